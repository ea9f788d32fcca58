//! What an effect of recovery carries: everything that a template, a person or a CRM needs, priced when it is sent.

use alloc::string::String;

use chrono::{DateTime, Utc};
use rust_decimal::Decimal;

use super::journey::RankedReason;
use super::outreach::Sent;
use super::rules::ConcessionKind;
use super::step::{AudienceChange, TaskPriority};
use super::subject::{JourneyRef, Stage};
use crate::document::{choice, record};
use crate::id::{
    AccountId, ContactId, ExperimentId, LineId, Name, OrgUnitId, PlayId, QuoteId, RunId, SegmentId, Sku,
    StepId, UnitId,
};
use crate::money::{Amount, Currency, Money};
use crate::pricing::{Hint, HintKind, SnapshotTotals};

choice! {
    /// Why an alternative is named.
    pub enum AlternativeKind {
        /// It can be ordered as it is configured.
        Configuration "configuration",
        /// It is in stock.
        InStock "in_stock",
        /// It costs less.
        Cheaper "cheaper",
    }
}

record! {
    /// Where in which play an effect comes from.
    pub struct Origin {
        /// The run.
        required run: RunId,
        /// The play.
        required play: PlayId,
        /// Its version.
        required version: u32,
        /// The step.
        required step: StepId,
        /// The thing that it is about.
        required journey: JourneyRef,
        /// Its generation.
        default generation: u32 = 0,
    }

    /// What is known about the thing, as of now.
    pub struct Context {
        /// The account.
        required account: AccountId,
        /// The unit that buys.
        optional unit: OrgUnitId,
        /// Who buys.
        optional buyer: ContactId,
        /// Where it stalled.
        required stage: Stage,
        /// When it was abandoned.
        optional abandoned: DateTime<Utc>,
        /// Why, the heaviest reason first.
        list reasons: RankedReason,
        /// The segments.
        list segments: SegmentId,
        /// The currency of every amount.
        optional currency: Currency,
        /// Its lines, priced now.
        list lines: MessageLine,
        /// Its totals, priced now.
        optional totals: SnapshotTotals,
        /// What it is worth, net, where it has no lines of its own.
        optional value: Money,
        /// What the buyer saves against list prices.
        optional savings: Amount,
        /// What would make it better: the next tier, a shortfall.
        list hints: MessageHint,
        /// Until when offer or contract hold.
        optional ends: DateTime<Utc>,
        /// The quote that a link may be made for.
        optional link: QuoteLink,
        /// Products that go with it.
        list related: Related,
        /// What could be ordered instead.
        list alternatives: Alternative,
        /// What to show.
        list content: Content,
        /// The person or team of the seller who looks after it.
        optional rep: Name,
        /// What is offered.
        optional offer: Offer,
        /// What the step names and does not offer, and why.
        optional not_offered: NotOffered,
    }

    /// An offer that is not made.
    #[derive(Eq)]
    pub struct NotOffered {
        /// The offer of the rulebook.
        required offer: Name,
        /// Why: `unknown_offer`, `reason_forbids`, `offered_before`, `not_priced`, `below_floor`.
        required because: Name,
    }

    /// What the buyer might do better.
    pub struct MessageHint {
        /// The kind.
        required kind: HintKind,
        /// The line, if it is about one.
        optional line: LineId,
        /// Facts by name: quantities and amounts as text.
        list facts: HintFact,
    }

    /// A fact of a hint.
    #[derive(Eq)]
    pub struct HintFact {
        /// Its name.
        required name: String,
        /// Its value.
        required value: String,
    }

    /// A line, priced now.
    pub struct MessageLine {
        /// The line, of a cart or quote of the account.
        optional id: LineId,
        /// What is ordered.
        required sku: Sku,
        /// How much.
        required quantity: Decimal,
        /// Its unit.
        optional unit: UnitId,
        /// Per unit, before any contract, list or promotion made it cheaper.
        optional list_price: Decimal,
        /// Per unit now; none where it has no price, or several.
        optional unit_price: Decimal,
        /// What it comes to, net.
        optional net: Amount,
    }

    /// What a link to a quote may be signed for: the host signs, opening it decides nothing.
    pub struct QuoteLink {
        /// The quote.
        required quote: QuoteId,
        /// Its revision.
        required revision: u32,
        /// Until when the offer holds.
        optional valid_until: DateTime<Utc>,
        /// Who may use it.
        required contact: ContactId,
    }

    /// A product that goes with those in the cart.
    #[derive(Eq)]
    pub struct Related {
        /// The product.
        required sku: Sku,
        /// In how many orders both were.
        required together: u32,
    }

    /// What could be ordered instead of a line.
    pub struct Alternative {
        /// The product that it stands for.
        required instead_of: Sku,
        /// The product.
        required sku: Sku,
        /// Why it is named.
        required kind: AlternativeKind,
        /// Per unit now.
        optional unit_price: Decimal,
    }

    /// Something to show.
    #[derive(Eq)]
    pub struct Content "MessageContent" {
        /// Its id at the host.
        required id: Name,
        /// Its kind.
        required kind: Name,
    }

    /// Something that is offered, with what it concedes.
    pub struct Offer "MessageOffer" {
        /// The offer of the rulebook.
        required offer: Name,
        /// What it concedes.
        required kind: ConcessionKind,
        /// Percent off.
        optional percent: Decimal,
        /// What it comes to, where that is known.
        optional amount: Money,
        /// Days added to the terms of payment.
        optional days: u32,
        /// The reason that permits it.
        required because: super::reason::ReasonCode,
        /// Until when it holds.
        required until: DateTime<Utc>,
    }

    /// A message to be sent now.
    pub struct Message "RecoveryMessage" {
        /// Where it comes from.
        required origin: Origin,
        /// What is sent to whom, as it counts towards caps.
        required sent: Sent,
        /// The template at the host.
        required template: Name,
        /// The language and region that it is written in, a BCP 47 tag.
        optional locale: String,
        /// The arms of experiments that the host writes by.
        list arms: Arm,
        /// Everything that it may say.
        required context: Context,
    }

    /// An arm of an experiment.
    #[derive(Eq)]
    pub struct Arm {
        /// The experiment.
        required experiment: ExperimentId,
        /// The arm.
        required arm: Name,
    }

    /// A task for somebody of the seller.
    pub struct TaskCard {
        /// Where it comes from.
        required origin: Origin,
        /// The person or team.
        required to: Name,
        /// What it is about: the reason, or what the step says.
        required topic: Name,
        /// How urgent it is.
        required priority: TaskPriority,
        /// What is expected to be recovered.
        optional expected: Money,
        /// When it is to be done.
        optional due: DateTime<Utc>,
        /// What happened before: the messages of the run.
        list sent: Sent,
        /// The whole context.
        required context: Context,
    }

    /// A change of an audience.
    pub struct AudienceCard {
        /// Where it comes from.
        required origin: Origin,
        /// The audience at the host.
        required audience: Name,
        /// Whether somebody is put in or taken out.
        required change: AudienceChange,
        /// The channel.
        required channel: Name,
        /// Who.
        required contact: ContactId,
    }

    /// A record of a CRM to be put or changed.
    pub struct CrmCard {
        /// Where it comes from.
        required origin: Origin,
        /// The system.
        required system: Name,
        /// The kind of record.
        required record: Name,
        /// The whole context.
        required context: Context,
    }

    /// A call of the host.
    pub struct HookCard {
        /// Where it comes from.
        required origin: Origin,
        /// The hook.
        required hook: Name,
        /// The whole context.
        required context: Context,
    }

    /// An offer to be put in force.
    pub struct OfferCard {
        /// Where it comes from.
        required origin: Origin,
        /// What is offered.
        required offer: Offer,
        /// To whom.
        optional contact: ContactId,
    }
}

impl MessageHint {
    /// A hint of pricing as messages carry it.
    #[must_use]
    pub fn of(hint: &Hint) -> Self {
        let facts =
            hint.facts.iter().map(|(name, value)| HintFact { name: (*name).into(), value: value.clone() });
        Self { kind: hint.kind, line: hint.line.clone(), facts: facts.collect() }
    }
}
