//! The engine: a compiled rulebook and catalogue, immutable and cheap to share.

use alloc::sync::Arc;
use alloc::vec::Vec;

use rust_decimal::Decimal;

use crate::catalog::{Catalogue, CatalogueRecord};
use crate::document::Faults;
use crate::error::{Code, Error, Result};
use crate::id::{ContractId, Sku};
use crate::limits;
use crate::pricing::{
    self, Book, CommitmentStatus, Comparison, Offer, PolicyChange, Prepared, Priced, Request, Terms,
};
use crate::rulebook::Rulebook;

/// A compiled rulebook with its catalogue and prices. It never changes; a clone shares everything.
#[derive(Debug, Clone)]
pub struct Engine {
    book: Arc<Book>,
    catalogue: Catalogue,
}

impl Engine {
    /// Compiles a rulebook given as JSON.
    ///
    /// # Errors
    /// Every fault of the document at once, each with code, JSON pointer and a sentence that says how to mend it.
    pub fn compile(json: impl AsRef<[u8]>) -> Result<Self, Faults> {
        Self::from_rulebook(&Rulebook::parse(json)?)
    }

    /// Compiles a rulebook.
    ///
    /// # Errors
    /// Every fault at once.
    pub fn from_rulebook(rulebook: &Rulebook) -> Result<Self, Faults> {
        let catalogue = Catalogue::compile(CatalogueRecord {
            products: rulebook.products.clone(),
            categories: rulebook.categories.clone(),
            product_groups: rulebook.product_groups.clone(),
        })?;
        Ok(Self { book: Arc::new(pricing::compile(rulebook)?), catalogue })
    }

    /// Prices a cart.
    ///
    /// # Errors
    /// The first fault of the request, with its place. A line that merely has no price is not an error: it says why.
    pub fn price(&self, request: &Request) -> Result<Priced> {
        pricing::price(&self.book, &self.catalogue, request, Terms::of(&self.book, request)?)
    }

    /// Prices a cart under several rounding and tax policies and names every figure that differs.
    ///
    /// # Errors
    /// As [`Engine::price`], under any of them.
    pub fn compare(&self, request: &Request, policies: &[PolicyChange]) -> Result<Comparison> {
        pricing::compare(&self.book, &self.catalogue, request, policies)
    }

    /// Resolves a cart once, to be edited and priced again at every keystroke.
    ///
    /// # Errors
    /// What is wrong with the request itself; what only pricing finds is found when a price is asked for.
    ///
    /// ```
    /// use recoup::{Engine, Request};
    /// let engine = Engine::compile(r#"{ "rulebook": "1", "id": "shop", "currency": "USD", "time_zone": "UTC",
    ///   "price_lists": [ { "id": "base", "prices": [ { "sku": "BOLT",
    ///     "tiers": [ { "from": 1, "price": "0.12" }, { "from": 1000, "price": "0.10" } ] } ] } ] }"#).unwrap();
    /// let at = chrono::DateTime::parse_from_rfc3339("2026-11-22T09:00:00Z").unwrap().to_utc();
    /// let mut cart = engine.prepare(Request::new("USD", at).unwrap().line("BOLT", 400).unwrap()).unwrap();
    /// assert_eq!(cart.totals().unwrap().gross.to_string(), "48.00");
    /// cart.set_quantity(0, 1000.into()).unwrap();
    /// assert_eq!(cart.totals().unwrap().gross.to_string(), "100.00");
    /// assert_eq!(cart.summary(0).unwrap().rule.unwrap().to_string(), "list:base");
    /// ```
    pub fn prepare(&self, request: Request) -> Result<Prepared> {
        Prepared::new(Arc::clone(&self.book), self.catalogue.clone(), request)
    }

    /// Prices many carts, each by itself: a bad one yields its error in its place.
    ///
    /// # Errors
    /// [`Code::TooMany`] beyond [`limits::BATCH`] requests.
    pub fn price_many(&self, requests: &[Request]) -> Result<Vec<Result<Priced>>> {
        if requests.len() > limits::BATCH {
            return Err(Error::new(Code::TooMany).with("limit", limits::BATCH));
        }
        Ok(requests.iter().map(|request| self.price(request)).collect())
    }

    /// What SKUs cost a buyer by quantity, for product pages: each SKU by itself, so that one that is not known yields its
    /// error in its place. The lines of the context do not matter.
    ///
    /// # Errors
    /// [`Code::TooMany`] beyond [`limits::BATCH`] SKUs.
    pub fn offers(&self, context: &Request, skus: &[Sku]) -> Result<Vec<Result<Offer>>> {
        if skus.len() > limits::BATCH {
            return Err(Error::new(Code::TooMany).at("/skus").with("limit", limits::BATCH));
        }
        pricing::offers(&self.book, &self.catalogue, context, skus)
    }

    /// How a buyer who bought this much, in the contract's currency, stands to the contract's commitment.
    ///
    /// # Errors
    /// [`Code::UnknownContract`]; [`Code::InvalidRequest`] for an amount below zero.
    pub fn commitment(&self, contract: &ContractId, bought: Decimal) -> Result<CommitmentStatus> {
        pricing::commitment(&self.book, contract, bought)
    }
}
