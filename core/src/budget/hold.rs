//! Holding amounts and changing what is held: on every budget or on none.

use alloc::vec::Vec;

use chrono::{DateTime, Utc};

use super::BudgetFacts;
use super::command::Coded;
use super::event::{BudgetEvent, Shortfall, Standing};
use super::rules::BudgetRules;
use super::state::{Budgets, Hold, Mark, Part};
use super::table::{HoldMove, HoldState, TABLE};
use crate::digest::Digest;
use crate::error::{Code, Error, Result};
use crate::id::{Name, OperationId};
use crate::limits;
use crate::money::{Amount, Currency};
use crate::party::Deed;

/// What a hold asks for.
pub(super) struct Ask<'a> {
    pub(super) operation: &'a OperationId,
    pub(super) content: Digest,
    pub(super) subject: Option<&'a Name>,
    pub(super) at: DateTime<Utc>,
    pub(super) currency: Currency,
    pub(super) parts: &'a [Coded],
    pub(super) until: Option<DateTime<Utc>>,
    pub(super) approved_over: bool,
}

impl Budgets {
    /// What the budgets lack to hold these amounts at an instant, those that block among them: for plans of approval and
    /// for screens. Nothing is held.
    ///
    /// # Errors
    /// As the command `hold`, but for [`Code::BudgetExceeded`].
    pub fn shortfalls(
        &self,
        parts: &[Coded],
        currency: Currency,
        at: DateTime<Utc>,
        facts: &BudgetFacts<'_>,
    ) -> Result<Vec<Shortfall>> {
        let parts = self.parts(parts, currency, facts.company)?;
        let booking = self.book(&parts, &[], currency, at, facts)?;
        self.lacking_for(&booking, &[], currency)
    }

    pub(super) fn decide_hold(
        &self,
        ask: &Ask<'_>,
        deed: &Deed<'_>,
        facts: &BudgetFacts<'_>,
    ) -> Result<Vec<BudgetEvent>> {
        if let Some(known) = self.find_hold(ask.operation) {
            return if known.content == ask.content { Ok(Vec::new()) } else { Err(reused(ask.operation)) };
        }
        if self.holds.len() >= limits::HOLDS {
            return Err(Error::new(Code::TooMany).with("limit", limits::HOLDS));
        }
        let parts = self.parts(ask.parts, ask.currency, facts.company)?;
        let mut booking = self.book(&parts, &[], ask.currency, ask.at, facts)?;
        let shortfalls = self.afford(&mut booking, &[], ask.currency, ask.approved_over)?;
        if !shortfalls.is_empty() {
            return Ok(alloc::vec![not_held(ask.operation, ask.subject, shortfalls)]);
        }
        let hold = Hold {
            id: ask.operation.clone(),
            content: ask.content,
            subject: ask.subject.cloned(),
            at: ask.at,
            currency: ask.currency,
            until: end(ask.until, ask.subject, deed, facts.rules)?,
            state: HoldState::Held,
            parts,
            shares: booking.shares,
            operations: Vec::new(),
            forget_at: None,
        };
        let mut events = booking.openings;
        events.push(BudgetEvent::Held { hold });
        Ok(events)
    }

    pub(super) fn decide_adjust(
        &self,
        id: &OperationId,
        operation: Mark,
        coded: &[Coded],
        approved_over: bool,
        deed: &Deed<'_>,
        facts: &BudgetFacts<'_>,
    ) -> Result<Vec<BudgetEvent>> {
        let Some(hold) = self.operate(id, &operation, HoldMove::Adjust)? else { return Ok(Vec::new()) };
        let wanted = self.parts(coded, hold.currency, facts.company)?;
        let parts = adjusted(&hold.parts, wanted);
        let mut booking = self.book(&parts, &hold.shares, hold.currency, hold.at, facts)?;
        let shortfalls = self.afford(&mut booking, &hold.shares, hold.currency, approved_over)?;
        if !shortfalls.is_empty() {
            return Ok(alloc::vec![not_held(&operation.id, hold.subject.as_ref(), shortfalls)]);
        }
        let after = Standing { parts, shares: booking.shares, ..hold.standing() };
        let state = match hold.state {
            HoldState::Held => HoldState::Held,
            _ if after.holds_something() => HoldState::Partly,
            _ => HoldState::Committed,
        };
        let after = after.in_state(state, deed.now, facts.rules)?;
        let mut events = booking.openings;
        events.push(BudgetEvent::Adjusted { hold: id.clone(), operation, after });
        Ok(events)
    }

    /// The hold that an operation is about; `None` when the operation was done before.
    pub(super) fn operate(
        &self,
        id: &OperationId,
        operation: &Mark,
        what: HoldMove,
    ) -> Result<Option<&Hold>> {
        let hold = self.hold(id).map_err(|error| error.at("/hold"))?;
        if operation.id == hold.id {
            return Err(reused(&operation.id));
        }
        if let Some(done) = hold.operations.iter().find(|done| done.id == operation.id) {
            return if done.content == operation.content { Ok(None) } else { Err(reused(&operation.id)) };
        }
        TABLE.allows(hold.state, what)?;
        if hold.operations.len() >= limits::HOLD_OPERATIONS {
            return Err(Error::new(Code::TooMany).with("limit", limits::HOLD_OPERATIONS));
        }
        Ok(Some(hold))
    }
}

/// The end that was asked for, or for a hold that belongs to nothing that of the rules.
pub(super) fn end(
    until: Option<DateTime<Utc>>,
    subject: Option<&Name>,
    deed: &Deed<'_>,
    rules: &BudgetRules,
) -> Result<Option<DateTime<Utc>>> {
    match (until, subject, rules.hold_for) {
        (Some(until), ..) if until <= deed.now => {
            Err(Error::new(Code::EmptyWindow).detail("The hold would be over before it begins.").at("/until"))
        }
        (None, None, Some(hold_for)) => hold_for.after(deed.now).map(Some),
        _ => Ok(until),
    }
}

pub(super) fn reused(operation: &OperationId) -> Error {
    Error::new(Code::InputConflict)
        .detail("The id was used for another operation; give each operation its own.")
        .with("operation", operation)
        .at("/operation")
}

fn not_held(operation: &OperationId, subject: Option<&Name>, shortfalls: Vec<Shortfall>) -> BudgetEvent {
    BudgetEvent::Exceeded { operation: operation.clone(), subject: subject.cloned(), shortfalls }
}

/// The parts with what is wanted held instead; a coding that was known keeps its budgets and what it committed.
fn adjusted(known: &[Part], wanted: Vec<Part>) -> Vec<Part> {
    let mut parts: Vec<Part> = known.iter().map(|part| Part { held: Amount::ZERO, ..part.clone() }).collect();
    for want in wanted {
        match parts.iter_mut().find(|part| part.is_coded_like(&want)) {
            Some(part) => part.held = want.held,
            None => parts.push(want),
        }
    }
    parts.retain(|part| part.held > Amount::ZERO || part.committed > Amount::ZERO);
    parts
}
