//! Shapes of answers that no type of the core has: what the surface itself puts together.

use recoup::Code;
use recoup::document::{Definitions, Describe, Tree};

use crate::operation::Shape;

/// A field of a record: its name, what it is, whether it is always there, its type.
pub(crate) type Field = (&'static str, &'static str, bool, Shape);

/// The schema of a record that the surface makes.
pub(crate) fn record(
    definitions: &mut Definitions,
    name: &'static str,
    about: &'static str,
    fields: &[Field],
) -> Tree {
    definitions.refer(name, module_path!(), |definitions| {
        let properties = fields.iter().map(|(name, about, _, shape)| {
            let mut schema = vec![("description".to_owned(), text(about))];
            if let Tree::Object(fields) = shape(definitions) {
                schema.extend(fields.into_iter().filter(|(keyword, _)| keyword != "description"));
            }
            ((*name).to_owned(), Tree::Object(schema))
        });
        let properties = properties.collect();
        let required = fields.iter().filter(|field| field.2).map(|field| text(field.0)).collect();
        Tree::Object(vec![
            ("description".into(), text(about)),
            ("type".into(), text("object")),
            ("properties".into(), Tree::Object(properties)),
            ("required".into(), Tree::List(required)),
            ("additionalProperties".into(), Tree::Bool(false)),
        ])
    })
}

/// The schema of a choice of words, with what each means.
pub(crate) fn words(
    definitions: &mut Definitions,
    name: &'static str,
    about: &'static str,
    words: &[(&str, &str)],
) -> Tree {
    definitions.refer(name, module_path!(), |_| {
        let list = |texts: Vec<&str>| Tree::List(texts.into_iter().map(text).collect());
        Tree::Object(vec![
            ("description".into(), text(about)),
            ("enum".into(), list(words.iter().map(|(word, _)| *word).collect())),
            ("x-about".into(), list(words.iter().map(|(_, about)| *about).collect())),
        ])
    })
}

/// A list of values of a shape.
pub(crate) fn list(items: Tree) -> Tree {
    Tree::Object(vec![("type".into(), text("array")), ("items".into(), items)])
}

/// A list whose elements are a value, or the faults that stand in its place.
pub(crate) fn list_or_refusals<T: Describe>(definitions: &mut Definitions) -> Tree {
    let choices = vec![T::describe(definitions), refusal(definitions)];
    list(Tree::Object(vec![("anyOf".into(), Tree::List(choices))]))
}

/// What stands in the place of a value that was refused.
pub(crate) fn refusal(definitions: &mut Definitions) -> Tree {
    let errors: Shape = faults;
    record(
        definitions,
        "Refusal",
        "What stands in the place of an answer that there is not.",
        &[("errors", "Every fault, in the order of the document.", true, errors)],
    )
}

/// A list of faults.
pub(crate) fn faults(definitions: &mut Definitions) -> Tree {
    let fault = record(
        definitions,
        "Fault",
        "A fault: what the exceptions of each language are made from.",
        &[
            ("code", "The stable word.", true, Code::describe),
            ("number", "The stable number.", true, u32::describe),
            (
                "path",
                "Where in the input the fault is: a JSON pointer, empty for the whole.",
                true,
                String::describe,
            ),
            ("detail", "What is wrong and how to mend it, for a person.", true, String::describe),
            ("context", "Facts for a program by name, each a text or a list of texts.", true, context),
        ],
    );
    list(fault)
}

fn context(_: &mut Definitions) -> Tree {
    let one = || Tree::Object(vec![("type".into(), text("string"))]);
    let value = Tree::Object(vec![("anyOf".into(), Tree::List(vec![one(), list(one())]))]);
    Tree::Object(vec![("type".into(), text("object")), ("additionalProperties".into(), value)])
}

fn text(text: &str) -> Tree {
    Tree::Text(text.to_owned())
}
