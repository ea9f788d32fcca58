//! Accounts: a history of inputs, stepped one after the other.
//!
//! Beside what a vector expects, every run of it is held to what must always be so: the events alone give the same state byte
//! for byte, a snapshot restores to itself, a repeated input is a duplicate that changes nothing, a tick before the wakeup
//! changes nothing, and an error leaves the account as it was.

use chrono::{DateTime, TimeDelta, Utc};
use recoup::account::{Account, Event, Input, Outcome};
use recoup::document::{Encode, Faults, Tree};
use recoup::id::{AccountId, ContactId, QuoteId, RoleId};
use recoup::money::Amount;
use recoup::{Code, Engine};
use serde_json::{Map, Value, json};

use super::given::Given;
use super::{Answer, Stop, faults_as_value, field};

/// When a history begins, unless it says so.
const BEGINS: &str = "2026-06-15T12:00:00Z";

/// The account of every vector.
const ACCOUNT: &str = "acme";

/// A history while it runs.
pub(super) struct History {
    engine: Engine,
    account: Account,
    log: Vec<Event>,
    now: DateTime<Utc>,
    count: usize,
    /// What the last input was, to be repeated.
    last: Option<Input>,
}

/// `{ "steps": [..] }`, after those of `given.history`, which must all succeed.
pub(super) fn steps(given: &Given<'_>, input: &Value) -> Answer {
    let (mut history, outcomes) = History::run(given, input)?;
    history.check()?;
    let last = outcomes.last().cloned().unwrap_or(Value::Null);
    let mut answer = json!({ "outcomes": outcomes, "last": last, "state": history.state()? });
    // The faults of the last step are those of the vector, for the count of codes.
    if let Some(errors) = last.get("errors") {
        answer["errors"] = errors.clone();
    }
    Ok(answer)
}

/// `{ "steps": [..], "cart" }` gives what changed since the buyer saw the cart, at the time of the last step.
pub(super) fn cart_drift(given: &Given<'_>, input: &Value) -> Answer {
    let (history, _) = History::run(given, input)?;
    shown(&history.engine.cart_drift(&history.account, &field(input, "cart")?, history.now)?)
}

/// `{ "steps": [..], "cart" }` gives `{ "lines" }`: those that can't be made as they are configured, with what would mend them.
pub(super) fn cart_fixes(given: &Given<'_>, input: &Value) -> Answer {
    let (history, _) = History::run(given, input)?;
    let lines = history.engine.cart_fixes(&history.account, &field(input, "cart")?, history.now)?;
    Ok(json!({ "lines": lines.iter().map(shown).collect::<Result<Vec<_>, _>>()? }))
}

fn shown(value: &impl Encode) -> Answer {
    serde_json::from_str(&value.encode().to_string()).map_err(|error| Stop::NotRunnable(error.to_string()))
}

impl History {
    /// What is given.
    pub(super) fn begun(given: &Given<'_>) -> Result<Self, Stop> {
        let mut history = Self {
            engine: given.engine()?,
            account: Account::new(AccountId::new(ACCOUNT)?),
            log: Vec::new(),
            now: instant(BEGINS)?,
            count: 0,
            last: None,
        };
        if let Some(company) = given.company() {
            let mut company = company.clone();
            company["account"] = json!(ACCOUNT);
            history.must(
                &json!({ "id": "profile", "command": "account.sync_profile", "version": 1, "company": company }),
            )?;
        }
        for step in given.history()? {
            history.must(step)?;
        }
        Ok(history)
    }

    /// What is given, then the steps of the input, each with its outcome.
    fn run(given: &Given<'_>, input: &Value) -> Result<(Self, Vec<Value>), Stop> {
        let mut history = Self::begun(given)?;
        let steps = input.get("steps").and_then(Value::as_array);
        let steps =
            steps.ok_or_else(|| Stop::NotRunnable("the operation needs \"steps\" as an array".into()))?;
        let mut outcomes = Vec::with_capacity(steps.len());
        for step in steps {
            outcomes.push(history.step(step)?);
        }
        Ok((history, outcomes))
    }

    /// A step of what is given: it must succeed.
    fn must(&mut self, step: &Value) -> Result<(), Stop> {
        let outcome = self.step(step)?;
        match outcome.get("errors") {
            Some(errors) => Err(Stop::NotRunnable(format!("a step that is given failed: {step}: {errors}"))),
            None => Ok(()),
        }
    }

    /// An input; or `{ "tick": true }`; `{ "rulebook": .. }` for another engine; `{ "restore": { "replace": [what, with] } }` and
    /// `{ "restore": { "keep": bytes } }` of a snapshot that was damaged; `{ "rebuild": { "without": n } }` from a log that has a hole.
    pub(super) fn step(&mut self, step: &Value) -> Answer {
        let mut fields: Map<String, Value> =
            step.as_object().cloned().ok_or_else(|| Stop::NotRunnable("a step is an object".into()))?;
        if let Some(now) = fields.remove("now") {
            self.now = instant(now.as_str().unwrap_or_default())?;
        }
        if let Some(rulebook) = fields.get("rulebook") {
            let given = json!({ "rulebook": rulebook });
            self.engine = Given::new(given.as_object().ok_or_else(none)?)?.engine()?;
            return Ok(json!({ "rulebook": "changed" }));
        }
        if let Some(damage) = fields.get("restore") {
            return self.restore_damaged(damage);
        }
        if let Some(hole) = fields.get("rebuild") {
            let without = hole.get("without").and_then(Value::as_u64).unwrap_or_default();
            let log = self.log.iter().filter(|event| event.seq != without);
            return Ok(match Account::rebuild(log) {
                Ok(account) => json!({ "rebuilt": account.seq().to_string() }),
                Err(error) => faults_as_value(&Faults::from(error)),
            });
        }
        if let Some(view) = fields.get("view") {
            return Ok(self.view(view).unwrap_or_else(|error| faults_as_value(&Faults::from(error))));
        }
        if fields.contains_key("tick") {
            let outcome = self.engine.tick(&mut self.account, self.now);
            return self.took(outcome);
        }
        self.count += 1;
        fields.entry("id").or_insert_with(|| json!(format!("in-{}", self.count)));
        let input = match Input::parse(Value::Object(fields).to_string()) {
            Ok(input) => input,
            Err(faults) => return Ok(faults_as_value(&faults)),
        };
        let before = self.account.snapshot();
        let outcome = self.engine.step(&mut self.account, &input, self.now);
        if outcome.is_err() && self.account.snapshot() != before {
            return Err(Stop::NotRunnable("an error changed the account".into()));
        }
        self.last = outcome.is_ok().then_some(input);
        self.took(outcome)
    }

    /// When the account wants to be stepped again.
    pub(super) fn next_wakeup(&self) -> Option<DateTime<Utc>> {
        self.account.next_wakeup()
    }

    /// Time alone, at an instant.
    pub(super) fn tick_at(&mut self, at: DateTime<Utc>) -> Answer {
        self.now = self.now.max(at);
        self.last = None;
        let outcome = self.engine.tick(&mut self.account, at);
        self.took(outcome)
    }

    fn restore_damaged(&self, damage: &Value) -> Answer {
        let text = |name: &str, place: usize| damage.get(name)?.get(place)?.as_str();
        let mut snapshot = self.account.snapshot();
        if let (Some(what), Some(with)) = (text("replace", 0), text("replace", 1)) {
            if !snapshot.contains(what) {
                return Err(Stop::NotRunnable(format!("the snapshot has no {what:?}")));
            }
            snapshot = snapshot.replacen(what, with, 1);
        }
        if let Some(keep) = damage.get("keep").and_then(Value::as_u64) {
            snapshot.truncate(usize::try_from(keep).unwrap_or_default());
        }
        Ok(match Account::restore(snapshot) {
            Ok(account) => json!({ "restored": account.seq().to_string() }),
            Err(faults) => faults_as_value(&faults),
        })
    }

    /// What a screen asks: `{ "view": { "quote_drift" | "quote_for_buyer" | "quote_target" | "unsent": id, .. } }`. It changes nothing.
    fn view(&self, view: &Value) -> recoup::Result<Value> {
        let text = |name: &str| view.get(name).and_then(Value::as_str);
        let role = text("role").map(RoleId::new).transpose()?;
        let answer = if let Some(quote) = text("quote_drift") {
            let lines = self.engine.quote_drift(&self.account, &QuoteId::new(quote)?, self.now)?;
            Tree::List(lines.iter().map(Encode::encode).collect())
        } else if let Some(quote) = text("quote_for_buyer") {
            self.engine.quote_for_buyer(&self.account, &QuoteId::new(quote)?, self.now)?.encode()
        } else if let Some(quote) = text("quote_target") {
            let total: Amount = recoup::document::read(view["total"].to_string().as_bytes())
                .map_err(|faults| faults.first())?;
            let quote = QuoteId::new(quote)?;
            self.engine.quote_target(&self.account, &quote, total, role.as_ref(), self.now)?.encode()
        } else if let Some(contact) = text("unsent") {
            let contact = (!contact.is_empty()).then(|| ContactId::new(contact)).transpose()?;
            let unsent = self.account.unsent(contact.as_ref());
            Tree::List(unsent.iter().map(Encode::encode).collect())
        } else {
            return Err(Code::InvalidRequest.into());
        };
        Ok(json!({ "view": serde_json::from_str::<Value>(&answer.to_string()).unwrap_or_default() }))
    }

    fn took(&mut self, outcome: recoup::Result<Outcome>) -> Answer {
        match outcome {
            Ok(outcome) => {
                self.log.extend(outcome.events.iter().cloned());
                let mut value: Value = serde_json::from_str(&outcome.to_json())
                    .map_err(|error| Stop::NotRunnable(error.to_string()))?;
                value["facts"] = facts(&value);
                Ok(value)
            }
            Err(error) => Ok(faults_as_value(&Faults::from(error))),
        }
    }

    /// What must be so whatever the vector is about.
    pub(super) fn check(&mut self) -> Result<(), Stop> {
        let wrong = |what: &str| Err(Stop::NotRunnable(what.to_owned()));
        let snapshot = self.account.snapshot();
        if !self.log.is_empty() {
            let log: Vec<Event> =
                self.log.iter().map(|event| Event::parse(event.to_json())).collect::<Result<_, _>>()?;
            if log != self.log {
                return wrong("an event did not survive being written and read");
            }
            if Account::rebuild(&log)?.snapshot() != snapshot {
                return wrong("the events alone give another state");
            }
        }
        if Account::restore(&snapshot)?.snapshot() != snapshot {
            return wrong("a snapshot restores to another state");
        }
        if let Some(input) = self.last.take() {
            let again = self.engine.step(&mut self.account, &input, self.now);
            let repeat = match again {
                Ok(outcome) => outcome.duplicate_of.is_some() && outcome.events.is_empty(),
                Err(error) => error.code == Code::InputTooOld,
            };
            if !repeat || self.account.snapshot() != snapshot {
                return wrong("a repeated input did something");
            }
        }
        let early = self.account.next_wakeup().map_or(self.now, |due| due - TimeDelta::nanoseconds(1));
        let outcome = self.engine.tick(&mut self.account, early)?;
        if !outcome.events.is_empty() || self.account.snapshot() != snapshot {
            return wrong("a tick before the wakeup did something");
        }
        Ok(())
    }

    /// The state by kind and id, so that a vector can name the one thing that it is about.
    pub(super) fn state(&self) -> Answer {
        let snapshot: Value = serde_json::from_str(&self.account.snapshot())
            .map_err(|error| Stop::NotRunnable(error.to_string()))?;
        let mut state = snapshot["state"].clone();
        state["profile"] = snapshot["profile"].clone();
        if let Some(fields) = state.as_object_mut() {
            for value in fields.values_mut() {
                keyed(value);
            }
        }
        Ok(state)
    }
}

/// A list of things that have ids, by id.
fn keyed(value: &mut Value) {
    let Some(items) = value.as_array() else { return };
    let id = |item: &Value| {
        ["id", "key", "contact"].iter().find_map(|name| item.get(name)?.as_str().map(str::to_owned))
    };
    if let Some(map) = items.iter().map(|item| Some((id(item)?, item.clone()))).collect::<Option<Map<_, _>>>()
    {
        *value = Value::Object(map);
    }
}

/// The events without those that every step makes.
fn facts(outcome: &Value) -> Value {
    let noise =
        ["account.opened", "account.input_accepted", "account.rulebook_changed", "account.effect_issued"];
    let events = outcome.get("events").and_then(Value::as_array).into_iter().flatten();
    let quiet = |event: &&Value| !event["event"].as_str().is_some_and(|word| noise.contains(&word));
    Value::Array(events.filter(quiet).cloned().collect())
}

pub(super) fn instant(text: &str) -> Result<DateTime<Utc>, Stop> {
    Ok(recoup::time::instant_from_text(text)?)
}

fn none() -> Stop {
    Stop::NotRunnable("an object is needed".into())
}
