//! As much of JSON Schema (2020-12) as the schemas use.

use std::cell::RefCell;
use std::collections::BTreeMap;

use recoup::document::Tree;
use regex_lite::Regex;

pub(crate) struct Validator<'a> {
    schema: &'a Tree,
    patterns: RefCell<BTreeMap<&'a str, Regex>>,
}

impl<'a> Validator<'a> {
    pub(crate) fn new(schema: &'a Tree) -> Self {
        Self { schema, patterns: RefCell::default() }
    }

    /// The first place that the schema does not allow.
    pub(crate) fn complaint(&self, value: &Tree) -> Option<String> {
        self.check(self.schema, value, "")
    }

    /// The first place that the definition of this name does not allow.
    pub(crate) fn complaint_as(&self, name: &str, value: &Tree) -> Option<String> {
        self.check(self.definition(name), value, "")
    }

    fn definition(&self, name: &str) -> &'a Tree {
        let definitions = self.schema.get("$defs").unwrap();
        definitions.get(name).unwrap_or_else(|| panic!("{name} is not defined"))
    }

    fn check(&self, schema: &'a Tree, value: &Tree, path: &str) -> Option<String> {
        let Tree::Object(keywords) = schema else { panic!("a schema is an object, not {schema}") };
        keywords.iter().find_map(|(keyword, argument)| self.keyword(schema, keyword, argument, value, path))
    }

    fn keyword(
        &self,
        schema: &'a Tree,
        keyword: &str,
        argument: &'a Tree,
        value: &Tree,
        path: &str,
    ) -> Option<String> {
        let unless = |holds: bool| (!holds).then(|| format!("{path}: {keyword} {argument} against {value}"));
        match (keyword, value) {
            ("$ref", _) => {
                let name = text(argument).strip_prefix("#/$defs/").unwrap();
                self.check(self.definition(name), value, path)
            }
            ("oneOf", _) => self.one_of(list(argument), value, path),
            ("anyOf", _) => {
                unless(list(argument).iter().any(|choice| self.check(choice, value, path).is_none()))
            }
            ("type", _) => unless(match argument {
                Tree::List(names) => names.iter().any(|name| is(text(name), value)),
                name => is(text(name), value),
            }),
            ("enum", _) => unless(list(argument).contains(value)),
            ("const", _) => unless(argument == value),
            ("pattern", Tree::Text(found)) => unless(self.matches(text(argument), found)),
            ("required", Tree::Object(_)) => {
                unless(list(argument).iter().all(|name| value.get(text(name)).is_some()))
            }
            ("properties", Tree::Object(fields)) => fields.iter().find_map(|(name, field)| {
                argument.get(name).and_then(|schema| self.check(schema, field, &format!("{path}/{name}")))
            }),
            ("additionalProperties", Tree::Object(fields)) => fields
                .iter()
                .filter(|(name, _)| schema.get("properties").is_none_or(|known| known.get(name).is_none()))
                .find_map(|(name, field)| match argument {
                    Tree::Bool(false) => Some(format!("{path}: {name} is not known")),
                    schema => self.check(schema, field, &format!("{path}/{name}")),
                }),
            ("items", Tree::List(items)) => items
                .iter()
                .enumerate()
                .find_map(|(index, item)| self.check(argument, item, &format!("{path}/{index}"))),
            ("minItems", Tree::List(items)) => unless(items.len() >= count(argument)),
            ("minProperties", Tree::Object(fields)) => unless(fields.len() >= count(argument)),
            ("maxProperties", Tree::Object(fields)) => unless(fields.len() <= count(argument)),
            // What binds no value, or only values of another kind.
            (
                "$schema"
                | "title"
                | "description"
                | "format"
                | "x-id"
                | "x-about"
                | "$defs"
                | "pattern"
                | "required"
                | "properties"
                | "additionalProperties"
                | "items"
                | "minItems"
                | "minProperties"
                | "maxProperties",
                _,
            ) => None,
            _ => panic!("the validator does not know {keyword}"),
        }
    }

    /// Exactly one choice must hold. Where a word tells the choices apart, what is wrong with the one that has it is the complaint.
    fn one_of(&self, choices: &'a [Tree], value: &Tree, path: &str) -> Option<String> {
        let mut told: Vec<&'a Tree> = choices.iter().filter(|choice| says(choice, value)).collect();
        if let [one] = told.as_slice() {
            return self.check(one, value, path);
        }
        told.retain(|choice| self.check(choice, value, path).is_none());
        (told.len() != 1).then(|| format!("{path}: {} choices hold for {value}", told.len()))
    }

    fn matches(&self, pattern: &'a str, found: &str) -> bool {
        let mut patterns = self.patterns.borrow_mut();
        if let Some(known) = patterns.get(pattern) {
            return known.is_match(found);
        }
        patterns.entry(pattern).or_insert(Regex::new(pattern).unwrap()).is_match(found)
    }
}

/// Whether the words that a choice fixes are those of the value.
fn says(choice: &Tree, value: &Tree) -> bool {
    let Some(Tree::Object(properties)) = choice.get("properties") else { return true };
    properties.iter().all(|(name, schema)| match schema.get("enum") {
        Some(Tree::List(words)) if words.len() == 1 => value.get(name) == words.first(),
        _ => true,
    })
}

fn is(kind: &str, value: &Tree) -> bool {
    match value {
        Tree::Null => kind == "null",
        Tree::Bool(_) => kind == "boolean",
        // `1.0` would be an integer too, but no document here may say so.
        Tree::Number(text) => kind == "number" || kind == "integer" && text.parse::<i128>().is_ok(),
        Tree::Text(_) => kind == "string",
        Tree::List(_) => kind == "array",
        Tree::Object(_) => kind == "object",
        _ => panic!("another kind of value"),
    }
}

fn text(tree: &Tree) -> &str {
    let Tree::Text(text) = tree else { panic!("expected a string, found {tree}") };
    text
}

fn list(tree: &Tree) -> &[Tree] {
    let Tree::List(items) = tree else { panic!("expected an array, found {tree}") };
    items
}

fn count(tree: &Tree) -> usize {
    let Tree::Number(text) = tree else { panic!("expected a number, found {tree}") };
    text.parse().unwrap()
}
