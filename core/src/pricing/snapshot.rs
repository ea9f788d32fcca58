//! A priced cart as it is kept: frozen onto carts, quotes and orders, so that what a buyer approved or placed never reads a
//! price list again. It holds what approvals, budgets and contracts have to know, and no costs.

use alloc::collections::BTreeMap;
use alloc::string::String;

use chrono::{DateTime, Utc};
use rust_decimal::Decimal;

use super::request::{ConsumedPromotion, ConsumedTerm};
use super::result::{LineStatus, Priced, PricedCharge, PricedLine, PricedPart, Source};
use super::rules::ChargeKind;
use crate::digest::Digest;
use crate::document::record;
use crate::error::Result;
use crate::id::{ChargeId, LineId, Name, PromotionId, Sku, TaxId, UnitId};
use crate::money::{Amount, Currency, Rounding, RoundingMode, exact};

record! {
    /// A priced cart as it was at an instant.
    pub struct PriceSnapshot {
        /// The instant that it was priced for.
        required as_of: DateTime<Utc>,
        /// The rulebook that priced it.
        required rulebook: Digest,
        /// The currency of every amount.
        required currency: Currency,
        /// The lines, in the order of the cart.
        list lines: SnapshotLine,
        /// Charges such as freight.
        list charges: SnapshotCharge,
        /// Taxes by tax and rate.
        list taxes: SnapshotTax,
        /// The totals.
        required totals: SnapshotTotals,
        /// Concessions below a floor that somebody has to approve.
        list concessions: Concession,
        /// What it uses of promotions once it is ordered.
        list promotions: ConsumedPromotion,
    }

    /// A priced line.
    pub struct SnapshotLine {
        /// The line.
        required id: LineId,
        /// What is ordered.
        required sku: Sku,
        /// How much.
        required quantity: Decimal,
        /// The unit of the quantity.
        required unit: UnitId,
        /// Whether it has a price.
        default status: LineStatus = LineStatus::Priced,
        /// The top of the waterfall, per unit.
        optional list_price: Decimal,
        /// Per unit; absent where slices differ.
        optional unit_price: Decimal,
        /// Where the price is from.
        optional source: Source,
        /// The rule: `list:<id>`, `contract:<id>/<term>` or the line's own reference.
        optional rule: String,
        /// The parts of a line that an allowance splits; none where there is one part.
        list parts: SnapshotPart,
        /// Before promotions.
        required subtotal: Amount,
        /// What each promotion took.
        list discounts: SnapshotDiscount,
        /// After promotions, in the basis of the prices.
        required total: Amount,
        /// Without tax.
        required net: Amount,
        /// Tax.
        required tax: Amount,
        /// With tax.
        required gross: Amount,
        /// What it uses of contracts once it is ordered.
        list uses: ConsumedTerm,
    }

    /// A part of a line at one source.
    pub struct SnapshotPart {
        /// How much, in the unit of the line.
        required quantity: Decimal,
        /// Per unit; absent where slices differ.
        optional unit_price: Decimal,
        /// Its amount before promotions.
        required amount: Amount,
        /// The rule.
        optional rule: String,
    }

    /// What one promotion took.
    pub struct SnapshotDiscount {
        /// The promotion.
        required promotion: PromotionId,
        /// The amount; negative where it raises the price.
        required amount: Amount,
    }

    /// A charge.
    pub struct SnapshotCharge {
        /// Its id.
        required id: ChargeId,
        /// What it is for.
        required kind: ChargeKind,
        /// Without tax.
        required net: Amount,
        /// Tax.
        required tax: Amount,
        /// With tax.
        required gross: Amount,
    }

    /// The sum of one tax at one rate.
    pub struct SnapshotTax {
        /// The tax by name.
        required tax: TaxId,
        /// Percent.
        required rate: Decimal,
        /// What is taxed.
        required base: Amount,
        /// The tax.
        required amount: Amount,
    }

    /// The totals: `net + tax + rounding = gross`.
    pub struct SnapshotTotals {
        /// Lines before promotions.
        required subtotal: Amount,
        /// What promotions took.
        required discount: Amount,
        /// Charges.
        required charges: Amount,
        /// Lines and charges without tax.
        required net: Amount,
        /// Tax.
        required tax: Amount,
        /// What is to be paid.
        required gross: Amount,
        /// What the rounding of the document added.
        required rounding: Amount,
        /// What is due now.
        required due_now: Amount,
        /// What is due later.
        required due_later: Amount,
    }

    /// A line below a floor.
    pub struct Concession {
        /// The floor.
        required floor: Name,
        /// The line.
        required line: LineId,
        /// What is conceded: the least total less the line's.
        required amount: Amount,
    }
}

impl PriceSnapshot {
    /// What of a priced cart is kept.
    #[must_use]
    pub fn of(priced: &Priced, as_of: DateTime<Utc>, rulebook: Digest) -> Self {
        let currency = priced.currency;
        let settled = |amount: Decimal| Amount::settled(amount, currency);
        let totals = &priced.totals;
        Self {
            as_of,
            rulebook,
            currency,
            lines: priced.lines.iter().map(|line| SnapshotLine::of(line, currency)).collect(),
            charges: priced.charges.iter().map(|charge| SnapshotCharge::of(charge, currency)).collect(),
            taxes: (priced.taxes.iter())
                .map(|tax| SnapshotTax {
                    tax: tax.tax.clone(),
                    rate: tax.rate,
                    base: settled(tax.base),
                    amount: settled(tax.amount),
                })
                .collect(),
            totals: SnapshotTotals {
                subtotal: settled(totals.subtotal),
                discount: settled(totals.discount),
                charges: settled(totals.charges),
                net: settled(totals.net),
                tax: settled(totals.tax),
                gross: settled(totals.gross),
                rounding: settled(totals.rounding),
                due_now: settled(totals.due_now),
                due_later: settled(totals.due_later),
            },
            concessions: (priced.approvals.iter())
                .map(|approval| Concession {
                    floor: approval.floor.clone(),
                    line: approval.line.clone(),
                    amount: settled(approval.concession),
                })
                .collect(),
            promotions: priced.uses.promotions.clone(),
        }
    }

    /// The part of it that covers these quantities: each line's amounts in proportion, rounded at the currency; charges,
    /// which no quantity bears, whole. Lines that are not named are not in it.
    ///
    /// # Errors
    /// [`Code::AmountOutOfRange`](crate::Code::AmountOutOfRange).
    pub fn part(&self, quantities: &BTreeMap<&LineId, Decimal>) -> Result<Self> {
        let cents = Rounding::digits(RoundingMode::HalfEven, self.currency.exponent());
        let mut part = self.clone();
        part.lines.retain(|line| quantities.get(&line.id).is_some_and(|quantity| *quantity > Decimal::ZERO));
        for line in &mut part.lines {
            let whole = line.quantity;
            let quantity = quantities.get(&line.id).copied().unwrap_or_default().min(whole);
            let share =
                |amount: Amount| Amount::new(cents.proportion(amount.get(), quantity, whole)?, self.currency);
            line.quantity = quantity;
            line.parts.clear();
            line.subtotal = share(line.subtotal)?;
            line.total = share(line.total)?;
            line.net = share(line.net)?;
            line.tax = share(line.tax)?;
            // What is paid is what the parts come to.
            line.gross = Amount::new(exact::add(line.net.get(), line.tax.get())?, self.currency)?;
            for discount in &mut line.discounts {
                discount.amount = share(discount.amount)?;
            }
            for used in &mut line.uses {
                used.quantity = exact::mul(used.quantity, quantity)
                    .and_then(|times| Rounding::digits(RoundingMode::HalfEven, 6).quotient(times, whole))?;
                used.amount = share(Amount::settled(used.amount, self.currency))?.get();
            }
        }
        part.concessions.retain(|concession| quantities.contains_key(&concession.line));
        part.sum_up()?;
        Ok(part)
    }

    /// Totals from lines and charges. Taxes by rate can't be told apart any more, so they are left out.
    fn sum_up(&mut self) -> Result<()> {
        let currency = self.currency;
        let sum = |amounts: &mut dyn Iterator<Item = Amount>| {
            exact::sum(amounts.map(Amount::get)).and_then(|sum| Amount::new(sum, currency))
        };
        let lines = &self.lines;
        let charges = &self.charges;
        let net = sum(&mut lines.iter().map(|line| line.net).chain(charges.iter().map(|charge| charge.net)))?;
        let tax = sum(&mut lines.iter().map(|line| line.tax).chain(charges.iter().map(|charge| charge.tax)))?;
        let subtotal = sum(&mut lines.iter().map(|line| line.subtotal))?;
        let total = sum(&mut lines.iter().map(|line| line.total))?;
        let gross = Amount::new(exact::add(net.get(), tax.get())?, currency)?;
        self.totals = SnapshotTotals {
            subtotal,
            discount: Amount::new(exact::sub(subtotal.get(), total.get())?, currency)?,
            net,
            tax,
            gross,
            rounding: Amount::settled(Decimal::ZERO, currency),
            due_now: gross,
            due_later: Amount::settled(Decimal::ZERO, currency),
            ..self.totals.clone()
        };
        self.taxes.clear();
        Ok(())
    }

    /// The line with this id.
    #[must_use]
    pub fn line(&self, id: &LineId) -> Option<&SnapshotLine> {
        self.lines.iter().find(|line| line.id == *id)
    }
}

impl SnapshotLine {
    fn of(line: &PricedLine, currency: Currency) -> Self {
        let settled = |amount: Decimal| Amount::settled(amount, currency);
        let part = |part: &PricedPart| SnapshotPart {
            quantity: part.quantity.normalize(),
            unit_price: part.unit_price.map(|price| price.normalize()),
            amount: settled(part.amount),
            rule: part.rule.clone(),
        };
        Self {
            id: line.id.clone(),
            sku: line.sku.clone(),
            quantity: line.quantity.normalize(),
            unit: line.unit.clone(),
            status: line.status,
            list_price: line.list_price.map(|price| price.normalize()),
            unit_price: line.unit_price.map(|price| price.normalize()),
            source: line.source,
            rule: line.rule.clone(),
            parts: if line.parts.len() > 1 { line.parts.iter().map(part).collect() } else { [].into() },
            subtotal: settled(line.subtotal),
            discounts: (line.discounts.iter())
                .map(|discount| SnapshotDiscount {
                    promotion: discount.promotion.clone(),
                    amount: settled(discount.amount),
                })
                .collect(),
            total: settled(line.total),
            net: settled(line.net),
            tax: settled(line.tax),
            gross: settled(line.gross),
            uses: line.uses.clone(),
        }
    }
}

impl SnapshotCharge {
    fn of(charge: &PricedCharge, currency: Currency) -> Self {
        let settled = |amount: Decimal| Amount::settled(amount, currency);
        Self {
            id: charge.id.clone(),
            kind: charge.kind,
            net: settled(charge.net),
            tax: settled(charge.tax),
            gross: settled(charge.gross),
        }
    }
}
