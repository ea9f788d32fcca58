//! What must be so for any condition and any facts.

use std::collections::BTreeMap;

use proptest::collection::{btree_map, vec};
use proptest::option;
use proptest::prelude::*;
use proptest::sample::select;
use recoup::condition::{
    AmountFact, AttributeTest, Basis, Condition, Explanation, FlagFact, IdFact, Known, Measure, Moment,
    NumberFact, Outcome, Period, Quotient, Range, Unknown, Weekday, When,
};
use recoup::document::{Encode as _, Tree};
use recoup::id::{Name, UnitId};
use recoup::money::{Currency, Money};
use rust_decimal::Decimal;

use super::support::{Table, Value};

const IDS: &[&str] = &["a", "b", "US", "US-WA", "two words", "ü", "\"q\"", "and"];
const UNITS: &[&str] = &["ea", "kg", "case of 12"];

fn name() -> impl Strategy<Value = Name> {
    select(IDS).prop_map(|id| Name::new(id).unwrap())
}

fn unit() -> impl Strategy<Value = UnitId> {
    select(UNITS).prop_map(|id| UnitId::new(id).unwrap())
}

fn number() -> impl Strategy<Value = Decimal> {
    prop_oneof![
        (-20_i64..20).prop_map(Decimal::from),
        (any::<i64>(), 0_u32..10).prop_map(|(digits, scale)| Decimal::new(digits, scale)),
    ]
}

fn range() -> impl Strategy<Value = Range> {
    let lower = || {
        (any::<bool>(), number()).prop_map(|(with, n)| if with { Range::at_least(n) } else { Range::over(n) })
    };
    let upper = || {
        (any::<bool>(), number()).prop_map(|(with, n)| if with { Range::at_most(n) } else { Range::under(n) })
    };
    prop_oneof![
        lower(),
        upper(),
        (lower(), upper()).prop_map(|(l, u)| l.and(u)),
        number().prop_map(Range::is)
    ]
}

fn currency() -> impl Strategy<Value = Currency> {
    select(&["USD", "EUR", "JPY", "KWD"][..]).prop_map(|code| Currency::new(code).unwrap())
}

fn instant() -> impl Strategy<Value = chrono::DateTime<chrono::Utc>> {
    (0_i64..4_000_000_000, 0_u32..1_000_000_000)
        .prop_map(|(seconds, nanos)| chrono::DateTime::from_timestamp(seconds, nanos).unwrap())
}

fn when() -> impl Strategy<Value = When> {
    prop_oneof![
        instant().prop_map(When::Instant),
        instant().prop_map(|instant| When::Date(instant.date_naive()))
    ]
}

fn period() -> impl Strategy<Value = Period> {
    (option::of(when()), option::of(when())).prop_filter_map(
        "says something and is not empty",
        |(from, until)| {
            let fits = match (from, until) {
                (None, None) => false,
                (Some(When::Date(from)), Some(When::Date(until))) => from < until,
                (Some(When::Instant(from)), Some(When::Instant(until))) => from < until,
                _ => true,
            };
            fits.then_some(Period { from, until })
        },
    )
}

fn comparison_of_number() -> impl Strategy<Value = Condition> {
    (select(NumberFact::ALL), range(), unit(), any::<bool>()).prop_map(|(fact, range, unit, with)| {
        let unit = match fact.measure() {
            Measure::Count | Measure::Percent => None,
            Measure::Quantity => with.then_some(unit),
            Measure::Physical => Some(unit),
        };
        Condition::Number { fact, range, unit }
    })
}

fn comparison() -> impl Strategy<Value = Condition> {
    let test = prop_oneof![
        vec(name(), 1..4).prop_map(AttributeTest::Words),
        (range(), option::of(unit())).prop_map(|(range, unit)| AttributeTest::Number { range, unit }),
    ];
    prop_oneof![
        (select(IdFact::ALL), vec(name(), 1..4)).prop_map(|(fact, any_of)| Condition::Ids { fact, any_of }),
        (name(), test).prop_map(|(name, test)| Condition::Attribute { name, test }),
        (select(FlagFact::ALL), any::<bool>()).prop_map(|(fact, is)| Condition::Flag { fact, is }),
        comparison_of_number(),
        (select(AmountFact::ALL), range(), currency(), select(Basis::ALL))
            .prop_map(|(fact, range, currency, basis)| Condition::Amount { fact, range, currency, basis }),
        period().prop_map(Condition::Date),
        vec(select(Weekday::ALL), 1..4).prop_map(Condition::Weekday),
    ]
}

fn condition() -> impl Strategy<Value = Condition> {
    comparison().prop_recursive(4, 32, 4, |part| {
        prop_oneof![
            vec(part.clone(), 1..4).prop_map(Condition::All),
            vec(part.clone(), 1..4).prop_map(Condition::Any),
            part.prop_map(|part| Condition::Not(Box::new(part))),
        ]
    })
}

fn known_number() -> impl Strategy<Value = Known<Quotient>> {
    prop_oneof![
        4 => (number(), -12_i64..12).prop_map(|(dividend, divisor)| Quotient::new(dividend, divisor.into())),
        1 => Just(Err(Unknown::UnitDiffers)),
    ]
}

fn value() -> impl Strategy<Value = Value> {
    prop_oneof![
        select(IDS).prop_map(|word| Value::Word(word.into())),
        (number(), option::of(unit())).prop_map(|(number, unit)| Value::Number(number.into(), unit)),
    ]
}

fn table() -> impl Strategy<Value = Table> {
    let text = |words: &'static [&'static str]| select(words).prop_map(str::to_owned);
    let ids = btree_map(select(IdFact::ALL), vec(text(IDS), 0..3), 0..16);
    let attributes = btree_map(text(IDS), vec(value(), 0..3), 0..8);
    let flags = btree_map(select(FlagFact::ALL), any::<bool>(), 0..4);
    let numbers = btree_map((select(NumberFact::ALL), option::of(text(UNITS))), known_number(), 0..24);
    let money = (number(), currency()).prop_map(|(amount, currency)| Money { amount, currency });
    let amounts = btree_map((select(AmountFact::ALL), select(Basis::ALL)), money, 0..6);
    let moment = option::of((instant(), -12_i64..14).prop_map(|(instant, offset)| Moment {
        instant,
        local: instant.naive_utc() + chrono::TimeDelta::hours(offset),
    }));
    (ids, attributes, flags, numbers, amounts, moment).prop_map(
        |(ids, attributes, flags, numbers, amounts, moment): (BTreeMap<_, _>, _, _, _, _, _)| Table {
            ids,
            attributes,
            flags,
            numbers,
            amounts,
            moment,
        },
    )
}

/// Kleene's logic as numbers: fails 0, unknown 1, holds 2; "and" is the least, "or" the greatest.
fn degree(outcome: Outcome) -> u8 {
    match outcome {
        Outcome::Fails => 0,
        Outcome::Unknown(_) => 1,
        Outcome::Holds => 2,
    }
}

fn model(condition: &Condition, facts: &Table) -> u8 {
    match condition {
        Condition::All(parts) => parts.iter().map(|part| model(part, facts)).min().unwrap_or(2),
        Condition::Any(parts) => parts.iter().map(|part| model(part, facts)).max().unwrap_or(0),
        Condition::Not(part) => 2 - model(part, facts),
        leaf => degree(leaf.evaluate(facts)),
    }
}

fn agrees(explanation: &Explanation, condition: &Condition, facts: &Table) {
    assert_eq!(explanation.outcome, condition.evaluate(facts));
    assert_eq!(explanation.says, condition.to_string());
    let parts: Vec<&Condition> = match condition {
        Condition::All(parts) | Condition::Any(parts) => parts.iter().collect(),
        Condition::Not(part) => vec![part],
        _ => vec![],
    };
    assert_eq!(explanation.parts.len(), parts.len());
    explanation.parts.iter().zip(parts).for_each(|(told, part)| agrees(told, part, facts));
}

/// Every object with its fields the other way round.
fn turned(tree: Tree) -> Tree {
    match tree {
        Tree::Object(fields) => {
            Tree::Object(fields.into_iter().rev().map(|(name, value)| (name, turned(value))).collect())
        }
        Tree::List(items) => Tree::List(items.into_iter().map(turned).collect()),
        other => other,
    }
}

fn nots(parts: &[Condition]) -> Vec<Condition> {
    parts.iter().cloned().map(|part| Condition::Not(Box::new(part))).collect()
}

proptest! {
    #[test]
    fn what_is_written_reads_back(condition in condition()) {
        let json = condition.encode().to_string();
        let back: Condition = recoup::document::read(json.as_bytes()).unwrap();
        prop_assert_eq!(&back, &condition, "{}", json);
        prop_assert_eq!(back.encode().to_string(), json);
    }

    #[test]
    fn the_order_of_fields_changes_nothing(condition in condition()) {
        let back: Condition = recoup::document::read_tree(&turned(condition.encode())).unwrap();
        prop_assert_eq!(back, condition);
    }

    #[test]
    fn outcomes_are_those_of_the_model(condition in condition(), facts in table()) {
        prop_assert_eq!(degree(condition.evaluate(&facts)), model(&condition, &facts));
    }

    #[test]
    fn explanations_agree_with_the_outcome(condition in condition(), facts in table()) {
        agrees(&condition.explain(&facts), &condition, &facts);
    }

    #[test]
    fn de_morgan(parts in vec(condition(), 1..4), facts in table()) {
        let not = |condition| Condition::Not(Box::new(condition));
        prop_assert_eq!(
            not(Condition::All(parts.clone())).evaluate(&facts),
            Condition::Any(nots(&parts)).evaluate(&facts)
        );
        prop_assert_eq!(
            not(Condition::Any(parts.clone())).evaluate(&facts),
            Condition::All(nots(&parts)).evaluate(&facts)
        );
    }

    /// Learning a fact never turns holds into fails or back: Kleene's logic is monotone in what is known.
    #[test]
    fn learning_more_keeps_what_was_decided(
        condition in condition(), facts in table(), fact in select(FlagFact::ALL), is in any::<bool>()
    ) {
        let mut less = facts.clone();
        less.flags.remove(&fact);
        let before = condition.evaluate(&less);
        let after = condition.evaluate(&less.with_flag(fact, is));
        prop_assert!(degree(before) == 1 || before == after);
    }

    #[test]
    fn the_split_keeps_the_outcome(condition in condition(), facts in table()) {
        let whole = condition.evaluate(&facts);
        let (fixed, rest) = condition.split_static();
        prop_assert!(fixed.as_ref().is_none_or(Condition::is_static));
        let part = |part: Option<Condition>| part.map_or(Outcome::Holds, |part| part.evaluate(&facts));
        // Of several reasons another may come first.
        prop_assert_eq!(degree(part(fixed).and(part(rest))), degree(whole));
    }

    #[test]
    fn an_empty_range_contains_nothing(range in range(), number in number(), divisor in 1_i64..12) {
        let quotient = Quotient::new(number, divisor.into()).unwrap();
        prop_assert!(!(range.is_empty() && range.contains(quotient) == Ok(true)));
    }

    #[test]
    fn an_intersection_is_in_both(one in range(), other in range(), number in number()) {
        let within = |range: Range| range.contains(number.into()).unwrap();
        prop_assert_eq!(within(one.intersect(other)), within(one) && within(other));
    }

    /// Cross-multiplied integers, small enough not to overflow, decide like the quotient.
    #[test]
    fn quotients_compare_exactly(a in -1000_i64..1000, b in 1_i64..1000, c in -1000_i64..1000, scale in 0_u32..4) {
        let quotient = Quotient::new(a.into(), b.into()).unwrap();
        let expected = (i128::from(a) * 10_i128.pow(scale)).cmp(&(i128::from(c) * i128::from(b)));
        prop_assert_eq!(quotient.compare(Decimal::new(c, scale)), Ok(expected));
    }
}
