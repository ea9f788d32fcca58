//! Opening hours as people write them: `Mon-Fri 09:00-17:00; Sat 10:00-13:00`.
//!
//! ```text
//! week  = group *( ";" group )          days  = range *( "," range )      range = day [ "-" day ]
//! group = days " " hours                hours = span  *( "," span )       span  = HH:MM "-" HH:MM
//! ```
//!
//! Days are `Mon` to `Sun`, and a range may go over the end of the week (`Sat-Mon`). Hours are half open and lie within
//! their day, which ends at `24:00`; a shift over midnight is written on both days, because a holiday closes one of them.

use alloc::format;
use alloc::string::String;
use alloc::vec::Vec;
use core::fmt;

use chrono::{Datelike as _, NaiveDate, Weekday};

use super::instant::minute_from_text;
use crate::document::{Cursor, Decode, Encode, Tree};
use crate::error::{Code, Error, Result};

/// The days of a week in the order of ISO 8601.
const DAYS: [(Weekday, &str); 7] = [
    (Weekday::Mon, "Mon"),
    (Weekday::Tue, "Tue"),
    (Weekday::Wed, "Wed"),
    (Weekday::Thu, "Thu"),
    (Weekday::Fri, "Fri"),
    (Weekday::Sat, "Sat"),
    (Weekday::Sun, "Sun"),
];

/// A set of weekdays, never empty: `Mon-Fri`, `Wed`, `Sat-Sun`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct Days([bool; 7]);

impl Days {
    /// Every day of the week.
    pub const ALL: Self = Self([true; 7]);

    /// The set of one day.
    #[must_use]
    pub fn only(day: Weekday) -> Self {
        Self(DAYS.map(|(known, _)| known == day))
    }

    /// Reads `Mon-Fri, Sun`.
    ///
    /// # Errors
    /// [`Code::InvalidWeekPattern`].
    pub fn parse(text: &str) -> Result<Self> {
        let mut set = [false; 7];
        for range in text.split(',').map(str::trim) {
            let (first, last) = range.split_once('-').unwrap_or((range, range));
            let first = day(first, range)?;
            let last = day(last, range)?;
            for listed in DAYS.iter().map(|(day, _)| *day).cycle().skip_while(|day| *day != first).take(7) {
                mark(&mut set, listed);
                if listed == last {
                    break;
                }
            }
        }
        Ok(Self(set))
    }

    /// Whether the day is in the set.
    #[must_use]
    pub fn contains(self, day: Weekday) -> bool {
        self.iter().any(|listed| listed == day)
    }

    /// The days of the set, from Monday.
    pub fn iter(self) -> impl Iterator<Item = Weekday> {
        DAYS.into_iter().zip(self.0).filter(|(_, listed)| *listed).map(|((day, _), _)| day)
    }
}

fn mark(set: &mut [bool; 7], day: Weekday) {
    for ((known, _), listed) in DAYS.iter().zip(set) {
        *listed |= *known == day;
    }
}

fn day(name: &str, range: &str) -> Result<Weekday> {
    let name = name.trim();
    DAYS.iter().find(|(_, known)| *known == name).map(|(day, _)| *day).ok_or_else(|| {
        invalid(format_args!(
            "{:?} in {:?} is not a day; use Mon, Tue, Wed, Thu, Fri, Sat or Sun",
            short(name),
            short(range)
        ))
    })
}

/// Hours of one day, half open, to the minute.
///
/// Inside a [`super::DayWindow`] the end may lie on the next day; in opening hours it never does.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Hours {
    from: u16,
    until: u16,
}

impl Hours {
    /// Minutes since midnight of the beginning, below 1440.
    #[must_use]
    pub const fn from(self) -> u16 {
        self.from
    }

    /// Minutes since the same midnight of the end, which is not inside; above 1440 when it is on the next day.
    #[must_use]
    pub const fn until(self) -> u16 {
        self.until
    }

    /// Reads `09:00-17:00` within one day.
    ///
    /// # Errors
    /// [`Code::InvalidWeekPattern`].
    pub fn parse(text: &str) -> Result<Self> {
        let hours = Self::parse_bounds(text)?;
        if hours.until > hours.from {
            return Ok(hours);
        }
        Err(invalid(format_args!(
            "{:?} ends before or when it begins; write hours over midnight as 22:00-24:00 and, on the next day, 00:00-06:00",
            short(text)
        )))
    }

    /// Reads `21:00-08:00`, where an end before the beginning lies on the next day.
    pub(super) fn parse_wrapping(text: &str) -> Result<Self> {
        let Self { from, until } = Self::parse_bounds(text)?;
        if from == until {
            return Err(Error::new(Code::EmptyWindow)
                .detail(format!("{:?} is empty; the whole day is 00:00-24:00.", short(text))));
        }
        let until = if until > from { until } else { until.saturating_add(1_440) };
        Ok(Self { from, until })
    }

    /// Both bounds in the order written.
    fn parse_bounds(text: &str) -> Result<Self> {
        let bounds = text.split_once('-').and_then(|(from, until)| {
            Some(Self { from: minute_from_text(from.trim())?, until: minute_from_text(until.trim())? })
        });
        bounds.filter(|hours| hours.from < 1_440).ok_or_else(|| {
            invalid(format_args!("{:?} is not a span of hours such as 09:00-17:00", short(text.trim())))
        })
    }
}

/// The hours of one day: at least one span where it was read from a document, in order, none over another.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct HoursList(Vec<Hours>);

impl HoursList {
    /// No hours at all: a holiday. Not written in documents.
    pub(super) const CLOSED: Self = Self(Vec::new());

    /// Reads `09:00-12:00, 13:00-17:00`.
    ///
    /// # Errors
    /// [`Code::InvalidWeekPattern`].
    pub fn parse(text: &str) -> Result<Self> {
        let mut list = Self::CLOSED;
        for part in text.split(',') {
            list.add(Hours::parse(part.trim())?)?;
        }
        Ok(list)
    }

    /// The spans in order.
    #[must_use]
    pub fn as_slice(&self) -> &[Hours] {
        &self.0
    }

    /// Puts a span in its place; a span over another is most likely an exception written as a second rule.
    fn add(&mut self, hours: Hours) -> Result<()> {
        if let Some(other) = self.0.iter().find(|other| other.from < hours.until && hours.from < other.until)
        {
            return Err(invalid(format_args!(
                "{hours} and {other} cover the same time of one day; name each day once"
            )));
        }
        self.0.push(hours);
        self.0.sort_unstable();
        Ok(())
    }
}

/// The opening hours of every week; at least one day is open.
#[derive(Clone, PartialEq, Eq)]
pub struct Week([HoursList; 7]);

impl Week {
    /// Reads `Mon-Fri 09:00-12:00, 13:00-17:00; Sat 10:00-13:00`.
    ///
    /// # Errors
    /// [`Code::InvalidWeekPattern`].
    pub fn parse(text: &str) -> Result<Self> {
        let mut week = DAYS.map(|_| HoursList::CLOSED);
        for group in text.split(';').map(str::trim) {
            let (days, hours) = split_group(group)?;
            let (days, hours) = (Days::parse(days)?, HoursList::parse(hours)?);
            let open = days.0.into_iter().zip(&mut week).filter(|(listed, _)| *listed);
            for (_, list) in open {
                for span in hours.as_slice() {
                    list.add(*span)?;
                }
            }
        }
        Ok(Self(week))
    }

    /// The hours of this weekday; none when it is closed.
    #[must_use]
    pub fn hours(&self, day: Weekday) -> &[Hours] {
        DAYS.iter()
            .zip(&self.0)
            .find(|((known, _), _)| *known == day)
            .map_or(&[], |(_, list)| list.as_slice())
    }

    /// The hours of this date's weekday.
    pub(super) fn hours_on(&self, date: NaiveDate) -> &[Hours] {
        self.hours(date.weekday())
    }
}

/// The days and the hours of a group: the hours begin at the first digit.
pub(super) fn split_group(group: &str) -> Result<(&str, &str)> {
    group
        .find(|char: char| char.is_ascii_digit())
        .and_then(|at| group.split_at_checked(at))
        .filter(|(days, _)| days.ends_with(' '))
        .map(|(days, hours)| (days.trim(), hours))
        .ok_or_else(|| {
            invalid(format_args!("{:?} is not days and hours such as Mon-Fri 09:00-17:00", short(group)))
        })
}

fn invalid(fault: fmt::Arguments<'_>) -> Error {
    Error::new(Code::InvalidWeekPattern).detail(format!("{fault}."))
}

fn short(text: &str) -> String {
    text.chars().take(40).collect()
}

/// The shortest form: ranges of three days and more, singles otherwise; every day is `Mon-Sun`.
impl fmt::Display for Days {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let listed = DAYS.iter().zip(self.0);
        let mut runs: Vec<Vec<&str>> = alloc::vec![Vec::new()];
        for ((_, name), listed) in listed {
            match runs.last_mut() {
                Some(run) if listed => run.push(name),
                _ => runs.push(Vec::new()),
            }
        }
        let mut separator = "";
        for run in runs {
            match run.as_slice() {
                [first, _, .., last] => write!(f, "{separator}{first}-{last}")?,
                [] => continue,
                few => write!(f, "{separator}{}", few.join(","))?,
            }
            separator = ",";
        }
        Ok(())
    }
}

impl fmt::Display for Hours {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let until = if self.until > 1_440 { self.until.saturating_sub(1_440) } else { self.until };
        let clock = |minute: u16| (minute.div_euclid(60), minute.rem_euclid(60));
        let ((from_hour, from_minute), (until_hour, until_minute)) = (clock(self.from), clock(until));
        write!(f, "{from_hour:02}:{from_minute:02}-{until_hour:02}:{until_minute:02}")
    }
}

impl fmt::Display for HoursList {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (index, hours) in self.0.iter().enumerate() {
            write!(f, "{}{hours}", if index > 0 { ", " } else { "" })?;
        }
        Ok(())
    }
}

/// Days with the same hours stand together, in the order of their first day.
impl fmt::Display for Week {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut groups: Vec<(&HoursList, [bool; 7])> = Vec::new();
        for ((day, _), list) in DAYS.iter().zip(&self.0).filter(|(_, list)| !list.0.is_empty()) {
            if !groups.iter().any(|(known, _)| *known == list) {
                groups.push((list, [false; 7]));
            }
            for (_, days) in groups.iter_mut().filter(|(known, _)| *known == list) {
                mark(days, *day);
            }
        }
        for (index, (list, days)) in groups.into_iter().enumerate() {
            write!(f, "{}{} {list}", if index > 0 { "; " } else { "" }, Days(days))?;
        }
        Ok(())
    }
}

macro_rules! written_as_text {
    ($($name:ident $pattern:literal)*) => {$(
        impl Decode for $name {
            fn decode(tree: &Tree, at: &mut Cursor) -> Option<Self> {
                let text = at.text(tree)?;
                Self::parse(text).map_err(|error| at.push(error)).ok()
            }
        }

        impl Encode for $name {
            fn encode(&self) -> Tree {
                Tree::Text(format!("{self}"))
            }
        }

        #[cfg(feature = "schema")]
        impl crate::document::Describe for $name {
            fn describe(_: &mut crate::document::Definitions) -> Tree {
                crate::document::describe_text($pattern)
            }
        }
    )*};
}

written_as_text! {
    Days r"^(Mon|Tue|Wed|Thu|Fri|Sat|Sun)([-, ]+(Mon|Tue|Wed|Thu|Fri|Sat|Sun))*$"
    HoursList r"^\d{2}:\d{2} *- *\d{2}:\d{2}( *, *\d{2}:\d{2} *- *\d{2}:\d{2})*$"
    Week r"^(Mon|Tue|Wed|Thu|Fri|Sat|Sun)[-,; :0-9MonTueWdhFriSat]*\d{2}:\d{2}$"
}

impl fmt::Debug for Days {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Days({self})")
    }
}

impl fmt::Debug for Hours {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

impl fmt::Debug for Week {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Week({self})")
    }
}
