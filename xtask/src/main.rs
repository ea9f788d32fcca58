//! The project's own chores: `cargo xtask test | gen | conformance | differential | bench | fuzz | seeded`.
//!
//! Nothing here is part of the library. Each chore is one module; a chore that fails says why in plain sentences and
//! ends with a status other than zero.

mod arguments;
mod bench;
mod conformance;
mod differential;
mod fuzz;
mod generate;
mod process;
mod project;
mod seeded;
mod test;

use std::process::ExitCode;

use arguments::Arguments;

/// What a chore returns: whether all was well, or a sentence that says why it could not even run.
type Outcome<T> = Result<T, String>;

/// The commands by name: what the README promises is checked against this table.
const COMMANDS: &[(&str, &str, Chore)] = &[
    ("test", "every check in order: [--only STAGE]... [--list]; CI=true allows no skips", test::chore),
    ("gen", "writes the generated files: [--check] only compares them", generate::chore),
    ("conformance", "runs the vectors: [--vectors DIR] [--missing-codes]", conformance::chore),
    (
        "differential",
        "random questions for every language, with what Rust answers: [--seed N]",
        differential::chore,
    ),
    ("bench", "criterion benches, and instruction counts where valgrind is present", bench::chore),
    ("fuzz", "the fuzz targets for a short fixed time: [--seconds N] [--target NAME]", fuzz::chore),
    ("seeded", "bugs that are sown into a copy of the core: the search must find each", seeded::chore),
];

type Chore = fn(Arguments) -> Outcome<bool>;

fn main() -> ExitCode {
    let mut arguments = std::env::args().skip(1);
    let name = arguments.next().unwrap_or_default();
    let Some((_, _, chore)) = COMMANDS.iter().find(|(command, ..)| *command == name) else {
        print_commands();
        let asked = matches!(name.as_str(), "help" | "--help" | "-h");
        return if asked { ExitCode::SUCCESS } else { ExitCode::FAILURE };
    };
    match chore(Arguments::new(arguments)) {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::FAILURE,
        Err(sentence) => {
            eprintln!("xtask {name}: {sentence}");
            ExitCode::FAILURE
        }
    }
}

fn print_commands() {
    println!("cargo xtask COMMAND");
    for (name, about, _) in COMMANDS {
        println!("  {name:<12} {about}");
    }
}
