//! What an account keeps about writing to its people: consents, blocks, what was sent, who has the ball, arms of experiments.
//!
//! Facts are kept, not conclusions: of each consent and block the latest, lifted ones too, because an older word may still arrive. Whether
//! somebody may be written to is found from them when it is asked (`gate`), so the order of arrival decides nothing.

mod apply;
mod event;
mod feedback;
mod forget;
mod signals;

use chrono::{DateTime, Utc};
use rust_decimal::Decimal;

pub use event::OutreachEvent;

use super::rules::ConcessionKind;
use super::subject::{JourneyRef, Purpose};
use crate::document::{choice, record};
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

choice! {
    /// What the recipient of a message did.
    pub enum Touch {
        /// It reached its recipient.
        Delivered "delivered",
        /// It was opened.
        Opened "opened",
        /// A link in it was followed.
        Clicked "clicked",
    }

    /// What the host says became of a message.
    pub enum Feedback {
        /// It was taken.
        Accepted "accepted",
        /// It reached its recipient.
        Delivered "delivered",
        /// The address failed for now.
        SoftBounce "soft_bounce",
        /// The address does not exist.
        HardBounce "hard_bounce",
        /// The recipient complained.
        Complaint "complaint",
        /// The recipient wants no more of this.
        Unsubscribed "unsubscribed",
        /// It was not taken, and will not be.
        Refused "refused",
        /// It was not sent.
        Failed "failed",
        /// It is to be tried again later.
        Later "later",
        /// Nobody can tell yet.
        Unknown "unknown",
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
        /// Until when it blocks another under any smart cap, as the other tool that sent it said then.
        optional blocks_until: DateTime<Utc>,
        /// Until when it blocks another, by smart cap, as the caps were when it was sent.
        list windows: SmartWindow,
        /// When it reached its recipient.
        optional delivered: DateTime<Utc>,
        /// When it was opened first.
        optional opened: DateTime<Utc>,
        /// When a link in it was followed first.
        optional clicked: DateTime<Utc>,
    }

    /// Until when a message blocks another under one cap.
    #[derive(Eq)]
    pub struct SmartWindow {
        /// The cap.
        required cap: Name,
        /// Until when.
        required until: DateTime<Utc>,
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
        /// When it was closed last; later than `at` it is closed now.
        optional closed: DateTime<Utc>,
        /// What came of it.
        optional outcome: Name,
        /// From when on the flow goes on, once it was handed back. Closed without this, the person took over.
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
        /// The effect that made it.
        optional key: EffectKey,
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
