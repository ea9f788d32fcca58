//! What a priced cart uses of contracts and promotions: what is added to `consumed` of later requests once it is ordered.

use alloc::collections::BTreeMap;
use alloc::vec::Vec;

use rust_decimal::Decimal;

use super::request::{Consumed, ConsumedPromotion, ConsumedTerm};
use super::result::{LineStatus, PricedLine};
use super::work::{Cart, RuleRef, WorkLine};
use crate::error::Result;
use crate::id::{ContractId, PromotionId, TermId};
use crate::money::exact;

/// What the priced lines and charges of a cart use; quantities in the units of the terms, amounts before promotions for
/// terms and the discount for promotions.
pub(crate) fn of(cart: &Cart<'_>, lines: &[PricedLine]) -> Result<Consumed> {
    let mut terms: BTreeMap<(&ContractId, &TermId), ConsumedTerm> = BTreeMap::new();
    for used in lines.iter().flat_map(|line| &line.uses) {
        match terms.get_mut(&(&used.contract, &used.term)) {
            Some(sum) => add(sum, used)?,
            None => drop(terms.insert((&used.contract, &used.term), used.clone())),
        }
    }
    Ok(Consumed {
        contracts: terms.into_values().collect(),
        promotions: promotions(cart)?,
        periods: Vec::new(),
    })
}

/// What one line uses of contracts; nothing unless it is priced.
pub(crate) fn of_line(cart: &Cart<'_>, line: &WorkLine<'_>) -> Result<Vec<ConsumedTerm>> {
    let mut terms: Vec<ConsumedTerm> = Vec::new();
    if line.status != LineStatus::Priced {
        return Ok(Vec::new());
    }
    for part in &line.parts {
        let RuleRef::Term { contract, term } = part.rule else { continue };
        let Some(contract) = cart.book.contracts.get(contract) else { continue };
        let Some(found) = contract.terms.get(term) else { continue };
        let unit = found.price.unit.as_ref().unwrap_or_else(|| line.item.units.base());
        let quantity = line.item.units.convert(part.quantity, &line.unit, unit)?;
        let (contract, term) = (contract.id.clone(), found.id.clone());
        let used = ConsumedTerm { contract, term, quantity, amount: part.amount, version: None };
        match terms.iter_mut().find(|sum| sum.contract == used.contract && sum.term == used.term) {
            Some(sum) => add(sum, &used)?,
            None => terms.push(used),
        }
    }
    // A line has few parts.
    terms.sort_by(|a, b| a.contract.cmp(&b.contract).then_with(|| a.term.cmp(&b.term)));
    Ok(terms)
}

fn add(sum: &mut ConsumedTerm, used: &ConsumedTerm) -> Result<()> {
    sum.quantity = exact::add(sum.quantity, used.quantity)?;
    sum.amount = exact::add(sum.amount, used.amount)?;
    Ok(())
}

fn promotions(cart: &Cart<'_>) -> Result<Vec<ConsumedPromotion>> {
    let mut taken_by: BTreeMap<PromotionId, Decimal> = BTreeMap::new();
    let lines = cart.priced().flat_map(|line| &line.discounts);
    let taken = lines.map(|discount| (&discount.promotion, discount.amount));
    let freight = cart.charges.iter().flat_map(|charge| &charge.discounts);
    let gifts = cart.gifts.iter().map(|gift| (&gift.promotion, Decimal::ZERO));
    let freight = freight.map(|(promotion, amount)| (promotion, *amount));
    for (promotion, amount) in taken.chain(freight).chain(gifts) {
        let sum = taken_by.entry(promotion.clone()).or_default();
        *sum = exact::add(*sum, amount)?;
    }
    let named = |(promotion, amount): (PromotionId, Decimal)| ConsumedPromotion {
        promotion,
        account_uses: 1,
        // What raises a price takes nothing from a promotion's budget.
        amount: amount.max(Decimal::ZERO),
        version: None,
    };
    Ok(taken_by.into_iter().map(named).collect())
}
