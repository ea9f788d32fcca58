//! Writing events and effects as CloudEvents 1.0.

use alloc::format;
use alloc::string::{String, ToString as _};

use chrono::{DateTime, Utc};

use crate::account::{Effect, EffectKind, Event, Fact};
use crate::digest::canonical;
use crate::document::{Encode as _, Tree};
use crate::error::{Code, Error, Result};
use crate::id::AccountId;

/// What every envelope of an account says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Envelope {
    source: String,
    account: AccountId,
}

impl Envelope {
    /// Envelopes of an account. The source names the host, as a URI reference such as `https://shop.example/recoup`.
    ///
    /// # Errors
    /// [`Code::InvalidId`] for a source that is empty or has white space.
    pub fn new(source: &str, account: AccountId) -> Result<Self> {
        if source.is_empty() || source.contains(char::is_whitespace) {
            let detail = "A source is a URI reference: not empty and without white space.";
            return Err(Error::new(Code::InvalidId).detail(detail).at("/source"));
        }
        Ok(Self { source: source.into(), account })
    }

    /// An event: its type is `recoup.event.<word>`, its id the account and its number. Its data is the event as it stands in the
    /// account's log.
    #[must_use]
    pub fn event(&self, event: &Event) -> Tree {
        let data = canonical(event);
        let word = match data.get("event") {
            Some(Tree::Text(word)) => word.clone(),
            _ => String::new(),
        };
        let id = format!("{}/{}", self.account, event.seq);
        self.envelope(&id, &format!("recoup.event.{word}"), about_fact(&event.fact), event.at, data)
    }

    /// An effect that was emitted at that time: its type is `recoup.effect.<word>`, its id the key. Its data is the effect.
    #[must_use]
    pub fn effect(&self, effect: &Effect, at: DateTime<Utc>) -> Tree {
        let kind = format!("recoup.effect.{}", effect.kind.word());
        self.envelope(effect.key.as_str(), &kind, about_effect(&effect.kind), at, canonical(effect))
    }

    fn envelope(&self, id: &str, kind: &str, subject: Option<String>, at: DateTime<Utc>, data: Tree) -> Tree {
        let text = |name: &str, value: &str| (name.to_string(), Tree::Text(value.into()));
        let mut fields = alloc::vec![
            text("specversion", "1.0"),
            text("id", id),
            text("source", &self.source),
            text("type", kind),
        ];
        fields.extend(subject.map(|subject| text("subject", &subject)));
        fields.push(("time".into(), at.encode()));
        fields.push(text("accountid", self.account.as_str()));
        fields.push(text("datacontenttype", "application/json"));
        fields.push(("data".into(), data));
        Tree::Object(fields)
    }
}

/// The id of what a fact is about; of a journey its kind too, such as `cart:c-9`.
fn about_fact(fact: &Fact) -> Option<String> {
    match fact {
        Fact::Cart { cart, .. } => Some(cart.to_string()),
        Fact::Quote { quote, .. } => Some(quote.to_string()),
        Fact::Approval { approval, .. } => Some(approval.to_string()),
        Fact::Order { order, .. } => Some(order.to_string()),
        Fact::Journey { journey, .. } => Some(journey.to_string()),
        Fact::Run { run, .. } => Some(run.to_string()),
        Fact::Account(_) | Fact::Budget(_) | Fact::Credit(_) | Fact::Outreach(_) => None,
    }
}

fn about_effect(kind: &EffectKind) -> Option<String> {
    let journey = match kind {
        EffectKind::PlaceOrder { order, .. } => return Some(order.to_string()),
        EffectKind::TransferCart { cart, .. } => return Some(cart.to_string()),
        EffectKind::AskApproval { approval, .. } => return Some(approval.to_string()),
        EffectKind::Tell { .. } | EffectKind::ErasePerson { .. } => return None,
        EffectKind::Send { message } => &message.origin.journey,
        EffectKind::Task { task } => &task.origin.journey,
        EffectKind::Audience { audience } => &audience.origin.journey,
        EffectKind::Upsert { record } => &record.origin.journey,
        EffectKind::Webhook { call } => &call.origin.journey,
        EffectKind::Offer { offer } => &offer.origin.journey,
        EffectKind::MakeQuote { origin, .. } | EffectKind::HoldPrice { origin, .. } => &origin.journey,
    };
    Some(journey.to_string())
}
