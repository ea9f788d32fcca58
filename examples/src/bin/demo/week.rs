//! A distributor's week: carts that stall, why, what the engine did about each, and what it would not do.
//!
//! Everything that is told comes from the facts and effects of the steps and from what the accounts answer afterwards; the
//! story says only what people did. The clock runs from wakeup to wakeup, so each thing happens at its own instant.

mod closing;
#[cfg(test)]
mod tests;
mod to_do;

use std::collections::BTreeMap;

use anstream::println;
use anstyle::{AnsiColor, Style};
use chrono::{DateTime, NaiveDate, NaiveDateTime, Utc};
use recoup::account::{AccountEvent, Fact};
use recoup::id::AccountId;
use recoup::recovery::{
    Counted, GateOutcome, GateVerdict, JourneyEvent, JourneyRef, RankedReason, RunEvent, RunStart,
    StepOutcome, ready,
};
use recoup::time::Zone;
use recoup::{Account, Engine, Event, Input, Outcome, Rulebook};
use serde_json::{Map, Value, json};

use super::story::Told;

const RULEBOOK: &str = include_str!("../../../scenarios/recovery/rulebook.json");
const COMPANIES: &str = include_str!("../../../scenarios/recovery/companies.json");
const STORY: &str = include_str!("../../../scenarios/recovery/story.json");

/// No line is wider.
const WIDTH: usize = 110;

const PLAIN: Style = Style::new();
const DIM: Style = Style::new().dimmed();
const GOOD: Style = AnsiColor::Green.on_default();
const WARN: Style = AnsiColor::Yellow.on_default();
const BAD: Style = AnsiColor::Red.on_default();
const HEAD: Style = AnsiColor::Cyan.on_default().bold();

/// Tells the week.
pub(crate) fn tell() -> Told<()> {
    for (style, text) in lines()? {
        println!("{style}{text}{style:#}");
    }
    Ok(())
}

/// The week in lines, each with how it looks.
fn lines() -> Told<Vec<(Style, String)>> {
    let mut week = Week::begin()?;
    let steps: Vec<Map<String, Value>> = serde_json::from_str(STORY).map_err(|error| error.to_string())?;
    let mut now = week.now;
    for mut step in steps {
        if let Some(local) = step.remove("now").as_ref().and_then(Value::as_str) {
            let local: NaiveDateTime = local.parse().map_err(|_| format!("{local} is no local time"))?;
            now = week.zone.instant(local).map_err(|error| error.to_string())?;
        }
        week.run_until(now)?;
        if let Some(say) = step.remove("say").as_ref().and_then(Value::as_str) {
            week.date(now)?;
            week.say(DIM, "");
            week.say(PLAIN, say);
        }
        if step.contains_key("command") {
            week.step(step, now)?;
        }
    }
    week.table();
    week.unsent()?;
    week.rebuilt()?;
    Ok(week.told)
}

/// The distributor's rulebook, with what the library has ready for quotes that expire.
fn rulebook() -> Told<Rulebook> {
    let plays = ready().iter().filter(|play| play.id == "quote_expiring").map(|play| (play.id, play.json));
    let documents: Vec<(&str, &str)> = [("rulebook", RULEBOOK)].into_iter().chain(plays).collect();
    Rulebook::compose(&documents).map_err(|faults| faults.to_string())
}

struct Week {
    engine: Engine,
    rulebook: Rulebook,
    zone: Zone,
    accounts: BTreeMap<String, Account>,
    log: BTreeMap<String, Vec<Event>>,
    now: DateTime<Utc>,
    /// The day that the last line is of.
    day: Option<NaiveDate>,
    /// When and whose the last line was, so that neither is repeated.
    last: Option<(DateTime<Utc>, String)>,
    inputs: usize,
    told: Vec<(Style, String)>,
}

impl Week {
    fn begin() -> Told<Self> {
        let rulebook = rulebook()?;
        let engine = Engine::from_rulebook(&rulebook).map_err(|faults| faults.to_string())?;
        let zone = rulebook.time_zone.clone();
        let mut week = Self {
            engine,
            rulebook,
            zone,
            accounts: BTreeMap::new(),
            log: BTreeMap::new(),
            now: DateTime::UNIX_EPOCH,
            day: None,
            last: None,
            inputs: 0,
            told: Vec::new(),
        };
        week.say(HEAD, "\nA distributor's week: what stalled, why, and what was done about it");
        for warning in recoup::lint::check(&week.rulebook) {
            week.say(WARN, &format!("\nThe lint of the rulebook: {}", warning.sentence));
        }
        week.now =
            recoup::time::instant_from_text("2026-11-23T12:00:00Z").map_err(|error| error.to_string())?;
        let companies: Vec<Value> = serde_json::from_str(COMPANIES).map_err(|error| error.to_string())?;
        for company in companies {
            let id = company["account"].as_str().unwrap_or_default().to_owned();
            let account = AccountId::new(&id).map_err(|error| error.to_string())?;
            week.accounts.insert(id.clone(), Account::new(account));
            week.input(&id, json!({ "command": "account.sync_profile", "version": 1, "company": company }))?;
        }
        Ok(week)
    }

    /// Lets the clocks run: every wakeup before an instant at its own.
    fn run_until(&mut self, until: DateTime<Utc>) -> Told<()> {
        loop {
            let due = self.accounts.iter().filter_map(|(id, account)| Some((account.next_wakeup()?, id)));
            let Some((due, id)) = due.min().filter(|(due, _)| *due < until) else { break };
            let id = id.clone();
            self.now = due;
            let account = self.accounts.get_mut(&id).ok_or("no such account")?;
            let outcome = self.engine.tick(account, due).map_err(|error| error.to_string())?;
            self.show(&id, &outcome)?;
        }
        self.now = until;
        Ok(())
    }

    /// A step of the story.
    fn step(&mut self, mut step: Map<String, Value>, now: DateTime<Utc>) -> Told<()> {
        self.now = now;
        let id = step.remove("account").and_then(|id| Some(id.as_str()?.to_owned())).unwrap_or_default();
        if step.get("revision").and_then(Value::as_str) == Some("@revision") {
            let account = self.accounts.get(&id).ok_or("no such account")?;
            let quote = account.quotes().find(|quote| Some(quote.id.as_str()) == step["quote"].as_str());
            step.insert("revision".into(), quote.map(|quote| quote.revision).into());
        }
        self.line(&id, DIM, &described(&step))?;
        self.input(&id, Value::Object(step))
    }

    fn input(&mut self, id: &str, mut input: Value) -> Told<()> {
        self.inputs += 1;
        input["id"] = format!("in-{}", self.inputs).into();
        let input = Input::parse(input.to_string()).map_err(|faults| faults.to_string())?;
        let account = self.accounts.get_mut(id).ok_or("no such account")?;
        let outcome = self.engine.step(account, &input, self.now).map_err(|error| error.to_string())?;
        self.show(id, &outcome)
    }

    /// What a step came to. The host of this story does at once what it is asked, and says so.
    fn show(&mut self, id: &str, outcome: &Outcome) -> Told<()> {
        for event in &outcome.events {
            if let Some((style, line)) = self.sentence(id, event)? {
                self.line(id, style, &line)?;
            }
        }
        for need in &outcome.needs {
            let skus: Vec<&str> = need.skus.iter().map(recoup::id::Sku::as_str).collect();
            let deadline = self.clock(need.deadline)?;
            let line = format!(
                "asks for {} of {}, until {deadline}, else {}",
                need.fact,
                skus.join(", "),
                need.fallback
            );
            self.line(id, WARN, &line)?;
        }
        self.log.entry(id.to_owned()).or_default().extend(outcome.events.iter().cloned());
        for effect in &outcome.effects {
            let result = json!({ "command": "account.effect_result", "key": effect.key.as_str(),
                                 "result": { "result": "accepted" } });
            self.input(id, result)?;
        }
        Ok(())
    }

    /// A fact in a line; none for those that only keep the books.
    fn sentence(&self, id: &str, event: &Event) -> Told<Option<(Style, String)>> {
        Ok(Some(match &event.fact {
            Fact::Journey { journey, what } => match &**what {
                JourneyEvent::Abandoned { stage, reasons, value, .. } => {
                    let worth = value.map(|value| format!(", {value}")).unwrap_or_default();
                    let why = reasons.first().map(why).unwrap_or_default();
                    (WARN, format!("{} stalled at {stage}{worth}: {why}", thing(journey)))
                }
                JourneyEvent::Ended { end, order, .. } => {
                    let by = order.as_ref().map(|order| format!(" by {order}")).unwrap_or_default();
                    (GOOD, format!("{} is over: {end}{by}", thing(journey)))
                }
                _ => return Ok(None),
            },
            Fact::Run { run, what } => {
                let account = self.accounts.get(id).ok_or("no such account")?;
                let start = account.run(run).map(|run| &run.start);
                match self.run_sentence(start, what)? {
                    Some(said) => said,
                    None => return Ok(None),
                }
            }
            Fact::Account(AccountEvent::EffectIssued { effect }) => match self.to_do(id, effect)? {
                Some(line) => (GOOD, format!("to do: {line}")),
                None => return Ok(None),
            },
            _ => return Ok(None),
        }))
    }

    fn run_sentence(&self, start: Option<&RunStart>, what: &RunEvent) -> Told<Option<(Style, String)>> {
        let about = start.map(|start| thing(&start.journey)).unwrap_or_default();
        let play = start.map(|start| start.play.to_string()).unwrap_or_default();
        Ok(Some(match what {
            RunEvent::Entered { .. } => (PLAIN, format!("{about}: play {play} begins")),
            RunEvent::Gated { step, contact, verdicts } => {
                let to = contact.as_ref().map(|contact| format!(" to {contact}")).unwrap_or_default();
                let passed = verdicts.iter().filter(|verdict| verdict.outcome == GateOutcome::Pass).count();
                let gates = if passed == 1 { "gate passes" } else { "gates pass" };
                match verdicts.iter().find(|verdict| verdict.outcome != GateOutcome::Pass) {
                    None => (DIM, format!("{about}: {step}{to}: all {passed} {gates}")),
                    Some(stop) => {
                        let why = self.verdict(stop, &stop.sentence())?;
                        (BAD, format!("{about}: {step}{to}: {passed} {gates}; {why}"))
                    }
                }
            }
            RunEvent::Waiting { wait } if wait.held.is_some() => {
                (BAD, format!("{about}: {} is held back until {}", wait.step, self.clock(wait.at)?))
            }
            RunEvent::Taken { taken, .. } if taken.outcome != StepOutcome::Done => {
                (DIM, format!("{about}: {} is left out: {}", taken.step, taken.outcome))
            }
            RunEvent::Ended { end } => (DIM, format!("{about}: play {play} ends: {end}")),
            _ => return Ok(None),
        }))
    }

    fn rebuilt(&mut self) -> Told<()> {
        let mut facts = 0;
        let mut same = true;
        for (id, log) in &self.log {
            let rebuilt = Account::rebuild(log).map_err(|error| error.to_string())?;
            same &= self.accounts.get(id).is_some_and(|account| account.snapshot() == rebuilt.snapshot());
            facts += log.len();
        }
        let what = if same { "the same" } else { "OTHER" };
        let count = self.inputs;
        self.say(
            DIM,
            &format!("\n{count} inputs made {facts} facts; folded again they give {what} accounts."),
        );
        Ok(())
    }

    fn say(&mut self, style: Style, text: &str) {
        self.told.extend(text.split('\n').flat_map(wrapped).map(|part| (style, part)));
    }

    /// What a gate says, with its instant by the local clock.
    fn verdict(&self, verdict: &GateVerdict, sentence: &str) -> Told<String> {
        let Some(until) = verdict.until else { return Ok(sentence.to_owned()) };
        Ok(sentence.replace(&recoup::time::instant_to_text(until), &self.clock(until)?))
    }

    /// The heading of a day, where it is another than that of the line before.
    fn date(&mut self, at: DateTime<Utc>) -> Told<()> {
        let local = self.zone.local(at).map_err(|error| error.to_string())?;
        if self.day != Some(local.date()) {
            self.day = Some(local.date());
            self.last = None;
            self.say(HEAD, &format!("\n{}", local.format("%A, %-d %B")));
        }
        Ok(())
    }

    /// Something that happened, with its local time and the account.
    fn line(&mut self, id: &str, style: Style, text: &str) -> Told<()> {
        self.date(self.now)?;
        let local = self.zone.local(self.now).map_err(|error| error.to_string())?;
        let when = (self.now, id.to_owned());
        let said = if self.last.as_ref() == Some(&when) {
            format!("              {text}")
        } else {
            format!("{}  {id:<6} {text}", local.format("%H:%M"))
        };
        self.last = Some(when);
        self.say(style, &said);
        Ok(())
    }

    /// A local time with its day.
    fn clock(&self, at: DateTime<Utc>) -> Told<String> {
        let local = self.zone.local(at).map_err(|error| error.to_string())?;
        Ok(local.format("%a %-d %b %H:%M").to_string())
    }
}

/// A line in lines that are not too wide; those that follow the first stand further in.
fn wrapped(text: &str) -> Vec<String> {
    let mut lines = Vec::new();
    let mut rest = text.to_owned();
    while rest.chars().count() > WIDTH {
        let end = rest.char_indices().nth(WIDTH).map_or(rest.len(), |(end, _)| end);
        // Never within what stands before the first word of a line that goes on.
        let Some(space) = rest[..=end].rfind(' ').filter(|space| *space > 20) else { break };
        lines.push(rest[..space].to_owned());
        rest = format!("{:18}{}", "", &rest[space + 1..]);
    }
    lines.push(rest);
    lines
}

/// A reason with what speaks for and against it.
fn why(reason: &RankedReason) -> String {
    let list = |counted: &[Counted]| {
        let parts: Vec<String> = counted.iter().map(|one| format!("{} {}", one.signal, one.weight)).collect();
        parts.join(", ")
    };
    let mut parts = Vec::new();
    if !reason.evidence.is_empty() {
        parts.push(format!("for: {}", list(&reason.evidence)));
    }
    if !reason.against.is_empty() {
        parts.push(format!("against: {}", list(&reason.against)));
    }
    let all = if parts.is_empty() { "nothing seen".to_owned() } else { parts.join("; ") };
    format!("{} {} ({all})", reason.code, reason.weight)
}

fn thing(about: &JourneyRef) -> String {
    format!("{} {}", about.kind, about.id)
}

/// Who does what, in a line.
fn described(step: &Map<String, Value>) -> String {
    let text = |name: &str| step.get(name).and_then(Value::as_str).unwrap_or_default();
    let seller = step.get("actor").and_then(|actor| actor["seller"].as_str());
    let who = seller.or_else(|| step.get("contact")?.as_str()).unwrap_or("the host");
    let command = text("command");
    let command = command.strip_prefix("signal.").unwrap_or(command);
    let mut parts = vec![format!("{who}: {}", command.replace(['.', '_'], " "))];
    let about = step.get("about").and_then(Value::as_object).into_iter().flatten();
    parts.extend(about.map(|(kind, id)| format!("{kind} {}", id.as_str().unwrap_or_default())));
    let named = ["quote", "order", "step", "format", "stage", "field", "channel", "task", "sku", "outcome"];
    parts.extend(named.iter().map(|name| text(name).to_owned()).filter(|word| !word.is_empty()));
    parts.extend(step.get("amount").and_then(|amount| Some(amount["amount"].as_str()?.to_owned())));
    parts.extend(step.get("available").map(|available| format!("{available} there")));
    for goods in step.get("lines").and_then(Value::as_array).into_iter().flatten() {
        let price = goods["price"].as_str().map(|price| format!(" at {price}")).unwrap_or_default();
        let sku = goods["sku"].as_str().unwrap_or_default();
        parts.push(format!("{} {sku}{price}", goods["quantity"]));
    }
    parts.join(", ")
}
