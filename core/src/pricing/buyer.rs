//! Who buys: whether something that is `for` somebody is for this buyer.

use super::request::Request;
use super::rules::{Eligibility, Specificity};
use crate::condition::IdFact;
use crate::id::{AccountId, OrgUnitId, RegionId};

impl Request {
    /// The account and its ancestors, nearest first.
    pub(crate) fn accounts(&self) -> impl Iterator<Item = &AccountId> {
        self.account.iter().chain(&self.parents)
    }

    /// The unit of the company tree and its ancestors, nearest first.
    pub(crate) fn org_units(&self) -> impl Iterator<Item = &OrgUnitId> {
        self.org_unit.iter().chain(&self.org_parents)
    }
}

impl Eligibility {
    /// Whether every dimension named has an id that the buyer has.
    pub(crate) fn matches(&self, request: &Request) -> bool {
        let region = |wanted: &RegionId| {
            request
                .region
                .as_ref()
                .is_some_and(|region| IdFact::Region.matches(wanted.as_str(), region.as_str()))
        };
        (self.accounts.is_empty() || request.accounts().any(|id| self.accounts.contains(id)))
            && (self.org_units.is_empty() || request.org_units().any(|id| self.org_units.contains(id)))
            && (self.contacts.is_empty()
                || request.contact.as_ref().is_some_and(|id| self.contacts.contains(id)))
            && (self.groups.is_empty() || request.groups.iter().any(|id| self.groups.contains(id)))
            && (self.segments.is_empty() || request.segments.iter().any(|id| self.segments.contains(id)))
            && (self.channels.is_empty()
                || request.channel.as_ref().is_some_and(|id| self.channels.contains(id)))
            && (self.regions.is_empty() || self.regions.iter().any(region))
            && (self.sellers.is_empty()
                || request.seller.as_ref().is_some_and(|id| self.sellers.contains(id)))
    }

    /// Whether a dimension is named.
    pub(crate) fn names(&self, dimension: Specificity) -> bool {
        !match dimension {
            Specificity::Contact => self.contacts.is_empty(),
            Specificity::Account => self.accounts.is_empty(),
            Specificity::OrgUnit => self.org_units.is_empty(),
            Specificity::Group => self.groups.is_empty(),
            Specificity::Segment => self.segments.is_empty(),
            Specificity::Channel => self.channels.is_empty(),
            Specificity::Region => self.regions.is_empty(),
            Specificity::Seller => self.sellers.is_empty(),
        }
    }

    /// How many dimensions are named.
    pub(crate) fn dimensions(&self) -> usize {
        Specificity::ALL.iter().filter(|dimension| self.names(**dimension)).count()
    }
}

/// Whether something is for this buyer; what is for nobody in particular is for everybody.
pub(crate) fn eligible(who: Option<&Eligibility>, request: &Request) -> bool {
    who.is_none_or(|who| who.matches(request))
}
