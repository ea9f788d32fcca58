//! What ends a hold: committing, releasing, giving back. None of them takes more of a budget than was taken before, so
//! none can fail for lack of budget.

use alloc::vec::Vec;

use chrono::{DateTime, Utc};

use super::BudgetFacts;
use super::command::{Coded, Rest};
use super::event::{BudgetEvent, Standing};
use super::rules::BudgetRules;
use super::state::{Budgets, Hold, Mark, Part};
use super::table::{HoldMove, HoldState};
use crate::error::{Code, Error, Result};
use crate::id::OperationId;
use crate::money::{Amount, Currency, exact};
use crate::party::Deed;

impl Budgets {
    pub(super) fn decide_commit(
        &self,
        id: &OperationId,
        operation: Mark,
        coded: &[Coded],
        rest: Rest,
        deed: &Deed<'_>,
        facts: &BudgetFacts<'_>,
    ) -> Result<Vec<BudgetEvent>> {
        let Some(hold) = self.operate(id, &operation, HoldMove::Commit)? else { return Ok(Vec::new()) };
        let mut parts = hold.parts.clone();
        let currency = hold.currency;
        move_out(&mut parts, coded, HELD, currency, |part, amount| {
            part.committed = sum(part.committed, amount, currency)?;
            Ok(())
        })?;
        if rest == Rest::Release {
            for part in &mut parts {
                part.held = Amount::ZERO;
            }
        }
        let after = hold.with_parts(parts)?;
        let state = if after.holds_something() { HoldState::Partly } else { HoldState::Committed };
        let after = after.in_state(state, deed.now, facts.rules)?;
        Ok(alloc::vec![BudgetEvent::Committed { hold: id.clone(), operation, after }])
    }

    pub(super) fn decide_release(
        &self,
        id: &OperationId,
        operation: Mark,
        coded: &[Coded],
        deed: &Deed<'_>,
        facts: &BudgetFacts<'_>,
    ) -> Result<Vec<BudgetEvent>> {
        let Some(hold) = self.operate(id, &operation, HoldMove::Release)? else { return Ok(Vec::new()) };
        let after = hold.released(coded, deed.now, facts.rules)?;
        Ok(alloc::vec![BudgetEvent::Released { hold: id.clone(), operation: Some(operation), after }])
    }

    pub(super) fn decide_give_back(
        &self,
        id: &OperationId,
        operation: Mark,
        coded: &[Coded],
        deed: &Deed<'_>,
        facts: &BudgetFacts<'_>,
    ) -> Result<Vec<BudgetEvent>> {
        let Some(hold) = self.operate(id, &operation, HoldMove::GiveBack)? else { return Ok(Vec::new()) };
        let mut parts = hold.parts.clone();
        move_out(&mut parts, coded, COMMITTED, hold.currency, |_, _| Ok(()))?;
        let after = hold.with_parts(parts)?;
        let state = match hold.state {
            state if after.parts.iter().any(|part| part.committed > Amount::ZERO) => state,
            HoldState::Partly => HoldState::Held,
            _ => HoldState::Ended,
        };
        let after = after.in_state(state, deed.now, facts.rules)?;
        Ok(alloc::vec![BudgetEvent::GivenBack { hold: id.clone(), operation, after }])
    }
}

impl Hold {
    /// How it stands once these amounts, or all when none are named, are held no longer.
    pub(super) fn released(
        &self,
        coded: &[Coded],
        now: DateTime<Utc>,
        rules: &BudgetRules,
    ) -> Result<Standing> {
        let mut parts = self.parts.clone();
        move_out(&mut parts, coded, HELD, self.currency, |_, _| Ok(()))?;
        let after = self.with_parts(parts)?;
        let state = match self.state {
            state if after.holds_something() => state,
            HoldState::Partly => HoldState::Committed,
            _ => HoldState::Ended,
        };
        after.in_state(state, now, rules)
    }

    /// How it stands with these parts on the budgets that it has.
    fn with_parts(&self, parts: Vec<Part>) -> Result<Standing> {
        let shares = self.shares.iter().map(|share| share.revalued(&parts, self.currency));
        Ok(Standing { shares: shares.collect::<Result<_>>()?, parts, ..self.standing() })
    }
}

impl Standing {
    pub(super) fn holds_something(&self) -> bool {
        self.parts.iter().any(|part| part.held > Amount::ZERO)
    }

    /// In this state; remembered for a while once nothing is held.
    pub(super) fn in_state(
        mut self,
        state: HoldState,
        now: DateTime<Utc>,
        rules: &BudgetRules,
    ) -> Result<Self> {
        self.state = state;
        self.forget_at = match state {
            HoldState::Held | HoldState::Partly => None,
            HoldState::Committed | HoldState::Ended => Some(rules.remembered_until(now)?),
        };
        Ok(self)
    }
}

/// Where amounts are taken from.
type Pot = fn(&mut Part) -> &mut Amount;
const HELD: Pot = |part| &mut part.held;
const COMMITTED: Pot = |part| &mut part.committed;

/// Takes coded amounts, or everything when none are named, out of a pot of the parts.
fn move_out(
    parts: &mut [Part],
    coded: &[Coded],
    pot: Pot,
    currency: Currency,
    put: impl Fn(&mut Part, Amount) -> Result<()>,
) -> Result<()> {
    if coded.is_empty() {
        for part in parts {
            let amount = core::mem::take(pot(part));
            put(part, amount)?;
        }
        return Ok(());
    }
    for (index, coded) in coded.iter().enumerate() {
        let within = |error: Error| error.within(index).within("parts");
        let wanted = coded.part(currency).map_err(within)?;
        let Some(part) = parts.iter_mut().find(|part| part.is_coded_like(&wanted)) else {
            // Nothing of what is not there is not too much.
            if wanted.held > Amount::ZERO {
                return Err(within(too_much(wanted.held, Amount::ZERO)));
            }
            continue;
        };
        let there = *pot(part);
        if wanted.held > there {
            return Err(within(too_much(wanted.held, there)));
        }
        *pot(part) = Amount::new(exact::sub(there.get(), wanted.held.get())?, currency)?;
        put(part, wanted.held)?;
    }
    Ok(())
}

fn too_much(wanted: Amount, there: Amount) -> Error {
    Error::new(Code::HoldExceeded).with("wanted", wanted).with("there", there).at("/amount")
}

fn sum(a: Amount, b: Amount, currency: Currency) -> Result<Amount> {
    Amount::new(exact::add(a.get(), b.get())?, currency)
}
