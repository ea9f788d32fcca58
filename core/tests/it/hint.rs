//! Hints through the engine, with a property that every price in a hint is the price of an order that follows it.

use chrono::{TimeZone as _, Utc};
use proptest::prelude::*;
use recoup::pricing::{Hint, HintKind, Priced};
use recoup::{Engine, Request};
use rust_decimal::Decimal;

fn engine(rules: &str) -> Engine {
    let json = format!(r#"{{ "rulebook": "1", "id": "t", "currency": "USD", "time_zone": "UTC", {rules} }}"#);
    Engine::compile(json).unwrap_or_else(|faults| panic!("{faults}"))
}

fn request(lines: &[(&str, &str)]) -> Request {
    let at = Utc.with_ymd_and_hms(2026, 6, 15, 12, 0, 0).unwrap();
    lines.iter().fold(Request::new("USD", at).unwrap().hints(), |request, (sku, quantity)| {
        request.line(sku, quantity.parse::<Decimal>().unwrap()).unwrap()
    })
}

fn fact<'a>(hint: &'a Hint, name: &str) -> &'a str {
    hint.facts.iter().find(|(known, _)| *known == name).map_or("-", |(_, value)| value)
}

fn hint(priced: &Priced, kind: HintKind) -> Option<&Hint> {
    priced.hints.iter().find(|hint| hint.kind == kind)
}

fn facts(priced: &Priced, kind: HintKind) -> String {
    let Some(hint) = hint(priced, kind) else { return "none".into() };
    hint.facts.iter().map(|(name, value)| format!("{name} {value}")).collect::<Vec<_>>().join(", ")
}

const TIERS: &str = r#""price_lists": [ { "id": "base", "prices": [
    { "sku": "V", "tiers": [ { "from": 1, "price": "2.00" }, { "from": 25, "price": "1.00" }, { "from": 100, "price": "0.90" } ] } ] } ]"#;

/// 20 units cost 40.00, 25 cost 25.00: five more units cost 15.00 less.
#[test]
fn buy_more_pay_less() {
    let priced = engine(TIERS).price(&request(&[("V", "20")])).unwrap();
    assert_eq!(
        facts(&priced, HintKind::BuyMorePayLess),
        "quantity 25, extra_quantity 5, unit_price 1, subtotal 25.00, extra_spend -15.00, saving 15.00"
    );
    // 25 x 2.00 = 50.00 at the price now.
    assert_eq!(
        facts(&priced, HintKind::NextTier),
        "quantity 25, extra_quantity 5, unit_price 1, subtotal 25.00, extra_spend -15.00, saving 25.00"
    );
    assert_eq!(priced.hints[0].line.as_ref().unwrap().as_str(), "1");
}

/// 12 units cost 24.00, 25 cost 25.00: not less. At 30 the next tier is 100: 90.00 in place of 100.00. At 100 there is none.
#[test]
fn next_tier() {
    let engine = engine(TIERS);
    let at = |quantity: &str| engine.price(&request(&[("V", quantity)])).unwrap();
    assert_eq!(facts(&at("12"), HintKind::BuyMorePayLess), "none");
    assert_eq!(
        facts(&at("30"), HintKind::NextTier),
        "quantity 100, extra_quantity 70, unit_price 0.9, subtotal 90.00, extra_spend 60.00, saving 10.00"
    );
    assert!(at("100").hints.is_empty());
    let mut quiet = request(&[("V", "20")]);
    quiet.hints = false;
    assert!(engine.price(&quiet).unwrap().hints.is_empty());
}

/// The next tier is at 25, but only dozens can be ordered; a tier above 100 begins at 101, which is 108 in dozens.
#[test]
fn hints_name_quantities_that_can_be_ordered() {
    let engine = engine(
        r#""price_lists": [ { "id": "base", "prices": [ { "sku": "V", "tiers": [
             { "from": 1, "price": "2.00" }, { "from": 25, "price": "1.90" }, { "above": 100, "price": "1.00" } ] } ] } ],
           "quantity_rules": [ { "all": true, "multiple": 12 } ]"#,
    );
    let at = |quantity: &str| engine.price(&request(&[("V", quantity)])).unwrap();
    assert_eq!(fact(hint(&at("12"), HintKind::NextTier).unwrap(), "quantity"), "36");
    assert_eq!(fact(hint(&at("60"), HintKind::NextTier).unwrap(), "quantity"), "108");
    assert_eq!(facts(&at("13"), HintKind::NearestQuantity), "lower 12, higher 24");
}

/// Two variants count together: 4 grey and 3 blue, the tier begins at 10, so three more of either.
#[test]
fn tiers_over_a_product() {
    let engine = engine(
        r#""products": [ { "sku": "GREY", "product": "SHIRT" }, { "sku": "BLUE", "product": "SHIRT" } ],
           "price_lists": [ { "id": "base", "prices": [
             { "sku": "GREY", "quantity_over": "product", "tiers": [ { "from": 1, "price": "10.00" }, { "from": 10, "price": "8.00" } ] },
             { "sku": "BLUE", "quantity_over": "product", "tiers": [ { "from": 1, "price": "10.00" }, { "from": 10, "price": "8.00" } ] } ] } ]"#,
    );
    let priced = engine.price(&request(&[("GREY", "4"), ("BLUE", "3")])).unwrap();
    let next: Vec<&Hint> = priced.hints.iter().filter(|hint| hint.kind == HintKind::NextTier).collect();
    assert_eq!(next.len(), 2);
    assert_eq!((fact(next[0], "quantity"), fact(next[0], "over")), ("7", "product"));
    assert_eq!((fact(next[1], "quantity"), fact(next[1], "extra_quantity")), ("6", "3"));
}

/// A manual price has no tiers.
#[test]
fn a_price_of_the_line_has_no_next_tier() {
    let request = Request::parse(
        r#"{ "as_of": "2026-06-15T12:00:00Z", "currency": "USD", "hints": true, "approval_limit": "100.00", "lines": [
             { "sku": "V", "quantity": 20, "price": { "source": "manual", "unit_price": "9.00" } } ] }"#,
    )
    .unwrap();
    let priced = engine(TIERS).price(&request).unwrap();
    assert_eq!(priced.hints.len(), 1);
    assert_eq!(facts(&priced, HintKind::ApprovalLimit), "limit 100.00, exceeded_by 80.00");
}

#[test]
fn order_minimum_and_approval_limit() {
    let rules = format!(
        r#"{TIERS}, "order_rules": [ {{ "id": "least", "of": "amount", "minimum": "150.00" }}, {{ "id": "most", "of": "quantity", "maximum": 1 }} ]"#
    );
    let mut request = request(&[("V", "100")]);
    request.approval_limit = Some(Decimal::from(100));
    let priced = engine(&rules).price(&request).unwrap();
    assert_eq!(
        facts(&priced, HintKind::OrderMinimum),
        "rule least, of amount, basis net, minimum 150.00, shortfall 60.00"
    );
    assert_eq!(facts(&priced, HintKind::ApprovalLimit), "limit 100.00, headroom 10.00");
}

/// Graduated: 5 at 2.00; at 11 ten at 2.00 and one at 1.00. There is no one unit price, but the average falls.
#[test]
fn graduated_tiers() {
    let engine = engine(
        r#""price_lists": [ { "id": "base", "prices": [ { "sku": "V", "mode": "graduated", "tiers": [
             { "above": 0, "price": "2.00" }, { "above": 10, "price": "1.00" } ] } ] } ]"#,
    );
    let priced = engine.price(&request(&[("V", "5")])).unwrap();
    // 11 x 2.00 = 22.00 against 21.00.
    assert_eq!(
        facts(&priced, HintKind::NextTier),
        "quantity 11, extra_quantity 6, subtotal 21.00, extra_spend 11.00, saving 1.00"
    );
}

/// Goods of 90.00; freight is free from 150.00, or where the order is over 120.00, or not at all.
#[test]
fn free_shipping() {
    let at = |charges: &str| {
        let rules = format!(r#"{TIERS}, "charges": [ {charges} ]"#);
        facts(&engine(&rules).price(&request(&[("V", "100")])).unwrap(), HintKind::FreeShipping)
    };
    let tiers = r#"{ "id": "f", "kind": "freight", "tiers": [ { "from": 0, "amount": "12.50" }, { "from": 100, "amount": 5 }, { "from": 150, "amount": 0 } ] }"#;
    assert_eq!(at(tiers), "shortfall 60.00, saving 12.50");
    let under = |comparator: &str| {
        format!(
            r#"{{ "id": "g", "kind": "freight", "amount": "7.00", "when": {{ "total": {{ "{comparator}": "120.00", "currency": "USD" }} }} }}"#
        )
    };
    assert_eq!(at(&under("under")), "shortfall 30.00, saving 7.00");
    assert_eq!(at(&under("at_most")), "shortfall 30.01, saving 7.00");
    // Both have to go.
    assert_eq!(at(&format!("{tiers}, {}", under("under"))), "shortfall 60.00, saving 19.50");
    assert_eq!(at(r#"{ "id": "f", "kind": "freight", "amount": "12.50" }"#), "none");
    // Other freight begins where this ends.
    let heavy = r#"{ "id": "h", "kind": "freight", "amount": "9.00", "when": { "total": { "at_least": "110.00", "currency": "USD" } } }"#;
    assert_eq!(at(&format!("{}, {heavy}", under("under"))), "none");
    // What is no freight stays.
    assert_eq!(
        at(&format!(r#"{tiers}, {{ "id": "s", "kind": "handling", "amount": 1 }}"#)),
        "shortfall 60.00, saving 12.50"
    );
}

/// Freight of 12.50 that the host gives; a promotion takes it off from 140.00 of goods, or for gold buyers only.
#[test]
fn free_shipping_by_promotion() {
    let at = |promotion: &str| {
        let rules = format!(r#"{TIERS}, "promotions": [ {promotion} ]"#);
        let mut request = request(&[("V", "100")]);
        request.charges =
            recoup::document::read(br#"[ { "id": "f", "kind": "freight", "amount": "12.50" } ]"#).unwrap();
        facts(&engine(&rules).price(&request).unwrap(), HintKind::FreeShipping)
    };
    let promotion = r#"{ "id": "p", "order": 1, "stage": "shipping", "then": { "free_shipping": true },
        "when": { "total": { "at_least": "140.00", "currency": "USD" } } }"#;
    assert_eq!(at(promotion), "shortfall 50.00, saving 12.50");
    assert_eq!(at(&promotion.replace("\"then\"", r#""for": { "groups": ["gold"] }, "then""#)), "none");
    assert_eq!(at(&promotion.replace("at_least", "under")), "none");
}

/// Rising bounds with prices in cents, two lists of them, and two lines that may share their quantity.
fn ladders() -> impl Strategy<Value = (String, [u32; 2])> {
    let tiers = prop::collection::btree_map(1_u32..60, 1_u32..500, 1..5);
    let over = prop::sample::select(vec!["line", "sku", "product", "cart"]);
    let mode = prop::sample::select(vec!["volume", "graduated"]);
    let strategy =
        prop::sample::select(vec!["lowest", "first_by_priority", "merge_by_priority", "best_for_buyer"]);
    (tiers.clone(), tiers, over, mode, strategy, [1_u32..50, 1_u32..50]).prop_map(
        |(first, second, over, mode, strategy, quantities)| {
            let row = |sku: &str, tiers: &std::collections::BTreeMap<u32, u32>| {
                let tiers: Vec<String> = tiers
                    .iter()
                    .map(|(from, price)| format!(r#"{{ "from": {from}, "price": "{}" }}"#, Decimal::new((*price).into(), 2)))
                    .collect();
                format!(
                    r#"{{ "sku": "{sku}", "price": "6.00", "mode": "{mode}", "quantity_over": "{over}", "tiers": [ {} ] }}"#,
                    tiers.join(", ")
                )
            };
            let rules = format!(
                r#""products": [ {{ "sku": "A", "product": "P" }}, {{ "sku": "B", "product": "P" }} ], "combine": {{ "strategy": "{strategy}" }},
                   "price_lists": [ {{ "id": "one", "prices": [ {}, {} ] }}, {{ "id": "two", "priority": 1, "prices": [ {} ] }} ]"#,
                row("A", &first), row("B", &second), row("A", &second)
            );
            (rules, quantities)
        },
    )
}

proptest! {
    /// Whoever follows a hint pays what it says, and a next tier is cheaper by the unit.
    #[test]
    fn hints_keep_their_word((rules, quantities) in ladders()) {
        let engine = engine(&rules);
        let cart = |first: &str, second: &str| {
            let mut request = request(&[("A", first), ("B", second)]);
            request.lines[0].id = Some("a".parse().unwrap());
            request
        };
        let [first, second] = quantities.map(|quantity| quantity.to_string());
        let priced = engine.price(&cart(&first, &second)).unwrap();
        for hint in &priced.hints {
            let quantity = fact(hint, "quantity");
            let line = usize::from(hint.line.as_ref().unwrap().as_str() != "a");
            let followed = match line {
                0 => engine.price(&cart(quantity, &second)).unwrap(),
                _ => engine.price(&cart(&first, quantity)).unwrap(),
            };
            let (now, then) = (&priced.lines[line], &followed.lines[line]);
            prop_assert_eq!(fact(hint, "subtotal"), then.subtotal.to_string());
            prop_assert_eq!(fact(hint, "extra_spend"), (then.subtotal - now.subtotal).to_string());
            let unit = then.unit_price.map_or("-".to_owned(), |price| price.to_string());
            prop_assert_eq!(fact(hint, "unit_price"), unit);
            if hint.kind == HintKind::NextTier {
                prop_assert!(then.subtotal * now.quantity < now.subtotal * then.quantity);
            } else {
                prop_assert!(then.subtotal < now.subtotal);
            }
        }
    }
}
