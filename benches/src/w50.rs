//! W50: a cart of 50 lines over a table of 5 groups with 10 quantity tiers, a contract that overrides two groups, a promotion of
//! 10 % on groups 2 and 3 from quantity 25, 8.25 % tax, and the totals that were published with it.

#![expect(clippy::missing_panics_doc, reason = "a workload that can't be set up ends the bench")]

use std::fmt::Write as _;
use std::hint::black_box;
use std::path::PathBuf;

use recoup::pricing::{Explain, Prepared, Totals};
use recoup::{Engine, Request};
use rust_decimal::Decimal;
use serde_json::{Value, json};

/// The promotion applies from this quantity on.
pub const PROMOTED_FROM: i64 = 25;
/// The groups it applies to.
pub const PROMOTED: [usize; 2] = [2, 3];
/// Hundredths of a percent of tax.
pub const TAX: i64 = 825;

/// The workload as it was published.
#[derive(Debug, Clone)]
pub struct W50 {
    file: Value,
}

/// Four totals in cents.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Cents {
    /// Before the promotion.
    pub subtotal: i64,
    /// What the promotion took.
    pub discount: i64,
    /// The tax.
    pub tax: i64,
    /// What is to be paid.
    pub total: i64,
}

/// A line in integers.
#[derive(Debug, Clone, Copy)]
pub struct Item {
    /// Its group.
    pub group: usize,
    /// How many.
    pub quantity: i64,
}

/// The prices of one group for this buyer: from each quantity on, in cents.
pub type Tiers = Vec<(i64, i64)>;

impl W50 {
    /// The published workload; `None` where the file is absent.
    #[must_use]
    pub fn published() -> Option<Self> {
        let path = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../shared/bench/w50.json");
        let text = std::fs::read_to_string(path).ok()?;
        Some(Self { file: serde_json::from_str(&text).expect("w50.json is JSON") })
    }

    /// The published totals.
    #[must_use]
    pub fn expected(&self) -> Cents {
        let cents = |name: &str| self.file["expected"][name].as_i64().expect("cents");
        Cents {
            subtotal: cents("subtotal"),
            discount: cents("discount"),
            tax: cents("tax"),
            total: cents("total"),
        }
    }

    /// The published row of each line: unit price, subtotal, discount and tax in cents.
    #[must_use]
    pub fn rows(&self) -> Vec<[i64; 4]> {
        let rows = self.file["rows"].as_array().expect("rows").iter();
        rows.map(|row| [0, 1, 2, 3].map(|column: usize| row[column].as_i64().expect("cents"))).collect()
    }

    /// The lines.
    #[must_use]
    pub fn items(&self) -> Vec<Item> {
        let number = |value: &Value| value.as_i64().expect("an integer");
        let lines = self.file["cart"]["lines"].as_array().expect("lines").iter();
        lines
            .map(|line| Item {
                group: usize::try_from(number(&line["group"])).expect("a group"),
                quantity: number(&line["qty"]),
            })
            .collect()
    }

    /// The list's tiers of a group.
    #[must_use]
    pub fn listed(&self, group: usize) -> Tiers {
        let cents = |value: &Value| value.as_i64().expect("cents");
        let bounds = self.file["tiers"].as_array().expect("tiers").iter().map(cents);
        bounds.zip(self.file["table"][group].as_array().expect("a row").iter().map(cents)).collect()
    }

    /// The contract's tiers of a group.
    #[must_use]
    pub fn contracted(&self, group: usize) -> Option<Tiers> {
        let tiers = self.file["contract"]["C1"][group.to_string()].as_array()?.iter();
        Some(
            tiers
                .map(|tier| (tier[0].as_i64().expect("a bound"), tier[1].as_i64().expect("cents")))
                .collect(),
        )
    }

    /// The same as a rulebook: a list with a row for each SKU, a contract with a term for each group that it overrides.
    #[must_use]
    pub fn rulebook(&self, lines: usize) -> String {
        let items = self.repeated(lines);
        let tiers = |tiers: Tiers| -> Vec<Value> {
            let rungs = tiers.into_iter();
            rungs
                .map(|(from, cents)| json!({ "from": from, "price": Decimal::new(cents, 2).to_string() }))
                .collect()
        };
        let each = || items.iter().enumerate();
        let rows =
            each().map(|(index, item)| json!({ "sku": sku(index), "tiers": tiers(self.listed(item.group)) }));
        let products =
            each().map(|(index, item)| json!({ "sku": sku(index), "unit": "each", "categories": [category(item.group)] }));
        let terms = (0..5).filter_map(|group| {
            let contracted = self.contracted(group)?;
            Some(json!({ "id": category(group), "category": category(group), "tiers": tiers(contracted) }))
        });
        json!({
            "rulebook": "1", "id": "w50", "currency": "USD", "time_zone": "UTC", "contract_prices": "prevail",
            "price_lists": [{ "id": "base", "prices": rows.collect::<Vec<_>>() }],
            "contracts": [{ "id": "C1", "account": "acme", "terms": terms.collect::<Vec<_>>() }],
            "promotions": [{ "id": "volume", "order": 1, "then": { "percent_off": "10" },
                "when": { "category": PROMOTED.map(category), "quantity": { "at_least": PROMOTED_FROM } } }],
            "taxes": { "rates": [{ "tax": "sales", "rate": Decimal::new(TAX, 2).to_string() }] },
            "categories": (0..5).map(|group| json!({ "id": category(group) })).collect::<Vec<_>>(),
            "products": products.collect::<Vec<_>>(),
        })
        .to_string()
    }

    /// The engine for carts of so many lines.
    #[must_use]
    pub fn engine(&self, lines: usize) -> Engine {
        Engine::compile(self.rulebook(lines)).unwrap_or_else(|faults| panic!("{faults}"))
    }

    /// The cart, its lines repeated under further SKUs up to so many.
    #[must_use]
    pub fn request(&self, lines: usize, explain: Explain) -> Request {
        let at = chrono::DateTime::from_timestamp(1_780_000_000, 0).expect("an instant");
        let request = Request::new("USD", at).and_then(|request| request.account("acme")).expect("a request");
        let items = self.repeated(lines).into_iter().enumerate();
        let request = items.fold(request, |request, (index, item)| {
            request.line(&sku(index), item.quantity).expect("a line")
        });
        request.explain(explain)
    }

    fn repeated(&self, lines: usize) -> Vec<Item> {
        self.items().into_iter().cycle().take(lines).collect()
    }
}

impl Cents {
    /// The totals of a result.
    #[must_use]
    pub fn of(totals: &Totals) -> Self {
        let cents = |amount: Decimal| i64::try_from(amount.mantissa()).expect("cents");
        Self {
            subtotal: cents(totals.subtotal),
            discount: cents(totals.discount),
            tax: cents(totals.tax),
            total: cents(totals.gross),
        }
    }
}

/// Sets the quantity of every line, so that every line is evaluated again, and asks for the totals.
pub fn reprice(cart: &mut Prepared, quantities: &[Decimal]) -> Totals {
    for (index, quantity) in quantities.iter().enumerate() {
        cart.set_quantity(index, *quantity).expect("a quantity");
    }
    cart.totals().expect("totals")
}

/// The same, and reads every line: its amounts, where its price is from, what each promotion took.
pub fn reprice_with_summary(cart: &mut Prepared, quantities: &[Decimal]) -> Totals {
    let totals = reprice(cart, quantities);
    for index in 0..quantities.len() {
        let line = cart.line(index).expect("a line");
        for amount in [line.subtotal(), line.total(), line.tax(), line.gross()] {
            black_box(&amount);
        }
        black_box((&line.unit_price(), &line.source(), &line.rule()));
        for taken in line.promotions() {
            black_box(&taken);
        }
    }
    totals
}

fn sku(index: usize) -> String {
    let mut sku = String::new();
    write!(sku, "SKU-{index:05}").expect("text");
    sku
}

fn category(group: usize) -> String {
    format!("g{group}")
}
