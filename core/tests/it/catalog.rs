//! The catalogue: lookups, categories, groups, faults and deltas; deltas against a plain map.

use std::collections::{BTreeMap, BTreeSet};

use proptest::prelude::*;
use recoup::Code;
use recoup::catalog::{
    AttributeValue, Catalogue, CatalogueDelta, CatalogueRecord, EnteredRow, Entry, NumberKind, ProductRecord,
};
use recoup::document::{Encode, Faults, read};
use recoup::id::{AccountId, CategoryId, ProductGroupId, ProductId, Sku};
use rust_decimal::Decimal;

fn sku(text: &str) -> Sku {
    Sku::new(text).unwrap()
}

fn catalogue(json: &str) -> Result<Catalogue, Faults> {
    Catalogue::compile(read::<CatalogueRecord>(json.as_bytes())?)
}

fn codes(faults: &Faults) -> Vec<(Code, &str)> {
    let mut codes: Vec<_> = faults.list().iter().map(|fault| (fault.code, fault.path.as_str())).collect();
    codes.sort_unstable();
    codes
}

fn day(text: &str) -> chrono::NaiveDate {
    text.parse().unwrap()
}

const HARDWARE: &str = r#"{
  "categories": [
    {"id":"all"}, {"id":"fasteners","parent":"all"}, {"id":"bolts","parent":"fasteners"}, {"id":"valves","parent":"all"} ],
  "product_groups": [
    {"id":"small","categories":["fasteners"]}, {"id":"promo","skus":["VALVE-2"]}, {"id":"m8","products":["BOLT-M8"]} ],
  "products": [
    {"sku":"BOLT-M8-20","product":"BOLT-M8","category":"bolts","attributes":{"length":20,"grade":"8.8","zinc":true},
     "aliases":[{"number":"4006381333931","kind":"gtin"},{"number":"A-100","kind":"customer","account":"acme"},
                {"number":"M-7","kind":"manufacturer"}]},
    {"sku":"BOLT-M8-30","product":"BOLT-M8","category":"bolts",
     "aliases":[{"number":"A-100","kind":"customer","account":"globex"},{"number":"M-7","kind":"manufacturer"}]},
    {"sku":"VALVE-1","category":"valves"},
    {"sku":"VALVE-2","category":"valves","supersedes":{"sku":"VALVE-1","from":"2026-07-01"},
     "substitutes":[{"sku":"VALVE-1","ratio":"2"}]},
    {"sku":"VALVE-3","category":"valves","categories":["fasteners"],"supersedes":{"sku":"VALVE-2","from":"2026-10-01"},
     "aliases":[{"number":"012345678905","kind":"gtin"},{"number":"BOLT-M8-20","kind":"customer","account":"acme"}]},
    {"sku":"VALVE-3B","supersedes":{"sku":"VALVE-0"}}
  ] }"#;

#[test]
fn categories_and_groups_take_in_what_lies_below() {
    let catalogue = catalogue(HARDWARE).unwrap();
    let bolt = catalogue.get(&sku("BOLT-M8-20")).unwrap();
    let in_category = |product, category| catalogue.in_category(product, &CategoryId::new(category).unwrap());
    assert!(in_category(bolt, "bolts") && in_category(bolt, "fasteners") && in_category(bolt, "all"));
    assert!(!in_category(bolt, "valves"));
    let groups = |name: &str| {
        let groups = catalogue.groups_of(catalogue.get(&sku(name)).unwrap());
        groups.into_iter().map(ToString::to_string).collect::<Vec<_>>()
    };
    assert_eq!(groups("BOLT-M8-30"), ["m8", "small"]);
    assert_eq!(groups("VALVE-2"), ["promo"]);
    assert_eq!(groups("VALVE-3"), ["small"], "by its second category");
    let small = ProductGroupId::new("small").unwrap();
    assert!(catalogue.in_group(bolt, &small));
    assert!(!catalogue.in_group(catalogue.get(&sku("VALVE-1")).unwrap(), &small));
    let bolts = CategoryId::new("bolts").unwrap();
    assert!(catalogue.in_group_by_facts(&small, &sku("ELSEWHERE"), None, [&bolts]), "facts on the line");
    let bolt_m8 = ProductId::new("BOLT-M8").unwrap();
    let variants: Vec<_> = catalogue.variants(&bolt_m8).map(|product| product.sku().as_str()).collect();
    assert_eq!(variants, ["BOLT-M8-20", "BOLT-M8-30"]);
}

#[test]
fn attributes_keep_their_kind() {
    let catalogue = catalogue(HARDWARE).unwrap();
    let attributes = &catalogue.get(&sku("BOLT-M8-20")).unwrap().record().attributes;
    assert_eq!(attributes.get("length"), Some(&AttributeValue::Number(Decimal::from(20))));
    assert_eq!(attributes.get("grade").and_then(AttributeValue::decimal), Some(Decimal::new(88, 1)));
    assert_eq!(attributes.get("zinc"), Some(&AttributeValue::Flag(true)));
    assert_eq!(attributes.get("colour"), None);
    assert_eq!(attributes.encode().to_string(), r#"{"grade":"8.8","length":20,"zinc":true}"#);
}

#[test]
fn records_are_written_as_they_were_read() {
    let record: CatalogueRecord = read(HARDWARE.as_bytes()).unwrap();
    let text = record.encode().to_string();
    assert_eq!(read::<CatalogueRecord>(text.as_bytes()).unwrap(), record);
    assert!(!text.contains("\"unit\""), "defaults stay omitted");
}

#[test]
fn numbers_name_products_by_rank() {
    let catalogue = catalogue(HARDWARE).unwrap();
    let (acme, globex) = (AccountId::new("acme").unwrap(), AccountId::new("globex").unwrap());
    let find = |number: &str, account: Option<&AccountId>| {
        catalogue.find(number, account).map(|product| product.sku().to_string()).map_err(|error| error.code)
    };
    assert_eq!(find(" VALVE-1 ", None), Ok("VALVE-1".into()));
    assert_eq!(find("A-100", Some(&acme)), Ok("BOLT-M8-20".into()));
    assert_eq!(find("A-100", Some(&globex)), Ok("BOLT-M8-30".into()));
    assert_eq!(find("A-100", None), Err(Code::UnknownSku), "another customer's number says nothing");
    assert_eq!(find("M-7", None), Err(Code::AmbiguousItem));
    // GS1: a GTIN-12 is the same number as the GTIN-13 and GTIN-14 with zeros in front.
    for gtin in ["012345678905", "0012345678905", "00012345678905"] {
        assert_eq!(find(gtin, None), Ok("VALVE-3".into()), "{gtin}");
    }
    assert_eq!(find("12345678905", None), Err(Code::UnknownSku), "11 digits are no GTIN");
    // The customer's own number is somebody's SKU: never decided here, unless the kind is told.
    assert_eq!(find("BOLT-M8-20", Some(&acme)), Err(Code::AmbiguousItem));
    assert_eq!(find("BOLT-M8-20", Some(&globex)), Ok("BOLT-M8-20".into()));
    let told = catalogue.find_as("BOLT-M8-20", Some(NumberKind::Customer), Some(&acme)).unwrap();
    assert_eq!(told.sku().as_str(), "VALVE-3");
}

#[test]
fn supersession_goes_by_the_day() {
    let catalogue = catalogue(HARDWARE).unwrap();
    let current = |text: &str, on: &str| {
        catalogue
            .current(&sku(text), day(on))
            .map(|product| product.sku().to_string())
            .map_err(|error| error.code)
    };
    assert_eq!(current("VALVE-1", "2026-06-30"), Ok("VALVE-1".into()));
    assert_eq!(current("VALVE-1", "2026-07-01"), Ok("VALVE-2".into()));
    assert_eq!(current("VALVE-1", "2026-10-01"), Ok("VALVE-3".into()));
    assert_eq!(
        current("VALVE-0", "2000-01-01"),
        Ok("VALVE-3B".into()),
        "gone from the catalogue, always superseded"
    );
    assert_eq!(current("VALVE-9", "2026-01-01"), Err(Code::UnknownSku));
}

fn row(number: &str, quantity: &str, unit: Option<&str>) -> EnteredRow {
    EnteredRow {
        number: number.into(),
        quantity: Decimal::from_str_exact(quantity).unwrap(),
        unit: unit.map(|unit| unit.parse().unwrap()),
        kind: None,
    }
}

#[test]
fn an_order_pad_answers_for_each_row() {
    let catalogue = catalogue(HARDWARE).unwrap();
    let rows = vec![
        row("VALVE-1", "2", None),
        row("M-7", "1", None),
        row("nothing", "1", None),
        row("VALVE-3", "1", Some("case")),
        row("VALVE-3", "0", None),
        row("VALVE-0", "1", Some("ea")),
        row("", "1", None),
    ];
    let answers = catalogue.add_lines(rows.clone(), None, day("2026-08-01")).unwrap();
    let said: Vec<String> = answers
        .iter()
        .zip(&rows)
        .map(|(answer, row)| match answer {
            Entry::Added { sku, superseded, unit, as_entered, .. } => {
                assert_eq!(as_entered, row);
                format!("{sku} {unit} for {superseded:?}")
            }
            Entry::Ambiguous { skus, .. } => format!("one of {skus:?}"),
            Entry::Unknown { .. } => "unknown".into(),
            Entry::Refused { error, .. } => format!("{} at {}", error.code, error.path),
        })
        .collect();
    assert_eq!(
        said,
        [
            "VALVE-2 ea for Some(\"VALVE-1\")",
            "one of [\"BOLT-M8-20\", \"BOLT-M8-30\"]",
            "unknown",
            "unknown_unit at /unit",
            "invalid_quantity at /quantity",
            "VALVE-3B ea for Some(\"VALVE-0\")",
            "unknown",
        ]
    );
}

#[test]
fn every_fault_has_its_place() {
    let faults = catalogue(
        r#"{"categories":[{"id":"a","parent":"b"},{"id":"b","parent":"a"},{"id":"c","parent":"x"},{"id":"c"},{"id":"d","parent":"a"}],
            "product_groups":[{"id":"g","skus":["S","T"],"categories":["zz"]},{"id":"g"}],
            "products":[
              {"sku":"S","category":"nope","step":"0","weight":"-1","substitutes":[{"sku":"Q"},{"sku":"S","ratio":"0"}]},
              {"sku":"S"},
              {"sku":"R","bundle":{"components":[{"sku":"S","quantity":"0"},{"sku":"P","quantity":"1"}],"priced":"own","percent_off":"101"},
               "aliases":[{"number":"123","kind":"gtin"},{"number":"1","kind":"customer"},{"number":"2","kind":"manufacturer","account":"acme"}]}
            ]}"#,
    )
    .unwrap_err();
    let mut expected = [
        (Code::DuplicateId, "/categories/3/id"),
        (Code::ReferenceCycle, "/categories/0/parent"),
        (Code::ReferenceCycle, "/categories/1/parent"),
        (Code::UnknownReference, "/categories/2/parent"),
        (Code::DuplicateId, "/product_groups/1/id"),
        (Code::UnknownReference, "/product_groups/0/skus/1"),
        (Code::UnknownReference, "/product_groups/0/categories/0"),
        (Code::OutOfRange, "/products/0/step"),
        (Code::OutOfRange, "/products/0/weight"),
        (Code::OutOfRange, "/products/0/substitutes/1/ratio"),
        (Code::ReferenceCycle, "/products/0/substitutes/1/sku"),
        (Code::UnknownReference, "/products/0/category"),
        (Code::UnknownReference, "/products/0/substitutes/0/sku"),
        (Code::DuplicateId, "/products/1/sku"),
        (Code::InvalidId, "/products/2/aliases/0/number"),
        (Code::MissingField, "/products/2/aliases/1"),
        (Code::ConflictingFields, "/products/2/aliases/2/account"),
        (Code::OutOfRange, "/products/2/bundle/components/0/quantity"),
        (Code::ConflictingFields, "/products/2/bundle/percent_off"),
        (Code::InvalidPercent, "/products/2/bundle/percent_off"),
        (Code::UnknownReference, "/products/2/bundle/components/1/sku"),
    ];
    expected.sort_unstable();
    assert_eq!(codes(&faults), expected);
}

#[test]
fn circles_and_ties_of_supersession_are_faults() {
    let faults =
        catalogue(r#"{"products":[{"sku":"F","supersedes":{"sku":"X","from":"2026-1-2"}}]}"#).unwrap_err();
    assert_eq!(codes(&faults), [(Code::InvalidTime, "/products/0/supersedes/from")]);
    let faults = catalogue(
        r#"{"products":[{"sku":"A","supersedes":{"sku":"B"}},{"sku":"B","supersedes":{"sku":"A"}},
            {"sku":"C","supersedes":{"sku":"X","from":"2026-01-01"}},
            {"sku":"D","supersedes":{"sku":"X","from":"2026-01-01"}},{"sku":"E","supersedes":{"sku":"X","from":"2026-01-02"}}]}"#,
    );
    assert_eq!(
        codes(&faults.unwrap_err()),
        [
            (Code::DuplicateId, "/products/2/supersedes"),
            (Code::DuplicateId, "/products/3/supersedes"),
            (Code::ReferenceCycle, "/products/0/supersedes"),
            (Code::ReferenceCycle, "/products/1/supersedes"),
        ]
    );
}

#[test]
fn a_catalogue_that_declares_no_categories_takes_labels() {
    let open = r#"{"products":[{"sku":"A","category":"label"}],"product_groups":[{"id":"g","categories":["label"]}]}"#;
    let catalogue = catalogue(open).unwrap();
    let product = catalogue.get(&sku("A")).unwrap();
    assert!(catalogue.in_category(product, &CategoryId::new("label").unwrap()));
    assert!(catalogue.in_group(product, &ProductGroupId::new("g").unwrap()));
}

#[test]
fn a_delta_shares_what_did_not_change() {
    let products = (0..100_000).map(|number| ProductRecord::new(sku(&format!("S{number}"))));
    let record = CatalogueRecord { products: products.collect(), ..CatalogueRecord::default() };
    let catalogue = Catalogue::compile(record).unwrap();
    let delta = CatalogueDelta { remove: vec![sku("S5")], ..CatalogueDelta::default() };
    let changed = catalogue.with_delta(delta).unwrap();
    let kept = sku("S6");
    let (before, after) = (catalogue.get(&kept).unwrap(), changed.get(&kept).unwrap());
    assert!(std::sync::Arc::ptr_eq(before, after));
    assert!(catalogue.get(&sku("S5")).is_some() && changed.get(&sku("S5")).is_none());
    assert_eq!((catalogue.len(), changed.len()), (100_000, 99_999));
    assert_eq!(changed.iter().count(), 99_999);
}

#[test]
fn faults_of_a_delta_leave_the_catalogue_alone() {
    let catalogue = catalogue(HARDWARE).unwrap();
    let delta = |json: &str| catalogue.with_delta(read::<CatalogueDelta>(json.as_bytes()).unwrap());
    let faults = delta(
        r#"{"products":[{"sku":"VALVE-1","supersedes":{"sku":"VALVE-3"},"category":"x"},{"sku":"N"},{"sku":"N"}],
            "remove":["Z","N","VALVE-1"]}"#,
    )
    .unwrap_err();
    assert_eq!(
        codes(&faults),
        [
            (Code::DuplicateId, "/products/2/sku"),
            (Code::UnknownReference, "/products/0/category"),
            (Code::ConflictingFields, "/remove/1"),
            (Code::ConflictingFields, "/remove/2"),
            (Code::ReferenceCycle, "/products/0/supersedes"),
            (Code::UnknownSku, "/remove/0"),
            (Code::UnknownSku, "/remove/1"),
        ]
    );
    assert!(catalogue.get(&sku("N")).is_none());
    let changed =
        delta(r#"{"remove":["VALVE-1"],"product_groups":[{"id":"only","skus":["VALVE-3"]}]}"#).unwrap();
    assert_eq!(changed.groups_of(changed.get(&sku("VALVE-3")).unwrap()).len(), 1);
    assert_eq!(
        changed.substitutes(changed.get(&sku("VALVE-2")).unwrap()).count(),
        0,
        "what went is passed over"
    );
    assert_eq!(catalogue.substitutes(catalogue.get(&sku("VALVE-2")).unwrap()).count(), 1);
}

/// SKU and parent of what is put, SKUs of what goes.
type Change = (BTreeMap<u8, u8>, BTreeSet<u8>);

fn changes() -> impl Strategy<Value = Vec<Change>> {
    let put = proptest::collection::btree_map(any::<u8>(), 0_u8..5, 0..40);
    let remove = proptest::collection::btree_set(any::<u8>(), 0..40);
    proptest::collection::vec((put, remove), 1..40)
}

fn numbered(name: u8, parent: u8) -> ProductRecord {
    let json = format!(
        r#"{{"sku":"S{name}","product":"P{parent}","supersedes":{{"sku":"OLD-{name}"}},
             "aliases":[{{"number":"n{parent}","kind":"manufacturer"}}]}}"#
    );
    read(json.as_bytes()).unwrap()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    /// Any sequence of deltas leaves what a plain map would hold, through every index; the base is large enough that
    /// some deltas lie over it and others are merged into it.
    #[test]
    fn deltas_agree_with_a_plain_map(changes in changes(), base in 0_u8..=255) {
        let mut model: BTreeMap<String, u8> = (0..base).map(|name| (format!("S{name}"), name % 5)).collect();
        let filler = (0..if base.is_multiple_of(2) { 0 } else { 2_000 }).map(|n| ProductRecord::new(sku(&format!("F{n:04}"))));
        let fillers: Vec<String> = filler.clone().map(|product| product.sku.to_string()).collect();
        let products = (0..base).map(|name| numbered(name, name % 5)).chain(filler).collect();
        let mut catalogue = Catalogue::compile(CatalogueRecord { products, ..CatalogueRecord::default() }).unwrap();
        for (put, remove) in changes {
            let remove: Vec<String> = remove.iter().filter(|name| !put.contains_key(name)).map(|name| format!("S{name}"))
                .filter(|name| model.contains_key(name)).collect();
            let delta = CatalogueDelta {
                products: put.iter().map(|(name, parent)| numbered(*name, *parent)).collect(),
                remove: remove.iter().map(|name| sku(name)).collect(),
                ..CatalogueDelta::default()
            };
            catalogue = catalogue.with_delta(delta).unwrap();
            model.retain(|name, _| !remove.contains(name));
            model.extend(put.iter().map(|(name, parent)| (format!("S{name}"), *parent)));
            prop_assert_eq!(catalogue.len(), model.len() + fillers.len());
            let listed: Vec<_> = catalogue.iter().map(|product| product.sku().to_string()).collect();
            prop_assert_eq!(listed, fillers.iter().chain(model.keys()).cloned().collect::<Vec<_>>());
            for parent in 0..5 {
                let mine: Vec<_> = model.iter().filter(|(_, of)| **of == parent).map(|(name, _)| name.clone()).collect();
                let product = ProductId::new(format!("P{parent}")).unwrap();
                let mut variants: Vec<_> = catalogue.variants(&product).map(|found| found.sku().to_string()).collect();
                variants.sort();
                prop_assert_eq!(&variants, &mine);
                let found = catalogue.find(&format!("n{parent}"), None);
                match mine.as_slice() {
                    [] => prop_assert_eq!(found.unwrap_err().code, Code::UnknownSku),
                    [one] => prop_assert_eq!(found.unwrap().sku().as_str(), one.as_str()),
                    _ => prop_assert_eq!(found.unwrap_err().code, Code::AmbiguousItem),
                }
            }
            for name in [0_u8, 7, 99, 200] {
                let found = catalogue.current(&sku(&format!("OLD-{name}")), day("2026-01-01")).ok();
                let expected = format!("S{name}");
                prop_assert_eq!(found.map(|found| found.sku().to_string()), Some(expected).filter(|name| model.contains_key(name)));
            }
        }
    }
}
