//! Every fact, and every comparator at its boundary.

use recoup::condition::{
    AmountFact, Basis, Fact, FlagFact, IdFact, Measure, NumberFact, Outcome, Quotient, Scope, Unknown,
};

use super::support::{Table, dec, outcome};

const HOLDS: Outcome = Outcome::Holds;
const FAILS: Outcome = Outcome::Fails;

fn unknown(why: Unknown) -> Outcome {
    Outcome::Unknown(why)
}

/// Words and scopes are part of the document format: this list changes only when a fact is added.
#[test]
fn the_words_of_the_language() {
    let words = [
        ("sku", "line"),
        ("product", "line"),
        ("category", "line"),
        ("product_group", "line"),
        ("tax_category", "line"),
        ("account", "buyer"),
        ("org_unit", "buyer"),
        ("contact", "buyer"),
        ("group", "buyer"),
        ("segment", "buyer"),
        ("channel", "buyer"),
        ("region", "buyer"),
        ("seller", "buyer"),
        ("role", "buyer"),
        ("journey_stage", "buyer"),
        ("code", "cart"),
        ("cost_centre", "cart"),
        ("supplier", "cart"),
        ("cart_category", "cart"),
        ("journey_kind", "cart"),
        ("reason", "cart"),
        ("signal", "cart"),
        ("referrer", "cart"),
        ("contract_status", "cart"),
        ("owner", "cart"),
        ("attribute", "line"),
        ("score", "cart"),
        ("first_order", "buyer"),
        ("contract_price", "line"),
        ("off_contract", "line"),
        ("configured", "line"),
        ("over_buyer_limit", "cart"),
        ("budget_exceeded", "cart"),
        ("new_ship_to", "cart"),
        ("below_floor", "cart"),
        ("returning", "cart"),
        ("quantity", "line"),
        ("cart_quantity", "cart"),
        ("lines", "cart"),
        ("skus", "cart"),
        ("weight", "cart"),
        ("discount", "cart"),
        ("margin", "cart"),
        ("visits", "cart"),
        ("minutes_on_site", "cart"),
        ("orders", "cart"),
        ("days_since_order", "cart"),
        ("generation", "cart"),
        ("amount", "line"),
        ("total", "cart"),
        ("charges", "cart"),
        ("order_total", "cart"),
        ("value", "cart"),
        ("lifetime_value", "cart"),
        ("date", "buyer"),
        ("weekday", "buyer"),
    ];
    let found: Vec<_> = Fact::all().map(|fact| (fact.as_str(), fact.scope().as_str())).collect();
    assert_eq!(found, words);
    assert!(Fact::all().is_sorted(), "the order of documents is the order of the type");
    assert!(Fact::all().all(|fact| fact.about().ends_with('.')));
    assert_eq!(Scope::Line.facts().count(), words.len());
}

#[test]
fn ids() {
    for &fact in IdFact::ALL {
        let one = format!(r#"{{ "{}": "x" }}"#, fact.as_str());
        let list = format!(r#"{{ "{}": ["w", "x"] }}"#, fact.as_str());
        let with = |ids: &[&str]| Table::default().with_ids(fact, ids);
        for json in [&one, &list] {
            assert_eq!(outcome(json, &with(&["x"])), HOLDS, "{json}");
            assert_eq!(outcome(json, &with(&["a", "x", "b"])), HOLDS, "{json}: one of several");
            assert_eq!(outcome(json, &with(&["y"])), FAILS, "{json}");
            assert_eq!(outcome(json, &with(&["xy"])), FAILS, "{json}: not by its beginning");
            assert_eq!(outcome(json, &with(&["X"])), FAILS, "{json}: capitals count");
            assert_eq!(outcome(json, &with(&[])), FAILS, "{json}: known to have none");
            assert_eq!(outcome(json, &Table::default()), unknown(Unknown::NotKnownHere), "{json}");
        }
        let parts = outcome(&one, &with(&["x-1"]));
        assert_eq!(parts, if fact == IdFact::Region { HOLDS } else { FAILS }, "{one}");
    }
}

#[test]
fn regions_take_in_their_parts() {
    for (asked, found, holds) in [
        ("US", "US", true),
        ("US", "US-WA", true),
        ("US-WA", "US-WA", true),
        ("US-WA", "US", false),
        ("US-W", "US-WA", false),
        ("U", "US", false),
        ("US", "USA", false),
        ("GB", "GB-ENG-LND", true),
        ("GB-ENG", "GB-ENG-LND", true),
    ] {
        let facts = Table::default().with_ids(IdFact::Region, &[found]);
        assert_eq!(
            outcome(&format!(r#"{{ "region": "{asked}" }}"#), &facts),
            holds.into(),
            "{asked} {found}"
        );
    }
}

#[test]
fn flags() {
    for &fact in FlagFact::ALL {
        for asked in [true, false] {
            let json = format!(r#"{{ "{}": {asked} }}"#, fact.as_str());
            for found in [true, false] {
                assert_eq!(outcome(&json, &Table::default().with_flag(fact, found)), (asked == found).into());
            }
            assert_eq!(outcome(&json, &Table::default()), unknown(Unknown::NotKnownHere));
        }
    }
}

/// Comparators, and whether 9.99, 10 and 10.01 are within.
const COMPARATORS: [(&str, [bool; 3]); 10] = [
    (r#""at_least": "10""#, [false, true, true]),
    (r#""at_least": 10"#, [false, true, true]),
    (r#""over": "10""#, [false, false, true]),
    (r#""at_most": "10""#, [true, true, false]),
    (r#""under": "10""#, [true, false, false]),
    (r#""is": "10.00""#, [false, true, false]),
    (r#""at_least": "9.99", "at_most": "10""#, [true, true, false]),
    (r#""at_least": "9.99", "under": "10""#, [true, false, false]),
    (r#""over": "9.99", "at_most": "10.01""#, [false, true, true]),
    (r#""over": "10", "under": "10.01""#, [false, false, false]),
];
const NUMBERS: [&str; 3] = ["9.99", "10", "10.01"];

#[test]
fn numbers() {
    for &fact in NumberFact::ALL {
        let units: &[Option<&str>] = match fact.measure() {
            Measure::Count | Measure::Percent => &[None],
            Measure::Quantity => &[None, Some("ea")],
            Measure::Physical => &[Some("kg")],
        };
        for &unit in units {
            let written = unit.map(|unit| format!(r#", "unit": "{unit}""#)).unwrap_or_default();
            for (comparator, within) in COMPARATORS {
                let json = format!(r#"{{ "{}": {{ {comparator}{written} }} }}"#, fact.as_str());
                for (number, within) in NUMBERS.into_iter().zip(within) {
                    let facts = Table::default().with_number(fact, unit, Ok(dec(number).into()));
                    assert_eq!(outcome(&json, &facts), within.into(), "{json} {number}");
                }
                assert_eq!(outcome(&json, &Table::default()), unknown(Unknown::NotKnownHere), "{json}");
                let facts = Table::default().with_number(fact, unit, Err(Unknown::UnitDiffers));
                assert_eq!(outcome(&json, &facts), unknown(Unknown::UnitDiffers), "{json}");
            }
        }
    }
}

#[test]
fn amounts() {
    for &fact in AmountFact::ALL {
        for &basis in Basis::ALL {
            for (comparator, within) in COMPARATORS {
                let json = format!(
                    r#"{{ "{}": {{ {comparator}, "currency": "USD", "basis": "{basis}" }} }}"#,
                    fact.as_str()
                );
                for (number, within) in NUMBERS.into_iter().zip(within) {
                    let facts = Table::default().with_amount(fact, basis, number, "USD");
                    assert_eq!(outcome(&json, &facts), within.into(), "{json} {number}");
                    let facts = Table::default().with_amount(fact, basis, number, "EUR");
                    assert_eq!(outcome(&json, &facts), unknown(Unknown::CurrencyDiffers), "{json} {number}");
                }
                assert_eq!(outcome(&json, &Table::default()), unknown(Unknown::NotKnownHere), "{json}");
            }
        }
        // Net when nothing is said.
        let json = format!(r#"{{ "{}": {{ "at_least": 10, "currency": "USD" }} }}"#, fact.as_str());
        assert_eq!(outcome(&json, &Table::default().with_amount(fact, Basis::Net, "10", "USD")), HOLDS);
        let gross = Table::default().with_amount(fact, Basis::Gross, "10", "USD");
        assert_eq!(outcome(&json, &gross), unknown(Unknown::NotKnownHere));
    }
}

#[test]
fn quotients_are_not_rounded() {
    let cases = |pieces: i64| Quotient::new(pieces.into(), 12.into());
    let json = r#"{ "quantity": { "at_least": 7, "unit": "case" } }"#;
    for (pieces, holds) in [(83, false), (84, true), (85, true)] {
        let facts = Table::default().with_number(NumberFact::Quantity, Some("case"), cases(pieces));
        assert_eq!(outcome(json, &facts), holds.into(), "{pieces}");
    }
    // A third is over 33.33 % and under 33.34 %, and is not 33.3333 %.
    let third = Quotient::percent(1.into(), 3.into());
    let facts = Table::default().with_number(NumberFact::Margin, None, third);
    assert_eq!(outcome(r#"{ "margin": { "over": "33.33", "under": "33.34" } }"#, &facts), HOLDS);
    assert_eq!(outcome(r#"{ "margin": { "is": "33.3333333333333333333333333" } }"#, &facts), FAILS);
    assert_eq!(third.unwrap().to_string(), "about 33.3333");
    assert_eq!(Quotient::percent(1.into(), 8.into()).unwrap().to_string(), "12.5");
    // The margin of something free does not exist; signs cancel.
    assert_eq!(Quotient::percent(1.into(), 0.into()), Err(Unknown::Undefined));
    assert_eq!(Quotient::new((-1).into(), (-4).into()).unwrap().to_string(), "0.25");
    assert_eq!(Quotient::new(1.into(), (-4).into()).unwrap().to_string(), "-0.25");
    assert_eq!(Quotient::new(0.into(), (-4).into()).unwrap().to_string(), "0");
}

#[test]
fn numbers_too_large_to_compare() {
    let facts = Table::default().with_number(
        NumberFact::Quantity,
        None,
        Quotient::new(1.into(), dec("79228162514264337593543950335")),
    );
    let json = r#"{ "quantity": { "over": "79228162514264337593543950335" } }"#;
    assert_eq!(outcome(json, &facts), unknown(Unknown::OutOfRange));
}

#[test]
fn attributes() {
    let red = r#"{ "attribute": { "name": "color", "is": "red" } }"#;
    let warm = r#"{ "attribute": { "name": "color", "is": ["red", "orange"] } }"#;
    let with = |words: &[&str]| Table::default().with_words("color", words);
    assert_eq!(outcome(red, &with(&["red"])), HOLDS);
    assert_eq!(outcome(red, &with(&["blue", "red"])), HOLDS);
    assert_eq!(outcome(red, &with(&["orange"])), FAILS);
    assert_eq!(outcome(warm, &with(&["orange"])), HOLDS);
    assert_eq!(outcome(red, &with(&[])), FAILS, "known to have no colour");
    assert_eq!(outcome(red, &Table::default()), unknown(Unknown::NotKnownHere));
    assert_eq!(
        outcome(red, &Table::default().with_measure("color", "5", None)),
        unknown(Unknown::KindDiffers)
    );

    let long = r#"{ "attribute": { "name": "length", "at_least": "10", "unit": "mm" } }"#;
    let bare = r#"{ "attribute": { "name": "length", "at_least": "10" } }"#;
    let length = |number, unit| Table::default().with_measure("length", number, unit);
    assert_eq!(outcome(long, &length("10", Some("mm"))), HOLDS);
    assert_eq!(outcome(long, &length("9.999", Some("mm"))), FAILS);
    assert_eq!(outcome(long, &length("10", Some("cm"))), unknown(Unknown::UnitDiffers));
    assert_eq!(outcome(long, &length("10", None)), unknown(Unknown::UnitDiffers));
    assert_eq!(outcome(bare, &length("10", None)), HOLDS);
    assert_eq!(outcome(bare, &length("10", Some("mm"))), unknown(Unknown::UnitDiffers));
    assert_eq!(outcome(bare, &Table::default().with_words("length", &["10"])), unknown(Unknown::KindDiffers));
}

#[test]
fn dates_are_half_open_and_local() {
    let november = r#"{ "date": { "from": "2026-11-01", "until": "2026-12-01" } }"#;
    for (instant, offset, holds) in [
        // New York, UTC-4 before the 1st of November 2026, 6:00 UTC; UTC-5 after.
        ("2026-11-01T03:59:59Z", -4, false),
        ("2026-11-01T04:00:00Z", -4, true),
        ("2026-12-01T04:59:59Z", -5, true),
        ("2026-12-01T05:00:00Z", -5, false),
        // Tokyo has the date earlier.
        ("2026-10-31T15:00:00Z", 9, true),
        ("2026-11-30T15:00:00Z", 9, false),
    ] {
        assert_eq!(
            outcome(november, &Table::default().at(instant, offset)),
            holds.into(),
            "{instant} {offset}"
        );
    }
    let from = r#"{ "date": { "from": "2026-11-22T09:00:00-05:00" } }"#;
    assert_eq!(outcome(from, &Table::default().at("2026-11-22T13:59:59Z", 9)), FAILS);
    assert_eq!(outcome(from, &Table::default().at("2026-11-22T14:00:00Z", 9)), HOLDS);
    let until = r#"{ "date": { "until": "2026-11-22T14:00:00Z" } }"#;
    assert_eq!(outcome(until, &Table::default().at("2026-11-22T13:59:59Z", 0)), HOLDS);
    assert_eq!(outcome(until, &Table::default().at("2026-11-22T14:00:00Z", 0)), FAILS);
    assert_eq!(outcome(until, &Table::default()), unknown(Unknown::NotKnownHere));
}

#[test]
fn weekdays_are_local() {
    // The 22nd of November 2026 is a Sunday.
    for (number, day) in ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"].into_iter().enumerate() {
        let facts = Table::default().at(&format!("2026-11-{}T12:00:00Z", 22 + number), 0);
        assert_eq!(outcome(&format!(r#"{{ "weekday": "{day}" }}"#), &facts), HOLDS);
        let others: Vec<_> = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"]
            .into_iter()
            .filter(|other| *other != day)
            .collect();
        assert_eq!(outcome(&format!(r#"{{ "weekday": {others:?} }}"#), &facts), FAILS);
    }
    let late = Table::default().at("2026-11-22T23:30:00Z", 1);
    assert_eq!(outcome(r#"{ "weekday": "Mon" }"#, &late), HOLDS);
    assert_eq!(outcome(r#"{ "weekday": ["Mon"] }"#, &Table::default()), unknown(Unknown::NotKnownHere));
}
