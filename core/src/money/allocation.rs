//! Splitting an amount over weights, and over the units of a line, without losing a cent.
//!
//! The parts are multiples of an increment and always sum to the whole. A negative amount is split as its mirror image,
//! so that a refund undoes what was charged part by part. Which party gets the odd cents is a policy: 300 over
//! [4300, 1400, 2300] is [161, 53, 86], [162, 52, 86] or [161, 52, 87] in three systems, so the policy is kept with the
//! result.

use alloc::string::{String, ToString as _};
use alloc::vec::Vec;
use core::cmp::Reverse;

use rust_decimal::Decimal;

use super::exact;
use crate::document::{Encode, Tree, choice};
use crate::error::{Code, Error, Result};
use crate::limits;

choice! {
    /// Who gets the increments that are left once every party has its exact share cut off to a multiple of the
    /// increment. Each of them goes to a different party, and never to one of weight zero.
    pub enum AllocationPolicy {
        /// The parties that lost most by the cutting; at a tie the earlier one. Vendure's rule.
        LargestRemainder "largest_remainder",
        /// The parties of the greatest weight; at a tie the earlier one. The rule of dinero.js.
        LargestWeight "largest_weight",
        /// Weights do not count: equal shares for all parties, those of weight zero too, what is left to the first ones.
        Even "even",
        /// The first parties.
        First "first",
        /// The last parties.
        Last "last",
        /// Shares are rounded half to zero, not cut off; what is then missing or too much is settled with the first
        /// parties. Sylius's rule.
        NearestFirst "nearest_first",
    }
}

/// An amount split over parties.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Allocation {
    /// One part per weight, in the order of the weights; their sum is the amount.
    pub parts: Vec<Decimal>,
    /// The policy that made them.
    pub policy: AllocationPolicy,
}

/// Splits `amount` into parts that are multiples of `increment`, in proportion to `weights`. If all weights are zero the
/// parts are even.
///
/// # Errors
/// [`Code::AllocationImpossible`] without weights or with one below zero, [`Code::TooMany`] beyond
/// [`limits::PARTIES`], [`Code::InvalidIncrement`], [`Code::PrecisionLoss`] when the amount is not a multiple of the
/// increment (round it first), [`Code::AmountOutOfRange`].
///
/// ```
/// use recoup::money::{AllocationPolicy, allocate};
/// use rust_decimal::Decimal;
/// let weights = [4300, 1400, 2300].map(Decimal::from);
/// let split = allocate(Decimal::from(300), &weights, AllocationPolicy::LargestRemainder, Decimal::ONE).unwrap();
/// assert_eq!(split.parts, [161, 53, 86].map(Decimal::from));
/// ```
pub fn allocate(
    amount: Decimal,
    weights: &[Decimal],
    policy: AllocationPolicy,
    increment: Decimal,
) -> Result<Allocation> {
    if increment <= Decimal::ZERO {
        return Err(Error::new(Code::InvalidIncrement));
    }
    let steps = exact::steps(amount, increment)?;
    let weights = whole_weights(weights, policy)?;
    let mut shares = shares(steps, &weights)?;
    if policy == AllocationPolicy::NearestFirst {
        let total = total(&weights)?;
        for share in &mut shares {
            share.steps = share
                .steps
                .saturating_add(u128::from(share.remainder > total.saturating_sub(share.remainder)));
        }
    }
    settle(steps, &mut shares, policy)?;
    let negative = amount.is_sign_negative();
    let parts =
        shares.iter().map(|share| multiple(share.steps, increment, negative)).collect::<Result<_>>()?;
    Ok(Allocation { parts, policy })
}

/// A party's part so far, in increments.
struct Share {
    weight: u128,
    steps: u128,
    /// What was cut off, over the total of the weights.
    remainder: u128,
}

/// The weights as integers in the same proportion; equal ones where they do not count.
fn whole_weights(weights: &[Decimal], policy: AllocationPolicy) -> Result<Vec<u128>> {
    if weights.len() > limits::PARTIES {
        return Err(Error::new(Code::TooMany).with("limit", limits::PARTIES));
    }
    if weights.is_empty() {
        return Err(Error::new(Code::AllocationImpossible));
    }
    if let Some(place) = weights.iter().position(|weight| *weight < Decimal::ZERO) {
        return Err(Error::new(Code::AllocationImpossible).with("weight", place));
    }
    if policy == AllocationPolicy::Even || weights.iter().all(Decimal::is_zero) {
        return Ok(weights.iter().map(|_| 1).collect());
    }
    let scale = weights.iter().map(|weight| weight.normalize().scale()).max().unwrap_or_default();
    let lift = |weight: &Decimal| {
        let weight = weight.normalize();
        let factor = exact::pow10(scale.saturating_sub(weight.scale()))?;
        weight.mantissa().checked_mul(factor).map(i128::unsigned_abs)
    };
    weights.iter().map(|weight| lift(weight).ok_or_else(|| Error::new(Code::AmountOutOfRange))).collect()
}

fn total(weights: &[u128]) -> Result<u128> {
    let sum = weights.iter().try_fold(0_u128, |sum, weight| sum.checked_add(*weight));
    sum.ok_or_else(|| Error::new(Code::AmountOutOfRange))
}

/// Every party's exact share, cut off.
fn shares(steps: u128, weights: &[u128]) -> Result<Vec<Share>> {
    let total = total(weights)?;
    let share = |&weight: &u128| {
        let (steps, remainder) = exact::share(steps, weight, total)?;
        Ok(Share { weight, steps, remainder })
    };
    weights.iter().map(share).collect()
}

/// Hands out what is missing to the whole, or takes back what is too much: one increment per party at most.
fn settle(steps: u128, shares: &mut [Share], policy: AllocationPolicy) -> Result<()> {
    let given = total(&shares.iter().map(|share| share.steps).collect::<Vec<_>>())?;
    let missing = usize::try_from(steps.saturating_sub(given)).unwrap_or(usize::MAX);
    let surplus = usize::try_from(given.saturating_sub(steps)).unwrap_or(usize::MAX);
    let mut order: Vec<&mut Share> = shares.iter_mut().filter(|share| share.weight > 0).collect();
    match policy {
        // The sorts are stable, so that ties stay in the order of the parties.
        AllocationPolicy::LargestRemainder => order.sort_by_key(|share| Reverse(share.remainder)),
        AllocationPolicy::LargestWeight => order.sort_by_key(|share| Reverse(share.weight)),
        AllocationPolicy::Last => order.reverse(),
        AllocationPolicy::Even | AllocationPolicy::First | AllocationPolicy::NearestFirst => {}
    }
    for share in order.iter_mut().take(missing) {
        share.steps = share.steps.saturating_add(1);
    }
    // Only rounding to nearest can give too much; a part does not fall below zero for it.
    for share in order.iter_mut().filter(|share| share.steps > 0).take(surplus) {
        share.steps = share.steps.saturating_sub(1);
    }
    Ok(())
}

fn multiple(steps: u128, increment: Decimal, negative: bool) -> Result<Decimal> {
    let mantissa = i128::try_from(steps).ok().and_then(|steps| steps.checked_mul(increment.mantissa()));
    let mantissa = mantissa.ok_or_else(|| Error::new(Code::AmountOutOfRange))?;
    exact::build(if negative { mantissa.saturating_neg() } else { mantissa }, increment.scale())
}

/// Units of a line that carry the same amount each.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct UnitSplit {
    /// How many units.
    pub units: u64,
    /// The amount of each of them.
    pub amount: Decimal,
}

/// An amount split over the units of a line: at most two groups, the greater amounts first. Units times amount, summed
/// over the groups, is the whole.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PerUnit {
    /// The groups.
    pub groups: Vec<UnitSplit>,
}

/// Splits `amount` over `quantity` units in multiples of `increment`, so that returning some of the units returns an
/// exact amount. A quantity that is not whole has no units to tell apart: it is one group of one unit.
///
/// # Errors
/// [`Code::AllocationImpossible`] for a quantity of zero or below, [`Code::QuantityOutOfRange`],
/// [`Code::InvalidIncrement`], [`Code::PrecisionLoss`] when the amount is not a multiple of the increment.
///
/// ```
/// use recoup::money::split_per_unit;
/// use rust_decimal::Decimal;
/// let split = split_per_unit(Decimal::new(1000, 2), Decimal::from(3), Decimal::new(1, 2)).unwrap();
/// assert_eq!(split.take(1).unwrap(), Decimal::new(334, 2));
/// assert_eq!(split.take(2).unwrap(), Decimal::new(667, 2));
/// assert_eq!(split.take(3).unwrap(), Decimal::new(1000, 2));
/// ```
pub fn split_per_unit(amount: Decimal, quantity: Decimal, increment: Decimal) -> Result<PerUnit> {
    if quantity <= Decimal::ZERO {
        return Err(
            Error::new(Code::AllocationImpossible).detail("There are no units to split the amount over.")
        );
    }
    if increment <= Decimal::ZERO {
        return Err(Error::new(Code::InvalidIncrement));
    }
    if quantity > Decimal::from(limits::QUANTITY) {
        return Err(Error::new(Code::QuantityOutOfRange));
    }
    let steps = exact::steps(amount, increment)?;
    let count =
        exact::steps(quantity, Decimal::ONE).ok().and_then(|count| u64::try_from(count).ok()).unwrap_or(1);
    let (each, over) = exact::share(steps, 1, u128::from(count))?;
    let over = u64::try_from(over).map_err(|_| Error::new(Code::QuantityOutOfRange))?;
    let negative = amount.is_sign_negative();
    let group = |units: u64, steps: u128| -> Result<UnitSplit> {
        Ok(UnitSplit { units, amount: multiple(steps, increment, negative)? })
    };
    let mut groups = Vec::with_capacity(2);
    if over > 0 {
        groups.push(group(over, each.saturating_add(1))?);
    }
    if over < count {
        groups.push(group(count.saturating_sub(over), each)?);
    }
    Ok(PerUnit { groups })
}

impl PerUnit {
    /// What the first `count` units carry together. A second return of k units after j were returned is
    /// `take(j + k) - take(j)`, so that returning everything in any steps returns the whole.
    ///
    /// # Errors
    /// [`Code::QuantityOutOfRange`] for more units than there are.
    pub fn take(&self, count: u64) -> Result<Decimal> {
        let mut left = count;
        let mut taken = Decimal::ZERO;
        for group in &self.groups {
            let units = left.min(group.units);
            taken = exact::add(taken, exact::mul(group.amount, Decimal::from(units))?)?;
            left = left.saturating_sub(units);
        }
        if left == 0 { Ok(taken) } else { Err(Error::new(Code::QuantityOutOfRange)) }
    }
}

/// Units as text: a count may be greater than what a double holds exactly.
impl Encode for UnitSplit {
    fn encode(&self) -> Tree {
        let text = |name: &str, value: String| (name.into(), Tree::Text(value));
        Tree::Object(Vec::from([
            text("units", self.units.to_string()),
            text("amount", self.amount.to_string()),
        ]))
    }
}

impl Encode for PerUnit {
    fn encode(&self) -> Tree {
        Tree::Object(Vec::from([("groups".into(), self.groups.encode())]))
    }
}

/// The parts as they are, with the decimals of the increment.
impl Encode for Allocation {
    fn encode(&self) -> Tree {
        let parts = self.parts.iter().map(|part| Tree::Text(part.to_string())).collect();
        Tree::Object(Vec::from([
            ("parts".into(), Tree::List(parts)),
            ("policy".into(), self.policy.encode()),
        ]))
    }
}

#[cfg(feature = "schema")]
crate::document::described! {
    /// Units of a line that carry the same amount each.
    UnitSplit {
        /// How many units.
        required units: Decimal,
        /// The amount of each of them.
        required amount: Decimal,
    }

    /// An amount split over the units of a line: at most two groups, the greater amounts first.
    PerUnit {
        /// The groups.
        required groups: Vec<UnitSplit>,
    }

    /// An amount allocated by weights; the parts sum to the whole.
    Allocation {
        /// In the order of the weights.
        required parts: Vec<Decimal>,
        /// Who got odd increments.
        required policy: AllocationPolicy,
    }
}
