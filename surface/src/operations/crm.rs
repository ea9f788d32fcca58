//! `engine`: effects as requests of CRM systems. Which field gets what is said by the rulebook.

use chrono::{DateTime, Utc};
use recoup::account::Effect;
use recoup::document::{Definitions, Describe, Encode, Faults, Tree};
use recoup::exchange::{CompositeRequest, Directory, DirectoryRecord, EffectAnswer, HubSpotRequest, Mapped};

use super::{object, tree};
use crate::argument::Arguments;
use crate::handle::Kind;
use crate::operation::{Answer, Class, Gives, Operation, Param, optional, required};
use crate::shape::record;

const CLASS: Class = Class::Of(Kind::Engine);

const TAKES: &[Param] = &[
    required::<Vec<Effect>>(
        "effects",
        "The effects; those that are no business of the system are passed over.",
    ),
    required::<DateTime<Utc>>("now", "When they are written."),
    optional::<DirectoryRecord>(
        "directory",
        "Names, addresses and ids that effects do not carry on purpose.",
    ),
];

pub(super) const OPERATIONS: &[Operation] = &[
    Operation {
        class: CLASS,
        name: "salesforce",
        about: "Tasks and records among effects as Salesforce composite requests, to be sent as POST in their order. Keep each request until it \
                is answered, for `salesforce_results`; `refused` are the effects that no request can be made for.",
        on: &[Kind::Engine],
        takes: TAKES,
        gives: Gives::Value(|definitions| requests::<CompositeRequest>(definitions, "SalesforceRequests")),
        run: |call| {
            let (effects, directory, now) = arguments(call)?;
            mapped(call.engine(0)?.exchange().salesforce(&effects, &directory, now))
        },
    },
    Operation {
        class: CLASS,
        name: "hubspot",
        about: "Tasks and records among effects as HubSpot batches, to be sent as POST in their order. Keep each request until it is answered, \
                for `hubspot_results`; `refused` are the effects that no request can be made for.",
        on: &[Kind::Engine],
        takes: TAKES,
        gives: Gives::Value(|definitions| requests::<HubSpotRequest>(definitions, "HubSpotRequests")),
        run: |call| {
            let (effects, directory, now) = arguments(call)?;
            mapped(call.engine(0)?.exchange().hubspot(&effects, &directory, now))
        },
    },
];

fn arguments(call: &Arguments<'_>) -> Result<(Vec<Effect>, Directory, DateTime<Utc>), Faults> {
    let directory: Option<DirectoryRecord> = call.optional("directory")?;
    Ok((call.required("effects")?, directory.map(Directory::of).unwrap_or_default(), call.required("now")?))
}

fn mapped<R: Encode>(mapped: Mapped<R>) -> Result<Answer, Faults> {
    let refused = EffectAnswer::list(mapped.refused);
    Ok(tree(object([("requests", mapped.requests.encode()), ("refused", refused.encode())])))
}

fn requests<R: Describe>(definitions: &mut Definitions, name: &'static str) -> Tree {
    record(
        definitions,
        name,
        "Requests for effects. Every effect that the system is asked about is in exactly one of the two lists, once.",
        &[
            ("requests", "The requests, to be sent in this order.", true, Vec::<R>::describe),
            (
                "refused",
                "Effects that no request can be made for, and why.",
                true,
                Vec::<EffectAnswer>::describe,
            ),
        ],
    )
}
