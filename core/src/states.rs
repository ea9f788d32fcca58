//! State machines as tables: what each command does in each state, in one list that code reads, tests walk and the
//! documentation prints.

use alloc::string::{String, ToString};
use alloc::vec::Vec;
use core::fmt;

use crate::error::{Code, Error, Result};

/// A state machine: every state, every command and where commands lead. What is not listed is refused.
#[derive(Debug)]
pub struct StateTable<S: 'static, C: 'static> {
    /// What it is about, such as `cart`.
    pub name: &'static str,
    /// Every state, in the documented order.
    pub states: &'static [S],
    /// Every command, in the documented order.
    pub commands: &'static [C],
    /// The states that are an end: everything is refused as [`Code::Closed`].
    pub ends: &'static [S],
    /// What is allowed: state, command, the states that it may lead to.
    pub moves: &'static [(S, C, &'static [S])],
    /// What is refused with a code of its own instead of [`Code::WrongState`].
    pub refusals: &'static [(S, C, Code)],
}

impl<S: Copy + PartialEq + fmt::Display, C: Copy + PartialEq + fmt::Display> StateTable<S, C> {
    /// The states that a command may lead to.
    ///
    /// # Errors
    /// [`Code::Closed`] at an end, the code of a refusal that is listed, [`Code::WrongState`] for everything else, with
    /// `state`, `command` and the commands that are allowed.
    pub fn allows(&self, state: S, command: C) -> Result<&'static [S]> {
        let here = |entry: &&(S, C, &'static [S])| entry.0 == state && entry.1 == command;
        if let Some((_, _, to)) = self.moves.iter().find(here) {
            return Ok(to);
        }
        let allowed = self.moves.iter().filter(|(from, ..)| *from == state).map(|(_, command, _)| command);
        Err(Error::new(self.refusal(state, command))
            .with("subject", self.name)
            .with("state", state)
            .with("command", command)
            .with_list("allowed", allowed))
    }

    /// Whether the state is an end.
    #[must_use]
    pub fn is_end(&self, state: S) -> bool {
        self.ends.contains(&state)
    }

    fn refusal(&self, state: S, command: C) -> Code {
        let listed = self.refusals.iter().find(|(from, what, _)| *from == state && *what == command);
        match listed {
            Some((_, _, code)) => *code,
            None if self.is_end(state) => Code::Closed,
            None => Code::WrongState,
        }
    }

    /// The table as Markdown: a row per state, a column per command; a cell names the next states or the error code.
    #[must_use]
    pub fn to_markdown(&self) -> String {
        let row = |cells: &mut dyn Iterator<Item = String>| {
            let cells: Vec<String> = cells.collect();
            alloc::format!("| {} |\n", cells.join(" | "))
        };
        let head =
            row(&mut [self.name.to_string()].into_iter().chain(self.commands.iter().map(C::to_string)));
        let rule = alloc::format!("|{}\n", "---|".repeat(self.commands.len().saturating_add(1)));
        let rows = self.states.iter().map(|state| {
            let end = if self.is_end(*state) { "*" } else { "" };
            let cells = self.commands.iter().map(|command| match self.allows(*state, *command) {
                Ok(to) => to.iter().map(S::to_string).collect::<Vec<_>>().join(", "),
                Err(error) => alloc::format!("_{}_", error.code),
            });
            row(&mut [alloc::format!("**{state}**{end}")].into_iter().chain(cells))
        });
        [head, rule].into_iter().chain(rows).collect()
    }
}
