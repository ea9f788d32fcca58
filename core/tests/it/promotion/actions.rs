//! Every action at the line stage, both bases, both roundings, and what is protected.

use super::support::{
    discounts, engine, pairs, price, promotions, refused, request, request_of, totals, triples,
};

fn one(then: &str) -> String {
    promotions(&[&format!(r#"{{ "id": "p", "order": 1, "then": {then} }}"#)])
}

#[test]
fn percent_off() {
    // 12.5 % of 30.00 is 3.75.
    let priced = price(&one(r#"{ "percent_off": "12.5" }"#), &[("P10", 3)]);
    assert_eq!(totals(&priced), ["26.25"]);
    assert_eq!(discounts(&priced, 0), pairs(&[("p", "3.75")]));
    // The same request again: 26.25 once more, never 22.97.
    let engine = engine(&one(r#"{ "percent_off": "12.5" }"#));
    let request = request(&[("P10", 3)], "");
    assert_eq!(engine.price(&request).unwrap().to_json(), engine.price(&request).unwrap().to_json());
    assert_eq!(priced.lines[0].subtotal.to_string(), "30.00", "the subtotal is before promotions");
}

#[test]
fn a_hundred_stays_at_ninety() {
    let priced = price(&one(r#"{ "percent_off": "10" }"#), &[("P100", 1)]);
    assert_eq!(totals(&priced), ["90.00"]);
}

#[test]
fn amount_off_per_line_and_per_unit() {
    let priced = price(&one(r#"{ "amount_off": { "amount": "4" } }"#), &[("P10", 3), ("P3", 1)]);
    // 30 - 4; 3 - 4 stops at zero.
    assert_eq!(totals(&priced), ["26.00", "0.00"]);
    let per_unit = one(r#"{ "amount_off": { "amount": "0.125", "per": "unit" } }"#);
    // 400 x 0.125 = 50, rounded once and not per unit.
    assert_eq!(totals(&price(&per_unit, &[("P1", 400)])), ["350.00"]);
}

#[test]
fn an_amount_per_unit_counts_base_units() {
    let engine = engine(&one(r#"{ "amount_off": { "amount": "0.10", "per": "unit" } }"#));
    let request = request_of(r#"{ "sku": "CASE", "quantity": 2, "unit": "cs" }"#, "");
    // Two cases of 12 at 2.00: 48.00; 24 x 0.10 = 2.40.
    assert_eq!(totals(&engine.price(&request).unwrap()), ["45.60"]);
}

#[test]
fn fixed_price_only_where_it_is_lower() {
    let priced = price(&one(r#"{ "fixed_price": "9.99" }"#), &[("P10", 3), ("P5", 2)]);
    // 3 x 9.99 = 29.97; 5.00 is lower than 9.99 and stays.
    assert_eq!(totals(&priced), ["29.97", "10.00"]);
    assert_eq!(refused(&priced), triples(&[("p", "2", "nothing_off")]));
}

#[test]
fn adjust_raises_and_lowers() {
    assert_eq!(totals(&price(&one(r#"{ "adjust": { "percent": "5" } }"#), &[("P10", 3)])), ["31.50"]);
    assert_eq!(totals(&price(&one(r#"{ "adjust": { "percent": "-5" } }"#), &[("P10", 3)])), ["28.50"]);
    assert_eq!(totals(&price(&one(r#"{ "adjust": { "amount": "1.5" } }"#), &[("P10", 3)])), ["31.50"]);
    assert_eq!(totals(&price(&one(r#"{ "adjust": { "amount": "-99" } }"#), &[("P10", 3)])), ["0.00"]);
    let per_unit = promotions(&[
        r#"{ "id": "p", "order": 1, "per": "unit", "then": { "adjust": { "amount": "1.5" } } }"#,
    ]);
    let priced = price(&per_unit, &[("P10", 3)]);
    assert_eq!(totals(&priced), ["34.50"]);
    assert_eq!(discounts(&priced, 0), pairs(&[("p", "-4.50")]));
    assert_eq!(priced.totals.discount.to_string(), "-4.50");
}

/// Microsoft Dynamics 365, price adjustments in sequence: base 1000; +5 % of the base, -2 % of the running amount, +10,
/// +5 % of running, +2, +5 % of running, each step rounded.
#[test]
fn the_waterfall_of_dynamics_365() {
    let steps = [
        (r#""initial""#, r#"{ "percent": "5" }"#),
        (r#""running""#, r#"{ "percent": "-2" }"#),
        (r#""running""#, r#"{ "amount": "10" }"#),
        (r#""running""#, r#"{ "percent": "5" }"#),
        (r#""running""#, r#"{ "amount": "2" }"#),
        (r#""running""#, r#"{ "percent": "5" }"#),
    ];
    let all: Vec<String> = steps
        .iter()
        .enumerate()
        .map(|(order, (basis, adjust))| {
            format!(r#"{{ "id": "s{order}", "order": {order}, "basis": {basis}, "then": {{ "adjust": {adjust} }} }}"#)
        })
        .collect();
    let all: Vec<&str> = all.iter().map(String::as_str).collect();
    let priced = price(&promotions(&all), &[("P1000", 1)]);
    assert_eq!(totals(&priced), ["1147.60"]);
    let line = &priced.explanation.as_ref().unwrap().lines[0];
    let running: Vec<String> = line
        .waterfall
        .iter()
        .filter(|step| step.rule.as_deref().is_some_and(|rule| rule.starts_with("promotion:")))
        .map(|step| step.amount.to_string())
        .collect();
    assert_eq!(running, ["1050.00", "1029.00", "1039.00", "1090.95", "1092.95", "1147.60"]);
}

#[test]
fn initial_is_before_any_promotion() {
    let two = |basis: &str| {
        promotions(&[
            r#"{ "id": "a", "order": 1, "then": { "percent_off": "10" } }"#,
            &format!(r#"{{ "id": "b", "order": 2, "basis": "{basis}", "then": {{ "percent_off": "10" }} }}"#),
        ])
    };
    // 100 - 10 = 90; 10 % of 90 is 9, of 100 is 10.
    assert_eq!(totals(&price(&two("running"), &[("P100", 1)])), ["81.00"]);
    assert_eq!(totals(&price(&two("initial"), &[("P100", 1)])), ["80.00"]);
}

#[test]
fn rounded_per_line_or_per_unit() {
    // 0.5 % of 1.00 is 0.005. Three units: 0.015 rounds to 0.02; per unit 0.01 three times.
    let per = |per: &str| {
        promotions(&[&format!(
            r#"{{ "id": "p", "order": 1, "per": "{per}", "then": {{ "percent_off": "0.5" }} }}"#
        )])
    };
    assert_eq!(totals(&price(&per("line"), &[("P1", 3)])), ["2.98"]);
    assert_eq!(totals(&price(&per("unit"), &[("P1", 3)])), ["2.97"]);
}

#[test]
fn splits_add_up_to_the_discount() {
    // 10.00 over three units: one carries 3.34, two carry 3.33.
    let priced = price(&one(r#"{ "amount_off": { "amount": "10" } }"#), &[("P10", 3)]);
    let splits = &priced.lines[0].discounts[0].splits;
    let shown: Vec<(u64, String)> =
        splits.iter().map(|split| (split.units, split.amount.to_string())).collect();
    assert_eq!(shown, [(1, "3.34".to_owned()), (2, "3.33".to_owned())]);
}

#[test]
fn thresholds_of_a_line() {
    let by = |over: &str| {
        one(&format!(
            r#"{{ "thresholds": {{ "over": "{over}", "tiers": [
                {{ "from": "5", "percent_off": "10" }}, {{ "from": "50", "amount_off": "8" }} ] }} }}"#
        ))
    };
    // By quantity: 4 is below 5; 5 x 10 less 10 %; 50 x 10 less 8.
    assert_eq!(totals(&price(&by("quantity"), &[("P10", 4)])), ["40.00"]);
    assert_eq!(totals(&price(&by("quantity"), &[("P10", 5)])), ["45.00"]);
    assert_eq!(totals(&price(&by("quantity"), &[("P10", 50)])), ["492.00"]);
    // By amount: 5 x 10 = 50 reaches the second.
    assert_eq!(totals(&price(&by("amount"), &[("P10", 4)])), ["36.00"]);
    assert_eq!(totals(&price(&by("amount"), &[("P10", 5)])), ["42.00"]);
}

#[test]
fn buy_get_discounts_the_cheapest() {
    let buy_two = one(r#"{ "buy_get": { "buy": 2, "get": 1 } }"#);
    // Six units make two sets. Dearest four (30, 20, 20, 10) are bought, the two at 5.00 are free.
    let priced = price(&buy_two, &[("P5", 2), ("P30", 1), ("P20", 2), ("P10", 1)]);
    assert_eq!(totals(&priced), ["0.00", "30.00", "40.00", "10.00"]);
    // Five units make one set: one of the two at 5.00 is free.
    let priced = price(&buy_two, &[("P5", 2), ("P30", 1), ("P20", 2)]);
    assert_eq!(totals(&priced), ["5.00", "30.00", "40.00"]);
    // Two units make none.
    let priced = price(&buy_two, &[("P5", 2)]);
    assert_eq!(totals(&priced), ["10.00"]);
    assert_eq!(refused(&priced), triples(&[("p", "", "nothing_off")]));
}

#[test]
fn buy_get_with_percent_and_repeat() {
    let half = one(r#"{ "buy_get": { "buy": 1, "get": 1, "percent_off": "50", "repeat": 2 } }"#);
    // Ten units of 10.00 could make five sets; two are allowed: 2 x 5.00 off.
    assert_eq!(totals(&price(&half, &[("P10", 10)])), ["90.00"]);
}

#[test]
fn buy_this_get_that() {
    let fields = one(
        r#"{ "buy_get": { "buy": 2, "get": 1, "buy_on": { "sku": "P10" }, "get_on": { "sku": ["P10", "P8"] } } }"#,
    );
    // P10 twice is bought, P8 is free; the second P8 would need two more.
    assert_eq!(totals(&price(&fields, &[("P10", 2), ("P8", 2)])), ["20.00", "8.00"]);
    // Without P8 the third P10 is free.
    assert_eq!(totals(&price(&fields, &[("P10", 3)])), ["20.00"]);
    // Two are not enough: they can't be bought and free at once.
    assert_eq!(totals(&price(&fields, &[("P10", 2)])), ["20.00"]);
    // Five P10 and one P8 make two sets: four bought, P8 and the fifth are free.
    assert_eq!(totals(&price(&fields, &[("P10", 5), ("P8", 1)])), ["40.00", "0.00"]);
}

#[test]
fn a_unit_counts_once_across_promotions() {
    let fields = promotions(&[
        r#"{ "id": "a", "order": 1, "then": { "buy_get": { "buy": 1, "get": 1 } } }"#,
        r#"{ "id": "b", "order": 2, "then": { "cheapest_free": { "of": 2 } } }"#,
    ]);
    // Both units are used by the first.
    let priced = price(&fields, &[("P10", 2)]);
    assert_eq!(totals(&priced), ["10.00"]);
    assert_eq!(discounts(&priced, 0), pairs(&[("a", "10.00")]));
    let once = promotions(&[
        r#"{ "id": "a", "order": 1, "then": { "buy_get": { "buy": 1, "get": 1, "repeat": 1 } } }"#,
        r#"{ "id": "b", "order": 2, "then": { "buy_get": { "buy": 1, "get": 1, "percent_off": "50" } } }"#,
    ]);
    // Four units: two are used by a (one free), of the other two one is half off: 40 - 10 - 5. The units left cost 10.00
    // each, although the line now costs 30.00 for four.
    assert_eq!(totals(&price(&once, &[("P10", 4)])), ["25.00"]);
}

#[test]
fn units_in_sets_bear_their_share_of_later_discounts() {
    let fields = promotions(&[
        r#"{ "id": "a", "order": 1, "then": { "buy_get": { "buy": 1, "get": 1, "repeat": 1 } } }"#,
        r#"{ "id": "b", "order": 2, "then": { "percent_off": "10" } }"#,
        r#"{ "id": "c", "order": 3, "then": { "cheapest_free": { "of": 2 } } }"#,
    ]);
    // 40 - 10 = 30, less 10 % = 27: the bought unit 9, the free one 0, the two others 9 each. One of them is free.
    assert_eq!(totals(&price(&fields, &[("P10", 4)])), ["18.00"]);
}

#[test]
fn cheapest_free() {
    let three_for_two = one(r#"{ "cheapest_free": { "of": 3 } }"#);
    // Six units, two free: the two cheapest of all, 3.00 and 5.00.
    let priced = price(&three_for_two, &[("P3", 1), ("P5", 1), ("P8", 1), ("P10", 3)]);
    assert_eq!(totals(&priced), ["0.00", "0.00", "8.00", "30.00"]);
    let once = one(r#"{ "cheapest_free": { "of": 3, "repeat": 1 } }"#);
    assert_eq!(totals(&price(&once, &[("P3", 1), ("P5", 1), ("P10", 4)])), ["0.00", "5.00", "40.00"]);
}

#[test]
fn sets_count_base_units() {
    let engine = engine(&one(r#"{ "buy_get": { "buy": 11, "get": 1 } }"#));
    let request = request_of(r#"{ "sku": "CASE", "quantity": 1, "unit": "cs" }"#, "");
    // A case of 12 at 2.00: one piece is free.
    assert_eq!(totals(&engine.price(&request).unwrap()), ["22.00"]);
}

#[test]
fn a_gift_comes_once() {
    let fields = promotions(&[
        r#"{ "id": "p", "order": 1, "on": { "category": "tools" }, "then": { "gift": { "sku": "P3", "quantity": 2 } } }"#,
    ]);
    let priced = price(&fields, &[("T10", 1), ("T10", 4), ("P10", 1)]);
    let gifts: Vec<(String, String, String)> = priced
        .gifts
        .iter()
        .map(|gift| (gift.promotion.to_string(), gift.sku.to_string(), gift.quantity.to_string()))
        .collect();
    assert_eq!(gifts, triples(&[("p", "P3", "2")]));
    assert_eq!(totals(&priced), ["10.00", "40.00", "10.00"]);
    assert!(price(&fields, &[("P10", 1)]).gifts.is_empty());
}

#[test]
fn when_and_on_both_pick_lines() {
    let fields = promotions(&[
        r#"{ "id": "p", "order": 1, "when": { "quantity": { "at_least": 2 } }, "on": { "category": "tools" },
             "then": { "percent_off": "10" } }"#,
    ]);
    let priced = price(&fields, &[("T10", 1), ("T10", 2), ("P10", 2)]);
    assert_eq!(totals(&priced), ["10.00", "18.00", "20.00"]);
    assert_eq!(
        refused(&priced),
        // Canonical order: by SKU.
        triples(&[("p", "3", "condition_fails"), ("p", "1", "condition_fails")])
    );
}

#[test]
fn conditions_see_the_cart_as_the_turn_began() {
    let fields = promotions(&[
        r#"{ "id": "p", "order": 1, "when": { "total": { "at_least": "20.00", "currency": "USD" } },
             "then": { "percent_off": "10" } }"#,
        r#"{ "id": "q", "order": 2, "when": { "total": { "at_least": "20.00", "currency": "USD" } },
             "then": { "percent_off": "10" } }"#,
    ]);
    // 20.00 reaches the total for both lines of p, whichever comes first; for q 18.00 is left.
    assert_eq!(totals(&price(&fields, &[("P10", 1), ("P10", 1)])), ["9.00", "9.00"]);
    // In another currency nobody can say, and the promotion says so.
    let euro = promotions(&[
        r#"{ "id": "p", "order": 1, "when": { "total": { "at_least": "20.00", "currency": "EUR" } },
             "then": { "percent_off": "10" } }"#,
    ]);
    let priced = price(&euro, &[("P10", 1)]);
    assert_eq!(refused(&priced), triples(&[("p", "1", "condition_unknown")]));
}

const CONTRACT: &str = r#""contracts": [ { "id": "c", "account": "acme", "protected": true, "terms": [
    { "id": "t", "sku": "P10", "price": "9", "allowance": { "quantity": 2 } } ] } ]"#;

#[test]
fn protected_prices_are_left_alone() {
    let fields = format!("{CONTRACT}, {}", one(r#"{ "percent_off": "10" }"#));
    let engine = engine(&fields);
    let price = |quantity: u32| engine.price(&request(&[("P10", quantity)], r#""account": "acme""#)).unwrap();
    // Two at the contract's 9.00.
    assert_eq!(totals(&price(2)), ["18.00"]);
    assert_eq!(refused(&price(2)), triples(&[("p", "1", "protected")]));
    // Two at 9.00, and one beyond the allowance at 10.00 less 10 %.
    assert_eq!(totals(&price(3)), ["27.00"]);
    assert_eq!(discounts(&price(3), 0), pairs(&[("p", "1.00")]));
}

#[test]
fn a_fixed_price_leaves_the_protected_part() {
    let fields = format!("{CONTRACT}, {}", one(r#"{ "fixed_price": "6" }"#));
    let engine = engine(&fields);
    let priced = engine.price(&request(&[("P10", 5)], r#""account": "acme""#)).unwrap();
    // 2 x 9 + 3 x 6.
    assert_eq!(totals(&priced), ["36.00"]);
}

#[test]
fn manual_prices_are_protected_unless_they_say_otherwise() {
    let engine = engine(&one(r#"{ "percent_off": "10" }"#));
    let line = |promotions: bool| {
        format!(
            r#"{{ "sku": "P10", "quantity": 2, "price": {{ "source": "manual", "unit_price": "7", "promotions": {promotions} }} }}"#
        )
    };
    assert_eq!(totals(&engine.price(&request_of(&line(false), "")).unwrap()), ["14.00"]);
    assert_eq!(totals(&engine.price(&request_of(&line(true), "")).unwrap()), ["12.60"]);
}

#[test]
fn amounts_are_in_the_rulebooks_currency() {
    let fields = promotions(&[
        r#"{ "id": "amount", "order": 1, "then": { "amount_off": { "amount": "1" } } }"#,
        r#"{ "id": "percent", "order": 2, "then": { "percent_off": "10" } }"#,
    ]);
    let priced = engine(&fields).price(&request(&[("P10", 1)], r#""currency": "EUR""#)).unwrap();
    assert_eq!(totals(&priced), ["9.00"]);
    assert_eq!(refused(&priced), triples(&[("amount", "", "other_currency")]));
}
