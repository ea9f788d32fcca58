//! Why a condition holds, fails or is unknown: the same tree, with what was found.

use alloc::borrow::ToOwned as _;
use alloc::string::{String, ToString as _};
use alloc::vec::Vec;
use core::fmt;

use super::encode::Key;
use super::sentence::Quoted;
use super::{AttributeTest, AttributeValue, Condition, Fact, Facts, Known, Measure, Outcome, Unknown};
use crate::document::{Encode, Tree};
use crate::id::UnitId;

/// The outcome of a condition and of each of its parts. All parts are here, also those that the evaluation did not need.
///
/// It shows the facts as they are, margins too: who may read it is for the caller to decide, see
/// [`Condition::facts_used`].
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Explanation {
    /// The condition as a sentence.
    pub says: String,
    /// Its outcome.
    pub outcome: Outcome,
    /// The fact that was asked for; none for a combination.
    pub fact: Option<Fact>,
    /// What was found, as text, where the fact is known; none for a combination.
    pub found: Option<String>,
    /// The explanations of the parts.
    pub parts: Vec<Explanation>,
}

impl Condition {
    /// Explains the outcome; the outcome is that of [`Condition::evaluate`].
    pub fn explain<F: Facts + ?Sized>(&self, facts: &F) -> Explanation {
        let parts: Vec<_> = match self {
            Self::All(parts) | Self::Any(parts) => parts.iter().map(|part| part.explain(facts)).collect(),
            Self::Not(part) => Vec::from([part.explain(facts)]),
            _ => Vec::new(),
        };
        let outcomes = parts.iter().map(|part| part.outcome);
        let outcome = match self {
            Self::All(_) => Outcome::all(outcomes),
            Self::Any(_) => Outcome::any(outcomes),
            // A negation has one part.
            Self::Not(_) => !Outcome::all(outcomes),
            leaf => leaf.evaluate(facts),
        };
        let fact = match self.key() {
            Key::Fact(fact) => Some(fact),
            Key::All | Key::Any | Key::Not => None,
        };
        Explanation { says: self.to_string(), outcome, fact, found: self.found(facts).ok().flatten(), parts }
    }

    /// The explanation where there is nobody who could be asked.
    pub(crate) fn unknown(&self, why: Unknown) -> Explanation {
        Explanation {
            says: self.to_string(),
            outcome: Outcome::Unknown(why),
            fact: None,
            found: None,
            parts: Vec::new(),
        }
    }

    /// What the facts say of a comparison.
    fn found<F: Facts + ?Sized>(&self, facts: &F) -> Known<Option<String>> {
        Ok(Some(match self {
            Self::All(_) | Self::Any(_) | Self::Not(_) => return Ok(None),
            Self::Ids { fact, .. } => {
                let mut list = List::default();
                facts.ids(*fact, &mut |id| list.push(Quoted(id)))?;
                list.finish()
            }
            Self::Attribute { name, test } => {
                let mut list = List::default();
                let unit = match test {
                    AttributeTest::Words(_) => None,
                    AttributeTest::Number { unit, .. } => unit.as_ref(),
                };
                facts.attribute(name.as_str(), unit, &mut |value| match value {
                    AttributeValue::Word(word) => list.push(Quoted(word)),
                    AttributeValue::Number(number, unit) => list.push(with_unit(number, unit)),
                })?;
                list.finish()
            }
            Self::Score { name, .. } => facts.score(name.as_str())?.to_string(),
            Self::Flag { fact, .. } => {
                if facts.flag(*fact)? {
                    fact.phrase().to_owned()
                } else {
                    fact.negated().to_owned()
                }
            }
            Self::Number { fact, unit, .. } => {
                let number = facts.number(*fact, unit.as_ref())?;
                if fact.measure() == Measure::Percent {
                    alloc::format!("{number}%")
                } else {
                    with_unit(number, unit.as_ref())
                }
            }
            Self::Amount { fact, basis, .. } => facts.amount(*fact, *basis)?.to_string(),
            Self::Date(_) => facts.moment()?.local.to_string(),
            Self::Weekday(_) => facts.moment()?.weekday().to_string(),
        }))
    }
}

fn with_unit(number: impl fmt::Display, unit: Option<&UnitId>) -> String {
    unit.map_or_else(|| number.to_string(), |unit| alloc::format!("{number} {}", Quoted(unit.as_str())))
}

/// Values set apart by commas, or `none`.
#[derive(Default)]
struct List(String);

impl List {
    fn push(&mut self, value: impl fmt::Display) {
        if !self.0.is_empty() {
            self.0.push_str(", ");
        }
        self.0.push_str(&value.to_string());
    }

    fn finish(self) -> String {
        if self.0.is_empty() { "none".to_owned() } else { self.0 }
    }
}

/// A line for each part, indented, such as `fails: quantity is at least 100 ea (found 40 ea)`.
impl fmt::Display for Explanation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        lines(self, 0, f)
    }
}

fn lines(explanation: &Explanation, depth: usize, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    if depth > 0 {
        f.write_str("\n")?;
    }
    let Explanation { says, outcome, found, parts, .. } = explanation;
    write!(f, "{:indent$}", "", indent = depth.saturating_mul(2))?;
    match outcome {
        Outcome::Holds => write!(f, "holds: {says}")?,
        Outcome::Fails => write!(f, "fails: {says}")?,
        Outcome::Unknown(why) => write!(f, "unknown, {}: {says}", why.sentence())?,
    }
    if let Some(found) = found {
        write!(f, " (found {found})")?;
    }
    parts.iter().try_for_each(|part| lines(part, depth.saturating_add(1), f))
}

/// `says`, `outcome`, and where they are: `reason`, `fact`, `found`, `parts`.
impl Encode for Explanation {
    fn encode(&self) -> Tree {
        let text = |text: &str| Tree::Text(text.into());
        let (outcome, reason) = match self.outcome {
            Outcome::Holds => ("holds", None),
            Outcome::Fails => ("fails", None),
            Outcome::Unknown(why) => ("unknown", Some(why)),
        };
        let mut fields = Vec::from([("says".into(), text(&self.says)), ("outcome".into(), text(outcome))]);
        fields.extend(reason.map(|why| ("reason".into(), why.encode())));
        fields.extend(self.fact.map(|fact| ("fact".into(), text(fact.as_str()))));
        fields.extend(self.found.as_deref().map(|found| ("found".into(), text(found))));
        if !self.parts.is_empty() {
            fields.push(("parts".into(), self.parts.encode()));
        }
        Tree::Object(fields)
    }
}

#[cfg(feature = "schema")]
impl crate::document::Describe for Explanation {
    fn describe(definitions: &mut crate::document::Definitions) -> Tree {
        use crate::document::{describe_object, describe_words, optional, required};
        definitions.refer("ConditionExplanation", module_path!(), |definitions| {
            let words = [
                ("holds", "It holds."),
                ("fails", "It fails."),
                ("unknown", "What it asks for is not known, or can't be compared."),
            ];
            let outcome = definitions.refer("ConditionOutcome", module_path!(), |_| {
                describe_words("What came of a condition.", &words)
            });
            let fields = [
                required("says", "The condition as a sentence.", String::describe(definitions)),
                required("outcome", "Its outcome.", outcome),
                optional("reason", "Why it is unknown.", Unknown::describe(definitions)),
                optional(
                    "fact",
                    "The fact that was asked for; none for a combination.",
                    String::describe(definitions),
                ),
                optional(
                    "found",
                    "What was found, as text, where the fact is known.",
                    String::describe(definitions),
                ),
                optional("parts", "The explanations of the parts.", Vec::<Self>::describe(definitions)),
            ];
            describe_object("The outcome of a condition and of each of its parts.", fields)
        })
    }
}
