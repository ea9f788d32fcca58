//! Signals: what any system saw happen.

use alloc::vec::Vec;

use chrono::{DateTime, Utc};

use crate::account::event::AccountEvent;
use crate::account::turn::Turn;
use crate::error::Result;
use crate::id::{Name, OrderId};
use crate::money::Money;
use crate::party::{Deed, Permission};
use crate::recovery::{
    Happening, JourneyKind, JourneyLine, JourneyRef, OutreachEvent, Purchase, Signal, What,
};

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
        signal.check()?;
        let said = self.account.head.outreach.signal(signal, deed.at, self.now, &conduct.gates)?;
        let returned = said.iter().find_map(|event| match event {
            OutreachEvent::BallReturned { ball } => Some(ball.clone()),
            _ => None,
        });
        self.outreach_events(said)?;
        if let Some(ball) = returned {
            self.ball_returned(&ball)?;
        }
        if let Some(about) = &signal.about {
            let known = self.account.journeys.share(about);
            let events = conduct.detection.signal(known.as_deref(), signal, deed.at, self.now)?;
            self.journey_events(about, events)?;
            self.heard_of(about, word(signal), deed.at)?;
        }
        match &signal.what {
            What::Ordered { order, cart, quote, lines, value } => {
                self.ordered_elsewhere(order, [cart.as_ref(), quote.as_ref()], lines, *value, deed.at)
            }
            What::Replied { .. } => self.replied(signal, deed.at),
            What::Clicked { key } => self.happened_to(key, &Happening::Clicked),
            What::StockKnown { .. } => self.answered_stock(),
            // Whatever it is that forbids it: what the host has not taken yet must not go.
            What::Unsubscribed { .. }
            | What::Complained { .. }
            | What::SuppressionChanged { .. }
            | What::ConsentChanged { .. }
            | What::Bounced { .. } => self.cancel_blocked(),
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
        at: DateTime<Utc>,
    ) -> Result<()> {
        let cart = cart.map(|id| JourneyRef::new(JourneyKind::Cart, id.clone()));
        let from = cart.or_else(|| quote.map(|id| JourneyRef::new(JourneyKind::Quote, id.clone())));
        let lines: Vec<JourneyLine> = lines.iter().map(JourneyLine::from).collect();
        // An order that is told again has ended what it ends.
        if !self.bought(order, at, value)? {
            return Ok(());
        }
        self.ordered(order, &lines, from.as_ref(), at)
    }

    /// Whether a purchase is news. It is noted: how recently, how often and for how much the account buys.
    pub(super) fn bought(
        &mut self,
        order: &OrderId,
        at: DateTime<Utc>,
        value: Option<Money>,
    ) -> Result<bool> {
        let purchase = Purchase { order: order.clone(), at, value, cancelled: false };
        let is_new = self.account.head.purchases.changes(&purchase);
        if is_new {
            self.emit(AccountEvent::Bought { purchase })?;
        }
        Ok(is_new)
    }

    /// An order ends what it came from, and what holds the same goods.
    pub(super) fn ordered(
        &mut self,
        order: &OrderId,
        lines: &[JourneyLine],
        from: Option<&JourneyRef>,
        at: DateTime<Utc>,
    ) -> Result<()> {
        let open: Vec<_> = (self.account.journeys.iter())
            .filter(|(_, journey)| journey.is_open())
            .map(|(about, _)| about.clone())
            .collect();
        let engine = self.engine;
        for about in open {
            let Some(journey) = self.account.journeys.share(&about) else { continue };
            let wanted = self.lines_of(&journey);
            let events = engine.conduct().detection.ordered(&journey, &wanted, lines, order, from, at)?;
            self.journey_events(&about, events)?;
        }
        Ok(())
    }

    /// Makes facts about writing to people.
    pub(super) fn outreach_events(&mut self, events: Vec<OutreachEvent>) -> Result<()> {
        if events.is_empty() {
            return Ok(());
        }
        events.into_iter().try_for_each(|event| self.emit(event))?;
        self.forget_outreach()
    }

    /// What nothing needs any more leaves the history of writing to people, once it is worth a fact: a state stays as small as what
    /// caps, conversations and living runs look back for.
    pub(super) fn forget_outreach(&mut self) -> Result<()> {
        let oldest = self.account.runs.values().filter(|run| run.lives()).map(|run| run.entered).min();
        let gates = &self.engine.conduct().gates;
        let forgotten = self.account.head.outreach.forget(gates, oldest, self.now);
        forgotten.map_or(Ok(()), |event| self.emit(event))
    }
}

/// The word that plays and evidence know a signal by: that of its kind, or the name of one of the host's own.
fn word(signal: &Signal) -> &str {
    match &signal.what {
        What::Custom { name, .. } => name.as_str(),
        what => what.word(),
    }
}
