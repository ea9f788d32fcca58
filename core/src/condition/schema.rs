//! The JSON Schema of conditions, from the same tables as their decoder.

use alloc::string::ToString as _;
use alloc::vec::Vec;

use rust_decimal::Decimal;

use super::encode::Key;
use super::{Basis, Condition, Fact, Measure, Period, Scope, Weekday};
use crate::document::{Definitions, Describe, Tree, describe_object};
use crate::id::{Name, UnitId};
use crate::money::Currency;

impl Describe for Condition {
    fn describe(definitions: &mut Definitions) -> Tree {
        describe("Condition", Scope::Line, definitions)
    }
}

/// A condition over the facts of a scope.
pub(super) fn describe(name: &'static str, scope: Scope, definitions: &mut Definitions) -> Tree {
    definitions.refer(name, |definitions| {
        let fields = Key::all(scope)
            .map(|key| {
                let (about, tree) = match key {
                    Key::All => ("Every part holds.", list(describe(name, scope, definitions))),
                    Key::Any => ("At least one part holds.", list(describe(name, scope, definitions))),
                    Key::Not => ("The part fails.", describe(name, scope, definitions)),
                    Key::Fact(fact) => (fact.about(), value(fact, definitions)),
                };
                (key.as_str(), about, false, tree)
            })
            .collect();
        with(describe_object(fields), "minProperties", Tree::Number("1".into()))
    })
}

fn value(fact: Fact, definitions: &mut Definitions) -> Tree {
    match fact {
        Fact::Id(_) => one_or_more::<Name>(definitions),
        Fact::Flag(_) => bool::describe(definitions),
        Fact::Date => Period::describe(definitions),
        Fact::Weekday => one_or_more::<Weekday>(definitions),
        Fact::Attribute => {
            let mut fields = Vec::from([
                ("name", "The name of the attribute.", true, Name::describe(definitions)),
                (
                    "is",
                    "One of these words; not with the other comparators.",
                    false,
                    one_or_more::<Name>(definitions),
                ),
            ]);
            fields.extend(bounds(definitions));
            fields.push(("unit", "The unit of the bounds.", false, UnitId::describe(definitions)));
            describe_object(fields)
        }
        Fact::Score => {
            let mut fields =
                Vec::from([("name", "The name of the score.", true, Name::describe(definitions))]);
            fields.extend(comparators(definitions));
            describe_object(fields)
        }
        Fact::Number(fact) => {
            let mut fields = comparators(definitions);
            let unit = match fact.measure() {
                Measure::Count | Measure::Percent => None,
                Measure::Quantity => Some(false),
                Measure::Physical => Some(true),
            };
            if let Some(required) = unit {
                fields.push(("unit", "The unit of the bounds.", required, UnitId::describe(definitions)));
            }
            describe_object(fields)
        }
        Fact::Amount(_) => {
            let mut fields = comparators(definitions);
            fields.push(("currency", "The currency of the bounds.", true, Currency::describe(definitions)));
            fields.push(("basis", "What the amount includes.", false, Basis::describe(definitions)));
            describe_object(fields)
        }
    }
}

type Field = (&'static str, &'static str, bool, Tree);

fn comparators(definitions: &mut Definitions) -> Vec<Field> {
    let mut fields = Vec::from(bounds(definitions));
    fields.push((
        "is",
        "This number; not with the other comparators.",
        false,
        Decimal::describe(definitions),
    ));
    fields
}

fn bounds(definitions: &mut Definitions) -> [Field; 4] {
    let number = Decimal::describe(definitions);
    [
        ("at_least", "This number or more.", false, number.clone()),
        ("over", "More than this number.", false, number.clone()),
        ("at_most", "This number or less.", false, number.clone()),
        ("under", "Less than this number.", false, number),
    ]
}

fn list(item: Tree) -> Tree {
    let fields = [
        ("type".to_string(), Tree::Text("array".into())),
        ("items".to_string(), item),
        ("minItems".to_string(), Tree::Number("1".into())),
    ];
    Tree::Object(fields.into())
}

fn one_or_more<T: Describe>(definitions: &mut Definitions) -> Tree {
    let one = T::describe(definitions);
    Tree::Object(Vec::from([("anyOf".to_string(), Tree::List(Vec::from([one.clone(), list(one)])))]))
}

fn with(tree: Tree, name: &str, value: Tree) -> Tree {
    let Tree::Object(mut fields) = tree else { return tree };
    fields.push((name.to_string(), value));
    Tree::Object(fields)
}
