//! Bundles: expansion against a plain recursion, circles, and nesting that would take a naive expansion for ever.

use std::collections::BTreeMap;

use proptest::prelude::*;
use recoup::Code;
use recoup::catalog::{Catalogue, CatalogueDelta, CatalogueRecord};
use recoup::document::{Faults, read};
use recoup::id::Sku;
use rust_decimal::Decimal;

/// Bundles by name with (component, quantity).
type Bundles = Vec<(String, Vec<(String, String)>)>;

fn products(bundles: &Bundles) -> String {
    let product = |(sku, components): &(String, Vec<(String, String)>)| {
        let components: Vec<_> = components
            .iter()
            .map(|(sku, many)| format!(r#"{{"sku":"{sku}","quantity":"{many}"}}"#))
            .collect();
        let bundle =
            format!(r#","bundle":{{"priced":"components","components":[{}]}}"#, components.join(","));
        format!(r#"{{"sku":"{sku}"{}}}"#, if components.is_empty() { "" } else { bundle.as_str() })
    };
    bundles.iter().map(product).collect::<Vec<_>>().join(",")
}

fn compile(bundles: &Bundles) -> Result<Catalogue, Faults> {
    let json = format!(r#"{{"products":[{}]}}"#, products(bundles));
    Catalogue::compile(read::<CatalogueRecord>(json.as_bytes()).unwrap())
}

fn bundles(list: &[(&str, &[(&str, &str)])]) -> Bundles {
    let own = |(sku, parts): &(&str, &[(&str, &str)])| {
        let parts = parts.iter().map(|(sku, many)| ((*sku).to_string(), (*many).to_string()));
        ((*sku).to_string(), parts.collect())
    };
    list.iter().map(own).collect()
}

fn expand(catalogue: &Catalogue, sku: &str, quantity: u32) -> Result<Vec<(String, String)>, Code> {
    let parts =
        catalogue.expand(&Sku::new(sku).unwrap(), Decimal::from(quantity)).map_err(|error| error.code)?;
    Ok(parts.into_iter().map(|part| (part.sku.to_string(), part.quantity.normalize().to_string())).collect())
}

fn text(parts: &[(&str, &str)]) -> Vec<(String, String)> {
    parts.iter().map(|(sku, many)| ((*sku).into(), (*many).into())).collect()
}

#[test]
fn a_bundle_comes_apart() {
    let catalogue = compile(&bundles(&[
        ("DESK", &[("TOP", "1"), ("LEGS", "2"), ("SCREW", "4")]),
        ("LEGS", &[("LEG", "2"), ("SCREW", "8")]),
        ("TOP", &[]),
        ("LEG", &[]),
        ("SCREW", &[]),
        ("CABLE", &[("WIRE", "1.25"), ("PLUG", "2")]),
        ("WIRE", &[]),
        ("PLUG", &[]),
    ]))
    .unwrap();
    assert_eq!(expand(&catalogue, "DESK", 3).unwrap(), text(&[("TOP", "3"), ("LEG", "12"), ("SCREW", "60")]));
    assert_eq!(expand(&catalogue, "CABLE", 3).unwrap(), text(&[("WIRE", "3.75"), ("PLUG", "6")]));
    assert_eq!(expand(&catalogue, "LEG", 7).unwrap(), text(&[("LEG", "7")]));
    assert_eq!(expand(&catalogue, "NONE", 1), Err(Code::UnknownSku));
}

#[test]
fn a_bundle_in_itself_is_a_fault() {
    let faults = compile(&bundles(&[
        ("A", &[("B", "1")]),
        ("B", &[("C", "1")]),
        ("C", &[("A", "1")]),
        ("D", &[("D", "1")]),
    ]));
    let faults = faults.unwrap_err();
    let found: Vec<_> = faults.list().iter().map(|fault| (fault.code, fault.path.as_str())).collect();
    assert_eq!(
        found,
        [(Code::ReferenceCycle, "/products/0/bundle"), (Code::ReferenceCycle, "/products/3/bundle")]
    );
}

#[test]
fn a_delta_can_not_close_a_circle() {
    let catalogue = compile(&bundles(&[("A", &[("B", "1")]), ("B", &[])])).unwrap();
    let json = format!(r#"{{"products":[{}]}}"#, products(&bundles(&[("B", &[("A", "1")])])));
    let faults = catalogue.with_delta(read::<CatalogueDelta>(json.as_bytes()).unwrap()).unwrap_err();
    assert_eq!(faults.first().code, Code::ReferenceCycle);
    let gone = catalogue
        .with_delta(CatalogueDelta { remove: vec![Sku::new("B").unwrap()], ..CatalogueDelta::default() });
    assert_eq!(expand(&gone.unwrap(), "A", 1), Err(Code::UnknownSku));
}

#[test]
fn doubling_at_every_level_is_quick_and_exact() {
    let depth = recoup::limits::CHAIN;
    let level = |n: usize| format!("L{n}");
    let mut tower: Bundles = (0..depth)
        .map(|n| {
            let helper = format!("H{n}");
            (level(n), vec![(level(n + 1), "1".to_string()), (helper, "1".to_string())])
        })
        .collect();
    tower.extend((0..depth).map(|n| (format!("H{n}"), vec![(level(n + 1), "1".to_string())])));
    tower.push((level(depth), Vec::new()));
    // Each level holds the next one twice, once directly and once through a helper; half as deep, since both count.
    let catalogue = compile(&tower);
    assert_eq!(catalogue.unwrap_err().first().code, Code::TooMany, "64 levels");
    let half: Bundles =
        tower.into_iter().filter(|(sku, _)| sku[1..].parse::<usize>().unwrap() >= depth / 2).collect();
    let catalogue = compile(&half).unwrap();
    let top = format!("L{}", depth / 2);
    assert_eq!(expand(&catalogue, &top, 1).unwrap(), text(&[(&level(depth), "65536")]), "2 to the 16th");
}

fn acyclic() -> impl Strategy<Value = Bundles> {
    // Bundle n contains only greater numbers, so there is no circle.
    let components = proptest::collection::btree_map(1_usize..8, 1_u32..400, 0..4);
    proptest::collection::vec(components, 8).prop_map(|all| {
        let bundle = |(n, parts): (usize, BTreeMap<usize, u32>)| {
            let parts = parts.into_iter().filter(|(step, _)| n + step < 8);
            let parts = parts
                .map(|(step, many)| (format!("S{}", n + step), format!("{}", Decimal::new(many.into(), 1))));
            (format!("S{n}"), parts.collect())
        };
        all.into_iter().enumerate().map(bundle).collect()
    })
}

fn naive(bundles: &Bundles, sku: &str, many: Decimal, into: &mut BTreeMap<String, Decimal>) {
    let (_, parts) = bundles.iter().find(|(name, _)| name == sku).unwrap();
    for (part, each) in parts {
        naive(bundles, part, many * Decimal::from_str_exact(each).unwrap(), into);
    }
    if parts.is_empty() {
        *into.entry(sku.to_string()).or_default() += many;
    }
}

proptest! {
    #[test]
    fn expansion_conserves_quantities(bundles in acyclic(), quantity in 1_u32..1000) {
        let catalogue = compile(&bundles).unwrap();
        let mut expected = BTreeMap::new();
        naive(&bundles, "S0", Decimal::from(quantity), &mut expected);
        let parts = catalogue.expand(&Sku::new("S0").unwrap(), Decimal::from(quantity)).unwrap();
        let count = parts.len();
        let found: BTreeMap<String, Decimal> = parts.into_iter().map(|part| (part.sku.to_string(), part.quantity)).collect();
        prop_assert_eq!(found.len(), count, "each SKU once");
        prop_assert_eq!(found, expected);
    }
}
