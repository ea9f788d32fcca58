//! Compares what a vector expects with what came.
//!
//! An expectation names a part of the answer: an object compares only the fields it names, an array has the same length
//! and compares element by element, `null` means absent. Everything else is equal or not; decimals are strings and
//! compare as text, because `"1.10"` and `"1.1"` are two answers where one canonical form is promised.

use std::fmt;

use serde_json::Value;

/// One place where the answer is not as expected.
#[derive(Debug, PartialEq)]
pub(super) struct Difference {
    /// A JSON pointer into the answer.
    place: String,
    expected: String,
    found: String,
}

/// Every place where `found` is not as `expected`, in the order of `expected`.
pub(super) fn differences(expected: &Value, found: &Value) -> Vec<Difference> {
    let mut differences = Vec::new();
    compare(expected, Some(found), String::new(), &mut differences);
    differences
}

fn compare(expected: &Value, found: Option<&Value>, place: String, differences: &mut Vec<Difference>) {
    match (expected, found) {
        (Value::Null, None | Some(Value::Null)) => {}
        (Value::Object(fields), Some(Value::Object(answer))) => {
            for (name, field) in fields {
                let step = name.replace('~', "~0").replace('/', "~1");
                compare(field, answer.get(name), format!("{place}/{step}"), differences);
            }
        }
        (Value::Array(items), Some(Value::Array(answer))) => {
            if items.len() != answer.len() {
                let expected = format!("{} elements", items.len());
                let found = format!("{}: {}", answer.len(), short(&Value::Array(answer.clone())));
                differences.push(Difference { place: place.clone(), expected, found });
            }
            for (index, (item, answer)) in items.iter().zip(answer).enumerate() {
                compare(item, Some(answer), format!("{place}/{index}"), differences);
            }
        }
        (expected, Some(found)) if expected == found => {}
        // A decimal may be written as an integer literal in any document, so in an expectation too.
        (Value::Number(number), Some(Value::String(text))) if number.to_string() == *text => {}
        (expected, found) => differences.push(Difference {
            place,
            expected: if expected.is_null() { "nothing".into() } else { short(expected) },
            found: found.map_or_else(|| "nothing".into(), short),
        }),
    }
}

/// JSON on one line, cut where it would fill the screen.
fn short(value: &Value) -> String {
    const SHOWN: usize = 400;
    let text = value.to_string();
    match text.char_indices().nth(SHOWN) {
        Some((end, _)) => format!("{}...", &text[..end]),
        None => text,
    }
}

impl fmt::Display for Difference {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let place = if self.place.is_empty() { "/" } else { &self.place };
        write!(f, "{place}: expected {}, found {}", self.expected, self.found)
    }
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::differences;

    fn places(expected: &Value, found: &Value) -> Vec<String> {
        differences(expected, found).into_iter().map(|difference| difference.place).collect()
    }

    #[test]
    fn an_object_names_a_part() {
        let found = json!({ "total": "3.00", "lines": [{ "sku": "A", "net": "1.00" }, { "sku": "B", "net": "2.00" }] });
        assert!(places(&json!({ "total": "3.00" }), &found).is_empty());
        assert!(places(&json!({ "lines": [{ "net": "1.00" }, {}] }), &found).is_empty());
        assert_eq!(
            places(&json!({ "lines": [{ "net": "1.01" }, { "net": "2" }] }), &found),
            ["/lines/0/net", "/lines/1/net"]
        );
        assert_eq!(places(&json!({ "gross": "3.00" }), &found), ["/gross"]);
    }

    #[test]
    fn arrays_have_the_same_length() {
        assert_eq!(places(&json!({ "a": [] }), &json!({ "a": [1] })), ["/a"]);
        assert_eq!(places(&json!({ "a": [1, 2] }), &json!({ "a": [1] })), ["/a"]);
        assert_eq!(places(&json!({ "a": [2, 1] }), &json!({ "a": [1, 2] })), ["/a/0", "/a/1"]);
    }

    #[test]
    fn decimals_compare_as_text() {
        assert_eq!(places(&json!("1.10"), &json!("1.1")), [""]);
        assert_eq!(places(&json!("1"), &json!(1)), [""]);
        assert!(places(&json!("1.10"), &json!("1.10")).is_empty());
    }

    #[test]
    fn null_means_absent() {
        assert!(places(&json!({ "tax": null }), &json!({})).is_empty());
        assert!(places(&json!({ "tax": null }), &json!({ "tax": null })).is_empty());
        assert_eq!(places(&json!({ "tax": null }), &json!({ "tax": "0.00" })), ["/tax"]);
    }

    #[test]
    fn the_line_says_where_and_what() {
        let lines: Vec<_> =
            differences(&json!({ "a/b": 1 }), &json!({ "a/b": 2 })).iter().map(ToString::to_string).collect();
        assert_eq!(lines, ["/a~1b: expected 1, found 2"]);
    }
}
