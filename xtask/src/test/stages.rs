//! The stages in their order: what is quick and often wrong comes first.

use super::{Stage, Tally, kotlin, libtest, no_std, node, packages, papers, python, storefront, swift};
use crate::{Outcome, conformance, generate, process};

pub(super) const STAGES: &[Stage] = &[
    ("fmt", "the sources are formatted", format),
    (
        "papers",
        "no path of somebody's machine in any file; the documents that a project needs are there",
        papers::check,
    ),
    ("commands", "the commands that the documents promise exist", papers::commands),
    ("versions", "every package of every language has the one version", packages::versions),
    ("clippy", "no lint fires in any target, with and without the core's features", clippy),
    ("build", "every package builds, with benches and examples", build),
    ("tests", "unit, integration and documentation tests of every package, with all features", tests),
    ("docs", "the manual builds without a broken link", docs),
    ("no-std", "the core alone needs neither std nor an operating system", no_std::check),
    ("generated", "the generated files are up to date", generated),
    ("vectors", "the conformance vectors, as many as the index says; every error code has one", vectors),
    (
        "packages",
        "what crates.io would get holds what it needs, and compiles from that: nothing is uploaded",
        packages::check,
    ),
    ("node", "the npm package: every vector, hostile callers, types, the packed tarball", node::check),
    (
        "storefront",
        "the example on the npm package: three stages, killed at any moment, types",
        storefront::check,
    ),
    ("python", "the PyPI package: every vector, hostile callers, types, the packed source", python::check),
    ("kotlin", "the Kotlin library: every vector, the manifest, hostile callers, the tour", kotlin::check),
    ("swift", "the Swift package: every vector, the manifest, hostile callers, the examples", swift::check),
];

/// The stages of other languages; the others are `--only rust`.
pub(super) const LANGUAGES: &[&str] = &["python", "node", "storefront", "swift", "kotlin"];

fn format() -> Outcome<Tally> {
    component("rustfmt", "fmt")?;
    pass_if(process::show(process::cargo(&["fmt", "--all", "--check"]))?, "run `cargo fmt --all`.")
}

fn clippy() -> Outcome<Tally> {
    // Features only add to the core, so it is enough that it and its tests compile without them: the tests run with all.
    const RUNS: &[&[&str]] = &[
        &["clippy", "--quiet", "--workspace", "--all-targets", "--all-features", "--", "-D", "warnings"],
        &["clippy", "--quiet", "-p", "recoup", "--all-targets", "--", "-D", "warnings"],
    ];
    component("clippy", "clippy")?;
    for arguments in RUNS {
        if !process::show(process::cargo(arguments))? {
            return Err(format!("`cargo {}` has something to say.", arguments.join(" ")));
        }
    }
    Ok(Tally::pass())
}

fn build() -> Outcome<Tally> {
    pass_if(
        process::show(process::cargo(&[
            "build",
            "--quiet",
            "--workspace",
            "--all-targets",
            "--all-features",
        ]))?,
        "it does not build.",
    )
}

fn tests() -> Outcome<Tally> {
    libtest::run(&["test", "--workspace", "--all-features", "--no-fail-fast", "--", "--show-output"])
}

fn docs() -> Outcome<Tally> {
    let mut command = process::cargo(&["doc", "--quiet", "-p", "recoup", "--no-deps", "--all-features"]);
    command.env("RUSTDOCFLAGS", "-D warnings");
    pass_if(process::show(command)?, "the documentation has a fault.")
}

fn generated() -> Outcome<Tally> {
    let stale = generate::stale_names()?;
    Ok(Tally::from_complaints(
        stale.iter().map(|name| format!("{name} is stale: run `cargo xtask gen`.")).collect(),
    ))
}

fn vectors() -> Outcome<Tally> {
    let report = conformance::run_project()?;
    let mut failed: Vec<String> =
        report.missing_codes().iter().map(|code| format!("no vector expects {code}")).collect();
    failed.extend(report.failures);
    for line in &failed {
        println!("{line}");
    }
    Ok(Tally { passed: report.passed, failed, skipped: Vec::new() })
}

/// Makes sure that a component of the toolchain is there, and installs it where it is missing.
fn component(name: &str, subcommand: &str) -> Outcome<()> {
    let present =
        || process::keep(process::cargo(&[subcommand, "--version"])).is_ok_and(|finished| finished.success);
    if present() {
        return Ok(());
    }
    println!("{name} is missing; asking rustup for it.");
    let added = process::show(process::program("rustup", &["component", "add", name]));
    if added.is_ok_and(|added| added) && present() {
        return Ok(());
    }
    Err(format!("{name} is missing and could not be installed; try `rustup component add {name}`."))
}

fn pass_if(success: bool, otherwise: &str) -> Outcome<Tally> {
    if success { Ok(Tally::pass()) } else { Err(otherwise.to_owned()) }
}
