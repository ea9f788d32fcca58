//! Plays, compiled: found by id and version, and by what makes a thing enter them.
//!
//! A run keeps to the version that it began with, so several versions of a play may stand in one rulebook; only the newest one
//! that is not retired is entered. What a compiled play says has been checked: every name in it exists, and nothing that systems
//! handle differently was left open.

use alloc::collections::BTreeMap;
use alloc::vec::Vec;
use core::cmp::Reverse;

use super::choices::Resolved;
use super::journey::{Journey, JourneyEnd};
use super::load;
use super::play::{EnterOn, Entry, EntryKey, ExitTiming, Play, ReEntry, Reading};
use super::step::{
    AudienceStep, Branch, CrmStep, HoldPriceStep, OfferStep, PlayStep, QuoteStep, SendStep, Split, TaskStep,
    WebhookStep,
};
use super::subject::JourneyKind;
use super::wait::CompiledWait;
use crate::condition::{Condition, Facts, IdFact, Outcome};
use crate::document::{Cursor, Faults};
use crate::id::{PlayId, StepId};
use crate::rulebook::Rulebook;
use crate::time::Calendars;

/// The plays of a rulebook.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Plays {
    /// By id, then version.
    list: Vec<CompiledPlay>,
    /// The plays that are entered, by priority, then id: their places in the list.
    entered: Vec<usize>,
}

/// Why plays are asked who enters.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Trigger<'a> {
    /// The thing was found idle.
    Abandoned,
    /// It was first seen, or offered again.
    Opened,
    /// It reached the stage that it is at.
    StageEntered,
    /// A signal about it was seen: its word.
    Signal(&'a str),
    /// It came to an end.
    Ended(JourneyEnd),
}

impl Plays {
    /// Compiles the plays of a rulebook.
    ///
    /// # Errors
    /// Every fault at once, at the pointers of the rulebook. [`crate::Code::MissingChoice`] for what systems handle differently and
    /// neither the step, nor the play, nor its preset says, with the path where the step or play would say it;
    /// [`crate::Code::DuplicateId`], [`crate::Code::UnknownReference`], [`crate::Code::ConflictingFields`],
    /// [`crate::Code::MissingField`], [`crate::Code::OutOfRange`], [`crate::Code::TooMany`].
    pub fn compile(rulebook: &Rulebook) -> Result<Self, Faults> {
        let mut at = Cursor::default();
        let zone = &rulebook.time_zone;
        let calendars = at.step("calendars", |at| Calendars::compile_at(&rulebook.calendars, zone, at));
        let plays = Self::compile_at(rulebook, &calendars, &mut at);
        at.finish(Some(plays))
    }

    /// What comes back is whole only if the cursor is clean.
    pub(crate) fn compile_at(rulebook: &Rulebook, calendars: &Calendars, at: &mut Cursor) -> Self {
        let mut list = load::plays(rulebook, calendars, at);
        list.sort_by(|one, other| one.place().cmp(&other.place()));
        // Versions of one play follow each other, the newest last.
        let newest: BTreeMap<&PlayId, usize> = list
            .iter()
            .enumerate()
            .filter(|(_, play)| !play.rule.retired)
            .map(|(index, play)| (&play.rule.id, index))
            .collect();
        // By id they are; the sort keeps that among equals.
        let mut entered: Vec<usize> = newest.into_values().collect();
        entered.sort_by_key(|index| list.get(*index).map(|play| Reverse(play.rule.priority)));
        Self { list, entered }
    }

    /// The plays in the order of the document, so far as they can be told, whatever is wrong with them: for lints.
    pub(crate) fn as_written(rulebook: &Rulebook) -> Vec<CompiledPlay> {
        let mut faults = Cursor::default();
        let calendars = Calendars::compile_at(&rulebook.calendars, &rulebook.time_zone, &mut faults);
        load::plays(rulebook, &calendars, &mut faults)
    }

    /// The play of that version.
    #[must_use]
    pub fn get(&self, id: &PlayId, version: u32) -> Option<&CompiledPlay> {
        let found = self.list.binary_search_by(|play| play.place().cmp(&(id, version)));
        found.ok().and_then(|index| self.list.get(index))
    }

    /// All plays and versions, by id.
    pub fn iter(&self) -> impl Iterator<Item = &CompiledPlay> {
        self.list.iter()
    }

    /// Whether a play is about things of this kind.
    #[must_use]
    pub fn about(&self, kind: JourneyKind) -> bool {
        self.list.iter().any(|play| play.rule.subject == kind)
    }

    /// Whether a play about things of this kind is entered on this, and whether one that is asks for more than that: facts that cost
    /// something to know.
    #[must_use]
    pub fn awaits(&self, kind: JourneyKind, on: &Trigger<'_>) -> Option<bool> {
        let plays = self.entered.iter().filter_map(|index| self.list.get(*index)).map(|play| &play.rule);
        let awaiting = plays.filter(|play| play.subject == kind && is_triggered(&play.enter, on));
        let asks = awaiting.map(|play| play.enter.when.is_some() || !play.enter.segments.is_empty());
        asks.reduce(|one, other| one || other)
    }

    /// The plays that the journey enters now, the highest priority first and then by id; [`CompiledPlay::enter`] says whether it
    /// may. What a condition asks and nobody knows keeps the journey out.
    #[must_use]
    pub fn entering<'p>(
        &'p self,
        journey: &Journey,
        on: &Trigger<'_>,
        facts: &dyn Facts,
    ) -> Vec<&'p CompiledPlay> {
        let plays = self.entered.iter().filter_map(|index| self.list.get(*index));
        plays
            .filter(|play| {
                play.rule.subject == journey.about.kind && takes(&play.rule.enter, journey, on, facts)
            })
            .collect()
    }
}

/// Whether an entry is about what happened.
fn is_triggered(entry: &Entry, on: &Trigger<'_>) -> bool {
    match on {
        Trigger::Abandoned => entry.on == EnterOn::Abandoned,
        Trigger::Opened => entry.on == EnterOn::Opened,
        Trigger::StageEntered => entry.on == EnterOn::StageEntered,
        Trigger::Signal(word) => {
            entry.on == EnterOn::Signal && entry.signals.iter().any(|signal| signal.as_str() == *word)
        }
        Trigger::Ended(end) => entry.on == EnterOn::Ended && entry.ends.contains(end),
    }
}

/// Whether an entry takes the journey.
fn takes(entry: &Entry, journey: &Journey, on: &Trigger<'_>, facts: &dyn Facts) -> bool {
    is_triggered(entry, on)
        && (entry.stages.is_empty() || entry.stages.contains(&journey.stage))
        && (entry.reasons.is_empty()
            || journey.reason().is_some_and(|reason| entry.reasons.contains(&reason.code)))
        && (entry.segments.is_empty() || is_in_segment(entry, journey, facts))
        && entry.when.as_deref().is_none_or(|when| holds(when, facts))
}

/// The segments that were found when the journey was abandoned, and those that the facts know.
fn is_in_segment(entry: &Entry, journey: &Journey, facts: &dyn Facts) -> bool {
    let mut found = entry.segments.iter().any(|segment| journey.segments.contains(segment));
    // Facts that know no segments add none.
    let _ = facts.ids(IdFact::Segment, &mut |id| {
        found = found || entry.segments.iter().any(|segment| segment.as_str() == id);
    });
    found
}

fn holds(when: &Condition, facts: &dyn Facts) -> bool {
    when.evaluate(facts) == Outcome::Holds
}

/// A play that was checked, with its choices filled in.
#[derive(Debug, Clone, PartialEq)]
pub struct CompiledPlay {
    pub(super) rule: Play,
    pub(super) re_entry: ReEntry,
    pub(super) entry_key: EntryKey,
    pub(super) exit_timing: ExitTiming,
    pub(super) steps: Vec<CompiledStep>,
}

/// A step that was checked, with its choices filled in.
#[derive(Debug, Clone, PartialEq)]
pub struct CompiledStep {
    pub(super) rule: PlayStep,
    pub(super) choices: Resolved,
    pub(super) wait: Option<CompiledWait>,
}

/// The one thing that a step does.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Action<'a> {
    /// Writes to somebody.
    Send(&'a SendStep),
    /// Puts somebody into an audience, or takes them out.
    Audience(&'a AudienceStep),
    /// Gives somebody of the seller a task.
    Task(&'a TaskStep),
    /// Writes to the CRM.
    Crm(&'a CrmStep),
    /// Calls the host.
    Webhook(&'a WebhookStep),
    /// Makes a quote of the cart.
    Quote(&'a QuoteStep),
    /// Keeps the price of the cart for a while.
    HoldPrice(&'a HoldPriceStep),
    /// Offers something.
    Offer(&'a OfferStep),
    /// Goes on elsewhere.
    Branch(&'a Branch),
    /// Goes on elsewhere by an experiment.
    Split(&'a Split),
    /// Ends the run.
    End,
    /// Only waits.
    Wait,
}

impl CompiledPlay {
    /// Its id.
    #[must_use]
    pub const fn id(&self) -> &PlayId {
        &self.rule.id
    }

    /// Its version.
    #[must_use]
    pub const fn version(&self) -> u32 {
        self.rule.version
    }

    /// The play as it was written.
    #[must_use]
    pub const fn rule(&self) -> &Play {
        &self.rule
    }

    /// When its exits count.
    #[must_use]
    pub const fn exit_timing(&self) -> ExitTiming {
        self.exit_timing
    }

    /// Its steps, in order.
    #[must_use]
    pub fn steps(&self) -> &[CompiledStep] {
        &self.steps
    }

    /// The step with this id.
    #[must_use]
    pub fn step(&self, id: &StepId) -> Option<&CompiledStep> {
        self.steps.iter().find(|step| step.rule.id == *id)
    }

    /// Whether a step reads the lines as they were when the run began, so that [`super::RunStart`] must hold those of a cart or
    /// quote of the account too.
    #[must_use]
    pub fn keeps_lines(&self) -> bool {
        self.steps.iter().any(|step| step.choices.values.lines == Reading::Snapshot)
    }

    fn place(&self) -> (&PlayId, u32) {
        (&self.rule.id, self.rule.version)
    }
}

impl CompiledStep {
    /// Its id.
    #[must_use]
    pub const fn id(&self) -> &StepId {
        &self.rule.id
    }

    /// The step as it was written.
    #[must_use]
    pub const fn rule(&self) -> &PlayStep {
        &self.rule
    }

    /// What is said for it.
    #[must_use]
    pub const fn choices(&self) -> &Resolved {
        &self.choices
    }

    /// What it does.
    #[must_use]
    pub fn action(&self) -> Action<'_> {
        self.rule.action()
    }
}

impl PlayStep {
    /// What the step does: of a step that was checked the only thing that stands there.
    #[must_use]
    pub fn action(&self) -> Action<'_> {
        self.actions().next().unwrap_or(Action::Wait)
    }

    /// Everything that stands in the step, in the order of the document.
    pub(super) fn actions(&self) -> impl Iterator<Item = Action<'_>> {
        let end = if self.end { Some(Action::End) } else { None };
        [
            self.send.as_ref().map(Action::Send),
            self.audience.as_ref().map(Action::Audience),
            self.task.as_ref().map(Action::Task),
            self.crm.as_ref().map(Action::Crm),
            self.webhook.as_ref().map(Action::Webhook),
            self.quote.as_ref().map(Action::Quote),
            self.hold_price.as_ref().map(Action::HoldPrice),
            self.offer.as_ref().map(Action::Offer),
            self.branch.as_ref().map(Action::Branch),
            self.split.as_ref().map(Action::Split),
            end,
        ]
        .into_iter()
        .flatten()
    }
}

impl Action<'_> {
    /// The word used in documents.
    #[must_use]
    pub const fn as_str(&self) -> &'static str {
        match self {
            Self::Send(_) => "send",
            Self::Audience(_) => "audience",
            Self::Task(_) => "task",
            Self::Crm(_) => "crm",
            Self::Webhook(_) => "webhook",
            Self::Quote(_) => "quote",
            Self::HoldPrice(_) => "hold_price",
            Self::Offer(_) => "offer",
            Self::Branch(_) => "branch",
            Self::Split(_) => "split",
            Self::End => "end",
            Self::Wait => "wait",
        }
    }
}

impl Branch {
    /// Where the run goes on: at the first case that holds, else at `otherwise`. What nobody knows does not hold.
    #[must_use]
    pub fn target(&self, facts: &dyn Facts) -> Option<&StepId> {
        let case = self.cases.iter().find(|case| holds(&case.when, facts));
        case.map(|case| &case.to).or(self.otherwise.as_ref())
    }
}

impl Split {
    /// Where the run goes on with this arm.
    #[must_use]
    pub fn target(&self, arm: &str) -> Option<&StepId> {
        self.arms.iter().find(|entry| entry.arm.as_str() == arm).map(|entry| &entry.to)
    }
}
