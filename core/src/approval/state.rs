//! The state of an approval: the plan as it was made, and what has been decided.

use alloc::string::String;

use chrono::{DateTime, Utc};

use super::content::{Facet, Fingerprint};
use super::rules::{ApprovalStep, Approver, SubjectKind, Tolerance, Verdict};
use crate::cart::Authority;
use crate::condition::Unknown;
use crate::document::{Cursor, choice, record};
use crate::error::Code;
use crate::id::{ApprovalId, ContactId, CostCentreId, Name, OrgUnitId, PolicyId, SellerUserId, StepId};
use crate::party::Actor;

choice! {
    /// Where an approval stands.
    pub enum ApprovalStatus {
        /// It waits for people.
        Open "open",
        /// Every step is approved.
        Approved "approved",
        /// It was refused.
        Rejected "rejected",
        /// It was given back to be changed.
        Returned "returned",
        /// Those who asked took it back.
        Recalled "recalled",
        /// Its subject expired.
        Lapsed "lapsed",
        /// Its subject is gone.
        Cancelled "cancelled",
    }

    /// Where a step stands.
    pub enum StepStatus {
        /// A stage before it is not done.
        Waiting "waiting",
        /// People may decide it.
        Open "open",
        /// It is approved.
        Approved "approved",
        /// It is rejected.
        Rejected "rejected",
    }
}

record! {
    /// An approval.
    pub struct Approval {
        /// The approval.
        required id: ApprovalId,
        /// What it is about and who asks.
        required case: Case,
        /// The steps, by stage.
        list steps: PlanStep,
        /// Where it stands.
        required status: ApprovalStatus,
        /// Why it can't be finished as things are.
        optional blocked: Blocked,
        /// How often its content was put to the approvers: 1, and 1 more each time that it was changed. Commands of people
        /// name the revision that they saw; votes of others do not make it stale.
        required revision: u64,
        /// The version of the system that decides about it, as last observed; 0 before.
        default source_version: u64 = 0,
        /// One more with each event.
        required version: u64,
        /// When it was made.
        required created: DateTime<Utc>,
        /// When it last changed.
        required updated: DateTime<Utc>,
    }

    /// What is to be approved, and who asks for it.
    pub struct Case "ApprovalCase" {
        /// The subject.
        required subject: SubjectRef,
        /// Everybody who asks: who acts, who is acted for, and who changed what was asked.
        list requesters: Person,
        /// The buyer, whose manager and limits count.
        optional buyer: ContactId,
        /// The unit that buys.
        optional unit: OrgUnitId,
        /// The cost centres that it is booked to.
        list cost_centres: CostCentreId,
        /// What is in it.
        required content: Fingerprint,
        /// Who decides: the people of the steps, or another system.
        default authority: Authority = Authority::Engine,
    }

    /// What an approval is about.
    #[derive(Eq)]
    pub struct SubjectRef {
        /// What it is.
        required kind: SubjectKind,
        /// Its id.
        required id: Name,
    }

    /// A person: exactly one of the fields.
    #[derive(Eq, PartialOrd, Ord)]
    pub struct Person "ApprovalPerson" check {
        /// A contact of the account.
        optional contact: ContactId,
        /// An employee of the seller.
        optional seller: SellerUserId,
    }

    /// A step of a plan.
    pub struct PlanStep {
        /// The step: policy, stage and place.
        required id: StepId,
        /// Its stage, from 1.
        required stage: u32,
        /// The rule.
        required rule: ApprovalStep,
        /// Whether those who ask may not decide it.
        default separation: bool = true,
        /// The policies that ask for it, and why.
        list reasons: StepReason,
        /// Where it stands.
        default status: StepStatus = StepStatus::Waiting,
        /// Who may decide it, as far as the limit goes.
        list eligible: Eligible,
        /// How many may decide it.
        default people: u64 = 0,
        /// What was decided.
        list votes: Vote,
        /// When it is escalated.
        optional escalate_at: DateTime<Utc>,
        /// When it decides itself.
        optional auto_at: DateTime<Utc>,
        /// Who decides instead of those of the rule.
        list reassigned: Approver,
        /// Whether those of the escalation may decide too.
        default escalated: bool = false,
        /// What was approved: what tolerances count from.
        optional approved: Fingerprint,
    }

    /// Why a step is there.
    pub struct StepReason {
        /// The policy.
        required policy: PolicyId,
        /// What it asks for, as a sentence.
        required because: String,
        /// Why it could not be decided, where the policy counts because of that.
        optional unknown: Unknown,
        /// How far the subject may change.
        optional tolerance: Tolerance,
        /// The facets whose change asks again; all when empty.
        list watches: Facet,
    }

    /// Somebody who may decide a step.
    #[derive(Eq)]
    pub struct Eligible {
        /// The person.
        required person: Person,
        /// Whose right it is: the person's own, or of those who delegated it.
        list powers: Person,
    }

    /// A decision of a person.
    pub struct Vote {
        /// Who decided.
        required by: Person,
        /// In whose right: one of these counts, so that one right never counts twice.
        list powers: Person,
        /// When.
        required at: DateTime<Utc>,
        /// What.
        required verdict: Verdict,
        /// The id of what was said, a text that the host keeps.
        optional note: Name,
    }

    /// Why an approval can't be finished.
    #[derive(Eq)]
    pub struct Blocked {
        /// The step.
        required step: StepId,
        /// The reason, as a sentence.
        required why: String,
    }
}

impl Person {
    /// A contact.
    #[must_use]
    pub const fn contact(contact: ContactId) -> Self {
        Self { contact: Some(contact), seller: None }
    }

    /// An employee of the seller.
    #[must_use]
    pub const fn seller(seller: SellerUserId) -> Self {
        Self { contact: None, seller: Some(seller) }
    }

    /// Who acts; nobody for the host itself.
    #[must_use]
    pub fn acting(actor: &Actor) -> Option<Self> {
        let person = Self { contact: actor.contact.clone(), seller: actor.seller.clone() };
        (person.contact.is_some() || person.seller.is_some()).then_some(person)
    }

    /// Everybody whose deed it is: who acts and who is acted for.
    pub fn identities(actor: &Actor) -> impl Iterator<Item = Self> {
        Self::acting(actor).into_iter().chain(actor.on_behalf_of.iter().cloned().map(Self::contact))
    }

    fn check(&self, at: &mut Cursor) {
        if self.contact.is_some() == self.seller.is_some() {
            at.fault(Code::ConflictingFields, "Give exactly one of \"contact\" and \"seller\".");
        }
    }
}

impl core::fmt::Display for Person {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        match (&self.contact, &self.seller) {
            (Some(contact), _) => contact.fmt(f),
            (None, Some(seller)) => write!(f, "seller:{seller}"),
            (None, None) => f.write_str("nobody"),
        }
    }
}

impl Case {
    /// Whether a person asks for it.
    #[must_use]
    pub fn is_requester(&self, person: &Person) -> bool {
        self.requesters.contains(person)
    }

    /// Whether another system decides.
    #[must_use]
    pub fn is_external(&self) -> bool {
        self.authority == Authority::External
    }

    pub(super) fn asks(&self, contact: &ContactId) -> bool {
        self.requesters.iter().any(|person| person.contact.as_ref() == Some(contact))
            || self.buyer.as_ref() == Some(contact)
    }
}

impl PlanStep {
    /// Whether it still has to be decided.
    #[must_use]
    pub const fn is_pending(&self) -> bool {
        matches!(self.status, StepStatus::Waiting | StepStatus::Open)
    }

    /// Whether people of the one may not count for the other: a step with distinct people and any step of its own or an
    /// earlier stage.
    pub(super) fn conflicts(&self, other: &Self) -> bool {
        self.id != other.id
            && ((self.rule.distinct && other.stage <= self.stage)
                || (other.rule.distinct && self.stage <= other.stage))
    }
}

impl Approval {
    /// A step.
    #[must_use]
    pub fn step(&self, id: &StepId) -> Option<&PlanStep> {
        self.steps.iter().find(|step| step.id == *id)
    }

    /// The steps that wait for people; none once it is decided, whatever they were left at.
    pub fn open_steps(&self) -> impl Iterator<Item = &PlanStep> {
        let waits = self.status == ApprovalStatus::Open;
        self.steps.iter().filter(move |step| waits && step.status == StepStatus::Open)
    }

    /// The earliest instant at which something happens by itself.
    #[must_use]
    pub fn due(&self) -> Option<DateTime<Utc>> {
        if self.status != ApprovalStatus::Open {
            return None;
        }
        self.open_steps().flat_map(|step| [step.escalate_at, step.auto_at]).flatten().min()
    }
}
