//! What happens without a decision of a person: deadlines that pass, and people, roles and delegations that change.

use alloc::vec::Vec;

use chrono::{DateTime, Utc};

use super::event::{ApprovalEvent, StepPeople};
use super::people::Circle;
use super::rules::Verdict;
use super::state::{Approval, ApprovalStatus, StepStatus};
use super::table::{ApprovalWord, TABLE};
use super::unfold::Unfolding;
use crate::id::StepId;
use crate::time::Calendars;

impl Approval {
    /// Looks again at who may decide: after a change of contacts, roles, managers or delegations, and when a delegation
    /// begins or ends. Nothing where nothing changed, or where the approval is not open.
    #[must_use]
    pub fn recheck(&self, circle: &Circle<'_>, calendars: &Calendars) -> Vec<ApprovalEvent> {
        if self.case.is_external() || TABLE.allows(self.status, ApprovalWord::Recheck).is_err() {
            return Vec::new();
        }
        let mut unfolding = Unfolding::of(self.clone(), circle.now, circle, calendars);
        let seats = circle.seats(&self.case, &self.steps);
        let mut changed = Vec::new();
        for (step, seats) in self.steps.iter().zip(&seats).filter(|(step, _)| step.is_pending()) {
            let (eligible, people) = circle.named(&self.case, step, seats);
            let known: Vec<_> = step.eligible.iter().filter(|known| !step.has_voted(&known.person)).collect();
            if !known.into_iter().eq(&eligible) {
                changed.push(StepPeople { step: step.id.clone(), eligible, people });
            }
        }
        if !changed.is_empty() {
            unfolding.emit(ApprovalEvent::PeopleChanged { steps: changed });
        }
        unfolding.check_blocked();
        unfolding.finish()
    }

    /// What a deadline brings: the circle is that of its instant. Escalations come before decisions of the same instant,
    /// and both by the order of the plan.
    #[must_use]
    pub fn on_due(
        &self,
        due: DateTime<Utc>,
        circle: &Circle<'_>,
        calendars: &Calendars,
    ) -> Vec<ApprovalEvent> {
        if TABLE.allows(self.status, ApprovalWord::Due).is_err() {
            return Vec::new();
        }
        let mut unfolding = Unfolding::of(self.clone(), due, circle, calendars);
        let passed = |at: Option<DateTime<Utc>>| at.is_some_and(|at| at <= due);
        let open = || self.open_steps();
        let escalated: Vec<StepId> =
            open().filter(|step| passed(step.escalate_at)).map(|step| step.id.clone()).collect();
        for step in escalated {
            unfolding.escalate(step);
        }
        let auto: Vec<StepId> =
            open().filter(|step| passed(step.auto_at)).map(|step| step.id.clone()).collect();
        for step in auto {
            unfolding.decide_by_itself(step);
        }
        unfolding.advance();
        unfolding.finish()
    }
}

impl Unfolding<'_, '_> {
    fn escalate(&mut self, id: StepId) {
        let mut steps = self.next.steps.clone();
        for step in steps.iter_mut().filter(|step| step.id == id) {
            step.escalated = true;
        }
        let seats = self.circle.seats(&self.next.case, &steps);
        let place = steps.iter().position(|step| step.id == id);
        let named = place
            .and_then(|place| Some(self.circle.named(&self.next.case, steps.get(place)?, seats.get(place)?)));
        let (eligible, people) = named.unwrap_or_default();
        self.emit(ApprovalEvent::Escalated { step: id, eligible, people });
    }

    fn decide_by_itself(&mut self, id: StepId) {
        let Some(step) = self.next.step(&id) else { return };
        if self.next.status != ApprovalStatus::Open || step.status != StepStatus::Open {
            return;
        }
        match step.rule.auto.as_ref().map(|auto| auto.decision) {
            Some(Verdict::Approve) => self.emit(ApprovalEvent::StepApproved { step: id, by_itself: true }),
            Some(Verdict::Reject) => {
                self.emit(ApprovalEvent::StepRejected { step: id.clone(), by_itself: true });
                self.emit(ApprovalEvent::Rejected { step: id, note: None });
            }
            None => {}
        }
    }
}
