//! Carts, saved carts, lists and templates: what is in them, who may change them, and their way to an order.
//!
//! Decides how edits of several people meet, what a state allows and what a merge, a schedule or an allocation of costs comes
//! to. Decides no price (pricing does), no approval and no budget. The life cycle is the table [`TABLE`]; the shape is that of
//! B2B carts with approval and freezing (commercetools, Adobe Commerce, PunchOut).

mod access;
mod apply;
mod command;
mod create;
mod edit;
mod event;
mod lifecycle;
mod line;
mod new_line;
mod online;
mod products;
mod rules;
mod state;
mod table;

pub use command::CartCommand;
pub use create::NewCart;
pub use edit::{Decided, LineEdit, Operation, OperationAnswer, OperationOutcome};
pub use event::CartEvent;
pub use line::{CartLine, Coding, Delivery, LineKey, LineStamps, QuantityAdd, QuantitySet, Stamp};
pub use new_line::NewLine;
pub use products::Products;
pub use rules::{CartRules, MergeMode, OnRefusal};
pub use state::{
    Access, Authority, Cart, CartHead, CartKind, CartLock, CartState, Facets, LockScope, Member, Reason,
};
pub use table::{CartVerb, TABLE};
