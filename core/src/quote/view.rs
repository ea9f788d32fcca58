//! A quote as its buyer sees it: no floors, no internal messages or reasons, and no price that was not offered yet.

use alloc::string::String;

use chrono::{DateTime, Utc};
use rust_decimal::Decimal;

use super::state::{
    Counter, Message, OfferTerms, Ordered, Quote, QuoteCharge, QuoteLine, QuoteState, Release, Revision, Wish,
};
use crate::document::record;
use crate::id::{ContactId, LineId, Name, OrgUnitId, QuoteId, Sku, UnitId};
use crate::money::{Amount, Currency};
use crate::pricing::{SnapshotTax, SnapshotTotals};

record! {
    /// A quote as its buyer sees it.
    pub struct BuyerQuote {
        /// Its id.
        required id: QuoteId,
        /// The revision that commands name.
        required revision: u32,
        /// Where it is; what waits for a colleague of the seller is in review.
        required state: QuoteState,
        /// The unit that buys.
        optional unit: OrgUnitId,
        /// Who asked.
        optional contact: ContactId,
        /// The currency of every amount.
        required currency: Currency,
        /// Where the goods go.
        optional ship_to: Name,
        /// The purchase order number.
        optional po: Name,
        /// The lines.
        list lines: BuyerLine,
        /// The charges that were offered.
        list charges: QuoteCharge,
        /// Lines that are not optional and charges, as offered.
        optional total: Amount,
        /// The taxes on them.
        list taxes: SnapshotTax,
        /// The totals with tax.
        optional totals: SnapshotTotals,
        /// When the offer ends (exclusive).
        optional valid_until: DateTime<Utc>,
        /// What the offer says beside prices.
        optional terms: OfferTerms,
        /// The last counter offer.
        optional counter: Counter,
        /// Messages.
        list messages: Message,
        /// The rounds.
        list history: Revision,
        /// The release on its way.
        optional placing: Release,
        /// What was ordered.
        list releases: Ordered,
        /// What the ceiling of a blanket order leaves.
        optional ceiling_left: Amount,
    }

    /// A line as the buyer sees it.
    pub struct BuyerLine {
        /// Its id.
        required id: LineId,
        /// What is quoted.
        required sku: Sku,
        /// How much.
        required quantity: Decimal,
        /// The unit of the quantity.
        required unit: UnitId,
        /// The buyer's price without a quote.
        optional without_quote: Amount,
        /// The total before the quote's discount, as offered.
        optional total: Amount,
        /// The total after it, as offered.
        optional quoted: Amount,
        /// Whether it is an extra.
        default optional: bool = false,
        /// What was wished.
        optional wish: Wish,
        /// How much was accepted.
        optional accepted: Decimal,
        /// The total of that.
        optional accepted_total: Amount,
        /// How much of that is left to order.
        optional remaining: Decimal,
        /// The id of a note.
        optional note: Name,
    }
}

impl Quote {
    /// The quote as its buyer sees it at an instant.
    #[must_use]
    pub fn for_buyer(&self, now: DateTime<Utc>) -> BuyerQuote {
        let state = match self.state_at(now) {
            QuoteState::InternalApproval => QuoteState::InReview,
            state => state,
        };
        let shown = self.shown;
        let priced = self.priced.as_ref().filter(|_| shown);
        let total = || {
            let sum =
                crate::money::exact::add(self.lines_total().ok()?.get(), self.charges_total().ok()?.get());
            Amount::new(sum.ok()?, self.currency).ok()
        };
        BuyerQuote {
            id: self.id.clone(),
            revision: self.revision,
            state,
            unit: self.unit.clone(),
            contact: self.contact.clone(),
            currency: self.currency,
            ship_to: self.ship_to.clone(),
            po: self.po.clone(),
            lines: self.lines.iter().map(|line| buyer_line(line, shown)).collect(),
            charges: if shown { self.charges.clone() } else { [].into() },
            total: if shown { total() } else { None },
            taxes: priced.map(|priced| priced.taxes.clone()).unwrap_or_default(),
            totals: priced.map(|priced| priced.totals.clone()),
            valid_until: self.valid_until.filter(|_| shown),
            terms: self.terms.clone().filter(|_| shown),
            counter: self.counter.clone(),
            messages: self.messages.iter().filter(|message| !message.internal).cloned().collect(),
            history: self.history.clone(),
            placing: self.placing.clone(),
            releases: self.releases.clone(),
            ceiling_left: self.ceiling_left().ok().flatten().filter(|_| shown),
        }
    }

    /// The view as JSON.
    #[must_use]
    pub fn buyer_json(&self, now: DateTime<Utc>) -> String {
        alloc::string::ToString::to_string(&crate::document::Encode::encode(&self.for_buyer(now)))
    }
}

fn buyer_line(line: &QuoteLine, shown: bool) -> BuyerLine {
    BuyerLine {
        id: line.id.clone(),
        sku: line.sku.clone(),
        quantity: line.quantity,
        unit: line.unit.clone(),
        without_quote: line.base_priced().map(|base| base.total),
        total: line.total.filter(|_| shown),
        quoted: line.quoted.filter(|_| shown),
        optional: line.optional,
        wish: line.wish.clone(),
        accepted: line.accepted,
        accepted_total: line.accepted_total,
        remaining: line.accepted.map(|_| line.remaining()),
        note: line.note.clone().filter(|_| shown),
    }
}
