//! What recovery is about: the things that can stall, and the stages on the way to an order.

use crate::document::{Cursor, Decode, Encode, Tree, choice, unknown_word};
use crate::error::Code;
use crate::id::Name;

choice! {
    /// What can stall. Plays name it, and its id is that of the thing.
    pub enum JourneyKind {
        /// A cart, of the engine or of another system.
        Cart "cart",
        /// A quote that was offered.
        Quote "quote",
        /// An approval that waits for its approver.
        Approval "approval",
        /// An order that the seller's credit department stopped.
        Credit "credit",
        /// A configuration that was begun.
        Configuration "configuration",
        /// Goods that are due to be ordered again.
        Reorder "reorder",
        /// A contract that ends.
        Contract "contract",
        /// Somebody who looks around without a cart.
        Visit "visit",
    }

    /// Where a buyer is on the way to an order, from the first look to the approval.
    pub enum Stage "BuyingStage" {
        /// Looks around.
        Browse "browse",
        /// Fills a cart.
        Cart "cart",
        /// Configures a product.
        Configure "configure",
        /// Negotiates a quote.
        Quote "quote",
        /// Has begun to check out.
        Checkout "checkout",
        /// Is about to pay.
        Payment "payment",
        /// Waits for an approval.
        Approval "approval",
    }

    /// What a message is for: consent, caps and holdouts read it.
    pub enum Purpose {
        /// It carries out what the recipient asked for: an order, an approval.
        Transactional "transactional",
        /// It helps with something under way that the recipient did not ask to hear of.
        Service "service",
        /// It is to bring business.
        Marketing "marketing",
    }
}

impl JourneyKind {
    /// The stage that a thing of this kind is at least at.
    #[must_use]
    pub const fn least_stage(self) -> Stage {
        match self {
            Self::Cart => Stage::Cart,
            Self::Configuration => Stage::Configure,
            Self::Quote => Stage::Quote,
            Self::Credit => Stage::Payment,
            Self::Approval => Stage::Approval,
            Self::Reorder | Self::Contract | Self::Visit => Stage::Browse,
        }
    }
}

/// The thing that a journey is about. In JSON an object with one field, such as `{ "cart": "c-9" }`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct JourneyRef {
    /// What it is.
    pub kind: JourneyKind,
    /// Its id.
    pub id: Name,
}

impl JourneyRef {
    /// Names a thing.
    #[must_use]
    pub const fn new(kind: JourneyKind, id: Name) -> Self {
        Self { kind, id }
    }

    /// The id of the thing.
    #[must_use]
    pub fn as_str(&self) -> &str {
        self.id.as_str()
    }
}

impl core::fmt::Display for JourneyRef {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        write!(f, "{}:{}", self.kind, self.id)
    }
}

impl Decode for JourneyRef {
    fn decode(tree: &Tree, at: &mut Cursor) -> Option<Self> {
        let [(kind, id)] = at.fields(tree)? else {
            at.fault(Code::ConflictingFields, "Name exactly one thing, such as { \"cart\": \"c-9\" }.");
            return None;
        };
        let Some(known) = JourneyKind::ALL.iter().find(|known| known.as_str() == kind) else {
            let words: alloc::vec::Vec<&str> = JourneyKind::ALL.iter().map(|known| known.as_str()).collect();
            at.push(unknown_word(kind, &words));
            return None;
        };
        at.step(kind, |at| Name::decode(id, at)).map(|id| Self { kind: *known, id })
    }
}

impl Encode for JourneyRef {
    fn encode(&self) -> Tree {
        Tree::Object(alloc::vec![(self.kind.as_str().into(), self.id.encode())])
    }
}

#[cfg(feature = "schema")]
impl crate::document::Describe for JourneyRef {
    fn describe(definitions: &mut crate::document::Definitions) -> Tree {
        use crate::document::{describe_keyed, required};
        definitions.refer("JourneyRef", module_path!(), |definitions| {
            let kinds = JourneyKind::ALL.iter();
            let fields = kinds.map(|kind| required(kind.as_str(), "", Name::describe(definitions)));
            describe_keyed("The thing that a journey is about.", fields)
        })
    }
}
