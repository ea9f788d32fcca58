//! `documents`: the one form in which the engine writes a document, and the digest of it.

use recoup::digest::{Digest, canonical};
use recoup::document::{Decode, Definitions, Encode, Faults, Tree, read};
use recoup::error::{Code, Error};
use recoup::money::Rounding;
use recoup::{Event, Input, Request, Rulebook};

use super::{given, text};
use crate::argument::{Arguments, Need};
use crate::operation::{Class, Gives, Operation, Param, document, value};
use crate::shape::words;

const CLASS: Class = Class::Module("documents");

const DOCUMENT: Param = document::<Tree>("document", "The document.");
const KIND: Param =
    Param { name: "kind", about: "What it is read as; tree.", need: Need::Optional, shape: kinds };

pub(super) const OPERATIONS: &[Operation] = &[
    Operation {
        class: CLASS,
        name: "canonical",
        about: "The document as the engine writes it: compact, fields in the declared order, defaults left out, decimals as strings without \
                trailing zeros, instants in UTC. Every fault of the document at once.",
        on: &[],
        takes: &[DOCUMENT, KIND],
        gives: Gives::Text,
        run: |call| text(written(call)?.to_json()),
    },
    Operation {
        class: CLASS,
        name: "digest",
        about: "The SHA-256 of the canonical form.",
        on: &[],
        takes: &[DOCUMENT, KIND],
        gives: value::<Digest>(),
        run: |call| given(&Digest::of_text(&written(call)?.to_json())),
    },
];

/// What a document may be read as.
const KINDS: &[(&str, &str)] = &[
    ("tree", "Any JSON, as it stands."),
    ("rulebook", "A rulebook."),
    ("request", "A request."),
    ("input", "An input of an account."),
    ("event", "An event of an account."),
    ("rounding", "A rounding mode with its increment."),
];

fn written(call: &Arguments<'_>) -> Result<Tree, Faults> {
    let document = call.document_text("document")?.as_bytes();
    let kind: Option<String> = call.optional("kind")?;
    match kind.as_deref() {
        None | Some("tree") => Tree::parse(document),
        Some("rulebook") => read_as::<Rulebook>(document),
        Some("request") => read_as::<Request>(document),
        Some("input") => read_as::<Input>(document),
        Some("event") => read_as::<Event>(document),
        Some("rounding") => read_as::<Rounding>(document),
        Some(unknown) => {
            let words: Vec<&str> = KINDS.iter().map(|(word, _)| *word).collect();
            Err(Error::new(Code::InvalidChoice)
                .detail(format!("{unknown:?} is not one of: {}.", words.join(", ")))
                .with_list("allowed", words)
                .at("/kind")
                .into())
        }
    }
}

fn read_as<T: Decode + Encode>(document: &[u8]) -> Result<Tree, Faults> {
    Ok(canonical(&read::<T>(document)?))
}

fn kinds(definitions: &mut Definitions) -> Tree {
    words(definitions, "DocumentKind", "What a document is read as.", KINDS)
}
