//! What a replay did, added up from the facts alone: what stalled and why, what became of it, what was sent and what was not.
//!
//! [`Tally`] takes the steps one by one and keeps as little as it needs; [`Summary`] is what comes out. Nothing here looks into the
//! state of an account, so that the same figures come out of a stored log of facts. [`RULES`] says in words how it is counted.

mod later;
mod sums;
mod tally;
mod thing;
mod trace;

use std::collections::BTreeMap;

use chrono::{DateTime, NaiveDate, Utc};
use recoup::id::{AccountId, ExperimentId, Name, PlayId, SegmentId};
use recoup::recovery::{
    ConcessionKind, Gate, GateOutcome, JourneyKind, Purpose, RunEnd, Stage, StepOutcome, TaskPriority,
};

pub use later::Bought;
pub use sums::Sums;
pub use tally::{Keep, Tally};
pub use trace::{Mark, MarkKind, Trace};

/// How it is counted, in words: printed below every report.
pub const RULES: &[&str] = &[
    "A cart is counted once for every time that it was opened: an id that is used again after its end is another cart.",
    "What a cart is worth counts once, as it was when it was abandoned last, however often it was abandoned; its stage and its \
     heaviest reason are those of that time.",
    "Open again: somebody came back, and it goes on. Ordered: it became an order itself. Elsewhere: the engine found the same \
     goods ordered by a colleague or in another system. Handed on: it became another thing, such as a quote.",
    "Later bought: an order of the same account, known to it within the window after the abandonment, has a product of the cart \
     in it. Its amount is what the order says of those lines, at most what the cart was worth. No line of an order counts for two \
     carts; the cart that an order came from comes first, then the one that was abandoned first.",
    "Net lost: what was abandoned and nobody came back to, less what was later bought.",
    "A message is counted when it is given to the host. A gate is counted every time that it is asked: a message that was held back \
     twice counts twice.",
    "A message lapses where the host does not say what became of it in time, or what it is about ends before: in a log without the \
     host's answers all of them do.",
    "Days are days of UTC.",
    "Messages that were followed by an order did not necessarily cause it: what they are worth is measured by holdouts.",
];

/// What a replay did.
#[derive(Debug, Clone, Default)]
pub struct Summary {
    /// The first and the last instant at which something happened.
    pub period: Option<(DateTime<Utc>, DateTime<Utc>)>,
    /// Inputs that were accepted.
    pub accepted: u64,
    /// Inputs that had been accepted before.
    pub repeated: u64,
    /// Steps of time alone.
    pub ticks: u64,
    /// Facts.
    pub facts: u64,
    /// Accounts.
    pub accounts: u64,
    /// Things that can stall, by kind.
    pub seen: BTreeMap<JourneyKind, Seen>,
    /// What was abandoned and what became of it, by kind, stage and heaviest reason.
    pub stalled: BTreeMap<(JourneyKind, Stage, String), Group>,
    /// Carts that were abandoned, by segment; one that is in several is in each.
    pub segments: BTreeMap<SegmentId, Group>,
    /// Messages, by channel and purpose.
    pub messages: BTreeMap<(Name, Purpose), Messages>,
    /// Messages, by day and channel.
    pub days: BTreeMap<NaiveDate, BTreeMap<Name, u64>>,
    /// What each gate said.
    pub gates: BTreeMap<Gate, GateTally>,
    /// Steps that were not done, by what became of them.
    pub left_out: BTreeMap<StepOutcome, u64>,
    /// Runs, by play.
    pub plays: BTreeMap<PlayId, PlayTally>,
    /// Tasks, by topic and priority.
    pub tasks: BTreeMap<(Name, TaskPriority), Worth>,
    /// What was offered.
    pub offers: BTreeMap<(Name, ConcessionKind), Worth>,
    /// Units for whom an experiment made a difference, by arm; held out without one.
    pub exposed: BTreeMap<(ExperimentId, Option<Name>), u64>,
    /// What only other systems know and was asked for.
    pub needs: BTreeMap<Name, u64>,
    /// Everything that the host was given to do, by its word.
    pub effects: BTreeMap<&'static str, u64>,
    /// Inputs that were refused, and steps that failed, by code.
    pub errors: BTreeMap<&'static str, Refused>,
    /// One account from beginning to end.
    pub trace: Option<Trace>,
}

/// How many things of a kind there were, and how far they came.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Seen {
    /// All.
    pub all: u64,
    /// Those that came to the checkout, or further.
    pub checkout: u64,
    /// Those that were abandoned at least once.
    pub abandoned: u64,
    /// How often things were abandoned.
    pub times: u64,
    /// Those that somebody came back to at least once.
    pub resumed: u64,
    /// Those that were ordered.
    pub ordered: u64,
    /// Those that were ordered elsewhere.
    pub elsewhere: u64,
    /// Those that came to another end.
    pub ended: u64,
    /// Those that go on at the end of the log and are not abandoned.
    pub going_on: u64,
    /// How many ids they go by: an id that is used again after its end is counted once here.
    pub ids: u64,
    /// Ids of which something was abandoned and nothing was ordered, here or elsewhere.
    pub ids_abandoned: u64,
}

/// What became of something that was abandoned.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Became {
    /// Somebody came back and it goes on.
    OpenAgain,
    /// It was ordered.
    Ordered,
    /// The same was ordered elsewhere.
    Elsewhere,
    /// It became another thing, was decided or was let go: nothing is lost by it.
    HandedOn,
    /// The account bought of the same later.
    LaterBought,
    /// Nobody came back.
    Lost,
}

/// Things that were abandoned, each once.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Group {
    /// What became of how many.
    pub became: BTreeMap<Became, u64>,
    /// How many have no known value.
    pub without_value: u64,
    /// What they were worth.
    pub value: Sums,
    /// What the same accounts later bought of it.
    pub bought: Sums,
    /// What is lost.
    pub lost: Sums,
}

impl Group {
    /// How many there are.
    #[must_use]
    pub fn all(&self) -> u64 {
        self.became.values().sum()
    }

    /// How many became this.
    #[must_use]
    pub fn of(&self, became: Became) -> u64 {
        self.became.get(&became).copied().unwrap_or_default()
    }

    /// Adds another.
    pub fn add(&mut self, other: &Self) {
        for (became, count) in &other.became {
            *self.became.entry(*became).or_default() += count;
        }
        self.without_value += other.without_value;
        self.value.add_all(&other.value);
        self.bought.add_all(&other.bought);
        self.lost.add_all(&other.lost);
    }
}

/// Messages of a channel and purpose, and what is known to have become of them.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Messages {
    /// Given to the host.
    pub given: u64,
    /// Reached their recipients.
    pub delivered: u64,
    /// Came back, soft or hard.
    pub bounced: u64,
    /// The recipient complained, or wants no more.
    pub unwanted: u64,
    /// Failed or were refused.
    pub failed: u64,
    /// Became stale before the host said what became of them.
    pub lapsed: u64,
}

/// What a gate said.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct GateTally {
    /// How often it said what.
    pub said: BTreeMap<GateOutcome, u64>,
    /// Why, where it did not let something pass.
    pub reasons: BTreeMap<(GateOutcome, String), u64>,
}

/// Runs of a play.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct PlayTally {
    /// How many began.
    pub began: u64,
    /// How they ended.
    pub ended: BTreeMap<RunEnd, u64>,
}

/// So many, worth so much.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Worth {
    /// How many.
    pub count: u64,
    /// What they are worth, where that is known.
    pub value: Sums,
}

/// Inputs that were refused for the same reason.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Refused {
    /// How many.
    pub count: u64,
    /// The account of the first.
    pub account: AccountId,
    /// When the first was stepped.
    pub at: DateTime<Utc>,
    /// What the first one had wrong, and where.
    pub first: String,
}

impl Summary {
    /// Everything of a kind that was abandoned.
    #[must_use]
    pub fn abandoned(&self, kind: JourneyKind) -> Group {
        let mut all = Group::default();
        self.groups(kind).for_each(|(_, _, group)| all.add(group));
        all
    }

    /// What of a kind was abandoned, by stage and heaviest reason.
    pub fn groups(&self, kind: JourneyKind) -> impl Iterator<Item = (Stage, &str, &Group)> {
        let of_kind = self.stalled.iter().filter(move |((of, _, _), _)| *of == kind);
        of_kind.map(|((_, stage, reason), group)| (*stage, reason.as_str(), group))
    }

    /// What of a kind was abandoned, by heaviest reason: most first.
    #[must_use]
    pub fn reasons(&self, kind: JourneyKind) -> Vec<(&str, Group)> {
        let mut by_reason: BTreeMap<&str, Group> = BTreeMap::new();
        for (_, reason, group) in self.groups(kind) {
            by_reason.entry(reason).or_default().add(group);
        }
        let mut reasons: Vec<_> = by_reason.into_iter().collect();
        reasons.sort_by_key(|(_, group)| std::cmp::Reverse(group.all()));
        reasons
    }

    /// How many things of a kind there were.
    #[must_use]
    pub fn seen(&self, kind: JourneyKind) -> Seen {
        self.seen.get(&kind).copied().unwrap_or_default()
    }

    /// Messages that were given to the host.
    #[must_use]
    pub fn sent(&self) -> u64 {
        self.messages.values().map(|messages| messages.given).sum()
    }

    /// How often gates said this.
    #[must_use]
    pub fn gates_said(&self, outcome: GateOutcome) -> u64 {
        self.gates.values().filter_map(|gate| gate.said.get(&outcome)).sum()
    }
}
