//! The engine: a compiled rulebook and catalogue, immutable and cheap to share.

use alloc::sync::Arc;
use alloc::vec::Vec;

use rust_decimal::Decimal;

use crate::catalog::{Catalogue, CatalogueRecord};
use crate::condition::{Condition, Explanation};
use crate::digest::Digest;
use crate::document::Faults;
use crate::error::{Code, Error, Result};
use crate::id::{ContractId, Sku};
use crate::limits;
use crate::pricing::{self, Book, CommitmentStatus, Comparison, Offer, PolicyChange, Priced, Request, Terms};
use crate::rulebook::Rulebook;

/// A compiled rulebook with its catalogue and prices. It never changes; a clone shares everything.
#[derive(Debug, Clone)]
pub struct Engine {
    book: Arc<Book>,
    catalogue: Catalogue,
    rulebook: Digest,
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
        Ok(Self { book: Arc::new(pricing::compile(rulebook)?), catalogue, rulebook: rulebook.digest() })
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

    /// Whether a condition holds for a cart after its promotions, or for one of its lines by position, and why. What only
    /// taxes or the steps after them know is unknown here.
    ///
    /// # Errors
    /// As [`Engine::price`]; [`Code::InvalidRequest`] for a line that is not there.
    pub fn explain_condition(
        &self,
        condition: &Condition,
        request: &Request,
        line: Option<usize>,
    ) -> Result<Explanation> {
        pricing::ask(&self.book, &self.catalogue, request, condition, line)
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

    /// The digest of the rulebook it was compiled from, taken once when it was compiled.
    #[must_use]
    pub const fn rulebook_digest(&self) -> Digest {
        self.rulebook
    }

    /// Names exactly this question to exactly these rules: a digest over rulebook and request. Computed when asked for.
    #[must_use]
    pub fn digest_of(&self, request: &Request) -> Digest {
        Digest::of_all([self.rulebook, request.digest()])
    }
}
