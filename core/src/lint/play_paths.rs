//! The ways through a play: steps that nothing leads to, circles, what comes too late, exits that can't come.

use alloc::collections::BTreeSet;
use alloc::format;
use alloc::vec::Vec;

use chrono::TimeDelta;

use super::plays::{Stage, step_path};
use super::{LintCode, Report};
use crate::quote::ValidFor;
use crate::recovery::{Action, CompiledPlay, CompiledStep, EnterOn, ExitOn, ExitTiming, JourneyKind};
use crate::rulebook::Rulebook;
use crate::time::Span;

pub(super) fn check(stage: &Stage<'_>, report: &mut Report) {
    for (index, play) in stage.plays.iter().enumerate() {
        let ways = Ways::of(play, stage.rulebook);
        unreachable(index, play, &ways, report);
        circles(index, play, &ways, report);
        past_expiry(index, play, stage, report);
        missed(index, play, &ways, report);
    }
}

/// Where each step leads to.
struct Ways(Vec<Vec<usize>>);

impl Ways {
    fn of(play: &CompiledPlay, rulebook: &Rulebook) -> Self {
        Self((0..play.steps().len()).map(|place| play.ways_on(place, rulebook)).collect())
    }

    fn from(&self, place: usize) -> &[usize] {
        self.0.get(place).map(Vec::as_slice).unwrap_or_default()
    }

    /// Every step that can come after this one, over steps that pass; itself only by a way back to it.
    fn behind(&self, place: usize, passes: impl Fn(usize) -> bool) -> BTreeSet<usize> {
        let mut found = BTreeSet::new();
        let mut open: Vec<usize> = self.from(place).to_vec();
        while let Some(next) = open.pop() {
            if passes(next) && found.insert(next) {
                open.extend(self.from(next));
            }
        }
        found
    }
}

fn unreachable(index: usize, play: &CompiledPlay, ways: &Ways, report: &mut Report) {
    let mut reached = ways.behind(0, |_| true);
    reached.insert(0);
    for (place, step) in play.steps().iter().enumerate().filter(|(place, _)| !reached.contains(place)) {
        let sentence = format!(
            "No way leads to step {} of play {}; mend what should, or remove it.",
            step.id(),
            play.id()
        );
        report.warn(LintCode::UnreachableStep, step_path(index, place), sentence);
    }
}

/// A circle of steps none of which surely takes time: a run would go round in one instant until its limit.
fn circles(index: usize, play: &CompiledPlay, ways: &Ways, report: &mut Report) {
    let hurries = |place: usize| play.steps().get(place).is_some_and(|step| !step.takes_time());
    let mut told: BTreeSet<usize> = BTreeSet::new();
    for (place, step) in play.steps().iter().enumerate() {
        if told.contains(&place) || !hurries(place) {
            continue;
        }
        let round = ways.behind(place, hurries);
        if round.contains(&place) {
            // Those on the same circle are told with it.
            told.extend(round.iter().copied().filter(|other| ways.behind(*other, hurries).contains(&place)));
            let sentence = format!(
                "From step {} play {} comes back to it without a wait that is counted from the step before; add one, or end it.",
                step.id(),
                play.id()
            );
            report.warn(LintCode::CycleWithoutWait, step_path(index, place), sentence);
        }
    }
}

/// Steps about a quote that come when it has ended, if its seller does not say another end than the rulebook's.
fn past_expiry(index: usize, play: &CompiledPlay, stage: &Stage<'_>, report: &mut Report) {
    let rule = stage.rulebook.quotes.as_ref().and_then(|quotes| quotes.valid_for.as_ref());
    let Some(longest) = rule.and_then(longest) else { return };
    // What follows the end of a quote is meant to.
    if play.rule().subject != JourneyKind::Quote || play.rule().enter.on == EnterOn::Ended {
        return;
    }
    let times = play.least_times(stage.rulebook);
    let late = |place: usize| times.get(place).copied().flatten().is_some_and(|time| time >= longest);
    // The first is enough to look at the play.
    if let Some((place, step)) = play.steps().iter().enumerate().find(|(place, _)| late(*place)) {
        let sentence = format!(
            "Step {} of play {} comes when a quote that holds as long as the rulebook says has ended, and the run with it. Count it \
             back from the end of the quote with \"before\", or shorten the wait.",
            step.id(),
            play.id()
        );
        report.warn(LintCode::WaitPastExpiry, step_path(index, place), sentence);
    }
}

/// How long a quote holds at the most; days of the calendar may have an hour more.
fn longest(rule: &ValidFor) -> Option<TimeDelta> {
    let days = rule.days.map(|days| TimeDelta::hours(i64::from(days).saturating_mul(24).saturating_add(2)));
    rule.span.map(Span::as_time_delta).or(days)
}

/// Exits and goals that can't come while a run lives: nothing waits, or nothing waits after what they answer.
fn missed(index: usize, play: &CompiledPlay, ways: &Ways, report: &mut Report) {
    let waits = |place: usize| play.steps().get(place).is_some_and(CompiledStep::waits);
    let mut reached = ways.behind(0, |_| true);
    reached.insert(0);
    let any_wait = reached.iter().any(|place| waits(*place));
    let sent =
        |place: &usize| play.steps().get(*place).is_some_and(|step| matches!(step.action(), Action::Send(_)));
    // A message may be answered at a later wait, or at its own next time.
    let answered = reached.iter().filter(|place| sent(place)).any(|place| {
        ways.behind(*place, |_| true).iter().any(|later| waits(*later))
            || play.steps().get(*place).is_some_and(|step| step.times() > 1)
    });
    let exit = play.rule().exit.as_ref().map(|exit| ("exit", &exit.on));
    let goal = play.rule().goal.as_ref().map(|goal| ("goal", &goal.on));
    for (field, on) in exit.into_iter().chain(goal) {
        if !any_wait {
            let sentence =
                format!("No step of play {} waits, so its {field} never comes in time.", play.id());
            report.warn(LintCode::MissedExit, format!("/plays/{index}/{field}"), sentence);
            continue;
        }
        if let Some(place) = on.iter().position(|on| *on == ExitOn::Clicked).filter(|_| !answered) {
            let sentence = format!(
                "Nothing of play {} waits after a message, so a click never ends it; add a wait, or leave it out.",
                play.id()
            );
            report.warn(LintCode::MissedExit, format!("/plays/{index}/{field}/on/{place}"), sentence);
        }
    }
    late_exit(index, play, ways, &reached, report);
}

/// An exit that counts at the next step, in a play in which nothing is done after its waits.
fn late_exit(index: usize, play: &CompiledPlay, ways: &Ways, reached: &BTreeSet<usize>, report: &mut Report) {
    if play.rule().exit.is_none() || play.exit_timing() != ExitTiming::NextStep {
        return;
    }
    let is = |place: usize, what: fn(&CompiledStep) -> bool| play.steps().get(place).is_some_and(what);
    let acts = |place: usize| is(place, |step| !matches!(step.action(), Action::Wait | Action::End));
    let waiting: Vec<usize> =
        reached.iter().copied().filter(|place| is(*place, CompiledStep::waits)).collect();
    let stops = |place: &usize| acts(*place) || ways.behind(*place, |_| true).into_iter().any(acts);
    if !waiting.is_empty() && !waiting.iter().any(stops) {
        let sentence = format!(
            "The exit of play {} counts at the next step, and nothing is done after its waits: it changes nothing.",
            play.id()
        );
        report.warn(LintCode::MissedExit, format!("/plays/{index}/exit/timing"), sentence);
    }
}
