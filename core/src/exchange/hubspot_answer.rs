//! What HubSpot answered, as one result per effect.

use alloc::format;
use alloc::string::String;
use alloc::vec::Vec;

use super::answer::{Reply, refused};
use super::hubspot::{HubSpotInput, HubSpotRequest};
use super::salesforce_answer::text;
use crate::account::EffectResult;
use crate::document::{Faults, Tree};
use crate::id::EffectKey;

impl HubSpotRequest {
    /// What became of every effect of the request, in its order. An answer is matched with an input by `objectWriteTraceId`, else
    /// by the value that it is found by.
    ///
    /// | answer | result |
    /// |---|---|
    /// | a result, new or not | `accepted`, with the id |
    /// | category `CONFLICT` | `refused`, `duplicate` |
    /// | category `VALIDATION_ERROR` | `refused`, `rejected_field`; the reason names the property where the answer does |
    /// | category `OBJECT_NOT_FOUND` | `refused`, `not_found` |
    /// | any other refusal | `refused`, `rejected` |
    /// | category `RATE_LIMITS`, 429 or 503 | `later` |
    /// | an error of the server, no answer for the input | `unknown` |
    ///
    /// An error of the whole request (400 and up, with no results) that names inputs is about these, and the others, which were not
    /// looked at, are to be sent again `later`; one that names none is about all.
    ///
    /// # Errors
    /// [`Code::InvalidJson`](crate::Code::InvalidJson) and the like for a body that can't be read; then nothing is known of any effect.
    pub fn answers(&self, reply: &Reply<'_>) -> Result<Vec<(EffectKey, EffectResult)>, Faults> {
        if reply.is_busy() {
            return Ok(self.keys().map(|key| (key.clone(), reply.later())).collect());
        }
        let body = Tree::parse(reply.body)?;
        let results = list(body.get("results"));
        let errors = list(body.get("errors"));
        let failed = reply.status >= 400 && results.is_empty();
        let whole_names_some = failed && self.inputs().any(|(input, _)| names(&body, input));
        let result = |input: &HubSpotInput| {
            if let Some(result) = results.iter().find(|result| is_of(result, input)) {
                let reference = text(result.get("id")).map(String::from);
                return EffectResult::Accepted { reference, covered: Vec::new() };
            }
            if let Some(error) = errors.iter().find(|error| names(error, input)) {
                return refusal(error, reply);
            }
            if !failed {
                return EffectResult::Unknown {};
            }
            let only = if self.size() == 1 { errors.first() } else { None };
            if whole_names_some && !names(&body, input) {
                reply.later()
            } else {
                refusal(only.unwrap_or(&body), reply)
            }
        };
        let each = |(input, keys): (&HubSpotInput, &Vec<EffectKey>)| {
            let result = result(input);
            keys.iter().map(|key| (key.clone(), result.clone())).collect::<Vec<_>>()
        };
        Ok(self.inputs().flat_map(each).collect())
    }
}

fn list(tree: Option<&Tree>) -> &[Tree] {
    match tree {
        Some(Tree::List(items)) => items,
        _ => &[],
    }
}

/// Whether a result is that of an input.
fn is_of(result: &Tree, input: &HubSpotInput) -> bool {
    match (text(result.get("objectWriteTraceId")), input.found_by()) {
        (Some(trace), _) => trace == input.trace,
        (None, Some((property, value))) => {
            let found = result.get("properties").and_then(|properties| properties.get(property));
            text(found) == Some(value)
        }
        (None, None) => false,
    }
}

/// Whether the context of an error names an input.
fn names(error: &Tree, input: &HubSpotInput) -> bool {
    let context = error.get("context");
    let said = |field: &str, value: &str| {
        let words = list(context.and_then(|context| context.get(field)));
        words.iter().any(|word| text(Some(word)) == Some(value))
    };
    said("objectWriteTraceId", &input.trace)
        || input.found_by().is_some_and(|(_, value)| said("ids", value) || said("id", value))
}

fn refusal(error: &Tree, reply: &Reply<'_>) -> EffectResult {
    let message = text(error.get("message")).unwrap_or_default();
    match text(error.get("category")).unwrap_or_default() {
        "RATE_LIMITS" => reply.later(),
        "CONFLICT" => refused("duplicate", message.into()),
        "VALIDATION_ERROR" => {
            let context = error.get("context");
            let property = list(context.and_then(|context| context.get("propertyName")));
            let property: Vec<&str> = property.iter().filter_map(|one| text(Some(one))).collect();
            let reason = if property.is_empty() {
                message.into()
            } else {
                format!("{}: {message}", property.join(", "))
            };
            refused("rejected_field", reason)
        }
        "OBJECT_NOT_FOUND" => refused("not_found", message.into()),
        _ if reply.status >= 500 => EffectResult::Unknown {},
        "" => refused("rejected", message.into()),
        category => refused("rejected", format!("{category}: {message}")),
    }
}
