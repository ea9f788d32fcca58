//! The sums of a quote: line prices first, then the quote's discount over what is left.
//!
//! Every rounding is to the minor unit of the currency, in the rulebook's mode for line totals. A discount is split so that
//! no line loses more than it has, which of the allocation policies the largest remainder warrants.

use alloc::format;
use alloc::vec::Vec;

use rust_decimal::Decimal;

use super::state::{Quote, QuoteDiscount, QuoteLine, Release, SetPrice};
use crate::error::{Code, Error, Result};
use crate::id::{LineId, Name, QuoteId, Sku, UnitId};
use crate::money::{
    AllocationPolicy, Amount, Currency, ResolvedPlan, Rounding, RoundingMode, allocate, exact,
};
use crate::pricing::{Line, LinePrice, LineSource, RequestCharge};

/// The minor unit of a currency and how amounts are rounded to it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Grain {
    currency: Currency,
    rounding: Rounding,
}

impl Grain {
    /// The grain of a rounding plan.
    #[must_use]
    pub fn of(plan: &ResolvedPlan) -> Self {
        Self::new(plan.currency, plan.line_total.mode)
    }

    /// The minor unit of a currency, rounded to in this mode.
    #[must_use]
    pub fn new(currency: Currency, mode: RoundingMode) -> Self {
        Self { currency, rounding: Rounding::digits(mode, currency.exponent()) }
    }

    /// `value * part / whole`, rounded once.
    pub(super) fn part(&self, value: Decimal, part: Decimal, whole: Decimal) -> Result<Amount> {
        Amount::new(self.rounding.proportion(value, part, whole)?, self.currency)
    }

    /// An exact amount of the currency.
    pub(super) fn exact(&self, value: Decimal) -> Result<Amount> {
        Amount::new(value, self.currency)
    }

    /// The sum of amounts.
    pub(super) fn sum(&self, amounts: impl IntoIterator<Item = Amount>) -> Result<Amount> {
        self.exact(exact::sum(amounts.into_iter().map(Amount::get))?)
    }

    /// `a - b`.
    pub(super) fn less(&self, a: Amount, b: Amount) -> Result<Amount> {
        self.exact(exact::sub(a.get(), b.get())?)
    }

    /// Splits an amount in proportion to weights; no part is greater than its weight where the amount is not greater than
    /// their sum.
    pub(super) fn split(&self, amount: Decimal, weights: &[Decimal]) -> Result<Vec<Decimal>> {
        let split = allocate(amount, weights, AllocationPolicy::LargestRemainder, self.rounding.increment);
        split.map(|split| split.parts)
    }
}

/// Works out totals of lines from what was set on them, then takes the quote's discount off those that are not locked.
///
/// # Errors
/// [`Code::OutOfRange`] at `/discount` for a discount beyond what is left, [`Code::AmountOutOfRange`].
pub(super) fn total_up(
    lines: &mut [QuoteLine],
    discount: Option<&QuoteDiscount>,
    grain: &Grain,
) -> Result<()> {
    for line in &mut *lines {
        line.total = own_total(line, grain)?;
        line.quoted = line.total;
    }
    let Some(discount) = discount else { return Ok(()) };
    let open = |line: &&mut QuoteLine| !line.locked && !line.optional && line.total.is_some();
    let totals: Vec<Decimal> =
        lines.iter_mut().filter(open).filter_map(|line| line.total.map(Amount::get)).collect();
    let left = exact::sum(totals.iter().copied())?;
    let taken = match (discount.percent, discount.amount) {
        (Some(percent), _) => grain.part(left, percent, Decimal::ONE_HUNDRED)?.get(),
        (None, amount) => amount.unwrap_or_default().get(),
    };
    if taken > left || taken < Decimal::ZERO {
        let detail = format!("The discount is {taken}; the lines that it covers come to {left}.");
        return Err(Error::new(Code::OutOfRange).detail(detail).with("greatest", left).at("/discount"));
    }
    if !totals.is_empty() {
        let parts = grain.split(taken, &totals)?;
        for ((line, total), part) in lines.iter_mut().filter(open).zip(totals).zip(parts) {
            line.quoted = Some(grain.exact(exact::sub(total, part)?)?);
        }
    }
    if let Some(percent) = discount.percent {
        for line in lines.iter_mut().filter(|line| line.optional && !line.locked) {
            if let Some(total) = line.total {
                let part = grain.part(total.get(), percent, Decimal::ONE_HUNDRED)?;
                line.quoted = Some(grain.less(total, part)?);
            }
        }
    }
    Ok(())
}

/// The total of a line before the quote's discount: what was set, else its price without a quote.
fn own_total(line: &QuoteLine, grain: &Grain) -> Result<Option<Amount>> {
    let base = line.base_priced().map(|base| base.total);
    let Some(SetPrice { unit_price, discount_percent, total }) = &line.set else { return Ok(base) };
    if let Some(unit_price) = unit_price {
        return grain.part(*unit_price, line.quantity, Decimal::ONE).map(Some);
    }
    if let Some(percent) = discount_percent {
        let Some(base) = base else { return Ok(None) };
        let part = grain.part(base.get(), *percent, Decimal::ONE_HUNDRED)?;
        return grain.less(base, part).map(Some);
    }
    Ok(*total)
}

impl Quote {
    /// The total of the lines that are not optional, after the quote's discount; lines without a price count zero.
    ///
    /// # Errors
    /// [`Code::AmountOutOfRange`].
    pub fn lines_total(&self) -> Result<Amount> {
        let quoted = self.lines.iter().filter(|line| !line.optional).filter_map(|line| line.quoted);
        Amount::new(exact::sum(quoted.map(Amount::get))?, self.currency)
    }

    /// The total of the charges.
    ///
    /// # Errors
    /// [`Code::AmountOutOfRange`].
    pub fn charges_total(&self) -> Result<Amount> {
        Amount::new(exact::sum(self.charges.iter().map(|charge| charge.amount.get()))?, self.currency)
    }

    /// The lines that are not optional at their quoted totals, as pricing takes them: it adds taxes and charges and changes
    /// no price.
    #[must_use]
    pub fn request_lines(&self) -> Vec<Line> {
        let quoted = self.lines.iter().filter(|line| !line.optional);
        quoted
            .filter_map(|line| {
                Some(fixed(&self.id, &line.id, &line.sku, line.quantity, &line.unit, line.quoted?))
            })
            .collect()
    }

    /// The lines without any price, as pricing takes them to say what they would cost without a quote.
    #[must_use]
    pub fn today_lines(&self) -> Vec<Line> {
        let free = |line: &QuoteLine| Line {
            id: Some(line.id.clone()),
            unit: Some(line.unit.clone()),
            ..Line::new(line.sku.clone(), line.quantity)
        };
        self.lines.iter().map(free).collect()
    }

    /// The charges as pricing takes them.
    #[must_use]
    pub fn request_charges(&self) -> Vec<RequestCharge> {
        self.charges
            .iter()
            .map(|charge| RequestCharge {
                id: charge.id.clone(),
                kind: charge.kind,
                amount: charge.amount.get(),
                tax_category: charge.tax_category.clone(),
            })
            .collect()
    }
}

impl Release {
    /// The lines at their parts of what was accepted, as pricing takes them: it adds taxes and changes no price.
    #[must_use]
    pub fn request_lines(&self, quote: &QuoteId) -> Vec<Line> {
        self.lines
            .iter()
            .map(|line| fixed(quote, &line.line, &line.sku, line.quantity, &line.unit, line.total))
            .collect()
    }

    /// Its parts of the charges as pricing takes them.
    #[must_use]
    pub fn request_charges(&self) -> Vec<RequestCharge> {
        self.charges
            .iter()
            .map(|charge| RequestCharge {
                id: charge.id.clone(),
                kind: charge.kind,
                amount: charge.amount.get(),
                tax_category: charge.tax_category.clone(),
            })
            .collect()
    }
}

/// A line at a fixed total.
fn fixed(quote: &QuoteId, id: &LineId, sku: &Sku, quantity: Decimal, unit: &UnitId, total: Amount) -> Line {
    Line {
        id: Some(id.clone()),
        unit: Some(unit.clone()),
        price: Some(LinePrice {
            source: LineSource::Quote,
            unit_price: None,
            total: Some(total.get()),
            // Every id is a name: both follow one rule.
            reference: Name::new(quote.as_str()).ok(),
            promotions: false,
            valid_until: None,
        }),
        ..Line::new(sku.clone(), quantity)
    }
}
