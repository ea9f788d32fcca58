//! Steps of accounts by kind of input and size, snapshots, and policies against a typed loop.
//!
//! `cargo bench -p recoup-benches --bench account`. Before the rounds it prints the bytes of snapshots.

use std::cell::RefCell;
use std::hint::black_box;
use std::time::Duration;

use criterion::{BatchSize, BenchmarkId, Criterion, criterion_group, criterion_main};
use recoup::Account;
use recoup_benches::a20::{A20, MATCHES};
use recoup_benches::account::{Desk, Size};
use serde_json::json;

fn sizes() -> [(&'static str, Size); 5] {
    let typical = Size::TYPICAL;
    [
        ("1 cart", Size { carts: 1, ..typical }),
        ("typical", typical),
        ("100 carts", Size { carts: 100, ..typical }),
        ("1,000 carts", Size { carts: 1_000, ..typical }),
        ("5,000 contacts", Size { contacts: 5_000, ..typical }),
    ]
}

/// A cart edit without pricing, by the size of the account.
fn edits(c: &mut Criterion) {
    let mut group = c.benchmark_group("step: edit a line");
    for (name, size) in sizes() {
        let desk = RefCell::new(Desk::new(size));
        group.bench_function(BenchmarkId::from_parameter(name), |b| {
            b.iter_batched(
                || desk.borrow_mut().edit(),
                |input| black_box(desk.borrow_mut().step(&input)),
                BatchSize::PerIteration,
            );
        });
    }
    group.finish();
}

/// One step of each kind on a typical account; each round begins with the account as it was.
fn kinds(c: &mut Criterion) {
    let mut group = c.benchmark_group("step: each kind");
    let mut desk = Desk::new(Size::TYPICAL);
    desk.must(json!({ "actor": "p0", "command": "cart.create", "cart": "small", "new": { "unit": "hq", "currency": "USD" },
                      "lines": [ { "sku": "S0", "quantity": 4 } ] }));
    let mut submitted = desk.clone();
    submitted.must(json!({ "actor": "p0", "command": "cart.add", "cart": "c0", "line": { "sku": "S3", "quantity": 50 } }));
    submitted.must(json!({ "actor": "p0", "command": "cart.submit", "cart": "c0" }));
    let approval = submitted
        .account
        .approvals()
        .next()
        .map(|approval| approval.id.as_str().to_owned())
        .unwrap_or_default();
    let mut placing = desk.clone();
    let placed = placing.must(json!({ "actor": "p0", "command": "cart.place", "cart": "small" }));
    let key = placed.effects[0].key.as_str().to_owned();
    let cases = [
        (
            "add a line",
            &desk,
            json!({ "actor": "p0", "command": "cart.add", "cart": "c0", "line": { "sku": "S4", "quantity": 2 } }),
        ),
        ("submit, 20 lines priced", &desk, json!({ "actor": "p0", "command": "cart.submit", "cart": "c0" })),
        ("place, 1 line priced", &desk, json!({ "actor": "p0", "command": "cart.place", "cart": "small" })),
        (
            "approve",
            &submitted,
            json!({ "actor": "p1", "command": "approval.approve", "approval": approval, "revision": 1 }),
        ),
        (
            "effect result",
            &placing,
            json!({ "command": "account.effect_result", "key": key, "result": { "result": "accepted" } }),
        ),
        (
            "ask for a quote",
            &desk,
            json!({ "actor": "p0", "command": "quote.create", "quote": "q", "unit": "hq", "currency": "USD",
            "lines": [ { "sku": "S3", "quantity": 10 } ], "request": true }),
        ),
    ];
    for (name, from, fields) in cases {
        group.bench_function(name, |b| {
            b.iter_batched(
                || {
                    let mut desk = from.clone();
                    let input = desk.input(fields.clone());
                    (desk, input)
                },
                |(mut desk, input)| {
                    black_box(desk.step(&input));
                    desk
                },
                BatchSize::SmallInput,
            );
        });
    }
    group.finish();
}

/// Snapshots written and read, and a step with its snapshot saved.
fn snapshots(c: &mut Criterion) {
    let mut group = c.benchmark_group("snapshot");
    for (name, size) in sizes() {
        let desk = RefCell::new(Desk::new(size));
        let text = desk.borrow().account.snapshot();
        println!("snapshot, {name}: {} bytes", text.len());
        group.bench_function(BenchmarkId::new("write", name), |b| {
            b.iter(|| black_box(desk.borrow().account.snapshot()));
        });
        group.bench_function(BenchmarkId::new("restore", name), |b| {
            b.iter(|| black_box(Account::restore(&text)));
        });
        group.bench_function(BenchmarkId::new("step and write", name), |b| {
            b.iter_batched(
                || desk.borrow_mut().edit(),
                |input| {
                    black_box(desk.borrow_mut().step(&input));
                    black_box(desk.borrow().account.snapshot())
                },
                BatchSize::PerIteration,
            );
        });
    }
    group.finish();
}

/// Twenty policies over one cart's facts, against the same rules as a typed loop.
fn policies(c: &mut Criterion) {
    let Some(a20) = A20::published() else {
        println!("skipped: ../shared/bench/a20.json is absent");
        return;
    };
    assert_eq!((a20.policies(), a20.typed()), (MATCHES, MATCHES));
    let mut group = c.benchmark_group("a20");
    group.bench_function("policies", |b| b.iter(|| black_box(&a20).policies()));
    group.bench_function("typed loop", |b| b.iter(|| black_box(&a20).typed()));
    group.finish();
}

criterion_group! {
    name = benches;
    config = Criterion::default().warm_up_time(Duration::from_secs(1)).measurement_time(Duration::from_secs(3)).sample_size(20);
    targets = edits, kinds, snapshots, policies
}
criterion_main!(benches);
