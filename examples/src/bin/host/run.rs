//! The loop of the host: take an input, let time pass, do an effect; again, until nothing is left.

use std::path::Path;

use recoup::{Code, Engine, Input, Outcome};
use serde_json::{Value, json};

use crate::Ran;
use crate::books::Books;
use crate::crash::Crash;
use crate::shop::{self, Arrival};
use crate::store::{Beside, Store, ToDo, Waiting};
use crate::systems::{Reply, Systems};

/// Runs until nothing is left to do.
pub(crate) fn run(folder: &Path, carts: u32, crash: Crash) -> Ran<Books> {
    let engine = Engine::compile(shop::RULEBOOK)?;
    let mut host = Host { engine, store: Store::open(folder)?, systems: Systems::open(folder)?, crash };
    // At least once: after a crash they all come again.
    host.store.receive(&shop::arrivals(carts))?;
    while host.turn()? {}
    Books::of(&host.store, &host.systems)
}

struct Host {
    engine: Engine,
    store: Store,
    systems: Systems,
    crash: Crash,
}

impl Host {
    /// Does one thing; `false` where nothing is left.
    fn turn(&mut self) -> Ran<bool> {
        if let Some(input) = self.store.next_input()? {
            return self.take(&input).map(|()| true);
        }
        let now = self.store.now()?;
        for id in self.store.due(now)? {
            let mut account = self.store.load(&id)?;
            let before = account.seq();
            let outcome = self.engine.tick(&mut account, now)?;
            self.store.commit(&account, before, &outcome, &Beside::default(), &self.crash)?;
        }
        match self.store.next_effect()? {
            Some(effect) => self.carry_out(&effect).map(|()| true),
            None => Ok(false),
        }
    }

    /// Takes an input. One that the engine refuses is answered too: its error is kept in its place.
    fn take(&mut self, waiting: &Waiting) -> Ran<()> {
        let mut account = self.store.load(&waiting.account)?;
        let before = account.seq();
        let mut body: Value = serde_json::from_str(&waiting.body)?;
        body["id"] = json!(waiting.id);
        let now = self.store.now()?;
        let (outcome, what) = match self.engine.step(&mut account, &Input::parse(body.to_string())?, now) {
            Ok(outcome) => (outcome, "ok"),
            Err(error) => (Outcome::default(), error.code.as_str()),
        };
        let beside = Beside { taken: Some((&waiting.id, what)), ..Beside::default() };
        self.store.commit(&account, before, &outcome, &beside, &self.crash)
    }

    /// Does an effect, and tells its account what became of it.
    fn carry_out(&mut self, effect: &ToDo) -> Ran<()> {
        self.crash.chance();
        let reply = self.systems.call(effect)?;
        self.crash.chance();
        let Reply::Answered { result, next } = reply else { return self.store.tried(&effect.key) };
        let mut account = self.store.load(&effect.account)?;
        let before = account.seq();
        let answer = json!({ "id": format!("answer/{}", effect.key), "command": "account.effect_result",
            "key": effect.key, "result": result });
        let now = self.store.now()?;
        let outcome = match self.engine.step(&mut account, &Input::parse(answer.to_string())?, now) {
            Ok(outcome) => outcome,
            // The effect was answered by a callback already, and is no longer open.
            Err(error) if error.code == Code::UnknownSubject => Outcome::default(),
            Err(error) => return Err(error.into()),
        };
        let next =
            next.into_iter().map(|(id, body)| Arrival { id, account: effect.account.to_string(), body });
        let beside = Beside { done: Some(&effect.key), next: next.collect(), ..Beside::default() };
        self.store.commit(&account, before, &outcome, &beside, &self.crash)
    }
}
