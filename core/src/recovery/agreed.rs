//! How a buyer stands to the contracts of the rulebook: whether one is in force, will be, or was.

use alloc::vec::Vec;

use chrono::{DateTime, Utc};

use super::detect::Detection;
use super::facts::ContractStatus;
use crate::id::{AccountId, OrgUnitId, SellerId};
use crate::party::Company;
use crate::rulebook::Rulebook;
use crate::time::Window;

/// A contract: whose it is and when it is in force.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Agreed {
    account: AccountId,
    org_unit: Option<OrgUnitId>,
    seller: Option<SellerId>,
    window: Window,
}

impl Agreed {
    /// The contracts of a rulebook. One whose validity means nothing is left out: the price book reports it.
    pub(super) fn all(rulebook: &Rulebook) -> Vec<Self> {
        let agreed = rulebook.contracts.iter().filter_map(|contract| {
            let valid = contract.valid.as_ref();
            let window = valid.map_or(Ok(Window::ALWAYS), |valid| valid.resolve(&rulebook.time_zone));
            Some(Self {
                account: contract.account.clone(),
                org_unit: contract.org_unit.clone(),
                seller: contract.seller.clone(),
                window: window.ok()?,
            })
        });
        agreed.collect()
    }
}

impl Detection {
    /// How a buyer stands to the contracts of the company and of the account above it.
    #[must_use]
    pub fn contract_status(
        &self,
        company: &Company,
        unit: Option<&OrgUnitId>,
        seller: Option<&SellerId>,
        at: DateTime<Utc>,
    ) -> ContractStatus {
        let above = company.record().parent.as_ref();
        let lineage = unit.and_then(|unit| company.lineage(unit).ok()).unwrap_or_default();
        let theirs = |agreed: &&Agreed| {
            (agreed.account == *company.account() || Some(&agreed.account) == above)
                && agreed.org_unit.as_ref().is_none_or(|unit| lineage.contains(unit))
                && agreed.seller.as_ref().is_none_or(|theirs| seller.is_none_or(|seller| seller == theirs))
        };
        let mut status = ContractStatus::None;
        for window in self.contracts.iter().filter(theirs).map(|agreed| agreed.window) {
            if window.contains(at) {
                return ContractStatus::Active;
            }
            let before = window.from().is_some_and(|from| at < from);
            let found = if before { ContractStatus::Future } else { ContractStatus::Ended };
            // One that is to come says more than one that is over.
            if status != ContractStatus::Future {
                status = found;
            }
        }
        status
    }
}
