//! How the demo prints: tables that line up, colour where the terminal has it.

use anstream::println;
use anstyle::{AnsiColor, Style};
use recoup::money::Currency;
use recoup::pricing::{LineExplanation, LineStatus, Priced, PricedLine, StepKind};
use recoup::{Error, Request, Rulebook};
use rust_decimal::Decimal;

const BOLD: Style = Style::new().bold();
const DIM: Style = Style::new().dimmed();
const GOOD: Style = AnsiColor::Green.on_default();
const WARN: Style = AnsiColor::Yellow.on_default();
const BAD: Style = AnsiColor::Red.on_default();
const HEAD: Style = AnsiColor::Cyan.on_default().bold();

/// What the scenario's rulebook holds.
pub(crate) fn rulebook(json: &str) {
    let Ok(book) = Rulebook::parse(json) else { return };
    println!("{HEAD}{}{HEAD:#}", book.title.as_deref().unwrap_or_default());
    println!(
        "{DIM}{} price lists, {} contracts, {} promotions, {} charges, {} products, {} tax rates{DIM:#}",
        book.price_lists.len(),
        book.contracts.len(),
        book.promotions.len(),
        book.charges.len(),
        book.products.len(),
        book.taxes.as_ref().map_or(0, |taxes| taxes.rates.len()),
    );
}

/// The heading of a request.
pub(crate) fn title(number: usize, title: &str) {
    println!();
    println!("{HEAD}{number:>2}  {title}{HEAD:#}");
}

/// Who buys, where and when.
pub(crate) fn buyer(request: &Request) {
    let account = request.account.as_ref().map_or("guest", |account| account.as_str());
    let unit = request.org_unit.as_ref().map(|unit| format!("/{unit}")).unwrap_or_default();
    let region = request.tax_region().map_or("no region", |region| region.as_str());
    let when = request.as_of.format("%Y-%m-%d %H:%M UTC");
    println!("{DIM}    {account}{unit}, {region}, {when}, {}{DIM:#}", request.currency);
}

/// An error: code, place, sentence.
pub(crate) fn error(error: &Error) {
    println!("    {BAD}{}{BAD:#} at {}: {}", error.code, error.path, error.detail);
}

/// A priced cart.
pub(crate) fn priced(priced: &Priced) {
    lines(priced);
    totals(priced);
    explanation(priced);
    notes(priced);
}

fn money(amount: Decimal) -> String {
    let text = amount.to_string();
    let (sign, digits) = text.strip_prefix('-').map_or(("", text.as_str()), |digits| ("-", digits));
    let (whole, fraction) =
        digits.split_once('.').map_or((digits, None), |(whole, rest)| (whole, Some(rest)));
    let mut out = String::from(sign);
    for (index, digit) in whole.chars().enumerate() {
        if index > 0 && (whole.len() - index) % 3 == 0 {
            out.push(',');
        }
        out.push(digit);
    }
    if let Some(fraction) = fraction {
        out.push('.');
        out.push_str(fraction);
    }
    out
}

/// A unit price with at least the currency's digits.
fn unit_price(price: Decimal, currency: Currency) -> String {
    let mut price = price.normalize();
    if price.scale() < currency.exponent() {
        price.rescale(currency.exponent());
    }
    money(price)
}

fn lines(priced: &Priced) {
    println!(
        "    {BOLD}{:<10} {:>12} {:>12} {:>12} {:>11} {:>12} {:>10} {:>12}  {}{BOLD:#}",
        "SKU", "Quantity", "Unit price", "Subtotal", "Discount", "Net", "Tax", "Gross", "Source"
    );
    for line in &priced.lines {
        if line.status == LineStatus::Priced {
            line_row(line, priced.currency);
        } else {
            let reasons: Vec<&str> = line.reasons.iter().map(|(_, sentence)| sentence.as_str()).collect();
            println!(
                "    {:<10} {:>12} {WARN}{}{WARN:#}: {}",
                line.sku.as_str(),
                quantity(line),
                line.status,
                reasons.join("; ")
            );
        }
    }
    for gift in &priced.gifts {
        println!(
            "    {:<10} {:>12} {GOOD}free{GOOD:#}, promotion {}",
            gift.sku.as_str(),
            gift.quantity.to_string(),
            gift.promotion
        );
    }
    for charge in &priced.charges {
        let discount = charge.subtotal - charge.total;
        println!(
            "    {:<10} {:>12} {:>12} {:>12} {:>11} {:>12} {:>10} {:>12}  charge",
            charge.id.as_str(),
            "",
            "",
            money(charge.subtotal),
            blank_zero(-discount),
            money(charge.net),
            blank_zero(charge.tax),
            money(charge.gross),
        );
    }
}

fn line_row(line: &PricedLine, currency: Currency) {
    println!(
        "    {:<10} {:>12} {:>12} {:>12} {:>11} {:>12} {:>10} {:>12}  {}",
        line.sku.as_str(),
        quantity(line),
        line.unit_price.map_or_else(|| "mixed".into(), |price| unit_price(price, currency)),
        money(line.subtotal),
        blank_zero(-line.discount),
        money(line.net),
        blank_zero(line.tax),
        money(line.gross),
        line.parts.iter().filter_map(|part| part.rule.as_deref()).collect::<Vec<_>>().join(" + "),
    );
    if line.parts.len() > 1 {
        for part in &line.parts {
            let price = part.unit_price.map_or_else(|| "mixed".into(), |price| unit_price(price, currency));
            println!(
                "    {DIM}{:<10} {:>12} {:>12} {:>12}  {}{DIM:#}",
                "",
                part.quantity.to_string(),
                price,
                money(part.amount),
                part.rule.as_deref().unwrap_or_default()
            );
        }
    }
    for discount in &line.discounts {
        println!(
            "    {DIM}{:<10} {:>12} {:>12} {:>12} {:>11}  promotion {}{DIM:#}",
            "",
            "",
            "",
            "",
            money(-discount.amount),
            discount.promotion
        );
    }
}

fn quantity(line: &PricedLine) -> String {
    format!("{} {}", line.quantity, line.unit)
}

fn blank_zero(amount: Decimal) -> String {
    if amount.is_zero() { String::new() } else { money(amount) }
}

fn totals(priced: &Priced) {
    let totals = &priced.totals;
    println!(
        "    {BOLD}{:<10} {:>12} {:>12} {:>12} {:>11} {:>12} {:>10} {:>12}{BOLD:#}  {}",
        "Total",
        "",
        "",
        money(totals.subtotal),
        blank_zero(-totals.discount),
        money(totals.net),
        blank_zero(totals.tax),
        money(totals.gross),
        priced.currency,
    );
    for tax in &priced.taxes {
        println!(
            "    {DIM}{} {} {} % of {}: {}{DIM:#}",
            tax.tax,
            tax.kind,
            tax.rate,
            money(tax.base),
            money(tax.amount)
        );
    }
    if !totals.due_later.is_zero() {
        println!("    {DIM}due now {}, later {}{DIM:#}", money(totals.due_now), money(totals.due_later));
    }
}

/// The waterfall of the first line, and why each candidate lost.
fn explanation(priced: &Priced) {
    let Some(first) = priced.explanation.as_ref().and_then(|explanation| explanation.lines.first()) else {
        return;
    };
    let Some(line) = priced.lines.first() else { return };
    println!("    {BOLD}Why line 1, {}, costs what it costs{BOLD:#}", line.sku);
    waterfall(first);
    for candidate in &first.candidates {
        let rule = candidate.rule.as_deref().unwrap_or("the line's own price");
        let price = candidate.unit_price.map(|price| unit_price(price, priced.currency)).unwrap_or_default();
        match candidate.lost {
            None => println!("      {GOOD}won {GOOD:#} {rule:<48} {price:>12}"),
            Some(reason) => {
                println!("      {DIM}lost{DIM:#} {rule:<48} {price:>12}  {DIM}{}{DIM:#}", reason.sentence());
            }
        }
    }
}

fn waterfall(line: &LineExplanation) {
    for step in &line.waterfall {
        let total = matches!(step.kind, StepKind::Total | StepKind::Gross);
        let change = if total || step.change.is_zero() { String::new() } else { money(step.change) };
        let rule = step.rule.as_deref().unwrap_or_default();
        println!("      {:<10} {rule:<48} {change:>12} {:>12}", step.kind.as_str(), money(step.amount));
    }
}

fn notes(priced: &Priced) {
    for issue in &priced.issues {
        println!("    {WARN}issue{WARN:#} {} at {}: {}", issue.0.code, issue.0.path, issue.0.detail);
    }
    for need in &priced.needs {
        println!("    {WARN}needs{WARN:#} {} of {}", need.fact, need.key);
    }
    for approval in &priced.approvals {
        println!(
            "    {WARN}approval{WARN:#} line {}: {} is {} under floor {} ({})",
            approval.line,
            money(approval.total),
            money(approval.concession),
            approval.floor,
            money(approval.least)
        );
    }
    for hint in &priced.hints {
        let line = hint.line.as_ref().map(|line| format!("line {line}, ")).unwrap_or_default();
        let facts: Vec<String> =
            hint.facts.iter().map(|(name, value)| format!("{} {value}", name.replace('_', " "))).collect();
        println!(
            "    {GOOD}hint{GOOD:#} {line}{}: {}",
            hint.kind.as_str().replace('_', " "),
            facts.join(", ")
        );
    }
}
