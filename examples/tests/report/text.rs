//! The report as text and as JSON.

use recoup_examples::report::{json, text};
use serde_json::Value;

use crate::html::{empty, full, report};

#[test]
fn the_text_fits_a_hundred_columns_whatever_ids_are_like() {
    for summary in [full(&"x".repeat(128)), full("c-1"), empty()] {
        let text = text(&report(&summary, "shop"));
        for line in text.lines() {
            assert!(line.chars().count() <= 100, "{} columns: {line}", line.chars().count());
            assert_eq!(line, line.trim_end());
        }
    }
}

#[test]
fn empty_sections_say_so() {
    let text = text(&report(&empty(), "shop"));
    for sentence in [
        "No cart was abandoned.",
        "No message was given to the host.",
        "No gate was asked.",
        "No play began.",
        "No task was given.",
        "Every line could be read.",
        "No input was refused.",
    ] {
        assert!(text.contains(sentence), "{sentence}\n{text}");
    }
}

#[test]
fn the_json_has_exact_amounts_and_the_same_bytes_every_time() {
    let first = json(&report(&full("c-1"), "shop"));
    assert_eq!(first, json(&report(&full("c-1"), "shop")));
    let value: Value = serde_json::from_str(&first).unwrap();
    // Two carts of 1,234.50; nothing of them was bought later.
    assert_eq!(value["carts"]["value"]["USD"], "2469.00");
    assert_eq!(value["carts"]["value_lost"]["USD"], "2469.00");
    assert_eq!(value["carts"]["lost"], 2);
    assert_eq!(value["gates"]["window"]["said"]["defer"], 1);
    assert_eq!(value["window"], "PT720H");
}
