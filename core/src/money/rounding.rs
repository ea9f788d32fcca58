//! Rounding modes and what one named rounding does: to a multiple of an increment, in a mode.

use rust_decimal::Decimal;

use super::exact;
use crate::document::{Cursor, choice, record};
use crate::error::{Code, Error, Result};

choice! {
    /// How a value between two multiples of the increment is rounded. Named after what happens, since "half up" and "half
    /// down" mean different things to different vendors below zero.
    pub enum RoundingMode {
        /// Ties to the even multiple ("banker's rounding").
        HalfEven "half_even",
        /// Ties to the odd multiple.
        HalfOdd "half_odd",
        /// Ties away from zero (what most people call half up).
        HalfAwayFromZero "half_away_from_zero",
        /// Ties to zero.
        HalfToZero "half_to_zero",
        /// Ties towards plus infinity.
        HalfCeiling "half_ceiling",
        /// Ties towards minus infinity.
        HalfFloor "half_floor",
        /// Any remainder away from zero.
        AwayFromZero "away_from_zero",
        /// Any remainder is cut off.
        ToZero "to_zero",
        /// Towards plus infinity.
        Ceiling "ceiling",
        /// Towards minus infinity.
        Floor "floor",
    }
}

record! {
    /// A rounding: to a multiple of the increment, in a mode.
    #[derive(Eq)]
    pub struct Rounding check {
        /// How ties and remainders are treated.
        required mode: RoundingMode,
        /// The value is rounded to a multiple of this, such as 0.01 or 0.05.
        required increment: Decimal,
    }
}

impl Rounding {
    /// A rounding to `digits` after the point.
    #[must_use]
    pub fn digits(mode: RoundingMode, digits: u32) -> Self {
        Self { mode, increment: Decimal::try_from_i128_with_scale(1, digits.min(28)).unwrap_or(Decimal::ONE) }
    }

    fn check(&self, at: &mut Cursor) {
        if self.increment <= Decimal::ZERO {
            at.step("increment", |at| at.push(Error::new(Code::InvalidIncrement)));
        }
    }

    /// Rounds a value.
    ///
    /// # Errors
    /// [`Code::AmountOutOfRange`] when the value can't be held at the increment's scale.
    ///
    /// ```
    /// use recoup::money::{Rounding, RoundingMode};
    /// let cents = Rounding::digits(RoundingMode::HalfEven, 2);
    /// assert_eq!(cents.round("0.125".parse().unwrap()).unwrap().to_string(), "0.12");
    /// ```
    pub fn round(&self, value: Decimal) -> Result<Decimal> {
        self.quotient(value, Decimal::ONE)
    }

    /// Rounds `dividend / divisor` once, from the exact quotient.
    ///
    /// # Errors
    /// [`Code::DivisionByZero`], [`Code::AmountOutOfRange`].
    pub fn quotient(&self, dividend: Decimal, divisor: Decimal) -> Result<Decimal> {
        let (numerator, denominator) = exact::ratio(dividend, exact::mul(divisor, self.increment)?)?;
        let multiple = round_ratio(numerator, denominator, self.mode)?;
        let scale = self.increment.scale();
        let mantissa =
            multiple.checked_mul(self.increment.mantissa()).ok_or_else(|| Error::new(Code::AmountOutOfRange))?;
        Decimal::try_from_i128_with_scale(mantissa, scale).map_err(|_| Error::new(Code::AmountOutOfRange))
    }
}

/// `numerator / denominator` rounded to an integer.
pub(crate) fn round_ratio(numerator: i128, denominator: i128, mode: RoundingMode) -> Result<i128> {
    let overflow = || Error::new(Code::AmountOutOfRange);
    if denominator == 0 {
        return Err(Error::new(Code::DivisionByZero));
    }
    let quotient = numerator.checked_div(denominator).ok_or_else(overflow)?;
    let remainder = numerator.checked_rem(denominator).ok_or_else(overflow)?;
    if remainder == 0 {
        return Ok(quotient);
    }
    let negative = (numerator < 0) != (denominator < 0);
    let (left, whole) = (remainder.unsigned_abs(), denominator.unsigned_abs());
    // Compares 2 * left with whole without overflow.
    let half = left.cmp(&whole.saturating_sub(left));
    let odd = quotient.checked_rem(2) != Some(0);
    let away = match mode {
        RoundingMode::AwayFromZero => true,
        RoundingMode::ToZero => false,
        RoundingMode::Ceiling => !negative,
        RoundingMode::Floor => negative,
        tie => match half {
            core::cmp::Ordering::Greater => true,
            core::cmp::Ordering::Less => false,
            core::cmp::Ordering::Equal => match tie {
                RoundingMode::HalfEven => odd,
                RoundingMode::HalfOdd => !odd,
                RoundingMode::HalfToZero => false,
                RoundingMode::HalfCeiling => !negative,
                RoundingMode::HalfFloor => negative,
                _ => true,
            },
        },
    };
    if !away {
        return Ok(quotient);
    }
    if negative { quotient.checked_sub(1) } else { quotient.checked_add(1) }.ok_or_else(overflow)
}
