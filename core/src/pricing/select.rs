//! Choosing the price of a line: which lists and contract terms could price it, what each would cost, and which wins by the
//! combining strategy. What lost keeps its reason. Sources of the strategies are named in the format's documentation.

use alloc::borrow::Cow;
use alloc::string::ToString as _;

use alloc::vec::Vec;
use core::cmp::Ordering;

use rust_decimal::Decimal;

use super::book::{Contract, Covers, PriceRule, Scope, Term};
use super::buyer::eligible;
use super::ladder::{Bound, Ladder, Measure, Slice};
use super::reason::Reason;
use super::result::{Fact, Need};
use super::rows::{PriceRef, RowRef, RuleOf};
use super::rules::{
    ContractPrices, Eligibility, Expression, LadderMerge, Mode, PriceDate, Specificity, SpecificityOrder,
    Strategy,
};
use super::work::{Cart, RuleRef, WorkLine};
use crate::error::{Code, Error, Result};
use crate::id::Name;
use crate::limits;
use crate::money::{Rounding, RoundingMode, exact};
use crate::time::Window;

/// A price that could be the price of a line.
#[derive(Debug)]
pub(crate) struct Candidate<'a> {
    pub(crate) rule: RuleRef,
    /// Its place among all candidates: the greater priority first, contracts before lists, then the id.
    place: usize,
    priority: i32,
    merge: bool,
    dimensions: Vec<Specificity>,
    pub(crate) term: Option<(&'a Contract, &'a Term)>,
    pub(crate) offer: Offer<'a>,
    /// Units of the row in one unit of the line.
    factor: Decimal,
    /// Base units in one unit of the row.
    holds: Decimal,
    /// It never offered anything.
    ruled_out: bool,
    pub(crate) lost: Option<Reason>,
}

/// What a row or term offers once its rule is worked out.
#[derive(Debug, Clone)]
pub(crate) struct Offer<'a> {
    pub(crate) ladder: Cow<'a, Ladder>,
    scope: &'a Scope,
    ending: Option<&'a Name>,
}

/// What a candidate costs for a quantity.
#[derive(Debug, Clone)]
pub(crate) struct Cost {
    /// The exact amount times `per`.
    times_per: Decimal,
    per: Decimal,
    pub(crate) slices: Vec<Slice>,
    /// Per unit of the line, rounded and with its ending.
    pub(crate) unit_price: Option<Decimal>,
    /// Before the ending.
    pub(crate) before_ending: Option<Decimal>,
    /// Where the rung that the quantity reaches begins, in units of the row; nothing below the first.
    reached: Option<Bound>,
    /// Base units in one unit of the row.
    holds: Decimal,
}

impl Cost {
    /// Which is cheaper, exactly.
    fn cheaper(&self, other: &Self) -> Result<Ordering> {
        Ok(exact::mul(self.times_per, other.per)?.cmp(&exact::mul(other.times_per, self.per)?))
    }

    /// The rung that the quantity reaches, in base units; zero below the first.
    fn slot(&self, line: &WorkLine<'_>) -> Result<(Decimal, bool)> {
        let slot = self.reached.unwrap_or(Bound::From(Decimal::ZERO)).scaled(self.holds)?.key();
        // What is reached by the least quantity is the same slot as no bound at all.
        Ok(if slot.0 <= line.item.step && !slot.1 { (Decimal::ZERO, false) } else { slot })
    }

    /// The amount, rounded at the line.
    pub(crate) fn amount(&self, cart: &Cart<'_>) -> Result<Decimal> {
        cart.plan.line_total.quotient(self.times_per, self.per)
    }
}

/// Everything that could price a line, in order of precedence, with what was ruled out at once.
pub(crate) fn candidates<'a>(
    cart: &Cart<'a>,
    line: &WorkLine<'a>,
    needs: &mut Vec<Need>,
) -> Result<Vec<Candidate<'a>>> {
    let mut found = Vec::new();
    terms(cart, line, needs, &mut found)?;
    lists(cart, line, needs, &mut found)?;
    found.sort_by(|a: &Candidate<'_>, b| {
        b.priority.cmp(&a.priority).then_with(|| by_term(a, b)).then_with(|| a.place.cmp(&b.place))
    });
    for (place, candidate) in found.iter_mut().enumerate() {
        candidate.place = place;
    }
    contract_policy(cart, line, &mut found);
    Ok(found)
}

/// Terms of contracts of one priority, whichever contract they are in: the term's priority, the narrower target, the
/// contract's id, the term's id. Lists come after them.
fn by_term(a: &Candidate<'_>, b: &Candidate<'_>) -> Ordering {
    match (a.term, b.term) {
        (Some((contract, term)), Some((other_contract, other))) => other
            .priority
            .cmp(&term.priority)
            .then_with(|| term.covers.breadth().cmp(&other.covers.breadth()))
            .then_with(|| contract.id.cmp(&other_contract.id))
            .then_with(|| term.id.cmp(&other.id)),
        (a, b) => b.is_some().cmp(&a.is_some()),
    }
}

/// A candidate that was looked at: what it offers, or why it offers nothing.
type Looked<'a> = core::result::Result<(Offer<'a>, Decimal, Decimal), Reason>;

fn terms<'a>(
    cart: &Cart<'a>,
    line: &WorkLine<'a>,
    needs: &mut Vec<Need>,
    found: &mut Vec<Candidate<'a>>,
) -> Result<()> {
    let contracts = cart.request.accounts().filter_map(|account| cart.book.by_account.get(account)).flatten();
    for &index in contracts {
        let Some(contract) = cart.book.contracts.get(index) else { continue };
        for (position, term) in
            contract.terms.iter().enumerate().filter(|(_, term)| covers(&term.covers, line))
        {
            let looked = match contract_stands(cart, contract) {
                Some(reason) => Err(reason),
                None => offer_of(cart, line, (&term.price).into(), needs, 0)?,
            };
            let dimensions = [
                (true, Specificity::Account),
                (contract.org_unit.is_some(), Specificity::OrgUnit),
                (contract.seller.is_some(), Specificity::Seller),
            ];
            found.push(candidate(
                RuleRef::Term { contract: index, term: position },
                looked,
                Standing {
                    place: found.len(),
                    priority: contract.priority,
                    merge: true,
                    dimensions: dimensions
                        .iter()
                        .filter(|(named, _)| *named)
                        .map(|(_, dimension)| *dimension)
                        .collect(),
                    term: Some((contract, term)),
                },
            ));
        }
    }
    Ok(())
}

/// Why a contract does not stand for this buyer now.
pub(crate) fn contract_stands(cart: &Cart<'_>, contract: &Contract) -> Option<Reason> {
    if contract.currency != cart.currency {
        return Some(Reason::OtherCurrency);
    }
    let unit = |unit| cart.request.org_units().any(|own| own == unit);
    let seller = |seller| cart.request.seller.as_ref() == Some(seller);
    if !contract.org_unit.as_ref().is_none_or(unit) || !contract.seller.as_ref().is_none_or(seller) {
        return Some(Reason::NotEligible);
    }
    out_of(&contract.window, cart.request.as_of)
}

fn out_of(window: &Window, at: chrono::DateTime<chrono::Utc>) -> Option<Reason> {
    if window.contains(at) {
        None
    } else if window.has_ended(at) {
        Some(Reason::Ended)
    } else {
        Some(Reason::NotYetValid)
    }
}

/// Whether a term or rule is about the product of a line.
pub(crate) fn covers(what: &Covers, line: &WorkLine<'_>) -> bool {
    match what {
        Covers::Sku(sku) => sku == line.item.sku,
        Covers::Product(product) => line.item.product == Some(product),
        Covers::Group(group) => line.item.groups.contains(group),
        Covers::Category(category) => line.item.categories.contains(&category),
        Covers::All => true,
    }
}

fn lists<'a>(
    cart: &Cart<'a>,
    line: &WorkLine<'a>,
    needs: &mut Vec<Need>,
    found: &mut Vec<Candidate<'a>>,
) -> Result<()> {
    let unseen = not_in_assortment(cart, line);
    for (index, list) in cart.book.lists.iter().enumerate() {
        let (row, reason) = row_of(cart, line, index);
        // A list that knows nothing of the SKU is no candidate.
        if row.is_none() && reason.is_none() && list.adjust.is_none() {
            continue;
        }
        let stands = if unseen {
            Some(Reason::NotInAssortment)
        } else if list.currency != cart.currency {
            Some(Reason::OtherCurrency)
        } else if !eligible(list.eligible.as_ref(), cart.request) {
            Some(Reason::NotEligible)
        } else {
            out_of(&list.window, price_date(cart, line, index))
        };
        let looked = match (stands, row) {
            (Some(reason), _) => Err(reason),
            (None, Some(row)) => offer_of(cart, line, row.price(), needs, 0)?,
            (None, None) => match list_offer(cart, line, index, needs, 0)? {
                Err(Reason::NoReference) if reason.is_none() => continue,
                Err(_) if reason.is_some() => Err(reason.unwrap_or(Reason::NoReference)),
                other => other,
            },
        };
        let looked = looked.map(|(offer, factor, holds)| {
            let ending = offer.ending.or(list.ending.as_ref());
            (Offer { ending, ..offer }, factor, holds)
        });
        let named = |dimension: &Specificity| {
            let names = |who: Option<&Eligibility>| who.is_some_and(|who| who.names(*dimension));
            names(list.eligible.as_ref()) || names(row.and_then(RowRef::eligible))
        };
        found.push(candidate(
            RuleRef::List(index),
            looked,
            Standing {
                place: found.len(),
                priority: list.priority,
                merge: list.merge,
                dimensions: Specificity::ALL.iter().copied().filter(|dimension| named(dimension)).collect(),
                term: None,
            },
        ));
    }
    Ok(())
}

struct Standing<'a> {
    place: usize,
    priority: i32,
    merge: bool,
    dimensions: Vec<Specificity>,
    term: Option<(&'a Contract, &'a Term)>,
}

fn candidate<'a>(rule: RuleRef, looked: Looked<'a>, standing: Standing<'a>) -> Candidate<'a> {
    const LINE: &Scope = &Scope::Line;
    let (offer, factor, holds, lost) = match looked {
        Ok((offer, factor, holds)) => (offer, factor, holds, None),
        Err(reason) => {
            let ladder = Cow::Owned(Ladder::fixed(Decimal::ZERO));
            (Offer { ladder, scope: LINE, ending: None }, Decimal::ONE, Decimal::ONE, Some(reason))
        }
    };
    let Standing { place, priority, merge, dimensions, term } = standing;
    Candidate {
        rule,
        place,
        priority,
        merge,
        dimensions,
        term,
        offer,
        factor,
        holds,
        ruled_out: lost.is_some(),
        lost,
    }
}

/// The date that a list's validity is read at.
fn price_date(cart: &Cart<'_>, line: &WorkLine<'_>, list: usize) -> chrono::DateTime<chrono::Utc> {
    match cart.book.lists.get(list).map(|list| list.price_date) {
        Some(PriceDate::Requested) => cart.request.requested_at(line.line),
        _ => cart.request.as_of,
    }
}

/// The row of a list that prices a line, or why none of its rows does.
fn row_of<'a>(cart: &Cart<'a>, line: &WorkLine<'a>, list: usize) -> (Option<RowRef<'a>>, Option<Reason>) {
    let at = price_date(cart, line, list);
    let mut reason = None;
    let mut base = None;
    // Rows are in order of preference.
    for row in cart.book.rows.of(line.item.sku).filter(|row| row.list() == list) {
        let unit = row.unit().unwrap_or_else(|| line.item.units.base());
        let fits = *unit == line.unit;
        if !fits && unit != line.item.units.base() {
            reason = reason.or(Some(Reason::OtherUnit));
        } else if let Some(out) = out_of(row.window(), at) {
            reason = reason.or(Some(out));
        } else if !eligible(row.eligible(), cart.request) {
            reason = reason.or(Some(Reason::NotEligible));
        } else if fits {
            return (Some(row), None);
        } else {
            base = base.or(Some(row));
        }
    }
    (base, reason)
}

/// What a list offers for a line whether or not the buyer may see the list: other prices build on it.
fn list_offer<'a>(
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
                let Ok((offer, factor, holds)) = list_offer(cart, line, from, needs, deeper)? else {
                    return Ok(Err(Reason::NoReference));
                };
                Ok(Ok((
                    Offer { ladder: Cow::Owned(offer.ladder.adjusted(percent)?), ..offer },
                    factor,
                    holds,
                )))
            }
            None => Ok(Err(Reason::NoReference)),
        },
    }
}

/// What a row or term offers: its ladder, units of it in a unit of the line, base units in a unit of it.
fn offer_of<'a>(
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
    let whole = |ladder| Ok(Ok((Offer { ladder, scope: price.over, ending: price.ending }, factor, holds)));
    let fixed = |unit_price| whole(Cow::Owned(Ladder::fixed(unit_price)));
    let rule = match price.rule {
        RuleOf::Ladder(ladder) => return whole(ladder),
        RuleOf::Worked(rule) => rule,
    };
    match rule {
        PriceRule::Ladder(ladder) => whole(Cow::Borrowed(ladder)),
        PriceRule::OffList { list, percent } => match list_offer(cart, line, *list, needs, depth)? {
            Ok((offer, factor, holds)) => {
                let ladder = Cow::Owned(offer.ladder.adjusted(exact::sub(Decimal::ZERO, *percent)?)?);
                Ok(Ok((Offer { ladder, scope: offer.scope, ending: price.ending }, factor, holds)))
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
    let account = |cost: &super::book::Cost| {
        cost.account.as_ref().is_none_or(|account| cart.request.accounts().any(|own| own == account))
    };
    let warehouse =
        |cost: &super::book::Cost| cost.warehouse.is_none() || cost.warehouse == cart.request.warehouse;
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
            let Ok((offer, factor, list_holds)) =
                list_offer(cart, line, list, needs, depth.saturating_add(1))?
            else {
                return Ok(Err(Reason::NoReference));
            };
            let cost = cost_of(cart, line, &offer, factor, list_holds, line.line.quantity, Decimal::ZERO)?;
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

/// Whether the buyer's assortments leave the product out.
fn not_in_assortment(cart: &Cart<'_>, line: &WorkLine<'_>) -> bool {
    let mut any = false;
    let mut included = false;
    let targets = |target: &super::rules::Target| {
        target.skus.contains(line.item.sku)
            || line.item.product.is_some_and(|product| target.products.contains(product))
            || target.categories.iter().any(|category| line.item.categories.contains(&category))
            || target.product_groups.iter().any(|group| line.item.groups.contains(group))
    };
    for assortment in
        cart.book.assortments.iter().filter(|assortment| eligible(assortment.eligible.as_ref(), cart.request))
    {
        any = true;
        if assortment.exclude.as_ref().is_some_and(targets) {
            return true;
        }
        included = included || assortment.include.as_ref().is_none_or(targets);
    }
    any && !included
}

/// Lets those that lost to a price that has been used up take part again.
pub(crate) fn reopen(cart: &Cart<'_>, line: &WorkLine<'_>, found: &mut [Candidate<'_>]) {
    for candidate in found.iter_mut().filter(|candidate| !candidate.ruled_out) {
        if candidate.lost != Some(Reason::AllowanceUsed) {
            candidate.lost = None;
        }
    }
    contract_policy(cart, line, found);
}

/// What contracts do to other prices: one that prevails, one that is named, one that is all the buyer sees.
fn contract_policy(cart: &Cart<'_>, line: &WorkLine<'_>, found: &mut [Candidate<'_>]) {
    let stands = |candidate: &Candidate<'_>| candidate.term.is_some() && candidate.lost.is_none();
    let only = cart
        .request
        .accounts()
        .filter_map(|account| cart.book.by_account.get(account))
        .flatten()
        .filter_map(|index| cart.book.contracts.get(*index))
        .any(|contract| contract.alone && contract_stands(cart, contract).is_none());
    let prevails = cart.book.contract_prices == ContractPrices::Prevail && found.iter().any(stands);
    for candidate in found.iter_mut().filter(|candidate| candidate.lost.is_none()) {
        let named = line.line.contract.as_ref();
        candidate.lost = match &candidate.term {
            Some((contract, _)) if named.is_some_and(|named| *named != contract.id) => {
                Some(Reason::OtherContract)
            }
            None if named.is_some() => Some(Reason::OtherContract),
            None if only => Some(Reason::ContractOnly),
            None if prevails => Some(Reason::ContractPrevails),
            _ => None,
        };
    }
}

/// What an offer costs for `quantity` units of the line after `taken` of them; `None` where the quantity has no price.
fn cost_of(
    cart: &Cart<'_>,
    line: &WorkLine<'_>,
    offer: &Offer<'_>,
    factor: Decimal,
    holds: Decimal,
    quantity: Decimal,
    taken: Decimal,
) -> Result<Option<Cost>> {
    let pool = line.pools.get(offer.scope);
    let in_row = |base: Decimal| {
        exact::div(base, holds)
            .ok_or_else(|| Error::new(Code::PrecisionLoss).at(alloc::format!("/lines/{}", line.index)))
    };
    let measure = Measure {
        offset: exact::add(in_row(pool.before)?, exact::mul(taken, factor)?)?,
        quantity: exact::mul(quantity, factor)?,
        pool: in_row(pool.whole)?,
        step: if holds == Decimal::ONE { line.item.step } else { Decimal::ONE },
    };
    let ladder = &offer.ladder;
    let Some(mut slices) = ladder.slices(measure)? else { return Ok(None) };
    let mut times_per = Decimal::ZERO;
    let mut before_ending = None;
    // An ending is for a price per unit; it has no meaning for a price per hundred or for a percentage.
    let ending = offer.ending.filter(|_| ladder.per == Decimal::ONE && ladder.mode != Mode::GraduatedPercent);
    for slice in &mut slices {
        slice.unit = cart.unit_rounding(slice.unit)?;
        if let Some(ending) = ending {
            before_ending = Some(slice.unit);
            slice.unit = cart.ending(ending, slice.unit)?;
        }
        times_per = exact::add(times_per, exact::mul(slice.quantity, slice.unit)?)?;
        if !slice.flat.is_zero() {
            times_per = exact::add(times_per, exact::mul(slice.flat, ladder.per)?)?;
        }
    }
    let single = match slices.as_slice() {
        [slice] if ladder.mode == Mode::Volume || ladder.mode == Mode::Graduated => Some(slice),
        _ => None,
    };
    let per_line_unit = |price: Decimal| -> Result<Decimal> {
        let price = exact::mul(price, factor)?;
        exact::div(price, ladder.per).map_or_else(|| cart.unit_display().quotient(price, ladder.per), Ok)
    };
    // A rung with only a flat amount has no unit price.
    let single = single.filter(|slice| slice.flat.is_zero() || !slice.unit.is_zero());
    let rung = slices.last().and_then(|slice| slice.rung).and_then(|index| ladder.rungs.get(index));
    let unit_price = single.map(|slice| per_line_unit(slice.unit)).transpose()?;
    Ok(Some(Cost {
        times_per,
        per: ladder.per,
        unit_price,
        before_ending: match before_ending {
            None => unit_price,
            Some(before) => single.map(|_| per_line_unit(before)).transpose()?,
        },
        reached: rung.map(|rung| rung.bound),
        holds,
        slices,
    }))
}

impl Candidate<'_> {
    /// What this candidate costs for a quantity of the line.
    pub(crate) fn cost(
        &self,
        cart: &Cart<'_>,
        line: &WorkLine<'_>,
        quantity: Decimal,
        taken: Decimal,
    ) -> Result<Option<Cost>> {
        cost_of(cart, line, &self.offer, self.factor, self.holds, quantity, taken)
    }

    /// Units of the row in one unit of the line.
    pub(crate) const fn factor(&self) -> Decimal {
        self.factor
    }

    /// Where the price per unit changes, in base units, if that price is all there is to pay and nothing but the quantity of the
    /// line itself decides it: no flat amounts, graduated slices, packages, shared quantities, allowances or prices per hundred.
    pub(crate) fn breaks(&self) -> Result<Option<Vec<Bound>>> {
        let ladder = &self.offer.ladder;
        let plain = *self.offer.scope == Scope::Line
            && ladder.mode == Mode::Volume
            && ladder.per == Decimal::ONE
            && ladder.rungs.iter().all(|rung| rung.flat.is_zero())
            && self.term.is_none_or(|(_, term)| term.allowance.is_none());
        if !plain {
            return Ok(None);
        }
        ladder.rungs.iter().map(|rung| rung.bound.scaled(self.holds)).collect::<Result<_>>().map(Some)
    }

    /// What it would cost for the whole line, for the explanation; `None` for what never offered anything.
    pub(crate) fn would_cost(&self, cart: &Cart<'_>, line: &WorkLine<'_>) -> Result<Option<Cost>> {
        if self.ruled_out { Ok(None) } else { self.cost(cart, line, line.line.quantity, Decimal::ZERO) }
    }

    /// The price of its first unit, per unit of the line.
    pub(crate) fn first_unit(&self) -> Option<Decimal> {
        let price = exact::mul(self.offer.ladder.first_unit()?, self.factor).ok()?;
        exact::div(price, self.offer.ladder.per)
    }
}

/// A quantity at which a line's price may change.
#[derive(Debug, Clone)]
pub(crate) struct Break {
    /// Base units of the line, with everything else that is counted as it is.
    pub(crate) own: Decimal,
    /// The quantity that is counted.
    pub(crate) scope: Scope,
}

/// The quantities above its own at which the price of a line may change: the bounds of every ladder that could price it,
/// rising. What the price is there, only pricing says.
pub(crate) fn breaks_above(cart: &Cart<'_>, line: &WorkLine<'_>) -> Result<Vec<Break>> {
    let mut bounds: Vec<(Bound, &Scope)> = Vec::new();
    for candidate in candidates(cart, line, &mut Vec::new())?.iter().filter(|candidate| !candidate.ruled_out)
    {
        match (&candidate.rule, candidate.term) {
            (RuleRef::List(list), _) => bounds_of_list(cart, line, *list, 0, &mut bounds)?,
            (_, Some((_, term))) => bounds_of_price(cart, line, &(&term.price).into(), 0, &mut bounds)?,
            _ => {}
        }
    }
    let mut breaks = Vec::with_capacity(bounds.len());
    for (bound, scope) in bounds {
        let pool = line.pools.get(scope);
        let others = exact::sub(pool.whole, line.base_quantity)?;
        let reached = match bound {
            Bound::From(least) => least,
            // The first step over the bound.
            Bound::Above(bound) => {
                let down = Rounding { mode: RoundingMode::Floor, increment: line.item.step };
                exact::add(down.round(bound)?, line.item.step)?
            }
        };
        let own = exact::sub(reached, others)?;
        if own > line.base_quantity {
            breaks.push(Break { own, scope: scope.clone() });
        }
    }
    breaks.sort_by(|a, b| a.own.cmp(&b.own).then_with(|| a.scope.cmp(&b.scope)));
    breaks.dedup_by(|later, earlier| later.own == earlier.own);
    Ok(breaks)
}

/// The bounds of a list's prices for a line, in base units.
fn bounds_of_list<'a>(
    cart: &Cart<'a>,
    line: &WorkLine<'a>,
    list: usize,
    depth: usize,
    bounds: &mut Vec<(Bound, &'a Scope)>,
) -> Result<()> {
    if depth > limits::CHAIN {
        return Ok(());
    }
    let deeper = depth.saturating_add(1);
    match row_of(cart, line, list) {
        (Some(row), _) => bounds_of_price(cart, line, &row.price(), deeper, bounds),
        (None, _) => match cart.book.lists.get(list).and_then(|list| list.adjust) {
            Some((from, _)) => bounds_of_list(cart, line, from, deeper, bounds),
            None => Ok(()),
        },
    }
}

/// The bounds of a price and of those that it builds on, in base units.
fn bounds_of_price<'a>(
    cart: &Cart<'a>,
    line: &WorkLine<'a>,
    price: &PriceRef<'a>,
    depth: usize,
    bounds: &mut Vec<(Bound, &'a Scope)>,
) -> Result<()> {
    let ladder = match &price.rule {
        RuleOf::Ladder(ladder) => ladder.as_ref(),
        RuleOf::Worked(PriceRule::Ladder(ladder)) => ladder,
        RuleOf::Worked(PriceRule::OffList { list, .. }) => {
            return bounds_of_list(cart, line, *list, depth, bounds);
        }
        RuleOf::Worked(PriceRule::Formula(formula)) => {
            return bounds_of_value(cart, line, &formula.value, depth, bounds);
        }
        RuleOf::Worked(
            PriceRule::OverCostPercent(_) | PriceRule::OverCostAmount(_) | PriceRule::Ask { .. },
        ) => return Ok(()),
    };
    let unit = price.unit.unwrap_or_else(|| line.item.units.base());
    let holds = line.item.units.to_base(Decimal::ONE, unit)?;
    for rung in &ladder.rungs {
        bounds.push((rung.bound.scaled(holds)?, price.over));
    }
    Ok(())
}

fn bounds_of_value<'a>(
    cart: &Cart<'a>,
    line: &WorkLine<'a>,
    value: &Expression,
    depth: usize,
    bounds: &mut Vec<(Bound, &'a Scope)>,
) -> Result<()> {
    let operands: &[Expression] = match value {
        Expression::Number(_) | Expression::Cost => &[],
        Expression::List(id) => {
            let list = cart.book.lists.iter().position(|list| list.id == *id);
            return list.map_or(Ok(()), |list| bounds_of_list(cart, line, list, depth, bounds));
        }
        Expression::Sum(all) | Expression::Product(all) | Expression::Min(all) | Expression::Max(all) => all,
        Expression::Difference(pair) => pair.as_slice(),
    };
    operands.iter().try_for_each(|operand| bounds_of_value(cart, line, operand, depth, bounds))
}

/// The price that a list has for the first unit of a line, for the top of the waterfall.
pub(crate) fn reference_price(cart: &Cart<'_>, line: &WorkLine<'_>, list: usize) -> Result<Option<Decimal>> {
    let Ok((offer, factor, _)) = list_offer(cart, line, list, &mut Vec::new(), 0)? else { return Ok(None) };
    let Some(unit) = offer.ladder.first_unit() else { return Ok(None) };
    Ok(exact::div(exact::mul(unit, factor)?, offer.ladder.per))
}

/// The winner among the candidates that still stand, with what it costs. The others are given their reasons.
pub(crate) fn choose(
    cart: &Cart<'_>,
    line: &WorkLine<'_>,
    found: &mut [Candidate<'_>],
    quantity: Decimal,
    taken: Decimal,
) -> Result<Option<(usize, Cost)>> {
    let mut costs = costs(cart, line, found, quantity, taken)?;
    // Contract prices prevail where there is one; a term without a price at the quantity leaves it to the lists.
    if !found.iter().any(|candidate| candidate.lost.is_none()) {
        for candidate in found.iter_mut().filter(|candidate| candidate.lost == Some(Reason::ContractPrevails))
        {
            candidate.lost = None;
        }
        costs = self::costs(cart, line, found, quantity, taken)?;
    }
    // Among contract terms that prevail, precedence decides, not the strategy for lists.
    let prevailing = cart.book.contract_prices == ContractPrices::Prevail
        && found.iter().any(|candidate| candidate.lost.is_none() && candidate.term.is_some());
    let strategy = if prevailing { Strategy::FirstByPriority } else { cart.book.combine.strategy };
    if matches!(strategy, Strategy::MergeByPriority) {
        refuse_merging(found);
    }
    let by_slot = matches!(strategy, Strategy::MergeByPriority)
        || (strategy == Strategy::Lowest && cart.book.combine.ladder == LadderMerge::PerSlot);
    if by_slot {
        keep_highest_slot(line, found, &costs)?;
    }
    let mut winner: Option<usize> = None;
    for index in 0..found.len() {
        let Some(candidate) = found.get(index).filter(|candidate| candidate.lost.is_none()) else { continue };
        let better = match winner.and_then(|best| Some((found.get(best)?, costs.get(best)?.as_ref()?))) {
            None => true,
            Some((best, best_cost)) => match strategy {
                Strategy::FirstByPriority | Strategy::MergeByPriority => false,
                Strategy::MostSpecific => more_specific(cart, candidate, best),
                Strategy::Lowest | Strategy::BestForBuyer => {
                    match costs.get(index).and_then(Option::as_ref) {
                        Some(cost) => cost.cheaper(best_cost)? == Ordering::Less,
                        None => false,
                    }
                }
            },
        };
        if better {
            winner = Some(index);
        }
    }
    let reason = match strategy {
        Strategy::FirstByPriority | Strategy::MergeByPriority => Reason::LowerPriority,
        Strategy::MostSpecific => Reason::LessSpecific,
        Strategy::Lowest | Strategy::BestForBuyer => Reason::HigherPrice,
    };
    for (index, candidate) in found.iter_mut().enumerate() {
        if candidate.lost.is_none() && Some(index) != winner {
            candidate.lost = Some(reason);
        }
    }
    Ok(winner.and_then(|index| costs.get_mut(index).and_then(Option::take).map(|cost| (index, cost))))
}

/// What each candidate that still stands costs; one that has no price for the quantity is ruled out.
fn costs(
    cart: &Cart<'_>,
    line: &WorkLine<'_>,
    found: &mut [Candidate<'_>],
    quantity: Decimal,
    taken: Decimal,
) -> Result<Vec<Option<Cost>>> {
    let mut costs = Vec::with_capacity(found.len());
    for candidate in found.iter_mut() {
        let cost = if candidate.lost.is_none() { candidate.cost(cart, line, quantity, taken)? } else { None };
        if cost.is_none() && candidate.lost.is_none() {
            candidate.lost = Some(Reason::BelowFirstTier);
        }
        costs.push(cost);
    }
    Ok(costs)
}

/// A list that refuses merging contributes only if nothing came before, and blocks what follows.
fn refuse_merging(found: &mut [Candidate<'_>]) {
    let mut contributed = false;
    let mut closed = false;
    for candidate in found.iter_mut().filter(|candidate| candidate.lost.is_none()) {
        if closed || (!candidate.merge && contributed) {
            candidate.lost = Some(Reason::MergeRefused);
        } else {
            contributed = true;
            closed = !candidate.merge;
        }
    }
}

/// Of ladders that merge slot by slot, only those that define the highest slot reached stay.
fn keep_highest_slot(line: &WorkLine<'_>, found: &mut [Candidate<'_>], costs: &[Option<Cost>]) -> Result<()> {
    let merges =
        |candidate: &Candidate<'_>| candidate.lost.is_none() && candidate.offer.ladder.mode == Mode::Volume;
    let slot = |cost: &Option<Cost>| cost.as_ref().map(|cost| cost.slot(line)).transpose();
    let slots: Vec<_> = costs.iter().map(slot).collect::<Result<_>>()?;
    let highest = found
        .iter()
        .zip(&slots)
        .filter(|(candidate, _)| merges(candidate))
        .filter_map(|(_, slot)| *slot)
        .max();
    for (candidate, slot) in found.iter_mut().zip(slots) {
        if merges(candidate) && slot != highest {
            candidate.lost = Some(Reason::OtherSlot);
        }
    }
    Ok(())
}

/// Whether one candidate is more specific than another, in the declared order of dimensions.
fn more_specific(cart: &Cart<'_>, candidate: &Candidate<'_>, best: &Candidate<'_>) -> bool {
    let order: &[Specificity] = match &cart.book.combine.specificity {
        Some(SpecificityOrder::Count) => &[],
        Some(SpecificityOrder::Dimensions(order)) => order,
        None => Specificity::ALL,
    };
    let key = |candidate: &Candidate<'_>| {
        let named: Vec<bool> =
            order.iter().map(|dimension| candidate.dimensions.contains(dimension)).collect();
        (named, candidate.dimensions.len())
    };
    key(candidate) > key(best)
}
