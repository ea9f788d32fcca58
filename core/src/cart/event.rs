//! What happened to a cart: facts with everything that is needed to fold them, and no names of people.

use alloc::boxed::Box;

use chrono::{DateTime, Utc};
use rust_decimal::Decimal;

use super::edit::LineEdit;
use super::line::{LineKey, Stamp};
use super::state::{Access, Authority, Cart, CartHead, CartKind, CartLock, Facets, Member, Reason};
use crate::document::tagged;
use crate::id::{ApprovalId, CartId, ContactId, EffectKey, LineId, OrderId, OrgUnitId};
use crate::money::Currency;
use crate::pricing::PriceSnapshot;

tagged! {
    /// A fact about a cart.
    pub enum CartEvent by "event" {
        /// The cart is there.
        Created "created" {
            /// What it is for.
            default kind: CartKind = CartKind::Cart,
            /// Who decides about it.
            default authority: Authority = Authority::Engine,
            /// The unit that buys.
            optional unit: OrgUnitId,
            /// Whose it is; a guest's when absent.
            optional owner: ContactId,
            /// The currency.
            required currency: Currency,
            /// What is said about it as a whole.
            default head: CartHead = CartHead::default(),
            /// When it ends unless somebody comes back.
            optional expires: DateTime<Utc>,
            /// Whether a buyer did it.
            default buyer: bool = false,
        },
        /// Something was written on a line.
        LineEdited "line_edited" {
            /// The line.
            required line: LineId,
            /// Its key.
            required key: LineKey,
            /// When, by whom, by which operation.
            required stamp: Stamp,
            /// What was written.
            required edit: LineEdit,
            /// Whether a buyer did it.
            default buyer: bool = false,
            /// Whether the configuration of the line breaks a constraint.
            default misconfigured: bool = false,
            /// The quantity of the line afterwards; none when it is gone.
            optional quantity: Decimal,
        },
        /// Additions before the horizon were folded, and lines that were gone before it forgotten.
        Folded "folded" {
            /// Operations before this are too old from now on.
            required horizon: DateTime<Utc>,
        },
        /// What is said about the cart as a whole was replaced.
        HeadChanged "head_changed" {
            /// What is said now.
            required head: CartHead,
            /// Whether a buyer did it.
            default buyer: bool = false,
        },
        /// It is for something else now.
        KindChanged "kind_changed" {
            /// What it is for.
            required kind: CartKind,
        },
        /// Who may use it was said anew.
        Shared "shared" {
            /// What everybody of the unit may do.
            optional shared: Access,
            /// Who else may use it.
            list members: Member,
        },
        /// It has an owner now.
        Claimed "claimed" {
            /// Whose it is.
            required owner: ContactId,
            /// The unit that buys.
            optional unit: OrgUnitId,
        },
        /// Its end was put off.
        Extended "extended" {
            /// When it ends; never when absent.
            optional expires: DateTime<Utc>,
        },
        /// Somebody holds it.
        Locked "locked" {
            /// The lock.
            required lock: CartLock,
        },
        /// Nobody holds it any more.
        Unlocked "unlocked" {},
        /// Its prices are kept.
        Frozen "frozen" {
            /// Whether edits are refused.
            default hard: bool = false,
            /// The prices.
            required snapshot: Box<PriceSnapshot>,
        },
        /// Its prices are no longer kept.
        Thawed "thawed" {},
        /// The buyer was shown what it costs.
        Seen "seen" {
            /// What was shown.
            required snapshot: Box<PriceSnapshot>,
            /// Whether a buyer did it.
            default buyer: bool = false,
        },
        /// It was submitted.
        Submitted "submitted" {
            /// The approval it waits for; none when it needs no approval and is approved by that.
            optional approval: ApprovalId,
            /// The prices it was submitted with.
            required snapshot: Box<PriceSnapshot>,
            /// The digests of what was submitted.
            required facets: Facets,
            /// When an approval that was not needed lapses.
            optional until: DateTime<Utc>,
            /// Whether a buyer did it.
            default buyer: bool = false,
        },
        /// It was approved.
        Approved "approved" {
            /// When that lapses; never when absent.
            optional until: DateTime<Utc>,
        },
        /// It was rejected or returned for changes.
        Returned "returned" {
            /// Why.
            list reasons: Reason,
        },
        /// It was taken back from approval.
        Recalled "recalled" {},
        /// What was approved was changed.
        Amended "amended" {
            /// The prices now.
            required snapshot: Box<PriceSnapshot>,
            /// The digests now.
            required facets: Facets,
            /// The approval it waits for again; none when it stays approved.
            optional approval: ApprovalId,
            /// Whether a buyer did it.
            default buyer: bool = false,
        },
        /// The approval is too old.
        ApprovalLapsed "approval_lapsed" {},
        /// An order is being placed.
        Placing "placing" {
            /// The key of the effect that places it.
            required key: EffectKey,
            /// The prices, where none were kept.
            optional snapshot: Box<PriceSnapshot>,
            /// Whether a buyer did it.
            default buyer: bool = false,
        },
        /// Nobody knows whether the order was taken.
        PlacingUnknown "placing_unknown" {
            /// The key of the effect.
            required key: EffectKey,
        },
        /// It was ordered.
        Placed "placed" {
            /// The order.
            required order: OrderId,
        },
        /// The order was refused.
        Refused "refused" {
            /// Why.
            required reason: Reason,
        },
        /// A remainder lives on.
        GenerationStarted "generation_started" {
            /// The generation, from 1.
            required generation: u32,
            /// The order that covered the rest.
            required order: OrderId,
            /// When it ends unless somebody comes back.
            optional expires: DateTime<Utc>,
        },
        /// Its lines went into another cart.
        Merged "merged" {
            /// The other cart.
            required into: CartId,
        },
        /// It went to a procurement system.
        Transferred "transferred" {
            /// The prices it went with.
            required snapshot: Box<PriceSnapshot>,
            /// When it ends without a purchase order.
            optional expires: DateTime<Utc>,
        },
        /// Nobody came back.
        Expired "expired" {},
        /// Somebody threw it away.
        Deleted "deleted" {},
        /// What another system says that it is.
        Observed "observed" {
            /// The other system's version.
            required source_version: u64,
            /// The whole cart.
            required whole: Box<Cart>,
        },
    }
}
