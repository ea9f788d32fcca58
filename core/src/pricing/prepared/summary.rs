//! What a prepared line comes to, read off the plan's rung or off the general result.

use core::fmt;

use rust_decimal::Decimal;

use super::plan::{Amounts, LinePlan, Rung};
use super::scaled::decimal;
use crate::id::{ContractId, ListId, Name, PromotionId, TermId};
use crate::money::settled;
use crate::pricing::book::Book;
use crate::pricing::result::{LineDiscount, LineStatus, PricedLine, Source};
use crate::pricing::total;
use crate::pricing::work::RuleRef;

/// What a line comes to; the fields are those of [`PricedLine`].
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct LineAmounts {
    /// Whether it has a price.
    pub status: LineStatus,
    /// Per unit.
    pub unit_price: Option<Decimal>,
    /// Before promotions.
    pub subtotal: Decimal,
    /// What promotions took.
    pub discount: Decimal,
    /// After promotions, in the basis of the prices.
    pub total: Decimal,
    /// Without tax.
    pub net: Decimal,
    /// Tax.
    pub tax: Decimal,
    /// With tax.
    pub gross: Decimal,
}

/// A line with where its price is from and what each promotion took.
#[derive(Debug, Clone, Copy)]
pub struct LineSummary<'a> {
    /// What it comes to.
    pub amounts: LineAmounts,
    /// Where the price is from.
    pub source: Option<Source>,
    /// The rule.
    pub rule: Option<LineRule<'a>>,
    discounts: Discounts<'a>,
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

#[derive(Debug, Clone, Copy)]
enum Discounts<'a> {
    Scaled { rung: &'a Rung, subtotal: u64, scale: u32, exponent: u32 },
    Priced(&'a [LineDiscount]),
}

impl<'a> LineSummary<'a> {
    /// What each promotion took, in the order in which they applied.
    pub fn promotions(&self) -> impl Iterator<Item = (&'a PromotionId, Decimal)> + use<'a> {
        let (scaled, priced) = match self.discounts {
            Discounts::Scaled { rung, subtotal, scale, exponent } => {
                let show = move |(promotion, off): (_, Option<u64>)| {
                    (promotion, shown(off.unwrap_or_default(), scale, exponent))
                };
                (Some(rung.discounts(subtotal).map(show)), None)
            }
            Discounts::Priced(discounts) => {
                (None, Some(discounts.iter().map(|discount| (&discount.promotion, discount.amount))))
            }
        };
        scaled.into_iter().flatten().chain(priced.into_iter().flatten())
    }

    pub(super) fn of(line: &'a PricedLine) -> Self {
        Self {
            amounts: LineAmounts {
                status: line.status,
                unit_price: line.unit_price,
                subtotal: line.subtotal,
                discount: line.discount,
                total: line.total,
                net: line.net,
                tax: line.tax,
                gross: line.gross,
            },
            source: line.source,
            rule: line.rule.as_deref().map(LineRule::Text),
            discounts: Discounts::Priced(&line.discounts),
        }
    }

    pub(super) fn scaled(
        plan: &'a LinePlan,
        amounts: &Amounts,
        scale: u32,
        exponent: u32,
        book: &'a Book,
    ) -> Option<Self> {
        let rung = plan.rung(amounts.rung)?;
        let at = |amount| shown(amount, scale, exponent);
        Some(Self {
            amounts: LineAmounts {
                status: if rung.price.is_some() { LineStatus::Priced } else { LineStatus::Unpriced },
                unit_price: plan.unit_price(rung),
                subtotal: at(amounts.subtotal),
                discount: at(amounts.subtotal.saturating_sub(amounts.total)),
                total: at(amounts.total),
                net: at(amounts.net),
                tax: at(amounts.tax),
                gross: at(amounts.net.saturating_add(amounts.tax)),
            },
            source: rung.rule.as_ref().map(total::source),
            rule: rung.rule.as_ref().and_then(|rule| LineRule::of(rule, book)),
            discounts: Discounts::Scaled { rung, subtotal: amounts.subtotal, scale, exponent },
        })
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
fn shown(amount: u64, scale: u32, exponent: u32) -> Decimal {
    let amount = decimal(amount, scale);
    if scale == exponent { amount } else { settled(amount, exponent) }
}
