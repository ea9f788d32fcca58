//! What a signal says to the thing that it is about: which kind of evidence it is, whether it is activity, the stage that it is a
//! sign of, what it tells of the thing, whether it ends it.

use alloc::vec::Vec;

use chrono::{DateTime, Utc};
use rust_decimal::Decimal;

use super::detect::Observation;
use super::journey::{Evidence, Journey, JourneyContent, JourneyEnd, JourneyEvent, JourneyLine};
use super::reason::is_own;
use super::signal::{Signal, What};
use super::subject::{JourneyKind, JourneyRef, Stage};
use crate::error::Result;
use crate::id::{Name, Sku};
use crate::limits;
use crate::money::Money;

/// What a report of a reason weighs where it does not say so itself.
pub(super) const REPORTED: i64 = 100;

impl What {
    /// Whether it happens in front of a buyer who is there, or begins the time in which one is waited for.
    const fn is_activity(&self) -> bool {
        match self {
            Self::CartUpdated { .. }
            | Self::StageEntered { .. }
            | Self::StepEntered { .. }
            | Self::StepLeft { .. }
            | Self::Viewed { .. }
            | Self::Compared { .. }
            | Self::Searched { .. }
            | Self::Visited { .. }
            | Self::PriceUnavailable { .. }
            | Self::PriceDisputed { .. }
            | Self::Exported { .. }
            | Self::FreightShown { .. }
            | Self::TotalShown { .. }
            | Self::ValidationFailed { .. }
            | Self::PageTimed { .. }
            | Self::ClientError { .. }
            | Self::PaymentDeclined { .. }
            | Self::MethodMissing { .. }
            | Self::StockShort { .. }
            | Self::LeadTimeShown { .. }
            | Self::QuoteRequested {}
            | Self::QuoteOffered { .. }
            | Self::QuoteViewed {}
            | Self::ApprovalRequested { .. }
            | Self::CreditHeld { .. }
            | Self::Configured { .. }
            | Self::ReorderExpected { .. }
            | Self::ContractEnding { .. } => true,
            Self::CreditReleased {}
            | Self::ApprovalDecided { .. }
            | Self::QuoteEnded { .. }
            | Self::Ordered { .. }
            | Self::TaskOpened { .. }
            | Self::TaskClosed { .. }
            | Self::CallLogged { .. }
            | Self::Reported { .. }
            | Self::Custom { .. }
            | Self::Scored { .. }
            | Self::ConsentChanged { .. }
            | Self::SuppressionChanged { .. }
            | Self::Opened { .. }
            | Self::Clicked { .. }
            | Self::Replied { .. }
            | Self::Unsubscribed { .. }
            | Self::Complained { .. }
            | Self::Bounced { .. }
            | Self::SentElsewhere { .. }
            | Self::StockKnown { .. }
            | Self::NegotiationChanged { .. } => false,
        }
    }

    /// Whether it says something about why a thing stalls, or may be asked for by conditions. The others are about people,
    /// addresses and goods.
    const fn is_evidence(&self) -> bool {
        !matches!(
            self,
            Self::Scored { .. }
                | Self::ConsentChanged { .. }
                | Self::SuppressionChanged { .. }
                | Self::Bounced { .. }
                | Self::SentElsewhere { .. }
                | Self::StockKnown { .. }
        )
    }

    /// The stage that it is a sign of.
    const fn stage(&self) -> Option<Stage> {
        match self {
            Self::StageEntered { stage } => Some(*stage),
            Self::Viewed { .. } | Self::Compared { .. } | Self::Searched { .. } | Self::Visited { .. } => {
                Some(Stage::Browse)
            }
            Self::CartUpdated { .. } => Some(Stage::Cart),
            Self::Configured { .. } => Some(Stage::Configure),
            Self::QuoteRequested {} | Self::QuoteOffered { .. } | Self::QuoteViewed {} => Some(Stage::Quote),
            Self::StepEntered { .. } | Self::StepLeft { .. } => Some(Stage::Checkout),
            Self::PaymentDeclined { .. } | Self::MethodMissing { .. } => Some(Stage::Payment),
            Self::ApprovalRequested { .. } => Some(Stage::Approval),
            _ => None,
        }
    }

    /// The kind of evidence that it is: its word, or the host's own name.
    fn kind(&self) -> Result<Name> {
        match self {
            Self::Custom { name, .. } => Ok(name.clone()),
            other => Name::new(other.word()),
        }
    }

    /// What tells kinds of the same word apart.
    fn detail(&self) -> Result<Option<Name>> {
        let word = match self {
            Self::StageEntered { stage } => stage.as_str(),
            Self::StepEntered { step } | Self::StepLeft { step } => return Ok(Some(step.clone())),
            Self::Viewed { page, .. } => return Ok(page.clone()),
            Self::Visited { referrer, .. } => return Ok(referrer.clone()),
            Self::Exported { format } => return Ok(format.clone()),
            Self::ValidationFailed { field, .. } => return Ok(Some(field.clone())),
            Self::ClientError { code } | Self::PaymentDeclined { code } => return Ok(code.clone()),
            Self::MethodMissing { method } => return Ok(method.clone()),
            Self::QuoteEnded { why } => return Ok(why.clone()),
            Self::TaskClosed { outcome, .. } | Self::CallLogged { outcome, .. } => {
                return Ok(outcome.clone());
            }
            Self::Reported { reason, .. } => return Name::new(reason.as_str()).map(Some),
            Self::Searched { results: 0 } => "none",
            Self::Searched { .. } => "some",
            Self::StockShort { available: Some(available), .. } if *available <= Decimal::ZERO => "out",
            Self::StockShort { .. } => "partial",
            Self::FreightShown { amount } if amount.amount.is_zero() => "free",
            Self::ApprovalDecided { approved: true } => "approved",
            Self::ApprovalDecided { approved: false } => "rejected",
            Self::Configured { complete: true, .. } => "complete",
            Self::Configured { complete: false, .. } => "incomplete",
            Self::NegotiationChanged { live: true } => "live",
            Self::NegotiationChanged { live: false } => "over",
            _ => return Ok(None),
        };
        Name::new(word).map(Some)
    }

    /// The number that it says: results, whole minutes, milliseconds, pieces, days, a weight.
    fn number(&self) -> Option<Decimal> {
        match self {
            Self::Searched { results } => Some((*results).into()),
            Self::Visited { on_site, .. } => {
                on_site.map(|on_site| on_site.as_time_delta().num_minutes().into())
            }
            Self::PageTimed { took } => Some(took.as_time_delta().num_milliseconds().into()),
            Self::StockShort { available, .. } => *available,
            Self::LeadTimeShown { days, .. } => Some((*days).into()),
            Self::Reported { weight, .. } => Some(weight.map_or_else(|| REPORTED.into(), Decimal::from)),
            _ => None,
        }
    }

    fn amount(&self) -> Option<Money> {
        match self {
            Self::FreightShown { amount } | Self::TotalShown { amount } => Some(*amount),
            Self::CreditHeld { amount } | Self::Custom { amount, .. } => *amount,
            _ => None,
        }
    }

    /// How it ends a thing of this kind.
    fn end(&self, kind: JourneyKind) -> Option<JourneyEnd> {
        match (kind, self) {
            (_, Self::Ordered { .. }) => Some(JourneyEnd::Ordered),
            (JourneyKind::Approval, Self::ApprovalDecided { .. }) => Some(JourneyEnd::Decided),
            (JourneyKind::Credit, Self::CreditReleased {}) => Some(JourneyEnd::Released),
            (JourneyKind::Quote, Self::QuoteEnded { why: Some(why) }) if why.as_str() == "expired" => {
                Some(JourneyEnd::Expired)
            }
            (JourneyKind::Quote, Self::QuoteEnded { .. }) => Some(JourneyEnd::GivenUp),
            // A configuration that can be ordered has become a line.
            (JourneyKind::Configuration, Self::Configured { complete: true, .. }) => {
                Some(JourneyEnd::HandedOn)
            }
            _ => None,
        }
    }
}

/// Whether a kind of signal never counts as activity unless a rulebook says so.
pub(super) fn is_passive(signal: &str) -> bool {
    const PASSIVE: &[&str] = &[
        "credit_released",
        "approval_decided",
        "quote_ended",
        "ordered",
        "task_opened",
        "task_closed",
        "call_logged",
        "reported",
        "opened",
        "clicked",
        "replied",
        "unsubscribed",
        "complained",
        "negotiation_changed",
    ];
    is_own(signal) || PASSIVE.contains(&signal)
}

/// A signal as the thing that it is about takes it.
pub(super) struct Reading {
    /// What it tells of the thing, with its activity and its end.
    pub(super) seen: Observation,
    /// Whether it names whose the thing is: whoever tells what is in it does.
    pub(super) owns: bool,
    /// What it is evidence of.
    pub(super) evidence: Option<Evidence>,
}

impl Reading {
    /// The evidence together with what was seen before.
    pub(super) fn noticed(&self, journey: &Journey) -> Option<JourneyEvent> {
        let seen = self.evidence.as_ref()?;
        let same = |known: &&Evidence| known.signal == seen.signal && known.detail == seen.detail;
        let known = journey.evidence.iter().find(same);
        Some(JourneyEvent::Noticed { evidence: onto(known, seen) })
    }

    /// Whether something at least as new is known: by version where both have one, else by time.
    pub(super) fn is_outdated(&self, journey: &Journey) -> bool {
        if !self.seen.tells() {
            return false;
        }
        match (self.seen.version, journey.version) {
            (Some(seen), Some(known)) => seen <= known,
            _ => journey.updated.is_some_and(|updated| self.seen.at < updated),
        }
    }

    /// What is known of what is in the thing after this; none where it stays as it is.
    pub(super) fn content(&self, journey: Option<&Journey>) -> Option<JourneyContent> {
        let seen = &self.seen;
        let outdated = journey.filter(|journey| self.is_outdated(journey));
        // Told again, such as by a retry: it is neither newer nor does it fill a gap.
        if outdated.is_some_and(|journey| journey.updated.is_some_and(|updated| seen.at >= updated)) {
            return None;
        }
        let before = journey.map(Journey::content).unwrap_or_default();
        let mut content = before.clone();
        if seen.tells() && outdated.is_none() {
            content.updated = Some(seen.at);
            content.version = seen.version.or(content.version);
            put(&mut content.waits_for, seen.waits_for.as_ref());
            put(&mut content.lines, seen.lines.as_ref());
            content.value = seen.value.or(content.value);
            content.ends = seen.ends.or(content.ends);
        }
        if seen.linked.is_some() {
            content.linked.clone_from(&seen.linked);
        }
        self.name(&mut content);
        (content != before).then_some(content)
    }

    /// Whose it is: those who tell what is in it say so, the latest of them; else those who did something with it first.
    fn name(&self, content: &mut JourneyContent) {
        let seen = &self.seen;
        if seen.contact.is_none() && seen.unit.is_none() && seen.seller.is_none() {
            return;
        }
        let better = match (self.owns, content.owned, content.named) {
            (_, _, None) | (true, false, _) => true,
            (true, true, Some(named)) => seen.at >= named,
            (false, true, _) => false,
            (false, false, Some(named)) => seen.at < named,
        };
        if better {
            (content.named, content.owned) = (Some(seen.at), self.owns);
            content.contact = seen.contact.clone().or_else(|| content.contact.take());
            content.unit = seen.unit.clone().or_else(|| content.unit.take());
            content.seller = seen.seller.clone().or_else(|| content.seller.take());
        }
    }
}

fn put<T: Clone>(known: &mut T, seen: Option<&T>) {
    if let Some(seen) = seen {
        known.clone_from(seen);
    }
}

/// Reads a signal that happened at `at`. None where it says nothing of the thing.
pub(super) fn read(about: &JourneyRef, signal: &Signal, at: DateTime<Utc>) -> Result<Option<Reading>> {
    let what = &signal.what;
    // A cart without lines says nothing: shops send one when they forget a cart, and when they have placed it.
    if matches!(what, What::CartUpdated { lines, .. } if lines.is_empty()) || !what.is_evidence() {
        return Ok(None);
    }
    let mut seen = Observation::new(about.clone(), at);
    seen.contact.clone_from(&signal.contact);
    seen.unit.clone_from(&signal.unit);
    seen.seller.clone_from(&signal.seller);
    seen.stage = what.stage();
    seen.set_stage = matches!(what, What::StageEntered { .. });
    seen.activity = what.is_activity();
    let kind = what.kind()?;
    seen.signal = Some(kind.clone());
    let owns = tell(&mut seen, what);
    let order = if let What::Ordered { order, .. } = what { Some(order.clone()) } else { None };
    seen.end = what.end(about.kind).map(|end| (end, order));
    let mut skus: Vec<Sku> = what.skus().into_iter().cloned().collect();
    trim(&mut skus);
    let evidence = Evidence {
        signal: kind,
        detail: what.detail()?,
        count: 1,
        first: at,
        last: at,
        number: what.number(),
        amount: what.amount(),
        skus,
    };
    Ok(Some(Reading { seen, owns, evidence: Some(evidence) }))
}

/// Puts down what a signal tells of what is in a thing; whether it does.
fn tell(seen: &mut Observation, what: &What) -> bool {
    let lines = |lines: &[super::signal::SignalLine]| Some(lines.iter().map(JourneyLine::from).collect());
    let cart = |id: &Option<Name>| id.clone().map(|id| JourneyRef::new(JourneyKind::Cart, id));
    match (seen.about.kind, what) {
        (JourneyKind::Cart, What::CartUpdated { version, lines: now, value }) => {
            (seen.version, seen.lines, seen.value) = (*version, lines(now), *value);
        }
        (JourneyKind::Quote, What::QuoteOffered { revision, valid_until, value, cart: from }) => {
            (seen.version, seen.ends, seen.value) = (*revision, *valid_until, *value);
            seen.linked = cart(from);
        }
        (JourneyKind::Approval, What::ApprovalRequested { approvers, value, cart: from }) => {
            (seen.waits_for, seen.value, seen.linked) = (Some(approvers.clone()), *value, cart(from));
        }
        (JourneyKind::Credit, What::CreditHeld { amount }) => seen.value = *amount,
        (JourneyKind::Configuration, What::Configured { sku, .. }) => {
            let line = JourneyLine { sku: sku.clone(), quantity: Decimal::ONE, price: None, category: None };
            seen.lines = Some(Vec::from([line]));
        }
        (JourneyKind::Reorder, What::ReorderExpected { due, lines: now, value }) => {
            (seen.ends, seen.lines, seen.value) = (Some(*due), lines(now), *value);
        }
        (JourneyKind::Contract, What::ContractEnding { ends, value }) => {
            (seen.ends, seen.value) = (Some(*ends), *value);
        }
        _ => return false,
    }
    true
}

/// The evidence together with what was seen of its kind before. The order in which signals arrive does not matter.
fn onto(known: Option<&Evidence>, seen: &Evidence) -> Evidence {
    let Some(known) = known else { return seen.clone() };
    let mut skus: Vec<Sku> = known.skus.iter().chain(&seen.skus).cloned().collect();
    trim(&mut skus);
    let later = seen.last >= known.last;
    let (newer, older) = if later { (seen.amount, known.amount) } else { (known.amount, seen.amount) };
    Evidence {
        signal: known.signal.clone(),
        detail: known.detail.clone(),
        count: known.count.saturating_add(seen.count),
        first: known.first.min(seen.first),
        last: known.last.max(seen.last),
        number: known.number.max(seen.number),
        amount: newer.or(older),
        skus,
    }
}

fn trim(skus: &mut Vec<Sku>) {
    skus.sort();
    skus.dedup();
    skus.truncate(limits::EVIDENCE_SKUS);
}
