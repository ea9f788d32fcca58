//! Why a gate does not let something pass: the words that verdicts carry, and what they mean to a person who asks.

use alloc::format;
use alloc::string::String;

use crate::document::choice;
use crate::id::Name;
use crate::recovery::run::{Gate, GateOutcome, GateVerdict};

choice! {
    /// Why a gate does not let something pass. Append only. A cap answers with its own id; the run's gate with the word for what ended it.
    #[non_exhaustive]
    pub enum GateReason {
        /// A law or a list forbids writing to this person or address.
        Suppressed "suppressed",
        /// The rulebook of today has no such channel.
        UnknownChannel "unknown_channel",
        /// The consent that the channel needs for this purpose was not given, or was taken back.
        NoConsent "no_consent",
        /// The person wants no more of this on the channel.
        Unsubscribed "unsubscribed",
        /// The person complained about messages on the channel.
        Complaint "complaint",
        /// The person is no longer one of the company.
        Left "left",
        /// No address is known on the channel that exists.
        NoAddress "no_address",
        /// The address failed lately and is left alone.
        SoftBounce "soft_bounce",
        /// What the step asks for does not hold.
        Precondition "precondition",
        /// Somebody of the seller has an open task about it.
        OpenTask "open_task",
        /// Somebody of the seller is talking to the buyer.
        Call "call",
        /// A person negotiates with the buyer.
        Negotiation "negotiation",
        /// A person handed it back a short while ago.
        HandedBack "handed_back",
        /// A person took over.
        TakenOver "taken_over",
        /// The account is held out, to be compared with.
        Holdout "holdout",
        /// The company is written to through its primary contact.
        PrimaryContact "primary_contact",
        /// Somebody of the company wrote back a short while ago.
        Replied "replied",
        /// Another person of the company was written to a short while ago.
        OtherContact "other_contact",
        /// Nobody knows the recipient's own zone, and the channel is closed without it.
        ZoneUnknown "zone_unknown",
        /// It is within quiet hours at the recipient's.
        QuietHours "quiet_hours",
        /// The channel or the calendar is closed.
        Closed "closed",
        /// The windows and calendars have no time in common.
        NeverOpen "never_open",
        /// The rulebook of today has no such calendar.
        UnknownCalendar "unknown_calendar",
        /// The channel has sent as much as it may for now.
        Rate "rate",
        /// The account keeps as many messages as it may.
        TooMany "too_many",
        /// It would be held back for longer than the play allows.
        TooOld "too_old",
        /// Nobody has the role.
        NoRecipient "no_recipient",
        /// The buyer came back to what it is about.
        Void "void",
        /// After downtime the person was written to on this channel already.
        Stale "stale",
        /// What it says of stock could not be asked in time.
        NotFresh "not_fresh",
    }
}

impl GateReason {
    /// The word as verdicts carry it.
    #[must_use]
    pub fn name(self) -> Name {
        Name::word(self.as_str())
    }

    const fn sentence(self) -> &'static str {
        match self {
            Self::Suppressed => "a law or a list forbids writing to this person or address",
            Self::UnknownChannel => "the rulebook has no such channel now",
            Self::NoConsent => "the consent that the channel needs for this purpose is not given",
            Self::Unsubscribed => "the person wants no more of this",
            Self::Complaint => "the person complained",
            Self::Left => "the person is no longer one of the company",
            Self::NoAddress => "no working address is known",
            Self::SoftBounce => "the address failed lately and is left alone",
            Self::Precondition => "what the step asks for does not hold",
            Self::OpenTask => "somebody of the seller has an open task about it",
            Self::Call => "somebody of the seller is talking to the buyer",
            Self::Negotiation => "a person negotiates with the buyer",
            Self::HandedBack => "a person handed it back a short while ago",
            Self::TakenOver => "a person took over",
            Self::Holdout => "the account is held out, to be compared with",
            Self::PrimaryContact => "the company is written to through its primary contact",
            Self::Replied => "somebody of the company wrote back a short while ago",
            Self::OtherContact => "another person of the company was written to a short while ago",
            Self::ZoneUnknown => "nobody knows the recipient's zone, and the channel is closed without it",
            Self::QuietHours => "these are quiet hours at the recipient's",
            Self::Closed => "the channel or the calendar is closed",
            Self::NeverOpen => "the windows and calendars have no time in common",
            Self::UnknownCalendar => "the rulebook has no such calendar now",
            Self::Rate => "the channel has sent as much as it may for now",
            Self::TooMany => "the account keeps as many messages as it may",
            Self::TooOld => "it would be held back for longer than the play allows",
            Self::NoRecipient => "nobody has the role",
            Self::Void => "the buyer came back to what it is about",
            Self::Stale => "after downtime one late message per person and channel is enough",
            Self::NotFresh => "what it says of stock could not be asked in time",
        }
    }
}

impl GateVerdict {
    /// What the gate said, in a sentence.
    #[must_use]
    pub fn sentence(&self) -> String {
        let word = self.reason.as_ref().map(Name::as_str).unwrap_or_default();
        let known = GateReason::ALL.iter().find(|reason| reason.as_str() == word);
        let why = match known {
            Some(reason) => String::from(reason.sentence()),
            None if self.gate == Gate::Caps => format!("cap {word} is full"),
            None => String::from(word),
        };
        let held = self.held_by.as_ref().map(|held| format!(" ({held})")).unwrap_or_default();
        let until = self.until.map(crate::time::instant_to_text);
        match (self.outcome, until) {
            (GateOutcome::Pass, _) => format!("{}: passes.", self.gate),
            (GateOutcome::Defer, Some(until)) => format!("{}: not before {until}, {why}.", self.gate),
            (GateOutcome::Defer, None) => format!("{}: not now, {why}.", self.gate),
            (GateOutcome::Drop, Some(until)) => {
                format!("{}: not at all, {why}{held}; possible from {until}.", self.gate)
            }
            (GateOutcome::Drop, None) => format!("{}: not at all, {why}{held}.", self.gate),
            (GateOutcome::Reroute, _) => format!("{}: not to this person, {why}.", self.gate),
        }
    }
}
