//! Checks on the files themselves: the documents that the project promises, the commands that they name, and that no
//! path of anybody's machine slipped into a file.

use std::path::Path;

use serde_json::Value;

use super::Tally;
use crate::{COMMANDS, Outcome, process, project};

/// The documents that stand at the root.
const DOCUMENTS: &[&str] = &[
    "README.md",
    "DESIGN.md",
    "COMPARE.md",
    "ERRORS.md",
    "CHANGELOG.md",
    "CONTRIBUTING.md",
    "LICENSE-MIT",
    "LICENSE-APACHE",
    "conformance/README.md",
];

pub(super) fn check() -> Outcome<Tally> {
    let root = project::root();
    let mut complaints: Vec<String> = DOCUMENTS
        .iter()
        .filter(|name| !root.join(name).is_file())
        .map(|name| format!("{name} is missing."))
        .collect();
    let places = machine_places(&root);
    for path in project::files(&root)? {
        // What is not text holds no path that anybody wrote.
        let Ok(text) = std::fs::read_to_string(&path) else { continue };
        for (index, line) in text.lines().enumerate() {
            if let Some(place) = places.iter().find(|place| names_place(line, place)) {
                let file = project::shown(&path, &root);
                complaints.push(format!("{file}:{}: a path of a machine, {place}", index + 1));
            }
        }
    }
    Ok(Tally::from_complaints(complaints))
}

/// Folders that exist on one machine only: the usual homes, this checkout and this person's home.
fn machine_places(root: &Path) -> Vec<String> {
    let usual = ["root", "home", "Users", "work"].map(|name| format!("/{name}/"));
    let home = std::env::var("HOME").unwrap_or_default();
    let here =
        [root.to_string_lossy().into_owned(), home].map(|place| format!("{}/", place.trim_end_matches('/')));
    usual.into_iter().chain(here.into_iter().filter(|place| place.len() > 2)).collect()
}

/// Whether a line holds an absolute path below a place. `../home/x` and `https://host/home/x` are something else.
fn names_place(line: &str, place: &str) -> bool {
    line.match_indices(place).any(|(at, _)| {
        let before = line[..at].chars().next_back();
        !before.is_some_and(|char| {
            char.is_alphanumeric() || matches!(char, '.' | '/' | '-' | '_' | '*' | '}' | '~')
        })
    })
}

/// The commands in the documents: `cargo xtask CHORE`, `cargo demo` and `cargo run -p PACKAGE --bin NAME`.
pub(super) fn commands() -> Outcome<Tally> {
    let root = project::root();
    let programs = programs()?;
    let mut complaints = Vec::new();
    for name in DOCUMENTS {
        let Ok(text) = std::fs::read_to_string(root.join(name)) else { continue };
        for (index, line) in text.lines().enumerate() {
            complaints.extend(
                unknown_commands(line, &programs).map(|what| format!("{name}:{}: {what}", index + 1)),
            );
        }
    }
    for command in ["cargo demo", "cargo xtask test"] {
        if !std::fs::read_to_string(root.join("README.md")).is_ok_and(|text| text.contains(command)) {
            complaints.push(format!("README.md does not name `{command}`."));
        }
    }
    Ok(Tally::from_complaints(complaints))
}

/// What a line promises and is not there.
fn unknown_commands<'a>(
    line: &'a str,
    programs: &'a [(String, String)],
) -> impl Iterator<Item = String> + 'a {
    line.match_indices("cargo ").filter_map(|(at, _)| {
        let code = line[at..].split(['`', '#', '|', ';', '&']).next().unwrap_or_default();
        let words: Vec<&str> = code.split_whitespace().collect();
        let after = |flags: &[&str]| {
            words.iter().position(|word| flags.contains(word)).and_then(|at| words.get(at + 1))
        };
        let has = |package: Option<&str>, program: &str| {
            programs.iter().any(|(of, name)| package.is_none_or(|package| of == package) && name == program)
        };
        match words.get(1).copied()? {
            "xtask" => {
                let chore = words.get(2)?;
                let known = COMMANDS.iter().any(|(command, ..)| command == chore);
                // A placeholder such as COMMAND promises nothing.
                let promised = chore.chars().all(|char| char.is_ascii_lowercase());
                (promised && !known).then(|| format!("`cargo xtask {chore}` does not exist"))
            }
            "demo" => (!has(None, "demo")).then(|| "there is no program `demo`".to_owned()),
            "run" => {
                let (package, program) = (after(&["-p", "--package"]).copied(), after(&["--bin"])?);
                (!has(package, program)).then(|| format!("there is no program `{program}`"))
            }
            _ => None,
        }
    })
}

/// The programs of the workspace: package and name.
fn programs() -> Outcome<Vec<(String, String)>> {
    let finished = process::keep_stdout(process::cargo(&["metadata", "--no-deps", "--format-version", "1"]))?;
    let metadata: Value =
        serde_json::from_str(&finished.stdout).map_err(|error| format!("cargo metadata: {error}."))?;
    let list = |value: &Value, name: &str| value[name].as_array().cloned().unwrap_or_default();
    let text = |value: &Value| value["name"].as_str().unwrap_or_default().to_owned();
    let mut programs = Vec::new();
    for package in list(&metadata, "packages") {
        let targets = list(&package, "targets");
        let bins = targets.iter().filter(|target| list(target, "kind").contains(&Value::from("bin")));
        programs.extend(bins.map(|target| (text(&package), text(target))));
    }
    Ok(programs)
}

#[cfg(test)]
mod tests {
    use super::{names_place, unknown_commands};

    #[test]
    fn absolute_paths_are_told_from_other_text() {
        // Put together, or this file would be found guilty.
        let place = format!("/{}/", "home");
        for (before, after) in
            [("cd ", "kim/x"), ("\"", "kim\""), ("(", "kim)"), ("", "kim"), ("root=", "kim")]
        {
            assert!(names_place(&format!("{before}{place}{after}"), &place), "{before}");
        }
        for line in ["../home/x", "https://host.example/home/x", "at-home/x", "~/home/x"] {
            assert!(!names_place(line, &place), "{line}");
        }
    }

    #[test]
    fn promised_commands_are_looked_up() {
        let programs = [("recoup-examples".to_owned(), "wholesale".to_owned())];
        let unknown = |line: &str| unknown_commands(line, &programs).collect::<Vec<_>>();
        assert!(unknown("`cargo xtask test` and `cargo xtask COMMAND`").is_empty());
        assert_eq!(unknown("`cargo xtask tests`").len(), 1);
        assert_eq!(unknown("cargo demo # prices a cart").len(), 1);
        assert!(unknown("cargo run --release -p recoup-examples --bin wholesale -- --json").is_empty());
        assert_eq!(unknown("cargo run -p recoup --bin wholesale").len(), 1);
        assert_eq!(unknown("cargo run -p recoup-examples --bin retail").len(), 1);
    }
}
