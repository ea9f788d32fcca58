//! Carts, saved carts, lists and templates: what is in them, who may change them, and their way to an order.
//!
//! Decides how edits of several people meet, what a state allows and what a merge, a schedule or an allocation of costs comes
//! to. Decides no price (pricing does), no approval and no budget. The life cycle is the table [`TABLE`]; the shape is that of
//! B2B carts with approval and freezing (commercetools, Adobe Commerce, `PunchOut`).

mod access;
mod apply;
mod coding;
mod command;
mod configured;
mod create;
mod drift;
mod edit;
mod event;
mod facets;
mod lifecycle;
mod line;
mod merge;
mod new_line;
mod online;
mod products;
mod remainder;
mod request;
mod rows;
mod rules;
mod state;
mod table;

pub use coding::CodedAmount;
pub use command::CartCommand;
pub use configured::MisconfiguredLine;
pub use create::NewCart;
pub use drift::{Drift, DriftCause, DriftPrice, DriftTotal, LineDrift, TotalDrift, drift};
pub use edit::{Decided, LineEdit, Operation, OperationAnswer, OperationOutcome};
pub use event::CartEvent;
pub use line::{CartLine, Coding, Delivery, LineKey, LineStamps, QuantityAdd, QuantitySet, Stamp};
pub use merge::{Fit, Fitting, Merge, MergeOutcome, MergeReport, MergedLine};
pub use new_line::NewLine;
pub use products::Products;
pub use remainder::{Covered, Remainder, remainder};
pub use rows::{RowAnswer, RowOutcome};
pub use rules::{CartRules, MergeMode};
pub use state::{
    Access, Authority, Cart, CartHead, CartKind, CartLock, CartState, Facets, LockScope, Member, Reason,
};
pub use table::{CartVerb, TABLE};
