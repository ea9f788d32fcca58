//! The public surface as bindings use it: by names, handles and JSON texts.
#![expect(clippy::unwrap_used, clippy::panic, reason = "a test that fails stops")]

mod batch;
mod calls;
mod garbage;
mod manifest;
mod shop;
mod table;
mod threads;
