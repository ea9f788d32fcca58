//! A journey: one thing that can stall, as it is kept, and what happens to it.

use alloc::vec::Vec;

use chrono::{DateTime, Utc};
use rust_decimal::Decimal;

use super::reason::ReasonCode;
use super::signal::SignalLine;
use super::subject::{JourneyKind, JourneyRef, Stage};
use crate::document::{choice, record, tagged};
use crate::id::{CategoryId, ContactId, Name, OrderId, OrgUnitId, SegmentId, SellerId, Sku};
use crate::limits;
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
        /// When it was first seen: the earliest that any signal told of.
        required opened: DateTime<Utc>,
        /// When this generation began, after the first: evidence from before it counts for no reason.
        optional resumed: DateTime<Utc>,
        /// The last activity that counts at its stage.
        required activity: DateTime<Utc>,
        /// What stage and activity follow from: the latest of each kind.
        list marks: Mark,
        /// When it was abandoned last, in this generation.
        optional abandoned: DateTime<Utc>,
        /// When it came to its end.
        optional ended: DateTime<Utc>,
        /// When it is found idle unless something happens.
        optional idle_at: DateTime<Utc>,
        /// The version at its source.
        optional version: u64,
        /// When what is in it was told last.
        optional updated: DateTime<Utc>,
        /// When contact, unit and seller were told.
        optional named: DateTime<Utc>,
        /// Whether those who told what is in it named them; they count before anybody who merely did something with it.
        default owned: bool = false,
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

    /// The latest activity of one kind.
    pub struct Mark "JourneyMark" {
        /// The kind of signal; it counts at every stage when absent.
        optional signal: Name,
        /// The stage that it is a sign of: it carries the journey forward to it, never back, and counts as activity there.
        optional stage: Stage,
        /// When.
        required at: DateTime<Utc>,
        /// The journey is at this stage from then on, even where it was further on before.
        default set: bool = false,
    }

    /// How often a kind of signal was seen, and what it said. Signals with different details are different kinds.
    pub struct Evidence {
        /// The kind: the word of the signal, or the name of one of the host's own.
        required signal: Name,
        /// The detail: a field, page, code, step or outcome.
        optional detail: Name,
        /// How often.
        required count: u32,
        /// When first.
        required first: DateTime<Utc>,
        /// When last.
        required last: DateTime<Utc>,
        /// The greatest number that it said: days, milliseconds, results, minutes.
        optional number: Decimal,
        /// The amount said last.
        optional amount: Money,
        /// The products named, at most a few, by SKU.
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

    /// What is in a thing and whose it is, as known together.
    #[derive(Default)]
    pub struct JourneyContent {
        /// Who buys.
        optional contact: ContactId,
        /// Who must act.
        list waits_for: ContactId,
        /// The unit that buys.
        optional unit: OrgUnitId,
        /// The selling entity.
        optional seller: SellerId,
        /// When these were told.
        optional named: DateTime<Utc>,
        /// Whether those who told what is in it named them.
        default owned: bool = false,
        /// The version at its source.
        optional version: u64,
        /// When what is in it was told.
        optional updated: DateTime<Utc>,
        /// What is in it.
        list lines: JourneyLine,
        /// What it is worth.
        optional value: Money,
        /// Until when it holds.
        optional ends: DateTime<Utc>,
        /// The thing that it came from or went into.
        optional linked: JourneyRef,
    }

    /// How a journey begins.
    pub struct JourneyStart {
        /// When it was first seen.
        required seen: DateTime<Utc>,
        /// Its stage.
        required stage: Stage,
        /// The first activity.
        required activity: DateTime<Utc>,
        /// What the activity was.
        optional mark: Mark,
        /// When it is found idle.
        optional idle_at: DateTime<Utc>,
        /// What is in it.
        required content: JourneyContent,
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
        /// Activity: stage and idleness follow from it.
        Active "active" {
            /// What it was; nothing when only the first sight of the journey moved.
            optional mark: Mark,
            /// The last activity that counts.
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
            /// What brought it back.
            required mark: Mark,
            /// When somebody came back.
            required activity: DateTime<Utc>,
            /// The stage that it is at now.
            required stage: Stage,
            /// When it is found idle.
            optional idle_at: DateTime<Utc>,
        },
        /// What is in it, whose it is or who must act changed.
        Changed "changed" {
            /// What is known now.
            required content: JourneyContent,
        },
        /// It is found idle later than was thought, or not at all, since another rule fits it.
        Waits "waits" {
            /// When it is found idle.
            optional idle_at: DateTime<Utc>,
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
            /// When it came to it.
            required ended: DateTime<Utc>,
            /// The order that ended it.
            optional order: OrderId,
        },
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

    /// What was seen of one kind of signal, by detail.
    pub fn evidence<'a>(&'a self, signal: &'a str) -> impl Iterator<Item = &'a Evidence> {
        self.evidence.iter().filter(move |known| known.signal.as_str() == signal)
    }

    /// When something comes of waiting: it is found idle, or an offer or contract ends.
    #[must_use]
    pub fn due(&self) -> Option<DateTime<Utc>> {
        let idle = if self.status == JourneyStatus::Active { self.idle_at } else { None };
        [idle, self.expires()].into_iter().flatten().min()
    }

    /// When it ends by itself: an offer or a contract that is open.
    #[must_use]
    pub fn expires(&self) -> Option<DateTime<Utc>> {
        let ends = matches!(self.about.kind, JourneyKind::Quote | JourneyKind::Contract);
        if ends && self.is_open() { self.ends } else { None }
    }

    /// The products in it, where no cart or quote of the account says them.
    #[must_use]
    pub fn skus(&self) -> Vec<&Sku> {
        self.lines.iter().map(|line| &line.sku).collect()
    }

    /// What is in it and whose it is.
    #[must_use]
    pub fn content(&self) -> JourneyContent {
        JourneyContent {
            contact: self.contact.clone(),
            waits_for: self.waits_for.clone(),
            unit: self.unit.clone(),
            seller: self.seller.clone(),
            named: self.named,
            owned: self.owned,
            version: self.version,
            updated: self.updated,
            lines: self.lines.clone(),
            value: self.value,
            ends: self.ends,
            linked: self.linked.clone(),
        }
    }

    /// A journey as its first event says it; none for any other event.
    #[must_use]
    pub fn from_opened(about: &JourneyRef, event: &JourneyEvent) -> Option<Self> {
        let JourneyEvent::Opened { start } = event else { return None };
        let JourneyStart { seen, stage, activity, mark, idle_at, content } = start.clone();
        Some(Self {
            about: about.clone(),
            generation: 0,
            stage,
            status: JourneyStatus::Active,
            end: None,
            contact: content.contact,
            waits_for: content.waits_for,
            unit: content.unit,
            seller: content.seller,
            opened: seen,
            resumed: None,
            activity,
            marks: mark.into_iter().collect(),
            abandoned: None,
            ended: None,
            idle_at,
            version: content.version,
            updated: content.updated,
            named: content.named,
            owned: content.owned,
            lines: content.lines,
            value: content.value,
            ends: content.ends,
            linked: content.linked,
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
                self.opened = self.opened.min(evidence.first);
                note(&mut self.evidence, evidence);
            }
            JourneyEvent::Active { mark, activity, stage, idle_at } => {
                if let Some(mark) = mark {
                    self.opened = self.opened.min(mark.at);
                    put_mark(&mut self.marks, mark.clone());
                }
                self.activity = *activity;
                self.stage = *stage;
                self.idle_at = *idle_at;
            }
            JourneyEvent::Resumed { generation, mark, activity, stage, idle_at } => {
                self.generation = *generation;
                self.status = JourneyStatus::Active;
                self.resumed = Some(*activity);
                self.abandoned = None;
                self.end = None;
                self.ended = None;
                self.reasons.clear();
                self.segments.clear();
                self.marks = [mark.clone()].into();
                self.activity = *activity;
                self.stage = *stage;
                self.idle_at = *idle_at;
            }
            JourneyEvent::Changed { content } => self.put_content(content.clone()),
            JourneyEvent::Waits { idle_at } => self.idle_at = *idle_at,
            JourneyEvent::Abandoned { stage, value, reasons, segments, .. } => {
                self.status = JourneyStatus::Abandoned;
                self.stage = *stage;
                self.abandoned = Some(at);
                self.value = *value;
                self.reasons.clone_from(reasons);
                self.segments.clone_from(segments);
            }
            JourneyEvent::Ended { end, ended, .. } => {
                self.status = JourneyStatus::Ended;
                self.end = Some(*end);
                self.ended = Some(*ended);
                self.idle_at = None;
            }
        }
    }

    fn put_content(&mut self, content: JourneyContent) {
        let JourneyContent {
            contact,
            waits_for,
            unit,
            seller,
            named,
            owned,
            version,
            updated,
            lines,
            value,
            ends,
            linked,
        } = content;
        (self.contact, self.waits_for, self.unit, self.seller) = (contact, waits_for, unit, seller);
        (self.named, self.owned, self.version, self.updated) = (named, owned, version, updated);
        (self.lines, self.value, self.ends, self.linked) = (lines, value, ends, linked);
    }
}

/// Puts what is known of a kind in its place. Of too many details, or kinds, the first by name stay: whichever came first,
/// the same ones are left.
fn note(known: &mut Vec<Evidence>, evidence: &Evidence) {
    let key = (&evidence.signal, &evidence.detail);
    match known.binary_search_by(|other| (&other.signal, &other.detail).cmp(&key)) {
        Ok(place) => known.get_mut(place).into_iter().for_each(|old| *old = evidence.clone()),
        Err(place) => known.insert(place.min(known.len()), evidence.clone()),
    }
    let mut details = 0_usize;
    known.retain(|other| {
        details = details.saturating_add(usize::from(other.signal == evidence.signal));
        other.signal != evidence.signal || details <= limits::EVIDENCE_DETAILS
    });
    known.truncate(limits::EVIDENCE);
}

/// Puts an activity in its place: the latest of its kind. One that sets the stage makes those before it pointless.
pub(super) fn put_mark(marks: &mut Vec<Mark>, mark: Mark) {
    if mark.set {
        if marks.iter().any(|known| known.set && known.at > mark.at) {
            return;
        }
        marks.retain(|known| known.at > mark.at);
        marks.insert(0, mark);
        return;
    }
    if marks.iter().any(|known| known.set && known.at > mark.at) {
        return;
    }
    // The one that sets the stage stands first.
    let key = (true, &mark.signal, mark.stage);
    match marks.binary_search_by(|known| (!known.set, &known.signal, known.stage).cmp(&key)) {
        Ok(place) => {
            marks.get_mut(place).into_iter().for_each(|known| known.at = known.at.max(mark.at));
        }
        Err(place) => marks.insert(place.min(marks.len()), mark),
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
