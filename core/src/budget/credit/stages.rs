//! How a use goes through its stages, and what time does to it.

use alloc::vec::Vec;

use chrono::{DateTime, Utc};

use super::messages::{CreditCommand, CreditEvent, CreditStanding};
use super::state::{CreditInvoice, CreditStages, CreditUse, Credits};
use super::{mark, not_held, reused, settled};
use crate::budget::command::Rest;
use crate::budget::{BudgetFacts, BudgetRules};
use crate::error::{Code, Error, Result};
use crate::id::{Name, OperationId};
use crate::limits;
use crate::money::{Amount, Currency, exact};
use crate::party::Deed;

impl Credits {
    pub(super) fn decide_stage(
        &self,
        command: &CreditCommand,
        deed: &Deed<'_>,
        facts: &BudgetFacts<'_>,
    ) -> Result<Vec<CreditEvent>> {
        let Some((id, operation)) = command.subject() else { return Ok(Vec::new()) };
        let known = self.find(id).ok_or_else(|| {
            Error::new(Code::UnknownSubject)
                .detail("There is no such hold of credit.")
                .with("hold", id)
                .at("/hold")
        })?;
        let mark = mark(operation, command);
        if *operation == known.id {
            return Err(reused(operation));
        }
        if let Some(done) = known.operations.iter().find(|done| done.id == *operation) {
            return if *done == mark { Ok(Vec::new()) } else { Err(reused(operation)) };
        }
        if known.operations.len() >= limits::HOLD_OPERATIONS {
            return Err(Error::new(Code::TooMany).with("limit", limits::HOLD_OPERATIONS));
        }
        let mut after = known.clone();
        after.go(command, deed.at)?;
        after.revalue()?;
        if let CreditCommand::Adjust { approved_over, .. } = command {
            let lacking = self.afford(&mut after, &known.shares, *approved_over, facts.rules)?;
            if !lacking.is_empty() {
                return Ok(alloc::vec![not_held(operation, known.subject.as_ref(), lacking)]);
            }
        }
        let what = Name::new(command.word())?;
        let after = after.standing(deed.now, facts.rules)?;
        Ok(alloc::vec![CreditEvent::Moved { hold: id.clone(), what, operation: Some(mark), after }])
    }

    /// Releases whatever a cart, quote or order still holds, because it has come to its end.
    ///
    /// # Errors
    /// As [`Credits::decide`] for `release`.
    pub fn end_subject(
        &self,
        subject: &Name,
        operation: &OperationId,
        deed: &Deed<'_>,
        facts: &BudgetFacts<'_>,
    ) -> Result<Vec<CreditEvent>> {
        let mut events = Vec::new();
        for usage in self.uses_of(subject).filter(|usage| usage.stages.held > Amount::ZERO) {
            let (hold, operation) = (usage.id.clone(), operation.clone());
            let release = CreditCommand::Release { hold, operation, amount: None };
            events.extend(self.decide(&release, deed, facts)?);
        }
        Ok(events)
    }

    /// The earliest deadline.
    #[must_use]
    pub fn due(&self) -> Option<DateTime<Utc>> {
        self.uses.iter().filter_map(CreditUse::due).min()
    }

    /// What happens at a deadline.
    ///
    /// # Errors
    /// [`Code::TimeOutOfRange`] when what is remembered would outlast the supported years.
    pub fn on_due(&self, due: DateTime<Utc>, rules: &BudgetRules) -> Result<Vec<CreditEvent>> {
        let mut events = Vec::new();
        for usage in self.uses.iter().filter(|usage| usage.due().is_some_and(|at| at <= due)) {
            let hold = usage.id.clone();
            if usage.forget_at.is_some() {
                events.push(CreditEvent::Forgotten { hold });
                continue;
            }
            let mut after = usage.clone();
            after.stages.held = Amount::ZERO;
            after.revalue()?;
            let after = after.standing(due, rules)?;
            events.push(CreditEvent::Moved { hold, what: Name::new("expire")?, operation: None, after });
        }
        Ok(events)
    }
}

impl CreditUse {
    fn due(&self) -> Option<DateTime<Utc>> {
        self.forget_at.or(if self.stages.held > Amount::ZERO { self.until } else { None })
    }

    /// How it stands; remembered for a while once it is settled.
    pub(super) fn standing(self, now: DateTime<Utc>, rules: &BudgetRules) -> Result<CreditStanding> {
        let forget_at = if self.is_settled() { Some(rules.remembered_until(now)?) } else { None };
        Ok(CreditStanding { order: self.order, stages: self.stages, shares: self.shares, forget_at })
    }

    fn go(&mut self, command: &CreditCommand, now: DateTime<Utc>) -> Result<()> {
        let currency = self.currency;
        let stages = &mut self.stages;
        match command {
            CreditCommand::Adjust { amount, .. } => stages.held = settled(amount.get(), currency)?,
            CreditCommand::Commit { order, amount, rest, .. } => {
                // A second order of one hold would make it unclear what a balance has.
                if self.order.as_ref().is_some_and(|known| known != order) {
                    return Err(Error::new(Code::InputConflict)
                        .detail("The hold belongs to another order; give each order a hold.")
                        .at("/order"));
                }
                let taken = take(&mut [&mut stages.held], *amount, currency)?;
                stages.ordered = sum(stages.ordered, taken, currency)?;
                if *rest == Rest::Release {
                    stages.held = Amount::ZERO;
                }
                self.order = Some(order.clone());
            }
            CreditCommand::Release { amount, .. } => {
                take(&mut [&mut stages.held], *amount, currency)?;
            }
            CreditCommand::Ship { amount, .. } => {
                let taken = take(&mut [&mut stages.ordered], *amount, currency)?;
                stages.shipped = sum(stages.shipped, taken, currency)?;
            }
            CreditCommand::Invoice { amount, at, .. } => {
                stages.invoice(*amount, at.unwrap_or(now), currency)?;
            }
            CreditCommand::Cancel { amount, .. } => {
                take(&mut [&mut stages.ordered, &mut stages.shipped], *amount, currency)?;
            }
            CreditCommand::Sync { .. } | CreditCommand::Hold { .. } => {}
        }
        Ok(())
    }
}

impl CreditStages {
    fn invoice(&mut self, amount: Option<Amount>, at: DateTime<Utc>, currency: Currency) -> Result<()> {
        let amount = take(&mut [&mut self.shipped, &mut self.ordered], amount, currency)?;
        if amount > Amount::ZERO {
            self.invoices.push(CreditInvoice { at, amount });
        }
        Ok(())
    }
}

impl CreditCommand {
    /// The use and the operation of a command about stages.
    fn subject(&self) -> Option<(&OperationId, &OperationId)> {
        match self {
            Self::Sync { .. } | Self::Hold { .. } => None,
            Self::Adjust { hold, operation, .. }
            | Self::Commit { hold, operation, .. }
            | Self::Release { hold, operation, .. }
            | Self::Ship { hold, operation, .. }
            | Self::Invoice { hold, operation, .. }
            | Self::Cancel { hold, operation, .. } => Some((hold, operation)),
        }
    }
}

/// Takes an amount, or everything when none is named, out of the first stages that have it.
fn take(from: &mut [&mut Amount], amount: Option<Amount>, currency: Currency) -> Result<Amount> {
    let there = exact::sum(from.iter().map(|stage| stage.get()))?;
    let wanted = match amount {
        Some(amount) => settled(amount.get(), currency)?.get(),
        None => there,
    };
    if wanted > there {
        return Err(Error::new(Code::HoldExceeded).with("wanted", wanted).with("there", there).at("/amount"));
    }
    let mut left = wanted;
    for stage in from {
        let taken = left.min(stage.get());
        **stage = Amount::new(exact::sub(stage.get(), taken)?, currency)?;
        left = exact::sub(left, taken)?;
    }
    Amount::new(wanted, currency)
}

fn sum(a: Amount, b: Amount, currency: Currency) -> Result<Amount> {
    Amount::new(exact::add(a.get(), b.get())?, currency)
}
