//! The steps of plays that are due: done now, held back, or left behind.

use alloc::format;

use crate::account::effect::{Effect, EffectKind};
use crate::account::subject::Subject;
use crate::account::turn::Turn;
use crate::condition::Outcome;
use crate::error::Result;
use crate::experiment::{ExperimentUnit, Given};
use crate::id::{ContactId, EffectKey, ExperimentId, Name, RunId, StepId};
use crate::limits;
use crate::recovery::{
    Action, Assignment, AudienceChange, Branch, CompiledPlay, CompiledStep, Journey, Look, OutreachEvent,
    Run, RunEnd, RunEvent, RunWait, Split, StepOutcome, StepTaken,
};

/// A step whose time has come.
pub(super) struct Due<'a> {
    pub(super) run: &'a Run,
    pub(super) wait: &'a RunWait,
    pub(super) play: &'a CompiledPlay,
    pub(super) step: &'a CompiledStep,
    pub(super) journey: &'a Journey,
}

impl Turn<'_> {
    /// Does the steps that are due, in the order of their instants, then of their runs.
    pub(in crate::account) fn due_steps(&mut self) -> Result<()> {
        for subject in self.account.touched() {
            self.account.refresh(&subject);
        }
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
        let play = engine.conduct().plays.get(&run.start.play, run.start.version);
        let journey = self.account.journeys.share(&run.start.journey);
        let (Some(play), Some(journey)) = (play, journey) else {
            return self.end_run(id, RunEnd::PlayRemoved);
        };
        let step = match self.with_clocks(&run, |clocks| play.look(&run, clocks, self.now))? {
            Look::Goes(events) => return self.run_events(id, events),
            Look::Do(step) => step,
        };
        let Some(wait) = &run.wait else { return Ok(()) };
        let due = Due { run: &run, wait, play, step, journey: &journey };
        let late = step.choices().late;
        if late.is_some_and(|late| late.after(wait.at).is_ok_and(|end| self.now > end)) {
            return self.take(&due, StepOutcome::Stale, None, None);
        }
        self.do_step(&due)
    }

    fn do_step(&mut self, due: &Due<'_>) -> Result<()> {
        let action = due.step.action();
        let reaches = match action {
            // Whoever is taken out of an audience is asked nothing.
            Action::Audience(audience) => audience.change == AudienceChange::Add,
            Action::Send(_) | Action::Task(_) => true,
            _ => false,
        };
        if reaches {
            // What they ask for is a gate of theirs.
            return self.reach_out(due);
        }
        if self.asks(due) != Outcome::Holds {
            return self.take(due, StepOutcome::Skipped, None, None);
        }
        match action {
            Action::Branch(branch) => {
                let to = self.branch(due, branch);
                self.take(due, StepOutcome::Done, None, to.as_ref())
            }
            Action::Split(split) => {
                let to = self.split(due, split)?;
                self.take(due, StepOutcome::Done, None, to.as_ref())
            }
            Action::End | Action::Wait => self.take(due, StepOutcome::Done, None, None),
            _ => match self.effect_of(due)? {
                Some(kind) => {
                    let key = self.step_key(due)?;
                    self.give(due, key.clone(), kind)?;
                    self.take(due, StepOutcome::Done, Some(key), None)
                }
                None => self.left_undone(due),
            },
        }
    }

    /// What the step asks for, as of now.
    pub(super) fn asks(&self, due: &Due<'_>) -> Outcome {
        let Some(when) = &due.step.rule().when else { return Outcome::Holds };
        let journey = due.reading();
        let priced = self.priced(&journey);
        self.with_facts(&journey, priced.as_ref(), |facts| when.evaluate(facts))
    }

    fn branch(&self, due: &Due<'_>, branch: &Branch) -> Option<StepId> {
        let journey = due.reading();
        let priced = self.priced(&journey);
        self.with_facts(&journey, priced.as_ref(), |facts| branch.target(facts).cloned())
    }

    fn split(&mut self, due: &Due<'_>, split: &Split) -> Result<Option<StepId>> {
        let given = self.arm(&split.experiment, due.run.start.contact.as_ref())?;
        let arm = given.and_then(|given| given.arm);
        Ok(arm.and_then(|arm| split.target(arm.as_str()).cloned()))
    }

    /// The arm of an experiment: the one that was given before, or one that is given now and stays.
    pub(super) fn arm(
        &mut self,
        experiment: &ExperimentId,
        contact: Option<&ContactId>,
    ) -> Result<Option<Assignment>> {
        let engine = self.engine;
        let Some(rule) = engine.conduct().experiments.get(experiment) else { return Ok(None) };
        let unit = match (rule.unit(), contact) {
            (ExperimentUnit::Account, _) => Name::new(self.account.id().as_str())?,
            (ExperimentUnit::Contact, Some(contact)) => Name::new(contact.as_str())?,
            (ExperimentUnit::Contact, None) => return Ok(None),
        };
        let known = &self.account.head.outreach.assignments;
        if let Some(known) = known.iter().find(|known| known.experiment == *experiment && known.unit == unit)
        {
            return Ok(Some(known.clone()));
        }
        let Given { arm, eligible, probability, .. } = rule.give(unit.as_str());
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
        let same =
            |known: &&Assignment| known.experiment == assignment.experiment && known.unit == assignment.unit;
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
        let taken =
            StepTaken { step: due.step.id().clone(), at: self.now, outcome, key, held: None, contact: None };
        self.took(due, taken, to)
    }

    pub(super) fn took(&mut self, due: &Due<'_>, taken: StepTaken, to: Option<&StepId>) -> Result<()> {
        let Due { run, play, .. } = due;
        let events = self.with_clocks(run, |clocks| play.after(run, taken, to, clocks, self.now))?;
        self.run_events(&run.id, events)
    }

    /// A step is looked at again later.
    pub(super) fn hold_step(&mut self, due: &Due<'_>, wait: RunWait) -> Result<()> {
        self.run_events(&due.run.id, [RunEvent::Waiting { wait }].into())
    }

    /// The key of what a step does: run, authored step, generation, and how often the run has done it before.
    pub(super) fn step_key(&self, due: &Due<'_>) -> Result<EffectKey> {
        let Due { run, wait, .. } = due;
        let (generation, visit, repeats) = (run.start.generation, wait.visit, wait.repeats);
        self.key(&format!("{}/{}/{generation}/{visit}.{repeats}", run.id, due.step.id()))
    }

    /// Gives the host what a step does; it is stale when the play says that it would be too late for it.
    pub(super) fn give(&mut self, due: &Due<'_>, key: EffectKey, kind: EffectKind) -> Result<()> {
        let late = due.step.choices().late;
        let not_after = late.map(|late| late.after(self.now)).transpose()?;
        self.effect(Effect { key, not_after, supersedes: None, kind })
    }
}
