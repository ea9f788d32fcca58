//! Plays as they are written: who enters, what ends a run, what is said because systems handle it differently. Their steps are in
//! `step.rs`.
//!
//! What systems handle differently has no default. A play says it, or picks a preset that says it, or a step says it for itself.

use alloc::string::String;

use super::journey::JourneyEnd;
use super::reason::ReasonCode;
use super::step::PlayStep;
use super::subject::{JourneyKind, Stage};
use crate::condition::CartCondition;
use crate::document::{choice, record};
use crate::id::{Name, PlayId, SegmentId};
use crate::time::Span;

choice! {
    /// What makes a subject enter.
    pub enum EnterOn {
        /// It was found idle.
        Abandoned "abandoned",
        /// It was first seen, or offered again.
        Opened "opened",
        /// It reached one of the stages of the entry.
        StageEntered "stage_entered",
        /// One of the signals of the entry.
        Signal "signal",
        /// It came to one of the ends of the entry. What follows is about something that is over, such as an offer that expired.
        Ended "ended",
    }

    /// What happens when the same key would enter again.
    pub enum ReEntry {
        /// It enters once and never again.
        Never "never",
        /// It does not enter while a run of it lives.
        OnceAtATime "once_at_a_time",
        /// It enters beside the runs that live.
        Concurrent "concurrent",
        /// The run that lives ends and a new one begins.
        Restart "restart",
        /// It enters when the last entry is longer ago than `cooldown`, and no run of it lives.
        Cooldown "cooldown",
    }

    /// What counts as the same for re-entry.
    pub enum EntryKey {
        /// The same thing.
        Subject "subject",
        /// The same contact.
        Contact "contact",
        /// The account.
        Account "account",
    }

    /// What ends a run.
    pub enum ExitOn {
        /// The thing was ordered.
        Ordered "ordered",
        /// The same was ordered elsewhere.
        ConvertedElsewhere "converted_elsewhere",
        /// The thing came to any end.
        Ended "ended",
        /// Activity that counts at its stage.
        Activity "activity",
        /// Somebody came back after it was abandoned.
        Resumed "resumed",
        /// It is at another stage.
        StageChanged "stage_changed",
        /// The recipient wrote back.
        Replied "replied",
        /// The recipient followed a link.
        Clicked "clicked",
        /// One of the signals of the exit.
        Signal "signal",
    }

    /// When an exit counts.
    pub enum ExitTiming {
        /// At once.
        Immediate "immediate",
        /// When the next step is due.
        NextStep "next_step",
    }

    /// What happens when a wait is over before it begins.
    pub enum Past {
        /// The step is due at once.
        Now "now",
        /// The step is left out.
        Skip "skip",
        /// The run ends.
        End "end",
    }

    /// Whether a value is read when a step is done or was kept when the run began.
    pub enum Reading {
        /// As it is when the step is done.
        Live "live",
        /// As it was when the run began.
        Snapshot "snapshot",
    }
}

record! {
    /// A play.
    pub struct Play {
        /// Its id.
        required id: PlayId,
        /// Its version: runs keep to the one that they began with.
        required version: u32,
        /// Whether nothing enters any more; it stays while runs of it live.
        default retired: bool = false,
        /// What it is, for people.
        optional title: String,
        /// What it is about.
        required subject: JourneyKind,
        /// Who enters.
        required enter: Entry,
        /// What happens when the same key would enter again.
        optional re_entry: ReEntry,
        /// What counts as the same.
        optional entry_key: EntryKey,
        /// How long nobody enters again, for `cooldown`.
        optional cooldown: Span,
        /// What ends a run.
        optional exit: Exit,
        /// What it is for: reached, the run ends as a success.
        optional goal: Goal,
        /// Plays of one lane exclude each other for a contact: the higher priority goes first.
        optional lane: Name,
        /// Its priority in its lane.
        default priority: u32 = 0,
        /// The preset that says what the play does not.
        optional preset: Name,
        /// What is said for all steps that do not say it themselves.
        optional choices: Choices,
        /// Its steps, in order.
        list steps: PlayStep,
    }

    /// Who enters.
    pub struct Entry {
        /// On what.
        required on: EnterOn,
        /// The signals, for `signal`.
        list signals: Name,
        /// The ends, for `ended`.
        list ends: JourneyEnd,
        /// The stages; all when empty.
        list stages: Stage,
        /// The reasons, one of which must be the heaviest; all when empty.
        list reasons: ReasonCode,
        /// The segments, one of which must fit; all when empty.
        list segments: SegmentId,
        /// What must be so.
        optional when: CartCondition,
    }

    /// What ends a run.
    pub struct Exit {
        /// Any of these.
        list on: ExitOn,
        /// The signals, for `signal`.
        list signals: Name,
        /// When it counts; the preset's when absent.
        optional timing: ExitTiming,
    }

    /// What a play is for.
    pub struct Goal {
        /// Any of these.
        list on: ExitOn,
        /// The signals, for `signal`.
        list signals: Name,
    }

    /// A named set of choices.
    pub struct PlayPreset {
        /// Its name.
        required id: Name,
        /// When exits count.
        required exit_timing: ExitTiming,
        /// What happens when the same key would enter again.
        required re_entry: ReEntry,
        /// What counts as the same.
        required entry_key: EntryKey,
        /// The choices of its steps.
        required choices: Choices,
    }

    /// What must be said, per step, per play or by a preset.
    #[derive(Default)]
    pub struct Choices {
        /// What happens when a wait is over before it begins.
        optional past: Past,
        /// How late a step may be done after downtime; later it is dropped as stale.
        optional late: Span,
        /// What happens when a window, a rate or a person holds a step back.
        optional on_blocked: Held,
        /// What happens when a cap holds a step back.
        optional on_cap: Held,
        /// What is read live and what was kept.
        optional values: Values,
    }

    /// What happens to a step that is held back: exactly one.
    #[derive(Eq)]
    pub struct Held {
        /// It is tried again when what holds it back lets go, unless it is older then than this.
        optional defer: Deferral,
        /// It is dropped; the run goes on with the next step.
        default drop: bool = false,
        /// The run ends.
        default end: bool = false,
    }

    /// How long a step may be held back.
    #[derive(Eq)]
    pub struct Deferral {
        /// Counted from when it was due.
        required max_age: Span,
    }

    /// What is read live and what was kept when the run began. Prices and until when they hold are always read live.
    #[derive(Eq)]
    pub struct Values {
        /// The lines.
        required lines: Reading,
        /// Who is written to.
        required recipient: Reading,
        /// The reason and the segments.
        required reason: Reading,
    }
}
