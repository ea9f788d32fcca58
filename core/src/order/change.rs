//! How an order comes to be and what may become of it: each change is checked on the lines as they would be, and told with
//! what it gives back.

use alloc::boxed::Box;
use alloc::collections::BTreeMap;
use alloc::string::String;
use alloc::vec::Vec;

use chrono::{DateTime, Utc};
use rust_decimal::Decimal;

use super::event::OrderEvent;
use super::state::{ExternalNumber, LineQuantity, Order, OrderLine, OrderOrigin, OrderState};
use super::table::{OrderVerb, TABLE};
use super::terms::Instalment;
use crate::cart::{Authority, CartLine};
use crate::document::record;
use crate::error::{Code, Error, Result};
use crate::id::{ContactId, LineId, OrderId, OrgUnitId, SellerId};
use crate::limits;
use crate::money::exact;
use crate::pricing::PriceSnapshot;

record! {
    /// What a new order is.
    pub struct NewOrder {
        /// Where it is from.
        required origin: OrderOrigin,
        /// Who decides about it.
        default authority: Authority = Authority::Engine,
        /// The number that people know.
        optional number: String,
        /// The numbers of other systems.
        list external: ExternalNumber,
        /// The unit that bought.
        optional unit: OrgUnitId,
        /// The person who bought.
        optional contact: ContactId,
        /// The selling entity.
        optional seller: SellerId,
        /// The buyer's purchase order number.
        optional po_number: String,
        /// The prices that it was placed with.
        required prices: Box<PriceSnapshot>,
        /// What is due when.
        list terms: Instalment,
    }
}

impl NewOrder {
    /// The event that makes the order. Lines of a cart give their configurations and custom keys to the lines of the order.
    ///
    /// # Errors
    /// [`Code::TooMany`], [`Code::EmptyCart`] for prices without lines, [`Code::DuplicateId`] for a line that stands there
    /// twice.
    pub fn place(self, id: OrderId, lines: &[&CartLine], at: DateTime<Utc>) -> Result<OrderEvent> {
        let lines = order_lines(lines, &self.prices)?;
        let order = Order {
            id,
            state: OrderState::Open,
            authority: self.authority,
            source_version: None,
            number: self.number,
            external: self.external,
            origin: self.origin,
            unit: self.unit,
            contact: self.contact,
            seller: self.seller,
            po_number: self.po_number,
            currency: self.prices.currency,
            prices: self.prices,
            terms: self.terms,
            lines,
            version: 1,
            placed: at,
            changed: at,
        };
        Ok(OrderEvent::Placed { whole: Box::new(order) })
    }
}

impl Order {
    /// The order got a number, here or elsewhere.
    ///
    /// # Errors
    /// [`Code::ExternalAuthority`], those of the [`TABLE`], [`Code::TooMany`].
    pub fn number(&self, number: Option<&str>, external: &[ExternalNumber]) -> Result<Vec<OrderEvent>> {
        self.guard(OrderVerb::Number, None)?;
        if self.external.len().saturating_add(external.len()) > limits::MEMBERS {
            return Err(Error::new(Code::TooMany).with("limit", limits::MEMBERS).at("/external"));
        }
        let number = number.map(Into::into);
        Ok([OrderEvent::Numbered { number, external: external.to_vec() }].into())
    }

    /// The order was changed: these are its lines and prices now. What was shipped, cancelled or invoiced of a line stays;
    /// a line that is no longer there must not have been shipped or invoiced.
    ///
    /// # Errors
    /// As [`Order::cancel`]; [`Code::CurrencyMismatch`], [`Code::DuplicateId`], [`Code::EmptyCart`].
    pub fn change(&self, seen: Option<u64>, prices: Box<PriceSnapshot>) -> Result<Vec<OrderEvent>> {
        self.guard(OrderVerb::Change, seen)?;
        if prices.currency != self.currency {
            let currencies = [self.currency, prices.currency];
            return Err(Error::new(Code::CurrencyMismatch).with_list("currencies", currencies).at("/prices"));
        }
        let mut lines = order_lines(&[], &prices)?;
        let known = places(&self.lines);
        for line in &mut lines {
            if let Some(old) = known.get(&line.id).and_then(|place| self.lines.get(*place)) {
                let (id, unit, ordered) = (line.id.clone(), line.unit.clone(), line.ordered);
                let (net, gross) = (line.net, line.gross);
                *line = OrderLine { id, unit, ordered, net, gross, ..old.clone() };
            }
            line.check()?;
        }
        let kept = places(&lines);
        for old in &self.lines {
            let touched = !old.shipped.is_zero() || !old.invoiced.is_zero();
            if touched && !kept.contains_key(&old.id) {
                return Err(Error::new(Code::OrderQuantity).with("line", &old.id).with("fault", "gone"));
            }
        }
        let state = Self::follows(&lines);
        let give_back = self.give_back(&lines, state, &prices)?;
        Ok([OrderEvent::Changed { prices, lines, give_back, state }].into())
    }

    /// Cancels the order or parts of it; without lines, all that is neither shipped nor invoiced.
    ///
    /// # Errors
    /// [`Code::ExternalAuthority`], those of the [`TABLE`], [`Code::StaleVersion`], [`Code::UnknownLine`],
    /// [`Code::InvalidQuantity`], [`Code::OrderQuantity`].
    pub fn cancel(&self, seen: Option<u64>, lines: &[LineQuantity]) -> Result<Vec<OrderEvent>> {
        self.guard(OrderVerb::Cancel, seen)?;
        let lines = if lines.is_empty() { self.cancellable()? } else { lines.to_vec() };
        let after = self.with(&lines, false, |line, quantity| {
            line.cancelled = exact::add(line.cancelled, quantity)?;
            line.backordered = line.backordered.min(line.unshipped()?.max(Decimal::ZERO));
            Ok(())
        })?;
        let state = Self::follows(&after);
        let give_back = self.give_back(&after, state, &self.prices)?;
        Ok([OrderEvent::Cancelled { lines, give_back, state }].into())
    }

    /// Goods left.
    ///
    /// # Errors
    /// As [`Order::cancel`], without a version.
    pub fn ship(&self, lines: &[LineQuantity]) -> Result<Vec<OrderEvent>> {
        self.guard(OrderVerb::Ship, None)?;
        let after = self.with(lines, false, |line, quantity| {
            line.shipped = exact::add(line.shipped, quantity)?;
            line.backordered = line.backordered.min(line.unshipped()?.max(Decimal::ZERO));
            Ok(())
        })?;
        Ok([OrderEvent::Shipped { lines: lines.to_vec(), state: Self::follows(&after) }].into())
    }

    /// Goods are waited for: so much of each line in all.
    ///
    /// # Errors
    /// As [`Order::ship`].
    pub fn backorder(&self, lines: &[LineQuantity]) -> Result<Vec<OrderEvent>> {
        self.guard(OrderVerb::Backorder, None)?;
        self.with(lines, true, |line, quantity| {
            line.backordered = quantity;
            Ok(())
        })?;
        Ok([OrderEvent::Backordered { lines: lines.to_vec() }].into())
    }

    /// An invoice was written; a quantity below zero is a credit note.
    ///
    /// # Errors
    /// As [`Order::ship`].
    pub fn invoice(&self, lines: &[LineQuantity]) -> Result<Vec<OrderEvent>> {
        self.guard(OrderVerb::Invoice, None)?;
        self.with(lines, true, |line, quantity| {
            line.invoiced = exact::add(line.invoiced, quantity)?;
            Ok(())
        })?;
        Ok([OrderEvent::Invoiced { lines: lines.to_vec() }].into())
    }

    /// Goods came back.
    ///
    /// # Errors
    /// As [`Order::ship`].
    pub fn take_back(&self, lines: &[LineQuantity]) -> Result<Vec<OrderEvent>> {
        self.guard(OrderVerb::Return, None)?;
        let after = self.with(lines, false, |line, quantity| {
            line.returned = exact::add(line.returned, quantity)?;
            Ok(())
        })?;
        let give_back = self.give_back(&after, self.state, &self.prices)?;
        Ok([OrderEvent::Returned { lines: lines.to_vec(), give_back }].into())
    }

    /// Takes over what another system says that the order is. The same version again changes nothing.
    ///
    /// # Errors
    /// [`Code::WrongState`] for an order that the engine decides about, [`Code::OlderObservation`],
    /// [`Code::CurrencyMismatch`]; [`Code::OrderQuantity`] and [`Code::DuplicateId`] for lines that make no sense.
    pub fn observed(&self, source_version: u64, order: Box<Self>) -> Result<Vec<OrderEvent>> {
        if self.authority == Authority::Engine {
            return Err(Error::new(Code::WrongState).with("authority", self.authority));
        }
        match self.source_version {
            Some(known) if source_version < known => {
                let error = Error::new(Code::OlderObservation).with("known", known);
                return Err(error.with("source_version", source_version));
            }
            Some(known) if source_version == known => return Ok(Vec::new()),
            _ => {}
        }
        if order.currency != self.currency {
            return Err(Error::new(Code::CurrencyMismatch).at("/order/currency"));
        }
        check_distinct(&order.lines)?;
        order.lines.iter().try_for_each(OrderLine::check)?;
        let give_back = self.give_back(&order.lines, order.state, &order.prices)?;
        Ok([OrderEvent::Observed { source_version, whole: order, give_back }].into())
    }

    fn guard(&self, verb: OrderVerb, seen: Option<u64>) -> Result<()> {
        if self.authority == Authority::External {
            return Err(Code::ExternalAuthority.into());
        }
        TABLE.allows(self.state, verb)?;
        match seen {
            Some(seen) if seen != self.version => {
                Err(Error::new(Code::StaleVersion).with("version", self.version))
            }
            _ => Ok(()),
        }
    }

    fn cancellable(&self) -> Result<Vec<LineQuantity>> {
        let mut lines = Vec::new();
        for line in &self.lines {
            let billed = exact::sub(exact::sub(line.ordered, line.invoiced)?, line.cancelled)?;
            let quantity = line.unshipped()?.min(billed);
            if quantity > Decimal::ZERO {
                lines.push(LineQuantity { line: line.id.clone(), quantity });
            }
        }
        if lines.is_empty() {
            return Err(Error::new(Code::OrderQuantity).with("fault", "nothing_to_cancel"));
        }
        Ok(lines)
    }

    /// The lines with a change, checked.
    fn with(
        &self,
        changes: &[LineQuantity],
        any_sign: bool,
        change: impl Fn(&mut OrderLine, Decimal) -> Result<()>,
    ) -> Result<Vec<OrderLine>> {
        if changes.is_empty() || changes.len() > limits::LINES {
            let code = if changes.is_empty() { Code::MissingField } else { Code::TooMany };
            return Err(Error::new(code).at("/lines"));
        }
        let mut lines = self.lines.clone();
        let places = places(&self.lines);
        for (place, entry) in changes.iter().enumerate() {
            let told = |error: Error, field: &str| error.at(alloc::format!("/lines/{place}/{field}"));
            let known = places.get(&entry.line).and_then(|place| lines.get_mut(*place));
            let Some(line) = known else {
                return Err(told(Error::new(Code::UnknownLine).with("line", &entry.line), "line"));
            };
            let fine = any_sign || entry.quantity > Decimal::ZERO;
            if !fine || entry.quantity.abs() > Decimal::from(limits::QUANTITY) {
                return Err(told(Code::InvalidQuantity.into(), "quantity"));
            }
            change(line, entry.quantity)?;
            line.check().map_err(|error| told(error, "quantity"))?;
        }
        Ok(lines)
    }
}

fn order_lines(lines: &[&CartLine], prices: &PriceSnapshot) -> Result<Vec<OrderLine>> {
    let lines = OrderLine::of(lines, prices);
    if lines.is_empty() {
        return Err(Code::EmptyCart.into());
    }
    if lines.len() > limits::LINES {
        return Err(Error::new(Code::TooMany).with("limit", limits::LINES));
    }
    check_distinct(&lines)?;
    Ok(lines)
}

/// Where each line stands.
pub(super) fn places(lines: &[OrderLine]) -> BTreeMap<LineId, usize> {
    lines.iter().enumerate().map(|(place, line)| (line.id.clone(), place)).collect()
}

fn check_distinct(lines: &[OrderLine]) -> Result<()> {
    let mut ids: Vec<&LineId> = lines.iter().map(|line| &line.id).collect();
    ids.sort();
    match ids.iter().zip(ids.iter().skip(1)).find(|(a, b)| a == b) {
        Some((twice, _)) => Err(Error::new(Code::DuplicateId).with("line", twice)),
        None => Ok(()),
    }
}
