//! The rows of all price lists by SKU, kept small: a million of them fit in some tens of megabytes, finding those of one SKU
//! costs the same whatever their number, and a change makes a small table over the large one instead of a new large one.
//!
//! A plain row (a unit price with quantity breaks) takes 16 bytes and 16 more per break; whatever else a row can say is
//! held as the rulebook's compiler made it. To the steps of pricing both look alike: a [`RowRef`]. Which rows there may be
//! is decided where they are read (`bulk.rs`, the compiler of the rulebook); what a price amounts to, in `select.rs`.

mod bulk;
mod compact;
mod csv;
mod delta;
mod price_row;
mod writer;

use alloc::borrow::Cow;
use alloc::string::ToString as _;
use alloc::sync::Arc;

pub(crate) use bulk::{Draft, Ground, Origin};
use compact::{CompactRef, Table, plain_breaks};
pub(crate) use csv::PriceTable;
pub use delta::PriceDelta;
pub(crate) use delta::with_delta;
pub use price_row::{PriceKey, PriceRecord, PriceRow};

use super::book::{Price, PriceRule, Row, Scope};
use super::ladder::Ladder;
use super::rules::{BelowFirst, Eligibility};
use crate::document::{Encode, Tree};
use crate::id::{Name, Sku, UnitId};
use crate::time::Window;

/// Quantities and the unit prices from them on.
type Breaks = alloc::vec::Vec<(rust_decimal::Decimal, rust_decimal::Decimal)>;

/// The rows of all lists by SKU. A clone shares them.
#[derive(Debug, Clone, Default)]
pub(crate) struct Rows {
    base: Arc<Table>,
    /// For each SKU that a delta changed since `base` was made, all its rows; none for a SKU whose rows are gone.
    over: Arc<Table>,
}

impl Rows {
    /// The rows of a SKU: by list, then the one to be preferred first.
    pub(crate) fn of(&self, sku: &Sku) -> impl Iterator<Item = RowRef<'_>> + Clone {
        self.of_text(sku.as_str())
    }

    /// The rows of a SKU that are nothing but unit prices by quantity, in whichever form they are held: list, unit, validity and breaks, the
    /// base price from zero.
    pub(crate) fn plain_of(
        &self,
        sku: &Sku,
    ) -> impl Iterator<Item = (usize, Option<&UnitId>, &Window, Breaks)> {
        let below = self.below();
        self.of(sku).filter_map(move |row| {
            Some((row.list(), row.unit(), row.window(), plain_breaks(&row.to_row(), below)?))
        })
    }

    /// Whether there is a row that says more than unit prices by quantity at this place, for these buyers.
    pub(crate) fn has_rich(
        &self,
        sku: &Sku,
        list: usize,
        unit: Option<&UnitId>,
        window: &Window,
        eligible: Option<&Eligibility>,
    ) -> bool {
        let below = self.below();
        self.of(sku).any(|row| {
            (row.list(), row.unit(), row.window(), row.eligible()) == (list, unit, window, eligible)
                && plain_breaks(&row.to_row(), below).is_none()
        })
    }

    fn of_text(&self, sku: &str) -> impl Iterator<Item = RowRef<'_>> + Clone {
        let changed = self.over.find(sku).map(|number| (&*self.over, number));
        let found = changed.or_else(|| self.base.find(sku).map(|number| (&*self.base, number)));
        found.into_iter().flat_map(|(table, number)| table.rows_of(number))
    }

    /// What a quantity below the first break of a plain row costs.
    pub(crate) fn below(&self) -> BelowFirst {
        self.base.below
    }

    /// The SKUs that have rows, in an order that only depends on what was loaded.
    pub(crate) fn skus(&self) -> impl Iterator<Item = &str> {
        let below = self.base.skus().filter(|sku| self.over.find(sku).is_none());
        below.chain(self.over.skus()).filter(|sku| self.of_text(sku).next().is_some())
    }

    /// What it holds and takes.
    pub(crate) fn stats(&self) -> BookStats {
        let mut stats = BookStats { bytes: self.base.bytes(), ..self.base.counts() };
        if self.over.is_empty() {
            return stats;
        }
        stats.bytes = stats.bytes.saturating_add(self.over.bytes());
        let over = self.over.counts();
        let mut hidden = BookStats::default();
        for sku in self.over.skus() {
            let Some(number) = self.base.find(sku) else { continue };
            hidden.add(self.base.counts_of(number));
        }
        stats.add(over);
        stats.skus = stats.skus.saturating_sub(hidden.skus);
        stats.rows = stats.rows.saturating_sub(hidden.rows);
        stats.rungs = stats.rungs.saturating_sub(hidden.rungs);
        stats
    }
}

/// The size of a price book: what [`Engine::stats`](crate::Engine::stats) answers.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct BookStats {
    /// SKUs that have a row.
    pub skus: usize,
    /// Prices, each of one SKU in one list, unit and validity.
    pub rows: usize,
    /// Prices at a quantity: every quantity break of every row, at least one per row. A row of the bulk lane is one of these.
    pub rungs: usize,
    /// Bytes of memory that the rows and their index take, by the capacity of every table; what a rich row shares with
    /// others or keeps outside its own size is not counted.
    pub bytes: usize,
}

impl Encode for BookStats {
    fn encode(&self) -> Tree {
        let counts = [("skus", self.skus), ("rows", self.rows), ("rungs", self.rungs), ("bytes", self.bytes)];
        Tree::Object(counts.map(|(name, count)| (name.into(), Tree::Number(count.to_string()))).into())
    }
}

impl BookStats {
    fn add(&mut self, other: Self) {
        self.skus = self.skus.saturating_add(other.skus);
        self.rows = self.rows.saturating_add(other.rows);
        self.rungs = self.rungs.saturating_add(other.rungs);
    }
}

/// A price of one SKU in one list, in whichever form it is held.
#[derive(Debug, Clone, Copy)]
pub(crate) enum RowRef<'a> {
    /// A plain ladder.
    Compact(CompactRef<'a>),
    /// Anything else.
    Rich(&'a Row),
}

impl<'a> RowRef<'a> {
    /// The list, by precedence.
    pub(crate) fn list(self) -> usize {
        match self {
            Self::Compact(row) => row.list(),
            Self::Rich(row) => row.list,
        }
    }

    /// The unit priced; the product's base unit when `None`.
    pub(crate) fn unit(self) -> Option<&'a UnitId> {
        match self {
            Self::Compact(row) => row.unit(),
            Self::Rich(row) => row.price.unit.as_ref(),
        }
    }

    /// When it holds.
    pub(crate) fn window(self) -> &'a Window {
        match self {
            Self::Compact(row) => row.window(),
            Self::Rich(row) => &row.window,
        }
    }

    /// Who it is for.
    pub(crate) fn eligible(self) -> Option<&'a Eligibility> {
        match self {
            Self::Compact(_) => None,
            Self::Rich(row) => row.eligible.as_ref(),
        }
    }

    /// Whether a formula gives the price.
    pub(crate) const fn is_formula(self) -> bool {
        matches!(self, Self::Rich(row) if matches!(row.price.rule, PriceRule::Formula(_)))
    }

    /// The price; the ladder of a plain row is made here, with the numbers it was loaded with.
    pub(crate) fn price(self) -> PriceRef<'a> {
        match self {
            Self::Compact(row) => PriceRef {
                unit: row.unit(),
                rule: RuleOf::Ladder(Cow::Owned(row.ladder())),
                over: LINE,
                ending: None,
            },
            Self::Rich(row) => (&row.price).into(),
        }
    }

    /// The row in its general form.
    fn to_row(self) -> Row {
        match self {
            Self::Compact(row) => Row {
                list: row.list(),
                price: Price {
                    unit: row.unit().cloned(),
                    rule: PriceRule::Ladder(Arc::new(row.ladder())),
                    over: Scope::Line,
                    ending: None,
                },
                window: *row.window(),
                eligible: None,
            },
            Self::Rich(row) => row.clone(),
        }
    }
}

const LINE: &Scope = &Scope::Line;

/// A price of a row or a contract's term.
#[derive(Debug, Clone)]
pub(crate) struct PriceRef<'a> {
    /// The unit priced; the product's base unit when `None`.
    pub(crate) unit: Option<&'a UnitId>,
    pub(crate) rule: RuleOf<'a>,
    pub(crate) over: &'a Scope,
    pub(crate) ending: Option<&'a Name>,
}

/// Where a price comes from.
#[derive(Debug, Clone)]
pub(crate) enum RuleOf<'a> {
    /// Written down.
    Ladder(Cow<'a, Ladder>),
    /// Worked out, by a rule that is no ladder.
    Worked(&'a PriceRule),
}

impl<'a> From<&'a Price> for PriceRef<'a> {
    fn from(price: &'a Price) -> Self {
        Self {
            unit: price.unit.as_ref(),
            rule: match &price.rule {
                PriceRule::Ladder(ladder) => RuleOf::Ladder(Cow::Borrowed(ladder)),
                other => RuleOf::Worked(other),
            },
            over: &price.over,
            ending: price.ending.as_ref(),
        }
    }
}
