//! The lists from which records are made. They list data; the logic is in the traits.

use alloc::format;

use crate::error::{Code, Error};

/// Declares a record: struct, decoder, encoder and schema from one list of fields.
///
/// Each field is `required`, `optional` (`Option<T>`), `list` (`Vec<T>`, empty when absent) or `default` (with `= value`).
/// A field whose JSON name is a Rust keyword gives it after the Rust name. `checked` after the struct's name calls
/// `Self::check(&self, &mut Cursor)` once the fields are read.
///
/// A type whose name another type has too gives a name of its own, in a string after it: the name in schemas and in other languages.
macro_rules! record {
    ($(
        $(#[$($meta:tt)*])*
        pub struct $name:ident $($public:literal)? $($checked:ident)? {
            $($(#[doc = $doc:literal])* $kind:ident $field:ident $($key:literal)? : $ty:ty $(= $default:expr)?,)*
        }
    )*) => {$(
        $(#[$($meta)*])*
        #[derive(Debug, Clone, PartialEq)]
        pub struct $name {
            $($(#[doc = $doc])* pub $field: $crate::document::record!(@type $kind $ty),)*
        }

        impl $crate::document::Decode for $name {
            fn decode(tree: &$crate::document::Tree, at: &mut $crate::document::Cursor) -> Option<Self> {
                let mut object = at.object(tree)?;
                $(let $field = $crate::document::record!(
                    @read $kind object at ($crate::document::record!(@key $field $($key)?)) $ty $(= $default)?
                );)*
                object.finish(at);
                let value = Self { $($field: $crate::document::record!(@take $kind $field),)* };
                $(value.$checked(at);)?
                Some(value)
            }
        }

        impl $crate::document::Encode for $name {
            fn encode(&self) -> $crate::document::Tree {
                let mut fields: alloc::vec::Vec<(alloc::string::String, $crate::document::Tree)> = alloc::vec::Vec::new();
                $(
                    let value = $crate::document::record!(@write $kind (&self.$field) $(= $default)?);
                    if let Some(tree) = value {
                        fields.push(($crate::document::record!(@key $field $($key)?).into(), tree));
                    }
                )*
                $crate::document::Tree::Object(fields)
            }
        }

        #[cfg(feature = "schema")]
        impl $crate::document::Describe for $name {
            fn describe(definitions: &mut $crate::document::Definitions) -> $crate::document::Tree {
                let name = $crate::document::record!(@name $name $($public)?);
                definitions.refer(name, module_path!(), |definitions| {
                    let about = concat!($($crate::document::record!(@doc $($meta)*)),*);
                    let fields = [$($crate::document::record!(
                        @field definitions $kind ($crate::document::record!(@key $field $($key)?)) [$($doc)*] $ty
                    ),)*];
                    $crate::document::describe_object(about, fields)
                })
            }
        }
    )*};

    (@type required $ty:ty) => { $ty };
    (@type default $ty:ty) => { $ty };
    (@type optional $ty:ty) => { Option<$ty> };
    (@type list $ty:ty) => { alloc::vec::Vec<$ty> };

    (@schema required $ty:ty) => { $ty };
    (@schema default $ty:ty) => { $ty };
    (@schema optional $ty:ty) => { $ty };
    (@schema list $ty:ty) => { alloc::vec::Vec<$ty> };

    (@field $definitions:ident $kind:ident ($key:expr) [$($doc:literal)*] $ty:ty) => {
        $crate::document::Field {
            name: $key,
            about: concat!($($doc),*),
            required: matches!(stringify!($kind).as_bytes(), b"required"),
            tree: <$crate::document::record!(@schema $kind $ty) as $crate::document::Describe>::describe($definitions),
        }
    };

    (@name $name:ident) => { stringify!($name) };
    (@name $name:ident $public:literal) => { $public };

    (@doc doc = $doc:literal) => { $doc };
    (@doc $($other:tt)*) => { "" };

    (@key $field:ident) => { stringify!($field) };
    (@key $field:ident $key:literal) => { $key };

    (@read required $object:ident $at:ident ($key:expr) $ty:ty) => { $object.required::<$ty>($key, $at) };
    (@read optional $object:ident $at:ident ($key:expr) $ty:ty) => { $object.optional::<$ty>($key, $at) };
    (@read list $object:ident $at:ident ($key:expr) $ty:ty) => {
        $object.optional::<alloc::vec::Vec<$ty>>($key, $at).unwrap_or_default()
    };
    (@read default $object:ident $at:ident ($key:expr) $ty:ty = $default:expr) => {
        $object.optional::<$ty>($key, $at).unwrap_or_else(|| $default)
    };

    (@take required $field:ident) => { $field? };
    (@take optional $field:ident) => { $field };
    (@take list $field:ident) => { $field };
    (@take default $field:ident) => { $field };

    (@write required ($value:expr)) => { Some($crate::document::Encode::encode($value)) };
    (@write optional ($value:expr)) => { $value.as_ref().map($crate::document::Encode::encode) };
    (@write list ($value:expr)) => {
        if $value.is_empty() { None } else { Some($crate::document::Encode::encode($value)) }
    };
    (@write default ($value:expr) = $default:expr) => {
        if *$value == $default { None } else { Some($crate::document::Encode::encode($value)) }
    };
}

/// For results that are written by hand: the schema alone, of a type that is declared elsewhere, from a list of fields as in [`record!`].
#[cfg(feature = "schema")]
macro_rules! described {
    ($(
        $(#[doc = $about:literal])*
        $name:ident $(<$life:lifetime>)? $($public:literal)? {
            $($(#[doc = $doc:literal])* $kind:ident $field:ident $($key:literal)? : $ty:ty,)*
        }
    )*) => {$(
        impl $crate::document::Describe for $name $(<$life>)? {
            fn describe(definitions: &mut $crate::document::Definitions) -> $crate::document::Tree {
                let name = $crate::document::record!(@name $name $($public)?);
                definitions.refer(name, module_path!(), |definitions| {
                    let fields = [$($crate::document::record!(
                        @field definitions $kind ($crate::document::record!(@key $field $($key)?)) [$($doc)*] $ty
                    ),)*];
                    $crate::document::describe_object(concat!($($about),*), fields)
                })
            }
        }
    )*};
}

/// Declares a choice of words: enum, decoder, encoder and schema from one list.
macro_rules! choice {
    ($(
        $(#[$($meta:tt)*])*
        pub enum $name:ident $($public:literal)? { $($(#[$($doc:tt)*])* $variant:ident $word:literal,)* }
    )*) => {$(
        $(#[$($meta)*])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum $name { $($(#[$($doc)*])* $variant,)* }

        impl $name {
            /// Every choice, in the documented order.
            pub const ALL: &'static [Self] = &[$(Self::$variant,)*];

            /// The word used in documents.
            #[must_use]
            pub const fn as_str(self) -> &'static str {
                match self { $(Self::$variant => $word,)* }
            }
        }

        impl core::fmt::Display for $name {
            fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
                f.write_str(self.as_str())
            }
        }

        impl $crate::document::Decode for $name {
            fn decode(tree: &$crate::document::Tree, at: &mut $crate::document::Cursor) -> Option<Self> {
                let word = at.text(tree)?;
                match word {
                    $($word => Some(Self::$variant),)*
                    _ => {
                        at.push($crate::document::unknown_word(word, &[$($word),*]));
                        None
                    }
                }
            }
        }

        impl $crate::document::Encode for $name {
            fn encode(&self) -> $crate::document::Tree {
                $crate::document::Tree::Text(self.as_str().into())
            }
        }

        #[cfg(feature = "schema")]
        impl $crate::document::Describe for $name {
            fn describe(definitions: &mut $crate::document::Definitions) -> $crate::document::Tree {
                let name = $crate::document::record!(@name $name $($public)?);
                definitions.refer(name, module_path!(), |_| {
                    $crate::document::describe_words(
                        concat!($($crate::document::record!(@doc $($meta)*)),*),
                        &[$(($word, concat!($($crate::document::record!(@doc $($doc)*)),*)),)*],
                    )
                })
            }
        }
    )*};
}

/// Declares a choice of records: an enum whose variants have the fields of a record, told apart by a word in one field.
///
/// The fields are those of [`record!`]. The word stands first: `{ "command": "add", "sku": .. }`.
macro_rules! tagged {
    ($(
        $(#[$($meta:tt)*])*
        pub enum $name:ident $($public:literal)? by $tag:literal {
            $(
                $(#[doc = $about:literal])*
                $variant:ident $word:literal {
                    $($(#[doc = $doc:literal])* $kind:ident $field:ident $($key:literal)? : $ty:ty $(= $default:expr)?,)*
                },
            )*
        }
    )*) => {$(
        $(#[$($meta)*])*
        #[derive(Debug, Clone, PartialEq)]
        #[non_exhaustive]
        pub enum $name {
            $(
                $(#[doc = $about])*
                $variant {
                    $($(#[doc = $doc])* $field: $crate::document::record!(@type $kind $ty),)*
                },
            )*
        }

        impl $name {
            /// Every word, in the documented order.
            pub const WORDS: &'static [&'static str] = &[$($word,)*];

            /// The word that tells it apart.
            #[must_use]
            pub const fn word(&self) -> &'static str {
                match self { $(Self::$variant { .. } => $word,)* }
            }
        }

        impl $crate::document::Decode for $name {
            fn decode(tree: &$crate::document::Tree, at: &mut $crate::document::Cursor) -> Option<Self> {
                let mut object = at.object(tree)?;
                let word: alloc::string::String = object.required($tag, at)?;
                match word.as_str() {
                    $($word => {
                        $(let $field = $crate::document::record!(
                            @read $kind object at ($crate::document::record!(@key $field $($key)?)) $ty $(= $default)?
                        );)*
                        object.finish(at);
                        Some(Self::$variant { $($field: $crate::document::record!(@take $kind $field),)* })
                    })*
                    _ => {
                        at.step($tag, |at| at.push($crate::document::unknown_word(&word, Self::WORDS)));
                        None
                    }
                }
            }
        }

        impl $crate::document::Encode for $name {
            fn encode(&self) -> $crate::document::Tree {
                let mut fields: alloc::vec::Vec<(alloc::string::String, $crate::document::Tree)> =
                    alloc::vec![($tag.into(), $crate::document::Tree::Text(self.word().into()))];
                match self {
                    $(Self::$variant { $($field,)* } => {
                        $(
                            let value = $crate::document::record!(@write $kind ($field) $(= $default)?);
                            if let Some(tree) = value {
                                fields.push(($crate::document::record!(@key $field $($key)?).into(), tree));
                            }
                        )*
                    })*
                }
                $crate::document::Tree::Object(fields)
            }
        }

        #[cfg(feature = "schema")]
        impl $crate::document::Variants for $name {
            fn variants(definitions: &mut $crate::document::Definitions) -> alloc::vec::Vec<$crate::document::Variant> {
                alloc::vec![$($crate::document::Variant {
                    word: $word.into(),
                    about: concat!($($about),*),
                    fields: alloc::vec![$($crate::document::record!(
                        @field definitions $kind ($crate::document::record!(@key $field $($key)?)) [$($doc)*] $ty
                    ),)*],
                },)*]
            }
        }

        #[cfg(feature = "schema")]
        impl $crate::document::Describe for $name {
            fn describe(definitions: &mut $crate::document::Definitions) -> $crate::document::Tree {
                let name = $crate::document::record!(@name $name $($public)?);
                definitions.refer(name, module_path!(), |definitions| {
                    let about = concat!($($crate::document::record!(@doc $($meta)*)),*);
                    let variants = <Self as $crate::document::Variants>::variants(definitions);
                    $crate::document::describe_variants($tag, about, variants)
                })
            }
        }
    )*};
}

/// The fault of a word that is none of those known.
pub(crate) fn unknown_word(word: &str, known: &[&str]) -> Error {
    Error::new(Code::InvalidChoice)
        .detail(format!("{word:?} is not one of: {}.", known.join(", ")))
        .with_list("allowed", known)
}

#[cfg(feature = "schema")]
pub(crate) use described;
pub(crate) use {choice, record, tagged};
