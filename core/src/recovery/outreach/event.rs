//! What happens to an account's outreach.

use chrono::{DateTime, Utc};

use super::{Assignment, Ball, Block, BlockReason, Consent, OfferGiven, Score, Sent, StockFact, Touch};
use crate::document::tagged;
use crate::id::{ContactId, EffectKey, ExperimentId, Name};

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
            /// Since when.
            required at_ "when": DateTime<Utc>,
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
        /// A message reached its recipient, was opened, or a link in it was followed.
        Touched "touched" {
            /// The effect.
            required key: EffectKey,
            /// What happened.
            required touch: Touch,
            /// When it happened first.
            required at_ "when": DateTime<Utc>,
        },
        /// A person has the ball.
        BallTaken "ball_taken" {
            /// Who, and why.
            required ball: Ball,
        },
        /// A person gives the ball back, or took over for good.
        BallReturned "ball_returned" {
            /// The task, call or thing as it was closed; with `back` the flow goes on then, without it the person took over.
            required ball: Ball,
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
