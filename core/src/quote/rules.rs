//! What a rulebook says about quotes.

use rust_decimal::Decimal;

use crate::document::{Cursor, choice, record};
use crate::error::Code;
use crate::id::RoleId;
use crate::time::Span;

choice! {
    /// What the depth of a discount is measured from.
    pub enum DiscountFrom {
        /// The buyer's own price today, after contracts and promotions.
        Today "today",
        /// The list price; today's price for a line that has none.
        List "list",
    }
}

choice! {
    /// When a quote that was made on a device is honoured.
    pub enum Honour {
        /// While its lines cost today what it says.
        Unchanged "unchanged",
        /// While they cost nearly that.
        Nearly "nearly",
        /// Always: the seller trusts the device.
        Always "always",
    }
}

record! {
    /// What a rulebook says about quotes.
    pub struct QuoteRules {
        /// How long an offer holds when its seller does not say; for ever without it.
        optional valid_for: ValidFor,
        /// How deep a discount a role may give on its own. Without entries there is no limit; as soon as there is one, a role
        /// that has none may give no discount.
        list authority: SellerAuthority,
        /// What a discount is measured from.
        default discount_from: DiscountFrom = DiscountFrom::Today,
        /// Whether an offer is used up by its first order, unless its seller says otherwise.
        default single_use: bool = false,
        /// Whether a buyer may accept less than was offered, unless the seller says otherwise.
        default partial: bool = true,
        /// How long before its end the buyer is reminded of an open offer.
        optional remind: Span,
        /// What becomes of quotes that were made on a device; without it they are honoured while nothing has changed.
        default offline: OfflineRules = OfflineRules::default(),
    }

    /// What becomes of a quote that was made on a device, when it comes in.
    #[derive(Eq)]
    pub struct OfflineRules check {
        /// When it goes out at its own prices.
        default honour: Honour = Honour::Unchanged,
        /// How far today's prices may be from its own in all, in percent of its own: with `nearly`.
        optional percent: Decimal,
        /// How long after it was made it may come in; for as long as it is valid when left out.
        optional within: Span,
    }

    /// How long an offer holds, counted from when it is made: exactly one of the two.
    #[derive(Eq)]
    pub struct ValidFor check {
        /// Calendar days in the rulebook's zone: until the same local time that many days later.
        optional days: u32,
        /// Elapsed time.
        optional span: Span,
    }

    /// What a role of the seller may give without asking.
    #[derive(Eq)]
    pub struct SellerAuthority check {
        /// The role.
        required role: RoleId,
        /// The greatest discount on the quote as a whole, in percent.
        required discount_percent: Decimal,
        /// The greatest discount on any one line, in percent; that of the quote when left out.
        optional line_percent: Decimal,
        /// Whether the role may go below floors.
        default concessions: bool = false,
    }
}

impl Default for QuoteRules {
    fn default() -> Self {
        Self {
            valid_for: None,
            authority: alloc::vec::Vec::new(),
            discount_from: DiscountFrom::Today,
            single_use: false,
            partial: true,
            remind: None,
            offline: OfflineRules::default(),
        }
    }
}

impl Default for OfflineRules {
    fn default() -> Self {
        Self { honour: Honour::Unchanged, percent: None, within: None }
    }
}

impl OfflineRules {
    fn check(&self, at: &mut Cursor) {
        if (self.honour == Honour::Nearly) != self.percent.is_some() {
            at.fault(
                Code::ConflictingFields,
                "Give \"percent\" with \"honour\": \"nearly\", and only with it.",
            );
        }
        if self.percent.is_some_and(|percent| percent < Decimal::ZERO || percent > Decimal::ONE_HUNDRED) {
            at.step("percent", |at| at.fault(Code::InvalidPercent, "Use a percentage from 0 to 100."));
        }
    }
}

impl SellerAuthority {
    /// The greatest discount on any one line, in percent.
    #[must_use]
    pub fn on_a_line(&self) -> Decimal {
        self.line_percent.unwrap_or(self.discount_percent)
    }

    fn check(&self, at: &mut Cursor) {
        let percents =
            [("discount_percent", Some(self.discount_percent)), ("line_percent", self.line_percent)];
        for (field, percent) in percents {
            if percent.is_some_and(|percent| percent < Decimal::ZERO || percent > Decimal::ONE_HUNDRED) {
                at.step(field, |at| at.fault(Code::InvalidPercent, "Use a percentage from 0 to 100."));
            }
        }
    }
}

impl ValidFor {
    fn check(&self, at: &mut Cursor) {
        if self.days.is_some() == self.span.is_some() {
            at.fault(Code::ConflictingFields, "Give exactly one of \"days\" and \"span\".");
        }
    }
}
