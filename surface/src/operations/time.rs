//! `time`: business calendars, waits in local time, and local times as instants.
//!
//! Every question names what it is counted from. A calendar is one of a rulebook; its hours are in its own zone, else in `time_zone`.

use chrono::{DateTime, NaiveDate, NaiveTime, Utc};
use recoup::document::{Encode as _, Faults};
use recoup::error::{Code, Error};
use recoup::time::{
    Calendar, CalendarRules, DayWindow, Days, SameDay, Schedule, Span, Zone, calendar_days,
    calendar_days_before, date_from_text, next_local_time, time_from_text,
};

use super::{given, tree};
use crate::argument::Arguments;
use crate::operation::{Answer, Class, Gives, Operation, Param, optional, required, value};

const CLASS: Class = Class::Module("time");

const AT: Param = required::<DateTime<Utc>>("at", "What it is counted from.");
const CALENDAR: Param = required::<CalendarRules>("calendar", "The business calendar.");
const ZONE: Param = optional::<Zone>("time_zone", "The zone, such as Europe/Berlin; UTC.");
const DAYS: Param = required::<u32>("days", "How many days.");
const WINDOW: Param =
    required::<DayWindow>("window", "The window of local time, such as `Fri,Sat 08:00-10:00`.");
const INSTANT: Gives = value::<DateTime<Utc>>();

/// A question that is answered with an instant.
const fn ask(
    name: &'static str,
    about: &'static str,
    takes: &'static [Param],
    run: fn(&Arguments<'_>) -> Result<Answer, Faults>,
) -> Operation {
    Operation { class: CLASS, name, about, on: &[], takes, gives: INSTANT, run }
}

pub(super) const OPERATIONS: &[Operation] = &[
    ask(
        "add_business_time",
        "An instant later by so much open time. A sum that would end at closing time ends at the next opening. `no_open_time`.",
        &[CALENDAR, AT, required::<Span>("span", "How long, such as PT8H."), ZONE],
        |call| instant(calendar(call)?.add_business_time(call.required("at")?, call.required("span")?)),
    ),
    ask(
        "add_business_days",
        "The same local time so many business days later. A day on which the calendar opens at all is a business day.",
        &[CALENDAR, AT, DAYS, ZONE],
        |call| instant(calendar(call)?.add_business_days(call.required("at")?, call.required("days")?)),
    ),
    ask(
        "business_days_before",
        "The same local time so many business days earlier.",
        &[CALENDAR, AT, DAYS, ZONE],
        |call| instant(calendar(call)?.business_days_before(call.required("at")?, call.required("days")?)),
    ),
    ask(
        "next_open",
        "The first instant from here on at which the calendar is open and, where they are given, it is inside the one window and outside \
         the other.",
        &[
            CALENDAR,
            AT,
            ZONE,
            optional::<DayWindow>("inside", "A window of local time that it has to be in."),
            optional::<Zone>("inside_zone", "The zone of that window; UTC."),
            optional::<DayWindow>(
                "outside",
                "A window of local time that it must not be in, such as quiet hours.",
            ),
            optional::<Zone>("outside_zone", "The zone of that window; UTC."),
        ],
        next_open,
    ),
    ask(
        "next_closed",
        "The first instant from here on at which the calendar is closed.",
        &[CALENDAR, AT, ZONE],
        |call| instant(calendar(call)?.next_closed(call.required("at")?)),
    ),
    Operation {
        class: CLASS,
        name: "is_open",
        about: "Whether the calendar is open.",
        on: &[],
        takes: &[CALENDAR, AT, ZONE],
        gives: value::<bool>(),
        run: |call| given(&calendar(call)?.is_open(call.required("at")?)?),
    },
    Operation {
        class: CLASS,
        name: "is_business_day",
        about: "Whether the calendar opens at all on a date.",
        on: &[],
        takes: &[CALENDAR, required::<NaiveDate>("date", "The date."), ZONE],
        gives: value::<bool>(),
        run: |call| given(&calendar(call)?.is_business_day(call.required("date")?)?),
    },
    Operation {
        class: CLASS,
        name: "business_time_between",
        about: "How long the calendar is open between two instants.",
        on: &[],
        takes: &[CALENDAR, AT, required::<DateTime<Utc>>("until", "The end, outside."), ZONE],
        gives: value::<Span>(),
        run: |call| {
            given(&calendar(call)?.business_time_between(call.required("at")?, call.required("until")?)?)
        },
    },
    ask(
        "after",
        "An instant later by elapsed time. `invalid_duration`.",
        &[AT, required::<Span>("span", "How long, such as PT36H.")],
        |call| {
            let span: Span = call.required("span")?;
            instant(span.after(call.required("at")?))
        },
    ),
    ask(
        "before",
        "An instant earlier by elapsed time.",
        &[AT, required::<Span>("span", "How long, such as PT36H.")],
        |call| {
            let span: Span = call.required("span")?;
            instant(span.before(call.required("at")?))
        },
    ),
    ask(
        "days_after",
        "The same local time, or the local time named, so many calendar days later.",
        &[AT, DAYS, optional::<NaiveTime>("time", "The local time on that day."), ZONE],
        |call| {
            instant(calendar_days(
                call.required("at")?,
                call.required("days")?,
                call.optional("time")?,
                &zone(call, "time_zone")?,
            ))
        },
    ),
    ask(
        "days_before",
        "The same local time, or the local time named, so many calendar days earlier.",
        &[AT, DAYS, optional::<NaiveTime>("time", "The local time on that day."), ZONE],
        |call| {
            let (at, days, time) = (call.required("at")?, call.required("days")?, call.optional("time")?);
            instant(calendar_days_before(at, days, time, &zone(call, "time_zone")?))
        },
    ),
    ask(
        "next_local_time",
        "The next instant at which local clocks show a time.",
        &[
            AT,
            required::<NaiveTime>("time", "The local time."),
            optional::<Days>("on", "The days that count, such as `Mon-Fri`; all."),
            ZONE,
            optional::<SameDay>("same_day", "Whether the day that it is counted from counts; allow."),
        ],
        |call| {
            let (at, time) = (call.required("at")?, call.required("time")?);
            let (on, same) =
                (call.optional_or("on", Days::ALL)?, call.optional_or("same_day", SameDay::Allow)?);
            instant(next_local_time(at, time, on, &zone(call, "time_zone")?, same))
        },
    ),
    ask(
        "next_inside",
        "The first instant from here on that is inside a window of local time.",
        &[WINDOW, AT, ZONE],
        |call| {
            let window: DayWindow = call.required("window")?;
            instant(window.next_inside(call.required("at")?, &zone(call, "time_zone")?))
        },
    ),
    ask(
        "next_outside",
        "The first instant from here on that is outside a window of local time.",
        &[WINDOW, AT, ZONE],
        |call| {
            let window: DayWindow = call.required("window")?;
            instant(window.next_outside(call.required("at")?, &zone(call, "time_zone")?))
        },
    ),
    ask(
        "instant",
        "The instant of a local time. One that the clocks skip goes later by what they skip, of one that they show twice it is the first.",
        &[
            required::<String>(
                "local",
                "The local time, such as 2026-07-02T16:30, seconds if there are any.",
            ),
            ZONE,
        ],
        |call| {
            let text: String = call.required("local")?;
            let local = local_time(&text).map_err(|error| error.within("local"))?;
            instant(zone(call, "time_zone")?.instant(local))
        },
    ),
    Operation {
        class: CLASS,
        name: "local",
        about: "What the clocks of a zone show at an instant: date and time without an offset.",
        on: &[],
        takes: &[AT, ZONE],
        gives: value::<String>(),
        run: |call| {
            let shown = zone(call, "time_zone")?.local(call.required("at")?)?;
            given(&shown.format("%Y-%m-%dT%H:%M:%S%.f").to_string())
        },
    },
];

fn instant(at: recoup::Result<DateTime<Utc>>) -> Result<Answer, Faults> {
    Ok(tree(at?.encode()))
}

fn zone(call: &Arguments<'_>, name: &'static str) -> Result<Zone, Faults> {
    call.optional_or(name, Zone::UTC)
}

fn calendar(call: &Arguments<'_>) -> Result<Calendar, Faults> {
    let rules: CalendarRules = call.required("calendar")?;
    Ok(rules.compile(&zone(call, "time_zone")?).map_err(|error| error.within("calendar"))?)
}

fn next_open(call: &Arguments<'_>) -> Result<Answer, Faults> {
    let calendar = calendar(call)?;
    let (inside, outside): (Option<DayWindow>, Option<DayWindow>) =
        (call.optional("inside")?, call.optional("outside")?);
    let (inside_zone, outside_zone) = (zone(call, "inside_zone")?, zone(call, "outside_zone")?);
    let mut open = Schedule::new().open(&calendar);
    if let Some(window) = &inside {
        open = open.inside(window, &inside_zone);
    }
    if let Some(window) = &outside {
        open = open.outside(window, &outside_zone);
    }
    instant(open.next(call.required("at")?))
}

/// A date and a time of day with a `T` between them.
fn local_time(text: &str) -> recoup::Result<chrono::NaiveDateTime> {
    let invalid = || {
        let detail = "A local time is written such as \"2026-07-02T16:30\", without an offset.";
        Error::new(Code::InvalidTime).detail(detail)
    };
    let (date, time) = text.split_once('T').ok_or_else(invalid)?;
    Ok(date_from_text(date)?.and_time(time_from_text(time)?))
}
