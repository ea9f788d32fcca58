//! The engine: a compiled rulebook and catalogue, immutable and cheap to share.

use alloc::sync::Arc;
use alloc::vec::Vec;

use rust_decimal::Decimal;

use crate::account::Conduct;
use crate::approval::rules::SubjectKind;
use crate::approval::{MatchingPolicy, Policies};
use crate::builder::EngineBuilder;
use crate::catalog::{Catalogue, CatalogueDelta, CatalogueRecord};
use crate::condition::{Condition, Explanation, Unknown};
use crate::digest::Digest;
use crate::document::{Cursor, Faults};
use crate::error::{Code, Error, Result};
use crate::exchange::Exchange;
use crate::experiment::Experiments;
use crate::id::{ContractId, Sku};
use crate::limits;
use crate::offline::Lease;
use crate::pricing::{
    self, Book, BookStats, CommitmentStatus, Comparison, Draft, Offer, PolicyChange, Prepared, PriceDelta,
    Priced, Request, StatedFacts, SubjectFacts, Terms,
};
use crate::recovery::{Related, RelatedRow, RelatedTable};
use crate::rulebook::Rulebook;

/// A compiled rulebook with its catalogue and prices. It never changes; a clone shares everything.
#[derive(Debug, Clone)]
pub struct Engine {
    book: Arc<Book>,
    catalogue: Catalogue,
    conduct: Arc<Conduct>,
    exchange: Arc<Exchange>,
    rulebook: Digest,
    related: Arc<RelatedTable>,
    /// As it was written: a slice for a device is cut from it.
    rules: Arc<Rulebook>,
    /// What a device may ask; nothing is refused where it is `None`.
    lease: Option<Arc<Lease>>,
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
        let mut at = Cursor::default();
        let draft = Draft::new(pricing::ground(rulebook));
        let engine = Self::compile_at(rulebook, CatalogueRecord::default(), draft, &mut at);
        at.finish(Some(engine))
    }

    /// An engine from a rulebook with bulk data beside it: products, price rows and costs that are no JSON.
    ///
    /// ```
    /// use recoup::Engine;
    /// use recoup::pricing::PriceRow;
    /// use rust_decimal::Decimal;
    ///
    /// let rulebook = r#"{ "rulebook": "1", "id": "shop", "currency": "EUR", "time_zone": "Europe/Berlin",
    ///                     "price_lists": [ { "id": "base" } ] }"#;
    /// let rows = [PriceRow::new("base", "BOLT-M8", Decimal::new(125, 3))];
    /// let engine = Engine::builder(rulebook).prices(rows).compile()?;
    /// assert_eq!(engine.stats().rows, 1);
    /// # Ok::<(), recoup::document::Faults>(())
    /// ```
    pub fn builder(rulebook: impl AsRef<[u8]>) -> EngineBuilder {
        EngineBuilder::new(Rulebook::parse(rulebook))
    }

    /// As [`Engine::builder`], from a rulebook that was read already.
    pub fn builder_of(rulebook: Rulebook) -> EngineBuilder {
        EngineBuilder::new(Ok(rulebook))
    }

    /// What comes back is whole only if the cursor is clean.
    pub(crate) fn compile_at(
        rulebook: &Rulebook,
        bulk: CatalogueRecord,
        draft: Draft,
        at: &mut Cursor,
    ) -> Self {
        let mut catalogue = CatalogueRecord {
            products: rulebook.products.clone(),
            categories: rulebook.categories.clone(),
            product_groups: rulebook.product_groups.clone(),
        };
        catalogue.products.extend(bulk.products);
        catalogue.categories.extend(bulk.categories);
        catalogue.product_groups.extend(bulk.product_groups);
        let catalogue = Catalogue::compile_at(catalogue, at);
        let book = Arc::new(pricing::compile(rulebook, draft, at));
        let conduct = Arc::new(Conduct::compile(rulebook, at));
        let exchange = Arc::new(Exchange::compile_at(rulebook, at));
        Self {
            book,
            catalogue,
            conduct,
            exchange,
            rulebook: rulebook.digest(),
            related: Arc::default(),
            rules: Arc::new(rulebook.clone()),
            lease: None,
        }
    }

    /// An engine with some prices put, replaced or removed. It shares with this one whatever did not change, and this one
    /// goes on as it was.
    ///
    /// Takes time in proportion to all changes since the book was loaded, and once in a while, when those reach an eighth
    /// of it, to the whole book.
    ///
    /// # Errors
    /// Every fault at once, at `/upsert/n/field` and `/remove/n`: [`Code::UnknownReference`] for a list, [`Code::InvalidId`],
    /// [`Code::NegativePrice`], [`Code::OutOfRange`], [`Code::CurrencyMismatch`], [`Code::EmptyWindow`],
    /// [`Code::TimeOutOfRange`]; [`Code::PriceRowTie`] for two rows of the delta with the same quantity, for one that ties
    /// with a row that stays, and for one whose place is held by a row of the rulebook that is more than unit prices by
    /// quantity; [`Code::UnknownSku`] where there is nothing to remove; [`Code::TooMany`].
    pub fn with_delta(&self, delta: &PriceDelta<'_>) -> Result<Self, Faults> {
        let rows = pricing::with_delta(&self.book.rows, &self.book.ground(), delta)?;
        let book = Book { rows, ..(*self.book).clone() };
        Ok(Self { book: Arc::new(book), ..self.clone() })
    }

    /// An engine with some products put, replaced or removed, as [`Catalogue::with_delta`] does.
    ///
    /// # Errors
    /// Every fault at once, as there.
    pub fn with_catalogue_delta(&self, delta: CatalogueDelta) -> Result<Self, Faults> {
        Ok(Self { catalogue: self.catalogue.with_delta(delta)?, ..self.clone() })
    }

    /// An engine that knows which products go together, as [`related_table`](crate::recovery::related_table) counts it from orders. This
    /// one goes on as it was.
    #[must_use]
    pub fn with_related(&self, rows: impl IntoIterator<Item = RelatedRow>) -> Self {
        Self { related: Arc::new(RelatedTable::new(rows)), ..self.clone() }
    }

    /// The products that go with these, the most often ordered together first.
    #[must_use]
    pub fn related_to(&self, skus: &[Sku], at_most: u32) -> Vec<Related> {
        self.related.of(skus, usize::try_from(at_most).unwrap_or(usize::MAX))
    }

    /// The rulebook as it was written.
    pub(crate) fn rules(&self) -> &Rulebook {
        &self.rules
    }

    /// The compiled prices.
    pub(crate) fn book(&self) -> &Book {
        &self.book
    }

    /// The bundle that it was opened from.
    pub(crate) fn lease(&self) -> Option<&Lease> {
        self.lease.as_deref()
    }

    pub(crate) fn leased(self, lease: Arc<Lease>) -> Self {
        Self { lease: Some(lease), ..self }
    }

    /// Whether a request may be asked here: a device answers what its bundle was made for.
    fn permits(&self, request: &Request) -> Result<()> {
        self.lease.as_ref().map_or(Ok(()), |lease| lease.permits(request))
    }

    /// What the rules make of a request, if it may be asked here.
    fn terms(&self, request: &Request) -> Result<Terms> {
        self.permits(request)?;
        Terms::of(&self.book, request)
    }

    /// What accounts go by.
    pub(crate) fn conduct(&self) -> &Conduct {
        &self.conduct
    }

    /// Whether a SKU has a price row.
    pub(crate) fn sells(&self, sku: &Sku) -> bool {
        self.book.knows(sku)
    }

    /// The products.
    #[must_use]
    pub const fn catalogue(&self) -> &Catalogue {
        &self.catalogue
    }

    /// The approval policies.
    #[must_use]
    pub fn policies(&self) -> &Policies {
        &self.conduct.policies
    }

    /// The approval policies that want an approval of a subject of the host's own, of which only facts are known: those about
    /// subjects of that kind, in the order of the rulebook, that hold or, with the reason, can't be decided, because what can't
    /// be known counts as holding. What was spent before is not known here, nor are lines unless the facts are of a cart.
    pub fn matching_policies<'a>(
        &'a self,
        facts: &'a SubjectFacts,
        kind: SubjectKind,
    ) -> impl Iterator<Item = MatchingPolicy> {
        self.policies().matching_facts(facts, kind)
    }

    /// What a host stated, with its moment on the clock of this rulebook.
    ///
    /// # Errors
    /// [`Code::TimeOutOfRange`].
    pub fn facts(&self, stated: StatedFacts) -> Result<SubjectFacts> {
        let moment = stated.as_of.map(|instant| self.policies().moment(instant)).transpose()?;
        let mut facts = stated.facts;
        facts.set_moment(moment.ok_or(Unknown::NotKnownHere));
        Ok(facts)
    }

    /// The experiments.
    #[must_use]
    pub fn experiments(&self) -> &Experiments {
        &self.conduct.experiments
    }

    /// How effects are written for other systems.
    #[must_use]
    pub fn exchange(&self) -> &Exchange {
        &self.exchange
    }

    /// The size of the price book.
    #[must_use]
    pub fn stats(&self) -> BookStats {
        self.book.rows.stats()
    }

    /// Prices a cart.
    ///
    /// # Errors
    /// The first fault of the request, with its place. A line that merely has no price is not an error: it says why.
    pub fn price(&self, request: &Request) -> Result<Priced> {
        pricing::price(&self.book, &self.catalogue, request, self.terms(request)?)
    }

    /// Prices a cart and hands out the facts that approval policies ask for. What pricing can't know, such as whether a
    /// budget is exceeded, is for the caller to add.
    ///
    /// # Errors
    /// As [`Engine::price`].
    pub fn price_with_facts(&self, request: &Request) -> Result<(Priced, SubjectFacts)> {
        pricing::price_with_facts(&self.book, &self.catalogue, request, self.terms(request)?)
    }

    /// Prices lines and charges that were agreed on: only taxes come on top.
    pub(crate) fn price_agreed(&self, request: &Request, floors: bool) -> Result<(Priced, SubjectFacts)> {
        let terms = self.terms(request)?;
        pricing::price_agreed(&self.book, &self.catalogue, request, terms, floors)
    }

    /// Prices a cart under several rounding and tax policies and names every figure that differs.
    ///
    /// # Errors
    /// As [`Engine::price`], under any of them.
    pub fn compare(&self, request: &Request, policies: &[PolicyChange]) -> Result<Comparison> {
        self.permits(request)?;
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
    /// assert_eq!(cart.line(0).unwrap().rule().unwrap().to_string(), "list:base");
    /// ```
    pub fn prepare(&self, request: Request) -> Result<Prepared> {
        self.permits(&request)?;
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
        self.permits(request)?;
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
        self.permits(context)?;
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
    /// Products and prices that came in bulk are not in it: they have versions at the host, who keeps them beside it.
    #[must_use]
    pub fn digest_of(&self, request: &Request) -> Digest {
        Digest::of_all([self.rulebook, request.digest()])
    }
}
