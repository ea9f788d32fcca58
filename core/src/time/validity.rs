//! When a rule is in force: authored as dates or instants, resolved in a zone to a half-open window of instants.

use alloc::format;

use chrono::{DateTime, NaiveDate, Utc};

use super::instant::{date_from_text, instant_from_text};
use super::zone::Zone;
use crate::document::{Cursor, Decode, Encode, Tree, record};
use crate::error::{Code, Error, Result};

/// A moment as a document says it: a date is local midnight in the zone of the document, an instant is itself.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum When {
    /// `2027-01-01`
    Date(NaiveDate),
    /// `2027-01-01T09:00:00-05:00`
    Instant(DateTime<Utc>),
}

impl When {
    /// The instant that is meant in this zone.
    ///
    /// # Errors
    /// [`Code::TimeOutOfRange`].
    pub fn resolve(self, zone: &Zone) -> Result<DateTime<Utc>> {
        match self {
            Self::Date(date) => zone.start_of_day(date),
            Self::Instant(at) => Ok(at),
        }
    }
}

record! {
    /// When something is in force: `from` is the first moment, `until` the first moment after. Either may be left out.
    pub struct Validity check {
        /// The first moment in force: a date (local midnight in the document's zone) or an instant.
        optional from: When,
        /// The first moment no longer in force: a date or an instant.
        optional until: When,
    }
}

impl Validity {
    /// In force for ever.
    pub const ALWAYS: Self = Self { from: None, until: None };

    /// The window of instants in this zone.
    ///
    /// # Errors
    /// [`Code::EmptyWindow`] when `until` is not after `from`; [`Code::TimeOutOfRange`].
    pub fn resolve(&self, zone: &Zone) -> Result<Window> {
        let instant = |when: Option<When>, field: &str| {
            when.map(|when| when.resolve(zone).map_err(|error| error.within(field))).transpose()
        };
        Window::new(instant(self.from, "from")?, instant(self.until, "until")?)
    }

    /// What can be told without a zone; a date against an instant waits for [`Validity::resolve`].
    fn check(&self, at: &mut Cursor) {
        let empty = match (self.from, self.until) {
            (Some(When::Date(from)), Some(When::Date(until))) => until <= from,
            (Some(When::Instant(from)), Some(When::Instant(until))) => until <= from,
            _ => false,
        };
        if empty {
            at.push(empty_window());
        }
    }
}

impl Default for Validity {
    fn default() -> Self {
        Self::ALWAYS
    }
}

/// A half-open stretch of instants, open-ended where a bound is missing. Never empty.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash)]
pub struct Window {
    from: Option<DateTime<Utc>>,
    until: Option<DateTime<Utc>>,
}

impl Window {
    /// All instants.
    pub const ALWAYS: Self = Self { from: None, until: None };

    /// The window from the first bound, inclusive, to the second, exclusive.
    ///
    /// # Errors
    /// [`Code::EmptyWindow`] when `until` is not after `from`.
    pub fn new(from: Option<DateTime<Utc>>, until: Option<DateTime<Utc>>) -> Result<Self> {
        match (from, until) {
            (Some(from), Some(until)) if until <= from => Err(empty_window()),
            _ => Ok(Self { from, until }),
        }
    }

    /// The first instant inside, if there is one.
    #[must_use]
    pub const fn from(&self) -> Option<DateTime<Utc>> {
        self.from
    }

    /// The first instant after, if there is one.
    #[must_use]
    pub const fn until(&self) -> Option<DateTime<Utc>> {
        self.until
    }

    /// Whether the instant is inside.
    #[must_use]
    pub fn contains(&self, at: DateTime<Utc>) -> bool {
        self.from.is_none_or(|from| from <= at) && !self.has_ended(at)
    }

    /// Whether the window is over at this instant.
    #[must_use]
    pub fn has_ended(&self, at: DateTime<Utc>) -> bool {
        self.until.is_some_and(|until| until <= at)
    }

    /// Whether some instant is inside both. Windows that only touch share none.
    #[must_use]
    pub fn overlaps(&self, other: &Self) -> bool {
        self.intersection(other).is_some()
    }

    /// The instants inside both, if there are any.
    #[must_use]
    pub fn intersection(&self, other: &Self) -> Option<Self> {
        // `None < Some(_)`, which is what the later of two beginnings wants; ends need it the other way round.
        let from = self.from.max(other.from);
        let until = match (self.until, other.until) {
            (Some(left), Some(right)) => Some(left.min(right)),
            (left, right) => left.or(right),
        };
        Self::new(from, until).ok()
    }
}

fn empty_window() -> Error {
    Error::new(Code::EmptyWindow).at("/until")
}

impl Decode for When {
    fn decode(tree: &Tree, at: &mut Cursor) -> Option<Self> {
        let text = at.text(tree)?;
        let read = if text.contains('T') {
            instant_from_text(text).map(Self::Instant)
        } else {
            date_from_text(text).map(Self::Date)
        };
        read.map_err(|error| {
            at.push(if error.code == Code::InvalidTime {
                let shown: alloc::string::String = text.chars().take(40).collect();
                error.detail(format!(
                    "{shown:?} is neither a date such as \"2026-11-22\" nor an instant with its offset such as \
                     \"2026-11-22T09:00:00Z\"."
                ))
            } else {
                error
            });
        })
        .ok()
    }
}

impl Encode for When {
    fn encode(&self) -> Tree {
        match self {
            Self::Date(date) => date.encode(),
            Self::Instant(at) => at.encode(),
        }
    }
}

#[cfg(feature = "schema")]
impl crate::document::Describe for When {
    fn describe(_: &mut crate::document::Definitions) -> Tree {
        crate::document::describe_text(
            r"^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}:\d{2}(\.\d{1,9})?(Z|[+-]\d{2}:\d{2}))?$",
        )
    }
}
