//! What happened to a quote. Events carry what was derived, so that folding them never looks at a rulebook or a price.

use alloc::boxed::Box;
use alloc::string::String;

use chrono::{DateTime, Utc};
use rust_decimal::Decimal;

use super::observe::QuoteObservation;
use super::state::{
    Counter, OfferTerms, QuoteAuthority, QuoteCharge, QuoteDiscount, QuoteLine, QuoteState, Release, Why,
    Wish,
};
use crate::document::{record, tagged};
use crate::id::{CartId, ContactId, LineId, Name, OrderId, OrgUnitId, SellerId, SellerUserId};
use crate::money::{Amount, Currency};
use crate::pricing::PriceSnapshot;

record! {
    /// How a quote begins.
    pub struct QuoteStart {
        /// Who decides about it.
        default authority: QuoteAuthority = QuoteAuthority::Engine,
        /// Where it begins.
        required state: QuoteState,
        /// The unit of the company that buys.
        optional unit: OrgUnitId,
        /// The person who asked.
        optional contact: ContactId,
        /// The employee of the seller who works on it.
        optional seller_user: SellerUserId,
        /// The selling entity.
        optional seller: SellerId,
        /// The currency of every amount.
        required currency: Currency,
        /// The cart that it was made of.
        optional cart: CartId,
        /// Where the goods go.
        optional ship_to: Name,
        /// The buyer's purchase order number.
        optional po: Name,
        /// The lines.
        list lines: QuoteLine,
    }

    /// An offer as it goes out.
    pub struct OfferMade {
        /// Taxes and totals, without optional lines.
        required priced: Box<PriceSnapshot>,
        /// What it says beside prices.
        required terms: OfferTerms,
    }

    /// How much of a line was accepted.
    pub struct AcceptedLine {
        /// The line.
        required line: LineId,
        /// How much.
        required quantity: Decimal,
        /// Its total.
        required total: Amount,
    }

    /// What a buyer wishes of a line.
    pub struct WishedLine {
        /// The line.
        required line: LineId,
        /// The wish.
        required wish: Wish,
    }
}

tagged! {
    /// What happened to a quote.
    pub enum QuoteEvent by "event" {
        /// It began.
        Created "created" {
            /// How.
            required start: Box<QuoteStart>,
        },
        /// Lines changed.
        Edited "edited" {
            /// Lines as they are now.
            list set: QuoteLine,
            /// Lines taken out.
            list removed: LineId,
            /// Where the goods go now.
            optional ship_to: Name,
            /// The buyer's purchase order number now.
            optional po: Name,
        },
        /// An offer was asked for.
        Requested "requested" {
            /// Lines whose price was looked at again.
            list set: QuoteLine,
        },
        /// A seller took it on.
        Claimed "claimed" {
            /// Who; absent when the host did.
            optional seller: SellerUserId,
        },
        /// It went back to the queue.
        Unclaimed "unclaimed" {},
        /// Prices of lines were set.
        Priced "priced" {
            /// Lines as they are now.
            list set: QuoteLine,
        },
        /// The quote's discount was set.
        Discounted "discounted" {
            /// The discount; none when it was taken away.
            optional discount: QuoteDiscount,
            /// Lines as they are now.
            list set: QuoteLine,
        },
        /// Charges were set.
        Charged "charged" {
            /// All of them.
            list charges: QuoteCharge,
        },
        /// Line totals were set to a target.
        Targeted "targeted" {
            /// The total.
            required total: Amount,
            /// Lines as they are now.
            list set: QuoteLine,
        },
        /// The offer waits for a colleague of its seller.
        SentForApproval "sent_for_approval" {
            /// The offer.
            required offer: OfferMade,
            /// Why.
            list beyond: Why,
        },
        /// The colleague sent it back.
        InternallyRefused "internally_refused" {
            /// Who.
            required by: String,
            /// The id of a note.
            optional note: Name,
        },
        /// The offer was made.
        Offered "offered" {
            /// The offer.
            required offer: OfferMade,
            /// Who let it pass, where that was needed.
            optional approved_by: String,
            /// Who made it.
            required by: String,
            /// When it ends (exclusive).
            optional valid_until: DateTime<Utc>,
            /// When the buyer is to be reminded.
            optional remind_at: DateTime<Utc>,
            /// Lines that are not optional and charges, before tax where prices are without it.
            required total: Amount,
        },
        /// The end of the offer is near.
        Reminded "reminded" {},
        /// The offer ended undecided.
        Expired "expired" {},
        /// The term of a blanket order ended.
        TermEnded "term_ended" {
            /// What it is now: ordered, or expired if nothing ever was.
            required state: QuoteState,
        },
        /// The buyer accepted.
        Accepted "accepted" {
            /// Who.
            required by: String,
            /// What.
            list lines: AcceptedLine,
            /// The buyer's purchase order number.
            optional po: Name,
            /// Lines and charges.
            required total: Amount,
        },
        /// The buyer asked for another offer.
        Countered "countered" {
            /// What for.
            required counter: Counter,
            /// Wishes.
            list wishes: WishedLine,
        },
        /// The buyer said no.
        Declined "declined" {
            /// Why.
            optional reason: Name,
        },
        /// The seller took the offer back.
        Withdrawn "withdrawn" {
            /// Why.
            optional reason: Name,
        },
        /// The seller makes no offer.
        Rejected "rejected" {
            /// Why.
            optional reason: Name,
        },
        /// It was given up.
        Cancelled "cancelled" {
            /// Why.
            optional reason: Name,
            /// Whether a part was ordered before: then it ends as ordered.
            default ordered: bool = false,
        },
        /// It is worked on again.
        Requoted "requoted" {
            /// Who works on it now.
            optional seller: SellerUserId,
            /// The quote's discount now: none where today's prices leave less than it takes.
            optional discount: QuoteDiscount,
            /// Lines at today's prices.
            list set: QuoteLine,
        },
        /// A part is being ordered.
        Placing "placing" {
            /// The part.
            required release: Release,
        },
        /// The part is ordered.
        Placed "placed" {
            /// The release.
            required release: u32,
            /// The order.
            required order: OrderId,
            /// Whether that was all that the quote was good for.
            default complete: bool = false,
        },
        /// The order was refused; the part is as it was.
        Refused "refused" {
            /// The release.
            required release: u32,
            /// Why.
            optional reason: Name,
        },
        /// A message was added.
        Messaged "messaged" {
            /// The id of its text.
            required text: Name,
            /// Who.
            required by: String,
            /// Whether it is among the seller's people.
            default internal: bool = false,
        },
        /// Another system said what its quote is now.
        Observed "observed" {
            /// The whole quote.
            required whole: Box<QuoteObservation>,
        },
    }
}

impl QuoteEvent {
    /// Whether it changes what is quoted or what is left of it, so that who saw the quote before has not seen this.
    #[must_use]
    pub const fn revises(&self) -> bool {
        matches!(
            self,
            Self::Edited { .. }
                | Self::Requested { .. }
                | Self::Priced { .. }
                | Self::Discounted { .. }
                | Self::Charged { .. }
                | Self::Targeted { .. }
                | Self::SentForApproval { .. }
                | Self::Offered { .. }
                | Self::Accepted { .. }
                | Self::Countered { .. }
                | Self::Requoted { .. }
                | Self::Placed { .. }
                | Self::Observed { .. }
        )
    }
}
