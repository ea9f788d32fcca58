//! Answers of other systems to what pricing asked for: prices, charges, taxes. They are kept until they end or a newer version comes.

use alloc::vec::Vec;

use chrono::{DateTime, Utc};

use crate::document::record;
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
        self.prices.extend(answers.prices.iter().cloned());
        self.charges.extend(answers.charges.iter().cloned());
        self.prices.sort_by(|a, b| (&a.sku, &a.unit).cmp(&(&b.sku, &b.unit)));
        self.charges.sort_by(|a, b| a.id.cmp(&b.id));
    }

    /// The answers that hold at an instant.
    pub(super) fn for_pricing(&self, at: DateTime<Utc>) -> Option<Answers> {
        let holds = |until: Option<DateTime<Utc>>| until.is_none_or(|until| at < until);
        let prices: Vec<_> = self.prices.iter().filter(|kept| holds(kept.valid_until)).cloned().collect();
        let charges: Vec<_> = self.charges.iter().filter(|kept| holds(kept.valid_until)).cloned().collect();
        (!prices.is_empty() || !charges.is_empty()).then_some(Answers { prices, charges })
    }
}
