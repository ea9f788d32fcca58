//! When something counts as idle: by kind, stage and segment, in elapsed or business time, and what counts as activity.

use alloc::vec::Vec;

use chrono::{DateTime, Utc};

use super::journey::Mark;
use super::reading::is_passive;
use super::rules::IdleRule;
use super::subject::{JourneyKind, Stage};
use crate::error::Result;
use crate::id::SegmentId;
use crate::time::{Calendar, Calendars, Span};

/// The idle rules of a rulebook.
#[derive(Debug, Clone, Default, PartialEq)]
pub(super) struct IdleRules(Vec<Idle>);

#[derive(Debug, Clone, PartialEq)]
struct Idle {
    rule: IdleRule,
    /// The calendar of business time.
    calendar: Option<Calendar>,
}

impl IdleRules {
    /// The rules with their calendars; one whose calendar is missing is left out and was reported.
    pub(super) fn new(rules: &[IdleRule], calendars: &Calendars) -> Self {
        let compiled = rules.iter().map(|rule| Idle {
            rule: rule.clone(),
            calendar: rule.calendar.as_ref().and_then(|id| calendars.get(id)).cloned(),
        });
        Self(compiled.collect())
    }

    /// When a thing could be found idle at the earliest, whatever its segments are.
    pub(super) fn earliest(
        &self,
        kind: JourneyKind,
        stage: Stage,
        activity: DateTime<Utc>,
    ) -> Result<Option<DateTime<Utc>>> {
        let mut earliest: Option<DateTime<Utc>> = None;
        for idle in self.about(kind, stage) {
            let at = idle.after(activity)?;
            earliest = Some(earliest.map_or(at, |known| known.min(at)));
            // The first that is for everybody decides for all that none before it fits.
            if idle.rule.segments.is_empty() {
                break;
            }
        }
        Ok(earliest)
    }

    /// When a thing in these segments is idle: by the first rule that fits.
    pub(super) fn exact(
        &self,
        kind: JourneyKind,
        stage: Stage,
        segments: &[SegmentId],
        activity: DateTime<Utc>,
    ) -> Result<Option<DateTime<Utc>>> {
        let fits = |idle: &&Idle| {
            let wanted = &idle.rule.segments;
            wanted.is_empty() || wanted.iter().any(|segment| segments.contains(segment))
        };
        self.about(kind, stage).find(fits).map(|idle| idle.after(activity)).transpose()
    }

    /// Whether an activity counts at a stage: a sign of the stage itself always does, the others as the rulebook says in
    /// the first rule about kind and stage.
    pub(super) fn counts(&self, kind: JourneyKind, stage: Stage, mark: &Mark) -> bool {
        let Some(signal) = &mark.signal else { return true };
        if mark.set || mark.stage == Some(stage) {
            return true;
        }
        match self.about(kind, stage).next().map(|idle| &idle.rule.qualifying) {
            Some(listed) if !listed.is_empty() => listed.contains(signal),
            _ => !is_passive(signal.as_str()),
        }
    }

    /// Whether a rulebook lets a signal count that does not count by itself.
    pub(super) fn qualifies(&self, kind: JourneyKind, signal: &str) -> bool {
        let about = self.0.iter().filter(|idle| idle.is_about(kind));
        about.into_iter().any(|idle| idle.rule.qualifying.iter().any(|listed| listed.as_str() == signal))
    }

    /// Whether there is a rule about a kind.
    pub(super) fn look_at(&self, kind: JourneyKind) -> bool {
        self.0.iter().any(|idle| idle.is_about(kind))
    }

    /// Waiting for an approver is no abandonment of the buyer: nothing is about a cart at approval. The approval itself is.
    fn about(&self, kind: JourneyKind, stage: Stage) -> impl Iterator<Item = &Idle> {
        let waits = kind != JourneyKind::Approval && stage == Stage::Approval;
        let fits = move |idle: &&Idle| {
            !waits
                && idle.is_about(kind)
                && (idle.rule.stages.is_empty() || idle.rule.stages.contains(&stage))
        };
        self.0.iter().filter(fits)
    }
}

impl Idle {
    fn is_about(&self, kind: JourneyKind) -> bool {
        self.rule.kinds.is_empty() || self.rule.kinds.contains(&kind)
    }

    fn after(&self, activity: DateTime<Utc>) -> Result<DateTime<Utc>> {
        match (&self.calendar, self.rule.business) {
            (Some(calendar), Some(business)) => calendar.add_business_time(activity, business),
            _ => self.rule.after.unwrap_or(Span::ZERO).after(activity),
        }
    }
}
