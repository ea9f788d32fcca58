//! Tasks and CRM records as HubSpot batches.
//!
//! Records that are found again go into batches of upserts, any other, such as tasks, into batches that make new ones. A batch
//! is of one object, has at most 100 inputs, and names no record twice. `objectWriteTraceId` is the key of the effect.

use alloc::collections::BTreeSet;
use alloc::format;
use alloc::string::{String, ToString as _};
use alloc::vec::Vec;

use chrono::{DateTime, Utc};

use super::answer::{Mapped, refused};
use super::card::{Card, Words};
use super::compile::Exchange;
use super::directory::Directory;
use super::rules::HubSpotRecord;
use crate::account::{Effect, EffectResult};
use crate::document::Tree;
use crate::id::EffectKey;

/// The most inputs of one batch.
const INPUTS: usize = 100;

/// A batch: to be sent as POST to its path.
#[derive(Debug, Clone, PartialEq)]
pub struct HubSpotRequest {
    path: String,
    inputs: Vec<BatchInput>,
}

#[derive(Debug, Clone, PartialEq)]
pub(super) struct BatchInput {
    /// The effects that it is for: several only where they say exactly the same.
    pub(super) keys: Vec<EffectKey>,
    /// The property by which it is found again, and its value.
    pub(super) found_by: Option<(String, String)>,
    properties: Vec<(String, Tree)>,
    associations: Vec<Tree>,
}

impl Exchange {
    /// Batches for the tasks among these effects and for the records whose system is `hubspot`; other effects are no business of
    /// HubSpot. An effect whose key stands twice is taken once. Of two effects that write one record differently, the later
    /// one is in a later batch.
    #[must_use]
    pub fn hubspot(
        &self,
        effects: &[Effect],
        directory: &Directory,
        now: DateTime<Utc>,
    ) -> Mapped<HubSpotRequest> {
        let words = self.hubspot_words(directory, now);
        let mut seen = BTreeSet::new();
        let (mut requests, mut refused) = (Vec::new(), Vec::new());
        for card in effects.iter().filter_map(|effect| Card::of(effect, "hubspot")) {
            if !seen.insert(card.key) {
                continue;
            }
            match self.input(&card, &words) {
                Ok((path, input)) => place(path, input, &mut requests),
                Err(result) => refused.push((card.key.clone(), result)),
            }
        }
        Mapped { requests, refused }
    }

    fn input(&self, card: &Card<'_>, words: &Words<'_>) -> Result<(String, BatchInput), EffectResult> {
        let Some(record) = self.hubspot_records.get(card.record) else {
            return Err(refused("unmapped_record", format!("There is no record {:?}.", card.record)));
        };
        let found_by = match &record.id_property {
            None => None,
            Some(id) => {
                let value = words.read(id.value, card).map(super::card::Filled::into_text);
                let value =
                    value.ok_or_else(|| refused("no_external_id", format!("{} has no value.", id.field)))?;
                Some((id.field.clone(), value))
            }
        };
        let operation = if found_by.is_some() { "upsert" } else { "create" };
        let properties = record.properties.iter().filter_map(|rule| {
            let filled = words.fill(rule, card)?;
            Some((rule.field.clone(), Tree::Text(filled.into_text())))
        });
        let input = BatchInput {
            keys: alloc::vec![card.key.clone()],
            found_by,
            properties: properties.collect(),
            associations: self.associations(record, card, words),
        };
        Ok((format!("/crm/v3/objects/{}/batch/{operation}", record.object), input))
    }

    /// The ties of a new record to those whose ids at HubSpot are known.
    fn associations(&self, record: &HubSpotRecord, card: &Card<'_>, words: &Words<'_>) -> Vec<Tree> {
        let tie = |rule: &super::rules::Association| {
            let to = self.hubspot_records.get(&rule.record)?.id_property.as_ref()?;
            let key = words.read(to.value, card)?.into_text();
            let id = words.directory.record_id(&rule.record, &key)?;
            let whole =
                !id.starts_with('0') && id.len() <= 18 && id.bytes().all(|byte| byte.is_ascii_digit());
            let id = if whole { Tree::Number(id.into()) } else { Tree::Text(id.into()) };
            let kind = Tree::Object(alloc::vec![
                ("associationCategory".into(), Tree::Text(rule.category.clone())),
                ("associationTypeId".into(), Tree::Number(rule.type_id.to_string())),
            ]);
            Some(Tree::Object(alloc::vec![
                ("to".into(), Tree::Object(alloc::vec![("id".into(), id)])),
                ("types".into(), Tree::List(alloc::vec![kind])),
            ]))
        };
        record.associations.iter().filter_map(tie).collect()
    }
}

/// Puts an input into the last batch of its object, or shares one that says exactly the same, or begins a batch.
fn place(path: String, input: BatchInput, requests: &mut Vec<HubSpotRequest>) {
    if let Some(last) = requests.iter_mut().rfind(|request| request.path == path) {
        let has_room = last.inputs.len() < INPUTS;
        let found = input.found_by.is_some();
        let same = last.inputs.iter_mut().find(|known| found && known.found_by == input.found_by);
        match same {
            Some(same) if same.properties == input.properties => {
                same.keys.extend(input.keys);
                return;
            }
            None if has_room => {
                last.inputs.push(input);
                return;
            }
            _ => {}
        }
    }
    requests.push(HubSpotRequest { path, inputs: alloc::vec![input] });
}

impl HubSpotRequest {
    /// Where it is sent.
    #[must_use]
    pub fn path(&self) -> &str {
        &self.path
    }

    /// Its effects, in the order of its inputs.
    pub fn keys(&self) -> impl Iterator<Item = &EffectKey> {
        self.inputs.iter().flat_map(|input| &input.keys)
    }

    /// How many inputs it has: at most 100.
    #[must_use]
    pub fn size(&self) -> usize {
        self.inputs.len()
    }

    /// What is sent.
    #[must_use]
    pub fn body(&self) -> Tree {
        let inputs = self.inputs.iter().map(BatchInput::tree).collect();
        Tree::Object(alloc::vec![("inputs".into(), Tree::List(inputs))])
    }

    /// What is sent, as compact JSON.
    #[must_use]
    pub fn to_json(&self) -> String {
        self.body().to_json()
    }

    /// What is left of a batch that was sent, for reading its answer.
    pub(super) const fn awaiting(inputs: Vec<BatchInput>) -> Self {
        Self { path: String::new(), inputs }
    }

    pub(super) fn inputs(&self) -> &[BatchInput] {
        &self.inputs
    }
}

impl BatchInput {
    /// What is left of an input that was sent.
    pub(super) const fn awaiting(keys: Vec<EffectKey>, found_by: Option<(String, String)>) -> Self {
        Self { keys, found_by, properties: Vec::new(), associations: Vec::new() }
    }

    /// What it is told apart by: the key of the first effect.
    pub(super) fn trace(&self) -> &str {
        self.keys.first().map_or("", EffectKey::as_str)
    }

    fn tree(&self) -> Tree {
        let text = |name: &str, value: &str| (name.to_string(), Tree::Text(value.into()));
        let mut fields = Vec::new();
        if let Some((property, value)) = &self.found_by {
            fields.push(text("id", value));
            fields.push(text("idProperty", property));
        }
        fields.push(text("objectWriteTraceId", self.trace()));
        fields.push(("properties".into(), Tree::Object(self.properties.clone())));
        if !self.associations.is_empty() {
            fields.push(("associations".into(), Tree::List(self.associations.clone())));
        }
        Tree::Object(fields)
    }
}
