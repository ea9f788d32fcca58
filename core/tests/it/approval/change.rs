//! Changes of what was approved, and links to it.

use recoup::approval::rules::Verdict;
use recoup::id::StepId;

use super::support::*;

const FIVE: &str = r#"[{"id":"p","stages":[[{"by":[{"contact":"fay"}]}]],"tolerance":{"amount_percent":"5","quantity_percent":"10"}}]"#;

fn approved(rule: &str, cart: &Cart, by: &[&str]) -> World {
    let mut world = World::new(rule).begin(cart);
    for who in by {
        world.approve(who).unwrap();
    }
    assert_eq!(world.status(), "approved");
    world
}

#[test]
fn tolerance_counts_from_what_was_approved() {
    let mut world = approved(FIVE, &Cart::of(usd("1000.00")), &["fay"]);
    for amount in ["1030.00", "900.00", "1050.00"] {
        assert_eq!(world.reopen("bo", &Cart::of(usd(amount))).unwrap(), ["amended"], "{amount}");
        assert_eq!(world.status(), "approved");
    }
    // Another 3 percent of what it is now; 8 of what was approved.
    assert_eq!(world.reopen("bo", &Cart::of(usd("1050.01"))).unwrap(), ["reopened", "stage_opened"]);
    assert_eq!((world.status(), world.state().revision), ("open", 5));
    // From here on it counts from the second approval.
    world.approve("fay").unwrap();
    assert_eq!(world.reopen("bo", &Cart::of(usd("1102.51"))).unwrap(), ["amended"]);
    assert_eq!(world.reopen("bo", &Cart::of(usd("1102.52"))).unwrap(), ["reopened", "stage_opened"]);
}

#[test]
fn quantities_and_places_count_too() {
    let base = || Cart::of(usd("1000.00"));
    let lines = |json: &str| {
        let mut cart = base();
        cart.content.lines = parse(json);
        cart
    };
    let mut world = approved(FIVE, &base(), &["fay"]);
    let within =
        r#"[{"sku":"VALVE","unit":"ea","quantity":"60"},{"sku":"VALVE","unit":"ea","quantity":"50"}]"#;
    assert_eq!(world.reopen("bo", &lines(within)).unwrap(), ["amended"]);
    assert_eq!(
        world.reopen("bo", &lines(r#"[{"sku":"VALVE","unit":"ea","quantity":"1"}]"#)).unwrap(),
        ["amended"]
    );
    for beyond in [
        r#"[{"sku":"VALVE","unit":"ea","quantity":"110.01"}]"#,
        r#"[{"sku":"VALVE","unit":"ea","quantity":"100"},{"sku":"TV","unit":"ea","quantity":"1"}]"#,
        r#"[{"sku":"VALVE","unit":"case","quantity":"100"}]"#,
    ] {
        let mut world = approved(FIVE, &base(), &["fay"]);
        assert_eq!(world.reopen("bo", &lines(beyond)).unwrap(), ["reopened", "stage_opened"], "{beyond}");
    }
    let mut elsewhere = base();
    elsewhere.content.ship_tos = parse(r#"["yard"]"#);
    assert_eq!(world.reopen("bo", &elsewhere).unwrap(), ["reopened", "stage_opened"]);
    // Without a tolerance any other quantity asks again, even a smaller one.
    let strict = r#"[{"id":"p","stages":[[{"by":[{"contact":"fay"}]}]]}]"#;
    let mut world = approved(strict, &base(), &["fay"]);
    assert_eq!(
        world.reopen("bo", &lines(r#"[{"sku":"VALVE","unit":"ea","quantity":"99"}]"#)).unwrap(),
        ["reopened", "stage_opened"]
    );
}

#[test]
fn only_the_steps_concerned_open_again() {
    let rule = r#"[
      {"id":"money","watches":["amount"],"stages":[[{"by":[{"contact":"fay"}]}]],"tolerance":{"amount":{"amount":"100.00","currency":"USD"}}},
      {"id":"place","watches":["ship_to"],"stages":[[{"by":[{"contact":"dan"}]}]]},
      {"id":"large","when":{"order_total":{"over":"2000.00","currency":"USD"}},"stages":[[],[{"by":[{"contact":"zoe"}]}]]}]"#;
    let mut world = approved(rule, &Cart::of(usd("1000.00")), &["fay", "dan"]);
    let mut elsewhere = Cart::of(usd("1100.00"));
    elsewhere.content.ship_tos = parse(r#"["yard"]"#);
    assert_eq!(world.reopen("bo", &elsewhere).unwrap(), ["reopened", "stage_opened"]);
    assert_eq!(world.waiting(), ["place/1/1: dan"]);
    world.approve("dan").unwrap();
    // The step of the money stands on its own approval of 1,000.00, and a policy matches that did not before.
    let mut more = elsewhere.amount("2100.00");
    more.content.ship_tos = parse(r#"["yard"]"#);
    assert_eq!(world.reopen("bo", &more).unwrap(), ["reopened", "stage_opened"]);
    assert_eq!(world.waiting(), ["money/1/1: fay", "large/1/1: zoe"]);
}

#[test]
fn amounts_of_two_currencies_are_never_within() {
    let mut world = approved(FIVE, &Cart::of(usd("1000.00")), &["fay"]);
    let mut yen = usd("10");
    yen.currency = recoup::money::Currency::new("JPY").unwrap();
    assert_eq!(world.reopen("bo", &Cart::of(yen)).unwrap(), ["reopened", "stage_opened"]);
}

#[test]
fn whoever_changes_it_asks_for_it() {
    let rule = r#"[{"id":"p","stages":[[{"by":[{"role":"finance","in":"company"}]}]]}]"#;
    let mut world = approved(rule, &Cart::of(usd("1000.00")), &["fay"]);
    assert_eq!(world.reopen("fay", &Cart::of(usd("1500.00"))).unwrap(), ["reopened", "stage_opened"]);
    assert_eq!(code(world.approve("fay")), "self_approval");
    assert_eq!(code(world.approve("bo")), "self_approval");
    assert!(world.approve("fin").is_ok());
}

#[test]
fn an_approved_subject_changes_only_when_it_is_approved() {
    let mut world = World::new(FIVE).begin(&Cart::of(usd("1000.00")));
    assert_eq!(code(world.reopen("bo", &Cart::of(usd("1000.00")))), "wrong_state");
}

#[test]
fn a_swapped_rulebook_widens_nothing() {
    let mut world = approved(FIVE, &Cart::of(usd("1000.00")), &["fay"]);
    world.policies = policies(&FIVE.replace(r#""amount_percent":"5""#, r#""amount_percent":"500""#));
    assert_eq!(world.reopen("bo", &Cart::of(usd("1100.00"))).unwrap(), ["reopened", "stage_opened"]);
}

#[test]
fn a_link_is_good_for_what_it_showed() {
    let mut world = World::new(FIVE).begin(&Cart::of(usd("1000.00")));
    let step = StepId::new("p/1/1").unwrap();
    let expires = at("2026-11-24T10:00:00Z");
    let claim = world.state().claim(&step, person("fay"), Verdict::Approve, expires).unwrap();
    let why = |world: &World, who: &str, action, now: &str| match world.state().admits(
        &claim,
        &person(who),
        action,
        at(now),
    ) {
        Ok(()) => "fine".to_owned(),
        Err(error) => context(&error, "reason"),
    };
    let now = "2026-11-23T11:00:00Z";
    assert_eq!(why(&world, "fay", Verdict::Approve, now), "fine");
    assert_eq!(why(&world, "dan", Verdict::Approve, now), r#"Text("other_person")"#);
    assert_eq!(why(&world, "fay", Verdict::Reject, now), r#"Text("other_action")"#);
    assert_eq!(why(&world, "fay", Verdict::Approve, "2026-11-24T10:00:00Z"), r#"Text("expired")"#);
    world.approve("fay").unwrap();
    assert_eq!(why(&world, "fay", Verdict::Approve, now), r#"Text("used")"#);
    world.reopen("bo", &Cart::of(usd("2000.00"))).unwrap();
    assert_eq!(why(&world, "fay", Verdict::Approve, now), r#"Text("content_changed")"#);
    assert!(
        world
            .state()
            .claim(&StepId::new("p/9/9").unwrap(), person("fay"), Verdict::Approve, expires)
            .is_none()
    );
}
