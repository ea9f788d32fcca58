//! Changes to a price book: a new, small table over the large one that both books share.
//!
//! Whatever changed since the large table was made is in the small one, all rows of a SKU together, so that a lookup never
//! merges. When the small table has grown to an eighth of the large one, both become one new large one.

use alloc::collections::{BTreeMap, BTreeSet};
use alloc::format;
use alloc::sync::Arc;
use alloc::vec::Vec;

use super::super::book::Row;
use super::super::interner::Interner;
use super::Rows;
use super::bulk::{Draft, Entry, Ground, Origin, Standing, Tie, find_ties, report};
use super::compact::{place, plain_breaks};
use super::price_row::PriceRow;
use super::writer::Writer;
use crate::document::{Cursor, Faults};
use crate::error::{Code, Error};

/// What changes in a price book.
///
/// First everything under `remove` goes, then every row of `upsert` replaces the one of the same list, SKU, unit, quantity
/// and validity or is new. To replace a whole ladder, remove it and put its rows in the same delta.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct PriceDelta<'a> {
    /// Rows that are new or replace one.
    pub upsert: Vec<PriceRow<'a>>,
    /// A list and a SKU whose prices in it all go, those of the rulebook too.
    pub remove: Vec<(&'a str, &'a str)>,
}

/// The rows after a change; those before it stay as they are.
///
/// # Errors
/// Every fault at once, at `/upsert/n` and `/remove/n`, as [`Engine::with_delta`](crate::Engine::with_delta) says.
pub(crate) fn with_delta(rows: &Rows, ground: &Ground, delta: &PriceDelta<'_>) -> Result<Rows, Faults> {
    let mut at = Cursor::default();
    let mut draft = Draft::new(ground.clone());
    at.step("upsert", |at| {
        for (number, row) in (0..).zip(&delta.upsert) {
            draft.read(row, Origin { table: 0, row: number }, at);
        }
    });
    let removed = at.step("remove", |at| removed(rows, ground, delta, at));
    draft.sort();
    let mut by_sku: BTreeMap<&str, &[Entry]> = removed.keys().map(|sku| (*sku, &[][..])).collect();
    by_sku.extend(draft.entries.chunk_by(|a, b| a.sku == b.sku).filter_map(|entries| {
        let first = entries.first()?;
        Some((draft.skus.text(first.sku)?, entries))
    }));
    let mut writer = Writer::new(Interner::default(), ground.below);
    for sku in rows.over.skus().filter(|sku| !by_sku.contains_key(sku)) {
        copy(rows, sku, &mut writer);
    }
    let mut ties = Vec::new();
    for (sku, entries) in &by_sku {
        let gone = removed.get(sku);
        let kept = rows.of_text(sku).filter(|row| !gone.is_some_and(|lists| lists.contains(&row.list())));
        let mut kept: Vec<Row> = kept.map(super::RowRef::to_row).collect();
        change(&mut kept, entries, &draft, ground, &mut ties);
        writer.sku(sku);
        for row in kept {
            writer.row(row);
        }
        writer.end_sku();
    }
    report(ties, "upsert", &mut at);
    let over = writer.finish_at(&mut at);
    let changed = Rows { base: Arc::clone(&rows.base), over: Arc::new(over) };
    let changed = folded(changed, ground, &mut at);
    at.finish(Some(changed))
}

/// The lists in which the prices of each SKU go.
fn removed<'a>(
    rows: &Rows,
    ground: &Ground,
    delta: &PriceDelta<'a>,
    at: &mut Cursor,
) -> BTreeMap<&'a str, BTreeSet<usize>> {
    let mut removed: BTreeMap<&str, BTreeSet<usize>> = BTreeMap::new();
    for (number, (list, sku)) in delta.remove.iter().enumerate() {
        let Some((index, _)) = ground.lists.get(*list) else {
            at.push(super::super::compile::unknown("price list", list).within(number));
            continue;
        };
        let index = place(*index);
        if !rows.of_text(sku).any(|row| row.list() == index) {
            let detail = format!("List {list} has no price of {sku:?}.");
            at.push(Error::new(Code::UnknownSku).detail(detail).with("sku", sku).within(number));
        }
        removed.entry(*sku).or_default().insert(index);
    }
    removed
}

/// Puts the entries of one SKU into its rows.
fn change(rows: &mut Vec<Row>, entries: &[Entry], draft: &Draft, ground: &Ground, ties: &mut Vec<Tie>) {
    let mut touched: BTreeMap<usize, Origin> = BTreeMap::new();
    for ladder in Draft::ladders(entries) {
        let Some(first) = ladder.iter().min_by_key(|entry| entry.origin()) else { continue };
        let (unit, window) = (draft.unit_of(first), draft.window_of(first));
        let same = |row: &Row| {
            row.list == place(first.list)
                && row.price.unit.as_ref() == unit
                && row.window == window
                && row.eligible.is_none()
        };
        let put = draft.breaks(ladder, ties);
        let before = rows.iter().position(same);
        let known = before.and_then(|index| plain_breaks(rows.get(index)?, ground.below));
        match (before.and_then(|index| Some((index, rows.get_mut(index)?))), known) {
            (Some((index, row)), Some(known)) => {
                let mut breaks: BTreeMap<_, _> = known.into_iter().collect();
                breaks.extend(put);
                *row = draft.row_of(first, breaks);
                touched.insert(index, first.origin());
            }
            // A formula, an ending, graduated tiers: one break can't be put into it.
            (Some(_), None) => ties.push((first.origin(), None)),
            (None, _) => {
                touched.insert(rows.len(), first.origin());
                rows.push(draft.row_of(first, put));
            }
        }
    }
    let standing = rows.iter().enumerate().filter(|(_, row)| row.eligible.is_none());
    let standing = standing.map(|(index, row)| {
        Standing::new(row.list, row.price.unit.as_ref(), &row.window, touched.get(&index).copied())
    });
    find_ties(&mut standing.collect::<Vec<_>>(), ties);
}

fn copy(rows: &Rows, sku: &str, writer: &mut Writer) {
    writer.sku(sku);
    rows.of_text(sku).for_each(|row| writer.copy(row));
    writer.end_sku();
}

/// Merges the two tables once the small one has grown large.
fn folded(rows: Rows, ground: &Ground, at: &mut Cursor) -> Rows {
    let (small, large) = (rows.over.size(), rows.base.size());
    if small.saturating_mul(8) < large.max(1024) {
        return rows;
    }
    let mut writer = Writer::new(Interner::default(), ground.below);
    rows.skus().for_each(|sku| copy(&rows, sku, &mut writer));
    Rows { base: Arc::new(writer.finish_at(at)), over: Arc::default() }
}
