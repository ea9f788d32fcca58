//! Reads the command line, the invoice lines and the table of quantity breaks.

use std::collections::BTreeMap;
use std::fs::File;
use std::io::{BufReader, Read};
use std::path::{Path, PathBuf};

use chrono::{DateTime, NaiveDateTime, Utc};
use rust_decimal::Decimal;

/// What was asked on the command line.
pub struct Arguments {
    pub invoices: PathBuf,
    pub tiers: PathBuf,
    pub json: bool,
}

impl Arguments {
    pub fn read() -> Result<Self, String> {
        const USAGE: &str = "usage: wholesale --invoices FILE.csv[.gz] --tiers FILE.json [--json]";
        let (mut invoices, mut tiers, mut json) = (None, None, false);
        let mut arguments = std::env::args_os().skip(1);
        while let Some(argument) = arguments.next() {
            match argument.to_str() {
                Some("--invoices") => invoices = arguments.next(),
                Some("--tiers") => tiers = arguments.next(),
                Some("--json") => json = true,
                _ => return Err(format!("{} is not understood; {USAGE}", argument.display())),
            }
        }
        let (Some(invoices), Some(tiers)) = (invoices, tiers) else { return Err(USAGE.into()) };
        Ok(Self { invoices: invoices.into(), tiers: tiers.into(), json })
    }
}

/// One row of the table of quantity breaks.
pub struct Tier {
    pub list_price: Decimal,
    pub break_quantity: Decimal,
    pub break_price: Decimal,
}

/// The invoices that can be priced, and what was left out.
#[derive(Default)]
pub struct Invoices {
    pub carts: BTreeMap<String, Invoice>,
    /// Rows of the file.
    pub rows: usize,
    /// Rows of cancelled invoices (number begins with C).
    pub cancelled: usize,
    /// Rows with a quantity of zero or below on invoices that are not cancelled.
    pub no_quantity: usize,
    /// Rows with a price of zero or below.
    pub no_price: usize,
    /// Rows that can't be read.
    pub malformed: usize,
}

/// An invoice: its lines become a cart.
pub struct Invoice {
    pub at: DateTime<Utc>,
    pub customer: Option<String>,
    pub lines: Vec<InvoiceLine>,
}

/// A line as it was invoiced.
pub struct InvoiceLine {
    pub sku: String,
    pub quantity: i64,
    pub unit_price: Decimal,
}

/// Reads the table: `tiers` is an array of `[sku, list price, break quantity, break price, ..]`.
pub fn tiers(path: &Path) -> Result<BTreeMap<String, Tier>, String> {
    let text = std::fs::read_to_string(path).map_err(|error| format!("{}: {error}", path.display()))?;
    let table: serde_json::Value =
        serde_json::from_str(&text).map_err(|error| format!("{}: {error}", path.display()))?;
    let rows = table
        .get("tiers")
        .and_then(serde_json::Value::as_array)
        .ok_or("the tier file has no array \"tiers\"")?;
    rows.iter()
        .enumerate()
        .map(|(index, row)| {
            tier(row)
                .ok_or_else(|| format!("row {index} of the tier file is not [sku, price, quantity, price]"))
        })
        .collect()
}

fn tier(row: &serde_json::Value) -> Option<(String, Tier)> {
    let decimal = |index: usize| match row.get(index)? {
        serde_json::Value::String(text) => recoup::document::decimal_from_text(text).ok(),
        // An integer by its text; a JSON float is refused.
        serde_json::Value::Number(number) => recoup::document::decimal_from_text(&number.to_string()).ok(),
        _ => None,
    };
    let sku = row.get(0)?.as_str()?.to_string();
    Some((sku, Tier { list_price: decimal(1)?, break_quantity: decimal(2)?, break_price: decimal(3)? }))
}

/// Reads the invoice lines and groups them by invoice.
pub fn invoices(path: &Path) -> Result<Invoices, String> {
    let file = File::open(path).map_err(|error| format!("{}: {error}", path.display()))?;
    let plain: Box<dyn Read> = if path.extension().is_some_and(|extension| extension == "gz") {
        Box::new(flate2::read::MultiGzDecoder::new(BufReader::new(file)))
    } else {
        Box::new(BufReader::new(file))
    };
    let mut reader = csv::ReaderBuilder::new().flexible(true).from_reader(plain);
    let columns = Columns::find(reader.byte_headers().map_err(|error| error.to_string())?)?;
    let mut invoices = Invoices::default();
    let mut record = csv::ByteRecord::new();
    loop {
        match reader.read_byte_record(&mut record) {
            Ok(false) => return Ok(invoices),
            Ok(true) => columns.take(&record, &mut invoices),
            Err(error) if error.is_io_error() => return Err(error.to_string()),
            Err(_) => {
                invoices.rows += 1;
                invoices.malformed += 1;
            }
        }
    }
}

/// Where each field stands.
struct Columns {
    invoice: usize,
    sku: usize,
    quantity: usize,
    date: usize,
    price: usize,
    customer: usize,
}

impl Columns {
    fn find(header: &csv::ByteRecord) -> Result<Self, String> {
        let column = |name: &str| {
            let found = header.iter().position(|field| field.trim_ascii() == name.as_bytes());
            found.ok_or_else(|| format!("the invoice file has no column {name}"))
        };
        Ok(Self {
            invoice: column("InvoiceNo")?,
            sku: column("StockCode")?,
            quantity: column("Quantity")?,
            date: column("InvoiceDate")?,
            price: column("UnitPrice")?,
            customer: column("CustomerID")?,
        })
    }

    fn take(&self, record: &csv::ByteRecord, invoices: &mut Invoices) {
        invoices.rows += 1;
        let text =
            |index: usize| record.get(index).and_then(|field| std::str::from_utf8(field).ok()).map(str::trim);
        let Some(number) = text(self.invoice).filter(|number| !number.is_empty()) else {
            invoices.malformed += 1;
            return;
        };
        if number.starts_with('C') {
            invoices.cancelled += 1;
            return;
        }
        let at =
            text(self.date).and_then(|date| NaiveDateTime::parse_from_str(date, "%Y-%m-%d %H:%M:%S").ok());
        let quantity = text(self.quantity).and_then(|quantity| quantity.parse::<i64>().ok());
        let price = text(self.price).and_then(|price| recoup::document::decimal_from_text(price).ok());
        let sku = text(self.sku).filter(|sku| recoup::id::Sku::new(sku).is_ok());
        let (Some(at), Some(quantity), Some(unit_price), Some(sku)) = (at, quantity, price, sku) else {
            invoices.malformed += 1;
            return;
        };
        if quantity <= 0 {
            invoices.no_quantity += 1;
        } else if unit_price <= Decimal::ZERO {
            invoices.no_price += 1;
        } else {
            let customer = text(self.customer).filter(|customer| !customer.is_empty());
            let customer =
                customer.map(|customer| customer.strip_suffix(".0").unwrap_or(customer).to_string());
            let invoice = invoices.carts.entry(number.to_string()).or_insert_with(|| Invoice {
                // The file has local times without a zone; no price in it depends on the hour.
                at: at.and_utc(),
                customer,
                lines: Vec::new(),
            });
            invoice.lines.push(InvoiceLine { sku: sku.to_string(), quantity, unit_price });
        }
    }
}
