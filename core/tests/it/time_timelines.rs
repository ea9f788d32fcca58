//! The worked timelines about waits, windows, quiet hours and daylight saving. Each test names its source; `V` marks what
//! a vendor documents (reproduced by the matching explicit choice), `P` our own rule.

use chrono::{DateTime, NaiveDateTime, NaiveTime, Utc, Weekday};
use recoup::document::read;
use recoup::time::{
    Calendar, CalendarRules, DayWindow, Days, SameDay, Schedule, Span, Zone, calendar_days,
    calendar_days_before, next_local_time,
};

fn new_york() -> Zone {
    Zone::named("America/New_York").unwrap()
}

/// An instant by the clocks of New York; none of these times is skipped or repeated.
fn ny(local: &str) -> DateTime<Utc> {
    new_york().instant(NaiveDateTime::parse_from_str(local, "%Y-%m-%d %H:%M").unwrap()).unwrap()
}

fn utc(local: &str) -> DateTime<Utc> {
    NaiveDateTime::parse_from_str(local, "%Y-%m-%d %H:%M").unwrap().and_utc()
}

fn clock(text: &str) -> NaiveTime {
    NaiveTime::parse_from_str(text, "%H:%M").unwrap()
}

fn window(text: &str) -> DayWindow {
    DayWindow::parse(text).unwrap()
}

fn span(text: &str) -> Span {
    Span::parse(text).unwrap()
}

/// 09-17 in New York; Friday 3 July 2026 is the observed holiday, 4 July 2025 the day itself.
fn us() -> Calendar {
    let rules = br#"{ "id": "us", "open": "Mon-Fri 09:00-17:00", "holidays": ["2025-07-04", "2026-07-03"] }"#;
    read::<CalendarRules>(rules).unwrap().compile(&new_york()).unwrap()
}

/// Waits, "One day until 15:00" (V, Klaviyo).
#[test]
fn one_day_until_three_in_the_afternoon() {
    for entered in ["2026-12-07 14:00", "2026-12-07 16:00"] {
        let due = calendar_days(utc(entered), 1, Some(clock("15:00")), &Zone::UTC).unwrap();
        assert_eq!(due, utc("2026-12-08 15:00"), "entered {entered}");
    }
}

/// Waits, "One week at 08:00 UTC" (V, Braze): a week elapses, then the next 08:00.
#[test]
fn one_week_then_eight_o_clock() {
    for (entered, expected) in
        [("2026-12-04 07:00", "2026-12-11 08:00"), ("2026-12-04 09:00", "2026-12-12 08:00")]
    {
        let week_later = span("PT168H").after(utc(entered)).unwrap();
        let due = next_local_time(week_later, clock("08:00"), Days::ALL, &Zone::UTC, SameDay::Allow).unwrap();
        assert_eq!(due, utc(expected), "entered {entered}");
    }
}

/// Waits, "Next Wednesday 09:00" (V, Emarsys, `same_day: skip`).
#[test]
fn next_wednesday_skips_today() {
    let due = |entered: &str, same_day| {
        next_local_time(ny(entered), clock("09:00"), Days::only(Weekday::Wed), &new_york(), same_day).unwrap()
    };
    assert_eq!(due("2026-12-08 08:00", SameDay::Skip), ny("2026-12-09 09:00"), "from Tuesday");
    assert_eq!(due("2026-12-09 08:00", SameDay::Skip), ny("2026-12-16 09:00"), "from Wednesday");
    assert_eq!(
        due("2026-12-09 08:00", SameDay::Allow),
        ny("2026-12-09 09:00"),
        "Wednesday itself when allowed"
    );
    assert_eq!(
        due("2026-12-09 09:00", SameDay::Allow),
        ny("2026-12-09 09:00"),
        "exactly then, the wait is over"
    );
    assert_eq!(due("2026-12-09 09:01", SameDay::Allow), ny("2026-12-16 09:00"));
}

/// Waits, "Window" (V, HubSpot): two days from Thursday are over on Saturday; the action waits for Monday.
#[test]
fn a_wait_ends_on_saturday_and_the_action_runs_on_monday() {
    let evaluated = calendar_days(ny("2026-12-10 10:00"), 2, None, &new_york()).unwrap();
    assert_eq!(evaluated, ny("2026-12-12 10:00"));
    let acted = window("Mon-Thu 09:00-17:00").next_inside(evaluated, &new_york()).unwrap();
    assert_eq!(acted, ny("2026-12-14 09:00"));
}

/// Waits, "Business time" (P).
#[test]
fn business_time_passes_over_holiday_and_weekend() {
    let thursday = ny("2026-07-02 16:30");
    assert_eq!(us().add_business_time(thursday, span("PT4H")).unwrap(), ny("2026-07-06 12:30"));
    assert_eq!(us().add_business_days(thursday, 2).unwrap(), ny("2026-07-07 16:30"));
    let ten_days = us().add_business_days(ny("2025-07-02 10:00"), 10).unwrap();
    assert_eq!(ten_days, ny("2025-07-17 10:00"));
}

/// Waits, "Window end is exclusive" (V, Mautic table), and the wrap over midnight where P differs from Mautic.
#[test]
fn the_end_of_a_window_is_outside() {
    let morning = window("08:00-10:00");
    let next = |at: &str| morning.next_inside(utc(at), &Zone::UTC).unwrap();
    assert_eq!(next("2018-10-16 12:00"), utc("2018-10-17 08:00"));
    assert_eq!(next("2018-10-16 10:00"), utc("2018-10-17 08:00"));
    assert_eq!(next("2018-10-16 09:59"), utc("2018-10-16 09:59"));
    assert_eq!(next("2018-10-16 08:00"), utc("2018-10-16 08:00"));

    let weekend = window("Fri,Sat 08:00-10:00");
    assert_eq!(weekend.next_inside(utc("2018-10-20 12:00"), &Zone::UTC).unwrap(), utc("2018-10-26 08:00"));

    let night = window("22:00-06:00");
    for (at, inside) in [
        ("2018-10-16 21:59", false),
        ("2018-10-16 22:00", true),
        ("2018-10-17 05:59", true),
        ("2018-10-17 06:00", false),
    ] {
        assert_eq!(night.contains(utc(at), &Zone::UTC).unwrap(), inside, "{at}");
    }
    assert_eq!(night.next_start(utc("2018-10-16 22:00"), &Zone::UTC).unwrap(), utc("2018-10-17 22:00"));
    // The days are those on which it begins: Saturday's night ends on Sunday morning, Sunday's does not begin.
    let saturday = window("Sat 22:00-06:00");
    assert!(saturday.contains(utc("2018-10-21 05:59"), &Zone::UTC).unwrap());
    assert!(!saturday.contains(utc("2018-10-21 23:00"), &Zone::UTC).unwrap());
}

/// Daylight saving, first line: until 02:30 and until 01:30 in New York.
#[test]
fn a_skipped_time_goes_later_and_a_repeated_one_is_the_first() {
    let skipped =
        next_local_time(ny("2026-03-08 01:00"), clock("02:30"), Days::ALL, &new_york(), SameDay::Allow);
    assert_eq!(skipped.unwrap(), utc("2026-03-08 07:30"), "03:30 EDT");
    let repeated =
        next_local_time(ny("2026-10-31 20:00"), clock("01:30"), Days::ALL, &new_york(), SameDay::Allow);
    assert_eq!(repeated.unwrap(), utc("2026-11-01 05:30"), "the first 01:30");
    let between =
        next_local_time(utc("2026-11-01 06:00"), clock("01:30"), Days::ALL, &new_york(), SameDay::Allow);
    assert_eq!(between.unwrap(), utc("2026-11-02 06:30"), "the second 01:30 is not another one");
}

/// Daylight saving, second line: daily 09:00 in New York.
#[test]
fn nine_in_the_morning_stays_nine_in_the_morning() {
    let due =
        |at: &str| next_local_time(ny(at), clock("09:00"), Days::ALL, &new_york(), SameDay::Allow).unwrap();
    assert_eq!(due("2026-03-07 09:07"), utc("2026-03-08 13:00"), "09:00 EDT");
    assert_eq!(due("2026-10-31 09:07"), utc("2026-11-01 14:00"), "09:00 EST");
    // A day is not 24 hours on either of these.
    assert_eq!(calendar_days(ny("2026-03-07 09:00"), 1, None, &new_york()).unwrap(), utc("2026-03-08 13:00"));
    assert_eq!(span("PT24H").after(ny("2026-03-07 09:00")).unwrap(), utc("2026-03-08 14:00"));
}

/// Daylight saving, third line: quiet 21-08 in New York.
#[test]
fn quiet_hours_end_by_the_clocks() {
    let quiet = window("21:00-08:00");
    let sent = |due: &str| quiet.next_outside(utc(due), &new_york()).unwrap();
    assert_eq!(sent("2026-03-08 06:30"), utc("2026-03-08 12:00"), "due 01:30 EST");
    assert_eq!(sent("2026-11-01 05:30"), utc("2026-11-01 13:00"), "due 01:30 EDT");
}

/// Caps and quiet hours, "quiet 22-06" (V, Braze).
#[test]
fn quiet_hours_defer_to_their_end() {
    let quiet = window("22:00-06:00");
    assert_eq!(quiet.next_outside(utc("2026-05-05 05:30"), &Zone::UTC).unwrap(), utc("2026-05-05 06:00"));
    assert_eq!(quiet.next_outside(utc("2026-05-05 06:00"), &Zone::UTC).unwrap(), utc("2026-05-05 06:00"));
}

/// Caps and quiet hours, "one a day": 23:00 and 00:00 are two local days and less than 24 hours apart.
#[test]
fn a_local_day_is_not_a_rolling_day() {
    let (first, second) = (ny("2026-05-05 23:00"), ny("2026-05-06 00:00"));
    assert_ne!(new_york().local_date(first).unwrap(), new_york().local_date(second).unwrap());
    assert_eq!(span("PT24H").after(first).unwrap(), ny("2026-05-06 23:00"));
}

/// B2B (P), "Seed flow": the waits of each step from the last activity, and the sales task in business hours.
#[test]
fn the_seed_flow_is_due() {
    let activity = ny("2026-07-02 15:00");
    assert_eq!(span("PT1H").after(activity).unwrap(), ny("2026-07-02 16:00"));
    assert_eq!(span("PT24H").after(activity).unwrap(), ny("2026-07-03 15:00"));
    let task = span("PT48H").after(activity).unwrap();
    assert_eq!(task, ny("2026-07-04 15:00"));
    assert_eq!(us().next_open(task).unwrap(), ny("2026-07-06 09:00"));
}

/// B2B (P), "Approval stalled": after two business days, then each business day; a sales task after 14 calendar days.
#[test]
fn a_stalled_approval_is_nudged_on_business_days() {
    let submitted = ny("2026-07-06 09:00");
    let mut nudge = us().add_business_days(submitted, 2).unwrap();
    assert_eq!(nudge, ny("2026-07-08 09:00"), "Wednesday");
    for expected in ["2026-07-09 09:00", "2026-07-10 09:00", "2026-07-13 09:00"] {
        nudge = us().add_business_days(nudge, 1).unwrap();
        assert_eq!(nudge, ny(expected));
    }
    assert_eq!(calendar_days(submitted, 14, None, &new_york()).unwrap(), ny("2026-07-20 09:00"));
}

/// B2B (P), "Rep has the ball": three business days, and one business hour after the task is closed.
#[test]
fn the_rep_hands_back_one_business_hour_later() {
    assert_eq!(us().add_business_days(ny("2026-07-01 11:00"), 3).unwrap(), ny("2026-07-07 11:00"));
    let closed = ny("2026-07-02 16:30");
    assert_eq!(us().add_business_time(closed, span("PT1H")).unwrap(), ny("2026-07-06 09:30"));
}

/// B2B (P), "Quote expiry": 7 calendar days and 2 business days before Friday 17:00, which is closing time.
#[test]
fn reminders_come_before_a_quote_expires() {
    let expiry = ny("2026-07-17 17:00");
    assert_eq!(calendar_days_before(expiry, 7, None, &new_york()).unwrap(), ny("2026-07-10 17:00"));
    assert_eq!(us().business_days_before(expiry, 2).unwrap(), ny("2026-07-16 09:00"));
}

/// Zones (P): windows intersect with business calendars, in different zones; an empty intersection is an error.
#[test]
fn windows_intersect_with_calendars() {
    let (berlin, tokyo) = (Zone::named("Europe/Berlin").unwrap(), Zone::named("Asia/Tokyo").unwrap());
    let calendar = us();
    let quiet = window("18:00-08:00");
    // 09:00 in New York is 15:00 in Berlin; its evening closes the rest of the day.
    let shared = Schedule::new().open(&calendar).outside(&quiet, &berlin);
    assert_eq!(shared.next(ny("2026-12-10 08:00")).unwrap(), ny("2026-12-10 09:00"));
    assert_eq!(shared.next(ny("2026-12-10 12:00")).unwrap(), ny("2026-12-11 09:00"));
    assert!(shared.allows(ny("2026-12-10 11:59")).unwrap());
    // 09:00 to 17:00 in New York is 23:00 to 07:00 in Tokyo in winter, so a working day there never meets it; in summer
    // it is 22:00 to 06:00.
    let day = window("09:00-17:00");
    let never = Schedule::new().open(&calendar).inside(&day, &tokyo);
    assert_eq!(never.next(ny("2026-12-10 12:00")).unwrap_err().code, recoup::Code::NoOpenTime);
    assert_eq!(Schedule::new().next(utc("2026-12-10 12:00")).unwrap(), utc("2026-12-10 12:00"));
}
