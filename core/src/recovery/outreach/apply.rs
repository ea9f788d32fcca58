//! Folds what happens into what is kept: the only place where it changes. Of what has a key the newest stays, so that folding the events
//! of a decision is enough; nothing here needs a rulebook.

use alloc::vec::Vec;

use chrono::{DateTime, Utc};

use super::{
    Ball, BallKind, Block, BlockReason, Consent, EntryMark, Outreach, OutreachEvent, Score, Sent, StockFact,
    Touch,
};
use crate::id::{ContactId, EffectKey, Name};
use crate::recovery::{JourneyRef, Purpose, Run};

impl Outreach {
    /// Folds the beginning of a run in.
    pub(crate) fn note_entry(&mut self, run: &Run) {
        let start = &run.start;
        let mark = EntryMark { play: start.play.clone(), key: start.key.clone(), at: run.entered };
        put(&mut self.entered, &mark, |old, new| old.play == new.play && old.key == new.key);
    }

    /// Folds an event in.
    pub fn apply(&mut self, event: &OutreachEvent, at: DateTime<Utc>) {
        match event {
            OutreachEvent::Consented { consent } => put(&mut self.consents, consent, Consent::same),
            OutreachEvent::Blocked { block } => put(&mut self.blocks, block, Block::same),
            OutreachEvent::Unblocked { contact, channel, address, why, at_ } => {
                let (contact, channel, address) = (contact.clone(), channel.clone(), address.clone());
                let lifted = Block { contact, channel, address, why: *why, at: *at_, until: Some(*at_) };
                put(&mut self.blocks, &lifted, Block::same);
            }
            OutreachEvent::Reserved { sent } => self.reserve(sent),
            OutreachEvent::Returned { key } => {
                self.sent.retain(|sent| sent.key.as_ref() != Some(key));
                self.offers.retain(|offer| offer.key.as_ref() != Some(key));
            }
            OutreachEvent::Touched { key, touch, at_ } => self.touch(key, *touch, *at_),
            OutreachEvent::BallTaken { ball } | OutreachEvent::BallReturned { ball } => {
                put(&mut self.balls, ball, |old, new| old.id == new.id);
            }
            OutreachEvent::Replied { at_, .. } => self.replied = self.replied.max(Some(*at_)),
            OutreachEvent::Assigned { assignment } => {
                let same = |known: &&super::Assignment| {
                    known.experiment == assignment.experiment && known.unit == assignment.unit
                };
                if self.assignments.iter().find(same).is_none() {
                    self.assignments.push(assignment.clone());
                }
            }
            OutreachEvent::Exposed { experiment, unit, .. } => {
                let given =
                    |known: &&mut super::Assignment| known.experiment == *experiment && known.unit == *unit;
                if let Some(known) = self.assignments.iter_mut().find(given) {
                    known.exposed = known.exposed.or(Some(at));
                }
            }
            OutreachEvent::Offered { offer } => self.offers.push(offer.clone()),
            OutreachEvent::Scored { score } => put(&mut self.scores, score, Score::same),
            OutreachEvent::StockKnown { stock } => put(&mut self.stock, stock, |old, new| old.sku == new.sku),
            OutreachEvent::Forgotten { before } => self.drop_before(*before),
            OutreachEvent::PersonForgotten { contact } => self.drop_person(contact),
        }
    }

    /// Messages are kept in the order of their times, so that what is recent is found at the end.
    fn reserve(&mut self, sent: &Sent) {
        let place = self.sent.partition_point(|known| known.at <= sent.at);
        self.sent.insert(place, sent.clone());
    }

    fn touch(&mut self, key: &EffectKey, touch: Touch, when: DateTime<Utc>) {
        let Some(sent) = self.sent.iter_mut().find(|sent| sent.key.as_ref() == Some(key)) else { return };
        let first = sent.touched_mut(touch);
        *first = Some(first.map_or(when, |known| known.min(when)));
    }

    fn drop_before(&mut self, before: DateTime<Utc>) {
        self.sent.retain(|sent| !sent.is_over(before));
        self.stock.retain(|stock| !stock.is_over(before));
        self.balls.retain(|ball| !ball.is_over(before));
        self.blocks.retain(|block| !block.is_over(before));
        self.offers.retain(|offer| offer.at >= before || offer.until >= before);
    }

    /// Consents go, and what tells whom a message reached. A refusal stays, by ids alone: forgetting somebody must not make it possible
    /// to write to them again.
    fn drop_person(&mut self, contact: &ContactId) {
        self.consents.retain(|consent| consent.contact != *contact || !consent.granted);
        self.balls.retain(|ball| ball.contact.as_ref() != Some(contact));
        for sent in self.sent.iter_mut().filter(|sent| sent.contact.as_ref() == Some(contact)) {
            (sent.contact, sent.address, sent.domain) = (None, None, None);
        }
    }
}

/// Puts what is new in the place of the same, or at the end.
fn put<T: Clone>(list: &mut Vec<T>, new: &T, same: fn(&T, &T) -> bool) {
    match list.iter_mut().find(|known| same(known, new)) {
        Some(known) => *known = new.clone(),
        None => list.push(new.clone()),
    }
}

impl Consent {
    /// Whether both speak of the same person, channel, address and purpose.
    pub(super) fn same(&self, other: &Self) -> bool {
        (&self.contact, &self.channel, &self.address, self.purpose)
            == (&other.contact, &other.channel, &other.address, other.purpose)
    }
}

impl Block {
    /// Whether both speak of the same person, channel, address and cause.
    pub(super) fn same(&self, other: &Self) -> bool {
        (&self.contact, &self.channel, &self.address, self.why)
            == (&other.contact, &other.channel, &other.address, other.why)
    }

    /// Whether it was lifted: kept because an older word may still arrive.
    pub(crate) fn is_lifted(&self) -> bool {
        self.until == Some(self.at)
    }

    /// Whether it blocks at a moment.
    pub(crate) fn holds(&self, now: DateTime<Utc>) -> bool {
        self.until.is_none_or(|until| now < until)
    }

    /// Addresses that failed for a while and are no longer left alone.
    pub(super) fn is_over(&self, before: DateTime<Utc>) -> bool {
        self.why == BlockReason::SoftBounce && self.until.is_some_and(|until| until < before)
    }
}

impl Sent {
    /// A message to somebody, of which nothing more is known.
    pub(crate) fn new(contact: &ContactId, channel: &Name, purpose: Purpose, at: DateTime<Utc>) -> Self {
        Self {
            key: None,
            at,
            contact: Some(contact.clone()),
            channel: channel.clone(),
            address: None,
            domain: None,
            purpose,
            tags: Vec::new(),
            journey: None,
            run: None,
            step: None,
            blocks_until: None,
            windows: Vec::new(),
            delivered: None,
            opened: None,
            clicked: None,
        }
    }

    pub(super) const fn touched(&self, touch: Touch) -> Option<DateTime<Utc>> {
        match touch {
            Touch::Delivered => self.delivered,
            Touch::Opened => self.opened,
            Touch::Clicked => self.clicked,
        }
    }

    const fn touched_mut(&mut self, touch: Touch) -> &mut Option<DateTime<Utc>> {
        match touch {
            Touch::Delivered => &mut self.delivered,
            Touch::Opened => &mut self.opened,
            Touch::Clicked => &mut self.clicked,
        }
    }

    /// Whether nothing counts it any more that looks back as far as `before`.
    pub(super) fn is_over(&self, before: DateTime<Utc>) -> bool {
        let blocks = self.windows.iter().map(|window| window.until).chain(self.blocks_until);
        self.at < before && blocks.max().is_none_or(|until| until < before)
    }
}

impl Ball {
    /// Whether the person has it now.
    pub(crate) fn is_open(&self) -> bool {
        self.closed.is_none_or(|closed| closed < self.at)
    }

    /// Whether only its end is known, as of a task that was closed before anybody told that it was opened.
    pub(crate) fn is_bare(&self) -> bool {
        self.kind == BallKind::Task && self.closed == Some(self.at)
    }

    /// Whether it is about a thing or a person. Where the thing is named it decides alone: a colleague is not written to about it either.
    /// A ball of which only the end is known, and not what it was about, is about nothing.
    #[must_use]
    pub fn concerns(&self, journey: &JourneyRef, contact: Option<&ContactId>) -> bool {
        match (&self.journey, &self.contact) {
            (Some(own), _) => own == journey,
            (None, Some(own)) => contact == Some(own),
            (None, None) => !self.is_bare(),
        }
    }

    pub(super) fn is_over(&self, before: DateTime<Utc>) -> bool {
        !self.is_open() && self.closed.max(self.back).is_some_and(|last| last < before)
    }
}

impl Score {
    pub(super) fn same(&self, other: &Self) -> bool {
        self.score == other.score && self.journey == other.journey
    }
}

impl StockFact {
    pub(super) fn is_over(&self, before: DateTime<Utc>) -> bool {
        self.until.unwrap_or(self.at).max(self.at) < before
    }
}
