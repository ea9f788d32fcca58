//! Requests of CRM systems as documents: what a host sends, and keeps until it is answered.
//!
//! A request that was made in one process may be answered in another, so that it says all that reading the answer needs.

use alloc::string::String;
use alloc::vec::Vec;

use super::answer::{Mapped, Reply};
use super::hubspot::{BatchInput, HubSpotRequest};
use super::salesforce::CompositeRequest;
use crate::account::EffectResult;
use crate::document::{Faults, record};
use crate::id::EffectKey;

record! {
    /// Composite requests for effects, and the effects that no request can be made for.
    pub struct SalesforceRequests {
        /// The requests, to be sent in this order.
        list requests: SalesforceRequest,
        /// Effects without a request.
        list refused: EffectAnswer,
    }

    /// A composite request: to be sent as POST.
    #[derive(Eq)]
    pub struct SalesforceRequest {
        /// The path that it is sent to.
        required path: String,
        /// The very text that is sent.
        required body: String,
        /// Its effects, in order.
        list effects: AwaitedEffect,
    }

    /// An effect of a composite request.
    #[derive(Eq)]
    pub struct AwaitedEffect {
        /// The effect.
        required key: EffectKey,
        /// The sub-requests that it needs, its own last.
        list references: String,
    }

    /// Batches for effects, and the effects that no batch can be made for.
    pub struct HubSpotBatches {
        /// The batches, to be sent in this order.
        list requests: HubSpotBatch,
        /// Effects without a batch.
        list refused: EffectAnswer,
    }

    /// A batch: to be sent as POST.
    #[derive(Eq)]
    pub struct HubSpotBatch {
        /// The path that it is sent to.
        required path: String,
        /// The very text that is sent.
        required body: String,
        /// Its inputs, in order.
        list inputs: AwaitedInput,
    }

    /// An input of a batch.
    #[derive(Eq)]
    pub struct AwaitedInput {
        /// The effects that it is for.
        list keys: EffectKey,
        /// How its record is found again; a new one is made where it is left out.
        optional found_by: FoundBy,
    }

    /// The property by which a record is found again.
    #[derive(Eq)]
    pub struct FoundBy {
        /// The property.
        required property: String,
        /// Its value.
        required value: String,
    }

    /// What became of an effect: what goes back to its account.
    pub struct EffectAnswer {
        /// The effect.
        required key: EffectKey,
        /// What became of it.
        required result: EffectResult,
    }
}

impl SalesforceRequest {
    /// What became of every effect, as [`CompositeRequest::answers`] reads it.
    ///
    /// # Errors
    /// As there.
    pub fn answers(&self, reply: &Reply<'_>) -> Result<Vec<EffectAnswer>, Faults> {
        let effects = self.effects.iter().map(|effect| (effect.key.clone(), effect.references.clone()));
        let answers = CompositeRequest::awaiting(effects.collect()).answers(reply)?;
        Ok(answers.into_iter().map(EffectAnswer::from).collect())
    }
}

impl HubSpotBatch {
    /// What became of every effect, as [`HubSpotRequest::answers`] reads it.
    ///
    /// # Errors
    /// As there.
    pub fn answers(&self, reply: &Reply<'_>) -> Result<Vec<EffectAnswer>, Faults> {
        let inputs = self.inputs.iter().map(|input| {
            let found_by = input.found_by.clone().map(|found| (found.property, found.value));
            BatchInput::awaiting(input.keys.clone(), found_by)
        });
        let answers = HubSpotRequest::awaiting(inputs.collect()).answers(reply)?;
        Ok(answers.into_iter().map(EffectAnswer::from).collect())
    }
}

impl From<Mapped<CompositeRequest>> for SalesforceRequests {
    fn from(mapped: Mapped<CompositeRequest>) -> Self {
        let requests = mapped.requests.iter().map(|request| SalesforceRequest {
            path: request.path().into(),
            body: request.to_json(),
            effects: request
                .effects()
                .iter()
                .map(|(key, references)| AwaitedEffect { key: key.clone(), references: references.clone() })
                .collect(),
        });
        Self { requests: requests.collect(), refused: mapped.refused.into_iter().map(Into::into).collect() }
    }
}

impl From<Mapped<HubSpotRequest>> for HubSpotBatches {
    fn from(mapped: Mapped<HubSpotRequest>) -> Self {
        let inputs = |request: &HubSpotRequest| {
            let input = |input: &BatchInput| AwaitedInput {
                keys: input.keys.clone(),
                found_by: input
                    .found_by
                    .clone()
                    .map(|(property, value)| FoundBy { property, value }),
            };
            request.inputs().iter().map(input).collect()
        };
        let requests = mapped.requests.iter().map(|request| HubSpotBatch {
            path: request.path().into(),
            body: request.to_json(),
            inputs: inputs(request),
        });
        Self { requests: requests.collect(), refused: mapped.refused.into_iter().map(Into::into).collect() }
    }
}

impl From<(EffectKey, EffectResult)> for EffectAnswer {
    fn from((key, result): (EffectKey, EffectResult)) -> Self {
        Self { key, result }
    }
}
