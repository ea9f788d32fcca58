//! The compiled catalogue: how it is made, how it is changed, what can be asked of it.

use alloc::collections::{BTreeMap, BTreeSet};
use alloc::format;
use alloc::sync::Arc;
use alloc::vec::Vec;

use super::check;
use super::product::Product;
use super::rules::{CatalogueDelta, CatalogueRecord, CategoryRecord, ProductGroupRecord, ProductRecord};
use super::shelf::Shelf;
use super::taxonomy::Taxonomy;
use crate::document::{Cursor, Faults};
use crate::error::{Code, Error, Result};
use crate::id::{CategoryId, ProductGroupId, ProductId, Sku};
use crate::limits;

/// An immutable catalogue of products, cheap to clone and to share.
///
/// It is a large table and a small one over it: [`Catalogue::with_delta`] makes a new small table and shares
/// the large one, until the small one has grown to an eighth of it.
#[derive(Debug, Clone, Default)]
pub struct Catalogue {
    base: Arc<Shelf>,
    over: Arc<Overlay>,
    taxonomy: Arc<Taxonomy>,
    len: usize,
}

/// What differs from the base.
#[derive(Debug, Default)]
struct Overlay {
    shelf: Shelf,
    /// SKUs of the base that are no more.
    removed: BTreeSet<Sku>,
}

impl Catalogue {
    /// Compiles a catalogue.
    ///
    /// # Errors
    /// Every fault at once, at the pointers of the record: [`Code::DuplicateId`], [`Code::UnknownReference`],
    /// [`Code::ReferenceCycle`], [`Code::UnknownUnit`], [`Code::InvalidConversion`], [`Code::OutOfRange`],
    /// [`Code::InvalidPercent`], [`Code::ConflictingFields`], [`Code::MissingField`], [`Code::TooMany`].
    pub fn compile(record: CatalogueRecord) -> Result<Self, Faults> {
        let mut at = Cursor::default();
        let catalogue = Self::compile_at(record, &mut at);
        at.finish(Some(catalogue))
    }

    /// Compiles a catalogue that is part of a larger document; what comes back is whole only without faults.
    pub(crate) fn compile_at(record: CatalogueRecord, at: &mut Cursor) -> Self {
        let taxonomy = Taxonomy::compile(record.categories, record.product_groups, at);
        let products = compile_products(record.products, at);
        let base = Shelf::new(products.clone());
        let len = base.len();
        let catalogue = Self { base: Arc::new(base), taxonomy: Arc::new(taxonomy), len, ..Self::default() };
        check::products(&catalogue, &products, at);
        catalogue.check_groups(at);
        catalogue
    }

    /// A catalogue with some products put, replaced or removed, and with new categories or groups if they are
    /// given.
    ///
    /// Takes time and memory in proportion to all changes since the large table was made (their products are
    /// indexed again, none is copied), and once in a while, when those reach an eighth of it, to the whole
    /// catalogue. New groups or categories cost a pass over the groups. Products that are put are checked as
    /// in [`Catalogue::compile`]; what stays and refers to a SKU that goes keeps the reference, and queries
    /// pass over it.
    ///
    /// # Errors
    /// As [`Catalogue::compile`]; [`Code::UnknownSku`] when a SKU to remove is not there;
    /// [`Code::ConflictingFields`] when it is put and removed.
    pub fn with_delta(&self, delta: CatalogueDelta) -> Result<Self, Faults> {
        let mut at = Cursor::default();
        let put = compile_products(delta.products, &mut at);
        at.step("remove", |at| self.check_removed(&delta.remove, &put, at));
        let mut changed = self.with_products(&put, &delta.remove);
        if delta.categories.is_some() || delta.product_groups.is_some() {
            let categories = delta.categories.unwrap_or_else(|| self.taxonomy.categories().to_vec());
            let groups = delta.product_groups.unwrap_or_else(|| self.taxonomy.groups().to_vec());
            changed.taxonomy = Arc::new(Taxonomy::compile(categories, groups, &mut at));
            changed.check_groups(&mut at);
        }
        check::products(&changed, &put, &mut at);
        at.finish(Some(changed))
    }

    /// The product with this SKU.
    #[must_use]
    pub fn get(&self, sku: &Sku) -> Option<&Arc<Product>> {
        self.by_text(sku.as_str())
    }

    /// The product with this SKU.
    ///
    /// # Errors
    /// [`Code::UnknownSku`].
    pub fn require(&self, sku: &Sku) -> Result<&Arc<Product>> {
        self.get(sku).ok_or_else(|| {
            Error::new(Code::UnknownSku).detail(format!("There is no SKU {sku}.")).with("sku", sku)
        })
    }

    /// How many products there are.
    #[must_use]
    pub const fn len(&self) -> usize {
        self.len
    }

    /// Whether there are no products.
    #[must_use]
    pub const fn is_empty(&self) -> bool {
        self.len == 0
    }

    /// All products, by SKU.
    pub fn iter(&self) -> impl Iterator<Item = &Arc<Product>> {
        let mut base = self.base.iter().filter(|product| !self.hides(product)).peekable();
        let mut over = self.over.shelf.iter().peekable();
        core::iter::from_fn(move || match (base.peek(), over.peek()) {
            (Some(below), Some(above)) if above.sku() < below.sku() => over.next(),
            (Some(_), _) => base.next(),
            (None, _) => over.next(),
        })
    }

    /// The variants of a product.
    pub fn variants<'a>(&'a self, product: &'a ProductId) -> impl Iterator<Item = &'a Arc<Product>> {
        self.in_both(move |shelf| shelf.variants(product))
    }

    /// The products that stand in for this one, in the authored order, with the base units of each that stand
    /// in for one.
    pub fn substitutes<'a>(
        &'a self,
        product: &'a Product,
    ) -> impl Iterator<Item = (&'a Arc<Product>, rust_decimal::Decimal)> {
        let records = product.record().substitutes.iter();
        records.filter_map(|substitute| Some((self.get(&substitute.sku)?, substitute.ratio)))
    }

    /// The declared categories.
    #[must_use]
    pub fn categories(&self) -> &[CategoryRecord] {
        self.taxonomy.categories()
    }

    /// The declared product groups.
    #[must_use]
    pub fn product_groups(&self) -> &[ProductGroupRecord] {
        self.taxonomy.groups()
    }

    /// A category and those above it, nearest first; a category that is not declared stands alone.
    #[must_use]
    pub fn lineage<'a>(&'a self, category: &'a CategoryId) -> &'a [CategoryId] {
        self.taxonomy.lineage(category)
    }

    /// Whether one of the product's categories is `category` or below it.
    #[must_use]
    pub fn in_category(&self, product: &Product, category: &CategoryId) -> bool {
        product.categories().any(|own| self.lineage(own).contains(category))
    }

    /// The groups that the product belongs to: by its SKU, by its product, by its categories and those above
    /// them.
    #[must_use]
    pub fn groups_of<'a>(&'a self, product: &'a Product) -> BTreeSet<&'a ProductGroupId> {
        self.groups_by_facts(product.sku(), product.product(), product.categories())
    }

    /// The groups of something that need not be in the catalogue, by the facts that stand on its line.
    #[must_use]
    pub fn groups_by_facts<'a>(
        &'a self,
        sku: &Sku,
        product: Option<&ProductId>,
        categories: impl IntoIterator<Item = &'a CategoryId>,
    ) -> BTreeSet<&'a ProductGroupId> {
        self.taxonomy.groups_of(sku, product, categories)
    }

    /// Whether the product belongs to the group.
    #[must_use]
    pub fn in_group(&self, product: &Product, group: &ProductGroupId) -> bool {
        self.in_group_by_facts(group, product.sku(), product.product(), product.categories())
    }

    /// Whether something that need not be in the catalogue belongs to the group, by the facts that stand on
    /// its line.
    pub fn in_group_by_facts<'a>(
        &'a self,
        group: &ProductGroupId,
        sku: &Sku,
        product: Option<&ProductId>,
        categories: impl IntoIterator<Item = &'a CategoryId>,
    ) -> bool {
        self.taxonomy.holds(group, sku, product, categories)
    }

    pub(super) fn by_text(&self, sku: &str) -> Option<&Arc<Product>> {
        self.over.shelf.get(sku).or_else(|| self.base.get(sku).filter(|_| !self.over.removed.contains(sku)))
    }

    /// What a query finds in the base, as far as it still holds, and in what lies over it.
    pub(super) fn in_both<'a, I>(
        &'a self,
        query: impl Fn(&'a Shelf) -> I,
    ) -> impl Iterator<Item = &'a Arc<Product>>
    where
        I: Iterator<Item = &'a Arc<Product>>,
    {
        let below = query(&self.base).filter(|product| !self.hides(product));
        below.chain(query(&self.over.shelf))
    }

    pub(super) fn accepts_category(&self, category: &CategoryId) -> bool {
        self.taxonomy.accepts(category)
    }

    /// Whether a product of the base was replaced or removed.
    fn hides(&self, product: &Product) -> bool {
        self.over.removed.contains(product.sku()) || self.over.shelf.get(product.sku().as_str()).is_some()
    }

    fn with_products(&self, put: &[Arc<Product>], remove: &[Sku]) -> Self {
        let mut products: BTreeMap<&Sku, &Arc<Product>> = BTreeMap::new();
        products.extend(self.over.shelf.iter().map(|product| (product.sku(), product)));
        let mut removed = self.over.removed.clone();
        for sku in remove {
            products.remove(sku);
            if self.base.get(sku.as_str()).is_some() {
                removed.insert(sku.clone());
            }
        }
        for product in put {
            removed.remove(product.sku());
            products.insert(product.sku(), product);
        }
        let replaced = products.keys().filter(|sku| self.base.get(sku.as_str()).is_some()).count();
        let hidden = removed.len().saturating_add(replaced);
        let len = self.base.len().saturating_add(products.len()).saturating_sub(hidden);
        let changes = Shelf::new(products.into_values().cloned().collect());
        let over = Arc::new(Overlay { shelf: changes, removed });
        Self { base: Arc::clone(&self.base), over, taxonomy: Arc::clone(&self.taxonomy), len }.folded()
    }

    /// Merges the two tables once the small one has grown large.
    fn folded(self) -> Self {
        let changes = self.over.shelf.len().saturating_add(self.over.removed.len());
        if changes.saturating_mul(8) < self.base.len().max(1024) {
            return self;
        }
        let base = Shelf::new(self.iter().cloned().collect());
        Self { len: base.len(), base: Arc::new(base), over: Arc::default(), taxonomy: self.taxonomy }
    }

    fn check_removed(&self, remove: &[Sku], put: &[Arc<Product>], at: &mut Cursor) {
        let put: BTreeSet<&Sku> = put.iter().map(|product| product.sku()).collect();
        for (index, sku) in remove.iter().enumerate() {
            at.step(index, |at| {
                if let Err(error) = self.require(sku) {
                    at.push(error);
                }
                if put.contains(sku) {
                    at.fault(Code::ConflictingFields, format!("{sku} is put and removed at once."));
                }
            });
        }
    }

    fn check_groups(&self, at: &mut Cursor) {
        if self.product_groups().is_empty() {
            return;
        }
        let products: BTreeSet<&ProductId> = self.iter().filter_map(|product| product.product()).collect();
        let knows_sku = (!self.is_empty()).then_some(|sku: &Sku| self.get(sku).is_some());
        let products = (!products.is_empty()).then_some(&products);
        at.step("product_groups", |at| self.taxonomy.check_members(knows_sku.as_ref(), products, at));
    }
}

/// Compiles each product; faults at `/products/n`. Two with one SKU are a fault of the later.
fn compile_products(records: Vec<ProductRecord>, at: &mut Cursor) -> Vec<Arc<Product>> {
    at.step("products", |at| {
        if records.len() > limits::PRODUCTS {
            at.push(Error::new(Code::TooMany).with("limit", limits::PRODUCTS));
            return Vec::new();
        }
        let mut products = Vec::with_capacity(records.len());
        for (index, record) in records.into_iter().enumerate() {
            products.push(Arc::new(at.step(index, |at| Product::compile(record, at))));
        }
        check::duplicates(&products, at);
        products
    })
}
