//! A line that is to be put into a cart: by hand, from rows, from an order, from another cart or list.

use alloc::string::String;
use alloc::vec::Vec;

use chrono::{DateTime, Utc};
use rust_decimal::Decimal;

use super::edit::LineEdit;
use super::line::{CartLine, Coding, Delivery, LineKey};
use crate::catalog::Configuration;
use crate::document::record;
use crate::id::{ContractId, Name, Sku, UnitId};
use crate::pricing::{LineFacts, LinePrice};

record! {
    /// A line to put into a cart.
    pub struct NewLine {
        /// What is ordered.
        required sku: Sku,
        /// The unit; the product's base unit when absent.
        optional unit: UnitId,
        /// The choices of a configured product.
        optional configuration: Configuration,
        /// What else sets the line apart.
        optional custom_key: Name,
        /// How much, above zero.
        required quantity: Decimal,
        /// A price that survives recalculation.
        optional price: LinePrice,
        /// The contract it must be priced by.
        optional contract: ContractId,
        /// When it is wanted.
        optional requested: DateTime<Utc>,
        /// Facts about the product.
        optional facts: LineFacts,
        /// When and where which part is wanted.
        list schedule: Delivery,
        /// Who bears which share.
        list coding: Coding,
        /// A note.
        optional note: String,
        /// What the buyer typed.
        optional as_entered: String,
    }
}

impl NewLine {
    /// So many of a SKU.
    #[must_use]
    pub const fn new(sku: Sku, quantity: Decimal) -> Self {
        Self {
            sku,
            unit: None,
            configuration: None,
            custom_key: None,
            quantity,
            price: None,
            contract: None,
            requested: None,
            facts: None,
            schedule: Vec::new(),
            coding: Vec::new(),
            note: None,
            as_entered: None,
        }
    }

    /// The same line as one that is in a cart, with everything on it; of a line that is gone, zero.
    #[must_use]
    pub fn of(line: &CartLine) -> Self {
        let key = line.key.clone();
        Self {
            sku: key.sku,
            unit: key.unit,
            configuration: key.configuration,
            custom_key: key.custom_key,
            quantity: line.quantity.unwrap_or_default(),
            price: line.price.clone(),
            contract: line.contract.clone(),
            requested: line.requested,
            facts: line.facts.clone(),
            schedule: line.schedule.clone(),
            coding: line.coding.clone(),
            note: line.note.clone(),
            as_entered: line.as_entered.clone(),
        }
    }

    /// What makes it a line of its own.
    #[must_use]
    pub fn key(&self) -> LineKey {
        LineKey {
            sku: self.sku.clone(),
            unit: self.unit.clone(),
            configuration: self.configuration.clone(),
            custom_key: self.custom_key.clone(),
        }
    }

    /// The addition, then what else is written.
    pub(super) fn edits(&self) -> Vec<LineEdit> {
        let Self { facts, as_entered, .. } = self.clone();
        let mut edits = Vec::from([LineEdit::Add { quantity: self.quantity, facts, as_entered }]);
        if self.price.is_some() {
            edits.push(LineEdit::SetPrice { price: self.price.clone() });
        }
        if self.contract.is_some() {
            edits.push(LineEdit::SetContract { contract: self.contract.clone() });
        }
        if self.requested.is_some() {
            edits.push(LineEdit::SetRequested { requested: self.requested });
        }
        if !self.schedule.is_empty() {
            edits.push(LineEdit::SetSchedule { schedule: self.schedule.clone() });
        }
        if !self.coding.is_empty() {
            edits.push(LineEdit::SetCoding { coding: self.coding.clone() });
        }
        if self.note.is_some() {
            edits.push(LineEdit::SetNote { note: self.note.clone() });
        }
        edits
    }
}
