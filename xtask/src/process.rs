//! Running other programs from the root of the project.

use std::ffi::OsString;
use std::process::{Command, Stdio};

use crate::{Outcome, project};

/// What a program printed and whether it was content.
pub(crate) struct Finished {
    pub(crate) success: bool,
    pub(crate) stdout: String,
    pub(crate) stderr: String,
}

/// The cargo that started this program.
pub(crate) fn cargo(arguments: &[&str]) -> Command {
    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| OsString::from("cargo"));
    let mut command = program(cargo, arguments);
    if in_ci() {
        // Every run there starts anew: what an incremental build keeps is read by nobody and fills the disk.
        command.env("CARGO_INCREMENTAL", "0");
    }
    command
}

/// Whether `CI` says that nobody sits at this machine.
pub(crate) fn in_ci() -> bool {
    std::env::var("CI").is_ok_and(|ci| ci == "true" || ci == "1")
}

/// Any program.
pub(crate) fn program(name: impl Into<OsString>, arguments: &[&str]) -> Command {
    let mut command = Command::new(name.into());
    command.args(arguments).current_dir(project::root());
    command
}

/// Cargo of the nightly toolchain. What `cargo run` told this process about the stable one must not reach it.
pub(crate) fn nightly_cargo(arguments: &[&str]) -> Command {
    let mut command = program("rustup", &["run", "nightly", "cargo"]);
    command.args(arguments);
    for name in ["CARGO", "RUSTUP_TOOLCHAIN", "LD_LIBRARY_PATH"] {
        command.env_remove(name);
    }
    command
}

/// Runs a program whose output the reader sees as it comes.
pub(crate) fn show(mut command: Command) -> Outcome<bool> {
    command.status().map(|status| status.success()).map_err(|error| cannot_start(&command, &error))
}

/// Runs a program and keeps its standard output; the reader sees the rest (compiler messages) as it comes.
pub(crate) fn keep_stdout(mut command: Command) -> Outcome<Finished> {
    command.stderr(Stdio::inherit());
    keep(command)
}

/// Runs a program and keeps all it prints.
pub(crate) fn keep(mut command: Command) -> Outcome<Finished> {
    let output = command.output().map_err(|error| cannot_start(&command, &error))?;
    Ok(Finished {
        success: output.status.success(),
        stdout: String::from_utf8_lossy(&output.stdout).into_owned(),
        stderr: String::from_utf8_lossy(&output.stderr).into_owned(),
    })
}

/// Whether a program can be started at all.
pub(crate) fn is_present(name: &str, arguments: &[&str]) -> bool {
    keep(program(name, arguments)).is_ok_and(|finished| finished.success)
}

fn cannot_start(command: &Command, error: &std::io::Error) -> String {
    format!("{} could not be started: {error}.", command.get_program().to_string_lossy())
}
