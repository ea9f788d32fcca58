//! A quote as it is kept. Settlement amounts are in the quote's currency and in the basis of its prices (with or without
//! tax, as its rulebook has it).
//!
//! People write names into texts and events are never erased, so a note is the id of a text that the host keeps.

use alloc::boxed::Box;
use alloc::string::String;

use chrono::{DateTime, Utc};
use rust_decimal::Decimal;

use crate::document::{Cursor, choice, record};
use crate::error::Code;
use crate::id::{
    CartId, ChargeId, ContactId, LineId, Name, OrderId, OrgUnitId, QuoteId, SellerId, SellerUserId, Sku,
    TaxCategory, UnitId,
};
use crate::money::{Amount, Currency};
use crate::pricing::rules::ChargeKind;
use crate::pricing::{LineStatus, PriceSnapshot, SnapshotLine};

choice! {
    /// Who decides about a quote.
    pub enum QuoteAuthority {
        /// The engine decides its transitions.
        Engine "engine",
        /// Another system owns it; whole observations come in.
        External "external",
    }

    /// Where a quote is.
    pub enum QuoteState {
        /// A buyer is putting it together.
        Draft "draft",
        /// It waits for a seller.
        Requested "requested",
        /// A seller works on it.
        InReview "in_review",
        /// The discount is beyond the seller's authority; a colleague decides.
        InternalApproval "internal_approval",
        /// The buyer has an offer.
        Offered "offered",
        /// The offer ended before the buyer decided.
        Expired "expired",
        /// The buyer took it; what is left of it can be ordered.
        Accepted "accepted",
        /// An order of it is on its way.
        Placing "placing",
        /// Everything that it was good for is ordered.
        Ordered "ordered",
        /// The buyer said no.
        Declined "declined",
        /// The seller took the offer back.
        Withdrawn "withdrawn",
        /// The seller did not make an offer.
        Rejected "rejected",
        /// It was given up.
        Cancelled "cancelled",
    }

    /// What a line in the history of revisions was.
    pub enum Round {
        /// The seller offered.
        Offered "offered",
        /// The buyer countered.
        Countered "countered",
        /// The buyer accepted.
        Accepted "accepted",
    }

    /// What goes beyond a seller's authority.
    pub enum Beyond {
        /// The discount on a line.
        LineDiscount "line_discount",
        /// The discount on the quote as a whole.
        QuoteDiscount "quote_discount",
        /// A price below a floor.
        Floor "floor",
        /// A line has no price that a discount could be measured from.
        Unmeasured "unmeasured",
    }
}

record! {
    /// A negotiated quote.
    pub struct Quote {
        /// Its id.
        required id: QuoteId,
        /// Who decides about it.
        default authority: QuoteAuthority = QuoteAuthority::Engine,
        /// The other system's version, of an external quote.
        optional source_version: u64,
        /// Counts every event.
        required version: u64,
        /// Counts the changes of what is quoted and of what is left of it: commands name the one they saw.
        required revision: u32,
        /// Where it is; see [`Quote::state_at`].
        required state: QuoteState,
        /// The unit of the company that buys.
        optional unit: OrgUnitId,
        /// The person who asked.
        optional contact: ContactId,
        /// The employee of the seller who works on it.
        optional seller_user: SellerUserId,
        /// The selling entity.
        optional seller: SellerId,
        /// The currency of every amount.
        required currency: Currency,
        /// The cart that it was made of.
        optional cart: CartId,
        /// Where the goods go.
        optional ship_to: Name,
        /// The buyer's purchase order number.
        optional po: Name,
        /// The lines, in the order they were added.
        list lines: QuoteLine,
        /// The discount over what the lines leave.
        optional discount: QuoteDiscount,
        /// Charges such as freight.
        list charges: QuoteCharge,
        /// Taxes and totals of the last offer, without optional lines.
        optional priced: Box<PriceSnapshot>,
        /// What the last offer says beside prices.
        optional terms: OfferTerms,
        /// When the offer ends (exclusive).
        optional valid_until: DateTime<Utc>,
        /// When the buyer is to be reminded of it.
        optional remind_at: DateTime<Utc>,
        /// Whether the buyer has been shown the prices that stand here now.
        default shown: bool = false,
        /// Why a colleague has to decide. Not for buyers.
        list beyond: Why,
        /// What the buyer asked for last.
        optional counter: Counter,
        /// Messages, by the ids of their texts.
        list messages: Message,
        /// The rounds of the negotiation.
        list history: Revision,
        /// Counts the releases that were ever tried, so that each has a number of its own.
        default tried: u32 = 0,
        /// The release that is being ordered.
        optional placing: Release,
        /// What was ordered.
        list releases: Ordered,
        /// When it was made.
        required created_at: DateTime<Utc>,
        /// When it last changed.
        required changed_at: DateTime<Utc>,
    }

    /// A line of a quote.
    pub struct QuoteLine {
        /// Its id.
        required id: LineId,
        /// What is quoted.
        required sku: Sku,
        /// How much.
        required quantity: Decimal,
        /// The unit of the quantity.
        required unit: UnitId,
        /// The buyer's price without a quote, when it was last looked at.
        optional base: Box<SnapshotLine>,
        /// What the seller set; the price without a quote where nothing is set.
        optional set: SetPrice,
        /// Its total before the quote's discount; absent while it has no price.
        optional total: Amount,
        /// Its total after the quote's discount.
        optional quoted: Amount,
        /// Whether the quote's discount and the solver leave it alone.
        default locked: bool = false,
        /// Whether it is an extra that the buyer may take, outside of the totals.
        default optional: bool = false,
        /// The least total that the seller goes to. Not for buyers.
        optional least: Amount,
        /// What the buyer wishes.
        optional wish: Wish,
        /// How much of it the buyer accepted.
        optional accepted: Decimal,
        /// The total of what was accepted.
        optional accepted_total: Amount,
        /// How much of that is ordered.
        default released: Decimal = Decimal::ZERO,
        /// The total of what is ordered.
        default released_total: Amount = Amount::ZERO,
        /// The id of a note.
        optional note: Name,
    }

    /// What the seller set: exactly one of the three.
    #[derive(Eq)]
    pub struct SetPrice check {
        /// Per unit of the line.
        optional unit_price: Decimal,
        /// Percent off the price without a quote.
        optional discount_percent: Decimal,
        /// For the line.
        optional total: Amount,
    }

    /// A discount over what the lines leave: exactly one of the two.
    #[derive(Eq)]
    pub struct QuoteDiscount check {
        /// Percent; optional lines get it too.
        optional percent: Decimal,
        /// An amount, over the lines that are not optional.
        optional amount: Amount,
    }

    /// A charge.
    pub struct QuoteCharge {
        /// Its id.
        required id: ChargeId,
        /// What it is for.
        required kind: ChargeKind,
        /// The amount.
        required amount: Amount,
        /// Its tax category.
        optional tax_category: TaxCategory,
        /// How much of it is ordered.
        default released: Amount = Amount::ZERO,
    }

    /// What an offer says beside prices.
    pub struct OfferTerms {
        /// When it ends, where the seller said so.
        optional valid_until: DateTime<Utc>,
        /// Terms of payment, by their id.
        optional payment: Name,
        /// Whether its first order uses it up.
        default single_use: bool = false,
        /// Whether less than everything may be accepted.
        default partial: bool = true,
        /// A blanket order: quantities are open, an amount and a term bound it.
        optional blanket: Blanket,
        /// The employee who offered.
        optional offered_by: SellerUserId,
        /// The id of a note.
        optional note: Name,
    }

    /// The bounds of a blanket order.
    #[derive(Eq)]
    pub struct Blanket {
        /// What all its releases may come to, lines and charges together.
        required ceiling: Amount,
        /// When its term ends (exclusive).
        required until: DateTime<Utc>,
    }

    /// Why a colleague has to decide.
    #[derive(Eq)]
    pub struct Why {
        /// What goes too far.
        required beyond: Beyond,
        /// The line, where it is one.
        optional line: LineId,
        /// What the seller's roles allow, in percent.
        optional allowed: Decimal,
        /// By how much the total is below what the discount is measured from, or below the floor.
        optional amount: Amount,
    }

    /// What the buyer asked for.
    pub struct Counter {
        /// When.
        required at: DateTime<Utc>,
        /// Who.
        required by: String,
        /// The total of the lines that are not optional.
        optional target: Amount,
        /// The id of a note.
        optional note: Name,
    }

    /// A buyer's wish for a line.
    #[derive(Eq)]
    pub struct Wish {
        /// How much.
        optional quantity: Decimal,
        /// Per unit.
        optional unit_price: Decimal,
        /// For the line.
        optional total: Amount,
        /// The id of a note.
        optional note: Name,
    }

    /// A message, by the id of its text.
    pub struct Message "QuoteMessage" {
        /// The text.
        required id: Name,
        /// When.
        required at: DateTime<Utc>,
        /// Who.
        required by: String,
        /// Whether it is among the seller's people.
        default internal: bool = false,
    }

    /// A round of the negotiation.
    pub struct Revision {
        /// The revision after it.
        required revision: u32,
        /// What it was.
        required round: Round,
        /// Who.
        required by: String,
        /// When.
        required at: DateTime<Utc>,
        /// The total of the lines and charges then; of a counter its target.
        optional total: Amount,
    }

    /// A part of a quote that is ordered.
    pub struct Release {
        /// Counts the releases of the quote from 1, those that were refused too.
        required number: u32,
        /// When.
        required at: DateTime<Utc>,
        /// Who.
        required by: String,
        /// The lines.
        list lines: ReleaseLine,
        /// Its part of the charges.
        list charges: ReleaseCharge,
        /// Lines and charges.
        required total: Amount,
    }

    /// A line of a release.
    pub struct ReleaseLine {
        /// The line of the quote.
        required line: LineId,
        /// What is ordered.
        required sku: Sku,
        /// How much.
        required quantity: Decimal,
        /// The unit of the quantity.
        required unit: UnitId,
        /// Its part of the total that was accepted.
        required total: Amount,
    }

    /// A part of a charge.
    pub struct ReleaseCharge {
        /// The charge.
        required id: ChargeId,
        /// What it is for.
        required kind: ChargeKind,
        /// The part.
        required amount: Amount,
        /// Its tax category.
        optional tax_category: TaxCategory,
    }

    /// A release that became an order.
    pub struct Ordered {
        /// The release.
        required number: u32,
        /// The order.
        required order: OrderId,
        /// Lines and charges.
        required total: Amount,
    }
}

impl SetPrice {
    fn check(&self, at: &mut Cursor) {
        let given = [self.unit_price.is_some(), self.discount_percent.is_some(), self.total.is_some()];
        if given.iter().filter(|given| **given).count() != 1 {
            at.fault(
                Code::ConflictingFields,
                "Give exactly one of \"unit_price\", \"discount_percent\" and \"total\".",
            );
        }
    }
}

impl QuoteDiscount {
    fn check(&self, at: &mut Cursor) {
        if self.percent.is_some() == self.amount.is_some() {
            at.fault(Code::ConflictingFields, "Give exactly one of \"percent\" and \"amount\".");
        }
    }
}

impl Quote {
    /// Where the quote is at an instant: an offer that has ended is expired, a blanket order whose term has ended is over,
    /// whether or not a tick has come by. Nothing else depends on time, and a quote of another system is what that says.
    #[must_use]
    pub fn state_at(&self, now: DateTime<Utc>) -> QuoteState {
        let over = |until: Option<DateTime<Utc>>| until.is_some_and(|until| now >= until);
        match (self.authority, self.state) {
            (QuoteAuthority::Engine, QuoteState::Offered) if over(self.valid_until) => QuoteState::Expired,
            (QuoteAuthority::Engine, QuoteState::Accepted) if over(self.term_ends()) => self.after_term(),
            (_, state) => state,
        }
    }

    /// The line with this id.
    #[must_use]
    pub fn line(&self, id: &LineId) -> Option<&QuoteLine> {
        self.lines.iter().find(|line| line.id == *id)
    }

    /// Its bounds, if it is a blanket order.
    #[must_use]
    pub fn blanket(&self) -> Option<&Blanket> {
        self.terms.as_ref().and_then(|terms| terms.blanket.as_ref())
    }

    /// When the term of a blanket order ends.
    pub(super) fn term_ends(&self) -> Option<DateTime<Utc>> {
        self.blanket().map(|blanket| blanket.until)
    }

    /// What a blanket order is after its term: ordered, or expired if nothing ever was.
    pub(super) fn after_term(&self) -> QuoteState {
        if self.releases.is_empty() { QuoteState::Expired } else { QuoteState::Ordered }
    }
}

impl QuoteLine {
    /// How much of what was accepted is not ordered yet. Of a blanket order it only says how much of the estimate is left.
    #[must_use]
    pub fn remaining(&self) -> Decimal {
        let accepted = self.accepted.unwrap_or_default();
        crate::money::exact::sub(accepted, self.released)
            .map_or(Decimal::ZERO, |left| left.max(Decimal::ZERO))
    }

    /// The price without a quote, if there is one.
    #[must_use]
    pub fn base_priced(&self) -> Option<&SnapshotLine> {
        self.base.as_deref().filter(|base| base.status == LineStatus::Priced)
    }
}
