//! A small shop: SKUs named after their price, promotions as JSON.

use recoup::document::Faults;
use recoup::pricing::{LineDiscount, Priced};
use recoup::{Engine, Request};

/// P5 costs 5.00, and so on; T10 costs 10.00 in category `tools`; CASE is a piece at 2.00 that also comes in cases of 12.
pub(crate) fn rulebook(fields: &str) -> String {
    let prices: Vec<String> = [1, 3, 5, 8, 10, 20, 30, 100, 1000]
        .iter()
        .map(|price| format!(r#"{{ "sku": "P{price}", "price": "{price}" }}"#))
        .collect();
    let (prices, comma) = (prices.join(", "), if fields.is_empty() { "" } else { "," });
    format!(
        r#"{{ "rulebook": "1", "id": "t", "currency": "USD", "time_zone": "UTC", "contract_prices": "prevail",
             "price_lists": [ {{ "id": "base", "prices": [ {prices}, {{ "sku": "T10", "price": "10" }},
               {{ "sku": "FREE", "price": "0" }}, {{ "sku": "CASE", "price": "2" }} ] }},
               {{ "id": "eur", "currency": "EUR", "prices": [ {{ "sku": "P10", "price": "10" }} ] }} ],
             "combine": {{ "strategy": "best_for_buyer" }},
             "categories": [ {{ "id": "tools" }} ],
             "products": [ {{ "sku": "T10", "categories": ["tools"] }},
               {{ "sku": "CASE", "units": [ {{ "unit": "cs", "holds": 12 }} ] }} ]{comma} {fields} }}"#
    )
}

pub(crate) fn engine(fields: &str) -> Engine {
    Engine::compile(rulebook(fields)).unwrap_or_else(|faults| panic!("{faults}"))
}

/// The code and path of every fault.
pub(crate) fn faults(fields: &str) -> Vec<(String, String)> {
    let faults: Faults = Engine::compile(rulebook(fields)).expect_err("the rulebook has a fault");
    faults.list().iter().map(|fault| (fault.code.to_string(), fault.path.clone())).collect()
}

/// Promotions given as JSON objects.
pub(crate) fn promotions(all: &[&str]) -> String {
    format!(r#""promotions": [ {} ]"#, all.join(", "))
}

pub(crate) fn request(lines: &[(&str, u32)], fields: &str) -> Request {
    let lines: Vec<String> = lines
        .iter()
        .map(|(sku, quantity)| format!(r#"{{ "sku": "{sku}", "quantity": {quantity} }}"#))
        .collect();
    request_of(&lines.join(", "), fields)
}

pub(crate) fn request_of(lines: &str, fields: &str) -> Request {
    let comma = if fields.is_empty() { "" } else { "," };
    let currency = if fields.contains("\"currency\"") { "" } else { r#""currency": "USD","# };
    let json = format!(
        r#"{{ "as_of": "2026-06-15T12:00:00Z", {currency} "explain": "full", "lines": [ {lines} ]{comma} {fields} }}"#
    );
    Request::parse(json).unwrap_or_else(|faults| panic!("{faults}"))
}

pub(crate) fn price(fields: &str, lines: &[(&str, u32)]) -> Priced {
    engine(fields).price(&request(lines, "")).unwrap()
}

/// The totals of the lines, in the order of the request.
pub(crate) fn totals(priced: &Priced) -> Vec<String> {
    priced.lines.iter().map(|line| line.total.to_string()).collect()
}

/// The discounts of a line: promotion and amount.
pub(crate) fn discounts(priced: &Priced, line: usize) -> Vec<(String, String)> {
    let named = |discount: &LineDiscount| (discount.promotion.to_string(), discount.amount.to_string());
    priced.lines[line].discounts.iter().map(named).collect()
}

/// What was refused: promotion, line (or nothing) and reason.
pub(crate) fn refused(priced: &Priced) -> Vec<(String, String, String)> {
    let explanation = priced.explanation.as_ref().expect("asked for");
    let all = explanation.refused.iter().map(|(promotion, line, reason)| {
        let line = line.as_ref().map(ToString::to_string).unwrap_or_default();
        (promotion.to_string(), line, reason.to_string())
    });
    all.collect()
}

/// Owned strings of pairs.
pub(crate) fn pairs(all: &[(&str, &str)]) -> Vec<(String, String)> {
    all.iter().map(|(a, b)| ((*a).to_owned(), (*b).to_owned())).collect()
}

/// Owned strings of triples.
pub(crate) fn triples(all: &[(&str, &str, &str)]) -> Vec<(String, String, String)> {
    all.iter().map(|(a, b, c)| ((*a).to_owned(), (*b).to_owned(), (*c).to_owned())).collect()
}
