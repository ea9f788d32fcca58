//! Which budgets an amount is booked against, in which period, at which rate, and whether they have it.
//!
//! An amount is booked against every budget that covers its coding and against every budget above those. Each budget is
//! booked once for a hold, with the sum of the parts that it covers, converted once: what is committed and held by
//! one hold is always the conversion of the whole less the conversion of the other, so parts never lose a cent.

use alloc::format;
use alloc::string::ToString as _;
use alloc::vec::Vec;

use chrono::{DateTime, Utc};
use rust_decimal::Decimal;

use super::command::Coded;
use super::event::{BudgetEvent, Shortfall};
use super::rules::{Covers, OnExceeded};
use super::state::{BudgetState, Budgets, Part, PeriodState, Share, booked};
use super::{BudgetFacts, rules::Pinned};
use crate::error::{Code, Error, Result};
use crate::id::{BudgetId, OrgUnitId};
use crate::limits;
use crate::money::{Amount, Currency, exact};
use crate::party::Company;

/// Shares of a hold that is not yet there, with the periods that have to be opened for them.
pub(super) struct Booking {
    /// What each budget is to take, by budget.
    pub(super) shares: Vec<Share>,
    /// The periods that have to be opened first.
    pub(super) openings: Vec<BudgetEvent>,
    /// The periods of the shares, in the same order.
    periods: Vec<PeriodState>,
}

impl Budgets {
    /// Coded amounts as parts that hold them, alike codings joined, each with its budgets.
    pub(super) fn parts(&self, coded: &[Coded], currency: Currency, company: &Company) -> Result<Vec<Part>> {
        if coded.len() > limits::HOLD_PARTS {
            return Err(Error::new(Code::TooMany).with("limit", limits::HOLD_PARTS).at("/parts"));
        }
        let mut parts: Vec<Part> = Vec::new();
        for (index, coded) in coded.iter().enumerate() {
            let within = |error: Error| error.within(index).within("parts");
            let mut part = coded.part(currency).map_err(within)?;
            if let Some(known) = parts.iter_mut().find(|known| known.is_coded_like(&part)) {
                known.held = Amount::new(exact::add(known.held.get(), part.held.get())?, currency)?;
                continue;
            }
            part.budgets = self.covering(&part, company).map_err(within)?;
            parts.push(part);
        }
        Ok(parts)
    }

    /// The budgets that cover a coding and those above them, each once, by id.
    fn covering(&self, part: &Part, company: &Company) -> Result<Vec<BudgetId>> {
        let units: &[OrgUnitId] = match &part.unit {
            Some(unit) => company.lineage(unit).map_err(|error| error.at("/unit"))?,
            None => &[],
        };
        if let Some(contact) = &part.contact {
            company.contact(contact).map_err(|error| error.at("/contact"))?;
        }
        let covers = |budget: &&BudgetState| match &budget.record.covers {
            Covers::Unit { id } => units.contains(id),
            Covers::Contact { id } => part.contact.as_ref() == Some(id),
            Covers::CostCentre { id } => part.cost_centre.as_ref() == Some(id),
            Covers::Everything {} => true,
        };
        let covering = self.budgets.iter().filter(covers);
        let mut budgets: Vec<BudgetId> = covering
            .flat_map(|budget| self.chain(&budget.record.id))
            .map(|budget| budget.record.id.clone())
            .collect();
        budgets.sort_unstable();
        budgets.dedup();
        Ok(budgets)
    }

    /// The shares of parts: those there are with their periods and rates, the others with the period of `at` and the rate
    /// in force then. Shares that no part is booked against are left out.
    pub(super) fn book(
        &self,
        parts: &[Part],
        known: &[Share],
        currency: Currency,
        at: DateTime<Utc>,
        facts: &BudgetFacts<'_>,
    ) -> Result<Booking> {
        let mut booking = Booking { shares: Vec::new(), openings: Vec::new(), periods: Vec::new() };
        for id in booked(parts) {
            let budget = self.budget(id)?;
            let there = known.iter().find(|share| share.budget == *id);
            let (share, period) = if let Some(share) = there {
                let period = budget.period(&share.period).ok_or_else(|| Error::new(Code::PeriodClosed))?;
                (share.clone(), period.clone())
            } else {
                let told = |error: Error| error.with("budget", id);
                let (period, openings) = budget.open(at, facts).map_err(told)?;
                booking.openings.extend(openings);
                let pinned = pin(currency, budget.record.currency, at, facts).map_err(told)?;
                (Share::nothing(id, &period, pinned), period)
            };
            booking.shares.push(share.revalued(parts, currency)?);
            booking.periods.push(period);
        }
        Ok(booking)
    }

    /// What the budgets lack for a booking. With an approval, budgets that can be exceeded lack nothing: the shares say
    /// how much goes beyond.
    ///
    /// # Errors
    /// [`Code::BudgetExceeded`] for a budget that can't be exceeded.
    pub(super) fn afford(
        &self,
        booking: &mut Booking,
        known: &[Share],
        currency: Currency,
        approved: bool,
    ) -> Result<Vec<Shortfall>> {
        let mut blocked = Vec::new();
        let mut open = Vec::new();
        for (share, period) in booking.shares.iter_mut().zip(&booking.periods) {
            let budget = self.budget(&share.budget)?;
            let Some(lacking) = lacking(budget, period, share, known, currency)? else { continue };
            match budget.record.on_exceeded {
                OnExceeded::Block => blocked.push(lacking),
                OnExceeded::Approve if approved => {
                    let over = exact::add(share.over.get(), lacking.missing.get())?;
                    share.over = Amount::new(over, share.currency(currency))?;
                }
                OnExceeded::Approve => open.push(lacking),
            }
        }
        if let Some(first) = blocked.first() {
            return Err(exceeded(first, &blocked));
        }
        Ok(open)
    }
}

impl Budgets {
    /// What the budgets lack for a booking, whether they block or not.
    pub(super) fn lacking_for(
        &self,
        booking: &Booking,
        known: &[Share],
        currency: Currency,
    ) -> Result<Vec<Shortfall>> {
        let mut all = Vec::new();
        for (share, period) in booking.shares.iter().zip(&booking.periods) {
            all.extend(lacking(self.budget(&share.budget)?, period, share, known, currency)?);
        }
        Ok(all)
    }
}

/// What a budget lacks for a share in the place of one that is known, or of none.
fn lacking(
    budget: &BudgetState,
    period: &PeriodState,
    share: &Share,
    known: &[Share],
    hold: Currency,
) -> Result<Option<Shortfall>> {
    if share.elsewhere {
        return Ok(None);
    }
    let currency = share.currency(hold);
    let before = known.iter().find(|known| known.budget == share.budget);
    let needed = exact::sub(share.total()?, before.map_or(Ok(Decimal::ZERO), Share::total)?)?;
    // The sums of a budget without bound have a bound all the same: that of settlement amounts.
    let used = exact::add(exact::add(period.held.get(), period.committed.get())?, needed)?;
    Amount::new(used, currency)?;
    let available = period.available()?;
    let Some(overdraft) = budget.overdraft() else { return Ok(None) };
    let room = exact::add(available, overdraft)?;
    if needed <= Decimal::ZERO || needed <= room {
        return Ok(None);
    }
    let missing = exact::sub(needed, room.max(Decimal::ZERO))?;
    Ok(Some(Shortfall {
        budget: share.budget.clone(),
        period: share.period.clone(),
        currency,
        available: Amount::new(available, currency)?,
        needed: Amount::new(needed, currency)?,
        missing: Amount::new(missing, currency)?,
    }))
}

fn exceeded(first: &Shortfall, all: &[Shortfall]) -> Error {
    let lacks = |short: &Shortfall| format!("{} lacks {} {}", short.budget, short.missing, short.currency);
    Error::new(Code::BudgetExceeded)
        .detail(format!("Nothing was held: {}.", all.iter().map(lacks).collect::<Vec<_>>().join(", ")))
        .with("budget", &first.budget)
        .with("period", &first.period)
        .with("currency", first.currency)
        .with("available", first.available)
        .with("needed", first.needed)
        .with("missing", first.missing)
        .with_list("budgets", all.iter().map(|short| short.budget.to_string()))
}

/// The rate between two currencies that a hold made at an instant pins.
pub(super) fn pin(
    from: Currency,
    to: Currency,
    at: DateTime<Utc>,
    facts: &BudgetFacts<'_>,
) -> Result<Option<Pinned>> {
    let mode = facts.plan.for_currency(to)?.fx.mode;
    facts.rules.pin(from, to, at, facts.zone, mode)
}

impl Coded {
    /// As a part that holds it, without its budgets.
    pub(super) fn part(&self, currency: Currency) -> Result<Part> {
        Ok(Part {
            unit: self.unit.clone(),
            contact: self.contact.clone(),
            cost_centre: self.cost_centre.clone(),
            budgets: Vec::new(),
            held: self.settled(currency)?,
            committed: Amount::ZERO,
        })
    }

    fn settled(&self, currency: Currency) -> Result<Amount> {
        if self.amount < Amount::ZERO {
            let detail = "An amount is held, committed, released or given back; it is never below zero.";
            return Err(Error::new(Code::OutOfRange).detail(detail).at("/amount"));
        }
        Amount::new(self.amount.get(), currency).map_err(|error| error.at("/amount"))
    }
}

impl Share {
    fn nothing(budget: &BudgetId, period: &PeriodState, pinned: Option<Pinned>) -> Self {
        Self {
            budget: budget.clone(),
            period: period.key.clone(),
            pinned,
            held: Amount::ZERO,
            committed: Amount::ZERO,
            over: Amount::ZERO,
            elsewhere: false,
        }
    }

    /// The same share with the amounts of these parts.
    pub(super) fn revalued(&self, parts: &[Part], currency: Currency) -> Result<Self> {
        let covered = || parts.iter().filter(|part| part.budgets.contains(&self.budget));
        let held = exact::sum(covered().map(|part| part.held.get()))?;
        let committed = exact::sum(covered().map(|part| part.committed.get()))?;
        let own = self.currency(currency);
        let convert = |amount: Decimal| match &self.pinned {
            Some(pinned) => pinned.convert(amount),
            None => Ok(amount),
        };
        let total = convert(exact::add(held, committed)?)?;
        let committed = convert(committed)?;
        Ok(Self {
            held: Amount::new(exact::sub(total, committed)?, own)?,
            committed: Amount::new(committed, own)?,
            over: Amount::new(self.over.get().min(total), own)?,
            ..self.clone()
        })
    }
}
