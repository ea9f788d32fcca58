//! Products from CSV: chunks of any size, every bad row told, a hundred thousand of them.

use std::fmt::Write as _;

use proptest::prelude::*;
use recoup::Code;
use recoup::catalog::{Catalogue, CatalogueRecord, ProductRecord, ProductRows};
use recoup::document::Faults;
use recoup::id::{ProductId, Sku};
use rust_decimal::Decimal;

fn load(csv: &[u8], size: usize) -> Result<Vec<ProductRecord>, Faults> {
    let mut rows = ProductRows::new();
    for chunk in csv.chunks(size) {
        rows.push(chunk);
        rows.push(b"");
    }
    rows.finish()
}

fn codes(faults: &Faults) -> Vec<(Code, &str)> {
    faults.list().iter().map(|fault| (fault.code, fault.path.as_str())).collect()
}

#[test]
fn rows_come_in_any_chunks() {
    let csv = "\u{feff}name,sku,step,weight,unit\r\n\"Hose, \"\"12\"\" é\",HOSE-12,0.001,1.5,m\r\n\r\n,BOLT,,,\r\n\"two\nlines\",NUT,,,ea";
    let whole = load(csv.as_bytes(), csv.len()).unwrap();
    assert_eq!(whole.len(), 3);
    assert_eq!(whole[0].name.as_deref(), Some("Hose, \"12\" é"));
    assert_eq!((whole[0].step, whole[0].unit.as_str()), (Decimal::new(1, 3), "m"));
    assert_eq!((whole[1].step, whole[1].unit.as_str(), &whole[1].name), (Decimal::ONE, "ea", &None));
    assert_eq!(whole[2].name.as_deref(), Some("two\nlines"));
    for size in 1..csv.len() {
        assert_eq!(load(csv.as_bytes(), size).unwrap(), whole, "chunks of {size}");
    }
}

#[test]
fn bad_rows_are_all_told() {
    let faults = load(b"sku,step,weight\nA,x,1\nB,1\n,1,1\n\xc3,1,1\nC,1,1e5\n", 7).unwrap_err();
    assert_eq!(
        codes(&faults),
        [
            (Code::InvalidDecimal, "/2/step"),
            (Code::InvalidCsv, "/3"),
            (Code::MissingField, "/4/sku"),
            (Code::InvalidCsv, "/5"),
            (Code::InvalidDecimal, "/6/weight"),
        ]
    );
    assert!(format!("{:?}", faults.list()[1].context).contains("row"), "the row is a fact for programs");
    assert_eq!(
        codes(&load(b"name,nmae,name\nx,y,z\n", 100).unwrap_err()),
        [(Code::UnknownField, "/1/nmae"), (Code::DuplicateField, "/1/name"), (Code::MissingField, "/1")]
    );
    assert_eq!(codes(&load(b"", 1).unwrap_err()), [(Code::InvalidCsv, "")]);
    // Two cells that are UTF-8 only when they are joined.
    assert_eq!(codes(&load(b"sku,name\nA\xc3,\xa9\n", 3).unwrap_err()), [(Code::InvalidCsv, "/2")]);
}

#[test]
fn an_open_quote_does_not_eat_the_memory() {
    let csv = format!("sku\nA\n\"{}\nB\n", "x".repeat(recoup::limits::CSV_ROW * 2));
    assert_eq!(codes(&load(csv.as_bytes(), 65_536).unwrap_err()), [(Code::InvalidCsv, "/3")]);
    let csv = format!("sku,name\nA{}\nB,b\n", ",".repeat(recoup::limits::CSV_ROW * 2));
    assert_eq!(codes(&load(csv.as_bytes(), 65_536).unwrap_err()), [(Code::InvalidCsv, "/2")]);
}

#[test]
fn a_hundred_thousand_products_load_and_are_found() {
    let mut csv = String::from("sku,product,category\n");
    for number in (0..100_000).rev() {
        writeln!(csv, "S{number},P{},C{}", number / 10, number % 7).unwrap();
    }
    let products = load(csv.as_bytes(), 4_096).unwrap();
    let catalogue = Catalogue::compile(CatalogueRecord { products, ..CatalogueRecord::default() }).unwrap();
    assert_eq!(catalogue.len(), 100_000);
    for number in 0..100_000 {
        let product = catalogue.get(&Sku::new(format!("S{number}")).unwrap()).unwrap();
        assert_eq!(product.record().category.as_ref().unwrap().as_str(), format!("C{}", number % 7));
    }
    assert!(catalogue.get(&Sku::new("S100000").unwrap()).is_none());
    assert_eq!(catalogue.variants(&ProductId::new("P77").unwrap()).count(), 10);
}

proptest! {
    /// No bytes make the loader panic, and how they are cut into chunks never matters.
    #[test]
    fn any_bytes_load_or_fault_alike(
        bytes in proptest::collection::vec(prop_oneof![Just(b','), Just(b'"'), Just(b'\n'), Just(b'\r'), Just(b'a'), any::<u8>()], 0..200),
        size in 1_usize..20,
    ) {
        let csv = [b"sku,name\n".as_slice(), &bytes].concat();
        prop_assert_eq!(load(&csv, csv.len()), load(&csv, size));
    }

    /// What is written with quotes is read back.
    #[test]
    fn cells_survive(names in proptest::collection::vec("[ -~é\n\"]{0,40}", 1..20), size in 1_usize..50) {
        let mut csv = String::from("name,sku\n");
        for (number, name) in names.iter().enumerate() {
            writeln!(csv, "\"{}\",S{number}", name.replace('"', "\"\"")).unwrap();
        }
        let rows = load(csv.as_bytes(), size).unwrap();
        prop_assert_eq!(rows.len(), names.len());
        for (row, name) in rows.iter().zip(&names) {
            prop_assert_eq!(row.name.as_deref().unwrap_or_default(), name.trim());
        }
    }
}
