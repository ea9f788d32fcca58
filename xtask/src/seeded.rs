//! Bugs that are sown on purpose: the search through every state of small accounts must find each of them.
//!
//! A copy of the core gets one bug at a time, by changes of text that must each be found exactly once, and the search runs over it.
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
    /// The world of the search that is looked at.
    world: &'static str,
    /// All of these: what matters most is guarded more than once.
    changes: &'static [Change],
}

/// A change of text in a file of the core.
struct Change {
    file: &'static str,
    from: &'static str,
    to: &'static str,
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
        world: "quorum_and_delegates",
        changes: &[
            Change {
                file: "src/approval/people.rs",
                from: "let barred = |contact: &ContactId| step.separation && case.asks(contact);",
                to: "let barred = |contact: &ContactId| step.separation && case.asks(contact) && !self.received.contains_key(contact);",
            },
            Change {
                file: "src/approval/decide.rs",
                from: "} else if step.separation && self.asked_by(by) {",
                to: "} else if step.separation && self.asked_by(by) && !circle.delegations.iter().any(|given| Some(&given.to) == by.contact.as_ref()) {",
            },
        ],
    },
    Seed {
        invariant: NEEDS_APPROVAL,
        bug: "an approver and the delegate of the same approver make a quorum of two",
        world: "two_people_in_one_right",
        changes: &[Change {
            file: "src/approval/votes.rs",
            from: "matched(&votes).len()",
            to: "votes.len()",
        }],
    },
    Seed {
        invariant: NEEDS_APPROVAL,
        bug: "an amendment is not compared with what was approved",
        world: "stages_and_amendments",
        changes: &[Change {
            file: "src/approval/reopen.rs",
            from: "beyond.iter().all(|facet| !reason.watches.is_empty() && !reason.watches.contains(facet))",
            to: "beyond.len() < 100",
        }],
    },
    Seed {
        invariant: NEEDS_APPROVAL,
        bug: "an approver who amends has still approved",
        world: "amended_by_an_approver",
        changes: &[Change {
            file: "src/approval/reopen.rs",
            from: "if !self.separation || by_itself {",
            to: "if self.separation || by_itself {",
        }],
    },
    Seed {
        invariant: BELOW_ZERO,
        bug: "a hold ignores what is held already",
        world: "carts_that_share_a_budget",
        changes: &[Change {
            file: "src/budget/state.rs",
            from: "exact::sub(exact::sub(there, self.committed.get())?, self.held.get())",
            to: "exact::sub(there, self.committed.get())",
        }],
    },
    Seed {
        invariant: BELOW_ZERO,
        bug: "an approved cart goes beyond a budget that others used up since",
        world: "budget_that_approval_exceeds",
        changes: &[Change {
            file: "src/account/placing.rs",
            from: "self.check_still_covered(cart, &offered, deed)?;",
            to: "",
        }],
    },
    Seed {
        invariant: LEDGER,
        bug: "an approval that lapses releases nothing",
        world: "carts_that_share_a_budget",
        changes: &[Change {
            file: "src/account/carts.rs",
            from: "if ended { self.release_overdue(&cart) } else { Ok(()) }",
            to: "let _ = ended; Ok(())",
        }],
    },
    Seed {
        invariant: TWICE,
        bug: "an answered attempt stays open",
        world: "carts_that_share_a_budget",
        changes: &[Change {
            file: "src/account/answers.rs",
            from: "if *result != (EffectResult::Unknown {}) {",
            to: "if matches!(*result, EffectResult::Failed { .. }) {",
        }],
    },
    Seed {
        invariant: TWICE,
        bug: "an unknown outcome closes the attempt",
        world: "answers_in_every_order",
        changes: &[Change {
            file: "src/account/answers.rs",
            from: "if *result != (EffectResult::Unknown {}) {",
            to: "if true {",
        }],
    },
    Seed {
        invariant: REACHES_END,
        bug: "an answer to the attempt under way is taken for one to another",
        world: "amended_by_an_approver",
        changes: &[Change {
            file: "src/cart/lifecycle.rs",
            from: "if self.placing.as_ref() == key {",
            to: "if self.placing.is_none() && key.is_none() {",
        }],
    },
];

/// `cargo xtask seeded`.
pub(crate) fn chore(arguments: Arguments) -> Outcome<bool> {
    arguments.finish()?;
    let Sown { found, missed } = sow()?;
    println!("{found} bugs were found, {} were not", missed.len());
    Ok(missed.is_empty())
}

/// How many bugs were found, and a sentence for each that was not.
pub(crate) struct Sown {
    pub(crate) found: usize,
    pub(crate) missed: Vec<String>,
}

/// Sows every bug and says what found it.
pub(crate) fn sow() -> Outcome<Sown> {
    let field = Field::clear()?;
    let mut sown = Sown { found: 0, missed: Vec::new() };
    for seed in SEEDS {
        let began = Instant::now();
        let found = field.sow(seed)?;
        let seconds = began.elapsed().as_secs_f64();
        match found {
            Ok(broken) => {
                sown.found += 1;
                println!("found: {}\n    by \"{broken}\", {seconds:.0} s", seed.bug);
            }
            Err(complaint) => {
                println!("NOT FOUND: {}\n    {complaint}", seed.bug);
                sown.missed.push(format!("{}: {complaint}", seed.bug));
            }
        }
    }
    Ok(sown)
}

/// A copy of the core in a folder of its own, with its own compiled files.
struct Field {
    root: PathBuf,
}

impl Field {
    fn clear() -> Outcome<Self> {
        let target = std::env::var_os("CARGO_TARGET_DIR").map(PathBuf::from);
        let target = target.unwrap_or_else(|| "target".into());
        // An absolute one replaces the root.
        let field = Self { root: project::root().join(target).join("seeded") };
        let _ = fs::remove_dir_all(field.root.join("core"));
        let from = project::root();
        for name in ["Cargo.lock", "LICENSE-MIT", "LICENSE-APACHE", "README.md"] {
            copy(&from.join(name), &field.root.join(name))?;
        }
        for name in ["core/src", "core/presets", "core/tests/it/account_search"] {
            copy(&from.join(name), &field.root.join(name))?;
        }
        // Nothing but the search: the other tests would be compiled again for every bug.
        write(&field.root.join("core/tests/it/main.rs"), "mod account_search;\n")?;
        copy(&from.join("core/Cargo.toml"), &field.root.join("core/Cargo.toml"))?;
        // The other packages of the workspace are not needed.
        let manifest = project::read(&from.join("Cargo.toml"))?;
        let alone = manifest
            .replace(r#"members = ["core", "examples", "benches", "xtask"]"#, r#"members = ["core"]"#);
        if alone == manifest {
            return Err("the members of the workspace are written in another way than expected.".into());
        }
        write(&field.root.join("Cargo.toml"), &alone)?;
        Ok(field)
    }

    /// The invariant that found the bug, or what is wrong.
    fn sow(&self, seed: &Seed) -> Outcome<Result<String, String>> {
        let mut sound = Vec::new();
        let mut lost = None;
        for change in seed.changes {
            let path = self.root.join("core").join(change.file);
            let text = project::read(&path)?;
            if text.matches(change.from).count() != 1 {
                lost = Some(format!("its text is not there exactly once in core/{}.", change.file));
                break;
            }
            write(&path, &text.replace(change.from, change.to))?;
            sound.push((path, text));
        }
        let finished = if lost.is_none() { Some(self.search(seed)) } else { None };
        for (path, text) in sound.iter().rev() {
            write(path, text)?;
        }
        match finished {
            Some(finished) => Ok(judge(seed, &finished?)),
            None => Ok(Err(lost.unwrap_or_default())),
        }
    }

    fn search(&self, seed: &Seed) -> Outcome<Finished> {
        let arguments = ["test", "-p", "recoup", "--offline", "--test", "it", "--", seed.world];
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

fn write(path: &Path, text: &str) -> Outcome<()> {
    fs::write(path, text).map_err(|error| format!("{}: {error}.", path.display()))
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
