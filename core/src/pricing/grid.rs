//! The quantities that a line may have: multiples of its step that keep bounds and a second multiple. Everything here is a
//! whole number over one common denominator, so no neighbour is ever a rounded one.

use rust_decimal::Decimal;

use crate::catalog::Ratio;
use crate::condition::Quotient;
use crate::money::exact;

/// An exact fraction; the denominator is above zero. `None` from its operations means that it does not fit 128 bits.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Fraction {
    numerator: i128,
    denominator: i128,
}

impl Fraction {
    pub(crate) const ZERO: Self = Self { numerator: 0, denominator: 1 };

    fn new(numerator: i128, denominator: i128) -> Option<Self> {
        let divisor = gcd(numerator, denominator);
        let sign = denominator.signum();
        Some(Self {
            numerator: numerator.checked_div(divisor)?.checked_mul(sign)?,
            denominator: denominator.checked_div(divisor)?.checked_mul(sign)?,
        })
    }

    pub(crate) fn of(value: Decimal) -> Option<Self> {
        let value = value.normalize();
        Self::new(value.mantissa(), exact::pow10(value.scale())?)
    }

    pub(crate) fn plus(self, other: Self) -> Option<Self> {
        let (left, right) =
            (self.numerator.checked_mul(other.denominator)?, other.numerator.checked_mul(self.denominator)?);
        Self::new(left.checked_add(right)?, self.denominator.checked_mul(other.denominator)?)
    }

    pub(crate) fn minus(self, other: Self) -> Option<Self> {
        self.plus(Self { numerator: other.numerator.checked_neg()?, ..other })
    }

    /// So many times a ratio.
    pub(crate) fn times(self, ratio: Ratio) -> Option<Self> {
        // Reduced across first, so that only a result that is too great overflows.
        let (a, d) = (self.numerator, ratio.denominator());
        let (c, b) = (ratio.numerator(), self.denominator);
        let (left, right) = (gcd(a, d), gcd(c, b));
        Self::new(
            a.checked_div(left)?.checked_mul(c.checked_div(right)?)?,
            b.checked_div(right)?.checked_mul(d.checked_div(left)?)?,
        )
    }

    pub(crate) fn cmp(self, other: Self) -> Option<core::cmp::Ordering> {
        Some(self.minus(other)?.numerator.cmp(&0))
    }

    pub(crate) fn is_multiple_of(self, other: Self) -> Option<bool> {
        let common = lcm(self.denominator, other.denominator)?;
        Some(self.over(common)?.checked_rem(other.over(common)?)? == 0)
    }

    /// For sentences and facts.
    pub(crate) fn shown(self) -> Option<Quotient> {
        let whole = |value: i128| Decimal::try_from_i128_with_scale(value, 0).ok();
        Quotient::new(whole(self.numerator)?, whole(self.denominator)?).ok()
    }
}

/// What a quantity must keep, in base units of the product.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct Bounds {
    pub(crate) least: Option<Fraction>,
    pub(crate) greatest: Option<Fraction>,
    /// Where multiples are counted from, and the multiple.
    pub(crate) multiple: Option<(Fraction, Fraction)>,
}

/// Quantities `k * step` with `k` from 1 that keep their bounds.
#[derive(Debug, Clone)]
pub(crate) struct Grid {
    /// In the unit of the line.
    step: Decimal,
    /// The common denominator of the whole numbers below, which are base units.
    denominator: i128,
    step_in_base: i128,
    least: Option<i128>,
    greatest: Option<i128>,
    /// Valid `k` are `residue` plus multiples of `period`; `None` when no quantity of the line's unit is a multiple.
    classes: Option<(i128, i128)>,
}

impl Grid {
    /// The grid of a unit of which one holds `holds` base units, of a product with this step.
    pub(crate) fn new(holds: Ratio, product_step: Decimal, bounds: Bounds) -> Option<Self> {
        let one = Fraction::new(holds.numerator(), holds.denominator())?;
        let product_step = Fraction::of(product_step)?;
        let step = if holds == Ratio::ONE {
            product_step
        } else {
            // The fewest whole units that are whole steps of the product.
            let common = one.denominator.checked_mul(product_step.denominator)?;
            let (unit, step) = (one.over(common)?, product_step.over(common)?);
            Fraction::new(step.checked_div(gcd(unit, step))?, 1)?
        };
        let in_base = step.times(holds)?;
        let all =
            [bounds.least, bounds.greatest, bounds.multiple.map(|of| of.0), bounds.multiple.map(|of| of.1)];
        let denominators = all.iter().flatten().map(|fraction| fraction.denominator);
        let denominator = denominators.into_iter().try_fold(in_base.denominator, lcm)?;
        let whole = |fraction: Option<Fraction>| -> Option<Option<i128>> {
            fraction.map_or(Some(None), |fraction| fraction.over(denominator).map(Some))
        };
        let step_in_base = in_base.over(denominator)?;
        let classes = match bounds.multiple {
            None => Some((0, 1)),
            Some((origin, multiple)) => {
                congruent(step_in_base, origin.over(denominator)?, multiple.over(denominator)?)
            }
        };
        Some(Self {
            step: step.decimal()?,
            denominator,
            step_in_base,
            least: whole(bounds.least)?,
            greatest: whole(bounds.greatest)?,
            classes,
        })
    }

    /// The greatest valid quantity of the line's unit that is not above so many base units.
    pub(crate) fn at_most(&self, base: Fraction) -> Option<Decimal> {
        let (residue, period) = self.classes?;
        let base = base.floor_over(self.denominator)?;
        let greatest = self.greatest.map_or(base, |greatest| greatest.min(base));
        let most = greatest.checked_div_euclid(self.step_in_base)?;
        let count = most.checked_sub(most.checked_sub(residue)?.checked_rem_euclid(period)?)?;
        let value = count.checked_mul(self.step_in_base)?;
        (count >= 1 && self.least.is_none_or(|least| value >= least)).then(|| self.quantity(count))?
    }

    /// The least valid quantity of the line's unit that is not below so many base units.
    pub(crate) fn at_least(&self, base: Fraction) -> Option<Decimal> {
        let (residue, period) = self.classes?;
        let base = base.ceiling_over(self.denominator)?;
        let least = self.least.map_or(base, |least| least.max(base));
        let fewest = least.checked_neg()?.checked_div_euclid(self.step_in_base)?.checked_neg()?.max(1);
        let count = fewest.checked_add(residue.checked_sub(fewest)?.checked_rem_euclid(period)?)?;
        let value = count.checked_mul(self.step_in_base)?;
        self.greatest.is_none_or(|greatest| value <= greatest).then(|| self.quantity(count))?
    }

    fn quantity(&self, count: i128) -> Option<Decimal> {
        let count = Decimal::try_from_i128_with_scale(count, 0).ok()?;
        exact::mul(count, self.step).ok().map(|quantity| quantity.normalize())
    }
}

impl Fraction {
    /// The numerator over this denominator, where that is a whole number.
    fn over(self, denominator: i128) -> Option<i128> {
        let factor = denominator.checked_div(self.denominator)?;
        (denominator.checked_rem(self.denominator)? == 0).then(|| self.numerator.checked_mul(factor))?
    }

    fn floor_over(self, denominator: i128) -> Option<i128> {
        self.numerator.checked_mul(denominator)?.checked_div_euclid(self.denominator)
    }

    fn ceiling_over(self, denominator: i128) -> Option<i128> {
        self.numerator
            .checked_mul(denominator)?
            .checked_neg()?
            .checked_div_euclid(self.denominator)?
            .checked_neg()
    }

    pub(crate) fn decimal(self) -> Option<Decimal> {
        let whole = |value: i128| Decimal::try_from_i128_with_scale(value, 0).ok();
        exact::div(whole(self.numerator)?, whole(self.denominator)?)
    }
}

/// All `k` with `step * k = origin` modulo `multiple`, as a residue and a period; `None` if there is none.
fn congruent(step: i128, origin: i128, multiple: i128) -> Option<(i128, i128)> {
    let divisor = gcd(step, multiple);
    if origin.checked_rem(divisor)? != 0 {
        return None;
    }
    let period = multiple.checked_div(divisor)?;
    let target = origin.checked_div(divisor)?.checked_rem_euclid(period)?;
    let inverse = inverse(step.checked_div(divisor)?.checked_rem_euclid(period)?, period)?;
    Some((target.checked_mul(inverse)?.checked_rem_euclid(period)?, period))
}

/// The inverse of a number modulo another that shares no divisor with it, by Euclid's extended algorithm.
fn inverse(value: i128, modulus: i128) -> Option<i128> {
    let (mut old, mut new) = ((value, 1_i128), (modulus, 0_i128));
    while new.0 != 0 {
        let quotient = old.0.checked_div(new.0)?;
        let next = (
            old.0.checked_sub(quotient.checked_mul(new.0)?)?,
            old.1.checked_sub(quotient.checked_mul(new.1)?)?,
        );
        (old, new) = (new, next);
    }
    old.1.checked_rem_euclid(modulus)
}

/// The greatest common divisor; 1 for two zeros.
fn gcd(a: i128, b: i128) -> i128 {
    let (mut x, mut y) = (a, b);
    while y != 0 {
        (x, y) = (y, x.checked_rem(y).unwrap_or_default());
    }
    x.checked_abs().filter(|divisor| *divisor != 0).unwrap_or(1)
}

fn lcm(a: i128, b: i128) -> Option<i128> {
    a.checked_div(gcd(a, b))?.checked_mul(b)
}
