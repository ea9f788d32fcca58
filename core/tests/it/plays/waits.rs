//! When steps are due: each kind of wait from each anchor, the published timelines, daylight saving, what is over already.

use recoup::recovery::{RunEnd, StepOutcome, Zones};

use super::{Flow, at, journey, play, zone};

/// The due instant of one step with this wait, entered then, in a zone of the tenant.
fn due_in(tenant: &str, wait: &str, entered: &str) -> String {
    let steps = format!(r#"[ {{ "id": "s", "wait": {wait} }} ]"#);
    let zones = Zones { tenant: Some(zone(tenant)), ..Zones::default() };
    let flow = Flow::with_zones(&play("{}", &steps), journey("{}"), entered, zones);
    text(flow.waits().1)
}

fn due(wait: &str, entered: &str) -> String {
    due_in("America/New_York", wait, entered)
}

fn text(at: chrono::DateTime<chrono::Utc>) -> String {
    recoup::time::instant_to_text(at)
}

/// Last activity Thu 2 July 15:00 in New York, abandoned 16:00, entered 16:30. The first step is due 17:30 and done on Saturday at
/// 10:00. Friday is a holiday of the office.
#[test]
fn each_length_from_each_anchor() {
    // In the order activity, abandoned, entered, previous_due, previous_done.
    let table: [(&str, [&str; 5]); 6] = [
        (r#""elapsed": "PT60H""#, ["05T07:00", "05T08:00", "05T08:30", "05T09:30", "07T02:00"]),
        (
            r#""calendar_days": { "days": 3, "zone": "tenant" }"#,
            ["05T19:00", "05T20:00", "05T20:30", "05T21:30", "07T14:00"],
        ),
        // 2 h, 1 h, 30 min and nothing of Thursday count; the rest is Monday's.
        (
            r#""business_time": { "time": "PT4H", "calendar": "office" }"#,
            ["06T15:00", "06T16:00", "06T16:30", "06T17:00", "06T17:00"],
        ),
        // Monday, Tuesday; 17:30 is closed, so Wednesday 09:00.
        (
            r#""business_time": { "days": 2, "calendar": "office" }"#,
            ["07T19:00", "07T20:00", "07T20:30", "08T13:00", "07T14:00"],
        ),
        (
            r#""until_local": { "time": "09:00", "days": "Mon-Fri", "zone": "tenant", "same_day": "allow" }"#,
            ["03T13:00", "03T13:00", "03T13:00", "03T13:00", "06T13:00"],
        ),
        (
            r#""until_event": { "signals": [ "viewed" ], "timeout": "PT60H" }"#,
            ["05T07:00", "05T08:00", "05T08:30", "05T09:30", "07T02:00"],
        ),
    ];
    let anchors = ["activity", "abandoned", "entered", "previous_due", "previous_done"];
    let mut cells = 0;
    for (wait, row) in table {
        for (anchor, expected) in anchors.iter().zip(row) {
            let steps = format!(
                r#"[ {{ "id": "a", "wait": {{ "elapsed": "PT1H", "since": "entered" }} }},
                     {{ "id": "b", "wait": {{ {wait}, "since": "{anchor}" }}, "choices": {{ "past": "now" }} }} ]"#
            );
            let mut flow = Flow::enter(&play("{}", &steps), journey("{}"), "2026-07-02T20:30:00Z");
            assert_eq!(flow.waits(), ("a", at("2026-07-02T21:30:00Z")));
            flow.done("2026-07-04T14:00:00Z");
            assert_eq!(text(flow.planned()), format!("2026-07-{expected}:00Z"), "{wait} since {anchor}");
            // What is over already is due at once.
            let now = at("2026-07-04T14:00:00Z");
            assert_eq!(flow.waits(), ("b", flow.planned().max(now)), "{wait} since {anchor}");
            cells += 1;
        }
    }
    assert_eq!(cells, 30);
}

#[test]
fn the_first_step_takes_the_beginning_for_what_is_before_it() {
    for anchor in ["entered", "previous_due", "previous_done"] {
        let wait = format!(r#"{{ "elapsed": "PT1H", "since": "{anchor}" }}"#);
        assert_eq!(due(&wait, "2026-07-02T20:30:00Z"), "2026-07-02T21:30:00Z", "{anchor}");
    }
}

#[test]
fn timelines_of_other_systems() {
    // Klaviyo, one day until 15:00.
    let wait = r#"{ "calendar_days": { "days": 1, "at": "15:00", "zone": "Etc/UTC" }, "since": "entered" }"#;
    assert_eq!(due(wait, "2026-03-02T14:00:00Z"), "2026-03-03T15:00:00Z");
    assert_eq!(due(wait, "2026-03-02T16:00:00Z"), "2026-03-03T15:00:00Z");
    // Emarsys, next Wednesday 09:00, never today. 3 March 2026 is a Tuesday.
    let wait = r#"{ "until_local": { "time": "09:00", "days": "Wed", "zone": "Etc/UTC", "same_day": "skip" }, "since": "entered" }"#;
    assert_eq!(due(wait, "2026-03-03T08:00:00Z"), "2026-03-04T09:00:00Z");
    assert_eq!(due(wait, "2026-03-04T08:00:00Z"), "2026-03-11T09:00:00Z");
    // HubSpot, two days from Thursday 10:00: the branch is looked at on Saturday; the window is a gate of what is sent.
    let wait = r#"{ "calendar_days": { "days": 2, "zone": "Etc/UTC" }, "since": "entered" }"#;
    assert_eq!(due(wait, "2026-03-05T10:00:00Z"), "2026-03-07T10:00:00Z");
}

/// Braze, one week at 08:00 UTC, is two waits: the week, then the next 08:00.
#[test]
fn a_week_and_then_a_time() {
    for (entered, expected) in [("2026-12-04T07:00:00Z", "11"), ("2026-12-04T09:00:00Z", "12")] {
        let steps = r#"[ { "id": "week", "wait": { "elapsed": "PT168H", "since": "entered" } },
            { "id": "mail", "wait": { "until_local": { "time": "08:00", "zone": "Etc/UTC", "same_day": "allow" }, "since": "previous_due" } } ]"#;
        let mut flow = Flow::enter(&play("{}", steps), journey("{}"), entered);
        let week = flow.waits().1;
        flow.done(&text(week));
        assert_eq!(flow.waits(), ("mail", at(&format!("2026-12-{expected}T08:00:00Z"))), "{entered}");
    }
}

#[test]
fn business_time_and_days() {
    let hours = r#"{ "business_time": { "time": "PT4H", "calendar": "office" }, "since": "entered" }"#;
    assert_eq!(due(hours, "2026-07-02T20:30:00Z"), "2026-07-06T16:30:00Z");
    let days = |days: u32| {
        format!(r#"{{ "business_time": {{ "days": {days}, "calendar": "office" }}, "since": "entered" }}"#)
    };
    assert_eq!(due(&days(2), "2026-07-02T20:30:00Z"), "2026-07-07T20:30:00Z");
    assert_eq!(due(&days(10), "2025-07-02T15:00:00Z"), "2025-07-17T15:00:00Z");
    // A sum that ends at closing time is the next opening.
    assert_eq!(due(hours, "2026-06-15T17:00:00Z"), "2026-06-16T13:00:00Z");
    // No time at all is the next opening.
    let opening = r#"{ "business_time": { "time": "PT0S", "calendar": "office" }, "since": "entered" }"#;
    assert_eq!(due(opening, "2026-07-04T12:00:00Z"), "2026-07-06T13:00:00Z");
}

#[test]
fn daylight_saving() {
    let local = |time: &str, days: &str| {
        format!(
            r#"{{ "until_local": {{ "time": "{time}", "days": "{days}", "zone": "tenant", "same_day": "allow" }}, "since": "entered" }}"#
        )
    };
    let any = "Mon-Sun";
    // 02:30 does not exist: 03:30 EDT.
    assert_eq!(due(&local("02:30", any), "2026-03-08T05:30:00Z"), "2026-03-08T07:30:00Z");
    // 01:30 is there twice: the first.
    assert_eq!(due(&local("01:30", any), "2026-11-01T04:30:00Z"), "2026-11-01T05:30:00Z");
    assert_eq!(due(&local("09:00", any), "2026-03-07T14:07:00Z"), "2026-03-08T13:00:00Z");
    assert_eq!(due(&local("09:00", any), "2026-10-31T13:07:00Z"), "2026-11-01T14:00:00Z");
    // The same time a day later, over the 23 hours of that night.
    let day = r#"{ "calendar_days": { "days": 1, "zone": "tenant" }, "since": "entered" }"#;
    assert_eq!(due(day, "2026-03-07T17:00:00Z"), "2026-03-08T16:00:00Z");
    // Elapsed time does not see it.
    let elapsed = r#"{ "elapsed": "PT24H", "since": "entered" }"#;
    assert_eq!(due(elapsed, "2026-03-07T17:00:00Z"), "2026-03-08T17:00:00Z");
}

/// A zone falls through to the next wider one that is known.
#[test]
fn zones() {
    let (kim, dock, house, seller) =
        ("Asia/Tokyo", "America/Los_Angeles", "Europe/Berlin", "America/New_York");
    let expected = [
        (kim, "2026-07-03T00:00:00Z"),
        (dock, "2026-07-03T16:00:00Z"),
        (house, "2026-07-03T07:00:00Z"),
        (seller, "2026-07-03T13:00:00Z"),
    ];
    for (whose, known) in [("contact", 0), ("ship_to", 1), ("account", 2), ("tenant", 3)] {
        for missing in 0..=known {
            // Those narrower than the one named do not matter, whether they are known or not.
            let has = |place: usize, name: &str| (place < missing || place >= known).then(|| zone(name));
            let zones = Zones {
                contact: has(0, kim),
                ship_to: has(1, dock),
                account: has(2, house),
                tenant: has(3, seller),
            };
            let wait = format!(
                r#"[ {{ "id": "s", "wait": {{ "until_local": {{ "time": "09:00", "zone": "{whose}", "same_day": "allow" }}, "since": "entered" }} }} ]"#
            );
            let flow = Flow::with_zones(&play("{}", &wait), journey("{}"), "2026-07-02T20:30:00Z", zones);
            assert_eq!(flow.waits().1, at(expected[known].1), "{whose}");
        }
    }
    // The contact's is not known: the account's.
    let zones = Zones { account: Some(zone(house)), tenant: Some(zone(seller)), ..Zones::default() };
    let steps = r#"[ { "id": "s", "wait": { "until_local": { "time": "09:00", "zone": "contact", "same_day": "allow" }, "since": "entered" } } ]"#;
    let flow = Flow::with_zones(&play("{}", steps), journey("{}"), "2026-07-02T20:30:00Z", zones);
    assert_eq!(flow.waits().1, at("2026-07-03T07:00:00Z"));
    // None is known: the step is left out, and the run goes on.
    let flow = Flow::with_zones(&play("{}", steps), journey("{}"), "2026-07-02T20:30:00Z", Zones::default());
    assert_eq!(flow.outcomes(), [("s".to_owned(), StepOutcome::NoInstant)]);
    assert_eq!(flow.end(), Some(RunEnd::Completed));
    // A zone by its name needs nobody.
    assert_eq!(
        due_in(
            seller,
            r#"{ "until_local": { "time": "09:00", "zone": "Asia/Tokyo", "same_day": "allow" }, "since": "entered" }"#,
            "2026-07-02T20:30:00Z"
        ),
        "2026-07-03T00:00:00Z"
    );
}

fn quote_play(past: &str) -> String {
    let rest = format!(
        r#"{{ "subject": "quote", "enter": {{ "on": "opened" }}, "choices": {{ "past": "{past}" }} }}"#
    );
    play(
        &rest,
        r#"[ { "id": "week", "wait": { "before": { "field": "ends", "calendar_days": 7, "zone": "tenant" } } },
             { "id": "days", "wait": { "before": { "field": "ends", "business_days": 2, "calendar": "office" } } },
             { "id": "hours", "wait": { "before": { "field": "ends", "elapsed": "PT3H" } } } ]"#,
    )
}

fn quote(ends: &str) -> recoup::recovery::Journey {
    journey(&format!(
        r#"{{ "about": {{ "quote": "q-1" }}, "stage": "quote", "status": "active", "abandoned": null, "ends": "{ends}" }}"#
    ))
}

/// Valid until Friday 26 June 17:00 in New York.
#[test]
fn before_the_end_of_an_offer() {
    let mut flow = Flow::enter(&quote_play("skip"), quote("2026-06-26T21:00:00Z"), "2026-06-10T12:00:00Z");
    assert_eq!(flow.waits(), ("week", at("2026-06-19T21:00:00Z")));
    flow.done("2026-06-19T21:00:00Z");
    // Wednesday 17:00 is closing time: Thursday 09:00.
    assert_eq!(flow.waits(), ("days", at("2026-06-25T13:00:00Z")));
    flow.done("2026-06-25T13:00:00Z");
    assert_eq!(flow.waits(), ("hours", at("2026-06-26T18:00:00Z")));
    flow.done("2026-06-26T18:00:00Z");
    assert_eq!(flow.end(), Some(RunEnd::Completed));
}

/// The offer is made again with another end: what is waited for moves with it.
#[test]
fn a_new_end_moves_what_is_waited_for() {
    let mut flow = Flow::enter(&quote_play("skip"), quote("2026-06-26T21:00:00Z"), "2026-06-10T12:00:00Z");
    // Friday 10 July 17:00.
    flow.ends(Some("2026-07-10T21:00:00Z"), "2026-06-18T12:00:00Z");
    assert_eq!(flow.waits(), ("week", at("2026-07-03T21:00:00Z")));
    assert_eq!(flow.ends(Some("2026-07-10T21:00:00Z"), "2026-06-18T13:00:00Z"), [], "nothing moved");
    flow.done("2026-07-03T21:00:00Z");
    assert_eq!(flow.waits(), ("days", at("2026-07-09T13:00:00Z")));
    // It ends earlier: that reminder is over, the next one is not.
    flow.ends(Some("2026-07-07T21:00:00Z"), "2026-07-06T18:00:00Z");
    assert_eq!(flow.waits(), ("hours", at("2026-07-07T18:00:00Z")));
    assert_eq!(flow.outcomes().last(), Some(&("days".to_owned(), StepOutcome::Past)));
    // It has no end any more: nothing to be reminded of.
    flow.ends(None, "2026-07-06T19:00:00Z");
    assert_eq!(flow.end(), Some(RunEnd::Completed));
    assert_eq!(flow.outcomes().last(), Some(&("hours".to_owned(), StepOutcome::NoInstant)));
}

/// The opening after two business days back would be behind the end: no reminder then.
#[test]
fn a_reminder_is_never_after_what_it_reminds_of() {
    // Monday 6 July 08:00. The business day before is Thursday 08:00, then 09:00: before it.
    let steps = r#"[ { "id": "s", "wait": { "before": { "field": "ends", "business_days": 1, "calendar": "office" } } } ]"#;
    let rest = r#"{ "subject": "quote", "enter": { "on": "opened" } }"#;
    let flow = Flow::enter(&play(rest, steps), quote("2026-07-06T12:00:00Z"), "2026-06-10T12:00:00Z");
    assert_eq!(flow.waits().1, at("2026-07-02T13:00:00Z"));
    // Sunday 5 July 18:00: Thursday 18:00 is closed until Monday, behind it.
    let flow = Flow::enter(&play(rest, steps), quote("2026-07-05T22:00:00Z"), "2026-06-10T12:00:00Z");
    assert_eq!(flow.outcomes(), [("s".to_owned(), StepOutcome::NoInstant)]);
}

#[test]
fn due_dates_of_reorders() {
    let steps = r#"[ { "id": "s", "wait": { "before": { "field": "due", "calendar_days": 5, "zone": "tenant" } } } ]"#;
    let rest = r#"{ "subject": "reorder", "enter": { "on": "opened" } }"#;
    let due = journey(
        r#"{ "about": { "reorder": "r" }, "status": "active", "abandoned": null, "ends": "2026-11-03T15:00:00Z" }"#,
    );
    // 10:00 EST; five days before it is 10:00 EDT.
    let flow = Flow::enter(&play(rest, steps), due, "2026-10-01T12:00:00Z");
    assert_eq!(flow.waits().1, at("2026-10-29T14:00:00Z"));
}

#[test]
fn an_instant() {
    let steps = r#"[ { "id": "s", "wait": { "until": "2026-07-10T09:00:00Z" } } ]"#;
    let flow = Flow::enter(&play("{}", steps), journey("{}"), "2026-07-02T20:30:00Z");
    assert_eq!(flow.waits(), ("s", at("2026-07-10T09:00:00Z")));
}

/// A wait that was over before it began, at the instant itself and one second before.
#[test]
fn what_is_past() {
    let steps = r#"[ { "id": "a", "wait": { "elapsed": "PT1H", "since": "activity" } }, { "id": "b" } ]"#;
    let enter = |past: &str, now: &str| {
        Flow::enter(&play(&format!(r#"{{ "choices": {{ "past": "{past}" }} }}"#), steps), journey("{}"), now)
    };
    for past in ["now", "skip", "end"] {
        let flow = enter(past, "2026-07-02T20:00:00Z");
        assert_eq!(flow.waits(), ("a", at("2026-07-02T20:00:00Z")), "{past}: at the instant it is not over");
    }
    let flow = enter("now", "2026-07-02T20:00:01Z");
    assert_eq!(flow.waits(), ("a", at("2026-07-02T20:00:01Z")));
    assert_eq!(flow.planned(), at("2026-07-02T20:00:00Z"));
    let flow = enter("skip", "2026-07-02T20:00:01Z");
    assert_eq!(flow.waits(), ("b", at("2026-07-02T20:00:01Z")));
    assert_eq!(flow.outcomes(), [("a".to_owned(), StepOutcome::Past)]);
    let flow = enter("end", "2026-07-02T20:00:01Z");
    assert_eq!(flow.end(), Some(RunEnd::Past));
}

/// What nobody abandoned has no such instant.
#[test]
fn an_anchor_that_there_is_not() {
    let rest = r#"{ "enter": { "on": "signal", "signals": [ "payment_declined" ] } }"#;
    let steps = r#"[ { "id": "a", "wait": { "elapsed": "PT1H", "since": "abandoned" } }, { "id": "b" } ]"#;
    let flow = Flow::enter(
        &play(rest, steps),
        journey(r#"{ "status": "active", "abandoned": null }"#),
        "2026-07-02T20:30:00Z",
    );
    assert_eq!(flow.outcomes(), [("a".to_owned(), StepOutcome::NoInstant)]);
    assert_eq!(flow.waits().0, "b");
}

/// What is counted from `previous_due` is not shifted by what held the step before it back, nor by steps that do not wait.
#[test]
fn held_back_steps_shift_nothing() {
    let steps = r#"[ { "id": "a", "wait": { "elapsed": "PT1H", "since": "entered" } }, { "id": "crm", "crm": { "system": "hubspot", "record": "deal" } },
        { "id": "b", "wait": { "elapsed": "PT24H", "since": "previous_due" } } ]"#;
    let mut flow = Flow::enter(&play("{}", steps), journey("{}"), "2026-07-02T20:00:00Z");
    flow.done("2026-07-03T12:00:00Z");
    assert_eq!(flow.waits(), ("crm", at("2026-07-03T12:00:00Z")), "due now, and not late");
    assert_eq!(flow.planned(), at("2026-07-02T21:00:00Z"));
    flow.done("2026-07-03T12:00:00Z");
    assert_eq!(flow.waits(), ("b", at("2026-07-03T21:00:00Z")));
}
