//! Attributes of a product: free names, values of three kinds.

use alloc::format;
use alloc::string::String;
use alloc::vec::Vec;
use core::fmt;

use rust_decimal::Decimal;

use crate::document::{Cursor, Decode, Encode, Tree, decimal_from_text};
use crate::error::{Code, Error};
use crate::id::Name;

/// The attributes of a product, by name.
///
/// Authored as one object: `{ "colour": "red", "ip67": true, "length": "12.5" }`.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Attributes(Vec<(Name, AttributeValue)>);

/// The value of an attribute.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum AttributeValue {
    /// A string, also one that reads as a decimal: "007" stays as it is.
    Text(String),
    /// An integer literal.
    Number(Decimal),
    /// True or false.
    Flag(bool),
}

impl Attributes {
    /// The value of an attribute.
    #[must_use]
    pub fn get(&self, name: &str) -> Option<&AttributeValue> {
        let place = self.0.binary_search_by(|(known, _)| known.as_str().cmp(name)).ok()?;
        self.0.get(place).map(|(_, value)| value)
    }

    /// All attributes, sorted by name.
    pub fn iter(&self) -> impl Iterator<Item = (&Name, &AttributeValue)> {
        self.0.iter().map(|(name, value)| (name, value))
    }

    /// Whether there are none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

impl AttributeValue {
    /// The value as an exact decimal, if it is a number or a text that reads as one.
    #[must_use]
    pub fn decimal(&self) -> Option<Decimal> {
        match self {
            Self::Text(text) => decimal_from_text(text).ok(),
            Self::Number(number) => Some(*number),
            Self::Flag(_) => None,
        }
    }
}

impl fmt::Display for AttributeValue {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Text(text) => f.write_str(text),
            Self::Number(number) => number.normalize().fmt(f),
            Self::Flag(flag) => flag.fmt(f),
        }
    }
}

impl Decode for Attributes {
    fn decode(tree: &Tree, at: &mut Cursor) -> Option<Self> {
        let fields = at.fields(tree)?;
        let mut values = Vec::with_capacity(fields.len());
        for (name, value) in fields {
            at.step(name, |at| {
                let known = Name::new(name).map_err(|error| at.push(error)).ok();
                if let (Some(name), Some(value)) = (known, AttributeValue::decode(value, at)) {
                    values.push((name, value));
                }
            });
        }
        values.sort_by(|a, b| a.0.cmp(&b.0));
        Some(Self(values))
    }
}

impl Decode for AttributeValue {
    fn decode(tree: &Tree, at: &mut Cursor) -> Option<Self> {
        match tree {
            Tree::Text(text) => Some(Self::Text(text.clone())),
            Tree::Bool(flag) => Some(Self::Flag(*flag)),
            Tree::Number(_) => Decimal::decode(tree, at).map(Self::Number),
            other => {
                let detail = format!("Expected a string, an integer, true or false, found {}.", other.kind());
                at.push(Error::new(Code::WrongType).detail(detail));
                None
            }
        }
    }
}

impl Encode for Attributes {
    fn encode(&self) -> Tree {
        Tree::Object(self.0.iter().map(|(name, value)| (name.as_str().into(), value.encode())).collect())
    }
}

impl Encode for AttributeValue {
    fn encode(&self) -> Tree {
        match self {
            Self::Text(text) => Tree::Text(text.clone()),
            // As a literal, not as text: the kind is part of the value.
            Self::Number(number) => Tree::Number(format!("{}", number.normalize())),
            Self::Flag(flag) => Tree::Bool(*flag),
        }
    }
}

#[cfg(feature = "schema")]
impl crate::document::Describe for Attributes {
    fn describe(_: &mut crate::document::Definitions) -> Tree {
        crate::document::describe_map(crate::document::describe_types(&["string", "integer", "boolean"]))
    }
}
