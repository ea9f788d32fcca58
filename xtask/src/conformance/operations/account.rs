//! Accounts: a history of inputs, stepped one after the other.
//!
//! Beside what a vector expects, every run of it is held to what must always be so: the events alone give the same state byte
//! for byte, a snapshot restores to itself, a repeated input is a duplicate that changes nothing, a tick before the wakeup
//! changes nothing, and an error leaves the account as it was.

use chrono::{DateTime, TimeDelta, Utc};
use recoup_surface::Handle;
use serde_json::{Map, Value, json};

use super::asking::{ask, make, parsed};
use super::given::Given;
use super::{Answer, Stop, field, list};

/// When a history begins, unless it says so.
const BEGINS: &str = "2026-06-15T12:00:00Z";

/// The account of every vector.
const ACCOUNT: &str = "acme";

/// Facts that every step makes, whatever it is about.
const NOISE: &[&str] =
    &["account.opened", "account.input_accepted", "account.rulebook_changed", "account.effect_issued"];

/// A history while it runs.
pub(super) struct History {
    engine: Handle,
    account: Handle,
    log: Vec<Value>,
    now: DateTime<Utc>,
    count: usize,
    /// What the last input was, to be repeated.
    last: Option<Value>,
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
    history.view("engine.cart_drift", &[("cart", field(input, "cart")), ("as_of", Some(history.time()))])
}

/// `{ "steps": [..], "cart" }` gives `{ "lines" }`: those that can't be made as they are configured, with what would mend them.
pub(super) fn cart_fixes(given: &Given<'_>, input: &Value) -> Answer {
    let (history, _) = History::run(given, input)?;
    let arguments = [("cart", field(input, "cart")), ("as_of", Some(history.time()))];
    Ok(json!({ "lines": history.view("engine.cart_fixes", &arguments)? }))
}

impl History {
    /// What is given.
    pub(super) fn begun(given: &Given<'_>) -> Result<Self, Stop> {
        let mut history = Self {
            engine: given.engine()?,
            account: make("account.new", &[], &[("id", Some(json!(ACCOUNT)))])?,
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
            let given = Map::from_iter([("rulebook".to_owned(), rulebook.clone())]);
            self.engine = Given::new(&given)?.engine()?;
            return Ok(json!({ "rulebook": "changed" }));
        }
        if let Some(damage) = fields.get("restore") {
            return shown(self.restore_damaged(damage));
        }
        if let Some(hole) = fields.get("rebuild") {
            return shown(self.rebuild_without(&hole["without"]));
        }
        if let Some(view) = fields.get("view") {
            return shown(self.asked(view).map(|answer| json!({ "view": answer })));
        }
        if fields.contains_key("tick") {
            return self.tick();
        }
        self.count += 1;
        fields.entry("id").or_insert_with(|| json!(format!("in-{}", self.count)));
        let input = Value::Object(fields);
        let before = self.snapshot()?;
        let outcome = self.take(&input)?;
        let refused = outcome.get("errors").is_some();
        if refused && self.snapshot()? != before {
            return Err(Stop::NotRunnable("an error changed the account".into()));
        }
        self.last = (!refused).then_some(input);
        Ok(outcome)
    }

    /// When the account wants to be stepped again.
    pub(super) fn next_wakeup(&self) -> Result<Option<DateTime<Utc>>, Stop> {
        ask("account.next_wakeup", &[&self.account], &[])?.as_str().map(instant).transpose()
    }

    /// Time alone, at an instant.
    pub(super) fn tick_at(&mut self, at: DateTime<Utc>) -> Answer {
        let now = self.now.max(at);
        self.now = at;
        self.last = None;
        let outcome = self.tick();
        self.now = now;
        outcome
    }

    fn tick(&mut self) -> Answer {
        let outcome = ask("engine.tick", &[&self.engine, &self.account], &[("now", Some(self.time()))]);
        self.took(outcome)
    }

    fn take(&mut self, input: &Value) -> Answer {
        let arguments = [("input", Some(input.clone())), ("now", Some(self.time()))];
        let outcome = ask("engine.step", &[&self.engine, &self.account], &arguments);
        self.took(outcome)
    }

    fn took(&mut self, outcome: Answer) -> Answer {
        let mut outcome = shown(outcome)?;
        if outcome.get("errors").is_none() {
            let events = list(&outcome, "events").to_vec();
            let quiet = |event: &&Value| !event["event"].as_str().is_some_and(|word| NOISE.contains(&word));
            outcome["facts"] = Value::Array(events.iter().filter(quiet).cloned().collect());
            self.log.extend(events);
        }
        Ok(outcome)
    }

    fn restore_damaged(&self, damage: &Value) -> Answer {
        let text = |name: &str, place: usize| damage.get(name)?.get(place)?.as_str();
        let mut snapshot = self.snapshot()?;
        if let (Some(what), Some(with)) = (text("replace", 0), text("replace", 1)) {
            if !snapshot.contains(what) {
                return Err(Stop::NotRunnable(format!("the snapshot has no {what:?}")));
            }
            snapshot = snapshot.replacen(what, with, 1);
        }
        if let Some(keep) = damage.get("keep").and_then(Value::as_u64) {
            snapshot.truncate(usize::try_from(keep).unwrap_or_default());
        }
        Ok(json!({ "restored": seq(&restored(snapshot)?)? }))
    }

    fn rebuild_without(&self, without: &Value) -> Answer {
        let log: Vec<Value> = self.log.iter().filter(|event| event["seq"] != *without).cloned().collect();
        Ok(json!({ "rebuilt": seq(&rebuilt(log)?)? }))
    }

    /// What a screen asks: `{ "view": { "quote_drift" | "quote_for_buyer" | "quote_target" | "unsent": id, .. } }`. It changes nothing.
    fn asked(&self, view: &Value) -> Answer {
        let id = |name: &str| view.get(name).filter(|id| id.is_string()).cloned();
        if let Some(quote) = id("quote_drift") {
            let arguments = [("quote", Some(quote)), ("as_of", Some(self.time()))];
            self.view("engine.quote_drift", &arguments)
        } else if let Some(quote) = id("quote_for_buyer") {
            self.view("engine.quote_for_buyer", &[("quote", Some(quote)), ("now", Some(self.time()))])
        } else if let Some(quote) = id("quote_target") {
            let arguments = [
                ("quote", Some(quote)),
                ("total", field(view, "total")),
                ("as_of", Some(self.time())),
                ("role", field(view, "role")),
            ];
            self.view("engine.quote_target", &arguments)
        } else if let Some(contact) = id("unsent") {
            let contact = Some(contact).filter(|contact| *contact != json!(""));
            ask("account.unsent", &[&self.account], &[("contact", contact)])
        } else {
            Err(Stop::NotRunnable(format!("there is no such view: {view}")))
        }
    }

    fn view(&self, name: &str, arguments: &[(&str, Option<Value>)]) -> Answer {
        ask(name, &[&self.engine, &self.account], arguments)
    }

    fn snapshot(&self) -> Result<String, Stop> {
        snapshot_of(&self.account)
    }

    fn time(&self) -> Value {
        json!(recoup::time::instant_to_text(self.now))
    }

    /// What must be so whatever the vector is about.
    pub(super) fn check(&mut self) -> Result<(), Stop> {
        let wrong = |what: &str| Err(Stop::NotRunnable(what.to_owned()));
        let snapshot = self.snapshot()?;
        if !self.log.is_empty() && snapshot_of(&rebuilt(self.log.clone())?)? != snapshot {
            return wrong("the events alone give another state");
        }
        if snapshot_of(&restored(snapshot.clone())?)? != snapshot {
            return wrong("a snapshot restores to another state");
        }
        if let Some(input) = self.last.take() {
            let again = self.take(&input)?;
            let repeat = match again["errors"].get(0) {
                None => again.get("duplicate_of").is_some() && again.get("events").is_none(),
                Some(error) => error["code"] == "input_too_old",
            };
            if !repeat || self.snapshot()? != snapshot {
                return wrong("a repeated input did something");
            }
        }
        let due = self.next_wakeup()?;
        let early = due.map_or(self.now, |due| due - TimeDelta::nanoseconds(1));
        self.now = early;
        let outcome = self.tick()?;
        if outcome.get("events").is_some() || outcome.get("errors").is_some() || self.snapshot()? != snapshot
        {
            return wrong("a tick before the wakeup did something");
        }
        Ok(())
    }

    /// The state by kind and id, so that a vector can name the one thing that it is about.
    pub(super) fn state(&self) -> Answer {
        let mut snapshot = parsed(&self.snapshot()?)?;
        let mut state = snapshot["state"].take();
        state["profile"] = snapshot["profile"].take();
        if let Some(fields) = state.as_object_mut() {
            for value in fields.values_mut() {
                keyed(value);
            }
        }
        Ok(state)
    }
}

fn rebuilt(log: Vec<Value>) -> Result<Handle, Stop> {
    make("account.rebuild", &[], &[("events", Some(Value::Array(log)))])
}

fn restored(snapshot: String) -> Result<Handle, Stop> {
    make("account.restore", &[], &[("snapshot", Some(Value::String(snapshot)))])
}

fn snapshot_of(account: &Handle) -> Result<String, Stop> {
    Ok(ask("account.snapshot", &[account], &[])?.as_str().unwrap_or_default().to_owned())
}

fn seq(account: &Handle) -> Result<String, Stop> {
    Ok(ask("account.seq", &[account], &[])?.to_string())
}

/// What was refused is shown, and the history goes on.
fn shown(answer: Answer) -> Answer {
    match answer {
        Err(Stop::Refused(errors)) => Ok(errors),
        other => other,
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

pub(super) fn instant(text: &str) -> Result<DateTime<Utc>, Stop> {
    recoup::time::instant_from_text(text).map_err(|error| Stop::NotRunnable(error.to_string()))
}
