//! The tour: the same prices and the same purchase in every language, printed the same way. `examples/expected/tour.txt` is what each must
//! print; the other languages' tours are `examples/python/tour.py`, `examples/node/tour.mjs`,
//! `examples/kotlin/Tour.kt` and `bindings-swift/Examples/Tour`.

use std::collections::BTreeMap;

use recoup::id::AccountId;
use recoup::{Account, Engine, Event, Input, Outcome, Request};
use serde_json::{Map, Value};

const SHOP: &str = include_str!("../../scenarios/distributor/rulebook.json");
const REQUESTS: &str = include_str!("../../scenarios/distributor/requests.json");
const RULEBOOK: &str = include_str!("../../scenarios/purchase/rulebook.json");
const COMPANY: &str = include_str!("../../scenarios/purchase/company.json");
const STORY: &str = include_str!("../../scenarios/purchase/story.json");

/// Facts of every step that say nothing about the purchase.
const NOISE: [&str; 4] =
    ["account.opened", "account.input_accepted", "account.rulebook_changed", "account.effect_issued"];

type Told<T> = Result<T, Box<dyn std::error::Error>>;

fn main() -> Told<()> {
    prices()?;
    purchase()
}

/// Every cart of the distributor, line by line.
fn prices() -> Told<()> {
    println!("== Prices");
    let engine = Engine::compile(SHOP)?;
    for case in serde_json::from_str::<Vec<Value>>(REQUESTS)? {
        println!("{}", text(&case["title"]));
        match engine.price(&Request::parse(case["request"].to_string())?) {
            Ok(priced) => show_priced(&serde_json::from_str(&priced.to_json())?),
            Err(error) => println!("  refused {} {}", error.code, error.path),
        }
    }
    Ok(())
}

fn show_priced(priced: &Value) {
    for line in list(&priced["lines"]) {
        let price = line.get("unit_price").map_or("-", |price| text(price));
        let why = line.get("rule").map_or_else(
            || list(&line["reasons"]).map(|reason| text(&reason["code"])).collect::<Vec<_>>().join(" "),
            |rule| text(rule).to_owned(),
        );
        let (sku, quantity, unit) = (text(&line["sku"]), text(&line["quantity"]), text(&line["unit"]));
        println!("  {sku} {quantity} {unit} at {price} = {} {why}", text(&line["total"]));
    }
    for issue in list(&priced["issues"]) {
        println!("  issue {} {}", text(&issue["code"]), text(&issue["path"]));
    }
    println!("  total {} {}", text(&priced["totals"]["gross"]), text(&priced["currency"]));
}

/// A purchase from its first line to the order, with what is refused on the way.
fn purchase() -> Told<()> {
    println!("== A purchase");
    let engine = Engine::compile(RULEBOOK)?;
    let mut told =
        Story { account: Account::new(AccountId::new("acme")?), known: BTreeMap::new(), log: Vec::new() };
    let mut now = String::new();
    for (index, step) in serde_json::from_str::<Vec<Map<String, Value>>>(STORY)?.into_iter().enumerate() {
        if let Some(at) = step.get("now") {
            text(at).clone_into(&mut now);
        }
        told.step(&engine, step, index, &now)?;
    }
    println!("== State");
    let rebuilt = Account::rebuild(&told.log)?;
    println!("{} facts, number {}", told.log.len(), told.account.seq());
    println!(
        "rebuilt from facts: {}",
        if rebuilt.snapshot() == told.account.snapshot() { "equal" } else { "DIFFERENT" }
    );
    println!("{}", told.account.digest());
    Ok(())
}

/// The purchase so far.
struct Story {
    account: Account,
    /// What later steps refer to: the approval asked for last, the order placed last and the key of its effect.
    known: BTreeMap<&'static str, String>,
    log: Vec<Event>,
}

impl Story {
    fn step(&mut self, engine: &Engine, mut step: Map<String, Value>, index: usize, now: &str) -> Told<()> {
        for field in ["say", "now", "expect"] {
            step.remove(field);
        }
        let instant = recoup::time::instant_from_text(now)?;
        let outcome = if step.contains_key("tick") {
            println!("{} time passes", &now[..16]);
            engine.tick(&mut self.account, instant)
        } else {
            let actor = step.get("actor").map_or_else(|| "host".to_owned(), who);
            println!("{} {actor} {}", &now[..16], text(&step["command"]));
            step.insert("id".into(), format!("in-{index}").into());
            self.fill(&mut step)?;
            engine.step(&mut self.account, &Input::parse(Value::Object(step).to_string())?, instant)
        };
        match outcome {
            Ok(outcome) => self.show(&outcome)?,
            Err(error) => println!("  refused {} {}", error.code, error.path),
        }
        Ok(())
    }

    /// Puts in what only the run knows.
    fn fill(&self, step: &mut Map<String, Value>) -> Told<()> {
        let named =
            |step: &Map<String, Value>, name: &str| step.get(name).map(text).unwrap_or_default().to_owned();
        let cart = self
            .account
            .carts()
            .find(|cart| cart.id.as_str() == named(step, "cart"))
            .map(|cart| cart.version);
        let quote = self.account.quotes().find(|quote| quote.id.as_str() == named(step, "quote"));
        let revision = quote.map(|quote| quote.revision);
        for value in step.values_mut() {
            *value = match value.as_str() {
                Some("company.json") => serde_json::from_str(COMPANY)?,
                Some("@version") => cart.into(),
                Some("@revision") => revision.into(),
                Some("@approval") => self.known["approval"].clone().into(),
                Some("@order") => self.known["order"].clone().into(),
                Some("@place") => self.known["place"].clone().into(),
                _ => continue,
            };
        }
        Ok(())
    }

    /// The facts of a step, then what the host is to do.
    fn show(&mut self, outcome: &Outcome) -> Told<()> {
        let shown: Value = serde_json::from_str(&outcome.to_json())?;
        for event in list(&shown["events"]) {
            if let Some(approval) = event.get("approval") {
                self.known.insert("approval", text(approval).to_owned());
            }
            if !NOISE.contains(&text(&event["event"])) {
                println!("  + {}", text(&event["event"]));
            }
        }
        for effect in list(&shown["effects"]) {
            let (word, key) = (text(&effect["do"]["effect"]), text(&effect["key"]));
            if word == "place_order" {
                self.known.insert("place", key.to_owned());
                self.known.insert("order", text(&effect["do"]["order"]).to_owned());
            }
            println!("  > {word} {key}");
        }
        self.log.extend(outcome.events.iter().cloned());
        Ok(())
    }
}

/// Who acts: a contact's id, or what an object says of a seller.
fn who(actor: &Value) -> String {
    let seller = actor.get("seller").or_else(|| actor.get("contact"));
    seller.map_or_else(|| text(actor), text).to_owned()
}

fn text(value: &Value) -> &str {
    value.as_str().unwrap_or_default()
}

fn list(value: &Value) -> impl Iterator<Item = &Value> {
    value.as_array().into_iter().flatten()
}
