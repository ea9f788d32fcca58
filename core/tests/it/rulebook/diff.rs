//! What changed, in words.

use proptest::prelude::*;
use recoup::Rulebook;
use recoup::document::Tree;
use recoup::rulebook::{Change, ChangeKind};

use super::sample;

/// The changes that replacing one text of the sample makes.
fn edit(from: &str, to: &str) -> Vec<Change> {
    assert_eq!(sample::JSON.matches(from).count(), 1, "{from} stands once in the sample");
    let edited = Rulebook::parse(sample::JSON.replace(from, to)).unwrap_or_else(|faults| panic!("{faults}"));
    sample::rulebook().diff(&edited)
}

fn sentence(from: &str, to: &str) -> String {
    let changes = edit(from, to);
    assert_eq!(changes.len(), 1, "{changes:#?}");
    changes[0].sentence.clone()
}

#[test]
fn sentences_read_as_a_pricing_manager_would_say_it() {
    for (from, to, said) in [
        (
            r#""above": 50, "price": "71.00""#,
            r#""above": 50, "price": "69.90""#,
            "VALVE-2 above 50: 71.00 -> 69.90 in list base",
        ),
        (
            r#""from": 10, "price": "79.50""#,
            r#""from": 12, "price": "79.50""#,
            "VALVE-2 from 10: from 10 -> 12 in list base",
        ),
        (r#", "flat": "5.00""#, "", "VALVE-2 above 50: flat 5.00 removed in list base"),
        (
            r#""then": { "percent_off": "10" }"#,
            r#""then": { "percent_off": "12" }"#,
            "promotion nov-fasteners: percent_off 10 -> 12",
        ),
        (r#""id": "gold", "priority": 10"#, r#""id": "gold", "priority": 5"#, "list gold: priority 10 -> 5"),
        (
            r#""id": "gold", "priority": 10"#,
            r#""id": "silver", "priority": 10"#,
            "list gold: id gold -> silver",
        ),
        (
            r#"[ "gold", "platinum" ]"#,
            r#"[ "platinum", "silver" ]"#,
            "list gold: for.groups: silver added, gold removed",
        ),
        (
            r#"[ "account", "group", "region" ]"#,
            r#"[ "group", "account", "region" ]"#,
            "combine.specificity: account, group, region -> group, account, region",
        ),
        (r#""price": "64.00""#, r#""price": "62.5""#, "VALVE-2: 64.00 -> 62.50 in contract acme-2026"),
        (
            r#"{ "quantity": 500 }"#,
            r#"{ "quantity": 600 }"#,
            "VALVE-2: allowance.quantity 500 -> 600 in contract acme-2026",
        ),
        (
            r#""contract_prices": "prevail""#,
            r#""contract_prices": "compete""#,
            "contract_prices prevail -> compete",
        ),
        (
            r#""category": "fasteners", "quantity": { "at_least": 100, "unit": "ea" }"#,
            r#""category": "fasteners", "quantity": { "at_least": 50, "unit": "ea" }"#,
            "promotion nov-fasteners: when \"category is fasteners and quantity is at least 100 ea\" -> \"category is fasteners and quantity is at least 50 ea\"",
        ),
        (
            r#"{ "number": "0.9" }"#,
            r#"{ "number": "0.85" }"#,
            "HOSE-12 per m: formula.value max(list base x 0.9, ((cost + 1) - 0.25)) -> max(list base x 0.85, ((cost + 1) - 0.25)) in list gold",
        ),
        (
            r#""region": "US-WA", "order": 1"#,
            r#""region": "US-WA", "order": 2"#,
            "tax state (region US-WA): order 1 -> 2",
        ),
        (r#""rate": "6.5""#, r#""rate": "6.6""#, "tax state (region US-WA): rate 6.5 -> 6.6"),
        (
            r#""cost": "51.20""#,
            r#""cost": "53""#,
            "cost of VALVE-2 (valid from 2026-01-01; warehouse east; supplier valves-inc): cost 51.20 -> 53.00",
        ),
        (
            r#""fallback": "950.00""#,
            r#""fallback": "900""#,
            "PUMP-1: ask.fallback 950.00 -> 900.00 in list base",
        ),
        (r#""holds": 500"#, r#""holds": 400"#, "product BOLT-M8, unit case: holds 500 -> 400"),
        (r#""2026-11-26", "2026-12-25""#, r#""2026-11-26""#, "calendar us: holidays: 2026-12-25 removed"),
        (
            r#""id": "euro", "currency": "EUR", "merge": false"#,
            r#""id": "euro", "currency": "EUR""#,
            "list euro: merge false removed",
        ),
        (
            r#""title": "Northwind, autumn""#,
            r#""title": "Northwind, winter""#,
            "title Northwind, autumn -> Northwind, winter",
        ),
        (
            r#"{ "from": "5000", "amount_off": "150" }"#,
            r#"{ "from": "5000", "amount_off": "175" }"#,
            "promotion volume from 5000: amount_off 150.00 -> 175.00",
        ),
    ] {
        assert_eq!(sentence(from, to), said);
    }
}

#[test]
fn what_came_and_what_went() {
    let row = r#"{ "sku": "SALT", "unit": "bag", "mode": "package", "package": 40, "tiers": [ { "from": 1, "price": "300" } ] },"#;
    let gone = edit(row, "");
    assert_eq!(gone[0].sentence, "SALT per bag removed from list base");
    assert_eq!((gone[0].kind, gone[0].path.as_str()), (ChangeKind::Removed, "/price_lists/0/prices/3"));
    let more = edit(row, &format!(r#"{row} {{ "sku": "SALT", "price": "8.5" }},"#));
    assert_eq!(more[0].sentence, "SALT added to list base: 8.50");
    assert_eq!((more[0].kind, more[0].path.as_str()), (ChangeKind::Added, "/price_lists/0/prices/4"));
    let tier = edit(
        r#"{ "from": 10, "price": "79.50" },"#,
        r#"{ "from": 10, "price": "79.50" }, { "from": 25, "price": "75" },"#,
    );
    assert_eq!(tier[0].sentence, "VALVE-2 from 25 added to list base: 75.00");
    let contract =
        edit(r#""contracts": ["#, r#""contracts": [ { "id": "acme-2027", "account": "acme", "terms": [] },"#);
    assert_eq!(contract[0].sentence, "contract acme-2027 added");
    assert_eq!(contract[0].path, "/contracts/0");
    assert_eq!(
        sentence(r#""sku": "SALT", "price": "6.90""#, r#""sku": "SALT", "price": "6.90", "per": 2"#),
        "SALT: per set to 2 in contract globex"
    );
}

#[test]
fn an_order_that_matters_is_told() {
    let floors = (
        r#"{ "id": "reps", "margin": "18", "on_breach": "require_approval", "for_roles": [ "rep" ], "on": { "category": "pumps" } },
    { "id": "hard", "amount": "0.05", "on_breach": "clamp" }"#,
        r#"{ "id": "hard", "amount": "0.05", "on_breach": "clamp" },
    { "id": "reps", "margin": "18", "on_breach": "require_approval", "for_roles": [ "rep" ], "on": { "category": "pumps" } }"#,
    );
    let changes = edit(floors.0, floors.1);
    assert_eq!(changes.len(), 1);
    assert_eq!(changes[0].kind, ChangeKind::Moved);
    assert_eq!(changes[0].path, "/floors");
    assert_eq!(changes[0].sentence, "order of floors floor reps, floor hard -> floor hard, floor reps");
}

#[test]
fn several_changes_of_one_entry_stay_with_it() {
    let changes = edit(
        r#""sku": "VALVE-2", "cost": "49.90", "account": "acme""#,
        r#""sku": "VALVE-2", "cost": "48", "account": "acme-west""#,
    );
    let said: Vec<&str> = changes.iter().map(|change| change.sentence.as_str()).collect();
    assert_eq!(
        said,
        [
            "cost of VALVE-2 (account acme): cost 49.90 -> 48.00",
            "cost of VALVE-2 (account acme): account acme -> acme-west"
        ]
    );
}

#[test]
fn a_rulebook_does_not_differ_from_itself() {
    assert_eq!(sample::rulebook().diff(&sample::rulebook()), []);
    let canonical = Rulebook::parse(sample::rulebook().to_json()).unwrap();
    assert_eq!(sample::rulebook().diff(&canonical), []);
}

/// Another value of the same kind for a scalar.
fn other(tree: &Tree) -> Option<Tree> {
    Some(match tree {
        Tree::Bool(value) => Tree::Bool(!value),
        Tree::Number(text) => Tree::Number(format!("{text}1")),
        Tree::Text(text) if text.contains('-') && text.starts_with("20") => {
            Tree::Text(text.replacen("20", "19", 1))
        }
        Tree::Text(text) => Tree::Text(format!("{text}1")),
        _ => return None,
    })
}

/// The sample with a scalar changed or taken out, wherever the result can be read.
fn single_edits() -> Vec<(String, Rulebook)> {
    let tree = sample::tree();
    let mut edits = Vec::new();
    for path in sample::places(&tree) {
        let value = sample::at(&tree, &path);
        if matches!(value, Tree::List(_) | Tree::Object(_)) {
            continue;
        }
        for change in [&other as &dyn Fn(&Tree) -> Option<Tree>, &|_| None] {
            if let Ok(edited) = Rulebook::parse(sample::with(&tree, &path, change).to_string()) {
                edits.push((format!("{value} at {path:?}"), edited));
            }
        }
    }
    edits
}

#[test]
fn every_single_edit_is_one_change_in_both_directions() {
    let (sample, edits) = (sample::rulebook(), single_edits());
    assert!(edits.len() > 400, "{}", edits.len());
    for (what, edited) in edits {
        let changes = sample.diff(&edited);
        assert_eq!(changes.len(), 1, "{what}: {changes:#?}");
        assert_eq!(edited.diff(&sample).len(), 1, "{what}");
    }
}

#[test]
fn every_entry_taken_out_is_one_change_that_points_at_it() {
    let (tree, sample) = (sample::tree(), sample::rulebook());
    let mut tried = 0;
    for path in sample::places(&tree) {
        let (Some((_, parent)), value) = (path.split_last(), sample::at(&tree, &path)) else { continue };
        if !matches!((sample::at(&tree, parent), value), (Tree::List(_), Tree::Object(_))) {
            continue;
        }
        let Ok(edited) = Rulebook::parse(sample::with(&tree, &path, &|_| None).to_string()) else { continue };
        tried += 1;
        let changes = sample.diff(&edited);
        assert_eq!(changes.len(), 1, "{value}: {changes:#?}");
        let pointed = changes[0].path.split('/').skip(1).fold(&tree, |tree, step| match tree {
            Tree::List(items) => &items[step.parse::<usize>().unwrap()],
            tree => tree.get(step).unwrap(),
        });
        // Conditions and formulas are told as a whole.
        assert!(pointed == value || changes[0].kind == ChangeKind::Changed, "{}: {value}", changes[0].path);
    }
    assert!(tried > 60, "{tried}");
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    #[test]
    fn no_change_exactly_when_the_digests_are_equal(picks in proptest::collection::vec(0_usize..10_000, 0..6)) {
        let mut tree = sample::tree();
        for pick in picks {
            let places = sample::places(&tree);
            let path = &places[pick % places.len()];
            let changed = sample::with(&tree, path, if pick % 2 == 0 { &other } else { &|_| None });
            if Rulebook::parse(changed.to_string()).is_ok() {
                tree = changed;
            }
        }
        let (before, after) = (sample::rulebook(), Rulebook::parse(tree.to_string()).unwrap());
        prop_assert_eq!(before.diff(&after).is_empty(), before.digest() == after.digest());
        prop_assert_eq!(before.diff(&after), before.diff(&after));
    }
}
