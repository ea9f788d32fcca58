//! Offers of recovery: those that take a price below its floor, and those that no reason permits.

use alloc::collections::BTreeMap;
use alloc::format;
use alloc::vec::Vec;

use rust_decimal::Decimal;

use super::plays::{Stage, step_path};
use super::shelves::Shelves;
use super::tiers::{Priced, prices_of_row, prices_of_term};
use super::{LintCode, Report, money};
use crate::error::Result;
use crate::id::{Name, Sku, UnitId};
use crate::money::{Currency, exact};
use crate::pricing::rules::Floor;
use crate::recovery::{Action, ConcessionKind, OfferRule, Reason, ReasonCode};

pub(super) fn check(shelves: &Shelves<'_>, stage: &Stage<'_>, report: &mut Report) {
    below_floor(shelves, stage, report);
    unpermitted(stage, report);
}

/// Percentages that take even the highest price of a product below a floor: it is never offered for a cart that holds it.
fn below_floor(shelves: &Shelves<'_>, stage: &Stage<'_>, report: &mut Report) {
    let rulebook = shelves.rulebook;
    let floors: Vec<&Floor> =
        rulebook.floors.iter().filter(|floor| floor.on.is_none() && floor.for_roles.is_empty()).collect();
    // What is derived from another list may cost more.
    let derived = shelves.all.iter().any(|shelf| shelf.list.adjust.is_some());
    if floors.is_empty() || derived {
        return;
    }
    let prices = highest_prices(shelves);
    let costs = lowest_costs(shelves);
    for (index, offer) in stage.recovery.offers.iter().enumerate() {
        let Some(percent) = offer.percent.filter(|_| offer.kind == ConcessionKind::Price) else { continue };
        let broken = prices.iter().find(|((sku, unit, currency), highest)| {
            let cost = costs.get(&(*sku, unit.clone(), *currency)).copied();
            let own = *currency == rulebook.currency;
            floors.iter().any(|floor| breaks(floor, percent, highest, cost, own).unwrap_or(false))
        });
        if let Some(((sku, _, currency), highest)) = broken {
            let sentence = format!(
                "{} percent off takes {sku}, which costs {} at the most, below its floor: offer {} is never made for a cart that holds \
                 it. Offer less, or lower the floor.",
                percent.normalize(),
                money(highest.price, *currency),
                offer.id
            );
            report.warn(LintCode::OfferBelowFloor, format!("/recovery/offers/{index}"), sentence);
        }
    }
}

type Sold<'a> = (&'a Sku, UnitId, Currency);

fn highest_prices<'a>(shelves: &Shelves<'a>) -> BTreeMap<Sold<'a>, Priced> {
    let mut highest: BTreeMap<Sold<'a>, Priced> = BTreeMap::new();
    let mut add = |sold: Sold<'a>, prices: Vec<Priced>| {
        for priced in prices {
            // Per unit: price / units, compared across.
            let more = highest.get(&sold).is_none_or(|known| {
                exact::mul(priced.price, known.units).ok() > exact::mul(known.price, priced.units).ok()
            });
            if more {
                highest.insert(sold.clone(), priced);
            }
        }
    };
    for shelf in &shelves.all {
        for row in &shelf.list.prices {
            add((&row.sku, shelves.unit(&row.sku, row.unit.as_ref()), shelf.currency), prices_of_row(row));
        }
    }
    for contract in &shelves.rulebook.contracts {
        let currency = contract.currency.unwrap_or(shelves.rulebook.currency);
        for term in &contract.terms {
            let Some(sku) = &term.sku else { continue };
            add((sku, shelves.unit(sku, term.unit.as_ref()), currency), prices_of_term(term));
        }
    }
    highest
}

fn lowest_costs<'a>(shelves: &Shelves<'a>) -> BTreeMap<Sold<'a>, Decimal> {
    let mut lowest: BTreeMap<Sold<'a>, Decimal> = BTreeMap::new();
    for cost in &shelves.rulebook.costs {
        let currency = cost.currency.unwrap_or(shelves.rulebook.currency);
        let sold = (&cost.sku, shelves.unit(&cost.sku, cost.unit.as_ref()), currency);
        let known = lowest.entry(sold).or_insert(cost.cost);
        *known = (*known).min(cost.cost);
    }
    lowest
}

/// Whether the price less the percentage is below the floor; without a division, so without rounding.
fn breaks(
    floor: &Floor,
    percent: Decimal,
    highest: &Priced,
    cost: Option<Decimal>,
    own_currency: bool,
) -> Result<bool> {
    let kept = exact::mul(highest.price, exact::sub(Decimal::ONE_HUNDRED, percent)?)?;
    let of_all = |each: Decimal| exact::mul(exact::mul(each, highest.units)?, Decimal::ONE_HUNDRED);
    if let Some((margin, cost)) = floor.margin.zip(cost) {
        // price * (100 - percent) / 100 * (100 - margin) / 100 < cost
        let left = exact::mul(kept, exact::sub(Decimal::ONE_HUNDRED, margin)?)?;
        return Ok(left < exact::mul(of_all(cost)?, Decimal::ONE_HUNDRED)?);
    }
    match floor.amount.filter(|_| own_currency) {
        Some(amount) => Ok(kept < of_all(amount)?),
        None => Ok(false),
    }
}

/// Offers of a kind that no reason permits with which the play is entered.
fn unpermitted(stage: &Stage<'_>, report: &mut Report) {
    for (index, play) in stage.plays.iter().enumerate() {
        let entry = &play.rule().enter;
        for (place, step) in play.steps().iter().enumerate() {
            let (offer, field) = match step.action() {
                Action::Send(send) => (send.offer.as_ref(), "send/offer"),
                Action::Offer(offer) => (Some(&offer.offer), "offer/offer"),
                _ => (None, ""),
            };
            let rule = offer.and_then(|offer| stage.recovery.offer(offer));
            if let Some(rule) = rule.filter(|rule| !is_permitted(stage, rule, &entry.reasons)) {
                let path = format!("{}/{field}", step_path(index, place));
                report.warn(
                    LintCode::UnpermittedOffer,
                    path,
                    refusal(rule, &entry.reasons, play.id().as_str()),
                );
            }
        }
    }
}

fn is_permitted(stage: &Stage<'_>, rule: &OfferRule, entered_with: &[ReasonCode]) -> bool {
    let permits = |reason: &ReasonCode| {
        (rule.reasons.is_empty() || rule.reasons.contains(reason))
            && stage.recovery.permits(reason).contains(&rule.kind)
    };
    if !entered_with.is_empty() {
        return entered_with.iter().any(permits);
    }
    let known = Reason::ALL.iter().map(|reason| ReasonCode::from(*reason));
    let own = stage.recovery.reasons.iter().map(|rule| rule.code.clone());
    known.chain(own).any(|reason| permits(&reason))
}

fn refusal(rule: &OfferRule, entered_with: &[ReasonCode], play: &str) -> alloc::string::String {
    let kind: &str = rule.kind.as_str();
    let offer: &Name = &rule.id;
    if entered_with.is_empty() {
        format!("No reason permits a concession of {kind}, so offer {offer} of play {play} is never made.")
    } else {
        format!(
            "No reason with which play {play} is entered permits a concession of {kind}, so offer {offer} is never made. Offer what \
             one of them permits, or say under \"reasons\" that it permits this."
        )
    }
}
