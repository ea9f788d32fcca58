//! What a promotion does to a cart: first as a plan that can be compared with others and cut to what is left of the
//! promotion, then carried out.

use alloc::collections::BTreeSet;
use alloc::vec::Vec;

use rust_decimal::Decimal;

use super::super::work::{Cart, Discount, Gift, WorkLine};
use super::programme::Promotion;
use super::tally::{Room, Tally};
use crate::error::{Code, Result};
use crate::id::{PromotionId, Sku};
use crate::money::{ResolvedPlan, UnitSplit, exact, split_per_unit};

/// Lines or charges by position, and what is taken from each.
pub(super) type Takes = Vec<(usize, Decimal)>;

/// What a promotion does to a cart.
#[derive(Debug, Clone, Default)]
pub(super) struct Effect {
    /// What it takes from lines; nothing is zero.
    pub(super) lines: Takes,
    /// What it takes from freight charges.
    pub(super) charges: Takes,
    /// Units that sets use up.
    pub(super) units: Vec<UsedUnits>,
    /// What it adds at no charge, and the lines that earn it.
    pub(super) gift: Option<(Sku, Decimal, Vec<usize>)>,
    /// How often it applies.
    pub(super) times: u32,
}

/// Base units of a line that a set uses up.
#[derive(Debug, Clone, Copy)]
pub(super) struct UsedUnits {
    pub(super) line: usize,
    pub(super) units: Decimal,
    /// What they cost before the set.
    pub(super) worth: Decimal,
}

impl Effect {
    /// Each line counts as one time.
    pub(super) fn by_line(lines: Takes) -> Self {
        let times = u32::try_from(lines.len()).unwrap_or(u32::MAX);
        Self { lines, times, ..Self::default() }
    }

    pub(super) fn is_empty(&self) -> bool {
        self.lines.is_empty() && self.charges.is_empty() && self.gift.is_none()
    }

    /// What it takes altogether.
    pub(super) fn total(&self) -> Result<Decimal> {
        exact::sum(self.lines.iter().chain(&self.charges).map(|(_, amount)| *amount))
    }

    /// Cut to what is left of the budget, from the last line backwards.
    pub(super) fn within(mut self, room: &Room) -> Result<Self> {
        let Some(budget) = room.amount else { return Ok(self) };
        let mut left = budget;
        for (_, amount) in self.lines.iter_mut().chain(&mut self.charges) {
            *amount = (*amount).min(left.max(Decimal::ZERO));
            left = exact::sub(left, (*amount).max(Decimal::ZERO))?;
        }
        self.lines.retain(|(_, amount)| !amount.is_zero());
        self.charges.retain(|(_, amount)| !amount.is_zero());
        Ok(self)
    }

    /// The lines that it applies to.
    pub(super) fn touched(&self) -> Vec<usize> {
        let earned = self.gift.iter().flat_map(|(_, _, lines)| lines);
        self.lines.iter().map(|(line, _)| line).chain(earned).copied().collect()
    }

    /// Carries it out.
    pub(super) fn commit(
        self,
        cart: &mut Cart<'_>,
        tally: &mut Tally,
        index: usize,
        promotion: &Promotion,
    ) -> Result<()> {
        let total = self.total()?;
        if let Some(used) = tally.promotion_mut(index) {
            used.times = used.times.saturating_add(self.times);
            used.amount = exact::add(used.amount, total.max(Decimal::ZERO))?;
        }
        let in_sets: BTreeSet<usize> = self.units.iter().map(|used| used.line).collect();
        for (position, amount) in self.lines {
            take_line(cart, tally, &promotion.id, position, amount, in_sets.contains(&position))?;
        }
        for used in &self.units {
            if let Some(line) = tally.line_mut(used.line) {
                line.units = exact::add(line.units, used.units)?;
                line.value = exact::add(line.value, used.worth)?.max(Decimal::ZERO);
            }
        }
        for (position, amount) in self.charges {
            if let Some(charge) = cart.charges.get_mut(position) {
                charge.total = exact::sub(charge.total, amount)?;
                charge.discounts.push((promotion.id.clone(), amount));
            }
        }
        if let Some((sku, quantity, _)) = self.gift {
            cart.gifts.push(Gift { promotion: promotion.id.clone(), sku, quantity });
        }
        Ok(())
    }
}

fn take_line(
    cart: &mut Cart<'_>,
    tally: &mut Tally,
    promotion: &PromotionId,
    position: usize,
    amount: Decimal,
    in_set: bool,
) -> Result<()> {
    let Some(line) = cart.lines.get_mut(position) else { return Ok(()) };
    if let Some(tally) = tally.line_mut(position) {
        if in_set {
            // Comes off what the used units cost, which is added once all amounts are known.
            tally.value = exact::sub(tally.value, amount)?;
        } else if !tally.value.is_zero() && !line.open.is_zero() {
            // Units that a set has used bear their share.
            let share = cart.plan.each_adjustment.proportion(tally.value, amount, line.open)?;
            tally.value = exact::sub(tally.value, share)?;
        }
    }
    line.open = exact::sub(line.open, amount)?;
    line.total = exact::sub(line.total, amount)?;
    let splits = splits(&cart.plan, line, amount)?;
    line.discounts.push(Discount { promotion: promotion.clone(), amount, splits });
    Ok(())
}

/// The amount over the units of a line. A plan may keep discounts finer than it splits; they are then split as fine as they are.
fn splits(plan: &ResolvedPlan, line: &WorkLine<'_>, amount: Decimal) -> Result<Vec<UnitSplit>> {
    let quantity = line.line.quantity;
    match split_per_unit(amount, quantity, plan.allocation_increment) {
        Ok(split) => Ok(split.groups),
        Err(error) if error.code == Code::PrecisionLoss => {
            let finest = Decimal::try_new(1, amount.normalize().scale()).unwrap_or(Decimal::ONE);
            Ok(split_per_unit(amount, quantity, finest)?.groups)
        }
        Err(error) => Err(error),
    }
}
