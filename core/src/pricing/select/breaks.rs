//! Where the price of a line may change if more of it is bought.

use alloc::vec::Vec;

use rust_decimal::Decimal;

use super::candidates;
use super::sources::row_of;
use crate::error::Result;
use crate::limits;
use crate::money::{Rounding, RoundingMode, exact};
use crate::pricing::book::{PriceRule, Scope};
use crate::pricing::ladder::Bound;
use crate::pricing::rows::{PriceRef, RuleOf};
use crate::pricing::rules::Expression;
use crate::pricing::work::{Cart, RuleRef, WorkLine};

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
