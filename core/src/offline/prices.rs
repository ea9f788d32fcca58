//! The rows of a price book, written as a rulebook writes them.

use alloc::collections::BTreeSet;
use alloc::vec::Vec;

use rust_decimal::Decimal;

use super::slice::holds;
use crate::engine::Engine;
use crate::id::{Sku, UnitId};
use crate::pricing::rules::{Mode, PriceList, QuantityOver, Row, Tier};
use crate::time::{Validity, When, Window};

/// The rows of each list in the order of the rulebook: plain ones as the book holds them, after every delta; those that say more as they were
/// authored, for only the rulebook has them.
pub(super) fn rows(engine: &Engine, skus: Option<&BTreeSet<Sku>>, during: &Window) -> Vec<Vec<Row>> {
    let (rules, book) = (engine.rules(), engine.book());
    let wanted = |sku: &Sku| skus.is_none_or(|skus| skus.contains(sku));
    let mut by_list: Vec<Vec<Row>> = Vec::with_capacity(rules.price_lists.len());
    let mut places = alloc::collections::BTreeMap::new();
    for (place, list) in rules.price_lists.iter().enumerate() {
        let position = book.lists.iter().position(|compiled| compiled.id == list.id);
        places.extend(position.map(|position| (position, place)));
        let rich = list.prices.iter().filter(|row| {
            let window =
                row.valid.as_ref().and_then(|valid| valid.resolve(&rules.time_zone).ok()).unwrap_or_default();
            wanted(&row.sku)
                && (derives(list) || holds(row.valid.as_ref(), &rules.time_zone, during))
                && position.is_some_and(|position| {
                    book.rows.has_rich(&row.sku, position, row.unit.as_ref(), &window, row.eligible.as_ref())
                })
        });
        by_list.push(rich.cloned().collect());
    }
    let known = book.rows.skus().filter_map(|sku| Sku::new(sku).ok()).filter(wanted);
    let mut skus: Vec<Sku> = known.collect();
    skus.sort_unstable();
    for sku in &skus {
        for (list, unit, window, rungs) in book.rows.plain_of(sku) {
            let Some(place) = places.get(&list).copied() else { continue };
            let kept = window.overlaps(during) || rules.price_lists.get(place).is_some_and(derives);
            let Some(rows) = by_list.get_mut(place).filter(|_| kept) else { continue };
            rows.push(plain(sku, unit, window, rungs));
        }
    }
    by_list
}

/// Whether a list derives from another: a row of its own then keeps a product from being derived, even a row that does not hold now.
fn derives(list: &PriceList) -> bool {
    list.adjust.is_some()
}

/// A row of unit prices by quantity; the price from zero is the base price.
pub(super) fn plain(
    sku: &Sku,
    unit: Option<&UnitId>,
    window: &Window,
    breaks: Vec<(Decimal, Decimal)>,
) -> Row {
    let base = breaks.first().filter(|(from, _)| from.is_zero()).map(|(_, price)| *price);
    let tier = |(from, price)| Tier {
        from: Some(from),
        above: None,
        price: Some(price),
        flat: None,
        percent_off: None,
        amount_off: None,
        percent: None,
    };
    let validity =
        Validity { from: window.from().map(When::Instant), until: window.until().map(When::Instant) };
    Row {
        sku: sku.clone(),
        unit: unit.cloned(),
        per: None,
        price: base,
        tiers: breaks.into_iter().skip(usize::from(base.is_some())).map(tier).collect(),
        mode: Mode::Volume,
        quantity_over: QuantityOver::Line,
        over_group: None,
        package: None,
        off_list: None,
        cost_plus: None,
        formula: None,
        ask: None,
        valid: (*window != Window::ALWAYS).then_some(validity),
        eligible: None,
        below_first: None,
        ending: None,
    }
}
