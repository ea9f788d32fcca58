//! What a promotion does, compiled: every percentage and amount as something taken off, with what it is taken off settled.

use alloc::format;
use alloc::vec::Vec;

use rust_decimal::Decimal;

use super::super::compile::{Compiler, not_negative, percent_within};
use super::super::rules::{self, AmountOffPer, DiscountBasis, PromotionPer, Stage, ThresholdOver};
use crate::condition::{Condition, Scope};
use crate::document::Cursor;
use crate::error::{Code, Error};
use crate::id::Sku;

/// What a promotion does.
#[derive(Debug, Clone)]
pub(super) enum Action {
    /// Takes something off.
    Off(Off),
    /// A price per base unit, where it is lower.
    FixedPrice(Decimal),
    /// The reached threshold applies; in rising order.
    Thresholds { over: ThresholdOver, tiers: Vec<(Decimal, Off)> },
    /// Buy some, get some.
    Sets(Sets),
    /// A line at no charge, in base units.
    Gift { sku: Sku, quantity: Decimal },
    /// Percent off freight.
    Freight(Decimal),
}

/// Something taken off; below zero it is added.
#[derive(Debug, Clone, Copy)]
pub(super) enum Off {
    Percent(Decimal),
    Amount { amount: Decimal, per: AmountOffPer, basis: DiscountBasis },
}

/// Sets of units: the dearest are bought, the cheapest are discounted.
#[derive(Debug, Clone)]
pub(super) struct Sets {
    pub(super) buy: u32,
    pub(super) get: u32,
    pub(super) percent: Decimal,
    /// Lines that count as bought; those of the promotion when `None`.
    pub(super) buy_on: Option<Condition>,
    /// Lines that are discounted; those of the promotion when `None`.
    pub(super) get_on: Option<Condition>,
    pub(super) repeat: Option<u32>,
}

/// How far one application of a promotion reaches.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Reach {
    /// Every line by itself.
    Line,
    /// Units of several lines together, or a gift.
    Lines,
    /// The order, allocated to its lines.
    Order,
    /// Freight charges.
    Charges,
}

impl Action {
    pub(super) const fn reach(&self, stage: Stage) -> Reach {
        match (self, stage) {
            (Self::Freight(_), _) => Reach::Charges,
            (Self::Sets(_) | Self::Gift { .. }, _) => Reach::Lines,
            (Self::Off(Off::Percent(_)) | Self::Thresholds { .. }, Stage::Order)
            | (Self::Off(Off::Amount { per: AmountOffPer::Order, .. }), _) => Reach::Order,
            (Self::Off(_) | Self::Thresholds { .. } | Self::FixedPrice(_), _) => Reach::Line,
        }
    }

    /// Whether it has amounts of money, which are in the rulebook's currency.
    pub(super) fn names_amounts(&self) -> bool {
        match self {
            Self::FixedPrice(_) | Self::Off(Off::Amount { .. }) => true,
            Self::Thresholds { over, tiers } => {
                *over == ThresholdOver::Amount
                    || tiers.iter().any(|(_, off)| matches!(off, Off::Amount { .. }))
            }
            Self::Off(Off::Percent(_)) | Self::Sets(_) | Self::Gift { .. } | Self::Freight(_) => false,
        }
    }
}

/// Compiles the action of a promotion; `at` stands at `then`. `None` after a fault.
pub(super) fn compile(
    compiler: &Compiler<'_>,
    promotion: &rules::Promotion,
    at: &mut Cursor,
) -> Option<Action> {
    let action = &promotion.then;
    belongs(action, promotion.stage, at)?;
    if let Some(percent) = action.percent_off {
        percent_within(percent, 0, 100, "percent_off", at);
        return Some(Action::Off(Off::Percent(percent)));
    }
    if let Some(off) = &action.amount_off {
        return at.step("amount_off", |at| amount_off(compiler, off, promotion.stage, at));
    }
    if let Some(price) = action.fixed_price {
        not_negative(Some(price), "fixed_price", at);
        return Some(Action::FixedPrice(price));
    }
    if let Some(adjust) = &action.adjust {
        return at.step("adjust", |at| adjust_by(adjust, promotion, at));
    }
    if let Some(sets) = &action.buy_get {
        return at.step("buy_get", |at| Some(buy_get(compiler, sets, at)));
    }
    if let Some(free) = &action.cheapest_free {
        at.step("cheapest_free", |at| at_least_one(free.of, "of", at));
        return Some(Action::Sets(Sets {
            buy: free.of.saturating_sub(1),
            get: 1,
            percent: Decimal::ONE_HUNDRED,
            buy_on: None,
            get_on: None,
            repeat: free.repeat,
        }));
    }
    if let Some(gift) = &action.gift {
        if gift.quantity <= Decimal::ZERO {
            at.step("gift", |at| at.step("quantity", |at| at.push(Error::new(Code::InvalidQuantity))));
        }
        return Some(Action::Gift { sku: gift.sku.clone(), quantity: gift.quantity });
    }
    if let Some(thresholds) = &action.thresholds {
        return at
            .step("thresholds", |at| Some(compile_thresholds(compiler, thresholds, promotion.stage, at)));
    }
    if let Some(percent) = action.shipping_percent_off {
        percent_within(percent, 0, 100, "shipping_percent_off", at);
        return Some(Action::Freight(percent));
    }
    match action.free_shipping {
        Some(true) => Some(Action::Freight(Decimal::ONE_HUNDRED)),
        Some(false) => {
            at.step("free_shipping", |at| {
                at.fault(Code::ConflictingFields, "Write true, or leave it out.");
            });
            None
        }
        // That there is no action at all was reported where the document was read.
        None => None,
    }
}

/// Freight actions belong to the shipping stage, all others to the stages before it.
fn belongs(action: &rules::Action, stage: Stage, at: &mut Cursor) -> Option<()> {
    let freight = action.shipping_percent_off.map(|_| "shipping_percent_off");
    let freight = freight.or(action.free_shipping.map(|_| "free_shipping"));
    match (freight, stage) {
        (Some(_), Stage::Shipping) | (None, Stage::Line | Stage::Order) => Some(()),
        (Some(field), Stage::Line | Stage::Order) => {
            at.step(field, |at| {
                at.fault(Code::ConflictingFields, "Freight is discounted at \"stage\": \"shipping\".");
            });
            None
        }
        (None, Stage::Shipping) => {
            at.fault(
                Code::ConflictingFields,
                "The shipping stage has \"shipping_percent_off\" and \"free_shipping\" only.",
            );
            None
        }
    }
}

fn amount_off(
    compiler: &Compiler<'_>,
    off: &rules::AmountOff,
    stage: Stage,
    at: &mut Cursor,
) -> Option<Action> {
    not_negative(Some(off.amount), "amount", at);
    if stage == Stage::Line && off.per == Some(AmountOffPer::Order) {
        at.step("per", |at| {
            at.fault(Code::ConflictingFields, "An amount off the order needs \"stage\": \"order\".");
        });
        return None;
    }
    let usual = if stage == Stage::Order { AmountOffPer::Order } else { AmountOffPer::Line };
    let basis = compiler.rulebook.discount_basis;
    Some(Action::Off(Off::Amount { amount: off.amount, per: off.per.unwrap_or(usual), basis }))
}

/// A signed change is what it takes off, with the sign turned. Its amounts are in the basis of the prices.
fn adjust_by(adjust: &rules::AdjustBy, promotion: &rules::Promotion, at: &mut Cursor) -> Option<Action> {
    let turned = |number: Decimal| Decimal::ZERO.checked_sub(number);
    if let Some(percent) = adjust.percent {
        percent_within(percent, -100, 1_000_000, "percent", at);
        return turned(percent).map(|percent| Action::Off(Off::Percent(percent)));
    }
    let per = match (promotion.per, promotion.stage) {
        (PromotionPer::Unit, _) => AmountOffPer::Unit,
        (PromotionPer::Line, Stage::Order) => AmountOffPer::Order,
        (PromotionPer::Line, _) => AmountOffPer::Line,
    };
    let amount = turned(adjust.amount?)?;
    Some(Action::Off(Off::Amount { amount, per, basis: DiscountBasis::Price }))
}

fn buy_get(_compiler: &Compiler<'_>, sets: &rules::BuyGet, at: &mut Cursor) -> Action {
    at_least_one(sets.buy, "buy", at);
    at_least_one(sets.get, "get", at);
    percent_within(sets.percent_off, 0, 100, "percent_off", at);
    Action::Sets(Sets {
        buy: sets.buy,
        get: sets.get,
        percent: sets.percent_off,
        buy_on: Compiler::condition(sets.buy_on.as_ref(), "buy_on", Scope::Line, at),
        get_on: Compiler::condition(sets.get_on.as_ref(), "get_on", Scope::Line, at),
        repeat: sets.repeat,
    })
}

fn at_least_one(count: u32, field: &'static str, at: &mut Cursor) {
    if count == 0 {
        at.step(field, |at| at.push(Error::new(Code::OutOfRange).detail("A set has at least one unit.")));
    }
}

fn compile_thresholds(
    compiler: &Compiler<'_>,
    thresholds: &rules::Thresholds,
    stage: Stage,
    at: &mut Cursor,
) -> Action {
    let per = if stage == Stage::Order { AmountOffPer::Order } else { AmountOffPer::Line };
    let basis = compiler.rulebook.discount_basis;
    let mut tiers: Vec<(Decimal, Off)> = Vec::with_capacity(thresholds.tiers.len());
    at.step("tiers", |at| {
        if thresholds.tiers.is_empty() {
            at.push(Error::new(Code::InvalidTier).detail("Give at least one threshold."));
        }
        for (index, tier) in thresholds.tiers.iter().enumerate() {
            at.step(index, |at| {
                if tier.from < Decimal::ZERO {
                    at.step("from", |at| {
                        at.push(Error::new(Code::OutOfRange).detail("A threshold is zero or more."));
                    });
                }
                if let Some((before, _)) = tiers.last().filter(|(before, _)| *before >= tier.from) {
                    let detail = format!("{} is not above {before}, the threshold before it.", tier.from);
                    at.push(Error::new(Code::InvertedTiers).detail(detail));
                }
                if let Some(percent) = tier.percent_off {
                    percent_within(percent, 0, 100, "percent_off", at);
                    tiers.push((tier.from, Off::Percent(percent)));
                }
                if let Some(amount) = tier.amount_off {
                    not_negative(Some(amount), "amount_off", at);
                    tiers.push((tier.from, Off::Amount { amount, per, basis }));
                }
            });
        }
    });
    Action::Thresholds { over: thresholds.over, tiers }
}
