//! Choosing the price of a line: which lists and contract terms could price it, what each would cost, and which wins by the
//! combining strategy. What lost keeps its reason. Sources of the strategies are named in the format's documentation.

mod breaks;
mod choose;
mod cost;
mod offer;
mod sources;

use alloc::vec::Vec;
use core::cmp::Ordering;

use rust_decimal::Decimal;

use super::book::{Contract, Scope, Term};
use super::ladder::Bound;
use super::reason::Reason;
use super::result::Need;
use super::rules::{ContractPrices, Mode, Specificity};
use super::work::{Cart, RuleRef, WorkLine};
use crate::error::Result;

pub(crate) use breaks::{Break, breaks_above};
pub(crate) use choose::choose;
pub(crate) use cost::Cost;
pub(crate) use offer::{Offer, base_cost, cost_per, reference_price};
pub(crate) use sources::{contract_stands, covers};

/// A price that could be the price of a line.
#[derive(Debug)]
pub(crate) struct Candidate<'a> {
    pub(crate) rule: RuleRef,
    priority: i32,
    merge: bool,
    dimensions: Vec<Specificity>,
    pub(crate) term: Option<(&'a Contract, &'a Term)>,
    pub(crate) offer: Offer<'a>,
    /// It never offered anything.
    ruled_out: bool,
    pub(crate) lost: Option<Reason>,
}

/// Everything that could price a line, in order of precedence, with what was ruled out at once.
pub(crate) fn candidates<'a>(
    cart: &Cart<'a>,
    line: &WorkLine<'a>,
    needs: &mut Vec<Need>,
) -> Result<Vec<Candidate<'a>>> {
    let mut found = Vec::new();
    sources::terms(cart, line, needs, &mut found)?;
    sources::lists(cart, line, needs, &mut found)?;
    // Lists of one priority stay in the order of their ids.
    found.sort_by(|a: &Candidate<'_>, b| b.priority.cmp(&a.priority).then_with(|| by_term(a, b)));
    contract_policy(cart, line, &mut found);
    Ok(found)
}

/// Terms of contracts of one priority, whichever contract they are in: the term's priority, the narrower target, the
/// contract's id, the term's id. Lists come after them.
fn by_term(a: &Candidate<'_>, b: &Candidate<'_>) -> Ordering {
    match (a.term, b.term) {
        (Some((contract, term)), Some((other_contract, other))) => other
            .priority
            .cmp(&term.priority)
            .then_with(|| term.covers.breadth().cmp(&other.covers.breadth()))
            .then_with(|| contract.id.cmp(&other_contract.id))
            .then_with(|| term.id.cmp(&other.id)),
        (a, b) => b.is_some().cmp(&a.is_some()),
    }
}

/// Lets those that lost to a price that has been used up take part again.
pub(crate) fn reopen(cart: &Cart<'_>, line: &WorkLine<'_>, found: &mut [Candidate<'_>]) {
    for candidate in found.iter_mut().filter(|candidate| !candidate.ruled_out) {
        if candidate.lost != Some(Reason::AllowanceUsed) {
            candidate.lost = None;
        }
    }
    contract_policy(cart, line, found);
}

/// What contracts do to other prices: one that prevails, one that is named, one that is all the buyer sees.
fn contract_policy(cart: &Cart<'_>, line: &WorkLine<'_>, found: &mut [Candidate<'_>]) {
    let stands = |candidate: &Candidate<'_>| candidate.term.is_some() && candidate.lost.is_none();
    let only = cart
        .request
        .accounts()
        .filter_map(|account| cart.book.by_account.get(account))
        .flatten()
        .filter_map(|index| cart.book.contracts.get(*index))
        .any(|contract| contract.alone && contract_stands(cart, contract).is_none());
    let prevails = cart.book.contract_prices == ContractPrices::Prevail && found.iter().any(stands);
    for candidate in found.iter_mut().filter(|candidate| candidate.lost.is_none()) {
        let named = line.line.contract.as_ref();
        candidate.lost = match &candidate.term {
            Some((contract, _)) if named.is_some_and(|named| *named != contract.id) => {
                Some(Reason::OtherContract)
            }
            None if named.is_some() => Some(Reason::OtherContract),
            None if only => Some(Reason::ContractOnly),
            None if prevails => Some(Reason::ContractPrevails),
            _ => None,
        };
    }
}

impl Candidate<'_> {
    /// What this candidate costs for a quantity of the line.
    pub(crate) fn cost(
        &self,
        cart: &Cart<'_>,
        line: &WorkLine<'_>,
        quantity: Decimal,
        taken: Decimal,
    ) -> Result<Option<Cost>> {
        self.offer.cost(cart, line, quantity, taken)
    }

    /// Where the price per unit changes, in base units, if that price is all there is to pay and nothing but the quantity of the
    /// line itself decides it: no flat amounts, graduated slices, packages, shared quantities, allowances or prices per hundred.
    pub(crate) fn breaks(&self) -> Result<Option<Vec<Bound>>> {
        let ladder = &self.offer.ladder;
        let plain = *self.offer.scope == Scope::Line
            && ladder.mode == Mode::Volume
            && ladder.per == Decimal::ONE
            && ladder.rungs.iter().all(|rung| rung.flat.is_zero())
            && self.term.is_none_or(|(_, term)| term.allowance.is_none());
        if !plain {
            return Ok(None);
        }
        self.offer.bounds().map(Some)
    }

    /// What it would cost for the whole line, for the explanation; `None` for what never offered anything.
    pub(crate) fn would_cost(&self, cart: &Cart<'_>, line: &WorkLine<'_>) -> Result<Option<Cost>> {
        if self.ruled_out { Ok(None) } else { self.cost(cart, line, line.line.quantity, Decimal::ZERO) }
    }

    /// The price of its first unit, per unit of the line.
    pub(crate) fn first_unit(&self) -> Option<Decimal> {
        self.offer.first_unit().ok().flatten()
    }
}
