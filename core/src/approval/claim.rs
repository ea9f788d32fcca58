//! What a link to an approval says, for the host to sign. Opening a link decides nothing; a command that carries the claim
//! does, and only while the claim is about what is open now.

use chrono::{DateTime, Utc};

use super::rules::Verdict;
use super::state::{Approval, Person, StepStatus, SubjectRef};
use crate::digest::Digest;
use crate::document::record;
use crate::error::{Code, Error, Result};
use crate::id::{ApprovalId, StepId};

record! {
    /// What a link allows: one person to decide one step of what the person was shown.
    #[derive(Eq)]
    pub struct Claim {
        /// The subject.
        required subject: SubjectRef,
        /// The approval.
        required approval: ApprovalId,
        /// The step.
        required step: StepId,
        /// The person.
        required person: Person,
        /// The decision that the link is for.
        required action: Verdict,
        /// The hash of the content that the person was shown.
        required content: Digest,
        /// The revision of the approval.
        required revision: u64,
        /// When it is over; not included.
        required expires: DateTime<Utc>,
        /// Whether it works once: a decision of the person uses it up.
        default single_use: bool = true,
    }
}

impl Approval {
    /// The claim of a link to a step of this approval as it is now; `None` for a step that is not open.
    #[must_use]
    pub fn claim(
        &self,
        step: &StepId,
        person: Person,
        action: Verdict,
        expires: DateTime<Utc>,
    ) -> Option<Claim> {
        let open = self.open_steps().find(|open| open.id == *step)?;
        Some(Claim {
            subject: self.case.subject.clone(),
            approval: self.id.clone(),
            step: open.id.clone(),
            person,
            action,
            content: self.case.content.content(),
            revision: self.revision,
            expires,
            single_use: true,
        })
    }

    /// Checks a claim whose signature the host has checked: it is about this approval and what is in it now, not over, and
    /// not used. Whether the person still may decide is checked with the command.
    ///
    /// # Errors
    /// [`Code::InvalidClaim`] at `/claim` with `reason`: `other_subject`, `other_person`, `other_action`, `expired`,
    /// `content_changed`, `used` or `step_closed`.
    pub fn admits(&self, claim: &Claim, by: &Person, action: Verdict, now: DateTime<Utc>) -> Result<()> {
        let refused = |reason: &str| Err(Error::new(Code::InvalidClaim).at("/claim").with("reason", reason));
        if claim.approval != self.id || claim.subject != self.case.subject {
            return refused("other_subject");
        }
        if claim.person != *by {
            return refused("other_person");
        }
        if claim.action != action {
            return refused("other_action");
        }
        if now >= claim.expires {
            return refused("expired");
        }
        if claim.revision != self.revision || claim.content != self.case.content.content() {
            return refused("content_changed");
        }
        match self.step(&claim.step) {
            Some(step) if step.has_voted(by) => refused("used"),
            Some(step) if step.status == StepStatus::Open => Ok(()),
            _ => refused("step_closed"),
        }
    }
}
