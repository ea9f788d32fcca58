//! A seller's authority and the colleague who decides beyond it.

use recoup::Code;
use recoup::document::read;
use recoup::id::{Name, RoleId};
use recoup::party::Actor;
use recoup::pricing::Concession;
use recoup::quote::{Beyond, QuoteRules, QuoteState};

use super::support::{Desk, amount, boss, buyer, dec, line_id, rep, seller};
use super::table::OFFER;

const RULES: &str = r#"{"authority":[
    {"role":"rep","discount_percent":"5","line_percent":"10"},
    {"role":"boss","discount_percent":"30","concessions":true}]}"#;

const APPROVE: &str = r#"{"command":"approve_internal","revision":@R}"#;

fn desk(rules: &str) -> Desk {
    let mut desk = Desk::new(rules, &[("x", "12", "9.99"), ("y", "120", "100")]);
    desk.must(
        &rep(),
        r#"{"command":"create","currency":"EUR","lines":[{"sku":"x","quantity":"1"},{"sku":"y","quantity":"1"}]}"#,
    );
    desk
}

fn price(desk: &mut Desk, x: &str, y: &str) {
    let lines = format!(r#"[{{"line":"1","set":{{"total":"{x}"}}}},{{"line":"2","set":{{"total":"{y}"}}}}]"#);
    desk.must(&rep(), &format!(r#"{{"command":"price","revision":@R,"lines":{lines}}}"#));
}

fn beyond(desk: &Desk, role: &str) -> Vec<(Beyond, Option<String>)> {
    let roles = [RoleId::new(role).unwrap()];
    let found = desk.quote().needs_internal_approval(&roles, &desk.rules, None, &[]).unwrap();
    found.into_iter().map(|why| (why.beyond, why.line.map(|line| line.to_string()))).collect()
}

#[test]
fn each_line_and_the_whole_are_measured() {
    let mut desk = desk(RULES);
    // 10 % of 9.99 is 0.999: a cent more is beyond, exactly the rounded cent is not.
    price(&mut desk, "8.99", "100");
    assert_eq!(beyond(&desk, "rep"), []);
    price(&mut desk, "8.98", "100");
    assert_eq!(beyond(&desk, "rep"), [(Beyond::LineDiscount, Some("1".into()))]);
    // 5 % of 9.99 rounded up and of 100: 5.50 may be given in all.
    price(&mut desk, "9.99", "94.50");
    assert_eq!(beyond(&desk, "rep"), []);
    price(&mut desk, "9.99", "94.49");
    assert_eq!(beyond(&desk, "rep"), [(Beyond::QuoteDiscount, None)]);
    // The quote's own discount counts too; a role without an entry may give nothing.
    price(&mut desk, "9.99", "100");
    assert_eq!(beyond(&desk, "trainee"), []);
    desk.must(&rep(), r#"{"command":"discount","revision":@R,"discount":{"amount":"5.51"}}"#);
    assert_eq!(beyond(&desk, "rep"), [(Beyond::QuoteDiscount, None)]);
    assert_eq!(beyond(&desk, "trainee").len(), 3);
    assert_eq!(beyond(&desk, "boss"), []);
}

#[test]
fn a_dearer_line_makes_room_for_a_cheaper_one_only_in_the_whole() {
    let mut desk = desk(RULES);
    price(&mut desk, "20", "90");
    assert_eq!(beyond(&desk, "rep"), []);
    price(&mut desk, "30", "89.99");
    assert_eq!(beyond(&desk, "rep"), [(Beyond::LineDiscount, Some("2".into()))]);
}

#[test]
fn the_list_price_can_be_the_measure() {
    let rules = RULES.replace("{\"authority\"", "{\"discount_from\":\"list\",\"authority\"");
    let mut desk = desk(&rules);
    // Today's 100 is already 16.7 % off the list price of 120.
    price(&mut desk, "12", "100");
    assert_eq!(
        beyond(&desk, "rep"),
        [(Beyond::LineDiscount, Some("2".into())), (Beyond::QuoteDiscount, None)]
    );
}

#[test]
fn floors_and_lines_without_a_measure_are_beyond() {
    let mut desk = desk(RULES);
    desk.must(&rep(), r#"{"command":"price","revision":@R,"lines":[{"line":"2","least":"110"}]}"#);
    assert_eq!(beyond(&desk, "rep"), [(Beyond::Floor, Some("2".into()))]);
    assert_eq!(beyond(&desk, "boss"), []);
    let concession =
        Concession { floor: Name::new("cost").unwrap(), line: line_id("1"), amount: amount("3") };
    let roles = [RoleId::new("rep").unwrap()];
    let found = desk.quote().needs_internal_approval(&roles, &desk.rules, None, &[concession]).unwrap();
    assert_eq!((found[0].line.clone(), found[0].amount), (Some(line_id("1")), Some(amount("3"))));

    desk.must(&rep(), r#"{"command":"edit","revision":@R,"lines":[{"id":"3","sku":"odd","quantity":"1"}]}"#);
    desk.must(
        &rep(),
        r#"{"command":"price","revision":@R,"lines":[{"line":"3","set":{"unit_price":"5"}},{"line":"2","least":"0"}]}"#,
    );
    assert_eq!(beyond(&desk, "boss"), [(Beyond::Unmeasured, Some("3".into()))]);
}

#[test]
fn a_colleague_who_may_lets_it_pass_and_nobody_their_own() {
    let mut desk = desk(RULES);
    price(&mut desk, "9.99", "80");
    assert_eq!(desk.act(&rep(), OFFER).unwrap(), ["sent_for_approval"]);
    assert_eq!(desk.quote().state, QuoteState::InternalApproval);
    assert_eq!(desk.quote().beyond.len(), 2);
    assert_eq!(desk.quote().beyond[0].allowed, Some(dec("10")));
    assert_eq!(desk.quote().beyond[0].amount, Some(amount("20")));
    // Not their own, with whatever role; not one whose authority is too small as well.
    assert_eq!(desk.refused(&rep(), APPROVE), Code::NotPermitted);
    assert_eq!(desk.refused(&seller("rita", "boss"), APPROVE), Code::NotPermitted);
    assert_eq!(desk.refused(&seller("ron", "rep"), APPROVE), Code::NotPermitted);
    assert_eq!(desk.refused(&buyer(), r#"{"command":"accept","revision":@R}"#), Code::WrongState);

    // Sent back, offered again, approved: the buyer's history has one offer, by the one who made it.
    desk.must(&boss(), r#"{"command":"refuse_internal","revision":@R}"#);
    desk.must(&rep(), OFFER);
    desk.must(&boss(), APPROVE);
    assert_eq!(desk.quote().state, QuoteState::Offered);
    assert_eq!(desk.quote().history.len(), 1);
    assert_eq!(desk.quote().history[0].by, "seller:rita");
    assert!(desk.quote().beyond.is_empty());
}

#[test]
fn an_offer_is_valid_from_when_it_goes_out() {
    let rules = RULES.replace("{\"authority\"", "{\"valid_for\":{\"span\":\"PT24H\"},\"authority\"");
    let mut desk = desk(&rules);
    price(&mut desk, "9.99", "80");
    desk.must(&rep(), OFFER);
    assert_eq!(desk.quote().due(), None, "nothing runs while it waits");
    desk.now = super::support::at("2026-03-09T09:00:00Z");
    desk.must(&Actor::host(), APPROVE);
    assert_eq!(desk.quote().valid_until, Some(super::support::at("2026-03-10T09:00:00Z")));
}

#[test]
fn todays_price_is_the_measure_not_the_one_of_the_request() {
    let mut desk = desk(RULES);
    price(&mut desk, "9.99", "98");
    // Since then the price has risen: 98 is no longer 2 % but 18.3 % off.
    desk.prices = vec![("x", "12", "9.99"), ("y", "120", "120")];
    assert_eq!(desk.act(&rep(), OFFER).unwrap(), ["sent_for_approval"]);
    assert_eq!(desk.quoted("2"), "98.00", "and what is quoted stays");
}

#[test]
fn faults_of_the_rules_are_found() {
    let codes = |json: &str| -> Vec<Code> {
        read::<QuoteRules>(json.as_bytes()).unwrap_err().list().iter().map(|fault| fault.code).collect()
    };
    assert_eq!(codes(r#"{"valid_for":{}}"#), [Code::ConflictingFields]);
    assert_eq!(codes(r#"{"valid_for":{"days":1,"span":"PT1H"}}"#), [Code::ConflictingFields]);
    assert_eq!(codes(r#"{"authority":[{"role":"r","discount_percent":"101"}]}"#), [Code::InvalidPercent]);
    assert_eq!(
        codes(r#"{"authority":[{"role":"r","discount_percent":"1","line_percent":"-1"}]}"#),
        [Code::InvalidPercent]
    );
}
