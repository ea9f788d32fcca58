//! Any request for a rulebook that uses everything: pricing never panics and every total is the sum of its parts. Bytes
//! that are no JSON are read as the choices of a cart, so that nearly all of them are priced.
#![no_main]

#[path = "../../tests/it/verifier.rs"]
mod verifier;

use std::fmt::Write as _;
use std::sync::LazyLock;

use libfuzzer_sys::fuzz_target;
use recoup::{Engine, Request};

static ENGINE: LazyLock<Engine> =
    LazyLock::new(|| Engine::compile(include_str!("../seeds/rulebook/rich.json")).expect("the rulebook compiles"));

fuzz_target!(|bytes: &[u8]| {
    let request =
        if bytes.first() == Some(&b'{') { Request::parse(bytes) } else { Request::parse(cart(bytes)) };
    let Ok(request) = request else { return };
    if let Ok(priced) = ENGINE.price(&request) {
        verifier::verify(&priced);
        assert_eq!(ENGINE.price(&request).expect("the same again").to_json(), priced.to_json());
    }
});

/// A cart by choices: one byte for the buyer, one for what is asked, then four for each line.
fn cart(bytes: &[u8]) -> String {
    let (buyer, rest) = bytes.split_first().map_or((0, bytes), |(first, rest)| (*first, rest));
    let (asked, rest) = rest.split_first().map_or((0, rest), |(first, rest)| (*first, rest));
    let bit = |byte: u8, place: u32, text: &'static str| if byte >> place & 1 == 1 { text } else { "" };
    let mut json = String::from(r#"{ "as_of": "2026-06-15T12:00:00Z""#);
    json.push_str(if asked & 0xe0 == 0xe0 { r#", "currency": "JPY""# } else { r#", "currency": "USD""# });
    json.push_str(bit(buyer, 0, r#", "account": "a1""#));
    json.push_str(bit(buyer, 1, r#", "channel": "web""#));
    json.push_str(bit(buyer, 2, r#", "groups": ["gold"]"#));
    json.push_str(bit(buyer, 3, r#", "region": "US-WA""#));
    json.push_str(bit(buyer, 4, r#", "codes": ["X", "Y"]"#));
    json.push_str(bit(buyer, 5, r#", "certificates": [ { "id": "c", "taxes": ["vat"] } ]"#));
    json.push_str(bit(buyer, 6, r#", "reverse_charge": true"#));
    json.push_str(bit(
        buyer,
        7,
        r#", "consumed": { "contracts": [ { "contract": "k", "term": "t0", "quantity": 41 } ] }"#,
    ));
    json.push_str(bit(asked, 0, r#", "explain": "full""#));
    json.push_str(bit(asked, 1, r#", "hints": true"#));
    json.push_str(bit(asked, 2, r#", "audience": "buyer""#));
    json.push_str(bit(asked, 3, r#", "approval_limit": "100.00""#));
    json.push_str(bit(
        asked,
        4,
        r#", "charges": [ { "id": "ship", "kind": "freight", "amount": "12.34" } ]"#,
    ));
    json.push_str(r#", "lines": ["#);
    for (index, line) in rest.chunks_exact(4).take(40).enumerate() {
        let separator = if index == 0 { "" } else { "," };
        let sku = ["A", "B", "C", "D", "E", "F"][usize::from(line[0] % 6)];
        let quantity = u32::from(line[1]) + (u32::from(line[2] & 0x3f) << 8);
        let half = if sku == "C" && line[0] & 0x80 != 0 { ".5" } else { "" };
        write!(json, r#"{separator}{{ "sku": "{sku}", "quantity": "{quantity}{half}""#).expect("text");
        if line[2] & 0x40 != 0 && matches!(sku, "A" | "B") {
            json.push_str(r#", "unit": "case""#);
        }
        if line[2] & 0x80 != 0 {
            let (cents, promotions) = (line[3] >> 1, line[3] & 1 == 1);
            write!(json, r#", "price": {{ "source": "manual", "unit_price": "0.{cents:03}", "promotions": {promotions} }}"#).expect("text");
        }
        json.push('}');
    }
    json.push_str("] }");
    json
}
