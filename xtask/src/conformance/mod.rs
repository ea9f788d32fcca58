//! Runs the language-neutral vectors: `{ name, source?, given, when, then }`.
//!
//! A vector names one operation in `when`, what it works on in `given`, and in `then` the part of the answer that
//! matters. This module finds the files, runs each vector and reports; `vector` reads them, `operations` carries them
//! out, `matching` compares. The format is described for authors in `conformance/README.md`.

mod index;
mod matching;
mod operations;
mod vector;

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use recoup::Code;
use serde_json::Value;

use crate::arguments::Arguments;
use crate::{Outcome, project};
use vector::Vector;

pub(crate) use index::index_of_project;

/// What a run came to.
#[derive(Default)]
pub(crate) struct Report {
    pub(crate) passed: usize,
    /// One line each: the vector, the place in the answer, what was expected and what was found.
    pub(crate) failures: Vec<String>,
    /// Vectors that failed; one vector may have several lines.
    pub(crate) failed: usize,
    /// The error codes that some passing vector expects.
    codes: BTreeSet<String>,
}

pub(crate) fn chore(mut arguments: Arguments) -> Outcome<bool> {
    let folder = arguments.value("--vectors")?.map(PathBuf::from);
    let list_missing = arguments.switch("--missing-codes");
    arguments.finish()?;
    let mut report = match &folder {
        Some(folder) => run_folder(folder)?,
        None => run_project()?,
    };
    if list_missing {
        for code in report.missing_codes() {
            report.fail(format!("no vector expects the error code {code}"));
        }
    }
    for line in &report.failures {
        println!("{line}");
    }
    println!("{} passed, {} failed", report.passed, report.failed);
    Ok(report.failed == 0)
}

/// The project's own vectors, whose number must be the one in the index, and its divergences.
pub(crate) fn run_project() -> Outcome<Report> {
    let mut report = Report::default();
    let mut seen = BTreeMap::new();
    report.run_files(&vectors_of_project(), &mut seen)?;
    report.run_files(&divergences_of_project(), &mut seen)?;
    if let Some(line) = index::difference()? {
        report.fail(line);
    }
    Ok(report)
}

pub(crate) fn vectors_of_project() -> PathBuf {
    project::root().join("conformance/vectors")
}

/// Published cases that the engine answers otherwise on purpose.
pub(crate) fn divergences_of_project() -> PathBuf {
    project::root().join("conformance/divergences")
}

/// Every vector of every `.json` file below a folder. A folder without any is an error: a run of nothing proves nothing.
fn run_folder(folder: &Path) -> Outcome<Report> {
    let mut report = Report::default();
    report.run_files(folder, &mut BTreeMap::new())?;
    if report.passed == 0 && report.failed == 0 {
        return Err(format!("there are no vectors in {}.", folder.display()));
    }
    Ok(report)
}

impl Report {
    /// The codes of the table that no passing vector expects.
    pub(crate) fn missing_codes(&self) -> Vec<&'static str> {
        Code::ALL.iter().map(|code| code.as_str()).filter(|code| !self.codes.contains(*code)).collect()
    }

    /// Runs the files of a folder; `seen` holds every name so far with its file.
    fn run_files(&mut self, folder: &Path, seen: &mut BTreeMap<String, String>) -> Outcome<()> {
        for path in vector::files(folder)? {
            let file = project::shown(&path, folder);
            match vector::read(&path) {
                Err(sentence) => self.fail(format!("{file}: {sentence}")),
                Ok(vectors) => {
                    for vector in vectors {
                        let name = vector.name.clone();
                        self.run(&vector);
                        if let Some(other) = seen.insert(name.clone(), file.clone()) {
                            self.fail(format!("{name}: the name stands in {file} and in {other}"));
                        }
                    }
                }
            }
        }
        Ok(())
    }

    fn fail(&mut self, line: String) {
        self.failed += 1;
        self.failures.push(line);
    }

    fn run(&mut self, vector: &Vector) {
        let found = match operations::run(vector) {
            Ok(answer) => answer,
            Err(operations::Stop::Refused(errors)) => errors,
            Err(operations::Stop::NotRunnable(sentence)) => {
                return self.fail(format!("{}: {sentence}", vector.name));
            }
        };
        let differences = matching::differences(&vector.then, &found);
        if let Some(published) = &vector.published
            && matching::differences(published, &found).is_empty()
        {
            return self
                .fail(format!("{}: the answer is the published one; this is no divergence", vector.name));
        }
        if differences.is_empty() {
            self.passed += 1;
            self.codes.extend(expected_codes(&vector.then));
            return;
        }
        self.failed += 1;
        for difference in differences {
            self.failures.push(format!("{}: {difference}", vector.name));
        }
    }
}

/// Every value of a field `code` in what a vector expects.
fn expected_codes(then: &Value) -> Vec<String> {
    match then {
        Value::Array(items) => items.iter().flat_map(expected_codes).collect(),
        Value::Object(fields) => {
            let own = fields.get("code").and_then(Value::as_str).map(str::to_owned);
            own.into_iter().chain(fields.values().flat_map(expected_codes)).collect()
        }
        _ => Vec::new(),
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::{Report, Vector, expected_codes};

    fn run(vector: &serde_json::Value) -> Report {
        let mut report = Report::default();
        report.run(&Vector::read(vector).unwrap());
        report
    }

    #[test]
    fn a_right_expectation_passes_and_a_wrong_one_fails_with_the_place() {
        let vector = |rounded: &str| {
            json!({ "name": "half even", "then": { "value": rounded },
                "when": { "round": { "value": "0.125", "mode": "half_even", "increment": "0.01" } } })
        };
        assert_eq!(run(&vector("0.12")).passed, 1);
        let wrong = run(&vector("0.13"));
        assert_eq!((wrong.passed, wrong.failed), (0, 1));
        assert_eq!(wrong.failures, ["half even: /value: expected \"0.13\", found \"0.12\""]);
    }

    #[test]
    fn an_expected_error_that_does_not_come_is_a_failure() {
        let report = run(&json!({ "name": "eur", "when": { "currency": { "code": "EUR" } },
            "then": { "errors": [{ "code": "unknown_currency" }] } }));
        assert_eq!(report.failed, 1);
        assert!(report.codes.is_empty());
    }

    #[test]
    fn an_unknown_operation_and_a_misspelt_field_fail() {
        for when in [
            json!({ "guess": {} }),
            json!({ "round": { "value": "1", "mode": "floor", "increment": "1", "digits": 2 } }),
        ] {
            let report = run(&json!({ "name": "x", "when": when, "then": { "a": null } }));
            assert_eq!(report.failed, 1);
        }
        let given = json!({ "rulebok": {} });
        let report =
            run(&json!({ "name": "x", "given": given, "when": { "load": {} }, "then": { "a": null } }));
        assert_eq!(report.failed, 1);
    }

    #[test]
    fn a_divergence_states_both_answers() {
        let divergence = |published: &str| {
            json!({ "name": "d", "source": "s", "reason": "r", "published": { "value": published },
                "when": { "round": { "value": "2.5", "mode": "half_even", "increment": "1" } },
                "then": { "value": "2" } })
        };
        assert_eq!(run(&divergence("3")).passed, 1);
        assert_eq!(run(&divergence("2")).failed, 1);
    }

    #[test]
    fn codes_are_found_at_any_depth() {
        let then = json!({ "results": [{ "errors": [{ "code": "a" }] }, { "errors": [{ "code": "b" }] }] });
        assert_eq!(expected_codes(&then), ["a", "b"]);
    }
}
