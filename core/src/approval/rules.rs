//! What approval policies are written as.
//!
//! A policy says which subjects it is about (`for`, `when`, `any_line`, `spend`, all of which must match) and which steps it
//! asks for. Stages come one after the other; the steps of a stage are open together and all of them are needed; the people
//! named by one step are alternatives. That is the tier of AND of OR which commercetools' approval flows have, and with a
//! stage of one step the plain chain of SAP and Adobe Commerce.

use alloc::vec::Vec;

use rust_decimal::Decimal;

use super::Facet;
use crate::cart::Authority;
use crate::condition::{Basis, CartCondition, Condition};
use crate::document::{Cursor, choice, record};
use crate::error::{Code, Error};
use crate::id::{CalendarId, ContactId, PolicyId, RoleId};
use crate::limits;
use crate::money::Money;
use crate::pricing::rules::Eligibility;
use crate::time::Span;

choice! {
    /// What is approved.
    pub enum SubjectKind {
        /// A cart that is submitted.
        Cart "cart",
        /// A release of a quote that the buyer wants to order.
        Quote "quote",
    }

    /// Where a role must be held, seen from the unit that buys.
    pub enum Reach {
        /// In the unit itself.
        Unit "unit",
        /// In the unit or in any unit above it.
        Above "above",
        /// Anywhere in the company.
        Company "company",
    }

    /// Whose manager decides.
    pub enum ManagerOf {
        /// The buyer's: the contact acted for, else the one who acts.
        Requester "requester",
        /// Those of the people who approved the stage before.
        Previous "previous",
    }

    /// Whose owner decides.
    pub enum OwnerOf {
        /// The cost centres that the subject is booked to.
        CostCentre "cost_centre",
    }

    /// What a rejection does.
    pub enum OnReject {
        /// One ends the approval.
        Veto "veto",
        /// It ends when more than half of those who may decide have rejected, or the quorum can't be reached any more.
        Majority "majority",
        /// One gives the subject back to be changed.
        Return "return",
    }

    /// A decision.
    pub enum Verdict {
        /// Yes.
        Approve "approve",
        /// No.
        Reject "reject",
    }

    /// Whose spending is added up.
    pub enum SpendPer {
        /// The buyer's.
        Requester "requester",
        /// Of each cost centre.
        CostCentre "cost_centre",
        /// Of each supplier.
        Supplier "supplier",
        /// Of the unit that buys.
        Unit "unit",
    }

    /// A period of the calendar, in the rulebook's zone.
    pub enum SpendPeriod {
        /// From local midnight.
        Day "day",
        /// From the first of the month.
        Month "month",
        /// From the first of January.
        Year "year",
    }
}

record! {
    /// Who must approve what.
    pub struct ApprovalPolicy check {
        /// Its id.
        required id: PolicyId,
        /// Who decides: the people of the stages, or another system, which is asked and tells what became of it. The policies
        /// about one kind of subject all say the same.
        default authority: Authority = Authority::Engine,
        /// What it is about; whatever is ordered, from a cart or from a quote, when left out.
        optional subject: SubjectKind,
        /// Which buyers it is about; all when left out.
        optional eligible "for": Eligibility,
        /// What must be so of the cart.
        optional when: CartCondition,
        /// What must be so of at least one line.
        optional any_line: Condition,
        /// What must have been spent, together with this.
        optional spend: SpendRule,
        /// The stages, one after the other: each a list of steps that are open together and are all needed. None where another
        /// system decides.
        list stages: Vec<ApprovalStep>,
        /// How far an approved subject may change without being approved again; nothing may when left out.
        optional tolerance: Tolerance,
        /// The facets whose change asks the steps again; all when left out.
        list watches: Facet,
        /// Whether those who ask, and their delegates, may not decide.
        default separation: bool = true,
    }

    /// A step of a policy.
    pub struct ApprovalStep {
        /// Who may decide: any of these. Nobody in the step of a plan that another system decides.
        list by: Approver,
        /// How many must approve; one when left out.
        default quorum: Quorum = Quorum::ONE,
        /// Whether people who decide other steps of this or an earlier stage do not count.
        default distinct: bool = false,
        /// What a rejection does.
        default on_reject: OnReject = OnReject::Veto,
        /// Whether an approver whose own limit is below the amount passes it up the tree.
        default own_limit: bool = false,
        /// Who may decide too after a while.
        optional escalate: Escalation,
        /// What is decided by itself after a while.
        optional auto: AutoDecision,
    }

    /// Who may decide; exactly one of the fields, `in` only beside `role`.
    #[derive(Eq, PartialOrd, Ord)]
    pub struct Approver check {
        /// Contacts with this role.
        optional role: RoleId,
        /// Where they must hold it; `above` when left out. Anywhere for a subject that no unit asks for.
        optional within "in": Reach,
        /// This contact.
        optional contact: ContactId,
        /// The manager.
        optional manager_of: ManagerOf,
        /// The owner.
        optional owner_of: OwnerOf,
        /// Employees of the seller with this role.
        optional seller_role: RoleId,
    }

    /// How many must approve.
    #[derive(Eq)]
    pub struct Quorum check {
        /// So many different people.
        required need: u32,
        /// Of at least so many who may decide; a plan with fewer is impossible.
        optional of: u32,
    }

    /// Who may decide too when nobody decided in time.
    pub struct Escalation check {
        /// How long after the step opened.
        required after: Delay,
        /// Any of these, besides those named before.
        list to: Approver,
    }

    /// What is decided by itself when nobody decided in time.
    pub struct AutoDecision {
        /// How long after the step opened.
        required after: Delay,
        /// The decision.
        required decision: Verdict,
    }

    /// A wait; exactly one of `elapsed`, `business_time` and `business_days`, the last two on a `calendar`.
    #[derive(Eq)]
    pub struct Delay check {
        /// Time that passes by day and night.
        optional elapsed: Span,
        /// Open time of the calendar.
        optional business_time: Span,
        /// Business days of the calendar.
        optional business_days: u32,
        /// The calendar.
        optional calendar: CalendarId,
    }

    /// A sum of spending over time, this one included: orders split to stay under a limit show up in it. What is booked to no
    /// cost centre, or bought from no known supplier, is in no sum of those.
    pub struct SpendRule check {
        /// Whose.
        required per: SpendPer,
        /// Over which time.
        required within: SpendWindow,
        /// The greatest sum that needs no approval by this policy.
        required over: Money,
        /// What the amounts include: `net` or `gross`.
        default basis: Basis = Basis::Net,
    }

    /// A time that ends now; exactly one of the fields.
    #[derive(Eq)]
    pub struct SpendWindow check {
        /// So many calendar days back, in the rulebook's zone.
        optional days: u32,
        /// The running period of the calendar.
        optional period: SpendPeriod,
    }

    /// How far an approved subject may change. It counts from what was approved, so many small changes add up. A lower
    /// amount or quantity is always within; where both are given the amount must be within both of them.
    #[derive(Eq)]
    pub struct Tolerance check {
        /// The amount may rise by this percentage.
        optional amount_percent: Decimal,
        /// The amount may rise by this much.
        optional amount: Money,
        /// Each line's quantity may rise by this percentage; new lines never are within.
        optional quantity_percent: Decimal,
        /// It may go elsewhere.
        default ship_to: bool = false,
        /// It may be booked elsewhere.
        default cost_centre: bool = false,
        /// It may be bought from others.
        default supplier: bool = false,
    }
}

impl Quorum {
    /// One person.
    pub const ONE: Self = Self { need: 1, of: None };

    fn check(&self, at: &mut Cursor) {
        if self.need == 0 || self.of.is_some_and(|of| of < self.need) {
            at.fault(Code::OutOfRange, "A quorum needs at least one person, and no more than it is of.");
        }
    }
}

impl ApprovalPolicy {
    fn check(&self, at: &mut Cursor) {
        if self.authority == Authority::External {
            if !self.stages.is_empty() {
                let detail = "Another system decides who approves; leave \"stages\" out.";
                at.step("stages", |at| at.fault(Code::ConflictingFields, detail));
            }
            return;
        }
        if self.stages.iter().all(Vec::is_empty) {
            at.push(
                Error::new(Code::MissingField)
                    .detail("Name at least one step: \"stages\": [[{ \"by\": [..] }]].")
                    .with("field", "stages"),
            );
        }
        let steps = self.stages.iter().map(Vec::len).fold(self.stages.len(), usize::saturating_add);
        if steps > limits::APPROVAL_STEPS {
            at.push(Error::new(Code::TooMany).with("limit", limits::APPROVAL_STEPS));
        }
        for (stage, steps) in self.stages.iter().enumerate() {
            for (place, step) in steps.iter().enumerate() {
                at.step("stages", |at| {
                    at.step(stage, |at| at.step(place, |at| named(&step.by, "by", at)));
                });
            }
        }
        let nobody = |approver: &Approver| approver.manager_of == Some(ManagerOf::Previous);
        if self.stages.first().is_some_and(|steps| steps.iter().flat_map(|step| &step.by).any(nobody)) {
            let detail = "The first stage has no stage before it; use \"requester\".";
            at.step("stages", |at| at.step(0, |at| at.fault(Code::ConflictingFields, detail)));
        }
    }
}

impl ApprovalStep {
    /// The step that another system decides.
    pub(super) const fn external() -> Self {
        Self {
            by: Vec::new(),
            quorum: Quorum::ONE,
            distinct: false,
            on_reject: OnReject::Veto,
            own_limit: false,
            escalate: None,
            auto: None,
        }
    }
}

impl Escalation {
    fn check(&self, at: &mut Cursor) {
        named(&self.to, "to", at);
    }
}

fn named(approvers: &[Approver], field: &'static str, at: &mut Cursor) {
    if approvers.is_empty() {
        let error = Error::new(Code::MissingField).detail("Name at least one approver.");
        at.push(error.with("field", field));
    }
}

impl Approver {
    fn check(&self, at: &mut Cursor) {
        let given = [
            self.role.is_some(),
            self.contact.is_some(),
            self.manager_of.is_some(),
            self.owner_of.is_some(),
            self.seller_role.is_some(),
        ];
        let detail =
            "Give exactly one of \"role\", \"contact\", \"manager_of\", \"owner_of\" and \"seller_role\".";
        one_of(&given, detail, at);
        if self.within.is_some() && self.role.is_none() {
            at.fault(Code::ConflictingFields, "\"in\" says where a \"role\" is held.");
        }
    }

    /// A contact.
    #[must_use]
    pub fn contact(contact: ContactId) -> Self {
        Self {
            role: None,
            within: None,
            contact: Some(contact),
            manager_of: None,
            owner_of: None,
            seller_role: None,
        }
    }
}

impl Delay {
    fn check(&self, at: &mut Cursor) {
        let given = [self.elapsed.is_some(), self.business_time.is_some(), self.business_days.is_some()];
        let detail = "Give exactly one of \"elapsed\", \"business_time\" and \"business_days\".";
        one_of(&given, detail, at);
        if self.elapsed.is_none() != self.calendar.is_some() {
            let detail = "Business time and business days need a \"calendar\", elapsed time has none.";
            at.fault(Code::ConflictingFields, detail);
        }
    }
}

impl SpendRule {
    fn check(&self, at: &mut Cursor) {
        if self.basis == Basis::Goods {
            let detail = "Spending is kept net and gross.";
            at.step("basis", |at| at.fault(Code::InvalidChoice, detail));
        }
    }
}

impl SpendWindow {
    fn check(&self, at: &mut Cursor) {
        let given = [self.days.is_some(), self.period.is_some()];
        one_of(&given, "Give exactly one of \"days\" and \"period\".", at);
    }
}

impl Tolerance {
    fn check(&self, at: &mut Cursor) {
        for (field, percent) in
            [("amount_percent", self.amount_percent), ("quantity_percent", self.quantity_percent)]
        {
            if percent.is_some_and(|percent| percent.is_sign_negative()) {
                at.step(field, |at| at.fault(Code::InvalidPercent, "A tolerance is zero or more percent."));
            }
        }
        if self.amount.is_some_and(|amount| amount.amount.is_sign_negative()) {
            at.step("amount", |at| at.fault(Code::OutOfRange, "A tolerance is zero or more."));
        }
    }
}

fn one_of(given: &[bool], detail: &'static str, at: &mut Cursor) {
    if given.iter().filter(|given| **given).count() != 1 {
        at.fault(Code::ConflictingFields, detail);
    }
}
