//! The charges of a rulebook, compiled: each with the one way in which its amount is found.

use alloc::vec::Vec;

use rust_decimal::Decimal;

use super::super::compile::{Compiler, not_negative, percent_within};
use super::super::rules::{self, AllocateBy, ChargeKind, ChargeTier, Eligibility};
use crate::condition::{Condition, Scope};
use crate::document::Cursor;
use crate::error::{Code, Error};
use crate::id::{ChargeId, TaxCategory};
use crate::limits;
use crate::money::AllocationPolicy;

/// A charge of the rulebook.
#[derive(Debug, Clone)]
pub(crate) struct Charge {
    pub(crate) id: ChargeId,
    pub(super) kind: ChargeKind,
    pub(super) when: Option<Condition>,
    pub(super) eligible: Option<Eligibility>,
    pub(super) amount: Amount,
    pub(super) tax_category: Option<TaxCategory>,
    pub(super) by: AllocateBy,
    /// The rounding plan's when `None`.
    pub(super) policy: Option<AllocationPolicy>,
}

/// How much a charge is.
#[derive(Debug, Clone)]
pub(super) enum Amount {
    Fixed(Decimal),
    /// Of the goods after discounts.
    Percent(Decimal),
    /// By the goods after discounts; rising.
    Tiers(Vec<ChargeTier>),
    PerKilogram(Decimal),
    /// The host must be asked.
    Ask {
        fallback: Option<Decimal>,
    },
}

/// Compiles the charges in the order in which they are authored.
pub(crate) fn compile(compiler: &Compiler<'_>, at: &mut Cursor) -> Vec<Charge> {
    let authored = &compiler.rulebook.charges;
    if authored.len() > limits::CHARGES {
        at.push(Error::new(Code::TooMany).with("limit", limits::CHARGES));
    }
    Compiler::unique(authored.iter().map(|charge| &charge.id), at);
    let charges = authored.iter().enumerate();
    charges.filter_map(|(index, charge)| at.step(index, |at| one(compiler, charge, at))).collect()
}

fn one(_compiler: &Compiler<'_>, charge: &rules::Charge, at: &mut Cursor) -> Option<Charge> {
    let when = Compiler::condition(charge.when.as_ref(), "when", Scope::Cart, at);
    let amount = amount(charge, at)?;
    Some(Charge {
        id: charge.id.clone(),
        kind: charge.kind,
        when,
        eligible: charge.eligible.clone(),
        amount,
        tax_category: charge.tax_category.clone(),
        by: charge.allocate.as_ref().map_or(AllocateBy::Amount, |allocate| allocate.by),
        policy: charge.allocate.as_ref().and_then(|allocate| allocate.policy),
    })
}

fn amount(charge: &rules::Charge, at: &mut Cursor) -> Option<Amount> {
    not_negative(charge.amount, "amount", at);
    not_negative(charge.per_weight, "per_weight", at);
    if let Some(percent) = charge.percent {
        percent_within(percent, 0, 1_000, "percent", at);
    }
    at.step("tiers", |at| check_tiers(&charge.tiers, at));
    if let Some(ask) = &charge.ask {
        at.step("ask", |at| not_negative(ask.fallback, "fallback", at));
    }
    let given = [
        charge.amount.map(Amount::Fixed),
        charge.percent.map(Amount::Percent),
        (!charge.tiers.is_empty()).then(|| Amount::Tiers(charge.tiers.clone())),
        charge.per_weight.map(Amount::PerKilogram),
        charge.ask.as_ref().map(|ask| Amount::Ask { fallback: ask.fallback }),
    ];
    let mut given = given.into_iter().flatten();
    let (Some(amount), None) = (given.next(), given.next()) else {
        at.fault(
            Code::ConflictingFields,
            "Give exactly one of \"amount\", \"percent\", \"tiers\", \"per_weight\" and \"ask\".",
        );
        return None;
    };
    Some(amount)
}

fn check_tiers(tiers: &[ChargeTier], at: &mut Cursor) {
    if tiers.len() > limits::TIERS {
        at.push(Error::new(Code::TooMany).with("limit", limits::TIERS));
    }
    let mut before = None;
    for (index, tier) in tiers.iter().enumerate() {
        at.step(index, |at| {
            if tier.from < Decimal::ZERO {
                at.push(Error::new(Code::OutOfRange).detail("A tier begins at zero or more."));
            }
            not_negative(Some(tier.amount), "amount", at);
            if before.is_some_and(|before| tier.from <= before) {
                at.push(Error::new(Code::InvertedTiers));
            }
        });
        before = Some(tier.from);
    }
}
