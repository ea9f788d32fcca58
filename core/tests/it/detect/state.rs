//! What a journey does when something is seen: opening, activity, coming back, ends.

use recoup::recovery::{JourneyEnd, JourneyKind, JourneyRef, JourneyStatus, Observation, Stage};

use super::support::{FOUR_HOURS, Watched, at, cart, cart_of, line, name, usd};

const VIEW: &str = r#""command":"viewed","sku":"A""#;

#[test]
fn nothing_is_kept_of_what_nobody_looks_at() {
    let mut quotes_only = Watched::new(r#"{"idle":[{"kinds":["quote"],"after":"PT4H"}]}"#);
    assert!(!quotes_only.detection.wants(JourneyKind::Cart));
    assert!(quotes_only.signal("10:00", &cart_of(&["A"])).is_empty());
    assert!(!Watched::new("{}").detection.wants(JourneyKind::Quote));
}

#[test]
fn an_empty_or_outdated_cart_changes_nothing() {
    let mut cart = Watched::new(FOUR_HOURS);
    assert!(cart.signal("10:00", r#""command":"cart_updated""#).is_empty(), "nothing opens");
    let versioned = |version: u64, sku: &str| {
        format!(r#""command":"cart_updated","version":{version},"lines":[{{"sku":"{sku}","quantity":1}}]"#)
    };
    cart.signal("10:00", &versioned(5, "A"));
    let known = cart.journey().clone();
    assert!(cart.signal("10:30", r#""command":"cart_updated","version":9"#).is_empty());
    for version in [4, 5] {
        assert_eq!(cart.signal("11:00", &versioned(version, "B")), ["noticed"], "seen, and no more");
    }
    assert_eq!(cart.journey().lines, known.lines);
    assert_eq!(cart.journey().idle_at, known.idle_at);
    assert_eq!(cart.signal("12:00", &versioned(6, "B")), ["noticed", "changed", "active"]);
    assert_eq!(cart.journey().skus()[0].as_str(), "B");
    // Without versions the time decides.
    let mut cart = Watched::new(FOUR_HOURS);
    cart.signal("11:00", &cart_of(&["B"]));
    cart.late("10:00", &cart_of(&["A"]));
    assert_eq!(cart.journey().skus()[0].as_str(), "B");
    assert_eq!((cart.journey().opened, cart.journey().activity), (at("10:00"), at("11:00")));
}

#[test]
fn what_is_no_activity_of_the_buyer_does_not_postpone() {
    let mut cart = Watched::new(FOUR_HOURS);
    cart.signal("10:00", &cart_of(&["A"]));
    for fields in [
        r#""command":"task_opened","task":"t-1""#,
        r#""command":"call_logged","outcome":"no_answer""#,
        r#""command":"credit_released""#,
        r#""command":"custom","name":"x.erp_sync""#,
        r#""command":"reported","reason":"lead_time""#,
    ] {
        assert_eq!(cart.signal("11:00", fields), ["noticed"]);
    }
    assert_eq!(cart.journey().idle_at, Some(at("14:00")));
    // Unless the rulebook says that it counts.
    let mut cart = Watched::new(r#"{"idle":[{"after":"PT4H","qualifying":["cart_updated","x.chat"]}]}"#);
    cart.signal("10:00", &cart_of(&["A"]));
    cart.signal("11:00", r#""command":"custom","name":"x.chat""#);
    assert_eq!(cart.journey().idle_at, Some(at("15:00")));
    cart.signal("12:00", VIEW);
    assert_eq!(cart.journey().idle_at, Some(at("15:00")), "views are not on the list");
}

#[test]
fn stages_go_forward_unless_one_is_set() {
    let mut cart = Watched::new(FOUR_HOURS);
    cart.signal("10:00", &cart_of(&["A"]));
    cart.signal("10:10", r#""command":"step_entered","step":"payment""#);
    assert_eq!(cart.journey().stage, Stage::Checkout);
    cart.signal("10:20", VIEW);
    cart.signal("10:30", &cart_of(&["A"]));
    assert_eq!(cart.journey().stage, Stage::Checkout);
    cart.signal("10:40", r#""command":"payment_declined""#);
    assert_eq!(cart.journey().stage, Stage::Payment);
    cart.signal("10:50", r#""command":"stage_entered","stage":"cart""#);
    assert_eq!(cart.journey().stage, Stage::Cart);
    // A sign from before that does not count any more, one after it does.
    cart.late("10:45", r#""command":"step_entered","step":"payment""#);
    assert_eq!(cart.journey().stage, Stage::Cart);
    cart.signal("10:55", r#""command":"step_entered","step":"address""#);
    assert_eq!(cart.journey().stage, Stage::Checkout);
    // Back by observation: a recall in the very instant of the submission.
    let mut seen = Observation::new(super::support::cart(), at("11:00"));
    (seen.stage, seen.activity) = (Some(Stage::Approval), true);
    cart.observe(&seen);
    assert_eq!((cart.journey().stage, cart.journey().idle_at), (Stage::Approval, None));
    (seen.stage, seen.set_stage) = (Some(Stage::Cart), true);
    cart.observe(&seen);
    assert_eq!((cart.journey().stage, cart.journey().idle_at), (Stage::Cart, Some(at("15:00"))));
}

#[test]
fn waiting_for_an_approver_is_a_stall_of_the_approver() {
    let mut buyer = Watched::new(FOUR_HOURS);
    buyer.signal("10:00", &cart_of(&["A"]));
    buyer.signal("10:05", r#""command":"stage_entered","stage":"approval""#);
    buyer.run_until(at("2027-01-01T00:00:00Z"));
    assert_eq!(buyer.status(), (JourneyStatus::Active, 0));

    let mut approval = Watched::new(FOUR_HOURS);
    let asked = r#""about":{"approval":"a-1"},"contact":"kim","command":"approval_requested","approvers":["mia"],"cart":"c-9""#;
    approval.signal("10:05", asked);
    assert_eq!(approval.journey().waits_for[0].as_str(), "mia");
    assert_eq!(approval.journey().linked, Some(cart()));
    approval.run_until(at("14:05"));
    assert_eq!(approval.status(), (JourneyStatus::Abandoned, 0));
    assert_eq!(approval.reasons(), ["approval.pending"]);
    approval.signal("15:00", r#""about":{"approval":"a-1"},"command":"approval_decided","approved":true"#);
    assert_eq!(approval.journey().end, Some(JourneyEnd::Decided));
}

#[test]
fn who_comes_back_begins_a_new_generation() {
    let mut cart = Watched::new(FOUR_HOURS);
    cart.signal("10:00", &cart_of(&["A"]));
    cart.signal("10:01", r#""command":"price_unavailable","sku":"A""#);
    cart.run_until(at("16:00"));
    assert_eq!(cart.reasons(), ["price.unavailable"]);
    assert_eq!(cart.signal("16:30", VIEW), ["noticed", "resumed"]);
    assert_eq!(cart.status(), (JourneyStatus::Active, 1));
    assert_eq!((cart.journey().idle_at, cart.journey().resumed), (Some(at("20:30")), Some(at("16:30"))));
    // What was seen before the buyer came back speaks for no reason any more; how often it was seen stays known.
    cart.run_until(at("22:00"));
    assert_eq!(cart.reasons(), ["unknown"]);
    assert_eq!(cart.journey().evidence("price_unavailable").count(), 1);
}

#[test]
fn a_late_activity_brings_back_only_what_would_not_be_idle() {
    // Idle since 14:00. An activity of 11:00 arrives at 14:30: the cart would be idle only at 15:00.
    let mut cart = Watched::new(FOUR_HOURS);
    cart.signal("10:00", &cart_of(&["A"]));
    cart.run_until(at("14:30"));
    assert_eq!(cart.late("11:00", VIEW), ["noticed", "resumed"]);
    assert_eq!((cart.status(), cart.journey().idle_at), ((JourneyStatus::Active, 1), Some(at("15:00"))));
    // It arrives at 15:00: idle all the same, so only the activity is corrected.
    let mut cart = Watched::new(FOUR_HOURS);
    cart.signal("10:00", &cart_of(&["A"]));
    cart.run_until(at("15:00"));
    assert_eq!(cart.late("11:00", VIEW), ["noticed", "active"]);
    assert_eq!(cart.status(), (JourneyStatus::Abandoned, 0));
    assert_eq!((cart.journey().activity, cart.journey().abandoned), (at("11:00"), Some(at("14:00"))));
    // Older than what is known: evidence, and no more.
    assert_eq!(
        cart.late("09:00", r#""command":"client_error""#),
        ["noticed", "active"],
        "a new kind of mark"
    );
    assert_eq!((cart.journey().activity, cart.status()), (at("11:00"), (JourneyStatus::Abandoned, 0)));
}

#[test]
fn an_order_ends_it_and_a_look_does_not_bring_it_back() {
    let mut cart = Watched::new(FOUR_HOURS);
    cart.signal("10:00", &cart_of(&["A"]));
    cart.signal("11:00", r#""command":"ordered","order":"o-1""#);
    assert_eq!(cart.journey().end, Some(JourneyEnd::Ordered));
    assert!(cart.signal("11:01", VIEW).is_empty(), "the page that says thank you");
    assert!(cart.signal("11:02", r#""command":"cart_updated""#).is_empty(), "the emptied cart");
    assert!(cart.late("10:59", &cart_of(&["A", "B"])).is_empty(), "an update from before the order");
    assert_eq!(cart.signal("12:00", &cart_of(&["C"])), ["resumed", "noticed", "changed"]);
    assert_eq!(cart.status(), (JourneyStatus::Active, 1));
}

#[test]
fn an_order_that_is_heard_of_before_its_cart_ends_it_too() {
    let mut cart = Watched::new(FOUR_HOURS);
    cart.now = at("12:00");
    cart.late("11:00", r#""command":"ordered","order":"o-1""#);
    assert!(cart.late("10:00", &cart_of(&["A"])).is_empty());
    assert_eq!(cart.journey().status, JourneyStatus::Ended);
}

#[test]
fn an_order_that_is_heard_of_after_newer_lines_leaves_those_open() {
    let mut cart = Watched::new(FOUR_HOURS);
    cart.signal("10:00", &cart_of(&["A"]));
    cart.signal("12:00", &cart_of(&["B"]));
    cart.now = at("12:30");
    assert_eq!(cart.late("11:00", r#""command":"ordered","order":"o-1""#), ["noticed", "ended", "resumed"]);
    assert_eq!((cart.status(), cart.journey().activity), ((JourneyStatus::Active, 1), at("12:00")));
    // A look after the order is no new cart.
    let mut cart = Watched::new(FOUR_HOURS);
    cart.signal("10:00", &cart_of(&["A"]));
    cart.signal("12:00", VIEW);
    assert_eq!(cart.late("11:00", r#""command":"ordered","order":"o-1""#), ["noticed", "ended"]);
}

#[test]
fn the_same_ordered_elsewhere_is_no_recovery() {
    let two = cart_of(&["A", "B"]);
    let mut all = Watched::new(FOUR_HOURS);
    all.signal("10:00", &two);
    assert_eq!(all.ordered("11:00", &[line("A", 1), line("B", 5)], None), ["ended"]);
    assert_eq!(all.journey().end, Some(JourneyEnd::ConvertedElsewhere));

    let mut part = Watched::new(FOUR_HOURS);
    part.signal("10:00", &two);
    assert_eq!(
        part.ordered("11:00", &[line("A", 1)], Some(&JourneyRef::new(JourneyKind::Cart, name("c-8")))),
        ["noticed"]
    );
    part.run_until(at("20:00"));
    assert_eq!(part.reasons(), ["buyer.handoff"]);

    let mut half = Watched::new(r#"{"idle":[{"after":"PT4H"}],"overlap_percent":"50"}"#);
    half.signal("10:00", &two);
    assert_eq!(half.ordered("11:00", &[line("A", 1)], None), ["ended"]);

    // Not all of a line's quantity, other goods, or an order from before: nothing.
    let mut other = Watched::new(FOUR_HOURS);
    other.signal("10:00", r#""command":"cart_updated","lines":[{"sku":"A","quantity":10}]"#);
    assert!(other.ordered("11:00", &[line("A", 9)], None).is_empty());
    assert!(other.ordered("11:00", &[line("Z", 10)], None).is_empty());
    assert!(other.ordered("09:59", &[line("A", 10)], None).is_empty());
    // What is ordered covers the lines once.
    let mut twice = Watched::new(FOUR_HOURS);
    twice.signal(
        "10:00",
        r#""command":"cart_updated","lines":[{"sku":"A","quantity":10},{"sku":"A","quantity":10}]"#,
    );
    assert_eq!(twice.ordered("11:00", &[line("A", 19)], None), ["noticed"]);
    assert_eq!(twice.ordered("11:00", &[line("A", 15), line("A", 5)], None), ["ended"]);
}

#[test]
fn an_order_of_a_quote_ends_the_cart_that_went_into_it() {
    let quote = JourneyRef::new(JourneyKind::Quote, name("q-1"));
    let mut watched = Watched::new(FOUR_HOURS);
    watched.signal("10:00", &cart_of(&["A"]));
    let mut seen = Observation::new(cart(), at("10:30"));
    seen.linked = Some(quote.clone());
    assert_eq!(watched.observe(&seen), ["changed"]);
    assert_eq!(watched.ordered("11:00", &[], Some(&quote)), ["ended"]);
    assert_eq!(watched.journey().end, Some(JourneyEnd::Ordered));
}

#[test]
fn an_offer_that_ends_was_abandoned_for_that() {
    let offered = |until: &str| {
        format!(
            r#""about":{{"quote":"q-1"}},"command":"quote_offered","valid_until":"2026-11-23T{until}:00Z","value":{{"amount":"900.00","currency":"USD"}}"#
        )
    };
    let mut short = Watched::new(FOUR_HOURS);
    short.signal("10:00", &offered("12:00"));
    short.run_until(at("20:00"));
    assert_eq!((short.journey().end, short.journey().ended), (Some(JourneyEnd::Expired), Some(at("12:00"))));
    assert_eq!(short.reasons(), ["quote.expired"]);
    // One that was found idle before stalled; then it ends. Offered again it is another generation.
    let mut long = Watched::new(FOUR_HOURS);
    long.signal("10:00", &offered("18:00"));
    long.run_until(at("15:00"));
    assert_eq!(long.reasons(), ["quote.stalled"]);
    long.run_until(at("18:00"));
    assert_eq!(
        (long.journey().end, long.reasons()),
        (Some(JourneyEnd::Expired), vec!["quote.stalled".to_owned()])
    );
    assert_eq!(long.signal("19:00", &offered("23:00")), ["resumed", "noticed", "changed"]);
    assert_eq!((long.status(), long.journey().due()), ((JourneyStatus::Active, 1), Some(at("23:00"))));
}

#[test]
fn configurations_credit_and_reorders_are_watched_alike() {
    let mut shape = Watched::new(FOUR_HOURS);
    let configured = |complete: bool| {
        format!(
            r#""about":{{"configuration":"cfg-1"}},"command":"configured","sku":"PUMP","complete":{complete}"#
        )
    };
    shape.signal("10:00", &configured(false));
    assert_eq!(shape.journey().stage, Stage::Configure);
    shape.run_until(at("14:00"));
    assert_eq!(shape.reasons(), ["config.invalid"]);
    shape.signal("15:00", &configured(true));
    assert_eq!(shape.journey().end, Some(JourneyEnd::HandedOn));

    let mut credit = Watched::new(FOUR_HOURS);
    credit.signal(
        "10:00",
        r#""about":{"credit":"o-5"},"command":"credit_held","amount":{"amount":"70.00","currency":"USD"}"#,
    );
    assert_eq!(credit.journey().value, Some(usd("70.00")));
    credit.run_until(at("14:00"));
    assert_eq!(credit.reasons(), ["pay.credit_hold"]);
    credit.signal("15:00", r#""about":{"credit":"o-5"},"command":"credit_released""#);
    assert_eq!(credit.journey().end, Some(JourneyEnd::Released));

    let mut reorder = Watched::new(FOUR_HOURS);
    reorder.signal("10:00", r#""about":{"reorder":"r-1"},"command":"reorder_expected","due":"2026-12-01T00:00:00Z","lines":[{"sku":"A","quantity":2}]"#);
    assert_eq!(reorder.ordered("11:00", &[line("A", 2)], None), ["ended"]);
    assert_eq!(reorder.journey().end, Some(JourneyEnd::Ordered), "from wherever");
}

#[test]
fn whose_it_is_is_said_by_those_who_say_what_is_in_it() {
    for arrival in [[0, 1, 2], [2, 1, 0], [1, 2, 0]] {
        let told = [
            ("10:00", format!(r#""contact":"kim","unit":"plant",{}"#, cart_of(&["A"]))),
            ("10:10", format!(r#""contact":"lee","unit":"plant",{VIEW}"#)),
            ("09:50", format!(r#""contact":"lee",{VIEW}"#)),
        ];
        let mut cart = Watched::new(FOUR_HOURS);
        cart.now = at("10:30");
        for index in arrival {
            cart.late(told[index].0, &told[index].1);
        }
        assert_eq!(cart.journey().contact.as_ref().unwrap().as_str(), "kim", "{arrival:?}");
    }
    let mut cart = Watched::new(FOUR_HOURS);
    cart.signal("10:00", &format!(r#""contact":"lee",{VIEW}"#));
    cart.signal("10:10", &format!(r#""contact":"kim",{VIEW}"#));
    assert_eq!(cart.journey().contact.as_ref().unwrap().as_str(), "lee", "who began");
}

#[test]
fn another_rule_for_a_segment_makes_it_wait_longer() {
    let rules = r#"{"segments":[{"id":"large","when":{"value":{"over":"500","currency":"USD"}}},{"id":"small","when":{"not":{"segment":"large"}}}],
        "idle":[{"segments":["large"],"after":"PT1H"},{"kinds":["cart"],"segments":["small"],"after":"PT3H"}]}"#;
    let mut small = Watched::new(rules);
    small.signal("10:00", &cart_of(&["A"]));
    assert_eq!(small.journey().idle_at, Some(at("11:00")), "at the earliest");
    small.run_until(at("12:00"));
    assert_eq!((small.status().0, small.journey().idle_at), (JourneyStatus::Active, Some(at("13:00"))));
    small.run_until(at("13:00"));
    assert_eq!(small.journey().segments[0].as_str(), "small");
    let mut quote = Watched::new(rules);
    quote.signal("10:00", r#""about":{"quote":"q-1"},"command":"quote_offered""#);
    quote.run_until(at("20:00"));
    assert_eq!((quote.status().0, quote.journey().idle_at), (JourneyStatus::Active, None), "no rule fits");
}
