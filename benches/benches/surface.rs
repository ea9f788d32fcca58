//! What the way through the surface costs: the same questions asked of the core with typed values, and through `call` with JSON texts,
//! as bindings ask what they have no typed lane for. The difference is reading the argument and writing the answer.

use std::fmt::Write as _;
use std::hint::black_box;

use criterion::{BenchmarkId, Criterion, criterion_group, criterion_main};
use recoup::{Engine, Request};
use recoup_surface::{Answer, Handle, call};

/// A shop that sells 20 products with two breaks each.
fn rulebook() -> String {
    let mut prices = String::new();
    for number in 0..20 {
        let comma = if number == 0 { "" } else { "," };
        write!(
            prices,
            r#"{comma}{{ "sku": "S-{number}", "tiers": [ {{ "from": 1, "price": "1{number}.50" }}, {{ "from": 100, "price": "1{number}.25" }} ] }}"#
        )
        .expect("text");
    }
    format!(
        r#"{{ "rulebook": "1", "id": "shop", "currency": "USD", "time_zone": "UTC", "price_lists": [ {{ "id": "base", "prices": [ {prices} ] }} ] }}"#
    )
}

fn request(lines: usize) -> String {
    let lines: Vec<String> =
        (0..lines).map(|line| format!(r#"{{ "sku": "S-{}", "quantity": 60 }}"#, line % 20)).collect();
    format!(r#"{{ "as_of": "2026-06-15T12:00:00Z", "currency": "USD", "lines": [ {} ] }}"#, lines.join(", "))
}

fn text(answer: Result<Answer, recoup::document::Faults>) -> String {
    match answer {
        Ok(Answer::Text(text)) => text,
        other => panic!("{other:?}"),
    }
}

fn price(criterion: &mut Criterion) {
    let engine = Engine::compile(rulebook()).expect("a rulebook");
    let handle = Handle::from(engine.clone());
    let mut group = criterion.benchmark_group("price");
    for lines in [1_usize, 20, 200] {
        let json = request(lines);
        let typed = Request::parse(&json).expect("a request");
        let direct = engine.price(&typed).expect("a price").to_json();
        assert_eq!(text(call("engine.price", &[&handle], &[Some(&json)])), direct);
        group.bench_function(BenchmarkId::new("core, typed", lines), |bencher| {
            bencher.iter(|| engine.price(black_box(&typed)));
        });
        group.bench_function(BenchmarkId::new("read the request", lines), |bencher| {
            bencher.iter(|| Request::parse(black_box(&json)));
        });
        let priced = engine.price(&typed).expect("a price");
        group.bench_function(BenchmarkId::new("write the answer", lines), |bencher| {
            bencher.iter(|| black_box(&priced).to_json());
        });
        group.bench_function(BenchmarkId::new("call", lines), |bencher| {
            bencher.iter(|| call("engine.price", &[&handle], &[Some(black_box(&json))]));
        });
    }
    group.finish();
}

fn keystroke(criterion: &mut Criterion) {
    let engine = Engine::compile(rulebook()).expect("a rulebook");
    let mut cart = engine.prepare(Request::parse(request(20)).expect("a request")).expect("a cart");
    let handle = Handle::from(cart.clone());
    let mut group = criterion.benchmark_group("keystroke");
    group.bench_function("core, typed", |bencher| {
        bencher.iter(|| {
            cart.set_quantity(7, black_box(12.into())).expect("a quantity");
            cart.totals()
        });
    });
    group.bench_function("call", |bencher| {
        bencher.iter(|| {
            call("cart.set_quantity", &[&handle], &[Some("7"), Some(black_box("12"))]).expect("a quantity");
            call("cart.totals", &[&handle], &[])
        });
    });
    group.finish();
}

criterion_group! {
    name = benches;
    config = Criterion::default().sample_size(20).without_plots();
    targets = price, keystroke
}
criterion_main!(benches);
