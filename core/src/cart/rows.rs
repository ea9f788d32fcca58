//! Many lines at once: rows that somebody entered, lines of an order, lines of another cart or list. Each gets an answer; one
//! that can't be taken does not stop the others.

use alloc::string::String;
use alloc::vec::Vec;

use chrono::{DateTime, Utc};
use rust_decimal::Decimal;

use super::edit::{Decided, Desk, LineEdit};
use super::event::CartEvent;
use super::line::CartLine;
use super::new_line::NewLine;
use super::products::Products;
use super::state::Cart;
use super::table::CartVerb;
use crate::catalog::{EnteredRow, Entry};
use crate::document::{choice, record};
use crate::error::{Code, Error, Result};
use crate::id::{LineId, Name, Sku};
use crate::limits;
use crate::party::Deed;

choice! {
    /// What became of a row.
    pub enum RowOutcome {
        /// It is in the cart.
        Added "added",
        /// It names several products.
        Ambiguous "ambiguous",
        /// It names nothing that is sold.
        Unknown "unknown",
        /// It can't be ordered like this.
        Refused "refused",
    }
}

record! {
    /// What became of a row, in the order of the rows.
    pub struct RowAnswer {
        /// What became of it.
        required outcome: RowOutcome,
        /// The line that it went into.
        optional line: LineId,
        /// The quantity of that line afterwards.
        optional quantity: Decimal,
        /// Whether the schedule of that line does not sum to its quantity.
        default schedule_open: bool = false,
        /// The product that was named, where another has taken its place.
        optional superseded: Sku,
        /// The products that it may mean.
        list skus: Sku,
        /// Why it was refused.
        optional code: Name,
        /// The field of the row that is wrong, as a JSON pointer.
        optional path: String,
    }
}

impl RowAnswer {
    fn new(outcome: RowOutcome) -> Self {
        let (skus, code, path) = (Vec::new(), None, None);
        Self { outcome, line: None, quantity: None, schedule_open: false, superseded: None, skus, code, path }
    }

    fn refused(error: &Error) -> Self {
        let unknown = error.code == Code::UnknownSku;
        let outcome = if unknown { RowOutcome::Unknown } else { RowOutcome::Refused };
        let (code, path) = (Name::new(error.code.as_str()).ok(), Some(error.path.clone()));
        Self { code, path: path.filter(|path| !path.is_empty()), ..Self::new(outcome) }
    }
}

impl Cart {
    /// Adds rows that somebody entered: SKUs, the customer's own part numbers, GTINs, manufacturers' numbers.
    ///
    /// # Errors
    /// As [`Cart::guard`]; [`Code::TooMany`]. What is wrong with one row is its answer.
    pub fn add_rows(
        &self,
        deed: &Deed<'_>,
        rows: &[EnteredRow],
        horizon: DateTime<Utc>,
        products: &Products<'_>,
    ) -> Result<Decided<Vec<RowAnswer>>> {
        self.guard(CartVerb::Edit, deed, None)?;
        let mut desk = Desk::open(self, deed, horizon);
        let mut answer = Vec::with_capacity(rows.len());
        for entry in products.read_rows(rows)? {
            answer.push(self.enter(&mut desk, deed, entry, products));
        }
        Ok(Decided { events: desk.close(), answer })
    }

    fn enter(
        &self,
        desk: &mut Desk<'_>,
        deed: &Deed<'_>,
        entry: Entry,
        products: &Products<'_>,
    ) -> RowAnswer {
        let (sku, quantity, unit, superseded, row) = match entry {
            Entry::Added { sku, quantity, unit, superseded, as_entered } => {
                (sku, quantity, Some(unit), superseded, as_entered)
            }
            Entry::Ambiguous { skus, .. } => {
                return RowAnswer { skus, ..RowAnswer::new(RowOutcome::Ambiguous) };
            }
            Entry::Refused { error, .. } => return RowAnswer::refused(&error),
            // A host that keeps its own catalogue sells what has a price row.
            Entry::Unknown { as_entered } => match Sku::new(as_entered.number.trim()) {
                Ok(sku) => (sku, as_entered.quantity, as_entered.unit.clone(), None, as_entered),
                Err(_) => return RowAnswer::new(RowOutcome::Unknown),
            },
        };
        let as_entered = Some(row.number).filter(|number| number.trim() != sku.as_str());
        let line = NewLine { unit, as_entered, ..NewLine::new(sku, quantity) };
        RowAnswer { superseded, ..self.put_one(desk, deed, &line, products) }
    }

    /// Adds lines of an order, another cart or a list.
    ///
    /// # Errors
    /// As [`Cart::guard`]; [`Code::TooMany`]. What is wrong with one line is its answer.
    pub fn add_all(
        &self,
        deed: &Deed<'_>,
        lines: &[NewLine],
        horizon: DateTime<Utc>,
        products: &Products<'_>,
    ) -> Result<Decided<Vec<RowAnswer>>> {
        self.guard(CartVerb::Edit, deed, None)?;
        if lines.len() > limits::LINES {
            return Err(Error::new(Code::TooMany).with("limit", limits::LINES));
        }
        let mut desk = Desk::open(self, deed, horizon);
        let answer = lines.iter().map(|line| self.put_one(&mut desk, deed, line, products)).collect();
        Ok(Decided { events: desk.close(), answer })
    }

    fn put_one(
        &self,
        desk: &mut Desk<'_>,
        deed: &Deed<'_>,
        line: &NewLine,
        products: &Products<'_>,
    ) -> RowAnswer {
        match desk.put(self, deed, line, products) {
            Ok(id) => {
                let now = desk.line(&id);
                let quantity = now.and_then(|line| line.quantity);
                let schedule_open = now.is_some_and(|line| !line.schedule_fits());
                RowAnswer { line: Some(id), quantity, schedule_open, ..RowAnswer::new(RowOutcome::Added) }
            }
            Err(error) => RowAnswer::refused(&error),
        }
    }

    /// The lines to copy into another cart or list; all when `lines` is empty. Prices that somebody set and contracts go
    /// along with `with_prices`; otherwise they stay with the cart that they were meant for.
    ///
    /// # Errors
    /// [`Code::UnknownLine`], with its place.
    pub fn copies(&self, lines: &[LineId], with_prices: bool) -> Result<Vec<NewLine>> {
        let chosen: Vec<&CartLine> = if lines.is_empty() {
            self.lines()
        } else {
            let find = |(place, id): (usize, &LineId)| {
                let unknown = || Error::new(Code::UnknownLine).with("line", id);
                self.line(id).ok_or_else(|| unknown().at(alloc::format!("/lines/{place}")))
            };
            lines.iter().enumerate().map(find).collect::<Result<_>>()?
        };
        let copy = |line: &CartLine| {
            let copy = NewLine::of(line);
            if with_prices { copy } else { NewLine { price: None, contract: None, ..copy } }
        };
        Ok(chosen.into_iter().map(copy).collect())
    }

    /// Takes lines out that were moved elsewhere; those that could not be put in there stay. `moved` are the answers of
    /// [`Cart::add_all`] for the lines of [`Cart::copies`] with the same `lines`.
    ///
    /// # Errors
    /// As [`Cart::guard`]; [`Code::UnknownLine`], [`Code::Locked`].
    pub fn take_out(
        &self,
        deed: &Deed<'_>,
        lines: &[LineId],
        moved: &[RowAnswer],
        horizon: DateTime<Utc>,
        products: &Products<'_>,
    ) -> Result<Vec<CartEvent>> {
        self.guard(CartVerb::Edit, deed, None)?;
        self.check_lock(deed, LineEdit::Remove {}.scope())?;
        let keys = self.copies(lines, false)?;
        let mut desk = Desk::open(self, deed, horizon);
        for (line, answer) in keys.iter().zip(moved) {
            if answer.outcome == RowOutcome::Added {
                desk.write_now(&line.key(), LineEdit::Remove {}, products)?;
            }
        }
        Ok(desk.close())
    }
}
