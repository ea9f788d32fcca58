//! Exchange: envelopes in and out, effects as requests of a CRM, answers as results.
//!
//! A body is shown with its fractions as strings, since an expectation holds none; `json` beside it is the very text.

use chrono::{DateTime, Utc};
use recoup::account::{Effect, EffectResult, Event, Person};
use recoup::document::{Encode, Faults, Tree};
use recoup::exchange::{Directory, Envelope, Mapped, Reply, read_batch, read_event, read_line};
use recoup::id::{AccountId, EffectKey, Name};
use recoup::time::Span;
use serde_json::{Value, json};

use super::given::Given;
use super::{Answer, Stop, document, field, field_or, only, text};

/// When effects are written, unless the vector says so.
const NOW: &str = "2026-07-04T19:00:00Z";

/// `{ "event" }`, `{ "text" }` or `{ "batch" }` gives `{ "account", "input" }`, of a batch `{ "inputs" }`; a string is taken as raw text, and of
/// a blank line nothing comes.
pub(super) fn cloudevent(_: &Given<'_>, input: &Value) -> Answer {
    let raw = |value: &Value| value.as_str().map_or_else(|| value.to_string(), str::to_owned);
    let shown = |one: &recoup::exchange::Incoming| {
        Ok::<_, Stop>(json!({ "account": one.account.as_str(), "input": value(&one.input.encode())? }))
    };
    if let Some(batch) = input.get("batch") {
        let inputs = read_batch(raw(batch))?;
        return Ok(json!({ "inputs": inputs.iter().map(shown).collect::<Result<Vec<_>, _>>()? }));
    }
    if input.get("line").is_some() {
        return read_line(text(input, "line")?)?.as_ref().map_or_else(|| Ok(json!({ "blank": true })), shown);
    }
    let event = input
        .get("event")
        .ok_or_else(|| Stop::NotRunnable("give \"event\", \"line\" or \"batch\"".into()))?;
    shown(&read_event(raw(event))?)
}

/// `{ "source", "event" | "effect" }` gives `{ "envelope" }` of the account acme.
pub(super) fn envelope(_: &Given<'_>, input: &Value) -> Answer {
    let envelope = Envelope::new(text(input, "source")?, AccountId::new("acme")?)?;
    let tree = if input.get("event").is_some() {
        envelope.event(&field::<Event>(input, "event")?)
    } else {
        envelope.effect(&field::<Effect>(input, "effect")?, now(input)?)
    };
    Ok(json!({ "envelope": value(&tree)? }))
}

/// What `salesforce` and `hubspot` take: `{ "effects", "directory"?, "now"?, "answers"? }`.
pub(super) const CRM: &[&str] = &["effects", "directory", "now", "answers"];

/// Gives `{ "requests": [ { "path", "body", "json", "keys" } ], "refused", "results" }`; `answers` has one for each request.
pub(super) fn salesforce(given: &Given<'_>, input: &Value) -> Answer {
    let engine = given.engine()?;
    let effects: Vec<Effect> = field(input, "effects")?;
    let mapped = engine.exchange().salesforce(&effects, &directory(input)?, now(input)?);
    crm(
        input,
        &mapped,
        |request| (request.path().into(), request.body(), keys(request.keys())),
        recoup::exchange::CompositeRequest::answers,
    )
}

/// As `salesforce`.
pub(super) fn hubspot(given: &Given<'_>, input: &Value) -> Answer {
    let engine = given.engine()?;
    let effects: Vec<Effect> = field(input, "effects")?;
    let mapped = engine.exchange().hubspot(&effects, &directory(input)?, now(input)?);
    crm(
        input,
        &mapped,
        |request| (request.path().into(), request.body(), keys(request.keys())),
        recoup::exchange::HubSpotRequest::answers,
    )
}

type Shown = (String, Tree, Vec<String>);
type Results = Vec<(EffectKey, EffectResult)>;

fn crm<R>(
    input: &Value,
    mapped: &Mapped<R>,
    show: impl Fn(&R) -> Shown,
    read: impl Fn(&R, &Reply<'_>) -> Result<Results, Faults>,
) -> Answer {
    let request = |request: &R| {
        let (path, body, keys) = show(request);
        Ok::<_, Stop>(json!({ "path": path, "body": value(&body)?, "json": body.to_json(), "keys": keys }))
    };
    let mut answer = json!({
        "requests": mapped.requests.iter().map(request).collect::<Result<Vec<_>, _>>()?,
        "refused": results(&mapped.refused)?,
    });
    let Some(answers) = input.get("answers").and_then(Value::as_array) else { return Ok(answer) };
    if answers.len() != mapped.requests.len() {
        return Err(Stop::NotRunnable(format!("there are {} requests to answer", mapped.requests.len())));
    }
    let mut all = Vec::new();
    for (request, given) in mapped.requests.iter().zip(answers) {
        only(given, &["status", "retry_after", "body"])?;
        let body =
            given.get("body").map(|body| body.as_str().map_or_else(|| body.to_string(), str::to_owned));
        let body = body.unwrap_or_default();
        let status: u32 = field_or(given, "status", 200)?;
        let retry_after = given.get("retry_after").map(document::<Span>).transpose()?;
        let status = u16::try_from(status).map_err(|error| Stop::NotRunnable(error.to_string()))?;
        all.extend(read(request, &Reply { status, retry_after, body: body.as_bytes() })?);
    }
    answer["results"] = results(&all)?;
    Ok(answer)
}

fn keys<'k>(keys: impl Iterator<Item = &'k EffectKey>) -> Vec<String> {
    keys.map(ToString::to_string).collect()
}

fn results(results: &[(EffectKey, EffectResult)]) -> Answer {
    let one = |(key, result): &(EffectKey, EffectResult)| {
        Ok::<_, Stop>(json!({ "key": key.as_str(), "result": value(&result.encode())? }))
    };
    results.iter().map(one).collect()
}

/// `{ "companies": [ { "account", "name" } ], "people": [ { "account", "person" } ], "records": [ { "record", "key", "id" } ] }`.
fn directory(input: &Value) -> Result<Directory, Stop> {
    let mut directory = Directory::default();
    let Some(given) = input.get("directory") else { return Ok(directory) };
    only(given, &["companies", "people", "records"])?;
    let list = |name: &str| given.get(name).and_then(Value::as_array).cloned().unwrap_or_default();
    for company in list("companies") {
        directory = directory.company(field::<AccountId>(&company, "account")?, text(&company, "name")?);
    }
    for person in list("people") {
        directory = directory.person(field(&person, "account")?, field::<Person>(&person, "person")?);
    }
    for record in list("records") {
        let name: Name = field(&record, "record")?;
        directory = directory.record(name, text(&record, "key")?, text(&record, "id")?);
    }
    Ok(directory)
}

fn now(input: &Value) -> Result<DateTime<Utc>, Stop> {
    document(&input.get("now").cloned().unwrap_or_else(|| json!(NOW)))
}

/// A tree as a value, fractions as strings.
fn value(tree: &Tree) -> Answer {
    serde_json::from_str(&shown(tree).to_string()).map_err(|error| Stop::NotRunnable(error.to_string()))
}

fn shown(tree: &Tree) -> Tree {
    match tree {
        Tree::Number(digits) if digits.contains('.') => Tree::Text(digits.clone()),
        Tree::List(items) => Tree::List(items.iter().map(shown).collect()),
        Tree::Object(fields) => {
            Tree::Object(fields.iter().map(|(name, value)| (name.clone(), shown(value))).collect())
        }
        other => other.clone(),
    }
}
