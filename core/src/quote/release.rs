//! Ordering a quote, at once or in releases. Nothing is priced: each release gets its part of the amounts that were
//! accepted.
//!
//! Parts are cumulative: after a release, what was ordered so far is the rounded share of the accepted total, so that the
//! parts of all releases come to it exactly, in whatever steps. Charges go with the goods by amount. A blanket order counts
//! on beyond its estimated quantities at the same rate, until its ceiling or the end of its term.

use alloc::collections::BTreeSet;
use alloc::format;
use alloc::vec::Vec;

use rust_decimal::Decimal;

use super::arithmetic::Grain;
use super::command::Take;
use super::event::QuoteEvent;
use super::request::check_quantity;
use super::state::{Quote, QuoteLine, Release, ReleaseCharge, ReleaseLine};
use crate::error::{Code, Error, Result};
use crate::id::{Name, OrderId};
use crate::limits;
use crate::money::{Amount, exact};
use crate::party::Deed;

impl Quote {
    /// The part of the quote that is ordered next: the quantities named, or all that is left.
    ///
    /// # Errors
    /// [`Code::UnknownReference`] and [`Code::BeyondQuote`] for a line that was not accepted or has less left,
    /// [`Code::DuplicateId`], [`Code::InvalidQuantity`], [`Code::QuantityOutOfRange`], [`Code::QuantityTooPrecise`];
    /// [`Code::InvalidRequest`] for a release of nothing; [`Code::CeilingExceeded`]; [`Code::TooMany`] beyond
    /// [`limits::QUOTE_RELEASES`]; [`Code::AmountOutOfRange`].
    pub fn release(&self, takes: &[Take], deed: &Deed<'_>, grain: &Grain) -> Result<Release> {
        if self.releases.len() >= limits::QUOTE_RELEASES {
            return Err(Error::new(Code::TooMany).with("limit", limits::QUOTE_RELEASES));
        }
        let lines = if takes.is_empty() && self.blanket().is_none() {
            let left = self.lines.iter().filter(|line| line.remaining() > Decimal::ZERO);
            left.map(|line| part_of(line, line.remaining(), grain)).collect::<Result<Vec<_>>>()?
        } else {
            self.taken_parts(takes, grain)?
        };
        if lines.is_empty() {
            return Err(Error::new(Code::InvalidRequest).detail("Say what is ordered.").at("/lines"));
        }
        let goods = grain.sum(lines.iter().map(|line| line.total))?;
        let charges = self.charge_parts(goods, grain)?;
        let total = grain.sum(charges.iter().map(|charge| charge.amount).chain([goods]))?;
        self.under_ceiling(total, grain)?;
        Ok(Release {
            number: self.tried.saturating_add(1),
            at: deed.at,
            by: deed.actor.label(),
            lines,
            charges,
            total,
        })
    }

    /// What the ceiling of a blanket order leaves; `None` for other quotes.
    ///
    /// # Errors
    /// [`Code::AmountOutOfRange`].
    pub fn ceiling_left(&self) -> Result<Option<Amount>> {
        let Some(blanket) = self.blanket() else { return Ok(None) };
        let used = exact::sum(self.releases.iter().map(|release| release.total.get()))?;
        Amount::new(exact::sub(blanket.ceiling.get(), used)?, self.currency).map(Some)
    }

    fn taken_parts(&self, takes: &[Take], grain: &Grain) -> Result<Vec<ReleaseLine>> {
        let mut seen = BTreeSet::new();
        let parts = takes.iter().enumerate().map(|(index, take)| {
            let line = self.named(&take.line, &format!("/lines/{index}/line"))?;
            if !seen.insert(&take.line) {
                return Err(Error::new(Code::DuplicateId).at(format!("/lines/{index}/line")));
            }
            let left = line.remaining();
            let open = self.blanket().is_some() && line.accepted.is_some();
            let quantity = take.quantity.unwrap_or(left);
            if !open && (left.is_zero() || quantity > left) {
                return Err(Error::new(Code::BeyondQuote)
                    .detail(format!("Line {} has {left} left.", line.id))
                    .with("most", left)
                    .at(format!("/lines/{index}/quantity")));
            }
            check_quantity(quantity).map_err(|error| error.at(format!("/lines/{index}/quantity")))?;
            part_of(line, quantity, grain)
        });
        parts.collect()
    }

    /// The parts of the charges that go with goods of this amount. Goods that cost nothing bear them at the first release.
    fn charge_parts(&self, goods: Amount, grain: &Grain) -> Result<Vec<ReleaseCharge>> {
        let whole = grain.sum(self.lines.iter().filter_map(|line| line.accepted_total))?;
        let so_far = grain.sum(self.lines.iter().map(|line| line.released_total).chain([goods]))?;
        let parts = self.charges.iter().map(|charge| {
            let due = if whole == Amount::ZERO {
                charge.amount
            } else {
                grain.part(charge.amount.get(), so_far.get(), whole.get())?
            };
            Ok(ReleaseCharge {
                id: charge.id.clone(),
                kind: charge.kind,
                amount: grain.less(due, charge.released)?,
                tax_category: charge.tax_category.clone(),
            })
        });
        parts.collect()
    }

    fn under_ceiling(&self, total: Amount, grain: &Grain) -> Result<()> {
        let Some(left) = self.ceiling_left()? else { return Ok(()) };
        if total <= left {
            return Ok(());
        }
        let over = grain.less(total, left)?;
        Err(Error::new(Code::CeilingExceeded)
            .detail(format!("The release comes to {total}; the ceiling leaves {left}."))
            .with("left", left)
            .with("over", over)
            .at("/lines"))
    }

    pub(super) fn placed(&self, number: u32, order: &OrderId) -> Result<Vec<QuoteEvent>> {
        let release = self.pending(number)?;
        let complete = self.complete_after(release)?;
        Ok(alloc::vec![QuoteEvent::Placed { release: number, order: order.clone(), complete }])
    }

    pub(super) fn refused(&self, number: u32, reason: Option<&Name>) -> Result<Vec<QuoteEvent>> {
        self.pending(number)?;
        Ok(alloc::vec![QuoteEvent::Refused { release: number, reason: reason.cloned() }])
    }

    fn pending(&self, number: u32) -> Result<&Release> {
        self.placing.as_ref().filter(|release| release.number == number).ok_or_else(|| {
            let detail = format!("Release {number} is not being ordered.");
            Error::new(Code::UnknownReference).detail(detail).with("release", number).at("/release")
        })
    }

    /// Whether nothing is left once this release is ordered.
    fn complete_after(&self, release: &Release) -> Result<bool> {
        if self.terms.as_ref().is_some_and(|terms| terms.single_use) {
            return Ok(true);
        }
        if let Some(left) = self.ceiling_left()? {
            return Ok(release.total >= left);
        }
        Ok(self.lines.iter().all(|line| {
            let part = release.lines.iter().find(|part| part.line == line.id);
            line.remaining() <= part.map_or(Decimal::ZERO, |part| part.quantity)
        }))
    }
}

/// So much of a line, at its part of what was accepted.
fn part_of(line: &QuoteLine, quantity: Decimal, grain: &Grain) -> Result<ReleaseLine> {
    let accepted = line.accepted.unwrap_or_default();
    let so_far = exact::add(line.released, quantity)?;
    let due = grain.part(line.accepted_total.unwrap_or_default().get(), so_far, accepted)?;
    Ok(ReleaseLine {
        line: line.id.clone(),
        sku: line.sku.clone(),
        quantity,
        unit: line.unit.clone(),
        total: grain.less(due, line.released_total)?,
    })
}
