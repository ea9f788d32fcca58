//! What a play must say, and everything that keeps one from loading.

use recoup::Code::{
    ConflictingFields, DuplicateId, InvalidPercent, MissingChoice, MissingField, OutOfRange, UnknownReason,
    UnknownReference, UnknownSignal, UnknownTimeZone,
};
use recoup::document::Tree;
use recoup::recovery::{Past, PlayPreset, Plays, Reading, play_preset};
use recoup::{Code, Rulebook};

use super::{compiled, faults, listed, play, rulebook, rulebook_text};

fn at(code: Code, path: &str) -> (Code, String) {
    (code, format!("/plays/0{path}"))
}

const SEND: &str = r#"{ "channel": "email", "purpose": "service", "template": "t" }"#;

/// Every fault at once: a play that says nothing, with a step of each kind.
#[test]
fn what_is_left_open() {
    let kinds = [
        ("send", SEND, &["late", "on_blocked", "on_cap", "values"][..]),
        (
            "audience",
            r#"{ "id": "a", "change": "add", "channel": "email" }"#,
            &["late", "on_blocked", "values"],
        ),
        ("task", r#"{ "to": "sales_rep" }"#, &["late", "values"]),
        ("task", r#"{ "to": "sales_rep", "calendar": "office" }"#, &["late", "on_blocked", "values"]),
        ("crm", r#"{ "system": "s", "record": "r" }"#, &["late", "values"]),
        ("webhook", r#"{ "hook": "h" }"#, &["late", "values"]),
        ("quote", "{}", &["late", "on_blocked", "values"]),
        ("hold_price", r#"{ "for": "PT24H" }"#, &["late", "on_blocked", "values"]),
        ("offer", r#"{ "offer": "freight" }"#, &["late", "on_blocked", "values"]),
        ("branch", r#"{ "cases": [ { "when": { "weekday": "Mon" }, "to": "s0" } ] }"#, &[]),
        ("split", r#"{ "experiment": "subject" }"#, &[]),
        ("end", "true", &[]),
    ];
    let mut steps = Vec::new();
    let mut expected = vec![
        at(MissingChoice, "/re_entry"),
        at(MissingChoice, "/entry_key"),
        at(MissingChoice, "/exit/timing"),
    ];
    for (waits, wait) in [(false, ""), (true, r#""wait": { "elapsed": "PT1H", "since": "activity" }, "#)] {
        for (kind, body, misses) in &kinds {
            let index = steps.len();
            steps.push(format!(r#"{{ "id": "s{index}", {wait}"{kind}": {body} }}"#));
            let past = waits.then_some(&"past");
            expected.extend(
                past.into_iter()
                    .chain(*misses)
                    .map(|choice| at(MissingChoice, &format!("/steps/{index}/choices/{choice}"))),
            );
        }
    }
    let text =
        play(r#"{ "preset": null, "exit": { "on": [ "replied" ] } }"#, &format!("[ {} ]", steps.join(",")));
    assert_eq!(faults(&text), expected);
    // Any preset mends them all, and so do the play's own words.
    let text = play(r#"{ "exit": { "on": [ "replied" ] } }"#, &format!("[ {} ]", steps.join(",")));
    assert_eq!(faults(&text), []);
    let said = r#"{ "preset": null, "re_entry": "never", "entry_key": "account", "exit": { "on": [ "replied" ], "timing": "immediate" },
        "choices": { "past": "end", "late": "PT1H", "on_blocked": { "drop": true }, "on_cap": { "end": true },
            "values": { "lines": "live", "recipient": "live", "reason": "live" } } }"#;
    assert_eq!(faults(&play(said, &format!("[ {} ]", steps.join(",")))), []);
}

/// The message names the ways to say it.
#[test]
fn a_missing_choice_says_how_to_mend_it() {
    let text = play(
        r#"{ "choices": { "late": "PT1H" }, "preset": null, "re_entry": "never", "entry_key": "account" }"#,
        &format!(r#"[ {{ "id": "s", "send": {SEND} }} ]"#),
    );
    let faults = Plays::compile(&rulebook(&text)).unwrap_err();
    let cap = faults.list().iter().find(|fault| fault.path.ends_with("on_cap")).unwrap();
    assert_eq!(cap.code.number(), 920);
    assert!(cap.detail.contains(r#"{ "drop": true }"#) && cap.detail.contains("max_age"), "{}", cap.detail);
}

/// The nearest word counts: the step's, the play's, the preset's.
#[test]
fn the_nearest_word_counts() {
    let steps = format!(
        r#"[ {{ "id": "a", "send": {SEND}, "choices": {{ "late": "PT1H" }} }}, {{ "id": "b", "send": {SEND} }} ]"#
    );
    let plays = compiled(&play(r#"{ "choices": { "late": "PT5H", "past": "end" } }"#, &steps));
    let choices: Vec<_> =
        plays.iter().next().unwrap().steps().iter().map(|step| step.choices().clone()).collect();
    assert_eq!(choices[0].late.unwrap().to_string(), "PT1H");
    assert_eq!(choices[1].late.unwrap().to_string(), "PT5H");
    assert_eq!(choices[1].past, Past::End);
    // From `careful`.
    assert_eq!(choices[1].on_blocked.defer.as_ref().unwrap().max_age.to_string(), "PT24H");
    assert!(choices[1].on_cap.drop);
    assert_eq!(choices[1].values.reason, Reading::Live);
}

/// What `previous_done` is counted from is never over before it begins.
#[test]
fn only_what_can_be_past_is_asked_for() {
    let bare = r#"{ "preset": null, "re_entry": "never", "entry_key": "account" }"#;
    for (since, asked) in [
        ("activity", true),
        ("abandoned", true),
        ("entered", true),
        ("previous_due", true),
        ("previous_done", false),
    ] {
        let steps = format!(r#"[ {{ "id": "s", "wait": {{ "elapsed": "PT1H", "since": "{since}" }} }} ]"#);
        let expected = if asked { vec![at(MissingChoice, "/steps/0/choices/past")] } else { vec![] };
        assert_eq!(faults(&play(bare, &steps)), expected, "{since}");
    }
}

#[test]
fn presets() {
    let own = |id: &str, choices: &str| {
        format!(
            r#"{{ "id": "{id}", "exit_timing": "next_step", "re_entry": "restart", "entry_key": "contact", "choices": {choices} }}"#
        )
    };
    let load = |presets: &str, plays: &str| {
        let rulebook =
            Rulebook::parse(rulebook_text(plays, &format!(r#""play_presets": [ {presets} ],"#))).unwrap();
        listed(Plays::compile(&rulebook).err())
    };
    let steps = format!(r#"[ {{ "id": "s", "send": {SEND} }} ]"#);
    // A preset of the rulebook may leave something open for the play.
    let partial =
        own("mine", r#"{ "late": "PT1H", "on_blocked": { "drop": true }, "on_cap": { "drop": true } }"#);
    assert_eq!(
        load(&partial, &play(r#"{ "preset": "mine" }"#, &steps)),
        [at(MissingChoice, "/steps/0/choices/values")]
    );
    // One that is not known is one fault.
    assert_eq!(faults(&play(r#"{ "preset": "carful" }"#, &steps)), [at(UnknownReference, "/preset")]);
    // Names are unique, and so is what a preset says.
    let twice = [
        own("mine", "{}"),
        own("mine", "{}"),
        own("careful", r#"{ "on_cap": {}, "on_blocked": { "drop": true, "end": true } }"#),
    ]
    .join(",");
    assert_eq!(
        load(&twice, &play("{}", &steps)).into_iter().take(4).collect::<Vec<_>>(),
        [
            (DuplicateId, "/play_presets/1/id".into()),
            (DuplicateId, "/play_presets/2/id".into()),
            (ConflictingFields, "/play_presets/2/choices/on_blocked".into()),
            (ConflictingFields, "/play_presets/2/choices/on_cap".into()),
        ]
    );
    // Those that always exist are documents like any other.
    for name in recoup::recovery::PLAY_PRESETS {
        let preset = play_preset(name).unwrap();
        let text = recoup::document::Encode::encode(&preset).to_string();
        assert_eq!(
            recoup::document::read_tree::<PlayPreset>(&Tree::parse(text.as_bytes()).unwrap()).unwrap(),
            preset
        );
    }
    assert_eq!(play_preset("reckless"), None);
}

/// Code, path, fields of the play, steps.
fn cases() -> Vec<(Code, &'static str, &'static str, String)> {
    let step = |body: &str| format!(r#"[ {{ "id": "s", {body} }} ]"#);
    let wait = |body: &str| format!(r#"[ {{ "id": "s", "wait": {body} }} ]"#);
    let pause = || r#"[ { "id": "s" } ]"#.to_owned();
    let quote = r#"{ "subject": "quote", "enter": { "on": "opened" } }"#;
    vec![
        (MissingField, "/steps", "{}", "[]".into()),
        (DuplicateId, "/steps/1/id", "{}", r#"[ { "id": "s" }, { "id": "s" } ]"#.into()),
        (UnknownReference, "/steps/0/next", "{}", step(r#""next": "x""#)),
        (ConflictingFields, "/steps/0/next", "{}", step(r#""end": true, "next": "s""#)),
        (
            ConflictingFields,
            "/steps/0",
            "{}",
            step(r#""crm": { "system": "a", "record": "b" }, "webhook": { "hook": "h" }"#),
        ),
        (
            ConflictingFields,
            "/steps/0",
            "{}",
            step(r#""crm": { "system": "a", "record": "b" }, "end": true"#),
        ),
        (MissingField, "/steps/0/branch/cases", "{}", step(r#""branch": {}"#)),
        (
            UnknownReference,
            "/steps/0/branch/cases/0/to",
            "{}",
            step(r#""branch": { "cases": [ { "when": { "weekday": "Mon" }, "to": "x" } ] }"#),
        ),
        (
            UnknownReference,
            "/steps/0/branch/otherwise",
            "{}",
            step(
                r#""branch": { "cases": [ { "when": { "weekday": "Mon" }, "to": "s" } ], "otherwise": "x" }"#,
            ),
        ),
        (
            ConflictingFields,
            "/steps/0/branch/otherwise",
            "{}",
            step(
                r#""next": "s", "branch": { "cases": [ { "when": { "weekday": "Mon" }, "to": "s" } ], "otherwise": "s" }"#,
            ),
        ),
        (UnknownReference, "/steps/0/split/experiment", "{}", step(r#""split": { "experiment": "x" }"#)),
        (
            UnknownReference,
            "/steps/0/split/arms/0/arm",
            "{}",
            step(r#""split": { "experiment": "subject", "arms": [ { "arm": "c", "to": "s" } ] }"#),
        ),
        (
            DuplicateId,
            "/steps/0/split/arms/1/arm",
            "{}",
            step(
                r#""split": { "experiment": "subject", "arms": [ { "arm": "a", "to": "s" }, { "arm": "a", "to": "s" } ] }"#,
            ),
        ),
        (
            UnknownReference,
            "/steps/0/split/arms/0/to",
            "{}",
            step(r#""split": { "experiment": "subject", "arms": [ { "arm": "a", "to": "x" } ] }"#),
        ),
        (
            UnknownReference,
            "/steps/0/send/channel",
            "{}",
            step(r#""send": { "channel": "fax", "purpose": "service", "template": "t" }"#),
        ),
        (
            UnknownReference,
            "/steps/0/send/purpose",
            "{}",
            step(r#""send": { "channel": "sms", "purpose": "marketing", "template": "t" }"#),
        ),
        (
            UnknownReference,
            "/steps/0/send/to/1",
            "{}",
            step(
                r#""send": { "channel": "sms", "purpose": "service", "template": "t", "to": [ "buyer", "boss" ] }"#,
            ),
        ),
        (
            UnknownReference,
            "/steps/0/send/offer",
            "{}",
            step(r#""send": { "channel": "sms", "purpose": "service", "template": "t", "offer": "x" }"#),
        ),
        (
            UnknownReference,
            "/steps/0/send/experiment",
            "{}",
            step(r#""send": { "channel": "sms", "purpose": "service", "template": "t", "experiment": "x" }"#),
        ),
        (
            UnknownReference,
            "/steps/0/audience/channel",
            "{}",
            step(r#""audience": { "id": "a", "change": "add", "channel": "x" }"#),
        ),
        (UnknownReference, "/steps/0/task/to", "{}", step(r#""task": { "to": "boss" }"#)),
        (
            UnknownReference,
            "/steps/0/task/calendar",
            "{}",
            step(r#""task": { "to": "sales_rep", "calendar": "x" }"#),
        ),
        (
            ConflictingFields,
            "/steps/0/task/due_in",
            "{}",
            step(r#""task": { "to": "sales_rep", "due_in": "PT4H" }"#),
        ),
        (
            InvalidPercent,
            "/steps/0/task/expected_percent",
            "{}",
            step(r#""task": { "to": "sales_rep", "expected_percent": 101 }"#),
        ),
        (UnknownReference, "/steps/0/quote/to", "{}", step(r#""quote": { "to": "boss" }"#)),
        (UnknownReference, "/steps/0/offer/offer", "{}", step(r#""offer": { "offer": "x" }"#)),
        (ConflictingFields, "/steps/0/choices/on_cap", "{}", step(r#""choices": { "on_cap": {} }"#)),
        (
            ConflictingFields,
            "/choices/on_blocked",
            r#"{ "choices": { "on_blocked": { "drop": true, "defer": { "max_age": "PT1H" } } } }"#,
            pause(),
        ),
        (UnknownReference, "/steps/0/when", "{}", step(r#""when": { "segment": [ "large", "small" ] }"#)),
        (
            UnknownReference,
            "/enter/when",
            r#"{ "enter": { "on": "abandoned", "when": { "not": { "segment": "small" } } } }"#,
            pause(),
        ),
        // Waits.
        (ConflictingFields, "/steps/0/wait", "{}", wait("{}")),
        (
            ConflictingFields,
            "/steps/0/wait",
            "{}",
            wait(r#"{ "elapsed": "PT1H", "until": "2026-07-10T09:00:00Z", "since": "entered" }"#),
        ),
        (MissingChoice, "/steps/0/wait/since", "{}", wait(r#"{ "elapsed": "PT1H" }"#)),
        (
            MissingChoice,
            "/steps/0/wait/since",
            "{}",
            wait(r#"{ "until_event": { "signals": [ "viewed" ], "timeout": "PT1H" } }"#),
        ),
        (
            ConflictingFields,
            "/steps/0/wait/since",
            "{}",
            wait(r#"{ "until": "2026-07-10T09:00:00Z", "since": "entered" }"#),
        ),
        (
            ConflictingFields,
            "/steps/0/wait/since",
            quote,
            wait(r#"{ "elapsed": "PT1H", "since": "abandoned" }"#),
        ),
        (
            OutOfRange,
            "/steps/0/wait/calendar_days/days",
            "{}",
            wait(
                r#"{ "calendar_days": { "days": 0, "at": "09:00", "zone": "tenant" }, "since": "entered" }"#,
            ),
        ),
        (
            UnknownTimeZone,
            "/steps/0/wait/calendar_days/zone",
            "{}",
            wait(r#"{ "calendar_days": { "days": 1, "zone": "Mars" }, "since": "entered" }"#),
        ),
        (
            UnknownTimeZone,
            "/steps/0/wait/until_local/zone",
            "{}",
            wait(
                r#"{ "until_local": { "time": "09:00", "zone": "seller", "same_day": "allow" }, "since": "entered" }"#,
            ),
        ),
        (
            ConflictingFields,
            "/steps/0/wait/business_time",
            "{}",
            wait(r#"{ "business_time": { "calendar": "office" }, "since": "entered" }"#),
        ),
        (
            ConflictingFields,
            "/steps/0/wait/business_time",
            "{}",
            wait(
                r#"{ "business_time": { "time": "PT1H", "days": 1, "calendar": "office" }, "since": "entered" }"#,
            ),
        ),
        (
            UnknownReference,
            "/steps/0/wait/business_time/calendar",
            "{}",
            wait(r#"{ "business_time": { "time": "PT1H", "calendar": "x" }, "since": "entered" }"#),
        ),
        (
            OutOfRange,
            "/steps/0/wait/business_time/days",
            "{}",
            wait(r#"{ "business_time": { "days": 0, "calendar": "office" }, "since": "entered" }"#),
        ),
        (
            ConflictingFields,
            "/steps/0/wait/before/field",
            "{}",
            wait(r#"{ "before": { "field": "ends", "elapsed": "PT1H" } }"#),
        ),
        (
            ConflictingFields,
            "/steps/0/wait/before/field",
            quote,
            wait(r#"{ "before": { "field": "due", "elapsed": "PT1H" } }"#),
        ),
        (ConflictingFields, "/steps/0/wait/before", quote, wait(r#"{ "before": { "field": "ends" } }"#)),
        (
            ConflictingFields,
            "/steps/0/wait/before",
            quote,
            wait(r#"{ "before": { "field": "ends", "elapsed": "PT1H", "business_days": 1 } }"#),
        ),
        (
            MissingField,
            "/steps/0/wait/before/zone",
            quote,
            wait(r#"{ "before": { "field": "ends", "calendar_days": 1 } }"#),
        ),
        (
            ConflictingFields,
            "/steps/0/wait/before/zone",
            quote,
            wait(r#"{ "before": { "field": "ends", "elapsed": "PT1H", "zone": "tenant" } }"#),
        ),
        (
            MissingField,
            "/steps/0/wait/before/calendar",
            quote,
            wait(r#"{ "before": { "field": "ends", "business_days": 1 } }"#),
        ),
        (
            UnknownReference,
            "/steps/0/wait/before/calendar",
            quote,
            wait(r#"{ "before": { "field": "ends", "business_days": 1, "calendar": "x" } }"#),
        ),
        (
            OutOfRange,
            "/steps/0/wait/before/business_days",
            quote,
            wait(r#"{ "before": { "field": "ends", "business_days": 0, "calendar": "office" } }"#),
        ),
        (
            MissingField,
            "/steps/0/wait/until_event/signals",
            "{}",
            wait(r#"{ "until_event": { "timeout": "PT1H" }, "since": "entered" }"#),
        ),
        (
            UnknownSignal,
            "/steps/0/wait/until_event/signals/0",
            "{}",
            wait(r#"{ "until_event": { "signals": [ "view" ], "timeout": "PT1H" }, "since": "entered" }"#),
        ),
        (
            UnknownReference,
            "/steps/0/wait/until_event/otherwise",
            "{}",
            wait(
                r#"{ "until_event": { "signals": [ "viewed" ], "timeout": "PT1H", "otherwise": "x" }, "since": "entered" }"#,
            ),
        ),
        (
            OutOfRange,
            "/steps/0/wait/repeat/at_most",
            "{}",
            wait(r#"{ "repeat": { "every": { "elapsed": "PT1H" }, "at_most": 0 }, "since": "entered" }"#),
        ),
        (
            OutOfRange,
            "/steps/0/wait/repeat/at_most",
            "{}",
            wait(r#"{ "repeat": { "every": { "elapsed": "PT1H" }, "at_most": 1001 }, "since": "entered" }"#),
        ),
        (
            MissingChoice,
            "/steps/0/wait/since",
            "{}",
            wait(r#"{ "repeat": { "every": { "elapsed": "PT1H" }, "at_most": 2 } }"#),
        ),
        (
            ConflictingFields,
            "/steps/0/wait/since",
            "{}",
            wait(
                r#"{ "repeat": { "first": { "elapsed": "PT1H", "since": "entered" }, "every": { "elapsed": "PT1H" }, "at_most": 2 }, "since": "entered" }"#,
            ),
        ),
        (
            MissingChoice,
            "/steps/0/wait/repeat/first/since",
            "{}",
            wait(
                r#"{ "repeat": { "first": { "elapsed": "PT1H" }, "every": { "elapsed": "PT1H" }, "at_most": 2 } }"#,
            ),
        ),
        (
            ConflictingFields,
            "/steps/0/wait/repeat/first/until_event",
            "{}",
            wait(
                r#"{ "repeat": { "first": { "until_event": { "signals": [ "viewed" ], "timeout": "PT1H" }, "since": "entered" }, "every": { "elapsed": "PT1H" }, "at_most": 2 } }"#,
            ),
        ),
        (
            ConflictingFields,
            "/steps/0/wait/repeat/every/since",
            "{}",
            wait(
                r#"{ "repeat": { "every": { "elapsed": "PT1H", "since": "previous_due" }, "at_most": 2 }, "since": "entered" }"#,
            ),
        ),
        (
            ConflictingFields,
            "/steps/0/wait/repeat/every",
            "{}",
            wait(
                r#"{ "repeat": { "every": { "until": "2026-07-10T09:00:00Z" }, "at_most": 2 }, "since": "entered" }"#,
            ),
        ),
        (
            OutOfRange,
            "/steps/0/wait/repeat/every",
            "{}",
            wait(r#"{ "repeat": { "every": { "elapsed": "PT0S" }, "at_most": 2 }, "since": "entered" }"#),
        ),
        (
            OutOfRange,
            "/steps/0/wait/repeat/every",
            "{}",
            wait(
                r#"{ "repeat": { "every": { "until_local": { "time": "09:00", "zone": "tenant", "same_day": "allow" } }, "at_most": 2 }, "since": "entered" }"#,
            ),
        ),
        (
            UnknownSignal,
            "/steps/0/wait/repeat/until/0",
            "{}",
            wait(
                r#"{ "repeat": { "every": { "elapsed": "PT1H" }, "at_most": 2, "until": [ "decided" ] }, "since": "entered" }"#,
            ),
        ),
        // The play itself.
        (MissingField, "/enter/signals", r#"{ "enter": { "on": "signal" } }"#, pause()),
        (
            ConflictingFields,
            "/enter/signals",
            r#"{ "enter": { "on": "abandoned", "signals": [ "viewed" ] } }"#,
            pause(),
        ),
        (
            UnknownSignal,
            "/enter/signals/0",
            r#"{ "enter": { "on": "signal", "signals": [ "payment.declined" ] } }"#,
            pause(),
        ),
        (MissingField, "/enter/ends", r#"{ "enter": { "on": "ended" } }"#, pause()),
        (
            ConflictingFields,
            "/enter/ends",
            r#"{ "enter": { "on": "opened", "ends": [ "expired" ] } }"#,
            pause(),
        ),
        (
            UnknownReference,
            "/enter/segments/0",
            r#"{ "enter": { "on": "abandoned", "segments": [ "small" ] } }"#,
            pause(),
        ),
        (
            UnknownReason,
            "/enter/reasons/0",
            r#"{ "enter": { "on": "abandoned", "reasons": [ "x.wether" ] } }"#,
            pause(),
        ),
        (MissingChoice, "/cooldown", r#"{ "re_entry": "cooldown" }"#, pause()),
        (ConflictingFields, "/cooldown", r#"{ "cooldown": "PT1H" }"#, pause()),
        (MissingField, "/exit/on", r#"{ "exit": {} }"#, pause()),
        (MissingField, "/exit/signals", r#"{ "exit": { "on": [ "signal" ] } }"#, pause()),
        (
            ConflictingFields,
            "/exit/signals",
            r#"{ "exit": { "on": [ "ordered" ], "signals": [ "viewed" ] } }"#,
            pause(),
        ),
        (MissingField, "/goal/on", r#"{ "goal": {} }"#, pause()),
        (
            UnknownSignal,
            "/goal/signals/0",
            r#"{ "goal": { "on": [ "signal" ], "signals": [ "x" ] } }"#,
            pause(),
        ),
        (ConflictingFields, "/goal/on/0", r#"{ "goal": { "on": [ "converted_elsewhere" ] } }"#, pause()),
    ]
}

#[test]
fn each_fault_at_its_place() {
    for (code, path, rest, steps) in cases() {
        let text = play(rest, &steps);
        assert_eq!(faults(&text), [at(code, path)], "{text}");
    }
}

#[test]
fn one_version_stands_once() {
    let one = |version: u32| play(&format!(r#"{{ "version": {version} }}"#), r#"[ { "id": "s" } ]"#);
    assert_eq!(faults(&[one(1), one(2)].join(",")), []);
    assert_eq!(faults(&[one(1), one(2), one(1)].join(",")), [(DuplicateId, "/plays/2/version".into())]);
}

/// All the faults of one play at once.
#[test]
fn every_fault_at_once() {
    let text = play(
        r#"{ "preset": null, "entry_key": "subject", "enter": { "on": "signal", "signals": [ "view" ] } }"#,
        r#"[ { "id": "s", "wait": { "elapsed": "PT1H" }, "task": { "to": "boss" }, "next": "x" } ]"#,
    );
    assert_eq!(
        faults(&text),
        [
            at(UnknownSignal, "/enter/signals/0"),
            at(MissingChoice, "/re_entry"),
            at(UnknownReference, "/steps/0/next"),
            at(UnknownReference, "/steps/0/task/to"),
            at(MissingChoice, "/steps/0/wait/since"),
            at(MissingChoice, "/steps/0/choices/late"),
            at(MissingChoice, "/steps/0/choices/values"),
        ]
    );
}

#[test]
fn limits() {
    let steps: Vec<_> =
        (0..=recoup::limits::PLAY_STEPS).map(|index| format!(r#"{{ "id": "s{index}" }}"#)).collect();
    assert_eq!(faults(&play("{}", &format!("[ {} ]", steps.join(",")))), [at(Code::TooMany, "/steps")]);
}
