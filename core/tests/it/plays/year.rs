//! Every hour of 2026 in six zones: three waits against a search that knows nothing but what the clocks show.
//!
//! The search walks half hours, because all edges of these waits and all changes of these clocks lie on one (Lord Howe's by half an
//! hour), and asks the zone database itself what each of them is called.

use chrono::{DateTime, TimeDelta, Utc};
use recoup::recovery::Zones;
use recoup::time::{DayWindow, Zone};

use super::{Flow, play, zone};

const ZONES: [&str; 6] = [
    "America/New_York",
    "America/Los_Angeles",
    "Europe/Berlin",
    "Australia/Sydney",
    "Asia/Tokyo",
    "Australia/Lord_Howe",
];
const YEAR: i64 = 1_767_225_600;
const HOURS: i64 = 8_760;

/// What the clocks show each half hour from the beginning of 2026 on: whether it is Monday to Friday, and the minute of the day.
fn clocks(name: &str) -> Vec<(bool, i32)> {
    let zone = jiff::tz::TimeZone::get(name).unwrap();
    let half_hours = (HOURS + 24 * 10) * 2;
    let show = |index: i64| {
        let local = zone.to_datetime(jiff::Timestamp::from_second(YEAR + index * 1_800).unwrap());
        let weekday = local.weekday().to_monday_zero_offset() < 5;
        (weekday, i32::from(local.hour()) * 60 + i32::from(local.minute()))
    };
    (0..half_hours).map(show).collect()
}

fn instant(half_hour: usize) -> DateTime<Utc> {
    DateTime::from_timestamp(YEAR, 0).unwrap() + TimeDelta::minutes(30 * i64::try_from(half_hour).unwrap())
}

fn first(clocks: &[(bool, i32)], from: usize, is: impl Fn(bool, i32) -> bool) -> usize {
    from + clocks[from..].iter().position(|(weekday, minute)| is(*weekday, *minute)).unwrap()
}

fn works(weekday: bool, minute: i32) -> bool {
    weekday && (540..1_020).contains(&minute)
}

/// Eight half hours of work later; where that is closing time, the next opening.
fn four_business_hours(clocks: &[(bool, i32)], from: usize) -> usize {
    let mut worked = 0;
    let mut at = from;
    while worked < 8 {
        let (weekday, minute) = clocks[at];
        worked += i32::from(works(weekday, minute));
        at += 1;
    }
    first(clocks, at, works)
}

/// A flow whose one step has this wait, ready to be entered at other instants.
struct Asked(Flow);

impl Asked {
    fn new(name: &str, wait: &str) -> Self {
        let calendar = format!(r#"[ {{ "id": "s", "wait": {{ {wait}, "since": "entered" }} }} ]"#);
        let zones = Zones { contact: Some(zone(name)), ..Zones::default() };
        let thing = super::journey("{}");
        let mut flow = Flow::with_zones(&play("{}", &calendar), thing, "2026-01-01T00:00:00Z", zones);
        flow.work_in(&zone(name));
        Self(flow)
    }

    fn due(&mut self, at: DateTime<Utc>) -> DateTime<Utc> {
        self.0.run.entered = at;
        let events = self.0.play().begin(&self.0.run, &self.0.clocks(), at);
        match events.as_slice() {
            [recoup::recovery::RunEvent::Waiting { wait }] => wait.due,
            other => panic!("{other:?}"),
        }
    }
}

#[test]
fn every_hour_of_a_year() {
    let quiet = DayWindow::parse("21:00-08:00").unwrap();
    let mut asked = 0;
    for name in ZONES {
        let zone: Zone = zone(name);
        let clocks = clocks(name);
        let mut morning = Asked::new(
            name,
            r#""until_local": { "time": "09:00", "days": "Mon-Fri", "zone": "contact", "same_day": "allow" }"#,
        );
        let mut work = Asked::new(name, r#""business_time": { "time": "PT4H", "calendar": "office" }"#);
        for hour in 0..HOURS {
            let from = usize::try_from(hour * 2).unwrap();
            let at = instant(from);
            let expected = instant(first(&clocks, from, |weekday, minute| weekday && minute == 540));
            assert_eq!(morning.due(at), expected, "next Mon-Fri 09:00 in {name} from {at}");
            let expected = instant(first(&clocks, from, |_, minute| (480..1_260).contains(&minute)));
            assert_eq!(quiet.next_outside(at, &zone).unwrap(), expected, "quiet 21-08 in {name} from {at}");
            let expected = instant(four_business_hours(&clocks, from));
            assert_eq!(work.due(at), expected, "4 business hours in {name} from {at}");
            asked += 3;
        }
    }
    assert_eq!(asked, 157_680);
}
