//! Where an approval stands: who can act now, what is missing, why each step is there.

use alloc::vec::Vec;

use chrono::{DateTime, Utc};

use super::people::Circle;
use super::rules::Verdict;
use super::state::{Approval, ApprovalStatus, Blocked, Eligible, Person, StepReason, StepStatus};
use crate::document::record;
use crate::id::{ApprovalId, RoleId, StepId};

record! {
    /// Where an approval stands.
    pub struct Standing "ApprovalStanding" {
        /// The approval.
        required approval: ApprovalId,
        /// Its status.
        required status: ApprovalStatus,
        /// Why it can't be finished as things are.
        optional blocked: Blocked,
        /// Its steps.
        list steps: StepStanding,
        /// When something happens by itself.
        optional due: DateTime<Utc>,
    }

    /// Where a step stands.
    pub struct StepStanding {
        /// The step.
        required step: StepId,
        /// Its stage, from 1.
        required stage: u32,
        /// Its status.
        required status: StepStatus,
        /// Why it is there.
        list reasons: StepReason,
        /// How many must approve.
        required need: u32,
        /// How many approvals count.
        required approvals: u64,
        /// How many more are missing.
        required missing: u64,
        /// How many rejections count.
        default rejections: u64 = 0,
        /// Who can act now, as far as the limit goes: empty unless it is open.
        list people: Eligible,
        /// Employees of the seller with these roles can act now.
        list seller_roles: RoleId,
    }
}

impl Approval {
    /// Where it stands with the people as they are now.
    #[must_use]
    pub fn standing(&self, circle: &Circle<'_>) -> Standing {
        let seats = circle.seats(&self.case, &self.steps);
        let count = |number: usize| u64::try_from(number).unwrap_or(u64::MAX);
        let steps = self.steps.iter().zip(&seats).map(|(step, seats)| {
            let acts = self.status == ApprovalStatus::Open && step.status == StepStatus::Open;
            let mut people = if acts { circle.named(&self.case, step, seats).0 } else { Vec::new() };
            people.retain(|eligible| !self.counts_elsewhere(step, &eligible.person));
            StepStanding {
                step: step.id.clone(),
                stage: step.stage,
                status: step.status,
                reasons: step.reasons.clone(),
                need: step.rule.quorum.need,
                approvals: count(step.counted(Verdict::Approve)),
                missing: if step.is_pending() { count(step.missing()) } else { 0 },
                rejections: count(step.counted(Verdict::Reject)),
                people,
                seller_roles: if acts {
                    seats.seller_roles.iter().copied().cloned().collect()
                } else {
                    Vec::new()
                },
            }
        });
        Standing {
            approval: self.id.clone(),
            status: self.status,
            blocked: self.blocked.clone(),
            steps: steps.collect(),
            due: self.due(),
        }
    }

    /// Whether a contact can act now.
    #[must_use]
    pub fn waits_for(&self, person: &Person, circle: &Circle<'_>) -> bool {
        self.standing(circle)
            .steps
            .iter()
            .flat_map(|step| &step.people)
            .any(|eligible| eligible.person == *person)
    }
}
