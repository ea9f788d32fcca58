//! What is published: one version for everything, and a crate that compiles from what its package holds.
//!
//! The wheels, the npm tarball and the Swift and Kotlin libraries are packed and tested by the stages of their languages. Nothing here is
//! uploaded.

use std::collections::BTreeSet;

use serde_json::Value;

use super::{Tally, native};
use crate::{Outcome, process, project};

/// What crates.io gets. Everything else in the workspace is built from this folder only, and says `publish = false`.
const PUBLISHED: &[&str] = &["recoup"];
/// What a crate may hold: its tests read the vectors of the project, which no package has.
const FOLDERS: &[&str] = &["src/", "presets/"];
/// What it must hold. Cargo adds its own.
const FILES: &[&str] = &["Cargo.toml", "LICENSE-APACHE", "LICENSE-MIT", "README.md", "src/lib.rs"];
const FROM_CARGO: &[&str] = &[".cargo_vcs_info.json", "Cargo.lock", "Cargo.toml.orig"];
/// A package can't reach out of its folder, so these have the licences once more.
const LICENSED: &[&str] = &["core", "bindings-python"];

/// A place outside of cargo's manifests where the version is written.
type Place = (&'static str, Written);

#[derive(Clone, Copy)]
enum Written {
    /// A JSON pointer.
    Json(&'static str),
    /// What stands before it, up to the quote that ends it.
    After(&'static str),
}

const PLACES: &[Place] = &[
    ("bindings-python/python/recoup/__init__.py", Written::After("\n__version__ = \"")),
    ("bindings-node/package.json", Written::Json("/version")),
    ("bindings-node/package-lock.json", Written::Json("/version")),
    ("bindings-node/package-lock.json", Written::Json("/packages//version")),
    ("examples/node/package-lock.json", Written::Json("/packages/..~1..~1bindings-node/version")),
    ("bindings-swift/kotlin/jvm/build.gradle.kts", Written::After("\nversion = \"")),
    ("conformance/surface.json", Written::Json("/version")),
];

/// Every package has the version of the workspace.
pub(super) fn versions() -> Outcome<Tally> {
    let root = project::root();
    let metadata = metadata()?;
    let packages = list(&metadata["packages"]);
    let core = packages.iter().find(|package| package["name"] == "recoup");
    let version = core.and_then(|core| core["version"].as_str()).ok_or("there is no package recoup.")?;
    let mut complaints = cargo_differs(packages, version);
    for (file, written) in PLACES {
        let text = project::read(&root.join(file))?;
        complaints.extend(differs(file, written.find(&text).as_deref(), version));
    }
    let manifest = project::read(&root.join("bindings-python/pyproject.toml"))?;
    if !takes_version(&manifest) {
        complaints.push("bindings-python/pyproject.toml does not take its version from Cargo.toml.".into());
    }
    let changes = project::read(&root.join("CHANGELOG.md"))?;
    if !tells_of(&changes, version) {
        complaints.push(format!("CHANGELOG.md begins neither with [Unreleased] nor with [{version}]."));
    }
    Ok(Tally::from_complaints(complaints))
}

/// The packages that are published hold what they need and no more, and compile from that.
pub(super) fn check() -> Outcome<Tally> {
    let root = project::root();
    let metadata = metadata()?;
    let mut complaints = Vec::new();
    let meant = published(list(&metadata["packages"]));
    if meant != PUBLISHED.iter().copied().collect() {
        complaints.push(format!("cargo would publish {meant:?}; meant are {PUBLISHED:?}."));
    }
    for (folder, name) in
        LICENSED.iter().flat_map(|folder| ["LICENSE-MIT", "LICENSE-APACHE"].map(|name| (folder, name)))
    {
        if project::read(&root.join(folder).join(name))? != project::read(&root.join(name))? {
            complaints.push(format!("{folder}/{name} is not {name}."));
        }
    }
    for name in PUBLISHED {
        let listed = process::keep_stdout(cargo("package", name, &["--list"]))?;
        if !listed.success {
            return Err(format!("{name} can't be packed."));
        }
        let files: Vec<&str> = listed.stdout.lines().collect();
        complaints.extend(misplaced(&files).into_iter().map(|what| format!("{name}: {what}")));
        // Nothing but the upload is left out.
        if !process::show(cargo("publish", name, &["--dry-run", "--no-verify", "--quiet"]))? {
            complaints.push(format!("crates.io would not take {name}."));
        } else if !checks(name, &metadata)? {
            complaints.push(format!("{name} does not compile from its package."));
        }
    }
    Ok(Tally::from_complaints(complaints))
}

/// Whether a crate compiles where none of our files are. Cargo's own verification generates code as well, which takes four times as long and
/// finds nothing more.
fn checks(name: &str, metadata: &Value) -> Outcome<bool> {
    let version = list(&metadata["packages"]).iter().find(|package| package["name"] == *name);
    let version = version.and_then(|package| package["version"].as_str()).unwrap_or_default();
    let folder = native::target().join("package");
    let unpacked = folder.join(format!("{name}-{version}"));
    if unpacked.exists() {
        std::fs::remove_dir_all(&unpacked).map_err(|error| format!("{}: {error}.", unpacked.display()))?;
    }
    let mut unpack = process::program("tar", &["-xzf", &format!("{name}-{version}.crate")]);
    unpack.current_dir(&folder);
    let packed = process::show(cargo("package", name, &["--no-verify", "--quiet"]))?;
    if !packed || !process::show(unpack)? {
        return Ok(false);
    }
    let mut check = process::cargo(&["check", "--quiet", "--locked"]);
    // As the dependencies of the workspace are built, so that most of them are there.
    check
        .current_dir(&unpacked)
        .env("CARGO_TARGET_DIR", native::target())
        .env("CARGO_PROFILE_DEV_DEBUG", "0");
    process::show(check)
}

/// Where nobody watches, what is packed is what is committed.
fn cargo(command: &str, package: &str, more: &[&str]) -> std::process::Command {
    let mut command = process::cargo(&[command, "-p", package]);
    command.args(more);
    if !process::in_ci() {
        command.arg("--allow-dirty");
    }
    command
}

fn metadata() -> Outcome<Value> {
    let finished = process::keep_stdout(process::cargo(&["metadata", "--no-deps", "--format-version", "1"]))?;
    serde_json::from_str(&finished.stdout).map_err(|error| format!("cargo metadata: {error}."))
}

/// Packages of the workspace with another version, and dependencies between them that ask for one.
fn cargo_differs(packages: &[Value], version: &str) -> Vec<String> {
    let mut complaints = Vec::new();
    for package in packages {
        let name = package["name"].as_str().unwrap_or_default();
        complaints.extend(differs(name, package["version"].as_str(), version));
        let ours = list(&package["dependencies"]).iter().filter(|dependency| dependency["path"].is_string());
        for dependency in ours {
            let asked = dependency["req"].as_str().unwrap_or_default();
            if asked != "*" && asked != format!("^{version}") {
                complaints
                    .push(format!("{name} asks for {} {asked}, which is {version}.", dependency["name"]));
            }
        }
    }
    complaints
}

fn differs(place: &str, found: Option<&str>, version: &str) -> Option<String> {
    let found = found.unwrap_or("nothing");
    (found != version).then(|| format!("{place} says {found} where the version is {version}."))
}

impl Written {
    fn find(self, text: &str) -> Option<String> {
        match self {
            Self::Json(pointer) => {
                let value: Value = serde_json::from_str(text).ok()?;
                value.pointer(pointer)?.as_str().map(str::to_owned)
            }
            Self::After(before) => {
                let (_, after) = text.split_once(before)?;
                after.split_once('"').map(|(version, _)| version.to_owned())
            }
        }
    }
}

/// Whether a `pyproject.toml` leaves the version to maturin.
fn takes_version(manifest: &str) -> bool {
    let mut project = manifest.lines().skip_while(|line| line.trim() != "[project]").skip(1);
    let mut project = project.by_ref().take_while(|line| !line.starts_with('['));
    project.any(|line| line.starts_with("dynamic") && line.contains("\"version\""))
}

/// Whether the newest entry of the changelog is of this version, or of one to come.
fn tells_of(changes: &str, version: &str) -> bool {
    let newest = changes.lines().find_map(|line| line.strip_prefix("## [")?.split_once(']'));
    newest.is_some_and(|(name, _)| name == "Unreleased" || name == version)
}

/// The packages that cargo would publish.
fn published(packages: &[Value]) -> BTreeSet<&str> {
    let open = packages.iter().filter(|package| !package["publish"].as_array().is_some_and(Vec::is_empty));
    open.filter_map(|package| package["name"].as_str()).collect()
}

/// What is missing in a package, and what does not belong there.
fn misplaced(files: &[&str]) -> Vec<String> {
    let missing = FILES.iter().filter(|file| !files.contains(file));
    let missing = missing.map(|file| format!("{file} is not in the package."));
    let belongs = |file: &str| {
        FILES.contains(&file)
            || FROM_CARGO.contains(&file)
            || FOLDERS.iter().any(|folder| file.starts_with(folder))
    };
    let foreign = files.iter().filter(|file| !belongs(file));
    missing.chain(foreign.map(|file| format!("{file} does not belong into the package."))).collect()
}

fn list(value: &Value) -> &[Value] {
    value.as_array().map_or(&[], Vec::as_slice)
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::{
        FILES, PLACES, Written, cargo_differs, differs, misplaced, published, takes_version, tells_of,
    };
    use crate::project;

    #[test]
    fn a_package_with_another_version_is_found() {
        let at = |version: &str, asked: &str| -> Vec<Value> {
            let dependency = json!({ "name": "recoup", "path": "core", "req": asked });
            let foreign = json!({ "name": "serde", "req": "^1.0.229" });
            vec![
                json!({ "name": "recoup", "version": "1.2.3", "dependencies": [foreign] }),
                json!({ "name": "other", "version": version, "dependencies": [dependency] }),
            ]
        };
        assert!(cargo_differs(&at("1.2.3", "^1.2.3"), "1.2.3").is_empty());
        assert!(cargo_differs(&at("1.2.3", "*"), "1.2.3").is_empty());
        assert_eq!(cargo_differs(&at("1.2.4", "*"), "1.2.3").len(), 1);
        assert_eq!(cargo_differs(&at("1.2.3", "^1.2.2"), "1.2.3").len(), 1);
    }

    #[test]
    fn every_place_is_read_and_compared() {
        for (file, written) in PLACES {
            let text = project::read(&project::root().join(file)).unwrap();
            let found = written.find(&text);
            assert!(found.is_some(), "{file}");
            assert_eq!(differs(file, found.as_deref(), "0.0.0-other").map(|_| ()), Some(()), "{file}");
            assert_eq!(differs(file, found.as_deref(), found.as_deref().unwrap()), None, "{file}");
        }
        assert_eq!(Written::After("\nversion = \"").find("group = \"x\"\n"), None);
        assert_eq!(
            differs("a file", None, "1.2.3"),
            Some("a file says nothing where the version is 1.2.3.".into())
        );
    }

    #[test]
    fn python_takes_the_version_from_cargo() {
        assert!(takes_version("[project]\nname = \"x\"\ndynamic = [\"version\"]\n[tool]\n"));
        assert!(!takes_version(
            "[project]\nname = \"x\"\nversion = \"1.2.3\"\n[tool]\ndynamic = [\"version\"]\n"
        ));
    }

    #[test]
    fn the_changelog_is_not_behind() {
        assert!(tells_of("# Changelog\n\n## [Unreleased]\n\n## [1.0.0] - 2026-01-01\n", "1.2.3"));
        assert!(tells_of("# Changelog\n\n## [1.2.3] - 2026-01-01\n", "1.2.3"));
        assert!(!tells_of("# Changelog\n\n## [1.0.0] - 2026-01-01\n", "1.2.3"));
    }

    #[test]
    fn what_is_published_is_told_from_what_is_not() {
        let packages = [
            json!({ "name": "open", "publish": null }),
            json!({ "name": "closed", "publish": [] }),
            json!({ "name": "elsewhere", "publish": ["own"] }),
        ];
        assert_eq!(published(&packages).into_iter().collect::<Vec<_>>(), ["elsewhere", "open"]);
    }

    #[test]
    fn files_that_are_missing_or_foreign_are_named() {
        let mut files = FILES.to_vec();
        files.extend(["Cargo.lock", "src/money/mod.rs", "presets/rounding/oro.json"]);
        assert!(misplaced(&files).is_empty());
        files.push("tests/it/main.rs");
        assert_eq!(misplaced(&files).len(), 1);
        files.retain(|file| *file != "LICENSE-MIT");
        assert_eq!(misplaced(&files).len(), 2);
    }
}
