//! Reading documents as text: the faults of syntax, size and shape, which a vector that is itself JSON can't hold.

use recoup::Engine;
use recoup::document::{Decode, Encode, Tree, read};
use recoup::money::Rounding;
use recoup::rulebook::Composition;
use serde_json::{Map, Value, json};

use super::given::Given;
use super::{Answer, Stop, only, text};

/// `{ "as", and one of "json", "text", "hex", "repeat" }` gives `{ "canonical" }`, the document as the core writes it.
pub(super) fn read_as(_: &Given<'_>, input: &Value) -> Answer {
    let bytes = bytes(input)?;
    let canonical = match text(input, "as")? {
        "tree" => Tree::parse(&bytes)?,
        "rounding" => canonical::<Rounding>(&bytes)?,
        unknown => return Err(Stop::NotRunnable(format!("the kind of document {unknown:?} is not known"))),
    };
    Ok(json!({ "canonical": canonical.to_string() }))
}

/// `{ "documents": [ { "name", "document" } ] }` gives `{ "id" }` of the one rulebook they make. A document that is a string
/// is its text.
pub(super) fn compose(_: &Given<'_>, input: &Value) -> Answer {
    let documents = input.get("documents").and_then(Value::as_array);
    let documents = documents.ok_or_else(|| Stop::NotRunnable("`compose` needs \"documents\"".into()))?;
    let mut named = Vec::with_capacity(documents.len());
    for document in documents {
        only(document, &["name", "document"])?;
        let json = match document.get("document") {
            Some(Value::String(text)) => text.clone(),
            Some(document) => document.to_string(),
            None => return Err(Stop::NotRunnable("a document is missing".into())),
        };
        named.push((text(document, "name")?, json));
    }
    let composed = Composition::read(&named)?;
    Engine::from_rulebook(composed.rulebook()).map_err(|faults| composed.locate(faults))?;
    Ok(json!({ "id": composed.rulebook().id.as_str() }))
}

/// `{ "to": rulebook fragment }` gives `{ "changes": [ { "kind", "path", "sentence" } ] }` from the given rulebook to that one.
pub(super) fn diff(given: &Given<'_>, input: &Value) -> Answer {
    let to = input.get("to").and_then(Value::as_object).cloned();
    let to = to.ok_or_else(|| Stop::NotRunnable("`diff` needs \"to\" as an object".into()))?;
    let other = Map::from_iter([("rulebook".to_owned(), Value::Object(to))]);
    let changes = given.rulebook()?.diff(&Given::new(&other)?.rulebook()?);
    let shown = changes.iter().map(
        |change| json!({ "kind": change.kind.as_str(), "path": change.path, "sentence": change.sentence }),
    );
    Ok(json!({ "changes": shown.collect::<Vec<_>>() }))
}

/// `{}` gives `{ "warnings": [ { "code", "path", "sentence" } ] }` of the given rulebook.
pub(super) fn lint(given: &Given<'_>, _: &Value) -> Answer {
    let warnings = recoup::lint::check(&given.rulebook()?);
    let shown = warnings.iter().map(
        |warning| json!({ "code": warning.code.as_str(), "path": warning.path, "sentence": warning.sentence }),
    );
    Ok(json!({ "warnings": shown.collect::<Vec<_>>() }))
}

fn canonical<T: Decode + Encode>(bytes: &[u8]) -> Result<Tree, Stop> {
    Ok(read::<T>(bytes)?.encode())
}

/// The bytes of the document, given as JSON, as text, in hexadecimal, or as a text repeated so many times.
fn bytes(input: &Value) -> Result<Vec<u8>, Stop> {
    if let Some(value) = input.get("json") {
        return Ok(value.to_string().into_bytes());
    }
    if let Some(hex) = input.get("hex").and_then(Value::as_str) {
        return from_hex(hex)
            .ok_or_else(|| Stop::NotRunnable("\"hex\" holds pairs of hexadecimal digits".into()));
    }
    if let Some(repeat) = input.get("repeat") {
        let times = repeat.get("times").and_then(Value::as_u64).and_then(|times| usize::try_from(times).ok());
        let times =
            times.ok_or_else(|| Stop::NotRunnable("\"repeat\" needs \"times\" as a whole number".into()))?;
        return Ok(text(repeat, "text")?.repeat(times).into_bytes());
    }
    Ok(text(input, "text")?.as_bytes().to_vec())
}

fn from_hex(text: &str) -> Option<Vec<u8>> {
    let digits: Option<Vec<u32>> = text.chars().map(|digit| digit.to_digit(16)).collect();
    let digits = digits.filter(|digits| digits.len() % 2 == 0)?;
    digits.chunks_exact(2).map(|pair| u8::try_from(pair[0] * 16 + pair[1]).ok()).collect()
}

#[cfg(test)]
mod tests {
    use super::from_hex;

    #[test]
    fn hexadecimal_is_read_in_pairs() {
        assert_eq!(from_hex("00fF7b"), Some(vec![0, 255, 123]));
        assert_eq!(from_hex("0"), None);
        assert_eq!(from_hex("zz"), None);
    }
}
