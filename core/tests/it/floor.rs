//! Floors through the engine: blocked, raised and approved, by margin, amount and contract.

use chrono::{TimeZone as _, Utc};
use proptest::prelude::*;
use recoup::pricing::{Audience, LineStatus, Priced};
use recoup::{Code, Engine, Request};
use rust_decimal::Decimal;

fn dec(text: &str) -> Decimal {
    text.parse().unwrap()
}

fn engine(rules: &str) -> Engine {
    let json = format!(r#"{{ "rulebook": "1", "id": "t", "currency": "USD", "time_zone": "UTC", {rules} }}"#);
    Engine::compile(json).unwrap_or_else(|faults| panic!("{faults}"))
}

/// The price is what the line says; floors hold for it all the same.
fn at_price(engine: &Engine, quantity: &str, unit_price: &str, change: impl FnOnce(&mut Request)) -> Priced {
    let mut request = Request::parse(format!(
        r#"{{ "as_of": "2026-06-15T12:00:00Z", "currency": "USD", "seller_role": "rep",
             "lines": [ {{ "sku": "V", "quantity": "{quantity}", "price": {{ "source": "manual", "unit_price": "{unit_price}" }} }} ] }}"#
    ))
    .unwrap_or_else(|faults| panic!("{faults}"));
    change(&mut request);
    engine.price(&request).unwrap()
}

const COST: &str = r#""costs": [ { "sku": "V", "cost": "10.00" } ]"#;

/// Cost 10.00 and a margin of 30 percent of the price: 10 / 0.7 = 14.2857..; three units 42.857.., so 42.86 at the least.
#[test]
fn a_margin_is_compared_exactly() {
    let rules = |on_breach: &str| {
        format!(r#"{COST}, "floors": [ {{ "id": "margin", "margin": 30, "on_breach": "{on_breach}" }} ]"#)
    };
    let clamp = engine(&rules("clamp"));
    let priced = at_price(&clamp, "3", "14.00", |_| {});
    assert_eq!(priced.lines[0].total, dec("42.86"));
    // It is raised by 0.86, and nothing was taken off.
    assert_eq!(priced.lines[0].discount, dec("-0.86"));
    assert_eq!(priced.lines[0].floor.as_ref().unwrap().0.as_str(), "margin");
    assert!(at_price(&clamp, "3", "14.29", |_| {}).lines[0].floor.is_none());
    // 7 units: 100.00 exactly.
    assert!(at_price(&clamp, "7", "14.2857142858", |_| {}).lines[0].floor.is_none());
    let blocked = at_price(&engine(&rules("block")), "3", "14.28", |_| {});
    assert_eq!(blocked.lines[0].status, LineStatus::Blocked);
    assert_eq!((blocked.totals.gross, blocked.lines[0].total), (dec("0.00"), dec("0.00")));
    let issue = &blocked.issues[0].0;
    assert_eq!((issue.code, issue.path.as_str()), (Code::BelowFloor, "/lines/0"));
    assert_eq!(issue.detail, "42.84 is below the least of 42.86 that floor margin lets pass.");
    let approval = at_price(&engine(&rules("require_approval")), "3", "14.00", |_| {});
    assert_eq!(approval.lines[0].total, dec("42.00"));
    assert_eq!(approval.approvals[0].concession, dec("0.86"));
    assert_eq!(approval.approvals[0].least, dec("42.86"));
}

/// Cost 20.00 for a case of 12 has no finite decimal per piece; the margin is exact all the same: 6 pieces cost 10, over 0.5 = 20.
#[test]
fn a_cost_per_case_is_exact() {
    let engine = engine(
        r#""products": [ { "sku": "V", "unit": "ea", "units": [ { "unit": "case", "holds": 12 } ] } ],
           "costs": [ { "sku": "V", "unit": "case", "cost": "20.00" } ],
           "floors": [ { "id": "half", "margin": 50, "on_breach": "clamp" } ]"#,
    );
    assert_eq!(at_price(&engine, "6", "3.00", |_| {}).lines[0].total, dec("20.00"));
    assert!(at_price(&engine, "6", "3.3334", |_| {}).lines[0].floor.is_none());
}

/// The first floor that the line breaks decides; one for another role or whose condition fails does not count.
#[test]
fn the_first_broken_floor_decides() {
    let engine = engine(
        r#""floors": [
            { "id": "others", "amount": "99", "on_breach": "block", "for_roles": ["clerk"] },
            { "id": "bulk", "amount": "99", "on_breach": "block", "on": { "quantity": { "at_least": 100 } } },
            { "id": "low", "amount": "5.00", "on_breach": "block", "for_roles": ["rep"] },
            { "id": "high", "amount": "8.00", "on_breach": "require_approval" } ]"#,
    );
    let floor = |quantity: &str, price: &str| {
        at_price(&engine, quantity, price, |_| {}).lines[0].floor.as_ref().map(|floor| floor.0.to_string())
    };
    assert_eq!(floor("1", "4.99").as_deref(), Some("low"));
    assert_eq!(floor("1", "5.00").as_deref(), Some("high"));
    assert_eq!(floor("1", "8.00"), None);
    assert_eq!(floor("100", "98.99").as_deref(), Some("bulk"));
    let nobody = at_price(&engine, "1", "4.99", |request| request.seller_role = None);
    assert_eq!(nobody.lines[0].floor.as_ref().unwrap().0.as_str(), "high");
}

/// Prices hold 25 percent tax: cost 10.00 and a margin of 20 percent is 12.50 net, 15.625 with tax.
#[test]
fn a_margin_is_of_the_price_without_tax() {
    let engine = engine(&format!(
        r#"{COST}, "floors": [ {{ "id": "m", "margin": 20, "on_breach": "clamp" }} ],
           "taxes": {{ "prices": "inclusive", "rates": [ {{ "tax": "vat", "rate": 25 }} ] }}"#
    ));
    let line = at_price(&engine, "1", "14.00", |_| {}).lines.remove(0);
    assert_eq!((line.total, line.net), (dec("15.63"), dec("12.50")));
    assert!(at_price(&engine, "8", "15.625", |_| {}).lines[0].floor.is_none());
}

/// A promotion of 50 percent is listed in full; what the floor gives back shows in the discount.
#[test]
fn a_floor_comes_after_promotions() {
    let engine = engine(
        r#""price_lists": [ { "id": "base", "prices": [ { "sku": "V", "price": "10.00" } ] } ],
           "promotions": [ { "id": "half", "order": 1, "then": { "percent_off": 50 } } ],
           "floors": [ { "id": "f", "amount": "7.00", "on_breach": "clamp" } ]"#,
    );
    let at = Utc.with_ymd_and_hms(2026, 6, 15, 12, 0, 0).unwrap();
    let line = engine.price(&Request::new("USD", at).unwrap().line("V", 2).unwrap()).unwrap().lines.remove(0);
    assert_eq!(line.total, dec("14.00"));
    assert_eq!((line.discounts[0].amount, line.discount), (dec("10.00"), dec("6.00")));
}

/// Without a known cost, a margin says nothing.
#[test]
fn an_unknown_cost_breaks_no_margin() {
    let engine = engine(r#""floors": [ { "id": "margin", "margin": 30, "on_breach": "block" } ]"#);
    assert_eq!(at_price(&engine, "1", "0.01", |_| {}).lines[0].status, LineStatus::Priced);
}

/// A term's floor is per unit of the term, here the piece.
#[test]
fn a_contracts_floor() {
    let engine = engine(
        r#""contract_prices": "prevail",
           "products": [ { "sku": "V", "unit": "ea", "units": [ { "unit": "case", "holds": 12 } ] } ],
           "contracts": [ { "id": "C", "account": "A", "terms": [
             { "sku": "V", "price": "4.00", "floor": "4.85" } ] } ],
           "floors": [ { "id": "agreed", "contract": true, "on_breach": "clamp" } ]"#,
    );
    let request = |account: &str| {
        let at = Utc.with_ymd_and_hms(2026, 6, 15, 12, 0, 0).unwrap();
        Request::new("USD", at).unwrap().account(account).unwrap().line("V", 30).unwrap()
    };
    // 30 x 4.85.
    assert_eq!(engine.price(&request("A")).unwrap().lines[0].total, dec("145.50"));
}

#[test]
fn a_buyer_learns_nothing_of_floors_and_costs() {
    let rules = format!(r#"{COST}, "floors": [ {{ "id": "secret", "margin": 30, "on_breach": "block" }} ]"#);
    let buyer = |request: &mut Request| {
        request.audience = Audience::Buyer;
        request.hints = true;
        request.explain = recoup::pricing::Explain::Full;
    };
    for on_breach in ["block", "clamp", "require_approval"] {
        let rules = rules.replace("\"block\"", &format!("\"{on_breach}\""));
        let json = at_price(&engine(&rules), "3", "14.00", buyer).to_json();
        assert!(!json.contains("secret"), "{json}");
        if on_breach != "clamp" {
            assert!(!json.contains("42.86"), "{json}");
        }
    }
}

#[test]
fn faults() {
    let faults = Engine::compile(
        r#"{ "rulebook": "1", "id": "t", "currency": "USD", "time_zone": "UTC", "floors": [
            { "id": "a", "margin": 100, "on_breach": "block" }, { "id": "a", "amount": -1, "on_breach": "block" },
            { "id": "b", "amount": 1, "margin": 1, "on_breach": "block" } ] }"#,
    )
    .unwrap_err();
    let found: Vec<String> =
        faults.list().iter().map(|fault| format!("{} {}", fault.code, fault.path)).collect();
    assert_eq!(
        found,
        [
            "duplicate_id /floors/1/id",
            "invalid_percent /floors/0/margin",
            "negative_price /floors/1/amount",
            "conflicting_fields /floors/2"
        ]
    );
}

proptest! {
    /// After a clamp the margin holds, and one cent less would break it.
    #[test]
    fn a_clamp_is_the_least_that_keeps_the_margin(
        cost in 1_i64..100_000, margin in 0_i64..99, price in 0_i64..100_000, quantity in 1_i64..500,
    ) {
        let engine = engine(&format!(
            r#""costs": [ {{ "sku": "V", "cost": "{}" }} ], "floors": [ {{ "id": "m", "margin": {margin}, "on_breach": "clamp" }} ]"#,
            Decimal::new(cost, 2)
        ));
        let price = Decimal::new(price, 2).to_string();
        let priced = at_price(&engine, &quantity.to_string(), &price, |_| {});
        // In whole cents: total * (100 - margin) >= 100 * cost * quantity.
        let cents = i64::try_from((priced.lines[0].total * Decimal::from(100)).round_dp(0).mantissa()).unwrap();
        let keeps = |cents: i64| cents * (100 - margin) >= 100 * cost * quantity;
        prop_assert!(keeps(cents));
        if priced.lines[0].floor.is_some() {
            prop_assert!(!keeps(cents - 1));
        } else {
            prop_assert_eq!(Decimal::new(cents, 2), priced.lines[0].subtotal);
        }
    }
}
