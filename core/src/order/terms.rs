//! When a total is paid: a deposit with the order, the rest by the terms of payment, each on a calendar day of a zone.
//!
//! The schedule is made once, when the order is placed or invoiced, and kept. Its amounts always sum to the total. A
//! deposit that pricing asked for (the rulebook's `deposits`) prevails over the percentage in the terms: the buyer has
//! seen it in the price.

use alloc::vec::Vec;

use chrono::{DateTime, Datelike as _, Days, NaiveDate, Utc};
use rust_decimal::Decimal;

use crate::document::{choice, record};
use crate::error::{Code, Error, Result};
use crate::limits;
use crate::money::{Amount, Money, ResolvedPlan, exact};
use crate::party::TermsRecord;
use crate::pricing::PriceSnapshot;
use crate::time::Zone;

choice! {
    /// What a payment is.
    pub enum InstalmentKind {
        /// Paid with the order.
        Deposit "deposit",
        /// Paid by the terms.
        Balance "balance",
    }
}

record! {
    /// A payment of a schedule.
    #[derive(Eq)]
    pub struct Instalment {
        /// What it is.
        required kind: InstalmentKind,
        /// The last day on which it is paid in time.
        required due: NaiveDate,
        /// The amount, in the currency of the total.
        required amount: Amount,
        /// What early payment takes off.
        optional discount: EarlyPayment,
    }

    /// A discount for early payment.
    #[derive(Eq)]
    pub struct EarlyPayment {
        /// The last day on which it counts.
        required last_day: NaiveDate,
        /// What is taken off.
        required amount: Amount,
    }
}

/// What a schedule is made of besides the terms.
#[derive(Debug, Clone, Copy)]
pub struct Payable<'a> {
    /// The whole amount, zero or more.
    pub total: Money,
    /// The deposit that pricing asked for.
    pub deposit: Option<Amount>,
    /// When it was ordered: the day of the deposit.
    pub ordered_at: DateTime<Utc>,
    /// When it was invoiced, from which the days count; when it was ordered, when absent.
    pub invoiced_at: Option<DateTime<Utc>>,
    /// The zone whose days count.
    pub zone: &'a Zone,
    /// The plan of the total's currency; percentages are rounded at its point `document`.
    pub plan: &'a ResolvedPlan,
}

impl<'a> Payable<'a> {
    /// A priced cart that is ordered: its gross total, and the deposit if pricing left a part for later.
    #[must_use]
    pub fn of(
        prices: &PriceSnapshot,
        ordered_at: DateTime<Utc>,
        zone: &'a Zone,
        plan: &'a ResolvedPlan,
    ) -> Self {
        let totals = &prices.totals;
        Self {
            total: Money { amount: totals.gross.get(), currency: prices.currency },
            deposit: (totals.due_later > Amount::ZERO).then_some(totals.due_now),
            ordered_at,
            invoiced_at: None,
            zone,
            plan,
        }
    }
}

/// The payments of a total, the deposit first; none for a total of zero. Without terms everything is due at once.
///
/// Days are calendar days. With `end_of_month` both the days of the term and those of the discount count from the last day
/// of the month of the invoice. The discount is on what is left after the deposit.
///
/// # Errors
/// [`Code::OutOfRange`] for a total below zero or a deposit beyond it, [`Code::CurrencyMismatch`] for a plan of another
/// currency, [`Code::TimeOutOfRange`], [`Code::PrecisionLoss`], [`Code::AmountOutOfRange`].
pub fn schedule(terms: Option<&TermsRecord>, payable: &Payable<'_>) -> Result<Vec<Instalment>> {
    let Payable { total, zone, plan, .. } = *payable;
    if plan.currency != total.currency {
        return Err(Error::new(Code::CurrencyMismatch)
            .with("expected", total.currency)
            .with("found", plan.currency));
    }
    let nothing = TermsRecord::default();
    let terms = terms.unwrap_or(&nothing);
    let whole = Amount::new(total.amount, total.currency)?;
    let deposit = deposit(terms, payable)?;
    let balance = Amount::new(exact::sub(whole.get(), deposit.get())?, total.currency)?;
    let mut instalments = Vec::new();
    if deposit > Amount::ZERO {
        let due = zone.local_date(payable.ordered_at)?;
        let kind = InstalmentKind::Deposit;
        instalments.push(Instalment { kind, due, amount: deposit, discount: None });
    }
    if balance > Amount::ZERO {
        let invoiced = zone.local_date(payable.invoiced_at.unwrap_or(payable.ordered_at))?;
        let from = if terms.end_of_month { month_end(invoiced)? } else { invoiced };
        instalments.push(Instalment {
            kind: InstalmentKind::Balance,
            due: days_after(from, terms.net_days.unwrap_or_default())?,
            amount: balance,
            discount: discount(terms, from, balance, plan)?,
        });
    }
    Ok(instalments)
}

fn deposit(terms: &TermsRecord, payable: &Payable<'_>) -> Result<Amount> {
    let (total, currency) = (payable.total.amount, payable.total.currency);
    if total < Decimal::ZERO {
        return Err(Error::new(Code::OutOfRange).detail("A total below zero is not paid but paid out."));
    }
    let amount = match (payable.deposit, terms.deposit_percent) {
        (Some(deposit), _) if deposit < Amount::ZERO || deposit.get() > total => {
            return Err(Error::new(Code::OutOfRange).detail("The deposit is from zero to the total."));
        }
        (Some(deposit), _) => deposit.get(),
        // A coarse rounding may not ask for more than there is.
        (None, Some(percent)) => percent_of(total, percent, payable.plan)?.min(total),
        (None, None) => Decimal::ZERO,
    };
    Amount::new(amount, currency)
}

fn discount(
    terms: &TermsRecord,
    from: NaiveDate,
    balance: Amount,
    plan: &ResolvedPlan,
) -> Result<Option<EarlyPayment>> {
    let (Some(percent), Some(days)) = (terms.discount_percent, terms.discount_days) else { return Ok(None) };
    let amount = percent_of(balance.get(), percent, plan)?.min(balance.get());
    let amount = Amount::new(amount, plan.currency)?;
    if amount == Amount::ZERO {
        return Ok(None);
    }
    Ok(Some(EarlyPayment { last_day: days_after(from, days)?, amount }))
}

fn percent_of(amount: Decimal, percent: Decimal, plan: &ResolvedPlan) -> Result<Decimal> {
    plan.document.proportion(amount, percent, Decimal::ONE_HUNDRED)
}

fn days_after(date: NaiveDate, days: u32) -> Result<NaiveDate> {
    date.checked_add_days(Days::new(u64::from(days)))
        .filter(|date| limits::YEARS.contains(&date.year()))
        .ok_or_else(|| Error::new(Code::TimeOutOfRange))
}

fn month_end(date: NaiveDate) -> Result<NaiveDate> {
    let (year, month) = if date.month() == 12 {
        (date.year().saturating_add(1), 1)
    } else {
        (date.year(), date.month().saturating_add(1))
    };
    NaiveDate::from_ymd_opt(year, month, 1)
        .and_then(|next| next.pred_opt())
        .ok_or_else(|| Error::new(Code::TimeOutOfRange))
}
