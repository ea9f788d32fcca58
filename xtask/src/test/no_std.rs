//! Proves that the core needs neither std nor an operating system.
//!
//! Two independent ways: none of its dependencies is built with a feature `std`, as cargo resolves them for the core
//! *alone* (the rest of the workspace may well use std), and the core builds for a target that has no std.

use super::Tally;
use crate::{Outcome, process};

/// Targets without an operating system, the first that is installed is used.
const BARE: &[&str] =
    &["thumbv7em-none-eabi", "aarch64-unknown-none", "x86_64-unknown-none", "riscv32imac-unknown-none-elf"];

pub(super) fn check() -> Outcome<Tally> {
    for features in [&[][..], &["--features", "schema"]] {
        let with_std = dependencies_with_std(features)?;
        if !with_std.is_empty() {
            return Err(format!("built with std {}: {}.", features.join(" "), with_std.join(", ")));
        }
    }
    println!("no dependency of the core has its std feature on");
    let Some(target) = bare_target() else {
        println!(
            "no bare target can be had on this machine (`rustup target add {}`); features were checked",
            BARE[0]
        );
        return Ok(Tally::pass());
    };
    let build = ["build", "--quiet", "-p", "recoup", "--target", target];
    let with_schema = ["check", "--quiet", "-p", "recoup", "--target", target, "--features", "schema"];
    for arguments in [&build[..], &with_schema] {
        if !process::show(process::cargo(arguments))? {
            return Err(format!("`cargo {}` failed.", arguments.join(" ")));
        }
    }
    println!("the core builds for {target}");
    Ok(Tally::pass())
}

/// The packages that are linked into the core and have a feature `std` on. Macros run while building and are not linked.
fn dependencies_with_std(features: &[&str]) -> Outcome<Vec<String>> {
    const TREE: &[&str] = &[
        "tree",
        "-p",
        "recoup",
        "-e",
        "normal,no-proc-macro",
        "--target",
        "all",
        "--prefix",
        "none",
        "--format",
        "{p}|{f}",
    ];
    let finished = process::keep_stdout(process::cargo(&[TREE, features].concat()))?;
    if !finished.success || !finished.stdout.starts_with("recoup ") {
        return Err("`cargo tree` gave no answer about the core.".into());
    }
    Ok(with_std(&finished.stdout))
}

/// Reads lines such as `serde v1.0.0|alloc,std (*)`.
fn with_std(tree: &str) -> Vec<String> {
    let mut found: Vec<String> = tree
        .lines()
        .filter_map(|line| line.split_once('|'))
        .filter(|(_, features)| {
            features.trim_end_matches("(*)").split(',').any(|feature| feature.trim() == "std")
        })
        .map(|(package, _)| package.to_owned())
        .collect();
    found.sort();
    found.dedup();
    found
}

/// A bare target of this toolchain; one is installed where none is there.
fn bare_target() -> Option<&'static str> {
    let installed = || -> Option<&'static str> {
        let listed =
            process::keep(process::program("rustup", &["target", "list", "--installed"])).ok()?.stdout;
        BARE.iter().copied().find(|target| listed.lines().any(|line| line.trim() == *target))
    };
    installed().or_else(|| {
        let _ = process::keep(process::program("rustup", &["target", "add", BARE[0]]));
        installed()
    })
}

#[cfg(test)]
mod tests {
    use super::with_std;

    #[test]
    fn only_the_std_feature_counts() {
        let tree = "recoup v0.1.0 (core)|default\nserde v1.0.0|alloc,std\nserde v1.0.0|alloc,std (*)\n\
                    a v1.0.0|\nb v1.0.0|std\nc v1.0.0|std_instead,no-std\n";
        assert_eq!(with_std(tree), ["b v1.0.0", "serde v1.0.0"]);
    }
}
