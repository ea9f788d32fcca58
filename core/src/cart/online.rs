//! Edits of people who see the cart: they name the version of the line that they saw, and a stale one is refused.

use alloc::vec::Vec;

use chrono::{DateTime, Utc};

use super::edit::{Desk, LineEdit, check_quantity};
use super::event::CartEvent;
use super::line::LineKey;
use super::new_line::NewLine;
use super::products::Products;
use super::state::Cart;
use super::table::CartVerb;
use crate::catalog::Configuration;
use crate::error::{Code, Error, Result};
use crate::id::LineId;
use crate::money::exact;
use crate::party::Deed;

impl Cart {
    /// Adds to a line, or adds a line. Whoever saw the line may say which version; adding commutes, so nobody has to.
    ///
    /// # Errors
    /// As [`Cart::guard`]; [`Code::Locked`], [`Code::StaleVersion`], [`Code::UnknownSku`], [`Code::UnknownUnit`],
    /// [`Code::ScheduleMismatch`], those of [`LineEdit::check`] and [`Code::TooMany`].
    pub fn add(
        &self,
        deed: &Deed<'_>,
        line: &NewLine,
        seen: Option<u64>,
        horizon: DateTime<Utc>,
        products: &Products<'_>,
    ) -> Result<Vec<CartEvent>> {
        self.guard(CartVerb::Edit, deed, None)?;
        let key = products.canonical(&line.key());
        if let Some(seen) = seen {
            self.seen_line(&key.line(), seen)?;
        }
        let mut desk = Desk::open(self, deed, horizon);
        desk.check_schedule(&key, line)?;
        desk.put(self, deed, line, products)?;
        Ok(desk.close())
    }

    /// Writes one thing on a line that is there.
    ///
    /// # Errors
    /// As [`Cart::guard`]; [`Code::UnknownLine`], [`Code::StaleVersion`], [`Code::Locked`],
    /// [`Code::ScheduleMismatch`], those of [`LineEdit::check`].
    pub fn edit_line(
        &self,
        deed: &Deed<'_>,
        line: &LineId,
        seen: u64,
        edit: &LineEdit,
        horizon: DateTime<Utc>,
        products: &Products<'_>,
    ) -> Result<Vec<CartEvent>> {
        self.edit_line_as(CartVerb::Edit, deed, (line, seen), edit, horizon, products)
    }

    /// As [`Cart::edit_line`], on a cart that was approved.
    ///
    /// # Errors
    /// As [`Cart::edit_line`].
    pub fn amend_line(
        &self,
        deed: &Deed<'_>,
        line: &LineId,
        seen: u64,
        edit: &LineEdit,
        horizon: DateTime<Utc>,
        products: &Products<'_>,
    ) -> Result<Vec<CartEvent>> {
        self.edit_line_as(CartVerb::Amend, deed, (line, seen), edit, horizon, products)
    }

    fn edit_line_as(
        &self,
        verb: CartVerb,
        deed: &Deed<'_>,
        (line, seen): (&LineId, u64),
        edit: &LineEdit,
        horizon: DateTime<Utc>,
        products: &Products<'_>,
    ) -> Result<Vec<CartEvent>> {
        self.guard(verb, deed, None)?;
        let line = self.seen_line(line, seen)?;
        self.check_lock(deed, edit.scope())?;
        edit.check()?;
        if let LineEdit::SetSchedule { schedule } = edit {
            let sum = exact::sum(schedule.iter().map(|delivery| delivery.quantity))?;
            if !schedule.is_empty() && Some(sum) != line.quantity {
                let error = Error::new(Code::ScheduleMismatch).with("sum", sum.normalize());
                return Err(error.with_list("quantity", line.quantity).at("/schedule"));
            }
        }
        let mut desk = Desk::open(self, deed, horizon);
        desk.write_now(&line.key, edit.clone(), products)?;
        Ok(desk.close())
    }

    /// Changes the choices of a configured line. The configuration is part of what makes it a line of its own, so the line
    /// goes and another comes, with the same quantity and everything on it. An invalid configuration is kept and marked.
    ///
    /// # Errors
    /// As [`Cart::edit_line`].
    pub fn configure(
        &self,
        deed: &Deed<'_>,
        line: &LineId,
        seen: u64,
        configuration: &Configuration,
        horizon: DateTime<Utc>,
        products: &Products<'_>,
    ) -> Result<Vec<CartEvent>> {
        self.guard(CartVerb::Edit, deed, None)?;
        let line = self.seen_line(line, seen)?;
        let key = LineKey { configuration: Some(configuration.clone()), ..line.key.clone() };
        if products.canonical(&key) == line.key {
            return Ok(Vec::new());
        }
        let next = NewLine { configuration: Some(configuration.clone()), ..NewLine::of(line) };
        let mut desk = Desk::open(self, deed, horizon);
        self.check_lock(deed, LineEdit::Remove {}.scope())?;
        desk.write_now(&line.key, LineEdit::Remove {}, products)?;
        desk.put(self, deed, &next, products)?;
        Ok(desk.close())
    }
}

impl Desk<'_> {
    /// Puts a line in: the addition, then what is written on it.
    pub(super) fn put(
        &mut self,
        cart: &Cart,
        deed: &Deed<'_>,
        line: &NewLine,
        products: &Products<'_>,
    ) -> Result<LineId> {
        let key = products.canonical(&line.key());
        check_quantity(line.quantity).map_err(|error: Error| error.at("/quantity"))?;
        products.require(&key, line.facts.is_some())?;
        let edits = line.edits();
        for edit in &edits {
            cart.check_lock(deed, edit.scope())?;
            edit.check()?;
        }
        for edit in edits {
            self.write_now(&key, edit, products)?;
        }
        Ok(key.line())
    }

    /// A schedule that a person gives sums to the quantity that the line will have.
    fn check_schedule(&self, key: &LineKey, line: &NewLine) -> Result<()> {
        let known = self.line(&key.line()).and_then(|line| line.quantity).unwrap_or_default();
        let sum = exact::sum(line.schedule.iter().map(|delivery| delivery.quantity))?;
        if line.schedule.is_empty() || sum == exact::add(known, line.quantity)? {
            return Ok(());
        }
        Err(Error::new(Code::ScheduleMismatch).with("sum", sum.normalize()).at("/schedule"))
    }
}
