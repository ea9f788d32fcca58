//! Where a play can go from each step, and how much time that takes at the least: what can be said of it without a run.

use alloc::collections::BTreeSet;
use alloc::vec::Vec;

use chrono::TimeDelta;

use super::play::Past;
use super::plays::{Action, CompiledPlay, CompiledStep};
use super::step::Anchor;
use super::wait::{CompiledWait, Length};
use crate::id::StepId;
use crate::rulebook::Rulebook;
use crate::time::{SameDay, Span};

/// A step, or an earlier one, is reached this long after what it is counted from, at the very least.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Planned {
    /// What it is counted from: the last activity, the abandonment or the entry.
    pub(crate) base: Anchor,
    /// Elapsed time.
    pub(crate) after: TimeDelta,
}

impl CompiledPlay {
    /// The places of the steps that can follow a step.
    pub(crate) fn ways_on(&self, place: usize, rulebook: &Rulebook) -> Vec<usize> {
        let Some(step) = self.steps.get(place) else { return Vec::new() };
        let named = |id: &StepId| self.steps.iter().position(|known| known.rule.id == *id);
        let mut ways: Vec<usize> = Vec::new();
        if let Some(CompiledWait::Event { otherwise: Some(otherwise), .. }) = &step.wait {
            ways.extend(named(otherwise));
        }
        let on = match step.rule.action() {
            Action::End => false,
            Action::Branch(branch) => {
                ways.extend(branch.cases.iter().filter_map(|case| named(&case.to)));
                ways.extend(branch.otherwise.iter().filter_map(named));
                branch.otherwise.is_none()
            }
            Action::Split(split) => {
                ways.extend(split.arms.iter().filter_map(|arm| named(&arm.to)));
                let experiment = rulebook.experiments.iter().find(|known| known.id == split.experiment);
                experiment.is_none_or(|experiment| {
                    // Whoever takes no part, or is held out, has no arm.
                    let all_take_part =
                        experiment.coverage_percent.is_none() && experiment.holdout_percent.is_none();
                    let has_way = |arm: &crate::id::Name| split.arms.iter().any(|entry| entry.arm == *arm);
                    !all_take_part || !experiment.variants.iter().all(|variant| has_way(&variant.id))
                })
            }
            _ => true,
        };
        if on || step.may_be_left_out() {
            let following = match &step.rule.next {
                Some(next) => named(next),
                None => place.checked_add(1).filter(|next| *next < self.steps.len()),
            };
            ways.extend(following);
        }
        ways.sort_unstable();
        ways.dedup();
        ways
    }

    /// For each step the least time from the beginning of the thing's stall to it: waits that signals cut short count for
    /// nothing. None for a step that nothing leads to.
    pub(crate) fn least_times(&self, rulebook: &Rulebook) -> Vec<Option<TimeDelta>> {
        let mut times: Vec<Option<TimeDelta>> = self.steps.iter().map(|_| None).collect();
        // The nearest first: the first time that comes to a step is its least.
        let mut open = BTreeSet::from([(TimeDelta::zero(), 0_usize)]);
        while let Some((arrived, place)) = open.pop_first() {
            let (Some(step), Some(known)) = (self.steps.get(place), times.get_mut(place)) else { continue };
            if known.is_some() {
                continue;
            }
            let due = step.least_due(arrived);
            *known = Some(due);
            // A wait without an end is left at once. What is left out otherwise is due by then, or was: time has passed.
            let endless = step.wait.as_ref().is_some_and(CompiledWait::may_have_no_end);
            let left = if endless { arrived } else { due };
            open.extend(self.ways_on(place, rulebook).into_iter().map(|next| (left, next)));
        }
        times
    }
}

impl CompiledStep {
    /// Whether its condition, or a wait that has no end or is over, may leave it out.
    fn may_be_left_out(&self) -> bool {
        let wait = self.wait.as_ref();
        self.rule.when.is_some()
            || wait.is_some_and(|wait| {
                wait.may_have_no_end() || (wait.may_be_past() && self.choices.past == Past::Skip)
            })
    }

    /// Whether each time that a run comes by it surely stays a while, or ends.
    pub(crate) fn takes_time(&self) -> bool {
        let Some(wait) = &self.wait else { return false };
        let ends = wait.may_be_past() && self.choices.past == Past::End;
        ends || (!wait.may_have_no_end() && wait.takes_time())
    }

    /// Whether a run waits here, so that something may happen meanwhile.
    pub(crate) fn waits(&self) -> bool {
        self.wait.is_some()
    }

    /// When it is due by the plan, where elapsed time alone says it: the n-th time of a repetition too.
    pub(crate) fn planned(&self, before: Planned, number: u32) -> Option<Planned> {
        match &self.wait {
            None => Some(before),
            Some(CompiledWait::Counted(Length::Elapsed(span), since)) => before.counted(*since, *span),
            Some(CompiledWait::Repeat { first, every: Length::Elapsed(every), .. }) => {
                let CompiledWait::Counted(Length::Elapsed(span), since) = &**first else { return None };
                let first = before.counted(*since, *span)?;
                let times = i32::try_from(number).ok()?;
                let after = first.after.checked_add(&every.as_time_delta().checked_mul(times)?)?;
                Some(Planned { after, ..first })
            }
            Some(_) => None,
        }
    }

    /// How often it comes at most, one after the other.
    pub(crate) fn times(&self) -> u32 {
        if let Some(CompiledWait::Repeat { at_most, .. }) = &self.wait { *at_most } else { 1 }
    }

    /// When it is due at the least, counted from the beginning of the stall.
    fn least_due(&self, arrived: TimeDelta) -> TimeDelta {
        self.wait.as_ref().map_or(arrived, |wait| wait.least_due(arrived))
    }
}

impl Planned {
    fn counted(self, since: Anchor, span: Span) -> Option<Self> {
        let (base, from) = match since {
            Anchor::PreviousDue | Anchor::PreviousDone => (self.base, self.after),
            base => (base, TimeDelta::zero()),
        };
        Some(Self { base, after: from.checked_add(&span.as_time_delta())? })
    }
}

impl CompiledWait {
    /// Whether there may be no instant at which it ends: the thing has none. A zone there always is, the seller's at the least.
    fn may_have_no_end(&self) -> bool {
        match self {
            Self::Counted(_, since) | Self::Event { since, .. } => *since == Anchor::Abandoned,
            Self::Until(_) => false,
            Self::Before(..) => true,
            Self::Repeat { first, .. } => first.may_have_no_end(),
        }
    }

    fn takes_time(&self) -> bool {
        let fresh = |since: &Anchor| matches!(since, Anchor::PreviousDue | Anchor::PreviousDone);
        match self {
            Self::Counted(length, since) => fresh(since) && length.least() > TimeDelta::zero(),
            Self::Event { timeout, since, .. } => fresh(since) && *timeout > Span::ZERO,
            Self::Until(_) | Self::Before(..) => false,
            Self::Repeat { first, .. } => first.takes_time(),
        }
    }

    fn least_due(&self, arrived: TimeDelta) -> TimeDelta {
        let from = |since: &Anchor| match since {
            Anchor::PreviousDue | Anchor::PreviousDone => arrived,
            Anchor::Activity | Anchor::Abandoned | Anchor::Entered => TimeDelta::zero(),
        };
        match self {
            Self::Counted(length, since) => {
                from(since).checked_add(&length.least()).map_or(arrived, |due| due.max(arrived))
            }
            // The signal may come at once; an end that moves may be near.
            Self::Event { .. } | Self::Until(_) | Self::Before(..) => arrived,
            Self::Repeat { first, .. } => first.least_due(arrived),
        }
    }
}

impl Length {
    /// What it takes at the least, whatever the clocks do.
    fn least(&self) -> TimeDelta {
        // A day of the calendar may lack some hours; one at a given time may be near.
        let days = |days: u32, at_a_time: bool| {
            let whole = i64::from(days).saturating_sub(i64::from(at_a_time));
            TimeDelta::hours(whole.saturating_mul(24).saturating_sub(2).max(0))
        };
        match self {
            Self::Elapsed(span) | Self::BusinessTime(span, _) => span.as_time_delta(),
            Self::CalendarDays { days: count, at, .. } => days(*count, at.is_some()),
            Self::BusinessDays(count, _) => days(*count, false),
            // Tomorrow's first minute is near, but it is not now.
            Self::Local { same_day: SameDay::Skip, .. } => TimeDelta::nanoseconds(1),
            Self::Local { same_day: SameDay::Allow, .. } => TimeDelta::zero(),
        }
    }
}
