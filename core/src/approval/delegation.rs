//! Delegations: who hands the right to approve on to whom, from when until when, for which policies. Being out of office is
//! a delegation with a window. Those who delegate keep their right.
//!
//! A delegation that would come back to where it began is refused; the check takes any delegation whose window and policies
//! meet those of the new one, so it may refuse a ring that never is in force as a whole, and never lets one through.

use alloc::collections::{BTreeMap, BTreeSet};
use alloc::vec::Vec;

use chrono::{DateTime, Utc};

use crate::document::record;
use crate::error::{Code, Error, Result};
use crate::id::{ContactId, Name, PolicyId};
use crate::limits;
use crate::party::{Company, Deed};
use crate::time::Window;

record! {
    /// A right to approve that is handed on.
    #[derive(Eq)]
    pub struct Delegation {
        /// Its id, unique in the account.
        required id: Name,
        /// Whose right.
        required from: ContactId,
        /// Who gets it.
        required to: ContactId,
        /// From when; at once when left out.
        optional starts: DateTime<Utc>,
        /// Until when, not included; until it is revoked when left out.
        optional until: DateTime<Utc>,
        /// Only for steps of these policies; for all when empty.
        list policies: PolicyId,
    }

    /// A delegation that is asked for.
    #[derive(Eq)]
    pub struct DelegationRequest {
        /// Whose right.
        required from: ContactId,
        /// Who gets it.
        required to: ContactId,
        /// From when; at once when left out.
        optional starts: DateTime<Utc>,
        /// Until when, not included; until it is revoked when left out.
        optional until: DateTime<Utc>,
        /// Only for steps of these policies; for all when empty.
        list policies: PolicyId,
    }
}

impl Delegation {
    /// Whether it is in force.
    #[must_use]
    pub fn is_active(&self, at: DateTime<Utc>) -> bool {
        self.starts.is_none_or(|starts| starts <= at) && self.until.is_none_or(|until| at < until)
    }

    /// Whether it holds for a step that one of these policies asks for.
    pub(super) fn covers<'a>(&self, mut policies: impl Iterator<Item = &'a PolicyId>) -> bool {
        self.policies.is_empty() || policies.any(|policy| self.policies.contains(policy))
    }

    fn meets(&self, other: &Self) -> bool {
        let apart = |end: Option<DateTime<Utc>>, start: Option<DateTime<Utc>>| {
            end.zip(start).is_some_and(|(end, start)| end <= start)
        };
        let in_time = !apart(self.until, other.starts) && !apart(other.until, self.starts);
        in_time && (other.policies.is_empty() || self.covers(other.policies.iter()))
    }
}

/// Checks a delegation that a person, or the host, asks for.
///
/// # Errors
/// [`Code::NotPermitted`] for the right of somebody else; [`Code::UnknownContact`] and [`Code::NotPermitted`] for people who
/// are not there or not active; [`Code::EmptyWindow`] for one that is over; [`Code::DuplicateId`]; [`Code::TooMany`];
/// [`Code::DelegationCycle`] with the `people` of the ring.
pub fn delegate(
    id: Name,
    request: &DelegationRequest,
    known: &[Delegation],
    company: &Company,
    deed: &Deed<'_>,
) -> Result<Delegation> {
    if !deed.actor.is_host() && deed.actor.contact.as_ref() != Some(&request.from) {
        return Err(Error::new(Code::NotPermitted)
            .detail("Only one's own right can be delegated.")
            .at("/from"));
    }
    for (field, contact) in [("/from", &request.from), ("/to", &request.to)] {
        if company.contact(contact).map_err(|error| error.at(field))?.inactive {
            return Err(Error::new(Code::NotPermitted)
                .detail(alloc::format!("{contact} is not active."))
                .at(field));
        }
    }
    let window = Window::new(request.starts, request.until).map_err(|error| error.at("/until"))?;
    if window.has_ended(deed.now) {
        return Err(Error::new(Code::EmptyWindow)
            .detail("The delegation would be over already.")
            .at("/until"));
    }
    if known.iter().any(|delegation| delegation.id == id) {
        return Err(Error::new(Code::DuplicateId).with("id", id));
    }
    if known.len() >= limits::DELEGATIONS {
        return Err(Error::new(Code::TooMany).with("limit", limits::DELEGATIONS));
    }
    let fresh = Delegation {
        id,
        from: request.from.clone(),
        to: request.to.clone(),
        starts: request.starts,
        until: request.until,
        policies: request.policies.clone(),
    };
    match ring(&fresh, known) {
        Some(people) => Err(Error::new(Code::DelegationCycle).with_list("people", people).at("/to")),
        None => Ok(fresh),
    }
}

/// Checks that a person, or the host, may end a delegation: those who gave it and those who got it may.
///
/// # Errors
/// [`Code::UnknownSubject`], [`Code::NotPermitted`].
pub fn revoke<'a>(id: &Name, known: &'a [Delegation], deed: &Deed<'_>) -> Result<&'a Delegation> {
    let unknown = || Error::new(Code::UnknownSubject).with("delegation", id);
    let delegation = known.iter().find(|delegation| delegation.id == *id).ok_or_else(unknown)?;
    let actor = deed.actor.contact.as_ref();
    if deed.actor.is_host() || actor == Some(&delegation.from) || actor == Some(&delegation.to) {
        Ok(delegation)
    } else {
        Err(Error::new(Code::NotPermitted).detail("Only those it is between may revoke a delegation."))
    }
}

/// The next instant after `now` at which a delegation begins or ends: when open approvals have to be checked again.
#[must_use]
pub fn next_change(known: &[Delegation], now: DateTime<Utc>) -> Option<DateTime<Utc>> {
    known
        .iter()
        .flat_map(|delegation| [delegation.starts, delegation.until])
        .flatten()
        .filter(|at| *at > now)
        .min()
}

/// The people from the receiver of a new delegation back to its giver.
fn ring<'a>(fresh: &'a Delegation, known: &'a [Delegation]) -> Option<Vec<&'a ContactId>> {
    let mut came_from: BTreeMap<&ContactId, &ContactId> = BTreeMap::new();
    let mut open = Vec::from([&fresh.to]);
    let mut seen = BTreeSet::from([&fresh.to]);
    while let Some(person) = open.pop() {
        if *person == fresh.from {
            let mut people = Vec::from([person]);
            let mut last = person;
            while let Some(before) = came_from.get(last) {
                people.push(before);
                last = before;
            }
            people.reverse();
            return Some(people);
        }
        for next in known.iter().filter(|next| next.from == *person && next.meets(fresh)) {
            if seen.insert(&next.to) {
                came_from.insert(&next.to, person);
                open.push(&next.to);
            }
        }
    }
    None
}

/// A person of a ring among delegations that are in force, if there is one: only a state from elsewhere can hold it.
pub(super) fn any_ring(known: &[Delegation], now: DateTime<Utc>) -> Option<&ContactId> {
    let mut out: BTreeMap<&ContactId, Vec<&ContactId>> = BTreeMap::new();
    let mut into: BTreeMap<&ContactId, usize> = BTreeMap::new();
    for delegation in known.iter().filter(|delegation| delegation.is_active(now)) {
        out.entry(&delegation.from).or_default().push(&delegation.to);
        into.entry(&delegation.from).or_default();
        let count = into.entry(&delegation.to).or_default();
        *count = count.saturating_add(1);
    }
    let mut free: Vec<&ContactId> =
        into.iter().filter(|(_, count)| **count == 0).map(|(id, _)| *id).collect();
    while let Some(person) = free.pop() {
        into.remove(person);
        for next in out.get(person).into_iter().flatten() {
            if let Some(count) = into.get_mut(next) {
                *count = count.saturating_sub(1);
                if *count == 0 {
                    free.push(next);
                }
            }
        }
    }
    into.into_keys().next()
}
