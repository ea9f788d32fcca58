//! What was spent: the log that rolling sums are taken of, so that an order split into small ones shows up.
//!
//! An entry is made when a subject is submitted and taken out when it is given up; the caller decides which. Amounts of two
//! currencies are never added: a sum that another currency would be part of is unknown, unless it is over without it.

use alloc::collections::BTreeSet;
use alloc::vec::Vec;

use chrono::{DateTime, Datelike as _, NaiveDate, Utc};
use rust_decimal::Decimal;

use super::rules::{SpendPer, SpendPeriod, SpendRule, SpendWindow};
use super::state::SubjectRef;
use crate::condition::{Basis, Known, Unknown};
use crate::document::record;
use crate::error::{Code, Error, Result};
use crate::id::{ContactId, CostCentreId, Name, OrgUnitId};
use crate::limits;
use crate::money::{Amount, Currency, exact};
use crate::time::{Zone, calendar_days_before};

record! {
    /// What was spent within the horizon of the policies.
    #[derive(Eq, Default)]
    pub struct SpendLog {
        /// The entries, oldest first.
        list entries: SpendEntry,
    }

    /// A part of what a subject spends: one for each cost centre and supplier that it has.
    #[derive(Eq)]
    pub struct SpendEntry {
        /// The subject.
        required subject: SubjectRef,
        /// When.
        required at: DateTime<Utc>,
        /// The buyer.
        optional requester: ContactId,
        /// The unit that bought.
        optional unit: OrgUnitId,
        /// Where it is booked.
        optional cost_centre: CostCentreId,
        /// Who it is bought from.
        optional supplier: Name,
        /// The currency.
        required currency: Currency,
        /// Without tax.
        required net: Amount,
        /// With tax.
        required gross: Amount,
    }
}

impl SpendLog {
    /// Puts what a subject spends in place of what it spent before.
    ///
    /// # Errors
    /// [`Code::TooMany`] beyond [`limits::SPEND_ENTRIES`]; nothing is changed then.
    pub fn put(&mut self, subject: &SubjectRef, entries: impl IntoIterator<Item = SpendEntry>) -> Result<()> {
        let mut kept: Vec<SpendEntry> =
            self.entries.iter().filter(|entry| entry.subject != *subject).cloned().collect();
        kept.extend(entries);
        if kept.len() > limits::SPEND_ENTRIES {
            return Err(Error::new(Code::TooMany).with("limit", limits::SPEND_ENTRIES));
        }
        kept.sort_by_key(|entry| entry.at);
        self.entries = kept;
        Ok(())
    }

    /// Takes out what a subject spent: it was given up.
    pub fn remove(&mut self, subject: &SubjectRef) {
        self.entries.retain(|entry| entry.subject != *subject);
    }

    /// Drops what is older than the horizon.
    pub fn forget_before(&mut self, horizon: DateTime<Utc>) {
        self.entries.retain(|entry| entry.at >= horizon);
    }

    /// Whether somebody's spending is over the rule's amount, with `this` put in place of what its subject spent before.
    ///
    /// # Errors
    /// [`Unknown::CurrencyDiffers`], [`Unknown::OutOfRange`].
    pub(super) fn is_over(
        &self,
        rule: &SpendRule,
        subject: &SubjectRef,
        this: &[SpendEntry],
        now: DateTime<Utc>,
        zone: &Zone,
    ) -> Known<bool> {
        let start = start(&rule.within, now, zone).map_err(|_| Unknown::OutOfRange)?;
        let keys: BTreeSet<&str> = this.iter().filter_map(|entry| entry.key(rule.per)).collect();
        let before = self.entries.iter().filter(|entry| entry.subject != *subject && entry.at <= now);
        let within: Vec<&SpendEntry> = before.filter(|entry| entry.at >= start).chain(this).collect();
        let mut over = Ok(false);
        for key in keys {
            let ours = || within.iter().filter(|entry| entry.key(rule.per) == Some(key));
            let same = ours().filter(|entry| entry.currency == rule.over.currency);
            let sum =
                exact::sum(same.map(|entry| entry.amount(rule.basis))).map_err(|_| Unknown::OutOfRange)?;
            if sum > rule.over.amount {
                return Ok(true);
            }
            if ours().any(|entry| entry.currency != rule.over.currency) {
                over = Err(Unknown::CurrencyDiffers);
            }
        }
        over
    }
}

impl SpendEntry {
    fn key(&self, per: SpendPer) -> Option<&str> {
        match per {
            SpendPer::Requester => self.requester.as_ref().map(ContactId::as_str),
            SpendPer::CostCentre => self.cost_centre.as_ref().map(CostCentreId::as_str),
            SpendPer::Supplier => self.supplier.as_ref().map(Name::as_str),
            SpendPer::Unit => self.unit.as_ref().map(OrgUnitId::as_str),
        }
    }

    fn amount(&self, basis: Basis) -> Decimal {
        if basis == Basis::Gross { self.gross.get() } else { self.net.get() }
    }
}

/// When the window began that ends now.
fn start(window: &SpendWindow, now: DateTime<Utc>, zone: &Zone) -> Result<DateTime<Utc>> {
    let Some(period) = window.period else {
        return calendar_days_before(now, window.days.unwrap_or(0), None, zone);
    };
    let today = zone.local_date(now)?;
    let first = match period {
        SpendPeriod::Day => Some(today),
        SpendPeriod::Month => NaiveDate::from_ymd_opt(today.year(), today.month(), 1),
        SpendPeriod::Year => NaiveDate::from_ymd_opt(today.year(), 1, 1),
    };
    zone.start_of_day(first.unwrap_or(today))
}

/// `spending per requester within 30 days is over 5,000.00 USD (net)`.
impl core::fmt::Display for SpendRule {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        write!(f, "spending per {} within ", self.per)?;
        match (self.within.days, self.within.period) {
            (_, Some(period)) => write!(f, "the {period}")?,
            (days, None) => write!(f, "{} days", days.unwrap_or(0))?,
        }
        write!(f, " is over {} ({})", self.over, self.basis)
    }
}
