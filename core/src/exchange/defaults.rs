//! The records of each vendor unless the rulebook says others: the vendors' own field names, picklist values and object names.
//! Only the fields with external ids are not the vendors' own, as vendors ship none: their names are those used here.

use alloc::vec::Vec;

use super::rules::{ExternalId, FieldRule, FieldSource, HubSpotRecord, SalesforceRecord};
use crate::id::Name;
use crate::recovery::{Stage, TaskPriority};

/// What a field is filled with.
enum Fill {
    From(FieldSource),
    Always(&'static str),
    Of(&'static str),
}

use FieldSource as Source;
use Fill::{Always, From, Of};

/// A record: its name, its object, its external id, its fields.
type Preset = (&'static str, &'static str, Option<(&'static str, Source)>, &'static [(&'static str, Fill)]);

const SALESFORCE: &[Preset] = &[
    ("account", "Account", Some(("External_Id__c", Source::Account)), &[("Name", From(Source::AccountName))]),
    (
        "contact",
        "Contact",
        Some(("External_Id__c", Source::Contact)),
        &[
            ("LastName", From(Source::ContactName)),
            ("Email", From(Source::Email)),
            ("Phone", From(Source::Phone)),
            ("AccountId", Of("account")),
        ],
    ),
    (
        "opportunity",
        "Opportunity",
        Some(("Cart_Key__c", Source::Key)),
        &[
            ("Name", From(Source::Name)),
            ("AccountId", Of("account")),
            ("StageName", From(Source::Stage)),
            ("CloseDate", From(Source::CloseDate)),
            ("Amount", From(Source::Amount)),
            ("OwnerId", From(Source::Owner)),
        ],
    ),
    (
        "task",
        "Task",
        None,
        &[
            ("Subject", From(Source::Subject)),
            ("WhatId", Of("opportunity")),
            ("ActivityDate", From(Source::DueDate)),
            ("Priority", From(Source::Priority)),
            ("Status", Always("Not Started")),
            ("OwnerId", From(Source::Owner)),
            ("Description", From(Source::Description)),
        ],
    ),
];

const HUBSPOT: &[Preset] = &[
    ("company", "companies", Some(("account_key", Source::Account)), &[("name", From(Source::AccountName))]),
    (
        "contact",
        "contacts",
        Some(("email", Source::Email)),
        &[
            ("firstname", From(Source::ContactFirstName)),
            ("lastname", From(Source::ContactLastName)),
            ("phone", From(Source::Phone)),
        ],
    ),
    (
        "deal",
        "deals",
        Some(("cart_key", Source::Key)),
        &[
            ("dealname", From(Source::Name)),
            ("pipeline", From(Source::Pipeline)),
            ("dealstage", From(Source::Stage)),
            ("closedate", From(Source::CloseDate)),
            ("amount", From(Source::Amount)),
            ("hubspot_owner_id", From(Source::Owner)),
        ],
    ),
    (
        "task",
        "tasks",
        None,
        &[
            ("hs_timestamp", From(Source::Due)),
            ("hs_task_subject", From(Source::Subject)),
            ("hs_task_body", From(Source::Description)),
            ("hs_task_status", Always("NOT_STARTED")),
            ("hs_task_priority", From(Source::Priority)),
            ("hs_task_type", Always("CALL")),
            ("hubspot_owner_id", From(Source::Owner)),
        ],
    ),
];

pub(super) fn salesforce_records() -> Vec<SalesforceRecord> {
    let record = |(name, object, id, fields): &Preset| {
        Some(SalesforceRecord {
            record: Name::new(name).ok()?,
            object: (*object).into(),
            external_id: id.map(|(field, value)| ExternalId { field: field.into(), value }),
            fields: rules(fields),
        })
    };
    SALESFORCE.iter().filter_map(record).collect()
}

pub(super) fn hubspot_records() -> Vec<HubSpotRecord> {
    let record = |(name, object, id, fields): &Preset| {
        Some(HubSpotRecord {
            record: Name::new(name).ok()?,
            object: (*object).into(),
            id_property: id.map(|(field, value)| ExternalId { field: field.into(), value }),
            properties: rules(fields),
            associations: Vec::new(),
        })
    };
    HUBSPOT.iter().filter_map(record).collect()
}

fn rules(fields: &[(&'static str, Fill)]) -> Vec<FieldRule> {
    let rule = |(field, fill): &(&'static str, Fill)| {
        let mut rule = FieldRule {
            field: (*field).into(),
            value: None,
            constant: None,
            number: None,
            flag: None,
            reference: None,
            max: None,
        };
        match fill {
            From(source) => rule.value = Some(*source),
            Always(text) => rule.constant = Some((*text).into()),
            Of(record) => rule.reference = Name::new(record).ok(),
        }
        rule
    };
    fields.iter().map(rule).collect()
}

pub(super) const fn salesforce_stage(stage: Stage) -> &'static str {
    match stage {
        Stage::Browse | Stage::Cart | Stage::Configure => "Prospecting",
        Stage::Quote => "Proposal/Price Quote",
        Stage::Checkout | Stage::Payment | Stage::Approval => "Negotiation/Review",
    }
}

pub(super) const fn hubspot_stage(stage: Stage) -> &'static str {
    match stage {
        Stage::Browse | Stage::Cart | Stage::Configure => "appointmentscheduled",
        Stage::Quote => "presentationscheduled",
        Stage::Checkout | Stage::Payment | Stage::Approval => "decisionmakerboughtin",
    }
}

pub(super) const fn salesforce_priority(priority: TaskPriority) -> &'static str {
    match priority {
        TaskPriority::High => "High",
        TaskPriority::Normal => "Normal",
        TaskPriority::Low => "Low",
    }
}

pub(super) const fn hubspot_priority(priority: TaskPriority) -> &'static str {
    match priority {
        TaskPriority::High => "HIGH",
        TaskPriority::Normal => "MEDIUM",
        TaskPriority::Low => "LOW",
    }
}
