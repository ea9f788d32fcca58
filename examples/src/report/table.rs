//! Sections and tables, before anybody says how they look.

use crate::summary::Sums;

/// A part of a report.
#[derive(Debug, Clone)]
pub struct Section {
    /// Its name, for links and charts.
    pub id: &'static str,
    /// Its title.
    pub title: &'static str,
    /// What it is about, in a sentence.
    pub note: String,
    /// Its tables.
    pub tables: Vec<Table>,
}

/// A table.
#[derive(Debug, Clone)]
pub struct Table {
    /// Its name.
    pub id: &'static str,
    /// What it shows.
    pub caption: &'static str,
    /// Its columns.
    pub columns: Vec<Column>,
    /// Its rows; every cell may have several lines.
    pub rows: Vec<Vec<Vec<String>>>,
    /// What is said in its place when it has no rows.
    pub empty: &'static str,
}

/// A column.
#[derive(Debug, Clone)]
pub struct Column {
    /// Its title.
    pub title: String,
    /// Whether it holds numbers, which end below each other.
    pub numeric: bool,
}

impl Table {
    /// A table. Titles of columns that hold numbers begin with `#`.
    pub(super) fn new(
        id: &'static str,
        caption: &'static str,
        columns: &[&str],
        empty: &'static str,
    ) -> Self {
        let column = |title: &&str| match title.strip_prefix('#') {
            Some(title) => Column { title: title.to_owned(), numeric: true },
            None => Column { title: (*title).to_owned(), numeric: false },
        };
        Self { id, caption, columns: columns.iter().map(column).collect(), rows: Vec::new(), empty }
    }

    /// Adds a row.
    pub(super) fn row<const N: usize>(&mut self, cells: [Cell; N]) {
        debug_assert_eq!(N, self.columns.len(), "{}", self.id);
        self.rows.push(cells.into_iter().map(|cell| cell.0).collect());
    }

    /// Adds a row of as many cells as there are columns.
    pub(super) fn cells(&mut self, cells: Vec<Cell>) {
        debug_assert_eq!(cells.len(), self.columns.len(), "{}", self.id);
        self.rows.push(cells.into_iter().map(|cell| cell.0).collect());
    }
}

/// What stands for nothing, so that the others are seen.
pub(super) const NONE: &str = "-";

/// What stands in a cell.
pub(super) struct Cell(Vec<String>);

impl From<&str> for Cell {
    fn from(text: &str) -> Self {
        Self([text.to_owned()].into())
    }
}

impl From<String> for Cell {
    fn from(text: String) -> Self {
        Self([text].into())
    }
}

/// Several lines.
impl From<Vec<String>> for Cell {
    fn from(lines: Vec<String>) -> Self {
        Self(lines)
    }
}

/// A count.
impl From<u64> for Cell {
    fn from(number: u64) -> Self {
        Self([if number == 0 { NONE.to_owned() } else { super::count(number) }].into())
    }
}

/// Amounts, a line each.
impl From<&Sums> for Cell {
    fn from(sums: &Sums) -> Self {
        let lines: Vec<String> = sums.iter().map(|money| money.to_string()).collect();
        Self(if lines.is_empty() { [NONE.to_owned()].into() } else { lines })
    }
}
