//! Swift: the package is built and its tests run, with the `swift` of this machine or with Debian's in a root of its own.
//!
//! The root is a Debian 13 below `target/`, made once. What it needs of this machine is mounted in a mount namespace of the one process that
//! runs inside, so that nothing stays mounted, however that process ends.

use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::process::Command;

use super::Tally;
use super::native;
use crate::{Outcome, differential, process, project};

/// The release that has Swift, and what belongs to a compiler that makes tests.
const RELEASE: &str = "trixie";
const PACKAGES: &str = "swiftlang,libswiftlang,swiftlang-dev,libstdc++-14-dev";

pub(super) fn check() -> Outcome<Tally> {
    let library = native::build()?;
    differential::file()?;
    let stale = native::stale(&library, native::Language::Swift)?;
    let swift = Swift::ready(&library)?;
    let mut tally = Tally::from_complaints(stale);
    tally.add(swift.test()?);
    for (example, arguments, expected) in EXAMPLES {
        tally.add(swift.example(example, arguments, expected)?);
    }
    Ok(tally)
}

/// The programs among the examples, the project's files that they are given, and what they must print.
const EXAMPLES: &[(&str, &[&str], &str)] = &[
    ("Tour", &["examples/scenarios"], "examples/expected/tour.txt"),
    ("OfflineQuote", &[], "examples/expected/offline-quote.txt"),
];

/// Where Swift runs, and the folders as it sees them.
struct Swift {
    /// Debian's root, where this machine has no Swift of its own.
    root: Option<PathBuf>,
    /// The folder of the native library.
    library: PathBuf,
    build: PathBuf,
}

impl Swift {
    fn ready(library: &Path) -> Outcome<Self> {
        let library = library.parent().ok_or("the library has no folder.")?.to_path_buf();
        let build = native::target().join("swift-build");
        std::fs::create_dir_all(&build).map_err(|error| format!("{}: {error}.", build.display()))?;
        let root = if process::is_present("swift", &["--version"]) {
            println!("with the swift of this machine");
            None
        } else {
            Some(swift_root()?)
        };
        Ok(Self { root, library, build })
    }

    fn test(&self) -> Outcome<Tally> {
        let [project, library, build] = self.places()?;
        let mut arguments =
            vec!["test".to_owned(), "--package-path".to_owned(), format!("{project}/bindings-swift")];
        arguments.extend(["--scratch-path".to_owned(), build, "-Xlinker".to_owned(), format!("-L{library}")]);
        if self.root.is_some() {
            // The root is the sandbox.
            arguments.push("--disable-sandbox".to_owned());
        }
        let finished = process::keep(self.command("swift", &arguments)?)?;
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

    /// Runs an example that was built with the tests.
    fn example(&self, name: &str, files: &[&str], expected: &str) -> Outcome<Tally> {
        let [project, _, build] = self.places()?;
        let arguments: Vec<String> = files.iter().map(|file| format!("{project}/{file}")).collect();
        native::prints(self.command(&format!("{build}/debug/{name}"), &arguments)?, name, expected)
    }

    /// The project, the native library and the build, as the program sees them.
    fn places(&self) -> Outcome<[String; 3]> {
        if self.root.is_some() {
            return Ok(["/project", "/native", "/build"].map(str::to_owned));
        }
        Ok([shown(&project::root())?, shown(&self.library)?, shown(&self.build)?])
    }

    /// A program where Swift is, with the library on its path.
    fn command(&self, program: &str, arguments: &[String]) -> Outcome<Command> {
        let [project, library, _] = self.places()?;
        let Some(root) = &self.root else {
            let mut command = process::program(program, &[]);
            command.args(arguments).env("LD_LIBRARY_PATH", library).env("RECOUP_PROJECT", project);
            return Ok(command);
        };
        let mounts =
            [(project::root(), "project"), (self.library.clone(), "native"), (self.build.clone(), "build")];
        let mut script = format!("set -e\nmount -t proc proc '{root}/proc'\n", root = shown(root)?);
        for (from, to) in mounts {
            let place = root.join(to);
            std::fs::create_dir_all(&place).map_err(|error| format!("{}: {error}.", place.display()))?;
            let _ = writeln!(script, "mount --bind '{}' '{}'", shown(&from)?, shown(&place)?);
        }
        let _ = writeln!(
            script,
            "exec chroot '{}' /usr/bin/env LD_LIBRARY_PATH={library} RECOUP_PROJECT={project} HOME=/root \"$@\"",
            shown(root)?
        );
        let mut command = process::program("unshare", &["--mount", "sh", "-c", &script, "sh", program]);
        command.args(arguments);
        Ok(command)
    }
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
