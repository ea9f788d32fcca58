//! What a prepared line comes to: a view of the plan's rung or of the general result, which makes each figure when it is asked
//! for. The figures are those of [`PricedLine`].

use core::fmt;

use rust_decimal::Decimal;

use super::plan::{Amounts, Rung};
use super::scaled::decimal;
use crate::id::{ContractId, ListId, Name, PromotionId, TermId};
use crate::money::settled;
use crate::pricing::book::Book;
use crate::pricing::result::{LineStatus, PricedLine, Source};
use crate::pricing::total;
use crate::pricing::work::RuleRef;

/// What a line comes to, where its price is from and what each promotion took.
#[derive(Debug, Clone, Copy)]
pub struct LineSummary<'a>(View<'a>);

#[derive(Debug, Clone, Copy)]
enum View<'a> {
    Scaled { rung: &'a Rung, amounts: &'a Amounts, scale: u32, exponent: u32, book: &'a Book },
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
        scale: u32,
        exponent: u32,
        book: &'a Book,
    ) -> Self {
        Self(View::Scaled { rung, amounts, scale, exponent, book })
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
    pub fn subtotal(&self) -> Decimal {
        self.amount(|amounts| amounts.subtotal, |line| line.subtotal)
    }

    /// What promotions took.
    #[must_use]
    pub fn discount(&self) -> Decimal {
        self.amount(|amounts| amounts.subtotal.saturating_sub(amounts.total), |line| line.discount)
    }

    /// After promotions, in the basis of the prices.
    #[must_use]
    pub fn total(&self) -> Decimal {
        self.amount(|amounts| amounts.total, |line| line.total)
    }

    /// Without tax.
    #[must_use]
    pub fn net(&self) -> Decimal {
        self.amount(|amounts| amounts.net, |line| line.net)
    }

    /// Tax.
    #[must_use]
    pub fn tax(&self) -> Decimal {
        self.amount(|amounts| amounts.tax, |line| line.tax)
    }

    /// With tax.
    #[must_use]
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
    pub fn promotions(&self) -> impl Iterator<Item = (&'a PromotionId, Decimal)> + use<'a> {
        let (scaled, priced) = match self.0 {
            View::Scaled { rung, amounts, scale, exponent, .. } => {
                let show = move |(promotion, off)| (promotion, shown(off, scale, exponent));
                (Some(rung.discounts(amounts.subtotal).map(show)), None)
            }
            View::Priced(line) => {
                (None, Some(line.discounts.iter().map(|discount| (&discount.promotion, discount.amount))))
            }
        };
        scaled.into_iter().flatten().chain(priced.into_iter().flatten())
    }

    #[inline]
    fn amount(&self, scaled: fn(&Amounts) -> u64, priced: fn(&PricedLine) -> Decimal) -> Decimal {
        match self.0 {
            View::Scaled { amounts, scale, exponent, .. } => shown(scaled(amounts), scale, exponent),
            View::Priced(line) => priced(line),
        }
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

/// An amount as results show it.
#[inline]
fn shown(amount: u64, scale: u32, exponent: u32) -> Decimal {
    let amount = decimal(amount, scale);
    if scale == exponent { amount } else { settled(amount, exponent) }
}
