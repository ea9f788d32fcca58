//! When a step is due: each kind of wait as a function of its anchor.
//!
//! A wait is counted from an anchor that its play names, so it is the same however late it is looked at. A wait that has no end,
//! because the thing has no such instant, no zone is known or a calendar never opens again, leaves its step out: a run is never
//! stuck, and never fails a step of the account. The sums themselves are those of [`crate::time`].

use alloc::boxed::Box;
use alloc::vec::Vec;

use chrono::{DateTime, NaiveTime, Utc};

use super::journey::Journey;
use super::rules::Zones;
use super::run::Run;
use super::step::{Anchor, BeforeField};
use crate::error::Result;
use crate::id::{CalendarId, Name, StepId};
use crate::time::{
    Calendar, Calendars, Days, SameDay, Span, Zone, calendar_days, calendar_days_before, next_local_time,
};

/// What waits are read with: whose clocks, which calendars, and the thing as it is now.
#[derive(Debug, Clone, Copy)]
pub struct Clocks<'a> {
    /// The zones of the recipient, the ship-to, the account and the seller, so far as they are known.
    pub zones: &'a Zones,
    /// The calendars of the rulebook.
    pub calendars: &'a Calendars,
    /// The thing.
    pub journey: &'a Journey,
}

/// A wait that was checked.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum CompiledWait {
    /// A length after an anchor.
    Counted(Length, Anchor),
    /// An instant.
    Until(DateTime<Utc>),
    /// So long before an instant of the thing.
    Before(Ahead, BeforeField),
    /// Until something is seen, or the timeout after the anchor.
    Event { signals: Vec<Name>, timeout: Span, since: Anchor, otherwise: Option<StepId> },
    /// Again and again; the first time is never a repetition or an event.
    Repeat { first: Box<Self>, every: Length, at_most: u32, until: Vec<Name> },
}

/// What is counted from an anchor. The end is never before the anchor.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Length {
    Elapsed(Span),
    CalendarDays { days: u32, at: Option<NaiveTime>, zone: Clock },
    BusinessTime(Span, CalendarId),
    BusinessDays(u32, CalendarId),
    Local { time: NaiveTime, days: Days, zone: Clock, same_day: SameDay },
}

/// What is counted back. The beginning is never after the instant that it is counted from.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Ahead {
    Elapsed(Span),
    CalendarDays(u32, Clock),
    BusinessDays(u32, CalendarId),
}

/// Whose clock a local time is read from.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Clock {
    Of(Whose),
    Named(Zone),
}

/// The nearest of these that is known, beginning with the one named.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Whose {
    Contact,
    ShipTo,
    Account,
    Tenant,
}

impl Whose {
    pub(super) const ALL: [(&'static str, Self); 4] = [
        ("contact", Self::Contact),
        ("ship_to", Self::ShipTo),
        ("account", Self::Account),
        ("tenant", Self::Tenant),
    ];
}

/// The instants that waits are counted from.
#[derive(Debug, Clone, Copy)]
pub(super) struct Anchors {
    pub(super) activity: DateTime<Utc>,
    pub(super) abandoned: Option<DateTime<Utc>>,
    pub(super) entered: DateTime<Utc>,
    pub(super) previous_due: Option<DateTime<Utc>>,
    pub(super) previous_done: Option<DateTime<Utc>>,
}

impl Anchors {
    pub(super) fn of(run: &Run) -> Self {
        Self {
            activity: run.start.activity,
            abandoned: run.start.abandoned,
            entered: run.entered,
            previous_due: run.previous_due,
            previous_done: run.previous_done,
        }
    }

    pub(super) fn get(&self, anchor: Anchor) -> Option<DateTime<Utc>> {
        match anchor {
            Anchor::Activity => Some(self.activity),
            Anchor::Abandoned => self.abandoned,
            Anchor::Entered => Some(self.entered),
            Anchor::PreviousDue => Some(self.previous_due.unwrap_or(self.entered)),
            Anchor::PreviousDone => Some(self.previous_done.unwrap_or(self.entered)),
        }
    }
}

impl CompiledWait {
    /// When it ends by the plan: the first time of a repetition, the timeout of an event.
    pub(super) fn end(&self, anchors: &Anchors, clocks: &Clocks<'_>) -> Option<DateTime<Utc>> {
        match self {
            Self::Counted(length, since) => length.after(anchors.get(*since)?, clocks),
            Self::Until(at) => Some(*at),
            Self::Before(ahead, field) => ahead.before(field.of(clocks.journey)?, clocks),
            Self::Event { timeout, since, .. } => timeout.after(anchors.get(*since)?).ok(),
            Self::Repeat { first, .. } => first.end(anchors, clocks),
        }
    }

    /// Whether it ends elsewhere when the thing ends elsewhere.
    pub(super) fn follows_the_thing(&self) -> bool {
        match self {
            Self::Before(..) => true,
            Self::Repeat { first, .. } => first.follows_the_thing(),
            _ => false,
        }
    }

    /// Whether it may be over before it begins: what is counted from the end of the step before it, or of the run, is not.
    pub(super) fn may_be_past(&self) -> bool {
        match self {
            Self::Counted(_, since) | Self::Event { since, .. } => *since != Anchor::PreviousDone,
            Self::Until(_) | Self::Before(..) | Self::Repeat { .. } => true,
        }
    }

    /// The signals that end it.
    pub(super) fn signals(&self) -> &[Name] {
        match self {
            Self::Event { signals, .. } => signals,
            Self::Repeat { until, .. } => until,
            _ => &[],
        }
    }
}

impl Length {
    pub(super) fn after(&self, anchor: DateTime<Utc>, clocks: &Clocks<'_>) -> Option<DateTime<Utc>> {
        match self {
            Self::Elapsed(span) => span.after(anchor).ok(),
            Self::CalendarDays { days, at, zone } => {
                zone.read(clocks, |zone| calendar_days(anchor, *days, *at, zone))
            }
            Self::BusinessTime(time, calendar) => {
                clocks.calendar(calendar, |calendar| calendar.add_business_time(anchor, *time))
            }
            Self::BusinessDays(days, calendar) => {
                clocks.calendar(calendar, |calendar| calendar.add_business_days(anchor, *days))
            }
            Self::Local { time, days, zone, same_day } => {
                zone.read(clocks, |zone| next_local_time(anchor, *time, *days, zone, *same_day))
            }
        }
    }
}

impl Ahead {
    fn before(&self, instant: DateTime<Utc>, clocks: &Clocks<'_>) -> Option<DateTime<Utc>> {
        let at = match self {
            Self::Elapsed(span) => span.before(instant).ok(),
            Self::CalendarDays(days, zone) => {
                zone.read(clocks, |zone| calendar_days_before(instant, *days, None, zone))
            }
            Self::BusinessDays(days, calendar) => {
                clocks.calendar(calendar, |calendar| calendar.business_days_before(instant, *days))
            }
        };
        // The opening after a night or a weekend may lie behind the instant, and is no warning then.
        at.filter(|at| *at <= instant)
    }
}

impl BeforeField {
    /// The instant of the thing as it is now.
    pub(super) fn of(self, journey: &Journey) -> Option<DateTime<Utc>> {
        match self {
            Self::Ends | Self::Due => journey.ends,
        }
    }
}

impl Clock {
    fn read(
        &self,
        clocks: &Clocks<'_>,
        sum: impl FnOnce(&Zone) -> Result<DateTime<Utc>>,
    ) -> Option<DateTime<Utc>> {
        let zone = match self {
            Self::Named(zone) => Some(zone),
            Self::Of(whose) => clocks.zones.nearest(*whose),
        };
        zone.and_then(|zone| sum(zone).ok())
    }
}

impl Clocks<'_> {
    fn calendar(
        &self,
        id: &CalendarId,
        sum: impl FnOnce(&Calendar) -> Result<DateTime<Utc>>,
    ) -> Option<DateTime<Utc>> {
        self.calendars.get(id).and_then(|calendar| sum(calendar).ok())
    }
}

impl Zones {
    /// The zone of the one named, or of the next wider one that is known.
    fn nearest(&self, whose: Whose) -> Option<&Zone> {
        let known = [
            (Whose::Contact, &self.contact),
            (Whose::ShipTo, &self.ship_to),
            (Whose::Account, &self.account),
            (Whose::Tenant, &self.tenant),
        ];
        known.into_iter().filter(|(wider, _)| *wider >= whose).find_map(|(_, zone)| zone.as_ref())
    }
}
