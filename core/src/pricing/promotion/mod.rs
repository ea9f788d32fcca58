//! Promotions: which of them apply to a cart, in which order, and what each takes from a line or a charge.
//!
//! The line stage looks at each line, the order stage at the cart and allocates to its lines, the shipping stage at freight.
//! `programme.rs` compiles the rules into one total order, `plan.rs` works out what one promotion would do without doing it,
//! `line.rs` and `whole.rs` decide between the members of a group, `effect.rs` carries it out. Protected prices, blocked
//! lines and lines without a price are never touched. The rules are in the conformance README, "Promotion".

mod action;
mod amount;
mod effect;
mod line;
mod percentage;
mod plan;
mod programme;
mod sets;
mod spread;
mod tally;
mod whole;

use alloc::vec::Vec;

pub(crate) use self::percentage::{Percentage, breaks, percentages};
pub(crate) use self::programme::Programme;
use self::tally::{Room, Tally, Used};
use super::result::Issue;
use super::rules::{Pick, Stage};
use super::work::Cart;
use crate::condition::Condition;
use crate::error::{Code, Error, Result};

/// Applies the promotions of the line stage, then those of the order stage.
///
/// # Errors
/// [`Code::InvalidRequest`] where less than nothing was used of a promotion; [`Code::AmountOutOfRange`].
pub(crate) fn apply(cart: &mut Cart<'_>) -> Result<()> {
    check_consumed(cart)?;
    report_unknown_codes(cart);
    let mut tally = Tally::new(cart);
    line::apply(cart, &mut tally)?;
    whole::apply(cart, &mut tally, Stage::Order)
}

/// Applies the promotions of the shipping stage, once the charges are known and before they are taxed.
///
/// # Errors
/// [`Code::AmountOutOfRange`].
pub(crate) fn apply_shipping(cart: &mut Cart<'_>) -> Result<()> {
    let mut tally = Tally::new(cart);
    whole::apply(cart, &mut tally, Stage::Shipping)
}

/// The conditions on which alone it depends that a promotion takes all freight off. Promotions in groups that choose, with
/// limits, or behind one that ends what follows are left out: what they would do takes more to know.
pub(crate) fn free_freight<'b>(cart: &Cart<'b>) -> Result<Vec<Option<&'b Condition>>> {
    let book = cart.book;
    let mut found = Vec::new();
    if cart.promotions_ended {
        return Ok(found);
    }
    for slot in book.promotions.slots(Stage::Shipping) {
        if slot.pick != Pick::Stack {
            break;
        }
        for promotion in slot.members.iter().filter_map(|&member| book.promotions.get(member)) {
            let limited = promotion.limits.per_order.is_some() || promotion.limits.budget.is_some();
            let stands = Room::of(cart, promotion, Used::default())?.is_ok();
            if stands && !limited && promotion.frees_freight() {
                found.push(promotion.when.as_ref());
            }
            if promotion.stop_after {
                return Ok(found);
            }
        }
    }
    Ok(found)
}

fn check_consumed(cart: &Cart<'_>) -> Result<()> {
    let consumed = cart.request.consumed.iter().flat_map(|consumed| &consumed.promotions);
    for (index, consumed) in consumed.enumerate() {
        if consumed.amount.is_sign_negative() && !consumed.amount.is_zero() {
            let error = Error::new(Code::InvalidRequest).detail("What was consumed is never below zero.");
            return Err(error.at(alloc::format!("/consumed/promotions/{index}/amount")));
        }
    }
    Ok(())
}

/// A code that no promotion has is no error: the cart has its price, and the buyer should learn of it.
fn report_unknown_codes(cart: &mut Cart<'_>) {
    for (index, code) in cart.request.codes.iter().enumerate() {
        if !cart.book.promotions.knows_code(code) {
            let error = Error::new(Code::UnknownPromotionCode).with("entered", code);
            cart.issues.push(Issue(error.at(alloc::format!("/codes/{index}"))));
        }
    }
}
