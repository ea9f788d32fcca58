//! Rows of one list against each other, against their list and against cost.

use alloc::collections::BTreeMap;
use alloc::format;
use alloc::string::String;
use alloc::vec::Vec;

use chrono::{DateTime, Utc};
use rust_decimal::Decimal;

use super::buyers::{Neighbours, may_share};
use super::shelves::{Shelf, Shelves};
use super::tiers::{Priced, prices_of_row, prices_of_term};
use super::{Budget, LintCode, Report, money};
use crate::id::{AccountId, Sku, UnitId};
use crate::money::{Currency, exact};
use crate::pricing::rules::{Eligibility, Row};
use crate::time::Window;

pub(super) fn check(shelves: &Shelves<'_>, report: &mut Report) {
    let mut budget = Budget::of(LintCode::RowTie);
    for shelf in &shelves.all {
        dead(shelves, shelf, report);
        for rows in shelf.rows.values().filter(|rows| rows.len() > 1) {
            together(shelves, shelf, rows, &mut budget, report);
        }
    }
    budget.close(report);
    below_cost(shelves, report);
}

fn dead(shelves: &Shelves<'_>, shelf: &Shelf<'_>, report: &mut Report) {
    for (index, row) in shelf.list.prices.iter().enumerate() {
        let window = shelves.window(row.valid.as_ref());
        if !window.overlaps(&shelf.window) {
            let sentence = format!(
                "The row of {} is never in force while list {} is; mend one of the two windows.",
                row.sku, shelf.list.id
            );
            report.warn(LintCode::DeadRow, shelf.row_path(index), sentence);
        }
    }
}

/// Rows of one SKU in one list: ties between buyers, windows that cut each other.
fn together(
    shelves: &Shelves<'_>,
    shelf: &Shelf<'_>,
    rows: &[usize],
    budget: &mut Budget,
    report: &mut Report,
) {
    let rows: Vec<Fitting<'_>> = rows
        .iter()
        .filter_map(|&index| {
            let row = shelf.row(index)?;
            Some(Fitting { index, row, window: shelves.window(row.valid.as_ref()) })
        })
        .collect();
    let mut units: BTreeMap<UnitId, Neighbours<'_>> = BTreeMap::new();
    for (position, this) in rows.iter().enumerate() {
        let eligible = this.row.eligible.as_ref();
        let neighbours = units.entry(shelves.unit(&this.row.sku, this.row.unit.as_ref())).or_default();
        for other in neighbours.near(eligible) {
            if !budget.take() {
                return;
            }
            // One finding for a row is enough to look at it.
            if let Some((code, sentence)) = rows.get(other).and_then(|other| this.against(other)) {
                report.warn(code, shelf.row_path(this.index), sentence);
                break;
            }
        }
        neighbours.add(position, eligible);
    }
}

/// A row with its place and window.
struct Fitting<'a> {
    index: usize,
    row: &'a Row,
    window: Window,
}

impl Fitting<'_> {
    fn against(&self, other: &Self) -> Option<(LintCode, String)> {
        let both = self.window.intersection(&other.window)?;
        let sku = &self.row.sku;
        if self.row.eligible == other.row.eligible {
            // One window inside the other is an exception and its rule.
            let is_exception = both == self.window || both == other.window;
            let sentence = format!(
                "This row of {sku} and row {} are both in force for a while; end one where the other begins.",
                other.index
            );
            return (!is_exception).then_some((LintCode::OverlappingWindows, sentence));
        }
        let is_tie = self.preference() == other.preference()
            && may_share(self.row.eligible.as_ref(), other.row.eligible.as_ref());
        let sentence = format!(
            "This row of {sku} and row {} fit a buyer who is in both equally well; their order decides. Name one \
             dimension more on one of them.",
            other.index
        );
        is_tie.then_some((LintCode::RowTie, sentence))
    }

    /// What the choice among the rows of a list goes by.
    fn preference(&self) -> (usize, usize, Option<DateTime<Utc>>) {
        let bounds = [self.window.from(), self.window.until()].iter().flatten().count();
        (self.row.eligible.as_ref().map_or(0, Eligibility::dimensions), bounds, self.window.from())
    }
}

struct Known {
    unit: UnitId,
    cost: Decimal,
    currency: Currency,
    account: Option<AccountId>,
    window: Window,
}

/// Prices below the least cost that is known for their currency, unit and time. What a supplier grants for one account
/// counts for that account's contracts alone.
fn below_cost(shelves: &Shelves<'_>, report: &mut Report) {
    let rulebook = shelves.rulebook;
    let mut costs: BTreeMap<&Sku, Vec<Known>> = BTreeMap::new();
    for cost in &rulebook.costs {
        costs.entry(&cost.sku).or_default().push(Known {
            unit: shelves.unit(&cost.sku, cost.unit.as_ref()),
            cost: cost.cost,
            currency: cost.currency.unwrap_or(rulebook.currency),
            account: cost.account.clone(),
            window: shelves.window(cost.valid.as_ref()),
        });
    }
    let least =
        |sku: &Sku, unit: &UnitId, currency: Currency, window: &Window, account: Option<&AccountId>| {
            let fits = |known: &&Known| {
                known.unit == *unit
                    && known.currency == currency
                    && known.window.overlaps(window)
                    && (known.account.is_none() || known.account.as_ref() == account)
            };
            costs.get(sku)?.iter().filter(fits).map(|known| known.cost).min()
        };
    for shelf in &shelves.all {
        for (index, row) in shelf.list.prices.iter().enumerate() {
            let window = shelves.window(row.valid.as_ref());
            let unit = shelves.unit(&row.sku, row.unit.as_ref());
            if let Some(cost) = least(&row.sku, &unit, shelf.currency, &window, None) {
                let place = (shelf.row_path(index), format!("in list {}", shelf.list.id));
                loss(&row.sku, cost, shelf.currency, &prices_of_row(row), &place, report);
            }
        }
    }
    for (index, contract) in rulebook.contracts.iter().enumerate() {
        let currency = contract.currency.unwrap_or(rulebook.currency);
        let window = shelves.window(contract.valid.as_ref());
        for (term_index, term) in contract.terms.iter().enumerate() {
            let Some(sku) = &term.sku else { continue };
            let unit = shelves.unit(sku, term.unit.as_ref());
            if let Some(cost) = least(sku, &unit, currency, &window, Some(&contract.account)) {
                let path = format!("/contracts/{index}/terms/{term_index}");
                let place = (path, format!("in contract {}", contract.id));
                loss(sku, cost, currency, &prices_of_term(term), &place, report);
            }
        }
    }
}

/// Reports the least of the prices if it is below cost.
fn loss(
    sku: &Sku,
    cost: Decimal,
    currency: Currency,
    prices: &[Priced],
    (path, place): &(String, String),
    report: &mut Report,
) {
    let Some(lowest) = prices.iter().min_by_key(|priced| priced.price) else { return };
    // The price is for several units.
    let Ok(cost_of_all) = exact::mul(cost, lowest.units) else { return };
    if lowest.price < cost_of_all {
        let for_units = if lowest.units == Decimal::ONE {
            String::new()
        } else {
            format!(" for {}", lowest.units.normalize())
        };
        let sentence = format!(
            "{sku} is sold at {}{for_units} {place} and costs {} at the least.",
            money(lowest.price, currency),
            money(cost_of_all, currency)
        );
        report.warn(LintCode::BelowCost, format!("{path}{}", lowest.path), sentence);
    }
}
