//! The table that rows are held in: those of one SKU side by side, SKUs by their numbers, quantity breaks in one array.
//!
//! It is written once, by `writer.rs`, and only read from then on.

use alloc::vec::Vec;
use core::mem::size_of;

use rust_decimal::Decimal;

use super::super::book::{PriceRule, Row, Scope};
use super::super::interner::Interner;
use super::super::ladder::{Bound, Ladder, Rung};
use super::super::rules::{BelowFirst, Mode};
use super::{BookStats, RowRef};
use crate::id::UnitId;
use crate::time::Window;

/// Digits after the point of a quantity break; those of [`limits::QUANTITY_SCALE`](crate::limits::QUANTITY_SCALE).
const FROM_SCALE: u32 = 6;
const MILLION: i64 = 1_000_000;

/// Rows by SKU.
#[derive(Debug)]
pub(super) struct Table {
    /// What every plain ladder of the table says about quantities below its first break.
    pub(super) below: BelowFirst,
    pub(super) skus: Interner,
    /// Where the rows of each SKU end in `rows`.
    pub(super) ends: Vec<u32>,
    pub(super) rows: Vec<CompactRow>,
    pub(super) breaks: Vec<Break>,
    /// Units by number, counted from 1; 0 is the product's base unit.
    pub(super) units: Vec<UnitId>,
    /// The first is always.
    pub(super) windows: Vec<Window>,
    pub(super) rich: Vec<Row>,
}

/// A row in 16 bytes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct CompactRow {
    /// Its first break; its place among the rich rows if it is one.
    pub(super) first: u32,
    /// How many breaks.
    pub(super) count: u16,
    pub(super) list: u16,
    pub(super) unit: u16,
    pub(super) window: u16,
    /// Digits after the point of its prices, or [`RICH`].
    pub(super) scale: u8,
}

/// In place of a scale: the row is held in its general form.
pub(super) const RICH: u8 = u8::MAX;

/// A price at a quantity.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Break {
    /// The least quantity, in millionths; zero is the base price.
    pub(super) from: i64,
    /// In the scale of the row.
    pub(super) price: i64,
}

impl Default for Table {
    fn default() -> Self {
        Self {
            below: BelowFirst::Base,
            skus: Interner::default(),
            ends: Vec::new(),
            rows: Vec::new(),
            breaks: Vec::new(),
            units: Vec::new(),
            windows: Vec::from([Window::ALWAYS]),
            rich: Vec::new(),
        }
    }
}

impl Table {
    pub(super) const fn is_empty(&self) -> bool {
        self.ends.is_empty()
    }

    /// The number of a SKU; it may have no rows.
    pub(super) fn find(&self, sku: &str) -> Option<u32> {
        if self.is_empty() { None } else { self.skus.find(sku) }
    }

    /// All SKUs by number.
    pub(super) fn skus(&self) -> impl Iterator<Item = &str> {
        self.skus.texts()
    }

    /// The rows of a SKU in order of preference.
    pub(super) fn rows_of(&self, sku: u32) -> impl Iterator<Item = RowRef<'_>> + Clone {
        self.span(sku).iter().filter_map(|row| self.row(row))
    }

    pub(super) fn row<'a>(&'a self, row: &'a CompactRow) -> Option<RowRef<'a>> {
        if row.scale == RICH {
            self.rich.get(place(row.first)).map(RowRef::Rich)
        } else {
            Some(RowRef::Compact(CompactRef { table: self, row }))
        }
    }

    fn span(&self, sku: u32) -> &[CompactRow] {
        let sku = place(sku);
        let start = sku.checked_sub(1).and_then(|before| self.ends.get(before)).map_or(0, |end| place(*end));
        let end = self.ends.get(sku).map_or(start, |end| place(*end));
        self.rows.get(start..end).unwrap_or_default()
    }

    /// SKUs and rows, to compare two tables by what it takes to copy them.
    pub(super) const fn size(&self) -> usize {
        self.ends.len().saturating_add(self.rows.len()).saturating_add(self.breaks.len())
    }

    /// What it holds, without its size.
    pub(super) fn counts(&self) -> BookStats {
        let rich = self.rich.iter().map(rungs_of_row).fold(0_usize, usize::saturating_add);
        let full = (0..).zip(&self.ends).filter(|(sku, _)| !self.span(*sku).is_empty()).count();
        BookStats {
            skus: full,
            rows: self.rows.len(),
            rungs: self.breaks.len().saturating_add(rich),
            bytes: 0,
        }
    }

    /// What one SKU holds.
    pub(super) fn counts_of(&self, sku: u32) -> BookStats {
        let rungs = self.rows_of(sku).map(|row| match row {
            RowRef::Compact(row) => usize::from(row.row.count),
            RowRef::Rich(row) => rungs_of_row(row),
        });
        let rows = self.span(sku).len();
        BookStats { skus: usize::from(rows > 0), rows, rungs: rungs.fold(0, usize::saturating_add), bytes: 0 }
    }

    /// Bytes of memory held.
    pub(super) fn bytes(&self) -> usize {
        let parts = [
            self.skus.bytes(),
            size_of::<u32>().saturating_mul(self.ends.capacity()),
            size_of::<CompactRow>().saturating_mul(self.rows.capacity()),
            size_of::<Break>().saturating_mul(self.breaks.capacity()),
            size_of::<UnitId>().saturating_mul(self.units.capacity()),
            size_of::<Window>().saturating_mul(self.windows.capacity()),
            size_of::<Row>().saturating_mul(self.rich.capacity()),
            size_of::<Rung>()
                .saturating_mul(self.rich.iter().map(rungs_of_row).fold(0, usize::saturating_add)),
        ];
        parts.into_iter().fold(0, usize::saturating_add)
    }
}

fn rungs_of_row(row: &Row) -> usize {
    match &row.price.rule {
        PriceRule::Ladder(ladder) => ladder.rungs.len().saturating_add(usize::from(ladder.base.is_some())),
        _ => 1,
    }
}

pub(super) fn place(index: u32) -> usize {
    usize::try_from(index).unwrap_or(usize::MAX)
}

/// A plain row in its table.
#[derive(Debug, Clone, Copy)]
pub(crate) struct CompactRef<'a> {
    table: &'a Table,
    row: &'a CompactRow,
}

impl<'a> CompactRef<'a> {
    pub(super) fn list(self) -> usize {
        usize::from(self.row.list)
    }

    pub(super) fn unit(self) -> Option<&'a UnitId> {
        self.table.units.get(usize::from(self.row.unit).checked_sub(1)?)
    }

    pub(super) fn window(self) -> &'a Window {
        const ALWAYS: &Window = &Window::ALWAYS;
        self.table.windows.get(usize::from(self.row.window)).unwrap_or(ALWAYS)
    }

    pub(super) fn scale(self) -> u8 {
        self.row.scale
    }

    pub(super) fn breaks(self) -> &'a [Break] {
        let first = place(self.row.first);
        let end = first.saturating_add(usize::from(self.row.count));
        self.table.breaks.get(first..end).unwrap_or_default()
    }

    /// The ladder with the very numbers that were written down.
    pub(super) fn ladder(self) -> Ladder {
        let breaks = self.breaks();
        let scale = u32::from(self.row.scale);
        let base = breaks.first().filter(|first| first.from == 0);
        let tiers = breaks.get(usize::from(base.is_some())..).unwrap_or_default();
        plain_ladder(
            base.map(|base| Decimal::new(base.price, scale)),
            tiers.iter().map(|tier| (from_millionths(tier.from), Decimal::new(tier.price, scale))),
            self.table.below,
        )
    }
}

/// A ladder of unit prices: the base price, then the breaks in rising order.
pub(super) fn plain_ladder(
    base: Option<Decimal>,
    tiers: impl Iterator<Item = (Decimal, Decimal)>,
    below: BelowFirst,
) -> Ladder {
    let rung = |(from, price)| Rung { bound: Bound::From(from), unit: Some(price), flat: Decimal::ZERO };
    Ladder {
        mode: Mode::Volume,
        base,
        below,
        rungs: tiers.map(rung).collect(),
        per: Decimal::ONE,
        package: Decimal::ONE,
    }
}

/// The breaks of a row that is nothing but unit prices by quantity, the base price from zero; `None` for any other.
pub(super) fn plain_breaks(row: &Row, below: BelowFirst) -> Option<Vec<(Decimal, Decimal)>> {
    let PriceRule::Ladder(ladder) = &row.price.rule else { return None };
    let plain = row.eligible.is_none()
        && row.price.over == Scope::Line
        && row.price.ending.is_none()
        && ladder.mode == Mode::Volume
        && ladder.below == below
        && ladder.per == Decimal::ONE
        && ladder.package == Decimal::ONE;
    if !plain {
        return None;
    }
    let mut breaks: Vec<(Decimal, Decimal)> = Vec::with_capacity(ladder.rungs.len().saturating_add(1));
    breaks.extend(ladder.base.map(|base| (Decimal::ZERO, base)));
    for rung in &ladder.rungs {
        match (rung.bound, rung.unit) {
            // A break from zero is not the base price: it is reported as a rung of its own.
            (Bound::From(from), Some(unit)) if rung.flat.is_zero() && from > Decimal::ZERO => {
                breaks.push((from, unit));
            }
            _ => return None,
        }
    }
    Some(breaks)
}

/// A quantity in millionths, if it is one exactly.
pub(super) fn millionths(quantity: Decimal) -> Option<i64> {
    let quantity = quantity.normalize();
    let shift = FROM_SCALE.checked_sub(quantity.scale())?;
    i64::try_from(quantity.mantissa()).ok()?.checked_mul(10_i64.checked_pow(shift)?)
}

fn from_millionths(from: i64) -> Decimal {
    match (from.checked_rem(MILLION), from.checked_div(MILLION)) {
        (Some(0), Some(whole)) => Decimal::from(whole),
        _ => Decimal::new(from, FROM_SCALE).normalize(),
    }
}

/// A price as an integer and its digits after the point, if it fits.
pub(super) fn scaled(price: Decimal) -> Option<(i64, u8)> {
    let price = price.normalize();
    Some((i64::try_from(price.mantissa()).ok()?, u8::try_from(price.scale()).ok()?))
}
