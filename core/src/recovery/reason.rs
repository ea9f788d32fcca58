//! Reasons: why something stalled, as codes. One table says what each means and which kinds of concessions it permits.
//!
//! The table is append-only and its order breaks ties. Rulebooks add codes of their own, `x.*`, and may permit something else.

use alloc::vec::Vec;
use core::fmt;

use super::rules::ConcessionKind;
use crate::document::{Cursor, Decode, Encode, Tree, nearest};
use crate::error::{Code, Error, Result};
use crate::id::Name;

macro_rules! reasons {
    ($($variant:ident $code:literal $title:literal [$($permits:ident)*],)*) => {
        /// A reason of the table.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[non_exhaustive]
        pub enum Reason { $(#[doc = $title] $variant,)* }

        impl Reason {
            /// Every reason, in the order of the table.
            pub const ALL: &'static [Self] = &[$(Self::$variant,)*];

            /// The code.
            #[must_use]
            pub const fn as_str(self) -> &'static str {
                match self { $(Self::$variant => $code,)* }
            }

            /// What it means, for people.
            #[must_use]
            pub const fn title(self) -> &'static str {
                match self { $(Self::$variant => $title,)* }
            }

            /// The kinds of concessions that it permits where the rulebook does not say otherwise. Most permit none: a
            /// missing contract price is mended, not discounted.
            #[must_use]
            pub const fn permits(self) -> &'static [ConcessionKind] {
                match self { $(Self::$variant => &[$(ConcessionKind::$permits),*],)* }
            }
        }
    };
}

reasons! {
    ListBuilding "intent.list_building" "The buyer collects a list and does not mean to order yet." [],
    Compare "intent.compare" "The buyer compares products or sellers." [],
    Timing "intent.timing" "The buyer means to order later." [],
    Shipping "cost.shipping" "Freight costs too much." [Freight],
    TotalLate "cost.total_late" "The total came late and was more than expected." [],
    PriceUnavailable "price.unavailable" "A product has no price for this buyer." [],
    NotContractPrice "price.not_contract" "The price shown is not the one agreed." [],
    PriceTooHigh "price.too_high" "The price is too high." [Price],
    QuoteNeeded "quote.needed" "The buyer needs a quote." [],
    QuoteExpired "quote.expired" "The offer ended before it was ordered." [],
    QuoteStalled "quote.stalled" "The offer waits for the buyer." [],
    ApprovalPending "approval.pending" "An approver has not decided." [],
    ApprovalLimit "approval.limit" "The order is over what the buyer may order without approval." [],
    ApprovalRejected "approval.rejected" "An approver said no." [],
    PaymentMethod "pay.method" "The way of payment that the buyer needs is not offered." [],
    CreditHold "pay.credit_hold" "Credit stops the buyer." [],
    PaymentDeclined "pay.declined" "The payment was declined." [],
    PoNumber "po.number" "The number of the purchase order is missing or was refused." [],
    CheckoutComplex "checkout.complex" "The checkout asks for too much." [],
    CheckoutAccount "checkout.account" "The checkout asks for an account or a login." [],
    TechError "tech.error" "A program failed in front of the buyer." [],
    TechPerformance "tech.performance" "Pages were slow." [],
    StockOut "stock.out" "A product is out of stock." [],
    StockPartial "stock.partial" "Less is in stock than the buyer needs." [],
    LeadTime "lead_time" "Goods would come too late." [],
    MoqPack "moq_pack" "The quantity does not fit the minimum or the pack." [],
    ConfigInvalid "config.invalid" "The configuration is incomplete or can't be ordered." [],
    SpecDoubt "spec.doubt" "The buyer is not sure that the product fits." [],
    Compliance "compliance" "Certificates or rules have to be cleared." [],
    Terms "terms" "The terms of payment or contract do not suit." [Terms],
    TrustVendor "trust.vendor" "The buyer is not sure of the seller." [],
    ContractCatalogue "contract.catalogue" "What the buyer looks for is not in the agreed catalogue." [],
    BuyerHandoff "buyer.handoff" "Somebody else took it over." [],
    BuyerLeft "buyer.left" "The buyer is no longer there." [],
    TaxExemption "tax.exemption" "An exemption from tax has to be cleared." [],
    BudgetExceeded "budget.exceeded" "A budget does not cover it." [],
    OrderMinimum "order.minimum" "The order is below the minimum." [],
    Unknown "unknown" "Nothing that was seen says why." [],
}

/// Why something stalled: a code of the table, or one of the rulebook, `x.*`. Codes of the table come first, in its order.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ReasonCode {
    /// A reason of the table.
    Known(Reason),
    /// A reason of the rulebook.
    Custom(Name),
}

impl ReasonCode {
    /// The codes of the table, in its order.
    pub const TABLE: &'static [Reason] = Reason::ALL;

    /// Reads a code.
    ///
    /// # Errors
    /// [`Code::UnknownReason`], with the nearest codes; [`Code::InvalidId`].
    pub fn new(code: &str) -> Result<Self> {
        if let Some(known) = Reason::ALL.iter().find(|known| known.as_str() == code) {
            return Ok(Self::Known(*known));
        }
        if is_own(code) { Name::new(code).map(Self::Custom) } else { Err(unknown(code)) }
    }

    /// The text of the code.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Known(reason) => reason.as_str(),
            Self::Custom(code) => code.as_str(),
        }
    }

    /// Whether it is one of the rulebook's own.
    #[must_use]
    pub const fn is_custom(&self) -> bool {
        matches!(self, Self::Custom(_))
    }
}

/// Whether a name is one that rulebooks and hosts may give: `x.` and more.
pub(super) fn is_own(name: &str) -> bool {
    name.strip_prefix("x.").is_some_and(|rest| !rest.is_empty())
}

/// The fault of a code that is neither in the table nor `x.*`.
fn unknown(code: &str) -> Error {
    let all = || Reason::ALL.iter().map(|known| known.as_str());
    // Those of the same family first, else the nearest by letters.
    let family = code.split('.').next().unwrap_or(code);
    let closest = nearest(code, all());
    let related = all().filter(|known| Some(*known) != closest && known.split('.').next() == Some(family));
    let near: Vec<&str> = closest.into_iter().chain(related).collect();
    let detail = alloc::format!("{code:?} is no reason of the table; a rulebook's own begins with \"x.\".");
    Error::new(Code::UnknownReason).detail(detail).with("reason", code).with_list("nearest", near)
}

impl From<Reason> for ReasonCode {
    fn from(reason: Reason) -> Self {
        Self::Known(reason)
    }
}

impl fmt::Display for ReasonCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl Decode for ReasonCode {
    fn decode(tree: &Tree, at: &mut Cursor) -> Option<Self> {
        let code = at.text(tree)?;
        Self::new(code).map_err(|error| at.push(error)).ok()
    }
}

impl Encode for ReasonCode {
    fn encode(&self) -> Tree {
        Tree::Text(self.as_str().into())
    }
}

#[cfg(feature = "schema")]
impl crate::document::Describe for ReasonCode {
    fn describe(definitions: &mut crate::document::Definitions) -> Tree {
        use crate::document::{describe_any, describe_text, describe_words};
        let known: Vec<_> = Reason::ALL.iter().map(|known| (known.as_str(), known.title())).collect();
        let table = definitions
            .refer("KnownReason", module_path!(), |_| describe_words("A reason of the table.", &known));
        describe_any([table, describe_text(r"^x\.\S(.*\S)?$")])
    }
}
