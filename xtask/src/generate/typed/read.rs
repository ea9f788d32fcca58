//! Reads the model from JSON Schemas. A form of schema that is not known here stops the generator: a type that is silently wrong would
//! be found by a user.

use std::collections::{BTreeMap, BTreeSet};

use recoup::document::{Definitions, Tree};
use recoup_surface::{Gives, Shape, operations};
use serde_json::Value;

use super::spelling::{camel, pascal};
use super::{Definition, Field, Form, Alternative, Printed, Record, Surface, Type, Variant, Word};
use crate::Outcome;

pub(super) fn surface() -> Outcome<Surface> {
    let mut schemas = Definitions::default();
    let mut reader = Reader::default();
    let mut printed = Vec::new();
    for operation in operations() {
        let owner = pascal(&operation.full_name());
        let mut ty = |shape: Shape, part: &str| {
            reader.ty(&value(&shape(&mut schemas))?, &format!("{owner}{}", pascal(part)))
        };
        let takes = operation.takes.iter().map(|param| ty(param.shape, param.name)).collect::<Outcome<_>>()?;
        let gives = match operation.gives {
            Gives::Value(shape) | Gives::Optional(shape) => Some(ty(shape, "answer")?),
            _ => None,
        };
        printed.push(Printed { operation, takes, gives });
    }
    let Value::Object(schemas) = value(&schemas.into_tree())? else { return Err("no definitions".into()) };
    for (name, schema) in &schemas {
        let form = reader.form(schema, name)?;
        reader.put(name, schema, form);
    }
    let mut definitions = reader.0;
    // An alias of a plain type is that type.
    mark_recursion(&mut definitions);
    Ok(Surface { definitions, operations: printed })
}

fn value(tree: &Tree) -> Outcome<Value> {
    serde_json::from_str(&tree.to_string()).map_err(|error| error.to_string())
}

#[derive(Default)]
struct Reader(BTreeMap<String, Definition>);

impl Reader {
    fn put(&mut self, name: &str, schema: &Value, form: Form) {
        self.0.insert(name.to_owned(), Definition { about: about(schema), form });
    }

    /// The type that a schema stands for; `name` is for what has none.
    fn ty(&mut self, schema: &Value, name: &str) -> Outcome<Type> {
        if let Some(reference) = schema["$ref"].as_str() {
            let target = reference.strip_prefix("#/$defs/").ok_or_else(|| format!("{name}: {reference}"))?;
            return Ok(Type::Named(target.to_owned()));
        }
        match schema["format"].as_str() {
            Some("decimal") => return Ok(Type::Decimal),
            Some("date-time") => return Ok(Type::Instant),
            Some("date") => return Ok(Type::Date),
            Some("time") => return Ok(Type::Time),
            _ => {}
        }
        if let Some(options) = schema["anyOf"].as_array()
            && let Some(ty) = self.merged(options, name)?
        {
            return Ok(ty);
        }
        let plain = match schema["type"].as_str() {
            Some("string") => Some(Type::Text),
            Some("boolean") => Some(Type::Bool),
            Some("integer") => Some(Type::Integer),
            Some("array") => Some(Type::List(Box::new(self.ty(&schema["items"], &format!("{name}Item"))?))),
            Some("object") if schema["properties"].is_null() => match &schema["additionalProperties"] {
                Value::Object(_) => {
                    let values = self.ty(&schema["additionalProperties"], &format!("{name}Value"))?;
                    Some(Type::Map(Box::new(values)))
                }
                _ => Some(Type::Json),
            },
            _ => None,
        };
        if let Some(plain) = plain {
            return Ok(plain);
        }
        // Several types of JSON, or nothing said at all.
        let keywords = ["anyOf", "oneOf", "enum", "properties"];
        if !keywords.iter().any(|keyword| !schema[*keyword].is_null()) {
            return Ok(Type::Json);
        }
        let form = self.form(schema, name)?;
        self.put(name, schema, form);
        Ok(Type::Named(name.to_owned()))
    }

    /// Alternatives that are one type: a thing or a list of it; known words or another text.
    fn merged(&mut self, options: &[Value], name: &str) -> Outcome<Option<Type>> {
        let [first, second] = options else { return Ok(None) };
        let (one, other) = (self.ty(first, name), self.ty(second, name));
        let (Ok(one), Ok(other)) = (one, other) else { return Ok(None) };
        Ok(match (&one, &other) {
            (item, Type::List(items)) | (Type::List(items), item) if **items == *item => {
                Some(Type::OneOrMore(Box::new(item.clone())))
            }
            (Type::Named(_), Type::Text) if !first["$ref"].is_null() && second["x-id"].is_null() => Some(one),
            (left, right) if left == right => Some(one),
            _ => None,
        })
    }

    /// What a definition is.
    fn form(&mut self, schema: &Value, name: &str) -> Outcome<Form> {
        if let Some(words) = schema["enum"].as_array() {
            let abouts = schema["x-about"].as_array();
            let word = |(place, word): (usize, &Value)| Word {
                word: word.as_str().unwrap_or_default().to_owned(),
                about: abouts
                    .and_then(|abouts| abouts.get(place)?.as_str())
                    .unwrap_or_default()
                    .to_owned(),
            };
            return Ok(Form::Choice(words.iter().enumerate().map(word).collect()));
        }
        if let Some(variants) = schema["oneOf"].as_array() {
            return self.union(variants, name);
        }
        if let Some(options) = schema["anyOf"].as_array() {
            return self.either(options, name);
        }
        if schema["properties"].is_object() {
            return Ok(Form::Record(self.record(schema, name)?));
        }
        Err(format!("{name}: no type is known for {schema}"))
    }

    fn record(&mut self, schema: &Value, name: &str) -> Outcome<Record> {
        let others = match &schema["additionalProperties"] {
            Value::Object(_) => Some(self.ty(&schema["additionalProperties"], &format!("{name}Other"))?),
            _ => None,
        };
        Ok(Record { fields: self.fields(schema, name, None)?, others })
    }

    fn fields(&mut self, schema: &Value, name: &str, without: Option<&str>) -> Outcome<Vec<Field>> {
        let required: BTreeSet<&str> =
            schema["required"].as_array().into_iter().flatten().filter_map(Value::as_str).collect();
        let mut fields = Vec::new();
        for (field, ty) in schema["properties"].as_object().into_iter().flatten() {
            if Some(field.as_str()) == without {
                continue;
            }
            fields.push(Field {
                name: field.clone(),
                about: about(ty),
                required: required.contains(field.as_str()),
                ty: self.ty(ty, &format!("{name}{}", pascal(field)))?,
                recursive: false,
            });
        }
        Ok(fields)
    }

    fn union(&mut self, schemas: &[Value], name: &str) -> Outcome<Form> {
        let Some(tag) = schemas.first().and_then(tag) else {
            let mut fields = Vec::new();
            for schema in schemas {
                let mut own = self.fields(schema, name, None)?;
                match (own.pop(), own.is_empty()) {
                    (Some(field), true) => fields.push(field),
                    _ => return Err(format!("{name}: neither a word nor one field tells {schema} apart")),
                }
            }
            return Ok(Form::Keyed(fields));
        };
        let mut variants = Vec::new();
        for schema in schemas {
            let word = schema["properties"][tag]["enum"][0].as_str();
            let word = word.ok_or_else(|| format!("{name}: {schema} has no {tag}"))?.to_owned();
            let fields = self.fields(schema, &format!("{name}{}", pascal(&word)), Some(tag))?;
            variants.push(Variant { about: about(schema), fields, word });
        }
        Ok(Form::Tagged { tag: tag.to_owned(), variants })
    }

    fn either(&mut self, schemas: &[Value], name: &str) -> Outcome<Form> {
        let mut options = Vec::new();
        for schema in schemas {
            if let Some([Value::String(word)]) = schema["enum"].as_array().map(Vec::as_slice) {
                options.push(Alternative::Word(word.clone()));
                continue;
            }
            let case = case_name(schema);
            let ty = self.ty(schema, &format!("{name}{}", pascal(&case)))?;
            options.push(Alternative::Value { name: case, ty });
        }
        Ok(Form::Either(options))
    }
}

/// The field whose one word tells the variants apart.
fn tag(variant: &Value) -> Option<&str> {
    let fields = variant["properties"].as_object()?;
    let (name, schema) = fields.iter().next()?;
    (schema["enum"].as_array()?.len() == 1).then_some(name)
}

fn case_name(schema: &Value) -> String {
    let named = schema["$ref"].as_str().and_then(|name| name.rsplit('/').next());
    let named = named.or_else(|| schema["x-id"].as_str()).or_else(|| schema["format"].as_str());
    match (named, schema["type"].as_str()) {
        (Some(name), _) => camel(name),
        (None, Some("array")) => "list".into(),
        (None, Some("string")) => "text".into(),
        (None, Some(plain)) => plain.into(),
        (None, None) if schema["enum"].is_array() => "word".into(),
        (None, None) => "value".into(),
    }
}

fn about(schema: &Value) -> String {
    schema["description"].as_str().unwrap_or_default().to_owned()
}

/// Marks the fields through which a record would hold itself: they are kept apart from it.
fn mark_recursion(definitions: &mut BTreeMap<String, Definition>) {
    let held = |definition: &Definition| -> Vec<String> {
        let Form::Record(record) = &definition.form else { return Vec::new() };
        let names = record.fields.iter().filter_map(|field| match &field.ty {
            Type::Named(name) => Some(name.clone()),
            _ => None,
        });
        names.collect()
    };
    let edges: BTreeMap<String, Vec<String>> =
        definitions.iter().map(|(name, definition)| (name.clone(), held(definition))).collect();
    let reaches = |from: &str, to: &str| {
        let mut seen = BTreeSet::new();
        let mut open = vec![from];
        while let Some(name) = open.pop() {
            if name == to {
                return true;
            }
            if seen.insert(name) {
                open.extend(edges.get(name).into_iter().flatten().map(String::as_str));
            }
        }
        false
    };
    for (owner, definition) in definitions.iter_mut() {
        let Form::Record(record) = &mut definition.form else { continue };
        for field in &mut record.fields {
            if let Type::Named(name) = &field.ty {
                field.recursive = reaches(name, owner);
            }
        }
    }
}
