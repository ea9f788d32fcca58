//! Which entry of the old list is which of the new one.
//!
//! First by identity: the fields that say what an entry is. Of what is left over, those that differ only in their identity
//! are the same entry under another name, and those that share the main part of their identity are the same entry with
//! more changed. Both only where no other entry could be meant as well.

use alloc::collections::{BTreeMap, VecDeque};
use alloc::string::{String, ToString as _};
use alloc::vec::Vec;

use crate::document::Tree;

/// The fields that say what an entry without an id is.
const IDENTITY: [&str; 20] = [
    "sku",
    "product",
    "product_group",
    "category",
    "all",
    "tax",
    "number",
    "unit",
    "for",
    "valid",
    "warehouse",
    "supplier",
    "account",
    "region",
    "seller",
    "from",
    "above",
    "name",
    "date",
    "priority",
];
/// The main part of an identity, the first that is there.
const MAIN: [&str; 6] = ["sku", "product", "product_group", "category", "tax", "number"];

/// The entries of two lists, paired.
pub(super) struct Pairs {
    /// For each old entry the new one.
    pairs: Vec<Option<usize>>,
    /// For each new entry whether it was there before.
    known: Vec<bool>,
}

impl Pairs {
    pub(super) fn of(field: &str, old: &[Tree], new: &[Tree]) -> Self {
        let mut pairs = Self { pairs: alloc::vec![None; old.len()], known: alloc::vec![false; new.len()] };
        pairs.by_identity(field, old, new);
        pairs.by_unique(old, new, |tree| Some(body(field, tree)));
        pairs.by_unique(old, new, main);
        pairs
    }

    /// In the order of the old list.
    pub(super) fn matched(&self) -> impl Iterator<Item = (usize, usize)> {
        self.pairs.iter().enumerate().filter_map(|(old, new)| new.map(|new| (old, new)))
    }

    pub(super) fn removed(&self) -> impl Iterator<Item = usize> {
        self.pairs.iter().enumerate().filter(|(_, new)| new.is_none()).map(|(old, _)| old)
    }

    pub(super) fn added(&self) -> impl Iterator<Item = usize> {
        self.known.iter().enumerate().filter(|(_, known)| !**known).map(|(new, _)| new)
    }

    /// Whether what is in both stands in another order.
    pub(super) fn reordered(&self) -> bool {
        !self.pairs.iter().flatten().is_sorted()
    }

    fn pair(&mut self, old: usize, new: usize) {
        if let (Some(pair), Some(known)) = (self.pairs.get_mut(old), self.known.get_mut(new)) {
            *pair = Some(new);
            *known = true;
        }
    }

    /// Entries of equal identity are paired in order.
    fn by_identity(&mut self, field: &str, old: &[Tree], new: &[Tree]) {
        let mut waiting: BTreeMap<String, VecDeque<usize>> = BTreeMap::new();
        for (index, tree) in new.iter().enumerate() {
            waiting.entry(identity(field, tree)).or_default().push_back(index);
        }
        for (index, tree) in old.iter().enumerate() {
            if let Some(found) = waiting.get_mut(&identity(field, tree)).and_then(VecDeque::pop_front) {
                self.pair(index, found);
            }
        }
    }

    /// Pairs what is left over where a key stands once on each side.
    fn by_unique(&mut self, old: &[Tree], new: &[Tree], key: impl Fn(&Tree) -> Option<String>) {
        let mut keys: BTreeMap<String, (Vec<usize>, Vec<usize>)> = BTreeMap::new();
        for index in self.removed() {
            if let Some(key) = old.get(index).and_then(&key) {
                keys.entry(key).or_default().0.push(index);
            }
        }
        for index in self.added() {
            if let Some(key) = new.get(index).and_then(&key) {
                keys.entry(key).or_default().1.push(index);
            }
        }
        for sides in keys.values() {
            if let ([old], [new]) = (sides.0.as_slice(), sides.1.as_slice()) {
                self.pair(*old, *new);
            }
        }
    }
}

/// Whether the field is part of what the entry is. Endings may share an id, by bands.
fn identifies(list: &str, has_id: bool, field: &str) -> bool {
    if has_id { field == "id" || (list == "endings" && field == "from") } else { IDENTITY.contains(&field) }
}

fn part(list: &str, tree: &Tree, identity: bool) -> String {
    let has_id = tree.get("id").is_some();
    match tree {
        Tree::Object(fields) => Tree::Object(
            fields.iter().filter(|(name, _)| identifies(list, has_id, name) == identity).cloned().collect(),
        )
        .to_string(),
        other => other.to_string(),
    }
}

fn identity(list: &str, tree: &Tree) -> String {
    let identity = part(list, tree, true);
    // What has no identity is known by all it says.
    if identity == "{}" { tree.to_string() } else { identity }
}

fn body(list: &str, tree: &Tree) -> String {
    part(list, tree, false)
}

fn main(tree: &Tree) -> Option<String> {
    MAIN.iter().find_map(|field| tree.get(field)).map(Tree::to_string)
}
