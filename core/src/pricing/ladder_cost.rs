//! What a quantity costs by the breaks of one row, without a cart: for tables of price breaks, for tests and for sellers who try a
//! ladder out. Only the row's own ladder is read; eligibility, validity and the combining of lists belong to a cart.

use alloc::string::ToString as _;

use rust_decimal::Decimal;

use super::compile;
use super::ladder::Measure;
use super::rules::Row;
use super::written::{Fields, Out as _};
use crate::document::{Cursor, Encode, Faults, Tree};
use crate::error::{Code, Error};
use crate::money::{exact, settled};
use crate::rulebook::Rulebook;

/// What a quantity costs, and how far up the ladder it reaches.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct LadderCost {
    /// The amount, rounded as the total of a line in the rulebook's currency.
    pub total: Decimal,
    /// The rung reached, counted from 1; `None` below the first.
    pub rung: Option<usize>,
}

impl Encode for LadderCost {
    fn encode(&self) -> Tree {
        let mut out = Fields::default();
        out.amount("total", self.total);
        if let Some(rung) = self.rung {
            out.put("rung", Tree::Number(rung.to_string()));
        }
        out.tree()
    }
}

/// What `quantity` costs after `consumed` of it, counted in steps of `step`. A quantity of zero is legal here: it costs what
/// the first rung charges for being entered.
///
/// # Errors
/// Every fault of the row; [`Code::ConflictingFields`] for a row without tiers and price of its own,
/// [`Code::InvalidQuantity`] for a quantity or consumption below zero or a step of zero, [`Code::NoPrice`] where the
/// ladder has no price for the quantity.
pub fn ladder_cost(
    rulebook: &Rulebook,
    row: &Row,
    quantity: Decimal,
    consumed: Decimal,
    step: Decimal,
) -> Result<LadderCost, Faults> {
    let mut at = Cursor::default();
    let ladder = at.step("row", |at| compile::row_ladder(rulebook, row, at));
    let ladder = at.finish(ladder)?;
    if quantity < Decimal::ZERO || consumed < Decimal::ZERO || step <= Decimal::ZERO {
        return Err(Error::new(Code::InvalidQuantity).into());
    }
    let measure = Measure { offset: consumed, quantity, pool: exact::add(consumed, quantity)?, step };
    let Some(slices) = ladder.slices(measure)? else { return Err(Error::new(Code::NoPrice).into()) };
    // Times `per`, so that the only division is the one that is rounded.
    let mut amount = Decimal::ZERO;
    for slice in &slices {
        amount = exact::add(amount, exact::mul(slice.quantity, slice.unit)?)?;
        amount = exact::add(amount, exact::mul(slice.flat, ladder.per)?)?;
    }
    let plan = rulebook.rounding.for_currency(rulebook.currency)?;
    let total = plan.line_total.quotient(amount, ladder.per)?;
    let rung = slices.last().and_then(|slice| slice.rung).map(|rung| rung.saturating_add(1));
    Ok(LadderCost { total: settled(total, rulebook.currency.exponent()), rung })
}
