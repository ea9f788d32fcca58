//! The commands about credit and what follows from them.

use chrono::{DateTime, Utc};

use super::state::{CreditKey, CreditShare, CreditStages, CreditUse};
use crate::budget::command::Rest;
use crate::budget::state::Mark;
use crate::document::{record, tagged};
use crate::id::{Name, OperationId, OrderId, OrgUnitId, SellerId};
use crate::money::{Amount, Currency, Money};

tagged! {
    /// What can be asked of credit. Amounts of operations are in the currency of the hold.
    pub enum CreditCommand by "command" {
        /// What the books say now. One that is not newer than what is known is ignored.
        Sync "sync" {
            /// The facts.
            required facts: CreditSync,
        },
        /// Holds an amount in every account that fits, or in none.
        Hold "hold" {
            /// The id of the use.
            required operation: OperationId,
            /// The cart, quote or order that it is for.
            optional subject: Name,
            /// The selling entity.
            optional seller: SellerId,
            /// The unit that buys.
            optional unit: OrgUnitId,
            /// The amount.
            required amount: Money,
            /// When what is still held is released by itself.
            optional until: DateTime<Utc>,
            /// Whether somebody approved to go beyond the limit, where the rules let that be approved.
            default approved_over: bool = false,
        },
        /// Holds this amount instead.
        Adjust "adjust" {
            /// The use.
            required hold: OperationId,
            /// The id of this operation, unique on its use.
            required operation: OperationId,
            /// What is held from now on.
            required amount: Amount,
            /// Whether somebody approved to go beyond the limit.
            default approved_over: bool = false,
        },
        /// What is held is ordered.
        Commit "commit" {
            /// The use.
            required hold: OperationId,
            /// The id of this operation, unique on its use.
            required operation: OperationId,
            /// The order.
            required order: OrderId,
            /// How much; all that is held when absent.
            optional amount: Amount,
            /// What becomes of the rest.
            default rest: Rest = Rest::Release,
        },
        /// What is held is held no longer.
        Release "release" {
            /// The use.
            required hold: OperationId,
            /// The id of this operation, unique on its use.
            required operation: OperationId,
            /// How much; all that is held when absent.
            optional amount: Amount,
        },
        /// What is ordered is shipped.
        Ship "ship" {
            /// The use.
            required hold: OperationId,
            /// The id of this operation, unique on its use.
            required operation: OperationId,
            /// How much; all that is ordered when absent.
            optional amount: Amount,
        },
        /// What is shipped, or else ordered, is invoiced.
        Invoice "invoice" {
            /// The use.
            required hold: OperationId,
            /// The id of this operation, unique on its use.
            required operation: OperationId,
            /// How much; all that is shipped or ordered when absent.
            optional amount: Amount,
            /// When the invoice was booked; when it happened, when absent.
            optional at "booked_at": DateTime<Utc>,
        },
        /// What is ordered, or else shipped, is cancelled or comes back before it is invoiced. What is invoiced comes back by
        /// a credit note, in the balance.
        Cancel "cancel" {
            /// The use.
            required hold: OperationId,
            /// The id of this operation, unique on its use.
            required operation: OperationId,
            /// How much; all that is ordered or shipped when absent.
            optional amount: Amount,
        },
    }

    /// A fact about credit.
    pub enum CreditEvent by "event" {
        /// The books said something new.
        Synced "synced" {
            /// What they said.
            required facts: CreditSync,
            /// The uses of which the balance has more now.
            list uses: CreditSettled,
        },
        /// Credit that may be exceeded with approval is lacking. Nothing was held.
        Exceeded "exceeded" {
            /// The operation that asked.
            required operation: OperationId,
            /// What it is for.
            optional subject: Name,
            /// The accounts that lack something.
            list shortfalls: CreditShortfall,
        },
        /// An amount was held.
        Held "held" {
            /// The use.
            required usage "use": CreditUse,
        },
        /// A use went from one stage to another, or its amounts changed.
        Moved "moved" {
            /// The use.
            required hold: OperationId,
            /// What was done: the word of the command, or `expire`.
            required what: Name,
            /// The operation; none when its time was over.
            optional operation: Mark,
            /// How it stands now.
            required after: CreditStanding,
        },
        /// A use is no longer remembered.
        Forgotten "forgotten" {
            /// The use.
            required hold: OperationId,
        },
    }
}

record! {
    /// What the books say about a credit account, whole.
    pub struct CreditSync {
        /// The selling entity; any when absent.
        optional seller: SellerId,
        /// The unit with everything below it; the whole company when absent.
        optional unit: OrgUnitId,
        /// The version of the books, growing.
        required version: u64,
        /// The currency of limit and balance.
        required currency: Currency,
        /// The limit; none when absent.
        optional limit: Amount,
        /// What is owed; below zero for a credit balance.
        default balance: Amount = Amount::ZERO,
        /// Whether the seller has stopped the credit.
        default on_hold: bool = false,
        /// The balance has every invoice booked at or before this instant.
        optional includes_until: DateTime<Utc>,
        /// Orders that the balance has, whole or in part, whatever stage they are in.
        list includes: Included,
    }

    /// An order that a balance has.
    #[derive(Eq)]
    pub struct Included {
        /// The order.
        required order: OrderId,
        /// How much of it, counted from its beginning and not since the last sync; all of it when absent.
        optional amount: Amount,
    }

    /// What a sync changed about a use.
    pub struct CreditSettled {
        /// The use.
        required hold: OperationId,
        /// What counts in which account.
        list shares: CreditShare,
        /// When it is forgotten.
        optional forget_at: DateTime<Utc>,
    }

    /// How a use stands.
    pub struct CreditStanding {
        /// The order, once there is one.
        optional order: OrderId,
        /// Amounts by stage.
        required stages: CreditStages,
        /// What counts in which account.
        list shares: CreditShare,
        /// When it is forgotten.
        optional forget_at: DateTime<Utc>,
    }

    /// What a credit account lacks.
    #[derive(Eq)]
    pub struct CreditShortfall {
        /// The account.
        required account: CreditKey,
        /// The currency of the amounts.
        required currency: Currency,
        /// What the seller carries now.
        required exposure: Amount,
        /// What is left.
        required available: Amount,
        /// What is asked for.
        required needed: Amount,
        /// What is missing.
        required missing: Amount,
    }
}
