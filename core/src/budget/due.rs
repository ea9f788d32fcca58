//! What time does to budgets: holds that end by themselves, operations that are forgotten, periods that are closed.

use alloc::vec::Vec;

use chrono::{DateTime, Utc};

use super::event::BudgetEvent;
use super::rules::BudgetRules;
use super::state::{BudgetState, Budgets, Hold, PeriodState};
use super::table::HoldState;
use crate::error::Result;

impl Budgets {
    /// The earliest deadline. It may lie before deadlines that were met already, when only they made it count: it is due
    /// at once then.
    #[must_use]
    pub fn due(&self) -> Option<DateTime<Utc>> {
        let holds = self.holds.iter().filter_map(Hold::due);
        let periods = self
            .budgets
            .iter()
            .flat_map(|budget| budget.periods.iter().filter_map(|period| budget.closes_at(period)));
        holds.chain(periods).min()
    }

    /// What happens at a deadline.
    ///
    /// # Errors
    /// [`crate::Code::TimeOutOfRange`] when what is remembered would outlast the supported years.
    pub fn on_due(&self, due: DateTime<Utc>, rules: &BudgetRules) -> Result<Vec<BudgetEvent>> {
        let mut events = Vec::new();
        for hold in self.holds.iter().filter(|hold| hold.due().is_some_and(|at| at <= due)) {
            events.push(if hold.is_open() {
                let after = hold.released(&[], due, rules)?;
                BudgetEvent::Released { hold: hold.id.clone(), operation: None, after }
            } else {
                BudgetEvent::Forgotten { hold: hold.id.clone() }
            });
        }
        for budget in &self.budgets {
            let closing = |period: &&PeriodState| budget.closes_at(period).is_some_and(|at| at <= due);
            events.extend(budget.periods.iter().filter(closing).map(|period| BudgetEvent::PeriodClosed {
                budget: budget.record.id.clone(),
                period: period.key.clone(),
                committed: period.committed,
            }));
        }
        Ok(events)
    }
}

impl Hold {
    pub(crate) fn is_open(&self) -> bool {
        matches!(self.state, HoldState::Held | HoldState::Partly)
    }

    /// When what it holds is released, or else when it is forgotten.
    fn due(&self) -> Option<DateTime<Utc>> {
        if self.is_open() { self.until } else { self.forget_at }
    }
}

impl BudgetState {
    /// When a period can be closed: no hold refers to it, and what it leaves has gone to the next.
    fn closes_at(&self, period: &PeriodState) -> Option<DateTime<Utc>> {
        let passed_on = !self.record.rollover || period.passed_on.is_some();
        if period.holds == 0 && passed_on { period.close_at } else { None }
    }
}
