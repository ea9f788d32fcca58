//! What an account has bought so far: how often, when last, for how much. Segments and the host's models ask for it.

use chrono::{DateTime, Utc};

use crate::document::record;
use crate::id::OrderId;
use crate::limits;
use crate::money::{Currency, Money, exact};

record! {
    /// What an account has bought so far, from whatever system orders came.
    #[derive(Default)]
    pub struct Purchases {
        /// How many orders.
        default orders: u64 = 0,
        /// When the first was placed.
        optional first: DateTime<Utc>,
        /// When the last was placed.
        optional last: DateTime<Utc>,
        /// What all orders came to, net, by currency.
        list lifetime: Money,
        /// The latest orders, so that each counts once, by instant and id.
        list recent: Purchase,
    }

    /// An order that counts as bought. Told again, as by a cancellation, it replaces what was told before.
    pub struct Purchase {
        /// The order.
        required order: OrderId,
        /// When it was placed.
        required at: DateTime<Utc>,
        /// What it came to, net.
        optional value: Money,
        /// Whether it was cancelled as a whole: it counts no more.
        default cancelled: bool = false,
    }
}

impl Purchases {
    /// Whether counting this order would change anything: an order that is known counts once.
    #[must_use]
    pub fn changes(&self, purchase: &Purchase) -> bool {
        match self.known(&purchase.order) {
            Some(known) => known != purchase,
            None => !purchase.cancelled,
        }
    }

    /// What all orders in a currency came to.
    #[must_use]
    pub fn lifetime(&self, currency: Currency) -> Money {
        let known = self.lifetime.iter().find(|known| known.currency == currency);
        known.copied().unwrap_or(Money { amount: rust_decimal::Decimal::ZERO, currency })
    }

    /// Counts an order. The order in which orders arrive does not matter as long as they are remembered.
    pub fn apply(&mut self, purchase: &Purchase) {
        if !self.changes(purchase) {
            return;
        }
        if let Some(known) = self.known(&purchase.order).cloned() {
            self.count(&known, false);
            self.recent.retain(|other| other.order != known.order);
        }
        self.count(purchase, true);
        self.recent.push(purchase.clone());
        self.recent.sort_by(|a, b| (a.at, &a.order).cmp(&(b.at, &b.order)));
        let beyond = self.recent.len().saturating_sub(limits::PURCHASES);
        self.recent.drain(..beyond);
    }

    fn known(&self, order: &OrderId) -> Option<&Purchase> {
        self.recent.iter().find(|known| known.order == *order)
    }

    /// Adds an order, or takes it away. When the first and the last was placed stays said: a cancelled order was placed.
    fn count(&mut self, purchase: &Purchase, more: bool) {
        if purchase.cancelled {
            return;
        }
        if more {
            self.orders = self.orders.saturating_add(1);
            self.first = Some(self.first.map_or(purchase.at, |first| first.min(purchase.at)));
            self.last = Some(self.last.map_or(purchase.at, |last| last.max(purchase.at)));
        } else {
            self.orders = self.orders.saturating_sub(1);
        }
        let Some(value) = purchase.value else { return };
        let place = match self.lifetime.iter().position(|known| known.currency >= value.currency) {
            Some(place) if self.lifetime.get(place).is_some_and(|known| known.currency == value.currency) => {
                place
            }
            other => {
                let place = other.unwrap_or(self.lifetime.len());
                self.lifetime.insert(place, Money { amount: rust_decimal::Decimal::ZERO, ..value });
                place
            }
        };
        if let Some(known) = self.lifetime.get_mut(place) {
            let sum = if more {
                exact::add(known.amount, value.amount)
            } else {
                exact::sub(known.amount, value.amount)
            };
            // A sum beyond what a decimal holds stays as it was: this is a measure, not an account.
            known.amount = sum.unwrap_or(known.amount);
        }
    }
}
