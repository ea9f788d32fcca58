//! Swift: the package is built and its tests run, with the `swift` of this machine or with Debian's in a root of its own.
//!
//! The root is a Debian 13 below `target/`, made once. What it needs of this machine is mounted in a mount namespace of the one process that
//! runs inside, so that nothing stays mounted, however that process ends.

use std::fmt::Write as _;
use std::path::{Path, PathBuf};

use super::Tally;
use super::native;
use crate::{Outcome, process, project};

/// The release that has Swift, and what belongs to a compiler that makes tests.
const RELEASE: &str = "trixie";
const PACKAGES: &str = "swiftlang,libswiftlang,swiftlang-dev,libstdc++-14-dev";

pub(super) fn check() -> Outcome<Tally> {
    let library = native::build()?;
    let stale = native::stale(&library, native::Language::Swift)?;
    let tests = test(&library)?;
    let mut tally = Tally::from_complaints(stale);
    tally.add(tests);
    Ok(tally)
}

fn test(library: &Path) -> Outcome<Tally> {
    let folder = library.parent().ok_or("the library has no folder.")?;
    let package = project::root().join("bindings-swift");
    let build = native::target().join("swift-build");
    std::fs::create_dir_all(&build).map_err(|error| format!("{}: {error}.", build.display()))?;
    let mut command = if process::is_present("swift", &["--version"]) {
        println!("with the swift of this machine");
        let mut command = process::program("swift", &["test"]);
        command.current_dir(&package);
        command.args(["--package-path", &shown(&package)?, "--scratch-path", &shown(&build)?]);
        command.arg("-Xlinker").arg(format!("-L{}", folder.display()));
        command.env("LD_LIBRARY_PATH", folder).env("RECOUP_PROJECT", project::root());
        command
    } else {
        let root = swift_root()?;
        inside(&root, folder, &build)?
    };
    command.env("RECOUP_CI", "1");
    let finished = process::keep(command)?;
    let output = format!("{}{}", finished.stdout, finished.stderr);
    let tally = read(&output);
    for line in output.lines().filter(|line| line.starts_with("recoup: ")) {
        println!("{line}");
    }
    if !finished.success || tally.passed == 0 {
        println!("{output}");
        if tally.failed.is_empty() {
            return Err("`swift test` did not get through: see above.".into());
        }
    }
    Ok(tally)
}

/// `swift test` inside the root, with the project at `/project` and the library at `/native`.
fn inside(root: &Path, library: &Path, build: &Path) -> Outcome<std::process::Command> {
    let mounts =
        [(project::root(), "project"), (library.to_path_buf(), "native"), (build.to_path_buf(), "build")];
    let mut script = format!("set -e\nmount -t proc proc '{root}/proc'\n", root = shown(root)?);
    for (from, to) in mounts {
        let place = root.join(to);
        std::fs::create_dir_all(&place).map_err(|error| format!("{}: {error}.", place.display()))?;
        let _ = writeln!(script, "mount --bind '{}' '{}'", shown(&from)?, shown(&place)?);
    }
    let _ = writeln!(
        script,
        "exec chroot '{}' /usr/bin/env LD_LIBRARY_PATH=/native RECOUP_PROJECT=/project HOME=/root \
         swift test --package-path /project/bindings-swift --scratch-path /build --disable-sandbox -Xlinker -L/native",
        shown(root)?
    );
    Ok(process::program("unshare", &["--mount", "sh", "-c", &script]))
}

/// The root with Swift; made where it is not there.
fn swift_root() -> Outcome<PathBuf> {
    let root = native::target().join("swift-root");
    let stamp = root.join("made-by-xtask");
    let made = format!("{RELEASE} {PACKAGES}\n");
    if std::fs::read_to_string(&stamp).is_ok_and(|stamp| stamp == made) {
        println!("with Debian's swift in {}", root.display());
        return Ok(root);
    }
    println!(
        "no swift on this machine: making a Debian {RELEASE} with it in {} (3 GB, a few minutes)",
        root.display()
    );
    native::install("debootstrap", "debootstrap")?;
    if root.exists() {
        std::fs::remove_dir_all(&root).map_err(|error| format!("{}: {error}.", root.display()))?;
    }
    let include = format!("--include={PACKAGES}");
    let mut arguments = vec!["--variant=minbase".to_owned(), include, RELEASE.to_owned(), shown(&root)?];
    // The mirror that this machine itself uses, where it says which.
    arguments.extend(native::mirror());
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    let finished = process::keep(process::program("debootstrap", &arguments))?;
    if !finished.success {
        println!("{}{}", finished.stdout, finished.stderr);
        return Err("debootstrap did not make the root: see above.".into());
    }
    std::fs::write(&stamp, made).map_err(|error| format!("{}: {error}.", stamp.display()))?;
    Ok(root)
}

fn shown(path: &Path) -> Outcome<String> {
    let text = path.to_str().ok_or_else(|| format!("{} is no text.", path.display()))?;
    if text.contains('\'') { Err(format!("{text} has a quote in it.")) } else { Ok(text.to_owned()) }
}

/// Reads what `XCTest` prints: a line per test, and sums that the lines must come to.
fn read(output: &str) -> Tally {
    let mut tally = Tally::default();
    for line in output.lines() {
        let Some(rest) = line.strip_prefix("Test Case '") else { continue };
        let Some((name, verdict)) = rest.split_once("' ") else { continue };
        if verdict.starts_with("passed") {
            tally.passed += 1;
        } else if verdict.starts_with("failed") {
            tally.failed.push(name.to_owned());
        } else if verdict.starts_with("skipped") {
            tally.skipped.push(name.to_owned());
        }
    }
    tally
}

#[cfg(test)]
mod tests {
    use super::read;

    #[test]
    fn cases_are_counted() {
        let tally = read(
            "Test Suite 'All tests' started at 2026-01-01\n\
             Test Case 'MoneyTests.testA' started at 2026-01-01\n\
             Test Case 'MoneyTests.testA' passed (0.1 seconds)\n\
             x.swift:3: error: MoneyTests.testB : XCTAssertEqual failed\n\
             Test Case 'MoneyTests.testB' failed (0.1 seconds)\n\
             Test Case 'MoneyTests.testC' skipped (0.1 seconds)\n\
             Executed 3 tests, with 1 failure (0 unexpected) in 0.2 (0.2) seconds\n",
        );
        assert_eq!(tally.passed, 1);
        assert_eq!(tally.failed, ["MoneyTests.testB"]);
        assert_eq!(tally.skipped, ["MoneyTests.testC"]);
    }
}
