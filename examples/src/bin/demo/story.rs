//! An account over a few weeks, told as it happens: who does what, what the engine makes of it, what the host is to do.

use std::collections::BTreeMap;

use anstream::println;
use anstyle::{AnsiColor, Style};
use recoup::account::{EffectKind, Fact};
use recoup::id::AccountId;
use recoup::{Account, Engine, Event, Input, Outcome};
use serde_json::{Map, Value};

const RULEBOOK: &str = include_str!("../../../scenarios/purchase/rulebook.json");
const COMPANY: &str = include_str!("../../../scenarios/purchase/company.json");
const STORY: &str = include_str!("../../../scenarios/purchase/story.json");

const DIM: Style = Style::new().dimmed();
const GOOD: Style = AnsiColor::Green.on_default();
const BAD: Style = AnsiColor::Red.on_default();
const HEAD: Style = AnsiColor::Cyan.on_default().bold();

pub(crate) type Told<T> = Result<T, String>;

/// Tells the story from its first step to its last.
pub(crate) fn tell() -> Told<()> {
    let engine = Engine::compile(RULEBOOK).map_err(|faults| faults.to_string())?;
    let account = AccountId::new("acme").map_err(|error| error.to_string())?;
    let mut teller = Teller { engine, account: Account::new(account), known: BTreeMap::new(), steps: 0 };
    println!("\n{HEAD}A purchase, from the first line to the order{HEAD:#}");
    let steps: Vec<Map<String, Value>> = serde_json::from_str(STORY).map_err(|error| error.to_string())?;
    let mut now = String::new();
    let mut log = Vec::new();
    for step in steps {
        if let Some(at) = step.get("now").and_then(Value::as_str) {
            at.clone_into(&mut now);
        }
        teller.step(step, &now, &mut log)?;
    }
    let rebuilt = Account::rebuild(&log).map_err(|error| error.to_string())?;
    let same = rebuilt.snapshot() == teller.account.snapshot();
    println!(
        "\n{DIM}{} inputs made {} facts; folded again they give {} state of {} bytes.{DIM:#}",
        teller.steps,
        log.len(),
        if same { "the same" } else { "ANOTHER" },
        teller.account.snapshot().len(),
    );
    Ok(())
}

struct Teller {
    engine: Engine,
    account: Account,
    /// What later steps refer to: the approval that was asked for last, the order that was placed last and its key.
    known: BTreeMap<&'static str, Value>,
    steps: usize,
}

impl Teller {
    fn step(&mut self, mut step: Map<String, Value>, now: &str, log: &mut Vec<Event>) -> Told<()> {
        if let Some(say) = step.remove("say").as_ref().and_then(Value::as_str) {
            println!("\n{say}");
        }
        step.remove("now");
        let instant = recoup::time::instant_from_text(now).map_err(|error| error.to_string())?;
        if step.contains_key("tick") {
            let outcome = self.engine.tick(&mut self.account, instant).map_err(|error| error.to_string())?;
            println!("{DIM}{}{DIM:#}  time passes", &now[..16]);
            self.show(&outcome, log);
            return Ok(());
        }
        let expected = step.remove("expect");
        self.steps += 1;
        step.insert("id".into(), format!("in-{}", self.steps).into());
        self.fill(&mut step)?;
        println!("{DIM}{}{DIM:#}  {}", &now[..16], described(&step));
        let input = Input::parse(Value::Object(step).to_string()).map_err(|faults| faults.to_string())?;
        match (self.engine.step(&mut self.account, &input, instant), expected) {
            (Ok(outcome), None) => self.show(&outcome, log),
            (Err(error), Some(expected)) if expected == error.code.as_str() => {
                println!("                  {BAD}refused: {}{BAD:#} {}", error.code, error.detail);
            }
            (Ok(_), Some(expected)) => {
                return Err(format!("{expected} was expected, but the step succeeded"));
            }
            (Err(error), _) => return Err(error.to_string()),
        }
        Ok(())
    }

    /// Puts in what only the run knows: versions, revisions, keys.
    fn fill(&self, step: &mut Map<String, Value>) -> Told<()> {
        if step.get("company").is_some_and(Value::is_string) {
            step["company"] = serde_json::from_str(COMPANY).map_err(|error| error.to_string())?;
        }
        let subject = |step: &Map<String, Value>, name: &str| {
            step.get(name).and_then(Value::as_str).unwrap_or_default().to_owned()
        };
        let cart = self.account.carts().find(|cart| cart.id.as_str() == subject(step, "cart"));
        let quote = self.account.quotes().find(|quote| quote.id.as_str() == subject(step, "quote"));
        for (name, value) in step.iter_mut() {
            *value = match value.as_str() {
                Some("@version") => cart.map(|cart| cart.version).into(),
                Some("@revision") => quote.map(|quote| quote.revision).into(),
                Some("@approval" | "@place" | "@order") => {
                    let asked = if name == "key" { "place" } else { name.as_str() };
                    self.known.get(asked).cloned().unwrap_or_default()
                }
                _ => continue,
            };
        }
        Ok(())
    }

    /// What a step did: its facts as short lines, then what the host is to do.
    fn show(&mut self, outcome: &Outcome, log: &mut Vec<Event>) {
        for event in &outcome.events {
            if let Fact::Approval { approval, .. } = &event.fact {
                self.known.insert("approval", approval.as_str().into());
            }
            let fact: Value = serde_json::from_str(&event.to_json()).unwrap_or_default();
            if let Some(line) = sentence(&fact) {
                println!("                  {GOOD}{line}{GOOD:#}");
            }
        }
        for effect in &outcome.effects {
            match &effect.kind {
                EffectKind::PlaceOrder { order, prices, .. } => {
                    self.known.insert("place", effect.key.as_str().into());
                    self.known.insert("order", order.as_str().into());
                    println!(
                        "                  {DIM}to do: give order {order} over {} {} to the ERP{DIM:#}",
                        prices.totals.gross, prices.currency,
                    );
                }
                EffectKind::AskApproval { to, step, .. } => {
                    let names: Vec<String> = to.iter().map(ToString::to_string).collect();
                    println!(
                        "                  {DIM}to do: ask {} to decide {step}{DIM:#}",
                        names.join(", ")
                    );
                }
                EffectKind::Tell { topic, to, .. } => {
                    let names: Vec<String> = to.iter().map(ToString::to_string).collect();
                    let whom = if names.is_empty() { "the seller's desk".into() } else { names.join(", ") };
                    println!("                  {DIM}to do: tell {whom}: {topic}{DIM:#}");
                }
                _ => {}
            }
        }
        log.extend(outcome.events.iter().cloned());
    }
}

/// Who does what, in a line.
fn described(step: &Map<String, Value>) -> String {
    let actor = step.get("actor").unwrap_or(&Value::Null);
    let who = actor.as_str().or_else(|| actor.get("seller")?.as_str()).unwrap_or("the host");
    let command = step.get("command").and_then(Value::as_str).unwrap_or_default();
    let about = ["cart", "quote", "approval", "order"].iter().find_map(|name| step.get(*name)?.as_str());
    let mut text = format!("{who}: {}", command.replace(['.', '_'], " "));
    if let Some(about) = about {
        text.push(' ');
        text.push_str(about);
    }
    for name in ["line", "edit", "target", "total"] {
        match step.get(name) {
            Some(Value::String(value)) => {
                text.push(' ');
                text.push_str(value);
            }
            Some(Value::Object(fields)) => {
                let sku = fields.get("sku").and_then(Value::as_str).unwrap_or_default();
                let quantity = fields.get("quantity").map(Value::to_string).unwrap_or_default();
                text.push_str(&[" ", sku, " ", &quantity].concat().trim_end().replace("  ", " "));
            }
            _ => {}
        }
    }
    text
}

/// A fact in a line; none for those that only keep the books of the account.
fn sentence(fact: &Value) -> Option<String> {
    let text = |name: &str| fact.pointer(name).and_then(Value::as_str).unwrap_or_default().to_owned();
    let word = fact["event"].as_str()?;
    let amount = |name: &str| {
        format!("{} {}", text(&format!("{name}/totals/gross")), text(&format!("{name}/currency")))
    };
    Some(match word {
        "cart.line_edited" => match fact["quantity"].as_str() {
            Some(quantity) => format!("{}: {quantity}", text("/line")),
            None => format!("{} is gone", text("/line")),
        },
        "cart.submitted" => format!("frozen at {} and submitted", amount("/snapshot")),
        "cart.returned" => "the cart is open again".into(),
        "cart.approved" => "the cart is approved".into(),
        "cart.amended" => format!("amended to {}", amount("/snapshot")),
        "cart.refused" => format!("refused: {}; back to where it was", text("/reason/text")),
        "cart.placed" => format!("ordered as {}", text("/order")),
        "cart.expired" => "nobody came back to the cart: expired".into(),
        "approval.requested" => {
            let why = fact["steps"].as_array()?.iter().map(|step| step["reasons"][0]["because"].as_str());
            format!("approval needed: {}", why.flatten().next().unwrap_or_default())
        }
        "approval.voted" => {
            let by = text("/by/contact");
            let right = text("/powers/0/contact");
            let own = by == right || right.is_empty();
            let said = text("/verdict");
            if own { format!("{by}: {said}") } else { format!("{by}: {said}, in {right}'s right") }
        }
        "approval.returned" => format!("{} wants changes", text("/by/contact")),
        "approval.approved" => "every step is approved".into(),
        "approval.amended" => "still approved: within the tolerance of what was approved".into(),
        "account.delegated" => {
            format!("{} may decide for {}", text("/delegation/to"), text("/delegation/from"))
        }
        "account.answer_unmatched" => "an answer to nothing that is open: counted".into(),
        "budget.held" => format!("budget: {} held", text("/hold/shares/0/held")),
        "budget.released" => "budget: released".into(),
        "budget.committed" => format!("budget: {} spent", text("/after/shares/0/committed")),
        "budget.given_back" => format!("budget: {} left as spent", text("/after/shares/0/committed")),
        "order.placed" => format!("order {} over {}", text("/whole/number"), amount("/whole/prices")),
        "order.cancelled" => format!("cancelled, {} less to pay", text("/give_back/gross")),
        "quote.created" => "asked for a quote".into(),
        "quote.targeted" => "line totals set to the target".into(),
        "quote.sent_for_approval" => "beyond the seller's authority".into(),
        "quote.internally_approved" => "a colleague lets it pass".into(),
        "quote.offered" => format!("offered at {} with tax", text("/offer/priced/totals/gross")),
        "quote.countered" => format!("countered: {} wanted", text("/counter/target")),
        "quote.accepted" => "accepted".into(),
        "cart.placing" | "quote.placing" => "the order is on its way".into(),
        "quote.expired" => "the offer has ended".into(),
        _ => return None,
    })
}
