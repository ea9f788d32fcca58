//! Selling without a connection: a slice of an engine that a device takes along, and the quotes it makes with it.
//!
//! [`Engine::bundle`](crate::Engine::bundle) cuts out what some accounts may buy until some instant, without costs and without what belongs to other
//! customers. [`Engine::open_bundle`](crate::Engine::open_bundle) makes an engine of it that prices to the same cent, and refuses what the bundle was
//! not made for. What becomes of an offline quote when it comes in is decided by the command `quote.bring_in` and the rulebook's
//! [`OfflineRules`](crate::quote::OfflineRules).

mod bundle;
mod lease;
mod prices;
mod slice;

pub use bundle::{Bundle, BundleVersion, LeftOut, LeftOutKind, Wanted};
pub(crate) use lease::Lease;
