//! What happens to journeys when something is seen: they open, change, go on, come back, end.
//!
//! What is seen comes from signals and from the account's own carts, quotes and approvals alike. That they were abandoned, and
//! why, is found in `abandon.rs`.

use alloc::collections::BTreeMap;
use alloc::vec::Vec;

use chrono::{DateTime, Utc};
use rust_decimal::Decimal;

use super::agreed::Agreed;
use super::evidence;
use super::idle::IdleRules;
use super::journey::{
    Evidence, Journey, JourneyEnd, JourneyEvent, JourneyLine, JourneyStart, JourneyStatus, Mark, put_mark,
};
use super::reading::{self, Reading};
use super::rules::{EvidenceRule, SegmentRule};
use super::signal::Signal;
use super::subject::{JourneyKind, JourneyRef, Stage};
use crate::document::{Cursor, Faults};
use crate::error::{Code, Error, Result};
use crate::id::{ContactId, Name, OrderId, OrgUnitId, SellerId, Sku};
use crate::money::{Money, exact};
use crate::rulebook::Rulebook;
use crate::time::Calendars;

/// What is known of a thing at an instant, from whatever source. What is `None` is as it was.
#[derive(Debug, Clone, PartialEq)]
pub struct Observation {
    /// The thing.
    pub about: JourneyRef,
    /// When this became so.
    pub at: DateTime<Utc>,
    /// The stage that this is a sign of: it carries the journey forward to it, never back.
    pub stage: Option<Stage>,
    /// The journey is at that stage even where it was further on: a recall, a rejection.
    pub set_stage: bool,
    /// Who buys.
    pub contact: Option<ContactId>,
    /// The unit that buys.
    pub unit: Option<OrgUnitId>,
    /// The selling entity.
    pub seller: Option<SellerId>,
    /// Who must act.
    pub waits_for: Option<Vec<ContactId>>,
    /// The version at its source: an observation of an older one than is known changes nothing.
    pub version: Option<u64>,
    /// What is in it. None in the list: it is empty, which ends nothing by itself.
    pub lines: Option<Vec<JourneyLine>>,
    /// What it is worth, net.
    pub value: Option<Money>,
    /// Until when it holds.
    pub ends: Option<DateTime<Utc>>,
    /// The thing that it came from or went into.
    pub linked: Option<JourneyRef>,
    /// Whether it counts as activity.
    pub activity: bool,
    /// The word of the signal that this is like, for the rulebook's `qualifying`; it counts at every stage when absent.
    pub signal: Option<Name>,
    /// How it came to its end, and the order that ended it.
    pub end: Option<(JourneyEnd, Option<OrderId>)>,
}

impl Observation {
    /// An observation that says nothing yet.
    #[must_use]
    pub const fn new(about: JourneyRef, at: DateTime<Utc>) -> Self {
        Self {
            about,
            at,
            stage: None,
            set_stage: false,
            contact: None,
            unit: None,
            seller: None,
            waits_for: None,
            version: None,
            lines: None,
            value: None,
            ends: None,
            linked: None,
            activity: false,
            signal: None,
            end: None,
        }
    }

    /// Whether it tells what is in the thing, or what it is worth.
    pub(super) const fn tells(&self) -> bool {
        self.waits_for.is_some()
            || self.version.is_some()
            || self.lines.is_some()
            || self.value.is_some()
            || self.ends.is_some()
    }
}

/// What a rulebook says about what stalls and why, compiled.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Detection {
    pub(super) idle: IdleRules,
    pub(super) evidence: Vec<EvidenceRule>,
    pub(super) segments: Vec<SegmentRule>,
    pub(super) threshold: i64,
    /// How much of a thing must be ordered elsewhere, in percent of its lines.
    overlap: Decimal,
    /// The kinds that something looks at.
    kinds: Vec<JourneyKind>,
    pub(super) contracts: Vec<Agreed>,
}

impl Detection {
    /// Compiles a rulebook's part on its own.
    ///
    /// # Errors
    /// Every fault at once, at the pointers of the rulebook: [`Code::UnknownReference`] for a calendar, and those of the
    /// calendars.
    pub fn compile(rulebook: &Rulebook) -> Result<Self, Faults> {
        let mut at = Cursor::default();
        let zone = &rulebook.time_zone;
        let calendars = at.step("calendars", |at| Calendars::compile_at(&rulebook.calendars, zone, at));
        let detection = Self::compile_at(rulebook, &calendars, &mut at);
        at.finish(Some(detection))
    }

    /// What comes back is whole only if the cursor is clean.
    pub(crate) fn compile_at(rulebook: &Rulebook, calendars: &Calendars, at: &mut Cursor) -> Self {
        let rules = rulebook.recovery.clone().unwrap_or_default();
        for (place, rule) in rules.idle.iter().enumerate() {
            if let Some(id) = rule.calendar.as_ref().filter(|id| calendars.get(id).is_none()) {
                let detail = alloc::format!("There is no calendar {id}; define it or mend the name.");
                let path = alloc::format!("/recovery/idle/{place}/calendar");
                at.push(Error::new(Code::UnknownReference).detail(detail).with("id", id).at(path));
            }
        }
        let idle = IdleRules::new(&rules.idle, calendars);
        let played = |kind: &JourneyKind| rulebook.plays.iter().any(|play| play.subject == *kind);
        let kinds =
            JourneyKind::ALL.iter().copied().filter(|kind| idle.look_at(*kind) || played(kind)).collect();
        Self {
            idle,
            evidence: evidence::rows(&rules.evidence),
            threshold: rules.least_weight(),
            overlap: rules.overlap_percent.unwrap_or(Decimal::ONE_HUNDRED),
            segments: rules.segments,
            kinds,
            contracts: Agreed::all(rulebook),
        }
    }

    /// Whether anything of the rulebook looks at things of this kind: no journey needs to be kept of others.
    #[must_use]
    pub fn wants(&self, kind: JourneyKind) -> bool {
        self.kinds.contains(&kind)
    }

    /// What signals weigh: the rows of the table that this rulebook does not replace, then its own.
    #[must_use]
    pub fn evidence(&self) -> &[EvidenceRule] {
        &self.evidence
    }

    /// What comes of a signal that is about a thing. One that is about none, or that says nothing of it, does nothing here.
    ///
    /// # Errors
    /// As [`Signal::check`] and [`Detection::observe`].
    pub fn signal(
        &self,
        known: Option<&Journey>,
        signal: &Signal,
        at: DateTime<Utc>,
        now: DateTime<Utc>,
    ) -> Result<Vec<JourneyEvent>> {
        signal.check()?;
        let Some(about) = &signal.about else { return Ok(Vec::new()) };
        match reading::read(about, signal, at)? {
            Some(reading) => self.take(known, &reading, now),
            None => Ok(Vec::new()),
        }
    }

    /// What comes of an observation: the journey opens, changes, goes on, comes back or ends.
    ///
    /// The time of what is seen decides, not when it arrives; among equals the later arrival. What is older than what is known
    /// changes nothing that the newer has said. A journey that came to its end comes back only when something newer tells what
    /// is in it: a look at a cart that was ordered is none. An end of something that nobody knows opens and ends it, so that a
    /// cart that is heard of after its order is not taken for an abandoned one.
    ///
    /// # Errors
    /// [`Code::TimeOutOfRange`], [`Code::NoOpenTime`] for an idle time that has no end.
    pub fn observe(
        &self,
        known: Option<&Journey>,
        seen: &Observation,
        now: DateTime<Utc>,
    ) -> Result<Vec<JourneyEvent>> {
        self.take(known, &Reading { seen: seen.clone(), owns: true, evidence: None }, now)
    }

    fn take(
        &self,
        known: Option<&Journey>,
        reading: &Reading,
        now: DateTime<Utc>,
    ) -> Result<Vec<JourneyEvent>> {
        match known {
            None if self.wants(reading.seen.about.kind) => self.open(reading),
            None => Ok(Vec::new()),
            Some(journey) if journey.is_open() => self.go_on(journey, reading, now),
            Some(journey) => self.reopen(journey, reading),
        }
    }

    /// Something that nobody knew of.
    fn open(&self, reading: &Reading) -> Result<Vec<JourneyEvent>> {
        let seen = &reading.seen;
        let kind = seen.about.kind;
        let mark = self.mark(seen);
        let marks: Vec<Mark> = mark.iter().cloned().collect();
        let (stage, activity) = self.settle(kind, &marks, seen.at);
        let content = reading.content(None).unwrap_or_default();
        let idle_at = self.idle.earliest(kind, stage, activity)?;
        let start = JourneyStart { seen: seen.at, stage, activity, mark, idle_at, content };
        let mut events = Vec::from([JourneyEvent::Opened { start }]);
        events.extend(reading.evidence.clone().map(|evidence| JourneyEvent::Noticed { evidence }));
        if let Some((end, order)) = &seen.end {
            events.push(JourneyEvent::Ended { end: *end, ended: seen.at, order: order.clone() });
        }
        Ok(events)
    }

    /// Something that is open.
    fn go_on(&self, journey: &Journey, reading: &Reading, now: DateTime<Utc>) -> Result<Vec<JourneyEvent>> {
        let seen = &reading.seen;
        let mut events = Vec::new();
        events.extend(reading.noticed(journey));
        if let Some(content) = reading.content(Some(journey)) {
            events.push(JourneyEvent::Changed { content });
        }
        if let Some((end, order)) = &seen.end {
            events.push(JourneyEvent::Ended { end: *end, ended: seen.at, order: order.clone() });
            // It was told of anew after it had ended: the end came late, and what there is now is the next generation.
            if let Some(updated) = journey.updated.filter(|updated| *updated > seen.at) {
                let since: Vec<Mark> =
                    journey.marks.iter().filter(|mark| mark.at > seen.at).cloned().collect();
                let (stage, activity) = self.settle(journey.about.kind, &since, updated);
                events.push(self.resumed(journey, None, stage, activity)?);
            }
            return Ok(events);
        }
        // An older version than the one known is no activity either.
        let mark = if reading.is_outdated(journey) { None } else { self.mark(seen) };
        let mut marks = journey.marks.clone();
        mark.iter().cloned().for_each(|mark| put_mark(&mut marks, mark));
        let (stage, activity) = self.settle(journey.about.kind, &marks, journey.opened.min(seen.at));
        let same = marks == journey.marks && activity == journey.activity;
        match journey.abandoned.filter(|_| journey.status == JourneyStatus::Abandoned) {
            None if same && stage == journey.stage => {}
            None => {
                let idle_at = self.idle.earliest(journey.about.kind, stage, activity)?;
                events.push(JourneyEvent::Active { mark, activity, stage, idle_at });
            }
            Some(_) if same => {}
            Some(abandoned) => {
                let idle_at = self.idle.earliest(journey.about.kind, stage, activity)?;
                let back = activity >= abandoned || idle_at.is_none_or(|idle_at| idle_at > now);
                if activity > journey.activity && back {
                    let stage = returned_to(journey, seen.stage);
                    events.push(self.resumed(journey, seen.signal.clone(), stage, activity)?);
                } else {
                    // It had stalled where it stalled, whatever came before that.
                    let (stage, idle_at) = (journey.stage, None);
                    events.push(JourneyEvent::Active { mark, activity, stage, idle_at });
                }
            }
        }
        Ok(events)
    }

    /// Something that came to its end: only what newly tells what is in it brings it back.
    fn reopen(&self, journey: &Journey, reading: &Reading) -> Result<Vec<JourneyEvent>> {
        let seen = &reading.seen;
        let newer = journey.ended.is_none_or(|ended| seen.at > ended);
        if !newer || !seen.tells() || seen.end.is_some() || reading.is_outdated(journey) {
            return Ok(Vec::new());
        }
        let stage = returned_to(journey, seen.stage);
        let mut events = Vec::from([self.resumed(journey, seen.signal.clone(), stage, seen.at)?]);
        events.extend(reading.noticed(journey));
        events.extend(reading.content(Some(journey)).map(|content| JourneyEvent::Changed { content }));
        Ok(events)
    }

    fn resumed(
        &self,
        journey: &Journey,
        signal: Option<Name>,
        stage: Stage,
        activity: DateTime<Utc>,
    ) -> Result<JourneyEvent> {
        Ok(JourneyEvent::Resumed {
            generation: journey.generation.saturating_add(1),
            mark: Mark { signal, stage: Some(stage), at: activity, set: true },
            activity,
            stage,
            idle_at: self.idle.earliest(journey.about.kind, stage, activity)?,
        })
    }

    /// The activity of an observation; none where it is not one and the rulebook does not say that it counts.
    fn mark(&self, seen: &Observation) -> Option<Mark> {
        let named = |signal: &Name| self.idle.qualifies(seen.about.kind, signal.as_str());
        let counts = seen.activity || seen.set_stage || seen.signal.as_ref().is_some_and(named);
        let (signal, stage) = (seen.signal.clone(), seen.stage);
        counts.then_some(Mark { signal, stage, at: seen.at, set: seen.set_stage && stage.is_some() })
    }

    /// The stage and the last activity that counts there, as the marks say. The stage is the one that was set last, or the
    /// furthest that there was a sign of since. It depends on what was seen, not on the order of arrival.
    fn settle(&self, kind: JourneyKind, marks: &[Mark], opened: DateTime<Utc>) -> (Stage, DateTime<Utc>) {
        let set = marks.iter().find(|mark| mark.set).and_then(|mark| mark.stage);
        let base = set.unwrap_or_else(|| kind.least_stage()).max(kind.least_stage());
        let signs = marks.iter().filter(|mark| !mark.set).filter_map(|mark| mark.stage);
        let stage = signs.fold(base, Stage::max);
        let counting = marks.iter().filter(|mark| self.idle.counts(kind, stage, mark));
        (stage, counting.map(|mark| mark.at).max().unwrap_or(opened))
    }

    /// What an order does to a journey. `wanted` is what is in the thing: `journey.lines`, or the lines of the cart or quote
    /// of the account; `from` is the cart or quote that the order came from.
    ///
    /// A thing that the order came from, or that went into that, was ordered. Another one whose lines were ordered since it was
    /// opened, in the share that the rulebook asks for, was converted elsewhere; a lesser share is evidence that somebody took
    /// over. A line counts when all of its quantity was ordered. Goods that were due to be ordered again were ordered, from
    /// wherever.
    ///
    /// # Errors
    /// [`Code::AmountOutOfRange`] for quantities beyond what can be added up.
    pub fn ordered(
        &self,
        journey: &Journey,
        wanted: &[JourneyLine],
        lines: &[JourneyLine],
        order: &OrderId,
        from: Option<&JourneyRef>,
        at: DateTime<Utc>,
    ) -> Result<Vec<JourneyEvent>> {
        if !journey.is_open() {
            return Ok(Vec::new());
        }
        let came = |from: &JourneyRef| journey.about == *from || journey.linked.as_ref() == Some(from);
        let mut seen = Observation::new(journey.about.clone(), at);
        if from.is_some_and(came) {
            seen.end = Some((JourneyEnd::Ordered, Some(order.clone())));
            return self.observe(Some(journey), &seen, at);
        }
        let end = match journey.about.kind {
            JourneyKind::Cart | JourneyKind::Quote | JourneyKind::Configuration => {
                JourneyEnd::ConvertedElsewhere
            }
            JourneyKind::Reorder => JourneyEnd::Ordered,
            JourneyKind::Approval | JourneyKind::Credit | JourneyKind::Contract | JourneyKind::Visit => {
                return Ok(Vec::new());
            }
        };
        if at < journey.opened {
            return Ok(Vec::new());
        }
        let covered = covered(wanted, lines)?;
        let (covered, all) = (Decimal::from(covered), Decimal::from(wanted.len()));
        if covered.is_zero() {
            return Ok(Vec::new());
        }
        if exact::mul(covered, Decimal::ONE_HUNDRED)? >= exact::mul(all, self.overlap)? {
            seen.end = Some((end, Some(order.clone())));
            return self.observe(Some(journey), &seen, at);
        }
        let evidence = Evidence {
            signal: Name::new("ordered")?,
            detail: None,
            count: 1,
            first: at,
            last: at,
            number: None,
            amount: None,
            skus: Vec::new(),
        };
        let reading = Reading { seen, owns: false, evidence: Some(evidence) };
        Ok(reading.noticed(journey).into_iter().collect())
    }
}

/// The stage of one who came back: that of what brought it back, unless that is no more than a look around.
fn returned_to(journey: &Journey, sign: Option<Stage>) -> Stage {
    let least = journey.about.kind.least_stage();
    sign.filter(|sign| *sign >= least).unwrap_or(journey.stage).max(least)
}

/// How many of the lines were ordered, each with all of its quantity; what is ordered covers the lines in their order.
fn covered(wanted: &[JourneyLine], lines: &[JourneyLine]) -> Result<u64> {
    let mut left: BTreeMap<&Sku, Decimal> = BTreeMap::new();
    for line in lines {
        let sum = left.entry(&line.sku).or_default();
        *sum = exact::add(*sum, line.quantity)?;
    }
    let mut covered = 0_u64;
    for line in wanted {
        if let Some(left) = left.get_mut(&line.sku).filter(|left| **left >= line.quantity) {
            *left = exact::sub(*left, line.quantity)?;
            covered = covered.saturating_add(1);
        }
    }
    Ok(covered)
}
