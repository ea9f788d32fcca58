//! Writes a table of rows, one SKU after the other, and decides which rows can be held in the compact form.

use alloc::collections::BTreeMap;
use alloc::vec::Vec;
use core::cmp::Ordering;

use chrono::{DateTime, Utc};

use super::super::book::{Row, preference};
use super::super::interner::Interner;
use super::super::rules::BelowFirst;
use super::RowRef;
use super::compact::{Break, CompactRow, RICH, Table, millionths, plain_breaks, scaled};
use crate::document::Cursor;
use crate::error::{Code, Error};
use crate::id::UnitId;
use crate::limits;
use crate::time::Window;

/// The bounds of a window, as a key.
pub(super) type Bounds = (Option<DateTime<Utc>>, Option<DateTime<Utc>>);

/// A break before its row has one scale: the quantity in millionths, the price, its digits after the point.
pub(super) type Scaled = (i64, i64, u8);

/// A table that is being written: for each SKU in the order of its number its rows, then [`Writer::end_sku`].
#[derive(Debug)]
pub(super) struct Writer {
    table: Table,
    units: BTreeMap<UnitId, u16>,
    windows: BTreeMap<Bounds, u16>,
    /// The rows of the SKU that is being written.
    current: Vec<CompactRow>,
    /// Something outgrew its index.
    full: bool,
}

impl Writer {
    /// A writer over SKUs whose numbers are given already.
    pub(super) fn new(skus: Interner, below: BelowFirst) -> Self {
        let table = Table { below, skus, ..Table::default() };
        Self { table, units: BTreeMap::new(), windows: BTreeMap::new(), current: Vec::new(), full: false }
    }

    /// Makes room for what is known to come.
    pub(super) fn reserve(&mut self, breaks: usize) {
        self.table.ends.reserve_exact(self.table.skus.len());
        self.table.breaks.reserve(breaks);
    }

    /// The numbers of the SKUs, in the order in which they are to be written.
    pub(super) fn numbers(&self) -> core::ops::Range<u32> {
        0..u32::try_from(self.table.skus.len()).unwrap_or(u32::MAX)
    }

    /// Gives the next SKU its number.
    pub(super) fn sku(&mut self, sku: &str) {
        if self.table.skus.intern(sku).is_none() {
            self.full = true;
        }
    }

    /// Writes a plain row; `false` when it does not fit the compact form and must be written in its general one.
    pub(super) fn plain(
        &mut self,
        list: usize,
        unit: Option<&UnitId>,
        window: &Window,
        breaks: impl Iterator<Item = Scaled> + Clone,
    ) -> bool {
        let start = self.table.breaks.len();
        let row = self.compact(list, unit, window, breaks);
        if row.is_none() {
            self.table.breaks.truncate(start);
        }
        self.current.extend(row);
        row.is_some()
    }

    fn compact(
        &mut self,
        list: usize,
        unit: Option<&UnitId>,
        window: &Window,
        breaks: impl Iterator<Item = Scaled> + Clone,
    ) -> Option<CompactRow> {
        let start = self.table.breaks.len();
        let scale = breaks.clone().map(|(_, _, scale)| scale).max()?;
        for (from, price, own) in breaks {
            let shift = 10_i64.checked_pow(u32::from(scale.checked_sub(own)?))?;
            self.table.breaks.push(Break { from, price: price.checked_mul(shift)? });
        }
        Some(CompactRow {
            first: u32::try_from(start).ok()?,
            count: u16::try_from(self.table.breaks.len().checked_sub(start)?).ok()?,
            list: u16::try_from(list).ok()?,
            unit: self.unit(unit)?,
            window: self.window(window)?,
            scale,
        })
    }

    /// Writes a row in the smallest form it fits.
    pub(super) fn row(&mut self, row: Row) {
        if let Some(breaks) = plain_breaks(&row, self.table.below) {
            let fits = |(from, price)| -> Option<Scaled> {
                let (price, scale) = scaled(price)?;
                Some((millionths(from)?, price, scale))
            };
            let breaks: Option<Vec<Scaled>> = breaks.into_iter().map(fits).collect();
            if let Some(breaks) = breaks
                && self.plain(row.list, row.price.unit.as_ref(), &row.window, breaks.into_iter())
            {
                return;
            }
        }
        let Ok(first) = u32::try_from(self.table.rich.len()) else {
            self.full = true;
            return;
        };
        self.current.push(CompactRow { first, count: 0, list: 0, unit: 0, window: 0, scale: RICH });
        self.table.rich.push(row);
    }

    /// Writes a row of another table.
    pub(super) fn copy(&mut self, row: RowRef<'_>) {
        if let RowRef::Compact(plain) = row {
            let breaks = plain.breaks().iter().map(|rung| (rung.from, rung.price, plain.scale()));
            if self.plain(plain.list(), plain.unit(), plain.window(), breaks) {
                return;
            }
        }
        self.row(row.to_row());
    }

    /// Ends the rows of a SKU: by list, then the more specific, then the tighter validity, then the unit.
    pub(super) fn end_sku(&mut self) {
        let Self { table, current, .. } = self;
        let order = |a: &CompactRow, b: &CompactRow| match (table.row(a), table.row(b)) {
            (Some(a), Some(b)) => preferred(a, b),
            _ => Ordering::Equal,
        };
        // Nearly always they come in order.
        if !current.is_sorted_by(|a, b| order(a, b) != Ordering::Greater) {
            current.sort_by(order);
        }
        self.table.rows.append(&mut self.current);
        match u32::try_from(self.table.rows.len()) {
            Ok(end) => self.table.ends.push(end),
            Err(_) => self.full = true,
        }
    }

    /// The table; what outgrew its index of 32 bits is a fault.
    pub(super) fn finish_at(self, at: &mut Cursor) -> Table {
        let Self { mut table, full, .. } = self;
        if full {
            at.push(Error::new(Code::TooMany).with("limit", limits::PRICE_ROWS));
        }
        table.skus.shrink();
        table.ends.shrink_to_fit();
        table.rows.shrink_to_fit();
        table.breaks.shrink_to_fit();
        table.rich.shrink_to_fit();
        table
    }

    fn unit(&mut self, unit: Option<&UnitId>) -> Option<u16> {
        let Some(unit) = unit else { return Some(0) };
        if let Some(known) = self.units.get(unit) {
            return Some(*known);
        }
        let number = u16::try_from(self.table.units.len().checked_add(1)?).ok()?;
        self.table.units.push(unit.clone());
        self.units.insert(unit.clone(), number);
        Some(number)
    }

    fn window(&mut self, window: &Window) -> Option<u16> {
        if *window == Window::ALWAYS {
            return Some(0);
        }
        let bounds = (window.from(), window.until());
        if let Some(known) = self.windows.get(&bounds) {
            return Some(*known);
        }
        let number = u16::try_from(self.table.windows.len()).ok()?;
        self.table.windows.push(*window);
        self.windows.insert(bounds, number);
        Some(number)
    }
}

fn preferred(a: RowRef<'_>, b: RowRef<'_>) -> Ordering {
    let standing = |row: RowRef<'_>| preference(row.window(), row.eligible());
    a.list().cmp(&b.list()).then_with(|| standing(b).cmp(&standing(a))).then_with(|| a.unit().cmp(&b.unit()))
}
