//! The index of the project's vectors: every file with its number of vectors, and the total. Each language compares the
//! number it ran with the total, so that a runner that finds nothing can't pass.

use serde_json::{Value, json};

use super::{vector, vectors_of_project};
use crate::{Outcome, project};

/// The text of `conformance/index.json` for the vectors that are there.
pub(crate) fn index_of_project() -> Outcome<String> {
    let folder = vectors_of_project();
    let mut files = Vec::new();
    let mut total = 0;
    for path in vector::files(&folder)? {
        let shown = project::shown(&path, &folder);
        let count = vector::read(&path).map_err(|sentence| format!("{shown}: {sentence}"))?.len();
        total += count;
        files.push(json!({ "file": format!("vectors/{shown}"), "vectors": count }));
    }
    let index = json!({ "total": total, "files": files });
    let text = serde_json::to_string_pretty(&index).map_err(|error| error.to_string())?;
    Ok(text + "\n")
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
