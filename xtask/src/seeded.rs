//! Bugs that are sown on purpose: the search through every state of small accounts must find each of them.
//!
//! A copy of the core gets one bug at a time, by a change of text that must be found exactly once, and the search runs over it.
//! A search that still passes has a hole.

use std::fs;
use std::path::{Path, PathBuf};
use std::time::Instant;

use crate::arguments::Arguments;
use crate::process::{self, Finished};
use crate::{Outcome, project};

/// A bug, by the invariant that it breaks.
struct Seed {
    invariant: &'static str,
    bug: &'static str,
    file: &'static str,
    from: &'static str,
    to: &'static str,
    /// The worlds of the search that are looked at.
    worlds: &'static str,
}

const NEEDS_APPROVAL: &str = "no order without the approvals that its rules ask for";
const OWN_APPROVAL: &str = "nobody approves their own";
const BELOW_ZERO: &str = "no budget goes below zero";
const LEDGER: &str = "a budget holds what open carts cost and has spent what orders cost";
const TWICE: &str = "nothing is placed twice";
const REACHES_END: &str = "every cart can still reach a final state";

const SEEDS: &[Seed] = &[
    Seed {
        invariant: OWN_APPROVAL,
        bug: "those who ask may decide as delegates of others",
        file: "src/approval/people.rs",
        from: "let barred = |contact: &ContactId| step.separation && case.asks(contact);",
        to: "let barred = |contact: &ContactId| step.separation && case.asks(contact) && !self.received.contains_key(contact);",
        worlds: "quorum_and_delegates",
    },
    Seed {
        invariant: NEEDS_APPROVAL,
        bug: "two people in one right make a quorum of two",
        file: "src/approval/votes.rs",
        from: "matched(&votes).len()",
        to: "votes.len()",
        worlds: "quorum_and_delegates",
    },
    Seed {
        invariant: NEEDS_APPROVAL,
        bug: "an amendment is not compared with what was approved",
        file: "src/approval/reopen.rs",
        from: "beyond.iter().all(|facet| !reason.watches.is_empty() && !reason.watches.contains(facet))",
        to: "beyond.len() < 100",
        worlds: "stages_and_amendments",
    },
    Seed {
        invariant: BELOW_ZERO,
        bug: "a hold ignores what is held already",
        file: "src/budget/state.rs",
        from: "exact::sub(exact::sub(there, self.committed.get())?, self.held.get())",
        to: "exact::sub(there, self.committed.get())",
        worlds: "carts_that_share_a_budget",
    },
    Seed {
        invariant: TWICE,
        bug: "an answered attempt stays open",
        file: "src/account/answers.rs",
        from: "if *result != (EffectResult::Unknown {}) {",
        to: "if matches!(*result, EffectResult::Failed { .. }) {",
        worlds: "carts_that_share_a_budget",
    },
    Seed {
        invariant: LEDGER,
        bug: "an approval that lapses releases nothing",
        file: "src/account/carts.rs",
        from: "if ended { self.release_overdue(&cart) } else { Ok(()) }",
        to: "let _ = ended; Ok(())",
        worlds: "carts_that_share_a_budget",
    },
    Seed {
        invariant: REACHES_END,
        bug: "an unknown outcome closes the attempt, so that no later answer counts",
        file: "src/account/answers.rs",
        from: "if *result != (EffectResult::Unknown {}) {",
        to: "if true {",
        worlds: "carts_that_share_a_budget",
    },
];

/// `cargo xtask seeded`.
pub(crate) fn chore(arguments: Arguments) -> Outcome<bool> {
    arguments.finish()?;
    let field = Field::clear()?;
    let mut missed = 0_usize;
    for seed in SEEDS {
        let began = Instant::now();
        let found = field.sow(seed)?;
        let seconds = began.elapsed().as_secs_f64();
        match found {
            Ok(broken) => println!("found: {}\n    by \"{broken}\", {seconds:.0} s", seed.bug),
            Err(complaint) => {
                missed += 1;
                println!("NOT FOUND: {}\n    {complaint}", seed.bug);
            }
        }
    }
    println!("{} bugs were sown, {missed} of them not found", SEEDS.len());
    Ok(missed == 0)
}

/// A copy of the core in a folder of its own, with its own compiled files.
struct Field {
    root: PathBuf,
}

impl Field {
    fn clear() -> Outcome<Self> {
        let root = std::env::temp_dir().join("recoup-seeded");
        let field = Self { root };
        let _ = fs::remove_dir_all(field.root.join("core"));
        let from = project::root();
        for name in ["Cargo.lock", "LICENSE-MIT", "LICENSE-APACHE", "README.md"] {
            copy(&from.join(name), &field.root.join(name))?;
        }
        for name in ["core/src", "core/presets", "core/tests/account_search"] {
            copy(&from.join(name), &field.root.join(name))?;
        }
        copy(&from.join("core/Cargo.toml"), &field.root.join("core/Cargo.toml"))?;
        // The other packages of the workspace are not needed.
        let manifest = fs::read_to_string(from.join("Cargo.toml")).map_err(|error| error.to_string())?;
        let alone = manifest
            .replace(r#"members = ["core", "examples", "benches", "xtask"]"#, r#"members = ["core"]"#);
        if alone == manifest {
            return Err("the members of the workspace are written in another way than expected.".into());
        }
        fs::write(field.root.join("Cargo.toml"), alone).map_err(|error| error.to_string())?;
        Ok(field)
    }

    /// The invariant that found the bug, or what is wrong.
    fn sow(&self, seed: &Seed) -> Outcome<Result<String, String>> {
        let path = self.root.join("core").join(seed.file);
        let sound = fs::read_to_string(&path).map_err(|error| format!("{}: {error}", seed.file))?;
        if sound.matches(seed.from).count() != 1 {
            return Ok(Err(format!("its text is not there exactly once in core/{}.", seed.file)));
        }
        let write = |text: &str| fs::write(&path, text).map_err(|error| format!("{}: {error}", seed.file));
        write(&sound.replace(seed.from, seed.to))?;
        let finished = self.search(seed);
        write(&sound)?;
        Ok(judge(seed, &finished?))
    }

    fn search(&self, seed: &Seed) -> Outcome<Finished> {
        let arguments = ["test", "-p", "recoup", "--offline", "--test", "account_search", "--", seed.worlds];
        let mut command = process::cargo(&arguments);
        command.current_dir(&self.root).env("CARGO_TARGET_DIR", self.root.join("target"));
        // A bug may leave something unused; that is not what is looked for.
        command.env("RUSTFLAGS", "--cap-lints=allow").env("RUST_BACKTRACE", "0");
        process::keep(command)
    }
}

fn judge(seed: &Seed, finished: &Finished) -> Result<String, String> {
    if finished.success {
        return Err("the search did not find it.".into());
    }
    let said = |text: &str| text.lines().find_map(|line| line.strip_prefix("invariant: ").map(str::to_owned));
    match said(&finished.stdout).or_else(|| said(&finished.stderr)) {
        Some(broken) if broken == seed.invariant => Ok(broken),
        Some(broken) => Err(format!("it was found by \"{broken}\" and not by \"{}\".", seed.invariant)),
        None => {
            let tail: Vec<&str> = finished.stderr.lines().rev().take(12).collect();
            let tail: Vec<&str> = tail.into_iter().rev().collect();
            Err(format!("the search did not run:\n{}", tail.join("\n")))
        }
    }
}

fn copy(from: &Path, to: &Path) -> Outcome<()> {
    let failed = |error: std::io::Error| format!("{} could not be copied: {error}.", from.display());
    if from.is_dir() {
        fs::create_dir_all(to).map_err(failed)?;
        for entry in fs::read_dir(from).map_err(failed)? {
            let entry = entry.map_err(failed)?;
            copy(&entry.path(), &to.join(entry.file_name()))?;
        }
        return Ok(());
    }
    if let Some(folder) = to.parent() {
        fs::create_dir_all(folder).map_err(failed)?;
    }
    // What did not change keeps its date, so that it is not compiled again.
    if fs::read(to).ok() != fs::read(from).ok() {
        fs::copy(from, to).map_err(failed)?;
    }
    Ok(())
}
