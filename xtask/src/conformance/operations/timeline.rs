//! Timelines of recovery: inputs with their times, the clock let run in between, and what the account did when.
//!
//! `{ "timeline": { "steps": [..], "until"?, "show"? } }`: before each step the wakeups strictly before it fire at their own instants, as
//! a replay lets them; `{ "asleep": true, .. }` on a step leaves the account without a tick until then, as after downtime. After the
//! last step time goes on up to `until`. The answer is `{ "rows": [..] }`, each `{ "at", <what>: .., .. }`; `show` names the rows to
//! show, and without it these: `do`, `left_out`, `deferred`, `run_ended`. Rows: `opened`, `active`, `resumed`, `abandoned`, `ended`
//! (journeys); `entered`, `run_ended`, `deferred`, `left_out` (runs); `do` (effects); `needs`; `assigned`, `exposed`; `error`; `view`.

use serde_json::{Map, Value, json};

use super::account::{History, instant};
use super::given::Given;
use super::{Answer, Stop};

const SHOWN: &[&str] = &["do", "left_out", "deferred", "run_ended"];

pub(super) fn timeline(given: &Given<'_>, input: &Value) -> Answer {
    let mut history = History::begun(given)?;
    let mut rows = Vec::new();
    let mut errors = None;
    let steps = input.get("steps").and_then(Value::as_array).into_iter().flatten();
    for step in steps {
        let mut step = step.clone();
        let fields = step.as_object_mut().ok_or_else(|| Stop::NotRunnable("a step is an object".into()))?;
        let asleep = fields.remove("asleep").is_some();
        let now = fields.get("now").and_then(Value::as_str).map(instant).transpose()?;
        if let Some(now) = now.filter(|_| !asleep) {
            while let Some(due) = history.next_wakeup()?.filter(|due| *due < now) {
                rows.extend(rows_of(&history.tick_at(due)?));
            }
        }
        let outcome = history.step(&step)?;
        errors = outcome.get("errors").cloned();
        rows.extend(rows_of(&outcome));
        if let Some(view) = outcome.get("view") {
            rows.push(json!({ "view": view }));
        }
    }
    if let Some(until) = input.get("until").and_then(Value::as_str).map(instant).transpose()? {
        while let Some(due) = history.next_wakeup()?.filter(|due| *due <= until) {
            rows.extend(rows_of(&history.tick_at(due)?));
        }
    }
    history.check()?;
    let shown: Vec<&str> = match input.get("show").and_then(Value::as_array) {
        Some(words) => words.iter().filter_map(Value::as_str).collect(),
        None => SHOWN.to_vec(),
    };
    rows.retain(|row| row.as_object().is_some_and(|row| shown.iter().any(|word| row.contains_key(*word))));
    let mut answer = json!({ "rows": rows, "state": history.state()? });
    if let Some(errors) = errors {
        answer["errors"] = errors;
    }
    Ok(answer)
}

/// What an outcome did, a row for each thing.
fn rows_of(outcome: &Value) -> Vec<Value> {
    let events = outcome.get("events").and_then(Value::as_array).into_iter().flatten();
    let mut rows: Vec<Value> = events.filter_map(row_of).map(Value::Object).collect();
    for need in outcome.get("needs").and_then(Value::as_array).into_iter().flatten() {
        rows.push(json!({ "needs": need["fact"], "skus": need["skus"], "deadline": need["deadline"] }));
    }
    if let Some(errors) = outcome.get("errors") {
        rows.push(json!({ "error": errors[0]["code"] }));
    }
    rows
}

fn row_of(event: &Value) -> Option<Map<String, Value>> {
    let mut row = match event["event"].as_str()? {
        "journey.opened" => row("opened", &thing(event), &[("stage", &event["start"]["stage"])]),
        "journey.active" => row("active", &thing(event), &[("stage", &event["stage"])]),
        "journey.resumed" => row("resumed", &thing(event), &[("generation", &event["generation"])]),
        "journey.abandoned" => row(
            "abandoned",
            &thing(event),
            &[
                ("stage", &event["stage"]),
                ("reason", &event["reasons"][0]["code"]),
                ("generation", &event["generation"]),
                ("value", &event["value"]),
                ("segments", &event["segments"]),
            ],
        ),
        "journey.ended" => row("ended", &thing(event), &[("end", &event["end"])]),
        "run.entered" => row(
            "entered",
            &event["start"]["play"],
            &[("run", &event["run"]), ("generation", &event["start"]["generation"])],
        ),
        "run.ended" => row("run_ended", &event["run"], &[("end", &event["end"])]),
        "run.taken" if event["taken"]["outcome"] != "done" => row(
            "left_out",
            &event["taken"]["step"],
            &[
                ("outcome", &event["taken"]["outcome"]),
                ("gate", &event["taken"]["held"]["gate"]),
                ("reason", &event["taken"]["held"]["reason"]),
            ],
        ),
        "run.waiting" if event["wait"]["held"].is_object() => row(
            "deferred",
            &event["wait"]["step"],
            &[
                ("until", &event["wait"]["at"]),
                ("gate", &event["wait"]["held"]["gate"]),
                ("reason", &event["wait"]["held"]["reason"]),
            ],
        ),
        "account.effect_issued" => effect(&event["effect"]),
        "outreach.assigned" => row(
            "assigned",
            &event["assignment"]["experiment"],
            &[
                ("arm", &event["assignment"]["arm"]),
                ("probability", &event["assignment"]["probability"]),
                ("eligible", &event["assignment"]["eligible"]),
            ],
        ),
        "outreach.exposed" => row("exposed", &event["experiment"], &[("arm", &event["arm"])]),
        _ => return None,
    };
    row.insert("at".into(), event["at"].clone());
    Some(row)
}

/// An effect: its word, the step, to whom and how.
fn effect(effect: &Value) -> Map<String, Value> {
    let kind = &effect["do"];
    let body = ["message", "task", "audience", "record", "call", "offer"]
        .iter()
        .find_map(|name| kind.get(*name))
        .unwrap_or(kind);
    let mut made = row(
        "do",
        &kind["effect"],
        &[
            ("key", &effect["key"]),
            ("not_after", &effect["not_after"]),
            ("step", &body["origin"]["step"]),
            ("play", &body["origin"]["play"]),
            ("channel", &body["sent"]["channel"]),
            ("contact", &body["sent"]["contact"]),
            ("template", &body["template"]),
            ("to", &body["to"]),
            ("topic", &body["topic"]),
            ("priority", &body["priority"]),
            ("expected", &body["expected"]),
            ("due", &body["due"]),
            ("arms", &body["arms"]),
            ("context", &body["context"]),
        ],
    );
    let lines = body["context"]["lines"].as_array().into_iter().flatten();
    let skus: Vec<Value> = lines.map(|line| line["sku"].clone()).collect();
    if !skus.is_empty() {
        made.insert("skus".into(), Value::Array(skus));
    }
    made
}

fn row(what: &str, of: &Value, more: &[(&str, &Value)]) -> Map<String, Value> {
    let said = more.iter().filter(|(_, value)| !value.is_null());
    let fields = [(what, of)].into_iter().chain(said.copied());
    fields.map(|(name, value)| (name.to_owned(), value.clone())).collect()
}

/// A thing as `cart:c-1`.
fn thing(event: &Value) -> Value {
    let fields = event["journey"].as_object().into_iter().flatten();
    fields
        .map(|(kind, id)| json!(format!("{kind}:{}", id.as_str().unwrap_or_default())))
        .next()
        .unwrap_or_default()
}
