//! What happens to things that can stall, and what plays make of it: entries and exits.

use alloc::format;
use alloc::sync::Arc;
use alloc::vec::Vec;

use chrono::{DateTime, Utc};

use super::watch::is_stalled;
use crate::account::turn::Turn;
use crate::error::Result;
use crate::id::{EffectKey, Name, RunId};
use crate::recovery::{
    CompiledPlay, Entering, Happening, Journey, JourneyEnd, JourneyEvent, JourneyRef, Observation, Run, RunEnd, RunEvent,
    Trigger,
};

impl Turn<'_> {
    /// Takes in what is known of a thing now.
    pub(super) fn observed(&mut self, known: Option<&Journey>, seen: &Observation) -> Result<()> {
        let engine = self.engine;
        let events = engine.conduct().detection.observe(known, seen, self.now)?;
        self.journey_events(&seen.about, events)
    }

    /// A journey is idle for long enough: it was abandoned at that instant.
    pub(in crate::account) fn journey_due(&mut self, about: &JourneyRef, due: DateTime<Utc>) -> Result<()> {
        let Some(journey) = self.account.journeys.share(about) else { return Ok(()) };
        let engine = self.engine;
        let priced = self.priced(&journey);
        let events =
            self.with_facts(&journey, priced.as_ref(), |facts| engine.conduct().detection.idle(&journey, facts, due))?;
        self.journey_events(about, events)
    }

    /// Makes facts about a thing, and what follows from each.
    pub(super) fn journey_events(&mut self, about: &JourneyRef, events: Vec<JourneyEvent>) -> Result<()> {
        for event in events {
            let before = self.account.journeys.share(about);
            self.emit((about.clone(), event.clone()))?;
            self.journey_did(about, before.as_deref(), &event)?;
        }
        Ok(())
    }

    fn journey_did(&mut self, about: &JourneyRef, before: Option<&Journey>, event: &JourneyEvent) -> Result<()> {
        match event {
            JourneyEvent::Opened { .. } => {
                self.enter_plays(about, &Trigger::Opened)?;
                self.enter_plays(about, &Trigger::StageEntered)
            }
            JourneyEvent::Active { stage, .. } => {
                self.exit_runs(about, &Happening::Activity)?;
                if before.is_some_and(|before| before.stage != *stage) {
                    self.exit_runs(about, &Happening::StageChanged)?;
                    self.enter_plays(about, &Trigger::StageEntered)?;
                }
                Ok(())
            }
            JourneyEvent::Resumed { stage, .. } => {
                self.end_runs(about, RunEnd::Resumed)?;
                self.enter_plays(about, &Trigger::Opened)?;
                if before.is_some_and(|before| before.stage != *stage) {
                    self.enter_plays(about, &Trigger::StageEntered)?;
                }
                Ok(())
            }
            // An offer that was made again has another end: reminders of the old one are void.
            JourneyEvent::Changed { ends, .. } if before.is_some_and(|before| before.ends != *ends) => {
                self.end_runs(about, RunEnd::Resumed)?;
                self.enter_plays(about, &Trigger::Opened)
            }
            JourneyEvent::Changed { .. } | JourneyEvent::Noticed { .. } => Ok(()),
            JourneyEvent::Abandoned { .. } => self.enter_plays(about, &Trigger::Abandoned),
            JourneyEvent::Ended { end, .. } => {
                let (happening, run_end) = match end {
                    JourneyEnd::Ordered => (Happening::Ordered, RunEnd::Ordered),
                    JourneyEnd::ConvertedElsewhere => {
                        (Happening::ConvertedElsewhere, RunEnd::ConvertedElsewhere)
                    }
                    _ => (Happening::Ended, RunEnd::SubjectEnded),
                };
                self.exit_runs(about, &happening)?;
                self.end_runs(about, run_end)
            }
        }
    }

    /// A signal, or a word of the engine's own, about a thing: runs that wait for it go on, exits count, plays begin.
    pub(super) fn heard_of(&mut self, about: &JourneyRef, word: &str) -> Result<()> {
        if word == "dropped" {
            return self.dropped(about);
        }
        if word == "quote_expired" {
            self.quote_expired(about)?;
        }
        let engine = self.engine;
        for run in self.living(about) {
            let Some(play) = engine.conduct().plays.get(&run.start.play, run.start.version) else { continue };
            let events = self.with_clocks(&run, |clocks| play.heard(&run, word, self.now, clocks, self.now))?;
            self.run_events(&run.id, events)?;
        }
        self.exit_runs(about, &Happening::Signal(word))?;
        self.enter_plays(about, &Trigger::Signal(word))
    }

    /// An offer that ended is found stalled at once: only a new one helps.
    fn quote_expired(&mut self, about: &JourneyRef) -> Result<()> {
        let known = self.account.journeys.share(about).filter(|journey| journey.is_open() && !is_stalled(journey));
        let Some(journey) = known else { return Ok(()) };
        let engine = self.engine;
        let priced = self.priced(&journey);
        let expired = Journey { idle_at: Some(self.now), ..(*journey).clone() };
        let events = self.with_facts(&expired, priced.as_ref(), |facts| {
            engine.conduct().detection.idle(&expired, facts, self.now)
        })?;
        self.end_runs(about, RunEnd::Resumed)?;
        self.journey_events(about, events)
    }

    /// What left the state stalls no more.
    fn dropped(&mut self, about: &JourneyRef) -> Result<()> {
        let open = self.account.journeys.get(about).is_some_and(Journey::is_open);
        if !open {
            return Ok(());
        }
        self.journey_events(about, [JourneyEvent::Ended { end: JourneyEnd::Expired, order: None }].into())
    }

    /// The living runs about a thing.
    pub(super) fn living(&self, about: &JourneyRef) -> Vec<Arc<Run>> {
        let runs = self.account.runs.iter().filter(|(_, run)| run.lives() && run.start.journey == *about);
        runs.filter_map(|(id, _)| self.account.runs.share(id)).collect()
    }

    /// Plays begin that this makes begin.
    fn enter_plays(&mut self, about: &JourneyRef, trigger: &Trigger<'_>) -> Result<()> {
        let Some(journey) = self.account.journeys.share(about).filter(|journey| journey.is_open()) else {
            return Ok(());
        };
        let engine = self.engine;
        let plays = &engine.conduct().plays;
        if !plays.about(about.kind) {
            return Ok(());
        }
        let priced = if plays.asks(about.kind) { self.priced(&journey) } else { None };
        let entering: Vec<&CompiledPlay> =
            self.with_facts(&journey, priced.as_ref(), |facts| plays.entering(&journey, trigger, facts));
        entering.into_iter().try_for_each(|play| self.enter(play, &journey))
    }

    fn enter(&mut self, play: &CompiledPlay, journey: &Journey) -> Result<()> {
        let key = play.key(journey, self.account.id());
        let marks = &self.account.head.outreach.entered;
        let last = marks.iter().find(|mark| mark.play == *play.id() && mark.key == key).map(|mark| mark.at);
        let engine = self.engine;
        let mut living = self.account.runs.values().filter(|run| run.lives());
        let entering = play.enter(&engine.conduct().plays, journey, &key, &mut living, last, self.now);
        let Entering::Enter { ends } = entering else { return Ok(()) };
        for (run, end) in ends {
            self.end_run(&run, end)?;
        }
        // The number of the fact that begins it: no run ever gets the id of another.
        let id = RunId::new(format!("r-{}", self.account.seq().saturating_add(1)))?;
        self.emit((id.clone(), RunEvent::Entered { start: play.start(journey, key) }))?;
        let Some(run) = self.account.runs.share(&id) else { return Ok(()) };
        let events = self.with_clocks(&run, |clocks| play.begin(&run, clocks, self.now))?;
        self.run_events(&id, events)
    }

    /// Exits and goals of the runs about a thing.
    pub(super) fn exit_runs(&mut self, about: &JourneyRef, happening: &Happening<'_>) -> Result<()> {
        for run in self.living(about) {
            self.exit_run(&run, happening)?;
        }
        Ok(())
    }

    pub(super) fn exit_run(&mut self, run: &Run, happening: &Happening<'_>) -> Result<()> {
        let engine = self.engine;
        let Some(play) = engine.conduct().plays.get(&run.start.play, run.start.version) else { return Ok(()) };
        match play.exit(run, happening) {
            Some(event) => self.run_events(&run.id, [event].into()),
            None => Ok(()),
        }
    }

    /// The runs about a thing end: by rule, whatever their plays say.
    fn end_runs(&mut self, about: &JourneyRef, end: RunEnd) -> Result<()> {
        let generation = self.account.journeys.get(about).map_or(0, |journey| journey.generation);
        for run in self.living(about) {
            // A run that began in this generation goes on when somebody comes back to an earlier one.
            if end == RunEnd::Resumed && run.start.generation >= generation && !self.is_void(&run) {
                continue;
            }
            self.end_run(&run.id, end)?;
        }
        Ok(())
    }

    /// Whether the offer that a run is about has another end by now.
    fn is_void(&self, run: &Run) -> bool {
        let journey = self.account.journeys.get(&run.start.journey);
        journey.is_some_and(|journey| journey.ends != run.start.ends || journey.abandoned.is_none() && run.start.abandoned.is_some())
    }

    pub(super) fn end_run(&mut self, id: &RunId, end: RunEnd) -> Result<()> {
        self.run_events(id, [RunEvent::Ended { end }].into())
    }

    /// Makes facts about a run; messages of one that ended are void unless the host has taken them.
    pub(super) fn run_events(&mut self, id: &RunId, events: Vec<RunEvent>) -> Result<()> {
        for event in events {
            let ended = matches!(event, RunEvent::Ended { .. });
            self.emit((id.clone(), event))?;
            if ended {
                self.void_effects(id)?;
            }
        }
        Ok(())
    }

    /// A new rulebook ends the runs whose play it does not have.
    pub(in crate::account) fn remove_plays(&mut self) -> Result<()> {
        let engine = self.engine;
        let gone: Vec<RunId> = (self.account.runs.iter())
            .filter(|(_, run)| run.lives())
            .filter(|(_, run)| engine.conduct().plays.get(&run.start.play, run.start.version).is_none())
            .map(|(id, _)| id.clone())
            .collect();
        gone.iter().try_for_each(|id| self.end_run(id, RunEnd::PlayRemoved))
    }

    /// The effects of a run that nobody answered yet.
    pub(super) fn open_effects_of(&self, run: &RunId) -> Vec<EffectKey> {
        let of_run = |effect: &&crate::account::Effect| effect.kind.run() == Some(run);
        self.account.effects.values().filter(of_run).map(|effect| effect.key.clone()).collect()
    }

    /// A name that holds wherever an id is needed.
    pub(super) fn name(text: &str) -> Result<Name> {
        Name::new(text)
    }
}
