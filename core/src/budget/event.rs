//! What happened to budgets. Every event carries what was derived: amounts in the currencies of the budgets, periods and
//! pinned rates, each as it is afterwards.

use chrono::{DateTime, Utc};

use super::rules::BudgetRecord;
use super::state::{Hold, Mark, Part, Share};
use super::table::HoldState;
use crate::document::{record, tagged};
use crate::id::{BudgetId, Name, OperationId};
use crate::money::{Amount, Currency};

tagged! {
    /// A fact about budgets.
    pub enum BudgetEvent by "event" {
        /// A budget was made or changed.
        BudgetSet "budget_set" {
            /// The budget, its overdraft settled.
            required budget: BudgetRecord,
            /// The open periods that have the new limit: those that were not over.
            list periods: Name,
        },
        /// A budget was removed.
        BudgetRemoved "budget_removed" {
            /// The budget.
            required budget: BudgetId,
        },
        /// The system that keeps a budget said something new.
        BudgetObserved "budget_observed" {
            /// The budget.
            required budget: BudgetId,
            /// The other system's version.
            required source_version: u64,
            /// The period.
            required period: Name,
            /// What is spent.
            required committed: Amount,
            /// What is held.
            required held: Amount,
            /// What may be spent.
            optional limit: Amount,
            /// Holds made here that these sums have.
            list includes: OperationId,
        },
        /// A period began to be used.
        PeriodOpened "period_opened" {
            /// The budget.
            required budget: BudgetId,
            /// The period.
            required period: Name,
            /// The first instant.
            optional from: DateTime<Utc>,
            /// The first instant after.
            optional until: DateTime<Utc>,
            /// What may be spent.
            required limit: Amount,
            /// What was moved here from the period before.
            default carried: Amount = Amount::ZERO,
            /// The period that it came from.
            optional carried_from: Name,
            /// From when on it can be closed.
            optional close_at: DateTime<Utc>,
        },
        /// A period was closed: nothing refers to it any more, and nothing can be held in it again.
        PeriodClosed "period_closed" {
            /// The budget.
            required budget: BudgetId,
            /// The period.
            required period: Name,
            /// What was spent in it.
            required committed: Amount,
        },
        /// Budgets that can be exceeded with approval lack the amount. Nothing was held.
        Exceeded "exceeded" {
            /// The operation that asked.
            required operation: OperationId,
            /// What it is for.
            optional subject: Name,
            /// The budgets that lack something.
            list shortfalls: Shortfall,
        },
        /// Amounts were held.
        Held "held" {
            /// The hold.
            required hold: Hold,
        },
        /// Other amounts are held.
        Adjusted "adjusted" {
            /// The hold.
            required hold: OperationId,
            /// The operation.
            required operation: Mark,
            /// How it stands now.
            required after: Standing,
        },
        /// What was held is spent.
        Committed "committed" {
            /// The hold.
            required hold: OperationId,
            /// The operation.
            required operation: Mark,
            /// How it stands now.
            required after: Standing,
        },
        /// What was held is free.
        Released "released" {
            /// The hold.
            required hold: OperationId,
            /// The operation; none when its time was over.
            optional operation: Mark,
            /// How it stands now.
            required after: Standing,
        },
        /// What was spent is free.
        GivenBack "given_back" {
            /// The hold.
            required hold: OperationId,
            /// The operation.
            required operation: Mark,
            /// How it stands now.
            required after: Standing,
        },
        /// A hold and its operations are no longer remembered; what it committed stays in the sums.
        Forgotten "forgotten" {
            /// The hold.
            required hold: OperationId,
        },
    }
}

record! {
    /// How a hold stands after an operation.
    pub struct Standing "BudgetStanding" {
        /// Where it stands.
        required state: HoldState,
        /// The amounts by coding.
        list parts: Part,
        /// The amounts by budget.
        list shares: Share,
        /// When it is forgotten; absent while something is held.
        optional forget_at: DateTime<Utc>,
    }

    /// What a budget lacks.
    #[derive(Eq)]
    pub struct Shortfall {
        /// The budget.
        required budget: BudgetId,
        /// The period.
        required period: Name,
        /// The currency of the amounts.
        required currency: Currency,
        /// What is there: limit less what is committed and held, without overdraft.
        required available: Amount,
        /// What is asked for.
        required needed: Amount,
        /// What is missing, overdraft counted.
        required missing: Amount,
    }
}
