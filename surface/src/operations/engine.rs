//! `engine`: prices, offers, and the steps of accounts.

use chrono::{DateTime, Utc};
use recoup::{Engine, Input, Request};

use super::tree;
use crate::handle::Kind;
use crate::operation::{Answer, Class, Gives, Operation, document, required, value};

const CLASS: Class = Class::Of(Kind::Engine);

pub(super) const OPERATIONS: &[Operation] = &[
    Operation {
        class: CLASS,
        name: "compile",
        about: "Compiles a rulebook, with every fault at once.",
        on: &[Kind::Rulebook],
        takes: &[],
        gives: Gives::Handle(Kind::Engine),
        run: |call| {
            let source = call.rulebook(0)?;
            let engine = Engine::from_rulebook(source.rulebook()).map_err(|faults| source.locate(faults))?;
            Ok(Answer::Handle(engine.into()))
        },
    },
    Operation {
        class: CLASS,
        name: "price",
        about: "Prices a cart. A line that merely has no price is no error: it says why.",
        on: &[Kind::Engine],
        takes: &[document::<Request>("request", "Who buys what, where and when.")],
        gives: value::<String>(),
        run: |call| Ok(tree(call.engine(0)?.price(&call.document("request")?)?.to_tree())),
    },
    Operation {
        class: CLASS,
        name: "step",
        about: "Takes an input: changes the account and says what happened, what is to be done and when to come again.",
        on: &[Kind::Engine, Kind::Account],
        takes: &[
            document::<String>("input", "What comes in."),
            required::<DateTime<Utc>>("now", "The time; the account's clock never goes back."),
        ],
        gives: value::<String>(),
        run: |call| {
            let (input, now) = (call.document("input")?, call.required("now")?);
            Ok(tree(call.engine(0)?.step(&mut *call.account(1)?, &input, now)?.to_tree()))
        },
    },
    Operation {
        class: CLASS,
        name: "prepare",
        about: "Resolves a cart once, to be edited and priced again at every keystroke.",
        on: &[Kind::Engine],
        takes: &[document::<Request>("request", "The cart as it begins.")],
        gives: Gives::Handle(Kind::Cart),
        run: |call| Ok(Answer::Handle(call.engine(0)?.prepare(call.document("request")?)?.into())),
    },
];
