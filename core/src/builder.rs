//! Builds an engine from a rulebook and the bulk data beside it: products, price rows, costs, row by row and without JSON.

use crate::catalog::{CatalogueRecord, CategoryRecord, ProductGroupRecord, ProductRecord, ProductRows};
use crate::document::{Cursor, Faults};
use crate::engine::Engine;
use crate::pricing::rules::Cost;
use crate::pricing::{self, Draft, Origin, PriceRow, PriceTable};
use crate::rulebook::Rulebook;

/// An engine that is being put together; [`EngineBuilder::compile`] reports every fault of all its parts at once.
///
/// Bulk data may come in several parts, in any order. A rulebook that can't be read makes the rest meaningless: its
/// faults are then all that is reported.
#[derive(Debug)]
#[must_use = "nothing is built until `compile`"]
pub struct EngineBuilder {
    parts: Result<Parts, Faults>,
    at: Cursor,
}

#[derive(Debug)]
struct Parts {
    rulebook: Rulebook,
    catalogue: CatalogueRecord,
    draft: Draft,
    /// Rows that programs gave.
    rows: u32,
    price_files: u16,
    product_files: u16,
}

impl EngineBuilder {
    pub(crate) fn new(rulebook: Result<Rulebook, Faults>) -> Self {
        let parts = rulebook.map(|rulebook| Parts {
            draft: Draft::new(pricing::ground(&rulebook)),
            rulebook,
            catalogue: CatalogueRecord::default(),
            rows: 0,
            price_files: 0,
            product_files: 0,
        });
        Self { parts, at: Cursor::default() }
    }

    /// Adds products to those of the rulebook.
    pub fn products(mut self, products: impl IntoIterator<Item = ProductRecord>) -> Self {
        if let Ok(parts) = &mut self.parts {
            parts.catalogue.products.extend(products);
        }
        self
    }

    /// Adds categories and named sets of products to those of the rulebook.
    pub fn taxonomy(
        mut self,
        categories: impl IntoIterator<Item = CategoryRecord>,
        product_groups: impl IntoIterator<Item = ProductGroupRecord>,
    ) -> Self {
        if let Ok(parts) = &mut self.parts {
            parts.catalogue.categories.extend(categories);
            parts.catalogue.product_groups.extend(product_groups);
        }
        self
    }

    /// Adds products from a CSV file, as [`ProductRows`] reads it. Faults of the n-th file, from 0, are at
    /// `/products_csv/n/row/column`.
    pub fn products_csv(mut self, csv: &[u8]) -> Self {
        let Self { parts: Ok(parts), at } = &mut self else { return self };
        let mut rows = ProductRows::new();
        rows.push(csv);
        match rows.finish() {
            Ok(products) => parts.catalogue.products.extend(products),
            Err(faults) => at.step("products_csv", |at| {
                at.step(parts.product_files, |at| {
                    faults.list().iter().for_each(|fault| at.push(fault.clone()));
                });
            }),
        }
        parts.product_files = parts.product_files.saturating_add(1);
        self
    }

    /// Adds price rows, one at a time: nothing of a row is kept but its numbers and, once, its SKU. The rows of a ladder may
    /// come in any order and in several calls. Faults of the n-th row, from 0, are at `/prices/n/field`.
    pub fn prices<'a>(mut self, rows: impl IntoIterator<Item = PriceRow<'a>>) -> Self {
        if let Self { parts: Ok(parts), at } = &mut self {
            at.step("prices", |at| {
                for row in rows {
                    parts.draft.read(&row, Origin { table: 0, row: parts.rows }, at);
                    parts.rows = parts.rows.saturating_add(1);
                }
            });
        }
        self
    }

    /// Reads price rows from a CSV file that comes in chunks of any size.
    pub fn prices_csv(&mut self) -> PriceCsv<'_> {
        let number = match &mut self.parts {
            Ok(parts) => {
                parts.price_files = parts.price_files.saturating_add(1);
                parts.price_files
            }
            Err(_) => 1,
        };
        PriceCsv { builder: self, table: PriceTable::new(number) }
    }

    /// Adds costs to those of the rulebook, whose places in it they continue.
    pub fn costs(mut self, costs: impl IntoIterator<Item = Cost>) -> Self {
        if let Ok(parts) = &mut self.parts {
            parts.rulebook.costs.extend(costs);
        }
        self
    }

    /// Builds the engine.
    ///
    /// # Errors
    /// Every fault at once, each with code, JSON pointer and a sentence that says how to mend it: those of the catalogue and
    /// the rulebook, rows that tie ([`Code::PriceRowTie`](crate::Code::PriceRowTie), at the later of the two), then the other
    /// faults of bulk rows in the order in which they were read.
    pub fn compile(self) -> Result<Engine, Faults> {
        let Parts { rulebook, catalogue, draft, .. } = self.parts?;
        let mut at = Cursor::default();
        let engine = Engine::compile_at(&rulebook, catalogue, draft, &mut at);
        at.append(self.at);
        at.finish(Some(engine))
    }
}

/// A CSV file of price rows that is being read; see [`EngineBuilder::prices_csv`].
///
/// The header names the columns, in any order: `list, sku, price` and, as far as they are there, `unit, from, currency,
/// valid_from, valid_until`, which mean what the fields of [`PriceRow`] do. An empty cell is a field left out; dates and
/// instants are written as in documents. The rows of a ladder need not stand together. Faults of the n-th file, from 0, are at
/// `/prices_csv/n/row/column`, the header being row 1; a file with faults is read to its end.
///
/// ```
/// use recoup::Engine;
///
/// let mut builder = Engine::builder(
///     r#"{ "rulebook": "1", "id": "shop", "currency": "USD", "time_zone": "UTC", "price_lists": [ { "id": "base" } ] }"#,
/// );
/// let mut csv = builder.prices_csv();
/// csv.push(b"list,sku,from,price\nbase,VALVE-2,1,84.00\nbase,VAL");
/// csv.push(b"VE-2,10,79.50\n");
/// csv.finish();
/// let engine = builder.compile()?;
/// assert_eq!((engine.stats().rows, engine.stats().rungs), (1, 2));
/// # Ok::<(), recoup::document::Faults>(())
/// ```
#[derive(Debug)]
#[must_use = "without `finish` a last row that has no line ending is not read"]
pub struct PriceCsv<'b> {
    builder: &'b mut EngineBuilder,
    table: PriceTable,
}

impl PriceCsv<'_> {
    /// Reads the next bytes.
    pub fn push(&mut self, chunk: &[u8]) {
        if let EngineBuilder { parts: Ok(parts), at } = &mut *self.builder {
            self.table.push(chunk, &mut parts.draft, at);
        }
    }

    /// Ends the file.
    pub fn finish(mut self) {
        if let EngineBuilder { parts: Ok(parts), at } = &mut *self.builder {
            self.table.finish(&mut parts.draft, at);
        }
    }
}
