//! Where taxes are rounded: per unit, per line, per group or once per document, each at its point of the rounding plan.
//!
//! On top of an amount each tax is rounded by itself. Out of an amount that holds tax the net amount is rounded, the rest is
//! tax, and parallel taxes share it in proportion to their rates. What is rounded for many lines at once goes back to them
//! in `spread.rs`.

use alloc::vec::Vec;

use rust_decimal::Decimal;

use super::super::rules::TaxLevel;
use super::Taxable;
use super::profile::Profile;
use super::spread;
use crate::error::Result;
use crate::money::{AllocationPolicy, ResolvedPlan, Rounding, allocate, exact, split_per_unit};

/// The amount of each tax of each item.
pub(super) fn amounts(
    level: TaxLevel,
    plan: &ResolvedPlan,
    items: &[Taxable<'_>],
) -> Result<Vec<Vec<Decimal>>> {
    match level {
        TaxLevel::Line => {
            items.iter().map(|item| of_amount(item, item.amount, plan, &plan.tax_line)).collect()
        }
        TaxLevel::Unit => items.iter().map(|item| of_units(item, plan)).collect(),
        TaxLevel::Group => spread::by_group(plan, items),
        TaxLevel::Document => spread::by_document(plan, items),
    }
}

/// What is left of an amount that holds tax, all taxes taken off that it holds.
pub(super) fn without_tax(level: TaxLevel, plan: &ResolvedPlan, item: &Taxable<'_>) -> Result<Decimal> {
    if level != TaxLevel::Unit {
        return net(item.amount, item.profile.held, &plan.tax_line);
    }
    let mut sum = Decimal::ZERO;
    for group in split_per_unit(item.amount, item.units, plan.grain(item.amount))?.groups {
        let each = net(group.amount, item.profile.held, &plan.tax_unit)?;
        sum = exact::add(sum, exact::mul(each, Decimal::from(group.units))?)?;
    }
    Ok(sum)
}

fn of_amount(
    item: &Taxable<'_>,
    amount: Decimal,
    plan: &ResolvedPlan,
    rounding: &Rounding,
) -> Result<Vec<Decimal>> {
    if item.inclusive {
        let tax = exact::sub(amount, net(amount, item.profile.percent, rounding)?)?;
        return share_out(&item.profile, tax, plan);
    }
    let taxes = item.profile.shares.iter();
    taxes.map(|share| rounding.proportion(amount, share.percent, Decimal::ONE_HUNDRED)).collect()
}

fn of_units(item: &Taxable<'_>, plan: &ResolvedPlan) -> Result<Vec<Decimal>> {
    let mut sums: Vec<Decimal> = item.profile.shares.iter().map(|_| Decimal::ZERO).collect();
    for group in split_per_unit(item.amount, item.units, plan.grain(item.amount))?.groups {
        let each = of_amount(item, group.amount, plan, &plan.tax_unit)?;
        for (sum, amount) in sums.iter_mut().zip(each) {
            *sum = exact::add(*sum, exact::mul(amount, Decimal::from(group.units))?)?;
        }
    }
    Ok(sums)
}

/// `amount / (1 + percent)`, rounded; never more than the amount, whatever the mode.
pub(super) fn net(amount: Decimal, percent: Decimal, rounding: &Rounding) -> Result<Decimal> {
    if percent.is_zero() {
        return Ok(amount);
    }
    let whole = exact::add(Decimal::ONE_HUNDRED, percent)?;
    Ok(rounding.proportion(amount, Decimal::ONE_HUNDRED, whole)?.min(amount))
}

/// Splits the tax that an amount holds among its taxes.
pub(super) fn share_out(profile: &Profile<'_>, tax: Decimal, plan: &ResolvedPlan) -> Result<Vec<Decimal>> {
    match profile.shares.as_slice() {
        [] => Ok(Vec::new()),
        [_] => Ok(Vec::from([tax])),
        shares => split(tax, &shares.iter().map(|share| share.percent).collect::<Vec<_>>(), plan),
    }
}

/// Splits a tax by largest remainder; the earlier party wins a tie.
pub(super) fn split(tax: Decimal, weights: &[Decimal], plan: &ResolvedPlan) -> Result<Vec<Decimal>> {
    Ok(allocate(tax, weights, AllocationPolicy::LargestRemainder, plan.grain(tax))?.parts)
}
