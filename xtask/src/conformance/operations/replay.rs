//! A log run again: `{ "order"? "by_time", "until"?, "log": [ { "account", "now", input } ] }` gives `{ "steps": [ { "account", "at", "input",
//! "events" } ] }`, the words of the facts of each step, and the errors of the first one that failed.

use recoup::Input;
use recoup::document::{Encode, Faults};
use recoup::id::AccountId;
use recoup::replay::{LogOrder, Logged, replay};
use serde_json::{Value, json};

use super::account::instant;
use super::given::Given;
use super::{Answer, Stop, faults_as_value};

pub(super) fn run(given: &Given<'_>, input: &Value) -> Answer {
    let order = match input.get("order").and_then(Value::as_str) {
        Some("by_account") => LogOrder::ByAccount,
        None | Some("by_time") => LogOrder::ByTime,
        Some(other) => return Err(Stop::NotRunnable(format!("the order {other:?} is not known"))),
    };
    let entries = input.get("log").and_then(Value::as_array).into_iter().flatten();
    let log = entries.map(logged).collect::<Result<Vec<Logged>, Stop>>()?;
    let mut steps = replay(given.engine()?, log, order);
    if let Some(until) = input.get("until").and_then(Value::as_str) {
        steps = steps.until(instant(until)?);
    }
    let mut answer = json!({ "steps": [] });
    for step in steps {
        let mut row = json!({ "account": step.account.as_str(), "at": recoup::time::instant_to_text(step.at), "input": step.is_input });
        match step.result {
            Ok(outcome) => {
                let word = |event: &recoup::Event| {
                    let fact: Option<Value> = serde_json::from_str(&event.encode().to_string()).ok();
                    fact.map(|fact| fact["event"].clone())
                };
                row["events"] = outcome.events.iter().filter_map(word).collect();
            }
            Err(error) if answer.get("errors").is_none() => {
                answer["errors"] = faults_as_value(&Faults::from(error))["errors"].clone();
            }
            Err(_) => {}
        }
        if let Some(rows) = answer["steps"].as_array_mut() {
            rows.push(row);
        }
    }
    Ok(answer)
}

fn logged(entry: &Value) -> Result<Logged, Stop> {
    let mut fields =
        entry.as_object().cloned().ok_or_else(|| Stop::NotRunnable("an entry is an object".into()))?;
    let mut take = |name: &str| {
        let value = fields.remove(name).and_then(|value| value.as_str().map(str::to_owned));
        value.ok_or_else(|| Stop::NotRunnable(format!("an entry needs {name:?}")))
    };
    let (account, now) = (AccountId::new(take("account")?)?, instant(&take("now")?)?);
    Ok(Logged { account, now, input: Input::parse(Value::Object(fields).to_string())? })
}
