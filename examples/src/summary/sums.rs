//! Amounts by currency.

use std::collections::BTreeMap;

use recoup::money::{Currency, Money};
use rust_decimal::Decimal;

/// Amounts by currency, added exactly: two currencies never meet.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Sums(BTreeMap<Currency, Decimal>);

impl Sums {
    /// Adds an amount.
    pub fn add(&mut self, money: Money) {
        *self.0.entry(money.currency).or_default() += money.amount;
    }

    /// Adds all amounts of another.
    pub fn add_all(&mut self, other: &Self) {
        other.iter().for_each(|money| self.add(money));
    }

    /// The amounts, by the code of their currency.
    pub fn iter(&self) -> impl Iterator<Item = Money> + '_ {
        self.0.iter().map(|(currency, amount)| Money { amount: *amount, currency: *currency })
    }

    /// The amount of one currency.
    #[must_use]
    pub fn of(&self, currency: Currency) -> Decimal {
        self.0.get(&currency).copied().unwrap_or_default()
    }

    /// The currency in which there is most; the first of the alphabet where there is equally much.
    #[must_use]
    pub fn main_currency(&self) -> Option<Currency> {
        let most = self.0.values().max()?;
        self.0.iter().find(|(_, amount)| *amount == most).map(|(currency, _)| *currency)
    }

    /// Whether there is no amount at all.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

impl FromIterator<Money> for Sums {
    fn from_iter<I: IntoIterator<Item = Money>>(amounts: I) -> Self {
        let mut sums = Self::default();
        amounts.into_iter().for_each(|money| sums.add(money));
        sums
    }
}
