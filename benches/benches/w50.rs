//! W50 hot, in one run: the bare loop over integers, a loop over decimals, the editable handle, the engine from scratch. All of
//! them give the published totals. Then carts of other sizes and the levels of explanation.

use std::hint::black_box;

use criterion::{BenchmarkId, Criterion, Throughput, criterion_group, criterion_main};
use recoup::pricing::Explain;
use recoup_benches::loops::{Bare, Decimals};
use recoup_benches::w50::{self, Cents, W50};
use rust_decimal::Decimal;

fn quantities(published: &W50, lines: usize) -> Vec<Decimal> {
    published.items().iter().cycle().take(lines).map(|item| item.quantity.into()).collect()
}

fn w50(criterion: &mut Criterion) {
    let Some(published) = W50::published() else {
        println!("skipped: ../shared/bench/w50.json is absent");
        return;
    };
    let expected = published.expected();
    let mut group = criterion.benchmark_group("w50");
    let bare = Bare::new(&published);
    assert_eq!(bare.totals(), Some(expected));
    group.bench_function("bare loop", |bencher| bencher.iter(|| black_box(&bare).totals()));
    let decimals = Decimals::new(&published);
    assert_eq!(decimals.totals(), Some(expected));
    group.bench_function("rust_decimal loop", |bencher| bencher.iter(|| black_box(&decimals).totals()));

    let (engine, request) = (published.engine(50), published.request(50, Explain::None));
    let quantities = quantities(&published, 50);
    let mut cart = engine.prepare(request.clone()).expect("a cart");
    assert_eq!(cart.obstacle(), None);
    assert_eq!(Cents::of(&w50::reprice(&mut cart, &quantities)), expected);
    group.bench_function("prepared, all lines set", |bencher| {
        bencher.iter(|| w50::reprice(&mut cart, black_box(&quantities)));
    });
    group.bench_function("prepared, with summary", |bencher| {
        bencher.iter(|| w50::reprice_with_summary(&mut cart, black_box(&quantities)));
    });
    group.bench_function("prepared, one line set", |bencher| {
        bencher.iter(|| {
            cart.set_quantity(7, black_box(quantities[7])).expect("a quantity");
            cart.totals()
        });
    });
    group.bench_function("prepare", |bencher| bencher.iter(|| engine.prepare(black_box(&request).clone())));
    for level in [Explain::None, Explain::Summary, Explain::Full] {
        let request = published.request(50, level);
        assert_eq!(Cents::of(&engine.price(&request).expect("a price").totals), expected);
        group.bench_function(format!("price, explain {}", level.as_str()), |bencher| {
            bencher.iter(|| engine.price(black_box(&request)));
        });
    }
    group.finish();
}

fn carts(criterion: &mut Criterion) {
    let Some(published) = W50::published() else { return };
    let mut group = criterion.benchmark_group("cart");
    for lines in [1_usize, 50, 1_000] {
        let (engine, request) = (published.engine(lines), published.request(lines, Explain::None));
        let quantities = quantities(&published, lines);
        group.throughput(Throughput::Elements(u64::try_from(lines).expect("a count")));
        let mut cart = engine.prepare(request.clone()).expect("a cart");
        group.bench_function(BenchmarkId::new("prepared", lines), |bencher| {
            bencher.iter(|| w50::reprice(&mut cart, black_box(&quantities)));
        });
        group.bench_function(BenchmarkId::new("price", lines), |bencher| {
            bencher.iter(|| engine.price(black_box(&request)));
        });
    }
    group.finish();
}

criterion_group! {
    name = benches;
    config = Criterion::default().sample_size(20).without_plots();
    targets = w50, carts
}
criterion_main!(benches);
