//! One account from beginning to end: what stalled, what was done about it, what was not done and why.

use std::collections::BTreeMap;

use chrono::{DateTime, Utc};
use recoup::id::{AccountId, RunId};
use recoup::recovery::JourneyRef;

/// What happened at an instant.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mark {
    /// When.
    pub at: DateTime<Utc>,
    /// To which thing.
    pub about: JourneyRef,
    /// In which run, where it was in one.
    pub run: Option<RunId>,
    /// What.
    pub kind: MarkKind,
    /// More of it, for people: a reason, a channel, a play.
    pub text: String,
}

/// The kinds of marks.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum MarkKind {
    /// A thing was first seen.
    Opened,
    /// Somebody did something.
    Active,
    /// It was abandoned.
    Abandoned,
    /// Somebody came back.
    Resumed,
    /// It ended.
    Ended,
    /// A run of a play began.
    RunBegan,
    /// A run ended.
    RunEnded,
    /// A message was given to the host.
    Sent,
    /// A task was given to somebody of the seller.
    Task,
    /// Something else was given to the host.
    Effect,
    /// A gate held a step back.
    Deferred,
    /// A step was left out.
    LeftOut,
}

impl MarkKind {
    /// What it is called.
    #[must_use]
    pub const fn title(self) -> &'static str {
        match self {
            Self::Opened => "opened",
            Self::Active => "activity",
            Self::Abandoned => "abandoned",
            Self::Resumed => "came back",
            Self::Ended => "ended",
            Self::RunBegan => "play began",
            Self::RunEnded => "play ended",
            Self::Sent => "message",
            Self::Task => "task",
            Self::Effect => "other effect",
            Self::Deferred => "held back",
            Self::LeftOut => "left out",
        }
    }
}

/// The marks of an account.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Trace {
    /// The account.
    pub account: AccountId,
    /// What happened, in order.
    pub marks: Vec<Mark>,
}

impl Trace {
    /// The marks by thing: the things in the order in which they were first seen.
    #[must_use]
    pub fn by_thing(&self) -> Vec<(&JourneyRef, Vec<&Mark>)> {
        let mut things: Vec<(&JourneyRef, Vec<&Mark>)> = Vec::new();
        let mut places: BTreeMap<&JourneyRef, usize> = BTreeMap::new();
        for mark in &self.marks {
            let place = *places.entry(&mark.about).or_insert_with(|| {
                things.push((&mark.about, Vec::new()));
                things.len() - 1
            });
            things[place].1.push(mark);
        }
        things
    }
}
