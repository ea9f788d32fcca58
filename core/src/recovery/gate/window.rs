//! When something may be sent: quiet hours and open windows of the recipient's own clock, business calendars, and how much may leave at
//! once.

use super::attempt::Asking;
use super::caps::last_place;
use super::{GateReason, Gates, Say};
use crate::error::{Code, Result};
use crate::id::Name;
use crate::limits;
use crate::time::{Schedule, Span, Zone};

/// The channel is open where the recipient is, and so are the calendars of channel and step. A regulated channel is closed to a recipient
/// whose own zone nobody knows.
pub(super) fn window(asking: &mut Asking<'_>) -> Result<Say> {
    let attempt = asking.attempt;
    let regulated = asking.channel.is_some_and(|channel| channel.regulated);
    if regulated && attempt.zones.own().is_none() {
        return Ok(Say::Drop(GateReason::ZoneUnknown.name()));
    }
    let zone = &attempt.zones.best().cloned().unwrap_or(Zone::UTC);
    let (quiet, open) =
        asking.channel.map_or((&[][..], &[][..]), |channel| (&channel.quiet[..], &channel.open[..]));
    let mut awake = Schedule::new();
    for window in quiet {
        awake = awake.outside(window, zone);
    }
    let mut schedule = awake.clone();
    if !open.is_empty() {
        schedule = schedule.inside_any(open, zone);
    }
    for id in asking.channel.and_then(|channel| channel.calendar.as_ref()).into_iter().chain(attempt.calendar)
    {
        let Some(calendar) = asking.gates.calendars.get(id) else {
            return Ok(Say::Drop(GateReason::UnknownCalendar.name()));
        };
        schedule = schedule.open(calendar);
    }
    let next = match schedule.next(attempt.now) {
        Ok(next) => next,
        // Windows that never meet are found by lint; a play that was let through all the same must not stop the account.
        Err(error) if error.code == Code::NoOpenTime => return Ok(Say::Drop(GateReason::NeverOpen.name())),
        Err(error) => return Err(error),
    };
    if next == attempt.now {
        return Ok(Say::Pass);
    }
    let word = if awake.allows(attempt.now)? { GateReason::Closed } else { GateReason::QuietHours };
    Ok(Say::Blocked(next, word.name()))
}

/// The channel has room for one more message of the account. Those of other tools leave elsewhere and do not count.
pub(super) fn rate(asking: &mut Asking<'_>) -> Result<Say> {
    let attempt = asking.attempt;
    if attempt.outreach.sent.len() >= limits::OUTREACH {
        return Ok(Say::Drop(GateReason::TooMany.name()));
    }
    let Some((channel, rate)) = asking.channel.and_then(|channel| Some((channel, channel.rate.as_ref()?)))
    else {
        return Ok(Say::Pass);
    };
    let own = attempt.outreach.sent.iter().rev();
    let own = own.filter(|sent| sent.key.is_some() && sent.channel == channel.id);
    let Some(oldest) = own.map(|sent| sent.at).nth(last_place(rate.at_most)) else { return Ok(Say::Pass) };
    let room = rate.within.after(oldest)?;
    Ok(if room > attempt.now { Say::Blocked(room, GateReason::Rate.name()) } else { Say::Pass })
}

impl Gates {
    /// How long an address that failed for now is left alone: a day unless the channel says otherwise.
    pub(crate) fn soft_bounce(&self, channel: &Name) -> Span {
        let rule = self.rules.channel(channel).and_then(|channel| channel.soft_bounce);
        rule.or_else(|| Span::minutes(24 * 60).ok()).unwrap_or(Span::ZERO)
    }
}
