//! What carts and quotes hold of budgets: how much, on which, and when it is free again.

use alloc::format;
use alloc::vec::Vec;

use rust_decimal::Decimal;

use super::subject::Subject;
use super::turn::Turn;
use crate::budget::{BudgetCommand, BudgetEvent, Coded, Hold, Part, Rest};
use crate::cart::Cart;
use crate::digest::Digest;
use crate::error::Result;
use crate::id::{CartId, Name, OperationId, OrderId};
use crate::money::{Amount, Currency, exact};
use crate::party::Deed;
use crate::pricing::PriceSnapshot;
use crate::quote::Quote;

/// What is to be spent: amounts without tax, by what decides which budgets bear them.
pub(super) struct Spending {
    /// The cart or quote that spends.
    pub(super) subject: Name,
    pub(super) currency: Currency,
    pub(super) parts: Vec<Coded>,
}

impl Spending {
    /// What a cart costs, by cost centre.
    pub(super) fn of_cart(cart: &Cart, snapshot: &PriceSnapshot) -> Result<Self> {
        let mut parts: Vec<Coded> = Vec::new();
        for coded in cart.coded_amounts(snapshot)? {
            let cost_centre = coded.coding.map(|coding| coding.cost_centre);
            match parts.iter_mut().find(|part| part.cost_centre == cost_centre) {
                Some(part) => {
                    let sum = exact::add(part.amount.get(), coded.net.get())?;
                    part.amount = Amount::new(sum, snapshot.currency)?;
                }
                None => parts.push(Coded {
                    unit: cart.unit.clone(),
                    contact: cart.owner.clone(),
                    cost_centre,
                    amount: coded.net,
                }),
            }
        }
        parts.sort_by(|a, b| a.cost_centre.cmp(&b.cost_centre));
        let subject = subject_name(&Subject::Cart(cart.id.clone()))?;
        Ok(Self { subject, currency: snapshot.currency, parts })
    }

    /// What a release of a quote costs. Quotes are coded to no cost centre.
    pub(super) fn of_quote(quote: &Quote, snapshot: &PriceSnapshot) -> Result<Self> {
        let part = Coded {
            unit: quote.unit.clone(),
            contact: quote.contact.clone(),
            cost_centre: None,
            amount: snapshot.totals.net,
        };
        let subject = subject_name(&Subject::Quote(quote.id.clone()))?;
        Ok(Self { subject, currency: snapshot.currency, parts: [part].into() })
    }

    /// Whether a hold has exactly this.
    fn is_held_by(&self, hold: &Hold) -> bool {
        let there = |coded: &Coded| {
            hold.parts.iter().any(|part| is_coded_like(part, coded) && part.held == coded.amount)
        };
        hold.currency == self.currency && hold.parts.len() == self.parts.len() && self.parts.iter().all(there)
    }

    fn hold(&self, operation: OperationId, approved_over: bool) -> BudgetCommand {
        BudgetCommand::Hold {
            operation,
            subject: Some(self.subject.clone()),
            at: None,
            currency: self.currency,
            parts: self.parts.clone(),
            until: None,
            approved_over,
        }
    }
}

impl Turn<'_> {
    /// Holds what a cart costs on the budgets that cover it.
    pub(super) fn hold_for(
        &mut self,
        cart: &Cart,
        snapshot: &PriceSnapshot,
        approved_over: bool,
        deed: Deed<'_>,
    ) -> Result<()> {
        self.hold(&Spending::of_cart(cart, snapshot)?, approved_over, deed)
    }

    /// Holds what is to be spent, in place of what the same cart or quote holds; all of it or an error.
    pub(super) fn hold(&mut self, spending: &Spending, approved_over: bool, deed: Deed<'_>) -> Result<()> {
        if self.account.head.budgets.budgets.is_empty() {
            return Ok(());
        }
        let mut open = self.account.head.budgets.holds_of(&spending.subject).filter(|hold| hold.is_open());
        let found = open.next().map(|hold| spending.is_held_by(hold));
        drop(open);
        match found {
            Some(true) => return Ok(()),
            Some(false) => self.release(&spending.subject, deed)?,
            None => {}
        }
        let id = operation(spending.subject.as_str(), &format!("{}", self.account.seq()))?;
        let hold = spending.hold(id, approved_over);
        let events = self.account.head.budgets.decide(&hold, &deed, &self.budget_facts())?;
        self.budget_events(events)
    }

    /// Releases whatever a cart holds.
    pub(super) fn release_holds(&mut self, cart: &CartId, deed: Deed<'_>) -> Result<()> {
        self.release(&subject_name(&Subject::Cart(cart.clone()))?, deed)
    }

    /// Releases whatever a cart or quote holds.
    pub(super) fn release(&mut self, subject: &Name, deed: Deed<'_>) -> Result<()> {
        let operation = operation("release", &format!("{}", self.account.seq()))?;
        let facts = self.budget_facts();
        let events = self.account.head.budgets.end_subject(subject, &operation, &deed, &facts)?;
        self.budget_events(events)
    }

    /// Releases what a cart or quote still holds that has come to its end in whatever way.
    pub(super) fn release_ended(&mut self, subject: &Subject) -> Result<()> {
        if !matches!(subject, Subject::Cart(_) | Subject::Quote(_)) {
            return Ok(());
        }
        let subject = subject_name(subject)?;
        self.as_host(|turn, deed| turn.release(&subject, deed))
    }

    /// Whether budgets lack something that they may exceed with approval. What the cart or quote holds already does not
    /// count twice.
    ///
    /// # Errors
    /// [`Code::BudgetExceeded`](crate::Code::BudgetExceeded) where a budget that blocks lacks something.
    pub(super) fn lacks(&self, spending: &Spending, deed: Deed<'_>) -> Result<bool> {
        if self.account.head.budgets.budgets.is_empty() {
            return Ok(false);
        }
        let mut budgets = (*self.account.head.budgets).clone();
        let (input, facts) = (operation(deed.input.as_str(), "look")?, self.budget_facts());
        for event in budgets.end_subject(&spending.subject, &input, &deed, &facts)? {
            budgets.apply(&event, self.now);
        }
        let events = budgets.decide(&spending.hold(input, false), &deed, &facts)?;
        Ok(events.iter().any(|event| matches!(event, BudgetEvent::Exceeded { .. })))
    }

    /// What is held is spent as far as the order goes; the rest is free. The commit carries the order's id, so that what is
    /// given back later finds it.
    pub(super) fn commit_holds(
        &mut self,
        spending: &Spending,
        order: &OrderId,
        deed: Deed<'_>,
    ) -> Result<()> {
        let open = |hold: &&Hold| hold.is_open();
        let budgets = &self.account.head.budgets;
        let Some(hold) = budgets.holds_of(&spending.subject).find(open) else { return Ok(()) };
        let commit = BudgetCommand::Commit {
            hold: hold.id.clone(),
            operation: commit_of(order)?,
            parts: fitted(&spending.parts, hold, |part| part.held)?,
            rest: Rest::Release,
        };
        let events = budgets.decide(&commit, &deed, &self.budget_facts())?;
        self.budget_events(events)
    }
}

/// Amounts by the codings of a hold, none more than there is. The odd cent that another split put on another coding is borne
/// by those that have room; what no coding has is left out.
pub(super) fn fitted(wanted: &[Coded], hold: &Hold, there: impl Fn(&Part) -> Amount) -> Result<Vec<Coded>> {
    let mut left = exact::sum(wanted.iter().map(|coded| coded.amount.get()))?;
    let mut amounts: Vec<Decimal> = Vec::with_capacity(hold.parts.len());
    for part in &hold.parts {
        let own = wanted.iter().filter(|coded| is_coded_like(part, coded));
        let own = exact::sum(own.map(|coded| coded.amount.get()))?;
        let amount = own.max(Decimal::ZERO).min(there(part).get()).min(left.max(Decimal::ZERO));
        left = exact::sub(left, amount)?;
        amounts.push(amount);
    }
    let mut parts = Vec::with_capacity(hold.parts.len());
    for (part, amount) in hold.parts.iter().zip(amounts) {
        let more = exact::sub(there(part).get(), amount)?.min(left.max(Decimal::ZERO));
        left = exact::sub(left, more)?;
        parts.push(Coded {
            unit: part.unit.clone(),
            contact: part.contact.clone(),
            cost_centre: part.cost_centre.clone(),
            amount: Amount::new(exact::add(amount, more)?, hold.currency)?,
        });
    }
    Ok(parts)
}

fn is_coded_like(part: &Part, coded: &Coded) -> bool {
    part.unit == coded.unit && part.contact == coded.contact && part.cost_centre == coded.cost_centre
}

/// The name of a cart or quote on its holds: `cart:c-9`. A cart and a quote may have the same id.
pub(super) fn subject_name(subject: &Subject) -> Result<Name> {
    let text = format!("{}:{}", subject.kind(), subject.id());
    Name::new(&text).or_else(|_| Name::new(format!("{}", Digest::of_text(&text))))
}

/// The operation by which what is held for an order is spent.
pub(super) fn commit_of(order: &OrderId) -> Result<OperationId> {
    operation(order.as_str(), "commit")
}

pub(super) fn operation(first: &str, second: &str) -> Result<OperationId> {
    let text = format!("{first}/{second}");
    OperationId::new(&text).or_else(|_| OperationId::new(format!("{}", Digest::of_text(&text))))
}
