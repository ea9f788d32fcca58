//! Whether a promotion stands for a request at all, and what is left of it: limits, what this cart has used so far, and which
//! lines are through.

use alloc::vec::Vec;

use rust_decimal::Decimal;

use super::super::buyer::eligible;
use super::super::reason::Reason;
use super::super::request::{ConsumedPromotion, Explain};
use super::super::work::{Cart, WorkLine};
use super::programme::Promotion;
use crate::error::Result;
use crate::id::{LineId, PromotionId};
use crate::money::exact;

/// What this cart has used so far.
#[derive(Debug)]
pub(super) struct Tally {
    promotions: Vec<Used>,
    lines: Vec<LineTally>,
    /// A promotion ended everything that follows.
    pub(super) ended: bool,
}

/// What was used of a promotion in this cart.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Used {
    pub(super) times: u32,
    pub(super) amount: Decimal,
}

/// Where a line stands.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct LineTally {
    /// A promotion ended what follows on this line.
    pub(super) stopped: bool,
    /// Base units that sets have used, bought or discounted: each counts once in a cart.
    pub(super) units: Decimal,
    /// What these units still cost.
    pub(super) value: Decimal,
}

/// What is left of a promotion for this cart; `None` is without limit.
#[derive(Debug, Clone, Copy)]
pub(super) struct Room {
    pub(super) times: Option<u32>,
    pub(super) amount: Option<Decimal>,
}

impl Tally {
    pub(super) fn new(cart: &Cart<'_>) -> Self {
        Self {
            promotions: alloc::vec![Used::default(); cart.book.promotions.len()],
            lines: alloc::vec![LineTally::default(); cart.lines.len()],
            ended: cart.promotions_ended,
        }
    }

    pub(super) fn promotion(&self, index: usize) -> Used {
        self.promotions.get(index).copied().unwrap_or_default()
    }

    pub(super) fn promotion_mut(&mut self, index: usize) -> Option<&mut Used> {
        self.promotions.get_mut(index)
    }

    pub(super) fn line(&self, index: usize) -> LineTally {
        self.lines.get(index).copied().unwrap_or_default()
    }

    pub(super) fn line_mut(&mut self, index: usize) -> Option<&mut LineTally> {
        self.lines.get_mut(index)
    }
}

impl Room {
    /// What is left of a promotion for this cart, or why it does not stand.
    pub(super) fn of(cart: &Cart<'_>, promotion: &Promotion, used: Used) -> Result<Standing> {
        if let Some(reason) = ruled_out(cart, promotion) {
            return Ok(Err(reason));
        }
        let consumed = consumed(cart, promotion);
        let limits = &promotion.limits;
        let times = limits.per_order.map(|most| most.saturating_sub(used.times));
        let spent = exact::add(consumed.map_or(Decimal::ZERO, |consumed| consumed.amount), used.amount)?;
        let amount = limits.budget.map(|budget| exact::sub(budget, spent)).transpose()?;
        let orders = consumed.map_or(0, |consumed| consumed.account_uses);
        let reached = limits.per_account.is_some_and(|most| orders >= most)
            || times == Some(0)
            || amount.is_some_and(|left| left <= Decimal::ZERO);
        Ok(if reached { Err(Reason::LimitReached) } else { Ok(Self { times, amount }) })
    }

    /// What it may take of an amount; `None` when nothing is left. What raises a price needs no room.
    pub(super) fn cap(&self, amount: Decimal) -> Option<Decimal> {
        if self.times == Some(0) {
            return None;
        }
        match self.amount {
            Some(left) if amount > Decimal::ZERO => (left > Decimal::ZERO).then_some(amount.min(left)),
            _ => Some(amount),
        }
    }

    /// Uses up one time and an amount.
    pub(super) fn spend(&mut self, amount: Decimal) -> Result<()> {
        self.times = self.times.map(|times| times.saturating_sub(1));
        self.amount = self.amount.map(|left| exact::sub(left, amount.max(Decimal::ZERO))).transpose()?;
        Ok(())
    }
}

/// What is left of a promotion, or why it does not stand.
pub(super) type Standing = core::result::Result<Room, Reason>;

fn consumed<'a>(cart: &Cart<'a>, promotion: &Promotion) -> Option<&'a ConsumedPromotion> {
    let mut consumed = cart.request.consumed.iter().flat_map(|consumed| &consumed.promotions);
    consumed.find(|consumed| consumed.promotion == promotion.id)
}

fn ruled_out(cart: &Cart<'_>, promotion: &Promotion) -> Option<Reason> {
    let request = cart.request;
    if promotion.in_book_currency && cart.currency != cart.book.currency {
        return Some(Reason::OtherCurrency);
    }
    if promotion.window.has_ended(request.as_of) {
        return Some(Reason::Ended);
    }
    if !promotion.window.contains(request.as_of) {
        return Some(Reason::NotYetValid);
    }
    if !eligible(promotion.eligible.as_ref(), request) {
        return Some(Reason::NotEligible);
    }
    let given = promotion.codes.is_empty() || promotion.codes.iter().any(|code| request.codes.contains(code));
    (!given).then_some(Reason::CodeMissing)
}

/// Why promotions did not apply; kept only where the full explanation is asked for.
#[derive(Debug)]
pub(super) struct Refused {
    wanted: bool,
    list: Vec<(PromotionId, Option<LineId>, Reason)>,
}

impl Refused {
    pub(super) fn new(cart: &Cart<'_>) -> Self {
        Self { wanted: cart.request.explain == Explain::Full, list: Vec::new() }
    }

    /// It did not apply at all.
    pub(super) fn push(&mut self, promotion: &Promotion, reason: Reason) {
        if self.wanted {
            self.list.push((promotion.id.clone(), None, reason));
        }
    }

    /// It did not apply to a line.
    pub(super) fn push_line(&mut self, promotion: &Promotion, line: &WorkLine<'_>, reason: Reason) {
        if self.wanted {
            self.list.push((promotion.id.clone(), Some(line.id.clone()), reason));
        }
    }

    pub(super) fn store(self, cart: &mut Cart<'_>) {
        cart.refused.extend(self.list);
    }
}
