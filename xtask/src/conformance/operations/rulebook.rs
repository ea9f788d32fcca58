//! Rulebooks as documents, and reading documents as text: the faults of syntax, size and shape, which a vector that is itself JSON
//! can't hold.

use recoup_surface::text_of;
use serde_json::{Map, Value, json};

use super::asking::{ask, make};
use super::given::Given;
use super::{Answer, Stop, list, only, text};

/// Compiles the rulebook: `{ "id", "currency", "digest" }`, or its faults.
pub(super) fn load(given: &Given<'_>, _: &Value) -> Answer {
    let rulebook = given.rulebook()?;
    given.engine()?;
    let said = |name: &str| ask(name, &[&rulebook], &[]);
    Ok(
        json!({ "id": said("rulebook.id")?, "currency": said("rulebook.currency")?, "digest": said("rulebook.digest")? }),
    )
}

/// `{ "documents": [ { "name", "document" } ] }` gives `{ "id" }` of the one rulebook they make. A document that is a string
/// is its text.
pub(super) fn compose(_: &Given<'_>, input: &Value) -> Answer {
    let mut documents = list(input, "documents").to_vec();
    for document in &mut documents {
        only(document, &["name", "document"])?;
        if document["document"].is_object() {
            document["document"] = Value::String(document["document"].to_string());
        }
    }
    let composed = make("rulebook.compose", &[], &[("documents", Some(Value::Array(documents)))])?;
    make("engine.compile", &[&composed], &[])?;
    Ok(json!({ "id": ask("rulebook.id", &[&composed], &[])? }))
}

/// `{ "to": rulebook fragment }` gives `{ "changes": [ { "kind", "path", "sentence" } ] }` from the given rulebook to that one.
pub(super) fn diff(given: &Given<'_>, input: &Value) -> Answer {
    let to = input.get("to").and_then(Value::as_object).cloned();
    let to = to.ok_or_else(|| Stop::NotRunnable("`diff` needs \"to\" as an object".into()))?;
    let other = Map::from_iter([("rulebook".to_owned(), Value::Object(to))]);
    let changes = ask("rulebook.diff", &[&given.rulebook()?, &Given::new(&other)?.rulebook()?], &[])?;
    Ok(json!({ "changes": changes }))
}

/// `{ "as", and one of "json", "text", "hex", "repeat" }` gives `{ "canonical" }`, the document as the engine writes it.
pub(super) fn read_as(_: &Given<'_>, input: &Value) -> Answer {
    let bytes = bytes(input)?;
    let document = Value::String(text_of(&bytes)?.to_owned());
    let arguments = [("document", Some(document)), ("kind", input.get("as").cloned())];
    Ok(json!({ "canonical": ask("documents.canonical", &[], &arguments)? }))
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
