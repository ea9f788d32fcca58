//! What a rulebook says about accounts, compiled: rules with their defaults filled in, policies and calendars ready to use.

use alloc::vec::Vec;

use super::rules::AccountRules;
use crate::approval::Policies;
use crate::budget::BudgetRules;
use crate::cart::CartRules;
use crate::document::Cursor;
use crate::experiment::Experiments;
use crate::money::RoundingPlan;
use crate::party::RoleRule;
use crate::quote::QuoteRules;
use crate::rulebook::Rulebook;
use crate::time::Zone;

/// The rules of a rulebook that an account goes by.
#[derive(Debug, Clone)]
pub(crate) struct Conduct {
    pub(super) accounts: AccountRules,
    pub(super) roles: Vec<RoleRule>,
    pub(super) carts: CartRules,
    pub(super) quotes: QuoteRules,
    pub(super) budgets: BudgetRules,
    pub(crate) policies: Policies,
    /// Whether a policy adds up what was spent.
    pub(super) watches_spend: bool,
    /// Where and how amounts are rounded.
    pub(super) plan: RoundingPlan,
    pub(super) zone: Zone,
    pub(crate) experiments: Experiments,
}

impl Conduct {
    /// What comes back is whole only if the cursor is clean.
    pub(crate) fn compile(rulebook: &Rulebook, at: &mut Cursor) -> Self {
        Self {
            accounts: rulebook.accounts.clone().unwrap_or_default(),
            roles: rulebook.roles.clone(),
            carts: rulebook.carts.clone().unwrap_or_default(),
            quotes: rulebook.quotes.clone().unwrap_or_default(),
            budgets: rulebook.budgets.clone().unwrap_or_default(),
            policies: Policies::compile_at(rulebook, at),
            watches_spend: rulebook.approvals.iter().any(|policy| policy.spend.is_some()),
            plan: rulebook.rounding.clone(),
            zone: rulebook.time_zone.clone(),
            experiments: Experiments::compile_at(rulebook, at),
        }
    }
}
