//! Reads a condition. The keys of the object are alternatives, so the records' list of fields does not fit.

use alloc::boxed::Box;
use alloc::format;
use alloc::vec::Vec;

use super::comparators;
use super::encode::Key;
use super::{AmountFact, AttributeTest, Condition, Fact, IdFact, Measure, NumberFact, Period, Scope};
use crate::document::{Cursor, Decode, Tree, nearest};
use crate::error::{Code, Error};
use crate::id::Name;
use crate::limits;

impl Decode for Condition {
    fn decode(tree: &Tree, at: &mut Cursor) -> Option<Self> {
        decode_within(Scope::Line, tree, at)
    }
}

/// Reads a condition that may ask only for the facts of `scope`.
pub(super) fn decode_within(scope: Scope, tree: &Tree, at: &mut Cursor) -> Option<Condition> {
    Reader { scope, nodes: 0 }.condition(tree, at)
}

/// The fault of a fact that can't be asked for in this scope, or that does not exist.
pub(super) fn unknown_fact(word: &str, scope: Scope) -> Error {
    let allowed = || scope.facts().map(Fact::as_str);
    let elsewhere = Fact::all().find(|fact| fact.as_str() == word);
    let keys = Key::COMBINATORS.iter().map(|key| key.as_str()).chain(allowed());
    let detail = match (elsewhere, nearest(word, keys)) {
        (Some(fact), _) => format!(
            "\"{word}\" is a fact of a {} and is not known where only the facts of a {} are.",
            fact.scope().as_str(),
            scope.as_str()
        ),
        (None, Some(nearest)) => format!("\"{word}\" is not a fact; did you mean \"{nearest}\"?"),
        (None, None) => format!("\"{word}\" is not a fact; use one of those listed."),
    };
    Error::new(Code::UnknownFact).detail(detail).with("fact", word).with_list("allowed", allowed())
}

struct Reader {
    scope: Scope,
    nodes: usize,
}

impl Reader {
    fn condition(&mut self, tree: &Tree, at: &mut Cursor) -> Option<Condition> {
        let mut object = at.object(tree)?;
        let Tree::Object(fields) = tree else { return None };
        for (word, _) in fields {
            if Key::find(word, self.scope).is_none() {
                at.step(word, |at| at.push(unknown_fact(word, self.scope)));
            }
        }
        // In the order of the table, not of the document: one canonical form.
        let mut parts = Vec::new();
        for key in Key::all(self.scope) {
            if let Some(value) = object.raw(key.as_str())
                && self.counts_one_more(at)
                && let Some(part) = at.step(key.as_str(), |at| self.value(key, value, at))
            {
                parts.push(part);
            }
        }
        if fields.is_empty() {
            at.fault(
                Code::EmptyCondition,
                "An empty condition says nothing; leave it out if it always holds.",
            );
        }
        let first = parts.pop()?;
        if parts.is_empty() {
            return Some(first);
        }
        parts.push(first);
        Some(Condition::All(parts))
    }

    /// Says so once when the limit is passed.
    fn counts_one_more(&mut self, at: &mut Cursor) -> bool {
        self.nodes = self.nodes.saturating_add(1);
        if self.nodes == limits::CONDITION_NODES.saturating_add(1) {
            let detail = format!("A condition has at most {} parts.", limits::CONDITION_NODES);
            at.push(Error::new(Code::TooMany).detail(detail).with("limit", limits::CONDITION_NODES));
        }
        self.nodes <= limits::CONDITION_NODES
    }

    fn value(&mut self, key: Key, tree: &Tree, at: &mut Cursor) -> Option<Condition> {
        match key {
            Key::All => self.parts(tree, at).map(Condition::All),
            Key::Any => self.parts(tree, at).map(Condition::Any),
            Key::Not => self.condition(tree, at).map(|part| Condition::Not(Box::new(part))),
            Key::Fact(Fact::Id(fact)) => ids(fact, tree, at),
            Key::Fact(Fact::Attribute) => attribute(tree, at),
            Key::Fact(Fact::Score) => score(tree, at),
            Key::Fact(Fact::Flag(fact)) => at.bool(tree).map(|is| Condition::Flag { fact, is }),
            Key::Fact(Fact::Number(fact)) => number(fact, tree, at),
            Key::Fact(Fact::Amount(fact)) => amount(fact, tree, at),
            Key::Fact(Fact::Date) => date(tree, at),
            Key::Fact(Fact::Weekday) => {
                one_or_more(tree, "a day or an array of days", at).map(Condition::Weekday)
            }
        }
    }

    fn parts(&mut self, tree: &Tree, at: &mut Cursor) -> Option<Vec<Condition>> {
        let items = at.list(tree)?;
        if items.is_empty() {
            at.fault(Code::EmptyCondition, "The list of conditions is empty.");
            return None;
        }
        let mut parts = Vec::new();
        for (index, item) in items.iter().enumerate() {
            if self.nodes > limits::CONDITION_NODES {
                break;
            }
            parts.extend(at.step(index, |at| self.condition(item, at)));
        }
        Some(parts)
    }
}

/// A single value may stand without its list, which holds something.
fn one_or_more<T: Decode>(tree: &Tree, wanted: &'static str, at: &mut Cursor) -> Option<Vec<T>> {
    if matches!(tree, Tree::List(items) if items.is_empty()) {
        at.fault(Code::EmptyCondition, "The list is empty, so nothing could match.");
        return None;
    }
    one_or_many(tree, wanted, at)
}

/// A single value may stand without its list.
pub(crate) fn one_or_many<T: Decode>(tree: &Tree, wanted: &'static str, at: &mut Cursor) -> Option<Vec<T>> {
    match tree {
        Tree::Text(_) => T::decode(tree, at).map(|one| Vec::from([one])),
        Tree::List(_) => Vec::decode(tree, at),
        other => {
            let detail = format!("Expected {wanted}, found {}.", other.kind());
            at.push(Error::new(Code::WrongType).detail(detail).with("expected", wanted));
            None
        }
    }
}

fn ids(fact: IdFact, tree: &Tree, at: &mut Cursor) -> Option<Condition> {
    one_or_more(tree, "an id or an array of ids", at).map(|any_of| Condition::Ids { fact, any_of })
}

/// `is` compares words, the other comparators numbers; "10" would otherwise mean either.
fn attribute(tree: &Tree, at: &mut Cursor) -> Option<Condition> {
    let mut object = at.object(tree)?;
    let name: Option<Name> = object.required("name", at);
    let numeric = comparators::any_bound(&object) || object.has("unit");
    let test = match object.raw("is") {
        Some(words) if !numeric => at
            .step("is", |at| one_or_more(words, "a word or an array of words", at))
            .map(AttributeTest::Words),
        Some(_) => {
            let detail = "\"is\" compares words; for an exact number give at_least and at_most.";
            at.push(Error::new(Code::ConflictingFields).detail(detail).with("field", "is"));
            // One fault is enough: what contradicts "is" is not read.
            return None;
        }
        None => {
            let range = comparators::bounds(&mut object, at);
            let unit = object.optional("unit", at);
            range.map(|range| AttributeTest::Number { range, unit })
        }
    };
    object.finish(at);
    Some(Condition::Attribute { name: name?, test: test? })
}

fn score(tree: &Tree, at: &mut Cursor) -> Option<Condition> {
    let mut object = at.object(tree)?;
    let name = object.required("name", at);
    let range = comparators::range(&mut object, at);
    object.finish(at);
    Some(Condition::Score { name: name?, range: range? })
}

fn number(fact: NumberFact, tree: &Tree, at: &mut Cursor) -> Option<Condition> {
    let mut object = at.object(tree)?;
    let range = comparators::range(&mut object, at);
    let unit = match fact.measure() {
        Measure::Count | Measure::Percent => None,
        Measure::Quantity => object.optional("unit", at),
        Measure::Physical => {
            if !object.has("unit") {
                let detail = format!("Name the unit of \"{fact}\", such as \"kg\".", fact = fact.as_str());
                at.push(Error::new(Code::MissingUnit).detail(detail).with("fact", fact.as_str()));
            }
            object.optional("unit", at)
        }
    };
    object.finish(at);
    Some(Condition::Number { fact, range: range?, unit })
}

fn amount(fact: AmountFact, tree: &Tree, at: &mut Cursor) -> Option<Condition> {
    let mut object = at.object(tree)?;
    let range = comparators::range(&mut object, at);
    if !object.has("currency") {
        at.push(Error::new(Code::MissingCurrency).with("fact", fact.as_str()));
    }
    let currency = object.optional("currency", at);
    let basis = object.optional("basis", at).unwrap_or_else(|| fact.default_basis());
    object.finish(at);
    Some(Condition::Amount { fact, range: range?, currency: currency?, basis })
}

fn date(tree: &Tree, at: &mut Cursor) -> Option<Condition> {
    if matches!(tree, Tree::Object(fields) if fields.is_empty()) {
        at.fault(Code::EmptyCondition, "Give from, until or both.");
        return None;
    }
    Period::decode(tree, at).map(Condition::Date)
}
