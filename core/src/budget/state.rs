//! What is kept of budgets: the budgets with the sums of their open periods, and the holds that are not yet forgotten.
//!
//! Both lists are ordered by id. The sums are derived from the holds as they come, so that a hold that is forgotten
//! leaves its part of them behind.

use alloc::format;
use alloc::vec::Vec;

use chrono::{DateTime, Utc};
use rust_decimal::Decimal;

use super::rules::{BudgetRecord, Overdraft, Pinned};
use super::table::HoldState;
use crate::digest::Digest;
use crate::document::{Cursor, record};
use crate::error::{Code, Error, Result};
use crate::id::{BudgetId, ContactId, CostCentreId, Name, OperationId, OrgUnitId};
use crate::money::{Amount, Currency, exact};

record! {
    /// All budgets of an account.
    #[derive(Default)]
    pub struct Budgets check {
        /// How many events were applied.
        default version: u64 = 0,
        /// The budgets, by id.
        list budgets: BudgetState,
        /// The holds, by the operation that made them.
        list holds: Hold,
    }

    /// A budget and its periods.
    pub struct BudgetState {
        /// What was set.
        required record: BudgetRecord,
        /// How often it was set.
        required version: u64,
        /// The other system's version, of an external budget.
        optional source_version: u64,
        /// Nothing can be held in periods that begin before this.
        optional closed_until: DateTime<Utc>,
        /// The periods that are open, the earliest first.
        list periods: PeriodState,
    }

    /// A period of a budget: `available = limit + carried - passed_on - committed - held`, less what another system spent and
    /// holds.
    pub struct PeriodState {
        /// Its first day, or `once`.
        required key: Name,
        /// The first instant.
        optional from: DateTime<Utc>,
        /// The first instant after.
        optional until: DateTime<Utc>,
        /// What may be spent.
        required limit: Amount,
        /// What was left of the period before.
        default carried: Amount = Amount::ZERO,
        /// What was left when the next period began and moved there; absent until then.
        optional passed_on: Amount,
        /// What orders may still take.
        default held: Amount = Amount::ZERO,
        /// What orders have taken.
        default committed: Amount = Amount::ZERO,
        /// What another system says is held, of an external budget.
        default held_elsewhere: Amount = Amount::ZERO,
        /// What it says is spent.
        default committed_elsewhere: Amount = Amount::ZERO,
        /// How many holds still refer to it.
        default holds: u32 = 0,
        /// From when on it can be closed; never when absent.
        optional close_at: DateTime<Utc>,
    }

    /// What an operation holds, has committed, or both.
    pub struct Hold {
        /// The operation that held.
        required id: OperationId,
        /// Names its content: the same id with another content is an error.
        required content: Digest,
        /// The cart, quote or order that it is for, such as `cart:c-9`. When that ends the hold has to end.
        optional subject: Name,
        /// The instant that chose the periods. It never moves, so a hold that outlives a period stays in it.
        required at: DateTime<Utc>,
        /// The currency of the parts.
        required currency: Currency,
        /// When what is still held is released by itself.
        optional until: DateTime<Utc>,
        /// Where it stands.
        required state: HoldState,
        /// The amounts by coding.
        list parts: Part,
        /// The same amounts by budget, in the budgets' currencies, ordered by budget.
        list shares: Share,
        /// The operations on it.
        list operations: Mark,
        /// When it is forgotten; absent while something is held.
        optional forget_at: DateTime<Utc>,
    }

    /// One coding of a hold, with its amounts in the currency of the hold.
    pub struct Part {
        /// The unit that buys.
        optional unit: OrgUnitId,
        /// The person who buys.
        optional contact: ContactId,
        /// The cost centre.
        optional cost_centre: CostCentreId,
        /// The budgets that it is booked against.
        list budgets: BudgetId,
        /// What is held.
        default held: Amount = Amount::ZERO,
        /// What is committed.
        default committed: Amount = Amount::ZERO,
    }

    /// What a hold takes of one budget, in the budget's currency.
    pub struct Share {
        /// The budget.
        required budget: BudgetId,
        /// The period.
        required period: Name,
        /// The rate, where the currencies differ.
        optional pinned: Pinned,
        /// What is held.
        default held: Amount = Amount::ZERO,
        /// What is committed.
        default committed: Amount = Amount::ZERO,
        /// How much of it went beyond the limit because somebody approved that.
        default over: Amount = Amount::ZERO,
        /// Whether the other system that keeps the budget has it in its own sums: it counts there, and no more here.
        default elsewhere: bool = false,
    }

    /// An operation that was done.
    #[derive(Eq)]
    pub struct Mark "BudgetMark" {
        /// Its id, unique on its hold.
        required id: OperationId,
        /// Names its content.
        required content: Digest,
    }
}

impl Budgets {
    /// A budget.
    ///
    /// # Errors
    /// [`Code::UnknownSubject`].
    pub fn budget(&self, id: &BudgetId) -> Result<&BudgetState> {
        self.find_budget(id).ok_or_else(|| {
            Error::new(Code::UnknownSubject).detail(format!("There is no budget {id}.")).with("budget", id)
        })
    }

    /// A hold by the operation that made it.
    ///
    /// # Errors
    /// [`Code::UnknownSubject`] for one that never was or is forgotten.
    pub fn hold(&self, id: &OperationId) -> Result<&Hold> {
        self.find_hold(id).ok_or_else(|| {
            Error::new(Code::UnknownSubject).detail(format!("There is no hold {id}.")).with("hold", id)
        })
    }

    /// The holds that were made for a cart, quote or order.
    pub fn holds_of<'a>(&'a self, subject: &'a Name) -> impl Iterator<Item = &'a Hold> {
        self.holds.iter().filter(move |hold| hold.subject.as_ref() == Some(subject))
    }

    pub(super) fn find_budget(&self, id: &BudgetId) -> Option<&BudgetState> {
        self.budgets.get(self.budget_place(id).ok()?)
    }

    pub(super) fn find_hold(&self, id: &OperationId) -> Option<&Hold> {
        self.holds.get(self.hold_place(id).ok()?)
    }

    pub(super) fn budget_place(&self, id: &BudgetId) -> Result<usize, usize> {
        self.budgets.binary_search_by(|budget| budget.record.id.cmp(id))
    }

    pub(super) fn hold_place(&self, id: &OperationId) -> Result<usize, usize> {
        self.holds.binary_search_by(|hold| hold.id.cmp(id))
    }

    /// The budgets above a budget and itself, nearest first. A chain that comes back is refused when a budget is set; one
    /// that was read from a damaged state ends.
    pub(super) fn chain<'a>(&'a self, id: &'a BudgetId) -> impl Iterator<Item = &'a BudgetState> {
        let first = self.find_budget(id);
        core::iter::successors(first, |budget| self.find_budget(budget.record.parent.as_ref()?))
            .take(crate::limits::CHAIN)
    }

    /// Both lists are searched by id, so a state with another order is no state.
    fn check(&self, at: &mut Cursor) {
        let budgets = self.budgets.is_sorted_by(|a, b| a.record.id < b.record.id);
        let holds = self.holds.is_sorted_by(|a, b| a.id < b.id);
        for (field, sorted) in [("budgets", budgets), ("holds", holds)] {
            if !sorted {
                at.step(field, |at| at.fault(Code::DuplicateId, "The list is not ordered by id, each once."));
            }
        }
    }
}

impl BudgetState {
    /// A period that is open.
    #[must_use]
    pub fn period(&self, key: &Name) -> Option<&PeriodState> {
        self.periods.iter().find(|period| period.key == *key)
    }

    /// How far the budget may go below zero; `None` without bound.
    #[must_use]
    pub fn overdraft(&self) -> Option<Decimal> {
        match &self.record.overdraft {
            None | Some(Overdraft::None {}) => Some(Decimal::ZERO),
            Some(Overdraft::Amount { amount }) => Some(amount.get()),
            Some(Overdraft::Unlimited {}) => None,
        }
    }
}

impl PeriodState {
    /// What can still be held, in the budget's currency, without overdraft: below zero where that, or somebody's approval,
    /// let it go beyond the limit.
    ///
    /// # Errors
    /// [`Code::AmountOutOfRange`], which amounts within the limits rule out.
    pub fn available(&self) -> Result<Decimal> {
        let there = exact::add(self.limit.get(), self.carried.get())?;
        let there = exact::sub(there, self.passed_on.unwrap_or_default().get())?;
        let there = exact::sub(exact::sub(there, self.committed.get())?, self.held.get())?;
        exact::sub(exact::sub(there, self.committed_elsewhere.get())?, self.held_elsewhere.get())
    }
}

impl Hold {
    /// What is still held, in the currency of the hold.
    ///
    /// # Errors
    /// [`Code::AmountOutOfRange`].
    pub fn held(&self) -> Result<Decimal> {
        exact::sum(self.parts.iter().map(|part| part.held.get()))
    }

    /// What was committed and not given back, in the currency of the hold.
    ///
    /// # Errors
    /// [`Code::AmountOutOfRange`].
    pub fn committed(&self) -> Result<Decimal> {
        exact::sum(self.parts.iter().map(|part| part.committed.get()))
    }
}

impl Part {
    /// Whether both are coded alike.
    pub(super) fn is_coded_like(&self, other: &Self) -> bool {
        self.unit == other.unit && self.contact == other.contact && self.cost_centre == other.cost_centre
    }
}

impl Share {
    /// What it takes of the budget, held or committed.
    pub(super) fn total(&self) -> Result<Decimal> {
        exact::add(self.held.get(), self.committed.get())
    }
}

/// The budgets that a hold is booked against, each once, by id.
pub(super) fn booked(parts: &[Part]) -> Vec<&BudgetId> {
    let mut budgets: Vec<&BudgetId> = parts.iter().flat_map(|part| &part.budgets).collect();
    budgets.sort_unstable();
    budgets.dedup();
    budgets
}
