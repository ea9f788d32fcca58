//! The order stage and the shipping stage: a promotion applies to the cart, or to its freight, as a whole or not at all.

use alloc::vec::Vec;

use rust_decimal::Decimal;

use super::super::reason::Reason;
use super::super::rules::{Pick, Stage};
use super::super::work::Cart;
use super::effect::Effect;
use super::plan::{self, OPEN_TO_ALL};
use super::programme::Slot;
use super::tally::{Refused, Tally};
use crate::error::Result;

/// Applies the promotions of the order stage or of the shipping stage.
pub(super) fn apply(cart: &mut Cart<'_>, tally: &mut Tally, stage: Stage) -> Result<()> {
    let book = cart.book;
    for slot in book.promotions.slots(stage) {
        match slot.pick {
            Pick::Stack => {
                for &member in &slot.members {
                    each(cart, tally, member)?;
                }
            }
            Pick::First => {
                first(cart, tally, slot)?;
            }
            Pick::Exclusive if applied(cart, stage) => refuse(cart, &slot.members, Reason::NotAlone),
            Pick::Exclusive => {
                if first(cart, tally, slot)? {
                    tally.ended = true;
                }
            }
            Pick::Best if tally.ended => refuse(cart, &slot.members, Reason::Stopped),
            Pick::Best => {
                if let Some((member, effect)) = best(cart, tally, slot)? {
                    carry_out(cart, tally, member, effect)?;
                }
            }
        }
    }
    cart.promotions_ended = tally.ended;
    Ok(())
}

/// Whether any promotion has applied: to the cart, or at the shipping stage to its freight.
fn applied(cart: &Cart<'_>, stage: Stage) -> bool {
    let freight = cart.charges.iter().any(|charge| !charge.discounts.is_empty());
    let goods = !cart.gifts.is_empty() || cart.lines.iter().any(|line| !line.discounts.is_empty());
    if stage == Stage::Shipping { freight } else { goods }
}

/// Applies one promotion; answers whether it did anything.
fn each(cart: &mut Cart<'_>, tally: &mut Tally, member: usize) -> Result<bool> {
    if tally.ended {
        refuse(cart, &[member], Reason::Stopped);
        return Ok(false);
    }
    let mut refused = Refused::new(cart);
    let effect = plan::effect(cart, tally, member, OPEN_TO_ALL, &mut refused)?;
    refused.store(cart);
    if effect.is_empty() {
        return Ok(false);
    }
    carry_out(cart, tally, member, effect)?;
    Ok(true)
}

fn carry_out(cart: &mut Cart<'_>, tally: &mut Tally, member: usize, effect: Effect) -> Result<()> {
    let book = cart.book;
    let Some(promotion) = book.promotions.get(member) else { return Ok(()) };
    tally.ended = tally.ended || promotion.stop_after;
    effect.commit(cart, tally, member, promotion)
}

/// The first member that applies; answers whether one did.
fn first(cart: &mut Cart<'_>, tally: &mut Tally, slot: &Slot) -> Result<bool> {
    let mut members = slot.members.iter();
    while let Some(&member) = members.next() {
        if each(cart, tally, member)? {
            refuse(cart, members.as_slice(), Reason::GroupDecided);
            return Ok(true);
        }
    }
    Ok(false)
}

/// The member with the largest discount altogether, the earlier one at a tie; the others leave their reason.
pub(super) fn best(cart: &mut Cart<'_>, tally: &Tally, slot: &Slot) -> Result<Option<(usize, Effect)>> {
    let mut refused = Refused::new(cart);
    let mut best: Option<(usize, Effect)> = None;
    let mut most = Decimal::ZERO;
    let mut lost = Vec::new();
    for &member in &slot.members {
        let effect = plan::effect(cart, tally, member, OPEN_TO_ALL, &mut refused)?;
        if effect.is_empty() {
            continue;
        }
        let total = effect.total()?;
        if best.is_none() || total > most {
            lost.extend(best.replace((member, effect)).map(|(member, _)| member));
            most = total;
        } else {
            lost.push(member);
        }
    }
    refused.store(cart);
    refuse(cart, &lost, Reason::GroupDecided);
    Ok(best)
}

fn refuse(cart: &mut Cart<'_>, members: &[usize], reason: Reason) {
    let book = cart.book;
    let mut refused = Refused::new(cart);
    for member in members {
        if let Some(promotion) = book.promotions.get(*member) {
            refused.push(promotion, reason);
        }
    }
    refused.store(cart);
}
