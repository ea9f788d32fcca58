//! What can be said of a condition without facts: what it asks for, when it can be decided, whether it can hold at all.

use alloc::collections::BTreeSet;
use alloc::format;
use alloc::string::String;
use alloc::vec::Vec;

use super::encode::Key;
use super::{AttributeTest, Condition, Fact, Range, Scope};
use crate::document::choice;

choice! {
    /// What is odd about a condition.
    #[non_exhaustive]
    pub enum FlawKind {
        /// It can never hold, such as over 10 and under 5.
        NeverHolds "never_holds",
        /// An id, word or day stands twice in one list.
        RepeatedValue "repeated_value",
        /// The same part stands twice in one list.
        RepeatedPart "repeated_part",
    }
}

/// Something odd that a lint should report. Such a condition is still evaluated as it stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Flaw {
    /// What kind of oddity.
    pub kind: FlawKind,
    /// One sentence that names the part.
    pub says: String,
}

impl Condition {
    /// Visits this condition and all its parts, outer before inner, in order.
    pub fn walk<'a>(&'a self, visit: &mut dyn FnMut(&'a Self)) {
        visit(self);
        match self {
            Self::All(parts) | Self::Any(parts) => parts.iter().for_each(|part| part.walk(visit)),
            Self::Not(part) => part.walk(visit),
            _ => {}
        }
    }

    /// Every fact it asks for, once, in the documented order.
    #[must_use]
    pub fn facts_used(&self) -> Vec<Fact> {
        let mut used = BTreeSet::new();
        self.walk(&mut |part| {
            if let Key::Fact(fact) = part.key() {
                used.insert(fact);
            }
        });
        used.into_iter().collect()
    }

    /// The narrowest scope that knows all its facts.
    #[must_use]
    pub fn scope(&self) -> Scope {
        let mut scope = Scope::Buyer;
        self.walk(&mut |part| {
            if let Key::Fact(fact) = part.key() {
                scope = scope.max(fact.scope());
            }
        });
        scope
    }

    /// Whether buyer, circumstances and time decide it, so that it need not be asked again when lines change.
    #[must_use]
    pub fn is_static(&self) -> bool {
        self.scope() == Scope::Buyer
    }

    /// Splits it into a static part and the rest: it holds just when both hold, and a part that is not there holds.
    #[must_use]
    pub fn split_static(self) -> (Option<Self>, Option<Self>) {
        let (mut fixed, mut rest) = (Vec::new(), Vec::new());
        sort_out(self, &mut fixed, &mut rest);
        (together(fixed), together(rest))
    }

    /// What is odd about it, for lints.
    #[must_use]
    pub fn flaws(&self) -> Vec<Flaw> {
        let mut flaws = Vec::new();
        self.walk(&mut |part| match part {
            Self::All(parts) => {
                repeated_parts(parts, &mut flaws);
                contradictions(parts, &mut flaws);
            }
            Self::Any(parts) => repeated_parts(parts, &mut flaws),
            Self::Not(_) | Self::Flag { .. } | Self::Date(_) => {}
            Self::Ids { any_of: values, .. } | Self::Attribute { test: AttributeTest::Words(values), .. } => {
                repeated_values(part, values, &mut flaws);
            }
            Self::Weekday(days) => repeated_values(part, days, &mut flaws),
            Self::Number { range, .. }
            | Self::Score { range, .. }
            | Self::Amount { range, .. }
            | Self::Attribute { test: AttributeTest::Number { range, .. }, .. } => {
                if range.is_empty() {
                    flaws.push(Flaw {
                        kind: FlawKind::NeverHolds,
                        says: format!("\"{part}\" can never hold."),
                    });
                }
            }
        });
        flaws
    }
}

fn sort_out(condition: Condition, fixed: &mut Vec<Condition>, rest: &mut Vec<Condition>) {
    match condition {
        static_ if static_.is_static() => fixed.push(static_),
        Condition::All(parts) => parts.into_iter().for_each(|part| sort_out(part, fixed, rest)),
        other => rest.push(other),
    }
}

fn together(mut parts: Vec<Condition>) -> Option<Condition> {
    if parts.len() > 1 { Some(Condition::All(parts)) } else { parts.pop() }
}

fn repeated_parts(parts: &[Condition], flaws: &mut Vec<Flaw>) {
    for (index, part) in parts.iter().enumerate() {
        if parts.iter().take(index).any(|earlier| earlier == part) {
            flaws.push(Flaw { kind: FlawKind::RepeatedPart, says: format!("\"{part}\" stands twice.") });
        }
    }
}

fn repeated_values<T: Ord + core::fmt::Display>(part: &Condition, values: &[T], flaws: &mut Vec<Flaw>) {
    let mut seen = BTreeSet::new();
    let mut told = BTreeSet::new();
    for value in values {
        if !seen.insert(value) && told.insert(value) {
            let says = format!("{value} stands twice in \"{}\".", part.key().as_str());
            flaws.push(Flaw { kind: FlawKind::RepeatedValue, says });
        }
    }
}

/// Parts of one `all` that can't hold together: disjoint ranges of one number, a flag that is and is not.
fn contradictions(parts: &[Condition], flaws: &mut Vec<Flaw>) {
    for (index, part) in parts.iter().enumerate() {
        let earlier = parts.iter().take(index).find(|earlier| excludes(earlier, part));
        if let Some(earlier) = earlier {
            let says = format!("\"{earlier}\" and \"{part}\" can never hold together.");
            flaws.push(Flaw { kind: FlawKind::NeverHolds, says });
        }
    }
}

fn excludes(one: &Condition, other: &Condition) -> bool {
    use Condition::{Amount, Flag, Number};
    // An empty range is told on its own.
    let disjoint = |a: &Range, b: &Range| !a.is_empty() && !b.is_empty() && a.intersect(*b).is_empty();
    match (one, other) {
        (Flag { fact, is }, Flag { fact: again, is: opposite }) => fact == again && is != opposite,
        (Number { fact, range, unit }, Number { fact: again, range: second, unit: its }) => {
            fact == again && unit == its && disjoint(range, second)
        }
        (
            Amount { fact, range, currency, basis },
            Amount { fact: again, range: second, currency: its, basis: also },
        ) => fact == again && basis == also && (currency != its || disjoint(range, second)),
        _ => false,
    }
}
