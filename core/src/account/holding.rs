//! What carts hold of budgets: how much, on which, and when it is free again.

use alloc::format;
use alloc::vec::Vec;

use super::turn::Turn;
use crate::budget::{BudgetCommand, BudgetEvent, Coded, Hold, Rest};
use crate::cart::Cart;
use crate::digest::Digest;
use crate::error::Result;
use crate::id::{CartId, Name, OperationId};
use crate::money::{Amount, exact};
use crate::party::Deed;
use crate::pricing::PriceSnapshot;

impl Turn<'_> {
    /// Holds what a cart costs on the budgets that cover it.
    pub(super) fn hold_for(
        &mut self,
        cart: &Cart,
        snapshot: &PriceSnapshot,
        approved_over: bool,
        deed: Deed<'_>,
    ) -> Result<()> {
        if self.account.head.budgets.budgets.is_empty() {
            return Ok(());
        }
        let parts = self.coded(cart, snapshot)?;
        let subject = Name::new(cart.id.as_str())?;
        let same = |hold: &Hold| {
            hold.parts.len() == parts.len()
                && parts.iter().all(|part| {
                    let mut held = hold.parts.iter();
                    held.any(|held| held.cost_centre == part.cost_centre && held.held == part.amount)
                })
        };
        let mut open = self.account.head.budgets.holds_of(&subject).filter(|hold| hold.is_open());
        let found = open.next().map(same);
        drop(open);
        match found {
            Some(true) => return Ok(()),
            Some(false) => self.release_holds(&cart.id, deed)?,
            None => {}
        }
        let id = operation(cart.id.as_str(), &format!("{}", self.account.seq()))?;
        let hold = hold(cart, id, parts, approved_over)?;
        let events = self.account.head.budgets.decide(&hold, &deed, &self.budget_facts())?;
        self.budget_events(events)
    }

    /// Releases whatever a cart holds.
    pub(super) fn release_holds(&mut self, cart: &CartId, deed: Deed<'_>) -> Result<()> {
        let subject = Name::new(cart.as_str())?;
        let operation = operation("release", &format!("{}", self.account.seq()))?;
        let facts = self.budget_facts();
        let events = self.account.head.budgets.end_subject(&subject, &operation, &deed, &facts)?;
        self.budget_events(events)
    }

    /// The amounts without tax by what decides which budgets they count against.
    pub(super) fn coded(&self, cart: &Cart, snapshot: &PriceSnapshot) -> Result<Vec<Coded>> {
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
        Ok(parts)
    }

    /// Whether budgets lack something that they may exceed with approval. What the cart holds already does not count twice.
    ///
    /// # Errors
    /// [`Code::BudgetExceeded`] where a budget that blocks lacks something.
    pub(super) fn lacks(&self, cart: &Cart, parts: &[Coded], deed: Deed<'_>) -> Result<bool> {
        if self.account.head.budgets.budgets.is_empty() {
            return Ok(false);
        }
        let mut budgets = (*self.account.head.budgets).clone();
        let subject = Name::new(cart.id.as_str())?;
        let (input, facts) = (operation(deed.input.as_str(), "look")?, self.budget_facts());
        for event in budgets.end_subject(&subject, &input, &deed, &facts)? {
            budgets.apply(&event, self.now);
        }
        let hold = hold(cart, input, parts.to_vec(), false)?;
        let events = budgets.decide(&hold, &deed, &facts)?;
        Ok(events.iter().any(|event| matches!(event, BudgetEvent::Exceeded { .. })))
    }

    /// What a cart holds is spent as far as its order goes; the rest is free.
    pub(super) fn commit_holds(
        &mut self,
        cart: &Cart,
        prices: &PriceSnapshot,
        operation: &OperationId,
        deed: Deed<'_>,
    ) -> Result<()> {
        let subject = Name::new(cart.id.as_str())?;
        let parts = self.coded(cart, prices)?;
        let budgets = &self.account.head.budgets;
        let open: Vec<OperationId> =
            budgets.holds_of(&subject).filter(|hold| hold.is_open()).map(|hold| hold.id.clone()).collect();
        for hold in open {
            let commit = BudgetCommand::Commit {
                hold,
                operation: operation.clone(),
                parts: parts.clone(),
                rest: Rest::Release,
            };
            let events = self.account.head.budgets.decide(&commit, &deed, &self.budget_facts())?;
            self.budget_events(events)?;
        }
        Ok(())
    }
}

fn hold(
    cart: &Cart,
    operation: OperationId,
    parts: Vec<Coded>,
    approved_over: bool,
) -> Result<BudgetCommand> {
    Ok(BudgetCommand::Hold {
        operation,
        subject: Some(Name::new(cart.id.as_str())?),
        at: None,
        currency: cart.currency,
        parts,
        until: None,
        approved_over,
    })
}

pub(super) fn operation(first: &str, second: &str) -> Result<OperationId> {
    let text = format!("{first}/{second}");
    OperationId::new(&text).or_else(|_| OperationId::new(format!("{}", Digest::of_text(&text))))
}
