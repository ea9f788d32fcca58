//! Who has the ball, and the one conversation with a company.

use recoup::recovery::{Fate, OutreachEvent, Purpose, StepOutcome};

use super::{World, at, contact, held, open_channel};

fn world() -> World {
    World::new(&format!(
        r#"{{ "channels": [{}], "ball": {{ "calendar": "office", "task_days": 3, "hand_back": "PT1H", "hands_back": ["no_answer"] }} }}"#,
        open_channel("")
    ))
}

fn opened(more: &str) -> String {
    format!(r#"{{ "command": "task_opened", "task": "t-1" {more} }}"#)
}

fn closed(outcome: &str) -> String {
    format!(r#"{{ "command": "task_closed", "task": "t-1", "outcome": "{outcome}" }}"#)
}

const CART: &str = r#", "about": { "cart": "c-1" }"#;

#[test]
fn an_open_task_holds_back_until_it_is_due_while_it_is_young() {
    let mut world = world();
    world.signal("2026-06-15T11:00:00Z", &opened(&format!(r#"{CART}, "due": "2026-06-16T20:00:00Z""#)));
    assert_eq!(world.said(), "ball defer open_task 2026-06-16T20:00:00Z");
    world.now = at("2026-06-17T12:00:00Z");
    assert_eq!(world.said(), "rate pass", "overdue: it was to be done by now");
}

#[test]
fn an_open_task_that_is_due_at_no_time_holds_back_while_it_is_young() {
    let mut world = world();
    world.signal("2026-06-15T11:00:00Z", &opened(CART));
    // Three business days after Monday 07:00 in New York: Thursday, from its opening on.
    world.now = at("2026-06-17T12:00:00Z");
    assert_eq!(world.said(), "ball defer open_task 2026-06-18T13:00:00Z");
    world.now = at("2026-06-18T13:00:00Z");
    assert_eq!(world.said(), "rate pass", "no longer young");
}

#[test]
fn a_task_that_was_handed_back_lets_the_flow_go_on_a_business_hour_later() {
    let mut world = world();
    world.signal("2026-06-15T11:00:00Z", &opened(CART));
    // 16:30 in New York: half an hour today, half an hour tomorrow.
    world.now = at("2026-06-15T20:30:00Z");
    let events = world.signal("2026-06-15T20:30:00Z", &closed("no_answer"));
    let [OutreachEvent::BallReturned { ball }] = &events[..] else { panic!("{events:?}") };
    assert_eq!(ball.back, Some(at("2026-06-16T13:30:00Z")));
    assert_eq!(ball.journey, Some(world.journey.about.clone()), "as it was opened");
    assert_eq!(world.said(), "ball defer handed_back 2026-06-16T13:30:00Z");
    world.now = at("2026-06-16T13:30:00Z");
    assert_eq!(world.said(), "rate pass");
}

#[test]
fn a_person_who_took_over_ends_it_for_the_runs_that_began_before() {
    let mut world = world();
    world.signal("2026-06-15T11:00:00Z", &opened(CART));
    world.signal("2026-06-15T11:30:00Z", &closed("handled"));
    assert_eq!(world.said(), "ball drop taken_over");
    assert_eq!(world.ask().fate, Fate::Leave(StepOutcome::Dropped));
    world.run.entered = at("2026-06-15T11:30:01Z");
    assert_eq!(world.said(), "rate pass");
}

#[test]
fn the_times_of_tasks_decide_and_not_their_arrival() {
    let signals = [("2026-06-15T10:00:00Z", opened(CART)), ("2026-06-15T11:00:00Z", closed("handled"))];
    let mut world = world();
    world.signal(signals[1].0, &signals[1].1);
    assert_eq!(world.said(), "rate pass", "nobody knows what it was about");
    world.signal(signals[0].0, &signals[0].1);
    assert_eq!(world.said(), "ball drop taken_over");
    // Opened again later: open.
    world.signal("2026-06-15T11:30:00Z", &opened(CART));
    assert_eq!(world.said(), "ball defer open_task 2026-06-18T13:00:00Z");
    assert!(world.signal("2026-06-15T11:00:00Z", &closed("handled")).is_empty(), "older than that");
}

#[test]
fn a_ball_is_about_a_thing_a_person_or_everything() {
    for (about, held_back) in [
        (CART, true),
        (r#", "about": { "cart": "c-2" }"#, false),
        (r#", "about": { "cart": "c-1" }, "contact": "lee""#, true),
        (r#", "contact": "kim""#, true),
        (r#", "contact": "lee""#, false),
        ("", true),
    ] {
        let mut world = world();
        world.signal("2026-06-15T11:00:00Z", &opened(about));
        assert_eq!(world.said().starts_with("ball defer"), held_back, "{about}");
        world.purpose = Purpose::Transactional;
        assert_eq!(world.said(), "rate pass");
    }
}

#[test]
fn calls_and_negotiations() {
    let mut world = world();
    world.signal(
        "2026-06-15T11:00:00Z",
        &format!(r#"{{ "command": "negotiation_changed", "live": true {CART} }}"#),
    );
    // Looked at again on the next business day: Tuesday 08:00 in New York, from its opening on.
    assert_eq!(world.said(), "ball defer negotiation 2026-06-16T13:00:00Z");
    world.signal(
        "2026-06-15T12:00:00Z",
        &format!(r#"{{ "command": "negotiation_changed", "live": false {CART} }}"#),
    );
    assert_eq!(world.said(), "ball defer handed_back 2026-06-15T14:00:00Z", "an hour of the office");
    world.now = at("2026-06-15T14:00:00Z");
    world.signal(
        "2026-06-15T14:00:00Z",
        r#"{ "command": "call_logged", "outcome": "no_answer", "contact": "kim" }"#,
    );
    assert_eq!(world.said(), "ball defer handed_back 2026-06-15T15:00:00Z");
    world.signal(
        "2026-06-15T14:10:00Z",
        r#"{ "command": "call_logged", "outcome": "reached", "contact": "kim" }"#,
    );
    assert_eq!(world.said(), "ball drop taken_over");
}

#[test]
fn without_a_rule_nobody_has_the_ball() {
    let mut world = World::new(&format!(r#"{{ "channels": [{}] }}"#, open_channel("")));
    world.signal("2026-06-15T11:00:00Z", &opened(CART));
    assert_eq!(world.said(), "rate pass");
    world.signal("2026-06-15T11:30:00Z", &closed("handled"));
    assert_eq!(world.said(), "rate pass");
}

fn arbitrated(more: &str) -> World {
    World::new(&format!(
        r#"{{ "channels": [{}], "arbitration": {{ "quiet_others": "PT48H", "after_reply": "PT72H" {more} }} }}"#,
        open_channel("")
    ))
}

#[test]
fn one_conversation_at_a_time() {
    let mut world = arbitrated("");
    world.send().unwrap();
    world.now = at("2026-06-16T12:00:00Z");
    assert!(world.send().is_some(), "the same person");
    world.contact = Some(contact("lee"));
    assert_eq!(world.said(), "arbitration defer other_contact 2026-06-18T12:00:00Z");
    world.on_blocked = held(r#"{ "drop": true }"#);
    assert_eq!(world.ask().fate, Fate::Leave(StepOutcome::Dropped));
    world.purpose = Purpose::Service;
    assert_eq!(world.said(), "rate pass", "it holds for marketing alone");
    world.purpose = Purpose::Marketing;
    world.now = at("2026-06-18T12:00:00Z");
    assert_eq!(world.said(), "rate pass");
}

#[test]
fn what_was_asked_for_is_no_conversation() {
    let mut world = arbitrated("");
    world.purpose = Purpose::Transactional;
    world.send().unwrap();
    (world.purpose, world.contact) = (Purpose::Marketing, Some(contact("lee")));
    assert_eq!(world.said(), "rate pass");
}

#[test]
fn one_reply_stops_the_others_for_a_while() {
    let mut world = arbitrated("");
    let sent = world.send().unwrap();
    world.signal(
        "2026-06-15T13:00:00Z",
        &format!(r#"{{ "command": "replied", "key": "{}" }}"#, sent.key.unwrap()),
    );
    world.now = at("2026-06-15T13:00:00Z");
    assert_eq!(world.said(), "arbitration defer replied 2026-06-18T13:00:00Z", "the one who replied too");
    assert!(
        world.signal("2026-06-15T12:30:00Z", r#"{ "command": "replied", "contact": "kim" }"#).is_empty(),
        "older"
    );
}

#[test]
fn the_primary_contact_is_written_to_instead() {
    let mut world = arbitrated(r#", "primary": "lee""#);
    assert_eq!(world.said(), "arbitration reroute primary_contact");
    assert_eq!(world.ask().fate, Fate::Reroute(Some(contact("lee"))));
    world.contact = Some(contact("lee"));
    assert_eq!(world.said(), "rate pass");
    let mut gone = arbitrated(r#", "primary": "old""#);
    assert_eq!(gone.said(), "rate pass", "nobody is sent to somebody who left");
    gone.held_out = true;
    assert_eq!(gone.said(), "holdout drop holdout");
}
