//! What people can tell an approval.

use alloc::string::String;

use crate::document::tagged;
use crate::id::{ContactId, StepId};

tagged! {
    /// A command to an approval. Each names the revision that the person saw.
    pub enum ApprovalCommand by "command" {
        /// Approves every open step that waits for the person, or only those named.
        Approve "approve" {
            /// The revision.
            required revision: u64,
            /// Only these steps.
            list steps: StepId,
            /// What is said.
            optional comment: String,
        },
        /// Rejects every open step that waits for the person, or only those named.
        Reject "reject" {
            /// The revision.
            required revision: u64,
            /// Only these steps.
            list steps: StepId,
            /// What is said.
            optional comment: String,
        },
        /// Gives the subject back to be changed.
        Return "return" {
            /// The revision.
            required revision: u64,
            /// What is said.
            optional comment: String,
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
    }
}
