//! The truth tables of Kleene's strong logic, row by row.

use recoup::condition::{FlagFact, Outcome, Unknown};

use super::support::{Table, dec, outcome, read};

const HOLDS: Outcome = Outcome::Holds;
const FAILS: Outcome = Outcome::Fails;
const UNKNOWN: Outcome = Outcome::Unknown(Unknown::NotKnownHere);

fn table(first: Outcome, second: Outcome) -> Table {
    let mut table = Table::default();
    for (fact, outcome) in [(FlagFact::FirstOrder, first), (FlagFact::Configured, second)] {
        if outcome != UNKNOWN {
            table = table.with_flag(fact, outcome == HOLDS);
        }
    }
    table
}

#[test]
fn all_any_and_not() {
    // first, second, all, any
    let rows = [
        (HOLDS, HOLDS, HOLDS, HOLDS),
        (HOLDS, FAILS, FAILS, HOLDS),
        (HOLDS, UNKNOWN, UNKNOWN, HOLDS),
        (FAILS, HOLDS, FAILS, HOLDS),
        (FAILS, FAILS, FAILS, FAILS),
        (FAILS, UNKNOWN, FAILS, UNKNOWN),
        (UNKNOWN, HOLDS, UNKNOWN, HOLDS),
        (UNKNOWN, FAILS, FAILS, UNKNOWN),
        (UNKNOWN, UNKNOWN, UNKNOWN, UNKNOWN),
    ];
    for (first, second, all, any) in rows {
        let facts = table(first, second);
        let parts = r#"[{ "first_order": true }, { "configured": true }]"#;
        assert_eq!(outcome(&format!(r#"{{ "all": {parts} }}"#), &facts), all, "{first:?} and {second:?}");
        assert_eq!(outcome(r#"{ "first_order": true, "configured": true }"#, &facts), all, "several keys");
        assert_eq!(outcome(&format!(r#"{{ "any": {parts} }}"#), &facts), any, "{first:?} or {second:?}");
        assert_eq!(first.and(second), all);
        assert_eq!(first.or(second), any);
    }
    for (inner, not) in [(HOLDS, FAILS), (FAILS, HOLDS), (UNKNOWN, UNKNOWN)] {
        assert_eq!(outcome(r#"{ "not": { "first_order": true } }"#, &table(inner, UNKNOWN)), not);
    }
}

#[test]
fn the_first_reason_is_told() {
    let facts = Table::default().with_words("color", &["red"]);
    let number = r#"{ "attribute": { "name": "color", "at_least": 1 } }"#;
    let flag = r#"{ "configured": true }"#;
    for combine in ["all", "any"] {
        let told = |a: &str, b: &str| outcome(&format!(r#"{{ "{combine}": [{a}, {b}] }}"#), &facts);
        assert_eq!(told(number, flag), Outcome::Unknown(Unknown::KindDiffers));
        assert_eq!(told(flag, number), Outcome::Unknown(Unknown::NotKnownHere));
    }
}

#[test]
fn nothing_at_all() {
    use recoup::condition::Condition;
    assert_eq!(Condition::All(vec![]).evaluate(&Table::default()), HOLDS);
    assert_eq!(Condition::Any(vec![]).evaluate(&Table::default()), FAILS);
}

#[test]
fn an_explanation_says_what_was_found() {
    use recoup::condition::{IdFact, NumberFact};
    let facts = Table::default().with_ids(IdFact::Category, &["bolts", "fasteners"]).with_number(
        NumberFact::Quantity,
        Some("ea"),
        Ok(dec("40").into()),
    );
    let condition = read(
        r#"{ "any": [ { "category": "fasteners", "quantity": { "at_least": 100, "unit": "ea" } },
                      { "not": { "total": { "under": "1000", "currency": "USD" } } } ] }"#,
    );
    assert_eq!(
        condition.explain(&facts).to_string(),
        "\
unknown, not known here: category is fasteners and quantity is at least 100 ea or not (total (net) is under 1,000.00 USD)
  fails: category is fasteners and quantity is at least 100 ea
    holds: category is fasteners (found bolts, fasteners)
    fails: quantity is at least 100 ea (found 40 ea)
  unknown, not known here: not (total (net) is under 1,000.00 USD)
    unknown, not known here: total (net) is under 1,000.00 USD"
    );
}

#[test]
fn an_explanation_as_json() {
    use recoup::condition::{AmountFact, Basis};
    use recoup::document::Encode as _;
    let facts = Table::default().with_amount(AmountFact::Total, Basis::Gross, "500", "EUR");
    let json = r#"{ "not": { "total": { "over": "25000", "currency": "USD", "basis": "gross" } } }"#;
    assert_eq!(
        read(json).explain(&facts).encode().to_string(),
        concat!(
            r#"{"says":"not (total (gross) is over 25,000.00 USD)","outcome":"unknown","reason":"currency_differs","parts":["#,
            r#"{"says":"total (gross) is over 25,000.00 USD","outcome":"unknown","reason":"currency_differs","#,
            r#""fact":"total","found":"500.00 EUR"}]}"#
        )
    );
}
