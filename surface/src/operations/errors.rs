//! `errors`: the table of error codes, for programs that show it.

use recoup::Code;
use recoup::document::Tree;

use super::{object, tree};
use crate::operation::{Class, Operation, value};
use crate::shape::Untyped;

const CLASS: Class = Class::Module("errors");

pub(super) const OPERATIONS: &[Operation] = &[Operation {
    class: CLASS,
    name: "codes",
    about: "Every error code with its number, what it means and how to mend it.",
    on: &[],
    takes: &[],
    gives: value::<Vec<Untyped>>(),
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
