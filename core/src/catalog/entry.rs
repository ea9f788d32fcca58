//! From a number that somebody entered to a product: order pads, pasted rows, purchase orders.
//!
//! A SKU and the asking customer's own numbers come first and have equal rank; GTINs and manufacturers'
//! numbers count only where those know nothing. A number that names several products of one rank is never
//! decided here: ordering the wrong goods costs more than asking.

use alloc::collections::BTreeSet;
use alloc::format;
use alloc::string::String;
use alloc::sync::Arc;
use alloc::vec::Vec;

use chrono::NaiveDate;
use rust_decimal::Decimal;

use super::catalogue::Catalogue;
use super::product::{Product, is_gtin};
use super::rules::AliasKind;
use crate::document::{choice, record};
use crate::error::{Code, Error, Result};
use crate::id::{AccountId, Sku, UnitId};
use crate::limits;

record! {
    /// A row as it was entered.
    pub struct EnteredRow {
        /// The number, with any white space around it.
        required number: String,
        /// The quantity.
        required quantity: Decimal,
        /// Its unit of measure; the product's base unit when absent.
        optional unit: UnitId,
        /// What kind of number it is, if that is known; all kinds are tried when absent.
        optional kind: NumberKind,
    }
}

choice! {
    /// A kind of number under which a product is known.
    pub enum NumberKind {
        /// The seller's SKU.
        Sku "sku",
        /// The customer's own part number.
        Customer "customer",
        /// A GTIN.
        Gtin "gtin",
        /// The manufacturer's part number.
        Manufacturer "manufacturer",
    }
}

/// What became of a row. There is no fifth: a host that shows rows has a place for each of these.
#[derive(Debug, Clone, PartialEq)]
pub enum Entry {
    /// It names one product.
    Added {
        /// The product that is sold today.
        sku: Sku,
        /// The quantity, as entered.
        quantity: Decimal,
        /// Its unit, one of the product's.
        unit: UnitId,
        /// The product that was named, where another has taken its place.
        superseded: Option<Sku>,
        /// The row, for the line's `as_entered`.
        as_entered: EnteredRow,
    },
    /// It names several products; with one of the SKUs and the kind "sku" it names one.
    Ambiguous {
        /// The products, sorted.
        skus: Vec<Sku>,
        /// The row.
        as_entered: EnteredRow,
    },
    /// It names nothing that is known.
    Unknown {
        /// The row.
        as_entered: EnteredRow,
    },
    /// It names a product, which can't be ordered like this: [`Code::UnknownUnit`],
    /// [`Code::InvalidQuantity`], [`Code::QuantityOutOfRange`].
    Refused {
        /// Why, at the field of the row.
        error: Error,
        /// The row.
        as_entered: EnteredRow,
    },
}

impl Catalogue {
    /// The product with this number, as the account would write it.
    ///
    /// # Errors
    /// [`Code::UnknownSku`]; [`Code::AmbiguousItem`] with the `skus`, sorted.
    pub fn find(&self, number: &str, account: Option<&AccountId>) -> Result<&Arc<Product>> {
        self.find_as(number, None, account)
    }

    /// The product with this number of one kind, or of any kind.
    ///
    /// # Errors
    /// As [`Catalogue::find`].
    pub fn find_as(
        &self,
        number: &str,
        kind: Option<NumberKind>,
        account: Option<&AccountId>,
    ) -> Result<&Arc<Product>> {
        match self.candidates(number, kind, account).as_slice() {
            [] => {
                let detail = format!("No product has the number {:?}.", number.trim());
                Err(Error::new(Code::UnknownSku).detail(detail).with("number", number.trim()))
            }
            [one] => Ok(one),
            several => {
                let skus = || several.iter().map(|product| product.sku());
                let detail = format!("{:?} may mean {}.", number.trim(), crate::id::join(skus()));
                Err(Error::new(Code::AmbiguousItem).detail(detail).with_list("skus", skus()))
            }
        }
    }

    /// The product that is sold in place of this one on a day: itself, or what superseded it, or what
    /// superseded that. The SKU need not be in the catalogue any more; where several took its place, the
    /// latest counts.
    ///
    /// # Errors
    /// [`Code::UnknownSku`] if it is not in the catalogue and nothing took its place;
    /// [`Code::ReferenceCycle`] or [`Code::TooMany`] for a chain that deltas made endless or too long.
    pub fn current(&self, sku: &Sku, day: NaiveDate) -> Result<&Arc<Product>> {
        let mut passed: BTreeSet<&Sku> = BTreeSet::new();
        let mut newest: Option<&Arc<Product>> = None;
        while let Some(next) = self.successor(newest.map_or(sku, |product| product.sku()), day) {
            if !passed.insert(next.sku()) || next.sku() == sku {
                return Err(Error::new(Code::ReferenceCycle).with("sku", sku));
            }
            if passed.len() > limits::CHAIN {
                return Err(Error::new(Code::TooMany).with("limit", limits::CHAIN).with("sku", sku));
            }
            newest = Some(next);
        }
        newest.map_or_else(|| self.require(sku), Ok)
    }

    /// Reads rows that somebody entered, and answers for each.
    ///
    /// # Errors
    /// [`Code::TooMany`] above [`limits::LINES`] rows. What is wrong with one row is its answer.
    pub fn add_lines(
        &self,
        rows: Vec<EnteredRow>,
        account: Option<&AccountId>,
        day: NaiveDate,
    ) -> Result<Vec<Entry>> {
        if rows.len() > limits::LINES {
            return Err(Error::new(Code::TooMany).with("limit", limits::LINES));
        }
        Ok(rows.into_iter().map(|row| self.add_line(row, account, day)).collect())
    }

    fn add_line(&self, row: EnteredRow, account: Option<&AccountId>, day: NaiveDate) -> Entry {
        let found = self.candidates(&row.number, row.kind, account);
        let named = match found.as_slice() {
            // The number may be that of a product which has left the catalogue and has a successor.
            [] => {
                Sku::new(row.number.trim()).ok().filter(|_| matches!(row.kind, None | Some(NumberKind::Sku)))
            }
            [one] => Some(one.sku().clone()),
            several => {
                let skus = several.iter().map(|product| product.sku().clone()).collect();
                return Entry::Ambiguous { skus, as_entered: row };
            }
        };
        let Some(named) = named else { return Entry::Unknown { as_entered: row } };
        let product = match self.current(&named, day) {
            Ok(product) => product,
            Err(error) if error.code == Code::UnknownSku => return Entry::Unknown { as_entered: row },
            Err(error) => return Entry::Refused { error: error.at("/number"), as_entered: row },
        };
        let unit = row.unit.clone().unwrap_or_else(|| product.units().base().clone());
        if let Err(error) = orderable(product, row.quantity, &unit) {
            return Entry::Refused { error, as_entered: row };
        }
        Entry::Added {
            sku: product.sku().clone(),
            quantity: row.quantity,
            unit,
            superseded: Some(named).filter(|named| named != product.sku()),
            as_entered: row,
        }
    }

    /// The products with this number in the first rank that knows any, by SKU.
    fn candidates(
        &self,
        number: &str,
        kind: Option<NumberKind>,
        account: Option<&AccountId>,
    ) -> Vec<&Arc<Product>> {
        let number = number.trim();
        let exact = kind.map(|kind| [kind]);
        let ranks: [&[NumberKind]; 2] = match &exact {
            Some(kind) => [kind, &[]],
            None => [&[NumberKind::Sku, NumberKind::Customer], &[NumberKind::Gtin, NumberKind::Manufacturer]],
        };
        let mut found: Vec<&Arc<Product>> = Vec::new();
        for rank in ranks {
            for kind in rank {
                self.collect(number, *kind, account, &mut found);
            }
            if !found.is_empty() {
                break;
            }
        }
        found.sort_by(|a, b| a.sku().cmp(b.sku()));
        found.dedup_by(|a, b| a.sku() == b.sku());
        found
    }

    fn collect<'a>(
        &'a self,
        number: &str,
        kind: NumberKind,
        account: Option<&AccountId>,
        found: &mut Vec<&'a Arc<Product>>,
    ) {
        let alias = match kind {
            NumberKind::Sku => return found.extend(self.by_text(number)),
            NumberKind::Customer if account.is_none() => return,
            NumberKind::Gtin if !is_gtin(number) => return,
            NumberKind::Customer => AliasKind::Customer,
            NumberKind::Gtin => AliasKind::Gtin,
            NumberKind::Manufacturer => AliasKind::Manufacturer,
        };
        found.extend(self.in_both(|shelf| shelf.by_number(number, alias, account)));
    }

    /// The product that takes the place of this very SKU on that day.
    fn successor(&self, sku: &Sku, day: NaiveDate) -> Option<&Arc<Product>> {
        let since = |product: &Product| product.record().supersedes.as_ref().and_then(|record| record.from);
        let due = |product: &Product| since(product).is_none_or(|from| from <= day);
        let successors = self.in_both(|shelf| shelf.successors(sku.as_str())).filter(|product| due(product));
        // A tie of days is a fault of the catalogue; the SKU makes the order total nevertheless.
        successors.max_by(|a, b| since(a).cmp(&since(b)).then_with(|| b.sku().cmp(a.sku())))
    }
}

fn orderable(product: &Product, quantity: Decimal, unit: &UnitId) -> Result<()> {
    if quantity <= Decimal::ZERO {
        return Err(Error::new(Code::InvalidQuantity).with("quantity", quantity).at("/quantity"));
    }
    if quantity > Decimal::from(limits::QUANTITY) {
        return Err(Error::new(Code::QuantityOutOfRange).with("limit", limits::QUANTITY).at("/quantity"));
    }
    product.units().holds(unit).map_err(|error| error.at("/unit"))?;
    Ok(())
}
