//! Bundles: what a quantity of a bundle is made of, down to what is not a bundle.

use alloc::collections::BTreeMap;
use alloc::format;
use alloc::sync::Arc;
use alloc::vec::Vec;

use rust_decimal::Decimal;

use super::catalogue::Catalogue;
use super::product::Product;
use super::rules::ComponentRecord;
use crate::document::Cursor;
use crate::error::{Code, Error, Result};
use crate::id::Sku;
use crate::limits;
use crate::money::exact;

/// A part of an expanded bundle.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Part {
    /// A product that is not a bundle.
    pub sku: Sku,
    /// How many of its base units, over all the ways in which the bundle contains it.
    pub quantity: Decimal,
}

impl Catalogue {
    /// The products that `quantity` base units of a SKU consist of, one entry per SKU, in the authored order
    /// of the components; a product that is no bundle consists of itself. The quantities are exact.
    ///
    /// Takes time in proportion to the distinct bundles inside, however often they occur.
    ///
    /// # Errors
    /// [`Code::UnknownSku`] (also for a component that was removed since); [`Code::ReferenceCycle`],
    /// [`Code::TooMany`] for a nesting that deltas made too deep; [`Code::AmountOutOfRange`],
    /// [`Code::PrecisionLoss`].
    pub fn expand(&self, sku: &Sku, quantity: Decimal) -> Result<Vec<Part>> {
        let mut walk =
            Walk { catalogue: self, heights: &mut BTreeMap::new(), path: Vec::new(), finished: Vec::new() };
        walk.visit(self.require(sku)?)?;
        let mut finished = walk.finished;
        // Whoever contains a product comes before it, so each bundle is taken apart once, with its whole
        // quantity.
        finished.reverse();
        let mut quantities = BTreeMap::from([(sku, quantity)]);
        let mut order: Vec<&Sku> = Vec::new();
        for product in &finished {
            let many = quantities.get(product.sku()).copied().unwrap_or_default();
            for component in components(product) {
                let sum = quantities.entry(&component.sku).or_default();
                *sum = exact::add(*sum, exact::mul(many, component.quantity)?)?;
            }
            if product.record().bundle.is_none() {
                order.push(product.sku());
            }
        }
        let part =
            |sku: &Sku| Part { sku: sku.clone(), quantity: quantities.get(sku).copied().unwrap_or_default() };
        Ok(order.into_iter().map(part).collect())
    }
}

/// Reports a bundle that contains itself or nests too deep. `heights` keeps what was found sound.
pub(super) fn check<'a>(
    catalogue: &'a Catalogue,
    product: &'a Arc<Product>,
    heights: &mut BTreeMap<&'a Sku, usize>,
    at: &mut Cursor,
) {
    if product.record().bundle.is_none() {
        return;
    }
    let mut walk = Walk { catalogue, heights, path: Vec::new(), finished: Vec::new() };
    // A component that does not exist is reported at its place.
    if let Err(error) = walk.visit(product)
        && error.code != Code::UnknownSku
    {
        // What is on the way leads to the same fault; one report is enough.
        for sku in core::mem::take(&mut walk.path) {
            walk.heights.insert(sku, 0);
        }
        at.push(error);
    }
}

/// A walk through bundles that finishes components before what contains them.
struct Walk<'a, 'h> {
    catalogue: &'a Catalogue,
    /// How deep each finished product nests.
    heights: &'h mut BTreeMap<&'a Sku, usize>,
    path: Vec<&'a Sku>,
    finished: Vec<&'a Arc<Product>>,
}

impl<'a> Walk<'a, '_> {
    /// How deep the product nests. The depth of the recursion is bounded by [`limits::CHAIN`].
    fn visit(&mut self, product: &'a Arc<Product>) -> Result<usize> {
        if let Some(height) = self.heights.get(product.sku()) {
            return Ok(*height);
        }
        if self.path.contains(&product.sku()) {
            let detail = format!("The bundle {} contains itself.", product.sku());
            return Err(Error::new(Code::ReferenceCycle).detail(detail).with_list("skus", &self.path));
        }
        self.path.push(product.sku());
        let mut height = 0_usize;
        // Backwards, since the finished list is read backwards: the first component then comes first.
        for component in components(product).iter().rev() {
            let inner = self.visit(self.catalogue.require(&component.sku)?)?;
            height = height.max(inner.saturating_add(1));
            if height.max(self.path.len()) > limits::CHAIN {
                let detail = format!("Bundles nest deeper than {}.", limits::CHAIN);
                return Err(Error::new(Code::TooMany).detail(detail).with("limit", limits::CHAIN));
            }
        }
        self.path.pop();
        self.heights.insert(product.sku(), height);
        self.finished.push(product);
        Ok(height)
    }
}

fn components(product: &Product) -> &[ComponentRecord] {
    product.record().bundle.as_ref().map_or(&[], |bundle| bundle.components.as_slice())
}
