//! Quantity rules and order rules through the engine.

use chrono::{TimeZone as _, Utc};
use proptest::prelude::*;
use recoup::error::ContextValue;
use recoup::pricing::Priced;
use recoup::{Code, Engine, Error, Request};
use rust_decimal::Decimal;

const PRODUCTS: &str = r#""products": [
    { "sku": "BOLT", "category": "bolts", "unit": "ea", "units": [ { "unit": "case", "holds": 12 } ], "weight": "0.5" },
    { "sku": "GREY", "product": "SHIRT", "category": "wear" },
    { "sku": "BLUE", "product": "SHIRT", "category": "wear" },
    { "sku": "ROPE", "unit": "m", "step": "0.25", "category": "wear" } ],
  "categories": [ { "id": "wear" }, { "id": "fasteners" }, { "id": "bolts", "parent": "fasteners" } ],
  "price_lists": [ { "id": "base", "prices": [
    { "sku": "BOLT", "price": "2.00" }, { "sku": "GREY", "price": "10.00" }, { "sku": "BLUE", "price": "10.00" },
    { "sku": "ROPE", "price": "1.00" } ] } ]"#;

fn document(rules: &str) -> String {
    format!(r#"{{ "rulebook": "1", "id": "t", "currency": "USD", "time_zone": "UTC", {PRODUCTS}, {rules} }}"#)
}

fn engine(rules: &str) -> Engine {
    Engine::compile(document(rules)).unwrap_or_else(|faults| panic!("{faults}"))
}

fn request() -> Request {
    Request::new("USD", Utc.with_ymd_and_hms(2026, 6, 15, 12, 0, 0).unwrap()).unwrap()
}

fn order(engine: &Engine, lines: &[(&str, &str)]) -> Priced {
    let mut request = request();
    for (sku, quantity) in lines {
        let mut parts = quantity.split(' ');
        request = request.line(sku, parts.next().unwrap().parse::<Decimal>().unwrap()).unwrap();
        request.lines.last_mut().unwrap().unit = parts.next().map(|unit| unit.parse().unwrap());
    }
    engine.price(&request).unwrap()
}

/// Each issue as `code at path: fact, fact`.
fn issues(priced: &Priced, fact: &str) -> Vec<String> {
    priced
        .issues
        .iter()
        .map(|issue| format!("{} {}: {}", issue.0.code, issue.0.path, shown(&issue.0, fact)))
        .collect()
}

fn shown(error: &Error, fact: &str) -> String {
    match error.context.iter().find(|(name, _)| *name == fact) {
        Some((_, ContextValue::Text(text))) => text.clone(),
        Some((_, ContextValue::List(items))) => items.join(", "),
        _ => "-".into(),
    }
}

fn nearest(rules: &str, sku: &str, quantity: &str) -> Vec<String> {
    issues(&order(&engine(rules), &[(sku, quantity)]), "nearest")
}

/// Spree: minimum 48, multiple 24: 48, 72 and 96 are valid; 50 and 100 are not.
#[test]
fn multiples_are_counted_from_the_minimum() {
    let rules = r#""quantity_rules": [ { "sku": "BOLT", "minimum": 48, "multiple": 24 } ]"#;
    for valid in ["48", "72", "96"] {
        assert!(nearest(rules, "BOLT", valid).is_empty(), "{valid}");
    }
    assert_eq!(nearest(rules, "BOLT", "50"), ["quantity_not_multiple /lines/0/quantity: 48, 72"]);
    assert_eq!(nearest(rules, "BOLT", "100"), ["quantity_not_multiple /lines/0/quantity: 96, 120"]);
    assert_eq!(nearest(rules, "BOLT", "30"), ["quantity_below_minimum /lines/0/quantity: 48"]);
    let priced = order(&engine(rules), &[("BOLT", "50")]);
    assert_eq!(priced.issues[0].0.detail, "50 is not a multiple of 24 from 48; nearest: 48, 72.");
    // Never rounded: 50 x 2.00.
    assert_eq!(priced.totals.subtotal, Decimal::from(100));
}

/// Shopify B2B: minimum 5, maximum 100, increment 5.
#[test]
fn minimum_maximum_and_increment() {
    let rules = r#""quantity_rules": [ { "all": true, "minimum": 5, "maximum": 100, "multiple": 5 } ]"#;
    assert!(nearest(rules, "BOLT", "5").is_empty() && nearest(rules, "BOLT", "100").is_empty());
    assert_eq!(nearest(rules, "BOLT", "3"), ["quantity_below_minimum /lines/0/quantity: 5"]);
    assert_eq!(nearest(rules, "BOLT", "103"), ["quantity_above_maximum /lines/0/quantity: 100"]);
    assert_eq!(nearest(rules, "BOLT", "98"), ["quantity_not_multiple /lines/0/quantity: 95, 100"]);
}

#[test]
fn multiples_counted_from_zero() {
    let rules =
        r#""quantity_rules": [ { "all": true, "minimum": 50, "multiple": 24, "multiple_from": "zero" } ]"#;
    assert_eq!(nearest(rules, "BOLT", "50"), ["quantity_not_multiple /lines/0/quantity: 72"]);
    assert_eq!(nearest(rules, "BOLT", "40"), ["quantity_below_minimum /lines/0/quantity: 72"]);
    assert!(nearest(rules, "BOLT", "72").is_empty());
}

/// A line in cases of 12: neighbours are whole cases that are also multiples of 8, so every second case.
#[test]
fn neighbours_are_in_the_unit_of_the_line() {
    let rules = r#""quantity_rules": [ { "sku": "BOLT", "multiple": 8 } ]"#;
    assert_eq!(nearest(rules, "BOLT", "3 case"), ["quantity_not_multiple /lines/0/quantity: 2, 4"]);
    let rules = r#""quantity_rules": [ { "sku": "BOLT", "minimum": 2, "multiple": 2, "unit": "case" } ]"#;
    assert_eq!(nearest(rules, "BOLT", "30"), ["quantity_not_multiple /lines/0/quantity: 24, 48"]);
    assert_eq!(nearest(rules, "BOLT", "5 case"), ["quantity_not_multiple /lines/0/quantity: 4, 6"]);
    let priced = order(&engine(rules), &[("BOLT", "30")]);
    assert_eq!(priced.issues[0].0.detail, "2.5 case is not a multiple of 2 from 2; nearest: 24, 48.");
    let rules = r#""quantity_rules": [ { "sku": "ROPE", "minimum": "1.5", "multiple": "0.75" } ]"#;
    assert_eq!(nearest(rules, "ROPE", "2"), ["quantity_not_multiple /lines/0/quantity: 1.5, 2.25"]);
}

/// Per field: the SKU's multiple, the bolts' maximum (deeper than fasteners), everybody's minimum.
#[test]
fn the_nearest_scope_wins_per_field() {
    let rules = r#""quantity_rules": [
        { "all": true, "minimum": 10, "maximum": 20, "multiple": 7 },
        { "category": "fasteners", "maximum": 30 },
        { "category": "bolts", "maximum": 40 },
        { "sku": "BOLT", "multiple": 5 },
        { "sku": "BOLT", "multiple": 3 },
        { "sku": "BOLT", "minimum": 1, "for": { "accounts": ["OTHER"] } } ]"#;
    assert!(nearest(rules, "BOLT", "35").is_empty());
    assert_eq!(nearest(rules, "BOLT", "9"), ["quantity_below_minimum /lines/0/quantity: 10"]);
    assert_eq!(nearest(rules, "BOLT", "41"), ["quantity_above_maximum /lines/0/quantity: 40"]);
    assert_eq!(nearest(rules, "BOLT", "36"), ["quantity_not_multiple /lines/0/quantity: 35, 40"]);
}

#[test]
fn quantities_are_pooled() {
    let over = |over: &str| {
        format!(r#""quantity_rules": [ {{ "product": "SHIRT", "minimum": 10, "over": "{over}" }} ]"#)
    };
    let lines = [("GREY", "5"), ("BLUE", "3"), ("GREY", "1")];
    let of = |rules: &str| issues(&order(&engine(rules), &lines), "nearest");
    assert_eq!(of(&over("line")).len(), 3);
    assert_eq!(
        of(&over("sku")),
        ["quantity_below_minimum /lines/0/quantity: 9", "quantity_below_minimum /lines/1/quantity: 10"]
    );
    // 9 together; six grey ones on the first line would do.
    assert_eq!(of(&over("product")), ["quantity_below_minimum /lines/0/quantity: 6"]);
    let group = r#""quantity_rules": [ { "category": "wear", "multiple": 4, "over": "group" } ]"#;
    assert_eq!(of(group), ["quantity_not_multiple /lines/0/quantity: 4, 8"]);
}

#[test]
fn rules_that_no_quantity_satisfies_are_faults() {
    let faults = |rules: &str| {
        let faults = Engine::compile(document(rules)).unwrap_err();
        faults.list().iter().map(|fault| format!("{} {}", fault.code, fault.path)).collect::<Vec<_>>()
    };
    assert_eq!(
        faults(
            r#""quantity_rules": [
                { "all": true, "minimum": 5, "maximum": 4 }, { "all": true, "multiple": 0 },
                { "all": true, "minimum": 25, "maximum": 47, "multiple": 24, "multiple_from": "zero" },
                { "all": true, "maximum": 5, "multiple": 6 }, { "all": true },
                { "id": "a", "sku": "BOLT", "all": true, "minimum": 1 }, { "id": "a", "all": true, "minimum": -1 } ]"#
        ),
        [
            "out_of_range /quantity_rules/0/minimum",
            "out_of_range /quantity_rules/1/multiple",
            "out_of_range /quantity_rules/2/multiple",
            "out_of_range /quantity_rules/3/multiple",
            "conflicting_fields /quantity_rules/4",
            "conflicting_fields /quantity_rules/5",
            "duplicate_id /quantity_rules/6/id",
            "out_of_range /quantity_rules/6/minimum",
        ]
    );
    assert_eq!(
        faults(
            r#""order_rules": [ { "id": "a", "of": "amount" }, { "id": "b", "of": "weight", "minimum": 2, "maximum": 1 } ]"#
        ),
        ["conflicting_fields /order_rules/0", "out_of_range /order_rules/1/minimum"]
    );
}

#[test]
fn order_rules_measure_goods() {
    let rules = r#""order_rules": [
        { "id": "least", "of": "amount", "minimum": "100.00", "basis": "goods" },
        { "id": "most", "of": "quantity", "maximum": 20 },
        { "id": "light", "of": "weight", "maximum": 12 },
        { "id": "euro", "of": "amount", "minimum": "999.00", "currency": "EUR" } ]"#;
    // 25 x 2.00 = 50.00; 25 pieces; 12.5 kg.
    let priced = order(&engine(rules), &[("BOLT", "25")]);
    assert_eq!(issues(&priced, "shortfall")[0], "order_below_minimum : 50.00");
    assert_eq!(
        issues(&priced, "excess")[1..],
        ["order_above_maximum : 5".to_owned(), "order_above_maximum : 0.5".to_owned()]
    );
    assert_eq!(
        priced.issues[0].0.detail,
        "The order of 50.00 USD is 50.00 USD below the minimum of 100.00 USD."
    );
    assert!(order(&engine(rules), &[("GREY", "10")]).issues.is_empty());
    assert_eq!(priced.issues[0].0.code, Code::OrderBelowMinimum);
}

proptest! {
    /// A naive model: a quantity is valid if it is within bounds and hit by counting up; neighbours are the nearest such.
    #[test]
    fn neighbours_are_the_nearest_valid_quantities(
        minimum in 1_u32..40, extra in 0_u32..80, multiple in 1_u32..15, zero in any::<bool>(), quantity in 1_u32..150,
    ) {
        let maximum = minimum + extra;
        let start = if zero { 0 } else { minimum };
        let valid: Vec<u32> = (0..200)
            .map(|turn| start + turn * multiple)
            .filter(|at| *at >= minimum && *at <= maximum)
            .collect();
        let from = if zero { "zero" } else { "minimum" };
        let rules = format!(
            r#""quantity_rules": [ {{ "all": true, "minimum": {minimum}, "maximum": {maximum}, "multiple": {multiple}, "multiple_from": "{from}" }} ]"#
        );
        let Ok(engine) = Engine::compile(document(&rules)) else {
            prop_assert!(valid.is_empty());
            return Ok(());
        };
        prop_assert!(!valid.is_empty());
        let found = order(&engine, &[("BOLT", &quantity.to_string())]);
        prop_assert_eq!(found.issues.is_empty(), valid.contains(&quantity));
        if let Some(issue) = found.issues.first() {
            let below = valid.iter().filter(|at| **at < quantity).max();
            let above = valid.iter().filter(|at| **at > quantity).min();
            let wanted: Vec<String> = below.into_iter().chain(above).map(u32::to_string).collect();
            prop_assert_eq!(shown(&issue.0, "nearest"), wanted.join(", "));
        }
    }
}
