//! What a model of the host may read of a journey: behaviour, history and circumstances. No names, no addresses, no ids of people.

use alloc::string::String;

use chrono::{DateTime, Utc};
use rust_decimal::Decimal;

use super::abandon;
use super::facts::{ContractStatus, JourneyFacts};
use super::subject::{JourneyKind, Stage};
use crate::document::{Encode as _, record};
use crate::id::{GroupId, Name, SegmentId};
use crate::money::Money;

record! {
    /// What a model of the host may read.
    pub struct Features {
        /// What the journey is about.
        required kind: JourneyKind,
        /// Where on the way to an order it is.
        required stage: Stage,
        /// How often it came back after it was abandoned.
        default generation: u32 = 0,
        /// As of when.
        required as_of: DateTime<Utc>,
        /// Whole minutes since it was first seen.
        required age_minutes: i64,
        /// Whole minutes since the last activity that counts.
        required idle_minutes: i64,
        /// What it is worth, net.
        optional value: Money,
        /// How many lines it has, where another system told them.
        default lines: u32 = 0,
        /// How often somebody visited.
        default visits: u32 = 0,
        /// How long the longest visit was, in whole minutes.
        optional minutes_on_site: Decimal,
        /// What was seen.
        list signals: FeatureSignal,
        /// The heaviest reason, where there is one.
        optional reason: String,
        /// Its weight.
        optional reason_weight: i64,
        /// The segments.
        list segments: SegmentId,
        /// The groups of company, unit and person.
        list groups: GroupId,
        /// How many orders the account has placed.
        default orders: u64 = 0,
        /// Whole days since the last one.
        optional days_since_order: i64,
        /// What they came to, by currency.
        list lifetime_value: Money,
        /// How the buyer stands to the contracts of the rulebook.
        optional contract_status: ContractStatus,
    }

    /// A kind of signal that was seen.
    pub struct FeatureSignal {
        /// The kind.
        required signal: Name,
        /// The detail.
        optional detail: Name,
        /// How often.
        required count: u32,
    }
}

impl Features {
    /// The features as compact JSON, fields in the documented order.
    #[must_use]
    pub fn to_json(&self) -> String {
        self.encode().to_json()
    }
}

/// What a model of the host may read of a journey now.
#[must_use]
pub fn features(facts: &JourneyFacts<'_>) -> Features {
    let (journey, now) = (facts.journey, facts.moment.instant);
    let minutes = |since: DateTime<Utc>| now.signed_duration_since(since).num_minutes().max(0);
    let reason = facts.reasons().first();
    let signal = |seen: &super::journey::Evidence| FeatureSignal {
        signal: seen.signal.clone(),
        detail: seen.detail.clone(),
        count: seen.count,
    };
    Features {
        kind: journey.about.kind,
        stage: journey.stage,
        generation: journey.generation,
        as_of: now,
        age_minutes: minutes(journey.opened),
        idle_minutes: minutes(journey.activity),
        value: abandon::value(facts),
        lines: u32::try_from(journey.lines.len()).unwrap_or(u32::MAX),
        visits: facts.visits(),
        minutes_on_site: facts.minutes_on_site(),
        signals: journey.evidence.iter().map(signal).collect(),
        reason: reason.map(|reason| reason.code.as_str().into()),
        reason_weight: reason.map(|reason| reason.weight),
        segments: facts.segments().to_vec(),
        groups: facts.groups().into_iter().filter_map(|group| GroupId::new(group).ok()).collect(),
        orders: facts.purchases.orders,
        days_since_order: facts.days_since_order(),
        lifetime_value: facts.purchases.lifetime.clone(),
        contract_status: facts.contract,
    }
}
