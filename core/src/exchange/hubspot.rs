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
use crate::document::{Encode as _, Tree, Written, record};
use crate::id::EffectKey;

/// The most inputs of one batch.
const INPUTS: usize = 100;

record! {
    /// A batch: to be sent as POST to its path. A host that waits long for the answer may store it.
    pub struct HubSpotRequest {
        /// Where it is sent.
        required path: String,
        /// What is sent, as it is.
        required body: Written<HubSpotBody>,
        /// The effects that each input is for, in the order of the inputs: several only where they say exactly the same.
        required keys: Vec<Vec<EffectKey>>,
    }

    /// What is sent to HubSpot.
    pub struct HubSpotBody {
        /// The inputs: at most 100.
        required inputs: Vec<HubSpotInput>,
    }

    /// A record as it is sent.
    pub struct HubSpotInput {
        /// The value by which it is found again.
        optional id: String,
        /// The property that has this value.
        optional id_property "idProperty": String,
        /// What it is told apart by in the answer: the key of its first effect.
        required trace "objectWriteTraceId": String,
        /// The properties.
        required properties: Tree,
        /// Its ties to other records.
        list associations: Tree,
    }
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
                Ok((path, input)) => place(path, input, card.key, &mut requests),
                Err(result) => refused.push((card.key.clone(), result)),
            }
        }
        Mapped { requests, refused }
    }

    fn input(&self, card: &Card<'_>, words: &Words<'_>) -> Result<(String, HubSpotInput), EffectResult> {
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
        let (id_property, id) = found_by.unzip();
        let input = HubSpotInput {
            id,
            id_property,
            trace: card.key.to_string(),
            properties: Tree::Object(properties.collect()),
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
fn place(path: String, input: HubSpotInput, key: &EffectKey, requests: &mut Vec<HubSpotRequest>) {
    let keys = alloc::vec![key.clone()];
    if let Some(last) = requests.iter_mut().rfind(|request| request.path == path) {
        let has_room = last.size() < INPUTS;
        let same = last.body.0.inputs.iter().zip(&mut last.keys).find(|(known, _)| known.is_found_as(&input));
        match same {
            Some((same, shared)) if same.properties == input.properties => {
                shared.extend(keys);
                return;
            }
            None if has_room => {
                last.body.0.inputs.push(input);
                last.keys.push(keys);
                return;
            }
            _ => {}
        }
    }
    let body = Written(HubSpotBody { inputs: alloc::vec![input] });
    requests.push(HubSpotRequest { path, body, keys: alloc::vec![keys] });
}

impl HubSpotRequest {
    /// Where it is sent.
    #[must_use]
    pub fn path(&self) -> &str {
        &self.path
    }

    /// Its effects, in the order of its inputs.
    pub fn keys(&self) -> impl Iterator<Item = &EffectKey> {
        self.keys.iter().flatten()
    }

    /// How many inputs it has: at most 100.
    #[must_use]
    pub fn size(&self) -> usize {
        self.body.0.inputs.len()
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

    /// The inputs with the effects that each is for.
    pub(super) fn inputs(&self) -> impl Iterator<Item = (&HubSpotInput, &Vec<EffectKey>)> {
        self.body.0.inputs.iter().zip(&self.keys)
    }
}

impl HubSpotInput {
    /// The property by which it is found again, and its value.
    pub(super) fn found_by(&self) -> Option<(&String, &String)> {
        self.id_property.as_ref().zip(self.id.as_ref())
    }

    fn is_found_as(&self, other: &Self) -> bool {
        self.found_by().is_some() && self.found_by() == other.found_by()
    }
}
