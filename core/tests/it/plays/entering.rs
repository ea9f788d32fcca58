//! Who enters: triggers, filters, re-entry, lanes.

use recoup::condition::{AmountFact, Basis, Facts, IdFact, Known, Unknown};
use recoup::id::RunId;
use recoup::money::Money;
use recoup::recovery::{Entering, EntryRefusal, Journey, JourneyEnd, Plays, Run, RunEnd, RunEvent, Trigger};

use super::{account, at, compiled, journey, name, play};

struct Cart(Option<&'static str>, &'static [&'static str]);

impl Facts for Cart {
    fn ids(&self, fact: IdFact, visit: &mut dyn FnMut(&str)) -> Known<()> {
        if fact == IdFact::Segment {
            self.1.iter().for_each(|segment| visit(segment));
        }
        Ok(())
    }

    fn amount(&self, _: AmountFact, _: Basis) -> Known<Money> {
        let amount = self.0.ok_or(Unknown::NotKnownHere)?;
        Ok(Money { amount: amount.parse().unwrap(), currency: recoup::money::Currency::new("USD").unwrap() })
    }
}

const NO_FACTS: Cart = Cart(None, &[]);
const STEPS: &str = r#"[ { "id": "s" } ]"#;

fn entering(plays: &Plays, journey: &Journey, on: Trigger<'_>, facts: &dyn Facts) -> Vec<String> {
    plays
        .entering(journey, &on, facts)
        .iter()
        .map(|play| format!("{}@{}", play.id(), play.version()))
        .collect()
}

fn enters(entry: &str, journey: &Journey, on: Trigger<'_>, facts: &dyn Facts) -> bool {
    let plays = compiled(&play(&format!(r#"{{ "enter": {entry} }}"#), STEPS));
    !entering(&plays, journey, on, facts).is_empty()
}

#[test]
fn each_trigger_enters_what_asks_for_it() {
    let entries = [
        r#"{ "on": "abandoned" }"#,
        r#"{ "on": "opened" }"#,
        r#"{ "on": "stage_entered" }"#,
        r#"{ "on": "signal", "signals": [ "payment_declined", "x.fire" ] }"#,
        r#"{ "on": "ended", "ends": [ "expired" ] }"#,
    ];
    let triggers = [
        (Trigger::Abandoned, 0),
        (Trigger::Opened, 1),
        (Trigger::StageEntered, 2),
        (Trigger::Signal("payment_declined"), 3),
        (Trigger::Signal("x.fire"), 3),
        (Trigger::Signal("viewed"), 9),
        (Trigger::Ended(JourneyEnd::Expired), 4),
        (Trigger::Ended(JourneyEnd::Ordered), 9),
    ];
    for (trigger, fits) in triggers {
        for (index, entry) in entries.iter().enumerate() {
            assert_eq!(
                enters(entry, &journey("{}"), trigger, &NO_FACTS),
                index == fits,
                "{entry} {trigger:?}"
            );
        }
    }
}

#[test]
fn filters() {
    let on = Trigger::Abandoned;
    let thing = journey(
        r#"{ "segments": [ "large" ], "reasons": [ { "code": "cost.shipping", "weight": 70 }, { "code": "quote.needed", "weight": 60 } ] }"#,
    );
    let bare = journey("{}");
    // The stage.
    assert!(enters(r#"{ "on": "abandoned", "stages": [ "checkout", "cart" ] }"#, &thing, on, &NO_FACTS));
    assert!(!enters(r#"{ "on": "abandoned", "stages": [ "checkout" ] }"#, &thing, on, &NO_FACTS));
    // Only the heaviest reason counts.
    let reason = |code: &str| format!(r#"{{ "on": "abandoned", "reasons": [ "{code}" ] }}"#);
    assert!(enters(&reason("cost.shipping"), &thing, on, &NO_FACTS));
    assert!(!enters(&reason("quote.needed"), &thing, on, &NO_FACTS));
    assert!(!enters(&reason("cost.shipping"), &bare, on, &NO_FACTS));
    // Segments as they were found, or as the facts know them.
    let large = r#"{ "on": "abandoned", "segments": [ "large" ] }"#;
    assert!(enters(large, &thing, on, &NO_FACTS));
    assert!(!enters(large, &bare, on, &NO_FACTS));
    assert!(enters(large, &bare, on, &Cart(None, &["large"])));
    // A condition that holds, fails, is unknown.
    let over = r#"{ "on": "abandoned", "when": { "total": { "over": 10000, "currency": "USD" } } }"#;
    assert!(enters(over, &thing, on, &Cart(Some("12500"), &[])));
    assert!(!enters(over, &thing, on, &Cart(Some("800"), &[])));
    assert!(!enters(over, &thing, on, &NO_FACTS));
    // The subject.
    let quote = journey(r#"{ "about": { "quote": "c-1" } }"#);
    assert!(!enters(r#"{ "on": "abandoned" }"#, &quote, on, &NO_FACTS));
}

/// The highest priority first, ties by id; of each play only the newest version that is not retired.
#[test]
fn order_and_versions() {
    let one = |id: &str, version: u32, priority: u32, retired: bool| {
        play(
            &format!(
                r#"{{ "id": "{id}", "version": {version}, "priority": {priority}, "retired": {retired} }}"#
            ),
            STEPS,
        )
    };
    let plays = compiled(
        &[
            one("b", 1, 5, false),
            one("a", 2, 5, false),
            one("a", 1, 9, false),
            one("c", 7, 9, true),
            one("c", 3, 8, false),
            one("d", 1, 99, true),
        ]
        .join(","),
    );
    assert_eq!(entering(&plays, &journey("{}"), Trigger::Abandoned, &NO_FACTS), ["c@3", "a@2", "b@1"]);
    let all: Vec<_> = plays.iter().map(|play| (play.id().to_string(), play.version())).collect();
    assert_eq!(all.len(), 6);
    assert!(all.is_sorted());
}

fn run(id: &str, plays: &Plays, play: &str, thing: &Journey, entered: &str) -> Run {
    let play = plays.iter().find(|known| known.id().as_str() == play).unwrap();
    let event = RunEvent::Entered { start: play.start(thing, &account()) };
    Run::from_entered(&RunId::new(id).unwrap(), &event, at(entered)).unwrap()
}

fn ended(mut run: Run) -> Run {
    run.apply(&RunEvent::Ended { end: RunEnd::Completed }, at("2026-07-02T21:00:00Z"));
    run
}

fn ask(plays: &Plays, play: &str, thing: &Journey, runs: &[Run], last: Option<&str>, now: &str) -> Entering {
    let play = plays.iter().find(|known| known.id().as_str() == play).unwrap();
    let key = play.key(thing, &account());
    play.enter(plays, thing, &key, &mut runs.iter(), last.map(at), at(now))
}

fn enter(ends: &[(&str, RunEnd)]) -> Entering {
    Entering::Enter { ends: ends.iter().map(|(run, end)| (RunId::new(run).unwrap(), *end)).collect() }
}

/// Each mode against: never entered, entered and living, entered and ended an hour ago, ended a week ago.
#[test]
fn re_entry() {
    use EntryRefusal::{Cooldown, Lives, Once};
    let stays = Entering::Stays;
    let table = [
        ("never", [enter(&[]), stays(Once), stays(Once), stays(Once)]),
        ("once_at_a_time", [enter(&[]), stays(Lives), enter(&[]), enter(&[])]),
        ("concurrent", [enter(&[]), enter(&[]), enter(&[]), enter(&[])]),
        ("restart", [enter(&[]), enter(&[("r", RunEnd::Restarted)]), enter(&[]), enter(&[])]),
        ("cooldown", [enter(&[]), stays(Lives), stays(Cooldown), enter(&[])]),
    ];
    let thing = journey("{}");
    for (mode, expected) in table {
        let cooldown = if mode == "cooldown" { r#", "cooldown": "PT168H""# } else { "" };
        let plays = compiled(&play(&format!(r#"{{ "re_entry": "{mode}"{cooldown} }}"#), STEPS));
        let living = run("r", &plays, "p", &thing, "2026-07-02T20:00:00Z");
        let over = ended(living.clone());
        let last = Some("2026-07-02T20:00:00Z");
        let answers = [
            ask(&plays, "p", &thing, &[], None, "2026-07-02T21:00:00Z"),
            ask(&plays, "p", &thing, &[living], last, "2026-07-02T21:00:00Z"),
            ask(&plays, "p", &thing, core::slice::from_ref(&over), last, "2026-07-02T22:00:00Z"),
            // The cooldown is over at its very end.
            ask(&plays, "p", &thing, &[over], last, "2026-07-09T20:00:00Z"),
        ];
        assert_eq!(answers, expected, "{mode}");
    }
}

/// What counts as the same: another thing of the same contact, another contact, nobody known.
#[test]
fn entry_keys() {
    let thing = journey("{}");
    let second = journey(r#"{ "about": { "cart": "c-2" } }"#);
    let of_lee = journey(r#"{ "about": { "cart": "c-3" }, "contact": "lee" }"#);
    let of_nobody = journey(r#"{ "about": { "cart": "c-4" }, "contact": null }"#);
    let table = [
        ("subject", ["c-1", "c-2", "c-3", "c-4"], [true, false, false, false]),
        ("contact", ["kim", "kim", "lee", "c-4"], [true, true, false, false]),
        ("account", ["acme"; 4], [true, true, true, true]),
    ];
    for (key, keys, same) in table {
        let plays = compiled(&play(&format!(r#"{{ "entry_key": "{key}" }}"#), STEPS));
        let living = [run("r", &plays, "p", &thing, "2026-07-02T20:00:00Z")];
        for (index, other) in [&thing, &second, &of_lee, &of_nobody].into_iter().enumerate() {
            let play = plays.iter().next().unwrap();
            assert_eq!(play.key(other, &account()), name(keys[index]), "{key}");
            let answer = ask(&plays, "p", other, &living, None, "2026-07-02T21:00:00Z");
            let expected = if same[index] { Entering::Stays(EntryRefusal::Lives) } else { enter(&[]) };
            assert_eq!(answer, expected, "{key} {}", other.about);
        }
    }
}

/// dittofeed: quotes q1 and q2 of one user are two keys, and the same start twice is one run.
#[test]
fn two_keys() {
    let plays = compiled(&play(r#"{ "subject": "quote" }"#, STEPS));
    let (one, two) =
        (journey(r#"{ "about": { "quote": "q1" } }"#), journey(r#"{ "about": { "quote": "q2" } }"#));
    let first = run("r-1", &plays, "p", &one, "2026-07-02T20:00:00Z");
    assert_eq!(
        ask(&plays, "p", &two, std::slice::from_ref(&first), None, "2026-07-02T20:00:00Z"),
        enter(&[])
    );
    assert_eq!(
        ask(&plays, "p", &one, &[first], None, "2026-07-02T20:00:00Z"),
        Entering::Stays(EntryRefusal::Lives)
    );
}

/// Checkout over cart over browse; the same priority does not displace, other lanes and contacts are nobody's business.
#[test]
fn lanes() {
    let ranked = |id: &str, priority: u32, lane: &str| {
        play(&format!(r#"{{ "id": "{id}", "priority": {priority}, "lane": "{lane}" }}"#), STEPS)
    };
    let alone = play(r#"{ "id": "alone", "priority": 0 }"#, STEPS);
    let plays = compiled(
        &[
            ranked("browse", 1, "buy"),
            ranked("cart", 2, "buy"),
            ranked("basket", 2, "buy"),
            ranked("checkout", 3, "buy"),
            ranked("credit", 9, "finance"),
            alone,
        ]
        .join(","),
    );
    let now = "2026-07-02T21:00:00Z";
    let thing = journey("{}");
    let at_checkout = journey(r#"{ "about": { "cart": "c-2" } }"#);
    let living = [
        run("r-1", &plays, "browse", &thing, now),
        run("r-2", &plays, "cart", &thing, now),
        run("r-3", &plays, "credit", &thing, now),
        run("r-4", &plays, "alone", &thing, now),
    ];
    let preempted = enter(&[("r-1", RunEnd::Preempted), ("r-2", RunEnd::Preempted)]);
    assert_eq!(ask(&plays, "checkout", &at_checkout, &living, None, now), preempted);
    assert_eq!(
        ask(&plays, "basket", &at_checkout, &living, None, now),
        Entering::Stays(EntryRefusal::Outranked)
    );
    assert_eq!(
        ask(&plays, "basket", &at_checkout, &living[..1], None, now),
        enter(&[("r-1", RunEnd::Preempted)])
    );
    assert_eq!(
        ask(&plays, "browse", &at_checkout, &living[1..], None, now),
        Entering::Stays(EntryRefusal::Outranked)
    );
    assert_eq!(ask(&plays, "credit", &at_checkout, &living[..2], None, now), enter(&[]));
    assert_eq!(ask(&plays, "alone", &at_checkout, &living[..3], None, now), enter(&[]));
    // Another contact; a run that is over; a play of the run that is gone.
    let of_lee = journey(r#"{ "about": { "cart": "c-3" }, "contact": "lee" }"#);
    assert_eq!(ask(&plays, "browse", &of_lee, &living, None, now), enter(&[]));
    assert_eq!(ask(&plays, "browse", &at_checkout, &[ended(living[1].clone())], None, now), enter(&[]));
    let mut gone = living[1].clone();
    gone.start.version = 7;
    assert_eq!(ask(&plays, "browse", &at_checkout, &[gone], None, now), enter(&[]));
    // Its own runs are for its re-entry: another cart of the same contact enters beside.
    assert_eq!(ask(&plays, "cart", &at_checkout, &living[1..2], None, now), enter(&[]));
    // Nobody knows the contact: the thing stands for it.
    let nobody = journey(r#"{ "contact": null }"#);
    let runs = [run("r-5", &plays, "cart", &nobody, now)];
    assert_eq!(ask(&plays, "browse", &nobody, &runs, None, now), Entering::Stays(EntryRefusal::Outranked));
    let other = journey(r#"{ "about": { "cart": "c-9" }, "contact": null }"#);
    assert_eq!(ask(&plays, "browse", &other, &runs, None, now), enter(&[]));
}

/// A refusal ends nothing: what would have been preempted goes on when the play itself may not enter.
#[test]
fn a_refusal_ends_nothing() {
    let low = play(r#"{ "id": "low", "priority": 1, "lane": "buy" }"#, STEPS);
    let high = play(
        r#"{ "id": "high", "priority": 2, "lane": "buy", "re_entry": "cooldown", "cooldown": "PT24H" }"#,
        STEPS,
    );
    let plays = compiled(&[low, high].join(","));
    let thing = journey("{}");
    let living = [run("r-1", &plays, "low", &thing, "2026-07-02T20:00:00Z")];
    let last = Some("2026-07-02T20:00:00Z");
    assert_eq!(
        ask(&plays, "high", &thing, &living, last, "2026-07-02T21:00:00Z"),
        Entering::Stays(EntryRefusal::Cooldown)
    );
    assert_eq!(
        ask(&plays, "high", &thing, &living, last, "2026-07-03T20:00:00Z"),
        enter(&[("r-1", RunEnd::Preempted)])
    );
}
