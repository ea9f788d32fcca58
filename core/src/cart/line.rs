//! A line of a cart as several people write on it at once.
//!
//! Everything on a line is made to converge: the quantity is a register with additions after it, every other field is a
//! register of its own, and each write carries a stamp. Whatever order the writes arrive in, the line ends up the same. What
//! is decided here is only how two writes meet; whether a write is allowed is decided before.

use alloc::string::String;
use alloc::vec::Vec;

use chrono::{DateTime, Utc};
use rust_decimal::Decimal;

use super::edit::LineEdit;
use crate::catalog::Configuration;
use crate::digest::digest_of;
use crate::document::record;
use crate::id::{ContractId, CostCentreId, LineId, Name, OperationId, Sku, UnitId};
use crate::money::exact;
use crate::pricing::{LineFacts, LinePrice};

record! {
    /// When, by whom and by which operation something was written. Of two writes the greater stamp counts: first the time,
    /// then the actor, then the operation.
    #[derive(Eq, PartialOrd, Ord)]
    pub struct Stamp {
        /// When it happened.
        required at: DateTime<Utc>,
        /// Who did it: the label of the actor.
        required by: String,
        /// The operation.
        required op: OperationId,
    }

    /// What makes a line a line of its own.
    #[derive(Eq)]
    pub struct LineKey {
        /// What is ordered.
        required sku: Sku,
        /// The unit of the quantity; the product's base unit when absent.
        optional unit: UnitId,
        /// The choices of a configured product.
        optional configuration: Configuration,
        /// What else sets it apart, such as an engraving or a job number.
        optional custom_key: Name,
    }

    /// A line of a cart. Lines that were removed stay for a while, without a quantity, so that late edits know of them.
    pub struct CartLine {
        /// The line, derived from its key.
        required id: LineId,
        /// What makes it a line of its own.
        required key: LineKey,
        /// Whether the configuration breaks a constraint of the product.
        default misconfigured: bool = false,
        /// How much is ordered: the register and the additions after it. None when the line is gone.
        optional quantity: Decimal,
        /// The register: what the quantity was last set to.
        optional set: QuantitySet,
        /// The additions after the register, by stamp.
        list adds: QuantityAdd,
        /// The greatest stamp of a removal; what was written before it counts no more.
        optional cleared: Stamp,
        /// A price that survives recalculation.
        optional price: LinePrice,
        /// The contract it must be priced by.
        optional contract: ContractId,
        /// When it is wanted.
        optional requested: DateTime<Utc>,
        /// Facts about the product, for hosts that keep their own catalogue.
        optional facts: LineFacts,
        /// When and where which part of the quantity is wanted.
        list schedule: Delivery,
        /// Who bears which share of the amount.
        list coding: Coding,
        /// A note.
        optional note: String,
        /// What the buyer typed.
        optional as_entered: String,
        /// The stamps of these registers.
        default stamps: LineStamps = LineStamps::default(),
        /// The first write: who added the line, and when.
        required added: Stamp,
        /// The last write: who changed it last, and when.
        required changed: Stamp,
        /// Grows with every event that changes the line.
        required version: u64,
    }

    /// The register of a quantity.
    #[derive(Eq)]
    pub struct QuantitySet {
        /// When it was written.
        required stamp: Stamp,
        /// The value; none is a removal.
        optional quantity: Decimal,
    }

    /// An addition to a quantity; below zero where something was taken away.
    #[derive(Eq, PartialOrd, Ord)]
    pub struct QuantityAdd {
        /// When it was written.
        required stamp: Stamp,
        /// How much.
        required quantity: Decimal,
    }

    /// A part of a line's quantity.
    #[derive(Eq)]
    pub struct Delivery {
        /// How much, in the unit of the line.
        required quantity: Decimal,
        /// When it is wanted; the line's date when absent.
        optional requested: DateTime<Utc>,
        /// Where it goes; the cart's place when absent.
        optional ship_to: Name,
        /// Where it comes from; the cart's place when absent.
        optional ship_from: Name,
    }

    /// A share of a line's amount.
    #[derive(Eq)]
    pub struct Coding {
        /// The cost centre that bears it.
        required cost_centre: CostCentreId,
        /// The account of the general ledger.
        optional gl: Name,
        /// The project.
        optional project: Name,
        /// Percent; the shares of a line sum to 100.
        required share: Decimal,
    }

    /// When each register of a line was written.
    #[derive(Eq, Default)]
    pub struct LineStamps {
        /// The price.
        optional price: Stamp,
        /// The contract.
        optional contract: Stamp,
        /// The date.
        optional requested: Stamp,
        /// The facts.
        optional facts: Stamp,
        /// The schedule.
        optional schedule: Stamp,
        /// The coding.
        optional coding: Stamp,
        /// The note.
        optional note: Stamp,
        /// What the buyer typed.
        optional as_entered: Stamp,
    }
}

impl LineKey {
    /// The key of a line with nothing but a SKU.
    #[must_use]
    pub const fn sku(sku: Sku) -> Self {
        Self { sku, unit: None, configuration: None, custom_key: None }
    }

    /// The id that every device derives for this key: the SKU where nothing else distinguishes the line, else the SKU
    /// (shortened if need be), `#` and half of the digest of the key. A SKU with a `#` of its own gets the long form too, so
    /// that no SKU is ever mistaken for the id of another key.
    #[must_use]
    pub fn line(&self) -> LineId {
        let plain = self.unit.is_none() && self.configuration.is_none() && self.custom_key.is_none();
        let sku = self.sku.as_str();
        let text = if plain && !sku.contains('#') {
            sku.into()
        } else {
            let digest = alloc::format!("{}", digest_of(self));
            let end =
                (0..=sku.len().min(95)).rev().find(|end| sku.is_char_boundary(*end)).unwrap_or_default();
            let (head, tail) = (sku.get(..end).unwrap_or_default(), digest.get(..32).unwrap_or_default());
            alloc::format!("{head}#{tail}")
        };
        LineId::from_valid(text)
    }
}

impl CartLine {
    /// A line that nothing but this write is known of yet.
    pub(super) fn begin(key: LineKey, stamp: &Stamp) -> Self {
        Self {
            id: key.line(),
            key,
            misconfigured: false,
            quantity: None,
            set: None,
            adds: Vec::new(),
            cleared: None,
            price: None,
            contract: None,
            requested: None,
            facts: None,
            schedule: Vec::new(),
            coding: Vec::new(),
            note: None,
            as_entered: None,
            stamps: LineStamps::default(),
            added: stamp.clone(),
            changed: stamp.clone(),
            version: 0,
        }
    }

    /// Whether the line is there: it has a quantity.
    #[must_use]
    pub const fn is_there(&self) -> bool {
        self.quantity.is_some()
    }

    /// Whether the schedule, if there is one, sums to the quantity.
    #[must_use]
    pub fn schedule_fits(&self) -> bool {
        let sum = exact::sum(self.schedule.iter().map(|delivery| delivery.quantity));
        self.schedule.is_empty() || sum.ok() == self.quantity
    }

    /// Takes a write in. Every field depends on the set of writes only, never on the order in which they come.
    pub(super) fn absorb(&mut self, stamp: &Stamp, edit: &LineEdit) {
        if *stamp < self.added {
            self.added = stamp.clone();
        }
        if *stamp > self.changed {
            self.changed = stamp.clone();
        }
        match edit {
            LineEdit::Add { quantity, .. } => self.add(stamp, *quantity),
            LineEdit::SetQuantity { quantity } => self.set(stamp, Some(*quantity)),
            LineEdit::Remove {} => {
                self.set(stamp, None);
                self.clear(stamp);
            }
            _ => {}
        }
        self.write(stamp, edit);
        self.count();
    }

    fn add(&mut self, stamp: &Stamp, quantity: Decimal) {
        if self.set.as_ref().is_some_and(|set| *stamp <= set.stamp) {
            return;
        }
        let add = QuantityAdd { stamp: stamp.clone(), quantity };
        // An operation adds once, whatever a device says it sent the second time.
        if let Some(known) = self.adds.iter_mut().find(|known| known.stamp.op == stamp.op) {
            if add > *known {
                *known = add;
            }
        } else {
            self.adds.push(add);
        }
        self.adds.sort();
    }

    fn set(&mut self, stamp: &Stamp, quantity: Option<Decimal>) {
        if self.set.as_ref().is_none_or(|set| *stamp > set.stamp) {
            self.adds.retain(|add| add.stamp > *stamp);
            self.set = Some(QuantitySet { stamp: stamp.clone(), quantity });
        }
    }

    /// What was written before a removal does not come back when the line does.
    fn clear(&mut self, stamp: &Stamp) {
        if self.cleared.as_ref().is_some_and(|cleared| *stamp <= *cleared) {
            return;
        }
        self.cleared = Some(stamp.clone());
        let before = |written: &mut Option<Stamp>| written.take_if(|written| *written < *stamp).is_some();
        let stamps = &mut self.stamps;
        if before(&mut stamps.price) {
            self.price = None;
        }
        if before(&mut stamps.contract) {
            self.contract = None;
        }
        if before(&mut stamps.requested) {
            self.requested = None;
        }
        if before(&mut stamps.facts) {
            self.facts = None;
        }
        if before(&mut stamps.schedule) {
            self.schedule.clear();
        }
        if before(&mut stamps.coding) {
            self.coding.clear();
        }
        if before(&mut stamps.note) {
            self.note = None;
        }
        if before(&mut stamps.as_entered) {
            self.as_entered = None;
        }
    }

    /// The registers: the last writer wins.
    fn write(&mut self, stamp: &Stamp, edit: &LineEdit) {
        if self.cleared.as_ref().is_some_and(|cleared| *stamp <= *cleared) {
            return;
        }
        let stamps = &mut self.stamps;
        match edit {
            LineEdit::Add { facts, as_entered, .. } => {
                if facts.is_some() {
                    put(&mut stamps.facts, stamp, || self.facts.clone_from(facts));
                }
                if as_entered.is_some() {
                    put(&mut stamps.as_entered, stamp, || self.as_entered.clone_from(as_entered));
                }
            }
            LineEdit::SetPrice { price } => put(&mut stamps.price, stamp, || self.price.clone_from(price)),
            LineEdit::SetContract { contract } => {
                put(&mut stamps.contract, stamp, || self.contract.clone_from(contract));
            }
            LineEdit::SetRequested { requested } => {
                put(&mut stamps.requested, stamp, || self.requested = *requested);
            }
            LineEdit::SetFacts { facts } => put(&mut stamps.facts, stamp, || self.facts.clone_from(facts)),
            LineEdit::SetSchedule { schedule } => {
                put(&mut stamps.schedule, stamp, || self.schedule.clone_from(schedule));
            }
            LineEdit::SetCoding { coding } => {
                put(&mut stamps.coding, stamp, || self.coding.clone_from(coding));
            }
            LineEdit::SetNote { note } => put(&mut stamps.note, stamp, || self.note.clone_from(note)),
            LineEdit::SetQuantity { .. } | LineEdit::Remove {} => {}
        }
    }

    /// The quantity that follows from the register and the additions. A line whose sum is zero or below is gone.
    fn count(&mut self) {
        let set = self.set.as_ref().and_then(|set| set.quantity);
        let adds = self.adds.iter().map(|add| add.quantity);
        // Operations are bounded in number and size, so that their sum can be held; the total order of the
        // additions keeps even a sum that could not the same everywhere.
        let sum = exact::sum(set.into_iter().chain(adds)).unwrap_or_default();
        self.quantity = Some(sum.normalize()).filter(|sum| *sum > Decimal::ZERO);
    }

    /// How many additions lie before the horizon.
    pub(super) fn foldable(&self, horizon: DateTime<Utc>) -> usize {
        self.adds.iter().filter(|add| add.stamp.at < horizon).count()
    }

    /// Whether the line is gone and nothing can be written before the horizon any more.
    pub(super) fn is_forgotten(&self, horizon: DateTime<Utc>) -> bool {
        !self.is_there() && self.changed.at < horizon
    }

    /// Folds the additions before the horizon into the register: nothing that is written from now on is as old as they are.
    pub(super) fn fold(&mut self, horizon: DateTime<Utc>) {
        let old: Vec<QuantityAdd> = self.adds.iter().filter(|add| add.stamp.at < horizon).cloned().collect();
        let Some(last) = old.last() else { return };
        let set = self.set.as_ref().and_then(|set| set.quantity);
        let sum = exact::sum(set.into_iter().chain(old.iter().map(|add| add.quantity))).unwrap_or_default();
        self.adds.retain(|add| add.stamp.at >= horizon);
        self.set = Some(QuantitySet { stamp: last.stamp.clone(), quantity: Some(sum.normalize()) });
        self.count();
    }
}

fn put(slot: &mut Option<Stamp>, stamp: &Stamp, write: impl FnOnce()) {
    if slot.as_ref().is_none_or(|written| *stamp > *written) {
        write();
        *slot = Some(stamp.clone());
    }
}
