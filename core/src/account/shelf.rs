//! A keyed collection that can take back what a failed step did to it.
//!
//! A step works on the account in place. While it is open, the shelf notes what each key held before; closing it forgets the
//! notes, taking it back puts them into place. A step so costs what it touches, not what the account holds. The notes are
//! also how `outcome.touched` knows its subjects.

use alloc::collections::BTreeMap;
use alloc::sync::Arc;
use alloc::vec::Vec;

use crate::document::{Cursor, Decode, Encode, Tree};
use crate::error::Code;

/// Values by key, in the order of the keys.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Shelf<K, V> {
    values: BTreeMap<K, Arc<V>>,
    /// What keys held before the open step, in the order in which they were first changed.
    notes: Vec<(K, Option<Arc<V>>)>,
}

impl<K, V> Default for Shelf<K, V> {
    fn default() -> Self {
        Self { values: BTreeMap::new(), notes: Vec::new() }
    }
}

impl<K: Ord + Clone, V: Clone> Shelf<K, V> {
    pub(crate) fn get<Q: Ord + ?Sized>(&self, key: &Q) -> Option<&V>
    where
        K: core::borrow::Borrow<Q>,
    {
        self.values.get(key).map(|value| &**value)
    }

    /// The value as it is now, to be read while the shelf changes.
    pub(crate) fn share(&self, key: &K) -> Option<Arc<V>> {
        self.values.get(key).cloned()
    }

    pub(crate) fn contains(&self, key: &K) -> bool {
        self.values.contains_key(key)
    }

    pub(crate) fn len(&self) -> usize {
        self.values.len()
    }

    pub(crate) fn iter(&self) -> impl DoubleEndedIterator<Item = (&K, &V)> {
        self.values.iter().map(|(key, value)| (key, &**value))
    }

    pub(crate) fn keys(&self) -> impl Iterator<Item = &K> {
        self.values.keys()
    }

    pub(crate) fn values(&self) -> impl DoubleEndedIterator<Item = &V> {
        self.values.values().map(|value| &**value)
    }

    /// The value for changing; a copy is made where the note still holds the old one.
    pub(crate) fn get_mut(&mut self, key: &K) -> Option<&mut V> {
        let value = self.values.get_mut(key)?;
        if !self.notes.iter().any(|(noted, _)| noted == key) {
            self.notes.push((key.clone(), Some(Arc::clone(value))));
        }
        Some(Arc::make_mut(value))
    }

    pub(crate) fn put(&mut self, key: K, value: V) {
        let old = self.values.insert(key.clone(), Arc::new(value));
        self.note(key, old);
    }

    pub(crate) fn remove(&mut self, key: &K) {
        if let Some(old) = self.values.remove(key) {
            self.note(key.clone(), Some(old));
        }
    }

    fn note(&mut self, key: K, old: Option<Arc<V>>) {
        if !self.notes.iter().any(|(noted, _)| *noted == key) {
            self.notes.push((key, old));
        }
    }

    /// The keys that the open step changed.
    pub(crate) fn touched(&self) -> impl Iterator<Item = &K> {
        self.notes.iter().map(|(key, _)| key)
    }

    /// Ends the step: what it did stays.
    pub(crate) fn close(&mut self) {
        self.notes.clear();
    }

    /// Ends the step: everything is as before it.
    pub(crate) fn take_back(&mut self) {
        for (key, old) in core::mem::take(&mut self.notes) {
            match old {
                Some(value) => self.values.insert(key, value),
                None => self.values.remove(&key),
            };
        }
    }

    /// The values as a list.
    pub(crate) fn encode(&self) -> Tree
    where
        V: Encode,
    {
        Tree::List(self.values().map(Encode::encode).collect())
    }

    /// Reads a list of values that name their keys.
    pub(crate) fn decode(tree: &Tree, at: &mut Cursor, key: impl Fn(&V) -> K) -> Option<Self>
    where
        V: Decode,
    {
        let items = at.list(tree)?;
        let mut values = BTreeMap::new();
        for (index, item) in items.iter().enumerate() {
            at.step(index, |at| {
                let Some(value) = V::decode(item, at) else { return };
                if values.insert(key(&value), Arc::new(value)).is_some() {
                    at.fault(Code::DuplicateId, "It stands twice in the snapshot.");
                }
            });
        }
        Some(Self { values, notes: Vec::new() })
    }
}
