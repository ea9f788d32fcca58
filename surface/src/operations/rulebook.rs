//! `rulebook`: reading, composing, checking and comparing what the business decides.

use recoup::Rulebook;
use recoup::rulebook::{Composition, NamedDocument};

use super::text;
use crate::handle::{Kind, Source};
use crate::operation::{Answer, Class, Gives, Operation, document, required};

const CLASS: Class = Class::Of(Kind::Rulebook);

pub(super) const OPERATIONS: &[Operation] = &[
    Operation {
        class: CLASS,
        name: "parse",
        about: "Reads a rulebook, with every fault of the document at once.",
        on: &[],
        takes: &[document::<Rulebook>("document", "The rulebook.")],
        gives: Gives::Handle(Kind::Rulebook),
        run: |call| {
            let rulebook = Rulebook::parse(call.document_text("document")?)?;
            Ok(Answer::Handle(Source::Parsed(rulebook).into()))
        },
    },
    Operation {
        class: CLASS,
        name: "compose",
        about: "Makes one rulebook of several documents; faults name theirs.",
        on: &[],
        takes: &[required::<Vec<NamedDocument>>(
            "documents",
            "The documents, in the order in which their lists are joined.",
        )],
        gives: Gives::Handle(Kind::Rulebook),
        run: |call| {
            let documents: Vec<NamedDocument> = call.required("documents")?;
            let named: Vec<_> = documents.iter().map(|one| (&one.name, &one.document)).collect();
            Ok(Answer::Handle(Source::Composed(Composition::read(&named)?).into()))
        },
    },
    Operation {
        class: CLASS,
        name: "to_json",
        about: "The rulebook in its canonical form.",
        on: &[Kind::Rulebook],
        takes: &[],
        gives: Gives::Text,
        run: |call| text(call.rulebook(0)?.rulebook().to_json()),
    },
];
