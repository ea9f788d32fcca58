//! Files that are printed from the code: `ERRORS.md`, the index of the vectors, the JSON Schemas, the manifest of the surface. They are checked in, and
//! `cargo xtask test` fails when one is stale.

mod kotlin;
mod node;
mod python;
mod swift;
mod typed;

use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::path::{Path, PathBuf};

use recoup::document::Tree;
use recoup::{Code, Request, Rulebook};

use crate::arguments::Arguments;
use crate::{Outcome, conformance, project};

/// A generated file: its path from the root, and what belongs in it.
struct Artefact {
    path: PathBuf,
    contents: String,
}

/// Everything that is generated. A new artefact is a new line here.
fn artefacts() -> Outcome<Vec<Artefact>> {
    let mut artefacts = vec![
        Artefact { path: PathBuf::from("ERRORS.md"), contents: errors() },
        Artefact { path: PathBuf::from("conformance/STATES.md"), contents: states() },
        Artefact {
            path: PathBuf::from("conformance/index.json"),
            contents: conformance::index_of_project()?,
        },
        Artefact {
            path: PathBuf::from("conformance/rulebook.schema.json"),
            contents: pretty(&Rulebook::schema())?,
        },
        Artefact {
            path: PathBuf::from("conformance/request.schema.json"),
            contents: pretty(&Request::schema())?,
        },
        Artefact {
            path: PathBuf::from("conformance/surface.json"),
            contents: pretty(&recoup_surface::manifest())?,
        },
    ];
    artefacts.extend(node::artefacts()?);
    artefacts.extend(python::artefacts()?);
    let surface = typed::Surface::read()?;
    artefacts.extend(swift::artefacts(&surface));
    artefacts.extend(kotlin::artefacts(&surface));
    Ok(artefacts)
}

/// A schema as people read it.
fn pretty(schema: &Tree) -> Outcome<String> {
    let value: serde_json::Value =
        serde_json::from_str(&schema.to_string()).map_err(|error| error.to_string())?;
    let text = serde_json::to_string_pretty(&value).map_err(|error| error.to_string())?;
    Ok(text + "\n")
}

/// A file that is not as the code prints it.
struct Stale {
    path: PathBuf,
    /// What belongs in it; nothing where the code prints no such file any more.
    contents: Option<String>,
}

pub(crate) fn chore(mut arguments: Arguments) -> Outcome<bool> {
    let check = arguments.switch("--check");
    arguments.finish()?;
    let stale = stale()?;
    if check {
        for file in &stale {
            println!("{} is stale: run `cargo xtask gen`.", file.path.display());
        }
        return Ok(stale.is_empty());
    }
    for Stale { path, contents } in &stale {
        let whole = project::root().join(path);
        let complain = |error| format!("{}: {error}.", path.display());
        if let Some(contents) = contents {
            whole.parent().map_or(Ok(()), std::fs::create_dir_all).map_err(complain)?;
            std::fs::write(&whole, contents).map_err(complain)?;
            println!("wrote {}", path.display());
        } else {
            std::fs::remove_file(&whole).map_err(complain)?;
            println!("removed {}", path.display());
        }
    }
    Ok(true)
}

/// The names of the generated files that are not as the code prints them.
pub(crate) fn stale_names() -> Outcome<Vec<String>> {
    Ok(stale()?.into_iter().map(|file| file.path.display().to_string()).collect())
}

fn stale() -> Outcome<Vec<Stale>> {
    let root = project::root();
    let artefacts = artefacts()?;
    let mut stale = left_over(&root, &artefacts)?;
    for Artefact { path, contents } in artefacts {
        // A file that is not there is as stale as one that differs.
        if std::fs::read_to_string(root.join(&path)).ok().as_ref() != Some(&contents) {
            stale.push(Stale { path, contents: Some(contents) });
        }
    }
    Ok(stale)
}

/// Files that nothing prints any more, in folders that hold nothing else than what is printed.
fn left_over(root: &Path, artefacts: &[Artefact]) -> Outcome<Vec<Stale>> {
    let is_printed =
        |folder: &&Path| folder.file_name().is_some_and(|name| name.eq_ignore_ascii_case("generated"));
    let folders: BTreeSet<&Path> =
        artefacts.iter().filter_map(|artefact| artefact.path.ancestors().find(is_printed)).collect();
    let mut left = Vec::new();
    for folder in folders.into_iter().map(|folder| root.join(folder)).filter(|folder| folder.exists()) {
        for file in project::files(&folder)? {
            let path = PathBuf::from(project::shown(&file, root));
            if artefacts.iter().all(|artefact| artefact.path != path) {
                left.push(Stale { path, contents: None });
            }
        }
    }
    Ok(left)
}

/// The state machines, each as the table that the code reads.
fn states() -> String {
    let mut page = String::from(
        "# State machines\n\n\
         Printed from the tables of the code by `cargo xtask gen`; do not edit. A row is a state, a column a command; a cell \
         names the states\nthat the command may lead to, or in italics the error that refuses it. `*` marks an end.\n",
    );
    let tables = [
        recoup::cart::TABLE.to_markdown(),
        recoup::quote::TABLE.to_markdown(),
        recoup::approval::TABLE.to_markdown(),
        recoup::order::TABLE.to_markdown(),
        recoup::budget::TABLE.to_markdown(),
    ];
    for (title, table) in ["Carts", "Quotes", "Approvals", "Orders", "Holds of budgets"].iter().zip(tables) {
        let _ = write!(page, "\n## {title}\n\n{table}");
    }
    page
}

/// The table of error codes, one section per block of a hundred numbers.
fn errors() -> String {
    let mut page = String::from(
        "# Error codes\n\n\
         Printed from `core/src/error/codes.rs` by `cargo xtask gen`; do not edit.\n\n\
         The table is append-only: a number is never reused and a name never changes its meaning. Every language sees \
         the same\nname and number. An error also says where in the input the fault is (a JSON pointer) and carries \
         facts for programs by name.\n",
    );
    let mut block = None;
    for code in Code::ALL {
        if block != Some(code.number() / 100) {
            block = Some(code.number() / 100);
            let title = block_title(code.number() / 100);
            let _ = write!(
                page,
                "\n## {title}\n\n| number | code | meaning | how to mend it |\n|---|---|---|---|\n"
            );
        }
        let (summary, mend) = (cell(code.summary()), cell(code.mend()));
        let _ = writeln!(page, "| {} | `{}` | {summary} | {mend} |", code.number(), code.as_str());
    }
    page
}

fn block_title(block: u16) -> String {
    match block {
        1 => "100: documents".into(),
        2 => "200: money".into(),
        3 => "300: time".into(),
        4 => "400: conditions".into(),
        5 => "500: catalogue and party".into(),
        6 => "600: price rules".into(),
        7 => "700: pricing".into(),
        8 => "800: accounts, carts, orders, quotes, approvals, budgets".into(),
        other => format!("{}", other * 100),
    }
}

/// Text that is safe inside a cell of a Markdown table.
fn cell(text: &str) -> String {
    text.replace('|', "\\|")
}

#[cfg(test)]
mod tests {
    use recoup::Code;

    use super::{Artefact, left_over};

    #[test]
    fn every_code_has_one_row() {
        let page = super::errors();
        for code in Code::ALL {
            let row = format!("| {} | `{}` |", code.number(), code.as_str());
            assert_eq!(page.matches(&row).count(), 1, "{row}");
        }
        assert_eq!(page.lines().filter(|line| line.contains("| `")).count(), Code::ALL.len());
    }

    #[test]
    fn what_nothing_prints_any_more_is_stale() {
        let root = std::env::temp_dir().join(format!("recoup-left-over-{}", std::process::id()));
        let folder = root.join("code/Generated");
        std::fs::create_dir_all(folder.join("deep")).unwrap();
        for name in [
            "code/own.txt",
            "code/Generated/kept.txt",
            "code/Generated/gone.txt",
            "code/Generated/deep/gone.txt",
        ] {
            std::fs::write(root.join(name), "text").unwrap();
        }
        let artefacts = ["code/Generated/kept.txt", "code/printed.txt", "other/generated/new.txt"]
            .map(|path| Artefact { path: path.into(), contents: "text".into() });
        let left = left_over(&root, &artefacts).unwrap();
        let left: Vec<_> =
            left.iter().map(|file| (file.path.to_str().unwrap(), file.contents.is_none())).collect();
        std::fs::remove_dir_all(&root).unwrap();
        assert_eq!(left, [("code/Generated/deep/gone.txt", true), ("code/Generated/gone.txt", true)]);
    }

    #[test]
    fn numbers_rise_and_names_are_unique() {
        assert!(Code::ALL.windows(2).all(|pair| pair[0].number() < pair[1].number()));
        for code in Code::ALL {
            assert_eq!(Code::from_wire(code.as_str()), Some(*code));
        }
    }
}
