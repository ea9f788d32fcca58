//! An order as it is kept.

use alloc::boxed::Box;
use alloc::collections::BTreeMap;
use alloc::string::String;
use alloc::vec::Vec;

use chrono::{DateTime, Utc};
use rust_decimal::Decimal;

use super::terms::Instalment;
use crate::cart::{Authority, CartLine, Coding, LineKey, NewLine};
use crate::document::{choice, record};
use crate::error::{Code, Error, Result};
use crate::id::{ContactId, LineId, Name, OrderId, OrgUnitId, SellerId, UnitId};
use crate::money::{Amount, Currency, Rounding, RoundingMode, exact};
use crate::pricing::PriceSnapshot;

choice! {
    /// Where an order stands.
    pub enum OrderState {
        /// Something is still to come.
        Open "open",
        /// Everything was shipped or cancelled.
        Completed "completed",
        /// Everything was cancelled.
        Cancelled "cancelled",
    }

    /// Where an order is from.
    pub enum OriginKind {
        /// A cart.
        Cart "cart",
        /// A quote.
        Quote "quote",
        /// A purchase order of a procurement system.
        Punchout "punchout",
        /// Another system.
        Erp "erp",
    }
}

record! {
    /// An order.
    pub struct Order {
        /// The order.
        required id: OrderId,
        /// Where it stands.
        default state: OrderState = OrderState::Open,
        /// Who decides about it.
        default authority: Authority = Authority::Engine,
        /// The other system's version, where that decides.
        optional source_version: u64,
        /// The number that people know.
        optional number: String,
        /// The numbers of other systems.
        list external: ExternalNumber,
        /// Where it is from.
        required origin: OrderOrigin,
        /// The unit that bought.
        optional unit: OrgUnitId,
        /// The person who bought.
        optional contact: ContactId,
        /// The selling entity.
        optional seller: SellerId,
        /// The buyer's purchase order number.
        optional po_number: String,
        /// The currency of every amount.
        required currency: Currency,
        /// The prices that it was placed with.
        required prices: Box<PriceSnapshot>,
        /// What is due when.
        list terms: Instalment,
        /// The lines.
        list lines: OrderLine,
        /// Grows with every event.
        default version: u64 = 0,
        /// When it was placed.
        required placed: DateTime<Utc>,
        /// When it changed last.
        required changed: DateTime<Utc>,
    }

    /// The number of an order in another system.
    #[derive(Eq)]
    pub struct ExternalNumber {
        /// The system.
        required system: Name,
        /// The number there.
        required number: String,
    }

    /// Where an order is from.
    #[derive(Eq)]
    pub struct OrderOrigin {
        /// The kind of thing.
        required kind: OriginKind,
        /// Its id.
        optional id: Name,
        /// The generation of the cart, or the release of the quote.
        default generation: u32 = 0,
    }

    /// A line of an order. Quantities are in its unit.
    pub struct OrderLine {
        /// The line, as in the cart or quote.
        required id: LineId,
        /// What was ordered, with unit, configuration and custom key.
        required key: LineKey,
        /// The unit of the quantities.
        required unit: UnitId,
        /// How much was ordered.
        required ordered: Decimal,
        /// What all that was ordered costs without tax.
        required net: Amount,
        /// With tax.
        required gross: Amount,
        /// Who bears it: what is cancelled or comes back is given back to the same.
        list coding: Coding,
        /// How much was cancelled.
        default cancelled: Decimal = Decimal::ZERO,
        /// How much was shipped.
        default shipped: Decimal = Decimal::ZERO,
        /// How much waits for goods.
        default backordered: Decimal = Decimal::ZERO,
        /// How much was invoiced.
        default invoiced: Decimal = Decimal::ZERO,
        /// How much of what was shipped came back.
        default returned: Decimal = Decimal::ZERO,
    }

    /// So much of a line.
    #[derive(Eq)]
    pub struct LineQuantity {
        /// The line.
        required line: LineId,
        /// How much, in the unit of the line.
        required quantity: Decimal,
    }
}

impl Order {
    /// The line with this id.
    #[must_use]
    pub fn line(&self, id: &LineId) -> Option<&OrderLine> {
        self.lines.iter().find(|line| line.id == *id)
    }

    /// The state that follows from the lines.
    pub(super) fn follows(lines: &[OrderLine]) -> OrderState {
        let all = |test: fn(&OrderLine) -> bool| lines.iter().all(test);
        if !lines.is_empty() && all(|line| line.cancelled == line.ordered) {
            OrderState::Cancelled
        } else if !lines.is_empty() && all(|line| line.unshipped() == Ok(Decimal::ZERO)) {
            OrderState::Completed
        } else {
            OrderState::Open
        }
    }

    /// The lines to order again, without prices; all when `lines` is empty. What was cancelled is ordered again too.
    ///
    /// # Errors
    /// [`Code::UnknownLine`], with its place.
    pub fn reorder(&self, lines: &[LineId]) -> Result<Vec<NewLine>> {
        let again = |line: &OrderLine| {
            let LineKey { sku, unit, configuration, custom_key } = line.key.clone();
            NewLine { unit, configuration, custom_key, ..NewLine::new(sku, line.ordered) }
        };
        if lines.is_empty() {
            return Ok(self.lines.iter().map(again).collect());
        }
        let find = |(place, id): (usize, &LineId)| {
            let unknown = || Error::new(Code::UnknownLine).with("line", id);
            self.line(id).map(again).ok_or_else(|| unknown().at(alloc::format!("/lines/{place}")))
        };
        lines.iter().enumerate().map(find).collect()
    }
}

impl OrderLine {
    /// The lines of an order from the lines of a cart and the prices that it was placed with. Lines without a price are no
    /// part of it.
    #[must_use]
    pub fn of(lines: &[&CartLine], prices: &PriceSnapshot) -> Vec<Self> {
        let known: BTreeMap<&LineId, &CartLine> = lines.iter().map(|line| (&line.id, *line)).collect();
        let ordered = prices.lines.iter().map(|line| Self {
            id: line.id.clone(),
            key: known.get(&line.id).map_or_else(
                || LineKey { unit: Some(line.unit.clone()), ..LineKey::sku(line.sku.clone()) },
                |known| known.key.clone(),
            ),
            unit: line.unit.clone(),
            ordered: line.quantity,
            net: line.net,
            gross: line.gross,
            coding: known.get(&line.id).map(|known| known.coding.clone()).unwrap_or_default(),
            cancelled: Decimal::ZERO,
            shipped: Decimal::ZERO,
            backordered: Decimal::ZERO,
            invoiced: Decimal::ZERO,
            returned: Decimal::ZERO,
        });
        ordered.filter(|line| line.ordered > Decimal::ZERO).collect()
    }

    /// What is neither shipped nor cancelled.
    ///
    /// # Errors
    /// [`Code::AmountOutOfRange`].
    pub fn unshipped(&self) -> Result<Decimal> {
        exact::sub(exact::sub(self.ordered, self.shipped)?, self.cancelled)
    }

    /// What the buyer still pays for, without and with tax: all that was ordered less what was cancelled or came back. The
    /// part that is gone is rounded once for all of it, so that giving back in any steps gives back the same in the end, and
    /// the whole when everything is gone.
    ///
    /// # Errors
    /// [`Code::AmountOutOfRange`], [`Code::DivisionByZero`] never, for a line that was ordered.
    pub fn kept(&self, currency: Currency) -> Result<(Amount, Amount)> {
        let gone = exact::add(self.cancelled, self.returned)?;
        let cents = Rounding::digits(RoundingMode::HalfEven, currency.exponent());
        let left = |amount: Amount| {
            let gone = cents.proportion(amount.get(), gone, self.ordered)?;
            Amount::new(exact::sub(amount.get(), gone)?, currency)
        };
        Ok((left(self.net)?, left(self.gross)?))
    }

    /// Whether the quantities fit together.
    ///
    /// # Errors
    /// [`Code::OrderQuantity`] with the line and what would not fit.
    pub fn check(&self) -> Result<()> {
        let zero = Decimal::ZERO;
        let gone = exact::add(self.shipped, self.cancelled)?;
        let invoiced = exact::add(self.invoiced, self.cancelled)?;
        let waiting = exact::add(self.backordered, gone)?;
        let parts = [self.cancelled, self.shipped, self.backordered, self.invoiced, self.returned];
        let fault = if self.ordered <= zero {
            "ordered"
        } else if parts.iter().any(|part| *part < zero) {
            "below_zero"
        } else if gone > self.ordered {
            "shipped_and_cancelled"
        } else if waiting > self.ordered {
            "backordered"
        } else if invoiced > self.ordered {
            "invoiced"
        } else if self.returned > self.shipped {
            "returned"
        } else {
            return Ok(());
        };
        Err(Error::new(Code::OrderQuantity).with("line", &self.id).with("fault", fault))
    }
}
