//! Suppression, consent and addresses, in any order of arrival.

use proptest::prelude::*;
use recoup::recovery::{Fate, Feedback, OutreachEvent, Purpose};

use super::{World, contact, name};

const RULES: &str = r#"{ "channels": [
  { "id": "email", "consent": [ { "purpose": "marketing", "basis": "opt_in" }, { "purpose": "service", "basis": "opt_out" },
    { "purpose": "transactional", "basis": "none" } ] },
  { "id": "in_app", "consent": [ { "purpose": "marketing", "basis": "none" } ] },
  { "id": "sms", "consent": [], "soft_bounce": "PT2H" } ] }"#;

fn world() -> World {
    World::new(RULES)
}

fn consent(more: &str) -> String {
    format!(r#"{{ "command": "consent_changed", "contact": "kim", "channel": "email", {more} }}"#)
}

#[test]
fn each_basis_asks_for_its_own_word() {
    let mut world = world();
    assert_eq!(world.said(), "consent drop no_consent", "opt-in needs a yes");
    world.purpose = Purpose::Service;
    assert_eq!(world.said(), "address reroute no_address", "opt-out needs no yes");
    world.signal("2026-06-01T00:00:00Z", &consent(r#""granted": false"#));
    assert_eq!(world.said(), "consent drop no_consent", "and hears a no");
    world.purpose = Purpose::Transactional;
    assert_eq!(world.said(), "address reroute no_address", "what was asked for needs no consent");
    world.channel = Some(name("sms"));
    assert_eq!(world.said(), "consent drop no_consent", "a purpose without a rule needs a yes");
    world.channel = Some(name("fax"));
    assert_eq!(world.said(), "consent drop unknown_channel");
    (world.channel, world.purpose) = (Some(name("in_app")), Purpose::Marketing);
    assert_eq!(world.said(), "rate pass", "no address is needed in the shop");
}

#[test]
fn a_no_falls_only_to_a_later_yes_that_is_as_specific() {
    let (yes, no) = (r#""granted": true"#, r#""granted": false"#);
    let marketing = r#""purpose": "marketing", "address": "a-1""#;
    for (words, allowed) in [
        (vec![("01", "", yes)], true),
        (vec![("01", "", yes), ("02", "", no)], false),
        (vec![("01", "", no), ("02", "", yes)], true),
        // A later withdrawal of everything takes a specific consent with it.
        (vec![("01", marketing, yes), ("02", "", no)], false),
        // A later general consent does not outdo a specific refusal.
        (vec![("01", marketing, no), ("02", "", yes)], false),
        (vec![("01", "", no), ("02", marketing, yes)], true),
        // Of one instant the specific word counts.
        (vec![("01", "", no), ("01", marketing, yes)], true),
        (vec![("01", "", yes), ("01", marketing, no)], false),
        // A consent for something else is none.
        (vec![("01", r#""purpose": "service""#, yes)], false),
    ] {
        let mut reversed = words.clone();
        reversed.reverse();
        for words in [words, reversed] {
            let mut world = world();
            world.signal(
                "2026-05-01T00:00:00Z",
                &consent(r#""address": "a-1", "purpose": "service", "granted": true"#),
            );
            for (day, about, word) in &words {
                let about = if about.is_empty() { String::new() } else { format!("{about}, ") };
                world.signal(&format!("2026-06-{day}T00:00:00Z"), &consent(&format!("{about}{word}")));
            }
            assert_eq!(matches!(world.ask().fate, Fate::Go(_)), allowed, "{words:?}");
        }
    }
}

#[test]
fn consent_of_tomorrow_counts_from_now_on() {
    let mut world = world();
    let signal = recoup::document::read(consent(r#""granted": true"#).as_bytes()).unwrap();
    let events =
        world.outreach.signal(&signal, super::at("2026-06-20T00:00:00Z"), world.now, &world.gates).unwrap();
    let [OutreachEvent::Consented { consent }] = &events[..] else { panic!("{events:?}") };
    assert_eq!(consent.at, world.now);
    world.outreach.apply(&events[0], world.now);
    // A withdrawal a minute later is later.
    world.signal(
        "2026-06-15T12:01:00Z",
        r#"{ "command": "consent_changed", "contact": "kim", "channel": "email", "granted": false }"#,
    );
    assert_eq!(world.said(), "consent drop no_consent");
}

fn with_addresses() -> World {
    let mut world = world();
    world.signal(
        "2026-06-01T00:00:00Z",
        &consent(r#""address": "a-1", "granted": true, "domain": "acme.example""#),
    );
    world.signal("2026-06-02T00:00:00Z", &consent(r#""address": "a-2", "granted": true"#));
    world
}

#[test]
fn an_address_that_does_not_work_gives_way_to_another() {
    let mut world = with_addresses();
    let sent = world.send().unwrap();
    assert_eq!(sent.address, Some(name("a-2")), "the consent given last");
    world.answer(&sent, Feedback::HardBounce);
    let sent = world.send().unwrap();
    assert_eq!((sent.address.clone(), sent.domain.clone()), (Some(name("a-1")), Some(name("acme.example"))));
    world.answer(&sent, Feedback::SoftBounce);
    assert_eq!(world.said(), "address defer soft_bounce 2026-06-16T12:00:00Z", "a day where nothing is said");
    world.answer(&sent, Feedback::HardBounce);
    assert_eq!(world.said(), "address reroute no_address");
    assert_eq!(world.ask().fate, Fate::Reroute(None));
    // Entered anew: it exists, and is left alone for as long as it was before.
    world.signal("2026-06-15T12:00:01Z", &consent(r#""address": "a-1", "granted": true"#));
    assert_eq!(world.said(), "address defer soft_bounce 2026-06-16T12:00:00Z");
    world.now = super::at("2026-06-16T12:00:00Z");
    assert_eq!(world.said(), "rate pass");
}

#[test]
fn who_is_no_longer_there_is_not_written_to() {
    let mut world = with_addresses();
    world.signal("2026-06-01T00:00:00Z", r#"{ "command": "consent_changed", "contact": "old", "channel": "email", "address": "o-1", "granted": true }"#);
    world.contact = Some(contact("old"));
    assert_eq!(world.said(), "address reroute left");
}

#[test]
fn refusals_reach_as_far_as_their_kind() {
    for (answer, word) in [(Feedback::Unsubscribed, "unsubscribed"), (Feedback::Complaint, "complaint")] {
        let mut world = with_addresses();
        let sent = world.send().unwrap();
        world.answer(&sent, answer);
        // Not at the other address either, and not for another purpose; what was asked for goes.
        assert_eq!(world.said(), format!("consent drop {word}"));
        world.purpose = Purpose::Service;
        assert_eq!(world.said(), format!("consent drop {word}"));
        world.purpose = Purpose::Transactional;
        assert_eq!(world.said(), "rate pass");
        assert_eq!(world.gates.still_allowed(&world.outreach, &sent, world.now).unwrap_err().as_str(), word);
        // A colleague who shares the mailbox is not written to there.
        world.purpose = Purpose::Marketing;
        world.contact = Some(contact("max"));
        world.signal("2026-06-03T00:00:00Z", r#"{ "command": "consent_changed", "contact": "max", "channel": "email", "address": "a-2", "granted": true }"#);
        assert_eq!(world.said(), format!("consent drop {word}"));
        // A later consent ends an unsubscription; a complaint is settled by the host alone.
        world.contact = Some(contact("kim"));
        world.signal("2026-06-15T12:00:01Z", &consent(r#""granted": true"#));
        assert_eq!(world.said(), if word == "complaint" { "consent drop complaint" } else { "rate pass" });
        world.signal(
            "2026-06-15T12:00:02Z",
            r#"{ "command": "suppression_changed", "contact": "kim", "channel": "email", "suppressed": false }"#,
        );
        assert_eq!(world.said(), "rate pass");
    }
}

#[test]
fn suppression_holds_for_every_purpose() {
    let mut world = with_addresses();
    world.signal("2026-06-10T00:00:00Z", r#"{ "command": "suppression_changed", "contact": "kim", "channel": "email", "address": "a-2", "suppressed": true }"#);
    assert_eq!(world.send().unwrap().address, Some(name("a-1")), "the other address is free");
    world.signal(
        "2026-06-11T00:00:00Z",
        r#"{ "command": "suppression_changed", "contact": "kim", "suppressed": true }"#,
    );
    for purpose in Purpose::ALL {
        world.purpose = *purpose;
        assert_eq!(world.said(), "suppression drop suppressed");
    }
    world.signal(
        "2026-06-12T00:00:00Z",
        r#"{ "command": "suppression_changed", "contact": "kim", "suppressed": false }"#,
    );
    assert_eq!(
        world.send().unwrap().address,
        Some(name("a-1")),
        "lifting all does not lift the one that was named"
    );
}

#[test]
fn what_is_said_of_a_message_that_nobody_knows_changes_nothing() {
    let mut world = with_addresses();
    for signal in [
        r#"{ "command": "bounced", "key": "gone", "hard": true }"#,
        r#"{ "command": "unsubscribed", "key": "gone" }"#,
        r#"{ "command": "clicked", "key": "gone" }"#,
    ] {
        assert!(world.signal("2026-06-10T00:00:00Z", signal).is_empty());
    }
    let nobody = recoup::document::read(br#"{ "command": "unsubscribed", "channel": "email" }"#).unwrap();
    let error = world.outreach.signal(&nobody, world.now, world.now, &world.gates).unwrap_err();
    assert_eq!((error.code, error.path.as_str()), (recoup::Code::MissingField, "/contact"));
}

/// What may be said about Kim: consents general and specific, refusals, suppressions.
const SAID: [&str; 10] = [
    r#""command": "consent_changed", "channel": "email", "granted": true"#,
    r#""command": "consent_changed", "channel": "email", "granted": false"#,
    r#""command": "consent_changed", "channel": "email", "purpose": "marketing", "granted": true"#,
    r#""command": "consent_changed", "channel": "email", "address": "a-1", "granted": false"#,
    r#""command": "consent_changed", "channel": "email", "address": "a-2", "purpose": "marketing", "granted": true"#,
    r#""command": "unsubscribed", "channel": "email""#,
    r#""command": "complained", "channel": "email", "address": "a-1""#,
    r#""command": "suppression_changed", "suppressed": true"#,
    r#""command": "suppression_changed", "suppressed": false"#,
    r#""command": "suppression_changed", "channel": "email", "address": "a-2", "suppressed": true"#,
];

proptest! {
    #[test]
    fn the_order_of_arrival_decides_nothing(
        words in prop::collection::vec(0..SAID.len(), 1..10),
        shuffle in any::<prop::sample::Index>(),
        swaps in prop::collection::vec(any::<(prop::sample::Index, prop::sample::Index)>(), 0..12),
    ) {
        // Every word has an instant of its own.
        let timed: Vec<(String, String)> = words
            .iter()
            .enumerate()
            .map(|(hour, word)| (format!("2026-06-10T{hour:02}:00:00Z"), format!(r#"{{ "contact": "kim", {} }}"#, SAID[*word])))
            .collect();
        let mut shuffled = timed.clone();
        shuffled.rotate_left(shuffle.index(timed.len()));
        for (a, b) in swaps {
            shuffled.swap(a.index(timed.len()), b.index(timed.len()));
        }
        let tell = |words: &[(String, String)]| {
            let mut world = world();
            for (when, word) in words {
                world.signal(when, word);
            }
            let answers = Purpose::ALL.iter().map(|purpose| { world.purpose = *purpose; world.ask() });
            answers.collect::<Vec<_>>()
        };
        prop_assert_eq!(tell(&timed), tell(&shuffled));
    }

    #[test]
    fn nobody_is_written_to_who_said_no_last(words in prop::collection::vec(0..SAID.len(), 0..8), no in prop::sample::select(vec![1_usize, 5, 7])) {
        let mut world = world();
        for (hour, word) in words.iter().chain([&no]).enumerate() {
            world.signal(&format!("2026-06-10T{hour:02}:00:00Z"), &format!(r#"{{ "contact": "kim", {} }}"#, SAID[*word]));
        }
        prop_assert!(!matches!(world.ask().fate, Fate::Go(_)));
    }
}
