//! A prepared cart without documents: the quantity of a line in, the totals out, at every keystroke.
//!
//! Decimals cross as counts of a fraction: 12.50 is 1250 with two decimals, which is exact in all three languages and needs no parser of
//! theirs. What does not fit into that goes the way of every other operation, as a document.

use std::fmt::Write as _;

use recoup::error::{Code, Error};
use recoup::pricing::{Prepared, Totals};
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
        Ok(counts(&self.with_cart(Prepared::totals)?).unwrap_or_default())
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
fn counts(totals: &Totals) -> Option<String> {
    let decimals = totals.gross.scale();
    let amounts = [
        totals.subtotal,
        totals.discount,
        totals.charges,
        totals.net,
        totals.tax,
        totals.gross,
        totals.rounding,
        totals.due_now,
        totals.due_later,
    ];
    let mut text = String::with_capacity(96);
    // A string takes everything that is written to it.
    let _ = write!(text, "{decimals} ");
    for amount in amounts {
        // Zero with a sign has a text of its own.
        if amount.scale() != decimals || amount.is_zero() && amount.is_sign_negative() {
            return None;
        }
        let _ = write!(text, "{} ", i64::try_from(amount.mantissa()).ok()?);
    }
    Some(text)
}

#[cfg(test)]
mod tests {
    use recoup::pricing::Totals;
    use rust_decimal::Decimal;

    use super::counts;

    /// The counts of totals of which two are these, and the others 0.00.
    fn with(subtotal: Decimal, gross: Decimal) -> Option<String> {
        let zero = Decimal::new(0, 2);
        counts(&Totals {
            subtotal,
            discount: zero,
            charges: zero,
            net: zero,
            tax: zero,
            gross,
            rounding: zero,
            due_now: zero,
            due_later: zero,
        })
    }

    #[test]
    fn amounts_of_one_fraction_are_counts() {
        for count in [0, 1, -1250, i64::MAX, i64::MIN] {
            let found = with(Decimal::new(count, 2), Decimal::new(7, 2));
            assert_eq!(found, Some(format!("2 {count} 0 0 0 0 7 0 0 0 ")));
        }
    }

    #[test]
    fn other_amounts_are_none() {
        let minus_zero = -Decimal::new(0, 2);
        let beyond = Decimal::new(i64::MAX, 2) + Decimal::new(1, 2);
        for amount in [minus_zero, beyond, -beyond - Decimal::new(1, 2), Decimal::new(5, 1), Decimal::ZERO] {
            assert_eq!(with(amount, Decimal::new(7, 2)), None, "{amount}");
            assert_eq!(with(Decimal::new(7, 2), amount), None, "{amount}");
        }
    }
}
