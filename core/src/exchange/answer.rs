//! What comes of a call to another system.

use alloc::string::String;
use alloc::vec::Vec;

use crate::account::EffectResult;
use crate::document::record;
use crate::id::{EffectKey, Name};
use crate::time::Span;

/// What a system answered.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Reply<'a> {
    /// The HTTP status.
    pub status: u16,
    /// What the header `Retry-After` says.
    pub retry_after: Option<Span>,
    /// The body.
    pub body: &'a [u8],
}

impl<'a> Reply<'a> {
    /// An answer without `Retry-After`.
    #[must_use]
    pub const fn new(status: u16, body: &'a [u8]) -> Self {
        Self { status, retry_after: None, body }
    }

    /// Whether the system has too much to do, whatever the body says: it is often no JSON then.
    pub(super) const fn is_busy(&self) -> bool {
        is_busy(self.status)
    }

    pub(super) const fn later(&self) -> EffectResult {
        EffectResult::Later { after: self.retry_after }
    }
}

pub(super) const fn is_busy(status: u16) -> bool {
    matches!(status, 429 | 503)
}

/// Requests for effects, and the effects that no request can be made for. Every effect that the system is asked about is in
/// exactly one of the two, once.
#[derive(Debug, Clone, PartialEq)]
pub struct Mapped<R> {
    /// The requests, to be sent in this order.
    pub requests: Vec<R>,
    /// Effects without a request: `refused` with the code `unmapped_record` where no record of that name is known, and
    /// `no_external_id` where what it is found by is not known.
    pub refused: Vec<(EffectKey, EffectResult)>,
}

record! {
    /// What became of an effect.
    pub struct EffectAnswer {
        /// The effect.
        required key: EffectKey,
        /// What became of it.
        required result: EffectResult,
    }
}

impl EffectAnswer {
    /// Answers as documents.
    #[must_use]
    pub fn list(answers: Vec<(EffectKey, EffectResult)>) -> Vec<Self> {
        answers.into_iter().map(|(key, result)| Self { key, result }).collect()
    }
}

/// A refusal with a code of this crate's own.
pub(super) fn refused(code: &str, reason: String) -> EffectResult {
    EffectResult::Refused {
        code: Name::new(code).ok(),
        reason: Some(reason).filter(|reason| !reason.is_empty()),
    }
}
