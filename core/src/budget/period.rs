//! Which period of a budget an instant belongs to. A period is a window of instants between two local midnights, so one
//! with a change of clocks is an hour shorter or longer, and a window that was missed by a second belongs to the next.

use alloc::format;

use chrono::{DateTime, Datelike as _, Days, NaiveDate, Utc};

use super::rules::{Cycle, Period, WeekStart};
use crate::document::record;
use crate::error::{Code, Error, Result};
use crate::id::Name;

record! {
    /// A period of a budget.
    #[derive(Eq)]
    pub struct PeriodSpan {
        /// Its first day such as `2026-04-01`, or `once`.
        required key: Name,
        /// The first instant; none for a window without a beginning.
        optional from: DateTime<Utc>,
        /// The first instant after; none for a window without an end.
        optional until: DateTime<Utc>,
    }
}

impl Period {
    /// The period of an instant.
    ///
    /// # Errors
    /// [`Code::PeriodClosed`] outside of the window of a budget that is there once, [`Code::TimeOutOfRange`].
    pub fn of(&self, at: DateTime<Utc>) -> Result<PeriodSpan> {
        match self {
            Self::Once { valid, time_zone } => {
                let window = valid.resolve(time_zone)?;
                if !window.contains(at) {
                    let detail = "The instant is outside of the window in which the budget is there.";
                    return Err(Error::new(Code::PeriodClosed).detail(detail));
                }
                Ok(PeriodSpan { key: Name::new("once")?, from: window.from(), until: window.until() })
            }
            Self::Every { each, time_zone, week_start, first_month, first_day } => {
                let day = time_zone.local_date(at)?;
                let first = match each {
                    Cycle::Week => week_of(day, *week_start)?,
                    Cycle::Month => months_of(day, 1, 1, *first_day)?,
                    Cycle::Quarter => months_of(day, 3, *first_month, *first_day)?,
                    Cycle::Year => months_of(day, 12, *first_month, *first_day)?,
                };
                let next = match each {
                    Cycle::Week => first.checked_add_days(Days::new(7)).ok_or_else(out_of_range)?,
                    Cycle::Month => months_after(first, 1)?,
                    Cycle::Quarter => months_after(first, 3)?,
                    Cycle::Year => months_after(first, 12)?,
                };
                Ok(PeriodSpan {
                    key: Name::new(format!("{first}"))?,
                    from: Some(time_zone.start_of_day(first)?),
                    until: Some(time_zone.start_of_day(next)?),
                })
            }
        }
    }
}

/// The first day of the week that holds the day.
fn week_of(day: NaiveDate, start: WeekStart) -> Result<NaiveDate> {
    let start = match start {
        WeekStart::Monday => 0,
        WeekStart::Tuesday => 1,
        WeekStart::Wednesday => 2,
        WeekStart::Thursday => 3,
        WeekStart::Friday => 4,
        WeekStart::Saturday => 5,
        WeekStart::Sunday => 6,
    };
    let since = i64::from(day.weekday().num_days_from_monday()).saturating_sub(start).rem_euclid(7);
    day.checked_sub_days(Days::new(since.unsigned_abs())).ok_or_else(out_of_range)
}

/// The first day of the stretch of `length` months that holds the day. Stretches begin on `first_day` of `first_month`.
fn months_of(day: NaiveDate, length: i32, first_month: u32, first_day: u32) -> Result<NaiveDate> {
    let signed = |number: u32| i32::try_from(number).map_err(|_| out_of_range());
    // Months since the year 0, less one where this month has not yet begun by the budget's count.
    let months = day.year().saturating_mul(12).saturating_add(signed(day.month0())?);
    let begun = months.saturating_sub(i32::from(day.day() < first_day));
    let anchor = signed(first_month)?.saturating_sub(1);
    let into = begun.saturating_sub(anchor).rem_euclid(length);
    day_of(begun.saturating_sub(into), first_day)
}

fn months_after(first: NaiveDate, months: i32) -> Result<NaiveDate> {
    let into_year = i32::try_from(first.month0()).map_err(|_| out_of_range())?;
    day_of(first.year().saturating_mul(12).saturating_add(into_year).saturating_add(months), first.day())
}

/// A day of a month that is counted from the year 0.
fn day_of(months: i32, day: u32) -> Result<NaiveDate> {
    let into_year = u32::try_from(months.rem_euclid(12)).map_err(|_| out_of_range())?;
    NaiveDate::from_ymd_opt(months.div_euclid(12), into_year.saturating_add(1), day).ok_or_else(out_of_range)
}

fn out_of_range() -> Error {
    Error::new(Code::TimeOutOfRange)
}
