//! The engine against a second pricer: plain, slow, in fractions of whole numbers, written from the format's page alone.

mod cart;
mod fields;
mod fraction;
mod ladder;
mod prices;
mod rulebooks;
#[path = "../verifier/mod.rs"]
mod verifier;

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
    modes: false,
    contracts: false,
    allowances: false,
};
const LISTS: Profile = Profile {
    strategies: &["lowest", "first_by_priority", "most_specific", "best_for_buyer"],
    below_first: &["base"],
    modes: false,
    contracts: false,
    allowances: false,
};
const MODES: Profile = Profile {
    strategies: &["first_by_priority", "best_for_buyer", "most_specific"],
    below_first: &["base"],
    modes: true,
    contracts: false,
    allowances: false,
};
const CONTRACTS: Profile = Profile {
    strategies: &["first_by_priority", "best_for_buyer"],
    below_first: &["base"],
    modes: false,
    contracts: true,
    allowances: false,
};
const ALLOWANCES: Profile = Profile {
    strategies: &["first_by_priority"],
    below_first: &["base"],
    modes: false,
    contracts: true,
    allowances: true,
};

proptest! {
    #![proptest_config(ProptestConfig { cases: 512, failure_persistence: None, ..ProptestConfig::default() })]

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
    let lines = Cart::new(book, request).lines();
    let shown =
        || format!("\nrulebook {book}\nrequest {request}\nnaive {lines:#?}\nengine {}", priced.to_json());
    assert_eq!(priced.lines.len(), lines.len());
    for (engine, naive) in priced.lines.iter().zip(&lines) {
        if let Some(difference) = difference(engine, naive) {
            panic!("line {}: {difference}{}", naive.id, shown());
        }
    }
    let sum: Fraction = lines.iter().map(Line::subtotal).sum();
    assert_eq!(read(priced.totals.subtotal), sum, "{}", shown());
    gross_is_the_sum(&priced, sum);
}

fn gross_is_the_sum(priced: &Priced, sum: Fraction) {
    assert_eq!(read(priced.totals.gross), sum);
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
