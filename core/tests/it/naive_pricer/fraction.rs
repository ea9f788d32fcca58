//! Exact fractions of whole numbers: the only arithmetic of the naive pricer.

use std::cmp::Ordering;
use std::fmt;
use std::ops::{Add, Div, Mul, Neg, Sub};

/// A fraction in lowest terms, the divisor above zero.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) struct Fraction {
    over: i128,
    under: i128,
}

pub(crate) const ZERO: Fraction = Fraction { over: 0, under: 1 };
pub(crate) const ONE: Fraction = Fraction { over: 1, under: 1 };
pub(crate) const HUNDRED: Fraction = Fraction { over: 100, under: 1 };

fn gcd(a: i128, b: i128) -> i128 {
    if b == 0 { a } else { gcd(b, a % b) }
}

impl Fraction {
    pub(crate) fn new(over: i128, under: i128) -> Self {
        assert!(under != 0, "division by zero");
        let (over, under) = if under < 0 { (-over, -under) } else { (over, under) };
        let common = gcd(over.abs(), under).max(1);
        Self { over: over / common, under: under / common }
    }

    pub(crate) fn of(text: &str) -> Self {
        let (negative, digits) = text.strip_prefix('-').map_or((false, text), |digits| (true, digits));
        let (whole, fraction) = digits.split_once('.').unwrap_or((digits, ""));
        let over: i128 = format!("{whole}{fraction}").parse().expect("digits");
        let under = (0..fraction.len()).fold(1, |under, _| under * 10);
        Self::new(if negative { -over } else { over }, under)
    }

    pub(crate) fn percent(self) -> Self {
        self / HUNDRED
    }

    pub(crate) fn is_zero(self) -> bool {
        self.over == 0
    }

    /// Half away from zero to a multiple of 10^-digits.
    pub(crate) fn rounded(self, digits: u32) -> Self {
        let scale = 10_i128.pow(digits);
        let doubled = 2 * self.over.abs() * scale + self.under;
        let magnitude = doubled / (2 * self.under);
        Self::new(if self.over < 0 { -magnitude } else { magnitude }, scale)
    }

    /// The least whole number that is not below.
    pub(crate) fn ceiling(self) -> Self {
        Self::new(-(-self.over).div_euclid(self.under), 1)
    }

    /// The greatest whole number that is not above.
    pub(crate) fn floor(self) -> i128 {
        self.over.div_euclid(self.under)
    }
}

impl Add for Fraction {
    type Output = Self;
    fn add(self, other: Self) -> Self {
        Self::new(self.over * other.under + other.over * self.under, self.under * other.under)
    }
}

impl Sub for Fraction {
    type Output = Self;
    fn sub(self, other: Self) -> Self {
        self + -other
    }
}

impl Neg for Fraction {
    type Output = Self;
    fn neg(self) -> Self {
        Self { over: -self.over, under: self.under }
    }
}

impl Mul for Fraction {
    type Output = Self;
    fn mul(self, other: Self) -> Self {
        Self::new(self.over * other.over, self.under * other.under)
    }
}

impl Div for Fraction {
    type Output = Self;
    fn div(self, other: Self) -> Self {
        Self::new(self.over * other.under, self.under * other.over)
    }
}

impl std::iter::Sum for Fraction {
    fn sum<I: Iterator<Item = Self>>(all: I) -> Self {
        all.fold(ZERO, Add::add)
    }
}

impl Ord for Fraction {
    fn cmp(&self, other: &Self) -> Ordering {
        (self.over * other.under).cmp(&(other.over * self.under))
    }
}

impl PartialOrd for Fraction {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl fmt::Debug for Fraction {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.under == 1 { write!(f, "{}", self.over) } else { write!(f, "{}/{}", self.over, self.under) }
    }
}
