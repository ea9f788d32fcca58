//! The JSON Schema of conditions, from the same tables as their decoder.

use alloc::string::ToString as _;
use alloc::vec::Vec;

use rust_decimal::Decimal;

use super::encode::Key;
use super::{Basis, Condition, Fact, Measure, Period, Scope, Weekday};
use crate::document::{
    Definitions, Describe, Field, Tree, describe_any, describe_object, describe_some, optional, required,
};
use crate::id::{Name, UnitId};
use crate::money::Currency;

impl Describe for Condition {
    fn describe(definitions: &mut Definitions) -> Tree {
        describe("Condition", Scope::Line, definitions)
    }
}

/// A condition over the facts of a scope.
pub(super) fn describe(name: &'static str, scope: Scope, definitions: &mut Definitions) -> Tree {
    definitions.refer(name, module_path!(), |definitions| {
        let fields = Key::all(scope).map(|key| {
            let (about, tree) = match key {
                Key::All => ("Every part holds.", describe_some(describe(name, scope, definitions))),
                Key::Any => ("At least one part holds.", describe_some(describe(name, scope, definitions))),
                Key::Not => ("The part fails.", describe(name, scope, definitions)),
                Key::Fact(fact) => (fact.about(), value(fact, definitions)),
            };
            optional(key.as_str(), about, tree)
        });
        let about = "A condition: several fields mean all of them.";
        with(describe_object(about, fields.collect::<Vec<_>>()), "minProperties", Tree::Number("1".into()))
    })
}

fn value(fact: Fact, definitions: &mut Definitions) -> Tree {
    match fact {
        Fact::Id(_) => one_or_more::<Name>(definitions),
        Fact::Flag(_) => bool::describe(definitions),
        Fact::Date => Period::describe(definitions),
        Fact::Weekday => one_or_more::<Weekday>(definitions),
        Fact::Attribute => definitions.refer("AttributeTest", module_path!(), |definitions| {
            let about = "One of these words; not with the other comparators.";
            let mut fields = Vec::from([
                required("name", "The name of the attribute.", Name::describe(definitions)),
                optional("is", about, one_or_more::<Name>(definitions)),
            ]);
            fields.extend(bounds(definitions));
            fields.push(optional("unit", "The unit of the bounds.", UnitId::describe(definitions)));
            describe_object("What an attribute has to be.", fields)
        }),
        Fact::Score => definitions.refer("ScoreTest", module_path!(), |definitions| {
            let name = required("name", "The name of the score.", Name::describe(definitions));
            let fields = core::iter::once(name).chain(comparators(definitions));
            describe_object("What a score has to be.", fields)
        }),
        Fact::Number(fact) => {
            let (name, required) = match fact.measure() {
                Measure::Count | Measure::Percent => ("NumberTest", None),
                Measure::Quantity => ("QuantityTest", Some(false)),
                Measure::Physical => ("MeasureTest", Some(true)),
            };
            definitions.refer(name, module_path!(), |definitions| {
                let mut fields = comparators(definitions);
                fields.extend(required.map(|required| Field {
                    name: "unit",
                    about: "The unit of the bounds.",
                    required,
                    tree: UnitId::describe(definitions),
                }));
                describe_object("What a number has to be.", fields)
            })
        }
        Fact::Amount(_) => definitions.refer("AmountTest", module_path!(), |definitions| {
            let mut fields = comparators(definitions);
            fields.push(required("currency", "The currency of the bounds.", Currency::describe(definitions)));
            fields.push(optional("basis", "What the amount includes.", Basis::describe(definitions)));
            describe_object("What an amount has to be.", fields)
        }),
    }
}

fn comparators(definitions: &mut Definitions) -> Vec<Field> {
    let mut fields = Vec::from(bounds(definitions));
    let about = "This number; not with the other comparators.";
    fields.push(optional("is", about, Decimal::describe(definitions)));
    fields
}

fn bounds(definitions: &mut Definitions) -> [Field; 4] {
    [
        ("at_least", "This number or more."),
        ("over", "More than this number."),
        ("at_most", "This number or less."),
        ("under", "Less than this number."),
    ]
    .map(|(name, about)| optional(name, about, Decimal::describe(definitions)))
}

fn one_or_more<T: Describe>(definitions: &mut Definitions) -> Tree {
    let one = T::describe(definitions);
    describe_any([one.clone(), describe_some(one)])
}

fn with(tree: Tree, name: &str, value: Tree) -> Tree {
    let Tree::Object(mut fields) = tree else { return tree };
    fields.push((name.to_string(), value));
    Tree::Object(fields)
}
