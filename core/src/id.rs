//! Identifiers. A value that exists is valid: 1 to 128 bytes, no control characters, no white space at the ends.

use alloc::string::{String, ToString as _};
use alloc::sync::Arc;
use core::fmt;

use crate::document::{Cursor, Decode, Encode, Tree};
use crate::error::{Code, Error, Result};
use crate::limits;

/// Whether the text is an id: for callers that check before they keep it.
pub(crate) fn valid(text: &str) -> bool {
    !text.is_empty()
        && text.len() <= limits::ID_BYTES
        && text.trim().len() == text.len()
        && !text.chars().any(char::is_control)
}

macro_rules! ids {
    ($($(#[$doc:meta])* $name:ident)*) => {$(
        $(#[$doc])*
        #[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $name(Arc<str>);

        impl $name {
            /// Checks and wraps an id.
            ///
            /// # Errors
            /// [`Code::InvalidId`].
            pub fn new(text: impl AsRef<str>) -> Result<Self> {
                let text = text.as_ref();
                if valid(text) { Ok(Self(text.into())) } else { Err(Error::new(Code::InvalidId)) }
            }

            /// The text of the id.
            #[must_use]
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(&self.0)
            }
        }

        impl fmt::Debug for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                write!(f, "{:?}", &*self.0)
            }
        }

        impl core::borrow::Borrow<str> for $name {
            fn borrow(&self) -> &str {
                &self.0
            }
        }

        impl AsRef<str> for $name {
            fn as_ref(&self) -> &str {
                &self.0
            }
        }

        impl core::str::FromStr for $name {
            type Err = Error;

            fn from_str(text: &str) -> Result<Self> {
                Self::new(text)
            }
        }

        impl Decode for $name {
            fn decode(tree: &Tree, at: &mut Cursor) -> Option<Self> {
                let text = at.text(tree)?;
                Self::new(text).map_err(|error| at.push(error)).ok()
            }
        }

        impl Encode for $name {
            fn encode(&self) -> Tree {
                Tree::Text(self.0.to_string())
            }
        }

        #[cfg(feature = "schema")]
        impl crate::document::Describe for $name {
            fn describe(_: &mut crate::document::Definitions) -> Tree {
                crate::document::describe_id(stringify!($name), r"^\S(.*\S)?$")
            }
        }
    )*};
}

ids! {
    /// A stock keeping unit: what a line orders.
    Sku
    /// A product, the parent of its variants.
    ProductId
    /// A category of products.
    CategoryId
    /// A customer account: the company tree that shares contracts and credit.
    AccountId
    /// A unit of a company tree: division, branch, location.
    OrgUnitId
    /// A person of an account.
    ContactId
    /// The selling entity.
    SellerId
    /// A group of accounts or contacts.
    GroupId
    /// A segment that the host or the engine computed.
    SegmentId
    /// A sales channel.
    ChannelId
    /// A role of a contact or of a seller's employee.
    RoleId
    /// A region: ISO 3166 country, or country and subdivision joined by `-`.
    RegionId
    /// A price list.
    ListId
    /// A contract.
    ContractId
    /// A term of a contract.
    TermId
    /// A promotion.
    PromotionId
    /// A group of promotions.
    PromotionGroupId
    /// A named set of products.
    ProductGroupId
    /// A unit of measure.
    UnitId
    /// A charge such as freight.
    ChargeId
    /// A calendar.
    CalendarId
    /// A tax by its name, such as `vat`.
    TaxId
    /// A tax category of products or charges.
    TaxCategory
    /// A line of a cart.
    LineId
    /// A cart, saved cart, list or template.
    CartId
    /// A quote.
    QuoteId
    /// An order.
    OrderId
    /// An approval that is under way or was decided.
    ApprovalId
    /// An approval policy.
    PolicyId
    /// A step of an approval plan: policy, stage and place in it.
    StepId
    /// A recovery play.
    PlayId
    /// A run of a recovery play, unique in the life of the account.
    RunId
    /// An experiment.
    ExperimentId
    /// A budget.
    BudgetId
    /// A cost centre.
    CostCentreId
    /// An input, unique among those of its account.
    InputId
    /// An operation on a ledger or a cart, unique there: repeating it changes nothing.
    OperationId
    /// The key of an effect: what the host uses as idempotency key.
    EffectKey
    /// An employee of the seller.
    SellerUserId
    /// Any other id.
    Name
}

impl Name {
    /// A name of a text that is valid as it is.
    pub(crate) fn from_valid(text: &str) -> Self {
        Self(text.into())
    }

    /// A word of the engine's own, an id as it stands.
    pub(crate) fn word(text: &'static str) -> Self {
        Self(text.into())
    }
}

impl UnitId {
    /// The unit "ea": single pieces, the base unit where none is named.
    #[must_use]
    pub fn each() -> Self {
        Self("ea".into())
    }
}

impl LineId {
    /// The id of a text that is made of another id and is valid as it is.
    pub(crate) fn from_valid(text: String) -> Self {
        Self(text.into())
    }

    /// The id of a line that has none of its own: its position.
    pub(crate) fn from_position(position: usize) -> Self {
        Self(position.to_string().into())
    }
}

impl InputId {
    /// The id of an input that is named by a digest: 71 printable characters.
    pub(crate) fn from_digest(digest: crate::digest::Digest) -> Self {
        Self(alloc::format!("sha256:{digest}").into())
    }
}

impl TermId {
    /// The id of a term that has none of its own: its position.
    pub(crate) fn from_position(position: usize) -> Self {
        Self(position.to_string().into())
    }
}

/// Joins ids for a sentence.
pub(crate) fn join<'a>(ids: impl IntoIterator<Item = &'a (impl AsRef<str> + 'a)>) -> String {
    let mut out = String::new();
    for id in ids {
        if !out.is_empty() {
            out.push_str(", ");
        }
        out.push_str(id.as_ref());
    }
    out
}
