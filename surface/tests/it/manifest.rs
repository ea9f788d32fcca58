//! The manifest: complete, whole, and with a type for everything.

use std::collections::BTreeSet;

use recoup_surface::{manifest, operations};
use serde_json::Value;

fn printed() -> Value {
    serde_json::from_str(&manifest().to_json()).unwrap()
}

#[test]
fn it_has_every_operation_in_order() {
    let manifest = printed();
    let named: Vec<_> = manifest["operations"]
        .as_array()
        .unwrap()
        .iter()
        .map(|row| row["name"].as_str().unwrap().to_owned())
        .collect();
    assert_eq!(named, operations().map(recoup_surface::Operation::full_name).collect::<Vec<_>>());
    let homes = ["classes", "modules"]
        .map(|list| manifest[list].as_array().unwrap().iter().map(|one| one["name"].as_str().unwrap()));
    let homes: BTreeSet<_> = homes.into_iter().flatten().collect();
    assert_eq!(homes, operations().map(|one| one.class.as_str()).collect());
    assert_eq!(manifest["error_codes"].as_array().unwrap().len(), recoup::Code::ALL.len());
}

#[test]
fn every_reference_is_defined_and_every_definition_is_referred_to() {
    let manifest = printed();
    let mut used = BTreeSet::new();
    references(&manifest, &mut used);
    let defined: BTreeSet<_> = manifest["$defs"].as_object().unwrap().keys().cloned().collect();
    assert_eq!(used, defined);
}

/// A name is the name of a type in every language: one word, and no two types have it.
#[test]
fn definitions_have_names_that_can_be_types() {
    for name in printed()["$defs"].as_object().unwrap().keys() {
        let is_pascal = name.starts_with(|first: char| first.is_ascii_uppercase())
            && name.chars().all(|c| c.is_ascii_alphanumeric());
        assert!(is_pascal, "{name}");
    }
}

/// What has no type is what other systems decide the shape of.
#[test]
fn everything_else_has_a_type() {
    let manifest = printed();
    let mut untyped = Vec::new();
    for row in manifest["operations"].as_array().unwrap() {
        let name = row["name"].as_str().unwrap();
        for param in row["takes"].as_array().unwrap() {
            let place = format!("{name}({})", param["name"].as_str().unwrap());
            holes(&param["type"], &place, &mut untyped);
        }
        if let Some(gives) = row["gives"].get("type") {
            holes(gives, name, &mut untyped);
        }
    }
    for (name, definition) in manifest["$defs"].as_object().unwrap() {
        holes(definition, name, &mut untyped);
    }
    untyped.sort();
    assert_eq!(
        untyped,
        [
            "documents.canonical(document)",
            "documents.digest(document)",
            "exchange.read_batch(events)/items",
            "exchange.read_event(event)",
        ]
    );
}

fn references(value: &Value, used: &mut BTreeSet<String>) {
    match value {
        Value::Object(fields) => {
            if let Some(Value::String(target)) = fields.get("$ref") {
                used.insert(target.strip_prefix("#/$defs/").unwrap().to_owned());
            }
            fields.values().for_each(|field| references(field, used));
        }
        Value::Array(items) => items.iter().for_each(|item| references(item, used)),
        _ => {}
    }
}

/// The places where a schema says nothing of a value.
fn holes(schema: &Value, place: &str, untyped: &mut Vec<String>) {
    let says = ["$ref", "type", "enum", "anyOf", "oneOf"].iter().any(|keyword| schema.get(keyword).is_some());
    if !says {
        untyped.push(place.to_owned());
    }
    for keyword in ["anyOf", "oneOf"] {
        for (number, choice) in schema[keyword].as_array().into_iter().flatten().enumerate() {
            holes(choice, &format!("{place}/{keyword}/{number}"), untyped);
        }
    }
    if let Some(items) = schema.get("items") {
        holes(items, &format!("{place}/items"), untyped);
    }
    for (name, field) in schema["properties"].as_object().into_iter().flatten() {
        holes(field, &format!("{place}/{name}"), untyped);
    }
    if let Some(others) = schema.get("additionalProperties").filter(|others| others.is_object()) {
        holes(others, &format!("{place}/*"), untyped);
    }
}
