//! How events change the credit: the only mutation. Nothing is decided here and nothing can fail.

use chrono::{DateTime, Utc};
use rust_decimal::Decimal;

use super::messages::{CreditEvent, CreditSync};
use super::state::{CreditAccount, CreditShare, Credits};
use crate::id::OperationId;
use crate::money::{Amount, exact};

impl Credits {
    /// Applies an event that was decided on this state.
    pub fn apply(&mut self, event: &CreditEvent, _at: DateTime<Utc>) {
        self.version = self.version.saturating_add(1);
        match event {
            CreditEvent::Synced { facts, uses } => {
                self.apply_facts(facts);
                for settled in uses {
                    self.replace(&settled.hold, &settled.shares);
                    if let Ok(place) = self.use_place(&settled.hold)
                        && let Some(usage) = self.uses.get_mut(place)
                    {
                        usage.forget_at = settled.forget_at;
                    }
                }
            }
            CreditEvent::Exceeded { .. } => {}
            CreditEvent::Held { usage } => match self.use_place(&usage.id) {
                Ok(_) => {}
                Err(place) => {
                    self.uses.insert(place, usage.clone());
                    self.count(&usage.shares, Decimal::ONE);
                }
            },
            CreditEvent::Moved { hold, operation, after, .. } => {
                self.replace(hold, &after.shares);
                let Ok(place) = self.use_place(hold) else { return };
                let Some(usage) = self.uses.get_mut(place) else { return };
                usage.order.clone_from(&after.order);
                usage.stages.clone_from(&after.stages);
                usage.forget_at = after.forget_at;
                usage.operations.extend(operation.clone());
            }
            CreditEvent::Forgotten { hold } => {
                if let Ok(place) = self.use_place(hold) {
                    let forgotten = self.uses.remove(place);
                    self.count(&forgotten.shares, Decimal::NEGATIVE_ONE);
                }
            }
        }
    }

    fn apply_facts(&mut self, facts: &CreditSync) {
        let place = self.account_place(&facts.key());
        let own =
            place.ok().and_then(|place| self.accounts.get(place)).map_or(Amount::ZERO, |known| known.own);
        let account = CreditAccount {
            seller: facts.seller.clone(),
            unit: facts.unit.clone(),
            currency: facts.currency,
            limit: facts.limit,
            balance: facts.balance,
            on_hold: facts.on_hold,
            source_version: facts.version,
            own,
        };
        match place {
            Ok(place) => self.accounts.get_mut(place).into_iter().for_each(|known| *known = account.clone()),
            Err(place) => self.accounts.insert(place, account),
        }
    }

    /// Puts shares in the place of those of a use.
    fn replace(&mut self, hold: &OperationId, shares: &[CreditShare]) {
        let Ok(place) = self.use_place(hold) else { return };
        let Some(usage) = self.uses.get_mut(place) else { return };
        let before = core::mem::replace(&mut usage.shares, shares.to_vec());
        self.count(&before, Decimal::NEGATIVE_ONE);
        self.count(shares, Decimal::ONE);
    }

    fn count(&mut self, shares: &[CreditShare], sign: Decimal) {
        for share in shares {
            let Ok(place) = self.account_place(&share.account) else { continue };
            let Some(account) = self.accounts.get_mut(place) else { continue };
            let moved = exact::mul(share.counts.get(), sign).and_then(|by| exact::add(account.own.get(), by));
            account.own = Amount::settled(moved.unwrap_or_else(|_| account.own.get()), account.currency);
        }
    }
}
