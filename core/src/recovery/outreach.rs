//! What an account keeps about writing to its people: consents, blocks, what was sent, who has the ball, arms of experiments.

use alloc::vec::Vec;

use chrono::{DateTime, Utc};
use rust_decimal::Decimal;

use super::rules::ConcessionKind;
use super::subject::{JourneyRef, Purpose};
use crate::document::{choice, record, tagged};
use crate::id::{ContactId, EffectKey, ExperimentId, Name, PlayId, RunId, Sku, StepId};
use crate::money::Money;

choice! {
    /// Why an address, or a person, is not written to.
    pub enum BlockReason {
        /// A law or a list forbids it.
        Suppressed "suppressed",
        /// The address does not exist.
        HardBounce "hard_bounce",
        /// The address failed lately.
        SoftBounce "soft_bounce",
        /// The person complained.
        Complaint "complaint",
        /// The person wants no more.
        Unsubscribed "unsubscribed",
    }

    /// Why a person has the ball.
    pub enum BallKind {
        /// An open task.
        Task "task",
        /// A call.
        Call "call",
        /// A live negotiation.
        Negotiation "negotiation",
    }
}

record! {
    /// What an account keeps about writing to its people.
    #[derive(Default)]
    pub struct Outreach {
        /// What people agreed to, the latest of each.
        list consents: Consent,
        /// Who is not written to, and where.
        list blocks: Block,
        /// What was sent, by when, as long as caps and conversations need it.
        list sent: Sent,
        /// Who has the ball.
        list balls: Ball,
        /// When somebody of the account wrote back last.
        optional replied: DateTime<Utc>,
        /// Arms of experiments: once given they stay.
        list assignments: Assignment,
        /// What was offered.
        list offers: OfferGiven,
        /// What models of the host say.
        list scores: Score,
        /// What is known of stock.
        list stock: StockFact,
        /// When each play was last entered by each key.
        list entered: EntryMark,
    }

    /// When a play was last entered.
    pub struct EntryMark {
        /// The play.
        required play: PlayId,
        /// What counts as the same.
        required key: Name,
        /// When.
        required at: DateTime<Utc>,
    }

    /// What a person agreed to.
    pub struct Consent {
        /// The person.
        required contact: ContactId,
        /// The channel.
        required channel: Name,
        /// The address, by its id; all of the channel when absent.
        optional address: Name,
        /// The purpose; all when absent.
        optional purpose: Purpose,
        /// Whether it is given.
        required granted: bool,
        /// When it was given or taken back.
        required at: DateTime<Utc>,
        /// The domain of the address.
        optional domain: Name,
    }

    /// Where a person is not written to.
    pub struct Block {
        /// The person.
        required contact: ContactId,
        /// The channel; all when absent.
        optional channel: Name,
        /// The address; all when absent.
        optional address: Name,
        /// Why.
        required why: BlockReason,
        /// Since when.
        required at: DateTime<Utc>,
        /// Until when; for ever when absent.
        optional until: DateTime<Utc>,
    }

    /// A message that was sent, or is being sent: it counts from when it was given to the host.
    pub struct Sent {
        /// The effect, of the engine's own.
        optional key: EffectKey,
        /// When.
        required at: DateTime<Utc>,
        /// To whom.
        optional contact: ContactId,
        /// The channel.
        required channel: Name,
        /// The address.
        optional address: Name,
        /// Its domain.
        optional domain: Name,
        /// What for.
        required purpose: Purpose,
        /// Its tags, as they were.
        list tags: Name,
        /// What it was about.
        optional journey: JourneyRef,
        /// The run.
        optional run: RunId,
        /// The step.
        optional step: StepId,
        /// Until when it blocks another, as said when it was sent.
        optional blocks_until: DateTime<Utc>,
    }

    /// A person of the seller who has the ball.
    pub struct Ball {
        /// The task, call or thing that is negotiated.
        required id: Name,
        /// Why.
        required kind: BallKind,
        /// The thing that it is about; everything of the account when absent.
        optional journey: JourneyRef,
        /// The contact that it is about; everybody when absent.
        optional contact: ContactId,
        /// Since when.
        required at: DateTime<Utc>,
        /// When it is to be done.
        optional due: DateTime<Utc>,
        /// From when on the flow goes on, once it was handed back.
        optional back: DateTime<Utc>,
    }

    /// An arm of an experiment that an account, or another unit, was given.
    pub struct Assignment {
        /// The experiment.
        required experiment: ExperimentId,
        /// What was assigned: the account or contact.
        required unit: Name,
        /// The arm; none where it is held out.
        optional arm: Name,
        /// The arms that could have been given.
        list eligible: Name,
        /// With which probability this arm was given, 0 to 1.
        required probability: Decimal,
        /// When it was given.
        required at: DateTime<Utc>,
        /// When it first made a difference.
        optional exposed: DateTime<Utc>,
    }

    /// Something that was offered.
    pub struct OfferGiven {
        /// The offer.
        required offer: Name,
        /// What it concedes.
        required kind: ConcessionKind,
        /// What it was about.
        required journey: JourneyRef,
        /// When.
        required at: DateTime<Utc>,
        /// What it is worth.
        optional amount: Money,
        /// Until when it holds.
        required until: DateTime<Utc>,
    }

    /// What a model of the host says.
    pub struct Score {
        /// Its name.
        required score: Name,
        /// The thing; the account when absent.
        optional journey: JourneyRef,
        /// Its value.
        required value: Decimal,
        /// The version of the model.
        required version: Name,
        /// When.
        required at: DateTime<Utc>,
    }

    /// What is known of stock.
    pub struct StockFact {
        /// The product.
        required sku: Sku,
        /// How much there is.
        required available: Decimal,
        /// As of when.
        required at: DateTime<Utc>,
        /// Until when it counts.
        optional until: DateTime<Utc>,
    }
}

tagged! {
    /// What happens to an account's outreach.
    pub enum OutreachEvent by "event" {
        /// A consent was given or taken back.
        Consented "consented" {
            /// The consent.
            required consent: Consent,
        },
        /// Somebody is not written to from now on.
        Blocked "blocked" {
            /// Where, and why.
            required block: Block,
        },
        /// Somebody may be written to again.
        Unblocked "unblocked" {
            /// The person.
            required contact: ContactId,
            /// The channel.
            optional channel: Name,
            /// The address.
            optional address: Name,
            /// What no longer blocks.
            required why: BlockReason,
        },
        /// A message is given to the host, or another tool sent one: it counts towards caps from now on.
        Reserved "reserved" {
            /// The message.
            required sent: Sent,
        },
        /// A message was not sent after all: it counts no more.
        Returned "returned" {
            /// The effect.
            required key: EffectKey,
        },
        /// A person has the ball.
        BallTaken "ball_taken" {
            /// Who, and why.
            required ball: Ball,
        },
        /// A person gives the ball back, or will.
        BallReturned "ball_returned" {
            /// The task, call or thing.
            required id: Name,
            /// From when on the flow goes on; at once when absent.
            optional back: DateTime<Utc>,
        },
        /// Somebody wrote back.
        Replied "replied" {
            /// When.
            required at_ "when": DateTime<Utc>,
            /// Who.
            optional contact: ContactId,
        },
        /// An arm of an experiment was given.
        Assigned "assigned" {
            /// Which, to whom, how likely.
            required assignment: Assignment,
        },
        /// An arm made a difference for the first time.
        Exposed "exposed" {
            /// The experiment.
            required experiment: ExperimentId,
            /// What was assigned.
            required unit: Name,
            /// The arm; none where it is held out.
            optional arm: Name,
        },
        /// Something was offered.
        Offered "offered" {
            /// What.
            required offer: OfferGiven,
        },
        /// A model of the host said something.
        Scored "scored" {
            /// What.
            required score: Score,
        },
        /// What is known of stock.
        StockKnown "stock_known" {
            /// How much there is.
            required stock: StockFact,
        },
        /// What nothing needs any more was forgotten: messages and stock from before that time.
        Forgotten "forgotten" {
            /// That time.
            required before: DateTime<Utc>,
        },
        /// Everything about a person was forgotten.
        PersonForgotten "person_forgotten" {
            /// The person.
            required contact: ContactId,
        },
    }
}

impl Outreach {
    /// Folds the beginning of a run in.
    pub(crate) fn note_entry(&mut self, run: &super::Run) {
        let start = &run.start;
        match self.entered.iter_mut().find(|mark| mark.play == start.play && mark.key == start.key) {
            Some(mark) => mark.at = run.entered,
            None => {
                let (play, key) = (start.play.clone(), start.key.clone());
                self.entered.push(EntryMark { play, key, at: run.entered });
            }
        }
    }

    /// Folds an event in.
    pub fn apply(&mut self, event: &OutreachEvent, _at: DateTime<Utc>) {
        match event {
            OutreachEvent::Consented { consent } => self.consents.push(consent.clone()),
            _ => {}
        }
    }

    /// The consents of a person on a channel.
    #[must_use]
    pub fn consents_of(&self, contact: &ContactId, channel: &Name) -> Vec<&Consent> {
        self.consents
            .iter()
            .filter(|consent| consent.contact == *contact && consent.channel == *channel)
            .collect()
    }
}
