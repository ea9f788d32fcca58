//! What has become of the prices that a quote started from: a line of the report for each line of the quote, with causes.

use alloc::vec::Vec;

use super::state::{Quote, QuoteLine};
use crate::document::{choice, record};
use crate::error::Result;
use crate::id::LineId;
use crate::money::{Amount, exact};
use crate::pricing::{LineStatus, PriceSnapshot, SnapshotLine};

choice! {
    /// Why a line costs something else without a quote than it did.
    pub enum DriftCause "QuoteDriftCause" {
        /// It has no price any more.
        NoLongerPriced "no_longer_priced",
        /// It has a price now and had none.
        NewlyPriced "newly_priced",
        /// Another list or contract prices it.
        Rule "rule",
        /// The list price changed.
        ListPrice "list_price",
        /// It is priced for another quantity, or allowances split it in another way.
        Tier "tier",
        /// The rule is the same and its price changed.
        Price "price",
        /// Promotions take something else.
        Promotion "promotion",
    }
}

record! {
    /// How far a line has drifted.
    #[derive(Eq)]
    pub struct LineDrift "QuoteLineDrift" {
        /// The line.
        required line: LineId,
        /// What is quoted.
        optional quoted: Amount,
        /// What it cost without a quote when the quote was made.
        optional then: Amount,
        /// What it costs without a quote today.
        optional today: Amount,
        /// What the quote saves today: today's price less the quoted; negative where the quote is dearer.
        optional saves: Amount,
        /// Why it changed; empty where it did not.
        list causes: DriftCause,
    }
}

impl Quote {
    /// Compares the quote with today's prices ([`Quote::today_lines`]), for every line.
    ///
    /// # Errors
    /// [`crate::Code::AmountOutOfRange`].
    pub fn drift(&self, today: &PriceSnapshot) -> Result<Vec<LineDrift>> {
        self.lines.iter().map(|line| self.line_drift(line, today)).collect()
    }

    fn line_drift(&self, line: &QuoteLine, today: &PriceSnapshot) -> Result<LineDrift> {
        let then = line.base_priced();
        let now = today.line(&line.id).filter(|now| now.status == LineStatus::Priced);
        let saves = match (line.quoted, now) {
            (Some(quoted), Some(now)) => {
                Some(Amount::new(exact::sub(now.total.get(), quoted.get())?, self.currency)?)
            }
            _ => None,
        };
        let causes = match (then, now) {
            (None, None) => Vec::new(),
            (Some(_), None) => alloc::vec![DriftCause::NoLongerPriced],
            (None, Some(_)) => alloc::vec![DriftCause::NewlyPriced],
            (Some(then), Some(now)) => causes(then, now),
        };
        Ok(LineDrift {
            line: line.id.clone(),
            quoted: line.quoted,
            then: then.map(|then| then.total),
            today: now.map(|now| now.total),
            saves,
            causes,
        })
    }
}

/// Why a line costs something else.
pub(super) fn causes(then: &SnapshotLine, now: &SnapshotLine) -> Vec<DriftCause> {
    let rule = then.rule != now.rule || then.source != now.source;
    let tier = then.quantity != now.quantity || then.parts != now.parts;
    let price = then.unit_price != now.unit_price || then.subtotal != now.subtotal;
    let checks = [
        (DriftCause::Rule, rule),
        (DriftCause::ListPrice, then.list_price != now.list_price),
        (DriftCause::Tier, tier && !rule),
        // A change of rule or tier explains another price.
        (DriftCause::Price, price && !rule && !tier),
        (DriftCause::Promotion, then.discounts != now.discounts),
    ];
    checks.into_iter().filter(|(_, found)| *found).map(|(cause, _)| cause).collect()
}
