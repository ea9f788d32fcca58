//! Orders: the table cell by cell, give-backs worked by hand, and that nothing is ever given back twice or lost.

use chrono::{DateTime, TimeZone, Utc};
use proptest::prelude::*;
use recoup::cart::Authority;
use recoup::document::{Encode as _, read};
use recoup::id::{LineId, OrderId};
use recoup::order::{GiveBack, LineQuantity, NewOrder, Order, OrderEvent, OrderState, OrderVerb, TABLE};
use recoup::pricing::PriceSnapshot;
use recoup::{Code, Engine, Request};
use rust_decimal::Decimal;

fn at() -> DateTime<Utc> {
    Utc.with_ymd_and_hms(2026, 3, 2, 9, 0, 0).unwrap()
}

fn dec(text: &str) -> Decimal {
    text.parse().unwrap()
}

/// A at 3.335 a piece (rounded per line), B at 10, freight 5; tax 20 percent on everything.
fn prices(a: i64, b: i64) -> PriceSnapshot {
    let engine = Engine::compile(
        r#"{ "rulebook": "1", "id": "shop", "currency": "USD", "time_zone": "UTC", "price_lists": [ { "id": "base",
            "prices": [ { "sku": "A", "price": "3.335" }, { "sku": "B", "price": "10" } ] } ] }"#,
    )
    .unwrap();
    let mut request = Request::new("USD", at()).unwrap().line("A", a).unwrap();
    if b > 0 {
        request = request.line("B", b).unwrap();
    }
    request.charges = read(br#"[ { "id": "freight", "kind": "freight", "amount": "5" } ]"#).unwrap();
    PriceSnapshot::of(&engine.price(&request).unwrap(), at(), recoup::digest::digest_of(&Decimal::ONE))
}

fn order(a: i64, b: i64) -> Order {
    let new = NewOrder {
        origin: read(br#"{ "kind": "cart", "id": "c-1" }"#).unwrap(),
        authority: Authority::Engine,
        number: None,
        external: vec![],
        unit: None,
        contact: None,
        seller: None,
        po_number: None,
        prices: Box::new(prices(a, b)),
        terms: vec![],
    };
    let event = new.place(OrderId::new("o-1").unwrap(), &[], at()).unwrap();
    Order::from_created(&event).unwrap()
}

fn some(line: &str, quantity: &str) -> LineQuantity {
    LineQuantity { line: LineId::new(line).unwrap(), quantity: dec(quantity) }
}

fn run(order: &mut Order, events: Vec<OrderEvent>) -> GiveBack {
    let mut back = GiveBack::default();
    for event in events {
        let text = event.encode().to_string();
        assert_eq!(read::<OrderEvent>(text.as_bytes()).unwrap(), event);
        order.apply(&event, at());
        back = match event {
            OrderEvent::Cancelled { give_back, .. }
            | OrderEvent::Returned { give_back, .. }
            | OrderEvent::Changed { give_back, .. }
            | OrderEvent::Observed { give_back, .. } => give_back,
            _ => back,
        };
    }
    back
}

const LIFE: &[(&str, &str)] = &[
    (
        "open",
        "change>open|completed|cancelled cancel>open|completed|cancelled ship>open|completed backorder>open invoice>open \
         return>open number>open",
    ),
    ("completed", "invoice>completed return>completed number>completed"),
    ("cancelled", ""),
];

#[test]
fn every_cell_of_the_order() {
    assert_eq!(LIFE.len(), OrderState::ALL.len());
    for ((name, row), state) in LIFE.iter().zip(OrderState::ALL) {
        assert_eq!(*name, state.as_str());
        for verb in OrderVerb::ALL {
            let cell = row.split_whitespace().find(|cell| cell.split('>').next() == Some(verb.as_str()));
            match (TABLE.allows(*state, *verb), cell) {
                (Ok(to), Some(cell)) => {
                    let to: Vec<_> = to.iter().map(|state| state.as_str()).collect();
                    assert_eq!(cell.split_once('>').unwrap().1, to.join("|"), "{state} {verb}");
                }
                (Err(error), None) => {
                    let code = if *state == OrderState::Cancelled { Code::Closed } else { Code::WrongState };
                    assert_eq!(error.code, code, "{state} {verb}");
                }
                (found, cell) => panic!("{state} {verb}: {found:?} instead of {cell:?}"),
            }
        }
    }
}

#[test]
fn parts_give_back_the_whole() {
    // 3 of A cost 10.01 (3 * 3.335 = 10.005, half up) and 2 of B 20.00; freight 5.00.
    let mut order = order(3, 2);
    let whole = order.lines[0].net;
    let a = order.lines[0].id.as_str().to_owned();
    let b = order.lines[1].id.as_str().to_owned();
    let mut given = Decimal::ZERO;
    for _ in 0..3 {
        let events = order.cancel(None, &[some(&a, "1")]).unwrap();
        given += run(&mut order, events).net.get();
    }
    assert_eq!(given, whole.get(), "three thirds are the whole");
    let none = order.cancel(None, &[some(&a, "1")]).unwrap_err();
    assert_eq!((none.code, none.path.as_str()), (Code::OrderQuantity, "/lines/0/quantity"));
    // With the last line the freight goes too.
    let events = order.cancel(None, &[]).unwrap();
    let back = run(&mut order, events);
    assert_eq!(
        (back.net.to_string(), back.charges_net.to_string(), back.lines.len()),
        ("25.00".into(), "5.00".into(), 1)
    );
    assert_eq!(order.state, OrderState::Cancelled);
    let closed = order.ship(&[some(&b, "1")]).unwrap_err();
    assert_eq!(closed.code, Code::Closed);
}

#[test]
fn goods_go_out_and_come_back() {
    let mut order = order(3, 2);
    let (a, b) = (order.lines[0].id.as_str().to_owned(), order.lines[1].id.as_str().to_owned());
    let unshipped = order.take_back(&[some(&a, "1")]).unwrap_err();
    assert_eq!(unshipped.code, Code::OrderQuantity);
    let events = order.backorder(&[some(&b, "2")]).unwrap();
    run(&mut order, events);
    let events = order.ship(&[some(&a, "3"), some(&b, "1")]).unwrap();
    run(&mut order, events);
    assert_eq!((order.lines[1].backordered, order.state), (dec("1"), OrderState::Open));
    let events = order.invoice(&[some(&a, "3")]).unwrap();
    run(&mut order, events);
    let events = order.cancel(None, &[]).unwrap();
    let back = run(&mut order, events);
    assert_eq!((back.net.to_string(), order.state), ("10.00".into(), OrderState::Completed));
    let late = order.cancel(None, &[]).unwrap_err();
    assert_eq!(late.code, Code::WrongState);
    let events = order.take_back(&[some(&a, "3")]).unwrap();
    let back = run(&mut order, events);
    assert_eq!(back.net, order.lines[0].net, "all that came back");
    assert_eq!(back.charges_net.to_string(), "0.00", "the freight was spent");
}

#[test]
fn a_change_tells_the_difference_either_way() {
    let mut order = order(3, 2);
    let stale = order.change(Some(7), Box::new(prices(3, 1))).unwrap_err();
    assert_eq!(stale.code, Code::StaleVersion);
    let events = order.change(Some(1), Box::new(prices(3, 1))).unwrap();
    assert_eq!(run(&mut order, events).net.to_string(), "10.00");
    let events = order.change(None, Box::new(prices(3, 4))).unwrap();
    let more = run(&mut order, events);
    assert_eq!((more.net.to_string(), more.lines[0].quantity), ("-30.00".into(), dec("-3")), "it takes more");
    let shipped = order.ship(&[some(order.lines[1].id.as_str(), "1")]).unwrap();
    run(&mut order, shipped);
    let gone = order.change(None, Box::new(prices(3, 0))).unwrap_err();
    assert_eq!(gone.code, Code::OrderQuantity);
}

#[test]
fn observations_of_another_system() {
    let mut order = order(3, 2);
    assert_eq!(order.observed(1, Box::new(order.clone())).unwrap_err().code, Code::WrongState);
    order.authority = Authority::External;
    assert_eq!(order.cancel(None, &[]).unwrap_err().code, Code::ExternalAuthority);
    let mut seen = order.clone();
    seen.lines[1].cancelled = dec("1");
    let events = order.observed(5, Box::new(seen.clone())).unwrap();
    assert_eq!(run(&mut order, events).net.to_string(), "10.00");
    assert_eq!(order.observed(4, Box::new(seen.clone())).unwrap_err().code, Code::OlderObservation);
    assert!(order.observed(5, Box::new(seen.clone())).unwrap().is_empty());
    seen.lines[1].shipped = dec("2");
    assert_eq!(order.observed(6, Box::new(seen)).unwrap_err().code, Code::OrderQuantity);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(200))]

    /// Whatever happens in whatever order: the quantities fit together, and what was given back plus what is kept is what was
    /// ordered.
    #[test]
    fn nothing_is_lost(steps in prop::collection::vec((0_u8..5, 0_usize..2, 1_i64..5), 1..30)) {
        let mut order = order(7, 5);
        let total = order.prices.totals.net.get();
        let mut given = Decimal::ZERO;
        for (what, line, quantity) in steps {
            let lines = [LineQuantity { line: order.lines[line].id.clone(), quantity: Decimal::from(quantity) }];
            let decided = match what {
                0 => order.cancel(None, &lines),
                1 => order.ship(&lines),
                2 => order.invoice(&lines),
                3 => order.take_back(&lines),
                _ => order.backorder(&lines),
            };
            let before = order.clone();
            match decided {
                Ok(events) => given += run(&mut order, events).net.get(),
                Err(error) => {
                    prop_assert_eq!(&before, &order);
                    let expected = [Code::OrderQuantity, Code::WrongState, Code::Closed];
                    prop_assert!(expected.contains(&error.code), "{:?}", error);
                }
            }
            for line in &order.lines {
                prop_assert!(line.check().is_ok());
                prop_assert!(line.shipped + line.cancelled <= line.ordered);
                prop_assert!(line.returned <= line.shipped);
                prop_assert!(line.backordered + line.shipped + line.cancelled <= line.ordered);
            }
            let kept: Decimal = order.lines.iter().map(|line| line.kept(order.currency).unwrap().0.get()).sum();
            let freight = if order.state == OrderState::Cancelled { Decimal::ZERO } else { dec("5") };
            prop_assert_eq!(kept + given + freight, total);
        }
        let text = order.encode().to_string();
        prop_assert_eq!(read::<Order>(text.as_bytes()).unwrap(), order);
    }
}
