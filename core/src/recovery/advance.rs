//! How a run goes on: what it waits for next, what a signal or a new end of the thing does to that, what ends it.
//!
//! A run moves by events alone. An answer here is what happens next, never a change; nothing here can fail, so a play can't stop an
//! account. Whether a step that is due may be done is for the gates.

use alloc::vec::Vec;

use chrono::{DateTime, Utc};

use super::journey::JourneyEnd;
use super::play::{ExitOn, ExitTiming, Past};
use super::plays::{CompiledPlay, CompiledStep};
use super::run::{Run, RunEnd, RunEvent, RunWait, StepOutcome, StepTaken};
use super::wait::{Anchors, Clocks, CompiledWait, Length};
use crate::id::{Name, StepId};
use crate::limits;

/// What is to be done with a run that is due.
#[derive(Debug, Clone, PartialEq)]
pub enum Look<'p> {
    /// The step is to be done, if its condition holds and the gates pass it.
    Do(&'p CompiledStep),
    /// It goes on without doing anything.
    Goes(Vec<RunEvent>),
}

/// Something that may end a run.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Happening<'a> {
    /// The thing was ordered.
    Ordered,
    /// The same was ordered elsewhere.
    ConvertedElsewhere,
    /// The thing came to another end.
    Ended,
    /// Activity that counts at its stage.
    Activity,
    /// Somebody came back after it was abandoned.
    Resumed,
    /// It is at another stage.
    StageChanged,
    /// The recipient wrote back.
    Replied,
    /// The recipient followed a link.
    Clicked,
    /// A signal about the thing: its word.
    Signal(&'a str),
}

impl CompiledPlay {
    /// What follows the beginning of a run: it waits for its first step, or it has ended.
    #[must_use]
    pub fn begin(&self, run: &Run, clocks: &Clocks<'_>, now: DateTime<Utc>) -> Vec<RunEvent> {
        self.walk(run, clocks, now).go(self.steps.first())
    }

    /// What is to be done with a run that is due: an exit that waited for the next step ends it, a wait for a signal that did not
    /// come goes on elsewhere, and any other step is to be done.
    #[must_use]
    pub fn look(&self, run: &Run, clocks: &Clocks<'_>, now: DateTime<Utc>) -> Look<'_> {
        if let Some(end) = run.leaving {
            return Look::Goes([RunEvent::Ended { end }].into());
        }
        let Some(wait) = &run.wait else { return Look::Goes(Vec::new()) };
        match (self.step(&wait.step), &wait.otherwise) {
            // The version was changed in place: the step that it waited for is gone.
            (None, _) => Look::Goes([RunEvent::Ended { end: RunEnd::PlayRemoved }].into()),
            (Some(step), None) => Look::Do(step),
            (Some(_), Some(_)) => Look::Goes(self.timed_out(run, clocks, now)),
        }
    }

    /// What follows when a step is behind the run: the step itself, then what the run waits for next. `to` is where a branch or
    /// split goes on.
    #[must_use]
    pub fn after(
        &self,
        run: &Run,
        taken: StepTaken,
        to: Option<&StepId>,
        clocks: &Clocks<'_>,
        now: DateTime<Utc>,
    ) -> Vec<RunEvent> {
        let Some(step) = self.step(&taken.step) else {
            return [RunEvent::Ended { end: RunEnd::PlayRemoved }].into();
        };
        let mut walk = self.walk(run, clocks, now);
        let done = taken.outcome == StepOutcome::Done;
        let due = run.wait.as_ref().map_or(now, RunWait::by_plan);
        walk.pass(taken, due);
        if done && step.rule.end {
            return walk.end(RunEnd::Completed);
        }
        if let (Some(CompiledWait::Repeat { every, at_most, .. }), Some(wait)) = (&step.wait, &run.wait) {
            let next = wait.repeats.saturating_add(1);
            if next < *at_most
                && let Some(planned) = every.after(due, clocks)
            {
                return match walk.occurrence(step, next, planned) {
                    Arrival::Waits(wait) => walk.wait(wait),
                    Arrival::LeftOut(outcome, due) => {
                        let taken = walk.taken(&step.rule.id, outcome);
                        walk.pass(taken, due);
                        walk.go(self.following(step))
                    }
                    Arrival::Ends(end) => walk.end(end),
                };
            }
        }
        let to = to.and_then(|to| self.step(to));
        walk.go(to.or_else(|| self.following(step)))
    }

    /// What follows when a step is behind the run and ends it, whatever would come next: it was held back, a person took over.
    #[must_use]
    pub fn after_last(run: &Run, taken: StepTaken, end: RunEnd) -> Vec<RunEvent> {
        let due = run.wait.as_ref().map_or(taken.at, RunWait::by_plan);
        [RunEvent::Taken { taken, due }, RunEvent::Ended { end }].into()
    }

    /// What a signal does to what the run waits for. The step is due at once if it waited for the signal; a repetition that the
    /// signal stops is over. A signal from before the wait, or from after its timeout, does nothing.
    #[must_use]
    pub fn heard(
        &self,
        run: &Run,
        signal: &str,
        at: DateTime<Utc>,
        clocks: &Clocks<'_>,
        now: DateTime<Utc>,
    ) -> Vec<RunEvent> {
        let waits = |wait: &&RunWait| wait.signals.iter().any(|known| known.as_str() == signal);
        let Some(wait) = run.wait.as_ref().filter(waits) else { return Vec::new() };
        let Some(step) = self.step(&wait.step) else { return Vec::new() };
        if let Some(CompiledWait::Repeat { .. }) = step.wait {
            if at < run.entered {
                return Vec::new();
            }
            let mut walk = self.walk(run, clocks, now);
            let taken = walk.taken(&wait.step, StepOutcome::Stopped);
            walk.pass(taken, wait.by_plan());
            return walk.go(self.following(step));
        }
        if at < run.previous_done.unwrap_or(run.entered) || at > wait.due {
            return Vec::new();
        }
        let heard =
            RunWait { due: at, planned: None, at: now, signals: Vec::new(), otherwise: None, ..wait.clone() };
        [RunEvent::Waiting { wait: heard }].into()
    }

    /// What follows when the time of a wait for a signal is over: the run goes on at `otherwise`. Nothing for any other wait.
    #[must_use]
    pub fn timed_out(&self, run: &Run, clocks: &Clocks<'_>, now: DateTime<Utc>) -> Vec<RunEvent> {
        let Some(wait) = &run.wait else { return Vec::new() };
        let Some(to) = wait.otherwise.as_ref() else { return Vec::new() };
        let mut walk = self.walk(run, clocks, now);
        let taken = walk.taken(&wait.step, StepOutcome::TimedOut);
        walk.pass(taken, wait.by_plan());
        walk.go(self.step(to))
    }

    /// What a new end of the thing (an offer that was made again, another due date) does to a run that waits for an instant before
    /// it. Nothing where it waits for something else.
    #[must_use]
    pub fn moved(&self, run: &Run, clocks: &Clocks<'_>, now: DateTime<Utc>) -> Vec<RunEvent> {
        let Some(wait) = run.wait.as_ref().filter(|wait| wait.repeats == 0) else { return Vec::new() };
        let step = self.step(&wait.step);
        let Some((step, compiled)) = step.and_then(|step| Some((step, step.wait.as_ref()?))) else {
            return Vec::new();
        };
        let walk = self.walk(run, clocks, now);
        let unchanged = compiled.end(&walk.anchors, clocks) == Some(wait.by_plan());
        if !compiled.follows_the_thing() || unchanged {
            return Vec::new();
        }
        let mut events = walk.go(Some(step));
        if let Some(RunEvent::Waiting { wait: again }) = events.first_mut() {
            // The tries go on, so that no effect has the key of an earlier one.
            again.attempt = wait.attempt;
        }
        events
    }

    /// What ends the run, or lets it end at its next step.
    ///
    /// An order, an order elsewhere or another end of the thing ends every run about it at once, whether its play says so or not; so
    /// does a resumption where the run began with something abandoned. `exit` of the play adds to this and says when what it adds
    /// counts. What the play is for ends it as a success; an order elsewhere never does.
    #[must_use]
    pub fn exit(&self, run: &Run, happening: &Happening<'_>) -> Option<RunEvent> {
        if !run.lives() {
            return None;
        }
        if self.rule.goal.as_ref().is_some_and(|goal| happening.is_among(&goal.on, &goal.signals)) {
            return Some(RunEvent::Ended { end: RunEnd::Goal });
        }
        let by_rule = match happening {
            Happening::Ordered => Some(RunEnd::Ordered),
            Happening::ConvertedElsewhere => Some(RunEnd::ConvertedElsewhere),
            Happening::Ended => Some(RunEnd::SubjectEnded),
            Happening::Resumed => run.start.abandoned.map(|_| RunEnd::Resumed),
            _ => None,
        };
        if let Some(end) = by_rule {
            return Some(RunEvent::Ended { end });
        }
        let exit = self.rule.exit.as_ref().filter(|exit| happening.is_among(&exit.on, &exit.signals));
        exit.and_then(|_| match self.exit_timing {
            ExitTiming::Immediate => Some(RunEvent::Ended { end: RunEnd::Exit }),
            ExitTiming::NextStep if run.leaving.is_some() => None,
            ExitTiming::NextStep => Some(RunEvent::Leaving { end: RunEnd::Exit }),
        })
    }

    /// The step after this one: the one that it names, or the next of the document.
    fn following(&self, step: &CompiledStep) -> Option<&CompiledStep> {
        if let Some(next) = &step.rule.next {
            return self.step(next);
        }
        let place = self.steps.iter().position(|known| known.rule.id == step.rule.id)?;
        self.steps.get(place.checked_add(1)?)
    }

    fn walk<'a>(&'a self, run: &'a Run, clocks: &'a Clocks<'a>, now: DateTime<Utc>) -> Walk<'a> {
        Walk { play: self, run, clocks, now, anchors: Anchors::of(run), events: Vec::new() }
    }
}

impl RunWait {
    /// When the step was due by the plan.
    fn by_plan(&self) -> DateTime<Utc> {
        self.planned.unwrap_or(self.due)
    }
}

/// A run on its way from step to step within one instant: what happened so far, and the anchors as they are after it.
struct Walk<'a> {
    play: &'a CompiledPlay,
    run: &'a Run,
    clocks: &'a Clocks<'a>,
    now: DateTime<Utc>,
    anchors: Anchors,
    events: Vec<RunEvent>,
}

/// What becomes of a run that comes to a step.
enum Arrival {
    Waits(RunWait),
    /// The step is left out, and was due then by the plan.
    LeftOut(StepOutcome, DateTime<Utc>),
    Ends(RunEnd),
}

impl<'a> Walk<'a> {
    /// Goes on at a step, over those that are left out; without a step the run is completed.
    fn go(mut self, to: Option<&'a CompiledStep>) -> Vec<RunEvent> {
        let mut next = to;
        while let Some(step) = next {
            if self.behind().count() >= limits::RUN_STEPS {
                return self.end(RunEnd::TooLong);
            }
            match self.arrive(step) {
                Arrival::Waits(wait) => return self.wait(wait),
                Arrival::Ends(end) => return self.end(end),
                Arrival::LeftOut(outcome, due) => {
                    let step = step.rule.id.clone();
                    self.pass(
                        StepTaken { step, at: self.now, outcome, key: None, contact: None, held: None },
                        due,
                    );
                }
            }
            next = self.play.following(step);
        }
        self.end(RunEnd::Completed)
    }

    fn arrive(&self, step: &CompiledStep) -> Arrival {
        let Some(wait) = &step.wait else {
            // Due with the step before it, so that what counts from there is not shifted by how long that was held back.
            let planned = self.anchors.previous_due.unwrap_or(self.now);
            return Arrival::Waits(self.waiting(step, planned, self.now));
        };
        let Some(planned) = wait.end(&self.anchors, self.clocks) else {
            let due = self.anchors.previous_due.unwrap_or(self.now);
            return Arrival::LeftOut(StepOutcome::NoInstant, due);
        };
        self.occurrence(step, 0, planned)
    }

    /// A step that is due then by the plan, the n-th time of a repetition.
    fn occurrence(&self, step: &CompiledStep, mut number: u32, mut planned: DateTime<Utc>) -> Arrival {
        if let Some(CompiledWait::Repeat { every, at_most, .. }) = &step.wait {
            while let Some((after, next)) = self.next_time(every, *at_most, number, planned)
                && is_left_out(step.choices.past, planned, next, self.now)
            {
                (number, planned) = (after, next);
            }
        }
        let due = if planned < self.now {
            match step.choices.past {
                Past::Now => self.now,
                Past::Skip => return Arrival::LeftOut(StepOutcome::Past, planned),
                Past::End => return Arrival::Ends(RunEnd::Past),
            }
        } else {
            planned
        };
        Arrival::Waits(RunWait { repeats: number, ..self.waiting(step, planned, due) })
    }

    fn next_time(
        &self,
        every: &Length,
        at_most: u32,
        number: u32,
        planned: DateTime<Utc>,
    ) -> Option<(u32, DateTime<Utc>)> {
        let after = number.checked_add(1).filter(|after| *after < at_most)?;
        every.after(planned, self.clocks).map(|next| (after, next))
    }

    fn waiting(&self, step: &CompiledStep, planned: DateTime<Utc>, due: DateTime<Utc>) -> RunWait {
        let (signals, otherwise): (&[Name], _) = match &step.wait {
            Some(CompiledWait::Event { signals, otherwise, .. }) => (signals, otherwise.clone()),
            Some(wait) => (wait.signals(), None),
            None => (&[], None),
        };
        let visits = self.behind().filter(|taken| taken.step == step.rule.id).count();
        RunWait {
            step: step.rule.id.clone(),
            due,
            planned: if planned == due { None } else { Some(planned) },
            at: due,
            attempt: 0,
            visit: u32::try_from(visits).unwrap_or(u32::MAX),
            repeats: 0,
            signals: signals.into(),
            otherwise,
            held: None,
            asked: Vec::new(),
        }
    }

    /// The steps that are behind the run by now.
    fn behind(&self) -> impl Iterator<Item = &StepTaken> {
        let passed = self.events.iter().filter_map(|event| match event {
            RunEvent::Taken { taken, .. } => Some(taken),
            _ => None,
        });
        self.run.taken.iter().chain(passed)
    }

    /// A step that is left behind without being done.
    fn taken(&self, step: &StepId, outcome: StepOutcome) -> StepTaken {
        StepTaken { step: step.clone(), at: self.now, outcome, key: None, contact: None, held: None }
    }

    fn pass(&mut self, taken: StepTaken, due: DateTime<Utc>) {
        self.anchors.previous_due = Some(due);
        self.anchors.previous_done = Some(taken.at);
        self.events.push(RunEvent::Taken { taken, due });
    }

    fn wait(mut self, wait: RunWait) -> Vec<RunEvent> {
        self.events.push(RunEvent::Waiting { wait });
        self.events
    }

    fn end(mut self, end: RunEnd) -> Vec<RunEvent> {
        self.events.push(RunEvent::Ended { end });
        self.events
    }
}

/// Whether a time of a repetition is left out for the next one. Of the times that are over, at most the last one is done now.
fn is_left_out(past: Past, planned: DateTime<Utc>, next: DateTime<Utc>, now: DateTime<Utc>) -> bool {
    match past {
        Past::Skip => planned < now,
        Past::Now => next <= now,
        Past::End => false,
    }
}

impl Happening<'_> {
    fn is_among(&self, on: &[ExitOn], signals: &[Name]) -> bool {
        let named = |word: ExitOn| on.contains(&word);
        match self {
            Self::Ordered => named(ExitOn::Ordered),
            Self::ConvertedElsewhere => named(ExitOn::ConvertedElsewhere),
            Self::Ended => named(ExitOn::Ended),
            Self::Activity => named(ExitOn::Activity),
            // Who comes back is active.
            Self::Resumed => named(ExitOn::Resumed) || named(ExitOn::Activity),
            Self::StageChanged => named(ExitOn::StageChanged),
            Self::Replied => named(ExitOn::Replied),
            Self::Clicked => named(ExitOn::Clicked),
            Self::Signal(word) => {
                named(ExitOn::Signal) && signals.iter().any(|signal| signal.as_str() == *word)
            }
        }
    }
}

impl From<JourneyEnd> for Happening<'_> {
    fn from(end: JourneyEnd) -> Self {
        match end {
            JourneyEnd::Ordered => Self::Ordered,
            JourneyEnd::ConvertedElsewhere => Self::ConvertedElsewhere,
            _ => Self::Ended,
        }
    }
}
