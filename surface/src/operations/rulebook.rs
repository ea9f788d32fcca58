//! `rulebook`: reading, composing, checking and comparing what the business decides.

use recoup::digest::Digest;
use recoup::document::{Definitions, Describe as _, Tree};
use recoup::id::Name;
use recoup::lint::{self, Warning};
use recoup::money::Currency;
use recoup::pricing::rules::Row;
use recoup::pricing::{LadderCost, ladder_cost};
use recoup::recovery::{READY_GROUND, ready};
use recoup::rulebook::{Change, Composition, NamedDocument, presets};
use recoup::{Request, Rulebook};
use rust_decimal::Decimal;

use super::{given, listed, object, text, tree};
use crate::handle::{Kind, Source};
use crate::operation::{Answer, Class, Gives, Operation, document, optional, required, value};
use crate::shape::{list, record};

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
        about: "Makes one rulebook of several documents: lists are joined in their order, objects merged, and what stands twice must be the \
                same (`compose_conflict`). The context of a fault names its `document`, and its path is a place there.",
        on: &[],
        takes: &[required::<Vec<NamedDocument>>(
            "documents",
            "The documents as texts, each with the name that faults call it by.",
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
        name: "presets",
        about: "The names of the presets: policies of known systems as partial rulebooks.",
        on: &[],
        takes: &[],
        gives: value::<Vec<String>>(),
        run: |_| given(&presets().map(str::to_owned).collect::<Vec<_>>()),
    },
    Operation {
        class: CLASS,
        name: "preset",
        about: "The document of a preset, to be composed with one's own.",
        on: &[],
        takes: &[required::<String>("name", "One of `presets`.")],
        gives: Gives::Text,
        run: |call| {
            let name: String = call.required("name")?;
            text(Rulebook::preset(&name).map_err(|error| error.within("name"))?)
        },
    },
    Operation {
        class: CLASS,
        name: "ready_plays",
        about: "Ready-made recovery plays: documents to be composed with one's own, or to be copied and changed.",
        on: &[],
        takes: &[],
        gives: Gives::Value(plays),
        run: |_| {
            let shown = ready().iter().map(|play| {
                let text = |text: &str| Tree::Text(text.into());
                object([("id", text(play.id)), ("title", text(play.title)), ("document", text(play.json))])
            });
            Ok(tree(Tree::List(shown.collect())))
        },
    },
    Operation {
        class: CLASS,
        name: "ready_ground",
        about: "What the ready-made plays refer to, as a partial rulebook: a beginning for who has no channels, calendar and roles yet.",
        on: &[],
        takes: &[],
        gives: Gives::Text,
        run: |_| text(READY_GROUND),
    },
    Operation {
        class: CLASS,
        name: "schema",
        about: "The JSON Schema of a rulebook.",
        on: &[],
        takes: &[],
        gives: Gives::Text,
        run: |_| text(Rulebook::schema().to_json()),
    },
    Operation {
        class: CLASS,
        name: "request_schema",
        about: "The JSON Schema of a request, the question of every price.",
        on: &[],
        takes: &[],
        gives: Gives::Text,
        run: |_| text(Request::schema().to_json()),
    },
    Operation {
        class: CLASS,
        name: "id",
        about: "The id that the document gives itself.",
        on: &[Kind::Rulebook],
        takes: &[],
        gives: value::<Name>(),
        run: |call| given(&call.rulebook(0)?.rulebook().id),
    },
    Operation {
        class: CLASS,
        name: "currency",
        about: "The default currency of lists, contracts and amounts.",
        on: &[Kind::Rulebook],
        takes: &[],
        gives: value::<Currency>(),
        run: |call| given(&call.rulebook(0)?.rulebook().currency),
    },
    Operation {
        class: CLASS,
        name: "digest",
        about: "Names exactly these rules: the SHA-256 of the canonical form. What was only written differently has the same digest.",
        on: &[Kind::Rulebook],
        takes: &[],
        gives: value::<Digest>(),
        run: |call| given(&call.rulebook(0)?.rulebook().digest()),
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
    Operation {
        class: CLASS,
        name: "lint",
        about: "What the rulebook may say, and hardly means: warnings with their places, by code and then in the order of the document.",
        on: &[Kind::Rulebook],
        takes: &[],
        gives: value::<Vec<Warning>>(),
        run: |call| listed(&lint::check(call.rulebook(0)?.rulebook())),
    },
    Operation {
        class: CLASS,
        name: "diff",
        about: "What makes the other rulebook another than this one, in words and with places in the canonical forms. Empty exactly when the \
                digests are equal.",
        on: &[Kind::Rulebook, Kind::Rulebook],
        takes: &[],
        gives: value::<Vec<Change>>(),
        run: |call| listed(&call.rulebook(0)?.rulebook().diff(call.rulebook(1)?.rulebook())),
    },
    Operation {
        class: CLASS,
        name: "ladder",
        about: "What a quantity costs by the price breaks of one row, without a cart: `total`, rounded as a line of the rulebook's currency, \
                and the `rung` that is reached, counted from 1. A quantity of zero costs what entering the first rung costs.",
        on: &[Kind::Rulebook],
        takes: &[
            required::<Row>("row", "A row of a price list."),
            required::<Decimal>("quantity", "How much, in the row's unit; zero or more."),
            optional::<Decimal>("consumed", "How much of the row's period was bought before; 0."),
            optional::<Decimal>("step", "The step of the product, in which slices are counted; 1."),
        ],
        gives: value::<LadderCost>(),
        run: |call| {
            let cost = ladder_cost(
                call.rulebook(0)?.rulebook(),
                &call.required("row")?,
                call.required("quantity")?,
                call.optional_or("consumed", Decimal::ZERO)?,
                call.optional_or("step", Decimal::ONE)?,
            )?;
            given(&cost)
        },
    },
];

fn plays(definitions: &mut Definitions) -> Tree {
    let play = record(
        definitions,
        "ReadyPlay",
        "A document with plays for one situation.",
        &[
            ("id", "Its name.", true, String::describe),
            ("title", "The situation, for people.", true, String::describe),
            ("document", "The text of a partial rulebook.", true, String::describe),
        ],
    );
    list(play)
}
