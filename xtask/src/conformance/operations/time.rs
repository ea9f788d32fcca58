//! Calendars and waits. Times of a vector are instants, or local times (`2026-07-02T16:30`) in the vector's zone; answers
//! are instants in UTC.

use serde_json::{Value, json};

use super::asking::ask;
use super::given::Given;
use super::{Answer, Stop, field, moved, only, text};

/// What a business calendar answers: `{ "instant" }`.
pub(super) fn calendar(_: &Given<'_>, input: &Value) -> Answer {
    let mut calendar = field(input, "calendar").unwrap_or_else(|| json!({}));
    if calendar.is_object() && calendar.get("id").is_none() {
        calendar["id"] = json!("vector");
    }
    // Local times are those of the calendar, which may have a zone of its own.
    let zone = calendar.get("time_zone").cloned().or_else(|| field(input, "time_zone"));
    let mut arguments = vec![
        ("calendar", Some(calendar)),
        ("at", Some(instant(input, zone)?)),
        ("time_zone", field(input, "time_zone")),
    ];
    let questions =
        ["add_business_time", "add_business_days", "business_days_before", "next_open", "next_closed"];
    let asked = question(input, &questions)?;
    match asked {
        "add_business_time" => arguments.push(("span", field(input, asked))),
        "add_business_days" | "business_days_before" => arguments.push(("days", field(input, asked))),
        "next_open" => {
            for (name, zone) in [("inside", "inside_zone"), ("outside", "outside_zone")] {
                let Some(given) = input.get(name) else { continue };
                only(given, &["window", "time_zone"])?;
                arguments.extend([(name, field(given, "window")), (zone, field(given, "time_zone"))]);
            }
        }
        _ => {}
    }
    answer(asked, asked, &arguments)
}

/// What a wait in local time ends at: `{ "instant" }`.
pub(super) fn wait(_: &Given<'_>, input: &Value) -> Answer {
    let zone = field(input, "time_zone");
    let at = ("at", Some(instant(input, zone.clone())?));
    let zone = ("time_zone", zone);
    let asked = question(input, &["after", "days", "days_before", "next", "inside", "outside"])?;
    let value = field(input, asked);
    match asked {
        "after" => answer("after", asked, &[("span", value), at]),
        "days" => answer("days_after", asked, &[("days", value), at, ("time", field(input, "at")), zone]),
        "days_before" => answer(asked, asked, &[("days", value), at, ("time", field(input, "at")), zone]),
        "next" => {
            let on = [("on", field(input, "on")), ("same_day", field(input, "same_day"))];
            answer("next_local_time", asked, &[&[("time", value), at, zone], &on[..]].concat())
        }
        "inside" => answer("next_inside", asked, &[("window", value), at, zone]),
        _ => answer("next_outside", asked, &[("window", value), at, zone]),
    }
}

/// The first argument of a wait holds what the vector gives under the question's own name.
fn answer(function: &str, question: &str, arguments: &[(&str, Option<Value>)]) -> Answer {
    let first = arguments.first().map_or("", |(name, _)| name);
    let asked = ask(&format!("time.{function}"), &[], arguments);
    let due = asked.map_err(|stop| {
        let stop = if first == "calendar" {
            stop
        } else {
            moved(stop, &format!("/{first}"), &format!("/{question}"))
        };
        moved(stop, "/at", "/from")
    })?;
    Ok(json!({ "instant": due }))
}

/// The one question among those possible.
fn question<'v>(input: &Value, possible: &[&'v str]) -> Result<&'v str, Stop> {
    let mut asked = possible.iter().filter(|name| input.get(**name).is_some());
    match (asked.next(), asked.next()) {
        (Some(one), None) => Ok(one),
        _ => Err(Stop::NotRunnable(format!("give exactly one of {possible:?}"))),
    }
}

/// `from`: an instant, or a local time in the zone.
fn instant(input: &Value, zone: Option<Value>) -> Answer {
    let from = text(input, "from")?;
    if from.split_once('T').is_none_or(|(_, time)| time.len() > 5) {
        return Ok(json!(from));
    }
    let local = ask("time.instant", &[], &[("local", Some(json!(from))), ("time_zone", zone)]);
    local.map_err(|stop| moved(stop, "/local", "/from"))
}
