//! The shipping stage: freight charges of the request, after the goods and before taxes.

use recoup::pricing::Priced;

use super::support::{engine, pairs, refused, request, triples};

const FREIGHT: &str = r#""charges": [ { "id": "truck", "kind": "freight", "amount": "40.00" },
    { "id": "fee", "kind": "handling", "amount": "5.00" } ]"#;

fn price(fields: &str, lines: &[(&str, u32)], charges: &str) -> Priced {
    engine(fields).price(&request(lines, charges)).unwrap()
}

fn charges(priced: &Priced) -> Vec<(String, String)> {
    priced.charges.iter().map(|charge| (charge.id.to_string(), charge.total.to_string())).collect()
}

#[test]
fn free_shipping_from_a_total() {
    let fields = r#""promotions": [ { "id": "p", "order": 1, "stage": "shipping",
        "when": { "total": { "at_least": "90", "currency": "USD" } }, "then": { "free_shipping": true } },
        { "id": "goods", "order": 1, "then": { "percent_off": "10" } } ]"#;
    // 100 less 10 % reaches 90. Handling is no freight.
    let priced = price(fields, &[("P100", 1)], FREIGHT);
    assert_eq!(charges(&priced), pairs(&[("truck", "0.00"), ("fee", "5.00")]));
    assert_eq!(priced.totals.charges.to_string(), "5.00");
    assert_eq!(priced.totals.gross.to_string(), "95.00");
    let priced = price(fields, &[("P30", 1)], FREIGHT);
    assert_eq!(charges(&priced), pairs(&[("truck", "40.00"), ("fee", "5.00")]));
    assert_eq!(refused(&priced), triples(&[("p", "", "condition_fails")]));
}

#[test]
fn percent_off_freight_on_both_bases() {
    let two = |basis: &str| {
        format!(
            r#""promotions": [
            {{ "id": "a", "order": 1, "stage": "shipping", "then": {{ "shipping_percent_off": "50" }} }},
            {{ "id": "b", "order": 2, "stage": "shipping", "basis": "{basis}", "then": {{ "shipping_percent_off": "25" }} }} ]"#
        )
    };
    // 40 - 20 = 20; 25 % of 20 is 5, of 40 is 10.
    assert_eq!(charges(&price(&two("running"), &[("P10", 1)], FREIGHT))[0].1, "15.00");
    assert_eq!(charges(&price(&two("initial"), &[("P10", 1)], FREIGHT))[0].1, "10.00");
}

#[test]
fn groups_budgets_and_what_ended() {
    let group = |pick: &str| {
        format!(
            r#""promotion_groups": [ {{ "id": "g", "order": 1, "pick": "{pick}" }} ], "promotions": [
            {{ "id": "half", "order": 1, "stage": "shipping", "group": "g", "then": {{ "shipping_percent_off": "50" }} }},
            {{ "id": "free", "order": 2, "stage": "shipping", "group": "g", "limits": {{ "budget": "30" }},
               "then": {{ "free_shipping": true }} }} ]"#
        )
    };
    let freight = |fields: &str| charges(&price(fields, &[("P10", 1)], FREIGHT))[0].1.clone();
    assert_eq!(freight(&group("first")), "20.00");
    // Free is cut to its budget of 30, which is still more than 20.
    assert_eq!(freight(&group("best")), "10.00");
    let ended = r#""promotions": [
        { "id": "a", "order": 1, "stage": "order", "stop_after": true, "then": { "percent_off": "10" } },
        { "id": "b", "order": 1, "stage": "shipping", "then": { "free_shipping": true } } ]"#;
    assert_eq!(freight(ended), "40.00");
    let alone = r#""promotion_groups": [ { "id": "g", "order": 2, "pick": "exclusive" } ], "promotions": [
        { "id": "a", "order": 1, "stage": "shipping", "then": { "shipping_percent_off": "10" } },
        { "id": "b", "order": 1, "stage": "shipping", "group": "g", "then": { "free_shipping": true } } ]"#;
    assert_eq!(freight(alone), "36.00");
}

#[test]
fn without_freight_there_is_nothing_off() {
    let fields = r#""promotions": [ { "id": "p", "order": 1, "stage": "shipping", "then": { "free_shipping": true } } ]"#;
    assert_eq!(refused(&price(fields, &[("P10", 1)], "")), triples(&[("p", "", "nothing_off")]));
}
