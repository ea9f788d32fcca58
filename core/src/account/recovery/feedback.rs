//! What became of messages: answers of the host, replies, opt-outs.

use alloc::vec::Vec;

use chrono::{DateTime, Utc};

use crate::account::effect::{Effect, EffectKind, EffectResult};
use crate::account::event::AccountEvent;
use crate::account::turn::Turn;
use crate::error::Result;
use crate::id::{EffectKey, RunId};
use crate::recovery::{Ball, Feedback, Gate, Happening, Run, RunEnd, RunEvent, RunWait, Sent, Signal, What};

impl EffectKind {
    /// The run that it comes from.
    #[must_use]
    pub fn run(&self) -> Option<&RunId> {
        match self {
            Self::Send { message } => Some(&message.origin.run),
            Self::Task { task } => Some(&task.origin.run),
            Self::Audience { audience } => Some(&audience.origin.run),
            Self::Upsert { record } => Some(&record.origin.run),
            Self::Webhook { call } => Some(&call.origin.run),
            Self::Offer { offer } => Some(&offer.origin.run),
            Self::MakeQuote { origin, .. } | Self::HoldPrice { origin, .. } => Some(&origin.run),
            _ => None,
        }
    }
}

impl Turn<'_> {
    /// The host's answer to a message: the cap that it took, the address, the person.
    pub(in crate::account) fn message_answered(&mut self, sent: &Sent, result: &EffectResult) -> Result<()> {
        let Some(feedback) = feedback(result) else { return Ok(()) };
        let engine = self.engine;
        let events =
            self.account.head.outreach.answered(sent, feedback, self.now, &engine.conduct().gates)?;
        self.outreach_events(events)?;
        self.cancel_blocked()
    }

    /// Whoever opted out gets nothing that is on its way: what the host has not taken yet is stale at once.
    pub(super) fn cancel_blocked(&mut self) -> Result<()> {
        let gates = &self.engine.conduct().gates;
        let outreach = &self.account.head.outreach;
        let blocked = |effect: &&Effect| match &effect.kind {
            EffectKind::Send { message } => gates.still_allowed(outreach, &message.sent, self.now).is_err(),
            _ => false,
        };
        let keys: Vec<EffectKey> =
            self.account.effects.values().filter(blocked).map(|effect| effect.key.clone()).collect();
        keys.into_iter().try_for_each(|key| self.lapse(key))
    }

    /// The effects of a run that ended: what the host has not taken yet is stale at once.
    pub(super) fn void_effects(&mut self, run: &RunId) -> Result<()> {
        // What a run sent before it came to its end by itself still goes out.
        let end = self.account.runs.get(run).and_then(|run| run.end);
        if end.is_none_or(|end| {
            matches!(end, RunEnd::Completed | RunEnd::PlayRemoved | RunEnd::Past | RunEnd::TooLong)
        }) {
            return Ok(());
        }
        let of_run = |effect: &&Effect| match &effect.kind {
            EffectKind::Send { message } => message.origin.run == *run,
            _ => false,
        };
        let messages = self.account.effects.values().filter(of_run);
        let keys: Vec<EffectKey> = messages.map(|effect| effect.key.clone()).collect();
        keys.into_iter().try_for_each(|key| self.lapse(key))
    }

    /// An effect that nobody has to do any more; a message of it counts towards no cap.
    fn lapse(&mut self, key: EffectKey) -> Result<()> {
        let sent = match self.account.effects.get(&key).map(|effect| &effect.kind) {
            Some(EffectKind::Send { message }) => Some(message.sent.clone()),
            _ => None,
        };
        self.emit(AccountEvent::EffectLapsed { key })?;
        let Some(sent) = sent else { return Ok(()) };
        let engine = self.engine;
        let gates = &engine.conduct().gates;
        let events = self.account.head.outreach.answered(&sent, Feedback::Failed, self.now, gates)?;
        self.outreach_events(events)
    }

    /// The deadline of an effect is over: nobody has to do it any more. The host may have done it and not said so, so a message goes on to
    /// count until the host says that it was not sent.
    pub(in crate::account) fn effect_due(&mut self, key: &EffectKey) -> Result<()> {
        self.emit(AccountEvent::EffectLapsed { key: key.clone() })
    }

    /// Somebody wrote back.
    pub(super) fn replied(&mut self, signal: &Signal, at: DateTime<Utc>) -> Result<()> {
        if let What::Replied { key: Some(key) } = &signal.what {
            return self.happened_to(key, &Happening::Replied);
        }
        let of_contact = |run: &&Run| run.lives() && run.start.contact == signal.contact && run.entered <= at;
        let runs: Vec<_> = self.account.runs.values().filter(of_contact).cloned().collect();
        runs.iter().try_for_each(|run| self.exit_run(run, &Happening::Replied))
    }

    /// A person gives the ball back: what it held back is looked at again then. What the person took over is theirs.
    pub(super) fn ball_returned(&mut self, ball: &Ball) -> Result<()> {
        let concerned =
            |run: &&Run| run.lives() && ball.concerns(&run.start.journey, run.start.contact.as_ref());
        let runs: Vec<Run> = self.account.runs.values().filter(concerned).cloned().collect();
        for run in runs {
            let held = run.wait.filter(|wait| wait.held.as_ref().is_some_and(|held| held.gate == Gate::Ball));
            match (ball.back, held) {
                (None, _) if ball.closed >= Some(run.entered) => self.end_run(&run.id, RunEnd::TakenOver)?,
                (Some(back), Some(wait)) if back < wait.at => {
                    let wait = RunWait { at: back.max(self.now), ..wait };
                    self.run_events(&run.id, [RunEvent::Waiting { wait }].into())?;
                }
                _ => {}
            }
        }
        Ok(())
    }

    /// Something happened to a message: to the run that sent it.
    pub(super) fn happened_to(&mut self, key: &EffectKey, happening: &Happening<'_>) -> Result<()> {
        let sent = &self.account.head.outreach.sent;
        let run = sent.iter().find(|sent| sent.key.as_ref() == Some(key)).and_then(|sent| sent.run.clone());
        let run = run.and_then(|run| self.account.runs.share(&run)).filter(|run| run.lives());
        run.map_or(Ok(()), |run| self.exit_run(&run, happening))
    }
}

/// What an answer means for the message; nothing where the host will say more.
fn feedback(result: &EffectResult) -> Option<Feedback> {
    Some(match result {
        EffectResult::Accepted { .. } => Feedback::Accepted,
        EffectResult::Delivered {} => Feedback::Delivered,
        EffectResult::SoftBounce {} => Feedback::SoftBounce,
        EffectResult::HardBounce {} => Feedback::HardBounce,
        EffectResult::Complaint {} => Feedback::Complaint,
        EffectResult::Unsubscribed {} => Feedback::Unsubscribed,
        EffectResult::Refused { .. } | EffectResult::Failed { .. } => Feedback::Failed,
        _ => return None,
    })
}
