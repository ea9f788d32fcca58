//! Small accounts: who is there, what the rules ask for, what can be done.

use std::collections::BTreeSet;

use chrono::{DateTime, TimeDelta, Utc};
use recoup::Engine;
use recoup::account::{Account, Input};
use recoup::cart::CartState;
use recoup::id::AccountId;
use serde_json::{Value, json};

/// A small account and what can be done with it.
pub(crate) struct World {
    pub(crate) name: &'static str,
    pub(crate) engine: Engine,
    pub(crate) carts: &'static [&'static str],
    /// Who approves what is over [`FREE`].
    pub(crate) asks: Asks,
    /// Who holds the role of approvers.
    pub(crate) approvers: &'static [&'static str],
    /// Whether the budget may be exceeded once somebody approved that.
    pub(crate) soft: bool,
    /// So many percent more than what was approved need no approval.
    pub(crate) tolerance: u32,
    pub(crate) can: Can,
    /// So many wakeups are looked at.
    pub(crate) ticks: u32,
    /// Fewer states than these mean that something keeps the search from going where it should.
    pub(crate) at_least: usize,
    company: Value,
    budget: Option<Value>,
}

/// The rule that a world's policies say.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Asks {
    /// So many holders of the approvers' role.
    Quorum(usize),
    /// The requester's manager, then another holder of the approvers' role.
    Stages,
}

/// What people try, beside submitting, deciding and placing.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Can {
    /// Quantities that the buyer sets.
    pub(crate) set: &'static [u32],
    /// Who amends to which quantities.
    pub(crate) amend: &'static [(&'static str, u32)],
    /// Who submits.
    pub(crate) submit: &'static [&'static str],
    /// Who tries to decide; `a/b` acts on behalf of `b`.
    pub(crate) decide: &'static [&'static str],
    /// From whom to whom, and for how many hours, zero for ever.
    pub(crate) delegate: &'static [(&'static str, &'static str, i64)],
    /// The other system's answers.
    pub(crate) answers: &'static [&'static str],
}

/// What a unit of the one article costs, and up to which amount nobody is asked.
pub(crate) const PRICE: u32 = 60;
pub(crate) const FREE: u32 = 100;
/// What the budget has.
pub(crate) const LIMIT: u32 = 1_000;
/// Who holds the role of approvers, unless a world says otherwise.
const APPROVERS: &[&str] = &["kim", "lee", "pat"];
/// The manager of the buyer.
pub(crate) const MANAGER: &str = "lee";
/// Whose the carts are.
pub(crate) const BUYER: &str = "kim";

const START: &str = "2026-06-15T12:00:00Z";
const ALL_ANSWERS: &[&str] = &["accepted", "part", "refused", "failed", "unknown"];

pub(crate) fn start() -> DateTime<Utc> {
    START.parse().unwrap()
}

pub(crate) fn quorum() -> World {
    World {
        ticks: 1,
        at_least: 100,
        can: Can {
            set: &[],
            amend: &[("kim", 12)],
            submit: &["kim"],
            decide: &["kim", "lee", "pat", "kim/lee"],
            delegate: &[("lee", "kim", 0), ("kim", "pat", 0), ("lee", "pat", 1)],
            answers: &["accepted"],
        },
        ..world("quorum and delegates", &["c-1"], Asks::Quorum(2), 0, None)
    }
}

pub(crate) fn stages() -> World {
    World {
        ticks: 2,
        at_least: 300,
        can: Can {
            set: &[1],
            amend: &[("kim", 11), ("kim", 12)],
            submit: &["kim", "lee", "kim/pat"],
            decide: APPROVERS,
            delegate: &[("lee", "pat", 0)],
            answers: &["accepted"],
        },
        ..world("stages and amendments", &["c-1"], Asks::Stages, 10, None)
    }
}

pub(crate) fn amended_by_approver() -> World {
    World {
        ticks: 1,
        at_least: 10,
        can: Can {
            set: &[],
            amend: &[("lee", 11), ("kim", 11)],
            submit: &["kim"],
            decide: APPROVERS,
            delegate: &[("lee", "pat", 0)],
            answers: &["accepted"],
        },
        ..world("amended by an approver", &["c-1"], Asks::Quorum(1), 10, None)
    }
}

pub(crate) fn one_right() -> World {
    World {
        ticks: 1,
        at_least: 10,
        can: Can {
            set: &[1],
            amend: &[],
            submit: &["kim"],
            decide: &["lee", "pat"],
            delegate: &[("lee", "pat", 0)],
            answers: &["accepted"],
        },
        // Sam, the second right of the quorum, never comes.
        ..world_of("two people in one right", &["c-1"], Asks::Quorum(2), 0, None, &["lee", "sam"])
    }
}

pub(crate) fn answers() -> World {
    World {
        ticks: 2,
        at_least: 100,
        can: Can {
            set: &[1],
            amend: &[],
            submit: &["kim"],
            decide: &["lee"],
            delegate: &[],
            answers: ALL_ANSWERS,
        },
        ..world("answers in every order", &["c-1"], Asks::Quorum(1), 10, Some("block"))
    }
}

pub(crate) fn shared_budget() -> World {
    World {
        ticks: 1,
        at_least: 100,
        can: Can {
            set: &[],
            amend: &[],
            submit: &["kim"],
            decide: &["lee"],
            delegate: &[],
            answers: &["accepted", "refused"],
        },
        ..world("carts that share a budget", &["c-1", "c-2"], Asks::Quorum(1), 10, Some("block"))
    }
}

pub(crate) fn soft_budget() -> World {
    World {
        soft: true,
        ticks: 0,
        at_least: 100,
        can: Can {
            set: &[],
            amend: &[],
            submit: &["kim"],
            decide: &["lee", "pat"],
            delegate: &[],
            answers: &["accepted", "refused"],
        },
        ..world("budget that approval exceeds", &["c-1", "c-2"], Asks::Quorum(1), 10, Some("approve"))
    }
}

fn world(
    name: &'static str,
    carts: &'static [&'static str],
    asks: Asks,
    tolerance: u32,
    budget: Option<&str>,
) -> World {
    world_of(name, carts, asks, tolerance, budget, APPROVERS)
}

fn world_of(
    name: &'static str,
    carts: &'static [&'static str],
    asks: Asks,
    tolerance: u32,
    budget: Option<&str>,
    approvers: &'static [&'static str],
) -> World {
    // Whoever holds the role of approvers is asked; whoever may approve at all can be given the right of one.
    let roles = |person: &str, other: &[&str]| {
        let role = if approvers.contains(&person) { "approver" } else { "deputy" };
        json!([{ "unit": "hq", "roles": other.iter().copied().chain([role]).collect::<Vec<_>>() }])
    };
    let stages = match asks {
        Asks::Quorum(need) => {
            json!([[{ "by": [{ "role": "approver", "in": "company" }], "quorum": { "need": need } }]])
        }
        // Whoever is slow is passed over: the second stage decides itself against the cart.
        Asks::Stages => json!([
            [{ "by": [{ "manager_of": "requester" }] }],
            [{ "by": [{ "role": "approver", "in": "company" }], "distinct": true, "on_reject": "return",
               "auto": { "after": { "elapsed": "PT3H" }, "decision": "reject" } }]
        ]),
    };
    let over =
        json!({ "order_total": { "basis": "gross", "currency": "USD", "over": format!("{FREE}.00") } });
    let tolerated =
        json!({ "amount_percent": tolerance.to_string(), "quantity_percent": tolerance.to_string() });
    let mut policies = vec![json!({ "id": "over", "when": over, "stages": stages, "tolerance": tolerated })];
    if budget == Some("approve") {
        policies.push(json!({ "id": "budget", "when": { "budget_exceeded": true },
            "stages": [[{ "by": [{ "contact": "pat" }] }]] }));
    }
    let rulebook = json!({
        "rulebook": "1", "id": "small", "currency": "USD", "time_zone": "UTC",
        "price_lists": [{ "id": "base", "prices": [{ "sku": "BOLT", "price": format!("{PRICE}.00") }] }],
        "approvals": policies,
        "roles": [
            { "id": "buyer", "may": ["edit", "submit", "order"] },
            { "id": "manager", "may": ["edit", "submit"] },
            { "id": "approver", "may": ["approve", "delegate"] },
            { "id": "deputy", "may": ["approve"] }
        ],
        "carts": { "approval_holds": "PT2H" },
        "budgets": { "on_refused": if budget == Some("approve") { "release" } else { "keep" } }
    });
    World {
        name,
        engine: Engine::compile(rulebook.to_string()).unwrap_or_else(|faults| panic!("{faults}")),
        carts,
        asks,
        approvers,
        soft: false,
        tolerance,
        can: Can { set: &[], amend: &[], submit: &[], decide: &[], delegate: &[], answers: &[] },
        ticks: 0,
        at_least: 0,
        company: json!({ "account": "acme", "units": [{ "id": "hq" }], "contacts": [
            { "id": "kim", "manager": MANAGER, "memberships": roles("kim", &["buyer"]) },
            { "id": "lee", "memberships": roles("lee", &["manager"]) },
            { "id": "pat", "memberships": roles("pat", &[]) },
            { "id": "sam", "memberships": roles("sam", &[]) }
        ] }),
        budget: budget.map(|on_exceeded| json!({ "id": "b", "covers": { "what": "everything" }, "currency": "USD",
            "period": { "kind": "once", "time_zone": "UTC" }, "limit": format!("{LIMIT}.00"), "on_exceeded": on_exceeded })),
    }
}

/// An input that can be tried, with what the model has to know about it.
#[derive(Debug, Clone)]
pub(crate) enum Action {
    /// An input.
    Input { json: Value, what: What },
    /// Time passes to the next wakeup.
    Tick,
}

/// What an input means to the model.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum What {
    Submit { cart: String, by: Vec<String> },
    Amend { cart: String, by: Vec<String> },
    Approve { cart: String, by: Vec<String> },
    Answer { key: String, open: bool, accepts: bool },
    Other,
}

impl World {
    /// The inputs that set the world up.
    pub(crate) fn setup(&self) -> Vec<Value> {
        let mut inputs =
            vec![json!({ "command": "account.sync_profile", "version": 1, "company": self.company })];
        if let Some(budget) = &self.budget {
            inputs.push(json!({ "command": "budget.set", "budget": budget }));
        }
        for cart in self.carts {
            inputs.push(json!({ "actor": BUYER, "command": "cart.create", "cart": cart,
                "new": { "unit": "hq", "currency": "USD" }, "lines": [{ "sku": "BOLT", "quantity": 10 }] }));
        }
        inputs
    }

    pub(crate) fn empty() -> Account {
        Account::new(AccountId::new("acme").unwrap())
    }

    /// Everything that can be tried in a state. What the state has nothing for (an amendment of a cart that is not approved)
    /// is tried too where it could do harm, and must be refused.
    pub(crate) fn actions(&self, account: &Account, answered: &[(String, String)]) -> Vec<Action> {
        let mut actions = Vec::new();
        let mut add = |json: Value, what: What| actions.push(Action::Input { json, what });
        for cart in account.carts() {
            let id = cart.id.as_str();
            if recoup::cart::TABLE.is_end(cart.state) {
                // A closed cart takes nothing any more; one try is enough to see it.
                add(json!({ "actor": BUYER, "command": "cart.place", "cart": id }), What::Other);
                continue;
            }
            let line = cart.lines().first().map(|line| (line.version, line.quantity));
            if let (CartState::Active, Some((seen, _))) = (cart.state, line) {
                for quantity in self.can.set {
                    add(
                        json!({ "actor": BUYER, "command": "cart.edit_line", "cart": id, "line": "BOLT", "seen": seen,
                            "edit": { "what": "set_quantity", "quantity": quantity } }),
                        What::Other,
                    );
                }
                for by in self.can.submit {
                    add(
                        json!({ "actor": actor(by), "command": "cart.submit", "cart": id }),
                        What::Submit { cart: id.into(), by: identities(by) },
                    );
                }
            }
            if matches!(cart.state, CartState::Approved | CartState::PendingApproval) {
                for (number, (by, quantity)) in self.can.amend.iter().enumerate() {
                    // An operation of its own each time: one that was seen before would change nothing.
                    let operation = format!("a-{}-{number}", account.seq());
                    add(
                        json!({ "actor": actor(by), "command": "cart.amend", "cart": id, "seen": cart.version, "operations": [
                            { "op": operation, "at": recoup::time::instant_to_text(now(account)), "key": { "sku": "BOLT" },
                              "edit": { "what": "set_quantity", "quantity": quantity } }] }),
                        What::Amend { cart: id.into(), by: identities(by) },
                    );
                }
            }
            add(json!({ "actor": BUYER, "command": "cart.recall", "cart": id }), What::Other);
            add(json!({ "actor": BUYER, "command": "cart.place", "cart": id }), What::Other);
            add(json!({ "actor": BUYER, "command": "cart.cancel", "cart": id }), What::Other);
            let approval = cart.approval.as_ref().and_then(|id| account.approval(id));
            if let Some(approval) = approval.filter(|_| cart.state == CartState::PendingApproval) {
                for by in self.can.decide {
                    for word in ["approve", "reject", "return"] {
                        let command = format!("approval.{word}");
                        let what = match word {
                            "approve" => What::Approve { cart: id.into(), by: identities(by) },
                            _ => What::Other,
                        };
                        add(
                            json!({ "actor": actor(by), "command": command, "approval": approval.id.as_str(), "revision": approval.revision }),
                            what,
                        );
                    }
                }
            }
        }
        for (from, to, hours) in self.can.delegate {
            let id = format!("{from}-{to}");
            if account.delegations().iter().any(|known| known.id.as_str() == id) {
                add(json!({ "actor": from, "command": "account.revoke", "delegation": id }), What::Other);
            } else {
                let mut request = json!({ "from": from, "to": to });
                if *hours > 0 {
                    let until = start() + TimeDelta::hours(*hours);
                    request["until"] = json!(recoup::time::instant_to_text(until));
                }
                add(
                    json!({ "actor": from, "command": "account.delegate", "delegation": id, "request": request }),
                    What::Other,
                );
            }
        }
        let open: Vec<(String, String)> = account
            .carts()
            .filter_map(|cart| {
                Some((cart.placing.as_ref()?.as_str().to_owned(), cart.id.as_str().to_owned()))
            })
            .collect();
        for (key, _) in &open {
            for answer in self.can.answers {
                add(
                    json!({ "command": "account.effect_result", "key": key, "result": result(answer) }),
                    What::Answer {
                        key: key.clone(),
                        open: true,
                        accepts: matches!(*answer, "accepted" | "part"),
                    },
                );
            }
        }
        // Answers that come again, or come too late, to attempts that were answered before.
        // The first and the last say it for those between.
        let late: Vec<&(String, String)> = answered.iter().filter(|pair| !open.contains(pair)).collect();
        let late: BTreeSet<&String> =
            late.first().into_iter().chain(late.last()).map(|(key, _)| key).collect();
        for key in late {
            for answer in ["accepted", "refused"] {
                add(
                    json!({ "command": "account.effect_result", "key": key, "result": result(answer) }),
                    What::Answer { key: key.clone(), open: false, accepts: false },
                );
            }
        }
        if account.next_wakeup().is_some_and(|due| due < start() + TimeDelta::days(2)) {
            actions.push(Action::Tick);
        }
        actions
    }

    pub(crate) fn input(json: &Value, number: u64) -> Input {
        let mut json = json.clone();
        json["id"] = json!(format!("i-{number}"));
        Input::parse(json.to_string()).unwrap_or_else(|faults| panic!("{faults}\n{json}"))
    }
}

/// The account's clock, or the start of the world.
pub(crate) fn now(account: &Account) -> DateTime<Utc> {
    account.clock().unwrap_or_else(start)
}

fn result(answer: &str) -> Value {
    match answer {
        "part" => json!({ "result": "accepted", "covered": [{ "line": "BOLT", "quantity": 1 }] }),
        word => json!({ "result": word }),
    }
}

fn actor(by: &str) -> Value {
    match by.split_once('/') {
        Some((who, whom)) => json!({ "contact": who, "on_behalf_of": whom }),
        None => json!(by),
    }
}

fn identities(by: &str) -> Vec<String> {
    by.split('/').map(str::to_owned).collect()
}
