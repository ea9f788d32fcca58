//! Digests: a short name for exactly this document, the same in every language.
//!
//! A digest is the SHA-256 of the canonical form: compact JSON with the fields in their declared order, defaults left out,
//! decimals as strings without trailing zeros, instants in UTC. Two ways to write one meaning have one digest. It finds a
//! mix-up or a corruption; it does not stop an attacker who may choose both documents.

use alloc::vec::Vec;
use core::fmt;

use sha2::{Digest as _, Sha256};

use crate::document::{Cursor, Decode, Encode, Tree};
use crate::error::Code;

/// A SHA-256, written as 64 hexadecimal digits.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Digest([u8; 32]);

impl Digest {
    /// The 32 bytes.
    #[must_use]
    pub const fn as_bytes(&self) -> &[u8; 32] {
        &self.0
    }

    /// The 64 hexadecimal digits.
    fn hexadecimal(&self) -> [u8; 64] {
        const DIGITS: [u8; 16] = *b"0123456789abcdef";
        let digit = |value: u8| DIGITS.get(usize::from(value)).copied().unwrap_or_default();
        let mut text = [0_u8; 64];
        let (pairs, _) = text.as_chunks_mut::<2>();
        for ([high, low], byte) in pairs.iter_mut().zip(self.0) {
            (*high, *low) = (digit(byte >> 4), digit(byte & 0x0f));
        }
        text
    }

    /// The digest of a text as it is.
    #[must_use]
    pub fn of_text(text: &str) -> Self {
        Self(Sha256::digest(text.as_bytes()).into())
    }

    /// The digest of several digests in this order: the SHA-256 of their hexadecimal digits, each followed by a line feed.
    #[must_use]
    pub fn of_all(digests: impl IntoIterator<Item = Self>) -> Self {
        let mut hash = Sha256::new();
        for digest in digests {
            hash.update(digest.hexadecimal());
            hash.update(b"\n");
        }
        Self(hash.finalize().into())
    }
}

/// The digest of the [canonical] form of a value.
///
/// ```
/// use recoup::digest::digest_of;
/// use rust_decimal::Decimal;
/// assert_eq!(digest_of(&Decimal::new(15, 1)), digest_of(&Decimal::new(150, 2)));
/// ```
#[must_use]
pub fn digest_of(value: &impl Encode) -> Digest {
    Digest::of_text(&canonical(value).to_json())
}

/// The one form that all ways to write the same thing share.
#[must_use]
pub fn canonical(value: &impl Encode) -> Tree {
    settle(value.encode())
}

/// Optional records that say nothing when they are empty. An empty `taxes` or `include` is not among them: it differs from
/// none at all.
const EMPTY_IS_ABSENT: [&str; 6] = ["answers", "consumed", "exclude", "for", "limits", "valid"];

/// Leaves out what says nothing. Records leave out their defaults themselves; these defaults are known to nobody but the
/// documentation, because the field is optional in code.
fn settle(tree: Tree) -> Tree {
    match tree {
        Tree::Object(fields) => Tree::Object(
            fields
                .into_iter()
                .map(|(name, value)| (name, settle(value)))
                .filter(|(name, value)| !says_nothing(name, value))
                .collect::<Vec<_>>(),
        ),
        Tree::List(items) => Tree::List(items.into_iter().map(settle).collect()),
        scalar => scalar,
    }
}

fn says_nothing(name: &str, value: &Tree) -> bool {
    match value {
        Tree::Object(fields) => fields.is_empty() && EMPTY_IS_ABSENT.contains(&name),
        // A price for one unit.
        Tree::Text(text) => name == "per" && text == "1",
        _ => false,
    }
}

impl fmt::Display for Digest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        core::str::from_utf8(&self.hexadecimal()).map_or(Err(fmt::Error), |text| f.write_str(text))
    }
}

impl Decode for Digest {
    fn decode(tree: &Tree, at: &mut Cursor) -> Option<Self> {
        let text = at.text(tree)?;
        let digest = digest_from_text(text);
        if digest.is_none() {
            at.fault(Code::WrongType, "Expected a digest: 64 hexadecimal digits in lower case.");
        }
        digest
    }
}

fn digest_from_text(text: &str) -> Option<Digest> {
    let digit = |byte: u8| match byte {
        b'0'..=b'9' => byte.checked_sub(b'0'),
        b'a'..=b'f' => byte.checked_sub(b'a').and_then(|digit| digit.checked_add(10)),
        _ => None,
    };
    let mut bytes = [0_u8; 32];
    let (pairs, rest) = text.as_bytes().as_chunks::<2>();
    if pairs.len() != bytes.len() || !rest.is_empty() {
        return None;
    }
    for (byte, [high, low]) in bytes.iter_mut().zip(pairs) {
        *byte = digit(*high)?.checked_mul(16)?.checked_add(digit(*low)?)?;
    }
    Some(Digest(bytes))
}

impl Encode for Digest {
    fn encode(&self) -> Tree {
        Tree::Text(alloc::string::ToString::to_string(self))
    }
}

#[cfg(feature = "schema")]
impl crate::document::Describe for Digest {
    fn describe(_: &mut crate::document::Definitions) -> Tree {
        crate::document::describe_id("Digest", "^[0-9a-f]{64}$")
    }
}

impl fmt::Debug for Digest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Digest({self})")
    }
}
