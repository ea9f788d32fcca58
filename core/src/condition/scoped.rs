//! Conditions that may ask only for some facts, so that a charge can't ask for a SKU.

use core::fmt;
use core::ops::Deref;

use super::decode::{decode_within, unknown_fact};
use super::{Condition, Scope};
use crate::document::{Cursor, Decode, Encode, Tree};
use crate::error::{Error, Result};

impl Condition {
    /// Checks that the condition asks only for facts that are known in this scope.
    ///
    /// # Errors
    /// [`Code::UnknownFact`](crate::Code::UnknownFact) for the first one that is not; `allowed` lists those that are.
    pub fn allowed(&self, scope: Scope) -> Result<()> {
        match self.facts_used().into_iter().find(|fact| fact.scope() > scope) {
            Some(fact) => Err(unknown_fact(fact.as_str(), scope)),
            None => Ok(()),
        }
    }
}

macro_rules! scoped {
    ($($(#[$doc:meta])* $name:ident $scope:ident)*) => {$(
        $(#[$doc])*
        #[derive(Debug, Clone, PartialEq, Eq)]
        pub struct $name(Condition);

        impl $name {
            /// The facts that it may ask for.
            pub const SCOPE: Scope = Scope::$scope;

            /// The condition itself.
            #[must_use]
            pub fn into_inner(self) -> Condition {
                self.0
            }
        }

        impl Deref for $name {
            type Target = Condition;

            fn deref(&self) -> &Condition {
                &self.0
            }
        }

        impl TryFrom<Condition> for $name {
            type Error = Error;

            fn try_from(condition: Condition) -> Result<Self> {
                condition.allowed(Self::SCOPE).map(|()| Self(condition))
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                self.0.fmt(f)
            }
        }

        impl Decode for $name {
            fn decode(tree: &Tree, at: &mut Cursor) -> Option<Self> {
                decode_within(Self::SCOPE, tree, at).map(Self)
            }
        }

        impl Encode for $name {
            fn encode(&self) -> Tree {
                self.0.encode()
            }
        }

        #[cfg(feature = "schema")]
        impl crate::document::Describe for $name {
            fn describe(definitions: &mut crate::document::Definitions) -> Tree {
                super::schema::describe(stringify!($name), Self::SCOPE, definitions)
            }
        }
    )*};
}

scoped! {
    /// A condition on a cart as a whole: it can't ask for facts of a line.
    CartCondition Cart
    /// A condition on the buyer and the circumstances: it can't ask for facts of a cart or line.
    BuyerCondition Buyer
}
