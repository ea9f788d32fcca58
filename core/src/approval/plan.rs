//! From matching policies to one plan.
//!
//! Stage by stage the steps of all matching policies stand side by side; steps that ask the same of the same people are one
//! step with several reasons. A plan that could never be finished is refused when it is made, with the step and why.

use alloc::format;
use alloc::vec::Vec;

use super::content::Content;
use super::delegation;
use super::event::ApprovalEvent;
use super::feasible::obstacle;
use super::people::Circle;
use super::policy::Policies;
use super::rules::{ApprovalPolicy, ApprovalStep};
use super::spend::{SpendEntry, SpendLog};
use super::state::{Approval, Case, Person, PlanStep, StepReason, StepStatus, SubjectRef};
use super::unfold::Unfolding;
use crate::cart::Authority;
use crate::error::{Code, Error, Result};
use crate::id::{ApprovalId, ContactId, OrgUnitId, StepId};
use crate::limits;
use crate::party::Deed;
use crate::pricing::SubjectFacts;

/// What somebody asks approval for.
#[derive(Debug, Clone, Copy)]
pub struct Asked<'a> {
    /// The subject.
    pub subject: &'a SubjectRef,
    /// Everybody who asks: who acts and who is acted for ([`Person::identities`]), and everybody else who had a hand in it.
    pub requesters: &'a [Person],
    /// The buyer, whose manager counts.
    pub buyer: Option<&'a ContactId>,
    /// The unit that buys.
    pub unit: Option<&'a OrgUnitId>,
    /// What is in it. Its amount is what limits and tolerances are compared with.
    pub content: &'a Content,
    /// The facts that conditions ask for.
    pub facts: &'a SubjectFacts,
    /// What was spent before.
    pub spend: &'a SpendLog,
    /// What this would spend.
    pub shares: &'a [SpendEntry],
}

/// The merged steps of every policy that matches. Without a step there is nothing to approve.
#[derive(Debug, Clone, PartialEq)]
pub struct Plan {
    /// What and who.
    pub case: Case,
    /// The steps, by stage, with the people who may decide them now.
    pub steps: Vec<PlanStep>,
}

/// Makes the plan for a subject.
///
/// # Errors
/// [`Code::ApprovalImpossible`] with `step`, `why` and `policies`; [`Code::DelegationCycle`] where delegations in force go in
/// a ring; [`Code::UnknownContact`] and [`Code::UnknownOrgUnit`] for a buyer and unit that are not there; [`Code::TooMany`].
pub fn plan(policies: &Policies, asked: &Asked<'_>, circle: &Circle<'_>) -> Result<Plan> {
    plan_keeping(policies, asked, circle, false)
}

/// The same; the lines of the content are kept where a tolerance will read them, or because a plan before kept them.
pub(super) fn plan_keeping(
    policies: &Policies,
    asked: &Asked<'_>,
    circle: &Circle<'_>,
    keep_lines: bool,
) -> Result<Plan> {
    if let Some(buyer) = asked.buyer {
        circle.company.contact(buyer)?;
    }
    if let Some(unit) = asked.unit {
        circle.company.unit(unit)?;
    }
    let authority = policies.authority(asked.subject.kind);
    let mut steps = Vec::new();
    let mut keep_lines = keep_lines;
    for (policy, reason) in policies.matching(asked, circle.now) {
        keep_lines |= reason.tolerance.as_ref().is_some_and(|allowed| allowed.quantity_percent.is_some());
        merge(policy, &reason, &mut steps)?;
    }
    steps.sort_by_key(|step| step.stage);
    let mut cost_centres: Vec<_> = asked.content.cost_centres.iter().map(|share| share.id.clone()).collect();
    cost_centres.sort();
    cost_centres.dedup();
    let case = Case {
        subject: asked.subject.clone(),
        requesters: asked.requesters.to_vec(),
        buyer: asked.buyer.cloned(),
        unit: asked.unit.cloned(),
        cost_centres,
        content: asked.content.fingerprint(keep_lines || authority == Authority::External)?,
        authority,
    };
    check(&case, &steps, circle)?;
    let named: Vec<_> = {
        let seats = circle.seats(&case, &steps);
        steps.iter().zip(&seats).map(|(step, seats)| circle.named(&case, step, seats)).collect()
    };
    for (step, (eligible, people)) in steps.iter_mut().zip(named) {
        step.eligible = eligible;
        step.people = people;
    }
    Ok(Plan { case, steps })
}

/// Refuses a plan that could never be finished.
fn check(case: &Case, steps: &[PlanStep], circle: &Circle<'_>) -> Result<()> {
    if steps.is_empty() || case.is_external() {
        return Ok(());
    }
    if let Some(person) = delegation::any_ring(circle.delegations, circle.now) {
        return Err(Error::new(Code::DelegationCycle).with_list("people", [person]));
    }
    let Some(blocked) = obstacle(case, steps, circle) else { return Ok(()) };
    let reasons = steps.iter().filter(|step| step.id == blocked.step).flat_map(|step| &step.reasons);
    Err(Error::new(Code::ApprovalImpossible)
        .detail(format!("Step {} can't be decided: {}.", blocked.step, blocked.why))
        .with("step", &blocked.step)
        .with("why", &blocked.why)
        .with_list("policies", reasons.map(|reason| &reason.policy)))
}

/// Puts the steps of one policy into the plan.
fn merge(policy: &ApprovalPolicy, reason: &StepReason, steps: &mut Vec<PlanStep>) -> Result<()> {
    let external = [Vec::from([ApprovalStep::external()])];
    let stages =
        if policy.authority == Authority::External { external.as_slice() } else { policy.stages.as_slice() };
    for (stage, authored) in (1_u32..).zip(stages.iter().filter(|steps| !steps.is_empty())) {
        for (place, rule) in (1_u32..).zip(authored) {
            let rule = in_order(rule);
            let same = |step: &&mut PlanStep| {
                step.stage == stage && step.separation == policy.separation && step.rule == rule
            };
            // A policy that asks the same twice means two steps.
            if let Some(step) = steps.iter_mut().find(same)
                && !step.reasons.contains(reason)
            {
                step.reasons.push(reason.clone());
                continue;
            }
            if steps.len() >= limits::APPROVAL_STEPS {
                return Err(Error::new(Code::TooMany).with("limit", limits::APPROVAL_STEPS));
            }
            steps.push(PlanStep {
                id: step_id(policy, stage, place, steps.len())?,
                stage,
                rule,
                separation: policy.separation,
                reasons: Vec::from([reason.clone()]),
                status: StepStatus::Waiting,
                eligible: Vec::new(),
                people: 0,
                votes: Vec::new(),
                escalate_at: None,
                auto_at: None,
                reassigned: Vec::new(),
                escalated: false,
                approved: None,
            });
        }
    }
    Ok(())
}

/// Alternatives in one order, so that it does not matter how a policy lists them.
fn in_order(rule: &ApprovalStep) -> ApprovalStep {
    let mut rule = rule.clone();
    rule.by.sort();
    rule.by.dedup();
    rule
}

/// `policy/stage/place`; for a policy whose id is as long as ids may be, the place in the plan.
fn step_id(policy: &ApprovalPolicy, stage: u32, place: u32, in_plan: usize) -> Result<StepId> {
    StepId::new(format!("{}/{stage}/{place}", policy.id)).or_else(|_| StepId::new(format!("step/{in_plan}")))
}

impl Plan {
    /// Whether there is nothing to approve.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.steps.is_empty()
    }

    /// The events that begin the approval: [`Approval::from_requested`] takes the first, [`Approval::apply`] the others.
    /// None for an empty plan.
    #[must_use]
    pub fn begin(
        &self,
        id: &ApprovalId,
        deed: &Deed<'_>,
        circle: &Circle<'_>,
        policies: &Policies,
    ) -> Vec<ApprovalEvent> {
        if self.is_empty() {
            return Vec::new();
        }
        let first = ApprovalEvent::Requested { case: self.case.clone(), steps: self.steps.clone() };
        let Some(approval) = Approval::from_requested(id.clone(), &first, deed.at) else { return Vec::new() };
        let mut unfolding = Unfolding::of(approval, deed.at, circle, policies.calendars());
        unfolding.advance();
        let mut events = Vec::from([first]);
        events.extend(unfolding.finish());
        events
    }
}
