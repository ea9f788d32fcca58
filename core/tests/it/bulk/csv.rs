//! Price rows as CSV: whatever the chunks, quotes and line endings, the same book; whatever is wrong, its place.

use std::fmt::Write as _;

use super::random::{OwnedRow, RULEBOOK, engine, instant, prices_of, request, rows};
use proptest::prelude::*;
use recoup::document::Faults;
use recoup::{Code, Engine};

fn load<'a>(chunks: impl IntoIterator<Item = &'a [u8]>) -> Result<Engine, Faults> {
    let mut builder = Engine::builder(RULEBOOK);
    let mut csv = builder.prices_csv();
    chunks.into_iter().for_each(|chunk| csv.push(chunk));
    csv.finish();
    builder.compile()
}

fn faults(csv: &str) -> Vec<(Code, String)> {
    let faults = load([csv.as_bytes()]).unwrap_err();
    faults.list().iter().map(|fault| (fault.code, fault.path.clone())).collect()
}

fn expect(csv: &str, expected: &[(Code, &str)]) {
    let expected: Vec<_> = expected.iter().map(|(code, path)| (*code, (*path).to_string())).collect();
    assert_eq!(faults(csv), expected, "{csv}");
}

/// The rows as CSV, written plainly or with every quote, blank and long line ending that is allowed.
fn csv(rows: &[OwnedRow], fancy: bool) -> Vec<u8> {
    let (quote, blank, end, bom) = if fancy { ("\"", " ", "\r\n", "\u{feff}") } else { ("", "", "\n", "") };
    let mut out = format!("{bom}price,valid_until,sku,unit,from,list,valid_from{end}");
    for row in rows {
        let from = if row.from.is_zero() && fancy { String::new() } else { row.from.to_string() };
        let (valid_from, valid_until) = (row.window.0.unwrap_or(""), row.window.1.unwrap_or(""));
        let cells = [
            row.price.to_string(),
            valid_until.to_string(),
            format!("{quote}{}{quote}", row.sku),
            row.unit.unwrap_or("").to_string(),
            format!("{quote}{blank}{from}{blank}{quote}"),
            format!("{blank}{}{blank}", row.list),
            valid_from.to_string(),
        ];
        out += &cells.join(",");
        out += end;
    }
    out.into_bytes()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]

    #[test]
    fn chunks_and_spelling_change_nothing(
        rows in rows(),
        fancy in any::<bool>(),
        cuts in proptest::collection::vec(any::<prop::sample::Index>(), 0..20),
    ) {
        let bytes = csv(&rows, fancy);
        let mut cuts: Vec<usize> = cuts.iter().map(|cut| cut.index(bytes.len())).collect();
        cuts.extend([0, bytes.len()]);
        cuts.sort_unstable();
        let loaded = load(cuts.windows(2).map(|pair| &bytes[pair[0]..pair[1]])).unwrap();
        prop_assert_eq!(loaded.stats(), engine(&rows).stats());
        prop_assert_eq!(prices_of(&loaded), prices_of(&engine(&rows)));
    }
}

#[test]
fn a_last_row_needs_no_line_ending() {
    let engine = load([b"list,sku,price\nbase,S1,2.50".as_slice()]).unwrap();
    let request = request(instant("2026-06-15T12:00:00Z")).line("S1", 4).unwrap();
    assert_eq!(engine.price(&request).unwrap().total().to_string(), "10.00 USD");
}

#[test]
fn quotes_may_hold_commas_quotes_and_line_breaks_are_no_sku() {
    let engine = load([b"list,sku,price\nbase,\"A,\"\"1\"\"\",1\n".as_slice()]).unwrap();
    let request = request(instant("2026-06-15T12:00:00Z")).line("A,\"1\"", 1).unwrap();
    assert_eq!(engine.price(&request).unwrap().total().to_string(), "1.00 USD");
    expect("list,sku,price\nbase,\"A\n1\",1\n", &[(Code::InvalidId, "/prices_csv/0/2/sku")]);
}

#[test]
fn bad_rows_are_named_and_do_not_hide_the_next() {
    expect(
        "list,sku,unit,from,price,currency,valid_from,valid_until\n\
         basis,S1,,,1,,,\n\
         base,S1,,one,1.2.3,,,\n\
         base,,,,1,,,\n\
         base,S2,,,,,,\n\
         base,S2,,,1,usd,,\n\
         base,S2,,,1,EUR,,\n\
         base,S2,,,1,USD,yesterday,2026-02-30\n\
         base,S2,,,1\n\
         base,S2,,,-1,,2026-02-01,2026-01-01\n\
         base,S3,,-1,1e3,,,\n\
         base,S3,,-1,1,,,\n",
        &[
            (Code::UnknownReference, "/prices_csv/0/2/list"),
            (Code::InvalidDecimal, "/prices_csv/0/3/price"),
            (Code::InvalidDecimal, "/prices_csv/0/3/from"),
            (Code::MissingField, "/prices_csv/0/4/sku"),
            (Code::MissingField, "/prices_csv/0/5/price"),
            (Code::UnknownCurrency, "/prices_csv/0/6/currency"),
            (Code::CurrencyMismatch, "/prices_csv/0/7/currency"),
            (Code::InvalidTime, "/prices_csv/0/8/valid_from"),
            (Code::InvalidTime, "/prices_csv/0/8/valid_until"),
            (Code::InvalidCsv, "/prices_csv/0/9"),
            (Code::NegativePrice, "/prices_csv/0/10/price"),
            (Code::EmptyWindow, "/prices_csv/0/10/valid_until"),
            (Code::InvalidDecimal, "/prices_csv/0/11/price"),
            (Code::OutOfRange, "/prices_csv/0/12/from"),
        ],
    );
}

#[test]
fn bad_headers() {
    expect("", &[(Code::InvalidCsv, "/prices_csv/0")]);
    expect("list,sku\nbase,S1\n", &[(Code::MissingField, "/prices_csv/0/1")]);
    expect("list,sku,price,form\n", &[(Code::UnknownField, "/prices_csv/0/1/form")]);
    expect("list,sku,price,sku\n", &[(Code::DuplicateField, "/prices_csv/0/1/sku")]);
    // Without knowing the columns, no row means anything.
    expect("list,sku,price,form\nbasis,,,\n", &[(Code::UnknownField, "/prices_csv/0/1/form")]);
}

#[test]
fn ties_name_the_file_and_the_row() {
    let mut builder = Engine::builder(RULEBOOK);
    for text in ["list,sku,price\nbase,S1,1\nbase,S2,1\n", "sku,price,list\nS3,1,base\nS2,2,base\n"] {
        let mut csv = builder.prices_csv();
        csv.push(text.as_bytes());
        csv.finish();
    }
    let faults = builder.compile().unwrap_err();
    assert_eq!(faults.list().len(), 1);
    assert_eq!((faults.first().code, faults.first().path.as_str()), (Code::PriceRowTie, "/prices_csv/1/3"));
}

#[test]
fn a_file_of_bytes_that_are_not_text() {
    let faults = load([b"list,sku,price\nbase,\xff,1\nbase,S1,-1\n".as_slice()]).unwrap_err();
    let codes: Vec<Code> = faults.list().iter().map(|fault| fault.code).collect();
    assert_eq!(codes, [Code::InvalidCsv, Code::NegativePrice]);
}

/// 100,000 rows, five breaks to a SKU, the breaks of a SKU far apart; every price is its row's own number in cents.
#[test]
fn a_hundred_thousand_rows() {
    let mut csv = String::from("sku,list,from,price\n");
    for row in 0..100_000_u32 {
        let (sku, step) = (row % 20_000, row / 20_000);
        writeln!(csv, "SKU-{sku:06},base,{},{}.{:02}", step * 10 + 1, row / 100, row % 100).unwrap();
    }
    let engine = load(csv.as_bytes().chunks(4_093)).unwrap();
    let stats = engine.stats();
    assert_eq!((stats.skus, stats.rows, stats.rungs), (20_000, 20_000, 100_000));
    assert!(stats.bytes < 100_000 * 40, "{} bytes", stats.bytes);
    for (sku, quantity, cents) in [(0, 1, 0), (7, 11, 20_007), (19_999, 41, 99_999), (12_345, 30, 52_345)] {
        let request =
            request(instant("2026-06-15T12:00:00Z")).line(&format!("SKU-{sku:06}"), quantity).unwrap();
        let priced = engine.price(&request).unwrap();
        assert_eq!(priced.lines[0].unit_price, Some(rust_decimal::Decimal::new(cents, 2)), "SKU-{sku:06}");
    }
}
