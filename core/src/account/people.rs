//! Names and addresses of people: the part of an account that can be erased.
//!
//! Events and the snapshot know people by their ids only. What is kept here is stored apart, changes no decision, and goes
//! with [`forget`](super::AccountCommand::Forget) without a trace in the log; the log still replays to the same state.

use alloc::collections::BTreeMap;
use alloc::string::String;
use alloc::sync::Arc;

use crate::digest;
use crate::document::{Cursor, Decode as _, Faults, Tree, choice, record};
use crate::id::{ContactId, Name};
use crate::time::Zone;

choice! {
    /// The kind of an address.
    pub enum AddressKind {
        /// An e-mail address.
        Email "email",
        /// A number for calls and text messages.
        Phone "phone",
        /// A device or browser that takes push messages.
        Push "push",
    }
}

record! {
    /// What is known of a person.
    pub struct Person {
        /// The person.
        required contact: ContactId,
        /// The version at the source; an older one is ignored.
        required version: u64,
        /// The name for people.
        optional name: String,
        /// The language and region that messages are written in, a BCP 47 tag.
        optional locale: String,
        /// The zone where the person is.
        optional time_zone: Zone,
        /// Where the person can be reached.
        list addresses: Address,
    }

    /// Where a person can be reached.
    pub struct Address {
        /// Names the address in events and consents, unique for the person.
        required id: Name,
        /// Its kind.
        required kind: AddressKind,
        /// The address itself.
        required value: String,
    }

    /// The people of an account as they are stored.
    pub struct PeopleRecord {
        /// The people, by contact.
        list people: Person,
    }
}

/// The people of an account, by contact. Stored apart from the snapshot.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct People(Arc<BTreeMap<ContactId, Person>>);

impl People {
    /// Reads what [`People::to_json`] wrote.
    ///
    /// # Errors
    /// Every fault of the document at once.
    pub fn parse(json: impl AsRef<[u8]>) -> Result<Self, Faults> {
        let tree = Tree::parse(json.as_ref())?;
        let mut at = Cursor::default();
        let record = PeopleRecord::decode(&tree, &mut at);
        let people = at.finish(record)?.people.into_iter();
        Ok(Self(Arc::new(people.map(|person| (person.contact.clone(), person)).collect())))
    }

    /// The people as compact JSON.
    #[must_use]
    pub fn to_json(&self) -> String {
        digest::canonical(&PeopleRecord { people: self.0.values().cloned().collect() }).to_json()
    }

    /// A person.
    #[must_use]
    pub fn get(&self, contact: &ContactId) -> Option<&Person> {
        self.0.get(contact)
    }

    /// Everybody, by contact.
    pub fn iter(&self) -> impl Iterator<Item = &Person> {
        self.0.values()
    }

    pub(crate) fn put(&mut self, person: Person) {
        Arc::make_mut(&mut self.0).insert(person.contact.clone(), person);
    }

    pub(crate) fn erase(&mut self, contact: &ContactId) {
        if self.0.contains_key(contact) {
            Arc::make_mut(&mut self.0).remove(contact);
        }
    }
}
