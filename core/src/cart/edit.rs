//! Edits of lines as operations, and what a batch of them does to a cart.
//!
//! An operation that was made offline carries its own id, time and actor, so that batches converge in any order. Nothing here
//! refuses an operation for what it orders: quantity rules are pricing's and stand against submitting, never against merging.

use alloc::collections::BTreeMap;
use alloc::string::String;
use alloc::vec::Vec;

use chrono::{DateTime, TimeDelta, Utc};
use rust_decimal::Decimal;

use super::event::CartEvent;
use super::line::{CartLine, Coding, Delivery, LineKey, Stamp};
use super::products::Products;
use super::state::{Cart, LockScope};
use super::table::CartVerb;
use crate::digest::digest_of;
use crate::document::{choice, record, tagged};
use crate::error::{Code, Error, Result};
use crate::id::{ContractId, LineId, Name, OperationId};
use crate::limits;
use crate::money::exact;
use crate::party::{Actor, Deed};
use crate::pricing::{LineFacts, LinePrice};

tagged! {
    /// What is written on a line.
    pub enum LineEdit by "what" {
        /// So many more; below zero takes away.
        Add "add" {
            /// How much, in the unit of the line.
            required quantity: Decimal,
            /// Facts about the product.
            optional facts: LineFacts,
            /// What the buyer typed.
            optional as_entered: String,
        },
        /// So many, whatever there was.
        SetQuantity "set_quantity" {
            /// How much, above zero.
            required quantity: Decimal,
        },
        /// The line goes, with everything on it.
        Remove "remove" {},
        /// A price that survives recalculation; none gives it up.
        SetPrice "set_price" {
            /// The price.
            optional price: LinePrice,
        },
        /// The contract it must be priced by; none leaves the choice to pricing.
        SetContract "set_contract" {
            /// The contract.
            optional contract: ContractId,
        },
        /// When it is wanted.
        SetRequested "set_requested" {
            /// The date.
            optional requested: DateTime<Utc>,
        },
        /// Facts about the product.
        SetFacts "set_facts" {
            /// The facts.
            optional facts: LineFacts,
        },
        /// When and where which part is wanted.
        SetSchedule "set_schedule" {
            /// The parts.
            list schedule: Delivery,
        },
        /// Who bears which share.
        SetCoding "set_coding" {
            /// The shares.
            list coding: Coding,
        },
        /// A note.
        SetNote "set_note" {
            /// The note.
            optional note: String,
        },
    }
}

record! {
    /// An edit that was made elsewhere, with its own id and time.
    pub struct Operation {
        /// Its id, unique in the cart.
        required op: OperationId,
        /// When it happened.
        required at: DateTime<Utc>,
        /// Who did it; the sender of the batch when absent. Only the host may send what others did.
        optional actor: Actor,
        /// The line, by its key.
        required key: LineKey,
        /// What is written.
        required edit: LineEdit,
    }

    /// What became of one operation.
    pub struct OperationAnswer {
        /// The operation.
        required op: OperationId,
        /// Its line.
        required line: LineId,
        /// What became of it.
        required outcome: OperationOutcome,
        /// Why it was refused.
        optional code: Name,
        /// The quantity of the line afterwards; none when it is gone.
        optional quantity: Decimal,
        /// Whether the schedule of the line does not sum to its quantity any more.
        default schedule_open: bool = false,
    }
}

choice! {
    /// What became of an operation.
    pub enum OperationOutcome {
        /// It is in the cart.
        Applied "applied",
        /// It was known, or a later one had taken its place.
        Unchanged "unchanged",
        /// It can't be taken in; the others are.
        Refused "refused",
    }
}

/// What was decided, with an answer for the one who asked.
#[derive(Debug, Clone, PartialEq)]
pub struct Decided<T> {
    /// The events to apply.
    pub events: Vec<CartEvent>,
    /// The answer.
    pub answer: T,
}

impl LineEdit {
    /// What it changes, as far as locks are concerned.
    #[must_use]
    pub const fn scope(&self) -> LockScope {
        match self {
            Self::SetPrice { .. } | Self::SetContract { .. } => LockScope::Prices,
            _ => LockScope::Lines,
        }
    }

    /// Checks what can be seen from the edit alone.
    ///
    /// # Errors
    /// [`Code::InvalidQuantity`], [`Code::QuantityOutOfRange`], [`Code::CodingMismatch`], [`Code::TooMany`],
    /// [`Code::TextTooLong`], at the field.
    pub fn check(&self) -> Result<()> {
        match self {
            Self::Add { quantity, as_entered, .. } => {
                if quantity.is_zero() {
                    return Err(Error::new(Code::InvalidQuantity).at("/quantity"));
                }
                check_size(*quantity).map_err(|error| error.at("/quantity"))?;
                check_text(as_entered.as_deref(), "as_entered")
            }
            Self::SetQuantity { quantity } => {
                check_quantity(*quantity).map_err(|error| error.at("/quantity"))
            }
            Self::SetSchedule { schedule } => check_schedule(schedule),
            Self::SetCoding { coding } => check_coding(coding),
            Self::SetNote { note } => check_text(note.as_deref(), "note"),
            _ => Ok(()),
        }
    }
}

impl Cart {
    /// Takes in a batch of operations that were made elsewhere. Each gets an answer; one that is refused does not stop the
    /// others. Operations before `horizon` are too old, and additions that are older are folded.
    ///
    /// # Errors
    /// [`Code::TooMany`] beyond [`limits::OPERATIONS`], and the refusals of the state, version and lock of the cart. In an
    /// answer: [`Code::InputTooOld`], [`Code::OperationInFuture`], [`Code::NotPermitted`], [`Code::TooMany`],
    /// [`Code::Locked`] and those of [`LineEdit::check`].
    pub fn edit(
        &self,
        deed: &Deed<'_>,
        operations: &[Operation],
        horizon: DateTime<Utc>,
        products: &Products<'_>,
    ) -> Result<Decided<Vec<OperationAnswer>>> {
        self.edit_as(CartVerb::Edit, deed, operations, horizon, products)
    }

    /// As [`Cart::edit`], on a cart that was approved.
    ///
    /// # Errors
    /// As [`Cart::edit`].
    pub fn amend_edits(
        &self,
        deed: &Deed<'_>,
        operations: &[Operation],
        horizon: DateTime<Utc>,
        products: &Products<'_>,
    ) -> Result<Decided<Vec<OperationAnswer>>> {
        self.edit_as(CartVerb::Amend, deed, operations, horizon, products)
    }

    fn edit_as(
        &self,
        verb: CartVerb,
        deed: &Deed<'_>,
        operations: &[Operation],
        horizon: DateTime<Utc>,
        products: &Products<'_>,
    ) -> Result<Decided<Vec<OperationAnswer>>> {
        self.guard(verb, deed, None)?;
        if operations.len() > limits::OPERATIONS {
            return Err(Error::new(Code::TooMany).with("limit", limits::OPERATIONS).at("/operations"));
        }
        let mut desk = Desk::open(self, deed, horizon);
        let mut answer = Vec::with_capacity(operations.len());
        for operation in operations {
            answer.push(desk.take(operation, products));
        }
        Ok(Decided { events: desk.close(), answer })
    }
}

/// A cart while edits are written on it: what they touch lies over the cart, which stays as it is.
pub(super) struct Desk<'a> {
    cart: &'a Cart,
    touched: BTreeMap<LineId, CartLine>,
    fresh: usize,
    activity: Option<DateTime<Utc>>,
    deed: &'a Deed<'a>,
    horizon: DateTime<Utc>,
    events: Vec<CartEvent>,
}

impl<'a> Desk<'a> {
    pub(super) fn open(cart: &'a Cart, deed: &'a Deed<'a>, horizon: DateTime<Utc>) -> Self {
        let horizon = cart.folded.map_or(horizon, |folded| folded.max(horizon));
        let (touched, events) = (BTreeMap::new(), Vec::new());
        Self { cart, touched, fresh: 0, activity: cart.activity, deed, horizon, events }
    }

    /// The line with what was written so far.
    pub(super) fn line(&self, id: &LineId) -> Option<&CartLine> {
        self.touched.get(id).or_else(|| self.cart.remembered(id))
    }

    fn take(&mut self, operation: &Operation, products: &Products<'_>) -> OperationAnswer {
        let key = products.canonical(&operation.key);
        let line = key.line();
        let written = self.check(operation).and_then(|()| {
            let actor = operation.actor.as_ref().unwrap_or(self.deed.actor);
            let stamp = Stamp { at: operation.at, by: actor.label(), op: operation.op.clone() };
            self.write(&line, &key, stamp, operation.edit.clone(), actor, products)
        });
        let (outcome, code) = match written {
            Ok(true) => (OperationOutcome::Applied, None),
            Ok(false) => (OperationOutcome::Unchanged, None),
            Err(error) => (OperationOutcome::Refused, Name::new(error.code.as_str()).ok()),
        };
        let now = self.line(&line);
        OperationAnswer {
            op: operation.op.clone(),
            outcome,
            code,
            quantity: now.and_then(|line| line.quantity),
            schedule_open: now.is_some_and(|line| line.is_there() && !line.schedule_fits()),
            line,
        }
    }

    fn check(&self, operation: &Operation) -> Result<()> {
        if operation.at < self.horizon {
            return Err(Code::InputTooOld.into());
        }
        if operation.at > self.deed.now {
            return Err(Code::OperationInFuture.into());
        }
        let other = operation.actor.as_ref().is_some_and(|actor| *actor != *self.deed.actor);
        if other && !self.deed.actor.is_host() {
            return Err(Code::NotPermitted.into());
        }
        self.cart.check_lock(self.deed, operation.edit.scope())?;
        operation.edit.check()
    }

    /// An edit of a person who sees the cart: it comes after everything that is on the line, whatever clocks say. Whether it
    /// changed anything.
    pub(super) fn write_now(
        &mut self,
        key: &LineKey,
        edit: LineEdit,
        products: &Products<'_>,
    ) -> Result<bool> {
        let line = key.line();
        let op = self.operation_id()?;
        let tick = |last: DateTime<Utc>| last.checked_add_signed(TimeDelta::nanoseconds(1)).unwrap_or(last);
        let last = self.line(&line).map_or(self.deed.at, |line| tick(line.changed.at));
        let at = self.deed.at.max(self.horizon).max(last);
        let actor = self.deed.actor;
        self.write(&line, key, Stamp { at, by: actor.label(), op }, edit, actor, products)
    }

    /// The id of the input and a running number; a digest of the input where that is too long for an id.
    fn operation_id(&self) -> Result<OperationId> {
        // Counted from the version of the cart, so that one input may edit a cart twice.
        let written = u64::try_from(self.events.len()).unwrap_or(u64::MAX);
        let (input, number) = (self.deed.input, self.cart.version.saturating_add(written));
        OperationId::new(alloc::format!("{input}/{number}"))
            .or_else(|_| OperationId::new(alloc::format!("{}/{number}", digest_of(input))))
    }

    /// Writes one edit; whether it changed anything.
    fn write(
        &mut self,
        line: &LineId,
        key: &LineKey,
        stamp: Stamp,
        edit: LineEdit,
        actor: &Actor,
        products: &Products<'_>,
    ) -> Result<bool> {
        let known = self.line(line);
        let lines = self.cart.all_lines.len().saturating_add(self.fresh);
        if known.is_none() && lines >= limits::LINES {
            return Err(Error::new(Code::TooMany).with("limit", limits::LINES));
        }
        let misconfigured = products.is_misconfigured(key);
        let mut after = known.cloned().unwrap_or_else(|| CartLine::begin(key.clone(), &stamp));
        after.misconfigured = misconfigured;
        after.absorb(&stamp, &edit);
        if after.adds.len() > limits::LINE_ADDS {
            return Err(Error::new(Code::TooMany).with("limit", limits::LINE_ADDS));
        }
        let buyer = self.cart.is_buyer(actor);
        let livelier = buyer && self.activity.is_none_or(|activity| stamp.at > activity);
        if known == Some(&after) && !livelier {
            return Ok(false);
        }
        self.fresh = self.fresh.saturating_add(usize::from(known.is_none()));
        if livelier {
            self.activity = Some(stamp.at);
        }
        if self.events.is_empty() {
            self.events.extend(self.cart.thawing());
        }
        after.version = after.version.saturating_add(1);
        let quantity = after.quantity;
        self.touched.insert(line.clone(), after);
        self.events.push(CartEvent::LineEdited {
            line: line.clone(),
            key: key.clone(),
            stamp,
            edit,
            buyer,
            misconfigured,
            quantity,
        });
        Ok(true)
    }

    /// The events, with a fold after them where one is worth it.
    pub(super) fn close(mut self) -> Vec<CartEvent> {
        let untouched = self.cart.all_lines.iter().filter(|line| !self.touched.contains_key(&line.id));
        let untouched = untouched.map(|line| &**line);
        let mut gone = 0_usize;
        let mut long = false;
        for line in untouched.chain(self.touched.values()) {
            gone = gone.saturating_add(usize::from(line.is_forgotten(self.horizon)));
            long |= line.foldable(self.horizon) >= limits::FOLD;
        }
        if !self.events.is_empty() && (long || gone >= limits::FOLD) {
            self.events.push(CartEvent::Folded { horizon: self.horizon });
        }
        self.events
    }
}

/// A quantity that a line can have.
pub(super) fn check_quantity(quantity: Decimal) -> Result<()> {
    if quantity <= Decimal::ZERO {
        return Err(Error::new(Code::InvalidQuantity).with("quantity", quantity));
    }
    check_size(quantity)
}

fn check_size(quantity: Decimal) -> Result<()> {
    if quantity.abs() > Decimal::from(limits::QUANTITY) {
        return Err(Error::new(Code::QuantityOutOfRange).with("limit", limits::QUANTITY));
    }
    if quantity.normalize().scale() > limits::QUANTITY_SCALE {
        return Err(Error::new(Code::QuantityTooPrecise).with("decimals", limits::QUANTITY_SCALE));
    }
    Ok(())
}

fn check_schedule(schedule: &[Delivery]) -> Result<()> {
    check_length("/schedule", schedule.len())?;
    for (place, delivery) in schedule.iter().enumerate() {
        check_quantity(delivery.quantity)
            .map_err(|error| error.at(alloc::format!("/schedule/{place}/quantity")))?;
    }
    Ok(())
}

/// Shares above zero that sum to 100 percent; no shares at all are fine.
fn check_coding(coding: &[Coding]) -> Result<()> {
    check_length("/coding", coding.len())?;
    if coding.is_empty() {
        return Ok(());
    }
    let sum = exact::sum(coding.iter().map(|coding| coding.share))?;
    let below = coding.iter().any(|coding| coding.share <= Decimal::ZERO);
    if below || sum != Decimal::ONE_HUNDRED {
        return Err(Error::new(Code::CodingMismatch).with("sum", sum.normalize()).at("/coding"));
    }
    Ok(())
}

fn check_length(path: &str, length: usize) -> Result<()> {
    if length > limits::LINE_PARTS {
        return Err(Error::new(Code::TooMany).with("limit", limits::LINE_PARTS).at(path));
    }
    Ok(())
}

pub(super) fn check_text(text: Option<&str>, field: &'static str) -> Result<()> {
    if text.is_some_and(|text| text.len() > limits::NOTE_BYTES) {
        let error = Error::new(Code::TextTooLong).with("limit", limits::NOTE_BYTES);
        return Err(error.at(alloc::format!("/{field}")));
    }
    Ok(())
}
