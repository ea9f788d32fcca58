//! What of an account a command, an event or an effect is about.

use crate::document::{Cursor, Decode, Encode, Tree};
use crate::error::{Code, Error};
use crate::id::{ApprovalId, BudgetId, CartId, ContactId, EffectKey, OrderId, QuoteId, RunId};
use crate::recovery::JourneyRef;

macro_rules! subjects {
    ($($(#[doc = $doc:literal])* $variant:ident $word:literal $id:ty,)*) => {
        /// A subject of an account. In JSON an object with one field, such as `{ "cart": "c-9" }`.
        #[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[non_exhaustive]
        pub enum Subject {
            /// The account itself: profile, people, delegations, what was used of contracts.
            Account,
            $($(#[doc = $doc])* $variant($id),)*
        }

        impl Subject {
            /// The word for its kind.
            #[must_use]
            pub const fn kind(&self) -> &'static str {
                match self { Self::Account => "account", $(Self::$variant(_) => $word,)* }
            }

            /// Its id; empty for the account itself.
            #[must_use]
            pub fn id(&self) -> &str {
                match self { Self::Account => "", $(Self::$variant(id) => id.as_str(),)* }
            }
        }

        impl Decode for Subject {
            fn decode(tree: &Tree, at: &mut Cursor) -> Option<Self> {
                let [(kind, value)] = at.fields(tree)? else {
                    at.fault(Code::ConflictingFields, "Name exactly one subject, such as { \"cart\": \"c-9\" }.");
                    return None;
                };
                at.step(kind, |at| match kind.as_str() {
                    "account" => Some(Self::Account),
                    $($word => <$id>::decode(value, at).map(Self::$variant),)*
                    _ => {
                        at.push(Error::new(Code::UnknownField).with("field", kind));
                        None
                    }
                })
            }
        }

        impl Encode for Subject {
            fn encode(&self) -> Tree {
                let id = match self {
                    Self::Account => Tree::Bool(true),
                    $(Self::$variant(id) => id.encode(),)*
                };
                Tree::Object(alloc::vec![(self.kind().into(), id)])
            }
        }

        #[cfg(feature = "schema")]
        impl crate::document::Describe for Subject {
            fn describe(definitions: &mut crate::document::Definitions) -> Tree {
                use crate::document::{describe_keyed, required};
                definitions.refer("Subject", module_path!(), |definitions| {
                    let fields = [
                        required("account", "The account itself.", bool::describe(definitions)),
                        $(required($word, concat!($($doc),*), <$id>::describe(definitions)),)*
                    ];
                    describe_keyed("A subject of an account.", fields)
                })
            }
        }
    };
}

subjects! {
    /// A cart, saved cart, list or template.
    Cart "cart" CartId,
    /// A quote.
    Quote "quote" QuoteId,
    /// An approval.
    Approval "approval" ApprovalId,
    /// An order.
    Order "order" OrderId,
    /// A budget.
    Budget "budget" BudgetId,
    /// A person.
    Contact "contact" ContactId,
    /// An effect that waits for its answer.
    Effect "effect" EffectKey,
    /// A thing that can stall.
    Journey "journey" JourneyRef,
    /// A run of a recovery play.
    Run "run" RunId,
}

impl core::fmt::Display for Subject {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        write!(f, "{} {}", self.kind(), self.id())
    }
}

impl Subject {
    /// The error for a subject that is not there.
    pub(crate) fn unknown(&self) -> Error {
        Error::new(Code::UnknownSubject)
            .detail(alloc::format!("There is no {self}."))
            .at(alloc::format!("/{}", self.kind()))
            .with(self.kind(), self.id())
    }
}
