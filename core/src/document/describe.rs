//! JSON Schema (2020-12) of everything that crosses a language boundary, made from the same lists of fields as the decoders. The types of
//! the other languages are printed from it.
//!
//! Own code, because a schema library derives from serde attributes, which the records do not have: its decimal would allow floats that
//! the decoder refuses. Beside the keywords of the standard, `x-id` names the type of an id and `x-about` says what each word of an
//! `enum` means.

use alloc::collections::BTreeMap;
use alloc::format;
use alloc::string::String;
use alloc::vec::Vec;

use super::Tree;

/// What a schema says of a type.
pub trait Describe {
    /// The schema of this type, or a reference to its definition.
    fn describe(definitions: &mut Definitions) -> Tree;
}

/// The named definitions of a schema.
#[derive(Debug, Default)]
pub struct Definitions(BTreeMap<String, Definition>);

#[derive(Debug)]
struct Definition {
    /// The module of its type.
    home: &'static str,
    tree: Tree,
}

impl Definitions {
    /// A reference to a definition that `build` makes the first time it is asked for. `home` is the module of the type: two types of one
    /// name are never taken for one. A type whose name is taken gets its path as name, which no test lets pass: give it another name
    /// where it is declared.
    pub fn refer(&mut self, name: &str, home: &'static str, build: impl FnOnce(&mut Self) -> Tree) -> Tree {
        let taken = self.0.get(name).is_some_and(|known| known.home != home);
        let name = if taken { format!("{home}::{name}") } else { name.into() };
        let reference = object([("$ref", text(&format!("#/$defs/{name}")))]);
        if !self.0.contains_key(&name) {
            // Put first, so that a definition may refer to itself.
            self.0.insert(name.clone(), Definition { home, tree: Tree::Null });
            let tree = build(self);
            self.0.insert(name, Definition { home, tree });
        }
        reference
    }

    /// The definitions by name: what stands in `$defs`.
    #[must_use]
    pub fn into_tree(self) -> Tree {
        Tree::Object(self.0.into_iter().map(|(name, definition)| (name, definition.tree)).collect())
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
        fields.push(("$defs".into(), definitions.into_tree()));
        Tree::Object(fields)
    }
}

/// A field of an object.
#[derive(Debug, Clone)]
pub(crate) struct Field {
    pub(crate) name: &'static str,
    pub(crate) about: &'static str,
    pub(crate) required: bool,
    pub(crate) tree: Tree,
}

/// A field that must be there.
pub(crate) const fn required(name: &'static str, about: &'static str, tree: Tree) -> Field {
    Field { name, about, required: true, tree }
}

/// A field that may be left out.
pub(crate) const fn optional(name: &'static str, about: &'static str, tree: Tree) -> Field {
    Field { name, about, required: false, tree }
}

/// One of several objects that a word in one field tells apart.
#[derive(Debug)]
pub(crate) struct Variant {
    pub(crate) word: String,
    pub(crate) about: &'static str,
    /// Without the word.
    pub(crate) fields: Vec<Field>,
}

/// Puts the fields that every variant has in front of each one's own.
pub(crate) fn within_envelope(envelope: &[Field], variants: Vec<Variant>) -> Vec<Variant> {
    let within = |mut variant: Variant| {
        variant.fields.splice(0..0, envelope.iter().cloned());
        variant
    };
    variants.into_iter().map(within).collect()
}

/// A union that a word tells apart.
pub(crate) trait Variants {
    /// Its variants, in the documented order.
    fn variants(definitions: &mut Definitions) -> Vec<Variant>;
}

impl Variant {
    fn tree(self, tag: &'static str) -> Tree {
        let word = required(tag, "", describe_choice(&[&self.word]));
        describe_object(self.about, core::iter::once(word).chain(self.fields))
    }
}

/// The variants of a union, told apart by the word in field `tag`.
pub(crate) fn describe_variants(
    tag: &'static str,
    about: &str,
    variants: impl IntoIterator<Item = Variant>,
) -> Tree {
    one_of(about, variants.into_iter().map(|variant| variant.tree(tag)).collect())
}

/// An object with exactly one field, whose name says what its value is.
pub(crate) fn describe_keyed(about: &str, fields: impl IntoIterator<Item = Field>) -> Tree {
    one_of(about, fields.into_iter().map(|field| describe_object("", [field])).collect())
}

fn one_of(about: &str, variants: Vec<Tree>) -> Tree {
    described(about, object([("oneOf", Tree::List(variants))]))
}

/// An object of these fields and no others.
pub(crate) fn describe_object(about: &str, fields: impl IntoIterator<Item = Field>) -> Tree {
    describe_open_object(about, fields, Tree::Bool(false))
}

/// An object of these fields, whose other fields are of this schema.
pub(crate) fn describe_open_object(
    about: &str,
    fields: impl IntoIterator<Item = Field>,
    others: Tree,
) -> Tree {
    let (mut properties, mut names) = (Vec::new(), Vec::new());
    for field in fields {
        if field.required {
            names.push(text(field.name));
        }
        properties.push((field.name.into(), described(field.about, field.tree)));
    }
    let tree = object([
        ("type", text("object")),
        ("properties", Tree::Object(properties)),
        ("required", Tree::List(names)),
        ("additionalProperties", others),
    ]);
    described(about, tree)
}

/// An object with free names and values of this schema.
pub(crate) fn describe_map(values: Tree) -> Tree {
    object([("type", text("object")), ("additionalProperties", values)])
}

/// A value of one of these schemas.
pub(crate) fn describe_any<const N: usize>(choices: [Tree; N]) -> Tree {
    object([("anyOf", Tree::List(choices.into()))])
}

/// A list of at least one.
pub(crate) fn describe_some(items: Tree) -> Tree {
    object([("type", text("array")), ("items", items), ("minItems", Tree::Number("1".into()))])
}

/// A value of one of these JSON types.
pub(crate) fn describe_types(types: &[&str]) -> Tree {
    object([("type", Tree::List(types.iter().map(|name| text(name)).collect()))])
}

pub(crate) fn describe_text(pattern: &str) -> Tree {
    object([("type", text("string")), ("pattern", text(pattern))])
}

/// A text that other languages have a type for.
pub(crate) fn describe_format(format: &str, pattern: &str) -> Tree {
    object([("type", text("string")), ("format", text(format)), ("pattern", text(pattern))])
}

/// An id or a code of this type.
pub(crate) fn describe_id(name: &str, pattern: &str) -> Tree {
    object([("type", text("string")), ("x-id", text(name)), ("pattern", text(pattern))])
}

pub(crate) fn describe_choice(words: &[&str]) -> Tree {
    object([("enum", texts(words.iter().copied()))])
}

/// A choice of words with what each means.
pub(crate) fn describe_words(about: &str, words: &[(&str, &str)]) -> Tree {
    let tree = object([
        ("enum", texts(words.iter().map(|word| word.0))),
        ("x-about", Tree::List(words.iter().map(|word| Tree::Text(prose(word.1))).collect())),
    ]);
    described(about, tree)
}

/// The schema with this description in front, in place of one that it has.
fn described(about: &str, tree: Tree) -> Tree {
    match tree {
        Tree::Object(mut inner) if !about.is_empty() => {
            inner.retain(|(name, _)| name != "description");
            inner.insert(0, ("description".into(), Tree::Text(prose(about))));
            Tree::Object(inner)
        }
        other => other,
    }
}

/// A doc comment as a sentence: its lines joined, its links to items of this crate as mere code.
fn prose(doc: &str) -> String {
    let mut rest = doc.trim();
    let mut out = String::with_capacity(rest.len());
    while let Some((before, link)) = rest.split_once("[`") {
        let Some((name, after)) = link.split_once("`]") else { break };
        // The last part of a path is what other languages call it.
        let name = name.rsplit("::").next().unwrap_or(name);
        out.extend([before, "`", name, "`"]);
        rest =
            after.strip_prefix('(').and_then(|target| target.split_once(')')).map_or(after, |split| split.1);
    }
    out.push_str(rest);
    out
}

pub(crate) fn text(text: &str) -> Tree {
    Tree::Text(text.into())
}

fn texts<'t>(texts: impl Iterator<Item = &'t str>) -> Tree {
    Tree::List(texts.map(text).collect())
}

pub(crate) fn object<const N: usize>(fields: [(&str, Tree); N]) -> Tree {
    Tree::Object(fields.into_iter().map(|(name, tree)| (name.into(), tree)).collect())
}
