//! Whom a role means, on both sides: the buyer's people by the company's own roles, the seller's by who looks after whom; and where the
//! clock of a recipient stands.

use alloc::vec::Vec;

use super::journey::Journey;
use super::rules::{RecipientFrom, RecipientSource, RecoveryRules, Zones};
use crate::id::{ContactId, Name, OrgUnitId, RegionId};
use crate::party::{Company, ContactRecord};
use crate::time::Zone;

/// Somebody who is written to, or given a task.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Recipient {
    /// A person of the company.
    Contact(ContactId),
    /// A person or team of the seller.
    Seller(Name),
}

impl Recipient {
    /// The person of the company.
    #[must_use]
    pub const fn contact(&self) -> Option<&ContactId> {
        match self {
            Self::Contact(contact) => Some(contact),
            Self::Seller(_) => None,
        }
    }

    /// Whoever it is, by name.
    #[must_use]
    pub fn name(&self) -> Name {
        match self {
            Self::Contact(contact) => Name::from_valid(contact.as_str()),
            Self::Seller(name) => name.clone(),
        }
    }
}

/// Whom a role means: everybody of the first source that has somebody. Where several could be written to, the primary contact of the company
/// comes first, else the contact of the journey, then the others: approvers as they are asked, holders of a role from the nearest unit up.
///
/// Roles that the rulebook says nothing about mean what recovery calls them: `buyer` and `approver` themselves, `sales_rep` the owner of the
/// contact, of the account, of the parent's account, then of the territory. Nobody is found for any other role.
#[must_use]
pub fn recipients(
    rules: &RecoveryRules,
    role: &Name,
    journey: &Journey,
    company: &Company,
    region: Option<&RegionId>,
) -> Vec<Recipient> {
    let written = rules.recipients.iter().find(|rule| rule.role == *role);
    let unwritten = usual(role.as_str());
    let sources = written.map_or(&unwritten[..], |rule| &rule.from[..]);
    let search = Search { journey, company, region };
    let found = sources.iter().map(|source| search.source(source)).find(|found| !found.is_empty());
    let mut found = found.unwrap_or_default();
    let named = rules.arbitration.as_ref().and_then(|rule| rule.primary.as_ref());
    let first = |wanted: Option<&ContactId>| {
        let wanted = wanted.cloned().map(Recipient::Contact);
        found.iter().position(|recipient| Some(recipient) == wanted.as_ref())
    };
    if let Some(place) = first(named).or_else(|| first(journey.contact.as_ref()))
        && let Some(ahead) = found.get_mut(..=place)
    {
        ahead.rotate_right(1);
    }
    found
}

/// The sources of the roles that every rulebook may name without saying whom they mean.
pub(crate) fn usual(role: &str) -> Vec<RecipientSource> {
    let from: &[RecipientFrom] = match role {
        "buyer" => &[RecipientFrom::Buyer],
        "approver" => &[RecipientFrom::Approver],
        "sales_rep" => &[
            RecipientFrom::ContactOwner,
            RecipientFrom::AccountOwner,
            RecipientFrom::ParentOwner,
            RecipientFrom::Territory,
        ],
        _ => &[],
    };
    from.iter().map(|from| RecipientSource { from: *from, role: None, team: None }).collect()
}

struct Search<'a> {
    journey: &'a Journey,
    company: &'a Company,
    region: Option<&'a RegionId>,
}

impl<'a> Search<'a> {
    fn source(&self, source: &RecipientSource) -> Vec<Recipient> {
        let record = self.company.record();
        match source.from {
            RecipientFrom::Buyer => self.there(&self.journey.contact),
            RecipientFrom::Approver => self.there(&self.journey.waits_for),
            RecipientFrom::Role => {
                let holders = source.role.as_ref().zip(self.unit());
                let holders = holders.and_then(|(role, unit)| self.company.holders(role, unit).ok());
                holders.iter().flatten().map(|holder| Recipient::Contact(holder.contact.clone())).collect()
            }
            RecipientFrom::ContactOwner => seller(self.contact().and_then(|contact| contact.owner.as_ref())),
            RecipientFrom::AccountOwner => seller(record.owner.as_ref()),
            RecipientFrom::ParentOwner => seller(record.parent_owner.as_ref()),
            RecipientFrom::Territory => {
                let seller_of = self.journey.seller.as_ref();
                let unit = self.unit();
                let territories =
                    unit.and_then(|unit| self.company.territories(unit, self.region, seller_of).ok());
                seller(territories.and_then(|mut found| found.next()).map(|territory| &territory.owner))
            }
            RecipientFrom::Team => seller(source.team.as_ref()),
        }
    }

    /// Those who are still people of the company, each once.
    fn there(&self, ids: impl IntoIterator<Item = &'a ContactId>) -> Vec<Recipient> {
        let mut found: Vec<Recipient> = Vec::new();
        for id in ids {
            let recipient = Recipient::Contact(id.clone());
            if self.company.contact(id).is_ok_and(|known| !known.inactive) && !found.contains(&recipient) {
                found.push(recipient);
            }
        }
        found
    }

    fn contact(&self) -> Option<&'a ContactRecord> {
        self.company.contact(self.journey.contact.as_ref()?).ok()
    }

    /// The unit that buys: that of the journey, else the first in which its contact has a role.
    fn unit(&self) -> Option<&'a OrgUnitId> {
        let membership = || Some(&self.contact()?.memberships.first()?.unit);
        self.journey.unit.as_ref().or_else(membership)
    }
}

fn seller(owner: Option<&Name>) -> Vec<Recipient> {
    owner.cloned().map(Recipient::Seller).into_iter().collect()
}

/// The clocks of a recipient: the person's own, that of the ship-to, of the account, of the seller. The ship-to is the one named, else that
/// of the unit where it has only one.
#[must_use]
pub fn zones(
    company: &Company,
    contact: Option<&ContactId>,
    ship_to: Option<&Name>,
    unit: Option<&OrgUnitId>,
    tenant: &Zone,
) -> Zones {
    let person = contact.and_then(|id| company.contact(id).ok());
    let named = ship_to.and_then(|id| company.ship_to(id)).map(|(_, place)| place);
    let only = || match &company.unit(unit?).ok()?.ship_tos[..] {
        [place] => Some(place),
        _ => None,
    };
    Zones {
        contact: person.and_then(|person| person.time_zone.clone()),
        ship_to: named.or_else(only).and_then(|place| place.time_zone.clone()),
        account: company.record().time_zone.clone(),
        tenant: Some(tenant.clone()),
    }
}

impl Zones {
    /// The recipient's own zone, as far as anybody knows it.
    #[must_use]
    pub fn own(&self) -> Option<&Zone> {
        self.contact.as_ref().or(self.ship_to.as_ref()).or(self.account.as_ref())
    }

    /// The recipient's own zone, else the seller's.
    #[must_use]
    pub fn best(&self) -> Option<&Zone> {
        self.own().or(self.tenant.as_ref())
    }
}
