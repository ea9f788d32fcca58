//! Instants, dates and times of day in documents, and the range of years in which they are supported.
//!
//! An instant is RFC 3339 text with an offset or `Z`, a date is `2026-11-22`, a time of day is `09:00`. Nothing else is
//! read: a local time without a zone is not an instant, and the lenient spellings of RFC 3339 (a blank for `T`, lower
//! case, leap seconds) are refused so that every document has one form.

use alloc::format;
use alloc::string::{String, ToString as _};

use chrono::{
    DateTime, Datelike as _, NaiveDate, NaiveTime, SecondsFormat, SubsecRound as _, Timelike as _, Utc,
};

use crate::document::{Cursor, Decode, Encode, Tree};
use crate::error::{Code, Error, Result};
use crate::limits;

/// The instant itself when its year (in UTC) is supported.
///
/// # Errors
/// [`Code::TimeOutOfRange`].
pub(super) fn in_range(at: DateTime<Utc>) -> Result<DateTime<Utc>> {
    if limits::YEARS.contains(&at.year()) { Ok(at) } else { Err(out_of_range()) }
}

/// The error of every sum that leaves the supported years.
pub(super) fn out_of_range() -> Error {
    Error::new(Code::TimeOutOfRange)
}

/// Reads an instant such as `2026-11-22T09:00:00Z` or `2026-11-22T09:00:00.5-05:00`.
///
/// # Errors
/// [`Code::InvalidTime`], [`Code::TimeOutOfRange`].
pub fn instant_from_text(text: &str) -> Result<DateTime<Utc>> {
    let invalid = || invalid(text, "an instant with its offset such as \"2026-11-22T09:00:00Z\"");
    if !is_shaped_like_instant(text) {
        return Err(invalid());
    }
    let at = DateTime::parse_from_rfc3339(text).map_err(|_| invalid())?.to_utc();
    // chrono reads second 60; UTC with leap seconds can't be mapped to other clocks.
    if at.nanosecond() >= 1_000_000_000 {
        return Err(invalid());
    }
    in_range(at)
}

/// `dddd-dd-ddTdd:dd:dd`, a fraction of 1 to 9 digits or none, then `Z` or `±dd:dd`.
fn is_shaped_like_instant(text: &str) -> bool {
    let Some((clock, rest)) = text.split_at_checked(19) else { return false };
    let offset_at = rest.find(['Z', '+', '-']);
    let Some((fraction, offset)) = offset_at.and_then(|at| rest.split_at_checked(at)) else { return false };
    let fraction_fits = match fraction.strip_prefix('.') {
        Some(digits) => matches!(digits.len(), 1..=9) && digits.bytes().all(|byte| byte.is_ascii_digit()),
        None => fraction.is_empty(),
    };
    let offset_fits = offset == "Z" || is_shaped(offset, "+00:00") || is_shaped(offset, "-00:00");
    is_shaped(clock, "0000-00-00T00:00:00") && fraction_fits && offset_fits
}

/// Whether `text` has a digit wherever `shape` has one and the same character elsewhere.
fn is_shaped(text: &str, shape: &str) -> bool {
    text.len() == shape.len()
        && text
            .bytes()
            .zip(shape.bytes())
            .all(|(byte, like)| if like.is_ascii_digit() { byte.is_ascii_digit() } else { byte == like })
}

/// The one form of an instant: UTC, with as many decimals as it needs.
#[must_use]
pub fn instant_to_text(at: DateTime<Utc>) -> String {
    let form = match at.nanosecond() {
        0 => SecondsFormat::Secs,
        _ if at.trunc_subsecs(3) == at => SecondsFormat::Millis,
        _ if at.trunc_subsecs(6) == at => SecondsFormat::Micros,
        _ => SecondsFormat::Nanos,
    };
    at.to_rfc3339_opts(form, true)
}

/// Reads a date such as `2026-11-22`.
///
/// # Errors
/// [`Code::InvalidTime`], [`Code::TimeOutOfRange`].
pub fn date_from_text(text: &str) -> Result<NaiveDate> {
    let invalid = || invalid(text, "a date such as \"2026-11-22\"");
    if !is_shaped(text, "0000-00-00") {
        return Err(invalid());
    }
    let date: NaiveDate = text.parse().map_err(|_| invalid())?;
    if limits::YEARS.contains(&date.year()) { Ok(date) } else { Err(out_of_range()) }
}

/// Reads a time of day: `09:00`, or `09:00:30` where seconds matter.
///
/// # Errors
/// [`Code::InvalidTime`].
pub fn time_from_text(text: &str) -> Result<NaiveTime> {
    let form = match text.len() {
        5 if is_shaped(text, "00:00") => Some("%H:%M"),
        8 if is_shaped(text, "00:00:00") => Some("%H:%M:%S"),
        _ => None,
    };
    form.and_then(|form| NaiveTime::parse_from_str(text, form).ok())
        .filter(|time| time.nanosecond() == 0)
        .ok_or_else(|| invalid(text, "a time of day such as \"09:00\", from 00:00 to 23:59"))
}

/// Minutes since midnight of `09:00`; `24:00` is the end of the day.
pub(super) fn minute_from_text(text: &str) -> Option<u16> {
    if !is_shaped(text, "00:00") {
        return None;
    }
    let (hour, minute) = text.split_once(':')?;
    let (hour, minute): (u16, u16) = (hour.parse().ok()?, minute.parse().ok()?);
    let total = hour.checked_mul(60)?.checked_add(minute)?;
    (minute < 60 && total <= 1_440).then_some(total)
}

fn invalid(text: &str, wanted: &str) -> Error {
    let shown: String = text.chars().take(40).collect();
    Error::new(Code::InvalidTime).detail(format!("{shown:?} is not {wanted}."))
}

impl Decode for DateTime<Utc> {
    fn decode(tree: &Tree, at: &mut Cursor) -> Option<Self> {
        let text = at.text(tree)?;
        instant_from_text(text).map_err(|error| at.push(error)).ok()
    }
}

impl Encode for DateTime<Utc> {
    fn encode(&self) -> Tree {
        Tree::Text(instant_to_text(*self))
    }
}

impl Decode for NaiveDate {
    fn decode(tree: &Tree, at: &mut Cursor) -> Option<Self> {
        let text = at.text(tree)?;
        date_from_text(text).map_err(|error| at.push(error)).ok()
    }
}

impl Encode for NaiveDate {
    fn encode(&self) -> Tree {
        Tree::Text(self.to_string())
    }
}

impl Decode for NaiveTime {
    fn decode(tree: &Tree, at: &mut Cursor) -> Option<Self> {
        let text = at.text(tree)?;
        time_from_text(text).map_err(|error| at.push(error)).ok()
    }
}

impl Encode for NaiveTime {
    fn encode(&self) -> Tree {
        let form = if self.second() == 0 { "%H:%M" } else { "%H:%M:%S" };
        Tree::Text(self.format(form).to_string())
    }
}

#[cfg(feature = "schema")]
mod schema {
    use super::{DateTime, NaiveDate, NaiveTime, Tree, Utc};
    use crate::document::{Definitions, Describe, describe_format};

    impl Describe for DateTime<Utc> {
        fn describe(_: &mut Definitions) -> Tree {
            describe_format(
                "date-time",
                r"^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d{1,9})?(Z|[+-]\d{2}:\d{2})$",
            )
        }
    }

    impl Describe for NaiveDate {
        fn describe(_: &mut Definitions) -> Tree {
            describe_format("date", r"^\d{4}-\d{2}-\d{2}$")
        }
    }

    impl Describe for NaiveTime {
        fn describe(_: &mut Definitions) -> Tree {
            describe_format("time", r"^\d{2}:\d{2}(:\d{2})?$")
        }
    }
}
