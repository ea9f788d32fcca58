//! Price rows in bulk: they price exactly as the same rows in a rulebook do, in the compact form and in the general one.

use super::random::{OwnedRow, RULEBOOK, engine, instant, prices_of, request, rows};
use proptest::prelude::*;
use recoup::document::Faults;
use recoup::pricing::{PriceRecord, PriceRow};
use recoup::time::{When, date_from_text};
use recoup::{Code, Engine};
use rust_decimal::Decimal;

fn decimal(text: &str) -> Decimal {
    text.parse().unwrap()
}

fn codes(faults: &Faults) -> Vec<(Code, String)> {
    faults.list().iter().map(|fault| (fault.code, fault.path.clone())).collect()
}

fn faults<'a>(rows: impl IntoIterator<Item = PriceRow<'a>>) -> Vec<(Code, String)> {
    codes(&Engine::builder(RULEBOOK).prices(rows).compile().unwrap_err())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    /// The same rows as bulk data, as plain rows of a rulebook, and as rows with an empty `for`, which only the general form
    /// can hold, give the same bytes.
    #[test]
    fn all_forms_price_alike(rows in rows(), shuffle in any::<u64>()) {
        let mut shuffled = rows.clone();
        super::random::shuffle(&mut shuffled, shuffle);
        let bulk = engine(&shuffled);
        let plain = Engine::compile(super::random::as_rulebook(&rows, false)).unwrap();
        let general = Engine::compile(super::random::as_rulebook(&rows, true)).unwrap();
        prop_assert_eq!(bulk.stats().rungs, rows.len());
        prop_assert_eq!(bulk.stats().skus, general.stats().skus);
        prop_assert_eq!(bulk.stats().rows, general.stats().rows);
        let expected = prices_of(&general);
        prop_assert_eq!(&prices_of(&bulk), &expected);
        prop_assert_eq!(&prices_of(&plain), &expected);
    }

    /// A price or a quantity that no 64-bit integer holds is kept exactly all the same.
    #[test]
    fn any_price_is_kept_exactly(mantissa in 0_i128..79_228_162_514_264_337_593_543_950_335, scale in 8_u32..=28) {
        let price = Decimal::from_i128_with_scale(mantissa, scale);
        let from = Decimal::from_i128_with_scale(1_234_567_891, 9);
        let rows = [
            PriceRow::new("base", "S1", price),
            PriceRow { from, ..PriceRow::new("base", "S1", Decimal::ONE) },
        ];
        let engine = Engine::builder(RULEBOOK).prices(rows).compile().unwrap();
        let json = format!(
            r#"{{"sku": "S1", "price": "{price}", "tiers": [{{"from": "{from}", "price": "1"}}], "for": {{}}}}"#
        );
        let general = Engine::compile(RULEBOOK.replace(r#""id": "base" "#, &format!(r#""id": "base", "prices": [{json}] "#)));
        let general = general.unwrap();
        for quantity in [1, 2] {
            let request = request(instant("2026-06-15T12:00:00Z")).line("S1", quantity).unwrap();
            let (left, right) = (engine.price(&request), general.price(&request));
            prop_assert_eq!(left.map(|priced| priced.to_json()), right.map(|priced| priced.to_json()));
        }
    }
}

/// Expected values worked out by hand: 9 x 84.00, 10 x 79.50, and 2 cases at 900.00.
#[test]
fn breaks_units_and_the_base_price() {
    let each = PriceRow::new("base", "VALVE", decimal("84.00"));
    let rows = [
        PriceRow { from: Decimal::TEN, price: decimal("79.5"), ..each },
        PriceRow { unit: Some("case"), price: decimal("900"), ..each },
        each,
    ];
    let product = r#"{ "sku": "VALVE", "units": [ { "unit": "case", "holds": 12 } ] }"#;
    let product = recoup::document::read(product.as_bytes()).unwrap();
    let engine = Engine::builder(RULEBOOK).prices(rows).products([product]).compile().unwrap();
    let total = |quantity: u32, unit: &str| {
        let mut request = request(instant("2026-06-15T12:00:00Z")).line("VALVE", quantity).unwrap();
        request.lines[0].unit = Some(unit.parse().unwrap());
        engine.price(&request).unwrap().total().to_string()
    };
    assert_eq!(total(9, "ea"), "756.00 USD");
    assert_eq!(total(10, "ea"), "795.00 USD");
    assert_eq!(total(2, "case"), "1,800.00 USD");
    assert_eq!(engine.stats().rows, 2);
    assert_eq!(engine.stats().rungs, 3);
}

/// Each price is a 64-bit integer by itself; at one number of decimals they are not.
#[test]
fn prices_of_one_ladder_that_share_no_scale() {
    let each = PriceRow::new("base", "S1", decimal("0.000000000001"));
    let rows = [each, PriceRow { from: Decimal::TEN, price: decimal("40000000000"), ..each }];
    let engine = Engine::builder(RULEBOOK).prices(rows).compile().unwrap();
    let request = request(instant("2026-06-15T12:00:00Z")).line("S1", 10).unwrap();
    assert_eq!(engine.price(&request).unwrap().total().to_string(), "400,000,000,000.00 USD");
    assert_eq!((engine.stats().rows, engine.stats().rungs), (1, 2));
}

/// A date is local midnight in the rulebook's zone: 2026-07-01 begins at 04:00Z in New York.
#[test]
fn validity_is_in_the_zone_of_the_rulebook() {
    let july = Some(When::Date(date_from_text("2026-07-01").unwrap()));
    let row = PriceRow::new("base", "S1", decimal("1"));
    let rows =
        [PriceRow { valid_until: july, ..row }, PriceRow { valid_from: july, price: decimal("2"), ..row }];
    let rulebook = RULEBOOK.replace("UTC", "America/New_York");
    let engine = Engine::builder(rulebook).prices(rows).compile();
    // One begins where the other ends, so both are equally specific but never at once; their beginnings differ.
    let engine = engine.unwrap();
    let total = |at: &str| {
        let request = request(instant(at)).line("S1", 1).unwrap();
        engine.price(&request).unwrap().total().to_string()
    };
    assert_eq!(total("2026-07-01T03:59:59Z"), "1.00 USD");
    assert_eq!(total("2026-07-01T04:00:00Z"), "2.00 USD");
}

#[test]
fn every_fault_of_every_row() {
    let good = PriceRow::new("base", "S1", Decimal::ONE);
    let day = |text: &str| Some(When::Date(date_from_text(text).unwrap()));
    let long = "x".repeat(200);
    let found = faults([
        PriceRow { list: "basis", price: -Decimal::ONE, ..good },
        good,
        PriceRow { sku: " S1", ..good },
        PriceRow { sku: &long, unit: Some(""), ..good },
        PriceRow { from: -Decimal::ONE, ..good },
        PriceRow { valid_from: day("2026-02-01"), valid_until: day("2026-02-01"), ..good },
        PriceRow { currency: Some("EUR".parse::<Code3>().unwrap().0), ..good },
    ]);
    let expected = [
        (Code::UnknownReference, "/prices/0/list"),
        (Code::NegativePrice, "/prices/0/price"),
        (Code::InvalidId, "/prices/2/sku"),
        (Code::InvalidId, "/prices/3/unit"),
        (Code::InvalidId, "/prices/3/sku"),
        (Code::OutOfRange, "/prices/4/from"),
        (Code::EmptyWindow, "/prices/5/valid_until"),
        (Code::CurrencyMismatch, "/prices/6/currency"),
    ];
    assert_eq!(found, expected.map(|(code, path)| (code, path.to_string())));
}

struct Code3(recoup::money::Currency);

impl std::str::FromStr for Code3 {
    type Err = recoup::Error;

    fn from_str(code: &str) -> Result<Self, recoup::Error> {
        recoup::money::Currency::new(code).map(Self)
    }
}

#[test]
fn rows_that_tie() {
    let day = |text: &str| Some(When::Date(date_from_text(text).unwrap()));
    let row = PriceRow::new("base", "S1", Decimal::ONE);
    let tie = |number: usize| (Code::PriceRowTie, format!("/prices/{number}"));
    // The same quantity, however it is written.
    let from = |text: &str| PriceRow { from: decimal(text), ..row };
    assert_eq!(faults([from("1"), row, from("1.0")]), [tie(2)]);
    // Beyond integers, too.
    assert_eq!(faults([from("0.12345678"), row, from("0.123456780"), from("0.12345679")]), [tie(2)]);
    // Windows that end at different times and begin at no time, or at the same.
    let until = |text| PriceRow { valid_until: day(text), ..row };
    assert_eq!(faults([until("2027-01-01"), row, until("2028-01-01")]), [tie(2)]);
    let since = |from, until| PriceRow { valid_from: day(from), valid_until: day(until), ..row };
    assert_eq!(faults([since("2026-01-01", "2027-01-01"), since("2026-01-01", "2026-03-01")]), [tie(1)]);
    // Another list, SKU, unit or beginning does not tie.
    let fine = [
        row,
        PriceRow { list: "gold", ..row },
        PriceRow { sku: "S2", ..row },
        PriceRow { unit: Some("case"), ..row },
        since("2026-01-01", "2027-01-01"),
        since("2026-02-01", "2027-01-01"),
        PriceRow { valid_from: day("2026-02-01"), ..row },
    ];
    assert!(Engine::builder(RULEBOOK).prices(fine).compile().is_ok());
}

/// Two rows of a rulebook would tie; so do one of a rulebook and one in bulk, whether or not their breaks differ.
#[test]
fn a_row_that_ties_with_the_rulebook() {
    let rulebook = RULEBOOK.replace(
        r#""id": "base" "#,
        r#""id": "base", "prices": [ { "sku": "S1", "price": "5", "tiers": [ { "from": 10, "price": "4" } ] } ] "#,
    );
    let compile = |row| Engine::builder(&rulebook).prices([row]).compile();
    let row = PriceRow { from: decimal("20"), ..PriceRow::new("base", "S1", Decimal::ONE) };
    assert_eq!(codes(&compile(row).unwrap_err()), [(Code::PriceRowTie, "/prices/0".to_string())]);
    assert!(compile(PriceRow { list: "gold", ..row }).is_ok());
    assert!(compile(PriceRow { unit: Some("case"), ..row }).is_ok());
}

#[test]
fn faults_are_capped_and_all_rows_are_read() {
    let rows = std::iter::repeat_n(PriceRow::new("basis", "S1", Decimal::ONE), 5_000);
    let faults = Engine::builder(RULEBOOK).prices(rows).compile().unwrap_err();
    assert_eq!(faults.list().len(), recoup::limits::FAULTS);
    let more = faults.list().last().unwrap().context.iter().find(|(name, _)| *name == "more_faults").cloned();
    assert_eq!(more.unwrap().1, recoup::error::ContextValue::Text("4000".to_string()));
}

#[test]
fn a_ladder_has_a_limit() {
    let row = PriceRow::new("base", "S1", Decimal::ONE);
    let rows = |count: u32| (0..count).map(move |from| PriceRow { from: from.into(), ..row });
    assert!(Engine::builder(RULEBOOK).prices(rows(1_000)).compile().is_ok());
    assert_eq!(faults(rows(1_001)), [(Code::TooMany, "/prices/0".to_string())]);
}

#[test]
fn a_broken_rulebook_speaks_for_itself() {
    let found = Engine::builder("{").prices([PriceRow::new("a", "b", Decimal::ONE)]).compile().unwrap_err();
    assert_eq!(codes(&found), [(Code::InvalidJson, String::new())]);
    let rulebook = RULEBOOK.replace("best_for_buyer\"", "best_for_buyer\", \"speed\": 1");
    let found = Engine::builder(rulebook).compile().unwrap_err();
    assert_eq!(codes(&found), [(Code::UnknownField, "/combine/speed".to_string())]);
}

/// Faults of the rulebook, of the catalogue and of rows come together.
#[test]
fn all_parts_report_at_once() {
    let rulebook = RULEBOOK.replace("\"price_lists\"", "\"reference_list\": \"nowhere\", \"price_lists\"");
    let rows = [PriceRow::new("basis", "S1", Decimal::ONE)];
    let builder = Engine::builder(rulebook).prices(rows).products_csv(b"sku,step\nS1,1\nS1,x\n");
    let found = codes(&builder.compile().unwrap_err());
    let expected = [
        (Code::UnknownReference, "/reference_list"),
        (Code::UnknownReference, "/prices/0/list"),
        (Code::InvalidDecimal, "/products_csv/0/3/step"),
    ];
    assert_eq!(found, expected.map(|(code, path)| (code, path.to_string())));
}

#[test]
fn a_row_as_a_document() {
    let json = br#"{ "list": "base", "sku": "S1", "from": 10, "price": "1.25", "currency": "USD", "valid_from": "2026-01-01" }"#;
    let record: PriceRecord = recoup::document::read(json).unwrap();
    let own = OwnedRow {
        list: "base",
        sku: "S1".to_string(),
        unit: None,
        from: Decimal::TEN,
        price: decimal("1.25"),
        window: (Some("2026-01-01"), None),
    };
    assert_eq!(record.row(), PriceRow { currency: record.currency, ..own.row() });
}

#[test]
fn bulk_costs_and_products() {
    let rulebook = RULEBOOK.replace(
        r#""id": "base" "#,
        r#""id": "base", "prices": [ { "sku": "S1", "cost_plus": { "percent": "20" } } ] "#,
    );
    let cost = recoup::document::read(br#"{ "sku": "S1", "cost": "2.50" }"#).unwrap();
    let engine = Engine::builder(rulebook).costs([cost]).products_csv(b"sku\nS1\n").compile().unwrap();
    let request = request(instant("2026-06-15T12:00:00Z")).line("S1", 2).unwrap();
    // 2 x 2.50 x 1.2
    assert_eq!(engine.price(&request).unwrap().total().to_string(), "6.00 USD");
    assert_eq!(engine.catalogue().len(), 1);
}

#[test]
fn engines_cross_threads_and_clones_share() {
    fn shareable<T: Send + Sync + Clone>() {}
    shareable::<Engine>();
    let engine = engine(&[]);
    let other = engine.clone();
    std::thread::spawn(move || assert_eq!(other.stats().rows, 0)).join().unwrap();
    drop(engine);
}
