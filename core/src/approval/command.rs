//! What people can tell an approval.

use alloc::boxed::Box;

use super::claim::Claim;
use crate::document::{choice, tagged};
use crate::id::{ContactId, Name, StepId};

tagged! {
    /// A command to an approval. Each names the revision that the person saw.
    pub enum ApprovalCommand by "command" {
        /// Approves every open step that waits for the person, or only those named.
        Approve "approve" {
            /// The revision.
            required revision: u64,
            /// Only these steps.
            list steps: StepId,
            /// The id of what is said, a text that the host keeps.
            optional note: Name,
            /// What the link allowed that the decision came through. The step is then that of the claim.
            optional claim: Box<Claim>,
        },
        /// Rejects every open step that waits for the person, or only those named.
        Reject "reject" {
            /// The revision.
            required revision: u64,
            /// Only these steps.
            list steps: StepId,
            /// The id of what is said, a text that the host keeps.
            optional note: Name,
            /// What the link allowed that the decision came through. The step is then that of the claim.
            optional claim: Box<Claim>,
        },
        /// Gives the subject back to be changed.
        Return "return" {
            /// The revision.
            required revision: u64,
            /// The id of what is said, a text that the host keeps.
            optional note: Name,
        },
        /// Takes the request back.
        Recall "recall" {
            /// The revision.
            required revision: u64,
        },
        /// Gives an open step to somebody else: by one who may decide it, or by whoever manages the account.
        Reassign "reassign" {
            /// The revision.
            required revision: u64,
            /// The step.
            required step: StepId,
            /// The person who decides instead.
            required to: ContactId,
        },
        /// Says where it stands in the system that decides about it.
        Observe "observe" {
            /// The revision that the system was asked about.
            required revision: u64,
            /// That system's version, rising; one that is not above the last changes nothing.
            required source_version: u64,
            /// What it says.
            required status: ObservedStatus,
            /// The id of what was said there, a text that the host keeps.
            optional note: Name,
        },
    }
}

choice! {
    /// Where an approval stands in another system.
    pub enum ObservedStatus {
        /// It waits there.
        Open "open",
        /// Approved.
        Approved "approved",
        /// Refused.
        Rejected "rejected",
        /// Given back to be changed.
        Returned "returned",
    }
}
