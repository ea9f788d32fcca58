//! The time of what happened decides, not the order in which it is heard of.

use proptest::prelude::*;
use recoup::recovery::{Journey, JourneyStatus, Signal};

use super::support::{at, cart, cart_of, detection, parse};

/// Checkout has its own list of what counts; everything is idle after four hours at the earliest.
const RULES: &str = r#"{"idle":[
    {"kinds":["cart"],"stages":["checkout"],"after":"PT5H","qualifying":["step_entered"]},
    {"kinds":["cart"],"stages":["payment"],"after":"PT6H","qualifying":["payment_declined","x.chat"]},
    {"after":"PT4H"}]}"#;

fn told(pick: u8, contact: bool, minute: u32) -> String {
    let fields = match pick % 12 {
        0 => cart_of(&["A"]),
        1 => cart_of(&["A", "B"]),
        2 => format!(
            r#""command":"cart_updated","version":{minute},"lines":[{{"sku":"V{minute}","quantity":1}}]"#
        ),
        3 => r#""command":"step_entered","step":"address""#.to_owned(),
        4 => r#""command":"step_left","step":"shipping""#.to_owned(),
        5 => r#""command":"viewed","sku":"A","page":"terms""#.to_owned(),
        6 => format!(r#""command":"freight_shown","amount":{{"amount":"{minute}.00","currency":"USD"}}"#),
        7 => r#""command":"payment_declined","code":"05""#.to_owned(),
        8 => r#""command":"stage_entered","stage":"cart""#.to_owned(),
        9 => r#""command":"stage_entered","stage":"payment""#.to_owned(),
        10 => r#""command":"custom","name":"x.chat""#.to_owned(),
        _ => format!(r#""command":"lead_time_shown","sku":"S{minute}","days":{minute}"#),
    };
    let who = if minute.is_multiple_of(2) { "kim" } else { "lee" };
    if contact { format!(r#""contact":"{who}",{fields}"#) } else { fields }
}

/// What is known after signals arrive in this order, all of them late.
fn heard(signals: &[(u32, String)]) -> Journey {
    let detection = detection(RULES);
    let mut journey: Option<Journey> = None;
    for (minute, fields) in signals {
        let signal: Signal = parse(&format!(r#"{{"about":{{"cart":"c-9"}},{fields}}}"#));
        let when = at(&format!("{:02}:{:02}", 9 + minute / 60, minute % 60));
        for event in detection.signal(journey.as_ref(), &signal, when, at("12:59")).unwrap() {
            match Journey::from_opened(&cart(), &event) {
                Some(opened) => journey = Some(opened),
                None => journey.as_mut().unwrap().apply(&event, at("12:59")),
            }
        }
    }
    journey.unwrap()
}

/// Signals of different minutes between 9:00 and 13:00, and an order of arrival.
fn signals() -> impl Strategy<Value = (Vec<(u32, String)>, Vec<(u32, String)>)> {
    let minutes = prop::collection::btree_set(0_u32..239, 1..9);
    (minutes, prop::collection::vec((any::<u8>(), any::<bool>()), 9)).prop_flat_map(|(minutes, picks)| {
        let inputs = minutes.into_iter().zip(picks);
        let inputs: Vec<(u32, String)> =
            inputs.map(|(minute, (pick, contact))| (minute, told(pick, contact, minute))).collect();
        (Just(inputs.clone()), Just(inputs).prop_shuffle())
    })
}

/// What is the same whichever cart update came first: versions and times of the same source agree, those of sources with
/// and without versions need not.
fn one_source(signals: &[(u32, String)]) -> bool {
    let versioned = |(_, fields): &&(u32, String)| fields.contains("\"version\"");
    let updates = || signals.iter().filter(|(_, fields)| fields.contains("cart_updated"));
    updates().filter(versioned).count() == 0 || updates().all(|update| versioned(&update))
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(300))]

    #[test]
    fn any_order_of_arrival_gives_the_same_journey((inputs, shuffled) in signals()) {
        prop_assume!(one_source(&inputs));
        prop_assert_eq!(heard(&shuffled), heard(&inputs));
    }

    /// With an order among them: the same end, or the same new generation with the same lines. What was seen between an order
    /// and the lines after it counts for those when the order is heard of too late to leave it out.
    #[test]
    fn an_order_is_heard_of_at_any_time((inputs, shuffled) in signals(), place in any::<prop::sample::Index>(), moved in any::<prop::sample::Index>()) {
        prop_assume!(one_source(&inputs));
        let minute = inputs[place.index(inputs.len())].0;
        let order = (minute, r#""command":"ordered","order":"o-1""#.to_owned());
        let mut inputs: Vec<_> = inputs.into_iter().filter(|input| input.0 != minute).collect();
        let mut shuffled: Vec<_> = shuffled.into_iter().filter(|input| input.0 != minute).collect();
        inputs.push(order.clone());
        inputs.sort();
        shuffled.insert(moved.index(shuffled.len() + 1), order);
        let (straight, late) = (heard(&inputs), heard(&shuffled));
        prop_assert_eq!((straight.status, straight.end, straight.generation), (late.status, late.end, late.generation));
        if straight.status == JourneyStatus::Active {
            prop_assert_eq!(&straight.lines, &late.lines);
        }
    }
}
