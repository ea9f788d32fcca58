//! Categories and product groups: what belongs to what.
//!
//! A catalogue that declares no category takes those of its products as flat labels, and a group may name
//! SKUs, products or categories of a kind that the catalogue does not declare at all: a host that keeps its
//! own catalogue puts the facts on the line instead. What is declared in part is checked in full.

use alloc::boxed::Box;
use alloc::collections::{BTreeMap, BTreeSet};
use alloc::format;
use alloc::vec::Vec;

use super::rules::{CategoryRecord, ProductGroupRecord};
use crate::document::Cursor;
use crate::error::Code;
use crate::id::{CategoryId, ProductGroupId, ProductId, Sku};
use crate::lineage;

/// The categories and groups of a catalogue, compiled.
#[derive(Debug, Clone, Default, PartialEq)]
pub(crate) struct Taxonomy {
    categories: Vec<CategoryRecord>,
    groups: Vec<ProductGroupRecord>,
    /// Each category with itself and those above it, nearest first.
    lineages: BTreeMap<CategoryId, Box<[CategoryId]>>,
    by_sku: BTreeMap<Sku, Vec<ProductGroupId>>,
    by_product: BTreeMap<ProductId, Vec<ProductGroupId>>,
    by_category: BTreeMap<CategoryId, Vec<ProductGroupId>>,
}

impl Taxonomy {
    /// Faults at `/categories/n` and `/product_groups/n`.
    pub(crate) fn compile(
        categories: Vec<CategoryRecord>,
        groups: Vec<ProductGroupRecord>,
        at: &mut Cursor,
    ) -> Self {
        let lineages = at.step("categories", |at| lineages(&categories, at));
        let mut taxonomy = Self { lineages, ..Self::default() };
        at.step("product_groups", |at| taxonomy.index(&groups, at));
        Self { categories, groups, ..taxonomy }
    }

    pub(crate) fn categories(&self) -> &[CategoryRecord] {
        &self.categories
    }

    pub(crate) fn groups(&self) -> &[ProductGroupRecord] {
        &self.groups
    }

    /// Whether the category may be referred to.
    pub(crate) fn accepts(&self, category: &CategoryId) -> bool {
        self.lineages.is_empty() || self.lineages.contains_key(category)
    }

    /// The category and those above it, nearest first; one that is not declared stands alone.
    pub(crate) fn lineage<'a>(&'a self, category: &'a CategoryId) -> &'a [CategoryId] {
        self.lineages.get(category).map_or(core::slice::from_ref(category), |lineage| lineage)
    }

    /// The groups of something with these facts, sorted.
    pub(crate) fn groups_of<'a>(
        &'a self,
        sku: &Sku,
        product: Option<&ProductId>,
        categories: impl IntoIterator<Item = &'a CategoryId>,
    ) -> BTreeSet<&'a ProductGroupId> {
        let mut groups = BTreeSet::new();
        groups.extend(self.by_sku.get(sku).into_iter().flatten());
        groups.extend(product.and_then(|product| self.by_product.get(product)).into_iter().flatten());
        for category in categories.into_iter().flat_map(|category| self.lineage(category)) {
            groups.extend(self.by_category.get(category).into_iter().flatten());
        }
        groups
    }

    /// Whether something with these facts belongs to the group.
    pub(crate) fn holds<'a>(
        &'a self,
        group: &ProductGroupId,
        sku: &Sku,
        product: Option<&ProductId>,
        categories: impl IntoIterator<Item = &'a CategoryId>,
    ) -> bool {
        let names =
            |groups: Option<&Vec<ProductGroupId>>| groups.is_some_and(|groups| groups.contains(group));
        names(self.by_sku.get(sku))
            || product.is_some_and(|product| names(self.by_product.get(product)))
            || categories
                .into_iter()
                .flat_map(|category| self.lineage(category))
                .any(|category| names(self.by_category.get(category)))
    }

    /// Reports members of groups that are not declared, where their kind is declared.
    pub(crate) fn check_members(
        &self,
        knows_sku: Option<&impl Fn(&Sku) -> bool>,
        products: Option<&BTreeSet<&ProductId>>,
        at: &mut Cursor,
    ) {
        let unknown = |what: &str, id: &dyn core::fmt::Display| format!("There is no {what} {id}.");
        for (index, group) in self.groups.iter().enumerate() {
            at.step(index, |at| {
                for (place, sku) in group.skus.iter().enumerate() {
                    if knows_sku.is_some_and(|knows| !knows(sku)) {
                        fault_in("skus", place, at, unknown("SKU", sku));
                    }
                }
                for (place, product) in group.products.iter().enumerate() {
                    if products.is_some_and(|products| !products.contains(product)) {
                        fault_in("products", place, at, unknown("product", product));
                    }
                }
                for (place, category) in group.categories.iter().enumerate() {
                    if !self.accepts(category) {
                        fault_in("categories", place, at, unknown("category", category));
                    }
                }
            });
        }
    }

    fn index(&mut self, groups: &[ProductGroupRecord], at: &mut Cursor) {
        let mut seen = BTreeSet::new();
        for (index, group) in groups.iter().enumerate() {
            if !seen.insert(&group.id) {
                let detail = format!("There is a group {} already.", group.id);
                at.step(index, |at| at.step("id", |at| at.fault(Code::DuplicateId, detail)));
            }
            for sku in &group.skus {
                self.by_sku.entry(sku.clone()).or_default().push(group.id.clone());
            }
            for product in &group.products {
                self.by_product.entry(product.clone()).or_default().push(group.id.clone());
            }
            for category in &group.categories {
                self.by_category.entry(category.clone()).or_default().push(group.id.clone());
            }
        }
    }
}

fn lineages(categories: &[CategoryRecord], at: &mut Cursor) -> BTreeMap<CategoryId, Box<[CategoryId]>> {
    let mut parents: BTreeMap<&CategoryId, Option<&CategoryId>> = BTreeMap::new();
    for (index, category) in categories.iter().enumerate() {
        if parents.insert(&category.id, category.parent.as_ref()).is_some() {
            let detail = format!("There is a category {} already.", category.id);
            at.step(index, |at| at.step("id", |at| at.fault(Code::DuplicateId, detail)));
        }
    }
    let mut lineages = BTreeMap::new();
    for (index, category) in categories.iter().enumerate() {
        let fault = |at: &mut Cursor, report: &mut dyn FnMut(&mut Cursor)| {
            at.step(index, |at| at.step("parent", report));
        };
        if let Some(parent) = category.parent.as_ref().filter(|parent| !parents.contains_key(parent)) {
            let detail = format!("There is no category {parent}.");
            fault(at, &mut |at| at.fault(Code::UnknownReference, detail.clone()));
        }
        match lineage::climb(&category.id, |id| parents.get(id).copied().flatten()) {
            Ok(chain) => {
                lineages.insert(category.id.clone(), chain.into_iter().cloned().collect());
            }
            Err(broken) => fault(at, &mut |at| broken.report(&category.id, at)),
        }
    }
    lineages
}

fn fault_in(list: &str, place: usize, at: &mut Cursor, detail: alloc::string::String) {
    at.step(list, |at| at.step(place, |at| at.fault(Code::UnknownReference, detail)));
}
