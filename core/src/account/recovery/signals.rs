//! Signals: what any system saw happen.

use alloc::vec::Vec;

use crate::account::turn::Turn;
use crate::error::Result;
use crate::id::{Name, OrderId};
use crate::money::Money;
use crate::party::{Deed, Permission};
use crate::recovery::{Happening, JourneyKind, JourneyLine, JourneyRef, OutreachEvent, Purchase, Signal, What};

impl Turn<'_> {
    /// Takes a signal in: what it says about people, about a thing, about everything of the account.
    pub(in crate::account) fn signal(&mut self, signal: &Signal, deed: Deed<'_>) -> Result<()> {
        deed.actor.permit(Permission::Manage, None, self.company(), self.roles())?;
        if let Some(contact) = &signal.contact {
            self.company().contact(contact).map_err(|error| error.at("/contact"))?;
        }
        if let Some(unit) = &signal.unit {
            self.company().unit(unit).map_err(|error| error.at("/unit"))?;
        }
        let engine = self.engine;
        let conduct = engine.conduct();
        let said = self.account.head.outreach.signal(signal, deed.at, self.now, &conduct.gates)?;
        self.outreach_events(said)?;
        if let Some(about) = &signal.about {
            let known = self.account.journeys.share(about).filter(|journey| journey.is_open());
            let events = conduct.detection.signal(known.as_deref(), signal, deed.at, self.now)?;
            self.journey_events(about, events)?;
            self.heard_of(about, word(signal))?;
        }
        match &signal.what {
            What::Ordered { order, cart, quote, lines, value } => {
                self.ordered_elsewhere(order, [cart.as_ref(), quote.as_ref()], lines, *value)
            }
            What::Replied { .. } => self.replied(signal),
            What::Clicked { key } => self.happened_to(key, &Happening::Clicked),
            What::StockKnown { .. } => self.answered_stock(),
            What::Unsubscribed { .. } | What::Complained { .. } | What::SuppressionChanged { .. } => {
                self.cancel_blocked()
            }
            _ => Ok(()),
        }
    }

    /// An order of another system.
    fn ordered_elsewhere(
        &mut self,
        order: &OrderId,
        [cart, quote]: [Option<&Name>; 2],
        lines: &[crate::recovery::SignalLine],
        value: Option<Money>,
    ) -> Result<()> {
        let cart = cart.map(|id| JourneyRef::new(JourneyKind::Cart, id.clone()));
        let from = cart.or_else(|| quote.map(|id| JourneyRef::new(JourneyKind::Quote, id.clone())));
        let lines: Vec<JourneyLine> = lines.iter().map(JourneyLine::from).collect();
        if let Some(value) = value {
            self.bought(order, value)?;
        }
        self.ordered(order, &lines, from.as_ref())
    }

    /// Notes a purchase: how recently, how often and for how much the account buys.
    pub(super) fn bought(&mut self, order: &OrderId, value: Money) -> Result<()> {
        if self.account.head.outreach.purchases.knows(order) {
            return Ok(());
        }
        let purchase = Purchase { order: order.clone(), at: self.now, value };
        self.emit(OutreachEvent::Bought { purchase })
    }

    /// An order ends what it came from, and what holds the same goods.
    pub(super) fn ordered(
        &mut self,
        order: &OrderId,
        lines: &[JourneyLine],
        from: Option<&JourneyRef>,
    ) -> Result<()> {
        let open: Vec<_> = (self.account.journeys.iter())
            .filter(|(_, journey)| journey.is_open())
            .map(|(about, _)| about.clone())
            .collect();
        let engine = self.engine;
        for about in open {
            let Some(journey) = self.account.journeys.share(&about) else { continue };
            // The lines of the account's own carts and quotes are where those are.
            let held = self.lines_of(&journey);
            let journey = if held.is_empty() { journey } else { with_lines(&journey, held) };
            let events = engine.conduct().detection.ordered(&journey, lines, order, from, self.now)?;
            self.journey_events(&about, events)?;
        }
        Ok(())
    }

    /// Makes facts about writing to people.
    pub(super) fn outreach_events(&mut self, events: Vec<OutreachEvent>) -> Result<()> {
        events.into_iter().try_for_each(|event| self.emit(event))
    }
}

fn with_lines(
    journey: &crate::recovery::Journey,
    lines: Vec<JourneyLine>,
) -> alloc::sync::Arc<crate::recovery::Journey> {
    alloc::sync::Arc::new(crate::recovery::Journey { lines, ..journey.clone() })
}

/// The word that plays and evidence know a signal by: that of its kind, or the name of one of the host's own.
fn word(signal: &Signal) -> &str {
    match &signal.what {
        What::Custom { name, .. } => name.as_str(),
        what => what.word(),
    }
}
