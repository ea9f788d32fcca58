//! Input that is no input, snapshots that are no snapshots, histories with holes: always a typed error, never a panic.

use proptest::prelude::*;
use recoup::Code;
use recoup::account::{Account, Event, Input};
use recoup::id::AccountId;

use super::inputs::{START, World, beginning, engine, parse, tries};

/// An account with something of everything in it, and its history.
fn lived() -> (Account, Vec<Event>) {
    let engine = engine();
    let mut account = Account::new(AccountId::new("acme").unwrap());
    let mut log = Vec::new();
    let more = [
        r#"{"id":"1","actor":"kim","command":"cart.create","cart":"c-1","new":{"unit":"hq","currency":"USD"},"lines":[{"sku":"BOLT","quantity":9}]}"#,
        r#"{"id":"2","actor":"kim","command":"cart.submit","cart":"c-1"}"#,
        r#"{"id":"3","actor":"lee","command":"account.delegate","delegation":"d","request":{"from":"lee","to":"pat"}}"#,
        r#"{"id":"4","actor":"pat","command":"approval.approve","approval":"c-1/10","revision":1}"#,
        r#"{"id":"5","actor":"kim","command":"cart.place","cart":"c-1"}"#,
    ];
    let first: Vec<Input> = beginning().iter().map(parse).collect();
    for input in first.into_iter().chain(more.iter().map(|json| Input::parse(json).unwrap())) {
        let outcome = engine.step(&mut account, &input, START.parse().unwrap());
        log.extend(outcome.unwrap_or_else(|error| panic!("{error}\n{}", input.to_json())).events);
    }
    (account, log)
}

fn codes(snapshot: impl AsRef<[u8]>) -> Vec<Code> {
    match Account::restore(snapshot) {
        Ok(_) => Vec::new(),
        Err(faults) => faults.list().iter().map(|fault| fault.code).collect(),
    }
}

#[test]
fn a_truncated_snapshot_is_no_json() {
    let snapshot = lived().0.snapshot();
    for length in (0..snapshot.len()).step_by(7) {
        assert_eq!(codes(&snapshot[..length]), [Code::InvalidJson], "{length} bytes");
    }
}

#[test]
fn a_snapshot_that_says_something_else_is_damaged() {
    let snapshot = lived().0.snapshot();
    for (from, to) in [
        ("\"quantity\":\"9\"", "\"quantity\":\"8\""),
        ("\"seq\":1", "\"seq\":2"),
        ("\"id\":\"pat\"", "\"id\":\"pam\""),
    ] {
        let other = snapshot.replacen(from, to, 1);
        assert_ne!(other, snapshot, "{from} is in the snapshot");
        assert_eq!(codes(&other), [Code::DamagedSnapshot], "{from}");
    }
}

#[test]
fn a_newer_snapshot_is_refused_by_its_version() {
    let snapshot = lived().0.snapshot();
    assert_eq!(
        codes(snapshot.replacen("\"snapshot\":\"1\"", "\"snapshot\":\"2\"", 1)),
        [Code::UnsupportedVersion]
    );
    assert_eq!(
        codes(snapshot.replacen("\"snapshot\":\"1\"", "\"snapshot\":1", 1)),
        [Code::UnsupportedVersion]
    );
}

#[test]
fn a_history_with_a_hole_is_refused_and_changes_nothing() {
    let (account, log) = lived();
    for missing in 0..log.len() - 1 {
        let holed: Vec<&Event> =
            log.iter().enumerate().filter(|(place, _)| *place != missing).map(|(_, event)| event).collect();
        assert_eq!(Account::rebuild(holed).unwrap_err().code, Code::EventGap, "without {missing}");
    }
    assert_eq!(Account::rebuild([]).unwrap_err().code, Code::EventGap);
    let mut after = account.clone();
    assert_eq!(after.apply(&log[3..5]).unwrap_err().code, Code::EventGap);
    assert_eq!(after, account);
    // One that fits and one that does not: neither is taken.
    let half = log.len() / 2;
    let mut part = Account::rebuild(&log[..half]).unwrap();
    let before = part.clone();
    assert_eq!(part.apply([&log[half], &log[half]]).unwrap_err().code, Code::EventGap);
    assert_eq!(part, before);
    part.apply(&log[half..]).unwrap();
    assert_eq!(part.snapshot(), account.snapshot());
}

#[test]
fn another_account_is_refused() {
    let (_, log) = lived();
    let mut other = Account::new(AccountId::new("globex").unwrap());
    assert_eq!(other.apply(&log).unwrap_err().code, Code::WrongAccount);
    assert_eq!(other, Account::new(AccountId::new("globex").unwrap()));
    let profile = parse(&beginning()[0]);
    let refused = engine().step(&mut other, &profile, START.parse().unwrap()).unwrap_err();
    assert_eq!(refused.code, Code::WrongAccount);
}

#[test]
fn deep_nesting_is_refused() {
    let deep = format!("{}{}", "[".repeat(100_000), "]".repeat(100_000));
    for json in [deep.clone(), format!(r#"{{"id":"x","command":"cart.see","cart":{deep}}}"#)] {
        assert!(Input::parse(&json).is_err());
        assert!(Event::parse(&json).is_err());
        assert!(Account::restore(&json).is_err());
    }
}

/// More lines than a cart may have are an error; that it is one within seconds is what matters.
#[test]
fn a_cart_beyond_the_limit_is_refused() {
    let engine = engine();
    let mut world = World::new();
    let rows: Vec<String> =
        (0..100_001).map(|number| format!(r#"{{"sku":"S-{number}","quantity":1}}"#)).collect();
    let json = format!(
        r#"{{"id":"big","actor":"kim","command":"cart.create","cart":"c-1","new":{{"unit":"hq","currency":"USD"}},"lines":[{}]}}"#,
        rows.join(",")
    );
    let input = Input::parse(json).unwrap();
    let before = world.account.clone();
    let refused = engine.step(&mut world.account, &input, START.parse().unwrap());
    assert!(refused.is_err(), "100,001 lines were taken");
    assert_eq!(world.account, before);
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 200, ..ProptestConfig::default() })]

    /// A bit that flipped is found: the snapshot is refused, or it says the same as before.
    #[test]
    fn a_flipped_bit_is_found(place in any::<prop::sample::Index>(), bit in 0_u8..8) {
        thread_local!(static LIVED: Account = lived().0);
        LIVED.with(|account| {
            let mut bytes = account.snapshot().into_bytes();
            bytes[place.index(account.snapshot().len())] ^= 1 << bit;
            if let Ok(restored) = Account::restore(&bytes) {
                prop_assert_eq!(&restored, account);
            }
            Ok(())
        })?;
    }

    #[test]
    fn no_bytes_panic(bytes in prop::collection::vec(any::<u8>(), 0..200)) {
        let _ = (Input::parse(&bytes), Event::parse(&bytes), Account::restore(&bytes));
    }

    /// JSON of the right words in the wrong places.
    #[test]
    fn no_json_panics(json in garbage()) {
        let _ = (Input::parse(&json), Event::parse(&json), Account::restore(&json));
    }

    /// Whatever events are folded, out of order or twice: an error or a state, and after an error the state before.
    #[test]
    fn no_order_of_events_panics(order in prop::collection::vec(any::<prop::sample::Index>(), 1..12), renumbered in any::<bool>()) {
        thread_local!(static LOG: Vec<Event> = lived().1);
        LOG.with(|log| {
            let mut account = Account::new(AccountId::new("acme").unwrap());
            for place in &order {
                let mut event = log[place.index(log.len())].clone();
                if renumbered {
                    event.seq = account.seq() + 1;
                }
                let before = account.clone();
                if account.apply([&event]).is_err() {
                    prop_assert_eq!(&account, &before);
                }
            }
            Ok(())
        })?;
    }

    /// Two inputs about different carts give the same carts in either order.
    #[test]
    fn independent_inputs_may_change_places(tries in tries(10), quantities in (1_u8..5, 1_u8..5)) {
        let mut world = World::new();
        for what in &tries {
            if let Some(input) = world.input(what) {
                let _ = world.step(&input);
            }
        }
        let input = |cart: &str, quantity: u8| {
            Input::parse(format!(
                r#"{{"id":"new-{cart}","actor":"kim","command":"cart.create","cart":"{cart}","new":{{"unit":"hq","currency":"USD"}},"lines":[{{"sku":"BOLT","quantity":{quantity}}}]}}"#
            )).unwrap()
        };
        let (one, two) = (input("n-1", quantities.0), input("n-2", quantities.1));
        let mut forth = world.account.clone();
        let mut back = world.account.clone();
        for (account, inputs) in [(&mut forth, [&one, &two]), (&mut back, [&two, &one])] {
            for input in inputs {
                world.engine.step(account, input, world.now).unwrap();
            }
        }
        prop_assert_eq!(forth.carts().collect::<Vec<_>>(), back.carts().collect::<Vec<_>>());
        prop_assert_eq!(forth.budgets(), back.budgets());
        prop_assert_eq!(forth.next_wakeup(), back.next_wakeup());
    }
}

/// Documents of words that mean something here.
fn garbage() -> impl Strategy<Value = String> {
    let word = prop::sample::select(vec![
        "id",
        "command",
        "event",
        "cart",
        "cart.add",
        "cart.submit",
        "approval.approve",
        "budget.set",
        "account.effect_result",
        "quote.create",
        "order.cancel",
        "lines",
        "line",
        "new",
        "seq",
        "at",
        "actor",
        "snapshot",
        "1",
        "digest",
        "state",
        "profile",
        "account",
        "kim",
        START,
        "operations",
        "seen",
        "key",
        "result",
        "accepted",
        "cart.line_added",
        "account.opened",
        "",
    ]);
    let leaf = prop_oneof![
        word.clone().prop_map(|word| format!("{word:?}")),
        any::<i64>().prop_map(|number| number.to_string()),
        prop::sample::select(vec![
            "null",
            "true",
            "1e400",
            "-0",
            "0.1",
            "99999999999999999999999999999999",
            "[]",
            "{}"
        ])
        .prop_map(str::to_owned),
    ];
    leaf.prop_recursive(4, 40, 6, move |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..5).prop_map(|items| format!("[{}]", items.join(","))),
            prop::collection::vec((word.clone(), inner), 0..6).prop_map(|fields| {
                let fields: Vec<String> =
                    fields.iter().map(|(name, value)| format!("{name:?}:{value}")).collect();
                format!("{{{}}}", fields.join(","))
            }),
        ]
    })
}
