//! What holds for every rulebook and every cart.

use crate::naive_pricer::rulebooks::{self, Profile};
use crate::verifier;
use proptest::prelude::*;
use recoup::pricing::LineStatus;
use recoup::{Engine, Priced, Request};
use serde_json::{Value, json};

const EVERYTHING: Profile = Profile {
    strategies: &["lowest", "merge_by_priority", "first_by_priority", "most_specific", "best_for_buyer"],
    below_first: &["base", "no_price", "first_tier"],
    gaps: true,
    modes: true,
    contracts: true,
    allowances: true,
};
/// Nothing that one line shares with another.
const LINES_ALONE: Profile = Profile { modes: false, allowances: false, ..EVERYTHING };

fn engine(book: &Value) -> Engine {
    Engine::compile(book.to_string()).unwrap_or_else(|faults| panic!("{faults}\n{book}"))
}

fn price(book: &Value, request: &Value) -> Priced {
    let parsed = Request::parse(request.to_string()).unwrap_or_else(|faults| panic!("{faults}\n{request}"));
    engine(book).price(&parsed).unwrap_or_else(|error| panic!("{error}\n{book}\n{request}"))
}

fn cart(profile: Profile) -> impl Strategy<Value = (Value, Value)> {
    (rulebooks::rulebook(profile), rulebooks::request(profile))
}

/// The cart with promotions, taxes and a charge on top.
fn rich(profile: Profile) -> impl Strategy<Value = (Value, Value)> {
    (cart(profile), rulebooks::on_top()).prop_map(|((mut book, request), extras)| {
        rulebooks::put_on_top(&mut book, extras);
        (book, request)
    })
}

/// `PROPTEST_CASES` asks for more than the few of a quick run.
fn config() -> ProptestConfig {
    let cases = std::env::var("PROPTEST_CASES").ok().and_then(|cases| cases.parse().ok()).unwrap_or(48);
    ProptestConfig { cases, failure_persistence: None, ..ProptestConfig::default() }
}

proptest! {
    #![proptest_config(config())]

    #[test]
    fn every_total_is_the_sum_of_its_parts((book, mut request) in rich(EVERYTHING)) {
        for audience in ["internal", "seller", "buyer"] {
            request["audience"] = json!(audience);
            request["explain"] = json!("full");
            request["hints"] = json!(true);
            verifier::verify(&price(&book, &request));
        }
    }

    #[test]
    fn the_order_of_lines_changes_nothing((book, mut request) in rich(EVERYTHING), turn in 1..4_usize) {
        let first = price(&book, &request);
        let lines = request["lines"].as_array_mut().expect("lines");
        let count = lines.len();
        lines.rotate_left(turn % count);
        if turn == 3 {
            lines.reverse();
        }
        let second = price(&book, &request);
        for line in &first.lines {
            let other = second.lines.iter().find(|other| other.id == line.id);
            prop_assert_eq!(Some(line), other, "\n{}\n{}", &book, &request);
        }
        prop_assert_eq!(&first.totals, &second.totals);
        prop_assert_eq!(&first.taxes, &second.taxes);
    }

    #[test]
    fn the_same_cart_twice_is_the_same_bytes((book, request) in rich(EVERYTHING)) {
        prop_assert_eq!(price(&book, &request).to_json(), price(&book, &request).to_json());
    }

    #[test]
    fn amounts_are_the_same_at_every_level_and_for_everybody((book, request) in rich(EVERYTHING)) {
        let plain = price(&book, &request);
        for (explain, audience) in [("summary", "internal"), ("full", "seller"), ("full", "buyer"), ("none", "buyer")] {
            let mut other = request.clone();
            other["explain"] = json!(explain);
            other["audience"] = json!(audience);
            other["hints"] = json!(true);
            let other = price(&book, &other);
            prop_assert_eq!(&plain.totals, &other.totals);
            prop_assert_eq!(&plain.taxes, &other.taxes);
            prop_assert_eq!(&plain.charges, &other.charges);
            for (line, other) in plain.lines.iter().zip(&other.lines) {
                let amounts = |line: &recoup::pricing::PricedLine| {
                    (line.status, line.subtotal, line.discount, line.total, line.net, line.tax, line.gross)
                };
                prop_assert_eq!(amounts(line), amounts(other));
                prop_assert_eq!(line.unit_price, other.unit_price);
            }
        }
    }

    #[test]
    fn more_units_never_cost_more_each(
        prices in prop::collection::vec(0..5_000_u32, 1..5),
        gaps in prop::collection::vec(1..9_u32, 5),
        quantity in 1..40_u32,
        more in 0..40_u32,
    ) {
        let mut prices = prices;
        prices.sort_unstable_by(|a, b| b.cmp(a));
        let mut from = 0;
        let tiers: Vec<Value> = prices.iter().zip(gaps).map(|(price, gap)| {
            from += if from == 0 { 1 } else { gap };
            json!({ "from": from, "price": format!("{}.{:03}", price / 1000, price % 1000) })
        }).collect();
        let book = json!({ "rulebook": "1", "id": "volume", "currency": "USD", "time_zone": "UTC",
                           "price_lists": [ { "id": "l", "prices": [ { "sku": "A", "tiers": tiers } ] } ] });
        let unit = |quantity: u32| {
            let request = json!({ "as_of": "2026-06-15T12:00:00Z", "currency": "USD",
                                  "lines": [ { "sku": "A", "quantity": quantity } ] });
            let priced = price(&book, &request);
            priced.lines[0].unit_price.expect("a unit price")
        };
        prop_assert!(unit(quantity + more) <= unit(quantity));
    }

    #[test]
    fn a_currency_without_lists_has_no_price((book, mut request) in cart(EVERYTHING)) {
        request["currency"] = json!("KWD");
        let priced = price(&book, &request);
        verifier::verify(&priced);
        for line in &priced.lines {
            prop_assert_eq!(line.status, LineStatus::Unpriced);
            prop_assert!(!line.reasons.is_empty());
        }
    }

    #[test]
    fn another_line_changes_no_line((book, request) in cart(LINES_ALONE), quantity in 1..40_u32) {
        let alone = price(&book, &request);
        let mut request = request;
        let lines = request["lines"].as_array_mut().expect("lines");
        lines.insert(0, json!({ "id": "z", "sku": "D", "quantity": quantity }));
        let together = price(&book, &request);
        prop_assert_eq!(&alone.lines[..], &together.lines[1..]);
    }

    #[test]
    fn many_carts_are_priced_as_each_by_itself(
        book in rulebooks::rulebook(EVERYTHING),
        carts in prop::collection::vec((rulebooks::request(EVERYTHING), prop::bool::weighted(0.2)), 0..6),
    ) {
        let engine = engine(&book);
        let requests: Vec<Request> = carts.into_iter().map(|(mut cart, bad)| {
            if bad {
                cart["lines"][0]["quantity"] = json!("0");
            }
            Request::parse(cart.to_string()).expect("a request")
        }).collect();
        let together = engine.price_many(&requests).expect("a batch");
        prop_assert_eq!(together.len(), requests.len());
        for (request, priced) in requests.iter().zip(together) {
            prop_assert_eq!(engine.price(request), priced);
        }
    }
}
