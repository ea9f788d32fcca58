//! What the host's answer to a message changes: addresses that fail, refusals, reservations that are returned.

use alloc::vec::Vec;

use chrono::{DateTime, Utc};

use super::signals::Place;
use super::{BlockReason, Feedback, Outreach, OutreachEvent, Sent, Touch};
use crate::error::Result;
use crate::recovery::gate::Gates;

impl Outreach {
    /// What the answer to a message changes. The message is the one that was sent, which the account may have forgotten since.
    ///
    /// A message that was not sent after all counts no more towards caps; one that came back does, for it was sent.
    ///
    /// # Errors
    /// [`crate::Code::TooMany`], [`crate::Code::TimeOutOfRange`].
    pub fn answered(
        &self,
        sent: &Sent,
        answer: Feedback,
        now: DateTime<Utc>,
        gates: &Gates,
    ) -> Result<Vec<OutreachEvent>> {
        let place = sent.contact.as_ref().map(|contact| Place {
            contact,
            channel: Some(&sent.channel),
            address: sent.address.as_ref(),
        });
        let known = sent.key.as_ref().and_then(|key| self.message(key));
        let event = match answer {
            Feedback::Accepted | Feedback::Later | Feedback::Unknown => None,
            Feedback::Delivered => sent.key.as_ref().and_then(|key| self.touched(key, Touch::Delivered, now)),
            Feedback::SoftBounce => self.bounced_softly(sent, now, gates)?,
            Feedback::HardBounce => self.said(place, BlockReason::HardBounce, now)?,
            Feedback::Complaint => self.said(place, BlockReason::Complaint, now)?,
            Feedback::Unsubscribed => self.said(place, BlockReason::Unsubscribed, now)?,
            // Once it is known to have arrived it counts, whatever is said later.
            Feedback::Refused | Feedback::Failed => known
                .filter(|known| known.delivered.is_none())
                .and_then(|known| known.key.clone())
                .map(|key| OutreachEvent::Returned { key }),
        };
        Ok(event.into_iter().collect())
    }
}
