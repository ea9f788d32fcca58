//! Business calendars: sums published by pandas, walks over real holidays, a model that counts minute by minute, and
//! what happens where clocks change.

use std::collections::BTreeSet;
use std::path::PathBuf;

use chrono::{
    DateTime, Datelike as _, Days, Duration, NaiveDate, NaiveDateTime, Timelike as _, Utc, Weekday,
};
use proptest::prelude::*;
use recoup::Code;
use recoup::document::read;
use recoup::time::{Calendar, CalendarRules, DayWindow, Schedule, Span, Zone, instant_from_text};
use serde_json::{Value, json};

fn calendar(rules: &Value) -> Calendar {
    read::<CalendarRules>(rules.to_string().as_bytes()).unwrap().compile(&Zone::UTC).unwrap()
}

fn at(text: &str) -> DateTime<Utc> {
    instant_from_text(text).unwrap()
}

fn hours(hours: i64) -> Span {
    Span::try_from(Duration::hours(hours)).unwrap()
}

fn minutes(minutes: i64) -> Span {
    Span::try_from(Duration::minutes(minutes)).unwrap()
}

/// A file of the shared data; `None`, said aloud, where it is not at hand.
fn shared(name: &str) -> Option<Value> {
    let path = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../shared/data/calendar").join(name);
    let Ok(text) = std::fs::read_to_string(&path) else {
        println!("skipped: {name} is not beside the project");
        return None;
    };
    Some(serde_json::from_str(&text).unwrap())
}

fn dates_of(country: &Value) -> Vec<String> {
    country.as_object().unwrap().keys().cloned().collect()
}

/// `business_time_us.json`: 120 sums of business hours and 60 of business days by pandas `CustomBusinessHour` and
/// `CustomBusinessDay`, with the federal holidays of `holidays_2023_2028.json`.
#[test]
fn sums_as_pandas_has_them() {
    let (Some(sums), Some(holidays)) = (shared("business_time_us.json"), shared("holidays_2023_2028.json"))
    else {
        return;
    };
    let holidays = dates_of(&holidays["holidays"]["US"]);
    // The published times are naive clocks, so the zone is UTC.
    let open = |hours: &str| {
        calendar(&json!({ "id": "us", "open": format!("Mon-Fri {hours}"), "holidays": holidays }))
    };
    let naive = |value: &Value| {
        NaiveDateTime::parse_from_str(value.as_str().unwrap(), "%Y-%m-%d %H:%M:%S").unwrap().and_utc()
    };

    let mut checked = 0;
    for case in sums["business_hours"].as_array().unwrap() {
        let calendar =
            open(&format!("{}-{}", case["start"].as_str().unwrap(), case["end"].as_str().unwrap()));
        let amount = hours(case["add_business_hours"].as_i64().unwrap());
        let sum = calendar.add_business_time(naive(&case["local"]), amount).unwrap();
        // pandas may say the closing time where we say the next opening: the same moment in business time.
        assert_eq!(sum, calendar.next_open(naive(&case["result_local"])).unwrap(), "{case}");
        assert_eq!(calendar.business_time_between(naive(&case["local"]), sum).unwrap(), amount, "{case}");
        checked += 1;
    }
    let all_day = open("00:00-24:00");
    for case in sums["business_days"].as_array().unwrap() {
        let date = |field: &str| {
            case[field]
                .as_str()
                .unwrap()
                .parse::<NaiveDate>()
                .unwrap()
                .and_hms_opt(0, 0, 0)
                .unwrap()
                .and_utc()
        };
        let days = u32::try_from(case["add_business_days"].as_u64().unwrap()).unwrap();
        assert_eq!(all_day.add_business_days(date("date"), days).unwrap(), date("result"), "{case}");
        checked += 1;
    }
    assert_eq!(checked, 180, "every published sum was compared");
}

/// `holidays_2023_2028.json`: in each country, in its own zone, ten business days before and after each holiday, against a
/// walk over dates.
#[test]
fn business_days_around_every_holiday() {
    let Some(file) = shared("holidays_2023_2028.json") else { return };
    let zones = [
        ("US", "America/New_York"),
        ("GB-ENG", "Europe/London"),
        ("DE-BY", "Europe/Berlin"),
        ("AU-NSW", "Australia/Sydney"),
        ("JP", "Asia/Tokyo"),
        ("BR", "America/Sao_Paulo"),
        ("AE", "Asia/Dubai"),
    ];
    for (country, zone) in zones {
        let listed = dates_of(&file["holidays"][country]);
        let calendar = calendar(
            &json!({ "id": "c", "time_zone": zone, "open": "Mon-Fri 09:00-17:00", "holidays": listed }),
        );
        let holidays: BTreeSet<NaiveDate> = listed.iter().map(|date| date.parse().unwrap()).collect();
        let is_business_day = |date: &NaiveDate| {
            !matches!(date.weekday(), Weekday::Sat | Weekday::Sun) && !holidays.contains(date)
        };
        assert!(!holidays.is_empty(), "{country}");
        for holiday in &holidays {
            assert!(!calendar.is_business_day(*holiday).unwrap(), "{country} {holiday}");
            let noon =
                |date: NaiveDate| calendar.zone().instant(date.and_hms_opt(12, 0, 0).unwrap()).unwrap();
            let later = holiday.iter_days().skip(1).filter(is_business_day).nth(9).unwrap();
            assert_eq!(
                calendar.add_business_days(noon(*holiday), 10).unwrap(),
                noon(later),
                "{country} {holiday}"
            );
            let mut earlier = (1..).map(|days| *holiday - Days::new(days)).filter(is_business_day);
            let before = calendar.business_days_before(noon(*holiday), 10).unwrap();
            assert_eq!(before, noon(earlier.nth(9).unwrap()), "{country} {holiday}");
        }
    }
}

/// Thanksgiving week 2026: closed on Thursday, a half day on Friday.
fn thanksgiving() -> Calendar {
    calendar(&json!({
        "id": "us", "time_zone": "America/New_York", "open": "Mon-Fri 09:00-12:00, 13:00-17:00; Sat 10:00-13:00",
        "holidays": ["2026-11-26"], "half_days": [ { "date": "2026-11-27", "open": "09:00-13:00" } ]
    }))
}

#[test]
fn lunch_half_days_and_saturdays_count() {
    let calendar = thanksgiving();
    // Wednesday 16:00 EST: one hour, then four on Friday, three on Saturday, then Monday.
    let wednesday = at("2026-11-25T21:00:00Z");
    for (amount, expected) in [
        (minutes(0), "2026-11-25T21:00:00Z"),
        (minutes(59), "2026-11-25T21:59:00Z"),
        (hours(1), "2026-11-27T14:00:00Z"),
        (hours(5), "2026-11-28T15:00:00Z"),
        (hours(8), "2026-11-30T14:00:00Z"),
        (hours(11), "2026-11-30T18:00:00Z"),
        (hours(12), "2026-11-30T19:00:00Z"),
    ] {
        assert_eq!(calendar.add_business_time(wednesday, amount).unwrap(), at(expected), "{amount}");
    }
    for (instant, open) in [
        ("2026-11-25T16:59:59Z", true),
        ("2026-11-25T17:00:00Z", false),
        ("2026-11-25T18:00:00Z", true),
        ("2026-11-26T16:00:00Z", false),
        ("2026-11-27T17:59:59Z", true),
        ("2026-11-27T18:00:00Z", false),
    ] {
        assert_eq!(calendar.is_open(at(instant)).unwrap(), open, "{instant}");
    }
    // A half day is a business day; after its hours the next opening is Saturday.
    assert_eq!(calendar.add_business_days(wednesday, 1).unwrap(), at("2026-11-28T15:00:00Z"));
    assert_eq!(calendar.next_closed(wednesday).unwrap(), at("2026-11-25T22:00:00Z"));
    assert_eq!(
        calendar.add_business_time(at("2026-11-26T00:00:00Z"), Span::ZERO).unwrap(),
        at("2026-11-27T14:00:00Z")
    );
}

/// A shift through the night of a change has the hours that really pass; edges that do not exist go later.
#[test]
fn nights_when_clocks_change() {
    let night = |zone: &str, open: &str| calendar(&json!({ "id": "n", "time_zone": zone, "open": open }));
    let length = |calendar: &Calendar, from: &str, until: &str| {
        calendar.business_time_between(at(from), at(until)).unwrap()
    };
    let (from, until) = ("2026-03-08T05:00:00Z", "2026-03-09T04:00:00Z");
    let new_york = night("America/New_York", "Sun 00:00-06:00");
    assert_eq!(length(&new_york, from, until), hours(5));
    assert_eq!(length(&new_york, "2026-11-01T04:00:00Z", "2026-11-02T05:00:00Z"), hours(7));
    let lord_howe = night("Australia/Lord_Howe", "Sun 00:00-06:00");
    assert_eq!(length(&lord_howe, "2026-10-03T12:00:00Z", "2026-10-04T13:00:00Z"), minutes(330));
    assert_eq!(length(&lord_howe, "2026-04-04T12:00:00Z", "2026-04-05T13:00:00Z"), minutes(390));

    // 02:30 becomes 03:30: the opening begins then, and hours that vanish in the gap are no opening.
    let gap = night("America/New_York", "Sun 02:30-05:00");
    assert_eq!(gap.next_open(at(from)).unwrap(), at("2026-03-08T07:30:00Z"));
    let vanished = night("America/New_York", "Sun 02:30-03:00");
    assert_eq!(length(&vanished, from, until), Span::ZERO);
    assert!(!vanished.is_business_day(NaiveDate::from_ymd_opt(2026, 3, 8).unwrap()).unwrap());
    // 02:15-02:45 moves to 03:15-03:45, into the hours from 03:00: they count once.
    let passed = night("America/New_York", "Sun 02:15-02:45, 03:00-04:00");
    assert_eq!(length(&passed, from, until), hours(1));
    assert_eq!(passed.add_business_time(at(from), minutes(30)).unwrap(), at("2026-03-08T07:30:00Z"));
    // 01:30 occurs twice in autumn: the first opens, and it closes once.
    let fold = night("America/New_York", "Sun 01:30-02:00");
    assert_eq!(fold.next_open(at("2026-11-01T04:00:00Z")).unwrap(), at("2026-11-01T05:30:00Z"));
    assert_eq!(length(&fold, "2026-11-01T04:00:00Z", "2026-11-02T05:00:00Z"), minutes(90));
    // Nuuk skips 23:00 to 24:00: closing at 23:30 moves past midnight, and the next day's hours are not counted twice.
    let nuuk = night("America/Nuuk", "Sat 20:00-23:30; Sun 00:00-02:00");
    assert_eq!(length(&nuuk, "2026-03-28T12:00:00Z", "2026-03-29T12:00:00Z"), hours(5));
    assert!(nuuk.is_open(at("2026-03-29T01:15:00Z")).unwrap());
}

#[test]
fn a_date_that_never_was_is_no_business_day() {
    // Samoa skipped Friday 30 December 2011.
    let apia = calendar(&json!({ "id": "a", "time_zone": "Pacific/Apia", "open": "Mon-Sat 09:00-17:00" }));
    let thursday = at("2011-12-29T20:00:00Z");
    assert_eq!(apia.zone().local(thursday).unwrap().to_string(), "2011-12-29 10:00:00");
    assert_eq!(
        apia.add_business_time(thursday, hours(8)).unwrap(),
        at("2011-12-30T20:00:00Z"),
        "Saturday 10:00"
    );
    assert_eq!(apia.add_business_days(thursday, 1).unwrap(), at("2011-12-30T20:00:00Z"));
}

#[test]
fn searches_end() {
    let days: Vec<String> = NaiveDate::from_ymd_opt(2026, 1, 1)
        .unwrap()
        .iter_days()
        .take(4_100)
        .map(|date| date.to_string())
        .collect();
    let closed = calendar(&json!({ "id": "closed", "open": "Mon-Sun 09:00-17:00", "holidays": days }));
    let start = at("2026-01-01T00:00:00Z");
    assert_eq!(closed.next_open(start).unwrap_err().code, Code::NoOpenTime);
    assert_eq!(closed.add_business_time(start, hours(1)).unwrap_err().code, Code::NoOpenTime);
    assert_eq!(closed.add_business_days(start, 1).unwrap_err().code, Code::NoOpenTime);
    assert_eq!(closed.next_closed(start).unwrap(), start);
    assert_eq!(closed.next_closed(at("2025-12-31T16:00:00Z")).unwrap(), at("2025-12-31T17:00:00Z"));

    let short = calendar(&json!({ "id": "short", "open": "Mon 09:00-09:01" }));
    assert_eq!(short.add_business_time(start, hours(24)).unwrap_err().code, Code::NoOpenTime);
    assert_eq!(short.add_business_days(start, u32::MAX).unwrap_err().code, Code::NoOpenTime);

    let always = calendar(&json!({ "id": "always", "open": "Mon-Sun 00:00-24:00" }));
    assert_eq!(always.next_closed(start).unwrap_err().code, Code::NoOpenTime);
    assert_eq!(always.add_business_time(start, hours(1_000)).unwrap(), start + Duration::hours(1_000));
    assert_eq!(
        always.business_time_between(start, at("2025-01-01T00:00:00Z")).unwrap_err().code,
        Code::EmptyWindow
    );
    assert_eq!(
        always.business_time_between(start, at("2099-01-01T00:00:00Z")).unwrap_err().code,
        Code::TimeOutOfRange
    );

    // At both ends of the supported years.
    assert_eq!(always.next_open(at("1900-01-01T00:00:00Z")).unwrap(), at("1900-01-01T00:00:00Z"));
    let last = at("9998-12-31T23:59:59Z");
    assert!(always.is_open(last).unwrap());
    assert_eq!(always.add_business_time(last, hours(1)).unwrap_err().code, Code::TimeOutOfRange);
    assert_eq!(always.add_business_days(last, 1).unwrap_err().code, Code::TimeOutOfRange);
}

/// A calendar written down the obvious way: is this minute, by the clocks of the zone, inside the hours of its day?
#[derive(Debug, Clone)]
struct Model {
    zone: &'static str,
    /// Per weekday from Monday: spans in minutes.
    week: Vec<Vec<(u32, u32)>>,
    holidays: BTreeSet<NaiveDate>,
    half_day: NaiveDate,
}

const HALF_DAY: (u32, u32) = (9 * 60, 13 * 60);

impl Model {
    fn rules(&self) -> Value {
        let span = |(from, until): &(u32, u32)| {
            format!("{:02}:{:02}-{:02}:{:02}", from / 60, from % 60, until / 60, until % 60)
        };
        let names = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"];
        let days = names.iter().zip(&self.week).filter(|(_, spans)| !spans.is_empty());
        let open: Vec<String> = days
            .map(|(name, spans)| format!("{name} {}", spans.iter().map(span).collect::<Vec<_>>().join(",")))
            .collect();
        let holidays: Vec<String> = self.holidays.iter().map(NaiveDate::to_string).collect();
        json!({ "id": "m", "time_zone": self.zone, "open": open.join("; "), "holidays": holidays,
                "half_days": [ { "date": self.half_day.to_string(), "open": span(&HALF_DAY) } ] })
    }

    fn is_open(&self, zone: &Zone, minute: DateTime<Utc>) -> bool {
        let clocks = zone.local(minute).unwrap();
        let now = clocks.hour() * 60 + clocks.minute();
        let inside = |(from, until): &(u32, u32)| *from <= now && now < *until;
        if clocks.date() == self.half_day {
            inside(&HALF_DAY)
        } else if self.holidays.contains(&clocks.date()) {
            false
        } else {
            self.week[clocks.weekday().num_days_from_monday() as usize].iter().any(inside)
        }
    }

    /// The first open minute from which `amount` open minutes have passed.
    fn add(&self, zone: &Zone, from: DateTime<Utc>, mut amount: i64) -> DateTime<Utc> {
        let mut minute = from;
        loop {
            if self.is_open(zone, minute) {
                if amount == 0 {
                    return minute;
                }
                amount -= 1;
            }
            minute += Duration::minutes(1);
        }
    }
}

const CHANGES: [(&str, &str); 8] = [
    ("America/New_York", "2026-03-06"),
    ("America/Los_Angeles", "2026-10-30"),
    ("Europe/Berlin", "2026-03-27"),
    ("Europe/Berlin", "2026-10-23"),
    ("Australia/Sydney", "2026-04-03"),
    ("Australia/Lord_Howe", "2026-10-02"),
    ("Australia/Lord_Howe", "2026-04-03"),
    ("Asia/Tokyo", "2026-06-05"),
];

/// Hours from 04:00 to 24:00, where no zone of the list changes its clocks: there the obvious reading is the only one.
fn spans() -> impl Strategy<Value = Vec<(u32, u32)>> {
    prop_oneof![
        1 => Just(vec![]),
        2 => (240_u32..1_380, 1_u32..600).prop_map(|(from, length)| vec![(from, (from + length).min(1_440))]),
        1 => (240_u32..600, 600_u32..1_000, 1_000_u32..1_400).prop_map(|(a, b, c)| vec![(a, b), (c, 1_440)]),
    ]
}

/// A model, and a minute in the days around a change of its zone.
fn models() -> impl Strategy<Value = (Model, DateTime<Utc>)> {
    let holidays = prop::collection::btree_set(0_u64..20, 0..3);
    (
        prop::sample::select(CHANGES.to_vec()),
        prop::collection::vec(spans(), 7),
        holidays,
        0_u64..10,
        0_i64..7_200,
    )
        .prop_filter("some day is open", |(_, week, ..)| week.iter().any(|spans| !spans.is_empty()))
        .prop_map(|((zone, date), week, holidays, half_day, minute)| {
            let date: NaiveDate = date.parse().unwrap();
            let half_day = date + Days::new(half_day);
            let holidays =
                holidays.into_iter().map(|later| date + Days::new(later)).filter(|day| *day != half_day);
            let start = date.and_hms_opt(0, 0, 0).unwrap().and_utc() + Duration::minutes(minute);
            (Model { zone, week, holidays: holidays.collect(), half_day }, start)
        })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(96))]

    /// Sums, openings and differences agree with counting minutes.
    #[test]
    fn agrees_with_counting_minutes((model, start) in models(), amount in 0_i64..1_200) {
        let calendar = calendar(&model.rules());
        let zone = calendar.zone();
        let sum = calendar.add_business_time(start, minutes(amount)).unwrap();
        prop_assert_eq!(sum, model.add(zone, start, amount));
        prop_assert_eq!(calendar.next_open(start).unwrap(), model.add(zone, start, 0));
        prop_assert_eq!(calendar.is_open(start).unwrap(), model.is_open(zone, start));
        prop_assert_eq!(calendar.business_time_between(start, sum).unwrap(), minutes(amount));
        let end = start + Duration::minutes(amount);
        let open = (0..amount).filter(|minute| model.is_open(zone, start + Duration::minutes(*minute))).count();
        prop_assert_eq!(calendar.business_time_between(start, end).unwrap(), minutes(i64::try_from(open).unwrap()));
    }

    /// Sums are monotone and additive, to the nanosecond, and end while the calendar is open.
    #[test]
    fn sums_behave(
        (model, start) in models(),
        nanos in 0_i64..60_000_000_000,
        first in 0_i64..200_000_000_000_000,
        second in 0_i64..200_000_000_000_000,
    ) {
        let calendar = calendar(&model.rules());
        let start = start + Duration::nanoseconds(nanos);
        let span = |nanos| Span::try_from(Duration::nanoseconds(nanos)).unwrap();
        let once = calendar.add_business_time(start, span(first)).unwrap();
        let twice = calendar.add_business_time(once, span(second)).unwrap();
        prop_assert!(start <= once && once <= twice);
        prop_assert!(calendar.is_open(once).unwrap() && calendar.is_open(twice).unwrap());
        prop_assert_eq!(calendar.add_business_time(start, span(first + second)).unwrap(), twice);
        prop_assert_eq!(calendar.business_time_between(start, twice).unwrap(), span(first + second));
        let later = calendar.add_business_time(start + Duration::nanoseconds(second), span(first)).unwrap();
        prop_assert!(once <= later);
    }

    /// A window, also over midnight and in the hours of a change: each answer is the first of its kind.
    #[test]
    fn windows_open_and_close_where_they_say(
        (zone, date) in prop::sample::select(CHANGES.to_vec()),
        from in 0_u32..288,
        until in 0_u32..288,
        days in prop::sample::select(vec!["", "Sat ", "Sun ", "Mon-Fri ", "Sat,Sun "]),
        minute in 0_i64..5_760,
    ) {
        prop_assume!(from != until);
        let clock = |five: u32| format!("{:02}:{:02}", five / 12, five % 12 * 5);
        let window = DayWindow::parse(&format!("{days}{}-{}", clock(from), clock(until))).unwrap();
        let zone = Zone::named(zone).unwrap();
        let start = date.parse::<NaiveDate>().unwrap().and_hms_opt(0, 0, 0).unwrap().and_utc() + Duration::minutes(minute);
        let contains = |at: DateTime<Utc>| window.contains(at, &zone).unwrap();
        let (inside, outside) = (window.next_inside(start, &zone).unwrap(), window.next_outside(start, &zone).unwrap());
        prop_assert!(contains(inside) && !contains(outside));
        prop_assert!(inside == start || outside == start);
        let until = inside.max(outside).min(start + Duration::days(1));
        let between = (0..).map(|five| start + Duration::minutes(five)).take_while(|at| *at < until);
        for at in between {
            prop_assert_eq!(contains(at), outside != start, "{}", at);
        }
        let next = window.next_start(start, &zone).unwrap();
        prop_assert!(next > start && contains(next) && !contains(next - Duration::nanoseconds(1)));
    }

    /// A schedule answers the first instant that all its parts allow.
    #[test]
    fn schedules_answer_the_first((model, start) in models(), quiet in 0_u32..23, zone in prop::sample::select(CHANGES.to_vec())) {
        let calendar = calendar(&model.rules());
        let zone = Zone::named(zone.0).unwrap();
        let quiet = DayWindow::parse(&format!("{quiet:02}:00-{:02}:00", (quiet + 9) % 24)).unwrap();
        let schedule = Schedule::new().open(&calendar).outside(&quiet, &zone);
        match schedule.next(start) {
            Ok(next) => {
                prop_assert!(schedule.allows(next).unwrap());
                prop_assert!(calendar.is_open(next).unwrap() && !quiet.contains(next, &zone).unwrap());
                let mut before = start;
                while before < next.min(start + Duration::days(2)) {
                    prop_assert!(!schedule.allows(before).unwrap(), "{}", before);
                    before += Duration::minutes(1);
                }
            }
            Err(error) => prop_assert_eq!(error.code, Code::NoOpenTime),
        }
    }
}
