//! The database of the host: what has to be stored together is stored in one transaction.

use std::path::Path;

use chrono::{DateTime, Utc};
use recoup::document::Encode as _;
use recoup::id::AccountId;
use recoup::time::{instant_from_text, instant_to_text};
use recoup::{Account, Event, Outcome};
use rusqlite::{Connection, OptionalExtension as _, Transaction, TransactionBehavior, params};

use crate::Ran;
use crate::crash::Crash;
use crate::shop::Arrival;

const SCHEMA: &str = "
    PRAGMA journal_mode = WAL;
    PRAGMA synchronous = FULL;
    CREATE TABLE IF NOT EXISTS accounts (
        id TEXT PRIMARY KEY, seq INTEGER NOT NULL, snapshot TEXT NOT NULL, wakeup TEXT);
    CREATE TABLE IF NOT EXISTS events (
        account TEXT NOT NULL, seq INTEGER NOT NULL, body TEXT NOT NULL, PRIMARY KEY (account, seq));
    CREATE TABLE IF NOT EXISTS inbox (
        place INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, account TEXT NOT NULL, body TEXT NOT NULL, outcome TEXT);
    CREATE TABLE IF NOT EXISTS outbox (
        place INTEGER PRIMARY KEY, key TEXT NOT NULL UNIQUE, account TEXT NOT NULL, body TEXT NOT NULL,
        tries INTEGER NOT NULL DEFAULT 0, done INTEGER NOT NULL DEFAULT 0);
    CREATE TABLE IF NOT EXISTS clock (one INTEGER PRIMARY KEY CHECK (one = 1), minute INTEGER NOT NULL);
    INSERT OR IGNORE INTO clock VALUES (1, 0);";

/// The database.
pub(crate) struct Store {
    db: Connection,
}

/// An input that waits, with its account.
pub(crate) struct Waiting {
    pub(crate) id: String,
    pub(crate) account: AccountId,
    pub(crate) body: String,
}

/// An effect that is to be done.
pub(crate) struct ToDo {
    pub(crate) key: String,
    pub(crate) account: AccountId,
    pub(crate) body: String,
}

/// What one transaction stores beside what the engine answered.
#[derive(Default)]
pub(crate) struct Beside<'a> {
    /// The input that was taken, with what came of it.
    pub(crate) taken: Option<(&'a str, &'a str)>,
    /// The effect that was answered.
    pub(crate) done: Option<&'a str>,
    /// What people do next.
    pub(crate) next: Vec<Arrival>,
}

impl Store {
    pub(crate) fn open(folder: &Path) -> Ran<Self> {
        let db = Connection::open(folder.join("host.db"))?;
        db.execute_batch(SCHEMA)?;
        Ok(Self { db })
    }

    /// Puts inputs into the inbox; one that is there already stays as it is.
    pub(crate) fn receive(&mut self, arrivals: &[Arrival]) -> Ran<()> {
        let transaction = self.db.transaction()?;
        receive(&transaction, arrivals)?;
        Ok(transaction.commit()?)
    }

    /// An account as it was stored last; a new one where there is none.
    pub(crate) fn load(&self, id: &AccountId) -> Ran<Account> {
        let found: Option<String> = (self.db)
            .query_row("SELECT snapshot FROM accounts WHERE id = ?1", [id.as_str()], |row| row.get(0))
            .optional()?;
        match found {
            Some(snapshot) => Ok(Account::restore(snapshot)?),
            None => Ok(Account::new(id.clone())),
        }
    }

    /// Stores a step: all of it or nothing. `before` is the number that the account had when it was loaded; where another writer was
    /// faster nothing is stored, and the account that was stepped is to be thrown away.
    pub(crate) fn commit(
        &mut self,
        account: &Account,
        before: u64,
        outcome: &Outcome,
        beside: &Beside<'_>,
        crash: &Crash,
    ) -> Ran<()> {
        let transaction = self.db.transaction_with_behavior(TransactionBehavior::Immediate)?;
        let id = account.id().as_str();
        if account.seq() != before {
            let wakeup = account.next_wakeup().map(instant_to_text);
            let seq = i64::try_from(account.seq())?;
            let stored = if before == 0 {
                transaction.execute(
                    "INSERT OR IGNORE INTO accounts VALUES (?1, ?2, ?3, ?4)",
                    params![id, seq, account.snapshot(), wakeup],
                )?
            } else {
                transaction.execute(
                    "UPDATE accounts SET seq = ?2, snapshot = ?3, wakeup = ?4 WHERE id = ?1 AND seq = ?5",
                    params![id, seq, account.snapshot(), wakeup, i64::try_from(before)?],
                )?
            };
            if stored != 1 {
                return Err(format!("another writer changed {id} since number {before}").into());
            }
        }
        crash.chance();
        for event in &outcome.events {
            let seq = i64::try_from(event.seq)?;
            transaction
                .execute("INSERT INTO events VALUES (?1, ?2, ?3)", params![id, seq, event.to_json()])?;
        }
        for effect in &outcome.effects {
            transaction.execute(
                "INSERT INTO outbox (key, account, body) VALUES (?1, ?2, ?3)",
                params![effect.key.as_str(), id, effect.encode().to_json()],
            )?;
        }
        if let Some((input, what)) = beside.taken {
            transaction.execute("UPDATE inbox SET outcome = ?2 WHERE id = ?1", params![input, what])?;
        }
        if let Some(key) = beside.done {
            transaction.execute("UPDATE outbox SET done = 1 WHERE key = ?1", [key])?;
        }
        receive(&transaction, &beside.next)?;
        transaction.execute("UPDATE clock SET minute = minute + 1", [])?;
        crash.chance();
        transaction.commit()?;
        crash.chance();
        Ok(())
    }

    /// Notes that an effect was tried and is to be tried again.
    pub(crate) fn tried(&self, key: &str) -> Ran<()> {
        self.db.execute("UPDATE outbox SET tries = tries + 1 WHERE key = ?1", [key])?;
        self.db.execute("UPDATE clock SET minute = minute + 1", [])?;
        Ok(())
    }

    /// The next input that nobody has taken.
    pub(crate) fn next_input(&self) -> Ran<Option<Waiting>> {
        let sql = "SELECT id, account, body FROM inbox WHERE outcome IS NULL ORDER BY place LIMIT 1";
        let row = |row: &rusqlite::Row<'_>| Ok((row.get(0)?, row.get::<_, String>(1)?, row.get(2)?));
        let Some((id, account, body)) = self.db.query_row(sql, [], row).optional()? else { return Ok(None) };
        Ok(Some(Waiting { id, account: AccountId::new(&account)?, body }))
    }

    /// The effect that has waited longest among those tried least.
    pub(crate) fn next_effect(&self) -> Ran<Option<ToDo>> {
        let sql = "SELECT key, account, body FROM outbox WHERE done = 0 ORDER BY tries, place LIMIT 1";
        let row = |row: &rusqlite::Row<'_>| Ok((row.get(0)?, row.get::<_, String>(1)?, row.get(2)?));
        let Some((key, account, body)) = self.db.query_row(sql, [], row).optional()? else {
            return Ok(None);
        };
        Ok(Some(ToDo { key, account: AccountId::new(&account)?, body }))
    }

    /// The accounts that want to be stepped by now.
    pub(crate) fn due(&self, now: DateTime<Utc>) -> Ran<Vec<AccountId>> {
        let mut found = self.db.prepare("SELECT id FROM accounts WHERE wakeup <= ?1 ORDER BY wakeup, id")?;
        let ids = found.query_map([instant_to_text(now)], |row| row.get::<_, String>(0))?;
        ids.map(|id| Ok(AccountId::new(&id?)?)).collect()
    }

    /// The time: it stands in the database, so that a run that was killed goes on where it was.
    pub(crate) fn now(&self) -> Ran<DateTime<Utc>> {
        let minute: i64 = self.db.query_row("SELECT minute FROM clock", [], |row| row.get(0))?;
        let begins = instant_from_text("2026-11-23T15:00:00Z")?;
        Ok(begins + chrono::TimeDelta::minutes(minute))
    }

    /// Every account.
    pub(crate) fn accounts(&self) -> Ran<Vec<Account>> {
        let mut found = self.db.prepare("SELECT snapshot FROM accounts ORDER BY id")?;
        let snapshots = found.query_map([], |row| row.get::<_, String>(0))?;
        snapshots.map(|snapshot| Ok(Account::restore(snapshot?)?)).collect()
    }

    /// The facts of an account.
    pub(crate) fn events(&self, account: &AccountId) -> Ran<Vec<Event>> {
        let mut found = self.db.prepare("SELECT body FROM events WHERE account = ?1 ORDER BY seq")?;
        let bodies = found.query_map([account.as_str()], |row| row.get::<_, String>(0))?;
        bodies.map(|body| Ok(Event::parse(body?)?)).collect()
    }

    /// How many effects were issued, and how many inputs were refused with an error.
    pub(crate) fn counts(&self) -> Ran<(u32, u32)> {
        let effects = self.db.query_row("SELECT count(*) FROM outbox", [], |row| row.get(0))?;
        let refused =
            self.db.query_row("SELECT count(*) FROM inbox WHERE outcome <> 'ok'", [], |row| row.get(0))?;
        Ok((effects, refused))
    }
}

fn receive(transaction: &Transaction<'_>, arrivals: &[Arrival]) -> Ran<()> {
    for Arrival { id, account, body } in arrivals {
        transaction.execute(
            "INSERT OR IGNORE INTO inbox (id, account, body) VALUES (?1, ?2, ?3)",
            params![id, account, body.to_string()],
        )?;
    }
    Ok(())
}
