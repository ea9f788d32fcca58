//! A cart as it is kept: what it is, whose it is, where it stands, and its lines.

use alloc::boxed::Box;
use alloc::string::String;
use alloc::sync::Arc;

use chrono::{DateTime, Utc};

use super::line::CartLine;
use crate::digest::Digest;
use crate::document::{choice, record};
use crate::id::{
    ApprovalId, CartId, ChannelId, ContactId, EffectKey, LineId, Name, OrderId, OrgUnitId, RoleId, SellerId,
};
use crate::money::Currency;
use crate::pricing::PriceSnapshot;

choice! {
    /// What a cart is for.
    #[derive(Default)]
    pub enum CartKind {
        /// To be ordered.
        #[default]
        Cart "cart",
        /// A cart that was put aside.
        Saved "saved",
        /// A list from which a company orders again and again.
        Requisition "requisition",
        /// A list of wishes.
        WishList "wish_list",
        /// A pattern for carts.
        Template "template",
    }

    /// Where a cart stands.
    pub enum CartState {
        /// It can be edited.
        Active "active",
        /// Its prices are kept until somebody edits or reprices it.
        FrozenSoft "frozen_soft",
        /// Its prices are kept and edits are refused until it is thawed.
        FrozenHard "frozen_hard",
        /// It waits for approval.
        PendingApproval "pending_approval",
        /// It was approved, or needs no approval.
        Approved "approved",
        /// An order is being placed and has not been answered.
        Placing "placing",
        /// It was ordered.
        Ordered "ordered",
        /// Its lines went into another cart.
        Merged "merged",
        /// It went to a procurement system, whose purchase order is awaited.
        Transferred "transferred",
        /// Nobody came back to it.
        Expired "expired",
        /// Somebody threw it away.
        Deleted "deleted",
    }

    /// Who decides about a subject.
    pub enum Authority {
        /// The engine.
        Engine "engine",
        /// Another system: only its observations change it, and they are not questioned.
        External "external",
    }

    /// What a lock blocks.
    pub enum LockScope {
        /// Every change.
        All "all",
        /// Prices and contracts of lines.
        Prices "prices",
        /// Everything else on lines.
        Lines "lines",
    }

    /// What a member of a shared cart or list may do.
    pub enum Access {
        /// Look at it and copy from it.
        View "view",
        /// Change its lines.
        Edit "edit",
        /// Everything, sharing it among that.
        Owner "owner",
    }
}

record! {
    /// A cart, list or template.
    pub struct Cart "CartRecord" {
        /// The cart.
        required id: CartId,
        /// What it is for.
        default kind: CartKind = CartKind::Cart,
        /// Where it stands.
        default state: CartState = CartState::Active,
        /// Who decides about it.
        default authority: Authority = Authority::Engine,
        /// The other system's version, where that decides.
        optional source_version: u64,
        /// The unit that buys.
        optional unit: OrgUnitId,
        /// Whose it is; a guest's when absent.
        optional owner: ContactId,
        /// The currency that it is priced in.
        required currency: Currency,
        /// What its editors say about it as a whole.
        default head: CartHead = CartHead::default(),
        /// Whether everybody of the unit may use it, and how.
        optional shared: Access,
        /// Who else may use it.
        list members: Member,
        /// Every line that is remembered, by id, with those that were removed. [`Cart::lines`] are those that are there.
        list all_lines "lines": Arc<CartLine>,
        /// Operations before this are too old: additions were folded up to here.
        optional folded: DateTime<Utc>,
        /// How often it began anew: a remainder of a partial order lives on.
        default generation: u32 = 0,
        /// Grows with every event.
        default version: u64 = 0,
        /// The prices that it was frozen, submitted or placed with.
        optional frozen: Box<PriceSnapshot>,
        /// The approval that it waits for or that approved it.
        optional approval: ApprovalId,
        /// The digests of what was submitted.
        optional content: Facets,
        /// When the approval lapses.
        optional approved_until: DateTime<Utc>,
        /// Why it was returned or refused last.
        list reasons: Reason,
        /// Who blocks changes of others.
        optional lock: CartLock,
        /// The attempt to place that is under way.
        optional placing: EffectKey,
        /// The state before placing.
        optional resume: CartState,
        /// The order that it became.
        optional order: OrderId,
        /// The cart that its lines went into.
        optional merged_into: CartId,
        /// What the buyer was shown last.
        optional seen: Box<PriceSnapshot>,
        /// When it ends unless somebody comes back.
        optional expires: DateTime<Utc>,
        /// When it was created.
        required created: DateTime<Utc>,
        /// When it changed last, by whomever.
        required changed: DateTime<Utc>,
        /// When a buyer last did something with it. What the seller's people do does not count.
        optional activity: DateTime<Utc>,
    }

    /// What editors say about a cart as a whole.
    #[derive(Eq, Default)]
    pub struct CartHead {
        /// The title.
        optional title: String,
        /// The selling entity.
        optional seller: SellerId,
        /// The sales channel.
        optional channel: ChannelId,
        /// Where the goods go: a place of the company.
        optional ship_to: Name,
        /// Where they come from.
        optional ship_from: Name,
        /// The warehouse whose costs count.
        optional warehouse: Name,
        /// The buyer's purchase order number.
        optional po_number: String,
        /// Promotion codes.
        list codes: Name,
    }

    /// Somebody who may use a cart or list: a person, or everybody with a role.
    #[derive(Eq)]
    pub struct Member check {
        /// The person.
        optional contact: ContactId,
        /// The role, anywhere in the company.
        optional role: RoleId,
        /// What they may do.
        required access: Access,
    }

    /// A lock.
    #[derive(Eq)]
    pub struct CartLock {
        /// Who holds it: the label of the actor.
        required by: String,
        /// Until when; it is over then.
        required until: DateTime<Utc>,
        /// What it blocks for others.
        default scope: LockScope = LockScope::All,
    }

    /// Why something was returned or refused.
    #[derive(Eq)]
    pub struct Reason "CartReason" {
        /// A code, of this crate or of another system.
        optional code: Name,
        /// A sentence of the system that refused, or the id of a note that the host keeps.
        optional text: String,
        /// The line that is meant.
        optional line: LineId,
    }

    /// A digest for each side of a cart that somebody approves.
    #[derive(Eq)]
    pub struct Facets {
        /// What it costs.
        required amount: Digest,
        /// What is ordered, and how much.
        required quantity: Digest,
        /// Where it goes.
        required ship_to: Digest,
        /// Who bears it.
        required cost_centre: Digest,
        /// From whom.
        required supplier: Digest,
    }
}

impl CartKind {
    /// Whether it is a cart that can be ordered, rather than a list.
    #[must_use]
    pub const fn is_cart(self) -> bool {
        matches!(self, Self::Cart)
    }
}

impl Member {
    fn check(&self, at: &mut crate::document::Cursor) {
        if self.contact.is_some() == self.role.is_some() {
            at.fault(crate::error::Code::ConflictingFields, "Give exactly one of \"contact\" and \"role\".");
        }
    }
}

impl Cart {
    /// The lines that are there, in the order in which they were added.
    #[must_use]
    pub fn lines(&self) -> alloc::vec::Vec<&CartLine> {
        let there = self.all_lines.iter().filter(|line| line.is_there());
        let mut lines: alloc::vec::Vec<&CartLine> = there.map(|line| &**line).collect();
        lines.sort_by(|a, b| a.added.cmp(&b.added).then_with(|| a.id.cmp(&b.id)));
        lines
    }

    /// The line with this id, if it is there.
    #[must_use]
    pub fn line(&self, id: &LineId) -> Option<&CartLine> {
        self.remembered(id).filter(|line| line.is_there())
    }

    /// Whether nothing is in it.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        !self.all_lines.iter().any(|line| line.is_there())
    }

    pub(super) fn remembered(&self, id: &LineId) -> Option<&CartLine> {
        let place = self.all_lines.binary_search_by(|line| line.id.cmp(id)).ok()?;
        self.all_lines.get(place).map(|line| &**line)
    }
}
