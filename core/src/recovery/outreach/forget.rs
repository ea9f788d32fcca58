//! A history that does not grow for ever, and never loses what a cap, a smart window, a conversation or a run still needs.

use chrono::{DateTime, Utc};

use super::{Outreach, OutreachEvent};
use crate::limits;
use crate::recovery::gate::Gates;

impl Outreach {
    /// What may be forgotten at `now`: what is older than the rulebook keeps and looks back for, and older than the beginning of the
    /// oldest run that lives. Nothing while it is not worth an event.
    #[must_use]
    pub fn forget(
        &self,
        gates: &Gates,
        oldest_run: Option<DateTime<Utc>>,
        now: DateTime<Utc>,
    ) -> Option<OutreachEvent> {
        let kept = now.checked_sub_signed(gates.looks_back()).unwrap_or(DateTime::<Utc>::MIN_UTC);
        let before = oldest_run.map_or(kept, |oldest| oldest.min(kept));
        let over = [
            self.sent.iter().filter(|sent| sent.is_over(before)).count(),
            self.stock.iter().filter(|stock| stock.is_over(before)).count(),
            self.balls.iter().filter(|ball| ball.is_over(before)).count(),
            self.blocks.iter().filter(|block| block.is_over(before)).count(),
        ];
        let over = over.into_iter().fold(0_usize, usize::saturating_add);
        (over >= limits::FOLD).then_some(OutreachEvent::Forgotten { before })
    }
}
