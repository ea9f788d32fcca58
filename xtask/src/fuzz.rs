//! `cargo xtask fuzz`: each fuzz target of `core/fuzz` for a short fixed time, on the nightly toolchain.

use std::path::Path;

use crate::arguments::Arguments;
use crate::{Outcome, process, project};

const SECONDS: u64 = 30;

pub(crate) fn chore(mut arguments: Arguments) -> Outcome<bool> {
    let seconds = match arguments.value("--seconds")? {
        None => SECONDS,
        Some(text) => text.parse().map_err(|_| format!("{text:?} is not a number of seconds."))?,
    };
    let only = arguments.value("--target")?;
    arguments.finish()?;
    install()?;
    let targets = targets()?;
    let chosen: Vec<_> =
        targets.iter().filter(|target| only.as_ref().is_none_or(|only| only == *target)).collect();
    if chosen.is_empty() {
        return Err(format!("there is no such target; there are: {}.", targets.join(", ")));
    }
    let mut failed = 0;
    for target in &chosen {
        println!("== {target}: {seconds} s");
        if !run(target, seconds)? {
            println!("{target} failed; cargo-fuzz says above which input it was.");
            failed += 1;
        }
    }
    println!("{} fuzz targets ran {seconds} s each, {failed} failed", chosen.len());
    Ok(failed == 0)
}

fn run(target: &str, seconds: u64) -> Outcome<bool> {
    let time = format!("-max_total_time={seconds}");
    let core = project::root().join("core");
    let (corpus, seeds) = (format!("fuzz/corpus/{target}"), format!("fuzz/seeds/{target}"));
    let mut command = process::nightly_cargo(&["fuzz", "run", target, &corpus]);
    // Documents that a fuzzer would hardly come upon by itself.
    if core.join(&seeds).is_dir() {
        command.arg(seeds);
    }
    // cargo-fuzz makes only its default corpus by itself.
    std::fs::create_dir_all(core.join(&corpus)).map_err(|error| format!("{corpus}: {error}"))?;
    command.args(["--", &time, "-max_len=65536", "-timeout=10"]).current_dir(core);
    process::show(command)
}

/// The fuzz targets by the names of their files.
fn targets() -> Outcome<Vec<String>> {
    let files = project::files(&project::root().join("core/fuzz/fuzz_targets"))?;
    let name = |path: &Path| path.file_stem().map(|stem| stem.to_string_lossy().into_owned());
    Ok(files.iter().filter_map(|path| name(path)).collect())
}

/// Makes sure that there is a nightly toolchain and cargo-fuzz.
fn install() -> Outcome<()> {
    let answers =
        |arguments: &[&str]| process::keep(process::nightly_cargo(arguments)).is_ok_and(|it| it.success);
    if !answers(&["--version"]) {
        return Err("fuzzing needs a nightly toolchain: `rustup toolchain install nightly`.".into());
    }
    if answers(&["fuzz", "--version"]) {
        return Ok(());
    }
    println!("cargo-fuzz is missing; installing it, which takes minutes.");
    if process::show(process::cargo(&["install", "cargo-fuzz", "--locked"]))? {
        return Ok(());
    }
    Err("cargo-fuzz could not be installed; try `cargo install cargo-fuzz --locked`.".into())
}
