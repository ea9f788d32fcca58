//! A prepared cart without documents: the quantity of a line in, the totals out, at every keystroke.
//!
//! Decimals cross as their text. It is the one form that is exact in all three languages, and a quantity is a few bytes.

use recoup::document::{Tree, read_tree};
use recoup::error::{Code, Error};
use recoup::pricing::{Prepared, Totals};
use rust_decimal::Decimal;

use crate::{NativeError, NativeHandle};

/// The totals of a cart; each a decimal as text.
#[derive(Debug, uniffi::Record)]
pub struct NativeTotals {
    /// Lines before promotions, in the basis of the prices.
    pub subtotal: String,
    /// What promotions took from lines, less what floors gave back.
    pub discount: String,
    /// Charges after shipping promotions, in the basis of the prices.
    pub charges: String,
    /// Lines and charges without tax.
    pub net: String,
    /// Tax.
    pub tax: String,
    /// What is to be paid.
    pub gross: String,
    /// What the rounding of the document added.
    pub rounding: String,
    /// What is due now.
    pub due_now: String,
    /// What is due later.
    pub due_later: String,
}

#[uniffi::export]
impl NativeHandle {
    /// Changes the quantity of the line at a position, counted from 0.
    pub fn set_quantity(&self, index: u32, quantity: String) -> Result<(), NativeError> {
        let tree = Tree::Text(quantity);
        let quantity: Decimal = read_tree(&tree).map_err(|faults| faults.within("quantity"))?;
        self.with_cart(|cart| cart.set_quantity(index as usize, quantity))
    }

    /// The totals of the cart as it stands.
    pub fn totals(&self) -> Result<NativeTotals, NativeError> {
        self.with_cart(Prepared::totals).map(NativeTotals::from)
    }
}

impl NativeHandle {
    fn with_cart<T>(&self, act: impl FnOnce(&mut Prepared) -> recoup::Result<T>) -> Result<T, NativeError> {
        let cart = self.0.cart();
        let mut cart = cart.ok_or_else(|| Error::new(Code::InvalidRequest).detail("This is no cart."))?;
        Ok(act(&mut cart)?)
    }
}

impl From<Totals> for NativeTotals {
    fn from(totals: Totals) -> Self {
        Self {
            subtotal: totals.subtotal.to_string(),
            discount: totals.discount.to_string(),
            charges: totals.charges.to_string(),
            net: totals.net.to_string(),
            tax: totals.tax.to_string(),
            gross: totals.gross.to_string(),
            rounding: totals.rounding.to_string(),
            due_now: totals.due_now.to_string(),
            due_later: totals.due_later.to_string(),
        }
    }
}
