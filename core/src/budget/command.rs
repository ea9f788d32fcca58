//! The commands of budgets. Those about holds come from what happens to carts, quotes and orders; a host that uses the
//! ledger alone sends them itself.

use chrono::{DateTime, Utc};

use super::rules::BudgetRecord;
use crate::document::{choice, record, tagged};
use crate::id::{BudgetId, ContactId, CostCentreId, Name, OperationId, OrgUnitId};
use crate::money::{Amount, Currency};

choice! {
    /// What becomes of what is still held once a part was committed.
    pub enum Rest {
        /// It stays held: more of the order will come.
        Keep "keep",
        /// It is released.
        Release "release",
    }
}

tagged! {
    /// What can be asked of budgets. Every operation on a hold is done once: repeated with the same content it changes
    /// nothing, with another content it is an error.
    pub enum BudgetCommand by "command" {
        /// Makes or changes a budget.
        Set "set" {
            /// The budget.
            required budget: BudgetRecord,
            /// How often it was set when it was read; not checked when absent.
            optional version: u64,
            /// Whether the limit may fall below what is spent or held already.
            default below_used: bool = false,
        },
        /// Removes a budget that nothing refers to.
        Remove "remove" {
            /// The budget.
            required budget: BudgetId,
            /// How often it was set when it was read; not checked when absent.
            optional version: u64,
        },
        /// What the system that keeps an external budget says: it replaces what that said before. One that is not newer than
        /// what is known is ignored.
        Observe "observe" {
            /// The budget.
            required budget: BudgetId,
            /// The other system's version, rising.
            required source_version: u64,
            /// The instant that chooses the period; when it happened, when absent.
            optional at "booked_at": DateTime<Utc>,
            /// What is spent in that period.
            required committed: Amount,
            /// What is held.
            required held: Amount,
            /// What may be spent, from now on; as before when absent.
            optional limit: Amount,
            /// Holds made here that these sums have: they count there from now on, and no more on top.
            list includes: OperationId,
        },
        /// Holds amounts on every budget that covers them, or on none.
        Hold "hold" {
            /// The id of the hold.
            required operation: OperationId,
            /// The cart, quote or order that it is for.
            optional subject: Name,
            /// The instant that chooses the periods; when it happened, when absent.
            optional at "booked_at": DateTime<Utc>,
            /// The currency of the amounts.
            required currency: Currency,
            /// The amounts by coding.
            list parts: Coded,
            /// When what is still held is released by itself.
            optional until: DateTime<Utc>,
            /// Whether somebody approved to go beyond budgets that can be exceeded with approval.
            default approved_over: bool = false,
        },
        /// Holds these amounts instead of those that are held now. What is committed stays.
        Adjust "adjust" {
            /// The hold.
            required hold: OperationId,
            /// The id of this operation, unique on its hold.
            required operation: OperationId,
            /// The amounts by coding; codings that are not named are held no longer.
            list parts: Coded,
            /// Whether somebody approved to go beyond budgets that can be exceeded with approval.
            default approved_over: bool = false,
        },
        /// Turns what is held into what is spent.
        Commit "commit" {
            /// The hold.
            required hold: OperationId,
            /// The id of this operation, unique on its hold.
            required operation: OperationId,
            /// The amounts by coding; everything that is held when absent.
            list parts: Coded,
            /// What becomes of the rest.
            default rest: Rest = Rest::Release,
        },
        /// Holds these amounts no longer.
        Release "release" {
            /// The hold.
            required hold: OperationId,
            /// The id of this operation, unique on its hold.
            required operation: OperationId,
            /// The amounts by coding; everything that is held when absent.
            list parts: Coded,
        },
        /// Undoes what was committed: a cancellation or a return.
        GiveBack "give_back" {
            /// The hold.
            required hold: OperationId,
            /// The id of this operation, unique on its hold.
            required operation: OperationId,
            /// The amounts by coding; everything that is committed when absent.
            list parts: Coded,
        },
    }
}

record! {
    /// An amount with what decides which budgets it is booked against.
    #[derive(Eq)]
    pub struct Coded {
        /// The unit that buys; its budgets and those of the units above it are booked.
        optional unit: OrgUnitId,
        /// The person who buys.
        optional contact: ContactId,
        /// The cost centre.
        optional cost_centre: CostCentreId,
        /// The amount, zero or more, in the currency of the hold.
        required amount: Amount,
    }
}
