//! The Python package's types and methods, printed from the surface: `types.py` (what the engine answers), `inputs.py` (what a
//! program may write as dicts), `_surface.py` (the methods of the classes) and one file per module of functions.
//!
//! What is hand-written instead is named in [`methods::HAND_WRITTEN`]; the package's own tests hold both against the manifest.

mod inputs;
mod methods;
mod model;
mod types;

use std::path::PathBuf;

use super::Artefact;
use crate::Outcome;
use model::Model;

/// The printed files of the package.
pub(super) fn artefacts() -> Outcome<Vec<Artefact>> {
    let model = Model::read()?;
    let mut files = vec![
        ("types.py".to_owned(), types::print(&model)),
        ("inputs.py".to_owned(), inputs::print(&model)),
        ("_surface.py".to_owned(), methods::classes(&model)),
    ];
    files.extend(methods::modules(&model));
    let folder = PathBuf::from("bindings-python/python/recoup");
    Ok(files.into_iter().map(|(name, contents)| Artefact { path: folder.join(name), contents }).collect())
}

/// Lines such as `from typing import Any, Literal`, each with those of its names that a text uses.
fn imports(body: &str, modules: &[(&str, &[&str])]) -> String {
    let mut out = String::new();
    for (module, all) in modules {
        let used = names(body, all);
        if used.is_empty() {
            continue;
        }
        let line = match *module {
            "" => format!("import {}\n", used.join("\nimport ")),
            module => format!("from {module} import {}\n", used.join(", ")),
        };
        // The package's own stand apart.
        if module.starts_with("recoup") && !out.contains("from recoup") && !out.is_empty() {
            out.push('\n');
        }
        out.push_str(&line);
    }
    out
}

/// The names of a module that a text uses, such as `Any, Literal`.
fn names<'n>(body: &str, all: &[&'n str]) -> Vec<&'n str> {
    let is_word = |char: char| char.is_ascii_alphanumeric() || char == '_' || char == '.';
    let used = |name: &&&str| {
        body.match_indices(**name).any(|(at, _)| {
            let before = body[..at].chars().next_back();
            let after = body[at + name.len()..].chars().next();
            !before.is_some_and(is_word) && !after.is_some_and(|char| is_word(char) && char != '.')
        })
    };
    all.iter().filter(used).copied().collect()
}

/// The first lines of a printed file.
fn head(about: &str) -> String {
    format!(
        "\"\"\"{about}\n\nPrinted from the engine's surface by `cargo xtask gen`; do not edit.\n\"\"\"\n\nfrom __future__ import annotations\n\n"
    )
}

/// A name that Python takes: its keywords get an underscore.
fn identifier(name: &str) -> String {
    const KEYWORDS: &[&str] = &[
        "and", "as", "assert", "async", "await", "break", "class", "continue", "def", "del", "elif", "else",
        "except", "finally", "for", "from", "global", "if", "import", "in", "is", "lambda", "nonlocal",
        "not", "or", "pass", "raise", "return", "try", "while", "with", "yield", "None", "True", "False",
    ];
    if KEYWORDS.contains(&name) { format!("{name}_") } else { name.to_owned() }
}

/// `cart.line_added` as `CartLineAdded`.
fn camel(words: &str) -> String {
    let capital = |word: &str| {
        let mut chars = word.chars();
        chars.next().map(|first| first.to_ascii_uppercase().to_string() + chars.as_str()).unwrap_or_default()
    };
    words.split(|char: char| !char.is_ascii_alphanumeric()).map(capital).collect()
}

/// A docstring, indented; nothing for nothing.
fn docstring(about: &str, indent: &str) -> String {
    let about = about.trim().replace('\\', "\\\\").replace("\"\"\"", "'''");
    if about.is_empty() {
        return String::new();
    }
    let end = if about.ends_with('"') { " " } else { "" };
    let lines = wrap(&about, 118 - indent.len());
    let below = |line: &String| if line.is_empty() { String::new() } else { format!("{indent}{line}") };
    let body = lines.iter().map(below).collect::<Vec<_>>().join("\n");
    let body = body.trim_start();
    // The closing quotes stand on the last line of a short text and on their own after a long one.
    if lines.len() == 1 {
        format!("{indent}\"\"\"{body}{end}\"\"\"\n")
    } else {
        format!("{indent}\"\"\"{body}\n{indent}\"\"\"\n")
    }
}

/// Text in lines of at most so many characters; its own line breaks stay.
fn wrap(text: &str, width: usize) -> Vec<String> {
    let mut lines = Vec::new();
    for paragraph in text.split('\n') {
        let mut line = String::new();
        for word in paragraph.split_whitespace() {
            if !line.is_empty() && line.chars().count() + 1 + word.chars().count() > width {
                lines.push(std::mem::take(&mut line));
            }
            if !line.is_empty() {
                line.push(' ');
            }
            line.push_str(word);
        }
        lines.push(line);
    }
    lines
}

#[cfg(test)]
mod tests {
    use super::{camel, docstring, identifier};

    #[test]
    fn names_are_python() {
        assert_eq!(camel("cart.line_added"), "CartLineAdded");
        assert_eq!(camel("add"), "Add");
        assert_eq!(identifier("from"), "from_");
        assert_eq!(identifier("sku"), "sku");
    }

    #[test]
    fn a_docstring_ends_where_its_quotes_do() {
        assert_eq!(docstring("Say \"no\"", ""), "\"\"\"Say \"no\" \"\"\"\n");
        assert_eq!(docstring("", "    "), "");
        assert!(docstring(&"word ".repeat(60), "    ").lines().all(|line| line.len() <= 121));
    }
}
