//! The stretches of real time in which a pattern of local hours is open: the search that windows and calendars share.
//!
//! A pattern says which hours begin on a date. Here they become instants of a zone, in order and without overlap,
//! although edges that fall into a skipped hour move later and may pass each other.

use alloc::collections::VecDeque;
use alloc::vec::Vec;

use chrono::{DateTime, Days, NaiveDate, NaiveTime, TimeDelta, Utc};

use super::instant::{in_range, out_of_range};
use super::week::Hours;
use super::zone::Zone;
use crate::error::{Code, Error, Result};
use crate::limits;

/// A half-open stretch of time that is open: `from` is inside, `until` is not. Never empty.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Opening {
    /// The first instant inside.
    pub from: DateTime<Utc>,
    /// The first instant after.
    pub until: DateTime<Utc>,
}

/// Which local hours begin on a date.
pub(super) trait Pattern {
    /// In order; empty when nothing begins on this date.
    fn hours(&self, date: NaiveDate) -> &[Hours];
}

/// The first instant at or after `at` that is open.
pub(super) fn next_inside(pattern: &impl Pattern, zone: &Zone, at: DateTime<Utc>) -> Result<DateTime<Utc>> {
    let mut openings = Openings::after(pattern, zone, at)?;
    openings
        .next()
        .unwrap_or_else(|| Err(never_open()))
        .map(|opening| opening.from.max(at))
        .and_then(in_range)
}

/// The first instant at or after `at` that is not open.
pub(super) fn next_outside(pattern: &impl Pattern, zone: &Zone, at: DateTime<Utc>) -> Result<DateTime<Utc>> {
    let mut free = in_range(at)?;
    let mut openings = Openings::after(pattern, zone, at)?;
    while let Some(opening) = openings.next().transpose()? {
        if opening.from > free {
            return in_range(free);
        }
        free = opening.until;
    }
    // Nothing opens any more: free, unless the last opening touches the first day that was not read.
    let horizon = zone.resolve(openings.date.and_time(NaiveTime::MIN))?;
    if free < horizon { in_range(free) } else { Err(never_closed()) }
}

/// The first instant after `at` that is open while the moment before it is not.
pub(super) fn next_start(pattern: &impl Pattern, zone: &Zone, at: DateTime<Utc>) -> Result<DateTime<Utc>> {
    let mut last_until = None;
    for opening in Openings::after(pattern, zone, at)? {
        let Opening { from, until } = opening?;
        if from > at && last_until != Some(from) {
            return in_range(from);
        }
        last_until = Some(until);
    }
    Err(never_open())
}

/// Whether the instant is open.
pub(super) fn is_inside(pattern: &impl Pattern, zone: &Zone, at: DateTime<Utc>) -> Result<bool> {
    // The first opening that ends later decides; only those of a few days can hold the instant, so the search is short.
    let first = Openings::within(pattern, zone, at, NEAR)?.next().transpose()?;
    Ok(first.is_some_and(|opening| opening.from <= at))
}

/// The error of a search that found nothing.
pub(super) fn never_open() -> Error {
    Error::new(Code::NoOpenTime).with("days", limits::CALENDAR_DAYS)
}

fn never_closed() -> Error {
    Error::new(Code::NoOpenTime)
        .detail("The window is never closed within the horizon.")
        .with("days", limits::CALENDAR_DAYS)
}

/// Hours that begin on a date end at most two days later: over one midnight, and later still where a zone skips a day.
const DAYS_BACK: u64 = 2;
/// The days whose openings can hold one instant: those back, its own, and the next for the order of the edges.
const NEAR: usize = 4;

/// Openings that end after an instant, in order and without overlap. Two may touch.
pub(super) struct Openings<'a, P> {
    pattern: &'a P,
    zone: &'a Zone,
    /// The next date to read, and how many are left to read.
    date: NaiveDate,
    days_left: usize,
    /// Openings of the last date read: the date after it may still hold an earlier one.
    held: Vec<Opening>,
    ready: VecDeque<Opening>,
    /// What ends by here is past or given out already.
    edge: DateTime<Utc>,
    /// Whether the first opening may have begun before the instant.
    started: bool,
}

impl<'a, P: Pattern> Openings<'a, P> {
    /// Openings that end after `at`, as far as the horizon.
    pub(super) fn after(pattern: &'a P, zone: &'a Zone, at: DateTime<Utc>) -> Result<Self> {
        Self::within(pattern, zone, at, limits::CALENDAR_DAYS)
    }

    fn within(pattern: &'a P, zone: &'a Zone, at: DateTime<Utc>, days: usize) -> Result<Self> {
        let today = zone.local_date(at)?;
        let date = today.checked_sub_days(Days::new(DAYS_BACK)).ok_or_else(out_of_range)?;
        let (held, ready) = (Vec::new(), VecDeque::new());
        Ok(Self { pattern, zone, date, days_left: days, held, ready, edge: at, started: false })
    }

    /// Reads one date, or gives out what is held when there is none left.
    fn read_date(&mut self) -> Result<()> {
        let Some(days_left) = self.days_left.checked_sub(1) else {
            self.ready.extend(self.held.drain(..));
            return Ok(());
        };
        self.days_left = days_left;
        let mut openings = on(self.pattern, self.zone, self.date)?;
        self.date = self.date.succ_opt().ok_or_else(out_of_range)?;
        let last_held = self.held.last().map(|opening| opening.from);
        openings.append(&mut self.held);
        openings.sort_unstable_by_key(|opening| (opening.from, opening.until));
        for opening in openings {
            if last_held.is_some_and(|last| opening.from <= last) {
                self.ready.push_back(opening);
            } else {
                self.held.push(opening);
            }
        }
        Ok(())
    }
}

impl<P: Pattern> Iterator for Openings<'_, P> {
    type Item = Result<Opening>;

    fn next(&mut self) -> Option<Self::Item> {
        loop {
            while let Some(mut opening) = self.ready.pop_front() {
                if opening.until <= self.edge {
                    continue;
                }
                // The first keeps its true beginning; those after it never reach into the one before.
                if self.started {
                    opening.from = opening.from.max(self.edge);
                }
                self.started = true;
                self.edge = opening.until;
                return Some(Ok(opening));
            }
            if self.days_left == 0 && self.held.is_empty() {
                return None;
            }
            if let Err(error) = self.read_date() {
                self.days_left = 0;
                self.held.clear();
                return Some(Err(error));
            }
        }
    }
}

/// The openings that begin on a date, each edge by the rule of the zone; those that vanish in a skipped hour are left out.
fn on(pattern: &impl Pattern, zone: &Zone, date: NaiveDate) -> Result<Vec<Opening>> {
    let hours = pattern.hours(date);
    if hours.is_empty() || !zone.has_date(date)? {
        return Ok(Vec::new());
    }
    let midnight = date.and_time(NaiveTime::MIN);
    let edge = |minute: u16| {
        let local =
            midnight.checked_add_signed(TimeDelta::minutes(i64::from(minute))).ok_or_else(out_of_range)?;
        zone.resolve(local)
    };
    let mut openings = Vec::with_capacity(hours.len());
    for hours in hours {
        let opening = Opening { from: edge(hours.from())?, until: edge(hours.until())? };
        if opening.from < opening.until {
            openings.push(opening);
        }
    }
    Ok(openings)
}

/// Whether anything opens on a date.
pub(super) fn opens_on(pattern: &impl Pattern, zone: &Zone, date: NaiveDate) -> Result<bool> {
    on(pattern, zone, date).map(|openings| !openings.is_empty())
}
