//! Where a decoder is in the document, and the faults it has found so far.

use alloc::borrow::ToOwned as _;
use alloc::collections::BTreeSet;
use alloc::format;
use alloc::string::{String, ToString as _};
use alloc::vec::Vec;
use core::fmt;

use super::Tree;
use crate::error::{Code, ContextValue, Error, escape};
use crate::limits;

/// Reads a value from a tree, reporting every fault it finds.
pub trait Decode: Sized {
    /// `None` when a fault was reported.
    #[doc(hidden)]
    fn decode(tree: &Tree, at: &mut Cursor) -> Option<Self>;
}

/// Writes a value as a tree: decimals as canonical text, defaults left out, fields in the declared order.
pub trait Encode {
    /// The canonical tree.
    fn encode(&self) -> Tree;
}

/// Every fault of a document: never empty.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Faults(Vec<Error>);

impl Faults {
    /// The faults in the order of the document.
    #[must_use]
    pub fn list(&self) -> &[Error] {
        &self.0
    }

    /// The first fault, for callers that show one.
    #[must_use]
    pub fn first(&self) -> Error {
        self.0.first().cloned().unwrap_or_else(|| Error::new(Code::InvalidJson))
    }

    /// The same faults, each changed.
    pub(crate) fn map(self, change: impl FnMut(Error) -> Error) -> Self {
        Self(self.0.into_iter().map(change).collect())
    }

    /// Puts a step in front of every path.
    #[must_use]
    pub fn within(self, step: &str) -> Self {
        Self(self.0.into_iter().map(|error| error.within(step)).collect())
    }
}

impl From<Error> for Faults {
    fn from(error: Error) -> Self {
        Self(alloc::vec![error])
    }
}

impl Extend<Error> for Faults {
    fn extend<T: IntoIterator<Item = Error>>(&mut self, more: T) {
        self.0.extend(more);
    }
}

impl From<Faults> for Error {
    fn from(faults: Faults) -> Self {
        faults.first()
    }
}

impl fmt::Display for Faults {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (index, fault) in self.0.iter().enumerate() {
            if index > 0 {
                f.write_str("\n")?;
            }
            fault.fmt(f)?;
        }
        Ok(())
    }
}

impl core::error::Error for Faults {}

/// The place in the document and the faults found so far.
#[derive(Debug, Default)]
pub struct Cursor {
    path: Vec<String>,
    faults: Vec<Error>,
    /// Faults beyond the limit are counted, not kept.
    more: usize,
}

impl Cursor {
    /// Ends the reading: the value if nothing was wrong, all faults otherwise.
    pub(crate) fn finish<T>(self, value: Option<T>) -> Result<T, Faults> {
        let Self { mut faults, more, .. } = self;
        if more > 0
            && let Some(last) = faults.last_mut()
        {
            last.context.push(("more_faults", ContextValue::Text(more.to_string())));
        }
        match value {
            Some(value) if faults.is_empty() => Ok(value),
            _ if faults.is_empty() => Err(Error::new(Code::InvalidJson).into()),
            _ => Err(Faults(faults)),
        }
    }

    /// Takes the faults that another cursor found, after its own.
    pub(crate) fn append(&mut self, other: Self) {
        self.more = self.more.saturating_add(other.more);
        for fault in other.faults {
            self.push(fault);
        }
    }

    /// Whether nothing was wrong so far.
    pub(crate) fn is_clean(&self) -> bool {
        self.faults.is_empty()
    }

    /// The JSON pointer of this place.
    pub(crate) fn path(&self) -> String {
        let mut out = String::new();
        for step in &self.path {
            out.push('/');
            out.push_str(&escape(step));
        }
        out
    }

    /// Reports a fault at this place; a path that the error has already is kept as the rest of the path.
    pub(crate) fn push(&mut self, mut error: Error) {
        if self.faults.len() >= limits::FAULTS {
            self.more = self.more.saturating_add(1);
            return;
        }
        error.path.insert_str(0, &self.path());
        self.faults.push(error);
    }

    /// Reports a fault with its own sentence.
    pub(crate) fn fault(&mut self, code: Code, detail: impl Into<alloc::borrow::Cow<'static, str>>) {
        self.push(Error::new(code).detail(detail));
    }

    /// Runs `read` one step deeper.
    pub(crate) fn step<T>(&mut self, step: impl fmt::Display, read: impl FnOnce(&mut Self) -> T) -> T {
        self.path.push(step.to_string());
        let value = read(self);
        self.path.pop();
        value
    }

    fn wrong_type(&mut self, wanted: &str, found: &Tree) {
        self.push(
            Error::new(Code::WrongType)
                .detail(format!("Expected {wanted}, found {}.", found.kind()))
                .with("expected", wanted),
        );
    }

    pub(crate) fn text<'t>(&mut self, tree: &'t Tree) -> Option<&'t str> {
        match tree {
            Tree::Text(text) => Some(text),
            other => {
                self.wrong_type("a string", other);
                None
            }
        }
    }

    pub(crate) fn bool(&mut self, tree: &Tree) -> Option<bool> {
        match tree {
            Tree::Bool(value) => Some(*value),
            other => {
                self.wrong_type("true or false", other);
                None
            }
        }
    }

    pub(crate) fn list<'t>(&mut self, tree: &'t Tree) -> Option<&'t [Tree]> {
        match tree {
            Tree::List(items) if items.len() <= limits::LIST => Some(items),
            Tree::List(_) => {
                self.push(Error::new(Code::TooMany).with("limit", limits::LIST));
                None
            }
            other => {
                self.wrong_type("an array", other);
                None
            }
        }
    }

    /// Opens an object; [`Object::finish`] reports fields that nobody asked for.
    pub(crate) fn object<'t>(&mut self, tree: &'t Tree) -> Option<Object<'t>> {
        self.fields(tree).map(|fields| Object { fields, known: Vec::new() })
    }

    /// The fields of an object whose names are free, each once.
    pub(crate) fn fields<'t>(&mut self, tree: &'t Tree) -> Option<&'t [(String, Tree)]> {
        match tree {
            Tree::Object(fields) => {
                let mut seen = BTreeSet::new();
                for (name, _) in fields {
                    if !seen.insert(name.as_str()) {
                        self.step(name, |at| at.push(Error::new(Code::DuplicateField)));
                    }
                }
                Some(fields)
            }
            other => {
                self.wrong_type("an object", other);
                None
            }
        }
    }
}

/// The fields of an object while it is being read.
#[derive(Debug)]
pub(crate) struct Object<'t> {
    fields: &'t [(String, Tree)],
    known: Vec<&'static str>,
}

impl<'t> Object<'t> {
    /// The raw value of a field, which counts as read.
    pub(crate) fn raw(&mut self, name: &'static str) -> Option<&'t Tree> {
        self.known.push(name);
        self.fields.iter().find(|(key, _)| key == name).map(|(_, value)| value)
    }

    /// As [`Object::raw`] where null is as good as a field left out.
    pub(crate) fn given(&mut self, name: &'static str) -> Option<&'t Tree> {
        self.raw(name).filter(|value| **value != Tree::Null)
    }

    pub(crate) fn has(&self, name: &str) -> bool {
        self.fields.iter().any(|(key, _)| key == name)
    }

    pub(crate) fn required<T: Decode>(&mut self, name: &'static str, at: &mut Cursor) -> Option<T> {
        if let Some(tree) = self.raw(name) {
            return at.step(name, |at| T::decode(tree, at));
        }
        at.push(missing_field(name));
        None
    }

    pub(crate) fn optional<T: Decode>(&mut self, name: &'static str, at: &mut Cursor) -> Option<T> {
        let tree = self.raw(name)?;
        at.step(name, |at| T::decode(tree, at))
    }

    /// Reports the fields that nobody asked for.
    pub(crate) fn finish(self, at: &mut Cursor) {
        for (name, _) in self.fields {
            if !self.known.contains(&name.as_str()) {
                let known = self
                    .known
                    .iter()
                    .copied()
                    .filter(|known| !self.fields.iter().any(|(key, _)| key == known));
                let detail = match nearest(name, known) {
                    Some(nearest) => {
                        format!("The field \"{name}\" is not known here; did you mean \"{nearest}\"?")
                    }
                    None => format!("The field \"{name}\" is not known here; remove it."),
                };
                let error = Error::new(Code::UnknownField)
                    .detail(detail)
                    .with("field", name)
                    .with_list("known", &self.known);
                at.step(name.to_owned(), |at| at.push(error));
            }
        }
    }
}

/// The fault of a required field that is not there.
pub(crate) fn missing_field(name: &'static str) -> Error {
    let detail = format!("The field \"{name}\" is missing; add it.");
    Error::new(Code::MissingField).detail(detail).with("field", name)
}

/// The known word that shares the most with the one written, if any is close.
pub(crate) fn nearest<'a>(word: &str, known: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    known
        .into_iter()
        .map(|candidate| (distance(word, candidate), candidate))
        .min()
        .filter(|(distance, _)| distance.saturating_mul(3) <= word.len().max(3))
        .map(|(_, candidate)| candidate)
}

/// Levenshtein distance over bytes, the same letters in another order being one step: only for hints in messages.
fn distance(a: &str, b: &str) -> usize {
    let letters = |word: &str| {
        let mut letters: Vec<u8> = word.bytes().collect();
        letters.sort_unstable();
        letters
    };
    if a != b && letters(a) == letters(b) {
        return 1;
    }
    let mut row: Vec<usize> = (0..=b.len()).collect();
    for (i, left) in a.bytes().enumerate() {
        let mut corner = i;
        let mut previous = i.saturating_add(1);
        if let Some(first) = row.first_mut() {
            *first = previous;
        }
        for (cell, right) in row.iter_mut().skip(1).zip(b.bytes()) {
            let substitute = corner.saturating_add(usize::from(left != right));
            corner = *cell;
            previous = substitute.min(corner.saturating_add(1)).min(previous.saturating_add(1));
            *cell = previous;
        }
    }
    row.last().copied().unwrap_or_default()
}
