//! `exchange`: envelopes in and out, and what CRM systems answered. Nothing here sends, receives or remembers.

use chrono::{DateTime, Utc};
use recoup::account::{Effect, EffectResult, Event};
use recoup::document::{Faults, Tree};
use recoup::error::{Code, Error};
use recoup::exchange::{
    CompositeRequest, EffectAnswer, Envelope, HubSpotRequest, Incoming, Reply, read_batch, read_event,
    read_line,
};
use recoup::id::{AccountId, EffectKey};
use recoup::time::Span;

use super::{given, given_or_null, listed, text};
use crate::argument::Arguments;
use crate::operation::{
    Answer, Class, Gives, Operation, Param, document, optional, required, value, value_or_null,
};

const CLASS: Class = Class::Module("exchange");

const SOURCE: Param = required::<String>(
    "source",
    "Names the host: a URI reference such as https://shop.example/recoup. Not empty, no white space.",
);
const ACCOUNT: Param = required::<AccountId>("account", "The account.");

const STATUS: Param = required::<u32>("status", "The HTTP status.");
const BODY: Param = required::<String>("body", "The body of the answer; empty where there is none.");
const RETRY_AFTER: Param =
    optional::<Span>("retry_after", "What the header Retry-After says, such as PT30S.");

pub(super) const OPERATIONS: &[Operation] = &[
    Operation {
        class: CLASS,
        name: "read_event",
        about: "Reads a CloudEvents 1.0 envelope: the account and the input that it brings. Every fault at once, with its place in the event: \
                `unknown_event_type`, `unsupported_version`, `unsupported_content`, and what the input may have wrong below `/data`.",
        on: &[],
        takes: &[document::<Tree>("event", "The event.")],
        gives: value::<Incoming>(),
        run: |call| given(&read_event(call.document_text("event")?)?),
    },
    Operation {
        class: CLASS,
        name: "read_line",
        about: "Reads one line of a file with an event on each; nothing for a blank line.",
        on: &[],
        takes: &[document::<String>("line", "The line, as it is.")],
        gives: value_or_null::<Incoming>(),
        run: |call| given_or_null(read_line(call.document_text("line")?)?.as_ref()),
    },
    Operation {
        class: CLASS,
        name: "read_batch",
        about: "Reads a batch of events. One fault and nothing of the batch is taken.",
        on: &[],
        takes: &[document::<Vec<Tree>>("events", "The batch: an array of events.")],
        gives: value::<Vec<Incoming>>(),
        run: |call| listed(&read_batch(call.document_text("events")?)?),
    },
    Operation {
        class: CLASS,
        name: "event_envelope",
        about: "An event of an account as a CloudEvents 1.0 envelope, to be sent.",
        on: &[],
        takes: &[SOURCE, ACCOUNT, required::<Event>("event", "The event, as the step gave it.")],
        gives: Gives::Text,
        run: |call| {
            let event: Event = call.required("event")?;
            text(envelope(call)?.event(&event).to_json())
        },
    },
    Operation {
        class: CLASS,
        name: "effect_envelope",
        about: "An effect of an account as a CloudEvents 1.0 envelope, to be sent.",
        on: &[],
        takes: &[
            SOURCE,
            ACCOUNT,
            required::<Effect>("effect", "The effect, as the step gave it."),
            required::<DateTime<Utc>>("now", "When it was emitted."),
        ],
        gives: Gives::Text,
        run: |call| {
            let effect: Effect = call.required("effect")?;
            text(envelope(call)?.effect(&effect, call.required("now")?).to_json())
        },
    },
    Operation {
        class: CLASS,
        name: "salesforce_results",
        about: "What became of every effect of a request that `salesforce` gave, by what Salesforce answered.",
        on: &[],
        takes: &[
            required::<CompositeRequest>("request", "The request that was sent."),
            STATUS,
            BODY,
            RETRY_AFTER,
        ],
        gives: value::<Vec<EffectAnswer>>(),
        run: |call| {
            let request: CompositeRequest = call.required("request")?;
            results(call, |reply| request.answers(reply))
        },
    },
    Operation {
        class: CLASS,
        name: "hubspot_results",
        about: "What became of every effect of a request that `hubspot` gave, by what HubSpot answered.",
        on: &[],
        takes: &[
            required::<HubSpotRequest>("request", "The batch that was sent."),
            STATUS,
            BODY,
            RETRY_AFTER,
        ],
        gives: value::<Vec<EffectAnswer>>(),
        run: |call| {
            let request: HubSpotRequest = call.required("request")?;
            results(call, |reply| request.answers(reply))
        },
    },
];

fn envelope(call: &Arguments<'_>) -> Result<Envelope, Faults> {
    let source: String = call.required("source")?;
    Ok(Envelope::new(&source, call.required("account")?)?)
}

fn results(
    call: &Arguments<'_>,
    read: impl Fn(&Reply<'_>) -> Result<Vec<(EffectKey, EffectResult)>, Faults>,
) -> Result<Answer, Faults> {
    let (status, body): (u32, String) = (call.required("status")?, call.required("body")?);
    let status = u16::try_from(status)
        .map_err(|_| Error::new(Code::OutOfRange).detail("An HTTP status has three digits.").at("/status"))?;
    let reply = Reply { status, retry_after: call.optional("retry_after")?, body: body.as_bytes() };
    given(&EffectAnswer::list(read(&reply)?))
}
