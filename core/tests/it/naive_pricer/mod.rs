//! The engine against a second pricer: plain, slow, in fractions of whole numbers, written from the format's page alone.

mod cart;
mod extras;
mod fields;
mod fraction;
mod ladder;
mod prices;
pub(crate) mod rulebooks;

use crate::verifier;
use proptest::prelude::*;
use recoup::pricing::{LineStatus, PricedLine};
use recoup::{Engine, Priced, Request};
use serde_json::Value;

use cart::{Cart, Line};
use fraction::Fraction;
use rulebooks::Profile;

const SLOTS: Profile = Profile {
    strategies: &["lowest", "merge_by_priority"],
    below_first: &["base"],
    gaps: false,
    modes: false,
    contracts: false,
    allowances: false,
};
const LISTS: Profile = Profile {
    strategies: &["lowest", "first_by_priority", "most_specific", "best_for_buyer"],
    below_first: &["base"],
    gaps: true,
    modes: false,
    contracts: false,
    allowances: false,
};
const MODES: Profile = Profile {
    strategies: &["first_by_priority", "best_for_buyer", "most_specific"],
    below_first: &["base"],
    gaps: true,
    modes: true,
    contracts: false,
    allowances: false,
};
const CONTRACTS: Profile = Profile {
    strategies: &["first_by_priority", "best_for_buyer"],
    below_first: &["base"],
    gaps: true,
    modes: false,
    contracts: true,
    allowances: false,
};
const ALLOWANCES: Profile = Profile {
    strategies: &["first_by_priority"],
    below_first: &["base"],
    gaps: true,
    modes: false,
    contracts: true,
    allowances: true,
};

/// `PROPTEST_CASES` asks for more than the few of a quick run.
fn config() -> ProptestConfig {
    let cases = std::env::var("PROPTEST_CASES").ok().and_then(|cases| cases.parse().ok()).unwrap_or(96);
    ProptestConfig { cases, failure_persistence: None, ..ProptestConfig::default() }
}

proptest! {
    #![proptest_config(config())]

    #[test]
    fn slots_of_several_lists((book, request) in both(SLOTS)) {
        agree(&book, &request);
    }

    #[test]
    fn one_of_several_lists((book, request) in both(LISTS)) {
        agree(&book, &request);
    }

    #[test]
    fn every_mode_and_scope((book, request) in both(MODES)) {
        agree(&book, &request);
    }

    #[test]
    fn contracts_before_lists((book, request) in both(CONTRACTS)) {
        agree(&book, &request);
    }

    #[test]
    fn promotions_charges_and_taxes((mut book, request) in both(MODES), extras in rulebooks::on_top()) {
        // Amounts of promotions and charges are in the rulebook's currency.
        prop_assume!(request["currency"] == "USD");
        rulebooks::put_on_top(&mut book, extras);
        agree(&book, &request);
    }

    #[test]
    fn allowances_split_lines((book, request) in both(ALLOWANCES)) {
        agree(&book, &request);
    }
}

fn both(profile: Profile) -> impl Strategy<Value = (Value, Value)> {
    (rulebooks::rulebook(profile), rulebooks::request(profile))
}

/// Both pricers come to the same lines.
fn agree(book: &Value, request: &Value) {
    let engine = Engine::compile(book.to_string()).unwrap_or_else(|faults| panic!("{faults}\n{book}"));
    let parsed = Request::parse(request.to_string()).unwrap_or_else(|faults| panic!("{faults}\n{request}"));
    let priced = engine.price(&parsed).unwrap_or_else(|error| panic!("{error}\n{book}\n{request}"));
    verifier::verify(&priced);
    let cart = Cart::new(book, request);
    let lines = cart.lines();
    let all = extras::on_top(&cart, &lines);
    let shown = || {
        format!("\nrulebook {book}\nrequest {request}\nengine {}\nnaive {lines:?} {all:?}", priced.to_json())
    };
    assert_eq!(priced.lines.len(), lines.len());
    for (engine, naive) in priced.lines.iter().zip(&lines) {
        if let Some(difference) = difference(engine, naive) {
            panic!("line {}: {difference}{}", naive.id, shown());
        }
    }
    let of_engine = all_of_engine(&priced);
    assert_eq!(of_engine.len(), all.len());
    for (place, (engine, naive)) in of_engine.iter().zip(&all).enumerate() {
        assert_eq!(engine.0, naive.discounts, "discounts of {place}{}", shown());
        assert_eq!(
            engine.1,
            [naive.subtotal, naive.total, naive.net, naive.tax],
            "amounts of {place}{}",
            shown()
        );
    }
    let gross: Fraction = all.iter().map(|one| one.net + one.tax).sum();
    assert_eq!(read(priced.totals.gross), gross, "{}", shown());
}

/// Discounts and amounts of each line and charge.
fn all_of_engine(priced: &Priced) -> Vec<(Vec<(String, Fraction)>, [Fraction; 4])> {
    let lines = priced.lines.iter().map(|line| {
        let discounts = line.discounts.iter().map(|one| (one.promotion.to_string(), read(one.amount)));
        (discounts.collect(), [line.subtotal, line.total, line.net, line.tax].map(read))
    });
    let charges = priced.charges.iter().map(|charge| {
        let discounts =
            charge.discounts.iter().map(|(promotion, amount)| (promotion.to_string(), read(*amount)));
        (discounts.collect(), [charge.subtotal, charge.total, charge.net, charge.tax].map(read))
    });
    lines.chain(charges).collect()
}

fn difference(engine: &PricedLine, naive: &Line) -> Option<String> {
    if (engine.status == LineStatus::Priced) != naive.priced() {
        return Some(format!("status {}", engine.status));
    }
    if read(engine.subtotal) != naive.subtotal() {
        return Some(format!("subtotal {} and {:?}", engine.subtotal, naive.subtotal()));
    }
    if engine.parts.len() != naive.parts.len() {
        return Some(format!("{} parts and {}", engine.parts.len(), naive.parts.len()));
    }
    for (part, own) in engine.parts.iter().zip(&naive.parts) {
        if read(part.quantity) != own.quantity || read(part.amount) != own.amount {
            return Some(format!("part {} at {}", part.quantity, part.amount));
        }
        let same_rule = part.rule.as_deref() == Some(own.rule.as_str()) && part.source.as_str() == own.source;
        if !same_rule && !own.tied {
            return Some(format!("rule {:?} and {}", part.rule, own.rule));
        }
        if own.unit_price.is_some() && part.unit_price.map(read) != own.unit_price && !own.tied {
            return Some(format!("unit price {:?} and {:?}", part.unit_price, own.unit_price));
        }
    }
    if let [only] = naive.parts.as_slice()
        && !only.tied
        && only.unit_price.is_some()
        && (engine.unit_price.map(read) != only.unit_price || engine.rule.as_deref() != Some(&only.rule))
    {
        return Some(format!("unit price of the line {:?} and {:?}", engine.unit_price, only.unit_price));
    }
    None
}

fn read(number: impl std::fmt::Display) -> Fraction {
    Fraction::of(&number.to_string())
}
