//! What a rulebook says about accounts as a whole: how long inputs are remembered, when closed things leave the state, what a
//! new rulebook does to what is open.

use crate::document::{Cursor, choice, record};
use crate::error::Code;
use crate::limits;
use crate::time::Span;

choice! {
    /// What a new rulebook does to approvals that are open.
    pub enum OnChange {
        /// They go on by the plan that they were made with.
        Keep "keep",
        /// A new plan is made by the new policies; decisions that still fit count on.
        Restart "restart",
    }
}

record! {
    /// Rules for accounts as a whole.
    pub struct AccountRules check {
        /// How long an input's id is remembered; an input that happened longer ago is refused.
        default remember_inputs: Span = AccountRules::week(),
        /// How many inputs are remembered at most.
        default remember_at_most: u32 = 2_000,
        /// How long after its end a cart, quote or approval stays in the state.
        default keep_closed: Span = AccountRules::month(),
        /// The same for an order that was shipped or cancelled: so long it can be returned.
        default keep_orders: Span = AccountRules::quarter(),
        /// How long a link to an approval counts.
        default links_hold: Span = AccountRules::week(),
        /// What a new rulebook does to open approvals.
        default on_change: OnChange = OnChange::Keep,
    }
}

impl AccountRules {
    fn week() -> Span {
        Span::minutes(7 * 24 * 60).unwrap_or(Span::ZERO)
    }

    fn month() -> Span {
        Span::minutes(30 * 24 * 60).unwrap_or(Span::ZERO)
    }

    fn quarter() -> Span {
        Span::minutes(90 * 24 * 60).unwrap_or(Span::ZERO)
    }

    fn check(&self, at: &mut Cursor) {
        let count = usize::try_from(self.remember_at_most).unwrap_or(usize::MAX);
        if count == 0 || count > limits::REMEMBERED_INPUTS {
            at.step("remember_at_most", |at| {
                at.fault(Code::OutOfRange, "Between 1 and 100,000 inputs can be remembered.");
            });
        }
    }
}

impl Default for AccountRules {
    fn default() -> Self {
        Self {
            remember_inputs: Self::week(),
            remember_at_most: 2_000,
            keep_closed: Self::month(),
            keep_orders: Self::quarter(),
            links_hold: Self::week(),
            on_change: OnChange::Keep,
        }
    }
}
