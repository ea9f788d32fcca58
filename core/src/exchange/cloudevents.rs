//! Reading CloudEvents 1.0 in JSON as inputs.
//!
//! The types are the engine's own, `recoup.<command>` with the fields of the input as data, and the aliases of shops, see
//! [`ecommerce`](super::ecommerce). The extension `accountid` names the account. Other extensions are ignored, as the
//! specification asks.

use alloc::format;
use alloc::string::String;
use alloc::vec::Vec;

use chrono::{DateTime, Utc};

use super::ecommerce;
use crate::account::{Command, Input};
use crate::digest::Digest;
use crate::document::{Cursor, Decode as _, Encode as _, Faults, Tree, record};
use crate::error::{Code, Error};
use crate::id::{AccountId, ContactId, InputId};
use crate::party::Actor;
use crate::recovery::JourneyKind;

record! {
    /// What an event brings: an input, and the account that it is for.
    pub struct Incoming {
        /// The account.
        required account: AccountId,
        /// The input. Its id is made of `source` and `id` of the event, which together name it once.
        required input: Input,
    }
}

/// Reads one event.
///
/// # Errors
/// Every fault at once, with its place in the event. [`Code::UnknownEventType`] for a type that is not the engine's,
/// [`Code::UnsupportedVersion`] for another `specversion` than 1.0, [`Code::UnsupportedContent`] for data that is no JSON,
/// [`Code::MissingField`] and what the input's own fields may have wrong, below `/data`.
///
/// ```
/// let event = r#"{ "specversion": "1.0", "id": "81", "source": "/shop", "type": "recoup.signal.freight_shown",
///     "accountid": "acme", "subject": "cart:c-9", "time": "2026-07-02T19:00:00Z",
///     "data": { "contact": "kim", "amount": { "amount": 45.50, "currency": "USD" } } }"#;
/// let incoming = recoup::exchange::read_event(event)?;
/// assert_eq!(incoming.account.as_str(), "acme");
/// assert_eq!(incoming.input.id.as_str(), "/shop 81");
/// # Ok::<(), recoup::document::Faults>(())
/// ```
pub fn read_event(json: impl AsRef<[u8]>) -> Result<Incoming, Faults> {
    let tree = Tree::parse(json.as_ref())?;
    let mut at = Cursor::default();
    let incoming = incoming(&tree, &mut at);
    at.finish(incoming)
}

/// Reads one line of a file with an event on each; none for a blank line.
///
/// # Errors
/// As [`read_event`].
pub fn read_line(line: &str) -> Result<Option<Incoming>, Faults> {
    let line = line.trim();
    if line.is_empty() { Ok(None) } else { read_event(line).map(Some) }
}

/// Reads a batch: a JSON array of events.
///
/// # Errors
/// As [`read_event`], below `/n`. One fault and nothing of the batch is taken.
pub fn read_batch(json: impl AsRef<[u8]>) -> Result<Vec<Incoming>, Faults> {
    let tree = Tree::parse(json.as_ref())?;
    let mut at = Cursor::default();
    let events = at.list(&tree).map(|events| {
        let read = |(index, event)| at_index(index, event, &mut at);
        events.iter().enumerate().filter_map(read).collect()
    });
    at.finish(events)
}

fn at_index(index: usize, event: &Tree, at: &mut Cursor) -> Option<Incoming> {
    at.step(index, |at| incoming(event, at))
}

/// The attributes that are read.
pub(super) struct Head<'t> {
    pub(super) id: &'t str,
    pub(super) subject: Option<&'t str>,
    pub(super) contact: Option<ContactId>,
    pub(super) data: Option<&'t Tree>,
}

fn incoming(tree: &Tree, at: &mut Cursor) -> Option<Incoming> {
    let fields = at.fields(tree)?;
    // An attribute that is null is one that is not there.
    let attribute = |name: &str| {
        fields.iter().find(|(key, value)| key == name && *value != Tree::Null).map(|(_, tree)| tree)
    };
    version(attribute("specversion"), at);
    content(attribute("datacontenttype"), attribute("data_base64").is_some(), at);
    let id = word("id", attribute("id"), at);
    let source = word("source", attribute("source"), at);
    let kind = word("type", attribute("type"), at);
    let subject = attribute("subject").map(|tree| at.step("subject", |at| at.text(tree)));
    let time = attribute("time").map(|tree| at.step("time", |at| DateTime::<Utc>::decode(tree, at)));
    let contact = attribute("contactid").map(|tree| at.step("contactid", |at| ContactId::decode(tree, at)));
    let account = word("accountid", attribute("accountid"), at)
        .and_then(|_| attribute("accountid"))
        .and_then(|tree| at.step("accountid", |at| AccountId::decode(tree, at)));
    let (id, source, kind) = (id?, source?, kind?);
    let head = Head {
        id,
        subject: subject.unwrap_or_default(),
        contact: contact.unwrap_or_default(),
        data: attribute("data"),
    };
    let input_id = input_id(source, id);
    let input = match kind.strip_prefix("recoup.") {
        Some(command) => own(command, &input_id, time.flatten(), &head, at),
        None => ecommerce::signal(kind, &head, at).map(|signal| Input {
            id: input_id,
            at: time.flatten(),
            actor: Actor::host(),
            command: Command::Signal(signal),
        }),
    };
    Some(Incoming { account: account?, input: input? })
}

fn version(version: Option<&Tree>, at: &mut Cursor) {
    match version {
        Some(Tree::Text(version)) if version == "1.0" => {}
        Some(_) => {
            let error = Error::new(Code::UnsupportedVersion).detail("The version that is read is \"1.0\".");
            at.step("specversion", |at| at.push(error));
        }
        None => missing("specversion", at),
    }
}

/// Data is JSON, in the event itself.
fn content(kind: Option<&Tree>, binary: bool, at: &mut Cursor) {
    if binary {
        at.step("data_base64", |at| at.push(Code::UnsupportedContent.into()));
    }
    let Some(kind) = kind else { return };
    at.step("datacontenttype", |at| {
        let Some(text) = at.text(kind) else { return };
        let media = text.split(';').next().unwrap_or_default().trim().to_ascii_lowercase();
        if !(media.ends_with("/json") || media.ends_with("+json")) {
            at.push(Error::new(Code::UnsupportedContent).with("found", media));
        }
    });
}

pub(super) fn missing(name: &'static str, at: &mut Cursor) {
    let detail = format!("The field \"{name}\" is missing; add it.");
    at.push(Error::new(Code::MissingField).detail(detail).with("field", name));
}

/// A required attribute: text that is not empty.
fn word<'t>(name: &'static str, tree: Option<&'t Tree>, at: &mut Cursor) -> Option<&'t str> {
    let Some(tree) = tree else {
        missing(name, at);
        return None;
    };
    let text = at.step(name, |at| at.text(tree))?;
    if text.is_empty() {
        at.step(name, |at| at.push(Code::InvalidId.into()));
        return None;
    }
    Some(text)
}

/// The id of the input: `source`, a blank and `id`, as a source is a URI reference and has no blank of its own. What would be
/// too long, or no id, is named by the digest of the two as a JSON array.
pub(super) fn input_id(source: &str, id: &str) -> InputId {
    let plain =
        if source.contains(char::is_whitespace) { None } else { InputId::new(format!("{source} {id}")).ok() };
    plain.unwrap_or_else(|| {
        let pair = Tree::List([source, id].map(|text| Tree::Text(text.into())).into());
        InputId::from_digest(Digest::of_text(&pair.to_json()))
    })
}

/// The engine's own types: the command's word in the type, its fields in the data.
fn own(
    command: &str,
    id: &InputId,
    time: Option<DateTime<Utc>>,
    head: &Head<'_>,
    at: &mut Cursor,
) -> Option<Input> {
    let mut fields: Vec<(String, Tree)> = alloc::vec![("id".into(), id.encode())];
    fields.extend(time.map(|time| ("at".into(), time.encode())));
    fields.push(("command".into(), Tree::Text(command.into())));
    if let Some(data) = head.data {
        for (name, value) in at.step("data", |at| at.fields(data))? {
            if ["id", "at", "command"].contains(&name.as_str()) {
                let detail = format!("\"{name}\" is said by the event's attributes; remove it.");
                let error = Error::new(Code::UnknownField).detail(detail).with("field", name);
                at.step("data", |at| at.step(name, |at| at.push(error)));
                return None;
            }
            fields.push((name.clone(), by_text(value)));
        }
    }
    let from_subject = head.subject.and_then(|subject| about(command, subject));
    let from_subject = from_subject.filter(|(name, _)| !fields.iter().any(|(field, _)| field == name));
    let subject_field = from_subject.as_ref().map(|(name, _)| format!("/{name}"));
    fields.extend(from_subject);
    let mut inner = Cursor::default();
    let input = Input::decode(&Tree::Object(fields), &mut inner);
    match inner.finish(input) {
        Ok(input) => Some(input),
        Err(faults) => {
            faults.list().iter().for_each(|fault| at.push(placed(fault.clone(), subject_field.as_deref())));
            None
        }
    }
}

/// The field that a subject stands for: the id of what the command is about; of a signal `quote:q-7`, or the id of a cart alone.
fn about(command: &str, subject: &str) -> Option<(String, Tree)> {
    let domain = command.split('.').next().unwrap_or_default();
    let text = |text: &str| Tree::Text(text.into());
    match domain {
        "cart" | "quote" | "approval" | "order" => Some((domain.into(), text(subject))),
        "signal" => {
            let named = subject
                .split_once(':')
                .filter(|(kind, _)| JourneyKind::ALL.iter().any(|known| known.as_str() == *kind));
            let (kind, id) = named.unwrap_or((JourneyKind::Cart.as_str(), subject));
            Some(("about".into(), Tree::Object(alloc::vec![(kind.into(), text(id))])))
        }
        _ => None,
    }
}

/// Turns the place of a fault in the input into the place in the event.
fn placed(mut fault: Error, subject_field: Option<&str>) -> Error {
    if fault.path == "/command" {
        fault.code = if fault.code == Code::InvalidChoice { Code::UnknownEventType } else { fault.code };
        return fault.at("/type");
    }
    if subject_field.is_some_and(|field| fault.path.starts_with(field)) {
        return fault.at("/subject");
    }
    fault.path.insert_str(0, "/data");
    fault
}

/// Numbers with decimals become the text that the engine reads decimals from: their digits, exactly as they were written.
fn by_text(tree: &Tree) -> Tree {
    match tree {
        Tree::Number(text) if text.contains(['.', 'e', 'E']) => Tree::Text(text.clone()),
        Tree::List(items) => Tree::List(items.iter().map(by_text).collect()),
        Tree::Object(fields) => {
            Tree::Object(fields.iter().map(|(name, value)| (name.clone(), by_text(value))).collect())
        }
        other => other.clone(),
    }
}
