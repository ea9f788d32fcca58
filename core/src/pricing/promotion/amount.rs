//! What a promotion takes from one line, before limits: rounded once at the point `each_adjustment`, never more than the line
//! still has open.

use rust_decimal::Decimal;

use super::super::rules::{AmountOffPer, Basis, DiscountBasis, PromotionPer, ThresholdOver};
use super::super::tax;
use super::super::work::{Cart, WorkLine};
use super::action::{Action, Off};
use super::programme::Promotion;
use crate::error::Result;
use crate::money::exact;

/// What a promotion takes from a line by itself.
pub(super) fn of_line(cart: &Cart<'_>, line: &WorkLine<'_>, promotion: &Promotion) -> Result<Decimal> {
    let amount = match &promotion.action {
        Action::Off(off) => taken(cart, line, promotion, *off)?,
        Action::FixedPrice(price) => {
            let (units, quantity) = (line.base_quantity, line.line.quantity);
            let open = exact::mul(units, open_quantity(line)?)?;
            let price = cart.plan.line_total.proportion(*price, open, quantity)?;
            cart.plan.each_adjustment.round(exact::sub(line.open, price)?)?.max(Decimal::ZERO)
        }
        Action::Thresholds { over, tiers } => {
            let measure = match over {
                ThresholdOver::Amount => line.open,
                ThresholdOver::Quantity => open_units(line)?,
            };
            match reached(tiers, measure) {
                Some(off) => taken(cart, line, promotion, off)?,
                None => Decimal::ZERO,
            }
        }
        Action::Sets(_) | Action::Gift { .. } | Action::Freight(_) => Decimal::ZERO,
    };
    Ok(amount.min(line.open))
}

/// The highest threshold that a measure reaches.
pub(super) fn reached(tiers: &[(Decimal, Off)], measure: Decimal) -> Option<Off> {
    tiers.iter().rev().find(|(from, _)| *from <= measure).map(|(_, off)| *off)
}

fn taken(cart: &Cart<'_>, line: &WorkLine<'_>, promotion: &Promotion, off: Off) -> Result<Decimal> {
    let rounding = &cart.plan.each_adjustment;
    match off {
        Off::Percent(percent) => {
            let base = base(line, promotion.basis)?;
            match promotion.per {
                PromotionPer::Line => rounding.proportion(base, percent, Decimal::ONE_HUNDRED),
                PromotionPer::Unit => {
                    let quantity = open_quantity(line)?;
                    let whole = exact::mul(quantity, Decimal::ONE_HUNDRED)?;
                    rounding.product(rounding.proportion(base, percent, whole)?, quantity)
                }
            }
        }
        Off::Amount { amount, per, basis } => {
            let (part, whole) = in_prices(cart, line, basis)?;
            let times = if per == AmountOffPer::Unit { open_units(line)? } else { Decimal::ONE };
            rounding.proportion(exact::mul(amount, times)?, part, whole)
        }
    }
}

/// What a percentage is of: what promotions may still take from, now or before the first of them.
pub(super) fn base(line: &WorkLine<'_>, basis: Basis) -> Result<Decimal> {
    match basis {
        Basis::Running => Ok(line.open),
        Basis::Initial => exact::sum(open_parts(line).map(|part| part.amount)),
    }
}

/// An amount on the discount's basis becomes one of the prices by `part / whole`.
pub(super) fn in_prices(
    cart: &Cart<'_>,
    line: &WorkLine<'_>,
    basis: DiscountBasis,
) -> Result<(Decimal, Decimal)> {
    let hundred = Decimal::ONE_HUNDRED;
    let taxed = || exact::add(hundred, tax::rate_of(cart, line)?);
    match (basis, cart.policy.inclusive) {
        (DiscountBasis::Net, true) => Ok((taxed()?, hundred)),
        (DiscountBasis::Gross, false) => Ok((hundred, taxed()?)),
        (DiscountBasis::Price, _) | (DiscountBasis::Net, false) | (DiscountBasis::Gross, true) => {
            Ok((Decimal::ONE, Decimal::ONE))
        }
    }
}

/// The quantity that is not protected, in the line's unit.
fn open_quantity(line: &WorkLine<'_>) -> Result<Decimal> {
    exact::sum(open_parts(line).map(|part| part.quantity))
}

/// The quantity that is not protected, in base units.
pub(super) fn open_units(line: &WorkLine<'_>) -> Result<Decimal> {
    let open = open_quantity(line)?;
    if open == line.line.quantity {
        return Ok(line.base_quantity);
    }
    line.item.units.to_base(open, &line.unit)
}

fn open_parts<'a>(line: &'a WorkLine<'_>) -> impl Iterator<Item = &'a super::super::work::Part> {
    line.parts.iter().filter(|part| !part.protected)
}
