//! Promotions through the public API: rulebooks and requests as JSON, expected amounts worked out by hand beside them.

mod actions;
mod faults;
mod freight;
mod groups;
mod limits;
mod orders;
mod properties;
mod support;
mod taxed;
