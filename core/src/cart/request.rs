//! A cart as pricing is asked about it. Who buys, in which groups and regions, and what was consumed is added above.

use alloc::vec::Vec;

use chrono::{DateTime, Utc};

use super::line::CartLine;
use super::state::Cart;
use crate::error::Result;
use crate::pricing::{Line, Request};

impl Cart {
    /// The request with what the cart knows: lines in the order in which they were added, currency, codes, seller, channel,
    /// warehouse, unit and owner. Places are names of the company; their regions are looked up above.
    ///
    /// # Errors
    /// [`Code::UnknownCurrency`](crate::Code::UnknownCurrency) never, for a currency that exists.
    pub fn request(&self, as_of: DateTime<Utc>) -> Result<Request> {
        Ok(Request {
            org_unit: self.unit.clone(),
            contact: self.owner.clone(),
            seller: self.head.seller.clone(),
            channel: self.head.channel.clone(),
            warehouse: self.head.warehouse.clone(),
            codes: self.head.codes.clone(),
            lines: self.price_lines(),
            ..Request::new(self.currency.code(), as_of)?
        })
    }

    /// The lines as pricing reads them, in the order in which they were added.
    #[must_use]
    pub fn price_lines(&self) -> Vec<Line> {
        self.lines().into_iter().map(CartLine::price_line).collect()
    }
}

impl CartLine {
    fn price_line(&self) -> Line {
        Line {
            id: Some(self.id.clone()),
            sku: self.key.sku.clone(),
            quantity: self.quantity.unwrap_or_default(),
            unit: self.key.unit.clone(),
            requested: self.requested,
            contract: self.contract.clone(),
            price: self.price.clone(),
            facts: self.facts.clone(),
            currency: None,
            as_entered: self.as_entered.clone(),
        }
    }
}
