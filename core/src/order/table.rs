//! The life of an order as one table.

use super::state::OrderState::{self, Cancelled, Completed, Open};
use crate::document::choice;
use crate::states::StateTable;

choice! {
    /// What can become of an order.
    pub enum OrderVerb {
        /// Its lines or prices change.
        Change "change",
        /// Lines are cancelled.
        Cancel "cancel",
        /// Goods leave.
        Ship "ship",
        /// Goods are waited for.
        Backorder "backorder",
        /// An invoice or a credit note is written.
        Invoice "invoice",
        /// Goods come back.
        Return "return",
        /// It gets a number.
        Number "number",
    }
}

use OrderVerb as Verb;

/// The life of an order.
pub const TABLE: StateTable<OrderState, OrderVerb> = StateTable {
    name: "order",
    states: OrderState::ALL,
    commands: OrderVerb::ALL,
    ends: &[Cancelled],
    moves: &[
        (Open, Verb::Change, &[Open, Completed, Cancelled]),
        (Open, Verb::Cancel, &[Open, Completed, Cancelled]),
        (Open, Verb::Ship, &[Open, Completed]),
        (Open, Verb::Backorder, &[Open]),
        (Open, Verb::Invoice, &[Open]),
        (Open, Verb::Return, &[Open]),
        (Open, Verb::Number, &[Open]),
        (Completed, Verb::Invoice, &[Completed]),
        (Completed, Verb::Return, &[Completed]),
        (Completed, Verb::Number, &[Completed]),
    ],
    refusals: &[],
};
