//! Everything that a person or the host can say about an order, as documents.

use alloc::boxed::Box;
use alloc::string::String;

use super::change::NewOrder;
use super::state::{ExternalNumber, LineQuantity, Order};
use super::table::OrderVerb;
use crate::document::tagged;
use crate::pricing::PriceSnapshot;

tagged! {
    /// A command about an order.
    pub enum OrderCommand by "command" {
        /// An order of another system.
        Create "create" {
            /// The order.
            required new: NewOrder,
        },
        /// It got a number.
        Number "number" {
            /// The number that people know.
            optional number: String,
            /// Numbers of other systems.
            list external: ExternalNumber,
        },
        /// It was changed in the system that carries it out.
        Change "change" {
            /// The prices now, with every line that is ordered.
            required prices: Box<PriceSnapshot>,
            /// The version that was seen.
            optional seen: u64,
        },
        /// Cancel it, or lines of it.
        Cancel "cancel" {
            /// How much of which line; all that is not shipped when absent.
            list lines: LineQuantity,
            /// The version that was seen.
            optional seen: u64,
        },
        /// Goods left.
        Ship "ship" {
            /// How much of which line.
            list lines: LineQuantity,
        },
        /// Goods are waited for.
        Backorder "backorder" {
            /// How much of each line is waited for now; zero ends it.
            list lines: LineQuantity,
        },
        /// An invoice was written; below zero a credit note.
        Invoice "invoice" {
            /// How much of which line.
            list lines: LineQuantity,
        },
        /// Goods came back.
        Return "return" {
            /// How much of which line.
            list lines: LineQuantity,
        },
        /// Say what it is in the system that decides about it.
        Observe "observe" {
            /// That system's version.
            required source_version: u64,
            /// The whole order.
            required whole: Box<Order>,
        },
    }
}

impl OrderCommand {
    /// The command of the table; none for creation and observations.
    #[must_use]
    pub const fn verb(&self) -> Option<OrderVerb> {
        match self {
            Self::Create { .. } | Self::Observe { .. } => None,
            Self::Number { .. } => Some(OrderVerb::Number),
            Self::Change { .. } => Some(OrderVerb::Change),
            Self::Cancel { .. } => Some(OrderVerb::Cancel),
            Self::Ship { .. } => Some(OrderVerb::Ship),
            Self::Backorder { .. } => Some(OrderVerb::Backorder),
            Self::Invoice { .. } => Some(OrderVerb::Invoice),
            Self::Return { .. } => Some(OrderVerb::Return),
        }
    }
}
