//! Products that go with those in a cart: how often they were ordered together.
//!
//! The table is made from the order history once in a while and comes to the engine in bulk; looking it up changes nothing and depends on
//! no order of anything.

use alloc::collections::{BTreeMap, BTreeSet};
use alloc::vec::Vec;
use core::cmp::Reverse;

use super::message::Related;
use crate::document::record;
use crate::id::Sku;
use crate::limits;

record! {
    /// In how many orders two products were together.
    #[derive(Eq)]
    pub struct RelatedRow {
        /// The product.
        required sku: Sku,
        /// The other product.
        required with: Sku,
        /// In how many orders.
        required together: u32,
    }
}

/// Counts how often products were ordered together, in both directions: rows by product, the most frequent companion first, at most
/// [`limits::RELATED`] for each. A product that stands twice in an order counts once; an order of more than [`limits::RELATED_ORDER`]
/// different products says nothing about what goes with what and is left out.
#[must_use]
pub fn related_table<'a, O>(orders: impl IntoIterator<Item = O>) -> Vec<RelatedRow>
where
    O: IntoIterator<Item = &'a Sku>,
{
    let mut counts: BTreeMap<&Sku, BTreeMap<&Sku, u32>> = BTreeMap::new();
    for order in orders {
        let skus: BTreeSet<&Sku> = order.into_iter().collect();
        if skus.len() > limits::RELATED_ORDER {
            continue;
        }
        for sku in &skus {
            let companions = counts.entry(sku).or_default();
            for with in skus.iter().filter(|with| *with != sku) {
                let together = companions.entry(with).or_default();
                *together = together.saturating_add(1);
            }
        }
    }
    let mut rows = Vec::new();
    for (sku, companions) in counts {
        let mut companions: Vec<_> = companions.into_iter().collect();
        companions.sort_by_key(|(with, together)| (Reverse(*together), *with));
        rows.extend(companions.into_iter().take(limits::RELATED).map(|(with, together)| RelatedRow {
            sku: sku.clone(),
            with: with.clone(),
            together,
        }));
    }
    rows
}

/// The table, ready to be asked.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct RelatedTable(BTreeMap<Sku, Vec<(Sku, u32)>>);

impl RelatedTable {
    /// Of rows in any order. A pair that stands twice counts its greater number; a product is not related to itself.
    #[must_use]
    pub fn new(rows: impl IntoIterator<Item = RelatedRow>) -> Self {
        let mut table: BTreeMap<Sku, Vec<(Sku, u32)>> = BTreeMap::new();
        for row in rows.into_iter().filter(|row| row.sku != row.with) {
            table.entry(row.sku).or_default().push((row.with, row.together));
        }
        for companions in table.values_mut() {
            companions.sort_by(|(a, left), (b, right)| a.cmp(b).then_with(|| right.cmp(left)));
            companions.dedup_by(|(later, _), (first, _)| later == first);
        }
        Self(table)
    }

    /// The products that go with those in a cart, without those that are in it: the most often ordered together with any of them first,
    /// ties by SKU, at most so many.
    #[must_use]
    pub fn of<'a>(&self, cart: impl IntoIterator<Item = &'a Sku>, at_most: usize) -> Vec<Related> {
        let cart: BTreeSet<&Sku> = cart.into_iter().collect();
        let mut sums: BTreeMap<&Sku, u32> = BTreeMap::new();
        let companions = cart.iter().filter_map(|sku| self.0.get(*sku)).flatten();
        for (with, together) in companions.filter(|(with, _)| !cart.contains(with)) {
            let sum = sums.entry(with).or_default();
            *sum = sum.saturating_add(*together);
        }
        let mut found: Vec<_> = sums.into_iter().collect();
        found.sort_by_key(|(sku, together)| (Reverse(*together), *sku));
        let found = found.into_iter().take(at_most);
        found.map(|(sku, together)| Related { sku: sku.clone(), together }).collect()
    }
}
