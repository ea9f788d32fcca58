//! Answers of other systems to what pricing asked for: prices, charges, taxes. They are kept until they end or a newer version comes.

use alloc::vec::Vec;

use chrono::{DateTime, Utc};

use crate::document::record;
use crate::error::{Code, Error, Result};
use crate::limits;
use crate::pricing::{Answers, ChargeAnswer, PriceAnswer};

record! {
    /// Answers as they are kept: one per SKU and unit, one per charge.
    #[derive(Default)]
    pub struct KeptAnswers {
        /// Prices.
        list prices: PriceAnswer,
        /// Charges.
        list charges: ChargeAnswer,
    }
}

impl KeptAnswers {
    /// Takes answers, each in place of an earlier one to the same question; what has ended by `now` goes.
    pub(super) fn take(&mut self, answers: &Answers, now: DateTime<Utc>) {
        let holds = |until: Option<DateTime<Utc>>| until.is_none_or(|until| now < until);
        self.prices.retain(|kept| {
            holds(kept.valid_until)
                && !answers.prices.iter().any(|new| new.sku == kept.sku && new.unit == kept.unit)
        });
        self.charges
            .retain(|kept| holds(kept.valid_until) && !answers.charges.iter().any(|new| new.id == kept.id));
        // Of two answers to one question in one input the later one counts.
        self.prices.extend(answers.prices.iter().rev().cloned());
        self.charges.extend(answers.charges.iter().rev().cloned());
        self.prices.sort_by(|a, b| (&a.sku, &a.unit).cmp(&(&b.sku, &b.unit)));
        self.charges.sort_by(|a, b| a.id.cmp(&b.id));
        self.prices.dedup_by(|b, a| a.sku == b.sku && a.unit == b.unit);
        self.charges.dedup_by(|b, a| a.id == b.id);
    }

    /// Whether more answers can be kept.
    ///
    /// # Errors
    /// [`Code::TooMany`] beyond [`limits::ANSWERS`].
    pub(super) fn room_for(&self, answers: &Answers, now: DateTime<Utc>) -> Result<()> {
        let many = |kept: usize, new: usize| kept.saturating_add(new) > limits::ANSWERS;
        // Most of the time there is room without a look at which answers take the place of which.
        let kept = self.prices.len().saturating_add(self.charges.len());
        let new = answers.prices.len().saturating_add(answers.charges.len());
        if !many(kept, new) {
            return Ok(());
        }
        let mut after = self.clone();
        after.take(answers, now);
        if many(after.prices.len(), after.charges.len()) {
            return Err(Error::new(Code::TooMany).with("limit", limits::ANSWERS).at("/answers"));
        }
        Ok(())
    }

    /// The answers that hold at an instant.
    pub(super) fn for_pricing(&self, at: DateTime<Utc>) -> Option<Answers> {
        let holds = |until: Option<DateTime<Utc>>| until.is_none_or(|until| at < until);
        let prices: Vec<_> = self.prices.iter().filter(|kept| holds(kept.valid_until)).cloned().collect();
        let charges: Vec<_> = self.charges.iter().filter(|kept| holds(kept.valid_until)).cloned().collect();
        (!prices.is_empty() || !charges.is_empty()).then_some(Answers { prices, charges })
    }
}
