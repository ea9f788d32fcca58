//! What else signals say, and what is forgotten.

use recoup::document::{Encode as _, read};
use recoup::recovery::{BlockReason, Outreach, OutreachEvent, Touch};

use super::{World, at, contact, open_channel};

fn world() -> World {
    World::new(&format!(r#"{{ "channels": [{}] }}"#, open_channel("")))
}

#[test]
fn the_first_opening_and_the_first_click_count() {
    let mut world = world();
    let key = world.send().unwrap().key.unwrap();
    for (when, touch) in [("13:00", "opened"), ("12:30", "opened"), ("14:00", "opened"), ("13:30", "clicked")]
    {
        world.signal(
            &format!("2026-06-15T{when}:00Z"),
            &format!(r#"{{ "command": "{touch}", "key": "{key}" }}"#),
        );
    }
    let sent = world.outreach.message(&key).unwrap();
    assert_eq!(
        (sent.opened, sent.clicked),
        (Some(at("2026-06-15T12:30:00Z")), Some(at("2026-06-15T13:30:00Z")))
    );
    let again =
        world.signal("2026-06-15T12:30:00Z", &format!(r#"{{ "command": "opened", "key": "{key}" }}"#));
    assert!(again.is_empty());
    let touched = OutreachEvent::Touched { key, touch: Touch::Opened, at_: at("2026-06-15T12:30:00Z") };
    assert_eq!(
        touched.encode().to_json(),
        r#"{"event":"touched","key":"k-1","touch":"opened","when":"2026-06-15T12:30:00Z"}"#
    );
}

#[test]
fn scores_and_stock_of_older_times_change_nothing() {
    let mut world = world();
    let score = |value: u32| {
        format!(
            r#"{{ "command": "scored", "about": {{ "cart": "c-1" }}, "score": "p", "value": "{value}", "version": "v1" }}"#
        )
    };
    let stock =
        |value: u32| format!(r#"{{ "command": "stock_known", "sku": "BOLT", "available": "{value}" }}"#);
    for (when, value) in [("11:00", 2), ("10:00", 1), ("11:30", 3), ("11:15", 9)] {
        world.signal(&format!("2026-06-15T{when}:00Z"), &score(value));
        world.signal(&format!("2026-06-15T{when}:00Z"), &stock(value));
    }
    assert_eq!(world.outreach.scores.len(), 1);
    assert_eq!(world.outreach.scores[0].value, 3.into());
    assert_eq!(world.outreach.stock.len(), 1);
    assert_eq!(world.outreach.stock[0].available, 3.into());
    assert!(world.signal("2026-06-15T11:30:00Z", &stock(3)).is_empty(), "known already");
}

#[test]
fn a_person_who_is_forgotten_leaves_refusals_and_counts() {
    let mut world = world();
    world.signal("2026-06-10T00:00:00Z", r#"{ "command": "consent_changed", "contact": "kim", "channel": "email", "address": "a-1", "granted": true }"#);
    world.send().unwrap();
    world.signal(
        "2026-06-15T12:00:00Z",
        r#"{ "command": "unsubscribed", "contact": "kim", "channel": "email" }"#,
    );
    world.outreach.apply(&OutreachEvent::PersonForgotten { contact: contact("kim") }, world.now);
    assert!(world.outreach.consents.is_empty());
    assert_eq!(world.outreach.blocks[0].why, BlockReason::Unsubscribed);
    assert_eq!(
        (world.outreach.sent.len(), &world.outreach.sent[0].contact, &world.outreach.sent[0].address),
        (1, &None, &None)
    );
}

#[test]
fn what_is_kept_survives_its_own_document() {
    let mut world = world();
    world.send().unwrap();
    for signal in [
        r#"{ "command": "consent_changed", "contact": "kim", "channel": "email", "address": "a-1", "granted": true }"#,
        r#"{ "command": "suppression_changed", "contact": "kim", "suppressed": false }"#,
        r#"{ "command": "task_opened", "task": "t" }"#,
        r#"{ "command": "call_logged", "contact": "kim" }"#,
        r#"{ "command": "replied", "contact": "kim" }"#,
    ] {
        assert_eq!(world.signal("2026-06-15T12:00:00Z", signal).len(), 1, "{signal}");
    }
    let json = world.outreach.encode().to_json();
    assert_eq!(read::<Outreach>(json.as_bytes()).unwrap(), world.outreach);
}
