//! A real wholesaler's invoices, priced to the cent.
//!
//! ```text
//! cargo run --release -p recoup-examples --bin wholesale -- --invoices FILE.csv[.gz] --tiers FILE.json [--json]
//! ```
//!
//! Builds a price book from a table of quantity breaks, prices every invoice as a cart in GBP and compares each unit price with
//! the one invoiced. Rows that can't be a line of a cart are counted and reported, never fatal.

mod input;
mod report;

use std::process::ExitCode;
use std::time::Instant;

use indicatif::{ProgressBar, ProgressStyle};
use recoup::pricing::{Line, PriceRow, Request};
use recoup::{Engine, id};
use rust_decimal::Decimal;

use input::{Arguments, Invoice, Tier};
use report::Report;

const RULEBOOK: &str = r#"{
    "rulebook": "1", "id": "wholesale", "currency": "GBP", "time_zone": "Europe/London",
    "price_lists": [ { "id": "breaks" } ]
}"#;

fn main() -> ExitCode {
    match Arguments::read().and_then(|arguments| run(&arguments)) {
        Ok(()) => ExitCode::SUCCESS,
        Err(message) => {
            eprintln!("{message}");
            ExitCode::FAILURE
        }
    }
}

fn run(arguments: &Arguments) -> Result<(), String> {
    let start = Instant::now();
    let tiers = input::tiers(&arguments.tiers)?;
    let invoices = input::invoices(&arguments.invoices)?;
    let engine = engine(&tiers)?;
    let bar = ProgressBar::new(invoices.carts.len() as u64).with_style(
        ProgressStyle::with_template("{bar:40} {pos}/{len} invoices, {eta} left")
            .map_err(|error| error.to_string())?,
    );
    let mut report = Report::new(&invoices);
    for invoice in invoices.carts.values() {
        price(&engine, invoice, &tiers, &mut report);
        bar.inc(1);
    }
    bar.finish_and_clear();
    report.seconds = start.elapsed().as_secs_f64();
    if arguments.json {
        report.print_json()
    } else {
        report.print(&tiers)
    }
    Ok(())
}

/// An engine whose price book is the table of quantity breaks.
fn engine(tiers: &std::collections::BTreeMap<String, Tier>) -> Result<Engine, String> {
    let rows = tiers.iter().flat_map(|(sku, tier)| {
        let list = PriceRow::new("breaks", sku, tier.list_price);
        [list, PriceRow { from: tier.break_quantity, price: tier.break_price, ..list }]
    });
    Engine::builder(RULEBOOK).prices(rows).compile().map_err(|faults| faults.to_string())
}

/// Prices one invoice as a cart and notes how each line compares.
fn price(
    engine: &Engine,
    invoice: &Invoice,
    tiers: &std::collections::BTreeMap<String, Tier>,
    report: &mut Report,
) {
    let Ok(request) = cart(invoice, tiers) else {
        report.refused += invoice.lines.len();
        return;
    };
    let priced = match engine.price(&request) {
        Ok(priced) => priced,
        Err(error) => {
            report.refuse(invoice, &error);
            return;
        }
    };
    for (line, priced) in invoice.lines.iter().zip(&priced.lines) {
        if let Some(tier) = tiers.get(&line.sku) {
            report.compare(line, tier, priced.unit_price);
        }
    }
}

/// The cart of an invoice. A SKU that the table does not know brings its own facts, so that it is a line without a price and not an
/// unknown one.
fn cart(invoice: &Invoice, tiers: &std::collections::BTreeMap<String, Tier>) -> recoup::Result<Request> {
    let mut request = Request::new("GBP", invoice.at)?;
    if let Some(customer) = &invoice.customer {
        request = request.account(customer)?;
    }
    for line in &invoice.lines {
        let mut wanted = Line::new(id::Sku::new(&line.sku)?, Decimal::from(line.quantity));
        if !tiers.contains_key(&line.sku) {
            wanted.facts = Some(recoup::pricing::LineFacts::default());
        }
        request.lines.push(wanted);
    }
    Ok(request)
}
