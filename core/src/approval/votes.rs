//! How votes count. A person counts once in a step, and so does a right: an approver and the delegate of the same approver
//! are two people but one right, so that together they never make a quorum of two.

use alloc::collections::{BTreeMap, BTreeSet};
use alloc::vec::Vec;

use super::rules::Verdict;
use super::state::{Person, PlanStep, Vote};

impl PlanStep {
    /// How many votes of this verdict count.
    #[must_use]
    pub fn counted(&self, verdict: Verdict) -> usize {
        let votes: Vec<&Vote> = self.votes.iter().filter(|vote| vote.verdict == verdict).collect();
        matched(&votes).len()
    }

    /// How many more approvals are needed.
    #[must_use]
    pub fn missing(&self) -> usize {
        let need = usize::try_from(self.rule.quorum.need).unwrap_or(usize::MAX);
        need.saturating_sub(self.counted(Verdict::Approve))
    }

    /// Whether the person has decided it.
    #[must_use]
    pub fn has_voted(&self, person: &Person) -> bool {
        self.votes.iter().any(|vote| vote.by == *person)
    }

    /// The rights that votes have used up.
    pub(super) fn used(&self) -> BTreeSet<&Person> {
        let votes: Vec<&Vote> = self.votes.iter().collect();
        matched(&votes).into_keys().collect()
    }
}

/// A greatest set of pairs of vote and right in which each stands once (augmenting paths: H. W. Kuhn, The Hungarian method,
/// 1955). The order of the votes does not change how many there are.
fn matched<'v>(votes: &[&'v Vote]) -> BTreeMap<&'v Person, usize> {
    let mut holder: BTreeMap<&Person, usize> = BTreeMap::new();
    for vote in 0..votes.len() {
        place(vote, votes, &mut holder, &mut BTreeSet::new());
    }
    holder
}

fn place<'v>(
    vote: usize,
    votes: &[&'v Vote],
    holder: &mut BTreeMap<&'v Person, usize>,
    tried: &mut BTreeSet<&'v Person>,
) -> bool {
    let Some(powers) = votes.get(vote).map(|vote| &vote.powers) else { return false };
    for power in powers {
        if !tried.insert(power) {
            continue;
        }
        let other = holder.get(power).copied();
        if other.is_none_or(|other| place(other, votes, holder, tried)) {
            holder.insert(power, vote);
            return true;
        }
    }
    false
}
