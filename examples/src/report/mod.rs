//! The summary of a replay, written down: as text, as JSON, and as a page that needs nothing else.
//!
//! Text and page show the same sections with the same tables; the page has charts beside them. Nothing here depends on when or where it
//! runs: the same log and rulebooks give the same bytes.

pub mod html;
mod json;
mod sections;
mod table;
mod text;

use chrono::{DateTime, Utc};
use recoup::time::Span;

use crate::log::Intake;
use crate::summary::Summary;

pub use json::json;
pub use table::{Column, Section, Table};
pub use text::text;

/// Everything that a report says.
#[derive(Debug)]
pub struct Report<'a> {
    /// What the replay did.
    pub summary: &'a Summary,
    /// What came in.
    pub intake: &'a Intake,
    /// How long after an abandonment an order counts as later bought.
    pub window: Span,
    /// The rulebooks, with the instant from which each holds; the first holds from the beginning.
    pub rulebooks: &'a [(Option<DateTime<Utc>>, String)],
    /// Until when time went on after the last input.
    pub until: Option<DateTime<Utc>>,
}

impl Report<'_> {
    /// The sections, in order.
    #[must_use]
    pub fn sections(&self) -> Vec<Section> {
        sections::sections(self)
    }
}

/// A number with its thousands set apart.
#[must_use]
pub fn count(number: u64) -> String {
    let digits = number.to_string();
    let mut out = String::with_capacity(digits.len() + digits.len() / 3);
    for (index, digit) in digits.chars().enumerate() {
        if index > 0 && (digits.len() - index).is_multiple_of(3) {
            out.push(',');
        }
        out.push(digit);
    }
    out
}

/// An instant to the minute.
fn minute(at: DateTime<Utc>) -> String {
    at.format("%Y-%m-%d %H:%M UTC").to_string()
}

/// How much of a whole, in percent with one digit, rounded half up; nothing of nothing.
fn share(part: u64, whole: u64) -> String {
    if whole == 0 {
        return String::new();
    }
    let permille = (u128::from(part) * 2000 + u128::from(whole)) / (u128::from(whole) * 2);
    format!("{}.{} %", permille / 10, permille % 10)
}

/// A span of time for people: whole days where it is that, hours and minutes as ISO 8601 has them otherwise.
fn span(span: Span) -> String {
    let length = span.as_time_delta();
    match length.num_days() {
        1 if length == chrono::TimeDelta::days(1) => "a day".to_owned(),
        days if length == chrono::TimeDelta::days(days) => format!("{days} days"),
        _ => span.to_string(),
    }
}
