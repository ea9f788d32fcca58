//! Approvals within a step: what people decide, what follows for what was to be approved, and who is asked next.

use alloc::boxed::Box;
use alloc::format;
use alloc::string::ToString;
use alloc::sync::Arc;
use alloc::vec::Vec;

use chrono::{DateTime, Utc};

use super::effect::{Effect, EffectKind};
use super::event::AccountEvent;
use super::rules::OnChange;
use super::subject::Subject;
use super::submission::at_now;
use super::turn::Turn;
use crate::approval::rules::{SubjectKind, Verdict};
use crate::approval::{
    Approval, ApprovalCommand, ApprovalEvent, ApprovalStatus, Circle, DelegationRequest, Eligible, Person,
    Policies, delegate, revoke,
};
use crate::cart::{CartState, Reason};
use crate::error::Result;
use crate::id::{ApprovalId, CartId, EffectKey, InputId, Name, QuoteId, StepId};
use crate::party::{Actor, Deed, Permission};
use crate::pricing::PriceSnapshot;

impl Turn<'_> {
    /// Carries out a command to an approval.
    pub(super) fn approval_command(
        &mut self,
        id: &ApprovalId,
        command: &ApprovalCommand,
        deed: Deed<'_>,
    ) -> Result<()> {
        let approval = self.account.approvals.share(id);
        let approval = approval.ok_or_else(|| Subject::Approval(id.clone()).unknown())?;
        let unit = approval.case.unit.as_ref();
        match command {
            // Whoever asked may take it back; the approval knows who did.
            ApprovalCommand::Recall { .. } => {}
            ApprovalCommand::Observe { .. } => {
                deed.actor.permit(Permission::Manage, unit, self.company(), self.roles())?;
            }
            _ if approval.case.is_external() => {}
            _ => deed.actor.permit(Permission::Approve, unit, self.company(), self.roles())?,
        }
        // Without rules of roles everybody could manage; then only the host does.
        let manages = !self.roles().is_empty()
            && deed.actor.permit(Permission::Manage, unit, self.company(), self.roles()).is_ok();
        let events = self.with_circle(|circle, policies| {
            approval.decide(command, &at_now(deed), manages, circle, policies.calendars())
        })?;
        self.approval_events(id, &events)
    }

    /// Hands a right to approve on.
    pub(super) fn delegate(&mut self, id: &Name, request: &DelegationRequest, deed: Deed<'_>) -> Result<()> {
        deed.actor.permit(Permission::Delegate, None, self.company(), self.roles())?;
        let known = &self.account.head.delegations;
        let delegation = delegate(id.clone(), request, known, self.company(), &deed)?;
        self.emit(AccountEvent::Delegated { delegation })?;
        self.people_changed()
    }

    /// Ends a delegation.
    pub(super) fn revoke(&mut self, id: &Name, deed: Deed<'_>) -> Result<()> {
        deed.actor.permit(Permission::Delegate, None, self.company(), self.roles())?;
        revoke(id, &self.account.head.delegations, &deed)?;
        self.emit(AccountEvent::DelegationEnded { id: id.clone() })?;
        self.people_changed()
    }

    /// Delegations that begin or end now.
    pub(super) fn delegations_due(&mut self, due: DateTime<Utc>) -> Result<()> {
        let ended: Vec<Name> = (self.account.head.delegations.iter())
            .filter(|delegation| delegation.until.is_some_and(|until| until <= due))
            .map(|delegation| delegation.id.clone())
            .collect();
        let began: Vec<Name> = (self.account.head.delegations.iter())
            .filter(|delegation| delegation.starts == Some(due))
            .map(|delegation| delegation.id.clone())
            .collect();
        let changed = !ended.is_empty() || !began.is_empty();
        ended.into_iter().try_for_each(|id| self.emit(AccountEvent::DelegationEnded { id }))?;
        began.into_iter().try_for_each(|id| self.emit(AccountEvent::DelegationBegan { id }))?;
        if changed { self.people_changed() } else { Ok(()) }
    }

    /// What an approval does by itself.
    pub(super) fn approval_due(&mut self, id: &ApprovalId, due: DateTime<Utc>) -> Result<()> {
        let Some(approval) = self.account.approvals.share(id) else { return Ok(()) };
        let events = self.with_circle(|circle, policies| approval.on_due(due, circle, policies.calendars()));
        self.approval_events(id, &events)
    }

    /// Looks at every open approval again: other people may have to decide, or nobody can any more.
    pub(super) fn people_changed(&mut self) -> Result<()> {
        let open: Vec<Arc<Approval>> =
            self.account.approvals.keys().filter_map(|id| self.account.approvals.share(id)).collect();
        for approval in open {
            let events = self.with_circle(|circle, policies| approval.recheck(circle, policies.calendars()));
            self.approval_events(&approval.id, &events)?;
        }
        Ok(())
    }

    /// Makes new plans for the carts that wait for approval, where the rulebook says that a new one begins them again. Where
    /// no new plan can be made (a product or a price is gone, nobody could decide), the approval goes on by the one it has.
    pub(super) fn restart_approvals(&mut self) -> Result<()> {
        if self.rules().on_change != OnChange::Restart {
            return Ok(());
        }
        let open: Vec<Arc<Approval>> = (self.account.approvals.keys())
            .filter_map(|id| self.account.approvals.share(id))
            .filter(|approval| {
                approval.status == ApprovalStatus::Open && approval.case.subject.kind == SubjectKind::Cart
            })
            .collect();
        for approval in open {
            let events = self.restarted(&approval).unwrap_or_default();
            self.approval_events(&approval.id, &events)?;
        }
        Ok(())
    }

    fn restarted(&self, approval: &Approval) -> Result<Vec<ApprovalEvent>> {
        let cart = self.cart(&CartId::new(approval.case.subject.id.as_str())?)?;
        let actor = Actor::host();
        let input = InputId::new("rulebook")?;
        let deed = Deed { input: &input, actor: &actor, at: self.now, now: self.now };
        let priced = self.price_cart(&cart)?;
        let asking = self.asking(&cart, &priced, approval.case.buyer.as_ref(), deed)?;
        let asked = asking.asked(&self.account.head.spend);
        self.with_circle(|circle, policies| approval.restart(&asked, &deed, circle, policies))
    }

    /// The people as they are now, with the policies.
    pub(super) fn with_circle<T>(&self, decide: impl FnOnce(&Circle<'_>, &Policies) -> T) -> T {
        let delegations = &self.account.head.delegations;
        let circle = Circle::new(self.company(), delegations, self.now);
        decide(&circle, &self.engine.conduct().policies)
    }

    /// Makes the facts of an approval, and what follows from them.
    pub(super) fn approval_events(&mut self, id: &ApprovalId, events: &[ApprovalEvent]) -> Result<()> {
        if events.is_empty() {
            return Ok(());
        }
        for event in events {
            self.emit((id.clone(), event.clone()))?;
        }
        self.settle_questions(id)?;
        events.iter().try_for_each(|event| self.follow(id, event))
    }

    /// What follows from a fact of an approval.
    fn follow(&mut self, id: &ApprovalId, event: &ApprovalEvent) -> Result<()> {
        let Some(approval) = self.account.approvals.share(id) else { return Ok(()) };
        match event {
            ApprovalEvent::StageOpened { steps, .. } => {
                steps.iter().try_for_each(|step| self.ask(&approval, &step.step, &step.eligible))
            }
            ApprovalEvent::Escalated { step, eligible, .. }
            | ApprovalEvent::Reassigned { step, eligible, .. } => self.ask(&approval, step, eligible),
            ApprovalEvent::PeopleChanged { steps } => {
                steps.iter().try_for_each(|step| self.ask(&approval, &step.step, &step.eligible))
            }
            ApprovalEvent::Blocked { .. } => self.tell(&approval, "approval_blocked"),
            ApprovalEvent::Approved {} => self.approved(&approval),
            ApprovalEvent::Rejected { note, .. } => {
                self.sent_back(&approval, "approval_rejected", note.as_ref())
            }
            ApprovalEvent::Returned { note, .. } => {
                self.sent_back(&approval, "approval_returned", note.as_ref())
            }
            // The other system has to be told; people see that their question is gone.
            ApprovalEvent::Cancelled {} if approval.case.is_external() => {
                self.tell(&approval, "approval_cancelled")
            }
            ApprovalEvent::Recalled {} => self.sent_back(&approval, "approval_recalled", None),
            _ => Ok(()),
        }
    }

    /// Every step is approved.
    fn approved(&mut self, approval: &Approval) -> Result<()> {
        if approval.case.subject.kind == SubjectKind::Cart {
            let cart = self.cart(&CartId::new(approval.case.subject.id.as_str())?)?;
            let events = cart.approve(&approval.id, self.now, &self.engine.conduct().carts)?;
            self.cart_events(&cart.id, events)?;
            if let Some(prices) = cart.frozen.as_deref() {
                // A decision stands, and deadlines have to run, whatever budgets say by now: placing holds what is not held.
                let _held = self.as_host(|turn, deed| turn.hold_for(&cart, prices, true, deed)).is_ok();
            }
        }
        self.tell(approval, "approval_approved")
    }

    /// What was to be approved goes back to those who asked.
    fn sent_back(&mut self, approval: &Approval, topic: &str, note: Option<&Name>) -> Result<()> {
        if approval.case.subject.kind == SubjectKind::Cart {
            let cart = self.cart(&CartId::new(approval.case.subject.id.as_str())?)?;
            if cart.state == CartState::PendingApproval && cart.approval.as_ref() == Some(&approval.id) {
                // The text of a reason is the id of a note of the host's.
                let text = note.map(ToString::to_string);
                let reason = Reason { code: Some(Name::new(topic)?), text, line: None };
                self.cart_events(&cart.id, cart.give_back(&approval.id, [reason].into())?)?;
                let after = self.cart(&cart.id)?;
                self.as_host(|turn, deed| turn.release_cart(&after, deed))?;
            }
        }
        self.tell(approval, topic)
    }

    /// Asks people to decide a step.
    fn ask(&mut self, approval: &Approval, step: &StepId, eligible: &[Eligible]) -> Result<()> {
        let people: Vec<Person> = eligible.iter().map(|eligible| eligible.person.clone()).collect();
        let open = approval.open_steps().any(|open| open.id == *step);
        let external = approval.case.is_external();
        if (people.is_empty() && !external) || !open {
            return Ok(());
        }
        let expires = self.engine.conduct().accounts.links_hold.after(self.now)?;
        let claims = people.iter().flat_map(|person| {
            [Verdict::Approve, Verdict::Reject]
                .into_iter()
                .filter_map(|action| approval.claim(step, person.clone(), action, expires))
        });
        let kind = EffectKind::AskApproval {
            approval: approval.id.clone(),
            step: step.clone(),
            revision: approval.revision,
            claims: claims.collect(),
            to: people,
            case: external.then(|| Box::new(approval.case.clone())),
            prices: if external { self.prices_of(approval)?.map(Box::new) } else { None },
        };
        let key = self.key(&format!("ask/{}/{step}", approval.id))?;
        // Whoever was asked before is asked again or need not answer any more: one question for a step.
        let supersedes = self.account.effects.iter().find_map(|(key, effect)| match &effect.kind {
            EffectKind::AskApproval { approval: about, step: of, .. } => {
                (*about == approval.id && of == step).then(|| key.clone())
            }
            _ => None,
        });
        self.effect(Effect { key, not_after: None, supersedes, kind })
    }

    /// The prices that a cart was submitted with.
    fn prices_of(&self, approval: &Approval) -> Result<Option<PriceSnapshot>> {
        if approval.case.subject.kind != SubjectKind::Cart {
            return Ok(None);
        }
        let cart = self.cart(&CartId::new(approval.case.subject.id.as_str())?)?;
        Ok(cart.frozen.as_deref().cloned())
    }

    /// Tells those who asked.
    fn tell(&mut self, approval: &Approval, topic: &str) -> Result<()> {
        let (cart, quote) = match approval.case.subject.kind {
            SubjectKind::Cart => (Some(CartId::new(approval.case.subject.id.as_str())?), None),
            SubjectKind::Quote => (None, Some(QuoteId::new(approval.case.subject.id.as_str())?)),
        };
        let kind = EffectKind::Tell {
            topic: Name::new(topic)?,
            to: approval.case.requesters.clone(),
            cart,
            quote,
            approval: Some(approval.id.clone()),
            order: None,
        };
        self.issue(&format!("tell/{}/{topic}", approval.id), kind).map(drop)
    }

    /// Questions to steps that are not open any more, and to people who may not decide, need no answer.
    fn settle_questions(&mut self, id: &ApprovalId) -> Result<()> {
        let approval = self.account.approvals.share(id);
        let open = |step: &StepId| {
            let steps = approval.iter().flat_map(|approval| approval.open_steps());
            steps.into_iter().any(|open| open.id == *step)
        };
        let stale: Vec<EffectKey> = (self.account.effects.iter())
            .filter(|(_, effect)| match &effect.kind {
                EffectKind::AskApproval { approval, step, .. } => approval == id && !open(step),
                _ => false,
            })
            .map(|(key, _)| key.clone())
            .collect();
        stale.into_iter().try_for_each(|key| self.emit(AccountEvent::EffectLapsed { key }))
    }

    /// Does something that no person asked for.
    pub(super) fn as_host(&mut self, act: impl FnOnce(&mut Self, Deed<'_>) -> Result<()>) -> Result<()> {
        let (actor, now) = (Actor::host(), self.now);
        let input = InputId::new("deadline")?;
        act(self, Deed { input: &input, actor: &actor, at: now, now })
    }
}
