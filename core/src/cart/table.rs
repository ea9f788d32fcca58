//! The life of a cart as one table: what each command does in each state.

use super::state::CartState::{
    self, Active, Approved, Deleted, Expired, FrozenHard, FrozenSoft, Merged, Ordered, PendingApproval,
    Placing, Transferred,
};
use crate::document::choice;
use crate::error::Code;
use crate::states::StateTable;

choice! {
    /// What can be done with a cart, by people, approvals, effects and time.
    pub enum CartVerb {
        /// Change its lines or its head. A soft freeze thaws by it.
        Edit "edit",
        /// Price it anew. A soft freeze thaws by it.
        Reprice "reprice",
        /// Keep its prices until it is edited.
        Freeze "freeze",
        /// Keep its prices and refuse edits.
        FreezeHard "freeze_hard",
        /// Give up kept prices.
        Thaw "thaw",
        /// Ask for approval.
        Submit "submit",
        /// The approval is complete.
        Approve "approve",
        /// The approval was refused or wants changes.
        Return "return",
        /// Take it back from approval.
        Recall "recall",
        /// Change what was approved.
        Amend "amend",
        /// The approval is too old.
        Lapse "lapse",
        /// Place an order.
        Place "place",
        /// The order was taken.
        Placed "placed",
        /// The order was refused.
        Refused "refused",
        /// Nobody knows whether the order was taken.
        Unknown "unknown",
        /// Put its lines into another cart.
        Merge "merge",
        /// Hand it to a procurement system.
        Transfer "transfer",
        /// Nobody came back in time.
        Expire "expire",
        /// Throw it away.
        Cancel "cancel",
        /// Lock it or unlock it.
        Lock "lock",
        /// Say whose it is or who may use it.
        Share "share",
        /// Show the buyer what it costs.
        See "see",
    }
}

use CartVerb as Verb;

/// The life of a cart.
pub const TABLE: StateTable<CartState, CartVerb> = StateTable {
    name: "cart",
    states: CartState::ALL,
    commands: CartVerb::ALL,
    ends: &[Ordered, Merged, Expired, Deleted],
    moves: &[
        (Active, Verb::Edit, &[Active]),
        (Active, Verb::Reprice, &[Active]),
        (Active, Verb::Freeze, &[FrozenSoft]),
        (Active, Verb::FreezeHard, &[FrozenHard]),
        (Active, Verb::Submit, &[PendingApproval, Approved]),
        (Active, Verb::Place, &[Placing]),
        (Active, Verb::Merge, &[Merged]),
        (Active, Verb::Transfer, &[Transferred]),
        (Active, Verb::Expire, &[Expired]),
        (Active, Verb::Cancel, &[Deleted]),
        (Active, Verb::Lock, &[Active]),
        (Active, Verb::Share, &[Active]),
        (Active, Verb::See, &[Active]),
        (FrozenSoft, Verb::Edit, &[Active]),
        (FrozenSoft, Verb::Reprice, &[Active]),
        (FrozenSoft, Verb::Freeze, &[FrozenSoft]),
        (FrozenSoft, Verb::FreezeHard, &[FrozenHard]),
        (FrozenSoft, Verb::Thaw, &[Active]),
        (FrozenSoft, Verb::Submit, &[PendingApproval, Approved]),
        (FrozenSoft, Verb::Place, &[Placing]),
        (FrozenSoft, Verb::Expire, &[Expired]),
        (FrozenSoft, Verb::Cancel, &[Deleted]),
        (FrozenSoft, Verb::Lock, &[FrozenSoft]),
        (FrozenSoft, Verb::Share, &[FrozenSoft]),
        (FrozenSoft, Verb::See, &[FrozenSoft]),
        (FrozenHard, Verb::Thaw, &[Active]),
        (FrozenHard, Verb::Submit, &[PendingApproval, Approved]),
        (FrozenHard, Verb::Place, &[Placing]),
        (FrozenHard, Verb::Expire, &[Expired]),
        (FrozenHard, Verb::Cancel, &[Deleted]),
        (FrozenHard, Verb::Lock, &[FrozenHard]),
        (FrozenHard, Verb::Share, &[FrozenHard]),
        (FrozenHard, Verb::See, &[FrozenHard]),
        (PendingApproval, Verb::Approve, &[Approved]),
        (PendingApproval, Verb::Return, &[Active]),
        (PendingApproval, Verb::Recall, &[Active]),
        (PendingApproval, Verb::Lock, &[PendingApproval]),
        (PendingApproval, Verb::Share, &[PendingApproval]),
        (PendingApproval, Verb::See, &[PendingApproval]),
        (Approved, Verb::Recall, &[Active]),
        (Approved, Verb::Amend, &[Approved, PendingApproval]),
        (Approved, Verb::Lapse, &[Active]),
        (Approved, Verb::Place, &[Placing]),
        (Approved, Verb::Cancel, &[Deleted]),
        (Approved, Verb::Lock, &[Approved]),
        (Approved, Verb::Share, &[Approved]),
        (Approved, Verb::See, &[Approved]),
        (Placing, Verb::Placed, &[Ordered, Active]),
        (Placing, Verb::Refused, &[Active, FrozenSoft, FrozenHard, Approved]),
        (Placing, Verb::Unknown, &[Placing]),
        (Transferred, Verb::Placed, &[Ordered, Active]),
        (Transferred, Verb::Expire, &[Expired]),
        (Transferred, Verb::Cancel, &[Deleted]),
    ],
    refusals: &[
        (FrozenHard, Verb::Edit, Code::CartFrozen),
        (FrozenHard, Verb::Reprice, Code::CartFrozen),
        (FrozenHard, Verb::Freeze, Code::CartFrozen),
        (FrozenHard, Verb::FreezeHard, Code::CartFrozen),
        (PendingApproval, Verb::Edit, Code::AwaitingApproval),
        (PendingApproval, Verb::Reprice, Code::AwaitingApproval),
        (PendingApproval, Verb::Place, Code::AwaitingApproval),
        (Approved, Verb::Edit, Code::CartApproved),
        (Approved, Verb::Reprice, Code::CartApproved),
    ],
};
