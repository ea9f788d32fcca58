//! The index of the project's vectors: every file with its number of vectors, and the total. Each language compares the
//! number it ran with the total, so that a runner that finds nothing can't pass.

use std::path::Path;

use serde_json::{Value, json};

use super::{divergences_of_project, vector, vectors_of_project};
use crate::{Outcome, project};

/// The text of `conformance/index.json` for the vectors and divergences that are there.
pub(crate) fn index_of_project() -> Outcome<String> {
    let (total, files) = listed(&vectors_of_project(), "vectors")?;
    let (apart, apart_files) = listed(&divergences_of_project(), "divergences")?;
    let divergences = json!({ "total": apart, "files": apart_files });
    let index = json!({ "total": total, "files": files, "divergences": divergences });
    let text = serde_json::to_string_pretty(&index).map_err(|error| error.to_string())?;
    Ok(text + "\n")
}

/// How many vectors a folder holds, and how many each of its files.
fn listed(folder: &Path, name: &str) -> Outcome<(usize, Vec<Value>)> {
    let mut files = Vec::new();
    let mut total = 0;
    for path in vector::files(folder)? {
        let shown = project::shown(&path, folder);
        let count = vector::read(&path).map_err(|sentence| format!("{shown}: {sentence}"))?.len();
        total += count;
        files.push(json!({ "file": format!("{name}/{shown}"), "vectors": count }));
    }
    Ok((total, files))
}

/// In a sentence, how the checked-in index differs from the vectors that are there. A file that can't be read is
/// reported by the run itself.
pub(super) fn difference() -> Outcome<Option<String>> {
    let Ok(now) = index_of_project() else { return Ok(None) };
    let path = project::root().join("conformance/index.json");
    let written: Value = match project::read(&path).map(|text| serde_json::from_str(&text)) {
        Ok(Ok(written)) => written,
        Ok(Err(_)) | Err(_) => {
            return Ok(Some("index.json: it can't be read; run `cargo xtask gen`".to_owned()));
        }
    };
    let now: Value = serde_json::from_str(&now).map_err(|error| error.to_string())?;
    Ok((written != now).then(|| {
        let (expected, found) = (&written["total"], &now["total"]);
        format!("index.json: it lists {expected} vectors, there are {found}; run `cargo xtask gen`")
    }))
}
