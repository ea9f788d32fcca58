//! `engine`: the catalogue, and what units get of experiments.

use recoup::catalog::{Configuration, Fix, Product, ProductRecord, Violation, ViolationKind};
use recoup::document::{Definitions, Describe as _, Encode as _, Faults, Tree};
use recoup::error::{Code, Error};
use recoup::experiment::Given;
use recoup::id::{AccountId, ExperimentId, Sku, UnitId};
use rust_decimal::Decimal;

use super::{given, given_or_null, object, tree};
use crate::argument::Arguments;
use crate::handle::Kind;
use crate::operation::{Answer, Class, Gives, Operation, optional, required, value, value_or_null};
use crate::shape::record;

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
        gives: Gives::Value(checked),
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
        gives: value::<Given>(),
        run: |call| {
            let (id, unit): (ExperimentId, String) = (call.required("experiment")?, call.required("unit")?);
            let got = call.engine(0)?.experiments().give(&id, &unit).ok_or_else(|| {
                let detail = format!("There is no experiment {id}.");
                Error::new(Code::UnknownReference).detail(detail).at("/experiment")
            })?;
            given(&got)
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
    let (violations, fixes): (Vec<_>, _) = match Product::configurator(product) {
        Some(configurator) => (configurator.check(&choices), configurator.fixes(&choices)),
        None => {
            let unknown = choices.iter().map(|(option, _)| Violation {
                option: option.clone(),
                kind: ViolationKind::UnknownOption,
                constraint: None,
            });
            (unknown.collect(), Vec::<Fix>::new())
        }
    };
    Ok(tree(object([("violations", violations.encode()), ("fixes", fixes.encode())])))
}

/// What is wrong with a configuration.
fn checked(definitions: &mut Definitions) -> Tree {
    record(
        definitions,
        "CheckedConfiguration",
        "What is wrong with a configuration: nothing where there are no violations.",
        &[
            ("violations", "What is wrong: unknown options first, then options and constraints as authored.", true, Vec::<Violation>::describe),
            ("fixes", "Changes of one choice that make it valid.", true, Vec::<Fix>::describe),
        ],
    )
}
