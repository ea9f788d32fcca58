//! A prepared cart without documents: the quantity of a line in, the totals out, at every keystroke.
//!
//! Decimals cross as counts of a fraction: 12.50 is 1250 with two decimals, which is exact in all three languages and needs no parser of
//! theirs. What does not fit into that goes the way of every other operation, as a document.

use std::fmt::Write as _;

use recoup::error::{Code, Error};
use recoup::pricing::{Prepared, Totals};
use recoup_surface::counts::{counts, in_order};
use rust_decimal::Decimal;

use crate::{NativeError, NativeHandle};

#[uniffi::export]
impl NativeHandle {
    /// Changes the quantity of the line at a position, counted from 0, to so many of a fraction with so many decimals.
    pub fn set_quantity(&self, index: u32, count: i64, decimals: u32) -> Result<(), NativeError> {
        // Zero has one form, as in documents.
        let quantity = Decimal::try_new(count, if count == 0 { 0 } else { decimals })
            .map_err(|_| Error::new(Code::InvalidDecimal).within("quantity"))?;
        self.with_cart(|cart| cart.set_quantity(index as usize, quantity))
    }

    /// The totals of the cart as it stands: the decimals of the fraction, then the totals in the order of their fields, each followed by a
    /// space. Empty where they are not counts of one fraction, and `cart.totals` has to be called.
    pub fn totals(&self) -> Result<String, NativeError> {
        Ok(text(&self.with_cart(Prepared::totals)?).unwrap_or_default())
    }
}

impl NativeHandle {
    fn with_cart<T>(&self, act: impl FnOnce(&mut Prepared) -> recoup::Result<T>) -> Result<T, NativeError> {
        let cart = self.0.cart();
        let mut cart = cart.ok_or_else(|| Error::new(Code::InvalidRequest).detail("This is no cart."))?;
        Ok(act(&mut cart)?)
    }
}

/// One text, because uniffi's Swift copies every field of a record by a generic function: ten of them took longer than all the rest.
fn text(totals: &Totals) -> Option<String> {
    let (decimals, counts) = counts(in_order(totals))?;
    let mut text = String::with_capacity(96);
    for number in core::iter::once(i64::from(decimals)).chain(counts) {
        // A string takes everything that is written to it.
        let _ = write!(text, "{number} ");
    }
    Some(text)
}
