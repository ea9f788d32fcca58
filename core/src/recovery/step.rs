//! Steps of plays as they are written: what is done, when it is due, where a run goes on.

use alloc::boxed::Box;

use chrono::{DateTime, NaiveTime, Utc};
use rust_decimal::Decimal;

use super::play::Choices;
use super::subject::Purpose;
use crate::condition::CartCondition;
use crate::document::{choice, record};
use crate::id::{CalendarId, ExperimentId, Name, StepId};
use crate::time::{Days, SameDay, Span};

choice! {
    /// What a wait is counted from.
    pub enum Anchor {
        /// The last activity before the entry.
        Activity "activity",
        /// When it was found idle.
        Abandoned "abandoned",
        /// When the run began.
        Entered "entered",
        /// When the step before was due by the plan, however long it was held back; the beginning of the run for the first step.
        PreviousDue "previous_due",
        /// When the step before was done or left out; the beginning of the run for the first step.
        PreviousDone "previous_done",
    }

    /// Whether somebody is put in or taken out.
    pub enum AudienceChange {
        /// Put in.
        Add "add",
        /// Taken out.
        Remove "remove",
    }

    /// How urgent a task is.
    pub enum TaskPriority {
        /// High.
        High "high",
        /// Normal.
        Normal "normal",
        /// Low.
        Low "low",
    }

    /// The instant of a thing that a wait counts back from.
    pub enum BeforeField {
        /// When the offer or contract ends.
        Ends "ends",
        /// When goods are due to be ordered again.
        Due "due",
    }
}

record! {
    /// A step. It does exactly one thing, or only waits.
    pub struct PlayStep {
        /// Its id, unique in the play; keys of effects are made of it.
        required id: StepId,
        /// When it is due.
        optional wait: Wait,
        /// What must be so when it is due; else it is left out.
        optional when: CartCondition,
        /// Writes to somebody.
        optional send: SendStep,
        /// Puts somebody into an audience of display or social advertising, or takes them out.
        optional audience: AudienceStep,
        /// Gives somebody of the seller a task.
        optional task: TaskStep,
        /// Writes to the CRM.
        optional crm: CrmStep,
        /// Calls the host.
        optional webhook: WebhookStep,
        /// Makes a quote of the cart.
        optional quote: QuoteStep,
        /// Keeps the price of the cart for a while.
        optional hold_price: HoldPriceStep,
        /// Offers something.
        optional offer: OfferStep,
        /// Goes on elsewhere.
        optional branch: Branch,
        /// Goes on elsewhere by an experiment.
        optional split: Split,
        /// Ends the run.
        default end: bool = false,
        /// Where it goes on; the next step when absent.
        optional next: StepId,
        /// What is said for this step.
        optional choices: Choices,
    }

    /// When a step is due: exactly one kind, and what it is counted from.
    pub struct Wait {
        /// Elapsed time.
        optional elapsed: Span,
        /// Days of the calendar.
        optional calendar_days: CalendarDaysWait,
        /// Business time.
        optional business_time: BusinessWait,
        /// An instant.
        optional until: DateTime<Utc>,
        /// The next time that clocks show.
        optional until_local: LocalWait,
        /// So long before an instant of the thing.
        optional before: BeforeWait,
        /// Until something is seen, or a while is over.
        optional until_event: EventWait,
        /// Again and again.
        optional repeat: Box<RepeatWait>,
        /// What it is counted from. Needed by all kinds but `until`, `before` and a `repeat` with a `first`.
        optional since: Anchor,
    }

    /// Days of the calendar.
    #[derive(Eq)]
    pub struct CalendarDaysWait {
        /// How many.
        required days: u32,
        /// The local time then; that of the anchor when absent.
        optional at: NaiveTime,
        /// Whose clock: `contact`, `ship_to`, `account`, `tenant` or a zone by name.
        required zone: Name,
    }

    /// Business time: exactly one of `time` and `days`.
    #[derive(Eq)]
    pub struct BusinessWait {
        /// Open time.
        optional time: Span,
        /// Business days.
        optional days: u32,
        /// The calendar.
        required calendar: CalendarId,
    }

    /// The next time that clocks show.
    #[derive(Eq)]
    pub struct LocalWait {
        /// The time.
        required time: NaiveTime,
        /// On these days; any when absent.
        optional days: Days,
        /// Whose clock: `contact`, `ship_to`, `account`, `tenant` or a zone by name.
        required zone: Name,
        /// Whether it may be on the day of the anchor.
        required same_day: SameDay,
    }

    /// So long before an instant of the thing: exactly one amount.
    #[derive(Eq)]
    pub struct BeforeWait {
        /// The instant.
        required field: BeforeField,
        /// Elapsed time.
        optional elapsed: Span,
        /// Days of the calendar.
        optional calendar_days: u32,
        /// The zone of `calendar_days`.
        optional zone: Name,
        /// Business days.
        optional business_days: u32,
        /// The calendar of `business_days`.
        optional calendar: CalendarId,
    }

    /// Until something is seen.
    #[derive(Eq)]
    pub struct EventWait {
        /// Any of these signals about the thing.
        list signals: Name,
        /// How long it waits for them.
        required timeout: Span,
        /// Where it goes on when the time is over; to the step itself when absent.
        optional otherwise: StepId,
    }

    /// Again and again.
    pub struct RepeatWait {
        /// The first time; one `every` after the anchor of the wait when absent.
        optional first: Wait,
        /// From each time to the next, counted from when the one before was due by the plan: it has no anchor of its own.
        required every: Wait,
        /// So often at most.
        required at_most: u32,
        /// Until one of these signals about the thing.
        list until: Name,
    }

    /// A message.
    pub struct SendStep {
        /// The channel.
        required channel: Name,
        /// What it is for.
        required purpose: Purpose,
        /// The template at the host.
        required template: Name,
        /// The roles that it goes to: the first that can be reached. The buyer when empty.
        list to: Name,
        /// Tags that caps count.
        list tags: Name,
        /// The kinds of content to show, such as `case_study`.
        list content: Name,
        /// How many related products it names.
        default related: u32 = 0,
        /// Whether it names alternatives that are valid, in stock or cheaper.
        default alternatives: bool = false,
        /// What it offers.
        optional offer: Name,
        /// The experiment whose arm the host writes by: subject line, call to action.
        optional experiment: ExperimentId,
        /// How fresh what it says must be.
        optional fresh: Fresh,
    }

    /// How fresh facts of a message must be.
    #[derive(Eq)]
    pub struct Fresh {
        /// Stock of every product in it.
        optional stock: Span,
        /// How long an answer is waited for.
        required wait: Span,
        /// Whether it is sent without an answer; else it is dropped.
        default send_anyway: bool = false,
    }

    /// An audience.
    #[derive(Eq)]
    pub struct AudienceStep {
        /// The audience at the host.
        required id: Name,
        /// Whether somebody is put in or taken out.
        required change: AudienceChange,
        /// The channel whose consent counts, such as `display` or `social`.
        required channel: Name,
    }

    /// A task.
    pub struct TaskStep {
        /// The role that it goes to.
        required to: Name,
        /// The calendar on which it is opened and due.
        optional calendar: CalendarId,
        /// How much business time there is for it.
        optional due_in: Span,
        /// How urgent it is; high from this expected value on when absent it is normal.
        optional priority: TaskPriority,
        /// What it is about, such as `re-quote`.
        optional topic: Name,
        /// Percent of the value that is expected to be recovered; the host's score when it names one.
        optional expected_percent: Decimal,
        /// The score that the expected value is taken of.
        optional score: Name,
    }

    /// A record of the CRM.
    #[derive(Eq)]
    pub struct CrmStep {
        /// The system, such as `salesforce` or `hubspot`.
        required system: Name,
        /// The kind of record, such as `opportunity`.
        required record: Name,
    }

    /// A call of the host.
    #[derive(Eq)]
    pub struct WebhookStep {
        /// The hook at the host.
        required hook: Name,
    }

    /// A quote of the cart.
    #[derive(Eq)]
    pub struct QuoteStep {
        /// The role that works on it.
        optional to: Name,
    }

    /// The price is kept.
    #[derive(Eq)]
    pub struct HoldPriceStep {
        /// For how long.
        required for_ "for": Span,
    }

    /// An offer.
    #[derive(Eq)]
    pub struct OfferStep {
        /// The offer of the rulebook.
        required offer: Name,
    }

    /// Goes on where the first case fits.
    pub struct Branch {
        /// The cases.
        list cases: Case,
        /// Where it goes on when none fits; the next step when absent.
        optional otherwise: StepId,
    }

    /// A case of a branch.
    pub struct Case "BranchCase" {
        /// What must be so.
        required when: CartCondition,
        /// Where it goes on then.
        required to: StepId,
    }

    /// Goes on by the arm of an experiment.
    pub struct Split {
        /// The experiment.
        required experiment: ExperimentId,
        /// Where each arm goes on; arms that are not here go on with the next step.
        list arms: SplitArm,
    }

    /// Where an arm goes on.
    #[derive(Eq)]
    pub struct SplitArm {
        /// The arm.
        required arm: Name,
        /// The step.
        required to: StepId,
    }
}
