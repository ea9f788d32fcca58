//! The steps of plays that are due: done now, held back, or left behind.

use alloc::format;

use chrono::{DateTime, Utc};

use crate::account::effect::{Effect, EffectKind};
use crate::account::subject::Subject;
use crate::account::turn::Turn;
use crate::condition::Outcome;
use crate::error::Result;
use crate::experiment::Given;
use crate::id::{ContactId, EffectKey, ExperimentId, RunId, StepId};
use crate::limits;
use crate::recovery::{
    Assignment, Branch, CompiledPlay, Journey, OutreachEvent, PlayStep, Run, RunEnd, RunEvent, RunWait, Split,
    StepOutcome, StepTaken,
};

/// A step whose time has come.
pub(super) struct Due<'a> {
    pub(super) run: &'a Run,
    pub(super) wait: &'a RunWait,
    pub(super) play: &'a CompiledPlay,
    pub(super) step: &'a PlayStep,
    pub(super) journey: &'a Journey,
}

impl Turn<'_> {
    /// Does the steps that are due, in the order of their instants, then of their runs.
    pub(in crate::account) fn due_steps(&mut self) -> Result<()> {
        for _ in 0..limits::DEADLINES {
            let Some((due, subject)) = self.account.play_agenda.first().cloned() else { break };
            if due > self.now {
                break;
            }
            let Subject::Run(id) = &subject else { break };
            let before = self.made();
            self.due_step(id)?;
            self.account.refresh(&subject);
            for subject in self.account.touched() {
                self.account.refresh(&subject);
            }
            if self.made() == before {
                // Nothing came of it: it must not keep what is due after it from its turn.
                self.account.play_agenda.set(subject, None);
            }
        }
        Ok(())
    }

    fn due_step(&mut self, id: &RunId) -> Result<()> {
        let Some(run) = self.account.runs.share(id).filter(|run| run.lives()) else { return Ok(()) };
        let engine = self.engine;
        let Some(play) = engine.conduct().plays.get(&run.start.play, run.start.version) else {
            return self.end_run(id, RunEnd::PlayRemoved);
        };
        if let Some(end) = run.leaving {
            return self.end_run(id, end);
        }
        let Some(wait) = &run.wait else { return Ok(()) };
        let (Some(step), Some(journey)) =
            (play.step(&wait.step), self.account.journeys.share(&run.start.journey))
        else {
            return self.end_run(id, RunEnd::PlayRemoved);
        };
        let due = Due { run: &run, wait, play, step, journey: &journey };
        if !wait.signals.is_empty()
            && let Some(otherwise) = &wait.otherwise
        {
            return self.take(&due, StepOutcome::Skipped, None, Some(otherwise));
        }
        let late = play.choices(&step.id).and_then(|choices| choices.late);
        if late.is_some_and(|late| late.after(wait.at).is_ok_and(|end| self.now > end)) {
            return self.take(&due, StepOutcome::Stale, None, None);
        }
        self.do_step(&due)
    }

    fn do_step(&mut self, due: &Due<'_>) -> Result<()> {
        let step = due.step;
        if step.send.is_some() || step.task.is_some() || step.audience.is_some() {
            // What they ask for is a gate of theirs.
            return self.reach_out(due);
        }
        if self.asks(due) != Outcome::Holds {
            return self.take(due, StepOutcome::Skipped, None, None);
        }
        if let Some(branch) = &step.branch {
            let to = self.branch(due, branch);
            return self.take(due, StepOutcome::Done, None, to.as_ref());
        }
        if let Some(split) = &step.split {
            let to = self.split(due, split)?;
            return self.take(due, StepOutcome::Done, None, to.as_ref());
        }
        if step.end {
            return self.end_run(&due.run.id, RunEnd::Completed);
        }
        match self.effect_of(due)? {
            Some(kind) => {
                let key = self.step_key(due)?;
                self.give(due, key.clone(), kind, None)?;
                self.take(due, StepOutcome::Done, Some(key), None)
            }
            None => self.take(due, StepOutcome::Done, None, None),
        }
    }

    /// What the step asks for, as of now.
    pub(super) fn asks(&self, due: &Due<'_>) -> Outcome {
        let Some(when) = &due.step.when else { return Outcome::Holds };
        let journey = self.reading(due);
        let priced = self.priced(&journey);
        self.with_facts(&journey, priced.as_ref(), |facts| when.evaluate(facts))
    }

    fn branch(&self, due: &Due<'_>, branch: &Branch) -> Option<StepId> {
        let journey = self.reading(due);
        let priced = self.priced(&journey);
        self.with_facts(&journey, priced.as_ref(), |facts| {
            let fits = branch.cases.iter().find(|case| case.when.evaluate(facts) == Outcome::Holds);
            fits.map(|case| case.to.clone()).or_else(|| branch.otherwise.clone())
        })
    }

    fn split(&mut self, due: &Due<'_>, split: &Split) -> Result<Option<StepId>> {
        let given = self.arm(&split.experiment, due.run.start.contact.as_ref())?;
        let arm = given.and_then(|given| given.arm);
        Ok(split.arms.iter().find(|to| Some(&to.arm) == arm.as_ref()).map(|to| to.to.clone()))
    }

    /// The arm of an experiment: the one that was given before, or one that is given now and stays.
    pub(super) fn arm(
        &mut self,
        experiment: &ExperimentId,
        contact: Option<&ContactId>,
    ) -> Result<Option<Assignment>> {
        let engine = self.engine;
        let experiments = &engine.conduct().experiments;
        let Some(unit) = experiments.unit_of(experiment, self.account.id(), contact) else { return Ok(None) };
        let unit = Self::name(unit)?;
        let known = &self.account.head.outreach.assignments;
        if let Some(known) = known.iter().find(|known| known.experiment == *experiment && known.unit == unit) {
            return Ok(Some(known.clone()));
        }
        let Some(Given { arm, eligible, probability, .. }) = experiments.give(experiment, unit.as_str()) else {
            return Ok(None);
        };
        let assignment = Assignment {
            experiment: experiment.clone(),
            unit,
            arm,
            eligible,
            probability,
            at: self.now,
            exposed: None,
        };
        self.emit(OutreachEvent::Assigned { assignment: assignment.clone() })?;
        Ok(Some(assignment))
    }

    /// An arm made a difference for the first time.
    pub(super) fn expose(&mut self, assignment: &Assignment) -> Result<()> {
        let known = &self.account.head.outreach.assignments;
        let same = |known: &&Assignment| known.experiment == assignment.experiment && known.unit == assignment.unit;
        if known.iter().find(same).is_none_or(|known| known.exposed.is_some()) {
            return Ok(());
        }
        let Assignment { experiment, unit, arm, .. } = assignment.clone();
        self.emit(OutreachEvent::Exposed { experiment, unit, arm })
    }

    /// A step is behind its run, which goes on.
    pub(super) fn take(
        &mut self,
        due: &Due<'_>,
        outcome: StepOutcome,
        key: Option<EffectKey>,
        to: Option<&StepId>,
    ) -> Result<()> {
        let taken = StepTaken { step: due.step.id.clone(), at: self.now, outcome, key, held: None, contact: None };
        self.took(due, taken, to)
    }

    pub(super) fn took(&mut self, due: &Due<'_>, taken: StepTaken, to: Option<&StepId>) -> Result<()> {
        let Due { run, wait, play, .. } = due;
        let events =
            self.with_clocks(run, |clocks| play.after(run, taken, wait.due, to, clocks, self.now))?;
        self.run_events(&run.id, events)
    }

    /// A step is looked at again later.
    pub(super) fn hold(&mut self, due: &Due<'_>, wait: RunWait) -> Result<()> {
        self.run_events(&due.run.id, [RunEvent::Waiting { wait }].into())
    }

    /// The key of what a step does: run, authored step, generation, and how often it was done before.
    pub(super) fn step_key(&self, due: &Due<'_>) -> Result<EffectKey> {
        let (run, generation) = (&due.run.id, due.run.start.generation);
        self.key(&format!("{run}/{}/{generation}/{}", due.step.id, due.wait.repeats))
    }

    /// Gives the host what a step does.
    pub(super) fn give(
        &mut self,
        due: &Due<'_>,
        key: EffectKey,
        kind: EffectKind,
        not_after: Option<DateTime<Utc>>,
    ) -> Result<()> {
        let late = due.play.choices(&due.step.id).and_then(|choices| choices.late);
        let latest = late.map(|late| late.after(self.now)).transpose()?;
        let not_after = [not_after, latest].into_iter().flatten().min();
        self.effect(Effect { key, not_after, supersedes: None, kind })
    }
}
