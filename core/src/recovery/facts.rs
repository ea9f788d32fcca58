//! What is known of a journey when conditions are asked: segments, the entries, steps and branches of plays.
//!
//! What the journey, the company and the purchases say comes from them; the rest from the priced cart where there is one.

use alloc::vec::Vec;

use rust_decimal::Decimal;

use super::abandon;
use super::journey::{Journey, RankedReason};
use super::outreach::Score;
use super::purchases::Purchases;
use super::standing::Standing;
use crate::condition::{
    AmountFact, Basis, Facts, FlagFact, IdFact, Known, Moment, NumberFact, Quotient, Unknown,
};
use crate::document::choice;
use crate::id::{GroupId, Name, OrgUnitId, SegmentId, SellerId, UnitId};
use crate::money::{Currency, Money, exact};
use crate::party::Company;
use crate::pricing::SubjectFacts;

choice! {
    /// How a buyer stands to the contracts of the rulebook.
    pub enum ContractStatus {
        /// There is none.
        None "none",
        /// One is in force.
        Active "active",
        /// One is not yet in force.
        Future "future",
        /// The last one is over.
        Ended "ended",
    }
}

/// What is known of a journey at a moment.
#[derive(Debug, Clone, Copy)]
pub struct JourneyFacts<'a> {
    /// The journey: whose it is, what was seen.
    pub journey: &'a Journey,
    /// The company that it belongs to.
    pub company: &'a Company,
    /// What the account has bought.
    pub purchases: &'a Purchases,
    /// When conditions are asked, with the local date of the rulebook's zone.
    pub moment: Moment,
    /// The cart or quote, priced now, where the account has it.
    pub cart: Option<&'a SubjectFacts>,
    /// What models of the host say.
    pub scores: &'a [Score],
    /// How it stands, beside what these facts and the journey say by themselves.
    pub standing: &'a [Standing],
    /// The segments that it is in; those of when it was abandoned when absent.
    pub segments: Option<&'a [SegmentId]>,
    /// Why it stalls; as it was when it was abandoned when absent.
    pub reasons: Option<&'a [RankedReason]>,
    /// How the buyer stands to the contracts of the rulebook, where that is known.
    pub contract: Option<ContractStatus>,
    /// Who of the seller looks after the buyer, where that is known.
    pub owner: Option<&'a Name>,
}

impl<'a> JourneyFacts<'a> {
    /// The facts that there always are.
    #[must_use]
    pub const fn new(
        journey: &'a Journey,
        company: &'a Company,
        purchases: &'a Purchases,
        moment: Moment,
    ) -> Self {
        Self {
            journey,
            company,
            purchases,
            moment,
            cart: None,
            scores: &[],
            standing: &[],
            segments: None,
            reasons: None,
            contract: None,
            owner: None,
        }
    }
}

impl<'a> JourneyFacts<'a> {
    /// The segments.
    pub(super) fn segments(&self) -> &'a [SegmentId] {
        self.segments.unwrap_or(&self.journey.segments)
    }

    /// The reasons.
    pub(super) fn reasons(&self) -> &'a [RankedReason] {
        self.reasons.unwrap_or(&self.journey.reasons)
    }

    /// The currency in which amounts without one of their own are asked for: that of what is in it, else the only one in
    /// which the account has bought.
    fn currency(&self) -> Known<Currency> {
        let own = self.cart.map(SubjectFacts::currency).or(self.journey.value.map(|value| value.currency));
        match (own, self.purchases.lifetime.as_slice()) {
            (Some(currency), _) => Ok(currency),
            (None, [only]) => Ok(only.currency),
            (None, []) => Err(Unknown::NotKnownHere),
            (None, _) => Err(Unknown::CurrencyDiffers),
        }
    }

    /// How often somebody visited.
    pub(super) fn visits(&self) -> u32 {
        self.journey.evidence("visited").fold(0, |sum, seen| sum.saturating_add(seen.count))
    }

    /// How long the longest visit was, in whole minutes.
    pub(super) fn minutes_on_site(&self) -> Option<Decimal> {
        self.journey.evidence("visited").filter_map(|seen| seen.number).max()
    }

    /// Whole days since the last order.
    pub(super) fn days_since_order(&self) -> Option<i64> {
        self.purchases.last.map(|last| self.moment.instant.signed_duration_since(last).num_days().max(0))
    }

    fn unit(&self, visit: &mut dyn FnMut(&OrgUnitId)) {
        let Some(unit) = &self.journey.unit else { return };
        match self.company.lineage(unit) {
            Ok(lineage) => lineage.iter().for_each(visit),
            Err(_) => visit(unit),
        }
    }

    /// The groups of company, unit and person, as far as they are known.
    pub(super) fn groups(&self) -> Vec<&'a str> {
        let (company, journey) = (self.company, self.journey);
        let groups = match (&journey.contact, &journey.unit) {
            (Some(contact), Some(unit)) => {
                company.groups_for(contact, unit).or_else(|_| company.groups(unit))
            }
            (None, Some(unit)) => company.groups(unit),
            (contact, None) => {
                let person = contact.as_ref().and_then(|contact| company.contact(contact).ok());
                let own = person.into_iter().flat_map(|person| &person.groups);
                Ok(own.chain(&company.record().groups).collect())
            }
        };
        match groups {
            Ok(groups) => groups.into_iter().map(GroupId::as_str).collect(),
            Err(_) => company.record().groups.iter().map(GroupId::as_str).collect(),
        }
    }

    fn seller(&self) -> Option<&'a str> {
        let unit = || self.journey.unit.as_ref().and_then(|unit| self.company.seller(unit).ok().flatten());
        self.journey.seller.as_ref().or_else(unit).map(SellerId::as_str)
    }

    fn categories(&self, visit: &mut dyn FnMut(&str)) {
        if let Some(cart) = self.cart {
            for line in cart.lines() {
                // A line without categories has none.
                let _ = line.ids(IdFact::Category, visit);
            }
        } else {
            let categories = self.journey.lines.iter().filter_map(|line| line.category.as_ref());
            categories.for_each(|category| visit(category.as_str()));
        }
    }

    /// A count of the lines as another system told them.
    fn counted(&self, fact: NumberFact) -> Known<Quotient> {
        let lines = &self.journey.lines;
        let count = |count: usize| Ok(Decimal::from(count).into());
        match fact {
            NumberFact::Lines => count(lines.len()),
            NumberFact::Skus => {
                let skus: alloc::collections::BTreeSet<_> = lines.iter().map(|line| &line.sku).collect();
                count(skus.len())
            }
            NumberFact::CartQuantity => exact::sum(lines.iter().map(|line| line.quantity))
                .map(Quotient::from)
                .map_err(|_| Unknown::OutOfRange),
            _ => Err(Unknown::NotKnownHere),
        }
    }
}

impl Facts for JourneyFacts<'_> {
    fn ids(&self, fact: IdFact, visit: &mut dyn FnMut(&str)) -> Known<()> {
        let (journey, company) = (self.journey, self.company);
        match fact {
            IdFact::Account => {
                visit(company.account().as_str());
                company.record().parent.iter().for_each(|parent| visit(parent.as_str()));
            }
            IdFact::OrgUnit => self.unit(&mut |unit| visit(unit.as_str())),
            IdFact::Contact => journey.contact.iter().for_each(|contact| visit(contact.as_str())),
            IdFact::Group => self.groups().into_iter().for_each(visit),
            IdFact::Segment => self.segments().iter().for_each(|segment| visit(segment.as_str())),
            IdFact::Seller => self.seller().into_iter().for_each(visit),
            IdFact::Role => {
                let (Some(contact), Some(unit)) = (&journey.contact, &journey.unit) else { return Ok(()) };
                for role in company.roles(contact, unit).map_err(|_| Unknown::NotKnownHere)? {
                    visit(role.as_str());
                }
            }
            IdFact::JourneyStage => visit(journey.stage.as_str()),
            IdFact::JourneyKind => visit(journey.about.kind.as_str()),
            IdFact::Reason => self.reasons().iter().take(1).for_each(|reason| visit(reason.code.as_str())),
            IdFact::Signal => {
                let mut last = None;
                for seen in
                    journey.evidence.iter().filter(|seen| last.replace(&seen.signal) != Some(&seen.signal))
                {
                    visit(seen.signal.as_str());
                }
            }
            IdFact::Referrer => {
                let referrers = journey.evidence("visited").filter_map(|seen| seen.detail.as_ref());
                referrers.for_each(|referrer| visit(referrer.as_str()));
            }
            IdFact::CartCategory => self.categories(visit),
            IdFact::ContractStatus => visit(self.contract.ok_or(Unknown::NotKnownHere)?.as_str()),
            IdFact::Owner => self.owner.iter().for_each(|owner| visit(owner.as_str())),
            of_the_cart => return self.cart.ok_or(Unknown::NotKnownHere)?.ids(of_the_cart, visit),
        }
        Ok(())
    }

    /// That of the journey, else that of the account as a whole.
    fn score(&self, name: &str) -> Known<Quotient> {
        let called = |score: &&Score| score.score.as_str() == name;
        let own = self
            .scores
            .iter()
            .filter(called)
            .find(|score| score.journey.as_ref() == Some(&self.journey.about));
        let found = own.or_else(|| self.scores.iter().filter(called).find(|score| score.journey.is_none()));
        found.map(|score| score.value.into()).ok_or(Unknown::NotKnownHere)
    }

    fn flag(&self, fact: FlagFact) -> Known<bool> {
        match fact {
            FlagFact::FirstOrder => Ok(self.purchases.orders == 0),
            FlagFact::Returning => Ok(self.journey.generation > 0 || self.visits() > 1),
            of_the_cart => self.cart.ok_or(Unknown::NotKnownHere)?.flag(of_the_cart),
        }
    }

    fn number(&self, fact: NumberFact, unit: Option<&UnitId>) -> Known<Quotient> {
        match fact {
            NumberFact::Visits => Ok(Decimal::from(self.visits()).into()),
            NumberFact::MinutesOnSite => {
                self.minutes_on_site().map(Quotient::from).ok_or(Unknown::NotKnownHere)
            }
            NumberFact::Orders => Ok(Decimal::from(self.purchases.orders).into()),
            NumberFact::DaysSinceOrder => {
                self.days_since_order().map(|days| Decimal::from(days).into()).ok_or(Unknown::Undefined)
            }
            NumberFact::Generation => Ok(Decimal::from(self.journey.generation).into()),
            of_the_cart => match self.cart {
                Some(cart) => cart.number(of_the_cart, unit),
                None => self.counted(of_the_cart),
            },
        }
    }

    fn amount(&self, fact: AmountFact, basis: Basis) -> Known<Money> {
        match fact {
            AmountFact::Value if basis == Basis::Net => abandon::value(self).ok_or(Unknown::NotKnownHere),
            AmountFact::LifetimeValue if basis == Basis::Net => Ok(self.purchases.lifetime(self.currency()?)),
            AmountFact::Value | AmountFact::LifetimeValue => Err(Unknown::NotKnownHere),
            AmountFact::Total if self.cart.is_none() && basis == Basis::Net => {
                self.journey.value.ok_or(Unknown::NotKnownHere)
            }
            of_the_cart => self.cart.ok_or(Unknown::NotKnownHere)?.amount(of_the_cart, basis),
        }
    }

    fn moment(&self) -> Known<Moment> {
        Ok(self.moment)
    }
}
