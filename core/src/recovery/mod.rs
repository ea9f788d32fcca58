//! Recovery: what stalled, why, who can unblock it, what to do about it and whether it may be done.
//!
//! It decides from facts that it is given: signals make evidence, idleness makes abandonment, evidence makes reasons, plays say what
//! follows when, gates say whether it may. It sends nothing and reads no cart: the account's floor above brings it the facts and carries
//! its decisions out as effects. The rules come from the recovery design and from the rulebook; nothing that systems handle differently
//! has a silent default.

mod abandon;
mod advance;
mod agreed;
mod choices;
mod content;
mod detect;
mod enter;
mod evidence;
mod facts;
mod features;
mod gate;
mod idle;
mod journey;
mod load;
mod load_step;
mod load_wait;
mod message;
mod offer;
mod outreach;
mod paths;
mod play;
mod plays;
mod preset;
mod purchases;
mod reading;
mod ready;
mod reason;
mod recipient;
mod related;
mod rules;
mod run;
mod segment;
mod signal;
mod standing;
mod step;
mod subject;
mod wait;

pub use advance::{Happening, Look};
pub use choices::Resolved;
pub use content::content;
pub use detect::{Detection, Observation};
pub use enter::{Entering, EntryRefusal};
pub use facts::{ContractStatus, JourneyFacts};
pub use features::{FeatureSignal, Features, features};
pub use gate::{Asked, Attempt, Fate, GateReason, Gates};
pub use journey::{
    Counted, Evidence, Journey, JourneyContent, JourneyEnd, JourneyEvent, JourneyLine, JourneyStart,
    JourneyStatus, Mark, RankedReason,
};
pub use message::*;
pub use offer::{OfferBase, OfferLine, offer};
pub use outreach::{
    Assignment, Ball, BallKind, Block, BlockReason, Consent, EntryMark, Feedback, OfferGiven, Outreach,
    OutreachEvent, Score, Sent, SmartWindow, StockFact, Touch,
};
pub(crate) use paths::Planned;
pub use play::*;
pub use plays::{Action, CompiledPlay, CompiledStep, Plays, Trigger};
pub use preset::{PLAY_PRESETS, play_preset};
pub use purchases::{Purchase, Purchases};
pub use ready::{READY_GROUND, ReadyPlay, ready};
pub use reason::{Reason, ReasonCode};
pub(crate) use recipient::usual;
pub use recipient::{Recipient, recipients, zones};
pub use related::{RelatedRow, RelatedTable, related_table};
pub use rules::*;
pub use run::{
    Gate, GateOutcome, GateVerdict, Run, RunEnd, RunEvent, RunStart, RunWait, StepOutcome, StepTaken,
};
pub use signal::{Signal, SignalLine, What};
pub use standing::Standing;
pub use step::*;
pub use subject::{JourneyKind, JourneyRef, Purpose, Stage};
pub use wait::Clocks;
