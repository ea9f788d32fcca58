//! `engine`: the catalogue, and what units get of experiments.

use recoup::catalog::{Configuration, Product, ProductRecord, Violation, ViolationKind};
use recoup::document::{Encode as _, Faults, Tree};
use recoup::error::{Code, Error};
use recoup::id::{AccountId, ExperimentId, Sku, UnitId};
use rust_decimal::Decimal;

use super::{digits, given, given_or_null, object, tree};
use crate::argument::Arguments;
use crate::handle::Kind;
use crate::operation::{Answer, Class, Gives, Operation, optional, required, value, value_or_null};
use crate::shape::Untyped;

const CLASS: Class = Class::Of(Kind::Engine);

pub(super) const OPERATIONS: &[Operation] = &[
    Operation {
        class: CLASS,
        name: "product",
        about: "The product of a SKU, or nothing.",
        on: &[Kind::Engine],
        takes: &[required::<Sku>("sku", "The SKU.")],
        gives: value_or_null::<ProductRecord>(),
        run: |call| {
            let sku: Sku = call.required("sku")?;
            given_or_null(call.engine(0)?.catalogue().get(&sku).map(|product| product.record()))
        },
    },
    Operation {
        class: CLASS,
        name: "find_item",
        about: "The product that a number names: a SKU, the number that a customer uses, a GTIN or a maker's number. `unknown_sku`, or \
                `ambiguous_item` where it names several.",
        on: &[Kind::Engine],
        takes: &[
            required::<String>("number", "The number as it was typed or scanned."),
            optional::<AccountId>("account", "Whose own numbers count."),
        ],
        gives: value::<ProductRecord>(),
        run: |call| {
            let (number, account): (String, Option<AccountId>) = (call.required("number")?, call.optional("account")?);
            given(call.engine(0)?.catalogue().find(&number, account.as_ref())?.record())
        },
    },
    Operation {
        class: CLASS,
        name: "convert",
        about: "A quantity of a product in another of its units, exactly or not at all (`precision_loss`).",
        on: &[Kind::Engine],
        takes: &[
            required::<Sku>("sku", "The product."),
            required::<Decimal>("quantity", "How much."),
            required::<UnitId>("from_unit", "The unit that it is in."),
            required::<UnitId>("to_unit", "The unit wanted."),
        ],
        gives: value::<Decimal>(),
        run: |call| {
            let (from, to): (UnitId, UnitId) = (call.required("from_unit")?, call.required("to_unit")?);
            let product = product(call)?;
            given(&product.units().convert(call.required("quantity")?, &from, &to)?)
        },
    },
    Operation {
        class: CLASS,
        name: "configure",
        about: "What is wrong with a configuration, and which single changes would mend it.",
        on: &[Kind::Engine],
        takes: &[required::<Sku>("sku", "The product."), required::<Configuration>("choices", "The choice of each option.")],
        gives: value::<Untyped>(),
        run: configure,
    },
    Operation {
        class: CLASS,
        name: "require_configuration",
        about: "Refuses a configuration that breaks a constraint of the product: `invalid_configuration`.",
        on: &[Kind::Engine],
        takes: &[required::<Sku>("sku", "The product."), required::<Configuration>("choices", "The choice of each option.")],
        gives: Gives::Nothing,
        run: |call| {
            let choices: Configuration = call.required("choices")?;
            let product = product(call)?;
            match Product::configurator(product) {
                Some(configurator) => configurator.require(&choices)?,
                None => {
                    if let Some((option, _)) = choices.iter().next() {
                        let detail = format!("There is no option {option}.");
                        return Err(Error::new(Code::InvalidConfiguration).detail(detail).with("option", option).into());
                    }
                }
            }
            Ok(Answer::Text(String::new()))
        },
    },
    Operation {
        class: CLASS,
        name: "give",
        about: "What a unit gets of an experiment: the arm, whether it is held out, the arms that it could have got, and the share of units \
                that get the same. The same unit always gets the same.",
        on: &[Kind::Engine],
        takes: &[
            required::<ExperimentId>("experiment", "The experiment."),
            required::<String>("unit", "The id of the account or contact, as the experiment says."),
        ],
        gives: value::<Untyped>(),
        run: |call| {
            let (id, unit): (ExperimentId, String) = (call.required("experiment")?, call.required("unit")?);
            let got = call.engine(0)?.experiments().give(&id, &unit).ok_or_else(|| {
                let detail = format!("There is no experiment {id}.");
                Error::new(Code::UnknownReference).detail(detail).at("/experiment")
            })?;
            let mut fields = Vec::new();
            fields.extend(got.arm.as_ref().map(|arm| ("arm".into(), arm.encode())));
            fields.push(("held_out".into(), got.held_out.encode()));
            fields.push(("eligible".into(), got.eligible.encode()));
            fields.push(("probability".into(), digits(got.probability)));
            Ok(tree(Tree::Object(fields)))
        },
    },
];

fn product<'a>(call: &Arguments<'a>) -> Result<&'a Product, Faults> {
    let sku: Sku = call.required("sku")?;
    Ok(call.engine(0)?.catalogue().require(&sku)?)
}

fn configure(call: &Arguments<'_>) -> Result<Answer, Faults> {
    let choices: Configuration = call.required("choices")?;
    let product = product(call)?;
    let (violations, fixes) = match Product::configurator(product) {
        Some(configurator) => (configurator.check(&choices), configurator.fixes(&choices)),
        None => {
            let unknown = choices.iter().map(|(option, _)| Violation {
                option: option.clone(),
                kind: ViolationKind::UnknownOption,
                constraint: None,
            });
            (unknown.collect(), Vec::new())
        }
    };
    let violations = violations.iter().map(|violation| {
        let mut fields = vec![
            ("option".into(), violation.option.encode()),
            ("kind".into(), Tree::Text(kind(&violation.kind).into())),
            ("sentence".into(), Tree::Text(violation.to_string())),
        ];
        fields.extend(violation.constraint.map(|place| ("constraint".into(), Tree::Number(place.to_string()))));
        Tree::Object(fields)
    });
    let fixes = fixes.iter().map(|fix| {
        let mut fields = vec![("option".into(), fix.option.encode())];
        fields.extend(fix.value.as_ref().map(|value| ("value".into(), value.encode())));
        fields.push(("configuration".into(), fix.configuration.encode()));
        Tree::Object(fields)
    });
    Ok(tree(object([("violations", Tree::List(violations.collect())), ("fixes", Tree::List(fixes.collect()))])))
}

const fn kind(kind: &ViolationKind) -> &'static str {
    match kind {
        ViolationKind::UnknownOption => "unknown_option",
        ViolationKind::Missing => "missing",
        ViolationKind::UnknownValue => "unknown_value",
        ViolationKind::OutsideRange => "outside_range",
        ViolationKind::Required(_) => "required",
        ViolationKind::Excluded => "excluded",
        ViolationKind::OutsideBounds(..) => "outside_bounds",
        _ => "other",
    }
}
