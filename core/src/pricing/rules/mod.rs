//! The authored documents of pricing: what the business writes down. Nothing is decided here; `compile` reads these
//! records, reports every fault with its place and builds the book.

mod charge;
mod contract;
mod limits;
mod list;
mod promotion;
mod tax;

pub use charge::{Allocate, AllocateBy, Ask, Charge, ChargeKind, ChargeTier};
pub use contract::{Allowance, Commitment, Contract, ContractPrices, Rebate, Term};
pub use limits::{
    Assortment, Breach, Cost, Deposit, Floor, MultipleFrom, OrderRule, OrderRuleOf, QuantityRule, RuleOver,
    Target,
};
pub use list::{
    Adjust, BelowFirst, Combine, CostPlus, Eligibility, Expression, Formula, LadderMerge, Mode, OffList,
    PriceDate, PriceList, QuantityOver, Row, Specificity, SpecificityOrder, Strategy, Tier,
};
pub use promotion::{
    Action, AdjustBy, AmountOff, AmountOffPer, Basis, BuyGet, CheapestFree, DiscountBasis, Gift, Pick,
    Promotion, PromotionGroup, PromotionLimits, PromotionPer, Stage, Threshold, ThresholdOver, Thresholds,
};
pub use tax::{TaxKind, TaxLevel, TaxPrices, TaxRate, TaxSource, Taxes};
