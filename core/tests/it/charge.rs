//! Charges: how much, when, and how they are allocated to lines.

use crate::pricing_support::{faults, line, price, try_price};
use recoup::pricing::Priced;
use serde_json::{Value, json};

/// Every charge as "id total".
fn charges(priced: &Priced) -> Vec<String> {
    priced.charges.iter().map(|charge| format!("{} {}", charge.id, charge.total)).collect()
}

fn parts(priced: &Priced) -> Vec<String> {
    let (_, _, parts) =
        priced.charges.first().and_then(|charge| charge.allocation.as_ref()).expect("an allocation");
    parts.iter().map(ToString::to_string).collect()
}

fn of(charge: Value, cart: Value) -> Vec<String> {
    charges(&price(json!({ "charges": [ charge ] }), cart))
}

fn goods(total: &str) -> Value {
    json!({ "lines": [ line("A", total, "standard") ] })
}

#[test]
fn amounts_and_percentages() {
    assert_eq!(of(json!({ "id": "f", "kind": "freight", "amount": "12.5" }), goods("10.00")), ["f 12.50"]);
    // 1.5 % of 33.00 is 0.495, half away from zero.
    assert_eq!(of(json!({ "id": "s", "kind": "surcharge", "percent": "1.5" }), goods("33.00")), ["s 0.50"]);
}

#[test]
fn tiers_go_by_goods() {
    let tiers = json!({ "id": "t", "kind": "small_order",
        "tiers": [ { "from": "10", "amount": "15" }, { "from": "100", "amount": "5" }, { "from": "500", "amount": "0" } ] });
    let at = |total: &str| of(tiers.clone(), goods(total));
    assert!(at("9.99").is_empty(), "no tier is reached");
    assert_eq!(at("10.00"), ["t 15.00"]);
    assert_eq!(at("99.99"), ["t 15.00"]);
    assert_eq!(at("100.00"), ["t 5.00"]);
    assert_eq!(at("500.00"), ["t 0.00"]);
}

#[test]
fn by_weight() {
    // 3 x 2.5 kg and 4 of unknown weight: 7.5 kg at 0.333 = 2.4975.
    let mut heavy = line("A", "10.00", "standard");
    heavy["quantity"] = json!(3);
    heavy["facts"]["weight"] = json!("2.5");
    let mut unknown = line("B", "10.00", "standard");
    unknown["quantity"] = json!(4);
    let rules = json!({ "charges": [ { "id": "w", "kind": "freight", "per_weight": "0.333", "allocate": { "by": "weight" } } ] });
    let priced = price(rules, json!({ "lines": [ unknown, heavy ] }));
    assert_eq!(charges(&priced), ["w 2.50"]);
    assert_eq!(parts(&priced), ["0.00", "2.50"]);
}

#[test]
fn the_host_is_asked() {
    let ask = json!({ "id": "f", "kind": "freight", "ask": { "fallback": "30" } });
    let priced = price(json!({ "charges": [ ask ] }), goods("10.00"));
    assert_eq!(charges(&priced), ["f 30.00"]);
    let need = &priced.needs[0];
    assert_eq!((need.fact.as_str(), need.key.as_str(), need.fallback), ("charge", "f", Some(30.into())));

    let answered = |until: &str| {
        let mut cart = goods("10.00");
        cart["answers"] = json!({ "charges": [ { "id": "f", "amount": "17.35", "valid_until": until } ] });
        price(json!({ "charges": [ ask ] }), cart)
    };
    let fresh = answered("2026-06-15T12:00:01Z");
    assert_eq!((charges(&fresh), fresh.needs.len()), (vec!["f 17.35".into()], 0));
    // An answer ends at its moment, not after it.
    let stale = answered("2026-06-15T12:00:00Z");
    assert_eq!((charges(&stale), stale.needs.len()), (vec!["f 30.00".into()], 1));

    let silent = price(json!({ "charges": [ { "id": "f", "kind": "freight", "ask": {} } ] }), goods("10.00"));
    assert_eq!((charges(&silent).len(), silent.needs.len()), (0, 1));
}

#[test]
fn amounts_in_another_currency_are_asked_for() {
    let fixed = json!({ "id": "f", "kind": "freight", "amount": "12" });
    let percent = json!({ "id": "s", "kind": "surcharge", "percent": "2" });
    let mut cart = goods("100.00");
    cart["currency"] = json!("USD");
    let priced = price(json!({ "charges": [ fixed, percent ] }), cart.clone());
    assert_eq!(charges(&priced), ["s 2.00"]);
    assert_eq!((priced.needs[0].key.as_str(), priced.needs[0].fallback), ("f", None));
    cart["answers"] = json!({ "charges": [ { "id": "f", "amount": "13" } ] });
    assert_eq!(charges(&price(json!({ "charges": [ fixed, percent ] }), cart)), ["f 13.00", "s 2.00"]);
}

#[test]
fn conditions_and_eligibility() {
    let small = json!({ "id": "small", "kind": "small_order", "amount": "10",
        "when": { "total": { "under": "50.00", "currency": "EUR" } } });
    assert_eq!(of(small.clone(), goods("49.99")), ["small 10.00"]);
    assert!(of(small, goods("50.00")).is_empty());
    let island =
        json!({ "id": "island", "kind": "freight", "amount": "25", "for": { "regions": ["US-HI"] } });
    let mut cart = goods("10.00");
    assert!(of(island.clone(), cart.clone()).is_empty());
    cart["region"] = json!("US-HI-OAHU");
    assert_eq!(of(island, cart), ["island 25.00"]);
}

#[test]
fn the_request_comes_first_and_replaces() {
    let rules = json!({ "charges": [ { "id": "handling", "kind": "handling", "amount": "3" },
        { "id": "freight", "kind": "freight", "amount": "99", "tax_category": "freight", "allocate": { "by": "quantity", "policy": "last" } } ],
        "taxes": { "rates": [ { "tax": "vat", "rate": "20" }, { "tax": "vat", "rate": "5", "category": "freight" } ] } });
    let mut cart = goods("10.00");
    cart["charges"] = json!([ { "id": "freight", "kind": "freight", "amount": "7.00" } ]);
    let priced = price(rules.clone(), cart.clone());
    assert_eq!(charges(&priced), ["freight 7.00", "handling 3.00"]);
    // It keeps the rulebook's tax category and allocation: 5 % of 7 = 0.35; 20 % of 3 = 0.60.
    let taxes: Vec<String> = priced.charges.iter().map(|charge| charge.tax.to_string()).collect();
    assert_eq!(taxes, ["0.35", "0.60"]);
    let (by, policy, _) = priced.charges[0].allocation.as_ref().unwrap();
    assert_eq!((by.as_str(), policy.as_str()), ("quantity", "last"));
    assert_eq!(
        [priced.totals.charges, priced.totals.net, priced.totals.gross].map(|a| a.to_string()),
        ["10.00", "20.00", "22.95"]
    );

    cart["charges"] = json!([ { "id": "x", "kind": "other", "amount": "1" }, { "id": "x", "kind": "other", "amount": "1" } ]);
    let error = try_price(rules.clone(), cart.clone()).unwrap_err();
    assert_eq!((error.code.as_str(), error.path.as_str()), ("duplicate_id", "/charges/1/id"));
    cart["charges"] = json!([ { "id": "x", "kind": "other", "amount": "-1" } ]);
    let error = try_price(rules, cart).unwrap_err();
    assert_eq!((error.code.as_str(), error.path.as_str()), ("negative_price", "/charges/0/amount"));
}

#[test]
fn a_cart_without_priced_lines_is_charged_only_what_the_host_says() {
    let rules = json!({ "charges": [ { "id": "freight", "kind": "freight", "amount": "9" } ] });
    assert!(price(rules.clone(), json!({ "lines": [] })).charges.is_empty());
    let given = json!({ "lines": [], "charges": [ { "id": "restocking", "kind": "other", "amount": "4" } ] });
    let priced = price(rules, given);
    assert_eq!(charges(&priced), ["restocking 4.00"]);
    assert_eq!(priced.charges[0].allocation, None);
}

#[test]
fn allocation_goes_by_the_policy() {
    // 300 over 4300, 1400, 2300 is 161, 53, 86 by largest remainder; Sylius publishes 162, 52, 86 for its own rule.
    let three = json!([line("A", "43.00", "s"), line("B", "14.00", "s"), line("C", "23.00", "s")]);
    let at = |allocate: Value, order: [usize; 3]| {
        let lines: Vec<&Value> = order.iter().map(|index| &three[*index]).collect();
        let rules = json!({ "charges": [ { "id": "f", "kind": "freight", "amount": "3.00", "allocate": allocate } ] });
        parts(&price(rules, json!({ "lines": lines })))
    };
    assert_eq!(at(json!({}), [0, 1, 2]), ["1.61", "0.53", "0.86"]);
    assert_eq!(at(json!({}), [2, 0, 1]), ["0.86", "1.61", "0.53"], "parts are in the order of the lines");
    assert_eq!(at(json!({ "policy": "nearest_first" }), [0, 1, 2]), ["1.62", "0.52", "0.86"]);
    // First means first in canonical order, wherever the cart lists the line.
    assert_eq!(at(json!({ "policy": "first" }), [2, 1, 0]), ["0.86", "0.52", "1.62"]);
    assert_eq!(at(json!({ "by": "quantity" }), [0, 1, 2]), ["1.00", "1.00", "1.00"]);
    assert_eq!(at(json!({ "policy": "even" }), [0, 1, 2]), ["1.00", "1.00", "1.00"]);
}

#[test]
fn unpriced_lines_bear_nothing() {
    let rules = json!({ "charges": [ { "id": "f", "kind": "freight", "amount": "3.00", "allocate": { "policy": "even" } } ],
        "price_lists": [ { "id": "base", "for": { "accounts": ["x"] }, "prices": [ { "sku": "B", "price": "9" } ] } ] });
    let lines = json!([ { "sku": "B", "quantity": 1 }, line("A", "10.00", "s"), line("C", "10.00", "s") ]);
    assert_eq!(parts(&price(rules, json!({ "lines": lines }))), ["0.00", "1.50", "1.50"]);
}

#[test]
fn faults_of_a_rulebook() {
    let at = |charges: Value| faults(json!({ "charges": charges }));
    let one = |fields: Value| {
        let mut charge = json!({ "id": "c", "kind": "other" });
        charge.as_object_mut().unwrap().extend(fields.as_object().unwrap().clone());
        at(json!([charge]))
    };
    assert_eq!(one(json!({})), [("conflicting_fields", "/charges/0".into())]);
    assert_eq!(one(json!({ "amount": 1, "ask": {} })), [("conflicting_fields", "/charges/0".into())]);
    assert_eq!(one(json!({ "amount": "-1" })), [("negative_price", "/charges/0/amount".into())]);
    assert_eq!(one(json!({ "percent": "-1" })), [("invalid_percent", "/charges/0/percent".into())]);
    assert_eq!(one(json!({ "per_weight": "-1" })), [("negative_price", "/charges/0/per_weight".into())]);
    assert_eq!(
        one(json!({ "ask": { "fallback": "-1" } })),
        [("negative_price", "/charges/0/ask/fallback".into())]
    );
    let level = json!([ { "from": 0, "amount": 3 }, { "from": 0, "amount": 2 } ]);
    assert_eq!(one(json!({ "tiers": level })), [("inverted_tiers", "/charges/0/tiers/1".into())]);
    let twice =
        json!([ { "id": "c", "kind": "other", "amount": 1 }, { "id": "c", "kind": "other", "amount": 2 } ]);
    assert_eq!(at(twice), [("duplicate_id", "/charges/1/id".into())]);
    // A line's fact has no meaning for a cart.
    let when = one(json!({ "amount": 1, "when": { "sku": "A" } }));
    assert_eq!(when.len(), 1);
    assert!(when[0].1.starts_with("/charges/0/when"), "{when:?}");
}
