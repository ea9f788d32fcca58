//! What the books say, and what of the uses here their balance has from then on.
//!
//! What a balance has is counted from the beginning of an order, so a sync may come twice, and one that names
//! more never takes away less. What a balance had once it has for ever: payments lower the balance, not what it includes.

use alloc::vec::Vec;

use rust_decimal::Decimal;

use super::messages::{CreditEvent, CreditSettled, CreditSync};
use super::state::{CreditKey, CreditUse, Credits};
use crate::budget::BudgetFacts;
use crate::error::{Code, Error, Result};
use crate::limits;
use crate::money::{Amount, exact};
use crate::party::Deed;

impl Credits {
    pub(super) fn decide_sync(
        &self,
        sync: &CreditSync,
        deed: &Deed<'_>,
        facts: &BudgetFacts<'_>,
    ) -> Result<Vec<CreditEvent>> {
        let key = sync.key();
        let known = self.account(&key);
        if known.is_some_and(|known| sync.version <= known.source_version) {
            return Ok(Vec::new());
        }
        if known.is_none() && self.accounts.len() >= limits::CREDITS {
            return Err(Error::new(Code::TooMany).with("limit", limits::CREDITS));
        }
        if let Some(unit) = &sync.unit {
            facts.company.unit(unit).map_err(|error| error.at("/facts/unit"))?;
        }
        for (field, amount) in [("limit", sync.limit.unwrap_or_default()), ("balance", sync.balance)] {
            let told = |error: Error| error.within(field).within("facts");
            Amount::new(amount.get(), sync.currency).map_err(told)?;
        }
        let counting = |usage: &&CreditUse| usage.shares.iter().any(|share| share.account == key);
        if known.is_some_and(|known| known.currency != sync.currency)
            && self.uses.iter().any(|u| counting(&u))
        {
            let detail = "The currency of a credit account can't change while something counts in it.";
            return Err(Error::new(Code::CurrencyMismatch).detail(detail).at("/facts/currency"));
        }
        let mut uses = Vec::new();
        for usage in self.uses.iter().filter(counting) {
            let mut after = usage.clone();
            after.include(&key, sync)?;
            after.revalue()?;
            if after.shares != usage.shares {
                let standing = after.standing(deed.now, facts.rules)?;
                let (hold, shares) = (usage.id.clone(), standing.shares);
                uses.push(CreditSettled { hold, shares, forget_at: standing.forget_at });
            }
        }
        Ok(alloc::vec![CreditEvent::Synced { facts: sync.clone(), uses }])
    }
}

impl CreditUse {
    /// Notes what the balance of an account has of it.
    fn include(&mut self, key: &CreditKey, sync: &CreditSync) -> Result<()> {
        let committed = self.stages.committed()?;
        let by_order = sync.includes.iter().filter(|included| Some(&included.order) == self.order.as_ref());
        let by_order = by_order.map(|included| included.amount.map_or(committed, Amount::get)).max();
        let booked = self.stages.invoices.iter().filter(|invoice| Some(invoice.at) <= sync.includes_until);
        let by_time = exact::sum(booked.map(|invoice| invoice.amount.get()))?;
        let included = by_order.unwrap_or(Decimal::ZERO).max(by_time).min(committed);
        for share in self.shares.iter_mut().filter(|share| share.account == *key) {
            share.included = Amount::new(included.max(share.included.get()), self.currency)?;
        }
        Ok(())
    }
}

impl CreditSync {
    /// The account that it is about.
    #[must_use]
    pub fn key(&self) -> CreditKey {
        CreditKey { seller: self.seller.clone(), unit: self.unit.clone() }
    }
}
