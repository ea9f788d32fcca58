//! What is said of a condition without facts.

use recoup::condition::{Fact, FlawKind, IdFact, NumberFact, Range, Scope};

use super::support::{dec, read};

#[test]
fn facts_scope_and_static() {
    let condition =
        read(r#"{ "any": [{ "lines": { "over": 1 } }, { "not": { "group": "gold" } }, { "group": "x" }] }"#);
    assert_eq!(condition.facts_used(), [Fact::Id(IdFact::Group), Fact::Number(NumberFact::Lines)]);
    assert_eq!(condition.scope(), Scope::Cart);
    assert!(condition.allowed(Scope::Line).is_ok());
    assert!(condition.allowed(Scope::Cart).is_ok());
    assert!(condition.allowed(Scope::Buyer).is_err());
    assert!(!condition.is_static());
    assert!(read(r#"{ "group": "gold", "date": { "from": "2026-01-01" }, "weekday": "Mon" }"#).is_static());
}

#[test]
fn the_static_part_is_split_off() {
    let split = |json: &str| {
        let (fixed, rest) = read(json).split_static();
        (fixed.map(|part| part.to_string()), rest.map(|part| part.to_string()))
    };
    let some = |text: &str| Some(text.to_owned());
    assert_eq!(split(r#"{ "group": "gold" }"#), (some("group is gold"), None));
    assert_eq!(split(r#"{ "sku": "A" }"#), (None, some("SKU is A")));
    assert_eq!(split(r#"{ "sku": "A", "group": "gold" }"#), (some("group is gold"), some("SKU is A")));
    assert_eq!(
        split(r#"{ "all": [{ "sku": "A", "group": "gold" }, { "role": "buyer" }, { "sku": "B" }] }"#),
        (some("group is gold and role is buyer"), some("SKU is A and SKU is B"))
    );
    // An alternative can't be split.
    assert_eq!(
        split(r#"{ "any": [{ "sku": "A" }, { "group": "gold" }] }"#),
        (None, some("SKU is A or group is gold"))
    );
}

#[test]
fn flaws() {
    use FlawKind::{NeverHolds, RepeatedPart, RepeatedValue};
    for (json, kinds) in [
        (r#"{ "quantity": { "over": 10, "under": 5 } }"#, vec![NeverHolds]),
        (r#"{ "quantity": { "over": 10, "under": 10 } }"#, vec![NeverHolds]),
        (r#"{ "quantity": { "at_least": 10, "under": 10 } }"#, vec![NeverHolds]),
        (r#"{ "quantity": { "at_least": 10, "at_most": 10 } }"#, vec![]),
        (r#"{ "total": { "over": 10, "under": 5, "currency": "USD" } }"#, vec![NeverHolds]),
        (r#"{ "not": { "attribute": { "name": "l", "over": 10, "under": 5 } } }"#, vec![NeverHolds]),
        (r#"{ "all": [{ "quantity": { "over": 10 } }, { "quantity": { "under": 5 } }] }"#, vec![NeverHolds]),
        (r#"{ "any": [{ "quantity": { "over": 10 } }, { "quantity": { "under": 5 } }] }"#, vec![]),
        // Two units can't be compared here.
        (
            r#"{ "all": [{ "quantity": { "over": 10 } }, { "quantity": { "under": 5, "unit": "case" } }] }"#,
            vec![],
        ),
        (
            r#"{ "all": [{ "total": { "over": 1, "currency": "USD" } }, { "total": { "over": 1, "currency": "EUR" } }] }"#,
            vec![NeverHolds],
        ),
        (
            r#"{ "all": [{ "total": { "over": 9, "currency": "USD" } },
                         { "total": { "under": 5, "currency": "USD", "basis": "goods" } }] }"#,
            vec![],
        ),
        (r#"{ "all": [{ "configured": true }, { "configured": false }] }"#, vec![NeverHolds]),
        (r#"{ "sku": ["A", "B", "A", "A"] }"#, vec![RepeatedValue]),
        (r#"{ "weekday": ["Mon", "Mon"] }"#, vec![RepeatedValue]),
        (r#"{ "attribute": { "name": "c", "is": ["red", "red"] } }"#, vec![RepeatedValue]),
        (r#"{ "any": [{ "sku": "A" }, { "sku": "B" }, { "sku": "A" }] }"#, vec![RepeatedPart]),
        (r#"{ "all": [{ "sku": "A" }, { "sku": "A" }] }"#, vec![RepeatedPart]),
    ] {
        let found: Vec<_> = read(json).flaws().into_iter().map(|flaw| flaw.kind).collect();
        assert_eq!(found, kinds, "{json}");
    }
    let flaws = read(r#"{ "quantity": { "over": 10, "under": 5 } }"#).flaws();
    assert_eq!(flaws[0].says, "\"quantity is over 10 and under 5\" can never hold.");
}

#[test]
fn ranges_intersect() {
    let (five, nine) = (dec("5"), dec("9"));
    assert_eq!(Range::at_least(five).intersect(Range::over(five)), Range::over(five));
    assert_eq!(Range::over(five).intersect(Range::at_least(five)), Range::over(five));
    assert_eq!(Range::at_most(nine).intersect(Range::under(five)), Range::under(five));
    assert_eq!(
        Range::at_least(five).intersect(Range::at_most(nine)),
        Range::at_least(five).and(Range::at_most(nine))
    );
    assert!(Range::is(five).intersect(Range::over(five)).is_empty());
    assert!(!Range::is(five).intersect(Range::at_most(five)).is_empty());
}
