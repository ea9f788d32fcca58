//! What the fields of a CRM record are filled with: the effect read as one card, whatever kind it is.

use alloc::format;
use alloc::string::{String, ToString as _};

use chrono::{DateTime, Days, NaiveDate, Utc};
use rust_decimal::Decimal;

use super::description;
use super::directory::Directory;
use super::rules::{FieldRule, FieldSource, OwnerId, StageWord};
use crate::account::{AddressKind, Effect, EffectKind};
use crate::document::Tree;
use crate::id::{ContactId, EffectKey, Name};
use crate::limits;
use crate::money::{Currency, Money, settled};
use crate::recovery::{Context, JourneyKind, Origin, Sent, Stage, TaskCard, TaskPriority};
use crate::time::{Zone, instant_to_text};

/// The record that every task is.
pub(super) const TASK: &str = "task";

/// An effect that a CRM has something to do with.
#[derive(Clone, Copy)]
pub(super) struct Card<'a> {
    pub(super) key: &'a EffectKey,
    /// The kind of record.
    pub(super) record: &'a str,
    pub(super) origin: &'a Origin,
    pub(super) context: &'a Context,
    pub(super) task: Option<&'a TaskCard>,
}

impl<'a> Card<'a> {
    /// The card of a task, or of a record for this system; none for everything else.
    pub(super) fn of(effect: &'a Effect, system: &str) -> Option<Self> {
        match &effect.kind {
            EffectKind::Task { task } => Some(Self {
                key: &effect.key,
                record: TASK,
                origin: &task.origin,
                context: &task.context,
                task: Some(task),
            }),
            EffectKind::Upsert { record } if record.system.as_str() == system => Some(Self {
                key: &effect.key,
                record: record.record.as_str(),
                origin: &record.origin,
                context: &record.context,
                task: None,
            }),
            _ => None,
        }
    }

    pub(super) fn sent(&self) -> &'a [Sent] {
        self.task.map_or(&[], |task| &task.sent)
    }

    /// What it is worth, net: what its lines come to, else what is said.
    pub(super) fn worth(&self) -> Option<Money> {
        let totals = self.context.totals.as_ref().zip(self.context.currency);
        let priced = totals.map(|(totals, currency)| Money { amount: totals.net.get(), currency });
        priced.or(self.context.value)
    }

    fn rep(&self) -> Option<&'a Name> {
        self.task.map(|task| &task.to).or(self.context.rep.as_ref())
    }

    /// What it is about, for people: the topic of a task, else the heaviest reason.
    fn topic(&self) -> Option<&'a str> {
        let reason = self.context.reasons.first().map(|reason| reason.code.as_str());
        self.task.map(|task| task.topic.as_str()).or(reason)
    }
}

/// The words of one vendor, and what else a field may need.
pub(super) struct Words<'a> {
    pub(super) stages: &'a [StageWord],
    pub(super) default_stage: fn(Stage) -> &'static str,
    pub(super) priority: fn(TaskPriority) -> &'static str,
    pub(super) owners: &'a [OwnerId],
    pub(super) pipeline: &'a str,
    pub(super) close_in_days: u32,
    pub(super) zone: &'a Zone,
    pub(super) directory: &'a Directory,
    pub(super) now: DateTime<Utc>,
}

/// What is in a field.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Filled {
    Text(String),
    /// The exact digits of a number.
    Number(String),
    Flag(bool),
}

impl Filled {
    /// As text.
    pub(super) fn into_text(self) -> String {
        match self {
            Self::Text(text) | Self::Number(text) => text,
            Self::Flag(flag) => flag.to_string(),
        }
    }

    /// As JSON, numbers as numbers.
    pub(super) fn into_tree(self) -> Tree {
        match self {
            Self::Text(text) => Tree::Text(text),
            Self::Number(digits) => Tree::Number(digits),
            Self::Flag(flag) => Tree::Bool(flag),
        }
    }
}

impl Words<'_> {
    /// What a field of a card is filled with; nothing for a reference, and for a source that has nothing to say.
    pub(super) fn fill(&self, rule: &FieldRule, card: &Card<'_>) -> Option<Filled> {
        if let Some(constant) = &rule.constant {
            return Some(Filled::Text(constant.clone()));
        }
        if let Some(number) = rule.number {
            return Some(Filled::Number(number.normalize().to_string()));
        }
        if let Some(flag) = rule.flag {
            return Some(Filled::Flag(flag));
        }
        let source = rule.value?;
        let filled = self.read(source, card)?;
        let max = rule.max.and_then(|max| usize::try_from(max).ok()).or_else(|| longest(source));
        Some(match (filled, max) {
            (Filled::Text(text), Some(max)) => Filled::Text(cut(text, max)),
            (filled, _) => filled,
        })
    }

    /// What a source says.
    pub(super) fn read(&self, source: FieldSource, card: &Card<'_>) -> Option<Filled> {
        if let Some(amount) = match source {
            FieldSource::Amount => Some(card.worth()),
            FieldSource::Expected => Some(card.task.and_then(|task| task.expected)),
            _ => None,
        } {
            return amount.map(|money| Filled::Number(digits(money.amount, money.currency)));
        }
        self.text(source, card).filter(|text| !text.is_empty()).map(Filled::Text)
    }

    fn text(&self, source: FieldSource, card: &Card<'_>) -> Option<String> {
        let (origin, context) = (card.origin, card.context);
        let journey = &origin.journey;
        Some(match source {
            FieldSource::Account => context.account.to_string(),
            FieldSource::AccountName => self.directory.company_name(&context.account)?.into(),
            FieldSource::Unit => context.unit.as_ref()?.to_string(),
            FieldSource::Contact => context.buyer.as_ref()?.to_string(),
            FieldSource::ContactName => self.person_name(card)?.into(),
            FieldSource::ContactFirstName => {
                let name = self.person_name(card)?;
                name.rsplit_once(' ').map_or(name, |(first, _)| first).into()
            }
            FieldSource::ContactLastName => self.person_name(card)?.rsplit_once(' ')?.1.into(),
            FieldSource::Email => self.address(card, AddressKind::Email)?.into(),
            FieldSource::Phone => self.address(card, AddressKind::Phone)?.into(),
            FieldSource::Journey => journey.to_string(),
            FieldSource::JourneyKind => journey.kind.to_string(),
            FieldSource::JourneyId => journey.id.to_string(),
            FieldSource::Key => format!("{}:{}", journey.id, origin.generation),
            FieldSource::Name => format!("{} {}", title(journey.kind), journey.id),
            FieldSource::Subject => subject(card),
            FieldSource::Description => description::write(card),
            FieldSource::Currency => card.worth()?.currency.to_string(),
            FieldSource::Stage => self.stage(context.stage).into(),
            FieldSource::Pipeline => self.pipeline.into(),
            FieldSource::Reason => context.reasons.first()?.code.to_string(),
            FieldSource::Reasons => joined(context.reasons.iter().map(|reason| reason.code.as_str())),
            FieldSource::Segments => joined(context.segments.iter().map(crate::id::SegmentId::as_str)),
            FieldSource::Priority => (self.priority)(card.task?.priority).into(),
            FieldSource::Owner => {
                let rep = card.rep()?;
                self.owners.iter().find(|owner| owner.rep == *rep)?.id.clone()
            }
            FieldSource::Rep => card.rep()?.to_string(),
            FieldSource::Due => instant_to_text(self.due(card)),
            FieldSource::DueDate => self.zone.local_date(self.due(card)).ok()?.to_string(),
            FieldSource::CloseDate => self.close_date(context)?.to_string(),
            FieldSource::Ends => instant_to_text(context.ends?),
            FieldSource::Abandoned => instant_to_text(context.abandoned?),
            FieldSource::Play => origin.play.to_string(),
            FieldSource::Run => origin.run.to_string(),
            FieldSource::Step => origin.step.to_string(),
            FieldSource::Effect => card.key.to_string(),
            FieldSource::Topic => card.topic()?.into(),
            // Numbers, read before.
            FieldSource::Amount | FieldSource::Expected => return None,
        })
    }

    fn buyer<'c>(card: &Card<'c>) -> Option<&'c ContactId> {
        card.context.buyer.as_ref()
    }

    fn person_name(&self, card: &Card<'_>) -> Option<&str> {
        self.directory.person_name(&card.context.account, Self::buyer(card)?)
    }

    fn address(&self, card: &Card<'_>, kind: AddressKind) -> Option<&str> {
        self.directory.address(&card.context.account, Self::buyer(card)?, kind)
    }

    fn stage(&self, stage: Stage) -> &str {
        let own = self.stages.iter().find(|word| word.stage == stage);
        own.map_or_else(|| (self.default_stage)(stage), |own| own.word.as_str())
    }

    fn due(&self, card: &Card<'_>) -> DateTime<Utc> {
        card.task.and_then(|task| task.due).unwrap_or(self.now)
    }

    fn close_date(&self, context: &Context) -> Option<NaiveDate> {
        if let Some(ends) = context.ends {
            return self.zone.local_date(ends).ok();
        }
        let today = self.zone.local_date(self.now).ok()?;
        today.checked_add_days(Days::new(u64::from(self.close_in_days)))
    }
}

/// The exact digits of an amount, at the currency's exponent.
fn digits(amount: Decimal, currency: Currency) -> String {
    settled(amount, currency.exponent()).to_string()
}

/// How long a text may be at both vendors; others are what they are.
const fn longest(source: FieldSource) -> Option<usize> {
    match source {
        FieldSource::Subject => Some(255),
        FieldSource::Name => Some(120),
        FieldSource::Description => Some(limits::CRM_TEXT),
        _ => None,
    }
}

/// A text of at most `max` UTF-16 units, cut between two characters. Vendors count characters or units; units are never fewer.
fn cut(mut text: String, max: usize) -> String {
    let mut units = 0_usize;
    let end = text.char_indices().find_map(|(place, char)| {
        units = units.saturating_add(char.len_utf16());
        (units > max).then_some(place)
    });
    if let Some(end) = end {
        text.truncate(end);
    }
    text
}

fn joined<'t>(words: impl Iterator<Item = &'t str>) -> String {
    let mut out = String::new();
    for word in words {
        if !out.is_empty() {
            out.push(';');
        }
        out.push_str(word);
    }
    out
}

/// The kind at the beginning of a line.
pub(super) const fn title(kind: JourneyKind) -> &'static str {
    match kind {
        JourneyKind::Cart => "Cart",
        JourneyKind::Quote => "Quote",
        JourneyKind::Approval => "Approval",
        JourneyKind::Credit => "Credit",
        JourneyKind::Configuration => "Configuration",
        JourneyKind::Reorder => "Reorder",
        JourneyKind::Contract => "Contract",
        JourneyKind::Visit => "Visit",
    }
}

/// `Recover cart c-9: quote needed`.
fn subject(card: &Card<'_>) -> String {
    let journey = &card.origin.journey;
    let line = format!("Recover {} {}", journey.kind, journey.id);
    match card.topic() {
        Some(topic) => format!("{line}: {}", spoken(topic)),
        None => line,
    }
}

/// A code as words: `quote.needed` is "quote needed".
pub(super) fn spoken(code: &str) -> String {
    code.chars().map(|char| if matches!(char, '.' | '_') { ' ' } else { char }).collect()
}
