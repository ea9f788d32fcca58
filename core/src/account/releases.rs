//! Ordering a quote within a step: approval, budgets and credit of a release, and what the other system's answer means.
//!
//! Nothing is priced. A release has its part of what was accepted; only taxes come on top, at the rates of the day, and no
//! rule of the rulebook changes a price or adds a charge.

use alloc::collections::BTreeSet;
use alloc::format;
use alloc::sync::Arc;
use alloc::vec::Vec;

use super::effect::{Effect, EffectKind, EffectResult};
use super::event::AccountEvent;
use super::holding::{Spending, subject_name};
use super::placing::{Buys, Placement};
use super::quotes::Seen;
use super::subject::Subject;
use super::turn::Turn;
use crate::approval::rules::SubjectKind;
use crate::approval::{
    Approval, ApprovalEvent, ApprovalStatus, Asked, Content, ContentLine, Person, SpendEntry, SubjectRef,
};
use crate::condition::{FlagFact, IdFact};
use crate::error::{Code, Error, Result};
use crate::id::{ApprovalId, EffectKey, Name, OrderId, QuoteId};
use crate::money::Money;
use crate::order::{OrderOrigin, OriginKind};
use crate::party::Deed;
use crate::pricing::{LineStatus, PriceSnapshot, SubjectFacts};
use crate::quote::{Quote, QuoteCommand, QuoteEvent, Release};

/// What approval says to a release.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Consent {
    /// No policy asks for it.
    NotNeeded,
    /// Somebody gave it.
    Given,
    /// It is asked for now.
    Asked,
}

impl Turn<'_> {
    /// Orders a part of a quote.
    pub(super) fn place_quote(
        &mut self,
        quote: &Arc<Quote>,
        command: &QuoteCommand,
        deed: Deed<'_>,
    ) -> Result<()> {
        let events = self.decide_quote(quote, command, &Seen::default(), deed)?;
        let Some(release) = events.iter().find_map(placing) else { return Ok(()) };
        let (prices, facts) = self.price_release(quote, release)?;
        let spending = Spending::of_quote(quote, &prices)?;
        let over = self.lacks(&spending, deed)?;
        let consent = self.consent(quote, release, &prices, facts, over, deed)?;
        if consent == Consent::Asked {
            return Ok(());
        }
        if over && consent == Consent::NotNeeded {
            let detail = "The budget may be exceeded with approval, but no policy asks anybody.";
            return Err(Error::new(Code::BudgetExceeded).detail(detail));
        }
        let approved = consent == Consent::Given;
        let (key, order) = (self.key(&format!("place/{}", quote.id))?, self.order_id(quote.id.as_str())?);
        self.hold(&spending, approved, deed)?;
        let buys = Buys {
            subject: Subject::Quote(quote.id.clone()),
            seller: quote.seller.as_ref(),
            unit: quote.unit.as_ref(),
            approved,
        };
        let gross = Money { amount: prices.totals.gross.get(), currency: prices.currency };
        self.hold_credit(&key, &buys, gross, deed)?;
        self.log_release(quote, &order, &prices)?;
        let kind = EffectKind::PlaceOrder {
            order,
            cart: None,
            quote: Some(quote.id.clone()),
            prices,
            po_number: quote.po.as_ref().map(|po| po.as_str().into()),
        };
        self.quote_events(&quote.id, events)?;
        self.effect(Effect { key, not_after: None, supersedes: None, kind })
    }

    /// The taxes on a release. What pricing makes of it is what was agreed, or it is refused.
    fn price_release(&self, quote: &Quote, release: &Release) -> Result<(PriceSnapshot, SubjectFacts)> {
        let lines = release.request_lines(&quote.id);
        let mut request = self.account.quote_request(quote, lines, self.now)?;
        request.charges = release.request_charges();
        let (agreed, facts) = self.engine.price_agreed(&request, false)?;
        let prices = PriceSnapshot::of(&agreed, self.now, self.engine.rulebook_digest());
        for part in &release.lines {
            let found = prices.line(&part.line).filter(|line| line.status == LineStatus::Priced);
            if found.map(|line| line.total) != Some(part.total) {
                return Err(Error::new(Code::NoPrice).with("line", &part.line));
            }
        }
        Ok((prices, facts))
    }

    /// Whether a release may be ordered. An approval that is needed is asked for once; one that was given counts for this
    /// release and its next attempts, not for later releases.
    fn consent(
        &mut self,
        quote: &Quote,
        release: &Release,
        prices: &PriceSnapshot,
        facts: SubjectFacts,
        over: bool,
        deed: Deed<'_>,
    ) -> Result<Consent> {
        let subject = SubjectRef { kind: SubjectKind::Quote, id: Name::new(quote.id.as_str())? };
        let content = content(quote, release, prices);
        let facts = self.release_facts(quote, &content, facts, over)?;
        let buyer = quote.contact.as_ref().or(deed.actor.buyer());
        let contact = quote.contact.iter().cloned().map(Person::contact);
        let requesters: BTreeSet<Person> = Person::identities(deed.actor).chain(contact).collect();
        let requesters: Vec<Person> = requesters.into_iter().collect();
        let shares = [self.spend_of(quote, prices, &subject)];
        let spend = Arc::clone(&self.account.head.spend);
        let asked = Asked {
            subject: &subject,
            requesters: &requesters,
            buyer,
            unit: quote.unit.as_ref(),
            content: &content,
            facts: &facts,
            spend: &spend,
            shares: &shares,
        };
        let plan = self.with_circle(|circle, policies| crate::approval::plan(policies, &asked, circle))?;
        let stands = |status: ApprovalStatus| {
            let mut all = self.approvals_of(&subject).filter(|approval| approval.status == status);
            all.any(|approval| approval.case.content == plan.case.content)
        };
        if stands(ApprovalStatus::Approved) {
            return Ok(Consent::Given);
        }
        if stands(ApprovalStatus::Open) {
            return Err(Code::AwaitingApproval.into());
        }
        if plan.is_empty() {
            return Ok(Consent::NotNeeded);
        }
        let id = self.approval_id(quote.id.as_str())?;
        let begun = self.with_circle(|circle, policies| {
            plan.begin(&id, &super::submission::at_now(deed), circle, policies)
        });
        // One question at a time; what was approved for other content counts no more.
        self.end_approvals(&quote.id)?;
        self.approval_events(&id, &begun)?;
        Ok(Consent::Asked)
    }

    /// What policies may ask about a release besides its prices.
    fn release_facts(
        &self,
        quote: &Quote,
        content: &Content,
        mut facts: SubjectFacts,
        over: bool,
    ) -> Result<SubjectFacts> {
        facts.set_flag(FlagFact::BudgetExceeded, Ok(over));
        if let Some(buyer) = &quote.contact {
            let above = crate::approval::over_order_limit(self.company(), buyer, content.amount);
            facts.set_flag(FlagFact::OverBuyerLimit, above);
        }
        let known = &self.account.head.places;
        let fresh = content.ship_tos.iter().any(|place| !known.contains(place));
        facts.set_flag(FlagFact::NewShipTo, Ok(fresh));
        facts.set_ids(IdFact::CostCentre, []);
        facts.set_ids(IdFact::Supplier, content.suppliers.iter().map(Name::as_str));
        if let (Some(buyer), Some(unit)) = (&quote.contact, &quote.unit) {
            let roles = self.company().roles(buyer, unit)?;
            facts.set_ids(IdFact::Role, roles.iter().map(|role| role.as_str()));
        }
        Ok(facts)
    }

    /// The approvals that are known of a quote.
    fn approvals_of<'s>(&'s self, quote: &'s SubjectRef) -> impl Iterator<Item = &'s Approval> {
        self.account.approvals.values().filter(move |approval| approval.case.subject == *quote)
    }

    /// What a release would spend, for rolling sums.
    fn spend_of(&self, quote: &Quote, prices: &PriceSnapshot, subject: &SubjectRef) -> SpendEntry {
        SpendEntry {
            subject: subject.clone(),
            at: self.now,
            requester: quote.contact.clone(),
            unit: quote.unit.clone(),
            cost_centre: None,
            supplier: suppliers(quote).into_iter().next(),
            currency: prices.currency,
            net: prices.totals.net,
            gross: prices.totals.gross,
        }
    }

    fn log_release(&mut self, quote: &Quote, order: &OrderId, prices: &PriceSnapshot) -> Result<()> {
        if !self.engine.conduct().watches_spend {
            return Ok(());
        }
        let subject = ordered(order)?;
        let entry = self.spend_of(quote, prices, &subject);
        // Refused here what would not fit, so that folding can't fail.
        let mut log = (*self.account.head.spend).clone();
        log.put(&subject, [entry.clone()])?;
        self.emit(AccountEvent::SpendLogged { subject, entries: [entry].into() })
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
            EffectResult::Accepted { reference, covered } => {
                if !covered.is_empty() {
                    let detail = "A release of a quote is taken as a whole; change the order afterwards.";
                    return Err(Error::new(Code::InvalidRequest).detail(detail).at("/result/covered"));
                }
                self.release_ordered(&quote, key, order, prices, reference.as_ref(), deed)?;
                QuoteCommand::Placed { release, order: order.clone() }
            }
            EffectResult::Refused { code, .. } => {
                self.release_refused(&quote, key, order, deed)?;
                QuoteCommand::Refused { release, reason: code.clone() }
            }
            EffectResult::Failed { .. } => {
                self.release_refused(&quote, key, order, deed)?;
                QuoteCommand::Refused { release, reason: Some(Name::new("failed")?) }
            }
            _ => return Ok(()),
        };
        let events = self.decide_quote(&quote, &command, &Seen::default(), deed)?;
        self.quote_events(id, events)
    }

    fn release_ordered(
        &mut self,
        quote: &Quote,
        key: &EffectKey,
        order: &OrderId,
        prices: &PriceSnapshot,
        number: Option<&alloc::string::String>,
        deed: Deed<'_>,
    ) -> Result<()> {
        let generation = quote.placing.as_ref().map_or(0, |release| release.number);
        let id = Some(Name::new(quote.id.as_str())?);
        let origin = OrderOrigin { kind: OriginKind::Quote, id, generation };
        let po = quote.po.as_ref().map(|po| po.as_str().into());
        let placement = Placement { order, prices, po_number: po.as_ref(), number, origin };
        let (unit, contact) = (quote.unit.clone(), quote.contact.clone());
        let placed = self.new_order(&placement, unit, contact, quote.seller.clone())?;
        let event = placed.place(order.clone(), &[], self.now)?;
        self.emit((order.clone(), event))?;
        self.places_known(quote.ship_to.iter().cloned().collect())?;
        self.commit_holds(&Spending::of_quote(quote, prices)?, order, deed)?;
        self.commit_credit(key, order, prices, deed)?;
        self.end_approvals(&quote.id)
    }

    fn release_refused(
        &mut self,
        quote: &Quote,
        key: &EffectKey,
        order: &OrderId,
        deed: Deed<'_>,
    ) -> Result<()> {
        self.release_credit(key, deed)?;
        self.refused_holds(&Subject::Quote(quote.id.clone()), deed)?;
        let subject = ordered(order)?;
        if self.account.head.spend.entries.iter().any(|entry| entry.subject == subject) {
            self.emit(AccountEvent::SpendRemoved { subject })?;
        }
        Ok(())
    }

    /// Ends what a quote that has come to its end still reserves: holds of budgets and approvals.
    pub(super) fn end_quote(&mut self, id: &QuoteId) -> Result<()> {
        let subject = subject_name(&Subject::Quote(id.clone()))?;
        self.as_host(|turn, deed| turn.release(&subject, deed))?;
        self.end_approvals(id)
    }

    /// Ends the approvals of a quote: questions need no answer any more, and what was approved is used up or was for other
    /// content. So neither a later release nor another quote with the same id is ordered on it.
    fn end_approvals(&mut self, id: &QuoteId) -> Result<()> {
        let subject = SubjectRef { kind: SubjectKind::Quote, id: Name::new(id.as_str())? };
        let ended: Vec<(ApprovalId, Vec<ApprovalEvent>)> = (self.approvals_of(&subject))
            .filter_map(|approval| {
                let events = match approval.status {
                    ApprovalStatus::Open => approval.cancel(),
                    ApprovalStatus::Approved => approval.lapse(),
                    _ => return None,
                };
                events.ok().map(|events| (approval.id.clone(), events))
            })
            .collect();
        ended.into_iter().try_for_each(|(id, events)| self.approval_events(&id, &events))
    }
}

fn placing(event: &QuoteEvent) -> Option<&Release> {
    match event {
        QuoteEvent::Placing { release } => Some(release),
        _ => None,
    }
}

/// A release as rolling sums know it, by its order: releases of one quote add up.
fn ordered(order: &OrderId) -> Result<SubjectRef> {
    Ok(SubjectRef { kind: SubjectKind::Quote, id: Name::new(order.as_str())? })
}

fn suppliers(quote: &Quote) -> Vec<Name> {
    quote.seller.iter().filter_map(|seller| Name::new(seller.as_str()).ok()).collect()
}

fn content(quote: &Quote, release: &Release, prices: &PriceSnapshot) -> Content {
    let lines = release.lines.iter().map(|line| ContentLine {
        sku: line.sku.clone(),
        unit: line.unit.clone(),
        configuration: None,
        quantity: line.quantity,
    });
    Content {
        amount: Money { amount: prices.totals.gross.get(), currency: prices.currency },
        lines: lines.collect(),
        ship_tos: quote.ship_to.iter().cloned().collect(),
        cost_centres: Vec::new(),
        suppliers: suppliers(quote),
    }
}
