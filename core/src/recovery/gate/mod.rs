//! May it be done now? Every step of a play that reaches somebody is asked through the same gates in the same order, and what each of them
//! answers is recorded with its reason.
//!
//! It decides nothing about what is sent, and it changes nothing: what may go comes back as the [`Sent`] that the caller reserves before the
//! next step is asked, so two runs of one moment never both take the last place under a cap. After a deferral the caller asks again from the
//! first gate on. The order comes from the recovery design; [`TABLE`] is the one place where it stands.

mod address;
mod attempt;
mod caps;
mod compile;
mod human;
mod permission;
mod reason;
mod window;

use alloc::boxed::Box;
use alloc::vec::Vec;

use chrono::{DateTime, Utc};

use super::outreach::Sent;
use super::rules::RecoveryRules;
use super::run::{Gate, GateOutcome, GateVerdict, RunEnd, StepOutcome};
use super::subject::Purpose;
use crate::condition::Outcome;
use crate::error::Result;
use crate::id::{ContactId, Name};
use crate::time::Calendars;
use attempt::Asking;
pub use attempt::Attempt;
pub use reason::GateReason;

/// The rules of a rulebook that say what may be done, with their calendars.
#[derive(Debug, Clone, PartialEq)]
pub struct Gates {
    rules: RecoveryRules,
    calendars: Calendars,
}

/// What the gates say about a step.
#[derive(Debug, Clone, PartialEq)]
pub struct Asked {
    /// What each gate said that was asked, in order, up to the first that does not let it pass.
    pub verdicts: Vec<GateVerdict>,
    /// What follows.
    pub fate: Fate,
}

/// What follows from what the gates say.
#[derive(Debug, Clone, PartialEq)]
pub enum Fate {
    /// It is done now. A message is reserved as it stands here, with its key; a task for the seller reserves nothing.
    Go(Option<Box<Sent>>),
    /// It is asked again then, from the first gate on.
    Defer(DateTime<Utc>),
    /// The step is left out, and the run goes on.
    Leave(StepOutcome),
    /// The run ends.
    End(RunEnd),
    /// It is asked for somebody else: this contact, or the next recipient where none is named. Where there is nobody else, or the contact
    /// was asked for already, the step is dropped.
    Reroute(Option<ContactId>),
}

/// What one gate says.
enum Say {
    Pass,
    /// A person, a window, a rate or an address holds it back until then.
    Blocked(DateTime<Utc>, Name),
    /// A cap holds it back until then.
    Capped(DateTime<Utc>, Name),
    Drop(Name),
    /// What the step asks for does not hold.
    Skip(Name),
    Reroute(Option<ContactId>, Name),
}

/// A gate, and for whom it is asked.
struct Row {
    gate: Gate,
    ask: fn(&mut Asking<'_>) -> Result<Say>,
    /// The purposes of messages for which it is asked.
    purposes: &'static [Purpose],
    /// Whether it is asked for tasks of the seller's own people, of any purpose.
    task: bool,
}

/// Messages of every kind.
const EVERY: &[Purpose] = Purpose::ALL;
/// Messages that nobody asked for.
const UNASKED: &[Purpose] = &[Purpose::Service, Purpose::Marketing];

/// The gates, in the order in which they are asked, and for which purposes. What carries out what somebody asked for, such as an order
/// confirmation, passes people, holdouts and caps; law, dead addresses, quiet hours and rates hold for it as well. A gate that is not asked
/// leaves no verdict.
#[rustfmt::skip]
const TABLE: [Row; 11] = [
    Row { gate: Gate::Suppression,     ask: permission::suppression,    purposes: EVERY,    task: false },
    Row { gate: Gate::Consent,         ask: permission::consent,        purposes: EVERY,    task: false },
    Row { gate: Gate::Address,         ask: address::address,           purposes: EVERY,    task: false },
    Row { gate: Gate::Run,             ask: run,                        purposes: EVERY,    task: true },
    Row { gate: Gate::Preconditions,   ask: preconditions,              purposes: EVERY,    task: true },
    Row { gate: Gate::Ball,            ask: human::ball,                purposes: UNASKED,  task: false },
    Row { gate: Gate::Holdout,         ask: holdout,                    purposes: UNASKED,  task: true },
    Row { gate: Gate::Arbitration,     ask: human::arbitration,         purposes: UNASKED,  task: false },
    Row { gate: Gate::Caps,            ask: caps::caps,                 purposes: UNASKED,  task: false },
    Row { gate: Gate::Window,          ask: window::window,             purposes: EVERY,    task: true },
    Row { gate: Gate::Rate,            ask: window::rate,               purposes: EVERY,    task: false },
];

impl Gates {
    /// Asks the gates.
    ///
    /// # Errors
    /// [`crate::Code::TimeOutOfRange`] at the end of the supported years, [`crate::Code::NoOpenTime`] for a calendar of tasks that never
    /// opens.
    pub fn ask(&self, attempt: &Attempt<'_>) -> Result<Asked> {
        let mut asking = Asking::new(self, attempt);
        let mut verdicts = Vec::new();
        for row in TABLE.iter().filter(|row| row.holds(attempt)) {
            let say = (row.ask)(&mut asking)?;
            let (verdict, fate) = attempt.settle(row.gate, say);
            verdicts.push(verdict);
            if let Some(fate) = fate {
                return Ok(Asked { verdicts, fate });
            }
        }
        Ok(Asked { verdicts, fate: Fate::Go(asking.sent()?.map(Box::new)) })
    }

    /// Whether a message that was given to the host and is not known to be sent may still go: nobody refused since. Otherwise the effect is
    /// to be withdrawn, for this reason.
    ///
    /// # Errors
    /// The reason, such as `unsubscribed`.
    pub fn still_allowed(
        &self,
        outreach: &super::Outreach,
        sent: &Sent,
        now: DateTime<Utc>,
    ) -> Result<(), Name> {
        permission::still_allowed(self, outreach, sent, now)
    }

    /// The rules as they were written.
    #[must_use]
    pub const fn rules(&self) -> &RecoveryRules {
        &self.rules
    }
}

impl Row {
    fn holds(&self, attempt: &Attempt<'_>) -> bool {
        if attempt.contact.is_none() { self.task } else { self.purposes.contains(&attempt.purpose) }
    }
}

impl Asked {
    /// What the last gate said: it let the step pass, or it is the one that did not.
    #[must_use]
    pub fn outcome(&self) -> GateOutcome {
        self.verdicts.last().map_or(GateOutcome::Pass, |verdict| verdict.outcome)
    }

    /// Why the step does not pass.
    #[must_use]
    pub fn reason(&self) -> Option<&Name> {
        self.verdicts.last()?.reason.as_ref()
    }

    /// When it is asked again.
    #[must_use]
    pub const fn until(&self) -> Option<DateTime<Utc>> {
        if let Fate::Defer(until) = self.fate { Some(until) } else { None }
    }
}

#[expect(clippy::unnecessary_wraps, reason = "gates share one signature")]
fn run(asking: &mut Asking<'_>) -> Result<Say> {
    Ok(match &asking.attempt.run_holds {
        Ok(()) => Say::Pass,
        Err(reason) => Say::Drop(reason.clone()),
    })
}

#[expect(clippy::unnecessary_wraps, reason = "gates share one signature")]
fn preconditions(asking: &mut Asking<'_>) -> Result<Say> {
    Ok(match asking.attempt.preconditions {
        Outcome::Holds => Say::Pass,
        Outcome::Fails => Say::Skip(GateReason::Precondition.name()),
        Outcome::Unknown(why) => Say::Skip(Name::word(why.as_str())),
    })
}

#[expect(clippy::unnecessary_wraps, reason = "gates share one signature")]
fn holdout(asking: &mut Asking<'_>) -> Result<Say> {
    let attempt = asking.attempt;
    let purposes = asking.gates.rules.holdout.as_ref().map(|rule| rule.purposes.as_slice());
    let held_out = attempt.held_out && holds_for(purposes.unwrap_or_default(), attempt.purpose);
    Ok(if held_out { Say::Drop(GateReason::Holdout.name()) } else { Say::Pass })
}

/// Whether a list of purposes names one; marketing alone when it is empty.
fn holds_for(purposes: &[Purpose], purpose: Purpose) -> bool {
    if purposes.is_empty() { purpose == Purpose::Marketing } else { purposes.contains(&purpose) }
}
