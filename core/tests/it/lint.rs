//! Lints: for each a document that triggers it, and one like it that does not.

use std::fmt::Write as _;

use recoup::lint::{LintCode, Warning, check};
use recoup::{Engine, Rulebook};

fn rulebook(rest: &str) -> Rulebook {
    let head = r#""rulebook": "1", "id": "t", "currency": "USD", "time_zone": "UTC""#;
    let policies = r#""contract_prices": "prevail""#;
    Rulebook::parse(format!("{{ {head}, {policies}, {rest} }}"))
        .unwrap_or_else(|faults| panic!("{rest}\n{faults}"))
}

fn lint(rest: &str) -> Vec<(LintCode, String)> {
    let rulebook = rulebook(rest);
    // A lint is about what compiles.
    Engine::from_rulebook(&rulebook).unwrap_or_else(|faults| panic!("{rest}\n{faults}"));
    check(&rulebook).into_iter().map(|Warning { code, path, .. }| (code, path)).collect()
}

const FIRST: &str = r#""combine": { "strategy": "first_by_priority" }"#;
const LOWEST: &str = r#""combine": { "strategy": "lowest" }"#;
const SPECIFIC: &str = r#""combine": { "strategy": "most_specific" }"#;

/// Code, path, a document that triggers exactly this, documents like it that trigger nothing.
fn cases() -> Vec<(LintCode, &'static str, String, Vec<String>)> {
    let lists =
        |combine: &str, one: &str, other: &str| format!(r#"{combine}, "price_lists": [ {one}, {other} ]"#);
    let rows = |rows: &str| format!(r#""price_lists": [ {{ "id": "base", "prices": [ {rows} ] }} ]"#);
    let row_a = r#"{ "sku": "A", "price": 2 }"#;
    let a = r#"{ "id": "a", "for": { "groups": [ "x" ] }, "prices": [ { "sku": "A", "price": 2 } ] }"#;
    let b = r#"{ "id": "b", "for": { "groups": [ "y" ] }, "prices": [ { "sku": "A", "price": 3 } ] }"#;
    let promotions = |promotions: &str| {
        format!(
            r#"{LOWEST}, "price_lists": [ {{ "id": "base", "prices": [ {row_a} ] }},
        {{ "id": "gold", "for": {{ "channels": [ "web" ] }}, "adjust": {{ "list": "base", "percent": "-5" }} }} ], "promotions": [ {promotions} ]"#
        )
    };
    let plain = |promotions: &str| format!(r#"{}, "promotions": [ {promotions} ]"#, rows(row_a));
    let contract = |valid: &str, other: &str| {
        format!(
            r#""contracts": [ {{ "id": "c", "account": "x", "valid": {valid}, "terms": [] }}, {{ "id": "d", "account": "x", "valid": {other}, "terms": [] }} ]"#
        )
    };
    vec![
        (LintCode::PriorityTie, "/price_lists/1", lists(FIRST, a, b), vec![
            lists(LOWEST, a, b),
            lists(FIRST, a, &b.replace(r#""id": "b""#, r#""id": "b", "priority": 1"#)),
            lists(FIRST, a, &b.replace(r#""sku": "A""#, r#""sku": "B""#)),
            lists(FIRST, &a.replace("groups", "accounts"), &b.replace("groups", "accounts")),
            lists(FIRST, &a.replace(r#""id": "a""#, r#""id": "a", "valid": { "until": "2026-01-01" }"#), &b.replace(r#""id": "b""#, r#""id": "b", "valid": { "from": "2026-01-01" }"#)),
            lists(SPECIFIC, a, &b.replace("groups", "channels")),
        ]),
        (LintCode::PriorityTie, "/price_lists/1", lists(SPECIFIC, a, b), vec![]),
        (LintCode::RowTie, "/price_lists/0/prices/1",
         rows(r#"{ "sku": "A", "price": 2, "for": { "groups": [ "x" ] } }, { "sku": "A", "price": 3, "for": { "regions": [ "US" ] } }"#), vec![
            rows(r#"{ "sku": "A", "price": 2, "for": { "groups": [ "x" ] } }, { "sku": "A", "price": 3, "for": { "regions": [ "US" ], "channels": [ "web" ] } }"#),
            rows(r#"{ "sku": "A", "price": 2, "for": { "regions": [ "DE" ] } }, { "sku": "A", "price": 3, "for": { "regions": [ "US" ] } }"#),
            rows(r#"{ "sku": "A", "price": 2, "unit": "case", "for": { "groups": [ "x" ] } }, { "sku": "A", "price": 3, "for": { "regions": [ "US" ] } }"#),
        ]),
        (LintCode::RowTie, "/price_lists/0/prices/1",
         rows(r#"{ "sku": "A", "price": 2, "for": { "regions": [ "US" ] } }, { "sku": "A", "price": 3, "for": { "regions": [ "US-WA" ] } }"#), vec![]),
        (LintCode::InvertedTiers, "/price_lists/0/prices/0/tiers/1",
         rows(r#"{ "sku": "A", "tiers": [ { "from": 1, "price": 2 }, { "from": 10, "price": "2.1" } ] }"#), vec![
            rows(r#"{ "sku": "A", "tiers": [ { "from": 1, "price": 2 }, { "from": 10, "price": "1.9" } ] }"#),
            // With a flat amount the unit prices alone say nothing.
            rows(r#"{ "sku": "A", "tiers": [ { "from": 1, "price": 2, "flat": 10 }, { "from": 10, "price": "2.1" } ] }"#),
            rows(r#"{ "sku": "A", "mode": "graduated_percent", "tiers": [ { "from": 0, "percent": 1 }, { "from": 10, "percent": 2 } ] }"#),
        ]),
        (LintCode::InvertedTiers, "/contracts/0/terms/0/tiers/0",
         r#""contracts": [ { "id": "c", "account": "x", "terms": [ { "all": true, "price": 2, "tiers": [ { "from": 5, "percent_off": "-1" } ] } ] } ]"#.into(), vec![
            r#""contracts": [ { "id": "c", "account": "x", "terms": [ { "all": true, "price": 2, "tiers": [ { "from": 5, "percent_off": "1" } ] } ] } ]"#.into(),
        ]),
        (LintCode::RepeatedTier, "/price_lists/0/prices/0/tiers/1",
         rows(r#"{ "sku": "A", "tiers": [ { "from": 1, "price": 2 }, { "from": 10, "price": "2.0" } ] }"#), vec![
            rows(r#"{ "sku": "A", "price": 2, "tiers": [ { "from": 1, "price": 2 }, { "from": 10, "price": 1 } ] }"#),
        ]),
        (LintCode::UnreachableTier, "/price_lists/0/prices/0/tiers/1",
         format!(r#"{}, "quantity_rules": [ {{ "sku": "A", "maximum": 9 }} ]"#, rows(r#"{ "sku": "A", "tiers": [ { "from": 1, "price": 2 }, { "from": 10, "price": 1 } ] }"#)), vec![
            format!(r#"{}, "quantity_rules": [ {{ "sku": "A", "maximum": 10 }} ]"#, rows(r#"{ "sku": "A", "tiers": [ { "from": 1, "price": 2 }, { "from": 10, "price": 1 } ] }"#)),
            format!(r#"{}, "quantity_rules": [ {{ "sku": "A", "maximum": 9, "for": {{ "groups": [ "x" ] }} }} ]"#, rows(r#"{ "sku": "A", "tiers": [ { "from": 1, "price": 2 }, { "from": 10, "price": 1 } ] }"#)),
            format!(r#"{}, "quantity_rules": [ {{ "sku": "A", "maximum": 9 }} ]"#, rows(r#"{ "sku": "A", "quantity_over": "sku", "tiers": [ { "from": 1, "price": 2 }, { "from": 10, "price": 1 } ] }"#)),
            format!(r#"{}, "quantity_rules": [ {{ "sku": "A", "maximum": 9, "unit": "case" }} ]"#, rows(r#"{ "sku": "A", "tiers": [ { "from": 1, "price": 2 }, { "from": 10, "price": 1 } ] }"#)),
        ]),
        (LintCode::UnreachableTier, "/price_lists/0/prices/0/tiers/0",
         format!(r#"{}, "quantity_rules": [ {{ "all": true, "maximum": 9 }} ]"#, rows(r#"{ "sku": "A", "price": 2, "tiers": [ { "above": 9, "price": 1 } ] }"#)), vec![
            // The nearer scope wins.
            format!(r#"{}, "quantity_rules": [ {{ "all": true, "maximum": 9 }}, {{ "sku": "A", "maximum": 90 }} ]"#, rows(r#"{ "sku": "A", "price": 2, "tiers": [ { "above": 9, "price": 1 } ] }"#)),
            format!(r#"{}, "quantity_rules": [ {{ "all": true, "maximum": 9 }}, {{ "category": "x", "maximum": 90 }} ]"#, rows(r#"{ "sku": "A", "price": 2, "tiers": [ { "above": 9, "price": 1 } ] }"#)),
        ]),
        (LintCode::DeadList, "/price_lists/0", r#""price_lists": [ { "id": "base" } ]"#.into(), vec![rows(row_a)]),
        (LintCode::DeadList, "/price_lists/0",
         lists(FIRST, r#"{ "id": "low", "prices": [ { "sku": "A", "price": 2 } ] }"#, r#"{ "id": "high", "priority": 1, "prices": [ { "sku": "B", "price": 2 }, { "sku": "A", "price": 1 } ] }"#), vec![
            lists(LOWEST, r#"{ "id": "low", "prices": [ { "sku": "A", "price": 2 } ] }"#, r#"{ "id": "high", "priority": 1, "prices": [ { "sku": "A", "price": 1 } ] }"#),
            lists(FIRST, r#"{ "id": "low", "prices": [ { "sku": "A", "price": 2 }, { "sku": "B", "price": 2 } ] }"#, r#"{ "id": "high", "priority": 1, "prices": [ { "sku": "A", "price": 1 } ] }"#),
            lists(FIRST, r#"{ "id": "low", "prices": [ { "sku": "A", "price": 2 } ] }"#, r#"{ "id": "high", "priority": 1, "for": { "groups": [ "x" ] }, "prices": [ { "sku": "A", "price": 1 } ] }"#),
            lists(FIRST, r#"{ "id": "low", "prices": [ { "sku": "A", "price": 2 } ] }"#, r#"{ "id": "high", "priority": 1, "valid": { "until": "2026-01-01" }, "prices": [ { "sku": "A", "price": 1 } ] }"#),
            lists(FIRST, r#"{ "id": "low", "prices": [ { "sku": "A", "price": 2 } ] }"#, r#"{ "id": "high", "priority": 1, "prices": [ { "sku": "A", "price": 1, "valid": { "until": "2026-01-01" } } ] }"#),
            lists(FIRST, r#"{ "id": "low", "prices": [ { "sku": "A", "price": 2, "unit": "case" } ] }"#, r#"{ "id": "high", "priority": 1, "prices": [ { "sku": "A", "price": 1 } ] }"#),
        ]),
        (LintCode::DeadList, "/price_lists/0",
         lists(FIRST, r#"{ "id": "low", "prices": [ { "sku": "A", "price": 2 } ] }"#, r#"{ "id": "high", "priority": 1, "adjust": { "list": "low", "percent": 5 } }"#), vec![]),
        (LintCode::DeadRow, "/price_lists/0/prices/1",
         r#""price_lists": [ { "id": "base", "valid": { "from": "2026-01-01" }, "prices": [ { "sku": "A", "price": 2 }, { "sku": "B", "price": 2, "valid": { "until": "2026-01-01" } } ] } ]"#.into(), vec![
            r#""price_lists": [ { "id": "base", "valid": { "from": "2026-01-01" }, "prices": [ { "sku": "A", "price": 2 }, { "sku": "B", "price": 2, "valid": { "until": "2026-01-02" } } ] } ]"#.into(),
        ]),
        (LintCode::OverlappingWindows, "/price_lists/0/prices/1",
         rows(r#"{ "sku": "A", "price": 2, "valid": { "from": "2026-01-01", "until": "2026-07-01" } }, { "sku": "A", "price": 3, "valid": { "from": "2026-06-01", "until": "2027-01-01" } }"#), vec![
            rows(r#"{ "sku": "A", "price": 2, "valid": { "from": "2026-01-01", "until": "2026-07-01" } }, { "sku": "A", "price": 3, "valid": { "from": "2026-07-01", "until": "2027-01-01" } }"#),
            // A season within the year, and a new price that follows an open-ended one.
            rows(r#"{ "sku": "A", "price": 2, "valid": { "from": "2026-01-01", "until": "2027-01-01" } }, { "sku": "A", "price": 3, "valid": { "from": "2026-06-01", "until": "2026-07-01" } }"#),
            rows(r#"{ "sku": "A", "price": 2, "valid": { "from": "2026-01-01" } }, { "sku": "A", "price": 3, "valid": { "from": "2026-06-01" } }"#),
        ]),
        (LintCode::BelowCost, "/price_lists/0/prices/0",
         format!(r#"{}, "costs": [ {{ "sku": "A", "cost": "2.01" }}, {{ "sku": "A", "cost": 3, "warehouse": "east" }} ]"#, rows(row_a)), vec![
            format!(r#"{}, "costs": [ {{ "sku": "A", "cost": 2 }} ]"#, rows(row_a)),
            format!(r#"{}, "costs": [ {{ "sku": "A", "cost": 3, "currency": "EUR" }} ]"#, rows(row_a)),
            format!(r#"{}, "costs": [ {{ "sku": "A", "cost": 3, "unit": "case" }} ]"#, rows(row_a)),
            format!(r#"{}, "costs": [ {{ "sku": "A", "cost": 3 }} ]"#, rows(r#"{ "sku": "A", "price": 20, "unit": "case" }"#)),
            format!(r#"{}, "costs": [ {{ "sku": "A", "cost": 3, "valid": {{ "until": "2026-01-01" }} }} ]"#, rows(r#"{ "sku": "A", "price": 2, "valid": { "from": "2026-01-01" } }"#)),
        ]),
        (LintCode::BelowCost, "/price_lists/0/prices/0/tiers/0",
         format!(r#"{}, "costs": [ {{ "sku": "A", "cost": "0.02" }} ]"#, rows(r#"{ "sku": "A", "per": 100, "price": "2.00", "tiers": [ { "from": 1000, "percent_off": "1" } ] }"#)), vec![]),
        (LintCode::BelowCost, "/contracts/0/terms/0",
         r#""contracts": [ { "id": "c", "account": "x", "terms": [ { "sku": "A", "price": "1.80" } ] } ], "costs": [ { "sku": "A", "cost": 2 }, { "sku": "A", "cost": "1.5", "account": "y" } ]"#.into(), vec![
            r#""contracts": [ { "id": "c", "account": "x", "terms": [ { "sku": "A", "price": "1.80" } ] } ], "costs": [ { "sku": "A", "cost": 2 }, { "sku": "A", "cost": "1.5", "account": "x" } ]"#.into(),
        ]),
        (LintCode::CurrencyHole, "/price_lists/1",
         lists(LOWEST, &format!(r#"{{ "id": "us", "prices": [ {row_a}, {{ "sku": "B", "price": 3 }} ] }}"#), &format!(r#"{{ "id": "eu", "currency": "EUR", "prices": [ {row_a} ] }}"#)), vec![
            lists(LOWEST, &format!(r#"{{ "id": "us", "prices": [ {row_a} ] }}"#), &format!(r#"{{ "id": "eu", "currency": "EUR", "prices": [ {row_a} ] }}"#)),
            lists(LOWEST, &format!(r#"{{ "id": "us", "prices": [ {row_a}, {{ "sku": "B", "price": 3 }} ] }}"#), &format!(r#"{{ "id": "eu", "for": {{ "regions": [ "DE" ] }}, "currency": "EUR", "prices": [ {row_a} ] }}"#)),
        ]),
        (LintCode::DoubleDiscount, "/promotions/0", promotions(r#"{ "id": "p", "order": 1, "then": { "percent_off": 5 } }"#), vec![
            promotions(r#"{ "id": "p", "order": 1, "then": { "adjust": { "percent": 5 } } }"#),
            promotions(r#"{ "id": "p", "order": 1, "for": { "channels": [ "phone" ] }, "then": { "percent_off": 5 } }"#),
            promotions(r#"{ "id": "p", "order": 1, "on": { "sku": "B" }, "then": { "percent_off": 5 } }"#),
            promotions(r#"{ "id": "p", "order": 1, "stage": "shipping", "then": { "free_shipping": true } }"#),
        ]),
        (LintCode::StackedPromotions, "/promotions/1",
         plain(r#"{ "id": "p", "order": 1, "then": { "percent_off": 5 } }, { "id": "q", "order": 2, "then": { "percent_off": 5 } }"#), vec![
            plain(r#"{ "id": "p", "order": 1, "stop_after": true, "then": { "percent_off": 5 } }, { "id": "q", "order": 2, "then": { "percent_off": 5 } }"#),
            plain(r#"{ "id": "p", "order": 1, "when": { "sku": "A" }, "then": { "percent_off": 5 } }, { "id": "q", "order": 2, "on": { "sku": [ "B", "C" ] }, "then": { "percent_off": 5 } }"#),
            plain(r#"{ "id": "p", "order": 1, "stage": "order", "then": { "percent_off": 5 } }, { "id": "q", "order": 2, "then": { "percent_off": 5 } }"#),
            plain(r#"{ "id": "p", "order": 1, "valid": { "until": "2026-01-01" }, "then": { "percent_off": 5 } }, { "id": "q", "order": 2, "valid": { "from": "2026-01-01" }, "then": { "percent_off": 5 } }"#),
            plain(r#"{ "id": "p", "order": 1, "group": "g", "then": { "percent_off": 5 } }, { "id": "q", "order": 2, "group": "g", "then": { "percent_off": 5 } } ], "promotion_groups": [ { "id": "g", "order": 1, "pick": "best" }"#),
            plain(r#"{ "id": "p", "order": 1, "on": { "category": "bolts" }, "then": { "percent_off": 5 } }, { "id": "q", "order": 2, "on": { "category": "hoses" }, "then": { "percent_off": 5 } } ], "categories": [ { "id": "bolts" }, { "id": "hoses" }"#),
        ]),
        (LintCode::StackedPromotions, "/promotions/1",
         plain(r#"{ "id": "p", "order": 1, "on": { "category": "goods" }, "then": { "percent_off": 5 } }, { "id": "q", "order": 2, "on": { "category": "hoses" }, "then": { "percent_off": 5 } } ], "categories": [ { "id": "goods" }, { "id": "hoses", "parent": "goods" }"#), vec![]),
        (LintCode::NeverHolds, "/promotions/0/when",
         plain(r#"{ "id": "p", "order": 1, "when": { "quantity": { "over": 10, "under": 5 } }, "then": { "percent_off": 5 } }"#), vec![
            plain(r#"{ "id": "p", "order": 1, "when": { "quantity": { "over": 5, "under": 10 } }, "then": { "percent_off": 5 } }"#),
        ]),
        (LintCode::RepeatedCondition, "/floors/0/on",
         r#""floors": [ { "id": "f", "amount": 1, "on_breach": "block", "on": { "sku": [ "A", "A" ] } } ]"#.into(), vec![
            r#""floors": [ { "id": "f", "amount": 1, "on_breach": "block", "on": { "sku": [ "A", "B" ] } } ]"#.into(),
        ]),
        (LintCode::EndedContract, "/contracts/0/valid/until",
         contract(r#"{ "from": "2024-01-01", "until": "2025-01-01" }"#, r#"{ "from": "2025-01-01" }"#), vec![
            contract(r#"{ "from": "2024-01-01", "until": "2025-01-02" }"#, r#"{ "from": "2025-01-01" }"#),
            contract(r#"{ "from": "2024-01-01", "until": "2025-01-01" }"#, r#"{ "until": "2026-01-01" }"#),
            r#""contracts": [ { "id": "c", "account": "x", "valid": { "until": "2025-01-01" }, "terms": [] } ]"#.into(),
        ]),
    ]
}

#[test]
fn each_lint_finds_its_fault_and_nothing_else() {
    for (code, path, document, quiet) in cases() {
        assert_eq!(lint(&document), [(code, path.to_string())], "{document}");
        for document in quiet {
            assert_eq!(lint(&document), [], "{document}");
        }
    }
}

#[test]
fn every_code_has_a_case() {
    let cases = cases();
    for code in LintCode::ALL.iter().filter(|code| **code != LintCode::Incomplete) {
        let in_vectors = crate::plays::lints::codes().any(|known| known == *code);
        assert!(in_vectors || cases.iter().any(|(known, ..)| known == code), "{code}");
    }
}

#[test]
fn sentences_say_what_and_how_to_mend_it() {
    let said = |code: LintCode| {
        let (_, _, document, _) = cases().into_iter().find(|(known, ..)| *known == code).unwrap();
        check(&rulebook(&document)).remove(0).sentence
    };
    assert_eq!(
        said(LintCode::PriorityTie),
        "Lists a and b both have the priority 0 and a price for A; the id decides. Give one of them the greater priority."
    );
    assert_eq!(said(LintCode::BelowCost), "A is sold at 2.00 in list base and costs 2.01 at the least.");
    assert_eq!(
        said(LintCode::UnreachableTier),
        "Nobody can order so much of A that this tier counts: the maximum is 9."
    );
    assert_eq!(
        said(LintCode::CurrencyHole),
        "B has no price in EUR, while the same buyers see one in another currency."
    );
    assert_eq!(
        said(LintCode::DoubleDiscount),
        "Promotion p lowers prices of list gold, which are those of list base less 5 percent already."
    );
    for (_, _, document, _) in cases() {
        let warning = &check(&rulebook(&document))[0];
        assert!(warning.sentence.ends_with('.') && warning.sentence.len() > 15, "{warning}");
    }
}

#[test]
fn a_lint_that_stops_says_so() {
    // 2,100 days of daily prices are more pairs than the limit.
    let day = |day: u32| format!("{:04}-{:02}-{:02}", 2000 + day / 336, 1 + day % 336 / 28, 1 + day % 28);
    let mut rows = String::new();
    for index in 0..2_100 {
        let comma = if index > 0 { "," } else { "" };
        let (from, until) = (day(index), day(index + 1));
        let _ = write!(
            rows,
            r#"{comma}{{ "sku": "A", "price": 2, "valid": {{ "from": "{from}", "until": "{until}" }} }}"#
        );
    }
    let found = check(&rulebook(&format!(r#""price_lists": [ {{ "id": "base", "prices": [ {rows} ] }} ]"#)));
    assert_eq!(found.len(), 1);
    assert_eq!(found[0].code, LintCode::Incomplete);
    assert_eq!(found[0].sentence, "The search for row_tie stopped after 2000000 comparisons.");
}

#[test]
fn many_lists_of_single_accounts_are_cheap() {
    // 3,000 lists for one account each would be 4.5 million pairs; accounts have nothing to do with each other.
    let mut lists = String::from(r#"{ "id": "base", "prices": [ { "sku": "A", "price": 2 } ] }"#);
    for index in 0..3_000 {
        let _ = write!(
            lists,
            r#", {{ "id": "l{index}", "priority": 1, "for": {{ "accounts": [ "a{index}" ] }}, "prices": [ {{ "sku": "A", "price": 1 }} ] }}"#
        );
    }
    assert_eq!(check(&rulebook(&format!(r#"{FIRST}, "price_lists": [ {lists} ]"#))), []);
}
