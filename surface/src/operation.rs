//! What a row of the table says of an operation.

use recoup::document::{Definitions, Describe, Faults, Tree};

use crate::argument::{Arguments, Need};
use crate::handle::{Handle, Kind};

/// The JSON Schema of a type, or a reference to its definition.
pub type Shape = fn(&mut Definitions) -> Tree;

/// An operation.
#[derive(Debug)]
pub struct Operation {
    /// Where it lives in each language.
    pub class: Class,
    /// Its name there, in snake case; each language writes it its own way.
    pub name: &'static str,
    /// What it does, for the documentation of every language.
    pub about: &'static str,
    /// The handles it works on. A method's first is its receiver; a constructor or a function of a class does not list its class.
    pub on: &'static [Kind],
    /// Its parameters, in order; those that may be left out come last.
    pub takes: &'static [Param],
    /// What it answers.
    pub gives: Gives,
    pub(crate) run: fn(&Arguments<'_>) -> Result<Answer, Faults>,
}

/// Where an operation lives.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Class {
    /// A method of a handle, or a function of its class where `on` does not begin with it.
    Of(Kind),
    /// A function of a module by this name.
    Module(&'static str),
}

impl Class {
    /// `engine` of `engine.price`, `money` of `money.round`.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Of(kind) => kind.as_str(),
            Self::Module(name) => name,
        }
    }
}

/// A parameter.
#[derive(Debug, Clone, Copy)]
pub struct Param {
    /// Its name, in snake case.
    pub name: &'static str,
    /// What it is, for the documentation.
    pub about: &'static str,
    /// How it is passed, and whether it must be.
    pub need: Need,
    /// Its type.
    pub shape: Shape,
}

/// What an operation answers.
#[derive(Debug, Clone, Copy)]
pub enum Gives {
    /// Nothing.
    Nothing,
    /// A value of this type, as JSON.
    Value(Shape),
    /// A value of this type, or null.
    Optional(Shape),
    /// A text as it is: a document to be stored or sent, such as a snapshot.
    Text,
    /// A handle of this kind.
    Handle(Kind),
}

/// An answer.
#[derive(Debug, Clone)]
pub enum Answer {
    /// JSON, or the text itself for [`Gives::Text`]; empty for [`Gives::Nothing`].
    Text(String),
    /// A handle.
    Handle(Handle),
}

impl Operation {
    /// The name that [`call`](crate::call) knows it by.
    #[must_use]
    pub fn full_name(&self) -> String {
        format!("{}.{}", self.class.as_str(), self.name)
    }

    /// Whether it is called on a handle of its own class; otherwise it is a function of the class or module.
    #[must_use]
    pub fn is_method(&self) -> bool {
        matches!(self.class, Class::Of(kind) if self.on.first() == Some(&kind))
    }
}

/// A document that must be given: a rulebook, a request. A program may hand over its text; faults have paths from its own root.
pub(crate) const fn document<T: Describe>(name: &'static str, about: &'static str) -> Param {
    Param { name, about, need: Need::Document, shape: T::describe }
}

/// A value that must be given; its faults have paths below its name.
pub(crate) const fn required<T: Describe>(name: &'static str, about: &'static str) -> Param {
    Param { name, about, need: Need::Required, shape: T::describe }
}

/// A value that may be left out.
pub(crate) const fn optional<T: Describe>(name: &'static str, about: &'static str) -> Param {
    Param { name, about, need: Need::Optional, shape: T::describe }
}

/// An answer of this type.
pub(crate) const fn value<T: Describe>() -> Gives {
    Gives::Value(T::describe)
}

/// An answer of this type, or nothing.
pub(crate) const fn value_or_null<T: Describe>() -> Gives {
    Gives::Optional(T::describe)
}
