//! Inputs about the account as a whole: master data, people, answers to effects.

use alloc::format;

use super::effect::EffectKind;
use super::event::AccountEvent;
use super::input::AccountCommand;
use super::people::Person;
use super::turn::Turn;
use crate::error::{Code, Error, Result};
use crate::id::ContactId;
use crate::party::{Company, CompanyRecord, Deed, Permission};

impl Turn<'_> {
    /// Carries out a command about the account as a whole.
    pub(super) fn account_command(&mut self, command: &AccountCommand, deed: Deed<'_>) -> Result<()> {
        match command {
            AccountCommand::EffectResult { key, result } => self.effect_result(key, result, deed),
            AccountCommand::Delegate { delegation, request } => self.delegate(delegation, request, deed),
            AccountCommand::Revoke { delegation } => self.revoke(delegation, deed),
            other => {
                deed.actor.permit(Permission::Manage, None, self.company(), self.roles())?;
                self.sync(other)
            }
        }
    }

    fn sync(&mut self, command: &AccountCommand) -> Result<()> {
        match command {
            AccountCommand::SyncProfile { version, company } => self.sync_profile(*version, company),
            AccountCommand::SyncContact { version, contact } => {
                if *version <= self.account.head.profile.version_of(&contact.id) {
                    return Ok(());
                }
                Self::check(self.account.head.profile.with_contact(&contact.id, Some(contact.clone())))?;
                self.emit(AccountEvent::ContactSynced { version: *version, contact: contact.clone() })?;
                self.people_changed()
            }
            AccountCommand::RemoveContact { version, contact } => {
                if *version <= self.account.head.profile.version_of(contact) {
                    return Ok(());
                }
                self.company().contact(contact).map_err(|error| error.at("/contact"))?;
                Self::check(self.account.head.profile.with_contact(contact, None))?;
                self.emit(AccountEvent::ContactRemoved { version: *version, contact: contact.clone() })?;
                self.people_changed()
            }
            AccountCommand::SyncConsumption { version, consumed, includes } => {
                if *version <= self.account.head.usage.version {
                    return Ok(());
                }
                let (version, consumed, includes) = (*version, consumed.clone(), includes.clone());
                self.emit(AccountEvent::ConsumptionSynced { version, consumed, includes })
            }
            AccountCommand::Answer { answers } => {
                self.account.head.answers.room_for(answers, self.now)?;
                self.emit(AccountEvent::Answered { answers: answers.clone() })
            }
            AccountCommand::SyncPerson { person } => self.sync_person(person),
            AccountCommand::Forget { contact } => self.forget(contact),
            AccountCommand::EffectResult { .. }
            | AccountCommand::Delegate { .. }
            | AccountCommand::Revoke { .. } => Ok(()),
        }
    }

    fn sync_profile(&mut self, version: u64, company: &CompanyRecord) -> Result<()> {
        if company.account != *self.account.id() {
            return Err(Error::new(Code::WrongAccount)
                .detail(format!("This is the account {}, not {}.", self.account.id(), company.account))
                .at("/company/account"));
        }
        if version <= self.account.head.profile.version {
            return Ok(());
        }
        Self::check(company.clone())?;
        self.emit(AccountEvent::ProfileSynced { version, company: company.clone() })?;
        self.people_changed()
    }

    /// Refuses a company that is not sound, at its first fault.
    fn check(company: CompanyRecord) -> Result<()> {
        Company::compile(company).map(drop).map_err(|faults| faults.first().within("company"))
    }

    fn sync_person(&mut self, person: &Person) -> Result<()> {
        let known = self.account.head.people.get(&person.contact).map(|known| known.version);
        if known.is_some_and(|known| person.version <= known) {
            return Ok(());
        }
        self.company().contact(&person.contact).map_err(|error| error.at("/person/contact"))?;
        self.account.head.people.put(person.clone());
        self.emit(AccountEvent::PersonChanged { contact: person.contact.clone(), version: person.version })
    }

    fn forget(&mut self, contact: &ContactId) -> Result<()> {
        self.emit(AccountEvent::PersonForgotten { contact: contact.clone() })?;
        let kind = EffectKind::ErasePerson { contact: contact.clone() };
        self.issue(&format!("erase/{contact}"), kind).map(drop)
    }
}
