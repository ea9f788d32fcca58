//! `engine` with an account: inputs, time alone, and logs run again.

use chrono::{DateTime, Utc};
use recoup::document::{Definitions, Describe as _, Encode as _, Faults, Tree};
use recoup::id::AccountId;
use recoup::replay::{LogOrder, Logged, Replayed, replay};
use recoup::{Input, Outcome};

use super::tree;
use crate::argument::Arguments;
use crate::handle::Kind;
use crate::operation::{Answer, Class, Gives, Operation, Param, document, optional, required, value};
use crate::shape::{faults, list, record};

const CLASS: Class = Class::Of(Kind::Engine);

const NOW: Param = required::<DateTime<Utc>>(
    "now",
    "The time; the account's clock never goes back, an earlier one is read as it.",
);

pub(super) const OPERATIONS: &[Operation] = &[
    Operation {
        class: CLASS,
        name: "step",
        about: "Takes an input: changes the account and says what happened (`events`), what is to be done now (`effects`) and when to come \
                again (`next_wakeup`). Store events, snapshot, effects and wakeup in one transaction, with `seq` as compare-and-swap. After \
                an error the account is as it was and the input is not remembered: `input_conflict`, `input_too_old`, and whatever the \
                command is refused for.",
        on: &[Kind::Engine, Kind::Account],
        takes: &[
            document::<Input>("input", "A command of a person, a signal, or the result of an effect."),
            NOW,
        ],
        gives: value::<Outcome>(),
        run: |call| {
            let (input, now): (Input, _) = (call.document("input")?, call.required("now")?);
            outcome(call.engine(0)?.step(&mut *call.account(1)?, &input, now))
        },
    },
    Operation {
        class: CLASS,
        name: "decide",
        about: "What a step would do, with the account left as it is. It costs a copy of the account.",
        on: &[Kind::Engine, Kind::Account],
        takes: &[document::<Input>("input", "The input."), NOW],
        gives: value::<Outcome>(),
        run: |call| {
            let (input, now): (Input, _) = (call.document("input")?, call.required("now")?);
            outcome(call.engine(0)?.decide(&*call.account(1)?, &input, now))
        },
    },
    Operation {
        class: CLASS,
        name: "tick",
        about: "Steps an account by time alone: what is due by now is done. Before `next_wakeup` it changes no byte.",
        on: &[Kind::Engine, Kind::Account],
        takes: &[NOW],
        gives: value::<Outcome>(),
        run: |call| {
            let now = call.required("now")?;
            outcome(call.engine(0)?.tick(&mut *call.account(1)?, now))
        },
    },
    Operation {
        class: CLASS,
        name: "replay",
        about: "Runs a log of inputs again, with what was due in between at its own instant, from accounts that nothing has happened to. The \
                answer has a step for each input and each wakeup, with its `outcome` or its `errors`; an input that is refused changes \
                nothing and the replay goes on.",
        on: &[Kind::Engine],
        takes: &[
            required::<Vec<Logged>>(
                "log",
                "The inputs, each with its account and the time at which it was stepped.",
            ),
            optional::<LogOrder>("order", "How the log is ordered; by time."),
            optional::<DateTime<Utc>>(
                "until",
                "Until when time goes on after the last input, that instant included.",
            ),
        ],
        gives: Gives::Value(steps),
        run: run_again,
    },
];

fn outcome(outcome: recoup::Result<Outcome>) -> Result<Answer, Faults> {
    Ok(tree(outcome?.to_tree()))
}

fn run_again(call: &Arguments<'_>) -> Result<Answer, Faults> {
    let log: Vec<Logged> = call.required("log")?;
    let mut steps = replay(call.engine(0)?.clone(), log, call.optional_or("order", LogOrder::ByTime)?);
    if let Some(until) = call.optional("until")? {
        steps = steps.until(until);
    }
    Ok(tree(Tree::List(steps.map(|step| shown(&step)).collect())))
}

fn shown(step: &Replayed) -> Tree {
    let mut fields = vec![
        ("account".into(), step.account.encode()),
        ("at".into(), step.at.encode()),
        ("is_input".into(), step.is_input.encode()),
    ];
    fields.push(match &step.result {
        Ok(outcome) => ("outcome".into(), outcome.to_tree()),
        Err(error) => ("errors".into(), Tree::List(vec![crate::error_as_tree(error)])),
    });
    Tree::Object(fields)
}

fn steps(definitions: &mut Definitions) -> Tree {
    let step = record(
        definitions,
        "ReplayedStep",
        "One step of a replay.",
        &[
            ("account", "Whose step it was.", true, AccountId::describe),
            ("at", "When it was made.", true, DateTime::<Utc>::describe),
            ("is_input", "Whether it was an input; else time alone.", true, bool::describe),
            ("outcome", "What it did.", false, Outcome::describe),
            ("errors", "Why it was refused.", false, faults),
        ],
    );
    list(step)
}
