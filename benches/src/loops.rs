//! W50 without an engine: the same arithmetic as a loop over integers, and over decimals. Both are what a careful programmer
//! would write by hand for this one rulebook.

use rust_decimal::{Decimal, RoundingStrategy};

use crate::w50::{Cents, PROMOTED, PROMOTED_FROM, TAX, W50};

/// Tiers of one row, filled up with bounds that no quantity reaches.
const TIERS: usize = 10;

/// The cart with everything interned: a row for each group, the contract's where it has one.
#[derive(Debug, Clone)]
pub struct Bare {
    rows: Vec<Row>,
    lines: Vec<Line>,
}

#[derive(Debug, Clone, Copy)]
struct Row {
    from: [i64; TIERS],
    cents: [i64; TIERS],
    promoted: bool,
}

#[derive(Debug, Clone, Copy)]
struct Line {
    row: usize,
    quantity: i64,
}

impl Bare {
    /// W50 in integers.
    #[must_use]
    pub fn new(w50: &W50) -> Self {
        let row = |group: usize| {
            let mut row =
                Row { from: [i64::MAX; TIERS], cents: [0; TIERS], promoted: PROMOTED.contains(&group) };
            let tiers = w50.contracted(group).unwrap_or_else(|| w50.listed(group));
            for (index, (from, cents)) in tiers.into_iter().enumerate() {
                (row.from[index], row.cents[index]) = (from, cents);
            }
            row
        };
        let lines = w50.items().into_iter().map(|item| Line { row: item.group, quantity: item.quantity });
        Self { rows: (0..5).map(row).collect(), lines: lines.collect() }
    }

    /// The totals, in checked integers.
    #[must_use]
    pub fn totals(&self) -> Option<Cents> {
        let mut totals = Cents::default();
        for line in &self.lines {
            let row = self.rows.get(line.row)?;
            let reached = row.from.iter().filter(|from| **from <= line.quantity).count();
            let price = *row.cents.get(reached.checked_sub(1)?)?;
            let subtotal = price.checked_mul(line.quantity)?;
            let discount =
                if row.promoted && line.quantity >= PROMOTED_FROM { half_up(subtotal, 10, 100)? } else { 0 };
            let tax = half_up(subtotal.checked_sub(discount)?, TAX, 10_000)?;
            totals.subtotal = totals.subtotal.checked_add(subtotal)?;
            totals.discount = totals.discount.checked_add(discount)?;
            totals.tax = totals.tax.checked_add(tax)?;
        }
        totals.total = totals.subtotal.checked_sub(totals.discount)?.checked_add(totals.tax)?;
        Some(totals)
    }
}

fn half_up(amount: i64, part: i64, whole: i64) -> Option<i64> {
    amount.checked_mul(part)?.checked_add(whole / 2)?.checked_div(whole)
}

/// The same in decimals.
#[derive(Debug, Clone)]
pub struct Decimals {
    rows: Vec<(Vec<(Decimal, Decimal)>, bool)>,
    lines: Vec<(usize, Decimal)>,
}

impl Decimals {
    /// W50 in decimals.
    #[must_use]
    pub fn new(w50: &W50) -> Self {
        let row = |group: usize| {
            let tiers = w50.contracted(group).unwrap_or_else(|| w50.listed(group)).into_iter();
            let tiers = tiers.map(|(from, cents)| (Decimal::from(from), Decimal::new(cents, 2)));
            (tiers.collect(), PROMOTED.contains(&group))
        };
        let lines = w50.items().into_iter().map(|item| (item.group, Decimal::from(item.quantity)));
        Self { rows: (0..5).map(row).collect(), lines: lines.collect() }
    }

    /// The totals.
    #[must_use]
    pub fn totals(&self) -> Option<Cents> {
        let cents =
            |amount: Decimal| amount.round_dp_with_strategy(2, RoundingStrategy::MidpointAwayFromZero);
        let (tenth, tax_rate) = (Decimal::new(10, 2), Decimal::new(TAX, 4));
        let from = Decimal::from(PROMOTED_FROM);
        let (mut subtotals, mut discounts, mut taxes) = (Decimal::ZERO, Decimal::ZERO, Decimal::ZERO);
        for (row, quantity) in &self.lines {
            let (tiers, promoted) = self.rows.get(*row)?;
            let (_, price) = tiers.iter().rev().find(|(from, _)| from <= quantity)?;
            let subtotal = price.checked_mul(*quantity)?;
            let discount = if *promoted && *quantity >= from {
                cents(subtotal.checked_mul(tenth)?)
            } else {
                Decimal::ZERO
            };
            let tax = cents(subtotal.checked_sub(discount)?.checked_mul(tax_rate)?);
            subtotals = subtotals.checked_add(subtotal)?;
            discounts = discounts.checked_add(discount)?;
            taxes = taxes.checked_add(tax)?;
        }
        let as_cents = |amount: Decimal| {
            let mut amount = amount;
            amount.rescale(2);
            i64::try_from(amount.mantissa()).ok()
        };
        Some(Cents {
            subtotal: as_cents(subtotals)?,
            discount: as_cents(discounts)?,
            tax: as_cents(taxes)?,
            total: as_cents(subtotals.checked_sub(discounts)?.checked_add(taxes)?)?,
        })
    }
}
