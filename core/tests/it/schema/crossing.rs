//! The schema of everything that crosses a language boundary: its names, its references, and that it says what things are.

use std::collections::BTreeSet;

use recoup::account::{
    Account, EffectResult, MendableLine, PeopleRecord, Person as AccountPerson, Subject, Unsent,
};
use recoup::cart::Drift;
use recoup::catalog::{CatalogueDelta, CatalogueRecord, Fix, Violation};
use recoup::document::{Definitions, Describe, Tree};
use recoup::exchange::{CompositeRequest, DirectoryRecord, EffectAnswer, HubSpotRequest, Incoming};
use recoup::experiment::{Bucket, Buckets, Given};
use recoup::money::{
    Allocation, AllocationPolicy, CurrencyInfo, Money, PerUnit, PriceEnding, Rate, Rounding, RoundingPlan,
};
use recoup::party::CompanyRecord;
use recoup::pricing::{
    BookStats, CommitmentStatus, Comparison, LadderCost, LineSummary, Offer, PolicyChange, PriceRecord,
};
use recoup::quote::{BuyerQuote, LineDrift, Solution};
use recoup::recovery::{Features, RelatedRow};
use recoup::rulebook::{Change, NamedDocument};
use recoup::time::CalendarRules;
use recoup::{Event, Input, Outcome, Priced, Request, Rulebook};

/// The definitions of everything that crosses.
pub(super) fn schema() -> Tree {
    let mut definitions = Definitions::default();
    for describe in TYPES {
        describe(&mut definitions);
    }
    Tree::Object(vec![("$defs".into(), definitions.into_tree())])
}

/// What goes in and comes out; all else is part of these.
const TYPES: &[fn(&mut Definitions) -> Tree] = &[
    Rulebook::describe,
    Request::describe,
    Priced::describe,
    Offer::describe,
    Comparison::describe,
    PolicyChange::describe,
    CommitmentStatus::describe,
    BookStats::describe,
    LadderCost::describe,
    LineSummary::describe,
    PriceRecord::describe,
    NamedDocument::describe,
    recoup::lint::Warning::describe,
    Change::describe,
    CatalogueRecord::describe,
    CatalogueDelta::describe,
    Violation::describe,
    Fix::describe,
    recoup::condition::Condition::describe,
    recoup::condition::Explanation::describe,
    Input::describe,
    Event::describe,
    Outcome::describe,
    EffectResult::describe,
    Subject::describe,
    Account::describe,
    PeopleRecord::describe,
    AccountPerson::describe,
    CompanyRecord::describe,
    Drift::describe,
    MendableLine::describe,
    Unsent::describe,
    LineDrift::describe,
    BuyerQuote::describe,
    Solution::describe,
    recoup::approval::Standing::describe,
    Features::describe,
    RelatedRow::describe,
    recoup::recovery::Related::describe,
    Given::describe,
    Bucket::describe,
    Buckets::describe,
    Incoming::describe,
    DirectoryRecord::describe,
    CompositeRequest::describe,
    HubSpotRequest::describe,
    EffectAnswer::describe,
    Money::describe,
    CurrencyInfo::describe,
    Allocation::describe,
    AllocationPolicy::describe,
    PerUnit::describe,
    PriceEnding::describe,
    Rate::describe,
    Rounding::describe,
    RoundingPlan::describe,
    CalendarRules::describe,
];

/// The classes of every language; no document may be called like them.
const CLASSES: &[&str] = &["Rulebook", "Engine", "Account", "Cart"];

fn definitions(schema: &Tree) -> &[(String, Tree)] {
    let Some(Tree::Object(definitions)) = schema.get("$defs") else { panic!("definitions") };
    definitions
}

/// Every object of a schema, with where it is.
fn walk<'t>(tree: &'t Tree, path: &str, visit: &mut dyn FnMut(&str, &'t Tree)) {
    match tree {
        Tree::Object(fields) => {
            visit(path, tree);
            for (name, value) in fields {
                walk(value, &format!("{path}/{name}"), visit);
            }
        }
        Tree::List(items) => {
            for (index, item) in items.iter().enumerate() {
                walk(item, &format!("{path}/{index}"), visit);
            }
        }
        _ => {}
    }
}

#[test]
fn every_type_has_a_name_of_its_own() {
    let schema = schema();
    let names = definitions(&schema).iter().map(|(name, _)| name.as_str());
    let taken: Vec<&str> = names
        .filter(|name| !name.bytes().all(|byte| byte.is_ascii_alphanumeric()) || CLASSES.contains(name))
        .collect();
    assert!(taken.is_empty(), "give these a name of their own where they are declared: {taken:?}");
}

#[test]
fn names_do_not_depend_on_what_is_described_first() {
    let mut backwards = Definitions::default();
    for describe in TYPES.iter().rev() {
        describe(&mut backwards);
    }
    assert!(schema().get("$defs") == Some(&backwards.into_tree()), "another order, another schema");
}

#[test]
fn every_reference_is_defined() {
    let schema = schema();
    let known: BTreeSet<&str> = definitions(&schema).iter().map(|(name, _)| name.as_str()).collect();
    let mut count = 0;
    walk(&schema, "", &mut |path, tree| {
        // A property may be called `$ref` nowhere, so that this is the keyword.
        if let Some(Tree::Text(reference)) = tree.get("$ref") {
            let name = reference.strip_prefix("#/$defs/").unwrap();
            assert!(known.contains(name), "{path}: {name}");
            count += 1;
        }
    });
    assert!(count > 500, "{count}");
}

#[test]
fn no_object_names_a_field_twice() {
    let schema = schema();
    walk(&schema, "", &mut |path, tree| {
        let Tree::Object(fields) = tree else { return };
        let names: BTreeSet<&str> = fields.iter().map(|(name, _)| name.as_str()).collect();
        assert_eq!(names.len(), fields.len(), "{path}");
    });
}

#[test]
fn definitions_fields_variants_and_words_are_documented() {
    let schema = schema();
    let mut missing = Vec::new();
    let says =
        |tree: &Tree| matches!(tree.get("description"), Some(Tree::Text(text)) if !text.trim().is_empty());
    for (name, definition) in definitions(&schema) {
        if !says(definition) {
            missing.push(name.clone());
        }
        if let Some(Tree::List(variants)) = definition.get("oneOf") {
            for (index, variant) in variants.iter().enumerate() {
                let Some(Tree::Object(fields)) = variant.get("properties") else { panic!("{name}") };
                // A union without a word is told apart by its only field.
                if !says(variant) && fields.len() != 1 {
                    missing.push(format!("{name}/{index}"));
                }
            }
        }
        if let (Some(Tree::List(words)), about) = (definition.get("enum"), definition.get("x-about")) {
            let Some(Tree::List(about)) = about else { panic!("{name}") };
            assert_eq!(words.len(), about.len(), "{name}");
            let empty = about.iter().any(|about| matches!(about, Tree::Text(text) if text.is_empty()));
            assert!(!empty, "{name}: {about:?}");
        }
    }
    walk(&schema, "", &mut |path, tree| {
        let properties = tree.get("properties").filter(|_| tree.get("required").is_some());
        let Some(Tree::Object(fields)) = properties else { return };
        for (name, field) in fields {
            let is_word =
                field.get("enum").is_some_and(|words| matches!(words, Tree::List(words) if words.len() == 1));
            if !says(field) && !is_word && fields.len() > 1 {
                missing.push(format!("{path}/{name}"));
            }
        }
    });
    assert!(missing.is_empty(), "{missing:#?}");
}
