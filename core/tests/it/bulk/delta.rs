//! Deltas of a price book: the engine after them prices as one that was built from the merged rows.

use std::collections::BTreeMap;

use super::random::{OwnedRow, RULEBOOK, engine, instant, prices_of, request, row, rows};
use proptest::prelude::*;
use recoup::pricing::{PriceDelta, PriceRow};
use recoup::{Code, Engine};
use rust_decimal::Decimal;

/// A naive book: remove, then put.
fn merge(rows: &[OwnedRow], upsert: &[OwnedRow], remove: &[(&'static str, String)]) -> Vec<OwnedRow> {
    let mut merged: BTreeMap<_, OwnedRow> = BTreeMap::new();
    let kept =
        rows.iter().filter(|row| !remove.iter().any(|(list, sku)| *list == row.list && *sku == row.sku));
    for row in kept.chain(upsert) {
        let (list, sku, unit, window, from) = row.key();
        merged.insert((list, sku.to_string(), unit, window, from), row.clone());
    }
    merged.into_values().collect()
}

fn delta<'a>(upsert: &'a [OwnedRow], remove: &'a [(&'static str, String)]) -> PriceDelta<'a> {
    PriceDelta {
        upsert: upsert.iter().map(OwnedRow::row).collect(),
        remove: remove.iter().map(|(list, sku)| (*list, sku.as_str())).collect(),
    }
}

/// Some rows, and which of the prices that are there go.
fn change() -> impl Strategy<Value = (Vec<OwnedRow>, Vec<prop::sample::Index>)> {
    let upsert = proptest::collection::vec(row(), 0..12).prop_map(|mut rows| {
        rows.sort_by(|a, b| a.key().cmp(&b.key()));
        rows.dedup_by(|a, b| a.key() == b.key());
        rows
    });
    (upsert, proptest::collection::vec(any::<prop::sample::Index>(), 0..3))
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]

    #[test]
    fn a_delta_is_a_book_of_the_merged_rows(
        start in rows(),
        changes in proptest::collection::vec(change(), 1..4),
        wide in any::<bool>(),
    ) {
        // With many other SKUs the table below stays and the changes lie over it; without, they are merged at once.
        let others: Vec<OwnedRow> = (0..if wide { 2_000 } else { 0 }).map(other).collect();
        let mut rows: Vec<OwnedRow> = start;
        rows.extend(others);
        let mut current = engine(&rows);
        for (upsert, remove) in &changes {
            let before = (current.clone(), prices_of(&current), current.stats());
            let mut gone: Vec<(&'static str, String)> = Vec::new();
            for index in remove.iter().filter(|_| !rows.is_empty()) {
                let row = index.get(&rows);
                gone.push((row.list, row.sku.clone()));
            }
            rows = merge(&rows, upsert, &gone);
            current = current.with_delta(&delta(upsert, &gone)).unwrap();
            let fresh = engine(&rows);
            prop_assert_eq!(prices_of(&current), prices_of(&fresh));
            let (left, right) = (current.stats(), fresh.stats());
            prop_assert_eq!((left.skus, left.rows, left.rungs), (right.skus, right.rows, right.rungs));
            prop_assert_eq!(&prices_of(&before.0), &before.1, "the engine before is as it was");
            prop_assert_eq!(before.0.stats(), before.2);
        }
    }
}

fn other(number: u32) -> OwnedRow {
    OwnedRow {
        list: "base",
        sku: format!("OTHER-{number}"),
        unit: None,
        from: Decimal::ZERO,
        price: number.into(),
        window: (None, None),
    }
}

fn total(engine: &Engine, sku: &str, quantity: u32) -> String {
    let request = request(instant("2026-06-15T12:00:00Z")).line(sku, quantity).unwrap();
    engine.price(&request).map_or_else(|error| error.code.to_string(), |priced| priced.total().to_string())
}

#[test]
fn put_replace_and_remove() {
    let base = engine(&(0..2_000).map(other).collect::<Vec<_>>());
    let seven = PriceRow::new("base", "OTHER-7", Decimal::new(750, 2));
    let from_ten = PriceRow { from: Decimal::TEN, price: Decimal::from(7), ..seven };
    let new = PriceRow::new("gold", "NEW", Decimal::ONE);
    let first = base
        .with_delta(&PriceDelta { upsert: vec![seven, from_ten, new], remove: vec![("base", "OTHER-8")] })
        .unwrap();
    assert_eq!(total(&first, "OTHER-7", 1), "7.50 USD");
    assert_eq!(total(&first, "OTHER-7", 10), "70.00 USD");
    assert_eq!(total(&first, "NEW", 1), "1.00 USD");
    assert_eq!(total(&first, "OTHER-8", 1), "unknown_sku");
    assert_eq!(total(&first, "OTHER-9", 1), "9.00 USD");
    // A ladder goes as a whole and comes back with one price.
    let second =
        first.with_delta(&PriceDelta { upsert: vec![seven], remove: vec![("base", "OTHER-7")] }).unwrap();
    assert_eq!(total(&second, "OTHER-7", 10), "75.00 USD");
    assert_eq!(total(&second, "OTHER-8", 1), "unknown_sku");
    assert_eq!(total(&first, "OTHER-7", 10), "70.00 USD");
    assert_eq!(total(&base, "OTHER-8", 1), "8.00 USD");
    assert_eq!(total(&base, "NEW", 1), "unknown_sku");
}

/// What the rulebook says in more than unit prices is kept by a delta, and only goes as a whole.
#[test]
fn rows_of_the_rulebook() {
    let rulebook = RULEBOOK.replace(
        r#""id": "base" "#,
        r#""id": "base", "prices": [
             { "sku": "PLAIN", "price": "5", "tiers": [ { "from": 10, "price": "4" } ] },
             { "sku": "OFF", "off_list": { "list": "gold", "percent": "-10" } },
             { "sku": "MINE", "price": "3", "for": { "accounts": ["acme"] } } ] "#,
    );
    let engine =
        Engine::builder(rulebook).prices([PriceRow::new("gold", "OFF", Decimal::TEN)]).compile().unwrap();
    let put = |sku, from: u32| {
        let row = PriceRow { from: from.into(), ..PriceRow::new("base", sku, Decimal::ONE) };
        engine.with_delta(&PriceDelta { upsert: vec![row], remove: Vec::new() })
    };
    assert_eq!(total(&put("PLAIN", 10).unwrap(), "PLAIN", 10), "10.00 USD");
    assert_eq!(total(&put("PLAIN", 10).unwrap(), "PLAIN", 9), "45.00 USD");
    let tie = put("OFF", 0).unwrap_err();
    assert_eq!((tie.first().code, tie.first().path.as_str()), (Code::PriceRowTie, "/upsert/0"));
    let row = PriceRow::new("base", "OFF", Decimal::ONE);
    let replaced =
        engine.with_delta(&PriceDelta { upsert: vec![row], remove: vec![("base", "OFF")] }).unwrap();
    assert_eq!(total(&replaced, "OFF", 1), "1.00 USD");
    assert_eq!(total(&put("MINE", 0).unwrap(), "MINE", 1), "1.00 USD");
    let mut acme = request(instant("2026-06-15T12:00:00Z")).line("MINE", 1).unwrap();
    acme.account = Some("acme".parse().unwrap());
    assert_eq!(put("MINE", 0).unwrap().price(&acme).unwrap().total().to_string(), "3.00 USD");
}

#[test]
fn faults_of_a_delta() {
    let engine = engine(&[other(1)]);
    let row = PriceRow::new("base", "OTHER-1", Decimal::ONE);
    let faults = |delta: &PriceDelta<'_>| -> Vec<(Code, String)> {
        let faults = engine.with_delta(delta).unwrap_err();
        faults.list().iter().map(|fault| (fault.code, fault.path.clone())).collect()
    };
    let found = faults(&PriceDelta {
        upsert: vec![PriceRow { list: "basis", ..row }, row, PriceRow { price: -Decimal::ONE, ..row }],
        remove: vec![("basis", "OTHER-1"), ("gold", "OTHER-1"), ("base", "NONE")],
    });
    let expected = [
        (Code::UnknownReference, "/upsert/0/list"),
        (Code::NegativePrice, "/upsert/2/price"),
        (Code::UnknownReference, "/remove/0"),
        (Code::UnknownSku, "/remove/1"),
        (Code::UnknownSku, "/remove/2"),
        (Code::PriceRowTie, "/upsert/2"),
    ];
    assert_eq!(found, expected.map(|(code, path)| (code, path.to_string())));
    // Equally specific and at the same time as a row that stays.
    let until = |text| {
        let day = recoup::time::date_from_text(text).unwrap();
        PriceRow { valid_until: Some(recoup::time::When::Date(day)), ..row }
    };
    let ending =
        engine.with_delta(&PriceDelta { upsert: vec![until("2027-01-01")], remove: Vec::new() }).unwrap();
    let tie =
        ending.with_delta(&PriceDelta { upsert: vec![until("2028-01-01")], remove: Vec::new() }).unwrap_err();
    assert_eq!((tie.first().code, tie.first().path.as_str()), (Code::PriceRowTie, "/upsert/0"));
}

/// The table below is shared and a small one is added: merged into one, they would take what the book took before.
#[test]
fn a_delta_shares_the_book() {
    let large = engine(&(0..50_000).map(other).collect::<Vec<_>>());
    let row = PriceRow::new("base", "OTHER-1", Decimal::TEN);
    let changed = large.with_delta(&PriceDelta { upsert: vec![row], remove: Vec::new() }).unwrap();
    let added = changed.stats().bytes - large.stats().bytes;
    assert!((1..1_000).contains(&added), "{added} bytes");
}

#[test]
fn deltas_of_the_catalogue() {
    let engine = engine(&[other(1)]);
    let product =
        br#"{ "products": [ { "sku": "OTHER-1", "units": [ { "unit": "case", "holds": 12 } ] } ] }"#;
    let changed = engine.with_catalogue_delta(recoup::document::read(product).unwrap()).unwrap();
    let mut cases = request(instant("2026-06-15T12:00:00Z")).line("OTHER-1", 2).unwrap();
    cases.lines[0].unit = Some("case".parse().unwrap());
    assert_eq!(changed.price(&cases).unwrap().total().to_string(), "24.00 USD");
    assert_eq!(engine.price(&cases).unwrap_err().code, Code::UnknownUnit);
}
