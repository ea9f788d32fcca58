//! Carries out the operation that a vector names in `when`: one arm per operation, one file per domain.
//!
//! An answer is a JSON object. When the core refuses, the answer is `{ "errors": [...] }` with every fault in the order
//! of the document: `code`, `number`, `path`, `detail`, `context`.

mod documents;
mod money;

use recoup::Error;
use recoup::document::{Decode, Faults, Tree, read_tree};
use recoup::error::ContextValue;
use serde_json::{Map, Value, json};

use super::vector::Vector;

/// Why there is no answer.
pub(super) enum Stop {
    /// The core refused: this is an answer too.
    Faults(Faults),
    /// The vector asks for something that this runner can't do.
    NotRunnable(String),
}

type Answer = Result<Value, Stop>;

pub(super) fn run(vector: &Vector) -> Answer {
    let input = &vector.input;
    // No operation so far works on anything but its input.
    if let Some(unused) = vector.given.keys().next() {
        return Err(Stop::NotRunnable(format!("`{}` does not use given.{unused}", vector.operation)));
    }
    match vector.operation.as_str() {
        "read" => documents::read_as(input),
        "round" => money::round(input),
        "divide" => money::divide(input),
        "currency" => money::currency(input),
        unknown => Err(Stop::NotRunnable(format!("the operation {unknown:?} is not known"))),
    }
}

/// The answer of an operation that the core refused.
pub(super) fn faults_as_value(faults: &Faults) -> Value {
    json!({ "errors": faults.list().iter().map(error_as_value).collect::<Vec<_>>() })
}

fn error_as_value(error: &Error) -> Value {
    let context: Map<String, Value> = error
        .context
        .iter()
        .map(|(name, value)| {
            let value = match value {
                ContextValue::Text(text) => json!(text),
                ContextValue::List(items) => json!(items),
                other => json!(format!("{other:?}")),
            };
            ((*name).to_owned(), value)
        })
        .collect();
    json!({
        "code": error.code.as_str(),
        "number": error.code.number(),
        "path": error.path,
        "detail": error.detail,
        "context": context,
    })
}

impl From<Faults> for Stop {
    fn from(faults: Faults) -> Self {
        Self::Faults(faults)
    }
}

impl From<Error> for Stop {
    fn from(error: Error) -> Self {
        Self::Faults(error.into())
    }
}

/// A document of the core, from JSON of the vector.
fn document<T: Decode>(value: &Value) -> Result<T, Stop> {
    let tree = Tree::parse(value.to_string().as_bytes())?;
    Ok(read_tree(&tree)?)
}

/// A text field of the input.
fn text<'v>(input: &'v Value, name: &str) -> Result<&'v str, Stop> {
    let text = input.get(name).and_then(Value::as_str);
    text.ok_or_else(|| Stop::NotRunnable(format!("the operation needs {name:?} as a string")))
}
