//! The two lists from which authored records are made. They list data; the logic is in the traits.

/// Declares a record: struct, decoder, encoder and schema from one list of fields.
///
/// Each field is `required`, `optional` (`Option<T>`), `list` (`Vec<T>`, empty when absent) or `default` (with `= value`).
/// A field whose JSON name is a Rust keyword gives it after the Rust name. `checked` after the struct's name calls
/// `Self::check(&self, &mut Cursor)` once the fields are read.
macro_rules! record {
    ($(
        $(#[$meta:meta])*
        pub struct $name:ident $($checked:ident)? {
            $($(#[doc = $doc:literal])* $kind:ident $field:ident $($key:literal)? : $ty:ty $(= $default:expr)?,)*
        }
    )*) => {$(
        $(#[$meta])*
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
                definitions.refer(stringify!($name), |definitions| {
                    let fields = alloc::vec![$((
                        $crate::document::record!(@key $field $($key)?),
                        concat!($($doc),*),
                        stringify!($kind) == "required",
                        <$crate::document::record!(@schema $kind $ty) as $crate::document::Describe>::describe(definitions),
                    ),)*];
                    $crate::document::describe_object(fields)
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

/// Declares a choice of words: enum, decoder, encoder and schema from one list.
macro_rules! choice {
    ($(
        $(#[$meta:meta])*
        pub enum $name:ident { $($(#[$doc:meta])* $variant:ident $word:literal,)* }
    )*) => {$(
        $(#[$meta])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum $name { $($(#[$doc])* $variant,)* }

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
                        at.push(
                            $crate::error::Error::new($crate::error::Code::InvalidChoice)
                                .detail(alloc::format!("\"{word}\" is not one of: {}.", [$($word),*].join(", ")))
                                .with_list("allowed", [$($word),*]),
                        );
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
            fn describe(_: &mut $crate::document::Definitions) -> $crate::document::Tree {
                $crate::document::describe_choice(&[$($word),*])
            }
        }
    )*};
}

pub(crate) use {choice, record};
