//! What people decide: approve, reject, give back, take back, hand on.
//!
//! A decision counts in every open step that waits for the person, or in those that are named. Where steps ask for distinct
//! people it counts where the rest of the plan can still be finished, in the order of the plan.

use alloc::collections::BTreeSet;
use alloc::format;
use alloc::vec::Vec;

use super::command::ApprovalCommand;
use super::event::ApprovalEvent;
use super::feasible::obstacle;
use super::people::{Circle, Seats};
use super::rules::{Approver, OnReject, Verdict};
use super::state::{Approval, ApprovalStatus, Person, PlanStep, StepStatus, Vote};
use super::table::{ApprovalWord, TABLE};
use super::unfold::Unfolding;
use crate::error::{Code, Error, Result};
use crate::id::{ContactId, Name, StepId};
use crate::limits;
use crate::party::Deed;
use crate::time::Calendars;

impl Approval {
    /// Decides a command of a person.
    ///
    /// `manages` says that the actor may act on approvals of others: take them back, reassign their steps. The host always
    /// may; it never decides a step.
    ///
    /// # Errors
    /// By the table of states; [`Code::StaleVersion`] for another revision; [`Code::NotPermitted`];
    /// [`Code::SelfApproval`], [`Code::AlreadyDecided`], [`Code::NotAnApprover`], [`Code::StepNotOpen`];
    /// [`Code::ApprovalImpossible`] for a step that is given to somebody who can't decide it; [`Code::InvalidClaim`] for a
    /// decision through a link; [`Code::ExternalAuthority`] for everything but observations where another system decides.
    pub fn decide(
        &self,
        command: &ApprovalCommand,
        deed: &Deed<'_>,
        manages: bool,
        circle: &Circle<'_>,
        calendars: &Calendars,
    ) -> Result<Vec<ApprovalEvent>> {
        let (word, revision) = command.heads();
        if let ApprovalCommand::Observe { source_version, status, note, .. } = command {
            return self.observe(
                (*source_version, *status, note.as_ref()),
                revision,
                deed,
                circle,
                calendars,
            );
        }
        if self.case.is_external() {
            return Err(Error::new(Code::ExternalAuthority).with("approval", &self.id));
        }
        TABLE.allows(self.status, word)?;
        self.check_revision(revision)?;
        let manages = manages || deed.actor.is_host();
        let unfolding = Unfolding::of(self.clone(), deed.at, circle, calendars);
        match command {
            ApprovalCommand::Approve { steps, note, claim, .. } => {
                let steps = self.claimed(claim.as_deref(), steps, Verdict::Approve, deed)?;
                self.vote(Verdict::Approve, steps, note.as_ref(), deed, unfolding)
            }
            ApprovalCommand::Reject { steps, note, claim, .. } => {
                let steps = self.claimed(claim.as_deref(), steps, Verdict::Reject, deed)?;
                self.vote(Verdict::Reject, steps, note.as_ref(), deed, unfolding)
            }
            ApprovalCommand::Return { note, .. } => {
                let by = voter(deed, circle)?;
                self.open_to(&by, deed, circle)?;
                Ok(Vec::from([ApprovalEvent::Returned { by: Some(by), note: note.clone() }]))
            }
            ApprovalCommand::Recall { .. } => {
                let asks = Person::identities(deed.actor).any(|person| self.case.is_requester(&person));
                if !asks && !manages {
                    return Err(Error::new(Code::NotPermitted).detail("Only those who asked take it back."));
                }
                Ok(Vec::from([ApprovalEvent::Recalled {}]))
            }
            ApprovalCommand::Reassign { step, to, .. } => self.reassign(step, to, deed, manages, unfolding),
            // Answered above.
            ApprovalCommand::Observe { .. } => Ok(Vec::new()),
        }
    }

    /// Ends it because its subject expired, or was ordered with it.
    ///
    /// # Errors
    /// By the table: an end that was reached before stays.
    pub fn lapse(&self) -> Result<Vec<ApprovalEvent>> {
        TABLE.allows(self.status, ApprovalWord::Lapse).map(|_| Vec::from([ApprovalEvent::Lapsed {}]))
    }

    /// Ends it because its subject is gone.
    ///
    /// # Errors
    /// By the table.
    pub fn cancel(&self) -> Result<Vec<ApprovalEvent>> {
        TABLE.allows(self.status, ApprovalWord::Cancel).map(|_| Vec::from([ApprovalEvent::Cancelled {}]))
    }

    fn vote(
        &self,
        verdict: Verdict,
        named: &[StepId],
        note: Option<&Name>,
        deed: &Deed<'_>,
        mut unfolding: Unfolding<'_, '_>,
    ) -> Result<Vec<ApprovalEvent>> {
        let circle = unfolding.circle;
        let by = voter(deed, circle)?;
        let open = self.open_to(&by, deed, circle)?;
        let chosen = self.chosen(named, &open, &by, verdict, deed, circle)?;
        for (step, powers) in &chosen {
            unfolding.emit(ApprovalEvent::Voted {
                step: step.id.clone(),
                by: by.clone(),
                powers: powers.clone(),
                verdict,
                note: note.cloned(),
            });
        }
        let gives_back = |(step, _): &(&PlanStep, Vec<Person>)| step.rule.on_reject == OnReject::Return;
        if verdict == Verdict::Reject && chosen.iter().any(gives_back) {
            unfolding.emit(ApprovalEvent::Returned { by: Some(by), note: note.cloned() });
            return Ok(unfolding.finish());
        }
        for (step, _) in &chosen {
            if unfolding.next.status == ApprovalStatus::Open {
                unfolding.settle(&step.id);
            }
        }
        unfolding.advance();
        Ok(unfolding.finish())
    }

    /// The open steps that wait for the person, with whose right it would be.
    fn open_to(
        &self,
        by: &Person,
        deed: &Deed<'_>,
        circle: &Circle<'_>,
    ) -> Result<Vec<(&PlanStep, Vec<Person>)>> {
        let seats = circle.seats(&self.case, &self.steps);
        let mut open = Vec::new();
        let (mut asks, mut voted) = (false, false);
        for (step, seats) in self.steps.iter().zip(&seats).filter(|(step, _)| step.status == StepStatus::Open)
        {
            if step.has_voted(by) {
                voted = true;
            } else if step.separation && self.asked_by(by) {
                asks = true;
            } else if !self.counts_elsewhere(step, by) {
                let powers = self.powers(step, seats, by, deed, circle);
                if !powers.is_empty() {
                    open.push((step, powers));
                }
            }
        }
        if !open.is_empty() {
            return Ok(open);
        }
        let code = match (asks, voted) {
            (true, _) => Code::SelfApproval,
            (false, true) => Code::AlreadyDecided,
            (false, false) => Code::NotAnApprover,
        };
        let people: BTreeSet<&Person> = self
            .open_steps()
            .flat_map(|step| step.eligible.iter().map(move |eligible| (step, &eligible.person)))
            .filter(|(step, person)| !step.has_voted(person))
            .map(|(_, person)| person)
            .collect();
        Err(Error::new(code).with("person", by).with_list("people", people))
    }

    fn asked_by(&self, person: &Person) -> bool {
        self.case.is_requester(person)
            || person.contact.as_ref().is_some_and(|contact| self.case.asks(contact))
    }

    /// Whether a decision of the person in another step keeps it out of this one.
    pub(super) fn counts_elsewhere(&self, step: &PlanStep, by: &Person) -> bool {
        let earlier = self.steps.iter().filter(|other| other.stage <= step.stage && step.conflicts(other));
        earlier.into_iter().any(|other| other.has_voted(by))
    }

    fn powers(
        &self,
        step: &PlanStep,
        seats: &Seats<'_>,
        by: &Person,
        deed: &Deed<'_>,
        circle: &Circle<'_>,
    ) -> Vec<Person> {
        let Some(contact) = &by.contact else {
            let holds = deed.actor.seller_roles.iter().any(|role| seats.seller_roles.contains(role));
            return if holds { Vec::from([by.clone()]) } else { Vec::new() };
        };
        let powers = circle.powers(&self.case, step, seats, contact);
        // One's own right first: it is the one that is surely wanted.
        let own = powers.get(contact).copied();
        let others = powers.iter().copied().filter(|power| *power != contact);
        let all = own.into_iter().chain(others).take(limits::APPROVERS_NAMED);
        all.cloned().map(Person::contact).collect()
    }

    /// The steps that the decision goes to.
    fn chosen<'s>(
        &self,
        named: &[StepId],
        open: &[(&'s PlanStep, Vec<Person>)],
        by: &Person,
        verdict: Verdict,
        deed: &Deed<'_>,
        circle: &Circle<'_>,
    ) -> Result<Vec<(&'s PlanStep, Vec<Person>)>> {
        let mut wanted = Vec::new();
        for (place, id) in named.iter().enumerate() {
            let found = open.iter().find(|(step, _)| step.id == *id);
            let missing = || {
                let code = match self.step(id).map(|step| step.status) {
                    Some(StepStatus::Open) => Code::NotAnApprover,
                    _ => Code::StepNotOpen,
                };
                let open = open.iter().map(|(step, _)| &step.id);
                Error::new(code).with("step", id).with_list("open", open).at(format!("/steps/{place}"))
            };
            wanted.push(found.ok_or_else(missing)?.clone());
        }
        let candidates: &[(&PlanStep, Vec<Person>)] = if named.is_empty() { open } else { &wanted };
        let mut choices: Vec<Vec<(&'s PlanStep, Vec<Person>)>> = Vec::new();
        for (step, _) in candidates {
            let apart = |(other, _): &&(&'s PlanStep, Vec<Person>)| !step.conflicts(other);
            let mut choice: Vec<(&'s PlanStep, Vec<Person>)> = Vec::new();
            for entry in candidates.iter().filter(apart) {
                if choice.iter().all(|(taken, _)| !taken.conflicts(entry.0)) {
                    choice.push(entry.clone());
                }
            }
            if !choice.iter().any(|(taken, _)| taken.id == step.id) {
                choice = candidates.iter().filter(|(other, _)| other.id == step.id).cloned().collect();
            }
            if !choices.contains(&choice) {
                choices.push(choice);
            }
        }
        let fits = |choice: &&Vec<(&PlanStep, Vec<Person>)>| {
            verdict == Verdict::Reject || self.can_still_finish(choice, by, deed, circle)
        };
        let best = choices.iter().find(fits).or(choices.first());
        Ok(best.cloned().unwrap_or_default())
    }

    /// Whether the plan can be finished when the person approves these steps.
    fn can_still_finish(
        &self,
        choice: &[(&PlanStep, Vec<Person>)],
        by: &Person,
        deed: &Deed<'_>,
        circle: &Circle<'_>,
    ) -> bool {
        if !self.steps.iter().any(|step| step.rule.distinct && step.is_pending()) {
            return true;
        }
        let mut steps = self.steps.clone();
        for step in &mut steps {
            if let Some((_, powers)) = choice.iter().find(|(chosen, _)| chosen.id == step.id) {
                step.votes.push(Vote {
                    by: by.clone(),
                    powers: powers.clone(),
                    at: deed.at,
                    verdict: Verdict::Approve,
                    note: None,
                });
                if step.missing() == 0 {
                    step.status = StepStatus::Approved;
                }
            }
        }
        obstacle(&self.case, &steps, circle).is_none()
    }

    fn reassign(
        &self,
        id: &StepId,
        to: &ContactId,
        deed: &Deed<'_>,
        manages: bool,
        mut unfolding: Unfolding<'_, '_>,
    ) -> Result<Vec<ApprovalEvent>> {
        let circle = unfolding.circle;
        let open = self.open_steps().find(|step| step.id == *id);
        let step = open.ok_or_else(|| Error::new(Code::StepNotOpen).with("step", id).at("/step"))?;
        if !manages {
            let by = voter(deed, circle)?;
            if !self.open_to(&by, deed, circle)?.iter().any(|(open, _)| open.id == *id) {
                return Err(Error::new(Code::NotAnApprover).with("person", by).at("/step"));
            }
        }
        circle.company.contact(to).map_err(|error| error.at("/to"))?;
        let reassigned = Vec::from([Approver::contact(to.clone())]);
        let mut steps = self.steps.clone();
        // Somebody who hands on what they asked for chooses no judge of their own.
        for person in Person::identities(deed.actor).filter(|_| step.separation) {
            if self.case.is_requester(&person) {
                return Err(Error::new(Code::SelfApproval).with("person", person));
            }
        }
        for step in steps.iter_mut().filter(|step| step.id == *id) {
            step.reassigned.clone_from(&reassigned);
        }
        if let Some(blocked) = obstacle(&self.case, &steps, circle).filter(|blocked| blocked.step == *id) {
            return Err(Error::new(Code::ApprovalImpossible)
                .detail(format!("{to} can't decide the step: {}.", blocked.why))
                .with("step", id)
                .with("why", blocked.why)
                .at("/to"));
        }
        let seats = circle.seats(&self.case, &steps);
        let place = steps.iter().position(|step| step.id == *id);
        let named =
            place.and_then(|place| Some(circle.named(&self.case, steps.get(place)?, seats.get(place)?)));
        let (eligible, people) = named.unwrap_or_default();
        unfolding.emit(ApprovalEvent::Reassigned { step: id.clone(), to: reassigned, eligible, people });
        unfolding.check_blocked();
        Ok(unfolding.finish())
    }
}

impl ApprovalCommand {
    /// Which command of the table it is, and the revision that it names.
    const fn heads(&self) -> (ApprovalWord, u64) {
        match self {
            Self::Approve { revision, .. } => (ApprovalWord::Approve, *revision),
            Self::Reject { revision, .. } => (ApprovalWord::Reject, *revision),
            Self::Return { revision, .. } => (ApprovalWord::Return, *revision),
            Self::Recall { revision } => (ApprovalWord::Recall, *revision),
            Self::Reassign { revision, .. } => (ApprovalWord::Reassign, *revision),
            Self::Observe { revision, .. } => (ApprovalWord::Observe, *revision),
        }
    }
}

/// Who decides: a person, active, and in the person's own name. Whoever decides for somebody else needs a delegation.
fn voter(deed: &Deed<'_>, circle: &Circle<'_>) -> Result<Person> {
    let refused = |detail: &'static str| Error::new(Code::NotPermitted).detail(detail);
    if deed.actor.on_behalf_of.is_some() {
        return Err(refused("Nobody decides on behalf of somebody else; delegate the right instead."));
    }
    let person = Person::acting(deed.actor).ok_or_else(|| refused("Only a person decides."))?;
    if let Some(contact) = &person.contact
        && circle.company.contact(contact)?.inactive
    {
        return Err(refused("The person is no longer active."));
    }
    Ok(person)
}
