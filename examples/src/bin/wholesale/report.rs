//! What came out: how many lines were priced as they were invoiced, and for the worst SKUs why not.

use std::collections::BTreeMap;

use anstream::println;
use anstyle::Style;
use rust_decimal::Decimal;

use crate::input::{Invoice, InvoiceLine, Invoices, Tier};

const BOLD: Style = Style::new().bold();

/// The counts of a run.
pub struct Report<'a> {
    invoices: &'a Invoices,
    pub seconds: f64,
    /// Lines whose SKU is in the table.
    priced: usize,
    /// Of those, lines invoiced at one of the two prices of the table.
    at_known_price: usize,
    /// Of those, lines priced exactly as invoiced.
    matched: usize,
    /// Lines of carts that the engine refused.
    pub refused: usize,
    first_refusal: Option<String>,
    worst: BTreeMap<String, Missed>,
}

/// How the lines of a SKU were missed.
#[derive(Default)]
struct Missed {
    /// Invoiced at the break price although the quantity is below the break.
    early: usize,
    /// Invoiced at the list price although the quantity reaches the break.
    late: usize,
    lines: usize,
}

impl Missed {
    fn count(&self) -> usize {
        self.early + self.late
    }
}

impl<'a> Report<'a> {
    pub fn new(invoices: &'a Invoices) -> Self {
        Self {
            invoices,
            seconds: 0.0,
            priced: 0,
            at_known_price: 0,
            matched: 0,
            refused: 0,
            first_refusal: None,
            worst: BTreeMap::new(),
        }
    }

    /// Notes an invoice that the engine refused.
    pub fn refuse(&mut self, invoice: &Invoice, error: &recoup::Error) {
        self.refused += invoice.lines.len();
        self.first_refusal.get_or_insert_with(|| error.to_string());
    }

    /// Compares a line of the table with what the engine says.
    pub fn compare(&mut self, line: &InvoiceLine, tier: &Tier, price: Option<Decimal>) {
        self.priced += 1;
        let missed = self.worst.entry(line.sku.clone()).or_default();
        if line.unit_price != tier.list_price && line.unit_price != tier.break_price {
            return;
        }
        self.at_known_price += 1;
        missed.lines += 1;
        if price == Some(line.unit_price) {
            self.matched += 1;
        } else if line.unit_price == tier.break_price {
            missed.early += 1;
        } else {
            missed.late += 1;
        }
    }

    /// One object on one line.
    pub fn print_json(&self) {
        let object = serde_json::json!({
            "invoices": self.invoices.carts.len(),
            "lines": self.invoices.rows,
            "priced_lines": self.priced,
            "lines_at_known_price": self.at_known_price,
            "lines_matched": self.matched,
            "seconds": (self.seconds * 1000.0).round() / 1000.0,
            "lines_per_second": self.lines_per_second().round(),
        });
        println!("{object}");
    }

    fn lines_per_second(&self) -> f64 {
        self.invoices.rows as f64 / self.seconds.max(f64::EPSILON)
    }

    pub fn print(&self, tiers: &BTreeMap<String, Tier>) {
        let row = |name: &str, value: String| println!("{name:<52} {value:>12}");
        row("invoices priced", self.invoices.carts.len().to_string());
        row("rows in the file", self.invoices.rows.to_string());
        row("  of cancelled invoices, left out", self.invoices.cancelled.to_string());
        row("  with a quantity of zero or below, left out", self.invoices.no_quantity.to_string());
        row("  with a price of zero or below, left out", self.invoices.no_price.to_string());
        row("  malformed, left out", self.invoices.malformed.to_string());
        row("  in carts that the engine refused", self.refused.to_string());
        if let Some(refusal) = &self.first_refusal {
            println!("    the first refusal: {refusal}");
        }
        row("lines whose SKU is in the table", self.priced.to_string());
        row("  of those invoiced at one of its two prices", share(self.at_known_price, self.priced));
        row("    of those priced exactly as invoiced", share(self.matched, self.at_known_price));
        row("seconds, from start to end", format!("{:.2}", self.seconds));
        row("rows a second", format!("{:.0}", self.lines_per_second()));
        row("peak memory", peak_memory().unwrap_or_else(|| "not known here".into()));
        self.print_worst(tiers);
    }

    fn print_worst(&self, tiers: &BTreeMap<String, Tier>) {
        let mut worst: Vec<_> = self.worst.iter().filter(|(_, missed)| missed.count() > 0).collect();
        worst.sort_by(|a, b| b.1.count().cmp(&a.1.count()).then_with(|| a.0.cmp(b.0)));
        println!();
        println!("{BOLD}{:<10} {:>7} {:>7}  why{BOLD:#}", "SKU", "missed", "of");
        for (sku, missed) in worst.into_iter().take(10) {
            let Some(tier) = tiers.get(sku) else { continue };
            let mut why = Vec::new();
            if missed.early > 0 {
                why.push(format!(
                    "{} at {} below {} units",
                    missed.early, tier.break_price, tier.break_quantity
                ));
            }
            if missed.late > 0 {
                why.push(format!(
                    "{} at {} from {} units on",
                    missed.late, tier.list_price, tier.break_quantity
                ));
            }
            println!("{sku:<10} {:>7} {:>7}  {}", missed.count(), missed.lines, why.join(", "));
        }
    }
}

fn share(part: usize, whole: usize) -> String {
    let percent = if whole == 0 { 0.0 } else { part as f64 * 100.0 / whole as f64 };
    format!("{part} = {percent:.2} %")
}

/// The greatest resident memory of this process, where the system tells.
fn peak_memory() -> Option<String> {
    let status = std::fs::read_to_string("/proc/self/status").ok()?;
    let line = status.lines().find(|line| line.starts_with("VmHWM"))?;
    let kilobytes: u64 = line.split_whitespace().nth(1)?.parse().ok()?;
    Some(format!("{} MB", kilobytes / 1024))
}
