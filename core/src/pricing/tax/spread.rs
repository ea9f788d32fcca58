//! Taxes that are rounded for many lines at once, and how they go back to the lines: by largest remainder of the exact tax;
//! at a tie the earlier line in canonical order gets the cent.
//!
//! On top of prices a group is one tax, kind and rate, as EN 16931 breaks taxes down. Prices that hold tax are grouped by all
//! the taxes of a line together, since the net amount depends on all of them; with one tax per line that is the same.

use alloc::collections::BTreeMap;
use alloc::vec::Vec;

use rust_decimal::Decimal;

use super::super::rules::TaxKind;
use super::Taxable;
use super::level::{net, share_out, split};
use super::profile::Profile;
use crate::error::{Code, Error, Result};
use crate::id::TaxId;
use crate::money::{ResolvedPlan, Rounding, RoundingMode, exact};

/// Each group is rounded.
pub(super) fn by_group(plan: &ResolvedPlan, items: &[Taxable<'_>]) -> Result<Vec<Vec<Decimal>>> {
    let mut out = untaxed(items);
    for group in on_top(items)? {
        let tax = plan.tax_group.quotient(exact::sum(group.exact.iter().copied())?, Decimal::ONE_HUNDRED)?;
        group.hand_out(tax, plan, &mut out)?;
    }
    for held in held(items)? {
        let tax = exact::sub(held.total, net(held.total, held.profile.percent, &plan.tax_group)?)?;
        held.hand_out(tax, plan, &mut out)?;
    }
    Ok(out)
}

/// The sum of all taxes is rounded once, then split over the groups.
pub(super) fn by_document(plan: &ResolvedPlan, items: &[Taxable<'_>]) -> Result<Vec<Vec<Decimal>>> {
    let mut out = untaxed(items);
    let groups = on_top(items)?;
    if !groups.is_empty() {
        let exactly: Vec<Decimal> =
            groups.iter().map(|group| exact::sum(group.exact.iter().copied())).collect::<Result<_>>()?;
        let tax = plan.document.quotient(exact::sum(exactly.iter().copied())?, Decimal::ONE_HUNDRED)?;
        for (group, tax) in groups.iter().zip(split(tax, &exactly, plan)?) {
            group.hand_out(tax, plan, &mut out)?;
        }
    }
    let groups = held(items)?;
    if !groups.is_empty() {
        let total = exact::sum(groups.iter().map(|held| held.total))?;
        let net = net_of_all(&groups)?.round(&plan.document)?.min(total);
        let weights: Vec<Decimal> = groups.iter().map(Held::weight).collect::<Result<_>>()?;
        for (held, tax) in groups.iter().zip(split(exact::sub(total, net)?, &weights, plan)?) {
            held.hand_out(tax, plan, &mut out)?;
        }
    }
    Ok(out)
}

fn untaxed(items: &[Taxable<'_>]) -> Vec<Vec<Decimal>> {
    items.iter().map(|item| item.profile.shares.iter().map(|_| Decimal::ZERO).collect()).collect()
}

fn put(out: &mut [Vec<Decimal>], item: usize, share: usize, amount: Decimal) {
    if let Some(slot) = out.get_mut(item).and_then(|shares| shares.get_mut(share)) {
        *slot = amount;
    }
}

/// What bears one tax of one kind and rate on top.
#[derive(Debug, Default)]
struct OnTop {
    /// Item, and which of its taxes.
    places: Vec<(usize, usize)>,
    /// A hundred times the exact tax of each.
    exact: Vec<Decimal>,
}

/// The groups by tax, kind and rate.
fn on_top(items: &[Taxable<'_>]) -> Result<Vec<OnTop>> {
    let mut groups: BTreeMap<(&TaxId, TaxKind, Decimal), OnTop> = BTreeMap::new();
    for (index, item) in items.iter().enumerate().filter(|(_, item)| !item.inclusive) {
        for (place, share) in item.profile.shares.iter().enumerate() {
            let group = groups.entry((share.tax, share.kind, share.rate)).or_default();
            group.places.push((index, place));
            group.exact.push(exact::mul(item.amount, share.percent)?);
        }
    }
    Ok(groups.into_values().collect())
}

impl OnTop {
    fn hand_out(&self, tax: Decimal, plan: &ResolvedPlan, out: &mut [Vec<Decimal>]) -> Result<()> {
        for (&(item, share), tax) in self.places.iter().zip(split(tax, &self.exact, plan)?) {
            put(out, item, share, tax);
        }
        Ok(())
    }
}

/// What holds the same taxes.
#[derive(Debug)]
struct Held<'a> {
    profile: &'a Profile<'a>,
    items: Vec<usize>,
    amounts: Vec<Decimal>,
    total: Decimal,
}

/// The groups by all their taxes, without those that hold no tax.
fn held<'a>(items: &'a [Taxable<'a>]) -> Result<Vec<Held<'a>>> {
    let mut groups: BTreeMap<&Profile<'_>, Held<'_>> = BTreeMap::new();
    for (index, item) in items.iter().enumerate() {
        let profile = &*item.profile;
        if !item.inclusive || profile.percent.is_zero() {
            continue;
        }
        let empty = || Held { profile, items: Vec::new(), amounts: Vec::new(), total: Decimal::ZERO };
        let group = groups.entry(profile).or_insert_with(empty);
        group.items.push(index);
        group.amounts.push(item.amount);
        group.total = exact::add(group.total, item.amount)?;
    }
    Ok(groups.into_values().collect())
}

impl Held<'_> {
    /// The tax it holds, to twelve digits: enough to tell remainders apart, and no amount of money is made from it.
    fn weight(&self) -> Result<Decimal> {
        let whole = exact::add(Decimal::ONE_HUNDRED, self.profile.percent)?;
        Rounding::digits(RoundingMode::HalfEven, 12).proportion(self.total, self.profile.percent, whole)
    }

    fn hand_out(&self, tax: Decimal, plan: &ResolvedPlan, out: &mut [Vec<Decimal>]) -> Result<()> {
        for (share, tax) in share_out(self.profile, tax, plan)?.into_iter().enumerate() {
            for (&item, tax) in self.items.iter().zip(split(tax, &self.amounts, plan)?) {
                put(out, item, share, tax);
            }
        }
        Ok(())
    }
}

/// The exact sum of `total / (1 + percent)` over groups of different percentages.
fn net_of_all(groups: &[Held<'_>]) -> Result<Fraction> {
    let mut sum = Fraction { numerator: 0, denominator: 1 };
    for group in groups {
        let whole = exact::add(Decimal::ONE_HUNDRED, group.profile.percent)?;
        let (numerator, denominator) = exact::ratio(exact::mul(group.total, Decimal::ONE_HUNDRED)?, whole)?;
        sum = sum.plus(numerator, denominator).ok_or_else(|| {
            Error::new(Code::PrecisionLoss)
                .detail("Too many different tax rates to round prices that hold tax once per document.")
        })?;
    }
    Ok(sum)
}

/// An exact fraction in lowest terms, with a denominator above zero.
#[derive(Debug, Clone, Copy)]
struct Fraction {
    numerator: i128,
    denominator: i128,
}

impl Fraction {
    fn plus(self, numerator: i128, denominator: i128) -> Option<Self> {
        let common = gcd(self.denominator, denominator);
        let (left, right) = (denominator.checked_div(common)?, self.denominator.checked_div(common)?);
        let sum = self.numerator.checked_mul(left)?.checked_add(numerator.checked_mul(right)?)?;
        let denominator = self.denominator.checked_mul(left)?;
        let common = gcd(sum, denominator);
        Some(Self { numerator: sum.checked_div(common)?, denominator: denominator.checked_div(common)? })
    }

    fn round(self, rounding: &Rounding) -> Result<Decimal> {
        let decimal = |whole: i128| {
            Decimal::try_from_i128_with_scale(whole, 0).map_err(|_| Error::new(Code::AmountOutOfRange))
        };
        rounding.quotient(decimal(self.numerator)?, decimal(self.denominator)?)
    }
}

/// The greatest common divisor; at least one.
fn gcd(a: i128, b: i128) -> i128 {
    let (mut a, mut b) = (a.saturating_abs(), b.saturating_abs());
    while let Some(rest) = a.checked_rem(b) {
        (a, b) = (b, rest);
    }
    a.max(1)
}
