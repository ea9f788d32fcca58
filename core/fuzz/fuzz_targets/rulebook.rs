//! Any bytes as a rulebook: parsing and compiling never panic, and what compiled prices a cart whose sums hold.
#![no_main]

#[path = "../../tests/it/verifier.rs"]
mod verifier;

use libfuzzer_sys::{Corpus, fuzz_target};
use recoup::{Engine, Request};

fuzz_target!(|bytes: &[u8]| -> Corpus {
    let Ok(engine) = Engine::compile(bytes) else { return Corpus::Keep };
    let cart = r#"{ "as_of": "2026-06-15T12:00:00Z", "currency": "USD", "account": "a1", "channel": "web", "groups": ["gold"],
        "explain": "full", "hints": true, "lines": [ { "sku": "A", "quantity": 7 }, { "sku": "B", "quantity": 12, "unit": "case" },
        { "sku": "C", "quantity": "2.5", "facts": { "step": "0.5" } }, { "sku": "D", "quantity": 1000, "facts": {} } ] }"#;
    let request = Request::parse(cart).expect("a request");
    if let Ok(priced) = engine.price(&request) {
        // A plan of the rulebook may keep amounts finer than the currency.
        verifier::verify_sums(&priced);
    }
    Corpus::Keep
});
