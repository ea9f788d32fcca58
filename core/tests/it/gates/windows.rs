//! Quiet hours, open windows, calendars and rates in the recipient's zone.

use recoup::id::CalendarId;
use recoup::recovery::{Purpose, zones};

use super::{World, at, contact, name, open_channel, zone};

fn world(channel: &str) -> World {
    World::new(&format!(r#"{{ "channels": [{}] }}"#, open_channel(channel)))
}

#[test]
fn quiet_hours_end_when_they_end() {
    for (quiet, due, expected) in [
        // 22-06 (Braze), due 05:30 -> 06:00, New York in summer.
        ("22:00-06:00", "2026-06-15T09:30:00Z", "window defer quiet_hours 2026-06-15T10:00:00Z"),
        ("22:00-06:00", "2026-06-15T10:00:00Z", "rate pass"),
        ("22:00-06:00", "2026-06-16T01:59:59Z", "rate pass"),
        ("22:00-06:00", "2026-06-16T02:00:00Z", "window defer quiet_hours 2026-06-16T10:00:00Z"),
        // 21-08 over the nights when clocks change.
        ("21:00-08:00", "2026-03-08T06:30:00Z", "window defer quiet_hours 2026-03-08T12:00:00Z"),
        ("21:00-08:00", "2026-11-01T05:30:00Z", "window defer quiet_hours 2026-11-01T13:00:00Z"),
    ] {
        let mut world = world(&format!(r#", "quiet": ["{quiet}"]"#)).at(due);
        assert_eq!(world.said(), expected, "{quiet} {due}");
        world.purpose = Purpose::Transactional;
        assert_eq!(world.said(), expected, "for what was asked for too");
    }
}

#[test]
fn one_of_the_open_windows_must_be_open_and_its_end_is_not_inside() {
    // The Mautic table, here in New York: 08-10.
    for (open, due, expected) in [
        (r#""08:00-10:00""#, "2026-06-15T16:00:00Z", "window defer closed 2026-06-16T12:00:00Z"),
        (r#""08:00-10:00""#, "2026-06-15T14:00:00Z", "window defer closed 2026-06-16T12:00:00Z"),
        (r#""08:00-10:00""#, "2026-06-15T13:59:59Z", "rate pass"),
        (r#""Fri,Sat 08:00-10:00""#, "2018-10-20T16:00:00Z", "window defer closed 2018-10-26T12:00:00Z"),
        // Either of two, the earlier one first, in whichever order they are written.
        (
            r#""18:00-19:00", "12:00-13:00""#,
            "2026-06-15T14:00:00Z",
            "window defer closed 2026-06-15T16:00:00Z",
        ),
        (
            r#""18:00-19:00", "12:00-13:00""#,
            "2026-06-15T17:00:00Z",
            "window defer closed 2026-06-15T22:00:00Z",
        ),
    ] {
        assert_eq!(world(&format!(r#", "open": [{open}]"#)).at(due).said(), expected, "{open} {due}");
    }
}

#[test]
fn windows_quiet_hours_and_calendars_hold_at_once() {
    // Friday 3 July is a holiday of the office; the window begins at 08:00, quiet hours end at 10:00.
    let mut world = world(r#", "quiet": ["21:00-10:00"], "open": ["08:00-12:00"], "calendar": "office""#)
        .at("2026-07-02T16:00:00Z");
    assert_eq!(world.said(), "window defer closed 2026-07-06T14:00:00Z");
    world.now = at("2026-07-06T13:30:00Z");
    assert_eq!(world.said(), "window defer quiet_hours 2026-07-06T14:00:00Z");
    world.now = at("2026-07-06T14:00:00Z");
    assert_eq!(world.said(), "rate pass");
    let never = self::world(r#", "quiet": ["08:00-12:00"], "open": ["08:00-12:00"]"#);
    assert_eq!(never.said(), "window drop never_open");
}

#[test]
fn the_task_of_the_seed_flow_moves_to_monday() {
    let mut world = world("").at("2026-07-04T19:00:00Z");
    (world.contact, world.channel, world.purpose) = (None, None, Purpose::Service);
    world.calendar = Some(CalendarId::new("office").unwrap());
    assert_eq!(world.said(), "window defer closed 2026-07-06T13:00:00Z", "Monday 09:00 in New York");
    world.calendar = Some(CalendarId::new("gone").unwrap());
    assert_eq!(world.said(), "window drop unknown_calendar");
}

#[test]
fn the_zone_is_the_most_exact_one_that_is_known() {
    let mut world = world(r#", "quiet": ["21:00-08:00"]"#).at("2026-06-15T12:00:00Z");
    assert_eq!(world.said(), "rate pass", "08:00 at the seller's");
    let tenant = zone("America/New_York");
    world.zones = zones(&world.company, Some(&contact("kim")), None, None, &tenant);
    assert_eq!(world.said(), "rate pass", "nothing is known of Kim");
    world.zones = zones(&world.company, Some(&contact("kim")), Some(&name("dock")), None, &tenant);
    assert_eq!(world.said(), "window defer quiet_hours 2026-06-15T13:00:00Z", "07:00 at the dock");
    world.zones = zones(&world.company, Some(&contact("kim")), None, world.journey.unit.as_ref(), &tenant);
    assert_eq!(world.said(), "window defer quiet_hours 2026-06-15T13:00:00Z", "the only dock of the unit");
    world.zones = zones(&world.company, Some(&contact("lee")), Some(&name("dock")), None, &tenant);
    assert_eq!(world.said(), "window defer quiet_hours 2026-06-15T15:00:00Z", "05:00 at Lee's");
}

#[test]
fn a_regulated_channel_is_closed_where_the_recipients_zone_is_unknown() {
    let mut world = world(r#", "regulated": true"#);
    assert_eq!(
        world.said(),
        "window drop zone_unknown",
        "the seller's zone is no knowledge of the recipient's"
    );
    world.zones.account = Some(zone("Europe/Berlin"));
    assert_eq!(world.said(), "rate pass");
}

#[test]
fn a_rate_counts_what_left_on_the_channel() {
    let mut world = world(r#", "rate": { "at_most": 2, "within": "PT10M" }"#);
    world.signal(
        "2026-06-15T11:59:00Z",
        r#"{ "command": "sent_elsewhere", "contact": "kim", "channel": "email", "purpose": "service" }"#,
    );
    world.send().unwrap();
    world.now = at("2026-06-15T12:04:00Z");
    world.contact = Some(contact("lee"));
    world.send().unwrap();
    assert_eq!(world.said(), "rate defer rate 2026-06-15T12:10:00Z");
    world.now = at("2026-06-15T12:10:00Z");
    assert_eq!(world.said(), "rate pass");
}
