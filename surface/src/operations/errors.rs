//! `errors`: the table of error codes, for programs that show it.

use recoup::Code;
use recoup::document::{Definitions, Describe as _, Tree};

use super::{object, tree};
use crate::operation::{Class, Gives, Operation};
use crate::shape::{list, record};

const CLASS: Class = Class::Module("errors");

pub(super) const OPERATIONS: &[Operation] = &[Operation {
    class: CLASS,
    name: "codes",
    about: "Every error code with its number, what it means and how to mend it.",
    on: &[],
    takes: &[],
    gives: Gives::Value(codes),
    run: |_| {
        let shown = Code::ALL.iter().map(|code| {
            object([
                ("code", Tree::Text(code.as_str().into())),
                ("number", Tree::Number(code.number().to_string())),
                ("summary", Tree::Text(code.summary().into())),
                ("mend", Tree::Text(code.mend().into())),
            ])
        });
        Ok(tree(Tree::List(shown.collect())))
    },
}];

fn codes(definitions: &mut Definitions) -> Tree {
    let code = record(
        definitions,
        "ErrorCodeInfo",
        "What the table says of an error code.",
        &[
            ("code", "The stable word.", true, Code::describe),
            ("number", "The stable number; never reused.", true, u32::describe),
            ("summary", "What it means.", true, String::describe),
            ("mend", "How to mend it.", true, String::describe),
        ],
    );
    list(code)
}
