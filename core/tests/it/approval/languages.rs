//! What other systems can say, said here: commercetools' approval tiers, Adobe Commerce's purchase order rules, SAP's
//! permissions; and what is not known counts against the buyer.

use recoup::Rulebook;
use recoup::approval::{Policies, SpendEntry, over_order_limit};
use recoup::condition::{AmountFact, Basis, FlagFact, IdFact, NumberFact};
use recoup::id::PolicyId;
use rust_decimal::Decimal;

use super::support::*;

fn steps(world: &World, cart: &Cart) -> Vec<String> {
    world.plan(cart).unwrap().steps.iter().map(|step| step.id.to_string()).collect()
}

/// Tiers in sequence; within a tier AND of (OR of roles); every rule that matches must be satisfied.
#[test]
fn tiers_of_and_of_or_roles() {
    let rule = r#"[
      {"id":"ct-1","stages":[
        [{"by":[{"role":"approver"},{"role":"boss"}]},{"by":[{"role":"finance","in":"company"}]}],
        [{"by":[{"role":"boss"}]}]]},
      {"id":"ct-2","when":{"order_total":{"over":"500.00","currency":"USD"}},"stages":[[{"by":[{"role":"boss"},{"role":"approver"}]}],[{"by":[{"contact":"fin"}]}]]}]"#;
    let mut world = World::new(rule).begin(&Cart::of(usd("600.00")));
    // The two first steps ask the same.
    assert_eq!(world.waiting(), ["ct-1/1/1: abe ada mia zoe", "ct-1/1/2: fay fin flo"]);
    world.approve("abe").unwrap();
    world.approve("fay").unwrap();
    assert_eq!(world.waiting(), ["ct-1/2/1: zoe", "ct-2/2/1: fin"]);
    world.approve("fin").unwrap();
    assert_eq!(world.approve("zoe").unwrap(), ["voted", "step_approved", "approved"]);
}

/// Rules on the total with tax, on shipping and on the number of SKUs, for creators in a role, approved by a role or the
/// manager.
#[test]
fn purchase_order_rules() {
    let rule = r#"[
      {"id":"total","when":{"role":"buyer","order_total":{"over":"1000.00","currency":"USD","basis":"gross"}},"stages":[[{"by":[{"manager_of":"requester"}]}]]},
      {"id":"shipping","when":{"charges":{"at_least":"50.00","currency":"USD"}},"stages":[[{"by":[{"role":"boss"}]}]]},
      {"id":"skus","when":{"skus":{"over":10}},"stages":[[{"by":[{"contact":"fay"}]}]]} ]"#;
    let world = World::new(rule);
    let cart = |role: &str, gross: &str, shipping: &str, skus: i64| {
        let mut cart = Cart::of(usd("1.00"));
        cart.facts.set_ids(IdFact::Role, [role]);
        cart.facts.set_amount(AmountFact::OrderTotal, Basis::Gross, Ok(usd(gross)));
        cart.facts.set_amount(AmountFact::Charges, Basis::Net, Ok(usd(shipping)));
        cart.facts.set_number(NumberFact::Skus, Ok(Decimal::from(skus).into()));
        cart
    };
    assert_eq!(steps(&world, &cart("buyer", "1000.00", "49.99", 10)), [""; 0]);
    assert_eq!(steps(&world, &cart("buyer", "1000.01", "49.99", 10)), ["total/1/1"]);
    assert_eq!(steps(&world, &cart("admin", "1000.01", "50.00", 11)), ["shipping/1/1", "skus/1/1"]);
    let plan = world.plan(&cart("buyer", "1000.01", "0.00", 1)).unwrap();
    assert_eq!(plan.steps[0].eligible[0].person, person("mia"));
    assert_eq!(
        plan.steps[0].reasons[0].because,
        "role is buyer and order total (gross) is over 1,000.00 USD"
    );
}

/// Order threshold, timespan threshold, budget exceeded.
#[test]
fn three_permissions() {
    let rule = r#"[
      {"id":"order","when":{"over_buyer_limit":true},"stages":[[{"by":[{"contact":"mia"}]}]]},
      {"id":"month","spend":{"per":"requester","within":{"period":"month"},"over":{"amount":"1000.00","currency":"USD"}},"stages":[[{"by":[{"contact":"fay"}]}]]},
      {"id":"budget","when":{"budget_exceeded":true},"stages":[[{"by":[{"contact":"olga"}]}]]} ]"#;
    let world = World::new(rule);
    let cart = |amount: &str, exceeded: bool| {
        let mut cart = Cart::of(usd(amount));
        cart.facts
            .set_flag(FlagFact::OverBuyerLimit, over_order_limit(&world.company, &cart.buyer, usd(amount)));
        cart.facts.set_flag(FlagFact::BudgetExceeded, Ok(exceeded));
        cart.shares = vec![entry("c-1", "2026-11-23T10:00:00Z", amount, "USD")];
        cart
    };
    assert_eq!(steps(&world, &cart("500.00", false)), [""; 0]);
    assert_eq!(steps(&world, &cart("500.01", true)), ["order/1/1", "budget/1/1"]);
    let mut split = cart("500.00", false);
    for (id, day) in [("c-7", "2026-10-31T23:59:59Z"), ("c-8", "2026-11-01T00:00:00Z")] {
        let spent = entry(id, day, "500.01", "USD");
        split.spend.put(&spent.subject.clone(), [spent]).unwrap();
    }
    assert_eq!(steps(&world, &split), ["month/1/1"]);
}

fn entry(id: &str, when: &str, amount: &str, currency: &str) -> SpendEntry {
    parse(&format!(
        r#"{{"subject":{{"kind":"cart","id":"{id}"}},"at":"{when}","requester":"bo","unit":"plant","cost_centre":"cc1","supplier":"s1","currency":"{currency}","net":"{amount}","gross":"{amount}"}}"#
    ))
}

#[test]
fn spending_accumulates_and_split_orders_show() {
    for (per, other) in [
        ("requester", r#""requester":"ada""#),
        ("unit", r#""unit":"hq""#),
        ("cost_centre", r#""cost_centre":"cc2""#),
        ("supplier", r#""supplier":"s2""#),
    ] {
        let rule = format!(
            r#"[{{"id":"p","spend":{{"per":"{per}","within":{{"days":30}},"over":{{"amount":"1000.00","currency":"USD"}}}},"stages":[[{{"by":[{{"contact":"fay"}}]}}]]}}]"#
        );
        let world = World::new(&rule);
        let mut cart = Cart::of(usd("400.00"));
        cart.shares = vec![entry("c-1", "2026-11-23T10:00:00Z", "400.00", "USD")];
        let put =
            |cart: &mut Cart, spent: SpendEntry| cart.spend.put(&spent.subject.clone(), [spent]).unwrap();
        put(&mut cart, entry("c-2", "2026-11-20T10:00:00Z", "400.00", "USD"));
        // This cart's own earlier entry is replaced, not added.
        put(&mut cart, entry("c-1", "2026-11-22T10:00:00Z", "900.00", "USD"));
        assert_eq!(steps(&world, &cart), [""; 0], "{per}");
        // Just inside and just outside of the window.
        put(&mut cart, entry("c-3", "2026-10-24T09:59:59Z", "200.01", "USD"));
        assert_eq!(steps(&world, &cart), [""; 0], "{per}");
        put(&mut cart, entry("c-3", "2026-10-24T10:00:00Z", "200.00", "USD"));
        assert_eq!(steps(&world, &cart), [""; 0], "{per}");
        put(&mut cart, entry("c-3", "2026-10-24T10:00:00Z", "200.01", "USD"));
        assert_eq!(steps(&world, &cart), ["p/1/1"], "{per}");
        let json = recoup::document::Encode::encode(&entry("c-3", "2026-10-24T10:00:00Z", "200.01", "USD"))
            .to_string();
        let key = other.split(':').next().unwrap();
        let start = json.find(key).unwrap();
        let end = json[start..].find(',').unwrap() + start;
        put(&mut cart, parse(&format!("{}{other}{}", &json[..start], &json[end..])));
        assert_eq!(steps(&world, &cart), [""; 0], "{per} of somebody else");
        cart.spend.remove(&parse(r#"{"kind":"cart","id":"c-2"}"#));
        cart.spend.forget_before(utc(2026, 11, 1));
        assert_eq!(cart.spend.entries.len(), 1);
    }
}

#[test]
fn what_is_not_known_matches_and_says_why() {
    let rule = r#"[
      {"id":"eur","when":{"order_total":{"over":"9000.00","currency":"EUR"}},"stages":[[{"by":[{"contact":"fay"}]}]]},
      {"id":"limit","when":{"over_buyer_limit":true},"stages":[[{"by":[{"contact":"fin"}]}]]},
      {"id":"spend","spend":{"per":"requester","within":{"days":1},"over":{"amount":"1000.00","currency":"EUR"}},"stages":[[{"by":[{"contact":"flo"}]}]]},
      {"id":"surely-not","when":{"over_buyer_limit":true,"order_total":{"over":"5.00","currency":"USD"}},"stages":[[{"by":[{"contact":"zoe"}]}]]} ]"#;
    let world = World::new(rule);
    let mut cart = Cart::of(usd("1.00"));
    cart.shares = vec![entry("c-1", "2026-11-23T10:00:00Z", "1.00", "USD")];
    let plan = world.plan(&cart).unwrap();
    let found: Vec<_> =
        plan.steps.iter().map(|step| (step.id.as_str(), step.reasons[0].unknown.unwrap().as_str())).collect();
    assert_eq!(
        found,
        [("eur/1/1", "currency_differs"), ("limit/1/1", "not_known_here"), ("spend/1/1", "currency_differs")]
    );
    let explained = world.policies.explain(&PolicyId::new("eur").unwrap(), &cart.facts).unwrap();
    assert_eq!(
        explained[0].to_string(),
        "unknown, the currency differs: order total (net) is over 9,000.00 EUR (found 1.00 USD)"
    );
    assert!(world.policies.explain(&PolicyId::new("none").unwrap(), &cart.facts).is_none());
    // A limit in another currency does not help the buyer.
    let eur = COMPANY.replace(
        r#""order_limit":{"amount":"500.00","currency":"USD"}"#,
        r#""order_limit":{"amount":"500.00","currency":"EUR"}"#,
    );
    assert!(over_order_limit(&company(&eur), &cart.buyer, usd("1.00")).is_err());
}

#[test]
fn nothing_to_approve_is_an_empty_plan() {
    let world = World::new(
        r#"[{"id":"p","when":{"order_total":{"over":"5.00","currency":"USD"}},"stages":[[{"by":[{"contact":"fay"}]}]]}]"#,
    );
    assert!(world.plan(&Cart::of(usd("5.00"))).unwrap().is_empty());
    let quote = World::new(r#"[{"id":"p","subject":"quote","stages":[[{"by":[{"contact":"fay"}]}]]}]"#);
    assert!(quote.plan(&Cart::of(usd("5.00"))).unwrap().is_empty());
    let others =
        World::new(r#"[{"id":"p","for":{"groups":["new"]},"stages":[[{"by":[{"contact":"fay"}]}]]}]"#);
    let mut cart = Cart::of(usd("5.00"));
    cart.facts.set_ids(IdFact::Group, ["old"]);
    assert!(others.plan(&cart).unwrap().is_empty());
    cart.facts.set_ids(IdFact::Group, ["old", "new"]);
    assert_eq!(steps(&others, &cart), ["p/1/1"]);
}

#[test]
fn faults_of_policies_are_told_all_at_once() {
    let faults = |approvals: &str| {
        let json = format!(
            r#"{{"rulebook":"1","id":"r","currency":"USD","time_zone":"UTC","calendars":{NINE},"approvals":{approvals}}}"#
        );
        let faults = match Rulebook::parse(&json) {
            Ok(rulebook) => Policies::compile(&rulebook).unwrap_err(),
            Err(faults) => faults,
        };
        faults.list().iter().map(|fault| (fault.code.as_str(), fault.path.clone())).collect::<Vec<_>>()
    };
    let at = |code: &'static str, path: &str| (code, path.to_owned());
    assert_eq!(faults(r#"[{"id":"p","stages":[]}]"#), [at("missing_field", "/approvals/0")]);
    assert_eq!(
        faults(
            r#"[{"id":"p","stages":[[{"by":[{"role":"a","contact":"b"},{"in":"unit"}],"quorum":{"need":0}}]]}]"#
        ),
        [
            at("conflicting_fields", "/approvals/0/stages/0/0/by/0"),
            at("conflicting_fields", "/approvals/0/stages/0/0/by/1"),
            at("conflicting_fields", "/approvals/0/stages/0/0/by/1"),
            at("out_of_range", "/approvals/0/stages/0/0/quorum"),
        ]
    );
    assert_eq!(
        faults(r#"[{"id":"p","stages":[[{"by":[{"manager_of":"previous"}]}]]}]"#),
        [at("conflicting_fields", "/approvals/0/stages/0")]
    );
    assert_eq!(
        faults(
            r#"[{"id":"p","stages":[[{"by":[{"contact":"a"}],"auto":{"after":{"business_days":1,"calendar":"mars"},"decision":"approve"}}]]},{"id":"p","stages":[[{"by":[{"contact":"a"}]}]]}]"#
        ),
        [
            at("unknown_reference", "/approvals/0/stages/0/0/auto/after/calendar"),
            at("duplicate_id", "/approvals/1/id")
        ]
    );
    assert_eq!(
        faults(
            r#"[{"id":"p","when":{"sku":"A"},"tolerance":{"amount_percent":"-1"},"stages":[[{"by":[{"contact":"a"}],"auto":{"after":{"business_days":1},"decision":"approve"}}]]}]"#
        ),
        [
            at("unknown_fact", "/approvals/0/when/sku"),
            at("conflicting_fields", "/approvals/0/stages/0/0/auto/after"),
            at("invalid_percent", "/approvals/0/tolerance/amount_percent"),
        ]
    );
}
