//! What a play sends against the rules of its channel: caps that the play alone fills, channels that are never open.

use alloc::format;
use alloc::vec::Vec;

use chrono::{DateTime, TimeDelta, Utc};

use super::plays::{Stage, step_path};
use super::{LintCode, Report};
use crate::limits;
use crate::recovery::{Anchor, Cap, CapPer, ChannelRule, CompiledPlay, Planned, SendStep};
use crate::time::{Calendar, Calendars, Zone};

pub(super) fn check(stage: &Stage<'_>, report: &mut Report) {
    for (index, play) in stage.plays.iter().enumerate() {
        caps(index, play, stage, report);
    }
    never_open(stage, report);
}

/// A message that surely goes, unless something stops it, with when it is due.
struct Due<'a> {
    place: usize,
    send: &'a SendStep,
    planned: Planned,
    /// How long it may be held back by a cap.
    patience: TimeDelta,
}

/// The messages on the straight way through a play, as far as elapsed time alone says when they are due.
fn straight_on(play: &CompiledPlay) -> Vec<Due<'_>> {
    let mut messages = Vec::new();
    let mut planned = Planned { base: Anchor::Entered, after: TimeDelta::zero() };
    for (place, step) in play.steps().iter().enumerate() {
        let rule = step.rule();
        // From here on the way depends on something.
        if rule.branch.is_some() || rule.split.is_some() || rule.end {
            break;
        }
        let defer = step.choices().on_cap.defer.as_ref();
        let patience = defer.map_or(TimeDelta::zero(), |defer| defer.max_age.as_time_delta());
        let mut last = planned;
        for number in 0..step.times().min(limits::REPEATS) {
            let Some(due) = step.planned(planned, number) else { return messages };
            last = due;
            if let Some(send) = rule.send.as_ref().filter(|_| rule.when.is_none()) {
                messages.push(Due { place, send, planned: due, patience });
            }
        }
        planned = last;
        if rule.next.is_some() {
            break;
        }
    }
    messages
}

/// Caps that what the play itself sent before has used up whenever a message is due.
fn caps(index: usize, play: &CompiledPlay, stage: &Stage<'_>, report: &mut Report) {
    let messages = straight_on(play);
    let mut told: Option<usize> = None;
    for (place, message) in messages.iter().enumerate() {
        let before = messages.get(..place).unwrap_or_default();
        let cap = stage.recovery.caps.iter().find(|cap| is_used_up(cap, message, before));
        // One finding for a step is enough to look at it.
        if let Some(cap) = cap.filter(|_| told != Some(message.place)) {
            told = Some(message.place);
            let step = play.steps().get(message.place).map(|step| step.id().as_str()).unwrap_or_default();
            let sentence = format!(
                "When step {step} of play {} is due, its earlier messages have used up the cap {}: it is never sent unless one of them \
                 was not. Wait longer, or widen the cap.",
                play.id(),
                cap.id
            );
            report.warn(LintCode::ImpossibleCap, step_path(index, message.place), sentence);
        }
    }
}

fn is_used_up(cap: &Cap, message: &Due<'_>, before: &[Due<'_>]) -> bool {
    let counts = |send: &SendStep| cap.counts(&send.channel, send.purpose, &send.tags);
    let Some(window) = window(cap).filter(|_| counts(message.send)) else { return false };
    let counted = before.iter().filter(|earlier| {
        let same_person = cap.per == CapPer::Account || earlier.send.to == message.send.to;
        let apart = message.planned.after.checked_sub(&earlier.planned.after);
        let waited = apart.and_then(|apart| apart.checked_add(&message.patience));
        same_person
            && earlier.planned.base == message.planned.base
            && counts(earlier.send)
            && waited.is_some_and(|waited| waited < window)
    });
    u32::try_from(counted.count()).unwrap_or(u32::MAX) >= cap.at_most
}

/// How long a message counts at the least. The first of so many local days may be about to end, and a day may lack an hour.
fn window(cap: &Cap) -> Option<TimeDelta> {
    let days = cap.local_days.map(|days| {
        TimeDelta::hours(i64::from(days).saturating_sub(1).saturating_mul(23)).max(TimeDelta::nanoseconds(1))
    });
    cap.within.or(cap.smart).map(crate::time::Span::as_time_delta).or(days)
}

/// Channels whose windows, quiet hours and calendar have no time in common, wherever on earth the recipient is.
fn never_open(stage: &Stage<'_>, report: &mut Report) {
    let mut faults = crate::document::Cursor::default();
    let rulebook = stage.rulebook;
    let calendars = Calendars::compile_at(&rulebook.calendars, &rulebook.time_zone, &mut faults);
    for (index, channel) in stage.recovery.channels.iter().enumerate() {
        let calendar = channel.calendar.as_ref().and_then(|id| calendars.get(id));
        let opens = channel.quiet.is_empty() && channel.open.is_empty()
            || zones(calendar.is_some()).iter().any(|zone| opens(channel, calendar, zone));
        if !opens {
            let sentence = format!(
                "Channel {} is never open: its windows, quiet hours and calendar have no time in common.",
                channel.id
            );
            report.warn(LintCode::NeverOpen, format!("/recovery/channels/{index}"), sentence);
        }
    }
}

/// Windows alone mean the same in every zone; beside a calendar, which has its own, every distance between the two counts.
fn zones(beside_calendar: bool) -> Vec<Zone> {
    if !beside_calendar {
        return [Zone::UTC].into();
    }
    let names = (-14..=12).map(|hours: i32| match hours {
        0 => "Etc/GMT".into(),
        hours => format!("Etc/GMT{hours:+}"),
    });
    names.filter_map(|name| Zone::named(&name).ok()).collect()
}

/// Whether the channel opens in a zone in an ordinary week. If it does, it does so where one of its parts begins.
fn opens(channel: &ChannelRule, calendar: Option<&Calendar>, zone: &Zone) -> bool {
    let Some(monday) = DateTime::from_timestamp(MONDAY, 0) else { return true };
    let is_open = |at: DateTime<Utc>| {
        (channel.open.is_empty()
            || channel.open.iter().any(|window| window.contains(at, zone).unwrap_or(true)))
            && !channel.quiet.iter().any(|window| window.contains(at, zone).unwrap_or(false))
            && calendar.is_none_or(|calendar| calendar.is_open(at).unwrap_or(true))
    };
    let step = TimeDelta::minutes(1);
    let mut edges: Vec<DateTime<Utc>> = [monday].into();
    let mut collect = |next: &dyn Fn(DateTime<Utc>) -> Option<DateTime<Utc>>| {
        let mut at = monday;
        // As many parts as begin in two weeks.
        for _ in 0..64 {
            let Some(edge) = next(at) else { break };
            edges.push(edge);
            let Some(later) = edge.checked_add_signed(step) else { break };
            at = later;
        }
    };
    for window in &channel.open {
        collect(&|at| window.next_start(at, zone).ok());
    }
    for window in &channel.quiet {
        collect(&|at| window.next_start(at, zone).and_then(|start| window.next_outside(start, zone)).ok());
    }
    if let Some(calendar) = calendar {
        collect(&|at| calendar.next_closed(at).and_then(|closed| calendar.next_open(closed)).ok());
    }
    edges.into_iter().any(is_open)
}

/// The beginning of a week without holidays that matter, in January of a year without a leap day.
const MONDAY: i64 = 1_768_176_000;
