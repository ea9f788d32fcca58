//! What has to be open at once: a business calendar, a window of the contact's local time, and no quiet hours.
//!
//! The parts may stand in different zones, so they are intersected as real time: each part in turn moves the instant to
//! its next one until all agree. Parts that never agree are an error, which a lint of plays finds before a buyer does.

use alloc::vec::Vec;

use chrono::{DateTime, Utc};

use super::calendar::Calendar;
use super::day_window::DayWindow;
use super::zone::Zone;
use crate::error::{Code, Error, Result};
use crate::limits;

/// The intersection of calendars, windows and the time outside quiet hours. With no part it is always open.
#[derive(Debug, Clone, Default)]
pub struct Schedule<'a> {
    parts: Vec<Part<'a>>,
}

#[derive(Debug, Clone, Copy)]
enum Part<'a> {
    Open(&'a Calendar),
    Inside(&'a DayWindow, &'a Zone),
    InsideAny(&'a [DayWindow], &'a Zone),
    Outside(&'a DayWindow, &'a Zone),
}

impl<'a> Schedule<'a> {
    /// Always open.
    #[must_use]
    pub const fn new() -> Self {
        Self { parts: Vec::new() }
    }

    /// Only while the calendar is open.
    #[must_use]
    pub fn open(self, calendar: &'a Calendar) -> Self {
        self.and(Part::Open(calendar))
    }

    /// Only inside the window, in this zone.
    #[must_use]
    pub fn inside(self, window: &'a DayWindow, zone: &'a Zone) -> Self {
        self.and(Part::Inside(window, zone))
    }

    /// Only inside one of the windows, in this zone; never where there is none.
    #[must_use]
    pub fn inside_any(self, windows: &'a [DayWindow], zone: &'a Zone) -> Self {
        self.and(Part::InsideAny(windows, zone))
    }

    /// Only outside the window, in this zone: quiet hours.
    #[must_use]
    pub fn outside(self, window: &'a DayWindow, zone: &'a Zone) -> Self {
        self.and(Part::Outside(window, zone))
    }

    fn and(mut self, part: Part<'a>) -> Self {
        self.parts.push(part);
        self
    }

    /// Whether every part allows the instant.
    ///
    /// # Errors
    /// [`Code::TimeOutOfRange`].
    pub fn allows(&self, at: DateTime<Utc>) -> Result<bool> {
        for part in &self.parts {
            let allows = match part {
                Part::Open(calendar) => calendar.is_open(at)?,
                Part::Inside(window, zone) => window.contains(at, zone)?,
                Part::InsideAny(windows, zone) => {
                    let mut any = false;
                    for window in *windows {
                        any = any || window.contains(at, zone)?;
                    }
                    any
                }
                Part::Outside(window, zone) => !window.contains(at, zone)?,
            };
            if !allows {
                return Ok(false);
            }
        }
        Ok(true)
    }

    /// The first instant at or after `at` that every part allows.
    ///
    /// # Errors
    /// [`Code::NoOpenTime`] when the parts have no time in common within [`limits::CALENDAR_DAYS`];
    /// [`Code::TimeOutOfRange`].
    pub fn next(&self, at: DateTime<Utc>) -> Result<DateTime<Utc>> {
        let horizon = i64::try_from(limits::CALENDAR_DAYS).unwrap_or(i64::MAX);
        let mut earliest = at;
        while earliest.signed_duration_since(at).num_days() <= horizon {
            let before = earliest;
            for part in &self.parts {
                // Each answer is at or after its question and is the first that this part allows, so no instant that all
                // parts allow is skipped.
                earliest = part.next(earliest)?;
            }
            if earliest == before {
                return Ok(earliest);
            }
        }
        Err(never_open())
    }
}

fn never_open() -> Error {
    Error::new(Code::NoOpenTime)
        .detail("The calendars and windows have no time in common.")
        .with("days", limits::CALENDAR_DAYS)
}

impl Part<'_> {
    fn next(&self, at: DateTime<Utc>) -> Result<DateTime<Utc>> {
        match self {
            Self::Open(calendar) => calendar.next_open(at),
            Self::Inside(window, zone) => window.next_inside(at, zone),
            Self::InsideAny(windows, zone) => {
                let mut first: Option<DateTime<Utc>> = None;
                for window in *windows {
                    let next = window.next_inside(at, zone)?;
                    first = Some(first.map_or(next, |known| known.min(next)));
                }
                first.ok_or_else(never_open)
            }
            Self::Outside(window, zone) => window.next_outside(at, zone),
        }
    }
}
