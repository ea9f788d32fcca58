//! Reading a log of events: one on a line, compressed or not. What can't be read is counted and shown, never fatal.

use recoup::document::Faults;

/// How many bad lines are shown.
const SHOWN: usize = 5;

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
    /// Notes a line that could not be read.
    pub fn bad(&mut self, line: u64, faults: &Faults) {
        self.bad += 1;
        if self.first_bad.len() < SHOWN {
            let fault = faults.first();
            let (code, path, detail) = (fault.code.as_str(), fault.path, fault.detail.into_owned());
            self.first_bad.push(BadLine { line, code, path, detail });
        }
    }
}
