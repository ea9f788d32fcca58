//! One step while it runs: the account it works on, the facts and effects it has made so far.

use alloc::format;
use alloc::vec::Vec;

use chrono::{DateTime, Utc};

use super::effect::{Effect, EffectKind};
use super::event::{AccountEvent, Event, Fact};
use super::outcome::{Answer, Need, Outcome};
use super::rules::AccountRules;
use super::state::{Account, Head};
use super::subject::Subject;
use crate::digest::Digest;
use crate::engine::Engine;
use crate::error::{Code, Error, Result};
use crate::id::{ApprovalId, ContactId, EffectKey, Name, OrderId};
use crate::party::{Company, RoleRule};

/// A step that is open. Whatever it does goes through [`Turn::emit`]: a fact is made, and folded in at once, so that what
/// comes later in the step sees it.
pub(super) struct Turn<'a> {
    pub(super) engine: &'a Engine,
    pub(super) account: &'a mut Account,
    /// The account's clock in this step; a deadline runs at its own instant.
    pub(super) now: DateTime<Utc>,
    /// What the command came to, piece by piece.
    pub(super) answer: Option<Answer>,
    /// What only other systems know.
    pub(super) needs: Vec<Need>,
    /// Whom this step has written to, and how: after downtime one late message per contact and channel is enough.
    pub(super) sent_now: Vec<(ContactId, Name)>,
    events: Vec<Event>,
    effects: Vec<Effect>,
    before: Head,
}

impl<'a> Turn<'a> {
    /// Begins a step at `now`, or at the account's clock where that is later: the clock never goes back.
    pub(super) fn begin(engine: &'a Engine, account: &'a mut Account, now: DateTime<Utc>) -> Self {
        let before = account.head.clone();
        let now = account.head.clock.map_or(now, |clock| clock.max(now));
        Self {
            engine,
            account,
            now,
            answer: None,
            needs: Vec::new(),
            sent_now: Vec::new(),
            events: Vec::new(),
            effects: Vec::new(),
            before,
        }
    }

    pub(super) fn rules(&self) -> &'a AccountRules {
        &self.engine.conduct().accounts
    }

    pub(super) fn roles(&self) -> &'a [RoleRule] {
        &self.engine.conduct().roles
    }

    pub(super) fn company(&self) -> &Company {
        &self.account.head.profile.company
    }

    /// Makes a fact.
    pub(super) fn emit(&mut self, fact: impl Into<Fact>) -> Result<()> {
        let event = Event { seq: self.account.head.seq.saturating_add(1), at: self.now, fact: fact.into() };
        self.account.fold(&event)?;
        self.events.push(event);
        Ok(())
    }

    /// Gives the host something to do now.
    pub(super) fn effect(&mut self, effect: Effect) -> Result<()> {
        self.effects.push(effect.clone());
        if let Some(old) = effect.supersedes.clone().filter(|old| self.account.effects.contains(old)) {
            self.emit(AccountEvent::EffectLapsed { key: old })?;
        }
        self.emit(AccountEvent::EffectIssued { effect })
    }

    /// An effect without a deadline, under a key made of these parts.
    pub(super) fn issue(&mut self, parts: &str, kind: EffectKind) -> Result<EffectKey> {
        let key = self.key(parts)?;
        self.effect(Effect { key: key.clone(), not_after: None, supersedes: None, kind })?;
        Ok(key)
    }

    /// The key of an effect of this account: these parts and the number of the last fact, `acme/place/c-9/17`.
    ///
    /// What is made of ids, versions and attempts alone comes again once a cart or quote has left the state and its id is used
    /// anew, and an ERP would take the second order for the first. Facts are never numbered anew.
    pub(super) fn key(&self, parts: &str) -> Result<EffectKey> {
        let text = format!("{}/{parts}/{}", self.account.id(), self.account.seq());
        // Ids are up to 128 bytes each; a longer key is named by its digest.
        EffectKey::new(&text).or_else(|_| EffectKey::new(format!("{}", Digest::of_text(&text))))
    }

    /// The id of an order that is placed now: what it comes from and the number of the last fact, `c-9:17`. It never comes
    /// again, for the reason that a key does not.
    ///
    /// # Errors
    /// [`Code::DuplicateId`] where the host gave an order this id.
    pub(super) fn order_id(&self, from: &str) -> Result<OrderId> {
        let text = format!("{from}:{}", self.account.seq());
        let id = OrderId::new(&text).or_else(|_| OrderId::new(format!("{}", Digest::of_text(&text))))?;
        if self.account.orders.contains(&id) {
            return Err(Error::new(Code::DuplicateId).with("order", id));
        }
        Ok(id)
    }

    /// The id of an approval that is asked for now: its subject and the number of the last fact, `c-9/17`. A link to an
    /// approval can't open another one, because no other ever has its id.
    pub(super) fn approval_id(&self, subject: &str) -> Result<ApprovalId> {
        let text = format!("{subject}/{}", self.account.seq());
        ApprovalId::new(&text).or_else(|_| ApprovalId::new(format!("{}", Digest::of_text(&text))))
    }

    /// The facts that were made since there were so many.
    pub(super) fn facts_since(&self, made: usize) -> &[Event] {
        self.events.get(made..).unwrap_or_default()
    }

    /// How many facts were made so far.
    pub(super) fn made(&self) -> usize {
        self.events.len()
    }

    /// Whether a fact since then was about the account as a whole: budgets, credit, delegations.
    pub(super) fn changed_account_since(&self, made: usize) -> bool {
        self.events.iter().skip(made).any(|event| event.fact.changes_account())
    }

    /// Ends the step: what it did stays.
    pub(super) fn end(self) -> Outcome {
        let Self { account, events, effects, before, answer, needs, .. } = self;
        let mut touched = account.touched();
        if events.iter().any(|event| event.fact.changes_account()) {
            touched.insert(0, Subject::Account);
        }
        account.end(before, true);
        Outcome {
            events,
            effects,
            touched,
            next_wakeup: account.next_wakeup(),
            duplicate_of: None,
            needs,
            answer,
        }
    }

    /// Ends a step that failed: the account is as it was.
    pub(super) fn take_back(self) {
        self.account.end(self.before, false);
    }
}
