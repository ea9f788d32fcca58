//! The worked timelines of other systems, as far as they are about detection.

use recoup::recovery::{JourneyEnd, JourneyStatus, Stage};

use super::support::{FOUR_HOURS, Watched, at, cart, cart_of};

/// Braze, 4 h: a change of the cart counts the time anew.
#[test]
fn reset() {
    let mut cart = Watched::new(FOUR_HOURS);
    cart.signal("10:00", &cart_of(&["A"]));
    cart.signal("12:00", &cart_of(&["A", "B"]));
    cart.run_until(at("15:59"));
    assert_eq!(cart.journey().status, JourneyStatus::Active, "nothing at 14:00");
    cart.run_until(at("16:00"));
    assert_eq!(cart.journey().abandoned, Some(at("16:00")));
    assert_eq!(cart.journey().skus().len(), 2, "with A and B");
}

/// Segment, 2 h: held until it is quiet, with the latest cart; an order in between ends it.
#[test]
fn hold_until() {
    let mut held = Watched::new(r#"{"idle":[{"after":"PT2H"}]}"#);
    held.signal("10:00", &cart_of(&["A"]));
    held.signal("11:30", &cart_of(&["B"]));
    held.run_until(at("20:00"));
    assert_eq!(held.journey().abandoned, Some(at("13:30")));
    assert_eq!(held.journey().skus()[0].as_str(), "B");

    let mut ordered = Watched::new(r#"{"idle":[{"after":"PT2H"}]}"#);
    ordered.signal("10:00", &cart_of(&["A"]));
    ordered.signal("11:30", &cart_of(&["B"]));
    assert_eq!(ordered.ordered("13:00", &[], Some(&cart())), ["ended"]);
    ordered.run_until(at("20:00"));
    assert_eq!((ordered.journey().end, ordered.journey().abandoned), (Some(JourneyEnd::Ordered), None));
}

/// Braze, 4 h: once a cart is at checkout, edits of the cart are no activity and do not take it back.
#[test]
fn cart_to_checkout() {
    let rules = r#"{"idle":[
        {"kinds":["cart"],"stages":["checkout"],"after":"PT4H","qualifying":["step_entered","stage_entered"]},
        {"kinds":["cart"],"after":"PT4H"}]}"#;
    for arrival in [[0, 1, 2], [0, 2, 1], [2, 1, 0], [1, 0, 2], [1, 2, 0], [2, 0, 1]] {
        let told = [
            ("10:00", cart_of(&["A"])),
            ("10:30", r#""command":"step_entered","step":"address""#.to_owned()),
            ("11:00", cart_of(&["A", "B"])),
        ];
        let mut cart = Watched::new(rules);
        cart.now = at("11:05");
        for index in arrival {
            cart.late(told[index].0, &told[index].1);
        }
        let journey = cart.journey();
        assert_eq!((journey.stage, journey.activity), (Stage::Checkout, at("10:30")), "{arrival:?}");
        assert_eq!(journey.skus().len(), 2, "what is in it is known all the same");
        cart.run_until(at("20:00"));
        assert_eq!(cart.journey().abandoned, Some(at("14:30")), "{arrival:?}");
    }
}

/// dittofeed: two quotes of one user are two things.
#[test]
fn two_keys() {
    let offered = |id: &str| {
        format!(r#""about":{{"quote":"{id}"}},"contact":"kim","command":"quote_offered","revision":1"#)
    };
    let mut first = Watched::new(FOUR_HOURS);
    let mut second = Watched::new(FOUR_HOURS);
    assert_eq!(first.signal("10:00", &offered("q1")), ["opened", "noticed"]);
    assert_eq!(second.signal("10:00", &offered("q2")), ["opened", "noticed"]);
    first.signal("10:10", r#""about":{"quote":"q1"},"command":"quote_ended","why":"cancelled""#);
    first.run_until(at("20:00"));
    second.run_until(at("20:00"));
    assert_eq!(first.journey().status, JourneyStatus::Ended);
    assert_eq!(second.status(), (JourneyStatus::Abandoned, 0));
    // The same offer again is the same: an older revision, or the same one, is no activity.
    assert_eq!(second.signal("21:00", &offered("q2")), ["noticed"]);
    assert_eq!(second.status(), (JourneyStatus::Abandoned, 0));
}

/// Business time: four hours of Monday to Friday, 9 to 17.
#[test]
fn business_time() {
    let rules = r#"{"idle":[{"business":"PT4H","calendar":"us"}]}"#;
    let mut cart = Watched::new(rules);
    cart.signal("2026-11-25T15:00:00Z", &cart_of(&["A"]));
    cart.run_until(at("2026-12-01T00:00:00Z"));
    // Wednesday 15:00, two hours until closing; Thursday is a holiday; Friday 11:00.
    assert_eq!(cart.journey().abandoned, Some(at("2026-11-27T11:00:00Z")));
}
