//! The surface as the printers need it: every definition as one of a few kinds, every operation with what it takes and gives.

use std::collections::{BTreeMap, BTreeSet};

use recoup::document::{Definitions, Tree};
use recoup_surface::{Gives, Operation, operations};
use serde_json::Value;

use super::camel;
use crate::Outcome;

/// What a value is.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Shape {
    Decimal,
    Instant,
    Date,
    Time,
    Text,
    Whole,
    Truth,
    List(Box<Shape>),
    Map(Box<Shape>),
    /// Or null.
    Maybe(Box<Shape>),
    /// One of several.
    Either(Vec<Shape>),
    /// A definition by name.
    Of(String),
    /// Anything that JSON has.
    Any,
}

/// A field of a record.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Field {
    pub(super) name: String,
    pub(super) about: String,
    pub(super) required: bool,
    pub(super) shape: Shape,
}

/// A record of a union, told apart by its word.
#[derive(Debug)]
pub(super) struct Variant {
    pub(super) word: String,
    pub(super) about: String,
    pub(super) fields: Vec<Field>,
}

/// A definition.
#[derive(Debug)]
pub(super) enum Definition {
    /// Words, each with what it means.
    Choice { about: String, words: Vec<(String, String)> },
    /// An object of these fields.
    Record { about: String, fields: Vec<Field> },
    /// Records that a word in one field tells apart.
    Union { about: String, tag: String, variants: Vec<Variant> },
    /// An object with exactly one of these fields.
    Keyed { about: String, fields: Vec<Field> },
    /// Another name of a shape.
    Alias(Shape),
}

/// The whole surface.
pub(super) struct Model {
    pub(super) definitions: BTreeMap<String, Definition>,
    pub(super) calls: Vec<Call>,
    /// Modules by name, with what each is about.
    pub(super) modules: Vec<(String, String)>,
    /// Definitions that programs write.
    pub(super) written: BTreeSet<String>,
    /// Definitions that programs read.
    pub(super) read: BTreeSet<String>,
}

/// An operation with its shapes.
pub(super) struct Call {
    pub(super) operation: &'static Operation,
    pub(super) takes: Vec<Shape>,
    pub(super) gives: Option<Shape>,
}

impl Model {
    pub(super) fn read() -> Outcome<Self> {
        let mut known = Definitions::default();
        let mut calls = Vec::new();
        for operation in operations() {
            let takes = operation.takes.iter().map(|param| shape(&value(&(param.shape)(&mut known))?));
            let takes = takes.collect::<Outcome<Vec<_>>>()?;
            let gives = match operation.gives {
                Gives::Value(given) | Gives::Optional(given) => Some(shape(&value(&given(&mut known))?)?),
                Gives::Nothing | Gives::Text | Gives::Handle(_) => None,
            };
            calls.push(Call { operation, takes, gives });
        }
        let mut definitions = BTreeMap::new();
        if let Value::Object(all) = value(&known.into_tree())? {
            for (name, tree) in all {
                definitions.insert(class(&name), definition(&tree)?);
            }
        }
        let modules = value(&recoup_surface::manifest())?["modules"]
            .as_array()
            .into_iter()
            .flatten()
            .map(|one| (text(one, "name"), text(one, "about")))
            .collect();
        let mut model = Self { definitions, calls, modules, written: BTreeSet::new(), read: BTreeSet::new() };
        let (mut written, mut read) = (BTreeSet::new(), BTreeSet::new());
        for call in &model.calls {
            call.takes.iter().for_each(|shape| model.reach(shape, &mut written));
            call.gives.iter().for_each(|shape| model.reach(shape, &mut read));
        }
        (model.written, model.read) = (written, read);
        Ok(model)
    }

    /// What a shape is once other names are resolved.
    pub(super) fn resolved<'m>(&'m self, shape: &'m Shape) -> &'m Shape {
        match shape {
            Shape::Of(name) => match self.definitions.get(name) {
                Some(Definition::Alias(inner)) => self.resolved(inner),
                _ => shape,
            },
            other => other,
        }
    }

    fn reach(&self, shape: &Shape, seen: &mut BTreeSet<String>) {
        match shape {
            Shape::List(inner) | Shape::Map(inner) | Shape::Maybe(inner) => self.reach(inner, seen),
            Shape::Either(choices) => choices.iter().for_each(|choice| self.reach(choice, seen)),
            Shape::Of(name) if seen.insert(name.clone()) => match self.definitions.get(name) {
                Some(Definition::Record { fields, .. } | Definition::Keyed { fields, .. }) => {
                    for field in fields {
                        self.reach(&field.shape, seen);
                    }
                }
                Some(Definition::Union { variants, .. }) => {
                    let fields = variants.iter().flat_map(|variant| &variant.fields);
                    fields.for_each(|field| self.reach(&field.shape, seen));
                }
                Some(Definition::Alias(inner)) => self.reach(inner, seen),
                Some(Definition::Choice { .. }) | None => {}
            },
            _ => {}
        }
    }
}

fn value(tree: &Tree) -> Outcome<Value> {
    serde_json::from_str(&tree.to_json()).map_err(|error| error.to_string())
}

fn text(schema: &Value, name: &str) -> String {
    schema[name].as_str().unwrap_or_default().to_owned()
}

/// The name of a definition as a class: one whose name was taken is called by its path.
fn class(name: &str) -> String {
    if name.contains("::") { camel(name) } else { name.to_owned() }
}

fn definition(schema: &Value) -> Outcome<Definition> {
    let about = text(schema, "description");
    if let Some(words) = schema["enum"].as_array() {
        let about_word = |index: usize| schema["x-about"][index].as_str().unwrap_or_default().to_owned();
        let words = words.iter().enumerate();
        let words =
            words.map(|(index, word)| (word.as_str().unwrap_or_default().to_owned(), about_word(index)));
        return Ok(Definition::Choice { about, words: words.collect() });
    }
    if let Some(variants) = schema["oneOf"].as_array() {
        if let Some(tag) = tag(variants) {
            let variants = variants.iter().map(|variant| {
                let word = variant["properties"][&tag]["enum"][0].as_str().unwrap_or_default().to_owned();
                let mut fields = fields(variant)?;
                fields.retain(|field| field.name != tag);
                Ok(Variant { word, about: text(variant, "description"), fields })
            });
            return Ok(Definition::Union { about, variants: variants.collect::<Outcome<_>>()?, tag });
        }
        if variants.iter().all(|variant| variant["properties"].is_object()) {
            let mut all = Vec::new();
            for variant in variants {
                all.extend(fields(variant)?.into_iter().map(|field| Field { required: false, ..field }));
            }
            return Ok(Definition::Keyed { about, fields: all });
        }
    }
    if schema["properties"].is_object() {
        return Ok(Definition::Record { about, fields: fields(schema)? });
    }
    Ok(Definition::Alias(shape(schema)?))
}

/// The field whose word tells the variants apart: an `enum` of one word in each.
fn tag(variants: &[Value]) -> Option<String> {
    let first = variants.first()?["properties"].as_object()?;
    let one_word = |variant: &Value, name: &str| {
        variant["properties"][name]["enum"].as_array().is_some_and(|words| words.len() == 1)
    };
    first.keys().find(|name| variants.iter().all(|variant| one_word(variant, name))).cloned()
}

fn fields(schema: &Value) -> Outcome<Vec<Field>> {
    let required: Vec<&str> =
        schema["required"].as_array().into_iter().flatten().filter_map(Value::as_str).collect();
    let Some(properties) = schema["properties"].as_object() else { return Ok(Vec::new()) };
    let field = |(name, tree): (&String, &Value)| {
        let about = text(tree, "description");
        Ok(Field {
            name: name.clone(),
            about,
            required: required.contains(&name.as_str()),
            shape: shape(tree)?,
        })
    };
    properties.iter().map(field).collect()
}

fn shape(schema: &Value) -> Outcome<Shape> {
    if let Some(reference) = schema["$ref"].as_str() {
        return Ok(Shape::Of(class(reference.trim_start_matches("#/$defs/"))));
    }
    match schema["format"].as_str() {
        Some("decimal") => return Ok(Shape::Decimal),
        Some("date-time") => return Ok(Shape::Instant),
        Some("date") => return Ok(Shape::Date),
        Some("time") => return Ok(Shape::Time),
        _ => {}
    }
    if let Some(choices) = schema["anyOf"].as_array().or(schema["oneOf"].as_array()) {
        let null = |choice: &&Value| choice["type"] == "null";
        let others = choices.iter().filter(|choice| !null(choice)).map(shape).collect::<Outcome<Vec<_>>>()?;
        let one = match <[Shape; 1]>::try_from(others) {
            Ok([one]) => one,
            Err(several) => Shape::Either(several),
        };
        return Ok(if choices.iter().any(|choice| null(&choice)) {
            Shape::Maybe(Box::new(one))
        } else {
            one
        });
    }
    Ok(match schema["type"].as_str() {
        Some("string") => Shape::Text,
        Some("integer") => Shape::Whole,
        Some("boolean") => Shape::Truth,
        Some("array") if schema["items"].is_object() => Shape::List(Box::new(shape(&schema["items"])?)),
        Some("object") if schema["additionalProperties"].is_object() => {
            Shape::Map(Box::new(shape(&schema["additionalProperties"])?))
        }
        _ if schema["enum"].is_array() => Shape::Text,
        _ => Shape::Any,
    })
}
