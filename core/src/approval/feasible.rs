//! Whether a plan can still be finished with the people there are.
//!
//! Each step needs as many rights as its quorum; and where steps ask for distinct people, there must be a way to share the
//! people out. That search is bounded: beyond the bound a plan stands, so what is called impossible always is.

use alloc::collections::BTreeSet;
use alloc::format;
use alloc::string::String;
use alloc::vec::Vec;

use super::people::{Circle, Seats};
use super::rules::Verdict;
use super::state::{Blocked, Case, Person, PlanStep};
use crate::id::ContactId;
use crate::limits;

/// Why the plan can't be finished, at its first step that can't. What another system needs is not known here.
pub(super) fn obstacle(case: &Case, steps: &[PlanStep], circle: &Circle<'_>) -> Option<Blocked> {
    if case.is_external() {
        return None;
    }
    let seats = circle.seats(case, steps);
    let pending = || steps.iter().zip(&seats).filter(|(step, _)| step.is_pending());
    for (step, seats) in pending() {
        if let Some(why) = too_few(case, step, seats, circle) {
            return Some(Blocked { step: step.id.clone(), why });
        }
    }
    if !pending().any(|(step, _)| step.rule.distinct) {
        return None;
    }
    let step = clash(case, steps, &seats, circle)?;
    let why =
        format!("the people left are needed by other steps, and step {} asks for distinct people", step.id);
    Some(Blocked { step: step.id.clone(), why })
}

/// Why the rights that are there do not reach the quorum.
fn too_few(case: &Case, step: &PlanStep, seats: &Seats<'_>, circle: &Circle<'_>) -> Option<String> {
    if !seats.seller_roles.is_empty() {
        return None;
    }
    let holders = seats.contacts.len();
    let of = step.rule.quorum.of.and_then(|of| usize::try_from(of).ok()).unwrap_or(0);
    if holders < of {
        return Some(format!("{of} people should be able to decide, {holders} are"));
    }
    let used: BTreeSet<&ContactId> =
        step.used().into_iter().filter_map(|power| power.contact.as_ref()).collect();
    let has_voted = |contact: &ContactId| step.has_voted(&Person::contact(contact.clone()));
    // Whose holder has decided in the right of somebody else can still be used by a delegate.
    let mut delegated: Option<BTreeSet<&ContactId>> = None;
    let mut by_delegate = |right: &ContactId| {
        let rights = delegated.get_or_insert_with(|| {
            let able = circle.eligible(case, step, seats).into_iter();
            able.filter(|(person, _)| !has_voted(person)).flat_map(|(_, powers)| powers).collect()
        });
        rights.contains(right)
    };
    let unused = seats.contacts.iter().filter(|right| !used.contains(*right));
    let free = unused.filter(|right| !has_voted(right) || by_delegate(right)).count();
    let reachable = step.counted(Verdict::Approve).saturating_add(free);
    let need = usize::try_from(step.rule.quorum.need).unwrap_or(usize::MAX);
    if reachable >= need {
        return None;
    }
    Some(if holders == 0 {
        "nobody may decide it".into()
    } else {
        format!("{need} must approve, {reachable} can")
    })
}

/// A step that still needs people, from a few.
struct Need<'a> {
    step: &'a PlanStep,
    missing: usize,
    pool: Vec<&'a ContactId>,
    /// Who decided it already.
    decided: BTreeSet<&'a ContactId>,
}

/// A step that gets no people where the people can't be shared out.
fn clash<'a>(
    case: &Case,
    steps: &'a [PlanStep],
    seats: &'a [Seats<'a>],
    circle: &'a Circle<'_>,
) -> Option<&'a PlanStep> {
    let decided = |step: &'a PlanStep| -> BTreeSet<&'a ContactId> {
        step.votes.iter().filter_map(|vote| vote.by.contact.as_ref()).collect()
    };
    let most: usize = steps
        .iter()
        .map(|step| usize::try_from(step.rule.quorum.need).unwrap_or(usize::MAX))
        .fold(0, usize::saturating_add);
    let mut needs: Vec<Need<'a>> = Vec::new();
    for (step, seats) in steps.iter().zip(seats).filter(|(step, _)| step.is_pending()) {
        let barred: BTreeSet<&ContactId> = steps
            .iter()
            .filter(|other| step.conflicts(other) && other.stage <= step.stage)
            .flat_map(decided)
            .chain(decided(step))
            .collect();
        let pool: Vec<_> = circle
            .eligible(case, step, seats)
            .into_keys()
            .filter(|person| !barred.contains(person))
            .collect();
        // With so many people there is always somebody whom no other step takes.
        if seats.seller_roles.is_empty() && pool.len() < most {
            needs.push(Need { step, missing: step.missing(), pool, decided: decided(step) });
        }
    }
    let mut search = Search { needs: &needs, chosen: Vec::new(), tries: 0, deepest: 0 };
    if search.fill(0) { None } else { needs.get(search.deepest).map(|need| need.step) }
}

struct Search<'n, 'a> {
    needs: &'n [Need<'a>],
    chosen: Vec<BTreeSet<&'a ContactId>>,
    tries: usize,
    /// The last step that was reached.
    deepest: usize,
}

impl<'a> Search<'_, 'a> {
    /// Whether the steps from here on can be given people.
    fn fill(&mut self, place: usize) -> bool {
        let Some(need) = self.needs.get(place) else { return true };
        self.deepest = self.deepest.max(place);
        let taken: BTreeSet<&ContactId> = self
            .needs
            .iter()
            .zip(&self.chosen)
            .filter(|(other, _)| need.step.conflicts(other.step))
            .flat_map(|(_, chosen)| chosen.iter().copied())
            .collect();
        let pool: Vec<&'a ContactId> =
            need.pool.iter().copied().filter(|person| !taken.contains(person)).collect();
        self.choose(place, &pool, need.missing, need.decided.clone())
    }

    fn choose(
        &mut self,
        place: usize,
        pool: &[&'a ContactId],
        missing: usize,
        picked: BTreeSet<&'a ContactId>,
    ) -> bool {
        self.tries = self.tries.saturating_add(1);
        if self.tries > limits::APPROVAL_SEARCH {
            return true;
        }
        if missing == 0 {
            self.chosen.push(picked);
            let filled = self.fill(place.saturating_add(1));
            self.chosen.pop();
            return filled;
        }
        let Some((first, rest)) = pool.split_first() else { return false };
        if pool.len() < missing {
            return false;
        }
        let mut with = picked.clone();
        with.insert(*first);
        self.choose(place, rest, missing.saturating_sub(1), with) || self.choose(place, rest, missing, picked)
    }
}
