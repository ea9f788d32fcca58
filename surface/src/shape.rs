//! Shapes of answers that no type of the core has: what the surface itself puts together.

use recoup::document::{Definitions, Describe, Tree};

use crate::operation::Shape;

/// A type whose schema is not written yet.
pub(crate) struct Untyped;

impl Describe for Untyped {
    fn describe(_: &mut Definitions) -> Tree {
        Tree::Object(Vec::new())
    }
}

/// A field of a record: its name, what it is, whether it is always there, its type.
pub(crate) type Field = (&'static str, &'static str, bool, Shape);

/// The schema of a record by its name.
pub(crate) fn record(definitions: &mut Definitions, name: &'static str, fields: &[Field]) -> Tree {
    definitions.refer(name, module_path!(), |definitions| {
        let text = |text: &str| Tree::Text(text.to_owned());
        let properties = fields.iter().map(|(name, about, _, shape)| {
            let mut schema = vec![("description".to_owned(), text(about))];
            if let Tree::Object(fields) = shape(definitions) {
                schema.extend(fields);
            }
            ((*name).to_owned(), Tree::Object(schema))
        });
        let properties = properties.collect();
        let required = fields.iter().filter(|field| field.2).map(|field| text(field.0)).collect();
        Tree::Object(vec![
            ("type".into(), text("object")),
            ("properties".into(), Tree::Object(properties)),
            ("required".into(), Tree::List(required)),
            ("additionalProperties".into(), Tree::Bool(false)),
        ])
    })
}

/// A list of values of a shape.
pub(crate) fn list(items: Tree) -> Tree {
    Tree::Object(vec![("type".into(), Tree::Text("array".into())), ("items".into(), items)])
}

/// A value, or the faults that stand in its place: `{ "errors": [..] }`.
pub(crate) fn or_refusal(value: Tree, definitions: &mut Definitions) -> Tree {
    Tree::Object(vec![("anyOf".into(), Tree::List(vec![value, refusal(definitions)]))])
}

/// What stands in the place of a value that was refused.
pub(crate) fn refusal(definitions: &mut Definitions) -> Tree {
    let faults: Shape = |definitions| {
        let fault = fault(definitions);
        list(fault)
    };
    record(definitions, "Refusal", &[("errors", "Every fault, in the order of the document.", true, faults)])
}

/// A fault, as the exceptions of each language are made from it.
pub(crate) fn fault(definitions: &mut Definitions) -> Tree {
    record(
        definitions,
        "Fault",
        &[
            ("code", "The stable word.", true, String::describe),
            ("number", "The stable number.", true, u32::describe),
            ("path", "Where in the input the fault is: a JSON pointer.", true, String::describe),
            ("detail", "What is wrong and how to mend it, for a person.", true, String::describe),
            ("context", "Facts for a program: each a text, or a list of texts.", true, context),
        ],
    )
}

fn context(_: &mut Definitions) -> Tree {
    let text = Tree::Object(vec![("type".into(), Tree::Text("string".into()))]);
    let value = Tree::Object(vec![("anyOf".into(), Tree::List(vec![text.clone(), list(text)]))]);
    Tree::Object(vec![("type".into(), Tree::Text("object".into())), ("additionalProperties".into(), value)])
}
