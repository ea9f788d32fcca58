//! Quotes within a step: the prices that decisions about them need, and their way to an order.

use alloc::format;
use alloc::sync::Arc;
use alloc::vec::Vec;

use chrono::{DateTime, Utc};

use super::effect::{Effect, EffectKind, EffectResult};
use super::placing::Placement;
use super::subject::Subject;
use super::turn::Turn;
use crate::approval::rules::SubjectKind;
use crate::approval::{ApprovalStatus, Asked, Content, ContentLine, Person, SubjectRef};
use crate::condition::FlagFact;
use crate::error::{Code, Error, Result};
use crate::id::{ApprovalId, EffectKey, Name, OrderId, QuoteId};
use crate::limits;
use crate::money::Money;
use crate::order::{OrderOrigin, OriginKind};
use crate::party::{Deed, Permission};
use crate::pricing::{Line, PriceSnapshot, Request, SubjectFacts};
use crate::quote::{Quote, QuoteCommand, QuoteEvent, QuoteFacts, Release, numbered};

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
            QuoteCommand::Observe { whole } => {
                deed.actor.permit(Permission::Manage, None, self.company(), self.roles())?;
                if !self.account.quotes.contains(id) {
                    self.quote_events(id, whole.begin()?)?;
                }
                let known = self.quote(id)?;
                let events =
                    self.with_quote_facts(None, None, |facts| known.decide(command, &deed, facts))?;
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
        let today = self.snapshot_of(&request)?;
        let plan = self.engine.conduct().plan.for_currency(*currency)?;
        let events = Quote::create(command, &deed, &self.quote_facts(&plan, Some(&today), None))?;
        self.quote_events(id, events)
    }

    fn known_quote(&mut self, id: &QuoteId, command: &QuoteCommand, deed: Deed<'_>) -> Result<()> {
        let quote = self.quote(id)?;
        let permission = quote.permission(command, deed.actor);
        deed.actor.permit(permission, quote.unit.as_ref(), self.company(), self.roles())?;
        if let QuoteCommand::Place { .. } = command {
            return self.place_quote(&quote, command, deed);
        }
        let today = self.quote_request(&quote, lines_of(&quote, command)?)?;
        let today = self.snapshot_of(&today)?;
        let mut at_quoted = self.quote_request(&quote, quote.request_lines())?;
        at_quoted.charges = quote.request_charges();
        let priced = self.snapshot_of(&at_quoted)?;
        let events =
            self.with_quote_facts(Some(&today), Some(&priced), |facts| quote.decide(command, &deed, facts))?;
        self.quote_events(id, events)
    }

    /// Orders a part of a quote. Nothing is priced; taxes and charges are worked out on what was agreed.
    fn place_quote(&mut self, quote: &Arc<Quote>, command: &QuoteCommand, deed: Deed<'_>) -> Result<()> {
        let events = self.with_quote_facts(None, None, |facts| quote.decide(command, &deed, facts))?;
        let Some(release) = events.iter().find_map(placing) else { return Ok(()) };
        let mut request = self.quote_request(quote, release.request_lines(&quote.id))?;
        request.charges = release.request_charges();
        let (priced, facts) = self.engine.price_with_facts(&request)?;
        let prices = PriceSnapshot::of(&priced, self.now, self.engine.rulebook_digest());
        if self.ask_for_quote(quote, release, &prices, facts, deed)? {
            return Ok(());
        }
        let key = self.key(&format!("place/{}/{}", quote.id, release.number))?;
        let gross = Money { amount: prices.totals.gross.get(), currency: prices.currency };
        let seller = quote.seller.as_ref();
        self.hold_credit(&key, quote.id.as_str(), seller, quote.unit.as_ref(), gross, deed)?;
        let kind = EffectKind::PlaceOrder {
            order: self.order_id(&format!("{}:{}", quote.id, release.number))?,
            cart: None,
            quote: Some(quote.id.clone()),
            prices,
            po_number: quote.po.as_ref().map(|po| po.as_str().into()),
        };
        self.quote_events(&quote.id, events)?;
        self.effect(Effect { key, not_after: None, supersedes: None, kind })
    }

    /// Whether a release has to be approved first; the approval is then asked for, once.
    fn ask_for_quote(
        &mut self,
        quote: &Quote,
        release: &Release,
        prices: &PriceSnapshot,
        mut facts: SubjectFacts,
        deed: Deed<'_>,
    ) -> Result<bool> {
        let subject = SubjectRef { kind: SubjectKind::Quote, id: Name::new(quote.id.as_str())? };
        let amount = Money { amount: prices.totals.gross.get(), currency: prices.currency };
        let buyer = quote.contact.as_ref().or(deed.actor.buyer());
        if let Some(buyer) = buyer {
            let over = crate::approval::over_order_limit(self.company(), buyer, amount);
            facts.set_flag(FlagFact::OverBuyerLimit, over);
        }
        let lines = release.lines.iter().map(|line| ContentLine {
            sku: line.sku.clone(),
            unit: line.unit.clone(),
            configuration: None,
            quantity: line.quantity,
        });
        let content = Content {
            amount,
            lines: lines.collect(),
            ship_tos: quote.ship_to.iter().cloned().collect(),
            cost_centres: Vec::new(),
            suppliers: quote.seller.iter().filter_map(|seller| Name::new(seller.as_str()).ok()).collect(),
        };
        let mut requesters: Vec<Person> = Person::identities(deed.actor)
            .chain(quote.contact.iter().cloned().map(Person::contact))
            .collect();
        requesters.sort();
        requesters.dedup();
        let spend = Arc::clone(&self.account.head.spend);
        let asked = Asked {
            subject: &subject,
            requesters: &requesters,
            buyer,
            unit: quote.unit.as_ref(),
            content: &content,
            facts: &facts,
            spend: &spend,
            shares: &[],
        };
        let plan = self.with_circle(|circle, policies| crate::approval::plan(policies, &asked, circle))?;
        // An approval is used up by the release that was ordered with it: the same goods again are asked for again.
        let ordered = quote.releases.last().map_or(0, |release| release.number);
        let standing = self.account.approvals.values().find(|approval| {
            approval.case.subject == subject
                && approval.case.content == plan.case.content
                && matches!(approval.status, ApprovalStatus::Open | ApprovalStatus::Approved)
                && release_of(&approval.id, &quote.id).is_some_and(|number| number > ordered)
        });
        match standing.map(|approval| approval.status) {
            Some(ApprovalStatus::Approved) => return Ok(false),
            Some(ApprovalStatus::Open) => return Err(Code::AwaitingApproval.into()),
            _ => {}
        }
        if plan.is_empty() {
            return Ok(false);
        }
        // The quote itself does not change by asking, so its version names no request.
        let id = ApprovalId::new(format!("{}/{}/{}", quote.id, release.number, self.account.seq()))?;
        let begun = self.with_circle(|circle, policies| {
            plan.begin(&id, &super::submission::at_now(deed), circle, policies)
        });
        self.approval_events(&id, &begun)?;
        Ok(true)
    }

    /// The other system's answer to an order from a quote.
    pub(super) fn quote_answered(
        &mut self,
        id: &QuoteId,
        key: &EffectKey,
        order: &OrderId,
        prices: &PriceSnapshot,
        result: &EffectResult,
        deed: Deed<'_>,
    ) -> Result<()> {
        let quote = self.quote(id)?;
        let Some(release) = quote.placing.as_ref().map(|release| release.number) else { return Ok(()) };
        let command = match result {
            EffectResult::Accepted { reference, .. } => {
                let origin = OrderOrigin {
                    kind: OriginKind::Quote,
                    id: Some(Name::new(id.as_str())?),
                    generation: release,
                };
                let po = quote.po.as_ref().map(|po| po.as_str().into());
                let placement =
                    Placement { order, prices, po_number: po.as_ref(), number: reference.as_ref(), origin };
                let (unit, contact) = (quote.unit.clone(), quote.contact.clone());
                let placed = self.new_order(&placement, unit, contact, quote.seller.clone())?;
                let event = placed.place(order.clone(), &[], self.now)?;
                self.emit((order.clone(), event))?;
                self.commit_credit(key, order, prices, deed)?;
                QuoteCommand::Placed { release, order: order.clone() }
            }
            EffectResult::Refused { code, .. } => {
                self.release_credit(key, deed)?;
                QuoteCommand::Refused { release, reason: code.clone() }
            }
            EffectResult::Failed { .. } => {
                self.release_credit(key, deed)?;
                QuoteCommand::Refused { release, reason: Some(Name::new("failed")?) }
            }
            EffectResult::Unknown {} | EffectResult::Delivered {} => return Ok(()),
        };
        let events = self.with_quote_facts(None, None, |facts| quote.decide(&command, &deed, facts))?;
        self.quote_events(id, events)
    }

    /// What happens to a quote by itself.
    pub(super) fn quote_due(&mut self, id: &QuoteId, due: DateTime<Utc>) -> Result<()> {
        let Some(quote) = self.account.quotes.share(id) else { return Ok(()) };
        self.quote_events(id, quote.on_due(due))
    }

    fn quote(&self, id: &QuoteId) -> Result<Arc<Quote>> {
        self.account.quotes.share(id).ok_or_else(|| Subject::Quote(id.clone()).unknown())
    }

    /// Makes the facts of a quote, and tells whom they concern.
    fn quote_events(&mut self, id: &QuoteId, events: Vec<QuoteEvent>) -> Result<()> {
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
        Ok(())
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
        self.issue(&format!("tell/{id}/{topic}/{}", quote.version), kind).map(drop)
    }

    /// What a quote asks of pricing.
    fn quote_request(&self, quote: &Quote, lines: Vec<Line>) -> Result<Request> {
        let mut request = Request::new(quote.currency.code(), self.now)?;
        request.org_unit.clone_from(&quote.unit);
        request.contact.clone_from(&quote.contact);
        request.seller.clone_from(&quote.seller);
        request.lines = lines;
        self.account.complete(&mut request, quote.ship_to.as_ref())?;
        Ok(request)
    }

    fn snapshot_of(&self, request: &Request) -> Result<PriceSnapshot> {
        Ok(PriceSnapshot::of(&self.engine.price(request)?, self.now, self.engine.rulebook_digest()))
    }

    fn with_quote_facts<T>(
        &self,
        today: Option<&PriceSnapshot>,
        priced: Option<&PriceSnapshot>,
        decide: impl FnOnce(&QuoteFacts<'_>) -> Result<T>,
    ) -> Result<T> {
        let currency = today.or(priced).map(|prices| prices.currency);
        let plan = &self.engine.conduct().plan;
        let plan = plan.for_currency(currency.unwrap_or(self.engine.currency()))?;
        decide(&self.quote_facts(&plan, today, priced))
    }

    fn quote_facts<'f>(
        &'f self,
        plan: &'f crate::money::ResolvedPlan,
        today: Option<&'f PriceSnapshot>,
        priced: Option<&'f PriceSnapshot>,
    ) -> QuoteFacts<'f> {
        let conduct = self.engine.conduct();
        QuoteFacts { rules: &conduct.quotes, plan, zone: &conduct.zone, today, priced, floors: &[] }
    }
}

/// The number of the release that an approval of a quote was asked for.
fn release_of(approval: &ApprovalId, quote: &QuoteId) -> Option<u32> {
    let rest = approval.as_str().strip_prefix(quote.as_str())?.strip_prefix('/')?;
    rest.split('/').next()?.parse().ok()
}

fn placing(event: &QuoteEvent) -> Option<&Release> {
    match event {
        QuoteEvent::Placing { release } => Some(release),
        _ => None,
    }
}

/// The lines to look up without the quote: those there are, and those that are put in.
fn lines_of(quote: &Quote, command: &QuoteCommand) -> Result<Vec<Line>> {
    let mut lines = quote.today_lines();
    if let QuoteCommand::Edit { lines: wanted, .. } = command {
        let more = numbered(&quote.lines, wanted)?;
        lines.retain(|line| !more.iter().any(|new| new.id == line.id));
        lines.extend(more);
    }
    Ok(lines)
}
