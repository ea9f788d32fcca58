//! Budgets and credit: whether the money is there.
//!
//! It decides which budgets an amount is booked against, whether they have it, and what is left; how far a customer's
//! credit is used; and on which dates a total is paid. It does not decide who may approve an excess, nor when a cart holds
//! or an order commits: that is told to it. Budgets and credit limits are facts of the account; rates and habits come from
//! the rulebook's `budgets`.
//!
//! # The ledger
//!
//! `hold -> commit | release`, then perhaps `give back`. In every period of every budget
//! `available = limit + carried - passed on - committed - held`, and no operation makes that negative unless the budget
//! has an overdraft, somebody approved going beyond (`approved_over`), or a change of the budget said `below_used`.
//!
//! - A hold is booked against every budget that covers one of its parts (by unit, person, cost centre or everything) and
//!   against all budgets above those: on all of them or on none. The error names the first budget that lacks something
//!   and lists the others; budgets that may be exceeded with approval yield the event `exceeded` instead, and nothing is
//!   held.
//! - Which period: the one of the hold's instant in the budget's zone. It never moves: a hold, its later
//!   adjustments, its commit and what is given back years later all count in the period in which it was made.
//! - A rate between currencies is pinned by the hold and used to its end. What a hold takes of a budget is the
//!   conversion of its whole amount, never a sum of converted pieces: committing a part moves cents between "held" and
//!   "committed" and never changes their sum.
//! - Every operation has an id. Repeated it changes nothing and answers with no events; with another content it is
//!   [`InputConflict`](crate::Code::InputConflict). The ids are remembered with their hold, until `keep` after its last
//!   operation; then the hold leaves by the event `forgotten`, and can't be given back any more. A period
//!   that is over and that no hold refers to leaves by `period_closed`, and its sums with it.
//! - A budget of another system (`authority: external`) has what that says on top: `available` is less by its
//!   `committed_elsewhere` and `held_elsewhere`, which each observation replaces. Holds made here count beside them until
//!   an observation names them in `includes`. Only the host sets or removes such a budget.
//!
//! # What can be done with a hold
//!
//! Printed from [`TABLE`]; `*` marks the end.
//!
//! | hold | adjust | commit | release | give_back |
//! |---|---|---|---|---|
//! | **held** | held | partly, committed | held, ended | _wrong_state_ |
//! | **partly** | partly, committed | partly, committed | partly, committed | partly, held |
//! | **committed** | partly, committed | _wrong_state_ | _wrong_state_ | committed, ended |
//! | **ended*** | _closed_ | _closed_ | _closed_ | _closed_ |

mod apply;
mod booking;
mod command;
pub mod credit;
mod due;
mod event;
mod hold;
mod observe;
mod opening;
mod period;
mod rules;
mod set;
mod settle;
mod state;
mod table;

use alloc::vec::Vec;

pub use command::{BudgetCommand, Coded, Rest};
pub use event::{BudgetEvent, Shortfall, Standing};
pub use period::PeriodSpan;
pub use rules::{
    BudgetRecord, BudgetRules, Covers, Cycle, OnExceeded, OnRefused, Overdraft, Period, Pinned, PinnedRate,
    WeekStart,
};
pub use state::{BudgetState, Budgets, Hold, Mark, Part, PeriodState, Share};
pub use table::{HoldMove, HoldState, TABLE};

use crate::digest::digest_of;
use crate::error::Result;
use crate::id::{Name, OperationId};
use crate::money::RoundingPlan;
use crate::party::{Company, Deed, RoleRule};
use crate::time::Zone;

/// What decisions about budgets read besides the budgets.
#[derive(Debug, Clone, Copy)]
pub struct BudgetFacts<'a> {
    /// The rulebook's `budgets`; [`BudgetRules::default`] where it has none.
    pub rules: &'a BudgetRules,
    /// The company: its units are the tree of budgets by unit.
    pub company: &'a Company,
    /// What roles may do.
    pub roles: &'a [RoleRule],
    /// The rounding of converted amounts is its point `fx`.
    pub plan: &'a RoundingPlan,
    /// The rulebook's zone, of plain dates in the windows of rates.
    pub zone: &'a Zone,
}

impl Budgets {
    /// Decides a command: the events that follow from it, none when the operation was done before. Only `set` and `remove`
    /// look at permissions; operations on holds follow from commands that were permitted.
    ///
    /// # Errors
    /// [`Code::UnknownSubject`](crate::Code::UnknownSubject), `NotPermitted`, `WrongState` and `Closed` by [`TABLE`],
    /// `StaleVersion`, `InputConflict` for an operation id with another content, `BudgetExceeded`, `BudgetInUse`,
    /// `HoldExceeded`, `PeriodClosed`, `NoRate`; `UnknownReference`, `ReferenceCycle`, `UnknownOrgUnit` and
    /// `UnknownContact` for what a budget or a part names; `OutOfRange`, `PrecisionLoss`, `AmountOutOfRange` for
    /// amounts; `TooMany`, `TimeOutOfRange`.
    pub fn decide(
        &self,
        command: &BudgetCommand,
        deed: &Deed<'_>,
        facts: &BudgetFacts<'_>,
    ) -> Result<Vec<BudgetEvent>> {
        let mark = |id: &OperationId| Mark { id: id.clone(), content: digest_of(command) };
        match command {
            BudgetCommand::Set { budget, version, below_used } => {
                self.decide_set(budget, *version, *below_used, deed, facts)
            }
            BudgetCommand::Remove { budget, version } => self.decide_remove(budget, *version, deed, facts),
            BudgetCommand::Observe { .. } => self.decide_observe(command, deed, facts),
            BudgetCommand::Hold { operation, subject, at, currency, parts, until, approved_over } => {
                let ask = hold::Ask {
                    operation,
                    content: digest_of(command),
                    subject: subject.as_ref(),
                    at: at.unwrap_or(deed.at),
                    currency: *currency,
                    parts,
                    until: *until,
                    approved_over: *approved_over,
                };
                self.decide_hold(&ask, deed, facts)
            }
            BudgetCommand::Adjust { hold, operation, parts, approved_over } => {
                self.decide_adjust(hold, mark(operation), parts, *approved_over, deed, facts)
            }
            BudgetCommand::Commit { hold, operation, parts, rest } => {
                self.decide_commit(hold, mark(operation), parts, *rest, deed, facts)
            }
            BudgetCommand::Release { hold, operation, parts } => {
                self.decide_release(hold, mark(operation), parts, deed, facts)
            }
            BudgetCommand::GiveBack { hold, operation, parts } => {
                self.decide_give_back(hold, mark(operation), parts, deed, facts)
            }
        }
    }

    /// Releases whatever a cart, quote or order still holds, because it has come to its end.
    ///
    /// # Errors
    /// As [`Budgets::decide`] for `release`.
    pub fn end_subject(
        &self,
        subject: &Name,
        operation: &OperationId,
        deed: &Deed<'_>,
        facts: &BudgetFacts<'_>,
    ) -> Result<Vec<BudgetEvent>> {
        let mut events = Vec::new();
        let open = |hold: &&Hold| matches!(hold.state, HoldState::Held | HoldState::Partly);
        for hold in self.holds_of(subject).filter(open) {
            let release = BudgetCommand::Release {
                hold: hold.id.clone(),
                operation: operation.clone(),
                parts: Vec::new(),
            };
            events.extend(self.decide(&release, deed, facts)?);
        }
        Ok(events)
    }
}
