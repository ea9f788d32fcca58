//! Arithmetic in scaled integers: amounts as a count of the smallest fraction in use, rounded by a division that was laid out
//! beforehand. Only what is not below zero is held, so that the ten rounding modes fall into six and each becomes one
//! bias before one division. Whatever does not fit is `None`, never wrapped: the caller then goes the way of `Decimal`.

use core::num::NonZeroU64;

use rust_decimal::Decimal;

use crate::money::{Rounding, RoundingMode, exact};

/// A division rounded to a multiple of an increment.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Division {
    /// What a numerator is divided by to count increments.
    divisor: NonZeroU64,
    /// Added to the numerator before the division cuts it off.
    bias: u64,
    ties: Ties,
    increment: u64,
}

/// What a tie needs once the bias has sent it upwards.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Ties {
    /// Nothing: the bias has settled it, or there are none.
    Settled,
    ToEven,
    ToOdd,
}

impl Division {
    /// The division by `divisor`, rounded to multiples of `increment`.
    pub(super) fn new(mode: RoundingMode, divisor: u64, increment: u64) -> Option<Self> {
        let divisor = NonZeroU64::new(divisor.checked_mul(increment)?)?;
        let least = divisor.get().saturating_sub(1);
        let half = divisor.get() / 2;
        // Above zero, a ceiling goes away from zero and a floor goes to it.
        let (bias, ties) = match mode {
            RoundingMode::AwayFromZero | RoundingMode::Ceiling => (least, Ties::Settled),
            RoundingMode::ToZero | RoundingMode::Floor => (0, Ties::Settled),
            RoundingMode::HalfAwayFromZero | RoundingMode::HalfCeiling => (half, Ties::Settled),
            RoundingMode::HalfToZero | RoundingMode::HalfFloor => (least / 2, Ties::Settled),
            RoundingMode::HalfEven => (half, Ties::ToEven),
            RoundingMode::HalfOdd => (half, Ties::ToOdd),
        };
        // Nothing lies in the middle of an odd number of parts.
        let ties = if divisor.get().is_multiple_of(2) { ties } else { Ties::Settled };
        Some(Self { divisor, bias, ties, increment })
    }

    /// `a * b` divided and rounded.
    #[inline]
    pub(super) fn product(&self, a: u64, b: u64) -> Option<u64> {
        let Some(biased) = a.checked_mul(b).and_then(|product| product.checked_add(self.bias)) else {
            return self.wide_product(a, b);
        };
        let multiple = biased / self.divisor;
        if self.ties == Ties::Settled {
            return multiple.checked_mul(self.increment);
        }
        self.settle(multiple, biased % self.divisor == 0)
    }

    /// In 128 bits, as far as a `Decimal` could hold the product.
    #[cold]
    fn wide_product(&self, a: u64, b: u64) -> Option<u64> {
        let product = u128::from(a).checked_mul(u128::from(b)).filter(|product| product >> 96 == 0)?;
        let biased = product.checked_add(u128::from(self.bias))?;
        let divisor = u128::from(self.divisor.get());
        let multiple = u64::try_from(biased.checked_div(divisor)?).ok()?;
        self.settle(multiple, biased.checked_rem(divisor)? == 0)
    }

    /// Takes a tie back where it should not have gone up. A tie is just what the bias lifted to a whole multiple.
    fn settle(&self, multiple: u64, lifted: bool) -> Option<u64> {
        let back = match self.ties {
            Ties::Settled => false,
            Ties::ToEven => lifted && !multiple.is_multiple_of(2),
            Ties::ToOdd => lifted && multiple.is_multiple_of(2),
        };
        multiple.checked_sub(u64::from(back))?.checked_mul(self.increment)
    }
}

/// A share of an amount, in lowest terms, rounded.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Share {
    times: u64,
    by: Division,
}

impl Share {
    /// `percent` percent, rounded as at a named point: 10 % is one tenth, 8.25 % is 33 in 400.
    pub(super) fn percent(percent: Decimal, point: Point) -> Option<Self> {
        Self::part(percent, Decimal::ONE_HUNDRED, point)
    }

    /// `part / whole`, rounded as at a named point.
    pub(super) fn part(part: Decimal, whole: Decimal, point: Point) -> Option<Self> {
        let (part, whole) = exact::ratio(part.normalize(), whole.normalize()).ok()?;
        let (times, parts) = (u64::try_from(part).ok()?, u64::try_from(whole).ok()?);
        let common = NonZeroU64::new(common_divisor(times, parts))?;
        Some(Self { times: times / common, by: Division::new(point.mode, parts / common, point.increment)? })
    }

    /// The share of an amount.
    #[inline]
    pub(super) fn of(&self, amount: u64) -> Option<u64> {
        self.by.product(amount, self.times)
    }
}

/// A named rounding point whose increment is a count of the smallest fraction.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Point {
    pub(super) mode: RoundingMode,
    pub(super) increment: u64,
}

impl Point {
    /// The point in fractions of `scale` decimals.
    pub(super) fn at_scale(rounding: &Rounding, scale: u32) -> Option<Self> {
        Some(Self { mode: rounding.mode, increment: scaled(rounding.increment, scale)? })
    }
}

/// `value * 10^scale`, if that is an integer of 64 bits and not below zero.
pub(super) fn scaled(value: Decimal, scale: u32) -> Option<u64> {
    let value = if value.scale() <= scale { value } else { value.normalize() };
    let lift = pow10(scale.checked_sub(value.scale())?)?;
    u64::try_from(value.mantissa()).ok()?.checked_mul(lift)
}

/// The decimal of a count of fractions of `scale` decimals; every count of 64 bits fits in one.
pub(super) fn decimal(count: u64, scale: u32) -> Decimal {
    let low = u32::try_from(count & u64::from(u32::MAX)).unwrap_or_default();
    let middle = u32::try_from(count >> 32).unwrap_or_default();
    Decimal::from_parts(low, middle, 0, false, scale)
}

/// A power of ten, where it fits.
#[inline]
pub(super) fn pow10(exponent: u32) -> Option<u64> {
    POWERS.get(usize::try_from(exponent).ok()?).copied()
}

/// Every power of ten of 64 bits.
const POWERS: [u64; 20] = {
    let mut powers = [1; 20];
    let mut rest: &mut [u64] = &mut powers;
    let mut power = 1_u64;
    while let Some((first, others)) = rest.split_first_mut() {
        *first = power;
        power = power.wrapping_mul(10);
        rest = others;
    }
    powers
};

fn common_divisor(a: u64, b: u64) -> u64 {
    let (mut a, mut b) = (a, b);
    while let Some(rest) = a.checked_rem(b) {
        (a, b) = (b, rest);
    }
    a
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn agrees_with_the_roundings_of_decimals(
            a: u64, b in prop_oneof![0_u64..1_000, any::<u64>()], divisor in 1_u64..5_000, increment in 1_u64..60,
            small in 0_u32..64, mode in prop::sample::select(RoundingMode::ALL),
        ) {
            let a = a.checked_shr(small).unwrap_or_default();
            let rounding = Rounding { mode, increment: Decimal::from(increment) };
            let expected = rounding.proportion(Decimal::from(a), Decimal::from(b), Decimal::from(divisor));
            let division = Division::new(mode, divisor, increment);
            // Where it does not fit, it says so.
            if let Some(found) = division.and_then(|division| division.product(a, b)) {
                prop_assert_eq!(Ok(Decimal::from(found)), expected);
            } else {
                let product = u128::from(a).saturating_mul(u128::from(b));
                prop_assert!(product.checked_shr(60) != Some(0));
            }
        }

        #[test]
        fn a_share_is_a_percentage(amount in 0_u64..10_000_000_000, percent in 0_i64..1_000_000, scale in 0_u32..6) {
            let percent = Decimal::new(percent, scale);
            let point = Point { mode: RoundingMode::HalfEven, increment: 5 };
            let rounding = Rounding { mode: RoundingMode::HalfEven, increment: Decimal::from(5) };
            let expected = rounding.proportion(Decimal::from(amount), percent, Decimal::ONE_HUNDRED);
            let found = Share::percent(percent, point).and_then(|share| share.of(amount));
            prop_assert_eq!(found.map(Decimal::from), expected.ok());
        }
    }
}
