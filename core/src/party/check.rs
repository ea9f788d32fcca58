//! What can be wrong in a company: the same id twice, references to nothing, a tree that comes back to
//! itself.

use alloc::boxed::Box;
use alloc::collections::{BTreeMap, BTreeSet};
use alloc::format;
use alloc::vec::Vec;
use core::fmt::Display;

use super::rules::{CompanyRecord, OrgUnitRecord};
use crate::document::Cursor;
use crate::error::Code;
use crate::id::{ContactId, OrgUnitId};
use crate::lineage;

/// Reports everything, and gives the lineage of each unit, nearest first.
pub(super) fn company(record: &CompanyRecord, at: &mut Cursor) -> Vec<Box<[OrgUnitId]>> {
    let units: BTreeSet<&OrgUnitId> = record.units.iter().map(|unit| &unit.id).collect();
    unique("units", "unit", record.units.iter().map(|unit| &unit.id), at);
    let lineages = at.step("units", |at| tree(&record.units, at));
    ship_tos(&record.units, at);
    unique("contacts", "contact", record.contacts.iter().map(|contact| &contact.id), at);
    let known = |field: &str, unit: &OrgUnitId, at: &mut Cursor| {
        if !units.contains(unit) {
            at.step(field, |at| at.fault(Code::UnknownReference, format!("There is no unit {unit}.")));
        }
    };
    for (index, contact) in record.contacts.iter().enumerate() {
        for (place, membership) in contact.memberships.iter().enumerate() {
            let check = |at: &mut Cursor| at.step(place, |at| known("unit", &membership.unit, at));
            at.step("contacts", |at| at.step(index, |at| at.step("memberships", check)));
        }
    }
    people(record, at);
    unique("certificates", "certificate", record.certificates.iter().map(|certificate| &certificate.id), at);
    unique("territories", "territory", record.territories.iter().map(|territory| &territory.id), at);
    for (index, territory) in record.territories.iter().enumerate() {
        for (place, unit) in territory.units.iter().enumerate() {
            let check = |at: &mut Cursor| at.step("units", |at| known(&format!("{place}"), unit, at));
            at.step("territories", |at| at.step(index, check));
        }
    }
    cost_centres(record, &known, at);
    lineages
}

/// Managers are contacts, and nobody is above themselves.
fn people(record: &CompanyRecord, at: &mut Cursor) {
    let managers: BTreeMap<&ContactId, Option<&ContactId>> =
        record.contacts.iter().map(|contact| (&contact.id, contact.manager.as_ref())).collect();
    for (index, contact) in record.contacts.iter().enumerate() {
        let Some(manager) = &contact.manager else { continue };
        let check = |at: &mut Cursor| {
            if !managers.contains_key(manager) {
                at.fault(Code::UnknownReference, format!("There is no contact {manager}."));
            } else if let Err(broken) = lineage::climb(&contact.id, |id| managers.get(id).copied().flatten())
            {
                broken.report(&contact.id, at);
            }
        };
        at.step("contacts", |at| at.step(index, |at| at.step("manager", check)));
    }
}

fn cost_centres(record: &CompanyRecord, known_unit: &dyn Fn(&str, &OrgUnitId, &mut Cursor), at: &mut Cursor) {
    unique("cost_centres", "cost centre", record.cost_centres.iter().map(|centre| &centre.id), at);
    let contacts: BTreeSet<&ContactId> = record.contacts.iter().map(|contact| &contact.id).collect();
    for (index, centre) in record.cost_centres.iter().enumerate() {
        let check = |at: &mut Cursor| {
            centre.unit.iter().for_each(|unit| known_unit("unit", unit, at));
            for owner in centre.owner.iter().filter(|owner| !contacts.contains(owner)) {
                at.step("owner", |at| {
                    at.fault(Code::UnknownReference, format!("There is no contact {owner}."));
                });
            }
        };
        at.step("cost_centres", |at| at.step(index, check));
    }
}

fn unique<'a, T: Ord + Display + 'a>(
    list: &str,
    kind: &str,
    ids: impl Iterator<Item = &'a T>,
    at: &mut Cursor,
) {
    let mut seen = BTreeSet::new();
    for (index, id) in ids.enumerate() {
        if !seen.insert(id) {
            let fault =
                |at: &mut Cursor| at.fault(Code::DuplicateId, format!("There is a {kind} {id} already."));
            at.step(list, |at| at.step(index, |at| at.step("id", fault)));
        }
    }
}

fn tree(units: &[OrgUnitRecord], at: &mut Cursor) -> Vec<Box<[OrgUnitId]>> {
    let mut parents: BTreeMap<&OrgUnitId, Option<&OrgUnitId>> = BTreeMap::new();
    for unit in units {
        parents.entry(&unit.id).or_insert(unit.parent.as_ref());
    }
    let mut lineages = Vec::with_capacity(units.len());
    for (index, unit) in units.iter().enumerate() {
        let lineage = at.step(index, |at| {
            at.step("parent", |at| {
                if let Some(parent) = unit.parent.as_ref().filter(|parent| !parents.contains_key(parent)) {
                    at.fault(Code::UnknownReference, format!("There is no unit {parent}."));
                }
                lineage::climb(&unit.id, |id| parents.get(id).copied().flatten())
                    .map_err(|broken| broken.report(&unit.id, at))
            })
        });
        lineages.push(lineage.unwrap_or_else(|()| alloc::vec![&unit.id]).into_iter().cloned().collect());
    }
    lineages
}

fn ship_tos(units: &[OrgUnitRecord], at: &mut Cursor) {
    let mut seen = BTreeSet::new();
    for (index, unit) in units.iter().enumerate() {
        for (place, ship_to) in unit.ship_tos.iter().enumerate() {
            if !seen.insert(&ship_to.id) {
                let detail = format!("There is a ship-to {} already.", ship_to.id);
                let fault = |at: &mut Cursor| at.step("id", |at| at.fault(Code::DuplicateId, detail));
                at.step("units", |at| at.step(index, |at| at.step("ship_tos", |at| at.step(place, fault))));
            }
        }
    }
}
