//! What a signal says about writing to people: consents, refusals, who has the ball, what other tools sent, answers of recipients.
//!
//! The time of the event decides, not its arrival: what is older than what is known of the same thing changes nothing. Of two words of the
//! same instant the one that arrives later counts.

use alloc::format;
use alloc::string::ToString;
use alloc::vec::Vec;

use chrono::{DateTime, Utc};

use super::{
    Ball, BallKind, Block, BlockReason, Consent, Outreach, OutreachEvent, Score, Sent, StockFact, Touch,
};
use crate::digest::Digest;
use crate::error::{Code, Error, Result};
use crate::id::{ContactId, EffectKey, Name};
use crate::limits;
use crate::recovery::gate::Gates;
use crate::recovery::{Signal, What};
use crate::time::Span;

/// Where somebody does not want to be written to.
#[derive(Debug, Clone, Copy)]
pub(super) struct Place<'a> {
    pub(super) contact: &'a ContactId,
    pub(super) channel: Option<&'a Name>,
    pub(super) address: Option<&'a Name>,
}

impl Outreach {
    /// What a signal that happened at `at` says; nothing for signals about other things, for what is known already or was outdone
    /// since, and for messages that nobody knows (any more).
    ///
    /// # Errors
    /// [`Code::MissingField`] at `/contact` where the signal is about a person and names none; [`Code::TooMany`] where the account keeps
    /// as much as it may; [`Code::TimeOutOfRange`], [`Code::NoOpenTime`] where a calendar gives no time to hand back.
    pub fn signal(
        &self,
        signal: &Signal,
        at: DateTime<Utc>,
        now: DateTime<Utc>,
        gates: &Gates,
    ) -> Result<Vec<OutreachEvent>> {
        // What is said to happen later counts from now on: nobody is written to on a consent of tomorrow.
        let at = at.min(now);
        let event = match &signal.what {
            What::ConsentChanged { channel, address, purpose, granted, domain } => {
                self.consented(&Consent {
                    contact: person(signal)?.clone(),
                    channel: channel.clone(),
                    address: address.clone(),
                    purpose: *purpose,
                    granted: *granted,
                    at,
                    domain: domain.clone(),
                })?
            }
            What::Opened { key } => self.touched(key, Touch::Opened, at),
            What::Clicked { key } => self.touched(key, Touch::Clicked, at),
            What::Replied { key } => {
                let sent = key.as_ref().and_then(|key| self.message(key));
                let contact = signal.contact.as_ref().or(sent.and_then(|sent| sent.contact.as_ref()));
                let new = self.replied.is_none_or(|known| known < at);
                new.then(|| OutreachEvent::Replied { at_: at, contact: contact.cloned() })
            }
            What::SentElsewhere { channel, purpose, tags, window } => {
                let mut sent = Sent::new(person(signal)?, channel, *purpose, at);
                (sent.tags, sent.journey) = (tags.clone(), signal.about.clone());
                self.elsewhere(sent, *window, gates)?
            }
            What::StockKnown { sku, available, valid_until } => {
                self.stocked(StockFact { sku: sku.clone(), available: *available, at, until: *valid_until })?
            }
            What::Scored { score, value, version } => self.scored(Score {
                score: score.clone(),
                journey: signal.about.clone(),
                value: *value,
                version: version.clone(),
                at,
            })?,
            _ => match self.refused(signal, at, gates)? {
                None => self.held(signal, at, gates)?,
                refusal => refusal,
            },
        };
        Ok(event.into_iter().collect())
    }

    /// What a signal says against writing to somebody.
    fn refused(&self, signal: &Signal, at: DateTime<Utc>, gates: &Gates) -> Result<Option<OutreachEvent>> {
        Ok(match &signal.what {
            What::SuppressionChanged { channel, address, suppressed } => {
                let place =
                    Place { contact: person(signal)?, channel: channel.as_ref(), address: address.as_ref() };
                if *suppressed {
                    self.blocked(place, BlockReason::Suppressed, at, None)?
                } else {
                    self.lifted(place, at)?
                }
            }
            What::Unsubscribed { key, channel, address } => {
                let place = self.place(signal, key.as_ref(), channel.as_ref(), address.as_ref())?;
                self.said(place, BlockReason::Unsubscribed, at)?
            }
            What::Complained { key, channel, address } => {
                let place = self.place(signal, key.as_ref(), channel.as_ref(), address.as_ref())?;
                self.said(place, BlockReason::Complaint, at)?
            }
            What::Bounced { key, hard: true } => {
                self.said(self.place(signal, Some(key), None, None)?, BlockReason::HardBounce, at)?
            }
            What::Bounced { key, hard: false } => match self.message(key).cloned() {
                Some(sent) => self.bounced_softly(&sent, at, gates)?,
                None => None,
            },
            _ => None,
        })
    }

    /// What a signal says about who has the ball.
    fn held(&self, signal: &Signal, at: DateTime<Utc>, gates: &Gates) -> Result<Option<OutreachEvent>> {
        Ok(match &signal.what {
            What::TaskOpened { task, due, .. } => {
                let id = named("task", task.as_str())?;
                self.taken(Ball { due: *due, ..ball_of(signal, id, BallKind::Task, at) })?
            }
            What::TaskClosed { task, outcome } => {
                let id = named("task", task.as_str())?;
                let ball = ball_of(signal, id, BallKind::Task, at);
                self.closed(ball, outcome.as_ref(), gates.hands_back(outcome.as_ref()), gates)?
            }
            What::CallLogged { outcome, .. } => {
                let ball = ball_of(signal, subject_of(signal, "call")?, BallKind::Call, at);
                self.closed(ball, outcome.as_ref(), gates.hands_back(outcome.as_ref()), gates)?
            }
            What::NegotiationChanged { live } => {
                let id = subject_of(signal, "negotiation")?;
                let ball = ball_of(signal, id, BallKind::Negotiation, at);
                // An end without an order gives the ball back: an order ends the runs by itself.
                if *live { self.taken(ball)? } else { self.closed(ball, None, true, gates)? }
            }
            _ => None,
        })
    }

    /// What another tool sent counts as if it were sent from here; the address is the one that would have been chosen.
    fn elsewhere(&self, sent: Sent, window: Option<Span>, gates: &Gates) -> Result<Option<OutreachEvent>> {
        bounded(self.sent.len())?;
        let contact = sent.contact.as_ref();
        let place = contact.and_then(|contact| self.addresses(contact, &sent.channel).into_iter().next());
        let address = place.map(|(address, _)| address.clone());
        let domain = place.and_then(|(_, domain)| domain.cloned());
        let blocks_until = window.map(|window| window.after(sent.at)).transpose()?;
        let windows = if window.is_none() { gates.windows_of(&sent)? } else { Vec::new() };
        let sent = Sent { address, domain, blocks_until, windows, ..sent };
        Ok(Some(OutreachEvent::Reserved { sent }))
    }

    fn stocked(&self, stock: StockFact) -> Result<Option<OutreachEvent>> {
        let known = self.stock.iter().find(|known| known.sku == stock.sku);
        if !newer(known.map(|known| known.at), stock.at) || known == Some(&stock) {
            return Ok(None);
        }
        bounded(if known.is_none() { self.stock.len() } else { 0 })?;
        Ok(Some(OutreachEvent::StockKnown { stock }))
    }

    fn scored(&self, score: Score) -> Result<Option<OutreachEvent>> {
        let known = self.scores.iter().find(|known| known.same(&score));
        if !newer(known.map(|known| known.at), score.at) || known == Some(&score) {
            return Ok(None);
        }
        bounded(if known.is_none() { self.scores.len() } else { 0 })?;
        Ok(Some(OutreachEvent::Scored { score }))
    }

    /// A message of the engine's own that is still known.
    #[must_use]
    pub fn message(&self, key: &EffectKey) -> Option<&Sent> {
        self.sent.iter().rev().find(|sent| sent.key.as_ref() == Some(key))
    }

    fn consented(&self, consent: &Consent) -> Result<Option<OutreachEvent>> {
        let known = self.consents.iter().find(|known| known.same(consent));
        if !newer(known.map(|known| known.at), consent.at) || known == Some(consent) {
            return Ok(None);
        }
        bounded(if known.is_none() { self.consents.len() } else { 0 })?;
        Ok(Some(OutreachEvent::Consented { consent: consent.clone() }))
    }

    /// A refusal, where it is known whose.
    pub(super) fn said(
        &self,
        place: Option<Place<'_>>,
        why: BlockReason,
        at: DateTime<Utc>,
    ) -> Result<Option<OutreachEvent>> {
        place.map_or(Ok(None), |place| self.blocked(place, why, at, None))
    }

    pub(super) fn blocked(
        &self,
        place: Place<'_>,
        why: BlockReason,
        at: DateTime<Utc>,
        until: Option<DateTime<Utc>>,
    ) -> Result<Option<OutreachEvent>> {
        let block = place.block(why, at, until);
        let known = self.blocks.iter().find(|known| known.same(&block));
        if !newer(known.map(|known| known.at), at) || known == Some(&block) {
            return Ok(None);
        }
        bounded(if known.is_none() { self.blocks.len() } else { 0 })?;
        Ok(Some(OutreachEvent::Blocked { block }))
    }

    /// Kept even where nothing is known to lift: an older suppression may still arrive.
    fn lifted(&self, place: Place<'_>, at: DateTime<Utc>) -> Result<Option<OutreachEvent>> {
        let why = BlockReason::Suppressed;
        let Some(OutreachEvent::Blocked { block }) = self.blocked(place, why, at, Some(at))? else {
            return Ok(None);
        };
        let Block { contact, channel, address, why, at, .. } = block;
        Ok(Some(OutreachEvent::Unblocked { contact, channel, address, why, at_: at }))
    }

    pub(super) fn bounced_softly(
        &self,
        sent: &Sent,
        at: DateTime<Utc>,
        gates: &Gates,
    ) -> Result<Option<OutreachEvent>> {
        let Some(contact) = &sent.contact else { return Ok(None) };
        let place = Place { contact, channel: Some(&sent.channel), address: sent.address.as_ref() };
        self.blocked(place, BlockReason::SoftBounce, at, Some(gates.soft_bounce(&sent.channel).after(at)?))
    }

    /// The first of several counts, in whichever order they arrive.
    pub(super) fn touched(&self, key: &EffectKey, touch: Touch, at: DateTime<Utc>) -> Option<OutreachEvent> {
        let first = self.message(key)?.touched(touch).is_none_or(|known| at < known);
        first.then(|| OutreachEvent::Touched { key: key.clone(), touch, at_: at })
    }

    fn taken(&self, ball: Ball) -> Result<Option<OutreachEvent>> {
        let Some(known) = self.balls.iter().find(|known| known.id == ball.id) else {
            bounded(self.balls.len())?;
            return Ok(Some(OutreachEvent::BallTaken { ball }));
        };
        if known.closed >= Some(ball.at) {
            // Opened before it was closed: it is closed. Where only the end was known, now it is known what it was about.
            let told = known.is_bare().then(|| Ball {
                at: ball.at,
                due: ball.due,
                journey: known.journey.clone().or(ball.journey),
                contact: known.contact.clone().or(ball.contact),
                ..known.clone()
            });
            return Ok(told.filter(|told| told != known).map(|ball| OutreachEvent::BallReturned { ball }));
        }
        let newer = ball.at >= known.at && ball != *known;
        Ok(newer.then_some(OutreachEvent::BallTaken { ball }))
    }

    fn closed(
        &self,
        ball: Ball,
        outcome: Option<&Name>,
        hands_back: bool,
        gates: &Gates,
    ) -> Result<Option<OutreachEvent>> {
        let known = self.balls.iter().find(|known| known.id == ball.id);
        // Opened again after it was closed: it is open.
        if known.is_some_and(|known| ball.at < known.at || known.closed > Some(ball.at)) {
            return Ok(None);
        }
        bounded(if known.is_none() { self.balls.len() } else { 0 })?;
        let back = if hands_back { Some(gates.back(ball.at)?) } else { None };
        let closed = Some(ball.at);
        let mut ball = Ball { closed, outcome: outcome.cloned(), back, ..ball };
        if let Some(known) = known {
            // What it is about was said when it was opened.
            (ball.at, ball.due) = (known.at, known.due);
            ball.journey = ball.journey.or_else(|| known.journey.clone());
            ball.contact = ball.contact.or_else(|| known.contact.clone());
        }
        Ok(if known == Some(&ball) { None } else { Some(OutreachEvent::BallReturned { ball }) })
    }

    /// Where a refusal holds: what the signal says, and the message that it answers.
    fn place<'a>(
        &'a self,
        signal: &'a Signal,
        key: Option<&EffectKey>,
        channel: Option<&'a Name>,
        address: Option<&'a Name>,
    ) -> Result<Option<Place<'a>>> {
        let sent = key.and_then(|key| self.message(key));
        let Some(contact) = signal.contact.as_ref().or(sent.and_then(|sent| sent.contact.as_ref())) else {
            // An answer to a message that is not known any more is no error; one to nothing at all is.
            return if key.is_some() { Ok(None) } else { Err(missing_contact()) };
        };
        Ok(Some(Place {
            contact,
            channel: channel.or(sent.map(|sent| &sent.channel)),
            address: address.or(sent.and_then(|sent| sent.address.as_ref())),
        }))
    }
}

impl Place<'_> {
    fn block(self, why: BlockReason, at: DateTime<Utc>, until: Option<DateTime<Utc>>) -> Block {
        let (contact, channel, address) =
            (self.contact.clone(), self.channel.cloned(), self.address.cloned());
        Block { contact, channel, address, why, at, until }
    }
}

/// Whether a word of `at` counts beside the newest that is known.
fn newer(known: Option<DateTime<Utc>>, at: DateTime<Utc>) -> bool {
    known.is_none_or(|known| known <= at)
}

fn ball_of(signal: &Signal, id: Name, kind: BallKind, at: DateTime<Utc>) -> Ball {
    Ball {
        id,
        kind,
        journey: signal.about.clone(),
        contact: signal.contact.clone(),
        at,
        due: None,
        closed: None,
        outcome: None,
        back: None,
    }
}

/// Calls and negotiations have no id of their own: there is one about each thing, or with each person.
fn subject_of(signal: &Signal, kind: &str) -> Result<Name> {
    let about = signal.about.as_ref().map(ToString::to_string);
    let contact = signal.contact.as_ref().map(|contact| contact.as_str().into());
    named(kind, about.or(contact).as_deref().unwrap_or("account"))
}

/// Kinds never share an id; one that would be too long is named by its digest.
fn named(kind: &str, id: &str) -> Result<Name> {
    let text = format!("{kind}:{id}");
    Name::new(&text).or_else(|_| Name::new(format!("{kind}:{}", Digest::of_text(&text))))
}

fn person(signal: &Signal) -> Result<&ContactId> {
    signal.contact.as_ref().ok_or_else(missing_contact)
}

fn missing_contact() -> Error {
    Error::new(Code::MissingField)
        .detail("The signal is about a person: name the contact.")
        .with("field", "contact")
        .at("/contact")
}

pub(super) fn bounded(length: usize) -> Result<()> {
    if length < limits::OUTREACH {
        return Ok(());
    }
    Err(Error::new(Code::TooMany).with("limit", limits::OUTREACH))
}
