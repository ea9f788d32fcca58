//! What people and systems ask of a quote. Commands of people name the revision they saw.

use alloc::boxed::Box;

use rust_decimal::Decimal;

use chrono::{DateTime, Utc};

use super::observe::QuoteObservation;
use super::offline::OfflineQuote;
use super::state::{Blanket, QuoteCharge, QuoteDiscount, SetPrice};
use super::table::QuoteVerb;
use crate::document::{record, tagged};
use crate::id::{CartId, ContactId, LineId, Name, OrderId, OrgUnitId, SellerId, Sku, UnitId};
use crate::money::{Amount, Currency};

record! {
    /// A line that is asked for.
    #[derive(Eq)]
    pub struct WantedLine {
        /// The line; the next free number when left out.
        optional id: LineId,
        /// What is wanted.
        required sku: Sku,
        /// How much.
        required quantity: Decimal,
        /// The unit; that of today's price when left out, else single pieces.
        optional unit: UnitId,
        /// Whether it is an extra that the buyer may take, outside of the totals.
        default optional: bool = false,
        /// The id of a note.
        optional note: Name,
    }

    /// What a seller changes on a line; what is left out stays.
    #[derive(Eq)]
    pub struct LineTerms {
        /// The line.
        required line: LineId,
        /// Its price.
        optional set: SetPrice,
        /// Whether the quote's discount and the solver leave it alone.
        optional locked: bool,
        /// Whether it is an extra.
        optional optional: bool,
        /// The least total the seller goes to.
        optional least: Amount,
        /// The id of a note.
        optional note: Name,
    }

    /// How much of a line is accepted or ordered.
    #[derive(Eq)]
    pub struct Take {
        /// The line.
        required line: LineId,
        /// How much; all of it when left out.
        optional quantity: Decimal,
    }

    /// What a buyer wishes of a line; nothing that is left out.
    #[derive(Eq)]
    pub struct LineWish {
        /// The line.
        required line: LineId,
        /// How much.
        optional quantity: Decimal,
        /// Per unit.
        optional unit_price: Decimal,
        /// For the line.
        optional total: Amount,
        /// The id of a note.
        optional note: Name,
    }
}

tagged! {
    /// What is asked of a quote.
    pub enum QuoteCommand by "command" {
        /// Make one. By a buyer it is a draft, or requested at once; by a seller it is in review.
        Create "create" {
            /// The unit of the company that buys.
            optional unit: OrgUnitId,
            /// The buyer, where a seller or the host makes it.
            optional contact: ContactId,
            /// The selling entity.
            optional seller: SellerId,
            /// The currency.
            required currency: Currency,
            /// The cart that it is made of.
            optional cart: CartId,
            /// Where the goods go.
            optional ship_to: Name,
            /// The buyer's purchase order number.
            optional po: Name,
            /// The lines.
            list lines: WantedLine,
            /// Whether it is requested at once.
            default request: bool = false,
        },
        /// Change lines of a draft (the buyer) or of a quote in review (the seller).
        Edit "edit" {
            /// The revision seen.
            required revision: u32,
            /// Lines to add or to put in place of those with the same id.
            list lines: WantedLine,
            /// Lines to take out.
            list remove: LineId,
            /// Where the goods go.
            optional ship_to: Name,
            /// The buyer's purchase order number.
            optional po: Name,
        },
        /// Ask for an offer.
        Request "request" {
            /// The revision seen.
            required revision: u32,
        },
        /// Take it on, or take it over from a colleague.
        Claim "claim" {
            /// The revision seen.
            required revision: u32,
        },
        /// Give it back to the queue.
        Unclaim "unclaim" {
            /// The revision seen.
            required revision: u32,
        },
        /// Set prices, locks, extras and least totals of lines.
        Price "price" {
            /// The revision seen.
            required revision: u32,
            /// What changes.
            list lines: LineTerms,
        },
        /// Set the discount over what the lines leave; without one, take it away.
        Discount "discount" {
            /// The revision seen.
            required revision: u32,
            /// The discount.
            optional discount: QuoteDiscount,
        },
        /// Set all charges.
        Charges "charges" {
            /// The revision seen.
            required revision: u32,
            /// The charges.
            list charges: QuoteCharge,
        },
        /// Set line totals so that the lines that are not optional come to a total; the quote's discount goes into them.
        Target "target" {
            /// The revision seen.
            required revision: u32,
            /// The total wanted, without charges.
            required total: Amount,
        },
        /// Make the offer.
        Offer "offer" {
            /// The revision seen.
            required revision: u32,
            /// When it ends; by the rulebook when left out.
            optional valid_until: DateTime<Utc>,
            /// Terms of payment, by their id.
            optional payment: Name,
            /// Whether its first order uses it up.
            optional single_use: bool,
            /// Whether less than everything may be accepted.
            optional partial: bool,
            /// Makes it a blanket order.
            optional blanket: Blanket,
            /// The id of a note.
            optional note: Name,
        },
        /// Let a discount pass that is beyond a colleague's authority.
        ApproveInternal "approve_internal" {
            /// The revision seen.
            required revision: u32,
        },
        /// Send it back to review; the seller who offered may do it too.
        RefuseInternal "refuse_internal" {
            /// The revision seen.
            required revision: u32,
            /// The id of a note.
            optional note: Name,
        },
        /// Accept everything that is not optional, or the lines named.
        Accept "accept" {
            /// The revision seen.
            required revision: u32,
            /// The lines; all that are not optional when left out.
            list lines: Take,
            /// The buyer's purchase order number.
            optional po: Name,
        },
        /// Ask for another offer.
        Counter "counter" {
            /// The revision seen.
            required revision: u32,
            /// The total wanted, without charges and optional lines.
            optional target: Amount,
            /// Wishes.
            list lines: LineWish,
            /// The id of a note.
            optional note: Name,
        },
        /// Say no to the offer.
        Decline "decline" {
            /// The revision seen.
            required revision: u32,
            /// Why, as a word of the host.
            optional reason: Name,
        },
        /// Take the offer back.
        Withdraw "withdraw" {
            /// The revision seen.
            required revision: u32,
            /// Why, as a word of the host.
            optional reason: Name,
        },
        /// Make no offer.
        Reject "reject" {
            /// The revision seen.
            required revision: u32,
            /// Why, as a word of the host.
            optional reason: Name,
        },
        /// Give it up; of an accepted one, what is not ordered yet.
        Cancel "cancel" {
            /// The revision seen.
            required revision: u32,
            /// Why, as a word of the host.
            optional reason: Name,
        },
        /// Work on an expired one again, at today's prices where the seller set none.
        Requote "requote" {
            /// The revision seen.
            required revision: u32,
        },
        /// Order what is left, or the quantities named.
        Place "place" {
            /// The revision seen.
            required revision: u32,
            /// The lines; all that is left when left out. A blanket order always names them.
            list lines: Take,
        },
        /// The order was taken.
        Placed "placed" {
            /// The release.
            required release: u32,
            /// The order.
            required order: OrderId,
        },
        /// The order was refused.
        Refused "refused" {
            /// The release.
            required release: u32,
            /// Why, as a word of the host.
            optional reason: Name,
        },
        /// Add a message.
        Message "message" {
            /// The revision seen.
            required revision: u32,
            /// The id of its text.
            required text: Name,
            /// Whether it is among the seller's people.
            default internal: bool = false,
        },
        /// Take in a quote that a seller made on a device, under the id that the device chose. It is offered at its own prices where the
        /// rulebook honours them, and else waits for the seller, with what has changed.
        BringIn "bring_in" {
            /// What the device made.
            required offline: Box<OfflineQuote>,
        },
        /// What another system says about its quote.
        Observe "observe" {
            /// The whole quote.
            required whole: QuoteObservation,
        },
    }
}

impl QuoteCommand {
    /// Its column in the table of states; `None` for what makes a quote or observes one.
    #[must_use]
    pub const fn verb(&self) -> Option<QuoteVerb> {
        Some(match self {
            Self::Create { .. } | Self::BringIn { .. } | Self::Observe { .. } => return None,
            Self::Edit { .. } => QuoteVerb::Edit,
            Self::Request { .. } => QuoteVerb::Request,
            Self::Claim { .. } => QuoteVerb::Claim,
            Self::Unclaim { .. } => QuoteVerb::Unclaim,
            Self::Price { .. } => QuoteVerb::Price,
            Self::Discount { .. } => QuoteVerb::Discount,
            Self::Charges { .. } => QuoteVerb::Charges,
            Self::Target { .. } => QuoteVerb::Target,
            Self::Offer { .. } => QuoteVerb::Offer,
            Self::ApproveInternal { .. } => QuoteVerb::ApproveInternal,
            Self::RefuseInternal { .. } => QuoteVerb::RefuseInternal,
            Self::Accept { .. } => QuoteVerb::Accept,
            Self::Counter { .. } => QuoteVerb::Counter,
            Self::Decline { .. } => QuoteVerb::Decline,
            Self::Withdraw { .. } => QuoteVerb::Withdraw,
            Self::Reject { .. } => QuoteVerb::Reject,
            Self::Cancel { .. } => QuoteVerb::Cancel,
            Self::Requote { .. } => QuoteVerb::Requote,
            Self::Place { .. } => QuoteVerb::Place,
            Self::Placed { .. } => QuoteVerb::Placed,
            Self::Refused { .. } => QuoteVerb::Refused,
            Self::Message { .. } => QuoteVerb::Message,
        })
    }

    /// The revision it saw; answers of systems name a release instead.
    #[must_use]
    pub const fn revision(&self) -> Option<u32> {
        match self {
            Self::Create { .. }
            | Self::BringIn { .. }
            | Self::Observe { .. }
            | Self::Placed { .. }
            | Self::Refused { .. } => None,
            Self::Edit { revision, .. }
            | Self::Request { revision }
            | Self::Claim { revision }
            | Self::Unclaim { revision }
            | Self::Price { revision, .. }
            | Self::Discount { revision, .. }
            | Self::Charges { revision, .. }
            | Self::Target { revision, .. }
            | Self::Offer { revision, .. }
            | Self::ApproveInternal { revision }
            | Self::RefuseInternal { revision, .. }
            | Self::Accept { revision, .. }
            | Self::Counter { revision, .. }
            | Self::Decline { revision, .. }
            | Self::Withdraw { revision, .. }
            | Self::Reject { revision, .. }
            | Self::Cancel { revision, .. }
            | Self::Requote { revision }
            | Self::Place { revision, .. }
            | Self::Message { revision, .. } => Some(*revision),
        }
    }
}
