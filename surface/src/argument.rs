//! The arguments of a call, read as the core reads documents: with every fault and its place.

use std::sync::MutexGuard;

use recoup::document::{Decode, Faults, Tree, read, read_tree};
use recoup::error::{Code, Error};
use recoup::limits;
use recoup::pricing::Prepared;
use recoup::{Account, Engine};

use crate::handle::{Handle, Source};
use crate::misuse;
use crate::operation::Operation;

/// How a parameter is passed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Need {
    /// A document: its text as it is. Paths of its faults begin at its own root.
    Document,
    /// A JSON value. Paths of its faults begin with the name of the parameter.
    Required,
    /// A JSON value that may be left out.
    Optional,
}

/// What an argument is when it is looked at: its JSON text.
pub type Argument<'a> = Option<&'a str>;

/// The handles and arguments of one call.
#[derive(Debug)]
pub struct Arguments<'a> {
    operation: &'static Operation,
    handles: &'a [&'a Handle],
    texts: &'a [Argument<'a>],
}

impl<'a> Arguments<'a> {
    pub(crate) fn new(
        operation: &'static Operation,
        handles: &'a [&'a Handle],
        texts: &'a [Argument<'a>],
    ) -> Result<Self, Faults> {
        if texts.len() > operation.takes.len() {
            return Err(misuse(format!(
                "{} takes {} arguments.",
                operation.full_name(),
                operation.takes.len()
            )));
        }
        Ok(Self { operation, handles, texts })
    }

    fn handle(&self, index: usize) -> Result<&'a Handle, Faults> {
        self.handles.get(index).copied().ok_or_else(|| misuse("A handle is missing."))
    }

    /// The engine among the handles.
    pub(crate) fn engine(&self, index: usize) -> Result<&'a Engine, Faults> {
        self.handle(index)?.engine().ok_or_else(|| misuse("An engine is needed here."))
    }

    pub(crate) fn rulebook(&self, index: usize) -> Result<&'a Source, Faults> {
        self.handle(index)?.rulebook().ok_or_else(|| misuse("A rulebook is needed here."))
    }

    pub(crate) fn account(&self, index: usize) -> Result<MutexGuard<'a, Account>, Faults> {
        self.handle(index)?.account().ok_or_else(|| misuse("An account is needed here."))
    }

    pub(crate) fn cart(&self, index: usize) -> Result<MutexGuard<'a, Prepared>, Faults> {
        self.handle(index)?.cart().ok_or_else(|| misuse("A cart is needed here."))
    }

    /// The text of an argument.
    pub(crate) fn text(&self, name: &str) -> Argument<'a> {
        let place = self.operation.takes.iter().position(|param| param.name == name)?;
        self.texts.get(place).copied().flatten()
    }

    /// The text of a document.
    pub(crate) fn document_text(&self, name: &'static str) -> Result<&'a str, Faults> {
        self.text(name).ok_or_else(|| missing(name))
    }

    /// A document: paths of its faults begin at its own root.
    pub(crate) fn document<T: Decode>(&self, name: &'static str) -> Result<T, Faults> {
        read(self.document_text(name)?.as_bytes())
    }

    /// A value that must be there: paths of its faults begin with its name.
    pub(crate) fn required<T: Decode>(&self, name: &'static str) -> Result<T, Faults> {
        self.optional(name)?.ok_or_else(|| missing(name))
    }

    /// A value that may be left out: null is as good as nothing.
    pub(crate) fn optional<T: Decode>(&self, name: &'static str) -> Result<Option<T>, Faults> {
        let tree = self.optional_tree(name)?;
        tree.map(|tree| read_tree(&tree).map_err(|faults| faults.within(name))).transpose()
    }

    /// A value that may be left out, and what it is then.
    pub(crate) fn optional_or<T: Decode>(&self, name: &'static str, default: T) -> Result<T, Faults> {
        Ok(self.optional(name)?.unwrap_or(default))
    }

    /// A list that may be left out.
    pub(crate) fn list<T: Decode>(&self, name: &'static str) -> Result<Vec<T>, Faults> {
        Ok(self.optional(name)?.unwrap_or_default())
    }

    /// The place of something in a list, counted from 0.
    pub(crate) fn index(&self, name: &'static str) -> Result<usize, Faults> {
        let index: u32 = self.required(name)?;
        usize::try_from(index).map_err(|_| Error::new(Code::OutOfRange).within(name).into())
    }

    /// The elements of a list that are read one by one, each with its own faults.
    pub(crate) fn elements(&self, name: &'static str) -> Result<Vec<Tree>, Faults> {
        match self.optional_tree(name)? {
            Some(Tree::List(elements)) if elements.len() <= limits::LIST => Ok(elements),
            Some(Tree::List(_)) => {
                Err(Error::new(Code::TooMany).with("limit", limits::LIST).within(name).into())
            }
            Some(other) => {
                let detail = format!("Expected an array, found {}.", other.kind());
                Err(Error::new(Code::WrongType)
                    .detail(detail)
                    .with("expected", "an array")
                    .within(name)
                    .into())
            }
            None => Err(missing(name)),
        }
    }

    fn optional_tree(&self, name: &'static str) -> Result<Option<Tree>, Faults> {
        let Some(text) = self.text(name) else { return Ok(None) };
        match Tree::parse(text.as_bytes()).map_err(|faults| faults.within(name))? {
            Tree::Null => Ok(None),
            tree => Ok(Some(tree)),
        }
    }
}

fn missing(name: &'static str) -> Faults {
    let detail = format!("The argument \"{name}\" is missing; give it.");
    Error::new(Code::MissingField).detail(detail).with("field", name).into()
}
