//! The deadlines of a quote: the reminder, the end of the offer, the end of a blanket order's term.

use alloc::vec::Vec;

use chrono::{DateTime, Utc};

use super::event::QuoteEvent;
use super::state::{Quote, QuoteAuthority, QuoteState};

impl Quote {
    /// The next deadline. It may lie in the past when an order was on its way while it passed: it is then due at once.
    #[must_use]
    pub fn due(&self) -> Option<DateTime<Utc>> {
        match (self.authority, self.state) {
            (QuoteAuthority::Engine, QuoteState::Offered) => {
                self.remind_at.into_iter().chain(self.valid_until).min()
            }
            (QuoteAuthority::Engine, QuoteState::Accepted) => self.term_ends(),
            _ => None,
        }
    }

    /// What happens at a deadline; nothing at any other instant before it.
    #[must_use]
    pub fn on_due(&self, due: DateTime<Utc>) -> Vec<QuoteEvent> {
        if self.due().is_none_or(|next| next > due) {
            return Vec::new();
        }
        if self.state == QuoteState::Accepted {
            return alloc::vec![QuoteEvent::TermEnded { state: self.after_term() }];
        }
        if self.valid_until.is_some_and(|until| until <= due) {
            return alloc::vec![QuoteEvent::Expired {}];
        }
        alloc::vec![QuoteEvent::Reminded {}]
    }
}
