//! Tasks and CRM records as Salesforce composite requests.
//!
//! An effect is a few sub-requests that stay together: the records that its record refers to, each before what refers to it,
//! then its own. A record that is found again is a PATCH with its external id, any other a POST. Effects share a sub-request
//! where it says exactly the same, and requests are filled up to 25 sub-requests.

use alloc::collections::BTreeMap;
use alloc::format;
use alloc::string::{String, ToString as _};
use alloc::vec::Vec;
use core::fmt::Write as _;

use chrono::{DateTime, Utc};

use super::answer::{Mapped, refused};
use super::card::{Card, Words};
use super::compile::Exchange;
use super::directory::Directory;
use super::rules::SalesforceRecord;
use crate::account::{Effect, EffectResult};
use crate::document::{Encode as _, Tree, Written, record};
use crate::id::{EffectKey, Name};

/// The most sub-requests of one request.
pub(super) const SUB_REQUESTS: usize = 25;

record! {
    /// A composite request: to be sent as POST to its path. A host that waits long for the answer may store it.
    pub struct CompositeRequest {
        /// Where it is sent.
        required path: String,
        /// What is sent, as it is.
        required body: Written<CompositeBody>,
        /// Its effects, in order.
        list effects: CompositeEffect,
    }

    /// What is sent to Salesforce.
    pub struct CompositeBody {
        /// Whether one failure takes everything back.
        required all_or_none "allOrNone": bool,
        /// The sub-requests: at most 25.
        required subs "compositeRequest": Vec<SubRequest>,
    }

    /// A sub-request as it is sent.
    pub struct SubRequest {
        /// PATCH for a record that is found again, else POST.
        required method: String,
        /// Where the record is.
        required url: String,
        /// Names the sub-request in the answer and in other sub-requests.
        required reference "referenceId": String,
        /// The fields of the record.
        required body: Tree,
    }

    /// An effect with its sub-requests.
    pub struct CompositeEffect {
        /// The effect.
        required key: EffectKey,
        /// The references of its sub-requests: those it needs in their order, then its own.
        required references: Vec<String>,
    }
}

/// A sub-request before it has its place: references by the name of the record.
struct Draft<'r> {
    record: &'r Name,
    method: &'static str,
    url: String,
    fields: Vec<(String, Cell<'r>)>,
}

enum Cell<'r> {
    Value(Tree),
    Reference(&'r Name),
}

impl Exchange {
    /// Composite requests for the tasks among these effects and for the records whose system is `salesforce`; other effects are
    /// no business of Salesforce. An effect whose key stands twice is taken once.
    #[must_use]
    pub fn salesforce(
        &self,
        effects: &[Effect],
        directory: &Directory,
        now: DateTime<Utc>,
    ) -> Mapped<CompositeRequest> {
        let words = self.salesforce_words(directory, now);
        let mut seen = alloc::collections::BTreeSet::new();
        let (mut requests, mut refused) = (Vec::new(), Vec::new());
        let mut open = self.empty_composite();
        for card in effects.iter().filter_map(|effect| Card::of(effect, "salesforce")) {
            if !seen.insert(card.key) {
                continue;
            }
            let group = match self.drafts(&card, &words) {
                Ok(group) => group,
                Err(result) => {
                    refused.push((card.key.clone(), result));
                    continue;
                }
            };
            let filled = open.with(&group, card.key);
            if filled.size() <= SUB_REQUESTS {
                open = filled;
            } else {
                requests.push(core::mem::replace(&mut open, self.empty_composite().with(&group, card.key)));
            }
        }
        if !open.effects.is_empty() {
            requests.push(open);
        }
        Mapped { requests, refused }
    }

    fn empty_composite(&self) -> CompositeRequest {
        CompositeRequest {
            path: format!("/services/data/v{}/composite/", self.salesforce.api_version),
            body: Written(CompositeBody { all_or_none: self.salesforce.all_or_none, subs: Vec::new() }),
            effects: Vec::new(),
        }
    }

    /// The sub-requests of an effect, its own last.
    fn drafts<'r>(&'r self, card: &Card<'_>, words: &Words<'_>) -> Result<Vec<Draft<'r>>, EffectResult> {
        let Some(record) = self.salesforce_records.get(card.record) else {
            return Err(refused("unmapped_record", format!("There is no record {:?}.", card.record)));
        };
        let mut group = Vec::new();
        if self.draft(record, card, words, &mut group) {
            return Ok(group);
        }
        let field = record.external_id.as_ref().map_or("", |id| id.field.as_str());
        Err(refused("no_external_id", format!("{field} has no value.")))
    }

    /// Adds a record after those that it refers to; false where what it is found by is not known. A field that refers to a
    /// record which can't be named is left out. References come to an end: that was checked when the rules were compiled.
    fn draft<'r>(
        &'r self,
        record: &'r SalesforceRecord,
        card: &Card<'_>,
        words: &Words<'_>,
        group: &mut Vec<Draft<'r>>,
    ) -> bool {
        if group.iter().any(|draft| *draft.record == record.record) {
            return true;
        }
        let object = format!("/services/data/v{}/sobjects/{}", self.salesforce.api_version, record.object);
        let (method, url) = match &record.external_id {
            None => ("POST", object),
            Some(id) => match words.read(id.value, card) {
                Some(value) => {
                    ("PATCH", format!("{object}/{}/{}", id.field, percent_encoded(&value.into_text())))
                }
                None => return false,
            },
        };
        let mut fields = Vec::new();
        for rule in &record.fields {
            let cell = match &rule.reference {
                Some(name) => {
                    let needed = self.salesforce_records.get(name);
                    if !needed.is_some_and(|needed| self.draft(needed, card, words, group)) {
                        continue;
                    }
                    Cell::Reference(name)
                }
                None => match words.fill(rule, card) {
                    Some(filled) => Cell::Value(literal(filled.into_tree())),
                    None => continue,
                },
            };
            fields.push((rule.field.clone(), cell));
        }
        group.push(Draft { record: &record.record, method, url, fields });
        true
    }
}

/// Text of an effect must not be read as a reference: `@{` becomes `@ {`.
fn literal(tree: Tree) -> Tree {
    match tree {
        Tree::Text(text) if text.contains("@{") => Tree::Text(text.replace("@{", "@ {")),
        other => other,
    }
}

/// A path segment of RFC 3986: letters, digits, `-._~` and `:` stay.
fn percent_encoded(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for byte in text.bytes() {
        if byte.is_ascii_alphanumeric() || b"-._~:".contains(&byte) {
            out.push(char::from(byte));
        } else {
            // Writing to a string can't fail.
            let _ = write!(out, "%{byte:02X}");
        }
    }
    out
}

impl CompositeRequest {
    /// Where it is sent.
    #[must_use]
    pub fn path(&self) -> &str {
        &self.path
    }

    /// Its effects, in order.
    pub fn keys(&self) -> impl Iterator<Item = &EffectKey> {
        self.effects.iter().map(|effect| &effect.key)
    }

    /// How many sub-requests it has: at most 25.
    #[must_use]
    pub fn size(&self) -> usize {
        self.body.0.subs.len()
    }

    /// What is sent.
    #[must_use]
    pub fn body(&self) -> Tree {
        self.body.0.encode()
    }

    /// What is sent, as compact JSON.
    #[must_use]
    pub fn to_json(&self) -> String {
        self.body().to_json()
    }

    /// The same with another effect.
    fn with(&self, group: &[Draft<'_>], key: &EffectKey) -> Self {
        let mut filled = self.clone();
        let mut placed: BTreeMap<&Name, String> = BTreeMap::new();
        for draft in group {
            let reference = filled.place(draft, &placed);
            placed.insert(draft.record, reference);
        }
        let references = group.iter().filter_map(|draft| placed.get(draft.record).cloned()).collect();
        filled.effects.push(CompositeEffect { key: key.clone(), references });
        filled
    }

    /// Puts a sub-request at the end, or finds the one that says exactly the same. What makes a new record each time is never
    /// shared.
    fn place(&mut self, draft: &Draft<'_>, placed: &BTreeMap<&Name, String>) -> String {
        let fields = draft.fields.iter().filter_map(|(field, cell)| {
            let value = match cell {
                Cell::Value(value) => value.clone(),
                Cell::Reference(record) => Tree::Text(format!("@{{{}.id}}", placed.get(record)?)),
            };
            Some((field.clone(), value))
        });
        let body = Tree::Object(fields.collect());
        let same = |sub: &&SubRequest| draft.method == "PATCH" && sub.url == draft.url && sub.body == body;
        if let Some(same) = self.body.0.subs.iter().find(same) {
            return same.reference.clone();
        }
        let reference = self.free_reference(draft.record.as_str());
        self.body.0.subs.push(SubRequest {
            method: draft.method.into(),
            url: draft.url.clone(),
            reference: reference.clone(),
            body,
        });
        reference
    }

    /// `task`, `task_2`, `task_3` and so on.
    fn free_reference(&self, record: &str) -> String {
        let taken = |reference: &str| self.body.0.subs.iter().any(|sub| sub.reference == reference);
        let numbered = (2_usize..).map(|number| format!("{record}_{number}"));
        core::iter::once(record.to_string()).chain(numbered).find(|one| !taken(one)).unwrap_or_default()
    }
}
