//! The same random questions to every language: carts to price and accounts to step, rolled from a seed, with the digests of what Rust
//! answers. A language runs them through its public API and must come to the same digests.
//!
//! The file is `{ "seed", "shop", "requests", "rulebook", "stories", "expected": { "requests", "stories" } }`. Of a request the answer is
//! `documents.digest` of the result with the fields of each object by name (some languages keep no order of their own), or the refusal: `code path` of every fault, joined by line feeds. Of a story it is the same for each
//! of its steps, `{ "now", "input" }`, and then the digest of the account. A list of such texts has `documents.digest` again.

use std::path::PathBuf;

use recoup::document::Faults;
use recoup_surface::{Answer, Handle, call};
use serde_json::{Value, json};

use crate::arguments::Arguments;
use crate::{Outcome, project};

const SEED: u64 = 20_261_122;
const REQUESTS: usize = 1_000;
const STORIES: usize = 60;
const STEPS: usize = 25;

pub(crate) fn chore(mut arguments: Arguments) -> Outcome<bool> {
    let seed = arguments.value("--seed")?.map_or(Ok(SEED), |seed| seed.parse());
    arguments.finish()?;
    let path = written(seed.map_err(|error| format!("--seed: {error}."))?)?;
    println!("wrote {}", project::shown(&path, &project::root()));
    Ok(true)
}

/// The file for the tests of a language, made anew with the usual seed.
pub(crate) fn file() -> Outcome<PathBuf> {
    written(SEED)
}

fn written(seed: u64) -> Outcome<PathBuf> {
    let path = project::root().join("target/differential.json");
    let write = |folder: &std::path::Path| {
        std::fs::create_dir_all(folder)?;
        std::fs::write(&path, questions(seed).map_err(std::io::Error::other)?.to_string())
    };
    let folder = path.parent().unwrap_or(&path);
    write(folder).map_err(|error| format!("{}: {error}.", path.display()))?;
    Ok(path)
}

/// Everything that is asked, and what Rust makes of it.
fn questions(seed: u64) -> Outcome<Value> {
    let read = |path: &str| -> Outcome<Value> {
        let text = project::read(&project::root().join("examples/scenarios").join(path))?;
        serde_json::from_str(&text).map_err(|error| format!("{path}: {error}."))
    };
    let (shop, rulebook) = (read("distributor/rulebook.json")?, read("purchase/rulebook.json")?);
    let company = read("purchase/company.json")?;
    let mut dice = Dice(seed);
    let requests: Vec<Value> = (0..REQUESTS).map(|_| request(&mut dice)).collect();
    let stories: Vec<Value> = (0..STORIES).map(|_| story(&mut dice, &company)).collect();
    let expected = json!({ "requests": answers(&shop, &requests)?, "stories": told(&rulebook, &stories)? });
    Ok(json!({ "seed": seed, "shop": shop, "requests": requests, "rulebook": rulebook, "stories": stories,
        "expected": expected }))
}

fn answers(shop: &Value, requests: &[Value]) -> Outcome<String> {
    let engine = engine(shop)?;
    let answers = requests
        .iter()
        .map(|request| answer(call("engine.price", &[&engine], &[Some(&request.to_string())])));
    digest(&json!(answers.collect::<Outcome<Vec<_>>>()?).to_string())
}

fn told(rulebook: &Value, stories: &[Value]) -> Outcome<String> {
    let engine = engine(rulebook)?;
    let mut told = Vec::new();
    for story in stories {
        let account = handle(call("account.new", &[], &[Some("\"acme\"")]))?;
        for step in story.as_array().into_iter().flatten() {
            let (input, now) = (step["input"].to_string(), step["now"].to_string());
            told.push(answer(call("engine.step", &[&engine, &account], &[Some(&input), Some(&now)]))?);
        }
        let digest: Value = serde_json::from_str(&text(call("account.digest", &[&account], &[]))?)
            .map_err(|error| error.to_string())?;
        told.push(digest.as_str().unwrap_or_default().to_owned());
    }
    digest(&json!(told).to_string())
}

/// What counts of an answer.
fn answer(answer: Result<Answer, Faults>) -> Outcome<String> {
    match answer {
        Ok(Answer::Text(text)) => {
            let mut answer: Value = serde_json::from_str(&text).map_err(|error| error.to_string())?;
            answer.sort_all_objects();
            digest(&answer.to_string())
        }
        Ok(Answer::Handle(_)) => Err("a document was expected".into()),
        Err(faults) => {
            let lines = faults.list().iter().map(|fault| format!("{} {}", fault.code, fault.path));
            Ok(lines.collect::<Vec<_>>().join("\n"))
        }
    }
}

fn digest(document: &str) -> Outcome<String> {
    let digest = text(call("documents.digest", &[], &[Some(document), None]))?;
    Ok(digest.trim_matches('"').to_owned())
}

fn engine(rulebook: &Value) -> Outcome<Handle> {
    let rulebook = handle(call("rulebook.parse", &[], &[Some(&rulebook.to_string())]))?;
    handle(call("engine.compile", &[&rulebook], &[]))
}

fn handle(answer: Result<Answer, Faults>) -> Outcome<Handle> {
    match answer.map_err(|faults| faults.to_string())? {
        Answer::Handle(handle) => Ok(handle),
        Answer::Text(_) => Err("a handle was expected".into()),
    }
}

fn text(answer: Result<Answer, Faults>) -> Outcome<String> {
    match answer.map_err(|faults| faults.to_string())? {
        Answer::Text(text) => Ok(text),
        Answer::Handle(_) => Err("a text was expected".into()),
    }
}

/// `SplitMix64`, from Steele, Lea and Flood, "Fast splittable pseudorandom number generators" (2014): the same rolls everywhere.
struct Dice(u64);

impl Dice {
    fn roll(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    }

    /// From 0 to just below `sides`.
    fn below(&mut self, sides: u64) -> u64 {
        self.roll() % sides
    }

    /// Whether one of so many.
    fn one_in(&mut self, many: u64) -> bool {
        self.below(many) == 0
    }

    fn pick<'a>(&mut self, from: &[&'a str]) -> &'a str {
        let place = self.below(from.len() as u64);
        from[usize::try_from(place).unwrap_or_default()]
    }
}

fn request(dice: &mut Dice) -> Value {
    let (day, hour) = (1 + dice.below(28), dice.below(24));
    let mut request = json!({
        "as_of": format!("2026-{:02}-{day:02}T{hour:02}:{:02}:00Z", 1 + dice.below(12), dice.below(60)),
        "currency": if dice.one_in(12) { "EUR" } else { "USD" },
        "lines": (0..=dice.below(10)).map(|_| line(dice)).collect::<Vec<_>>(),
        "explain": dice.pick(&["none", "summary", "full"]),
    });
    if !dice.one_in(4) {
        request["account"] = json!(dice.pick(&["acme", "mercy-hospital", "delta"]));
    }
    if dice.one_in(2) {
        request["groups"] = json!(["gold"]);
    }
    if dice.one_in(2) {
        request["region"] = json!(dice.pick(&["US-WA", "US-OR", "US-CA", "CA-QC", "DE"]));
    }
    for (field, value) in [("channel", json!("web")), ("codes", json!(["WELCOME"])), ("hints", json!(true))] {
        if dice.one_in(3) {
            request[field] = value;
        }
    }
    request
}

fn line(dice: &mut Dice) -> Value {
    const SKUS: &[&str] = &[
        "BOLT-M8", "BOLT-M10", "VALVE-2", "VALVE-3", "PUMP-A", "GLOVE-L", "GOGGLE", "OIL-20", "CABLE-3G",
        "TAPE",
    ];
    let most = if dice.one_in(3) { 2_000 } else { 60 };
    let quantity = 1 + dice.below(most);
    let quantity = match dice.below(200) {
        0 => json!("0"),
        1 => json!("-3"),
        2..=12 => json!(format!("{quantity}.{}", dice.below(1_000))),
        _ => json!(quantity),
    };
    let mut line =
        json!({ "sku": if dice.one_in(150) { "NOPE" } else { dice.pick(SKUS) }, "quantity": quantity });
    if dice.one_in(8) {
        line["unit"] = json!(dice.pick(&["box", "m", "ea", "case"]));
    }
    line
}

/// Steps of an account: some of them make sense, the others are refused.
fn story(dice: &mut Dice, company: &Value) -> Value {
    let profile =
        json!({ "id": "in-0", "command": "account.sync_profile", "version": 1, "company": company });
    let mut steps = vec![json!({ "now": "2026-11-23T14:00:00Z", "input": profile })];
    let mut minutes = 0;
    for number in 1..STEPS {
        minutes += dice.below(40);
        let now = format!("2026-11-23T{:02}:{:02}:00Z", 14 + (minutes / 60).min(9), minutes % 60);
        let mut input = command(dice);
        // Now and then the same input comes twice.
        let same = number > 1 && dice.one_in(12);
        input["id"] = json!(format!("in-{}", if same { number - 1 } else { number }));
        input["actor"] = json!(dice.pick(&["kim", "sam", "lee", "dana", "nobody"]));
        steps.push(json!({ "now": now, "input": input }));
    }
    Value::Array(steps)
}

fn command(dice: &mut Dice) -> Value {
    let cart = dice.pick(&["c-1", "c-2", "c-3"]);
    let quantity = 1 + dice.below(40);
    let line = json!({ "sku": dice.pick(&["BOLT-M8", "GASKET-4", "VALVE-2", "NOPE"]), "quantity": quantity });
    match dice.below(7) {
        0 => {
            json!({ "command": "cart.create", "cart": cart, "new": { "unit": "maintenance", "currency": "USD" }, "lines": [line] })
        }
        1 | 2 => json!({ "command": "cart.add", "cart": cart, "line": line }),
        3 => json!({ "command": "cart.submit", "cart": cart }),
        4 => json!({ "command": "cart.place", "cart": cart }),
        5 => {
            json!({ "command": "quote.create", "quote": dice.pick(&["q-1", "q-2"]), "unit": "maintenance", "currency": "USD", "lines": [line], "request": true })
        }
        _ => json!({ "command": "cart.recall", "cart": cart }),
    }
}

#[cfg(test)]
mod tests {
    use super::{Dice, SEED, questions};

    #[test]
    fn the_dice_roll_as_published() {
        // The first rolls of SplitMix64 from 1234567, as the Rosetta Code page on it has them.
        let mut dice = Dice(1_234_567);
        let rolls: Vec<u64> = (0..3).map(|_| dice.roll()).collect();
        assert_eq!(rolls, [6_457_827_717_110_365_317, 3_203_168_211_198_807_973, 9_817_491_932_198_370_423]);
    }

    #[test]
    fn most_questions_have_an_answer_and_the_same_seed_asks_the_same() {
        let asked = questions(SEED).unwrap();
        assert_eq!(asked, questions(SEED).unwrap());
        assert_ne!(asked["expected"], questions(SEED + 1).unwrap()["expected"]);
    }
}
