//! One meaning, one digest; another meaning, another digest.

use std::fmt::Write as _;

use proptest::prelude::*;
use recoup::digest::{Digest, digest_of};
use recoup::document::{Encode as _, Tree};
use recoup::{Engine, Request, Rulebook};
use rust_decimal::Decimal;

use super::sample;

fn head(rest: &str) -> Rulebook {
    let json = format!(r#"{{ "rulebook": "1", "id": "t", "currency": "USD", "time_zone": "UTC" {rest} }}"#);
    Rulebook::parse(json).unwrap_or_else(|faults| panic!("{faults}"))
}

fn list(row: &str) -> Digest {
    head(&format!(r#", "price_lists": [ {{ "id": "base", "prices": [ {row} ] }} ]"#)).digest()
}

#[test]
fn it_is_the_sha256_of_the_canonical_text() {
    // Recomputed with coreutils: printf '%s' '{"rulebook":"1","id":"t","currency":"USD","time_zone":"UTC"}' | sha256sum
    assert_eq!(head("").to_json(), r#"{"rulebook":"1","id":"t","currency":"USD","time_zone":"UTC"}"#);
    assert_eq!(
        head("").digest().to_string(),
        "b278f6f5f9351bacf653858a0613483339ff2f9f47cddf4ce757636db400c43e"
    );
}

#[test]
fn reading_the_canonical_text_gives_the_same_rulebook() {
    let rulebook = sample::rulebook();
    let again = Rulebook::parse(rulebook.to_json()).unwrap_or_else(|faults| panic!("{faults}"));
    assert_eq!(again, rulebook);
    assert_eq!(again.to_json(), rulebook.to_json());
}

#[test]
fn how_it_is_written_does_not_matter() {
    let plain = list(r#"{ "sku": "A", "price": "1.5" }"#);
    for same in [
        r#"{ "sku": "A", "price": "1.50" }"#,
        r#"{ "price": "1.500", "sku": "A" }"#,
        r#"{ "sku": "A", "price": "1.5", "mode": "volume", "quantity_over": "line", "tiers": [] }"#,
        r#"{ "sku": "A", "price": "1.5", "per": 1, "for": {}, "valid": {} }"#,
        r#"{ "sku": "\u0041", "price": "01.5", "per": "1.00" }"#,
    ] {
        assert_eq!(list(same), plain, "{same}");
    }
    let dated =
        |from: &str| list(&format!(r#"{{ "sku": "A", "price": "1", "valid": {{ "from": "{from}" }} }}"#));
    assert_eq!(dated("2026-03-01T09:00:00-05:00"), dated("2026-03-01T14:00:00Z"));
    assert_ne!(dated("2026-03-01"), dated("2026-03-01T00:00:00Z"), "a date follows the zone of the rulebook");
    assert_ne!(head(r#", "taxes": {}"#).digest(), head("").digest(), "no rate is not the same as no tax");
}

#[test]
fn any_field_matters() {
    let (tree, digest) = (sample::tree(), sample::rulebook().digest());
    let mut tried = 0;
    for path in sample::places(&tree) {
        let Ok(less) = Rulebook::parse(sample::with(&tree, &path, &|_| None).to_string()) else { continue };
        tried += 1;
        assert_ne!(less.digest(), digest, "without {}", sample::at(&tree, &path));
    }
    assert!(tried > 150, "{tried}");
}

#[test]
fn requests_and_engines_have_digests_too() {
    let request = |quantity: &str| {
        let json = format!(
            r#"{{ "as_of": "2026-06-15T12:00:00Z", "currency": "USD", "hints": false, "consumed": {{}},
                  "lines": [ {{ "sku": "A", "quantity": {quantity} }} ] }}"#
        );
        Request::parse(json).unwrap_or_else(|faults| panic!("{faults}"))
    };
    assert_eq!(request("2").digest(), request(r#""2.0""#).digest());
    assert_ne!(request("2").digest(), request("3").digest());
    let engine = |priority: i32| {
        let list = format!(r#", "price_lists": [ {{ "id": "base", "priority": {priority} }} ]"#);
        Engine::from_rulebook(&head(&list)).unwrap()
    };
    assert_eq!(engine(1).digest_of(&request("2")), engine(1).digest_of(&request(r#""2.00""#)));
    assert_ne!(engine(1).digest_of(&request("2")), engine(2).digest_of(&request("2")));
    assert_ne!(engine(1).digest_of(&request("2")), engine(1).digest_of(&request("3")));
    let parts = [engine(1).rulebook_digest(), request("2").digest()];
    assert_eq!(Digest::of_all(parts), engine(1).digest_of(&request("2")));
}

/// The text of a tree with fields in another order, white space, and decimals in another form.
fn rewritten(tree: &Tree, turn: usize, out: &mut String) {
    match tree {
        Tree::List(items) => {
            out.push_str("[ ");
            for (index, item) in items.iter().enumerate() {
                out.push_str(if index > 0 { " ,\n" } else { "" });
                rewritten(item, turn + index, out);
            }
            out.push(']');
        }
        Tree::Object(fields) => {
            out.push('{');
            let mut fields: Vec<_> = fields.iter().collect();
            // A condition's parts are one meaning in any order, but the order is kept where it is written as a list.
            let turn_by = turn % fields.len().max(1);
            fields.rotate_left(turn_by);
            for (index, (name, value)) in fields.into_iter().enumerate() {
                let _ = write!(out, "{}{}\t:", if index > 0 { ", " } else { " " }, Tree::Text(name.clone()));
                rewritten(value, turn / 2 + index, out);
            }
            out.push('}');
        }
        // Ids and versions are text, not decimals: only what has a point is sure to be one.
        Tree::Text(text) if text.contains('.') && text.parse::<Decimal>().is_ok() => {
            let _ = write!(out, "\"{text}{}\"", ["", "0", "000"][turn % 3]);
        }
        other => {
            let _ = write!(out, "{other}");
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    #[test]
    fn the_order_of_fields_and_trailing_zeros_do_not_matter(turn in 0_usize..1000) {
        let mut text = String::new();
        rewritten(&sample::tree(), turn, &mut text);
        let again = Rulebook::parse(&text).unwrap_or_else(|faults| panic!("{faults}"));
        let sample = sample::rulebook();
        prop_assert_eq!(again.to_json(), sample.to_json());
        prop_assert_eq!(again.digest(), sample.digest());
    }

    #[test]
    fn equal_decimals_have_equal_digests(units in -1_000_000_i64..1_000_000, scale in 0_u32..6, zeros in 0_u32..6) {
        let value = Decimal::new(units, scale);
        let mut padded = value;
        padded.rescale(scale + zeros);
        prop_assert_eq!(digest_of(&value), digest_of(&padded));
        prop_assert_ne!(digest_of(&value), digest_of(&(value + Decimal::new(1, 6))));
        prop_assert_eq!(digest_of(&-Decimal::ZERO), digest_of(&Decimal::ZERO));
        prop_assert_eq!(recoup::document::read_tree::<Decimal>(&value.encode()).unwrap(), value);
    }
}
