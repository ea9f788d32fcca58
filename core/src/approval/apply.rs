//! How events change an approval: the only place that does.

use chrono::{DateTime, Utc};

use super::event::{ApprovalEvent, OpenedStep};
use super::state::{Approval, ApprovalStatus, Blocked, PlanStep, StepStatus, Vote};
use crate::id::{ApprovalId, StepId};

impl Approval {
    /// An approval from the event that made it; `None` for any other event.
    #[must_use]
    pub fn from_requested(id: ApprovalId, event: &ApprovalEvent, at: DateTime<Utc>) -> Option<Self> {
        let ApprovalEvent::Requested { case, steps } = event else { return None };
        Some(Self {
            id,
            case: case.clone(),
            steps: steps.clone(),
            status: ApprovalStatus::Open,
            blocked: None,
            revision: 1,
            source_version: 0,
            version: 1,
            created: at,
            updated: at,
        })
    }

    /// Takes an event in. An event about a step that is not there changes nothing but the version.
    pub fn apply(&mut self, event: &ApprovalEvent, at: DateTime<Utc>) {
        self.version = self.version.saturating_add(1);
        self.updated = at;
        match event {
            // Made by `from_requested`.
            ApprovalEvent::Requested { .. } => {}
            ApprovalEvent::StageOpened { steps, .. } => steps.iter().for_each(|step| self.open(step)),
            ApprovalEvent::Voted { step, by, powers, verdict, note } => {
                let vote = Vote {
                    by: by.clone(),
                    powers: powers.clone(),
                    at,
                    verdict: *verdict,
                    note: note.clone(),
                };
                self.change(step, |step| step.votes.push(vote));
            }
            ApprovalEvent::StepApproved { step, .. } => {
                let content = self.case.content.clone();
                self.change(step, |step| {
                    step.approved = Some(content);
                    step.close(StepStatus::Approved);
                });
            }
            ApprovalEvent::StepRejected { step, .. } => {
                self.change(step, |step| step.close(StepStatus::Rejected));
            }
            ApprovalEvent::Escalated { step, eligible, people } => self.change(step, |step| {
                step.escalated = true;
                step.escalate_at = None;
                step.eligible.clone_from(eligible);
                step.people = *people;
            }),
            ApprovalEvent::Reassigned { step, to, eligible, people } => self.change(step, |step| {
                step.reassigned.clone_from(to);
                step.eligible.clone_from(eligible);
                step.people = *people;
            }),
            ApprovalEvent::PeopleChanged { steps } => {
                for changed in steps {
                    self.change(&changed.step, |step| {
                        step.eligible.clone_from(&changed.eligible);
                        step.people = changed.people;
                    });
                }
            }
            ApprovalEvent::Blocked { step, why } => {
                self.blocked = Some(Blocked { step: step.clone(), why: why.clone() });
            }
            ApprovalEvent::Unblocked {} => self.blocked = None,
            ApprovalEvent::Amended { case, steps } => {
                self.case = case.clone();
                self.steps.clone_from(steps);
                self.revision = self.revision.saturating_add(1);
            }
            ApprovalEvent::Reopened { case, steps } | ApprovalEvent::Restarted { case, steps } => {
                self.case = case.clone();
                self.steps.clone_from(steps);
                self.revision = self.revision.saturating_add(1);
                self.status = ApprovalStatus::Open;
            }
            ApprovalEvent::Observed { source_version } => self.source_version = *source_version,
            ApprovalEvent::Approved {} => self.end(ApprovalStatus::Approved),
            ApprovalEvent::Rejected { .. } => self.end(ApprovalStatus::Rejected),
            ApprovalEvent::Returned { .. } => self.end(ApprovalStatus::Returned),
            ApprovalEvent::Recalled {} => self.end(ApprovalStatus::Recalled),
            ApprovalEvent::Lapsed {} => self.end(ApprovalStatus::Lapsed),
            ApprovalEvent::Cancelled {} => self.end(ApprovalStatus::Cancelled),
        }
    }

    /// Nothing waits any more, and nothing is blocked.
    fn end(&mut self, status: ApprovalStatus) {
        self.status = status;
        self.blocked = None;
    }

    fn open(&mut self, opened: &OpenedStep) {
        self.change(&opened.step, |step| {
            step.status = StepStatus::Open;
            step.eligible.clone_from(&opened.eligible);
            step.people = opened.people;
            step.escalate_at = opened.escalate_at;
            step.auto_at = opened.auto_at;
        });
    }

    fn change(&mut self, id: &StepId, change: impl FnOnce(&mut PlanStep)) {
        if let Some(step) = self.steps.iter_mut().find(|step| step.id == *id) {
            change(step);
        }
    }
}

impl PlanStep {
    fn close(&mut self, status: StepStatus) {
        self.status = status;
        self.escalate_at = None;
        self.auto_at = None;
        self.eligible.clear();
        self.people = 0;
    }
}
