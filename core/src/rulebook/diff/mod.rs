//! What changed between two rulebooks, in words.
//!
//! It compares the canonical forms, so what was only written differently is no change, and there is no change exactly when
//! the digests are equal. Entries of a list are paired by what they are (an id, a SKU with its unit and validity, the
//! bound of a tier), not by their position.

mod pairing;
mod words;

use alloc::format;
use alloc::string::String;
use alloc::vec::Vec;

use super::Rulebook;
use crate::digest::canonical;
use crate::document::{Tree, choice, record};
use crate::error::escape;
use crate::money::Currency;
use pairing::Pairs;
use words::Field;

choice! {
    /// What happened to the thing a change is about.
    pub enum ChangeKind {
        /// It is new.
        Added "added",
        /// It is gone.
        Removed "removed",
        /// It is another now.
        Changed "changed",
        /// The same things stand in another order.
        Moved "moved",
    }
}

record! {
    /// One difference between two rulebooks.
    #[derive(Eq)]
    pub struct Change "RulebookChange" {
        /// What happened.
        required kind: ChangeKind,
        /// A JSON pointer into the [canonical form](Rulebook::to_json): of the new rulebook, or of the old one for what was
        /// removed.
        required path: String,
        /// What changed, for a person: `VALVE-2 from 50: 71.00 -> 69.90 in list base`.
        required sentence: String,
    }
}

impl core::fmt::Display for Change {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.write_str(&self.sentence)
    }
}

impl Rulebook {
    /// What makes `to` another rulebook than this one, in the order of the document. Empty exactly when the digests are
    /// equal.
    ///
    /// ```
    /// use recoup::Rulebook;
    /// let rulebook = |priority: &str| {
    ///     let list = format!(r#"{{ "id": "gold", "priority": {priority} }}"#);
    ///     let head = r#""rulebook": "1", "id": "shop", "currency": "EUR", "time_zone": "Europe/Berlin""#;
    ///     Rulebook::parse(format!(r#"{{ {head}, "price_lists": [ {list} ] }}"#)).unwrap()
    /// };
    /// let changes = rulebook("10").diff(&rulebook("5"));
    /// assert_eq!(changes.len(), 1);
    /// assert_eq!(changes[0].sentence, "list gold: priority 10 -> 5");
    /// assert_eq!(changes[0].path, "/price_lists/0/priority");
    /// ```
    #[must_use]
    pub fn diff(&self, to: &Self) -> Vec<Change> {
        let mut changes = Vec::new();
        let place = Place { currency: to.currency, ..Place::top(self.currency) };
        compare(&place, &canonical(self), &canonical(to), &mut changes);
        changes
    }
}

/// Where in the two documents the comparison is.
#[derive(Debug, Clone)]
struct Place {
    /// What the fields here belong to, such as `VALVE-2 from 50`; empty at the top.
    subject: String,
    /// What the subject is part of, such as `list base`; may be empty.
    container: String,
    /// Objects between the subject and here, such as `for.`.
    prefix: String,
    currency: Currency,
    old: String,
    new: String,
}

impl Place {
    const fn top(currency: Currency) -> Self {
        Self {
            subject: String::new(),
            container: String::new(),
            prefix: String::new(),
            currency,
            old: String::new(),
            new: String::new(),
        }
    }

    /// One step deeper, the subject being the same. `then` says nothing to a reader.
    fn field(&self, name: &str) -> Self {
        let prefix = if name == "then" { self.prefix.clone() } else { format!("{}{name}.", self.prefix) };
        Self {
            prefix,
            old: format!("{}/{}", self.old, escape(name)),
            new: format!("{}/{}", self.new, escape(name)),
            ..self.clone()
        }
    }

    /// An entry of the list `field`, a subject of its own.
    fn entry(&self, field: &str, tree: &Tree, old: Option<usize>, new: Option<usize>) -> Self {
        let (subject, container) = words::subject(&self.subject, &self.container, &self.prefix, field, tree);
        let step = |path: &str, index: Option<usize>| match index {
            Some(index) => format!("{path}/{}/{index}", escape(field)),
            None => String::new(),
        };
        Self {
            subject,
            container,
            prefix: String::new(),
            currency: own_currency(tree).unwrap_or(self.currency),
            old: step(&self.old, old),
            new: step(&self.new, new),
        }
    }
}

fn own_currency(tree: &Tree) -> Option<Currency> {
    match tree.get("currency") {
        Some(Tree::Text(code)) => Currency::new(code).ok(),
        _ => None,
    }
}

/// Compares two objects field by field.
fn compare(place: &Place, old: &Tree, new: &Tree, changes: &mut Vec<Change>) {
    let (Tree::Object(old_fields), Tree::Object(new_fields)) = (old, new) else { return };
    let added = new_fields.iter().filter(|(name, _)| old.get(name).is_none());
    for (name, _) in old_fields.iter().chain(added) {
        let (before, after) = (old.get(name), new.get(name));
        if before != after {
            field(place, name, before, after, changes);
        }
    }
}

fn field(place: &Place, name: &str, old: Option<&Tree>, new: Option<&Tree>, changes: &mut Vec<Change>) {
    match (old, new) {
        // A list that is not there is an empty one.
        (None | Some(Tree::List(_)), None | Some(Tree::List(_)))
            if is_collection(old) && is_collection(new) =>
        {
            entries(place, name, items(old), items(new), changes);
        }
        (Some(old @ Tree::Object(_)), Some(new @ Tree::Object(_))) if !words::is_sentence(name) => {
            compare(&place.field(name), old, new, changes);
        }
        _ => {
            let kind = match (old, new) {
                (None, _) => ChangeKind::Added,
                (_, None) => ChangeKind::Removed,
                _ => ChangeKind::Changed,
            };
            let at = place.field(name);
            let field = Field { name, prefix: &place.prefix, currency: place.currency };
            changes.push(Change {
                kind,
                path: if kind == ChangeKind::Removed { at.old } else { at.new },
                sentence: field.sentence(&place.subject, &place.container, old, new),
            });
        }
    }
}

fn items(tree: Option<&Tree>) -> &[Tree] {
    match tree {
        Some(Tree::List(items)) => items,
        _ => &[],
    }
}

/// Whether it is a list of records; what is not there may be one.
fn is_collection(tree: Option<&Tree>) -> bool {
    items(tree).iter().all(|item| matches!(item, Tree::Object(_)))
}

fn entries(place: &Place, name: &str, old: &[Tree], new: &[Tree], changes: &mut Vec<Change>) {
    let pairs = Pairs::of(name, old, new);
    for (before, after) in pairs.matched() {
        if let (Some(old), Some(new)) = (old.get(before), new.get(after))
            && old != new
        {
            compare(&place.entry(name, old, Some(before), Some(after)), old, new, changes);
        }
    }
    for index in pairs.removed() {
        let Some(tree) = old.get(index) else { continue };
        let at = place.entry(name, tree, Some(index), None);
        let sentence = words::gone(&at.subject, &at.container);
        changes.push(Change { kind: ChangeKind::Removed, path: at.old, sentence });
    }
    for index in pairs.added() {
        let Some(tree) = new.get(index) else { continue };
        let at = place.entry(name, tree, None, Some(index));
        let sentence = words::arrived(&at.subject, &at.container, tree, at.currency);
        changes.push(Change { kind: ChangeKind::Added, path: at.new, sentence });
    }
    if pairs.reordered() {
        let names = |list: &[Tree]| list.iter().map(|tree| words::name(name, tree)).collect::<Vec<_>>();
        let field = place.field(name);
        let sentence = words::moved(&place.subject, &place.container, name, &names(old), &names(new));
        changes.push(Change { kind: ChangeKind::Moved, path: field.new, sentence });
    }
}
