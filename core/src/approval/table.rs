//! What each command does in each state of an approval.

use super::state::ApprovalStatus::{self, Approved, Cancelled, Lapsed, Open, Recalled, Rejected, Returned};
use crate::document::choice;
use crate::states::StateTable;

choice! {
    /// What can happen to an approval.
    pub enum ApprovalWord {
        /// A person approves.
        Approve "approve",
        /// A person rejects.
        Reject "reject",
        /// A person gives it back to be changed.
        Return "return",
        /// Those who asked take it back.
        Recall "recall",
        /// A step goes to somebody else.
        Reassign "reassign",
        /// A deadline passes: more people may decide, or a step decides itself.
        Due "due",
        /// People, roles or delegations changed.
        Recheck "recheck",
        /// A new rulebook makes a new plan.
        Restart "restart",
        /// The system that decides about it says where it stands.
        Observe "observe",
        /// The approved subject changes.
        Reopen "reopen",
        /// The subject expires.
        Lapse "lapse",
        /// The subject is gone.
        Cancel "cancel",
    }
}

use ApprovalWord as Word;

/// The states of an approval. An end stays what it is: nothing that expires later overwrites it.
pub const TABLE: StateTable<ApprovalStatus, ApprovalWord> = StateTable {
    name: "approval",
    states: ApprovalStatus::ALL,
    commands: ApprovalWord::ALL,
    ends: &[Rejected, Returned, Recalled, Lapsed, Cancelled],
    moves: &[
        (Open, Word::Approve, &[Open, Approved]),
        (Open, Word::Reject, &[Open, Rejected, Returned]),
        (Open, Word::Return, &[Returned]),
        (Open, Word::Recall, &[Recalled]),
        (Open, Word::Reassign, &[Open]),
        (Open, Word::Due, &[Open, Approved, Rejected]),
        (Open, Word::Recheck, &[Open]),
        (Open, Word::Restart, &[Open, Approved, Rejected]),
        (Open, Word::Observe, &[Open, Approved, Rejected, Returned]),
        (Open, Word::Lapse, &[Lapsed]),
        (Open, Word::Cancel, &[Cancelled]),
        (Approved, Word::Recall, &[Recalled]),
        (Approved, Word::Reopen, &[Open, Approved]),
        (Approved, Word::Lapse, &[Lapsed]),
        (Approved, Word::Cancel, &[Cancelled]),
    ],
    refusals: &[],
};
