//! The table of rates: compiled from the rulebook and asked for the rate of one tax.
//!
//! Of the rates in force that fit, the one with the longest matching region applies, then the one that names the category,
//! then the one that names the seller. Two rates that this order can't tell apart are a fault.

use alloc::collections::BTreeMap;
use alloc::format;
use alloc::vec::Vec;

use chrono::{DateTime, Utc};
use rust_decimal::Decimal;

use super::super::compile::{Compiler, percent_within};
use super::super::rules::{TaxKind, TaxLevel, TaxPrices, TaxRate, TaxSource, Taxes};
use crate::document::Cursor;
use crate::error::{Code, Error};
use crate::id::{RegionId, SellerId, TaxCategory, TaxId};
use crate::limits;
use crate::time::Window;

/// The tax rules of a rulebook.
#[derive(Debug, Clone)]
pub(crate) struct Table {
    level: TaxLevel,
    prices: TaxPrices,
    source: TaxSource,
    taxes: BTreeMap<TaxId, Rates>,
}

/// The rates of one tax.
#[derive(Debug, Clone, Default)]
struct Rates {
    by_region: BTreeMap<RegionId, Vec<Rate>>,
    everywhere: Vec<Rate>,
}

/// A rate of one tax in one region.
#[derive(Debug, Clone)]
pub(super) struct Rate {
    /// Zero unless the kind is standard.
    pub(super) percent: Decimal,
    pub(super) kind: TaxKind,
    pub(super) compound: bool,
    pub(super) order: i32,
    category: Option<TaxCategory>,
    seller: Option<SellerId>,
    window: Window,
}

/// Where and when a rate is wanted.
#[derive(Debug, Clone, Copy)]
pub(super) struct Wanted<'a> {
    pub(super) region: Option<&'a RegionId>,
    pub(super) seller: Option<&'a SellerId>,
    pub(super) at: DateTime<Utc>,
}

impl Table {
    pub(crate) fn compile(taxes: &Taxes, compiler: &Compiler<'_>, at: &mut Cursor) -> Self {
        let mut table =
            Self { level: taxes.level, prices: taxes.prices, source: taxes.source, taxes: BTreeMap::new() };
        at.step("rates", |at| {
            let windows: Vec<Window> = taxes
                .rates
                .iter()
                .enumerate()
                .map(|(index, rate)| at.step(index, |at| compiler.window(rate.valid.as_ref(), at)))
                .collect();
            ties(&taxes.rates, &windows, at);
            for (index, (rate, window)) in taxes.rates.iter().zip(windows).enumerate() {
                at.step(index, |at| check_rate(rate.rate, rate.kind, at));
                table.insert(rate, window);
            }
        });
        table
    }

    fn insert(&mut self, rate: &TaxRate, window: Window) {
        let rates = self.taxes.entry(rate.tax.clone()).or_default();
        let rates = match &rate.region {
            Some(region) => rates.by_region.entry(region.clone()).or_default(),
            None => &mut rates.everywhere,
        };
        rates.push(Rate {
            percent: rate.rate,
            kind: rate.kind,
            compound: rate.compound,
            order: rate.order,
            category: rate.category.clone(),
            seller: rate.seller.clone(),
            window,
        });
        // The rate to be preferred first.
        rates.sort_by_key(|rate| (rate.category.is_none(), rate.seller.is_none()));
    }

    pub(super) const fn level(&self) -> TaxLevel {
        self.level
    }

    pub(super) fn inclusive(&self) -> bool {
        self.prices == TaxPrices::Inclusive
    }

    pub(super) const fn source(&self) -> TaxSource {
        self.source
    }

    /// The rate of every tax that has one for this category, by the name of the tax.
    pub(super) fn rates<'a>(
        &'a self,
        category: &str,
        wanted: Wanted<'_>,
    ) -> impl Iterator<Item = (&'a TaxId, &'a Rate)> {
        self.taxes.iter().filter_map(move |(tax, rates)| Some((tax, rates.find(category, wanted)?)))
    }
}

impl Rates {
    fn find(&self, category: &str, wanted: Wanted<'_>) -> Option<&Rate> {
        let fits = |rates: &'_ [Rate]| rates.iter().position(|rate| rate.fits(category, wanted));
        let regional = wanted.region.into_iter().flat_map(|region| enclosing(region.as_str()));
        for region in regional {
            if let Some(rates) = self.by_region.get(region)
                && let Some(found) = fits(rates)
            {
                return rates.get(found);
            }
        }
        fits(&self.everywhere).and_then(|found| self.everywhere.get(found))
    }
}

impl Rate {
    fn fits(&self, category: &str, wanted: Wanted<'_>) -> bool {
        self.category.as_ref().is_none_or(|named| named.as_str() == category)
            && self.seller.as_ref().is_none_or(|named| Some(named) == wanted.seller)
            && self.window.contains(wanted.at)
    }
}

/// A region and those that hold it, the longest first: `US-WA`, `US`. The same regions as
/// [`IdFact::Region`](crate::condition::IdFact::Region) matches.
fn enclosing(region: &str) -> impl Iterator<Item = &str> {
    let cuts = region.rmatch_indices('-').filter_map(|(at, _)| region.get(..at));
    core::iter::once(region).chain(cuts)
}

/// Reports a rate outside its range, or above zero where its kind yields no tax: EN 16931 wants zero there (BR-Z-05,
/// BR-E-05, BR-AE-05).
pub(super) fn check_rate(rate: Decimal, kind: TaxKind, at: &mut Cursor) {
    percent_within(rate, 0, 1_000, "rate", at);
    let fault = if kind != TaxKind::Standard && !rate.is_zero() {
        format!("A rate of kind \"{kind}\" is 0, not {rate} percent.")
    } else if rate.normalize().scale() > limits::PRICE_SCALE {
        format!("{rate} percent has more than {} decimals.", limits::PRICE_SCALE)
    } else {
        return;
    };
    at.step("rate", |at| at.fault(Code::InvalidPercent, fault));
}

/// Reports rates that nothing tells apart at some instant.
fn ties(rates: &[TaxRate], windows: &[Window], at: &mut Cursor) {
    let mut seen: BTreeMap<_, Vec<(usize, &Window)>> = BTreeMap::new();
    for (index, (rate, window)) in rates.iter().zip(windows).enumerate() {
        let key = (&rate.tax, &rate.region, &rate.category, &rate.seller);
        let others = seen.entry(key).or_default();
        if let Some((other, _)) = others.iter().find(|(_, other)| other.overlaps(window)) {
            let detail = format!(
                "The rate ties with rate {other}: same tax {}, region, category and seller at the same time.",
                rate.tax
            );
            at.step(index, |at| {
                at.push(
                    Error::new(Code::TaxRateTie).detail(detail).with("rate", other).with("tax", &rate.tax),
                );
            });
        }
        others.push((index, window));
    }
}
