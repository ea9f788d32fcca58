//! The manifest: the whole table as one document, from which the methods and types of every language are printed, and against which
//! each language checks itself in both directions.

use recoup::Code;
use recoup::document::{Definitions, Tree};

use crate::argument::Need;
use crate::handle::Kind;
use crate::operation::{Gives, Operation, Param};
use crate::operations::{MODULES, operations};

/// What Rust has and other languages do not, with the reason.
const LEFT_OUT: &[(&str, &str)] = &[
    (
        "recoup::replay::DatedEngines",
        "A call takes its handles one by one. recoup.replay of Python takes engines by date all the same; elsewhere the host steps the accounts \
         with the engine that holds at the time: engine.step for each input, and before it engine.tick at each account.next_wakeup.",
    ),
    (
        "recoup::Engine::price_with_facts",
        "The facts are a view into the engine's own tables; engine.explain_policy says what a policy finds in them, and \
         engine.matching_policies takes those that a host states.",
    ),
    (
        "recoup::condition::Facts",
        "Conditions over facts that are looked up one by one would call back into the language for every comparison. engine.explain_condition \
         and engine.explain_policy answer for carts, engine.matching_policies for facts of the caller's own.",
    ),
    (
        "recoup::EngineBuilder in pieces",
        "Tables and CSV texts cross as a whole with engine.compile. What streams in has Engine.load in Node and engine.with_prices elsewhere.",
    ),
    ("recoup::document", "Each language has its own JSON; documents cross as text."),
];

/// `{ "version", "classes", "modules", "operations", "left_out", "error_codes", "$defs" }`.
#[must_use]
pub fn manifest() -> Tree {
    let mut definitions = Definitions::default();
    let rows = Tree::List(operations().map(|operation| row(operation, &mut definitions)).collect());
    let classes = Kind::ALL.iter().map(|kind| named(kind.as_str(), kind.about())).collect();
    let modules = MODULES.iter().map(|(name, about)| named(name, about)).collect();
    let codes = Code::ALL.iter().map(|code| {
        object([
            ("code", text(code.as_str())),
            ("number", Tree::Number(code.number().to_string())),
            ("summary", text(code.summary())),
            ("mend", text(code.mend())),
        ])
    });
    let left_out = LEFT_OUT.iter().map(|(item, why)| object([("item", text(item)), ("why", text(why))]));
    object([
        ("version", text(env!("CARGO_PKG_VERSION"))),
        ("classes", Tree::List(classes)),
        ("modules", Tree::List(modules)),
        ("operations", rows),
        ("left_out", Tree::List(left_out.collect())),
        ("error_codes", Tree::List(codes.collect())),
        ("$defs", definitions.into_tree()),
    ])
}

fn row(operation: &Operation, definitions: &mut Definitions) -> Tree {
    let on = operation.on.iter().map(|kind| text(kind.as_str())).collect();
    let takes = operation.takes.iter().map(|param| parameter(param, definitions)).collect();
    object([
        ("name", text(&operation.full_name())),
        ("class", text(operation.class.as_str())),
        ("method", Tree::Bool(operation.is_method())),
        ("on", Tree::List(on)),
        ("about", text(operation.about)),
        ("takes", Tree::List(takes)),
        ("gives", gives(operation.gives, definitions)),
    ])
}

fn parameter(param: &Param, definitions: &mut Definitions) -> Tree {
    let need = match param.need {
        Need::Document => "document",
        Need::Required => "required",
        Need::Optional => "optional",
    };
    object([
        ("name", text(param.name)),
        ("about", text(param.about)),
        ("need", text(need)),
        ("type", (param.shape)(definitions)),
    ])
}

fn gives(gives: Gives, definitions: &mut Definitions) -> Tree {
    match gives {
        Gives::Nothing => object([("kind", text("nothing"))]),
        Gives::Value(shape) => object([("kind", text("value")), ("type", shape(definitions))]),
        Gives::Optional(shape) => object([("kind", text("optional")), ("type", shape(definitions))]),
        Gives::Text => object([("kind", text("text"))]),
        Gives::Handle(kind) => object([("kind", text("handle")), ("handle", text(kind.as_str()))]),
    }
}

fn named(name: &str, about: &str) -> Tree {
    object([("name", text(name)), ("about", text(about))])
}

fn text(text: &str) -> Tree {
    Tree::Text(text.to_owned())
}

fn object<const N: usize>(fields: [(&str, Tree); N]) -> Tree {
    Tree::Object(fields.into_iter().map(|(name, value)| (name.to_owned(), value)).collect())
}
