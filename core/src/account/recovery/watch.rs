//! What the facts of a step mean for things that can stall.

use alloc::collections::BTreeSet;
use alloc::vec::Vec;

use chrono::{DateTime, Utc};

use crate::account::event::{AccountEvent, Fact};
use crate::account::subject::Subject;
use crate::account::turn::Turn;
use crate::approval::{Approval, ApprovalStatus, Person};
use crate::budget::credit::CreditEvent;
use crate::cart::{Cart, CartEvent, CartState};
use crate::error::Result;
use crate::id::{ApprovalId, CartId, Name, OrderId, QuoteId, SellerId};
use crate::money::Money;
use crate::order::{OrderEvent, OriginKind};
use crate::quote::{Quote, QuoteEvent, QuoteState};
use crate::recovery::{Journey, JourneyEnd, JourneyKind, JourneyLine, JourneyRef, Observation, Stage};

/// What a step did, by what can stall.
#[derive(Default)]
struct Changed {
    carts: BTreeSet<CartId>,
    quotes: BTreeSet<QuoteId>,
    approvals: BTreeSet<ApprovalId>,
    /// Orders that came into being, in order.
    orders: Vec<OrderId>,
    /// What happened, in words that plays and evidence know.
    words: Vec<(JourneyRef, &'static str)>,
    /// What left the state.
    dropped: Vec<JourneyRef>,
    /// Credit that was stopped, or let go.
    credit: Vec<(Option<SellerId>, bool)>,
}

impl Turn<'_> {
    /// Looks at the facts since then.
    pub(in crate::account) fn watch(&mut self, since: usize) -> Result<()> {
        if !self.engine.conduct().watches {
            return Ok(());
        }
        let changed = self.changed_since(since)?;
        for order in &changed.orders {
            self.watch_order(order)?;
        }
        for cart in &changed.carts {
            self.watch_cart(cart)?;
        }
        for quote in &changed.quotes {
            self.watch_quote(quote)?;
        }
        for approval in &changed.approvals {
            self.watch_approval(approval)?;
        }
        for (seller, on_hold) in &changed.credit {
            self.watch_credit(seller.as_ref(), *on_hold)?;
        }
        for about in &changed.dropped {
            self.dropped(about)?;
        }
        changed.words.into_iter().try_for_each(|(about, word)| self.heard_of(&about, word, self.now))
    }

    fn changed_since(&self, since: usize) -> Result<Changed> {
        let mut changed = Changed::default();
        for event in self.facts_since(since) {
            match &event.fact {
                Fact::Cart { cart, what } => {
                    changed.carts.insert(cart.clone());
                    let word = match &**what {
                        CartEvent::Returned { .. } => "cart_returned",
                        CartEvent::Refused { .. } => "order_refused",
                        CartEvent::ApprovalLapsed {} => "approval_lapsed",
                        _ => continue,
                    };
                    changed.words.push((cart_ref(cart)?, word));
                }
                Fact::Quote { quote, what } => {
                    changed.quotes.insert(quote.clone());
                    let word = match &**what {
                        QuoteEvent::Offered { .. } => "quote_offered",
                        QuoteEvent::Countered { .. } => "quote_countered",
                        _ => continue,
                    };
                    changed.words.push((quote_ref(quote)?, word));
                }
                Fact::Approval { approval, .. } => {
                    changed.approvals.insert(approval.clone());
                }
                Fact::Order { order, what } if matches!(&**what, OrderEvent::Placed { .. }) => {
                    changed.orders.push(order.clone());
                }
                Fact::Credit(CreditEvent::Synced { facts, .. }) => {
                    changed.credit.push((facts.seller.clone(), facts.on_hold));
                }
                Fact::Account(AccountEvent::Dropped { subject }) => {
                    changed.dropped.extend(thing(subject)?);
                }
                _ => {}
            }
        }
        Ok(changed)
    }

    /// A cart of the account as recovery sees it.
    fn watch_cart(&mut self, id: &CartId) -> Result<()> {
        let Some(cart) = self.account.carts.share(id) else { return Ok(()) };
        if !cart.kind.is_cart() || !self.wants(JourneyKind::Cart) {
            return Ok(());
        }
        let about = cart_ref(id)?;
        let known = self.account.journeys.share(&about);
        let Some(seen) = cart_seen(&cart, about, known.as_deref(), self.now) else { return Ok(()) };
        self.observed(known.as_deref(), &seen)
    }

    /// A quote of the account as recovery sees it, from its first offer on.
    fn watch_quote(&mut self, id: &QuoteId) -> Result<()> {
        let Some(quote) = self.account.quotes.share(id) else { return Ok(()) };
        if !self.wants(JourneyKind::Quote) {
            return Ok(());
        }
        let about = quote_ref(id)?;
        let known = self.account.journeys.share(&about);
        let Some(seen) = quote_seen(&quote, about, known.as_deref(), self.now) else { return Ok(()) };
        self.observed(known.as_deref(), &seen)
    }

    /// An approval of the account: it waits for its approvers, not for the buyer.
    fn watch_approval(&mut self, id: &ApprovalId) -> Result<()> {
        let Some(approval) = self.account.approvals.share(id) else { return Ok(()) };
        if !self.wants(JourneyKind::Approval) {
            return Ok(());
        }
        let about = JourneyRef::new(JourneyKind::Approval, Name::new(id.as_str())?);
        let known = self.account.journeys.share(&about);
        let open = approval.status == ApprovalStatus::Open;
        if known.as_ref().is_none_or(|known| !known.is_open()) && !open {
            return Ok(());
        }
        let seen = Observation {
            stage: Some(Stage::Approval),
            contact: approval.case.buyer.clone(),
            unit: approval.case.unit.clone(),
            waits_for: Some(waits_for(&approval)),
            linked: Some(subject_ref(&approval)),
            end: (!open).then_some((JourneyEnd::Decided, None)),
            ..Observation::new(about, self.now)
        };
        self.observed(known.as_deref(), &seen)
    }

    /// An order ends what it came from, and what holds the same goods.
    fn watch_order(&mut self, id: &OrderId) -> Result<()> {
        let Some(order) = self.account.orders.share(id) else { return Ok(()) };
        let lines: Vec<JourneyLine> = (order.lines.iter())
            .map(|line| JourneyLine {
                sku: line.key.sku.clone(),
                quantity: line.ordered,
                price: None,
                category: None,
            })
            .collect();
        let kind = match order.origin.kind {
            OriginKind::Cart => Some(JourneyKind::Cart),
            OriginKind::Quote => Some(JourneyKind::Quote),
            _ => None,
        };
        let from = kind.zip(order.origin.id.clone()).map(|(kind, id)| JourneyRef::new(kind, id));
        let net = order.prices.totals.net.get();
        self.bought(id, order.placed, Some(Money { amount: net, currency: order.currency }))?;
        self.ordered(id, &lines, from.as_ref(), self.now)
    }

    /// Credit that the seller stopped, or lets go again.
    fn watch_credit(&mut self, seller: Option<&SellerId>, on_hold: bool) -> Result<()> {
        if !self.wants(JourneyKind::Credit) {
            return Ok(());
        }
        let id = seller.map_or("credit", SellerId::as_str);
        let about = JourneyRef::new(JourneyKind::Credit, Name::new(id)?);
        let known = self.account.journeys.share(&about);
        if known.as_ref().is_none_or(|known| !known.is_open()) && !on_hold {
            return Ok(());
        }
        let seen = Observation {
            stage: Some(Stage::Payment),
            seller: seller.cloned(),
            end: (!on_hold).then_some((JourneyEnd::Released, None)),
            ..Observation::new(about, self.now)
        };
        self.observed(known.as_deref(), &seen)
    }

    /// Contracts of the account that the rulebook lets end: each may be worth a word before it does.
    pub(in crate::account) fn watch_contracts(&mut self) -> Result<()> {
        let engine = self.engine;
        if !self.wants(JourneyKind::Contract) {
            return Ok(());
        }
        for (contract, account, ends) in &engine.conduct().ending_contracts {
            if account != self.account.id() {
                continue;
            }
            let about = JourneyRef::new(JourneyKind::Contract, Name::new(contract.as_str())?);
            let known = self.account.journeys.share(&about);
            if *ends <= self.now || known.as_ref().is_some_and(|known| known.ends == Some(*ends)) {
                continue;
            }
            let seen = Observation {
                stage: Some(Stage::Browse),
                ends: Some(*ends),
                ..Observation::new(about, self.now)
            };
            self.observed(known.as_deref(), &seen)?;
        }
        Ok(())
    }

    fn wants(&self, kind: JourneyKind) -> bool {
        self.engine.conduct().detection.wants(kind) || self.engine.conduct().plays.about(kind)
    }
}

/// What a cart says; nothing of one that was never worth a look.
fn cart_seen(
    cart: &Cart,
    about: JourneyRef,
    known: Option<&Journey>,
    now: DateTime<Utc>,
) -> Option<Observation> {
    let order = cart.order.clone();
    let (stage, end) = match cart.state {
        CartState::Ordered => (None, Some((JourneyEnd::Ordered, order))),
        CartState::Merged | CartState::Transferred => (None, Some((JourneyEnd::HandedOn, order))),
        CartState::Deleted => (None, Some((JourneyEnd::GivenUp, None))),
        CartState::Expired => (None, Some((JourneyEnd::Expired, None))),
        CartState::PendingApproval => (Some(Stage::Approval), None),
        CartState::Approved => (Some(Stage::Checkout), None),
        CartState::Placing => (Some(Stage::Payment), None),
        _ if cart.is_empty() => (None, Some((JourneyEnd::GivenUp, None))),
        // A cart that came back from approval or from the ERP is a cart again; a buyer at the checkout stays there.
        _ => {
            let back = |known: &Journey| matches!(known.stage, Stage::Approval | Stage::Payment);
            (known.is_none_or(back).then_some(Stage::Cart), None)
        }
    };
    if known.is_none_or(|known| !known.is_open()) && end.is_some() {
        return None;
    }
    let activity = cart.activity.filter(|at| known.is_none_or(|known| *at > known.activity));
    let moved = known.is_some_and(|known| stage.is_some_and(|stage| stage != known.stage));
    Some(Observation {
        stage,
        // Approved, refused or taken back: it is where it is, even where it was further on.
        set_stage: moved,
        contact: cart.owner.clone(),
        unit: cart.unit.clone(),
        seller: cart.head.seller.clone(),
        activity: activity.is_some() || moved,
        version: Some(cart.version),
        signal: Some(Name::word("cart_edited")),
        end,
        ..Observation::new(about, activity.unwrap_or(now))
    })
}

/// What a quote says, from its first offer on. One that is offered again after its end begins anew.
fn quote_seen(
    quote: &Quote,
    about: JourneyRef,
    known: Option<&Journey>,
    now: DateTime<Utc>,
) -> Option<Observation> {
    let end = match quote.state {
        QuoteState::Offered => None,
        // Its journey ends by itself at that instant, with the reason.
        QuoteState::Expired => return None,
        QuoteState::Accepted | QuoteState::Placing => Some(JourneyEnd::Decided),
        QuoteState::Ordered => Some(JourneyEnd::Ordered),
        QuoteState::Declined | QuoteState::Withdrawn | QuoteState::Rejected | QuoteState::Cancelled => {
            Some(JourneyEnd::GivenUp)
        }
        QuoteState::Draft | QuoteState::Requested | QuoteState::InReview | QuoteState::InternalApproval => {
            // A buyer who countered has the answer to wait for, and the seller the ball.
            Some(JourneyEnd::HandedOn)
        }
    };
    if known.is_none_or(|known| !known.is_open()) && end.is_some() {
        return None;
    }
    let value = (quote.priced.as_ref())
        .map(|priced| Money { amount: priced.totals.net.get(), currency: quote.currency });
    let offered = known.is_none_or(|known| known.ends != quote.valid_until);
    Some(Observation {
        stage: Some(Stage::Quote),
        contact: quote.contact.clone(),
        unit: quote.unit.clone(),
        seller: quote.seller.clone(),
        version: Some(u64::from(quote.revision)),
        value,
        ends: quote.valid_until,
        linked: (quote.cart.as_ref()).and_then(|cart| cart_ref(cart).ok()),
        activity: offered && quote.state == QuoteState::Offered,
        end: end.map(|end| (end, None)),
        ..Observation::new(about, now)
    })
}

/// The contacts who may decide an open step.
fn waits_for(approval: &Approval) -> Vec<crate::id::ContactId> {
    let eligible = approval.open_steps().flat_map(|step| &step.eligible);
    let mut contacts: Vec<_> = eligible.filter_map(|one| contact_of(&one.person)).collect();
    contacts.sort();
    contacts.dedup();
    contacts
}

fn contact_of(person: &Person) -> Option<crate::id::ContactId> {
    person.contact.clone()
}

fn subject_ref(approval: &Approval) -> JourneyRef {
    let subject = &approval.case.subject;
    let kind = match subject.kind {
        crate::approval::rules::SubjectKind::Cart => JourneyKind::Cart,
        crate::approval::rules::SubjectKind::Quote => JourneyKind::Quote,
    };
    JourneyRef::new(kind, subject.id.clone())
}

pub(super) fn cart_ref(cart: &CartId) -> Result<JourneyRef> {
    Ok(JourneyRef::new(JourneyKind::Cart, Name::new(cart.as_str())?))
}

pub(super) fn quote_ref(quote: &QuoteId) -> Result<JourneyRef> {
    Ok(JourneyRef::new(JourneyKind::Quote, Name::new(quote.as_str())?))
}

/// The thing that a subject of the account is.
fn thing(subject: &Subject) -> Result<Option<JourneyRef>> {
    Ok(match subject {
        Subject::Cart(id) => Some(cart_ref(id)?),
        Subject::Quote(id) => Some(quote_ref(id)?),
        Subject::Approval(id) => Some(JourneyRef::new(JourneyKind::Approval, Name::new(id.as_str())?)),
        _ => None,
    })
}
