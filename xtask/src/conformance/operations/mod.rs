//! Carries out the operation that a vector names in `when`: one arm per operation, one file per domain.
//!
//! An answer is a JSON object. When the core refuses, the answer is `{ "errors": [...] }` with every fault in the order
//! of the document: `code`, `number`, `path`, `detail`, `context`. What the runner itself can't do with a vector (an unknown
//! operation, a misspelt field) is no answer at all and fails the vector whatever it expects.

mod account;
mod catalog;
mod documents;
mod exchange;
mod experiment;
mod given;
mod money;
mod pricing;
mod replay;
mod time;
mod timeline;

use recoup::Error;
use recoup::document::{Decode, Faults, Tree, read_tree};
use recoup::error::ContextValue;
use serde_json::{Map, Value, json};

use super::vector::Vector;
use given::Given;

/// Why there is no answer.
pub(super) enum Stop {
    /// The core refused: this is an answer too.
    Faults(Faults),
    /// The vector asks for something that this runner can't do.
    NotRunnable(String),
}

type Answer = Result<Value, Stop>;

/// What an operation does, from `given` and its own input.
type Operation = fn(&Given<'_>, &Value) -> Answer;

/// The fields of an input that the core checks.
const ANY: &[&str] = &["*"];

/// Every operation: its name, the fields of its input ([`ANY`] where the core checks them), whether it uses `given`.
const OPERATIONS: &[(&str, &[&str], bool, Operation)] = &[
    ("account", &["steps"], true, account::steps),
    ("timeline", &["steps", "until", "show"], true, timeline::timeline),
    ("replay", &["order", "until", "log"], true, replay::run),
    ("cart_drift", &["steps", "cart"], true, account::cart_drift),
    ("cart_fixes", &["steps", "cart"], true, account::cart_fixes),
    ("price", ANY, true, pricing::price),
    ("price_many", &["requests"], true, pricing::price_many),
    ("compare", &["request", "policies"], true, pricing::compare),
    ("offers", ANY, true, pricing::offers),
    ("commitment", &["contract", "consumed"], true, pricing::commitment),
    ("condition", &["condition", "line", "request"], true, pricing::condition),
    ("load", &[], true, pricing::load),
    ("compose", &["documents"], false, documents::compose),
    ("diff", &["to"], true, documents::diff),
    ("lint", &[], true, documents::lint),
    ("ladder", &["row", "quantity", "consumed", "step"], true, pricing::ladder),
    ("convert", &["sku", "quantity", "from", "to"], true, catalog::convert),
    ("find_item", &["number", "account"], true, catalog::find_item),
    ("configure", &["sku", "choices", "require"], true, catalog::configure),
    ("company", &["company", "unit", "contact"], false, catalog::company),
    ("round", &["value", "mode", "increment"], false, money::round),
    ("divide", &["dividend", "divisor", "mode", "increment"], false, money::divide),
    ("allocate", &["amount", "weights", "policy", "increment"], false, money::allocate),
    ("split", &["amount", "quantity", "increment"], false, money::split),
    ("ending", &["price", "currency", "ending", "endings"], false, money::ending),
    ("currency", &["code"], false, money::currency),
    ("exchange", &["amount", "currency", "rate", "rounding"], false, money::exchange),
    ("calendar", time::CALENDAR, false, time::calendar),
    ("wait", time::WAIT, false, time::wait),
    ("cloudevent", &["event", "line", "batch"], false, exchange::cloudevent),
    ("envelope", &["source", "event", "effect", "now"], false, exchange::envelope),
    ("salesforce", exchange::CRM, true, exchange::salesforce),
    ("hubspot", exchange::CRM, true, exchange::hubspot),
    ("bucket", &["seed", "value", "version"], false, experiment::bucket_of),
    ("bucket_ranges", &["arms", "coverage", "weights"], false, experiment::ranges),
    ("give", &["experiment", "unit"], true, experiment::give),
    ("read", &["as", "json", "text", "hex", "repeat"], false, documents::read_as),
];

pub(super) fn run(vector: &Vector) -> Answer {
    let name = vector.operation.as_str();
    let Some((_, fields, uses_given, operation)) = OPERATIONS.iter().find(|(known, ..)| *known == name)
    else {
        return Err(Stop::NotRunnable(format!("the operation {name:?} is not known")));
    };
    if *fields != ANY {
        only(&vector.input, fields)?;
    }
    if let (false, Some(unused)) = (uses_given, vector.given.keys().next()) {
        return Err(Stop::NotRunnable(format!("`{name}` does not use given.{unused}")));
    }
    operation(&Given::new(&vector.given)?, &vector.input)
}

/// Refuses a field that is not one of these: a misspelt one would turn a case into one that proves nothing.
fn only(input: &Value, fields: &[&str]) -> Result<(), Stop> {
    let given = input.as_object().ok_or_else(|| Stop::NotRunnable("the input is an object".into()))?;
    match given.keys().find(|field| !fields.contains(&field.as_str())) {
        Some(unknown) => Err(Stop::NotRunnable(format!("the field {unknown:?} is not known here"))),
        None => Ok(()),
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

/// A value of the core, from JSON of the vector.
fn document<T: Decode>(value: &Value) -> Result<T, Stop> {
    let tree = Tree::parse(value.to_string().as_bytes())?;
    Ok(read_tree(&tree)?)
}

/// A field of the input as a value of the core; its faults are at the field.
fn field<T: Decode>(input: &Value, name: &str) -> Result<T, Stop> {
    let value = input.get(name).ok_or_else(|| Stop::NotRunnable(format!("the operation needs {name:?}")))?;
    document(value).map_err(|stop| match stop {
        Stop::Faults(faults) => Stop::Faults(faults.within(name)),
        not_runnable @ Stop::NotRunnable(_) => not_runnable,
    })
}

/// A field that may be left out.
fn field_or<T: Decode>(input: &Value, name: &str, default: T) -> Result<T, Stop> {
    if input.get(name).is_some() { field(input, name) } else { Ok(default) }
}

/// A text field of the input.
fn text<'v>(input: &'v Value, name: &str) -> Result<&'v str, Stop> {
    let text = input.get(name).and_then(Value::as_str);
    text.ok_or_else(|| Stop::NotRunnable(format!("the operation needs {name:?} as a string")))
}
