//! The state of an account: everything that is open, and what was closed a short while ago.

use alloc::collections::BTreeSet;
use alloc::string::String;
use alloc::sync::Arc;
use alloc::vec::Vec;

use chrono::{DateTime, Utc};

use super::agenda::Agenda;
use super::closing::Closing;
use super::effect::Effect;
use super::event::{AccountEvent, Event, Fact};
use super::memory::{Memory, SeenInput};
use super::needs::KeptAnswers;
use super::people::People;
use super::profile::{Profile, ProfileRecord};
use super::shelf::Shelf;
use super::subject::Subject;
use super::usage::Usage;
use crate::approval::{Approval, Delegation, SpendLog, next_delegation_change};
use crate::budget::Budgets;
use crate::budget::credit::Credits;
use crate::cart::Cart;
use crate::digest::Digest;
use crate::error::{Code, Error, Result};
use crate::id::{AccountId, ApprovalId, CartId, EffectKey, Name, OrderId, QuoteId, RunId};
use crate::order::Order;
use crate::party::Company;
use crate::quote::{Quote, QuoteEvent};
use crate::recovery::{Journey, JourneyRef, Outreach, Purchases, Run};

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
    pub(super) approvals: Shelf<ApprovalId, Approval>,
    pub(super) orders: Shelf<OrderId, Order>,
    pub(super) closing: Shelf<Subject, Closing>,
    pub(super) effects: Shelf<EffectKey, Effect>,
    pub(super) journeys: Shelf<JourneyRef, Journey>,
    pub(super) runs: Shelf<RunId, Run>,
    /// Derived: when what is due.
    pub(super) agenda: Agenda,
    /// Derived: when which run is due. Runs wait until everything else was done.
    pub(super) play_agenda: Agenda,
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
    pub(super) credits: Arc<Credits>,
    pub(super) delegations: Arc<Vec<Delegation>>,
    pub(super) spend: Arc<SpendLog>,
    /// Where goods have been sent before.
    pub(super) places: Arc<BTreeSet<Name>>,
    pub(super) usage: Arc<Usage>,
    pub(super) answers: Arc<KeptAnswers>,
    /// What is kept about writing to people.
    pub(super) outreach: Arc<Outreach>,
    /// What the account has bought.
    pub(super) purchases: Arc<Purchases>,
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
                credits: Arc::default(),
                delegations: Arc::default(),
                spend: Arc::default(),
                places: Arc::default(),
                usage: Arc::default(),
                answers: Arc::default(),
                outreach: Arc::default(),
                purchases: Arc::default(),
                unmatched: 0,
            },
            memory: Memory::default(),
            carts: Shelf::default(),
            quotes: Shelf::default(),
            approvals: Shelf::default(),
            orders: Shelf::default(),
            closing: Shelf::default(),
            effects: Shelf::default(),
            journeys: Shelf::default(),
            runs: Shelf::default(),
            agenda: Agenda::default(),
            play_agenda: Agenda::default(),
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

    /// An approval.
    #[must_use]
    pub fn approval(&self, id: &ApprovalId) -> Option<&Approval> {
        self.approvals.get(id)
    }

    /// Every approval that is open or was decided a short while ago, by id.
    pub fn approvals(&self) -> impl Iterator<Item = &Approval> {
        self.approvals.values()
    }

    /// An order.
    #[must_use]
    pub fn order(&self, id: &OrderId) -> Option<&Order> {
        self.orders.get(id)
    }

    /// Every order that is open or was completed a while ago, by id.
    pub fn orders(&self) -> impl Iterator<Item = &Order> {
        self.orders.values()
    }

    /// The delegations that are in force or will be.
    #[must_use]
    pub fn delegations(&self) -> &[Delegation] {
        &self.head.delegations
    }

    /// What the books say about credit, and what counts against it since.
    #[must_use]
    pub fn credits(&self) -> &Credits {
        &self.head.credits
    }

    /// A thing that can stall.
    #[must_use]
    pub fn journey(&self, about: &JourneyRef) -> Option<&Journey> {
        self.journeys.get(about)
    }

    /// Everything that can stall, and what ended a while ago, by kind and id.
    pub fn journeys(&self) -> impl Iterator<Item = &Journey> {
        self.journeys.values()
    }

    /// A run of a recovery play.
    #[must_use]
    pub fn run(&self, id: &RunId) -> Option<&Run> {
        self.runs.get(id)
    }

    /// The runs of recovery plays that live or ended a while ago, by id.
    pub fn runs(&self) -> impl Iterator<Item = &Run> {
        self.runs.values()
    }

    /// What is kept about writing to the people of the account.
    #[must_use]
    pub fn outreach(&self) -> &Outreach {
        &self.head.outreach
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
        [&self.agenda, &self.play_agenda].into_iter().filter_map(Agenda::first).map(|(due, _)| *due).min()
    }

    /// The one place where the state changes.
    pub(super) fn fold(&mut self, event: &Event) -> Result<()> {
        match &event.fact {
            Fact::Account(fact) => self.fold_account(fact, event)?,
            Fact::Budget(fact) => Arc::make_mut(&mut self.head.budgets).apply(fact, event.at),
            Fact::Credit(fact) => Arc::make_mut(&mut self.head.credits).apply(fact, event.at),
            Fact::Approval { approval, what } => {
                if let Some(requested) = Approval::from_requested(approval.clone(), what, event.at) {
                    self.approvals.put(approval.clone(), requested);
                } else {
                    let known = self.approvals.get_mut(approval);
                    known.ok_or_else(|| Subject::Approval(approval.clone()).unknown())?.apply(what, event.at);
                }
            }
            Fact::Order { order, what } => {
                if let Some(placed) = Order::from_created(what) {
                    self.orders.put(order.clone(), placed);
                } else {
                    let known = self.orders.get_mut(order);
                    known.ok_or_else(|| Subject::Order(order.clone()).unknown())?.apply(what, event.at);
                }
            }
            Fact::Outreach(fact) => Arc::make_mut(&mut self.head.outreach).apply(fact, event.at),
            Fact::Journey { journey, what } => match Journey::from_opened(journey, what) {
                Some(opened) => self.journeys.put(journey.clone(), opened),
                None => self
                    .journeys
                    .get_mut(journey)
                    .ok_or_else(|| Subject::Journey(journey.clone()).unknown())?
                    .apply(what, event.at),
            },
            Fact::Run { run, what } => match Run::from_entered(run, what, event.at) {
                Some(entered) => {
                    Arc::make_mut(&mut self.head.outreach).note_entry(&entered);
                    self.runs.put(run.clone(), entered);
                }
                None => self
                    .runs
                    .get_mut(run)
                    .ok_or_else(|| Subject::Run(run.clone()).unknown())?
                    .apply(what, event.at),
            },
            Fact::Cart { cart, what } => match Cart::from_created(cart.clone(), what, event.at) {
                Some(created) => self.carts.put(cart.clone(), created),
                None => self
                    .carts
                    .get_mut(cart)
                    .ok_or_else(|| Subject::Cart(cart.clone()).unknown())?
                    .apply(what, event.at),
            },
            Fact::Quote { quote, what } => match &**what {
                QuoteEvent::Created { start } => {
                    self.quotes.put(quote.clone(), Quote::from_created(quote.clone(), start, event.at));
                }
                what => self
                    .quotes
                    .get_mut(quote)
                    .ok_or_else(|| Subject::Quote(quote.clone()).unknown())?
                    .apply(what, event.at),
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
            AccountEvent::Bought { purchase } => Arc::make_mut(&mut self.head.purchases).apply(purchase),
            AccountEvent::Answered { answers } => {
                Arc::make_mut(&mut self.head.answers).take(answers, event.at);
            }
            // The values are kept apart, in `people`; the log and the snapshot know nothing of them.
            // A delegation that begins is known already.
            AccountEvent::PersonChanged { .. } | AccountEvent::DelegationBegan { .. } => {}
            AccountEvent::PersonForgotten { contact } => self.head.people.erase(contact),
            AccountEvent::EffectIssued { effect } => self.effects.put(effect.key.clone(), effect.clone()),
            AccountEvent::EffectAnswered { key, .. } | AccountEvent::EffectLapsed { key } => {
                self.effects.remove(key);
            }
            AccountEvent::AnswerUnmatched { .. } => {
                self.head.unmatched = self.head.unmatched.saturating_add(1);
            }
            AccountEvent::Delegated { delegation } => {
                Arc::make_mut(&mut self.head.delegations).push(delegation.clone());
            }
            AccountEvent::DelegationEnded { id } => {
                Arc::make_mut(&mut self.head.delegations).retain(|delegation| delegation.id != *id);
            }
            AccountEvent::SpendLogged { subject, entries } => {
                Arc::make_mut(&mut self.head.spend).put(subject, entries.iter().cloned())?;
            }
            AccountEvent::SpendRemoved { subject } => Arc::make_mut(&mut self.head.spend).remove(subject),
            AccountEvent::PlacesKnown { places } => {
                Arc::make_mut(&mut self.head.places).extend(places.iter().cloned());
            }
            AccountEvent::Closing { closing } => self.closing.put(closing.subject.clone(), closing.clone()),
            AccountEvent::Reopened { subject } => self.closing.remove(subject),
            AccountEvent::Dropped { subject } => self.drop_subject(subject),
        }
        Ok(())
    }

    fn drop_subject(&mut self, subject: &Subject) {
        self.closing.remove(subject);
        match subject {
            Subject::Cart(id) => self.carts.remove(id),
            Subject::Quote(id) => self.quotes.remove(id),
            Subject::Approval(id) => self.approvals.remove(id),
            Subject::Order(id) => self.orders.remove(id),
            Subject::Journey(about) => self.journeys.remove(about),
            Subject::Run(id) => self.runs.remove(id),
            _ => {}
        }
    }

    /// Ends a step: what it did stays, or everything is as before.
    pub(super) fn end(&mut self, before: Head, keep: bool) {
        let touched = self.touched();
        if keep {
            self.memory.close();
            self.carts.close();
            self.quotes.close();
            self.approvals.close();
            self.orders.close();
            self.closing.close();
            self.effects.close();
            self.journeys.close();
            self.runs.close();
        } else {
            self.head = before;
            self.memory.take_back();
            self.carts.take_back();
            self.quotes.take_back();
            self.approvals.take_back();
            self.orders.take_back();
            self.closing.take_back();
            self.effects.take_back();
            self.journeys.take_back();
            self.runs.take_back();
        }
        touched.iter().chain([&Subject::Account]).for_each(|subject| self.refresh(subject));
    }

    /// The subjects that the open step changed so far, by kind and id.
    pub(super) fn touched(&self) -> Vec<Subject> {
        let carts = self.carts.touched().cloned().map(Subject::Cart);
        let quotes = self.quotes.touched().cloned().map(Subject::Quote);
        let approvals = self.approvals.touched().cloned().map(Subject::Approval);
        let orders = self.orders.touched().cloned().map(Subject::Order);
        let effects = self.effects.touched().cloned().map(Subject::Effect);
        let journeys = self.journeys.touched().cloned().map(Subject::Journey);
        let runs = self.runs.touched().cloned().map(Subject::Run);
        let closing = self.closing.touched().cloned();
        let all = carts.chain(quotes).chain(approvals).chain(orders).chain(effects).chain(closing);
        let all = all.chain(journeys).chain(runs);
        let mut touched: Vec<Subject> = all.collect();
        touched.sort();
        touched.dedup();
        touched
    }

    /// Puts down when a subject is due next.
    pub(super) fn refresh(&mut self, subject: &Subject) {
        let due = match subject {
            Subject::Cart(id) => self.carts.get(id).and_then(Cart::due),
            Subject::Quote(id) => self.quotes.get(id).and_then(Quote::due),
            Subject::Approval(id) => self.approvals.get(id).and_then(Approval::due),
            Subject::Effect(key) => self.effects.get(key).and_then(|effect| effect.not_after),
            Subject::Account => self.account_due(),
            Subject::Journey(about) => self.journeys.get(about).and_then(Journey::due),
            Subject::Run(id) => {
                self.play_agenda.set(subject.clone(), self.runs.get(id).and_then(Run::due));
                None
            }
            Subject::Order(_) | Subject::Budget(_) | Subject::Contact(_) => None,
        };
        let leaves = self.closing.get(subject).map(|closing| closing.leaves);
        self.agenda.set(subject.clone(), due.into_iter().chain(leaves).min());
    }

    /// When something about the account as a whole is due: budgets, credit, delegations.
    fn account_due(&self) -> Option<DateTime<Utc>> {
        let delegations = self.head.clock.and_then(|clock| {
            let over = self.head.delegations.iter().filter_map(|delegation| delegation.until);
            let over = over.filter(|until| *until <= clock).min();
            over.or_else(|| next_delegation_change(&self.head.delegations, clock))
        });
        [self.head.budgets.due(), self.head.credits.due(), delegations].into_iter().flatten().min()
    }

    /// Puts down when everything is due: after loading.
    pub(super) fn build_agenda(&mut self) {
        let carts = self.carts.keys().cloned().map(Subject::Cart);
        let quotes = self.quotes.keys().cloned().map(Subject::Quote);
        let approvals = self.approvals.keys().cloned().map(Subject::Approval);
        let effects = self.effects.keys().cloned().map(Subject::Effect);
        let journeys = self.journeys.keys().cloned().map(Subject::Journey);
        let runs = self.runs.keys().cloned().map(Subject::Run);
        let closing = self.closing.keys().cloned();
        let carts = carts.chain(journeys).chain(runs);
        let all = carts.chain(quotes).chain(approvals).chain(effects).chain(closing);
        let all: Vec<Subject> = all.chain([Subject::Account]).collect();
        for subject in &all {
            self.refresh(subject);
        }
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
