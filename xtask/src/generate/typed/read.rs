//! Reads the model from JSON Schemas. A form of schema that is not known here stops the generator: a type that is silently wrong would
//! be found by a user.

use std::collections::{BTreeMap, BTreeSet};

use recoup::document::{Definitions, Tree};
use recoup_surface::{Gives, Shape, operations};
use serde_json::Value;

use super::spelling::{camel, pascal};
use super::{Alternative, Definition, Field, Form, Printed, Record, Surface, Type, Variant, Word};
use crate::Outcome;

pub(super) fn surface() -> Outcome<Surface> {
    let mut schemas = Definitions::default();
    let mut shapes = Vec::new();
    for operation in operations() {
        let mut schema = |shape: Shape| value(&shape(&mut schemas));
        let takes = operation.takes.iter().map(|param| schema(param.shape)).collect::<Outcome<Vec<_>>>()?;
        let gives = match operation.gives {
            Gives::Value(shape) | Gives::Optional(shape) => Some(schema(shape)?),
            _ => None,
        };
        shapes.push((operation, takes, gives));
    }
    let Value::Object(schemas) = value(&schemas.into_tree())? else { return Err("no definitions".into()) };
    let mut reader = Reader { named: schemas.keys().cloned().collect(), ..Reader::default() };
    for (name, schema) in &schemas {
        let form = reader.form(schema, &Name::of(name))?;
        reader.put(name, schema, form);
    }
    let mut printed = Vec::new();
    for (operation, takes, gives) in shapes {
        let owner = Name::of(&pascal(&operation.full_name()));
        let params = operation.takes.iter().zip(&takes);
        let takes = params.map(|(param, schema)| reader.ty(schema, &owner.then(param.name)));
        let takes = takes.collect::<Outcome<_>>()?;
        let gives = gives.map(|schema| reader.ty(&schema, &owner.then("answer"))).transpose()?;
        printed.push(Printed { operation, takes, gives });
    }
    let mut definitions = reader.definitions;
    mark_recursion(&mut definitions);
    Ok(Surface { definitions, operations: printed })
}

/// What something without a name is called: the short name, or where that is taken the long one.
struct Name {
    short: String,
    long: String,
}

impl Name {
    fn of(name: &str) -> Self {
        Self { short: name.to_owned(), long: name.to_owned() }
    }

    fn then(&self, part: &str) -> Self {
        let part = pascal(part);
        Self { short: format!("{}{part}", self.short), long: format!("{}{part}", self.long) }
    }
}

fn value(tree: &Tree) -> Outcome<Value> {
    serde_json::from_str(&tree.to_string()).map_err(|error| error.to_string())
}

#[derive(Default)]
struct Reader {
    definitions: BTreeMap<String, Definition>,
    /// Names that schemas give themselves.
    named: BTreeSet<String>,
    /// The names given here, by schema: what is written out in many places is one type.
    unnamed: BTreeMap<String, String>,
}

impl Reader {
    fn put(&mut self, name: &str, schema: &Value, form: Form) {
        self.definitions.insert(name.to_owned(), Definition { about: about(schema), form });
    }

    /// The type that a schema stands for; `name` is for what has none.
    fn ty(&mut self, schema: &Value, name: &Name) -> Outcome<Type> {
        if let Some(reference) = schema["$ref"].as_str() {
            let target =
                reference.strip_prefix("#/$defs/").ok_or_else(|| format!("{}: {reference}", name.long))?;
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
            Some("array") => Some(Type::List(Box::new(self.ty(&schema["items"], &name.then("item"))?))),
            Some("object") if schema["properties"].is_null() => match &schema["additionalProperties"] {
                Value::Object(_) => {
                    let values = self.ty(&schema["additionalProperties"], &name.then("value"))?;
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
        let mut bare = schema.clone();
        if let Some(fields) = bare.as_object_mut() {
            fields.remove("description");
        }
        let bare = bare.to_string();
        if let Some(name) = self.unnamed.get(&bare) {
            return Ok(Type::Named(name.clone()));
        }
        let taken = |name: &String| self.named.contains(name) || self.definitions.contains_key(name);
        let free = [joined(schema).unwrap_or_else(|| name.short.clone()), name.long.clone()];
        let free = free.into_iter().find(|name| !taken(name));
        let free = free.ok_or_else(|| format!("{}: the name is taken", name.long))?;
        self.unnamed.insert(bare, free.clone());
        let form = self.form(schema, &Name::of(&free))?;
        self.put(&free, schema, form);
        Ok(Type::Named(free))
    }

    /// Alternatives that are one type: a thing or a list of it; known words or another text.
    fn merged(&mut self, options: &[Value], name: &Name) -> Outcome<Option<Type>> {
        let [first, second] = options else { return Ok(None) };
        if needs_name(first) || needs_name(second) {
            return Ok(None);
        }
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
    fn form(&mut self, schema: &Value, name: &Name) -> Outcome<Form> {
        if let Some(words) = schema["enum"].as_array() {
            let abouts = schema["x-about"].as_array();
            let word = |(place, word): (usize, &Value)| Word {
                word: word.as_str().unwrap_or_default().to_owned(),
                about: abouts.and_then(|abouts| abouts.get(place)?.as_str()).unwrap_or_default().to_owned(),
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
        Err(format!("{}: no type is known for {schema}", name.long))
    }

    fn record(&mut self, schema: &Value, name: &Name) -> Outcome<Record> {
        let others = match &schema["additionalProperties"] {
            Value::Object(_) => Some(self.ty(&schema["additionalProperties"], &name.then("other"))?),
            _ => None,
        };
        Ok(Record { fields: self.fields(schema, name, None)?, others, body: None })
    }

    fn fields(&mut self, schema: &Value, name: &Name, without: Option<&str>) -> Outcome<Vec<Field>> {
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
                ty: self.ty(ty, &name.then(field))?,
                recursive: false,
            });
        }
        Ok(fields)
    }

    fn union(&mut self, schemas: &[Value], name: &Name) -> Outcome<Form> {
        let Some(tag) = schemas.first().and_then(tag) else {
            let mut fields = Vec::new();
            for schema in schemas {
                let mut own = self.fields(schema, name, None)?;
                match (own.pop(), own.is_empty()) {
                    (Some(field), true) => fields.push(field),
                    _ => {
                        return Err(format!(
                            "{}: neither a word nor one field tells {schema} apart",
                            name.long
                        ));
                    }
                }
            }
            return Ok(Form::Keyed(fields));
        };
        let mut variants = Vec::new();
        for schema in schemas {
            let word = schema["properties"][tag]["enum"][0].as_str();
            let word = word.ok_or_else(|| format!("{}: {schema} has no {tag}", name.long))?.to_owned();
            let fields = {
                // What several variants have is called by the union alone.
                let own = Name { short: name.short.clone(), long: name.then(&word).long };
                self.fields(schema, &own, Some(tag))?
            };
            variants.push(Variant { about: about(schema), fields, word });
        }
        let shared = shared(&variants);
        if shared == 0 {
            return Ok(Form::Tagged { tag: tag.to_owned(), variants });
        }
        self.enveloped(tag, variants, shared, name)
    }

    /// A union whose variants begin with the same fields: a record of these, with the union of the rest as its body.
    fn enveloped(
        &mut self,
        tag: &str,
        mut variants: Vec<Variant>,
        shared: usize,
        name: &Name,
    ) -> Outcome<Form> {
        let mut fields = Vec::new();
        for variant in &mut variants {
            fields = variant.fields.drain(..shared).collect();
        }
        // Where the tag repeats the name, as in an event, the body is its fact.
        let body = if pascal(tag) == name.short { "fact" } else { tag };
        let union = format!("{}{}", name.short, pascal(body));
        if self.named.contains(&union) || self.definitions.contains_key(&union) {
            return Err(format!("{union}: the name is taken"));
        }
        let form = Form::Tagged { tag: tag.to_owned(), variants };
        let about = format!("What {} {} is.", article(&name.short), name.short.to_lowercase());
        self.definitions.insert(union.clone(), Definition { about: about.clone(), form });
        let body =
            Field { name: body.to_owned(), about, required: true, ty: Type::Named(union), recursive: false };
        Ok(Form::Record(Record { fields, others: None, body: Some(body) }))
    }

    fn either(&mut self, schemas: &[Value], name: &Name) -> Outcome<Form> {
        let mut options = Vec::new();
        for schema in schemas {
            if let Some([Value::String(word)]) = schema["enum"].as_array().map(Vec::as_slice) {
                options.push(Alternative::Word(word.clone()));
                continue;
            }
            let case = case_name(schema);
            let ty = self.ty(schema, &name.then(&case))?;
            options.push(Alternative::Value { name: case, ty });
        }
        Ok(Form::Either(options))
    }
}

/// Whether a schema is a type of its own that is written out in place.
fn needs_name(schema: &Value) -> bool {
    let is_plain = schema["$ref"].is_string() || schema["format"].is_string();
    !is_plain
        && (["anyOf", "oneOf", "enum", "properties"].iter().any(|keyword| !schema[*keyword].is_null())
            || (schema["items"].is_object() && needs_name(&schema["items"])))
}

/// The field whose one word tells the variants apart.
fn tag(variant: &Value) -> Option<&str> {
    let fields = variant["properties"].as_object()?;
    let (name, schema) = fields.iter().next()?;
    (schema["enum"].as_array()?.len() == 1).then_some(name)
}

/// With how many fields all variants begin alike. Of a few variants each is a thing of its own.
fn shared(variants: &[Variant]) -> usize {
    const FEW: usize = 4;
    let Some(((first, others), true)) = variants.split_first().map(|split| (split, variants.len() > FEW))
    else {
        return 0;
    };
    let same = |place: usize, field: &Field| {
        others.iter().all(|variant| variant.fields.get(place).is_some_and(|other| other.is_like(field)))
    };
    first.fields.iter().enumerate().take_while(|(place, field)| same(*place, field)).count()
}

fn article(noun: &str) -> &'static str {
    if noun.starts_with(['A', 'E', 'I', 'O', 'U']) { "an" } else { "a" }
}

/// `ContactIdOrActor`, for a choice between types that have names.
fn joined(schema: &Value) -> Option<String> {
    let options = schema["anyOf"].as_array()?;
    let name = |option: &Value| {
        let reference = option["$ref"].as_str().and_then(|name| name.rsplit('/').next());
        reference.or_else(|| option["x-id"].as_str()).map(pascal)
    };
    let names = options.iter().map(name).collect::<Option<Vec<_>>>()?;
    Some(names.join("Or"))
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
