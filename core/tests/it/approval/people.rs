//! Limits that pass up the tree, delegation, impossible plans, people who change.

use recoup::approval::{Delegation, DelegationRequest, delegate, next_delegation_change, revoke};
use recoup::id::{InputId, Name};
use recoup::party::Deed;

use super::support::*;

#[test]
fn an_approver_whose_limit_is_too_low_passes_it_up() {
    let rule = r#"[{"id":"p","stages":[[{"by":[{"role":"approver","in":"unit"}],"own_limit":true}]]}]"#;
    let waiting = |amount: &str| World::new(rule).begin(&Cart::of(usd(amount))).waiting();
    // abe's limit is in another currency, so it holds for nothing here; without a manager his goes to the unit above.
    assert_eq!(waiting("1000.00"), ["p/1/1: ada mia"]);
    assert_eq!(waiting("1000.01"), ["p/1/1: mia"]);
    // Beyond mia's limit ada's goes on to zoe; nobody above holds the role with such a limit.
    assert_eq!(waiting("5000.01"), ["p/1/1: zoe"]);
    let error = World::new(&rule.replace("unit\"", "above\""))
        .company(&COMPANY.replace(r#","manager":"zoe""#, ""))
        .plan(&Cart::of(usd("5000.01")))
        .unwrap_err();
    assert_eq!(error.code.as_str(), "approval_impossible");
    assert_eq!(context(&error, "why"), r#"Text("nobody may decide it")"#);
}

#[test]
fn a_walk_up_that_ends_with_nobody_is_impossible() {
    // A ring of managers is no company to begin with.
    let low = COMPANY
        .replace(r#"{"id":"zoe","#, r#"{"id":"zoe","approval_limit":{"amount":"1.00","currency":"USD"},"#);
    let rule = r#"[{"id":"p","stages":[[{"by":[{"manager_of":"requester"}],"own_limit":true}]]}]"#;
    let error = World::new(rule).company(&low).plan(&Cart::of(usd("9000.00"))).unwrap_err();
    assert_eq!(error.code.as_str(), "approval_impossible");
}

#[test]
fn an_impossible_plan_is_an_error_when_it_is_made() {
    let cart = Cart::of(usd("100.00"));
    let why = |by: &str, quorum: &str| {
        let rule = format!(r#"[{{"id":"p","stages":[[{{"by":[{by}],"quorum":{quorum}}}]]}}]"#);
        let error = World::new(&rule).plan(&cart).unwrap_err();
        assert_eq!(error.code.as_str(), "approval_impossible");
        assert_eq!(context(&error, "policies"), r#"List(["p"])"#);
        context(&error, "why")
    };
    let one = r#"{"need":1}"#;
    assert_eq!(why(r#"{"role":"nurse"}"#, one), r#"Text("nobody may decide it")"#);
    assert_eq!(why(r#"{"contact":"ghost"}"#, one), r#"Text("nobody may decide it")"#);
    // The only one is the requester.
    assert_eq!(why(r#"{"role":"buyer"}"#, one), r#"Text("nobody may decide it")"#);
    let finance = r#"{"role":"finance","in":"company"}"#;
    assert_eq!(why(finance, r#"{"need":4}"#), r#"Text("4 must approve, 3 can")"#);
    assert_eq!(why(finance, r#"{"need":2,"of":4}"#), r#"Text("4 people should be able to decide, 3 are")"#);
}

#[test]
fn a_ring_of_delegations_is_an_error() {
    let rule = r#"[{"id":"p","stages":[[{"by":[{"contact":"fay"}]}]]}]"#;
    let world = World::new(rule).delegation("fay", "dan").delegation("dan", "fay");
    assert_eq!(world.plan(&Cart::of(usd("1.00"))).unwrap_err().code.as_str(), "delegation_cycle");

    let ask = |known: &[Delegation], who: &str, json: &str| {
        let company = company(COMPANY);
        let input = InputId::new("i").unwrap();
        let actor = actor(who);
        let deed = Deed { input: &input, actor: &actor, at: monday(), now: monday() };
        let request: DelegationRequest = parse(json);
        delegate(Name::new("new").unwrap(), &request, known, &company, &deed)
            .map_err(|error| (error.code.as_str(), error.path))
    };
    let first: Delegation = parse(r#"{"id":"1","from":"fay","to":"dan","until":"2026-12-01T00:00:00Z"}"#);
    let known = [first, parse(r#"{"id":"2","from":"dan","to":"eve"}"#)];
    assert_eq!(
        ask(&known, "eve", r#"{"from":"eve","to":"fay"}"#).unwrap_err(),
        ("delegation_cycle", "/to".into())
    );
    // After the first has ended there is no ring.
    assert!(ask(&known, "eve", r#"{"from":"eve","to":"fay","starts":"2026-12-01T00:00:00Z"}"#).is_ok());
    assert_eq!(ask(&[], "fay", r#"{"from":"fay","to":"fay"}"#).unwrap_err().0, "delegation_cycle");
    assert_eq!(ask(&[], "dan", r#"{"from":"fay","to":"dan"}"#).unwrap_err().0, "not_permitted");
    assert_eq!(
        ask(&[], "host", r#"{"from":"fay","to":"nobody"}"#).unwrap_err(),
        ("unknown_contact", "/to".into())
    );
    let over = r#"{"from":"fay","to":"dan","until":"2026-11-23T10:00:00Z"}"#;
    assert_eq!(ask(&[], "fay", over).unwrap_err(), ("empty_window", "/until".into()));
}

#[test]
fn only_those_it_is_between_revoke_a_delegation() {
    let known = [parse::<Delegation>(r#"{"id":"1","from":"fay","to":"dan"}"#)];
    let input = InputId::new("i").unwrap();
    let ask = |who: &str, id: &str| {
        let actor = actor(who);
        let deed = Deed { input: &input, actor: &actor, at: monday(), now: monday() };
        revoke(&Name::new(id).unwrap(), &known, &deed).map(|_| ()).map_err(|error| error.code.as_str())
    };
    assert_eq!(ask("fay", "1"), Ok(()));
    assert_eq!(ask("dan", "1"), Ok(()));
    assert_eq!(ask("host", "1"), Ok(()));
    assert_eq!(ask("eve", "1"), Err("not_permitted"));
    assert_eq!(ask("fay", "2"), Err("unknown_subject"));
}

#[test]
fn a_delegation_has_its_window_and_its_policies() {
    let rule = r#"[{"id":"p","stages":[[{"by":[{"contact":"fay"}]}]]}]"#;
    let mut world = World::new(rule).begin(&Cart::of(usd("100.00")));
    world.delegations = vec![
        parse(
            r#"{"id":"1","from":"fay","to":"dan","starts":"2026-11-24T00:00:00Z","until":"2026-11-25T00:00:00Z"}"#,
        ),
        parse(r#"{"id":"2","from":"fay","to":"eve","policies":["other"]}"#),
    ];
    assert_eq!(world.recheck(), [""; 0]);
    assert_eq!(next_delegation_change(&world.delegations, world.now), Some(at("2026-11-24T00:00:00Z")));
    assert_eq!(code(world.approve("dan")), "not_an_approver");
    world.now = at("2026-11-24T00:00:00Z");
    assert_eq!(world.recheck(), ["people_changed"]);
    assert_eq!(world.waiting(), ["p/1/1: dan fay"]);
    world.now = at("2026-11-25T00:00:00Z");
    assert_eq!(code(world.approve("dan")), "not_an_approver");
    assert_eq!(code(world.approve("eve")), "not_an_approver");
    world.now = at("2026-11-24T23:59:59Z");
    assert!(world.approve("dan").is_ok());
}

#[test]
fn a_chain_of_delegations_is_bounded() {
    let people: Vec<String> = (0..=6).map(|n| format!("p{n}")).collect();
    let contacts: Vec<_> = people.iter().map(|id| format!(r#"{{"id":"{id}"}}"#)).collect();
    let json = COMPANY.replace(r#"{"id":"olga"}"#, &format!(r#"{{"id":"olga"}},{}"#, contacts.join(",")));
    let rule = r#"[{"id":"p","stages":[[{"by":[{"contact":"p0"}]}]]}]"#;
    let mut world = World::new(rule).company(&json);
    for pair in people.windows(2) {
        world = world.delegation(&pair[0], &pair[1]);
    }
    let world = world.begin(&Cart::of(usd("100.00")));
    assert_eq!(world.waiting(), ["p/1/1: p0 p1 p2 p3 p4"]);
}

#[test]
fn a_plan_that_people_leave_is_blocked_and_mended() {
    let rule = r#"[{"id":"p","stages":[[{"by":[{"role":"finance","in":"company"}],"quorum":{"need":2}}]]}]"#;
    let mut world = World::new(rule).begin(&Cart::of(usd("100.00")));
    let leaves = |json: &str, id: &str| {
        json.replace(&format!(r#"{{"id":"{id}","#), &format!(r#"{{"id":"{id}","inactive":true,"#))
    };
    let one_left = leaves(&leaves(COMPANY, "fay"), "fin");
    world = world.company(&one_left);
    assert_eq!(world.recheck(), ["people_changed", "blocked"]);
    assert_eq!(world.state().blocked.as_ref().unwrap().why, "2 must approve, 1 can");
    assert_eq!(world.recheck(), [""; 0]);
    world = world.company(&leaves(&one_left, "flo"));
    assert_eq!(world.recheck(), ["people_changed"]);
    assert_eq!(code(world.approve("fay")), "not_permitted");
    world = world.company(COMPANY);
    assert_eq!(world.recheck(), ["people_changed", "unblocked"]);
    world.approve("fay").unwrap();
    assert!(world.approve("fin").is_ok());
}
