//! Quotes within a step: the prices that decisions about them need, and whom they concern.

use alloc::format;
use alloc::sync::Arc;
use alloc::vec::Vec;

use chrono::{DateTime, Utc};

use super::effect::EffectKind;
use super::outcome::Answer;
use super::subject::Subject;
use super::turn::Turn;
use crate::approval::Person;
use crate::error::{Code, Error, Result};
use crate::id::{Name, QuoteId};
use crate::limits;
use crate::party::{Deed, Permission};
use crate::pricing::{Line, PriceSnapshot, Request};
use crate::quote::{
    LineLeast, OfflineQuote, Quote, QuoteCommand, QuoteEvent, QuoteFacts, QuoteState, TABLE, numbered,
};

/// What a decision about a quote looks at besides the quote.
#[derive(Default)]
pub(super) struct Seen {
    /// What the lines cost without it.
    today: Option<PriceSnapshot>,
    /// Taxes and totals of what is quoted.
    priced: Option<PriceSnapshot>,
    /// The least totals that the rulebook's floors leave.
    floors: Vec<LineLeast>,
}

impl Turn<'_> {
    /// Carries out a command about a quote.
    pub(super) fn quote_command(
        &mut self,
        id: &QuoteId,
        command: &QuoteCommand,
        deed: Deed<'_>,
    ) -> Result<()> {
        match command {
            QuoteCommand::Create { .. } => self.create_quote(id, command, deed),
            QuoteCommand::BringIn { offline } => self.bring_in(id, offline, deed),
            QuoteCommand::Observe { whole } => {
                deed.actor.permit(Permission::Manage, None, self.company(), self.roles())?;
                if !self.account.quotes.contains(id) {
                    self.quote_events(id, whole.begin()?)?;
                }
                let known = self.quote(id)?;
                let events = self.decide_quote(&known, command, &Seen::default(), deed)?;
                self.quote_events(id, events)
            }
            _ => self.known_quote(id, command, deed),
        }
    }

    fn create_quote(&mut self, id: &QuoteId, command: &QuoteCommand, deed: Deed<'_>) -> Result<()> {
        let QuoteCommand::Create { unit, contact, lines, currency, seller, ship_to, .. } = command else {
            return Ok(());
        };
        let permission = if deed.actor.seller.is_some() { Permission::Sell } else { Permission::Quote };
        deed.actor.permit(permission, unit.as_ref(), self.company(), self.roles())?;
        if self.account.quotes.contains(id) {
            return Err(Error::new(Code::DuplicateId).at("/quote").with("quote", id));
        }
        if self.account.quotes.len() >= limits::QUOTES {
            return Err(Error::new(Code::TooMany).at("/quote").with("limit", limits::QUOTES));
        }
        self.known_buyer(unit.as_ref(), contact.as_ref(), "/contact")?;
        let buyer = deed.actor.buyer().or(contact.as_ref());
        let mut request = Request::new(currency.code(), self.now)?;
        request.org_unit.clone_from(unit);
        request.contact = buyer.cloned();
        request.seller.clone_from(seller);
        request.lines = numbered(&[], lines)?;
        self.account.complete(&mut request, ship_to.as_ref())?;
        let priced = self.engine.price(&request)?;
        let today = PriceSnapshot::of(&priced, self.now, self.engine.rulebook_digest());
        let conduct = self.engine.conduct();
        let plan = conduct.plan.for_currency(*currency)?;
        let facts = QuoteFacts {
            rules: &conduct.quotes,
            plan: &plan,
            zone: &conduct.zone,
            today: Some(&today),
            priced: None,
            floors: &[],
        };
        let events = Quote::create(command, &deed, &facts)?;
        self.quote_events(id, events)
    }

    /// A quote that was made on a device comes in whatever has become of its prices; whether it goes out at them is for the rulebook to say.
    fn bring_in(&mut self, id: &QuoteId, offline: &OfflineQuote, deed: Deed<'_>) -> Result<()> {
        if deed.actor.seller.is_none() {
            let detail = "A quote of a device is brought in by the seller who made it.";
            return Err(Error::new(Code::NotPermitted).detail(detail));
        }
        offline.check(id, self.account.id(), self.now)?;
        let inside = |error: Error| {
            if error.path.starts_with("/lines") { error.within("prices").within("offline") } else { error }
        };
        self.create_quote(id, &offline.create(), deed).map_err(inside)?;
        let made = self.quote(id)?;
        let today = self.today(&made, made.today_lines())?;
        let outcome = offline.compare(&today, &self.engine.conduct().quotes.offline, self.now)?;
        self.decide_on_quote(id, &offline.price(made.revision), &Seen::default(), deed)?;
        if !offline.charges.is_empty() {
            let revision = self.quote(id)?.revision;
            let charges = QuoteCommand::Charges { revision, charges: offline.charges.clone() };
            self.decide_on_quote(id, &charges, &Seen::default(), deed)?;
        }
        if outcome.honoured {
            let quote = self.quote(id)?;
            let role = deed.actor.seller_roles.first();
            let seen = Seen {
                today: Some(offline.promised(&today)),
                priced: Some(self.engine.price_quote(self.account, &quote, role, self.now)?),
                floors: Vec::new(),
            };
            self.decide_on_quote(id, &offline.offer(quote.revision), &seen, deed)?;
        }
        self.answer = Some(Answer::BroughtIn { outcome });
        Ok(())
    }

    fn decide_on_quote(
        &mut self,
        id: &QuoteId,
        command: &QuoteCommand,
        seen: &Seen,
        deed: Deed<'_>,
    ) -> Result<()> {
        let quote = self.quote(id)?;
        let events = self.decide_quote(&quote, command, seen, deed)?;
        self.quote_events(id, events)
    }

    fn known_quote(&mut self, id: &QuoteId, command: &QuoteCommand, deed: Deed<'_>) -> Result<()> {
        let quote = self.quote(id)?;
        quote.is_ours()?;
        let permission = quote.permission(command, deed.actor);
        deed.actor.permit(permission, quote.unit.as_ref(), self.company(), self.roles())?;
        // Before anything is priced: a closed quote is closed whatever has become of its products.
        quote.guard(command, &deed)?;
        let role = deed.actor.seller_roles.first();
        let seen = match command {
            QuoteCommand::Place { .. } => return self.place_quote(&quote, command, deed),
            QuoteCommand::Offer { .. } => Seen {
                today: Some(self.today(&quote, quote.today_lines())?),
                priced: Some(self.engine.price_quote(self.account, &quote, role, self.now)?),
                floors: Vec::new(),
            },
            QuoteCommand::Edit { lines, .. } => {
                let mut all = quote.today_lines();
                let more = numbered(&quote.lines, lines)?;
                all.retain(|line| !more.iter().any(|new| new.id == line.id));
                all.extend(more);
                Seen { today: Some(self.today(&quote, all)?), ..Seen::default() }
            }
            QuoteCommand::Request { .. }
            | QuoteCommand::Requote { .. }
            | QuoteCommand::ApproveInternal { .. } => {
                Seen { today: Some(self.today(&quote, quote.today_lines())?), ..Seen::default() }
            }
            QuoteCommand::Target { .. } => Seen {
                floors: self.engine.quote_floors(self.account, &quote, role, self.now)?,
                ..Seen::default()
            },
            _ => Seen::default(),
        };
        let events = self.decide_quote(&quote, command, &seen, deed)?;
        self.quote_events(id, events)
    }

    /// What the lines of a quote cost without it.
    fn today(&self, quote: &Quote, lines: Vec<Line>) -> Result<PriceSnapshot> {
        let request = self.account.quote_request(quote, lines, self.now)?;
        Ok(PriceSnapshot::of(&self.engine.price(&request)?, self.now, self.engine.rulebook_digest()))
    }

    pub(super) fn decide_quote(
        &self,
        quote: &Quote,
        command: &QuoteCommand,
        seen: &Seen,
        deed: Deed<'_>,
    ) -> Result<Vec<QuoteEvent>> {
        let conduct = self.engine.conduct();
        let plan = conduct.plan.for_currency(quote.currency)?;
        let facts = QuoteFacts {
            rules: &conduct.quotes,
            plan: &plan,
            zone: &conduct.zone,
            today: seen.today.as_ref(),
            priced: seen.priced.as_ref(),
            floors: &seen.floors,
        };
        quote.decide(command, &deed, &facts)
    }

    /// What happens to a quote by itself.
    pub(super) fn quote_due(&mut self, id: &QuoteId, due: DateTime<Utc>) -> Result<()> {
        let Some(quote) = self.account.quotes.share(id) else { return Ok(()) };
        self.quote_events(id, quote.on_due(due))
    }

    pub(super) fn quote(&self, id: &QuoteId) -> Result<Arc<Quote>> {
        self.account.quotes.share(id).ok_or_else(|| Subject::Quote(id.clone()).unknown())
    }

    /// Makes the facts of a quote, and tells whom they concern.
    pub(super) fn quote_events(&mut self, id: &QuoteId, events: Vec<QuoteEvent>) -> Result<()> {
        for event in events {
            let topic = match &event {
                QuoteEvent::Requested { .. } => Some("quote_requested"),
                QuoteEvent::SentForApproval { .. } => Some("quote_needs_approval"),
                QuoteEvent::Offered { .. } => Some("quote_offered"),
                QuoteEvent::Countered { .. } => Some("quote_countered"),
                QuoteEvent::Accepted { .. } => Some("quote_accepted"),
                QuoteEvent::Declined { .. } => Some("quote_declined"),
                QuoteEvent::Withdrawn { .. } => Some("quote_withdrawn"),
                QuoteEvent::Rejected { .. } => Some("quote_rejected"),
                QuoteEvent::Expired {} => Some("quote_expired"),
                QuoteEvent::Reminded {} => Some("quote_expiring"),
                _ => None,
            };
            self.emit((id.clone(), event))?;
            if let Some(topic) = topic {
                self.tell_of_quote(id, topic)?;
            }
        }
        let ended = |quote: &Quote| TABLE.is_end(quote.state) || quote.state == QuoteState::Expired;
        let over = self.account.quotes.get(id).is_some_and(ended);
        if over { self.end_quote(id) } else { Ok(()) }
    }

    fn tell_of_quote(&mut self, id: &QuoteId, topic: &str) -> Result<()> {
        let quote = self.quote(id)?;
        let to_seller = [
            "quote_requested",
            "quote_needs_approval",
            "quote_countered",
            "quote_accepted",
            "quote_declined",
        ];
        let to: Vec<Person> = if to_seller.contains(&topic) {
            quote.seller_user.iter().cloned().map(Person::seller).collect()
        } else {
            quote.contact.iter().cloned().map(Person::contact).collect()
        };
        let kind = EffectKind::Tell {
            topic: Name::new(topic)?,
            to,
            cart: None,
            quote: Some(id.clone()),
            approval: None,
            order: None,
        };
        self.issue(&format!("tell/{id}/{topic}"), kind).map(drop)
    }
}
