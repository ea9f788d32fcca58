//! Writes a condition in its one canonical form, and names the keys of its object.

use alloc::string::String;
use alloc::vec::Vec;

use rust_decimal::Decimal;

use super::{AttributeTest, Condition, Fact, Range, Scope};
use crate::document::{Encode, Tree};
use crate::money::settled;

/// A key of a condition's object, in the canonical order.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Key {
    All,
    Any,
    Not,
    Fact(Fact),
}

impl Key {
    pub(super) const COMBINATORS: [Self; 3] = [Self::All, Self::Any, Self::Not];

    pub(super) fn all(scope: Scope) -> impl Iterator<Item = Self> {
        Self::COMBINATORS.into_iter().chain(scope.facts().map(Self::Fact))
    }

    pub(super) fn find(word: &str, scope: Scope) -> Option<Self> {
        Self::all(scope).find(|key| key.as_str() == word)
    }

    pub(super) const fn as_str(self) -> &'static str {
        match self {
            Self::All => "all",
            Self::Any => "any",
            Self::Not => "not",
            Self::Fact(fact) => fact.as_str(),
        }
    }
}

impl Condition {
    pub(super) const fn key(&self) -> Key {
        match self {
            Self::All(_) => Key::All,
            Self::Any(_) => Key::Any,
            Self::Not(_) => Key::Not,
            Self::Ids { fact, .. } => Key::Fact(Fact::Id(*fact)),
            Self::Attribute { .. } => Key::Fact(Fact::Attribute),
            Self::Score { .. } => Key::Fact(Fact::Score),
            Self::Flag { fact, .. } => Key::Fact(Fact::Flag(*fact)),
            Self::Number { fact, .. } => Key::Fact(Fact::Number(*fact)),
            Self::Amount { fact, .. } => Key::Fact(Fact::Amount(*fact)),
            Self::Date(_) => Key::Fact(Fact::Date),
            Self::Weekday(_) => Key::Fact(Fact::Weekday),
        }
    }
}

/// Parts that an object with several keys can hold are written as one; reading it gives the same parts in the same order.
impl Encode for Condition {
    fn encode(&self) -> Tree {
        match self {
            Self::All(parts) if parts.len() > 1 && parts.is_sorted_by(|a, b| a.key() < b.key()) => {
                Tree::Object(parts.iter().map(field).collect())
            }
            other => Tree::Object(Vec::from([field(other)])),
        }
    }
}

fn field(condition: &Condition) -> (String, Tree) {
    (condition.key().as_str().into(), value(condition))
}

fn value(condition: &Condition) -> Tree {
    match condition {
        Condition::All(parts) | Condition::Any(parts) => parts.encode(),
        Condition::Not(part) => part.encode(),
        Condition::Ids { any_of, .. } => one_or_more(any_of),
        Condition::Attribute { name, test } => {
            let mut fields = Vec::from([("name".into(), name.encode())]);
            match test {
                AttributeTest::Words(words) => fields.push(("is".into(), one_or_more(words))),
                AttributeTest::Number { range, unit } => {
                    bounds(*range, &mut fields, plain);
                    fields.extend(unit.iter().map(|unit| ("unit".into(), unit.encode())));
                }
            }
            Tree::Object(fields)
        }
        Condition::Score { name, range } => {
            let mut fields = Vec::from([("name".into(), name.encode())]);
            exact_or_bounds(*range, &mut fields, plain);
            Tree::Object(fields)
        }
        Condition::Flag { is, .. } => is.encode(),
        Condition::Number { range, unit, .. } => {
            let mut fields = Vec::new();
            exact_or_bounds(*range, &mut fields, plain);
            fields.extend(unit.iter().map(|unit| ("unit".into(), unit.encode())));
            Tree::Object(fields)
        }
        Condition::Amount { fact, range, currency, basis } => {
            let mut fields = Vec::new();
            exact_or_bounds(*range, &mut fields, |amount| settled(amount, currency.exponent()));
            fields.push(("currency".into(), currency.encode()));
            if *basis != fact.default_basis() {
                fields.push(("basis".into(), basis.encode()));
            }
            Tree::Object(fields)
        }
        Condition::Date(period) => period.encode(),
        Condition::Weekday(days) => one_or_more(days),
    }
}

fn one_or_more<T: Encode>(values: &[T]) -> Tree {
    match values {
        [one] => one.encode(),
        several => Tree::List(several.iter().map(Encode::encode).collect()),
    }
}

fn plain(number: Decimal) -> Decimal {
    number.normalize()
}

fn exact_or_bounds(range: Range, fields: &mut Vec<(String, Tree)>, form: impl Fn(Decimal) -> Decimal) {
    match range.exactly() {
        Some(number) => fields.push(("is".into(), decimal(form(number)))),
        None => bounds(range, fields, form),
    }
}

fn bounds(range: Range, fields: &mut Vec<(String, Tree)>, form: impl Fn(Decimal) -> Decimal) {
    if let Some(bound) = range.lower {
        let word = if bound.included { "at_least" } else { "over" };
        fields.push((word.into(), decimal(form(bound.value))));
    }
    if let Some(bound) = range.upper {
        let word = if bound.included { "at_most" } else { "under" };
        fields.push((word.into(), decimal(form(bound.value))));
    }
}

/// The digits as they are: the decimal's own encoder would strip the zeros of an amount.
fn decimal(number: Decimal) -> Tree {
    Tree::Text(alloc::format!("{number}"))
}
