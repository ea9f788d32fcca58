//! What a quantity of a line costs by an offer: exact, with its slices, and with the price per unit where there is one.

use alloc::vec::Vec;
use core::cmp::Ordering;

use rust_decimal::Decimal;

use super::offer::Offer;
use crate::error::{Code, Error, Result};
use crate::money::exact;
use crate::pricing::ladder::{Bound, Measure, Slice};
use crate::pricing::rules::Mode;
use crate::pricing::work::{Cart, WorkLine};

/// What a candidate costs for a quantity.
#[derive(Debug, Clone)]
pub(crate) struct Cost {
    /// The exact amount times `per`.
    times_per: Decimal,
    per: Decimal,
    pub(crate) slices: Vec<Slice>,
    /// Per unit of the line, rounded and with its ending.
    pub(crate) unit_price: Option<Decimal>,
    /// Before the ending.
    pub(crate) before_ending: Option<Decimal>,
    /// Where the rung that the quantity reaches begins, in units of the row; nothing below the first.
    reached: Option<Bound>,
    /// Base units in one unit of the row.
    holds: Decimal,
}

impl Cost {
    /// Which is cheaper, exactly.
    pub(super) fn cheaper(&self, other: &Self) -> Result<Ordering> {
        Ok(exact::mul(self.times_per, other.per)?.cmp(&exact::mul(other.times_per, self.per)?))
    }

    /// The rung that the quantity reaches, in base units; zero below the first.
    pub(super) fn slot(&self, line: &WorkLine<'_>) -> Result<(Decimal, bool)> {
        let slot = self.reached.unwrap_or(Bound::From(Decimal::ZERO)).scaled(self.holds)?.key();
        // What is reached by the least quantity is the same slot as no bound at all.
        Ok(if slot.0 <= line.item.step && !slot.1 { (Decimal::ZERO, false) } else { slot })
    }

    /// The amount, rounded at the line.
    pub(crate) fn amount(&self, cart: &Cart<'_>) -> Result<Decimal> {
        cart.plan.line_total.quotient(self.times_per, self.per)
    }
}

impl Offer<'_> {
    /// What it costs for `quantity` units of the line after `taken` of them; `None` where the quantity has no price.
    pub(super) fn cost(
        &self,
        cart: &Cart<'_>,
        line: &WorkLine<'_>,
        quantity: Decimal,
        taken: Decimal,
    ) -> Result<Option<Cost>> {
        let Self { ladder, scope, ending, factor, holds } = self;
        let (factor, holds) = (*factor, *holds);
        let pool = line.pools.get(scope);
        let in_row = |base: Decimal| {
            exact::div(base, holds)
                .ok_or_else(|| Error::new(Code::PrecisionLoss).at(alloc::format!("/lines/{}", line.index)))
        };
        let measure = Measure {
            offset: exact::add(in_row(pool.before)?, exact::mul(taken, factor)?)?,
            quantity: exact::mul(quantity, factor)?,
            pool: in_row(pool.whole)?,
            step: if holds == Decimal::ONE { line.item.step } else { Decimal::ONE },
        };
        let Some(mut slices) = ladder.slices(measure)? else { return Ok(None) };
        let mut times_per = Decimal::ZERO;
        let mut before_ending = None;
        // An ending is for a price per unit; it has no meaning for a price per hundred or for a percentage.
        let ending = ending.filter(|_| ladder.per == Decimal::ONE && ladder.mode != Mode::GraduatedPercent);
        for slice in &mut slices {
            slice.unit = cart.unit_rounding(slice.unit)?;
            if let Some(ending) = ending {
                before_ending = Some(slice.unit);
                slice.unit = cart.ending(ending, slice.unit)?;
            }
            times_per = exact::add(times_per, exact::mul(slice.quantity, slice.unit)?)?;
            if !slice.flat.is_zero() {
                times_per = exact::add(times_per, exact::mul(slice.flat, ladder.per)?)?;
            }
        }
        let single = match slices.as_slice() {
            [slice] if ladder.mode == Mode::Volume || ladder.mode == Mode::Graduated => Some(slice),
            _ => None,
        };
        let per_line_unit = |price: Decimal| -> Result<Decimal> {
            let price = exact::mul(price, factor)?;
            exact::div(price, ladder.per).map_or_else(|| cart.unit_display().quotient(price, ladder.per), Ok)
        };
        // A rung with only a flat amount has no unit price.
        let single = single.filter(|slice| slice.flat.is_zero() || !slice.unit.is_zero());
        let rung = slices.last().and_then(|slice| slice.rung).and_then(|index| ladder.rungs.get(index));
        let unit_price = single.map(|slice| per_line_unit(slice.unit)).transpose()?;
        Ok(Some(Cost {
            times_per,
            per: ladder.per,
            unit_price,
            before_ending: match before_ending {
                None => unit_price,
                Some(before) => single.map(|_| per_line_unit(before)).transpose()?,
            },
            reached: rung.map(|rung| rung.bound),
            holds,
            slices,
        }))
    }
}
