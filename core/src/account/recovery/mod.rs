//! Recovery inside a step: what the account's own carts, quotes, approvals, orders and credit mean for things that can stall, what
//! signals mean, which plays begin and end, and which of their steps are done now.
//!
//! The floor below decides; this one brings it the facts, prices what a message says, and carries decisions out as effects.

mod context;
mod explain;
mod feedback;
mod journeys;
mod pricing;
mod runs;
mod sending;
mod signals;
mod steps;
mod watch;

pub use explain::{HeldBack, Unsent};
