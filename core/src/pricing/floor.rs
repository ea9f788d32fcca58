//! Floors.
use super::work::Cart;
use crate::error::Result;

/// Applies the floors of a cart.
pub(crate) fn apply(_: &mut Cart<'_>) -> Result<()> {
    Ok(())
}
