//! Real clicks as `CloudEvents`: the e-commerce events of Snowplow's test data, one JSON line for each event that says something.
//!
//! ```text
//! cargo run --release -p recoup-examples --bin snowplow -- --data DIR > events.jsonl
//! ```
//!
//! `DIR` holds `snowplow_ecommerce_events.csv` and `com_snowplowanalytics_snowplow_ecommerce_action_1.csv`. How an event is read is said
//! in `convert`. Standard error gets a summary.

mod convert;

use std::io::Write as _;
use std::path::PathBuf;
use std::process::ExitCode;

fn main() -> ExitCode {
    match run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(message) => {
            eprintln!("{message}");
            ExitCode::FAILURE
        }
    }
}

fn run() -> Result<(), String> {
    let mut arguments = std::env::args().skip(1);
    let (Some("--data"), Some(folder), None) =
        (arguments.next().as_deref(), arguments.next(), arguments.next())
    else {
        return Err("Usage: snowplow --data DIR".into());
    };
    let converted = convert::folder(&PathBuf::from(folder))?;
    let mut out = std::io::BufWriter::new(std::io::stdout().lock());
    for line in converted.profiles.iter().chain(&converted.lines) {
        writeln!(out, "{line}").map_err(|error| error.to_string())?;
    }
    out.flush().map_err(|error| error.to_string())?;
    eprintln!(
        "{} events, {} without a meaning here; {} sessions, {} with a cart, {} of them abandoned",
        converted.lines.len(),
        converted.skipped,
        converted.sessions.len(),
        converted.with_cart(),
        converted.abandoned(),
    );
    Ok(())
}
