//! What a rulebook may not say about promotions, each with its code and place.

use super::support::{faults, pairs, promotions};

fn then(stage: &str, action: &str) -> Vec<(String, String)> {
    faults(&promotions(&[&format!(r#"{{ "id": "p", "order": 1, "stage": "{stage}", "then": {action} }}"#)]))
}

#[test]
fn ties() {
    let tie = r#""promotions": [
        { "id": "a", "order": 1, "then": { "percent_off": "1" } },
        { "id": "b", "order": 1, "stage": "order", "then": { "percent_off": "1" } },
        { "id": "c", "order": 1, "then": { "percent_off": "1" } } ]"#;
    assert_eq!(faults(tie), pairs(&[("promotion_tie", "/promotions/2")]), "stages do not compete");
    let with_group = r#""promotion_groups": [ { "id": "g", "order": 1, "pick": "stack" } ], "promotions": [
        { "id": "a", "order": 1, "then": { "percent_off": "1" } },
        { "id": "b", "order": 1, "group": "g", "then": { "percent_off": "1" } } ]"#;
    assert_eq!(faults(with_group), pairs(&[("promotion_tie", "/promotion_groups/0")]));
    let members = r#""promotion_groups": [ { "id": "g", "order": 1, "pick": "stack" } ], "promotions": [
        { "id": "a", "order": 3, "group": "g", "then": { "percent_off": "1" } },
        { "id": "b", "order": 3, "group": "g", "then": { "percent_off": "1" } } ]"#;
    assert_eq!(faults(members), pairs(&[("promotion_tie", "/promotions/1")]));
}

#[test]
fn references_and_ids() {
    let unknown = promotions(&[r#"{ "id": "a", "order": 1, "group": "x", "then": { "percent_off": "1" } }"#]);
    assert_eq!(faults(&unknown), pairs(&[("unknown_reference", "/promotions/0/group")]));
    let twice = promotions(&[
        r#"{ "id": "a", "order": 1, "then": { "percent_off": "1" } }"#,
        r#"{ "id": "a", "order": 2, "then": { "percent_off": "1" } }"#,
    ]);
    assert_eq!(faults(&twice), pairs(&[("duplicate_id", "/promotions/1/id")]));
}

#[test]
fn numbers_out_of_range() {
    for (stage, action, code, place) in [
        ("line", r#"{ "percent_off": "101" }"#, "invalid_percent", "percent_off"),
        ("line", r#"{ "percent_off": "-1" }"#, "invalid_percent", "percent_off"),
        ("line", r#"{ "adjust": { "percent": "-101" } }"#, "invalid_percent", "adjust/percent"),
        ("shipping", r#"{ "shipping_percent_off": "101" }"#, "invalid_percent", "shipping_percent_off"),
        (
            "line",
            r#"{ "buy_get": { "buy": 1, "get": 1, "percent_off": "101" } }"#,
            "invalid_percent",
            "buy_get/percent_off",
        ),
        ("line", r#"{ "buy_get": { "buy": 0, "get": 1 } }"#, "out_of_range", "buy_get/buy"),
        ("line", r#"{ "buy_get": { "buy": 1, "get": 0 } }"#, "out_of_range", "buy_get/get"),
        ("line", r#"{ "cheapest_free": { "of": 0 } }"#, "out_of_range", "cheapest_free/of"),
        ("line", r#"{ "amount_off": { "amount": "-1" } }"#, "negative_price", "amount_off/amount"),
        ("line", r#"{ "fixed_price": "-1" }"#, "negative_price", "fixed_price"),
        ("line", r#"{ "gift": { "sku": "P3", "quantity": 0 } }"#, "invalid_quantity", "gift/quantity"),
        (
            "order",
            r#"{ "thresholds": { "over": "amount", "tiers": [] } }"#,
            "invalid_tier",
            "thresholds/tiers",
        ),
        (
            "order",
            r#"{ "thresholds": { "over": "amount", "tiers": [
                { "from": "5", "percent_off": "1" }, { "from": "5", "percent_off": "2" } ] } }"#,
            "inverted_tiers",
            "thresholds/tiers/1",
        ),
        (
            "order",
            r#"{ "thresholds": { "over": "amount", "tiers": [ { "from": "5", "percent_off": "200" } ] } }"#,
            "invalid_percent",
            "thresholds/tiers/0/percent_off",
        ),
    ] {
        let place = format!("/promotions/0/then/{place}");
        assert_eq!(then(stage, action), pairs(&[(code, &place)]), "{action}");
    }
    let budget = promotions(&[
        r#"{ "id": "a", "order": 1, "limits": { "budget": "-1" }, "then": { "percent_off": "1" } }"#,
    ]);
    assert_eq!(faults(&budget), pairs(&[("negative_price", "/promotions/0/limits/budget")]));
}

#[test]
fn actions_at_the_wrong_stage() {
    let conflict = |place: &str| pairs(&[("conflicting_fields", place)]);
    assert_eq!(then("line", r#"{ "free_shipping": true }"#), conflict("/promotions/0/then/free_shipping"));
    assert_eq!(
        then("order", r#"{ "shipping_percent_off": "5" }"#),
        conflict("/promotions/0/then/shipping_percent_off")
    );
    assert_eq!(then("shipping", r#"{ "percent_off": "5" }"#), conflict("/promotions/0/then"));
    assert_eq!(
        then("shipping", r#"{ "free_shipping": false }"#),
        conflict("/promotions/0/then/free_shipping")
    );
    assert_eq!(
        then("line", r#"{ "amount_off": { "amount": "5", "per": "order" } }"#),
        conflict("/promotions/0/then/amount_off/per")
    );
    assert_eq!(then("line", r#"{ "percent_off": "5", "fixed_price": "1" }"#), conflict("/promotions/0/then"));
    let on = promotions(&[
        r#"{ "id": "p", "order": 1, "stage": "shipping", "on": { "sku": "A" }, "then": { "free_shipping": true } }"#,
    ]);
    assert_eq!(faults(&on), conflict("/promotions/0/on"));
    let per = promotions(&[
        r#"{ "id": "p", "order": 1, "stage": "order", "per": "unit", "then": { "percent_off": "5" } }"#,
    ]);
    assert_eq!(faults(&per), conflict("/promotions/0/per"));
}

#[test]
fn conditions_ask_what_their_stage_knows() {
    let at = |stage: &str, field: &str| {
        faults(&promotions(&[&format!(
            r#"{{ "id": "p", "order": 1, "stage": "{stage}", "{field}": {{ "sku": "A" }}, "then": {{ "percent_off": "5" }} }}"#
        )]))
    };
    assert_eq!(at("order", "when"), pairs(&[("unknown_fact", "/promotions/0/when")]));
}
