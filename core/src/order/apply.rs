//! Folding events into an order: the only mutation there is. It decides nothing and takes every event.

use chrono::{DateTime, Utc};
use rust_decimal::Decimal;

use super::change::places;
use super::event::OrderEvent;
use super::state::{LineQuantity, Order, OrderLine};
use crate::cart::Authority;
use crate::money::exact;

impl Order {
    /// The order that an event of creation makes; none for every other event.
    #[must_use]
    pub fn from_created(event: &OrderEvent) -> Option<Self> {
        match event {
            OrderEvent::Placed { whole: order } => Some((**order).clone()),
            _ => None,
        }
    }

    /// Folds an event. `at` is the account's clock when it was decided.
    pub fn apply(&mut self, event: &OrderEvent, at: DateTime<Utc>) {
        if let OrderEvent::Observed { source_version, whole: order, .. } = event {
            self.observe(*source_version, order);
        }
        self.version = self.version.saturating_add(1);
        self.changed = at;
        match event {
            OrderEvent::Numbered { number, external } => {
                if number.is_some() {
                    self.number.clone_from(number);
                }
                self.external.retain(|known| !external.iter().any(|new| new.system == known.system));
                self.external.extend(external.iter().cloned());
            }
            OrderEvent::Changed { prices, lines, state, .. } => {
                self.prices.clone_from(prices);
                self.lines.clone_from(lines);
                self.state = *state;
            }
            OrderEvent::Cancelled { lines, state, .. } => {
                self.each(lines, |line, quantity| {
                    line.cancelled = plus(line.cancelled, quantity);
                    line.wait_less();
                });
                self.state = *state;
            }
            OrderEvent::Shipped { lines, state } => {
                self.each(lines, |line, quantity| {
                    line.shipped = plus(line.shipped, quantity);
                    line.wait_less();
                });
                self.state = *state;
            }
            OrderEvent::Backordered { lines } => {
                self.each(lines, |line, quantity| line.backordered = quantity.normalize());
            }
            OrderEvent::Invoiced { lines } => {
                self.each(lines, |line, quantity| line.invoiced = plus(line.invoiced, quantity));
            }
            OrderEvent::Returned { lines, .. } => {
                self.each(lines, |line, quantity| line.returned = plus(line.returned, quantity));
            }
            OrderEvent::Placed { .. } | OrderEvent::Observed { .. } => {}
        }
    }

    fn each(&mut self, changes: &[LineQuantity], change: impl Fn(&mut OrderLine, Decimal)) {
        let places = places(&self.lines);
        for entry in changes {
            if let Some(line) = places.get(&entry.line).and_then(|place| self.lines.get_mut(*place)) {
                change(line, entry.quantity);
            }
        }
    }

    /// Takes over what another system says; its own id, version and time of placing stay.
    fn observe(&mut self, source_version: u64, order: &Self) {
        let (id, version, placed) = (self.id.clone(), self.version, self.placed);
        *self = order.clone();
        self.id = id;
        self.version = version;
        self.placed = placed;
        self.authority = Authority::External;
        self.source_version = Some(source_version);
    }
}

impl OrderLine {
    /// What was shipped or cancelled is not waited for any more.
    fn wait_less(&mut self) {
        let open = self.unshipped().unwrap_or_default().max(Decimal::ZERO);
        self.backordered = self.backordered.min(open);
    }
}

/// The sum was checked when the event was decided.
fn plus(a: Decimal, b: Decimal) -> Decimal {
    exact::add(a, b).unwrap_or(a).normalize()
}
