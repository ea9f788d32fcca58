//! The editable handle: a request whose lines are resolved once, for pricing again at every keystroke.
//!
//! What a line is but for its quantity is resolved once (`known.rs`): a line whose amounts hang on its own quantity alone gets
//! a plan (`sample.rs` finds it, `plan.rs` evaluates it in scaled integers), and a cart of such lines is priced without the
//! general pipeline. Every other cart goes the general way, and both ways give the same result to the last digit. Results are
//! those of [`Engine::price`](crate::Engine::price), and so are errors.

mod known;
mod plan;
mod sample;
mod scaled;
mod summary;

use alloc::boxed::Box;
use alloc::collections::BTreeMap;
use alloc::format;
use alloc::sync::Arc;
use alloc::vec::Vec;
use core::mem;

use rust_decimal::Decimal;

pub use self::known::KnownLine;
use self::known::{Context, Known};
use self::plan::{Amounts, Quantity};
pub use self::sample::Obstacle;
use self::scaled::decimal;
pub use self::summary::{LinePromotions, LineRule, LineSummary};
use super::book::Book;
use super::request::{Line, Request, at_line};
use super::result::{Priced, Totals};
use super::run;
use super::total;
use crate::catalog::Catalogue;
use crate::error::{Code, Error, Result};
use crate::id::{Sku, UnitId};
use crate::limits;
use crate::money::exact;

/// A request that can be edited and priced again, made by [`Engine::prepare`](crate::Engine::prepare).
///
/// An edit that a request could not have is refused with the error that pricing would give, and changes nothing.
#[derive(Debug, Clone)]
pub struct Prepared {
    context: Arc<Context>,
    request: Request,
    lines: Vec<PreparedLine>,
    /// What lines that say nothing but what and in which unit were resolved to.
    known: BTreeMap<(Sku, Option<UnitId>), KnownLine>,
    /// Lines without amounts.
    slow: usize,
    /// What the general pipeline found since the last edit.
    full: Option<Box<Priced>>,
}

/// A line with what it comes to.
#[derive(Debug, Clone)]
struct PreparedLine {
    known: KnownLine,
    /// `None` without a plan, and for a quantity whose amounts do not fit.
    amounts: Option<Amounts>,
}

impl PreparedLine {
    fn new(known: KnownLine, quantity: Decimal) -> Self {
        let amounts = Quantity::of(quantity).and_then(|quantity| known.amounts(quantity));
        Self { known, amounts }
    }
}

impl Prepared {
    pub(crate) fn new(book: Arc<Book>, catalogue: Catalogue, mut request: Request) -> Result<Self> {
        run::check_request(&request)?;
        let lines = mem::take(&mut request.lines);
        let context = Context::new(book, catalogue, request.clone())?;
        let mut prepared = Self {
            context: Arc::new(context),
            request,
            lines: Vec::new(),
            known: BTreeMap::new(),
            slow: 0,
            full: None,
        };
        prepared.set_lines(lines)?;
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
        let of_line = |line: &PreparedLine| match (line.known.plan(), line.amounts) {
            (Err(obstacle), _) => Some(obstacle),
            (Ok(_), None) => Some(Obstacle::Amount),
            (Ok(_), Some(_)) => None,
        };
        self.context.obstacle.or_else(|| self.lines.iter().find_map(of_line))
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
        let amounts = prepared.amounts.as_mut()?;
        *amounts = prepared.known.amounts_of_valid(quantity)?;
        line.quantity = quantity;
        self.full = None;
        Some(())
    }

    #[cold]
    fn set_generally(&mut self, index: usize, quantity: Decimal) -> Result<()> {
        let (Some(prepared), Some(line)) = (self.lines.get(index), self.request.lines.get(index)) else {
            return Err(no_line(index));
        };
        let changed = Line { quantity, ..line.clone() };
        self.context.check(&self.request, index, &changed)?;
        let prepared = PreparedLine::new(prepared.known.clone(), quantity);
        self.put(index, prepared, changed);
        Ok(())
    }

    /// Replaces all lines: the cart of another page, or another cart of the same buyer at the same instant. A product that this
    /// cart has had before is resolved already, unless its line says more than what, in which unit and how much.
    ///
    /// # Errors
    /// Those of the lines, as [`Engine::price`](crate::Engine::price) gives them; nothing is changed then.
    ///
    /// ```
    /// use recoup::{Engine, Request};
    /// use recoup::id::Sku;
    /// use recoup::pricing::Line;
    /// # let engine = Engine::compile(r#"{ "rulebook": "1", "id": "shop", "currency": "USD", "time_zone": "UTC",
    /// #   "price_lists": [ { "id": "base", "prices": [ { "sku": "BOLT", "price": "0.12" }, { "sku": "NUT", "price": "0.05" } ] } ] }"#).unwrap();
    /// # let at = chrono::DateTime::parse_from_rfc3339("2026-11-22T09:00:00Z").unwrap().to_utc();
    /// let mut cart = engine.prepare(Request::new("USD", at)?)?;
    /// let line = |sku, quantity: u32| Ok::<_, recoup::Error>(Line::new(Sku::new(sku)?, quantity.into()));
    /// cart.set_lines(vec![line("BOLT", 400)?, line("NUT", 400)?])?;
    /// assert_eq!(cart.totals()?.gross.to_string(), "68.00");
    /// cart.set_lines(vec![line("NUT", 100)?])?;
    /// assert_eq!(cart.totals()?.gross.to_string(), "5.00");
    /// # Ok::<(), recoup::Error>(())
    /// ```
    pub fn set_lines(&mut self, lines: Vec<Line>) -> Result<()> {
        let before = mem::replace(&mut self.request.lines, lines);
        match self.resolved() {
            Ok(lines) => {
                self.slow = lines.iter().filter(|line| line.amounts.is_none()).count();
                self.lines = lines;
                self.full = None;
                Ok(())
            }
            Err(error) => {
                self.request.lines = before;
                Err(error)
            }
        }
    }

    /// The lines of the request, each resolved.
    fn resolved(&mut self) -> Result<Vec<PreparedLine>> {
        run::check_request(&self.request)?;
        let known: Vec<Option<KnownLine>> =
            self.request.lines.iter().map(|line| self.known.get(&name(line)?).cloned()).collect();
        // A quantity that the plan of its line admits needs no second look; faults come before plans are sought.
        for (index, (line, known)) in self.request.lines.iter().zip(&known).enumerate() {
            if !known.as_ref().is_some_and(|known| known.admits(line.quantity)) {
                self.context.check(&self.request, index, line)?;
            }
        }
        let mut lines = Vec::with_capacity(known.len());
        let mut scratch = None;
        for (line, known) in self.request.lines.iter().zip(known) {
            let known = known.unwrap_or_else(|| resolve(&self.context, &mut self.known, line, &mut scratch));
            lines.push(PreparedLine::new(known, line.quantity));
        }
        Ok(lines)
    }

    /// What the line at a position is but for its id and its quantity, for [`Prepared::set_known`].
    #[must_use]
    pub fn known(&self, index: usize) -> Option<KnownLine> {
        self.lines.get(index).map(|line| line.known.clone())
    }

    /// Replaces all lines by lines that this cart has had before, without ids: as [`Prepared::set_lines`], for callers who keep
    /// what [`Prepared::known`] gave them.
    ///
    /// # Errors
    /// As [`Prepared::set_lines`]; [`Code::InvalidRequest`] for a line that another cart has resolved. Nothing is changed then.
    pub fn set_known(&mut self, lines: &[(&KnownLine, Decimal)]) -> Result<()> {
        let mut amounts = Vec::with_capacity(lines.len().min(limits::LINES));
        for (index, (known, quantity)) in lines.iter().enumerate() {
            if !known.is_of(&self.context) {
                let error = Error::new(Code::InvalidRequest).detail("The line was resolved by another cart.");
                return Err(error.at(format!("/lines/{index}")));
            }
            amounts.extend(known.amounts_of_valid(*quantity));
        }
        if amounts.len() < lines.len() || lines.len() > limits::LINES {
            return self.set_lines(lines.iter().map(|(known, quantity)| known.line(*quantity)).collect());
        }
        self.truncate(lines.len());
        for (index, ((known, quantity), amounts)) in lines.iter().zip(amounts).enumerate() {
            self.set_known_line(index, known, *quantity, amounts);
        }
        self.full = None;
        Ok(())
    }

    fn set_known_line(&mut self, index: usize, known: &KnownLine, quantity: Decimal, amounts: Amounts) {
        if let (Some(prepared), Some(line)) = (self.lines.get_mut(index), self.request.lines.get_mut(index))
            && let Some(before) = &mut prepared.amounts
            && prepared.known.is(known)
            && line.id.is_none()
        {
            (*before, line.quantity) = (amounts, quantity);
            return;
        }
        let prepared = PreparedLine { known: known.clone(), amounts: Some(amounts) };
        self.put(index, prepared, known.line(quantity));
    }

    /// Puts a line in the place of the one at a position, or at the end.
    fn put(&mut self, index: usize, prepared: PreparedLine, line: Line) {
        let is_slow = usize::from(prepared.amounts.is_none());
        if let (Some(before), Some(old)) = (self.lines.get_mut(index), self.request.lines.get_mut(index)) {
            let was_slow = usize::from(before.amounts.is_none());
            self.slow = self.slow.saturating_add(is_slow).saturating_sub(was_slow);
            (*before, *old) = (prepared, line);
        } else {
            self.slow = self.slow.saturating_add(is_slow);
            self.lines.push(prepared);
            self.request.lines.push(line);
        }
        self.full = None;
    }

    fn truncate(&mut self, length: usize) {
        let gone = self.lines.iter().skip(length).filter(|line| line.amounts.is_none()).count();
        self.slow = self.slow.saturating_sub(gone);
        self.lines.truncate(length);
        self.request.lines.truncate(length);
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
        self.context.check(&self.request, index, &line)?;
        let known = name(&line).and_then(|name| self.known.get(&name).cloned());
        let known = known.unwrap_or_else(|| resolve(&self.context, &mut self.known, &line, &mut None));
        let prepared = PreparedLine::new(known, line.quantity);
        self.put(index, prepared, line);
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
    #[inline]
    pub fn line(&mut self, index: usize) -> Result<LineSummary<'_>> {
        if self.is_scaled() {
            return self.scaled_line(index).ok_or_else(|| no_line(index));
        }
        self.full_line(index)
    }

    /// Apart, so that [`Self::line`] is short enough to be inlined: reading a line took 32 instructions more without it.
    #[cold]
    fn full_line(&mut self, index: usize) -> Result<LineSummary<'_>> {
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
            None => self.context.price(&self.request),
        }
    }

    fn full(&mut self) -> Result<&Priced> {
        let priced = match self.full.take() {
            Some(priced) => priced,
            None => Box::new(self.price()?),
        };
        Ok(self.full.insert(priced))
    }

    fn is_scaled(&self) -> bool {
        self.slow == 0 && self.context.obstacle.is_none()
    }

    /// The totals of lines that all have amounts. No sum can overflow: see [`Points`].
    fn scaled_totals(&self) -> Option<Result<Totals>> {
        let points = self.context.points.as_ref().filter(|_| self.is_scaled())?;
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
        Some(if gross == exactly && self.context.deposit.is_none() && points.scale == points.exponent {
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
        let totals = total::due(
            self.context.deposit,
            &self.context.terms.plan.document,
            Totals { rounding, ..totals },
        )?;
        Ok(total::settle(totals, self.request.currency.exponent()))
    }

    #[inline]
    fn scaled_line(&self, index: usize) -> Option<LineSummary<'_>> {
        let (line, points) = (self.lines.get(index)?, self.context.points.as_ref()?);
        let (plan, amounts) = (line.known.plan().ok()?, line.amounts.as_ref()?);
        let rung = plan.rung(amounts.rung)?;
        Some(LineSummary::scaled(rung, amounts, points, &self.context.book))
    }
}

fn name(line: &Line) -> Option<(Sku, Option<UnitId>)> {
    known::plain(line).map(|(sku, unit)| (sku.clone(), unit.cloned()))
}

/// Resolves a line that is not known yet, and remembers it. `scratch` is the request that samples are priced in.
fn resolve(
    context: &Arc<Context>,
    known: &mut BTreeMap<(Sku, Option<UnitId>), KnownLine>,
    line: &Line,
    scratch: &mut Option<Request>,
) -> KnownLine {
    let resolved = KnownLine::new(Known::resolve(context, line, scratch));
    if let Some(name) = name(line) {
        if known.len() >= limits::LINES {
            known.clear();
        }
        known.insert(name, resolved.clone());
    }
    resolved
}

#[cold]
fn no_line(index: usize) -> Error {
    let error = Error::new(Code::InvalidRequest).detail("The cart has no line at this position.");
    error.at(format!("/lines/{index}"))
}
