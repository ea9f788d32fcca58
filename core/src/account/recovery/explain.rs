//! Why somebody was not written to: every message that did not go out, with the gate that stopped or holds it.

use alloc::format;
use alloc::string::String;
use alloc::vec::Vec;

use chrono::{DateTime, Utc};

use crate::account::state::Account;
use crate::document::{choice, record};
use crate::id::{ContactId, PlayId, RunId, StepId};
use crate::recovery::{GateVerdict, JourneyRef, Run, RunEnd, StepOutcome};

choice! {
    /// What became of a message that did not go out.
    pub enum HeldBack {
        /// It is held back and will be looked at again.
        Held "held",
        /// It was left out, and its run went on.
        LeftOut "left_out",
        /// Its run ended before it.
        RunEnded "run_ended",
        /// It is not due yet.
        NotYet "not_yet",
    }
}

record! {
    /// A message that did not go out.
    pub struct Unsent {
        /// The run.
        required run: RunId,
        /// The play.
        required play: PlayId,
        /// The step; the one that the run waited for when it ended.
        optional step: StepId,
        /// The thing.
        required journey: JourneyRef,
        /// Whom it would have gone to.
        optional contact: ContactId,
        /// What became of it.
        required what: HeldBack,
        /// When.
        required at: DateTime<Utc>,
        /// The gate that stopped or holds it.
        optional verdict: GateVerdict,
        /// What became of the step.
        optional outcome: StepOutcome,
        /// How the run ended.
        optional end: RunEnd,
        /// All of it in a sentence.
        required sentence: String,
    }
}

impl Account {
    /// Why a person was not written to: the messages of recovery plays that did not go out, by run and step, as long as the
    /// runs are kept. Everybody's where no person is named.
    #[must_use]
    pub fn unsent(&self, contact: Option<&ContactId>) -> Vec<Unsent> {
        let mut found = Vec::new();
        for run in self.runs() {
            let of_contact = |meant: Option<&ContactId>| {
                contact.is_none_or(|contact| meant.or(run.start.contact.as_ref()) == Some(contact))
            };
            for taken in &run.taken {
                if taken.outcome != StepOutcome::Done && of_contact(taken.contact.as_ref()) {
                    let why = taken.held.as_ref().map_or_else(
                        || format!("{} was left out: {}.", taken.step, taken.outcome),
                        |held| format!("{} was left out. {}", taken.step, held.sentence()),
                    );
                    found.push(Unsent {
                        step: Some(taken.step.clone()),
                        contact: taken.contact.clone().or_else(|| run.start.contact.clone()),
                        verdict: taken.held.clone(),
                        outcome: Some(taken.outcome),
                        ..unsent(run, HeldBack::LeftOut, taken.at, why)
                    });
                }
            }
            if let Some(wait) = run.wait.as_ref().filter(|_| of_contact(None)) {
                let (what, why) = match &wait.held {
                    Some(held) => {
                        (HeldBack::Held, format!("{} is held back. {}", wait.step, held.sentence()))
                    }
                    None => (HeldBack::NotYet, format!("{} is due later.", wait.step)),
                };
                found.push(Unsent {
                    step: Some(wait.step.clone()),
                    verdict: wait.held.clone(),
                    ..unsent(run, what, wait.at, why)
                });
            }
            if let Some((end, at)) = run.end.zip(run.ended).filter(|(end, _)| *end != RunEnd::Completed)
                && of_contact(None)
            {
                let why = format!("The run ended: {end}.");
                found.push(Unsent { end: Some(end), ..unsent(run, HeldBack::RunEnded, at, why) });
            }
        }
        found
    }
}

fn unsent(run: &Run, what: HeldBack, at: DateTime<Utc>, sentence: String) -> Unsent {
    Unsent {
        run: run.id.clone(),
        play: run.start.play.clone(),
        step: None,
        journey: run.start.journey.clone(),
        contact: run.start.contact.clone(),
        what,
        at,
        verdict: None,
        outcome: None,
        end: None,
        sentence,
    }
}
