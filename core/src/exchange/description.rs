//! The whole context of an effect in sentences, for the person who opens the task.

use alloc::format;
use alloc::string::{String, ToString as _};
use alloc::vec::Vec;
use core::fmt::Write as _;

use super::card::{Card, spoken, title};
use crate::recovery::{MessageHint, MessageLine};
use crate::time::instant_to_text;

/// Lines of text: what it is and what it is worth, why it stalled, what is in it, what was done before, where it comes from.
pub(super) fn write(card: &Card<'_>) -> String {
    let (origin, context) = (card.origin, card.context);
    let mut lines = Vec::new();
    // Writing to a string can't fail.
    let mut what = format!("{} {} of {}", title(origin.journey.kind), origin.journey.id, context.account);
    if let Some(worth) = card.worth() {
        let _ = write!(what, ", worth {worth} net");
    }
    if let Some(abandoned) = context.abandoned {
        let _ = write!(what, ", stalled at stage {} since {}", context.stage, instant_to_text(abandoned));
    }
    lines.push(format!("{what}."));
    if let Some(buyer) = &context.buyer {
        lines.push(format!("Buyer: {buyer}."));
    }
    if let Some(expected) = card.task.and_then(|task| task.expected) {
        lines.push(format!("Expected to be recovered: {expected}."));
    }
    let reasons = context.reasons.iter();
    let reasons = reasons.map(|reason| format!("{} ({})", spoken(reason.code.as_str()), reason.weight));
    sentence("Reasons", reasons, &mut lines);
    sentence("Lines", context.lines.iter().map(line), &mut lines);
    sentence("Hints", context.hints.iter().map(hint), &mut lines);
    if let Some(offer) = &context.offer {
        lines.push(format!("Offered: {}, until {}.", offer.offer, instant_to_text(offer.until)));
    }
    let sent = card.sent().iter();
    let sent = sent.map(|sent| format!("{} on {}", sent.channel, instant_to_text(sent.at)));
    sentence("Sent before", sent, &mut lines);
    lines.push(format!("Play {} {}, run {}, step {}.", origin.play, origin.version, origin.run, origin.step));
    lines.join("\n")
}

fn sentence(what: &str, items: impl Iterator<Item = String>, lines: &mut Vec<String>) {
    let items: Vec<String> = items.collect();
    if !items.is_empty() {
        lines.push(format!("{what}: {}.", items.join("; ")));
    }
}

fn hint(hint: &MessageHint) -> String {
    let facts: Vec<String> =
        hint.facts.iter().map(|fact| format!("{} {}", spoken(&fact.name), fact.value)).collect();
    let line = hint.line.as_ref().map_or_else(String::new, |line| format!(" (line {line})"));
    format!("{}{line}: {}", spoken(hint.kind.as_str()), facts.join(", "))
}

fn line(line: &MessageLine) -> String {
    let unit = line.unit.as_ref().map_or_else(String::new, |unit| format!(" {unit}"));
    let price = line
        .unit_price
        .map_or_else(|| ", no price".to_string(), |price| format!(" at {}", price.normalize()));
    format!("{}{unit} {}{price}", line.quantity.normalize(), line.sku)
}
