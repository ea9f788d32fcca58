//! What a rulebook says about accounts, compiled: rules with their defaults filled in, policies and calendars ready to use.

use alloc::vec::Vec;

use chrono::{DateTime, Utc};

use super::rules::AccountRules;
use crate::approval::Policies;
use crate::budget::BudgetRules;
use crate::cart::CartRules;
use crate::document::Cursor;
use crate::experiment::Experiments;
use crate::id::{AccountId, ContractId};
use crate::money::{Currency, RoundingPlan};
use crate::party::RoleRule;
use crate::quote::QuoteRules;
use crate::recovery::{Detection, Gates, Plays, RecoveryRules};
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
    pub(super) currency: Currency,
    pub(super) detection: Detection,
    pub(super) plays: Plays,
    pub(super) gates: Gates,
    pub(crate) experiments: Experiments,
    /// Whether anything that stalls is looked at.
    pub(super) watches: bool,
    /// Contracts of single accounts that end.
    pub(super) ending_contracts: Vec<(ContractId, AccountId, DateTime<Utc>)>,
}

impl Conduct {
    /// What the rulebook says about recovery, as it was written.
    pub(super) const fn recovery(&self) -> &RecoveryRules {
        self.gates.rules()
    }

    /// What comes back is whole only if the cursor is clean.
    pub(crate) fn compile(rulebook: &Rulebook, at: &mut Cursor) -> Self {
        let policies = Policies::compile_at(rulebook, at);
        let calendars = policies.calendars();
        let detection = Detection::compile_at(rulebook, calendars, at);
        let gates = Gates::compile_at(rulebook, calendars, at);
        let plays = Plays::compile_at(rulebook, calendars, at);
        let experiments = Experiments::compile_at(rulebook, at);
        Self {
            accounts: rulebook.accounts.clone().unwrap_or_default(),
            roles: rulebook.roles.clone(),
            carts: rulebook.carts.clone().unwrap_or_default(),
            quotes: rulebook.quotes.clone().unwrap_or_default(),
            budgets: rulebook.budgets.clone().unwrap_or_default(),
            policies,
            watches_spend: rulebook.approvals.iter().any(|policy| policy.spend.is_some()),
            plan: rulebook.rounding.clone(),
            zone: rulebook.time_zone.clone(),
            currency: rulebook.currency,
            watches: rulebook.recovery.is_some() || !rulebook.plays.is_empty(),
            detection,
            plays,
            gates,
            experiments,
            ending_contracts: ending_contracts(rulebook),
        }
    }
}

/// The contracts of single accounts that have an end.
fn ending_contracts(rulebook: &Rulebook) -> Vec<(ContractId, AccountId, DateTime<Utc>)> {
    let zone = &rulebook.time_zone;
    let ends =
        |contract: &crate::pricing::rules::Contract| contract.valid.as_ref()?.resolve(zone).ok()?.until();
    let contracts = rulebook.contracts.iter();
    contracts
        .filter_map(|contract| Some((contract.id.clone(), contract.account.clone(), ends(contract)?)))
        .collect()
}
