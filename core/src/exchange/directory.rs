//! What effects do not carry on purpose: names, addresses, and the ids that a CRM gave.

use alloc::collections::BTreeMap;
use alloc::string::{String, ToString as _};

use crate::account::{AddressKind, Person};
use crate::document::record;
use crate::id::{AccountId, ContactId, Name};

record! {
    /// A directory as a document.
    pub struct DirectoryRecord {
        /// The names of companies.
        list companies: CompanyName,
        /// People.
        list people: KnownPerson,
        /// The ids that HubSpot gave records.
        list records: KnownRecord,
    }

    /// The name of an account's company.
    pub struct CompanyName {
        /// The account.
        required account: AccountId,
        /// The name of its company.
        required name: String,
    }

    /// A person of an account.
    pub struct KnownPerson {
        /// The account.
        required account: AccountId,
        /// The person.
        required person: Person,
    }

    /// The id that HubSpot gave a record, as an earlier answer said it.
    pub struct KnownRecord {
        /// The kind of record, such as `deal`.
        required record: Name,
        /// The value by which it is found again, such as `c-9:2`.
        required key: String,
        /// The id.
        required id: String,
    }
}

impl From<DirectoryRecord> for Directory {
    fn from(record: DirectoryRecord) -> Self {
        let companies = record.companies.into_iter();
        let named = companies.fold(Self::default(), |all, one| all.company(one.account, one.name));
        let people = record.people.into_iter();
        let known = people.fold(named, |all, one| all.person(one.account, one.person));
        record.records.into_iter().fold(known, |all, one| all.record(one.record, one.key, one.id))
    }
}

/// What the host knows beside the effects. Effects carry ids only, so that forgetting a person forgets it everywhere; a CRM
/// that is to hold names gets them from here. Everything may be left out.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Directory {
    companies: BTreeMap<AccountId, String>,
    people: BTreeMap<(AccountId, ContactId), Person>,
    records: BTreeMap<(Name, String), String>,
}

impl Directory {
    /// The name of an account's company.
    #[must_use]
    pub fn company(mut self, account: AccountId, name: impl Into<String>) -> Self {
        self.companies.insert(account, name.into());
        self
    }

    /// A person of an account.
    #[must_use]
    pub fn person(mut self, account: AccountId, person: Person) -> Self {
        self.people.insert((account, person.contact.clone()), person);
        self
    }

    /// The id that HubSpot gave a record, as an earlier answer said it, by the kind of record and the value by which it is found
    /// again: `deal`, `c-9:2`. New records are tied to it.
    #[must_use]
    pub fn record(mut self, record: Name, key: impl Into<String>, id: impl Into<String>) -> Self {
        self.records.insert((record, key.into()), id.into());
        self
    }

    pub(super) fn company_name(&self, account: &AccountId) -> Option<&str> {
        self.companies.get(account).map(String::as_str)
    }

    pub(super) fn person_name(&self, account: &AccountId, contact: &ContactId) -> Option<&str> {
        self.known(account, contact)?.name.as_deref()
    }

    pub(super) fn address(
        &self,
        account: &AccountId,
        contact: &ContactId,
        kind: AddressKind,
    ) -> Option<&str> {
        let addresses = &self.known(account, contact)?.addresses;
        addresses.iter().find(|address| address.kind == kind).map(|address| address.value.as_str())
    }

    pub(super) fn record_id(&self, record: &Name, key: &str) -> Option<&str> {
        self.records.get(&(record.clone(), key.to_string())).map(String::as_str)
    }

    fn known(&self, account: &AccountId, contact: &ContactId) -> Option<&Person> {
        self.people.get(&(account.clone(), contact.clone()))
    }
}
