//! One step: deadlines up to now, each at its own instant; then the input.

use chrono::{DateTime, Utc};

use super::event::AccountEvent;
use super::input::{Command, Input};
use super::memory::Recalled;
use super::outcome::Outcome;
use super::state::Account;
use super::subject::Subject;
use super::turn::Turn;
use crate::engine::Engine;
use crate::error::{Code, Error, Result};
use crate::limits;

impl Engine {
    /// Steps an account: what was due up to `now`, then the input.
    ///
    /// Persist in one transaction: the events, the snapshot if one is kept, `seq` as compare-and-swap, the effects and the
    /// wakeup. If the commit fails, discard the handle and load again.
    ///
    /// # Errors
    /// The account is then unchanged and the input is not remembered. [`Code::InputConflict`], [`Code::InputTooOld`],
    /// and whatever the command is refused for.
    pub fn step(&self, account: &mut Account, input: &Input, now: DateTime<Utc>) -> Result<Outcome> {
        let mut turn = Turn::begin(self, account, now);
        let done = turn.input(input);
        match done {
            Ok(None) => Ok(turn.end()),
            Ok(Some(seq)) => {
                turn.take_back();
                Ok(Outcome {
                    duplicate_of: Some(seq),
                    next_wakeup: account.next_wakeup(),
                    ..Outcome::default()
                })
            }
            Err(error) => {
                turn.take_back();
                Err(error)
            }
        }
    }

    /// Steps an account by time alone. Before [`Outcome::next_wakeup`] it changes no byte; an extra tick never matters.
    ///
    /// # Errors
    /// [`Code::TimeOutOfRange`]; the account is then unchanged.
    pub fn tick(&self, account: &mut Account, now: DateTime<Utc>) -> Result<Outcome> {
        let mut turn = Turn::begin(self, account, now);
        match turn.deadlines().and_then(|()| turn.due_steps()).and_then(|()| turn.close_ended()) {
            Ok(()) => Ok(turn.end()),
            Err(error) => {
                turn.take_back();
                Err(error)
            }
        }
    }

    /// What a step would do, with the account left as it is. Costs a copy of the account.
    ///
    /// # Errors
    /// As [`Engine::step`].
    pub fn decide(&self, account: &Account, input: &Input, now: DateTime<Utc>) -> Result<Outcome> {
        self.step(&mut account.clone(), input, now)
    }
}

impl Turn<'_> {
    /// The whole step; the number of the first time if the input is a repeat.
    fn input(&mut self, input: &Input) -> Result<Option<u64>> {
        let now = self.now;
        let at = input.at.unwrap_or(now);
        if at > now {
            return Err(Error::new(Code::TimeOutOfRange)
                .detail("An input can't have happened after the moment of its step.")
                .at("/at")
                .with("now", crate::time::instant_to_text(now)));
        }
        let digest = input.digest();
        if let Recalled::Repeat(seq) = self.account.memory.recall(&input.id, digest, at, now, self.rules())? {
            return Ok(Some(seq));
        }
        self.deadlines()?;
        self.adopt_rulebook()?;
        if self.account.seq() == 0 {
            self.emit(AccountEvent::Opened { account: self.account.id().clone() })?;
        }
        let forgot = self.account.memory.leaving(now, self.rules());
        self.emit(AccountEvent::InputAccepted { input: input.id.clone(), digest, forgot })?;
        let before = self.made();
        let deed = crate::party::Deed { input: &input.id, actor: &input.actor, at, now };
        match &input.command {
            Command::Account(command) => self.account_command(command, deed),
            Command::Budget(command) => self.budget_command(command, deed),
            Command::Credit(command) => self.credit_command(command, deed),
            Command::Signal(signal) => self.signal(signal, deed),
            Command::Approval { approval, what } => self.approval_command(approval, what, deed),
            Command::Order { order, what } => self.order_command(order, what, deed),
            Command::Cart { cart, what } => self.cart_command(cart, what, deed),
            Command::Quote { quote, what } => self.quote_command(quote, what, deed),
        }?;
        self.watch(before)?;
        self.due_steps()?;
        self.close_ended()?;
        Ok(None)
    }

    /// Everything that was due up to now, in the order of the instants.
    fn deadlines(&mut self) -> Result<()> {
        let end = self.now;
        for _ in 0..limits::DEADLINES {
            let Some((due, subject)) = self.account.agenda.first().cloned() else { break };
            if due > end {
                break;
            }
            self.now = self.account.head.clock.map_or(due, |clock| clock.max(due));
            let before = self.made();
            self.due(&subject, due)?;
            self.watch(before)?;
            self.account.touched().iter().for_each(|subject| self.account.refresh(subject));
            if self.changed_account_since(before) {
                self.account.refresh(&Subject::Account);
            }
            if self.made() == before {
                // Nothing came of it, so nothing was due: it must not keep what is due after it from its turn.
                self.account.agenda.set(subject, None);
            }
        }
        self.now = end;
        Ok(())
    }

    /// What happens to a subject at its deadline.
    fn due(&mut self, subject: &Subject, due: DateTime<Utc>) -> Result<()> {
        if self.account.closing.get(subject).is_some_and(|closing| closing.leaves <= due) {
            return self.leave(subject);
        }
        match subject {
            Subject::Approval(id) => self.approval_due(id, due),
            Subject::Effect(key) => self.effect_due(key),
            Subject::Journey(about) => self.journey_due(about, due),
            Subject::Cart(id) => self.cart_due(id, due),
            Subject::Quote(id) => self.quote_due(id, due),
            Subject::Account => self.account_due(due),
            _ => Ok(()),
        }
    }

    fn adopt_rulebook(&mut self) -> Result<()> {
        let (from, to) = (self.account.head.rulebook, self.engine.rulebook_digest());
        if from == Some(to) {
            return Ok(());
        }
        if self.account.seq() == 0 {
            self.emit(AccountEvent::Opened { account: self.account.id().clone() })?;
        }
        self.emit(AccountEvent::RulebookChanged { from, to })?;
        self.watch_contracts()?;
        // The first rulebook of an account changes nothing that is open.
        if from.is_none() {
            return Ok(());
        }
        self.remove_plays()?;
        self.restart_approvals()
    }
}
