//! How steps and waits are checked and compiled.

use alloc::boxed::Box;
use alloc::collections::BTreeSet;
use alloc::format;
use alloc::vec::Vec;

use rust_decimal::Decimal;

use super::choices::{Said, unsaid};
use super::load::{Ground, each, is_step, said_once, signals, unknown};
use super::play::{
    Anchor, BeforeField, BeforeWait, Branch, BusinessWait, EnterOn, EventWait, Play, PlayStep, RepeatWait,
    SendStep, Split, TaskStep, Wait,
};
use super::plays::{Action, CompiledStep};
use super::recipient::usual;
use super::subject::JourneyKind;
use super::wait::{Ahead, Clock, CompiledWait, Length, Whose};
use crate::document::Cursor;
use crate::error::{Code, Error};
use crate::id::{CalendarId, Name};
use crate::limits;
use crate::time::{Days, SameDay, Span, Zone};

/// The steps of a play in its order.
pub(super) fn steps(play: &Play, said: Said<'_>, ground: &Ground<'_>, at: &mut Cursor) -> Vec<CompiledStep> {
    if play.steps.is_empty() {
        at.fault(Code::MissingField, "A play has at least one step.");
    }
    if play.steps.len() > limits::PLAY_STEPS {
        at.push(Error::new(Code::TooMany).with("limit", limits::PLAY_STEPS));
        return Vec::new();
    }
    let mut seen = BTreeSet::new();
    let compiled = play.steps.iter().enumerate().map(|(index, step)| {
        at.step(index, |at| {
            if !seen.insert(&step.id) {
                let detail = format!("There is a step {} already.", step.id);
                at.step("id", |at| at.fault(Code::DuplicateId, detail));
            }
            Loading { play, ground }.step(step, said, at)
        })
    });
    compiled.collect()
}

#[derive(Clone, Copy)]
struct Loading<'r> {
    play: &'r Play,
    ground: &'r Ground<'r>,
}

impl Loading<'_> {
    fn step(self, step: &PlayStep, said: Said<'_>, at: &mut Cursor) -> CompiledStep {
        let actions: Vec<Action<'_>> = step.actions().collect();
        if actions.len() > 1 {
            let words: Vec<&str> = actions.iter().map(Action::as_str).collect();
            let detail =
                format!("A step does one thing; {} stand together. Make each a step.", words.join(" and "));
            at.push(Error::new(Code::ConflictingFields).detail(detail).with_list("fields", words));
        }
        if step.end && step.next.is_some() {
            at.step("next", |at| {
                at.fault(Code::ConflictingFields, "Nothing comes after a step that ends the run.")
            });
        }
        if let Some(next) = &step.next {
            at.step("next", |at| is_step(self.play, next, at));
        }
        self.ground.asked("when", step.when.as_deref(), at);
        for action in &actions {
            at.step(action.as_str(), |at| self.action(action, step, at));
        }
        let wait = step.wait.as_ref().and_then(|wait| at.step("wait", |at| self.wait(wait, at)));
        if let Some(choices) = &step.choices {
            at.step("choices", |at| said_once(choices, at));
        }
        let waits = wait.as_ref().is_some_and(CompiledWait::may_be_past);
        let action = actions.first().copied().unwrap_or(Action::Wait);
        CompiledStep {
            rule: step.clone(),
            choices: said.resolve(step.choices.as_ref(), &action, waits, at),
            wait,
        }
    }

    fn action(self, action: &Action<'_>, step: &PlayStep, at: &mut Cursor) {
        match action {
            Action::Send(send) => self.send(send, at),
            Action::Audience(audience) => self.channel(&audience.channel, at),
            Action::Task(task) => self.task(task, at),
            Action::Quote(quote) => {
                if let Some(to) = &quote.to {
                    at.step("to", |at| self.role(to, at));
                }
            }
            Action::Offer(offer) => at.step("offer", |at| self.offer(&offer.offer, at)),
            Action::Branch(branch) => self.branch(branch, step, at),
            Action::Split(split) => self.split(split, at),
            Action::Crm(_) | Action::Webhook(_) | Action::HoldPrice(_) | Action::End | Action::Wait => {}
        }
    }

    fn send(self, send: &SendStep, at: &mut Cursor) {
        self.channel(&send.channel, at);
        let channel = self.ground.recovery.channel(&send.channel);
        if channel.is_some_and(|channel| !channel.consent.iter().any(|rule| rule.purpose == send.purpose)) {
            let detail = format!(
                "Channel {} does not say what consent {} messages need; add it to its \"consent\".",
                send.channel, send.purpose
            );
            at.step("purpose", |at| at.fault(Code::UnknownReference, detail));
        }
        each("to", &send.to, at, |role, at| self.role(role, at));
        if let Some(offer) = &send.offer {
            at.step("offer", |at| self.offer(offer, at));
        }
        if let Some(id) = &send.experiment {
            let known = &self.ground.rulebook.experiments;
            if !known.iter().any(|experiment| experiment.id == *id) {
                at.step("experiment", |at| {
                    at.push(unknown("experiment", id, known.iter().map(|experiment| &experiment.id)));
                });
            }
        }
    }

    fn channel(self, id: &Name, at: &mut Cursor) {
        if self.ground.recovery.channel(id).is_none() {
            let known = self.ground.recovery.channels.iter().map(|channel| &channel.id);
            at.step("channel", |at| at.push(unknown("channel", id, known)));
        }
    }

    fn task(self, task: &TaskStep, at: &mut Cursor) {
        at.step("to", |at| self.role(&task.to, at));
        if let Some(calendar) = &task.calendar {
            at.step("calendar", |at| self.calendar(calendar, at));
        } else if task.due_in.is_some() {
            at.step("due_in", |at| at.fault(Code::ConflictingFields, "Business time needs a \"calendar\"."));
        }
        if task
            .expected_percent
            .is_some_and(|percent| percent < Decimal::ZERO || percent > Decimal::ONE_HUNDRED)
        {
            at.step("expected_percent", |at| {
                at.push(Error::new(Code::InvalidPercent).with("range", "0 to 100"))
            });
        }
    }

    /// The buyer needs no rule: without one they are the contact of the journey.
    fn role(self, role: &Name, at: &mut Cursor) {
        let known = &self.ground.recovery.recipients;
        if usual(role.as_str()).is_empty() && !known.iter().any(|rule| rule.role == *role) {
            at.push(unknown("role", role, known.iter().map(|rule| &rule.role)));
        }
    }

    fn offer(self, id: &Name, at: &mut Cursor) {
        if self.ground.recovery.offer(id).is_none() {
            at.push(unknown("offer", id, self.ground.recovery.offers.iter().map(|offer| &offer.id)));
        }
    }

    fn calendar(self, id: &CalendarId, at: &mut Cursor) {
        if self.ground.calendars.get(id).is_none() {
            at.push(unknown(
                "calendar",
                id,
                self.ground.rulebook.calendars.iter().map(|calendar| &calendar.id),
            ));
        }
    }

    fn branch(self, branch: &Branch, step: &PlayStep, at: &mut Cursor) {
        if branch.cases.is_empty() {
            at.step("cases", |at| at.fault(Code::MissingField, "A branch has at least one case."));
        }
        each("cases", &branch.cases, at, |case, at| {
            self.ground.asked("when", Some(&case.when), at);
            at.step("to", |at| is_step(self.play, &case.to, at));
        });
        if let Some(otherwise) = &branch.otherwise {
            at.step("otherwise", |at| is_step(self.play, otherwise, at));
            if step.next.is_some() {
                let detail =
                    "\"next\" of the step says where it goes on when no case fits; keep one of the two.";
                at.step("otherwise", |at| at.fault(Code::ConflictingFields, detail));
            }
        }
    }

    fn split(self, split: &Split, at: &mut Cursor) {
        let known = &self.ground.rulebook.experiments;
        let experiment = known.iter().find(|experiment| experiment.id == split.experiment);
        if experiment.is_none() {
            let ids = known.iter().map(|experiment| &experiment.id);
            at.step("experiment", |at| at.push(unknown("experiment", &split.experiment, ids)));
        }
        let mut seen = BTreeSet::new();
        each("arms", &split.arms, at, |arm, at| {
            at.step("to", |at| is_step(self.play, &arm.to, at));
            if !seen.insert(arm.arm.clone()) {
                at.step("arm", |at| at.fault(Code::DuplicateId, format!("Arm {} stands twice.", arm.arm)));
            }
            if let Some(experiment) = experiment
                && !experiment.variants.iter().any(|variant| variant.id == arm.arm)
            {
                let ids = experiment.variants.iter().map(|variant| &variant.id);
                at.step("arm", |at| at.push(unknown("arm", &arm.arm, ids)));
            }
        });
    }

    fn wait(self, wait: &Wait, at: &mut Cursor) -> Option<CompiledWait> {
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
            return at.step("until_event", |at| self.event(event, since?, at));
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

    fn event(self, wait: &EventWait, since: Anchor, at: &mut Cursor) -> Option<CompiledWait> {
        if wait.signals.is_empty() {
            at.step("signals", |at| at.fault(Code::MissingField, "Name at least one signal to wait for."));
        }
        signals("signals", &wait.signals, at);
        if let Some(otherwise) = &wait.otherwise {
            at.step("otherwise", |at| is_step(self.play, otherwise, at));
        }
        let (signals, otherwise) = (wait.signals.clone(), wait.otherwise.clone());
        Some(CompiledWait::Event { signals, timeout: wait.timeout, since, otherwise })
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
