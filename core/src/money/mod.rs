//! Money: currencies, amounts, exact arithmetic, named roundings, allocation, price endings, conversion.
//!
//! Knows numbers, not prices: what is rounded or split, and when, is decided by the floors above.
//!
//! An amount is a [`rust_decimal::Decimal`] in every signature. Settlement amounts have the currency's exponent and stay
//! below 10^15 major units; unit prices may have up to ten decimals. A quotient exists only inside a named rounding.

mod allocation;
mod amount;
mod convert;
mod currency;
mod ending;
pub mod exact;
mod plan;
mod rounding;
mod wide;

use core::fmt;

use rust_decimal::Decimal;

pub use allocation::{Allocation, AllocationPolicy, PerUnit, UnitSplit, allocate, split_per_unit};
pub use amount::Amount;
pub use convert::Rate;
pub use currency::{Currency, CurrencyInfo};
pub use ending::{EndingPattern, EndingPreference, PriceEnding, apply_endings};
pub use plan::{
    AllocationRule, PointRule, ResolvedPlan, RoundingPlan, RoundingPreset, RoundingRules, UnitPriceRule,
};
pub use rounding::{Rounding, RoundingMode};

/// An amount of one currency.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Money {
    /// The amount in major units.
    pub amount: Decimal,
    /// Its currency.
    pub currency: Currency,
}

/// The amount at the currency's exponent (more digits if it has them), thousands set apart, then the code.
impl fmt::Display for Money {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}", grouped(self.amount, self.currency.exponent()), self.currency)
    }
}

/// Digits set apart in threes, with at least `exponent` decimals.
pub(crate) fn grouped(amount: Decimal, exponent: u32) -> alloc::string::String {
    use alloc::string::{String, ToString as _};
    let text = settled(amount, exponent).to_string();
    let (sign, digits) = text.strip_prefix('-').map_or(("", text.as_str()), |digits| ("-", digits));
    let (whole, fraction) = digits.split_once('.').map_or((digits, None), |(a, b)| (a, Some(b)));
    let mut out = String::from(sign);
    for (index, digit) in whole.chars().enumerate() {
        if index > 0 && whole.len().saturating_sub(index).checked_rem(3) == Some(0) {
            out.push(',');
        }
        out.push(digit);
    }
    if let Some(fraction) = fraction {
        out.push('.');
        out.push_str(fraction);
    }
    out
}

/// The canonical form of a settlement amount: at least the currency's exponent, no further trailing zeros.
pub(crate) fn settled(amount: Decimal, exponent: u32) -> Decimal {
    // Most amounts have just been rounded to it.
    if amount.scale() == exponent && !amount.is_zero() {
        return amount;
    }
    let mut amount = amount.normalize();
    if amount.is_zero() {
        return Decimal::from_parts(0, 0, 0, false, exponent);
    }
    if amount.scale() < exponent {
        amount.rescale(exponent);
    }
    amount
}
