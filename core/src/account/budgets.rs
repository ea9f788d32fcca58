//! Budgets within a step: commands of the host, and what carts and orders do to holds.

use alloc::vec::Vec;

use chrono::{DateTime, Utc};

use super::turn::Turn;
use crate::budget::credit::CreditCommand;
use crate::budget::{BudgetCommand, BudgetEvent, BudgetFacts};
use crate::error::Result;
use crate::party::{Deed, Permission};

impl Turn<'_> {
    /// Carries out a command about budgets that came from outside.
    pub(super) fn budget_command(&mut self, command: &BudgetCommand, deed: Deed<'_>) -> Result<()> {
        if !matches!(command, BudgetCommand::Set { .. } | BudgetCommand::Remove { .. }) {
            deed.actor.permit(Permission::Manage, None, self.company(), self.roles())?;
        }
        let events = self.account.head.budgets.decide(command, &deed, &self.budget_facts())?;
        self.budget_events(events)
    }

    /// Carries out a command about credit: what the books say, and what hosts that use the ledger alone ask of it.
    pub(super) fn credit_command(&mut self, command: &CreditCommand, deed: Deed<'_>) -> Result<()> {
        deed.actor.permit(Permission::Manage, None, self.company(), self.roles())?;
        self.credit(command, deed)
    }

    pub(super) fn budget_events(&mut self, events: Vec<BudgetEvent>) -> Result<()> {
        events.into_iter().try_for_each(|event| self.emit(event))
    }

    pub(super) fn budget_facts(&self) -> BudgetFacts<'_> {
        let conduct = self.engine.conduct();
        BudgetFacts {
            rules: &conduct.budgets,
            company: self.company(),
            roles: &conduct.roles,
            plan: &conduct.plan,
            zone: &conduct.zone,
        }
    }

    /// What is due about the account as a whole.
    pub(super) fn account_due(&mut self, due: DateTime<Utc>) -> Result<()> {
        let rules = &self.engine.conduct().budgets;
        let events = self.account.head.budgets.on_due(due, rules)?;
        self.budget_events(events)?;
        let events = self.account.head.credits.on_due(due, rules)?;
        events.into_iter().try_for_each(|event| self.emit(event))?;
        self.delegations_due(due)
    }
}
