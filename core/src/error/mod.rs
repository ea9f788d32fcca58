//! The one error type.
//!
//! An [`Error`] says what is wrong as a stable [`Code`], where in the input it is as a JSON pointer, and how to mend it
//! in one sentence. Programs branch on the code and read the context; people read the sentence. The table of codes is
//! append-only: a number is never reused and never changes its meaning.

mod codes;

use alloc::borrow::Cow;
use alloc::string::{String, ToString as _};
use alloc::vec::Vec;
use core::fmt;

pub use codes::Code;

/// The result of everything in this crate that can fail.
pub type Result<T, E = Error> = core::result::Result<T, E>;

/// What is wrong, where, and how to mend it.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{code} at {at}: {detail}", at = Shown(.path))]
pub struct Error {
    /// The stable code.
    pub code: Code,
    /// A JSON pointer (RFC 6901) into the input; empty when the whole input is meant.
    pub path: String,
    /// What is wrong and how to mend it, for a person.
    pub detail: Cow<'static, str>,
    /// Facts for a program, by name, such as `nearest` = `["48", "72"]`.
    pub context: Vec<(&'static str, ContextValue)>,
}

/// A fact of an error's context.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum ContextValue {
    /// One value; numbers and amounts as text.
    Text(String),
    /// Several values in a meaningful order.
    List(Vec<String>),
}

impl Error {
    /// An error about the whole input, with the table's sentences.
    #[must_use]
    pub const fn new(code: Code) -> Self {
        Self { code, path: String::new(), detail: Cow::Borrowed(code.sentences()), context: Vec::new() }
    }

    /// Puts the sentence of this very case in place of the table's.
    #[must_use]
    pub fn detail(mut self, detail: impl Into<Cow<'static, str>>) -> Self {
        self.detail = detail.into();
        self
    }

    /// Says where in the input the fault is (a JSON pointer).
    #[must_use]
    pub fn at(mut self, path: impl Into<String>) -> Self {
        self.path = path.into();
        self
    }

    /// Puts a step in front of the path, for a caller that knows where the callee's input was.
    #[must_use]
    pub fn within(mut self, step: impl fmt::Display) -> Self {
        self.path.insert_str(0, &escape(&step.to_string()));
        self.path.insert(0, '/');
        self
    }

    /// Adds a fact for programs.
    #[must_use]
    pub fn with(mut self, name: &'static str, value: impl fmt::Display) -> Self {
        self.context.push((name, ContextValue::Text(value.to_string())));
        self
    }

    /// Adds a list of facts for programs.
    #[must_use]
    pub fn with_list(
        mut self,
        name: &'static str,
        values: impl IntoIterator<Item = impl fmt::Display>,
    ) -> Self {
        let values = values.into_iter().map(|value| value.to_string()).collect();
        self.context.push((name, ContextValue::List(values)));
        self
    }
}

impl From<Code> for Error {
    fn from(code: Code) -> Self {
        Self::new(code)
    }
}

/// One step of a JSON pointer, escaped as RFC 6901 says.
pub(crate) fn escape(step: &str) -> Cow<'_, str> {
    if step.contains(['~', '/']) { step.replace('~', "~0").replace('/', "~1").into() } else { step.into() }
}

struct Shown<'a>(&'a String);

impl fmt::Display for Shown<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(if self.0.is_empty() { "/" } else { self.0 })
    }
}
