//! The rules of a rulebook, checked, with the defaults filled in.

use alloc::collections::{BTreeMap, BTreeSet};
use alloc::format;
use alloc::vec::Vec;

use chrono::{DateTime, Utc};

use super::card::Words;
use super::defaults;
use super::directory::Directory;
use super::rules::{
    ExchangeRules, FieldRule, HubSpotRecord, HubSpotRules, SalesforceRecord, SalesforceRules,
};
use super::salesforce::SUB_REQUESTS;
use crate::document::{Cursor, Faults};
use crate::error::{Code, Error};
use crate::id::Name;
use crate::limits;
use crate::rulebook::Rulebook;
use crate::time::Zone;

/// How the effects of a rulebook are written for other systems. It never changes.
///
/// What a rulebook does not say is the vendors' own: records `account`, `contact`, `opportunity` and `task` of Salesforce,
/// `company`, `contact`, `deal` and `task` of HubSpot. A record of the rulebook takes the place of the default of the same name.
#[derive(Debug, Clone, PartialEq)]
pub struct Exchange {
    pub(super) salesforce: SalesforceRules,
    pub(super) salesforce_records: BTreeMap<Name, SalesforceRecord>,
    pub(super) hubspot: HubSpotRules,
    pub(super) hubspot_records: BTreeMap<Name, HubSpotRecord>,
    pub(super) zone: Zone,
}

impl Exchange {
    /// Compiles the field `exchange` of a rulebook.
    ///
    /// # Errors
    /// Every fault at once, at `/exchange/..`: [`Code::DuplicateId`] for a record, field, stage or owner that stands twice,
    /// [`Code::InvalidId`] for a name that the vendor does not take, [`Code::UnknownReference`], [`Code::ReferenceCycle`] for
    /// records that wait for each other, [`Code::TooMany`] for one that needs more than 25 with itself,
    /// [`Code::ConflictingFields`] for a reference at HubSpot and for associations of a record that is found again.
    pub fn compile(rulebook: &Rulebook) -> Result<Self, Faults> {
        let mut at = Cursor::default();
        let exchange = Self::compile_at(rulebook, &mut at);
        at.finish(Some(exchange))
    }

    /// What comes back is whole only if the cursor is clean.
    pub(crate) fn compile_at(rulebook: &Rulebook, at: &mut Cursor) -> Self {
        let none = ExchangeRules::default();
        let rules = rulebook.exchange.as_ref().unwrap_or(&none);
        at.step("exchange", |at| Self::of(rules, &rulebook.time_zone, at))
    }

    fn of(rules: &ExchangeRules, zone: &Zone, at: &mut Cursor) -> Self {
        let salesforce = rules.salesforce.clone().unwrap_or_default();
        let hubspot = rules.hubspot.clone().unwrap_or_default();
        let mut salesforce_records = BTreeMap::new();
        for record in defaults::salesforce_records().into_iter().chain(salesforce.records.iter().cloned()) {
            salesforce_records.insert(record.record.clone(), record);
        }
        let mut hubspot_records = BTreeMap::new();
        for record in defaults::hubspot_records().into_iter().chain(hubspot.records.iter().cloned()) {
            hubspot_records.insert(record.record.clone(), record);
        }
        let exchange = Self { salesforce, salesforce_records, hubspot, hubspot_records, zone: zone.clone() };
        at.step("salesforce", |at| exchange.check_salesforce(at));
        at.step("hubspot", |at| exchange.check_hubspot(at));
        exchange
    }

    fn check_salesforce(&self, at: &mut Cursor) {
        let rules = &self.salesforce;
        once("stages", rules.stages.iter().map(|word| word.stage), at);
        once("owners", rules.owners.iter().map(|owner| &owner.rep), at);
        once("records", rules.records.iter().map(|record| &record.record), at);
        at.step("records", |at| {
            for (index, record) in rules.records.iter().enumerate() {
                at.step(index, |at| self.check_salesforce_record(record, at));
            }
        });
    }

    fn check_salesforce_record(&self, record: &SalesforceRecord, at: &mut Cursor) {
        named("record", record.record.as_str(), at);
        named("object", &record.object, at);
        if let Some(id) = &record.external_id {
            at.step("external_id", |at| named("field", &id.field, at));
        }
        fields("fields", &record.fields, at);
        at.step("fields", |at| {
            for (index, field) in record.fields.iter().enumerate() {
                let Some(reference) = &field.reference else { continue };
                if !self.salesforce_records.contains_key(reference) {
                    let detail = format!("There is no record {reference:?}.");
                    let error = Error::new(Code::UnknownReference).detail(detail);
                    at.step(index, |at| at.step("reference", |at| at.push(error)));
                }
            }
        });
        let mut needed = BTreeSet::new();
        if !self.acyclic(&record.record, &mut Vec::new(), &mut needed) {
            at.push(Error::new(Code::ReferenceCycle).with("record", &record.record));
        } else if needed.len() > SUB_REQUESTS {
            at.push(Error::new(Code::TooMany).with("limit", SUB_REQUESTS));
        }
    }

    /// Whether the references of a record come to an end; collects every record on the way, and stops looking where these are
    /// more than fit into a request.
    fn acyclic(&self, name: &Name, above: &mut Vec<Name>, needed: &mut BTreeSet<Name>) -> bool {
        let Some(record) = self.salesforce_records.get(name) else { return true };
        // A record that was looked through has no cycle below it.
        if needed.len() > SUB_REQUESTS || !needed.insert(name.clone()) {
            return true;
        }
        above.push(name.clone());
        let mut references = record.fields.iter().filter_map(|field| field.reference.as_ref());
        let sound = references.all(|below| !above.contains(below) && self.acyclic(below, above, needed));
        above.pop();
        sound
    }

    fn check_hubspot(&self, at: &mut Cursor) {
        let rules = &self.hubspot;
        once("stages", rules.stages.iter().map(|word| word.stage), at);
        once("owners", rules.owners.iter().map(|owner| &owner.rep), at);
        once("records", rules.records.iter().map(|record| &record.record), at);
        at.step("records", |at| {
            for (index, record) in rules.records.iter().enumerate() {
                at.step(index, |at| self.check_hubspot_record(record, at));
            }
        });
    }

    fn check_hubspot_record(&self, record: &HubSpotRecord, at: &mut Cursor) {
        named("object", &record.object, at);
        if let Some(id) = &record.id_property {
            at.step("id_property", |at| named("field", &id.field, at));
        }
        fields("properties", &record.properties, at);
        at.step("properties", |at| {
            for (index, field) in record.properties.iter().enumerate() {
                if field.reference.is_some() {
                    let detail = "A property can't refer to another record here; use an association.";
                    at.step(index, |at| at.step("reference", |at| at.fault(Code::ConflictingFields, detail)));
                }
            }
        });
        at.step("associations", |at| {
            if record.id_property.is_some() && !record.associations.is_empty() {
                let detail = "A batch of upserts takes no associations; remove them, or the \"id_property\".";
                at.fault(Code::ConflictingFields, detail);
            }
            for (index, association) in record.associations.iter().enumerate() {
                let found = self.hubspot_records.get(&association.record);
                if found.is_none_or(|found| found.id_property.is_none()) {
                    let detail = format!("There is no record {:?} that is found again.", association.record);
                    let error = Error::new(Code::UnknownReference).detail(detail);
                    at.step(index, |at| at.step("record", |at| at.push(error)));
                }
            }
        });
    }

    pub(super) fn salesforce_words<'a>(&'a self, directory: &'a Directory, now: DateTime<Utc>) -> Words<'a> {
        Words {
            stages: &self.salesforce.stages,
            default_stage: defaults::salesforce_stage,
            priority: defaults::salesforce_priority,
            owners: &self.salesforce.owners,
            pipeline: "",
            close_in_days: self.salesforce.close_in_days,
            zone: &self.zone,
            directory,
            now,
        }
    }

    pub(super) fn hubspot_words<'a>(&'a self, directory: &'a Directory, now: DateTime<Utc>) -> Words<'a> {
        Words {
            stages: &self.hubspot.stages,
            default_stage: defaults::hubspot_stage,
            priority: defaults::hubspot_priority,
            owners: &self.hubspot.owners,
            pipeline: &self.hubspot.pipeline,
            close_in_days: self.hubspot.close_in_days,
            zone: &self.zone,
            directory,
            now,
        }
    }
}

/// Reports what stands twice in a list.
fn once<T: Ord>(list: &'static str, keys: impl Iterator<Item = T>, at: &mut Cursor) {
    let mut seen = BTreeSet::new();
    at.step(list, |at| {
        for (index, key) in keys.enumerate() {
            if !seen.insert(key) {
                at.step(index, |at| at.push(Code::DuplicateId.into()));
            }
        }
    });
}

/// The fields of a record: names that the vendor takes, each once.
fn fields(list: &'static str, fields: &[FieldRule], at: &mut Cursor) {
    once(list, fields.iter().map(|field| &field.field), at);
    at.step(list, |at| {
        for (index, field) in fields.iter().enumerate() {
            at.step(index, |at| check_field(field, at));
        }
    });
}

/// A field is filled from exactly one place, and its limit can be kept.
fn check_field(field: &FieldRule, at: &mut Cursor) {
    named("field", &field.field, at);
    let said = [
        field.value.is_some(),
        field.constant.is_some(),
        field.number.is_some(),
        field.flag.is_some(),
        field.reference.is_some(),
    ];
    if said.iter().filter(|said| **said).count() != 1 {
        at.fault(
            Code::ConflictingFields,
            "Give exactly one of \"value\", \"constant\", \"number\", \"flag\" and \"reference\".",
        );
    }
    let fits = |max: u32| usize::try_from(max).is_ok_and(|max| (1..=limits::CRM_TEXT).contains(&max));
    if !field.max.is_none_or(fits) {
        at.step("max", |at| at.fault(Code::OutOfRange, "From 1 to 32,000 characters."));
    }
}

/// Names of the vendors' side go into addresses and references: a letter, then letters, digits and `_`.
fn named(field: &'static str, name: &str, at: &mut Cursor) {
    let first = name.bytes().next().is_some_and(|byte| byte.is_ascii_alphabetic());
    let plain = name.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'_');
    if !first || !plain || name.len() > 60 {
        let detail = format!(
            "{name:?} is no name of the vendor's side: a letter, then letters, digits and _, at most 60."
        );
        at.step(field, |at| at.push(Error::new(Code::InvalidId).detail(detail)));
    }
}
