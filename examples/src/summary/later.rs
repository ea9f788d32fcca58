//! What an account bought after it had abandoned something.

use chrono::{DateTime, Utc};
use recoup::account::{Command, Input};
use recoup::id::{OrderId, Sku};
use recoup::money::{Currency, Money};
use recoup::order::Order;
use recoup::recovery::{SignalLine, What};
use recoup::time::Span;
use rust_decimal::Decimal;

use super::thing::{Goods, Thing};

/// An order, as far as it says what was bought.
#[derive(Debug, Clone, PartialEq)]
pub struct Bought {
    /// The order.
    pub order: OrderId,
    /// When the account learned of it.
    pub at: DateTime<Utc>,
    /// The currency of its lines, where it says one.
    pub currency: Option<Currency>,
    /// Its lines.
    pub lines: Vec<BoughtLine>,
    /// What it came to, where its lines do not say it.
    pub value: Option<Decimal>,
}

/// A line of an order.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BoughtLine {
    /// What was bought.
    pub sku: Sku,
    /// How much.
    pub quantity: Decimal,
    /// What it came to, net, where that is known.
    pub net: Option<Decimal>,
}

impl Bought {
    /// An order of the account.
    pub(super) fn order(order: &Order, at: DateTime<Utc>) -> Self {
        let line = |line: &recoup::order::OrderLine| BoughtLine {
            sku: line.key.sku.clone(),
            quantity: line.ordered,
            net: Some(line.net.get()),
        };
        Self {
            order: order.id.clone(),
            at,
            currency: Some(order.currency),
            lines: order.lines.iter().map(line).collect(),
            value: None,
        }
    }

    /// An order of another system, where an input tells of one.
    #[must_use]
    pub fn told(input: &Input, at: DateTime<Utc>) -> Option<Self> {
        let Command::Signal(signal) = &input.command else { return None };
        let What::Ordered { order, lines, value, .. } = &signal.what else { return None };
        let line = |line: &SignalLine| BoughtLine {
            sku: line.sku.clone(),
            quantity: line.quantity,
            net: line.price.and_then(|price| price.checked_mul(line.quantity)),
        };
        Some(Self {
            order: order.clone(),
            at,
            currency: value.map(|value| value.currency),
            lines: lines.iter().map(line).collect(),
            value: value.map(|value| value.amount),
        })
    }
}

/// What is left of an order after it paid for things that were abandoned.
struct Left<'a> {
    order: &'a Bought,
    /// What each line still pays for; none where nobody said what it came to.
    nets: Vec<Option<Decimal>>,
    /// What the order came to beyond the lines that say it.
    rest: Decimal,
}

impl<'a> Left<'a> {
    fn of(order: &'a Bought) -> Self {
        let nets: Vec<Option<Decimal>> = order.lines.iter().map(|line| line.net).collect();
        let said: Decimal = nets.iter().flatten().sum();
        let rest = order.value.map(|value| (value - said).max(Decimal::ZERO)).unwrap_or_default();
        Self { order, nets, rest }
    }

    /// Whether anybody said what it came to.
    fn is_priced(&self) -> bool {
        self.order.value.is_some() || self.order.lines.iter().any(|line| line.net.is_some())
    }

    /// Pays for goods as far as the order has them, at most so much.
    fn pay(&mut self, goods: &[Goods], currency: Currency, most: Decimal) -> Decimal {
        if self.order.currency.is_some_and(|own| own != currency) {
            return Decimal::ZERO;
        }
        let mut paid = Decimal::ZERO;
        for (line, net) in self.order.lines.iter().zip(&mut self.nets) {
            let Some(wanted) = goods.iter().find(|goods| goods.sku == line.sku) else { continue };
            let open = most - paid;
            if let Some(left) = net {
                let part = open.min(*left);
                *left -= part;
                paid += part;
                continue;
            }
            // Nobody said what the line came to: as much as the abandoned one was shown at, or what the order came to.
            let shown = wanted.price.and_then(|price| price.checked_mul(line.quantity.min(wanted.quantity)));
            let part = open.min(shown.unwrap_or(self.rest));
            if shown.is_none() {
                self.rest -= part;
            }
            paid += part;
        }
        paid
    }
}

/// Says of everything of an account that was abandoned what of it was bought later.
pub(super) fn settle(things: &mut [Thing], orders: &[Bought], window: Span) {
    let mut by_time: Vec<usize> = (0..things.len()).collect();
    by_time.sort_by_key(|index| things[*index].stall.as_ref().map(|stall| stall.at));
    for order in orders {
        let mut left = Left::of(order);
        // What the order came from has the first right to it.
        let (from, others): (Vec<usize>, Vec<usize>) =
            by_time.iter().partition(|index| things[**index].ended_by(&order.order));
        for index in from {
            let Some(stall) = &things[index].stall else { continue };
            if let Some(value) = stall.value {
                left.pay(&stall.goods, value.currency, value.amount);
            }
        }
        for index in others {
            let thing = &mut things[index];
            if !thing.may_be_lost() {
                continue;
            }
            let Some(stall) = &mut thing.stall else { continue };
            let within = stall.at <= order.at && window.after(stall.at).is_ok_and(|end| order.at < end);
            let same = |goods: &Goods| order.lines.iter().any(|line| line.sku == goods.sku);
            if !within || !stall.goods.iter().any(same) {
                continue;
            }
            match stall.value {
                Some(Money { amount, currency }) => {
                    let paid = left.pay(&stall.goods, currency, amount - stall.bought);
                    stall.bought += paid;
                    stall.later |= paid > Decimal::ZERO || !left.is_priced();
                }
                None => stall.later = true,
            }
        }
    }
}
