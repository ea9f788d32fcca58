//! Why a candidate did not become the price, as codes with a sentence each.

use crate::document::choice;

choice! {
    /// Why a price, a contract's term or a promotion did not apply.
    #[non_exhaustive]
    pub enum Reason "PriceReason" {
        /// It is in another currency.
        OtherCurrency "other_currency",
        /// It is not yet valid.
        NotYetValid "not_yet_valid",
        /// It is no longer valid.
        Ended "ended",
        /// It is for other buyers.
        NotEligible "not_eligible",
        /// The product is not in the buyer's assortment.
        NotInAssortment "not_in_assortment",
        /// It prices another unit.
        OtherUnit "other_unit",
        /// The quantity is below its first tier.
        BelowFirstTier "below_first_tier",
        /// It builds on a cost that is not known.
        NoCost "no_cost",
        /// It builds on a list that has no price for this.
        NoReference "no_reference",
        /// The host has not answered yet.
        PricePending "price_pending",
        /// Another price is lower.
        HigherPrice "higher_price",
        /// Another list comes first.
        LowerPriority "lower_priority",
        /// Another row is more specific.
        LessSpecific "less_specific",
        /// Another list has a price for a higher tier that the quantity reaches.
        OtherSlot "other_slot",
        /// A list that refuses merging stands in the way.
        MergeRefused "merge_refused",
        /// A contract price prevails.
        ContractPrevails "contract_prevails",
        /// The buyer sees contract prices only.
        ContractOnly "contract_only",
        /// The line names another contract.
        OtherContract "other_contract",
        /// The allowance is used up.
        AllowanceUsed "allowance_used",
        /// The line brings its own price.
        LinePrice "line_price",
        /// No list or contract has this SKU.
        NoCandidate "no_candidate",
        /// Its condition does not hold.
        ConditionFails "condition_fails",
        /// Its condition can't be decided, such as for another currency.
        ConditionUnknown "condition_unknown",
        /// It needs a code.
        CodeMissing "code_missing",
        /// Its limit is reached.
        LimitReached "limit_reached",
        /// The price is protected.
        Protected "protected",
        /// Another member of its group applied.
        GroupDecided "group_decided",
        /// An earlier promotion ended the row.
        Stopped "stopped",
        /// It would take nothing off.
        NothingOff "nothing_off",
        /// It is below what may be sold at.
        BelowFloor "below_floor",
        /// It applies alone, and another promotion has applied.
        NotAlone "not_alone",
    }
}

impl Reason {
    /// The sentence for a person.
    #[must_use]
    pub const fn sentence(self) -> &'static str {
        match self {
            Self::OtherCurrency => "it is in another currency",
            Self::NotYetValid => "it is not yet valid",
            Self::Ended => "it is no longer valid",
            Self::NotEligible => "it is for other buyers",
            Self::NotInAssortment => "the product is not in the buyer's assortment",
            Self::OtherUnit => "it prices another unit",
            Self::BelowFirstTier => "the quantity is below its first tier",
            Self::NoCost => "the cost it builds on is not known",
            Self::NoReference => "the list it builds on has no price for this",
            Self::PricePending => "the price was asked for and is not known yet",
            Self::HigherPrice => "another price is lower",
            Self::LowerPriority => "another list comes first",
            Self::LessSpecific => "another row is more specific",
            Self::OtherSlot => "another list has a price for a higher tier",
            Self::MergeRefused => "a list that refuses merging stands in the way",
            Self::ContractPrevails => "a contract price prevails",
            Self::ContractOnly => "the buyer sees contract prices only",
            Self::OtherContract => "the line names another contract",
            Self::AllowanceUsed => "the allowance is used up",
            Self::LinePrice => "the line brings its own price",
            Self::NoCandidate => "no price list or contract has this SKU",
            Self::ConditionFails => "its condition does not hold",
            Self::ConditionUnknown => "its condition can't be decided",
            Self::CodeMissing => "its code was not given",
            Self::LimitReached => "its limit is reached",
            Self::Protected => "the price is protected",
            Self::GroupDecided => "another promotion of its group applied",
            Self::Stopped => "an earlier promotion ended the row",
            Self::NothingOff => "it takes nothing off",
            Self::BelowFloor => "the price is below what may be sold at",
            Self::NotAlone => "it applies alone, and another promotion has applied",
        }
    }
}
