//! The life of a quote: the one place where state and command meet.
//!
//! The state asked about is [`Quote::state_at`](super::Quote::state_at), so an offer whose time is over is refused before a
//! tick has come by. An accepted quote and one that is being ordered are past expiry.

use QuoteState::{
    Accepted, Cancelled, Declined, Draft, Expired, InReview, InternalApproval, Offered, Ordered, Placing,
    Rejected, Requested, Withdrawn,
};

use super::state::QuoteState;
use crate::document::choice;
use crate::error::Code;
use crate::states::StateTable;

choice! {
    /// What can be done with a quote.
    pub enum QuoteVerb {
        /// Change lines.
        Edit "edit",
        /// Ask for an offer.
        Request "request",
        /// Take it on.
        Claim "claim",
        /// Give it back.
        Unclaim "unclaim",
        /// Set prices of lines.
        Price "price",
        /// Set the quote's discount.
        Discount "discount",
        /// Set charges.
        Charges "charges",
        /// Set line totals to a target.
        Target "target",
        /// Make the offer.
        Offer "offer",
        /// Let a discount pass.
        ApproveInternal "approve_internal",
        /// Send it back to review.
        RefuseInternal "refuse_internal",
        /// Accept it, or a part.
        Accept "accept",
        /// Ask for another offer.
        Counter "counter",
        /// Say no.
        Decline "decline",
        /// Take the offer back.
        Withdraw "withdraw",
        /// Make no offer.
        Reject "reject",
        /// Give it up.
        Cancel "cancel",
        /// Work on it again.
        Requote "requote",
        /// Order what is left, or a part.
        Place "place",
        /// The order was taken.
        Placed "placed",
        /// The order was refused.
        Refused "refused",
        /// Add a message.
        Message "message",
    }
}

/// Every state, every command, and what becomes of them.
pub const TABLE: StateTable<QuoteState, QuoteVerb> = StateTable {
    name: "quote",
    states: QuoteState::ALL,
    commands: QuoteVerb::ALL,
    ends: &[Ordered, Declined, Withdrawn, Rejected, Cancelled],
    moves: &[
        (Draft, QuoteVerb::Edit, &[Draft]),
        (Draft, QuoteVerb::Request, &[Requested]),
        (Draft, QuoteVerb::Cancel, &[Cancelled]),
        (Draft, QuoteVerb::Message, &[Draft]),
        (Requested, QuoteVerb::Claim, &[InReview]),
        (Requested, QuoteVerb::Reject, &[Rejected]),
        (Requested, QuoteVerb::Cancel, &[Cancelled]),
        (Requested, QuoteVerb::Message, &[Requested]),
        (InReview, QuoteVerb::Claim, &[InReview]),
        (InReview, QuoteVerb::Unclaim, &[Requested]),
        (InReview, QuoteVerb::Edit, &[InReview]),
        (InReview, QuoteVerb::Price, &[InReview]),
        (InReview, QuoteVerb::Discount, &[InReview]),
        (InReview, QuoteVerb::Charges, &[InReview]),
        (InReview, QuoteVerb::Target, &[InReview]),
        (InReview, QuoteVerb::Offer, &[Offered, InternalApproval]),
        (InReview, QuoteVerb::Reject, &[Rejected]),
        (InReview, QuoteVerb::Cancel, &[Cancelled]),
        (InReview, QuoteVerb::Message, &[InReview]),
        (InternalApproval, QuoteVerb::ApproveInternal, &[Offered]),
        (InternalApproval, QuoteVerb::RefuseInternal, &[InReview]),
        (InternalApproval, QuoteVerb::Cancel, &[Cancelled]),
        (InternalApproval, QuoteVerb::Message, &[InternalApproval]),
        (Offered, QuoteVerb::Accept, &[Accepted]),
        (Offered, QuoteVerb::Counter, &[InReview]),
        (Offered, QuoteVerb::Decline, &[Declined]),
        (Offered, QuoteVerb::Withdraw, &[Withdrawn]),
        (Offered, QuoteVerb::Cancel, &[Cancelled]),
        (Offered, QuoteVerb::Message, &[Offered]),
        (Expired, QuoteVerb::Requote, &[InReview]),
        (Expired, QuoteVerb::Cancel, &[Cancelled]),
        (Expired, QuoteVerb::Message, &[Expired]),
        (Accepted, QuoteVerb::Place, &[Placing]),
        // What is ordered stays ordered; only the rest is given up.
        (Accepted, QuoteVerb::Cancel, &[Cancelled, Ordered]),
        (Accepted, QuoteVerb::Message, &[Accepted]),
        (Placing, QuoteVerb::Placed, &[Accepted, Ordered]),
        (Placing, QuoteVerb::Refused, &[Accepted]),
        (Placing, QuoteVerb::Message, &[Placing]),
    ],
    refusals: &[
        (Expired, QuoteVerb::Edit, Code::QuoteExpired),
        (Expired, QuoteVerb::Price, Code::QuoteExpired),
        (Expired, QuoteVerb::Discount, Code::QuoteExpired),
        (Expired, QuoteVerb::Charges, Code::QuoteExpired),
        (Expired, QuoteVerb::Target, Code::QuoteExpired),
        (Expired, QuoteVerb::Offer, Code::QuoteExpired),
        (Expired, QuoteVerb::Accept, Code::QuoteExpired),
        (Expired, QuoteVerb::Counter, Code::QuoteExpired),
        (Expired, QuoteVerb::Decline, Code::QuoteExpired),
        (Expired, QuoteVerb::Withdraw, Code::QuoteExpired),
        (Expired, QuoteVerb::Place, Code::QuoteExpired),
    ],
};
