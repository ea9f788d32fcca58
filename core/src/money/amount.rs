//! A settlement amount in records that are kept: printed with the decimals of its currency, never stripped.

use rust_decimal::Decimal;

use super::{Currency, Money, settled};
use crate::document::{Cursor, Decode, Encode, Tree};
use crate::error::{Code, Error, Result};
use crate::limits;

/// An amount that was rounded to its currency, such as `12.50`. Two amounts are equal when their values are.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct Amount(Decimal);

impl Amount {
    /// Nothing.
    pub const ZERO: Self = Self(Decimal::ZERO);

    /// The amount as its currency writes it.
    ///
    /// # Errors
    /// [`Code::PrecisionLoss`] when it has more decimals than the currency, [`Code::AmountOutOfRange`].
    pub fn new(amount: Decimal, currency: Currency) -> Result<Self> {
        if amount.abs() >= Decimal::from(limits::AMOUNT) {
            return Err(Code::AmountOutOfRange.into());
        }
        let settled = settled(amount, currency.exponent());
        if settled.scale() > currency.exponent() {
            return Err(Error::new(Code::PrecisionLoss).with("amount", amount).with("currency", currency));
        }
        Ok(Self(settled))
    }

    /// What is settled already: an amount of a priced cart.
    pub(crate) fn settled(amount: Decimal, currency: Currency) -> Self {
        Self(settled(amount, currency.exponent()))
    }

    /// Its value.
    #[must_use]
    pub const fn get(self) -> Decimal {
        self.0
    }
}

impl core::fmt::Display for Amount {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        self.0.fmt(f)
    }
}

impl Decode for Amount {
    fn decode(tree: &Tree, at: &mut Cursor) -> Option<Self> {
        let amount = Decimal::decode(tree, at)?;
        // A decimal that is zero forgets its digits; an amount of nothing is written as it was, `0.00`.
        let digits = match tree {
            Tree::Text(text) if amount.is_zero() => {
                text.split_once('.').map_or(0, |(_, digits)| digits.len())
            }
            _ => return Some(Self(amount)),
        };
        let zero = u32::try_from(digits).ok().and_then(|digits| Decimal::try_new(0, digits).ok());
        Some(Self(zero.unwrap_or_default()))
    }
}

impl Encode for Amount {
    fn encode(&self) -> Tree {
        Tree::Text(alloc::string::ToString::to_string(&self.0))
    }
}

#[cfg(feature = "schema")]
impl crate::document::Describe for Amount {
    fn describe(definitions: &mut crate::document::Definitions) -> Tree {
        Decimal::describe(definitions)
    }
}

impl Decode for Money {
    fn decode(tree: &Tree, at: &mut Cursor) -> Option<Self> {
        let mut object = at.object(tree)?;
        let amount: Option<Decimal> = object.required("amount", at);
        let currency: Option<Currency> = object.required("currency", at);
        object.finish(at);
        let (amount, currency) = (amount?, currency?);
        let checked = Amount::new(amount, currency);
        checked.map_err(|error| at.step("amount", |at| at.push(error))).ok()?;
        Some(Self { amount, currency })
    }
}

/// At the currency's exponent.
impl Encode for Money {
    fn encode(&self) -> Tree {
        let amount = Amount::settled(self.amount, self.currency).encode();
        Tree::Object(alloc::vec![("amount".into(), amount), ("currency".into(), self.currency.encode())])
    }
}

#[cfg(feature = "schema")]
impl crate::document::Describe for Money {
    fn describe(definitions: &mut crate::document::Definitions) -> Tree {
        use crate::document::{describe_object, required};
        definitions.refer("Money", module_path!(), |definitions| {
            let about = "Major units, with no more decimals than the currency has.";
            let fields = [
                required("amount", about, Decimal::describe(definitions)),
                required("currency", "The currency.", Currency::describe(definitions)),
            ];
            describe_object("An amount in a currency.", fields)
        })
    }
}
