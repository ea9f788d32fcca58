//! How steps and waits are checked and compiled.

use alloc::collections::BTreeSet;
use alloc::format;
use alloc::vec::Vec;

use rust_decimal::Decimal;

use super::choices::Said;
use super::load::{Ground, each, is_step, said_once, unknown};
use super::play::Play;
use super::plays::{Action, CompiledStep};
use super::recipient::usual;
use super::step::{Branch, PlayStep, SendStep, Split, TaskStep};
use super::wait::CompiledWait;
use crate::document::Cursor;
use crate::error::{Code, Error};
use crate::id::{CalendarId, Name};
use crate::limits;

/// The steps of a play in its order.
pub(super) fn steps(play: &Play, said: Said<'_>, ground: &Ground<'_>, at: &mut Cursor) -> Vec<CompiledStep> {
    if play.steps.is_empty() {
        at.fault(Code::MissingField, "A play has at least one step.");
    }
    if play.steps.len() > limits::PLAY_STEPS {
        at.push(Error::new(Code::TooMany).with("limit", limits::PLAY_STEPS));
        return Vec::new();
    }
    let mut seen = BTreeSet::new();
    let compiled = play.steps.iter().enumerate().map(|(index, step)| {
        at.step(index, |at| {
            if !seen.insert(&step.id) {
                let detail = format!("There is a step {} already.", step.id);
                at.step("id", |at| at.fault(Code::DuplicateId, detail));
            }
            Loading { play, ground }.step(step, said, at)
        })
    });
    compiled.collect()
}

#[derive(Clone, Copy)]
pub(super) struct Loading<'r> {
    pub(super) play: &'r Play,
    pub(super) ground: &'r Ground<'r>,
}

impl Loading<'_> {
    fn step(self, step: &PlayStep, said: Said<'_>, at: &mut Cursor) -> CompiledStep {
        let actions: Vec<Action<'_>> = step.actions().collect();
        if actions.len() > 1 {
            let words: Vec<&str> = actions.iter().map(Action::as_str).collect();
            let detail =
                format!("A step does one thing; {} stand together. Make each a step.", words.join(" and "));
            at.push(Error::new(Code::ConflictingFields).detail(detail).with_list("fields", words));
        }
        if step.end && step.next.is_some() {
            at.step("next", |at| {
                at.fault(Code::ConflictingFields, "Nothing comes after a step that ends the run.");
            });
        }
        if let Some(next) = &step.next {
            at.step("next", |at| is_step(self.play, next, at));
        }
        self.ground.asked("when", step.when.as_deref(), at);
        for action in &actions {
            at.step(action.as_str(), |at| self.action(action, step, at));
        }
        let wait = step.wait.as_ref().and_then(|wait| at.step("wait", |at| self.wait(wait, at)));
        if let Some(choices) = &step.choices {
            at.step("choices", |at| said_once(choices, at));
        }
        let waits = wait.as_ref().is_some_and(CompiledWait::may_be_past);
        let action = actions.first().copied().unwrap_or(Action::Wait);
        CompiledStep {
            rule: step.clone(),
            choices: said.resolve(step.choices.as_ref(), &action, waits, at),
            wait,
        }
    }

    fn action(self, action: &Action<'_>, step: &PlayStep, at: &mut Cursor) {
        match action {
            Action::Send(send) => self.send(send, at),
            Action::Audience(audience) => self.channel(&audience.channel, at),
            Action::Task(task) => self.task(task, at),
            Action::Quote(quote) => {
                if let Some(to) = &quote.to {
                    at.step("to", |at| self.role(to, at));
                }
            }
            Action::Offer(offer) => at.step("offer", |at| self.offer(&offer.offer, at)),
            Action::Branch(branch) => self.branch(branch, step, at),
            Action::Split(split) => self.split(split, at),
            Action::Crm(_) | Action::Webhook(_) | Action::HoldPrice(_) | Action::End | Action::Wait => {}
        }
    }

    fn send(self, send: &SendStep, at: &mut Cursor) {
        self.channel(&send.channel, at);
        let channel = self.ground.recovery.channel(&send.channel);
        if channel.is_some_and(|channel| !channel.consent.iter().any(|rule| rule.purpose == send.purpose)) {
            let detail = format!(
                "Channel {} does not say what consent {} messages need; add it to its \"consent\".",
                send.channel, send.purpose
            );
            at.step("purpose", |at| at.fault(Code::UnknownReference, detail));
        }
        each("to", &send.to, at, |role, at| self.role(role, at));
        if let Some(offer) = &send.offer {
            at.step("offer", |at| self.offer(offer, at));
        }
        if let Some(id) = &send.experiment {
            let known = &self.ground.rulebook.experiments;
            if !known.iter().any(|experiment| experiment.id == *id) {
                at.step("experiment", |at| {
                    at.push(unknown("experiment", id, known.iter().map(|experiment| &experiment.id)));
                });
            }
        }
    }

    fn channel(self, id: &Name, at: &mut Cursor) {
        if self.ground.recovery.channel(id).is_none() {
            let known = self.ground.recovery.channels.iter().map(|channel| &channel.id);
            at.step("channel", |at| at.push(unknown("channel", id, known)));
        }
    }

    fn task(self, task: &TaskStep, at: &mut Cursor) {
        at.step("to", |at| self.role(&task.to, at));
        if let Some(calendar) = &task.calendar {
            at.step("calendar", |at| self.calendar(calendar, at));
        } else if task.due_in.is_some() {
            at.step("due_in", |at| at.fault(Code::ConflictingFields, "Business time needs a \"calendar\"."));
        }
        if task
            .expected_percent
            .is_some_and(|percent| percent < Decimal::ZERO || percent > Decimal::ONE_HUNDRED)
        {
            at.step("expected_percent", |at| {
                at.push(Error::new(Code::InvalidPercent).with("range", "0 to 100"));
            });
        }
    }

    /// The buyer needs no rule: without one they are the contact of the journey.
    fn role(self, role: &Name, at: &mut Cursor) {
        let known = &self.ground.recovery.recipients;
        if usual(role.as_str()).is_empty() && !known.iter().any(|rule| rule.role == *role) {
            at.push(unknown("role", role, known.iter().map(|rule| &rule.role)));
        }
    }

    fn offer(self, id: &Name, at: &mut Cursor) {
        if self.ground.recovery.offer(id).is_none() {
            at.push(unknown("offer", id, self.ground.recovery.offers.iter().map(|offer| &offer.id)));
        }
    }

    pub(super) fn calendar(self, id: &CalendarId, at: &mut Cursor) {
        if self.ground.calendars.get(id).is_none() {
            at.push(unknown(
                "calendar",
                id,
                self.ground.rulebook.calendars.iter().map(|calendar| &calendar.id),
            ));
        }
    }

    fn branch(self, branch: &Branch, step: &PlayStep, at: &mut Cursor) {
        if branch.cases.is_empty() {
            at.step("cases", |at| at.fault(Code::MissingField, "A branch has at least one case."));
        }
        each("cases", &branch.cases, at, |case, at| {
            self.ground.asked("when", Some(&case.when), at);
            at.step("to", |at| is_step(self.play, &case.to, at));
        });
        if let Some(otherwise) = &branch.otherwise {
            at.step("otherwise", |at| is_step(self.play, otherwise, at));
            if step.next.is_some() {
                let detail =
                    "\"next\" of the step says where it goes on when no case fits; keep one of the two.";
                at.step("otherwise", |at| at.fault(Code::ConflictingFields, detail));
            }
        }
    }

    fn split(self, split: &Split, at: &mut Cursor) {
        let known = &self.ground.rulebook.experiments;
        let experiment = known.iter().find(|experiment| experiment.id == split.experiment);
        if experiment.is_none() {
            let ids = known.iter().map(|experiment| &experiment.id);
            at.step("experiment", |at| at.push(unknown("experiment", &split.experiment, ids)));
        }
        let mut seen = BTreeSet::new();
        each("arms", &split.arms, at, |arm, at| {
            at.step("to", |at| is_step(self.play, &arm.to, at));
            if !seen.insert(arm.arm.clone()) {
                at.step("arm", |at| at.fault(Code::DuplicateId, format!("Arm {} stands twice.", arm.arm)));
            }
            if let Some(experiment) = experiment
                && !experiment.variants.iter().any(|variant| variant.id == arm.arm)
            {
                let ids = experiment.variants.iter().map(|variant| &variant.id);
                at.step("arm", |at| at.push(unknown("arm", &arm.arm, ids)));
            }
        });
    }
}
