//! A log of events run through the rulebooks that held then, or through others: what stalled and why, what was done about it, what was
//! not done and why, and what it came to.
//!
//! ```text
//! cargo run --release -p recoup-examples --bin replay -- --rulebook R.json --events E.jsonl[.gz] [--json] [--html report.html]
//! ```
//!
//! | argument | what |
//! |---|---|
//! | `--rulebook R.json` | the rulebook that holds from the beginning |
//! | `--rulebook-from 2026-03-01T00:00:00Z=R2.json` | another one that holds from then on; may be given several times |
//! | `--events E.jsonl[.gz]` | `CloudEvents`, one on a line; lines that can't be read are counted and the first ones shown |
//! | `--by-account` | the log is grouped by account and by time within: one account is kept in memory at a time |
//! | `--until INSTANT` | time goes on until then after the last event |
//! | `--window P30D` | how long after an abandonment an order counts as later bought |
//! | `--json` | the summary as JSON in place of text |
//! | `--html FILE` | a report on one page too, with charts |
//! | `--account ID` | the account that the page shows in detail; the one with the most marks where it is absent |
//! | `--sample DIR` | writes a made-up log and its rulebook to try it with; `--accounts N` says how many accounts |
//!
//! The same log and rulebooks give the same bytes.

mod arguments;
mod sample;

use std::cell::RefCell;
use std::io::Write as _;
use std::path::Path;
use std::process::ExitCode;

use chrono::{DateTime, Utc};
use recoup::replay::{DatedEngines, replay};
use recoup::{Engine, Rulebook};
use recoup_examples::log::{Events, Intake, open};
use recoup_examples::report::{Report, html, json, text};
use recoup_examples::summary::{Keep, Tally};

use arguments::{Arguments, Asked};

fn main() -> ExitCode {
    let done = Asked::read().and_then(|asked| match asked {
        Asked::Replay(arguments) => run(&arguments),
        Asked::Sample { folder, accounts } => sample::write(&folder, accounts),
    });
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(message) => {
            eprintln!("{message}");
            ExitCode::FAILURE
        }
    }
}

fn run(arguments: &Arguments) -> Result<(), String> {
    let mut engines = Vec::new();
    let mut rulebooks = Vec::new();
    for (from, path) in &arguments.rulebooks {
        let (engine, name) = engine(path)?;
        engines.push((from.unwrap_or(DateTime::<Utc>::MIN_UTC), engine));
        rulebooks.push((*from, name));
    }
    let engines = DatedEngines::new(engines).map_err(|error| error.to_string())?;
    let keep = match (&arguments.html, &arguments.account) {
        (None, _) => Keep::Nothing,
        (Some(_), Some(account)) => Keep::Account(account.clone()),
        (Some(_), None) => Keep::Busiest,
    };
    let (reader, bar) = open(&arguments.events)?;
    let intake = RefCell::new(Intake::default());
    let tally = RefCell::new(Tally::new(arguments.window, keep));
    let events = Events::new(reader, arguments.order, &intake).inspect(|logged| {
        tally.borrow_mut().reading(&logged.account, &logged.input, logged.now);
    });
    let mut steps = replay(engines, events, arguments.order);
    if let Some(until) = arguments.until {
        steps = steps.until(until);
    }
    for step in steps {
        tally.borrow_mut().step(&step.account, step.at, step.is_input, &step.result);
    }
    bar.finish_and_clear();
    let (summary, intake) = (tally.into_inner().finish(), intake.into_inner());
    let (summary, intake) = (&summary, &intake);
    let (window, until) = (arguments.window, arguments.until);
    let report = Report { summary, intake, window, rulebooks: &rulebooks, until };
    let written = if arguments.json { json(&report) + "\n" } else { text(&report) };
    std::io::stdout().write_all(written.as_bytes()).map_err(|error| error.to_string())?;
    if let Some(path) = &arguments.html {
        std::fs::write(path, html::html(&report)).map_err(|error| format!("{}: {error}", path.display()))?;
    }
    match &intake.broken {
        Some(broken) => Err(format!("{} could not be read to its end: {broken}", arguments.events.display())),
        None => Ok(()),
    }
}

/// An engine, and what people call its rulebook.
fn engine(path: &Path) -> Result<(Engine, String), String> {
    let fault = |error: String| format!("{}: {error}", path.display());
    let bytes = std::fs::read(path).map_err(|error| fault(error.to_string()))?;
    let book = Rulebook::parse(&bytes).map_err(|faults| fault(faults.to_string()))?;
    let engine = Engine::compile(&bytes).map_err(|faults| fault(faults.to_string()))?;
    let name = book.title.clone().unwrap_or_else(|| book.id.to_string());
    Ok((engine, name))
}
