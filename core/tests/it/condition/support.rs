//! A provider of facts that is a plain table, and short ways to write conditions.

use std::collections::BTreeMap;

use recoup::condition::{
    AmountFact, AttributeValue, Basis, Condition, Facts, FlagFact, IdFact, Known, Moment, NumberFact,
    Outcome, Quotient, Unknown,
};
use recoup::id::UnitId;
use recoup::money::{Currency, Money};
use rust_decimal::Decimal;

#[derive(Debug, Clone)]
pub(crate) enum Value {
    Word(String),
    Number(Quotient, Option<UnitId>),
}

/// What is not in the table is not known.
#[derive(Debug, Clone, Default)]
pub(crate) struct Table {
    pub(crate) ids: BTreeMap<IdFact, Vec<String>>,
    pub(crate) attributes: BTreeMap<String, Vec<Value>>,
    pub(crate) flags: BTreeMap<FlagFact, bool>,
    pub(crate) numbers: BTreeMap<(NumberFact, Option<String>), Known<Quotient>>,
    pub(crate) amounts: BTreeMap<(AmountFact, Basis), Money>,
    pub(crate) moment: Option<Moment>,
}

impl Facts for Table {
    fn ids(&self, fact: IdFact, visit: &mut dyn FnMut(&str)) -> Known<()> {
        self.ids.get(&fact).ok_or(Unknown::NotKnownHere)?.iter().for_each(|id| visit(id));
        Ok(())
    }

    fn attribute(
        &self,
        name: &str,
        _: Option<&UnitId>,
        visit: &mut dyn FnMut(AttributeValue<'_>),
    ) -> Known<()> {
        for value in self.attributes.get(name).ok_or(Unknown::NotKnownHere)? {
            match value {
                Value::Word(word) => visit(AttributeValue::Word(word)),
                Value::Number(number, unit) => visit(AttributeValue::Number(*number, unit.as_ref())),
            }
        }
        Ok(())
    }

    fn flag(&self, fact: FlagFact) -> Known<bool> {
        self.flags.get(&fact).copied().ok_or(Unknown::NotKnownHere)
    }

    fn number(&self, fact: NumberFact, unit: Option<&UnitId>) -> Known<Quotient> {
        let unit = unit.map(|unit| unit.as_str().to_owned());
        self.numbers.get(&(fact, unit)).copied().unwrap_or(Err(Unknown::NotKnownHere))
    }

    fn amount(&self, fact: AmountFact, basis: Basis) -> Known<Money> {
        self.amounts.get(&(fact, basis)).copied().ok_or(Unknown::NotKnownHere)
    }

    fn moment(&self) -> Known<Moment> {
        self.moment.ok_or(Unknown::NotKnownHere)
    }
}

impl Table {
    pub(crate) fn with_ids(mut self, fact: IdFact, ids: &[&str]) -> Self {
        self.ids.insert(fact, ids.iter().map(ToString::to_string).collect());
        self
    }

    pub(crate) fn with_number(
        mut self,
        fact: NumberFact,
        unit: Option<&str>,
        number: Known<Quotient>,
    ) -> Self {
        self.numbers.insert((fact, unit.map(str::to_owned)), number);
        self
    }

    pub(crate) fn with_amount(
        mut self,
        fact: AmountFact,
        basis: Basis,
        amount: &str,
        currency: &str,
    ) -> Self {
        let money = Money { amount: dec(amount), currency: Currency::new(currency).unwrap() };
        self.amounts.insert((fact, basis), money);
        self
    }

    pub(crate) fn with_words(mut self, name: &str, words: &[&str]) -> Self {
        self.attributes.insert(name.into(), words.iter().map(|word| Value::Word((*word).into())).collect());
        self
    }

    pub(crate) fn with_measure(mut self, name: &str, number: &str, unit: Option<&str>) -> Self {
        let unit = unit.map(|unit| UnitId::new(unit).unwrap());
        self.attributes.insert(name.into(), vec![Value::Number(dec(number).into(), unit)]);
        self
    }

    pub(crate) fn with_flag(mut self, fact: FlagFact, is: bool) -> Self {
        self.flags.insert(fact, is);
        self
    }

    /// An instant with its local time at an offset in hours.
    pub(crate) fn at(mut self, instant: &str, offset: i64) -> Self {
        let instant: chrono::DateTime<chrono::Utc> = instant.parse().unwrap();
        self.moment = Some(Moment { instant, local: instant.naive_utc() + chrono::TimeDelta::hours(offset) });
        self
    }
}

pub(crate) fn dec(text: &str) -> Decimal {
    text.parse().unwrap()
}

pub(crate) fn read(json: &str) -> Condition {
    recoup::document::read(json.as_bytes()).unwrap_or_else(|faults| panic!("{json}: {faults}"))
}

/// The outcome of a condition in JSON.
pub(crate) fn outcome(json: &str, facts: &Table) -> Outcome {
    read(json).evaluate(facts)
}
