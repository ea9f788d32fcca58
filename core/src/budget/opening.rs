//! How a period of a budget begins to be used, and what the one before leaves to it.
//!
//! A period is opened by the first hold in it. Of a budget that rolls over, every period between the last that was opened
//! and this one is opened as well, each passing on what is left; what was passed on is no longer there in the old period,
//! so it can't be spent twice by an order with an earlier date. A debt is not passed on.

use alloc::vec::Vec;

use chrono::{DateTime, Utc};
use rust_decimal::Decimal;

use super::BudgetFacts;
use super::event::BudgetEvent;
use super::period::PeriodSpan;
use super::state::{BudgetState, PeriodState};
use crate::error::{Code, Error, Result};
use crate::id::Name;
use crate::limits;
use crate::money::Amount;

impl BudgetState {
    /// The period of an instant, as it is or as it will be once the events are applied.
    pub(super) fn open(
        &self,
        at: DateTime<Utc>,
        facts: &BudgetFacts<'_>,
    ) -> Result<(PeriodState, Vec<BudgetEvent>)> {
        let span = self.record.period.of(at)?;
        if let Some(open) = self.period(&span.key) {
            return Ok((open.clone(), Vec::new()));
        }
        if self.closed_until.is_some() && span.from < self.closed_until {
            return Err(Error::new(Code::PeriodClosed).with("period", &span.key));
        }
        let last = self.periods.last().filter(|last| last.until.is_some() && last.until <= span.from);
        match last {
            Some(last) if self.record.rollover => self.open_through(last, &span, facts),
            _ => {
                let opened = self.opened(span, Amount::ZERO, facts)?;
                let event = self.event(&opened, None);
                Ok((opened, alloc::vec![event]))
            }
        }
    }

    /// Opens every period after `last` up to the one that is asked for.
    fn open_through(
        &self,
        last: &PeriodState,
        wanted: &PeriodSpan,
        facts: &BudgetFacts<'_>,
    ) -> Result<(PeriodState, Vec<BudgetEvent>)> {
        let mut events = Vec::new();
        let mut before = last.clone();
        for _ in 0..limits::BUDGET_PERIODS {
            let next = before.until.ok_or_else(|| Error::new(Code::TimeOutOfRange))?;
            let left = before.available()?.max(Decimal::ZERO);
            let carried = Amount::new(left, self.record.currency)?;
            let opened = self.opened(self.record.period.of(next)?, carried, facts)?;
            events.push(self.event(&opened, Some(&before.key)));
            if opened.key == wanted.key {
                return Ok((opened, events));
            }
            before = opened;
        }
        Err(Error::new(Code::TooMany).with("limit", limits::BUDGET_PERIODS))
    }

    fn opened(&self, span: PeriodSpan, carried: Amount, facts: &BudgetFacts<'_>) -> Result<PeriodState> {
        let close_at = span.until.map(|until| facts.rules.remembered_until(until)).transpose()?;
        Ok(PeriodState {
            key: span.key,
            from: span.from,
            until: span.until,
            limit: self.record.limit,
            carried,
            passed_on: None,
            held: Amount::ZERO,
            committed: Amount::ZERO,
            held_elsewhere: Amount::ZERO,
            committed_elsewhere: Amount::ZERO,
            holds: 0,
            close_at,
        })
    }

    fn event(&self, opened: &PeriodState, carried_from: Option<&Name>) -> BudgetEvent {
        BudgetEvent::PeriodOpened {
            budget: self.record.id.clone(),
            period: opened.key.clone(),
            from: opened.from,
            until: opened.until,
            limit: opened.limit,
            carried: opened.carried,
            carried_from: carried_from.cloned(),
            close_at: opened.close_at,
        }
    }
}
