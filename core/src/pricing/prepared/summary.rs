//! What a prepared line comes to: a view of the plan's rung or of the general result, which makes each figure when it is asked
//! for. The figures are those of [`PricedLine`].

use core::fmt;
use core::slice;

use rust_decimal::Decimal;

use super::plan::{Amounts, Discounts, Points, Rung};
use super::scaled::decimal;
use crate::document::{Encode, Tree};
use crate::id::{ContractId, ListId, Name, PromotionId, TermId};
use crate::money::settled;
use crate::pricing::book::Book;
use crate::pricing::result::{LineDiscount, LineStatus, PricedLine, Source};
use crate::pricing::total;
use crate::pricing::work::RuleRef;
use crate::pricing::written::{Fields, Out as _};

/// What a line comes to, where its price is from and what each promotion took.
#[derive(Debug, Clone, Copy)]
pub struct LineSummary<'a>(View<'a>);

#[derive(Debug, Clone, Copy)]
enum View<'a> {
    Scaled { rung: &'a Rung, amounts: &'a Amounts, points: &'a Points, book: &'a Book },
    Priced(&'a PricedLine),
}

/// The rule that priced a line. Its text is that of [`PricedLine::rule`].
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum LineRule<'a> {
    /// A price list.
    List(&'a ListId),
    /// A term of a contract.
    Term(&'a ContractId, &'a TermId),
    /// The line's own reference.
    Own(&'a Name),
    /// As the general result words it.
    Text(&'a str),
}

impl<'a> LineSummary<'a> {
    #[inline]
    pub(super) const fn scaled(
        rung: &'a Rung,
        amounts: &'a Amounts,
        points: &'a Points,
        book: &'a Book,
    ) -> Self {
        Self(View::Scaled { rung, amounts, points, book })
    }

    pub(super) const fn priced(line: &'a PricedLine) -> Self {
        Self(View::Priced(line))
    }

    /// Whether it has a price.
    #[must_use]
    pub const fn status(&self) -> LineStatus {
        match self.0 {
            View::Scaled { rung, .. } if rung.price.is_some() => LineStatus::Priced,
            View::Scaled { .. } => LineStatus::Unpriced,
            View::Priced(line) => line.status,
        }
    }

    /// Per unit; `None` where it has no price, or slices differ.
    #[must_use]
    pub const fn unit_price(&self) -> Option<Decimal> {
        match self.0 {
            View::Scaled { rung, .. } => rung.unit_price,
            View::Priced(line) => line.unit_price,
        }
    }

    /// Before promotions.
    #[must_use]
    #[inline]
    pub fn subtotal(&self) -> Decimal {
        self.amount(|amounts| amounts.subtotal, |line| line.subtotal)
    }

    /// What promotions took.
    #[must_use]
    #[inline]
    pub fn discount(&self) -> Decimal {
        self.amount(|amounts| amounts.subtotal.saturating_sub(amounts.total), |line| line.discount)
    }

    /// After promotions, in the basis of the prices.
    #[must_use]
    #[inline]
    pub fn total(&self) -> Decimal {
        self.amount(|amounts| amounts.total, |line| line.total)
    }

    /// Without tax.
    #[must_use]
    #[inline]
    pub fn net(&self) -> Decimal {
        self.amount(|amounts| amounts.net, |line| line.net)
    }

    /// Tax.
    #[must_use]
    #[inline]
    pub fn tax(&self) -> Decimal {
        self.amount(|amounts| amounts.tax, |line| line.tax)
    }

    /// With tax.
    #[must_use]
    #[inline]
    pub fn gross(&self) -> Decimal {
        self.amount(|amounts| amounts.net.saturating_add(amounts.tax), |line| line.gross)
    }

    /// Where the price is from.
    #[must_use]
    pub fn source(&self) -> Option<Source> {
        match self.0 {
            View::Scaled { rung, .. } => rung.rule.as_ref().map(total::source),
            View::Priced(line) => line.source,
        }
    }

    /// The rule that gave the price.
    #[must_use]
    pub fn rule(&self) -> Option<LineRule<'a>> {
        match self.0 {
            View::Scaled { rung, book, .. } => LineRule::of(rung.rule.as_ref()?, book),
            View::Priced(line) => line.rule.as_deref().map(LineRule::Text),
        }
    }

    /// What each promotion took, in the order in which they applied.
    #[must_use]
    pub fn promotions(&self) -> LinePromotions<'a> {
        LinePromotions(match self.0 {
            View::Scaled { rung, amounts, points, .. } => {
                Taken::Scaled(rung.discounts(amounts.subtotal), points)
            }
            View::Priced(line) => Taken::Priced(line.discounts.iter()),
        })
    }

    #[inline]
    fn amount(&self, scaled: fn(&Amounts) -> u64, priced: fn(&PricedLine) -> Decimal) -> Decimal {
        match self.0 {
            View::Scaled { amounts, points, .. } => shown(scaled(amounts), points),
            View::Priced(line) => priced(line),
        }
    }
}

impl Encode for LineSummary<'_> {
    fn encode(&self) -> Tree {
        let mut out = Fields::default();
        out.text("status", self.status());
        out.some("unit_price", self.unit_price().map(|price| price.normalize()));
        out.some("source", self.source());
        out.some("rule", self.rule());
        out.amount("subtotal", self.subtotal());
        out.list(
            "promotions",
            self.promotions().map(|(promotion, amount)| {
                let mut taken = Fields::default();
                taken.text("promotion", promotion);
                taken.amount("amount", amount);
                taken.tree()
            }),
        );
        out.amount("discount", self.discount());
        out.amount("total", self.total());
        out.amount("net", self.net());
        out.amount("tax", self.tax());
        out.amount("gross", self.gross());
        out.tree()
    }
}

impl<'a> LineRule<'a> {
    fn of(rule: &'a RuleRef, book: &'a Book) -> Option<Self> {
        match rule {
            RuleRef::List(index) => book.lists.get(*index).map(|list| Self::List(&list.id)),
            RuleRef::Term { contract, term } => {
                let contract = book.contracts.get(*contract)?;
                contract.terms.get(*term).map(|term| Self::Term(&contract.id, &term.id))
            }
            RuleRef::Line { reference, .. } => reference.as_ref().map(Self::Own),
        }
    }
}

impl fmt::Display for LineRule<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::List(list) => write!(f, "list:{list}"),
            Self::Term(contract, term) => write!(f, "contract:{contract}/{term}"),
            Self::Own(reference) => reference.fmt(f),
            Self::Text(text) => f.write_str(text),
        }
    }
}

/// What each promotion took from a line; made by [`LineSummary::promotions`].
#[derive(Debug, Clone)]
pub struct LinePromotions<'a>(Taken<'a>);

#[derive(Debug, Clone)]
enum Taken<'a> {
    Scaled(Discounts<'a>, &'a Points),
    Priced(slice::Iter<'a, LineDiscount>),
}

impl<'a> Iterator for LinePromotions<'a> {
    type Item = (&'a PromotionId, Decimal);

    #[inline]
    fn next(&mut self) -> Option<Self::Item> {
        match &mut self.0 {
            Taken::Scaled(discounts, points) => {
                discounts.next().map(|(promotion, off)| (promotion, shown(off, points)))
            }
            Taken::Priced(discounts) => {
                discounts.next().map(|discount| (&discount.promotion, discount.amount))
            }
        }
    }
}

/// An amount as results show it.
#[inline]
fn shown(amount: u64, points: &Points) -> Decimal {
    let amount = decimal(amount, points.scale);
    if points.scale == points.exponent { amount } else { settled(amount, points.exponent) }
}
