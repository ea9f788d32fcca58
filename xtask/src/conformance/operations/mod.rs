//! Carries out the operation that a vector names in `when`, through the public surface that every language has.
//!
//! Most operations are one call: `conformance/operations.json` says which, for the runners of all languages. The others are here, a
//! file per domain. What the surface refuses is an answer, `{ "errors": [...] }`. What the runner itself can't do with a vector (an
//! unknown operation, a misspelt field) is no answer at all and fails the vector whatever it expects.

mod account;
mod asking;
mod device;
mod exchange;
mod given;
mod money;
mod plain;
mod pricing;
mod replay;
mod rulebook;
mod time;
mod timeline;

use serde_json::Value;

use super::vector::Vector;
use given::Given;

/// Why there is no answer.
pub(super) enum Stop {
    /// The surface refused: `{ "errors": [...] }`, an answer too.
    Refused(Value),
    /// The vector asks for something that this runner can't do.
    NotRunnable(String),
}

type Answer = Result<Value, Stop>;

/// What an operation does, from `given` and its own input.
type Operation = fn(&Given<'_>, &Value) -> Answer;

/// The operations that are more than one call, and whether they use `given`.
const SPECIAL: &[(&str, bool, Operation)] = &[
    ("account", true, account::steps),
    ("timeline", true, timeline::timeline),
    ("replay", true, replay::run),
    ("cart_drift", true, account::cart_drift),
    ("cart_fixes", true, account::cart_fixes),
    ("prepared", true, pricing::prepared),
    ("price_many", true, pricing::price_many),
    ("offers", true, pricing::offers),
    ("condition", true, pricing::condition),
    ("ladder", true, pricing::ladder),
    ("configure", true, pricing::configure),
    ("device", true, device::device),
    ("load", true, rulebook::load),
    ("compose", false, rulebook::compose),
    ("diff", true, rulebook::diff),
    ("read", false, rulebook::read_as),
    ("ending", false, money::ending),
    ("calendar", false, time::calendar),
    ("wait", false, time::wait),
    ("cloudevent", false, exchange::cloudevent),
    ("envelope", false, exchange::envelope),
    ("salesforce", true, exchange::salesforce),
    ("hubspot", true, exchange::hubspot),
];

pub(super) fn run(vector: &Vector) -> Answer {
    let name = vector.operation.as_str();
    let unused = |uses_given: bool| match vector.given.keys().next() {
        Some(unused) if !uses_given => {
            Err(Stop::NotRunnable(format!("`{name}` does not use given.{unused}")))
        }
        _ => Ok(()),
    };
    let given = Given::new(&vector.given)?;
    let row = plain::row(name)?;
    let Some((_, uses_given, operation)) = SPECIAL.iter().find(|(special, ..)| *special == name) else {
        unused(row.uses_given())?;
        return row.run(&given, &vector.input);
    };
    unused(*uses_given)?;
    if let Some(fields) = row.fields() {
        only(&vector.input, &fields)?;
    }
    operation(&given, &vector.input)
}

/// Refuses a field that is not one of these: a misspelt one would turn a case into one that proves nothing.
fn only(input: &Value, fields: &[&str]) -> Result<(), Stop> {
    let given = input.as_object().ok_or_else(|| Stop::NotRunnable("the input is an object".into()))?;
    match given.keys().find(|field| !fields.contains(&field.as_str())) {
        Some(unknown) => Err(Stop::NotRunnable(format!("the field {unknown:?} is not known here"))),
        None => Ok(()),
    }
}

/// A field that may be left out.
fn field(input: &Value, name: &str) -> Option<Value> {
    input.get(name).cloned()
}

/// A text field of the input.
fn text<'v>(input: &'v Value, name: &str) -> Result<&'v str, Stop> {
    let text = input.get(name).and_then(Value::as_str);
    text.ok_or_else(|| Stop::NotRunnable(format!("the operation needs {name:?} as a string")))
}

/// A list of the input; nothing where it is left out.
fn list<'v>(input: &'v Value, name: &str) -> &'v [Value] {
    input.get(name).and_then(Value::as_array).map_or(&[], Vec::as_slice)
}

/// The same refusal with its places as the vector speaks of them: `from` at the beginning of a place becomes `to`.
fn moved(stop: Stop, from: &str, to: &str) -> Stop {
    let Stop::Refused(mut refused) = stop else { return stop };
    for error in refused["errors"].as_array_mut().into_iter().flatten() {
        let path = error["path"].as_str().unwrap_or_default();
        if let Some(rest) = path.strip_prefix(from).filter(|rest| rest.is_empty() || rest.starts_with('/')) {
            error["path"] = Value::String(format!("{to}{rest}"));
        }
    }
    Stop::Refused(refused)
}
