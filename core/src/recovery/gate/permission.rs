//! Whether a person may be written to at all: suppression and consent.
//!
//! A no falls only to a later yes that is at least as specific: a refusal for all of a channel is not outdone by an older consent to one of
//! its purposes, nor one for an address by a later consent to the channel. What is specific counts beside what is general, and of the same
//! thing what happened later, however the words arrived.
//!
//! | a no | falls to |
//! |---|---|
//! | a consent taken back | a consent given |
//! | `suppressed` | a suppression lifted |
//! | `unsubscribed` | a consent given later, a suppression lifted later |
//! | `complaint` | a suppression lifted later: the host says that it was settled |
//! | `hard_bounce` | the same, and a consent given later for the address: it was entered anew |
//!
//! Refusals that name an address hold for everybody who is reached there. Who unsubscribes or complains at one address is not written to at
//! another on the same channel either. Messages that carry out what somebody asked for
//! (`transactional`) are held back by suppression and dead addresses, and by consent where the channel's rule asks for one; an unsubscription
//! or a complaint is about messages that nobody asked for.

use chrono::{DateTime, Utc};

use super::attempt::{Asking, Place};
use super::{GateReason, Gates, Say};
use crate::error::Result;
use crate::id::{ContactId, Name};
use crate::recovery::outreach::{Block, BlockReason, Consent, Outreach, Sent};
use crate::recovery::rules::{ChannelRule, ConsentBasis};
use crate::recovery::subject::Purpose;

/// What a word is about, or a question; all of what is not named.
#[derive(Debug, Clone, Copy)]
pub(super) struct Reach<'a> {
    pub(super) channel: Option<&'a Name>,
    pub(super) address: Option<&'a Name>,
    pub(super) purpose: Option<Purpose>,
}

/// A yes or a no.
#[derive(Debug, Clone, Copy)]
struct Word<'a> {
    reach: Reach<'a>,
    at: DateTime<Utc>,
}

/// Who is asked about, for what.
#[derive(Debug, Clone, Copy)]
pub(super) struct Question<'a> {
    pub(super) outreach: &'a Outreach,
    pub(super) contact: &'a ContactId,
    pub(super) reach: Reach<'a>,
    pub(super) now: DateTime<Utc>,
}

#[expect(clippy::unnecessary_wraps, reason = "gates share one signature")]
pub(super) fn suppression(asking: &mut Asking<'_>) -> Result<Say> {
    let attempt = asking.attempt;
    let free = asking.keep(|place| Question::of(attempt, place).is_none_or(|asked| !asked.suppressed()));
    Ok(if free { Say::Pass } else { Say::Drop(GateReason::Suppressed.name()) })
}

#[expect(clippy::unnecessary_wraps, reason = "gates share one signature")]
pub(super) fn consent(asking: &mut Asking<'_>) -> Result<Say> {
    let Some(channel) = asking.channel else { return Ok(Say::Drop(GateReason::UnknownChannel.name())) };
    let attempt = asking.attempt;
    let refusal = |place: &Place<'_>| {
        Question::of(attempt, place).and_then(|asked| asked.refusal(channel, attempt.purpose))
    };
    if asking.keep(|place| refusal(place).is_none()) {
        return Ok(Say::Pass);
    }
    Ok(Say::Drop(refusal(&asking.place()).unwrap_or(GateReason::NoConsent).name()))
}

pub(super) fn still_allowed(
    gates: &Gates,
    outreach: &Outreach,
    sent: &Sent,
    now: DateTime<Utc>,
) -> Result<(), Name> {
    let Some(contact) = &sent.contact else { return Ok(()) };
    let reach =
        Reach { channel: Some(&sent.channel), address: sent.address.as_ref(), purpose: Some(sent.purpose) };
    let asked = Question { outreach, contact, reach, now };
    if asked.suppressed() {
        return Err(GateReason::Suppressed.name());
    }
    if asked.dead() {
        return Err(GateReason::NoAddress.name());
    }
    let Some(channel) = gates.rules.channel(&sent.channel) else {
        return Err(GateReason::UnknownChannel.name());
    };
    asked.refusal(channel, sent.purpose).map_or(Ok(()), |word| Err(word.name()))
}

impl<'a> Question<'a> {
    /// What an attempt asks about one place; nothing where nobody is reached.
    pub(super) fn of(attempt: &super::Attempt<'a>, place: &Place<'a>) -> Option<Self> {
        let reach =
            Reach { channel: attempt.channel, address: place.address, purpose: Some(attempt.purpose) };
        Some(Self { outreach: attempt.outreach, contact: attempt.contact?, reach, now: attempt.now })
    }

    pub(super) fn suppressed(&self) -> bool {
        // A suppression and its lifting come from one source, so a more specific lifting of the same instant counts.
        self.blocked(BlockReason::Suppressed, |no| self.lifts().any(|yes| outdone(no, yes, true)))
    }

    /// Whether the address does not exist.
    pub(super) fn dead(&self) -> bool {
        self.blocked(BlockReason::HardBounce, |no| {
            let mut named = self.grants().filter(|yes| yes.reach.address.is_some());
            named.any(|yes| outdone(no, yes, false)) || self.lifts().any(|yes| outdone(no, yes, false))
        })
    }

    /// Until when the address is left alone.
    pub(super) fn resting(&self) -> Option<DateTime<Utc>> {
        let failed = self.blocks(BlockReason::SoftBounce).filter(|block| block.holds(self.now));
        failed.filter_map(|block| block.until).max()
    }

    /// Why the person does not agree, if so.
    fn refusal(&self, channel: &ChannelRule, purpose: Purpose) -> Option<GateReason> {
        if purpose != Purpose::Transactional {
            let lifted = |no| self.lifts().any(|yes| outdone(no, yes, false));
            if self.blocked(BlockReason::Complaint, lifted) {
                return Some(GateReason::Complaint);
            }
            let agreed = |no| self.grants().any(|yes| outdone(no, yes, false));
            if self.blocked(BlockReason::Unsubscribed, |no| agreed(no) || lifted(no)) {
                return Some(GateReason::Unsubscribed);
            }
        }
        let basis = channel.basis(purpose);
        if basis == ConsentBasis::None {
            return None;
        }
        let mut refusals = self.consents(false).filter(|no| no.reach.covers(&self.reach));
        let refused = refusals.any(|no| !self.grants().any(|yes| outdone(no, yes, true)));
        let needed = basis == ConsentBasis::OptIn && self.grants().next().is_none();
        (refused || needed).then_some(GateReason::NoConsent)
    }

    /// Whether a block of this kind stands.
    fn blocked(&self, why: BlockReason, taken_back: impl Fn(Word<'a>) -> bool) -> bool {
        let standing = self.blocks(why).filter(|block| block.holds(self.now));
        standing.map(|block| block.word(self.contact)).any(|no| !taken_back(no))
    }

    /// Blocks of this kind that are about the question; the lifted ones too.
    fn blocks(&self, why: BlockReason) -> impl Iterator<Item = &'a Block> {
        let Self { outreach, contact, reach, .. } = *self;
        outreach.blocks.iter().filter(move |block| {
            let theirs = block.contact == *contact || block.address.is_some();
            block.why == why && theirs && block.word(contact).reach.covers(&reach)
        })
    }

    fn lifts(&self) -> impl Iterator<Item = Word<'a>> {
        let contact = self.contact;
        let lifted = self.blocks(BlockReason::Suppressed).filter(|block| block.is_lifted());
        lifted.map(|block| block.word(contact))
    }

    /// Consents that are given and answer the question.
    fn grants(&self) -> impl Iterator<Item = Word<'a>> {
        let reach = self.reach;
        self.consents(true).filter(move |yes| yes.reach.covers(&reach))
    }

    fn consents(&self, granted: bool) -> impl Iterator<Item = Word<'a>> {
        let Self { outreach, contact, .. } = *self;
        let own = move |consent: &&Consent| consent.contact == *contact && consent.granted == granted;
        outreach.consents.iter().filter(own).map(|consent| Word {
            reach: Reach {
                channel: Some(&consent.channel),
                address: consent.address.as_ref(),
                purpose: consent.purpose,
            },
            at: consent.at,
        })
    }
}

/// Whether a yes that answers the question takes a no back: it came later, or of one source at the same instant, and is as specific.
fn outdone(no: Word<'_>, yes: Word<'_>, same_instant: bool) -> bool {
    let later = yes.at > no.at || (same_instant && yes.at == no.at);
    later && no.reach.covers(&yes.reach)
}

impl Reach<'_> {
    /// Whether everything that the other is about is part of this.
    fn covers(&self, other: &Reach<'_>) -> bool {
        (self.channel.is_none() || self.channel == other.channel)
            && (self.address.is_none() || self.address == other.address)
            && (self.purpose.is_none() || self.purpose == other.purpose)
    }
}

impl Block {
    /// What it says to somebody: who wants no more says it for every address of the channel.
    fn word(&self, asked: &ContactId) -> Word<'_> {
        let own = self.contact == *asked;
        let person = own && matches!(self.why, BlockReason::Unsubscribed | BlockReason::Complaint);
        let address = self.address.as_ref().filter(|_| !person);
        let reach = Reach { channel: self.channel.as_ref(), address, purpose: None };
        Word { reach, at: self.at }
    }
}

impl ChannelRule {
    /// What consent a purpose needs: that of the strictest where the rulebook names none.
    fn basis(&self, purpose: Purpose) -> ConsentBasis {
        let rule = self.consent.iter().find(|rule| rule.purpose == purpose);
        rule.map_or(ConsentBasis::OptIn, |rule| rule.basis)
    }
}
