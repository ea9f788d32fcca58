//! How plain values are written in documents: text, truth, integers and exact decimals.

use alloc::format;
use alloc::string::{String, ToString as _};
use alloc::vec::Vec;

use rust_decimal::Decimal;

use super::cursor::{Cursor, Decode, Encode};
use super::tree::Tree;
use crate::error::{Code, Error, Result};

/// Reads a decimal exactly: an optional minus, digits, at most one point with digits on both sides, within 28 digits.
///
/// # Errors
/// [`Code::InvalidDecimal`].
pub fn decimal_from_text(text: &str) -> Result<Decimal> {
    let invalid = || {
        Error::new(Code::InvalidDecimal)
            .detail(format!("{:?} is not a decimal such as \"12.50\".", short(text)))
    };
    let digits = text.strip_prefix('-').unwrap_or(text);
    let (whole, fraction) =
        digits.split_once('.').map_or((digits, None), |(whole, rest)| (whole, Some(rest)));
    let all_digits = |part: &str| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit());
    if !all_digits(whole) || !fraction.is_none_or(all_digits) || text.len() > 64 {
        return Err(invalid());
    }
    let value = Decimal::from_str_exact(text).map_err(|_| invalid())?;
    // No minus zero: one canonical form.
    Ok(if value.is_zero() { Decimal::ZERO } else { value })
}

fn short(text: &str) -> &str {
    text.char_indices().nth(40).and_then(|(end, _)| text.get(..end)).unwrap_or(text)
}

impl Decode for Decimal {
    fn decode(tree: &Tree, at: &mut Cursor) -> Option<Self> {
        match tree {
            Tree::Text(text) => decimal_from_text(text).map_err(|error| at.push(error)).ok(),
            Tree::Number(text) if text.bytes().all(|byte| byte.is_ascii_digit() || byte == b'-') => {
                decimal_from_text(text).map_err(|error| at.push(error)).ok()
            }
            Tree::Number(text) => {
                at.fault(
                    Code::InvalidDecimal,
                    format!("Write {} as a string, \"{}\".", short(text), short(text)),
                );
                None
            }
            other => {
                at.push(Error::new(Code::WrongType).detail(format!(
                    "Expected a decimal as a string or an integer, found {}.",
                    other.kind()
                )));
                None
            }
        }
    }
}

impl Encode for Decimal {
    fn encode(&self) -> Tree {
        Tree::Text(self.normalize().to_string())
    }
}

impl Decode for String {
    fn decode(tree: &Tree, at: &mut Cursor) -> Option<Self> {
        at.text(tree).map(Self::from)
    }
}

impl Encode for String {
    fn encode(&self) -> Tree {
        Tree::Text(self.clone())
    }
}

impl Decode for bool {
    fn decode(tree: &Tree, at: &mut Cursor) -> Option<Self> {
        at.bool(tree)
    }
}

impl Encode for bool {
    fn encode(&self) -> Tree {
        Tree::Bool(*self)
    }
}

macro_rules! integers {
    ($($ty:ty)*) => {$(
        impl Decode for $ty {
            fn decode(tree: &Tree, at: &mut Cursor) -> Option<Self> {
                let Tree::Number(text) = tree else {
                    at.push(Error::new(Code::WrongType).detail(format!("Expected an integer, found {}.", tree.kind())));
                    return None;
                };
                text.parse().map_err(|_| {
                    at.push(Error::new(Code::OutOfRange).detail(format!(
                        "Expected an integer from {} to {}.", <$ty>::MIN, <$ty>::MAX
                    )));
                }).ok()
            }
        }

        impl Encode for $ty {
            fn encode(&self) -> Tree {
                Tree::Number(self.to_string())
            }
        }
    )*};
}

integers! { u8 u32 u64 i32 i64 }

/// A document inside a document: its very text, so that whoever passes it on changes no digit of it.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Written<T>(pub T);

impl<T: Decode> Decode for Written<T> {
    fn decode(tree: &Tree, at: &mut Cursor) -> Option<Self> {
        match Tree::parse(at.text(tree)?.as_bytes()) {
            Ok(inner) => T::decode(&inner, at).map(Self),
            Err(faults) => {
                at.push(faults.first());
                None
            }
        }
    }
}

impl<T: Encode> Encode for Written<T> {
    fn encode(&self) -> Tree {
        Tree::Text(self.0.encode().to_json())
    }
}

/// What another system decides the shape of.
impl Decode for Tree {
    fn decode(tree: &Tree, _: &mut Cursor) -> Option<Self> {
        Some(tree.clone())
    }
}

impl Encode for Tree {
    fn encode(&self) -> Tree {
        self.clone()
    }
}

impl<T: Decode> Decode for Vec<T> {
    fn decode(tree: &Tree, at: &mut Cursor) -> Option<Self> {
        let items = at.list(tree)?;
        let mut values = Self::with_capacity(items.len());
        for (index, item) in items.iter().enumerate() {
            if let Some(value) = at.step(index, |at| T::decode(item, at)) {
                values.push(value);
            }
        }
        Some(values)
    }
}

impl<T: Encode> Encode for Vec<T> {
    fn encode(&self) -> Tree {
        Tree::List(self.iter().map(Encode::encode).collect())
    }
}

impl<T: Decode> Decode for alloc::boxed::Box<T> {
    fn decode(tree: &Tree, at: &mut Cursor) -> Option<Self> {
        T::decode(tree, at).map(Self::new)
    }
}

impl<T: Decode> Decode for alloc::sync::Arc<T> {
    fn decode(tree: &Tree, at: &mut Cursor) -> Option<Self> {
        T::decode(tree, at).map(Self::new)
    }
}

impl<T: Encode> Encode for alloc::sync::Arc<T> {
    fn encode(&self) -> Tree {
        (**self).encode()
    }
}

impl<T: Encode> Encode for alloc::boxed::Box<T> {
    fn encode(&self) -> Tree {
        (**self).encode()
    }
}

#[cfg(feature = "schema")]
mod schema {
    use super::{Decimal, String, Tree, Vec};
    use crate::document::describe::{Definitions, Describe, describe_any, describe_text, object, text};

    impl Describe for Decimal {
        fn describe(_: &mut Definitions) -> Tree {
            object([
                ("format", text("decimal")),
                (
                    "anyOf",
                    Tree::List(alloc::vec![
                        describe_text(r"^-?\d+(\.\d+)?$"),
                        object([("type", text("integer"))])
                    ]),
                ),
            ])
        }
    }

    macro_rules! plain {
        ($($ty:ty = $name:literal)*) => {$(
            impl Describe for $ty {
                fn describe(_: &mut Definitions) -> Tree {
                    object([("type", text($name))])
                }
            }
        )*};
    }

    plain! { String = "string" bool = "boolean" u8 = "integer" u32 = "integer" u64 = "integer" i32 = "integer" i64 = "integer" }

    impl<T: Describe> Describe for Vec<T> {
        fn describe(definitions: &mut Definitions) -> Tree {
            object([("type", text("array")), ("items", T::describe(definitions))])
        }
    }

    impl<T> Describe for super::Written<T> {
        fn describe(definitions: &mut Definitions) -> Tree {
            String::describe(definitions)
        }
    }

    impl Describe for Tree {
        fn describe(_: &mut Definitions) -> Tree {
            object([])
        }
    }

    /// A place in a list that may be empty. A field that may be absent is left out instead.
    impl<T: Describe> Describe for Option<T> {
        fn describe(definitions: &mut Definitions) -> Tree {
            describe_any([T::describe(definitions), object([("type", text("null"))])])
        }
    }

    impl<T: Describe> Describe for alloc::sync::Arc<T> {
        fn describe(definitions: &mut Definitions) -> Tree {
            T::describe(definitions)
        }
    }

    impl<T: Describe> Describe for alloc::boxed::Box<T> {
        fn describe(definitions: &mut Definitions) -> Tree {
            T::describe(definitions)
        }
    }
}
