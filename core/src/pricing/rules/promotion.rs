//! Promotions and their groups.

use rust_decimal::Decimal;

use super::Eligibility;
use crate::condition::Condition;
use crate::document::{Cursor, choice, record};
use crate::error::Code;
use crate::id::{Name, PromotionGroupId, PromotionId, Sku};
use crate::time::Validity;

choice! {
    /// When in the pricing of a cart a promotion applies.
    pub enum Stage "PromotionStage" {
        /// To each line by itself.
        Line "line",
        /// To the order, then allocated to its lines.
        Order "order",
        /// To freight charges.
        Shipping "shipping",
    }

    /// What a percentage is of.
    pub enum Basis "PromotionBasis" {
        /// What is left after earlier promotions.
        Running "running",
        /// The subtotal before any promotion.
        Initial "initial",
    }

    /// Where a line discount is rounded.
    pub enum PromotionPer {
        /// Once for the line.
        Line "line",
        /// For one unit, then multiplied.
        Unit "unit",
    }

    /// What an `amount_off` is taken off.
    pub enum AmountOffPer {
        /// Each line.
        Line "line",
        /// Each unit.
        Unit "unit",
        /// The order, allocated to its lines.
        Order "order",
    }

    /// What `amount_off` means.
    pub enum DiscountBasis {
        /// In the basis of the prices: with tax where prices are inclusive.
        Price "price",
        /// Net of tax.
        Net "net",
        /// With tax.
        Gross "gross",
    }

    /// How the members of a group go together.
    pub enum Pick {
        /// All that apply.
        Stack "stack",
        /// The one with the largest discount.
        Best "best",
        /// The first that applies.
        First "first",
        /// The first that applies, only where nothing has applied, and nothing after it.
        Exclusive "exclusive",
    }

    /// What thresholds are measured in.
    pub enum ThresholdOver {
        /// The amount of the lines before this promotion.
        Amount "amount",
        /// Their quantity.
        Quantity "quantity",
    }
}

record! {
    /// A promotion.
    pub struct Promotion {
        /// Its id.
        required id: PromotionId,
        /// Its place among promotions and groups, or among the members of its group.
        required order: i32,
        /// When it applies.
        default stage: Stage = Stage::Line,
        /// The group it belongs to.
        optional group: PromotionGroupId,
        /// Ends what follows.
        default stop_after: bool = false,
        /// What a percentage is of.
        default basis: Basis = Basis::Running,
        /// Where a line discount is rounded.
        default per: PromotionPer = PromotionPer::Line,
        /// When it holds.
        optional valid: Validity,
        /// Who it is for.
        optional eligible "for": Eligibility,
        /// It applies only with one of these codes.
        list codes: Name,
        /// When it applies: asked of each line at the line stage, of the cart otherwise.
        optional when: Condition,
        /// Which lines it applies to.
        optional on: Condition,
        /// What it does.
        required then: Action,
        /// How much of it there is.
        optional limits: PromotionLimits,
    }

    /// What a promotion does; exactly one.
    pub struct Action check {
        /// Percent off.
        optional percent_off: Decimal,
        /// Amount off.
        optional amount_off: AmountOff,
        /// A unit price, where it is lower.
        optional fixed_price: Decimal,
        /// A signed change.
        optional adjust: AdjustBy,
        /// Buy some, get some.
        optional buy_get: BuyGet,
        /// Of every so many units the cheapest is free.
        optional cheapest_free: CheapestFree,
        /// A line added at no charge.
        optional gift: Gift,
        /// The reached threshold applies.
        optional thresholds: Thresholds,
        /// Percent off freight.
        optional shipping_percent_off: Decimal,
        /// No freight.
        optional free_shipping: bool,
    }

    /// An amount off.
    pub struct AmountOff {
        /// The amount in the cart's currency, which must be the rulebook's.
        required amount: Decimal,
        /// What it is taken off; when left out, each line at the line stage and the order at the order stage.
        optional per: AmountOffPer,
    }

    /// A signed change by percent or by amount, exactly one.
    pub struct AdjustBy check {
        /// Percent; negative lowers.
        optional percent: Decimal,
        /// Amount; negative lowers.
        optional amount: Decimal,
    }

    /// Buy some, get some: the dearest units are bought, the cheapest are discounted, each unit counts once.
    pub struct BuyGet {
        /// Units to buy.
        required buy: u32,
        /// Units discounted.
        required get: u32,
        /// By how much.
        default percent_off: Decimal = Decimal::ONE_HUNDRED,
        /// Lines that count as bought; those of the promotion when left out.
        optional buy_on: Condition,
        /// Lines that are discounted; those of the promotion when left out.
        optional get_on: Condition,
        /// How often at the most.
        optional repeat: u32,
    }

    /// Of every so many units the cheapest is free.
    pub struct CheapestFree {
        /// How many units make a set.
        required of: u32,
        /// How often at the most.
        optional repeat: u32,
    }

    /// A line added at no charge.
    pub struct Gift {
        /// The SKU.
        required sku: Sku,
        /// How many of its base unit.
        required quantity: Decimal,
    }

    /// The reached threshold applies.
    pub struct Thresholds {
        /// What is measured.
        required over: ThresholdOver,
        /// The thresholds in rising order.
        required tiers: alloc::vec::Vec<Threshold>,
    }

    /// A threshold with exactly one of a percentage and an amount.
    pub struct Threshold check {
        /// The least amount or quantity that reaches it.
        required from: Decimal,
        /// Percent off.
        optional percent_off: Decimal,
        /// Amount off the order.
        optional amount_off: Decimal,
    }

    /// How much of a promotion there is.
    pub struct PromotionLimits {
        /// Times in one order: lines it applies to, or sets of a buy-get.
        optional per_order: u32,
        /// Orders of one account; what was used comes with the request.
        optional per_account: u64,
        /// Total discount; what was spent comes with the request.
        optional budget: Decimal,
    }

    /// A group of promotions.
    pub struct PromotionGroup {
        /// Its id.
        required id: PromotionGroupId,
        /// Its place among promotions and groups.
        required order: i32,
        /// How its members go together.
        required pick: Pick,
    }
}

impl Action {
    fn check(&self, at: &mut Cursor) {
        let given = [
            self.percent_off.is_some(),
            self.amount_off.is_some(),
            self.fixed_price.is_some(),
            self.adjust.is_some(),
            self.buy_get.is_some(),
            self.cheapest_free.is_some(),
            self.gift.is_some(),
            self.thresholds.is_some(),
            self.shipping_percent_off.is_some(),
            self.free_shipping.is_some(),
        ];
        if given.iter().filter(|given| **given).count() != 1 {
            at.fault(
                Code::ConflictingFields,
                "Give exactly one of percent_off, amount_off, fixed_price, adjust, buy_get, cheapest_free, gift, thresholds, \
                 shipping_percent_off and free_shipping.",
            );
        }
    }
}

impl AdjustBy {
    fn check(&self, at: &mut Cursor) {
        if self.percent.is_some() == self.amount.is_some() {
            at.fault(Code::ConflictingFields, "Give exactly one of \"percent\" and \"amount\".");
        }
    }
}

impl Threshold {
    fn check(&self, at: &mut Cursor) {
        if self.percent_off.is_some() == self.amount_off.is_some() {
            at.fault(Code::ConflictingFields, "Give exactly one of \"percent_off\" and \"amount_off\".");
        }
    }
}
