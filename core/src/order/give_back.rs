//! What a change of an order gives back: to budgets, allowances and credit, and to what was counted as recovered.

use alloc::collections::{BTreeMap, BTreeSet};
use alloc::vec::Vec;

use rust_decimal::Decimal;

use super::state::{Order, OrderLine, OrderState};
use crate::document::record;
use crate::error::Result;
use crate::id::{LineId, Sku};
use crate::money::{Amount, Currency, exact};
use crate::pricing::PriceSnapshot;

record! {
    /// What is given back. Amounts below zero are taken in addition: an order can grow.
    #[derive(Eq, Default)]
    pub struct GiveBack {
        /// By line.
        list lines: GiveBackLine,
        /// Charges and what the rounding of the document added, without tax: where the order is cancelled as
        /// a whole, or its prices changed.
        default charges_net: Amount = Amount::ZERO,
        /// The same with tax.
        default charges_gross: Amount = Amount::ZERO,
        /// The sum without tax.
        default net: Amount = Amount::ZERO,
        /// The sum with tax.
        default gross: Amount = Amount::ZERO,
    }

    /// What is given back of a line.
    #[derive(Eq)]
    pub struct GiveBackLine {
        /// The line.
        required line: LineId,
        /// What was ordered.
        required sku: Sku,
        /// How much is no longer ordered, in the unit of the line.
        required quantity: Decimal,
        /// Without tax.
        required net: Amount,
        /// With tax.
        required gross: Amount,
    }
}

impl GiveBack {
    /// Whether nothing is given back.
    #[must_use]
    pub fn is_none(&self) -> bool {
        self.lines.is_empty() && self.net == Amount::ZERO && self.gross == Amount::ZERO
    }
}

impl Order {
    /// What lies between the order as it is and as it will be.
    pub(super) fn give_back(
        &self,
        lines: &[OrderLine],
        state: OrderState,
        prices: &PriceSnapshot,
    ) -> Result<GiveBack> {
        let mut back = Vec::new();
        let before: BTreeMap<&LineId, &OrderLine> = self.lines.iter().map(|line| (&line.id, line)).collect();
        let after: BTreeSet<&LineId> = lines.iter().map(|line| &line.id).collect();
        let gone = self.lines.iter().filter(|old| !after.contains(&old.id)).map(|old| (Some(old), None));
        let pairs = lines.iter().map(|new| (before.get(&new.id).copied(), Some(new))).chain(gone);
        for (old, new) in pairs {
            back.extend(between(old, new, self.currency)?);
        }
        let kept = |state: OrderState, prices: &PriceSnapshot| match state {
            OrderState::Cancelled => Ok(Default::default()),
            _ => charges(prices),
        };
        let ((net, gross), (net_after, gross_after)) =
            (kept(self.state, &self.prices)?, kept(state, prices)?);
        let charges_net = less(net, net_after, self.currency)?;
        let charges_gross = less(gross, gross_after, self.currency)?;
        let sum = |own: Amount, of: fn(&GiveBackLine) -> Amount| {
            let sum = exact::sum(back.iter().map(|line| of(line).get()).chain([own.get()]))?;
            Amount::new(sum, self.currency)
        };
        let net = sum(charges_net, |line| line.net)?;
        let gross = sum(charges_gross, |line| line.gross)?;
        Ok(GiveBack { lines: back, charges_net, charges_gross, net, gross })
    }
}

fn between(
    old: Option<&OrderLine>,
    new: Option<&OrderLine>,
    currency: Currency,
) -> Result<Option<GiveBackLine>> {
    let Some(line) = old.or(new) else { return Ok(None) };
    let kept = |line: Option<&OrderLine>| -> Result<(Decimal, Amount, Amount)> {
        let Some(line) = line else { return Ok(Default::default()) };
        let gone = exact::add(line.cancelled, line.returned)?;
        let (net, gross) = line.kept(currency)?;
        Ok((exact::sub(line.ordered, gone)?, net, gross))
    };
    let ((before, net, gross), (after, net_after, gross_after)) = (kept(old)?, kept(new)?);
    let (net, gross) = (less(net, net_after, currency)?, less(gross, gross_after, currency)?);
    let quantity = exact::sub(before, after)?.normalize();
    if quantity.is_zero() && net == Amount::ZERO && gross == Amount::ZERO {
        return Ok(None);
    }
    Ok(Some(GiveBackLine { line: line.id.clone(), sku: line.key.sku.clone(), quantity, net, gross }))
}

fn less(a: Amount, b: Amount, currency: Currency) -> Result<Amount> {
    Amount::new(exact::sub(a.get(), b.get())?, currency)
}

/// What the totals have beyond the lines.
fn charges(prices: &PriceSnapshot) -> Result<(Amount, Amount)> {
    let beyond = |total: Amount, of: fn(&crate::pricing::SnapshotLine) -> Amount| {
        let lines = exact::sum(prices.lines.iter().map(|line| of(line).get()))?;
        Amount::new(exact::sub(total.get(), lines)?, prices.currency)
    };
    Ok((beyond(prices.totals.net, |line| line.net)?, beyond(prices.totals.gross, |line| line.gross)?))
}
