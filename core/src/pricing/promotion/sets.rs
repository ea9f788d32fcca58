//! Buy some, get some: sets of units out of several lines. The dearest units are bought and the cheapest are discounted, ties
//! in canonical order, and a unit counts once in a cart, whichever promotion used it.

use alloc::collections::BTreeSet;
use alloc::vec::Vec;
use core::cmp::Reverse;

use rust_decimal::Decimal;

use super::super::reason::Reason;
use super::super::rules::PromotionPer;
use super::action::Sets;
use super::amount::open_units;
use super::effect::{Effect, UsedUnits};
use super::plan::Lines;
use super::tally::Refused;
use crate::error::Result;
use crate::limits;
use crate::money::{Rounding, RoundingMode, exact};

/// Units of one line that no set has used.
#[derive(Debug)]
struct Stock {
    line: usize,
    /// Whole base units left for sets.
    units: Decimal,
    /// What the rest of the line costs, and how many base units that is; more than `units` where it is not whole.
    value: Decimal,
    rest: Decimal,
    /// What one unit costs, to be compared with others.
    unit: Decimal,
    buys: bool,
    gets: bool,
    bought: Decimal,
    got: Decimal,
}

/// As many sets as there are units for, at most `times`.
pub(super) fn effect(
    lines: &Lines<'_>,
    sets: &Sets,
    times: Option<u32>,
    refused: &mut Refused,
) -> Result<Effect> {
    let own = lines.promotion.on.as_ref();
    let gets: BTreeSet<usize> = lines.targets(sets.get_on.as_ref().or(own), refused).into_iter().collect();
    let buys = if sets.buy_on == sets.get_on {
        gets.clone()
    } else {
        lines.targets(sets.buy_on.as_ref().or(own), refused).into_iter().collect()
    };
    let mut stocks = stocks(lines, &buys, &gets)?;
    let most = [sets.repeat, times].into_iter().flatten().min();
    let count = count(&stocks, sets, most)?;
    if count.is_zero() {
        return Ok(Effect::default());
    }
    pick(&mut stocks, exact::mul(count, sets.buy.into())?, exact::mul(count, sets.get.into())?)?;
    let mut effect = Effect { times: u32::try_from(count).unwrap_or(u32::MAX), ..Effect::default() };
    for stock in &stocks {
        settle(lines, sets, stock, &mut effect)?;
    }
    let discounted: BTreeSet<usize> = effect.lines.iter().map(|(line, _)| *line).collect();
    for index in gets.difference(&discounted) {
        if let Some(line) = lines.cart.lines.get(*index) {
            refused.push_line(lines.promotion, line, Reason::NothingOff);
        }
    }
    Ok(effect)
}

/// What the lines have left, in canonical order.
fn stocks(lines: &Lines<'_>, buys: &BTreeSet<usize>, gets: &BTreeSet<usize>) -> Result<Vec<Stock>> {
    let whole = Rounding { mode: RoundingMode::Floor, increment: Decimal::ONE };
    let comparable = Rounding::digits(RoundingMode::HalfEven, limits::PRICE_SCALE);
    let mut stocks = Vec::new();
    for &index in &lines.cart.canonical {
        let (buys, gets) = (buys.contains(&index), gets.contains(&index));
        let Some(line) = lines.cart.lines.get(index).filter(|_| buys || gets) else { continue };
        let used = lines.tally.line(index);
        let rest = exact::sub(open_units(line)?, used.units)?;
        let value = exact::sub(line.open, used.value)?;
        let units = whole.round(rest)?;
        if units <= Decimal::ZERO || value <= Decimal::ZERO {
            continue;
        }
        let unit = comparable.quotient(value, rest)?;
        let none = Decimal::ZERO;
        stocks.push(Stock { line: index, units, value, rest, unit, buys, gets, bought: none, got: none });
    }
    Ok(stocks)
}

/// How many sets there are units for.
fn count(stocks: &[Stock], sets: &Sets, most: Option<u32>) -> Result<Decimal> {
    let sum =
        |of: fn(&Stock) -> bool| exact::sum(stocks.iter().filter(|stock| of(stock)).map(|stock| stock.units));
    let whole = Rounding { mode: RoundingMode::Floor, increment: Decimal::ONE };
    let (buy, get) = (Decimal::from(sets.buy), Decimal::from(sets.get));
    let mut count = whole.quotient(sum(|_| true)?, exact::add(buy, get)?)?;
    count = count.min(whole.quotient(sum(|stock| stock.gets)?, get)?);
    if sets.buy > 0 {
        count = count.min(whole.quotient(sum(|stock| stock.buys)?, buy)?);
    }
    Ok(most.map_or(count, |most| count.min(most.into())))
}

/// Picks the dearest units as bought, sparing what the discounted ones need, then the cheapest of the rest as discounted.
fn pick(stocks: &mut [Stock], mut buy: Decimal, mut get: Decimal) -> Result<()> {
    let gettable = exact::sum(stocks.iter().filter(|stock| stock.gets).map(|stock| stock.units))?;
    let mut spare = exact::sub(gettable, get)?;
    // Sorting is stable: at a tie the canonical order stays.
    let mut dearest: Vec<&mut Stock> = stocks.iter_mut().filter(|stock| stock.buys).collect();
    dearest.sort_by_key(|stock| Reverse(stock.unit));
    for stock in dearest {
        let most = if stock.gets { stock.units.min(spare) } else { stock.units };
        stock.bought = most.min(buy);
        buy = exact::sub(buy, stock.bought)?;
        if stock.gets {
            spare = exact::sub(spare, stock.bought)?;
        }
    }
    let mut cheapest: Vec<&mut Stock> = stocks.iter_mut().filter(|stock| stock.gets).collect();
    cheapest.sort_by_key(|stock| stock.unit);
    for stock in cheapest {
        stock.got = exact::sub(stock.units, stock.bought)?.min(get);
        get = exact::sub(get, stock.got)?;
    }
    Ok(())
}

fn settle(lines: &Lines<'_>, sets: &Sets, stock: &Stock, effect: &mut Effect) -> Result<()> {
    let rounding = &lines.cart.plan.each_adjustment;
    let units = exact::add(stock.bought, stock.got)?;
    if units.is_zero() {
        return Ok(());
    }
    let whole = exact::mul(stock.rest, Decimal::ONE_HUNDRED)?;
    let amount = match lines.promotion.per {
        PromotionPer::Line => {
            rounding.proportion(stock.value, exact::mul(stock.got, sets.percent)?, whole)?
        }
        PromotionPer::Unit => {
            rounding.product(rounding.proportion(stock.value, sets.percent, whole)?, stock.got)?
        }
    };
    let amount = amount.min(stock.value);
    if !amount.is_zero() {
        effect.lines.push((stock.line, amount));
    }
    let worth = rounding.proportion(stock.value, units, stock.rest)?;
    effect.units.push(UsedUnits { line: stock.line, units, worth });
    Ok(())
}
