//! Who buys, as pricing is told: the account's tree, the person, groups, certificates, and what was used of contracts.

use alloc::vec::Vec;

use super::state::Account;
use crate::error::{Code, Error, Result};
use crate::id::{GroupId, Name, RegionId};
use crate::pricing::{Certificate, Request};

impl Account {
    /// Puts what the account knows into a request that names unit, contact and seller as far as the subject does.
    pub(super) fn complete(&self, request: &mut Request, ship_to: Option<&Name>) -> Result<()> {
        let company = self.company();
        request.account = Some(self.id().clone());
        request.parents = company.record().parent.iter().cloned().collect();
        if let Some(unit) = &request.org_unit {
            request.org_parents = company.ancestors(unit)?.to_vec();
            request.groups = company.groups(unit)?.into_iter().cloned().collect();
            if request.seller.is_none() {
                request.seller = company.seller(unit)?.cloned();
            }
        }
        if let Some(contact) = &request.contact {
            let record = company.contact(contact)?;
            let more = record.groups.iter().filter(|group| !request.groups.contains(group)).cloned();
            let more: Vec<GroupId> = more.collect();
            request.groups.extend(more);
            if let Some(unit) = &request.org_unit {
                request.role = company.roles(contact, unit)?.first().map(|role| (*role).clone());
            }
            let limit = record.order_limit.filter(|limit| limit.currency == request.currency);
            request.approval_limit = limit.map(|limit| limit.amount);
        }
        request.ship_to = ship_to.map(|place| self.region(place)).transpose()?;
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
        request.answers = self.head.answers.for_pricing(request.as_of);
        Ok(())
    }

    /// The region of a place where goods can be sent.
    fn region(&self, place: &Name) -> Result<RegionId> {
        let found = self.company().ship_to(place);
        found.map(|(_, ship_to)| ship_to.region.clone()).ok_or_else(|| {
            Error::new(Code::UnknownReference)
                .detail(alloc::format!("There is no place {place} where goods can be sent."))
                .at("/ship_to")
        })
    }
}
