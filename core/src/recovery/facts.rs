//! What is known of a journey when conditions are asked: segments, the entries, steps and branches of plays.

use super::journey::Journey;
use super::outreach::Score;
use super::purchases::Purchases;
use super::standing::Standing;
use crate::condition::Moment;
use crate::document::choice;
use crate::id::{Name, SegmentId};
use crate::party::Company;
use crate::pricing::SubjectFacts;

choice! {
    /// How a buyer stands to the contracts of the rulebook.
    pub enum ContractStatus {
        /// There is none.
        None "none",
        /// One is in force.
        Active "active",
        /// One is not yet in force.
        Future "future",
        /// The last one is over.
        Ended "ended",
    }
}

/// What is known of a journey at a moment.
#[derive(Debug, Clone, Copy)]
pub struct JourneyFacts<'a> {
    /// The journey: whose it is, what was seen.
    pub journey: &'a Journey,
    /// The company that it belongs to.
    pub company: &'a Company,
    /// What the account has bought.
    pub purchases: &'a Purchases,
    /// When conditions are asked, with the local date of the rulebook's zone.
    pub moment: Moment,
    /// The cart or quote, priced now, where the account has it.
    pub cart: Option<&'a SubjectFacts>,
    /// What models of the host say.
    pub scores: &'a [Score],
    /// How it stands, beside what these facts and the journey say by themselves.
    pub standing: &'a [Standing],
    /// The segments that it is in; those of the journey when absent.
    pub segments: Option<&'a [SegmentId]>,
    /// How the buyer stands to the contracts of the rulebook, where that is known.
    pub contract: Option<ContractStatus>,
    /// Who of the seller looks after the buyer, where that is known.
    pub owner: Option<&'a Name>,
}

impl<'a> JourneyFacts<'a> {
    /// The facts that there always are.
    #[must_use]
    pub const fn new(
        journey: &'a Journey,
        company: &'a Company,
        purchases: &'a Purchases,
        moment: Moment,
    ) -> Self {
        Self {
            journey,
            company,
            purchases,
            moment,
            cart: None,
            scores: &[],
            standing: &[],
            segments: None,
            contract: None,
            owner: None,
        }
    }
}
