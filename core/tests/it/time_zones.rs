//! Zones against a model by brute force: the clocks of every quarter of an hour of a year, and the published dates
//! of the changes themselves.

use std::collections::BTreeMap;

use chrono::{DateTime, Duration, NaiveDate, NaiveDateTime, Utc};
use proptest::prelude::*;
use recoup::Code;
use recoup::time::{Zone, instant_from_text};

const ZONES: [&str; 9] = [
    "America/New_York",
    "America/Los_Angeles",
    "Europe/Berlin",
    "Australia/Sydney",
    "Asia/Tokyo",
    "Australia/Lord_Howe",
    "America/Nuuk",
    "Asia/Kolkata",
    "UTC",
];

fn zone(name: &str) -> Zone {
    Zone::named(name).unwrap()
}

fn at(text: &str) -> DateTime<Utc> {
    instant_from_text(text).unwrap()
}

fn local(text: &str) -> NaiveDateTime {
    NaiveDateTime::parse_from_str(text, "%Y-%m-%d %H:%M").unwrap()
}

/// Offsets and dates as the zones' authorities publish them for 2026: (zone, local time, instant).
#[test]
fn changes_of_2026() {
    for (name, clocks, instant) in [
        // United States: second Sunday of March, first of November, at 02:00.
        ("America/New_York", "2026-03-08 01:59", "2026-03-08T06:59:00Z"),
        ("America/New_York", "2026-03-08 02:30", "2026-03-08T07:30:00Z"),
        ("America/New_York", "2026-03-08 03:00", "2026-03-08T07:00:00Z"),
        ("America/New_York", "2026-11-01 01:30", "2026-11-01T05:30:00Z"),
        ("America/New_York", "2026-11-01 02:00", "2026-11-01T07:00:00Z"),
        ("America/Los_Angeles", "2026-03-08 02:00", "2026-03-08T10:00:00Z"),
        ("America/Los_Angeles", "2026-11-01 01:00", "2026-11-01T08:00:00Z"),
        // European Union: last Sunday of March and October, at 01:00 UTC.
        ("Europe/Berlin", "2026-03-29 02:30", "2026-03-29T01:30:00Z"),
        ("Europe/Berlin", "2026-10-25 02:30", "2026-10-25T00:30:00Z"),
        ("Europe/Berlin", "2026-10-25 03:00", "2026-10-25T02:00:00Z"),
        // New South Wales: first Sunday of October and April, at 02:00 and 03:00 local time.
        ("Australia/Sydney", "2026-10-04 02:30", "2026-10-03T16:30:00Z"),
        ("Australia/Sydney", "2026-04-05 02:30", "2026-04-04T15:30:00Z"),
        // Lord Howe moves by half an hour, at 02:00 local time.
        ("Australia/Lord_Howe", "2026-10-04 02:15", "2026-10-03T15:45:00Z"),
        ("Australia/Lord_Howe", "2026-10-04 02:30", "2026-10-03T15:30:00Z"),
        ("Australia/Lord_Howe", "2026-04-05 01:45", "2026-04-04T14:45:00Z"),
        ("Asia/Tokyo", "2026-03-08 02:30", "2026-03-07T17:30:00Z"),
    ] {
        assert_eq!(zone(name).instant(local(clocks)).unwrap(), at(instant), "{name} {clocks}");
    }
}

/// Every quarter of an hour of a year (all changes are multiples of it): a time that is shown maps to the first instant that
/// shows it, a skipped one to real time running on, later by the gap.
#[test]
fn every_local_quarter_of_a_year() {
    for name in ZONES {
        let zone = zone(name);
        let mut first_shown = BTreeMap::new();
        let start = at("2025-12-31T00:00:00Z");
        let instants = (0..367 * 96).map(|quarter| start + Duration::minutes(quarter * 15));
        for instant in instants {
            first_shown.entry(zone.local(instant).unwrap()).or_insert(instant);
        }
        let (mut skipped, mut shown_before) = (0, None);
        let mut clocks = local("2026-01-01 00:00");
        while clocks < local("2026-12-31 00:00") {
            let instant = zone.instant(clocks).unwrap();
            if let Some(expected) = first_shown.get(&clocks) {
                assert_eq!(instant, *expected, "{name} {clocks}");
                shown_before = Some(*expected);
            } else {
                // Real time runs on from the last time shown before the gap, as if the clocks had not moved.
                skipped += 15;
                let before: DateTime<Utc> = shown_before.unwrap();
                assert_eq!(instant, before + Duration::minutes(skipped), "{name} {clocks}");
            }
            clocks += Duration::minutes(15);
        }
        let expected = match name {
            "Asia/Tokyo" | "Asia/Kolkata" | "UTC" => 0,
            "Australia/Lord_Howe" => 30,
            _ => 60,
        };
        assert_eq!(skipped, expected, "{name}: minutes skipped in the year");
    }
}

/// Samoa crossed the date line: 30 December 2011 never happened there.
#[test]
fn a_date_that_never_was() {
    let apia = zone("Pacific/Apia");
    assert_eq!(
        apia.local_date(at("2011-12-30T09:59:59Z")).unwrap(),
        NaiveDate::from_ymd_opt(2011, 12, 29).unwrap()
    );
    assert_eq!(
        apia.local_date(at("2011-12-30T10:00:00Z")).unwrap(),
        NaiveDate::from_ymd_opt(2011, 12, 31).unwrap()
    );
    let midnight = apia.start_of_day(NaiveDate::from_ymd_opt(2011, 12, 30).unwrap()).unwrap();
    assert_eq!(midnight, at("2011-12-30T10:00:00Z"));
}

#[test]
fn midnight_that_is_skipped_starts_the_day_later() {
    // Lebanon changes at midnight: 2026-03-29 begins at 01:00, 22:00 UTC of the day before.
    let date = NaiveDate::from_ymd_opt(2026, 3, 29).unwrap();
    assert_eq!(zone("Asia/Beirut").start_of_day(date).unwrap(), at("2026-03-28T22:00:00Z"));
}

#[test]
fn names_are_exact() {
    for name in [
        "",
        "EDT",
        "+02:00",
        "Europe/Atlantis",
        "Etc/Unknown",
        "europe/berlin",
        "Europe/Berlin ",
        "../etc/passwd",
    ] {
        assert_eq!(Zone::named(name).unwrap_err().code, Code::UnknownTimeZone, "{name:?}");
    }
    assert!(Zone::named("europe/berlin").unwrap_err().detail.contains("\"Europe/Berlin\""));
    assert_eq!(Zone::named("UTC").unwrap(), Zone::UTC);
    assert_eq!(zone("US/Eastern").as_str(), "US/Eastern");
}

#[test]
fn years_are_bounded() {
    let sydney = zone("Australia/Sydney");
    for text in ["1900-01-01T00:00:00Z", "9998-12-31T23:59:59Z"] {
        let instant = at(text);
        assert_eq!(sydney.instant(sydney.local(instant).unwrap()).unwrap(), instant);
    }
    for instant in ["1899-12-31T23:59:59Z", "9999-01-01T00:00:00Z"] {
        assert_eq!(instant_from_text(instant).unwrap_err().code, Code::TimeOutOfRange, "{instant}");
    }
    for instant in [DateTime::<Utc>::MIN_UTC, DateTime::<Utc>::MAX_UTC] {
        assert_eq!(sydney.local(instant).unwrap_err().code, Code::TimeOutOfRange);
    }
    for clocks in [NaiveDateTime::MIN, NaiveDateTime::MAX, local("9999-06-01 00:00")] {
        assert_eq!(sydney.instant(clocks).unwrap_err().code, Code::TimeOutOfRange);
    }
}

proptest! {
    /// What the clocks show maps back to the instant, or to the first of two that show the same.
    #[test]
    fn there_and_back(
        name in prop::sample::select(ZONES.to_vec()),
        second in -2_208_988_800_i64..253_370_764_800,
        nano in 0_u32..1_000_000_000,
    ) {
        let zone = zone(name);
        let instant = DateTime::from_timestamp(second, nano).unwrap();
        let shown = zone.local(instant).unwrap();
        let back = zone.instant(shown).unwrap();
        prop_assert!(back <= instant && instant - back <= Duration::hours(24));
        prop_assert_eq!(zone.local(back).unwrap(), shown);
    }
}

/// Compiled things are shared between threads.
#[test]
fn zones_and_calendars_are_shareable() {
    const fn shareable<T: Send + Sync + Clone + 'static>() {}
    shareable::<Zone>();
    shareable::<recoup::time::Calendar>();
    shareable::<recoup::time::DayWindow>();
}
