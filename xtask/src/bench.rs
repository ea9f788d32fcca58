//! `cargo xtask bench`: the criterion benches, then instruction counts where valgrind is present.
//!
//! Times drift on a shared machine, instruction counts do not. The program `instructions` of `recoup-benches` prints the
//! names of its workloads when it is called without arguments, and runs one of them so many times when it is called
//! with a name and a number. The difference of two runs is one repetition: loading and compiling cancel out.

use crate::arguments::Arguments;
use crate::{Outcome, process, project};

const PROGRAM: &str = "instructions";

pub(crate) fn chore(arguments: Arguments) -> Outcome<bool> {
    arguments.finish()?;
    if !process::show(process::cargo(&["bench", "-p", "recoup-benches"]))? {
        return Err("the benches did not get through.".into());
    }
    if !process::is_present("valgrind", &["--version"]) {
        println!("valgrind is not on this machine: no instruction counts.");
        return Ok(true);
    }
    let source = project::root().join("benches/src/bin").join(format!("{PROGRAM}.rs"));
    if !source.is_file() {
        println!("recoup-benches has no program `{PROGRAM}`: no instruction counts.");
        return Ok(true);
    }
    count_instructions()?;
    Ok(true)
}

fn count_instructions() -> Outcome<()> {
    let program = build()?;
    let listed = process::keep(process::program(&program, &[]))?;
    println!("\n{:<40} {:>16}", "workload", "instructions");
    for workload in listed.stdout.lines().map(str::trim).filter(|line| !line.is_empty()) {
        let (once, thrice) = (collected(&program, workload, "1")?, collected(&program, workload, "3")?);
        println!("{workload:<40} {:>16}", thrice.saturating_sub(once) / 2);
    }
    Ok(())
}

/// Builds the program as the benches are built, and says where it is.
fn build() -> Outcome<String> {
    let arguments =
        ["build", "--profile", "bench", "-p", "recoup-benches", "--bin", PROGRAM, "--message-format", "json"];
    let finished = process::keep_stdout(process::cargo(&arguments))?;
    let executable = finished.stdout.lines().rev().find_map(|line| {
        let message: serde_json::Value = serde_json::from_str(line).ok()?;
        message["executable"].as_str().map(str::to_owned)
    });
    executable.ok_or_else(|| format!("`{PROGRAM}` does not build."))
}

/// Instructions of one run, from callgrind's last word.
fn collected(program: &str, workload: &str, repetitions: &str) -> Outcome<u64> {
    let arguments = ["--tool=callgrind", "--callgrind-out-file=/dev/null", program, workload, repetitions];
    let finished = process::keep(process::program("valgrind", &arguments))?;
    collected_in(&finished.stderr)
        .ok_or_else(|| format!("callgrind said nothing of {workload}: {}", finished.stderr))
}

/// Reads `==123== Collected : 456789`.
fn collected_in(stderr: &str) -> Option<u64> {
    stderr.lines().find_map(|line| line.split_once("Collected :")?.1.trim().parse().ok())
}

#[cfg(test)]
mod tests {
    #[test]
    fn the_count_is_read() {
        let stderr = "==7== Events    : Ir\n==7== Collected : 7781\n==7== I   refs:      7,781\n";
        assert_eq!(super::collected_in(stderr), Some(7781));
        assert_eq!(super::collected_in("==7== ERROR SUMMARY"), None);
    }
}
