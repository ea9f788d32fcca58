//! JSON Schema (2020-12) of the authored records, made from the same list of fields as their decoders.
//!
//! Own code, because a schema library derives from serde attributes, which the authored records do not have: its decimal
//! would allow floats that the decoder refuses.

use alloc::collections::BTreeMap;
use alloc::format;
use alloc::vec::Vec;

use super::Tree;

/// What a schema says of a type.
pub trait Describe {
    /// The schema of this type, or a reference to its definition.
    fn describe(definitions: &mut Definitions) -> Tree;
}

/// The named definitions of a schema.
#[derive(Debug, Default)]
pub struct Definitions(BTreeMap<&'static str, Tree>);

impl Definitions {
    /// A reference to a definition that `build` makes the first time it is asked for.
    pub fn refer(&mut self, name: &'static str, build: impl FnOnce(&mut Self) -> Tree) -> Tree {
        if !self.0.contains_key(name) {
            // Put first, so that a definition may refer to itself.
            self.0.insert(name, Tree::Null);
            let tree = build(self);
            self.0.insert(name, tree);
        }
        object([("$ref", text(&format!("#/$defs/{name}")))])
    }

    /// The whole schema of a document of type `T`.
    #[must_use]
    pub fn schema<T: Describe>(title: &str) -> Tree {
        let mut definitions = Self::default();
        let Tree::Object(root) = T::describe(&mut definitions) else { return Tree::Null };
        let mut fields = Vec::from([
            ("$schema".into(), text("https://json-schema.org/draft/2020-12/schema")),
            ("title".into(), text(title)),
        ]);
        fields.extend(root);
        let defs = definitions.0.into_iter().map(|(name, tree)| (name.into(), tree)).collect();
        fields.push(("$defs".into(), Tree::Object(defs)));
        Tree::Object(fields)
    }
}

pub(crate) fn text(text: &str) -> Tree {
    Tree::Text(text.into())
}

pub(crate) fn object<const N: usize>(fields: [(&str, Tree); N]) -> Tree {
    Tree::Object(fields.into_iter().map(|(name, tree)| (name.into(), tree)).collect())
}

pub(crate) fn describe_text(pattern: &str) -> Tree {
    object([("type", text("string")), ("pattern", text(pattern))])
}

pub(crate) fn describe_choice(words: &[&str]) -> Tree {
    object([("enum", Tree::List(words.iter().map(|word| text(word)).collect()))])
}

pub(crate) fn describe_object(fields: Vec<(&'static str, &'static str, bool, Tree)>) -> Tree {
    let required = fields.iter().filter(|field| field.2).map(|field| text(field.0)).collect();
    let properties = fields.into_iter().map(|(name, doc, _, tree)| {
        let tree = match tree {
            Tree::Object(mut inner) if !doc.is_empty() => {
                inner.insert(0, ("description".into(), text(doc.trim())));
                Tree::Object(inner)
            }
            other => other,
        };
        (name.into(), tree)
    });
    object([
        ("type", text("object")),
        ("properties", Tree::Object(properties.collect())),
        ("required", Tree::List(required)),
        ("additionalProperties", Tree::Bool(false)),
    ])
}

/// An object with free names and values of these types.
pub(crate) fn describe_map(types: &[&str]) -> Tree {
    let types = Tree::List(types.iter().map(|name| text(name)).collect());
    object([("type", text("object")), ("additionalProperties", object([("type", types)]))])
}
