//! A range of numbers: at most one lower and one upper bound.

use core::cmp::Ordering;

use rust_decimal::Decimal;

use super::{Known, Quotient};

/// One end of a range.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Bound {
    /// Where the range ends.
    pub value: Decimal,
    /// Whether that value is within.
    pub included: bool,
}

/// A range of numbers. `is` is the range from a value to itself, so an exact number has one form only.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub struct Range {
    /// `at_least` or `over`.
    pub lower: Option<Bound>,
    /// `at_most` or `under`.
    pub upper: Option<Bound>,
}

impl Range {
    /// `value` and everything above it.
    #[must_use]
    pub const fn at_least(value: Decimal) -> Self {
        Self { lower: Some(Bound { value, included: true }), upper: None }
    }

    /// Everything above `value`.
    #[must_use]
    pub const fn over(value: Decimal) -> Self {
        Self { lower: Some(Bound { value, included: false }), upper: None }
    }

    /// `value` and everything below it.
    #[must_use]
    pub const fn at_most(value: Decimal) -> Self {
        Self { lower: None, upper: Some(Bound { value, included: true }) }
    }

    /// Everything below `value`.
    #[must_use]
    pub const fn under(value: Decimal) -> Self {
        Self { lower: None, upper: Some(Bound { value, included: false }) }
    }

    /// `value` alone.
    #[must_use]
    pub const fn is(value: Decimal) -> Self {
        Self::at_least(value).and(Self::at_most(value))
    }

    /// The bounds of both, those of `other` where both have one.
    #[must_use]
    pub const fn and(self, other: Self) -> Self {
        Self {
            lower: if other.lower.is_some() { other.lower } else { self.lower },
            upper: if other.upper.is_some() { other.upper } else { self.upper },
        }
    }

    /// Whether the number is within.
    ///
    /// # Errors
    /// [`Unknown::OutOfRange`](super::Unknown::OutOfRange).
    pub fn contains(&self, number: Quotient) -> Known<bool> {
        let beyond = |bound: Option<Bound>, side: Ordering| {
            let Some(bound) = bound else { return Ok(true) };
            let order = number.compare(bound.value)?;
            Ok(order == side || (bound.included && order == Ordering::Equal))
        };
        Ok(beyond(self.lower, Ordering::Greater)? && beyond(self.upper, Ordering::Less)?)
    }

    /// The one number of an `is`.
    #[must_use]
    pub fn exactly(&self) -> Option<Decimal> {
        match (self.lower, self.upper) {
            (Some(lower), Some(upper)) if lower.included && upper.included && lower.value == upper.value => {
                Some(lower.value)
            }
            _ => None,
        }
    }

    /// Whether no number is within.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        let (Some(lower), Some(upper)) = (self.lower, self.upper) else { return false };
        lower.value > upper.value || (lower.value == upper.value && !(lower.included && upper.included))
    }

    /// The numbers that are within both.
    #[must_use]
    pub fn intersect(self, other: Self) -> Self {
        Self {
            lower: tighter(self.lower, other.lower, Ordering::Greater),
            upper: tighter(self.upper, other.upper, Ordering::Less),
        }
    }
}

/// The bound that lets less through: the one on `side`, or of two equal ones the one that is not included.
fn tighter(a: Option<Bound>, b: Option<Bound>, side: Ordering) -> Option<Bound> {
    let (Some(left), Some(right)) = (a, b) else { return a.or(b) };
    let order = left.value.cmp(&right.value);
    let left_wins = order == side || (order == Ordering::Equal && !left.included);
    Some(if left_wins { left } else { right })
}
