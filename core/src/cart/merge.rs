//! How the cart of a guest becomes somebody's, and how one cart goes into another.
//!
//! Quantity rules run on the merged quantities: what they clamp or refuse is reported, and nothing is lost in silence.

use alloc::vec::Vec;

use chrono::{DateTime, Utc};
use rust_decimal::Decimal;

use super::edit::{Desk, LineEdit, check_quantity};
use super::event::CartEvent;
use super::line::{CartLine, LineKey};
use super::new_line::NewLine;
use super::products::Products;
use super::rules::MergeMode;
use super::state::{Cart, CartKind, LockScope};
use super::table::CartVerb;
use crate::document::{choice, record};
use crate::error::{Code, Error, Result};
use crate::id::{ContactId, LineId, Name, OrgUnitId};
use crate::money::exact;
use crate::party::Deed;

choice! {
    /// What became of a line in a merge.
    pub enum MergeOutcome {
        /// Only the other cart had it: it came along.
        Moved "moved",
        /// Both had it: the quantities were added.
        Summed "summed",
        /// Both had it: the greater quantity counts.
        Greater "greater",
        /// It stayed as it was.
        Kept "kept",
        /// It was dropped by the mode.
        Dropped "dropped",
    }
}

record! {
    /// What a merge came to.
    pub struct MergeReport {
        /// How the carts were merged.
        required mode: MergeMode,
        /// The lines that were looked at, by id.
        list lines: MergedLine,
    }

    /// What became of a line.
    pub struct MergedLine {
        /// The line.
        required line: LineId,
        /// What became of it.
        required outcome: MergeOutcome,
        /// The quantity that the mode asked for; none when the line was dropped.
        optional wanted: Decimal,
        /// The quantity afterwards; less or more than wanted where a rule clamped it, none when the line is not there.
        optional quantity: Decimal,
        /// Why the quantity was clamped or refused.
        optional code: Name,
        /// Whether the schedule does not sum to the quantity any more.
        default schedule_open: bool = false,
    }
}

/// What the quantity rules say about one line of a merged cart.
#[derive(Debug, Clone, PartialEq)]
pub enum Fit {
    /// It may stay.
    Fits,
    /// It may be ordered like this, for the reason given.
    Clamped(Decimal, Code),
    /// It can't be ordered at all; a line that was in the cart before keeps its quantity.
    Refused(Code),
}

/// The quantity rules, asked about the whole merged cart: one answer per line, in the order of the lines.
pub type Fitting<'a> = dyn Fn(&[(LineKey, Decimal)]) -> Vec<Fit> + 'a;

/// A merge: what happens to both carts, and the report.
#[derive(Debug, Clone, PartialEq)]
pub struct Merge {
    /// The events of the cart that stays.
    pub into: Vec<CartEvent>,
    /// The events of the cart that was merged away.
    pub from: Vec<CartEvent>,
    /// What became of each line.
    pub report: MergeReport,
}

impl Cart {
    /// Gives a guest's cart an owner.
    ///
    /// # Errors
    /// As [`Cart::guard`]; [`Code::NotPermitted`] for a cart that belongs to somebody else.
    pub fn claim(
        &self,
        deed: &Deed<'_>,
        owner: &ContactId,
        unit: Option<&OrgUnitId>,
    ) -> Result<Vec<CartEvent>> {
        self.guard(CartVerb::Share, deed, None)?;
        match &self.owner {
            Some(known) if known == owner => Ok(Vec::new()),
            Some(_) => Err(Error::new(Code::NotPermitted).detail("The cart has an owner already.")),
            None => {
                let unit = unit.or(self.unit.as_ref()).cloned();
                Ok([CartEvent::Claimed { owner: owner.clone(), unit }].into())
            }
        }
    }

    /// Puts the lines of `from`, the guest's cart, into this one, the user's.
    ///
    /// # Errors
    /// As [`Cart::guard`] for both carts; [`Code::CurrencyMismatch`], [`Code::ConflictingFields`] for a cart into itself,
    /// [`Code::Locked`], [`Code::TooMany`].
    pub fn merge(
        &self,
        from: &Self,
        mode: MergeMode,
        deed: &Deed<'_>,
        horizon: DateTime<Utc>,
        products: &Products<'_>,
        fitting: &Fitting<'_>,
    ) -> Result<Merge> {
        from.guard(CartVerb::Merge, deed, None)?;
        self.guard(CartVerb::Edit, deed, None)?;
        self.check_lock(deed, LockScope::Lines)?;
        from.check_lock(deed, LockScope::Lines)?;
        if self.id == from.id {
            let detail = "A cart can't be merged into itself.";
            return Err(Error::new(Code::ConflictingFields).detail(detail).at("/into"));
        }
        if self.currency != from.currency {
            return Err(
                Error::new(Code::CurrencyMismatch).with_list("currencies", [self.currency, from.currency])
            );
        }
        if mode == MergeMode::KeepBoth {
            return Ok(self.keep_both(from));
        }
        let plan = self.plan(from, mode)?;
        let mut desk = Desk::open(self, deed, horizon);
        let lines = plan.carry_out(&mut desk, products, fitting)?;
        let mut into = desk.close();
        if let Some(codes) = self.codes_of(from, mode, deed) {
            if into.is_empty() {
                into = self.thawing();
            }
            into.push(codes);
        }
        let from = [CartEvent::Merged { into: self.id.clone() }].into();
        Ok(Merge { into, from, report: MergeReport { mode, lines } })
    }

    /// The guest's cart is put aside for the owner of this one.
    fn keep_both(&self, from: &Self) -> Merge {
        let mut events = from.thawing();
        if let (None, Some(owner)) = (&from.owner, &self.owner) {
            events.push(CartEvent::Claimed { owner: owner.clone(), unit: self.unit.clone() });
        }
        if from.kind == CartKind::Cart {
            events.push(CartEvent::KindChanged { kind: CartKind::Saved });
        }
        let report = MergeReport { mode: MergeMode::KeepBoth, lines: Vec::new() };
        Merge { into: Vec::new(), from: events, report }
    }

    /// Codes of both carts count, except where one of them was dropped.
    fn codes_of(&self, from: &Self, mode: MergeMode, deed: &Deed<'_>) -> Option<CartEvent> {
        let mut head = self.head.clone();
        match mode {
            MergeMode::ReplaceGuest | MergeMode::KeepBoth => return None,
            MergeMode::ReplaceUser => head.codes.clone_from(&from.head.codes),
            MergeMode::Sum | MergeMode::Max => {
                let fresh = from.head.codes.iter().filter(|code| !self.head.codes.contains(code)).cloned();
                head.codes.extend(fresh);
                head.codes.truncate(crate::limits::CODES);
            }
        }
        (head != self.head).then(|| CartEvent::HeadChanged { head, buyer: self.is_buyer(deed.actor) })
    }

    /// What the mode asks for, line by line.
    fn plan<'a>(&'a self, from: &'a Self, mode: MergeMode) -> Result<Plan<'a>> {
        let mut steps = Vec::new();
        for line in self.all_lines.iter().filter(|line| line.is_there()) {
            let other = from.line(&line.id);
            let own = line.quantity.unwrap_or_default();
            let theirs = other.and_then(|other| other.quantity);
            let (outcome, wanted) = match (mode, theirs) {
                (MergeMode::Sum, Some(theirs)) => (MergeOutcome::Summed, Some(exact::add(own, theirs)?)),
                (MergeMode::Max, Some(theirs)) if theirs > own => (MergeOutcome::Greater, Some(theirs)),
                (MergeMode::ReplaceUser, Some(theirs)) => (MergeOutcome::Moved, Some(theirs)),
                (MergeMode::ReplaceUser, None) => (MergeOutcome::Dropped, None),
                _ => (MergeOutcome::Kept, Some(own)),
            };
            let source = if mode == MergeMode::ReplaceUser { other } else { None };
            steps.push(Step { here: Some(line), source, key: &line.key, outcome, wanted });
        }
        for line in from.all_lines.iter().filter(|line| line.is_there() && self.line(&line.id).is_none()) {
            let (outcome, wanted) = match mode {
                MergeMode::ReplaceGuest => (MergeOutcome::Dropped, None),
                _ => (MergeOutcome::Moved, line.quantity),
            };
            steps.push(Step { here: None, source: Some(line), key: &line.key, outcome, wanted });
        }
        steps.sort_by(|a, b| a.id().cmp(&b.id()));
        Ok(Plan { steps })
    }
}

struct Plan<'a> {
    steps: Vec<Step<'a>>,
}

struct Step<'a> {
    /// The line of the cart that stays.
    here: Option<&'a CartLine>,
    /// The line of the other cart that takes its place.
    source: Option<&'a CartLine>,
    key: &'a LineKey,
    outcome: MergeOutcome,
    wanted: Option<Decimal>,
}

impl Step<'_> {
    fn id(&self) -> Option<&LineId> {
        self.here.or(self.source).map(|line| &line.id)
    }
}

impl Plan<'_> {
    fn carry_out(
        &self,
        desk: &mut Desk<'_>,
        products: &Products<'_>,
        fitting: &Fitting<'_>,
    ) -> Result<Vec<MergedLine>> {
        let asked: Vec<(LineKey, Decimal)> =
            self.steps.iter().filter_map(|step| Some((step.key.clone(), step.wanted?))).collect();
        let mut fits = fitting(&asked).into_iter();
        let mut lines = Vec::with_capacity(self.steps.len());
        for step in &self.steps {
            let fit = if step.wanted.is_some() { fits.next().unwrap_or(Fit::Fits) } else { Fit::Fits };
            lines.push(step.carry_out(desk, products, &fit)?);
        }
        Ok(lines)
    }
}

impl Step<'_> {
    fn carry_out(&self, desk: &mut Desk<'_>, products: &Products<'_>, fit: &Fit) -> Result<MergedLine> {
        let (target, code) = match *fit {
            Fit::Fits => (self.wanted, None),
            Fit::Clamped(quantity, code) => (Some(quantity), Some(code)),
            Fit::Refused(code) => (None, Some(code)),
        };
        // A sum beyond the greatest quantity of a line is refused as a rule would refuse it.
        let (target, code) = match target.map(check_quantity) {
            Some(Err(error)) => (None, Some(error.code)),
            _ => (target, code),
        };
        match (target, self.source) {
            // What a rule refuses does not take away what was there.
            (None, _) if code.is_some() || self.here.is_none() => {}
            (None, _) => {
                desk.write_now(self.key, LineEdit::Remove {}, products)?;
            }
            (Some(quantity), Some(source)) => {
                if self.here.is_some() {
                    desk.write_now(self.key, LineEdit::Remove {}, products)?;
                }
                let line = NewLine { quantity, ..NewLine::of(source) };
                for edit in line.edits() {
                    desk.write_now(self.key, edit, products)?;
                }
            }
            (Some(quantity), None) => {
                if self.here.and_then(|line| line.quantity) != Some(quantity) {
                    desk.write_now(self.key, LineEdit::SetQuantity { quantity }, products)?;
                }
            }
        }
        let id = self.key.line();
        let now = desk.line(&id).filter(|line| line.is_there());
        Ok(MergedLine {
            outcome: self.outcome,
            wanted: self.wanted,
            quantity: now.and_then(|line| line.quantity),
            code: code.and_then(|code| Name::new(code.as_str()).ok()),
            schedule_open: now.is_some_and(|line| !line.schedule_fits()),
            line: id,
        })
    }
}
