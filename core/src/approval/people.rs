//! Who may decide a step: the people whose right it is, and those to whom they delegated it.
//!
//! A right is held by whom the step names. Those who ask hold none, nor do people who are no longer active. An approver
//! whose own limit is too low passes it up: to the managers above, else to holders of the role in the units above. A
//! delegation hands a right on, in a chain of bounded length, never through or to those who ask.

use alloc::collections::{BTreeMap, BTreeSet};
use alloc::vec::Vec;

use chrono::{DateTime, Utc};

use super::delegation::Delegation;
use super::rules::{Approver, ManagerOf, OwnerOf, Reach, Verdict};
use super::state::{Case, Eligible, Person, PlanStep, StepStatus};
use crate::id::{ContactId, OrgUnitId, RoleId};
use crate::limits;
use crate::money::Money;
use crate::party::Company;

/// The people as they are at an instant: the company and the delegations in force.
#[derive(Debug, Clone)]
pub struct Circle<'a> {
    pub(super) company: &'a Company,
    pub(super) delegations: &'a [Delegation],
    pub(super) now: DateTime<Utc>,
    /// Those in force, by who got them.
    received: BTreeMap<&'a ContactId, Vec<&'a Delegation>>,
}

/// Whose right a step is.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Seats<'a> {
    pub(super) contacts: BTreeSet<&'a ContactId>,
    /// Of the seller: who holds them is only known when somebody acts.
    pub(super) seller_roles: BTreeSet<&'a RoleId>,
}

impl<'a> Circle<'a> {
    /// The people at an instant.
    #[must_use]
    pub fn new(company: &'a Company, delegations: &'a [Delegation], now: DateTime<Utc>) -> Self {
        let mut received: BTreeMap<&ContactId, Vec<&Delegation>> = BTreeMap::new();
        for delegation in delegations.iter().filter(|delegation| delegation.is_active(now)) {
            received.entry(&delegation.to).or_default().push(delegation);
        }
        Self { company, delegations, now, received }
    }

    pub(super) fn is_active(&self, contact: &ContactId) -> bool {
        self.company.contact(contact).is_ok_and(|contact| !contact.inactive)
    }

    /// Whose right each step is, in the order of the steps (which are ordered by stage).
    pub(super) fn seats<'s>(&self, case: &'s Case, steps: &'s [PlanStep]) -> Vec<Seats<'s>>
    where
        'a: 's,
    {
        let mut seats: Vec<Seats<'s>> = Vec::with_capacity(steps.len());
        for step in steps {
            let before = steps.iter().map(|other| other.stage).filter(|stage| *stage < step.stage).max();
            let previous: BTreeSet<&ContactId> = steps
                .iter()
                .zip(&seats)
                .filter(|(other, _)| Some(other.stage) == before)
                .flat_map(|(other, seats)| decided_or_may(other, seats))
                .collect();
            seats.push(self.seats_of(case, step, &previous));
        }
        seats
    }

    fn seats_of<'s>(
        &self,
        case: &'s Case,
        step: &'s PlanStep,
        previous: &BTreeSet<&'s ContactId>,
    ) -> Seats<'s>
    where
        'a: 's,
    {
        let named = if step.reassigned.is_empty() { &step.rule.by } else { &step.reassigned };
        let more = step.rule.escalate.iter().filter(|_| step.escalated).flat_map(|escalation| &escalation.to);
        let search = Search { circle: self, case, step };
        let mut seats = Seats::default();
        for approver in named.iter().chain(more) {
            if let Some(role) = &approver.seller_role {
                seats.seller_roles.insert(role);
            } else {
                search.holders(approver, previous, &mut seats.contacts);
            }
        }
        seats
    }

    /// In whose right a contact may decide a step; nothing where the contact may not.
    pub(super) fn powers<'s>(
        &self,
        case: &Case,
        step: &PlanStep,
        seats: &Seats<'s>,
        contact: &ContactId,
    ) -> BTreeSet<&'s ContactId> {
        let mut powers = BTreeSet::new();
        let barred = |contact: &ContactId| step.separation && case.asks(contact);
        if !self.is_active(contact) || barred(contact) {
            return powers;
        }
        if !self.received.contains_key(contact) {
            powers.extend(seats.contacts.get(contact).copied());
            return powers;
        }
        let mut reached = BTreeSet::from([contact]);
        let mut here = Vec::from([contact]);
        for depth in 0..=limits::DELEGATION_CHAIN {
            powers.extend(here.iter().filter_map(|contact| seats.contacts.get(*contact).copied()));
            if depth == limits::DELEGATION_CHAIN {
                break;
            }
            let mut next = Vec::new();
            for delegation in here.iter().filter_map(|to| self.received.get(to)).flatten() {
                let policies = step.reasons.iter().map(|reason| &reason.policy);
                let giver = &delegation.from;
                let hands_on = delegation.covers(policies) && self.is_active(giver) && !barred(giver);
                if hands_on && reached.insert(giver) {
                    next.push(giver);
                }
            }
            here = next;
        }
        powers
    }

    /// Everybody who may decide a step, with whose right it is.
    pub(super) fn eligible<'s>(
        &'s self,
        case: &Case,
        step: &PlanStep,
        seats: &Seats<'s>,
    ) -> BTreeMap<&'s ContactId, BTreeSet<&'s ContactId>> {
        let candidates: BTreeSet<&ContactId> =
            seats.contacts.iter().copied().chain(self.received.keys().copied()).collect();
        let with_powers = |contact: &'s ContactId| {
            let powers = self.powers(case, step, seats, contact);
            (!powers.is_empty()).then_some((contact, powers))
        };
        candidates.into_iter().filter_map(with_powers).collect()
    }

    /// The same as it is kept: those who have not decided the step, at most [`limits::APPROVERS_NAMED`], and how many there
    /// are.
    pub(super) fn named(&self, case: &Case, step: &PlanStep, seats: &Seats<'_>) -> (Vec<Eligible>, u64) {
        let voted =
            |contact: &ContactId| step.votes.iter().any(|vote| vote.by.contact.as_ref() == Some(contact));
        let eligible = self.eligible(case, step, seats);
        let waiting = eligible.into_iter().filter(|(contact, _)| !voted(contact));
        let named: Vec<Eligible> = waiting
            .map(|(contact, powers)| Eligible {
                person: Person::contact(contact.clone()),
                powers: powers
                    .into_iter()
                    .take(limits::APPROVERS_NAMED)
                    .cloned()
                    .map(Person::contact)
                    .collect(),
            })
            .collect();
        let count = u64::try_from(named.len()).unwrap_or(u64::MAX);
        (named.into_iter().take(limits::APPROVERS_NAMED).collect(), count)
    }
}

/// Those who approved a step, or while it is open, and where it decided itself, all whose right it is.
fn decided_or_may<'s>(step: &'s PlanStep, seats: &Seats<'s>) -> Vec<&'s ContactId> {
    let approvals = step.votes.iter().filter(|vote| vote.verdict == Verdict::Approve);
    let approvers: Vec<_> = approvals.filter_map(|vote| vote.by.contact.as_ref()).collect();
    if step.status == StepStatus::Approved && !approvers.is_empty() {
        approvers
    } else {
        seats.contacts.iter().copied().collect()
    }
}

/// The search for those whose right one step is.
#[derive(Clone, Copy)]
struct Search<'s, 'c, 'a> {
    circle: &'c Circle<'a>,
    case: &'s Case,
    step: &'s PlanStep,
}

impl<'s, 'a: 's> Search<'s, '_, 'a> {
    fn holders(
        self,
        approver: &'s Approver,
        previous: &BTreeSet<&'s ContactId>,
        into: &mut BTreeSet<&'s ContactId>,
    ) {
        if let Some(role) = &approver.role {
            self.role(role, approver.within.unwrap_or(Reach::Above), into);
        } else if let Some(contact) = &approver.contact {
            self.take_or_lift(contact, None, into);
        } else if let Some(owner) = approver.owner_of {
            match owner {
                OwnerOf::CostCentre => {
                    let centres = &self.circle.company.record().cost_centres;
                    let ours = centres.iter().filter(|centre| self.case.cost_centres.contains(&centre.id));
                    ours.filter_map(|centre| centre.owner.as_ref())
                        .for_each(|owner| self.take_or_lift(owner, None, into));
                }
            }
        } else if let Some(manager) = approver.manager_of {
            match manager {
                ManagerOf::Requester => {
                    into.extend(self.case.buyer.iter().filter_map(|buyer| self.manager(buyer)));
                }
                ManagerOf::Previous => into.extend(previous.iter().filter_map(|person| self.manager(person))),
            }
        }
    }

    fn role(self, role: &'s RoleId, reach: Reach, into: &mut BTreeSet<&'s ContactId>) {
        let company = self.circle.company;
        let holds = |contact: &'s crate::party::ContactRecord, unit: Option<&OrgUnitId>| {
            let fits = |membership: &&crate::party::MembershipRecord| {
                unit.is_none_or(|unit| membership.unit == *unit) && membership.roles.contains(role)
            };
            contact.memberships.iter().any(|membership| fits(&membership))
        };
        match (reach, &self.case.unit) {
            (Reach::Company, _) | (_, None) => {
                let holders = company.record().contacts.iter().filter(|contact| holds(contact, None));
                holders.for_each(|contact| self.take_or_lift(&contact.id, Some(role), into));
            }
            (Reach::Above, Some(unit)) => {
                let holders = company.holders(role, unit).unwrap_or_default();
                for holder in holders {
                    self.take_or_lift(holder.contact, Some(role), into);
                }
            }
            (Reach::Unit, Some(unit)) => {
                let holders = company.holders(role, unit).unwrap_or_default();
                let here = holders.into_iter().filter(|holder| holder.unit == unit);
                here.for_each(|holder| self.take_or_lift(holder.contact, Some(role), into));
            }
        }
    }

    /// The person, or who is above where the person's own limit is too low.
    fn take_or_lift(self, contact: &'s ContactId, role: Option<&RoleId>, into: &mut BTreeSet<&'s ContactId>) {
        if self.may_decide(contact) {
            into.insert(contact);
        } else if self.circle.is_active(contact) && !self.is_within_limit(contact) {
            if let Some(manager) = self.manager(contact) {
                into.insert(manager);
            } else if let Some(role) = role {
                into.extend(self.above(role));
            }
        }
    }

    /// The nearest manager above who may decide; a chain that comes back to itself has none.
    fn manager(self, of: &ContactId) -> Option<&'s ContactId> {
        let company = self.circle.company;
        let mut seen = BTreeSet::from([of]);
        let mut here = company.contact(of).ok()?.manager.as_ref()?;
        for _ in 0..limits::CHAIN {
            if self.may_decide(here) {
                return Some(here);
            }
            if !seen.insert(here) {
                return None;
            }
            here = company.contact(here).ok()?.manager.as_ref()?;
        }
        None
    }

    /// Holders of the role in the nearest unit above where one may decide.
    fn above(self, role: &RoleId) -> Vec<&'s ContactId> {
        let Some(unit) = &self.case.unit else { return Vec::new() };
        let holders = self.circle.company.holders(role, unit).unwrap_or_default();
        let above = holders.into_iter().filter(|holder| holder.unit != unit);
        let mut fitting = above.filter(|holder| self.may_decide(holder.contact)).peekable();
        let Some(nearest) = fitting.peek().map(|holder| holder.unit) else { return Vec::new() };
        fitting.take_while(|holder| holder.unit == nearest).map(|holder| holder.contact).collect()
    }

    fn may_decide(self, contact: &ContactId) -> bool {
        self.circle.is_active(contact)
            && !(self.step.separation && self.case.asks(contact))
            && self.is_within_limit(contact)
    }

    /// A limit in another currency is no limit that holds.
    fn is_within_limit(self, contact: &ContactId) -> bool {
        if !self.step.rule.own_limit {
            return true;
        }
        let Money { amount, currency } = self.case.content.amount;
        let limit = self.circle.company.contact(contact).ok().map(|contact| contact.approval_limit);
        match limit {
            Some(None) => true,
            Some(Some(limit)) => limit.currency == currency && amount <= limit.amount,
            None => false,
        }
    }
}
