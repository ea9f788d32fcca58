//! CSV for the bulk lanes: products, price rows, order pads.
//!
//! Bytes come in chunks of any size and leave as rows whose cells are found by the name in the header, so
//! that a million rows are never held at once. What a cell means is decided by the caller. Quoting is RFC
//! 4180 as read by `csv-core`: commas, double quotes, any line ending; empty lines are skipped and not
//! counted. A row that can't be split is [`Code::InvalidCsv`]; a cell that can't be read keeps its own code,
//! at `/row/column`, where the header is row 1.

use alloc::format;
use alloc::string::{String, ToString as _};
use alloc::vec::Vec;

use csv_core::{ReadRecordResult, Reader};

use crate::document::{Cursor, nearest};
use crate::error::{Code, Error, Result};
use crate::limits;

/// A column that the caller knows.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Column {
    /// Its name in the header.
    pub(crate) name: &'static str,
    /// Whether the header must have it and every row must fill it.
    pub(crate) required: bool,
}

/// A column that every row fills.
pub(crate) const fn required(name: &'static str) -> Column {
    Column { name, required: true }
}

/// A column that may be left out or empty.
pub(crate) const fn optional(name: &'static str) -> Column {
    Column { name, required: false }
}

/// A CSV table that is being read.
#[derive(Debug)]
pub(crate) struct Table {
    columns: &'static [Column],
    tokenizer: Tokenizer,
    header: Option<Header>,
}

impl Table {
    /// A table with these columns, in any order in the file.
    pub(crate) fn new(columns: &'static [Column]) -> Self {
        Self { columns, tokenizer: Tokenizer::default(), header: None }
    }

    /// Reads the next bytes and calls `each` for every row that they complete. Faults go to `at`.
    pub(crate) fn push(&mut self, chunk: &[u8], at: &mut Cursor, mut each: impl FnMut(Row<'_>, &mut Cursor)) {
        // To the tokenizer an empty chunk means the end.
        if !chunk.is_empty() {
            self.feed(chunk, at, &mut each);
        }
    }

    /// Ends the table: a last row without a line ending is read, and a table without a header is a fault.
    pub(crate) fn finish(&mut self, at: &mut Cursor, mut each: impl FnMut(Row<'_>, &mut Cursor)) {
        self.feed(&[], at, &mut each);
        if self.header.is_none() {
            at.fault(Code::InvalidCsv, "There is no header row that names the columns.");
        }
    }

    fn feed(&mut self, chunk: &[u8], at: &mut Cursor, each: &mut impl FnMut(Row<'_>, &mut Cursor)) {
        let Self { columns, tokenizer, header } = self;
        tokenizer.feed(chunk, |record| {
            let cells = match record.cells {
                Ok(cells) => cells,
                Err(detail) => return push(at, record.row, invalid(detail)),
            };
            match header {
                None => *header = Some(Header::read(columns, cells, at)),
                Some(header) if header.usable => match header.fits(&cells) {
                    Ok(()) => each(Row { number: record.row, header, cells }, at),
                    Err(error) => push(at, record.row, error),
                },
                // Without its columns no row means anything; the header's faults are reported already.
                Some(_) => {}
            }
        });
    }
}

/// One row: its cells by column.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Row<'a> {
    number: u64,
    header: &'a Header,
    cells: Cells<'a>,
}

impl<'a> Row<'a> {
    /// Its number in the file; the header is row 1.
    pub(crate) const fn number(&self) -> u64 {
        self.number
    }

    /// The text of a column (an index into the list that the table was made with), trimmed; `None` where it
    /// is empty.
    pub(crate) fn text(&self, column: usize) -> Option<&'a str> {
        let place = self.header.places.get(column).copied().flatten()?;
        Some(self.cells.get(place)?.trim()).filter(|text| !text.is_empty())
    }

    /// Reads a cell that must be filled; `None` when a fault was reported.
    pub(crate) fn required<T>(
        &self,
        column: usize,
        at: &mut Cursor,
        read: impl FnOnce(&str) -> Result<T>,
    ) -> Option<T> {
        if self.text(column).is_none() {
            self.fault(column, at, Error::new(Code::MissingField).detail("The cell is empty."));
            return None;
        }
        self.optional(column, at, read)
    }

    /// Reads a cell that may be empty; `None` also when a fault was reported.
    pub(crate) fn optional<T>(
        &self,
        column: usize,
        at: &mut Cursor,
        read: impl FnOnce(&str) -> Result<T>,
    ) -> Option<T> {
        let text = self.text(column)?;
        read(text).map_err(|error| self.fault(column, at, error)).ok()
    }

    /// Reports a fault of one cell.
    pub(crate) fn fault(&self, column: usize, at: &mut Cursor, error: Error) {
        let name = self.header.columns.get(column).map_or("", |column| column.name);
        push(at, self.number, error.within(name));
    }
}

/// Where the known columns stand in this file.
#[derive(Debug)]
struct Header {
    columns: &'static [Column],
    /// Per known column its place in the file.
    places: Vec<Option<usize>>,
    width: usize,
    usable: bool,
}

impl Header {
    fn read(columns: &'static [Column], cells: Cells<'_>, at: &mut Cursor) -> Self {
        let mut places: Vec<Option<usize>> = alloc::vec![None; columns.len()];
        let mut usable = true;
        let mut fault = |error: Error| {
            usable = false;
            push(at, 1, error);
        };
        for place in 0..cells.len() {
            let name = cells.get(place).unwrap_or_default().trim_start_matches('\u{feff}').trim();
            let known = columns.iter().position(|column| column.name == name);
            match known.and_then(|column| places.get_mut(column)) {
                Some(slot @ None) => *slot = Some(place),
                Some(Some(_)) => fault(Error::new(Code::DuplicateField).with("column", name).within(name)),
                None => fault(unknown(columns, name).within(name)),
            }
        }
        for (column, place) in columns.iter().zip(&places) {
            if column.required && place.is_none() {
                let detail = format!("The column \"{}\" is missing; add it.", column.name);
                fault(Error::new(Code::MissingField).detail(detail).with("column", column.name));
            }
        }
        Self { columns, places, width: cells.len(), usable }
    }

    fn fits(&self, cells: &Cells<'_>) -> Result<()> {
        if cells.len() == self.width {
            return Ok(());
        }
        Err(invalid(format!("The row has {} cells where the header has {}.", cells.len(), self.width)))
    }
}

fn unknown(columns: &[Column], name: &str) -> Error {
    let known = || columns.iter().map(|column| column.name);
    let detail = match nearest(name, known()) {
        Some(nearest) => format!("The column \"{name}\" is not known here; did you mean \"{nearest}\"?"),
        None => format!("The column \"{name}\" is not known here; remove it."),
    };
    Error::new(Code::UnknownField).detail(detail).with("column", name).with_list("known", known())
}

fn invalid(detail: impl Into<alloc::borrow::Cow<'static, str>>) -> Error {
    Error::new(Code::InvalidCsv).detail(detail)
}

fn push(at: &mut Cursor, row: u64, error: Error) {
    at.push(error.with("row", row).within(row));
}

/// Splits bytes into records.
#[derive(Debug)]
struct Tokenizer {
    reader: Reader,
    /// The cells of the record so far, one after the other.
    text: Vec<u8>,
    /// Where each cell ends in `text`.
    ends: Vec<usize>,
    filled: usize,
    ended: usize,
    row: u64,
    /// The record outgrew the limit: it is read to its end and reported.
    too_long: bool,
}

impl Default for Tokenizer {
    fn default() -> Self {
        Self {
            reader: Reader::new(),
            text: alloc::vec![0; 1024],
            ends: alloc::vec![0; 32],
            filled: 0,
            ended: 0,
            row: 0,
            too_long: false,
        }
    }
}

/// A record, or why it can't be split.
struct Record<'a> {
    row: u64,
    cells: Result<Cells<'a>, String>,
}

impl Tokenizer {
    /// An empty chunk ends the input.
    fn feed(&mut self, mut chunk: &[u8], mut each: impl FnMut(Record<'_>)) {
        let ending = chunk.is_empty();
        // The reader takes empty input for the end, so a chunk that is used up must not be offered again.
        while ending || !chunk.is_empty() {
            let text = self.text.get_mut(self.filled..).unwrap_or_default();
            let ends = self.ends.get_mut(self.ended..).unwrap_or_default();
            let (result, read, wrote, ended) = self.reader.read_record(chunk, text, ends);
            chunk = chunk.get(read..).unwrap_or_default();
            self.filled = self.filled.saturating_add(wrote);
            self.ended = self.ended.saturating_add(ended);
            match result {
                ReadRecordResult::InputEmpty | ReadRecordResult::End => return,
                ReadRecordResult::OutputFull => self.grow_text(),
                ReadRecordResult::OutputEndsFull => self.grow_ends(),
                ReadRecordResult::Record => self.complete(&mut each),
            }
        }
    }

    fn complete(&mut self, each: &mut impl FnMut(Record<'_>)) {
        self.row = self.row.saturating_add(1);
        let cells = if self.too_long {
            Err(format!("The row is longer than {} bytes or cells; is a quote left open?", limits::CSV_ROW))
        } else {
            self.cells()
        };
        each(Record { row: self.row, cells });
        self.filled = 0;
        self.ended = 0;
        self.too_long = false;
    }

    fn cells(&self) -> Result<Cells<'_>, String> {
        let text = self.text.get(..self.filled).unwrap_or_default();
        let ends = self.ends.get(..self.ended).unwrap_or_default();
        let text = core::str::from_utf8(text).map_err(|_| "The row is not UTF-8.".to_string())?;
        // Two cells that are UTF-8 only when joined are not.
        if ends.iter().any(|&end| !text.is_char_boundary(end)) {
            return Err("A cell is not UTF-8.".into());
        }
        Ok(Cells { text, ends })
    }

    fn grow_text(&mut self) {
        if self.text.len() >= limits::CSV_ROW {
            self.too_long = true;
            self.filled = 0;
        } else {
            self.text.resize(self.text.len().saturating_mul(2), 0);
        }
    }

    fn grow_ends(&mut self) {
        if self.ends.len() >= limits::CSV_ROW {
            self.too_long = true;
            self.ended = 0;
        } else {
            self.ends.resize(self.ends.len().saturating_mul(2), 0);
        }
    }
}

/// The cells of a record.
#[derive(Debug, Clone, Copy)]
struct Cells<'a> {
    text: &'a str,
    ends: &'a [usize],
}

impl<'a> Cells<'a> {
    const fn len(&self) -> usize {
        self.ends.len()
    }

    fn get(&self, index: usize) -> Option<&'a str> {
        let start = match index.checked_sub(1) {
            Some(before) => *self.ends.get(before)?,
            None => 0,
        };
        self.text.get(start..*self.ends.get(index)?)
    }
}
