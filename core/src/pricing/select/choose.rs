//! Which of the prices that could be a line's is its price, by the combining strategy. What lost is given its reason.

use alloc::vec::Vec;
use core::cmp::Ordering;

use rust_decimal::Decimal;

use super::Candidate;
use super::cost::Cost;
use crate::error::Result;
use crate::pricing::reason::Reason;
use crate::pricing::rules::{ContractPrices, LadderMerge, Mode, Specificity, SpecificityOrder, Strategy};
use crate::pricing::work::{Cart, WorkLine};

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
