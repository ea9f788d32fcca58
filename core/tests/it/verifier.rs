//! The independent verifier: whether every total of a priced cart is the sum of its parts. It knows nothing of rules and
//! shares no code with the pricer: amounts are read from their printed text and added as whole numbers.
//!
//! Fuzz targets include it with `#[path]`; `verify(&priced)` panics at the first sum that is wrong.

use std::fmt::Display;

use recoup::Priced;
use recoup::pricing::rules::TaxKind;
use recoup::pricing::{Audience, LineStatus, PricedCharge, PricedLine};

/// Digits after the point of the whole numbers here; finer amounts than this do not occur in a result.
const DIGITS: usize = 12;

/// Verifies a result that settles at its currency's exponent, and what its audience may see.
pub(crate) fn verify(priced: &Priced) {
    verify_sums(priced);
    settles_in_minor_units(priced);
    verify_audience(priced);
}

/// The sums alone, for plans that keep amounts finer than the currency.
pub(crate) fn verify_sums(priced: &Priced) {
    priced.lines.iter().for_each(verify_line);
    let lines: Vec<&PricedLine> =
        priced.lines.iter().filter(|line| line.status == LineStatus::Priced).collect();
    for charge in &priced.charges {
        verify_charge(charge, priced.lines.len());
    }
    let totals = &priced.totals;
    same("subtotal", totals.subtotal, sum(lines.iter().map(|line| line.subtotal)));
    same("discount", totals.discount, sum(lines.iter().map(|line| line.discount)));
    same("charges", totals.charges, sum(priced.charges.iter().map(|charge| charge.total)));
    same("net", totals.net, both(&lines, &priced.charges, |line| line.net, |charge| charge.net));
    same("tax", totals.tax, both(&lines, &priced.charges, |line| line.tax, |charge| charge.tax));
    same("gross", totals.gross, number(totals.net) + number(totals.tax) + number(totals.rounding));
    same("due now and later", totals.gross, number(totals.due_now) + number(totals.due_later));
    verify_basis(priced, &lines);
    verify_taxes(priced);
    for approval in &priced.approvals {
        same("concession", approval.concession, number(approval.least) - number(approval.total));
    }
}

fn verify_line(line: &PricedLine) {
    let id = &line.id;
    if line.status != LineStatus::Priced {
        let amounts = [line.subtotal, line.discount, line.total, line.net, line.tax, line.gross];
        assert!(amounts.iter().all(|amount| number(amount) == 0), "line {id} counts zero without a price");
        return;
    }
    same("line subtotal", line.subtotal, sum(line.parts.iter().map(|part| part.amount)));
    same("line quantity", line.quantity, sum(line.parts.iter().map(|part| part.quantity)));
    let discounts = sum(line.discounts.iter().map(|discount| discount.amount));
    match line.floor {
        // A floor that clamps gives back a part of what promotions took, or raises the price.
        Some(_) => assert!(number(line.discount) <= discounts, "line {id}: a floor only raises"),
        None => same("line discount", line.discount, discounts),
    }
    for discount in &line.discounts {
        let split = discount.splits.iter().map(|split| i128::from(split.units) * number(split.amount)).sum();
        same("per-unit splits", discount.amount, split);
        let units: u64 = discount.splits.iter().map(|split| split.units).sum();
        let whole = number(line.quantity) == i128::from(units) * number(1);
        assert!(whole || units == 1, "line {id}: splits over {units} units of {}", line.quantity);
    }
    same("line total", line.total, number(line.subtotal) - number(line.discount));
    same("line gross", line.gross, number(line.net) + number(line.tax));
    let amounts = [line.subtotal, line.total, line.net, line.tax, line.gross];
    assert!(amounts.iter().all(|amount| number(amount) >= 0), "line {id} is not below zero: {line:?}");
}

fn verify_charge(charge: &PricedCharge, lines: usize) {
    let id = &charge.id;
    let discount = sum(charge.discounts.iter().map(|(_, amount)| amount));
    same("charge total", charge.total, number(charge.subtotal) - discount);
    same("charge gross", charge.gross, number(charge.net) + number(charge.tax));
    if let Some((_, _, parts)) = &charge.allocation {
        assert_eq!(parts.len(), lines, "charge {id} has a part for each line");
        same("charge allocation", charge.total, sum(parts.iter()));
    }
    assert!(number(charge.total) >= 0, "charge {id} is not below zero");
}

/// Prices are either all net of tax or all with tax, from which only a tax that the buyer is free of may come off.
fn verify_basis(priced: &Priced, lines: &[&PricedLine]) {
    let free = priced.taxes.iter().any(|tax| matches!(tax.kind, TaxKind::Exempt | TaxKind::ReverseCharge));
    let of_lines = lines.iter().map(|line| (number(line.total), number(line.net), number(line.gross)));
    let of_charges =
        priced.charges.iter().map(|charge| (number(charge.total), number(charge.net), number(charge.gross)));
    let all: Vec<(i128, i128, i128)> = of_lines.chain(of_charges).collect();
    let exclusive = all.iter().all(|(total, net, _)| total == net);
    let inclusive = all.iter().all(|(total, _, gross)| total == gross || (free && total > gross));
    assert!(exclusive || inclusive, "totals, net and gross amounts {all:?} are not in one basis");
}

fn verify_taxes(priced: &Priced) {
    let amounts = sum(priced.taxes.iter().map(|tax| tax.amount));
    if !priced.taxes.is_empty() {
        same("tax summary", priced.totals.tax, amounts);
    }
    let names: Vec<&str> = priced.taxes.iter().map(|tax| tax.tax.as_str()).collect();
    let mut order: Vec<_> =
        priced.taxes.iter().map(|tax| (tax.tax.as_str(), tax.kind.as_str(), number(tax.rate))).collect();
    order.dedup();
    assert_eq!(order.len(), priced.taxes.len(), "no group of the tax summary stands twice");
    // With one tax by name everything is taxed by it, so that its bases are the whole net; several may overlap.
    if !names.is_empty() && names.iter().all(|name| *name == names[0]) && priced.needs.is_empty() {
        same("tax bases", priced.totals.net, sum(priced.taxes.iter().map(|tax| tax.base)));
    }
}

/// Every amount that settles is printed with the digits of its currency.
fn settles_in_minor_units(priced: &Priced) {
    let digits = priced.currency.exponent() as usize;
    let check = |what: &str, amount: &dyn Display| {
        let text = amount.to_string();
        let fraction = text.split_once('.').map_or(0, |(_, fraction)| fraction.len());
        assert_eq!(fraction, digits, "{what} {text} has the digits of {}", priced.currency);
    };
    for line in &priced.lines {
        for amount in [line.subtotal, line.discount, line.total, line.net, line.tax, line.gross] {
            check("line", &amount);
        }
        for part in &line.parts {
            check("part", &part.amount);
        }
        for discount in &line.discounts {
            check("discount", &discount.amount);
            for split in &discount.splits {
                check("split", &split.amount);
            }
        }
    }
    for charge in &priced.charges {
        for amount in [charge.subtotal, charge.total, charge.net, charge.tax, charge.gross] {
            check("charge", &amount);
        }
        charge.discounts.iter().for_each(|(_, amount)| check("charge discount", amount));
        charge.allocation.iter().flat_map(|(_, _, parts)| parts).for_each(|part| check("allocation", part));
    }
    for tax in &priced.taxes {
        check("tax base", &tax.base);
        check("tax", &tax.amount);
    }
    let totals = &priced.totals;
    let goods = [totals.subtotal, totals.discount, totals.charges, totals.net, totals.tax, totals.gross];
    goods
        .iter()
        .chain([&totals.rounding, &totals.due_now, &totals.due_later])
        .for_each(|it| check("total", it));
}

/// What a buyer must not see has no key in the text at all. A key is told from a text by its unescaped quotes.
fn verify_audience(priced: &Priced) {
    if priced.audience == Audience::Internal {
        return;
    }
    let json = priced.to_json();
    let hidden: &[&str] = match priced.audience {
        Audience::Buyer => &["cost", "floor", "floors", "margin", "approvals", "least", "concession"],
        _ => &["cost", "margin"],
    };
    for key in hidden {
        assert!(!json.contains(&format!("\"{key}\":")), "{key} is not for {}: {json}", priced.audience);
    }
}

fn both<T: Display>(
    lines: &[&PricedLine],
    charges: &[PricedCharge],
    of_line: impl Fn(&PricedLine) -> T,
    of_charge: impl Fn(&PricedCharge) -> T,
) -> i128 {
    sum(lines.iter().map(|line| of_line(line))) + sum(charges.iter().map(of_charge))
}

fn sum(amounts: impl Iterator<Item = impl Display>) -> i128 {
    amounts.map(number).sum()
}

fn same(what: &str, found: impl Display, expected: i128) {
    let number = number(&found);
    assert_eq!(number, expected, "{what} {found} is not the sum of its parts (in units of 10^-{DIGITS})");
}

/// A decimal as a whole number of 10^-DIGITS, read from its text.
fn number(amount: impl Display) -> i128 {
    let text = amount.to_string();
    let (negative, digits) = text.strip_prefix('-').map_or((false, text.as_str()), |digits| (true, digits));
    let (whole, fraction) = digits.split_once('.').unwrap_or((digits, ""));
    let fraction = fraction.trim_end_matches('0');
    assert!(fraction.len() <= DIGITS, "{text} has too many digits");
    let magnitude: i128 = format!("{whole}{fraction:0<DIGITS$}").parse().expect("digits");
    if negative { -magnitude } else { magnitude }
}
