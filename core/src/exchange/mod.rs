//! Exchange: pure mappings between the engine and the formats of other systems. Nothing here sends, receives or remembers.
//!
//! [`Incoming`] reads a CloudEvents 1.0 envelope as an input, [`Envelope`] writes events and effects as such envelopes.
//! [`Exchange`] turns tasks and CRM records among the effects into Salesforce composite requests and HubSpot batches, within the
//! limits of each API, and reads what these systems answer back into one result per effect. The host does the HTTP; which field
//! gets what is said by the rulebook ([`ExchangeRules`]).

mod answer;
mod card;
mod cloudevents;
mod compile;
mod defaults;
mod description;
mod directory;
mod ecommerce;
mod hubspot;
mod hubspot_answer;
mod outgoing;
mod rules;
mod salesforce;
mod salesforce_answer;

pub use answer::{EffectAnswer, Mapped, Reply};
pub use cloudevents::{Incoming, read_batch, read_event, read_line};
pub use compile::Exchange;
pub use directory::{Directory, DirectoryRecord, KnownCompany, KnownPerson, KnownRecord};
pub use hubspot::{HubSpotBody, HubSpotInput, HubSpotRequest};
pub use outgoing::Envelope;
pub use rules::{
    Association, ExchangeRules, ExternalId, FieldRule, FieldSource, HubSpotRecord, HubSpotRules, OwnerId,
    SalesforceRecord, SalesforceRules, StageWord,
};
pub use salesforce::{CompositeBody, CompositeEffect, CompositeRequest, SubRequest};
