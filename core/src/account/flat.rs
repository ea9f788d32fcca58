//! How a domain's events and commands are written beside each other: `{ "event": "cart.line_added", "cart": "c-9", .. }`.
//!
//! A domain writes its own word and fields and does not name its subject. Here the domain's name goes in front of the word and
//! the subject's id behind it; reading takes both off again, so that the domain's own decoder checks every field.

use alloc::string::{String, ToString as _};
use alloc::vec::Vec;

use crate::document::{Cursor, Decode, Encode, Tree};

/// The domain of what is about the account itself.
pub(super) const ACCOUNT: &str = "account";

/// The fields of an object, with the domain in front of the word in its first field and the subject's id after it.
pub(super) fn join(domain: &str, id: Option<&dyn Encodes>, inner: Tree) -> Vec<(String, Tree)> {
    let Tree::Object(mut fields) = inner else { return Vec::new() };
    if let Some((_, Tree::Text(word))) = fields.first_mut() {
        word.insert(0, '.');
        word.insert_str(0, domain);
    }
    if let Some(id) = id {
        fields.insert(1.min(fields.len()), (domain.into(), id.tree()));
    }
    fields
}

/// [`Encode`] as an object type.
pub(super) trait Encodes {
    fn tree(&self) -> Tree;
}

impl<T: Encode> Encodes for T {
    fn tree(&self) -> Tree {
        self.encode()
    }
}

/// An object taken apart: the domain, its subject's id, and the object that the domain's decoder reads.
pub(super) struct Split {
    pub(super) domain: String,
    id: Option<Tree>,
    pub(super) inner: Tree,
}

impl Split {
    /// Takes an object apart; fields that belong to the envelope are left out.
    pub(super) fn of(tree: &Tree, tag: &'static str, envelope: &[&str], at: &mut Cursor) -> Option<Self> {
        let word: String = at.object(tree)?.required(tag, at)?;
        let (domain, word) = word.split_once('.').unwrap_or((&word, ""));
        let mut fields = alloc::vec![(tag.to_string(), Tree::Text(word.into()))];
        let mut id = None;
        for (name, value) in at.fields(tree)? {
            // Facts about the account itself have no subject, but may have a field of that name.
            if name == domain && domain != ACCOUNT {
                id = Some(value.clone());
            } else if name != tag && !envelope.contains(&name.as_str()) {
                fields.push((name.clone(), value.clone()));
            }
        }
        Some(Self { domain: domain.into(), id, inner: Tree::Object(fields) })
    }

    /// The id of the subject.
    pub(super) fn id<I: Decode>(&self, at: &mut Cursor) -> Option<I> {
        if let Some(id) = &self.id {
            return at.step(&self.domain, |at| I::decode(id, at));
        }
        let detail = alloc::format!("The field \"{}\" is missing; add it.", self.domain);
        at.push(crate::Error::new(crate::Code::MissingField).detail(detail).with("field", &self.domain));
        None
    }
}
