//! The public surface of recoup, once for all languages.
//!
//! A binding needs three things from here: [`Handle`], an opaque thing that a program holds (an engine, an account); [`call`], which runs
//! an operation by name on handles and JSON documents and answers with a document or another handle; and [`operations`], the table of
//! every operation with its parameters, types and documentation, from which the methods and types of each language are printed. So a
//! new operation is one row, and no language can have it with another meaning.
//!
//! What a program calls on every keystroke (a price, the quantity of a line) does not go through text: bindings reach for the core itself,
//! through [`Handle`]'s typed accessors, hand amounts over as [`counts`], and ask of many [`texts`] whether the general way would take them.

mod argument;
pub mod batch;
pub mod counts;
mod handle;
mod manifest;
mod operation;
mod operations;
mod shape;
pub mod texts;

pub use argument::{Argument, Arguments, Need};
pub use handle::{Handle, Kind};
pub use manifest::manifest;
pub use operation::{Answer, Class, Gives, Operation, Param, Shape};
pub use operations::{MODULES, find, operations};

use recoup::document::{Encode, Faults, Tree};
use recoup::error::{Code, ContextValue, Error};

/// Runs an operation: its full name such as `engine.price`, the handles it works on (the receiver first), and a JSON text for each parameter in
/// the order of the table, `None` for one that is left out.
///
/// # Errors
/// Every fault that the core found; [`Code::InvalidRequest`] for a call that no generated method makes: an unknown name, a missing or wrong
/// handle, too many arguments.
pub fn call(name: &str, handles: &[&Handle], arguments: &[Option<&str>]) -> Result<Answer, Faults> {
    let operation = find(name).ok_or_else(|| misuse(format!("There is no operation {name:?}.")))?;
    if handles.len() != operation.on.len() {
        return Err(misuse(format!("{name} works on {} handles.", operation.on.len())));
    }
    (operation.run)(&Arguments::new(operation, handles, arguments)?)
}

/// Every fault as a JSON array of `{ "code", "number", "path", "detail", "context" }`: what the exceptions of each language are made from.
#[must_use]
pub fn faults_to_json(faults: &Faults) -> String {
    errors_as_tree(faults).to_json()
}

/// `{ "errors": [..] }`: what stands in the place of one answer among several.
pub(crate) fn faults_as_tree(faults: &Faults) -> Tree {
    Tree::Object(vec![("errors".into(), errors_as_tree(faults))])
}

/// Every fault, in the order of the document.
pub(crate) fn errors_as_tree(faults: &Faults) -> Tree {
    Tree::List(faults.list().iter().map(error_as_tree).collect())
}

/// The text of bytes that came from a file or a socket.
///
/// # Errors
/// [`Code::InvalidUtf8`], as the core refuses such a document.
pub fn text_of(bytes: &[u8]) -> Result<&str, Faults> {
    std::str::from_utf8(bytes)
        .map_err(|error| Error::new(Code::InvalidUtf8).with("byte", error.valid_up_to()).into())
}

/// One error as a tree.
#[must_use]
pub fn error_as_tree(error: &Error) -> Tree {
    let context = error.context.iter().map(|(name, value)| {
        let value = match value {
            ContextValue::Text(text) => text.encode(),
            ContextValue::List(items) => items.encode(),
            other => format!("{other:?}").encode(),
        };
        ((*name).to_owned(), value)
    });
    Tree::Object(vec![
        ("code".into(), Tree::Text(error.code.as_str().into())),
        ("number".into(), u32::from(error.code.number()).encode()),
        ("path".into(), error.path.encode()),
        ("detail".into(), error.detail.to_string().encode()),
        ("context".into(), Tree::Object(context.collect())),
    ])
}

/// A call that only a fault of a binding, or a caller that goes around it, makes.
pub(crate) fn misuse(detail: impl Into<std::borrow::Cow<'static, str>>) -> Faults {
    Error::new(Code::InvalidRequest).detail(detail).into()
}
