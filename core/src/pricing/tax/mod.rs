//! Taxes: which taxes a line or a charge bears, where they are rounded, and how the parts add up.
//!
//! `table.rs` compiles the rates, `profile.rs` finds those of one line (region, category, certificates, reverse charge, or
//! the answer of an outside service), `level.rs` rounds at the level asked for. Net, tax and gross of a line always add up,
//! and so do lines, groups and totals. The kinds and the level `group` follow EN 16931, BR-CO-17 and BR-E/Z/AE-05.

mod level;
mod profile;
mod spread;
mod table;

use alloc::collections::BTreeMap;
use alloc::rc::Rc;
use alloc::vec::Vec;

use rust_decimal::Decimal;

use self::profile::{Profile, Profiles};
pub(crate) use self::table::Table;
use super::book::Book;
use super::result::{LineStatus, Need, TaxAmount};
use super::rules::{TaxKind, TaxLevel, TaxSource};
use super::work::{Cart, LineTax, Policy, WorkLine};
use crate::error::Result;
use crate::id::TaxId;
use crate::money::exact;

/// The policy that the book itself has.
pub(crate) fn policy(book: &Book) -> Policy {
    match &book.taxes {
        Some(table) => Policy { tax_level: table.level(), inclusive: table.inclusive() },
        None => Policy { tax_level: TaxLevel::Line, inclusive: false },
    }
}

/// Taxes lines and charges and adds up the summary.
///
/// # Errors
/// [`Code::TaxRateMissing`](crate::Code::TaxRateMissing) at the line or charge that no rate covers; faults of the request's
/// certificates and taxes at their place.
pub(crate) fn apply(cart: &mut Cart<'_>) -> Result<()> {
    let mut needs = Vec::new();
    let items = taxable(cart, &mut needs)?;
    cart.needs.extend(needs);
    let amounts = level::amounts(cart.policy.tax_level, &cart.plan, &items)?;
    for (item, amounts) in items.iter().zip(amounts) {
        let settled = settle(item, &amounts)?;
        match item.place {
            Place::Line(index) => {
                let Some(line) = cart.lines.get_mut(index) else { continue };
                (line.net, line.tax, line.gross, line.taxes) = settled;
            }
            Place::Charge(index) => {
                let Some(charge) = cart.charges.get_mut(index) else { continue };
                (charge.net, charge.tax, charge.gross, charge.taxes) = settled;
            }
        }
    }
    cart.taxes = summary(cart)?;
    Ok(())
}

/// What lies between the amount of a line without tax and the same with tax, in percent of the former: all its taxes
/// together, compounded. Where prices hold tax, it is the tax that the price holds, also for a buyer who is relieved of it.
///
/// # Errors
/// As [`apply`].
pub(crate) fn rate_of(cart: &Cart<'_>, line: &WorkLine<'_>) -> Result<Decimal> {
    let Some(table) = &cart.book.taxes else { return Ok(Decimal::ZERO) };
    let profile = Profiles::open(cart, table)?.of_one_line(line)?;
    Ok(if cart.policy.inclusive { profile.held } else { profile.percent })
}

/// The taxes of a line as percentages of its total.
#[derive(Debug)]
pub(crate) enum Percentages {
    /// On top of it, each rounded by itself.
    OnTop(Vec<Decimal>),
    /// Within it, in percent of the net amount, which is what is rounded.
    Within(Decimal),
}

/// The taxes of a line, if nothing but its total decides them and they are rounded line by line.
///
/// # Errors
/// As [`apply`].
pub(crate) fn percentages(cart: &Cart<'_>, line: &WorkLine<'_>) -> Result<Option<Percentages>> {
    let Some(table) = &cart.book.taxes else { return Ok(Some(Percentages::OnTop(Vec::new()))) };
    if cart.policy.tax_level != TaxLevel::Line || table.source() != TaxSource::Table {
        return Ok(None);
    }
    let profile = Profiles::open(cart, table)?.of_line(line, &mut Vec::new())?;
    Ok(match (cart.policy.inclusive, profile.relieved()) {
        (false, _) => Some(Percentages::OnTop(profile.shares.iter().map(|share| share.percent).collect())),
        (true, false) => Some(Percentages::Within(profile.percent)),
        // What the price holds comes off first, what is still due on top: two roundings.
        (true, true) => None,
    })
}

/// Something that is taxed.
#[derive(Debug)]
struct Taxable<'a> {
    place: Place,
    amount: Decimal,
    /// How many units share the amount.
    units: Decimal,
    profile: Rc<Profile<'a>>,
    /// Whether the amount holds its tax.
    inclusive: bool,
}

#[derive(Debug, Clone, Copy)]
enum Place {
    Line(usize),
    Charge(usize),
}

/// What is taxed in the order that decides ties: lines in canonical order, then charges by id.
fn taxable<'a>(cart: &Cart<'a>, needs: &mut Vec<Need>) -> Result<Vec<Taxable<'a>>> {
    let mut profiles = cart.book.taxes.as_ref().map(|table| Profiles::open(cart, table)).transpose()?;
    if let Some(profiles) = &mut profiles {
        profiles.take_given(cart)?;
    }
    let mut items = Vec::with_capacity(cart.lines.len().saturating_add(cart.charges.len()));
    for &index in &cart.canonical {
        let Some(line) = cart.lines.get(index) else { continue };
        if line.status != LineStatus::Priced {
            continue;
        }
        let profile = profiles.as_mut().map(|profiles| profiles.of_line(line, needs)).transpose()?;
        let profile = profile.unwrap_or_default();
        items.push(item(cart, Place::Line(index), line.total, line.line.quantity, profile)?);
    }
    let mut charges: Vec<usize> = (0..cart.charges.len()).collect();
    charges.sort_by_key(|index| cart.charges.get(*index).map(|charge| &charge.id));
    for index in charges {
        let Some(charge) = cart.charges.get(index) else { continue };
        let profile = profiles.as_mut().map(|profiles| profiles.of_charge(charge, needs)).transpose()?;
        let profile = profile.unwrap_or_default();
        items.push(item(cart, Place::Charge(index), charge.total, Decimal::ONE, profile)?);
    }
    Ok(items)
}

/// A buyer who is relieved of a tax that the price holds does not pay it: the tax comes off the price first, and what is
/// still due comes on top of the rest.
fn item<'a>(
    cart: &Cart<'a>,
    place: Place,
    amount: Decimal,
    units: Decimal,
    profile: Rc<Profile<'a>>,
) -> Result<Taxable<'a>> {
    let inclusive = cart.policy.inclusive;
    let whole = Taxable { place, amount, units, profile, inclusive };
    if !inclusive || !whole.profile.relieved() {
        return Ok(whole);
    }
    let amount = level::without_tax(cart.policy.tax_level, &cart.plan, &whole)?;
    Ok(Taxable { amount, inclusive: false, ..whole })
}

/// Net, tax, gross and the taxes of one line or charge.
fn settle(item: &Taxable<'_>, amounts: &[Decimal]) -> Result<(Decimal, Decimal, Decimal, Vec<LineTax>)> {
    let tax = exact::sum(amounts.iter().copied())?;
    let net = if item.inclusive { exact::sub(item.amount, tax)? } else { item.amount };
    let mut before = net;
    let mut taxes = Vec::with_capacity(amounts.len());
    for (share, &amount) in item.profile.shares.iter().zip(amounts) {
        taxes.push(LineTax {
            tax: share.tax.clone(),
            kind: share.kind,
            rate: share.rate,
            base: if share.compound { before } else { net },
            amount,
        });
        before = exact::add(before, amount)?;
    }
    Ok((net, tax, exact::add(net, tax)?, taxes))
}

/// The sum of each tax, kind and rate over lines and charges.
fn summary(cart: &Cart<'_>) -> Result<Vec<TaxAmount>> {
    let mut sums: BTreeMap<(&TaxId, TaxKind, Decimal), (Decimal, Decimal)> = BTreeMap::new();
    let charges = cart.charges.iter().flat_map(|charge| &charge.taxes);
    for tax in cart.lines.iter().flat_map(|line| &line.taxes).chain(charges) {
        let (base, amount) = sums.entry((&tax.tax, tax.kind, tax.rate)).or_default();
        *base = exact::add(*base, tax.base)?;
        *amount = exact::add(*amount, tax.amount)?;
    }
    let rows = sums.into_iter().map(|((tax, kind, rate), (base, amount))| TaxAmount {
        tax: tax.clone(),
        kind,
        rate,
        base,
        amount,
    });
    Ok(rows.collect())
}
