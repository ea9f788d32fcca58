//! A compiled company: who is above whom, and what that hands down.
//!
//! Roles, groups, the seller and terms of payment hold for a unit and everything below it. A role is never
//! taken away further down; a seller or terms nearer to the unit replace those above.

use alloc::boxed::Box;
use alloc::collections::{BTreeMap, BTreeSet};
use alloc::format;
use alloc::vec::Vec;

use chrono::{DateTime, Utc};

use super::check;
use super::rules::{
    CertificateRecord, CompanyRecord, ContactRecord, CostCentreRecord, MembershipRecord, OrgUnitRecord,
    ShipToRecord, TermsRecord, TerritoryRecord,
};
use crate::document::{Cursor, Faults};
use crate::error::{Code, Error, Result};
use crate::id::{
    AccountId, ContactId, CostCentreId, GroupId, Name, OrgUnitId, RegionId, RoleId, SellerId, TaxId,
};
use crate::limits;
use crate::time::Zone;

/// A customer company, checked and indexed.
#[derive(Debug, Clone, PartialEq)]
pub struct Company {
    record: CompanyRecord,
    units: BTreeMap<OrgUnitId, Node>,
    /// Positions of the contacts.
    contacts: BTreeMap<ContactId, usize>,
    /// The unit of each ship-to, and its positions.
    ship_tos: BTreeMap<Name, (usize, usize)>,
}

/// A unit in the tree.
#[derive(Debug, Clone, PartialEq)]
struct Node {
    position: usize,
    /// Itself and the units above it, nearest first.
    lineage: Box<[OrgUnitId]>,
    /// Positions of the units right below it, as authored.
    children: Vec<usize>,
    /// Positions of contact and membership, as authored.
    members: Vec<(usize, usize)>,
}

/// Somebody who holds a role for a unit.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Holder<'a> {
    /// The person.
    pub contact: &'a ContactId,
    /// The unit of the membership: the one asked about or one above it.
    pub unit: &'a OrgUnitId,
}

impl Company {
    /// Compiles a company.
    ///
    /// # Errors
    /// Every fault at once, at the pointers of the record: [`Code::DuplicateId`], [`Code::UnknownReference`],
    /// [`Code::ReferenceCycle`], [`Code::TooMany`] for a tree that is too deep.
    pub fn compile(record: CompanyRecord) -> Result<Self, Faults> {
        let mut at = Cursor::default();
        let company = Self::compile_at(record, &mut at);
        at.finish(Some(company))
    }

    /// Compiles a company of a larger document; what comes back is whole only without faults.
    pub(crate) fn compile_at(record: CompanyRecord, at: &mut Cursor) -> Self {
        let lineages = check::company(&record, at);
        let mut units: BTreeMap<OrgUnitId, Node> = BTreeMap::new();
        for ((position, unit), lineage) in record.units.iter().enumerate().zip(lineages) {
            let node = Node { position, lineage, children: Vec::new(), members: Vec::new() };
            units.entry(unit.id.clone()).or_insert(node);
        }
        for (position, unit) in record.units.iter().enumerate() {
            if let Some(parent) = unit.parent.as_ref().and_then(|parent| units.get_mut(parent)) {
                parent.children.push(position);
            }
        }
        let contacts = record.contacts.iter().enumerate();
        for (contact, (place, membership)) in contacts.flat_map(|(contact, record)| {
            record.memberships.iter().enumerate().map(move |entry| (contact, entry))
        }) {
            if let Some(node) = units.get_mut(&membership.unit) {
                node.members.push((contact, place));
            }
        }
        let contacts =
            record.contacts.iter().enumerate().map(|(position, contact)| (contact.id.clone(), position));
        let ship_tos = record.units.iter().enumerate().flat_map(|(unit, owner)| {
            owner.ship_tos.iter().enumerate().map(move |(place, ship_to)| (ship_to.id.clone(), (unit, place)))
        });
        Self { units, contacts: contacts.collect(), ship_tos: ship_tos.collect(), record }
    }

    /// The account.
    #[must_use]
    pub const fn account(&self) -> &AccountId {
        &self.record.account
    }

    /// Everything that was authored.
    #[must_use]
    pub const fn record(&self) -> &CompanyRecord {
        &self.record
    }

    /// A unit.
    ///
    /// # Errors
    /// [`Code::UnknownOrgUnit`].
    pub fn unit(&self, unit: &OrgUnitId) -> Result<&OrgUnitRecord> {
        self.record.units.get(self.node(unit)?.position).ok_or_else(|| self.unknown_unit(unit))
    }

    /// A contact.
    ///
    /// # Errors
    /// [`Code::UnknownContact`].
    pub fn contact(&self, contact: &ContactId) -> Result<&ContactRecord> {
        self.contacts.get(contact).and_then(|position| self.record.contacts.get(*position)).ok_or_else(|| {
            let detail = format!("{contact} is no contact of {}.", self.account());
            Error::new(Code::UnknownContact).detail(detail).with("contact", contact)
        })
    }

    /// A place where goods can be sent, with its unit.
    #[must_use]
    pub fn ship_to(&self, id: &Name) -> Option<(&OrgUnitRecord, &ShipToRecord)> {
        let (unit, place) = *self.ship_tos.get(id)?;
        let unit = self.record.units.get(unit)?;
        Some((unit, unit.ship_tos.get(place)?))
    }

    /// A unit and those above it, nearest first.
    ///
    /// # Errors
    /// [`Code::UnknownOrgUnit`].
    pub fn lineage(&self, unit: &OrgUnitId) -> Result<&[OrgUnitId]> {
        self.node(unit).map(|node| &*node.lineage)
    }

    /// The units above a unit, nearest first.
    ///
    /// # Errors
    /// [`Code::UnknownOrgUnit`].
    pub fn ancestors(&self, unit: &OrgUnitId) -> Result<&[OrgUnitId]> {
        self.lineage(unit).map(|lineage| lineage.get(1..).unwrap_or_default())
    }

    /// A unit and everything below it, parents before children, children as authored.
    ///
    /// # Errors
    /// [`Code::UnknownOrgUnit`].
    pub fn subtree(&self, unit: &OrgUnitId) -> Result<Vec<&OrgUnitId>> {
        let mut open = alloc::vec![self.node(unit)?];
        let mut subtree = Vec::new();
        while let Some(node) = open.pop() {
            subtree.extend(node.lineage.first());
            let children = node.children.iter().rev().filter_map(|position| self.record.units.get(*position));
            open.extend(children.filter_map(|child| self.units.get(&child.id)));
        }
        Ok(subtree)
    }

    /// Whether `unit` is `ancestor` or below it.
    ///
    /// # Errors
    /// [`Code::UnknownOrgUnit`] for either.
    pub fn is_within(&self, unit: &OrgUnitId, ancestor: &OrgUnitId) -> Result<bool> {
        self.node(ancestor)?;
        Ok(self.lineage(unit)?.contains(ancestor))
    }

    /// The roles of a person in a unit: those given there and in the units above it; none of a person who is inactive.
    ///
    /// # Errors
    /// [`Code::UnknownContact`], [`Code::UnknownOrgUnit`].
    pub fn roles(&self, contact: &ContactId, unit: &OrgUnitId) -> Result<BTreeSet<&RoleId>> {
        let lineage = self.lineage(unit)?;
        let contact = self.contact(contact)?;
        let memberships = if contact.inactive { &[][..] } else { &contact.memberships };
        let holding = memberships.iter().filter(|membership| lineage.contains(&membership.unit));
        Ok(holding.flat_map(|membership| &membership.roles).collect())
    }

    /// The people above a person, nearest first, the inactive ones left out.
    ///
    /// # Errors
    /// [`Code::UnknownContact`].
    pub fn managers<'a>(&'a self, contact: &ContactId) -> Result<impl Iterator<Item = &'a ContactRecord>> {
        let above = |record: &'a ContactRecord| {
            record.manager.as_ref().and_then(|manager| self.contact(manager).ok())
        };
        let first = above(self.contact(contact)?);
        let chain = core::iter::successors(first, move |record| above(record));
        Ok(chain.take(limits::CHAIN).filter(|record| !record.inactive))
    }

    /// A cost centre.
    #[must_use]
    pub fn cost_centre(&self, id: &CostCentreId) -> Option<&CostCentreRecord> {
        self.record.cost_centres.iter().find(|centre| centre.id == *id)
    }

    /// Who holds a role for a unit: the nearest unit first, people of one unit by id, each person once.
    ///
    /// # Errors
    /// [`Code::UnknownOrgUnit`].
    pub fn holders(&self, role: &RoleId, unit: &OrgUnitId) -> Result<Vec<Holder<'_>>> {
        let mut seen = BTreeSet::new();
        let mut holders = Vec::new();
        for node in self.lineage(unit)?.iter().filter_map(|id| self.units.get(id)) {
            let members = node.members.iter().filter_map(|place| self.membership(*place));
            let members =
                members.filter(|(contact, membership)| !contact.inactive && membership.roles.contains(role));
            let here: BTreeSet<&ContactId> = members.map(|(contact, _)| &contact.id).collect();
            let fresh = here.into_iter().filter(|contact| seen.insert(*contact));
            holders.extend(
                fresh
                    .zip(core::iter::repeat(node.lineage.first()))
                    .filter_map(|(contact, unit)| unit.map(|unit| Holder { contact, unit })),
            );
        }
        Ok(holders)
    }

    /// The groups of a unit: its own, those of the units above it and those of the company.
    ///
    /// # Errors
    /// [`Code::UnknownOrgUnit`].
    pub fn groups(&self, unit: &OrgUnitId) -> Result<BTreeSet<&GroupId>> {
        let units = self.above(unit)?.flat_map(|unit| &unit.groups);
        Ok(units.chain(&self.record.groups).collect())
    }

    /// The groups that count for a person who buys for a unit: those of the unit and of the person.
    ///
    /// # Errors
    /// [`Code::UnknownOrgUnit`], [`Code::UnknownContact`].
    pub fn groups_for(&self, contact: &ContactId, unit: &OrgUnitId) -> Result<BTreeSet<&GroupId>> {
        let mut groups = self.groups(unit)?;
        groups.extend(&self.contact(contact)?.groups);
        Ok(groups)
    }

    /// The selling entity of a unit: its own, or that of the nearest unit above it that has one.
    ///
    /// # Errors
    /// [`Code::UnknownOrgUnit`].
    pub fn seller(&self, unit: &OrgUnitId) -> Result<Option<&SellerId>> {
        Ok(self.above(unit)?.find_map(|unit| unit.seller.as_ref()))
    }

    /// The terms of payment of a unit: its own, those of the nearest unit above it that has some, or the
    /// company's.
    ///
    /// # Errors
    /// [`Code::UnknownOrgUnit`].
    pub fn terms(&self, unit: &OrgUnitId) -> Result<Option<&TermsRecord>> {
        Ok(self.above(unit)?.find_map(|unit| unit.terms.as_ref()).or(self.record.terms.as_ref()))
    }

    /// The certificates that exempt from a tax in a region at a moment, as authored. Plain dates are of the
    /// zone.
    ///
    /// # Errors
    /// [`Code::EmptyWindow`], [`Code::TimeOutOfRange`] for a validity that means nothing in the zone, at its
    /// certificate.
    pub fn certificates(
        &self,
        tax: &TaxId,
        region: &RegionId,
        at: DateTime<Utc>,
        zone: &Zone,
    ) -> Result<Vec<&CertificateRecord>> {
        let mut exempting = Vec::new();
        for (place, certificate) in self.record.certificates.iter().enumerate() {
            let named = certificate.taxes.contains(tax)
                && certificate.regions.iter().any(|wide| covers(wide, region));
            let window = || certificate.valid.resolve(zone);
            let told = |error: Error| error.within("valid").within(place).within("certificates");
            if named && window().map_err(told)?.contains(at) {
                exempting.push(certificate);
            }
        }
        Ok(exempting)
    }

    /// The territories of a unit that ships to a region, as authored; of any seller unless one is named.
    ///
    /// # Errors
    /// [`Code::UnknownOrgUnit`].
    pub fn territories<'a>(
        &'a self,
        unit: &OrgUnitId,
        region: Option<&'a RegionId>,
        seller: Option<&'a SellerId>,
    ) -> Result<impl Iterator<Item = &'a TerritoryRecord> + use<'a>> {
        let lineage = self.lineage(unit)?;
        Ok(self.record.territories.iter().filter(move |territory| {
            let here = |wide: &RegionId| region.is_some_and(|region| covers(wide, region));
            (territory.units.is_empty() || territory.units.iter().any(|unit| lineage.contains(unit)))
                && (territory.regions.is_empty() || territory.regions.iter().any(here))
                && (seller.is_none() || territory.seller.is_none() || territory.seller.as_ref() == seller)
        }))
    }

    fn above(&self, unit: &OrgUnitId) -> Result<impl Iterator<Item = &OrgUnitRecord>> {
        let nodes = self.lineage(unit)?.iter().filter_map(|id| self.units.get(id));
        Ok(nodes.filter_map(|node| self.record.units.get(node.position)))
    }

    fn membership(&self, (contact, place): (usize, usize)) -> Option<(&ContactRecord, &MembershipRecord)> {
        let contact = self.record.contacts.get(contact)?;
        Some((contact, contact.memberships.get(place)?))
    }

    fn node(&self, unit: &OrgUnitId) -> Result<&Node> {
        self.units.get(unit).ok_or_else(|| self.unknown_unit(unit))
    }

    fn unknown_unit(&self, unit: &OrgUnitId) -> Error {
        let detail = format!("{unit} is no unit of {}.", self.account());
        Error::new(Code::UnknownOrgUnit).detail(detail).with("unit", unit)
    }
}

/// Whether a region is the wider one or a subdivision of it: `US` covers `US-CA`.
fn covers(wide: &RegionId, region: &RegionId) -> bool {
    region.as_str().strip_prefix(wide.as_str()).is_some_and(|rest| rest.is_empty() || rest.starts_with('-'))
}
