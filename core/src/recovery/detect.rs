//! What happens to journeys: opened, changed, resumed, abandoned, ended.

use alloc::vec::Vec;

use chrono::{DateTime, Utc};

use super::facts::JourneyFacts;
use super::journey::{Journey, JourneyEnd, JourneyEvent, JourneyLine};
use super::signal::Signal;
use super::subject::{JourneyKind, JourneyRef, Stage};
use crate::error::Result;
use crate::id::{ContactId, Name, OrderId, OrgUnitId, SegmentId, SellerId};
use crate::money::Money;

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
}

/// What a rulebook says about what stalls and why, compiled.
#[derive(Debug, Clone, PartialEq)]
pub struct Detection {
    kinds: Vec<JourneyKind>,
}

impl Detection {
    /// Whether anything of the rulebook looks at things of this kind: no journey needs to be kept of others.
    #[must_use]
    pub fn wants(&self, kind: JourneyKind) -> bool {
        self.kinds.contains(&kind)
    }

    /// What is wrong with a signal in itself, whether or not it is about a thing.
    ///
    /// # Errors
    /// [`Code::InvalidQuantity`](crate::Code), [`Code::NegativePrice`](crate::Code), [`Code::UnknownReason`](crate::Code),
    /// [`Code::UnknownSignal`](crate::Code).
    pub fn check(&self, signal: &Signal) -> Result<()> {
        let _ = (self, signal);
        Ok(())
    }

    /// What comes of an observation: the journey opens, changes, goes on, comes back or ends.
    ///
    /// # Errors
    /// [`Code::TimeOutOfRange`](crate::Code), [`Code::NoOpenTime`](crate::Code) for an idle time that has no end.
    pub fn observe(
        &self,
        known: Option<&Journey>,
        seen: &Observation,
        now: DateTime<Utc>,
    ) -> Result<Vec<JourneyEvent>> {
        let _ = (self, known, seen, now);
        Ok(Vec::new())
    }

    /// What comes of a signal that is about a thing.
    ///
    /// # Errors
    /// As [`Detection::check`] and [`Detection::observe`].
    pub fn signal(
        &self,
        known: Option<&Journey>,
        signal: &Signal,
        at: DateTime<Utc>,
        now: DateTime<Utc>,
    ) -> Result<Vec<JourneyEvent>> {
        let _ = (self, known, signal, at, now);
        Ok(Vec::new())
    }

    /// What an order does to a journey. `wanted` is what is in the thing: `journey.lines`, or the lines of the cart or quote
    /// of the account; `from` is the cart or quote that the order came from.
    ///
    /// # Errors
    /// [`Code::OutOfRange`](crate::Code) for quantities beyond what can be added up.
    pub fn ordered(
        &self,
        journey: &Journey,
        wanted: &[JourneyLine],
        lines: &[JourneyLine],
        order: &OrderId,
        from: Option<&JourneyRef>,
        at: DateTime<Utc>,
    ) -> Result<Vec<JourneyEvent>> {
        let _ = (self, journey, wanted, lines, order, from, at);
        Ok(Vec::new())
    }

    /// What comes of waiting until `due`, which [`Journey::due`] said: it was abandoned, its time is over, or it waits longer.
    ///
    /// # Errors
    /// As [`Detection::observe`].
    pub fn idle(&self, facts: &JourneyFacts<'_>, due: DateTime<Utc>) -> Result<Vec<JourneyEvent>> {
        let _ = (self, facts, due);
        Ok(Vec::new())
    }

    /// The segments that a journey is in now.
    #[must_use]
    pub fn segments(&self, facts: &JourneyFacts<'_>) -> Vec<SegmentId> {
        let _ = (self, facts);
        Vec::new()
    }
}
