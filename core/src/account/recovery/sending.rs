//! Reaching out: messages, tasks, audiences. Whom, whether it may be done now, and what it carries.

use alloc::boxed::Box;
use alloc::collections::VecDeque;
use alloc::vec::Vec;

use rust_decimal::Decimal;

use super::steps::Due;
use crate::account::effect::EffectKind;
use crate::account::outcome::Need;
use crate::account::turn::Turn;
use crate::condition::Outcome;
use crate::error::Result;
use crate::id::{ContactId, EffectKey, ExperimentId, Name, Sku};
use crate::money::{Money, Rounding, RoundingMode};
use crate::recovery::{
    Action, Arm, Asked, Attempt, AudienceCard, AudienceStep, CompiledPlay, Context, CrmCard, Fate, Gate,
    GateOutcome, GateReason, GateVerdict, HookCard, Journey, JourneyRef, Message, OfferCard, OfferGiven,
    Origin, OutreachEvent, Purpose, Recipient, RunEnd, RunEvent, RunWait, SendStep, Sent, StepOutcome,
    StepTaken, TaskCard, TaskPriority, TaskStep,
};

/// What somebody is reached with.
struct Reach<'a> {
    channel: Option<&'a Name>,
    purpose: Purpose,
    tags: &'a [Name],
    calendar: Option<&'a crate::id::CalendarId>,
    roles: Vec<Name>,
}

impl Turn<'_> {
    /// A step that reaches somebody: the first recipient whom every gate lets through.
    pub(super) fn reach_out(&mut self, due: &Due<'_>) -> Result<()> {
        let reach = reach_of(due);
        let journey = due.reading();
        let mut recipients: VecDeque<Recipient> = self.recipients(&reach.roles, &journey).into();
        let asks = self.asks(due);
        let mut tried: Vec<Recipient> = Vec::new();
        let mut last = no_recipient();
        while let Some(recipient) = recipients.pop_front() {
            if tried.contains(&recipient) {
                continue;
            }
            let asked = self.ask_gates(due, &reach, &recipient, asks)?;
            let (step, contact) = (due.step.id().clone(), recipient.contact().cloned());
            let verdicts = asked.verdicts.clone();
            self.run_events(&due.run.id, [RunEvent::Gated { step, contact, verdicts }].into())?;
            self.expose_to(due, &asked)?;
            let held = asked.verdicts.last().cloned().unwrap_or_else(no_recipient);
            match asked.fate {
                Fate::Go(sent) => return self.reach(due, &journey, &recipient, sent.map(|sent| *sent)),
                Fate::Defer(until) => {
                    let attempt = due.wait.attempt.saturating_add(1);
                    let held = Some(held);
                    let asked = Vec::new();
                    return self
                        .hold_step(due, RunWait { at: until, attempt, held, asked, ..due.wait.clone() });
                }
                Fate::Leave(outcome) => return self.leave_out(due, recipient.contact(), outcome, held, None),
                Fate::End(end) => {
                    let outcome = StepOutcome::Dropped;
                    return self.leave_out(due, recipient.contact(), outcome, held, Some(end));
                }
                Fate::Reroute(to) => {
                    if let Some(to) = to {
                        recipients.push_front(Recipient::Contact(to));
                    }
                    last = held;
                    tried.push(recipient);
                }
            }
        }
        let contact = tried.last().and_then(Recipient::contact).cloned();
        self.leave_out(due, contact.as_ref(), StepOutcome::Dropped, last, None)
    }

    fn ask_gates(
        &self,
        due: &Due<'_>,
        reach: &Reach<'_>,
        recipient: &Recipient,
        preconditions: Outcome,
    ) -> Result<Asked> {
        let engine = self.engine;
        let contact = recipient.contact();
        let zones = self.zones(due.journey, contact);
        let choices = due.step.choices();
        let written =
            (self.sent_now.iter()).any(|(to, channel)| Some(to) == contact && Some(channel) == reach.channel);
        let run_holds = if written && due.wait.planned.unwrap_or(due.wait.at) < self.now {
            // After downtime one late message per contact and channel is enough.
            Err(GateReason::Stale.name())
        } else if due.run.is_void(due.journey) {
            Err(GateReason::Void.name())
        } else {
            Ok(())
        };
        engine.conduct().gates.ask(&Attempt {
            outreach: &self.account.head.outreach,
            company: self.company(),
            now: self.now,
            due: due.wait.due,
            contact,
            channel: reach.channel,
            purpose: reach.purpose,
            tags: reach.tags,
            journey: due.journey,
            run: due.run,
            step: due.step.id(),
            run_holds,
            preconditions,
            held_out: self.held_out(),
            zones: &zones,
            on_blocked: &choices.on_blocked,
            on_cap: &choices.on_cap,
            calendar: reach.calendar,
        })
    }

    /// Whether the account is held out of what is to bring business.
    fn held_out(&self) -> bool {
        let conduct = self.engine.conduct();
        let rule = conduct.recovery().holdout.as_ref();
        let experiment = rule.and_then(|rule| conduct.experiments.get(&rule.experiment));
        experiment.is_some_and(|experiment| experiment.holds_out(self.account.id().as_str()))
    }

    /// The first send that gets as far as the holdout is where experiments make a difference: for those who are held out too.
    fn expose_to(&mut self, due: &Due<'_>, asked: &Asked) -> Result<()> {
        if !asked.verdicts.iter().any(|verdict| verdict.gate == Gate::Holdout) {
            return Ok(());
        }
        let engine = self.engine;
        let holdout = engine.conduct().recovery().holdout.iter().map(|rule| &rule.experiment);
        let own = due.step.rule().send.iter().filter_map(|send| send.experiment.as_ref());
        let splits = due.play.steps().iter().filter_map(|step| step.rule().split.as_ref());
        let mut experiments: Vec<&ExperimentId> =
            holdout.chain(own).chain(splits.map(|split| &split.experiment)).collect();
        experiments.sort();
        experiments.dedup();
        for experiment in experiments {
            if let Some(given) = self.arm(experiment, due.run.start.contact.as_ref())? {
                self.expose(&given)?;
            }
        }
        Ok(())
    }

    /// A step is left out, with the gate that stopped it. What a person took over is theirs.
    fn leave_out(
        &mut self,
        due: &Due<'_>,
        contact: Option<&ContactId>,
        outcome: StepOutcome,
        held: GateVerdict,
        end: Option<RunEnd>,
    ) -> Result<()> {
        let because =
            |reason: GateReason| held.reason.as_ref().is_some_and(|word| word.as_str() == reason.as_str());
        let (over, stale) = (because(GateReason::TakenOver), because(GateReason::Stale));
        let taken = StepTaken {
            step: due.step.id().clone(),
            at: self.now,
            outcome: if stale { StepOutcome::Stale } else { outcome },
            key: None,
            contact: contact.cloned(),
            held: Some(held),
        };
        let Some(end) = end.or(over.then_some(RunEnd::TakenOver)) else { return self.took(due, taken, None) };
        self.run_events(&due.run.id, CompiledPlay::after_last(due.run, taken, end))
    }

    /// A step that came to nothing: an offer that may not be made says why.
    pub(super) fn left_undone(&mut self, due: &Due<'_>) -> Result<()> {
        let context = self.context(&due.reading(), Some(due), due.run.start.contact.as_ref())?;
        let Some(not) = context.not_offered else { return self.take(due, StepOutcome::Skipped, None, None) };
        let held = GateVerdict {
            gate: Gate::Preconditions,
            outcome: GateOutcome::Drop,
            reason: Some(not.because),
            until: None,
            held_by: Some(not.offer),
        };
        self.leave_out(due, due.run.start.contact.as_ref(), StepOutcome::Skipped, held, None)
    }

    /// Every gate lets it through.
    fn reach(&mut self, due: &Due<'_>, journey: &Journey, to: &Recipient, slot: Option<Sent>) -> Result<()> {
        let kind = match due.step.action() {
            Action::Send(send) => {
                if self.awaits_stock(due, send, journey)? {
                    return Ok(());
                }
                return self.write_to(due, send, journey, to, slot);
            }
            Action::Audience(audience) => add_to_audience(due, audience, to),
            Action::Task(task) => Some(self.task(due, task, journey, to)?),
            _ => None,
        };
        let Some(kind) = kind else { return self.take(due, StepOutcome::Skipped, None, None) };
        let key = self.step_key(due)?;
        self.give(due, key.clone(), kind)?;
        self.take(due, StepOutcome::Done, Some(key), None)
    }

    fn write_to(
        &mut self,
        due: &Due<'_>,
        step: &SendStep,
        journey: &Journey,
        to: &Recipient,
        slot: Option<Sent>,
    ) -> Result<()> {
        let (Some(contact), Some(slot)) = (to.contact(), slot) else {
            return self.leave_out(due, None, StepOutcome::Dropped, no_recipient(), None);
        };
        let key = self.step_key(due)?;
        let sent = Sent { key: Some(key.clone()), step: Some(due.step.id().clone()), ..slot };
        let arms = match &step.experiment {
            Some(experiment) => {
                let given = self.arm(experiment, Some(contact))?;
                let arm = given.and_then(|given| given.arm);
                arm.map(|arm| Arm { experiment: experiment.clone(), arm }).into_iter().collect()
            }
            None => Vec::new(),
        };
        let context = self.context(journey, Some(due), Some(contact))?;
        let locale = self.locale(contact);
        let message = Message {
            origin: origin(due),
            sent: sent.clone(),
            template: step.template.clone(),
            locale,
            arms,
            context,
        };
        self.note_offer(due, &key, &message.context)?;
        self.emit(OutreachEvent::Reserved { sent })?;
        self.forget_outreach()?;
        self.sent_now.push((contact.clone(), step.channel.clone()));
        self.give(due, key.clone(), EffectKind::Send { message: Box::new(message) })?;
        let taken = StepTaken {
            step: due.step.id().clone(),
            at: self.now,
            outcome: StepOutcome::Done,
            key: Some(key),
            contact: Some(contact.clone()),
            held: None,
        };
        self.took(due, taken, None)
    }

    /// What a message offers counts as offered.
    fn note_offer(&mut self, due: &Due<'_>, key: &EffectKey, context: &Context) -> Result<()> {
        let Some(offer) = &context.offer else { return Ok(()) };
        let given = OfferGiven {
            offer: offer.offer.clone(),
            kind: offer.kind,
            journey: due.run.start.journey.clone(),
            key: Some(key.clone()),
            at: self.now,
            amount: offer.amount,
            until: offer.until,
        };
        self.emit(OutreachEvent::Offered { offer: given })
    }

    /// Whether the message waits for what only another system knows.
    fn awaits_stock(&mut self, due: &Due<'_>, send: &SendStep, journey: &Journey) -> Result<bool> {
        let Some((fresh, age)) = send.fresh.as_ref().and_then(|fresh| Some((fresh, fresh.stock?))) else {
            return Ok(false);
        };
        let mut skus: Vec<Sku> = self.lines_of(journey).into_iter().map(|line| line.sku).collect();
        skus.sort();
        skus.dedup();
        let now = self.now;
        let known = &self.account.head.outreach.stock;
        let is_fresh = |sku: &Sku| {
            known.iter().any(|fact| {
                let holds =
                    fact.until.map_or_else(|| age.after(fact.at).is_ok_and(|end| now < end), |end| now < end);
                fact.sku == *sku && holds
            })
        };
        let missing: Vec<Sku> = skus.into_iter().filter(|sku| !is_fresh(sku)).collect();
        if missing.is_empty() {
            return Ok(false);
        }
        let asked_before = !due.wait.asked.is_empty();
        if asked_before {
            if fresh.send_anyway {
                return Ok(false);
            }
            let held = verdict(Gate::Preconditions, GateReason::NotFresh);
            self.leave_out(due, due.run.start.contact.as_ref(), StepOutcome::Dropped, held, None)?;
            return Ok(true);
        }
        let deadline = fresh.wait.after(now)?;
        self.needs.push(Need {
            fact: Name::word("stock"),
            skus: missing.clone(),
            deadline,
            fallback: Name::word(if fresh.send_anyway { "send" } else { "drop" }),
            run: due.run.id.clone(),
        });
        self.hold_step(due, RunWait { at: deadline, asked: missing, ..due.wait.clone() })?;
        Ok(true)
    }

    /// Messages that wait for stock look again: what they asked for may be there.
    pub(super) fn answered_stock(&mut self) -> Result<()> {
        let waiting: Vec<_> = (self.account.runs.iter())
            .filter(|(_, run)| run.lives())
            .filter_map(|(id, run)| Some((id.clone(), run.wait.clone()?)))
            .filter(|(_, wait)| !wait.asked.is_empty() && wait.at > self.now)
            .collect();
        for (id, wait) in waiting {
            let known = &self.account.head.outreach.stock;
            let there = |sku: &Sku| known.iter().any(|fact| fact.sku == *sku && fact.at >= wait.due);
            if wait.asked.iter().all(there) {
                self.run_events(
                    &id,
                    [RunEvent::Waiting { wait: RunWait { at: self.now, asked: Vec::new(), ..wait } }].into(),
                )?;
            }
        }
        Ok(())
    }

    fn task(
        &mut self,
        due: &Due<'_>,
        task: &TaskStep,
        journey: &Journey,
        to: &Recipient,
    ) -> Result<EffectKind> {
        let context = self.context(journey, Some(due), due.run.start.contact.as_ref())?;
        let expected = self.expected(task, journey, context.value)?;
        let topic = task.topic.clone();
        let reason = journey.reason().map(|reason| Name::new(reason.code.as_str())).transpose()?;
        let topic = topic.or(reason).unwrap_or_else(|| Name::word("unknown"));
        let calendar =
            task.calendar.as_ref().and_then(|id| self.engine.conduct().policies.calendars().get(id));
        let due_at = match (task.due_in, calendar) {
            (Some(span), Some(calendar)) => Some(calendar.add_business_time(self.now, span)?),
            (Some(span), None) => Some(span.after(self.now)?),
            (None, _) => None,
        };
        let run = &due.run.id;
        let sent = self.account.head.outreach.sent.iter().filter(|sent| sent.run.as_ref() == Some(run));
        let card = TaskCard {
            origin: origin(due),
            to: to.name(),
            topic,
            priority: task.priority.unwrap_or(TaskPriority::Normal),
            expected,
            due: due_at,
            sent: sent.cloned().collect(),
            context,
        };
        Ok(EffectKind::Task { task: Box::new(card) })
    }

    /// What is expected to be recovered: the value by a share, or by a score of the host's model between 0 and 1.
    fn expected(&self, task: &TaskStep, journey: &Journey, value: Option<Money>) -> Result<Option<Money>> {
        let scores = &self.account.head.outreach.scores;
        let score = task.score.as_ref().and_then(|name| {
            let said = |about: Option<&JourneyRef>| {
                scores.iter().rev().find(|score| score.score == *name && score.journey.as_ref() == about)
            };
            // What is said of the thing is nearer than what is said of the account.
            said(Some(&journey.about)).or_else(|| said(None)).map(|score| score.value)
        });
        let percent = task.expected_percent;
        let Some((value, share)) = value
            .zip(score.or_else(|| percent.and_then(|percent| percent.checked_div(Decimal::ONE_HUNDRED))))
        else {
            return Ok(None);
        };
        let rounding = Rounding::digits(RoundingMode::HalfEven, value.currency.exponent());
        let amount = rounding.product(value.amount, share)?;
        Ok(Some(Money { amount, currency: value.currency }))
    }

    /// What a step makes the host do that reaches nobody.
    pub(super) fn effect_of(&mut self, due: &Due<'_>) -> Result<Option<EffectKind>> {
        let step = due.step.rule();
        let journey = due.reading();
        if let Some(audience) = &step.audience {
            let contact = due.run.start.contact.clone().map(Recipient::Contact);
            return Ok(contact.and_then(|contact| add_to_audience(due, audience, &contact)));
        }
        if let Some(crm) = &step.crm {
            let context = self.context(&journey, Some(due), due.run.start.contact.as_ref())?;
            let (system, record) = (crm.system.clone(), crm.record.clone());
            let record = CrmCard { origin: origin(due), system, record, context };
            return Ok(Some(EffectKind::Upsert { record: Box::new(record) }));
        }
        if let Some(webhook) = &step.webhook {
            let context = self.context(&journey, Some(due), due.run.start.contact.as_ref())?;
            let call = HookCard { origin: origin(due), hook: webhook.hook.clone(), context };
            return Ok(Some(EffectKind::Webhook { call: Box::new(call) }));
        }
        if let Some(quote) = &step.quote {
            return Ok(Some(EffectKind::MakeQuote { origin: origin(due), to: quote.to.clone() }));
        }
        if let Some(hold) = &step.hold_price {
            let until = hold.for_.after(self.now)?;
            return Ok(Some(EffectKind::HoldPrice { origin: origin(due), until }));
        }
        if step.offer.is_some() {
            let context = self.context(&journey, Some(due), due.run.start.contact.as_ref())?;
            let key = self.step_key(due)?;
            self.note_offer(due, &key, &context)?;
            let contact = due.run.start.contact.clone();
            let card = context.offer.map(|offer| OfferCard { origin: origin(due), offer, contact });
            return Ok(card.map(|offer| EffectKind::Offer { offer: Box::new(offer) }));
        }
        Ok(None)
    }
}

/// Where an effect comes from.
fn origin(due: &Due<'_>) -> Origin {
    Origin {
        run: due.run.id.clone(),
        play: due.run.start.play.clone(),
        version: due.run.start.version,
        step: due.step.id().clone(),
        journey: due.run.start.journey.clone(),
        generation: due.run.start.generation,
    }
}

fn reach_of<'a>(due: &Due<'a>) -> Reach<'a> {
    let buyer = || [Name::word("buyer")].into();
    match due.step.action() {
        Action::Send(send) => Reach {
            channel: Some(&send.channel),
            purpose: send.purpose,
            tags: &send.tags,
            calendar: None,
            roles: if send.to.is_empty() { buyer() } else { send.to.clone() },
        },
        Action::Task(task) => Reach {
            channel: None,
            purpose: Purpose::Service,
            tags: &[],
            calendar: task.calendar.as_ref(),
            roles: [task.to.clone()].into(),
        },
        Action::Audience(audience) => Reach {
            channel: Some(&audience.channel),
            purpose: Purpose::Marketing,
            tags: &[],
            calendar: None,
            roles: buyer(),
        },
        _ => Reach { channel: None, purpose: Purpose::Service, tags: &[], calendar: None, roles: Vec::new() },
    }
}

/// Nobody has the role.
fn no_recipient() -> GateVerdict {
    verdict(Gate::Address, GateReason::NoRecipient)
}

fn verdict(gate: Gate, reason: GateReason) -> GateVerdict {
    GateVerdict { gate, outcome: GateOutcome::Drop, reason: Some(reason.name()), until: None, held_by: None }
}

/// A change of an audience; nothing for somebody who is no person of the company.
fn add_to_audience(due: &Due<'_>, step: &AudienceStep, to: &Recipient) -> Option<EffectKind> {
    let audience = AudienceCard {
        origin: origin(due),
        audience: step.id.clone(),
        change: step.change,
        channel: step.channel.clone(),
        contact: to.contact()?.clone(),
    };
    Some(EffectKind::Audience { audience })
}
