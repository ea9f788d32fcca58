//! The tree of a JSON document: numbers by their text, fields in the order written, duplicates kept.

use alloc::string::{String, ToString as _};
use alloc::vec::Vec;
use core::fmt;

use hifijson::token::Lex as _;
use hifijson::{SliceLexer, value};

use super::Faults;
use crate::error::{Code, Error};
use crate::limits;

/// A JSON value with the text of its numbers.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum Tree {
    /// `null`
    Null,
    /// `true` or `false`
    Bool(bool),
    /// The text of a number, as written.
    Number(String),
    /// A string.
    Text(String),
    /// An array.
    List(Vec<Tree>),
    /// An object: fields in the order written, duplicates kept.
    Object(Vec<(String, Tree)>),
}

impl Tree {
    /// Parses JSON.
    ///
    /// # Errors
    /// [`Code::InvalidUtf8`], [`Code::InvalidJson`], [`Code::DocumentTooLarge`], [`Code::DocumentTooDeep`].
    pub fn parse(bytes: &[u8]) -> Result<Self, Faults> {
        if bytes.len() > limits::DOCUMENT_BYTES {
            return Err(Error::new(Code::DocumentTooLarge).with("limit", limits::DOCUMENT_BYTES).into());
        }
        if let Err(error) = core::str::from_utf8(bytes) {
            return Err(Error::new(Code::InvalidUtf8).with("byte", error.valid_up_to()).into());
        }
        let mut lexer = SliceLexer::new(bytes);
        let parsed = lexer.exactly_one(hifijson::token::Lex::ws_peek, |next, lexer| {
            value::parse_bounded(limits::DOCUMENT_DEPTH, next, lexer)
        });
        parsed.map(Self::from).map_err(|error| {
            let byte = bytes.len().saturating_sub(lexer.as_slice().len());
            let code = match error {
                hifijson::Error::Depth => Code::DocumentTooDeep,
                _ => Code::InvalidJson,
            };
            let before = bytes.get(..byte).unwrap_or_default();
            let line = before.split(|byte| *byte == b'\n').count();
            let detail = alloc::format!("{} Line {line}: {error}.", code.summary());
            Error::new(code).detail(detail).with("byte", byte).with("line", line).into()
        })
    }

    /// The field of an object; the first where it stands twice.
    #[must_use]
    pub fn get(&self, name: &str) -> Option<&Self> {
        match self {
            Self::Object(fields) => fields.iter().find(|(key, _)| key == name).map(|(_, value)| value),
            _ => None,
        }
    }

    /// What kind of JSON value this is, for messages.
    #[must_use]
    pub const fn kind(&self) -> &'static str {
        match self {
            Self::Null => "null",
            Self::Bool(_) => "true or false",
            Self::Number(_) => "a number",
            Self::Text(_) => "a string",
            Self::List(_) => "an array",
            Self::Object(_) => "an object",
        }
    }
}

impl<N: AsRef<str>, S: AsRef<str>> From<value::Value<N, S>> for Tree {
    fn from(value: value::Value<N, S>) -> Self {
        match value {
            value::Value::Null => Self::Null,
            value::Value::Bool(value) => Self::Bool(value),
            value::Value::Number((text, _)) => Self::Number(text.as_ref().to_string()),
            value::Value::String(text) => Self::Text(text.as_ref().to_string()),
            value::Value::Array(items) => Self::List(items.into_iter().map(Self::from).collect()),
            value::Value::Object(fields) => Self::Object(
                fields
                    .into_iter()
                    .map(|(key, value)| (key.as_ref().to_string(), Self::from(value)))
                    .collect(),
            ),
        }
    }
}

/// Compact JSON, fields in the order held.
impl fmt::Display for Tree {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.write(f)
    }
}

impl Tree {
    /// The tree as compact JSON.
    #[must_use]
    pub fn to_json(&self) -> String {
        let mut out = String::new();
        // A string takes everything that is written to it.
        let _ = self.write(&mut out);
        out
    }

    fn write(&self, out: &mut impl fmt::Write) -> fmt::Result {
        match self {
            Self::Null => out.write_str("null"),
            Self::Bool(value) => out.write_str(if *value { "true" } else { "false" }),
            Self::Number(text) => out.write_str(text),
            Self::Text(text) => quote(text, out),
            Self::List(items) => {
                out.write_char('[')?;
                for (index, item) in items.iter().enumerate() {
                    if index > 0 {
                        out.write_char(',')?;
                    }
                    item.write(out)?;
                }
                out.write_char(']')
            }
            Self::Object(fields) => {
                out.write_char('{')?;
                for (index, (key, value)) in fields.iter().enumerate() {
                    if index > 0 {
                        out.write_char(',')?;
                    }
                    quote(key, out)?;
                    out.write_char(':')?;
                    value.write(out)?;
                }
                out.write_char('}')
            }
        }
    }
}

/// Text between quotation marks.
pub(crate) fn quote(text: &str, out: &mut impl fmt::Write) -> fmt::Result {
    out.write_char('"')?;
    escape(text, out)?;
    out.write_char('"')
}

/// Text as it stands between quotation marks; what needs no escape, which is nearly everything, is written as it is.
pub(crate) fn escape(text: &str, out: &mut impl fmt::Write) -> fmt::Result {
    let mut rest = text;
    while let Some(place) = rest.bytes().position(|byte| byte < 0x20 || byte == b'"' || byte == b'\\') {
        // What is searched for is ASCII, so the place is between two characters.
        let (clean, after) = rest.split_at_checked(place).unwrap_or((rest, ""));
        out.write_str(clean)?;
        let mut chars = after.chars();
        match chars.next() {
            Some('\n') => out.write_str("\\n")?,
            Some('\r') => out.write_str("\\r")?,
            Some('\t') => out.write_str("\\t")?,
            Some(char) if u32::from(char) < 0x20 => write!(out, "\\u{:04x}", u32::from(char))?,
            Some(char) => {
                out.write_char('\\')?;
                out.write_char(char)?;
            }
            None => {}
        }
        rest = chars.as_str();
    }
    out.write_str(rest)
}
