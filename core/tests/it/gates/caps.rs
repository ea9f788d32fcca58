//! Caps: the worked timelines, and a model that looks at every window there is.

use chrono::{DateTime, TimeDelta, Utc};
use proptest::prelude::*;
use recoup::recovery::{Fate, Feedback, OutreachEvent, Purpose};

use super::{World, at, contact, held, name, open_channel, zone};

fn world(caps: &str) -> World {
    World::new(&format!(r#"{{ "channels": [{}], "caps": [{caps}] }}"#, open_channel("")))
}

#[test]
fn one_a_day_by_the_recipients_calendar_or_rolling() {
    // New York: 23:00 is 03:00 UTC of the next day, midnight 04:00.
    let mut local = world(r#"{ "id": "day", "per": "contact", "at_most": 1, "local_days": 1 }"#)
        .at("2026-06-16T03:00:00Z");
    assert!(local.send().is_some());
    assert_eq!(local.said(), "caps defer day 2026-06-16T04:00:00Z");
    local.now = at("2026-06-16T04:00:00Z");
    assert!(local.send().is_some(), "both: 23:00 and 00:00 are two days");

    let mut rolling = world(r#"{ "id": "day", "per": "contact", "at_most": 1, "within": "PT24H" }"#)
        .at("2026-06-16T03:00:00Z");
    assert!(rolling.send().is_some());
    rolling.now = at("2026-06-16T04:00:00Z");
    assert_eq!(rolling.said(), "caps defer day 2026-06-17T03:00:00Z", "23:00 the next day");
    rolling.now = at("2026-06-17T02:59:59Z");
    assert_eq!(rolling.said(), "caps defer day 2026-06-17T03:00:00Z");
    rolling.now = at("2026-06-17T03:00:00Z");
    assert!(rolling.send().is_some(), "half open");
}

#[test]
fn a_local_day_is_that_of_the_recipient() {
    let mut world = world(r#"{ "id": "day", "per": "contact", "at_most": 1, "local_days": 2 }"#)
        .at("2026-06-16T03:00:00Z");
    world.zones.contact = Some(zone("Asia/Tokyo"));
    assert!(world.send().is_some());
    // Noon of the 16th in Tokyo: the 16th and the 17th are full; the 18th begins at 15:00 UTC of the 17th.
    assert_eq!(world.said(), "caps defer day 2026-06-17T15:00:00Z");
}

#[test]
fn a_day_of_25_hours_is_one_day() {
    // 2026-11-01 in New York: midnight is 04:00 UTC, the next midnight 05:00 UTC of the 2nd.
    let mut world = world(r#"{ "id": "day", "per": "contact", "at_most": 1, "local_days": 1 }"#)
        .at("2026-11-01T04:00:00Z");
    assert!(world.send().is_some());
    world.now = at("2026-11-02T04:30:00Z");
    assert_eq!(world.said(), "caps defer day 2026-11-02T05:00:00Z");
}

#[test]
fn two_a_week_lets_monday_and_wednesday_through() {
    let mut world = world(r#"{ "id": "week", "per": "contact", "at_most": 2, "within": "PT168H" }"#);
    world.on_cap = held(r#"{ "drop": true }"#);
    let mut went = Vec::new();
    for day in ["2026-06-15T12:00:00Z", "2026-06-17T12:00:00Z", "2026-06-18T12:00:00Z"] {
        world.now = at(day);
        went.push(world.send().is_some());
    }
    assert_eq!(went, [true, true, false]);
    assert_eq!(world.said(), "caps drop week 2026-06-22T12:00:00Z");
}

#[test]
fn a_smart_window_is_stored_with_the_earlier_message() {
    let smart =
        |hours: u32| format!(r#"{{ "id": "smart", "per": "contact", "at_most": 1, "smart": "PT{hours}H" }}"#);
    let mut world = world(&smart(16)).at("2026-06-15T09:00:00Z");
    world.on_cap = held(r#"{ "drop": true }"#);
    assert!(world.send().is_some(), "the newsletter");
    // At 10:00 the window is set to an hour: nothing changes for what was sent at 09:00.
    world.gates = self::world(&smart(1)).gates;
    world.now = at("2026-06-15T20:00:00Z");
    assert_eq!(world.said(), "caps drop smart 2026-06-16T01:00:00Z");
    world.now = at("2026-06-16T01:00:00Z");
    assert!(world.send().is_some());
    world.now = at("2026-06-16T02:00:00Z");
    assert!(world.send().is_some(), "this one was sent under the hour");
}

#[test]
fn other_tools_count_with_the_window_that_they_say() {
    let mut world = world(
        r#"{ "id": "smart", "per": "contact", "at_most": 1, "smart": "PT2H" }, { "id": "n", "per": "account", "at_most": 2, "within": "PT48H" }"#,
    );
    let elsewhere = |more: &str| {
        format!(
            r#"{{ "command": "sent_elsewhere", "contact": "kim", "channel": "email", "purpose": "marketing" {more} }}"#
        )
    };
    world.signal("2026-06-15T09:00:00Z", &elsewhere(r#", "window": "PT16H""#));
    assert_eq!(world.said(), "caps defer smart 2026-06-16T01:00:00Z");
    world.signal("2026-06-15T11:00:00Z", &elsewhere(""));
    assert_eq!(world.said(), "caps defer n 2026-06-17T09:00:00Z", "the cap that lets go last");
}

#[test]
fn caps_count_whom_channels_purposes_and_tags_as_they_were() {
    let caps = r#"{ "id": "tag", "per": "account", "at_most": 1, "within": "PT24H", "tags": ["promo"], "purposes": ["marketing"], "channels": ["email"] },
                  { "id": "domain", "per": "domain", "at_most": 1, "within": "PT24H" }"#;
    let mut world = world(caps);
    world.tags = vec![name("promo"), name("summer")];
    assert!(world.send().is_some());
    world.contact = Some(contact("lee"));
    assert_eq!(world.said(), "caps defer tag 2026-06-16T12:00:00Z", "of anybody of the account");
    world.tags = vec![name("summer")];
    assert!(world.send().is_some(), "without the tag it is not counted, and domains are not known");
    for (person, address) in [("kim", "k-1"), ("lee", "l-1")] {
        world.signal("2026-06-15T12:00:00Z", &format!(r#"{{ "command": "consent_changed", "contact": "{person}", "channel": "email", "address": "{address}", "granted": true, "domain": "acme.example" }}"#));
    }
    assert!(world.send().is_some());
    world.contact = Some(contact("kim"));
    assert_eq!(world.said(), "caps defer domain 2026-06-16T12:00:00Z");
    world.purpose = Purpose::Transactional;
    assert_eq!(world.said(), "rate pass");
}

#[test]
fn a_message_that_was_not_sent_gives_its_place_back() {
    let mut world = world(r#"{ "id": "day", "per": "contact", "at_most": 1, "within": "PT24H" }"#);
    let sent = world.send().unwrap();
    assert!(world.send().is_none(), "reserved from when it was given to the host");
    assert!(world.answer(&sent, Feedback::Accepted).is_empty());
    assert!(world.send().is_none());
    assert!(matches!(world.answer(&sent, Feedback::Failed)[..], [OutreachEvent::Returned { .. }]));
    assert!(world.answer(&sent, Feedback::Failed).is_empty(), "once");
    let sent = world.send().unwrap();
    world.answer(&sent, Feedback::Delivered);
    assert!(world.answer(&sent, Feedback::Refused).is_empty(), "it arrived");
    assert!(world.send().is_none());
}

#[test]
fn messages_are_forgotten_when_it_is_worth_it_and_nothing_needs_them() {
    let mut world = world(r#"{ "id": "month", "per": "contact", "at_most": 1, "within": "PT2400H" }"#);
    let elsewhere =
        r#"{ "command": "sent_elsewhere", "contact": "kim", "channel": "email", "purpose": "marketing" }"#;
    for day in 1..=31 {
        world.signal(&format!("2026-01-{day:02}T00:00:00Z"), elsewhere);
    }
    let forget = |world: &World, run| world.outreach.forget(&world.gates, run, world.now);
    assert_eq!(forget(&world, None), None, "31 are not worth an event");
    world.signal("2026-02-01T00:00:00Z", elsewhere);
    // The cap looks back for 100 days: further than the 90 that are kept where nothing is said.
    let before = at("2026-03-07T12:00:00Z");
    assert_eq!(forget(&world, None), Some(OutreachEvent::Forgotten { before }));
    assert_eq!(forget(&world, Some(at("2026-01-20T00:00:00Z"))), None, "a run that lives needs some of them");
    world.outreach.apply(&OutreachEvent::Forgotten { before }, world.now);
    assert!(world.outreach.sent.is_empty());
}

/// A number of messages may be in a window of a length: checked on every window that begins with a message.
fn never_more(sent: &[DateTime<Utc>], at_most: usize, within: TimeDelta) -> bool {
    sent.iter().all(|from| sent.iter().filter(|at| *at >= from && **at - *from < within).count() <= at_most)
}

proptest! {
    #[test]
    fn never_more_than_the_cap_in_any_window(
        at_most in 1_u32..4,
        hours in 1_i64..40,
        tries in prop::collection::vec((0_i64..6, 0_usize..3, any::<bool>()), 1..60),
    ) {
        let mut world = world(&format!(
            r#"{{ "id": "c", "per": "contact", "at_most": {at_most}, "within": "PT{hours}H" }}, {{ "id": "a", "per": "account", "at_most": {}, "within": "PT{hours}H" }}"#,
            at_most + 1
        ));
        let mut all = Vec::new();
        let mut each = [const { Vec::new() }; 3];
        let mut free = Vec::new();
        for (later, person, fails) in tries {
            world.now += TimeDelta::minutes(later * 37);
            world.contact = Some(contact(["kim", "lee", "max"][person]));
            let asked = world.ask();
            // The first instant with room, found hour by hour by trying.
            if let Fate::Defer(until) = asked.fate {
                let mut then = world.clone();
                then.now = until;
                prop_assert!(matches!(then.ask().fate, Fate::Go(_)), "there is room then");
                then.now = until - TimeDelta::nanoseconds(1);
                prop_assert!(matches!(then.ask().fate, Fate::Defer(_)), "and not before");
            }
            if let Some(sent) = world.send() {
                if fails {
                    world.answer(&sent, Feedback::Failed);
                    free.push(sent.at);
                } else {
                    all.push(world.now);
                    each[person].push(world.now);
                }
            }
        }
        let within = TimeDelta::hours(hours);
        prop_assert!(never_more(&all, usize::try_from(at_most).unwrap() + 1, within));
        for person in &each {
            prop_assert!(never_more(person, usize::try_from(at_most).unwrap(), within));
        }
    }

    #[test]
    fn what_is_forgotten_changes_no_answer(
        tries in prop::collection::vec((1_i64..200, 0_usize..3), 60..120),
        keep in 1_i64..100,
    ) {
        let caps = r#"{ "id": "week", "per": "contact", "at_most": 3, "within": "PT168H" }, { "id": "days", "per": "account", "at_most": 4, "local_days": 3 },
                      { "id": "smart", "per": "contact", "at_most": 1, "smart": "PT60H" }"#;
        let rules = format!(
            r#"{{ "channels": [{}], "caps": [{caps}], "keep": "PT{keep}H", "arbitration": {{ "quiet_others": "PT5H", "after_reply": "PT9H" }} }}"#,
            open_channel(r#", "rate": { "at_most": 2, "within": "PT3H" }"#)
        );
        let mut long = World::new(&rules);
        let mut short = long.clone();
        for (later, person) in tries {
            for world in [&mut long, &mut short] {
                world.now += TimeDelta::minutes(later * 11);
                world.contact = Some(contact(["kim", "lee", "max"][person]));
            }
            prop_assert_eq!(long.ask(), short.ask());
            long.send();
            short.send();
            if let Some(event) = short.outreach.forget(&short.gates, None, short.now) {
                short.outreach.apply(&event, short.now);
                prop_assert!(short.outreach.sent.len() < long.outreach.sent.len());
                prop_assert_eq!(short.outreach.forget(&short.gates, None, short.now), None);
                // A run that began with the first message needs them all.
                let first = long.outreach.sent.first().map(|sent| sent.at);
                prop_assert_eq!(long.outreach.forget(&long.gates, first, long.now), None);
            }
        }
    }
}
