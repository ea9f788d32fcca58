//! A log run again: `{ "order"? "by_time", "until"?, "log": [ { "account", "now", input } ] }` gives `{ "steps": [ { "account", "at", "input",
//! "events" } ] }`, the words of the facts of each step, and the errors of the first one that failed.

use serde_json::{Value, json};

use super::asking::ask;
use super::given::Given;
use super::{Answer, Stop, field, list};

pub(super) fn run(given: &Given<'_>, input: &Value) -> Answer {
    let log = Value::Array(list(input, "log").iter().map(logged).collect::<Result<_, _>>()?);
    let arguments = [("log", Some(log)), ("order", field(input, "order")), ("until", field(input, "until"))];
    let steps = ask("engine.replay", &[&given.engine()?], &arguments)?;
    let mut answer = json!({ "steps": [] });
    let mut rows = Vec::new();
    for step in steps.as_array().into_iter().flatten() {
        let mut row = json!({ "account": step["account"], "at": step["at"], "input": step["is_input"] });
        if let Some(outcome) = step.get("outcome") {
            row["events"] = list(outcome, "events").iter().map(|event| event["event"].clone()).collect();
        } else if answer.get("errors").is_none() {
            answer["errors"] = step["errors"].clone();
        }
        rows.push(row);
    }
    answer["steps"] = Value::Array(rows);
    Ok(answer)
}

/// The entry with its input apart.
fn logged(entry: &Value) -> Answer {
    let mut input =
        entry.as_object().cloned().ok_or_else(|| Stop::NotRunnable("an entry is an object".into()))?;
    let (account, now) = (input.remove("account"), input.remove("now"));
    Ok(json!({ "account": account, "now": now, "input": input }))
}
