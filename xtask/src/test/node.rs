//! The npm package: its own tests, its types, and the packed tarball in a clean folder.
//!
//! Everything that is made lies below the target folder, but for `node_modules` and the addon of this machine, which Node looks for beside
//! the package. Both are ignored by git and made anew when what they are made from changes.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use super::{Tally, native};
use crate::{Outcome, differential, process, project};

pub(super) fn check() -> Outcome<Tally> {
    if let Some(skipped) = missing("node") {
        return Ok(skipped);
    }
    let package = Package::at("bindings-node")?;
    package.install()?;
    let addon = package.build()?;
    let mut command = package.runner(&addon);
    command.env("RECOUP_DIFFERENTIAL", differential::file()?);
    let mut tally = Package::tests(command)?;
    for (name, passed) in [("types", package.types()?), ("packed", package.packed(&addon)?)] {
        if passed {
            tally.passed += 1;
        } else {
            tally.failed.push(format!("node: {name}: see above"));
        }
    }
    Ok(tally)
}

/// What a stage comes to where there is no Node.
pub(super) fn missing(stage: &str) -> Option<Tally> {
    let present = process::is_present("node", &["--version"]) && process::is_present("npm", &["--version"]);
    let reason = format!("{stage}: Node.js 20 or later with npm is not on the PATH");
    (!present).then(|| Tally { skipped: vec![reason], ..Tally::default() })
}

/// A folder with a `package.json`.
pub(super) struct Package {
    /// Where it stands.
    folder: PathBuf,
    /// Where what is made goes.
    made: PathBuf,
}

impl Package {
    /// One of the project.
    pub(super) fn at(folder: &str) -> Outcome<Self> {
        let package = Self { folder: project::root().join(folder), made: native::target().join("node") };
        fs::create_dir_all(&package.made).map_err(|error| format!("{}: {error}.", package.made.display()))?;
        Ok(package)
    }

    /// What the tests need from npm, unless it is there for this very lock file.
    pub(super) fn install(&self) -> Outcome<()> {
        let lock = project::read(&self.folder.join("package-lock.json"))?;
        let stamp = self.folder.join("node_modules/.installed");
        if fs::read_to_string(&stamp).is_ok_and(|installed| installed == lock) {
            return Ok(());
        }
        println!("installing what the lock file names, with npm ci");
        if !process::show(self.program("npm", &["ci", "--no-audit", "--no-fund"]))? {
            return Err("npm ci did not get through: see above.".into());
        }
        fs::write(&stamp, lock).map_err(|error| format!("{}: {error}.", stamp.display()))
    }

    /// The addon, as Node loads it.
    pub(super) fn build(&self) -> Outcome<PathBuf> {
        if !process::show(process::cargo(&["build", "--quiet", "-p", "recoup-node"]))? {
            return Err("the addon does not build.".into());
        }
        let built = native::target().join("debug").join(format!(
            "{}recoup_node{}",
            std::env::consts::DLL_PREFIX,
            std::env::consts::DLL_SUFFIX
        ));
        let addon = self.made.join("recoup.node");
        copy(&built, &addon)?;
        Ok(addon)
    }

    /// Node's own test runner, with the addon that was built.
    pub(super) fn runner(&self, addon: &Path) -> Command {
        let mut command = self.program("node", &["--expose-gc", "--test", "--test-reporter=tap"]);
        command.env("RECOUP_ADDON", addon);
        command
    }

    /// The tests of the package, by this runner.
    pub(super) fn tests(command: Command) -> Outcome<Tally> {
        let finished = process::keep_stdout(command)?;
        for line in finished.stdout.lines().filter(|line| line.starts_with("# vectors:")) {
            println!("{line}");
        }
        let mut tally = read(&finished.stdout);
        if !finished.success {
            println!("{}", finished.stdout);
            if tally.failed.is_empty() {
                tally.failed.push("node --test did not get through: see above".into());
            }
        }
        Ok(tally)
    }

    /// What the type checker says to the examples and to the tests of types.
    pub(super) fn types(&self) -> Outcome<bool> {
        process::show(self.program("npm", &["run", "--silent", "types"]))
    }

    /// The tarball, installed in a folder of its own and required and imported there.
    fn packed(&self, addon: &Path) -> Outcome<bool> {
        copy(addon, &self.folder.join("native").join(addon_name()))?;
        let clean = self.made.join("clean");
        if clean.exists() {
            fs::remove_dir_all(&clean).map_err(|error| format!("{}: {error}.", clean.display()))?;
        }
        fs::create_dir_all(&clean).map_err(|error| format!("{}: {error}.", clean.display()))?;
        let made = self.made.to_string_lossy().into_owned();
        let packed = process::keep(self.program("npm", &["pack", "--silent", "--pack-destination", &made]))?;
        let tarball = packed.stdout.lines().last().map(|name| self.made.join(name.trim()));
        let Some(tarball) = tarball.filter(|_| packed.success) else {
            println!("{}{}", packed.stdout, packed.stderr);
            return Ok(false);
        };
        write(&clean.join("package.json"), r#"{ "name": "clean", "version": "1.0.0", "private": true }"#)?;
        let tarball = tarball.to_string_lossy().into_owned();
        let arguments = ["install", "--silent", "--no-audit", "--no-fund", "--offline", &tarball];
        let mut install = process::program("npm", &arguments);
        install.current_dir(&clean);
        if !process::show(install)? {
            return Ok(false);
        }
        let run = |name: &str| {
            let mut run = process::program("node", &[name]);
            run.current_dir(&clean).env_remove("RECOUP_ADDON");
            process::keep_stdout(run)
        };
        for name in ["esm.mjs", "cjs.cjs"] {
            copy(&self.folder.join("tests/packed").join(name), &clean.join(name))?;
            if !run(name)?.success {
                return Ok(false);
            }
        }
        // The tour, as somebody who installed the package runs it: the same text as in every language.
        let examples = project::root().join("examples");
        let (scenarios, tour) = (examples.join("scenarios"), examples.join("node/tour.mjs"));
        for file in project::files(&scenarios)? {
            copy(&file, &clean.join("scenarios").join(project::shown(&file, &scenarios)))?;
        }
        copy(&tour, &clean.join("node/tour.mjs"))?;
        let toured = run("node/tour.mjs")?;
        let expected = project::read(&examples.join("expected/tour.txt"))?;
        if toured.stdout != expected {
            println!("the tour says something else than examples/expected/tour.txt:\n{}", toured.stdout);
        }
        Ok(toured.success && toured.stdout == expected)
    }

    fn program(&self, name: &str, arguments: &[&str]) -> Command {
        let mut command = process::program(name, arguments);
        command.current_dir(&self.folder);
        command
    }
}

/// The addon as the package looks for it on this machine: `linux-x64-gnu.node`.
fn addon_name() -> String {
    let system = match std::env::consts::OS {
        "macos" => "darwin",
        "windows" => "win32",
        other => other,
    };
    let processor = match std::env::consts::ARCH {
        "x86_64" => "x64",
        "aarch64" => "arm64",
        other => other,
    };
    let libc = match (system, cfg!(target_env = "musl")) {
        ("linux", true) => "-musl",
        ("linux", false) => "-gnu",
        _ => "",
    };
    format!("{system}-{processor}{libc}.node")
}

/// Reads what Node's runner printed as TAP: its own sums, and the names of what failed or was skipped.
fn read(output: &str) -> Tally {
    let mut tally = Tally::default();
    let mut suspect = None;
    for line in output.lines() {
        let trimmed = line.trim();
        if let Some(count) = line.strip_prefix("# pass ") {
            tally.passed += count.trim().parse::<usize>().unwrap_or(0);
        } else if let Some((_, name)) =
            trimmed.strip_prefix("not ok ").and_then(|rest| rest.split_once(" - "))
        {
            suspect = Some(name);
        } else if let Some((_, name)) = trimmed.strip_prefix("ok ").and_then(|rest| rest.split_once(" - ")) {
            suspect = None;
            if let Some((name, reason)) = name.split_once(" # SKIP") {
                let reason = if reason.trim().is_empty() { "no reason given" } else { reason.trim() };
                tally.skipped.push(format!("{name}: {reason}"));
            }
        } else if let (Some(name), "type: 'test'") = (suspect, trimmed) {
            // A suite fails because a test in it does.
            tally.failed.push(name.to_owned());
            suspect = None;
        }
    }
    tally
}

fn copy(from: &Path, to: &Path) -> Outcome<()> {
    if let Some(folder) = to.parent() {
        fs::create_dir_all(folder).map_err(|error| format!("{}: {error}.", folder.display()))?;
    }
    // A process may have the old one loaded: it keeps that file, and a new one takes its name.
    let _ = fs::remove_file(to);
    fs::copy(from, to)
        .map(|_| ())
        .map_err(|error| format!("{} to {}: {error}.", from.display(), to.display()))
}

fn write(path: &Path, text: &str) -> Outcome<()> {
    fs::write(path, text).map_err(|error| format!("{}: {error}.", path.display()))
}

#[cfg(test)]
mod tests {
    use super::read;

    const OUTPUT: &str = "TAP version 13
# Subtest: vectors
    # Subtest: one
    ok 1 - one
      ---
      duration_ms: 1.5
      type: 'test'
      ...
    # Subtest: two
    not ok 2 - two
      ---
      duration_ms: 0.4
      type: 'test'
      error: 'x'
      ...
    ok 3 - three # SKIP no network
      ---
      type: 'test'
      ...
    1..3
not ok 1 - vectors
  ---
  duration_ms: 17.7
  type: 'suite'
  ...
1..1
# tests 3
# suites 1
# pass 1
# fail 1
# cancelled 0
# skipped 1
# todo 0
";

    #[test]
    fn tests_are_counted_and_suites_are_not() {
        let tally = read(OUTPUT);
        assert_eq!(tally.passed, 1);
        assert_eq!(tally.failed, ["two"]);
        assert_eq!(tally.skipped, ["three: no network"]);
    }
}
