//! What comes from outside: a decision through a link, which must carry the claim of the link; and where an approval stands in
//! another system, for those that another system decides.

use alloc::slice;
use alloc::vec::Vec;

use super::claim::Claim;
use super::command::ObservedStatus;
use super::event::ApprovalEvent;
use super::people::Circle;
use super::rules::Verdict;
use super::state::{Approval, Person};
use super::table::{ApprovalWord, TABLE};
use super::unfold::Unfolding;
use crate::error::{Code, Error, Result};
use crate::id::{Name, StepId};
use crate::party::{Deed, Via};
use crate::time::Calendars;

impl Approval {
    /// The steps that a decision is about: with a claim, the one that its link was for.
    ///
    /// # Errors
    /// [`Code::InvalidClaim`]: those of [`Approval::admits`], `missing` for a decision that came through a link without one,
    /// `other_step` where other steps are named too.
    pub(super) fn claimed<'c>(
        &self,
        claim: Option<&'c Claim>,
        steps: &'c [StepId],
        verdict: Verdict,
        deed: &Deed<'_>,
    ) -> Result<&'c [StepId]> {
        let refused = |reason: &str| Err(Error::new(Code::InvalidClaim).at("/claim").with("reason", reason));
        let Some(claim) = claim else {
            return if deed.actor.via == Via::Link { refused("missing") } else { Ok(steps) };
        };
        let Some(by) = Person::acting(deed.actor) else { return refused("other_person") };
        self.admits(claim, &by, verdict, deed.now)?;
        if steps.iter().any(|step| *step != claim.step) {
            return refused("other_step");
        }
        Ok(slice::from_ref(&claim.step))
    }

    pub(super) fn check_revision(&self, seen: u64) -> Result<()> {
        if seen == self.revision {
            return Ok(());
        }
        Err(Error::new(Code::StaleVersion).with("seen", seen).with("revision", self.revision).at("/revision"))
    }

    /// Takes over what the other system says. What it said before, or what is older, changes nothing.
    pub(super) fn observe(
        &self,
        (source_version, status, note): (u64, ObservedStatus, Option<&Name>),
        revision: u64,
        deed: &Deed<'_>,
        circle: &Circle<'_>,
        calendars: &Calendars,
    ) -> Result<Vec<ApprovalEvent>> {
        if !self.case.is_external() {
            return Err(Error::new(Code::WrongState).with("authority", self.case.authority));
        }
        if source_version <= self.source_version {
            return Ok(Vec::new());
        }
        TABLE.allows(self.status, ApprovalWord::Observe)?;
        self.check_revision(revision)?;
        let mut unfolding = Unfolding::of(self.clone(), deed.at, circle, calendars);
        unfolding.emit(ApprovalEvent::Observed { source_version });
        let open: Vec<StepId> = self.open_steps().map(|step| step.id.clone()).collect();
        match status {
            ObservedStatus::Open => {}
            ObservedStatus::Approved => {
                for step in open {
                    unfolding.emit(ApprovalEvent::StepApproved { step, by_itself: false });
                }
                unfolding.advance();
            }
            ObservedStatus::Rejected => {
                for step in &open {
                    let step = step.clone();
                    unfolding.emit(ApprovalEvent::StepRejected { step, by_itself: false });
                }
                if let Some(step) = open.into_iter().next() {
                    unfolding.emit(ApprovalEvent::Rejected { step, note: note.cloned() });
                }
            }
            ObservedStatus::Returned => {
                unfolding.emit(ApprovalEvent::Returned { by: None, note: note.cloned() });
            }
        }
        Ok(unfolding.finish())
    }
}
