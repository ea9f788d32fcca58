//! Replay: a log of inputs run again, through the rulebooks that held then or through others.
//!
//! It steps accounts exactly as a host does: what was due strictly before an input happens first, at its own instant. It keeps no outcome:
//! each is handed out as it is made, so that a log of any length runs in the memory of the accounts that it keeps.

use alloc::collections::{BTreeMap, BTreeSet, VecDeque};
use alloc::vec::Vec;

use chrono::{DateTime, Utc};

use crate::account::{Account, Input, Outcome};
use crate::document::{choice, record};
use crate::engine::Engine;
use crate::error::{Code, Error, Result};
use crate::id::AccountId;

record! {
    /// An input as it stands in a log.
    pub struct Logged "LoggedInput" {
        /// Whose it is.
        required account: AccountId,
        /// When it was stepped.
        required now: DateTime<Utc>,
        /// The input.
        required input: Input,
    }
}

choice! {
    /// How a log is ordered.
    pub enum LogOrder {
        /// By time: every account that was seen is kept until the end.
        ByTime "by_time",
        /// By account, and by time within one: one account is kept at a time.
        ByAccount "by_account",
    }
}

/// One step of a replay.
#[derive(Debug, Clone, PartialEq)]
pub struct Replayed {
    /// Whose step it was.
    pub account: AccountId,
    /// When it was made.
    pub at: DateTime<Utc>,
    /// Whether it was an input; else time alone.
    pub is_input: bool,
    /// What it did. An input that is refused changes nothing, and the replay goes on.
    pub result: Result<Outcome>,
}

/// Engines by the instant from which each holds.
#[derive(Debug, Clone)]
pub struct DatedEngines(Vec<(DateTime<Utc>, Engine)>);

impl DatedEngines {
    /// Engines with the instant from which each holds. The first holds before its instant too.
    ///
    /// # Errors
    /// [`Code::MissingField`] without any.
    pub fn new(mut engines: Vec<(DateTime<Utc>, Engine)>) -> Result<Self> {
        if engines.is_empty() {
            return Err(Error::new(Code::MissingField).detail("Name at least one rulebook."));
        }
        engines.sort_by_key(|(from, _)| *from);
        Ok(Self(engines))
    }

    /// The engine that holds at an instant.
    fn at(&self, at: DateTime<Utc>) -> Option<&Engine> {
        let begun = self.0.iter().rev().find(|(from, _)| *from <= at);
        begun.or_else(|| self.0.first()).map(|(_, engine)| engine)
    }
}

impl From<Engine> for DatedEngines {
    fn from(engine: Engine) -> Self {
        Self(alloc::vec![(DateTime::<Utc>::MIN_UTC, engine)])
    }
}

/// A replay under way: an iterator over its steps.
#[derive(Debug)]
pub struct Replay<I> {
    engines: DatedEngines,
    inputs: I,
    order: LogOrder,
    /// Until when time goes on after the last input.
    until: Option<DateTime<Utc>>,
    accounts: BTreeMap<AccountId, Account>,
    /// Accounts whose group has ended, where the log is by account.
    ended: BTreeSet<AccountId>,
    wakeups: BTreeSet<(DateTime<Utc>, AccountId)>,
    /// The input that has its turn once what was due before it is done.
    next: Option<Logged>,
    /// Accounts that were handed back.
    finished: VecDeque<Account>,
    done: bool,
}

/// Replays a log of inputs.
///
/// ```
/// use recoup::account::Input;
/// use recoup::replay::{LogOrder, Logged, replay};
/// use recoup::{Engine, id::AccountId};
///
/// let engine = Engine::compile(r#"{ "rulebook": "1", "id": "shop", "currency": "USD", "time_zone": "UTC" }"#)?;
/// let input = Input::parse(r#"{ "id": "in-1", "command": "signal.viewed", "about": { "visit": "v-1" } }"#)?;
/// let now = chrono::DateTime::parse_from_rfc3339("2026-11-22T09:00:00Z").unwrap().to_utc();
/// let log = [Logged { account: AccountId::new("acme").unwrap(), now, input }];
/// let steps: Vec<_> = replay(engine, log, LogOrder::ByTime).collect();
/// assert_eq!(steps.len(), 1);
/// assert!(steps[0].result.is_ok());
/// # Ok::<(), recoup::document::Faults>(())
/// ```
pub fn replay<I: IntoIterator<Item = Logged>>(
    engines: impl Into<DatedEngines>,
    inputs: I,
    order: LogOrder,
) -> Replay<I::IntoIter> {
    Replay {
        engines: engines.into(),
        inputs: inputs.into_iter(),
        order,
        until: None,
        accounts: BTreeMap::new(),
        ended: BTreeSet::new(),
        wakeups: BTreeSet::new(),
        next: None,
        finished: VecDeque::new(),
        done: false,
    }
}

impl<I> Replay<I> {
    /// Lets time go on after the last input, so that what stalled at the end of the log is found too.
    #[must_use]
    pub const fn until(mut self, until: DateTime<Utc>) -> Self {
        self.until = Some(until);
        self
    }

    /// An account as it is now.
    #[must_use]
    pub fn account(&self, id: &AccountId) -> Option<&Account> {
        self.accounts.get(id)
    }

    /// The accounts as they are now: all that were seen, or, where the log is by account, the one that has its turn.
    pub fn accounts(&self) -> impl Iterator<Item = &Account> {
        self.accounts.values()
    }

    /// An account whose group has ended, oldest first, where the log is by account. What nobody asks for is dropped.
    pub fn take_finished(&mut self) -> Option<Account> {
        self.finished.pop_front()
    }

    /// Time alone for the account that is due first, if that is strictly before an instant.
    fn tick_before(&mut self, end: Option<DateTime<Utc>>) -> Option<Replayed> {
        let (due, id) = self.wakeups.first().cloned()?;
        if end.is_none_or(|end| due >= end) {
            return None;
        }
        self.wakeups.remove(&(due, id.clone()));
        let account = self.accounts.get_mut(&id)?;
        let result = self.engines.at(due)?.tick(account, due);
        // A tick that fails would fail again at the same instant.
        if let (Ok(_), Some(wakeup)) = (&result, account.next_wakeup()) {
            self.wakeups.insert((wakeup.max(due), id.clone()));
        }
        Some(Replayed { account: id, at: due, is_input: false, result })
    }

    fn step(&mut self, logged: Logged) -> Option<Replayed> {
        let Logged { account: id, now, input } = logged;
        let engine = self.engines.at(now)?;
        let account = self.accounts.entry(id.clone()).or_insert_with(|| Account::new(id.clone()));
        if let Some(old) = account.next_wakeup() {
            self.wakeups.remove(&(old, id.clone()));
        }
        let result = engine.step(account, &input, now);
        if let Some(wakeup) = account.next_wakeup() {
            self.wakeups.insert((wakeup, id.clone()));
        }
        Some(Replayed { account: id, at: now, is_input: true, result })
    }

    /// Gives the account up whose group has ended.
    fn end_group(&mut self) {
        if let Some((id, account)) = self.accounts.pop_first() {
            self.wakeups.clear();
            self.ended.insert(id);
            self.finished.clear();
            self.finished.push_back(account);
        }
    }
}

impl<I: Iterator<Item = Logged>> Iterator for Replay<I> {
    type Item = Replayed;

    fn next(&mut self) -> Option<Replayed> {
        loop {
            if self.next.is_none() && !self.done {
                self.next = self.inputs.next();
                self.done = self.next.is_none();
            }
            let Some(logged) = &self.next else {
                // Time goes on up to the end, that instant included.
                let end =
                    self.until.and_then(|until| until.checked_add_signed(chrono::TimeDelta::nanoseconds(1)));
                return self.tick_before(end);
            };
            let now = logged.now;
            let begins_group =
                self.order == LogOrder::ByAccount && !self.accounts.contains_key(&logged.account);
            if begins_group && !self.accounts.is_empty() {
                let end =
                    self.until.and_then(|until| until.checked_add_signed(chrono::TimeDelta::nanoseconds(1)));
                if let Some(tick) = self.tick_before(end) {
                    return Some(tick);
                }
                self.end_group();
                continue;
            }
            if begins_group && self.ended.contains(&logged.account) {
                let account = logged.account.clone();
                self.next = None;
                let error = Error::new(Code::ReplayOrder).with("account", &account);
                return Some(Replayed { account, at: now, is_input: true, result: Err(error) });
            }
            if let Some(tick) = self.tick_before(Some(now)) {
                return Some(tick);
            }
            let logged = self.next.take()?;
            return self.step(logged);
        }
    }
}
