//! The company as the host's master data knows it: units, contacts and their roles, cost centres.
//!
//! It arrives as idempotent sync inputs with the source's version; an older one changes nothing.

use alloc::collections::BTreeMap;
use alloc::sync::Arc;

use crate::digest::{self, Digest};
use crate::document::record;
use crate::id::{AccountId, ContactId};
use crate::party::{Company, CompanyRecord, ContactRecord};

record! {
    /// The profile as it is kept.
    pub struct ProfileRecord {
        /// The version at the source.
        default version: u64 = 0,
        /// The company.
        required company: CompanyRecord,
        /// The versions of contacts that came by themselves since.
        list contacts: ContactVersion,
    }

    /// The version of a contact at its source.
    pub struct ContactVersion {
        /// The contact.
        required contact: ContactId,
        /// Its version.
        required version: u64,
    }
}

/// The compiled company, with what a snapshot says of it: written once per change, however often the account is saved.
#[derive(Debug, Clone)]
pub(crate) struct Profile {
    pub(crate) version: u64,
    pub(crate) company: Arc<Company>,
    contacts: BTreeMap<ContactId, u64>,
    text: Arc<str>,
    digest: Digest,
}

impl PartialEq for Profile {
    fn eq(&self, other: &Self) -> bool {
        self.digest == other.digest
    }
}

impl Profile {
    /// A company without units and contacts.
    pub(crate) fn empty(account: AccountId) -> Self {
        let company = CompanyRecord {
            account,
            parent: None,
            name: None,
            groups: [].into(),
            units: [].into(),
            contacts: [].into(),
            certificates: [].into(),
            terms: None,
            territories: [].into(),
            cost_centres: [].into(),
            time_zone: None,
            owner: None,
            parent_owner: None,
        };
        Self::of(ProfileRecord { version: 0, company, contacts: [].into() })
    }

    /// Compiles a record that was checked when it came in.
    pub(crate) fn of(record: ProfileRecord) -> Self {
        let text: Arc<str> = digest::canonical(&record).to_json().into();
        let mut faults = crate::document::Cursor::default();
        Self {
            version: record.version,
            contacts: record.contacts.into_iter().map(|entry| (entry.contact, entry.version)).collect(),
            digest: Digest::of_text(&text),
            company: Arc::new(Company::compile_at(record.company, &mut faults)),
            text,
        }
    }

    /// The record as canonical JSON, and its digest.
    pub(crate) fn written(&self) -> (&str, Digest) {
        (&self.text, self.digest)
    }

    /// The version that a contact has here.
    pub(crate) fn version_of(&self, contact: &ContactId) -> u64 {
        self.contacts.get(contact).copied().unwrap_or(self.version)
    }

    /// The company with one contact put, or removed.
    pub(crate) fn with_contact(&self, id: &ContactId, contact: Option<ContactRecord>) -> CompanyRecord {
        let mut company = self.company.record().clone();
        let place = company.contacts.iter().position(|known| known.id == *id);
        match (place, contact) {
            (Some(place), Some(contact)) => {
                if let Some(known) = company.contacts.get_mut(place) {
                    *known = contact;
                }
            }
            (Some(place), None) => {
                company.contacts.remove(place);
            }
            (None, Some(contact)) => company.contacts.push(contact),
            (None, None) => {}
        }
        company
    }

    /// The profile with one contact changed to a version of its source.
    pub(crate) fn changed(&self, id: &ContactId, version: u64, contact: Option<ContactRecord>) -> Self {
        let mut contacts = self.contacts.clone();
        contacts.insert(id.clone(), version);
        Self::of(ProfileRecord {
            version: self.version,
            company: self.with_contact(id, contact),
            contacts: contacts
                .into_iter()
                .map(|(contact, version)| ContactVersion { contact, version })
                .collect(),
        })
    }
}
