//! An immutable table of products with its indexes. Products are sorted by SKU; an index holds positions of 4
//! or 8 bytes.

use alloc::sync::Arc;
use alloc::vec::Vec;
use core::hash::BuildHasher as _;

use foldhash::fast::FixedState;
use hashbrown::HashTable;

use super::product::{Product, gtin_key};
use super::rules::{AliasKind, AliasRecord};
use crate::id::{AccountId, ProductId};

/// A fixed seed: the same table everywhere, and nothing iterates over it.
const HASH: FixedState = FixedState::with_seed(0x7265_636f_7570);

#[derive(Debug, Default)]
pub(crate) struct Shelf {
    products: Vec<Arc<Product>>,
    by_sku: HashTable<u32>,
    /// (product, alias), sorted by the key of the number.
    numbers: Vec<(u32, u32)>,
    /// The products that supersede one, sorted by the SKU that is superseded.
    successors: Vec<u32>,
    /// The variants, sorted by product.
    variants: Vec<u32>,
}

impl Shelf {
    /// Sorts and indexes. Of two products with one SKU the first stays; the caller reports the other.
    pub(crate) fn new(mut products: Vec<Arc<Product>>) -> Self {
        products.sort_by(|a, b| a.sku().cmp(b.sku()));
        products.dedup_by(|later, first| later.sku() == first.sku());
        let mut shelf = Self { products, ..Self::default() };
        shelf.by_sku.reserve(shelf.products.len(), |_| 0);
        for (index, product) in (0_u32..).zip(&shelf.products) {
            let rehash =
                |index: &u32| at(&shelf.products, *index).map_or(0, |product| hash(product.sku().as_str()));
            shelf.by_sku.insert_unique(hash(product.sku().as_str()), index, rehash);
            shelf.numbers.extend((0_u32..).zip(&product.record().aliases).map(|(alias, _)| (index, alias)));
            shelf.successors.extend(product.record().supersedes.iter().map(|_| index));
            shelf.variants.extend(product.product().iter().map(|_| index));
        }
        let products = &shelf.products;
        shelf.numbers.sort_by(|a, b| number_at(products, *a).cmp(&number_at(products, *b)).then(a.cmp(b)));
        shelf
            .successors
            .sort_by(|a, b| superseded(products, *a).cmp(&superseded(products, *b)).then(a.cmp(b)));
        shelf.variants.sort_by(|a, b| parent(products, *a).cmp(&parent(products, *b)).then(a.cmp(b)));
        shelf
    }

    pub(crate) const fn len(&self) -> usize {
        self.products.len()
    }

    /// By SKU.
    pub(crate) fn iter(&self) -> impl Iterator<Item = &Arc<Product>> {
        self.products.iter()
    }

    pub(crate) fn get(&self, sku: &str) -> Option<&Arc<Product>> {
        let same =
            |index: &u32| at(&self.products, *index).is_some_and(|product| product.sku().as_str() == sku);
        self.by_sku.find(hash(sku), same).and_then(|index| at(&self.products, *index))
    }

    /// The products with this number, of the kind asked for; a customer's own number only for that customer.
    pub(crate) fn by_number<'a, 'n>(
        &'a self,
        number: &'n str,
        kind: AliasKind,
        account: Option<&'n AccountId>,
    ) -> impl Iterator<Item = &'a Arc<Product>> + use<'a, 'n> {
        let number = if kind == AliasKind::Gtin { gtin_key(number) } else { number };
        let matches = move |alias: &AliasRecord| {
            alias.kind == kind && (kind != AliasKind::Customer || alias.account.as_ref() == account)
        };
        equal_range(&self.numbers, number, |place| number_at(&self.products, place))
            .iter()
            .filter(move |place| alias_at(&self.products, **place).is_some_and(matches))
            .filter_map(|(product, _)| at(&self.products, *product))
    }

    /// The products that say that they supersede this SKU.
    pub(crate) fn successors(&self, sku: &str) -> impl Iterator<Item = &Arc<Product>> {
        equal_range(&self.successors, sku, |index| superseded(&self.products, index))
            .iter()
            .filter_map(|index| at(&self.products, *index))
    }

    /// The variants of a product, by SKU.
    pub(crate) fn variants(&self, product: &ProductId) -> impl Iterator<Item = &Arc<Product>> {
        equal_range(&self.variants, product.as_str(), |index| parent(&self.products, index))
            .iter()
            .filter_map(|index| at(&self.products, *index))
    }
}

fn hash(sku: &str) -> u64 {
    HASH.hash_one(sku)
}

fn at(products: &[Arc<Product>], index: u32) -> Option<&Arc<Product>> {
    products.get(usize::try_from(index).ok()?)
}

fn alias_at(products: &[Arc<Product>], (product, alias): (u32, u32)) -> Option<&AliasRecord> {
    at(products, product)?.record().aliases.get(usize::try_from(alias).ok()?)
}

fn number_at(products: &[Arc<Product>], place: (u32, u32)) -> Option<&str> {
    alias_at(products, place).map(|alias| match alias.kind {
        AliasKind::Gtin => gtin_key(&alias.number),
        AliasKind::Customer | AliasKind::Manufacturer => alias.number.as_str(),
    })
}

fn superseded(products: &[Arc<Product>], index: u32) -> Option<&str> {
    at(products, index)?.record().supersedes.as_ref().map(|record| record.sku.as_str())
}

fn parent(products: &[Arc<Product>], index: u32) -> Option<&str> {
    at(products, index)?.product().map(ProductId::as_str)
}

/// The part of a sorted list whose key is the one given.
fn equal_range<'a, T: Copy>(sorted: &'a [T], key: &str, key_of: impl Fn(T) -> Option<&'a str>) -> &'a [T] {
    let start = sorted.partition_point(|entry| key_of(*entry) < Some(key));
    let rest = sorted.get(start..).unwrap_or_default();
    rest.get(..rest.partition_point(|entry| key_of(*entry) == Some(key))).unwrap_or_default()
}
