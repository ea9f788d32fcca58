//! A prepared cart without documents: the quantity of a line in, the totals out, at every keystroke.
//!
//! Decimals cross as counts of a fraction: 12.50 is 1250 with two decimals, which is exact in all three languages and needs no parser. What
//! does not fit into that goes the way of every other operation, as a document.

use recoup::error::{Code, Error};
use recoup::pricing::{Prepared, Totals};
use rust_decimal::Decimal;

use crate::{NativeError, NativeHandle};

/// The totals of a cart as counts of one fraction.
#[derive(Debug, PartialEq, uniffi::Record)]
pub struct NativeTotals {
    /// The decimals of the fraction.
    pub decimals: u32,
    /// Lines before promotions, in the basis of the prices.
    pub subtotal: i64,
    /// What promotions took from lines, less what floors gave back.
    pub discount: i64,
    /// Charges after shipping promotions, in the basis of the prices.
    pub charges: i64,
    /// Lines and charges without tax.
    pub net: i64,
    /// Tax.
    pub tax: i64,
    /// What is to be paid.
    pub gross: i64,
    /// What the rounding of the document added.
    pub rounding: i64,
    /// What is due now.
    pub due_now: i64,
    /// What is due later.
    pub due_later: i64,
}

#[uniffi::export]
impl NativeHandle {
    /// Changes the quantity of the line at a position, counted from 0, to so many of a fraction with so many decimals.
    pub fn set_quantity(&self, index: u32, count: i64, decimals: u32) -> Result<(), NativeError> {
        // Zero has one form, as in documents.
        let quantity = Decimal::try_new(count, if count == 0 { 0 } else { decimals })
            .map_err(|_| Error::new(Code::InvalidDecimal).within("quantity"))?;
        self.with_cart(|cart| cart.set_quantity(index as usize, quantity))
    }

    /// The totals of the cart as it stands; nothing where they are not counts of one fraction, and `cart.totals` has to be called.
    pub fn totals(&self) -> Result<Option<NativeTotals>, NativeError> {
        Ok(NativeTotals::of(&self.with_cart(Prepared::totals)?))
    }
}

impl NativeHandle {
    fn with_cart<T>(&self, act: impl FnOnce(&mut Prepared) -> recoup::Result<T>) -> Result<T, NativeError> {
        let cart = self.0.cart();
        let mut cart = cart.ok_or_else(|| Error::new(Code::InvalidRequest).detail("This is no cart."))?;
        Ok(act(&mut cart)?)
    }
}

impl NativeTotals {
    fn of(totals: &Totals) -> Option<Self> {
        let decimals = totals.gross.scale();
        let count = |amount: Decimal| {
            // Zero with a sign has a text of its own.
            let is_count = amount.scale() == decimals && !(amount.is_zero() && amount.is_sign_negative());
            is_count.then(|| i64::try_from(amount.mantissa()).ok()).flatten()
        };
        Some(Self {
            decimals,
            subtotal: count(totals.subtotal)?,
            discount: count(totals.discount)?,
            charges: count(totals.charges)?,
            net: count(totals.net)?,
            tax: count(totals.tax)?,
            gross: count(totals.gross)?,
            rounding: count(totals.rounding)?,
            due_now: count(totals.due_now)?,
            due_later: count(totals.due_later)?,
        })
    }
}

#[cfg(test)]
mod tests {
    use recoup::pricing::Totals;
    use rust_decimal::Decimal;

    use super::NativeTotals;

    /// Totals of which two are these, and the others 0.00.
    fn totals(subtotal: Decimal, gross: Decimal) -> Option<NativeTotals> {
        let zero = Decimal::new(0, 2);
        NativeTotals::of(&Totals {
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
            let found = totals(Decimal::new(count, 2), Decimal::new(7, 2));
            let found = found.map(|totals| (totals.decimals, totals.subtotal, totals.gross, totals.tax));
            assert_eq!(found, Some((2, count, 7, 0)), "{count}");
        }
    }

    #[test]
    fn other_amounts_are_none() {
        let minus_zero = -Decimal::new(0, 2);
        let beyond = Decimal::new(i64::MAX, 2) + Decimal::new(1, 2);
        for amount in [minus_zero, beyond, -beyond - Decimal::new(1, 2), Decimal::new(5, 1), Decimal::ZERO] {
            assert_eq!(totals(amount, Decimal::new(7, 2)), None, "{amount}");
            assert_eq!(totals(Decimal::new(7, 2), amount), None, "{amount}");
        }
    }
}
