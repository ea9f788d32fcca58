//! What an order that covers only a part of a cart leaves behind.

use alloc::collections::BTreeMap;
use alloc::vec::Vec;

use chrono::{DateTime, Utc};
use rust_decimal::Decimal;

use super::edit::{Desk, LineEdit};
use super::event::CartEvent;
use super::products::Products;
use super::rules::CartRules;
use super::state::Cart;
use super::table::{CartVerb, TABLE};
use crate::document::record;
use crate::error::Result;
use crate::id::{EffectKey, LineId, OrderId};
use crate::money::{Amount, Rounding, RoundingMode, exact};
use crate::party::{Actor, Deed, Via};
use crate::pricing::PriceSnapshot;

record! {
    /// How much of a line an order covers.
    #[derive(Eq)]
    pub struct Covered {
        /// The line.
        required line: LineId,
        /// How much, in the unit of the line.
        required quantity: Decimal,
    }

    /// What an order leaves of a cart.
    pub struct Remainder {
        /// The lines that are left, with what is left of each.
        list lines: Covered,
        /// What that is worth without tax, at the prices of the order.
        required net: Amount,
    }
}

/// What is left of a cart when an order covers these quantities. Lines that the order does not name are left whole; more than
/// was in the cart leaves nothing.
///
/// # Errors
/// [`Code::AmountOutOfRange`](crate::Code::AmountOutOfRange).
pub fn remainder(cart: &Cart, covered: &[Covered], prices: &PriceSnapshot) -> Result<Remainder> {
    let mut taken: BTreeMap<&LineId, Decimal> = BTreeMap::new();
    for covered in covered {
        let sum = taken.entry(&covered.line).or_default();
        *sum = exact::add(*sum, covered.quantity)?;
    }
    let nets: BTreeMap<&LineId, Amount> = prices.lines.iter().map(|line| (&line.id, line.net)).collect();
    let cents = Rounding::digits(RoundingMode::HalfEven, prices.currency.exponent());
    let (mut lines, mut net) = (Vec::new(), Decimal::ZERO);
    for line in &cart.all_lines {
        let Some(quantity) = line.quantity else { continue };
        let left = exact::sub(quantity, taken.get(&line.id).copied().unwrap_or_default())?;
        if left <= Decimal::ZERO {
            continue;
        }
        if let Some(whole) = nets.get(&line.id) {
            net = exact::add(net, cents.proportion(whole.get(), left, quantity)?)?;
        }
        lines.push(Covered { line: line.id.clone(), quantity: left.normalize() });
    }
    Ok(Remainder { lines, net: Amount::new(net, prices.currency)? })
}

impl Cart {
    /// The order was taken, for these quantities. What it covers ends; a remainder worth more than the rules' residual lives
    /// on as a new generation of the cart.
    ///
    /// # Errors
    /// As [`Cart::placed`]; [`Code::AmountOutOfRange`](crate::Code::AmountOutOfRange),
    /// [`Code::TimeOutOfRange`](crate::Code::TimeOutOfRange).
    #[expect(clippy::too_many_arguments, reason = "each is a fact of another floor")]
    pub fn placed_in_part(
        &self,
        deed: &Deed<'_>,
        key: Option<&EffectKey>,
        order: OrderId,
        covered: &[Covered],
        prices: &PriceSnapshot,
        rules: &CartRules,
        horizon: DateTime<Utc>,
        products: &Products<'_>,
    ) -> Result<Vec<CartEvent>> {
        self.check_authority()?;
        TABLE.allows(self.state, CartVerb::Placed)?;
        self.check_attempt(key)?;
        let left = remainder(self, covered, prices)?;
        if left.lines.is_empty() || left.net.get() <= rules.residual {
            return Ok([CartEvent::Placed { order }].into());
        }
        let generation = self.generation.saturating_add(1);
        let expires = rules.expire_after.map(|span| span.after(deed.now)).transpose()?;
        let mut events = Vec::from([CartEvent::GenerationStarted { generation, order, expires }]);
        // Nobody edits here: it is no activity of a buyer.
        let actor = Actor { via: Via::Import, ..Actor::host() };
        let deed = Deed { actor: &actor, ..*deed };
        let mut desk = Desk::open(self, &deed, horizon);
        let left: BTreeMap<&LineId, Decimal> =
            left.lines.iter().map(|left| (&left.line, left.quantity)).collect();
        for line in self.lines() {
            match left.get(&line.id) {
                None => desk.write_now(&line.key, LineEdit::Remove {}, products)?,
                Some(quantity) if line.quantity == Some(*quantity) => false,
                Some(quantity) => {
                    desk.write_now(&line.key, LineEdit::SetQuantity { quantity: *quantity }, products)?
                }
            };
        }
        events.extend(desk.close());
        Ok(events)
    }
}
