//! The plan of one line: its price as a ladder of rungs over its quantity, each with the promotions that apply there, and
//! its taxes. Nothing is decided here: the breaks of everything that could price the line cut its quantity into
//! intervals, the general pipeline prices the line once in each, and what it found is kept in scaled integers.

use alloc::boxed::Box;
use alloc::vec::Vec;
use core::slice;

use rust_decimal::Decimal;

use super::scaled::{Division, Point, Share, pow10, scaled};
use crate::id::PromotionId;
use crate::limits;
use crate::money::ResolvedPlan;
use crate::pricing::work::RuleRef;

/// Quantities are counted in millionths where they are compared with breaks.
const MILLIONTHS: u32 = limits::QUANTITY_SCALE;

/// The scale of amounts and the rounding points of a cart's lines.
#[derive(Debug, Clone, Copy)]
pub(super) struct Points {
    /// Decimals of every amount: the currency's exponent or more.
    pub(super) scale: u32,
    /// Decimals that results show at least: the currency's exponent.
    pub(super) exponent: u32,
    pub(super) line_total: Point,
    pub(super) each_adjustment: Point,
    pub(super) tax_line: Point,
    /// Rounds the sum of all lines.
    pub(super) document: Division,
    /// A line that comes to this much goes the general way: the greatest cart of lines below it is within the range of
    /// settlement, so that sums need no second look.
    pub(super) most: u64,
}

impl Points {
    /// The most decimals of amounts with which the totals of the greatest cart still fit 64 bits.
    const SCALE: u32 = 4;

    pub(super) fn of(plan: &ResolvedPlan) -> Option<Self> {
        let used = [&plan.line_total, &plan.each_adjustment, &plan.tax_line, &plan.document];
        let scales = used.iter().map(|rounding| rounding.increment.normalize().scale());
        let scale = scales.fold(plan.currency.exponent(), u32::max);
        if scale > Self::SCALE {
            return None;
        }
        Some(Self {
            scale,
            exponent: plan.currency.exponent(),
            line_total: Point::at_scale(&plan.line_total, scale)?,
            each_adjustment: Point::at_scale(&plan.each_adjustment, scale)?,
            tax_line: Point::at_scale(&plan.tax_line, scale)?,
            document: {
                let point = Point::at_scale(&plan.document, scale)?;
                Division::new(point.mode, 1, point.increment)?
            },
            most: scaled(Decimal::from(limits::AMOUNT / 100_000), scale)?,
        })
    }
}

/// A quantity as an integer of so many decimals.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Quantity {
    mantissa: u64,
    scale: u32,
}

impl Quantity {
    /// `None` for what is not above zero, or has more decimals than a quantity may have.
    #[inline]
    pub(super) fn of(quantity: Decimal) -> Option<Self> {
        let quantity = if quantity.scale() == 0 { quantity } else { quantity.normalize() };
        let mantissa = u64::try_from(quantity.mantissa()).ok().filter(|mantissa| *mantissa > 0)?;
        (quantity.scale() <= MILLIONTHS).then_some(Self { mantissa, scale: quantity.scale() })
    }

    #[inline]
    fn millionths(self) -> Option<u64> {
        let parts = if self.scale == 0 { 1_000_000 } else { pow10(MILLIONTHS.checked_sub(self.scale)?)? };
        self.mantissa.checked_mul(parts)
    }
}

/// A line whose amounts depend on nothing but its own quantity.
#[derive(Debug, Clone)]
pub(super) struct LinePlan {
    /// Where the second and all further rungs begin, in millionths of the line's unit, rising.
    breaks: Box<[u64]>,
    /// One more than there are breaks.
    rungs: Box<[Rung]>,
    /// Whole quantities up to this one are valid without a closer look; zero when none is.
    whole: u64,
    /// Decimals of the unit prices.
    unit_scale: u32,
    /// Rounds a unit price times a whole quantity to the line's total.
    division: Division,
    tax: Tax,
}

/// What holds from one break to the next.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Rung {
    /// Per unit of the line; `None` where the line has no price.
    pub(super) price: Option<u64>,
    /// The same as results show it.
    pub(super) unit_price: Option<Decimal>,
    pub(super) rule: Option<RuleRef>,
    /// In the order in which they apply.
    pub(super) discounts: Box<[Percentage]>,
}

/// A percentage that a promotion takes off.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Percentage {
    pub(super) promotion: PromotionId,
    pub(super) share: Share,
    /// Of the subtotal, not of what is left.
    pub(super) initial: bool,
    /// Only where nothing has applied before.
    pub(super) alone: bool,
    /// How many of those that follow it keeps out once it has applied.
    pub(super) keeps_out: usize,
}

/// The taxes of a line.
#[derive(Debug, Clone)]
pub(super) enum Tax {
    /// None: all of its total is net.
    Free,
    /// One on top of its total.
    OnTop(Share),
    /// Several on top of its total, each rounded by itself.
    Each(Box<[Share]>),
    /// Within its total: the share that is net.
    Within(Share),
}

/// The amounts of a line, and the rung they are from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Amounts {
    pub(super) subtotal: u64,
    pub(super) total: u64,
    pub(super) net: u64,
    pub(super) tax: u64,
    pub(super) rung: usize,
}

impl LinePlan {
    /// A plan of rungs and where each begins; `None` where something does not fit.
    pub(super) fn new(
        starts: &[u64],
        rungs: Vec<Rung>,
        whole: u64,
        unit_scale: u32,
        tax: Tax,
        points: &Points,
    ) -> Option<Self> {
        // What changes nothing is no break.
        let mut kept: Vec<(u64, Rung)> = Vec::with_capacity(rungs.len());
        for (start, rung) in starts.iter().zip(rungs) {
            if kept.last().is_none_or(|(_, last)| *last != rung) {
                kept.push((*start, rung));
            }
        }
        let breaks = kept.iter().skip(1).map(|(start, _)| *start).collect();
        let rungs = kept.into_iter().map(|(_, rung)| rung).collect();
        let division = division(unit_scale, 0, points)?;
        Some(Self { breaks, rungs, whole, unit_scale, division, tax })
    }

    /// Whether a quantity needs no closer look to be valid: whole and not beyond the limit, of a product sold by the piece.
    #[inline]
    pub(super) const fn admits(&self, quantity: Quantity) -> bool {
        quantity.scale == 0 && quantity.mantissa <= self.whole
    }

    pub(super) fn rung(&self, index: usize) -> Option<&Rung> {
        self.rungs.get(index)
    }

    /// The amounts for a quantity; `None` where something does not fit.
    #[expect(clippy::inline_always, reason = "a call would be a tenth of the instructions of an edit")]
    #[inline(always)]
    pub(super) fn amounts(&self, quantity: Quantity, points: &Points) -> Option<Amounts> {
        let millionths = quantity.millionths()?;
        let index = self.breaks.partition_point(|least| *least <= millionths);
        let rung = self.rungs.get(index)?;
        let Some(price) = rung.price else {
            return Some(Amounts { subtotal: 0, total: 0, net: 0, tax: 0, rung: index });
        };
        let subtotal = match quantity.scale {
            0 => self.division.product(quantity.mantissa, price)?,
            decimals => division(self.unit_scale, decimals, points)?.product(quantity.mantissa, price)?,
        };
        let total = if rung.discounts.is_empty() { subtotal } else { rung.discounted(subtotal)? };
        let (net, tax) = self.tax.of(total)?;
        if subtotal.max(total.saturating_add(tax)) >= points.most {
            return None;
        }
        Some(Amounts { subtotal, total, net, tax, rung: index })
    }
}

/// Rounds a unit price of `unit_scale` decimals times a quantity of so many decimals to a line's total.
fn division(unit_scale: u32, decimals: u32, points: &Points) -> Option<Division> {
    let excess = unit_scale.checked_add(decimals)?.checked_sub(points.scale)?;
    Division::new(points.line_total.mode, pow10(excess)?, points.line_total.increment)
}

impl Rung {
    /// Where the line has no price.
    pub(super) fn unpriced() -> Self {
        Self { price: None, unit_price: None, rule: None, discounts: Box::default() }
    }

    /// What is left of a subtotal.
    #[inline]
    fn discounted(&self, subtotal: u64) -> Option<u64> {
        let mut left = subtotal;
        let mut discounts = self.discounts.iter();
        while let Some(discount) = discounts.next() {
            let off = discount.off(subtotal, left)?;
            left = left.saturating_sub(off);
            if off > 0 && discount.keeps_out > 0 {
                discounts.nth(discount.keeps_out.saturating_sub(1));
            }
        }
        Some(left)
    }

    /// What each promotion takes off, in order. One that takes nothing does not count.
    pub(super) fn discounts(&self, subtotal: u64) -> Discounts<'_> {
        Discounts { rest: self.discounts.iter(), subtotal, left: subtotal }
    }
}

/// See [`Rung::discounts`].
#[derive(Debug, Clone)]
pub(super) struct Discounts<'a> {
    rest: slice::Iter<'a, Percentage>,
    subtotal: u64,
    left: u64,
}

impl<'a> Iterator for Discounts<'a> {
    type Item = (&'a PromotionId, u64);

    #[inline]
    fn next(&mut self) -> Option<Self::Item> {
        loop {
            let discount = self.rest.next()?;
            let off = discount.off(self.subtotal, self.left)?;
            self.left = self.left.saturating_sub(off);
            if off > 0 {
                if discount.keeps_out > 0 {
                    self.rest.nth(discount.keeps_out.saturating_sub(1));
                }
                return Some((&discount.promotion, off));
            }
        }
    }
}

impl Percentage {
    /// What it takes off, never more than is left; `None` where that does not fit.
    #[inline]
    fn off(&self, subtotal: u64, left: u64) -> Option<u64> {
        if self.alone && left != subtotal {
            return Some(0);
        }
        let base = if self.initial { subtotal } else { left };
        self.share.of(base).map(|off| off.min(left))
    }
}

impl Tax {
    /// Taxes on top of a total.
    pub(super) fn on_top(shares: Vec<Share>) -> Self {
        match *shares {
            [] => Self::Free,
            [share] => Self::OnTop(share),
            _ => Self::Each(shares.into()),
        }
    }

    /// Net and tax.
    #[expect(
        clippy::inline_always,
        reason = "as for the plan's amounts: this would have been the one call of an edit"
    )]
    #[inline(always)]
    fn of(&self, total: u64) -> Option<(u64, u64)> {
        match self {
            Self::Free => Some((total, 0)),
            Self::OnTop(share) => Some((total, share.of(total)?)),
            Self::Each(shares) => Some((total, sum(shares, total)?)),
            Self::Within(share) => {
                let net = share.of(total)?.min(total);
                Some((net, total.saturating_sub(net)))
            }
        }
    }
}

/// Apart, so that one tax is short enough to be inlined.
#[inline(never)]
fn sum(shares: &[Share], amount: u64) -> Option<u64> {
    shares.iter().try_fold(0_u64, |sum, share| sum.checked_add(share.of(amount)?))
}
