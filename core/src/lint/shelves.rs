//! What the lints look at: the lists of a rulebook with their windows, currencies and SKUs at hand.

use alloc::collections::BTreeMap;
use alloc::format;
use alloc::string::String;
use alloc::vec::Vec;

use crate::id::{ListId, Sku, UnitId};
use crate::limits;
use crate::money::Currency;
use crate::pricing::rules::{PriceList, Row};
use crate::rulebook::Rulebook;
use crate::time::{Validity, Window, Zone};

#[derive(Debug)]
pub(super) struct Shelves<'a> {
    pub(super) rulebook: &'a Rulebook,
    /// In the order of the document.
    pub(super) shelves: Vec<Shelf<'a>>,
    units: BTreeMap<&'a Sku, &'a UnitId>,
}

/// A price list.
#[derive(Debug)]
pub(super) struct Shelf<'a> {
    pub(super) index: usize,
    pub(super) list: &'a PriceList,
    pub(super) currency: Currency,
    pub(super) window: Window,
    /// The position of the list it derives from.
    pub(super) base: Option<usize>,
    /// The positions of a SKU's rows.
    pub(super) rows: BTreeMap<&'a str, Vec<usize>>,
}

impl<'a> Shelves<'a> {
    pub(super) fn of(rulebook: &'a Rulebook) -> Self {
        let position: BTreeMap<&ListId, usize> =
            rulebook.price_lists.iter().enumerate().map(|(index, list)| (&list.id, index)).collect();
        let shelf = |(index, list): (usize, &'a PriceList)| {
            let mut rows: BTreeMap<&str, Vec<usize>> = BTreeMap::new();
            for (index, row) in list.prices.iter().enumerate() {
                rows.entry(row.sku.as_str()).or_default().push(index);
            }
            Shelf {
                index,
                list,
                currency: list.currency.unwrap_or(rulebook.currency),
                window: window(list.valid.as_ref(), &rulebook.time_zone),
                base: list.adjust.as_ref().and_then(|adjust| position.get(&adjust.list).copied()),
                rows,
            }
        };
        Self {
            rulebook,
            shelves: rulebook.price_lists.iter().enumerate().map(shelf).collect(),
            units: rulebook.products.iter().map(|product| (&product.sku, &product.unit)).collect(),
        }
    }

    pub(super) fn window(&self, valid: Option<&Validity>) -> Window {
        window(valid, &self.rulebook.time_zone)
    }

    /// The shelf and those it derives from, nearest first.
    pub(super) fn lineage<'s>(&'s self, start: &'s Shelf<'a>) -> impl Iterator<Item = &'s Shelf<'a>> {
        core::iter::successors(Some(start), |above| self.shelves.get(above.base?)).take(limits::CHAIN)
    }

    /// The unit that is meant: the one named, or the product's base unit.
    pub(super) fn unit(&self, sku: &Sku, unit: Option<&UnitId>) -> UnitId {
        unit.or_else(|| self.units.get(sku).copied()).cloned().unwrap_or_else(UnitId::each)
    }
}

impl<'a> Shelf<'a> {
    pub(super) fn row(&self, index: usize) -> Option<&'a Row> {
        self.list.prices.get(index)
    }

    pub(super) fn path(&self) -> String {
        format!("/price_lists/{}", self.index)
    }

    pub(super) fn row_path(&self, row: usize) -> String {
        format!("/price_lists/{}/prices/{row}", self.index)
    }
}

/// A window that can't be told is open: the compiler reports it.
pub(super) fn window(valid: Option<&Validity>, zone: &Zone) -> Window {
    valid.and_then(|valid| valid.resolve(zone).ok()).unwrap_or_default()
}

/// Whether everything in `inner` is in `outer`.
pub(super) fn contains(outer: &Window, inner: &Window) -> bool {
    outer.intersection(inner) == Some(*inner)
}
