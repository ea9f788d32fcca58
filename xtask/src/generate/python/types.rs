//! `types.py`: choices as string enums, records and unions as classes over a document.

use std::fmt::Write as _;

use super::model::{Definition, Field, Model, Shape, Variant};
use super::{camel, docstring, head, identifier, imports};

/// Records that the package writes itself, because they are made without a document: where each is.
pub(super) const ELSEWHERE: &[(&str, &str)] = &[("Money", "recoup._money")];

pub(super) fn print(model: &Model) -> String {
    let mut body = String::new();
    let mut names = Vec::new();
    let kinds: [fn(&Definition) -> bool; 2] =
        [|one| matches!(one, Definition::Choice { .. }), |one| !matches!(one, Definition::Choice { .. })];
    for kind in kinds {
        for (name, definition) in model.definitions.iter().filter(|(_, definition)| kind(definition)) {
            let needed = model.read.contains(name) || matches!(definition, Definition::Choice { .. });
            if needed && !ELSEWHERE.iter().any(|(elsewhere, _)| elsewhere == name) {
                one(model, name, definition, &mut body, &mut names);
            }
        }
    }
    let mut page = head("What the engine answers: words, records, and unions with one class per variant.");
    page.push_str(&imports(
        &body,
        &[("", &["datetime"]), ("decimal", &["Decimal"]), ("enum", &["StrEnum"]), ("typing", &["Any"])],
    ));
    page.push_str("\nfrom recoup import _record as _r\n");
    for (name, module) in ELSEWHERE {
        if model.definitions.contains_key(*name) {
            let _ = writeln!(page, "from {module} import {name}");
            names.push((*name).to_owned());
        }
    }
    names.sort();
    page.push_str(&exports(&names));
    page.push_str(&body);
    page
}

/// `__all__`.
pub(super) fn exports(names: &[String]) -> String {
    let mut out = String::from("\n__all__ = [\n");
    for name in names {
        let _ = writeln!(out, "    \"{name}\",");
    }
    out.push_str("]\n");
    out
}

fn one(model: &Model, name: &str, definition: &Definition, out: &mut String, names: &mut Vec<String>) {
    match definition {
        Definition::Alias(_) => return,
        Definition::Choice { about, words } => choice(name, about, words, out),
        Definition::Record { about, fields } | Definition::Keyed { about, fields } => {
            record(model, name, "_r.Record", about, fields, out);
        }
        Definition::Union { about, tag, variants } => union(model, name, about, tag, variants, out, names),
    }
    names.push(name.to_owned());
}

fn choice(name: &str, about: &str, words: &[(String, String)], out: &mut String) {
    let _ = write!(out, "\n\nclass {name}(StrEnum):\n{}", docstring(about_or(about, name), "    "));
    for (word, about) in words {
        let _ = write!(out, "\n    {} = {word:?}\n{}", constant(word), docstring(about, "    "));
    }
}

/// `next_tier` as `NEXT_TIER`.
fn constant(word: &str) -> String {
    let name: String = word
        .chars()
        .map(|char| if char.is_ascii_alphanumeric() { char.to_ascii_uppercase() } else { '_' })
        .collect();
    if name.starts_with(|char: char| char.is_ascii_digit()) || name.is_empty() {
        format!("_{name}")
    } else {
        name
    }
}

fn record(model: &Model, name: &str, base: &str, about: &str, fields: &[Field], out: &mut String) {
    let _ = write!(out, "\n\nclass {name}({base}):\n{}", docstring(about_or(about, name), "    "));
    out.push_str("\n    __slots__ = ()\n");
    for field in fields {
        out.push_str(&line(model, field));
    }
}

fn union(
    model: &Model,
    name: &str,
    about: &str,
    tag: &str,
    variants: &[Variant],
    out: &mut String,
    names: &mut Vec<String>,
) {
    // What every variant has is read without asking which one it is.
    let first = variants.first().map(|variant| variant.fields.as_slice()).unwrap_or_default();
    let shared: Vec<Field> = first
        .iter()
        .filter(|field| variants.iter().all(|variant| variant.fields.contains(field)))
        .cloned()
        .collect();
    let word =
        Field { name: tag.into(), about: "Which of them it is.".into(), required: true, shape: Shape::Text };
    let head = format!("_r.Union, tag={tag:?}");
    let fields: Vec<Field> = std::iter::once(word).chain(shared.iter().cloned()).collect();
    record(model, name, &head, about, &fields, out);
    for variant in variants {
        let class = format!("{}{name}", camel(&variant.word));
        let own: Vec<Field> =
            variant.fields.iter().filter(|field| !shared.contains(field)).cloned().collect();
        let base = format!("{name}, word={:?}", variant.word);
        record(model, &class, &base, &variant.about, &own, out);
        names.push(class);
    }
}

fn about_or<'a>(about: &'a str, name: &'a str) -> &'a str {
    if about.is_empty() { name } else { about }
}

/// A field: its type, how it is read, what it is when absent.
fn line(model: &Model, field: &Field) -> String {
    let attribute = attribute(&field.name);
    let resolved = model.resolved(&field.shape);
    let (annotation, absent) = match (field.required, resolved) {
        (true, _) | (false, Shape::Any | Shape::Maybe(_)) => (annotation(model, resolved), ""),
        (false, Shape::List(_)) => (annotation(model, resolved), ", ()"),
        (false, _) => (format!("{} | None", annotation(model, resolved)), ""),
    };
    let key = if attribute == field.name { String::new() } else { format!(", key={:?}", field.name) };
    let reader = reader(model, resolved, "");
    format!(
        "\n    {attribute}: _r.Field[{annotation}] = _r.Field({reader}{absent}{key})\n{}",
        docstring(&field.about, "    ")
    )
}

/// A field's attribute: its name, unless that is a keyword or a method of every record.
fn attribute(name: &str) -> String {
    if matches!(name, "to_dict" | "to_json") { format!("{name}_") } else { identifier(name) }
}

/// The type of what is read. `from_module` puts a module in front of the names of definitions.
pub(super) fn annotation(model: &Model, shape: &Shape) -> String {
    annotated(model, shape, "")
}

pub(super) fn annotated(model: &Model, shape: &Shape, module: &str) -> String {
    match model.resolved(shape) {
        Shape::Decimal => "Decimal".into(),
        Shape::Instant => "datetime.datetime".into(),
        Shape::Date => "datetime.date".into(),
        Shape::Time => "datetime.time".into(),
        Shape::Text => "str".into(),
        Shape::Whole => "int".into(),
        Shape::Truth => "bool".into(),
        Shape::List(inner) => format!("tuple[{}, ...]", annotated(model, inner, module)),
        Shape::Map(inner) => format!("dict[str, {}]", annotated(model, inner, module)),
        Shape::Maybe(inner) => match annotated(model, inner, module).as_str() {
            "Any" => "Any".into(),
            inner => format!("{inner} | None"),
        },
        Shape::Either(choices) => match refused(choices) {
            Some(inner) => format!("{} | {module}{REFUSAL}", annotated(model, inner, module)),
            None => "Any".into(),
        },
        Shape::Any => "Any".into(),
        Shape::Of(name) => match model.definitions.get(name) {
            Some(Definition::Choice { .. }) => format!("{module}{name} | str"),
            _ => format!("{module}{name}"),
        },
    }
}

/// What stands in the place of an answer that was refused among several.
const REFUSAL: &str = "Refusal";

/// The answer, where a shape is that or a refusal.
fn refused(choices: &[Shape]) -> Option<&Shape> {
    match choices {
        [inner, Shape::Of(name)] if name == REFUSAL => Some(inner),
        _ => None,
    }
}

/// What reads it: an expression that takes the value.
pub(super) fn reader(model: &Model, shape: &Shape, module: &str) -> String {
    match model.resolved(shape) {
        Shape::Decimal => "_r.decimal".into(),
        Shape::Instant => "_r.instant".into(),
        Shape::Date => "_r.day".into(),
        Shape::Time => "_r.clock".into(),
        Shape::Text => "_r.text".into(),
        Shape::Whole => "_r.whole".into(),
        Shape::Truth => "_r.truth".into(),
        Shape::Either(choices) => match refused(choices) {
            Some(inner) => {
                format!("lambda v: _r.unless({module}{REFUSAL}._of, {}, v)", reader(model, inner, module))
            }
            None => "_r.plain".into(),
        },
        Shape::Any => "_r.plain".into(),
        Shape::List(inner) => format!("lambda v: _r.many({}, v)", reader(model, inner, module)),
        Shape::Map(inner) => format!("lambda v: _r.named({}, v)", reader(model, inner, module)),
        Shape::Maybe(inner) => format!("lambda v: _r.maybe({}, v)", reader(model, inner, module)),
        Shape::Of(name) => match model.definitions.get(name) {
            Some(Definition::Choice { .. }) => format!("lambda v: _r.word({module}{name}, v)"),
            _ => format!("lambda v: {module}{name}._of(v)"),
        },
    }
}
