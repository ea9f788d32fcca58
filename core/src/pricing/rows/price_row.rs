//! A price as a row of a table: what bulk data is made of. One row is one unit price at one quantity; the rows of a list, SKU,
//! unit and validity make one ladder, in whatever order they come.

use rust_decimal::Decimal;

use crate::document::record;
use crate::id::{ListId, Sku, UnitId};
use crate::money::Currency;
use crate::time::When;

/// A price of one SKU at one quantity in one list, with texts that the caller keeps.
///
/// ```
/// use recoup::pricing::PriceRow;
/// use rust_decimal::Decimal;
///
/// let each = PriceRow::new("base", "VALVE-2", Decimal::new(8400, 2));
/// let from_ten = PriceRow { from: Decimal::TEN, price: Decimal::new(7950, 2), ..each };
/// assert_eq!(from_ten.sku, "VALVE-2");
/// ```
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct PriceRow<'a> {
    /// The price list; the rulebook defines it.
    pub list: &'a str,
    /// The SKU.
    pub sku: &'a str,
    /// The unit priced; the product's base unit when `None`.
    pub unit: Option<&'a str>,
    /// The least quantity that gets the price; zero for the base price, which counts below the first quantity break (as
    /// `price` beside `tiers` in a rulebook).
    pub from: Decimal,
    /// The price of one unit.
    pub price: Decimal,
    /// The currency, to be checked against the list's.
    pub currency: Option<Currency>,
    /// The first moment at which the price holds.
    pub valid_from: Option<When>,
    /// The first moment at which it no longer does.
    pub valid_until: Option<When>,
}

impl<'a> PriceRow<'a> {
    /// A price at any quantity and time, of the product's base unit.
    #[must_use]
    pub const fn new(list: &'a str, sku: &'a str, price: Decimal) -> Self {
        Self {
            list,
            sku,
            unit: None,
            from: Decimal::ZERO,
            price,
            currency: None,
            valid_from: None,
            valid_until: None,
        }
    }
}

record! {
    /// A price row as a document: the fields of [`PriceRow`].
    pub struct PriceRecord {
        /// The price list.
        required list: ListId,
        /// The SKU.
        required sku: Sku,
        /// The unit priced; the product's base unit when left out.
        optional unit: UnitId,
        /// The least quantity that gets the price; zero for the base price.
        default from: Decimal = Decimal::ZERO,
        /// The price of one unit.
        required price: Decimal,
        /// The currency, to be checked against the list's.
        optional currency: Currency,
        /// The first moment at which the price holds: a date (local midnight in the rulebook's zone) or an instant.
        optional valid_from: When,
        /// The first moment at which it no longer does.
        optional valid_until: When,
    }
}

record! {
    /// A list and a SKU whose prices in it are meant.
    #[derive(Eq)]
    pub struct PriceKey {
        /// The price list.
        required list: ListId,
        /// The SKU.
        required sku: Sku,
    }
}

impl PriceRecord {
    /// The row that this record describes.
    #[must_use]
    pub fn row(&self) -> PriceRow<'_> {
        PriceRow {
            list: self.list.as_str(),
            sku: self.sku.as_str(),
            unit: self.unit.as_ref().map(UnitId::as_str),
            from: self.from,
            price: self.price,
            currency: self.currency,
            valid_from: self.valid_from,
            valid_until: self.valid_until,
        }
    }
}
