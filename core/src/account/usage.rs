//! What the account has used of contracts and promotions: what the host's own count says, and what was ordered here since.

use alloc::collections::BTreeMap;
use alloc::vec::Vec;

use rust_decimal::Decimal;

use crate::document::record;
use crate::error::Result;
use crate::id::{ContractId, OrderId, PromotionId, TermId};
use crate::money::exact;
use crate::pricing::{Consumed, ConsumedPromotion, ConsumedTerm};

record! {
    /// What was used, as it is kept.
    #[derive(Default)]
    pub struct Usage {
        /// The version of the host's count.
        default version: u64 = 0,
        /// The host's count.
        optional counted: Consumed,
        /// Orders that the host's count does not hold yet, by order.
        list orders: OrderUse,
    }

    /// What an order used.
    pub struct OrderUse {
        /// The order.
        required order: OrderId,
        /// What it used of contract terms.
        list contracts: ConsumedTerm,
        /// What it used of promotions.
        list promotions: ConsumedPromotion,
    }
}

impl Usage {
    /// Takes the host's count; the orders that it holds are no longer counted here.
    pub(super) fn sync(&mut self, version: u64, counted: &Consumed, includes: &[OrderId]) {
        self.version = version;
        self.counted = Some(counted.clone());
        self.orders.retain(|used| !includes.contains(&used.order));
    }

    /// Counts an order, in place of what was counted for it before.
    pub(super) fn count(&mut self, used: OrderUse) {
        self.orders.retain(|known| known.order != used.order);
        if !used.contracts.is_empty() || !used.promotions.is_empty() {
            let place = self.orders.partition_point(|known| known.order < used.order);
            self.orders.insert(place, used);
        }
    }

    /// What was used altogether; `None` where there is nothing.
    pub(super) fn total(&self) -> Result<Option<Consumed>> {
        if self.orders.is_empty() {
            return Ok(self.counted.clone());
        }
        let counted = self.counted.clone().unwrap_or_default();
        let mut terms: BTreeMap<(ContractId, TermId), ConsumedTerm> = BTreeMap::new();
        let ordered = self.orders.iter().flat_map(|order| &order.contracts);
        for used in counted.contracts.iter().chain(ordered) {
            let sum = terms.entry((used.contract.clone(), used.term.clone())).or_insert_with(|| {
                ConsumedTerm { quantity: Decimal::ZERO, amount: Decimal::ZERO, ..used.clone() }
            });
            sum.quantity = exact::add(sum.quantity, used.quantity)?;
            sum.amount = exact::add(sum.amount, used.amount)?;
        }
        let mut promotions: BTreeMap<PromotionId, ConsumedPromotion> = BTreeMap::new();
        let ordered = self.orders.iter().flat_map(|order| &order.promotions);
        for used in counted.promotions.iter().chain(ordered) {
            let sum = promotions.entry(used.promotion.clone()).or_insert_with(|| ConsumedPromotion {
                account_uses: 0,
                amount: Decimal::ZERO,
                ..used.clone()
            });
            sum.account_uses = sum.account_uses.saturating_add(used.account_uses);
            sum.amount = exact::add(sum.amount, used.amount)?;
        }
        let contracts: Vec<ConsumedTerm> = terms.into_values().collect();
        Ok(Some(Consumed {
            contracts,
            promotions: promotions.into_values().collect(),
            periods: counted.periods,
        }))
    }
}
