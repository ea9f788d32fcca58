//! The `PyPI` package: built as a wheel, tested in a virtual environment, its types checked, and built again from the packed source.
//!
//! Everything that is made lies in `python` below the target folder. What is installed or built there stays until what it was made from
//! changes; the wheel itself is left to cargo.

use std::collections::hash_map::DefaultHasher;
use std::fs;
use std::hash::{Hash as _, Hasher as _};
use std::path::{Path, PathBuf};
use std::process::Command;

use super::{Tally, native};
use crate::{Outcome, differential, process, project};

/// What the packed source is made from.
const SOURCES: &[&str] = &["core", "surface", "tables", "bindings-python", "Cargo.toml"];

pub(super) fn check() -> Outcome<Tally> {
    let made = native::target().join("python");
    fs::create_dir_all(&made).map_err(|error| format!("{}: {error}.", made.display()))?;
    let package = Package { folder: project::root().join("bindings-python"), made };
    let environment = package.environment("venv", Some("tests/requirements.txt"))?;
    package.install_wheel(&environment)?;
    let mut tally = package.tests(&environment)?;
    for (name, passed) in [
        ("types", package.types(&environment)?),
        ("stubs", package.stubs(&environment)?),
        ("packed", package.packed(&environment)?),
    ] {
        if passed {
            tally.passed += 1;
        } else {
            tally.failed.push(format!("python: {name}: see above"));
        }
    }
    Ok(tally)
}

struct Package {
    /// Where it stands.
    folder: PathBuf,
    /// Where what is made goes.
    made: PathBuf,
}

/// A virtual environment.
struct Environment(PathBuf);

impl Environment {
    fn program(&self, name: &str, arguments: &[&str]) -> Command {
        let folder = if cfg!(windows) { "Scripts" } else { "bin" };
        let mut command = process::program(self.0.join(folder).join(name), arguments);
        // An environment of the caller must not reach into this one.
        command.env("VIRTUAL_ENV", &self.0).env_remove("PYTHONPATH").env_remove("PYTHONHOME");
        command
    }

    fn pip_install(&self, arguments: &[&str]) -> Command {
        let mut command =
            self.program("python", &["-m", "pip", "--disable-pip-version-check", "install", "--quiet"]);
        command.args(arguments);
        command
    }

    fn pip(&self, arguments: &[&str]) -> Outcome<()> {
        if process::show(self.pip_install(arguments))? {
            Ok(())
        } else {
            Err(format!("pip could not install {}.", arguments.join(" ")))
        }
    }
}

impl Package {
    /// An environment with what a file of requirements names, unless it is there for this very file.
    fn environment(&self, name: &str, requirements: Option<&str>) -> Outcome<Environment> {
        let environment = Environment(self.made.join(name));
        let wanted = requirements.map(|file| project::read(&self.folder.join(file))).transpose()?;
        let stamp = environment.0.join("installed");
        if wanted.is_some() && fs::read_to_string(&stamp).ok() == wanted {
            return Ok(environment);
        }
        if environment.0.exists() {
            fs::remove_dir_all(&environment.0)
                .map_err(|error| format!("{}: {error}.", environment.0.display()))?;
        }
        make_environment(&environment.0)?;
        if let (Some(file), Some(wanted)) = (requirements, wanted) {
            println!("installing what {file} names, with pip");
            environment.pip(&["-r", &self.folder.join(file).to_string_lossy()])?;
            fs::write(&stamp, wanted).map_err(|error| format!("{}: {error}.", stamp.display()))?;
        }
        Ok(environment)
    }

    /// The wheel of the working tree, in place of what was installed before.
    fn install_wheel(&self, environment: &Environment) -> Outcome<()> {
        let wheels = self.made.join("wheels");
        let _ = fs::remove_dir_all(&wheels);
        let mut build =
            environment.program("maturin", &["build", "--quiet", "--profile", "dev", "--manifest-path"]);
        build.arg(self.folder.join("Cargo.toml")).arg("--out").arg(&wheels);
        if !process::show(build)? {
            return Err("the wheel does not build.".into());
        }
        environment.pip(&["--force-reinstall", "--no-deps", &only_file(&wheels)?.to_string_lossy()])
    }

    /// The package's own tests: every vector, hostile callers, what the README shows.
    fn tests(&self, environment: &Environment) -> Outcome<Tally> {
        let mut command = environment.program("python", &["-m", "pytest", "-rsfE", "--color=no"]);
        command.env("RECOUP_DIFFERENTIAL", differential::file()?);
        command.current_dir(&self.folder);
        let finished = process::keep_stdout(command)?;
        for line in finished.stdout.lines().filter(|line| line.starts_with("vectors: ")) {
            println!("{line}");
        }
        let mut tally = read(&finished.stdout);
        if !finished.success {
            println!("{}", finished.stdout);
            if tally.failed.is_empty() {
                tally.failed.push("python: the tests did not get through: see above".into());
            }
        }
        Ok(tally)
    }

    /// What a strict type checker says to the package.
    fn types(&self, environment: &Environment) -> Outcome<bool> {
        let mut command = environment.program("python", &["-m", "mypy", "--no-error-summary", "--cache-dir"]);
        command.arg(self.made.join("mypy")).current_dir(self.folder.join("python"));
        command.args(["--config-file", "../pyproject.toml"]);
        process::show(command)
    }

    /// Whether the stub of the native half says what is there.
    fn stubs(&self, environment: &Environment) -> Outcome<bool> {
        let mut command = environment.program("python", &["-m", "mypy.stubtest", "recoup._native"]);
        command.current_dir(&self.made);
        process::show(command)
    }

    /// The source as it is uploaded, built and installed in a clean environment, where the README's first lines run.
    fn packed(&self, environment: &Environment) -> Outcome<bool> {
        let sources = self.made.join("sdist");
        let _ = fs::remove_dir_all(&sources);
        let mut pack = environment.program("maturin", &["sdist", "--manifest-path"]);
        pack.arg(self.folder.join("Cargo.toml")).arg("--out").arg(&sources);
        if !process::show(pack)? {
            return Ok(false);
        }
        let (stamp, now) = (self.made.join("packed"), fingerprint()?);
        if fs::read_to_string(&stamp).is_ok_and(|kept| kept == now) {
            println!("the packed source was built before, and nothing in it has changed since");
            return Ok(true);
        }
        println!("building the packed source in a clean environment");
        let clean = self.environment("clean", None)?;
        // A place of its own: pip unpacks the source somewhere new each time, and what cargo keeps of it serves nobody again.
        let built = self.made.join("sdist-target");
        let mut install = clean.pip_install(&["--config-settings=build-args=--profile dev"]);
        install.arg(only_file(&sources)?).env("CARGO_TARGET_DIR", &built);
        let installed = process::show(install)?;
        let _ = fs::remove_dir_all(&built);
        if !installed {
            return Ok(false);
        }
        let mut run = clean.program(
            "python",
            &["-c", "import doctest, recoup; raise SystemExit(doctest.testmod(recoup).failed)"],
        );
        run.current_dir(&self.made);
        if !process::show(run)? {
            return Ok(false);
        }
        fs::write(&stamp, now).map_err(|error| format!("{}: {error}.", stamp.display()))?;
        Ok(true)
    }
}

/// A new environment. Debian keeps the module for it in a package of its own.
fn make_environment(folder: &Path) -> Outcome<()> {
    let make = || {
        let mut command = process::program("python3", &["-m", "venv"]);
        command.arg(folder);
        process::keep(command).is_ok_and(|finished| finished.success)
    };
    if make() {
        return Ok(());
    }
    let _ = fs::remove_dir_all(folder);
    let apt = process::program(
        "sh",
        &["-c", "apt-get update -q && apt-get install -q -y --no-install-recommends python3-venv"],
    );
    println!("python3 makes no virtual environment; asking apt-get for python3-venv.");
    let _ = process::keep(apt)?;
    if make() { Ok(()) } else { Err("python3 (3.11 or later) with its module venv is needed.".into()) }
}

/// The one file of a folder that something was just made into.
fn only_file(folder: &Path) -> Outcome<PathBuf> {
    let files = project::files(folder)?;
    match <[PathBuf; 1]>::try_from(files) {
        Ok([file]) => Ok(file),
        Err(files) => Err(format!("{} holds {} files where one was made.", folder.display(), files.len())),
    }
}

/// What tells one state of the sources from another.
fn fingerprint() -> Outcome<String> {
    let mut hasher = DefaultHasher::new();
    for source in SOURCES {
        let place = project::root().join(source);
        let files = if place.is_dir() { project::files(&place)? } else { vec![place] };
        for file in files {
            file.hash(&mut hasher);
            fs::read(&file).map_err(|error| format!("{}: {error}.", file.display()))?.hash(&mut hasher);
        }
    }
    Ok(format!("{:016x}", hasher.finish()))
}

/// Reads the summary of pytest: `FAILED a::b - why`, `SKIPPED [1] a.py:3: why`, and the counts of the last line.
fn read(output: &str) -> Tally {
    let mut tally = Tally::default();
    for line in output.lines() {
        if let Some(failed) = line.strip_prefix("FAILED ").or_else(|| line.strip_prefix("ERROR ")) {
            tally.failed.push(failed.split(" - ").next().unwrap_or(failed).to_owned());
        } else if let Some(skipped) = line.strip_prefix("SKIPPED ") {
            tally.skipped.push(skipped.to_owned());
        }
    }
    let counts = output.lines().rev().find(|line| line.contains(" passed") && line.contains(" in "));
    let mut before = "";
    for word in counts.unwrap_or_default().split([' ', ',']).filter(|word| !word.is_empty()) {
        if word == "passed" {
            tally.passed = before.parse().unwrap_or(0);
        }
        before = word;
    }
    tally
}

#[cfg(test)]
mod tests {
    use super::read;

    #[test]
    fn the_summary_of_pytest_is_read() {
        let tally = read(
            "vectors: 3 passed\n....\nSKIPPED [1] tests/test_a.py:3: no pyarrow\nFAILED tests/test_b.py::test_c[x - y] - assert 1 == 2\n\
             ERROR tests/test_d.py\n1 failed, 3011 passed, 1 skipped, 1 error in 12.00s\n",
        );
        assert_eq!(tally.passed, 3011);
        assert_eq!(tally.failed.len(), 2);
        assert_eq!(tally.skipped, ["[1] tests/test_a.py:3: no pyarrow"]);
    }

    #[test]
    fn nothing_is_nothing() {
        assert_eq!(read("ImportError").passed, 0);
    }
}
