//! Credit: how much of what a customer owes, or is about to owe, the seller still carries.
//!
//! `exposure = balance + held + ordered + shipped + invoiced`, `available = limit - exposure`. The limit, the balance and a
//! stop come from the system that keeps the books; the rest is counted here, from the hold until that system says that its
//! balance includes it. Nothing counts twice and nothing is missed between: an invoice counts here until a sync whose
//! `includes_until` lies at or after the invoice, or that names the order, has come.
//!
//! A credit account belongs to a selling entity, a unit, both or neither. A use counts in every account that fits its
//! seller and unit (units above included), in all of them or in none. An account that becomes known later does not count
//! uses made before. Which stage an amount is in never changes the exposure, so an order that is shipped or invoiced is
//! never refused.

mod apply;
mod messages;
mod stages;
mod state;
mod sync;

use alloc::format;
use alloc::string::ToString as _;
use alloc::vec::Vec;

use chrono::{DateTime, Utc};
use rust_decimal::Decimal;

pub use messages::{
    CreditCommand, CreditEvent, CreditSettled, CreditShortfall, CreditStanding, CreditSync, Included,
};
pub use state::{CreditAccount, CreditInvoice, CreditKey, CreditShare, CreditStages, CreditUse, Credits};

use super::booking::pin;
use super::hold::{end, reused};
use super::rules::OnExceeded;
use super::state::Mark;
use super::{BudgetFacts, BudgetRules};
use crate::digest::{Digest, digest_of};
use crate::error::{Code, Error, Result};
use crate::id::{Name, OperationId, OrgUnitId, SellerId};
use crate::limits;
use crate::money::{Amount, Money, exact};
use crate::party::Deed;

/// What a credit hold asks for.
struct Ask<'a> {
    operation: &'a OperationId,
    content: Digest,
    subject: Option<&'a Name>,
    seller: Option<&'a SellerId>,
    unit: Option<&'a OrgUnitId>,
    amount: Money,
    until: Option<DateTime<Utc>>,
    approved_over: bool,
}

impl Credits {
    /// Decides a command: the events that follow from it; none when the operation was done before, and none for a sync
    /// that is not newer than what is known.
    ///
    /// # Errors
    /// [`Code::CreditExceeded`], [`Code::CreditOnHold`], [`Code::UnknownSubject`] for a use that is not there,
    /// [`Code::HoldExceeded`] for more than is in a stage, [`Code::InputConflict`] for an operation id with another
    /// content, [`Code::NoRate`], [`Code::UnknownOrgUnit`], [`Code::CurrencyMismatch`] for a sync in another currency while
    /// something counts, [`Code::OutOfRange`], [`Code::PrecisionLoss`], [`Code::AmountOutOfRange`], [`Code::TooMany`],
    /// [`Code::TimeOutOfRange`].
    pub fn decide(
        &self,
        command: &CreditCommand,
        deed: &Deed<'_>,
        facts: &BudgetFacts<'_>,
    ) -> Result<Vec<CreditEvent>> {
        match command {
            CreditCommand::Sync { facts: synced } => self.decide_sync(synced, deed, facts),
            CreditCommand::Hold { operation, subject, seller, unit, amount, until, approved_over } => {
                let ask = Ask {
                    operation,
                    content: digest_of(command),
                    subject: subject.as_ref(),
                    seller: seller.as_ref(),
                    unit: unit.as_ref(),
                    amount: *amount,
                    until: *until,
                    approved_over: *approved_over,
                };
                self.decide_hold(&ask, deed, facts)
            }
            operation => self.decide_stage(operation, deed, facts),
        }
    }

    fn decide_hold(
        &self,
        ask: &Ask<'_>,
        deed: &Deed<'_>,
        facts: &BudgetFacts<'_>,
    ) -> Result<Vec<CreditEvent>> {
        if let Some(known) = self.find(ask.operation) {
            return if known.content == ask.content { Ok(Vec::new()) } else { Err(reused(ask.operation)) };
        }
        if self.uses.len() >= limits::HOLDS {
            return Err(Error::new(Code::TooMany).with("limit", limits::HOLDS));
        }
        let currency = ask.amount.currency;
        let held = settled(ask.amount.amount, currency).map_err(|error| error.within("amount"))?;
        let mut shares = Vec::new();
        for account in self.fitting(ask.seller, ask.unit, facts)? {
            let pinned = pin(currency, account.currency, deed.at, facts)?;
            let none = Amount::ZERO;
            shares.push(CreditShare {
                account: account.key(),
                pinned,
                included: none,
                counts: none,
                over: none,
            });
        }
        let mut fresh = CreditUse {
            id: ask.operation.clone(),
            content: ask.content,
            subject: ask.subject.cloned(),
            order: None,
            currency,
            until: end(ask.until, ask.subject, deed, facts.rules)?,
            stages: CreditStages { held, ..CreditStages::default() },
            shares,
            operations: Vec::new(),
            forget_at: None,
        };
        let before = fresh.shares.clone();
        fresh.revalue()?;
        let lacking = self.afford(&mut fresh, &before, ask.approved_over, facts.rules)?;
        if !lacking.is_empty() {
            return Ok(alloc::vec![not_held(ask.operation, ask.subject, lacking)]);
        }
        Ok(alloc::vec![CreditEvent::Held { usage: fresh }])
    }

    /// The accounts in which something bought for a unit from a seller counts, by key.
    fn fitting(
        &self,
        seller: Option<&SellerId>,
        unit: Option<&OrgUnitId>,
        facts: &BudgetFacts<'_>,
    ) -> Result<Vec<&CreditAccount>> {
        let units = unit.map_or(Ok(&[][..]), |unit| facts.company.lineage(unit))?;
        let fits = |account: &&CreditAccount| {
            (account.seller.is_none() || account.seller.as_ref() == seller)
                && account.unit.as_ref().is_none_or(|unit| units.contains(unit))
        };
        Ok(self.accounts.iter().filter(fits).collect())
    }

    /// What the accounts lack for a use in the place of one with other shares. An account that is stopped refuses; one that
    /// lacks credit refuses or waits for an approval, as the rules say.
    fn afford(
        &self,
        usage: &mut CreditUse,
        before: &[CreditShare],
        approved: bool,
        rules: &BudgetRules,
    ) -> Result<Vec<CreditShortfall>> {
        let mut lacking = Vec::new();
        for share in &mut usage.shares {
            let Some(account) = self.account(&share.account) else { continue };
            let old = before.iter().find(|old| old.account == share.account);
            let old = old.map_or(Decimal::ZERO, |old| old.counts.get());
            let needed = exact::sub(share.counts.get(), old)?;
            Amount::new(exact::add(account.own.get(), needed)?, account.currency)?;
            if needed <= Decimal::ZERO {
                continue;
            }
            if account.on_hold {
                return Err(account.told(Error::new(Code::CreditOnHold)));
            }
            let Some(available) = account.available()? else { continue };
            if needed <= available {
                continue;
            }
            let missing = Amount::new(exact::sub(needed, available.max(Decimal::ZERO))?, account.currency)?;
            if approved && rules.credit_on_exceeded == OnExceeded::Approve {
                share.over = Amount::new(exact::add(share.over.get(), missing.get())?, account.currency)?;
                continue;
            }
            lacking.push(CreditShortfall {
                account: share.account.clone(),
                currency: account.currency,
                exposure: Amount::new(account.exposure()?, account.currency)?,
                available: Amount::new(available, account.currency)?,
                needed: Amount::new(needed, account.currency)?,
                missing,
            });
        }
        match lacking.first() {
            Some(first) if rules.credit_on_exceeded == OnExceeded::Block => Err(exceeded(first, &lacking)),
            _ => Ok(lacking),
        }
    }
}

impl CreditAccount {
    fn told(&self, error: Error) -> Error {
        let error = match &self.seller {
            Some(seller) => error.with("seller", seller),
            None => error,
        };
        match &self.unit {
            Some(unit) => error.with("unit", unit),
            None => error,
        }
    }
}

fn exceeded(first: &CreditShortfall, all: &[CreditShortfall]) -> Error {
    let lacks =
        |short: &CreditShortfall| format!("{} lacks {} {}", short.account, short.missing, short.currency);
    Error::new(Code::CreditExceeded)
        .detail(format!("Nothing was held: {}.", all.iter().map(lacks).collect::<Vec<_>>().join(", ")))
        .with("account", &first.account)
        .with("currency", first.currency)
        .with("exposure", first.exposure)
        .with("available", first.available)
        .with("needed", first.needed)
        .with("missing", first.missing)
        .with_list("accounts", all.iter().map(|short| short.account.to_string()))
}

fn not_held(operation: &OperationId, subject: Option<&Name>, lacking: Vec<CreditShortfall>) -> CreditEvent {
    CreditEvent::Exceeded { operation: operation.clone(), subject: subject.cloned(), shortfalls: lacking }
}

/// An amount of a stage: zero or more, as its currency writes it.
fn settled(amount: Decimal, currency: crate::money::Currency) -> Result<Amount> {
    if amount < Decimal::ZERO {
        return Err(Error::new(Code::OutOfRange).detail("The amount is never below zero.").at("/amount"));
    }
    Amount::new(amount, currency).map_err(|error| error.at("/amount"))
}

/// The mark of an operation with this content.
fn mark(operation: &OperationId, command: &CreditCommand) -> Mark {
    Mark { id: operation.clone(), content: digest_of(command) }
}
