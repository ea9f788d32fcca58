//! Asking the public surface, as every language does: an operation by its name, its arguments by theirs.

use recoup::document::Faults;
use recoup_surface::{Answer as Given, Gives, Handle, Need, call, faults_to_json, find};
use serde_json::{Value, json};

use super::Stop;

/// Arguments by name. A text for a document is the document's text as it is.
pub(super) type Arguments<'a> = [(&'a str, Option<Value>)];

/// The answer of an operation as a value: null for nothing, a string for a text.
pub(super) fn ask(name: &str, on: &[&Handle], arguments: &Arguments<'_>) -> Result<Value, Stop> {
    match given(name, on, arguments)? {
        (Given::Handle(_), _) => Err(Stop::NotRunnable(format!("{name} answers with a handle"))),
        (Given::Text(_), Gives::Nothing) => Ok(Value::Null),
        (Given::Text(text), Gives::Text) => Ok(Value::String(text)),
        (Given::Text(text), _) => parsed(&text),
    }
}

/// The handle that an operation makes.
pub(super) fn make(name: &str, on: &[&Handle], arguments: &Arguments<'_>) -> Result<Handle, Stop> {
    match given(name, on, arguments)? {
        (Given::Handle(handle), _) => Ok(handle),
        (Given::Text(_), _) => Err(Stop::NotRunnable(format!("{name} makes no handle"))),
    }
}

fn given(name: &str, on: &[&Handle], arguments: &Arguments<'_>) -> Result<(Given, Gives), Stop> {
    let operation = find(name).ok_or_else(|| Stop::NotRunnable(format!("there is no operation {name}")))?;
    let known = |wanted: &str| operation.takes.iter().any(|param| param.name == wanted);
    if let Some((unknown, _)) = arguments.iter().find(|(name, _)| !known(name)) {
        return Err(Stop::NotRunnable(format!("{name} takes no {unknown}")));
    }
    let texts: Vec<Option<String>> = operation
        .takes
        .iter()
        .map(|param| {
            let argument = arguments.iter().find(|(name, _)| *name == param.name);
            match argument.and_then(|(_, value)| value.as_ref())? {
                Value::String(text) if param.need == Need::Document => Some(text.clone()),
                value => Some(value.to_string()),
            }
        })
        .collect();
    let texts: Vec<Option<&str>> = texts.iter().map(Option::as_deref).collect();
    Ok((call(name, on, &texts).map_err(Stop::from)?, operation.gives))
}

/// JSON that the surface gave.
pub(super) fn parsed(text: &str) -> Result<Value, Stop> {
    serde_json::from_str(text).map_err(|error| Stop::NotRunnable(format!("the answer is not JSON: {error}")))
}

/// What the surface refused, as an answer.
impl From<Faults> for Stop {
    fn from(faults: Faults) -> Self {
        match parsed(&faults_to_json(&faults)) {
            Ok(errors) => Self::Refused(json!({ "errors": errors })),
            Err(stop) => stop,
        }
    }
}
