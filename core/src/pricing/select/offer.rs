//! What a row of a list or a term of a contract offers for a line: its ladder, once what it builds on (another list, the cost, a formula, an
//! answer of the host) is worked out.

use alloc::borrow::Cow;
use alloc::string::ToString as _;
use alloc::vec::Vec;

use rust_decimal::Decimal;

use super::sources::row_of;
use crate::error::{Code, Error, Result};
use crate::id::Name;
use crate::limits;
use crate::money::exact;
use crate::pricing::book::{self, PriceRule, Scope};
use crate::pricing::ladder::{Bound, Ladder};
use crate::pricing::reason::Reason;
use crate::pricing::result::{Fact, Need};
use crate::pricing::rows::{PriceRef, RuleOf};
use crate::pricing::rules::Expression;
use crate::pricing::work::{Cart, WorkLine};

/// What a row or term offers for a line once its rule is worked out.
#[derive(Debug, Clone)]
pub(crate) struct Offer<'a> {
    pub(crate) ladder: Cow<'a, Ladder>,
    pub(super) scope: &'a Scope,
    pub(super) ending: Option<&'a Name>,
    /// Units of the row in one unit of the line.
    pub(crate) factor: Decimal,
    /// Base units in one unit of the row.
    pub(super) holds: Decimal,
}

/// What a row or term offers, or why it offers nothing.
pub(super) type Looked<'a> = core::result::Result<Offer<'a>, Reason>;

impl Offer<'_> {
    /// Of a row or term that offers nothing.
    pub(super) fn nothing() -> Self {
        const LINE: &Scope = &Scope::Line;
        let ladder = Cow::Owned(Ladder::fixed(Decimal::ZERO));
        Self { ladder, scope: LINE, ending: None, factor: Decimal::ONE, holds: Decimal::ONE }
    }

    /// The price of its first unit, per unit of the line.
    pub(super) fn first_unit(&self) -> Result<Option<Decimal>> {
        let Some(unit) = self.ladder.first_unit() else { return Ok(None) };
        Ok(exact::div(exact::mul(unit, self.factor)?, self.ladder.per))
    }

    /// The rung at which each price begins, in base units.
    pub(super) fn bounds(&self) -> Result<Vec<Bound>> {
        self.ladder.rungs.iter().map(|rung| rung.bound.scaled(self.holds)).collect()
    }
}

/// The price that a list has for the first unit of a line, for the top of the waterfall.
pub(crate) fn reference_price(cart: &Cart<'_>, line: &WorkLine<'_>, list: usize) -> Result<Option<Decimal>> {
    list_offer(cart, line, list, &mut Vec::new(), 0)?.map_or(Ok(None), |offer| offer.first_unit())
}

/// What a list offers for a line whether or not the buyer may see the list: other prices build on it.
pub(super) fn list_offer<'a>(
    cart: &Cart<'a>,
    line: &WorkLine<'a>,
    list: usize,
    needs: &mut Vec<Need>,
    depth: usize,
) -> Result<Looked<'a>> {
    if depth > limits::CHAIN {
        return Err(Error::new(Code::ReferenceCycle));
    }
    let deeper = depth.saturating_add(1);
    match row_of(cart, line, list) {
        (Some(row), _) => offer_of(cart, line, row.price(), needs, deeper),
        (None, Some(reason)) => Ok(Err(reason)),
        (None, None) => match cart.book.lists.get(list).and_then(|list| list.adjust) {
            Some((from, percent)) => {
                let Ok(offer) = list_offer(cart, line, from, needs, deeper)? else {
                    return Ok(Err(Reason::NoReference));
                };
                Ok(Ok(Offer { ladder: Cow::Owned(offer.ladder.adjusted(percent)?), ..offer }))
            }
            None => Ok(Err(Reason::NoReference)),
        },
    }
}

/// What a row or term offers. What has to be asked for is added to the needs.
pub(super) fn offer_of<'a>(
    cart: &Cart<'a>,
    line: &WorkLine<'a>,
    price: PriceRef<'a>,
    needs: &mut Vec<Need>,
    depth: usize,
) -> Result<Looked<'a>> {
    let base = line.item.units.base();
    let unit = price.unit.unwrap_or(base);
    if *unit != line.unit && unit != base {
        return Ok(Err(Reason::OtherUnit));
    }
    let holds = line.item.units.to_base(Decimal::ONE, unit)?;
    let factor =
        if *unit == line.unit { Decimal::ONE } else { line.item.units.to_base(Decimal::ONE, &line.unit)? };
    let whole = |ladder| Ok(Ok(Offer { ladder, scope: price.over, ending: price.ending, factor, holds }));
    let fixed = |unit_price| whole(Cow::Owned(Ladder::fixed(unit_price)));
    let rule = match price.rule {
        RuleOf::Ladder(ladder) => return whole(ladder),
        RuleOf::Worked(rule) => rule,
    };
    match rule {
        PriceRule::Ladder(ladder) => whole(Cow::Borrowed(ladder)),
        PriceRule::OffList { list, percent } => match list_offer(cart, line, *list, needs, depth)? {
            Ok(offer) => {
                let ladder = Cow::Owned(offer.ladder.adjusted(exact::sub(Decimal::ZERO, *percent)?)?);
                Ok(Ok(Offer { ladder, ending: price.ending, ..offer }))
            }
            Err(_) => Ok(Err(Reason::NoReference)),
        },
        PriceRule::OverCostPercent(percent) => match unit_cost(cart, line, holds)? {
            Some(cost) => fixed(exact::add(cost, exact::percent_of(cost, *percent)?)?),
            None => Ok(Err(Reason::NoCost)),
        },
        PriceRule::OverCostAmount(amount) => match unit_cost(cart, line, holds)? {
            Some(cost) => fixed(exact::add(cost, *amount)?),
            None => Ok(Err(Reason::NoCost)),
        },
        PriceRule::Formula(formula) => match value_of(cart, line, &formula.value, holds, needs, depth)? {
            Ok(value) => {
                let value = formula.round.as_ref().map_or(Ok(value), |round| round.round(value))?;
                if value < Decimal::ZERO { Err(Error::new(Code::NegativePrice)) } else { fixed(value) }
            }
            Err(reason) => Ok(Err(reason)),
        },
        PriceRule::Ask { fallback } => match asked(cart, line, *fallback, needs) {
            Some(price) => fixed(price),
            None => Ok(Err(Reason::PricePending)),
        },
    }
}

/// A price that the host was asked for: the answer, or the fallback until it is there.
fn asked(
    cart: &Cart<'_>,
    line: &WorkLine<'_>,
    fallback: Option<Decimal>,
    needs: &mut Vec<Need>,
) -> Option<Decimal> {
    let base = line.item.units.base();
    let answers = cart.request.answers.iter().flat_map(|answers| &answers.prices);
    let fresh =
        |until: Option<chrono::DateTime<chrono::Utc>>| until.is_none_or(|until| cart.request.as_of < until);
    let answer = answers
        .filter(|answer| answer.sku == *line.item.sku && answer.unit.as_ref().unwrap_or(base) == &line.unit)
        .find(|answer| fresh(answer.valid_until));
    if let Some(answer) = answer {
        return Some(answer.unit_price);
    }
    let need = Need {
        fact: Fact::Price,
        key: line.item.sku.to_string(),
        unit: Some(line.unit.clone()),
        quantity: Some(line.line.quantity),
        fallback,
    };
    if !needs.contains(&need) {
        needs.push(need);
    }
    fallback
}

/// The cost of one unit of a row.
fn unit_cost(cart: &Cart<'_>, line: &WorkLine<'_>, holds: Decimal) -> Result<Option<Decimal>> {
    base_cost(cart, line)?.map(|cost| exact::mul(cost, holds)).transpose()
}

/// The cost of a base unit, where it is a finite decimal.
pub(crate) fn base_cost(cart: &Cart<'_>, line: &WorkLine<'_>) -> Result<Option<Decimal>> {
    Ok(cost_per(cart, line)?.and_then(|(cost, per)| exact::div(cost, per)))
}

/// The cost of so many base units: the line's own, else the row for this account and warehouse, the narrower and later
/// first.
pub(crate) fn cost_per(cart: &Cart<'_>, line: &WorkLine<'_>) -> Result<Option<(Decimal, Decimal)>> {
    if let Some(cost) = line.line.facts.as_ref().and_then(|facts| facts.cost) {
        return Ok(Some((cost, Decimal::ONE)));
    }
    let rows = cart.book.costs.get(line.item.sku).into_iter().flatten();
    let account = |cost: &book::Cost| {
        cost.account.as_ref().is_none_or(|account| cart.request.accounts().any(|own| own == account))
    };
    let warehouse = |cost: &book::Cost| cost.warehouse.is_none() || cost.warehouse == cart.request.warehouse;
    let best = rows
        .filter(|cost| cost.currency == cart.currency && cost.window.contains(cart.request.as_of))
        .filter(|cost| account(cost) && warehouse(cost))
        .max_by_key(|cost| (cost.account.is_some(), cost.warehouse.is_some(), cost.window.from()));
    let Some(best) = best else { return Ok(None) };
    let Some(unit) = &best.unit else { return Ok(Some((best.amount, Decimal::ONE))) };
    Ok(Some((best.amount, line.item.units.to_base(Decimal::ONE, unit)?)))
}

/// The value of a formula per unit of the row.
fn value_of(
    cart: &Cart<'_>,
    line: &WorkLine<'_>,
    expression: &Expression,
    holds: Decimal,
    needs: &mut Vec<Need>,
    depth: usize,
) -> Result<core::result::Result<Decimal, Reason>> {
    let mut all = |operands: &[Expression], join: &dyn Fn(Decimal, Decimal) -> Result<Decimal>| {
        let mut joined: Option<Decimal> = None;
        for operand in operands {
            let value = match value_of(cart, line, operand, holds, needs, depth)? {
                Ok(value) => value,
                Err(reason) => return Ok(Err(reason)),
            };
            joined = Some(joined.map_or(Ok(value), |so_far| join(so_far, value))?);
        }
        Ok(joined.ok_or(Reason::NoReference))
    };
    match expression {
        Expression::Number(number) => Ok(Ok(*number)),
        Expression::Cost => Ok(unit_cost(cart, line, holds)?.ok_or(Reason::NoCost)),
        Expression::List(id) => {
            let list = cart.book.lists.iter().position(|list| list.id == *id);
            let Some(list) = list else { return Ok(Err(Reason::NoReference)) };
            let Ok(offer) = list_offer(cart, line, list, needs, depth.saturating_add(1))? else {
                return Ok(Err(Reason::NoReference));
            };
            let cost = offer.cost(cart, line, line.line.quantity, Decimal::ZERO)?;
            // Per unit of the line; the row's unit is the line's or the base unit.
            let unit = cost.and_then(|cost| cost.before_ending).and_then(|price| {
                let in_base = exact::div(price, line.item.units.to_base(Decimal::ONE, &line.unit).ok()?)?;
                exact::mul(in_base, holds).ok()
            });
            Ok(unit.ok_or(Reason::NoReference))
        }
        Expression::Sum(operands) => all(operands, &exact::add),
        Expression::Product(operands) => all(operands, &exact::mul),
        Expression::Min(operands) => all(operands, &|a, b| Ok(a.min(b))),
        Expression::Max(operands) => all(operands, &|a, b| Ok(a.max(b))),
        Expression::Difference(pair) => all(pair.as_slice(), &exact::sub),
    }
}
