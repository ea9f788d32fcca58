//! Conditions: one small typed language for promotions, approvals, segments, branches of plays and lints.
//!
//! A condition says which facts must hold; it does not find facts (a [`Facts`] provider does) and has no effects. It never
//! compares amounts of two currencies or measures of two units that do not convert: the answer is then
//! [`Outcome::Unknown`], and unknowns combine by Kleene's strong three-valued logic (S. C. Kleene, *Introduction to
//! Metamathematics*, 1952, section 64). The facts are the rows of the tables in `fact.rs`; a new fact is a new row.
//!
//! In JSON a condition is an object; several keys mean all of them:
//!
//! ```
//! use recoup::condition::Condition;
//!
//! let json = br#"{ "category": "fasteners", "quantity": { "at_least": 100, "unit": "ea" } }"#;
//! let condition: Condition = recoup::document::read(json).unwrap();
//! assert_eq!(condition.to_string(), "category is fasteners and quantity is at least 100 ea");
//! ```
//!
//! | key | value |
//! |---|---|
//! | `all`, `any` | a list of conditions |
//! | `not` | a condition |
//! | a row of [`IdFact`] | an id, or a list of ids of which one must match |
//! | `attribute` | `{ "name", "is": word or list }` or `{ "name", comparators, "unit"? }` |
//! | `score` | `{ "name", comparators }` |
//! | a row of [`FlagFact`] | `true` or `false` |
//! | a row of [`NumberFact`] | comparators, and `unit` where the row is measured |
//! | a row of [`AmountFact`] | comparators, `currency`, and `basis`: `goods`, `net` (when left out) or `gross` |
//! | `date` | `{ "from"?, "until"? }`, dates or instants, `until` is not included |
//! | `weekday` | one of or a list of `Mon` to `Sun` |
//!
//! The comparators are `at_least`, `over`, `at_most`, `under` and `is`; one lower and one upper bound may stand together.

mod analysis;
mod comparators;
mod decode;
mod encode;
mod explain;
mod fact;
mod facts;
mod outcome;
mod period;
mod quotient;
mod range;
#[cfg(feature = "schema")]
mod schema;
mod scoped;
mod sentence;

use alloc::boxed::Box;
use alloc::vec::Vec;

pub use analysis::{Flaw, FlawKind};
pub(crate) use decode::one_or_many;
pub use explain::Explanation;
pub use fact::{AmountFact, Fact, FlagFact, IdFact, Measure, NumberFact, Scope};
pub use facts::{AttributeValue, Facts, Known};
pub use outcome::{Outcome, Unknown};
pub use period::{Moment, Period, Weekday, When};
pub use quotient::Quotient;
pub use range::{Bound, Range};
pub use scoped::{BuyerCondition, CartCondition};

use crate::document::choice;
use crate::id::{Name, UnitId};
use crate::money::Currency;

/// What must hold. What is read from a document says something: no list in it is empty. A value built by a program is
/// evaluated all the same: `All` of nothing holds, `Any` of nothing fails.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Condition {
    /// Every part holds.
    All(Vec<Condition>),
    /// At least one part holds.
    Any(Vec<Condition>),
    /// The part fails.
    Not(Box<Condition>),
    /// One of the fact's ids is one of these.
    Ids {
        /// The fact that is asked for.
        fact: IdFact,
        /// One of these must match.
        any_of: Vec<Name>,
    },
    /// An attribute of the product.
    Attribute {
        /// The name of the attribute.
        name: Name,
        /// What one of its values must be.
        test: AttributeTest,
    },
    /// A score of the host's own model is within a range.
    Score {
        /// The name of the score.
        name: Name,
        /// Where it must be.
        range: Range,
    },
    /// Something is so, or is not.
    Flag {
        /// The fact that is asked for.
        fact: FlagFact,
        /// Whether it must be so.
        is: bool,
    },
    /// A count, measure or percentage is within a range.
    Number {
        /// The fact that is asked for.
        fact: NumberFact,
        /// Where the number must be.
        range: Range,
        /// The unit of the bounds; without it they are in the base unit of the product.
        unit: Option<UnitId>,
    },
    /// An amount of money is within a range.
    Amount {
        /// The fact that is asked for.
        fact: AmountFact,
        /// Where the amount must be, in major units.
        range: Range,
        /// The currency of the bounds.
        currency: Currency,
        /// What the amount includes.
        basis: Basis,
    },
    /// The moment is within a period.
    Date(Period),
    /// The day of the week is one of these.
    Weekday(Vec<Weekday>),
}

/// What a value of an attribute must be.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum AttributeTest {
    /// One of these words.
    Words(Vec<Name>),
    /// A number within a range.
    Number {
        /// Where the number must be.
        range: Range,
        /// The unit of the bounds; without it only values that have no unit are compared.
        unit: Option<UnitId>,
    },
}

choice! {
    /// What an amount includes.
    pub enum Basis "ConditionBasis" {
        /// Before promotions and before tax.
        Goods "goods",
        /// After promotions, before tax.
        Net "net",
        /// After promotions, with tax.
        Gross "gross",
    }
}

impl Condition {
    /// Whether the condition holds. Allocates nothing; parts that can't change the outcome are not asked.
    pub fn evaluate<F: Facts + ?Sized>(&self, facts: &F) -> Outcome {
        match self {
            Self::All(parts) => Outcome::all(parts.iter().map(|part| part.evaluate(facts))),
            Self::Any(parts) => Outcome::any(parts.iter().map(|part| part.evaluate(facts))),
            Self::Not(part) => !part.evaluate(facts),
            Self::Ids { fact, any_of } => has_id(*fact, any_of, facts).into(),
            Self::Attribute { name, test } => has_attribute(name, test, facts),
            Self::Score { name, range } => {
                facts.score(name.as_str()).and_then(|found| range.contains(found)).into()
            }
            Self::Flag { fact, is } => facts.flag(*fact).map(|found| found == *is).into(),
            Self::Number { fact, range, unit } => {
                facts.number(*fact, unit.as_ref()).and_then(|found| range.contains(found)).into()
            }
            Self::Amount { fact, range, currency, basis } => {
                let found = facts.amount(*fact, *basis);
                found
                    .and_then(|found| {
                        if found.currency == *currency {
                            range.contains(found.amount.into())
                        } else {
                            Err(Unknown::CurrencyDiffers)
                        }
                    })
                    .into()
            }
            Self::Date(period) => facts.moment().map(|moment| period.contains(&moment)).into(),
            Self::Weekday(days) => facts.moment().map(|moment| days.contains(&moment.weekday())).into(),
        }
    }
}

fn has_id<F: Facts + ?Sized>(fact: IdFact, any_of: &[Name], facts: &F) -> Known<bool> {
    let mut matched = false;
    facts.ids(fact, &mut |found| {
        matched = matched || any_of.iter().any(|id| fact.matches(id.as_str(), found));
    })?;
    Ok(matched)
}

fn has_attribute<F: Facts + ?Sized>(name: &Name, test: &AttributeTest, facts: &F) -> Outcome {
    // A product without the attribute fails the test; several values are alternatives.
    let mut outcome = Outcome::Fails;
    let unit = match test {
        AttributeTest::Words(_) => None,
        AttributeTest::Number { unit, .. } => unit.as_ref(),
    };
    let known = facts.attribute(name.as_str(), unit, &mut |value| outcome = outcome.or(test.admits(value)));
    known.map_or_else(Outcome::Unknown, |()| outcome)
}

impl AttributeTest {
    fn admits(&self, value: AttributeValue<'_>) -> Outcome {
        match (self, value) {
            (Self::Words(words), AttributeValue::Word(found)) => {
                words.iter().any(|word| word.as_str() == found).into()
            }
            (Self::Number { range, unit }, AttributeValue::Number(found, found_unit)) => {
                if unit.as_ref() == found_unit {
                    range.contains(found).into()
                } else {
                    Outcome::Unknown(Unknown::UnitDiffers)
                }
            }
            _ => Outcome::Unknown(Unknown::KindDiffers),
        }
    }
}
