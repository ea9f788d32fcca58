//! Calendars and waits. Times of a vector are instants, or local times (`2026-07-02T16:30`) in the vector's zone; answers
//! are instants in UTC.

use chrono::{DateTime, Utc};
use recoup::time::{
    CalendarRules, DayWindow, Days, SameDay, Schedule, Span, Zone, calendar_days, calendar_days_before,
    date_from_text, instant_from_text, instant_to_text, next_local_time, time_from_text,
};
use serde_json::{Value, json};

use super::given::Given;
use super::{Answer, Stop, field, field_or, only, text};

/// `{ "calendar", "time_zone"?, "from", and one question }`.
pub(super) const CALENDAR: &[&str] = &[
    "calendar",
    "time_zone",
    "from",
    "add_business_time",
    "add_business_days",
    "business_days_before",
    "next_open",
    "next_closed",
    "inside",
    "outside",
];

/// `{ "time_zone"?, "from", and one question }`.
pub(super) const WAIT: &[&str] = &[
    "time_zone",
    "from",
    "after",
    "days",
    "days_before",
    "at",
    "next",
    "on",
    "same_day",
    "inside",
    "outside",
];

/// What a business calendar answers: `{ "instant" }`.
pub(super) fn calendar(_: &Given<'_>, input: &Value) -> Answer {
    let mut rules = input.get("calendar").cloned().unwrap_or_else(|| json!({}));
    if rules.is_object() && rules.get("id").is_none() {
        rules["id"] = json!("vector");
    }
    let zone = zone(input)?;
    let rules: CalendarRules = field(&json!({ "calendar": rules }), "calendar")?;
    let calendar = rules.compile(&zone)?;
    let from = instant(input, calendar.zone())?;
    let window = |name: &str| {
        let Some(given) = input.get(name) else { return Ok(None) };
        only(given, &["window", "time_zone"])?;
        Ok::<_, Stop>(Some((within(DayWindow::parse(text(given, "window")?), name)?, self::zone(given)?)))
    };
    let (inside, outside) = (window("inside")?, window("outside")?);
    let mut open = Schedule::new().open(&calendar);
    if let Some((window, zone)) = &inside {
        open = open.inside(window, zone);
    }
    if let Some((window, zone)) = &outside {
        open = open.outside(window, zone);
    }
    let due = match question(input, &CALENDAR[3..8])? {
        "add_business_time" => calendar.add_business_time(from, span(input, "add_business_time")?),
        "add_business_days" => calendar.add_business_days(from, days(input, "add_business_days")?),
        "business_days_before" => calendar.business_days_before(from, days(input, "business_days_before")?),
        "next_open" => open.next(from),
        _ => calendar.next_closed(from),
    };
    Ok(json!({ "instant": instant_to_text(due?) }))
}

/// What a wait in local time ends at: `{ "instant" }`.
pub(super) fn wait(_: &Given<'_>, input: &Value) -> Answer {
    let zone = zone(input)?;
    let from = instant(input, &zone)?;
    let clock = |name| Ok::<_, Stop>(within(time_from_text(text(input, name)?), name)?);
    let at = input.get("at").map(|_| clock("at")).transpose()?;
    let window = |name| Ok::<_, Stop>(within(DayWindow::parse(text(input, name)?), name)?);
    let due = match question(input, &["after", "days", "days_before", "next", "inside", "outside"])? {
        "after" => span(input, "after")?.after(from),
        "days" => calendar_days(from, days(input, "days")?, at, &zone),
        "days_before" => calendar_days_before(from, days(input, "days_before")?, at, &zone),
        "next" => {
            let on = match input.get("on") {
                Some(_) => within(Days::parse(text(input, "on")?), "on")?,
                None => Days::ALL,
            };
            next_local_time(from, clock("next")?, on, &zone, field_or(input, "same_day", SameDay::Allow)?)
        }
        "inside" => window("inside")?.next_inside(from, &zone),
        _ => window("outside")?.next_outside(from, &zone),
    };
    Ok(json!({ "instant": instant_to_text(due?) }))
}

/// The one question among those possible.
fn question<'v>(input: &Value, possible: &[&'v str]) -> Result<&'v str, Stop> {
    let mut asked = possible.iter().filter(|name| input.get(**name).is_some());
    match (asked.next(), asked.next()) {
        (Some(one), None) => Ok(one),
        _ => Err(Stop::NotRunnable(format!("give exactly one of {possible:?}"))),
    }
}

fn zone(input: &Value) -> Result<Zone, Stop> {
    field_or(input, "time_zone", Zone::UTC)
}

/// `from`: an instant, or a local time in the zone.
fn instant(input: &Value, zone: &Zone) -> Result<DateTime<Utc>, Stop> {
    let text = text(input, "from")?;
    let read = match text.split_once('T') {
        Some((date, time)) if time.len() <= 5 => {
            let local = within(date_from_text(date), "from")?.and_time(within(time_from_text(time), "from")?);
            zone.instant(local)
        }
        _ => instant_from_text(text),
    };
    Ok(within(read, "from")?)
}

fn span(input: &Value, name: &str) -> Result<Span, Stop> {
    Ok(within(Span::parse(text(input, name)?), name)?)
}

fn days(input: &Value, name: &str) -> Result<u32, Stop> {
    field(input, name)
}

fn within<T>(result: recoup::Result<T>, name: &str) -> recoup::Result<T> {
    result.map_err(|error| error.within(name))
}
