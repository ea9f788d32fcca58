//! A run: one subject on its way through one play, as it is kept, and what happens to it.

use alloc::vec::Vec;

use chrono::{DateTime, Utc};

use super::journey::{Journey, JourneyLine, RankedReason};
use super::subject::JourneyRef;
use crate::document::{choice, record, tagged};
use crate::id::{ContactId, EffectKey, Name, PlayId, RunId, SegmentId, StepId};

choice! {
    /// The gates, in the order in which they are asked.
    pub enum Gate {
        /// No law or list forbids it.
        Suppression "suppression",
        /// The recipient agreed to the channel and purpose, as of now.
        Consent "consent",
        /// The address is known and works.
        Address "address",
        /// The run still holds: generation, exits, goal.
        Run "run",
        /// What the step asks for still holds.
        Preconditions "preconditions",
        /// No person has the ball.
        Ball "ball",
        /// The account is not held out.
        Holdout "holdout",
        /// No other conversation with the company goes on.
        Arbitration "arbitration",
        /// No cap is reached.
        Caps "caps",
        /// The window is open.
        Window "window",
        /// The rate leaves room.
        Rate "rate",
    }

    /// What a gate says.
    pub enum GateOutcome {
        /// Go on.
        Pass "pass",
        /// Not now.
        Defer "defer",
        /// Not at all.
        Drop "drop",
        /// Somebody else.
        Reroute "reroute",
    }

    /// What became of a step.
    pub enum StepOutcome {
        /// It was done.
        Done "done",
        /// What it asks for did not hold.
        Skipped "skipped",
        /// A gate dropped it.
        Dropped "dropped",
        /// It was too late for it.
        Stale "stale",
        /// Its wait was over before it began.
        Past "past",
        /// Its wait had no end: the thing has no such instant.
        NoInstant "no_instant",
        /// It was held back for too long.
        TooOld "too_old",
        /// What it waited for did not come in time, and the play goes on elsewhere.
        TimedOut "timed_out",
        /// What ends its repetition was seen.
        Stopped "stopped",
    }

    /// How a run ended.
    pub enum RunEnd {
        /// Its last step was done.
        Completed "completed",
        /// What it was for was reached.
        Goal "goal",
        /// The thing was ordered.
        Ordered "ordered",
        /// The same was ordered elsewhere.
        ConvertedElsewhere "converted_elsewhere",
        /// Somebody came back: its messages are void.
        Resumed "resumed",
        /// The thing came to an end.
        SubjectEnded "subject_ended",
        /// An exit of the play.
        Exit "exit",
        /// The same key entered again.
        Restarted "restarted",
        /// A play with a higher priority began.
        Preempted "preempted",
        /// Its play, or the version of it, is gone.
        PlayRemoved "play_removed",
        /// A step that was held back ended it.
        HeldBack "held_back",
        /// A person took over.
        TakenOver "taken_over",
        /// A wait was over before it began, and the play says that it ends then.
        Past "past",
        /// It went through more steps than a run may.
        TooLong "too_long",
    }
}

record! {
    /// A run.
    pub struct Run {
        /// Its id, unique in the life of the account.
        required id: RunId,
        /// How it began.
        required start: RunStart,
        /// When it began.
        required entered: DateTime<Utc>,
        /// The step that it waits for.
        optional wait: RunWait,
        /// When the step before was due.
        optional previous_due: DateTime<Utc>,
        /// When the step before was done.
        optional previous_done: DateTime<Utc>,
        /// An exit that counts at the next step.
        optional leaving: RunEnd,
        /// What became of its steps.
        list taken: StepTaken,
        /// When it ended.
        optional ended: DateTime<Utc>,
        /// How it ended.
        optional end: RunEnd,
    }

    /// How a run begins.
    pub struct RunStart {
        /// The play.
        required play: PlayId,
        /// Its version.
        required version: u32,
        /// The thing.
        required journey: JourneyRef,
        /// The generation of the thing.
        default generation: u32 = 0,
        /// What counts as the same for re-entry.
        required key: Name,
        /// Who buys.
        optional contact: ContactId,
        /// The last activity before.
        required activity: DateTime<Utc>,
        /// When it was found idle.
        optional abandoned: DateTime<Utc>,
        /// Who must act, where a step writes to who it was then.
        list waits_for: ContactId,
        /// Its lines then, where a step reads them so.
        list lines: JourneyLine,
        /// Its reasons then, where a step reads them so.
        list reasons: RankedReason,
        /// Its segments then, where a step reads the reason so.
        list segments: SegmentId,
    }

    /// What a run waits for.
    pub struct RunWait {
        /// The step.
        required step: StepId,
        /// When it is due, never before it was waited for. Held back, it keeps this: its age is counted from here.
        required due: DateTime<Utc>,
        /// When it was due by the plan, where that is another instant: its wait was over before it began, or it has none and
        /// is due with the step before it. What is counted from `previous_due` is counted from here.
        optional planned: DateTime<Utc>,
        /// When it is looked at again: how late it is done is counted from here.
        required at: DateTime<Utc>,
        /// How often it was tried.
        default attempt: u32 = 0,
        /// How often the run had this step behind it before. With the attempt it tells the effects of one step apart.
        default visit: u32 = 0,
        /// How often a repeated step was due before in this repetition.
        default repeats: u32 = 0,
        /// The signals that it waits for.
        list signals: Name,
        /// The time is over without the signal: where it goes on.
        optional otherwise: StepId,
        /// The gate that holds it back.
        optional held: GateVerdict,
        /// It waits for an answer about these products until `at`.
        list asked: crate::id::Sku,
    }

    /// What became of a step.
    pub struct StepTaken {
        /// The step.
        required step: StepId,
        /// When.
        required at: DateTime<Utc>,
        /// What became of it.
        required outcome: StepOutcome,
        /// The effect that it made.
        optional key: EffectKey,
        /// Who would have got it.
        optional contact: ContactId,
        /// The gate that stopped it.
        optional held: GateVerdict,
    }

    /// What a gate said, and why.
    pub struct GateVerdict {
        /// The gate.
        required gate: Gate,
        /// What it says.
        required outcome: GateOutcome,
        /// Why, a word such as `no_consent` or the id of a cap.
        optional reason: Name,
        /// Until when it holds the step back.
        optional until: DateTime<Utc>,
        /// What held the step back for longer than it may be held, where the reason is `too_old`.
        optional held_by: Name,
    }
}

tagged! {
    /// What happens to a run.
    pub enum RunEvent by "event" {
        /// It began.
        Entered "entered" {
            /// How.
            required start: RunStart,
        },
        /// It waits for a step.
        Waiting "waiting" {
            /// For which, until when.
            required wait: RunWait,
        },
        /// The gates were asked.
        Gated "gated" {
            /// The step.
            required step: StepId,
            /// Who would get it.
            optional contact: ContactId,
            /// What each said that was asked, in order.
            list verdicts: GateVerdict,
        },
        /// A step is behind it.
        Taken "taken" {
            /// Which, and what became of it.
            required taken: StepTaken,
            /// When it was due by the plan.
            required due: DateTime<Utc>,
        },
        /// It ends at its next step.
        Leaving "leaving" {
            /// How.
            required end: RunEnd,
        },
        /// It ended.
        Ended "ended" {
            /// How.
            required end: RunEnd,
        },
    }
}

impl Run {
    /// Whether it goes on.
    #[must_use]
    pub const fn lives(&self) -> bool {
        self.end.is_none()
    }

    /// When it is looked at next.
    #[must_use]
    pub fn due(&self) -> Option<DateTime<Utc>> {
        if self.lives() { self.wait.as_ref().map(|wait| wait.at) } else { None }
    }

    /// Whether its messages are void: it is about a thing that was abandoned, and somebody came back since. A run that did not
    /// begin with something abandoned, such as reminders of an expiry, goes on whoever comes back.
    #[must_use]
    pub fn is_void(&self, journey: &Journey) -> bool {
        self.start.abandoned.is_some() && self.start.generation != journey.generation
    }

    /// A run as its first event says it; none for any other event.
    #[must_use]
    pub fn from_entered(id: &RunId, event: &RunEvent, at: DateTime<Utc>) -> Option<Self> {
        let RunEvent::Entered { start } = event else { return None };
        Some(Self {
            id: id.clone(),
            start: start.clone(),
            entered: at,
            wait: None,
            previous_due: None,
            previous_done: None,
            leaving: None,
            taken: Vec::new(),
            ended: None,
            end: None,
        })
    }

    /// Folds an event in.
    pub fn apply(&mut self, event: &RunEvent, at: DateTime<Utc>) {
        match event {
            RunEvent::Entered { .. } | RunEvent::Gated { .. } => {}
            RunEvent::Waiting { wait } => self.wait = Some(wait.clone()),
            RunEvent::Taken { taken, due } => {
                self.previous_due = Some(*due);
                self.previous_done = Some(taken.at);
                self.wait = None;
                self.taken.push(taken.clone());
            }
            RunEvent::Leaving { end } => self.leaving = Some(*end),
            RunEvent::Ended { end } => {
                self.end = Some(*end);
                self.ended = Some(at);
                self.wait = None;
            }
        }
    }
}
