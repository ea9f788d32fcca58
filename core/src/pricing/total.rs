//! Totals: sums of what the steps before have settled, the rounding of the document, and what is due when.

use alloc::string::{String, ToString};
use alloc::vec::Vec;

use rust_decimal::Decimal;

use super::book::Book;
use super::buyer::eligible;
use super::explain::Explanation;
use super::request::{LineSource, Request};
use super::result::{
    GiftLine, LineDiscount, LineStatus, Priced, PricedCharge, PricedLine, PricedPart, Source, Totals,
};
use super::uses;
use super::work::{Cart, RuleRef, WorkCharge, WorkLine};
use crate::error::{Code, Error, Result};
use crate::limits;
use crate::money::{Rounding, exact, settled};

/// Adds up a cart and rounds the document.
pub(crate) fn of(cart: &mut Cart<'_>) -> Result<Totals> {
    let lines = |amount: fn(&WorkLine<'_>) -> Decimal| exact::sum(cart.priced().map(amount));
    let charges = |amount: fn(&WorkCharge) -> Decimal| exact::sum(cart.charges.iter().map(amount));
    let subtotal = lines(|line| line.subtotal)?;
    let net = exact::add(lines(|line| line.net)?, charges(|charge| charge.net)?)?;
    let tax = exact::add(lines(|line| line.tax)?, charges(|charge| charge.tax)?)?;
    let exactly = exact::add(net, tax)?;
    let gross = cart.plan.document.round(exactly)?;
    if gross.abs() >= Decimal::from(limits::AMOUNT) {
        return Err(Error::new(Code::AmountOutOfRange).with("limit", limits::AMOUNT));
    }
    let totals = Totals {
        subtotal,
        discount: exact::sub(subtotal, lines(|line| line.total)?)?,
        charges: charges(|charge| charge.total)?,
        net,
        tax,
        gross,
        rounding: exact::sub(gross, exactly)?,
        due_now: Decimal::ZERO,
        due_later: Decimal::ZERO,
    };
    cart.rounding = totals.rounding;
    due(deposit(cart.book, cart.request), &cart.plan.document, totals)
}

/// The percentage that this buyer pays now: the first deposit that is asked of him.
pub(crate) fn deposit(book: &Book, request: &Request) -> Option<Decimal> {
    let mut deposits = book.deposits.iter();
    deposits.find(|deposit| eligible(deposit.eligible.as_ref(), request)).map(|deposit| deposit.percent)
}

/// Splits the total into what is due now and later; all is due now without a deposit.
pub(crate) fn due(deposit: Option<Decimal>, document: &Rounding, totals: Totals) -> Result<Totals> {
    let due_now = match deposit {
        Some(percent) => document.round(exact::percent_of(totals.gross, percent)?)?,
        None => totals.gross,
    };
    Ok(Totals { due_now, due_later: exact::sub(totals.gross, due_now)?, ..totals })
}

/// The finished result; every settlement amount at the currency's exponent.
pub(crate) fn result(cart: Cart<'_>, totals: Totals, explanation: Option<Explanation>) -> Result<Priced> {
    let exponent = cart.currency.exponent();
    let at = |amount: Decimal| settled(amount, exponent);
    let lines = cart.lines.iter().map(|line| priced_line(&cart, line, &at)).collect::<Result<Vec<_>>>()?;
    let uses = uses::of(&cart, &lines)?;
    let charges = cart.charges.iter().map(|charge| priced_charge(charge, &at)).collect();
    let mut taxes = cart.taxes;
    for tax in &mut taxes {
        tax.base = at(tax.base);
        tax.amount = at(tax.amount);
    }
    let mut approvals = cart.approvals;
    for approval in &mut approvals {
        approval.total = at(approval.total);
        approval.least = at(approval.least);
        approval.concession = at(approval.concession);
    }
    let gifts = cart.gifts.into_iter();
    Ok(Priced {
        currency: cart.currency,
        lines,
        charges,
        totals: settle(totals, exponent),
        taxes,
        gifts: gifts
            .map(|gift| GiftLine { promotion: gift.promotion, sku: gift.sku, quantity: gift.quantity })
            .collect(),
        issues: cart.issues,
        hints: cart.hints,
        needs: cart.needs,
        approvals,
        explanation,
        uses,
        audience: cart.request.audience,
    })
}

/// Every total at the currency's exponent.
pub(crate) fn settle(totals: Totals, exponent: u32) -> Totals {
    let at = |amount: Decimal| settled(amount, exponent);
    Totals {
        subtotal: at(totals.subtotal),
        discount: at(totals.discount),
        charges: at(totals.charges),
        net: at(totals.net),
        tax: at(totals.tax),
        gross: at(totals.gross),
        rounding: at(totals.rounding),
        due_now: at(totals.due_now),
        due_later: at(totals.due_later),
    }
}

fn priced_line(cart: &Cart<'_>, line: &WorkLine<'_>, at: &impl Fn(Decimal) -> Decimal) -> Result<PricedLine> {
    let counts = line.status == LineStatus::Priced;
    let shown = |amount: Decimal| at(if counts { amount } else { Decimal::ZERO });
    let parts: Vec<PricedPart> = line
        .parts
        .iter()
        .map(|part| PricedPart {
            quantity: part.quantity.normalize(),
            unit_price: part.unit_price.map(|price| price.normalize()),
            amount: at(part.amount),
            source: source(&part.rule),
            rule: rule_text(cart, &part.rule),
        })
        .collect();
    let first = parts.first();
    let same = parts.iter().all(|part| Some(part.source) == first.map(|first| first.source));
    Ok(PricedLine {
        uses: uses::of_line(cart, line)?,
        id: line.id.clone(),
        sku: line.item.sku.clone(),
        quantity: line.line.quantity.normalize(),
        unit: line.unit.clone(),
        status: line.status,
        list_price: line.list_price.map(|price| price.normalize()),
        unit_price: line.unit_price.map(|price| price.normalize()),
        source: first.map(|first| if same { first.source } else { Source::Mixed }),
        rule: first.and_then(|first| first.rule.clone()),
        parts,
        subtotal: shown(line.subtotal),
        discounts: line
            .discounts
            .iter()
            .map(|discount| LineDiscount {
                promotion: discount.promotion.clone(),
                amount: at(discount.amount),
                splits: discount
                    .splits
                    .iter()
                    .map(|split| crate::money::UnitSplit { amount: at(split.amount), ..*split })
                    .collect(),
            })
            .collect(),
        discount: shown(exact::sub(line.subtotal, line.total).unwrap_or_default()),
        total: shown(line.total),
        net: shown(line.net),
        tax: shown(line.tax),
        gross: shown(line.gross),
        reasons: line.reasons.clone(),
        floor: line.floor.as_ref().map(|outcome| (outcome.floor.clone(), outcome.breach)),
    })
}

fn priced_charge(charge: &WorkCharge, at: &impl Fn(Decimal) -> Decimal) -> PricedCharge {
    PricedCharge {
        id: charge.id.clone(),
        kind: charge.kind,
        subtotal: at(charge.subtotal),
        discounts: charge
            .discounts
            .iter()
            .map(|(promotion, amount)| (promotion.clone(), at(*amount)))
            .collect(),
        total: at(charge.total),
        net: at(charge.net),
        tax: at(charge.tax),
        gross: at(charge.gross),
        allocation: charge
            .allocation
            .as_ref()
            .map(|(by, policy, parts)| (*by, *policy, parts.iter().map(|part| at(*part)).collect())),
    }
}

/// Where a rule's price is from.
pub(crate) const fn source(rule: &RuleRef) -> Source {
    match rule {
        RuleRef::List(_) => Source::Catalog,
        RuleRef::Term { .. } => Source::Contract,
        RuleRef::Line { source: LineSource::Manual, .. } => Source::Manual,
        RuleRef::Line { source: LineSource::Quote, .. } => Source::Quote,
        RuleRef::Line { source: LineSource::External, .. } => Source::External,
    }
}

/// The rule as it is named in results.
pub(crate) fn rule_text(cart: &Cart<'_>, rule: &RuleRef) -> Option<String> {
    match rule {
        RuleRef::List(index) => cart.book.lists.get(*index).map(|list| ["list:", list.id.as_str()].concat()),
        RuleRef::Term { contract, term } => {
            let contract = cart.book.contracts.get(*contract)?;
            let term = contract.terms.get(*term)?;
            Some(["contract:", contract.id.as_str(), "/", term.id.as_str()].concat())
        }
        RuleRef::Line { reference, .. } => reference.as_ref().map(ToString::to_string),
    }
}
