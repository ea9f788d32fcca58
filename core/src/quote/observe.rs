//! Quotes that another system decides about: whole observations come in, and the newest one is what is.

use alloc::boxed::Box;
use alloc::vec::Vec;

use chrono::{DateTime, Utc};
use rust_decimal::Decimal;

use super::event::{QuoteEvent, QuoteStart};
use super::state::{Ordered, Quote, QuoteAuthority, QuoteCharge, QuoteLine, QuoteState};
use crate::document::record;
use crate::error::{Code, Error, Result};
use crate::id::{CartId, ContactId, LineId, Name, OrgUnitId, SellerId, SellerUserId, Sku, UnitId};
use crate::limits;
use crate::money::{Amount, Currency};

record! {
    /// What another system says about its quote: all of it, at a version of that system.
    pub struct QuoteObservation {
        /// The other system's version; older ones are ignored.
        required source_version: u64,
        /// Where the quote is.
        required state: QuoteState,
        /// The unit of the company that buys.
        optional unit: OrgUnitId,
        /// The buyer.
        optional contact: ContactId,
        /// The employee of the seller.
        optional seller_user: SellerUserId,
        /// The selling entity.
        optional seller: SellerId,
        /// The currency.
        required currency: Currency,
        /// The cart that it was made of.
        optional cart: CartId,
        /// Where the goods go.
        optional ship_to: Name,
        /// The buyer's purchase order number.
        optional po: Name,
        /// The lines.
        list lines: ObservedLine,
        /// The charges.
        list charges: QuoteCharge,
        /// When the offer ends.
        optional valid_until: DateTime<Utc>,
        /// What was ordered.
        list releases: Ordered,
    }

    /// A line as another system says.
    #[derive(Eq)]
    pub struct ObservedLine {
        /// Its id.
        required id: LineId,
        /// What is quoted.
        required sku: Sku,
        /// How much.
        required quantity: Decimal,
        /// The unit of the quantity; single pieces when left out.
        optional unit: UnitId,
        /// What is quoted for it.
        optional total: Amount,
        /// Whether it is an extra.
        default optional: bool = false,
        /// How much of it was accepted.
        optional accepted: Decimal,
        /// How much of it is ordered.
        default released: Decimal = Decimal::ZERO,
    }
}

impl QuoteObservation {
    /// The events by which a quote that was not known begins.
    ///
    /// # Errors
    /// [`Code::TooMany`], [`Code::PrecisionLoss`] and [`Code::AmountOutOfRange`] for amounts.
    pub fn begin(&self) -> Result<Vec<QuoteEvent>> {
        self.check()?;
        let start = QuoteStart {
            authority: QuoteAuthority::External,
            state: self.state,
            unit: None,
            contact: None,
            seller_user: None,
            seller: None,
            currency: self.currency,
            cart: None,
            ship_to: None,
            po: None,
            lines: Vec::new(),
        };
        Ok(alloc::vec![
            QuoteEvent::Created { start: Box::new(start) },
            QuoteEvent::Observed { whole: Box::new(self.clone()) },
        ])
    }

    fn check(&self) -> Result<()> {
        if self.lines.len() > limits::QUOTE_LINES {
            return Err(Error::new(Code::TooMany).with("limit", limits::QUOTE_LINES).at("/whole/lines"));
        }
        if self.charges.len() > limits::CHARGES || self.releases.len() > limits::QUOTE_RELEASES {
            return Err(Error::new(Code::TooMany).at("/whole"));
        }
        let totals = self.lines.iter().filter_map(|line| line.total);
        let amounts = totals.chain(self.charges.iter().map(|charge| charge.amount));
        for amount in amounts.chain(self.releases.iter().map(|release| release.total)) {
            Amount::new(amount.get(), self.currency).map_err(|error| error.at("/whole"))?;
        }
        Ok(())
    }
}

impl Quote {
    /// A newer observation is taken as it is, an older one or the same one ignored.
    pub(super) fn observed(&self, quote: &QuoteObservation) -> Result<Vec<QuoteEvent>> {
        if self.authority != QuoteAuthority::External {
            let detail = "The engine decides about this quote; it takes commands, not observations.";
            return Err(Error::new(Code::WrongState).detail(detail).with("quote", &self.id));
        }
        quote.check()?;
        if self.source_version.is_some_and(|known| quote.source_version <= known) {
            return Ok(Vec::new());
        }
        Ok(alloc::vec![QuoteEvent::Observed { whole: Box::new(quote.clone()) }])
    }

    /// Takes an observation in; amounts are written as the currency writes them.
    pub(super) fn observe(&mut self, quote: &QuoteObservation) {
        let settled = |amount: Amount| Amount::settled(amount.get(), quote.currency);
        let quote = quote.clone();
        self.source_version = Some(quote.source_version);
        self.state = quote.state;
        self.unit = quote.unit;
        self.contact = quote.contact;
        self.seller_user = quote.seller_user;
        self.seller = quote.seller;
        self.currency = quote.currency;
        self.cart = quote.cart;
        self.ship_to = quote.ship_to;
        self.po = quote.po;
        self.valid_until = quote.valid_until;
        self.shown = true;
        self.lines = quote.lines.into_iter().map(|line| as_line(line, settled)).collect();
        self.charges = (quote.charges.into_iter())
            .map(|charge| QuoteCharge {
                amount: settled(charge.amount),
                released: settled(charge.released),
                ..charge
            })
            .collect();
        self.releases = (quote.releases.into_iter())
            .map(|release| Ordered { total: settled(release.total), ..release })
            .collect();
    }
}

fn as_line(line: ObservedLine, settled: impl Fn(Amount) -> Amount) -> QuoteLine {
    let total = line.total.map(settled);
    QuoteLine {
        id: line.id,
        sku: line.sku,
        quantity: line.quantity,
        unit: line.unit.unwrap_or_else(UnitId::each),
        base: None,
        set: None,
        total,
        quoted: total,
        locked: false,
        optional: line.optional,
        least: None,
        wish: None,
        accepted: line.accepted,
        accepted_total: None,
        released: line.released,
        released_total: Amount::ZERO,
        note: None,
    }
}
