//! The command line.

use std::ffi::OsString;
use std::path::PathBuf;

use chrono::{DateTime, Utc};
use recoup::id::AccountId;
use recoup::replay::LogOrder;
use recoup::time::{Span, instant_from_text};

const USAGE: &str =
    "usage: replay --rulebook R.json [--rulebook-from INSTANT=R2.json].. --events E.jsonl[.gz] [--by-account]
              [--until INSTANT] [--window P30D] [--json] [--html REPORT.html] [--account ID]
       replay --sample DIR [--accounts N]";

/// What was asked on the command line.
pub(crate) enum Asked {
    /// To run a log.
    Replay(Box<Arguments>),
    /// To write a log to try it with.
    Sample { folder: PathBuf, accounts: u32 },
}

/// How a log is run.
pub(crate) struct Arguments {
    /// The rulebooks; the first holds from the beginning.
    pub(crate) rulebooks: Vec<(Option<DateTime<Utc>>, PathBuf)>,
    pub(crate) events: PathBuf,
    pub(crate) order: LogOrder,
    pub(crate) until: Option<DateTime<Utc>>,
    pub(crate) window: Span,
    pub(crate) json: bool,
    pub(crate) html: Option<PathBuf>,
    pub(crate) account: Option<AccountId>,
}

impl Asked {
    /// Reads the command line.
    pub(crate) fn read() -> Result<Self, String> {
        Self::of(std::env::args_os().skip(1))
    }

    fn of(mut arguments: impl Iterator<Item = OsString>) -> Result<Self, String> {
        let (mut first, mut dated, mut events, mut until, mut window) = (None, Vec::new(), None, None, None);
        let (mut json, mut html, mut account, mut order) = (false, None, None, LogOrder::ByTime);
        let (mut sample, mut accounts) = (None, 40);
        while let Some(argument) = arguments.next() {
            let name = argument.to_str().unwrap_or_default().to_owned();
            let mut value = || arguments.next().ok_or_else(|| format!("{name} needs a value; {USAGE}"));
            match name.as_str() {
                "--rulebook" => first = Some(value()?.into()),
                "--rulebook-from" => dated.push(from(&text(value()?)?)?),
                "--events" => events = Some(value()?.into()),
                "--by-account" => order = LogOrder::ByAccount,
                "--until" => until = Some(instant(&text(value()?)?)?),
                "--window" => window = Some(self::window(&text(value()?)?)?),
                "--json" => json = true,
                "--html" => html = Some(value()?.into()),
                "--account" => account = Some(id(&text(value()?)?)?),
                "--sample" => sample = Some(value()?.into()),
                "--accounts" => accounts = number(&text(value()?)?)?,
                _ => return Err(format!("{} is not understood; {USAGE}", argument.display())),
            }
        }
        if let Some(folder) = sample {
            return Ok(Self::Sample { folder, accounts });
        }
        let (Some(first), Some(events)) = (first, events) else { return Err(USAGE.into()) };
        let window = window.map_or_else(|| self::window("P30D"), Ok)?;
        let mut rulebooks = vec![(None, first)];
        dated.sort_by_key(|(from, _)| *from);
        rulebooks.extend(dated);
        Ok(Self::Replay(Box::new(Arguments { rulebooks, events, order, until, window, json, html, account })))
    }
}

fn text(value: OsString) -> Result<String, String> {
    value.into_string().map_err(|value| format!("{} is not understood; {USAGE}", value.display()))
}

fn instant(text: &str) -> Result<DateTime<Utc>, String> {
    instant_from_text(text).map_err(|error| format!("{text}: {error}"))
}

/// `2026-03-01T00:00:00Z=R2.json`.
fn from(text: &str) -> Result<(Option<DateTime<Utc>>, PathBuf), String> {
    let (from, path) =
        text.split_once('=').ok_or_else(|| format!("\"{text}\" is not INSTANT=FILE; {USAGE}"))?;
    Ok((Some(instant(from)?), path.into()))
}

fn id(text: &str) -> Result<AccountId, String> {
    AccountId::new(text).map_err(|error| format!("--account {text}: {error}"))
}

fn number(text: &str) -> Result<u32, String> {
    text.parse().map_err(|error| format!("--accounts {text}: {error}"))
}

/// Elapsed time such as `PT48H`, or days of 24 hours such as `P30D`: a window of orders belongs to no zone.
fn window(text: &str) -> Result<Span, String> {
    let days =
        text.strip_prefix('P').and_then(|rest| rest.strip_suffix('D')).and_then(|days| days.parse().ok());
    let span = match days {
        Some(days) => u32::checked_mul(days, 24 * 60)
            .ok_or_else(|| format!("--window {text} is too long"))
            .and_then(|minutes| Span::minutes(minutes).map_err(|error| error.to_string())),
        None => Span::parse(text).map_err(|error| error.to_string()),
    };
    span.map_err(|error| format!("--window {text}: {error}"))
}
