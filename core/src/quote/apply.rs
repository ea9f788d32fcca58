//! The only place where a quote changes. It decides nothing: whatever an event says is what is.

use alloc::string::String;

use chrono::{DateTime, Utc};

use super::event::{OfferMade, QuoteEvent, QuoteStart};
use super::state::{Message, Ordered, Quote, QuoteCharge, QuoteLine, QuoteState, Release, Revision, Round};
use crate::id::{QuoteId, SellerUserId};
use crate::money::{Amount, Currency, exact};

impl Quote {
    /// A quote as its first event has it.
    #[must_use]
    pub fn from_created(id: QuoteId, start: &QuoteStart, at: DateTime<Utc>) -> Self {
        let start = start.clone();
        Self {
            id,
            authority: start.authority,
            source_version: None,
            version: 1,
            revision: 1,
            state: start.state,
            unit: start.unit,
            contact: start.contact,
            seller_user: start.seller_user,
            seller: start.seller,
            currency: start.currency,
            cart: start.cart,
            ship_to: start.ship_to,
            po: start.po,
            lines: start.lines,
            discount: None,
            charges: [].into(),
            priced: None,
            terms: None,
            valid_until: None,
            remind_at: None,
            shown: false,
            beyond: [].into(),
            counter: None,
            messages: [].into(),
            history: [].into(),
            tried: 0,
            placing: None,
            releases: [].into(),
            created_at: at,
            changed_at: at,
        }
    }

    /// Takes an event in. `at` is the instant of the event.
    pub fn apply(&mut self, event: &QuoteEvent, at: DateTime<Utc>) {
        self.version = self.version.saturating_add(1);
        if event.revises() {
            self.revision = self.revision.saturating_add(1);
        }
        self.changed_at = at;
        match event {
            // Built by `from_created`.
            QuoteEvent::Created { .. } => {}
            QuoteEvent::Edited { .. }
            | QuoteEvent::Priced { .. }
            | QuoteEvent::Discounted { .. }
            | QuoteEvent::Charged { .. }
            | QuoteEvent::Targeted { .. }
            | QuoteEvent::Messaged { .. } => self.apply_work(event, at),
            QuoteEvent::Requested { set } => {
                self.put(set);
                self.state = QuoteState::Requested;
            }
            QuoteEvent::Claimed { seller } => self.review(seller.clone()),
            QuoteEvent::Unclaimed {} => {
                self.seller_user = None;
                self.state = QuoteState::Requested;
            }
            QuoteEvent::SentForApproval { offer, beyond } => {
                self.take_offer(offer);
                self.beyond.clone_from(beyond);
                self.state = QuoteState::InternalApproval;
            }
            QuoteEvent::InternallyRefused { .. } => self.state = QuoteState::InReview,
            QuoteEvent::Offered { offer, by, valid_until, remind_at, total, .. } => {
                self.take_offer(offer);
                (self.valid_until, self.remind_at) = (*valid_until, *remind_at);
                self.shown = true;
                self.state = QuoteState::Offered;
                self.remember(Round::Offered, by, at, Some(*total));
            }
            QuoteEvent::Countered { counter, wishes } => {
                for line in &mut self.lines {
                    line.wish = wishes.iter().find(|wish| wish.line == line.id).map(|wish| wish.wish.clone());
                }
                self.remember(Round::Countered, &counter.by, at, counter.target);
                self.counter = Some(counter.clone());
                self.reopen();
            }
            QuoteEvent::Requoted { seller, discount, set } => {
                self.put(set);
                self.discount.clone_from(discount);
                self.seller_user.clone_from(seller);
                self.reopen();
            }
            QuoteEvent::Accepted { by, lines, po, total } => {
                for line in &mut self.lines {
                    let taken = lines.iter().find(|taken| taken.line == line.id);
                    line.accepted = taken.map(|taken| taken.quantity);
                    line.accepted_total = taken.map(|taken| taken.total);
                }
                if po.is_some() {
                    self.po.clone_from(po);
                }
                self.remind_at = None;
                self.state = QuoteState::Accepted;
                self.remember(Round::Accepted, by, at, Some(*total));
            }
            QuoteEvent::Reminded {} => self.remind_at = None,
            QuoteEvent::Expired {} => self.state = QuoteState::Expired,
            QuoteEvent::TermEnded { state } => self.state = *state,
            QuoteEvent::Declined { .. } => self.state = QuoteState::Declined,
            QuoteEvent::Withdrawn { .. } => self.state = QuoteState::Withdrawn,
            QuoteEvent::Rejected { .. } => self.state = QuoteState::Rejected,
            QuoteEvent::Cancelled { ordered, .. } => {
                self.state = if *ordered { QuoteState::Ordered } else { QuoteState::Cancelled };
            }
            QuoteEvent::Placing { release } => {
                self.tried = release.number;
                self.placing = Some(release.clone());
                self.state = QuoteState::Placing;
            }
            QuoteEvent::Refused { .. } => {
                self.placing = None;
                self.state = QuoteState::Accepted;
            }
            QuoteEvent::Placed { order, complete, .. } => {
                if let Some(release) = self.placing.take() {
                    self.book(&release);
                    let Release { number, total, .. } = release;
                    self.releases.push(Ordered { number, order: order.clone(), total });
                }
                self.state = if *complete { QuoteState::Ordered } else { QuoteState::Accepted };
            }
            QuoteEvent::Observed { whole } => self.observe(whole),
        }
    }

    /// What sellers and buyers do to the contents.
    fn apply_work(&mut self, event: &QuoteEvent, at: DateTime<Utc>) {
        match event {
            QuoteEvent::Edited { set, removed, ship_to, po } => {
                self.lines.retain(|line| !removed.contains(&line.id));
                self.put(set);
                if ship_to.is_some() {
                    self.ship_to.clone_from(ship_to);
                }
                if po.is_some() {
                    self.po.clone_from(po);
                }
            }
            QuoteEvent::Priced { set } => self.put(set),
            QuoteEvent::Discounted { discount, set } => {
                self.discount.clone_from(discount);
                self.put(set);
            }
            QuoteEvent::Charged { charges } => self.charges.clone_from(charges),
            QuoteEvent::Targeted { set, .. } => {
                self.discount = None;
                self.put(set);
            }
            QuoteEvent::Messaged { text, by, internal } => {
                self.messages.push(Message { id: text.clone(), at, by: by.clone(), internal: *internal });
            }
            _ => {}
        }
    }

    /// Puts lines in place of those with the same id; new ones come last.
    fn put(&mut self, lines: &[QuoteLine]) {
        for line in lines {
            match self.lines.iter_mut().find(|known| known.id == line.id) {
                Some(known) => known.clone_from(line),
                None => self.lines.push(line.clone()),
            }
        }
    }

    fn take_offer(&mut self, offer: &OfferMade) {
        self.priced = Some(offer.priced.clone());
        self.terms = Some(offer.terms.clone());
        self.beyond.clear();
    }

    fn review(&mut self, seller: Option<SellerUserId>) {
        self.seller_user = seller;
        self.state = QuoteState::InReview;
    }

    /// Back to review: the buyer no longer sees the prices that change now.
    fn reopen(&mut self) {
        self.shown = false;
        (self.valid_until, self.remind_at) = (None, None);
        self.state = QuoteState::InReview;
    }

    fn remember(&mut self, round: Round, by: &str, at: DateTime<Utc>, total: Option<Amount>) {
        self.history.push(Revision { revision: self.revision, round, by: String::from(by), at, total });
    }

    /// Counts a release as ordered.
    fn book(&mut self, release: &Release) {
        for line in &mut self.lines {
            if let Some(part) = release.lines.iter().find(|part| part.line == line.id) {
                line.released = exact::add(line.released, part.quantity).unwrap_or(line.released);
                line.released_total = more(line.released_total, part.total, self.currency);
            }
        }
        for QuoteCharge { id, released, .. } in &mut self.charges {
            if let Some(part) = release.charges.iter().find(|part| part.id == *id) {
                *released = more(*released, part.amount, self.currency);
            }
        }
    }
}

/// The sum of two amounts that were decided to fit: `release` computed it before.
fn more(held: Amount, part: Amount, currency: Currency) -> Amount {
    exact::add(held.get(), part.get()).and_then(|sum| Amount::new(sum, currency)).unwrap_or(held)
}
