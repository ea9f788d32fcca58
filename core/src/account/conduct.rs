//! What a rulebook says about accounts, compiled: rules with their defaults filled in and calendars ready to use.

use alloc::collections::BTreeMap;
use alloc::vec::Vec;

use super::rules::AccountRules;
use crate::budget::BudgetRules;
use crate::cart::CartRules;
use crate::document::Cursor;
use crate::id::CalendarId;
use crate::money::RoundingPlan;
use crate::party::RoleRule;
use crate::quote::QuoteRules;
use crate::rulebook::Rulebook;
use crate::time::{Calendar, Zone};

/// The rules of a rulebook that an account goes by.
#[derive(Debug, Clone)]
pub(crate) struct Conduct {
    pub(super) accounts: AccountRules,
    pub(super) roles: Vec<RoleRule>,
    pub(super) carts: CartRules,
    pub(super) quotes: QuoteRules,
    pub(super) budgets: BudgetRules,
    /// Where and how amounts are rounded.
    pub(super) plan: RoundingPlan,
    pub(super) zone: Zone,
    pub(super) calendars: BTreeMap<CalendarId, Calendar>,
}

impl Conduct {
    /// What comes back is whole only if the cursor is clean.
    pub(crate) fn compile(rulebook: &Rulebook, at: &mut Cursor) -> Self {
        let mut calendars = BTreeMap::new();
        at.step("calendars", |at| {
            for (index, rules) in rulebook.calendars.iter().enumerate() {
                match rules.compile(&rulebook.time_zone) {
                    Ok(calendar) => drop(calendars.insert(rules.id.clone(), calendar)),
                    Err(error) => at.step(index, |at| at.push(error)),
                }
            }
        });
        Self {
            accounts: rulebook.accounts.clone().unwrap_or_default(),
            roles: rulebook.roles.clone(),
            carts: rulebook.carts.clone().unwrap_or_default(),
            quotes: rulebook.quotes.clone().unwrap_or_default(),
            budgets: rulebook.budgets.clone().unwrap_or_default(),
            plan: rulebook.rounding.clone(),
            zone: rulebook.time_zone.clone(),
            calendars,
        }
    }
}
