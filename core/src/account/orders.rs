//! Orders within a step: what happens to them after they were placed, and what that gives back.

use alloc::format;
use alloc::sync::Arc;
use alloc::vec::Vec;

use rust_decimal::Decimal;

use super::event::AccountEvent;
use super::holding::{commit_of, fitted, operation};
use super::subject::Subject;
use super::turn::Turn;
use super::usage::OrderUse;
use crate::budget::credit::CreditCommand;
use crate::budget::{BudgetCommand, Coded, Hold, HoldState};
use crate::cart::{Authority, Cart, Covered};
use crate::error::{Code, Error, Result};
use crate::id::{CartId, CostCentreId, OrderId};
use crate::limits;
use crate::money::{AllocationPolicy, Amount, Rounding, RoundingMode, allocate, exact};
use crate::order::{GiveBack, NewOrder, Order, OrderCommand, OrderEvent, OrderOrigin, OriginKind};
use crate::party::{Actor, Deed, Permission};
use crate::pricing::{ConsumedTerm, PriceSnapshot};

impl Turn<'_> {
    /// Carries out a command about an order.
    pub(super) fn order_command(
        &mut self,
        id: &OrderId,
        command: &OrderCommand,
        deed: Deed<'_>,
    ) -> Result<()> {
        let known = self.account.orders.share(id);
        let unit = known.as_ref().and_then(|order| order.unit.as_ref());
        let permission = match command {
            OrderCommand::Cancel { .. } => Permission::Order,
            _ => Permission::Manage,
        };
        deed.actor.permit(permission, unit, self.company(), self.roles())?;
        if let OrderCommand::Create { new } = command {
            return if known.is_some() {
                Err(Error::new(Code::DuplicateId).at("/order").with("order", id))
            } else {
                self.create_order(id, new, deed)
            };
        }
        let order = known.ok_or_else(|| Subject::Order(id.clone()).unknown())?;
        self.may_see_order(&order, deed.actor)?;
        let events = match command {
            OrderCommand::Create { .. } => Vec::new(),
            OrderCommand::Number { number, external } => order.number(number.as_deref(), external)?,
            OrderCommand::Change { prices, seen } => order.change(*seen, prices.clone())?,
            OrderCommand::Cancel { lines, seen } => order.cancel(*seen, lines)?,
            OrderCommand::Ship { lines } => order.ship(lines)?,
            OrderCommand::Backorder { lines } => order.backorder(lines)?,
            OrderCommand::Invoice { lines } => order.invoice(lines)?,
            OrderCommand::Return { lines } => order.take_back(lines)?,
            OrderCommand::Observe { source_version, whole } => {
                order.observed(*source_version, whole.clone())?
            }
        };
        for event in events {
            self.emit((id.clone(), event.clone()))?;
            self.after_order(&order, &event, deed)?;
        }
        Ok(())
    }

    /// An order that another system took: it is not priced again. The purchase order for a cart that went to a procurement
    /// system ends that cart.
    fn create_order(&mut self, id: &OrderId, new: &NewOrder, deed: Deed<'_>) -> Result<()> {
        if self.account.orders.len() >= limits::ORDERS {
            return Err(Error::new(Code::TooMany).at("/order").with("limit", limits::ORDERS));
        }
        let known = self.known_buyer(new.unit.as_ref(), new.contact.as_ref(), "/contact");
        known.map_err(|error| error.within("new"))?;
        let cart = self.cart_of(&new.origin)?;
        let lines = cart.as_ref().map(|cart| cart.lines()).unwrap_or_default();
        let event = new.clone().place(id.clone(), &lines, self.now)?;
        self.emit((id.clone(), event))?;
        self.count_order(id, &new.prices)?;
        match cart {
            Some(cart) => self.end_transferred(&cart, id, &new.prices, deed),
            None => Ok(()),
        }
    }

    /// The cart that a purchase order is for. One that has ended, or left the state, has nothing more to do with it.
    fn cart_of(&self, origin: &OrderOrigin) -> Result<Option<Arc<Cart>>> {
        let Some(id) = origin.id.as_ref().filter(|_| origin.kind == OriginKind::Punchout) else {
            return Ok(None);
        };
        let cart = self.account.carts.share(&CartId::new(id.as_str())?);
        Ok(cart.filter(|cart| cart.authority == Authority::Engine && !crate::cart::TABLE.is_end(cart.state)))
    }

    /// A cart that was transferred got its purchase order. Lines of the order with the ids of the cart's lines say what it
    /// covers; an order without any such line covers the cart as a whole.
    fn end_transferred(
        &mut self,
        cart: &Arc<Cart>,
        order: &OrderId,
        prices: &PriceSnapshot,
        deed: Deed<'_>,
    ) -> Result<()> {
        let named = prices.lines.iter().filter(|line| cart.line(&line.id).is_some());
        let covered: Vec<Covered> =
            named.map(|line| Covered { line: line.id.clone(), quantity: line.quantity }).collect();
        let events = match cart.frozen.as_deref() {
            Some(whole) if !covered.is_empty() => {
                let (horizon, rules) = (self.operations_horizon()?, &self.engine.conduct().carts);
                let order = order.clone();
                self.with_products(|products| {
                    cart.placed_in_part(&deed, None, order, &covered, whole, rules, horizon, products)
                })?
            }
            _ => cart.placed(None, order.clone())?,
        };
        self.spend_ordered(cart, None, order)?;
        self.cart_events(&cart.id, events)?;
        self.places_known(super::asking::ship_tos(cart))
    }

    /// Whether a person may look at an order: who bought it, and everybody of the unit that did.
    pub(super) fn may_see_order(&self, order: &Order, actor: &Actor) -> Result<()> {
        let mut seen = actor.contact.is_none();
        for contact in actor.identities() {
            let memberships = &self.company().contact(contact)?.memberships;
            let lineage = order.unit.as_ref().map(|unit| self.company().lineage(unit)).transpose()?;
            let within = lineage.is_some_and(|lineage| {
                memberships.iter().any(|membership| lineage.contains(&membership.unit))
            });
            seen |= within || order.contact.as_ref() == Some(contact);
        }
        if seen { Ok(()) } else { Err(Error::new(Code::NotPermitted).at("/order").with("order", &order.id)) }
    }

    /// What an order's fact means for budgets, credit and what was used of contracts.
    fn after_order(&mut self, before: &Order, event: &OrderEvent, deed: Deed<'_>) -> Result<()> {
        match event {
            OrderEvent::Changed { give_back, .. }
            | OrderEvent::Cancelled { give_back, .. }
            | OrderEvent::Returned { give_back, .. }
            | OrderEvent::Observed { give_back, .. } => self.give_back(before, give_back, deed),
            OrderEvent::Shipped { .. } | OrderEvent::Invoiced { .. } => {
                self.credit_moves(before, event, deed)
            }
            _ => Ok(()),
        }
    }

    fn give_back(&mut self, before: &Order, give_back: &GiveBack, deed: Deed<'_>) -> Result<()> {
        if give_back.is_none() {
            return Ok(());
        }
        self.give_back_budget(before, give_back, deed)?;
        self.give_back_credit(before, give_back.gross, deed)?;
        self.recount(before)
    }

    /// Gives back to the budgets that the order was booked on: each line by its coding, never more than the order spent.
    fn give_back_budget(&mut self, order: &Order, back: &GiveBack, deed: Deed<'_>) -> Result<()> {
        if back.net <= Amount::ZERO {
            return Ok(());
        }
        let spent = commit_of(&order.id)?;
        let budgets = &self.account.head.budgets;
        let committed = |hold: &&Hold| hold.operations.iter().any(|mark| mark.id == spent);
        let Some(hold) = budgets.holds.iter().find(committed) else { return Ok(()) };
        if !matches!(hold.state, HoldState::Partly | HoldState::Committed) {
            return Ok(());
        }
        let wanted = coded(order, back)?;
        let command = BudgetCommand::GiveBack {
            hold: hold.id.clone(),
            operation: operation(order.id.as_str(), &format!("back/{}", order.version))?,
            parts: fitted(&wanted, hold, |part| part.committed)?,
        };
        let events = budgets.decide(&command, &deed, &self.budget_facts())?;
        self.budget_events(events)
    }

    fn give_back_credit(&mut self, order: &Order, gross: Amount, deed: Deed<'_>) -> Result<()> {
        let used = self.account.head.credits.uses.iter().find(|used| used.order.as_ref() == Some(&order.id));
        let Some(used) = used.filter(|_| gross > Amount::ZERO) else { return Ok(()) };
        let open = exact::add(used.stages.ordered.get(), used.stages.shipped.get())?;
        // What is invoiced comes back by a credit note, in the balance that the books tell.
        let amount = gross.get().min(open);
        if amount <= Decimal::ZERO {
            return Ok(());
        }
        let command = CreditCommand::Cancel {
            hold: used.id.clone(),
            operation: operation(order.id.as_str(), &format!("back/{}", order.version))?,
            amount: Some(Amount::new(amount, order.currency)?),
        };
        self.credit(&command, deed)
    }

    /// Shipping and invoicing move what counts against credit from one stage to the next.
    fn credit_moves(&mut self, before: &Order, event: &OrderEvent, deed: Deed<'_>) -> Result<()> {
        let used = self.account.head.credits.uses.iter().find(|used| used.order.as_ref() == Some(&before.id));
        let (Some(used), Some(after)) = (used, self.account.orders.get(&before.id)) else { return Ok(()) };
        let hold = used.id.clone();
        let shipped = matches!(event, OrderEvent::Shipped { .. });
        let of = |order: &Order| {
            let cents = Rounding::digits(RoundingMode::HalfEven, order.currency.exponent());
            exact::sum(order.lines.iter().map(|line| {
                let quantity = if shipped { line.shipped } else { line.invoiced };
                cents.proportion(line.gross.get(), quantity, line.ordered).unwrap_or_default()
            }))
        };
        let moved = exact::sub(of(after)?, of(before)?)?;
        let open = if shipped {
            used.stages.ordered.get()
        } else {
            exact::add(used.stages.ordered.get(), used.stages.shipped.get())?
        };
        let amount = moved.min(open);
        if amount <= Decimal::ZERO {
            return Ok(());
        }
        let operation = operation(before.id.as_str(), &format!("move/{}", before.version))?;
        let amount = Some(Amount::new(amount, before.currency)?);
        let command = if shipped {
            CreditCommand::Ship { hold, operation, amount }
        } else {
            CreditCommand::Invoice { hold, operation, amount, at: None }
        };
        self.credit(&command, deed)
    }

    /// What an order uses of contracts after something was given back: each line in proportion to what is left of it.
    fn recount(&mut self, before: &Order) -> Result<()> {
        let Some(order) = self.account.orders.share(&before.id) else { return Ok(()) };
        let known = self.account.head.usage.orders.iter().any(|used| used.order == order.id);
        if !known {
            return Ok(());
        }
        let mut contracts = Vec::new();
        let mut any_left = false;
        for line in &order.lines {
            let gone = exact::add(line.cancelled, line.returned)?;
            let left = exact::sub(line.ordered, gone)?;
            any_left |= left > Decimal::ZERO;
            for used in order.prices.line(&line.id).into_iter().flat_map(|line| &line.uses) {
                let share = |value: Decimal| {
                    Rounding::digits(RoundingMode::HalfEven, 6).proportion(value, left, line.ordered)
                };
                let (quantity, amount) = (share(used.quantity)?, share(used.amount)?);
                if quantity > Decimal::ZERO {
                    contracts.push(ConsumedTerm { quantity, amount, ..used.clone() });
                }
            }
        }
        let promotions = if any_left { order.prices.promotions.clone() } else { Vec::new() };
        self.emit(AccountEvent::OrderCounted {
            uses: OrderUse { order: order.id.clone(), contracts, promotions },
        })
    }
}

/// What is given back, by what decided which budgets bore it.
fn coded(order: &Order, back: &GiveBack) -> Result<Vec<Coded>> {
    let cent = Decimal::try_from_i128_with_scale(1, order.currency.exponent()).unwrap_or(Decimal::ONE);
    let part = |cost_centre: Option<CostCentreId>, amount: Amount| Coded {
        unit: order.unit.clone(),
        contact: order.contact.clone(),
        cost_centre,
        amount,
    };
    let mut parts = Vec::from([part(None, back.charges_net)]);
    for line in &back.lines {
        let coding = order.line(&line.line).map(|line| line.coding.as_slice()).unwrap_or_default();
        if coding.is_empty() {
            parts.push(part(None, line.net));
            continue;
        }
        let shares: Vec<Decimal> = coding.iter().map(|coding| coding.share).collect();
        let split = allocate(line.net.get(), &shares, AllocationPolicy::LargestRemainder, cent)?.parts;
        for (coding, amount) in coding.iter().zip(split) {
            parts.push(part(Some(coding.cost_centre.clone()), Amount::new(amount, order.currency)?));
        }
    }
    Ok(parts)
}
