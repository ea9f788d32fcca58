//! What was approved: the facets of a subject, their hashes, and whether another content is within a tolerance of it.

use alloc::vec::Vec;

use super::rules::Tolerance;
use crate::digest::{Digest, digest_of};
use crate::document::{choice, record};
use crate::error::Result;
use crate::id::{CostCentreId, Name, Sku, UnitId};
use crate::money::{Money, exact};

choice! {
    /// A facet of a subject: what an approval may be about.
    pub enum Facet {
        /// What it costs.
        Amount "amount",
        /// What is ordered and how much of it.
        Quantity "quantity",
        /// Where it goes.
        ShipTo "ship_to",
        /// What it is booked to.
        CostCentre "cost_centre",
        /// Who it is bought from.
        Supplier "supplier",
    }
}

record! {
    /// What a subject holds, as far as approvals are about it.
    pub struct Content "ApprovalContent" {
        /// The amount that is approved, with charges and tax.
        required amount: Money,
        /// What is ordered: a line for each SKU, unit and configuration.
        list lines: ContentLine,
        /// The places it goes to.
        list ship_tos: Name,
        /// The cost centres it is booked to, with their shares.
        list cost_centres: CostCentreShare,
        /// The suppliers.
        list suppliers: Name,
    }

    /// What is ordered of one thing.
    #[derive(Eq)]
    pub struct ContentLine {
        /// The SKU.
        required sku: Sku,
        /// The unit.
        required unit: UnitId,
        /// Its configuration.
        optional configuration: Digest,
        /// How much.
        required quantity: rust_decimal::Decimal,
    }

    /// How much of the amount is booked where.
    #[derive(Eq)]
    pub struct CostCentreShare {
        /// The cost centre.
        required id: CostCentreId,
        /// Its share of the amount, in percent or in any other measure that the caller always uses.
        required share: rust_decimal::Decimal,
    }

    /// A content by the hashes of its facets, as an approval keeps it.
    pub struct Fingerprint {
        /// The amount.
        required amount: Money,
        /// The hash of the lines.
        required quantity: Digest,
        /// The lines themselves, where a tolerance reads them.
        list lines: ContentLine,
        /// The hash of the ship-tos.
        required ship_to: Digest,
        /// The hash of the cost centres.
        required cost_centre: Digest,
        /// The hash of the suppliers.
        required supplier: Digest,
    }
}

impl Content {
    /// The same content in one order: what is ordered twice is added up, what stands twice stands once.
    ///
    /// # Errors
    /// [`crate::Code::AmountOutOfRange`] for quantities that can't be added.
    fn settled(&self) -> Result<Self> {
        let key = |line: &ContentLine| (line.sku.clone(), line.unit.clone(), line.configuration);
        let mut sorted = self.clone();
        sorted.lines.sort_by_key(key);
        let mut lines: Vec<ContentLine> = Vec::with_capacity(sorted.lines.len());
        for line in sorted.lines {
            match lines.last_mut() {
                Some(last) if key(last) == key(&line) => {
                    last.quantity = exact::add(last.quantity, line.quantity)?;
                }
                _ => lines.push(line),
            }
        }
        sorted.lines = lines;
        sorted.ship_tos.sort();
        sorted.ship_tos.dedup();
        sorted.suppliers.sort();
        sorted.suppliers.dedup();
        sorted.cost_centres.sort_by(|a, b| (&a.id, a.share).cmp(&(&b.id, b.share)));
        Ok(sorted)
    }

    /// The hashes of the facets. The lines stay beside their hash only where a tolerance of quantities will read them.
    ///
    /// # Errors
    /// [`crate::Code::AmountOutOfRange`] for quantities that can't be added.
    pub fn fingerprint(&self, keep_lines: bool) -> Result<Fingerprint> {
        let content = self.settled()?;
        Ok(Fingerprint {
            amount: content.amount,
            quantity: digest_of(&content.lines),
            ship_to: digest_of(&content.ship_tos),
            cost_centre: digest_of(&content.cost_centres),
            supplier: digest_of(&content.suppliers),
            lines: if keep_lines { content.lines } else { Vec::new() },
        })
    }
}

impl Fingerprint {
    /// The hash of a facet.
    #[must_use]
    pub fn hash(&self, facet: Facet) -> Digest {
        match facet {
            Facet::Amount => digest_of(&self.amount),
            Facet::Quantity => self.quantity,
            Facet::ShipTo => self.ship_to,
            Facet::CostCentre => self.cost_centre,
            Facet::Supplier => self.supplier,
        }
    }

    /// The hash of the whole content: what a link or an approved cart names.
    #[must_use]
    pub fn content(&self) -> Digest {
        Digest::of_all(Facet::ALL.iter().map(|facet| self.hash(*facet)))
    }

    /// The facets in which `now` differs from this by more than the tolerance allows, in the documented order. What can't be
    /// compared, such as amounts of two currencies, differs.
    #[must_use]
    pub fn beyond(&self, now: &Self, tolerance: Option<&Tolerance>) -> Vec<Facet> {
        let within = |facet: &Facet| match facet {
            Facet::Amount => self.amount_within(now, tolerance),
            Facet::Quantity => self.quantity == now.quantity || self.lines_within(now, tolerance),
            Facet::ShipTo => self.ship_to == now.ship_to || tolerance.is_some_and(|allowed| allowed.ship_to),
            Facet::CostCentre => {
                self.cost_centre == now.cost_centre || tolerance.is_some_and(|allowed| allowed.cost_centre)
            }
            Facet::Supplier => {
                self.supplier == now.supplier || tolerance.is_some_and(|allowed| allowed.supplier)
            }
        };
        Facet::ALL.iter().copied().filter(|facet| !within(facet)).collect()
    }

    /// A lower amount was approved with the higher one.
    fn amount_within(&self, now: &Self, tolerance: Option<&Tolerance>) -> bool {
        let (approved, amount) = (self.amount, now.amount);
        if approved.currency != amount.currency {
            return false;
        }
        if amount.amount <= approved.amount {
            return true;
        }
        let Some(Tolerance { amount_percent, amount: most, .. }) = tolerance else { return false };
        if amount_percent.is_none() && most.is_none() {
            return false;
        }
        let Ok(rise) = exact::sub(amount.amount, approved.amount) else { return false };
        let within_percent = amount_percent.is_none_or(|percent| {
            exact::percent_of(approved.amount, percent).is_ok_and(|allowed| rise <= allowed)
        });
        let within_most = most.is_none_or(|most| most.currency == amount.currency && rise <= most.amount);
        within_percent && within_most
    }

    /// Each line within the percentage of the same line of what was approved.
    fn lines_within(&self, now: &Self, tolerance: Option<&Tolerance>) -> bool {
        let Some(percent) = tolerance.and_then(|tolerance| tolerance.quantity_percent) else { return false };
        // Where the lines were not kept there is nothing to compare.
        !now.lines.is_empty()
            && now.lines.iter().all(|line| {
                let same = |known: &&ContentLine| {
                    (&known.sku, &known.unit, known.configuration)
                        == (&line.sku, &line.unit, line.configuration)
                };
                let Some(approved) = self.lines.iter().find(same) else { return false };
                let most = exact::percent_of(approved.quantity, percent)
                    .and_then(|more| exact::add(approved.quantity, more));
                most.is_ok_and(|most| line.quantity <= most)
            })
    }
}
