//! A journey: one thing that can stall, as it is kept, and what happens to it.

use alloc::vec::Vec;

use chrono::{DateTime, Utc};
use rust_decimal::Decimal;

use super::signal::SignalLine;
use super::subject::{JourneyRef, Stage};
use crate::document::{choice, record, tagged};
use crate::id::{CategoryId, ContactId, Name, OrderId, OrgUnitId, SegmentId, SellerId, Sku};
use crate::money::Money;

choice! {
    /// Where a journey is.
    pub enum JourneyStatus {
        /// It goes on, or waits to be found idle.
        Active "active",
        /// Nobody came back in time.
        Abandoned "abandoned",
        /// It is over.
        Ended "ended",
    }

    /// How a journey ended.
    pub enum JourneyEnd {
        /// It was ordered.
        Ordered "ordered",
        /// A colleague, or another system, ordered the same.
        ConvertedElsewhere "converted_elsewhere",
        /// It became another thing: a cart a quote, a quote an order.
        HandedOn "handed_on",
        /// It was decided: an approval.
        Decided "decided",
        /// It was given up, emptied, declined or deleted.
        GivenUp "given_up",
        /// Its time was over: an offer, a contract.
        Expired "expired",
        /// What stopped it was lifted: credit.
        Released "released",
    }
}

record! {
    /// A thing that can stall.
    pub struct Journey {
        /// The thing.
        required about: JourneyRef,
        /// Counts every resumption after it was abandoned: messages of an older generation are void.
        default generation: u32 = 0,
        /// Where on the way to an order it is.
        required stage: Stage,
        /// Where it stands.
        required status: JourneyStatus,
        /// How it ended.
        optional end: JourneyEnd,
        /// Who buys; of an approval, who asked.
        optional contact: ContactId,
        /// Who must act where that is not the buyer: approvers.
        list waits_for: ContactId,
        /// The unit that buys.
        optional unit: OrgUnitId,
        /// The selling entity.
        optional seller: SellerId,
        /// When it was first seen.
        required opened: DateTime<Utc>,
        /// The last activity that counts at its stage.
        required activity: DateTime<Utc>,
        /// When it was abandoned last, in this generation.
        optional abandoned: DateTime<Utc>,
        /// When it is found idle unless something happens.
        optional idle_at: DateTime<Utc>,
        /// The version at its source.
        optional version: u64,
        /// What is in it, where no cart or quote of the account says it.
        list lines: JourneyLine,
        /// What it is worth, net.
        optional value: Money,
        /// Until when it holds: an offer, a contract; when goods are due.
        optional ends: DateTime<Utc>,
        /// The thing that it came from or went into.
        optional linked: JourneyRef,
        /// What was seen, by kind.
        list evidence: Evidence,
        /// Why it was abandoned, the heaviest reason first.
        list reasons: RankedReason,
        /// The segments that it was in then.
        list segments: SegmentId,
    }

    /// A line of a thing that another system owns.
    pub struct JourneyLine {
        /// What is ordered.
        required sku: Sku,
        /// How much.
        required quantity: Decimal,
        /// Per unit, as last shown.
        optional price: Decimal,
        /// Its category.
        optional category: CategoryId,
    }

    /// How often a kind of signal was seen in this generation, and what it said last.
    pub struct Evidence {
        /// The kind: the word of the signal, or the name of one of the host's own.
        required signal: Name,
        /// How often.
        required count: u32,
        /// When first.
        required first: DateTime<Utc>,
        /// When last.
        required last: DateTime<Utc>,
        /// The detail said last: a field, page, code or step.
        optional detail: Name,
        /// The number said last: days, milliseconds, results.
        optional number: Decimal,
        /// The amount said last.
        optional amount: Money,
        /// The products named, at most a few.
        list skus: Sku,
    }

    /// A reason with its weight and what speaks for and against it.
    pub struct RankedReason {
        /// The reason.
        required code: ReasonCode,
        /// The sum of the weights.
        required weight: i64,
        /// What speaks for it.
        list evidence "for": Counted,
        /// What speaks against it.
        list against: Counted,
    }

    /// A piece of evidence with what it weighs.
    #[derive(Eq)]
    pub struct Counted {
        /// The kind of signal.
        required signal: Name,
        /// What it weighs here.
        required weight: i64,
    }

    /// How a journey begins.
    pub struct JourneyStart {
        /// Its stage.
        required stage: Stage,
        /// Who buys.
        optional contact: ContactId,
        /// Who must act.
        list waits_for: ContactId,
        /// The unit that buys.
        optional unit: OrgUnitId,
        /// The selling entity.
        optional seller: SellerId,
        /// The first activity.
        required activity: DateTime<Utc>,
        /// The version at its source.
        optional version: u64,
        /// What is in it.
        list lines: JourneyLine,
        /// What it is worth.
        optional value: Money,
        /// Until when it holds.
        optional ends: DateTime<Utc>,
        /// The thing that it came from.
        optional linked: JourneyRef,
        /// When it is found idle.
        optional idle_at: DateTime<Utc>,
    }
}

tagged! {
    /// What happens to a journey.
    pub enum JourneyEvent by "event" {
        /// It was first seen.
        Opened "opened" {
            /// How it begins.
            required start: JourneyStart,
        },
        /// Something was seen; the new state of that kind of evidence.
        Noticed "noticed" {
            /// What is known of it now.
            required evidence: Evidence,
        },
        /// Activity that counts: when it will be idle moves.
        Active "active" {
            /// When it happened.
            required activity: DateTime<Utc>,
            /// The stage that it is at now.
            required stage: Stage,
            /// When it is found idle.
            optional idle_at: DateTime<Utc>,
        },
        /// Somebody came back after it was abandoned: a new generation.
        Resumed "resumed" {
            /// Its number.
            required generation: u32,
            /// When somebody came back.
            required activity: DateTime<Utc>,
            /// The stage that it is at now.
            required stage: Stage,
            /// When it is found idle.
            optional idle_at: DateTime<Utc>,
        },
        /// What is in it, or who must act, changed.
        Changed "changed" {
            /// The version at its source.
            optional version: u64,
            /// Who buys.
            optional contact: ContactId,
            /// Who must act.
            list waits_for: ContactId,
            /// What is in it.
            list lines: JourneyLine,
            /// What it is worth.
            optional value: Money,
            /// Until when it holds.
            optional ends: DateTime<Utc>,
        },
        /// Nobody came back in time.
        Abandoned "abandoned" {
            /// The generation.
            required generation: u32,
            /// The stage where it stalled.
            required stage: Stage,
            /// What it is worth.
            optional value: Money,
            /// Why, the heaviest reason first; `unknown` alone where none reaches the threshold.
            list reasons: RankedReason,
            /// The segments that it is in.
            list segments: SegmentId,
        },
        /// It is over.
        Ended "ended" {
            /// How.
            required end: JourneyEnd,
            /// The order that ended it.
            optional order: OrderId,
        },
    }
}

/// Why something stalled: a code of the table, or one of the rulebook, `x.*`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ReasonCode(Name);

impl ReasonCode {
    /// The text of the code.
    #[must_use]
    pub fn as_str(&self) -> &str {
        self.0.as_str()
    }
}

impl crate::document::Decode for ReasonCode {
    fn decode(tree: &crate::document::Tree, at: &mut crate::document::Cursor) -> Option<Self> {
        Name::decode(tree, at).map(Self)
    }
}

impl crate::document::Encode for ReasonCode {
    fn encode(&self) -> crate::document::Tree {
        self.0.encode()
    }
}

#[cfg(feature = "schema")]
impl crate::document::Describe for ReasonCode {
    fn describe(definitions: &mut crate::document::Definitions) -> crate::document::Tree {
        Name::describe(definitions)
    }
}

impl core::fmt::Display for ReasonCode {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl Journey {
    /// The heaviest reason.
    #[must_use]
    pub fn reason(&self) -> Option<&RankedReason> {
        self.reasons.first()
    }

    /// Whether it is open.
    #[must_use]
    pub fn is_open(&self) -> bool {
        self.status != JourneyStatus::Ended
    }

    /// What was seen, of one kind.
    #[must_use]
    pub fn evidence(&self, signal: &str) -> Option<&Evidence> {
        self.evidence.iter().find(|known| known.signal.as_str() == signal)
    }

    /// When it is found idle.
    #[must_use]
    pub fn due(&self) -> Option<DateTime<Utc>> {
        if self.status == JourneyStatus::Active { self.idle_at } else { None }
    }

    /// The products in it, where no cart or quote of the account says them.
    #[must_use]
    pub fn skus(&self) -> Vec<&Sku> {
        self.lines.iter().map(|line| &line.sku).collect()
    }

    /// A journey as its first event says it; none for any other event.
    #[must_use]
    pub fn from_opened(about: &JourneyRef, event: &JourneyEvent, at: DateTime<Utc>) -> Option<Self> {
        let JourneyEvent::Opened { start } = event else { return None };
        let start = start.clone();
        Some(Self {
            about: about.clone(),
            generation: 0,
            stage: start.stage,
            status: JourneyStatus::Active,
            end: None,
            contact: start.contact,
            waits_for: start.waits_for,
            unit: start.unit,
            seller: start.seller,
            opened: at,
            activity: start.activity,
            abandoned: None,
            idle_at: start.idle_at,
            version: start.version,
            lines: start.lines,
            value: start.value,
            ends: start.ends,
            linked: start.linked,
            evidence: Vec::new(),
            reasons: Vec::new(),
            segments: Vec::new(),
        })
    }

    /// Folds an event in.
    pub fn apply(&mut self, event: &JourneyEvent, at: DateTime<Utc>) {
        match event {
            JourneyEvent::Opened { .. } => {}
            JourneyEvent::Noticed { evidence } => {
                match self.evidence.iter_mut().find(|known| known.signal == evidence.signal) {
                    Some(known) => *known = evidence.clone(),
                    None => self.evidence.push(evidence.clone()),
                }
            }
            JourneyEvent::Active { activity, stage, idle_at } => {
                self.activity = *activity;
                self.stage = *stage;
                self.idle_at = *idle_at;
            }
            JourneyEvent::Resumed { generation, activity, stage, idle_at } => {
                self.generation = *generation;
                self.status = JourneyStatus::Active;
                self.abandoned = None;
                self.reasons.clear();
                self.segments.clear();
                self.activity = *activity;
                self.stage = *stage;
                self.idle_at = *idle_at;
            }
            JourneyEvent::Changed { version, contact, waits_for, lines, value, ends } => {
                self.version = *version;
                self.contact.clone_from(contact);
                self.waits_for.clone_from(waits_for);
                self.lines.clone_from(lines);
                self.value = *value;
                self.ends = *ends;
            }
            JourneyEvent::Abandoned { stage, value, reasons, segments, .. } => {
                self.status = JourneyStatus::Abandoned;
                self.stage = *stage;
                self.abandoned = Some(at);
                self.value = *value;
                self.reasons.clone_from(reasons);
                self.segments.clone_from(segments);
            }
            JourneyEvent::Ended { end, .. } => {
                self.status = JourneyStatus::Ended;
                self.end = Some(*end);
                self.idle_at = None;
            }
        }
    }
}

impl From<&SignalLine> for JourneyLine {
    fn from(line: &SignalLine) -> Self {
        Self {
            sku: line.sku.clone(),
            quantity: line.quantity,
            price: line.price,
            category: line.category.clone(),
        }
    }
}
