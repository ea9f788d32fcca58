//! What a cart knows before any quantity: the context that all its lines are priced in, and each line but for its quantity.
//! A known line belongs to its context and to no other, since everything in it was found there.

use alloc::sync::Arc;

use rust_decimal::Decimal;

use super::plan::{Amounts, LinePlan, Points, Quantity};
use super::sample::{Obstacle, Setting};
use crate::catalog::Catalogue;
use crate::error::Result;
use crate::id::{Sku, UnitId};
use crate::pricing::Priced;
use crate::pricing::book::Book;
use crate::pricing::request::{Line, Request};
use crate::pricing::run::{self, Terms};
use crate::pricing::total;

/// What the lines of a cart have in common: buyer, instant, rules.
#[derive(Debug)]
pub(super) struct Context {
    pub(super) book: Arc<Book>,
    catalogue: Catalogue,
    /// Without lines.
    request: Request,
    pub(super) terms: Terms,
    /// `None` where the plan of the currency has too many decimals.
    pub(super) points: Option<Points>,
    /// What stands in the way of every line.
    pub(super) obstacle: Option<Obstacle>,
    /// The percentage due now.
    pub(super) deposit: Option<Decimal>,
}

impl Context {
    /// The context of a request without lines.
    pub(super) fn new(book: Arc<Book>, catalogue: Catalogue, request: Request) -> Result<Self> {
        let terms = Terms::of(&book, &request)?;
        run::open(&book, &catalogue, &request, terms.clone())?;
        let points = Points::of(&terms.plan);
        let deposit = total::deposit(&book, &request);
        let mut context = Self { book, catalogue, request, terms, points, obstacle: None, deposit };
        let obstacle = context.setting().map(|setting| setting.obstacle(&context.request));
        context.obstacle = obstacle.unwrap_or(Some(Obstacle::Decimals));
        Ok(context)
    }

    /// Whether a request may have a line at a position.
    pub(super) fn check(&self, request: &Request, index: usize, line: &Line) -> Result<()> {
        run::open_line(&self.book, &self.catalogue, request, index, line).map(drop)
    }

    /// Prices a request of this context by the general pipeline.
    pub(super) fn price(&self, request: &Request) -> Result<Priced> {
        run::price(&self.book, &self.catalogue, request, self.terms.clone())
    }

    fn setting(&self) -> Option<Setting<'_>> {
        let points = self.points.as_ref()?;
        Some(Setting { book: &self.book, catalogue: &self.catalogue, terms: &self.terms, points })
    }

    fn plan(&self, line: &Line, scratch: &mut Option<Request>) -> Result<LinePlan, Obstacle> {
        match (self.obstacle, self.setting()) {
            (None, Some(setting)) => setting.plan(scratch.get_or_insert_with(|| self.request.clone()), line),
            (obstacle, _) => Err(obstacle.unwrap_or(Obstacle::Decimals)),
        }
    }
}

/// A line but for its id and its quantity, as a cart has resolved it: see [`Prepared::known`](super::Prepared::known). A clone is the
/// same thing.
#[derive(Debug, Clone)]
pub struct KnownLine(Arc<Known>);

/// What a line was resolved to.
#[derive(Debug)]
pub(super) struct Known {
    context: Arc<Context>,
    /// Without an id; its quantity means nothing.
    line: Line,
    plan: Result<LinePlan, Obstacle>,
}

impl Known {
    /// Seeks the plan of a line. `scratch` is the request that samples are priced in.
    pub(super) fn resolve(context: &Arc<Context>, line: &Line, scratch: &mut Option<Request>) -> Self {
        let line = Line { id: None, ..line.clone() };
        Self { plan: context.plan(&line, scratch), context: Arc::clone(context), line }
    }
}

impl KnownLine {
    pub(super) fn new(known: Known) -> Self {
        Self(Arc::new(known))
    }

    /// Its SKU and its unit, where its line says one: what callers may remember it by. `None` for a line that says more than what, in
    /// which unit and how much.
    #[must_use]
    pub fn plain(&self) -> Option<(&Sku, Option<&UnitId>)> {
        plain(&self.0.line)
    }

    /// Whether both are one.
    #[inline]
    pub(super) fn is(&self, other: &Self) -> bool {
        Arc::ptr_eq(&self.0, &other.0)
    }

    #[inline]
    pub(super) fn is_of(&self, context: &Arc<Context>) -> bool {
        Arc::ptr_eq(&self.0.context, context)
    }

    /// The line with a quantity.
    pub(super) fn line(&self, quantity: Decimal) -> Line {
        Line { quantity, ..self.0.line.clone() }
    }

    #[inline]
    pub(super) fn plan(&self) -> Result<&LinePlan, Obstacle> {
        self.0.plan.as_ref().map_err(|obstacle| *obstacle)
    }

    /// What a quantity comes to; `None` without a plan, or where something does not fit.
    pub(super) fn amounts(&self, quantity: Quantity) -> Option<Amounts> {
        self.plan().ok()?.amounts(quantity, self.0.context.points.as_ref()?)
    }

    /// Whether a quantity is valid at a glance; every other is looked at more closely.
    pub(super) fn admits(&self, quantity: Decimal) -> bool {
        let plan = self.plan().ok().zip(Quantity::of(quantity));
        plan.is_some_and(|(plan, quantity)| plan.admits(quantity))
    }

    /// What a quantity comes to that is valid at a glance; `None` for every other.
    #[expect(clippy::inline_always, reason = "as for the plan's amounts, which this hands on")]
    #[inline(always)]
    pub(super) fn amounts_of_valid(&self, quantity: Decimal) -> Option<Amounts> {
        let plan = self.plan().ok()?;
        let quantity = Quantity::of(quantity).filter(|quantity| plan.admits(*quantity))?;
        plan.amounts(quantity, self.0.context.points.as_ref()?)
    }
}

/// SKU and unit of a line that says no more but for its id and its quantity.
pub(super) fn plain(line: &Line) -> Option<(&Sku, Option<&UnitId>)> {
    let Line {
        id: _,
        quantity: _,
        sku,
        unit,
        requested: None,
        contract: None,
        price: None,
        facts: None,
        currency: None,
        as_entered: None,
    } = line
    else {
        return None;
    };
    Some((sku, unit.as_ref()))
}
