//! Units of measure of one product and the exact conversion between them.
//!
//! A conversion is a ratio of integers: one case holds 12 pieces, 3 rolls hold 100 m. A quantity that has no
//! finite decimal in the other unit is an error, never rounded. What a unit holds is authored per product;
//! there are no global conversions, since a case of one product is not a case of another.

use alloc::boxed::Box;
use alloc::format;

use rust_decimal::Decimal;

use super::rules::UnitRecord;
use crate::document::Cursor;
use crate::error::{Code, Error, Result};
use crate::id::UnitId;
use crate::money::exact;
use crate::{limits, lineage};

/// The units of one product.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Units {
    base: UnitId,
    /// In the authored order, each with the base units that one of it holds.
    others: Box<[(UnitId, Ratio)]>,
}

impl Units {
    /// Only a base unit.
    #[must_use]
    pub fn only(base: UnitId) -> Self {
        Self { base, others: Box::default() }
    }

    /// The base unit and further units, with faults at `/units/n`.
    pub(crate) fn compile(base: &UnitId, records: &[UnitRecord], at: &mut Cursor) -> Self {
        if records.is_empty() {
            return Self::only(base.clone());
        }
        let others = at.step("units", |at| {
            let ratios = records.iter().enumerate();
            ratios
                .filter_map(|(index, _)| at.step(index, |at| compile_one(base, records, index, at)))
                .collect()
        });
        Self { base: base.clone(), others }
    }

    /// The base unit.
    #[must_use]
    pub const fn base(&self) -> &UnitId {
        &self.base
    }

    /// Every unit with the base units that one of it holds; the base unit first, the others as authored.
    pub fn iter(&self) -> impl Iterator<Item = (&UnitId, Ratio)> {
        core::iter::once((&self.base, Ratio::ONE))
            .chain(self.others.iter().map(|(unit, ratio)| (unit, *ratio)))
    }

    /// Whether the product has this unit.
    #[must_use]
    pub fn contains(&self, unit: &UnitId) -> bool {
        self.holds(unit).is_ok()
    }

    /// How many base units one of `unit` holds.
    ///
    /// # Errors
    /// [`Code::UnknownUnit`] with the product's `units`.
    pub fn holds(&self, unit: &UnitId) -> Result<Ratio> {
        self.iter().find(|(known, _)| *known == unit).map(|(_, ratio)| ratio).ok_or_else(|| {
            let units = || self.iter().map(|(unit, _)| unit);
            let detail = format!("The product has no unit {unit}; it has {}.", crate::id::join(units()));
            Error::new(Code::UnknownUnit).detail(detail).with("unit", unit).with_list("units", units())
        })
    }

    /// How many of `to` one of `from` is.
    ///
    /// # Errors
    /// [`Code::UnknownUnit`]; [`Code::AmountOutOfRange`] when the ratio does not fit 128 bits.
    pub fn ratio(&self, from: &UnitId, to: &UnitId) -> Result<Ratio> {
        self.holds(from)?.times(self.holds(to)?.inverse())
    }

    /// The same quantity in another unit, exactly.
    ///
    /// # Errors
    /// [`Code::UnknownUnit`]; [`Code::PrecisionLoss`] when the quantity has no finite decimal in `to` (5
    /// pieces in cases of 12); [`Code::AmountOutOfRange`].
    pub fn convert(&self, quantity: Decimal, from: &UnitId, to: &UnitId) -> Result<Decimal> {
        if from == to {
            return self.holds(from).map(|_| quantity);
        }
        self.ratio(from, to)?
            .of(quantity)
            .map_err(|error| error.with("quantity", quantity.normalize()).with("from", from).with("to", to))
    }

    /// A quantity in base units, exactly.
    ///
    /// # Errors
    /// As [`Units::convert`].
    pub fn to_base(&self, quantity: Decimal, from: &UnitId) -> Result<Decimal> {
        self.convert(quantity, from, &self.base)
    }
}

/// A ratio of two integers above zero, in lowest terms.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Ratio {
    numerator: i128,
    denominator: i128,
}

impl Ratio {
    /// One to one.
    pub const ONE: Self = Self { numerator: 1, denominator: 1 };

    /// A ratio in lowest terms.
    ///
    /// # Errors
    /// [`Code::InvalidConversion`] unless both are above zero.
    pub fn new(numerator: i128, denominator: i128) -> Result<Self> {
        if numerator <= 0 || denominator <= 0 {
            return Err(Error::new(Code::InvalidConversion));
        }
        let (numerator, denominator) = reduce(numerator, denominator);
        Ok(Self { numerator, denominator })
    }

    /// The ratio of two decimals.
    ///
    /// # Errors
    /// [`Code::InvalidConversion`] unless both are above zero.
    pub fn of_decimals(numerator: Decimal, denominator: Decimal) -> Result<Self> {
        if numerator <= Decimal::ZERO || denominator <= Decimal::ZERO {
            return Err(Error::new(Code::InvalidConversion));
        }
        let (numerator, denominator) = exact::ratio(numerator, denominator)?;
        Self::new(numerator, denominator)
    }

    /// The upper number.
    #[must_use]
    pub const fn numerator(self) -> i128 {
        self.numerator
    }

    /// The lower number.
    #[must_use]
    pub const fn denominator(self) -> i128 {
        self.denominator
    }

    /// The other way round.
    #[must_use]
    pub const fn inverse(self) -> Self {
        Self { numerator: self.denominator, denominator: self.numerator }
    }

    /// The product of two ratios.
    ///
    /// # Errors
    /// [`Code::AmountOutOfRange`] when it does not fit 128 bits.
    pub fn times(self, other: Self) -> Result<Self> {
        // Reduced across first, so that only a result that is too great overflows.
        let (a, d) = reduce(self.numerator, other.denominator);
        let (c, b) = reduce(other.numerator, self.denominator);
        let product = |x: i128, y: i128| x.checked_mul(y).ok_or_else(out_of_range);
        Ok(Self { numerator: product(a, c)?, denominator: product(b, d)? })
    }

    /// So many times a quantity, exactly.
    ///
    /// # Errors
    /// [`Code::PrecisionLoss`] when the result has no finite decimal of 28 digits;
    /// [`Code::AmountOutOfRange`].
    pub fn of(self, quantity: Decimal) -> Result<Decimal> {
        let quantity = quantity.normalize();
        if quantity.is_zero() {
            return Ok(Decimal::ZERO);
        }
        let power = exact::pow10(quantity.scale()).ok_or_else(out_of_range)?;
        let sign = quantity.mantissa().signum();
        let size = Self::new(quantity.mantissa().checked_abs().ok_or_else(out_of_range)?, power)?;
        let product = self.times(size)?;
        let scale = decimals_of(product.denominator).ok_or_else(|| Error::new(Code::PrecisionLoss))?;
        let mantissa = exact::pow10(scale)
            .and_then(|power| power.checked_div(product.denominator))
            .and_then(|factor| product.numerator.checked_mul(factor))
            .and_then(|size| size.checked_mul(sign))
            .ok_or_else(out_of_range)?;
        let lost = if scale > 0 { Code::PrecisionLoss } else { Code::AmountOutOfRange };
        Decimal::try_from_i128_with_scale(mantissa, scale).map_err(|_| Error::new(lost))
    }
}

/// One unit, with the chain of units down to the base unit multiplied out.
fn compile_one(
    base: &UnitId,
    records: &[UnitRecord],
    index: usize,
    at: &mut Cursor,
) -> Option<(UnitId, Ratio)> {
    let record = records.get(index)?;
    let known = |unit: &UnitId| records.iter().find(|other| other.unit == *unit);
    if record.unit == *base || records.iter().take(index).any(|other| other.unit == record.unit) {
        at.step("unit", |at| {
            at.fault(Code::DuplicateId, format!("The unit {} is defined already.", record.unit));
        });
        return None;
    }
    if let Some(of) = record.of.as_ref().filter(|of| *of != base && known(of).is_none()) {
        at.step("of", |at| at.fault(Code::UnknownUnit, format!("The product has no unit {of}.")));
        return None;
    }
    ratio_of(record).map_err(|error| at.push(error)).ok()?;
    let chain = lineage::climb(record, |record| known(record.of.as_ref()?));
    let chain = chain.map_err(|broken| broken.report(&record.unit, at)).ok()?;
    let ratio = chain.into_iter().try_fold(Ratio::ONE, |ratio, record| ratio.times(ratio_of(record)?));
    // A fault of a unit further down is reported at that unit.
    let ratio = ratio.map_err(|error| {
        if error.code == Code::AmountOutOfRange {
            at.push(error);
        }
    });
    Some((record.unit.clone(), ratio.ok()?))
}

fn ratio_of(record: &UnitRecord) -> Result<Ratio> {
    for (field, value) in [("holds", record.holds), ("per", record.per)] {
        let greatest = Decimal::from(limits::QUANTITY);
        if value <= Decimal::ZERO || value > greatest || value.normalize().scale() > limits::PRICE_SCALE {
            let detail = format!("{value} is not above zero with at most {} decimals.", limits::PRICE_SCALE);
            return Err(Error::new(Code::InvalidConversion).detail(detail).within(field));
        }
    }
    Ratio::of_decimals(record.holds, record.per)
}

/// The decimals of 1 / `denominator`, if they end.
fn decimals_of(mut denominator: i128) -> Option<u32> {
    let mut strip = |prime: i128| {
        let mut count = 0_u32;
        while denominator.checked_rem(prime) == Some(0) {
            denominator = denominator.checked_div(prime)?;
            count = count.checked_add(1)?;
        }
        Some(count)
    };
    let (twos, fives) = (strip(2)?, strip(5)?);
    let scale = twos.max(fives);
    (denominator == 1 && scale <= Decimal::MAX_SCALE).then_some(scale)
}

fn reduce(a: i128, b: i128) -> (i128, i128) {
    let (mut x, mut y) = (a, b);
    while y != 0 {
        (x, y) = (y, x.checked_rem(y).unwrap_or_default());
    }
    match (a.checked_div(x), b.checked_div(x)) {
        (Some(a), Some(b)) => (a, b),
        _ => (a, b),
    }
}

fn out_of_range() -> Error {
    Error::new(Code::AmountOutOfRange)
}
