//! What is taken off an order, allocated to the lines that the promotion is about by their running totals, with the plan's
//! allocation policy. No line gives more than it has: what a policy asks beyond that is borne by the others.

use alloc::vec::Vec;

use rust_decimal::Decimal;

use super::super::rules::{DiscountBasis, ThresholdOver};
use super::super::work::{Cart, WorkLine};
use super::action::{Action, Off};
use super::amount::{base, in_prices, open_units, reached};
use super::effect::Takes;
use super::programme::Promotion;
use crate::error::Result;
use crate::money::{Rounding, RoundingMode, allocate, exact};

/// A line's share: where the line is, what it may give, and how an amount becomes one of its prices (`part / whole`).
struct Share<'a> {
    line: &'a WorkLine<'a>,
    /// In the basis of the discount.
    most: Decimal,
    part: Decimal,
    whole: Decimal,
}

/// Takes an action off the order and allocates it; `targets` are in canonical order.
pub(super) fn over(
    cart: &Cart<'_>,
    promotion: &Promotion,
    action: &Action,
    targets: &[usize],
) -> Result<Takes> {
    let lines: Vec<&WorkLine<'_>> = targets.iter().filter_map(|index| cart.lines.get(*index)).collect();
    let off = match action {
        Action::Off(off) => Some(*off),
        Action::Thresholds { over: ThresholdOver::Amount, tiers } => {
            reached(tiers, exact::sum(lines.iter().map(|line| line.open))?)
        }
        Action::Thresholds { over: ThresholdOver::Quantity, tiers } => {
            let units = lines.iter().map(|line| open_units(line)).collect::<Result<Vec<_>>>()?;
            reached(tiers, exact::sum(units)?)
        }
        _ => None,
    };
    let (amount, basis) = match off {
        None => return Ok(Vec::new()),
        Some(Off::Amount { amount, basis, .. }) => (cart.plan.each_adjustment.round(amount)?, basis),
        Some(Off::Percent(percent)) => {
            let bases = lines.iter().map(|line| base(line, promotion.basis)).collect::<Result<Vec<_>>>()?;
            let amount =
                cart.plan.each_adjustment.proportion(exact::sum(bases)?, percent, Decimal::ONE_HUNDRED)?;
            (amount, DiscountBasis::Price)
        }
    };
    let shares = lines
        .iter()
        .map(|line| share(cart, line, basis))
        .filter(|share| !matches!(share, Ok(share) if share.most <= Decimal::ZERO))
        .collect::<Result<Vec<_>>>()?;
    let parts = parts(cart, amount, &shares)?;
    let mut taken = Vec::with_capacity(shares.len());
    for (share, part) in shares.iter().zip(parts) {
        let amount = if part == share.most {
            share.line.open
        } else {
            let amount = cart.plan.each_adjustment.proportion(part, share.part, share.whole)?;
            amount.min(share.line.open)
        };
        if !amount.is_zero() {
            taken.push((share.line.index, amount));
        }
    }
    Ok(taken)
}

fn share<'a>(cart: &Cart<'_>, line: &'a WorkLine<'a>, basis: DiscountBasis) -> Result<Share<'a>> {
    let (part, whole) = in_prices(cart, line, basis)?;
    let most =
        if part == whole { line.open } else { cart.plan.tax_line.proportion(line.open, whole, part)? };
    Ok(Share { line, most, part, whole })
}

/// One part per share; their sum is the amount, or everything where the amount is more than that.
fn parts(cart: &Cart<'_>, amount: Decimal, shares: &[Share<'_>]) -> Result<Vec<Decimal>> {
    let most = exact::sum(shares.iter().map(|share| share.most))?;
    if amount >= most {
        return Ok(shares.iter().map(|share| share.most).collect());
    }
    let increment = cart.plan.allocation_increment;
    let mut parts: Vec<Option<Decimal>> = shares.iter().map(|_| None).collect();
    // Each turn settles the lines that a policy asks too much of, so the turns end.
    for _ in 0..=shares.len() {
        let settled = exact::sum(parts.iter().flatten().copied())?;
        let left = Rounding { mode: RoundingMode::ToZero, increment }.round(exact::sub(amount, settled)?)?;
        let open: Vec<(usize, Decimal)> = shares
            .iter()
            .enumerate()
            .filter(|(place, _)| parts.get(*place).is_some_and(Option::is_none))
            .map(|(place, share)| (place, share.most))
            .collect();
        if open.is_empty() {
            break;
        }
        let weights: Vec<Decimal> = open.iter().map(|(_, most)| *most).collect();
        let allocated = allocate(left, &weights, cart.plan.allocation, increment)?.parts;
        let beyond = open.iter().zip(&allocated).any(|((_, most), part)| part > most);
        for ((place, most), part) in open.into_iter().zip(allocated) {
            if let Some(slot) = parts.get_mut(place)
                && (!beyond || part > most)
            {
                *slot = Some(part.min(most));
            }
        }
        if !beyond {
            break;
        }
    }
    Ok(parts.into_iter().map(Option::unwrap_or_default).collect())
}
