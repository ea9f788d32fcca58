//! Products in bulk, as CSV.

use alloc::collections::BTreeSet;
use alloc::string::String;
use alloc::vec::Vec;
use core::borrow::Borrow;
use core::str::FromStr;

use rust_decimal::Decimal;

use super::rules::ProductRecord;
use crate::csv::{Column, Row, Table, optional, required};
use crate::document::{Cursor, Faults, decimal_from_text};
use crate::error::{Code, Error, Result};
use crate::id::{CategoryId, ProductId, Sku, TaxCategory, UnitId};
use crate::limits;

const COLUMNS: &[Column] = &[
    required("sku"),
    optional("product"),
    optional("name"),
    optional("category"),
    optional("unit"),
    optional("step"),
    optional("tax_category"),
    optional("weight"),
];
const SKU: usize = 0;
const PRODUCT: usize = 1;
const NAME: usize = 2;
const CATEGORY: usize = 3;
const UNIT: usize = 4;
const STEP: usize = 5;
const TAX_CATEGORY: usize = 6;
const WEIGHT: usize = 7;

/// Reads products from CSV that comes in chunks of any size.
///
/// The header names the columns, in any order: `sku` and, as far as they are there, `product, name, category,
/// unit, step, tax_category, weight`. An empty cell is an absent field. What else a product can have comes as
/// a document or a delta.
///
/// ```
/// use recoup::catalog::{Catalogue, CatalogueRecord, ProductRows};
///
/// let mut rows = ProductRows::new();
/// rows.push(b"sku,category,unit\nBOLT-M8,fasteners,ea\nHOSE-12");
/// rows.push(b",hoses,m\n");
/// let products = rows.finish()?;
/// let catalogue = Catalogue::compile(CatalogueRecord { products, ..CatalogueRecord::default() })?;
/// assert_eq!(catalogue.len(), 2);
/// # Ok::<(), recoup::document::Faults>(())
/// ```
#[derive(Debug)]
pub struct ProductRows {
    table: Table,
    loaded: Loaded,
    at: Cursor,
}

impl Default for ProductRows {
    fn default() -> Self {
        Self::new()
    }
}

impl ProductRows {
    /// An empty table.
    #[must_use]
    pub fn new() -> Self {
        Self { table: Table::new(COLUMNS), loaded: Loaded::default(), at: Cursor::default() }
    }

    /// Reads the next bytes.
    pub fn push(&mut self, chunk: &[u8]) {
        let Self { table, loaded, at } = self;
        table.push(chunk, at, |row, at| loaded.read(row, at));
    }

    /// Ends the table. The product at place `n` stood in row `n + 2`, the header being row 1.
    ///
    /// # Errors
    /// Every fault at once, at `/row/column` with the `row`: [`Code::InvalidCsv`] for a row that can't be
    /// split, [`Code::MissingField`], [`Code::UnknownField`], [`Code::DuplicateField`], [`Code::InvalidId`],
    /// [`Code::InvalidDecimal`], [`Code::TooMany`].
    pub fn finish(self) -> Result<Vec<ProductRecord>, Faults> {
        let Self { mut table, mut loaded, mut at } = self;
        table.finish(&mut at, |row, at| loaded.read(row, at));
        at.finish(Some(loaded.products))
    }
}

#[derive(Debug, Default)]
struct Loaded {
    products: Vec<ProductRecord>,
    /// Ids that many rows share are held once.
    parents: BTreeSet<ProductId>,
    categories: BTreeSet<CategoryId>,
    units: BTreeSet<UnitId>,
    tax_categories: BTreeSet<TaxCategory>,
}

impl Loaded {
    fn read(&mut self, row: Row<'_>, at: &mut Cursor) {
        if self.products.len() >= limits::PRODUCTS {
            // Once; what follows changes nothing.
            if self.products.len() == limits::PRODUCTS && at.is_clean() {
                row.fault(SKU, at, Error::new(Code::TooMany).with("limit", limits::PRODUCTS));
            }
            return;
        }
        let Some(sku) = row.required(SKU, at, |text| Sku::new(text)) else { return };
        let product = ProductRecord {
            product: row.optional(PRODUCT, at, |text| shared(&mut self.parents, text)),
            name: row.text(NAME).map(String::from),
            category: row.optional(CATEGORY, at, |text| shared(&mut self.categories, text)),
            unit: row.optional(UNIT, at, |text| shared(&mut self.units, text)).unwrap_or_else(|| self.each()),
            step: row.optional(STEP, at, decimal_from_text).unwrap_or(Decimal::ONE),
            tax_category: row.optional(TAX_CATEGORY, at, |text| shared(&mut self.tax_categories, text)),
            weight: row.optional(WEIGHT, at, decimal_from_text),
            ..ProductRecord::new(sku)
        };
        self.products.push(product);
    }

    fn each(&mut self) -> UnitId {
        let each = UnitId::each();
        if let Some(known) = self.units.get(&each) {
            return known.clone();
        }
        self.units.insert(each.clone());
        each
    }
}

fn shared<T: Ord + Clone + Borrow<str> + FromStr<Err = Error>>(
    known: &mut BTreeSet<T>,
    text: &str,
) -> Result<T> {
    if let Some(known) = known.get(text) {
        return Ok(known.clone());
    }
    let id: T = text.parse()?;
    known.insert(id.clone());
    Ok(id)
}
