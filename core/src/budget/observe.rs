//! Budgets that another system keeps: what it says is spent and held takes the place of what it said before. Whether its
//! numbers fit ours is not for us to judge, so an observation is never refused for what it says about amounts that settle.

use alloc::format;
use alloc::vec::Vec;

use super::BudgetFacts;
use super::command::BudgetCommand;
use super::event::BudgetEvent;
use super::state::Budgets;
use crate::cart::Authority;
use crate::error::{Code, Error, Result};
use crate::limits;
use crate::money::Amount;
use crate::party::Deed;

impl Budgets {
    pub(super) fn decide_observe(
        &self,
        command: &BudgetCommand,
        deed: &Deed<'_>,
        facts: &BudgetFacts<'_>,
    ) -> Result<Vec<BudgetEvent>> {
        let BudgetCommand::Observe { budget, source_version, at, committed, held, limit, includes } = command
        else {
            return Ok(Vec::new());
        };
        let known = self.budget(budget).map_err(|error| error.at("/budget"))?;
        if known.record.authority != Authority::External {
            let detail = "The budget is kept here; it takes commands, not observations.";
            return Err(Error::new(Code::WrongState).detail(detail).with("budget", budget));
        }
        if known.source_version.is_some_and(|seen| *source_version <= seen) {
            return Ok(Vec::new());
        }
        if includes.len() > limits::HOLDS {
            return Err(Error::new(Code::TooMany).with("limit", limits::HOLDS).at("/includes"));
        }
        let currency = known.record.currency;
        let settled = |field: &str, amount: Amount| {
            if amount < Amount::ZERO {
                return Err(Error::new(Code::OutOfRange).at(format!("/{field}")));
            }
            Amount::new(amount.get(), currency).map_err(|error| error.at(format!("/{field}")))
        };
        let (committed, held) = (settled("committed", *committed)?, settled("held", *held)?);
        let limit = limit.map(|limit| settled("limit", limit)).transpose()?;
        let (period, mut events) = known.open(at.unwrap_or(deed.at), facts)?;
        events.push(BudgetEvent::BudgetObserved {
            budget: budget.clone(),
            source_version: *source_version,
            period: period.key,
            committed,
            held,
            limit,
            includes: includes.clone(),
        });
        Ok(events)
    }

    /// Takes an observation in. Holds that it has leave the sums of the budget, and stay as holds.
    pub(super) fn apply_observed(&mut self, event: &BudgetEvent) {
        let BudgetEvent::BudgetObserved { budget, source_version, period, committed, held, limit, includes } =
            event
        else {
            return;
        };
        for id in includes {
            let Ok(place) = self.hold_place(id) else { continue };
            let Some(hold) = self.holds.get(place) else { continue };
            let (before, currency) = (hold.shares.clone(), hold.currency);
            let mut after = before.clone();
            for share in after.iter_mut().filter(|share| share.budget == *budget) {
                share.elsewhere = true;
            }
            if let Some(hold) = self.holds.get_mut(place) {
                hold.shares.clone_from(&after);
            }
            self.recount(&before, &after, currency);
        }
        let Some(known) = self.budget_mut(budget) else { return };
        known.source_version = Some(*source_version);
        if let Some(limit) = limit {
            known.record.limit = *limit;
        }
        if let Some(period) = known.periods.iter_mut().find(|open| open.key == *period) {
            (period.committed_elsewhere, period.held_elsewhere) = (*committed, *held);
            period.limit = limit.unwrap_or(period.limit);
        }
    }
}
