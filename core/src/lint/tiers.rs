//! Tiers: that more does not cost more, that each changes something, that each can be reached.

use alloc::collections::BTreeMap;
use alloc::format;
use alloc::string::String;
use alloc::vec::Vec;

use rust_decimal::Decimal;

use super::shelves::Shelves;
use super::{LintCode, Report, money};
use crate::id::{Sku, UnitId};
use crate::money::{Currency, exact};
use crate::pricing::rules::{Mode, QuantityOver, QuantityRule, Row, RuleOver, Term, Tier};

/// A price that a row or a term may give.
pub(super) struct Priced {
    pub(super) price: Decimal,
    /// For how many units.
    pub(super) units: Decimal,
    /// The place below the row or term.
    pub(super) path: String,
}

/// What a row and a term say about tiers.
struct Rungs<'a> {
    base: Option<Decimal>,
    tiers: &'a [Tier],
    mode: Mode,
    units: Decimal,
    over: QuantityOver,
}

impl<'a> From<&'a Row> for Rungs<'a> {
    fn from(row: &'a Row) -> Self {
        let units = units(row.per, row.package);
        Self { base: row.price, tiers: &row.tiers, mode: row.mode, units, over: row.quantity_over }
    }
}

impl<'a> From<&'a Term> for Rungs<'a> {
    fn from(term: &'a Term) -> Self {
        let units = units(term.per, term.package);
        Self { base: term.price, tiers: &term.tiers, mode: term.mode, units, over: term.quantity_over }
    }
}

fn units(per: Option<Decimal>, package: Option<Decimal>) -> Decimal {
    // A block's price is for the block; `per` counts blocks then, and nobody writes both.
    package.or(per).unwrap_or(Decimal::ONE)
}

pub(super) fn prices_of_row(row: &Row) -> Vec<Priced> {
    prices(&row.into())
}

pub(super) fn prices_of_term(term: &Term) -> Vec<Priced> {
    prices(&term.into())
}

/// Flat amounts left aside, which only add to a price.
fn prices(rungs: &Rungs<'_>) -> Vec<Priced> {
    let priced = |price, path| Priced { price, units: rungs.units, path };
    let mut found: Vec<Priced> = rungs.base.map(|price| priced(price, String::new())).into_iter().collect();
    for (index, tier) in rungs.tiers.iter().enumerate() {
        found.extend(unit_price(rungs, tier).map(|price| priced(price, format!("/tiers/{index}"))));
    }
    found
}

fn unit_price(rungs: &Rungs<'_>, tier: &Tier) -> Option<Decimal> {
    if rungs.mode == Mode::GraduatedPercent {
        return None;
    }
    match (tier.price, tier.percent_off, tier.amount_off) {
        (Some(price), ..) => Some(price),
        (None, Some(percent), _) => {
            let base = rungs.base?;
            exact::sub(base, exact::percent_of(base, percent).ok()?).ok()
        }
        (None, None, Some(amount)) => exact::sub(rungs.base?, amount).ok(),
        (None, None, None) => None,
    }
}

pub(super) fn check(shelves: &Shelves<'_>, report: &mut Report) {
    let maxima = Maxima::of(shelves);
    for shelf in &shelves.all {
        for (index, row) in shelf.list.prices.iter().enumerate().filter(|(_, row)| !row.tiers.is_empty()) {
            let path = shelf.row_path(index);
            rising(&row.sku, &row.into(), shelf.currency, &path, report);
            let unit = shelves.unit(&row.sku, row.unit.as_ref());
            maxima.unreachable(&row.sku, &unit, &row.into(), &path, report);
        }
    }
    for (contract_index, contract) in shelves.rulebook.contracts.iter().enumerate() {
        let currency = contract.currency.unwrap_or(shelves.rulebook.currency);
        for (index, term) in contract.terms.iter().enumerate().filter(|(_, term)| !term.tiers.is_empty()) {
            let path = format!("/contracts/{contract_index}/terms/{index}");
            match &term.sku {
                Some(sku) => {
                    rising(sku, &term.into(), currency, &path, report);
                    let unit = shelves.unit(sku, term.unit.as_ref());
                    maxima.unreachable(sku, &unit, &term.into(), &path, report);
                }
                None => rising(&"The term", &term.into(), currency, &path, report),
            }
        }
    }
}

/// A tier against the one before it, where the unit prices can be compared: neither has a flat amount.
fn rising(
    what: &impl core::fmt::Display,
    rungs: &Rungs<'_>,
    currency: Currency,
    path: &str,
    report: &mut Report,
) {
    let mut before = rungs.base.map(|base| (base, false));
    for (index, tier) in rungs.tiers.iter().enumerate() {
        let price = if tier.flat.is_some() { None } else { unit_price(rungs, tier) };
        if let (Some(price), Some((earlier, is_tier))) = (price, before) {
            let path = format!("{path}/tiers/{index}");
            let from = bound(tier);
            let (now, then) = (money(price, currency), money(earlier, currency));
            if price > earlier {
                let sentence = format!(
                    "{what} costs {now} {from} and {then} before; a buyer who takes more pays more for each."
                );
                report.warn(LintCode::InvertedTiers, path, sentence);
            } else if price == earlier && is_tier {
                let sentence =
                    format!("{what} costs {now} {from} and {then} before; remove one of the two tiers.");
                report.warn(LintCode::RepeatedTier, path, sentence);
            }
        }
        before = price.map(|price| (price, true));
    }
}

fn bound(tier: &Tier) -> String {
    match (tier.from, tier.above) {
        (Some(from), _) => format!("from {}", from.normalize()),
        (None, Some(above)) => format!("above {}", above.normalize()),
        (None, None) => String::from("here"),
    }
}

/// The greatest quantities that the quantity rules allow to everybody.
struct Maxima<'a> {
    by_sku: BTreeMap<&'a Sku, Vec<&'a QuantityRule>>,
    /// The rules for everything, where no rule of a product, group or category could come before them.
    of_all: Vec<&'a QuantityRule>,
    shelves: &'a Shelves<'a>,
}

impl<'a> Maxima<'a> {
    fn of(shelves: &'a Shelves<'a>) -> Self {
        let rules = || shelves.rulebook.quantity_rules.iter().filter(|rule| rule.maximum.is_some());
        let mut by_sku: BTreeMap<_, Vec<_>> = BTreeMap::new();
        for rule in rules() {
            if let Some(sku) = &rule.sku {
                by_sku.entry(sku).or_default().push(rule);
            }
        }
        let is_between = |rule: &QuantityRule| rule.sku.is_none() && rule.all != Some(true);
        let of_all = if rules().any(is_between) {
            Vec::new()
        } else {
            rules().filter(|rule| rule.all == Some(true)).collect()
        };
        Self { by_sku, of_all, shelves }
    }

    fn unreachable(&self, sku: &Sku, unit: &UnitId, rungs: &Rungs<'_>, path: &str, report: &mut Report) {
        let rules = self.by_sku.get(sku).unwrap_or(&self.of_all);
        let bounds_it = |rule: &&&QuantityRule| {
            rule.eligible.is_none()
                && self.shelves.unit(sku, rule.unit.as_ref()) == *unit
                && match rungs.over {
                    QuantityOver::Line => true,
                    QuantityOver::Sku => rule.over != RuleOver::Line,
                    _ => false,
                }
        };
        let Some(most) = rules.iter().filter(bounds_it).filter_map(|rule| rule.maximum).min() else { return };
        let is_beyond = |tier: &Tier| {
            tier.from.is_some_and(|from| from > most) || tier.above.is_some_and(|above| above >= most)
        };
        if let Some(index) = rungs.tiers.iter().position(is_beyond) {
            let sentence = format!(
                "Nobody can order so much of {sku} that this tier counts: the maximum is {}.",
                most.normalize()
            );
            report.warn(LintCode::UnreachableTier, format!("{path}/tiers/{index}"), sentence);
        }
    }
}
