//! Lints of plays, as the vectors show them: each document that triggers one, and the like that does not.
//!
//! The runner of the vectors compares the same; here it is checked that what they show compiles, and that no code is left out.

use recoup::lint::{LintCode, check};
use recoup::{Engine, Rulebook};
use serde_json::{Value, json};

macro_rules! vectors {
    ($($code:ident $name:literal)*) => {
        const FILES: &[(LintCode, &str)] = &[$((
            LintCode::$code,
            include_str!(concat!("../../../../conformance/vectors/lint/plays_", $name, ".json")),
        ),)*];
    };
}

vectors! {
    UnreachableStep "unreachable_step"
    CycleWithoutWait "cycle_without_wait"
    WaitPastExpiry "wait_past_expiry"
    ImpossibleCap "impossible_cap"
    NeverOpen "never_open"
    DoubleSend "double_send"
    MissedExit "missed_exit"
    OfferBelowFloor "offer_below_floor"
    UnpermittedOffer "unpermitted_offer"
    UnheldRole "unheld_role"
}

/// The codes that the vectors cover.
pub(crate) fn codes() -> impl Iterator<Item = LintCode> {
    FILES.iter().map(|(code, _)| *code)
}

#[test]
fn each_lint_of_plays_finds_its_fault_and_nothing_else() {
    for (code, text) in FILES {
        let vectors: Vec<Value> = serde_json::from_str(text).unwrap();
        let mut found = (0, 0);
        for vector in vectors {
            let mut document = json!({ "rulebook": "1", "id": "t", "currency": "USD", "time_zone": "UTC" });
            for (field, value) in vector["given"]["rulebook"].as_object().unwrap() {
                document[field] = value.clone();
            }
            let name = &vector["name"];
            let rulebook =
                Rulebook::parse(document.to_string()).unwrap_or_else(|faults| panic!("{name}\n{faults}"));
            Engine::from_rulebook(&rulebook).unwrap_or_else(|faults| panic!("{name}\n{faults}"));
            let warnings = check(&rulebook);
            let shown: Vec<_> = warnings
                .iter()
                .map(|warning| json!({ "code": warning.code.as_str(), "path": warning.path }))
                .collect();
            assert_eq!(json!(shown), vector["then"]["warnings"], "{name}");
            for warning in &warnings {
                assert_eq!(warning.code, *code, "{name}");
                assert!(warning.sentence.ends_with('.') && warning.sentence.len() > 30, "{warning}");
            }
            if warnings.is_empty() { found.1 += 1 } else { found.0 += 1 }
        }
        assert!(found.0 > 0 && found.1 > 0, "{code} is triggered, and not");
    }
}

/// A rulebook whose plays do not compile is looked at all the same.
#[test]
fn what_does_not_compile_is_passed_over() {
    let rulebook = super::rulebook(&super::play(
        r#"{ "preset": "none", "enter": { "on": "signal" }, "exit": { "on": [ "clicked" ] } }"#,
        r#"[ { "id": "a", "wait": {}, "send": { "channel": "fax", "purpose": "service", "template": "t", "to": [ "boss" ], "offer": "x" }, "next": "z" },
             { "id": "a", "branch": { "cases": [ { "when": { "weekday": "Mon" }, "to": "y" } ] } }, { "id": "c", "split": { "experiment": "none" } } ]"#,
    ));
    assert!(Engine::from_rulebook(&rulebook).is_err());
    let _ = check(&rulebook);
}

/// Conditions of plays and segments are looked at like all others.
#[test]
fn conditions_of_plays() {
    let never = r#"{ "total": { "over": 10, "under": 5, "currency": "USD" } }"#;
    let twice = r#"{ "weekday": [ "Mon", "Mon" ] }"#;
    let steps = format!(
        r#"[ {{ "id": "a", "when": {never} }}, {{ "id": "b", "branch": {{ "cases": [ {{ "when": {twice}, "to": "a" }} ] }}, "wait": {{ "elapsed": "PT1H", "since": "previous_due" }} }} ]"#
    );
    let rulebook = super::rulebook(&super::play(
        &format!(r#"{{ "enter": {{ "on": "abandoned", "when": {never} }} }}"#),
        &steps,
    ));
    let found: Vec<_> = check(&rulebook).into_iter().map(|warning| (warning.code, warning.path)).collect();
    assert_eq!(
        found,
        [
            (LintCode::NeverHolds, "/plays/0/enter/when".to_owned()),
            (LintCode::NeverHolds, "/plays/0/steps/0/when".to_owned()),
            (LintCode::RepeatedCondition, "/plays/0/steps/1/branch/cases/0/when".to_owned()),
        ]
    );
}
