//! Who buys, as pricing is told: the account's tree, the person, groups, certificates, and what was used of contracts.

use chrono::{DateTime, Utc};

use super::state::Account;
use crate::error::{Error, Result};
use crate::id::{ChannelId, ContactId, Name, OrgUnitId, RegionId, SellerId};
use crate::money::Currency;
use crate::pricing::{Certificate, Request};

/// What a subject says about its buyer.
#[derive(Debug, Clone, Copy)]
pub(super) struct Buying<'a> {
    pub(super) unit: Option<&'a OrgUnitId>,
    pub(super) contact: Option<&'a ContactId>,
    pub(super) seller: Option<&'a SellerId>,
    pub(super) channel: Option<&'a ChannelId>,
    pub(super) currency: Currency,
    pub(super) ship_to: Option<&'a Name>,
    pub(super) ship_from: Option<&'a RegionId>,
}

impl Account {
    /// A request without lines for this buyer.
    pub(super) fn buying(&self, buying: &Buying<'_>, as_of: DateTime<Utc>) -> Result<Request> {
        let company = self.company();
        let mut request = Request::new(buying.currency.code(), as_of)?;
        request.account = Some(self.id().clone());
        request.parents = company.record().parent.iter().cloned().collect();
        request.channel = buying.channel.cloned();
        request.seller = buying.seller.cloned();
        request.ship_from = buying.ship_from.cloned();
        if let Some(unit) = buying.unit {
            request.org_unit = Some(unit.clone());
            request.org_parents = company.ancestors(unit)?.to_vec();
            request.groups = company.groups(unit)?.into_iter().cloned().collect();
            if request.seller.is_none() {
                request.seller = company.seller(unit)?.cloned();
            }
        }
        if let Some(contact) = buying.contact {
            let record = company.contact(contact)?;
            request.contact = Some(contact.clone());
            let more = record.groups.iter().filter(|group| !request.groups.contains(group)).cloned();
            let more: alloc::vec::Vec<_> = more.collect();
            request.groups.extend(more);
            if let Some(unit) = buying.unit {
                request.role = company.roles(contact, unit)?.first().map(|role| (*role).clone());
            }
            let limit = record.order_limit.filter(|limit| limit.currency == buying.currency);
            request.approval_limit = limit.map(|limit| limit.amount);
        }
        request.ship_to = buying.ship_to.map(|place| self.region(place)).transpose()?;
        request.region = request.ship_to.clone();
        request.certificates = (company.record().certificates.iter())
            .map(|certificate| Certificate {
                id: certificate.id.clone(),
                taxes: certificate.taxes.clone(),
                regions: certificate.regions.clone(),
                valid: Some(certificate.valid.clone()),
            })
            .collect();
        request.consumed = self.head.usage.total()?;
        request.answers = self.head.answers.for_pricing(as_of);
        Ok(request)
    }

    /// The region of a place where goods can be sent.
    fn region(&self, place: &Name) -> Result<RegionId> {
        let found = self.company().ship_to(place);
        found.map(|(_, ship_to)| ship_to.region.clone()).ok_or_else(|| {
            Error::new(crate::Code::UnknownReference)
                .detail(alloc::format!("There is no place {place} where goods can be sent."))
                .at("/ship_to")
        })
    }
}
