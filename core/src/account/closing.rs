//! What has ended leaves the state after a while, by an event, so that a state stays as small as what is open.

use alloc::vec::Vec;

use chrono::{DateTime, Utc};

use super::event::AccountEvent;
use super::subject::Subject;
use super::turn::Turn;
use crate::approval::ApprovalStatus;
use crate::cart::Cart;
use crate::document::record;
use crate::error::Result;
use crate::order::OrderState;

record! {
    /// Something that has ended, and when it leaves.
    pub struct Closing {
        /// What has ended.
        required subject: Subject,
        /// When it leaves the state.
        required leaves: DateTime<Utc>,
    }
}

impl Turn<'_> {
    /// Notes when what ended in this step leaves, and that what began anew stays.
    pub(super) fn close_ended(&mut self) -> Result<()> {
        for subject in self.may_have_ended() {
            let known = self.account.closing.get(&subject).is_some();
            let ended = self.has_ended(&subject);
            if ended && !known {
                let rules = self.rules();
                let keep = match subject {
                    Subject::Order(_) => rules.keep_orders,
                    Subject::Journey(_) | Subject::Run(_) => self.engine.conduct().recovery().kept(),
                    _ => rules.keep_closed,
                };
                let leaves = keep.after(self.now)?;
                self.release_ended(&subject)?;
                self.emit(AccountEvent::Closing { closing: Closing { subject, leaves } })?;
            } else if known && !ended {
                self.emit(AccountEvent::Reopened { subject })?;
            }
        }
        Ok(())
    }

    /// What the step touched, and the approvals of the carts among it: they end with their cart.
    fn may_have_ended(&self) -> Vec<Subject> {
        let mut subjects = self.account.touched();
        let carts = subjects.iter().filter_map(|subject| match subject {
            Subject::Cart(id) => self.account.carts.get(id),
            _ => None,
        });
        let approvals: Vec<Subject> =
            carts.filter_map(|cart| cart.approval.clone()).map(Subject::Approval).collect();
        subjects.extend(approvals);
        subjects
    }

    /// Whether a subject is at its end; what is not in the state has no end to come.
    fn has_ended(&self, subject: &Subject) -> bool {
        let account = &self.account;
        match subject {
            Subject::Cart(id) => {
                account.carts.get(id).is_some_and(|cart| crate::cart::TABLE.is_end(cart.state))
            }
            Subject::Quote(id) => {
                account.quotes.get(id).is_some_and(|quote| crate::quote::TABLE.is_end(quote.state))
            }
            Subject::Approval(id) => account.approvals.get(id).is_some_and(|approval| {
                let open = |cart: &&Cart| !crate::cart::TABLE.is_end(cart.state);
                let used = account.carts.values().filter(open).any(|cart| cart.approval.as_ref() == Some(id));
                approval.status != ApprovalStatus::Open && !used
            }),
            Subject::Journey(about) => account.journeys.get(about).is_some_and(|journey| !journey.is_open()),
            Subject::Run(id) => account.runs.get(id).is_some_and(|run| !run.lives()),
            Subject::Order(id) => account.orders.get(id).is_some_and(|order| order.state != OrderState::Open),
            _ => false,
        }
    }

    /// Takes a subject out whose time has come.
    pub(super) fn leave(&mut self, subject: &Subject) -> Result<()> {
        self.emit(AccountEvent::Dropped { subject: subject.clone() })
    }
}
