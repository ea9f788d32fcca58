//! Order rules: the least and the greatest of a whole order by amount, quantity or weight.
//!
//! Advisory: an order outside them is priced all the same and becomes an issue with what it lacks or exceeds. Only goods
//! count: charges such as freight do not help an order to its minimum.

use alloc::format;
use alloc::vec::Vec;

use rust_decimal::Decimal;

use super::buyer::eligible;
use super::compile::Compiler;
use super::result::Issue;
use super::rules::{Eligibility, OrderRuleOf};
use super::work::{Cart, WorkLine};
use crate::condition::Basis;
use crate::document::Cursor;
use crate::error::{Code, Error, Result};
use crate::id::Name;
use crate::money::{Currency, exact, settled};

/// An order rule.
#[derive(Debug, Clone)]
pub(crate) struct OrderRule {
    id: Name,
    minimum: Option<Decimal>,
    maximum: Option<Decimal>,
    of: OrderRuleOf,
    basis: Basis,
    /// Orders in other currencies are not bound by it.
    currency: Option<Currency>,
    eligible: Option<Eligibility>,
}

/// Compiles the order rules of a rulebook.
pub(crate) fn compile(compiler: &Compiler<'_>, at: &mut Cursor) -> Vec<OrderRule> {
    let authored = &compiler.rulebook.order_rules;
    Compiler::unique(authored.iter().map(|rule| &rule.id), at);
    let mut rules = Vec::with_capacity(authored.len());
    for (index, rule) in authored.iter().enumerate() {
        at.step(index, |at| {
            if rule.minimum.is_none() && rule.maximum.is_none() {
                at.fault(Code::ConflictingFields, "Give at least one of \"minimum\" and \"maximum\".");
            }
            for (field, value) in [("minimum", rule.minimum), ("maximum", rule.maximum)] {
                if let Some(value) = value.filter(|value| *value < Decimal::ZERO) {
                    let detail = format!("A {field} of {value} is below zero.");
                    at.step(field, |at| at.push(Error::new(Code::OutOfRange).detail(detail)));
                }
            }
            if let (Some(minimum), Some(maximum)) = (rule.minimum, rule.maximum)
                && minimum > maximum
            {
                let detail = format!("The minimum {minimum} is above the maximum {maximum}.");
                at.step("minimum", |at| at.push(Error::new(Code::OutOfRange).detail(detail)));
            }
        });
        rules.push(OrderRule {
            id: rule.id.clone(),
            minimum: rule.minimum,
            maximum: rule.maximum,
            of: rule.of,
            basis: rule.basis,
            currency: match rule.of {
                OrderRuleOf::Amount => Some(rule.currency.unwrap_or(compiler.rulebook.currency)),
                OrderRuleOf::Quantity | OrderRuleOf::Weight => rule.currency,
            },
            eligible: rule.eligible.clone(),
        });
    }
    rules
}

/// An order rule that an order breaks.
#[derive(Debug, Clone)]
pub(crate) struct Breach<'a> {
    pub(crate) rule: &'a Name,
    pub(crate) of: OrderRuleOf,
    pub(crate) basis: Option<Basis>,
    /// Whether it is the minimum.
    pub(crate) below: bool,
    pub(crate) measured: Decimal,
    pub(crate) bound: Decimal,
    /// The shortfall or the excess.
    pub(crate) by: Decimal,
}

/// Every rule that the order breaks, as authored.
pub(crate) fn breaches<'a>(cart: &Cart<'a>) -> Result<Vec<Breach<'a>>> {
    let mut found = Vec::new();
    for rule in &cart.book.order_rules {
        let other_currency = rule.currency.is_some_and(|currency| currency != cart.currency);
        if other_currency || !eligible(rule.eligible.as_ref(), cart.request) {
            continue;
        }
        let measured = measure(cart, rule)?;
        let amount = rule.of == OrderRuleOf::Amount;
        let shown = |value: Decimal| {
            if amount { settled(value, cart.currency.exponent()) } else { value.normalize() }
        };
        let breach = |below: bool, bound: Decimal| -> Result<Breach<'a>> {
            let by = if below { exact::sub(bound, measured) } else { exact::sub(measured, bound) };
            Ok(Breach {
                rule: &rule.id,
                of: rule.of,
                basis: amount.then_some(rule.basis),
                below,
                measured: shown(measured),
                bound: shown(bound),
                by: shown(by?),
            })
        };
        if let Some(minimum) = rule.minimum.filter(|minimum| measured < *minimum) {
            found.push(breach(true, minimum)?);
        }
        if let Some(maximum) = rule.maximum.filter(|maximum| measured > *maximum) {
            found.push(breach(false, maximum)?);
        }
    }
    Ok(found)
}

/// The goods of a cart as a rule measures them. A line whose weight is not known weighs nothing.
fn measure(cart: &Cart<'_>, rule: &OrderRule) -> Result<Decimal> {
    let sum = |of: fn(&WorkLine<'_>) -> Decimal| exact::sum(cart.priced().map(of));
    match (rule.of, rule.basis) {
        (OrderRuleOf::Amount, Basis::Goods) => sum(|line| line.subtotal),
        (OrderRuleOf::Amount, Basis::Net) => sum(|line| line.net),
        (OrderRuleOf::Amount, Basis::Gross) => sum(|line| line.gross),
        (OrderRuleOf::Quantity, _) => sum(|line| line.base_quantity),
        (OrderRuleOf::Weight, _) => cart.priced().try_fold(Decimal::ZERO, |sum, line| {
            exact::add(sum, exact::mul(line.item.weight.unwrap_or_default(), line.base_quantity)?)
        }),
    }
}

/// Reports every order rule that stands against submitting the cart.
pub(crate) fn check(cart: &mut Cart<'_>) -> Result<()> {
    let issues: Vec<Issue> =
        breaches(cart)?.iter().map(|breach| Issue(breach.error(cart.currency))).collect();
    cart.issues.extend(issues);
    Ok(())
}

impl Breach<'_> {
    fn error(&self, currency: Currency) -> Error {
        let unit = match self.of {
            OrderRuleOf::Amount => format!(" {currency}"),
            OrderRuleOf::Quantity => alloc::string::String::new(),
            OrderRuleOf::Weight => " kg".into(),
        };
        let Self { rule, of, measured, bound, by, .. } = self;
        let (code, field, difference, side) = if self.below {
            (Code::OrderBelowMinimum, "minimum", "shortfall", "below")
        } else {
            (Code::OrderAboveMaximum, "maximum", "excess", "above")
        };
        let detail =
            format!("The order of {measured}{unit} is {by}{unit} {side} the {field} of {bound}{unit}.");
        let mut error = Error::new(code).detail(detail).with("rule", rule).with("of", of);
        if let Some(basis) = self.basis {
            error = error.with("basis", basis);
        }
        error.with("measured", measured).with(field, bound).with(difference, by)
    }
}
