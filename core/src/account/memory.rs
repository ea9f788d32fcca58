//! Which inputs an account has seen, so that a repeated one does nothing and the same id never means two things.

use alloc::format;
use alloc::vec::Vec;

use chrono::{DateTime, Utc};

use super::rules::AccountRules;
use super::shelf::Shelf;
use crate::digest::Digest;
use crate::document::{Cursor, Tree, record};
use crate::error::{Code, Error, Result};
use crate::id::InputId;

record! {
    /// An input that was accepted.
    pub struct SeenInput {
        /// Its id.
        required id: InputId,
        /// The digest of its body.
        required digest: Digest,
        /// The number of the event that accepted it.
        required seq: u64,
        /// When it came in, by the account's clock.
        required at: DateTime<Utc>,
    }
}

/// The inputs that were accepted within the horizon.
#[derive(Debug, Clone, Default, PartialEq)]
pub(crate) struct Memory {
    seen: Shelf<InputId, SeenInput>,
    /// The same by number, oldest first.
    order: Shelf<u64, InputId>,
    /// Inputs that happened at or before this instant may have been forgotten.
    forgotten: Option<DateTime<Utc>>,
    /// `forgotten` before the open step.
    before: Option<DateTime<Utc>>,
}

/// What is known of an input that comes in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Recalled {
    /// It is new.
    New,
    /// It is a repeat of the input with this number.
    Repeat(u64),
}

impl Memory {
    /// Looks an input up.
    ///
    /// # Errors
    /// [`Code::InputConflict`], [`Code::InputTooOld`].
    pub(crate) fn recall(
        &self,
        id: &InputId,
        digest: Digest,
        at: DateTime<Utc>,
        now: DateTime<Utc>,
        rules: &AccountRules,
    ) -> Result<Recalled> {
        if let Some(seen) = self.seen.get(id) {
            return if seen.digest == digest {
                Ok(Recalled::Repeat(seen.seq))
            } else {
                Err(Error::new(Code::InputConflict).at("/id").with("id", id).with("seq", seen.seq))
            };
        }
        let horizon = rules.remember_inputs.before(now).ok().max(self.forgotten);
        match horizon {
            Some(horizon) if at < horizon || self.forgotten.is_some_and(|forgotten| at <= forgotten) => {
                Err(Error::new(Code::InputTooOld)
                    .detail(format!("It happened at {at}; what is older than {horizon} is not remembered."))
                    .at("/at")
                    .with("horizon", crate::time::instant_to_text(horizon)))
            }
            _ => Ok(Recalled::New),
        }
    }

    /// How many of the oldest inputs leave when one more comes in, and are forgotten by its event.
    pub(crate) fn leaving(&self, now: DateTime<Utc>, rules: &AccountRules) -> u32 {
        let keep = usize::try_from(rules.remember_at_most).unwrap_or(usize::MAX).saturating_sub(1);
        let over = self.order.len().saturating_sub(keep);
        let horizon = rules.remember_inputs.before(now).ok();
        let old = self.order.values().take_while(|id| {
            let at = self.seen.get(id.as_str()).map(|seen| seen.at);
            at.is_some_and(|at| horizon.is_some_and(|horizon| at < horizon))
        });
        u32::try_from(over.max(old.count())).unwrap_or(u32::MAX)
    }

    /// Notes an input and forgets the oldest ones.
    pub(crate) fn accept(&mut self, seen: SeenInput, leaving: u32) {
        let count = usize::try_from(leaving).unwrap_or(usize::MAX);
        let oldest: Vec<(u64, InputId)> =
            self.order.iter().take(count).map(|(seq, id)| (*seq, id.clone())).collect();
        for (seq, id) in oldest {
            self.forgotten = self.forgotten.max(self.seen.get(&id).map(|seen| seen.at));
            self.order.remove(&seq);
            self.seen.remove(&id);
        }
        self.order.put(seen.seq, seen.id.clone());
        self.seen.put(seen.id.clone(), seen);
    }

    pub(crate) fn close(&mut self) {
        self.seen.close();
        self.order.close();
        self.before = self.forgotten;
    }

    pub(crate) fn take_back(&mut self) {
        self.seen.take_back();
        self.order.take_back();
        self.forgotten = self.before;
    }

    /// The inputs, oldest first, and the horizon.
    pub(crate) fn encode(&self) -> (Tree, Option<DateTime<Utc>>) {
        use crate::document::Encode as _;
        let seen = self.order.values().filter_map(|id| self.seen.get(id.as_str()));
        (Tree::List(seen.map(SeenInput::encode).collect()), self.forgotten)
    }

    pub(crate) fn decode(tree: &Tree, forgotten: Option<DateTime<Utc>>, at: &mut Cursor) -> Option<Self> {
        let seen: Shelf<InputId, SeenInput> = Shelf::decode(tree, at, |seen: &SeenInput| seen.id.clone())?;
        let mut order = Shelf::default();
        seen.values().for_each(|seen| order.put(seen.seq, seen.id.clone()));
        order.close();
        Some(Self { seen, order, forgotten, before: forgotten })
    }
}
