//! Negotiations worked by hand: sums, rounds, what the buyer sees.

use recoup::document::Encode as _;
use recoup::party::Actor;
use recoup::pricing::{LineSource, PriceSnapshot};
use recoup::quote::{QuoteState, SetPrice};
use recoup::{Code, Engine, Request, Rulebook};

use super::support::{Desk, amount, at, buyer, dec, line_id, rep};
use super::table::OFFER;

const CREATE: &str = r#"{"command":"create","currency":"EUR","request":true,"lines":[
    {"id":"a","sku":"bolt","quantity":"100"},
    {"id":"b","sku":"drill","quantity":"3"},
    {"id":"c","sku":"case","quantity":"1","optional":true}]}"#;

fn desk() -> Desk {
    let mut desk = Desk::new(
        r#"{"valid_for":{"span":"PT240H"}}"#,
        &[("bolt", "12", "9.99"), ("drill", "40", "33.33"), ("case", "50", "50")],
    );
    desk.must(&buyer(), CREATE);
    desk.must(&rep(), r#"{"command":"claim","revision":@R}"#);
    desk
}

#[test]
fn line_discounts_come_first_then_the_quotes_over_what_is_left() {
    let mut desk = desk();
    // a: 999.00 less 10 % = 899.10. b: 3 x 30 = 90.00, locked. c: 50.00, an extra.
    desk.must(
        &rep(),
        r#"{"command":"price","revision":@R,"lines":[{"line":"a","set":{"discount_percent":"10"}},
            {"line":"b","set":{"unit_price":"30"},"locked":true}]}"#,
    );
    // 2.5 % of a: 22.4775, 22.48 rounded: 876.62. b is locked. c: 1.25 off, 48.75.
    desk.must(&rep(), r#"{"command":"discount","revision":@R,"discount":{"percent":"2.5"}}"#);
    assert_eq!([desk.quoted("a"), desk.quoted("b"), desk.quoted("c")], ["876.62", "90.00", "48.75"]);
    assert_eq!(desk.quote().lines_total().unwrap(), amount("966.62"));
}

#[test]
fn an_amount_off_is_split_without_losing_a_cent() {
    let mut desk = Desk::new("{}", &[("x", "1", "100"), ("y", "1", "33.33"), ("z", "1", "66.67")]);
    desk.must(
        &rep(),
        r#"{"command":"create","currency":"EUR","lines":[{"sku":"x","quantity":"1"},{"sku":"y","quantity":"1"},
            {"sku":"z","quantity":"1"}]}"#,
    );
    // 10.00 over 200.00: 5.00, 1.6665, 3.3335. Cut off 5.00, 1.66, 3.33; the cent goes to the greatest remainder, 0.65.
    desk.must(&rep(), r#"{"command":"discount","revision":@R,"discount":{"amount":"10"}}"#);
    assert_eq!([desk.quoted("1"), desk.quoted("2"), desk.quoted("3")], ["95.00", "31.66", "63.34"]);
    // No discount takes more than there is.
    let greedy = r#"{"command":"discount","revision":@R,"discount":{"amount":"200.01"}}"#;
    assert_eq!(desk.refused(&rep(), greedy), Code::OutOfRange);
    desk.must(&rep(), r#"{"command":"discount","revision":@R,"discount":{"amount":"200"}}"#);
    assert_eq!([desk.quoted("1"), desk.quoted("2"), desk.quoted("3")], ["0.00", "0.00", "0.00"]);
    desk.must(&rep(), r#"{"command":"discount","revision":@R}"#);
    assert_eq!(desk.quote().lines_total().unwrap(), amount("200"));
}

/// Offer, counter offer, target total, part accepted with an extra, two releases.
#[test]
fn a_negotiation_to_the_last_cent() {
    let mut desk = desk();
    desk.must(
        &rep(),
        r#"{"command":"price","revision":@R,"lines":[{"line":"a","set":{"discount_percent":"10"}},
            {"line":"b","set":{"unit_price":"30"},"locked":true}]}"#,
    );
    desk.must(
        &rep(),
        r#"{"command":"charges","revision":@R,"charges":[{"id":"truck","kind":"freight","amount":"20"}]}"#,
    );
    desk.must(&rep(), OFFER);
    assert_eq!(desk.quote().history.last().unwrap().total, Some(amount("1009.10")));
    desk.must(
        &buyer(),
        r#"{"command":"counter","revision":@R,"target":"950","lines":[{"line":"a","unit_price":"8.50"}]}"#,
    );
    assert_eq!(desk.quote().counter.as_ref().unwrap().target, Some(amount("950")));
    assert_eq!(desk.quote().line(&line_id("a")).unwrap().wish.as_ref().unwrap().unit_price, Some(dec("8.5")));

    // 950 less the 90 that are locked: 860 for a. The extra is no part of it.
    desk.must(&rep(), r#"{"command":"target","revision":@R,"total":"950"}"#);
    assert_eq!([desk.quoted("a"), desk.quoted("b"), desk.quoted("c")], ["860.00", "90.00", "50.00"]);
    desk.must(&rep(), OFFER);

    // 40 of 100 for 344.00, the drills, the case, the freight: 504.00.
    desk.must(
        &buyer(),
        r#"{"command":"accept","revision":@R,"po":"PO-7","lines":[{"line":"a","quantity":"40"},{"line":"b"},{"line":"c"}]}"#,
    );
    assert_eq!(desk.quote().history.last().unwrap().total, Some(amount("504")));
    assert_eq!(desk.quote().po.as_ref().unwrap().as_str(), "PO-7");

    // 13 of 40: 111.80. Freight 20 x 111.80 / 484.00 = 4.6198.
    desk.must(&buyer(), r#"{"command":"place","revision":@R,"lines":[{"line":"a","quantity":"13"}]}"#);
    let first = desk.quote().placing.clone().unwrap();
    assert_eq!((first.lines[0].total, first.charges[0].amount), (amount("111.80"), amount("4.62")));
    desk.must(&Actor::host(), r#"{"command":"placed","release":1,"order":"o-1"}"#);
    assert_eq!(desk.quote().state, QuoteState::Accepted);
    assert_eq!(desk.quote().line(&line_id("a")).unwrap().remaining(), dec("27"));

    desk.must(&buyer(), r#"{"command":"place","revision":@R}"#);
    let second = desk.quote().placing.clone().unwrap();
    let totals: Vec<_> = second.lines.iter().map(|line| line.total.to_string()).collect();
    assert_eq!(totals, ["232.20", "90.00", "50.00"]);
    assert_eq!(second.charges[0].amount, amount("15.38"));
    desk.must(&Actor::host(), r#"{"command":"placed","release":2,"order":"o-2"}"#);
    assert_eq!(desk.quote().state, QuoteState::Ordered);
    let ordered: rust_decimal::Decimal = desk.quote().releases.iter().map(|one| one.total.get()).sum();
    assert_eq!(ordered, dec("504"));
    assert_eq!(desk.rebuilt(), *desk.quote());
}

#[test]
fn a_target_below_floors_and_locks_says_how_near_it_comes() {
    let mut desk = desk();
    desk.must(
        &rep(),
        r#"{"command":"price","revision":@R,"lines":[{"line":"a","least":"800"},{"line":"b","locked":true}]}"#,
    );
    let error = desk.decide(&rep(), r#"{"command":"target","revision":@R,"total":"899"}"#).unwrap_err();
    // The floor of a and the locked 99.99.
    assert_eq!(error.code, Code::TargetUnreachable);
    assert!(error.detail.contains("899.99"), "{}", error.detail);
    desk.must(&rep(), r#"{"command":"target","revision":@R,"total":"899.99"}"#);
    assert_eq!([desk.quoted("a"), desk.quoted("b")], ["800.00", "99.99"]);
    let set = SetPrice { unit_price: None, discount_percent: None, total: Some(amount("800")) };
    assert_eq!(desk.quote().line(&line_id("a")).unwrap().set, Some(set));
    assert_eq!(desk.quote().line(&line_id("b")).unwrap().set, None, "what is locked is not touched");
}

#[test]
fn what_is_not_offered_is_not_accepted() {
    let mut desk = desk();
    desk.must(&rep(), r#"{"command":"offer","revision":@R,"partial":false}"#);
    let take = |lines: &str| format!(r#"{{"command":"accept","revision":@R,"lines":[{lines}]}}"#);
    let all = r#"{"line":"a"},{"line":"b"}"#;
    let cases = [
        (r#"{"line":"a","quantity":"101"},{"line":"b"}"#, Code::BeyondQuote),
        (r#"{"line":"a","quantity":"0"},{"line":"b"}"#, Code::InvalidQuantity),
        (r#"{"line":"a"},{"line":"a"}"#, Code::DuplicateId),
        (r#"{"line":"z"}"#, Code::UnknownReference),
        (r#"{"line":"a"}"#, Code::PartialAcceptance),
        (r#"{"line":"a","quantity":"99"},{"line":"b"}"#, Code::PartialAcceptance),
    ];
    for (lines, code) in cases {
        assert_eq!(desk.refused(&buyer(), &take(lines)), code, "{lines}");
    }
    // An extra may stay away or come along.
    assert!(desk.decide(&buyer(), &take(&format!(r#"{all},{{"line":"c"}}"#))).is_ok());
    desk.must(&buyer(), &take(all));
    assert_eq!(desk.quote().line(&line_id("c")).unwrap().accepted, None);
}

#[test]
fn a_line_without_a_price_is_priced_before_it_is_offered() {
    let mut desk = Desk::new("{}", &[]);
    desk.must(&rep(), r#"{"command":"create","currency":"EUR","lines":[{"sku":"special","quantity":"2"}]}"#);
    assert_eq!(desk.refused(&rep(), OFFER), Code::NoPrice);
    let percent =
        r#"{"command":"price","revision":@R,"lines":[{"line":"1","set":{"discount_percent":"5"}}]}"#;
    assert_eq!(desk.refused(&rep(), percent), Code::NoPrice);
    desk.must(
        &rep(),
        r#"{"command":"price","revision":@R,"lines":[{"line":"1","set":{"unit_price":"70.005"}}]}"#,
    );
    assert_eq!(desk.quoted("1"), "140.01");
    desk.must(&rep(), OFFER);
}

#[test]
fn an_expired_quote_is_quoted_again_at_todays_prices_where_the_seller_set_none() {
    let mut desk = desk();
    desk.must(
        &rep(),
        r#"{"command":"price","revision":@R,"lines":[{"line":"b","set":{"unit_price":"30"}}]}"#,
    );
    desk.must(&rep(), r#"{"command":"discount","revision":@R,"discount":{"amount":"1000"}}"#);
    desk.must(&rep(), OFFER);
    desk.tick("2026-06-01T00:00:00Z");
    desk.prices = vec![("bolt", "12", "8"), ("drill", "40", "35"), ("case", "50", "50")];
    assert_eq!(desk.refused(&rep(), r#"{"command":"edit","revision":@R}"#), Code::QuoteExpired);
    desk.must(&buyer(), r#"{"command":"requote","revision":@R}"#);
    // 100 x 8 and 3 x 30 come to 890: less than the discount of 1000, which goes.
    assert_eq!(desk.quote().discount, None);
    assert_eq!([desk.quoted("a"), desk.quoted("b")], ["800.00", "90.00"]);
    assert_eq!(desk.quote().seller_user.as_ref().unwrap().as_str(), "rita");
    assert_eq!(desk.quote().valid_until, None);
}

/// Nothing of the seller's side is in the view, and no price that is still being worked on.
#[test]
fn the_buyer_sees_what_was_offered_and_nothing_else() {
    let mut desk = desk();
    desk.must(
        &rep(),
        r#"{"command":"price","revision":@R,"lines":[{"line":"a","least":"777.77","set":{"total":"888.88"}}]}"#,
    );
    desk.must(&rep(), r#"{"command":"message","revision":@R,"text":"secret-note","internal":true}"#);
    let view = desk.quote().buyer_json(desk.now);
    assert!(!view.contains("777.77") && !view.contains("888.88") && !view.contains("secret-note"), "{view}");
    assert!(view.contains("999.00"), "the price without a quote is the buyer's own: {view}");

    desk.must(&rep(), OFFER);
    let view = desk.quote().buyer_json(desk.now);
    assert!(view.contains("888.88") && !view.contains("777.77") && !view.contains("least"), "{view}");
    assert_eq!(desk.quote().for_buyer(at("2027-01-01T00:00:00Z")).state, QuoteState::Expired);

    desk.must(&buyer(), r#"{"command":"counter","revision":@R,"target":"900"}"#);
    desk.must(&rep(), r#"{"command":"target","revision":@R,"total":"901.23"}"#);
    let view = desk.quote().for_buyer(desk.now);
    assert!(view.lines.iter().all(|line| line.quoted.is_none() && line.total.is_none()));
    assert!(!view.encode().to_string().contains("801.24"));
    // Given up in review, the working prices stay unseen.
    desk.must(&rep(), r#"{"command":"cancel","revision":@R}"#);
    assert!(desk.quote().for_buyer(desk.now).lines.iter().all(|line| line.quoted.is_none()));

    let internal = r#"{"command":"message","revision":@R,"text":"t","internal":true}"#;
    assert_eq!(self::desk().refused(&buyer(), internal), Code::NotPermitted);
}

/// The engine adds taxes to what is quoted and changes no price, though its own would be another.
#[test]
fn pricing_adds_taxes_to_quoted_totals_and_nothing_else() {
    let rulebook = Rulebook::parse(
        r#"{"rulebook":"1","id":"r","currency":"EUR","time_zone":"Europe/Berlin",
            "price_lists":[{"id":"std","prices":[{"sku":"bolt","price":"9.99"},{"sku":"drill","price":"33.33"}]}],
            "taxes":{"rates":[{"tax":"vat","rate":"19"}]}}"#,
    )
    .unwrap();
    let engine = Engine::from_rulebook(&rulebook).unwrap();
    let mut desk = desk();
    desk.must(&rep(), r#"{"command":"target","revision":@R,"total":"1000"}"#);
    let mut request = Request::new("EUR", desk.now).unwrap();
    request.lines = desk.quote().request_lines();
    let price = request.lines[0].price.as_ref().unwrap();
    assert_eq!((price.source, price.reference.as_ref().unwrap().as_str()), (LineSource::Quote, "q-1"));
    let priced = engine.price(&request).unwrap();
    let kept = PriceSnapshot::of(&priced, desk.now, rulebook.digest());
    assert_eq!(kept.lines.len(), 2, "the extra is not among them");
    for line in &kept.lines {
        assert_eq!(Some(line.total), desk.quote().line(&line.id).unwrap().quoted);
    }
    // 19 % of 1000.00.
    assert_eq!((kept.totals.net, kept.totals.tax), (amount("1000"), amount("190")));
}

#[test]
fn an_end_before_now_is_no_offer() {
    let desk = desk();
    let past = r#"{"command":"offer","revision":@R,"valid_until":"2026-03-02T09:00:00Z"}"#;
    assert_eq!(desk.refused(&rep(), past), Code::ValidityOver);
    let blanket =
        r#"{"command":"offer","revision":@R,"blanket":{"ceiling":"100","until":"2026-03-02T09:00:00Z"}}"#;
    assert_eq!(desk.refused(&rep(), blanket), Code::ValidityOver);
}
