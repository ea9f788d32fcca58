//! Unsigned integers of 512 bits, for the few products and quotients that do not fit in 128.
//!
//! Three decimals have mantissas below 2^96 and scales up to 28, so `a * b * 10^56` stays below 2^379: with 512 bits no
//! step of a rounding can overflow. Division goes bit by bit; it is the slow path and chosen to be obviously right.

use core::cmp::Ordering;

/// Eight limbs, the least first.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Wide([u64; 8]);

impl Wide {
    const ZERO: Self = Self([0; 8]);

    pub(super) fn new(value: u128) -> Self {
        let (low, high) = split(value);
        Self([low, high, 0, 0, 0, 0, 0, 0])
    }

    /// The value, if it fits.
    pub(super) fn to_u128(self) -> Option<u128> {
        let [low, high, rest @ ..] = self.0;
        rest.iter().all(|&limb| limb == 0).then(|| u128::from(high) << 64 | u128::from(low))
    }

    pub(super) fn is_odd(self) -> bool {
        let [low, ..] = self.0;
        low & 1 == 1
    }

    /// `None` when it does not fit in 512 bits.
    pub(super) fn times(self, factor: u128) -> Option<Self> {
        let (low, high) = split(factor);
        self.times_limb(low)?.plus(self.times_limb(high)?.up_one_limb()?)
    }

    pub(super) fn times_pow10(self, exponent: u32) -> Option<Self> {
        (0..exponent).try_fold(self, |value, _| value.times_limb(10))
    }

    pub(super) fn plus(self, other: Self) -> Option<Self> {
        let mut out = self;
        let mut carry = false;
        for (limb, more) in out.0.iter_mut().zip(other.0) {
            let (sum, first) = limb.overflowing_add(more);
            let (sum, second) = sum.overflowing_add(u64::from(carry));
            *limb = sum;
            carry = first || second;
        }
        (!carry).then_some(out)
    }

    /// `None` when `other` is the greater.
    pub(super) fn minus(self, other: Self) -> Option<Self> {
        let mut out = self;
        let mut borrow = false;
        for (limb, less) in out.0.iter_mut().zip(other.0) {
            let (rest, first) = limb.overflowing_sub(less);
            let (rest, second) = rest.overflowing_sub(u64::from(borrow));
            *limb = rest;
            borrow = first || second;
        }
        (!borrow).then_some(out)
    }

    /// Quotient and remainder; `None` for a divisor of zero.
    pub(super) fn div_rem(self, divisor: Self) -> Option<(Self, Self)> {
        if divisor == Self::ZERO {
            return None;
        }
        let (mut quotient, mut remainder) = (Self::ZERO, Self::ZERO);
        for limb in self.0.iter().rev() {
            for place in (0..u64::BITS).rev() {
                let bit = limb.checked_shr(place).unwrap_or_default() & 1;
                remainder = remainder.double_plus(bit)?;
                let rest = remainder.minus(divisor);
                remainder = rest.unwrap_or(remainder);
                quotient = quotient.double_plus(u64::from(rest.is_some()))?;
            }
        }
        Some((quotient, remainder))
    }

    /// Quotient and remainder of a division by ten.
    pub(super) fn div_rem_10(self) -> (Self, u64) {
        let mut out = self;
        let mut remainder = 0;
        for limb in out.0.iter_mut().rev() {
            let value = u128::from(remainder) << 64 | u128::from(*limb);
            // The remainder is below ten, so the quotient fits in a limb.
            (*limb, _) = split(value.checked_div(10).unwrap_or_default());
            (remainder, _) = split(value.checked_rem(10).unwrap_or_default());
        }
        (out, remainder)
    }

    fn times_limb(self, factor: u64) -> Option<Self> {
        let mut out = self;
        let mut carry = 0;
        for limb in &mut out.0 {
            let product =
                u128::from(*limb).checked_mul(u128::from(factor))?.checked_add(u128::from(carry))?;
            (*limb, carry) = split(product);
        }
        (carry == 0).then_some(out)
    }

    fn up_one_limb(self) -> Option<Self> {
        let mut out = self;
        out.0.rotate_right(1);
        let [lowest, ..] = &mut out.0;
        (core::mem::take(lowest) == 0).then_some(out)
    }

    fn double_plus(self, bit: u64) -> Option<Self> {
        let mut out = self;
        let mut carry = bit;
        for limb in &mut out.0 {
            let top = *limb >> 63;
            *limb = *limb << 1 | carry;
            carry = top;
        }
        (carry == 0).then_some(out)
    }
}

impl Ord for Wide {
    fn cmp(&self, other: &Self) -> Ordering {
        self.0.iter().rev().cmp(other.0.iter().rev())
    }
}

impl PartialOrd for Wide {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

/// Low and high half.
fn split(value: u128) -> (u64, u64) {
    let low = u64::try_from(value & u128::from(u64::MAX)).unwrap_or_default();
    let high = u64::try_from(value >> 64).unwrap_or_default();
    (low, high)
}
