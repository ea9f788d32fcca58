//! Exact decimal arithmetic: the result is right to the last digit or an error.
//!
//! `rust_decimal`'s own operators panic on overflow and its checked ones round past 28 digits in silence, so nothing
//! else in the crate may use them. Sums, differences and products are here; a quotient exists only inside a
//! [`Rounding`](super::Rounding). An operation fails only when its exact result can't be held: with
//! [`Code::AmountOutOfRange`] when the result is too great (2^96 and more), with [`Code::PrecisionLoss`] when it has more
//! digits than fit.
//!
//! ```
//! use recoup::money::exact;
//! use rust_decimal::Decimal;
//! let third: Decimal = "0.3333333333333333333333333333".parse().unwrap();
//! assert!(exact::mul(third, third).is_err(), "56 digits do not fit");
//! assert_eq!(exact::mul(Decimal::new(125, 2), Decimal::new(8, 1)).unwrap(), Decimal::ONE);
//! ```

use core::cmp::Ordering;

use rust_decimal::Decimal;

use super::wide::Wide;
use crate::error::{Code, Error, Result};

/// `a + b`.
///
/// # Errors
/// [`Code::AmountOutOfRange`], [`Code::PrecisionLoss`].
pub fn add(a: Decimal, b: Decimal) -> Result<Decimal> {
    let (x, y, scale) = align(a, b)?;
    build(x.checked_add(y).ok_or_else(|| Error::new(Code::AmountOutOfRange))?, scale)
}

/// `a - b`.
///
/// # Errors
/// [`Code::AmountOutOfRange`], [`Code::PrecisionLoss`].
pub fn sub(a: Decimal, b: Decimal) -> Result<Decimal> {
    let (x, y, scale) = align(a, b)?;
    build(x.checked_sub(y).ok_or_else(|| Error::new(Code::AmountOutOfRange))?, scale)
}

/// `a * b`. Where the product is rounded next, [`Rounding::product`](super::Rounding::product) does both at once and
/// does not need to hold the digits between.
///
/// # Errors
/// [`Code::AmountOutOfRange`], [`Code::PrecisionLoss`].
pub fn mul(a: Decimal, b: Decimal) -> Result<Decimal> {
    let scale = a.scale().saturating_add(b.scale());
    if let Some(mantissa) = times(a.mantissa(), b.mantissa()) {
        return build(mantissa, scale);
    }
    let product = Wide::new(a.mantissa().unsigned_abs()).times(b.mantissa().unsigned_abs());
    let negative = a.is_sign_negative() != b.is_sign_negative();
    build_wide(negative, product.ok_or_else(|| Error::new(Code::AmountOutOfRange))?, scale)
}

/// `percent` percent of `value`.
///
/// # Errors
/// [`Code::AmountOutOfRange`], [`Code::PrecisionLoss`].
pub fn percent_of(value: Decimal, percent: Decimal) -> Result<Decimal> {
    mul(value, mul(percent, Decimal::new(1, 2))?)
}

/// The sum of all values; zero for none.
///
/// # Errors
/// [`Code::AmountOutOfRange`], [`Code::PrecisionLoss`].
pub fn sum(values: impl IntoIterator<Item = Decimal>) -> Result<Decimal> {
    values.into_iter().try_fold(Decimal::ZERO, add)
}

/// `a / b` as a pair of integers with the same ratio, for exact comparisons: the quotient itself exists only inside a
/// rounding.
///
/// # Errors
/// [`Code::DivisionByZero`], [`Code::AmountOutOfRange`].
pub fn ratio(a: Decimal, b: Decimal) -> Result<(i128, i128)> {
    if b.is_zero() {
        return Err(Error::new(Code::DivisionByZero));
    }
    let (x, y, _) = align(a, b)?;
    Ok((x, y))
}

/// How `a` stands to `b`. Two amounts of one scale are counts of the same.
pub(crate) fn order(a: Decimal, b: Decimal) -> Ordering {
    if a.scale() == b.scale() { a.mantissa().cmp(&b.mantissa()) } else { a.cmp(&b) }
}

pub(crate) fn pow10(exponent: u32) -> Option<i128> {
    POWERS.get(usize::try_from(exponent).ok()?).copied()
}

/// From 10^0 on, all that 128 bits hold.
const POWERS: [i128; 39] = powers();

#[expect(
    clippy::indexing_slicing,
    clippy::arithmetic_side_effects,
    reason = "runs when the crate is compiled, where a fault of either kind is an error"
)]
const fn powers() -> [i128; 39] {
    let mut powers = [1; 39];
    let mut exponent = 1;
    while exponent < powers.len() {
        powers[exponent] = powers[exponent - 1] * 10;
        exponent += 1;
    }
    powers
}

/// `a * b`, if it fits. Two factors of 64 bits, as nearly all are, always do, and need no look.
pub(super) fn times(a: i128, b: i128) -> Option<i128> {
    match (i64::try_from(a), i64::try_from(b)) {
        (Ok(a), Ok(b)) => Some(i128::from(a).wrapping_mul(i128::from(b))),
        _ => a.checked_mul(b),
    }
}

/// Both mantissas at the greater scale.
///
/// When 128 bits do not hold them, even without trailing zeros, the two values are so far apart that their sum does not
/// fit in 28 digits either: a loss of precision.
#[inline]
pub(crate) fn align(a: Decimal, b: Decimal) -> Result<(i128, i128, u32)> {
    lift(a, b).or_else(|| lift(a.normalize(), b.normalize())).ok_or_else(|| Error::new(Code::PrecisionLoss))
}

#[inline]
fn lift(a: Decimal, b: Decimal) -> Option<(i128, i128, u32)> {
    if a.scale() == b.scale() {
        return Some((a.mantissa(), b.mantissa(), a.scale()));
    }
    let scale = a.scale().max(b.scale());
    let at_scale = |value: Decimal| match scale.checked_sub(value.scale())? {
        0 => Some(value.mantissa()),
        lift => times(value.mantissa(), pow10(lift)?),
    };
    Some((at_scale(a)?, at_scale(b)?, scale))
}

/// The decimal `mantissa / 10^scale`, dropping zeros at the end as far as that is needed to hold it.
pub(super) fn build(mantissa: i128, scale: u32) -> Result<Decimal> {
    if mantissa.unsigned_abs() >> 96 == 0 && scale <= Decimal::MAX_SCALE {
        return Decimal::try_from_i128_with_scale(mantissa, scale)
            .map_err(|_| Error::new(Code::AmountOutOfRange));
    }
    build_wide(mantissa < 0, Wide::new(mantissa.unsigned_abs()), scale)
}

pub(super) fn build_wide(negative: bool, magnitude: Wide, scale: u32) -> Result<Decimal> {
    let (mut short, mut left) = (magnitude, scale);
    loop {
        if left <= Decimal::MAX_SCALE
            && let Some(held) = short.to_u128().filter(|held| held >> 96 == 0)
        {
            let held = i128::try_from(held).map_err(|_| Error::new(Code::AmountOutOfRange))?;
            let signed = if negative { held.checked_neg().unwrap_or_default() } else { held };
            return Decimal::try_from_i128_with_scale(signed, left)
                .map_err(|_| Error::new(Code::AmountOutOfRange));
        }
        let (quotient, digit) = short.div_rem_10();
        if left == 0 || digit != 0 {
            return Err(unheld(magnitude, scale));
        }
        (short, left) = (quotient, left.saturating_sub(1));
    }
}

/// Why a value can't be held: its whole part is too great, or it has too many digits.
fn unheld(magnitude: Wide, scale: u32) -> Error {
    let whole = (0..scale).fold(magnitude, |value, _| value.div_rem_10().0);
    let fits = whole.to_u128().is_some_and(|whole| whole >> 96 == 0);
    Error::new(if fits { Code::PrecisionLoss } else { Code::AmountOutOfRange })
}

/// How often `increment` (above zero) goes into `|amount|`.
///
/// # Errors
/// [`Code::PrecisionLoss`] when it does not go in exactly.
pub(super) fn steps(amount: Decimal, increment: Decimal) -> Result<u128> {
    let (whole, step) = ratio(amount, increment)?;
    let (whole, step) = (whole.unsigned_abs(), step.unsigned_abs());
    match (whole.checked_div(step), whole.checked_rem(step)) {
        (Some(count), Some(0)) => Ok(count),
        _ => Err(Error::new(Code::PrecisionLoss)
            .detail("The amount is not a multiple of the increment.")
            .with("amount", amount)
            .with("increment", increment)),
    }
}

/// `value * part / whole` with `part <= whole`: the quotient cut off, and the remainder (below `whole`).
pub(super) fn share(value: u128, part: u128, whole: u128) -> Result<(u128, u128)> {
    if let Some(product) = value.checked_mul(part)
        && let (Some(quotient), Some(remainder)) = (product.checked_div(whole), product.checked_rem(whole))
    {
        return Ok((quotient, remainder));
    }
    let wide = Wide::new(value).times(part).and_then(|product| product.div_rem(Wide::new(whole)));
    wide.and_then(|(quotient, remainder)| Some((quotient.to_u128()?, remainder.to_u128()?)))
        .ok_or_else(|| Error::new(Code::DivisionByZero))
}

/// The exact quotient, if it has one within [`limits::PRICE_SCALE`] and a little more.
pub(crate) fn div(a: Decimal, b: Decimal) -> Option<Decimal> {
    if b.mantissa() == 1 && b.scale() == 0 {
        return Some(a.normalize());
    }
    let quotient = a.checked_div(b)?.normalize();
    (mul(quotient, b).ok()? == a).then_some(quotient)
}
