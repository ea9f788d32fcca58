//! The facts of a priced cart: amounts with tax and charges, lines, floors.

use recoup::condition::{Condition, Facts as _, FlagFact, Outcome};
use recoup::pricing::SubjectFacts;
use recoup::{Engine, Request};

use super::support::*;

const SHOP: &str = r#"{"rulebook":"1","id":"r","currency":"EUR","time_zone":"Europe/Berlin",
  "price_lists":[{"id":"base","prices":[{"sku":"BOLT","price":"1.00"},{"sku":"PUMP","price":"100.00"}]}],
  "products":[{"sku":"BOLT","categories":["m8"],"units":[{"unit":"case","holds":12}],"weight":"0.5","attributes":{"steel":"a2"}},{"sku":"PUMP"}],
  "categories":[{"id":"fasteners"},{"id":"m8","parent":"fasteners"}],
  "charges":[{"id":"freight","kind":"freight","amount":"10.00"}],
  "costs":[{"sku":"PUMP","cost":"90.00"},{"sku":"BOLT","cost":"0.50"}],
  "floors":[{"id":"fl","margin":"20","on_breach":"require_approval","on":{"sku":"PUMP"}}],
  "taxes":{"rates":[{"tax":"vat","region":"DE","category":"standard","rate":"19"}]}}"#;

fn priced() -> SubjectFacts {
    let engine = Engine::compile(SHOP).unwrap_or_else(|faults| panic!("{faults}"));
    let mut request = Request::parse(
        r#"{"as_of":"2026-11-23T10:00:00Z","currency":"EUR","region":"DE","groups":["gold"],
            "lines":[{"sku":"BOLT","quantity":2,"unit":"case"},{"sku":"PUMP","quantity":1}]}"#,
    )
    .unwrap_or_else(|faults| panic!("{faults}"));
    request.role = Some(recoup::id::RoleId::new("buyer").unwrap());
    let (priced, facts) = engine.price_with_facts(&request).unwrap();
    assert_eq!(priced, engine.price(&request).unwrap());
    facts
}

fn outcome(facts: &SubjectFacts, json: &str) -> Outcome {
    parse::<Condition>(json).evaluate(facts)
}

#[test]
fn amounts_include_charges_and_tax() {
    let facts = priced();
    // 24 bolts, one pump, freight of 10: 134 net; 19 percent of it is 25.46.
    for holds in [
        r#"{"total":{"is":"124.00","currency":"EUR"}}"#,
        r#"{"total":{"is":"124.00","currency":"EUR","basis":"goods"}}"#,
        r#"{"total":{"is":"147.56","currency":"EUR","basis":"gross"}}"#,
        r#"{"charges":{"is":"10.00","currency":"EUR"}}"#,
        r#"{"charges":{"is":"11.90","currency":"EUR","basis":"gross"}}"#,
        r#"{"order_total":{"is":"134.00","currency":"EUR","basis":"goods"}}"#,
        r#"{"order_total":{"is":"134.00","currency":"EUR"}}"#,
        r#"{"order_total":{"is":"159.46","currency":"EUR","basis":"gross"}}"#,
        r#"{"skus":{"is":2}}"#,
        r#"{"cart_quantity":{"is":25}}"#,
        r#"{"group":"gold","role":"buyer","region":"DE"}"#,
        r#"{"below_floor":true}"#,
        r#"{"weekday":"Mon"}"#,
    ] {
        assert_eq!(outcome(&facts, holds), Outcome::Holds, "{holds}");
    }
    for unknown in [
        r#"{"order_total":{"over":"1.00","currency":"USD"}}"#,
        r#"{"budget_exceeded":true}"#,
        r#"{"cost_centre":"cc1"}"#,
        r#"{"sku":"BOLT"}"#,
        r#"{"weight":{"over":1,"unit":"kg"}}"#,
    ] {
        assert!(matches!(outcome(&facts, unknown), Outcome::Unknown(_)), "{unknown}");
    }
}

#[test]
fn lines_answer_for_themselves() {
    let mut facts = priced();
    facts.set_ids(recoup::condition::IdFact::Supplier, ["s1", "s2"]);
    let bolt = facts.lines().next().unwrap().id().clone();
    facts.set_line_ids(&bolt, recoup::condition::IdFact::Supplier, ["s1"]);
    facts.set_line_flag(&bolt, FlagFact::Configured, Ok(false));
    let ask = |json: &str| {
        let condition: Condition = parse(json);
        facts.lines().map(|line| condition.evaluate(&line)).map(Outcome::holds).collect::<Vec<_>>()
    };
    assert_eq!(ask(r#"{"category":"fasteners"}"#), [true, false]);
    assert_eq!(ask(r#"{"quantity":{"is":24}}"#), [true, false]);
    assert_eq!(ask(r#"{"quantity":{"is":2,"unit":"case"}}"#), [true, false]);
    assert_eq!(ask(r#"{"attribute":{"name":"steel","is":"a2"}}"#), [true, false]);
    assert_eq!(ask(r#"{"below_floor":true}"#), [false, true]);
    assert_eq!(ask(r#"{"margin":{"is":10}}"#), [false, true]);
    assert_eq!(ask(r#"{"amount":{"is":"119.00","currency":"EUR","basis":"gross"}}"#), [false, true]);
    assert_eq!(ask(r#"{"supplier":"s2"}"#), [false, true]);
    assert_eq!(ask(r#"{"order_total":{"is":"134.00","currency":"EUR"}}"#), [true, true]);
    assert!(facts.flag(FlagFact::NewShipTo).is_err());
}
