//! Handles are shared by threads.

use std::thread;

use recoup_surface::Handle;
use serde_json::json;

use crate::shop::{NOW, REQUEST, account, ask, cart, engine, text, value};

#[test]
fn handles_are_shared_by_threads() {
    fn is_shared<T: Send + Sync + Clone>() {}
    is_shared::<Handle>();
}

/// Two that change one account wait for each other: every input is taken once, and the numbers of the facts have no gap.
#[test]
fn two_threads_step_one_account() {
    const EACH: usize = 50;
    let (engine, account) = (engine(), account());
    let threads: Vec<_> = (0..2)
        .map(|thread| {
            let (engine, account) = (engine.clone(), account.clone());
            thread::spawn(move || {
                let mut events = Vec::new();
                for number in 0..EACH {
                    let input = json!({ "id": format!("{thread}-{number}"), "command": "signal.viewed",
                        "about": { "visit": format!("v-{thread}-{number}") } });
                    let outcome =
                        value("engine.step", &[&engine, &account], &[Some(&input.to_string()), Some(NOW)]);
                    events.extend(outcome["events"].as_array().unwrap().clone());
                    text("account.snapshot", &[&account], &[]);
                }
                events
            })
        })
        .collect();
    let mut log: Vec<_> = threads.into_iter().flat_map(|thread| thread.join().unwrap()).collect();
    log.sort_by_key(|event| event["seq"].as_u64());
    let numbers: Vec<_> = log.iter().filter_map(|event| event["seq"].as_u64()).collect();
    assert_eq!(numbers, (1..=u64::try_from(log.len()).unwrap()).collect::<Vec<_>>());
    assert_eq!(log.iter().filter(|event| event["event"] == "account.input_accepted").count(), 2 * EACH);
    assert_eq!(value("account.seq", &[&account], &[]).as_u64(), numbers.last().copied());
}

#[test]
fn an_engine_and_a_cart_answer_many_threads() {
    let (engine, cart) = (engine(), cart());
    let threads: Vec<_> = (1..=4_u32)
        .map(|quantity| {
            let (engine, cart) = (engine.clone(), cart.clone());
            thread::spawn(move || {
                for _ in 0..50 {
                    assert_eq!(
                        value("engine.price", &[&engine], &[Some(REQUEST)])["totals"]["gross"],
                        "48.00"
                    );
                    text("cart.set_quantity", &[&cart], &[Some("0"), Some(&quantity.to_string())]);
                    ask("cart.totals", &[&cart], &[]).unwrap();
                }
            })
        })
        .collect();
    for thread in threads {
        thread.join().unwrap();
    }
    let quantity =
        value("cart.lines", &[&cart], &[])[0]["quantity"].as_str().unwrap().parse::<u32>().unwrap();
    assert!((1..=4).contains(&quantity));
}
