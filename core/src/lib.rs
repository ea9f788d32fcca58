//! recoup: an embeddable engine for B2B commerce.
#![no_std]
#![forbid(unsafe_code)]

extern crate alloc;

pub mod catalog;
pub mod condition;
mod csv;
pub mod digest;
pub mod document;
mod engine;
pub mod error;
pub mod id;
pub mod limits;
mod lineage;
pub mod money;
pub mod party;
pub mod pricing;
pub mod rulebook;
pub mod time;

pub use engine::Engine;
pub use error::{Code, Error, Result};
pub use pricing::{Priced, Request};
pub use rulebook::Rulebook;
