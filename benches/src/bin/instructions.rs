//! One workload, so many times, for callgrind: the difference between two runs is what one repetition takes.
//! Without arguments it lists the workloads.

use std::hint::black_box;

use recoup::pricing::{Explain, KnownLine};
use recoup_benches::a20::{A20, MATCHES};
use recoup_benches::account::{Desk, Size};
use recoup_benches::loops::{Bare, Decimals};
use recoup_benches::w50::{self, Cents, W50};
use rust_decimal::Decimal;

const WORKLOADS: [&str; 16] = [
    "w50-bare-loop",
    "w50-rust-decimal-loop",
    "w50-prepared",
    "w50-prepared-with-summary",
    "w50-known-lines",
    "w50-other-lines",
    "w50-prepare",
    "w50-price",
    "w50-price-with-summary",
    "w50-price-with-full",
    "prepared-1000-lines",
    "account-edit",
    "account-edit-1000-carts",
    "account-snapshot-5000-contacts",
    "a20-policies",
    "a20-typed-loop",
];

fn main() {
    let mut arguments = std::env::args().skip(1);
    let Some(workload) = arguments.next() else {
        for workload in WORKLOADS {
            println!("{workload}");
        }
        return;
    };
    let times = arguments.next().and_then(|times| times.parse().ok()).unwrap_or(1);
    if account(&workload, times) {
        return;
    }
    if workload.starts_with("a20") {
        let Some(a20) = A20::published() else {
            eprintln!("skipped: ../shared/bench/a20.json is absent");
            return;
        };
        for _ in 0..times {
            let count = if workload == "a20-policies" { a20.policies() } else { a20.typed() };
            assert_eq!(black_box(count), MATCHES);
        }
        return;
    }
    let Some(published) = W50::published() else {
        eprintln!("skipped: ../shared/bench/w50.json is absent");
        return;
    };
    if !run(&workload, times, &published) {
        eprintln!("there is no workload {workload}");
        std::process::exit(2);
    }
}

/// Steps of an account. An edit is made by the program too, which counts; making an input is a tenth of a step.
fn account(workload: &str, times: usize) -> bool {
    let size = match workload {
        "account-edit" => Size::TYPICAL,
        "account-edit-1000-carts" => Size { carts: 1_000, ..Size::TYPICAL },
        "account-snapshot-5000-contacts" => Size { contacts: 5_000, ..Size::TYPICAL },
        _ => return false,
    };
    let mut desk = Desk::new(size);
    for _ in 0..times {
        let input = desk.edit();
        black_box(desk.step(&input));
        if workload.starts_with("account-snapshot") {
            black_box(desk.account.snapshot());
        }
    }
    true
}

fn run(workload: &str, times: usize, published: &W50) -> bool {
    let expected = published.expected();
    let lines = if workload.ends_with("1000-lines") { 1_000 } else { 50 };
    let quantities: Vec<Decimal> =
        published.items().iter().cycle().take(lines).map(|item| item.quantity.into()).collect();
    let explain = match workload {
        "w50-price-with-summary" => Explain::Summary,
        "w50-price-with-full" => Explain::Full,
        _ => Explain::None,
    };
    let request = || published.request(lines, explain);
    match workload {
        "w50-bare-loop" => {
            let bare = Bare::new(published);
            (0..times).for_each(|_| assert_eq!(black_box(&bare).totals(), Some(expected)));
        }
        "w50-rust-decimal-loop" => {
            let decimals = Decimals::new(published);
            (0..times).for_each(|_| assert_eq!(black_box(&decimals).totals(), Some(expected)));
        }
        "w50-prepared" | "prepared-1000-lines" => {
            let mut cart = published.engine(lines).prepare(request()).expect("a cart");
            assert_eq!(cart.obstacle(), None);
            for _ in 0..times {
                let totals = w50::reprice(black_box(&mut cart), black_box(&quantities));
                assert!(lines > 50 || Cents::of(&totals) == expected);
            }
        }
        "w50-prepared-with-summary" => {
            let mut cart = published.engine(lines).prepare(request()).expect("a cart");
            assert_eq!(cart.obstacle(), None);
            for _ in 0..times {
                let totals =
                    black_box(w50::reprice_with_summary(black_box(&mut cart), black_box(&quantities)));
                assert_eq!(Cents::of(&totals), expected);
            }
        }
        "w50-known-lines" | "w50-other-lines" => {
            let mut cart = published.engine(lines).prepare(request()).expect("a cart");
            assert_eq!(cart.obstacle(), None);
            let known: Vec<KnownLine> = (0..lines).filter_map(|index| cart.known(index)).collect();
            let known: Vec<_> = known.iter().zip(quantities).collect();
            let others = cart.lines().to_vec();
            for _ in 0..times {
                if workload == "w50-known-lines" {
                    cart.set_known(black_box(&known)).expect("lines that it knows");
                } else {
                    cart.set_lines(black_box(&others).clone()).expect("lines that it knows");
                }
                assert_eq!(Cents::of(&cart.totals().expect("totals")), expected);
            }
        }
        "w50-prepare" => {
            let (engine, request) = (published.engine(lines), request());
            for _ in 0..times {
                black_box(engine.prepare(request.clone()).expect("a cart"));
            }
        }
        "w50-price" | "w50-price-with-summary" | "w50-price-with-full" => {
            let (engine, request) = (published.engine(lines), request());
            for _ in 0..times {
                let priced = engine.price(black_box(&request)).expect("a price");
                assert_eq!(Cents::of(&priced.totals), expected);
            }
        }
        _ => return false,
    }
    true
}
