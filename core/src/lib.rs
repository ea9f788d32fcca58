//! recoup: an embeddable engine for B2B commerce.
#![no_std]
#![forbid(unsafe_code)]

extern crate alloc;

pub mod catalog;
mod csv;
pub mod document;
pub mod error;
pub mod id;
pub mod limits;
mod lineage;
pub mod money;
pub mod party;

pub use error::{Code, Error, Result};
