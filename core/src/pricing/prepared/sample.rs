//! Finds the plan of a line. The breaks of everything that could price it cut its quantity into intervals; the general
//! pipeline prices the line once at the start of each. A line whose amounts hang on anything but its own quantity has no
//! plan, and the obstacle is named.

use alloc::collections::BTreeSet;
use alloc::vec::Vec;

use rust_decimal::Decimal;

use super::plan::{LinePlan, Percentage, Points, Rung, Tax};
use super::scaled::{Share, scaled};
use crate::catalog::Catalogue;
use crate::document::choice;
use crate::error::{Error, Result};
use crate::limits;
use crate::money::{Rounding, RoundingMode, exact};
use crate::pricing::book::{Book, PriceRule};
use crate::pricing::ladder::Bound;
use crate::pricing::request::{Line, Request};
use crate::pricing::result::LineStatus;
use crate::pricing::run::{self, Terms};
use crate::pricing::work::{Cart, Pool, WorkLine};
use crate::pricing::{promotion, select, tax};

choice! {
    /// Why a cart, or a line, goes the general way.
    #[non_exhaustive]
    pub enum Obstacle {
        /// A charge may be added.
        Charges "charges",
        /// A floor may hold a price.
        Floors "floors",
        /// A promotion looks at more than the line's quantity, or does something else than taking off a percentage.
        Promotions "promotions",
        /// Taxes are not those of a table, or not rounded line by line.
        Taxes "taxes",
        /// Amounts have more decimals than fit.
        Decimals "decimals",
        /// The price is not one unit price that hangs on the line's own quantity.
        Price "price",
        /// The line can't be priced at all.
        Fault "fault",
        /// An amount is too great.
        Amount "amount",
    }
}

impl From<Error> for Obstacle {
    fn from(_: Error) -> Self {
        Self::Fault
    }
}

/// What the lines of a cart have in common.
pub(super) struct Setting<'a> {
    pub(super) book: &'a Book,
    pub(super) catalogue: &'a Catalogue,
    pub(super) terms: &'a Terms,
    pub(super) points: &'a Points,
}

impl Setting<'_> {
    /// What stands in the way whatever the lines are.
    pub(super) fn obstacle(&self, request: &Request) -> Option<Obstacle> {
        if !request.charges.is_empty() || !self.book.charges.is_empty() {
            return Some(Obstacle::Charges);
        }
        let floors = &mut self.book.floors.iter();
        if floors.any(|floor| {
            floor.for_roles.is_empty()
                || request.seller_role.as_ref().is_some_and(|role| floor.for_roles.contains(role))
        }) {
            return Some(Obstacle::Floors);
        }
        None
    }

    /// The plan of a line. `context` is the request without its lines, and is left so.
    pub(super) fn plan(&self, context: &mut Request, line: &Line) -> Result<LinePlan, Obstacle> {
        // Lines of their own, without an id that would stand twice.
        let line = Line { id: None, ..line.clone() };
        context.lines.push(line.clone());
        let frame = self.frame(context);
        let plan = frame.and_then(|frame| {
            let copies = core::iter::repeat_n(&line, frame.starts.len());
            context.lines = copies.cloned().collect();
            self.sampled(context, &line, &frame)
        });
        context.lines.clear();
        plan
    }

    /// Where the price of a line may change.
    fn frame(&self, request: &Request) -> Result<Frame, Obstacle> {
        let cart = self.open(request)?;
        let work = cart.lines.first().ok_or(Obstacle::Fault)?;
        if self.has_formula(&cart, work) {
            return Err(Obstacle::Price);
        }
        let mut bounds = Vec::new();
        for candidate in select::candidates(&cart, work, &mut Vec::new())? {
            bounds.extend(candidate.breaks()?.ok_or(Obstacle::Price)?);
        }
        bounds.extend(promotion::breaks(&cart, work)?.ok_or(Obstacle::Promotions)?);
        let mut starts = BTreeSet::from([1]);
        for bound in bounds {
            starts.extend(first_millionth(bound, work)?.map(|start| start.max(1)));
        }
        if starts.len() > limits::TIERS {
            return Err(Obstacle::Price);
        }
        let line_in_base = work.item.units.to_base(Decimal::ONE, &work.unit)?;
        let step = Rounding { mode: RoundingMode::ToZero, increment: work.item.step };
        let whole = if step.round(line_in_base)? == line_in_base {
            let most = Rounding { mode: RoundingMode::ToZero, increment: Decimal::ONE };
            let most = most.quotient(Decimal::from(limits::QUANTITY), line_in_base)?;
            scaled(most, 0).ok_or(Obstacle::Price)?.min(limits::QUANTITY.unsigned_abs())
        } else {
            0
        };
        Ok(Frame { starts: starts.into_iter().collect(), whole })
    }

    fn open<'a>(&'a self, request: &'a Request) -> Result<Cart<'a>> {
        run::open(self.book, self.catalogue, request, self.terms.clone())
    }

    /// Whether a formula may price it: formulas read other lists at the quantity.
    fn has_formula(&self, cart: &Cart<'_>, line: &WorkLine<'_>) -> bool {
        let formula = |rule: &PriceRule| matches!(rule, PriceRule::Formula(_));
        let contracts = cart.request.accounts().filter_map(|account| self.book.by_account.get(account));
        let contracts = contracts.flatten().filter_map(|index| self.book.contracts.get(*index));
        let mut terms = contracts.flat_map(|contract| &contract.terms);
        self.book.rows.of(line.item.sku).any(crate::pricing::rows::RowRef::is_formula)
            || terms.any(|term| select::covers(&term.covers, line) && formula(&term.price.rule))
    }

    /// Prices the line at the start of every interval, by the general pipeline.
    fn sampled(&self, request: &Request, line: &Line, frame: &Frame) -> Result<LinePlan, Obstacle> {
        let at = |start: &u64| Line { quantity: Decimal::from(*start), ..line.clone() };
        let mut samples: Vec<Line> = frame.starts.iter().map(at).collect();
        for sample in &mut samples {
            sample.quantity = exact::mul(sample.quantity, Decimal::new(1, limits::QUANTITY_SCALE))?;
        }
        let mut cart = self.open(request)?;
        for (work, sample) in cart.lines.iter_mut().zip(&samples) {
            let whole = work.item.units.to_base(sample.quantity, &work.unit)?;
            (work.line, work.base_quantity) = (sample, whole);
            work.pools.line = Pool { before: Decimal::ZERO, whole };
        }
        run::price_lines(&mut cart)?;
        let tax = tax_of(&cart, cart.lines.first().ok_or(Obstacle::Fault)?, self.points)?;
        let scales =
            cart.lines.iter().filter_map(|line| line.unit_price).map(|unit| unit.normalize().scale());
        let unit_scale = scales.fold(self.points.scale, u32::max);
        let promotions = promotion::percentages(&cart)?;
        let rungs = cart.lines.iter().zip(promotions);
        let rungs: Result<Vec<Rung>, Obstacle> =
            rungs.map(|(line, found)| self.rung(line, &found, unit_scale)).collect();
        LinePlan::new(&frame.starts, rungs?, frame.whole, unit_scale, tax, self.points)
            .ok_or(Obstacle::Decimals)
    }

    fn rung(
        &self,
        line: &WorkLine<'_>,
        promotions: &[promotion::Percentage<'_>],
        unit_scale: u32,
    ) -> Result<Rung, Obstacle> {
        if line.status != LineStatus::Priced {
            return Ok(Rung::unpriced());
        }
        let ([part], Some(unit)) = (line.parts.as_slice(), line.unit_price) else {
            return Err(Obstacle::Price);
        };
        let discounts = promotions.iter().map(|found| {
            Some(Percentage {
                promotion: found.promotion.clone(),
                share: Share::percent(found.percent, self.points.each_adjustment)?,
                initial: found.initial,
                alone: found.alone,
                keeps_out: found.keeps_out,
            })
        });
        Ok(Rung {
            price: Some(scaled(unit, unit_scale).ok_or(Obstacle::Decimals)?),
            unit_price: Some(unit.normalize()),
            rule: Some(part.rule.clone()),
            discounts: discounts.collect::<Option<_>>().ok_or(Obstacle::Decimals)?,
        })
    }
}

/// What is known of a line before it is priced.
struct Frame {
    /// Where intervals begin, in millionths, the first at the least quantity there is.
    starts: Vec<u64>,
    /// See [`LinePlan`].
    whole: u64,
}

/// The first quantity of the line, in millionths, that reaches a bound in base units; `None` beyond every quantity.
fn first_millionth(bound: Bound, line: &WorkLine<'_>) -> Result<Option<u64>, Obstacle> {
    if bound.key().0 < Decimal::ZERO {
        return Ok(Some(0));
    }
    let (mode, beyond) = match bound {
        Bound::From(_) => (RoundingMode::Ceiling, 0),
        Bound::Above(_) => (RoundingMode::Floor, 1),
    };
    let one = line.item.units.holds(&line.unit)?;
    let rounding = Rounding { mode, increment: Decimal::new(1, limits::QUANTITY_SCALE) };
    let as_decimal = |part: i128| Decimal::try_from_i128_with_scale(part, 0).ok();
    let (Some(base), Some(units)) = (as_decimal(one.numerator()), as_decimal(one.denominator())) else {
        return Err(Obstacle::Price);
    };
    let quantity = rounding.proportion(bound.key().0, units, base)?;
    Ok(scaled(quantity, limits::QUANTITY_SCALE).and_then(|millionths| millionths.checked_add(beyond)))
}

/// The taxes of a line, whatever its quantity.
fn tax_of(cart: &Cart<'_>, line: &WorkLine<'_>, points: &Points) -> Result<Tax, Obstacle> {
    let tax = match tax::percentages(cart, line)?.ok_or(Obstacle::Taxes)? {
        tax::Percentages::OnTop(percents) => {
            let shares = percents.into_iter().map(|percent| Share::percent(percent, points.tax_line));
            shares.collect::<Option<_>>().map(Tax::on_top)
        }
        // Without tax the amount stays as it is, whatever the rounding.
        tax::Percentages::Within(percent) if percent.is_zero() => Some(Tax::Free),
        tax::Percentages::Within(percent) => {
            let whole = exact::add(Decimal::ONE_HUNDRED, percent)?;
            Share::part(Decimal::ONE_HUNDRED, whole, points.tax_line).map(Tax::Within)
        }
    };
    tax.ok_or(Obstacle::Decimals)
}
