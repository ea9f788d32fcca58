//! Releases: their parts come to what was accepted, in whatever steps; blanket orders; quotes for one order.

use proptest::prelude::*;
use recoup::Code;
use recoup::party::Actor;
use recoup::quote::QuoteState;
use rust_decimal::Decimal;

use super::support::{Desk, amount, at, buyer, dec, rep};
use super::table::OFFER;

const PLACE: &str = r#"{"command":"place","revision":@R}"#;

fn offered(lines: &[(i64, String)], freight: &str, offer: &str) -> Desk {
    let mut desk = Desk::new("{}", &[]);
    let wanted: Vec<_> =
        lines.iter().map(|(quantity, _)| format!(r#"{{"sku":"s","quantity":"{quantity}"}}"#)).collect();
    desk.must(&rep(), &format!(r#"{{"command":"create","currency":"EUR","lines":[{}]}}"#, wanted.join(",")));
    let prices: Vec<_> = (lines.iter().enumerate())
        .map(|(index, (_, total))| format!(r#"{{"line":"{}","set":{{"total":"{total}"}}}}"#, index + 1))
        .collect();
    desk.must(&rep(), &format!(r#"{{"command":"price","revision":@R,"lines":[{}]}}"#, prices.join(",")));
    let charge = format!(r#"{{"id":"truck","kind":"freight","amount":"{freight}"}}"#);
    desk.must(&rep(), &format!(r#"{{"command":"charges","revision":@R,"charges":[{charge}]}}"#));
    desk.must(&rep(), offer);
    desk.must(&buyer(), r#"{"command":"accept","revision":@R}"#);
    desk
}

fn order(desk: &mut Desk, place: &str) -> Decimal {
    desk.must(&buyer(), place);
    let release = desk.quote().placing.clone().unwrap();
    let placed = format!(r#"{{"command":"placed","release":{0},"order":"o-{0}"}}"#, release.number);
    desk.must(&Actor::host(), &placed);
    release.total.get()
}

fn take(parts: &[(usize, i64)]) -> String {
    let lines: Vec<_> = (parts.iter())
        .map(|(line, quantity)| format!(r#"{{"line":"{line}","quantity":"{quantity}"}}"#))
        .collect();
    format!(r#"{{"command":"place","revision":@R,"lines":[{}]}}"#, lines.join(","))
}

#[test]
fn a_third_three_times_is_the_whole() {
    // 100.00 for 3: cumulative 33.33, 66.67, 100.00.
    let mut desk = offered(&[(3, "100".into())], "0", OFFER);
    let parts: Vec<_> = (0..3).map(|_| order(&mut desk, &take(&[(1, 1)])).to_string()).collect();
    assert_eq!(parts, ["33.33", "33.34", "33.33"]);
    assert_eq!(desk.quote().state, QuoteState::Ordered);
}

#[test]
fn a_release_that_is_refused_gives_back_what_it_held() {
    let mut desk = offered(&[(3, "100".into())], "10", OFFER);
    desk.must(&buyer(), &take(&[(1, 2)]));
    desk.must(&Actor::host(), r#"{"command":"refused","release":1,"reason":"stock"}"#);
    assert_eq!(desk.quote().lines[0].remaining(), dec("3"));
    assert_eq!(order(&mut desk, PLACE), dec("110"));
}

#[test]
fn no_more_is_ordered_than_is_left() {
    let mut desk = offered(&[(10, "100".into()), (5, "50".into())], "0", OFFER);
    order(&mut desk, &take(&[(1, 10)]));
    for (command, code) in [
        (take(&[(1, 1)]), Code::BeyondQuote),
        (take(&[(2, 6)]), Code::BeyondQuote),
        (take(&[(2, 0)]), Code::InvalidQuantity),
        (take(&[(2, 1), (2, 1)]), Code::DuplicateId),
        (take(&[(3, 1)]), Code::UnknownReference),
    ] {
        assert_eq!(desk.refused(&buyer(), &command), code, "{command}");
    }
    // What the rest was good for is given up; what is ordered stays ordered.
    desk.must(&buyer(), r#"{"command":"cancel","revision":@R}"#);
    assert_eq!(desk.quote().state, QuoteState::Ordered);
}

#[test]
fn the_revision_moves_with_what_is_left() {
    let mut desk = offered(&[(10, "100".into())], "0", OFFER);
    let seen = desk.quote().revision;
    order(&mut desk, &take(&[(1, 4)]));
    let again = format!(r#"{{"command":"place","revision":{seen},"lines":[{{"line":"1","quantity":"4"}}]}}"#);
    assert_eq!(desk.refused(&buyer(), &again), Code::StaleVersion);
}

#[test]
fn a_quote_for_one_order_is_used_up_by_it() {
    let mut desk =
        offered(&[(10, "100".into())], "0", r#"{"command":"offer","revision":@R,"single_use":true}"#);
    order(&mut desk, &take(&[(1, 4)]));
    assert_eq!(desk.quote().state, QuoteState::Ordered);
}

#[test]
fn goods_for_nothing_bear_the_charges_at_once() {
    let mut desk = offered(&[(2, "0".into())], "9.90", OFFER);
    assert_eq!(order(&mut desk, &take(&[(1, 1)])), dec("9.90"));
    assert_eq!(order(&mut desk, PLACE), dec("0"));
}

const BLANKET: &str =
    r#"{"command":"offer","revision":@R,"blanket":{"ceiling":"250","until":"2026-12-01T00:00:00Z"}}"#;

#[test]
fn a_blanket_order_goes_on_to_its_ceiling() {
    // 10 for 100.00 is an estimate; freight 10.00 goes with it: 11.00 each.
    let mut desk = offered(&[(10, "100".into())], "10", BLANKET);
    assert_eq!(order(&mut desk, &take(&[(1, 15)])), dec("165"));
    assert_eq!(desk.quote().ceiling_left().unwrap(), Some(amount("85")));
    assert_eq!(desk.refused(&buyer(), &take(&[(1, 8)])), Code::CeilingExceeded);
    assert_eq!(desk.refused(&buyer(), PLACE), Code::InvalidRequest);
    assert_eq!(order(&mut desk, &take(&[(1, 7)])), dec("77"));
    assert_eq!(desk.quote().state, QuoteState::Accepted);
}

#[test]
fn a_blanket_order_ends_with_its_term() {
    let used = || {
        let mut desk = offered(&[(10, "100".into())], "0", BLANKET);
        order(&mut desk, &take(&[(1, 1)]));
        desk
    };
    let mut desk = used();
    desk.now = at("2026-11-30T23:59:59Z");
    assert!(desk.decide(&buyer(), &take(&[(1, 1)])).is_ok());
    desk.now = at("2026-12-01T00:00:00Z");
    assert_eq!(desk.refused(&buyer(), &take(&[(1, 1)])), Code::Closed);
    let mut ticked = used();
    ticked.tick("2027-01-01T00:00:00Z");
    assert_eq!(ticked.quote().state, QuoteState::Ordered);
    assert_eq!(ticked.log.last().unwrap().1, at("2026-12-01T00:00:00Z"));

    // Never used, it can be quoted again.
    let mut unused = offered(&[(10, "100".into())], "0", BLANKET);
    unused.now = at("2026-12-01T00:00:00Z");
    assert_eq!(unused.refused(&buyer(), &take(&[(1, 1)])), Code::QuoteExpired);
    unused.tick("2026-12-01T00:00:00Z");
    unused.must(&rep(), r#"{"command":"requote","revision":@R}"#);
    assert_eq!(unused.quote().lines[0].accepted, None);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]
    /// However it is released, the parts of every line and of the charges come to what was accepted, none is negative.
    #[test]
    fn releases_come_to_what_was_accepted(
        lines in prop::collection::vec((1..40_i64, 0..1_000_000_i64), 1..5),
        freight in 0..10_000_i64,
        steps in prop::collection::vec((0..5_usize, 1..20_i64), 0..8),
    ) {
        let cents = |cents: i64| Decimal::new(cents, 2).to_string();
        let given: Vec<_> = lines.iter().map(|(quantity, total)| (*quantity, cents(*total))).collect();
        let mut desk = offered(&given, &cents(freight), OFFER);
        let mut ordered = Decimal::ZERO;
        for (line, quantity) in steps {
            let place = line % lines.len();
            let left = desk.quote().lines[place].remaining();
            let quantity = Decimal::from(quantity).min(left);
            if quantity.is_zero() {
                continue;
            }
            let quantity = i64::try_from(quantity.mantissa()).unwrap();
            let part = order(&mut desk, &take(&[(place + 1, quantity)]));
            prop_assert!(part >= Decimal::ZERO);
            ordered += part;
        }
        if desk.quote().state != QuoteState::Ordered {
            ordered += order(&mut desk, PLACE);
        }
        prop_assert_eq!(desk.quote().state, QuoteState::Ordered);
        for (line, (quantity, total)) in desk.quote().lines.iter().zip(&lines) {
            prop_assert_eq!(line.released, Decimal::from(*quantity));
            prop_assert_eq!(line.released_total.get(), Decimal::new(*total, 2));
        }
        prop_assert_eq!(desk.quote().charges[0].released.get(), Decimal::new(freight, 2));
        let whole: i64 = lines.iter().map(|(_, total)| total).sum::<i64>() + freight;
        prop_assert_eq!(ordered, Decimal::new(whole, 2));
        prop_assert_eq!(desk.rebuilt(), desk.quote().clone());
    }
}
