//! A daily window of local time, such as quiet hours `21:00-08:00` or a delivery window `Mon-Thu 09:00-17:00`.
//!
//! Half open; an end before the beginning lies on the next day; the days are those on which the window begins. The zone
//! is given with each question, because one window is asked for contacts in many zones.

use alloc::format;
use core::fmt;

use chrono::{DateTime, Datelike as _, NaiveDate, Utc};

use super::openings::{self, Opening, Openings, Pattern};
use super::week::{Days, Hours, split_group};
use super::zone::Zone;
use crate::document::{Cursor, Decode, Encode, Tree};
use crate::error::Result;

/// A window of local time on certain days.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct DayWindow {
    hours: Hours,
    days: Days,
}

impl DayWindow {
    /// Reads `21:00-08:00`, every day, or `Fri,Sat 08:00-10:00`, on the days on which it begins.
    ///
    /// # Errors
    /// [`crate::Code::InvalidWeekPattern`]; [`crate::Code::EmptyWindow`] for hours such as `09:00-09:00`.
    pub fn parse(text: &str) -> Result<Self> {
        let every_day = text.starts_with(|char: char| char.is_ascii_digit());
        let (days, hours) = if every_day {
            (Days::ALL, text)
        } else {
            split_group(text).and_then(|(days, hours)| Ok((Days::parse(days)?, hours)))?
        };
        Ok(Self { hours: Hours::parse_wrapping(hours)?, days })
    }

    /// The hours; the end is above 24:00 when it lies on the next day.
    #[must_use]
    pub const fn hours(&self) -> Hours {
        self.hours
    }

    /// The days on which the window begins.
    #[must_use]
    pub const fn days(&self) -> Days {
        self.days
    }

    /// Whether the instant is inside.
    ///
    /// # Errors
    /// [`crate::Code::TimeOutOfRange`].
    pub fn contains(&self, at: DateTime<Utc>, zone: &Zone) -> Result<bool> {
        openings::is_inside(self, zone, at)
    }

    /// The first instant at or after `at` that is inside: `at` itself when it is.
    ///
    /// # Errors
    /// [`crate::Code::NoOpenTime`], [`crate::Code::TimeOutOfRange`].
    pub fn next_inside(&self, at: DateTime<Utc>, zone: &Zone) -> Result<DateTime<Utc>> {
        openings::next_inside(self, zone, at)
    }

    /// The first instant at or after `at` that is outside: when quiet hours end, or `at` itself when they don't hold.
    ///
    /// # Errors
    /// [`crate::Code::NoOpenTime`] for a window without an end, `Mon-Sun 00:00-24:00`; [`crate::Code::TimeOutOfRange`].
    pub fn next_outside(&self, at: DateTime<Utc>, zone: &Zone) -> Result<DateTime<Utc>> {
        openings::next_outside(self, zone, at)
    }

    /// The first instant after `at` at which the window goes from closed to open.
    ///
    /// # Errors
    /// [`crate::Code::NoOpenTime`], [`crate::Code::TimeOutOfRange`].
    pub fn next_start(&self, at: DateTime<Utc>, zone: &Zone) -> Result<DateTime<Utc>> {
        openings::next_start(self, zone, at)
    }

    /// The first time the window is open that ends after `at`: with its true beginning, which may be before `at`.
    ///
    /// # Errors
    /// [`crate::Code::NoOpenTime`], [`crate::Code::TimeOutOfRange`].
    pub fn opening(&self, at: DateTime<Utc>, zone: &Zone) -> Result<Opening> {
        Openings::after(self, zone, at)?.next().unwrap_or_else(|| Err(openings::never_open()))
    }
}

impl Pattern for DayWindow {
    fn hours(&self, date: NaiveDate) -> &[Hours] {
        if self.days.contains(date.weekday()) { core::slice::from_ref(&self.hours) } else { &[] }
    }
}

impl fmt::Display for DayWindow {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.days != Days::ALL {
            write!(f, "{} ", self.days)?;
        }
        self.hours.fmt(f)
    }
}

impl Decode for DayWindow {
    fn decode(tree: &Tree, at: &mut Cursor) -> Option<Self> {
        let text = at.text(tree)?;
        Self::parse(text).map_err(|error| at.push(error)).ok()
    }
}

impl Encode for DayWindow {
    fn encode(&self) -> Tree {
        Tree::Text(format!("{self}"))
    }
}

#[cfg(feature = "schema")]
impl crate::document::Describe for DayWindow {
    fn describe(_: &mut crate::document::Definitions) -> Tree {
        crate::document::describe_text(r"^([A-Z][A-Za-z,\- ]* )?\d{2}:\d{2} *- *\d{2}:\d{2}$")
    }
}
