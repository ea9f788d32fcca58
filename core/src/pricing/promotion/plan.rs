//! What one promotion would do to a cart as it stands: which lines it is about, what it takes, cut to what is left of it.
//! Nothing is changed here, so that the members of a group can be compared, and so that the conditions of all lines see the
//! same cart.

use alloc::vec::Vec;

use rust_decimal::Decimal;

use super::super::facts::CartView;
use super::super::reason::Reason;
use super::super::result::LineStatus;
use super::super::rules::{Basis, ChargeKind, Stage};
use super::super::work::{Cart, WorkLine};
use super::action::{Action, Reach};
use super::effect::{Effect, Takes};
use super::programme::Promotion;
use super::tally::{Refused, Room, Tally};
use super::{amount, sets, spread};
use crate::condition::{Condition, Facts, Outcome};
use crate::error::Result;

/// Keeps lines out for a reason of the caller's.
pub(super) type Bar<'b> = &'b dyn Fn(&WorkLine<'_>) -> Option<Reason>;

/// Keeps no line out.
pub(super) const OPEN_TO_ALL: Bar<'static> = &|_| None;

/// What a promotion would do; nothing, with the reason in `refused`, where it does not apply.
pub(super) fn effect(
    cart: &Cart<'_>,
    tally: &Tally,
    index: usize,
    bar: Bar<'_>,
    refused: &mut Refused,
) -> Result<Effect> {
    let Some(promotion) = cart.book.promotions.get(index) else { return Ok(Effect::default()) };
    let Some((room, view)) = stands(cart, tally, index, promotion, refused)? else {
        return Ok(Effect::default());
    };
    let lines = Lines { cart, tally, view: &view, promotion, bar };
    let effect = match (promotion.reach, &promotion.action) {
        (Reach::Line, _) => limited(lines.offers(refused)?, &room, &lines, refused)?,
        (Reach::Lines, Action::Sets(sets)) => sets::effect(&lines, sets, room.times, refused)?,
        (Reach::Lines, Action::Gift { sku, quantity }) => {
            let earned = lines.targets(promotion.on.as_ref(), refused);
            let gift = (!earned.is_empty()).then(|| (sku.clone(), *quantity, earned));
            Effect { gift, times: 1, ..Effect::default() }
        }
        (Reach::Order, action) => {
            let targets = lines.targets(promotion.on.as_ref(), refused);
            Effect { lines: spread::over(cart, promotion, action, &targets)?, times: 1, ..Effect::default() }
        }
        (Reach::Charges, Action::Freight(percent)) => freight(cart, promotion, *percent, &room)?,
        (Reach::Lines | Reach::Charges, _) => Effect::default(),
    };
    let effect = effect.within(&room)?;
    if effect.is_empty() && promotion.reach != Reach::Line {
        refused.push(promotion, Reason::NothingOff);
    }
    Ok(effect)
}

/// What each line could get from a promotion that looks at every line by itself, with what is left of the promotion.
pub(super) fn offers(
    cart: &Cart<'_>,
    tally: &Tally,
    index: usize,
    refused: &mut Refused,
) -> Result<Option<(Room, Takes)>> {
    let Some(promotion) = cart.book.promotions.get(index) else { return Ok(None) };
    let Some((room, view)) = stands(cart, tally, index, promotion, refused)? else { return Ok(None) };
    let lines = Lines { cart, tally, view: &view, promotion, bar: OPEN_TO_ALL };
    Ok(Some((room, lines.offers(refused)?)))
}

/// Whether a promotion stands for this cart, and what is left of it.
fn stands<'c>(
    cart: &'c Cart<'c>,
    tally: &Tally,
    index: usize,
    promotion: &Promotion,
    refused: &mut Refused,
) -> Result<Option<(Room, CartView<'c>)>> {
    let room = match Room::of(cart, promotion, tally.promotion(index))? {
        Ok(room) => room,
        Err(reason) => {
            refused.push(promotion, reason);
            return Ok(None);
        }
    };
    let view = CartView::new(cart);
    let when = promotion.when.as_ref().filter(|_| promotion.stage != Stage::Line);
    if let Some(reason) = fails(when, &view) {
        refused.push(promotion, reason);
        return Ok(None);
    }
    Ok(Some((room, view)))
}

pub(super) fn fails<F: Facts>(condition: Option<&Condition>, facts: &F) -> Option<Reason> {
    match condition?.evaluate(facts) {
        Outcome::Holds => None,
        Outcome::Fails => Some(Reason::ConditionFails),
        Outcome::Unknown(_) => Some(Reason::ConditionUnknown),
    }
}

/// The lines of a cart as one promotion sees them.
pub(super) struct Lines<'p> {
    pub(super) cart: &'p Cart<'p>,
    pub(super) tally: &'p Tally,
    pub(super) promotion: &'p Promotion,
    pub(super) view: &'p CartView<'p>,
    pub(super) bar: Bar<'p>,
}

impl Lines<'_> {
    /// The lines that the promotion is about, in canonical order: `on` picks them, at the line stage `when` too.
    pub(super) fn targets(&self, on: Option<&Condition>, refused: &mut Refused) -> Vec<usize> {
        let mut targets = Vec::new();
        for &index in &self.cart.canonical {
            let Some(line) = self.cart.lines.get(index) else { continue };
            if line.status != LineStatus::Priced {
                continue;
            }
            match self.kept_out(line, on) {
                None => targets.push(index),
                Some(reason) => refused.push_line(self.promotion, line, reason),
            }
        }
        targets
    }

    /// Why the promotion is not about a line.
    pub(super) fn kept_out(&self, line: &WorkLine<'_>, on: Option<&Condition>) -> Option<Reason> {
        if self.tally.line(line.index).stopped {
            return Some(Reason::Stopped);
        }
        if line.parts.iter().all(|part| part.protected) {
            return Some(Reason::Protected);
        }
        if let Some(reason) = (self.bar)(line) {
            return Some(reason);
        }
        let facts = self.view.line(line);
        let when = self.promotion.when.as_ref().filter(|_| self.promotion.stage == Stage::Line);
        fails(when, &facts).or_else(|| fails(on, &facts))
    }

    /// What each line could get by itself.
    fn offers(&self, refused: &mut Refused) -> Result<Takes> {
        let mut offers = Vec::new();
        for index in self.targets(self.promotion.on.as_ref(), refused) {
            let Some(line) = self.cart.lines.get(index) else { continue };
            let amount = amount::of_line(self.cart, line, self.promotion)?;
            if amount.is_zero() {
                refused.push_line(self.promotion, line, Reason::NothingOff);
            } else {
                offers.push((index, amount));
            }
        }
        Ok(offers)
    }
}

/// As many lines as the promotion has times and budget for, in canonical order.
fn limited(offers: Takes, room: &Room, lines: &Lines<'_>, refused: &mut Refused) -> Result<Effect> {
    let mut room = *room;
    let mut taken = Vec::with_capacity(offers.len());
    for (index, amount) in offers {
        if let Some(amount) = room.cap(amount) {
            room.spend(amount)?;
            taken.push((index, amount));
        } else if let Some(line) = lines.cart.lines.get(index) {
            refused.push_line(lines.promotion, line, Reason::LimitReached);
        }
    }
    Ok(Effect::by_line(taken))
}

/// Percent off every freight charge.
fn freight(cart: &Cart<'_>, promotion: &Promotion, percent: Decimal, room: &Room) -> Result<Effect> {
    let mut left = *room;
    let mut charges = Vec::new();
    for (index, charge) in cart.charges.iter().enumerate() {
        if charge.kind != ChargeKind::Freight {
            continue;
        }
        let base = match promotion.basis {
            Basis::Running => charge.total,
            Basis::Initial => charge.subtotal,
        };
        let amount = cart.plan.each_adjustment.proportion(base, percent, Decimal::ONE_HUNDRED)?;
        let amount = amount.min(charge.total);
        if amount > Decimal::ZERO
            && let Some(amount) = left.cap(amount)
        {
            left.spend(amount)?;
            charges.push((index, amount));
        }
    }
    let times = u32::try_from(charges.len()).unwrap_or(u32::MAX);
    Ok(Effect { charges, times, ..Effect::default() })
}
