//! The figures of a summary.

use recoup::money::Currency;
use recoup::recovery::{Gate, GateOutcome, JourneyKind, Purpose, RunEnd, Stage, StepOutcome};
use recoup::{Code, Error, Outcome};
use recoup_examples::summary::MarkKind::{
    Abandoned, Deferred, LeftOut, Opened, RunBegan, RunEnded, Sent, Task,
};
use recoup_examples::summary::{Became, Keep, MarkKind, Messages, Seen, Sums};
use serde_json::json;

use crate::history::{History, account, at, cart, usd};

fn dollars(sums: &Sums) -> String {
    sums.of(Currency::new("USD").unwrap()).to_string()
}

/// The one group of carts, where there is one.
fn only(history: History) -> (Seen, recoup_examples::summary::Group) {
    let summary = history.finish();
    (summary.seen(JourneyKind::Cart), summary.abandoned(JourneyKind::Cart))
}

#[test]
fn each_fate_is_counted_where_it_belongs() {
    let mut history = History::new();
    let day = "2026-03-02T09:00:00Z";
    let fates = ["lost", "back", "ordered", "elsewhere", "quoted", "emptied", "fine"];
    for id in fates {
        history.opened("acme", day, &cart(id), "cart", &[(id, 1, "10.00")]);
    }
    for id in &fates[..6] {
        history.abandoned(
            "acme",
            "2026-03-02T13:00:00Z",
            &cart(id),
            "cart",
            "cost.shipping",
            Some(&usd("10.00")),
        );
    }
    let next = "2026-03-03T09:00:00Z";
    history.resumed("acme", next, &cart("back"), "checkout");
    history.resumed("acme", next, &cart("ordered"), "payment");
    history.ended("acme", next, &cart("ordered"), "ordered", Some("o-1"));
    history.ended("acme", next, &cart("elsewhere"), "converted_elsewhere", Some("o-2"));
    history.ended("acme", next, &cart("quoted"), "handed_on", None);
    history.ended("acme", next, &cart("emptied"), "given_up", None);
    let (seen, group) = only(history);
    // back and ordered came to the checkout; emptied and quoted are over; fine and back go on.
    let expected = Seen {
        all: 7,
        checkout: 2,
        abandoned: 6,
        times: 6,
        resumed: 2,
        ordered: 1,
        elsewhere: 1,
        ended: 2,
        going_on: 2,
        // Abandoned and not ordered: lost, back, quoted, emptied.
        ids: 7,
        ids_abandoned: 4,
    };
    assert_eq!(seen, expected);
    let counts = [Became::Lost, Became::OpenAgain, Became::Ordered, Became::Elsewhere, Became::HandedOn];
    assert_eq!(counts.map(|became| group.of(became)), [2, 1, 1, 1, 1]);
    // 6 x 10.00 were abandoned; the lost one and the emptied one are lost.
    assert_eq!([dollars(&group.value), dollars(&group.lost)], ["60.00", "20.00"]);
}

#[test]
fn what_was_bought_later_is_taken_off_by_the_lines_of_the_order() {
    let mut history = History::new();
    history.opened(
        "acme",
        "2026-03-02T09:00:00Z",
        &cart("c-1"),
        "cart",
        &[("A", 10, "5.00"), ("B", 1, "7.50")],
    );
    history.abandoned(
        "acme",
        "2026-03-02T13:00:00Z",
        &cart("c-1"),
        "cart",
        "price.too_high",
        Some(&usd("57.50")),
    );
    // A is in the cart, C is not: 4 x 5.10 of 57.50 were bought.
    let lines = [("A", 4, Some("5.10")), ("C", 1, Some("900.00"))];
    history.ordered("acme", "2026-03-10T09:00:00Z", "o-1", &lines, Some(&usd("920.40")));
    // Of another account: no business of this one.
    history.ordered("other", "2026-03-10T09:00:00Z", "o-1", &[("B", 1, Some("7.50"))], None);
    let (_, group) = only(history);
    assert_eq!((group.of(Became::LaterBought), group.of(Became::Lost)), (1, 0));
    assert_eq!([dollars(&group.bought), dollars(&group.lost)], ["20.40", "37.10"]);
}

#[test]
fn the_window_is_half_open_and_what_was_bought_before_does_not_count() {
    let abandoned = "2026-03-02T13:00:00Z";
    for (ordered, later) in [
        ("2026-03-02T12:59:59Z", 0),
        ("2026-03-02T13:00:00Z", 1),
        ("2026-04-01T12:59:59Z", 1),
        ("2026-04-01T13:00:00Z", 0),
    ] {
        let mut history = History::new();
        history.opened("acme", "2026-03-02T09:00:00Z", &cart("c-1"), "cart", &[("A", 1, "5.00")]);
        history.abandoned("acme", abandoned, &cart("c-1"), "cart", "unknown", Some(&usd("5.00")));
        history.ordered("acme", ordered, "o-1", &[("A", 1, Some("5.00"))], None);
        let (_, group) = only(history);
        assert_eq!(group.of(Became::LaterBought), later, "ordered at {ordered}");
    }
}

#[test]
fn a_line_of_an_order_counts_for_one_cart() {
    let mut history = History::new();
    for (id, when) in [("c-1", "2026-03-02T13:00:00Z"), ("c-2", "2026-03-03T13:00:00Z")] {
        history.opened("acme", "2026-03-02T09:00:00Z", &cart(id), "cart", &[("A", 10, "5.00")]);
        history.abandoned("acme", when, &cart(id), "cart", "unknown", Some(&usd("50.00")));
    }
    // 12 x 5.00 = 60.00: 50.00 pay for the first, 10.00 are left for the second.
    history.ordered("acme", "2026-03-10T09:00:00Z", "o-1", &[("A", 12, Some("5.00"))], None);
    let (_, group) = only(history);
    assert_eq!(group.of(Became::LaterBought), 2);
    assert_eq!([dollars(&group.bought), dollars(&group.lost)], ["60.00", "40.00"]);
}

#[test]
fn the_cart_that_an_order_came_from_has_the_first_right_to_it() {
    let mut history = History::new();
    for id in ["older", "ordered"] {
        history.opened("acme", "2026-03-02T09:00:00Z", &cart(id), "cart", &[("A", 10, "5.00")]);
        history.abandoned("acme", "2026-03-02T13:00:00Z", &cart(id), "cart", "unknown", Some(&usd("50.00")));
    }
    history.resumed("acme", "2026-03-10T08:00:00Z", &cart("ordered"), "cart");
    history.ordered("acme", "2026-03-10T09:00:00Z", "o-1", &[("A", 11, Some("5.00"))], None);
    history.ended("acme", "2026-03-10T09:00:00Z", &cart("ordered"), "ordered", Some("o-1"));
    let (_, group) = only(history);
    // 55.00 less 50.00 for the cart that was ordered.
    assert_eq!((group.of(Became::Ordered), group.of(Became::LaterBought)), (1, 1));
    assert_eq!([dollars(&group.bought), dollars(&group.lost)], ["5.00", "45.00"]);
}

#[test]
fn an_order_without_prices_counts_as_far_as_something_says_what_it_came_to() {
    // What the cart was shown at: 3 of 10 at 5.00.
    let mut history = History::new();
    history.opened("acme", "2026-03-02T09:00:00Z", &cart("c-1"), "cart", &[("A", 10, "5.00")]);
    history.abandoned("acme", "2026-03-02T13:00:00Z", &cart("c-1"), "cart", "unknown", Some(&usd("50.00")));
    history.ordered("acme", "2026-03-10T09:00:00Z", "o-1", &[("A", 3, None)], None);
    let (_, group) = only(history);
    assert_eq!([dollars(&group.bought), dollars(&group.lost)], ["15.00", "35.00"]);
    // Neither shows a price: the order's 30.00, of which 12.00 are the other line's.
    let mut history = History::new();
    let start = json!({ "seen": "2026-03-02T09:00:00Z", "stage": "cart", "activity": "2026-03-02T09:00:00Z",
                        "content": { "lines": [ { "sku": "A", "quantity": 10 } ] } });
    let opened = json!({ "event": "journey.opened", "journey": { "cart": "c-1" }, "start": start });
    history.fact("acme", "2026-03-02T09:00:00Z", &opened);
    history.abandoned("acme", "2026-03-02T13:00:00Z", &cart("c-1"), "cart", "unknown", Some(&usd("50.00")));
    let lines = [("A", 3, None), ("C", 1, Some("12.00"))];
    history.ordered("acme", "2026-03-10T09:00:00Z", "o-1", &lines, Some(&usd("30.00")));
    let (_, group) = only(history);
    assert_eq!([dollars(&group.bought), dollars(&group.lost)], ["18.00", "32.00"]);
}

#[test]
fn currencies_never_meet() {
    let mut history = History::new();
    let euros = json!({ "amount": "80.00", "currency": "EUR" });
    history.opened("acme", "2026-03-02T09:00:00Z", &cart("c-1"), "cart", &[("A", 1, "80.00")]);
    history.abandoned("acme", "2026-03-02T13:00:00Z", &cart("c-1"), "cart", "unknown", Some(&euros));
    history.opened("acme", "2026-03-02T09:00:00Z", &cart("c-2"), "cart", &[("B", 1, "5.00")]);
    history.abandoned("acme", "2026-03-02T13:00:00Z", &cart("c-2"), "cart", "unknown", Some(&usd("5.00")));
    history.ordered("acme", "2026-03-10T09:00:00Z", "o-1", &[("A", 1, Some("80.00"))], Some(&usd("80.00")));
    let (_, group) = only(history);
    let lost: Vec<String> = group.lost.iter().map(|money| money.to_string()).collect();
    assert_eq!(lost, ["80.00 EUR", "5.00 USD"]);
    assert_eq!(group.of(Became::Lost), 2);
}

#[test]
fn a_cart_counts_once_by_its_last_abandonment() {
    let mut history = History::new();
    history.opened("acme", "2026-03-02T09:00:00Z", &cart("c-1"), "cart", &[("A", 1, "5.00")]);
    history.abandoned(
        "acme",
        "2026-03-02T13:00:00Z",
        &cart("c-1"),
        "cart",
        "cost.shipping",
        Some(&usd("5.00")),
    );
    history.resumed("acme", "2026-03-03T09:00:00Z", &cart("c-1"), "checkout");
    history.abandoned(
        "acme",
        "2026-03-03T13:00:00Z",
        &cart("c-1"),
        "checkout",
        "pay.method",
        Some(&usd("9.00")),
    );
    let summary = history.finish();
    let seen = summary.seen(JourneyKind::Cart);
    assert_eq!((seen.all, seen.abandoned, seen.times, seen.resumed), (1, 1, 2, 1));
    let groups: Vec<_> =
        summary.groups(JourneyKind::Cart).map(|(stage, reason, _)| (stage, reason)).collect();
    assert_eq!(groups, [(Stage::Checkout, "pay.method")]);
    assert_eq!(dollars(&summary.abandoned(JourneyKind::Cart).value), "9.00");
    let segments: Vec<_> = summary.segments.keys().map(recoup::id::SegmentId::as_str).collect();
    assert_eq!(segments, ["large"]);
}

#[test]
fn an_id_that_is_used_again_is_another_cart() {
    let mut history = History::new();
    for day in ["2026-03-02", "2026-05-02"] {
        history.opened("acme", &format!("{day}T09:00:00Z"), &cart("c-1"), "cart", &[("A", 1, "5.00")]);
        let when = format!("{day}T13:00:00Z");
        history.abandoned("acme", &when, &cart("c-1"), "cart", "unknown", Some(&usd("5.00")));
        history.ended("acme", &format!("{day}T14:00:00Z"), &cart("c-1"), "expired", None);
    }
    let (seen, group) = only(history);
    assert_eq!((seen.all, seen.abandoned, group.of(Became::Lost)), (2, 2, 2));
    assert_eq!((seen.ids, seen.ids_abandoned), (1, 1));
    assert_eq!(dollars(&group.lost), "10.00");
}

#[test]
fn an_order_counts_only_when_its_input_was_accepted() {
    let mut history = History::new();
    history.opened("acme", "2026-03-02T09:00:00Z", &cart("c-1"), "cart", &[("A", 1, "5.00")]);
    history.abandoned("acme", "2026-03-02T13:00:00Z", &cart("c-1"), "cart", "unknown", Some(&usd("5.00")));
    let input = json!({ "id": "in-1", "command": "signal.ordered", "order": "o-1",
                        "lines": [ { "sku": "A", "quantity": 1, "price": "5.00" } ] });
    let input = recoup::Input::parse(input.to_string()).unwrap();
    let when = at("2026-03-03T09:00:00Z");
    history.tally.reading(&account("acme"), &input, when);
    let refused = Err(Error::new(Code::UnknownSubject).at("/contact"));
    history.tally.step(&account("acme"), when, true, &refused);
    history.tally.step(&account("acme"), when, true, &refused);
    history.tally.step(&account("acme"), when, false, &Ok(Outcome::default()));
    let summary = history.finish();
    assert_eq!(summary.abandoned(JourneyKind::Cart).of(Became::Lost), 1);
    let refused = &summary.errors["unknown_subject"];
    assert_eq!((refused.count, refused.account.as_str()), (2, "acme"));
    assert!(refused.first.starts_with("unknown_subject at /contact"), "{}", refused.first);
    assert_eq!((summary.ticks, summary.accepted), (1, 0));
}

#[test]
fn messages_gates_runs_and_tasks() {
    let mut history = History::within("PT720H", Keep::Busiest);
    let about = cart("c-1");
    history.opened("acme", "2026-03-02T09:00:00Z", &about, "cart", &[("A", 1, "5.00")]);
    history.abandoned("acme", "2026-03-02T13:00:00Z", &about, "cart", "quote.needed", Some(&usd("5.00")));
    history.entered("acme", "2026-03-02T13:00:00Z", "r-1", "cart-flow", &about);
    let night = json!([ { "gate": "consent", "outcome": "pass" },
                        { "gate": "window", "outcome": "defer", "reason": "quiet", "until": "2026-03-03T08:00:00Z" } ]);
    history.gated("acme", "2026-03-02T22:00:00Z", "r-1", "mail", &night);
    let day = json!([ { "gate": "consent", "outcome": "pass" }, { "gate": "window", "outcome": "pass" } ]);
    history.gated("acme", "2026-03-03T08:00:00Z", "r-1", "mail", &day);
    let mail = history.sent("acme", "2026-03-03T08:00:00Z", "r-1", &about, "email", "service");
    history.answered("acme", "2026-03-03T08:00:01Z", &mail, "delivered");
    history.answered("acme", "2026-03-03T08:00:02Z", &mail, "complaint");
    // For good: what comes later is about a message that nobody waits for.
    history.answered("acme", "2026-03-03T08:00:03Z", &mail, "complaint");
    let stop = json!([ { "gate": "consent", "outcome": "drop", "reason": "no_consent" } ]);
    history.gated("acme", "2026-03-03T13:00:00Z", "r-1", "sms", &stop);
    let taken = json!({ "step": "sms", "at": "2026-03-03T13:00:00Z", "outcome": "dropped" });
    let fact = json!({ "event": "run.taken", "run": "r-1", "taken": taken, "due": "2026-03-03T13:00:00Z" });
    history.fact("acme", "2026-03-03T13:00:00Z", &fact);
    let push = history.sent("acme", "2026-03-04T08:00:00Z", "r-1", &about, "push", "marketing");
    history.fact("acme", "2026-03-04T09:00:00Z", &json!({ "event": "account.effect_lapsed", "key": push }));
    history.task("acme", "2026-03-04T13:00:00Z", "r-1", &about, &usd("3.25"));
    history.run_ended("acme", "2026-03-04T13:00:00Z", "r-1", "completed");
    history.entered("acme", "2026-03-05T13:00:00Z", "r-2", "cart-flow", &about);
    let exposed = json!({ "event": "outreach.exposed", "experiment": "hold", "unit": "acme" });
    history.fact("acme", "2026-03-05T13:00:00Z", &exposed);
    let offer = json!({ "offer": "freight-free", "kind": "freight", "journey": about, "at": "2026-03-05T13:00:00Z",
                        "amount": usd("12.00"), "until": "2026-03-09T13:00:00Z" });
    history.fact("acme", "2026-03-05T13:00:00Z", &json!({ "event": "outreach.offered", "offer": offer }));
    history.opened("zeta", "2026-03-05T13:00:00Z", &cart("c-1"), "cart", &[]);

    let summary = history.finish();
    assert_eq!(summary.accounts, 2);
    let of = |channel: &str, purpose| summary.messages[&(recoup::id::Name::new(channel).unwrap(), purpose)];
    assert_eq!(
        of("email", Purpose::Service),
        Messages { given: 1, delivered: 1, unwanted: 1, ..Messages::default() }
    );
    assert_eq!(of("push", Purpose::Marketing), Messages { given: 1, lapsed: 1, ..Messages::default() });
    let days: Vec<String> = summary.days.keys().map(ToString::to_string).collect();
    assert_eq!(days, ["2026-03-03", "2026-03-04"]);
    let window = &summary.gates[&Gate::Window];
    assert_eq!((window.said[&GateOutcome::Pass], window.said[&GateOutcome::Defer]), (1, 1));
    assert_eq!(window.reasons[&(GateOutcome::Defer, "quiet".to_owned())], 1);
    let consent = &summary.gates[&Gate::Consent];
    assert_eq!((consent.said[&GateOutcome::Pass], consent.said[&GateOutcome::Drop]), (2, 1));
    assert_eq!(summary.left_out[&StepOutcome::Dropped], 1);
    let play = summary.plays.values().next().unwrap();
    assert_eq!((play.began, play.ended[&RunEnd::Completed], play.ended.len()), (2, 1, 1));
    let task = summary.tasks.values().next().unwrap();
    assert_eq!((task.count, dollars(&task.value)), (1, "3.25".to_owned()));
    let offer = summary.offers.values().next().unwrap();
    assert_eq!((offer.count, dollars(&offer.value)), (1, "12.00".to_owned()));
    assert_eq!(summary.exposed.values().copied().collect::<Vec<_>>(), [1]);
    assert_eq!(summary.effects, [("send", 2), ("task", 1)].into());
    let trace = summary.trace.unwrap();
    assert_eq!(trace.account.as_str(), "acme");
    let kinds: Vec<MarkKind> = trace.marks.iter().map(|mark| mark.kind).collect();
    assert_eq!(kinds, [Opened, Abandoned, RunBegan, Deferred, Sent, LeftOut, Sent, Task, RunEnded, RunBegan]);
}
