//! Groups, `stop_after` and the total order, at the line stage.

use super::support::{discounts, engine, pairs, price, refused, request, totals, triples};

/// Members of group `g` (percent off, in their order), then promotion `after` with 10 % off.
fn group(pick: &str, members: &[&str]) -> String {
    let members: Vec<String> = members
        .iter()
        .enumerate()
        .map(|(order, rest)| format!(r#"{{ "id": "m{order}", "order": {order}, "group": "g", {rest} }}"#))
        .collect();
    format!(
        r#""promotion_groups": [ {{ "id": "g", "order": 5, "pick": "{pick}" }} ],
           "promotions": [ {}, {{ "id": "after", "order": 9, "then": {{ "percent_off": "10" }} }} ]"#,
        members.join(", ")
    )
}

const TEN: &str = r#""then": { "percent_off": "10" }"#;
const TWENTY: &str = r#""then": { "percent_off": "20" }"#;
const FIVE_OFF: &str = r#""then": { "amount_off": { "amount": "5" } }"#;

#[test]
fn the_order_is_by_number_not_by_place() {
    let fields = r#""promotions": [
        { "id": "amount", "order": 2, "then": { "amount_off": { "amount": "50" } } },
        { "id": "percent", "order": 1, "then": { "percent_off": "10" } } ]"#;
    // 100 - 10 - 50; the other way round it would be 45.
    let priced = price(fields, &[("P100", 1)]);
    assert_eq!(totals(&priced), ["40.00"]);
    assert_eq!(discounts(&priced, 0), pairs(&[("percent", "10.00"), ("amount", "50.00")]));
}

#[test]
fn a_group_has_its_place_among_promotions() {
    let fields = r#""promotion_groups": [ { "id": "g", "order": 2, "pick": "stack" } ],
        "promotions": [
        { "id": "last", "order": 3, "then": { "amount_off": { "amount": "1" } } },
        { "id": "member", "order": 900, "group": "g", "then": { "percent_off": "10" } },
        { "id": "first", "order": 1, "then": { "amount_off": { "amount": "2" } } } ]"#;
    // 100 - 2 = 98; - 9.80 = 88.20; - 1.
    let priced = price(fields, &[("P100", 1)]);
    assert_eq!(discounts(&priced, 0), pairs(&[("first", "2.00"), ("member", "9.80"), ("last", "1.00")]));
}

#[test]
fn stack() {
    // 100 - 10 - 5 = 85; after: 8.50.
    assert_eq!(totals(&price(&group("stack", &[TEN, FIVE_OFF]), &[("P100", 1)])), ["76.50"]);
}

#[test]
fn best_is_decided_on_each_line() {
    let fields = group("best", &[TEN, FIVE_OFF]);
    // 100: 10 beats 5, 90, after 81. 10: 5 beats 1, 5, after 4.50.
    let priced = price(&fields, &[("P100", 1), ("P10", 1)]);
    assert_eq!(totals(&priced), ["81.00", "4.50"]);
    assert_eq!(discounts(&priced, 0), pairs(&[("m0", "10.00"), ("after", "9.00")]));
    assert_eq!(discounts(&priced, 1), pairs(&[("m1", "5.00"), ("after", "0.50")]));
    assert_eq!(refused(&priced), triples(&[("m0", "2", "group_decided"), ("m1", "1", "group_decided")]));
}

#[test]
fn best_at_a_tie_is_the_earlier_member() {
    // 10 % of 50 is 5 as well.
    let priced = price(&group("best", &[FIVE_OFF, TEN]), &[("P5", 10)]);
    assert_eq!(discounts(&priced, 0), pairs(&[("m0", "5.00"), ("after", "4.50")]));
}

#[test]
fn best_with_sets_compares_the_whole_cart() {
    let sets = r#""then": { "buy_get": { "buy": 1, "get": 1 } }"#;
    let fields = group("best", &[TEN, sets]);
    // Sets: 30 and 10 make one, 10.00 off. Ten percent of 40 is 4.00. Then 10 % of what is left.
    let priced = price(&fields, &[("P30", 1), ("P10", 1)]);
    assert_eq!(totals(&priced), ["27.00", "0.00"]);
    // 100, 100 and 1, 1: the sets take 1 + 1 as the cheapest, 10 % takes 20.20.
    let priced = price(&fields, &[("P100", 2), ("P1", 2)]);
    assert_eq!(discounts(&priced, 0)[0], ("m0".to_owned(), "20.00".to_owned()));
}

#[test]
fn first_that_applies_to_the_line() {
    let only_tools = r#""on": { "category": "tools" }, "then": { "percent_off": "50" }"#;
    let priced = price(&group("first", &[only_tools, TEN, TWENTY]), &[("T10", 1), ("P100", 1)]);
    // Tools: 5 off, then 0.50; the other: 10 off, then 9.
    assert_eq!(discounts(&priced, 0), pairs(&[("m0", "5.00"), ("after", "0.50")]));
    assert_eq!(discounts(&priced, 1), pairs(&[("m1", "10.00"), ("after", "9.00")]));
}

#[test]
fn exclusive_ends_what_follows_on_its_lines() {
    let only_tools = r#""on": { "category": "tools" }, "then": { "percent_off": "20" }"#;
    let priced = price(&group("exclusive", &[only_tools]), &[("T10", 1), ("P10", 1)]);
    assert_eq!(totals(&priced), ["8.00", "9.00"]);
    assert!(refused(&priced).contains(&("after".to_owned(), "1".to_owned(), "stopped".to_owned())));
}

#[test]
fn exclusive_needs_an_untouched_line() {
    let fields = r#""promotion_groups": [ { "id": "g", "order": 2, "pick": "exclusive" } ],
        "promotions": [
        { "id": "before", "order": 1, "on": { "category": "tools" }, "then": { "percent_off": "10" } },
        { "id": "alone", "order": 1, "group": "g", "then": { "percent_off": "50" } } ]"#;
    let priced = price(fields, &[("T10", 1), ("P10", 1)]);
    assert_eq!(totals(&priced), ["9.00", "5.00"]);
    assert!(refused(&priced).contains(&("alone".to_owned(), "1".to_owned(), "not_alone".to_owned())));
}

#[test]
fn stop_after_ends_what_follows_on_its_line() {
    let fields = r#""promotions": [
        { "id": "a", "order": 1, "on": { "category": "tools" }, "stop_after": true, "then": { "percent_off": "10" } },
        { "id": "b", "order": 2, "then": { "percent_off": "10" } },
        { "id": "c", "order": 1, "stage": "order", "then": { "amount_off": { "amount": "1" } } } ]"#;
    // Tools: 10 - 1, and nothing more, not even a share of the order's. The other: 10 - 1 - 1.
    let priced = price(fields, &[("T10", 1), ("P10", 1)]);
    assert_eq!(totals(&priced), ["9.00", "8.00"]);
}

#[test]
fn a_promotion_that_did_nothing_stops_nothing() {
    let fields = r#""promotions": [
        { "id": "a", "order": 1, "stop_after": true, "then": { "fixed_price": "50" } },
        { "id": "b", "order": 2, "then": { "percent_off": "10" } } ]"#;
    assert_eq!(totals(&price(fields, &[("P10", 1), ("P100", 1)])), ["9.00", "50.00"]);
}

#[test]
fn what_buyers_must_not_learn() {
    let fields = r#""promotions": [
        { "id": "others", "order": 1, "for": { "accounts": ["x"] }, "then": { "percent_off": "10" } },
        { "id": "secret", "order": 2, "codes": ["S"], "then": { "percent_off": "10" } },
        { "id": "over", "order": 3, "valid": { "until": "2026-01-01" }, "then": { "percent_off": "10" } } ]"#;
    let engine = engine(fields);
    let shown = |audience: &str| {
        let request = request(&[("P10", 1)], &format!(r#""audience": "{audience}""#));
        refused(&engine.price(&request).unwrap())
    };
    assert_eq!(
        shown("internal"),
        triples(&[("others", "", "not_eligible"), ("secret", "", "code_missing"), ("over", "", "ended")])
    );
    assert_eq!(shown("buyer"), triples(&[("over", "", "ended")]));
}
