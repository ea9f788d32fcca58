//! Carts and orders of the account itself, stepped by an engine: what is in a cart is known by its events alone.

use recoup::account::EffectKind;
use recoup::recovery::JourneyKind;
use recoup::{Account, Engine, Input, Outcome};
use recoup_examples::summary::{Became, Keep, Summary, Tally};
use serde_json::{Value, json};

use crate::history::{account, at};

const RULEBOOK: &str = r#"{ "rulebook": "1", "id": "shop", "currency": "USD", "time_zone": "UTC",
    "price_lists": [ { "id": "base", "prices": [ { "sku": "A", "price": "10.00" }, { "sku": "B", "price": "3.00" } ] } ],
    "recovery": { "idle": [ { "kinds": [ "cart" ], "after": "PT1H" } ] } }"#;

/// An account that is stepped, and everything that it did so far.
struct Shop {
    engine: Engine,
    account: Account,
    tally: Tally,
    inputs: u32,
}

impl Shop {
    fn new() -> Self {
        let window = recoup::time::Span::parse("PT720H").unwrap();
        let mut shop = Self {
            engine: Engine::compile(RULEBOOK).unwrap(),
            account: Account::new(account("acme")),
            tally: Tally::new(window, Keep::Nothing),
            inputs: 0,
        };
        let company = json!({ "account": "acme", "units": [ { "id": "hq" } ],
                              "contacts": [ { "id": "kim", "memberships": [ { "unit": "hq", "roles": [ "buyer" ] } ] } ] });
        shop.step(
            "2026-06-01T08:00:00Z",
            &json!({ "command": "account.sync_profile", "version": 1, "company": company }),
        );
        shop
    }

    fn step(&mut self, when: &str, command: &Value) -> Outcome {
        self.inputs += 1;
        let mut input = command.clone();
        input["id"] = format!("in-{}", self.inputs).into();
        let input = Input::parse(input.to_string()).unwrap_or_else(|faults| panic!("{input}: {faults}"));
        let result = self.engine.step(&mut self.account, &input, at(when));
        self.tally.step(&account("acme"), at(when), true, &result);
        result.unwrap()
    }

    fn wait(&mut self, until: &str) {
        let result = self.engine.tick(&mut self.account, at(until));
        self.tally.step(&account("acme"), at(until), false, &result);
    }

    /// A cart is made, and ordered where it is to be.
    fn cart(&mut self, when: &str, id: &str, lines: &[(&str, u32)], ordered: bool) {
        let lines: Vec<Value> =
            lines.iter().map(|(sku, quantity)| json!({ "sku": sku, "quantity": quantity })).collect();
        let new = json!({ "unit": "hq", "currency": "USD" });
        self.step(
            when,
            &json!({ "actor": "kim", "command": "cart.create", "cart": id, "new": new, "lines": lines }),
        );
        if ordered {
            let placing = self.step(when, &json!({ "actor": "kim", "command": "cart.place", "cart": id }));
            let place = placing.effects.iter().find(|one| matches!(one.kind, EffectKind::PlaceOrder { .. }));
            let key = place.unwrap().key.to_string();
            let result = json!({ "result": "accepted" });
            self.step(when, &json!({ "command": "account.effect_result", "key": key, "result": result }));
        }
    }

    fn finish(self) -> Summary {
        self.tally.finish()
    }
}

#[test]
fn the_lines_of_an_own_cart_are_met_by_those_of_an_own_order() {
    let mut shop = Shop::new();
    // 5 x 10.00 + 2 x 3.00 = 56.00 are abandoned at 10:00.
    shop.cart("2026-06-01T09:00:00Z", "c-1", &[("A", 5), ("B", 2)], false);
    shop.wait("2026-06-01T10:00:00Z");
    // A week later 3 x 10.00 of it are ordered in another cart.
    shop.cart("2026-06-08T09:00:00Z", "c-2", &[("A", 3)], true);
    let summary = shop.finish();
    let seen = summary.seen(JourneyKind::Cart);
    assert_eq!((seen.all, seen.abandoned, seen.ordered), (2, 1, 1));
    let group = summary.abandoned(JourneyKind::Cart);
    let text = |sums: &recoup_examples::summary::Sums| {
        sums.iter().map(|money| money.to_string()).collect::<String>()
    };
    assert_eq!(group.of(Became::LaterBought), 1);
    assert_eq!(
        [text(&group.value), text(&group.bought), text(&group.lost)],
        ["56.00 USD", "30.00 USD", "26.00 USD"]
    );
}

#[test]
fn a_line_that_was_taken_out_before_is_not_missed() {
    let mut shop = Shop::new();
    shop.cart("2026-06-01T09:00:00Z", "c-1", &[("A", 5), ("B", 2)], false);
    let cart = shop.account.cart(&recoup::id::CartId::new("c-1").unwrap()).unwrap();
    let line = cart.lines()[0];
    assert_eq!(line.key.sku.as_str(), "A");
    let remove = json!({ "actor": "kim", "command": "cart.edit_line", "cart": "c-1", "line": line.id.as_str(),
                         "seen": line.version, "edit": { "what": "remove" } });
    shop.step("2026-06-01T09:05:00Z", &remove);
    shop.wait("2026-06-01T10:05:00Z");
    shop.cart("2026-06-08T09:00:00Z", "c-2", &[("A", 3)], true);
    let group = shop.finish().abandoned(JourneyKind::Cart);
    assert_eq!((group.of(Became::Lost), group.of(Became::LaterBought)), (1, 0));
}
