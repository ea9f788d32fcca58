//! The editable handle: a request whose lines are resolved once, for pricing again at every keystroke.
//!
//! A line whose amounts hang on its own quantity alone gets a plan (`sample.rs` finds it, `plan.rs` evaluates it in scaled
//! integers); a cart of such lines is priced without the general pipeline. Every other cart goes the general way, and both
//! ways give the same result to the last digit. Results are those of [`Engine::price`](crate::Engine::price), and so are
//! errors.

mod plan;
mod sample;
mod scaled;
mod summary;

use alloc::boxed::Box;
use alloc::format;
use alloc::sync::Arc;
use alloc::vec::Vec;
use core::mem;

use rust_decimal::Decimal;

use self::plan::{Amounts, LinePlan, Points, Quantity};
pub use self::sample::Obstacle;
use self::sample::Setting;
use self::scaled::decimal;
pub use self::summary::{LinePromotions, LineRule, LineSummary};
use super::book::Book;
use super::request::{Line, Request, at_line};
use super::result::{Priced, Totals};
use super::run::{self, Terms};
use super::total;
use crate::catalog::Catalogue;
use crate::error::{Code, Error, Result};
use crate::limits;
use crate::money::exact;

/// A request that can be edited and priced again, made by [`Engine::prepare`](crate::Engine::prepare).
///
/// An edit that a request could not have is refused with the error that pricing would give, and changes nothing.
#[derive(Debug, Clone)]
pub struct Prepared {
    book: Arc<Book>,
    catalogue: Catalogue,
    request: Request,
    terms: Terms,
    /// `None` where the plan of the currency has too many decimals.
    points: Option<Points>,
    /// What stands in the way of every line.
    obstacle: Option<Obstacle>,
    /// The percentage due now.
    deposit: Option<Decimal>,
    lines: Vec<PreparedLine>,
    /// Lines without amounts.
    slow: usize,
    /// What the general pipeline found since the last edit.
    full: Option<Box<Priced>>,
}

/// A line with its plan and what it comes to.
#[derive(Debug, Clone)]
struct PreparedLine {
    plan: Result<LinePlan, Obstacle>,
    /// `None` without a plan, and for a quantity whose amounts do not fit.
    amounts: Option<Amounts>,
}

impl PreparedLine {
    fn set(&mut self, quantity: Option<Quantity>, points: &Points) {
        self.amounts = match (&self.plan, quantity) {
            (Ok(plan), Some(quantity)) => plan.amounts(quantity, points),
            _ => None,
        };
    }
}

impl Prepared {
    pub(crate) fn new(book: Arc<Book>, catalogue: Catalogue, mut request: Request) -> Result<Self> {
        let terms = Terms::of(&book, &request)?;
        run::open(&book, &catalogue, &request, terms.clone())?;
        let lines = mem::take(&mut request.lines);
        let mut prepared = Self {
            points: Points::of(&terms.plan),
            obstacle: None,
            deposit: total::deposit(&book, &request),
            book,
            catalogue,
            request,
            terms,
            lines: Vec::with_capacity(lines.len()),
            slow: 0,
            full: None,
        };
        prepared.obstacle = prepared
            .setting()
            .map_or(Some(Obstacle::Decimals), |setting| setting.obstacle(&prepared.request));
        let mut context = prepared.request.clone();
        for line in lines {
            prepared.push(line, &mut context);
        }
        Ok(prepared)
    }

    /// The lines as they stand.
    #[must_use]
    pub fn lines(&self) -> &[Line] {
        &self.request.lines
    }

    /// The request as it stands.
    #[must_use]
    pub const fn request(&self) -> &Request {
        &self.request
    }

    /// Why the cart goes the general way; `None` when it is priced in scaled integers.
    #[must_use]
    pub fn obstacle(&self) -> Option<Obstacle> {
        let of_line = |line: &PreparedLine| match (&line.plan, line.amounts) {
            (Err(obstacle), _) => Some(*obstacle),
            (Ok(_), None) => Some(Obstacle::Amount),
            (Ok(_), Some(_)) => None,
        };
        self.obstacle.or_else(|| self.lines.iter().find_map(of_line))
    }

    /// Changes the quantity of the line at a position.
    ///
    /// # Errors
    /// Those of the quantity: [`Code::InvalidQuantity`], [`Code::QuantityTooPrecise`], [`Code::QuantityOutOfRange`];
    /// [`Code::InvalidRequest`] when there is no such line.
    pub fn set_quantity(&mut self, index: usize, quantity: Decimal) -> Result<()> {
        match self.set_scaled(index, quantity) {
            Some(()) => Ok(()),
            None => self.set_generally(index, quantity),
        }
    }

    /// The usual case: the quantity is valid at a glance, and the line has amounts before and after.
    #[inline]
    fn set_scaled(&mut self, index: usize, quantity: Decimal) -> Option<()> {
        let (prepared, line) = (self.lines.get_mut(index)?, self.request.lines.get_mut(index)?);
        let (Ok(plan), Some(amounts)) = (&prepared.plan, &mut prepared.amounts) else { return None };
        let scaled = Quantity::of(quantity).filter(|scaled| plan.admits(*scaled))?;
        *amounts = plan.amounts(scaled, self.points.as_ref()?)?;
        line.quantity = quantity;
        self.full = None;
        Some(())
    }

    #[cold]
    fn set_generally(&mut self, index: usize, quantity: Decimal) -> Result<()> {
        let (Some(prepared), Some(line)) = (self.lines.get_mut(index), self.request.lines.get(index)) else {
            return Err(no_line(index));
        };
        let changed = Line { quantity, ..line.clone() };
        run::open_line(&self.book, &self.catalogue, &self.request, index, &changed)?;
        let was_slow = usize::from(prepared.amounts.is_none());
        if let Some(points) = &self.points {
            prepared.set(Quantity::of(quantity), points);
        }
        let is_slow = usize::from(prepared.amounts.is_none());
        self.slow = self.slow.saturating_add(is_slow).saturating_sub(was_slow);
        if let Some(line) = self.request.lines.get_mut(index) {
            *line = changed;
        }
        self.full = None;
        Ok(())
    }

    /// Adds a line at the end.
    ///
    /// # Errors
    /// Those of the line, at the place it would have; [`Code::TooMany`], [`Code::DuplicateId`].
    pub fn add_line(&mut self, line: Line) -> Result<()> {
        let index = self.request.lines.len();
        if index >= limits::LINES {
            return Err(Error::new(Code::TooMany).at("/lines").with("limit", limits::LINES));
        }
        if let Some(id) = &line.id
            && self.request.lines.iter().any(|other| other.id.as_ref() == Some(id))
        {
            return Err(at_line(Error::new(Code::DuplicateId).with("id", id), index, "id"));
        }
        run::open_line(&self.book, &self.catalogue, &self.request, index, &line)?;
        let others = mem::take(&mut self.request.lines);
        let mut context = self.request.clone();
        self.request.lines = others;
        self.push(line, &mut context);
        self.full = None;
        Ok(())
    }

    /// Removes the line at a position; those after it move up.
    ///
    /// # Errors
    /// [`Code::InvalidRequest`] when there is no such line.
    pub fn remove_line(&mut self, index: usize) -> Result<Line> {
        if index >= self.request.lines.len() || index >= self.lines.len() {
            return Err(no_line(index));
        }
        let removed = self.lines.remove(index);
        self.slow = self.slow.saturating_sub(usize::from(removed.amounts.is_none()));
        self.full = None;
        Ok(self.request.lines.remove(index))
    }

    /// The totals.
    ///
    /// # Errors
    /// As [`Engine::price`](crate::Engine::price).
    pub fn totals(&mut self) -> Result<Totals> {
        match self.scaled_totals() {
            Some(totals) => totals,
            None => self.full().map(|priced| priced.totals),
        }
    }

    /// What the line at a position comes to, by which rule, with which promotions. Allocates nothing where the cart is
    /// priced in scaled integers.
    ///
    /// # Errors
    /// As [`Engine::price`](crate::Engine::price); [`Code::InvalidRequest`] when there is no such line.
    pub fn line(&mut self, index: usize) -> Result<LineSummary<'_>> {
        if self.is_scaled() {
            return self.scaled_line(index).ok_or_else(|| no_line(index));
        }
        let line = self.full()?.lines.get(index);
        line.map(LineSummary::priced).ok_or_else(|| no_line(index))
    }

    /// The full result, with everything that the request asks for.
    ///
    /// # Errors
    /// As [`Engine::price`](crate::Engine::price).
    pub fn price(&self) -> Result<Priced> {
        match &self.full {
            Some(priced) => Ok(Priced::clone(priced)),
            None => run::price(&self.book, &self.catalogue, &self.request, self.terms.clone()),
        }
    }

    fn full(&mut self) -> Result<&Priced> {
        let priced = match self.full.take() {
            Some(priced) => priced,
            None => Box::new(self.price()?),
        };
        Ok(self.full.insert(priced))
    }

    fn setting(&self) -> Option<Setting<'_>> {
        let points = self.points.as_ref()?;
        Some(Setting { book: &self.book, catalogue: &self.catalogue, terms: &self.terms, points })
    }

    fn push(&mut self, line: Line, context: &mut Request) {
        let plan = match (self.obstacle, self.setting()) {
            (None, Some(setting)) => setting.plan(context, &line),
            (obstacle, _) => Err(obstacle.unwrap_or(Obstacle::Decimals)),
        };
        let mut prepared = PreparedLine { plan, amounts: None };
        if let Some(points) = &self.points {
            prepared.set(Quantity::of(line.quantity), points);
        }
        self.slow = self.slow.saturating_add(usize::from(prepared.amounts.is_none()));
        self.lines.push(prepared);
        self.request.lines.push(line);
    }

    const fn is_scaled(&self) -> bool {
        self.slow == 0 && self.obstacle.is_none()
    }

    /// The totals of lines that all have amounts. No sum can overflow: see [`Points`].
    fn scaled_totals(&self) -> Option<Result<Totals>> {
        let points = self.points.as_ref().filter(|_| self.is_scaled())?;
        let (mut subtotal, mut total, mut net, mut tax) = (0_u64, 0_u64, 0_u64, 0_u64);
        for line in &self.lines {
            let amounts = line.amounts.as_ref()?;
            subtotal = subtotal.saturating_add(amounts.subtotal);
            total = total.saturating_add(amounts.total);
            net = net.saturating_add(amounts.net);
            tax = tax.saturating_add(amounts.tax);
        }
        let exactly = net.saturating_add(tax);
        let gross = points.document.product(exactly, 1)?;
        let at = |amount: u64| decimal(amount, points.scale);
        let totals = Totals {
            subtotal: at(subtotal),
            discount: at(subtotal.saturating_sub(total)),
            charges: at(0),
            net: at(net),
            tax: at(tax),
            gross: at(gross),
            rounding: at(gross.abs_diff(exactly)),
            due_now: at(gross),
            due_later: at(0),
        };
        Some(if gross == exactly && self.deposit.is_none() && points.scale == points.exponent {
            Ok(totals)
        } else {
            self.settled_totals(totals, gross < exactly)
        })
    }

    fn settled_totals(&self, totals: Totals, lowered: bool) -> Result<Totals> {
        let rounding = if lowered { exact::sub(Decimal::ZERO, totals.rounding)? } else { totals.rounding };
        if totals.gross >= Decimal::from(limits::AMOUNT) {
            return Err(Error::new(Code::AmountOutOfRange).with("limit", limits::AMOUNT));
        }
        let totals = total::due(self.deposit, &self.terms.plan.document, Totals { rounding, ..totals })?;
        Ok(total::settle(totals, self.request.currency.exponent()))
    }

    #[inline]
    fn scaled_line(&self, index: usize) -> Option<LineSummary<'_>> {
        let (line, points) = (self.lines.get(index)?, self.points.as_ref()?);
        let (plan, amounts) = (line.plan.as_ref().ok()?, line.amounts.as_ref()?);
        let rung = plan.rung(amounts.rung)?;
        Some(LineSummary::scaled(rung, amounts, points, &self.book))
    }
}

#[cold]
fn no_line(index: usize) -> Error {
    let error = Error::new(Code::InvalidRequest).detail("The cart has no line at this position.");
    error.at(format!("/lines/{index}"))
}
