//! Exact decimal arithmetic: the result is right to the last digit or an error. `rust_decimal`'s own operators panic on
//! overflow and its checked ones round past 28 digits in silence, so nothing else in the crate may use them.

use rust_decimal::Decimal;

use crate::error::{Code, Error, Result};

/// Mantissa and scale with no trailing zeros in the mantissa.
fn parts(value: Decimal) -> (i128, u32) {
    let value = value.normalize();
    (value.mantissa(), value.scale())
}

pub(crate) const fn pow10(exponent: u32) -> Option<i128> {
    10_i128.checked_pow(exponent)
}

fn build(mantissa: i128, scale: u32) -> Result<Decimal> {
    let mut mantissa = mantissa;
    let mut scale = scale;
    // Zeros at the end may be dropped without loss.
    while scale > 0 && (scale > Decimal::MAX_SCALE || mantissa.unsigned_abs() >> 96 != 0) {
        if mantissa.checked_rem(10) != Some(0) {
            return Err(Error::new(Code::PrecisionLoss));
        }
        mantissa = mantissa.checked_div(10).unwrap_or_default();
        scale = scale.saturating_sub(1);
    }
    Decimal::try_from_i128_with_scale(mantissa, scale).map_err(|_| Error::new(Code::AmountOutOfRange))
}

/// Both mantissas at the greater scale.
pub(crate) fn align(a: Decimal, b: Decimal) -> Result<(i128, i128, u32)> {
    let scale = a.scale().max(b.scale());
    let lift = |value: Decimal| {
        pow10(scale.saturating_sub(value.scale()))
            .and_then(|factor| value.mantissa().checked_mul(factor))
            .ok_or_else(|| Error::new(Code::AmountOutOfRange))
    };
    Ok((lift(a)?, lift(b)?, scale))
}

pub(crate) fn add(a: Decimal, b: Decimal) -> Result<Decimal> {
    let (x, y, scale) = align(a, b)?;
    build(x.checked_add(y).ok_or_else(|| Error::new(Code::AmountOutOfRange))?, scale)
}

pub(crate) fn sub(a: Decimal, b: Decimal) -> Result<Decimal> {
    let (x, y, scale) = align(a, b)?;
    build(x.checked_sub(y).ok_or_else(|| Error::new(Code::AmountOutOfRange))?, scale)
}

pub(crate) fn mul(a: Decimal, b: Decimal) -> Result<Decimal> {
    let ((x, p), (y, q)) = (parts(a), parts(b));
    build(x.checked_mul(y).ok_or_else(|| Error::new(Code::AmountOutOfRange))?, p.saturating_add(q))
}

/// `percent` of `value`, exact.
pub(crate) fn percent_of(value: Decimal, percent: Decimal) -> Result<Decimal> {
    mul(mul(value, percent)?, Decimal::new(1, 2))
}

pub(crate) fn sum(values: impl IntoIterator<Item = Decimal>) -> Result<Decimal> {
    values.into_iter().try_fold(Decimal::ZERO, add)
}

/// `a / b` as a pair of integers with the same ratio: the quotient itself exists only inside a rounding.
pub(crate) fn ratio(a: Decimal, b: Decimal) -> Result<(i128, i128)> {
    if b.is_zero() {
        return Err(Error::new(Code::DivisionByZero));
    }
    let (x, y, _) = align(a.normalize(), b.normalize())?;
    Ok((x, y))
}

/// The exact quotient, if it has one within [`limits::PRICE_SCALE`] and a little more.
pub(crate) fn div(a: Decimal, b: Decimal) -> Option<Decimal> {
    let quotient = a.checked_div(b)?.normalize();
    (mul(quotient, b).ok()? == a).then_some(quotient)
}
