//! Reading a log of `CloudEvents`: one on a line, compressed or not, one at a time. What can't be read is counted and shown, never fatal.

use std::cell::RefCell;
use std::fs::File;
use std::io::{BufRead, BufReader, Read};
use std::path::Path;

use chrono::{DateTime, Utc};
use indicatif::{ProgressBar, ProgressStyle};
use recoup::document::Faults;
use recoup::exchange::read_event;
use recoup::id::AccountId;
use recoup::replay::{LogOrder, Logged};
use recoup::{Code, Error};

/// How many bad lines are shown.
const SHOWN: usize = 5;
/// A longer line is no event.
const LINE_BYTES: usize = 4 * 1024 * 1024;

/// What came in, and what of it could not be read.
#[derive(Debug, Clone, Default)]
pub struct Intake {
    /// Lines with an event that could be read.
    pub read: u64,
    /// Of those, lines whose event happened before that of a line above: late.
    pub late: u64,
    /// Lines that could not be read.
    pub bad: u64,
    /// The first of them.
    pub first_bad: Vec<BadLine>,
    /// Why the file could not be read to its end.
    pub broken: Option<String>,
}

/// A line that could not be read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BadLine {
    /// Its number, from 1.
    pub line: u64,
    /// The code of what is wrong.
    pub code: &'static str,
    /// Where in the line, as a JSON pointer.
    pub path: String,
    /// What is wrong, in a sentence.
    pub detail: String,
}

impl Intake {
    fn bad(&mut self, line: u64, faults: &Faults) {
        self.bad += 1;
        if self.first_bad.len() < SHOWN {
            let fault = faults.first();
            let (code, path, detail) = (fault.code.as_str(), fault.path, fault.detail.into_owned());
            self.first_bad.push(BadLine { line, code, path, detail });
        }
    }
}

/// Opens a log. A name that ends in `.gz` is decompressed; the bar shows how much of the file was read, where standard error is a
/// terminal.
///
/// # Errors
/// What the system says, with the name of the file.
pub fn open(path: &Path) -> Result<(Box<dyn BufRead>, ProgressBar), String> {
    let fault = |error: std::io::Error| format!("{}: {error}", path.display());
    let file = File::open(path).map_err(fault)?;
    let length = file.metadata().map_err(fault)?.len();
    let style = ProgressStyle::with_template("{bar:40} {bytes} of {total_bytes}, {eta} left");
    let bar = ProgressBar::new(length).with_style(style.map_err(|error| error.to_string())?);
    let file = BufReader::new(bar.wrap_read(file));
    let plain: Box<dyn BufRead> = if path.extension().is_some_and(|extension| extension == "gz") {
        Box::new(BufReader::new(flate2::read::MultiGzDecoder::new(file)))
    } else {
        Box::new(file)
    };
    Ok((plain, bar))
}

/// The inputs of a log, in the order of its lines.
///
/// A log says when things happened, not when they came in. An input is stepped when it happened, or, where a line above happened later,
/// at the instant of that line: it was late. One that does not say when it happened is stepped like the line above.
#[derive(Debug)]
pub struct Events<'a, R> {
    reader: R,
    order: LogOrder,
    intake: &'a RefCell<Intake>,
    line: u64,
    buffer: Vec<u8>,
    /// The latest instant so far, and of which account that is where the log is by account.
    latest: Option<(AccountId, DateTime<Utc>)>,
}

impl<'a, R: BufRead> Events<'a, R> {
    /// Reads a log. What can't be read is noted in the intake.
    pub const fn new(reader: R, order: LogOrder, intake: &'a RefCell<Intake>) -> Self {
        Self { reader, order, intake, line: 0, buffer: Vec::new(), latest: None }
    }

    /// Reads one line into the buffer; false at the end.
    fn read(&mut self) -> std::io::Result<bool> {
        self.buffer.clear();
        let most = LINE_BYTES as u64 + 1;
        let read = self.reader.by_ref().take(most).read_until(b'\n', &mut self.buffer)?;
        if self.buffer.len() > LINE_BYTES && !self.buffer.ends_with(b"\n") {
            self.reader.skip_until(b'\n')?;
        }
        self.line += 1;
        Ok(read > 0)
    }

    fn event(&mut self) -> Result<Logged, Faults> {
        if self.buffer.len() > LINE_BYTES {
            return Err(Error::new(Code::DocumentTooLarge).with("limit", LINE_BYTES).into());
        }
        let event = read_event(&self.buffer)?;
        let (account, input) = (event.account, event.input);
        let same = |of: &AccountId| self.order == LogOrder::ByTime || *of == account;
        let latest = self.latest.as_ref().filter(|(of, _)| same(of)).map(|(_, at)| *at);
        let now = match (input.at, latest) {
            (Some(at), Some(latest)) => at.max(latest),
            (Some(at), None) => at,
            (None, Some(latest)) => latest,
            (None, None) => {
                let detail = "The first event has no \"time\": nothing says when it is to be stepped.";
                return Err(Error::new(Code::MissingField).detail(detail).with("field", "time").into());
            }
        };
        self.intake.borrow_mut().late += u64::from(input.at.is_some_and(|at| at < now));
        self.latest = Some((account.clone(), now));
        Ok(Logged { account, now, input })
    }
}

impl<R: BufRead> Iterator for Events<'_, R> {
    type Item = Logged;

    fn next(&mut self) -> Option<Logged> {
        loop {
            match self.read() {
                Ok(true) => {}
                Ok(false) => return None,
                Err(error) => {
                    self.intake.borrow_mut().broken = Some(format!("line {}: {error}", self.line + 1));
                    return None;
                }
            }
            if self.buffer.trim_ascii().is_empty() {
                continue;
            }
            match self.event() {
                Ok(logged) => {
                    self.intake.borrow_mut().read += 1;
                    return Some(logged);
                }
                Err(faults) => self.intake.borrow_mut().bad(self.line, &faults),
            }
        }
    }
}
