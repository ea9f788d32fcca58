//! Charges: freight, handling, fees and deposits of the request and of the rulebook, and their allocation to lines.
//!
//! Decides which charges a cart has and how much they are; shipping promotions lower them afterwards, [`settle`] allocates
//! what is left, and `tax` taxes it. Amounts are in the basis of the prices.

mod free;
mod rule;

use alloc::collections::BTreeSet;
use alloc::format;
use alloc::string::ToString as _;
use alloc::vec::Vec;

use rust_decimal::Decimal;

pub(crate) use self::free::free_freight;
use self::rule::Amount;
pub(crate) use self::rule::{Charge, compile};
use super::buyer::eligible;
use super::facts::{self, CartView};
use super::request::RequestCharge;
use super::result::{Fact, LineStatus, Need};
use super::rules::{AllocateBy, ChargeKind, ChargeTier};
use super::work::{Cart, WorkCharge, WorkLine};
use crate::error::{Code, Error, Result};
use crate::id::{ChargeId, TaxCategory};
use crate::money::{allocate, exact};

/// Works out the charges of a cart: those of the request, then those of the rulebook. A charge of the request takes the place
/// of the rulebook's with its id. The rulebook charges nothing on a cart without a priced line.
///
/// # Errors
/// [`Code::DuplicateId`] and [`Code::NegativePrice`] at a charge of the request, [`Code::NegativePrice`] at an answer.
pub(crate) fn apply(cart: &mut Cart<'_>) -> Result<()> {
    let seen = apply_given(cart)?;
    if cart.priced().next().is_none() {
        return Ok(());
    }
    let (charges, needs) = of_book(cart, &seen)?;
    cart.charges.extend(charges);
    cart.needs.extend(needs);
    Ok(())
}

/// Puts the charges of the request on a cart: those, and none of the rulebook's own. Their ids.
///
/// # Errors
/// [`Code::DuplicateId`] and [`Code::NegativePrice`] at a charge of the request.
pub(crate) fn apply_given<'a>(cart: &mut Cart<'a>) -> Result<BTreeSet<&'a ChargeId>> {
    let book = cart.book;
    let mut seen = BTreeSet::new();
    for (index, given) in cart.request.charges.iter().enumerate() {
        if !seen.insert(&given.id) {
            let error = Error::new(Code::DuplicateId).with("id", &given.id);
            return Err(error.at(format!("/charges/{index}/id")));
        }
        let rule = book.charges.iter().find(|rule| rule.id == given.id);
        let charge = of_request(cart, given, rule, index)?;
        cart.charges.push(charge);
    }
    Ok(seen)
}

/// The charges of the rulebook that the request does not give, and what the host has to find out for them. Conditions ask
/// about the goods, never about other charges; one that can't be decided does not hold.
fn of_book(cart: &Cart<'_>, given: &BTreeSet<&ChargeId>) -> Result<(Vec<WorkCharge>, Vec<Need>)> {
    let view = CartView::new(cart);
    let goods = Goods::of(cart)?;
    let (mut charges, mut needs) = (Vec::new(), Vec::new());
    for rule in cart.book.charges.iter().filter(|rule| !given.contains(&rule.id)) {
        let holds = rule.when.as_ref().is_none_or(|when| when.evaluate(&view).holds());
        if !holds || !eligible(rule.eligible.as_ref(), cart.request) {
            continue;
        }
        if let Some(amount) = amount(cart, rule, &goods, &mut needs)? {
            charges.push(work(cart, &rule.id, rule.kind, rule.tax_category.as_ref(), amount, Some(rule)));
        }
    }
    Ok((charges, needs))
}

/// Allocates what shipping promotions left of each charge to the priced lines. The odd cents go by the policy in canonical
/// order, so that the order of the lines in the request changes nothing.
///
/// # Errors
/// [`Code::AmountOutOfRange`].
pub(crate) fn settle(cart: &mut Cart<'_>) -> Result<()> {
    let priced = |index: &usize| cart.lines.get(*index).is_some_and(|line| line.status == LineStatus::Priced);
    let order: Vec<usize> = cart.canonical.iter().copied().filter(priced).collect();
    let mut charges = core::mem::take(&mut cart.charges);
    for charge in &mut charges {
        let Some((by, policy, parts)) = &mut charge.allocation else { continue };
        if order.is_empty() {
            charge.allocation = None;
            continue;
        }
        let lines = order.iter().filter_map(|index| cart.lines.get(*index));
        let weights: Vec<Decimal> = lines.map(|line| weight(line, *by)).collect::<Result<_>>()?;
        let increment = cart.plan.grain(charge.total);
        let allocated = allocate(charge.total, &weights, *policy, increment)?.parts;
        parts.resize(cart.lines.len(), Decimal::ZERO);
        for (index, part) in order.iter().zip(allocated) {
            if let Some(slot) = parts.get_mut(*index) {
                *slot = part;
            }
        }
    }
    cart.charges = charges;
    Ok(())
}

/// What a line weighs in an allocation.
fn weight(line: &WorkLine<'_>, by: AllocateBy) -> Result<Decimal> {
    match by {
        AllocateBy::Amount => Ok(line.total),
        AllocateBy::Quantity => Ok(line.base_quantity),
        AllocateBy::Weight => kilograms(line),
    }
}

/// The weight of a line; one of unknown weight counts zero.
fn kilograms(line: &WorkLine<'_>) -> Result<Decimal> {
    facts::weight(line).map(Option::unwrap_or_default)
}

fn of_request(
    cart: &Cart<'_>,
    given: &RequestCharge,
    rule: Option<&Charge>,
    index: usize,
) -> Result<WorkCharge> {
    if given.amount < Decimal::ZERO {
        return Err(Error::new(Code::NegativePrice).at(format!("/charges/{index}/amount")));
    }
    let amount = cart.plan.each_adjustment.round(given.amount)?;
    let category = given.tax_category.as_ref().or_else(|| rule?.tax_category.as_ref());
    Ok(work(cart, &given.id, given.kind, category, amount, rule))
}

fn work(
    cart: &Cart<'_>,
    id: &ChargeId,
    kind: ChargeKind,
    tax_category: Option<&TaxCategory>,
    amount: Decimal,
    rule: Option<&Charge>,
) -> WorkCharge {
    let by = rule.map_or(AllocateBy::Amount, |rule| rule.by);
    let policy = rule.and_then(|rule| rule.policy).unwrap_or(cart.plan.allocation);
    WorkCharge {
        id: id.clone(),
        kind,
        subtotal: amount,
        discounts: Vec::new(),
        total: amount,
        tax_category: tax_category.cloned(),
        taxes: Vec::new(),
        net: Decimal::ZERO,
        tax: Decimal::ZERO,
        gross: Decimal::ZERO,
        allocation: Some((by, policy, Vec::new())),
    }
}

/// What charges are measured by.
struct Goods {
    /// The priced lines after discounts.
    amount: Decimal,
    kilograms: Decimal,
}

impl Goods {
    fn of(cart: &Cart<'_>) -> Result<Self> {
        let mut goods = Self { amount: Decimal::ZERO, kilograms: Decimal::ZERO };
        for line in cart.priced() {
            goods.amount = exact::add(goods.amount, line.total)?;
            goods.kilograms = exact::add(goods.kilograms, kilograms(line)?)?;
        }
        Ok(goods)
    }
}

/// How much a charge of the rulebook is; `None` when no tier is reached, or nothing is known yet.
fn amount(cart: &Cart<'_>, rule: &Charge, goods: &Goods, needs: &mut Vec<Need>) -> Result<Option<Decimal>> {
    let round = &cart.plan.each_adjustment;
    // Amounts of the rulebook are in its currency; for any other the host has to be asked.
    let foreign = cart.request.currency != cart.book.currency;
    let amount = match &rule.amount {
        Amount::Percent(percent) => {
            return round.proportion(goods.amount, *percent, Decimal::ONE_HUNDRED).map(Some);
        }
        Amount::Ask { fallback } => answer(cart, rule, fallback.filter(|_| !foreign), needs)?,
        _ if foreign => answer(cart, rule, None, needs)?,
        Amount::Fixed(amount) => Some(*amount),
        Amount::Tiers(tiers) => reached(tiers, goods.amount),
        Amount::PerKilogram(rate) => return round.product(goods.kilograms, *rate).map(Some),
    };
    amount.map(|amount| round.round(amount)).transpose()
}

fn reached(tiers: &[ChargeTier], goods: Decimal) -> Option<Decimal> {
    tiers.iter().rev().find(|tier| tier.from <= goods).map(|tier| tier.amount)
}

/// The host's answer while it holds; else it is asked, and the fallback counts until then.
fn answer(
    cart: &Cart<'_>,
    rule: &Charge,
    fallback: Option<Decimal>,
    needs: &mut Vec<Need>,
) -> Result<Option<Decimal>> {
    let answers = cart.request.answers.iter().flat_map(|answers| &answers.charges);
    let fresh =
        |until: Option<chrono::DateTime<chrono::Utc>>| until.is_none_or(|until| cart.request.as_of < until);
    let mut known =
        answers.enumerate().filter(|(_, answer)| answer.id == rule.id && fresh(answer.valid_until));
    if let Some((index, answer)) = known.next() {
        if answer.amount < Decimal::ZERO {
            return Err(Error::new(Code::NegativePrice).at(format!("/answers/charges/{index}/amount")));
        }
        return Ok(Some(answer.amount));
    }
    let need = Need { fact: Fact::Charge, key: rule.id.to_string(), unit: None, quantity: None, fallback };
    needs.push(need);
    Ok(fallback)
}
