//! The ledger by hand: hierarchies, idempotence, partial orders, rates, approvals, changes of a budget, forgetting.

use recoup::Code;
use recoup::budget::{BudgetCommand, BudgetEvent, HoldState};
use recoup::error::ContextValue;
use recoup::id::Name;

use super::world::{World, operation, parse, tree};

fn context(error: &recoup::Error, name: &str) -> String {
    match error.context.iter().find(|(known, _)| *known == name) {
        Some((_, ContextValue::Text(text))) => text.clone(),
        Some((_, ContextValue::List(list))) => list.join(","),
        _ => panic!("{name} is not in {error:?}"),
    }
}

const HOLD: &str = r#"{"command":"hold","operation":"h1","subject":"cart:1","currency":"USD",
    "parts":[{"contact":"kim","amount":"150"},{"unit":"east-1","amount":"100"}]}"#;

#[test]
fn a_hold_is_on_all_budgets_or_on_none() {
    let mut world = tree("{}");
    assert_eq!(world.run(HOLD).unwrap(), ["period_opened", "period_opened", "period_opened", "held"]);
    assert_eq!(world.sums("company", "2026-01-01"), ["250", "0", "750"]);
    assert_eq!(world.sums("dept", "2026-01-01"), ["250", "0", "250"]);
    assert_eq!(world.sums("person", "2026-01-01"), ["150", "0", "50"]);
    let before = world.budgets.clone();
    let error = world
        .run(r#"{"command":"hold","operation":"h2","currency":"USD","parts":[{"contact":"kim","amount":"60.50"}]}"#)
        .unwrap_err();
    assert_eq!(error.code, Code::BudgetExceeded);
    let facts =
        ["budget", "period", "available", "needed", "missing", "budgets"].map(|name| context(&error, name));
    assert_eq!(facts, ["person", "2026-01-01", "50.00", "60.50", "10.50", "person"]);
    let error = world
        .run(r#"{"command":"hold","operation":"h2","currency":"USD","parts":[{"contact":"kim","amount":"300"}]}"#)
        .unwrap_err();
    assert_eq!(context(&error, "budgets"), "dept,person");
    assert_eq!(world.budgets, before);
}

#[test]
fn repeating_an_operation_changes_nothing_and_another_content_is_an_error() {
    let mut world = tree("{}");
    world.run(HOLD).unwrap();
    let commit = r#"{"command":"commit","hold":"h1","operation":"c1"}"#;
    world.run(commit).unwrap();
    let before = world.budgets.clone();
    for again in [HOLD, commit] {
        assert!(world.run(again).unwrap().is_empty());
    }
    assert_eq!(world.budgets, before);
    for other in [
        r#"{"command":"hold","operation":"h1","currency":"USD","parts":[{"contact":"kim","amount":"1"}]}"#,
        r#"{"command":"give_back","hold":"h1","operation":"c1"}"#,
        r#"{"command":"give_back","hold":"h1","operation":"h1"}"#,
    ] {
        assert_eq!(world.run(other).unwrap_err().code, Code::InputConflict);
    }
    let unknown = r#"{"command":"commit","hold":"nothing","operation":"c1"}"#;
    assert_eq!(world.run(unknown).unwrap_err().code, Code::UnknownSubject);
}

#[test]
fn a_partial_order_keeps_or_releases_the_rest_and_gives_back() {
    let mut world = tree("{}");
    world.run(HOLD).unwrap();
    world
        .run(
            r#"{"command":"commit","hold":"h1","operation":"c1","rest":"keep","parts":[{"contact":"kim","amount":"40"}]}"#,
        )
        .unwrap();
    assert_eq!(world.sums("company", "2026-01-01"), ["210", "40", "750"]);
    assert_eq!(world.sums("person", "2026-01-01"), ["110", "40", "50"]);
    let too_much =
        r#"{"command":"commit","hold":"h1","operation":"c2","parts":[{"contact":"kim","amount":"110.01"}]}"#;
    let error = world.run(too_much).unwrap_err();
    assert_eq!((error.code, error.path.as_str()), (Code::HoldExceeded, "/parts/0/amount"));
    world
        .run(
            r#"{"command":"commit","hold":"h1","operation":"c3","parts":[{"unit":"east-1","amount":"100"}]}"#,
        )
        .unwrap();
    assert_eq!(world.sums("company", "2026-01-01"), ["0", "140", "860"]);
    assert_eq!(world.budgets.hold(&operation("h1")).unwrap().state, HoldState::Committed);
    world
        .run(r#"{"command":"give_back","hold":"h1","operation":"g1","parts":[{"contact":"kim","amount":"15"}]}"#)
        .unwrap();
    assert_eq!(world.sums("person", "2026-01-01"), ["0", "25", "175"]);
    world.run(r#"{"command":"give_back","hold":"h1","operation":"g2"}"#).unwrap();
    assert_eq!(world.sums("company", "2026-01-01"), ["0", "0", "1000"]);
    assert_eq!(
        world.run(r#"{"command":"release","hold":"h1","operation":"r"}"#).unwrap_err().code,
        Code::Closed
    );
}

#[test]
fn adjusting_moves_to_other_budgets_in_the_period_of_the_hold() {
    let mut world = tree("{}");
    world.run(HOLD).unwrap();
    world.now = super::world::at("2026-03-02T00:00:00Z");
    world
        .run(r#"{"command":"adjust","hold":"h1","operation":"a1","parts":[{"unit":"west","amount":"700"}]}"#)
        .unwrap();
    assert_eq!(world.sums("company", "2026-01-01"), ["700", "0", "300"]);
    assert_eq!(world.sums("dept", "2026-01-01"), ["0", "0", "500"]);
    world
        .run(r#"{"command":"adjust","hold":"h1","operation":"a2","parts":[{"unit":"east","amount":"500"}]}"#)
        .unwrap();
    assert_eq!(world.sums("dept", "2026-01-01"), ["500", "0", "0"], "January, where the hold was made");
}

#[test]
fn what_may_be_exceeded_with_approval_is_a_fact_first_and_a_hold_beyond_after() {
    let mut world = World::new("{}");
    world.set(
        r#"{"id":"b","covers":{"what":"everything"},"currency":"USD","limit":"100","on_exceeded":"approve",
            "overdraft":{"kind":"amount","amount":"10"},"period":{"kind":"once","time_zone":"UTC"}}"#,
    );
    let hold = |over: bool| {
        let command: BudgetCommand = parse(&format!(
            r#"{{"command":"hold","operation":"h","currency":"USD","parts":[{{"amount":"150"}}],"approved_over":{over}}}"#
        ));
        command
    };
    assert_eq!(world.done(&hold(false)).unwrap(), ["exceeded"]);
    let Some(BudgetEvent::Exceeded { shortfalls, .. }) = world.log.last() else { panic!("{:?}", world.log) };
    let short = &shortfalls[0];
    assert_eq!(
        [short.available, short.needed, short.missing].map(|amount| amount.to_string()),
        ["100.00", "150.00", "40.00"]
    );
    assert!(world.budgets.holds.is_empty());
    assert_eq!(world.done(&hold(true)).unwrap(), ["period_opened", "held"]);
    assert_eq!(world.sums("b", "once"), ["150", "0", "-50"]);
    assert_eq!(world.budgets.holds[0].shares[0].over.to_string(), "40.00");
    let small = r#"{"command":"hold","operation":"s","currency":"USD","parts":[{"amount":"1"}]}"#;
    assert_eq!(world.run(small).unwrap(), ["exceeded"]);
}

#[test]
fn a_pinned_rate_stays_and_parts_never_lose_a_cent() {
    let mut world = World::new(
        r#"{"rates":[{"rate":{"from":"USD","to":"EUR","rate":"0.333"},"version":"old","valid":{"until":"2026-02-01"}},
                     {"rate":{"from":"USD","to":"EUR","rate":"0.5"},"version":"new"}]}"#,
    );
    world.set(
        r#"{"id":"eur","covers":{"what":"everything"},"currency":"EUR","limit":"100",
            "period":{"kind":"every","each":"year","time_zone":"Europe/Berlin"}}"#,
    );
    world
        .run(r#"{"command":"hold","operation":"h","currency":"USD","parts":[{"unit":"east","amount":"1.01"},{"unit":"west","amount":"1.01"}]}"#)
        .unwrap();
    // 2.02 * 0.333 = 0.67266, where 0.33633 twice would have been 0.68 rounded piece by piece.
    assert_eq!(world.sums("eur", "2026-01-01"), ["0.67", "0", "99.33"]);
    world.now = super::world::at("2026-05-01T00:00:00Z");
    world
        .run(r#"{"command":"commit","hold":"h","operation":"c","rest":"keep","parts":[{"unit":"east","amount":"1.01"}]}"#)
        .unwrap();
    assert_eq!(world.sums("eur", "2026-01-01"), ["0.33", "0.34", "99.33"]);
    world.run(r#"{"command":"commit","hold":"h","operation":"d"}"#).unwrap();
    assert_eq!(world.sums("eur", "2026-01-01"), ["0", "0.67", "99.33"]);
    world.run(r#"{"command":"hold","operation":"i","currency":"USD","parts":[{"amount":"2"}]}"#).unwrap();
    assert_eq!(world.sums("eur", "2026-01-01"), ["1", "0.67", "98.33"]);
    let error = world
        .run(r#"{"command":"hold","operation":"j","currency":"GBP","parts":[{"amount":"2"}]}"#)
        .unwrap_err();
    assert_eq!(error.code, Code::NoRate);
}

#[test]
fn a_budget_in_use_keeps_what_its_sums_are_made_of() {
    let mut world = tree("{}");
    world.run(HOLD).unwrap();
    let set = |limit: &str, currency: &str, more: &str| {
        format!(
            r#"{{"command":"set","budget":{{"id":"person","parent":"dept","covers":{{"what":"contact","id":"kim"}},
            "currency":"{currency}","limit":"{limit}","period":{{"kind":"every","each":"year","time_zone":"UTC"}}}}{more}}}"#
        )
    };
    let mut code = |json: &str| world.run(json).map_err(|error| error.code);
    assert_eq!(code(&set("149", "USD", "")), Err(Code::BudgetInUse));
    assert_eq!(code(&set("200", "EUR", "")), Err(Code::BudgetInUse));
    assert_eq!(code(&set("180", "USD", r#","version":7"#)), Err(Code::StaleVersion));
    assert_eq!(code(&set("180", "USD", r#","version":1"#)), Ok(vec!["budget_set"]));
    assert_eq!(code(&set("149", "USD", r#","below_used":true"#)), Ok(vec!["budget_set"]));
    assert_eq!(code(r#"{"command":"remove","budget":"person"}"#), Err(Code::BudgetInUse));
    assert_eq!(code(r#"{"command":"remove","budget":"dept"}"#), Err(Code::BudgetInUse));
    assert_eq!(code(r#"{"command":"remove","budget":"none"}"#), Err(Code::UnknownSubject));
    assert_eq!(world.sums("person", "2026-01-01"), ["150", "0", "-1"]);
}

#[test]
fn what_a_budget_names_is_there_and_chains_end() {
    let mut world = tree("{}");
    let mut code = |parent: &str, covers: &str| {
        let json = format!(
            r#"{{"command":"set","budget":{{"id":"company","parent":"{parent}","covers":{covers},"currency":"USD",
            "limit":"1","period":{{"kind":"once","time_zone":"UTC"}}}}}}"#
        );
        world.run(&json).map_err(|error| (error.code, error.path))
    };
    let everything = r#"{"what":"everything"}"#;
    let refused = |code, path: &str| Err((code, path.to_owned()));
    assert_eq!(code("person", everything), refused(Code::ReferenceCycle, "/budget/parent"));
    assert_eq!(code("none", everything), refused(Code::UnknownReference, "/budget/parent"));
    assert_eq!(
        code("person", r#"{"what":"unit","id":"x"}"#),
        refused(Code::UnknownOrgUnit, "/budget/covers/id")
    );
    assert_eq!(
        code("person", r#"{"what":"contact","id":"x"}"#),
        refused(Code::UnknownContact, "/budget/covers/id")
    );
}

#[test]
fn holds_end_by_themselves_and_are_forgotten_with_their_periods() {
    let mut world = tree(r#"{"hold_for":"PT24H","keep":"PT240H"}"#);
    world.run(r#"{"command":"hold","operation":"loose","currency":"USD","parts":[{"contact":"kim","amount":"5"}]}"#).unwrap();
    world.run(HOLD).unwrap();
    assert!(world.tick("2026-01-16T11:59:59Z").is_empty());
    assert_eq!(world.tick("2026-01-16T12:00:00Z"), ["released"]);
    assert_eq!(world.sums("person", "2026-01-01"), ["150", "0", "50"], "the hold of a cart stays");
    world.run(r#"{"command":"commit","hold":"h1","operation":"c"}"#).unwrap();
    assert_eq!(world.tick("2026-01-26T12:00:00Z"), ["forgotten", "forgotten"]);
    assert!(world.budgets.holds.is_empty());
    assert_eq!(world.sums("dept", "2026-01-01"), ["0", "250", "250"], "what was spent stays spent");
    assert_eq!(world.tick("2026-02-11T00:00:00Z"), ["period_closed"]);
    let late = r#"{"command":"hold","operation":"late","booked_at":"2026-01-31T00:00:00Z","currency":"USD","parts":[{"unit":"east","amount":"1"}]}"#;
    assert_eq!(world.run(late).unwrap_err().code, Code::PeriodClosed);
}

#[test]
fn the_end_of_a_subject_releases_what_it_holds() {
    let mut world = tree("{}");
    world.run(HOLD).unwrap();
    let actor = recoup::party::Actor::host();
    let input = recoup::id::InputId::new("i").unwrap();
    let deed = recoup::party::Deed { input: &input, actor: &actor, at: world.now, now: world.now };
    let events = world
        .budgets
        .end_subject(&Name::new("cart:1").unwrap(), &operation("end"), &deed, &world.facts())
        .unwrap();
    world.apply(events);
    assert_eq!(world.budgets.hold(&operation("h1")).unwrap().state, HoldState::Ended);
    assert_eq!(world.sums("company", "2026-01-01"), ["0", "0", "1000"]);
}
