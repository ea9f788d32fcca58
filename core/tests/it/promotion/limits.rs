//! Who a promotion is for, when, with which code, and how much of it there is.

use super::support::{discounts, engine, pairs, price, promotions, refused, request, totals, triples};

fn with(fields: &str) -> String {
    promotions(&[&format!(r#"{{ "id": "p", "order": 1, {fields}, "then": {{ "percent_off": "10" }} }}"#)])
}

#[test]
fn eligibility_and_validity() {
    let engine = engine(&promotions(&[
        r#"{ "id": "acme", "order": 1, "for": { "accounts": ["acme"] }, "then": { "percent_off": "10" } }"#,
        r#"{ "id": "may", "order": 2, "valid": { "until": "2026-06-01" }, "then": { "percent_off": "10" } }"#,
        r#"{ "id": "july", "order": 3, "valid": { "from": "2026-07-01" }, "then": { "percent_off": "10" } }"#,
    ]));
    let priced =
        engine.price(&request(&[("P10", 1)], r#""account": "branch", "parents": ["acme"]"#)).unwrap();
    assert_eq!(discounts(&priced, 0), pairs(&[("acme", "1.00")]));
    let priced = engine.price(&request(&[("P10", 1)], "")).unwrap();
    assert_eq!(
        refused(&priced),
        triples(&[("acme", "", "not_eligible"), ("may", "", "ended"), ("july", "", "not_yet_valid")])
    );
}

#[test]
fn codes() {
    let engine = engine(&with(r#""codes": ["SPRING", "SUMMER"]"#));
    let price =
        |codes: &str| engine.price(&request(&[("P10", 1)], &format!(r#""codes": [{codes}]"#))).unwrap();
    assert_eq!(totals(&price(r#""SUMMER""#)), ["9.00"]);
    assert!(price(r#""SUMMER""#).issues.is_empty());
    let none = price("");
    assert_eq!(totals(&none), ["10.00"]);
    assert_eq!(refused(&none), triples(&[("p", "", "code_missing")]));
    let wrong = price(r#""SUMMER", "WINTER""#);
    assert_eq!(totals(&wrong), ["9.00"], "a wrong code costs nothing");
    let issues: Vec<(String, String)> =
        wrong.issues.iter().map(|issue| (issue.0.code.to_string(), issue.0.path.clone())).collect();
    assert_eq!(issues, pairs(&[("unknown_promotion_code", "/codes/1")]));
}

#[test]
fn so_many_lines_of_an_order() {
    let priced = price(&with(r#""limits": { "per_order": 2 }"#), &[("P30", 1), ("P20", 1), ("P10", 1)]);
    // The first two in canonical order: P10, P20.
    assert_eq!(totals(&priced), ["30.00", "18.00", "9.00"]);
    assert_eq!(refused(&priced), triples(&[("p", "1", "limit_reached")]));
}

#[test]
fn so_many_sets_of_an_order() {
    let fields = promotions(&[
        r#"{ "id": "p", "order": 1, "limits": { "per_order": 1 }, "then": { "buy_get": { "buy": 1, "get": 1 } } }"#,
    ]);
    assert_eq!(totals(&price(&fields, &[("P10", 6)])), ["50.00"]);
}

#[test]
fn so_many_orders_of_an_account() {
    let engine = engine(&with(r#""limits": { "per_account": 3 }"#));
    let price = |uses: u32| {
        let consumed =
            format!(r#""consumed": {{ "promotions": [ {{ "promotion": "p", "account_uses": {uses} }} ] }}"#);
        totals(&engine.price(&request(&[("P10", 1)], &consumed)).unwrap())
    };
    assert_eq!(price(2), ["9.00"]);
    assert_eq!(price(3), ["10.00"]);
}

#[test]
fn a_budget_is_cut_to_what_is_left() {
    let engine = engine(&with(r#""limits": { "budget": "100" }"#));
    let price = |spent: &str, lines: &[(&str, u32)]| {
        let consumed =
            format!(r#""consumed": {{ "promotions": [ {{ "promotion": "p", "amount": "{spent}" }} ] }}"#);
        engine.price(&request(lines, &consumed)).unwrap()
    };
    // 2.50 is left: P10 takes 1.00, P20 the other 1.50 instead of 2.00, P30 nothing.
    let priced = price("97.50", &[("P30", 1), ("P20", 1), ("P10", 1)]);
    assert_eq!(totals(&priced), ["30.00", "18.50", "9.00"]);
    let priced = price("100", &[("P10", 1)]);
    assert_eq!(totals(&priced), ["10.00"]);
    assert_eq!(refused(&priced), triples(&[("p", "", "limit_reached")]));
}

#[test]
fn a_budget_of_an_order_promotion() {
    let fields = promotions(&[
        r#"{ "id": "p", "order": 1, "stage": "order", "limits": { "budget": "3" }, "then": { "percent_off": "10" } }"#,
    ]);
    // 4.00 off 40.00 is cut to 3.00: 1.00 of the first line, 2.00 of the 3.00 of the second.
    let priced = price(&fields, &[("P10", 1), ("P30", 1)]);
    assert_eq!(totals(&priced), ["9.00", "28.00"]);
}

#[test]
fn best_looks_at_what_is_left() {
    let fields = r#""promotion_groups": [ { "id": "g", "order": 1, "pick": "best" } ], "promotions": [
        { "id": "big", "order": 1, "group": "g", "limits": { "per_order": 1 }, "then": { "percent_off": "50" } },
        { "id": "small", "order": 2, "group": "g", "then": { "percent_off": "10" } } ]"#;
    // P10 comes first in canonical order and takes the one time that there is.
    assert_eq!(totals(&price(fields, &[("P20", 1), ("P10", 1)])), ["18.00", "5.00"]);
}

#[test]
fn less_than_nothing_can_not_have_been_used() {
    let engine = engine(&with(r#""limits": { "budget": "100" }"#));
    let consumed = r#""consumed": { "promotions": [ { "promotion": "p", "amount": "-1" } ] }"#;
    let error = engine.price(&request(&[("P10", 1)], consumed)).unwrap_err();
    assert_eq!(
        (error.code.as_str(), error.path.as_str()),
        ("invalid_request", "/consumed/promotions/0/amount")
    );
}
