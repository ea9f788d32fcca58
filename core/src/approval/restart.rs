//! What a new rulebook asks of an approval that is open, where it says that open approvals begin again.
//!
//! The content is the same, so whoever decided has decided about it: a decision counts on where the new plan asks the same
//! people the same thing in the same stage, even if it needs more or fewer of them. Deadlines of steps that are open begin anew.
//! A plan that is the same as before changes nothing.

use alloc::vec::Vec;

use super::event::ApprovalEvent;
use super::people::Circle;
use super::plan::{Asked, plan_keeping};
use super::policy::Policies;
use super::rules::{ApprovalStep, Quorum};
use super::state::{Approval, Person, PlanStep, StepStatus};
use super::table::{ApprovalWord, TABLE};
use super::unfold::Unfolding;
use crate::error::Result;
use crate::id::StepId;
use crate::party::Deed;

impl Approval {
    /// A new plan for what is asked, by policies that are new. An empty one approves.
    ///
    /// # Errors
    /// By the table; those of [`plan`](super::plan()).
    pub fn restart(
        &self,
        asked: &Asked<'_>,
        deed: &Deed<'_>,
        circle: &Circle<'_>,
        policies: &Policies,
    ) -> Result<Vec<ApprovalEvent>> {
        TABLE.allows(self.status, ApprovalWord::Restart)?;
        let mut requesters: Vec<Person> = self.case.requesters.clone();
        requesters.extend(asked.requesters.iter().filter(|one| !self.case.is_requester(one)).cloned());
        let asked = Asked { requesters: &requesters, ..*asked };
        let keep_lines = !self.case.content.lines.is_empty();
        let plan = plan_keeping(policies, &asked, circle, keep_lines)?;
        let same = |(known, fresh): (&PlanStep, &PlanStep)| {
            (&known.id, known.stage, &known.rule, known.separation, &known.reasons)
                == (&fresh.id, fresh.stage, &fresh.rule, fresh.separation, &fresh.reasons)
        };
        if plan.case.authority == self.case.authority
            && plan.steps.len() == self.steps.len()
            && self.steps.iter().zip(&plan.steps).all(same)
        {
            return Ok(Vec::new());
        }
        let mut steps = plan.steps;
        for step in &mut steps {
            self.count_on(step);
        }
        let mut unfolding = Unfolding::of(self.clone(), deed.at, circle, policies.calendars());
        unfolding.emit(ApprovalEvent::Restarted { case: plan.case, steps });
        unfolding.advance();
        // With another quorum, votes that were cast before may decide what opened just now.
        let open: Vec<StepId> = unfolding.next.open_steps().map(|step| step.id.clone()).collect();
        for step in &open {
            unfolding.settle(step);
        }
        unfolding.advance();
        Ok(unfolding.finish())
    }

    /// Puts what was decided before into a step that asks the same people.
    fn count_on(&self, fresh: &mut PlanStep) {
        let Some(before) = self.steps.iter().find(|before| {
            (before.stage, before.separation) == (fresh.stage, fresh.separation)
                && asks(&before.rule) == asks(&fresh.rule)
        }) else {
            return;
        };
        fresh.votes.clone_from(&before.votes);
        fresh.reassigned.clone_from(&before.reassigned);
        fresh.escalated = before.escalated && before.rule.escalate == fresh.rule.escalate;
        if before.status == StepStatus::Approved && (before.rule == fresh.rule || fresh.missing() == 0) {
            fresh.status = StepStatus::Approved;
            fresh.approved.clone_from(&before.approved);
        }
    }
}

/// What a step asks, however many of the people it needs and however long it waits.
fn asks(rule: &ApprovalStep) -> ApprovalStep {
    ApprovalStep { quorum: Quorum::ONE, escalate: None, auto: None, ..rule.clone() }
}
