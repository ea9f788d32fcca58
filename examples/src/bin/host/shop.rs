//! What people do in the shop: a few companies with two carts each, one small and one that somebody has to approve.
//!
//! The inputs have ids that never change, so they can be sent again after a crash: the account takes each once.

use serde_json::{Value, json};

/// The rules: a manager approves what is over 1,000 dollars.
pub(crate) const RULEBOOK: &str = r#"{
  "rulebook": "1", "id": "host", "currency": "USD", "time_zone": "America/Chicago",
  "price_lists": [ { "id": "base", "prices": [
    { "sku": "BOLT-M8", "price": "0.125" },
    { "sku": "VALVE-2", "tiers": [ { "from": 1, "price": "84.00" }, { "from": 10, "price": "79.50" } ] } ] } ],
  "approvals": [ { "id": "large", "when": { "order_total": { "over": "1000.00", "currency": "USD", "basis": "gross" } },
                   "stages": [ [ { "by": [ { "role": "manager" } ] } ] ] } ] }"#;

/// An input for an account.
pub(crate) struct Arrival {
    pub(crate) id: String,
    pub(crate) account: String,
    pub(crate) body: Value,
}

/// Everything that people do on their own. What they answer to effects comes from `systems`.
pub(crate) fn arrivals(carts: u32) -> Vec<Arrival> {
    (0..carts).flat_map(cart).collect()
}

fn cart(number: u32) -> Vec<Arrival> {
    let account = format!("company-{}", number / 2);
    let cart = format!("c-{number}");
    let mut inputs = Vec::new();
    if number.is_multiple_of(2) {
        inputs.push((
            "profile",
            json!({ "command": "account.sync_profile", "version": 1, "company": company(&account) }),
        ));
    }
    // Every second cart is large.
    let valves = if number.is_multiple_of(2) { 1 + number % 9 } else { 20 + number };
    inputs.push(("create", json!({
        "command": "cart.create", "actor": "kim", "cart": cart, "new": { "unit": "hq", "currency": "USD" },
        "lines": [ { "sku": "VALVE-2", "quantity": valves }, { "sku": "BOLT-M8", "quantity": 100 * (number + 1) } ] })));
    let last = if number.is_multiple_of(2) { "cart.place" } else { "cart.submit" };
    inputs.push(("buy", json!({ "command": last, "actor": "kim", "cart": cart })));
    let arrival = |(what, body): (&str, Value)| Arrival {
        id: format!("{what}/{cart}"),
        account: account.clone(),
        body,
    };
    inputs.into_iter().map(arrival).collect()
}

fn company(account: &str) -> Value {
    json!({ "account": account, "units": [ { "id": "hq" } ], "contacts": [
        { "id": "kim", "memberships": [ { "unit": "hq", "roles": [ "buyer" ] } ] },
        { "id": "lee", "memberships": [ { "unit": "hq", "roles": [ "manager" ] } ] } ] })
}
