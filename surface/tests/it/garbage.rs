//! Whatever comes in: nothing panics, and what is refused is refused with a code of the table.

use std::collections::BTreeMap;

use proptest::prelude::*;
use recoup::Code;
use recoup_surface::{Answer, Handle, Kind, call, faults_to_json, operations};
use serde_json::{Value, json};

use crate::shop::{INPUT, REQUEST, RULEBOOK, handle};

/// Words that mean something somewhere, so that garbage gets past the first check.
const WORDS: &[&str] = &[
    "BOLT",
    "base",
    "acme",
    "kim",
    "c-1",
    "USD",
    "EUR",
    "UTC",
    "Europe/Berlin",
    "2026-06-15T12:00:00Z",
    "2026-06-15",
    "09:00",
    "PT8H",
    "Mon-Fri 09:00-17:00",
    "Fri 08:00-10:00",
    "floor",
    "half_even",
    "by_time",
    "1",
    "2",
    "0.01",
    "-0.00",
    "12.5",
    "79228162514264337593543950335",
    "",
    "\u{0}",
    "\u{10ffff}",
    "tree",
    "signal.viewed",
    "cart.create",
    "list,sku,price\nbase,BOLT,0.1\n",
    "\"",
    "{",
    "null",
];

const FIELDS: &[&str] = &[
    "id",
    "sku",
    "quantity",
    "lines",
    "as_of",
    "currency",
    "command",
    "cart",
    "about",
    "list",
    "price",
    "open",
    "pattern",
    "amount",
    "from",
    "to",
    "rate",
    "name",
    "document",
    "account",
    "now",
    "input",
    "events",
    "seq",
    "event",
    "at",
    "key",
    "do",
    "rulebook",
    "time_zone",
    "value",
    "together",
    "with",
    "units",
    "mode",
    "increment",
    "tiers",
    "path",
    "body",
    "effects",
    "keys",
];

/// Texts with how often each is repeated: too deep, too long, half a character, numbers beyond any range.
const HOSTILE: &[(&str, usize)] = &[
    ("[", 100_000),
    ("{\"a\":", 5_000),
    ("9", 100_000),
    ("\"\\ud800\"", 1),
    ("1e999999", 1),
    ("-0", 1),
    ("4294967295", 1),
    ("18446744073709551615", 1),
    ("\"PT9999999999H\"", 1),
    ("\"9998-12-31T23:59:59.999999999Z\"", 1),
];

fn json_value() -> impl Strategy<Value = Value> {
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        (0..40_i64).prop_map(Value::from),
        any::<f64>().prop_map(Value::from),
        proptest::sample::select(WORDS).prop_map(Value::from),
        ".{0,12}".prop_map(Value::from),
    ];
    leaf.prop_recursive(4, 24, 6, |inner| {
        let fields = proptest::collection::vec((proptest::sample::select(FIELDS), inner.clone()), 0..6);
        prop_oneof![
            proptest::collection::vec(inner, 0..5).prop_map(Value::from),
            fields.prop_map(|fields| fields
                .into_iter()
                .map(|(name, value)| (name.to_owned(), value))
                .collect()),
        ]
    })
}

fn argument() -> impl Strategy<Value = Option<String>> {
    prop_oneof![
        1 => Just(None),
        6 => json_value().prop_map(|value| Some(value.to_string())),
        2 => proptest::sample::select(WORDS).prop_map(|word| Some(json!(word).to_string())),
        2 => proptest::sample::select(vec![RULEBOOK, REQUEST, INPUT]).prop_map(|text| Some(text.to_owned())),
        1 => ".{0,40}".prop_map(Some),
        1 => proptest::sample::select(HOSTILE).prop_map(|(text, times)| Some(text.repeat(times))),
        1 => (0..RULEBOOK.len()).prop_map(|end| RULEBOOK.get(..end).map(str::to_owned)),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 12, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn nothing_panics_and_every_refusal_is_typed(rounds in proptest::collection::vec(proptest::collection::vec(argument(), 9), 4)) {
        // Handles live through all of it, so that what one call leaves behind meets the next.
        let kinds: BTreeMap<&str, Handle> = Kind::ALL.iter().map(|kind| (kind.as_str(), handle(*kind))).collect();
        for operation in operations() {
            for arguments in &rounds {
                let on: Vec<&Handle> = operation.on.iter().filter_map(|kind| kinds.get(kind.as_str())).collect();
                let arguments: Vec<Option<&str>> = arguments.iter().take(operation.takes.len()).map(Option::as_deref).collect();
                match call(&operation.full_name(), &on, &arguments) {
                    Ok(Answer::Handle(_)) => {}
                    Ok(Answer::Text(text)) => {
                        let is_value = matches!(operation.gives, recoup_surface::Gives::Value(_) | recoup_surface::Gives::Optional(_));
                        prop_assert!(!is_value || serde_json::from_str::<Value>(&text).is_ok(), "{}: {text}", operation.full_name());
                    }
                    Err(faults) => {
                        let errors: Value = serde_json::from_str(&faults_to_json(&faults)).unwrap();
                        prop_assert!(!errors.as_array().unwrap().is_empty());
                        for error in errors.as_array().unwrap() {
                            let known = Code::from_wire(error["code"].as_str().unwrap());
                            prop_assert!(known.is_some_and(|code| u64::from(code.number()) == error["number"].as_u64().unwrap()));
                            let path = error["path"].as_str().unwrap();
                            prop_assert!(path.is_empty() || path.starts_with('/'), "{path}");
                            prop_assert!(!error["detail"].as_str().unwrap().is_empty());
                        }
                    }
                }
            }
        }
    }
}
