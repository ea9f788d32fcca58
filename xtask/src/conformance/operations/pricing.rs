//! Prices: carts, batches of carts, ladders, and whether a rulebook loads.

use recoup::condition::{Condition, Outcome};
use recoup::id::{ContractId, Sku};
use recoup::pricing::{PolicyChange, Priced, ladder_cost};
use recoup::{Engine, Request};
use serde_json::{Value, json};

use super::given::Given;
use super::{Answer, Stop, faults_as_value, field, field_or, text};

/// When a request is priced that names no time.
const AS_OF: &str = "2026-06-15T12:00:00Z";

/// A request gives the priced cart. A string is the request's text as it is.
pub(super) fn price(given: &Given<'_>, input: &Value) -> Answer {
    let engine = given.engine()?;
    priced(&engine, &request_text(given, input)?)
}

/// `{ "requests" }` gives `{ "results" }`: each a priced cart, or `{ "errors" }` in its place.
pub(super) fn price_many(given: &Given<'_>, input: &Value) -> Answer {
    let engine = given.engine()?;
    let requests = input.get("requests").and_then(Value::as_array);
    let requests = requests.ok_or_else(|| Stop::NotRunnable("`price_many` needs \"requests\"".into()))?;
    let parsed = requests.iter().map(|request| {
        let text = request_text(given, request)?;
        Ok(Request::parse(text)?)
    });
    // What can't be read never reaches the engine; what can is priced in one call.
    let parsed: Vec<Result<Request, Stop>> = parsed.collect();
    let readable: Vec<Request> = parsed.iter().filter_map(|one| one.as_ref().ok().cloned()).collect();
    let mut priced = engine.price_many(&readable)?.into_iter();
    let mut results = Vec::with_capacity(parsed.len());
    for one in parsed {
        results.push(match one {
            Err(Stop::Faults(faults)) => faults_as_value(&faults),
            Err(not_runnable) => return Err(not_runnable),
            Ok(_) => match priced.next() {
                Some(Ok(priced)) => answer(&priced)?,
                Some(Err(error)) => faults_as_value(&error.into()),
                None => return Err(Stop::NotRunnable("a result is missing".into())),
            },
        });
    }
    Ok(json!({ "results": results }))
}

/// `{ "request", "policies" }` gives `{ "results": [ { "name", "result" } ], "differences": [ { "path", "values" } ] }`.
pub(super) fn compare(given: &Given<'_>, input: &Value) -> Answer {
    let request = request_text(given, input.get("request").unwrap_or(&Value::Null))?;
    let policies: Vec<PolicyChange> = field(input, "policies")?;
    let comparison = given.engine()?.compare(&Request::parse(request)?, &policies)?;
    as_value(&comparison.to_tree().to_string())
}

/// The fields of a request without lines, and `skus`, give `{ "offers" }`; a SKU that is not known yields its `{ "errors" }`.
pub(super) fn offers(given: &Given<'_>, input: &Value) -> Answer {
    let mut context = input.clone();
    let skus = context.as_object_mut().and_then(|fields| fields.remove("skus"));
    let skus: Vec<Sku> = field(&json!({ "skus": skus }), "skus")?;
    let context = Request::parse(request_text(given, &context)?)?;
    let offers = given.engine()?.offers(&context, &skus)?.into_iter().map(|offer| match offer {
        Ok(offer) => as_value(&offer.to_tree().to_string()),
        Err(error) => Ok(faults_as_value(&error.into())),
    });
    Ok(json!({ "offers": offers.collect::<Result<Vec<_>, _>>()? }))
}

/// `{ "contract", "consumed" }` gives `{ "currency", "shortfall", "charge", "rebate" }`.
pub(super) fn commitment(given: &Given<'_>, input: &Value) -> Answer {
    let contract: ContractId = field(input, "contract")?;
    let status = given.engine()?.commitment(&contract, field(input, "consumed")?)?;
    Ok(json!({
        "currency": status.currency.code(),
        "shortfall": status.shortfall.to_string(),
        "charge": status.charge.to_string(),
        "rebate": status.rebate.to_string(),
    }))
}

/// `{ "condition", "request"?, "line"? }` gives `{ "sentence", "outcome": holds|fails|unknown, "why"? }`. The line is a
/// position counted from 1; without it the condition is asked of the cart.
pub(super) fn condition(given: &Given<'_>, input: &Value) -> Answer {
    let condition: Condition = field(input, "condition")?;
    let request = Request::parse(request_text(given, input.get("request").unwrap_or(&json!({})))?)?;
    let line = match input.get("line").map(Value::as_u64) {
        None => None,
        Some(position) => Some(
            position
                .and_then(|position| usize::try_from(position).ok()?.checked_sub(1))
                .ok_or_else(|| Stop::NotRunnable("\"line\" is a position counted from 1".into()))?,
        ),
    };
    let explained = given.engine()?.explain_condition(&condition, &request, line)?;
    let (outcome, why) = match explained.outcome {
        Outcome::Holds => ("holds", None),
        Outcome::Fails => ("fails", None),
        Outcome::Unknown(why) => ("unknown", Some(why.as_str())),
    };
    Ok(json!({ "sentence": condition.to_string(), "outcome": outcome, "why": why }))
}

/// Compiles the rulebook: `{ "id", "currency", "digest" }`, or its faults.
pub(super) fn load(given: &Given<'_>, _: &Value) -> Answer {
    let rulebook = given.rulebook()?;
    given.engine()?;
    let digest = rulebook.digest().to_string();
    Ok(json!({ "id": rulebook.id.as_str(), "currency": rulebook.currency.code(), "digest": digest }))
}

/// `{ "row", "quantity", "consumed"?, "step"? }` gives `{ "total", "rung" }`, the rung counted from 1.
pub(super) fn ladder(given: &Given<'_>, input: &Value) -> Answer {
    let mut row = input.get("row").cloned().unwrap_or_else(|| json!({}));
    if row.get("sku").is_none() {
        row["sku"] = json!("SKU");
    }
    let row = field(&json!({ "row": row }), "row")?;
    let quantity = field(input, "quantity")?;
    let consumed = field_or(input, "consumed", 0.into())?;
    let step = field_or(input, "step", 1.into())?;
    let cost = ladder_cost(&given.rulebook()?, &row, quantity, consumed, step)?;
    Ok(json!({ "total": cost.total.to_string(), "rung": cost.rung }))
}

fn priced(engine: &Engine, request: &str) -> Answer {
    answer(&engine.price(&Request::parse(request)?)?)
}

fn answer(priced: &Priced) -> Answer {
    as_value(&priced.to_json())
}

fn as_value(json: &str) -> Answer {
    serde_json::from_str(json).map_err(|error| Stop::NotRunnable(format!("the result is not JSON: {error}")))
}

/// The text of a request, with the time and the currency put in front where they were left out.
fn request_text(given: &Given<'_>, input: &Value) -> Result<String, Stop> {
    if input.is_string() {
        return Ok(text(&json!({ "request": input }), "request")?.to_owned());
    }
    let fields = input.as_object().ok_or_else(|| Stop::NotRunnable("a request is an object".into()))?;
    let mut request = json!({ "as_of": AS_OF, "currency": given.currency() });
    for (field, value) in fields {
        request[field] = value.clone();
    }
    Ok(request.to_string())
}
