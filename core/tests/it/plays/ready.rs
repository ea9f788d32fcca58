//! Ready-made plays: they compose, load, lint clean, alone and all together, and do what their titles say.

use recoup::lint::check;
use recoup::recovery::{READY_GROUND, StepOutcome, Zones, ready};
use recoup::{Code, Engine, Rulebook};

use super::{at, journey, zone};

const OWN: &str = r#"{ "rulebook": "1", "id": "shop", "currency": "USD", "time_zone": "America/New_York", "recovery": {
    "segments": [ { "id": "large_cart", "when": { "total": { "over": 10000, "currency": "USD" } } } ] } }"#;

fn composed(documents: &[(&str, &str)]) -> Rulebook {
    let mut all = vec![("own", OWN), ("ground", READY_GROUND)];
    all.extend(documents);
    Rulebook::compose(&all).unwrap_or_else(|faults| panic!("{faults}"))
}

fn text(id: &str) -> &'static str {
    ready().iter().find(|play| play.id == id).unwrap().json
}

#[test]
fn each_loads_and_lints_clean() {
    assert_eq!(ready().len(), 8);
    for play in ready() {
        let rulebook = composed(&[(play.id, play.json)]);
        Engine::from_rulebook(&rulebook).unwrap_or_else(|faults| panic!("{}\n{faults}", play.id));
        assert_eq!(check(&rulebook), [], "{}", play.id);
        assert!(!rulebook.plays.is_empty() && play.title.ends_with('.'), "{}", play.id);
        // They say everything themselves.
        assert!(rulebook.plays.iter().all(|play| play.preset.is_none()), "{}", play.id);
    }
}

#[test]
fn all_together_too() {
    let documents: Vec<_> = ready().iter().map(|play| (play.id, play.json)).collect();
    let rulebook = composed(&documents);
    Engine::from_rulebook(&rulebook).unwrap_or_else(|faults| panic!("{faults}"));
    assert_eq!(check(&rulebook), []);
    assert_eq!(rulebook.plays.len(), 10);
}

/// From which value on a cart is worth a task is for the rulebook to say.
#[test]
fn the_threshold_has_no_default() {
    let own = r#"{ "rulebook": "1", "id": "shop", "currency": "USD", "time_zone": "UTC" }"#;
    let rulebook =
        Rulebook::compose(&[("own", own), ("ground", READY_GROUND), ("cart", text("stalled_cart"))]).unwrap();
    let faults = Engine::from_rulebook(&rulebook).unwrap_err();
    let found: Vec<_> = faults.list().iter().map(|fault| (fault.code, fault.path.as_str())).collect();
    assert_eq!(found, [(Code::UnknownReference, "/plays/0/steps/2/when")]);
}

/// Nobody writes a price into a play: a rulebook in another currency takes the same documents.
#[test]
fn the_documents_know_no_currency() {
    for play in ready() {
        assert!(!play.json.contains("currency") && !play.json.contains("USD"), "{}", play.id);
    }
}

/// A flow of the first play of a ready-made document.
struct Flow(super::Flow);

impl Flow {
    fn enter(id: &str, thing: &str, now: &str) -> Self {
        let rulebook = composed(&[(id, text(id))]);
        let zones = Zones { tenant: Some(zone("America/New_York")), ..Zones::default() };
        Self(super::Flow::of(&rulebook, journey(thing), now, zones))
    }

    /// Does each step when it is due, and says when that was.
    fn run(&mut self) -> Vec<String> {
        let mut done = Vec::new();
        while self.0.run.lives() {
            let (step, due) = self.0.waits();
            let due = recoup::time::instant_to_text(due);
            done.push(format!("{step} {due}"));
            self.0.taken(StepOutcome::Done, None, &due);
        }
        done
    }
}

/// Last activity Thursday 2 July 15:00 in New York.
#[test]
fn a_cart_stalls() {
    let mut flow = Flow::enter("stalled_cart", "{}", "2026-07-02T20:00:00Z");
    assert_eq!(
        flow.run(),
        ["email 2026-07-02T20:00:00Z", "sms 2026-07-03T19:00:00Z", "task 2026-07-04T19:00:00Z"]
    );
}

/// Submitted Monday 15 June 09:00 in New York: Wednesday, then each business day.
#[test]
fn an_approval_waits() {
    let thing = r#"{ "about": { "approval": "a-1" }, "status": "active", "abandoned": null }"#;
    let mut flow = Flow::enter("approval_stalled", thing, "2026-06-15T13:00:00Z");
    let done = flow.run();
    assert_eq!(done.len(), 8);
    for (line, day) in done.iter().zip(["17", "18", "19", "22", "23", "24", "25", "26"]) {
        assert_eq!(*line, format!("remind 2026-06-{day}T13:00:00Z"));
    }
}

/// Valid until Friday 26 June 17:00 in New York.
#[test]
fn a_quote_expires() {
    let thing = r#"{ "about": { "quote": "q-1" }, "status": "active", "abandoned": null, "ends": "2026-06-26T21:00:00Z" }"#;
    let mut flow = Flow::enter("quote_expiring", thing, "2026-06-10T12:00:00Z");
    assert_eq!(flow.run(), ["week 2026-06-19T21:00:00Z", "days 2026-06-25T13:00:00Z"]);
    // Offered four days before its end: the first reminder is left out.
    let mut flow = Flow::enter("quote_expiring", thing, "2026-06-22T12:00:00Z");
    assert_eq!(flow.run(), ["days 2026-06-25T13:00:00Z"]);
}

/// The contract ends on 1 January 00:00 in New York.
#[test]
fn a_contract_ends() {
    let thing = r#"{ "about": { "contract": "k" }, "status": "active", "abandoned": null, "ends": "2027-01-01T05:00:00Z" }"#;
    let mut flow = Flow::enter("contract_expiring", thing, "2026-06-10T12:00:00Z");
    // 90 days before is in summer time.
    assert_eq!(
        flow.run(),
        ["prepare 2026-10-03T04:00:00Z", "tell 2026-12-02T05:00:00Z", "remind 2026-12-18T05:00:00Z"]
    );
}

/// Every play of the documents goes to its end.
#[test]
fn every_ready_play_runs() {
    for play in ready() {
        let rulebook = composed(&[(play.id, play.json)]);
        for rule in &rulebook.plays {
            let mut alone = rulebook.clone();
            alone.plays.retain(|other| other.id == rule.id);
            let thing =
                format!(r#"{{ "about": {{ "{}": "x" }}, "ends": "2027-01-01T05:00:00Z" }}"#, rule.subject);
            let zones = Zones { tenant: Some(zone("America/New_York")), ..Zones::default() };
            let mut flow = Flow(super::Flow::of(&alone, journey(&thing), "2026-07-02T20:00:00Z", zones));
            let done = flow.run();
            assert!(done.len() >= rule.steps.len(), "{} {done:?}", rule.id);
            assert!(flow.0.run.ended >= Some(at("2026-07-02T20:00:00Z")));
        }
    }
}
