//! Offers: the price breaks that a buyer sees on a product page, without a cart. Every rung is a real pricing of exactly that
//! quantity of one line, so a page never promises what a cart does not keep.

use alloc::string::String;
use alloc::vec::Vec;

use rust_decimal::Decimal;

use super::book::Book;
use super::reason::Reason;
use super::request::{Line, Request};
use super::result::{LineStatus, Source};
use super::run::Terms;
use super::select;
use super::total;
use super::what_if::WhatIf;
use super::work::{Cart, WorkLine};
use super::written::{Fields, Out as _};
use crate::catalog::Catalogue;
use crate::document::Tree;
use crate::error::Result;
use crate::id::{Sku, UnitId};
use crate::limits;
use crate::money::{Rounding, RoundingMode, settled};

/// What a SKU costs one buyer by quantity, in its base unit and before promotions.
#[derive(Debug, Clone, PartialEq)]
pub struct Offer {
    /// The SKU.
    pub sku: Sku,
    /// Its base unit, in which quantities are counted.
    pub unit: UnitId,
    /// In rising order; empty where there is no price.
    pub rungs: Vec<OfferRung>,
    /// Why there is no price.
    pub reasons: Vec<(Reason, String)>,
}

/// A price break.
#[derive(Debug, Clone, PartialEq)]
pub struct OfferRung {
    /// The least quantity.
    pub from: Decimal,
    /// Per unit; `None` where parts of the quantity have different prices, as in graduated tiers.
    pub unit_price: Option<Decimal>,
    /// What exactly `from` units cost.
    pub amount: Decimal,
    /// Where the price is from.
    pub source: Source,
    /// The rule: `list:<id>` or `contract:<id>/<term>`.
    pub rule: Option<String>,
}

/// The offers of some SKUs for a buyer; the lines of the context do not matter.
pub(crate) fn offers(
    book: &Book,
    catalogue: &Catalogue,
    context: &Request,
    skus: &[Sku],
) -> Result<Vec<Result<Offer>>> {
    let terms = Terms::of(book, context)?;
    let mut what_if = WhatIf::new(book, catalogue, context, terms);
    Ok(skus
        .iter()
        .enumerate()
        .map(|(index, sku)| offer(&mut what_if, catalogue, sku).map_err(|error| at_sku(error, index)))
        .collect())
}

/// An error of the line that asked for the price, at the SKU that it was asked for.
fn at_sku(error: crate::Error, index: usize) -> crate::Error {
    if error.path.is_empty() || error.path.starts_with("/lines") {
        error.at(alloc::format!("/skus/{index}"))
    } else {
        error
    }
}

fn offer(what_if: &mut WhatIf<'_>, catalogue: &Catalogue, sku: &Sku) -> Result<Offer> {
    let step = catalogue.get(sku).map_or(Decimal::ONE, |product| product.step());
    // From one step of the product on, over every break above it.
    let (first, unit, breaks) = what_if.alone(Line::new(sku.clone(), step), |cart, line| {
        Ok((seen(cart, line), line.unit.clone(), breaks(cart, line, step)?))
    })?;
    let mut rungs: Vec<OfferRung> = Vec::new();
    let mut reasons = Vec::new();
    for (index, quantity) in core::iter::once(step).chain(breaks).enumerate() {
        let seen = match index {
            0 => first.clone(),
            _ => what_if.alone(Line::new(sku.clone(), quantity), |cart, line| Ok(seen(cart, line)))?,
        };
        match seen {
            Ok(rung) if rungs.last().is_some_and(|last| last.continues(&rung)) => {}
            Ok(rung) => rungs.push(rung),
            Err(why) if index == 0 => reasons = why,
            Err(_) => {}
        }
    }
    if !rungs.is_empty() {
        reasons.clear();
    }
    Ok(Offer { sku: sku.clone(), unit, rungs, reasons })
}

/// The quantities of a product's step at which a price may change.
fn breaks(cart: &Cart<'_>, line: &WorkLine<'_>, step: Decimal) -> Result<Vec<Decimal>> {
    let up = Rounding { mode: RoundingMode::Ceiling, increment: step };
    let mut quantities = Vec::new();
    for at in select::breaks_above(cart, line)? {
        let quantity = up.round(at.own)?;
        if quantities.last() != Some(&quantity) && quantity <= Decimal::from(limits::QUANTITY) {
            quantities.push(quantity);
        }
    }
    Ok(quantities)
}

/// The price of a line as a rung, or why it has none.
fn seen(cart: &Cart<'_>, line: &WorkLine<'_>) -> core::result::Result<OfferRung, Vec<(Reason, String)>> {
    let first = line.parts.first().filter(|_| line.status == LineStatus::Priced);
    let Some(first) = first else { return Err(line.reasons.clone()) };
    let source = total::source(&first.rule);
    let same = line.parts.iter().all(|part| total::source(&part.rule) == source);
    Ok(OfferRung {
        from: line.line.quantity.normalize(),
        unit_price: line.unit_price.map(|price| price.normalize()),
        amount: settled(line.subtotal, cart.currency.exponent()),
        source: if same { source } else { Source::Mixed },
        rule: total::rule_text(cart, &first.rule),
    })
}

impl OfferRung {
    /// Whether a greater quantity is still this rung: the same unit price from the same rule.
    fn continues(&self, later: &Self) -> bool {
        self.unit_price.is_some() && self.unit_price == later.unit_price && self.rule == later.rule
    }

    fn to_tree(&self) -> Tree {
        let mut out = Fields::default();
        out.number("from", self.from);
        match self.unit_price {
            Some(price) => out.number("unit_price", price),
            None => out.amount("amount", self.amount),
        }
        out.text("source", self.source);
        out.some("rule", self.rule.as_ref());
        out.tree()
    }
}

impl Offer {
    /// The offer as a tree.
    #[must_use]
    pub fn to_tree(&self) -> Tree {
        let mut out = Fields::default();
        out.text("sku", &self.sku);
        out.text("unit", &self.unit);
        out.list("rungs", self.rungs.iter().map(OfferRung::to_tree));
        out.list(
            "reasons",
            self.reasons.iter().map(|(code, detail)| {
                let mut reason = Fields::default();
                reason.text("code", code);
                reason.text("detail", detail);
                reason.tree()
            }),
        );
        out.tree()
    }
}
