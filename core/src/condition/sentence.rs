//! A condition as a sentence, in plain words.

use core::fmt;

use rust_decimal::Decimal;

use super::{AttributeTest, Condition, Measure, Period, Range};
use crate::money::{Money, grouped};

/// Such as `category is fasteners and quantity is at least 100 ea`. "and" binds tighter than "or"; parentheses stand only
/// where that is not what is meant, and after "not".
impl fmt::Display for Condition {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write(self, Around::Nothing, f)
    }
}

/// What stands around a part.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Around {
    Nothing,
    And,
}

fn write(condition: &Condition, around: Around, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    match condition {
        // One part alone reads as itself.
        Condition::All(parts) | Condition::Any(parts) if parts.len() == 1 => {
            parts.iter().try_for_each(|part| write(part, around, f))
        }
        Condition::All(parts) if parts.is_empty() => f.write_str("always"),
        Condition::Any(parts) if parts.is_empty() => f.write_str("never"),
        Condition::All(parts) => joined(parts, " and ", Around::And, f),
        Condition::Any(parts) if around == Around::And => {
            f.write_str("(")?;
            joined(parts, " or ", Around::Nothing, f)?;
            f.write_str(")")
        }
        Condition::Any(parts) => joined(parts, " or ", Around::Nothing, f),
        Condition::Not(part) => write!(f, "not ({part})"),
        leaf => comparison(leaf, f),
    }
}

fn joined(parts: &[Condition], word: &str, around: Around, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    for (index, part) in parts.iter().enumerate() {
        if index > 0 {
            f.write_str(word)?;
        }
        write(part, around, f)?;
    }
    Ok(())
}

fn comparison(condition: &Condition, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    match condition {
        Condition::All(_) | Condition::Any(_) | Condition::Not(_) => Ok(()),
        Condition::Ids { fact, any_of } => {
            write!(f, "{} ", fact.phrase())?;
            one_of(any_of.iter().map(|id| Quoted(id.as_str())), any_of.len(), f)
        }
        Condition::Attribute { name, test } => {
            write!(f, "attribute {} ", Quoted(name.as_str()))?;
            match test {
                AttributeTest::Words(words) => {
                    one_of(words.iter().map(|word| Quoted(word.as_str())), words.len(), f)
                }
                AttributeTest::Number { range, unit } => {
                    between(*range, f, |number, f| write!(f, "{}", number.normalize()))?;
                    unit.iter().try_for_each(|unit| write!(f, " {}", Quoted(unit.as_str())))
                }
            }
        }
        Condition::Score { name, range } => {
            write!(f, "score {} ", Quoted(name.as_str()))?;
            between(*range, f, |number, f| write!(f, "{}", number.normalize()))
        }
        Condition::Flag { fact, is } => f.write_str(if *is { fact.phrase() } else { fact.negated() }),
        Condition::Number { fact, range, unit } => {
            write!(f, "{} ", fact.phrase())?;
            let percent = if fact.measure() == Measure::Percent { "%" } else { "" };
            between(*range, f, |number, f| write!(f, "{}{percent}", grouped(number, 0)))?;
            unit.iter().try_for_each(|unit| write!(f, " {}", Quoted(unit.as_str())))
        }
        Condition::Amount { fact, range, currency, basis } => {
            write!(f, "{} ({basis}) ", fact.phrase())?;
            between(*range, f, |amount, f| write!(f, "{}", Money { amount, currency: *currency }))
        }
        Condition::Date(period) => dates(period, f),
        Condition::Weekday(days) => {
            f.write_str("weekday ")?;
            one_of(days, days.len(), f)
        }
    }
}

fn one_of<T: fmt::Display>(
    values: impl IntoIterator<Item = T>,
    count: usize,
    f: &mut fmt::Formatter<'_>,
) -> fmt::Result {
    f.write_str(if count == 1 { "is " } else { "is one of " })?;
    for (index, value) in values.into_iter().enumerate() {
        if index > 0 {
            f.write_str(", ")?;
        }
        value.fmt(f)?;
    }
    Ok(())
}

fn between(
    range: Range,
    f: &mut fmt::Formatter<'_>,
    number: impl Fn(Decimal, &mut fmt::Formatter<'_>) -> fmt::Result,
) -> fmt::Result {
    f.write_str("is ")?;
    if let Some(exact) = range.exactly() {
        return number(exact, f);
    }
    if let Some(lower) = range.lower {
        f.write_str(if lower.included { "at least " } else { "over " })?;
        number(lower.value, f)?;
    }
    if range.lower.is_some() && range.upper.is_some() {
        f.write_str(" and ")?;
    }
    if let Some(upper) = range.upper {
        f.write_str(if upper.included { "at most " } else { "under " })?;
        number(upper.value, f)?;
    }
    if range == Range::default() { f.write_str("any number") } else { Ok(()) }
}

fn dates(period: &Period, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    match (period.from, period.until) {
        (Some(from), Some(until)) => write!(f, "date is from {from} and before {until}"),
        (Some(from), None) => write!(f, "date is from {from}"),
        (None, Some(until)) => write!(f, "date is before {until}"),
        (None, None) => f.write_str("date is any"),
    }
}

/// An id in quotes where it could be taken for words of the sentence.
pub(super) struct Quoted<'a>(pub(super) &'a str);

impl fmt::Display for Quoted<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let plain =
            |char: char| char.is_alphanumeric() || matches!(char, '-' | '_' | '.' | '/' | ':' | '#' | '+');
        if self.0.chars().all(plain) && !matches!(self.0, "and" | "or" | "not" | "one") {
            f.write_str(self.0)
        } else {
            write!(f, "{:?}", self.0)
        }
    }
}
