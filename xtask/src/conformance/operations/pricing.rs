//! Prices: carts in bulk, offers, ladders, conditions and configurations.

use serde_json::{Value, json};

use super::asking::{ask, make};
use super::given::Given;
use super::{Answer, Stop, field, list};

/// `{ "request", "calls": [ { operation of the cart: its arguments } ] }` gives `{ "answers" }`: null for nothing, `{ "errors" }` for a call that
/// is refused, after which the cart goes on.
pub(super) fn prepared(given: &Given<'_>, input: &Value) -> Answer {
    let request = given.request(input.get("request").unwrap_or(&json!({})))?;
    let cart = make("engine.prepare", &[&given.engine()?], &[("request", Some(request))])?;
    let answers = list(input, "calls").iter().map(|call| {
        let named = call.as_object().filter(|call| call.len() == 1).and_then(|call| call.iter().next());
        let (name, arguments) = named
            .and_then(|(name, arguments)| Some((name, arguments.as_object()?)))
            .ok_or_else(|| Stop::NotRunnable(format!("{call} is no call of a cart")))?;
        let arguments: Vec<_> =
            arguments.iter().map(|(name, value)| (name.as_str(), Some(value.clone()))).collect();
        match ask(&format!("cart.{name}"), &[&cart], &arguments) {
            Err(Stop::Refused(errors)) => Ok(errors),
            answer => answer,
        }
    });
    Ok(json!({ "answers": answers.collect::<Result<Vec<_>, _>>()? }))
}

/// `{ "requests" }` gives `{ "results" }`: each a priced cart, or `{ "errors" }` in its place.
pub(super) fn price_many(given: &Given<'_>, input: &Value) -> Answer {
    let requests = list(input, "requests").iter().map(|request| given.request(request));
    let requests = Value::Array(requests.collect::<Result<_, _>>()?);
    let results = ask("engine.price_many", &[&given.engine()?], &[("requests", Some(requests))])?;
    Ok(json!({ "results": results }))
}

/// The fields of a request without lines, and `skus`, give `{ "offers" }`; a SKU that is not known yields its `{ "errors" }`.
pub(super) fn offers(given: &Given<'_>, input: &Value) -> Answer {
    let mut context = input.clone();
    let skus = context.as_object_mut().and_then(|fields| fields.remove("skus"));
    let arguments = [("context", Some(given.request(&context)?)), ("skus", skus)];
    Ok(json!({ "offers": ask("engine.offers", &[&given.engine()?], &arguments)? }))
}

/// `{ "condition", "request"?, "line"? }` gives `{ "sentence", "outcome": holds|fails|unknown, "why"? }`. The line is a
/// position counted from 1; without it the condition is asked of the cart.
pub(super) fn condition(given: &Given<'_>, input: &Value) -> Answer {
    let line = match field(input, "line") {
        None => None,
        Some(line) => {
            let place = line.as_u64().and_then(|line| line.checked_sub(1));
            Some(json!(place.ok_or_else(|| Stop::NotRunnable("\"line\" counts from 1".into()))?))
        }
    };
    let request = given.request(input.get("request").unwrap_or(&json!({})))?;
    let arguments = [("condition", field(input, "condition")), ("request", Some(request)), ("line", line)];
    let explained = ask("engine.explain_condition", &[&given.engine()?], &arguments)?;
    Ok(json!({ "sentence": explained["says"], "outcome": explained["outcome"], "why": explained["reason"] }))
}

/// `{ "row", "quantity", "consumed"?, "step"? }` gives `{ "total", "rung" }`, the rung counted from 1.
pub(super) fn ladder(given: &Given<'_>, input: &Value) -> Answer {
    let mut row = field(input, "row").unwrap_or_else(|| json!({}));
    if row.get("sku").is_none() {
        row["sku"] = json!("SKU");
    }
    let arguments = [
        ("row", Some(row)),
        ("quantity", field(input, "quantity")),
        ("consumed", field(input, "consumed")),
        ("step", field(input, "step")),
    ];
    ask("rulebook.ladder", &[&given.rulebook()?], &arguments)
}

/// `{ "sku", "choices" }` gives what is wrong and what would mend it; with `require: true` a broken constraint is an error.
pub(super) fn configure(given: &Given<'_>, input: &Value) -> Answer {
    let engine = given.engine()?;
    let arguments = [("sku", field(input, "sku")), ("choices", field(input, "choices"))];
    if input.get("require") == Some(&Value::Bool(true)) {
        ask("engine.require_configuration", &[&engine], &arguments)?;
    }
    ask("engine.configure", &[&engine], &arguments)
}
