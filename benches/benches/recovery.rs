//! Recovery: signals, ticks, replay, bytes of a run. `cargo bench -p recoup-benches --bench recovery`.
//!
//! Each figure is printed with its ratio to another of the same run: times drift on a shared machine, ratios less.

use std::hint::black_box;
use std::time::{Duration, Instant};

use chrono::{DateTime, TimeDelta, TimeZone as _, Utc};
use recoup::id::AccountId;
use recoup::replay::{LogOrder, Logged, replay};
use recoup::{Account, Engine, Input};
use serde_json::{Value, json};

/// A play that waits for a day and sends a mail, over things that are idle after an hour.
const RULEBOOK: &str = r#"{ "rulebook": "1", "id": "bench", "currency": "USD", "time_zone": "America/New_York",
  "recovery": { "idle": [ { "after": "PT1H" } ],
    "channels": [ { "id": "email", "consent": [ { "purpose": "marketing", "basis": "opt_out" } ] } ] },
  "plays": [ { "id": "p", "version": 1, "subject": "cart", "enter": { "on": "abandoned" }, "preset": "careful", "steps": [
    { "id": "mail", "wait": { "elapsed": "PT24H", "since": "activity" }, "send": { "channel": "email", "purpose": "marketing", "template": "t" } } ] } ] }"#;

/// The same without recovery: what remains is the step itself.
const BARE: &str = r#"{ "rulebook": "1", "id": "bare", "currency": "USD", "time_zone": "America/New_York" }"#;

fn begins() -> DateTime<Utc> {
    Utc.with_ymd_and_hms(2026, 3, 2, 14, 0, 0).single().expect("a time")
}

fn engine(rulebook: &str) -> Engine {
    Engine::compile(rulebook).expect("the rulebook is sound")
}

fn input(fields: &Value) -> Input {
    Input::parse(fields.to_string()).expect("an input")
}

fn cart(id: u64, cart: &str) -> Input {
    input(&json!({ "id": format!("in-{id}"), "command": "signal.cart_updated", "about": { "cart": cart },
                   "lines": [ { "sku": "A", "quantity": 4 }, { "sku": "B", "quantity": 2 } ] }))
}

fn viewed(id: u64) -> Input {
    input(
        &json!({ "id": format!("v-{id}"), "command": "signal.viewed", "about": { "cart": "c" }, "sku": "A" }),
    )
}

fn main() {
    // What `cargo test --benches` asks for is that it runs.
    let many = if std::env::args().any(|word| word == "--bench") { 100_000_u32 } else { 200 };
    signals(many);
    ticks(many);
    replays(many);
    bytes();
}

/// Signals on one account: they are parsed before the clock starts.
fn signals(many: u32) {
    let run = |rulebook: &str| {
        let engine = engine(rulebook);
        let mut account = Account::new(AccountId::new("acme").expect("an id"));
        engine.step(&mut account, &cart(0, "c"), begins()).expect("a step");
        let inputs: Vec<Input> = (0..u64::from(many)).map(viewed).collect();
        let started = Instant::now();
        for (second, input) in (0_i64..).zip(&inputs) {
            let now = begins() + TimeDelta::milliseconds(second);
            black_box(engine.step(&mut account, input, now).expect("a step"));
        }
        started.elapsed()
    };
    let (with, bare) = (run(RULEBOOK), run(BARE));
    println!(
        "signals: {} a second, {} a second without any rule of recovery: {:.2} times the time",
        rate(many, with),
        rate(many, bare),
        with.as_secs_f64() / bare.as_secs_f64()
    );
}

/// Many accounts of which some are due: the host knows the wakeups, and only the due are stepped.
fn ticks(many: u32) {
    let engine = engine(RULEBOOK);
    let mut accounts: Vec<Account> = (0..many)
        .map(|number| {
            let mut account = Account::new(AccountId::new(format!("a{number}")).expect("an id"));
            // Spread over 100 minutes, so that one in a hundred is due each minute.
            let now = begins() + TimeDelta::minutes(i64::from(number % 100));
            engine.step(&mut account, &cart(u64::from(number), "c"), now).expect("a step");
            account
        })
        .collect();
    let mut tick = |until: DateTime<Utc>| {
        let due = accounts.iter_mut().filter(|account| account.next_wakeup().is_some_and(|due| due <= until));
        let due: Vec<&mut Account> = due.collect();
        let count = u32::try_from(due.len()).unwrap_or(u32::MAX);
        let started = Instant::now();
        for account in due {
            black_box(engine.tick(account, until).expect("a tick"));
        }
        (count, started.elapsed())
    };
    let first = begins() + TimeDelta::minutes(60);
    let (one, took_one) = tick(first);
    let (four, took_four) = tick(first + TimeDelta::minutes(4));
    println!(
        "ticks over {many} accounts: {one} due in {took_one:?}, {four} due in {took_four:?}: {:.2} times the time for {:.2} times the accounts",
        took_four.as_secs_f64() / took_one.as_secs_f64(),
        f64::from(four) / f64::from(one.max(1)),
    );
}

/// A log of many accounts by time, with everything that comes due in between.
fn replays(many: u32) {
    let log: Vec<Logged> = (0..many)
        .map(|number| Logged {
            account: AccountId::new(format!("a{}", number % 500)).expect("an id"),
            now: begins() + TimeDelta::seconds(i64::from(number) * 20),
            input: cart(u64::from(number), "c"),
        })
        .collect();
    let started = Instant::now();
    let steps = replay(engine(RULEBOOK), log, LogOrder::ByTime).map(black_box).count();
    println!("replay: {} inputs a second, {steps} steps for {many} inputs", rate(many, started.elapsed()));
}

/// What a run that waits adds to a snapshot, its journey beside it.
fn bytes() {
    let engine = engine(RULEBOOK);
    let sized = |carts: u64| {
        let mut account = Account::new(AccountId::new("acme").expect("an id"));
        for number in 0..carts {
            engine.step(&mut account, &cart(number, &format!("c{number}")), begins()).expect("a step");
        }
        engine.tick(&mut account, begins() + TimeDelta::hours(2)).expect("a tick");
        (account.runs().count(), account.snapshot().len())
    };
    let ((few, small), (some, large)) = (sized(100), sized(200));
    println!("bytes: {} of a snapshot for each run with its journey", (large - small) / (some - few).max(1));
}

fn rate(many: u32, took: Duration) -> String {
    format!("{:.0}", f64::from(many) / took.as_secs_f64())
}
