//! Taxes.
use super::book::Book;
use super::compile::Compiler;
use super::rules::{TaxLevel, TaxPrices, Taxes};
use super::work::{Cart, Policy, WorkLine};
use crate::document::Cursor;
use crate::error::Result;
use rust_decimal::Decimal;

/// The tax rules of a rulebook.
#[derive(Debug, Clone)]
pub(crate) struct Table {
    level: TaxLevel,
    prices: TaxPrices,
}

impl Table {
    pub(crate) fn compile(taxes: &Taxes, _: &Compiler<'_>, _: &mut Cursor) -> Self {
        Self { level: taxes.level, prices: taxes.prices }
    }
}

/// The policy that the book itself has.
pub(crate) fn policy(book: &Book) -> Policy {
    match &book.taxes {
        Some(table) => Policy { tax_level: table.level, inclusive: table.prices == TaxPrices::Inclusive },
        None => Policy { tax_level: TaxLevel::Line, inclusive: false },
    }
}

/// Taxes lines and charges.
pub(crate) fn apply(cart: &mut Cart<'_>) -> Result<()> {
    for line in &mut cart.lines {
        line.net = line.total;
        line.gross = line.total;
    }
    for charge in &mut cart.charges {
        charge.net = charge.total;
        charge.gross = charge.total;
    }
    Ok(())
}

/// What the taxes of a line come to, in percent of its net amount.
pub(crate) fn rate_of(_: &Cart<'_>, _: &WorkLine<'_>) -> Result<Decimal> {
    Ok(Decimal::ZERO)
}
