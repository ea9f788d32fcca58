//! Lists against each other: ties of priority, lists that never win, holes between currencies.

use alloc::collections::{BTreeMap, BTreeSet};
use alloc::format;
use alloc::string::{String, ToString as _};
use alloc::vec::Vec;
use core::cmp::Reverse;

use super::buyers::{Neighbours, may_share};
use super::shelves::{Shelf, Shelves, contains};
use super::{Budget, LintCode, Report};
use crate::digest::canonical;
use crate::pricing::rules::{Eligibility, Row, Specificity, SpecificityOrder, Strategy};

pub(super) fn check(shelves: &Shelves<'_>, report: &mut Report) {
    ties(shelves, report);
    empty(shelves, report);
    shadowed(shelves, report);
    currency_holes(shelves, report);
}

/// Only where the strategy asks for the priority; where the lowest price wins, lists of one priority are no accident.
fn ties(shelves: &Shelves<'_>, report: &mut Report) {
    let Some(combine) = &shelves.rulebook.combine else { return };
    let ranks_alike = |one: &Shelf<'_>, other: &Shelf<'_>| match (combine.strategy, &combine.specificity) {
        (Strategy::FirstByPriority | Strategy::MergeByPriority, _) => true,
        (Strategy::MostSpecific, Some(SpecificityOrder::Count)) => {
            dimensions(one).len() == dimensions(other).len()
        }
        (Strategy::MostSpecific, _) => dimensions(one) == dimensions(other),
        (Strategy::Lowest | Strategy::BestForBuyer, _) => false,
    };
    let mut budget = Budget::of(LintCode::PriorityTie);
    let mut levels: BTreeMap<_, Neighbours<'_>> = BTreeMap::new();
    for shelf in &shelves.all {
        let level = levels.entry((shelf.list.priority, shelf.currency.code())).or_default();
        for other in level.near(shelf.list.eligible.as_ref()) {
            let Some(other) = shelves.all.get(other) else { continue };
            if !budget.take() {
                break;
            }
            if ranks_alike(shelf, other)
                && shelf.window.overlaps(&other.window)
                && may_share(shelf.list.eligible.as_ref(), other.list.eligible.as_ref())
                && let Some(sku) = common_sku(shelves, shelf, other, &mut budget)
            {
                let sentence = format!(
                    "Lists {} and {} both have the priority {} and a price for {sku}; the id decides. Give one of them \
                     the greater priority.",
                    other.list.id, shelf.list.id, shelf.list.priority
                );
                report.warn(LintCode::PriorityTie, shelf.path(), sentence);
                // One finding for a list is enough to look at it.
                break;
            }
        }
        level.add(shelf.index, shelf.list.eligible.as_ref());
    }
    budget.close(report);
}

fn dimensions(shelf: &Shelf<'_>) -> Vec<Specificity> {
    let all = Specificity::ALL.iter().copied();
    let named = |eligible: &Eligibility| all.filter(|dimension| eligible.names(*dimension)).collect();
    shelf.list.eligible.as_ref().map(named).unwrap_or_default()
}

fn has(shelves: &Shelves<'_>, shelf: &Shelf<'_>, sku: &str) -> bool {
    shelves.lineage(shelf).any(|shelf| shelf.rows.contains_key(sku))
}

fn common_sku<'a>(
    shelves: &Shelves<'a>,
    one: &Shelf<'a>,
    other: &Shelf<'a>,
    budget: &mut Budget,
) -> Option<&'a str> {
    let count = |shelf| shelves.lineage(shelf).map(|shelf| shelf.rows.len()).sum::<usize>();
    let (small, large) = if count(one) <= count(other) { (one, other) } else { (other, one) };
    shelves
        .lineage(small)
        .flat_map(|shelf| shelf.rows.keys().copied())
        .find(|sku| budget.take() && has(shelves, large, sku))
}

fn empty(shelves: &Shelves<'_>, report: &mut Report) {
    for shelf in &shelves.all {
        if shelf.list.prices.is_empty() && shelf.list.adjust.is_none() {
            let sentence = format!(
                "List {} has no price and derives from no other list. Unless its rows are loaded in bulk, remove it.",
                shelf.list.id
            );
            report.warn(LintCode::DeadList, shelf.path(), sentence);
        }
    }
}

/// With `first_by_priority` a list for everybody that has every SKU of a later one leaves it nothing to win.
fn shadowed(shelves: &Shelves<'_>, report: &mut Report) {
    let strategy = shelves.rulebook.combine.as_ref().map(|combine| combine.strategy);
    if strategy != Some(Strategy::FirstByPriority) {
        return;
    }
    let mut budget = Budget::of(LintCode::DeadList);
    let mut order: Vec<&Shelf<'_>> = shelves.all.iter().collect();
    order.sort_by_key(|shelf| (Reverse(shelf.list.priority), shelf.list.id.as_str()));
    let mut dead: Vec<(usize, String)> = Vec::new();
    let mut above: Vec<&Shelf<'_>> = Vec::new();
    for shelf in order {
        let by = above.iter().find(|high| covers(shelves, high, shelf, &mut budget));
        if let Some(high) = by {
            let sentence = format!(
                "List {} never wins: list {} comes first, is for everybody and has all its SKUs.",
                shelf.list.id, high.list.id
            );
            dead.push((shelf.index, sentence));
        } else if is_for_everybody(shelf.list.eligible.as_ref()) {
            above.push(shelf);
        }
    }
    dead.sort();
    for (index, sentence) in dead {
        report.warn(LintCode::DeadList, format!("/price_lists/{index}"), sentence);
    }
    budget.close(report);
}

fn is_for_everybody(eligible: Option<&Eligibility>) -> bool {
    eligible.is_none_or(|eligible| eligible.dimensions() == 0)
}

/// Whether every price of `low` has one of `high` in front of it, at any time and quantity.
fn covers(shelves: &Shelves<'_>, high: &Shelf<'_>, low: &Shelf<'_>, budget: &mut Budget) -> bool {
    let mut rows = shelves.lineage(low).flat_map(|shelf| &shelf.list.prices).peekable();
    high.currency == low.currency
        && high.list.price_date == low.list.price_date
        && contains(&high.window, &low.window)
        && rows.peek().is_some()
        && rows.all(|row| budget.take() && always_has(shelves, high, row))
}

/// Whether a list prices what the row prices, whoever buys whenever.
fn always_has(shelves: &Shelves<'_>, shelf: &Shelf<'_>, wanted: &Row) -> bool {
    let unit = shelves.unit(&wanted.sku, wanted.unit.as_ref());
    let Some(found) = shelves.lineage(shelf).find(|shelf| shelf.rows.contains_key(wanted.sku.as_str()))
    else {
        return false;
    };
    let rows = found.rows.get(wanted.sku.as_str()).into_iter().flatten().filter_map(|row| found.row(*row));
    rows.into_iter().any(|row| {
        is_for_everybody(row.eligible.as_ref())
            && row.valid.is_none()
            && shelves.unit(&row.sku, row.unit.as_ref()) == unit
            && (row.tiers.is_empty() || row.price.is_some())
    })
}

fn currency_holes(shelves: &Shelves<'_>, report: &mut Report) {
    let mut audiences: BTreeMap<String, BTreeMap<&str, (&Shelf<'_>, BTreeSet<&str>)>> = BTreeMap::new();
    let mut budget = Budget::of(LintCode::CurrencyHole);
    for shelf in &shelves.all {
        let audience = shelf.list.eligible.as_ref().map(|eligible| canonical(eligible).to_string());
        let currencies =
            audiences.entry(audience.filter(|text| text != "{}").unwrap_or_default()).or_default();
        let (_, skus) = currencies.entry(shelf.currency.code()).or_insert((shelf, BTreeSet::new()));
        for ancestor in shelves.lineage(shelf) {
            skus.extend(ancestor.rows.keys().copied().take_while(|_| budget.take()));
        }
    }
    let mut holes = Vec::new();
    for currencies in audiences.values() {
        for (currency, (shelf, skus)) in currencies {
            let others = currencies.values().flat_map(|(_, skus)| skus);
            let missing: BTreeSet<_> = others.filter(|sku| !skus.contains(*sku)).collect();
            if let Some(first) = missing.first() {
                holes.push((shelf.index, hole(currency, first, missing.len())));
            }
        }
    }
    holes.sort();
    for (index, sentence) in holes {
        report.warn(LintCode::CurrencyHole, format!("/price_lists/{index}"), sentence);
    }
    budget.close(report);
}

fn hole(currency: &str, first: &str, count: usize) -> String {
    match count.saturating_sub(1) {
        0 => {
            format!("{first} has no price in {currency}, while the same buyers see one in another currency.")
        }
        more => format!(
            "{first} and {more} more SKUs have no price in {currency}, while the same buyers see them in another currency."
        ),
    }
}
