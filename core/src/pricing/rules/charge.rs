//! Charges: freight, handling, fees and deposits.

use rust_decimal::Decimal;

use super::Eligibility;
use crate::condition::Condition;
use crate::document::{choice, record};
use crate::id::{ChargeId, TaxCategory};
use crate::money::AllocationPolicy;

choice! {
    /// What a charge is for.
    pub enum ChargeKind {
        /// Freight; shipping promotions lower it.
        Freight "freight",
        /// Handling.
        Handling "handling",
        /// A fee on small orders.
        SmallOrder "small_order",
        /// A surcharge.
        Surcharge "surcharge",
        /// A returnable deposit.
        Deposit "deposit",
        /// Anything else.
        Other "other",
    }

    /// What an allocation to lines goes by.
    pub enum AllocateBy {
        /// The line's total.
        Amount "amount",
        /// Its quantity in base units.
        Quantity "quantity",
        /// Its weight.
        Weight "weight",
    }
}

record! {
    /// A charge, with exactly one of `amount`, `percent`, `tiers`, `per_weight` and `ask`.
    pub struct Charge {
        /// Its id.
        required id: ChargeId,
        /// What it is for.
        required kind: ChargeKind,
        /// When it is charged.
        optional when: Condition,
        /// Whom it is charged to.
        optional eligible "for": Eligibility,
        /// A fixed amount.
        optional amount: Decimal,
        /// Percent of the goods after discounts.
        optional percent: Decimal,
        /// By the goods after discounts.
        list tiers: ChargeTier,
        /// Amount per kilogram.
        optional per_weight: Decimal,
        /// The host must be asked.
        optional ask: Ask,
        /// Its tax category; `standard` when left out.
        optional tax_category: TaxCategory,
        /// How it is allocated to lines.
        optional allocate: Allocate,
    }

    /// A step of a charge.
    pub struct ChargeTier {
        /// The least amount of goods that reaches it.
        required from: Decimal,
        /// The charge.
        required amount: Decimal,
    }

    /// What only the host can find out.
    pub struct Ask {
        /// What counts until, or unless, the host answers.
        optional fallback: Decimal,
    }

    /// How an amount is allocated to lines.
    pub struct Allocate {
        /// What it goes by.
        default by: AllocateBy = AllocateBy::Amount,
        /// Who gets the odd cents; the rounding plan's policy when left out.
        optional policy: AllocationPolicy,
    }
}
