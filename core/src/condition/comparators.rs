//! Reads the comparators of a number: `at_least`, `over`, `at_most`, `under` and `is`.

use alloc::format;

use rust_decimal::Decimal;

use super::{Bound, Range};
use crate::document::{Cursor, Object};
use crate::error::{Code, Error};

const LOWER: [(&str, bool); 2] = [("at_least", true), ("over", false)];
const UPPER: [(&str, bool); 2] = [("at_most", true), ("under", false)];

/// Whether one of the bounds is there.
pub(super) fn any_bound(object: &Object<'_>) -> bool {
    LOWER.iter().chain(&UPPER).any(|(word, _)| object.has(word))
}

/// The bounds, or `is` alone.
pub(super) fn range(object: &mut Object<'_>, at: &mut Cursor) -> Option<Range> {
    let exact = object.has("is");
    let number: Option<Decimal> = object.optional("is", at);
    if !exact {
        return bounds(object, at);
    }
    if any_bound(object) {
        at.fault(Code::ConflictingFields, "\"is\" names one number and stands alone.");
        // Read for their own faults.
        let _ = bounds(object, at);
    }
    number.map(Range::is)
}

/// At most one lower and one upper bound, at least one of them.
pub(super) fn bounds(object: &mut Object<'_>, at: &mut Cursor) -> Option<Range> {
    let named = any_bound(object);
    let lower = bound(LOWER, "lower", object, at);
    let upper = bound(UPPER, "upper", object, at);
    if !named {
        at.fault(Code::EmptyCondition, "Compare with at_least, over, at_most, under or is.");
        return None;
    }
    Some(Range { lower, upper })
}

fn bound(
    words: [(&'static str, bool); 2],
    side: &str,
    object: &mut Object<'_>,
    at: &mut Cursor,
) -> Option<Bound> {
    let mut read = |(word, included)| Some(Bound { value: object.optional(word, at)?, included });
    let [first, second] = words;
    let found = (read(first), read(second));
    if let (Some(_), Some(_)) = found {
        let detail = format!("\"{}\" and \"{}\" are both a {side} bound; give one.", first.0, second.0);
        at.push(Error::new(Code::ConflictingFields).detail(detail).with_list("fields", [first.0, second.0]));
    }
    found.0.or(found.1)
}
