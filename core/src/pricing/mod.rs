//! Pricing: from the rules of a rulebook and a request to the price of every line, with the reason.
//!
//! [`rules`] are what the business writes; they compile into a book. A [`Request`] says who buys what and when; the pipeline
//! in `run.rs` chooses prices, applies promotions and floors, adds charges and taxes and sums up. Nothing here has a clock, a
//! state or a database.

mod book;
mod buyer;
mod charge;
mod commitment;
mod compare;
mod compile;
mod explain;
mod facts;
mod floor;
mod grid;
mod hint;
mod interner;
mod ladder;
mod ladder_cost;
mod offers;
mod order_rule;
mod prepared;
mod promotion;
mod quantity;
mod reason;
mod request;
mod result;
mod rows;
pub mod rules;
mod run;
#[cfg(feature = "schema")]
mod schema;
mod select;
mod snapshot;
mod stated;
mod subject;
mod tax;
mod total;
mod uses;
mod what_if;
mod work;
mod written;

pub(crate) use book::Book;
pub use commitment::CommitmentStatus;
pub(crate) use commitment::status as commitment;
pub(crate) use compare::compare;
pub use compare::{Comparison, Difference, PolicyChange};
pub(crate) use compile::{compile, ground};
pub use explain::{Arithmetic, CandidateExplanation, Explanation, LineExplanation, Step, StepKind};
pub use ladder_cost::{LadderCost, ladder_cost};
pub(crate) use offers::offers;
pub use offers::{Offer, OfferRung};
pub use prepared::{KnownLine, LinePromotions, LineRule, LineSummary, Obstacle, Prepared};
pub use reason::Reason;
pub use request::{
    Answers, Audience, Certificate, ChargeAnswer, Consumed, ConsumedPeriod, ConsumedPromotion, ConsumedTerm,
    Explain, Line, LineFacts, LinePrice, LineSource, PriceAnswer, Request, RequestCharge, RequestTax,
};
pub use result::{
    Approval, Fact, GiftLine, Hint, HintKind, Issue, LineDiscount, LineStatus, Need, Priced, PricedCharge,
    PricedLine, PricedPart, Source, TaxAmount, Totals,
};
pub use rows::{BookStats, PriceDelta, PriceKey, PriceRecord, PriceRow};
pub(crate) use rows::{Draft, Origin, PriceTable, with_delta};
pub(crate) use run::{Terms, ask, price, price_agreed, price_with_facts};
pub use snapshot::{
    Concession, PriceSnapshot, SnapshotCharge, SnapshotDiscount, SnapshotLine, SnapshotPart, SnapshotTax,
    SnapshotTotals,
};
pub use stated::StatedFacts;
pub use subject::{LineSubject, SubjectFacts};
