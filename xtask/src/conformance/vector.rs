//! Reading vectors from files: one JSON object, or an array of them, per file.
//!
//! Reading is strict. An unknown field, an empty `then` or a fraction written as a JSON number would let a vector pass
//! without proving anything, so each is an error.

use std::path::{Path, PathBuf};

use serde_json::{Map, Value};

use crate::{Outcome, project};

/// One case.
#[derive(Debug)]
pub(super) struct Vector {
    pub(super) name: String,
    pub(super) given: Map<String, Value>,
    /// The one key of `when`.
    pub(super) operation: String,
    /// What stands below it.
    pub(super) input: Value,
    pub(super) then: Value,
    /// What the source answers, where the engine answers otherwise on purpose.
    pub(super) published: Option<Value>,
}

/// `name` and `source` are for people: `source` says who published the numbers, `preset` under whose policy they hold,
/// `note` what is special about them. A divergence also says what its source has `published`, and the `reason` why the
/// engine answers otherwise.
const FIELDS: &[&str] = &["name", "source", "preset", "note", "given", "when", "then", "published", "reason"];

/// The vector files below a folder, sorted.
pub(super) fn files(folder: &Path) -> Outcome<Vec<PathBuf>> {
    let mut files = project::files(folder)?;
    files.retain(|path| path.extension().is_some_and(|extension| extension == "json"));
    Ok(files)
}

/// The vectors of one file.
pub(super) fn read(path: &Path) -> Outcome<Vec<Vector>> {
    let text = project::read(path)?;
    let value: Value = serde_json::from_str(&text).map_err(|error| format!("not JSON: {error}"))?;
    match &value {
        Value::Array(items) => items.iter().map(Vector::read).collect(),
        one => Ok(vec![Vector::read(one)?]),
    }
}

impl Vector {
    pub(super) fn read(value: &Value) -> Outcome<Self> {
        let fields = value.as_object().ok_or("a vector is an object")?;
        let name = fields.get("name").and_then(Value::as_str).filter(|name| !name.trim().is_empty());
        let name = name.ok_or("a vector needs a name")?.to_owned();
        let fault = |sentence: &str| format!("{name}: {sentence}");
        if let Some(unknown) = fields.keys().find(|field| !FIELDS.contains(&field.as_str())) {
            return Err(fault(&format!("the field {unknown:?} is not known")));
        }
        let given = match fields.get("given") {
            None => Map::new(),
            Some(Value::Object(given)) => given.clone(),
            Some(_) => return Err(fault("`given` is an object")),
        };
        let when = fields.get("when").and_then(Value::as_object).filter(|when| when.len() == 1);
        let Some((operation, input)) = when.and_then(|when| when.iter().next()) else {
            return Err(fault("`when` is an object with one field, the operation"));
        };
        let then = fields.get("then").filter(|then| then.as_object().is_some_and(|then| !then.is_empty()));
        let then = then.ok_or_else(|| fault("`then` is an object that expects at least one thing"))?;
        if let Some(place) = fraction(then) {
            return Err(fault(&format!("/then{place}: write a decimal as a string")));
        }
        let said =
            |field: &str| fields.get(field).and_then(Value::as_str).is_some_and(|text| !text.is_empty());
        let published = fields.get("published").cloned();
        if published.is_some() != fields.contains_key("reason") {
            return Err(fault("`published` and `reason` go together"));
        }
        if published.is_some() && !(said("reason") && said("source")) {
            return Err(fault("a divergence names its source and its reason"));
        }
        if let Some(place) = published.as_ref().and_then(fraction) {
            return Err(fault(&format!("/published{place}: write a decimal as a string")));
        }
        let (operation, input, then) = (operation.clone(), input.clone(), then.clone());
        Ok(Self { name, given, operation, input, then, published })
    }
}

/// The place of a number that is no integer.
fn fraction(value: &Value) -> Option<String> {
    match value {
        Value::Number(number) if number.is_f64() => Some(String::new()),
        Value::Array(items) => items
            .iter()
            .enumerate()
            .find_map(|(index, item)| fraction(item).map(|rest| format!("/{index}{rest}"))),
        Value::Object(fields) => {
            fields.iter().find_map(|(name, field)| fraction(field).map(|rest| format!("/{name}{rest}")))
        }
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::Vector;

    fn fault(value: &Value) -> String {
        Vector::read(value).unwrap_err()
    }

    #[test]
    fn a_full_vector_is_read() {
        let vector = Vector::read(&json!({ "name": "n", "source": "s", "note": "why", "given": { "a": 1 },
            "when": { "round": { "value": "1" } }, "then": { "value": "1" } }));
        let vector = vector.unwrap();
        assert_eq!((vector.name.as_str(), vector.operation.as_str()), ("n", "round"));
        assert_eq!(vector.input, json!({ "value": "1" }));
        assert_eq!(vector.given["a"], json!(1));
    }

    #[test]
    fn what_would_prove_nothing_is_refused() {
        let base = json!({ "name": "n", "when": { "round": {} }, "then": { "a": "1" } });
        let with = |field: &str, value: Value| {
            let mut vector = base.clone();
            vector[field] = value;
            vector
        };
        Vector::read(&base).unwrap();
        assert!(fault(&with("then", json!({}))).contains("at least one"));
        assert!(fault(&with("then", json!({ "a": [1, 2.5] }))).contains("/then/a/1"));
        assert!(fault(&with("when", json!({ "a": 1, "b": 2 }))).contains("one field"));
        assert!(fault(&with("expect", json!({}))).contains("expect"));
        assert!(fault(&with("name", json!(" "))).contains("name"));
        assert!(fault(&with("given", json!([]))).contains("given"));
        assert!(fault(&with("published", json!({ "a": "2" }))).contains("go together"));
        assert!(fault(&json!([])).contains("object"));
    }
}
