//! `inputs.py`: what a program may write as dicts, so that a type checker reads a literal as the engine will.

use std::fmt::Write as _;

use super::model::{Definition, Field, Model, Shape};
use super::{camel, docstring, head, identifier};

/// Fields that may be written shorter than the schema says, and how; the native half spells them out.
const SHORT: &[(&str, &str, &str)] =
    &[("Request", "lines", "Iterable[LineDict | tuple[str, DecimalLike] | tuple[str, DecimalLike, str]]")];

pub(super) fn print(model: &Model) -> String {
    let mut page = head(
        "What the engine takes: dicts with typed fields. Import it under `TYPE_CHECKING` or not at all; a plain dict literal is enough.",
    );
    page.push_str(
        "import datetime\nfrom collections.abc import Iterable, Mapping, Sequence\nfrom decimal import Decimal\n\
         from typing import Any, Literal, Required, TypeAlias, TypedDict\n\nfrom recoup import types as _t\n\n\
         DecimalLike: TypeAlias = Decimal | int | str\n\"\"\"A decimal: exact, so no float.\"\"\"\n\n\
         InstantLike: TypeAlias = datetime.datetime | str\n\"\"\"An instant: an aware datetime, or RFC 3339 text.\"\"\"\n\n\
         DateLike: TypeAlias = datetime.date | str\n\"\"\"A date, or its text such as 2026-11-22.\"\"\"\n\n\
         TimeLike: TypeAlias = datetime.time | str\n\"\"\"A time of day, or its text such as 09:00.\"\"\"\n",
    );
    for name in &model.written {
        match model.definitions.get(name) {
            Some(Definition::Choice { words, .. }) => {
                let words: Vec<String> = words.iter().map(|(word, _)| format!("{word:?}")).collect();
                let _ =
                    write!(page, "\n{name}Word: TypeAlias = Literal[\n    {}\n]\n", words.join(",\n    "));
            }
            Some(Definition::Record { about, fields } | Definition::Keyed { about, fields }) => {
                page.push_str(&typed_dict(model, &format!("{name}Dict"), name, about, fields, None));
            }
            Some(Definition::Union { tag, variants, .. }) => {
                let mut classes = Vec::new();
                for variant in variants {
                    let class = format!("{}{name}Dict", camel(&variant.word));
                    let word = Some((tag.as_str(), variant.word.as_str()));
                    page.push_str(&typed_dict(model, &class, name, &variant.about, &variant.fields, word));
                    classes.push(class);
                }
                let _ = write!(page, "\n{name}Dict: TypeAlias = (\n    {}\n)\n", classes.join("\n    | "));
            }
            Some(Definition::Alias(_)) | None => {}
        }
    }
    page
}

/// A dict with these fields; the functional form where a name is a keyword.
fn typed_dict(
    model: &Model,
    class: &str,
    definition: &str,
    about: &str,
    fields: &[Field],
    word: Option<(&str, &str)>,
) -> String {
    let mut lines: Vec<(String, String, String)> = Vec::new();
    if let Some((tag, word)) = word {
        lines.push((tag.to_owned(), format!("Required[Literal[{word:?}]]"), String::new()));
    }
    for field in fields {
        let short = SHORT.iter().find(|(of, name, _)| *of == definition && *name == field.name);
        let annotation =
            short.map_or_else(|| annotation(model, &field.shape, ""), |short| short.2.to_owned());
        let annotation = if field.required { format!("Required[{annotation}]") } else { annotation };
        lines.push((field.name.clone(), annotation, field.about.clone()));
    }
    let mut out = String::new();
    if lines.iter().any(|(name, ..)| identifier(name) != *name) {
        let _ = write!(out, "\n\n{class} = TypedDict(\n    {class:?},\n    {{\n");
        for (name, annotation, _) in &lines {
            let _ = writeln!(out, "        {name:?}: {:?},", annotation.replace('"', "'"));
        }
        let _ = write!(out, "    }},\n    total=False,\n)\n{}", docstring(about, ""));
        return out.replace("\\'", "'");
    }
    let _ = write!(
        out,
        "\n\nclass {class}(TypedDict, total=False):\n{}",
        docstring(if about.is_empty() { class } else { about }, "    ")
    );
    for (name, annotation, about) in &lines {
        let _ = write!(out, "\n    {name}: {annotation}\n{}", docstring(about, "    "));
    }
    out
}

/// The type of what may be written; `module` stands in front of the names of this file.
pub(super) fn annotation(model: &Model, shape: &Shape, module: &str) -> String {
    match model.resolved(shape) {
        Shape::Decimal => format!("{module}DecimalLike"),
        Shape::Instant => format!("{module}InstantLike"),
        Shape::Date => format!("{module}DateLike"),
        Shape::Time => format!("{module}TimeLike"),
        Shape::Text => "str".into(),
        Shape::Whole => "int".into(),
        Shape::Truth => "bool".into(),
        Shape::List(inner) => format!("Sequence[{}]", annotation(model, inner, module)),
        Shape::Map(inner) => format!("Mapping[str, {}]", annotation(model, inner, module)),
        Shape::Maybe(inner) => format!("{} | None", annotation(model, inner, module)),
        Shape::Either(choices) => {
            let mut choices: Vec<String> =
                choices.iter().map(|choice| annotation(model, choice, module)).collect();
            choices.dedup();
            choices.join(" | ")
        }
        Shape::Any => "Any".into(),
        Shape::Of(name) => {
            let typed = if model.read.contains(name) { format!(" | _t.{name}") } else { String::new() };
            match model.definitions.get(name) {
                Some(Definition::Choice { .. }) => format!("{module}{name}Word | _t.{name}"),
                _ => format!("{module}{name}Dict{typed}"),
            }
        }
    }
}
