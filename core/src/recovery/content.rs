//! What to show somebody: a case study, a white paper, a spec sheet, picked by the reason and by what is in the cart.

use alloc::vec::Vec;

use super::message::Content;
use super::reason::ReasonCode;
use super::rules::{ContentRule, RecoveryRules};
use crate::id::{CategoryId, Name};

/// Of each kind that is asked for, in that order, the piece that fits best: one that answers the heaviest reason before one that answers a
/// lighter one before one that answers any; then one about a category of the cart before one about all; then as authored. A kind of which
/// nothing fits is left out.
#[must_use]
pub fn content(
    rules: &RecoveryRules,
    kinds: &[Name],
    reasons: &[ReasonCode],
    categories: &[CategoryId],
) -> Vec<Content> {
    let best = |kind: &Name| {
        let fitting = rules.content.iter().filter(|rule| rule.kind == *kind);
        fitting.filter_map(|rule| Some((rule.rank(reasons, categories)?, rule))).min_by_key(|(rank, _)| *rank)
    };
    kinds
        .iter()
        .filter_map(best)
        .map(|(_, rule)| Content { id: rule.id.clone(), kind: rule.kind.clone() })
        .collect()
}

impl ContentRule {
    /// How well it fits, the smaller the better; none where it does not.
    fn rank(&self, reasons: &[ReasonCode], categories: &[CategoryId]) -> Option<(usize, bool)> {
        let reason = reasons.iter().position(|reason| self.reasons.contains(reason));
        let reason = if self.reasons.is_empty() { reasons.len() } else { reason? };
        let about = self.categories.iter().any(|category| categories.contains(category));
        (about || self.categories.is_empty()).then_some((reason, !about))
    }
}
