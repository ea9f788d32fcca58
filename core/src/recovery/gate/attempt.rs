//! What is asked of the gates, and what becomes of a step that a gate holds back.

use alloc::vec::Vec;

use chrono::{DateTime, Utc};

use super::{Fate, GateReason, Gates, Say};
use crate::condition::Outcome;
use crate::error::Result;
use crate::id::{CalendarId, ContactId, Name, StepId};
use crate::party::Company;
use crate::recovery::outreach::{Outreach, Sent};
use crate::recovery::rules::{ChannelRule, Zones};
use crate::recovery::run::{Gate, GateOutcome, GateVerdict, Run, RunEnd, StepOutcome};
use crate::recovery::{Held, Journey, Purpose};

/// A step that wants to be done now.
#[derive(Debug, Clone)]
pub struct Attempt<'a> {
    /// What the account keeps about writing to its people.
    pub outreach: &'a Outreach,
    /// The company.
    pub company: &'a Company,
    /// Now.
    pub now: DateTime<Utc>,
    /// When the step was due by the play.
    pub due: DateTime<Utc>,
    /// Who would be reached; nobody for a task of the seller.
    pub contact: Option<&'a ContactId>,
    /// On which channel; none for a task.
    pub channel: Option<&'a Name>,
    /// What for.
    pub purpose: Purpose,
    /// Its tags.
    pub tags: &'a [Name],
    /// What it is about.
    pub journey: &'a Journey,
    /// The run.
    pub run: &'a Run,
    /// The step.
    pub step: &'a StepId,
    /// Whether the run still holds (generation, exits, goal), or why not.
    pub run_holds: Result<(), Name>,
    /// What came of the step's own condition; holds where it has none.
    pub preconditions: Outcome,
    /// Whether the account is held out.
    pub held_out: bool,
    /// The zones of the recipient.
    pub zones: &'a Zones,
    /// What happens when a window, a rate, an address or a person holds it back.
    pub on_blocked: &'a Held,
    /// What happens when a cap holds it back.
    pub on_cap: &'a Held,
    /// The calendar of the step itself.
    pub calendar: Option<&'a CalendarId>,
}

impl Attempt<'_> {
    /// What a gate's word comes to; nothing follows from a pass.
    pub(super) fn settle(&self, gate: Gate, say: Say) -> (GateVerdict, Option<Fate>) {
        let verdict = |outcome, reason: Option<Name>, until| GateVerdict {
            gate,
            outcome,
            reason,
            until,
            held_by: None,
        };
        match say {
            Say::Pass => (verdict(GateOutcome::Pass, None, None), None),
            Say::Drop(reason) => {
                (verdict(GateOutcome::Drop, Some(reason), None), Some(Fate::Leave(StepOutcome::Dropped)))
            }
            Say::Skip(reason) => {
                (verdict(GateOutcome::Drop, Some(reason), None), Some(Fate::Leave(StepOutcome::Skipped)))
            }
            Say::Reroute(to, reason) => {
                (verdict(GateOutcome::Reroute, Some(reason), None), Some(Fate::Reroute(to)))
            }
            Say::Blocked(until, reason) => self.hold(self.on_blocked, until, reason, verdict),
            Say::Capped(until, reason) => self.hold(self.on_cap, until, reason, verdict),
        }
    }

    /// A step that is held back is deferred, dropped, or ends its run. It is never deferred beyond the age that the play allows.
    fn hold(
        &self,
        held: &Held,
        until: DateTime<Utc>,
        reason: Name,
        verdict: impl Fn(GateOutcome, Option<Name>, Option<DateTime<Utc>>) -> GateVerdict,
    ) -> (GateVerdict, Option<Fate>) {
        let Some(deferral) = &held.defer else {
            let end = if held.end { Fate::End(RunEnd::HeldBack) } else { Fate::Leave(StepOutcome::Dropped) };
            return (verdict(GateOutcome::Drop, Some(reason), Some(until)), Some(end));
        };
        // An age that reaches beyond the supported years has no end.
        if deferral.max_age.after(self.due).is_ok_and(|oldest| until > oldest) {
            let dropped = verdict(GateOutcome::Drop, Some(GateReason::TooOld.name()), Some(until));
            let dropped = GateVerdict { held_by: Some(reason), ..dropped };
            return (dropped, Some(Fate::Leave(StepOutcome::TooOld)));
        }
        (verdict(GateOutcome::Defer, Some(reason), Some(until)), Some(Fate::Defer(until)))
    }
}

/// An attempt while it is asked: gates leave it fewer addresses to go to.
pub(super) struct Asking<'a> {
    pub(super) gates: &'a Gates,
    pub(super) attempt: &'a Attempt<'a>,
    /// The rule of the channel, where the rulebook has it.
    pub(super) channel: Option<&'a ChannelRule>,
    /// Where it could go, the best first; a place without an address where none is known. Never empty.
    pub(super) places: Vec<Place<'a>>,
}

/// An address with its domain.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(super) struct Place<'a> {
    pub(super) address: Option<&'a Name>,
    pub(super) domain: Option<&'a Name>,
}

impl<'a> Asking<'a> {
    pub(super) fn new(gates: &'a Gates, attempt: &'a Attempt<'a>) -> Self {
        let known = attempt.contact.zip(attempt.channel);
        let known = known.map(|(contact, channel)| attempt.outreach.addresses(contact, channel));
        let mut places: Vec<Place<'a>> = known
            .unwrap_or_default()
            .into_iter()
            .map(|(address, domain)| Place { address: Some(address), domain })
            .collect();
        if places.is_empty() {
            places.push(Place::default());
        }
        let channel = attempt.channel.and_then(|channel| gates.rules.channel(channel));
        Self { gates, attempt, channel, places }
    }

    /// Keeps the places that a gate lets pass; whether any is left. Where none is, all stay, for the reason is told of them.
    pub(super) fn keep(&mut self, passes: impl Fn(&Place<'a>) -> bool) -> bool {
        let left: Vec<Place<'a>> = self.places.iter().copied().filter(|place| passes(place)).collect();
        let any = !left.is_empty();
        if any {
            self.places = left;
        }
        any
    }

    pub(super) fn place(&self) -> Place<'a> {
        self.places.first().copied().unwrap_or_default()
    }

    /// The message as it counts from now on.
    pub(super) fn sent(&self) -> Result<Option<Sent>> {
        let attempt = self.attempt;
        let Some((contact, channel)) = attempt.contact.zip(attempt.channel) else { return Ok(None) };
        let place = self.place();
        let mut sent = Sent::new(contact, channel, attempt.purpose, attempt.now);
        (sent.address, sent.domain) = (place.address.cloned(), place.domain.cloned());
        sent.tags = attempt.tags.to_vec();
        sent.journey = Some(attempt.journey.about.clone());
        (sent.run, sent.step) = (Some(attempt.run.id.clone()), Some(attempt.step.clone()));
        sent.windows = self.gates.windows_of(&sent)?;
        Ok(Some(sent))
    }
}
