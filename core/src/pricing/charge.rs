//! Charges.
use alloc::vec::Vec;

use super::compile::Compiler;
use super::work::Cart;
use crate::document::Cursor;
use crate::error::Result;

/// A charge of the rulebook.
#[derive(Debug, Clone)]
pub(crate) struct Charge {}

pub(crate) fn compile(_: &Compiler<'_>, _: &mut Cursor) -> Vec<Charge> {
    Vec::new()
}

/// Works out the charges of a cart.
pub(crate) fn apply(_: &mut Cart<'_>) -> Result<()> {
    Ok(())
}
