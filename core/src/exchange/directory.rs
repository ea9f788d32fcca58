//! What effects do not carry on purpose: names, addresses, and the ids that a CRM gave.

use alloc::collections::BTreeMap;
use alloc::string::{String, ToString as _};

use crate::account::{AddressKind, Person};
use crate::document::record;
use crate::id::{AccountId, ContactId, Name};

record! {
    /// What the host knows beside the effects, as a document.
    pub struct DirectoryRecord "Directory" {
        /// Names of companies.
        list companies: KnownCompany,
        /// People.
        list people: KnownPerson,
        /// Ids that HubSpot gave records.
        list records: KnownRecord,
    }

    /// The name of an account's company.
    pub struct KnownCompany {
        /// The account.
        required account: AccountId,
        /// The name.
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

    /// A directory of what is listed; of two entries of one key the later one counts.
    #[must_use]
    pub fn of(record: DirectoryRecord) -> Self {
        let mut directory = Self::default();
        directory.companies.extend(record.companies.into_iter().map(|known| (known.account, known.name)));
        for known in record.people {
            directory = directory.person(known.account, known.person);
        }
        directory
            .records
            .extend(record.records.into_iter().map(|known| ((known.record, known.key), known.id)));
        directory
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
