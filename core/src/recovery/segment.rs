//! Segments that the rulebook computes, in its order: a segment may ask for those before it.

use alloc::vec::Vec;

use super::detect::Detection;
use super::facts::JourneyFacts;
use crate::id::SegmentId;

impl Detection {
    /// The segments that a journey is in now. One whose condition can't be decided is not among them.
    #[must_use]
    pub fn segments(&self, facts: &JourneyFacts<'_>) -> Vec<SegmentId> {
        let mut found: Vec<SegmentId> = Vec::new();
        for rule in &self.segments {
            let known = JourneyFacts { segments: Some(&found), ..*facts };
            if rule.when.evaluate(&known).holds() {
                found.push(rule.id.clone());
            }
        }
        found
    }
}
