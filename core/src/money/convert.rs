//! Conversion between currencies at a stated rate, rounded once at the `fx` point of the target's plan.

use rust_decimal::Decimal;

use super::{Currency, Money, ResolvedPlan};
use crate::document::{Cursor, record};
use crate::error::{Code, Error, Result};

record! {
    /// A rate: `per` units of `from` are worth `rate` units of `to`. The way back is another rate; none is ever inverted.
    #[derive(Eq)]
    pub struct Rate "ExchangeRate" check {
        /// The currency that is converted.
        required from: Currency,
        /// The currency that comes out.
        required to: Currency,
        /// How much of `to` one gets for `per` of `from`, above zero.
        required rate: Decimal,
        /// How many units of `from` the rate is quoted for, above zero; 1 if left out.
        default per: Decimal = Decimal::ONE,
    }
}

impl Rate {
    fn check(&self, at: &mut Cursor) {
        for (name, value) in [("rate", self.rate), ("per", self.per)] {
            if value <= Decimal::ZERO {
                at.step(name, |at| at.fault(Code::OutOfRange, "A rate of exchange is above zero."));
            }
        }
    }

    /// Converts an amount: `amount * rate / per`, rounded once.
    ///
    /// # Errors
    /// [`Code::CurrencyMismatch`] when the amount is not in `from` or the plan not for `to`,
    /// [`Code::AmountOutOfRange`].
    ///
    /// ```
    /// use recoup::money::{Currency, Money, Rate, RoundingPlan};
    /// use rust_decimal::Decimal;
    /// let (jpy, eur) = (Currency::new("JPY").unwrap(), Currency::new("EUR").unwrap());
    /// let rate = Rate { from: jpy, to: eur, rate: Decimal::new(5713, 4), per: Decimal::from(100) };
    /// let plan = RoundingPlan::default().for_currency(eur).unwrap();
    /// let euros = rate.convert(Money { amount: Decimal::from(2500), currency: jpy }, &plan).unwrap();
    /// assert_eq!(euros.to_string(), "14.28 EUR");
    /// ```
    pub fn convert(&self, money: Money, plan: &ResolvedPlan) -> Result<Money> {
        let mismatch = |wanted: Currency, found: Currency| {
            Error::new(Code::CurrencyMismatch).with("expected", wanted).with("found", found)
        };
        if money.currency != self.from {
            return Err(mismatch(self.from, money.currency));
        }
        if plan.currency != self.to {
            return Err(mismatch(self.to, plan.currency));
        }
        let amount = plan.fx.proportion(money.amount, self.rate, self.per)?;
        Ok(Money { amount, currency: self.to })
    }
}
