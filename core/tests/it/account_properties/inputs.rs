//! Random histories: a small company with a budget, and whatever its people, its host and time may do, sense or nonsense.

use std::collections::BTreeSet;

use chrono::{DateTime, TimeDelta, Utc};
use proptest::prelude::*;
use recoup::account::{Account, EffectKind, Fact, Input};
use recoup::approval::ApprovalEvent;
use recoup::id::AccountId;
use recoup::{Engine, Error};
use serde_json::{Value, json};

pub(crate) const START: &str = "2026-06-15T12:00:00Z";
pub(crate) const LIMIT: i64 = 1_000;

pub(crate) fn start() -> DateTime<Utc> {
    START.parse().unwrap()
}

/// A company whose carts over 100 need somebody else; quick ends, so that a history sees them.
pub(crate) fn engine() -> Engine {
    let rulebook = json!({
        "rulebook": "1", "id": "random", "currency": "USD", "time_zone": "UTC",
        "price_lists": [{ "id": "base", "prices": [{ "sku": "BOLT", "price": "60.00" }, { "sku": "NUT", "price": "0.37" }] }],
        "approvals": [{ "id": "over", "when": { "order_total": { "over": "100.00", "currency": "USD" } },
            "stages": [[{ "by": [{ "role": "approver", "in": "company" }],
                "auto": { "after": { "elapsed": "PT20H" }, "decision": "approve" } }]],
            "tolerance": { "amount_percent": "10", "quantity_percent": "10" } }],
        "carts": { "approval_holds": "PT12H", "expire_after": "PT48H" },
        "accounts": { "remember_inputs": "PT72H", "remember_at_most": 12, "keep_closed": "PT24H", "keep_orders": "PT30H" },
        "budgets": { "keep": "PT40H", "on_refused": "release" }
    });
    Engine::compile(rulebook.to_string()).unwrap_or_else(|faults| panic!("{faults}"))
}

/// The master data that every history begins with.
pub(crate) fn beginning() -> Vec<Value> {
    let company = json!({ "account": "acme", "units": [{ "id": "hq" }], "contacts": [
        { "id": "kim", "manager": "lee", "memberships": [{ "unit": "hq", "roles": ["buyer", "approver"] }] },
        { "id": "lee", "memberships": [{ "unit": "hq", "roles": ["approver"] }] },
        { "id": "pat", "memberships": [{ "unit": "hq", "roles": ["approver"] }] }
    ] });
    vec![
        json!({ "id": "profile", "command": "account.sync_profile", "version": 1, "company": company }),
        json!({ "id": "budget", "command": "budget.set", "budget": { "id": "b", "covers": { "what": "everything" }, "currency": "USD",
            "period": { "kind": "once", "time_zone": "UTC" }, "limit": format!("{LIMIT}.00") } }),
    ]
}

/// What is tried. What the state decides (versions, ids of approvals, keys) is filled in when its turn comes.
#[derive(Debug, Clone)]
pub(crate) enum Try {
    Create { cart: u8, lines: u8 },
    Command { by: u8, cart: u8, word: &'static str },
    Add { by: u8, cart: u8, sku: bool, quantity: i16 },
    Amend { by: u8, cart: u8, quantity: u8 },
    Decide { by: u8, cart: u8, word: &'static str },
    Answer { which: u8, result: &'static str },
    Delegate { from: u8, to: u8, hours: u8 },
    Revoke { from: u8, to: u8 },
    Cancel { which: u8, quantity: u8 },
    Again { back: u8 },
    Wait { minutes: u16 },
    Back { minutes: u16 },
}

const PEOPLE: [&str; 3] = ["kim", "lee", "pat"];

fn who(number: u8) -> &'static str {
    PEOPLE[usize::from(number) % PEOPLE.len()]
}

fn cart(number: u8) -> String {
    format!("c-{}", number % 3)
}

pub(crate) fn tries(most: usize) -> impl Strategy<Value = Vec<Try>> {
    let one = prop_oneof![
        3 => (any::<u8>(), 1_u8..14).prop_map(|(cart, lines)| Try::Create { cart, lines }),
        6 => (any::<u8>(), any::<u8>(), prop::sample::select(vec!["submit", "place", "place", "submit", "recall", "cancel", "freeze", "thaw", "see", "reprice"]))
            .prop_map(|(by, cart, word)| Try::Command { by, cart, word }),
        3 => (any::<u8>(), any::<u8>(), any::<bool>(), -3_i16..12).prop_map(|(by, cart, sku, quantity)| Try::Add { by, cart, sku, quantity }),
        2 => (any::<u8>(), any::<u8>(), 0_u8..14).prop_map(|(by, cart, quantity)| Try::Amend { by, cart, quantity }),
        6 => (any::<u8>(), any::<u8>(), prop::sample::select(vec!["approve", "approve", "approve", "reject", "return", "recall"]))
            .prop_map(|(by, cart, word)| Try::Decide { by, cart, word }),
        5 => (any::<u8>(), prop::sample::select(vec!["accepted", "accepted", "part", "refused", "failed", "unknown", "delivered"]))
            .prop_map(|(which, result)| Try::Answer { which, result }),
        1 => (any::<u8>(), any::<u8>(), any::<u8>()).prop_map(|(from, to, hours)| Try::Delegate { from, to, hours }),
        1 => (any::<u8>(), any::<u8>()).prop_map(|(from, to)| Try::Revoke { from, to }),
        2 => (any::<u8>(), 0_u8..5).prop_map(|(which, quantity)| Try::Cancel { which, quantity }),
        2 => any::<u8>().prop_map(|back| Try::Again { back }),
        4 => (1_u16..1_500).prop_map(|minutes| Try::Wait { minutes }),
        1 => (1_u16..5_000).prop_map(|minutes| Try::Back { minutes }),
    ];
    prop::collection::vec(one, 1..most)
}

/// One cart id over and over: each cart is ordered or thrown away, and leaves the state before the next one.
pub(crate) fn lives() -> impl Strategy<Value = Vec<Try>> {
    let results = prop::sample::select(vec!["accepted", "accepted", "part", "refused", "failed"]);
    let life = (1_u8..4, prop::collection::vec(results, 0..3)).prop_map(|(lines, results)| {
        let by = |by, word| Try::Command { by, cart: 0, word };
        let mut tries = vec![Try::Create { cart: 0, lines }, by(0, "submit")];
        tries.push(Try::Decide { by: 1, cart: 0, word: "approve" });
        for result in results {
            tries.extend([by(0, "place"), Try::Answer { which: 1, result }]);
        }
        tries.extend([by(0, "recall"), by(0, "cancel"), Try::Cancel { which: 0, quantity: lines }]);
        tries.extend([Try::Wait { minutes: 1_500 }, Try::Wait { minutes: 1_500 }]);
        tries
    });
    prop::collection::vec(life, 2..5).prop_map(|lives| lives.concat())
}

/// An account with the time outside of it and the inputs it was given.
pub(crate) struct World {
    pub(crate) engine: Engine,
    pub(crate) account: Account,
    pub(crate) now: DateTime<Utc>,
    pub(crate) given: Vec<Input>,
    keys: Vec<String>,
    /// What may never come twice.
    once: BTreeSet<String>,
}

impl World {
    pub(crate) fn new() -> Self {
        let mut world = Self {
            engine: engine(),
            account: Account::new(AccountId::new("acme").unwrap()),
            now: start(),
            given: Vec::new(),
            keys: Vec::new(),
            once: BTreeSet::new(),
        };
        for json in beginning() {
            world.step(&parse(&json)).unwrap();
        }
        world
    }

    pub(crate) fn step(&mut self, input: &Input) -> Result<recoup::account::Outcome, Error> {
        let outcome = self.engine.step(&mut self.account, input, self.now);
        if let Ok(outcome) = &outcome {
            self.noted(outcome);
        }
        outcome
    }

    /// Keys are idempotency keys, orders and approvals are known by their ids outside: none comes twice, whatever has left the
    /// state in between and whichever cart id is used again.
    pub(crate) fn noted(&mut self, outcome: &recoup::account::Outcome) {
        let keys = outcome.effects.iter().map(|effect| format!("key {}", effect.key));
        let orders = outcome.effects.iter().filter_map(|effect| match &effect.kind {
            EffectKind::PlaceOrder { order, .. } => Some(format!("order {order}")),
            _ => None,
        });
        let approvals = outcome.events.iter().filter_map(|event| match &event.fact {
            Fact::Approval { approval, what } if matches!(**what, ApprovalEvent::Requested { .. }) => {
                Some(format!("approval {approval}"))
            }
            _ => None,
        });
        for name in keys.chain(orders).chain(approvals) {
            assert!(!self.once.contains(&name), "{name} came twice");
            self.once.insert(name);
        }
        self.keys.extend(outcome.effects.iter().map(|effect| effect.key.as_str().to_owned()));
    }

    /// The input that a try comes to in this state; none where only time moves, or nothing fits.
    pub(crate) fn input(&mut self, what: &Try) -> Option<Input> {
        let id = format!("i-{}", self.given.len());
        let stamp = recoup::time::instant_to_text(self.now);
        let json = match what {
            Try::Create { cart: number, lines } => {
                json!({ "actor": "kim", "command": "cart.create", "cart": cart(*number), "new": { "unit": "hq", "currency": "USD" },
                    "lines": [{ "sku": "BOLT", "quantity": lines }] })
            }
            Try::Command { by, cart: number, word } => {
                json!({ "actor": who(*by % 2), "command": format!("cart.{word}"), "cart": cart(*number) })
            }
            Try::Add { by, cart: number, sku, quantity } => {
                let sku = if *sku { "BOLT" } else { "NUT" };
                json!({ "actor": who(*by), "command": "cart.edit", "cart": cart(*number), "operations": [
                    { "op": format!("op-{id}"), "at": stamp, "key": { "sku": sku }, "edit": { "what": "add", "quantity": quantity } }] })
            }
            Try::Amend { by, cart: number, quantity } => {
                let version = self.cart(*number)?.version;
                json!({ "actor": who(*by), "command": "cart.amend", "cart": cart(*number), "seen": version, "operations": [
                    { "op": format!("op-{id}"), "at": stamp, "key": { "sku": "BOLT" }, "edit": { "what": "set_quantity", "quantity": quantity } }] })
            }
            Try::Decide { by, cart: number, word } => {
                let approval = self.account.approval(self.cart(*number)?.approval.as_ref()?)?;
                json!({ "actor": who(*by), "command": format!("approval.{word}"), "approval": approval.id.as_str(), "revision": approval.revision })
            }
            Try::Answer { which, result } => {
                let open = self.account.open_effects().map(|effect| effect.key.as_str().to_owned());
                let placing = open.filter(|key| key.contains("/place/"));
                // Mostly what waits, sometimes what was answered long ago.
                let keys: Vec<String> = if which % 4 > 0 { placing.collect() } else { self.keys.clone() };
                let key = keys.get(usize::from(*which) % keys.len().max(1))?;
                let result = match *result {
                    "part" => json!({ "result": "accepted", "covered": [{ "line": "BOLT", "quantity": 1 }] }),
                    word => json!({ "result": word }),
                };
                json!({ "command": "account.effect_result", "key": key, "result": result })
            }
            Try::Delegate { from, to, hours } => {
                let until = recoup::time::instant_to_text(self.now + TimeDelta::hours(i64::from(*hours)));
                json!({ "actor": who(*from), "command": "account.delegate", "delegation": format!("{}-{}", who(*from), who(*to)),
                    "request": { "from": who(*from), "to": who(*to), "until": until } })
            }
            Try::Revoke { from, to } => {
                json!({ "actor": who(*from), "command": "account.revoke", "delegation": format!("{}-{}", who(*from), who(*to)) })
            }
            Try::Cancel { which, quantity } => {
                let orders: Vec<_> = self.account.orders().collect();
                let order = orders.get(usize::from(*which) % orders.len().max(1))?;
                json!({ "command": "order.cancel", "order": order.id.as_str(), "lines": [{ "line": "BOLT", "quantity": quantity }] })
            }
            Try::Again { back } => {
                let given = self.given.len();
                return self.given.get(given.checked_sub(1 + usize::from(*back) % given.max(1))?).cloned();
            }
            Try::Wait { minutes } => {
                self.now += TimeDelta::minutes(i64::from(*minutes));
                return None;
            }
            Try::Back { minutes } => {
                self.now = start().max(self.now - TimeDelta::minutes(i64::from(*minutes)));
                return None;
            }
        };
        let mut json = json;
        json["id"] = json!(id);
        json["at"] = json!(stamp);
        let input = parse(&json);
        self.given.push(input.clone());
        Some(input)
    }

    fn cart(&self, number: u8) -> Option<&recoup::cart::Cart> {
        let id = cart(number);
        self.account.carts().find(|known| known.id.as_str() == id)
    }
}

pub(crate) fn parse(json: &Value) -> Input {
    Input::parse(json.to_string()).unwrap_or_else(|faults| panic!("{faults}\n{json}"))
}
