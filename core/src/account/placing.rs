//! Placing an order: what must be there before, what is given to the system that takes it, what its answer means.

use alloc::format;
use alloc::string::String;
use alloc::sync::Arc;
use alloc::vec::Vec;

use super::effect::{Effect, EffectKind, EffectResult};
use super::event::AccountEvent;
use super::holding::{Spending, operation, subject_name};
use super::subject::Subject;
use super::submission::PricedCart;
use super::turn::Turn;
use super::usage::OrderUse;
use crate::budget::credit::{CreditCommand, CreditEvent};
use crate::budget::{Hold, OnRefused, Rest};
use crate::cart::{Authority, Cart, CartState, CartVerb, Covered, Reason};
use crate::error::{Code, Error, Result};
use crate::id::{CartId, EffectKey, Name, OrderId, OrgUnitId, PolicyId, SellerId};
use crate::money::Money;
use crate::order::{NewOrder, OrderOrigin, OriginKind, Payable, schedule};
use crate::party::Deed;
use crate::pricing::PriceSnapshot;

/// What is known of an order that is being placed.
pub(super) struct Placement<'a> {
    pub(super) order: &'a OrderId,
    pub(super) prices: &'a PriceSnapshot,
    pub(super) po_number: Option<&'a String>,
    pub(super) number: Option<&'a String>,
    pub(super) origin: OrderOrigin,
}

/// Who buys from whom, as credit asks.
pub(super) struct Buys<'a> {
    pub(super) subject: Subject,
    pub(super) seller: Option<&'a SellerId>,
    pub(super) unit: Option<&'a OrgUnitId>,
    /// Whether somebody approved the order.
    pub(super) approved: bool,
}

impl Turn<'_> {
    /// Begins to place a cart. It needs no approval any more: it has it, or no policy asks for one.
    pub(super) fn place_cart(&mut self, cart: &Arc<Cart>, seen: Option<u64>, deed: Deed<'_>) -> Result<()> {
        cart.guard(CartVerb::Place, &deed, seen)?;
        cart.check_orderable()?;
        let approved = cart.state == CartState::Approved;
        let offered = self.price_cart(cart)?;
        // What was approved is not asked for its price again, so it can't be in the way either.
        if approved {
            self.check_still_covered(cart, &offered, deed)?;
        } else {
            offered.check()?;
            let (plan, _) = self.cart_plan(cart, &offered, deed)?;
            if !plan.is_empty() {
                let policies = plan.steps.iter().flat_map(|step| &step.reasons).map(|reason| &reason.policy);
                return Err(Error::new(Code::ApprovalRequired).with_list("policies", policies));
            }
        }
        let prices = offered.snapshot;
        // Each attempt has a key and an order id of its own, both with the number of the input that it began with.
        let (key, order) = (self.key(&format!("place/{}", cart.id))?, self.order_id(cart.id.as_str())?);
        self.hold_for(cart, &prices, approved, deed)?;
        let gross = Money { amount: prices.totals.gross.get(), currency: prices.currency };
        let buys = Buys {
            subject: Subject::Cart(cart.id.clone()),
            seller: cart.head.seller.as_ref(),
            unit: cart.unit.as_ref(),
            approved,
        };
        self.hold_credit(&key, &buys, gross, deed)?;
        let kept = if cart.frozen.is_some() { None } else { Some(prices.clone()) };
        self.cart_events(&cart.id, cart.place(&deed, seen, key.clone(), kept)?)?;
        let (id, po_number) = (Some(cart.id.clone()), cart.head.po_number.clone());
        let kind = EffectKind::PlaceOrder { order, cart: id, quote: None, prices, po_number };
        self.effect(Effect { key, not_after: None, supersedes: None, kind })
    }

    /// Where a refusal released what an approved cart held, others may have used the budget since: going beyond it then needs
    /// an approval that was asked about just that.
    fn check_still_covered(&self, cart: &Cart, priced: &PricedCart, deed: Deed<'_>) -> Result<()> {
        let subject = subject_name(&Subject::Cart(cart.id.clone()))?;
        if self.account.head.budgets.holds_of(&subject).any(Hold::is_open)
            || !self.asking(cart, priced, None, deed)?.over
        {
            return Ok(());
        }
        let (plan, _) = self.cart_plan(cart, priced, deed)?;
        let approval = cart.approval.as_ref().and_then(|id| self.account.approvals.get(id));
        let asked = |policy: &PolicyId| {
            let steps = approval.into_iter().flat_map(|approval| &approval.steps);
            steps.flat_map(|step| &step.reasons).any(|reason| reason.policy == *policy)
        };
        let policies = plan.steps.iter().flat_map(|step| &step.reasons).map(|reason| &reason.policy);
        let unasked: Vec<&PolicyId> = policies.filter(|policy| !asked(policy)).collect();
        if unasked.is_empty() {
            return Ok(());
        }
        Err(Error::new(Code::ApprovalRequired)
            .detail("The budget was used up since the cart was approved; take it back and submit it again.")
            .with_list("policies", unasked))
    }

    /// Hands a cart to the procurement system that the buyer came from.
    pub(super) fn transfer_cart(
        &mut self,
        cart: &Arc<Cart>,
        seen: Option<u64>,
        deed: Deed<'_>,
    ) -> Result<()> {
        cart.guard(CartVerb::Transfer, &deed, seen)?;
        let prices = self.price_cart(cart)?.orderable()?;
        let events = cart.transfer(&deed, seen, prices.clone(), &self.engine.conduct().carts)?;
        self.cart_events(&cart.id, events)?;
        let kind = EffectKind::TransferCart { cart: cart.id.clone(), prices };
        self.issue(&format!("transfer/{}", cart.id), kind).map(drop)
    }

    /// The other system's answer to an order from a cart.
    pub(super) fn cart_answered(
        &mut self,
        cart: &CartId,
        key: &EffectKey,
        order: &OrderId,
        result: &EffectResult,
        deed: Deed<'_>,
    ) -> Result<()> {
        let cart = self.cart(cart)?;
        match result {
            EffectResult::Accepted { reference, covered } => {
                self.cart_accepted(&cart, key, order, reference.as_ref(), covered, deed)
            }
            EffectResult::Refused { code, reason } => {
                let reason = Reason { code: code.clone(), text: reason.clone(), line: None };
                self.cart_refused(&cart, key, reason, deed)
            }
            EffectResult::Failed { reason } => {
                let code = Some(Name::new("failed")?);
                self.cart_refused(&cart, key, Reason { code, text: reason.clone(), line: None }, deed)
            }
            EffectResult::Unknown {} => self.cart_events(&cart.id, cart.unknown(key)?),
            _ => Ok(()),
        }
    }

    fn cart_accepted(
        &mut self,
        cart: &Arc<Cart>,
        key: &EffectKey,
        order: &OrderId,
        number: Option<&String>,
        covered: &[Covered],
        deed: Deed<'_>,
    ) -> Result<()> {
        let whole = cart.frozen.as_deref().ok_or(Code::NothingFrozen)?;
        let part = if covered.is_empty() {
            None
        } else {
            let quantities = covered.iter().map(|covered| (&covered.line, covered.quantity));
            Some(whole.part(&quantities.collect())?)
        };
        let prices = part.as_ref().unwrap_or(whole);
        let origin = OrderOrigin {
            kind: OriginKind::Cart,
            id: Some(Name::new(cart.id.as_str())?),
            generation: cart.generation,
        };
        let placement = Placement { order, prices, po_number: cart.head.po_number.as_ref(), number, origin };
        self.order_placed(&placement, cart)?;
        self.commit_holds(&Spending::of_cart(cart, prices)?, order, deed)?;
        self.commit_credit(key, order, prices, deed)?;
        self.spend_ordered(cart, part.as_ref(), order)?;
        let events = if part.is_none() {
            cart.placed(Some(key), order.clone())?
        } else {
            let (horizon, rules) = (self.operations_horizon()?, &self.engine.conduct().carts);
            let order = order.clone();
            self.with_products(|products| {
                cart.placed_in_part(&deed, Some(key), order, covered, whole, rules, horizon, products)
            })?
        };
        self.cart_events(&cart.id, events)
    }

    fn cart_refused(
        &mut self,
        cart: &Arc<Cart>,
        key: &EffectKey,
        reason: Reason,
        deed: Deed<'_>,
    ) -> Result<()> {
        self.cart_events(&cart.id, cart.refused(key, reason)?)?;
        self.release_credit(key, deed)?;
        self.refused_holds(&Subject::Cart(cart.id.clone()), deed)
    }

    /// What a cart or quote holds whose order was refused stays for the next attempt, or is free, as the rules say.
    pub(super) fn refused_holds(&mut self, subject: &Subject, deed: Deed<'_>) -> Result<()> {
        match self.engine.conduct().budgets.on_refused {
            OnRefused::Keep => Ok(()),
            OnRefused::Release => self.release(&subject_name(subject)?, deed),
        }
    }

    /// An order begins: what it uses of contracts counts, its places are known.
    fn order_placed(&mut self, placement: &Placement<'_>, cart: &Cart) -> Result<()> {
        let Placement { order, prices, .. } = *placement;
        let seller = cart.head.seller.clone();
        let (unit, contact) = (cart.unit.clone(), cart.owner.clone());
        let event = self.new_order(placement, unit, contact, seller)?.place(
            order.clone(),
            &cart.lines(),
            self.now,
        )?;
        self.emit((order.clone(), event))?;
        self.count_order(order, prices)?;
        self.places_known(super::asking::ship_tos(cart))
    }

    /// Goods were ordered to these places.
    pub(super) fn places_known(&mut self, places: Vec<Name>) -> Result<()> {
        let known = &self.account.head.places;
        let places: Vec<Name> = places.into_iter().filter(|place| !known.contains(place)).collect();
        if places.is_empty() { Ok(()) } else { self.emit(AccountEvent::PlacesKnown { places }) }
    }

    pub(super) fn new_order(
        &self,
        placement: &Placement<'_>,
        unit: Option<OrgUnitId>,
        contact: Option<crate::id::ContactId>,
        seller: Option<SellerId>,
    ) -> Result<NewOrder> {
        let conduct = self.engine.conduct();
        let terms = match &unit {
            Some(unit) => self.company().terms(unit)?,
            None => self.company().record().terms.as_ref(),
        };
        let plan = conduct.plan.for_currency(placement.prices.currency)?;
        let payable = Payable::of(placement.prices, self.now, &conduct.zone, &plan);
        Ok(NewOrder {
            origin: placement.origin.clone(),
            authority: Authority::Engine,
            number: placement.number.cloned(),
            external: Vec::new(),
            unit,
            contact,
            seller,
            po_number: placement.po_number.cloned(),
            prices: alloc::boxed::Box::new(placement.prices.clone()),
            terms: schedule(terms, &payable)?,
        })
    }

    /// What an order uses of contracts and promotions counts from now on.
    pub(super) fn count_order(&mut self, order: &OrderId, prices: &PriceSnapshot) -> Result<()> {
        let contracts: Vec<_> = prices.lines.iter().flat_map(|line| line.uses.iter().cloned()).collect();
        if contracts.is_empty() && prices.promotions.is_empty() {
            return Ok(());
        }
        let uses = OrderUse { order: order.clone(), contracts, promotions: prices.promotions.clone() };
        self.emit(AccountEvent::OrderCounted { uses })
    }

    /// Holds what an order costs against the credit that covers it. Where the rules let credit be exceeded with approval, an
    /// order that was approved may go beyond.
    ///
    /// # Errors
    /// [`Code::CreditOnHold`], [`Code::CreditExceeded`].
    pub(super) fn hold_credit(
        &mut self,
        key: &EffectKey,
        buys: &Buys<'_>,
        amount: Money,
        deed: Deed<'_>,
    ) -> Result<()> {
        if self.account.head.credits.accounts.is_empty() {
            return Ok(());
        }
        let hold = CreditCommand::Hold {
            operation: operation(key.as_str(), "credit")?,
            subject: Some(subject_name(&buys.subject)?),
            seller: buys.seller.cloned(),
            unit: buys.unit.cloned(),
            amount,
            until: None,
            approved_over: buys.approved,
        };
        let events = self.account.head.credits.decide(&hold, &deed, &self.budget_facts())?;
        if let Some(CreditEvent::Exceeded { shortfalls, .. }) = events.first() {
            let accounts = shortfalls.iter().map(|short| &short.account);
            return Err(Error::new(Code::CreditExceeded)
                .detail("The credit may be exceeded with approval, but the order was not approved.")
                .with_list("accounts", accounts));
        }
        events.into_iter().try_for_each(|event| self.emit(event))
    }

    pub(super) fn commit_credit(
        &mut self,
        key: &EffectKey,
        order: &OrderId,
        prices: &PriceSnapshot,
        deed: Deed<'_>,
    ) -> Result<()> {
        let hold = operation(key.as_str(), "credit")?;
        if self.account.head.credits.find(&hold).is_none() {
            return Ok(());
        }
        let (operation, order) = (operation(key.as_str(), "commit")?, order.clone());
        let amount = Some(prices.totals.gross);
        self.credit(&CreditCommand::Commit { hold, operation, order, amount, rest: Rest::Release }, deed)
    }

    pub(super) fn release_credit(&mut self, key: &EffectKey, deed: Deed<'_>) -> Result<()> {
        let hold = operation(key.as_str(), "credit")?;
        if self.account.head.credits.find(&hold).is_none() {
            return Ok(());
        }
        let operation = operation(key.as_str(), "release")?;
        self.credit(&CreditCommand::Release { hold, operation, amount: None }, deed)
    }

    pub(super) fn credit(&mut self, command: &CreditCommand, deed: Deed<'_>) -> Result<()> {
        let events = self.account.head.credits.decide(command, &deed, &self.budget_facts())?;
        events.into_iter().try_for_each(|event| self.emit(event))
    }
}
