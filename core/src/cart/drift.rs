//! What changed between the prices that a buyer saw and those of now, line by line, and why.

use alloc::collections::BTreeMap;
use alloc::string::String;
use alloc::vec::Vec;

use rust_decimal::Decimal;

use crate::document::{choice, record};
use crate::id::{LineId, Sku};
use crate::money::Amount;
use crate::pricing::{LineStatus, PriceSnapshot, SnapshotLine};

choice! {
    /// Why a line costs something else.
    pub enum DriftCause "CartDriftCause" {
        /// The line is new.
        New "new",
        /// The line is gone.
        Gone "gone",
        /// It has no price any more, or a floor blocks it.
        Unpriced "unpriced",
        /// It has a price now.
        Priced "priced",
        /// Its quantity changed.
        Quantity "quantity",
        /// Another rule sets the price.
        Rule "rule",
        /// The same rule sets another price for the same quantity.
        Price "price",
        /// The same rule sets another price for another quantity: another tier.
        Tier "tier",
        /// Promotions took something else.
        Promotion "promotion",
        /// The tax is another.
        Tax "tax",
        /// The price is the same; only the list price it is compared with moved.
        ListPrice "list_price",
    }

    /// A total that changed.
    pub enum DriftTotal {
        /// Lines before promotions.
        Subtotal "subtotal",
        /// What promotions took.
        Discount "discount",
        /// Charges.
        Charges "charges",
        /// Without tax.
        Net "net",
        /// Tax.
        Tax "tax",
        /// What is to be paid.
        Gross "gross",
    }
}

record! {
    /// What changed.
    #[derive(Default)]
    pub struct Drift {
        /// The lines that changed, those of now first, then those that are gone.
        list lines: LineDrift,
        /// The totals that changed.
        list totals: TotalDrift,
    }

    /// A line that changed.
    pub struct LineDrift "CartLineDrift" {
        /// The line.
        required line: LineId,
        /// What is ordered.
        required sku: Sku,
        /// Why, in the order of the causes.
        list causes: DriftCause,
        /// As it was seen; none for a new line.
        optional before: DriftPrice,
        /// As it is now; none for a line that is gone.
        optional now: DriftPrice,
    }

    /// The price of a line.
    pub struct DriftPrice {
        /// How much.
        required quantity: Decimal,
        /// Per unit; absent where slices differ or there is no price.
        optional unit_price: Decimal,
        /// The rule.
        optional rule: String,
        /// After promotions.
        required total: Amount,
        /// With tax.
        required gross: Amount,
    }

    /// A total that changed.
    pub struct TotalDrift {
        /// Which.
        required total: DriftTotal,
        /// As it was seen.
        required before: Amount,
        /// As it is now.
        required now: Amount,
    }
}

impl Drift {
    /// Whether nothing changed.
    #[must_use]
    pub const fn is_none(&self) -> bool {
        self.lines.is_empty() && self.totals.is_empty()
    }
}

/// What changed since `seen`. Amounts of another currency are no drift of these: the caller prices in one currency.
#[must_use]
pub fn drift(seen: &PriceSnapshot, now: &PriceSnapshot) -> Drift {
    let before: BTreeMap<&LineId, &SnapshotLine> = seen.lines.iter().map(|line| (&line.id, line)).collect();
    let after: BTreeMap<&LineId, &SnapshotLine> = now.lines.iter().map(|line| (&line.id, line)).collect();
    let mut lines = Vec::new();
    for line in &now.lines {
        let old = before.get(&line.id).copied();
        let causes = old.map_or_else(|| Vec::from([DriftCause::New]), |old| causes(old, line));
        if !causes.is_empty() {
            lines.push(changed(line, causes, old, Some(line)));
        }
    }
    let gone = seen.lines.iter().filter(|line| !after.contains_key(&line.id));
    lines.extend(gone.map(|line| changed(line, Vec::from([DriftCause::Gone]), Some(line), None)));
    Drift { lines, totals: totals(seen, now) }
}

fn changed(
    line: &SnapshotLine,
    causes: Vec<DriftCause>,
    before: Option<&SnapshotLine>,
    now: Option<&SnapshotLine>,
) -> LineDrift {
    let price = |line: &SnapshotLine| DriftPrice {
        quantity: line.quantity,
        unit_price: line.unit_price,
        rule: line.rule.clone(),
        total: line.total,
        gross: line.gross,
    };
    LineDrift {
        line: line.id.clone(),
        sku: line.sku.clone(),
        causes,
        before: before.map(price),
        now: now.map(price),
    }
}

fn causes(old: &SnapshotLine, new: &SnapshotLine) -> Vec<DriftCause> {
    let priced = |line: &SnapshotLine| line.status == LineStatus::Priced;
    let mut causes = Vec::new();
    let quantity = old.quantity != new.quantity;
    match (priced(old), priced(new)) {
        (true, false) => causes.push(DriftCause::Unpriced),
        (false, true) => causes.push(DriftCause::Priced),
        _ => {}
    }
    if quantity {
        causes.push(DriftCause::Quantity);
    }
    if priced(old) && priced(new) {
        // Where slices or parts differ there is no price per unit; the amount before promotions tells.
        let other_price = old.unit_price != new.unit_price
            || (!quantity && old.subtotal != new.subtotal)
            || (!quantity && old.parts != new.parts);
        if old.rule != new.rule || old.source != new.source {
            causes.push(DriftCause::Rule);
        } else if other_price {
            causes.push(if quantity { DriftCause::Tier } else { DriftCause::Price });
        }
        let promotion = if quantity {
            !old.discounts
                .iter()
                .map(|discount| &discount.promotion)
                .eq(new.discounts.iter().map(|discount| &discount.promotion))
        } else {
            old.discounts != new.discounts
        };
        if promotion {
            causes.push(DriftCause::Promotion);
        }
        if !quantity && old.total == new.total && old.tax != new.tax {
            causes.push(DriftCause::Tax);
        }
        if causes.is_empty() && old.list_price != new.list_price {
            causes.push(DriftCause::ListPrice);
        }
    }
    causes
}

fn totals(seen: &PriceSnapshot, now: &PriceSnapshot) -> Vec<TotalDrift> {
    let (old, new) = (&seen.totals, &now.totals);
    let pairs = [
        (DriftTotal::Subtotal, old.subtotal, new.subtotal),
        (DriftTotal::Discount, old.discount, new.discount),
        (DriftTotal::Charges, old.charges, new.charges),
        (DriftTotal::Net, old.net, new.net),
        (DriftTotal::Tax, old.tax, new.tax),
        (DriftTotal::Gross, old.gross, new.gross),
    ];
    let moved = pairs.into_iter().filter(|(_, before, now)| before != now);
    moved.map(|(total, before, now)| TotalDrift { total, before, now }).collect()
}
