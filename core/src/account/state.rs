//! The state of an account: everything that is open, and what was closed a short while ago.

use alloc::string::String;
use alloc::sync::Arc;
use alloc::vec::Vec;

use chrono::{DateTime, Utc};

use super::agenda::Agenda;
use super::effect::Effect;
use super::event::{AccountEvent, Event, Fact};
use super::memory::{Memory, SeenInput};
use super::needs::KeptAnswers;
use super::people::People;
use super::profile::{Profile, ProfileRecord};
use super::shelf::Shelf;
use super::subject::Subject;
use super::usage::Usage;
use crate::budget::Budgets;
use crate::cart::Cart;
use crate::digest::Digest;
use crate::error::{Code, Error, Result};
use crate::id::{AccountId, CartId, EffectKey, QuoteId};
use crate::party::Company;
use crate::quote::{Quote, QuoteEvent};

/// The state of one customer company: the unit of consistency, with a single writer.
///
/// It changes only by [`Engine::step`](crate::Engine::step) and [`Engine::tick`](crate::Engine::tick), and by
/// [`Account::apply`] where events that were decided elsewhere are folded in.
#[derive(Debug, Clone, PartialEq)]
pub struct Account {
    pub(super) head: Head,
    pub(super) memory: Memory,
    pub(super) carts: Shelf<CartId, Cart>,
    pub(super) quotes: Shelf<QuoteId, Quote>,
    pub(super) effects: Shelf<EffectKey, Effect>,
    /// Derived: when what is due.
    pub(super) agenda: Agenda,
}

/// What is small, or shared, and copied when a step begins.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Head {
    pub(super) id: AccountId,
    pub(super) seq: u64,
    pub(super) clock: Option<DateTime<Utc>>,
    pub(super) rulebook: Option<Digest>,
    pub(super) profile: Arc<Profile>,
    /// Stored apart from the snapshot.
    pub(super) people: People,
    pub(super) budgets: Arc<Budgets>,
    pub(super) usage: Arc<Usage>,
    pub(super) answers: Arc<KeptAnswers>,
    /// Answers that came to effects which were not open.
    pub(super) unmatched: u64,
}

impl Account {
    /// An account that nothing has happened to yet.
    #[must_use]
    pub fn new(id: AccountId) -> Self {
        let profile = Arc::new(Profile::empty(id.clone()));
        Self {
            head: Head {
                id,
                seq: 0,
                clock: None,
                rulebook: None,
                profile,
                people: People::default(),
                budgets: Arc::default(),
                usage: Arc::default(),
                answers: Arc::default(),
                unmatched: 0,
            },
            memory: Memory::default(),
            carts: Shelf::default(),
            quotes: Shelf::default(),
            effects: Shelf::default(),
            agenda: Agenda::default(),
        }
    }

    /// Folds facts into a state: the live state byte for byte, without the names and addresses of people.
    ///
    /// # Errors
    /// [`Code::EventGap`] where an event does not follow the one before; [`Code::UnknownSubject`] for an event about
    /// something that is not there.
    pub fn rebuild<'e>(events: impl IntoIterator<Item = &'e Event>) -> Result<Self> {
        let mut events = events.into_iter();
        let opened = events.next().ok_or_else(|| Error::new(Code::EventGap).with("expected", 1))?;
        let Fact::Account(AccountEvent::Opened { account }) = &opened.fact else {
            return Err(Error::new(Code::EventGap).detail("The first event opens the account."));
        };
        let mut state = Self::new(account.clone());
        state.apply_one(opened)?;
        state.apply(events)?;
        Ok(state)
    }

    /// Folds further facts in.
    ///
    /// # Errors
    /// As [`Account::rebuild`]; the state is then as before.
    pub fn apply<'e>(&mut self, events: impl IntoIterator<Item = &'e Event>) -> Result<()> {
        let before = self.head.clone();
        let result = events.into_iter().try_for_each(|event| self.apply_one(event));
        self.end(before, result.is_ok());
        result
    }

    fn apply_one(&mut self, event: &Event) -> Result<()> {
        let expected = self.head.seq.saturating_add(1);
        if event.seq != expected {
            return Err(Error::new(Code::EventGap).with("expected", expected).with("found", event.seq));
        }
        self.fold(event)
    }

    /// The account's id.
    #[must_use]
    pub const fn id(&self) -> &AccountId {
        &self.head.id
    }

    /// The number of its last event: grows with each change, for the host's compare-and-swap.
    #[must_use]
    pub const fn seq(&self) -> u64 {
        self.head.seq
    }

    /// The account's clock: the latest instant that a change took effect at.
    #[must_use]
    pub const fn clock(&self) -> Option<DateTime<Utc>> {
        self.head.clock
    }

    /// The company: units, contacts, roles.
    #[must_use]
    pub fn company(&self) -> &Company {
        &self.head.profile.company
    }

    /// Names and addresses; stored apart, see [`People`].
    #[must_use]
    pub const fn people(&self) -> &People {
        &self.head.people
    }

    /// Puts the people that were stored apart back in.
    pub fn restore_people(&mut self, people: People) {
        self.head.people = people;
    }

    /// A cart, list or template.
    #[must_use]
    pub fn cart(&self, id: &CartId) -> Option<&Cart> {
        self.carts.get(id)
    }

    /// Every cart, list and template that is open or ended a short while ago, by id.
    pub fn carts(&self) -> impl Iterator<Item = &Cart> {
        self.carts.values()
    }

    /// A quote.
    #[must_use]
    pub fn quote(&self, id: &QuoteId) -> Option<&Quote> {
        self.quotes.get(id)
    }

    /// Every quote that is open or ended a short while ago, by id.
    pub fn quotes(&self) -> impl Iterator<Item = &Quote> {
        self.quotes.values()
    }

    /// Budgets and their holds.
    #[must_use]
    pub fn budgets(&self) -> &Budgets {
        &self.head.budgets
    }

    /// The effects that have no answer yet, by key: what a host that crashed has to look at.
    pub fn open_effects(&self) -> impl Iterator<Item = &Effect> {
        self.effects.values()
    }

    /// How many answers came to effects that were not open.
    #[must_use]
    pub const fn unmatched_answers(&self) -> u64 {
        self.head.unmatched
    }

    /// When the next deadline is due.
    #[must_use]
    pub fn next_wakeup(&self) -> Option<DateTime<Utc>> {
        self.agenda.first().map(|(due, _)| *due)
    }

    /// The one place where the state changes.
    pub(super) fn fold(&mut self, event: &Event) -> Result<()> {
        match &event.fact {
            Fact::Account(fact) => self.fold_account(fact, event)?,
            Fact::Budget(fact) => Arc::make_mut(&mut self.head.budgets).apply(fact, event.at),
            Fact::Cart { cart, what } => match Cart::from_created(cart.clone(), what, event.at) {
                Some(created) => self.carts.put(cart.clone(), created),
                None => self.carts.get_mut(cart).ok_or_else(|| Subject::Cart(cart.clone()).unknown())?.apply(what, event.at),
            },
            Fact::Quote { quote, what } => match &**what {
                QuoteEvent::Created { start } => {
                    self.quotes.put(quote.clone(), Quote::from_created(quote.clone(), start, event.at));
                }
                what => self.quotes.get_mut(quote).ok_or_else(|| Subject::Quote(quote.clone()).unknown())?.apply(what, event.at),
            },
        }
        self.head.seq = event.seq;
        self.head.clock = self.head.clock.max(Some(event.at));
        Ok(())
    }

    fn fold_account(&mut self, fact: &AccountEvent, event: &Event) -> Result<()> {
        match fact {
            AccountEvent::Opened { account } => {
                if *account != self.head.id {
                    return Err(wrong_account(&self.head.id, account));
                }
            }
            AccountEvent::InputAccepted { input, digest, forgot } => {
                let seen = SeenInput { id: input.clone(), digest: *digest, seq: event.seq, at: event.at };
                self.memory.accept(seen, *forgot);
            }
            AccountEvent::RulebookChanged { to, .. } => self.head.rulebook = Some(*to),
            AccountEvent::ProfileSynced { version, company } => {
                if company.account != self.head.id {
                    return Err(wrong_account(&self.head.id, &company.account));
                }
                let record =
                    ProfileRecord { version: *version, company: company.clone(), contacts: [].into() };
                self.head.profile = Arc::new(Profile::of(record));
            }
            AccountEvent::ContactSynced { version, contact } => {
                let profile = self.head.profile.changed(&contact.id, *version, Some(contact.clone()));
                self.head.profile = Arc::new(profile);
            }
            AccountEvent::ContactRemoved { version, contact } => {
                self.head.profile = Arc::new(self.head.profile.changed(contact, *version, None));
            }
            AccountEvent::ConsumptionSynced { version, consumed, includes } => {
                Arc::make_mut(&mut self.head.usage).sync(*version, consumed, includes);
            }
            AccountEvent::OrderCounted { uses } => Arc::make_mut(&mut self.head.usage).count(uses.clone()),
            AccountEvent::Answered { answers } => {
                Arc::make_mut(&mut self.head.answers).take(answers, event.at);
            }
            // The values are kept apart, in `people`; the log and the snapshot know nothing of them.
            AccountEvent::PersonChanged { .. } => {}
            AccountEvent::PersonForgotten { contact } => self.head.people.erase(contact),
            AccountEvent::EffectIssued { effect } => self.effects.put(effect.key.clone(), effect.clone()),
            AccountEvent::EffectAnswered { key, .. } | AccountEvent::EffectLapsed { key } => {
                self.effects.remove(key);
            }
            AccountEvent::AnswerUnmatched { .. } => {
                self.head.unmatched = self.head.unmatched.saturating_add(1);
            }
            AccountEvent::Dropped { subject } => match subject {
                Subject::Cart(id) => self.carts.remove(id),
                Subject::Quote(id) => self.quotes.remove(id),
                _ => {}
            },
        }
        Ok(())
    }

    /// Ends a step: what it did stays, or everything is as before.
    pub(super) fn end(&mut self, before: Head, keep: bool) {
        let touched = self.touched();
        if keep {
            self.memory.close();
            self.carts.close();
            self.quotes.close();
            self.effects.close();
        } else {
            self.head = before;
            self.memory.take_back();
            self.carts.take_back();
            self.quotes.take_back();
            self.effects.take_back();
        }
        touched.iter().chain([&Subject::Account]).for_each(|subject| self.refresh(subject));
    }

    /// The subjects that the open step changed so far, by kind and id.
    pub(super) fn touched(&self) -> Vec<Subject> {
        let carts = self.carts.touched().cloned().map(Subject::Cart);
        let quotes = self.quotes.touched().cloned().map(Subject::Quote);
        let effects = self.effects.touched().cloned().map(Subject::Effect);
        let mut touched: Vec<Subject> = carts.chain(quotes).chain(effects).collect();
        touched.sort();
        touched
    }

    /// Puts down when a subject is due next.
    pub(super) fn refresh(&mut self, subject: &Subject) {
        let due = match subject {
            Subject::Effect(key) => self.effects.get(key).and_then(|effect| effect.not_after),
            Subject::Cart(id) => self.carts.get(id).and_then(Cart::due),
            Subject::Quote(id) => self.quotes.get(id).and_then(Quote::due),
            Subject::Account => self.head.budgets.due(),
            Subject::Approval(_)
            | Subject::Order(_)
            | Subject::Budget(_)
            | Subject::Contact(_) => None,
        };
        self.agenda.set(subject.clone(), due);
    }

    /// Puts down when everything is due: after loading.
    pub(super) fn build_agenda(&mut self) {
        let effects: Vec<Subject> =
            self.effects.iter().map(|(key, _)| Subject::Effect(key.clone())).collect();
        effects.iter().for_each(|subject| self.refresh(subject));
    }
}

fn wrong_account(expected: &AccountId, found: &AccountId) -> Error {
    let detail = alloc::format!("This is the account {expected}, not {found}.");
    Error::new(Code::WrongAccount).detail(detail).with("expected", expected).with("found", found)
}

/// A short text for logs: the id and how many changes it has seen.
impl core::fmt::Display for Account {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        let text: String = alloc::format!("account {} at {}", self.head.id, self.head.seq);
        f.write_str(&text)
    }
}
