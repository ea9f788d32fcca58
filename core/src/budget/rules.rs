//! The authored documents: what a rulebook says about budgets in general, and what one budget is written as.
//!
//! The rulebook has the rates and the habits; a budget itself is a fact of the account and comes by command.

use alloc::format;

use chrono::{DateTime, Utc};
use rust_decimal::Decimal;

use crate::cart::Authority;
use crate::document::{Cursor, choice, record, tagged};
use crate::error::{Code, Error, Result};
use crate::id::{BudgetId, ContactId, CostCentreId, Name, OrgUnitId};
use crate::limits;
use crate::money::{Amount, Currency, Rate, Rounding};
use crate::time::{Span, Validity, Zone};

choice! {
    /// What becomes of a hold when the order that it was made for is refused.
    pub enum OnRefused {
        /// It stays: the order will be sent again.
        Keep "keep",
        /// It is released.
        Release "release",
    }

    /// What happens when a budget lacks the amount.
    pub enum OnExceeded {
        /// The command is refused.
        Block "block",
        /// Somebody may approve it; then the hold says that it goes beyond.
        Approve "approve",
    }

    /// How long a period of a budget is.
    pub enum Cycle {
        /// Seven days.
        Week "week",
        /// A month.
        Month "month",
        /// Three months.
        Quarter "quarter",
        /// Twelve months.
        Year "year",
    }

    /// The day on which weeks begin.
    pub enum WeekStart {
        /// Monday, as in ISO 8601.
        Monday "Mon",
        /// Tuesday.
        Tuesday "Tue",
        /// Wednesday.
        Wednesday "Wed",
        /// Thursday.
        Thursday "Thu",
        /// Friday.
        Friday "Fri",
        /// Saturday.
        Saturday "Sat",
        /// Sunday.
        Sunday "Sun",
    }
}

tagged! {
    /// What is booked against a budget.
    pub enum Covers by "what" {
        /// What is bought for a unit or anything below it.
        Unit "unit" {
            /// The unit.
            required id: OrgUnitId,
        },
        /// What a person buys.
        Contact "contact" {
            /// The person.
            required id: ContactId,
        },
        /// What is coded to a cost centre.
        CostCentre "cost_centre" {
            /// The cost centre.
            required id: CostCentreId,
        },
        /// Everything that the account buys.
        Everything "everything" {},
    }

    /// When the limit is there anew.
    pub enum Period "BudgetPeriod" by "kind" {
        /// Never: one amount for all of a window. Nothing can be booked outside of it.
        Once "once" {
            /// The window; always when absent.
            default valid: Validity = Validity::ALWAYS,
            /// The zone of plain dates.
            required time_zone: Zone,
        },
        /// In each week, month, quarter or year of a zone.
        Every "every" {
            /// How long a period is.
            required each: Cycle,
            /// The zone whose midnight ends a period.
            required time_zone: Zone,
            /// The day on which weeks begin.
            default week_start: WeekStart = WeekStart::Monday,
            /// The month, 1 to 12, with which a year and its first quarter begin: 4 for a fiscal year from April.
            default first_month: u32 = 1,
            /// The day, 1 to 28, on which months, quarters and years begin.
            default first_day: u32 = 1,
        },
    }

    /// How far a budget may go below zero.
    pub enum Overdraft by "kind" {
        /// Not at all.
        None "none" {},
        /// By an amount, in the budget's currency.
        Amount "amount" {
            /// The amount, zero or more.
            required amount: Amount,
        },
        /// As far as it takes: the budget only watches.
        Unlimited "unlimited" {},
    }
}

record! {
    /// What a rulebook says about all budgets and about credit.
    pub struct BudgetRules check {
        /// Rates into the currencies of budgets and credit accounts. The first that is in force is used, and pinned by the
        /// hold that uses it.
        list rates: PinnedRate,
        /// What becomes of a hold when the order is refused.
        default on_refused: OnRefused = OnRefused::Keep,
        /// The overdraft of budgets that name none; none when absent.
        optional overdraft: Overdraft,
        /// How long a hold lives that was made for no cart, quote or order and names no end; for ever when absent.
        optional hold_for: Span,
        /// How long what was committed can be given back, and how long operations are remembered, counted from the last
        /// operation; 90 days of 24 hours when absent.
        optional keep: Span,
        /// What happens when credit is lacking.
        default credit_on_exceeded: OnExceeded = OnExceeded::Block,
    }

    /// A rate with its name and the time in which new holds use it.
    pub struct PinnedRate {
        /// The rate.
        required rate: Rate,
        /// The name of this state of the rate, such as the day of the list that it is from.
        optional version: Name,
        /// When it is in force; always when absent. Plain dates are of the rulebook's zone.
        default valid: Validity = Validity::ALWAYS,
    }

    /// The rate that a hold uses from beginning to end, with its rounding.
    #[derive(Eq)]
    pub struct Pinned {
        /// The rate.
        required rate: Rate,
        /// The rounding of the converted amount, at the exponent of the currency it becomes.
        required rounding: Rounding,
        /// The name of this state of the rate.
        optional version: Name,
    }

    /// A budget: how much may be spent, on what, in which time.
    pub struct BudgetRecord check {
        /// The budget, unique in the account.
        required id: BudgetId,
        /// The budget that everything booked here is booked against as well.
        optional parent: BudgetId,
        /// What is booked here. Several budgets may cover one thing; each is booked.
        required covers: Covers,
        /// The currency of its amounts.
        required currency: Currency,
        /// When the limit is there anew.
        required period: Period,
        /// What may be spent in one period, zero or more.
        required limit: Amount,
        /// How far it may go below zero; as the rulebook says when absent.
        optional overdraft: Overdraft,
        /// What happens when it lacks the amount.
        default on_exceeded: OnExceeded = OnExceeded::Block,
        /// Whether what is left of a period is moved to the next.
        default rollover: bool = false,
        /// Who keeps it. Of a budget of another system, that says what is spent, held and left; what is held and spent here
        /// counts on top until it says that it has it.
        default authority: Authority = Authority::Engine,
    }
}

impl Default for BudgetRules {
    fn default() -> Self {
        Self {
            rates: alloc::vec::Vec::new(),
            on_refused: OnRefused::Keep,
            overdraft: None,
            hold_for: None,
            keep: None,
            credit_on_exceeded: OnExceeded::Block,
        }
    }
}

impl BudgetRules {
    /// The rate in force between two currencies, with the rounding that a hold pins; `None` when they are the same.
    ///
    /// # Errors
    /// [`Code::NoRate`]; [`Code::EmptyWindow`], [`Code::TimeOutOfRange`] for a window that means nothing in the zone.
    pub fn pin(
        &self,
        from: Currency,
        to: Currency,
        at: DateTime<Utc>,
        zone: &Zone,
        mode: crate::money::RoundingMode,
    ) -> Result<Option<Pinned>> {
        if from == to {
            return Ok(None);
        }
        for pinned in self.rates.iter().filter(|pinned| pinned.rate.from == from && pinned.rate.to == to) {
            if pinned.valid.resolve(zone)?.contains(at) {
                return Ok(Some(Pinned {
                    rate: pinned.rate.clone(),
                    rounding: Rounding::digits(mode, to.exponent()),
                    version: pinned.version.clone(),
                }));
            }
        }
        Err(Error::new(Code::NoRate).with("from", from).with("to", to))
    }

    /// How far back things are remembered after their last operation.
    pub(super) fn remembered_until(&self, at: DateTime<Utc>) -> Result<DateTime<Utc>> {
        match self.keep {
            Some(keep) => keep.after(at),
            None => Span::minutes(KEEP_MINUTES)?.after(at),
        }
    }

    fn check(&self, at: &mut Cursor) {
        if let Some(Overdraft::Amount { amount }) = &self.overdraft {
            at.step("overdraft", |at| at.step("amount", |at| not_negative(*amount, at)));
        }
        for (index, pinned) in self.rates.iter().enumerate() {
            if pinned.rate.from == pinned.rate.to {
                let detail = format!("A rate from {0} to {0} says nothing; remove it.", pinned.rate.to);
                at.step("rates", |at| at.step(index, |at| at.fault(Code::ConflictingFields, detail)));
            }
        }
    }
}

/// Ninety days.
const KEEP_MINUTES: u32 = 129_600;

impl Pinned {
    /// An amount in the other currency: `amount * rate / per`, rounded once, never of a part of it.
    ///
    /// # Errors
    /// [`Code::AmountOutOfRange`].
    pub fn convert(&self, amount: Decimal) -> Result<Decimal> {
        self.rounding.proportion(amount, self.rate.rate, self.rate.per)
    }
}

impl BudgetRecord {
    pub(super) fn check(&self, at: &mut Cursor) {
        at.step("limit", |at| settles(self.limit, self.currency, at));
        if let Some(Overdraft::Amount { amount }) = &self.overdraft {
            at.step("overdraft", |at| at.step("amount", |at| settles(*amount, self.currency, at)));
        }
        if self.rollover && self.authority == Authority::External {
            let detail = "The other system says what is left of a period; it moves nothing here.";
            at.step("rollover", |at| at.fault(Code::ConflictingFields, detail));
        }
        if self.parent.as_ref() == Some(&self.id) {
            at.step("parent", |at| at.fault(Code::ReferenceCycle, "A budget is not its own parent."));
        }
        at.step("period", |at| self.period.check(at));
    }
}

impl Period {
    fn check(&self, at: &mut Cursor) {
        match self {
            Self::Once { valid, time_zone } => {
                if let Err(error) = valid.resolve(time_zone) {
                    at.step("valid", |at| at.push(error));
                }
            }
            Self::Every { first_month, first_day, .. } => {
                for (field, value, most) in [("first_month", *first_month, 12), ("first_day", *first_day, 28)]
                {
                    if !(1..=most).contains(&value) {
                        let detail = format!("Expected a number from 1 to {most}.");
                        at.step(field, |at| at.fault(Code::OutOfRange, detail));
                    }
                }
            }
        }
    }
}

/// Zero or more, and no more decimals than the currency has.
fn settles(amount: Amount, currency: Currency, at: &mut Cursor) {
    not_negative(amount, at);
    if let Err(error) = Amount::new(amount.get(), currency) {
        at.push(error);
    }
}

fn not_negative(amount: Amount, at: &mut Cursor) {
    if amount < Amount::ZERO || amount.get() >= Decimal::from(limits::AMOUNT) {
        at.fault(Code::OutOfRange, "An amount from zero up is needed here.");
    }
}
