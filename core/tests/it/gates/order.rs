//! The order of the gates, and which purposes they hold back. The table here is the specification's, written out again.

use recoup::condition::{Outcome, Unknown};
use recoup::recovery::{Fate, Gate, GateOutcome, Purpose, RunEnd, StepOutcome};

use super::{World, held, name, open_channel};

/// Every gate with its reason when everything is wrong, in the order of the recovery design.
const ALL_WRONG: [(Gate, &str); 11] = [
    (Gate::Suppression, "suppressed"),
    (Gate::Consent, "no_consent"),
    (Gate::Address, "no_address"),
    (Gate::Run, "resumed"),
    (Gate::Preconditions, "precondition"),
    (Gate::Ball, "open_task"),
    (Gate::Holdout, "holdout"),
    (Gate::Arbitration, "replied"),
    (Gate::Caps, "daily"),
    (Gate::Window, "quiet_hours"),
    (Gate::Rate, "rate"),
];

const RULES: &str = r#"{
  "channels": [ { "id": "email", "consent": [
      { "purpose": "marketing", "basis": "opt_in" }, { "purpose": "service", "basis": "opt_in" }, { "purpose": "transactional", "basis": "opt_in" } ],
    "quiet": ["00:00-12:00"], "rate": { "at_most": 1, "within": "PT1H" } } ],
  "caps": [ { "id": "daily", "per": "contact", "at_most": 1, "within": "PT24H" } ],
  "arbitration": { "quiet_others": "PT1H", "after_reply": "PT48H", "purposes": ["marketing", "service"] },
  "ball": { "calendar": "office", "task_days": 3, "hand_back": "PT1H", "hands_back": ["no_answer"] },
  "holdout": { "experiment": "hold", "purposes": ["marketing", "service"] } }"#;

/// A world in which the gates from the first of them up to but without `place` are satisfied, and all others are not.
fn wrong_from(place: usize, purpose: Purpose) -> World {
    let mut world = World::new(RULES).at("2026-06-15T12:00:00Z");
    world.purpose = purpose;
    let now = "2026-06-15T12:00:00Z";
    let wrong = |gate: Gate| ALL_WRONG.iter().position(|(known, _)| *known == gate).unwrap() >= place;
    if wrong(Gate::Suppression) {
        world.signal(now, r#"{ "command": "suppression_changed", "contact": "kim", "suppressed": true }"#);
    }
    if !wrong(Gate::Consent) {
        let address = if wrong(Gate::Address) { "" } else { r#""address": "a-1", "# };
        world.signal(now, &format!(r#"{{ "command": "consent_changed", "contact": "kim", "channel": "email", {address} "granted": true }}"#));
    }
    if wrong(Gate::Run) {
        world.run_holds = Err(name("resumed"));
    }
    if wrong(Gate::Preconditions) {
        world.preconditions = Outcome::Fails;
    }
    if wrong(Gate::Ball) {
        world.signal(now, r#"{ "command": "task_opened", "about": {"cart":"c-1"}, "task": "t-1", "due": "2026-06-16T12:00:00Z" }"#);
    }
    world.held_out = wrong(Gate::Holdout);
    if wrong(Gate::Arbitration) {
        world.signal(now, r#"{ "command": "replied", "contact": "lee" }"#);
    }
    let mut sent =
        r#"{ "command": "sent_elsewhere", "contact": "kim", "channel": "email", "purpose": "marketing" }"#
            .to_string();
    if !wrong(Gate::Caps) {
        // Counted by the rate of the channel and not by the cap of Kim.
        sent = sent.replace("kim", "max");
        world.gates = recoup::recovery::Gates::compile(&super::rulebook(
            &RULES.replace("PT1H\", \"after", "PT0S\", \"after"),
        ))
        .unwrap();
    }
    if wrong(Gate::Rate) {
        let events = world.signal(now, &sent);
        let recoup::recovery::OutreachEvent::Reserved { sent } = &events[0] else { panic!("{events:?}") };
        let own =
            recoup::recovery::Sent { key: Some(recoup::id::EffectKey::new("k").unwrap()), ..sent.clone() };
        world.outreach.apply(&recoup::recovery::OutreachEvent::Reserved { sent: own }, world.now);
    }
    if !wrong(Gate::Window) {
        // Noon in New York: quiet hours are over.
        world.now = super::at("2026-06-15T16:00:00Z");
        world.outreach.sent.iter_mut().for_each(|sent| sent.at = world.now);
    }
    world
}

/// Whether the specification asks the gate for the purpose.
fn asked(gate: Gate, purpose: Purpose) -> bool {
    let skipped = [Gate::Ball, Gate::Holdout, Gate::Arbitration, Gate::Caps];
    purpose != Purpose::Transactional || !skipped.contains(&gate)
}

#[test]
fn the_first_gate_that_does_not_pass_wins() {
    for purpose in [Purpose::Marketing, Purpose::Service, Purpose::Transactional] {
        for place in 0..=ALL_WRONG.len() {
            let result = wrong_from(place, purpose).ask();
            let expected: Vec<_> = ALL_WRONG.iter().filter(|(gate, _)| asked(*gate, purpose)).collect();
            let first_wrong = ALL_WRONG.iter().skip(place).find(|(gate, _)| asked(*gate, purpose));
            let gates: Vec<_> = result.verdicts.iter().map(|verdict| verdict.gate).collect();
            let Some((gate, reason)) = first_wrong else {
                assert!(matches!(result.fate, Fate::Go(Some(_))), "{purpose} {result:?}");
                assert_eq!(gates, expected.iter().map(|(gate, _)| *gate).collect::<Vec<_>>());
                continue;
            };
            let last = result.verdicts.last().unwrap();
            assert_eq!(
                (last.gate, last.reason.as_ref().unwrap().as_str()),
                (*gate, *reason),
                "{purpose} {place}"
            );
            let before: Vec<_> =
                expected.iter().map(|(gate, _)| *gate).take_while(|known| known != gate).collect();
            assert_eq!(gates[..gates.len() - 1], before, "every gate before was asked and passed");
            assert!(
                result.verdicts[..gates.len() - 1].iter().all(|verdict| verdict.outcome == GateOutcome::Pass)
            );
            assert!(!matches!(result.fate, Fate::Go(_)));
        }
    }
}

#[test]
fn a_task_of_the_seller_is_asked_for_run_preconditions_holdout_and_window() {
    let mut world = wrong_from(0, Purpose::Service);
    (world.contact, world.channel, world.run_holds, world.preconditions) =
        (None, None, Ok(()), Outcome::Holds);
    world.held_out = false;
    let asked = world.ask();
    let gates: Vec<_> = asked.verdicts.iter().map(|verdict| verdict.gate).collect();
    assert_eq!(gates, [Gate::Run, Gate::Preconditions, Gate::Holdout, Gate::Window]);
    assert_eq!(asked.fate, Fate::Go(None));
}

#[test]
fn what_happens_to_a_step_that_is_held_back_is_said_by_the_play() {
    let rules = format!(r#"{{ "channels": [{}] }}"#, open_channel(r#", "quiet": ["00:00-12:00"]"#));
    let mut world = World::new(&rules);
    // 08:00 in New York; quiet until 12:00, 16:00 UTC.
    assert_eq!(world.said(), "window defer quiet_hours 2026-06-15T16:00:00Z");
    assert_eq!(world.ask().until(), Some(super::at("2026-06-15T16:00:00Z")));
    world.on_blocked = held(r#"{ "drop": true }"#);
    assert_eq!(world.ask().fate, Fate::Leave(StepOutcome::Dropped));
    world.on_blocked = held(r#"{ "end": true }"#);
    assert_eq!(world.ask().fate, Fate::End(RunEnd::HeldBack));
    // The age is counted from when the step was due: four hours are exactly enough, and a second less is too little.
    world.on_blocked = held(r#"{ "defer": { "max_age": "PT4H" } }"#);
    assert!(matches!(world.ask().fate, Fate::Defer(_)));
    world.due = Some(super::at("2026-06-15T11:59:59Z"));
    assert_eq!(world.ask().fate, Fate::Leave(StepOutcome::TooOld));
    assert_eq!(world.said(), "window drop too_old 2026-06-15T16:00:00Z");
    assert_eq!(world.ask().verdicts.last().unwrap().held_by, Some(name("quiet_hours")));
}

#[test]
fn an_unknown_precondition_skips_with_its_reason() {
    let mut world = World::new(&format!(r#"{{ "channels": [{}] }}"#, open_channel("")));
    world.preconditions = Outcome::Unknown(Unknown::CurrencyDiffers);
    assert_eq!(world.said(), "preconditions drop currency_differs");
    assert_eq!(world.ask().fate, Fate::Leave(StepOutcome::Skipped));
}

#[test]
fn every_verdict_has_a_sentence() {
    let sentences: Vec<String> = (0..ALL_WRONG.len())
        .map(|place| wrong_from(place, Purpose::Marketing).ask().verdicts.last().unwrap().sentence())
        .collect();
    assert_eq!(
        sentences[0],
        "suppression: not at all, a law or a list forbids writing to this person or address."
    );
    assert_eq!(sentences[2], "address: not to this person, no working address is known.");
    assert_eq!(sentences[3], "run: not at all, resumed.");
    assert_eq!(
        sentences[5],
        "ball: not before 2026-06-16T12:00:00Z, somebody of the seller has an open task about it."
    );
    assert_eq!(sentences[8], "caps: not before 2026-06-16T12:00:00Z, cap daily is full.");
    assert_eq!(
        sentences[9],
        "window: not before 2026-06-15T16:00:00Z, these are quiet hours at the recipient's."
    );
}
