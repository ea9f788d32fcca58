//! Where things are: the root of the project, and the files that belong to it.

use std::path::{Path, PathBuf};

use crate::Outcome;

/// The root, found from this package's own folder at run time, so that a moved checkout still works.
pub(crate) fn root() -> PathBuf {
    let package = std::env::var_os("CARGO_MANIFEST_DIR").map(PathBuf::from);
    let package = package.unwrap_or_else(|| PathBuf::from(env!("CARGO_MANIFEST_DIR")));
    package.parent().map_or_else(|| PathBuf::from("."), Path::to_path_buf)
}

/// A path relative to the root, with forward slashes, for messages and indexes.
pub(crate) fn shown(path: &Path, root: &Path) -> String {
    path.strip_prefix(root).unwrap_or(path).to_string_lossy().replace('\\', "/")
}

/// Every file below a folder, sorted by path; build output and version control are left out.
pub(crate) fn files(folder: &Path) -> Outcome<Vec<PathBuf>> {
    const NOT_OURS: &[&str] = &["target", ".git", "node_modules", "corpus", "artifacts"];
    let mut found = Vec::new();
    let mut folders = vec![folder.to_path_buf()];
    while let Some(folder) = folders.pop() {
        let entries =
            std::fs::read_dir(&folder).map_err(|error| format!("{}: {error}.", folder.display()))?;
        for entry in entries {
            let entry = entry.map_err(|error| format!("{}: {error}.", folder.display()))?;
            let kind = entry.file_type().map_err(|error| format!("{}: {error}.", entry.path().display()))?;
            let ours = !NOT_OURS.iter().any(|name| entry.file_name() == *name);
            match (kind.is_dir(), ours) {
                (true, true) => folders.push(entry.path()),
                (false, true) => found.push(entry.path()),
                (_, false) => {}
            }
        }
    }
    found.sort();
    Ok(found)
}

/// The text of a file.
pub(crate) fn read(path: &Path) -> Outcome<String> {
    std::fs::read_to_string(path).map_err(|error| format!("{}: {error}.", path.display()))
}
