//! The promotions of a line as a short list of percentages, for lines that nothing else touches: the editable handle applies it
//! without the pipeline. Only what hangs on nothing but the quantity of the line itself is said here.

use alloc::vec::Vec;

use rust_decimal::Decimal;

use super::super::facts::CartView;
use super::super::ladder::Bound;
use super::super::result::LineStatus;
use super::super::rules::{Basis, Pick, PromotionPer, Stage};
use super::super::work::{Cart, WorkLine};
use super::action::{Action, Off};
use super::plan::{Lines, OPEN_TO_ALL, fails};
use super::programme::Promotion;
use super::tally::{Room, Tally, Used};
use crate::condition::{Condition, Fact, NumberFact, Range};
use crate::error::Result;
use crate::id::PromotionId;

/// A percentage off a line. It counts as applied only where it takes something.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Percentage<'a> {
    pub(crate) promotion: &'a PromotionId,
    pub(crate) percent: Decimal,
    /// Of the subtotal, not of what is left.
    pub(crate) initial: bool,
    /// Only where nothing has applied before.
    pub(crate) alone: bool,
    /// How many of those that follow it keeps out once it has applied.
    pub(crate) keeps_out: usize,
}

/// Quantities of the line, in base units, at which another set of promotions may apply; `None` where a promotion that
/// stands for this cart looks at more than that, or does something else than taking a percentage off each line.
pub(crate) fn breaks(cart: &Cart<'_>, line: &WorkLine<'_>) -> Result<Option<Vec<Bound>>> {
    let mut bounds = Vec::new();
    // Promotions of the shipping stage touch charges only.
    for stage in [Stage::Line, Stage::Order] {
        for slot in cart.book.promotions.slots(stage) {
            for &member in &slot.members {
                let Some(promotion) = standing(cart, member)? else { continue };
                if stage == Stage::Order || slot.pick == Pick::Best || simple(promotion).is_none() {
                    return Ok(None);
                }
                for condition in [&promotion.when, &promotion.on].into_iter().flatten() {
                    if !add_breaks(condition, line, &mut bounds) {
                        return Ok(None);
                    }
                }
            }
        }
    }
    Ok(Some(bounds))
}

/// The percentages off each line at its quantity, in the order in which they apply. Asked only where [`breaks`] are known.
pub(crate) fn percentages<'a>(cart: &Cart<'a>) -> Result<Vec<Vec<Percentage<'a>>>> {
    let (tally, view) = (Tally::new(cart), CartView::new(cart));
    let mut found: Vec<Vec<(Percentage<'a>, Ends)>> = cart.lines.iter().map(|_| Vec::new()).collect();
    for slot in cart.book.promotions.slots(Stage::Line) {
        let begins: Vec<usize> = found.iter().map(Vec::len).collect();
        for &member in &slot.members {
            let Some(promotion) = standing(cart, member)? else { continue };
            let Some(percent) = simple(promotion) else { continue };
            let percentage = Percentage {
                promotion: &promotion.id,
                percent,
                initial: promotion.basis == Basis::Initial,
                alone: slot.pick == Pick::Exclusive,
                keeps_out: 0,
            };
            let ends = match slot.pick {
                _ if promotion.stop_after => Ends::All,
                Pick::Exclusive => Ends::All,
                Pick::First => Ends::Slot,
                Pick::Stack | Pick::Best => Ends::Nothing,
            };
            let lines = Lines { cart, tally: &tally, promotion, view: &view, bar: OPEN_TO_ALL };
            for (line, found) in cart.lines.iter().zip(&mut found) {
                if line.status == LineStatus::Priced && lines.kept_out(line, promotion.on.as_ref()).is_none()
                {
                    found.push((percentage, ends));
                }
            }
        }
        for (found, begins) in found.iter_mut().zip(begins) {
            keep_out(found.get_mut(begins..).unwrap_or_default(), Ends::Slot);
        }
    }
    let finish = |mut found: Vec<(Percentage<'a>, Ends)>| {
        keep_out(&mut found, Ends::All);
        found.into_iter().map(|(percentage, _)| percentage).collect()
    };
    Ok(found.into_iter().map(finish).collect())
}

/// What a promotion ends where it applies.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Ends {
    Nothing,
    Slot,
    All,
}

/// Those that end this keep out all that follow in it.
fn keep_out(list: &mut [(Percentage<'_>, Ends)], what: Ends) {
    for (after, (percentage, ends)) in list.iter_mut().rev().enumerate() {
        if *ends == what {
            percentage.keeps_out = after;
        }
    }
}

/// The promotion, unless this buyer can't get it whatever the lines are.
fn standing<'a>(cart: &Cart<'a>, member: usize) -> Result<Option<&'a Promotion>> {
    let Some(promotion) = cart.book.promotions.get(member) else { return Ok(None) };
    if Room::of(cart, promotion, Used::default())?.is_err() {
        return Ok(None);
    }
    let view = CartView::new(cart);
    let conditions = [&promotion.when, &promotion.on].into_iter().flatten();
    let barred = conditions
        .filter_map(|condition| condition.clone().split_static().0)
        .any(|fixed| fails(Some(&fixed), &view).is_some());
    Ok((!barred).then_some(promotion))
}

/// The percentage, if that is all there is to it.
fn simple(promotion: &Promotion) -> Option<Decimal> {
    let Action::Off(Off::Percent(percent)) = promotion.action else { return None };
    let unlimited = promotion.limits.per_order.is_none() && promotion.limits.budget.is_none();
    (unlimited && promotion.per == PromotionPer::Line && percent >= Decimal::ZERO).then_some(percent)
}

/// Whether nothing that the condition asks for but the quantity of the line can change; adds the quantities it names.
fn add_breaks(condition: &Condition, line: &WorkLine<'_>, bounds: &mut Vec<Bound>) -> bool {
    let fixed = |fact: &Fact| {
        !matches!(fact, Fact::Amount(_))
            && (!matches!(fact, Fact::Number(_)) || *fact == Fact::Number(NumberFact::Quantity))
    };
    if !condition.facts_used().iter().all(fixed) {
        return false;
    }
    let mut exact = true;
    condition.walk(&mut |part| {
        let Condition::Number { range, unit, .. } = part else { return };
        let unit = unit.as_ref().unwrap_or_else(|| line.item.units.base());
        let one = line.item.units.to_base(Decimal::ONE, unit);
        for bound in ends(*range) {
            match one.clone().and_then(|one| bound.scaled(one)) {
                Ok(bound) => bounds.push(bound),
                Err(_) => exact = false,
            }
        }
    });
    exact
}

/// Where a range begins, and where what lies beyond it begins.
fn ends(range: Range) -> impl Iterator<Item = Bound> {
    let begins = |value, included| if included { Bound::From(value) } else { Bound::Above(value) };
    let lower = range.lower.map(|bound| begins(bound.value, bound.included));
    let upper = range.upper.map(|bound| begins(bound.value, !bound.included));
    lower.into_iter().chain(upper)
}
