//! What the floor below asks to decide about runs: clocks, facts, and the things as they are read.

use alloc::sync::Arc;
use alloc::vec::Vec;

use rust_decimal::Decimal;

use super::pricing::Pricing;
use super::steps::Due;
use crate::account::turn::Turn;
use crate::condition::Moment;
use crate::error::Result;
use crate::id::{ContactId, Name};
use crate::recovery::{
    Clocks, Journey, JourneyFacts, JourneyKind, JourneyLine, Reading, Recipient, Run, Standing, Zones,
    recipients, zones,
};

impl Turn<'_> {
    /// Asks something that needs the clocks of a run.
    pub(super) fn with_clocks<T>(&self, run: &Run, ask: impl FnOnce(&Clocks<'_>) -> T) -> Result<T>
    where
        T: Sized,
    {
        let journey = self.account.journeys.share(&run.start.journey);
        let journey =
            journey.ok_or_else(|| crate::account::Subject::Journey(run.start.journey.clone()).unknown())?;
        let zones = self.zones(&journey, run.start.contact.as_ref());
        let calendars = self.engine.conduct().policies.calendars();
        Ok(ask(&Clocks { zones: &zones, calendars, journey: &journey }))
    }

    pub(super) fn zones(&self, journey: &Journey, contact: Option<&ContactId>) -> Zones {
        let contact = contact.or(journey.contact.as_ref());
        let ship_to = self.ship_to(journey);
        zones(self.company(), contact, ship_to.as_ref(), journey.unit.as_ref(), &self.engine.conduct().zone)
    }

    /// Asks something that needs what is known of a thing.
    pub(super) fn with_facts<T>(
        &self,
        journey: &Journey,
        priced: Option<&Pricing>,
        ask: impl FnOnce(&JourneyFacts<'_>) -> T,
    ) -> T {
        let profile = Arc::clone(&self.account.head.profile);
        let outreach = &self.account.head.outreach;
        let mut standing = priced.map(|priced| priced.standing.clone()).unwrap_or_default();
        standing.extend(self.standing(journey));
        let owner = self.rep(journey);
        let mut facts =
            JourneyFacts::new(journey, &profile.company, &self.account.head.purchases, self.moment());
        facts.cart = priced.map(|priced| &priced.facts);
        facts.scores = &outreach.scores;
        facts.standing = &standing;
        facts.owner = owner.as_ref();
        let detection = &self.engine.conduct().detection;
        let (unit, seller) = (journey.unit.as_ref(), journey.seller.as_ref());
        facts.contract = Some(detection.contract_status(&profile.company, unit, seller, self.now));
        let segments = detection.segments(&facts);
        facts.segments = Some(&segments);
        ask(&facts)
    }

    /// What neither signals nor prices say of how a thing stands: stock, colleagues.
    fn standing(&self, journey: &Journey) -> Vec<Standing> {
        let lines = self.lines_of(journey);
        let known =
            |line: &JourneyLine| self.stock_of(&line.sku).filter(|available| *available < line.quantity);
        let short: Vec<Decimal> = lines.iter().filter_map(known).collect();
        let out = short.iter().any(|available| *available <= Decimal::ZERO);
        let colleague = self.account.journeys.values().any(|other| {
            let same = |line: &JourneyLine| lines.iter().any(|own| own.sku == line.sku);
            other.about.kind == JourneyKind::Cart
                && other.is_open()
                && other.about != journey.about
                && other.contact.is_some()
                && other.contact != journey.contact
                && self.lines_of(other).iter().any(same)
        });
        let found = [
            (Standing::OutOfStock, out),
            (Standing::PartlyInStock, !short.is_empty() && !out),
            (Standing::ColleagueOrdered, journey.about.kind == JourneyKind::Cart && colleague),
        ];
        found.into_iter().filter(|(_, is)| *is).map(|(standing, _)| standing).collect()
    }

    /// Now, with the local time of the rulebook's zone.
    fn moment(&self) -> Moment {
        let local = self.engine.conduct().zone.local(self.now).unwrap_or_else(|_| self.now.naive_utc());
        Moment { instant: self.now, local }
    }
}

impl Due<'_> {
    /// The thing as the step reads it: as it is, or as it was when the run began.
    pub(super) fn reading(&self) -> Journey {
        let mut journey = self.journey.clone();
        let values = &self.step.choices().values;
        let start = &self.run.start;
        if values.lines == Reading::Snapshot {
            journey.lines.clone_from(&start.lines);
        }
        if values.recipient == Reading::Snapshot {
            journey.contact.clone_from(&start.contact);
            journey.waits_for.clone_from(&start.waits_for);
        }
        if values.reason == Reading::Snapshot {
            journey.reasons.clone_from(&start.reasons);
            journey.segments.clone_from(&start.segments);
        }
        journey
    }
}

impl Turn<'_> {
    /// Everybody whom the roles mean, in order.
    pub(super) fn recipients(&self, roles: &[Name], journey: &Journey) -> Vec<Recipient> {
        let recovery = self.engine.conduct().recovery();
        let place = self.ship_to(journey);
        let place = place.as_ref().and_then(|place| self.company().ship_to(place));
        let region = place.map(|(_, place)| place.region.clone());
        let mut found: Vec<Recipient> = Vec::new();
        for role in roles {
            for one in recipients(recovery, role, journey, self.company(), region.as_ref()) {
                if !found.contains(&one) {
                    found.push(one);
                }
            }
        }
        found
    }

    /// The language that a person is written to in.
    pub(super) fn locale(&self, contact: &ContactId) -> Option<alloc::string::String> {
        self.company().contact(contact).ok().and_then(|contact| contact.locale.clone())
    }
}
