//! Abandonment: nobody came back in time. With it come the reasons, ranked, and the segments, as they are at that instant.

use alloc::vec::Vec;

use chrono::{DateTime, Utc};

use super::detect::Detection;
use super::evidence::{self, Grounds};
use super::facts::JourneyFacts;
use super::journey::{JourneyEnd, JourneyEvent, JourneyStatus, RankedReason};
use super::standing::Standing;
use super::subject::JourneyKind;
use crate::condition::{AmountFact, Basis, Facts as _, FlagFact};
use crate::error::Result;
use crate::money::Money;

impl Detection {
    /// What comes of waiting until `due`, which [`Journey::due`](super::Journey::due) said: it was abandoned, its time is over,
    /// or it waits longer because another rule fits its segments.
    ///
    /// An offer that ends before anybody found it idle was abandoned too: its reason is that it ended.
    ///
    /// # Errors
    /// [`Code::TimeOutOfRange`](crate::Code), [`Code::NoOpenTime`](crate::Code) for an idle time that has no end.
    pub fn idle(&self, facts: &JourneyFacts<'_>, due: DateTime<Utc>) -> Result<Vec<JourneyEvent>> {
        let journey = facts.journey;
        let over = journey.expires().filter(|ends| *ends <= due);
        let mut events = Vec::new();
        if journey.status == JourneyStatus::Active {
            let reasons = self.reasons(facts);
            let ranked = JourneyFacts { reasons: Some(&reasons), ..*facts };
            let segments = self.segments(&ranked);
            let kind = journey.about.kind;
            let idle_at = self.idle.exact(kind, journey.stage, &segments, journey.activity)?;
            let offer = over.is_some() && kind == JourneyKind::Quote;
            if offer || idle_at.is_some_and(|idle_at| idle_at <= due) {
                let (generation, stage, value) = (journey.generation, journey.stage, value(facts));
                events.push(JourneyEvent::Abandoned { generation, stage, value, reasons, segments });
            } else if idle_at != journey.idle_at {
                events.push(JourneyEvent::Waits { idle_at });
            }
        }
        if let Some(ended) = over {
            events.push(JourneyEvent::Ended { end: JourneyEnd::Expired, ended, order: None });
        }
        Ok(events)
    }

    /// Why it stalls, as far as is known: the heaviest reason first, `unknown` alone where none reaches the threshold.
    #[must_use]
    pub fn reasons(&self, facts: &JourneyFacts<'_>) -> Vec<RankedReason> {
        let journey = facts.journey;
        let fresh = |last| journey.resumed.is_none_or(|resumed| last >= resumed);
        let grounds = Grounds {
            evidence: journey.evidence.iter().filter(|seen| fresh(seen.last)).collect(),
            standing: standing(facts),
            value: value(facts),
        };
        evidence::rank(&self.evidence, &grounds, self.threshold)
    }
}

/// What it is worth: as priced now, else as it was told.
pub(super) fn value(facts: &JourneyFacts<'_>) -> Option<Money> {
    let priced = facts.cart.and_then(|cart| cart.amount(AmountFact::Total, Basis::Net).ok());
    priced.or(facts.journey.value)
}

/// How it stands: what the caller says, and what journey, company and cart say by themselves. In the documented order, once.
fn standing(facts: &JourneyFacts<'_>) -> Vec<Standing> {
    let journey = facts.journey;
    let kind = journey.about.kind;
    let over = journey.ends.is_some_and(|ends| ends <= facts.moment.instant);
    let flag = |fact| facts.cart.is_some_and(|cart| cart.flag(fact) == Ok(true));
    let line = |fact| facts.cart.is_some_and(|cart| cart.lines().any(|line| line.flag(fact) == Ok(true)));
    let gone = |contact| !facts.company.contact(contact).is_ok_and(|contact| !contact.inactive);
    let is = |standing: &Standing| {
        facts.standing.contains(standing)
            || match standing {
                Standing::ApprovalWaits => kind == JourneyKind::Approval,
                Standing::OverBuyerLimit => flag(FlagFact::OverBuyerLimit),
                Standing::QuoteExpired => kind == JourneyKind::Quote && over,
                Standing::QuoteSilent => kind == JourneyKind::Quote && !over,
                Standing::OffContract => line(FlagFact::OffContract),
                Standing::ConfigurationIncomplete => kind == JourneyKind::Configuration,
                Standing::BudgetExceeded => flag(FlagFact::BudgetExceeded),
                Standing::CreditOnHold => kind == JourneyKind::Credit,
                Standing::BuyerLeft => journey.contact.as_ref().is_some_and(gone),
                Standing::Unpriced
                | Standing::NotInCatalogue
                | Standing::OutOfStock
                | Standing::PartlyInStock
                | Standing::QuantityRule
                | Standing::BelowMinimum
                | Standing::ColleagueOrdered => false,
            }
    };
    Standing::ALL.iter().copied().filter(is).collect()
}
