//! What a rulebook says about accounts, compiled: rules with their defaults filled in and calendars ready to use.

use alloc::collections::BTreeMap;
use alloc::vec::Vec;

use super::rules::AccountRules;
use crate::document::Cursor;
use crate::id::CalendarId;
use crate::party::RoleRule;
use crate::rulebook::Rulebook;
use crate::time::{Calendar, Zone};

/// The rules of a rulebook that an account goes by.
#[derive(Debug, Clone)]
pub(crate) struct Conduct {
    pub(super) accounts: AccountRules,
    pub(super) roles: Vec<RoleRule>,
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
            zone: rulebook.time_zone.clone(),
            calendars,
        }
    }
}
