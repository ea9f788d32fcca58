//! Ranges of buckets: which part of the line from 0 to 1 belongs to which arm, as GrowthBook's `getBucketRanges` gives it.
//!
//! GrowthBook adds floats; here the bounds are exact fractions over one denominator. The two differ where a float sum of
//! weights misses a bound by its last digit (0.1 + 0.2), and there only for the one bucket that is the bound.

use alloc::vec::Vec;

use rust_decimal::Decimal;

use super::bucket::Bucket;
use crate::error::{Code, Error, Result};
use crate::limits;
use crate::money::{Rounding, RoundingMode, exact};

/// How finely shares are told apart: ten decimals, [`limits::PRICE_SCALE`].
const UNIT: i128 = 10_i128.pow(limits::PRICE_SCALE);

/// A range for each arm, half open, in the order of the arms.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BucketRanges {
    /// Numerators of from and until.
    bounds: Vec<(i128, i128)>,
    /// The denominator of all of them, above zero.
    of: i128,
}

/// The ranges of `arms` arms as GrowthBook gives them: a coverage below 0 counts as 0 and one above 1 as 1; weights that are not
/// there, not as many as arms, or do not sum to something between 0.99 and 1.01 count as equal weights.
///
/// That leniency is for compatibility with definitions from elsewhere. A rulebook whose weights or coverage are wrong does not
/// load, see [`Experiments::compile`](super::Experiments::compile).
///
/// # Errors
/// [`Code::TooMany`] beyond 1,000 arms, [`Code::PrecisionLoss`] for a weight or coverage with more than ten decimals,
/// [`Code::AmountOutOfRange`].
pub fn bucket_ranges(arms: usize, coverage: Decimal, weights: Option<&[Decimal]>) -> Result<BucketRanges> {
    if arms > limits::ARMS {
        return Err(Error::new(Code::TooMany).with("limit", limits::ARMS));
    }
    let coverage = coverage.clamp(Decimal::ZERO, Decimal::ONE);
    let about_one = |weights: &&[Decimal]| {
        let sum = exact::sum(weights.iter().copied()).ok();
        weights.len() == arms
            && sum.is_some_and(|sum| (Decimal::new(99, 2)..=Decimal::new(101, 2)).contains(&sum))
    };
    match weights.filter(about_one) {
        Some(weights) => weighted(weights, coverage),
        None => equal(arms, coverage),
    }
}

/// Weights that sum to 1, or nearly.
fn weighted(weights: &[Decimal], coverage: Decimal) -> Result<BucketRanges> {
    let weights = weights.iter().map(|weight| units(*weight)).collect::<Result<Vec<_>>>()?;
    laid_out(&weights, UNIT, units(coverage)?)
}

/// Every arm the same share.
fn equal(arms: usize, coverage: Decimal) -> Result<BucketRanges> {
    let whole = i128::try_from(arms.max(1)).map_err(|_| Error::new(Code::TooMany))?;
    laid_out(&alloc::vec![1; arms], whole, units(coverage)?)
}

/// The arms one after the other, each in its place whatever the coverage, and of its place only the covered part: more coverage
/// takes nobody's arm away.
fn laid_out(weights: &[i128], whole: i128, covered: i128) -> Result<BucketRanges> {
    let beyond = || Error::new(Code::AmountOutOfRange);
    let mut bounds = Vec::with_capacity(weights.len());
    let mut from = 0_i128;
    for weight in weights {
        let length = weight.checked_mul(covered).ok_or_else(beyond)?;
        bounds.push((from, from.checked_add(length).ok_or_else(beyond)?));
        let place = weight.checked_mul(UNIT).ok_or_else(beyond)?;
        from = from.checked_add(place).ok_or_else(beyond)?;
    }
    Ok(BucketRanges { bounds, of: whole.checked_mul(UNIT).ok_or_else(beyond)? })
}

/// A share as a whole number of the finest step.
fn units(share: Decimal) -> Result<i128> {
    let scaled = exact::mul(share, Decimal::from(UNIT))?.normalize();
    if scaled.scale() > 0 {
        return Err(Error::new(Code::PrecisionLoss).with("value", share));
    }
    Ok(scaled.mantissa())
}

impl BucketRanges {
    /// The arm whose range holds the bucket, by its position; none where no range does.
    #[must_use]
    pub fn choose(&self, bucket: Bucket) -> Option<usize> {
        self.bounds.iter().position(|range| self.holds(*range, bucket.part(), bucket.of()))
    }

    /// How many of `of` equal buckets lie in the range of each arm.
    #[must_use]
    pub fn counts(&self, of: u32) -> Vec<u32> {
        let below = |bound: i128| {
            // Buckets with part * self.of < bound * of, rounded up.
            let scaled = bound.checked_mul(i128::from(of)).unwrap_or(i128::MAX);
            let whole = scaled.checked_div(self.of).unwrap_or_default();
            let rest = scaled.checked_rem(self.of).unwrap_or_default();
            let count = whole.saturating_add(i128::from(rest > 0));
            u32::try_from(count.clamp(0, i128::from(of))).unwrap_or(of)
        };
        self.bounds.iter().map(|(from, until)| below(*until).saturating_sub(below(*from))).collect()
    }

    /// From and until of each arm as shares of 1, rounded half even to `digits` decimals, for people.
    ///
    /// # Errors
    /// [`Code::AmountOutOfRange`].
    pub fn shares(&self, digits: u32) -> Result<Vec<(Decimal, Decimal)>> {
        let rounding = Rounding::digits(RoundingMode::HalfEven, digits);
        let whole = |number: i128| {
            Decimal::try_from_i128_with_scale(number, 0).map_err(|_| Error::new(Code::AmountOutOfRange))
        };
        let share = |bound: i128| -> Result<Decimal> {
            Ok(rounding.quotient(whole(bound)?, whole(self.of)?)?.normalize())
        };
        self.bounds.iter().map(|(from, until)| Ok((share(*from)?, share(*until)?))).collect()
    }

    fn holds(&self, (from, until): (i128, i128), part: u32, of: u32) -> bool {
        let place = i128::from(part).saturating_mul(self.of);
        let bound = |bound: i128| bound.saturating_mul(i128::from(of));
        bound(from) <= place && place < bound(until)
    }
}
