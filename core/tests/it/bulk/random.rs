//! Random price rows, the rulebooks that say the same, and the carts that tell whether they do.

use std::fmt::Write as _;

use chrono::{DateTime, Utc};
use proptest::prelude::*;
use recoup::pricing::{Explain, PriceRow};
use recoup::time::{When, date_from_text};
use recoup::{Engine, Request};
use rust_decimal::Decimal;

pub(crate) const RULEBOOK: &str = r#"{ "rulebook": "1", "id": "bulk", "currency": "USD", "time_zone": "UTC",
  "combine": { "strategy": "best_for_buyer" },
  "price_lists": [ { "id": "gold", "priority": 5 }, { "id": "base" } ] }"#;

pub(crate) const LISTS: [&str; 2] = ["base", "gold"];
const UNITS: [Option<&str>; 3] = [None, Some("case"), Some("m")];
/// None of them ties with another.
pub(crate) const WINDOWS: [(Option<&str>, Option<&str>); 4] = [
    (None, None),
    (Some("2026-06-01"), None),
    (Some("2026-03-01"), Some("2026-09-01")),
    (None, Some("2026-07-01")),
];
const FROMS: [&str; 6] = ["0", "1", "2.5", "5", "10.000001", "100"];

#[derive(Debug, Clone, PartialEq)]
pub(crate) struct OwnedRow {
    pub(crate) list: &'static str,
    pub(crate) sku: String,
    pub(crate) unit: Option<&'static str>,
    pub(crate) from: Decimal,
    pub(crate) price: Decimal,
    pub(crate) window: (Option<&'static str>, Option<&'static str>),
}

impl OwnedRow {
    pub(crate) fn row(&self) -> PriceRow<'_> {
        let when = |text: Option<&str>| text.map(|text| When::Date(date_from_text(text).unwrap()));
        PriceRow {
            unit: self.unit,
            from: self.from,
            valid_from: when(self.window.0),
            valid_until: when(self.window.1),
            ..PriceRow::new(self.list, &self.sku, self.price)
        }
    }

    /// What tells one row from another.
    pub(crate) fn key(
        &self,
    ) -> (&'static str, &str, Option<&'static str>, (Option<&'static str>, Option<&'static str>), Decimal)
    {
        (self.list, &self.sku, self.unit, self.window, self.from)
    }

    fn ladder(
        &self,
    ) -> (&'static str, &str, Option<&'static str>, (Option<&'static str>, Option<&'static str>)) {
        (self.list, &self.sku, self.unit, self.window)
    }
}

pub(crate) fn row() -> impl Strategy<Value = OwnedRow> {
    let choice = |count: usize| 0..count;
    let price = (0_i64..1_000_000, 0_u32..5).prop_map(|(mantissa, scale)| Decimal::new(mantissa, scale));
    (choice(2), choice(6), prop_oneof![4 => Just(0_usize), 1 => choice(3)], choice(6), choice(4), price)
        .prop_map(|(list, sku, unit, from, window, price)| OwnedRow {
            list: LISTS[list],
            sku: format!("S{sku}"),
            unit: UNITS[unit],
            from: FROMS[from].parse().unwrap(),
            price,
            window: WINDOWS[window],
        })
}

/// Rows of which no two tie.
pub(crate) fn rows() -> impl Strategy<Value = Vec<OwnedRow>> {
    proptest::collection::vec(row(), 0..60).prop_map(|mut rows| {
        rows.sort_by(|a, b| a.key().cmp(&b.key()));
        rows.dedup_by(|a, b| a.key() == b.key());
        rows
    })
}

/// Puts rows in another order, the same for the same seed.
pub(crate) fn shuffle<T>(items: &mut [T], mut seed: u64) {
    for last in (1..items.len()).rev() {
        seed = seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        items.swap(last, usize::try_from(seed >> 33).unwrap() % (last + 1));
    }
}

pub(crate) fn engine(rows: &[OwnedRow]) -> Engine {
    Engine::builder(RULEBOOK)
        .prices(rows.iter().map(OwnedRow::row))
        .compile()
        .unwrap_or_else(|faults| panic!("{faults}"))
}

/// The rulebook with these rows inside; with an empty `for`, only the general form can hold them.
pub(crate) fn as_rulebook(rows: &[OwnedRow], general: bool) -> String {
    let mut sorted = rows.to_vec();
    sorted.sort_by(|a, b| a.key().cmp(&b.key()));
    let mut prices = [String::new(), String::new()];
    for ladder in sorted.chunk_by(|a, b| a.ladder() == b.ladder()) {
        let first = &ladder[0];
        let out = &mut prices[LISTS.iter().position(|list| *list == first.list).unwrap()];
        let comma = if out.is_empty() { "" } else { ", " };
        write!(out, "{comma}{{ \"sku\": \"{}\"", first.sku).unwrap();
        if let Some(unit) = first.unit {
            write!(out, ", \"unit\": \"{unit}\"").unwrap();
        }
        let mut tiers = Vec::new();
        for row in ladder {
            if row.from.is_zero() {
                write!(out, ", \"price\": \"{}\"", row.price).unwrap();
            } else {
                tiers.push(format!("{{ \"from\": \"{}\", \"price\": \"{}\" }}", row.from, row.price));
            }
        }
        if !tiers.is_empty() {
            write!(out, ", \"tiers\": [{}]", tiers.join(", ")).unwrap();
        }
        let bounds = [("from", first.window.0), ("until", first.window.1)];
        let bounds: Vec<String> =
            bounds.iter().filter_map(|(name, day)| day.map(|day| format!("\"{name}\": \"{day}\""))).collect();
        if !bounds.is_empty() {
            write!(out, ", \"valid\": {{ {} }}", bounds.join(", ")).unwrap();
        }
        out.push_str(if general { ", \"for\": {} }" } else { " }" });
    }
    let [base, gold] = prices;
    RULEBOOK
        .replace(r#""id": "base" "#, &format!(r#""id": "base", "prices": [{base}] "#))
        .replace(r#""priority": 5 "#, &format!(r#""priority": 5, "prices": [{gold}] "#))
}

pub(crate) fn instant(text: &str) -> DateTime<Utc> {
    recoup::time::instant_from_text(text).unwrap()
}

pub(crate) fn request(at: DateTime<Utc>) -> Request {
    let mut request = Request::new("USD", at).unwrap().explain(Explain::Full);
    request.hints = true;
    request
}

/// What one line of every SKU costs, in several units, quantities and months, with every reason: or the error.
pub(crate) fn prices_of(engine: &Engine) -> Vec<String> {
    let mut all = Vec::new();
    for at in ["2026-01-15T00:00:00Z", "2026-06-15T12:00:00Z", "2026-07-15T00:00:00Z", "2027-01-01T00:00:00Z"]
    {
        for sku in 0..6 {
            for unit in [None, Some("case"), Some("m")] {
                for quantity in ["1", "3", "11", "250"] {
                    let quantity: Decimal = quantity.parse().unwrap();
                    let mut request = request(instant(at)).line(&format!("S{sku}"), quantity).unwrap();
                    request.lines[0].unit = unit.map(|unit| unit.parse().unwrap());
                    all.push(match engine.price(&request) {
                        Ok(priced) => priced.to_json(),
                        Err(error) => error.to_string(),
                    });
                }
            }
        }
    }
    all
}
