//! Promotions.
use super::compile::Compiler;
use super::work::Cart;
use crate::document::Cursor;
use crate::error::Result;

/// All promotions of a rulebook in their total order.
#[derive(Debug, Clone, Default)]
pub(crate) struct Programme {}

impl Programme {
    pub(crate) fn compile(_: &Compiler<'_>, _: &mut Cursor) -> Self {
        Self {}
    }
}

/// Applies the promotions of a cart.
pub(crate) fn apply(_: &mut Cart<'_>) -> Result<()> {
    Ok(())
}
