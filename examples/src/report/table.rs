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
#[derive(Debug, Clone, Copy)]
pub struct Column {
    /// Its title.
    pub title: &'static str,
    /// Whether it holds numbers, which end below each other.
    pub numeric: bool,
}

impl Table {
    /// A table. Titles of columns that hold numbers begin with `#`.
    pub(super) fn new(
        id: &'static str,
        caption: &'static str,
        columns: &[&'static str],
        empty: &'static str,
    ) -> Self {
        let column = |title: &&'static str| match title.strip_prefix('#') {
            Some(title) => Column { title, numeric: true },
            None => Column { title, numeric: false },
        };
        Self { id, caption, columns: columns.iter().map(column).collect(), rows: Vec::new(), empty }
    }

    /// Adds a row.
    pub(super) fn row<const N: usize>(&mut self, cells: [Cell; N]) {
        debug_assert_eq!(N, self.columns.len(), "{}", self.id);
        self.rows.push(cells.into_iter().map(|cell| cell.0).collect());
    }
}

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

/// A count; a dash for none, so that the others are seen.
impl From<u64> for Cell {
    fn from(number: u64) -> Self {
        Self([if number == 0 { "-".to_owned() } else { super::count(number) }].into())
    }
}

/// Amounts, a line each.
impl From<&Sums> for Cell {
    fn from(sums: &Sums) -> Self {
        let lines: Vec<String> = sums.iter().map(|money| money.to_string()).collect();
        Self(if lines.is_empty() { ["-".to_owned()].into() } else { lines })
    }
}
