//! Quantity and order rules.
use alloc::vec::Vec;

use super::compile::Compiler;
use super::result::Totals;
use super::work::Cart;
use crate::document::Cursor;
use crate::error::Result;

/// A quantity rule.
#[derive(Debug, Clone)]
pub(crate) struct Rule {}

/// An order rule.
#[derive(Debug, Clone)]
pub(crate) struct OrderRule {}

pub(crate) fn compile_rules(_: &Compiler<'_>, _: &mut Cursor) -> Vec<Rule> {
    Vec::new()
}

pub(crate) fn compile_order_rules(_: &Compiler<'_>, _: &mut Cursor) -> Vec<OrderRule> {
    Vec::new()
}

/// Reports what stands against submitting the cart.
pub(crate) fn check(_: &mut Cart<'_>, _: &Totals) -> Result<()> {
    Ok(())
}
