//! `account`: the state of one customer company.

use recoup::Account;
use recoup::id::AccountId;

use super::text;
use crate::handle::Kind;
use crate::operation::{Answer, Class, Gives, Operation, document, required};

const CLASS: Class = Class::Of(Kind::Account);

pub(super) const OPERATIONS: &[Operation] = &[
    Operation {
        class: CLASS,
        name: "new",
        about: "An account that nothing has happened to yet.",
        on: &[],
        takes: &[required::<AccountId>("id", "The id of the company.")],
        gives: Gives::Handle(Kind::Account),
        run: |call| Ok(Answer::Handle(Account::new(call.required("id")?).into())),
    },
    Operation {
        class: CLASS,
        name: "restore",
        about: "Reads a snapshot; one that was damaged is refused.",
        on: &[],
        takes: &[document::<String>("snapshot", "What `snapshot` gave.")],
        gives: Gives::Handle(Kind::Account),
        run: |call| Ok(Answer::Handle(Account::restore(call.document_text("snapshot")?)?.into())),
    },
    Operation {
        class: CLASS,
        name: "snapshot",
        about: "The state as a document, to be stored. It holds ids of people and not their names.",
        on: &[Kind::Account],
        takes: &[],
        gives: Gives::Text,
        run: |call| text(call.account(0)?.snapshot()),
    },
];
