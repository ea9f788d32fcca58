//! A number that a decimal may not hold: seven pieces in cases of twelve, a margin of a third.

use core::cmp::Ordering;
use core::fmt;

use rust_decimal::Decimal;

use super::{Known, Unknown};
use crate::money::{Rounding, RoundingMode, exact};

/// An exact quotient. It is compared by multiplication, so no rounding decides whether a condition holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Quotient {
    dividend: Decimal,
    /// Above zero.
    divisor: Decimal,
}

impl Quotient {
    /// `dividend / divisor`.
    ///
    /// # Errors
    /// [`Unknown::Undefined`] when the divisor is zero.
    pub fn new(mut dividend: Decimal, mut divisor: Decimal) -> Known<Self> {
        if divisor.is_zero() {
            return Err(Unknown::Undefined);
        }
        if divisor.is_sign_negative() {
            divisor.set_sign_positive(true);
            // Zero has one sign only.
            dividend.set_sign_positive(dividend.is_zero() || dividend.is_sign_negative());
        }
        Ok(Self { dividend, divisor })
    }

    /// `part / whole` as a percentage.
    ///
    /// # Errors
    /// [`Unknown::Undefined`] when the whole is zero, [`Unknown::OutOfRange`].
    pub fn percent(part: Decimal, whole: Decimal) -> Known<Self> {
        Self::new(exact::mul(part, Decimal::ONE_HUNDRED).map_err(|_| Unknown::OutOfRange)?, whole)
    }

    /// The number itself where the divisor is one: a count or a measure.
    ///
    /// # Errors
    /// [`Unknown::OutOfRange`] for a fraction.
    pub fn whole(self) -> Known<Decimal> {
        if self.divisor == Decimal::ONE { Ok(self.dividend) } else { Err(Unknown::OutOfRange) }
    }

    /// How it stands to a decimal.
    ///
    /// # Errors
    /// [`Unknown::OutOfRange`] when the product of `other` and the divisor is beyond 28 digits.
    pub fn compare(self, other: Decimal) -> Known<Ordering> {
        // What is no quotient, as nearly all numbers are, needs no product.
        if self.divisor.mantissa() == 1 && self.divisor.scale() == 0 {
            return Ok(exact::order(self.dividend, other));
        }
        let product = exact::mul(other, self.divisor).map_err(|_| Unknown::OutOfRange)?;
        Ok(exact::order(self.dividend, product))
    }
}

impl From<Decimal> for Quotient {
    fn from(value: Decimal) -> Self {
        Self { dividend: value, divisor: Decimal::ONE }
    }
}

/// The number where it ends within four decimals, else `about` and four decimals, else the fraction.
impl fmt::Display for Quotient {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.divisor == Decimal::ONE {
            return self.dividend.normalize().fmt(f);
        }
        let shown = Rounding::digits(RoundingMode::HalfEven, 4).quotient(self.dividend, self.divisor);
        match shown {
            Ok(shown) if self.compare(shown) == Ok(Ordering::Equal) => shown.normalize().fmt(f),
            Ok(shown) => write!(f, "about {}", shown.normalize()),
            Err(_) => write!(f, "{}/{}", self.dividend.normalize(), self.divisor.normalize()),
        }
    }
}
