//! `cargo xtask test`: every check of the project, in order, each with its time.
//!
//! A stage counts its own checks (the test programs report one per test, the vectors one per vector, other stages one).
//! What did not run is named with its reason. With `CI=true` nothing may be left out. The last line is always
//! `tests: N passed, M failed, K skipped`.

mod kotlin;
mod libtest;
mod native;
mod no_std;
mod node;
mod packages;
mod papers;
mod python;
mod stages;
mod storefront;
mod swift;

use std::time::Instant;

use stages::STAGES;

use crate::arguments::Arguments;
use crate::{Outcome, process};

/// What a stage came to.
#[derive(Debug, Default)]
struct Tally {
    passed: usize,
    /// Names, or sentences, of what failed.
    failed: Vec<String>,
    /// What did not run, and why.
    skipped: Vec<String>,
}

/// What `--only` calls every stage that is not about another language.
const RUST: &str = "rust";

/// One stage: its name, what it checks, and how.
type Stage = (&'static str, &'static str, fn() -> Outcome<Tally>);

pub(crate) fn chore(mut arguments: Arguments) -> Outcome<bool> {
    let only = arguments.values("--only")?;
    let list = arguments.switch("--list");
    arguments.finish()?;
    let known = |name: &str| name == RUST || STAGES.iter().any(|(stage, ..)| *stage == name);
    if let Some(unknown) = only.iter().find(|name| !known(name)) {
        return Err(format!("there is no stage {unknown:?}; see `cargo xtask test --list`."));
    }
    if list {
        for (name, about, _) in STAGES {
            println!("{name:<12} {about}");
        }
        return Ok(true);
    }
    let chosen = STAGES.iter().filter(|(name, ..)| {
        let named = |one: &String| one == name || (one == RUST && !stages::LANGUAGES.contains(name));
        only.is_empty() || only.iter().any(named)
    });
    let started = Instant::now();
    let mut total = Tally::default();
    for stage in chosen {
        total.add(run(stage));
    }
    Ok(conclude(&total, started))
}

fn run((name, about, check): &Stage) -> Tally {
    println!("== {name}: {about}");
    let started = Instant::now();
    let tally = check().unwrap_or_else(|sentence| {
        println!("{sentence}");
        Tally::failure(format!("{name}: {sentence}"))
    });
    let word = if tally.failed.is_empty() { "ok" } else { "FAILED" };
    let (passed, failed, skipped) = (tally.passed, tally.failed.len(), tally.skipped.len());
    let seconds = started.elapsed().as_secs_f64();
    println!("-- {name}: {word}, {passed} passed, {failed} failed, {skipped} skipped, {seconds:.1} s");
    tally
}

/// Prints what failed and what did not run, then the line that CI reads.
fn conclude(total: &Tally, started: Instant) -> bool {
    println!();
    for failure in &total.failed {
        println!("failed: {failure}");
    }
    for skipped in &total.skipped {
        println!("skipped: {skipped}");
    }
    let forbidden = process::in_ci() && !total.skipped.is_empty();
    if forbidden {
        println!("CI=true: nothing may be skipped, so this run failed.");
    }
    println!("time: {:.0} s", started.elapsed().as_secs_f64());
    println!("{}", total.line());
    total.failed.is_empty() && !forbidden && total.passed > 0
}

impl Tally {
    /// A stage that is one check, and passed.
    fn pass() -> Self {
        Self { passed: 1, ..Self::default() }
    }

    /// A stage that is one check, and failed.
    fn failure(sentence: impl Into<String>) -> Self {
        Self { failed: vec![sentence.into()], ..Self::default() }
    }

    /// A stage that is one check and passes when there are no complaints.
    fn from_complaints(complaints: Vec<String>) -> Self {
        for complaint in &complaints {
            println!("{complaint}");
        }
        if complaints.is_empty() { Self::pass() } else { Self { failed: complaints, ..Self::default() } }
    }

    fn add(&mut self, other: Self) {
        self.passed += other.passed;
        self.failed.extend(other.failed);
        self.skipped.extend(other.skipped);
    }

    fn line(&self) -> String {
        format!("tests: {} passed, {} failed, {} skipped", self.passed, self.failed.len(), self.skipped.len())
    }
}

#[cfg(test)]
mod tests {
    use super::Tally;

    #[test]
    fn the_last_line_has_its_fixed_form() {
        let mut total = Tally::pass();
        total.add(Tally::failure("a"));
        total.add(Tally { passed: 3, failed: Vec::new(), skipped: vec!["b".into()] });
        assert_eq!(total.line(), "tests: 4 passed, 1 failed, 1 skipped");
    }
}
