//! Rulebooks and requests for tests of pricing, written as fragments of JSON.

use recoup::document::Faults;
use recoup::error::Error;
use recoup::pricing::Priced;
use recoup::{Engine, Request};
use rust_decimal::Decimal;
use serde_json::{Value, json};

/// Compiles a fragment of a rulebook, filled in as for the conformance vectors.
pub(crate) fn compile(fragment: Value) -> Result<Engine, Faults> {
    let mut rulebook = json!({
        "rulebook": "1", "id": "test", "currency": "EUR", "time_zone": "UTC",
        "contract_prices": "prevail", "combine": { "strategy": "best_for_buyer" }
    });
    merge(&mut rulebook, fragment);
    Engine::compile(rulebook.to_string())
}

/// Prices a fragment of a request.
pub(crate) fn try_price(rulebook: Value, request: Value) -> Result<Priced, Error> {
    let engine = compile(rulebook).unwrap_or_else(|faults| panic!("{faults}"));
    let mut full = json!({ "as_of": "2026-06-15T12:00:00Z", "currency": "EUR" });
    merge(&mut full, request);
    let request = Request::parse(full.to_string()).unwrap_or_else(|faults| panic!("{faults}"));
    engine.price(&request)
}

/// Prices a fragment of a request that has no fault.
pub(crate) fn price(rulebook: Value, request: Value) -> Priced {
    try_price(rulebook, request).unwrap_or_else(|error| panic!("{error}"))
}

/// Code and path of every fault.
pub(crate) fn faults(rulebook: Value) -> Vec<(&'static str, String)> {
    let faults = compile(rulebook).expect_err("the rulebook has faults");
    faults.list().iter().map(|fault| (fault.code.as_str(), fault.path.clone())).collect()
}

/// A line with a price of its own for the whole of it.
pub(crate) fn line(id: &str, total: &str, category: &str) -> Value {
    json!({ "id": id, "sku": id, "quantity": 1, "facts": { "tax_category": category },
            "price": { "source": "manual", "total": total } })
}

pub(crate) fn decimal(text: &str) -> Decimal {
    text.parse().unwrap()
}

fn merge(into: &mut Value, fragment: Value) {
    let (Value::Object(into), Value::Object(fragment)) = (into, fragment) else { panic!("not an object") };
    into.extend(fragment);
}
