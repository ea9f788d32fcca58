//! What the floor below asks to decide about runs: clocks, facts, and the things as they are read.

use alloc::sync::Arc;
use alloc::vec::Vec;

use super::pricing::Pricing;
use super::steps::Due;
use crate::account::turn::Turn;
use crate::condition::Facts;
use crate::error::Result;
use crate::id::{ContactId, Name};
use crate::recovery::{
    Clocks, Journey, JourneyFacts, Reading, Recipient, Run, Zones, recipients, zones,
};

impl Turn<'_> {
    /// Asks something that needs the clocks of a run.
    pub(super) fn with_clocks<T>(&self, run: &Run, ask: impl FnOnce(&Clocks<'_>) -> T) -> Result<T>
    where
        T: Sized,
    {
        let journey = self.account.journeys.share(&run.start.journey);
        let journey = journey.ok_or_else(|| crate::account::Subject::Journey(run.start.journey.clone()).unknown())?;
        let zones = self.zones(&journey, run.start.contact.as_ref());
        let calendars = self.engine.conduct().policies.calendars();
        Ok(ask(&Clocks { zones: &zones, calendars, journey: &journey }))
    }

    pub(super) fn zones(&self, journey: &Journey, contact: Option<&ContactId>) -> Zones {
        let contact = contact.or(journey.contact.as_ref());
        let ship_to = self.ship_to(journey);
        zones(self.company(), ship_to.as_ref(), contact, Some(&self.engine.conduct().zone))
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
        let facts = JourneyFacts {
            journey,
            priced: priced.map(|priced| &priced.facts),
            company: &profile.company,
            purchases: &outreach.purchases,
            scores: &outreach.scores,
            now: self.now,
            zone: &self.engine.conduct().zone,
            unpriced: priced.is_some_and(|priced| priced.unpriced),
            rules: &self.engine.conduct().detection,
        };
        ask(&facts)
    }

    /// The thing as a step reads it: as it is, or as it was when the run began.
    pub(super) fn reading(&self, due: &Due<'_>) -> Journey {
        let mut journey = due.journey.clone();
        let Some(values) = due.play.choices(&due.step.id).and_then(|choices| choices.values.clone()) else {
            return journey;
        };
        let start = &due.run.start;
        if values.lines == Reading::Snapshot {
            journey.lines.clone_from(&start.lines);
        }
        if values.recipient == Reading::Snapshot {
            journey.contact.clone_from(&start.contact);
        }
        if values.reason == Reading::Snapshot {
            journey.reasons.clone_from(&start.reasons);
            journey.segments.clone_from(&start.segments);
        }
        journey
    }

    /// Everybody whom the roles mean, in order.
    pub(super) fn recipients(&self, roles: &[Name], journey: &Journey) -> Vec<Recipient> {
        let rules = &self.engine.conduct().recovery;
        let mut found: Vec<Recipient> = Vec::new();
        for role in roles {
            for one in recipients(rules, role, journey, self.company(), self.ship_to(journey).as_ref()) {
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

/// Facts of a thing, as conditions ask for them.
pub(super) fn as_facts<'a>(facts: &'a JourneyFacts<'a>) -> &'a dyn Facts {
    facts
}
