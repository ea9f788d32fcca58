//! Elapsed time: an exact length that no calendar, zone or daylight saving changes.
//!
//! Written as an ISO 8601 duration of hours, minutes and seconds, such as `PT36H`. Days, weeks, months and years are
//! refused here although ISO 8601 has them: `P2D` is 48 hours to one reader and "the day after tomorrow at this time" to
//! another, and they differ twice a year. Calendar days and business days are waits of their own, with a whole number.

use alloc::format;
use alloc::string::String;
use core::fmt;

use chrono::{DateTime, TimeDelta, Utc};

use super::instant::{in_range, out_of_range};
use crate::document::{Cursor, Decode, Encode, Tree};
use crate::error::{Code, Error, Result};
use crate::limits;

/// A length of elapsed time: zero or more, at most [`limits::SPAN_HOURS`], exact to the nanosecond.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Span(TimeDelta);

impl Span {
    /// No time at all.
    pub const ZERO: Self = Self(TimeDelta::zero());

    /// Reads `PT36H`, `PT1H30M` or `PT0.5S`.
    ///
    /// # Errors
    /// [`Code::InvalidDuration`].
    pub fn parse(text: &str) -> Result<Self> {
        let invalid = || {
            let shown: String = text.chars().take(40).collect();
            Error::new(Code::InvalidDuration).detail(format!("{shown:?} is not {}", wanted(text)))
        };
        text.strip_prefix("PT")
            .and_then(nanoseconds)
            .map(TimeDelta::nanoseconds)
            .map(Self)
            .ok_or_else(invalid)
    }

    /// The length between two instants.
    ///
    /// # Errors
    /// [`Code::InvalidDuration`] when `until` is before `from` or too far after it.
    pub fn between(from: DateTime<Utc>, until: DateTime<Utc>) -> Result<Self> {
        Self::try_from(until.signed_duration_since(from))
    }

    /// So many whole minutes.
    ///
    /// # Errors
    /// [`Code::InvalidDuration`] beyond [`limits::SPAN_HOURS`].
    pub fn minutes(minutes: u32) -> Result<Self> {
        Self::try_from(TimeDelta::minutes(i64::from(minutes)))
    }

    /// The instant this long after `at`.
    ///
    /// # Errors
    /// [`Code::TimeOutOfRange`].
    pub fn after(self, at: DateTime<Utc>) -> Result<DateTime<Utc>> {
        at.checked_add_signed(self.0).ok_or_else(out_of_range).and_then(in_range)
    }

    /// The instant this long before `at`.
    ///
    /// # Errors
    /// [`Code::TimeOutOfRange`].
    pub fn before(self, at: DateTime<Utc>) -> Result<DateTime<Utc>> {
        at.checked_sub_signed(self.0).ok_or_else(out_of_range).and_then(in_range)
    }

    /// The same length as chrono has it.
    #[must_use]
    pub const fn as_time_delta(self) -> TimeDelta {
        self.0
    }
}

/// What should stand in place of a duration that can't be read.
fn wanted(text: &str) -> &'static str {
    let date_part = text.strip_prefix('P').and_then(|rest| rest.split('T').next()).unwrap_or_default();
    if date_part.ends_with(['D', 'W', 'M', 'Y']) {
        "an elapsed duration; write hours such as \"PT48H\", or a wait of calendar or business days."
    } else {
        "a duration of hours, minutes and seconds such as \"PT36H\" or \"PT1H30M\"."
    }
}

/// The length of `36H`, `1H30M`, `0.5S`: each unit at most once, from hours to seconds, decimals on the seconds only.
fn nanoseconds(text: &str) -> Option<i64> {
    let mut rest = text;
    let mut total = 0_i64;
    for (unit, nanos) in [('H', 3_600_000_000_000_i64), ('M', 60_000_000_000), ('S', 1_000_000_000)] {
        let Some((number, after)) = rest.split_once(unit) else { continue };
        let (whole, fraction) = match number.split_once('.') {
            Some((whole, fraction)) if unit == 'S' => (whole, billionths(fraction)?),
            _ => (number, 0),
        };
        total = total.checked_add(digits(whole)?.checked_mul(nanos)?)?.checked_add(fraction)?;
        rest = after;
    }
    (rest.is_empty() && !text.is_empty() && total <= longest()).then_some(total)
}

fn digits(text: &str) -> Option<i64> {
    let plain = matches!(text.len(), 1..=10) && text.bytes().all(|byte| byte.is_ascii_digit());
    if plain { text.parse().ok() } else { None }
}

/// `5` as 500,000,000.
fn billionths(fraction: &str) -> Option<i64> {
    let places = u32::try_from(fraction.len()).ok()?;
    digits(fraction)?.checked_mul(10_i64.checked_pow(9_u32.checked_sub(places)?)?)
}

fn longest() -> i64 {
    limits::SPAN_HOURS.saturating_mul(3_600_000_000_000)
}

impl TryFrom<TimeDelta> for Span {
    type Error = Error;

    fn try_from(length: TimeDelta) -> Result<Self> {
        let fits = length.num_nanoseconds().is_some_and(|nanos| (0..=longest()).contains(&nanos));
        if fits {
            Ok(Self(length))
        } else {
            Err(Error::new(Code::InvalidDuration).detail("The length is negative or too long."))
        }
    }
}

/// The canonical form: hours, minutes and seconds, each left out when zero; no length is `PT0S`.
impl fmt::Display for Span {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let seconds = self.0.num_seconds();
        let (hours, rest) = (seconds.div_euclid(3_600), seconds.rem_euclid(3_600));
        let (minutes, seconds) = (rest.div_euclid(60), rest.rem_euclid(60));
        let nanos = self.0.subsec_nanos();
        f.write_str("PT")?;
        if hours > 0 {
            write!(f, "{hours}H")?;
        }
        if minutes > 0 {
            write!(f, "{minutes}M")?;
        }
        if nanos > 0 {
            let fraction = format!("{nanos:09}");
            write!(f, "{seconds}.{}S", fraction.trim_end_matches('0'))?;
        } else if seconds > 0 || self.0.is_zero() {
            write!(f, "{seconds}S")?;
        }
        Ok(())
    }
}

impl fmt::Debug for Span {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

impl Decode for Span {
    fn decode(tree: &Tree, at: &mut Cursor) -> Option<Self> {
        let text = at.text(tree)?;
        Self::parse(text).map_err(|error| at.push(error)).ok()
    }
}

impl Encode for Span {
    fn encode(&self) -> Tree {
        Tree::Text(format!("{self}"))
    }
}

#[cfg(feature = "schema")]
impl crate::document::Describe for Span {
    fn describe(_: &mut crate::document::Definitions) -> Tree {
        // Without look-ahead, which not every reader of schemas has: at least one part, in this order.
        crate::document::describe_id(
            "Span",
            r"^PT(\d{1,10}H(\d{1,10}M)?(\d{1,10}(\.\d{1,9})?S)?|\d{1,10}M(\d{1,10}(\.\d{1,9})?S)?|\d{1,10}(\.\d{1,9})?S)$",
        )
    }
}
