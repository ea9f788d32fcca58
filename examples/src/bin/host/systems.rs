//! The systems around: a payment provider, an ERP, people who read what they are asked. Each keeps its own books, in a database of its own that
//! no crash of the host rolls back, and knows a call again by its key.
//!
//! They are as bad as real ones, always in the same way for the same cart: they refuse once or for good, they time out before or after having
//! done what was asked, and they answer twice.

use std::path::Path;

use rusqlite::{Connection, params};
use serde_json::{Value, json};

use crate::Ran;
use crate::store::ToDo;

const SCHEMA: &str = "
    PRAGMA journal_mode = WAL;
    CREATE TABLE IF NOT EXISTS calls (key TEXT PRIMARY KEY, times INTEGER NOT NULL);
    CREATE TABLE IF NOT EXISTS payments (key TEXT PRIMARY KEY, amount TEXT NOT NULL, state TEXT NOT NULL);
    CREATE TABLE IF NOT EXISTS orders (key TEXT PRIMARY KEY, id TEXT NOT NULL, total TEXT NOT NULL);
    CREATE TABLE IF NOT EXISTS refusals (cart TEXT PRIMARY KEY, key TEXT NOT NULL);
    CREATE TABLE IF NOT EXISTS letters (key TEXT PRIMARY KEY, topic TEXT NOT NULL);";

/// The systems around.
pub(crate) struct Systems {
    db: Connection,
}

/// What came back.
pub(crate) enum Reply {
    /// Nothing: whether it was done is not known.
    TimedOut,
    /// An answer, and what people do because of it: inputs with their ids.
    Answered { result: Value, next: Vec<(String, Value)> },
}

/// How the systems behave towards a cart.
#[derive(PartialEq)]
enum Mood {
    Good,
    RefusesOnce,
    DeclinesPayment,
    TimesOutBefore,
    TimesOutAfter,
    AnswersTwice,
}

impl Mood {
    /// The same in every run, whenever it was killed.
    fn towards(cart: &str) -> Self {
        let number = cart.trim_start_matches("c-").parse::<u32>().unwrap_or_default();
        match number % 6 {
            0 => Self::TimesOutAfter,
            1 => Self::RefusesOnce,
            2 => Self::TimesOutBefore,
            3 => Self::AnswersTwice,
            4 => Self::DeclinesPayment,
            _ => Self::Good,
        }
    }
}

impl Systems {
    pub(crate) fn open(folder: &Path) -> Ran<Self> {
        let db = Connection::open(folder.join("systems.db"))?;
        db.execute_batch(SCHEMA)?;
        Ok(Self { db })
    }

    /// Does an effect, or not.
    pub(crate) fn call(&self, effect: &ToDo) -> Ran<Reply> {
        let body: Value = serde_json::from_str(&effect.body)?;
        let what = &body["do"];
        match what["effect"].as_str() {
            Some("place_order") => self.order(effect, what),
            Some("ask_approval") => self.ask(effect, what),
            _ => self.letter(effect, what),
        }
    }

    /// A payment is authorised, the order is placed, the payment is taken or let go. Every one of these can be asked for again.
    fn order(&self, effect: &ToDo, what: &Value) -> Ran<Reply> {
        let (key, order) = (&effect.key, what["order"].as_str().unwrap_or_default());
        let total = what["prices"]["totals"]["gross"].as_str().unwrap_or_default();
        let cart = what["cart"].as_str().unwrap_or_default();
        let mood = Mood::towards(cart);
        let first = self.count(key)? == 1;
        if first && mood == Mood::TimesOutBefore {
            return Ok(Reply::TimedOut);
        }
        let refused = match mood {
            Mood::DeclinesPayment => Some("payment_declined"),
            Mood::RefusesOnce if self.first_key_of(cart, key)? == *key => Some("blocked_article"),
            _ => None,
        };
        let state = if refused.is_some() { "let_go" } else { "taken" };
        self.db.execute("INSERT OR IGNORE INTO payments VALUES (?1, ?2, ?3)", params![key, total, state])?;
        if let Some(code) = refused {
            // The buyer tries once more with what was refused.
            let again = json!({ "command": "cart.place", "actor": "kim", "cart": cart });
            let next = vec![(format!("again/{cart}"), again)];
            return Ok(Reply::Answered { result: json!({ "result": "refused", "code": code }), next });
        }
        self.db.execute("INSERT OR IGNORE INTO orders VALUES (?1, ?2, ?3)", params![key, order, total])?;
        if first && mood == Mood::TimesOutAfter {
            return Ok(Reply::TimedOut);
        }
        let result = json!({ "result": "accepted", "reference": format!("SO/{order}") });
        let mut next = Vec::new();
        if mood == Mood::AnswersTwice {
            let callback = json!({ "command": "account.effect_result", "key": key, "result": result });
            next.push((format!("callback/{key}"), callback));
        }
        Ok(Reply::Answered { result, next })
    }

    /// The manager says yes.
    fn ask(&self, effect: &ToDo, what: &Value) -> Ran<Reply> {
        let yes = json!({ "command": "approval.approve", "actor": "lee",
            "approval": what["approval"], "revision": what["revision"] });
        self.write(&effect.key, "ask_approval")?;
        Ok(Reply::Answered {
            result: json!({ "result": "delivered" }),
            next: vec![(format!("yes/{}", effect.key), yes)],
        })
    }

    /// Somebody is told something. A buyer who hears that a cart is approved orders it.
    fn letter(&self, effect: &ToDo, what: &Value) -> Ran<Reply> {
        let topic = what["topic"].as_str().unwrap_or_default();
        self.write(&effect.key, topic)?;
        let mut next = Vec::new();
        if let ("approval_approved", Some(cart)) = (topic, what["cart"].as_str()) {
            let place = json!({ "command": "cart.place", "actor": "kim", "cart": cart });
            next.push((format!("place/{cart}"), place));
        }
        Ok(Reply::Answered { result: json!({ "result": "delivered" }), next })
    }

    fn write(&self, key: &str, topic: &str) -> Ran<()> {
        self.db.execute("INSERT OR IGNORE INTO letters VALUES (?1, ?2)", params![key, topic])?;
        Ok(())
    }

    /// The key of the first order that a cart came with.
    fn first_key_of(&self, cart: &str, key: &str) -> Ran<String> {
        self.db.execute("INSERT OR IGNORE INTO refusals VALUES (?1, ?2)", params![cart, key])?;
        Ok(self.db.query_row("SELECT key FROM refusals WHERE cart = ?1", [cart], |row| row.get(0))?)
    }

    /// How often this call has been made.
    fn count(&self, key: &str) -> Ran<u32> {
        let sql = "INSERT INTO calls VALUES (?1, 1) ON CONFLICT (key) DO UPDATE SET times = times + 1 RETURNING times";
        Ok(self.db.query_row(sql, [key], |row| row.get(0))?)
    }

    /// The orders that the ERP has, with the payment that was taken for each, by id.
    pub(crate) fn orders(&self) -> Ran<Vec<(String, String, Option<String>)>> {
        let mut found = self.db.prepare(
            "SELECT orders.id, orders.total, payments.amount FROM orders LEFT JOIN payments
             ON payments.key = orders.key AND payments.state = 'taken' ORDER BY orders.id",
        )?;
        let rows = found.query_map([], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)))?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    /// Payments that were taken.
    pub(crate) fn payments(&self) -> Ran<u32> {
        let sql = "SELECT count(*) FROM payments WHERE state = 'taken'";
        Ok(self.db.query_row(sql, [], |row| row.get(0))?)
    }

    /// Letters that were sent.
    pub(crate) fn letters(&self) -> Ran<u32> {
        Ok(self.db.query_row("SELECT count(*) FROM letters", [], |row| row.get(0))?)
    }
}
