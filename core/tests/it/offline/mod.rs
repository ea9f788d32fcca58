//! Bundles for devices: a slice prices as the whole does, holds nothing that is not its business, and refuses what it was not made for.

use chrono::{DateTime, Utc};
use proptest::prelude::*;
use recoup::id::{QuoteId, Sku};
use recoup::offline::{Bundle, LeftOutKind, Wanted};
use recoup::pricing::{PriceDelta, PriceRow};
use recoup::{Code, Engine, Request};
use rust_decimal::Decimal;
use serde_json::{Value, json};

use crate::naive_pricer::rulebooks::{self, Profile};

const EVERYTHING: Profile = Profile {
    strategies: &["lowest", "first_by_priority", "most_specific", "best_for_buyer"],
    below_first: &["base"],
    gaps: true,
    modes: true,
    contracts: true,
    allowances: true,
};

fn at(text: &str) -> DateTime<Utc> {
    text.parse().unwrap()
}

fn wanted(accounts: &[&str], skus: &[&str]) -> Wanted {
    Wanted {
        accounts: accounts.iter().map(|id| id.parse().unwrap()).collect(),
        skus: skus.iter().map(|sku| sku.parse().unwrap()).collect(),
        from: at("2026-06-01T00:00:00Z"),
        until: at("2026-07-01T00:00:00Z"),
    }
}

fn opened(engine: &Engine, wanted: Wanted) -> Engine {
    Engine::open_bundle(engine.bundle(wanted).unwrap().to_json()).unwrap()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(256))]

    #[test]
    fn a_slice_prices_as_the_whole_does(
        mut book in rulebooks::rulebook(EVERYTHING),
        extras in rulebooks::on_top(),
        request in rulebooks::request(EVERYTHING),
        some in proptest::bool::ANY,
    ) {
        rulebooks::put_on_top(&mut book, extras);
        let Ok(whole) = Engine::compile(book.to_string()) else { return Ok(()) };
        let request = Request::parse(request.to_string()).unwrap();
        let skus: Vec<&str> = request.lines.iter().map(|line| line.sku.as_str()).collect();
        let slice = opened(&whole, wanted(&["a1", "a0"], if some { &skus } else { &[] }));
        match (whole.price(&request), slice.price(&request)) {
            (Ok(mut whole), Ok(mut slice)) => {
                // Why a line has no price, a device can't always know: what is over or not yet valid stayed at home.
                whole.lines.iter_mut().chain(&mut slice.lines).for_each(|line| line.reasons.clear());
                prop_assert_eq!(whole.to_json(), slice.to_json());
            }
            (whole, slice) => prop_assert_eq!(whole.map(drop), slice.map(drop)),
        }
    }
}

fn shop() -> Value {
    json!({
        "rulebook": "1", "id": "shop", "currency": "USD", "time_zone": "UTC",
        "combine": { "strategy": "best_for_buyer" }, "contract_prices": "prevail",
        "products": [
            { "sku": "VALVE", "category": "valves", "substitutes": [ { "sku": "TAP" } ],
              "aliases": [ { "number": "V-ACME", "kind": "customer", "account": "acme" },
                           { "number": "V-RIVAL", "kind": "customer", "account": "rival" } ] },
            { "sku": "TAP", "category": "valves" },
            { "sku": "KIT", "bundle": { "priced": "own", "components": [ { "sku": "BOLT", "quantity": 4 } ] } },
            { "sku": "BOLT" } ],
        "categories": [ { "id": "valves" } ],
        "price_lists": [
            { "id": "base", "prices": [ { "sku": "VALVE", "price": "84.00" }, { "sku": "TAP", "price": "20.00" },
                { "sku": "KIT", "price": "9.00" }, { "sku": "BOLT", "price": "0.50", "valid": { "until": "2026-05-01" } },
                { "sku": "BOLT", "price": "0.60", "valid": { "from": "2026-05-01" } } ] },
            { "id": "rivals", "for": { "accounts": [ "rival" ] }, "adjust": { "list": "base", "percent": "-40" } },
            { "id": "margin", "prices": [ { "sku": "TAP", "cost_plus": { "percent": "10" } } ] } ],
        "costs": [ { "sku": "VALVE", "cost": "31.07" }, { "sku": "TAP", "cost": "7.77" } ],
        "floors": [ { "id": "least-margin", "margin": "15", "on_breach": "block" } ],
        "contracts": [
            { "id": "acme-26", "account": "acme", "terms": [ { "id": "t1", "sku": "VALVE", "price": "64.00" } ] },
            { "id": "rival-26", "account": "rival", "terms": [ { "id": "t1", "sku": "VALVE", "price": "55.55" } ] } ],
        "promotions": [ { "id": "for-two", "order": 1, "for": { "accounts": [ "acme", "rival" ] }, "then": { "percent_off": "10" } } ]
    })
}

fn cart(account: &str, sku: &str) -> Request {
    let request = Request::new("USD", at("2026-06-15T12:00:00Z")).unwrap();
    request.account(account).unwrap().line(sku, 2).unwrap()
}

#[test]
fn what_is_not_for_these_customers_stays_at_home() {
    let engine = Engine::compile(shop().to_string()).unwrap();
    let bundle = engine.bundle(wanted(&["acme"], &[])).unwrap();
    let text = bundle.to_json();
    for secret in ["rival", "55.55", "31.07", "7.77", "\"costs\"", "margin\":\"15", "0.5\""] {
        assert!(!text.contains(secret), "{secret} is in {text}");
    }
    assert!(text.contains("V-ACME") && text.contains("acme-26"));
    let left_out: Vec<(LeftOutKind, &str)> =
        bundle.left_out.iter().map(|one| (one.kind, one.id.as_str())).collect();
    assert_eq!(left_out, [(LeftOutKind::Floor, "least-margin"), (LeftOutKind::CostPrice, "TAP")]);
    assert_eq!(Bundle::parse(&text).unwrap(), bundle);
    // 2 x 64.00 less 10 %.
    assert_eq!(
        opened(&engine, wanted(&["acme"], &[])).price(&cart("acme", "VALVE")).unwrap().total().to_string(),
        "115.20 USD"
    );
}

#[test]
fn a_slice_of_products_takes_along_what_they_are_made_of() {
    let engine = Engine::compile(shop().to_string()).unwrap();
    let bundle = engine.bundle(wanted(&["acme"], &["KIT", "NOPE"])).unwrap();
    let skus: Vec<&str> = bundle.rulebook.products.iter().map(|product| product.sku.as_str()).collect();
    assert_eq!(skus, ["BOLT", "KIT"]);
    assert!(
        bundle.left_out.iter().any(|one| one.kind == LeftOutKind::UnknownSku && one.id.as_str() == "NOPE")
    );
    let device = opened(&engine, wanted(&["acme"], &["KIT"]));
    assert_eq!(device.price(&cart("acme", "VALVE")).unwrap_err().code, Code::UnknownSku);
    // 2 x 9.00 less 10 %.
    assert_eq!(device.price(&cart("acme", "KIT")).unwrap().total().to_string(), "16.20 USD");
}

#[test]
fn prices_that_came_in_bulk_and_by_deltas_go_along() {
    let head = r#"{ "rulebook": "1", "id": "shop", "currency": "USD", "time_zone": "UTC", "price_lists": [ { "id": "base",
        "prices": [ { "sku": "OLD", "price": "1.00" }, { "sku": "GONE", "price": "2.00" } ] } ] }"#;
    let row = |sku: &'static str, from: u32, price: &str| PriceRow {
        from: Decimal::from(from),
        ..PriceRow::new("base", sku, price.parse().unwrap())
    };
    let engine =
        Engine::builder(head).prices([row("NEW", 0, "5.00"), row("NEW", 10, "4.00")]).compile().unwrap();
    let gone: Sku = "GONE".parse().unwrap();
    let delta = PriceDelta { upsert: vec![row("OLD", 0, "1.25")], remove: vec![("base", gone.as_str())] };
    let device = opened(&engine.with_delta(&delta).unwrap(), wanted(&["acme"], &[]));
    let request = Request::new("USD", at("2026-06-15T12:00:00Z")).unwrap();
    let priced = device.price(&request.line("OLD", 1).unwrap().line("NEW", 10).unwrap()).unwrap();
    assert_eq!(priced.total().to_string(), "41.25 USD");
    assert_eq!(device.price(&cart("acme", "GONE")).unwrap_err().code, Code::UnknownSku);
}

#[test]
fn a_device_refuses_what_its_bundle_was_not_made_for() {
    let engine = Engine::compile(shop().to_string()).unwrap();
    let device = opened(&engine, wanted(&["acme"], &[]));
    let code = |request: &Request| device.price(request).map(drop).unwrap_err().code;
    let when = |text: &str| Request { as_of: at(text), ..cart("acme", "VALVE") };
    device.price(&when("2026-06-01T00:00:00Z")).unwrap();
    device.price(&when("2026-06-30T23:59:59.999999999Z")).unwrap();
    assert_eq!(code(&when("2026-07-01T00:00:00Z")), Code::BundleExpired);
    assert_eq!(code(&when("2026-05-31T23:59:59Z")), Code::BundleExpired);
    assert_eq!(code(&cart("rival", "VALVE")), Code::NotInBundle);
    assert_eq!(device.prepare(cart("rival", "VALVE")).map(drop).unwrap_err().code, Code::NotInBundle);
    assert_eq!(device.offers(&cart("rival", "VALVE"), &[]).map(drop).unwrap_err().code, Code::NotInBundle);
    let damaged = engine.bundle(wanted(&["acme"], &[])).unwrap().to_json().replace("64", "46");
    assert_eq!(Engine::open_bundle(damaged).map(drop).unwrap_err().first().code, Code::DamagedBundle);
    assert_eq!(engine.bundle(wanted(&[], &[])).map(drop).unwrap_err().first().code, Code::MissingField);
    let empty = Wanted { until: at("2026-06-01T00:00:00Z"), ..wanted(&["acme"], &[]) };
    assert_eq!(engine.bundle(empty).map(drop).unwrap_err().first().code, Code::EmptyWindow);
}

#[test]
fn a_quote_names_its_book_and_only_a_device_makes_one() {
    let engine = Engine::compile(shop().to_string()).unwrap();
    let bundle = engine.bundle(wanted(&["acme"], &[])).unwrap();
    let device = Engine::open_bundle(bundle.to_json()).unwrap();
    let id: QuoteId = "device-7/1".parse().unwrap();
    let quote = device.quote_offline(id.clone(), &cart("acme", "VALVE"), None, None).unwrap();
    assert_eq!((quote.book, quote.prices.totals.gross.to_string()), (bundle.book, "115.20".to_owned()));
    let code = |engine: &Engine, request: &Request| {
        engine.quote_offline(id.clone(), request, None, None).map(drop).unwrap_err().code
    };
    assert_eq!(code(&engine, &cart("acme", "VALVE")), Code::NotABundle);
    assert_eq!(code(&device, &Request { account: None, ..cart("acme", "VALVE") }), Code::MissingField);
    assert_eq!(code(&device, &Request { lines: Vec::new(), ..cart("acme", "VALVE") }), Code::InvalidRequest);
}
