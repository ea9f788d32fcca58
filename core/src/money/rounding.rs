//! Rounding modes and what one named rounding does: to a multiple of an increment, in a mode.
//!
//! Every quotient of the crate is made here, from exact integers, and rounded once. Which rounding applies where is the
//! business of the [rounding plan](super::RoundingPlan). The modes are those of IEEE 754 and of the vendors named in
//! [`RoundingMode::from_vendor`].

use core::cmp::Ordering;

use rust_decimal::Decimal;

use super::exact::{self, pow10, times};
use super::wide::Wide;
use crate::document::{Cursor, choice, record};
use crate::error::{Code, Error, Result};
use crate::limits;

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
        Self { mode, increment: Decimal::try_from_i128_with_scale(1, digits).unwrap_or(Decimal::ONE) }
    }

    fn check(&self, at: &mut Cursor) {
        check_increment(self.increment, at);
    }

    /// Rounds a value.
    ///
    /// # Errors
    /// [`Code::AmountOutOfRange`] and [`Code::PrecisionLoss`] when the rounded value can't be held,
    /// [`Code::InvalidIncrement`].
    ///
    /// ```
    /// use recoup::money::{Rounding, RoundingMode};
    /// let cents = Rounding::digits(RoundingMode::HalfEven, 2);
    /// assert_eq!(cents.round("0.125".parse().unwrap()).unwrap().to_string(), "0.12");
    /// ```
    pub fn round(&self, value: Decimal) -> Result<Decimal> {
        self.proportion(value, Decimal::ONE, Decimal::ONE)
    }

    /// Rounds `a * b` once, from the exact product, however many digits that has.
    ///
    /// # Errors
    /// As [`Rounding::round`].
    pub fn product(&self, a: Decimal, b: Decimal) -> Result<Decimal> {
        self.proportion(a, b, Decimal::ONE)
    }

    /// Rounds `dividend / divisor` once, from the exact quotient.
    ///
    /// # Errors
    /// [`Code::DivisionByZero`], and as [`Rounding::round`].
    pub fn quotient(&self, dividend: Decimal, divisor: Decimal) -> Result<Decimal> {
        self.proportion(dividend, Decimal::ONE, divisor)
    }

    /// Rounds `value * part / whole` once, from the exact quotient: a price per 100 times a quantity, a percentage, a
    /// share, a conversion. No intermediate result has to fit anywhere.
    ///
    /// # Errors
    /// [`Code::DivisionByZero`], and as [`Rounding::round`].
    ///
    /// ```
    /// use recoup::money::{Rounding, RoundingMode};
    /// use rust_decimal::Decimal;
    /// let cents = Rounding::digits(RoundingMode::HalfAwayFromZero, 2);
    /// // 12.50 per 100, quantity 250.
    /// let total = cents.proportion(Decimal::new(1250, 2), Decimal::from(250), Decimal::from(100));
    /// assert_eq!(total.unwrap().to_string(), "31.25");
    /// ```
    pub fn proportion(&self, value: Decimal, part: Decimal, whole: Decimal) -> Result<Decimal> {
        if self.increment <= Decimal::ZERO {
            return Err(Error::new(Code::InvalidIncrement));
        }
        if whole.is_zero() {
            return Err(Error::new(Code::DivisionByZero));
        }
        let over = value.scale().saturating_add(part.scale());
        let under = whole.scale().saturating_add(self.increment.scale());
        let lifts = (under.saturating_sub(over), over.saturating_sub(under));
        match self.in_128_bits(value, part, whole, lifts) {
            Some(mantissa) => exact::build(mantissa, self.increment.scale()),
            None => self.in_512_bits(value, part, whole, lifts),
        }
    }

    /// The mantissa of the result at the increment's scale, or `None` where a step does not fit in 128 bits.
    fn in_128_bits(&self, value: Decimal, part: Decimal, whole: Decimal, lifts: (u32, u32)) -> Option<i128> {
        let product = |a: Decimal, b: Decimal, lift: u32| {
            let product = times(a.mantissa(), b.mantissa())?;
            if lift == 0 { Some(product) } else { times(product, pow10(lift)?) }
        };
        let numerator = product(value, part, lifts.0)?;
        let denominator = product(whole, self.increment, lifts.1)?;
        times(round_ratio(numerator, denominator, self.mode).ok()?, self.increment.mantissa())
    }

    fn in_512_bits(
        &self,
        value: Decimal,
        part: Decimal,
        whole: Decimal,
        lifts: (u32, u32),
    ) -> Result<Decimal> {
        let magnitude = |decimal: Decimal| decimal.mantissa().unsigned_abs();
        let product = |a: Decimal, b: Decimal, lift: u32| {
            Wide::new(magnitude(a)).times(magnitude(b))?.times_pow10(lift)
        };
        let negative = (value.is_sign_negative() != part.is_sign_negative()) != whole.is_sign_negative();
        let multiple = || {
            let denominator = product(whole, self.increment, lifts.1)?;
            let (quotient, remainder) = product(value, part, lifts.0)?.div_rem(denominator)?;
            let up = remainder != Wide::new(0)
                && away(
                    self.mode,
                    negative,
                    quotient.is_odd(),
                    remainder.cmp(&denominator.minus(remainder)?),
                );
            quotient.plus(Wide::new(u128::from(up)))?.times(magnitude(self.increment))
        };
        let mantissa = multiple().ok_or_else(|| Error::new(Code::AmountOutOfRange))?;
        exact::build_wide(negative, mantissa, self.increment.scale())
    }
}

/// An increment is above zero and has no more decimals than a unit price.
pub(super) fn check_increment(increment: Decimal, at: &mut Cursor) {
    if increment <= Decimal::ZERO || increment.normalize().scale() > limits::PRICE_SCALE {
        let error = Error::new(Code::InvalidIncrement)
            .detail("A rounding increment is above zero and has at most ten decimals.")
            .with("increment", increment);
        at.step("increment", |at| at.push(error));
    }
}

/// `numerator / denominator` rounded to an integer.
pub(crate) fn round_ratio(numerator: i128, denominator: i128, mode: RoundingMode) -> Result<i128> {
    let overflow = || Error::new(Code::AmountOutOfRange);
    if denominator == 0 {
        return Err(Error::new(Code::DivisionByZero));
    }
    let (quotient, remainder) = div_rem(numerator, denominator).ok_or_else(overflow)?;
    let remainder = remainder.unsigned_abs();
    if remainder == 0 {
        return Ok(quotient);
    }
    let negative = (numerator < 0) != (denominator < 0);
    let odd = quotient.checked_rem(2) != Some(0);
    // Compares twice the remainder with the denominator, without the doubling that could overflow.
    let half = remainder.cmp(&denominator.unsigned_abs().saturating_sub(remainder));
    if !away(mode, negative, odd, half) {
        return Ok(quotient);
    }
    if negative { quotient.checked_sub(1) } else { quotient.checked_add(1) }.ok_or_else(overflow)
}

/// The quotient cut off, and the remainder; in 64 bits where both fit, as nearly always.
fn div_rem(numerator: i128, denominator: i128) -> Option<(i128, i128)> {
    if let (Ok(short), Ok(by)) = (i64::try_from(numerator), i64::try_from(denominator))
        && let (Some(quotient), Some(remainder)) = (short.checked_div(by), short.checked_rem(by))
    {
        return Some((quotient.into(), remainder.into()));
    }
    Some((numerator.checked_div(denominator)?, numerator.checked_rem(denominator)?))
}

/// Whether a quotient that was cut off goes on to the next integer away from zero. `half` says where the remainder, which
/// is not zero, lies: below, at or above half of the denominator.
fn away(mode: RoundingMode, negative: bool, odd: bool, half: Ordering) -> bool {
    let tie = match mode {
        RoundingMode::AwayFromZero => return true,
        RoundingMode::ToZero => return false,
        RoundingMode::Ceiling => return !negative,
        RoundingMode::Floor => return negative,
        RoundingMode::HalfEven => odd,
        RoundingMode::HalfOdd => !odd,
        RoundingMode::HalfAwayFromZero => true,
        RoundingMode::HalfToZero => false,
        RoundingMode::HalfCeiling => !negative,
        RoundingMode::HalfFloor => negative,
    };
    match half {
        Ordering::Greater => true,
        Ordering::Less => false,
        Ordering::Equal => tie,
    }
}

/// Vendor, its word, ours. One row per word, so that the table can be read beside the vendor's own page.
const VENDORS: &[(&str, &str, RoundingMode)] = &[
    // dinero.js 2: "up" and "down" are directions on the number line, as its tests below zero show.
    ("dinero", "down", RoundingMode::Floor),
    ("dinero", "up", RoundingMode::Ceiling),
    ("dinero", "halfUp", RoundingMode::HalfCeiling),
    ("dinero", "halfDown", RoundingMode::HalfFloor),
    ("dinero", "halfEven", RoundingMode::HalfEven),
    ("dinero", "halfOdd", RoundingMode::HalfOdd),
    ("dinero", "halfAwayFromZero", RoundingMode::HalfAwayFromZero),
    ("dinero", "halfTowardsZero", RoundingMode::HalfToZero),
    // java.math.RoundingMode: "up" and "down" are about magnitude.
    ("java", "UP", RoundingMode::AwayFromZero),
    ("java", "DOWN", RoundingMode::ToZero),
    ("java", "CEILING", RoundingMode::Ceiling),
    ("java", "FLOOR", RoundingMode::Floor),
    ("java", "HALF_UP", RoundingMode::HalfAwayFromZero),
    ("java", "HALF_DOWN", RoundingMode::HalfToZero),
    ("java", "HALF_EVEN", RoundingMode::HalfEven),
    // Python's decimal module, the same words with a prefix; its ROUND_05UP has no counterpart here.
    ("python", "ROUND_UP", RoundingMode::AwayFromZero),
    ("python", "ROUND_DOWN", RoundingMode::ToZero),
    ("python", "ROUND_CEILING", RoundingMode::Ceiling),
    ("python", "ROUND_FLOOR", RoundingMode::Floor),
    ("python", "ROUND_HALF_UP", RoundingMode::HalfAwayFromZero),
    ("python", "ROUND_HALF_DOWN", RoundingMode::HalfToZero),
    ("python", "ROUND_HALF_EVEN", RoundingMode::HalfEven),
    // PHP's round().
    ("php", "PHP_ROUND_HALF_UP", RoundingMode::HalfAwayFromZero),
    ("php", "PHP_ROUND_HALF_DOWN", RoundingMode::HalfToZero),
    ("php", "PHP_ROUND_HALF_EVEN", RoundingMode::HalfEven),
    ("php", "PHP_ROUND_HALF_ODD", RoundingMode::HalfOdd),
    // commercetools describes its words by links to "round half up" and "round half down" on the number line.
    ("commercetools", "HalfEven", RoundingMode::HalfEven),
    ("commercetools", "HalfUp", RoundingMode::HalfCeiling),
    ("commercetools", "HalfDown", RoundingMode::HalfFloor),
];

impl RoundingMode {
    /// The mode that a vendor or a language calls by this word; `None` for words not in the table.
    ///
    /// Vendors: `dinero`, `java`, `python`, `php`, `commercetools`. The same word means different things: half up of -2.5
    /// is -2 in dinero and -3 in Java.
    ///
    /// ```
    /// use recoup::money::RoundingMode;
    /// assert_eq!(RoundingMode::from_vendor("dinero", "halfUp"), Some(RoundingMode::HalfCeiling));
    /// assert_eq!(RoundingMode::from_vendor("java", "HALF_UP"), Some(RoundingMode::HalfAwayFromZero));
    /// ```
    #[must_use]
    pub fn from_vendor(vendor: &str, word: &str) -> Option<Self> {
        VENDORS.iter().find(|row| row.0 == vendor && row.1 == word).map(|row| row.2)
    }
}
