//! How the events and commands of the domains are written beside each other: `{ "event": "cart.line_edited", "cart": "c-9", .. }`.
//!
//! A domain writes its own word and fields and does not name its subject. Here the domain's name goes in front of the word and
//! the subject's id behind it; reading takes both off again, so that the domain's own decoder checks every field.

use alloc::string::{String, ToString as _};
use alloc::vec::Vec;

use crate::document::{Cursor, Decode, Tree};
use crate::error::{Code, Error};

/// Declares the domains of events or commands: those about the account as a whole, and those about one subject of a kind.
macro_rules! domains {
    (
        $(#[$meta:meta])*
        pub enum $name:ident by $tag:literal {
            $($(#[doc = $doc:literal])* $whole:ident $word:literal: $what:ty,)*
            ;
            $($(#[doc = $about:literal])* $variant:ident $kind:literal $field:ident $id:ty: $inner:ty,)*
        }
    ) => {
        $(#[$meta])*
        #[derive(Debug, Clone, PartialEq)]
        #[non_exhaustive]
        pub enum $name {
            $($(#[doc = $doc])* $whole($what),)*
            $(
                $(#[doc = $about])*
                $variant {
                    /// What it is about.
                    $field: $id,
                    /// What is said about it.
                    what: alloc::boxed::Box<$inner>,
                },
            )*
        }

        impl $name {
            const DOMAINS: &'static [&'static str] = &[$($word,)* $($kind,)*];

            /// The fields of the flat object.
            fn fields(&self) -> Vec<(String, Tree)> {
                match self {
                    $(Self::$whole(what) => $crate::account::flat::join($word, None, what.encode()),)*
                    $(Self::$variant { $field, what } => {
                        $crate::account::flat::join($kind, Some($field.encode()), what.encode())
                    })*
                }
            }

            /// Reads the fields that do not belong to the envelope.
            fn decode(tree: &Tree, envelope: &[&str], at: &mut Cursor) -> Option<Self> {
                let split = $crate::account::flat::Split::of(tree, $tag, envelope, &[$($kind,)*], at)?;
                match split.domain.as_str() {
                    $($word => <$what>::decode(&split.inner, at).map(Self::$whole),)*
                    $($kind => {
                        let id = split.id::<$id>(at);
                        let what = <$inner>::decode(&split.inner, at).map(alloc::boxed::Box::new);
                        Some(Self::$variant { $field: id?, what: what? })
                    })*
                    other => {
                        at.step($tag, |at| at.push($crate::document::unknown_word(other, Self::DOMAINS)));
                        None
                    }
                }
            }
        }

        #[cfg(feature = "schema")]
        impl crate::document::Variants for $name {
            fn variants(
                definitions: &mut crate::document::Definitions,
            ) -> Vec<crate::document::Variant> {
                use crate::account::flat::joined;
                use crate::document::{Describe as _, required};
                let mut all = Vec::new();
                $(all.extend(joined($word, None, <$what>::variants(definitions)));)*
                $(
                    let id = required($kind, "What it is about.", <$id>::describe(definitions));
                    all.extend(joined($kind, Some(id), <$inner>::variants(definitions)));
                )*
                all
            }
        }

        $(impl From<$what> for $name {
            fn from(what: $what) -> Self {
                Self::$whole(what)
            }
        })*

        $(impl From<($id, $inner)> for $name {
            fn from(($field, what): ($id, $inner)) -> Self {
                Self::$variant { $field, what: alloc::boxed::Box::new(what) }
            }
        })*
    };
}

pub(super) use domains;

/// The fields of an object, with the domain in front of the word in its first field and the subject's id after it.
pub(super) fn join(domain: &str, id: Option<Tree>, inner: Tree) -> Vec<(String, Tree)> {
    let Tree::Object(mut fields) = inner else { return Vec::new() };
    if let Some((_, Tree::Text(word))) = fields.first_mut() {
        word.insert(0, '.');
        word.insert_str(0, domain);
    }
    if let Some(id) = id {
        fields.insert(1.min(fields.len()), (domain.into(), id));
    }
    fields
}

/// The variants of a domain as [`join`] writes them.
#[cfg(feature = "schema")]
pub(super) fn joined(
    domain: &'static str,
    id: Option<crate::document::Field>,
    inner: Vec<crate::document::Variant>,
) -> impl Iterator<Item = crate::document::Variant> {
    inner.into_iter().map(move |mut variant| {
        variant.word = alloc::format!("{domain}.{}", variant.word);
        if let Some(id) = &id {
            variant.fields.insert(0, id.clone());
        }
        variant
    })
}

/// An object taken apart: the domain, its subject's id, and the object that the domain's decoder reads.
pub(super) struct Split {
    pub(super) domain: String,
    id: Option<Tree>,
    pub(super) inner: Tree,
}

impl Split {
    /// Takes an object apart; fields that belong to the envelope are left out.
    pub(super) fn of(
        tree: &Tree,
        tag: &'static str,
        envelope: &[&str],
        keyed: &[&str],
        at: &mut Cursor,
    ) -> Option<Self> {
        let word: String = at.object(tree)?.required(tag, at)?;
        let (domain, word) = word.split_once('.').unwrap_or((&word, ""));
        let mut fields = alloc::vec![(tag.to_string(), Tree::Text(word.into()))];
        let mut id = None;
        for (name, value) in at.fields(tree)? {
            if name == domain && keyed.contains(&domain) {
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
        at.push(Error::new(Code::MissingField).detail(detail).with("field", &self.domain));
        None
    }
}
