//! The price book: what it takes to load one, to find a price in it and to change it, by its size.
//!
//! `cargo bench -p recoup-benches --bench book`. Before the rounds it prints the bytes that a row takes. A row is one price
//! of one SKU in one list; SKUs look like those of a parts catalogue, and every eighth has quantity breaks.

use std::fmt::Write as _;
use std::hint::black_box;
use std::time::Duration;

use chrono::{TimeZone as _, Utc};
use criterion::{BatchSize, BenchmarkId, Criterion, Throughput, criterion_group, criterion_main};
use recoup::pricing::{PriceDelta, PriceRow};
use recoup::{Engine, Request};
use rust_decimal::Decimal;

const RULEBOOK: &str = r#"{ "rulebook": "1", "id": "bench", "currency": "USD", "time_zone": "UTC",
                            "price_lists": [ { "id": "base" } ] }"#;
const SIZES: [u32; 3] = [1_000, 100_000, 1_000_000];

/// The texts of a book: of eight rows seven are SKUs of their own and one is a break of the last.
struct Texts(Vec<String>);

impl Texts {
    fn new(rows: u32) -> Self {
        Self((0..rows.div_ceil(8) * 7).map(sku).collect())
    }

    fn rows(&self, count: u32) -> impl Iterator<Item = PriceRow<'_>> {
        let skus = u32::try_from(self.0.len()).unwrap_or(u32::MAX);
        (0..count).map(move |row| {
            let (sku, from) = if row % 8 == 7 { (row / 8 * 7 + 6, 10) } else { (row / 8 * 7 + row % 8, 0) };
            let text = &self.0[usize::try_from(sku.min(skus - 1)).unwrap_or_default()];
            PriceRow { from: from.into(), ..PriceRow::new("base", text, price(row)) }
        })
    }

    fn engine(&self, count: u32) -> Engine {
        Engine::builder(RULEBOOK).prices(self.rows(count)).compile().expect("the rows are sound")
    }
}

/// Numbers spread so that neighbours in the catalogue are none in their text.
fn sku(number: u32) -> String {
    format!("{:08}-{}", number.wrapping_mul(2_654_435_761) % 100_000_000, number % 7)
}

fn price(row: u32) -> Decimal {
    Decimal::new(i64::from(row % 99_999) + 1, 2)
}

fn csv(texts: &Texts, count: u32) -> String {
    let mut csv = String::from("list,sku,from,price\n");
    for row in texts.rows(count) {
        writeln!(csv, "{},{},{},{}", row.list, row.sku, row.from, row.price).expect("memory");
    }
    csv
}

fn load(criterion: &mut Criterion) {
    let mut group = criterion.benchmark_group("load");
    group.sample_size(10).measurement_time(Duration::from_secs(8));
    for size in SIZES {
        let texts = Texts::new(size);
        let stats = texts.engine(size).stats();
        let each = stats.bytes * 10 / stats.rungs;
        println!(
            "book of {size}: {} SKUs, {} rows, {} rungs, {} bytes: {}.{} per rung",
            stats.skus,
            stats.rows,
            stats.rungs,
            stats.bytes,
            each / 10,
            each % 10
        );
        group.throughput(Throughput::Elements(size.into()));
        group.bench_function(BenchmarkId::new("rows", size), |bencher| bencher.iter(|| texts.engine(size)));
        let csv = csv(&texts, size);
        group.bench_function(BenchmarkId::new("csv", size), |bencher| {
            bencher.iter(|| {
                let mut builder = Engine::builder(RULEBOOK);
                let mut table = builder.prices_csv();
                csv.as_bytes().chunks(64 * 1024).for_each(|chunk| table.push(chunk));
                table.finish();
                builder.compile().expect("the rows are sound")
            });
        });
    }
    group.finish();
}

/// One line: always the same SKU, and each time another one of the whole book.
fn find(criterion: &mut Criterion) {
    let mut group = criterion.benchmark_group("price one line");
    let at = Utc.with_ymd_and_hms(2026, 6, 15, 12, 0, 0).single().expect("a time");
    for size in SIZES {
        let texts = Texts::new(size);
        let engine = texts.engine(size);
        let request = |sku: &str| Request::new("USD", at).and_then(|it| it.line(sku, 12)).expect("a line");
        let same = request(&texts.0[7]);
        group.bench_function(BenchmarkId::new("hot", size), |bencher| {
            bencher.iter(|| engine.price(black_box(&same)));
        });
        let mut next = 0_usize;
        group.bench_function(BenchmarkId::new("cold", size), |bencher| {
            let another = || {
                next = (next + 7_919_777) % (texts.0.len() - 7);
                request(&texts.0[next])
            };
            bencher.iter_batched_ref(another, |request| engine.price(request), BatchSize::NumIterations(500));
        });
    }
    group.finish();
}

/// A hundred prices change, in a book without changes and in one that has some already.
fn change(criterion: &mut Criterion) {
    let mut group = criterion.benchmark_group("delta of 100 rows");
    group.sample_size(20);
    for size in SIZES {
        let texts = Texts::new(size);
        let engine = texts.engine(size);
        let delta = |step: u32| PriceDelta {
            upsert: texts
                .rows(size)
                .step_by(8)
                .skip(usize::try_from(step).unwrap_or_default())
                .take(100)
                .collect(),
            remove: Vec::new(),
        };
        let first = delta(0);
        group.bench_function(BenchmarkId::new("first", size), |bencher| {
            bencher.iter(|| engine.with_delta(black_box(&first)));
        });
        if size < 100_000 {
            continue;
        }
        let mut changed = engine.clone();
        for step in 1..=10 {
            changed = changed.with_delta(&delta(step * 100)).expect("the rows are sound");
        }
        group.bench_function(BenchmarkId::new("after 1,000 changes", size), |bencher| {
            bencher.iter(|| changed.with_delta(black_box(&first)));
        });
    }
    group.finish();
}

criterion_group!(book, load, find, change);
criterion_main!(book);
