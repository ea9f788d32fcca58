//! Cases that a reader of the format's page found the engine to answer wrongly. Each was mended; they stay as tests.

use recoup::{Engine, Priced, Request};
use serde_json::{Value, json};

fn price(fragment: Value, request: Value) -> Priced {
    let mut book = json!({ "rulebook": "1", "id": "open", "currency": "USD", "time_zone": "UTC",
                           "contract_prices": "prevail", "combine": { "strategy": "best_for_buyer" } });
    let mut full = json!({ "as_of": "2026-06-15T12:00:00Z", "currency": "USD" });
    for (into, fields) in [(&mut book, fragment), (&mut full, request)] {
        let (Value::Object(into), Value::Object(fields)) = (into, fields) else { panic!("not an object") };
        into.extend(fields);
    }
    let engine = Engine::compile(book.to_string()).unwrap_or_else(|faults| panic!("{faults}"));
    let request = Request::parse(full.to_string()).unwrap_or_else(|faults| panic!("{faults}"));
    engine.price(&request).unwrap_or_else(|error| panic!("{error}"))
}

fn subtotals(priced: &Priced) -> Vec<String> {
    priced.lines.iter().map(|line| line.subtotal.to_string()).collect()
}

/// `below_first` is about a quantity under the first tier; a row without tiers has none.
#[test]
fn a_price_without_tiers_has_no_first_tier() {
    let book = json!({ "below_first": "no_price",
                       "price_lists": [ { "id": "l", "prices": [ { "sku": "A", "price": "10" } ] } ] });
    let priced = price(book, json!({ "lines": [ { "sku": "A", "quantity": 1 } ] }));
    assert_eq!(subtotals(&priced), ["10.00"]);
}

/// A contract price wins over list prices where there is one. The same rulebook with a second term falls through to
/// that term, and a term off a list without a price falls through to the lists.
#[test]
fn a_term_without_a_price_at_the_quantity_leaves_it_to_the_lists() {
    let book = json!({
        "price_lists": [ { "id": "l", "prices": [ { "sku": "A", "price": "10" } ] } ],
        "contracts": [ { "id": "k", "account": "a", "terms": [ { "sku": "A", "tiers": [ { "from": 5, "price": "5" } ] } ] } ] });
    let priced = price(book, json!({ "account": "a", "lines": [ { "sku": "A", "quantity": 1 } ] }));
    assert_eq!(subtotals(&priced), ["10.00"]);
}

/// "A volume rung's flat amount is charged once, to the first of them": of the lines that the row prices.
#[test]
fn a_flat_amount_is_charged_to_a_line_that_the_row_prices() {
    let book = json!({ "price_lists": [ { "id": "l", "prices": [
        { "sku": "A", "quantity_over": "sku", "tiers": [ { "from": 1, "price": "1", "flat": "2" } ] } ] } ] });
    let manual = json!({ "source": "manual", "unit_price": "9" });
    let lines = json!([ { "sku": "A", "quantity": 4, "price": manual }, { "sku": "A", "quantity": 5 } ]);
    // 4 x 9, and 5 x 1 plus 2.
    assert_eq!(subtotals(&price(book, json!({ "lines": lines }))), ["36.00", "7.00"]);
}

/// What ran out is the reason, not that nobody has the SKU.
#[test]
fn a_line_beyond_its_allowance_says_so() {
    let book = json!({ "products": [ { "sku": "A" } ], "contracts": [ { "id": "k", "account": "a", "terms": [
        { "sku": "A", "price": "5", "allowance": { "quantity": 20 } } ] } ] });
    let priced = price(book, json!({ "account": "a", "lines": [ { "sku": "A", "quantity": 25 } ] }));
    let reasons: Vec<&str> = priced.lines[0].reasons.iter().map(|(code, _)| code.as_str()).collect();
    assert_eq!(reasons, ["allowance_used"]);
}
