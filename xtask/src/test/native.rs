//! The library under Swift and Kotlin: built once, what uniffi prints of it compared with what is checked in, and what both stages ask of a
//! machine and of an example.

use std::path::{Path, PathBuf};
use std::process::Command;

use serde_json::Value;

use super::Tally;
use crate::{Outcome, process, project};

/// A language that uniffi prints.
#[derive(Clone, Copy)]
pub(super) enum Language {
    Swift,
    Kotlin,
}

impl Language {
    const fn word(self) -> &'static str {
        match self {
            Self::Swift => "swift",
            Self::Kotlin => "kotlin",
        }
    }

    /// What is printed, and where it is kept.
    const fn files(self) -> &'static [(&'static str, &'static str)] {
        match self {
            Self::Swift => &[
                ("RecoupNative.swift", "bindings-swift/Sources/RecoupNative/RecoupNative.swift"),
                ("RecoupFFI.h", "bindings-swift/Sources/RecoupFFI/RecoupFFI.h"),
            ],
            Self::Kotlin => &[(
                "recoup/internal/recoup_native.kt",
                "bindings-swift/kotlin/src/main/kotlin/recoup/internal/recoup_native.kt",
            )],
        }
    }
}

/// Builds the library and the program that prints its low-level code; the path of the library.
pub(super) fn build() -> Outcome<PathBuf> {
    let build = ["build", "--quiet", "-p", "recoup-swift", "--features", "bindgen"];
    if !process::show(process::cargo(&build))? {
        return Err("the native library does not build.".into());
    }
    let name = format!("{}recoup_native{}", std::env::consts::DLL_PREFIX, std::env::consts::DLL_SUFFIX);
    Ok(target().join("debug").join(name))
}

/// Where cargo builds.
pub(super) fn target() -> PathBuf {
    let metadata = process::cargo(&["metadata", "--no-deps", "--format-version", "1"]);
    let metadata = process::keep(metadata).ok();
    let metadata: Option<Value> = metadata.and_then(|finished| serde_json::from_str(&finished.stdout).ok());
    let folder = metadata.and_then(|metadata| metadata["target_directory"].as_str().map(PathBuf::from));
    folder.unwrap_or_else(|| project::root().join("target"))
}

/// A sentence for each file that is not what uniffi prints of the library. Where nobody watches nothing is changed; elsewhere it is mended.
pub(super) fn stale(library: &Path, language: Language) -> Outcome<Vec<String>> {
    let target = target();
    let printed = target.join("uniffi").join(language.word());
    let mut command = Command::new(target.join("debug/recoup-bindgen"));
    command.current_dir(project::root().join("bindings-swift"));
    command.args([
        "generate",
        "--no-format",
        "--config",
        "uniffi.toml",
        "--language",
        language.word(),
        "--out-dir",
    ]);
    command.arg(&printed).arg(library);
    let finished = process::keep(command)?;
    if !finished.success {
        return Err(format!("uniffi printed nothing: {}{}", finished.stdout, finished.stderr));
    }
    let mut complaints = Vec::new();
    for (name, kept) in language.files() {
        let now = project::read(&printed.join(name))?;
        let place = project::root().join(kept);
        if std::fs::read_to_string(&place).ok().as_ref() == Some(&now) {
            continue;
        }
        if process::in_ci() {
            complaints.push(format!(
                "{kept} is not what uniffi prints; run this stage where CI is not set, and commit it."
            ));
        } else {
            std::fs::write(&place, now).map_err(|error| format!("{kept}: {error}."))?;
            println!("wrote {kept}");
        }
    }
    Ok(complaints)
}

/// Runs an example that must print what a file of the project holds.
pub(super) fn prints(example: Command, name: &str, expected: &str) -> Outcome<Tally> {
    let finished = process::keep(example)?;
    if finished.success && finished.stdout == project::read(&project::root().join(expected))? {
        return Ok(Tally::pass());
    }
    println!("{}{}", finished.stdout, finished.stderr);
    Ok(Tally::failure(format!("the example {name} does not print {expected}: see above.")))
}

/// Installs a Debian package where a program is missing.
pub(super) fn install(program: &str, package: &str) -> Outcome<()> {
    let present = || process::is_present("sh", &["-c", &format!("command -v {program}")]);
    if present() {
        return Ok(());
    }
    println!("{program} is missing; asking apt-get for it.");
    let apt = |arguments: &[&str]| {
        let mut command = process::program("apt-get", arguments);
        command.env("DEBIAN_FRONTEND", "noninteractive").stdin(std::process::Stdio::null());
        process::keep(command)
    };
    apt(&["update", "-q"])?;
    let finished = apt(&["install", "-q", "-y", "--no-install-recommends", package])?;
    if present() {
        return Ok(());
    }
    Err(format!("{program} is missing and apt-get could not install it: {}", finished.stderr))
}

/// The Debian mirror that this machine uses.
pub(super) fn mirror() -> Option<String> {
    let sources = ["/etc/apt/sources.list.d/debian.sources", "/etc/apt/sources.list"];
    let text = sources.iter().find_map(|path| std::fs::read_to_string(path).ok())?;
    let is_mirror = |word: &&str| word.starts_with("http") && word.trim_end_matches('/').ends_with("/debian");
    text.lines()
        .filter(|line| !line.starts_with('#'))
        .flat_map(str::split_whitespace)
        .find(is_mirror)
        .map(str::to_owned)
}
