//! Waits in the local time of a zone. Elapsed time is [`super::Span`], business time is [`super::Calendar`].
//!
//! Each is a function of its anchor, so what a wait is counted from is always said by the caller.

use chrono::{DateTime, Datelike as _, Days as CalendarDays, NaiveDate, NaiveTime, Utc};

use super::instant::out_of_range;
use super::openings::never_open;
use super::week::Days;
use super::zone::Zone;
use crate::document::choice;
use crate::error::Result;

choice! {
    /// Whether a wait for a local time may end on the day of its anchor.
    pub enum SameDay {
        /// The same day counts while the time has not passed; exactly at that time the wait is over.
        Allow "allow",
        /// The wait ends on a later day, however early it is.
        Skip "skip",
    }
}

/// The same local time `days` calendar days later, or the local time `at` on that day.
///
/// # Errors
/// [`crate::Code::TimeOutOfRange`].
pub fn calendar_days(
    anchor: DateTime<Utc>,
    days: u32,
    at: Option<NaiveTime>,
    zone: &Zone,
) -> Result<DateTime<Utc>> {
    on_other_day(anchor, at, zone, |date| date.checked_add_days(CalendarDays::new(u64::from(days))))
}

/// The same local time `days` calendar days earlier, or the local time `at` on that day.
///
/// # Errors
/// [`crate::Code::TimeOutOfRange`].
pub fn calendar_days_before(
    anchor: DateTime<Utc>,
    days: u32,
    at: Option<NaiveTime>,
    zone: &Zone,
) -> Result<DateTime<Utc>> {
    on_other_day(anchor, at, zone, |date| date.checked_sub_days(CalendarDays::new(u64::from(days))))
}

fn on_other_day(
    anchor: DateTime<Utc>,
    at: Option<NaiveTime>,
    zone: &Zone,
    shift: impl FnOnce(NaiveDate) -> Option<NaiveDate>,
) -> Result<DateTime<Utc>> {
    let local = zone.local(anchor)?;
    let date = shift(local.date()).ok_or_else(out_of_range)?;
    if date == local.date() && at.is_none() {
        // No days and no time: the anchor itself, even in the second turn of a repeated hour.
        return Ok(anchor);
    }
    zone.instant(date.and_time(at.unwrap_or(local.time())))
}

/// The first time after the anchor that the clocks of the zone show `time` on one of the `days`.
///
/// # Errors
/// [`crate::Code::TimeOutOfRange`].
pub fn next_local_time(
    anchor: DateTime<Utc>,
    time: NaiveTime,
    days: Days,
    zone: &Zone,
    same_day: SameDay,
) -> Result<DateTime<Utc>> {
    let today = zone.local_date(anchor)?;
    // A week and a day hold every weekday after today; one more for a zone that skips a date.
    for (later, date) in today.iter_days().take(9).enumerate() {
        if !days.contains(date.weekday())
            || (later == 0 && same_day == SameDay::Skip)
            || !zone.has_date(date)?
        {
            continue;
        }
        let at = zone.instant(date.and_time(time))?;
        if at >= anchor {
            return Ok(at);
        }
    }
    Err(never_open())
}
