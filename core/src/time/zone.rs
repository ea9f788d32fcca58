//! A time zone by its IANA name, and the one rule for local times that do not exist or occur twice.
//!
//! The zone database is compiled in and a zone is looked up once, when a document loads, so the same document means the
//! same instants on every machine. This is the only file that touches the zone library; its types end here.

use alloc::format;
use core::fmt;

use chrono::{DateTime, Datelike as _, NaiveDate, NaiveDateTime, NaiveTime, Timelike as _, Utc};
use jiff::tz::TimeZone;
use jiff::{Timestamp, civil};

use super::instant::{in_range, out_of_range};
use crate::document::{Cursor, Decode, Encode, Tree};
use crate::error::{Code, Error, Result};

/// A time zone, such as `Europe/Berlin`. Two zones are equal when their names are.
#[derive(Clone)]
pub struct Zone(TimeZone);

impl Zone {
    /// Coordinated universal time.
    pub const UTC: Self = Self(TimeZone::UTC);

    /// The zone of this IANA name, in the exact spelling of the database.
    ///
    /// # Errors
    /// [`Code::UnknownTimeZone`]. Abbreviations and offsets such as `EDT` or `+02:00` name no zone.
    pub fn named(name: &str) -> Result<Self> {
        let shown = || name.chars().take(60).collect::<alloc::string::String>();
        let unknown = |hint: &str| {
            Error::new(Code::UnknownTimeZone)
                .detail(format!("{:?} is not an IANA time zone; {hint}.", shown()))
                .with("zone", shown())
        };
        let found = TimeZone::get(name).ok().filter(|zone| !zone.is_unknown()).map(Self);
        let zone = found.ok_or_else(|| unknown("use a name such as \"Europe/Berlin\""))?;
        // The lookup ignores case; a document has one spelling.
        if zone.as_str() == name {
            Ok(zone)
        } else {
            Err(unknown(&format!("did you mean {:?}?", zone.as_str())))
        }
    }

    /// The IANA name.
    #[must_use]
    pub fn as_str(&self) -> &str {
        self.0.iana_name().unwrap_or("UTC")
    }

    /// The instant of a local time. A local time that the clocks skip goes later by what they skip (02:30 becomes 03:30);
    /// one that they show twice is the first.
    ///
    /// # Errors
    /// [`Code::TimeOutOfRange`].
    pub fn instant(&self, local: NaiveDateTime) -> Result<DateTime<Utc>> {
        self.resolve(local).and_then(in_range)
    }

    /// What the clocks of this zone show at an instant.
    ///
    /// # Errors
    /// [`Code::TimeOutOfRange`].
    pub fn local(&self, at: DateTime<Utc>) -> Result<NaiveDateTime> {
        self.show(in_range(at)?)
    }

    /// The date in this zone at an instant.
    ///
    /// # Errors
    /// [`Code::TimeOutOfRange`].
    pub fn local_date(&self, at: DateTime<Utc>) -> Result<NaiveDate> {
        self.local(at).map(|local| local.date())
    }

    /// Local midnight of a date, by the rule of [`Zone::instant`]: where midnight is skipped the day starts later.
    ///
    /// # Errors
    /// [`Code::TimeOutOfRange`].
    pub fn start_of_day(&self, date: NaiveDate) -> Result<DateTime<Utc>> {
        self.instant(date.and_time(NaiveTime::MIN))
    }

    /// [`Zone::instant`] without the check of the years: a search may look a few days past the supported range.
    pub(super) fn resolve(&self, local: NaiveDateTime) -> Result<DateTime<Utc>> {
        // jiff's "compatible" is exactly the rule: later in a gap, first in a fold.
        let at =
            self.0.to_ambiguous_timestamp(to_jiff_local(local)?).compatible().map_err(|_| out_of_range())?;
        from_jiff(at)
    }

    /// [`Zone::local`] without the check of the years.
    pub(super) fn show(&self, at: DateTime<Utc>) -> Result<NaiveDateTime> {
        from_jiff_local(self.0.to_datetime(to_jiff(at)?))
    }

    /// Whether the clocks of this zone ever show the date; a zone that crosses the date line skips one.
    pub(super) fn has_date(&self, date: NaiveDate) -> Result<bool> {
        let midnight = self.resolve(date.and_time(NaiveTime::MIN))?;
        Ok(self.show(midnight)?.date() == date)
    }
}

/// A leap second of chrono is read as the last nanosecond before it: no zone of the database counts leap seconds.
fn subsecond(nanosecond: u32) -> Result<i32> {
    i32::try_from(nanosecond.min(999_999_999)).map_err(|_| out_of_range())
}

fn to_jiff(at: DateTime<Utc>) -> Result<Timestamp> {
    Timestamp::new(at.timestamp(), subsecond(at.timestamp_subsec_nanos())?).map_err(|_| out_of_range())
}

fn from_jiff(at: Timestamp) -> Result<DateTime<Utc>> {
    // jiff's nanoseconds are negative before 1970 where chrono's never are.
    let nanos = i64::from(at.subsec_nanosecond());
    let (second, nanos) = if nanos < 0 {
        (at.as_second().checked_sub(1), nanos.checked_add(1_000_000_000))
    } else {
        (Some(at.as_second()), Some(nanos))
    };
    second
        .zip(nanos.and_then(|nanos| u32::try_from(nanos).ok()))
        .and_then(|(second, nanos)| DateTime::from_timestamp(second, nanos))
        .ok_or_else(out_of_range)
}

fn to_jiff_local(local: NaiveDateTime) -> Result<civil::DateTime> {
    let small = |number: u32| i8::try_from(number).map_err(|_| out_of_range());
    civil::DateTime::new(
        i16::try_from(local.year()).map_err(|_| out_of_range())?,
        small(local.month())?,
        small(local.day())?,
        small(local.hour())?,
        small(local.minute())?,
        small(local.second())?,
        subsecond(local.nanosecond())?,
    )
    .map_err(|_| out_of_range())
}

fn from_jiff_local(local: civil::DateTime) -> Result<NaiveDateTime> {
    let part = |number: i8| u32::try_from(number).ok();
    let date = part(local.month())
        .zip(part(local.day()))
        .and_then(|(month, day)| NaiveDate::from_ymd_opt(i32::from(local.year()), month, day));
    let time = part(local.hour()).zip(part(local.minute())).zip(part(local.second())).and_then(
        |((hour, minute), second)| {
            NaiveTime::from_hms_nano_opt(hour, minute, second, u32::try_from(local.subsec_nanosecond()).ok()?)
        },
    );
    date.zip(time).map(|(date, time)| date.and_time(time)).ok_or_else(out_of_range)
}

impl PartialEq for Zone {
    fn eq(&self, other: &Self) -> bool {
        self.as_str() == other.as_str()
    }
}

impl Eq for Zone {}

impl fmt::Debug for Zone {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Zone({})", self.as_str())
    }
}

impl fmt::Display for Zone {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl Decode for Zone {
    fn decode(tree: &Tree, at: &mut Cursor) -> Option<Self> {
        let name = at.text(tree)?;
        Self::named(name).map_err(|error| at.push(error)).ok()
    }
}

impl Encode for Zone {
    fn encode(&self) -> Tree {
        Tree::Text(self.as_str().into())
    }
}

#[cfg(feature = "schema")]
impl crate::document::Describe for Zone {
    fn describe(_: &mut crate::document::Definitions) -> Tree {
        crate::document::describe_id("Zone", r"^[A-Za-z0-9_+\-]+(/[A-Za-z0-9_+\-]+)*$")
    }
}
