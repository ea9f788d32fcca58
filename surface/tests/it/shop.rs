//! A small shop, and the short way to call.

use recoup::document::Faults;
use recoup_surface::{Answer, Handle, Kind, call, faults_to_json};
use serde_json::Value;

pub(super) const NOW: &str = "\"2026-06-15T12:00:00Z\"";

pub(super) const RULEBOOK: &str = r#"{ "rulebook": "1", "id": "shop", "currency": "USD", "time_zone": "UTC",
    "price_lists": [ { "id": "base", "prices": [
        { "sku": "BOLT", "tiers": [ { "from": 1, "price": "0.12" }, { "from": 1000, "price": "0.10" } ] } ] } ],
    "products": [ { "sku": "BOLT" } ] }"#;

pub(super) const REQUEST: &str = r#"{ "as_of": "2026-06-15T12:00:00Z", "currency": "USD", "lines": [ { "sku": "BOLT", "quantity": 400 } ] }"#;

pub(super) const INPUT: &str = r#"{ "id": "in-1", "actor": { "seller": "dana" }, "command": "cart.create", "cart": "c-1", "new": { "currency": "USD" } }"#;

pub(super) fn ask(name: &str, on: &[&Handle], arguments: &[Option<&str>]) -> Result<Answer, Faults> {
    call(name, on, arguments)
}

/// The handle that a call makes.
pub(super) fn make(name: &str, on: &[&Handle], arguments: &[Option<&str>]) -> Handle {
    match ask(name, on, arguments) {
        Ok(Answer::Handle(handle)) => handle,
        other => panic!("{name} gave {other:?}"),
    }
}

/// The text that a call gives.
pub(super) fn text(name: &str, on: &[&Handle], arguments: &[Option<&str>]) -> String {
    match ask(name, on, arguments) {
        Ok(Answer::Text(text)) => text,
        other => panic!("{name} gave {other:?}"),
    }
}

/// The value that a call gives.
pub(super) fn value(name: &str, on: &[&Handle], arguments: &[Option<&str>]) -> Value {
    serde_json::from_str(&text(name, on, arguments)).unwrap()
}

/// What a call is refused for, as bindings see it.
pub(super) fn refused(name: &str, on: &[&Handle], arguments: &[Option<&str>]) -> Value {
    match ask(name, on, arguments) {
        Err(faults) => serde_json::from_str(&faults_to_json(&faults)).unwrap(),
        Ok(answer) => panic!("{name} gave {answer:?}"),
    }
}

pub(super) fn rulebook() -> Handle {
    make("rulebook.parse", &[], &[Some(RULEBOOK)])
}

pub(super) fn engine() -> Handle {
    make("engine.compile", &[&rulebook()], &[])
}

pub(super) fn account() -> Handle {
    make("account.new", &[], &[Some("\"acme\"")])
}

pub(super) fn cart() -> Handle {
    make("engine.prepare", &[&engine()], &[Some(REQUEST)])
}

/// One handle of each kind.
pub(super) fn handle(kind: Kind) -> Handle {
    match kind {
        Kind::Rulebook => rulebook(),
        Kind::Engine => engine(),
        Kind::Account => account(),
        Kind::Cart => cart(),
    }
}
