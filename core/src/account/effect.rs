//! What the host must do now, and what it says became of it.
//!
//! An effect is emitted when it is to be done, under a key that is the same however often the step is repeated: the host uses
//! it as idempotency key. No other effect of the account ever has it: it ends in the number of the fact before it. An effect
//! stays open until the host answers it, so that a host that crashed between saving and doing finds it again.

use alloc::boxed::Box;
use alloc::string::String;

use chrono::{DateTime, Utc};

use crate::approval::{Case, Claim, Person};
use crate::cart::Covered;
use crate::document::{record, tagged};
use crate::id::{ApprovalId, CartId, ContactId, EffectKey, Name, OrderId, QuoteId, StepId};
use crate::pricing::PriceSnapshot;
use crate::recovery::{AudienceCard, CrmCard, HookCard, Message, OfferCard, Origin, TaskCard};
use crate::time::Span;

record! {
    /// Something to be done now.
    pub struct Effect {
        /// What the host uses as idempotency key.
        required key: EffectKey,
        /// From here on it is stale and must not be done any more.
        optional not_after: DateTime<Utc>,
        /// An earlier effect that this one takes the place of.
        optional supersedes: EffectKey,
        /// What is to be done.
        required kind "do": EffectKind,
    }
}

tagged! {
    /// The kinds of effects.
    pub enum EffectKind by "effect" {
        /// Give the order to the system that takes it, and answer `accepted`, `refused` or `unknown`.
        PlaceOrder "place_order" {
            /// The order that it becomes.
            required order: OrderId,
            /// The cart that it is placed from.
            optional cart: CartId,
            /// The quote that it is placed from.
            optional quote: QuoteId,
            /// What was agreed: the order is never priced again.
            required prices: PriceSnapshot,
            /// The buyer's purchase order number.
            optional po_number: String,
        },
        /// Give the cart to the procurement system that the buyer came from.
        TransferCart "transfer_cart" {
            /// The cart.
            required cart: CartId,
            /// What it holds.
            required prices: PriceSnapshot,
        },
        /// Ask people to decide a step of an approval.
        AskApproval "ask_approval" {
            /// The approval.
            required approval: ApprovalId,
            /// The step.
            required step: StepId,
            /// The revision that is asked about: the answer names it.
            required revision: u64,
            /// Who may decide it. Nobody where another system decides: it is told everything, and its answer is an observation.
            list to: Person,
            /// What links may be signed for. Opening a link decides nothing: the command that follows carries the claim.
            list claims: Claim,
            /// For another system that decides: what is asked, and by whom.
            optional case: Box<Case>,
            /// For another system that decides about a cart: what it holds and costs.
            optional prices: Box<PriceSnapshot>,
        },
        /// Tell people that something happened.
        Tell "tell" {
            /// What happened, such as `approval_blocked` or `quote_offered`.
            required topic: Name,
            /// Who is told.
            list to: Person,
            /// The cart that it is about.
            optional cart: CartId,
            /// The quote that it is about.
            optional quote: QuoteId,
            /// The approval that it is about.
            optional approval: ApprovalId,
            /// The order that it is about.
            optional order: OrderId,
        },
        /// Send a message, and answer what became of it.
        Send "send" {
            /// The message.
            required message: Box<Message>,
        },
        /// Give somebody of the seller a task.
        Task "task" {
            /// The task.
            required task: Box<TaskCard>,
        },
        /// Put somebody into an audience, or take them out.
        Audience "audience" {
            /// The change.
            required audience: AudienceCard,
        },
        /// Put or change a record of a CRM.
        Upsert "upsert" {
            /// The record.
            required record: Box<CrmCard>,
        },
        /// Call a hook.
        Webhook "webhook" {
            /// The call.
            required call: Box<HookCard>,
        },
        /// Put an offer in force.
        Offer "offer" {
            /// The offer.
            required offer: Box<OfferCard>,
        },
        /// Make a quote of a cart that another system owns.
        MakeQuote "make_quote" {
            /// Where it comes from.
            required origin: Origin,
            /// The role that works on it.
            optional to: Name,
        },
        /// Keep the price of a cart that another system owns.
        HoldPrice "hold_price" {
            /// Where it comes from.
            required origin: Origin,
            /// Until when.
            required until: DateTime<Utc>,
        },
        /// Erase a person everywhere outside the account too.
        ErasePerson "erase_person" {
            /// The person.
            required contact: ContactId,
        },
    }

    /// What became of an effect.
    pub enum EffectResult by "result" {
        /// It was taken.
        Accepted "accepted" {
            /// The other system's own number.
            optional reference: String,
            /// Of an order: what it covers, where that is not all.
            list covered: Covered,
        },
        /// It reached its recipient.
        Delivered "delivered" {},
        /// The other system said no; trying again as it is will not help.
        Refused "refused" {
            /// The other system's code.
            optional code: Name,
            /// What it said.
            optional reason: String,
        },
        /// It did not work; the host does not try again.
        Failed "failed" {
            /// What went wrong.
            optional reason: String,
        },
        /// The address failed for now.
        SoftBounce "soft_bounce" {},
        /// The address does not exist.
        HardBounce "hard_bounce" {},
        /// The recipient complained.
        Complaint "complaint" {},
        /// The recipient wants no more of this.
        Unsubscribed "unsubscribed" {},
        /// The other system has too much to do: it is to be tried again later, under the same key.
        Later "later" {
            /// How much later.
            optional after: Span,
        },
        /// The host can't tell yet; the answer will follow.
        Unknown "unknown" {},
    }
}
