//! How runs go on: steps, branches, repetitions, signals, exits, pinned versions.

use recoup::id::{Name, PlayId, RunId};
use recoup::recovery::{
    Action, CompiledPlay, Happening, JourneyEvent, Look, Plays, Run, RunEnd, RunEvent, Stage, StepOutcome,
    StepTaken,
};

use super::{Flow, account, at, compiled, journey, play, rulebook};

fn enter(rest: &str, steps: &str) -> Flow {
    Flow::enter(&play(rest, steps), journey("{}"), "2026-07-02T20:00:00Z")
}

fn step(id: &str) -> String {
    format!(r#"{{ "id": "{id}", "crm": {{ "system": "hubspot", "record": "deal" }} }}"#)
}

#[test]
fn steps_follow_each_other() {
    let steps = format!(r"[ {}, {}, {} ]", step("a"), step("b"), step("c"));
    let mut flow = enter("{}", &steps);
    for (id, minute) in [("a", 1), ("b", 2), ("c", 3)] {
        assert_eq!(flow.look("2026-07-02T20:00:00Z").as_deref(), Some(id));
        flow.done(&format!("2026-07-02T20:0{minute}:00Z"));
    }
    assert_eq!(flow.end(), Some(RunEnd::Completed));
    assert_eq!(flow.outcomes().len(), 3);
    assert!(!flow.run.lives());
    assert_eq!(flow.run.due(), None);
}

#[test]
fn a_step_may_name_the_next_and_the_last() {
    let steps = format!(
        r#"[ {{ "id": "a", "next": "c" }}, {}, {{ "id": "c", "end": true }}, {} ]"#,
        step("b"),
        step("d")
    );
    let mut flow = enter("{}", &steps);
    flow.done("2026-07-02T20:00:00Z");
    assert_eq!(flow.waits().0, "c");
    flow.done("2026-07-02T20:00:00Z");
    assert_eq!(flow.end(), Some(RunEnd::Completed));
    // An end whose condition does not hold is left out.
    let mut flow = enter("{}", &steps);
    flow.done("2026-07-02T20:00:00Z");
    flow.taken(StepOutcome::Skipped, None, "2026-07-02T20:00:00Z");
    assert_eq!(flow.waits().0, "d");
}

/// What becomes of a step does not change what follows.
#[test]
fn every_outcome_goes_on() {
    for outcome in [StepOutcome::Skipped, StepOutcome::Dropped, StepOutcome::Stale, StepOutcome::TooOld] {
        let mut flow = enter("{}", &format!(r"[ {}, {} ]", step("a"), step("b")));
        flow.taken(outcome, None, "2026-07-02T20:00:00Z");
        assert_eq!(flow.waits().0, "b", "{outcome}");
    }
}

#[test]
fn branches_and_splits() {
    let steps = format!(
        r#"[ {{ "id": "s", "split": {{ "experiment": "subject", "arms": [ {{ "arm": "b", "to": "other" }} ] }} }},
            {}, {{ "id": "other", "end": true }} ]"#,
        step("one")
    );
    for (to, expected) in [(None, "one"), (Some("other"), "other")] {
        let mut flow = enter("{}", &steps);
        flow.taken(StepOutcome::Done, to, "2026-07-02T20:00:00Z");
        assert_eq!(flow.waits().0, expected);
    }
    let plays = compiled(&play("{}", &steps));
    let compiled = plays.iter().next().unwrap();
    let Action::Split(split) = compiled.steps()[0].action() else { panic!("a split") };
    assert_eq!(split.target("b").unwrap().as_str(), "other");
    assert_eq!(split.target("a"), None);
}

/// A branch goes to the first case that holds; what nobody knows does not hold.
#[test]
fn cases_of_a_branch() {
    use recoup::condition::{AmountFact, Basis, Facts, Known, Unknown};
    use recoup::money::Money;
    struct Worth(Option<&'static str>);
    impl Facts for Worth {
        fn amount(&self, _: AmountFact, _: Basis) -> Known<Money> {
            let amount = self.0.ok_or(Unknown::NotKnownHere)?;
            Ok(Money {
                amount: amount.parse().unwrap(),
                currency: recoup::money::Currency::new("USD").unwrap(),
            })
        }
    }
    let over = |amount: u32, to: &str| {
        format!(r#"{{ "when": {{ "total": {{ "over": {amount}, "currency": "USD" }} }}, "to": "{to}" }}"#)
    };
    let branch = format!(r#""cases": [ {}, {} ]"#, over(10_000, "large"), over(1_000, "middle"));
    let steps = |otherwise: &str| {
        format!(
            r#"[ {{ "id": "s", "branch": {{ {branch}{otherwise} }} }}, {}, {}, {} ]"#,
            step("next"),
            step("middle"),
            step("large")
        )
    };
    for (otherwise, none) in [("", None), (r#", "otherwise": "next""#, Some("next"))] {
        let plays = compiled(&play("{}", &steps(otherwise)));
        let compiled = plays.iter().next().unwrap();
        let Action::Branch(branch) = compiled.steps()[0].action() else { panic!("a branch") };
        let target = |worth| branch.target(&Worth(worth)).map(|step| step.as_str().to_owned());
        assert_eq!(target(Some("12500")).as_deref(), Some("large"));
        assert_eq!(target(Some("5000")).as_deref(), Some("middle"));
        assert_eq!(target(Some("10")).as_deref(), none);
        assert_eq!(target(None).as_deref(), none);
    }
}

const NUDGES: &str = r#"[ { "id": "nudge", "wait": { "repeat": {
        "first": { "business_time": { "days": 2, "calendar": "office" }, "since": "entered" },
        "every": { "business_time": { "days": 1, "calendar": "office" } },
        "at_most": 4, "until": [ "approval_decided" ] } }, "crm": { "system": "hubspot", "record": "deal" } },
    { "id": "after", "wait": { "elapsed": "PT1H", "since": "previous_due" } } ]"#;

/// Submitted Monday 09:00 in New York: Wednesday, Thursday, Friday, Monday.
#[test]
fn nudges() {
    let mut flow = Flow::enter(&play("{}", NUDGES), journey("{}"), "2026-06-15T13:00:00Z");
    for (number, (day, done)) in
        [("17", "17T13:00"), ("18", "18T20:00"), ("19", "19T13:00"), ("22", "22T13:00")]
            .into_iter()
            .enumerate()
    {
        assert_eq!(
            flow.waits(),
            ("nudge", at(&format!("2026-06-{day}T13:00:00Z"))),
            "however late the one before was done"
        );
        let number = u32::try_from(number).unwrap();
        assert_eq!((flow.wait().repeats, flow.wait().visit), (number, number));
        flow.done(&format!("2026-06-{done}:00Z"));
    }
    assert_eq!(flow.waits(), ("after", at("2026-06-22T14:00:00Z")));
}

/// Without a first time of its own the first is one length after the anchor.
#[test]
fn a_repetition_from_its_anchor() {
    let steps = r#"[ { "id": "nudge", "wait": { "repeat": { "every": { "elapsed": "PT24H" }, "at_most": 2 }, "since": "activity" } } ]"#;
    let mut flow = enter("{}", steps);
    assert_eq!(flow.waits().1, at("2026-07-03T19:00:00Z"));
    flow.done("2026-07-03T19:00:00Z");
    assert_eq!(flow.waits().1, at("2026-07-04T19:00:00Z"));
    flow.done("2026-07-04T19:00:00Z");
    assert_eq!(flow.end(), Some(RunEnd::Completed));
}

#[test]
fn a_signal_ends_a_repetition() {
    let mut flow = Flow::enter(&play("{}", NUDGES), journey("{}"), "2026-06-15T13:00:00Z");
    assert_eq!(flow.hear("viewed", "2026-06-16T13:00:00Z", "2026-06-16T13:00:00Z"), []);
    assert_eq!(
        flow.hear("approval_decided", "2026-06-15T12:00:00Z", "2026-06-16T13:00:00Z"),
        [],
        "from before the run"
    );
    flow.done("2026-06-17T13:00:00Z");
    // It happened before the wait that goes on now, and was told late: it counts all the same.
    flow.hear("approval_decided", "2026-06-17T12:00:00Z", "2026-06-17T15:00:00Z");
    assert_eq!(flow.outcomes().last(), Some(&("nudge".to_owned(), StepOutcome::Stopped)));
    assert_eq!(
        flow.waits(),
        ("after", at("2026-06-18T14:00:00Z")),
        "counted from when the stopped one was due"
    );
}

/// After downtime from Monday to Sunday the times of Wednesday to Friday are over.
#[test]
fn a_repetition_that_is_behind() {
    let enter = |past: &str| {
        let rest = format!(r#"{{ "choices": {{ "past": "{past}" }} }}"#);
        let mut flow = Flow::enter(&play(&rest, NUDGES), journey("{}"), "2026-06-15T13:00:00Z");
        // Wednesday's is done on Sunday.
        flow.done("2026-06-21T15:00:00Z");
        flow
    };
    let flow = enter("skip");
    assert_eq!((flow.waits().1, flow.wait().repeats), (at("2026-06-22T13:00:00Z"), 3));
    let mut flow = enter("now");
    // One for all that are over: Friday's, now.
    assert_eq!(
        (flow.waits().1, flow.planned(), flow.wait().repeats),
        (at("2026-06-21T15:00:00Z"), at("2026-06-19T13:00:00Z"), 2)
    );
    flow.done("2026-06-21T15:00:00Z");
    assert_eq!((flow.waits().1, flow.wait().repeats), (at("2026-06-22T13:00:00Z"), 3));
    assert_eq!(enter("end").end(), Some(RunEnd::Past));
    // All of them are over: the run goes on behind them.
    let rest = r#"{ "choices": { "past": "skip" } }"#;
    let mut flow = Flow::enter(&play(rest, NUDGES), journey("{}"), "2026-06-15T13:00:00Z");
    flow.done("2026-06-22T13:30:00Z");
    assert_eq!(flow.waits().0, "after");
}

const ASKED: &str = r#"[ { "id": "mail", "wait": { "until_event": { "signals": [ "viewed", "x.called" ], "timeout": "PT48H" }, "since": "entered" } } ]"#;

#[test]
fn a_wait_for_a_signal() {
    let mut flow = enter("{}", ASKED);
    assert_eq!(flow.waits(), ("mail", at("2026-07-04T20:00:00Z")));
    assert_eq!(flow.hear("compared", "2026-07-03T20:00:00Z", "2026-07-03T20:00:00Z"), []);
    assert_eq!(flow.hear("viewed", "2026-07-02T19:59:59Z", "2026-07-03T20:00:00Z"), [], "before the wait");
    assert_eq!(flow.hear("viewed", "2026-07-04T20:00:01Z", "2026-07-04T20:00:01Z"), [], "after the timeout");
    assert_eq!(flow.hear("x.called", "2026-07-03T09:00:00Z", "2026-07-03T20:00:00Z").len(), 1);
    assert_eq!(
        (flow.waits(), flow.run.due()),
        (("mail", at("2026-07-03T09:00:00Z")), Some(at("2026-07-03T20:00:00Z")))
    );
    assert_eq!(flow.hear("viewed", "2026-07-03T21:00:00Z", "2026-07-03T21:00:00Z"), [], "it waits no more");
    assert_eq!(flow.look("2026-07-03T20:00:00Z").as_deref(), Some("mail"));
}

/// At the instant of the timeout itself the signal still counts.
#[test]
fn a_signal_in_time() {
    let mut flow = enter("{}", ASKED);
    assert_eq!(flow.hear("viewed", "2026-07-04T20:00:00Z", "2026-07-05T00:00:00Z").len(), 1);
    assert_eq!(flow.run.due(), Some(at("2026-07-05T00:00:00Z")));
}

#[test]
fn a_signal_that_does_not_come() {
    // Without a way out the step itself is done.
    let mut flow = enter("{}", ASKED);
    assert_eq!(flow.look("2026-07-04T20:00:00Z").as_deref(), Some("mail"));
    // With one the run goes on there.
    let other = ASKED.replace(r#""timeout": "PT48H""#, r#""timeout": "PT48H", "otherwise": "task""#);
    let other = other.replace(" ]\"#", "");
    let steps = format!(
        r#"{}, {{ "id": "between" }}, {{ "id": "task", "wait": {{ "elapsed": "PT1H", "since": "previous_due" }} }} ]"#,
        other.trim_end_matches(']').trim_end()
    );
    let mut flow = enter("{}", &steps);
    assert_eq!(flow.look("2026-07-04T21:30:00Z"), None);
    assert_eq!(
        flow.outcomes(),
        [("mail".to_owned(), StepOutcome::TimedOut), ("task".to_owned(), StepOutcome::Past)]
    );
    let mut flow = enter("{}", &steps);
    assert_eq!(flow.look("2026-07-04T20:00:00Z"), None);
    assert_eq!(flow.waits(), ("task", at("2026-07-04T21:00:00Z")));
    // Once it was heard, time does not run out.
    let mut flow = enter("{}", &steps);
    flow.hear("viewed", "2026-07-03T20:00:00Z", "2026-07-03T20:00:00Z");
    assert_eq!(flow.look("2026-07-03T20:00:00Z").as_deref(), Some("mail"));
}

/// The rule of every play, whatever its exits: how each happening ends a run that began with something abandoned, and one that did not.
#[test]
fn what_ends_every_run() {
    use RunEnd::{ConvertedElsewhere, Ordered, Resumed, SubjectEnded};
    let table = [
        (Happening::Ordered, Some(Ordered), Some(Ordered)),
        (Happening::ConvertedElsewhere, Some(ConvertedElsewhere), Some(ConvertedElsewhere)),
        (Happening::Ended, Some(SubjectEnded), Some(SubjectEnded)),
        (Happening::Resumed, Some(Resumed), None),
        (Happening::Activity, None, None),
        (Happening::StageChanged, None, None),
        (Happening::Replied, None, None),
        (Happening::Clicked, None, None),
        (Happening::Signal("viewed"), None, None),
    ];
    let steps = format!("[ {} ]", step("a"));
    let opened = play(r#"{ "enter": { "on": "opened" } }"#, &steps);
    for (happening, abandoned, active) in table {
        let mut flow = enter("{}", &steps);
        flow.happens(&happening, "2026-07-02T21:00:00Z");
        assert_eq!(flow.end(), abandoned, "{happening:?}");
        let mut flow = Flow::enter(
            &opened,
            journey(r#"{ "status": "active", "abandoned": null }"#),
            "2026-07-02T20:00:00Z",
        );
        flow.happens(&happening, "2026-07-02T21:00:00Z");
        assert_eq!(flow.end(), active, "{happening:?}");
        // What is over ends once.
        assert!(flow.end().is_none() || flow.happens(&happening, "2026-07-02T22:00:00Z").is_none());
    }
}

/// Each exit by each timing, and as a goal.
#[test]
fn exits_and_goals() {
    let all = [
        ("ordered", Happening::Ordered, Some(RunEnd::Ordered)),
        ("ended", Happening::Ended, Some(RunEnd::SubjectEnded)),
        ("resumed", Happening::Resumed, Some(RunEnd::Resumed)),
        ("activity", Happening::Activity, None),
        ("stage_changed", Happening::StageChanged, None),
        ("replied", Happening::Replied, None),
        ("clicked", Happening::Clicked, None),
        ("signal", Happening::Signal("viewed"), None),
    ];
    let steps =
        format!(r#"[ {{ "id": "w", "wait": {{ "elapsed": "PT1H", "since": "entered" }} }}, {} ]"#, step("a"));
    for (word, happening, by_rule) in all {
        let named = if word == "signal" { r#", "signals": [ "viewed" ]"# } else { "" };
        for timing in ["immediate", "next_step"] {
            let rest = format!(r#"{{ "exit": {{ "on": [ "{word}" ]{named}, "timing": "{timing}" }} }}"#);
            let mut flow = enter(&rest, &steps);
            flow.happens(&happening, "2026-07-02T20:30:00Z");
            // What ends every run does so at once, whatever the timing of the exits.
            let (now, then) = match (by_rule, timing) {
                (Some(end), _) => (Some(end), Some(end)),
                (None, "immediate") => (Some(RunEnd::Exit), Some(RunEnd::Exit)),
                (None, _) => (None, Some(RunEnd::Exit)),
            };
            assert_eq!(flow.end(), now, "{word} {timing}");
            if now.is_none() {
                assert_eq!(flow.happens(&happening, "2026-07-02T20:40:00Z"), None, "it is leaving already");
                assert_eq!(flow.run.due(), Some(at("2026-07-02T21:00:00Z")));
                assert_eq!(flow.look("2026-07-02T21:00:00Z"), None);
            }
            assert_eq!(flow.end(), then, "{word} {timing}");
        }
        let mut flow = enter(&format!(r#"{{ "goal": {{ "on": [ "{word}" ]{named} }} }}"#), &steps);
        flow.happens(&happening, "2026-07-02T20:30:00Z");
        assert_eq!(flow.end(), Some(RunEnd::Goal), "{word}");
    }
    // Another signal than the one named.
    let rest = r#"{ "exit": { "on": [ "signal" ], "signals": [ "viewed" ] } }"#;
    let mut flow = enter(rest, &steps);
    assert_eq!(flow.happens(&Happening::Signal("compared"), "2026-07-02T20:30:00Z"), None);
}

/// Who comes back is active: an exit on activity counts for a run that a resumption alone does not end.
#[test]
fn a_resumption_is_activity() {
    let rest = r#"{ "enter": { "on": "opened" }, "exit": { "on": [ "activity" ] } }"#;
    let active = journey(r#"{ "status": "active", "abandoned": null }"#);
    let mut flow = Flow::enter(&play(rest, &format!("[ {} ]", step("a"))), active, "2026-07-02T20:00:00Z");
    flow.happens(&Happening::Resumed, "2026-07-02T21:00:00Z");
    assert_eq!(flow.end(), Some(RunEnd::Exit));
}

/// A step that was held back for good ends the run although it is the last one.
#[test]
fn a_step_may_end_its_run() {
    let mut flow = enter("{}", &format!("[ {} ]", step("a")));
    let taken = StepTaken {
        step: flow.wait().step.clone(),
        at: at("2026-07-02T21:00:00Z"),
        outcome: StepOutcome::Dropped,
        key: None,
        contact: None,
        held: None,
    };
    let events = CompiledPlay::after_last(&flow.run, taken, RunEnd::HeldBack);
    flow.apply(&events, "2026-07-02T21:00:00Z");
    assert_eq!(
        (flow.end(), flow.run.previous_due),
        (Some(RunEnd::HeldBack), Some(at("2026-07-02T20:00:00Z")))
    );
}

/// A run is void when somebody came back since it began, if it began with something abandoned.
#[test]
fn messages_of_an_older_generation_are_void() {
    let steps = format!("[ {} ]", step("a"));
    let mut flow = enter("{}", &steps);
    assert!(!flow.run.is_void(&flow.journey));
    let back = JourneyEvent::Resumed {
        generation: 1,
        mark: super::parsed(r#"{ "at": "2026-07-03T09:00:00Z" }"#),
        activity: at("2026-07-03T09:00:00Z"),
        stage: Stage::Cart,
        idle_at: None,
    };
    flow.journey.apply(&back, at("2026-07-03T09:00:00Z"));
    assert!(flow.run.is_void(&flow.journey));
    let opened = play(r#"{ "enter": { "on": "opened" } }"#, &steps);
    let mut flow =
        Flow::enter(&opened, journey(r#"{ "status": "active", "abandoned": null }"#), "2026-07-02T20:00:00Z");
    flow.journey.apply(&back, at("2026-07-03T09:00:00Z"));
    assert!(!flow.run.is_void(&flow.journey));
}

/// A run keeps to the version that it began with; a version that is gone, or lost the step, ends it.
#[test]
fn versions_are_pinned() {
    let version = |number: u32, retired: bool, steps: &str| {
        play(&format!(r#"{{ "version": {number}, "retired": {retired} }}"#), steps)
    };
    let (one, two) =
        (format!("[ {}, {} ]", step("a"), step("b")), format!("[ {}, {} ]", step("a"), step("c")));
    let mut flow = enter("{}", &one);
    flow.plays =
        Plays::compile(&rulebook(&[version(1, true, &one), version(2, false, &two)].join(","))).unwrap();
    flow.done("2026-07-02T20:00:00Z");
    assert_eq!(flow.waits().0, "b");
    // The same version without the step.
    flow.plays = Plays::compile(&rulebook(&version(1, false, &two))).unwrap();
    assert_eq!(flow.look("2026-07-02T20:00:00Z"), None);
    assert_eq!(flow.end(), Some(RunEnd::PlayRemoved));
    let plays = compiled(&version(2, false, &two));
    assert!(plays.get(&PlayId::new("p").unwrap(), 1).is_none());
    assert!(plays.get(&PlayId::new("p").unwrap(), 2).is_some());
}

/// A play that goes in circles: each round has its own visit, and the run ends at the limit.
#[test]
fn circles() {
    let steps = r#"[ { "id": "a", "wait": { "elapsed": "PT1H", "since": "previous_due" }, "next": "a" } ]"#;
    let mut flow = enter("{}", steps);
    let mut keys = std::collections::BTreeSet::new();
    for hour in 0..5 {
        assert_eq!(flow.waits().1, at("2026-07-02T21:00:00Z") + chrono::TimeDelta::hours(hour));
        assert!(keys.insert((flow.wait().visit, flow.wait().attempt)), "no two effects have one key");
        flow.done(&recoup::time::instant_to_text(flow.waits().1));
    }
    // What is over already is left out, again and again, until it is not; the limit ends what never is.
    let steps = r#"[ { "id": "a", "wait": { "until": "2026-07-02T19:00:00Z" }, "next": "a" } ]"#;
    let flow = enter("{}", steps);
    assert_eq!(flow.end(), Some(RunEnd::TooLong));
    assert_eq!(flow.run.taken.len(), recoup::limits::RUN_STEPS);
}

/// A moved wait keeps its tries, so that no effect gets the key of an earlier one.
#[test]
fn a_held_back_step_that_moves_keeps_its_tries() {
    let rest = r#"{ "subject": "quote", "enter": { "on": "opened" } }"#;
    let steps = r#"[ { "id": "a", "wait": { "before": { "field": "ends", "elapsed": "PT24H" } } } ]"#;
    let quote = journey(
        r#"{ "about": { "quote": "q" }, "status": "active", "abandoned": null, "ends": "2026-07-10T20:00:00Z" }"#,
    );
    let mut flow = Flow::enter(&play(rest, steps), quote, "2026-07-02T20:00:00Z");
    let mut wait = flow.wait().clone();
    (wait.attempt, wait.at) = (1, at("2026-07-10T08:00:00Z"));
    flow.apply(&[RunEvent::Waiting { wait }], "2026-07-09T20:00:00Z");
    flow.ends(Some("2026-07-20T20:00:00Z"), "2026-07-09T21:00:00Z");
    assert_eq!((flow.waits().1, flow.wait().attempt), (at("2026-07-19T20:00:00Z"), 1));
}

/// The beginning keeps what steps read as it was then, and no more.
#[test]
fn snapshots() {
    let thing = journey(
        r#"{ "waits_for": [ "lee" ], "lines": [ { "sku": "BOLT", "quantity": 5 } ], "segments": [ "large" ],
             "reasons": [ { "code": "cost.shipping", "weight": 70 } ] }"#,
    );
    let kept = |lines: &str, recipient: &str, reason: &str| {
        let values = format!(
            r#"{{ "choices": {{ "values": {{ "lines": "{lines}", "recipient": "{recipient}", "reason": "{reason}" }} }} }}"#
        );
        let plays = compiled(&play(&values, &format!("[ {} ]", step("a"))));
        let compiled = plays.iter().next().unwrap();
        let start = compiled.start(&thing, &account());
        assert_eq!(compiled.keeps_lines(), lines == "snapshot");
        (start.lines.len(), start.waits_for.len(), start.reasons.len(), start.segments.len())
    };
    assert_eq!(kept("live", "live", "live"), (0, 0, 0, 0));
    assert_eq!(kept("snapshot", "live", "live"), (1, 0, 0, 0));
    assert_eq!(kept("live", "snapshot", "live"), (0, 1, 0, 0));
    assert_eq!(kept("live", "live", "snapshot"), (0, 0, 1, 1));
}

/// What a run that waits for nothing, or for another step, is asked.
#[test]
fn questions_that_do_not_fit() {
    let mut flow = enter("{}", &format!("[ {} ]", step("a")));
    assert_eq!(flow.hear("viewed", "2026-07-02T21:00:00Z", "2026-07-02T21:00:00Z"), []);
    assert_eq!(flow.play().timed_out(&flow.run, &flow.clocks(), at("2026-07-02T21:00:00Z")), []);
    assert_eq!(flow.play().moved(&flow.run, &flow.clocks(), at("2026-07-02T21:00:00Z")), []);
    let fresh = Run { wait: None, id: RunId::new("r-2").unwrap(), ..flow.run.clone() };
    assert_eq!(flow.play().look(&fresh, &flow.clocks(), at("2026-07-02T21:00:00Z")), Look::Goes(Vec::new()));
    assert_eq!(flow.run.start.key, Name::new("c-1").unwrap());
}
