//! The adding up, step by step.

use std::collections::{BTreeMap, BTreeSet};

use chrono::{DateTime, Utc};
use recoup::account::{AccountEvent, Effect, EffectKind, EffectResult, Event, Fact, Input, Outcome, Subject};
use recoup::cart::CartEvent;
use recoup::id::{AccountId, EffectKey, InputId, LineId, Name, PlayId, RunId, Sku};
use recoup::order::{OrderEvent, OrderState};
use recoup::quote::QuoteEvent;
use recoup::recovery::{
    Gate, GateOutcome, JourneyEvent, JourneyKind, JourneyRef, OutreachEvent, Purpose, RunEvent, StepOutcome,
};
use recoup::time::Span;
use rust_decimal::Decimal;

use super::later::{Bought, settle};
use super::thing::{Goods, Thing};
use super::trace::{Mark, MarkKind, Trace};
use super::{Messages, Refused, Summary, Worth};

/// Of which account everything that happened is kept.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Keep {
    /// Of none.
    Nothing,
    /// Of this one.
    Account(AccountId),
    /// Of the one with the most facts about what stalls; the first by id where several have equally many.
    Busiest,
}

/// Adds up what the steps of a replay did.
#[derive(Debug)]
pub struct Tally {
    window: Span,
    keep: Keep,
    summary: Summary,
    accounts: BTreeMap<AccountId, One>,
    /// The order that the input tells of which is stepped next: it counts once the input is accepted.
    told: Option<(AccountId, InputId, Bought)>,
}

/// What is known of one account.
#[derive(Debug, Default)]
struct One {
    things: Vec<Thing>,
    /// Where in `things` the one is that goes by a name now.
    now: BTreeMap<JourneyRef, usize>,
    /// What is in carts and quotes of the account.
    held: BTreeMap<JourneyRef, BTreeMap<LineId, (Sku, Decimal)>>,
    runs: BTreeMap<RunId, (PlayId, JourneyRef)>,
    /// Messages that the host has not answered for good.
    open: BTreeMap<EffectKey, (Name, Purpose)>,
    orders: Vec<Bought>,
    known_orders: BTreeSet<String>,
    marks: Vec<Mark>,
}

impl Tally {
    /// Begins. What an account buys within the window after it abandoned something counts as later bought.
    #[must_use]
    pub fn new(window: Span, keep: Keep) -> Self {
        Self { window, keep, summary: Summary::default(), accounts: BTreeMap::new(), told: None }
    }

    /// Looks at an input that is stepped next: an order of another system is told by an input alone.
    pub fn reading(&mut self, account: &AccountId, input: &Input, now: DateTime<Utc>) {
        self.told = Bought::told(input, now).map(|bought| (account.clone(), input.id.clone(), bought));
    }

    /// Takes a step in.
    pub fn step(
        &mut self,
        account: &AccountId,
        at: DateTime<Utc>,
        is_input: bool,
        result: &recoup::Result<Outcome>,
    ) {
        if !is_input {
            self.summary.ticks += 1;
        }
        match result {
            Ok(outcome) => {
                self.summary.repeated += u64::from(outcome.duplicate_of.is_some());
                for need in &outcome.needs {
                    *self.summary.needs.entry(need.fact.clone()).or_default() += 1;
                }
                outcome.events.iter().for_each(|event| self.fact(account, event));
            }
            Err(error) => {
                let refused = self.summary.errors.entry(error.code.as_str()).or_insert_with(|| Refused {
                    count: 0,
                    account: account.clone(),
                    at,
                    first: error.to_string(),
                });
                refused.count += 1;
            }
        }
    }

    /// Takes a fact in.
    pub fn fact(&mut self, account: &AccountId, event: &Event) {
        let summary = &mut self.summary;
        summary.facts += 1;
        let (first, last) = summary.period.unwrap_or((event.at, event.at));
        summary.period = Some((first.min(event.at), last.max(event.at)));
        if !self.accounts.contains_key(account) {
            self.accounts.insert(account.clone(), One::default());
        }
        let Some(one) = self.accounts.get_mut(account) else { return };
        let marks = match &self.keep {
            Keep::Nothing => false,
            Keep::Account(kept) => kept == account,
            Keep::Busiest => true,
        };
        if let Fact::Account(AccountEvent::InputAccepted { input, .. }) = &event.fact {
            summary.accepted += 1;
            if let Some((_, _, bought)) = self.told.take_if(|(of, id, _)| of == account && id == input) {
                one.bought(Bought { at: event.at, ..bought });
            }
        }
        one.goods(event);
        Taking { summary, one, marks, at: event.at }.take(&event.fact);
    }

    /// What it comes to.
    #[must_use]
    pub fn finish(mut self) -> Summary {
        let mut summary = self.summary;
        summary.accounts = self.accounts.len() as u64;
        let busiest = || {
            let most = self.accounts.values().map(|one| one.marks.len()).max().filter(|most| *most > 0)?;
            self.accounts.iter().find(|(_, one)| one.marks.len() == most).map(|(account, _)| account.clone())
        };
        let traced = match &self.keep {
            Keep::Nothing => None,
            Keep::Account(account) => Some(account.clone()),
            Keep::Busiest => busiest(),
        };
        summary.trace = traced.map(|account| {
            let marks = self.accounts.get_mut(&account).map(|one| std::mem::take(&mut one.marks));
            Trace { account, marks: marks.unwrap_or_default() }
        });
        for mut one in self.accounts.into_values() {
            settle(&mut one.things, &one.orders, self.window);
            let mut ids: BTreeMap<&JourneyRef, (bool, bool)> = BTreeMap::new();
            for thing in &one.things {
                let kind = thing.about.kind;
                thing.count(summary.seen.entry(kind).or_default());
                let (abandoned, ordered) = thing.fate();
                let id = ids.entry(&thing.about).or_default();
                *id = (id.0 || abandoned, id.1 || ordered);
                let Some(stall) = &thing.stall else { continue };
                let group = thing.group(stall);
                let key = (kind, stall.stage, stall.reason.clone());
                summary.stalled.entry(key).or_default().add(&group);
                if kind == JourneyKind::Cart {
                    for segment in &stall.segments {
                        summary.segments.entry(segment.clone()).or_default().add(&group);
                    }
                }
            }
            for (about, (abandoned, ordered)) in ids {
                let seen = summary.seen.entry(about.kind).or_default();
                seen.ids += 1;
                seen.ids_abandoned += u64::from(abandoned && !ordered);
            }
        }
        summary
    }
}

impl One {
    fn bought(&mut self, bought: Bought) {
        if self.known_orders.insert(bought.order.as_str().to_owned()) {
            self.orders.push(bought);
        }
    }

    /// What is in the carts and quotes of the account, and what it ordered.
    fn goods(&mut self, event: &Event) {
        match &event.fact {
            Fact::Cart { cart, what } => {
                let Some(held) = self.held_in(JourneyKind::Cart, cart.as_str()) else { return };
                match &**what {
                    CartEvent::LineEdited { line, key, quantity: Some(quantity), .. } => {
                        held.insert(line.clone(), (key.sku.clone(), *quantity));
                    }
                    CartEvent::LineEdited { line, quantity: None, .. } => {
                        held.remove(line);
                    }
                    CartEvent::Observed { whole, .. } => {
                        let lines = whole.lines().into_iter().filter_map(|line| {
                            line.quantity.map(|quantity| (line.id.clone(), (line.key.sku.clone(), quantity)))
                        });
                        *held = lines.collect();
                    }
                    _ => {}
                }
            }
            Fact::Quote { quote, what } => {
                let Some(held) = self.held_in(JourneyKind::Quote, quote.as_str()) else { return };
                let entry =
                    |line: &recoup::quote::QuoteLine| (line.id.clone(), (line.sku.clone(), line.quantity));
                match &**what {
                    QuoteEvent::Created { start } => *held = start.lines.iter().map(entry).collect(),
                    QuoteEvent::Edited { set, removed, .. } => {
                        held.extend(set.iter().map(entry));
                        held.retain(|line, _| !removed.contains(line));
                    }
                    _ => {}
                }
            }
            Fact::Order { order, what } => match &**what {
                OrderEvent::Placed { whole } | OrderEvent::Observed { whole, .. } => {
                    self.bought(Bought::order(whole, event.at));
                }
                OrderEvent::Cancelled { state: OrderState::Cancelled, .. } => {
                    self.orders.retain(|known| known.order != *order);
                }
                _ => {}
            },
            Fact::Account(AccountEvent::Dropped { subject }) => {
                let kind = match subject {
                    Subject::Cart(_) => JourneyKind::Cart,
                    Subject::Quote(_) => JourneyKind::Quote,
                    _ => return,
                };
                if let Ok(id) = Name::new(subject.id()) {
                    self.held.remove(&JourneyRef::new(kind, id));
                }
            }
            _ => {}
        }
    }

    fn held_in(&mut self, kind: JourneyKind, id: &str) -> Option<&mut BTreeMap<LineId, (Sku, Decimal)>> {
        let about = JourneyRef::new(kind, Name::new(id).ok()?);
        Some(self.held.entry(about).or_default())
    }
}

/// A fact being taken in.
struct Taking<'a> {
    summary: &'a mut Summary,
    one: &'a mut One,
    /// Whether what happens is kept.
    marks: bool,
    at: DateTime<Utc>,
}

impl Taking<'_> {
    fn take(&mut self, fact: &Fact) {
        match fact {
            Fact::Journey { journey, what } => self.journey(journey, what),
            Fact::Run { run, what } => self.run(run, what),
            Fact::Outreach(event) => self.outreach(event),
            Fact::Account(AccountEvent::EffectIssued { effect }) => self.effect(effect),
            Fact::Account(AccountEvent::EffectAnswered { key, result }) => self.answered(key, result),
            Fact::Account(AccountEvent::EffectLapsed { key }) => {
                self.message(key, |messages| messages.lapsed += 1, true);
            }
            _ => {}
        }
    }

    fn mark(&mut self, about: &JourneyRef, run: Option<&RunId>, kind: MarkKind, text: impl Into<String>) {
        if self.marks {
            // Of activity in a row the last one says enough.
            if kind == MarkKind::Active
                && let Some(last) = self.one.marks.last_mut()
                && (last.kind, &last.about) == (kind, about)
            {
                last.at = self.at;
                return;
            }
            let (about, run) = (about.clone(), run.cloned());
            self.one.marks.push(Mark { at: self.at, about, run, kind, text: text.into() });
        }
    }

    fn journey(&mut self, about: &JourneyRef, event: &JourneyEvent) {
        let one = &mut *self.one;
        // A cart that was ordered and is filled again under its id is another cart.
        let ended = one.now.get(about).and_then(|place| one.things.get(*place)).is_some_and(Thing::has_ended);
        let again = ended && matches!(event, JourneyEvent::Resumed { .. });
        if again || matches!(event, JourneyEvent::Opened { .. }) {
            one.now.insert(about.clone(), one.things.len());
            one.things.push(Thing::new(about.clone()));
        }
        let Some(thing) = one.now.get(about).and_then(|place| one.things.get_mut(*place)) else { return };
        let held: Vec<Goods> = match (event, one.held.get(about)) {
            (JourneyEvent::Abandoned { .. }, Some(held)) => {
                let goods = |(sku, quantity): &(Sku, Decimal)| Goods {
                    sku: sku.clone(),
                    quantity: *quantity,
                    price: None,
                };
                held.values().map(goods).collect()
            }
            _ => Vec::new(),
        };
        match event {
            JourneyEvent::Resumed { stage, .. } if again => thing.begin(*stage),
            _ => thing.take(event, self.at, &held),
        }
        match event {
            JourneyEvent::Opened { start } => self.mark(about, None, MarkKind::Opened, start.stage.as_str()),
            JourneyEvent::Active { stage, .. } => self.mark(about, None, MarkKind::Active, stage.as_str()),
            JourneyEvent::Resumed { stage, .. } => self.mark(about, None, MarkKind::Resumed, stage.as_str()),
            JourneyEvent::Abandoned { reasons, value, .. } => {
                let reason = reasons.first().map_or("unknown", |reason| reason.code.as_str());
                let value = value.map(|value| format!(", {value}")).unwrap_or_default();
                self.mark(about, None, MarkKind::Abandoned, format!("{reason}{value}"));
            }
            JourneyEvent::Ended { end, .. } => self.mark(about, None, MarkKind::Ended, end.as_str()),
            _ => {}
        }
    }

    fn run(&mut self, run: &RunId, event: &RunEvent) {
        if let RunEvent::Entered { start } = event {
            self.summary.plays.entry(start.play.clone()).or_default().began += 1;
            self.one.runs.insert(run.clone(), (start.play.clone(), start.journey.clone()));
            self.mark(&start.journey, Some(run), MarkKind::RunBegan, start.play.as_str());
            return;
        }
        let Some((play, about)) = self.one.runs.get(run).cloned() else { return };
        match event {
            RunEvent::Gated { step, verdicts, .. } => {
                for verdict in verdicts {
                    let reason = verdict.reason.as_ref().map_or("", Name::as_str);
                    self.gated(verdict.gate, verdict.outcome, reason);
                    if verdict.outcome == GateOutcome::Defer {
                        let text = because(step.as_str(), verdict.gate, reason);
                        self.mark(&about, Some(run), MarkKind::Deferred, text);
                    }
                }
            }
            RunEvent::Taken { taken, .. } if taken.outcome != StepOutcome::Done => {
                *self.summary.left_out.entry(taken.outcome).or_default() += 1;
                let text = format!("{}: {}", taken.step, taken.outcome);
                self.mark(&about, Some(run), MarkKind::LeftOut, text);
            }
            RunEvent::Ended { end } => {
                *self.summary.plays.entry(play).or_default().ended.entry(*end).or_default() += 1;
                self.one.runs.remove(run);
                self.mark(&about, Some(run), MarkKind::RunEnded, end.as_str());
            }
            _ => {}
        }
    }

    fn gated(&mut self, gate: Gate, outcome: GateOutcome, reason: &str) {
        let tally = self.summary.gates.entry(gate).or_default();
        *tally.said.entry(outcome).or_default() += 1;
        if outcome != GateOutcome::Pass {
            *tally.reasons.entry((outcome, reason.to_owned())).or_default() += 1;
        }
    }

    fn outreach(&mut self, event: &OutreachEvent) {
        match event {
            OutreachEvent::Exposed { experiment, arm, .. } => {
                let key = (experiment.clone(), arm.clone());
                *self.summary.exposed.entry(key).or_default() += 1;
            }
            OutreachEvent::Offered { offer } => {
                let key = (offer.offer.clone(), offer.kind);
                note(self.summary.offers.entry(key).or_default(), offer.amount);
            }
            _ => {}
        }
    }

    fn effect(&mut self, effect: &Effect) {
        let word = word(&effect.kind);
        let (origin, kind, text) = match &effect.kind {
            EffectKind::Send { message } => {
                let (channel, purpose) = (message.sent.channel.clone(), message.sent.purpose);
                self.summary.messages.entry((channel.clone(), purpose)).or_default().given += 1;
                let day = self.summary.days.entry(self.at.date_naive()).or_default();
                *day.entry(channel.clone()).or_default() += 1;
                let text = format!("{channel}: {}", message.template);
                self.one.open.insert(effect.key.clone(), (channel, purpose));
                (Some(&message.origin), MarkKind::Sent, text)
            }
            EffectKind::Task { task } => {
                let key = (task.topic.clone(), task.priority);
                note(self.summary.tasks.entry(key).or_default(), task.expected);
                (Some(&task.origin), MarkKind::Task, format!("{} for {}", task.topic, task.to))
            }
            EffectKind::Audience { audience } => {
                (Some(&audience.origin), MarkKind::Effect, format!("{word} {}", audience.audience))
            }
            EffectKind::Upsert { record } => {
                (Some(&record.origin), MarkKind::Effect, format!("{word} {}", record.record))
            }
            EffectKind::Webhook { call } => {
                (Some(&call.origin), MarkKind::Effect, format!("{word} {}", call.hook))
            }
            EffectKind::Offer { offer } => {
                (Some(&offer.origin), MarkKind::Effect, format!("{word} {}", offer.offer.offer))
            }
            EffectKind::MakeQuote { origin, .. } | EffectKind::HoldPrice { origin, .. } => {
                (Some(origin), MarkKind::Effect, word.to_owned())
            }
            _ => (None, MarkKind::Effect, String::new()),
        };
        *self.summary.effects.entry(word).or_default() += 1;
        if let Some(origin) = origin {
            self.mark(&origin.journey, Some(&origin.run), kind, text);
        }
    }

    fn answered(&mut self, key: &EffectKey, result: &EffectResult) {
        match result {
            EffectResult::Delivered {} => self.message(key, |messages| messages.delivered += 1, false),
            EffectResult::SoftBounce {} | EffectResult::HardBounce {} => {
                self.message(key, |messages| messages.bounced += 1, true);
            }
            EffectResult::Complaint {} | EffectResult::Unsubscribed {} => {
                self.message(key, |messages| messages.unwanted += 1, true);
            }
            EffectResult::Refused { .. } | EffectResult::Failed { .. } => {
                self.message(key, |messages| messages.failed += 1, true);
            }
            _ => {}
        }
    }

    /// Notes what became of a message; nothing is noted of other effects.
    fn message(&mut self, key: &EffectKey, note: impl FnOnce(&mut Messages), for_good: bool) {
        let Some(sent) = self.one.open.get(key).cloned() else { return };
        note(self.summary.messages.entry(sent).or_default());
        if for_good {
            self.one.open.remove(key);
        }
    }
}

fn note(worth: &mut Worth, value: Option<recoup::money::Money>) {
    worth.count += 1;
    if let Some(value) = value {
        worth.value.add(value);
    }
}

fn because(step: &str, gate: Gate, reason: &str) -> String {
    if reason.is_empty() { format!("{step}: {gate}") } else { format!("{step}: {gate}, {reason}") }
}

/// The word of an effect, as it stands in its JSON.
const fn word(kind: &EffectKind) -> &'static str {
    match kind {
        EffectKind::PlaceOrder { .. } => "place_order",
        EffectKind::TransferCart { .. } => "transfer_cart",
        EffectKind::AskApproval { .. } => "ask_approval",
        EffectKind::Tell { .. } => "tell",
        EffectKind::Send { .. } => "send",
        EffectKind::Task { .. } => "task",
        EffectKind::Audience { .. } => "audience",
        EffectKind::Upsert { .. } => "upsert",
        EffectKind::Webhook { .. } => "webhook",
        EffectKind::Offer { .. } => "offer",
        EffectKind::MakeQuote { .. } => "make_quote",
        EffectKind::HoldPrice { .. } => "hold_price",
        EffectKind::ErasePerson { .. } => "erase_person",
        _ => "other",
    }
}
