//! What a change of an approved subject asks again.
//!
//! A step stays approved when it asks the same as before for no policy that it did not have, and nothing that its policies
//! watch changed beyond their tolerance from what *it* approved: not from the amendment before, so that many small ones add
//! up. Tolerances are those copied into the plan; a rulebook that was changed since does not widen them.

use alloc::vec::Vec;

use super::content::Fingerprint;
use super::event::ApprovalEvent;
use super::people::Circle;
use super::plan::{Asked, plan_keeping};
use super::policy::Policies;
use super::state::{Approval, Case, Person, PlanStep, StepReason, StepStatus};
use super::table::{ApprovalWord, TABLE};
use super::unfold::Unfolding;
use crate::error::Result;
use crate::party::Deed;

impl Approval {
    /// Decides about another content of the approved subject: it stays approved, or the steps concerned open again. Whoever
    /// changes it counts among those who ask from then on.
    ///
    /// # Errors
    /// By the table; those of [`plan`](super::plan()) for the changed subject.
    pub fn reopen(
        &self,
        asked: &Asked<'_>,
        deed: &Deed<'_>,
        circle: &Circle<'_>,
        policies: &Policies,
    ) -> Result<Vec<ApprovalEvent>> {
        TABLE.allows(self.status, ApprovalWord::Reopen)?;
        let mut requesters: Vec<Person> = self.case.requesters.clone();
        for person in asked.requesters.iter().cloned().chain(Person::identities(deed.actor)) {
            if !requesters.contains(&person) {
                requesters.push(person);
            }
        }
        let keep_lines = self.steps.iter().flat_map(|step| &step.reasons).any(|reason| {
            reason.tolerance.as_ref().is_some_and(|tolerance| tolerance.quantity_percent.is_some())
        });
        let asked = Asked { requesters: &requesters, ..*asked };
        let plan = plan_keeping(policies, &asked, circle, keep_lines)?;
        let mut steps = plan.steps;
        for step in &mut steps {
            let before = self.still_approves(step, &plan.case.content);
            if let Some(before) = before.filter(|before| before.stands_without(&plan.case)) {
                let PlanStep { id, stage, reasons, .. } = step.clone();
                *step = PlanStep { id, stage, reasons, ..before.clone() };
            }
        }
        let case = plan.case;
        if steps.iter().all(|step| step.status == StepStatus::Approved) {
            return Ok(Vec::from([ApprovalEvent::Amended { case, steps }]));
        }
        let mut unfolding = Unfolding::of(self.clone(), deed.at, circle, policies.calendars());
        unfolding.emit(ApprovalEvent::Reopened { case, steps });
        unfolding.advance();
        Ok(unfolding.finish())
    }

    /// The step that was approved and covers the new one.
    fn still_approves(&self, fresh: &PlanStep, now: &Fingerprint) -> Option<&PlanStep> {
        self.steps.iter().find(|before| {
            before.status == StepStatus::Approved
                && (before.stage, before.separation, &before.rule)
                    == (fresh.stage, fresh.separation, &fresh.rule)
                && fresh
                    .reasons
                    .iter()
                    .all(|reason| before.reasons.iter().any(|known| known.policy == reason.policy))
                && before.approved.as_ref().is_some_and(|approved| within(before, fresh, approved, now))
        })
    }
}

impl PlanStep {
    /// Whether enough people approved it without those who ask by now: whoever changes what they approved, or let somebody
    /// approve in their right, would have approved their own.
    fn stands_without(&self, case: &Case) -> bool {
        let by_itself = self.missing() > 0;
        if !self.separation || by_itself {
            return true;
        }
        let asks = |person: &Person| {
            case.is_requester(person) || person.contact.as_ref().is_some_and(|contact| case.asks(contact))
        };
        let mut others = self.clone();
        others.votes.retain(|vote| !asks(&vote.by));
        others.votes.iter_mut().for_each(|vote| vote.powers.retain(|power| !asks(power)));
        others.missing() == 0
    }
}

/// Whether nothing changed beyond the tolerance of any policy that asks for the step now.
fn within(before: &PlanStep, fresh: &PlanStep, approved: &Fingerprint, now: &Fingerprint) -> bool {
    let asks_still = |known: &&StepReason| fresh.reasons.iter().any(|reason| reason.policy == known.policy);
    before.reasons.iter().filter(asks_still).all(|reason| {
        let beyond = approved.beyond(now, reason.tolerance.as_ref());
        beyond.iter().all(|facet| !reason.watches.is_empty() && !reason.watches.contains(facet))
    })
}
