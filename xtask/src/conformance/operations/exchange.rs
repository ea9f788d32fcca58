//! Exchange: envelopes in and out, effects as requests of a CRM, answers as results.
//!
//! A body is shown with its fractions as strings, since an expectation holds none; `json` beside it is the very text.

use recoup::document::Tree;
use serde_json::{Value, json};

use super::asking::{ask, parsed};
use super::given::Given;
use super::{Answer, Stop, field, list, only};

/// When effects are written, unless the vector says so.
const NOW: &str = "2026-07-04T19:00:00Z";

/// `{ "event" }`, `{ "line" }` or `{ "batch" }` gives `{ "account", "input" }`, of a batch `{ "inputs" }`; a string is taken as raw text, and
/// of a blank line nothing comes.
pub(super) fn cloudevent(_: &Given<'_>, input: &Value) -> Answer {
    if let Some(batch) = field(input, "batch") {
        return Ok(json!({ "inputs": ask("exchange.read_batch", &[], &[("events", Some(batch))])? }));
    }
    if let Some(line) = field(input, "line") {
        let read = ask("exchange.read_line", &[], &[("line", Some(line))])?;
        return Ok(if read.is_null() { json!({ "blank": true }) } else { read });
    }
    ask("exchange.read_event", &[], &[("event", field(input, "event"))])
}

/// `{ "source", "event" | "effect" }` gives `{ "envelope" }` of the account acme.
pub(super) fn envelope(_: &Given<'_>, input: &Value) -> Answer {
    let mut arguments = vec![("source", field(input, "source")), ("account", Some(json!("acme")))];
    let written = if let Some(event) = field(input, "event") {
        arguments.push(("event", Some(event)));
        ask("exchange.event_envelope", &[], &arguments)?
    } else {
        arguments.extend([("effect", field(input, "effect")), ("now", Some(now(input)))]);
        ask("exchange.effect_envelope", &[], &arguments)?
    };
    Ok(json!({ "envelope": shown(written.as_str())? }))
}

/// Gives `{ "requests": [ { "path", "body", "json", "keys" } ], "refused", "results" }`; `answers` has one for each request.
pub(super) fn salesforce(given: &Given<'_>, input: &Value) -> Answer {
    crm(given, input, ["engine.salesforce", "exchange.salesforce_results"], |request| {
        list(request, "effects").iter().map(|effect| effect["key"].clone()).collect()
    })
}

/// As `salesforce`.
pub(super) fn hubspot(given: &Given<'_>, input: &Value) -> Answer {
    crm(given, input, ["engine.hubspot", "exchange.hubspot_results"], |request| {
        list(request, "keys").iter().filter_map(Value::as_array).flatten().cloned().collect()
    })
}

fn crm(given: &Given<'_>, input: &Value, [map, read]: [&str; 2], keys: fn(&Value) -> Vec<Value>) -> Answer {
    let arguments = [
        ("effects", field(input, "effects")),
        ("now", Some(now(input))),
        ("directory", field(input, "directory")),
    ];
    let mapped = ask(map, &[&given.engine()?], &arguments)?;
    let requests = list(&mapped, "requests");
    let shown = requests.iter().map(|request| {
        let body = shown(request["body"].as_str())?;
        Ok(json!({ "path": request["path"], "body": body, "json": request["body"], "keys": keys(request) }))
    });
    let mut answer =
        json!({ "requests": shown.collect::<Result<Vec<_>, Stop>>()?, "refused": mapped["refused"] });
    if input.get("answers").is_none() {
        return Ok(answer);
    }
    let answers = list(input, "answers");
    if answers.len() != requests.len() {
        return Err(Stop::NotRunnable(format!("there are {} requests to answer", requests.len())));
    }
    let mut results = Vec::new();
    for (request, reply) in requests.iter().zip(answers) {
        only(reply, &["status", "retry_after", "body"])?;
        let body =
            reply.get("body").map(|body| body.as_str().map_or_else(|| body.to_string(), str::to_owned));
        let arguments = [
            ("request", Some(request.clone())),
            ("status", Some(field(reply, "status").unwrap_or_else(|| json!(200)))),
            ("body", Some(json!(body.unwrap_or_default()))),
            ("retry_after", field(reply, "retry_after")),
        ];
        results.extend(ask(read, &[], &arguments)?.as_array().cloned().unwrap_or_default());
    }
    answer["results"] = Value::Array(results);
    Ok(answer)
}

fn now(input: &Value) -> Value {
    field(input, "now").unwrap_or_else(|| json!(NOW))
}

/// A text as a value, fractions as strings.
fn shown(text: Option<&str>) -> Answer {
    let tree = Tree::parse(text.unwrap_or_default().as_bytes())?;
    parsed(&fractions_as_text(&tree).to_json())
}

fn fractions_as_text(tree: &Tree) -> Tree {
    match tree {
        Tree::Number(digits) if digits.contains('.') => Tree::Text(digits.clone()),
        Tree::List(items) => Tree::List(items.iter().map(fractions_as_text).collect()),
        Tree::Object(fields) => Tree::Object(
            fields.iter().map(|(name, value)| (name.clone(), fractions_as_text(value))).collect(),
        ),
        other => other.clone(),
    }
}
