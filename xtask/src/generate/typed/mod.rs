//! The surface as languages with declared types see it: records, choices of words, unions, and operations on handles.
//!
//! Read from the table of operations and its JSON Schemas; `swift` and `kotlin` print it. What a schema leaves without a name (an object
//! written out in a field) gets that of its owner and its field.

mod read;
pub(super) mod spelling;

use std::collections::BTreeMap;

use recoup_surface::{Gives, Need, Operation};

use crate::Outcome;

/// Everything that is printed.
pub(super) struct Surface {
    /// By name.
    pub(super) definitions: BTreeMap<String, Definition>,
    pub(super) operations: Vec<Printed>,
}

/// An operation with its types.
pub(super) struct Printed {
    pub(super) operation: &'static Operation,
    /// One for each parameter.
    pub(super) takes: Vec<Type>,
    /// `None` for handles, texts and nothing.
    pub(super) gives: Option<Type>,
}

/// A type of a field, a parameter or an answer.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Type {
    Text,
    Bool,
    Integer,
    Decimal,
    Instant,
    Date,
    Time,
    /// Any JSON value.
    Json,
    List(Box<Type>),
    /// A list; one element may stand without its brackets.
    OneOrMore(Box<Type>),
    /// Free names.
    Map(Box<Type>),
    Named(String),
}

/// A type with a name.
pub(super) struct Definition {
    pub(super) about: String,
    pub(super) form: Form,
}

pub(super) enum Form {
    Record(Record),
    /// One of these words; a later version may know more.
    Choice(Vec<Word>),
    /// An object told apart by the word in one field.
    Tagged {
        tag: String,
        variants: Vec<Variant>,
    },
    /// An object with exactly one of these fields.
    Keyed(Vec<Field>),
    /// A value of one of these types, told apart by what kind of JSON it is.
    Either(Vec<Alternative>),
}

pub(super) struct Record {
    pub(super) fields: Vec<Field>,
    /// The type of further fields with free names.
    pub(super) others: Option<Type>,
    /// The union whose variants all have the fields of this record beside their own: it stands in the same object.
    pub(super) body: Option<Field>,
}

impl Record {
    /// A record of these fields and no others.
    pub(super) const fn of(fields: Vec<Field>) -> Self {
        Self { fields, others: None, body: None }
    }

    pub(super) fn is_empty(&self) -> bool {
        self.fields.is_empty() && self.others.is_none() && self.body.is_none()
    }
}

#[derive(Clone)]
pub(super) struct Field {
    pub(super) name: String,
    pub(super) about: String,
    pub(super) required: bool,
    pub(super) ty: Type,
    /// Whether it would hold its own record without a list or a map in between.
    pub(super) recursive: bool,
}

pub(super) struct Word {
    pub(super) word: String,
    pub(super) about: String,
}

pub(super) struct Variant {
    pub(super) word: String,
    pub(super) about: String,
    pub(super) fields: Vec<Field>,
}

/// One of the types of an either.
pub(super) enum Alternative {
    /// A word that stands for itself.
    Word(String),
    Value {
        name: String,
        ty: Type,
    },
}

impl Surface {
    /// Reads the whole table.
    pub(super) fn read() -> Outcome<Self> {
        read::surface()
    }

    pub(super) fn form(&self, name: &str) -> Option<&Form> {
        self.definitions.get(name).map(|definition| &definition.form)
    }

    /// The kinds of JSON that a type is written as.
    pub(super) fn kinds(&self, ty: &Type) -> Vec<Kind> {
        match ty {
            Type::Text | Type::Instant | Type::Date | Type::Time => vec![Kind::Text],
            Type::Bool => vec![Kind::Bool],
            Type::Integer => vec![Kind::Number],
            Type::Decimal => vec![Kind::Text, Kind::Number],
            Type::Json => Kind::ALL.to_vec(),
            Type::List(_) => vec![Kind::List],
            Type::OneOrMore(item) => [vec![Kind::List], self.kinds(item)].concat(),
            Type::Map(_) => vec![Kind::Object],
            Type::Named(name) => match self.form(name) {
                Some(Form::Choice(_)) => vec![Kind::Text],
                Some(Form::Either(options)) => {
                    options.iter().flat_map(|option| self.kinds_of(option)).collect()
                }
                _ => vec![Kind::Object],
            },
        }
    }

    pub(super) fn kinds_of(&self, option: &Alternative) -> Vec<Kind> {
        match option {
            Alternative::Word(_) => vec![Kind::Text],
            Alternative::Value { ty, .. } => self.kinds(ty),
        }
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    Bool,
    Number,
    Text,
    List,
    Object,
}

impl Kind {
    const ALL: &[Self] = &[Self::Bool, Self::Number, Self::Text, Self::List, Self::Object];

    /// The name of the case in both languages' JSON.
    pub(super) const fn as_str(self) -> &'static str {
        match self {
            Self::Bool => "bool",
            Self::Number => "number",
            Self::Text => "text",
            Self::List => "list",
            Self::Object => "object",
        }
    }
}

impl Field {
    /// Whether it is written and read in the same way.
    fn is_like(&self, other: &Self) -> bool {
        (&self.name, self.required, &self.ty) == (&other.name, other.required, &other.ty)
    }

    /// Whether it is a list that may be left out: no list and an empty one are the same.
    pub(super) fn is_plain_list(&self) -> bool {
        !self.required && matches!(self.ty, Type::List(_) | Type::OneOrMore(_) | Type::Map(_))
    }
}

impl Printed {
    /// Whether a parameter is a document that may also be given as its text.
    pub(super) fn document(&self) -> Option<usize> {
        let place = self.operation.takes.iter().position(|param| param.need == Need::Document)?;
        (!self.is_stored()).then_some(place)
    }

    /// Whether its document is given back as it was stored, byte for byte, and so as its text.
    pub(super) fn is_stored(&self) -> bool {
        let document =
            self.operation.takes.iter().zip(&self.takes).find(|(param, _)| param.need == Need::Document);
        document.is_some_and(|(_, ty)| matches!(ty, Type::Text | Type::Json))
            || self.operation.full_name() == "account.restore"
    }

    /// Whether it makes a new handle of its own class.
    pub(super) fn is_constructor(&self) -> bool {
        let own = matches!((self.operation.class, self.operation.gives),
            (recoup_surface::Class::Of(class), Gives::Handle(kind)) if class == kind);
        own && self.operation.name == "new"
    }
}
