//! A calendar day as it is written in a product: `2026-11-22`.

use alloc::format;
use core::fmt;

use chrono::{Datelike as _, NaiveDate};

use crate::document::{Cursor, Decode, Encode, Tree};
use crate::error::Code;

/// A calendar day without a zone: the day of the order in the seller's calendar is compared with it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Day(pub NaiveDate);

impl fmt::Display for Day {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl Decode for Day {
    fn decode(tree: &Tree, at: &mut Cursor) -> Option<Self> {
        let text = at.text(tree)?;
        let day = NaiveDate::parse_from_str(text, "%Y-%m-%d").ok().map(Self);
        // Only the canonical form: chrono would also read 2026-1-2.
        let day = day.filter(|day| text.len() == 10 && format!("{day}") == text);
        match day {
            None => at.fault(Code::InvalidTime, format!("{text:?} is not a day such as \"2026-11-22\".")),
            Some(day) if !(1900..=9998).contains(&day.0.year()) => {
                at.fault(Code::TimeOutOfRange, Code::TimeOutOfRange.summary());
                return None;
            }
            Some(_) => {}
        }
        day
    }
}

impl Encode for Day {
    fn encode(&self) -> Tree {
        Tree::Text(format!("{self}"))
    }
}

#[cfg(feature = "schema")]
impl crate::document::Describe for Day {
    fn describe(_: &mut crate::document::Definitions) -> Tree {
        crate::document::describe_text(r"^\d{4}-\d{2}-\d{2}$")
    }
}
