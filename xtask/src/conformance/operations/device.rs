//! A device: a bundle is made, opened, and asked.

use serde_json::{Value, json};

use super::asking::{ask, make, parsed};
use super::given::Given;
use super::{Answer, Stop, field};

/// `{ "wanted", "damage"?: [ what, with ] }` gives `{ "bundle" }`; with `price` the device prices a request, with `quote` it makes a quote. With `whole` the
/// engine that the bundle was made by is asked instead.
pub(super) fn device(given: &Given<'_>, input: &Value) -> Answer {
    let bundle = ask("engine.bundle", &[&given.engine()?], &[("wanted", field(input, "wanted"))])?;
    let mut bundle = bundle.as_str().unwrap_or_default().to_owned();
    if let Some(damage) = input.get("damage") {
        let text = |place: usize| damage[place].as_str();
        let (Some(what), Some(with)) = (text(0), text(1)) else {
            return Err(Stop::NotRunnable("`damage` is [ what, with ]".into()));
        };
        if !bundle.contains(what) {
            return Err(Stop::NotRunnable(format!("the bundle has no {what:?}")));
        }
        bundle = bundle.replacen(what, with, 1);
    }
    let opened = match input.get("whole") {
        Some(_) => given.engine()?,
        None => make("engine.open_bundle", &[], &[("bundle", Some(json!(bundle)))])?,
    };
    if let Some(request) = input.get("price") {
        return ask("engine.price", &[&opened], &[("request", Some(given.request(request)?))]);
    }
    let Some(quote) = input.get("quote") else { return Ok(json!({ "bundle": parsed(&bundle)? })) };
    let arguments = [
        ("request", Some(given.request(quote.get("request").unwrap_or(&json!({})))?)),
        ("id", field(quote, "id")),
        ("ship_to", field(quote, "ship_to")),
        ("valid_until", field(quote, "valid_until")),
    ];
    ask("engine.quote_offline", &[&opened], &arguments)
}
