//! What a cart has to know of products: whether a SKU is sold, what a number means, whether a configuration is valid.

use core::fmt;

use chrono::NaiveDate;

use super::line::LineKey;
use crate::catalog::{Catalogue, EnteredRow, Entry};
use crate::error::{Code, Error, Result};
use crate::id::{AccountId, Sku};

/// The products as one customer sees them on one day.
#[derive(Clone, Copy)]
pub struct Products<'a> {
    /// The catalogue; empty where the host keeps its own.
    pub catalogue: &'a Catalogue,
    /// Whether a SKU that is not in the catalogue is sold all the same: it has a price row.
    pub sold: &'a dyn Fn(&Sku) -> bool,
    /// The customer, whose own part numbers count.
    pub account: Option<&'a AccountId>,
    /// The day, on which some products have been superseded.
    pub day: NaiveDate,
}

impl fmt::Debug for Products<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Products")
            .field("account", &self.account)
            .field("day", &self.day)
            .finish_non_exhaustive()
    }
}

impl Products<'_> {
    /// One way to write a key: a unit that is the product's base unit is left out, and so is a configuration without choices;
    /// numbers of a configuration are in their canonical form.
    #[must_use]
    pub fn canonical(&self, key: &LineKey) -> LineKey {
        let mut key = key.clone();
        let product = self.catalogue.get(&key.sku);
        key.unit = key.unit.filter(|unit| product.is_none_or(|product| product.units().base() != unit));
        key.configuration = key.configuration.filter(|configuration| configuration.iter().next().is_some());
        if let Some(configurator) = product.and_then(|product| product.configurator()) {
            key.configuration = key.configuration.map(|choices| configurator.canonical(&choices));
        }
        key
    }

    /// Whether the configuration of a line breaks a constraint of its product, or is missing where one is needed.
    #[must_use]
    pub fn is_misconfigured(&self, key: &LineKey) -> bool {
        let Some(product) = self.catalogue.get(&key.sku) else { return false };
        let choices = key.configuration.clone().unwrap_or_default();
        product.configurator().is_some_and(|configurator| !configurator.check(&choices).is_empty())
    }

    /// Accepts what a person may put into a cart. A line that brings its own facts needs no catalogue.
    ///
    /// # Errors
    /// [`Code::UnknownSku`], [`Code::UnknownUnit`], at the field.
    pub fn require(&self, key: &LineKey, has_facts: bool) -> Result<()> {
        match (self.catalogue.get(&key.sku), &key.unit) {
            (Some(product), Some(unit)) => {
                product.units().holds(unit).map_err(|error| error.at("/unit")).map(|_| ())
            }
            (None, _) if !has_facts && !(self.sold)(&key.sku) => {
                let detail = alloc::format!("There is no SKU {}.", key.sku);
                Err(Error::new(Code::UnknownSku).detail(detail).with("sku", &key.sku).at("/sku"))
            }
            _ => Ok(()),
        }
    }

    /// Reads rows that somebody entered: an answer for each.
    ///
    /// # Errors
    /// [`Code::TooMany`].
    pub(super) fn read_rows(&self, rows: &[EnteredRow]) -> Result<alloc::vec::Vec<Entry>> {
        self.catalogue.add_lines(rows.to_vec(), self.account, self.day)
    }
}
