//! Where the price of a line could come from: the terms of the buyer's contracts, and the rows of lists. What does not stand for this buyer
//! at this time is a candidate too, with the reason.

use alloc::vec::Vec;

use super::Candidate;
use super::offer::{Looked, Offer, list_offer, offer_of};
use crate::error::Result;
use crate::pricing::book::{Contract, Covers};
use crate::pricing::buyer::eligible;
use crate::pricing::reason::Reason;
use crate::pricing::result::Need;
use crate::pricing::rows::RowRef;
use crate::pricing::rules::{Eligibility, PriceDate, Specificity, Target};
use crate::pricing::work::{Cart, RuleRef, WorkLine};
use crate::time::Window;

pub(super) fn terms<'a>(
    cart: &Cart<'a>,
    line: &WorkLine<'a>,
    needs: &mut Vec<Need>,
    found: &mut Vec<Candidate<'a>>,
) -> Result<()> {
    let contracts = cart.request.accounts().filter_map(|account| cart.book.by_account.get(account)).flatten();
    for &index in contracts {
        let Some(contract) = cart.book.contracts.get(index) else { continue };
        for (position, term) in
            contract.terms.iter().enumerate().filter(|(_, term)| covers(&term.covers, line))
        {
            let looked = match contract_stands(cart, contract) {
                Some(reason) => Err(reason),
                None => offer_of(cart, line, (&term.price).into(), needs, 0)?,
            };
            let dimensions = [
                (true, Specificity::Account),
                (contract.org_unit.is_some(), Specificity::OrgUnit),
                (contract.seller.is_some(), Specificity::Seller),
            ];
            let named = dimensions.iter().filter(|(named, _)| *named);
            found.push(Candidate {
                priority: contract.priority,
                dimensions: named.map(|(_, dimension)| *dimension).collect(),
                term: Some((contract, term)),
                ..candidate(RuleRef::Term { contract: index, term: position }, looked)
            });
        }
    }
    Ok(())
}

pub(super) fn lists<'a>(
    cart: &Cart<'a>,
    line: &WorkLine<'a>,
    needs: &mut Vec<Need>,
    found: &mut Vec<Candidate<'a>>,
) -> Result<()> {
    let unseen = not_in_assortment(cart, line);
    for (index, list) in cart.book.lists.iter().enumerate() {
        let (row, reason) = row_of(cart, line, index);
        // A list that knows nothing of the SKU is no candidate.
        if row.is_none() && reason.is_none() && list.adjust.is_none() {
            continue;
        }
        let stands = if unseen {
            Some(Reason::NotInAssortment)
        } else if list.currency != cart.currency {
            Some(Reason::OtherCurrency)
        } else if !eligible(list.eligible.as_ref(), cart.request) {
            Some(Reason::NotEligible)
        } else {
            out_of(&list.window, price_date(cart, line, index))
        };
        let looked = match (stands, row) {
            (Some(reason), _) => Err(reason),
            (None, Some(row)) => offer_of(cart, line, row.price(), needs, 0)?,
            (None, None) => match list_offer(cart, line, index, needs, 0)? {
                Err(Reason::NoReference) if reason.is_none() => continue,
                Err(_) if reason.is_some() => Err(reason.unwrap_or(Reason::NoReference)),
                other => other,
            },
        };
        let looked = looked.map(|offer| Offer { ending: offer.ending.or(list.ending.as_ref()), ..offer });
        let named = |dimension: &Specificity| {
            let names = |who: Option<&Eligibility>| who.is_some_and(|who| who.names(*dimension));
            names(list.eligible.as_ref()) || names(row.and_then(RowRef::eligible))
        };
        found.push(Candidate {
            priority: list.priority,
            merge: list.merge,
            dimensions: Specificity::ALL.iter().copied().filter(|dimension| named(dimension)).collect(),
            ..candidate(RuleRef::List(index), looked)
        });
    }
    Ok(())
}

/// A candidate that was looked at, of no priority and with nothing special to it.
fn candidate(rule: RuleRef, looked: Looked<'_>) -> Candidate<'_> {
    let lost = looked.as_ref().err().copied();
    Candidate {
        rule,
        priority: 0,
        merge: true,
        dimensions: Vec::new(),
        term: None,
        offer: looked.unwrap_or_else(|_| Offer::nothing()),
        ruled_out: lost.is_some(),
        lost,
    }
}

/// Why a contract does not stand for this buyer now.
pub(crate) fn contract_stands(cart: &Cart<'_>, contract: &Contract) -> Option<Reason> {
    if contract.currency != cart.currency {
        return Some(Reason::OtherCurrency);
    }
    let unit = |unit| cart.request.org_units().any(|own| own == unit);
    let seller = |seller| cart.request.seller.as_ref() == Some(seller);
    if !contract.org_unit.as_ref().is_none_or(unit) || !contract.seller.as_ref().is_none_or(seller) {
        return Some(Reason::NotEligible);
    }
    out_of(&contract.window, cart.request.as_of)
}

fn out_of(window: &Window, at: chrono::DateTime<chrono::Utc>) -> Option<Reason> {
    if window.contains(at) {
        None
    } else if window.has_ended(at) {
        Some(Reason::Ended)
    } else {
        Some(Reason::NotYetValid)
    }
}

/// Whether a term or rule is about the product of a line.
pub(crate) fn covers(what: &Covers, line: &WorkLine<'_>) -> bool {
    match what {
        Covers::Sku(sku) => sku == line.item.sku,
        Covers::Product(product) => line.item.product == Some(product),
        Covers::Group(group) => line.item.groups.contains(group),
        Covers::Category(category) => line.item.categories.contains(&category),
        Covers::All => true,
    }
}

/// The date that a list's validity is read at.
fn price_date(cart: &Cart<'_>, line: &WorkLine<'_>, list: usize) -> chrono::DateTime<chrono::Utc> {
    match cart.book.lists.get(list).map(|list| list.price_date) {
        Some(PriceDate::Requested) => cart.request.requested_at(line.line),
        _ => cart.request.as_of,
    }
}

/// The row of a list that prices a line, or why none of its rows does.
pub(super) fn row_of<'a>(
    cart: &Cart<'a>,
    line: &WorkLine<'a>,
    list: usize,
) -> (Option<RowRef<'a>>, Option<Reason>) {
    let at = price_date(cart, line, list);
    let mut reason = None;
    let mut base = None;
    // Rows are in order of preference.
    for row in cart.book.rows.of(line.item.sku).filter(|row| row.list() == list) {
        let unit = row.unit().unwrap_or_else(|| line.item.units.base());
        let fits = *unit == line.unit;
        if !fits && unit != line.item.units.base() {
            reason = reason.or(Some(Reason::OtherUnit));
        } else if let Some(out) = out_of(row.window(), at) {
            reason = reason.or(Some(out));
        } else if !eligible(row.eligible(), cart.request) {
            reason = reason.or(Some(Reason::NotEligible));
        } else if fits {
            return (Some(row), None);
        } else {
            base = base.or(Some(row));
        }
    }
    (base, reason)
}

/// Whether the buyer's assortments leave the product out.
fn not_in_assortment(cart: &Cart<'_>, line: &WorkLine<'_>) -> bool {
    let mut any = false;
    let mut included = false;
    let targets = |target: &Target| {
        target.skus.contains(line.item.sku)
            || line.item.product.is_some_and(|product| target.products.contains(product))
            || target.categories.iter().any(|category| line.item.categories.contains(&category))
            || target.product_groups.iter().any(|group| line.item.groups.contains(group))
    };
    for assortment in
        cart.book.assortments.iter().filter(|assortment| eligible(assortment.eligible.as_ref(), cart.request))
    {
        any = true;
        if assortment.exclude.as_ref().is_some_and(targets) {
            return true;
        }
        included = included || assortment.include.as_ref().is_none_or(targets);
    }
    any && !included
}
