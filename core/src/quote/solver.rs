//! The target-total solver: which line totals come to a wanted sum.
//!
//! Lines that are not locked share the sum in proportion to their totals. A line whose share would fall below its least
//! total gets exactly that, and the others share the rest, until no share falls below. Totals are set, not unit prices, so
//! the sum is exact; a line is less than one minor unit away from its exact share, and so a greater target lowers no line by
//! more than one.

use alloc::vec::Vec;

use rust_decimal::Decimal;

use super::arithmetic::Grain;
use crate::document::record;
use crate::error::{Code, Error, Result};
use crate::limits;
use crate::money::{Amount, Currency, Rounding, RoundingMode, exact};

/// A line as the solver sees it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct SolverLine {
    /// Its total now: what it weighs.
    pub total: Amount,
    /// The least that it may come to; zero where there is no floor.
    pub least: Amount,
    /// Whether it stays as it is, below its least total too.
    pub locked: bool,
}

record! {
    /// What the solver found.
    #[derive(Eq)]
    pub struct Solution {
        /// The total of each line, in the order of the lines.
        list totals: Amount,
        /// Whether they come to the target.
        required reached: bool,
        /// What they come to: the target, or the sum nearest to it.
        required nearest: Amount,
        /// The positions of the lines at their least total because their share was below it, from 0.
        list clamped: u32,
    }
}

/// Sets line totals so that they come to `target`, or as near to it as floors and locks allow.
///
/// # Errors
/// [`Code::NegativePrice`] for a total, a floor or a target below zero, [`Code::TooMany`] beyond
/// [`limits::QUOTE_LINES`], [`Code::PrecisionLoss`] for an amount with more decimals than the currency,
/// [`Code::AmountOutOfRange`].
///
/// ```
/// use recoup::money::{Amount, Currency};
/// use recoup::quote::{SolverLine, solve_target};
/// let eur = Currency::new("EUR").unwrap();
/// let amount = |euros: i64| Amount::new(euros.into(), eur).unwrap();
/// let line = |total, least| SolverLine { total: amount(total), least: amount(least), locked: false };
/// // 600 + 400 to 900: 540 and 360, but the second stops at 380.
/// let found = solve_target(&[line(600, 0), line(400, 380)], amount(900), eur).unwrap();
/// assert_eq!(found.totals, [amount(520), amount(380)]);
/// assert!(found.reached);
/// ```
pub fn solve_target(lines: &[SolverLine], target: Amount, currency: Currency) -> Result<Solution> {
    check(lines, target)?;
    for amount in lines.iter().flat_map(|line| [line.total, line.least]).chain([target]) {
        Amount::new(amount.get(), currency)?;
    }
    let grain = Grain::new(currency, RoundingMode::HalfAwayFromZero);
    let locked = grain.sum(lines.iter().filter(|line| line.locked).map(|line| line.total))?;
    let least = grain.sum(lines.iter().filter(|line| !line.locked).map(|line| line.least))?;
    let wanted = grain.less(target, locked)?;
    let free = lines.iter().any(|line| !line.locked);
    if !free || wanted < least {
        return nearest(lines, target, &grain);
    }
    let (clamped, open, left) = clamp(lines, wanted, currency)?;
    let parts = grain.split(left, &weights(lines, &open)?)?;
    let mut totals: Vec<Amount> =
        lines.iter().map(|line| if line.locked { line.total } else { line.least }).collect();
    for (place, part) in open.iter().zip(parts) {
        if let Some(total) = totals.get_mut(*place) {
            *total = grain.exact(part)?;
        }
    }
    Ok(Solution { totals, reached: true, nearest: target, clamped: positions(clamped) })
}

fn check(lines: &[SolverLine], target: Amount) -> Result<()> {
    if lines.len() > limits::QUOTE_LINES {
        return Err(Error::new(Code::TooMany).with("limit", limits::QUOTE_LINES));
    }
    let below = lines.iter().flat_map(|line| [line.total, line.least]).any(|amount| amount < Amount::ZERO);
    if below || target < Amount::ZERO {
        return Err(Error::new(Code::NegativePrice).detail("Totals, floors and targets are zero or more."));
    }
    Ok(())
}

/// As low as it goes: every line at its least total, or nothing to move at all.
fn nearest(lines: &[SolverLine], target: Amount, grain: &Grain) -> Result<Solution> {
    let totals: Vec<Amount> =
        lines.iter().map(|line| if line.locked { line.total } else { line.least }).collect();
    let nearest = grain.sum(totals.iter().copied())?;
    let clamped = lines.iter().enumerate().filter(|(_, line)| !line.locked).map(|(place, _)| place);
    Ok(Solution { clamped: positions(clamped), reached: nearest == target, nearest, totals })
}

fn positions(places: impl IntoIterator<Item = usize>) -> Vec<u32> {
    places.into_iter().filter_map(|place| u32::try_from(place).ok()).collect()
}

/// Splits the lines that are not locked into those at their least total and those that share what is left.
///
/// What is left never falls below the least totals of the open lines: a line is only clamped to more than its share.
fn clamp(
    lines: &[SolverLine],
    wanted: Amount,
    currency: Currency,
) -> Result<(Vec<usize>, Vec<usize>, Decimal)> {
    let mut open: Vec<usize> =
        lines.iter().enumerate().filter(|(_, line)| !line.locked).map(|(place, _)| place).collect();
    let mut clamped = Vec::new();
    let mut left = wanted.get();
    let down = Rounding::digits(RoundingMode::Floor, currency.exponent());
    loop {
        let weights = weights(lines, &open)?;
        let whole = exact::sum(weights.iter().copied())?;
        let mut below = Vec::new();
        let mut above = Vec::new();
        for (place, weight) in open.iter().zip(&weights) {
            let least = lines.get(*place).map_or(Decimal::ZERO, |line| line.least.get());
            // A floor is a whole number of minor units, so the share cut off to one is below it when the share is.
            let share = down.proportion(left, *weight, whole)?;
            if share < least { below.push((*place, least)) } else { above.push(*place) }
        }
        if below.is_empty() {
            clamped.sort_unstable();
            return Ok((clamped, open, left));
        }
        for (place, least) in below {
            left = exact::sub(left, least)?;
            clamped.push(place);
        }
        open = above;
    }
}

/// What the open lines weigh: their totals, or all the same where these are all zero.
fn weights(lines: &[SolverLine], open: &[usize]) -> Result<Vec<Decimal>> {
    let totals: Vec<Decimal> =
        open.iter().filter_map(|place| lines.get(*place)).map(|line| line.total.get()).collect();
    let nothing = exact::sum(totals.iter().copied())?.is_zero();
    Ok(if nothing { totals.iter().map(|_| Decimal::ONE).collect() } else { totals })
}
