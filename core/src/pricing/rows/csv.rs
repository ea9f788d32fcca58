//! Price rows as CSV.

use super::bulk::{Draft, Origin};
use super::price_row::PriceRow;
use crate::csv::{Column, Row, Table, optional, required};
use crate::document::{Cursor, decimal_from_text};
use crate::error::{Code, Error, Result};
use crate::money::Currency;
use crate::time::{When, date_from_text, instant_from_text};

/// The names of the fields of [`PriceRow`]. An empty cell is a field that is left out.
const COLUMNS: &[Column] = &[
    required("list"),
    required("sku"),
    optional("unit"),
    optional("from"),
    required("price"),
    optional("currency"),
    optional("valid_from"),
    optional("valid_until"),
];
const LIST: usize = 0;
const SKU: usize = 1;
const UNIT: usize = 2;
const FROM: usize = 3;
const PRICE: usize = 4;
const CURRENCY: usize = 5;
const VALID_FROM: usize = 6;
const VALID_UNTIL: usize = 7;

/// A CSV file of price rows while it is being read.
#[derive(Debug)]
pub(crate) struct PriceTable {
    table: Table,
    /// The number of the file, from 1.
    number: u16,
}

impl PriceTable {
    pub(crate) fn new(number: u16) -> Self {
        Self { table: Table::new(COLUMNS), number }
    }

    /// Reads the next bytes.
    pub(crate) fn push(&mut self, chunk: &[u8], draft: &mut Draft, at: &mut Cursor) {
        let Self { table, number } = self;
        in_file(*number, at, |at| table.push(chunk, at, |row, at| read(row, *number, draft, at)));
    }

    /// Ends the file.
    pub(crate) fn finish(&mut self, draft: &mut Draft, at: &mut Cursor) {
        let Self { table, number } = self;
        in_file(*number, at, |at| table.finish(at, |row, at| read(row, *number, draft, at)));
    }
}

/// Faults of the file `number` are at `/prices_csv/{number - 1}`.
fn in_file(number: u16, at: &mut Cursor, read: impl FnOnce(&mut Cursor)) {
    at.step("prices_csv", |at| at.step(number.saturating_sub(1), read));
}

fn read(row: Row<'_>, table: u16, draft: &mut Draft, at: &mut Cursor) {
    let list = row.required(LIST, at, |text| Ok(text.len()));
    let sku = row.required(SKU, at, |text| Ok(text.len()));
    let price = row.required(PRICE, at, decimal_from_text);
    let from = cell(&row, FROM, at, decimal_from_text);
    let currency = cell(&row, CURRENCY, at, Currency::new);
    let valid_from = cell(&row, VALID_FROM, at, when_from_text);
    let valid_until = cell(&row, VALID_UNTIL, at, when_from_text);
    let (Some(_), Some(_), Some(price)) = (list, sku, price) else { return };
    let (Ok(from), Ok(currency), Ok(valid_from), Ok(valid_until)) = (from, currency, valid_from, valid_until)
    else {
        return;
    };
    let Ok(number) = u32::try_from(row.number()) else {
        return row.fault(SKU, at, Error::new(Code::TooMany));
    };
    let price_row = PriceRow {
        list: row.text(LIST).unwrap_or_default(),
        sku: row.text(SKU).unwrap_or_default(),
        unit: row.text(UNIT),
        from: from.unwrap_or_default(),
        price,
        currency,
        valid_from,
        valid_until,
    };
    draft.read(&price_row, Origin { table, row: number }, at);
}

/// A fault is at the cursor.
struct Reported;

/// A cell that may be empty.
fn cell<T>(
    row: &Row<'_>,
    column: usize,
    at: &mut Cursor,
    read: impl FnOnce(&str) -> Result<T>,
) -> Result<Option<T>, Reported> {
    if row.text(column).is_none() {
        return Ok(None);
    }
    row.optional(column, at, read).map(Some).ok_or(Reported)
}

/// Reads a date or an instant, as in a document.
fn when_from_text(text: &str) -> Result<When> {
    if text.contains('T') {
        instant_from_text(text).map(When::Instant)
    } else {
        date_from_text(text).map(When::Date)
    }
}
