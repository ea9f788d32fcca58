//! The line stage. Promotions and groups take their turn one after the other; in each turn the conditions of all lines see the
//! cart as it was at the beginning of the turn, so that the order of the lines decides nothing.

use alloc::collections::{BTreeMap, BTreeSet};
use alloc::vec::Vec;

use rust_decimal::Decimal;

use super::super::reason::Reason;
use super::super::rules::{Pick, Stage};
use super::super::work::{Cart, WorkLine};
use super::action::Reach;
use super::effect::{Effect, Takes};
use super::plan::{self, Bar, OPEN_TO_ALL};
use super::programme::Slot;
use super::tally::{Refused, Room, Tally};
use super::whole;
use crate::error::Result;

/// Applies the promotions of the line stage.
pub(super) fn apply(cart: &mut Cart<'_>, tally: &mut Tally) -> Result<()> {
    let book = cart.book;
    for slot in book.promotions.slots(Stage::Line) {
        match slot.pick {
            Pick::Stack => {
                for &member in &slot.members {
                    each(cart, tally, member, OPEN_TO_ALL)?;
                }
            }
            Pick::First => {
                first(cart, tally, slot, &|_| None)?;
            }
            Pick::Exclusive => exclusive(cart, tally, slot)?,
            Pick::Best => best(cart, tally, slot)?,
        }
    }
    Ok(())
}

/// Applies one promotion; answers the lines that it applied to.
fn each(cart: &mut Cart<'_>, tally: &mut Tally, member: usize, bar: Bar<'_>) -> Result<Vec<usize>> {
    let mut refused = Refused::new(cart);
    let effect = plan::effect(cart, tally, member, bar, &mut refused)?;
    refused.store(cart);
    apply_effect(cart, tally, member, effect)
}

/// Carries out an effect and ends the row of its lines where the promotion says so.
fn apply_effect(cart: &mut Cart<'_>, tally: &mut Tally, member: usize, effect: Effect) -> Result<Vec<usize>> {
    let book = cart.book;
    let touched = effect.touched();
    let Some(promotion) = book.promotions.get(member).filter(|_| !touched.is_empty()) else {
        return Ok(touched);
    };
    effect.commit(cart, tally, member, promotion)?;
    if promotion.stop_after {
        stop(tally, &touched);
    }
    Ok(touched)
}

fn stop(tally: &mut Tally, lines: &[usize]) {
    for &line in lines {
        if let Some(line) = tally.line_mut(line) {
            line.stopped = true;
        }
    }
}

/// On each line the first member that applies; answers the lines that got one.
fn first(cart: &mut Cart<'_>, tally: &mut Tally, slot: &Slot, bar: Bar<'_>) -> Result<BTreeSet<usize>> {
    let mut decided: BTreeSet<usize> = BTreeSet::new();
    for &member in &slot.members {
        let touched = {
            let kept_out = |line: &WorkLine<'_>| {
                if decided.contains(&line.index) { Some(Reason::GroupDecided) } else { bar(line) }
            };
            each(cart, tally, member, &kept_out)?
        };
        decided.extend(touched);
    }
    Ok(decided)
}

/// The first member that applies, on the lines where nothing has applied; there it ends what follows.
fn exclusive(cart: &mut Cart<'_>, tally: &mut Tally, slot: &Slot) -> Result<()> {
    let discounted: BTreeSet<usize> =
        cart.lines.iter().filter(|line| !line.discounts.is_empty()).map(|line| line.index).collect();
    let alone = |line: &WorkLine<'_>| discounted.contains(&line.index).then_some(Reason::NotAlone);
    let decided = first(cart, tally, slot, &alone)?;
    stop(tally, &decided.into_iter().collect::<Vec<_>>());
    Ok(())
}

/// On each line the member with the largest discount. Members that work across lines can't be compared line by line: then
/// the one with the largest discount altogether.
fn best(cart: &mut Cart<'_>, tally: &mut Tally, slot: &Slot) -> Result<()> {
    let reach = |member: &usize| cart.book.promotions.get(*member).map(|promotion| promotion.reach);
    if slot.members.iter().any(|member| reach(member) != Some(Reach::Line)) {
        if let Some((member, effect)) = whole::best(cart, tally, slot)? {
            apply_effect(cart, tally, member, effect)?;
        }
        return Ok(());
    }
    for (member, lines) in best_by_line(cart, tally, slot)? {
        apply_effect(cart, tally, member, Effect::by_line(lines))?;
    }
    Ok(())
}

/// What a member has left, and what it could take from each line.
struct Offers {
    member: usize,
    room: Room,
    lines: BTreeMap<usize, Decimal>,
}

impl Offers {
    fn of(&self, line: usize) -> Option<Decimal> {
        self.room.cap(*self.lines.get(&line)?)
    }
}

/// Which member gets which lines. Lines choose in canonical order, since they may share what is left of a member.
fn best_by_line(cart: &mut Cart<'_>, tally: &Tally, slot: &Slot) -> Result<Vec<(usize, Takes)>> {
    let mut refused = Refused::new(cart);
    let mut offers = Vec::with_capacity(slot.members.len());
    for &member in &slot.members {
        if let Some((room, lines)) = plan::offers(cart, tally, member, &mut refused)? {
            offers.push(Offers { member, room, lines: lines.into_iter().collect() });
        }
    }
    let mut chosen: Vec<(usize, Takes)> = offers.iter().map(|offers| (offers.member, Vec::new())).collect();
    for &index in &cart.canonical {
        let mut best: Option<(usize, Decimal)> = None;
        for (place, offers) in offers.iter().enumerate() {
            if let Some(amount) = offers.of(index)
                && best.is_none_or(|(_, most)| amount > most)
            {
                best = Some((place, amount));
            }
        }
        let Some((winner, amount)) = best else { continue };
        if let Some(offers) = offers.get_mut(winner) {
            offers.room.spend(amount)?;
        }
        if let Some((_, lines)) = chosen.get_mut(winner) {
            lines.push((index, amount));
        }
        let Some(line) = cart.lines.get(index) else { continue };
        let lost = offers.iter().enumerate().filter(|(place, _)| *place != winner);
        for (_, offers) in lost.filter(|(_, offers)| offers.lines.contains_key(&index)) {
            if let Some(promotion) = cart.book.promotions.get(offers.member) {
                refused.push_line(promotion, line, Reason::GroupDecided);
            }
        }
    }
    refused.store(cart);
    Ok(chosen)
}
