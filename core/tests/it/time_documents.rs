//! How times are written in documents: what is read, what comes back, and which fault names which place.

use chrono::{DateTime, NaiveDate, NaiveTime, Utc};
use proptest::prelude::*;
use recoup::Code;
use recoup::document::{Encode as _, Tree, read, read_tree};
use recoup::time::{
    CalendarRules, DayWindow, Days, HoursList, Span, Validity, Week, Zone, instant_from_text, instant_to_text,
};

/// Reads a value from a JSON string.
fn text<T: recoup::document::Decode>(text: &str) -> Result<T, Code> {
    read_tree(&Tree::Text(text.into())).map_err(|faults| faults.first().code)
}

/// Code and path of each fault.
fn faults<T: recoup::document::Decode + std::fmt::Debug>(json: &str) -> Vec<(Code, String)> {
    let faults = read::<T>(json.as_bytes()).unwrap_err();
    faults.list().iter().map(|fault| (fault.code, fault.path.clone())).collect()
}

#[test]
fn instants_have_an_offset() {
    for (written, canonical) in [
        ("2026-11-22T09:00:00Z", "2026-11-22T09:00:00Z"),
        ("2026-11-22T09:00:00-05:00", "2026-11-22T14:00:00Z"),
        ("2026-11-22T09:00:00.500+05:30", "2026-11-22T03:30:00.500Z"),
        ("2026-11-22T09:00:00.000000001Z", "2026-11-22T09:00:00.000000001Z"),
        ("2024-02-29T23:59:59.000Z", "2024-02-29T23:59:59Z"),
    ] {
        assert_eq!(instant_to_text(instant_from_text(written).unwrap()), canonical);
    }
    for refused in [
        "2026-11-22T09:00:00",
        "2026-11-22 09:00:00Z",
        "2026-11-22t09:00:00z",
        "2026-11-22T09:00Z",
        "2026-11-22T09:00:00.Z",
        "2026-11-22T09:00:00.1234567890Z",
        "2026-11-22T09:00:00+0500",
        "2026-11-22T09:00:00+24:00",
        "2026-11-22T24:00:00Z",
        "2016-12-31T23:59:60Z",
        "2026-02-29T09:00:00Z",
        "2026-11-22",
        "",
        "２026-11-22T09:00:00Z",
    ] {
        assert_eq!(text::<DateTime<Utc>>(refused).unwrap_err(), Code::InvalidTime, "{refused:?}");
    }
}

#[test]
fn dates_and_times_of_day() {
    assert_eq!(text("2026-11-22"), Ok(NaiveDate::from_ymd_opt(2026, 11, 22).unwrap()));
    assert_eq!(text("09:05"), Ok(NaiveTime::from_hms_opt(9, 5, 0).unwrap()));
    assert_eq!(text("09:05:30"), Ok(NaiveTime::from_hms_opt(9, 5, 30).unwrap()));
    for refused in ["2026-2-3", "2026-02-30", "20261122", "+2026-11-22", "22.11.2026"] {
        assert_eq!(text::<NaiveDate>(refused), Err(Code::InvalidTime), "{refused}");
    }
    assert_eq!(text::<NaiveDate>("1899-12-31"), Err(Code::TimeOutOfRange));
    for refused in ["9:05", "24:00", "09:60", "09:05 ", "23:59:60"] {
        assert_eq!(text::<NaiveTime>(refused), Err(Code::InvalidTime), "{refused}");
    }
}

#[test]
fn elapsed_durations_have_no_days() {
    for (written, canonical) in [
        ("PT36H", "PT36H"),
        ("PT90M", "PT1H30M"),
        ("PT1H0M30S", "PT1H30S"),
        ("PT0.50S", "PT0.5S"),
        ("PT0S", "PT0S"),
        ("PT1000000H", "PT1000000H"),
    ] {
        assert_eq!(Span::parse(written).unwrap().to_string(), canonical);
    }
    for refused in [
        "P2D",
        "P1W",
        "P1M",
        "P1Y",
        "P1DT2H",
        "PT",
        "P",
        "",
        "36H",
        "PT36",
        "PT-1H",
        "-PT1H",
        "PT1.5H",
        "PT1M1H",
        "PT1H1H",
        "pt1h",
        "PT.5S",
        "PT1.S",
        "PT0,5S",
        "PT1000001H",
        "PT99999999999999999999S",
        "PT1H ",
        "PT+1H",
    ] {
        assert_eq!(Span::parse(refused).unwrap_err().code, Code::InvalidDuration, "{refused:?}");
    }
    let days = Span::parse("P2D").unwrap_err();
    assert!(days.detail.contains("PT48H") && days.detail.contains("business days"), "{}", days.detail);
}

#[test]
fn a_date_is_local_midnight_of_the_documents_zone() {
    let validity: Validity = read(br#"{ "from": "2026-01-01", "until": "2026-07-01T00:00:00Z" }"#).unwrap();
    let window = validity.resolve(&Zone::named("America/New_York").unwrap()).unwrap();
    assert_eq!(instant_to_text(window.from().unwrap()), "2026-01-01T05:00:00Z");
    let (first, last) = (window.from().unwrap(), window.until().unwrap());
    assert!(window.contains(first) && !window.contains(last));
    assert!(!window.contains(first - chrono::Duration::nanoseconds(1)));
    assert!(window.contains(last - chrono::Duration::nanoseconds(1)));
    assert_eq!(validity.encode().to_string(), r#"{"from":"2026-01-01","until":"2026-07-01T00:00:00Z"}"#);
    assert!(Validity::ALWAYS.resolve(&Zone::UTC).unwrap().contains(last));
}

#[test]
fn empty_validities_are_refused() {
    for json in [
        r#"{ "from": "2026-01-01", "until": "2026-01-01" }"#,
        r#"{ "from": "2026-01-02", "until": "2026-01-01" }"#,
        r#"{ "from": "2026-01-01T10:00:00+01:00", "until": "2026-01-01T09:00:00Z" }"#,
    ] {
        assert_eq!(faults::<Validity>(json), [(Code::EmptyWindow, "/until".into())], "{json}");
    }
    // Whether a date is after an instant depends on the zone.
    let mixed: Validity = read(br#"{ "from": "2026-01-01T04:00:00Z", "until": "2026-01-01" }"#).unwrap();
    assert_eq!(mixed.resolve(&Zone::UTC).unwrap_err().code, Code::EmptyWindow);
    assert!(mixed.resolve(&Zone::named("America/New_York").unwrap()).is_ok());
    assert_eq!(
        faults::<Validity>(r#"{ "from": "01/02/2026", "untill": "2026-01-01" }"#),
        [(Code::InvalidTime, "/from".into()), (Code::UnknownField, "/untill".into())]
    );
}

#[test]
fn week_patterns() {
    for (written, canonical) in [
        ("Mon-Fri 09:00-17:00; Sat 10:00-13:00", "Mon-Fri 09:00-17:00; Sat 10:00-13:00"),
        ("Mon,Tue , Wed 09:00-12:00,13:00-17:00", "Mon-Wed 09:00-12:00, 13:00-17:00"),
        ("Mon 13:00-17:00; Mon 09:00-12:00", "Mon 09:00-12:00, 13:00-17:00"),
        ("Sat-Mon 00:00-24:00", "Mon,Sat,Sun 00:00-24:00"),
        ("Sun-Sun 08:00-09:00", "Sun 08:00-09:00"),
        ("Mon-Sun 00:00-24:00", "Mon-Sun 00:00-24:00"),
    ] {
        let week = Week::parse(written).unwrap();
        assert_eq!(week.to_string(), canonical);
        assert_eq!(Week::parse(canonical).unwrap(), week);
    }
    for (refused, hint) in [
        ("", "days and hours"),
        ("Mon-Fri", "days and hours"),
        ("09:00-17:00", "days and hours"),
        ("Mon-Fri09:00-17:00", "days and hours"),
        ("Mon-Fri 09:00-17:00;", "days and hours"),
        ("Mo-Fr 09:00-17:00", "\"Mo\""),
        ("mon 09:00-17:00", "\"mon\""),
        ("Mon-Wed-Fri 09:00-17:00", "\"Wed-Fri\""),
        ("Mon, 09:00-17:00", "\"\""),
        ("Mon 9-17", "09:00-17:00"),
        ("Mon 09:00-24:01", "09:00-24:01"),
        ("Mon 24:00-24:00", "24:00-24:00"),
        ("Mon 09:60-17:00", "09:60-17:00"),
        ("Mon 17:00-09:00", "22:00-24:00"),
        ("Mon 09:00-09:00", "ends before or when it begins"),
        ("Mon-Fri 09:00-17:00; Fri 09:00-13:00", "cover the same time"),
        ("Mon 09:00-13:00, 12:00-17:00", "cover the same time"),
    ] {
        let error = Week::parse(refused).unwrap_err();
        assert_eq!(error.code, Code::InvalidWeekPattern, "{refused}");
        assert!(error.detail.contains(hint), "{refused}: {}", error.detail);
    }
    assert_eq!(text::<HoursList>("09:00-13:00").unwrap().as_slice().len(), 1);
    assert_eq!(Days::parse("Fri-Mon").unwrap().iter().count(), 4);
}

#[test]
fn day_windows() {
    for (written, canonical) in [
        ("21:00-08:00", "21:00-08:00"),
        ("Mon-Sun 21:00-08:00", "21:00-08:00"),
        ("Fri,Sat 08:00-10:00", "Fri,Sat 08:00-10:00"),
        ("00:00-24:00", "00:00-24:00"),
        ("21:00-00:00", "21:00-24:00"),
    ] {
        let window = DayWindow::parse(written).unwrap();
        assert_eq!(window.to_string(), canonical);
        assert_eq!(DayWindow::parse(canonical).unwrap(), window);
    }
    assert_eq!(text::<DayWindow>("09:00-09:00").unwrap_err(), Code::EmptyWindow);
    for refused in ["", "9-17", "Mon", "24:00-08:00", "Mon-Fri 09:00-12:00, 13:00-17:00"] {
        assert_eq!(text::<DayWindow>(refused).unwrap_err(), Code::InvalidWeekPattern, "{refused}");
    }
}

#[test]
fn every_fault_of_a_calendar_at_once() {
    let json = r#"{ "id": "us", "time_zone": "EST5", "open": "Mon-Fri",
        "holidays": ["2026-11-26", "2026-13-01"], "half_days": [ { "date": "2026-12-24", "open": "13:00-09:00" } ], "opens": 1 }"#;
    let at = |code, path: &str| (code, path.to_owned());
    let all = [
        at(Code::UnknownTimeZone, "/time_zone"),
        at(Code::InvalidWeekPattern, "/open"),
        at(Code::InvalidTime, "/holidays/1"),
        at(Code::InvalidWeekPattern, "/half_days/0/open"),
        at(Code::UnknownField, "/opens"),
    ];
    assert_eq!(faults::<CalendarRules>(json), all);

    let twice = r#"{ "id": "us", "open": "Mon-Fri 09:00-17:00", "holidays": ["2026-12-25", "2026-12-24", "2026-12-25"],
        "half_days": [ { "date": "2026-12-24", "open": "09:00-13:00" }, { "date": "2026-12-31", "open": "09:00-13:00" },
                       { "date": "2026-12-31", "open": "09:00-12:00" } ] }"#;
    let all = [
        at(Code::DuplicateId, "/holidays/2"),
        at(Code::ConflictingFields, "/half_days/0/date"),
        at(Code::DuplicateId, "/half_days/2/date"),
    ];
    assert_eq!(faults::<CalendarRules>(twice), all);
}

#[test]
fn a_calendar_comes_back_as_it_was() {
    let json = r#"{"id":"us","time_zone":"America/New_York","open":"Mon-Fri 09:00-17:00","holidays":["2026-11-26"],"half_days":[{"date":"2026-11-27","open":"09:00-13:00"}]}"#;
    assert_eq!(read::<CalendarRules>(json.as_bytes()).unwrap().encode().to_string(), json);
}

proptest! {
    #[test]
    fn instants_come_back(second in -2_208_988_800_i64..253_370_764_800, nano in 0_u32..1_000_000_000) {
        let at = DateTime::from_timestamp(second, nano).unwrap();
        prop_assert_eq!(instant_from_text(&instant_to_text(at)).unwrap(), at);
    }

    #[test]
    fn spans_come_back(nanos in 0_i64..3_600_000_000_000_000_000) {
        let span = Span::try_from(chrono::TimeDelta::nanoseconds(nanos)).unwrap();
        prop_assert_eq!(Span::parse(&span.to_string()).unwrap(), span);
    }

    #[test]
    fn no_text_panics(junk in "[-PTHMSMonTueFriSat0-9:;,. Z+]{0,40}") {
        let _ = instant_from_text(&junk);
        let _ = Span::parse(&junk);
        let _ = Zone::named(&junk);
        let _ = text::<Validity>(&junk);
        if let Ok(week) = Week::parse(&junk) {
            prop_assert_eq!(Week::parse(&week.to_string()).unwrap(), week);
        }
        if let Ok(window) = DayWindow::parse(&junk) {
            prop_assert_eq!(DayWindow::parse(&window.to_string()).unwrap(), window);
        }
    }
}
