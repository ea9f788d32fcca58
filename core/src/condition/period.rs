//! The moment of a decision, and periods of dates or instants.

use core::fmt;

use chrono::{DateTime, Datelike as _, NaiveDate, NaiveDateTime, SecondsFormat, Utc};

use crate::document::{Cursor, Decode, Encode, Tree, choice, record};
use crate::error::{Code, Error};

choice! {
    /// A day of the week.
    pub enum Weekday {
        /// Monday
        Mon "Mon",
        /// Tuesday
        Tue "Tue",
        /// Wednesday
        Wed "Wed",
        /// Thursday
        Thu "Thu",
        /// Friday
        Fri "Fri",
        /// Saturday
        Sat "Sat",
        /// Sunday
        Sun "Sun",
    }
}

impl From<chrono::Weekday> for Weekday {
    fn from(day: chrono::Weekday) -> Self {
        match day {
            chrono::Weekday::Mon => Self::Mon,
            chrono::Weekday::Tue => Self::Tue,
            chrono::Weekday::Wed => Self::Wed,
            chrono::Weekday::Thu => Self::Thu,
            chrono::Weekday::Fri => Self::Fri,
            chrono::Weekday::Sat => Self::Sat,
            chrono::Weekday::Sun => Self::Sun,
        }
    }
}

/// A point in time, as an instant and as the clock of a place shows it. The caller knows the place and its zone.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Moment {
    /// The instant.
    pub instant: DateTime<Utc>,
    /// The local date and time of that instant.
    pub local: NaiveDateTime,
}

impl Moment {
    /// The local day of the week.
    #[must_use]
    pub fn weekday(&self) -> Weekday {
        self.local.weekday().into()
    }
}

/// An end of a period: a date, meaning its local beginning, or an instant.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum When {
    /// The beginning of a local day.
    Date(NaiveDate),
    /// An instant.
    Instant(DateTime<Utc>),
}

impl When {
    fn is_reached(self, moment: &Moment) -> bool {
        match self {
            Self::Date(date) => moment.local.date() >= date,
            Self::Instant(instant) => moment.instant >= instant,
        }
    }
}

record! {
    /// A half-open period: `from` is within, `until` is not.
    #[derive(Copy, Eq)]
    pub struct Period "ConditionPeriod" check {
        /// When it begins; without it, it always was.
        optional from: When,
        /// When it is over; without it, it never is.
        optional until: When,
    }
}

impl Period {
    /// Whether the moment is within.
    #[must_use]
    pub fn contains(&self, moment: &Moment) -> bool {
        self.from.is_none_or(|from| from.is_reached(moment))
            && !self.until.is_some_and(|until| until.is_reached(moment))
    }

    fn check(&self, at: &mut Cursor) {
        let empty = match (self.from, self.until) {
            (Some(When::Date(from)), Some(When::Date(until))) => from >= until,
            (Some(When::Instant(from)), Some(When::Instant(until))) => from >= until,
            // A date and an instant can be ordered only where the zone is known.
            _ => false,
        };
        if empty {
            at.push(Error::new(Code::EmptyWindow).at("/until"));
        }
    }
}

impl fmt::Display for When {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Date(date) => write!(f, "{date}"),
            Self::Instant(instant) => f.write_str(&instant.to_rfc3339_opts(SecondsFormat::AutoSi, true)),
        }
    }
}

impl Decode for When {
    fn decode(tree: &Tree, at: &mut Cursor) -> Option<Self> {
        let text = at.text(tree)?;
        // The length keeps out what chrono takes leniently, such as 2026-1-5.
        let date = (text.len() == 10).then(|| NaiveDate::parse_from_str(text, "%Y-%m-%d").ok()).flatten();
        let start = date.map(Self::Date).or_else(|| {
            let instant = DateTime::parse_from_rfc3339(text).ok()?;
            text.contains('T').then(|| Self::Instant(instant.to_utc()))
        });
        let Some(start) = start else {
            at.push(Error::new(Code::InvalidTime));
            return None;
        };
        let year = match start {
            Self::Date(date) => date.year(),
            Self::Instant(instant) => instant.year(),
        };
        if !(1900..=9998).contains(&year) {
            at.push(Error::new(Code::TimeOutOfRange));
            return None;
        }
        Some(start)
    }
}

impl Encode for When {
    fn encode(&self) -> Tree {
        Tree::Text(alloc::format!("{self}"))
    }
}

#[cfg(feature = "schema")]
impl crate::document::Describe for When {
    fn describe(_: &mut crate::document::Definitions) -> Tree {
        crate::document::describe_text(r"^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}:\d{2}(\.\d+)?(Z|[+-]\d{2}:\d{2}))?$")
    }
}
