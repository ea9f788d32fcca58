//! The main job, on a distributor's scenario: a rulebook is compiled, a dozen requests of several companies are priced, and
//! what a person wants to read is printed; then the story of a purchase: carts, approvals, budgets and a quote; then a week
//! of the same trade: what stalled and why, what was done about it, and what was not.
//!
//! `cargo demo` runs it; everything it needs is compiled in.

mod show;
mod story;
mod week;

use std::process::ExitCode;

use recoup::{Engine, Request};
use serde_json::Value;

const RULEBOOK: &str = include_str!("../../../scenarios/distributor/rulebook.json");
const REQUESTS: &str = include_str!("../../../scenarios/distributor/requests.json");

fn main() -> ExitCode {
    let engine = match Engine::compile(RULEBOOK) {
        Ok(engine) => engine,
        Err(faults) => {
            anstream::eprintln!("{faults}");
            return ExitCode::FAILURE;
        }
    };
    show::rulebook(RULEBOOK);
    let Ok(Value::Array(requests)) = serde_json::from_str(REQUESTS) else {
        anstream::eprintln!("the scenario's requests are not an array");
        return ExitCode::FAILURE;
    };
    for (index, entry) in requests.iter().enumerate() {
        let title = entry.get("title").and_then(Value::as_str).unwrap_or_default();
        show::title(index + 1, title);
        let request = match Request::parse(entry.get("request").map(Value::to_string).unwrap_or_default()) {
            Ok(request) => request,
            Err(faults) => {
                anstream::eprintln!("{faults}");
                return ExitCode::FAILURE;
            }
        };
        show::buyer(&request);
        match engine.price(&request) {
            Ok(priced) => show::priced(&priced),
            Err(error) => show::error(&error),
        }
    }
    if let Err(fault) = story::tell().and_then(|()| week::tell()) {
        anstream::eprintln!("{fault}");
        return ExitCode::FAILURE;
    }
    ExitCode::SUCCESS
}
