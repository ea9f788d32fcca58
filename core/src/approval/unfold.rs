//! What follows from a decision: steps that are done, stages that open, the end. Each event is folded over a copy as it is
//! found, so that what is decided is exactly what the events will give.

use alloc::vec::Vec;

use chrono::{DateTime, Utc};

use super::event::{ApprovalEvent, OpenedStep};
use super::feasible::obstacle;
use super::people::Circle;
use super::rules::{Delay, OnReject, Verdict};
use super::state::{Approval, ApprovalStatus, PlanStep, StepStatus};
use crate::id::StepId;
use crate::time::{Calendars, Span};

pub(super) struct Unfolding<'u, 'a> {
    pub(super) next: Approval,
    pub(super) circle: &'u Circle<'a>,
    calendars: &'u Calendars,
    at: DateTime<Utc>,
    events: Vec<ApprovalEvent>,
}

impl<'u, 'a> Unfolding<'u, 'a> {
    pub(super) fn of(
        approval: Approval,
        at: DateTime<Utc>,
        circle: &'u Circle<'a>,
        calendars: &'u Calendars,
    ) -> Self {
        Self { next: approval, circle, calendars, at, events: Vec::new() }
    }

    pub(super) fn finish(self) -> Vec<ApprovalEvent> {
        self.events
    }

    pub(super) fn emit(&mut self, event: ApprovalEvent) {
        self.next.apply(&event, self.at);
        self.events.push(event);
    }

    /// Closes a step whose votes decide it.
    pub(super) fn settle(&mut self, id: &StepId) {
        let Some(step) = self.next.step(id) else { return };
        if step.status != StepStatus::Open {
            return;
        }
        if step.missing() == 0 {
            self.emit(ApprovalEvent::StepApproved { step: id.clone(), by_itself: false });
            return;
        }
        let rejected = match step.rule.on_reject {
            OnReject::Veto => step.votes.iter().any(|vote| vote.verdict == Verdict::Reject),
            OnReject::Majority => self.majority_rejects(step),
            // Given back by the command itself.
            OnReject::Return => false,
        };
        if rejected {
            let mut against = step.votes.iter().filter(|vote| vote.verdict == Verdict::Reject);
            let note = against.find_map(|vote| vote.note.clone());
            self.emit(ApprovalEvent::StepRejected { step: id.clone(), by_itself: false });
            self.emit(ApprovalEvent::Rejected { step: id.clone(), note });
        }
    }

    /// More than half of those whose right it is rejected, or too few are left for the quorum.
    fn majority_rejects(&self, step: &PlanStep) -> bool {
        let rejections = step.counted(Verdict::Reject);
        if rejections == 0 {
            return false;
        }
        let seats = self.circle.seats(&self.next.case, &self.next.steps);
        let place = self.next.steps.iter().position(|other| other.id == step.id);
        let Some(seats) = place.and_then(|place| seats.get(place)) else { return false };
        if !seats.seller_roles.is_empty() {
            // Nobody knows how many they are: as many rejections as the quorum would need approvals.
            return rejections >= usize::try_from(step.rule.quorum.need).unwrap_or(usize::MAX);
        }
        let holders = seats.contacts.len();
        let left = holders.saturating_sub(rejections).saturating_sub(step.counted(Verdict::Approve));
        rejections.saturating_mul(2) > holders || left < step.missing()
    }

    /// Opens the next stage when the one before is done, ends the approval when all are, and says what is blocked.
    pub(super) fn advance(&mut self) {
        if self.next.status != ApprovalStatus::Open {
            return;
        }
        let pending = || self.next.steps.iter().filter(|step| step.is_pending());
        let Some(stage) = pending().map(|step| step.stage).min() else {
            self.emit(ApprovalEvent::Approved {});
            return;
        };
        if pending().filter(|step| step.stage == stage).all(|step| step.status == StepStatus::Waiting) {
            let steps = self.opened(stage);
            self.emit(ApprovalEvent::StageOpened { stage, steps });
        }
        self.check_blocked();
    }

    fn opened(&self, stage: u32) -> Vec<OpenedStep> {
        let seats = self.circle.seats(&self.next.case, &self.next.steps);
        let steps = self.next.steps.iter().zip(&seats);
        let waiting = steps.filter(|(step, _)| step.stage == stage && step.status == StepStatus::Waiting);
        let due = |delay: &Delay| delay.due(self.circle.now, self.calendars);
        waiting
            .map(|(step, seats)| {
                let (eligible, people) = self.circle.named(&self.next.case, step, seats);
                OpenedStep {
                    step: step.id.clone(),
                    eligible,
                    people,
                    escalate_at: step.rule.escalate.as_ref().and_then(|escalation| due(&escalation.after)),
                    auto_at: step.rule.auto.as_ref().and_then(|auto| due(&auto.after)),
                }
            })
            .collect()
    }

    pub(super) fn check_blocked(&mut self) {
        let found = obstacle(&self.next.case, &self.next.steps, self.circle);
        match (found, &self.next.blocked) {
            // Once for a step: how many people are missing may change without a word.
            (Some(found), known) if known.as_ref().is_none_or(|known| known.step != found.step) => {
                self.emit(ApprovalEvent::Blocked { step: found.step, why: found.why });
            }
            (None, Some(_)) => self.emit(ApprovalEvent::Unblocked {}),
            _ => {}
        }
    }
}

impl Delay {
    /// When the wait ends; `None` where that is beyond every date. Where the rulebook lost the calendar since the plan was
    /// made, time just passes, and a business day is 24 hours: a deadline never goes missing.
    #[must_use]
    pub fn due(&self, from: DateTime<Utc>, calendars: &Calendars) -> Option<DateTime<Utc>> {
        let calendar = self.calendar.as_ref().and_then(|id| calendars.get(id));
        let by_calendar = calendar.and_then(|calendar| match (self.business_time, self.business_days) {
            (Some(time), _) => calendar.add_business_time(from, time).ok(),
            (None, Some(days)) => calendar.add_business_days(from, days).ok(),
            (None, None) => None,
        });
        by_calendar.or_else(|| {
            let days = self.business_days.and_then(|days| Span::minutes(days.saturating_mul(1_440)).ok());
            self.elapsed.or(self.business_time).or(days)?.after(from).ok()
        })
    }
}
