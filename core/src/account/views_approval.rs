//! What people ask about approvals: where one stands, and which wait for whom. Nothing here changes anything.

use alloc::vec::Vec;

use chrono::{DateTime, Utc};

use super::state::Account;
use super::subject::Subject;
use crate::approval::{Circle, Person, Standing};
use crate::engine::Engine;
use crate::error::Result;
use crate::id::{ApprovalId, ContactId};

impl Engine {
    /// Where an approval stands at an instant: who can act then, what is missing, why each step is there.
    ///
    /// # Errors
    /// [`Code::UnknownSubject`](crate::Code::UnknownSubject).
    pub fn approval_standing(
        &self,
        account: &Account,
        approval: &ApprovalId,
        now: DateTime<Utc>,
    ) -> Result<Standing> {
        let known = account.approval(approval);
        let known = known.ok_or_else(|| Subject::Approval(approval.clone()).unknown())?;
        Ok(known.standing(&circle(account, now)))
    }

    /// The approvals that a contact can act on at an instant, by id: in the contact's own right, or by a delegation that is in
    /// force.
    ///
    /// # Errors
    /// [`Code::UnknownContact`](crate::Code::UnknownContact).
    pub fn my_approvals(
        &self,
        account: &Account,
        contact: &ContactId,
        now: DateTime<Utc>,
    ) -> Result<Vec<Standing>> {
        account.company().contact(contact)?;
        let (circle, person) = (circle(account, now), Person::contact(contact.clone()));
        let waiting = account.approvals().filter(|approval| approval.waits_for(&person, &circle));
        Ok(waiting.map(|approval| approval.standing(&circle)).collect())
    }
}

/// The people as they are at an instant, not before the account's clock.
fn circle(account: &Account, now: DateTime<Utc>) -> Circle<'_> {
    let now = account.clock().map_or(now, |clock| clock.max(now));
    Circle::new(account.company(), account.delegations(), now)
}
