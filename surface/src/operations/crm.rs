//! `engine`: effects as requests of CRM systems. Which field gets what is said by the rulebook.

use chrono::{DateTime, Utc};
use recoup::account::Effect;
use recoup::document::Faults;
use recoup::exchange::{Directory, DirectoryRecord, HubSpotBatches, SalesforceRequests};

use super::given;
use crate::argument::Arguments;
use crate::handle::Kind;
use crate::operation::{Class, Operation, Param, optional, required, value};

const CLASS: Class = Class::Of(Kind::Engine);

const TAKES: &[Param] = &[
    required::<Vec<Effect>>("effects", "The effects; those that are no business of the system are passed over."),
    required::<DateTime<Utc>>("now", "When they are written."),
    optional::<DirectoryRecord>("directory", "Names, addresses and ids that effects do not carry on purpose."),
];

pub(super) const OPERATIONS: &[Operation] = &[
    Operation {
        class: CLASS,
        name: "salesforce",
        about: "Tasks and records among effects as Salesforce composite requests, to be sent as POST in their order. Keep each request until it \
                is answered, for `salesforce_results`; `refused` are the effects that no request can be made for.",
        on: &[Kind::Engine],
        takes: TAKES,
        gives: value::<SalesforceRequests>(),
        run: |call| {
            let (effects, directory, now) = arguments(call)?;
            given(&SalesforceRequests::from(call.engine(0)?.exchange().salesforce(&effects, &directory, now)))
        },
    },
    Operation {
        class: CLASS,
        name: "hubspot",
        about: "Tasks and records among effects as HubSpot batches, to be sent as POST in their order. Keep each request until it is answered, \
                for `hubspot_results`; `refused` are the effects that no request can be made for.",
        on: &[Kind::Engine],
        takes: TAKES,
        gives: value::<HubSpotBatches>(),
        run: |call| {
            let (effects, directory, now) = arguments(call)?;
            given(&HubSpotBatches::from(call.engine(0)?.exchange().hubspot(&effects, &directory, now)))
        },
    },
];

fn arguments(call: &Arguments<'_>) -> Result<(Vec<Effect>, Directory, DateTime<Utc>), Faults> {
    let directory: Option<DirectoryRecord> = call.optional("directory")?;
    Ok((call.required("effects")?, directory.map(Directory::from).unwrap_or_default(), call.required("now")?))
}
