//! Offers for product pages, and commitments of contracts.

use chrono::{TimeZone as _, Utc};
use proptest::prelude::*;
use recoup::id::Sku;
use recoup::pricing::Offer;
use recoup::{Code, Engine, Request};
use rust_decimal::Decimal;

fn engine(rules: &str) -> Engine {
    let json = format!(r#"{{ "rulebook": "1", "id": "t", "currency": "USD", "time_zone": "UTC", {rules} }}"#);
    Engine::compile(json).unwrap_or_else(|faults| panic!("{faults}"))
}

fn buyer() -> Request {
    Request::new("USD", Utc.with_ymd_and_hms(2026, 6, 15, 12, 0, 0).unwrap()).unwrap()
}

fn offer(engine: &Engine, buyer: &Request, sku: &str) -> Offer {
    engine.offers(buyer, &[sku.parse().unwrap()]).unwrap().remove(0).unwrap()
}

fn rungs(offer: &Offer) -> Vec<String> {
    let rung = |rung: &recoup::pricing::OfferRung| {
        let price = rung.unit_price.map_or_else(|| format!("({})", rung.amount), |price| price.to_string());
        format!("{} {price} {}", rung.from, rung.rule.as_deref().unwrap_or("-"))
    };
    offer.rungs.iter().map(rung).collect()
}

const LISTS: &str = r#""combine": { "strategy": "lowest" }, "contract_prices": "compete",
    "price_lists": [
        { "id": "base", "prices": [ { "sku": "V", "tiers": [
            { "from": 1, "price": "84.00" }, { "from": 10, "price": "79.50" }, { "from": 50, "price": "76.00" } ] },
            { "sku": "LATE", "tiers": [ { "from": 5, "price": "3.00" } ], "below_first": "no_price" } ] },
        { "id": "gold", "for": { "groups": ["gold"] }, "prices": [ { "sku": "V", "tiers": [
            { "from": 1, "price": "84.00" }, { "from": 25, "price": "78.00" } ] } ] } ],
    "contracts": [ { "id": "C", "account": "A", "terms": [ { "sku": "V", "price": "79.00" } ] } ]"#;

#[test]
fn the_ladder_that_a_buyer_sees() {
    let engine = engine(LISTS);
    let everybody = offer(&engine, &buyer(), "V");
    assert_eq!(rungs(&everybody), ["1 84 list:base", "10 79.5 list:base", "50 76 list:base"]);
    assert_eq!(everybody.unit.as_str(), "ea");
    let mut gold = buyer();
    gold.groups = vec!["gold".parse().unwrap()];
    assert_eq!(
        rungs(&offer(&engine, &gold, "V")),
        ["1 84 list:base", "10 79.5 list:base", "25 78 list:gold", "50 76 list:base"]
    );
}

#[test]
fn no_price_and_no_such_sku() {
    let engine = engine(LISTS);
    assert_eq!(rungs(&offer(&engine, &buyer(), "LATE")), ["5 3 list:base"]);
    let skus: Vec<Sku> = ["V", "NONE", "LATE"].iter().map(|sku| sku.parse().unwrap()).collect();
    let found = engine.offers(&buyer(), &skus).unwrap();
    assert!(found[0].is_ok() && found[2].is_ok());
    let error = found[1].as_ref().unwrap_err();
    assert_eq!((error.code, error.path.as_str()), (Code::UnknownSku, "/skus/1"));
    let mut euro = buyer();
    euro.currency = recoup::money::Currency::new("EUR").unwrap();
    let nothing = offer(&engine, &euro, "V");
    assert!(nothing.rungs.is_empty());
    assert_eq!(nothing.reasons[0].0.as_str(), "other_currency");
}

/// A formula over another list changes where that list does; a list with tiers over a bound begins one step above it.
#[test]
fn breaks_of_the_prices_that_a_price_builds_on() {
    let engine = engine(
        r#""combine": { "strategy": "first_by_priority" },
           "products": [ { "sku": "ROPE", "unit": "m", "step": "0.5" } ],
           "price_lists": [
             { "id": "hidden", "for": { "groups": ["nobody"] }, "prices": [
               { "sku": "V", "tiers": [ { "from": 1, "price": "10.00" }, { "from": 10, "price": "8.00" } ] },
               { "sku": "ROPE", "tiers": [ { "from": 0, "price": "4.00" }, { "above": 20, "price": "3.00" } ] } ] },
             { "id": "shown", "priority": 1, "prices": [
               { "sku": "V", "formula": { "value": { "product": [ { "list": "hidden" }, { "number": "1.5" } ] } } },
               { "sku": "ROPE", "off_list": { "list": "hidden", "percent": 50 } } ] } ]"#,
    );
    assert_eq!(rungs(&offer(&engine, &buyer(), "V")), ["1 15 list:shown", "10 12 list:shown"]);
    assert_eq!(rungs(&offer(&engine, &buyer(), "ROPE")), ["0.5 2 list:shown", "20.5 1.5 list:shown"]);
}

/// In graduated tiers a quantity has several prices; the offer says what exactly that much costs.
#[test]
fn graduated_rungs_have_an_amount() {
    let engine = engine(
        r#""price_lists": [ { "id": "base", "prices": [ { "sku": "V", "mode": "graduated", "tiers": [
             { "from": 1, "price": "2.00" }, { "from": 11, "price": "1.00" } ] } ] } ]"#,
    );
    // 10 x 2.00 + 1 x 1.00.
    assert_eq!(rungs(&offer(&engine, &buyer(), "V")), ["1 2 list:base", "11 (21.00) list:base"]);
}

/// What was bought in the period counts: the tier from 100 is 40 units away.
#[test]
fn tiers_over_a_period() {
    let engine = engine(
        r#""price_lists": [ { "id": "base", "prices": [ { "sku": "V", "quantity_over": "period", "tiers": [
             { "from": 1, "price": "2.00" }, { "from": 50, "price": "1.50" }, { "from": 100, "price": "1.00" } ] } ] } ]"#,
    );
    let mut buyer = buyer();
    buyer.consumed = recoup::document::read(br#"{ "periods": [ { "sku": "V", "quantity": 60 } ] }"#).ok();
    assert_eq!(rungs(&offer(&engine, &buyer, "V")), ["1 1.5 list:base", "40 1 list:base"]);
}

/// 100,000 promised, 10 percent of the shortfall, 2 percent back from 50,000 and 5 from 120,000.
#[test]
fn commitments() {
    let engine = engine(
        r#""contract_prices": "prevail", "contracts": [
             { "id": "C", "account": "A", "terms": [ { "all": true, "price": "1.00" } ], "commitment": {
               "amount": "100000.00", "shortfall_percent": 10,
               "rebates": [ { "from": "50000.00", "percent": 2 }, { "from": "120000.00", "percent": 5 } ] } },
             { "id": "D", "account": "A", "terms": [ { "all": true, "price": "1.00" } ] } ]"#,
    );
    let at = |contract: &str, bought: &str| {
        let status = engine.commitment(&contract.parse().unwrap(), bought.parse().unwrap()).unwrap();
        [status.shortfall, status.charge, status.rebate].map(|amount| amount.to_string())
    };
    assert_eq!(at("C", "0"), ["100000.00", "10000.00", "0.00"]);
    assert_eq!(at("C", "49999.99"), ["50000.01", "5000.00", "0.00"]);
    assert_eq!(at("C", "50000"), ["50000.00", "5000.00", "1000.00"]);
    assert_eq!(at("C", "100000"), ["0.00", "0.00", "2000.00"]);
    assert_eq!(at("C", "120000.10"), ["0.00", "0.00", "6000.01"]);
    assert_eq!(at("D", "5"), ["0.00", "0.00", "0.00"]);
    let error = |contract: &str, bought: i64| {
        engine.commitment(&contract.parse().unwrap(), Decimal::from(bought)).unwrap_err().code
    };
    assert_eq!(error("X", 1), Code::UnknownContract);
    assert_eq!(error("C", -1), Code::InvalidRequest);
}

proptest! {
    /// Every rung is what a cart of that quantity costs, and between two rungs nothing changes.
    #[test]
    fn a_cart_keeps_what_an_offer_promises(
        first in prop::collection::btree_map(1_u32..40, 1_u32..500, 0..5),
        second in prop::collection::btree_map(1_u32..40, 1_u32..500, 0..5),
        strategy in prop::sample::select(vec!["lowest", "first_by_priority", "merge_by_priority", "most_specific", "best_for_buyer"]),
        merge in any::<bool>(),
        ladder in prop::sample::select(vec!["whole", "per_slot"]),
    ) {
        let row = |tiers: &std::collections::BTreeMap<u32, u32>| {
            let tiers: Vec<String> = tiers
                .iter()
                .map(|(from, price)| format!(r#"{{ "from": {from}, "price": "{}" }}"#, Decimal::new((*price).into(), 2)))
                .collect();
            format!(r#"{{ "sku": "V", "price": "3.00", "tiers": [ {} ] }}"#, tiers.join(", "))
        };
        let engine = engine(&format!(
            r#""combine": {{ "strategy": "{strategy}", "ladder": "{ladder}" }}, "price_lists": [
                {{ "id": "a", "merge": {merge}, "prices": [ {} ] }}, {{ "id": "b", "priority": 2, "prices": [ {} ] }} ]"#,
            row(&first), row(&second)
        ));
        let offer = offer(&engine, &buyer(), "V");
        for quantity in 1_u32..60 {
            let priced = engine.price(&buyer().line("V", quantity).unwrap()).unwrap();
            let rung = offer.rungs.iter().rev().find(|rung| rung.from <= Decimal::from(quantity)).unwrap();
            prop_assert_eq!(rung.unit_price, priced.lines[0].unit_price, "at {}", quantity);
            prop_assert_eq!(&rung.rule, &priced.lines[0].rule, "at {}", quantity);
        }
    }
}
