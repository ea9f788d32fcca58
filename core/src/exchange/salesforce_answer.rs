//! What Salesforce answered, as one result per effect.

use alloc::format;
use alloc::string::{String, ToString as _};
use alloc::vec::Vec;

use super::answer::{Reply, is_busy, refused};
use super::salesforce::{CompositeEffect, CompositeRequest};
use crate::account::EffectResult;
use crate::document::{Faults, Tree};
use crate::id::EffectKey;

/// What became of one sub-request.
enum Fate {
    /// Made or changed, with its id.
    Done(Option<String>),
    /// Never begun, because another one of the request failed.
    Halted,
    /// Said no, could not, or not known.
    Ended(EffectResult),
}

/// Error codes that say: try again.
const BUSY: &[&str] = &[
    "REQUEST_LIMIT_EXCEEDED",
    "CONCURRENT_REQUESTS_LIMIT_EXCEEDED",
    "SERVER_UNAVAILABLE",
    "UNABLE_TO_LOCK_ROW",
    "QUERY_TIMEOUT",
    "INVALID_SESSION_ID",
];

/// Error codes that are about a field, even where the answer names none.
const FIELD: &[&str] = &[
    "FIELD_CUSTOM_VALIDATION_EXCEPTION",
    "FIELD_INTEGRITY_EXCEPTION",
    "INVALID_CROSS_REFERENCE_KEY",
    "INVALID_EMAIL_ADDRESS",
    "INVALID_FIELD",
    "INVALID_FIELD_FOR_INSERT_UPDATE",
    "INVALID_OR_NULL_FOR_RESTRICTED_PICKLIST",
    "INVALID_TYPE_ON_FIELD_IN_RECORD",
    "JSON_PARSER_ERROR",
    "MALFORMED_ID",
    "NUMBER_OUTSIDE_VALID_RANGE",
    "REQUIRED_FIELD_MISSING",
    "STRING_TOO_LONG",
];

impl CompositeRequest {
    /// What became of every effect of the request, in its order.
    ///
    /// | answer | result |
    /// |---|---|
    /// | made or changed | `accepted`, with the id |
    /// | `DUPLICATES_DETECTED`, or a unique field that is taken | `refused`, `duplicate` |
    /// | several records with the external id (300) | `refused`, `ambiguous` |
    /// | a field is wrong | `refused`, `rejected_field`; the reason names the field |
    /// | any other refusal | `refused`, `rejected` |
    /// | a limit is reached, a record is locked, the session is over, 429 or 503 | `later` |
    /// | taken back because another failed (`PROCESSING_HALTED`) | as the record that it refers to where that failed, else `later` |
    /// | an error of the server, no answer for the effect | `unknown` |
    ///
    /// # Errors
    /// [`Code::InvalidJson`](crate::Code::InvalidJson) and the like for a body that can't be read; then nothing is known of any effect.
    pub fn answers(&self, reply: &Reply<'_>) -> Result<Vec<(EffectKey, EffectResult)>, Faults> {
        if reply.is_busy() {
            return Ok(self.each(|| reply.later()));
        }
        let body = Tree::parse(reply.body)?;
        let Some(Tree::List(answers)) = body.get("compositeResponse") else {
            // The request as a whole was answered: with an error, or with something that says nothing.
            return Ok(self.each(|| match judged(&body, i128::from(reply.status), reply) {
                Fate::Ended(result) => result,
                Fate::Done(_) | Fate::Halted => EffectResult::Unknown {},
            }));
        };
        let fate = |reference: &str| {
            let named = |answer: &&Tree| text(answer.get("referenceId")) == Some(reference);
            answers.iter().find(named).map(|answer| fate(answer, reply))
        };
        let result =
            |effect: &CompositeEffect| (effect.key.clone(), result(&effect.references, &fate, reply));
        Ok(self.effects.iter().map(result).collect())
    }

    fn each(&self, result: impl Fn() -> EffectResult) -> Vec<(EffectKey, EffectResult)> {
        self.keys().map(|key| (key.clone(), result())).collect()
    }
}

/// What became of an effect: what became of its own sub-request, or, where that was halted, of the first one needed that failed.
fn result(references: &[String], fate: &impl Fn(&str) -> Option<Fate>, reply: &Reply<'_>) -> EffectResult {
    let Some((own, needed)) = references.split_last() else { return EffectResult::Unknown {} };
    match fate(own) {
        Some(Fate::Done(reference)) => EffectResult::Accepted { reference, covered: Vec::new() },
        Some(Fate::Ended(result)) => result,
        Some(Fate::Halted) => {
            let failed = needed.iter().find_map(|reference| match fate(reference) {
                Some(Fate::Ended(result)) => Some(because_of(reference, result)),
                _ => None,
            });
            failed.unwrap_or_else(|| reply.later())
        }
        None => EffectResult::Unknown {},
    }
}

/// Says which record was refused.
fn because_of(reference: &str, result: EffectResult) -> EffectResult {
    match result {
        EffectResult::Refused { code, reason } => {
            let reason =
                reason.map_or_else(|| reference.to_string(), |reason| format!("{reference}: {reason}"));
            EffectResult::Refused { code, reason: Some(reason) }
        }
        other => other,
    }
}

fn fate(answer: &Tree, reply: &Reply<'_>) -> Fate {
    let status = match answer.get("httpStatusCode") {
        Some(Tree::Number(digits)) => digits.parse().unwrap_or_default(),
        _ => 0,
    };
    judged(answer.get("body").unwrap_or(&Tree::Null), status, reply)
}

/// Reads a status and its body.
fn judged(body: &Tree, status: i128, reply: &Reply<'_>) -> Fate {
    if status == 300 {
        return Fate::Ended(refused("ambiguous", several(body)));
    }
    let errors = match body {
        Tree::List(errors) => errors.as_slice(),
        Tree::Object(_) => match body.get("errors") {
            Some(Tree::List(errors)) => errors.as_slice(),
            _ => &[],
        },
        _ => &[],
    };
    let said_no = matches!(body.get("success"), Some(Tree::Bool(false)));
    if (200..300).contains(&status) && !said_no && errors.is_empty() {
        return Fate::Done(text(body.get("id")).map(String::from));
    }
    if u16::try_from(status).is_ok_and(is_busy) {
        return Fate::Ended(reply.later());
    }
    let Some(error) = errors.first() else {
        return Fate::Ended(match status {
            400..500 => refused("rejected", format!("HTTP {status}")),
            _ => EffectResult::Unknown {},
        });
    };
    let code = text(error.get("errorCode")).or_else(|| text(error.get("statusCode"))).unwrap_or_default();
    if code == "PROCESSING_HALTED" {
        return Fate::Halted;
    }
    Fate::Ended(refusal(code, error, status, reply))
}

fn refusal(code: &str, error: &Tree, status: i128, reply: &Reply<'_>) -> EffectResult {
    let message = text(error.get("message")).unwrap_or_default();
    let fields = match error.get("fields") {
        Some(Tree::List(fields)) => fields.iter().filter_map(|field| text(Some(field))).collect(),
        _ => Vec::new(),
    };
    if BUSY.contains(&code) {
        return reply.later();
    }
    if matches!(code, "DUPLICATES_DETECTED" | "DUPLICATE_VALUE") {
        return refused("duplicate", message.into());
    }
    if !fields.is_empty() {
        return refused("rejected_field", format!("{}: {message}", fields.join(", ")));
    }
    if FIELD.contains(&code) {
        return refused("rejected_field", message.into());
    }
    if status >= 500 {
        return EffectResult::Unknown {};
    }
    refused("rejected", if code.is_empty() { message.into() } else { format!("{code}: {message}") })
}

/// The records that were found instead of one.
fn several(body: &Tree) -> String {
    match body {
        Tree::List(found) => found.iter().filter_map(|one| text(Some(one))).collect::<Vec<_>>().join(", "),
        _ => String::new(),
    }
}

pub(super) fn text(tree: Option<&Tree>) -> Option<&str> {
    match tree {
        Some(Tree::Text(text)) => Some(text),
        _ => None,
    }
}
