//! People before machines: somebody of the seller who has the ball, and the one conversation that a company is held.

use chrono::{DateTime, Utc};

use super::attempt::Asking;
use super::{GateReason, Gates, Say, holds_for};
use crate::error::Result;
use crate::id::Name;
use crate::recovery::outreach::{Ball, BallKind};
use crate::recovery::rules::BallRule;
use crate::time::{Calendar, Span};

/// Nobody of the seller has the ball. A person who took over ends it for the runs that began before; one who gave the ball back lets the
/// flow go on after a while. Without a rule about it nothing is held back.
pub(super) fn ball(asking: &mut Asking<'_>) -> Result<Say> {
    let attempt = asking.attempt;
    let Some((rule, calendar)) = asking.gates.ball() else { return Ok(Say::Pass) };
    let mut last: Option<(DateTime<Utc>, GateReason)> = None;
    for ball in
        attempt.outreach.balls.iter().filter(|ball| ball.concerns(&attempt.journey.about, attempt.contact))
    {
        if !ball.is_open() && ball.back.is_none() {
            if ball.closed >= Some(attempt.run.entered) {
                return Ok(Say::Drop(GateReason::TakenOver.name()));
            }
            continue;
        }
        let held = ball.holds_back(rule, calendar, attempt.now)?;
        if let Some(held) = held.filter(|(until, _)| last.is_none_or(|(known, _)| known < *until)) {
            last = Some(held);
        }
    }
    Ok(last.map_or(Say::Pass, |(until, word)| Say::Blocked(until, word.name())))
}

/// One conversation with the company: through its primary contact where one is named, not with two people at a time, and not at all for a
/// while after somebody wrote back.
pub(super) fn arbitration(asking: &mut Asking<'_>) -> Result<Say> {
    let attempt = asking.attempt;
    let Some(rule) = &asking.gates.rules.arbitration else { return Ok(Say::Pass) };
    if !holds_for(&rule.purposes, attempt.purpose) {
        return Ok(Say::Pass);
    }
    let primary = rule.primary.as_ref().filter(|primary| Some(*primary) != attempt.contact);
    let there = |id| attempt.company.contact(id).is_ok_and(|known| !known.inactive);
    if let Some(primary) = primary.filter(|primary| there(primary)) {
        return Ok(Say::Reroute(Some(primary.clone()), GateReason::PrimaryContact.name()));
    }
    let reply = attempt.outreach.replied.map(|at| rule.after_reply.after(at)).transpose()?;
    let others = attempt.outreach.sent.iter().rev().find(|sent| {
        let other = sent.contact.is_some() && sent.contact.as_ref() != attempt.contact;
        other && holds_for(&rule.purposes, sent.purpose)
    });
    let others = others.map(|sent| rule.quiet_others.after(sent.at)).transpose()?;
    let held = [(reply, GateReason::Replied), (others, GateReason::OtherContact)].into_iter();
    let held = held.filter_map(|(until, word)| Some((until.filter(|until| attempt.now < *until)?, word)));
    let last = held.max_by_key(|(until, _)| *until);
    Ok(last.map_or(Say::Pass, |(until, word)| Say::Blocked(until, word.name())))
}

impl Ball {
    /// Until when it holds messages back, if it does: an open task while it is young, until it is due; a call or a negotiation while it goes
    /// on, looked at again on the next business day; one that was handed back until the flow goes on.
    fn holds_back(
        &self,
        rule: &BallRule,
        calendar: &Calendar,
        now: DateTime<Utc>,
    ) -> Result<Option<(DateTime<Utc>, GateReason)>> {
        if !self.is_open() {
            return Ok(self.back.filter(|back| now < *back).map(|back| (back, GateReason::HandedBack)));
        }
        let due = self.due.filter(|due| now < *due);
        let word = match self.kind {
            BallKind::Task => {
                let old = calendar.add_business_days(self.at, rule.task_days)?;
                // One that was to be done by now holds nothing back any more.
                let until = if self.due.is_some() { due } else { Some(old) };
                return Ok(until.filter(|_| now < old).map(|until| (until, GateReason::OpenTask)));
            }
            BallKind::Call => GateReason::Call,
            BallKind::Negotiation => GateReason::Negotiation,
        };
        let until = due.map_or_else(|| calendar.add_business_days(now, 1), Ok)?;
        Ok(Some((until, word)))
    }
}

impl Gates {
    fn ball(&self) -> Option<(&BallRule, &Calendar)> {
        let rule = self.rules.ball.as_ref()?;
        Some((rule, self.calendars.get(&rule.calendar)?))
    }

    /// Whether an outcome of a task or call hands the ball back; the others take over. Without a rule nobody takes over.
    pub(crate) fn hands_back(&self, outcome: Option<&Name>) -> bool {
        let listed = |rule: &BallRule| outcome.is_some_and(|outcome| rule.hands_back.contains(outcome));
        self.rules.ball.as_ref().is_none_or(listed)
    }

    /// When the flow goes on after a ball was handed back: at once where no rule says otherwise.
    pub(crate) fn back(&self, closed: DateTime<Utc>) -> Result<DateTime<Utc>> {
        match self.ball() {
            Some((rule, calendar)) => calendar.add_business_time(closed, rule.hand_back),
            None => Span::ZERO.after(closed),
        }
    }
}
