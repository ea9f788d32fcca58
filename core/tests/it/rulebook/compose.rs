//! Several documents, one rulebook.

use proptest::prelude::*;
use recoup::document::{Faults, Tree};
use recoup::error::ContextValue;
use recoup::rulebook::Composition;
use recoup::{Code, Engine, Rulebook};

use super::sample;

const HEAD: &str = r#"{ "rulebook": "1", "id": "t", "currency": "USD", "time_zone": "UTC" }"#;

/// Code, document and path of every fault.
fn faults(documents: &[(&str, &str)]) -> Vec<(Code, String, String)> {
    told(&Rulebook::compose(documents).expect_err("these documents are faulty"))
}

fn told(faults: &Faults) -> Vec<(Code, String, String)> {
    let document = |context: &[(&'static str, ContextValue)]| {
        context.iter().find_map(|(name, value)| match (*name, value) {
            ("document", ContextValue::Text(name)) => Some(name.clone()),
            ("documents", ContextValue::List(names)) => Some(names.join("+")),
            _ => None,
        })
    };
    let told = faults.list().iter();
    told.map(|fault| (fault.code, document(&fault.context).unwrap_or_default(), fault.path.clone())).collect()
}

fn fault(code: Code, document: &str, path: &str) -> (Code, String, String) {
    (code, document.into(), path.into())
}

/// Deals the fields of the sample, and the entries of its lists, to several documents by a list of numbers.
fn dealt(turns: &[usize], documents: usize) -> Vec<(String, String)> {
    let Tree::Object(fields) = sample::tree() else { panic!("an object") };
    let mut dealt = vec![Vec::new(); documents];
    let mut turns = turns.iter().cycle();
    for (name, value) in fields {
        match value {
            // Bands of one ending share its id, so they stand in one document.
            Tree::List(entries) if name == "endings" => {
                dealt[turns.next().unwrap() % documents].push((name, Tree::List(entries)));
            }
            // Entries keep their order: documents take them one after the other.
            Tree::List(entries) => {
                let mut cuts: Vec<usize> =
                    (1..documents).map(|_| turns.next().unwrap() % (entries.len() + 1)).collect();
                cuts.sort_unstable();
                cuts.push(entries.len());
                let mut from = 0;
                for (document, to) in cuts.into_iter().enumerate() {
                    if to > from {
                        dealt[document].push((name.clone(), Tree::List(entries[from..to].to_vec())));
                    }
                    from = to;
                }
            }
            // An object may be dealt field by field, a list in it as a whole.
            Tree::Object(inner) => {
                for (key, value) in inner {
                    let document: &mut Vec<(String, Tree)> = &mut dealt[turns.next().unwrap() % documents];
                    match document.iter_mut().find(|(known, _)| *known == name) {
                        Some((_, Tree::Object(fields))) => fields.push((key, value)),
                        _ => document.push((name.clone(), Tree::Object(vec![(key, value)]))),
                    }
                }
            }
            // The head stands with the id; one more may repeat it.
            scalar if ["id", "title"].contains(&name.as_str()) => dealt[0].push((name, scalar)),
            scalar => {
                let (one, other) = (turns.next().unwrap() % documents, turns.next().unwrap() % documents);
                dealt[one].push((name.clone(), scalar.clone()));
                if other != one {
                    dealt[other].push((name, scalar));
                }
            }
        }
    }
    let named = dealt.into_iter().enumerate();
    named.map(|(index, fields)| (format!("{index}.json"), Tree::Object(fields).to_string())).collect()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    #[test]
    fn dealt_out_and_composed_it_is_the_same(
        turns in proptest::collection::vec(0_usize..1000, 1..60),
        documents in 1_usize..6,
    ) {
        let documents = dealt(&turns, documents);
        let composed = Rulebook::compose(&documents).unwrap_or_else(|faults| panic!("{faults}"));
        prop_assert_eq!(composed.digest(), sample::rulebook().digest());
        prop_assert_eq!(composed, sample::rulebook());
    }
}

#[test]
fn one_document_is_what_parse_reads() {
    assert_eq!(Rulebook::compose(&[("all", sample::JSON)]).unwrap(), sample::rulebook());
    let broken = r#"{ "rulebook": "1", "id": "", "curency": "USD", "time_zone": "Mars" }"#;
    let parsed: Vec<_> =
        Rulebook::parse(broken).unwrap_err().list().iter().map(|fault| fault.path.clone()).collect();
    let composed = faults(&[("all", broken)]);
    assert_eq!(composed.iter().map(|(_, _, path)| path.clone()).collect::<Vec<_>>(), parsed);
    assert!(composed.iter().all(|(_, document, _)| document == "all"), "{composed:?}");
}

#[test]
fn two_values_are_a_conflict_that_names_both_documents() {
    let other = r#"{ "currency": "EUR", "combine": { "strategy": "lowest", "specificity": ["group"] } }"#;
    let third = r#"{ "currency": "USD", "combine": { "strategy": "lowest", "specificity": ["region"] }, "rounding": "oro" }"#;
    let fourth = r#"{ "rounding": {} }"#;
    let error = Rulebook::compose(&[("a", HEAD), ("b", other), ("c", third), ("d", fourth)]).unwrap_err();
    assert_eq!(
        told(&error),
        [
            fault(Code::ComposeConflict, "b", "/currency"),
            fault(Code::ComposeConflict, "c", "/combine/specificity"),
            fault(Code::ComposeConflict, "d", "/rounding"),
        ]
    );
    assert_eq!(error.first().detail, r#""currency" is "USD" in a and "EUR" in b; say it in one of them."#);
    assert!(error.first().context.contains(&("other_document", ContextValue::Text("a".into()))));
}

#[test]
fn one_id_in_two_documents_is_a_conflict() {
    let one = r#"{ "price_lists": [ { "id": "x" }, { "id": "base" } ], "products": [ { "sku": "A" } ] }"#;
    let two = r#"{ "price_lists": [ { "id": "base" } ], "products": [ { "sku": "B" }, { "sku": "A" } ],
                   "costs": [ { "sku": "A", "cost": 1 } ] }"#;
    let three = r#"{ "price_lists": [ { "id": "base" } ], "costs": [ { "sku": "A", "cost": 1 } ] }"#;
    assert_eq!(
        faults(&[("head", HEAD), ("one", one), ("two", two), ("three", three)]),
        [
            fault(Code::ComposeConflict, "two", "/price_lists/0/id"),
            fault(Code::ComposeConflict, "three", "/price_lists/0/id"),
            fault(Code::ComposeConflict, "two", "/products/1/sku"),
        ]
    );
}

#[test]
fn every_fault_of_every_document_at_once_with_its_own_path() {
    let lists = r#"{ "price_lists": [ { "id": "base" }, { "id": "gold", "priorty": 1, "prices": [ { "sku": "A", "price": 1.5 } ] } ] }"#;
    let more = r#"{ "price_lists": [ { "prices": [] } ], "below_first": "bse", "taxes": { "rates": [ { "tax": "vat" } ] } }"#;
    let rates =
        r#"{ "taxes": { "rates": [ { "tax": "vat", "rate": "x" } ], "level": "line" }, "title": "rates" }"#;
    let head = r#"{ "rulebook": "1", "id": "t", "time_zone": "UTC" }"#;
    let mut found = faults(&[("head", head), ("lists", lists), ("more", more), ("rates", rates)]);
    found.sort_by(|a, b| (&a.1, &a.2).cmp(&(&b.1, &b.2)));
    assert_eq!(
        found,
        [
            fault(Code::MissingField, "head+lists+more+rates", ""),
            fault(Code::InvalidDecimal, "lists", "/price_lists/1/prices/0/price"),
            fault(Code::UnknownField, "lists", "/price_lists/1/priorty"),
            fault(Code::InvalidChoice, "more", "/below_first"),
            fault(Code::MissingField, "more", "/price_lists/0"),
            fault(Code::MissingField, "more", "/taxes/rates/0"),
            fault(Code::InvalidDecimal, "rates", "/taxes/rates/0/rate"),
        ]
    );
}

#[test]
fn documents_that_can_not_be_read_are_told_together() {
    let documents = [("a", "{"), ("b", "[]"), ("c", r#"{ "rulebook": "2" }"#), ("d", HEAD)];
    let found = faults(&documents);
    assert_eq!(
        found,
        [
            fault(Code::InvalidJson, "a", ""),
            fault(Code::WrongType, "b", ""),
            fault(Code::UnsupportedVersion, "c", "/rulebook"),
        ]
    );
    let twice = r#"{ "id": "t", "id": "u", "taxes": { "level": "line", "level": "unit" } }"#;
    assert_eq!(
        faults(&[("d", HEAD), ("twice", twice)]),
        [fault(Code::DuplicateField, "twice", "/id"), fault(Code::DuplicateField, "twice", "/taxes/level")]
    );
    let many = vec![("d", HEAD); 1_001];
    assert_eq!(Rulebook::compose(&many).unwrap_err().first().code, Code::TooMany);
    let none: [(&str, &str); 0] = [];
    assert!(
        Rulebook::compose(&none).unwrap_err().list().iter().all(|fault| fault.code == Code::MissingField)
    );
}

#[test]
fn the_title_of_a_part_is_not_the_title_of_the_whole() {
    let head = HEAD.replace(r#""id""#, r#""title": "Shop", "id""#);
    let part = r#"{ "title": "Taxes of Texas", "discount_basis": "net" }"#;
    let rulebook = Rulebook::compose(&[("part", part), ("head", &head)]).unwrap();
    assert_eq!(rulebook.title.as_deref(), Some("Shop"));
    assert_eq!(Rulebook::compose(&[("part", part), ("head", HEAD)]).unwrap().title, None);
    let other = head.replace("Shop", "Store");
    assert_eq!(faults(&[("a", &head), ("b", &other)]), [fault(Code::ComposeConflict, "b", "/title")]);
}

#[test]
fn faults_of_compiling_are_found_in_their_document() {
    let one = r#"{ "price_lists": [ { "id": "base" } ], "combine": { "strategy": "lowest" } }"#;
    let two = r#"{ "price_lists": [ { "id": "gold", "adjust": { "list": "bse", "percent": "-5" } } ],
                   "contracts": [ { "id": "c", "account": "a", "terms": [] } ] }"#;
    let composition = Composition::read(&[("head", HEAD), ("one", one), ("two", two)]).unwrap();
    let compiled = Engine::from_rulebook(composition.rulebook()).unwrap_err();
    assert_eq!(compiled.first().path, "/price_lists/1/adjust/list");
    assert_eq!(
        told(&composition.locate(compiled)),
        [
            fault(Code::UnknownReference, "two", "/price_lists/0/adjust/list"),
            fault(Code::MissingPolicy, "head+one+two", "/contract_prices"),
        ]
    );
}
