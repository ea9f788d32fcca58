//! The first path through the engine: one list, one cart.

use chrono::{TimeZone as _, Utc};
use recoup::{Engine, Request};

fn engine(json: &str) -> Engine {
    Engine::compile(json).unwrap_or_else(|faults| panic!("{faults}"))
}

#[test]
fn a_cart_from_one_list() {
    let engine = engine(
        r#"{ "rulebook": "1", "id": "t", "currency": "USD", "time_zone": "UTC",
             "price_lists": [ { "id": "base", "prices": [
               { "sku": "BOLT", "price": "0.125" },
               { "sku": "VALVE", "tiers": [ { "from": 1, "price": "84.00" }, { "from": 10, "price": "79.50" } ] } ] } ] }"#,
    );
    let at = Utc.with_ymd_and_hms(2026, 6, 15, 12, 0, 0).unwrap();
    let request = Request::new("USD", at).unwrap().line("BOLT", 400).unwrap().line("VALVE", 12).unwrap();
    let priced = engine.price(&request.explain(recoup::pricing::Explain::Full)).unwrap();
    // 400 x 0.125 = 50.00; 12 x 79.50 = 954.00.
    assert_eq!(priced.total().to_string(), "1,004.00 USD");
    println!("{}", priced.to_json());
}
