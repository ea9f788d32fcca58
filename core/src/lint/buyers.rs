//! Whether there may be a buyer that two things are both for.

use alloc::collections::{BTreeMap, BTreeSet};
use alloc::vec::Vec;

use crate::condition::IdFact;
use crate::id::AccountId;
use crate::pricing::rules::Eligibility;

/// Whether somebody may belong to both. A buyer is one account, unit, person, channel and seller's customer; two of them
/// named apart have nobody in common. Groups and segments may be had together, regions lie within each other.
pub(super) fn may_share(one: Option<&Eligibility>, other: Option<&Eligibility>) -> bool {
    let (Some(one), Some(other)) = (one, other) else { return true };
    meet(&one.accounts, &other.accounts)
        && meet(&one.org_units, &other.org_units)
        && meet(&one.contacts, &other.contacts)
        && meet(&one.channels, &other.channels)
        && meet(&one.sellers, &other.sellers)
        && (one.regions.is_empty()
            || other.regions.is_empty()
            || one.regions.iter().any(|here| {
                other.regions.iter().any(|there| {
                    IdFact::Region.matches(here.as_str(), there.as_str())
                        || IdFact::Region.matches(there.as_str(), here.as_str())
                })
            }))
}

fn meet<T: PartialEq>(one: &[T], other: &[T]) -> bool {
    one.is_empty() || other.is_empty() || one.iter().any(|id| other.contains(id))
}

/// Things met so far, found again by the account they are for: lists and rows of single accounts are many, and have
/// nothing to do with each other.
#[derive(Debug, Default)]
pub(super) struct Neighbours<'a> {
    seen: Vec<usize>,
    for_everybody: Vec<usize>,
    by_account: BTreeMap<&'a AccountId, BTreeSet<usize>>,
}

impl<'a> Neighbours<'a> {
    /// The earlier things that may share a buyer with one for these.
    pub(super) fn near(&self, eligible: Option<&Eligibility>) -> impl Iterator<Item = usize> {
        let accounts = accounts(eligible);
        let open = if accounts.is_empty() { &self.seen } else { &self.for_everybody };
        let same: BTreeSet<usize> =
            accounts.iter().filter_map(|account| self.by_account.get(account)).flatten().copied().collect();
        open.iter().copied().chain(same)
    }

    pub(super) fn add(&mut self, index: usize, eligible: Option<&'a Eligibility>) {
        let accounts = accounts(eligible);
        for account in accounts {
            self.by_account.entry(account).or_default().insert(index);
        }
        if accounts.is_empty() {
            self.for_everybody.push(index);
        }
        self.seen.push(index);
    }
}

fn accounts(eligible: Option<&Eligibility>) -> &[AccountId] {
    eligible.map_or(&[], |eligible| &eligible.accounts)
}
