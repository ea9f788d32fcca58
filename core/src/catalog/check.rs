//! What can be wrong between products: the same SKU twice, references to nothing, chains that come back to
//! themselves.

use alloc::collections::BTreeMap;
use alloc::format;
use alloc::sync::Arc;
use alloc::vec::Vec;

use super::bundle;
use super::catalogue::Catalogue;
use super::product::Product;
use crate::document::Cursor;
use crate::error::Code;
use crate::id::Sku;
use crate::lineage;

/// Reports SKUs that stand twice, at the later one.
pub(super) fn duplicates(products: &[Arc<Product>], at: &mut Cursor) {
    let mut order: Vec<(&Sku, usize)> = products.iter().map(|product| product.sku()).zip(0..).collect();
    order.sort_unstable();
    let twice = order.windows(2).filter_map(|pair| match pair {
        [(first, _), (second, place)] if first == second => Some((*place, *second)),
        _ => None,
    });
    let mut twice: Vec<(usize, &Sku)> = twice.collect();
    twice.sort_unstable();
    for (place, sku) in twice {
        let detail = format!("There is a product {sku} already.");
        at.step(place, |at| at.step("sku", |at| at.fault(Code::DuplicateId, detail)));
    }
}

/// Reports what is wrong between these products and the catalogue that they are part of, at `/products/n`.
pub(super) fn products(catalogue: &Catalogue, products: &[Arc<Product>], at: &mut Cursor) {
    let mut heights = BTreeMap::new();
    at.step("products", |at| {
        for (index, product) in products.iter().enumerate() {
            at.step(index, |at| {
                references(catalogue, product, at);
                supersession(catalogue, product, at);
                at.step("bundle", |at| bundle::check(catalogue, product, &mut heights, at));
            });
        }
    });
}

fn references(catalogue: &Catalogue, product: &Product, at: &mut Cursor) {
    let record = product.record();
    let category = |category, at: &mut Cursor| {
        if !catalogue.accepts_category(category) {
            at.fault(Code::UnknownReference, format!("There is no category {category}."));
        }
    };
    if let Some(main) = &record.category {
        at.step("category", |at| category(main, at));
    }
    for (index, further) in record.categories.iter().enumerate() {
        at.step("categories", |at| at.step(index, |at| category(further, at)));
    }
    let known = |list, index: usize, sku: &Sku, at: &mut Cursor| {
        if catalogue.get(sku).is_none() {
            let fault = |at: &mut Cursor| at.fault(Code::UnknownReference, format!("There is no SKU {sku}."));
            at.step(list, |at| at.step(index, |at| at.step("sku", fault)));
        }
    };
    for (index, substitute) in record.substitutes.iter().enumerate() {
        known("substitutes", index, &substitute.sku, at);
    }
    let Some(bundle) = &record.bundle else { return };
    at.step("bundle", |at| {
        for (index, component) in bundle.components.iter().enumerate() {
            known("components", index, &component.sku, at);
        }
    });
}

/// The chain of what was superseded ends, and on no day do two products take the place of one.
fn supersession(catalogue: &Catalogue, product: &Product, at: &mut Cursor) {
    let Some(record) = &product.record().supersedes else { return };
    at.step("supersedes", |at| {
        let below = |sku: &&Sku| Some(&catalogue.get(sku)?.record().supersedes.as_ref()?.sku);
        if let Err(broken) = lineage::climb(product.sku(), below) {
            broken.report(product.sku(), at);
        }
        let rival = catalogue.in_both(|shelf| shelf.successors(record.sku.as_str())).find(|rival| {
            let from = rival.record().supersedes.as_ref().map(|other| other.from);
            rival.sku() != product.sku() && from == Some(record.from)
        });
        if let Some(rival) = rival {
            let detail = format!("{} supersedes {} from the same day.", rival.sku(), record.sku);
            at.fault(Code::DuplicateId, detail);
        }
    });
}
