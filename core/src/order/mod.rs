//! Orders as a record, not as an order management system: what was ordered at which prices, and what has become of it.
//!
//! Decides how much of each line can still be cancelled, shipped, invoiced or returned, and what a change gives back to
//! budgets, allowances and credit, to the last cent. Ships nothing and invoices nothing: other systems say that they did.

mod apply;
mod change;
mod command;
mod event;
mod give_back;
mod state;
mod table;
mod terms;

pub use change::NewOrder;
pub use command::OrderCommand;
pub use event::OrderEvent;
pub use give_back::{GiveBack, GiveBackLine};
pub use state::{ExternalNumber, LineQuantity, Order, OrderLine, OrderOrigin, OrderState, OriginKind};
pub use table::{OrderVerb, TABLE};
pub use terms::{EarlyPayment, Instalment, InstalmentKind, Payable, schedule};
