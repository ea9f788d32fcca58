//! What happened to an order: facts with the quantities and amounts that follow.

use alloc::boxed::Box;
use alloc::string::String;

use super::give_back::GiveBack;
use super::state::{ExternalNumber, LineQuantity, Order, OrderLine, OrderState};
use crate::document::tagged;
use crate::pricing::PriceSnapshot;

tagged! {
    /// A fact about an order.
    pub enum OrderEvent by "event" {
        /// The order is there.
        Placed "placed" {
            /// The whole order.
            required whole: Box<Order>,
        },
        /// It got a number.
        Numbered "numbered" {
            /// The number that people know; as before when absent.
            optional number: String,
            /// Numbers of other systems, each in place of the one that the system had.
            list external: ExternalNumber,
        },
        /// Its lines or prices changed.
        Changed "changed" {
            /// The prices now.
            required prices: Box<PriceSnapshot>,
            /// All lines as they are now.
            list lines: OrderLine,
            /// What that gives back.
            required give_back: GiveBack,
            /// Where the order stands.
            required state: OrderState,
        },
        /// Lines were cancelled.
        Cancelled "cancelled" {
            /// How much of each.
            list lines: LineQuantity,
            /// What that gives back.
            required give_back: GiveBack,
            /// Where the order stands.
            required state: OrderState,
        },
        /// Goods left.
        Shipped "shipped" {
            /// How much of each line.
            list lines: LineQuantity,
            /// Where the order stands.
            required state: OrderState,
        },
        /// Goods are waited for.
        Backordered "backordered" {
            /// How much of each line is waited for now.
            list lines: LineQuantity,
        },
        /// An invoice was written, or a credit note.
        Invoiced "invoiced" {
            /// How much of each line; below zero for a credit note.
            list lines: LineQuantity,
        },
        /// Goods came back.
        Returned "returned" {
            /// How much of each line.
            list lines: LineQuantity,
            /// What that gives back.
            required give_back: GiveBack,
        },
        /// What another system says that it is.
        Observed "observed" {
            /// The other system's version.
            required source_version: u64,
            /// The whole order.
            required whole: Box<Order>,
            /// What lies between the order before and now.
            required give_back: GiveBack,
        },
    }
}
