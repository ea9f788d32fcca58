//! Runs Rust's tests and reads what the test programs print.
//!
//! An ignored test is skipped. So is a test that prints a line `skipped: REASON`: it could not do its work here, and a
//! pass would claim more than was checked.

use super::Tally;
use crate::{Outcome, process};

/// Runs `cargo` with these arguments, which must ask the test programs for the output of passing tests.
pub(super) fn run(arguments: &[&str]) -> Outcome<Tally> {
    let finished = process::keep_stdout(process::cargo(arguments))?;
    let mut tally = read(&finished.stdout);
    if !finished.success {
        println!("{}", finished.stdout);
        if tally.failed.is_empty() {
            tally.failed.push(format!("`cargo {}` did not get through: see above.", arguments.join(" ")));
        }
    }
    Ok(tally)
}

/// Reads the output of any number of test programs.
fn read(output: &str) -> Tally {
    let mut tally = Tally::default();
    let mut printed_by = None;
    let mut excused = None;
    for line in output.lines() {
        if let Some(counts) = line.strip_prefix("test result: ") {
            // Each line of a test is counted below; the sum is the judge of what was recognised.
            tally.passed += count(counts, "passed");
            printed_by = None;
        } else if let Some(name) =
            line.strip_prefix("---- ").and_then(|rest| rest.strip_suffix(" stdout ----"))
        {
            printed_by = Some(name);
        } else if let (Some(name), Some(reason)) = (printed_by, line.trim().strip_prefix("skipped: ")) {
            if excused != Some(name) {
                excused = Some(name);
                tally.skipped.push(format!("{name}: {reason}"));
            }
        } else if let Some((name, verdict)) =
            line.strip_prefix("test ").and_then(|rest| rest.rsplit_once(" ... "))
        {
            match verdict.split_once(',').unwrap_or((verdict, "")) {
                ("FAILED", _) => tally.failed.push(name.to_owned()),
                ("ignored", "") => tally.skipped.push(format!("{name}: ignored, no reason given")),
                ("ignored", reason) => tally.skipped.push(format!("{name}: {}", reason.trim())),
                _ => {}
            }
        }
    }
    let excused = tally.skipped.len() - ignored(output);
    tally.passed = tally.passed.saturating_sub(excused);
    tally
}

fn ignored(output: &str) -> usize {
    output
        .lines()
        .filter_map(|line| line.strip_prefix("test result: "))
        .map(|counts| count(counts, "ignored"))
        .sum()
}

/// The number before a word in `ok. 3 passed; 0 failed; 1 ignored; ...`.
fn count(counts: &str, word: &str) -> usize {
    let mut previous = "";
    for token in counts.split([' ', ';']).filter(|token| !token.is_empty()) {
        if token == word {
            return previous.parse().unwrap_or(0);
        }
        previous = token;
    }
    0
}

#[cfg(test)]
mod tests {
    use super::read;

    const OUTPUT: &str = "
running 4 tests
test a::one ... ok
test a::two - should panic ... ok
test a::slow ... ignored, takes an hour
test a::bad ... FAILED

successes:

---- a::one stdout ----
skipped: the data folder is not there
skipped: nor the other

successes:
    a::one
    a::two

failures:

---- a::bad stdout ----
assertion failed

failures:
    a::bad

test result: FAILED. 2 passed; 1 failed; 1 ignored; 0 measured; 0 filtered out; finished in 0.00s

running 1 test
test core/src/x.rs - x::Y (line 7) ... ok

test result: ok. 1 passed; 0 failed; 0 ignored; 0 measured; 0 filtered out; finished in 0.10s
";

    #[test]
    fn programs_are_added_up() {
        let tally = read(OUTPUT);
        assert_eq!(tally.passed, 2, "three passed, one of them says that it was skipped");
        assert_eq!(tally.failed, ["a::bad"]);
        assert_eq!(tally.skipped, ["a::slow: takes an hour", "a::one: the data folder is not there"]);
    }

    #[test]
    fn nothing_is_nothing() {
        let tally = read("error: could not compile");
        assert_eq!((tally.passed, tally.failed.len(), tally.skipped.len()), (0, 0, 0));
    }
}
