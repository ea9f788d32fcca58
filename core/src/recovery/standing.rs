//! How a thing stands when it is found idle: causes that no signal tells, because the state of the account or its prices do.

use alloc::vec::Vec;

use crate::document::choice;
use crate::error::Code;
use crate::pricing::{LineStatus, Priced, Reason as PriceReason};

choice! {
    /// A cause that follows from the state of a thing. The words are kinds of evidence like those of signals.
    pub enum Standing "BuyerStanding" {
        /// An approver has not decided. Known of approvals by themselves.
        ApprovalWaits "state.approval_waits",
        /// The order is over what the buyer may order alone. Known from the facts of the cart.
        OverBuyerLimit "state.over_buyer_limit",
        /// The offer is over. Known of quotes by themselves.
        QuoteExpired "state.quote_expired",
        /// The offer stands and nobody answers. Known of quotes by themselves.
        QuoteSilent "state.quote_silent",
        /// A line has no price.
        Unpriced "state.unpriced",
        /// A line is priced by a list although the account has a contract. Known from the facts of the cart.
        OffContract "state.off_contract",
        /// A product is not in the buyer's catalogue.
        NotInCatalogue "state.not_in_catalogue",
        /// A product is out of stock.
        OutOfStock "state.out_of_stock",
        /// Less is in stock than is wanted.
        PartlyInStock "state.partly_in_stock",
        /// A configuration can't be ordered as it is. Known of configurations by themselves.
        ConfigurationIncomplete "state.configuration_incomplete",
        /// A quantity is below a minimum, above a maximum or no multiple of the pack.
        QuantityRule "state.quantity_rule",
        /// The order is below the minimum.
        BelowMinimum "state.below_minimum",
        /// A budget does not cover it. Known from the facts of the cart.
        BudgetExceeded "state.budget_exceeded",
        /// Credit stops the buyer. Known of credit by itself.
        CreditOnHold "state.credit_on_hold",
        /// The buyer is inactive, or no contact any more. Known from the company.
        BuyerLeft "state.buyer_left",
        /// A colleague works on the same, or ordered part of it.
        ColleagueOrdered "state.colleague_ordered",
    }
}

impl Standing {
    /// What a priced cart says: lines without a price, quantities that are refused, an order below its minimum.
    #[must_use]
    pub fn of(priced: &Priced) -> Vec<Self> {
        let unpriced = || priced.lines.iter().filter(|line| line.status == LineStatus::Unpriced);
        let hidden = |reasons: &[(PriceReason, _)]| {
            reasons.iter().any(|(reason, _): &(PriceReason, alloc::string::String)| {
                *reason == PriceReason::NotInAssortment
            })
        };
        let issue = |codes: &[Code]| priced.issues.iter().any(|issue| codes.contains(&issue.0.code));
        let quantity = [
            Code::QuantityBelowMinimum,
            Code::QuantityAboveMaximum,
            Code::QuantityNotMultiple,
            Code::QuantityTooPrecise,
        ];
        let found = [
            (Self::Unpriced, unpriced().any(|line| !hidden(&line.reasons))),
            (Self::NotInCatalogue, unpriced().any(|line| hidden(&line.reasons))),
            (Self::QuantityRule, issue(&quantity)),
            (Self::BelowMinimum, issue(&[Code::OrderBelowMinimum])),
        ];
        found.into_iter().filter(|(_, is)| *is).map(|(standing, _)| standing).collect()
    }
}
