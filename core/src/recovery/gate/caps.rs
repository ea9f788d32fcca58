//! How often somebody is written to. A message counts from the instant when it is given to the host, with the tags that it had then.
//!
//! Windows are half open: with one message within 24 hours the next may go exactly 24 hours later. Days are those of the recipient's own
//! calendar. A smart cap is different: each message says when it goes how long it blocks others, and what the rulebook says later changes
//! nothing for it.

use alloc::vec::Vec;

use chrono::{DateTime, Days, NaiveDate, TimeDelta, Utc};

use super::attempt::Asking;
use super::{Gates, Say};
use crate::error::Result;
use crate::id::Name;
use crate::recovery::outreach::{Sent, SmartWindow};
use crate::recovery::rules::{Cap, CapPer};
use crate::recovery::subject::Purpose;
use crate::time::{Span, Zone};

/// Every cap must have room. Where several have none, the message may go when the last of them has.
pub(super) fn caps(asking: &mut Asking<'_>) -> Result<Say> {
    let now = asking.attempt.now;
    let mut last: Option<(DateTime<Utc>, &Name)> = None;
    for cap in &asking.gates.rules.caps {
        let room = cap.room(asking)?;
        if let Some(at) = room.filter(|at| *at > now && last.is_none_or(|(known, _)| known < *at)) {
            last = Some((at, &cap.id));
        }
    }
    Ok(last.map_or(Say::Pass, |(until, cap)| Say::Capped(until, cap.clone())))
}

impl Cap {
    /// From when on there is room for the message; none where there always is.
    fn room(&self, asking: &Asking<'_>) -> Result<Option<DateTime<Utc>>> {
        let attempt = asking.attempt;
        if !attempt.channel.is_some_and(|id| self.counts(id, attempt.purpose, attempt.tags)) {
            return Ok(None);
        }
        let domain = asking.place().domain;
        let counted = attempt.outreach.sent.iter().rev().filter(|sent| {
            let theirs = match self.per {
                CapPer::Contact => sent.contact.as_ref() == attempt.contact,
                CapPer::Account => true,
                CapPer::Domain => domain.is_some() && sent.domain.as_ref() == domain,
            };
            theirs && self.counts(&sent.channel, sent.purpose, &sent.tags)
        });
        if self.smart.is_some() {
            return Ok(counted.filter_map(|sent| sent.blocked_by(&self.id)).max());
        }
        // The message that must have left the window: of the newest as many as the cap allows, the oldest.
        // Nothing older decides anything: messages stand in the order of their times.
        let recent = attempt.now.checked_sub_signed(self.looks_back()).unwrap_or(DateTime::<Utc>::MIN_UTC);
        let counted = counted.take_while(|sent| sent.at >= recent);
        let Some(oldest) = counted.map(|sent| sent.at).nth(last_place(self.at_most)) else { return Ok(None) };
        if let Some(within) = self.within {
            return within.after(oldest).map(Some);
        }
        let zone = attempt.zones.best().cloned().unwrap_or(Zone::UTC);
        self.local_days.map(|days| first_day_after(oldest, days, &zone)).transpose()
    }

    /// Whether the cap is about such messages.
    pub(crate) fn counts(&self, channel: &Name, purpose: Purpose, tags: &[Name]) -> bool {
        (self.channels.is_empty() || self.channels.contains(channel))
            && (self.purposes.is_empty() || self.purposes.contains(&purpose))
            && (self.tags.is_empty() || self.tags.iter().any(|tag| tags.contains(tag)))
    }

    /// How long the cap looks back.
    pub(super) fn looks_back(&self) -> TimeDelta {
        // A local day may have 25 hours, and a recipient may move to a zone a day behind: two days more are enough.
        let days = self.local_days.map(|days| TimeDelta::days(i64::from(days).saturating_add(2)));
        let elapsed = [self.within, self.smart].into_iter().flatten().map(Span::as_time_delta);
        elapsed.chain(days).max().unwrap_or_default()
    }
}

impl Gates {
    /// How long a message blocks others under the smart caps as they are now.
    pub(crate) fn windows_of(&self, sent: &Sent) -> Result<Vec<SmartWindow>> {
        let caps = self.rules.caps.iter();
        let caps = caps.filter(|cap| cap.counts(&sent.channel, sent.purpose, &sent.tags));
        let smart = caps.filter_map(|cap| Some((cap, cap.smart?)));
        smart
            .map(|(cap, smart)| Ok(SmartWindow { cap: cap.id.clone(), until: smart.after(sent.at)? }))
            .collect()
    }
}

impl Sent {
    /// Until when it blocks messages under a smart cap.
    fn blocked_by(&self, cap: &Name) -> Option<DateTime<Utc>> {
        let own = self.windows.iter().filter(|window| window.cap == *cap).map(|window| window.until);
        own.chain(self.blocks_until).max()
    }
}

/// The place of the oldest message that still counts, the newest being at zero.
pub(super) fn last_place(at_most: u32) -> usize {
    usize::try_from(at_most.saturating_sub(1)).unwrap_or(usize::MAX)
}

/// The beginning of the first local day on which a message of `at` is no longer within `days` days.
fn first_day_after(at: DateTime<Utc>, days: u32, zone: &Zone) -> Result<DateTime<Utc>> {
    let later = |date: NaiveDate| date.checked_add_days(Days::new(u64::from(days)));
    zone.start_of_day(later(zone.local_date(at)?).unwrap_or(NaiveDate::MAX))
}
