//! What a cart costs within its account, and what asks for its approval: prices, facts for policies, the plan, holds of budgets.

use alloc::format;
use alloc::sync::Arc;
use alloc::vec::Vec;

use chrono::{DateTime, Utc};

use super::asking::subject;
use super::event::AccountEvent;
use super::state::Account;
use super::turn::Turn;
use crate::approval::{ApprovalCommand, ApprovalEvent};
use crate::cart::{Cart, CartHead, CartVerb, Facets, LockScope, Operation};
use crate::engine::Engine;
use crate::error::{Code, Error, Result};
use crate::id::{CartId, InputId, RegionId};
use crate::party::{Actor, Deed};
use crate::pricing::{LinePrice, LineSource, LineStatus, PriceSnapshot, Priced, Request, SubjectFacts};

/// A cart with its prices and the facts that policies ask for.
pub(super) struct PricedCart {
    pub(super) snapshot: PriceSnapshot,
    pub(super) facts: SubjectFacts,
    pub(super) priced: Priced,
}

impl PricedCart {
    /// The prices, if nothing stands against ordering at them.
    ///
    /// # Errors
    /// [`Code::NeedsAnswers`], [`Code::NoPrice`], and the first issue of pricing, at its line.
    pub(super) fn orderable(self) -> Result<PriceSnapshot> {
        self.check()?;
        Ok(self.snapshot)
    }

    pub(super) fn check(&self) -> Result<()> {
        let open = self.priced.needs.iter().filter(|need| need.fallback.is_none());
        let open: Vec<_> = open.map(|need| format!("{} {}", need.fact, need.key)).collect();
        if !open.is_empty() {
            return Err(Error::new(Code::NeedsAnswers).with_list("needs", open));
        }
        if let Some(issue) = self.priced.issues.first() {
            return Err(issue.0.clone());
        }
        let without = |(_, line): &(usize, &crate::pricing::PricedLine)| line.status != LineStatus::Priced;
        match self.priced.lines.iter().enumerate().find(without) {
            Some((index, line)) => {
                let reasons = line.reasons.iter().map(|(reason, _)| reason);
                Err(Error::new(Code::NoPrice)
                    .at(format!("/lines/{index}"))
                    .with("line", &line.id)
                    .with_list("reasons", reasons))
            }
            None => Ok(()),
        }
    }
}

impl Account {
    /// What a cart asks of pricing at an instant, with everything that the account knows about its buyer.
    pub(super) fn cart_request(&self, cart: &Cart, as_of: DateTime<Utc>) -> Result<Request> {
        let mut request = cart.request(as_of)?;
        request.ship_from = cart.head.ship_from.as_ref().and_then(|place| RegionId::new(place.as_str()).ok());
        self.complete(&mut request, cart.head.ship_to.as_ref())?;
        Ok(request)
    }
}

impl Engine {
    /// What a cart costs at an instant: prices, issues, hints, needs. Changes nothing.
    ///
    /// # Errors
    /// [`Code::UnknownSubject`], and those of [`Engine::price`].
    pub fn price_cart(&self, account: &Account, cart: &CartId, as_of: DateTime<Utc>) -> Result<Priced> {
        let cart = account.cart(cart).ok_or_else(|| super::Subject::Cart(cart.clone()).unknown())?;
        let request = Request { hints: true, ..account.cart_request(cart, as_of)? };
        self.price(&request)
    }
}

impl Turn<'_> {
    pub(super) fn cart_request(&self, cart: &Cart, as_of: DateTime<Utc>) -> Result<Request> {
        self.account.cart_request(cart, as_of)
    }

    /// Prices a cart now; one that keeps its prices keeps them.
    pub(super) fn price_cart(&self, cart: &Cart) -> Result<PricedCart> {
        self.price_request(cart, self.cart_request(cart, self.now)?)
    }

    /// The same with what the buyer might do better.
    pub(super) fn price_cart_with_hints(&self, cart: &Cart) -> Result<PricedCart> {
        self.price_request(cart, Request { hints: true, ..self.cart_request(cart, self.now)? })
    }

    fn price_request(&self, cart: &Cart, mut request: Request) -> Result<PricedCart> {
        let kept = cart.frozen.as_deref();
        for line in request.lines.iter_mut().filter(|_| kept.is_some()) {
            let frozen = kept.zip(line.id.as_ref()).and_then(|(kept, id)| kept.line(id));
            line.price = frozen.map(|frozen| LinePrice {
                source: LineSource::External,
                unit_price: None,
                total: Some(frozen.total.get()),
                reference: None,
                promotions: false,
                valid_until: None,
            });
        }
        let (priced, facts) = self.engine.price_with_facts(&request)?;
        let snapshot = match kept {
            Some(kept) => kept.clone(),
            None => PriceSnapshot::of(&priced, self.now, self.engine.rulebook_digest()),
        };
        Ok(PricedCart { snapshot, facts, priced })
    }

    /// Submits a cart: prices are frozen, the plan is made, budgets are held.
    pub(super) fn submit_cart(&mut self, cart: &Arc<Cart>, seen: Option<u64>, deed: Deed<'_>) -> Result<()> {
        cart.guard(CartVerb::Submit, &deed, seen)?;
        cart.check_orderable()?;
        let priced = self.price_cart(cart)?;
        priced.check()?;
        let facets = cart.facets(&priced.snapshot);
        let (plan, over) = self.cart_plan(cart, &priced, deed)?;
        let approval = if plan.is_empty() { None } else { Some(self.approval_id(cart.id.as_str())?) };
        let rules = &self.engine.conduct().carts;
        let events = cart.submit(&deed, seen, priced.snapshot.clone(), facets, approval.clone(), rules)?;
        self.cart_events(&cart.id, events)?;
        if !over {
            self.hold_for(cart, &priced.snapshot, false, deed)?;
        }
        self.log_spend(cart, &priced.snapshot, deed)?;
        let Some(id) = approval else { return Ok(()) };
        let begun = self.with_circle(|circle, policies| plan.begin(&id, &at_now(deed), circle, policies));
        self.approval_events(&id, &begun)
    }

    /// Changes what was approved.
    pub(super) fn amend_cart(
        &mut self,
        cart: &Arc<Cart>,
        seen: u64,
        operations: &[Operation],
        head: Option<&CartHead>,
        deed: Deed<'_>,
    ) -> Result<()> {
        cart.guard(CartVerb::Amend, &deed, Some(seen))?;
        cart.check_lock(&deed, LockScope::All)?;
        let horizon = self.operations_horizon()?;
        let decided =
            self.with_products(|products| cart.amend_edits(&deed, operations, horizon, products))?;
        self.answer = Some(super::Answer::Operations { operations: decided.answer });
        self.cart_events(&cart.id, decided.events)?;
        if let Some(head) = head {
            let events = self.cart(&cart.id)?.amend_head(&deed, None, head)?;
            self.cart_events(&cart.id, events)?;
        }
        let mut amended = (*self.cart(&cart.id)?).clone();
        // What was approved is looked at again at the prices of the moment; lines that did not change keep theirs only as far
        // as the price list does.
        amended.frozen = None;
        let priced = self.price_cart(&amended)?;
        priced.check()?;
        let facets = amended.facets(&priced.snapshot);
        self.reapprove(&Arc::new(amended), &priced, facets, deed)
    }

    /// Whether an amended cart stays approved, and what has to be approved again.
    fn reapprove(
        &mut self,
        cart: &Arc<Cart>,
        priced: &PricedCart,
        facets: Facets,
        deed: Deed<'_>,
    ) -> Result<()> {
        let known = cart.approval.as_ref().and_then(|id| self.account.approvals.share(id));
        let (id, events, over) = if let Some(approval) = known {
            let asked = self.asking(cart, priced, approval.case.buyer.as_ref(), deed)?;
            let over = asked.over;
            let events = self.with_circle(|circle, policies| {
                approval.reopen(&asked.asked(&self.account.head.spend), &at_now(deed), circle, policies)
            })?;
            (Some(approval.id.clone()), events, over)
        } else {
            let (plan, over) = self.cart_plan(cart, priced, deed)?;
            let id = if plan.is_empty() { None } else { Some(self.approval_id(cart.id.as_str())?) };
            let begun = id.as_ref().map(|id| {
                self.with_circle(|circle, policies| plan.begin(id, &at_now(deed), circle, policies))
            });
            (id, begun.unwrap_or_default(), over)
        };
        let waits = events
            .iter()
            .any(|event| matches!(event, ApprovalEvent::Requested { .. } | ApprovalEvent::Reopened { .. }));
        let waiting = id.clone().filter(|_| waits);
        let amended = self.cart(&cart.id)?.amend(&deed, priced.snapshot.clone(), facets, waiting)?;
        self.cart_events(&cart.id, amended)?;
        self.release_holds(&cart.id, deed)?;
        if !over {
            self.hold_for(cart, &priced.snapshot, false, deed)?;
        }
        self.log_spend(cart, &priced.snapshot, deed)?;
        id.map_or(Ok(()), |id| self.approval_events(&id, &events))
    }

    pub(super) fn recall_cart(&mut self, cart: &Arc<Cart>, seen: Option<u64>, deed: Deed<'_>) -> Result<()> {
        self.cart_events(&cart.id, cart.recall(&deed, seen)?)?;
        self.release_cart(cart, deed)
    }

    /// Ends what a cart that is given up, sent back or too old had reserved: its approval, holds and place in rolling sums.
    pub(super) fn release_cart(&mut self, cart: &Cart, deed: Deed<'_>) -> Result<()> {
        self.release_holds(&cart.id, deed)?;
        let subject = subject(&cart.id)?;
        if self.account.head.spend.entries.iter().any(|entry| entry.subject == subject) {
            self.emit(AccountEvent::SpendRemoved { subject })?;
        }
        let Some(approval) = cart.approval.as_ref().and_then(|id| self.account.approvals.share(id)) else {
            return Ok(());
        };
        let recall = ApprovalCommand::Recall { revision: approval.revision };
        let recalled = self.with_circle(|circle, policies| {
            approval.decide(&recall, &at_now(deed), true, circle, policies.calendars())
        });
        let events = recalled.or_else(|_| approval.cancel()).unwrap_or_default();
        self.approval_events(&approval.id, &events)
    }

    /// The same for a cart whose time was over.
    pub(super) fn release_overdue(&mut self, cart: &Cart) -> Result<()> {
        let (actor, now) = (Actor::host(), self.now);
        let input = InputId::new("deadline")?;
        self.release_cart(cart, Deed { input: &input, actor: &actor, at: now, now })
    }
}

/// Approvals go by the account's clock: what was decided elsewhere counts when it arrives.
pub(super) const fn at_now(deed: Deed<'_>) -> Deed<'_> {
    Deed { at: deed.now, ..deed }
}
