//! Commitments: what a buyer promised to spend over a contract's life, what a shortfall costs and what is given back. What
//! was bought is counted by the host.

use alloc::collections::BTreeSet;

use rust_decimal::Decimal;

use super::book::Book;
use super::compile::{not_negative, percent_within};
use super::rules::Commitment;
use super::written::{Fields, Out as _};
use crate::document::{Cursor, Encode, Tree};
use crate::error::{Code, Error, Result};
use crate::id::ContractId;
use crate::money::{Currency, exact, settled};

/// How a buyer stands to a commitment.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct CommitmentStatus {
    /// The contract's currency, of every amount.
    pub currency: Currency,
    /// What is missing from the promised amount; zero once it is bought.
    pub shortfall: Decimal,
    /// What is charged for the shortfall: the contract's percentage of it.
    pub charge: Decimal,
    /// What is given back: the percentage of the greatest step that is reached, of the whole amount bought.
    pub rebate: Decimal,
}

/// Amounts with the decimals of the currency.
impl Encode for CommitmentStatus {
    fn encode(&self) -> Tree {
        let mut out = Fields::default();
        out.put("currency", self.currency.encode());
        out.amount("shortfall", self.shortfall);
        out.amount("charge", self.charge);
        out.amount("rebate", self.rebate);
        out.tree()
    }
}

/// Reports amounts below zero, percentages out of range and steps that stand twice.
pub(crate) fn check(commitment: &Commitment, at: &mut Cursor) {
    not_negative(Some(commitment.amount), "amount", at);
    if let Some(percent) = commitment.shortfall_percent {
        percent_within(percent, 0, 100, "shortfall_percent", at);
    }
    let mut seen = BTreeSet::new();
    for (index, rebate) in commitment.rebates.iter().enumerate() {
        at.step("rebates", |at| {
            at.step(index, |at| {
                not_negative(Some(rebate.from), "from", at);
                percent_within(rebate.percent, 0, 100, "percent", at);
                if !seen.insert(rebate.from) {
                    at.push(Error::new(Code::InvertedTiers));
                }
            });
        });
    }
}

/// How a buyer who bought this much stands to the commitment of a contract; all zero where nothing was promised.
pub(crate) fn status(book: &Book, id: &ContractId, bought: Decimal) -> Result<CommitmentStatus> {
    let Some(contract) = book.contracts.iter().find(|contract| contract.id == *id) else {
        return Err(Error::new(Code::UnknownContract).with("contract", id));
    };
    if bought < Decimal::ZERO {
        return Err(Error::new(Code::InvalidRequest).detail("What was bought is never below zero."));
    }
    let currency = contract.currency;
    let rounding = book.plan.for_currency(currency)?.each_adjustment;
    let at = |amount: Decimal| settled(amount, currency.exponent());
    let percent = |amount: Decimal, percent: Decimal| {
        rounding.proportion(amount, percent, Decimal::ONE_HUNDRED).map(at)
    };
    let Some(commitment) = &contract.commitment else {
        let nothing = at(Decimal::ZERO);
        return Ok(CommitmentStatus { currency, shortfall: nothing, charge: nothing, rebate: nothing });
    };
    let shortfall = exact::sub(commitment.amount, bought)?.max(Decimal::ZERO);
    let reached = commitment.rebates.iter().filter(|rebate| rebate.from <= bought);
    let reached = reached.max_by_key(|rebate| rebate.from).map(|rebate| rebate.percent);
    Ok(CommitmentStatus {
        currency,
        shortfall: at(shortfall),
        charge: percent(shortfall, commitment.shortfall_percent.unwrap_or_default())?,
        rebate: percent(bought, reached.unwrap_or_default())?,
    })
}
