//! Making a quote, changing its lines and asking for an offer.

use alloc::boxed::Box;
use alloc::collections::BTreeSet;
use alloc::format;
use alloc::vec::Vec;

use rust_decimal::Decimal;

use super::arithmetic::total_up;
use super::command::{QuoteCommand, WantedLine};
use super::decide::QuoteFacts;
use super::event::{QuoteEvent, QuoteStart};
use super::state::{Quote, QuoteAuthority, QuoteDiscount, QuoteLine, QuoteState, SetPrice};
use crate::error::{Code, Error, Result};
use crate::id::{LineId, UnitId};
use crate::limits;
use crate::money::Amount;
use crate::party::Deed;
use crate::pricing::{Line, PriceSnapshot, SnapshotLine};

/// Gives every wanted line its id and turns it into what pricing takes, so that the lines can be priced before the command
/// is decided. `known` are the lines that the quote has already.
///
/// # Errors
/// [`Code::DuplicateId`], [`Code::TooMany`] beyond [`limits::QUOTE_LINES`].
pub fn numbered(known: &[QuoteLine], wanted: &[WantedLine]) -> Result<Vec<Line>> {
    if known.len().saturating_add(wanted.len()) > limits::QUOTE_LINES {
        return Err(Error::new(Code::TooMany).with("limit", limits::QUOTE_LINES).at("/lines"));
    }
    let held: BTreeSet<&LineId> = known.iter().map(|line| &line.id).collect();
    let given: BTreeSet<&LineId> = wanted.iter().filter_map(|line| line.id.as_ref()).collect();
    let mut seen = BTreeSet::new();
    let mut next = 1_usize;
    let mut lines = Vec::with_capacity(wanted.len());
    for (index, line) in wanted.iter().enumerate() {
        let id = line.id.clone().unwrap_or_else(|| {
            let mut free = LineId::from_position(next);
            while held.contains(&free) || given.contains(&free) || seen.contains(&free) {
                next = next.saturating_add(1);
                free = LineId::from_position(next);
            }
            free
        });
        if !seen.insert(id.clone()) {
            return Err(Error::new(Code::DuplicateId).at(format!("/lines/{index}/id")).with("line", id));
        }
        let unit = line.unit.clone();
        lines.push(Line { id: Some(id), unit, ..Line::new(line.sku.clone(), line.quantity) });
    }
    Ok(lines)
}

impl Quote {
    /// Decides how a quote begins.
    ///
    /// # Errors
    /// [`Code::InvalidQuantity`], [`Code::QuantityOutOfRange`], [`Code::QuantityTooPrecise`], [`Code::DuplicateId`],
    /// [`Code::TooMany`]; [`Code::InvalidRequest`] for a request without lines or another command;
    /// [`Code::AmountOutOfRange`].
    pub fn create(
        command: &QuoteCommand,
        deed: &Deed<'_>,
        facts: &QuoteFacts<'_>,
    ) -> Result<Vec<QuoteEvent>> {
        let QuoteCommand::Create { unit, contact, seller, currency, cart, ship_to, po, lines, request } =
            command
        else {
            return Err(Error::new(Code::InvalidRequest).detail("Only \"create\" makes a quote."));
        };
        let mut made = wanted(&[], lines, facts.today)?;
        total_up(&mut made, None, &facts.grain())?;
        if *request && made.is_empty() {
            return Err(without_lines());
        }
        let by_seller = deed.actor.seller.is_some() && !request;
        let state = match (*request, by_seller) {
            (true, _) => QuoteState::Requested,
            (false, true) => QuoteState::InReview,
            (false, false) => QuoteState::Draft,
        };
        let start = QuoteStart {
            authority: QuoteAuthority::Engine,
            state,
            unit: unit.clone(),
            contact: deed.actor.buyer().or(contact.as_ref()).cloned(),
            seller_user: if by_seller { deed.actor.seller.clone() } else { None },
            seller: seller.clone(),
            currency: *currency,
            cart: cart.clone(),
            ship_to: ship_to.clone(),
            po: po.clone(),
            lines: made,
        };
        Ok(alloc::vec![QuoteEvent::Created { start: Box::new(start) }])
    }

    pub(super) fn edit(&self, command: &QuoteCommand, facts: &QuoteFacts<'_>) -> Result<Vec<QuoteEvent>> {
        let QuoteCommand::Edit { lines, remove, ship_to, po, .. } = command else { return Ok(Vec::new()) };
        for (index, line) in remove.iter().enumerate() {
            self.named(line, &format!("/remove/{index}"))?;
        }
        let set = wanted(&self.lines, lines, facts.today)?;
        let mut all: Vec<QuoteLine> =
            self.lines.iter().filter(|line| !remove.contains(&line.id)).cloned().collect();
        for line in set {
            match all.iter_mut().find(|known| known.id == line.id) {
                Some(known) => *known = line,
                None => all.push(line),
            }
        }
        total_up(&mut all, self.discount.as_ref(), &facts.grain())?;
        Ok(alloc::vec![QuoteEvent::Edited {
            set: self.changed(all),
            removed: remove.clone(),
            ship_to: ship_to.clone(),
            po: po.clone(),
        }])
    }

    pub(super) fn request(&self, facts: &QuoteFacts<'_>) -> Result<Vec<QuoteEvent>> {
        if self.lines.is_empty() {
            return Err(without_lines());
        }
        Ok(alloc::vec![QuoteEvent::Requested { set: self.rebased(self.discount.as_ref(), facts)? }])
    }

    /// The lines that change when their prices without a quote are looked at again.
    pub(super) fn rebased(
        &self,
        discount: Option<&QuoteDiscount>,
        facts: &QuoteFacts<'_>,
    ) -> Result<Vec<QuoteLine>> {
        let mut lines = self.lines.clone();
        for line in &mut lines {
            if let Some(today) = facts.today {
                line.base = base(today, line).map(Box::new);
            }
            (line.accepted, line.accepted_total) = (None, None);
        }
        total_up(&mut lines, discount, &facts.grain())?;
        Ok(self.changed(lines))
    }
}

fn without_lines() -> Error {
    Error::new(Code::InvalidRequest)
        .detail("A quote without lines can't be asked for or offered.")
        .at("/lines")
}

/// Lines as they are wanted. What the seller set stays while SKU and unit do; a total for another quantity does not.
fn wanted(
    known: &[QuoteLine],
    wanted: &[WantedLine],
    today: Option<&PriceSnapshot>,
) -> Result<Vec<QuoteLine>> {
    let ids = numbered(known, wanted)?;
    let lines = wanted.iter().zip(ids).enumerate().map(|(index, (line, priced))| {
        check_quantity(line.quantity).map_err(|error| error.at(format!("/lines/{index}/quantity")))?;
        let id = priced.id.unwrap_or_else(|| LineId::from_position(index));
        let held = known.iter().find(|held| held.id == id && held.sku == line.sku);
        let found = today.and_then(|today| today.line(&id));
        let unit = (line.unit.clone())
            .or_else(|| held.map(|held| held.unit.clone()))
            .or_else(|| found.map(|found| found.unit.clone()))
            .unwrap_or_else(UnitId::each);
        let held = held.filter(|held| held.unit == unit);
        let set = held.and_then(|held| held.set.clone());
        let fits =
            |set: &SetPrice| set.total.is_none() || held.is_some_and(|held| held.quantity == line.quantity);
        let mut made = QuoteLine {
            id,
            sku: line.sku.clone(),
            quantity: line.quantity.normalize(),
            unit,
            base: None,
            set: set.filter(fits),
            total: None,
            quoted: None,
            locked: held.is_some_and(|held| held.locked),
            optional: line.optional,
            least: held.and_then(|held| held.least),
            wish: held.and_then(|held| held.wish.clone()),
            accepted: None,
            accepted_total: None,
            released: Decimal::ZERO,
            released_total: Amount::ZERO,
            note: line.note.clone(),
        };
        made.base = today.and_then(|today| base(today, &made)).map(Box::new);
        Ok(made)
    });
    lines.collect()
}

/// What a line costs without a quote, if the prices are those of this very line.
fn base(today: &PriceSnapshot, line: &QuoteLine) -> Option<SnapshotLine> {
    let found = today.line(&line.id)?;
    let same = found.sku == line.sku && found.unit == line.unit && found.quantity == line.quantity;
    same.then(|| found.clone())
}

/// A quantity above zero within the limits of pricing.
pub(super) fn check_quantity(quantity: Decimal) -> Result<()> {
    if quantity <= Decimal::ZERO {
        return Err(Code::InvalidQuantity.into());
    }
    if quantity > Decimal::from(limits::QUANTITY) {
        return Err(Code::QuantityOutOfRange.into());
    }
    if quantity.normalize().scale() > limits::QUANTITY_SCALE {
        return Err(Error::new(Code::QuantityTooPrecise).with("decimals", limits::QUANTITY_SCALE));
    }
    Ok(())
}
