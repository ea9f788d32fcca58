//! Policies, compiled: which of them match a subject, and why.
//!
//! A policy matches when everything that it names holds. Evaluating its conditions allocates nothing (a sum of spending
//! does); a reason is written only for a policy that matches. What can't be known counts as holding, and the reason says so.

use alloc::string::{String, ToString};
use alloc::vec::Vec;

use chrono::{DateTime, Utc};

use super::plan::Asked;
use super::rules::{ApprovalPolicy, Delay, SpendRule, SubjectKind};
use super::state::StepReason;
use crate::cart::Authority;
use crate::condition::{Condition, Explanation, IdFact, Known, Moment, Outcome, Unknown};
use crate::document::{Cursor, Faults, record};
use crate::error::{Code, Error, Result};
use crate::id::{ContactId, Name, PolicyId};
use crate::money::Money;
use crate::party::Company;
use crate::pricing::SubjectFacts;
use crate::pricing::rules::Eligibility;
use crate::rulebook::Rulebook;
use crate::time::{Calendars, Zone};

/// The approval policies of a rulebook with the calendars that their deadlines run on.
#[derive(Debug, Clone, PartialEq)]
pub struct Policies {
    pub(super) list: Vec<Policy>,
    pub(super) calendars: Calendars,
    zone: Zone,
}

record! {
    /// A policy that wants an approval.
    #[derive(Eq)]
    pub struct MatchingPolicy {
        /// The policy.
        required policy: PolicyId,
        /// Why it can't be said whether it holds, which counts as holding; nothing where it holds.
        optional unknown: Unknown,
    }
}

#[derive(Debug, Clone, PartialEq)]
pub(super) struct Policy {
    pub(super) rule: ApprovalPolicy,
    /// `for` as a condition on the buyer.
    whom: Option<Condition>,
}

impl Policies {
    /// Compiles the policies of a rulebook.
    ///
    /// # Errors
    /// Every fault at once, at the pointers of the rulebook: [`Code::DuplicateId`], [`Code::UnknownReference`] for a
    /// calendar, and those of the calendars.
    pub fn compile(rulebook: &Rulebook) -> Result<Self, Faults> {
        let mut at = Cursor::default();
        let policies = Self::compile_at(rulebook, &mut at);
        at.finish(Some(policies))
    }

    /// What comes back is whole only if the cursor is clean.
    pub(crate) fn compile_at(rulebook: &Rulebook, at: &mut Cursor) -> Self {
        let zone = rulebook.time_zone.clone();
        let calendars = at.step("calendars", |at| Calendars::compile_at(&rulebook.calendars, &zone, at));
        at.step("approvals", |at| {
            for (index, policy) in rulebook.approvals.iter().enumerate() {
                let earlier = rulebook.approvals.iter().take(index);
                if earlier.into_iter().any(|other| other.id == policy.id) {
                    let error = Error::new(Code::DuplicateId).with("id", &policy.id);
                    at.step(index, |at| at.step("id", |at| at.push(error)));
                }
                let same = |other: &&ApprovalPolicy| meet(other.subject, policy.subject);
                let first = rulebook.approvals.iter().find(same);
                if first.is_some_and(|first| first.authority != policy.authority) {
                    let detail = "Either another system decides about all subjects of a kind, or none.";
                    at.step(index, |at| {
                        at.step("authority", |at| at.fault(Code::ConflictingFields, detail));
                    });
                }
                at.step(index, |at| known_calendars(policy, &calendars, at));
            }
        });
        let compiled = |rule: &ApprovalPolicy| Policy {
            rule: rule.clone(),
            whom: rule.eligible.as_ref().and_then(whom),
        };
        Self { list: rulebook.approvals.iter().map(compiled).collect(), calendars, zone }
    }

    /// The calendars.
    #[must_use]
    pub const fn calendars(&self) -> &Calendars {
        &self.calendars
    }

    /// Who decides about subjects of a kind.
    pub(super) fn authority(&self, kind: SubjectKind) -> Authority {
        let about = self.list.iter().find(|policy| meet(policy.rule.subject, Some(kind)));
        about.map_or(Authority::Engine, |policy| policy.rule.authority)
    }

    /// The moment of an instant, on the clock of the rulebook.
    ///
    /// # Errors
    /// [`Code::TimeOutOfRange`].
    pub fn moment(&self, instant: DateTime<Utc>) -> Result<Moment> {
        Ok(Moment { instant, local: self.zone.local(instant)? })
    }

    /// The policies that match, in the order of the rulebook, with the reason of each.
    pub(super) fn matching<'p>(
        &'p self,
        asked: &Asked<'_>,
        now: DateTime<Utc>,
    ) -> impl Iterator<Item = (&'p ApprovalPolicy, StepReason)> {
        let about = self.about(asked.subject.kind);
        about.filter_map(move |policy| {
            match policy.outcome(asked.facts, |rule| self.spent(asked, rule, now)) {
                Outcome::Fails => None,
                Outcome::Holds => Some((&policy.rule, policy.reason(None))),
                Outcome::Unknown(why) => Some((&policy.rule, policy.reason(Some(why)))),
            }
        })
    }

    /// The policies that want an approval of a subject of which only facts are known, in the order of the rulebook: those that
    /// hold, and those that can't be decided. What was spent before is not known here.
    pub fn matching_facts<'p>(
        &'p self,
        facts: &'p SubjectFacts,
        kind: SubjectKind,
    ) -> impl Iterator<Item = MatchingPolicy> {
        self.about(kind).filter_map(move |policy| {
            let unknown = match policy.outcome(facts, |_| Outcome::Unknown(Unknown::NotKnownHere)) {
                Outcome::Fails => return None,
                Outcome::Holds => None,
                Outcome::Unknown(why) => Some(why),
            };
            Some(MatchingPolicy { policy: policy.rule.id.clone(), unknown })
        })
    }

    /// Whether a subject meets each policy about its kind, in the order of the rulebook. Allocates only for
    /// sums of spending.
    pub fn outcomes<'p>(
        &'p self,
        asked: &'p Asked<'_>,
        now: DateTime<Utc>,
    ) -> impl Iterator<Item = (&'p PolicyId, Outcome)> {
        let outcome = move |policy: &Policy| policy.outcome(asked.facts, |rule| self.spent(asked, rule, now));
        self.about(asked.subject.kind).map(move |policy| (&policy.rule.id, outcome(policy)))
    }

    /// The policies about subjects of a kind.
    fn about(&self, kind: SubjectKind) -> impl Iterator<Item = &Policy> {
        self.list.iter().filter(move |policy| meet(policy.rule.subject, Some(kind)))
    }

    /// Whether somebody spent more than a rule lets pass.
    fn spent(&self, asked: &Asked<'_>, rule: &SpendRule, now: DateTime<Utc>) -> Outcome {
        asked.spend.is_over(rule, asked.subject, asked.shares, now, &self.zone).into()
    }

    /// What a policy found: the explanation of its conditions with the facts, which may show margins. `None` for a policy
    /// that there is not; no explanation where it asks for nothing of the subject.
    #[must_use]
    pub fn explain(&self, policy: &PolicyId, facts: &SubjectFacts) -> Option<Vec<Explanation>> {
        let policy = self.list.iter().find(|known| known.rule.id == *policy)?;
        let whole = policy.whom.iter().chain(policy.rule.when.as_deref());
        let mut found: Vec<_> = whole.map(|condition| condition.explain(facts)).collect();
        if let Some(condition) = &policy.rule.any_line {
            found.extend(facts.explain_lines(condition));
        }
        Some(found)
    }
}

/// Whether two policies, or a policy and a subject, may be about the same thing.
fn meet(one: Option<SubjectKind>, other: Option<SubjectKind>) -> bool {
    one.zip(other).is_none_or(|(one, other)| one == other)
}

impl Policy {
    /// Whether everything holds that it names; `spent` answers for sums of spending.
    fn outcome(&self, facts: &SubjectFacts, spent: impl FnOnce(&SpendRule) -> Outcome) -> Outcome {
        let holds = |condition: &Condition| condition.evaluate(facts);
        let mut outcome = self.whom.as_ref().map_or(Outcome::Holds, holds);
        if outcome != Outcome::Fails {
            outcome = outcome.and(self.rule.when.as_deref().map_or(Outcome::Holds, holds));
        }
        if outcome != Outcome::Fails
            && let Some(condition) = &self.rule.any_line
        {
            outcome = outcome.and(facts.any_line(condition));
        }
        if outcome != Outcome::Fails
            && let Some(rule) = &self.rule.spend
        {
            outcome = outcome.and(spent(rule));
        }
        outcome
    }

    fn reason(&self, unknown: Option<Unknown>) -> StepReason {
        let rule = &self.rule;
        let line = rule.any_line.as_ref().map(|condition| alloc::format!("of a line: {condition}"));
        let parts = [
            self.whom.as_ref().map(ToString::to_string),
            rule.when.as_deref().map(ToString::to_string),
            line,
            rule.spend.as_ref().map(ToString::to_string),
        ];
        let mut because = String::new();
        for part in parts.into_iter().flatten() {
            if !because.is_empty() {
                because.push_str("; ");
            }
            because.push_str(&part);
        }
        if because.is_empty() {
            because.push_str("always");
        }
        StepReason {
            policy: rule.id.clone(),
            because,
            unknown,
            tolerance: rule.tolerance.clone(),
            watches: rule.watches.clone(),
        }
    }
}

/// Whether an order is over what its buyer may order without approval; unknown where the limit is in another currency.
///
/// # Errors
/// [`Unknown::CurrencyDiffers`]; [`Unknown::NotKnownHere`] for a buyer whom the company does not know.
pub fn over_order_limit(company: &Company, buyer: &ContactId, amount: Money) -> Known<bool> {
    let contact = company.contact(buyer).map_err(|_| Unknown::NotKnownHere)?;
    match contact.order_limit {
        None => Ok(false),
        Some(limit) if limit.currency == amount.currency => Ok(amount.amount > limit.amount),
        Some(_) => Err(Unknown::CurrencyDiffers),
    }
}

fn known_calendars(policy: &ApprovalPolicy, calendars: &Calendars, at: &mut Cursor) {
    let mut check = |delay: &Delay, path: String| {
        if let Some(id) = delay.calendar.as_ref().filter(|id| calendars.get(id).is_none()) {
            let detail = alloc::format!("There is no calendar {id}; define it or mend the name.");
            at.push(Error::new(Code::UnknownReference).detail(detail).with("id", id).at(path));
        }
    };
    for (stage, steps) in policy.stages.iter().enumerate() {
        for (place, step) in steps.iter().enumerate() {
            if let Some(escalation) = &step.escalate {
                check(&escalation.after, alloc::format!("/stages/{stage}/{place}/escalate/after/calendar"));
            }
            if let Some(auto) = &step.auto {
                check(&auto.after, alloc::format!("/stages/{stage}/{place}/auto/after/calendar"));
            }
        }
    }
}

/// `for` as a condition: every dimension that is named.
fn whom(eligible: &Eligibility) -> Option<Condition> {
    fn ids<I: AsRef<str>>(fact: IdFact, ids: &[I]) -> Option<Condition> {
        let any_of: Vec<Name> = ids.iter().filter_map(|id| Name::new(id.as_ref()).ok()).collect();
        (!any_of.is_empty()).then_some(Condition::Ids { fact, any_of })
    }
    let parts = [
        ids(IdFact::Account, &eligible.accounts),
        ids(IdFact::OrgUnit, &eligible.org_units),
        ids(IdFact::Contact, &eligible.contacts),
        ids(IdFact::Group, &eligible.groups),
        ids(IdFact::Segment, &eligible.segments),
        ids(IdFact::Channel, &eligible.channels),
        ids(IdFact::Region, &eligible.regions),
        ids(IdFact::Seller, &eligible.sellers),
    ];
    let parts: Vec<_> = parts.into_iter().flatten().collect();
    (!parts.is_empty()).then_some(Condition::All(parts))
}
