//! Business calendars: when a team works, and sums of business time and business days.
//!
//! A calendar is a weekly pattern in a zone, with holidays, which are closed, and half days, which have hours of their
//! own. Business time counts only while the calendar is open, and a sum that would end at closing time ends at the next
//! opening. A business day is a date on which the calendar opens at all, a half day included.

use alloc::collections::BTreeMap;
use alloc::collections::btree_map::Entry;
use alloc::format;
use alloc::vec::Vec;

use chrono::{DateTime, NaiveDate, TimeDelta, Utc};

use super::duration::Span;
use super::instant::{in_range, out_of_range};
use super::openings::{self, Opening, Openings, Pattern};
use super::week::{Hours, HoursList, Week};
use super::zone::Zone;
use crate::document::{Cursor, record};
use crate::error::{Code, Error, Result};
use crate::id::CalendarId;
use crate::limits;

record! {
    /// A business calendar as a document says it.
    pub struct CalendarRules check {
        /// The calendar's id.
        required id: CalendarId,
        /// The zone of its hours; the rulebook's zone when left out.
        optional time_zone: Zone,
        /// The opening hours of every week, such as `Mon-Fri 09:00-17:00; Sat 10:00-13:00`.
        required open: Week,
        /// Dates on which it is closed.
        list holidays: NaiveDate,
        /// Dates with hours of their own.
        list half_days: HalfDay,
    }

    /// A date on which a calendar has other hours than on the same day of other weeks.
    pub struct HalfDay {
        /// The date.
        required date: NaiveDate,
        /// Its hours, such as `09:00-13:00`.
        required open: HoursList,
    }
}

impl CalendarRules {
    /// The calendar ready for questions.
    ///
    /// # Errors
    /// [`Code::DuplicateId`] when a date is listed twice, [`Code::ConflictingFields`] when it is a holiday and a half day;
    /// neither is possible for rules that were read from a document.
    pub fn compile(&self, rulebook_zone: &Zone) -> Result<Calendar> {
        let (exceptions, mut faults) = self.exceptions();
        match faults.pop() {
            Some(fault) => Err(fault),
            None => Ok(Calendar {
                id: self.id.clone(),
                zone: self.time_zone.clone().unwrap_or_else(|| rulebook_zone.clone()),
                week: self.open.clone(),
                exceptions,
            }),
        }
    }

    /// The hours of every date that is unlike its weekday, and the dates that are listed twice.
    fn exceptions(&self) -> (BTreeMap<NaiveDate, HoursList>, Vec<Error>) {
        let mut exceptions = BTreeMap::new();
        let mut faults = Vec::new();
        let holidays = self.holidays.iter().map(|date| (date, HoursList::CLOSED)).enumerate();
        for (index, (date, closed)) in holidays {
            if exceptions.insert(*date, closed).is_some() {
                faults.push(twice(Code::DuplicateId, *date, format!("/holidays/{index}")));
            }
        }
        for (index, half_day) in self.half_days.iter().enumerate() {
            let path = format!("/half_days/{index}/date");
            match exceptions.entry(half_day.date) {
                Entry::Vacant(entry) => {
                    entry.insert(half_day.open.clone());
                }
                Entry::Occupied(entry) if entry.get() == &HoursList::CLOSED => {
                    faults.push(twice(Code::ConflictingFields, half_day.date, path));
                }
                Entry::Occupied(_) => faults.push(twice(Code::DuplicateId, half_day.date, path)),
            }
        }
        (exceptions, faults)
    }

    fn check(&self, at: &mut Cursor) {
        for fault in self.exceptions().1 {
            at.push(fault);
        }
    }
}

fn twice(code: Code, date: NaiveDate, path: alloc::string::String) -> Error {
    let detail = match code {
        Code::ConflictingFields => format!("{date} is a holiday and a half day; remove one of the two."),
        _ => format!("{date} stands twice; remove one of the two."),
    };
    Error::new(code).detail(detail).at(path)
}

/// A business calendar with its zone. Compiled by [`CalendarRules::compile`].
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Calendar {
    id: CalendarId,
    zone: Zone,
    week: Week,
    exceptions: BTreeMap<NaiveDate, HoursList>,
}

impl Calendar {
    /// The calendar's id.
    #[must_use]
    pub const fn id(&self) -> &CalendarId {
        &self.id
    }

    /// The zone of its hours.
    #[must_use]
    pub const fn zone(&self) -> &Zone {
        &self.zone
    }

    /// Whether it is open at the instant.
    ///
    /// # Errors
    /// [`Code::TimeOutOfRange`].
    pub fn is_open(&self, at: DateTime<Utc>) -> Result<bool> {
        openings::is_inside(self, &self.zone, at)
    }

    /// Whether it opens at all on a date of its zone.
    ///
    /// # Errors
    /// [`Code::TimeOutOfRange`].
    pub fn is_business_day(&self, date: NaiveDate) -> Result<bool> {
        openings::opens_on(self, &self.zone, date)
    }

    /// The first instant at or after `at` that is open: `at` itself when it is.
    ///
    /// # Errors
    /// [`Code::NoOpenTime`] beyond [`limits::CALENDAR_DAYS`], [`Code::TimeOutOfRange`].
    pub fn next_open(&self, at: DateTime<Utc>) -> Result<DateTime<Utc>> {
        openings::next_inside(self, &self.zone, at)
    }

    /// The first instant at or after `at` that is closed: `at` itself when it is.
    ///
    /// # Errors
    /// [`Code::NoOpenTime`] for a calendar that never closes, [`Code::TimeOutOfRange`].
    pub fn next_closed(&self, at: DateTime<Utc>) -> Result<DateTime<Utc>> {
        openings::next_outside(self, &self.zone, at)
    }

    /// The instant when `amount` of open time has passed since `at`. A sum that would end at closing time ends at the next
    /// opening, so the result is always open; a sum of nothing is [`Calendar::next_open`].
    ///
    /// # Errors
    /// [`Code::NoOpenTime`] when [`limits::CALENDAR_DAYS`] do not hold so much open time, [`Code::TimeOutOfRange`].
    pub fn add_business_time(&self, at: DateTime<Utc>, amount: Span) -> Result<DateTime<Utc>> {
        let mut left = amount.as_time_delta();
        for opening in Openings::after(self, &self.zone, at)? {
            let Opening { from, until } = opening?;
            let from = from.max(at);
            let length = until.signed_duration_since(from);
            if left < length {
                return from.checked_add_signed(left).ok_or_else(out_of_range).and_then(in_range);
            }
            left = left.checked_sub(&length).ok_or_else(out_of_range)?;
        }
        Err(openings::never_open().with("left", format!("PT{}S", left.num_seconds())))
    }

    /// The open time from `from` to `until`.
    ///
    /// # Errors
    /// [`Code::EmptyWindow`] when `until` is before `from`; [`Code::TimeOutOfRange`] when they are more than
    /// [`limits::CALENDAR_DAYS`] apart.
    pub fn business_time_between(&self, from: DateTime<Utc>, until: DateTime<Utc>) -> Result<Span> {
        if until < from {
            return Err(
                Error::new(Code::EmptyWindow).detail("The end of the business time is before its beginning.")
            );
        }
        let days = i64::try_from(limits::CALENDAR_DAYS).map_err(|_| out_of_range())?;
        if until.signed_duration_since(from).num_days() > days {
            return Err(out_of_range().detail("The two instants are too far apart.").with("days", days));
        }
        in_range(until)?;
        let mut total = TimeDelta::zero();
        for opening in Openings::after(self, &self.zone, from)? {
            let opening = opening?;
            if opening.from >= until {
                break;
            }
            let length = opening.until.min(until).signed_duration_since(opening.from.max(from));
            total = total.checked_add(&length).ok_or_else(out_of_range)?;
        }
        Span::try_from(total)
    }

    /// The same local time on the `days`-th business day after the date of `at`, then the first open instant from there:
    /// on Thursday 16:30, two business days later, with Friday closed, it is Tuesday 16:30. No days is
    /// [`Calendar::next_open`].
    ///
    /// # Errors
    /// [`Code::NoOpenTime`] beyond [`limits::CALENDAR_DAYS`], [`Code::TimeOutOfRange`].
    pub fn add_business_days(&self, at: DateTime<Utc>, days: u32) -> Result<DateTime<Utc>> {
        self.walk(at, days, |date| date.succ_opt())
    }

    /// The same local time on the `days`-th business day before the date of `at`, then the first open instant from there:
    /// two business days before Friday 17:00, closing time, is Thursday 09:00.
    ///
    /// # Errors
    /// [`Code::NoOpenTime`] beyond [`limits::CALENDAR_DAYS`], [`Code::TimeOutOfRange`].
    pub fn business_days_before(&self, at: DateTime<Utc>, days: u32) -> Result<DateTime<Utc>> {
        self.walk(at, days, |date| date.pred_opt())
    }

    fn walk(
        &self,
        at: DateTime<Utc>,
        days: u32,
        step: fn(NaiveDate) -> Option<NaiveDate>,
    ) -> Result<DateTime<Utc>> {
        let local = self.zone.local(at)?;
        let mut date = local.date();
        let mut left = days;
        for _ in 0..limits::CALENDAR_DAYS {
            if left == 0 {
                let target = if days == 0 { at } else { self.zone.instant(date.and_time(local.time()))? };
                return self.next_open(target);
            }
            date = step(date).ok_or_else(out_of_range)?;
            if self.is_business_day(date)? {
                left = left.saturating_sub(1);
            }
        }
        Err(openings::never_open())
    }
}

impl Pattern for Calendar {
    fn hours(&self, date: NaiveDate) -> &[Hours] {
        self.exceptions.get(&date).map_or_else(|| self.week.hours_on(date), HoursList::as_slice)
    }
}
