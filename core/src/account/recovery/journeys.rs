//! What happens to things that can stall, and what plays make of it: entries and exits.

use alloc::format;
use alloc::sync::Arc;
use alloc::vec::Vec;

use chrono::{DateTime, Utc};

use super::pricing::Own;
use crate::account::turn::Turn;
use crate::cart::CartState;
use crate::error::Result;
use crate::id::RunId;
use crate::recovery::{
    CompiledPlay, Entering, Happening, Journey, JourneyEnd, JourneyEvent, JourneyKind, JourneyRef,
    Observation, Run, RunEnd, RunEvent, Trigger,
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
        if self.is_placing(&journey) {
            // The buyer has done everything; the other system has the ball. A refusal begins the wait anew.
            return self.journey_events(about, [JourneyEvent::Waits { idle_at: None }].into());
        }
        let engine = self.engine;
        let priced = self.priced(&journey);
        let events =
            self.with_facts(&journey, priced.as_ref(), |facts| engine.conduct().detection.idle(facts, due))?;
        self.journey_events(about, events)
    }

    /// Whether the other system that takes orders has the thing.
    fn is_placing(&self, journey: &Journey) -> bool {
        let Some(Own::Cart(cart)) = self.own(journey) else { return false };
        self.account.carts.get(&cart).is_some_and(|cart| cart.state == CartState::Placing)
    }

    /// Makes facts about a thing, and what follows from each.
    pub(super) fn journey_events(&mut self, about: &JourneyRef, events: Vec<JourneyEvent>) -> Result<()> {
        let had_ended = self.account.journeys.get(about).is_some_and(|journey| !journey.is_open());
        for event in events {
            let before = self.account.journeys.share(about);
            self.emit((about.clone(), event.clone()))?;
            self.journey_did(about, before.as_deref(), &event)?;
        }
        // What had ended and is there again (an offer that is made again, a cart that is filled again) is entered once all of it is known.
        let is_open = self.account.journeys.get(about).is_some_and(Journey::is_open);
        if had_ended && is_open { self.enter_plays(about, &Trigger::Opened) } else { Ok(()) }
    }

    fn journey_did(
        &mut self,
        about: &JourneyRef,
        before: Option<&Journey>,
        event: &JourneyEvent,
    ) -> Result<()> {
        match event {
            JourneyEvent::Opened { .. } => {
                self.hand_on(about)?;
                self.enter_plays(about, &Trigger::Opened)?;
                self.enter_plays(about, &Trigger::StageEntered)
            }
            JourneyEvent::Active { activity, stage, .. } => {
                if before.is_some_and(|before| before.activity < *activity) {
                    self.exit_runs(about, &Happening::Activity, *activity)?;
                }
                if before.is_some_and(|before| before.stage != *stage) {
                    self.exit_runs(about, &Happening::StageChanged, self.now)?;
                    self.enter_plays(about, &Trigger::StageEntered)?;
                }
                Ok(())
            }
            JourneyEvent::Resumed { stage, .. } => {
                self.exit_runs(about, &Happening::Resumed, self.now)?;
                self.exit_runs(about, &Happening::Activity, self.now)?;
                if before.is_some_and(|before| before.stage != *stage) {
                    self.exit_runs(about, &Happening::StageChanged, self.now)?;
                    self.enter_plays(about, &Trigger::StageEntered)?;
                }
                Ok(())
            }
            // An offer that was made again has another end: what waits for the old one waits for the new one.
            JourneyEvent::Changed { content } if before.is_some_and(|before| before.ends != content.ends) => {
                self.move_runs(about)
            }
            JourneyEvent::Changed { .. } | JourneyEvent::Noticed { .. } | JourneyEvent::Waits { .. } => {
                Ok(())
            }
            JourneyEvent::Abandoned { .. } => self.enter_plays(about, &Trigger::Abandoned),
            JourneyEvent::Ended { end, .. } => {
                let (happening, run_end) = match end {
                    JourneyEnd::Ordered => (Happening::Ordered, RunEnd::Ordered),
                    JourneyEnd::ConvertedElsewhere => {
                        (Happening::ConvertedElsewhere, RunEnd::ConvertedElsewhere)
                    }
                    _ => (Happening::Ended, RunEnd::SubjectEnded),
                };
                self.exit_runs(about, &happening, self.now)?;
                self.end_runs(about, run_end)?;
                self.enter_plays(about, &Trigger::Ended(*end))
            }
        }
    }

    /// A cart that became a quote is handed on: from here on the quote may stall.
    fn hand_on(&mut self, about: &JourneyRef) -> Result<()> {
        let linked = self.account.journeys.get(about).and_then(|journey| journey.linked.clone());
        let Some(cart) =
            linked.filter(|linked| about.kind == JourneyKind::Quote && linked.kind == JourneyKind::Cart)
        else {
            return Ok(());
        };
        let open = self.account.journeys.get(&cart).is_some_and(Journey::is_open);
        if !open {
            return Ok(());
        }
        let ended = JourneyEvent::Ended { ended: self.now, end: JourneyEnd::HandedOn, order: None };
        self.journey_events(&cart, [ended].into())
    }

    /// A signal, or a word of the engine's own, about a thing: runs that wait for it go on, exits count, plays begin.
    pub(super) fn heard_of(&mut self, about: &JourneyRef, word: &str, at: DateTime<Utc>) -> Result<()> {
        let engine = self.engine;
        for run in self.living(about) {
            let Some(play) = engine.conduct().plays.get(&run.start.play, run.start.version) else { continue };
            let events = self.with_clocks(&run, |clocks| play.heard(&run, word, at, clocks, self.now))?;
            self.run_events(&run.id, events)?;
        }
        self.exit_runs(about, &Happening::Signal(word), at)?;
        self.enter_plays(about, &Trigger::Signal(word))
    }

    /// What waits for an instant before the end of a thing waits for its new end.
    fn move_runs(&mut self, about: &JourneyRef) -> Result<()> {
        let engine = self.engine;
        for run in self.living(about) {
            let Some(play) = engine.conduct().plays.get(&run.start.play, run.start.version) else { continue };
            let events = self.with_clocks(&run, |clocks| play.moved(&run, clocks, self.now))?;
            self.run_events(&run.id, events)?;
        }
        Ok(())
    }

    /// What left the state stalls no more.
    pub(super) fn dropped(&mut self, about: &JourneyRef) -> Result<()> {
        let open = self.account.journeys.get(about).is_some_and(Journey::is_open);
        if !open {
            return Ok(());
        }
        self.journey_events(
            about,
            [JourneyEvent::Ended { ended: self.now, end: JourneyEnd::Expired, order: None }].into(),
        )
    }

    /// The living runs about a thing.
    pub(super) fn living(&self, about: &JourneyRef) -> Vec<Arc<Run>> {
        let runs = self.account.runs.iter().filter(|(_, run)| run.lives() && run.start.journey == *about);
        runs.filter_map(|(id, _)| self.account.runs.share(id)).collect()
    }

    /// Plays begin that this makes begin.
    fn enter_plays(&mut self, about: &JourneyRef, trigger: &Trigger<'_>) -> Result<()> {
        let Some(journey) = self.account.journeys.share(about) else { return Ok(()) };
        if !journey.is_open() && !matches!(trigger, Trigger::Ended(_)) {
            return Ok(());
        }
        let engine = self.engine;
        let plays = &engine.conduct().plays;
        // Most signals begin nothing: what is known of the thing is put together only where a play asks.
        let Some(asks) = plays.awaits(about.kind, trigger) else { return Ok(()) };
        let priced = if asks { self.priced(&journey) } else { None };
        let entering: Vec<&CompiledPlay> =
            self.with_facts(&journey, priced.as_ref(), |facts| plays.entering(&journey, trigger, facts));
        entering.into_iter().try_for_each(|play| self.enter(play, &journey))
    }

    fn enter(&mut self, play: &CompiledPlay, journey: &Journey) -> Result<()> {
        let key = play.key(journey, self.account.id());
        let marks = &self.account.head.outreach.entered;
        let last = marks.iter().find(|mark| mark.play == *play.id() && mark.key == key).map(|mark| mark.at);
        let engine = self.engine;
        let entering = {
            let mut living = self.account.runs.values().filter(|run| run.lives());
            play.enter(&engine.conduct().plays, journey, &key, &mut living, last, self.now)
        };
        let Entering::Enter { ends } = entering else { return Ok(()) };
        for (run, end) in ends {
            self.end_run(&run, end)?;
        }
        let mut start = play.start(journey, self.account.id());
        if play.keeps_lines() {
            start.lines = self.lines_of(journey);
        }
        // The number of the fact that begins it: no run ever gets the id of another.
        let id = RunId::new(format!("r-{}", self.account.seq().saturating_add(1)))?;
        self.emit((id.clone(), RunEvent::Entered { start }))?;
        let Some(run) = self.account.runs.share(&id) else { return Ok(()) };
        let events = self.with_clocks(&run, |clocks| play.begin(&run, clocks, self.now))?;
        self.run_events(&id, events)
    }

    /// Exits and goals of the runs about a thing. What happened before a run began says nothing to it.
    pub(super) fn exit_runs(
        &mut self,
        about: &JourneyRef,
        happening: &Happening<'_>,
        at: DateTime<Utc>,
    ) -> Result<()> {
        for run in self.living(about).into_iter().filter(|run| run.entered <= at) {
            self.exit_run(&run, happening)?;
        }
        Ok(())
    }

    pub(super) fn exit_run(&mut self, run: &Run, happening: &Happening<'_>) -> Result<()> {
        let engine = self.engine;
        let Some(play) = engine.conduct().plays.get(&run.start.play, run.start.version) else {
            return Ok(());
        };
        match play.exit(run, happening) {
            Some(event) => self.run_events(&run.id, [event].into()),
            None => Ok(()),
        }
    }

    /// The runs about a thing end: by rule, whatever their plays say.
    fn end_runs(&mut self, about: &JourneyRef, end: RunEnd) -> Result<()> {
        self.living(about).iter().try_for_each(|run| self.end_run(&run.id, end))
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
}
