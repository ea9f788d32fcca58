//! The order stage: conditions on the cart, allocation to lines, what follows.

use super::support::{discounts, engine, pairs, price, promotions, refused, request, totals, triples};

fn order(fields: &str) -> String {
    promotions(&[&format!(r#"{{ "id": "p", "order": 1, "stage": "order", {fields} }}"#)])
}

#[test]
fn an_amount_off_the_order_is_allocated() {
    let fields = order(r#""then": { "amount_off": { "amount": "10" } }"#);
    // 10.00 over 10, 20 and 30: 1.666, 3.333, 5 -> 1.66, 3.33, 5.00; the cent goes to the largest remainder, the first.
    let priced = price(&fields, &[("P10", 1), ("P20", 1), ("P30", 1)]);
    assert_eq!(totals(&priced), ["8.33", "16.67", "25.00"]);
    assert_eq!(priced.totals.discount.to_string(), "10.00");
    // More than there is.
    assert_eq!(totals(&price(&fields, &[("P3", 1), ("P5", 1)])), ["0.00", "0.00"]);
}

#[test]
fn the_policy_of_the_plan_allocates() {
    let fields = |policy: &str| {
        let off = order(r#""then": { "amount_off": { "amount": "10" } }"#);
        format!(r#""rounding": {{ "allocation": {{ "policy": "{policy}" }} }}, {off}"#)
    };
    // Even shares would be 5.00 each, but the first line has only 3.00: the other bears the rest.
    assert_eq!(totals(&price(&fields("even"), &[("P3", 1), ("P30", 1)])), ["0.00", "23.00"]);
    // 10 over 10, 20, 30 in canonical order, cut to 1.66, 3.33, 5.00: the last party gets the cent.
    let last = price(&fields("last"), &[("P30", 1), ("P20", 1), ("P10", 1)]);
    assert_eq!(totals(&last), ["24.99", "16.67", "8.34"]);
}

#[test]
fn a_percentage_of_the_order_is_rounded_once() {
    let fields = order(r#""then": { "percent_off": "0.5" }"#);
    // 0.5 % of 3.00 is 0.015, so 0.02: one cent each for the first two of three equal lines. Per line it would be 0.03.
    let priced = price(&fields, &[("P1", 1), ("P1", 1), ("P1", 1)]);
    assert_eq!(priced.totals.discount.to_string(), "0.02");
    assert_eq!(totals(&priced), ["0.99", "0.99", "1.00"]);
}

#[test]
fn on_picks_the_lines_and_when_asks_the_cart() {
    let fields = order(
        r#""when": { "total": { "at_least": "30.00", "currency": "USD" } }, "on": { "category": "tools" },
           "then": { "percent_off": "10" }"#,
    );
    assert_eq!(totals(&price(&fields, &[("T10", 1), ("P20", 1)])), ["9.00", "20.00"]);
    let priced = price(&fields, &[("T10", 1), ("P10", 1)]);
    assert_eq!(totals(&priced), ["10.00", "10.00"]);
    assert_eq!(refused(&priced), triples(&[("p", "", "condition_fails")]));
}

#[test]
fn the_order_stage_comes_after_the_line_stage() {
    let fields = promotions(&[
        r#"{ "id": "order", "order": 1, "stage": "order", "when": { "total": { "at_least": "95", "currency": "USD" } },
             "then": { "percent_off": "10" } }"#,
        r#"{ "id": "line", "order": 9, "then": { "percent_off": "10" } }"#,
    ]);
    // 100 is 90 after the line stage, so the order promotion does not apply.
    assert_eq!(totals(&price(&fields, &[("P100", 1)])), ["90.00"]);
}

#[test]
fn thresholds_of_the_order() {
    let fields = order(
        r#""then": { "thresholds": { "over": "amount", "tiers": [
            { "from": "50", "amount_off": "5" }, { "from": "100", "percent_off": "10" } ] } }"#,
    );
    // 40: nothing; 60: 5.00 over 30 and 30; 100: 10.00 over 20 x 5.
    assert_eq!(totals(&price(&fields, &[("P10", 1), ("P30", 1)])), ["10.00", "30.00"]);
    assert_eq!(totals(&price(&fields, &[("P30", 1), ("P10", 3)])), ["27.50", "27.50"]);
    assert_eq!(totals(&price(&fields, &[("P20", 5)])), ["90.00"]);
    let by_quantity = order(
        r#""then": { "thresholds": { "over": "quantity", "tiers": [ { "from": "3", "amount_off": "6" } ] } }"#,
    );
    assert_eq!(totals(&price(&by_quantity, &[("P10", 1), ("P20", 1)])), ["10.00", "20.00"]);
    assert_eq!(totals(&price(&by_quantity, &[("P10", 1), ("P10", 2)])), ["8.00", "16.00"]);
}

#[test]
fn a_raise_of_the_order_is_allocated_too() {
    let fields = order(r#""then": { "adjust": { "amount": "3" } }"#);
    assert_eq!(totals(&price(&fields, &[("P10", 1), ("P20", 1)])), ["11.00", "22.00"]);
}

#[test]
fn an_amount_per_unit_and_a_fixed_price_at_the_order_stage() {
    let per_unit = order(r#""then": { "amount_off": { "amount": "1", "per": "unit" } }"#);
    assert_eq!(totals(&price(&per_unit, &[("P10", 2), ("P20", 1)])), ["18.00", "19.00"]);
    let per_line = order(r#""then": { "amount_off": { "amount": "1", "per": "line" } }"#);
    assert_eq!(totals(&price(&per_line, &[("P10", 2), ("P20", 1)])), ["19.00", "19.00"]);
    let fixed = order(r#""on": { "sku": "P20" }, "then": { "fixed_price": "15" }"#);
    assert_eq!(totals(&price(&fixed, &[("P10", 2), ("P20", 1)])), ["20.00", "15.00"]);
}

#[test]
fn stop_after_ends_the_stage_altogether() {
    let fields = promotions(&[
        r#"{ "id": "a", "order": 1, "stage": "order", "stop_after": true, "on": { "sku": "P10" },
             "then": { "amount_off": { "amount": "1" } } }"#,
        r#"{ "id": "b", "order": 2, "stage": "order", "then": { "percent_off": "10" } }"#,
    ]);
    let priced = price(&fields, &[("P10", 1), ("P20", 1)]);
    assert_eq!(totals(&priced), ["9.00", "20.00"]);
    assert!(refused(&priced).contains(&("b".to_owned(), String::new(), "stopped".to_owned())));
    assert_eq!(totals(&price(&fields, &[("P20", 1)])), ["18.00"], "nothing stopped it");
}

fn group(pick: &str) -> String {
    format!(
        r#""promotion_groups": [ {{ "id": "g", "order": 1, "pick": "{pick}" }} ], "promotions": [
        {{ "id": "five", "order": 1, "stage": "order", "group": "g", "then": {{ "amount_off": {{ "amount": "5" }} }} }},
        {{ "id": "tenth", "order": 2, "stage": "order", "group": "g", "then": {{ "percent_off": "10" }} }},
        {{ "id": "after", "order": 2, "stage": "order", "then": {{ "amount_off": {{ "amount": "1" }} }} }} ]"#
    )
}

#[test]
fn groups_of_the_order_stage() {
    let got = |pick: &str| discounts(&price(&group(pick), &[("P100", 1)]), 0);
    assert_eq!(got("stack"), pairs(&[("five", "5.00"), ("tenth", "9.50"), ("after", "1.00")]));
    assert_eq!(got("first"), pairs(&[("five", "5.00"), ("after", "1.00")]));
    assert_eq!(got("best"), pairs(&[("tenth", "10.00"), ("after", "1.00")]));
    assert_eq!(got("exclusive"), pairs(&[("five", "5.00")]));
}

#[test]
fn an_exclusive_group_of_the_order_stage_needs_an_untouched_cart() {
    let fields = r#""promotion_groups": [ { "id": "g", "order": 1, "pick": "exclusive" } ], "promotions": [
        { "id": "tools", "order": 1, "on": { "category": "tools" }, "then": { "percent_off": "10" } },
        { "id": "alone", "order": 1, "stage": "order", "group": "g", "then": { "percent_off": "50" } } ]"#;
    assert_eq!(totals(&price(fields, &[("T10", 1), ("P10", 1)])), ["9.00", "10.00"]);
    assert_eq!(totals(&price(fields, &[("P10", 2)])), ["10.00"]);
}

#[test]
fn a_gift_for_the_cart() {
    let fields = order(
        r#""when": { "total": { "at_least": "50", "currency": "USD" } }, "then": { "gift": { "sku": "P3", "quantity": 1 } }"#,
    );
    assert_eq!(price(&fields, &[("P10", 5)]).gifts.len(), 1);
    assert_eq!(price(&fields, &[("P10", 4)]).gifts.len(), 0);
}

#[test]
fn unpriced_lines_take_no_part() {
    let fields = order(r#""then": { "amount_off": { "amount": "5" } }"#);
    let engine = engine(&fields);
    // P20 has no price in EUR, and the amount is for USD carts; in USD every line bears its share.
    let priced = engine.price(&request(&[("P10", 1), ("P20", 1)], r#""currency": "EUR""#)).unwrap();
    assert_eq!(totals(&priced), ["10.00", "0.00"]);
    assert_eq!(refused(&priced), triples(&[("p", "", "other_currency")]));
    let percent = super::support::engine(&order(r#""then": { "percent_off": "10" }"#));
    let priced = percent.price(&request(&[("P10", 1), ("P20", 1)], r#""currency": "EUR""#)).unwrap();
    assert_eq!(totals(&priced), ["9.00", "0.00"]);
}
