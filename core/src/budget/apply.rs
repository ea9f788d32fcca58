//! How events change the budgets: the only mutation. Nothing is decided here and nothing can fail.

use alloc::vec::Vec;

use chrono::{DateTime, Utc};
use rust_decimal::Decimal;

use super::event::{BudgetEvent, Standing};
use super::rules::BudgetRecord;
use super::state::{BudgetState, Budgets, Hold, Mark, PeriodState, Share};
use crate::id::{BudgetId, Name, OperationId};
use crate::money::{Amount, Currency, exact};

impl Budgets {
    /// Applies an event that was decided on this state. What an event of another state refers to and is not here is left
    /// alone.
    pub fn apply(&mut self, event: &BudgetEvent, _at: DateTime<Utc>) {
        self.version = self.version.saturating_add(1);
        match event {
            BudgetEvent::BudgetSet { budget, periods } => self.apply_set(budget, periods),
            BudgetEvent::BudgetRemoved { budget } => self.budgets.retain(|known| known.record.id != *budget),
            BudgetEvent::BudgetObserved { .. } => self.apply_observed(event),
            BudgetEvent::PeriodOpened {
                budget,
                period,
                from,
                until,
                limit,
                carried,
                carried_from,
                close_at,
            } => {
                let opened = PeriodState {
                    key: period.clone(),
                    from: *from,
                    until: *until,
                    limit: *limit,
                    carried: *carried,
                    passed_on: None,
                    held: Amount::ZERO,
                    committed: Amount::ZERO,
                    held_elsewhere: Amount::ZERO,
                    committed_elsewhere: Amount::ZERO,
                    holds: 0,
                    close_at: *close_at,
                };
                self.apply_opened(budget, opened, carried_from.as_ref());
            }
            BudgetEvent::PeriodClosed { budget, period, .. } => {
                if let Some(budget) = self.budget_mut(budget) {
                    let closed = budget.periods.iter().find(|known| known.key == *period);
                    budget.closed_until = budget.closed_until.max(closed.and_then(|period| period.until));
                    budget.periods.retain(|known| known.key != *period);
                }
            }
            BudgetEvent::Exceeded { .. } => {}
            BudgetEvent::Held { hold } => {
                if let Err(place) = self.hold_place(&hold.id) {
                    self.holds.insert(place, hold.clone());
                    self.count(&[], &hold.shares, hold.currency);
                }
            }
            BudgetEvent::Adjusted { hold, operation, after }
            | BudgetEvent::Committed { hold, operation, after }
            | BudgetEvent::GivenBack { hold, operation, after } => {
                self.apply_standing(hold, Some(operation), after);
            }
            BudgetEvent::Released { hold, operation, after } => {
                self.apply_standing(hold, operation.as_ref(), after);
            }
            BudgetEvent::Forgotten { hold } => {
                if let Ok(place) = self.hold_place(hold) {
                    let forgotten = self.holds.remove(place);
                    self.uncount_holds(&forgotten.shares);
                }
            }
        }
    }

    fn apply_set(&mut self, record: &BudgetRecord, limited: &[Name]) {
        match self.budget_place(&record.id) {
            Ok(place) => {
                let Some(known) = self.budgets.get_mut(place) else { return };
                if known.record.currency != record.currency || known.record.period != record.period {
                    known.periods = Vec::new();
                }
                for period in known.periods.iter_mut().filter(|period| limited.contains(&period.key)) {
                    period.limit = record.limit;
                }
                known.record = record.clone();
                known.version = known.version.saturating_add(1);
            }
            Err(place) => {
                let fresh = BudgetState {
                    record: record.clone(),
                    version: 1,
                    source_version: None,
                    closed_until: None,
                    periods: Vec::new(),
                };
                self.budgets.insert(place, fresh);
            }
        }
    }

    fn apply_opened(&mut self, budget: &BudgetId, opened: PeriodState, carried_from: Option<&Name>) {
        let Some(budget) = self.budget_mut(budget) else { return };
        for before in budget.periods.iter_mut().filter(|period| Some(&period.key) == carried_from) {
            before.passed_on = Some(opened.carried);
        }
        let place = budget.periods.partition_point(|period| period.from < opened.from);
        budget.periods.insert(place, opened);
    }

    fn apply_standing(&mut self, id: &OperationId, operation: Option<&Mark>, after: &Standing) {
        let Ok(place) = self.hold_place(id) else { return };
        let Some(hold) = self.holds.get_mut(place) else { return };
        let before = core::mem::replace(&mut hold.shares, after.shares.clone());
        hold.state = after.state;
        hold.parts.clone_from(&after.parts);
        hold.forget_at = after.forget_at;
        hold.operations.extend(operation.cloned());
        let currency = hold.currency;
        self.uncount_holds(&before);
        self.count(&before, &after.shares, currency);
    }

    /// Puts shares in the place of others in the sums of their periods, and counts the hold in the periods of the new.
    fn count(&mut self, before: &[Share], after: &[Share], currency: Currency) {
        for (shares, sign) in [(before, Decimal::NEGATIVE_ONE), (after, Decimal::ONE)] {
            for share in shares.iter().filter(|share| !share.elsewhere) {
                let currency = share.currency(currency);
                let Some(period) = self.period_mut(share) else { continue };
                period.held = shift(period.held, share.held, sign, currency);
                period.committed = shift(period.committed, share.committed, sign, currency);
            }
        }
        for share in after {
            if let Some(period) = self.period_mut(share) {
                period.holds = period.holds.saturating_add(1);
            }
        }
    }

    /// Puts shares of a hold in the place of others in the sums; the hold counts as before.
    pub(super) fn recount(&mut self, before: &[Share], after: &[Share], currency: Currency) {
        self.uncount_holds(before);
        self.count(before, after, currency);
    }

    fn uncount_holds(&mut self, shares: &[Share]) {
        for share in shares {
            if let Some(period) = self.period_mut(share) {
                period.holds = period.holds.saturating_sub(1);
            }
        }
    }

    pub(super) fn budget_mut(&mut self, id: &BudgetId) -> Option<&mut BudgetState> {
        let place = self.budget_place(id).ok()?;
        self.budgets.get_mut(place)
    }

    fn period_mut(&mut self, share: &Share) -> Option<&mut PeriodState> {
        let budget = self.budget_mut(&share.budget)?;
        budget.periods.iter_mut().find(|period| period.key == share.period)
    }
}

impl Share {
    /// The currency of its amounts.
    pub(super) fn currency(&self, hold: Currency) -> Currency {
        self.pinned.as_ref().map_or(hold, |pinned| pinned.rate.to)
    }
}

impl Hold {
    /// How it stands.
    pub(super) fn standing(&self) -> Standing {
        Standing {
            state: self.state,
            parts: self.parts.clone(),
            shares: self.shares.clone(),
            forget_at: self.forget_at,
        }
    }
}

/// A sum more or less an amount. Deciding has seen to it that the sum can be held.
fn shift(sum: Amount, by: Amount, sign: Decimal, currency: Currency) -> Amount {
    let moved = exact::mul(by.get(), sign).and_then(|by| exact::add(sum.get(), by));
    Amount::settled(moved.unwrap_or_else(|_| sum.get()), currency)
}
