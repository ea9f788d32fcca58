//! Accounts of a given size, and inputs to step them with.

use chrono::{DateTime, TimeDelta, TimeZone as _, Utc};
use recoup::id::AccountId;
use recoup::{Account, Engine, Input, Outcome};
use serde_json::{Value, json};

/// A rulebook with prices, a policy over 500, a tolerance and a calendar.
const RULEBOOK: &str = r#"{ "rulebook": "1", "id": "bench", "currency": "USD", "time_zone": "America/New_York",
  "price_lists": [ { "id": "base", "prices": [
    { "sku": "S0", "price": "0.25" }, { "sku": "S1", "price": "1.10" }, { "sku": "S2", "price": "12.00" }, { "sku": "S3", "price": "84.00" },
    { "sku": "S4", "price": "3.00" }, { "sku": "S5", "price": "0.40" }, { "sku": "S6", "price": "7.77" }, { "sku": "S7", "price": "2.50" },
    { "sku": "S8", "price": "9.10" }, { "sku": "S9", "price": "0.05" }, { "sku": "S10", "price": "4.00" }, { "sku": "S11", "price": "6.00" },
    { "sku": "S12", "price": "1.00" }, { "sku": "S13", "price": "2.00" }, { "sku": "S14", "price": "5.50" }, { "sku": "S15", "price": "8.00" },
    { "sku": "S16", "price": "0.90" }, { "sku": "S17", "price": "0.33" }, { "sku": "S18", "price": "2.20" }, { "sku": "S19", "price": "1.70" } ] } ],
  "approvals": [ { "id": "large", "when": { "order_total": { "over": "500", "currency": "USD", "basis": "gross" } },
    "stages": [ [ { "by": [ { "role": "approver" } ] } ] ] } ] }"#;

/// How large an account is.
#[derive(Debug, Clone, Copy)]
pub struct Size {
    /// People; the first ones are the buyer `p0` and the approver `p1`.
    pub contacts: u32,
    /// Open carts, `c0` and so on.
    pub carts: u32,
    /// Lines of each, up to 20.
    pub lines: u32,
}

impl Size {
    /// What most accounts look like.
    pub const TYPICAL: Self = Self { contacts: 50, carts: 10, lines: 20 };
}

/// An account with its engine, its clock and a count of inputs.
#[derive(Debug, Clone)]
pub struct Desk {
    /// The engine.
    pub engine: Engine,
    /// The account.
    pub account: Account,
    now: DateTime<Utc>,
    count: u64,
}

impl Desk {
    /// An account of this size.
    ///
    /// # Panics
    /// If the account can't be made, which would be a fault of this program.
    #[must_use]
    pub fn new(size: Size) -> Self {
        let engine = Engine::compile(RULEBOOK).expect("the rulebook is sound");
        let account = Account::new(AccountId::new("bench").expect("an id"));
        let now = Utc.with_ymd_and_hms(2026, 11, 23, 14, 0, 0).single().expect("a time");
        let mut desk = Self { engine, account, now, count: 0 };
        let contacts: Vec<Value> = (0..size.contacts)
            .map(|number| {
                let role = if number == 1 { "approver" } else { "buyer" };
                json!({ "id": format!("p{number}"), "memberships": [ { "unit": "hq", "roles": [ role ] } ] })
            })
            .collect();
        let company = json!({ "account": "bench", "units": [ { "id": "hq" } ], "contacts": contacts });
        desk.must(json!({ "command": "account.sync_profile", "version": 1, "company": company }));
        for cart in 0..size.carts {
            let lines: Vec<Value> = (0..size.lines)
                .map(|line| json!({ "sku": format!("S{}", line % 20), "quantity": 1 + line % 5 }))
                .collect();
            desk.must(json!({ "actor": "p0", "command": "cart.create", "cart": format!("c{cart}"),
                              "new": { "unit": "hq", "currency": "USD" }, "lines": lines }));
        }
        desk
    }

    /// The next input, with an id of its own.
    ///
    /// # Panics
    /// If it is no input.
    pub fn input(&mut self, mut fields: Value) -> Input {
        self.count += 1;
        fields["id"] = format!("in-{}", self.count).into();
        Input::parse(fields.to_string()).expect("an input")
    }

    /// A change of the quantity of the first line of the first cart, from its version that is there.
    ///
    /// # Panics
    /// If there is no cart.
    pub fn edit(&mut self) -> Input {
        let id = recoup::id::CartId::new("c0").expect("an id");
        let cart = self.account.cart(&id).expect("a cart");
        let line = cart.lines()[0].clone();
        let quantity = 1 + self.count % 7;
        self.input(json!({ "actor": "p0", "command": "cart.edit_line", "cart": "c0", "line": line.id.as_str(), "seen": line.version,
                           "edit": { "what": "set_quantity", "quantity": quantity.to_string() } }))
    }

    /// Steps the account, a second after the step before.
    ///
    /// # Panics
    /// If the step is refused.
    pub fn step(&mut self, input: &Input) -> Outcome {
        self.now += TimeDelta::seconds(1);
        self.engine.step(&mut self.account, input, self.now).expect("the step is allowed")
    }

    /// Makes an input and steps the account with it.
    pub fn must(&mut self, fields: Value) -> Outcome {
        let input = self.input(fields);
        self.step(&input)
    }
}
