//! How waits are checked and compiled: one kind each, an anchor where one is needed and nowhere else, repetitions that move on.

use alloc::boxed::Box;
use alloc::format;
use alloc::vec::Vec;

use super::choices::unsaid;
use super::load::{is_step, signals};
use super::load_step::Loading;
use super::play::EnterOn;
use super::step::{Anchor, BeforeField, BeforeWait, BusinessWait, EventWait, RepeatWait, Wait};
use super::subject::JourneyKind;
use super::wait::{Ahead, Clock, CompiledWait, Length, Whose};
use crate::document::Cursor;
use crate::error::{Code, Error};
use crate::id::Name;
use crate::limits;
use crate::time::{Days, SameDay, Span, Zone};

impl Loading<'_> {
    pub(super) fn wait(self, wait: &Wait, at: &mut Cursor) -> Option<CompiledWait> {
        let kinds = kinds(wait);
        let [kind] = kinds.as_slice() else {
            at.push(one_of("kind of wait", &WAITS, &kinds));
            return None;
        };
        let needs = match kind {
            &"until" | &"before" => false,
            &"repeat" => wait.repeat.as_ref().is_some_and(|repeat| repeat.first.is_none()),
            _ => true,
        };
        let since = self.since(wait.since, needs, at);
        if let Some(at) = wait.until {
            return Some(CompiledWait::Until(at));
        }
        if let Some(before) = &wait.before {
            let ahead = at.step("before", |at| self.before(before, at))?;
            return Some(CompiledWait::Before(ahead, before.field));
        }
        if let Some(event) = &wait.until_event {
            return at.step("until_event", |at| Some(self.event(event, since?, at)));
        }
        if let Some(repeat) = &wait.repeat {
            return at.step("repeat", |at| self.repeat(repeat, since, at));
        }
        let length = self.length(wait, at);
        Some(CompiledWait::Counted(length?, since?))
    }

    /// The anchor: there where it is needed, and nowhere else.
    fn since(self, since: Option<Anchor>, needs: bool, at: &mut Cursor) -> Option<Anchor> {
        match since {
            None if needs => {
                let met = "The wait is counted from something, and nothing says from what";
                let words: Vec<&str> = Anchor::ALL.iter().map(|word| word.as_str()).collect();
                at.step("since", |at| at.push(unsaid("since", met, &words)));
            }
            Some(_) if !needs => {
                let detail = "This wait is not counted from an anchor; remove \"since\".";
                at.step("since", |at| at.fault(Code::ConflictingFields, detail));
            }
            Some(Anchor::Abandoned)
                if matches!(self.play.enter.on, EnterOn::Opened | EnterOn::StageEntered) =>
            {
                let detail = format!("What enters on \"{}\" was not abandoned.", self.play.enter.on);
                at.step("since", |at| at.fault(Code::ConflictingFields, detail));
            }
            _ => {}
        }
        since
    }

    /// One of the kinds that are counted from an anchor.
    fn length(self, wait: &Wait, at: &mut Cursor) -> Option<Length> {
        if let Some(span) = wait.elapsed {
            return Some(Length::Elapsed(span));
        }
        if let Some(days) = &wait.calendar_days {
            return at.step("calendar_days", |at| {
                some_days("days", days.days, at);
                let zone = at.step("zone", |at| clock(&days.zone, at));
                Some(Length::CalendarDays { days: days.days, at: days.at, zone: zone? })
            });
        }
        if let Some(business) = &wait.business_time {
            return at.step("business_time", |at| self.business(business, at));
        }
        let local = wait.until_local.as_ref()?;
        let zone = at.step("until_local", |at| at.step("zone", |at| clock(&local.zone, at)));
        Some(Length::Local {
            time: local.time,
            days: local.days.unwrap_or(Days::ALL),
            zone: zone?,
            same_day: local.same_day,
        })
    }

    fn business(self, wait: &BusinessWait, at: &mut Cursor) -> Option<Length> {
        at.step("calendar", |at| self.calendar(&wait.calendar, at));
        match (wait.time, wait.days) {
            (Some(time), None) => Some(Length::BusinessTime(time, wait.calendar.clone())),
            (None, Some(days)) => {
                some_days("days", days, at);
                Some(Length::BusinessDays(days, wait.calendar.clone()))
            }
            (time, _) => {
                let there: &[&str] = if time.is_some() { &["time", "days"] } else { &[] };
                at.push(one_of("amount", &["time", "days"], there));
                None
            }
        }
    }

    fn before(self, wait: &BeforeWait, at: &mut Cursor) -> Option<Ahead> {
        let has = match wait.field {
            BeforeField::Ends => matches!(self.play.subject, JourneyKind::Quote | JourneyKind::Contract),
            BeforeField::Due => self.play.subject == JourneyKind::Reorder,
        };
        if !has {
            let detail = format!(
                "A {} has no \"{}\": offers and contracts have \"ends\", goods to be ordered again have \"due\".",
                self.play.subject, wait.field
            );
            at.step("field", |at| at.fault(Code::ConflictingFields, detail));
        }
        let amounts = [
            ("elapsed", wait.elapsed.is_some()),
            ("calendar_days", wait.calendar_days.is_some()),
            ("business_days", wait.business_days.is_some()),
        ];
        let there: Vec<&str> = amounts.iter().filter(|(_, there)| *there).map(|(name, _)| *name).collect();
        let [amount] = there.as_slice() else {
            at.push(one_of("amount", &["elapsed", "calendar_days", "business_days"], &there));
            return None;
        };
        let zone = beside("zone", wait.zone.as_ref(), "calendar_days", amount, at);
        let calendar = beside("calendar", wait.calendar.as_ref(), "business_days", amount, at);
        match (wait.elapsed, wait.calendar_days, wait.business_days) {
            (Some(span), ..) => Some(Ahead::Elapsed(span)),
            (_, Some(days), _) => {
                some_days("calendar_days", days, at);
                let zone = at.step("zone", |at| clock(zone?, at));
                Some(Ahead::CalendarDays(days, zone?))
            }
            (.., days) => {
                let (days, calendar) = (days?, calendar?);
                some_days("business_days", days, at);
                at.step("calendar", |at| self.calendar(calendar, at));
                Some(Ahead::BusinessDays(days, calendar.clone()))
            }
        }
    }

    fn event(self, wait: &EventWait, since: Anchor, at: &mut Cursor) -> CompiledWait {
        if wait.signals.is_empty() {
            at.step("signals", |at| at.fault(Code::MissingField, "Name at least one signal to wait for."));
        }
        signals("signals", &wait.signals, at);
        if let Some(otherwise) = &wait.otherwise {
            at.step("otherwise", |at| is_step(self.play, otherwise, at));
        }
        let (signals, otherwise) = (wait.signals.clone(), wait.otherwise.clone());
        CompiledWait::Event { signals, timeout: wait.timeout, since, otherwise }
    }

    fn repeat(self, wait: &RepeatWait, since: Option<Anchor>, at: &mut Cursor) -> Option<CompiledWait> {
        if !(1..=limits::REPEATS).contains(&wait.at_most) {
            let range = format!("1 to {}", limits::REPEATS);
            at.step("at_most", |at| at.push(Error::new(Code::OutOfRange).with("range", range)));
        }
        signals("until", &wait.until, at);
        let every = at.step("every", |at| self.every(&wait.every, at));
        let first = match (&wait.first, since) {
            (None, since) => Some(CompiledWait::Counted(every.clone()?, since?)),
            (Some(first), _) => at.step("first", |at| self.first(first, at)),
        };
        Some(CompiledWait::Repeat {
            first: Box::new(first?),
            every: every?,
            at_most: wait.at_most,
            until: wait.until.clone(),
        })
    }

    fn first(self, wait: &Wait, at: &mut Cursor) -> Option<CompiledWait> {
        if let Some(kind) = ["until_event", "repeat"].into_iter().find(|kind| kinds(wait).contains(kind)) {
            let detail = "The first time of a repetition is a plain wait.";
            at.step(kind, |at| at.fault(Code::ConflictingFields, detail));
            return None;
        }
        self.wait(wait, at)
    }

    /// From one time to the next. It has to move on, or a run would stand still.
    fn every(self, wait: &Wait, at: &mut Cursor) -> Option<Length> {
        if wait.since.is_some() {
            let detail = "A repetition is counted from when the time before was due; remove \"since\".";
            at.step("since", |at| at.fault(Code::ConflictingFields, detail));
        }
        let kinds = kinds(wait);
        let counted: Vec<&str> = kinds.iter().copied().filter(|kind| COUNTED.contains(kind)).collect();
        if counted.len() != 1 || kinds.len() != 1 {
            at.push(one_of("length of time", &COUNTED, &kinds));
            return None;
        }
        let length = self.length(wait, at)?;
        let stands = match &length {
            Length::Elapsed(span) | Length::BusinessTime(span, _) => *span == Span::ZERO,
            Length::Local { same_day, .. } => *same_day == SameDay::Allow,
            Length::CalendarDays { .. } | Length::BusinessDays(..) => false,
        };
        if stands {
            let detail = "A repetition has to move on: use a time above zero, and \"same_day\": \"skip\".";
            at.fault(Code::OutOfRange, detail);
        }
        Some(length)
    }
}

const COUNTED: [&str; 4] = ["elapsed", "calendar_days", "business_time", "until_local"];
const WAITS: [&str; 8] =
    ["elapsed", "calendar_days", "business_time", "until", "until_local", "before", "until_event", "repeat"];

/// The kinds that stand in a wait.
fn kinds(wait: &Wait) -> Vec<&'static str> {
    let there = [
        wait.elapsed.is_some(),
        wait.calendar_days.is_some(),
        wait.business_time.is_some(),
        wait.until.is_some(),
        wait.until_local.is_some(),
        wait.before.is_some(),
        wait.until_event.is_some(),
        wait.repeat.is_some(),
    ];
    WAITS.into_iter().zip(there).filter(|(_, there)| *there).map(|(kind, _)| kind).collect()
}

fn one_of(what: &str, allowed: &[&str], found: &[&str]) -> Error {
    let detail = if found.is_empty() {
        format!("Give exactly one {what}: {}.", allowed.join(", "))
    } else {
        format!("Give exactly one {what} of {}; found {}.", allowed.join(", "), found.join(" and "))
    };
    Error::new(Code::ConflictingFields).detail(detail).with_list("fields", allowed)
}

/// A field that goes with one amount: there just when the amount is.
fn beside<'w, T>(
    field: &'static str,
    there: Option<&'w T>,
    with: &str,
    amount: &str,
    at: &mut Cursor,
) -> Option<&'w T> {
    match there {
        None if with == amount => {
            at.step(field, |at| at.fault(Code::MissingField, format!("\"{with}\" needs a \"{field}\".")));
        }
        Some(_) if with != amount => {
            at.step(field, |at| at.fault(Code::ConflictingFields, format!("It goes with \"{with}\".")));
        }
        _ => {}
    }
    there
}

/// Days are counted from one: the same day is `until_local`.
fn some_days(field: &'static str, days: u32, at: &mut Cursor) {
    if days == 0 {
        let detail = "Use one day or more; a time of the same day is \"until_local\", the next opening \"time\": \"PT0S\".";
        at.step(field, |at| at.fault(Code::OutOfRange, detail));
    }
}

fn clock(name: &Name, at: &mut Cursor) -> Option<Clock> {
    let whose = Whose::ALL.into_iter().find(|(word, _)| *word == name.as_str());
    match whose {
        Some((_, whose)) => Some(Clock::Of(whose)),
        None => Zone::named(name.as_str()).map(Clock::Named).map_err(|error| at.push(error)).ok(),
    }
}
