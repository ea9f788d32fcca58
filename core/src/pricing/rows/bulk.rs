//! Reads price rows one by one and builds the table from them.
//!
//! A row is checked when it is read and kept as 40 bytes; once all are there they are sorted, and those of one list, SKU,
//! unit and validity make one ladder. Two rows for the same quantity tie, as do two ladders that hold at the same time and
//! are equally specific: the rule for two rows of a rulebook, and one of each tie as well.

use alloc::borrow::Cow;
use alloc::collections::BTreeMap;
use alloc::format;
use alloc::string::String;
use alloc::sync::Arc;
use alloc::vec::Vec;

use chrono::{DateTime, Utc};
use rust_decimal::Decimal;

use super::super::book::{Price, PriceRule, Row, Scope, preference};
use super::super::interner::Interner;
use super::super::rules::BelowFirst;
use super::Rows;
use super::compact::{millionths, place, plain_ladder, scaled};
use super::price_row::PriceRow;
use super::writer::{Bounds, Scaled, Writer};
use crate::document::Cursor;
use crate::error::{Code, Error, Result};
use crate::id::{self, ListId, Sku, UnitId};
use crate::limits;
use crate::money::Currency;
use crate::time::{Validity, When, Window, Zone};

/// What price rows refer to.
#[derive(Debug, Clone)]
pub(crate) struct Ground {
    /// The place of each list in the order of precedence, and its currency.
    pub(crate) lists: BTreeMap<ListId, (u32, Currency)>,
    /// The zone of plain dates.
    pub(crate) zone: Zone,
    /// What a quantity below the first break costs.
    pub(crate) below: BelowFirst,
}

/// Where a row was read: the table (0 for rows that a program gave, then each CSV file) and its number there.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Origin {
    pub(crate) table: u16,
    pub(crate) row: u32,
}

impl Origin {
    /// Puts the place of the row in front of an error's path.
    fn locate(self, error: Error, rows: &str) -> Error {
        let error = error.within(self.row);
        match self.table.checked_sub(1) {
            Some(file) => error.within(file).within("prices_csv"),
            None => error.within(rows),
        }
    }
}

/// A row that was read.
#[derive(Debug, Clone, Copy)]
pub(super) struct Entry {
    pub(super) sku: u32,
    pub(super) list: u32,
    /// 0 for the base unit, else counted from 1.
    unit: u32,
    window: u32,
    /// In millionths; what does not fit saturates and is held in `Draft::wide`.
    from: i64,
    /// In `scale`; the place in `Draft::wide` if that is [`WIDE`].
    price: i64,
    row: u32,
    table: u16,
    scale: u8,
}

/// In place of a scale: quantity or price does not fit.
const WIDE: u8 = u8::MAX;

impl Entry {
    pub(super) const fn origin(&self) -> Origin {
        Origin { table: self.table, row: self.row }
    }

    /// What the entries of one ladder share.
    fn ladder(&self) -> (u32, u32, u32, u32) {
        (self.sku, self.list, self.unit, self.window)
    }
}

/// Rows that tie: the later, and the earlier unless it is the rulebook's own.
pub(super) type Tie = (Origin, Option<Origin>);

/// Price rows while they are being read.
#[derive(Debug)]
pub(crate) struct Draft {
    ground: Ground,
    pub(super) skus: Interner,
    units: Vec<UnitId>,
    unit_numbers: BTreeMap<UnitId, u32>,
    windows: Vec<Window>,
    window_numbers: BTreeMap<Bounds, u32>,
    /// The validity of the row before, which is nearly always that of the next.
    last_window: (Option<When>, Option<When>, u32),
    pub(super) entries: Vec<Entry>,
    wide: Vec<(Decimal, Decimal)>,
}

impl Draft {
    /// Nothing read yet.
    pub(crate) fn new(ground: Ground) -> Self {
        Self {
            ground,
            skus: Interner::default(),
            units: Vec::new(),
            unit_numbers: BTreeMap::new(),
            windows: Vec::from([Window::ALWAYS]),
            window_numbers: BTreeMap::new(),
            last_window: (None, None, 0),
            entries: Vec::new(),
            wide: Vec::new(),
        }
    }

    /// Reads a row; its faults go to the cursor under the row's number.
    pub(crate) fn read(&mut self, row: &PriceRow<'_>, origin: Origin, at: &mut Cursor) {
        if self.entries.len() >= limits::PRICE_ROWS {
            let error = Error::new(Code::TooMany).with("limit", limits::PRICE_ROWS);
            return at.push(error.within(origin.row));
        }
        let mut fault = |field: &str, error: Error| {
            at.push(error.with("row", origin.row).within(field).within(origin.row));
        };
        let list = self.list(row).map_err(|(field, error)| fault(field, error)).ok();
        let unit = self.unit(row.unit).map_err(|error| fault("unit", error)).ok();
        if row.from < Decimal::ZERO {
            fault("from", Error::new(Code::OutOfRange).detail("A quantity break begins at zero or more."));
        }
        if row.price < Decimal::ZERO {
            fault("price", Error::new(Code::NegativePrice));
        }
        let window = self
            .window(row.valid_from, row.valid_until)
            .map_err(|error| {
                let field = if error.path == "/from" { "valid_from" } else { "valid_until" };
                fault(field, error.at(""));
            })
            .ok();
        let sku = self.sku(row.sku).map_err(|error| fault("sku", error)).ok();
        let (Some(list), Some(unit), Some(window), Some(sku)) = (list, unit, window, sku) else { return };
        let (from, price, scale) = self.numbers(row);
        let Origin { table, row } = origin;
        self.entries.push(Entry { sku, list, unit, window, from, price, row, table, scale });
    }

    fn list(&self, row: &PriceRow<'_>) -> Result<u32, (&'static str, Error)> {
        let Some((list, currency)) = self.ground.lists.get(row.list).copied() else {
            return Err(("list", super::super::compile::unknown("price list", row.list)));
        };
        match row.currency.filter(|own| *own != currency) {
            None => Ok(list),
            Some(own) => {
                let detail = format!("The price is in {own}, its list {} in {currency}.", row.list);
                let error = Error::new(Code::CurrencyMismatch).detail(detail);
                Err(("currency", error.with("currency", own).with("other", currency)))
            }
        }
    }

    fn sku(&mut self, sku: &str) -> Result<u32> {
        match self.skus.find(sku) {
            Some(known) => Ok(known),
            None if !id::valid(sku) => Err(Error::new(Code::InvalidId)),
            None => self.skus.intern(sku).ok_or_else(|| Error::new(Code::TooMany)),
        }
    }

    fn unit(&mut self, unit: Option<&str>) -> Result<u32> {
        let Some(unit) = unit else { return Ok(0) };
        if let Some(known) = self.unit_numbers.get(unit) {
            return Ok(*known);
        }
        let unit = UnitId::new(unit)?;
        self.units.push(unit.clone());
        let number = u32::try_from(self.units.len()).map_err(|_| Error::new(Code::TooMany))?;
        self.unit_numbers.insert(unit, number);
        Ok(number)
    }

    fn window(&mut self, from: Option<When>, until: Option<When>) -> Result<u32> {
        if (self.last_window.0, self.last_window.1) == (from, until) {
            return Ok(self.last_window.2);
        }
        let window = Validity { from, until }.resolve(&self.ground.zone)?;
        let bounds = (window.from(), window.until());
        let number = match self.window_numbers.get(&bounds) {
            Some(known) => *known,
            None if window == Window::ALWAYS => 0,
            None => {
                let number = u32::try_from(self.windows.len()).map_err(|_| Error::new(Code::TooMany))?;
                self.windows.push(window);
                self.window_numbers.insert(bounds, number);
                number
            }
        };
        self.last_window = (from, until, number);
        Ok(number)
    }

    fn numbers(&mut self, row: &PriceRow<'_>) -> Scaled {
        if let (Some(from), Some((price, scale))) = (millionths(row.from), scaled(row.price)) {
            return (from, price, scale);
        }
        let place = i64::try_from(self.wide.len()).unwrap_or(i64::MAX);
        self.wide.push((row.from, row.price));
        (0, place, WIDE)
    }

    /// Puts the entries in order: by SKU, then those of a ladder side by side, by quantity, by where they were read.
    pub(super) fn sort(&mut self) {
        self.entries.sort_unstable_by_key(|entry| (entry.ladder(), entry.from, entry.origin()));
    }

    /// The table of all rows that were read and of those that the rulebook itself has; faults go to the cursor.
    pub(crate) fn build(mut self, authored: Vec<(Sku, Row)>, at: &mut Cursor) -> Rows {
        let mut own: Vec<(u32, Row)> = Vec::with_capacity(authored.len());
        for (sku, row) in authored {
            match self.skus.intern(sku.as_str()) {
                Some(number) => own.push((number, row)),
                None => at.push(Error::new(Code::TooMany)),
            }
        }
        // Stable: the order of the document is the last word between rows that are equally specific.
        own.sort_by_key(|(sku, _)| *sku);
        self.sort();
        let mut writer = Writer::new(core::mem::take(&mut self.skus), self.ground.below);
        writer.reserve(self.entries.len());
        let mut ties: Vec<Tie> = Vec::new();
        let mut own = own.into_iter().peekable();
        let mut read = self.entries.chunk_by(|a, b| a.sku == b.sku).peekable();
        for sku in writer.numbers() {
            let read = read.next_if(|next| next.first().is_some_and(|first| first.sku == sku));
            let read = read.unwrap_or_default();
            let fixed: Vec<Row> =
                core::iter::from_fn(|| own.next_if(|(own, _)| *own == sku)).map(|(_, row)| row).collect();
            self.clashes(read, &fixed, &mut ties);
            for ladder in Self::ladders(read) {
                self.write(ladder, &mut writer, &mut ties, at);
            }
            for row in fixed {
                writer.row(row);
            }
            writer.end_sku();
        }
        report(ties, "prices", at);
        Rows { base: Arc::new(writer.finish_at(at)), over: Arc::default() }
    }

    /// Writes the ladder of these entries, which are in order of quantity.
    fn write(&self, ladder: &[Entry], writer: &mut Writer, ties: &mut Vec<Tie>, at: &mut Cursor) {
        let Some(first) = ladder.first() else { return };
        if ladder.len() > limits::TIERS {
            let error = Error::new(Code::TooMany).with("limit", limits::TIERS);
            return at.push(first.origin().locate(error, "prices"));
        }
        if ladder.iter().all(|entry| entry.scale != WIDE) {
            let pairs = ladder.iter().zip(ladder.iter().skip(1));
            let same = pairs.filter(|(entry, next)| entry.from == next.from);
            ties.extend(same.map(|(entry, next)| (next.origin(), Some(entry.origin()))));
            let breaks = ladder.iter().map(|entry| (entry.from, entry.price, entry.scale));
            let (unit, window) = (self.unit_of(first), self.window_of(first));
            if writer.plain(place(first.list), unit, &window, breaks) {
                return;
            }
        }
        let breaks = self.breaks(ladder, ties);
        writer.row(self.row_of(first, breaks.into_iter().collect()));
    }

    /// The breaks of a ladder by quantity, as decimals; ties are reported.
    pub(super) fn breaks(&self, ladder: &[Entry], ties: &mut Vec<Tie>) -> BTreeMap<Decimal, Decimal> {
        let mut breaks: BTreeMap<Decimal, (Decimal, Origin)> = BTreeMap::new();
        let mut sorted: Vec<&Entry> = ladder.iter().collect();
        sorted.sort_by_key(|entry| entry.origin());
        for entry in sorted {
            let (from, price) = self.decimals(entry);
            if let Some((_, before)) = breaks.insert(from, (price, entry.origin())) {
                ties.push((entry.origin(), Some(before)));
            }
        }
        breaks.into_iter().map(|(from, (price, _))| (from, price)).collect()
    }

    fn decimals(&self, entry: &Entry) -> (Decimal, Decimal) {
        if entry.scale == WIDE {
            let wide = usize::try_from(entry.price).ok().and_then(|place| self.wide.get(place));
            return wide.copied().unwrap_or_default();
        }
        (Decimal::new(entry.from, 6).normalize(), Decimal::new(entry.price, u32::from(entry.scale)))
    }

    /// The row of a ladder in its general form; a break from zero is the base price.
    pub(super) fn row_of(&self, first: &Entry, mut breaks: BTreeMap<Decimal, Decimal>) -> Row {
        let base = breaks.remove(&Decimal::ZERO);
        let ladder = plain_ladder(base, breaks.into_iter(), self.ground.below);
        let rule = PriceRule::Ladder(Arc::new(ladder));
        let price = Price { unit: self.unit_of(first).cloned(), rule, over: Scope::Line, ending: None };
        Row { list: place(first.list), price, window: self.window_of(first), eligible: None }
    }

    pub(super) fn unit_of(&self, entry: &Entry) -> Option<&UnitId> {
        self.units.get(place(entry.unit.checked_sub(1)?))
    }

    pub(super) fn window_of(&self, entry: &Entry) -> Window {
        self.windows.get(place(entry.window)).copied().unwrap_or_default()
    }

    /// The entries of one SKU, ladder by ladder.
    pub(super) fn ladders(entries: &[Entry]) -> impl Iterator<Item = &[Entry]> {
        entries.chunk_by(|a, b| a.ladder() == b.ladder())
    }

    /// Ladders of one SKU that tie: the same list and unit, equally specific, at the same time.
    fn clashes(&self, read: &[Entry], fixed: &[Row], ties: &mut Vec<Tie>) {
        let mut pairs = read.iter().zip(read.iter().skip(1));
        let single = pairs.all(|(a, b)| a.window == b.window || (a.list, a.unit) != (b.list, b.unit));
        if fixed.is_empty() && single {
            return;
        }
        let read = Self::ladders(read).filter_map(|ladder| {
            let first = ladder.iter().min_by_key(|entry| entry.origin())?;
            let window = self.window_of(first);
            Some(Standing::new(place(first.list), self.unit_of(first), &window, Some(first.origin())))
        });
        let fixed = fixed.iter().filter(|row| row.eligible.is_none());
        let fixed = fixed.map(|row| Standing::new(row.list, row.price.unit.as_ref(), &row.window, None));
        let mut standing: Vec<Standing<'_>> = read.chain(fixed).collect();
        find_ties(&mut standing, ties);
    }
}

/// Where a ladder stands among those of its SKU; where it was read, unless it is the rulebook's own.
#[derive(Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Standing<'a> {
    list: usize,
    unit: Option<&'a UnitId>,
    preference: (usize, usize, Option<DateTime<Utc>>),
    origin: Option<Origin>,
}

impl<'a> Standing<'a> {
    pub(super) fn new(
        list: usize,
        unit: Option<&'a UnitId>,
        window: &Window,
        origin: Option<Origin>,
    ) -> Self {
        Self { list, unit, preference: preference(window, None), origin }
    }

    fn slot(&self) -> impl PartialEq + '_ {
        (self.list, self.unit, self.preference)
    }
}

/// Two windows of equal preference always share instants: they begin together, or neither begins and both end.
pub(super) fn find_ties(standing: &mut [Standing<'_>], ties: &mut Vec<Tie>) {
    standing.sort();
    for (before, after) in standing.iter().zip(standing.iter().skip(1)) {
        if before.slot() == after.slot()
            && let Some(later) = after.origin
        {
            ties.push((later, before.origin));
        }
    }
}

/// Reports ties in the order in which the rows were read.
pub(super) fn report(mut ties: Vec<Tie>, rows: &str, at: &mut Cursor) {
    ties.sort_unstable();
    for (later, earlier) in ties {
        let (what, number): (Cow<'static, str>, String) = match earlier {
            Some(earlier) => (format!("row {}", earlier.row).into(), format!("{}", earlier.row)),
            None => ("a row that is there already".into(), String::from("rulebook")),
        };
        let detail = format!("The row ties with {what}: same list, SKU, unit, quantity and time.");
        let error = Error::new(Code::PriceRowTie).detail(detail).with("row", later.row).with("other", number);
        at.push(later.locate(error, rows));
    }
}
